// Accidents, explosions, rescue and the missing: words that say nearly the same, then what may answer for what.

export const ACCIDENTS_AND_RESCUE = `
aboard, passengers, crew
accident, crash, collision, wreck, mishap
aeroplane, airplane, plane, aircraft, airliner, jet
air ambulance, medical helicopter, rescue helicopter, medevac
air crash, plane crash, aviation accident, air disaster
airlift, winched, flown to hospital, airlifted, helicopter
all safe, unharmed, unhurt, no casualties, no injuries, safe and sound
ambulance crew, paramedics, ambulance staff, medics
avalanche, snowslide, buried under snow, snow slide
bike crash, cycling accident, cyclist knocked, fell from bike
black box, flight recorder, data recorder, cockpit voice recorder
blast, explosion, detonation, blown up, bang
blew up, exploded, detonated, went off, blast, explosion
boat sank, shipwreck, capsized, sinking, went down
boat, vessel, ship, ferry, yacht, dinghy, trawler, craft
boating accident, capsized, collided boats
brakes failed, brake failure, faulty brakes
bridge collapse, bridge gave way, collapsed viaduct
broke down, breakdown, engine failure, out of action
broken, out of order, out of action, damaged, smashed, faulty
buried alive, trapped under rubble, buried under, entombed
burst pipe, leaking, water main, ruptured pipe
bus crash, coach crash, coach accident, bus overturned
cable car, gondola, funicular, chairlift
capsized, overturned, flipped over, keeled over
car accident, road accident, crash, collision, motor accident, road traffic accident
car crash, road accident, collision, pile-up, car accident
carbon monoxide, asphyxiated, gas poisoning, fumes, faulty boiler
castaway, shipwrecked, stranded on an island
casualties, dead and injured, victims, toll, wounded
catastrophe, disaster, tragedy, calamity, cataclysm
cave-in, collapse, landslip, subsidence, gave way
climbing accident, fell while climbing, mountaineering accident
coastguard, lifeboat, sea rescue, lifeguards
collapse, cave in, gave way, crumble, fall down, subside
collapsed, caved in, gave way, crumbled, fell down, came down
collide, crash, hit, strike, slam, bump
collided, crashed, hit, struck, slammed, smashed, rammed
collision, crash, impact, smash
come off the rails, derail, derailed, left the tracks
crane collapse, fallen crane, crane toppled
crash into, collide, slam, plough, smash
crash-landed, emergency landing, forced landing, belly landing
crashed, collided, smashed, ploughed, slammed, came down, wrecked, hit
crushed, pinned, trapped, run over, flattened
cut out of the wreckage, freed by firefighters, extricated, cut free
danger zone, perimeter, exclusion zone
danger, peril, hazard, threat, jeopardy
dangerous, hazardous, perilous, risky, unsafe, treacherous
dangling, hanging, suspended
deadly crash, fatal accident, fatal crash, fatal collision
dig out, pull from the rubble, unearth, extricate
dinghy, inflatable, rubber boat, small boat
disaster area, disaster zone, stricken area
distress call, mayday, sos, distress signal, distress flare
ditched in the sea, landed on water, came down in the sea, ditched
diving accident, drowned diver, decompression
dodged death, narrow escape, escaped death, near miss, lucky escape
drove into, ploughed into, rammed, crashed into, hit
drown, perish at sea, swept away, submerged, went under
drowned, perished at sea, swept away, drowning, body recovered from the water
drunk driver, drink-driver, driving under the influence, over the limit, drunk-driving, intoxicated driver
drunk driving, drink-driving, drink driving, dui, over the limit, under the influence
electrocuted, electric shock, electrocution
emergency exit, fire exit, evacuation slide
emergency landing, forced landing, diverted, crash-landed, touched down
emergency services, first responders, rescuers, rescue teams, ambulance crews
engine failure, engine trouble, technical problem, mechanical failure
escaped unhurt, unharmed, unscathed, without a scratch, unhurt
evacuated, moved to safety, taken to safety, ordered to leave, led to safety
evacuation, moved to safety, people evacuated
fall off, tumble, topple, slip
fell down, collapsed, toppled, tumbled, fall
fell from, plunged, toppled, tumbled, fall
fell off, tumbled, toppled, thrown, slipped, unseated, fall
fell overboard, man overboard, went overboard, swept overboard
fell through, fall, plunged
first aid, resuscitation, cpr, cardiac massage, mouth-to-mouth
flipped over, overturned, rolled over, capsized, turned over
flipped, overturned, rolled, somersaulted
found alive, rescued alive, survivor, safe and well, pulled alive
found safe, safe and well, safe and sound, found alive, unharmed
gas explosion, gas blast, gas leak
gas leak, gas escape, leaking gas, smell of gas
get out alive, survive, escape unhurt
going too fast, excessive speed, over the speed limit
got lost, disoriented, lost their way, strayed
got stuck, trapped, stranded, blocked, jammed, wedged
hang glider, paraglider, paragliding, microlight
head-on crash, frontal collision, head-on collision
helicopter crash, helicopter accident, helicopter came down
hit a tree, crashed into a tree, struck a tree
hit an iceberg, collision with an iceberg
hit by a bus, run over by a bus, knocked down by a bus
hit by a car, run over, knocked down, struck by a vehicle, mown down
hit by a train, struck by a train, killed on the tracks, level crossing
hit by lightning, lightning strike, struck by lightning, thunderbolt
hole, pit, shaft, sinkhole, cavity, crater
hotline, helpline, emergency number, freephone
human error, pilot error, driver error
in danger, at risk, threatened, imperilled, endangered
jack-knifed, lorry overturned, overturned truck
kid locked in a car, left in a car, child forgotten in car
knocked over, run over, toppled, hit
landslide, mudslide, landslip, mudflow, rockfall, rockslide
leak, leakage, spill, seepage, discharge
leave the road, veered off, swerved, left the road, came off the road
left the road, veered off, swerved, came off the road, skidded off
level crossing, railroad crossing, grade crossing
life jacket, life vest, lifejacket, buoyancy aid
lifeboat, rescue boat, life raft
lifeguard, rescue swimmer, beach patrol
lift accident, stuck in the lift, elevator fall
lost at sea, missing at sea, drowned, adrift
lost control, skidded, veered, swerved, came off the road
lost in the mountains, missing climbers, missing hikers, stranded climbers
lost plane, vanished from radar, disappeared from radar, missing plane
lucky escape, narrow escape, escaped unhurt, miracle, unscathed
man overboard, fell overboard, fell into the sea
mountain rescue, mountain rescuers, rescued climbers, alpine rescue
mud, bog, swamp, mire, marsh, sludge, quagmire
near miss, narrowly avoided, close call, narrow escape
no survivors, all killed, all on board died, everyone on board
nobody hurt, no injuries, no casualties, unharmed
nuclear accident, radioactive leak, meltdown
oil spill, oil slick, black tide, crude leak
overcrowded boat, overloaded boat, makeshift boat
overloaded, excess weight, overweight
overtook, overtaking, passing
overturned, flipped over, capsized, tipped over, rolled over
parachute failed, parachute did not open, parachutist, skydiver
passenger, traveller, traveler, commuter, occupant
pile-up, multiple collision, chain-reaction crash, multi-vehicle
pinned, trapped, wedged, crushed, stuck
plane crash, air disaster, air crash, aircraft came down, crashed plane
pulled out alive, rescued, saved, dug out alive
pulled out, rescued, dug out, freed, recovered, winched, hauled
quicksand, bog, mud
rail crash, train crash, train accident, derailment, train collision
ran a red light, jumped the lights, ignored a red light
ran aground, stranded
recall, recalled, withdrawn from sale
reckless driving, dangerous driving, careless driving
rescued, saved, pulled to safety, freed, winched, evacuated, brought to safety, plucked, recovered
rescuers, rescue workers, rescue teams, firefighters, search teams, lifeguards, relief workers
road deaths, road fatalities, killed on the roads, road toll
roof fell in, roof collapse, roof caved in, roof gave way
rubble, debris, wreckage, ruins
runaway train, out-of-control train
safety belt, seat belt, seatbelt, strapped in
saved, rescued, pulled to safety, freed, saviour, brought to safety
search and rescue, rescue operation, search operation, rescuers
search for survivors, search for missing, rescue operation
shaken up, in shock, shocked, traumatised, traumatized
ship sank, shipwreck, vessel sank, sinking
shipwreck, sinking, wreck, sunken
sinkhole, crater, subsidence, hole opened
sinking, going down, taking on water, capsizing
ski accident, skiing accident, fell while skiing
skidded, slid, lost control, swerved, aquaplaned
slip, slide, stumble, fall, lose his footing
slipped, slid, stumbled, fell, lost his footing, lost footing
smashed, shattered, broken, crushed, wrecked
smoke alarm, smoke detector, fire alarm
smoke inhalation, inhaled smoke, overcome by smoke, smoke poisoning, fumes
spark, trigger, set off, ignite
squashed, crushed, flattened
stampede, crush, crowd surge, trampled
stranded, stuck, cut off, marooned, blocked, unable to leave
stretcher, carried away injured, carried off
stuck in traffic, gridlock, traffic jam, tailback, congestion
stuck, trapped, stranded, blocked, jammed, wedged, pinned, marooned, bogged down
survive, live through, pull through, escape death, get out alive
survived, lived through, pulled through, escaped, survivor, got out alive
survivor, escapee, lone survivor, sole survivor
swept away, carried away, washed away, swept out
swept out to sea, carried off by a wave, swept away
swerve, veer, dodge
toxic leak, chemical leak, chemical spill, toxic cloud
toxic, poisonous, noxious, harmful
train wreck, train crash, derailment, rail disaster
trampled, crushed, stampede, trodden
trapped miners, miners stuck, miners underground, mining accident
trapped, stuck, pinned, wedged, imprisoned, caught, blocked
tunnel collapse, mine collapse, cave-in
unhurt, unharmed, unscathed, uninjured, safe and sound
veered off, left the road, swerved, ran off
volcano, eruption, lava, erupted
washed ashore, washed up, stranded on the beach, beached
washed up, washed ashore, beached, stranded
what caused the crash, cause of the accident, human error, technical fault, speed
whistle, siren, alarm
work accident, industrial accident, workplace accident, accident at work
wreck, wreckage, debris, remains of the plane, hull
wrecked, destroyed, damaged, written off, smashed
wrong way, wrong-way driver, wrong side of the road, against the traffic
accident: crash, collision, derailment, capsized, shipwreck, overturned, fell, plunged, explosion, mishap, pile-up
boat: ferry, yacht, dinghy, trawler, vessel, ship, canoe, kayak, barge, catamaran, liner, tanker, cargo ship, raft
bus: coach, minibus, shuttle, double-decker
car: vehicle, saloon, hatchback, van, suv, limousine, taxi, pick-up, motor
danger: risk, peril, hazard, threat, toxic, explosive
disaster: tragedy, catastrophe, calamity, crash, shipwreck, collapse, explosion, derailment, heatwave, famine
fall, fell: plunge, tumble, topple, slip, drop, thrown
help arrive: rescuers, ambulance, firefighters, paramedics
help: rescue, ambulance, aid, assistance, relief, support, assist, save, backing, volunteer
plane: aircraft, airliner, jet, airbus, boeing, helicopter, cargo plane, propeller plane, seaplane
rescue: winch, airlift, evacuate, free, pluck, pull, lifeboat, paramedics, dive, cut free
ship: vessel, ferry, tanker, trawler, freighter, container ship, liner, bulk carrier, frigate
train: locomotive, railway, carriage, tram, metro, express, tgv, high-speed
truck: lorry, tanker, articulated lorry, heavy goods vehicle, juggernaut, trailer, dustcart
`
