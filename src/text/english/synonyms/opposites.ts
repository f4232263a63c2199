// Words and their opposites: "is the museum open" is answered by "closed since March", "did everyone survive" by "died".

export const OPPOSITES = `
open, opened, reopen, opening: closed, close, shut, closure
public, publish, release, disclose, published, released: secret, confidential, hidden, withheld, hide
true, accurate, truth: false, inaccurate, lie, wrong, untrue
win, won, victory: lose, lost, defeat, beaten
rise, increase, climb, up: fall, drop, decrease, decline, down
accept, agree, approve: refuse, reject, decline, turn down, refusal
support, favour, backed: oppose, against, hostile
alive, survive, survivor, survived: dead, die, death, killed
hurt, injured, wounded: unhurt, unharmed, unscathed
present, attend, attended: absent, absence, missing
free, released: jail, prison, detained, custody, jailed
guilty, convicted, conviction: innocent, cleared, acquitted
friend, reconciled, friendly: enemy, feud, rift, quarrel, fall out
happy, pleased, satisfied: disappointed, unhappy, furious, angry
found, find: missing, lost
allowed, allow, permitted: banned, forbidden, ban
legal: illegal
possible: impossible
over, finished, end, ended, completed: begin, continue, ongoing, last
stop, stopped, suspend, suspended: resume, continue, go on
go ahead, take place, maintained: cancelled, canceled, postponed, called off
leave, quit, resign, resignation: stay, remain, stay on
hire, hired: sack, lay off, redundancies
build: demolish, destroy
admit, confess, acknowledge: deny, dispute, denial
speak, comment: silent, decline to comment, silence
pay, repay, refund: unpaid, debt
safe, harmless: dangerous, unsafe, risk
in hospital, hospital, hospitalised, hospitalized: gone home, went home, returned home, discharged
ill, sick: recovered, healthy
serious, severe: slight, minor
full: empty
known, identified, named: unknown, anonymous, unidentified
certain, sure: uncertain, doubt
clean, drinkable: polluted, contaminated
succeed, success: fail, failure
married: divorced, single
buy: sell
repaired, working, fixed: broken, out of order
drop, withdraw: maintain, keep
intact, undamaged, unscathed, in one piece, without a scratch: damaged, destroyed, broken, cracked, scratched, chipped
charged, prosecuted, indicted: released without charge, no charges, without charge, cleared
suspended, suspension: reinstated, back at work, suspension lifted
fighting for life, life-threatening, life in danger: out of danger, not life-threatening
deliberate, on purpose: accident, accidental, by mistake
confirm, confirmed: denied, deny
permanent: temporary
professional: amateur
sacked, fired, dismissed, lose his job, lose her job: stay in his post, stay in her post, keep his job, keep her job, remain in post
resign, quit, step down, stand down, leave: keep his seat, keep her seat, remain in office, stay in office, stay in the job
pull out, withdraw, drop out, pull out of the race: remain in the race, stay in the race
come, attend, turn up, show up, be there: stay away, stay at home
positive, test positive, tested positive, failed test: negative
cut funding, withdraw funding, cut off funding: maintain funding, keep funding
`
