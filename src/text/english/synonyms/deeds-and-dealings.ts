// Everyday deeds and what newspapers call them: words that say nearly the same, then what may answer for what.

export const DEEDS_AND_DEALINGS = `
accidentally, fortuitous
accidentally, inadvertently, unintentionally
advice, recommendation, guidance, counsel
advise, recommend, counsel, suggest
apology, sorry, apologise, apologize
april fool, hoax, prank
attach, fasten, fix
axed, cancelled, scrapped, dropped
bathe, swim, dip
belongs, owned, property
bend, curve, twist, buckle
blow, puff, gust
breach, violate, infringe, flout
breathe, inhale, breath
bright idea, initiative, brainwave
bring together, unite, reunite, gather
catch up, make up ground, overtake
challenge, contest, dispute
chase, pursue, hunt, pursuit
climb, scale, ascend, mount
climbed, scaled, ascended
close off, seal, cordon, block
combine, mix, merge
come up with an idea, propose, devise
commotion, uproar, fuss
copy, imitation, replica, duplicate
correct, rectify, amend
creep, crawl, sneak
cunning, crafty, sly, wily
dared, ventured, challenged
delete, erase, remove
deliberate, intentional, wilful
deliberately, intentionally, intentional, wilful
deter, discourage, dissuade
divide, split, separate
dry weather, drought, dry spell
duped, tricked, deceived, swindled
encourage, urge, incentive, motivate
erase, delete, wipe, rub out
false alarm, hoax, unfounded alert
fed, nourished, food
feed, nourish, provide food
fence off, cordon, barrier
flow, pour, stream
fold, bend, crease
followed, tailed, pursued, stalked
fool, trick, dupe, deceive
fooled, tricked, duped, deceived, hoodwinked
forgave, pardoned, forgiven
fuss, controversy, commotion
get hold, obtain, reach, contact
get in touch, contact, reach
give shelter, accommodate, host, shelter
go abroad, emigrate, overseas, exile
go for a swim, bathe, swimming
go for a walk, stroll, walk, hike
go on holiday, vacation, holidaymaker
go shopping, purchases, shopper
grab, seize, snatch, grasp
grabbed, seized, snatched
gruelling, arduous, exhausting, strenuous
grumble, complain, moan
guidelines, instructions, recommendations
hamper, hinder, impede, obstruct
hang, suspend, dangle
hoax, prank, practical joke, false alarm
hunt down, track, trace
idea, proposal, suggestion, concept
ignore, overlook, disregard, snub
ignored, disregarded, overlooked, flouted
incite, encourage
incite, provoke, instigate
jump, leap, bound, vault
jumped off, leapt, threw himself
jumped, leapt, plunged
kick up a fuss, protest, complain
lean, tilt, incline
leave behind, abandon, forget
leave out, omit, exclude, overlook
left behind, abandoned, forgotten
left in the lurch, abandoned, stranded
liable, responsible, accountable
lose touch, lose contact
lost contact, no news, out of touch
luck, chance, fortune
lucky, fortunate, fortune
made a mistake, error, erred, blundered
make a mistake, err, error, blunder
mistaken identity, wrong person, confusion
mix, blend, combine, mingle
mix-up, mistake, confusion, error
mixed up, confused, mistaken
moaned, complained, grumbled, griped
moved abroad, emigrated, exile, expatriate
no news, missing, whereabouts unknown
out for a walk, stroll, walking, hike
owned up, confessed, admitted
owned, belonged, property
persuaded, convinced
pour, spill, flow
prize draw, raffle, lottery
provoke, trigger, incite
put on the market, up for auction
put right, correct, rectify, remedy
put up for sale, auction
renege, backtrack
replica, copy, reproduction
return, homecoming
rift, split, divide, schism
rub, polish, scrape
rules, regulations, code, guidelines
said sorry, apologised, apology, apologized
say sorry, apologise, apology, apologize
scratch, scrape, graze
send back, return, deport, repatriate
sent back, returned, deported, repatriated
sent home, repatriated, returned, dismissed
share, divide, split
skipped class, truancy, truant, absent
skipping class, truancy, truant, absent
skipping school, truancy, truant
slip-up, mistake, error, blunder
slow things down, delay, hinder
sneak, slip, creep
sneaked, slipped, crept
snub, spurn, ignore, rebuff
soak, drench, wet
solidarity, support, mutual aid
spark off, trigger, provoke
spark, trigger, provoke, ignite
speed things up, accelerate, expedite
spit, saliva
splash, spray, spatter
squash, crush, flatten
squeeze, press, crush
squirt, spray, splash
stand together, solidarity
stir up, provoke, incite
stretch, extend, lengthen
summoned, convened
talked out, dissuaded, deterred
the wrong man, mistaken identity, miscarriage of justice
thumbs-up, approval, go-ahead
tie, bind, fasten, attach
took it back, retracted, withdrew
tricked, duped, deceived, conned
unite, join forces, bring together
unlucky, unfortunate, misfortune
untie, release, loosen
wash, clean, rinse
went home, returned, repatriated
win over, persuade, convince
wipe, clean, erase
wrap, cover, pack
a lot of money: fortune, millions, hefty sum, substantial sum
a lot of people: hundreds, thousands, crowd
a lot: dozens, hundreds, thousands, many
any news: update, latest, development
at fault: responsible, fault
at fault: responsible, liable
bald: shaven, shaved, hairless
be behind: responsible, mastermind, instigate
beat: edge, edged, outclass, upset, overpower
block: obstruct, prevent, barricade, blockade
blocked: obstructed, barricaded, impassable, sealed off
brave: heroism, courage, courageous, bravery
break a rule: breach, flout, infringe
break the law: offence, breach, violate, unlawful
break the rules: breach, flout, infringe, violate, contravene
broke the law: offence, breach, violated, unlawful
broke the rules: breached, flouted, infringed, violated, irregularities, misconduct
bug: beetle, weevil, aphid
by accident: accidentally, fortuitous
by chance: accidentally, fortuitous
by mistake: accidentally, inadvertently, unintentionally
canned: dismissed, axed, cancelled
clever: ingenious, inventive, shrewd, cunning
come home: return, homecoming
copy: imitate, replica, reproduce, duplicate
dearer: hike, increase, rise
divided: split, rift, polarised
dog: alsatian, rottweiler, pitbull, dachshund, chihuahua, staffie, retriever, setter, bloodhound
feel: sense, experience
for sale: put on the market, up for auction
get in the way: hinder, obstruct, hamper
go home: return, repatriate
hard: gruelling, gruelling task, strenuous, punishing
in error: accidentally, inadvertently, unintentionally
join: enlist, enrol, affiliate
lead: guide, spearhead, conduct, head
leads: heads, chairs, guides
leave: depart, exit, departure, abandon, desert
left out: omitted, excluded, overlooked, snubbed
left: exit, abandoned, deserted, vacated
let down: betrayed, failed, disappointed
meet: encounter, gather, talks
met: encountered, talks, held talks
on holiday: vacation, holidaymaker, tourist
on purpose: deliberate, intentional, wilful
on purpose: deliberately, intentionally, intentional, wilful
on the market: put up for sale, auction
on the market: sale, seller
put off doing: deter, dissuade, discourage
put up for the night: accommodate, host
ring: diamond, signet, wedding band
row: controversy, dispute, quarrel, argument
rule: regulation, directive, provision, bylaw, code
runner: marathoner, hurdler
set off: trigger, spark, cause
shop: outlet, retailer, store, boutique, branch
sleep in the car: homeless
smell: scent, odour, stink
spaceship: craft, vehicle, capsule
speak up: denounce, testify, complain
spend the night: sleep, overnight, accommodation
split the money: share, divide
stick together: solidarity
stir up trouble: provoke, incite, foment
stranded: stuck, marooned, trapped, cut off
take in refugees: welcome, accommodate, host
take it back: retract, withdraw
take over the house: occupy, squat
team up: partnership, alliance, join forces
thrashed: humbled, humiliated, routed
to blame: responsible, fault
to blame: responsible, liable
took over: succeeded, replaced, seized, acquired
unpaid: arrears, outstanding, owed
whose fault: responsible, blame, cause, liability
workers: machinists, fitters, operatives, welders, assemblers, seamstresses
`
