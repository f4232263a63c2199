// A general English word with the particular ones that may answer for it: "animal" with "deer", not the other way round.
// One list a line; anyone can add lines.

export const NARROWER_WORDS = `
animal: dog, cat, horse, cow, sheep, wolf, bear, lion, tiger, elephant, bird, pig, snake, fox, deer, whale, dolphin, shark, monkey, goat, rabbit, donkey, panda, crocodile, lynx, boar
pet: dog, cat, puppy, kitten, rabbit, hamster, parrot, goldfish
bird: eagle, owl, pigeon, swan, goose, duck, hen, chicken, seagull, crow, stork, vulture, penguin, flamingo, swallow
fish: salmon, tuna, cod, shark, trout, herring, sardine, eel
insect: bee, wasp, hornet, mosquito, ant, locust, butterfly, tick, beetle, bedbug, cockroach
bug: insect, mosquito, tick, bedbug, virus, bacteria, cockroach
farm animal: cow, sheep, pig, chicken, goat, horse, cattle, poultry
big cat: lion, tiger, leopard, cheetah, jaguar, puma, panther, lynx
reptile: snake, crocodile, lizard, turtle, alligator, tortoise
snake: python, cobra, viper, adder, rattlesnake
dog: puppy, labrador, pit bull, german shepherd, poodle, terrier, spaniel, rottweiler
predator: wolf, bear, shark, lion, lynx, fox
sea creature: whale, dolphin, shark, seal, octopus, jellyfish, orca
tree: oak, pine, palm, olive, poplar, plane tree, birch, cedar
plant: flower, tree, shrub, grass, weed, cactus, factory, refinery, power station, reactor, steelworks
flower: rose, tulip, lily, sunflower, orchid, daffodil
fruit: apple, pear, orange, banana, grape, strawberry, cherry, peach, melon, apricot, lemon
vegetable: potato, tomato, carrot, onion, cabbage, lettuce, bean, leek
crop: wheat, maize, corn, rice, barley, potato, grape, soya, cotton
vehicle: car, truck, lorry, van, bus, coach, motorcycle, motorbike, tractor, scooter, ambulance, tanker, taxi, minibus, pickup, suv
car: sedan, suv, hatchback, taxi, limousine, convertible, saloon, pickup, 4x4
truck: lorry, tanker, heavy goods vehicle, semi-trailer, dump truck, pickup
bike: bicycle, motorbike, motorcycle, scooter, moped, e-bike
boat: ship, ferry, yacht, trawler, dinghy, canoe, kayak, barge, sailboat, lifeboat, tanker, vessel, speedboat, catamaran
ship: ferry, tanker, cargo ship, container ship, cruise liner, frigate, destroyer, aircraft carrier, submarine, freighter
warship: frigate, destroyer, aircraft carrier, corvette, cruiser, submarine
plane: airliner, jet, fighter jet, boeing, airbus, glider, cessna, bomber, seaplane
aircraft: plane, helicopter, drone, jet, glider, balloon, bomber
train: tgv, eurostar, freight train, commuter train, tram, metro, locomotive, carriage
public transport: bus, tram, metro, subway, train, underground
military vehicle: tank, armoured vehicle, humvee, troop carrier
building: house, tower, school, church, hospital, factory, warehouse, apartment block, hotel, castle, mosque, shop, office, barn, skyscraper, town hall
house: cottage, villa, bungalow, farmhouse, mansion, chalet, home
home: house, flat, apartment, villa, caravan, studio
place of worship: church, mosque, synagogue, temple, cathedral, chapel
religious building: church, mosque, synagogue, temple, cathedral, chapel, abbey, monastery
school: primary school, secondary school, high school, college, kindergarten, nursery, lycee, academy
college: university, campus, institute, faculty
shop: bakery, supermarket, butcher, pharmacy, boutique, jeweller, grocery, bookshop, tobacconist, store
store: supermarket, boutique, department store, outlet, pharmacy, grocery
place to eat: restaurant, cafe, canteen, brasserie, bistro, pizzeria
restaurant: pizzeria, brasserie, bistro, diner, fast food, cafe
factory: steelworks, refinery, sawmill, brewery, assembly plant, foundry
power plant: nuclear plant, reactor, coal plant, dam, wind farm, solar farm
medical center: hospital, clinic, surgery, health centre
sports venue: stadium, arena, velodrome, court, pool, track, circuit
sports ground: stadium, arena, pitch, circuit
landmark: monument, tower, statue, cathedral, bridge, palace
monument: statue, memorial, obelisk, arch, column, tomb
weapon: gun, knife, rifle, pistol, machete, axe, bomb, grenade, missile, hammer, shotgun, revolver, kalashnikov, sword, crossbow
gun: pistol, rifle, shotgun, revolver, handgun, kalashnikov, machine gun, carbine
firearm: pistol, rifle, shotgun, revolver, handgun, machine gun
knife: blade, dagger, machete, kitchen knife, cutter, penknife
bomb: grenade, missile, shell, explosive, mine, car bomb, parcel bomb, rocket
missile: rocket, cruise missile, ballistic missile, projectile
explosive: dynamite, tnt, grenade, semtex, mortar
injury: fracture, burn, bruise, wound, concussion, cut, sprain, broken leg, torn ligament, trauma, head injury
injured: wounded, burned, fractured, bruised, shot, stabbed, hurt, broken leg
broken bone: fracture, broken leg, broken arm, fractured skull, broken rib
illness: cancer, flu, measles, diabetes, cholera, malaria, pneumonia, covid, leukaemia, hepatitis, dementia, meningitis, typhus
disease: cancer, flu, measles, diabetes, cholera, malaria, ebola, tuberculosis, hepatitis, bird flu, dengue
sick: cancer, flu, fever, infected, pneumonia, covid, poisoned
virus: flu, covid, ebola, hiv, measles, hepatitis, zika, dengue
mental illness: depression, schizophrenia, anxiety, bipolar, psychosis, anorexia
symptom: fever, cough, rash, headache, nausea, vomiting, fatigue
body part: arm, leg, head, hand, foot, knee, shoulder, neck, chest, back
limb: arm, leg, hand, foot
organ: heart, kidney, liver, lung, brain
treatment: surgery, chemotherapy, vaccine, drug, therapy, transplant, antibiotic
medicine: drug, antibiotic, vaccine, pill, painkiller, insulin, aspirin, tablet
drugs: cocaine, heroin, cannabis, ecstasy, amphetamine, crack, fentanyl, ketamine
drug: cocaine, heroin, cannabis, ecstasy, fentanyl, ketamine, marijuana, hashish
doctor: surgeon, gp, psychiatrist, paediatrician, cardiologist, dentist, physician, anaesthetist, specialist
medical staff: nurse, doctor, surgeon, midwife, paramedic, carer
health worker: nurse, doctor, carer, midwife, paramedic, pharmacist
document: letter, report, contract, passport, memo, certificate, file, email, invoice, deed, transcript
paper: document, letter, report, contract, certificate, newspaper, form
id: passport, identity card, driving licence, visa, badge
papers: passport, visa, identity card, residence permit, documents
record: register, log, minutes, transcript, archive, file
message: text, email, letter, tweet, sms, note, telegram, whatsapp
recording: tape, audio, video, footage, podcast, phone tap
evidence: dna, fingerprint, footage, witness, testimony, document, recording, email
payment: salary, fee, bribe, fine, ransom, deposit, rent, subsidy, pension, dividend, instalment, compensation, refund, bonus
money: euros, dollars, pounds, cash, funds, loan, grant, salary, savings, subsidy
pay: salary, wage, bonus, fee, allowance, pension
income: salary, wage, pension, rent, dividend, earnings
benefit: pension, allowance, unemployment benefit, housing benefit, welfare
tax: vat, income tax, levy, duty, tariff, wealth tax, property tax, excise
debt: loan, mortgage, bond, credit, overdraft, arrears
loan: mortgage, credit, overdraft, advance
financial aid: grant, subsidy, loan, bailout, scholarship, allowance
currency: euro, dollar, pound, yen, franc, rouble, yuan, bitcoin
valuables: jewellery, jewels, watch, gold, diamond, necklace, painting
jewel: diamond, ring, necklace, tiara, emerald, bracelet
metal: gold, silver, copper, iron, steel, aluminium, lead, lithium
fuel: petrol, gasoline, diesel, gas, oil, coal, kerosene
energy: electricity, gas, oil, nuclear, solar, wind, coal
chemical: ammonia, chlorine, pesticide, acid, mercury, dioxin, solvent
poison: arsenic, cyanide, novichok, ricin, mercury, polonium
official: minister, mayor, prefect, governor, ambassador, secretary, commissioner, spokesman, spokeswoman, president, senator, civil servant
politician: minister, mp, senator, mayor, president, deputy, congressman, governor, councillor, candidate, prime minister
minister: prime minister, finance minister, interior minister, secretary of state, foreign minister, chancellor
leader: president, prime minister, chairman, king, chief, chancellor, head of state, secretary general
head of state: president, king, queen, emperor
diplomat: ambassador, consul, envoy, attache
royal: king, queen, prince, princess, duke, duchess
soldier: general, colonel, captain, lieutenant, sergeant, private, marine, paratrooper
military officer: general, colonel, captain, major, lieutenant, admiral, commander
cop: policeman, policewoman, officer, detective, gendarme, inspector, sergeant, sheriff, trooper
police: officers, gendarmes, detectives, investigators, riot police
emergency services: firefighters, police, paramedics, ambulance, rescuers, coastguard
rescuer: firefighter, coastguard, paramedic, lifeguard, diver
lawyer: prosecutor, barrister, solicitor, defence counsel, attorney, notary
court official: judge, prosecutor, magistrate, clerk, bailiff
judge: magistrate, justice, investigating judge, juror
court: tribunal, supreme court, high court, assize court, court of appeal, constitutional council
criminal: murderer, thief, robber, rapist, drug dealer, trafficker, fraudster, kidnapper, burglar, gangster, arsonist
killer: murderer, gunman, assassin, shooter, serial killer, hitman
attacker: gunman, assailant, bomber, knifeman, shooter, terrorist, hijacker
thief: burglar, robber, pickpocket, shoplifter, looter, mugger
crime: murder, theft, rape, fraud, robbery, arson, kidnapping, assault, corruption, burglary, trafficking, blackmail, manslaughter, embezzlement
offence: speeding, theft, fraud, assault, drink-driving, libel
violence: assault, beating, stabbing, shooting, riot, rape, clashes
attack: bombing, shooting, stabbing, ambush, raid, air strike, assault, suicide bombing, cyberattack
killing: murder, assassination, shooting, stabbing, massacre, manslaughter, execution
kill: shoot, stab, strangle, poison, execute, assassinate, drown, murder, slaughter, behead
sex crime: rape, sexual assault, harassment, indecent exposure, paedophilia
white-collar crime: fraud, embezzlement, insider trading, bribery, tax evasion, money laundering
punishment: fine, jail, prison sentence, ban, suspension, community service, life imprisonment, death penalty, expulsion
sanction: fine, ban, embargo, suspension, asset freeze, travel ban
penalty: fine, ban, suspension, prison sentence, points deduction
prison: jail, cell, detention centre, penitentiary, remand centre
legal action: lawsuit, complaint, appeal, indictment, trial, injunction
court decision: verdict, ruling, sentence, acquittal, conviction, injunction
relative: mother, father, brother, sister, son, daughter, uncle, aunt, cousin, grandfather, grandmother, nephew, niece, wife, husband, grandson
family member: mother, father, brother, sister, son, daughter, uncle, cousin, wife, husband, grandmother
family: parents, wife, husband, children, mother, father, siblings
parent: mother, father, mum, dad, stepfather, stepmother
sibling: brother, sister, twin, half-brother, half-sister
child: boy, girl, son, daughter, baby, toddler, pupil, teenager, infant
kid: boy, girl, son, daughter, toddler, pupil, teenager, schoolboy
partner: wife, husband, girlfriend, boyfriend, fiance, spouse, companion
spouse: husband, wife
in-laws: mother-in-law, father-in-law, brother-in-law, son-in-law, daughter-in-law
old person: pensioner, grandmother, grandfather, octogenarian, retiree
young person: teenager, student, boy, girl, pupil, minor, adolescent
man: boy, husband, father, gentleman, pensioner
woman: girl, wife, mother, lady, grandmother
foreigner: migrant, immigrant, tourist, refugee, expatriate
migrant: refugee, asylum seeker, undocumented, immigrant
worker: driver, nurse, teacher, builder, miner, farmer, mechanic, employee, cleaner, docker, cashier, engineer
employee: worker, manager, clerk, cashier, salesman, secretary, apprentice
job: teacher, nurse, driver, engineer, lawyer, farmer, baker, plumber, journalist, accountant, mechanic
builder: bricklayer, roofer, carpenter, electrician, plumber, mason
transport worker: driver, pilot, steward, conductor, railwayman, docker
driver: motorist, trucker, taxi driver, bus driver, biker, chauffeur
teacher: professor, lecturer, headteacher, tutor, instructor
student: pupil, undergraduate, schoolchild, graduate, freshman
scientist: physicist, biologist, chemist, researcher, astronomer, geologist, virologist
researcher: scientist, biologist, historian, sociologist, economist
expert: professor, scientist, analyst, specialist, economist, historian
boss: ceo, chairman, director, manager, employer, chief executive, president, owner
business person: entrepreneur, ceo, banker, trader, industrialist, investor
journalist: reporter, editor, columnist, correspondent, presenter, photographer
artist: singer, painter, actor, sculptor, musician, dancer, photographer
musician: singer, guitarist, drummer, pianist, violinist, rapper, conductor, composer
performer: actor, singer, dancer, comedian, musician, acrobat
writer: novelist, author, poet, playwright, journalist, columnist, essayist
celebrity: actor, singer, model, footballer, influencer, presenter
religious leader: pope, bishop, imam, rabbi, priest, cardinal, archbishop, pastor
clergyman: priest, bishop, pastor, vicar, monk, imam, rabbi, cardinal
athlete: footballer, runner, swimmer, cyclist, boxer, skier, tennis player, sprinter, gymnast, judoka
player: striker, goalkeeper, midfielder, defender, winger, forward, captain, fly-half
footballer: striker, goalkeeper, midfielder, defender, winger
sport: football, rugby, tennis, basketball, cycling, swimming, judo, boxing, athletics, skiing, handball, golf
score: goal, try, penalty, point, header, equaliser, free kick, hat-trick, basket, strike
goal: header, penalty, equaliser, winner, free kick, own goal, volley
match: final, semi-final, quarter-final, friendly, derby, playoff, game
competition: championship, tournament, cup, league, olympics, race, final, world cup
race: marathon, grand prix, sprint, rally, relay, regatta, time trial
trophy: cup, medal, title, gold, shield
medal: gold, silver, bronze
sports punishment: red card, yellow card, suspension, ban, relegation
win: beat, defeat, triumph, thrash, edge, overcome, crush
lose: defeat, beaten, eliminated, relegated, knocked out
say: announce, declare, claim, state, explain, insist, deny, admit, warn, promise, add, argue, stress, reveal, confirm, assure
said: announced, declared, claimed, stated, explained, insisted, denied, admitted, warned, promised, added, stressed, confirmed
criticise: slam, denounce, condemn, blast, deplore, accuse, attack, lambast, mock
criticize: slam, denounce, condemn, blast, deplore, accuse, attack, lambast
praise: hail, applaud, salute, congratulate, thank
ask: request, demand, call for, urge, plead, question, petition
promise: vow, pledge, swear, guarantee, commit
complain: protest, denounce, deplore, lodge a complaint, object
statement: press release, speech, interview, tweet, communique, testimony, press conference, declaration
speech: address, sermon, eulogy, lecture, talk
reaction: condemn, welcome, deplore, hail, outrage, regret, applaud
insult: racist, idiot, slur, swear, mock, offensive
talks: negotiations, summit, meeting, dialogue, consultation
meeting: summit, conference, talks, interview, assembly, hearing, council
move: transfer, relocation, departure, migration
event: festival, concert, conference, ceremony, wedding, match, fair, exhibition, march
ceremony: wedding, funeral, inauguration, baptism, burial, mass, graduation
party: birthday, wedding, celebration, barbecue, ball
holiday: christmas, easter, bastille day, ascension, new year
show: concert, play, musical, exhibition, opera, ballet, circus
work of art: painting, sculpture, statue, drawing, fresco, tapestry
artwork: painting, sculpture, statue, drawing, mural, portrait
book: volume, novel, memoir, biography, essay, comic, thriller, autobiography
film: documentary, comedy, thriller, western, short film, blockbuster
tv show: series, news, documentary, reality show, talk show, debate
instrument: guitar, piano, violin, trumpet, drum, cello
media: newspaper, television, radio, magazine, website, news agency
newspaper: daily, weekly, tabloid, gazette
social media: facebook, twitter, instagram, tiktok, youtube, snapchat
disaster: earthquake, flood, fire, hurricane, tsunami, eruption, landslide, drought, avalanche, shipwreck
natural disaster: earthquake, flood, hurricane, tsunami, eruption, landslide, drought, avalanche, cyclone
bad weather: storm, snow, hail, rain, wind, fog, thunderstorm, blizzard
weather: rain, snow, wind, storm, heatwave, fog, frost, sunshine
storm: hurricane, cyclone, typhoon, tornado, thunderstorm, blizzard
accident: crash, collision, derailment, fall, explosion, drowning, capsize, pile-up, electrocution
crash: collision, derailment, pile-up, head-on
fire: blaze, wildfire, arson, flames, inferno
damage: destroyed, broken, flooded, burned, torn off, cracked
problem: shortage, breakdown, delay, failure, leak, fault, dispute, pollution
technical problem: breakdown, glitch, outage, bug, failure, power cut
pollution: oil spill, smog, plastic, pesticide, waste, emissions
waste: plastic, rubbish, garbage, sewage, litter
place: city, town, village, street, square, station, building, park, beach, region
area: district, neighbourhood, region, suburb, zone, province
road: motorway, highway, street, avenue, boulevard, lane, bypass
waterway: river, canal, stream, lake
body of water: lake, river, sea, ocean, pond, reservoir, bay
land: field, forest, hectare, acre, plot, farmland
continent: europe, africa, asia, america, oceania
abroad: germany, spain, italy, belgium, switzerland, united states, morocco, england
political group: party, movement, coalition, faction, alliance
organisation: association, union, charity, ngo, federation, foundation, agency
organization: association, union, charity, ngo, federation, foundation, agency
company: bank, airline, manufacturer, retailer, start-up, publisher, insurer, carmaker, supermarket, operator
financial institution: bank, insurer, central bank, fund, lender
armed group: militia, rebels, jihadists, guerrillas, insurgents, gang
terrorist: jihadist, bomber, islamist, gunman
vote: election, referendum, ballot, poll, motion, primary
election: presidential election, runoff, primary, municipal election, by-election, general election
law: bill, decree, act, amendment, constitution, regulation, order
decision: ruling, decree, vote, verdict, order, ban
agreement: treaty, contract, pact, ceasefire, truce, convention, compromise, memorandum
treaty: pact, convention, accord, protocol
protest: march, strike, sit-in, rally, blockade, petition, boycott, demonstration
protester: striker, demonstrator, activist, yellow vest, farmer
activist: campaigner, ecologist, feminist, trade unionist, environmentalist
change: increase, decrease, reform, rise, drop, replacement
increase: rise, double, triple, grow, jump, hike
decrease: fall, drop, halve, cut, decline, plunge
reform: abolish, pension reform, law, bill, overhaul
job loss: redundancy, layoff, dismissal, closure
leave: resign, retire, quit, flee, depart, emigrate, walk out
leave job: resign, retire, dismissed, quit, step down
move house: relocate, settle, evicted, emigrate
travel: fly, drive, sail, visit, trip, cross
hurt: injured, wounded, burned, hit, stabbed, fractured
hit: punch, slap, kick, beat, strike, crash, ram
touch: grope, kiss, stroke, caress
break: fracture, snap, smash, shatter, crack
destroy: burn, demolish, wreck, bomb, raze, flatten
take: steal, seize, confiscate, grab, snatch
steal: rob, burgle, shoplift, pickpocket, embezzle, loot
lie: perjury, falsify, mislead, fabricate
scam: fraud, phishing, pyramid scheme, swindle, identity theft
hide: conceal, bury, disguise, shelter
catch: arrest, capture, seize, intercept
make: build, produce, manufacture, create, bake
build: construct, erect, assemble, renovate
eat: swallow, consume, lunch, dine
food: bread, meat, cheese, rice, fish, meal, vegetables, pasta, sandwich
meat: beef, pork, lamb, chicken, ham, steak, sausage
drink: wine, beer, water, coffee, whisky, champagne, soda
alcohol: wine, beer, vodka, whisky, champagne, rum
meal: breakfast, lunch, dinner, buffet, banquet, supper
clothes: shirt, dress, coat, trousers, jacket, uniform, suit, scarf, veil, shoes
outfit: uniform, dress, suit, costume, tracksuit
headgear: hat, helmet, cap, veil, crown, hood
bag: suitcase, backpack, handbag, briefcase, rucksack
furniture: table, chair, bed, sofa, cupboard
tool: hammer, screwdriver, saw, drill, shovel, axe, crowbar
device: phone, computer, camera, tablet, drone, sensor
gadget: phone, tablet, drone, sensor, camera, smartwatch
container: bottle, box, barrel, suitcase, crate
material: wood, steel, concrete, plastic, glass, stone, asbestos
toxic substance: asbestos, lead, mercury, ammonia, dioxin, chlorine
gas: methane, carbon monoxide, ammonia, chlorine, propane, butane
room: kitchen, bedroom, bathroom, cellar, attic, office, living room
emotion: anger, fear, sadness, joy, shame, pride, relief
feel: angry, sad, proud, ashamed, relieved, disappointed, worried, shocked
feelings: anger, sadness, relief, disappointment, pride, shock
religion: islam, christianity, judaism, buddhism, catholicism, hinduism
language: french, english, arabic, spanish, german, breton, corsican, basque
nationality: french, german, italian, spanish, british, american, belgian, moroccan
color: red, blue, green, yellow, black, white, orange
colour: red, blue, green, yellow, black, white, orange
season: spring, summer, autumn, winter
day: monday, tuesday, wednesday, thursday, friday, saturday, sunday
month: january, february, march, april, may, june, july, august, september, october, november, december
time of day: morning, afternoon, evening, night, noon, midnight
direction: north, south, east, west
school subject: maths, history, physics, french, philosophy, geography
degree: bachelor, master, doctorate, phd, diploma
exam: baccalaureate, test, finals, oral
school staff: teacher, headteacher, principal, monitor, caretaker
science: physics, biology, chemistry, astronomy, geology
space object: planet, asteroid, comet, moon, star, satellite
spacecraft: rocket, satellite, probe, shuttle, capsule
planet: mars, venus, jupiter, saturn, earth
game: football, chess, poker, video game, lottery
officer, police officer, policeman: captain, sergeant, lieutenant, inspector, commander, constable, detective, gendarme
`
