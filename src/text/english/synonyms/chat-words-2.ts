// English words that say nearly the same, most of all what people type in a chat beside what newspapers print.

export const CHAT_WORDS_2 = `
masked, hooded, balaclava, disguised
ease off, slow, cool, moderate
save, stop, parry, block
go through, advance, qualify, progress
technicality, procedural error, loophole
dodge, evade, sidestep, avoid, duck
airlift, helicopter, winch, fly out
curfew, stay indoors, confinement
power cut, blackout, outage, without electricity
sloppy, lax, careless, negligent, mismanagement
recall, withdraw, call back
faulty, defective, defect, flaw, malfunctioning
break down, burst into tears, sob, weep, cry
burst its banks, overflow, flood
cut ties, sever relations, break off
send packing, expel, deport
bakery, baker, bread shop
head-on, frontal, collide
heart attack, cardiac arrest, collapse, coronary
rush to hospital, hospitalise, airlifted, taken to hospital
lawmaker, mp, senator, congressman, legislator, parliamentarian
ground, grounded, suspend flights
focus on, concentrate, devote, dedicate
safe, unharmed, unhurt, safe and sound, unscathed
turn up, appear, surface, resurface
behind closed doors, empty stadium, without spectators, in private
get through, pass, adopt, approve
mudslide, landslide, landslip, rockfall
cut off, isolated, inaccessible, marooned
forced out, compulsory redundancy, ousted
gig, concert, show, performance
perform, play, sing, take the stage
last appeal, supreme court, cassation
warm, mild, hot
keep track, record, monitor, log
land, secure, clinch, win
warship, frigate, destroyer, naval vessel
emergency landing, crash-land, forced landing
have it out, confrontation, frank discussion, showdown
make it, survive, pull through
immunity, protection from prosecution, shield
landslide, overwhelming majority, sweeping victory
put money in, invest, fund, finance, back
investor, shareholder, fund, backer
edge, narrowly beat, pip
red alert, warning, highest level
graffiti, tag, spray-paint, daub, deface
storm out, walk out, leave the room, quit
pocket, embezzle, siphon off, misappropriate
charity, non-profit, association, foundation, ngo
sales tax, vat, levy
rule out, exclude, dismiss
fingerprint, print, forensic evidence
adrift, drifting, disabled, without power
gas canister, gas cylinder, gas bottle
burn, burns, scald
harvest, crop, yield
wine grower, winemaker, vintner, vineyard owner
tenant, renter, lodger
landlord, property owner, owner
evict, eviction, turn out
homeless, rough sleeper, without a home, living in a car
liftoff, takeoff, launch, blast off
sideline, suspend, suspension, leave
dirty air, air pollution, smog, fine particles
nursing home, care home, retirement home, old people's home
pass away, died, death, peacefully
rotten, spoiled, rancid, unfit for consumption, out of date
take away, confiscate, seize, remove
own up, confess, plead guilty, admit the facts
sign with, join, move to, transfer
strike out, walkout, stoppage, picket
overwhelmed, swamped, stretched, overcrowded
flu, influenza, virus
ad, advert, advertisement, commercial, billboard
take down, remove, dismantle, withdraw
poacher, illegal hunter, poaching
jobless, unemployed, out of work, job seeker
town hall, city hall, council, mayor's office
wasteland, brownfield, derelict site
put out, extinguish, douse, bring under control, contain
stash, hide, conceal, hidden
think it was, suspect, theory, line of inquiry
flare, firework, pyrotechnics, smoke bomb
pitch, field, ground, turf
leak, spill, escape, seepage
donor, donate, donation, transplant
break in, force the door, burglary
displaced, refugee, uproot, leave homes
go broke, ruined, bankrupt, penniless
shelter, hostel, refuge
turn himself in, surrender, hand himself in, give himself up
shoot up, soar, surge, spike, rocket
degree, diploma, qualification
fake doctor, unqualified, unlicensed, quack
set off, depart, leave, get under way
march, procession, parade, demonstration
runoff, second round, second ballot
neighbor, neighbour, resident, next door
noise, noise nuisance, loud, racket
director, filmmaker, film-maker
sheep, ewe, lamb, flock
deadline, closing date, cutoff, time limit
trial, clinical study, test
guinea pig, volunteer, test subject
interest rate, key rate, base rate
ruling, verdict, judgment, decision
death count, death toll, toll, fatalities
drunk driving, drink-driving, dui, dwi, driving under the influence
red-handed, in the act, caught on camera
money ran out, lack of funds, funding shortfall
glitch, bug, technical fault, malfunction
give back, return, restitution, hand back
shipwreck, sinking, castaway
libel, slander, defamation, defamatory
take to court, sue, prosecute, lawsuit
defuse, disarm, bomb disposal, deactivate
jury, juror, panel
think over, deliberate, consider, ponder
security, police presence, deployment
have a baby, give birth, deliver, birth
hang up his boots, retire from football, end playing career
house prices, property prices, real estate, housing market
join, membership, accession, enter
say no, veto, refuse, object
go round, circulate, spread
daycare, nursery, creche, kindergarten
toddler, infant, small child
contractor, subcontractor, supplier
cut corners, breach, neglect, flout
follow the rules, comply, compliance, abide
keep quiet, remain silent, silence, mute
go at it, clash, trade blows, trade insults
paternity leave, time off, leave
turn ugly, degenerate, descend into, get out of hand
auction, sale, hammer, bidding
force through, ram through, impose, bypass
speeding, speed, over the limit, radar
internet, web users, social media, online
staff, workforce, employees, headcount, personnel
grandpa, grandfather, granddad
grandma, grandmother, granny, nan
exam, test, paper, finals
stranded, stuck, marooned
run aground, beach, stuck
poll rating, voting intentions, opinion poll
petition, signatures, sign
prisoner, inmate, detainee, convict
supervised, probation, parole, bail conditions
rail worker, train driver, railway staff
strike notice, notice, call for strike
shot, jab, injection, booster
old folks, elderly, seniors, over-65s
cpr, cardiac massage, resuscitation
bring back, revive, resuscitate
relegated, go down, drop, demotion
raise the alarm, alert, call for help, emergency call
crowd size, number of demonstrators, attendance
throw out, dismiss, reject, quash
profit, earnings, net income, gain
loss, deficit, in the red
loved ones, relatives, family, next of kin
come forward, witness, appeal for information
run a red light, jump the lights, traffic light
stroller, pram, buggy, pushchair
close down, liquidation, wind up, cease trading
snow, snowfall, flurries, blizzard
suggest, recommend, propose, advise
bodyguard, security detail, protection
pensioner, retiree, retired
rich, well-off, affluent, wealthy
parcel bomb, package bomb, letter bomb, booby-trapped
phone line, telephone network, mobile coverage
fishing boat, trawler, fishing vessel
sink, go down, founder, capsize
drown, drowning, swept away
black box, flight recorder, data recorder
run again, re-election, second term, another term
bad blood, feud, animosity, disagreement
well, shaft, borehole
chip in, contribute, donation, whip-round, crowdfunding
push back, adjourn, postpone, adjournment
pardon, clemency, reprieve
life's work, career, lifetime achievement, body of work
award, prize, honour, honor, trophy, accolade
hail, hailstone, hailstorm
orchard, fruit trees, grove
guard, warder, prison officer, jailer
draft, conscription, national service, call-up
surgery, operation, procedure, under the knife
dedicate, tribute, thank
stab, knife attack, stabbed
meddle, interfere, interference
newsroom, editorial staff, journalists
doping, performance-enhancing drugs, positive test, steroids
sham, farce, charade, mockery
online classes, remote learning, distance learning, homeschooling
trapped, pinned, wedged, cut free
extra money, additional funding, top-up
unfair, unjust, inequitable
lifeguard, rescuer, coastguard
pass out, faint, unconscious, collapse
no-confidence vote, censure motion, confidence vote
apartment block, tower block, high-rise, building
boo, jeer, whistle, heckle
pupil, student, schoolchild, schoolboy, schoolgirl
enrollment, enrolment, intake, numbers
claim responsibility, say they did it, take credit
sold out, full, no tickets left
livestock, cattle, herd, cows
put down, euthanise, cull, slaughter
drought, dry spell, lack of rain
touch down, land, arrive
tie, draw, all square, level
injury time, stoppage time, added time, last gasp
beg, begging, panhandling
weed killer, herbicide, pesticide, glyphosate
witch hunt, smear campaign, conspiracy, vendetta
done deal, finalised, finalized, completed, sealed
throw stones, pelt, stone
unfair dismissal, wrongful dismissal, labour court, employment tribunal
over budget, cost overrun, overspend, extra cost
grill, question, interrogate, quiz
memorial, monument, plaque, stele
smuggle, trafficking, contraband
endangered, threatened, protected species
incumbent, outgoing, sitting
narrowly, by a whisker, slim margin, close
host, presenter, anchor, broadcaster
prime time, peak viewing
atm, cash machine, cash dispenser, cashpoint
manure, slurry, dung
hit back, retaliate, respond, riposte
drop the case, no further action, dismissed, charges dropped
bury, engulf, buried
seal off, cordon off, lock down, close off
stop, station, halt
hit the brakes, emergency braking, brake
squat, squatter, illegal occupant
beating, beaten, assault, blows
police brutality, police violence, excessive force
tuition, fees, school fees
fashion house, label, couture, designer
take effect, come into force, kick in
fair, funfair, carnival
undocumented, illegal migrant, without papers
rename, new name, rebrand
strangle, choke, suffocate, asphyxiate
autopsy, post-mortem, coroner, medical examiner
cook the books, false accounting, accounting irregularities
oil spill, oil slick, hydrocarbons
coast, shore, coastline, seaside
lock in, imprison, confine, hold captive
ex, former partner, ex-husband, ex-wife, ex-boyfriend, ex-girlfriend
disband, dissolve, dissolution, ban
loud bang, explosion, detonation, blast
snap election, early election, early vote
lie low, hide out, in hiding
record, best ever, all-time high
counseling, counselling, psychological support, therapist
payout, compensation, damages, settlement
elevator, lift, escalator
blacklist, sanctions list, banned list
take back, retract, backtrack, withdraw
slip of the tongue, gaffe, blunder, awkward wording
customs, border force, border guards
team up, merge, alliance, join forces
bedbug, insect, pest, infestation
mugger, attacker, assailant, robber
swimming pool, pool, baths
manufacturer, maker, producer
fire station, barracks, firehouse
first name, name, called, christened
tear up, cancel, terminate, renounce
take out, neutralise, shoot dead, eliminate
sniper, marksman, sharpshooter
barricaded, holed up, entrenched
disqualified, thrown out, banned, excluded
tourist tax, hotel tax, overnight tax
jackpot, lottery, lotto
ticket, fine, penalty, citation
subscriber, customer, member
inheritance, bequeath, estate
body, corpse, remains
lockdown, confinement, stay-at-home order
drug bust, drug raid, anti-drug operation, seizure
fast train, high-speed train, rail link
survivor, survive, last living
stand-in, understudy, replacement, substitute
at short notice, last minute, last-minute
proceeds, profits, takings, revenue
unsafe, dangerous, risk of collapse, condemned
undo, repeal, reverse, scrap
cut in half, halve, halved, by half
carbon, emissions, greenhouse gas, co2
term, mandate, in office
score twice, brace, two goals
hat-trick, three goals, treble
crack, fissure, split
cuffs, handcuffed, handcuffs
shell out, pay, spend, fork out, disburse
mansion, villa, residence, estate
benefit of the doubt, lack of evidence, reasonable doubt
burned out, exhausted, worn out, burnout
pile-up, chain collision, crash
knockoff, counterfeit, imitation, fake
keep job, reappointed, extended, retain
stampede, crush, trample
heir, inheritor, beneficiary
add up, consistent, inconsistency, contradictory
siege, surrounded, besieged, encircle
toy gun, replica, imitation firearm
dirty, unhygienic, filthy, insanitary, hygiene
as a precaution, precautionary, just in case
sex worker, prostitute, soliciting
secular, secularism, laicity
temp, temporary worker, agency worker
fall to death, fatal fall, plunge
cartoon, caricature, sketch, drawing
hit-and-run, fled the scene, drive off
overseas, abroad, offshore, relocation
last seen, last appearance, last sighting
supplies, provisions, food aid, rations
fare, ticket price, ride
drive-by, shots from a car
comb through, search, scour, sweep
pose as, impersonate, pretend to be, pass himself off
bailout, bail out, rescue package, state aid
level crossing, railway crossing
back to normal, resume, restored, resumption
viewers, audience, ratings, watched
roll out, extend, deploy, nationwide
run out, shortage, out of stock, scarce
concede, admit defeat, throw in the towel
passer-by, bystander, pedestrian, onlooker
life expectancy, life span, live longer
wind turbine, wind farm, wind power
dna, genetic, genetic fingerprint
stand, terrace, grandstand, bleachers
low turnout, abstention, not vote
money laundering, launder, dirty money
turn back, u-turn, return, divert
tie up, bound, gagged, restrain
apologise, say sorry, make amends, regret
die out, extinction, extinct, vanish
send over, dispatch, deploy, send in
bonus, stock options, incentive, pay package
roadblock, blockade, barricade, checkpoint
run away, runaway, go missing
capsize, overturn, flip over, tip
struck off, disbarred, lose license
wash up, wash ashore, beach
pregnant, expecting, baby bump
retrial, second trial, appeal trial
heatwave, heat, hot weather, scorching
excess deaths, extra deaths, mortality
rally behind, stand by, defend, close ranks
go bust, bankruptcy, fold, go out of business
avoid the question, evade, deflect, kick into touch
ratify, sign off, approve, ratification
change careers, retrain, new career
streaker, naked, pitch invader
water damage, leak, burst pipe
strike down, overturn, censure, unconstitutional
slip, fall, trip
smash the record, beat, shatter
newborn, baby, infant
rebel, dissident, mutineer, backbencher
closing sale, clearance, liquidation
memoir, autobiography, memoirs
not on speaking terms, estranged, fallen out
side with, rule in favour, find for
freeze assets, blocked, frozen
whiz kid, prodigy, genius, gifted
cleared, exonerated, no wrongdoing
packed, saturated, overcrowded, full
go smoothly, without incident, peaceful, calm
`
