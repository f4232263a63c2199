// Farming, the environment, energy and weather: words that say nearly the same, then what may answer for what.

export const FARMING_AND_ENVIRONMENT = `
acid rain, pollution
agriculture, farming, crops
allotment, vegetable garden, kitchen garden
asbestos, toxic fibre
avalanche, snowslide
bad harvest, poor yield, crop failure
barn, shed, hay store, outbuilding
battery hens, caged hens
bin collection, refuse collection, waste collection, rubbish collection
bin, dustbin, wheelie bin
bins, rubbish bins, household waste
bog, marsh, swamp, mud
boiler, heater, heating
boiling hot, scorching, sweltering, heatwave
burst pipe, water leak
campaigner, activist, militant, protester
carbon footprint, carbon emissions
cliff collapse, rockfall, landslip
climate activist, climate campaigner, environmental campaigner
climate change, global warming, climate crisis, warming
cloudy, overcast, grey skies
coal mine, pit, colliery
coal, coalmine, lignite
coastal erosion, erosion, cliff collapse
cold snap, cold spell, freeze, cold wave
cold, chilly, freezing, frosty
combine, harvester, combine harvester
compost, organic waste
coral, reef, coral reef
crop failure, bad harvest, poor harvest, lost crop
crops, harvest, plantations, cereals
cut off by snow, blocked by snow
dairy farmer, milk producer
dam, reservoir, hydroelectric
dawn, sunrise, daybreak
deforestation, forest clearance, logging
dirty water, sewage, polluted water, wastewater, effluent
drain, sewer, gutter
drilling, bore, borehole
dump, landfill, tip, rubbish tip
dyke, levee, embankment, flood defence
eco-friendly, green, environmentally friendly, sustainable
emissions, greenhouse gases, co2, carbon, pollution
environment, nature, ecology, planet
environmentalist, green activist, ecologist, green campaigner
exhaust fumes, emissions, exhaust gases
factory farm, intensive farming, battery farming
farm land, farmland, fields, arable
farm, farmstead, ranch, holding, smallholding
farmer, grower, agricultural worker, peasant, stockbreeder, cultivator
farming, agriculture, agricultural
fertiliser, fertilizer, manure, nitrates
field, meadow, pasture, plot
flood, inundation, deluge, flooding, high water
flooded, under water, inundated, submerged, swamped, flooding
fly tipping, illegal dumping, illegal dump
fog, mist, haze
foggy, mist, poor visibility
forecaster, weatherman, meteorologist, weather service
fracking, shale gas, hydraulic fracturing
freezing, icy, frozen, coldest, minus, below zero
frost, freeze, ice
fruit grower, orchard owner
fumes, smoke, gases, vapours
garden, allotment
gardening, horticulture
gas pipe, pipeline, gas main
glacier, ice, ice cap
global warming, climate change, rising temperatures
gmo, genetically modified
grazing, pasture, graze
green campaigner, environmental activist, ecologist, climate activist
green energy, renewable energy, renewables
greenhouse gas, co2, carbon dioxide, methane
greenhouse, glasshouse, hothouse
greens, ecologists, environmentalists
hail, hailstones, hailstorm
harvest, reap, crop
hay, straw, fodder
heat, hot, high temperatures, warmth
heating, radiator, boiler
heatwave, hot spell, scorching heat, canicule, heat wave
heavy rain, downpour, torrential rain, deluge, cloudburst, downpours
hosepipe ban, water restrictions, watering ban
hottest, peak temperature, record heat, highest temperature
hurricane, cyclone, typhoon
ice melting, melting, thaw, melt
iceberg, floating ice
incinerator, waste burner, burning plant
insulation, thermal renovation
irrigate, water, irrigation
lead poisoning, contamination
lightning, thunderbolt, struck by lightning
market gardener, vegetable grower
marsh, swamp, bog, wetland
meadow, pasture, field, grassland
microplastics, plastic particles
milk price, price of milk, dairy
milking, milk, dairy
mine, pit, quarry, colliery
monsoon, rainy season
mud, bog, mire, silt, sludge
nature reserve, protected area, national park, sanctuary
no rain, drought, dry spell
noise, din, racket, noise pollution
nuclear waste, radioactive waste
oil rig, drilling platform, offshore platform
oil slick, oil spill, black tide
oil well, drilling, borehole
oil, crude, petroleum, oil well
organic farming, organic, without pesticides
ozone, ozone layer
pasture, grazing, meadow
pesticide, weedkiller, insecticide, herbicide, chemical, phytosanitary
pick fruit, harvest, fruit picker
pipe, conduit, duct
pipeline, gas pipeline, oil pipeline
plastic bag, carrier bag, packaging
plastic waste, microplastics, packaging
plough, furrow
polluted, contaminated, toxic, dirty
polluter, responsible for pollution
pollution, contamination, emissions, smog, discharge
pouring, raining, torrential, downpour
power station, power plant, generating station
power, electricity, energy
quarry, stone pit, gravel pit
rain, downpour, shower, rainfall, precipitation
rancher, cattle breeder, stock farmer
recycle, recycling, sort waste, reuse
renewables, solar power, wind power
reservoir, dam, artificial lake
rubbish dump, landfill, tip, waste site
sanctuary, reserve, refuge
save energy, energy saving, sobriety
sea level rise, rising seas, rising waters
sewage, wastewater, effluent, foul water, dirty water
sewer, drains, sewage system
shed, hut, outhouse, cabin
snowstorm, blizzard, heavy snow
solar farm, photovoltaic, solar panels
sort waste, recycling, sorting
spray crops, pesticide, spreading
stink, smell, stench, odour
storm, gale, tempest, thunderstorm
strong wind, gale, gust
sunny, sunshine, bright, clear skies
sunset, dusk, nightfall
temperature, degrees, thermometer, mercury
thunderstorm, thunder, lightning, storm
tractor, farm vehicle, agricultural machine
trash, waste, rubbish, garbage, litter
tree hugger, environmentalist, ecologist
waste burner, incinerator, incineration plant
water shortage, drought, water restrictions, dry taps, lack of water
water table, groundwater, aquifer
watering, irrigation, hosepipe
weather alert, weather warning, orange alert
weather forecast, forecast, outlook, bulletin
weather man, forecaster, meteorologist
weather warning, orange alert, red alert, storm alert
weather, climate, meteorology
weedkiller, herbicide, glyphosate, roundup
whirlwind, tornado, twister
windy, gale, gusts, strong winds
cloud: overcast, mist
cold: freezing, frost, chill, wintry, icy, coldest, below zero, minus, temperature
drought: dry, water shortage, parched, restrictions
farm: ranch, smallholding, agricultural, farmstead, homestead, plantation
farmer: grower, breeder, peasant, shepherd, winegrower, dairyman, rancher, crofter, smallholder, landowner
flooded: under water, inundated, submerged, overflow, burst its banks, rising waters
freezing: coldest, frost, minus, below zero, glacial, temperature, sub-zero
green: ecological, environmental, environmentalist, ecologist
harvest: crop, yield, vintage, picking, gather
hole: pit, shaft, crater, cavity, cavern, ditch
hot: heat, temperature, degrees, heatwave, scorching, sweltering, stifling
hottest: peak, warmest, record temperature
how cold: temperature, degrees, minus, freezing
how hot: temperature, degrees, peak
leak: escape, leakage, spill, seep
mud: bog, sludge, silt, mire, marsh, slime
noise: din, decibels, racket, disturbance
pollution: emissions, contamination, discharge, exhaust, smog, greenhouse gas, toxic, spill, particles, sewage
rain: downpour, shower, rainfall, drizzle, deluge, precipitation, torrential
season: monsoon, wet season, dry season
snow: blizzard, snowfall, avalanche, flurry, white blanket
storm: gale, tempest, squall, cyclone, lightning
sun: sunshine, sunny, ray
trash: plastic, waste, rubbish, garbage, debris
weather: forecast, storm, temperature, thunderstorm, gale, drizzle, hail, shower, downpour
wind: gale, gust, squall, breeze, mistral
`
