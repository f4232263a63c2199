// Trains, ships and planes: words that say nearly the same, then what may answer for what.

export const RAIL_SEA_AND_AIR = `
aboard, passengers
aground, beached, stranded, stuck on a sandbank
air ambulance, rescue helicopter, medical helicopter
air strike, airstrike, air raid, bombardment
air traffic controller, control tower, air traffic control
airport, terminal, airfield, aerodrome
airship, zeppelin, dirigible
airspace, skies, air zone
alight, disembark, leave the train
barge, canal boat, narrowboat
beach, shore, sand, seafront
big wave, huge wave, tidal wave, tsunami, swell
boat, ship, vessel, craft
cable car, gondola, funicular, ski lift, chairlift
came off the tracks, derailed, derailment, left the rails
capsized, overturned, keeled over, turned turtle
captain, skipper, master of the ship, commander
cargo ship, freighter, container ship, bulk carrier
carriage, wagon, railcar
coast guard, coastguard, maritime rescue, lifeboat
crash landing, emergency landing, forced landing, belly landing
crashed plane, wreckage, air disaster
crew, sailors, seamen, crew members
cruise ship, liner, ocean liner, cruise liner
cruise, cruise ship, liner, cruise liner
derailed, came off the rails, left the tracks, derailment
disruption, delays, cancellations, interrupted
ditched in the sea, sea landing, came down in the sea
dive, plunge, scuba
diver, frogman, scuba
dock, quay, wharf, berth, pier
drift, adrift, without power, disabled
drone, unmanned aircraft, uav, unmanned aerial vehicle
drop anchor, moor, anchor
emergency landing, forced landing, divert, ditched
engine, locomotive, motor
ferry, boat, car ferry, crossing
fighter plane, fighter jet, fighter, warplane
fishing boat, trawler, smack, drifter
flight attendant, cabin crew, steward, stewardess, air hostess
flight, plane, airline service
freight train, goods train, cargo train
get on board, board, embark
glider, sailplane, paraglider
grounded, not allowed to fly, flights suspended
harbour, port, marina, dock, quayside
helicopter, chopper, rotorcraft, air ambulance
high-speed train, bullet train, fast train
hot air balloon, balloon, airship
house boat, houseboat, barge
jet lag, time difference
jumbo jet, wide-body, airliner
jump out of a plane, parachute, skydive
landed, touched down, touchdown, landing
late, delayed, behind schedule, overdue
life jacket, lifejacket, buoyancy aid
life vest, lifejacket, life jacket
lifeboat, rescue boat, rescue vessel
lifeguard, beach rescuer, pool attendant
light aircraft, small plane, light plane, microlight, cessna
lighthouse, beacon
local train, regional train, commuter train, stopping train
lost luggage, missing baggage, lost property
luggage, baggage, suitcase, bags
man overboard, fell overboard
metro, underground, subway, tube, rapid transit
migrant boat, dinghy, small boats, makeshift boat, inflatable
miss the flight, missed his plane, missed departure
moor, berth, dock, tie up, anchor
motor boat, speedboat, powerboat, motorboat
night train, sleeper train, sleeper, couchette
not running, out of action, suspended, cancelled, disrupted
offshore, maritime, ocean
oil tanker, tanker, supertanker
out of action, immobilised, not running
out of action, withdrawn
parachute, skydive, skydiver, parachutist
paraglider, hang-glider, parapente
passenger, traveller, commuter, flyer, rider
pilot, captain, airman, aviator
pirate, buccaneer, hijack
plane crash, air crash, air disaster, air accident, crashed
plane, aircraft, aeroplane, airplane, jet, airliner
platform, quay
private jet, business jet, executive jet
punctual, punctuality
rail worker, railwayman, train driver, rail staff, railway worker
rail, railway, train, railroad
rowing boat, skiff, rowboat
rubber boat, dinghy, inflatable, rib
run aground, ran aground, grounded, beached, stranded
runway, airstrip, tarmac, landing strip
sail boat, yacht, sailboat, dinghy
sail round the world, circumnavigation, round-the-world
sailing boat, yacht, sailboat, schooner, ketch, sloop
sailor, seaman, crew member, mariner, seafarer, deckhand
sank, sinking, went down, shipwreck, foundered, capsized
sea, ocean, maritime
seaside, coast, beach, seafront, shore
seat, berth, couchette
set sail, put to sea, depart, leave port, cast off
shipbuilder, shipyard, boat builder
shipwrecked, castaway, survivors of the wreck
shipyard, dockyard, boatyard
ski lift, chairlift, drag lift, cable car
sky diving, parachute jump, skydiver
small boat, dinghy, skiff, rowing boat, inflatable
small plane, light aircraft, microlight, single-engine
stowaway, hidden on board, clandestine passenger
submarine, sub, submersible
suitcase, luggage, bag, trunk
take off, takeoff, lift off, airborne, become airborne
tarmac, runway, asphalt
tide, high water, low water, tidal
timetable, schedule, running times
train late, delay, disruption
train line, railway line, rail link, line
train station, railway station, station, terminus
train tracks, rails, railway line, track
tram line, tramway, light rail
tram, tramway, streetcar, light rail
tugboat, tug, tow
u-boat, submarine
unruly passenger, air rage, drunken passenger
warplane, fighter jet, bomber, fighter
wave, swell, breaker, roller
wreck, shipwreck, sunken ship
airport: terminal, runway, airfield, hub
at sea: offshore, maritime, ocean
boat: ferry, vessel, trawler, launch, dinghy, cutter, schooner, tug, yacht, rowing boat, raft, narrowboat, steamer
cancelled: scrapped, axed, called off, rained off, suspended, withdrawn, dropped
carriage: coach
cross the channel: crossing, small boats
delay: late, disruption, hold-up, postpone, wait
engine: motor, turbine, locomotive, reactor
ferry: boat, vessel, catamaran, hovercraft
first class: business class
flight: plane, jet, crossing, route, airline
flights: air traffic, airport, planes
fly: pilot, flight, airborne
get off: alight, disembark, leave the train
into the sea: overboard
into the water: man overboard, fell overboard
land: touch down, touchdown, landing
late: delay, behind schedule, overdue, postponed
no service: not running, out of action, suspended, cancelled, disrupted
on board: aboard, passengers
on schedule: punctual, punctuality
on time: punctual, punctuality
out of order: out of action, immobilised, not running
out of order: out of action, withdrawn
out of service: not running, out of action, suspended, cancelled, disrupted
out of service: out of action, immobilised, not running
out of service: out of action, withdrawn
passengers: travellers, holidaymakers, commuters, people on board
pilot: aviator, airman, captain, co-pilot
plane: jet, airliner, aircraft, flight, glider, biplane, airbus, microlight, turboprop, jumbo
port: harbour, dock, quay, terminal, wharf
round the world: circumnavigation, global voyage
sailor: skipper, yachtsman, navigator, seaman, mariner, helmsman, matelot
sea: ocean, marine, maritime, offshore, coast, gulf, strait
ship: ferry, vessel, liner, trawler, tanker, cruise ship, schooner, steamer, galleon, bulk carrier, carrier
sink: founder, shipwreck, go to the bottom, capsize, scuttle
take off: lift off, airborne, depart, leave the ground
train: express, locomotive, rail, carriage, convoy, high-speed, freight, railcar, sleeper
turned over: capsized, overturned
went down: sank, sinking, outage, crashed, offline
refloat: get off, tow off, tow free, pull free, float off
get off the sandbank, get it off the sandbank, get off the rocks: refloat, tow off, pull free
sandbank, sandbar, shoal
ship, vessel: freighter, bulk carrier, ferry, trawler
captain, skipper: master
passengers: people on board, those on board, aboard
quay, pier: jetty, landing stage, wharf
lock: lock gate, sluice
rope: hawser, mooring line
sailors, crew: seamen, crew members, deckhands
crossing: ferry
`
