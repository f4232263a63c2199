// English words that say nearly the same, most of all what people type in a chat beside what newspapers print.

export const CHAT_WORDS_1 = `
fire, sack, dismiss, dismissal, lay off
resign, resignation, quit, leave, step down, step aside, departure
die, death, dead, kill, fatal, suicide, victim
injured, hurt, wounded, injury
call, phone call, talk, conversation, speak, discussion
protester, protest, demonstrator, demonstration, march, rally
cop, police, officer
money, cash, funds, sum
job, work, employment
company, firm, business, employer
boss, head, chief, director, leader, manager
kid, child, son, daughter
feud, fight, row, dispute, clash, split, falling out, quarrel
accuse, accusation, allegation, allege, claim
deny, denial, reject, dispute
proof, evidence, prove
fake, falsify, falsification, forge, backdate
close, closure, shut
open, reopen, reopening, opening
start, begin, launch
end, finish, stop
rescue, save, evacuate
postpone, delay, put off
replace, replacement, successor, interim
cost, price, amount
election, vote, poll, elect
lawyer, attorney, counsel
arrest, detain, detention
trial, court, hearing, judge
probe, investigation, inquiry, investigate
buy, purchase, acquire
announce, announcement, statement
crash, accident, collision
kick out, expel, expulsion, throw out, boot out, oust, eject, remove, exclude, evict
oust, ouster, topple, overthrow, unseat, remove from office, depose, bring down, force out
impeach, impeachment, remove from office, removal, strip of office
fired, sacked, axed, dismissed, let go, laid off, given the boot, shown the door, ousted, booted
job cuts, layoffs, redundancies, job losses, downsizing, lay off, axe jobs, shed jobs
quit, resign, step down, step aside, walk away, bow out, stand down, leave office, hand in notice, resignation
retire, retirement, hang up, call it a day, end career
drop out, withdraw, withdrawal, pull out, quit the race, abandon, bail
back down, backtrack, u-turn, climb down, retreat, give in, cave, reverse, concede, relent, reversal
refuse, refusal, reject, turn down, decline, say no, rebuff, rejection, spurn
agree, accept, agreement, say yes, approve, consent, sign off, go along with
approve, approval, green light, go-ahead, authorise, authorize, clear, permission, back, endorse
allow, permit, let, authorise, authorization, legal, legalize
ban, bar, forbid, prohibit, outlaw, prohibition, block, not allowed, off limits, illegal
scrap, axe, abolish, drop, ditch, cancel, call off, shelve, abandon, repeal, do away with
cancel, call off, scrap, cancellation, annul
suspend, suspension, put on hold, halt, freeze, pause
fall out, feud, falling out, row, clash, rift, dispute, at odds, break with, split, quarrel
beef, feud, row, spat, dispute, quarrel, conflict, rivalry, bad blood, argument
drama, row, controversy, scandal, feud, saga, turmoil
argue, argument, row, altercation, dispute, quarrel, bicker, debate, spat, exchange
fight, brawl, scuffle, altercation, clash, punch-up, fistfight, come to blows, melee, scrap
make up, reconcile, reconciliation, mend fences, patch things up, bury the hatchet, make peace, truce
talk it out, talk, discuss, negotiate, dialogue, settle differences, clear the air
get along, good terms, friendly, friendship, close, get on, ally, warm relations
break up, split, separate, separation, divorce, part ways, end relationship, breakup
cheat on, affair, unfaithful, infidelity, adultery, extramarital
dating, date, relationship, girlfriend, boyfriend, couple, romance, going out, partner
marry, marriage, wed, wedding, tie the knot, married, husband, wife, spouse
engaged, engagement, fiancé, propose
pregnant, pregnancy, expecting, have a baby, give birth, birth
friend, buddy, pal, mate, ally, associate, close to, companion
enemy, rival, foe, opponent, adversary, critic
diss, insult, mock, trash, criticize, disrespect, attack, belittle, ridicule
slam, blast, criticize, criticise, condemn, denounce, lambast, attack, rip, hit out, lash out, fault
call out, denounce, criticize, accuse, expose, challenge, condemn
trash, criticize, disparage, denigrate, vandalize, damage, wreck, ransack
make fun of, mock, ridicule, joke, taunt, poke fun, laugh at, tease
praise, hail, salute, applaud, commend, laud, tribute, compliment
clap back, hit back, respond, retort, reply, fire back, retaliate, response, react
reaction, react, respond, response, say about, comment, reply
backlash, outcry, uproar, outrage, criticism, furore, anger, condemnation, protest, fury
outrage, anger, angry, furious, fury, indignation, indignant, mad, upset, outcry
mad, angry, furious, upset, annoyed, irate, outraged, fed up, livid, pissed off
lose it, lose temper, explode, outburst, rage, rant, meltdown, snap
rant, tirade, outburst, diatribe, speech, post
complain, complaint, moan, gripe, protest, object, grievance
sad, upset, devastated, heartbroken, distraught, grief, mourn, sorrow
happy, glad, pleased, delighted, thrilled, celebrate, joy, over the moon
scared, afraid, fear, frightened, terrified, worried, concern, dread
worried, worry, concern, fear, anxious, alarmed, alarm
shocked, shock, stunned, horrified, appalled, surprise, speechless
surprise, surprised, unexpected, out of the blue, shock, sudden, astonish
sorry, apologize, apologise, apology, regret, remorse, forgiveness
forgive, pardon, forgiveness, amnesty, clemency
blame, fault, responsible, accuse, responsibility, culpable, point the finger
accuse, accusation, allege, allegation, charge, claim, suspect, blame
suspect, suspected, suspicion, alleged, accused, person of interest
behind, responsible, orchestrate, mastermind, perpetrator, culprit, organize, plot, instigate
own up, admit, confess, acknowledge, come clean, confession, concede, plead guilty, admission
deny, denial, reject, refute, dismiss, dispute, contest
lie, lied, false, mislead, untrue, fabricate, make up, dishonest, deceive, untruth
fake, forged, false, bogus, phony, counterfeit, falsified, doctored, fabricated, sham
true, truth, real, genuine, fact, authentic, verify
spill, reveal, disclose, leak, divulge, expose, confess, tell all
leak, leaked, disclose, disclosure, reveal, publish
reveal, disclose, unveil, uncover, expose, revelation, make public, come to light, announce
find out, discover, learn, discovery, uncover, detect, realize
hide, conceal, cover up, hidden, secret, keep quiet, hush up, concealment
cover-up, conceal, hide, hush up, suppress, secrecy
secret, secretly, covert, clandestine, confidential, hidden, undisclosed, private
evidence, proof, prove, document, testimony, exhibit, footage, show, demonstrate
clue, lead, evidence, indication, hint, trace
probe, investigate, inquiry, investigation, look into, inquest, examine, investigator
look for, search, hunt, seek, manhunt, trace, track
wanted, fugitive, on the run, at large, manhunt, hunt, escape
run away, flee, fled, escape, get away, abscond, break out, exile
escape, break out, jailbreak, flee, breakout, get out
missing, disappear, disappearance, vanish, lost, whereabouts, gone
found, discovered, recovered, located, spotted, turn up, track down
cop, cops, police, officer, policeman, detective, law enforcement, gendarme
busted, bust, arrest, caught, nab, detain, raid, custody, apprehend
arrest, detain, custody, hold, apprehend, take in, pick up, capture
jail, jailed, prison, imprisoned, behind bars, lock up, incarcerated, sentence, detention, custody
do time, serve, sentence, prison, term, jail
sentence, sentenced, jail, punishment, penalty, years, convicted, term
punish, punishment, penalty, sanction, discipline, fine, sentence
convicted, found guilty, conviction, guilty, verdict, sentenced
acquitted, cleared, not guilty, exonerated, walk free, acquittal, innocent
charged, indicted, prosecuted, accused, charges, indictment, face charges
sue, lawsuit, take to court, legal action, complaint, claim, litigation, file
go to court, trial, hearing, appear, court, tribunal, tried
lawyer, attorney, counsel, barrister, solicitor, defence, legal team
free, freed, release, released, let out, let go, liberate, liberation
bail, bond, caution, release
murder, kill, homicide, slay, assassinate, killing, manslaughter, slain
shoot, shooting, gunned down, gunfire, gunman, fire, shot, bullet
stab, stabbing, knife, knifed, blade
beat up, assault, attack, batter, beating, punch, assaulted, hit
rape, sexual assault, sexual abuse, molest, assault
harass, harassment, bully, bullying, stalk, intimidate, abuse
threat, threaten, menace, intimidate, warn, warning
blackmail, extort, extortion, threaten, ransom
kidnap, abduct, kidnapping, abduction, hostage, snatch, captive, held
steal, stolen, theft, rob, robbery, loot, thief, swipe, heist, burglary
break in, burglary, burgle, intrusion, raid, force entry, trespass
rip off, scam, swindle, fraud, con, defraud, cheat, trick, deceive
bribe, bribery, corruption, kickback, payoff, corrupt, pay off
embezzle, embezzlement, misuse of funds, divert, misappropriate, fraud
drugs, narcotics, cocaine, cannabis, trafficking, dealer, weed
drunk, intoxicated, alcohol, booze, under the influence, drinking
die, died, pass away, death, dead, demise, killed, perish, lose life, succumb
death toll, toll, dead, killed, fatalities, casualties, victims, how many died
kill himself, suicide, take his own life, kill herself, took her own life, end his life
get hurt, hurt, injured, wounded, injury, casualty, harm
sick, ill, illness, disease, unwell, patient, sickness, suffer
get better, recover, recovery, heal, cure, improve
hospital, hospitalized, treated, clinic, emergency room, admitted
doctor, physician, medic, surgeon, gp, medical
vaccine, vaccination, shot, jab, immunize, dose
funeral, burial, buried, ceremony, cremation, laid to rest
crash, accident, collision, wreck, smash, pile-up, derail, hit
run over, hit, struck, knock down, mow down, crush, ram
stop working, break down, fail, failure, outage, malfunction, out of order, fault
fix, repair, restore, mend, solve, correct, maintenance
clean up, clean, cleaning, decontaminate, clear, cleanup, remove
burn down, fire, blaze, destroyed, burn, arson, torch, flames, set fire
blow up, explode, explosion, blast, bomb, detonate
collapse, fall down, cave in, crumble, give way
destroy, destroyed, destruction, ruin, devastate, wipe out, demolish, wreck
tear down, demolish, demolition, knock down, raze, dismantle
flood, flooding, inundated, deluge, overflow, submerged
storm, hurricane, cyclone, tornado, gale, tempest
quake, earthquake, tremor, seismic
stuck, trapped, stranded, blocked, pinned
save, rescue, pull out, rescuer, evacuate, saved
help, aid, assist, support, assistance, lend a hand, relief
get rid of, remove, eliminate, dispose, scrap, abolish, dump, drop
dump, abandon, ditch, discard, leave, drop, get rid of
give up, abandon, surrender, renounce, quit, relinquish, drop
surrender, give himself up, turn himself in, capitulate
hand over, give, deliver, surrender, transfer
take over, succeed, replace, takeover, control, seize, assume, take charge
be in charge, lead, run, head, manage, responsible, oversee, direct, chief
boss, chief, head, leader, ceo, director, executive, manager, president
second in command, deputy, number two, right-hand man, vice
appoint, name, nominate, pick, tap, choose, appointment, designate
hire, recruit, employ, take on, recruitment, appoint
elected, win, won, election, vote, victory, chosen
run for, candidate, stand, bid, campaign, candidacy, seek office, contest
vote, ballot, poll, election, referendum, cast
poll, survey, opinion poll, polling, rating
back, support, endorse, side with, stand by, ally, supporter, backing
stand up to, oppose, resist, defy, confront, challenge, opposition
oppose, opposition, against, object, resist, hostile, objection
step in, intervene, intervention, mediate, interfere, take action
drag into, involve, implicate, embroil, entangle, draw into
involved, implicated, linked, connected, tied, part of, role, participation
plot, plan, conspire, conspiracy, scheme, plan to
plan, intend, project, intention, want, aim, scheme
carry out, conduct, perform, execute, commit, implement
set up, create, establish, found, launch, start, form
trap, set up, frame, sting, ambush
kick off, start, begin, launch, open, commence
end up, finish, result, outcome, eventually, finally
come back, return, comeback, resume, go back
go on, happen, continue, occur, take place, keep going
put off, postpone, delay, defer, push back, postponement
speed up, accelerate, hasten, fast-track
slow down, slow, slowdown, decelerate, delay
bring up, mention, raise, raise the issue, evoke, discuss, refer
talk about, discuss, mention, speak, address, conversation
speak out, speak, denounce, testify, go public, voice, break silence
shut up, silence, quiet, silent, refuse to comment
call, phone, telephone, ring, contact, call up
meet, meeting, met, sit down, encounter, summit, talks, get together
show up, arrive, attend, appear, turn up, present, attendance
no-show, absent, absence, miss, skip, boycott, not attend
visit, trip, travel, tour, go to, stay
move, relocate, settle, move in, move out, relocation
grow up, childhood, raised, born, upbringing, youth
live, reside, home, resident, house, residence, residing
kid, kids, child, children, youngster, minor, boy, girl, teen, teenager
guy, man, dude, individual, male
woman, lady, female, girl
old, elderly, age, aged, pensioner, senior
parents, mother, father, mum, mom, dad, family
cash, money, funds, sum, dollars, euros, payment, financing
broke, bankrupt, bankruptcy, insolvent, penniless, debt, out of money, poor
rich, wealthy, fortune, billionaire, millionaire, tycoon, well-off
poor, poverty, deprived, needy, low-income, disadvantaged
cost, price, worth, amount, spend, bill, value, expense
pay, payment, paid, salary, fund, shell out, settle, wages
pay rise, raise, wage increase, salary increase, increase in pay
salary, wage, pay, earnings, income, earn, make
owe, debt, debts, owed, liability, arrears
cost-cutting, savings, cuts, austerity, reduce spending, cut spending, economies, budget cuts, cutback
save money, savings, economies, cut costs, economize
waste, squander, wasted, spend
tax, levy, duty, taxation, tariff
buy, purchase, acquire, acquisition, take over, buyout, snap up
sell, sale, sold, sell off, auction, offload
own, owner, property, belong, ownership, possess
shut, shut down, close, closure, closed, shutter, close down
open up, open, reopen, inaugurate, launch, confide
rise, increase, go up, hike, soar, surge, jump, climb, grow, skyrocket
fall, drop, decrease, go down, decline, plunge, slump, plummet, tumble, dip
cut, reduce, slash, reduction, lower, trim, cut back
boost, increase, strengthen, raise, support, stimulate
worse, worsen, deteriorate, aggravate, get worse, escalate
better, improve, improvement, get better, progress
deal, agreement, pact, accord, contract, treaty, compromise, settlement
ceasefire, truce, peace, armistice, end of fighting
war, conflict, fighting, invasion, battle, combat
bomb, bombing, strike, shelling, airstrike, raid, bombard
troops, soldiers, army, forces, military
protest, demonstrate, demo, demonstration, march, rally, take to the streets, protester
strike, walkout, industrial action, stoppage, walk out
riot, unrest, violence, clashes, disorder, disturbance
crackdown, repression, clampdown, crack down, suppress, get tough
coup, putsch, takeover, power grab, overthrow, seize power
law, bill, legislation, act, rule, regulation, measure
change mind, u-turn, reversal, change of heart, flip-flop, reconsider
promise, vow, pledge, swear, commit, guarantee, commitment
break a promise, renege, go back on, betray, fail to keep
betray, betrayal, stab in the back, treason, sell out, traitor, disloyal
snitch, informant, whistleblower, inform, tip off, denounce, rat out
warn, warning, alert, caution, alarm, tip off, heads-up
demand, ask, call for, request, urge, insist, require, want
beg, plead, plea, implore, appeal, beseech
order, command, instruct, decree, demand, instruction
force, compel, make, oblige, coerce, pressure
push for, call for, advocate, campaign, lobby, demand
pressure, lean on, push, lobby, coerce, influence
stop, halt, end, cease, put an end to, block, prevent
prevent, stop, foil, thwart, avoid, block, avert
get away with, impunity, unpunished, scot-free, escape punishment
how come, why, reason, cause, explain, because, motive
reason, cause, motive, explanation, motivation, grounds, why
lead to, cause, trigger, spark, prompt, provoke, result in
fallout, consequence, aftermath, repercussions, impact, effect, result
win, won, beat, defeat, victory, triumph, come out on top
lose, lost, defeat, beaten, loss, crash out, knocked out
knocked out, eliminated, elimination, crash out, out
coach, manager, trainer, boss
replace, take over from, successor, succeed, substitute, fill in for, stand in
famous, well-known, celebrity, star, celeb, renowned
crazy, mad, insane, nuts, deranged, unstable, mental
weird, strange, odd, bizarre, unusual
awful, terrible, horrible, dreadful, appalling, bad
mess, chaos, disorder, turmoil, disarray, confusion
screw up, mistake, error, blunder, fail, botch, gaffe, mess up, slip
flop, failure, fail, fiasco, disaster, unsuccessful
trouble, problem, difficulty, issue, woes, crisis, hot water
under fire, criticized, criticism, under pressure, attacked, embattled
shady, suspicious, dubious, dodgy, fishy, questionable, murky
post, tweet, message, publish, share, write, social media
pic, photo, picture, image, photograph, snapshot
vid, video, clip, footage, recording, film
rumor, rumour, gossip, speculation, hearsay
info, information, intelligence, intel, details, data
hack, hacker, cyberattack, breach, hacked, piracy
car, vehicle, automobile, ride, van
plane, aircraft, jet, flight, airliner
chopper, helicopter, copter
boat, ship, vessel, ferry
gun, weapon, firearm, pistol, rifle, arm
nuke, nuclear weapon, atomic bomb, nuclear
food, meal, eat, groceries, supplies
booze, alcohol, drink, liquor, beer, wine
party, celebration, bash, event, festivities
bid, attempt, effort, offer, try, candidacy, tender
try, attempt, bid, effort, seek
row over, controversy, dispute, debate, polemic
torch, set alight, set ablaze, arson, burn down
tip over, overturn, flip, roll over, rollover
ditch, gully, embankment, ravine
bus, coach, shuttle, minibus
tap water, drinking water, supply
out with, sidelined, ruled out, miss
take home, win, scoop, bag, collect, pick up the prize
all agree, unanimous, unanimously, unanimity
pick up, detect, spot, identify
come up with, devise, develop, invent, design
gust, wind, squall, gale
rip off, tear off, blow off, torn
speed bump, traffic calming, hump
bin man, refuse collector, garbage collector, sanitation worker
hold-up, delay, snag, setback
gather, gathering, assemble, assembly, congregate
cut short, curtail, interrupt, abandon
go hoarse, lose voice, laryngitis
run loose, escape, on the loose, roam
freak out, panic, alarm, frighten
pause, moratorium, suspension, freeze
go under, administration, receivership, insolvency, bankruptcy, collapse
wrong way, oncoming traffic, contraflow, head-on
hiker, walker, rambler, trekker
trail, path, footpath, track
moan, complain, deplore, lament, bemoan
short of staff, understaffed, shortage, staffing
er, emergency room, emergency department, casualty
pull out, withdraw, scratch, forfeit, withdrawal
turnout, attendance, participation
exhibit, exhibition, display, show
build, construct, erect, construction, put up
lock up, jail, remand, custody, imprison
sticking point, stumbling block, impasse, obstacle
stuck, deadlock, stalemate, impasse, stalled
pricey, expensive, costly, dear
give up on, abandon, shelve, scrap
old lady, pensioner, elderly woman, grandmother, octogenarian
con man, scammer, fraudster, swindler, impostor
wildfire, forest fire, bushfire, brush fire
fan, fuel, stoke, whip up
copy, plagiarise, plagiarize, plagiarism
rob, hold up, raid, heist, robbery
`
