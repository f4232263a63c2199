// English: French, most usual first. One entry a line.

export const PLACES = `
place: lieu | endroit | place | placer
location: lieu | emplacement | localisation
site: site | lieu | chantier
scene: scène | lieux
on the scene: sur place | sur les lieux
city: ville | cité
town: ville | commune | municipalité
village: village | villageois
villager: villageois | habitant
hamlet: hameau
capital: capitale | capital
capital city: capitale
suburb: banlieue
suburban: banlieue | périurbain
outskirts: périphérie | abords
neighbourhood: quartier | voisinage
neighborhood: quartier | voisinage
district: quartier | district | arrondissement
borough: arrondissement
housing estate: cité | lotissement
slum: bidonville
shanty town: bidonville
downtown: centre-ville
city centre: centre-ville
town centre: centre-ville
urban: urbain
rural: rural
countryside: campagne
region: région
county: comté | département
province: province
country: pays
nation: nation | pays
world: monde | mondial
worldwide: mondial | dans le monde entier
global: mondial | global
continent: continent
continental: continental
east: est
west: ouest
north: nord
south: sud
eastern: oriental | est
western: occidental | ouest
northern: nord | septentrional
southern: sud | méridional
north-east: nord-est
north-west: nord-ouest
south-east: sud-est
south-west: sud-ouest
centre: centre
center: centre
central: central
coast: côte | littoral
coastal: côtier | littoral
coastline: littoral | côte
shore: rive | rivage | côte
beach: plage
sea: mer | maritime
ocean: océan
island: île
peninsula: péninsule
gulf: golfe
bay: baie
strait: détroit
cape: cap
cliff: falaise
river: fleuve | rivière
riverbank: berge | rive
brook: ruisseau
lake: lac
pond: étang | mare
swamp: marais | marécage
waterfall: cascade | chute
spring: printemps | source
mountain: montagne
mountain range: chaîne de montagnes | massif
Alps: Alpes
Pyrenees: Pyrénées
hill: colline
peak: sommet | pic
valley: vallée
gorge: gorge | gorges
ravine: ravin
cave: grotte
desert: désert
plain: plaine
plateau: plateau
jungle: jungle
wood: bois
woodland: bois | forêt
path: chemin | sentier
trail: sentier | piste
footpath: sentier
square: place | carré
park: parc | garer
garden: jardin
public garden: jardin public | square
building: bâtiment | immeuble
block of flats: immeuble | résidence
apartment: appartement
apartment building: immeuble
flat: appartement | plat
house: maison | domicile
home: domicile | maison | foyer
at home: à domicile | chez soi | à la maison
residence: résidence
mansion: manoir | villa
villa: villa
castle: château
palace: palais
tower: tour
skyscraper: gratte-ciel
hut: cabane | refuge
cottage: maison | chaumière
barn: grange
shed: hangar | cabanon
hangar: hangar
premises: locaux
hall: salle | hall
room: pièce | chambre | salle
meeting room: salle de réunion
bedroom: chambre
kitchen: cuisine
bathroom: salle de bain | salle de bains
toilet: toilettes
living room: salon
dining room: salle à manger
basement: sous-sol
cellar: cave
attic: grenier | combles
staircase: escalier
stairs: escalier | escaliers
elevator: ascenseur
lift: ascenseur | lever | soulever
corridor: couloir
floor: étage | sol | plancher
ground floor: rez-de-chaussée
first floor: premier étage
top floor: dernier étage
roof: toit | toiture
rooftop: toit
wall: mur
door: porte
gate: portail | porte | barrière
window: fenêtre
glass: verre | vitre
balcony: balcon
terrace: terrasse
fence: clôture | barrière
courtyard: cour
driveway: allée
fireplace: cheminée
chimney: cheminée
pipe: tuyau | canalisation
well: puits | bien
ditch: fossé
pit: fosse | puits
hole: trou
tent: tente
camp: camp | campement
refugee camp: camp de réfugiés
migrant camp: camp de migrants | campement
detention centre: centre de rétention | centre de détention
community centre: salle des fêtes | centre social
town square: place
market square: place du marché | marché
department store: grand magasin
grocery store: épicerie
post office: poste | bureau de poste
fire station: caserne
barracks: caserne
fortress: forteresse
bunker: bunker | abri
lighthouse: phare
quarry: carrière
sawmill: scierie
mill: moulin | usine
brewery: brasserie
winery: cave | domaine viticole
shipyard: chantier naval
observatory: observatoire
opera house: opéra
concert hall: salle de concert
conference centre: centre de congrès | palais des congrès
exhibition centre: parc des expositions
university hospital: CHU | centre hospitalier universitaire
nuclear site: site nucléaire
industrial estate: zone industrielle
industrial site: site industriel
wasteland: friche | terrain vague
no man's land: no man's land
buffer zone: zone tampon
zone: zone
sector: secteur
perimeter: périmètre
vicinity: environs | proximité | alentours
surroundings: environs | alentours
surrounding: environnant | alentour
nearby: proche | à proximité | voisin
near: près | proche
close to: près de | proche
next to: à côté de
in front of: devant
behind: derrière
inside: à l'intérieur | dans
outside: à l'extérieur | dehors | devant
above: au-dessus
below: en dessous | sous
under: sous
between: entre
among: parmi | entre
along: le long
across: à travers
opposite: en face | opposé
upstairs: à l'étage
here: ici
there: là
elsewhere: ailleurs
everywhere: partout
nowhere: nulle part
somewhere: quelque part
remote: isolé | reculé | à distance
isolated: isolé
Atlantic: Atlantique
Pacific: Pacifique
Mediterranean: Méditerranée | méditerranéen
Baltic: Baltique
Black Sea: mer Noire
Red Sea: mer Rouge
North Sea: mer du Nord
English Channel: Manche
Arctic: Arctique
Antarctic: Antarctique
North Pole: pôle Nord
South Pole: pôle Sud
equator: équateur
latitude: latitude
altitude: altitude
overseas: outre-mer | étranger
mainland: continent | métropole | continental
metropolitan: métropolitain
archipelago: archipel
market hall: halle | halles
covered market: halle | marché couvert
grain hall: halle aux grains
village hall: salle des fêtes | foyer rural
community hall: salle des fêtes
parish hall: salle paroissiale
shed: hangar
strongroom: chambre forte
boathouse: hangar à bateaux
glasshouse: serre
`
