// Roads, cars, cycling and walking: words that say nearly the same, then what may answer for what.

export const ROAD_TRANSPORT = `
alley, passage, lane, alleyway, side street
arrive, reach, arrival
arrive, reach, turn up
banned from driving, driving ban, disqualified from driving, licence withdrawn
bike lane, cycle lane, cycle path, cycleway, bike path
bike rider, cyclist, rider
bike, bicycle, cycle, push-bike, two-wheeler
bin lorry, garbage truck, refuse truck, dustcart
black ice, icy road, slippery, ice
block the road, blockade, barricade, obstruct traffic, road block
bound, destination
brakes failed, brake failure, no brakes
break down, breakdown, fail, fault
breathalyser, breath test, alcohol test
bridge, viaduct, flyover, overpass, footbridge
broke down, breakdown, stalled, conked out
bump, minor collision, scrape, dent
bus pass, travel card, season ticket
bus stop, shelter, halt
bus, coach, minibus, double-decker, shuttle bus
bypass, ring road, relief road
cab driver, taxi driver, cabbie, chauffeur
car accident, road accident, crash, collision
car ban, traffic ban, car-free, diesel ban
car crash, road accident, collision, pile-up, traffic accident, road collision
car seat, child seat, booster seat
car share, carpool, car sharing, ride sharing
car thief, car theft, carjacker, vehicle theft, joyrider
car, vehicle, automobile, motor car, motor
car-free, pedestrianised, traffic-free, pedestrian zone
carjacking, hijack, car stolen
cart, wagon, trolley, barrow
charging point, charging station, charger, plug-in
clamp, wheel clamp, immobilise
come off the road, leave the road, veer off, swerve
commute, travel to work, daily journey
commuter, daily traveller, suburban passenger
conk out, break down, stall, breakdown
crash helmet, helmet
crossing, crosswalk, pedestrian crossing
dash cam, dashcam, on-board camera
dead end, cul-de-sac, blind alley
detour, diversion, diverted, rerouted
diversion, detour, alternative route
double parked, badly parked, illegally parked
drink driving, drunk at the wheel, drink-driving, drunk driving, over the limit, intoxicated
driver, motorist
driverless, autonomous, self-driving
drivers, motorists, road users
driving licence, driver's license, licence
driving test, driving exam, pass his test
e-bike, electric bike, electric bicycle
e-scooter, electric scooter, trottinette
electric car, battery car, electric vehicle, ev
en route, bound
fare dodger, without a ticket, ticketless, fare evasion
fell off the truck, shed its load, lost its load
fill up, refuel, petrol station, tank
flat tyre, puncture, burst tyre, blowout
flip over, overturn, roll over, overturned, turn over
footbridge, pedestrian bridge, gangway
free transport, free buses, free public transport
fuel, petrol, diesel, gasoline
give a lift, pick up, drive
going too fast, speeding, excessive speed, breakneck speed
gritting, salt spreading, gritter
hard shoulder, emergency lane
haulage, freight, trucking
hike, trek, ramble, walk, hiking
hit and run, hit-and-run, fled the scene, drove off, failed to stop
hit, collide, smash, plough, ram
hitch-hike, hitchhike, thumb a lift, hitchhiker
horse and cart, carriage, horse-drawn, wagon
journey, trip, voyage, route
joyride, stolen car, joyriding
jump the lights, run a red light, red light
knock over, hit, run over, mow down, strike a pedestrian
lay-by, rest area, roadside stop
learner driver, driving lesson, driving test
level crossing, railway crossing, grade crossing
lose his licence, driving ban, licence suspended, banned from driving, disqualified from driving
lose licence, licence suspended, driving ban, disqualified from driving, licence revoked
low emission zone, clean air zone, congestion charge
mileage, odometer, distance covered
motorbike, motorcycle, moped, scooter, two-wheeler
motorway, highway, expressway, freeway, dual carriageway
no cars, pedestrianised, car-free, closed to traffic
number plate, registration
old car, vintage car, classic car, banger
over the limit, drunk, alcohol level
parking meter, pay and display
parking ticket, parking fine, penalty notice
parking, park, car park, parking space
pedestrian, walker, passer-by
pick-up, pickup truck, pick-up truck
points on licence, penalty points
pothole, hole in the road, damaged road surface, rut
public transport, mass transit, transit
put his foot down, accelerate, speed off
ran over, knocked down, hit, mowed down, struck
recharge, charge, replenish
resurface, relay, tarmac
ride a bike, cycle, cycling, pedal
road block, roadblock, checkpoint, barricade
road closed, closed to traffic, impassable, cut off, blocked
road rage, aggressive driver, altercation between drivers
road works, roadworks, carriageway repairs, resurfacing, road repairs
run out of petrol, fuel shortage, empty tank
rush hour, peak hours, peak time
school bus, school coach, school transport
season ticket, annual pass, travel card
seat belt, seatbelt, safety belt, belt
self-driving car, driverless car, autonomous vehicle, robotaxi
shed its load, fall off, spill
side street, alley, lane, back street
sinkhole, crater, subsidence, hole
skid, slide, lose grip, aquaplane
slippery, icy, greasy, slick
slow down, brake, reduce speed, lower the limit
snow plough, snowplough, snowplow
speed limit, maximum speed
speed off, drive off, flee, roar off
speed trap, speed camera, radar
speeding, excessive speed, clocked, over the speed limit, breakneck
sports car, supercar, roadster, racing car
standstill, gridlock, halt, paralysed, immobilised
street race, illegal race, rodeo, drag race
street, road, avenue, thoroughfare, lane
stuck in traffic, traffic jam, gridlock, tailback
swerve, veer, skid, lose control
taxi app, ride-hailing, private hire
taxi, cab, minicab, private hire vehicle, hackney carriage
ticket inspector, conductor, controller, guard
tollbooth, toll gate, toll plaza
tow truck, breakdown truck, recovery vehicle
tow, haul away, impound, tow away
traffic jam, tailback, congestion, gridlock, queues, bottleneck
traffic lights, traffic light, stoplight
traffic police, highway patrol, road policing
traffic warden, parking attendant, traffic officer
transport, carry, haul, ferry, convey
trip, journey, voyage, ride, tour
truck stop, service area, rest area, lay-by
tunnel, underpass, subway
unlicensed driver, without a licence, no licence
van, minivan, delivery van, camper van, transit van
walk, pedestrian
went off the road, left the road, veered off, swerved
wheel, tyre, steering
wheelchair, disabled access, mobility scooter
at the wheel: drive, driver, motorist
bridge: viaduct, footbridge, crossing, flyover
bus: coach, minibus, double-decker, charabanc, shuttle
car: saloon, hatchback, four-wheel drive, people carrier, roadster, sports car, motorist
carry: transport, convey, haul
closing the road: blocked, blockade, barricade
crash: collision, pile-up, accident, hit-and-run, derailment, ram, plough, smash, wreck
cross the road: crossing
cyclist: rider, bike, pedalling
deliver: transport, carry, ship, bring
drink driving: over the limit, breath test, blood alcohol, alcohol level, under the influence
driver: trucker, lorry driver, chauffeur, cabbie, bus driver, road user, learner
drunk: over the limit, breathalysed, alcohol level, inebriated, tipsy, intoxicated, alcohol
fast: speed, rapid, quick, swift, high-speed, express
hiker: rambler, walker, trekker, backpacker
how fast: speed, miles an hour, kilometres an hour, mph, km/h
lift: ride
on foot: pedestrian, walker, passer-by
on foot: walk, pedestrian
on its way: bound, destination
on the way: en route, bound
out of order: break down, breakdown, fail, fault
parked: stationary, parking
recharge: replenish, charging
road: carriageway, motorway, dual carriageway, track, route, ring road, thoroughfare
spill: shed, pour, leak, dump
too fast: speeding, excessive speed, clocked, over the speed limit, breakneck
top up: recharge, charge, replenish
top up: refuel, fill up
traffic jam: tailback, congestion, gridlock, bottleneck, snarl-up, standstill
trip: excursion, voyage, journey, expedition, visit, crossing, pilgrimage
truck: lorry, hgv, tanker, articulated lorry, juggernaut, heavy goods vehicle, bin lorry, dumper
walk: hike, stroll, trek, march, ramble
wheels: car, vehicle
where going: destination, bound
haulage firm, trucking company: haulier, hauliers
`
