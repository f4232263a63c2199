// English: French, most usual first. One entry a line.

export const SCIENCE_AND_ENVIRONMENT = `
science: science
scientific: scientifique
scientist: scientifique | chercheur | savant
research: recherche | étude
researcher: chercheur
study: étude | étudier | études
experiment: expérience | expérimenter
experimental: expérimental
laboratory: laboratoire
lab: laboratoire
discovery: découverte
discover: découvrir | découverte
breakthrough: percée | avancée
invention: invention
invent: inventer | invention
inventor: inventeur
theory: théorie
physics: physique
physicist: physicien
chemistry: chimie
chemist: chimiste
biology: biologie
biologist: biologiste
mathematics: mathématiques
mathematician: mathématicien
astronomy: astronomie
astronomer: astronome
astronaut: astronaute | spationaute
geologist: géologue
archaeologist: archéologue
archaeology: archéologie
archaeological: archéologique
excavation: fouille | fouilles
fossil: fossile
dinosaur: dinosaure
species: espèce
endangered species: espèce menacée | espèce en danger
extinction: extinction
extinct: disparu | éteint
evolution: évolution
gene: gène
genetic: génétique
genetics: génétique
genome: génome
cloning: clonage
stem cell: cellule souche
brain: cerveau | cérébral
space: espace | spatial
space agency: agence spatiale
spacecraft: vaisseau spatial | engin spatial
space station: station spatiale
satellite: satellite
telescope: télescope
planet: planète
earth: Terre
moon: Lune
Mars: Mars
sun: Soleil
solar system: système solaire
star: étoile | vedette | star
galaxy: galaxie
universe: univers
asteroid: astéroïde
comet: comète
meteorite: météorite
eclipse: éclipse
orbit: orbite
environment: environnement
environmental: environnemental | écologique
ecology: écologie
ecological: écologique
ecosystem: écosystème
biodiversity: biodiversité
nature: nature
natural: naturel
nature reserve: réserve naturelle
climate: climat | climatique
climate change: changement climatique | dérèglement climatique | réchauffement climatique
global warming: réchauffement climatique | réchauffement
climate crisis: crise climatique | urgence climatique
greenhouse gas: gaz à effet de serre
carbon dioxide: dioxyde de carbone | CO2
carbon: carbone
carbon emissions: émissions de carbone | émissions de CO2
carbon footprint: empreinte carbone
carbon neutrality: neutralité carbone
emission: émission
pollution: pollution
pollute: polluer | pollution
polluter: pollueur
air pollution: pollution de l'air | pollution atmosphérique
air quality: qualité de l'air
waste: déchet | gaspillage | gaspiller
garbage: ordures | déchets
rubbish: ordures | déchets
landfill: décharge
recycle: recycler | recyclage
recycling: recyclage
plastic: plastique
sustainable: durable
sustainable development: développement durable
sustainability: durabilité
conservation: conservation | préservation
preserve: préserver | préservation | conserver
deforestation: déforestation
logging: exploitation forestière | abattage
forest: forêt | forestier
rainforest: forêt tropicale
tree: arbre
flower: fleur
grass: herbe
leaf: feuille
seed: graine | semence
soil: sol | terre
land: terre | terrain | atterrir
water: eau
drinking water: eau potable
wastewater: eaux usées
groundwater: nappe phréatique | eaux souterraines
water shortage: pénurie d'eau
dam: barrage
glacier: glacier
ice: glace
ice floe: banquise
sea ice: banquise
melt: fondre | fonte
sea level: niveau de la mer
rising sea levels: montée des eaux | élévation du niveau de la mer
coral reef: récif corallien | récif
weather: météo | temps | conditions météorologiques
weather forecast: météo | prévisions météo
bad weather: mauvais temps | intempéries
severe weather: intempéries | conditions météorologiques
meteorologist: météorologue
temperature: température
heat: chaleur
hot: chaud
warm: chaud | réchauffer
heatwave: canicule | vague de chaleur
heat wave: canicule | vague de chaleur
cold snap: vague de froid
cold wave: vague de froid
freeze: geler | gel
freezing: glacial | gel
frost: gel | givre
black ice: verglas
rain: pluie | pleuvoir
rainfall: précipitations | pluie
heavy rain: fortes pluies | pluies diluviennes | pluies torrentielles
torrential rain: pluies torrentielles | pluies diluviennes
shower: averse | douche
snow: neige | neiger
snowfall: chute de neige
snowstorm: tempête de neige
hail: grêle
fog: brouillard
mist: brume
cloud: nuage
sky: ciel
wind: vent
gust: rafale | bourrasque
storm: tempête | orage
thunderstorm: orage
thunder: tonnerre
lightning: foudre | éclair
hurricane: ouragan
cyclone: cyclone
typhoon: typhon
tornado: tornade
dry: sec | sécher
wet: mouillé | humide
sunny: ensoleillé
sunshine: soleil
humidity: humidité
weather alert: alerte météo | vigilance
red alert: alerte rouge | vigilance rouge
orange alert: vigilance orange | alerte orange
tide: marée
high tide: marée haute
wave: vague | onde
current: courant | actuel
rough sea: mer agitée | mer démontée
animal: animal
wildlife: faune | faune sauvage | animaux sauvages
wild: sauvage
fauna: faune
flora: flore
pet: animal de compagnie | animal domestique
dog: chien
puppy: chiot
cat: chat
kitten: chaton
horse: cheval
pony: poney
donkey: âne
cow: vache
bull: taureau
calf: veau | mollet
sheep: mouton | brebis
lamb: agneau
goat: chèvre
pig: cochon | porc
wild boar: sanglier
hen: poule
chicken: poulet | poule
rooster: coq
duck: canard
goose: oie
poultry: volaille
bird: oiseau
eagle: aigle
owl: chouette | hibou
crow: corbeau
seagull: mouette | goéland
pigeon: pigeon
fish: poisson | pêcher
tuna: thon
salmon: saumon
shark: requin
whale: baleine
dolphin: dauphin
seal: phoque | sceller
turtle: tortue
octopus: poulpe | pieuvre
jellyfish: méduse
oyster: huître
wolf: loup
fox: renard
bear: ours | supporter
polar bear: ours polaire
deer: cerf | chevreuil
rabbit: lapin
rat: rat
mouse: souris
bat: chauve-souris | batte
lion: lion
tiger: tigre
leopard: léopard
panther: panthère
elephant: éléphant
giraffe: girafe
monkey: singe
gorilla: gorille
snake: serpent
crocodile: crocodile
lizard: lézard
frog: grenouille
insect: insecte
bee: abeille
wasp: guêpe
hornet: frelon
tick: tique
bedbug: punaise de lit
butterfly: papillon
spider: araignée
hunting: chasse
hunter: chasseur
poacher: braconnier
poaching: braconnage
squall: bourrasque
wind speed: vitesse du vent
gust: bourrasque
storm surge: surcote | submersion
mudslide: coulée de boue
rockfall: chute de pierres
avalanche: avalanche
wildfire: feu de forêt
firebreak: pare-feu
`
