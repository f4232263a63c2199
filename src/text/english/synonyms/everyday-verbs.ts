// What is done, in everyday words: words that say nearly the same, then what may answer for what.

export const EVERYDAY_VERBS = `
admit, allow entry
admit, open
against, opposed, hostile, opponent
announce, reveal, declare, make public
anyone who saw, witness, witnesses, eyewitness
attacked, invaded, invasion, assaulted, offensive
backfire, rebound, counterproductive
became, transformed, converted
become, transform
blew up, exploded, explosion, blast
break up the crowd, disperse, tear gas
break up, disperse, split, separate, dismantle
call off, cancel, abandon, suspend
called off, cancelled, scrapped, abandoned, rained off, suspended
came to see, visited, attended, visitors
cancelled, called off, rained off, scrapped, axed
catch fire, burst into flames, ignite
caught fire, burst into flames, ablaze
changed sides, defected, crossed the floor
chat, talk, conversation
check out, examine, inspect, verify
choose, select, pick, opt, elect
chosen, selected, picked, appointed
clear up, solve, clean up, elucidate
come across, discover, encounter
consult, search
cover up, conceal, hush up, suppress
covered up, hushed up, concealed, suppressed
cut off, isolated, severed, disconnected
cut out, remove, stop
dead people, deaths, victims, fatalities
decide, determine, resolve, opt, rule
devise, propose, invent
didn't show up, absent, failed to appear, no-show
dig, excavate, burrow
explain, clarify, account
fail, miss the chance
fall apart, collapse, disintegrate, crumble, break up
fall over, topple, tumble, collapse
fell apart, collapsed, disintegrated, broke up, fell through
fell out, quarrelled, feud, rift, row
fell over, toppled, collapsed
fill out, complete a form
fill, replenish, stuff
find out the truth, discover, establish
finish, wind up
fix up, repair, arrange
forget, overlook, omit
gave away, donated, handed out, gift
gave way, collapsed
get rid, abolish, scrap, eliminate, remove, dispose, sell, dump
get together, meet, gather, assemble
getting rid, abolish, scrap, eliminate, remove, sold, dispose
give away, donate, hand out, offer
go ahead, proceed, continue
go for each other, fight, brawl
go to court, trial, appear before a judge
got away, escaped, fled
green light, go-ahead, approval, authorisation
grope, fondle, touch, molest
groped, touched, fondled, molested
grudge, hostile
hand out, distribute, dole out
handle, deal, manage, cope
handle, tackle, address
hang around, loiter, linger
hang out, spend time, frequent
hear, learn, listen
highlight, stress, emphasise, underline, note
hold back, withhold, restrain, retain
invade, invasion, attack
keep secret, conceal, hide, hush up
keep up, maintain, sustain
kicked out, expelled, evicted, ousted, ejected, deported, thrown out, excluded
knock out, eliminate, stun
knocked down, demolished, hit, razed
lie about her, libel, slander, defamation
lie about him, libel, slander, defamation
made fun, mocked, ridiculed, taunted, teased
made peace, buried the hatchet, reconciled
make fun, mock, ridicule, taunt, tease, laugh
make someone do, force, oblige, compel
meet up, meet, gather
meet, collide, encounter
mess up, botch, bungle
messed up, botched, bungled, blundered
move, moved, shift, shifted: relocate, reposition, put elsewhere, displaced
negotiations, talks, discussions, bargaining
not been seen, disappeared from view: made no appearance, no public appearance, kept out of sight, out of the public eye
ok, approve, authorise, green light, agree, accept
okay, approve, authorise, agree
persevere, wait
pick up, collect, fetch, gather
picked up, collected, fetched
protect, shield, safeguard, defend, preserve
pull apart, separate, dismantle
pull down, demolish, tear down, raze
pull off, succeed, achieve, manage
pull out, withdraw, withdrawal, pull back
pull the plug, cancel, end, switch off
pull, drag, tug, tow
pulled down, demolished, torn down, razed
pulled out, withdrew, withdrawn, removed
punishing, sanctions, penalty
pursue, chase, target
put forward, propose, suggest, submit
put on the table, offer, propose, offered
put out the fire, extinguish, douse, bring under control
put together, assemble, compile, organise
ran away, fled, escaped, absconded, took to his heels
ran off, fled, escaped, took flight
reckon, think, believe, estimate
released, dismissed, freed
remember, recall, recollect
remind, recall
rip up, tear, shred
run off, abscond, flee, bolt
said yes, accepted, agreed, approved
save, rescue, preserve, salvage
saw, spotted, witnessed, noticed, sighted, observed
scatter, disperse, spread
screwed up, botched, blundered, failed
see, spot, observe, notice, witness
seen, show up, appear in public: public appearance, made an appearance, showed himself, showed herself
set free, released, freed, liberated
set on fire, set fire, torched, arson, set ablaze, set alight
shove, push, jostle
sign up, enrol, register, join, enlist
signed, names, signature, petition, signatories
slag off, criticise, denigrate, insult
sort out, resolve, settle, fix, solve
spread, propagate, circulate, extend
stand out, distinguish, conspicuous
stay, remain, linger
stayed, remained
stick up, defend, support
stop punishing, lift sanctions, sanctions lifted
submit, deliver, surrender
submitted, delivered, surrendered
support, corroborate, confirm
support, share the view
suspected, believed, suspect, suspicion
swap, exchange, switch, trade
switch sides, defect, cross the floor, change allegiance
switch, change, swap, cross, defect
switched party, crossed the floor, defected
take apart, dismantle, disassemble
take her to court, sue, lawsuit, legal action
take him to court, sue, lawsuit, legal action
take off with, steal, abscond
take the piss, mock, ridicule
take them to court, sue, lawsuit, legal action
taking him to court, suing, sue, lawsuit, legal action
taking them to court, suing, sue, lawsuit, legal action
talks failed, negotiations broke down, talks collapsed, deadlock
tear apart, rip, shred
tell lies, lie, mislead
tell off, reprimand, scold, rebuke
telling off, reprimand, rebuke, admonition
tend, take care
thanks, gratitude, grateful
threw away, discarded, dumped
threw, hurled, flung, tossed, pelted
throw away, discard, dump, dispose
thrown out, expelled, ejected, evicted, dismissed
thumbs down, rejection, refusal
thumbs up, approval, go-ahead
tip off, warn, inform, alert
told off, reprimanded, scolded, rebuked, admonished
tolerate, endure, bear
took to court, sued, sue, lawsuit, legal action
touching girls, groped, sexual assault, molested
trying to get, seek, bid, apply, aim
turn out, prove, transpire
turn up, appear, arrive, surface
turned down, rejected, refused, declined, dismissed
understand, grasp, realise
visit, attend
voted, turnout, ballot, cast ballots
want, wish, desire
went to see, visited, attended, visitors
withdraw, pull out, renege
without, lacking, deprived
work out well, succeed
yield, capitulate, concede
admit: confess, concede, acknowledge, recognise, plead guilty
allow: permit, let, authorise, grant, tolerate
are they for or against: oppose, support, favour
ask: request, demand, appeal, call, petition, inquire
asked: requested, appealed
attack: invasion, invade, assault, offensive, raid, storm, strike
back out: withdraw, pull out, renege
back up: support, corroborate, confirm
be convinced: believe, think
beat: defeat, overcome, vanquish, thrash
become: turn, grow
beef: feud, quarrel, dispute
beg: plead, implore, appeal
break up: disperse, separate, split, divorce, dismantle
bring up: raise, mention, evoke
bring: convey, carry, deliver, fetch, introduce
broke down: collapsed, failed, stalled, breakdown
brought: conveyed, carried, delivered, introduced
burn: set fire, torch, set ablaze, arson, set alight, incinerate
cancel: call off, scrap, axe, abandon, rain off, revoke, annul
catch: capture, arrest, seize
change: alter, modify, amend, replace, switch, shift, reform, transform
check: inspect, verify, examine, control, screen
citizens: inhabitants, nationals
cut off: sever, amputate, chop
cut: sever, slice, slash, gash, reduce
decide: rule, vote, referendum, settle, opt
deny: reject, refute, dispute, contest
did they ok: approved, authorised, cleared
do away: get rid, abolish, scrap, eliminate, remove, dispose, sell, dump
do away: getting rid, abolish, scrap, eliminate, remove, sold, dispose
drop: fall, let fall, plunge
end up: finish, wind up
fail: collapse, founder, break down, flop, unsuccessful, failure, fall through
fall out: row, quarrel, feud, rift
find: locate, spot, discover, trace, uncover, detect, unearth
forced: obliged, compelled, coerced
get away: escape, flee
get: obtain, receive, granted, secure
give back: lend
give out: hand out, distribute, dole out
give up: abandon, drop, renounce
give: grant, donate, lend, hand, award, offer, provide, bequeath, lent, confer, allocate
given: granted, awarded, handed, donated, allocated
go after: pursue, chase, target
go off: explode, detonate
go see: visit, attend
go to see: visit, attend
got: obtain, receive, granted
got: received, obtained, granted, awarded, secured
have a row: argue, quarrel
have words: argue, quarrel, row
help: aid, assist, rescue, support, ambulance, relief, assistance, come to the aid
help: emergency services, paramedics, rescuers
hide: conceal, stash, bury, cover
how many people voted: turnout
how many signed: signatures, names
invite: guest, host, welcome, invitation
keep quiet: hush up, conceal, silence
kill: poison, shoot, stab, slaughter, murder, murdered, put down, execute, slay
lack: without, shortage, missing, absence
let go: release, dismiss, dismissed, free
let go: released, dismissed, freed
let out: release, free
let: allow, permit, authorise, grant
lie: libel, slander, false, perjury, mislead, deceive, untrue
lock up: imprison, jail, detain
look after: tend, take care
look up: consult, search
made off: fled, escaped
made up: reconciled, buried the hatchet, invented, fabricated
made: produced, created, manufactured, crafted
make up: bury the hatchet, reconcile, make peace
make up: reconcile, buried the hatchet, invent, fabricate
make: produce, create, build, manufacture, craft
need: require, necessary, lack
pick: choose, select, appoint, opt, designate, nominate
picked: chosen, appointed, selected, nominated
plan: project, scheme, programme, intend, propose
point out: highlight, stress, emphasise, underline, note
punish: sanction, penalise, fine, suspend, discipline
rescue: save, free, pull, winch, evacuate
run away: flee, escape, abscond, bolt
said no: refused, rejected, declined, turned down
saw: witness, eyewitness, spotted, sighted
say no: refuse, reject, oppose, decline, turn down, veto
say yes: accept, agree, approve, authorise
seen: spotted, sighted, witness, observed, glimpsed
send: dispatch, ship, forward, post, transmit, deploy
show up: appear, turn up, attend
side: support, back
sign against: petition, signatures
signed against: petition, signatures
switch: change, swap, defect, crossed the floor, join
take place: go ahead, proceed, continue
talk: negotiation, discuss, speak, conversation, discussion
tell: inform, notify, warn, reveal, announce, brief
thank: gratitude, thankful, grateful, recognition
they think: suspected, believed, suspect, suspicion
think: believe, suspect, suppose, consider, reckon
thought: believed, suspected, considered
throw: hurl, fling, pelt, toss, lob
told: informed, notified, warned, revealed
touch: grope, fondle, molest, inappropriate gesture
tried: attempted, sought, endeavoured
try to get: seek, bid
try: attempt, endeavour, effort, bid
turned out: made, produced, proved
used up: exhausted, depleted
visit: tour, trip, attend, travel
vote: ballot, poll, turnout, cast, elect, referendum
wait: queued, queuing, queue, expect
waiting: queued, queuing
want: seek, demand, request, wish, urge, aim, intend, require
wants: seeking, demands, hopes, aims
watch: view, observe, follow, viewers
went off: exploded, detonated, explosion
what did the investigation say: concluded, found
who do they think: suspect, suspected
post: publish, upload
email, e-mail: wrote, sent a message
`
