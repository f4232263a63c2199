// British and American spellings, British and American words: words that say nearly the same, then what may answer for what.

export const SPELLINGS = `
acclimatise, acclimatize
airfield, aerodrome, airstrip, airport
aluminium, aluminum
anaesthetic, anesthetic, anaesthesia, anesthesia
anaesthetist, anesthesiologist, anesthetist
analyse, analyze
antenatal, prenatal
armour, armor, armoured, armored
aubergine, eggplant
autumn, fall season
baby carriage, pram, pushchair, stroller, buggy
bank holiday, public holiday, day off
barrister, trial lawyer, attorney
behaviour, behavior
bill of sale, receipt
bonnet of the car, hood of the car
boot of the car, trunk of the car
bus driver, coach driver
call box, phone booth, phone box, telephone box
cancelled, canceled, called off
candy, sweets, sweet, confectionery
candyfloss, cotton candy
car park, parking lot, parking garage, parking space
caravan, trailer, camper, motorhome, camper van
catalogue, catalog
centre, center
characterise, characterize
chemist, pharmacist, drugstore, pharmacy, dispensary
cinema, movie theater, movie theatre, picture house
colour, color
commercialise, commercialize
cooker, stove, oven, hob
cosy, cozy, snug
counsellor, counselor
courgette, zucchini
criminalise, criminalize
crisps, potato chips
crossroads, intersection, junction
customise, customize
decolonisation, decolonization
defence, defense
dialogue, dialog
diaper, nappy
diarrhoea, diarrhea
digitise, digitize, digitalise, digital
district attorney, prosecutor
doughnut, donut
downtown, city centre, city center, town centre, town center
draught, draft beer
draughts, checkers
dustbin, rubbish bin, wheelie bin
emphasise, emphasize
endeavour, endeavor
engine driver, train driver, locomotive engineer
enrol, enroll, sign up, register
equalise, equalize
estate agent, realtor, real estate agent, property agent
estate car, station wagon
exhaust pipe, tailpipe
favour, favor
favourite, favorite
fibre, fiber
finalise, finalize
fire brigade, fire department, fire service, firefighters, fire crews
fire engine, fire truck
flat, apartment
flatmate, roommate, housemate
flavour, flavor, taste
foetus, fetus, unborn child
football, soccer
foyer, lobby
fulfil, fulfill
gear, kit, equipment, apparatus
gearbox, transmission
glamour, glamor
gramme, gram
grey, gray
groundhog, marmot
gynaecologist, gynecologist
haemorrhage, hemorrhage, bleeding
harbour, harbor, port, marina
headteacher, principal, headmaster, headmistress, head teacher
highway, motorway, freeway, expressway, interstate
hire car, rental car
holiday, vacation, getaway
holidaymaker, vacationer, tourist
hospitalise, hospitalize, hospitalised, taken to hospital, admitted to hospital
housing estate, housing project, council estate
humour, humor
immunise, immunize, vaccinate
instalment, installment
ironmonger, hardware store
jeopardise, jeopardize, endanger, put at risk
jewellery, jewelry, jewels
judgement, judgment, ruling
jumper, sweater, pullover, jersey
kerb, curb
kilometre, kilometer
labour, labor
ladybird, ladybug
legalise, legalize
letterbox, mailbox, postbox
leukaemia, leukemia
liberalise, liberalize, deregulate
licence, license, permit
license plate, number plate, registration plate
litre, liter
lorry, truck, heavy goods vehicle, hgv, articulated lorry, semi-trailer
main road, high street, main street
maize, corn
manoeuvre, maneuver
marvellous, marvelous
meagre, meager
memorise, memorize
metre, meter
militarise, militarize
minimise, minimize, play down, downplay
mobile home, trailer home
mobile phone, cell phone, mobile, cellphone, smartphone, handset
mobilise, mobilize
modernise, modernize
motorcyclist, biker, motorbike rider
mould, mold
moustache, mustache
mum, mom, mummy, mommy, mother
neighbourhood, neighborhood
neutralise, neutralize
newsagent, newsstand, kiosk
normalise, normalize
noughts and crosses, tic-tac-toe
oestrogen, estrogen
off-licence, liquor store
optimise, optimize
orthopaedic, orthopedic
pacemaker, heart device
paediatrician, pediatrician
paedophile, pedophile
paraffin, kerosene
pavement, sidewalk, footpath
pedestrian crossing, crosswalk, zebra crossing
penalise, penalize
petrol station, gas station, service station, filling station
plough, plow
pocket money, allowance
polarise, polarize, divide
postcode, zip code
postman, mailman, mail carrier, postwoman, postal worker
practise, practice
prioritise, prioritize
private school, fee-paying school
privatise, privatize
programme, program
public toilet, restroom, washroom, lavatory, loo, bathroom
pushbike, bicycle, bike
pyjamas, pajamas
queue, stand in line, wait in line, waiting list
radicalise, radicalize, radicalisation, radicalization
realise, realize
recognise, recognize, identify
return ticket, round trip
reverse charge, collect call
revolutionise, revolutionize
rigour, rigor
roundabout, traffic circle
rucksack, backpack, knapsack
sabre, saber
sceptical, skeptical, doubtful
shop assistant, sales clerk, sales assistant, shopkeeper, shop worker
shopping centre, mall, shopping center, shopping mall, retail park
silencer, muffler
skilful, skillful
skipping rope, jump rope
slip road, ramp, on-ramp, off-ramp, exit ramp
soother, pacifier
spanner, wrench
specialise, specialize
spectre, specter
spring onion, scallion
stabilise, stabilize, level off
standardise, standardize
stigmatise, stigmatize
subsidise, subsidize, subsidy, subsidies
sulphur, sulfur
summarise, summarize
surname, last name
symbolise, symbolize
sympathise, sympathize
takeaway, takeout
tap, faucet
tarmac, asphalt, blacktop
terraced house, row house, townhouse
terrorise, terrorize
theatre, theater, playhouse
timber, lumber
tourist, visitor, sightseer
trainers, sneakers, running shoes
tram, streetcar, trolley
traumatise, traumatize, traumatised, trauma
traveller, traveler, passenger
travelling, traveling
trolley, shopping cart
trousers, pants
truncheon, baton, nightstick
tumour, tumor
tyre, tire
underpants, briefs, boxers
undertaker, funeral director, mortician
university, uni, college, campus
utilise, utilize
vandalise, vandalize, deface
vapour, vapor
vigour, vigor
visualise, visualize
wage packet, paycheck, payslip
washing-up liquid, dish soap
whisky, whiskey
windscreen, windshield
woollen, woolen
yoghurt, yogurt
zip, zipper
band-aid: plaster
cv: curriculum vitae
family name: surname, last name
flashlight: torch
fries: chips
gas: petrol, gasoline
line up: queue, stand in line, wait in line, waiting list
public school: private school, fee-paying school
trash, garbage, rubbish: waste, refuse, litter, debris
tube: underground, subway, metro
`
