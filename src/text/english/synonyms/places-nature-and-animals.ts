// Places, nature, transport, food and animals: words that say nearly the same, then what may answer for what.

export const PLACES_NATURE_AND_ANIMALS = `
avoid the question, evade, deflect, kick into touch
barricaded, holed up, entrenched
bedbug, insect, pest, infestation
black box, flight recorder, data recorder
boat, ship, vessel, ferry
booze, alcohol, drink, liquor, beer, wine
car, vehicle, automobile, ride, van
carbon, emissions, greenhouse gas, co2
carry out, conduct, perform, execute, commit, implement
cartoon, caricature, sketch, drawing
conduct the orchestra, conductor, maestro
cpr, cardiac massage, resuscitation
curfew, stay indoors, confinement
deliver, courier, delivery driver, carrier
drive, driver, at the wheel, behind the wheel
drive-by, shots from a car
drought, dry spell, lack of rain
drunk driving, dui, dwi, driving under the influence
drunk, intoxicated, alcohol, booze, under the influence
emergency landing, crash-land, forced landing
fair, funfair, carnival
farm, farmer, grower
fashion house, label, couture, designer
fishing boat, trawler, fishing vessel
food, meal, eat, groceries, supplies
gas canister, gas cylinder, gas bottle
go bust, bankruptcy, fold, go out of business
grill, question, interrogate, quiz
ground, suspend flights
harvest, crop, yield
heatwave, heat, hot weather, scorching
hit-and-run, fled the scene, drive off
homeless, rough sleeper, without a home, living in a car
landslide, overwhelming majority, sweeping victory
level crossing, railway crossing
live, reside, home, house
livestock, cattle, herd, cows
lockdown, confinement, stay-at-home order
mansion, villa, residence, estate
memorial, monument, plaque, stele
mudslide, landslide, landslip, rockfall
nursing home, care home, retirement home, old people's home
oil spill, oil slick, hydrocarbons
orchard, fruit trees, grove
overwhelmed, swamped, stretched, overcrowded
plane, aircraft, jet, flight, airliner
rent out, landlord, landlady
roadblock, blockade, barricade, checkpoint
run a red light, jump the lights, traffic light
shady, suspicious, dubious, dodgy, fishy, questionable, murky
sheep, ewe, lamb, flock
slip, fall, trip
sloppy, lax, careless, negligent, mismanagement
snow, snowfall, flurries, blizzard
speed bump, traffic calming, hump
supplies, provisions, food aid, rations
supply, supplier
tap water, drinking water, supply
touch down, land, arrive
town hall, city hall, council, mayor's office
trouble, problem, difficulty, issue, woes, crisis, hot water
visit, trip, travel, tour, go to, stay
wash up, wash ashore, beach
wildfire, forest fire, bushfire, brush fire
wind turbine, wind farm, wind power
wrong way, oncoming traffic, contraflow, head-on
alcohol: vodka, whisky, champagne, rum
animal: dog, cat, horse, cow, sheep, wolf, bear, lion, tiger, elephant, bird, pig, snake, fox, deer, whale, dolphin, shark, monkey, goat, rabbit, donkey, panda, crocodile, lynx, boar
bad weather: storm, snow, hail, rain, wind, fog, thunderstorm, blizzard
bike: bicycle, motorbike, motorcycle, scooter, moped, e-bike
bird: eagle, owl, pigeon, swan, goose, duck, hen, chicken, seagull, crow, stork, vulture, penguin, flamingo, swallow
boat: yacht, trawler, dinghy, canoe, kayak, barge, sailboat, lifeboat, tanker, speedboat, catamaran
body of water: lake, river, sea, ocean, pond, reservoir, bay
builder: bricklayer, roofer, carpenter, electrician, plumber, mason
building: house, tower, school, church, hospital, factory, warehouse, hotel, castle, mosque, shop, office, barn, skyscraper, town hall, assemble, renovate
car: sedan, suv, hatchback, taxi, limousine, convertible, saloon, pickup, 4x4
catch: capture, seize, intercept
chemical: ammonia, chlorine, pesticide, acid, mercury, dioxin, solvent
clothes: shirt, dress, coat, trousers, jacket, uniform, suit, scarf, veil, shoes
color: red, blue, green, yellow, black, white, orange
colour: red, blue, green, yellow, black, white, orange
container: bottle, box, barrel, suitcase, crate
continent: europe, africa, asia, america, oceania
crop: wheat, maize, corn, rice, barley, potato, grape, soya, cotton
dog: puppy, labrador, pit bull, german shepherd, poodle, terrier, spaniel, rottweiler
drink: water, coffee, whisky, champagne, soda
driver: motorist, trucker, taxi driver, bus driver, biker, chauffeur
eat: swallow, consume, lunch, dine
energy: electricity, gas, oil, nuclear, solar, wind, coal
farm animal: cow, sheep, pig, chicken, goat, horse, cattle, poultry
fish: salmon, tuna, cod, shark, trout, herring, sardine, eel
flower: rose, tulip, lily, sunflower, orchid, daffodil
food: bread, meat, cheese, rice, fish, vegetables, pasta, sandwich
fuel: petrol, gasoline, diesel, gas, oil, coal, kerosene
gas: methane, carbon monoxide, ammonia, chlorine, propane, butane
home: flat, apartment, villa, caravan, studio
house: cottage, villa, bungalow, farmhouse, mansion, chalet
id: passport, identity card, driving licence, visa, badge
insect: bee, wasp, hornet, mosquito, ant, locust, butterfly, tick, beetle, cockroach
land: field, forest, hectare, acre, plot, farmland
landmark: monument, tower, statue, cathedral, bridge, palace
meal: breakfast, lunch, dinner, buffet, banquet, supper
meat: beef, pork, lamb, chicken, ham, steak, sausage
metal: gold, silver, copper, iron, steel, aluminium, lead, lithium
military vehicle: tank, armoured vehicle, humvee, troop carrier
monument: statue, obelisk, arch, column, tomb
pet: dog, cat, puppy, kitten, rabbit, hamster, parrot, goldfish
place to eat: restaurant, cafe, canteen, brasserie, bistro, pizzeria
place: city, town, village, street, square, station, building, park, beach, region
plant: flower, tree, shrub, grass, weed, cactus, factory, refinery, power station, reactor, steelworks
power plant: nuclear plant, reactor, coal plant, dam, wind farm, solar farm
predator: wolf, bear, shark, lion, lynx, fox
public transport: bus, tram, metro, subway, train, underground
religion: islam, christianity, judaism, buddhism, catholicism, hinduism
religious building: church, mosque, synagogue, temple, cathedral, chapel, abbey, monastery
reptile: snake, crocodile, lizard, turtle, alligator, tortoise
restaurant: pizzeria, brasserie, bistro, diner, fast food, cafe
road: motorway, highway, street, avenue, boulevard, lane, bypass
room: kitchen, bedroom, bathroom, cellar, attic, office, living room
sea creature: whale, dolphin, shark, seal, octopus, jellyfish, orca
ship: tanker, cargo ship, container ship, cruise liner, frigate, destroyer, aircraft carrier, submarine, freighter
snake: python, cobra, viper, adder, rattlesnake
space object: planet, asteroid, comet, moon, star, satellite
spacecraft: rocket, satellite, probe, shuttle, capsule
sports punishment: red card, yellow card, suspension, ban, relegation
tool: hammer, screwdriver, saw, drill, shovel, axe, crowbar
touch: grope, kiss, stroke, caress
toxic substance: asbestos, lead, mercury, ammonia, dioxin, chlorine
train: tgv, eurostar, freight train, commuter train, tram, metro, locomotive, carriage
travel: fly, drive, sail, cross
tree: oak, pine, palm, olive, poplar, plane tree, birch, cedar
truck: lorry, tanker, heavy goods vehicle, semi-trailer, dump truck, pickup
vegetable: potato, tomato, carrot, onion, cabbage, lettuce, bean, leek
vehicle: truck, lorry, bus, coach, motorcycle, motorbike, tractor, scooter, ambulance, tanker, taxi, minibus, pickup, suv
waterway: river, canal, stream, lake
weather: rain, snow, wind, storm, heatwave, fog, frost, sunshine
`
