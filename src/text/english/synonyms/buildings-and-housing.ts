// Houses, buildings, building work and places: words that say nearly the same, then what may answer for what.

export const BUILDINGS_AND_HOUSING = `
abroad, overseas, foreign country, outside the country
address, residence, home
affordable housing, low-cost homes, social housing
armchair, chair, easy chair
balcony, terrace, veranda
basement, cellar, underground floor
bath, bathtub, tub
bathroom, shower, toilet
bay, cove, inlet, gulf
bazaar, market, souk
bed, mattress, bunk
bedroom, chamber, dormitory
beside, alongside, adjacent
big city, metropolis, capital
block of flats, apartment block, apartment building, tower block
border, frontier, boundary
build a house, construct, erect
builder, construction worker, contractor
building permit, planning permission, construction permit
building site, construction site
building, edifice, structure, block
bunker, shelter, underground shelter
cabin, hut, chalet
camp, encampment, settlement
camping, campsite, caravan park, camp site
capital city, capital
caravan park, trailer park, campsite
carpet, rug, mat
castle, fortress, chateau, palace, citadel
cave, cavern, grotto, pothole
cellar, basement, vault
centre of town, town centre, city centre
chimney, flue, stack
city, town, metropolis
cliff, bluff, precipice, rock face
coast, shoreline, seaboard, littoral
coffin, casket
corridor, hallway, passage
cottage, small house, country house
council house, social housing, council flat, public housing
country side, countryside, rural area
countryside, rural area, country, rural
courtyard, yard, quadrangle
covered market, market hall
crypt, vault, tomb
cupboard, closet, wardrobe, cabinet
curtain, blind, drape
derelict, abandoned, dilapidated, disused, rundown
desert, sahara, dunes, sands
desk, table, writing desk
door, doorway, gate, entrance
downtown, city centre, town centre, central district
dump site, tip
erect, build, raise
estate agency, property agent, realtor
estate, housing estate, neighbourhood
evict, eviction, expel, throw out
factory building, plant
far away, distant, remote
far, distant, remote, miles away
fence, barrier, wall
fireplace, hearth, chimney
floor, storey
fort, fortress, stronghold, citadel
front door, entrance
frontier, border post, checkpoint
garage, outbuilding
garden shed, outhouse, cabin
gate, portal, entrance, barrier
ghetto, deprived area, rough estate
glass, pane, window
gorge, canyon, ravine
gravestone, headstone, tombstone
graveyard, cemetery, burial ground, churchyard
ground floor, street level, first floor
guest house, bed and breakfast, inn, b&b
hallway, corridor, lobby, entrance
hamlet, village, small settlement
heritage, patrimony, historic
hide-out, hideout, lair
hiding place, hideout, hide-out, den
high-rise, tower, skyscraper, tower block
hill, mound, slope, hillside
holiday camp, resort, holiday village
holiday home, cottage
holiday home, holiday house
holiday rental, airbnb, short-term let, furnished rental
homeland, native country, country of origin
homeless shelter, hostel, emergency accommodation, night shelter
homeless, rough sleeper, no fixed abode, without a roof
homes, houses, housing, dwellings, properties
hostel, shelter, youth hostel
house for sale, property on the market
house, home, dwelling, residence, property
housing crisis, housing shortage, lack of homes
housing, accommodation, homes, lodgings
how many people live, population, inhabitants, residents
hut, cabin, shack, shed
inhabitant, reside, resident
island, isle, islet
islands, archipelago, isles
kicked out of his home, evicted, eviction
kicked out of home, evicted, eviction, expelled
lake, pond, loch, reservoir
lamp post, street light, lamppost
lamp, lantern, bulb
landlord, owner, lessor, property owner
let a flat, rent out, lease
light bulb, bulb, lamp
listed building, protected monument, heritage
live on the street, homeless, sleep rough, rough sleeping
locals, residents, villagers, inhabitants, townspeople
loft, attic
lounge, living room, sitting room
mansion, manor, villa, stately home, country house
market, stalls, bazaar
memorial, monument, cenotaph
middle of nowhere, remote, isolated
monument, memorial, landmark
motel, hotel, inn
mountain, peak, summit, mount
move house, moving house, relocate, change address
move in together, live together, cohabit
near, nearby, vicinity, neighbouring
neighbourhood, district, quarter, area
neighbours, residents, locals
office building, offices, office block
old building, historic building, listed building
outskirts, suburbs, periphery, edge of town
overseas, abroad, foreign
palace, castle, royal residence
park, garden, green space, gardens
people live there, inhabitants, population, residents
place to live, housing, accommodation, home
planning permission, building permit, consent
playground, play area, swings
plot of land, parcel, plot, building land
pond, pool, lake
property, real estate, house, land
real estate, property, housing market
rebuild, reconstruct, restore, reconstruction
rebuilding, reconstruction, restoration
remote, isolated, far-flung, secluded
renovate, refurbish, restore, renovation, revamp, overhaul
renovation, refurbishment, restoration, revamp
repairs, maintenance, restoration
resident, inhabitant, dweller
resident, resides
resort, seaside resort, holiday village
river bank, riverside
river, stream, waterway, watercourse
rock, boulder, stone
roof, ceiling, tiles, rooftop
rough area, deprived area, sensitive district, sink estate
ruin, derelict, abandoned building
run-down, dilapidated, derelict, shabby
rundown, dilapidated, derelict, shabby
sand dune, dunes
shack, hut, shanty
shanty town, slum, camp
shelf, rack, bookcase
shelter, refuge, hideout
slum, shanty town, shantytown, favela
social housing, council homes, public housing, affordable housing
sofa, couch, settee
square, plaza, piazza
squat, illegally occupied, occupied building
staircase, stairs, steps, stairwell
stately home, manor, mansion, castle
stream, brook, creek, river
street light, lamp post, street lamp, public lighting
suburb, outskirts, banlieue, commuter town
summit, peak, top
swimming pool, baths, lido, aquatic centre
swings, playground, slide
tenant, lodger, occupant, renter, leaseholder
tent, camp, canvas shelter, marquee
terrace, patio, balcony
toilet, loo, lavatory, wc, restroom
toilets, loos, lavatories
tomb, grave, mausoleum, burial place
tombs, graves, sepulchres, headstones
top floor, penthouse, upper storey
top of the mountain, summit, peak
tower block, high-rise, apartment block, block of flats
tower, spire, turret
town, city, municipality, borough, commune
unsafe building, danger of collapse, structural risk, condemned
valley, dale, glen, gorge
village, hamlet, small town, parish
wall, partition, rampart, fence
war memorial, cenotaph, monument
waterfall, cascade
window frame, casement
window, pane, glazing
windows, panes, glass, shop windows
yard, courtyard, backyard
at home: residence
at the border: frontier, border post, checkpoint
build: construct, erect, raise, construction
building: tower block, edifice, structure, premises, apartment block, townhouse, pavilion, hall, complex, high-rise
castle: chateau, fortress, manor, citadel
do up: renovate, refurbish, restore, renovation, revamp, overhaul
fix: repair, mend, restore, renovate, patch up, remedy
floor: storey, parquet, tiles
from abroad: foreign, overseas
furniture: wardrobe, armchair, couch, desk, sideboard, bookcase, bench, mattress, stool
home: house, residence, dwelling, flat, address, domicile, household, accommodation
homes: house prices, housing, apartments, dwellings
hotel: inn, guest house, motel, hostel, palace
house: home, dwelling, residence, property, detached house, semi-detached, lodge, farmhouse, terrace, manor
in his flat: residence
in his house: residence
in the vicinity: nearby, neighbouring
land: estate, plot, property, grounds, acres
live: reside, dwell, inhabit, domiciled, settle, stay
locals: residents, villagers, inhabitants, neighbours, townsfolk, islanders, population
mountain: peak, summit, massif, ridge, alpine
on the streets: homeless, rough sleeper, no fixed abode, without a roof
on the streets: sleep rough, homeless
people: residents, inhabitants, villagers, voters, citizens, spectators, passengers, population
put up: erect, build, raise
river: stream, tributary, watercourse, estuary, waterway
roof: tiles, slates, rooftop, attic
second home: holiday home, cottage
second home: holiday home, holiday house
the sticks: rural area, countryside
town: city, borough, municipality, community, resort, commune
village: hamlet, parish, commune, community, settlement
where he lives: address, residence, home
works: repairs, renovation, building work, restoration, maintenance
hall: market hall, village hall, community hall
shed: barn, outbuilding, warehouse, hangar
warehouse, depot, storehouse
put up, lodged, housed, sheltered
live: address, lodgings
`
