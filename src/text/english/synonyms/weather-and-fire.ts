// Weather, floods, fire and other natural disasters: words that say nearly the same, then what may answer for what.

export const WEATHER_AND_FIRE = `
air pollution, smog, fine particles, dirty air, particulates
arid, dry, parched, desert
ash cloud, volcanic ash, plume
baking, scorching, sweltering, very hot
beating sun, blazing sun, scorching sun
big storm, violent storm, severe storm, hurricane, tempest
blackout, power cut, power failure, outage, without power, without electricity
blizzard, snowstorm, heavy snow, whiteout
blow down, uproot, topple, fell trees
blown down, uprooted, toppled, fallen trees, felled
boiling, scorching, sweltering, very hot
breeze, wind, light wind
brush fire, bushfire, wildfire, scrub fire, forest fire
burn, blaze, smoulder, char, scorch, incinerate
burned down, burnt down, destroyed by fire, gutted, went up in flames, reduced to ashes, razed, burned to the ground
burned, burnt, charred, scorched, incinerated, blackened
burning, ablaze, in flames, alight, blazing
caught fire, ignited, burst into flames, went up in flames, set alight, broke out
chilly, cold, cool, nippy, fresh
climate change, global warming, rising temperatures, climate crisis, climate emergency
cloudburst, downpour, torrential rain, flash flood
cloudy, overcast, grey, dull
cold snap, cold spell, big freeze, freezing temperatures, sub-zero, frost
cold, chilly, freezing, icy, frosty, wintry, glacial, frigid, sub-zero
coldest, freezing, lowest temperature, below zero
cool down, get cooler, drop in temperature, temperatures fall
crop damage, ruined crops, destroyed harvest, lost harvest
cut power, disconnect, without electricity
damp, humid, wet, moist
deluge, downpour, torrential rain, flood, cloudburst
died down, subsided, abated, eased
downpour, heavy rain, torrential rain, cloudburst, deluge, driving rain, heavy showers
drenched, soaked, sodden, waterlogged
dried up, ran dry, parched, drought
drizzle, light rain, showers, rain
drought, dry spell, water shortage, lack of rain, parched, dried up
dry spell, drought, lack of rain, rainless
dry up, run dry, dried up, parched
earthquake, quake, tremor, seismic, aftershock, temblor, tremblor
electrical fault, short circuit, faulty wiring, electrical failure
epicentre, epicenter
erupt, spew, eruption, lava
eye of the storm, path of the storm
fire brigade, firefighters, fire department, fire crews, fire service, firemen
fire engine, fire truck, fire appliance
fire started, blaze began, fire broke out, blaze broke out, origin of the fire
fire, blaze, inferno, flames, ablaze, burning, burned, wildfire, conflagration
fire-fighting plane, water bomber, canadair, firefighting aircraft
flare up, reignite, rekindle, blaze
flash flood, sudden flood, torrent, deluge
flood defence, dyke, dike, levee, embankment, sandbag
flood, inundation, high water, overflow, deluge, floodwaters
flooded, under water, underwater, submerged, inundated, swamped, deluged, waterlogged, awash
floods, floodwaters, flooding, inundation, rising waters, high water
fog, mist, haze, low visibility, smog
foggy, misty, hazy, poor visibility
forecast, predict, weather outlook, bulletin, forecaster
forecaster, meteorologist, weatherman, met office, weather service
forest fire, wildfire, woodland fire, bushfire, blaze
freezing cold, sub-zero, bitterly cold, below zero, icy
freezing, icy, sub-zero, below zero, frozen, bitterly cold, glacial, frost
frost, freeze, ice, freezing
frozen, iced over, icy, covered in ice
funnel, twister, tornado
gale, storm, strong wind, squall
gale-force winds, strong winds, high winds, violent winds, gusts
glacier, ice cap, icefield
good weather, sunshine, sunny, fine weather, clear skies
gutted, burned out, destroyed by fire, ravaged
heat wave, heatwave, hot spell, very hot weather, high temperatures, scorching heat
heat, hot weather, high temperatures, heatwave
heatstroke, sunstroke, overheating, heat exhaustion
heatwave, heat wave, hot spell, scorching, sweltering, high temperatures
heavy rain, downpour, torrential rain, deluge, torrential, cloudburst, pouring
high tide, king tide, spring tide, surge
hit by the storm, battered, lashed, ravaged, pounded
hosepipe ban, water restrictions, sprinkler ban, water rationing
hot, sweltering, scorching, boiling, torrid, sultry, warm
hottest, peak temperature, highest temperature, record heat, heatwave
hurricane, cyclone, typhoon, tropical storm
ice, frost, black ice, sheet ice
icy, slippery, frozen, frosty
knocked over trees, uprooted trees, fallen trees, felled trees
level of the river, water level, river rose
lightning, thunderbolt, thunderstorm
lit the fire, started the fire, ignited, arsonist
lost power, without electricity, power cut, blackout
melt, thaw, melting
melting ice, melting glaciers, retreating glaciers
mild, warm, gentle
monsoon, rainy season
muddy, boggy, waterlogged
natural disaster, act of god, calamity, natural catastrophe
no rain, drought, dry, rainless
no wind, calm
overflowed, burst its banks, spilled over, flooded
peat, bog
pour, rain heavily, downpour
power back, electricity restored, reconnected, power restored
puddle, pool
put out the fire, extinguish, bring under control, douse, contained
put out, extinguished, doused, brought under control, contained, under control
quake, earthquake, tremor, seismic shock, aftershock
rainfall, precipitation, rain, millimetres
rainy, wet, showery, damp
raze, destroy, flatten
ready for the storm, brace, boarded up, prepare
red warning, red alert, weather warning
reservoir, dam, water supply
rise in sea level, sea level, rising seas, encroaching sea
sandstorm, dust storm
scorching, sweltering, blistering, boiling, torrid
sea level, rising seas, rising waters
sea wall, breakwater, dyke
shake, tremor, jolt, shook
shook, tremor, shaking, rattled, trembled
singed, scorched, burned
sleet, snow, wintry showers
smog, pollution, haze
smoke cloud, plume of smoke, column of smoke, thick smoke
smoke, fumes, plume, smoky
smoulder, smolder, burn, embers
snow, snowfall, flakes, wintry
snowed in, cut off by snow, snowbound
snowstorm, blizzard, snowfall, heavy snow
soaked, drenched, sodden, wet through
spread of the fire, advancing flames, fire front
squall, gust, storm
state of emergency, natural disaster declared, emergency declared
still burning, not under control, smouldering, raging
storm damage, ravaged, storm devastation
storm hit, storm struck, made landfall, swept through, battered
storm surge, high tide, tidal surge
storm, tempest, gale, squall, thunderstorm, hurricane
strong winds, gale, gusts, high winds, violent winds
stuffy, airless, muggy
summer heat, heatwave, dog days
sunny, bright, clear skies, sunshine
sunshine, sunny, sun, clear skies
temperature, degrees, celsius, fahrenheit, thermometer, mercury
thunder, storm, rumble
thunderstorm, storm, thunder, lightning
tornado, twister, whirlwind, waterspout
torrent, flood, stream
trees down, fallen trees, uprooted
tremor, quake, earthquake, shock
tsunami, tidal wave, giant wave
turn cold, cold snap, drop in temperature
under control, contained, mastered, extinguished
volcanic eruption, volcano erupted, lava flow
warmest, hottest, highest temperature
warming, rising temperatures, climate change
water shortage, drought, lack of water, water rationing
watering ban, hosepipe ban, water restrictions
weather forecast, outlook, forecasters, meteorologists, predicted
weather warning, alert, amber warning, yellow warning, orange alert
wet, damp, soaked, rainy, sodden
wildfire, forest fire, bushfire, brush fire, blaze
wind speed, gusts, kilometres an hour
wind, gust, gale, breeze, squall
windy, blustery, gusty, strong winds, gale
bad weather: storm, gale, heavy rain, snow, fog, hail, ice, thunderstorms, wind, flooding
cold: freezing, frost, ice, snow, sub-zero, minus
fire start: broke out, ignited, arson, spark, cigarette, short circuit, lightning
fire: blaze, wildfire, flames, inferno, burning, smoke, firefighters, arson, gutted, set alight
flood, flooded: burst banks, overflowed, under water, submerged, torrential, inundated, swamped, waterlogged, high water
flood, flooding: burst its banks, floodwaters, downpours, evacuated by boat
go out: extinguished, blackout
hot: heatwave, scorching, sweltering, tropical, degrees
quake: magnitude, richter, tremor, aftershock, epicentre
rain: downpour, shower, drizzle, deluge, torrential, precipitation, monsoon, storm
snow: blizzard, flakes, avalanche, snowfall, snowdrift
storm: hurricane, cyclone, typhoon, gale, tornado, thunderstorm, blizzard, squall, tempest, gusts, winds
storm: lightning, thunder, downpour, hail
weather: rain, snow, storm, sunshine, wind, fog, frost, temperatures, forecast, heatwave
gust, squall
wind: gust, squall
`
