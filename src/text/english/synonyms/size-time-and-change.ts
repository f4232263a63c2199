// Sizes, time, change, giving and taking: words that say nearly the same, then what may answer for what.

export const SIZE_TIME_AND_CHANGE = `
apartment block, tower block, high-rise, building
as a precaution, precautionary, just in case
at short notice, last minute
back down, backtrack, u-turn, climb down, retreat, give in, cave, reverse, concede, relent
back to normal, resume, restored, resumption
better, improve, get better, progress
bid, attempt, effort, offer, try, candidacy, tender
body, corpse, remains
break a promise, renege, go back on, betray, fail to keep
bring back, revive, resuscitate
build, builder, contractor
build, construct, erect, construction, put up
cancel, call off, scrap, annul
change careers, retrain, new career
change mind, u-turn, reversal, change of heart, flip-flop, reconsider
close down, liquidation, wind up, cease trading
collapse, fall down, cave in, crumble, give way
come back, return, comeback, resume, go back
come up with, devise, develop, invent, design
cost-cutting, savings, cuts, austerity, reduce spending, cut spending, economies, budget cuts, cutback
cover-up, conceal, hide, hush up, suppress, secrecy
crackdown, repression, clampdown, crack down, suppress, get tough
cut corners, breach, neglect, flout
cut in half, halve, by half
cut off, isolated, inaccessible, marooned
cut short, curtail, interrupt, abandon
cut ties, sever relations, break off
cut, reduce, slash, lower, trim, cut back
deadline, closing date, cutoff, time limit
displaced, refugee, uproot, leave homes
ditch, gully, embankment, ravine
dodge, evade, sidestep, avoid, duck
drop out, withdraw, pull out, quit the race, abandon, bail
drop the case, no further action, dismissed, charges dropped
dump, abandon, ditch, discard, leave, drop, get rid of
ease off, slow, cool, moderate
elevator, lift, escalator
end up, finish, result, outcome, eventually, finally
end, finish, stop
endangered, threatened, protected species
enrollment, intake, numbers
escape, break out, jailbreak, flee, breakout, get out
evict, eviction, turn out
fall, drop, decrease, go down, decline, plunge, slump, plummet, tumble, dip
fallout, consequence, aftermath, repercussions, impact, effect, result
fast train, high-speed train, rail link
faulty, defective, flaw, malfunctioning
fight, brawl, scuffle, altercation, clash, punch-up, fistfight, come to blows, melee, scrap
find out, discover, learn, discovery, uncover, detect, realize
flop, failure, fail, fiasco, disaster, unsuccessful
force through, ram through, impose, bypass
force, compel, make, oblige, coerce, pressure
freeze assets, blocked, frozen
get along, good terms, friendly, friendship, close, get on, ally, warm relations
get away with, impunity, unpunished, scot-free, escape punishment
get better, recover, recovery, heal, cure, improve
get rid of, remove, eliminate, dispose, scrap, abolish, dump, drop
get through, pass, adopt, approve
give back, return, restitution, hand back
give up on, abandon, shelve, scrap
give up, abandon, surrender, renounce, quit, relinquish, drop
glitch, bug, technical fault, malfunction
go on, happen, continue, occur, take place, keep going
go through, advance, qualify, progress
hand over, give, deliver, surrender, transfer
hide, conceal, cover up, secret, keep quiet, hush up
hold-up, delay, snag, setback
how come, why, reason, cause, explain, because, motive
incumbent, outgoing, sitting
injury time, stoppage time, added time, last gasp
involved, implicated, linked, connected, tied, part of, role, participation
join, membership, accession, enter
keep quiet, remain silent, silence, mute
keep track, record, monitor, log
kick off, start, begin, launch, open, commence
kill himself, suicide, take his own life, kill herself, took her own life, end his life
lead to, cause, trigger, spark, prompt, provoke, result in
leak, spill, escape, seepage
lie low, hide out, in hiding
lie, false, mislead, untrue, fabricate, make up, dishonest, deceive, untruth
lock in, imprison, confine, hold captive
low turnout, abstention, not vote
make it, survive, pull through
masked, hooded, balaclava, disguised
meddle, interfere
meet, sit down, encounter, summit, talks, get together
move, relocate, settle, move in, move out
narrowly, by a whisker, slim margin, close
open up, open, reopen, inaugurate, launch, confide
out with, sidelined, ruled out, miss
paternity leave, time off, leave
pause, moratorium, suspension, freeze
pose as, impersonate, pretend to be, pass himself off
pressure, lean on, push, lobby, coerce, influence
prevent, stop, foil, thwart, avoid, block, avert
prime time, peak viewing
pull out, withdraw, scratch, forfeit
push back, adjourn, postpone
put down, euthanise, cull, slaughter
put off, postpone, delay, defer, push back
put out, extinguish, douse, bring under control, contain
reason, cause, motive, explanation, grounds, why
record, best ever, all-time high
relegated, go down, drop, demotion
rename, new name, rebrand
replace, take over from, successor, succeed, substitute, fill in for, stand in
retire, hang up, call it a day, end career
reveal, disclose, unveil, uncover, expose, revelation, make public, come to light, announce
rip off, tear off, blow off, torn
rise, increase, go up, hike, soar, surge, jump, climb, grow, skyrocket
rotten, spoiled, rancid, unfit for consumption, out of date
run away, flee, escape, get away, abscond, break out, exile
run loose, escape, on the loose, roam
run over, hit, struck, knock down, mow down, crush, ram
save, stop, parry, block
scrap, axe, abolish, drop, ditch, cancel, call off, shelve, abandon, repeal, do away with
screw up, mistake, error, blunder, fail, botch, gaffe, mess up, slip
seal off, cordon off, lock down, close off
set off, depart, leave, get under way
set up, create, establish, found, launch, start, form
shelter, hostel, refuge
shut, shut down, close, closure, shutter, close down
side with, rule in favour, find for
sideline, suspend, suspension, leave
sign with, join, move to, transfer
slip of the tongue, gaffe, blunder, awkward wording
slow down, slow, slowdown, decelerate, delay
speed up, accelerate, hasten, fast-track
speeding, over the limit, radar
stash, hide, conceal
step in, intervene, mediate, interfere, take action
stop working, break down, fail, failure, outage, malfunction, out of order, fault
stop, halt, end, cease, put an end to, block, prevent
stop, station, halt
storm out, walk out, leave the room, quit
strike out, walkout, stoppage, picket
surrender, give himself up, turn himself in, capitulate
suspend, suspension, put on hold, halt, freeze, pause
take away, confiscate, seize, remove
take back, retract, backtrack, withdraw
take down, remove, dismantle, withdraw
take effect, come into force, kick in
take over, succeed, replace, takeover, control, seize, assume, take charge
tear down, demolish, demolition, knock down, raze, dismantle
tear up, cancel, terminate, renounce
technicality, procedural error, loophole
tip over, overturn, flip, roll over, rollover
toddler, infant, small child
trail, path, footpath, track
try, attempt, bid, effort, seek
turn back, u-turn, return, divert
turn himself in, surrender, hand himself in, give himself up
turn ugly, degenerate, descend into, get out of hand
undo, repeal, reverse, scrap
wanted, fugitive, on the run, at large, manhunt, hunt, escape
worse, worsen, deteriorate, aggravate, get worse, escalate
big cat: lion, tiger, leopard, cheetah, jaguar, puma, panther, lynx
change: increase, decrease, reform, rise, drop, replacement
day: monday, tuesday, wednesday, thursday, friday, saturday, sunday
decrease: halve, cut
hide: bury, disguise, shelter
holiday: christmas, easter, bastille day, ascension, new year
increase: double, triple
leave: retire, flee, emigrate, walk out
make: build, produce, manufacture, create, bake
month: january, february, march, april, may, june, july, august, september, october, november, december
move house: relocate, settle, evicted, emigrate
move: transfer, departure, migration
problem: shortage, breakdown, delay, failure, leak, fault, dispute, pollution
take: steal, seize, confiscate, grab, snatch
technical problem: breakdown, glitch, outage, bug, failure, power cut
time of day: morning, afternoon, evening, night, noon, midnight
`
