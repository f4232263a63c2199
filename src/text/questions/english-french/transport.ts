// English: French, most usual first. One entry a line.

export const TRANSPORT = `
transport: transport | transporter
transportation: transport
public transport: transports en commun | transports publics
traffic: circulation | trafic
traffic jam: embouteillage | bouchon
traffic light: feu rouge | feu de signalisation
road: route | routier
road accident: accident de la route | accident de la circulation
car accident: accident de voiture | accident de la route
car crash: accident de voiture | accident de la route
road safety: sécurité routière
street: rue
avenue: avenue
motorway: autoroute
highway: autoroute | route nationale
roundabout: rond-point
crossroads: carrefour | croisement
intersection: carrefour | intersection
pavement: trottoir
sidewalk: trottoir
pedestrian: piéton
pedestrian crossing: passage piéton
cyclist: cycliste
bicycle: vélo | bicyclette
bike: vélo | moto
bike lane: piste cyclable
motorcycle: moto
motorcyclist: motard | motocycliste
scooter: scooter | trottinette
electric scooter: trottinette électrique | trottinette
car: voiture | véhicule | automobile
electric car: voiture électrique | véhicule électrique
vehicle: véhicule
van: camionnette | fourgonnette | fourgon
truck: camion | poids lourd
lorry: camion | poids lourd
truck driver: chauffeur routier | chauffeur de camion | routier
bus: bus | autobus | car
bus stop: arrêt de bus
coach: autocar | car | entraîneur
school bus: car scolaire | bus scolaire
taxi: taxi
taxi driver: chauffeur de taxi
driver: conducteur | chauffeur | automobiliste
motorist: automobiliste
passenger: passager | voyageur
commuter: usager | voyageur
drive: conduire | conduite | rouler
driving licence: permis de conduire
driving license: permis de conduire
speeding: excès de vitesse
speed limit: limitation de vitesse | vitesse maximale
speed camera: radar
seat belt: ceinture de sécurité
helmet: casque
wheel: roue | volant
steering wheel: volant
tyre: pneu
tire: pneu | fatiguer
brake: frein | freiner
braking: freinage
windscreen: pare-brise
parking: stationnement | parking
car park: parking
parking lot: parking
garage: garage
number plate: plaque d'immatriculation
license plate: plaque d'immatriculation
hit-and-run: délit de fuite
overtake: doubler | dépasser
head-on collision: choc frontal | collision frontale
train: train | entraîner | former
high-speed train: TGV | train à grande vitesse
railway: chemin de fer | ferroviaire
rail: ferroviaire | rail
railway line: ligne ferroviaire | voie ferrée
railway station: gare
train station: gare
station: gare | station
track: voie | piste | suivre
level crossing: passage à niveau
derail: dérailler | déraillement
derailment: déraillement
carriage: wagon | voiture
wagon: wagon
train driver: conducteur de train | cheminot
railway worker: cheminot
subway: métro
underground: métro | souterrain
metro: métro
tram: tramway | tram
cable car: téléphérique | télécabine
ticket: billet | ticket
delay: retard | retarder
delayed: retardé | en retard
cancel: annuler | annulation
cancellation: annulation
departure: départ
arrival: arrivée
arrive: arriver | arrivée
leave: quitter | partir | laisser | départ
timetable: horaire
schedule: calendrier | programme | horaire
plane: avion
airplane: avion
aircraft: avion | appareil | aéronef
plane crash: crash | accident d'avion | catastrophe aérienne
helicopter: hélicoptère
airline: compagnie aérienne
low-cost airline: compagnie à bas coût | low cost
airport: aéroport | aéroportuaire
flight: vol
flight attendant: steward | hôtesse de l'air
pilot: pilote | piloter
co-pilot: copilote
crew: équipage
crew member: membre d'équipage
cabin: cabine
cockpit: cockpit
runway: piste
take off: décoller | décollage
takeoff: décollage
landing: atterrissage | débarquement
air traffic controller: contrôleur aérien | aiguilleur du ciel
air traffic control: contrôle aérien
airspace: espace aérien
black box: boîte noire
turbulence: turbulences
luggage: bagage | bagages
baggage: bagage | bagages
suitcase: valise
ship: navire | bateau | expédier
boat: bateau | embarcation
ferry: ferry
cruise: croisière
cruise ship: paquebot | navire de croisière
cargo ship: cargo | navire marchand
container ship: porte-conteneurs
oil tanker: pétrolier
tanker: pétrolier | camion-citerne
yacht: yacht
sailboat: voilier
dinghy: canot | canot pneumatique
lifeboat: canot de sauvetage
life jacket: gilet de sauvetage
fishing boat: bateau de pêche | chalutier
trawler: chalutier
harbour: port
harbor: port
port: port
dock: quai | dock
docker: docker
wharf: quai
shipping: transport maritime | maritime
maritime: maritime
freight: fret | marchandises
cargo: cargaison | fret
container: conteneur
canal: canal
lock: écluse | verrouiller | serrure
bridge: pont
tunnel: tunnel
lane: voie | ruelle
route: itinéraire | route | trajet
journey: trajet | voyage
travel: voyager | voyage | déplacement
traveller: voyageur
traveler: voyageur
trip: voyage | déplacement | trajet
commute: trajet
visit: visite | visiter | se rendre
visitor: visiteur
stay: séjour | rester | séjourner
holiday: vacances | jour férié
vacation: vacances
holidaymaker: vacancier
bank holiday: jour férié
public holiday: jour férié
hotel: hôtel
hotel room: chambre d'hôtel
campsite: camping
guide: guide | guider
destination: destination
abroad: à l'étranger
return: retour | revenir | retourner | rentrer
go: aller | partir | se rendre
come: venir | arriver
come back: revenir | retour | rentrer
move: déplacer | déménager | bouger
movement: mouvement | déplacement
pass: passer | dépasser
cross: traverser | croix
crossing: traversée | passage
enter: entrer | pénétrer | entrée
entrance: entrée
entry: entrée
exit: sortie | sortir
go out: sortir | sortie
get out: sortir | descendre
on board: à bord
carry: porter | transporter
bring: apporter | amener
send: envoyer | envoi
load: charger | charge
unload: décharger
ride: trajet | monter | rouler
rider: cavalier | cycliste | pilote
walk: marcher | marche | promenade
walker: promeneur | randonneur
run: courir | course | diriger | gérer
hike: randonnée
hiker: randonneur
hiking: randonnée
climb: grimper | escalader | ascension
climber: alpiniste | grimpeur
mountaineer: alpiniste
mountaineering: alpinisme
stop: arrêter | arrêt | s'arrêter
wait: attendre | attente
queue: file d'attente | queue
map: carte | plan
direction: direction | sens
roadblock: barrage | barrage routier
block: bloquer | blocage | bloc
blocked: bloqué
detour: détour | déviation
diversion: déviation
roadworks: travaux
infrastructure: infrastructure
toll road: péage
congestion: congestion | embouteillages
carpooling: covoiturage
car sharing: autopartage | covoiturage
ride-hailing: VTC
self-driving car: voiture autonome | véhicule autonome
electric vehicle: véhicule électrique
charging station: borne de recharge
low-emission zone: zone à faibles émissions | ZFE
maintenance: entretien | maintenance
repair: réparer | réparation
inspection: inspection | contrôle
inspect: inspecter | contrôler
check: vérifier | contrôler | contrôle
control: contrôle | contrôler | maîtriser
lose control: perdre le contrôle | perte de contrôle
swerve: faire une embardée | dévier
skid: déraper | dérapage
overturned: renversé | retourné
sandbar: banc de sable
shoal: haut-fond
sandbank: banc de sable
refloat: renflouer | remettre à flot | déséchouer
refloating: renflouement | remise à flot
run aground: s'échouer | échouer | échouement
grounding: échouement | échouage
wheelhouse: timonerie
bosun: maître d'équipage
first mate: second capitaine
first officer: second capitaine
deckhand: matelot
capsize: chavirer
capsizing: chavirage | chavirement
ferry operator: compagnie maritime | armateur
shipowner: armateur
shipyard: chantier naval
dry dock: cale sèche
drydock: cale sèche
engine room: salle des machines
steering gear: appareil à gouverner
harbour office: capitainerie
harbor office: capitainerie
harbour master's office: capitainerie
coastguard: garde-côte
lifeboatman: sauveteur en mer
lifeboat crew: sauveteurs en mer
bulk carrier: vraquier
freighter: cargo
tanker: pétrolier | tanker
dinghy: canot | embarcation
rowing boat: barque
barge: péniche
lock gate: porte d'écluse | écluse
lock: écluse
sluice: vanne | écluse
floodgate: vanne
weir: déversoir
pier: jetée | môle
jetty: jetée
landing stage: embarcadère | débarcadère
breakwater: brise-lames
pile: pieu | pilotis
piling: pieu | pilotis
mooring line: amarre
hawser: aussière | amarre
punctuality: ponctualité
punctual: ponctuel | à l'heure
on time: à l'heure | ponctuel | ponctualité
flown to hospital: héliporté | évacué par hélicoptère | hélitreuillé
airlift: hélitreuiller | héliporter | évacuer par hélicoptère
winch: hélitreuiller | treuiller | treuil
scales: bascule
weighbridge: bascule | pont-bascule
`
