// Roads, trains, ships and planes, asked about in a chat and told by newspapers.

export const EVERYDAY_TRANSPORT = `
à 200 à l'heure: vitesse excessive, km/h
à contresens: sens contraire
à l'aéroport: aérogare, tarmac, terminal, hall d'embarquement
à l'heure: ponctuel, ponctualité
à la gare: quai, voie, parvis
à toute allure: vitesse excessive, vive allure
accident de bagnole: accident de la route, accident de la circulation, collision, sortie de route, percuter, véhicule
accident de bagnole: choc, carambolage
accident de bus: autocar renversé, autocar accidenté, autocar, car scolaire, percuter
accident de train: déraillement, collision ferroviaire, catastrophe ferroviaire, percuter
accident de voiture: accident de la route, accident de la circulation, collision, sortie de route, percuter, véhicule
accident de voiture: choc, carambolage
alcool au volant: conduite en état d'ivresse, alcootest
aller en avion: vol, liaison aérienne
aller en train: liaison ferroviaire, ligne ferroviaire
amende de stationnement: procès-verbal, forfait post-stationnement, contravention
amende de vitesse: excès de vitesse, contravention, flashé, radar
annuler des trains: supprimer, trafic interrompu, circulations supprimées
annuler le vol: vol annulé, suppression de vols, cloué au sol
arrêter les bateaux: suspendre les liaisons maritimes, arraisonner
arrivée du tram: mise en service, inauguration
arriver en retard: retard, accuser un retard
au garage: carrosserie, mécanicien, atelier
auto-école: moniteur, leçons de conduite, permis de conduire
auto-stop: autostoppeur, pouce
automobilistes: usagers de la route
autoroute: axe, bretelle, a7, rocade
avion cloué: immobilisé, annulé, interdit de vol
avion de guerre: avion de combat, chasseur, bombardier
avion de l'armée: avion militaire, avion de combat, avion de chasse
avion privé: jet privé, jet
avion qui tombe: crash, s'écraser, s'abîmer, accident d'avion, catastrophe aérienne
avions: trafic aérien, flotte
bagages: effets personnels
bagnoles: parc automobile
barque: esquif
bateau coulé: naufrage, sombrer, épave, chavirer
bateau de guerre: frégate, destroyer, bâtiment de la marine, porte-avions, corvette
bateau de migrants: embarcation de fortune, canot pneumatique, small boat
bateau de sauvetage: vedette, canot de sauvetage, navire humanitaire
bateau pour: liaison maritime, ferry, traversée, navette maritime
bateau qui coule: naufrage, sombrer, couler, chavirer, voie d'eau, navire, embarcation
bateau: liaison maritime, bâtiment
bateaux: flotte, trafic maritime, flottille
billet d'avion: tarif, réservation
billet de train: titre de transport, tarif, réservation
bloqué sur l'autoroute: immobilisé, embouteillages, naufragés de la route
bloquer la route: barrage filtrant, opération escargot, couper la circulation, entraver
bloqués dans le train: immobilisés, passagers, voyageurs, évacués
boire ou conduire: alcoolémie
borne: station de recharge, point de recharge, kilomètre
bornes électriques: stations de recharge, points de recharge, bornes de recharge
bouché: embouteillage
bouchons: circulation dense, trafic saturé, congestion
bourré en voiture: alcoolémie, conduite en état d'ivresse, état alcoolique
brûlé une voiture: incendier, calciné, véhicule incendié
brûler un feu: griller un feu, feu rouge, franchissement
bus en panne: immobilisé
bus gratuits: gratuité des transports, transports gratuits
bus scolaire: car scolaire, transport scolaire, autocar
c'est bloqué: paralysé, interrompu, coupé, fermé à la circulation
ça bouchonne: embouteillages, ralentissements, circulation dense, trafic dense
ça roule pas: trafic interrompu, circulation interrompue, à l'arrêt
ça roule: trafic, circulation
camion-poubelle: benne à ordures, benne
camions: transporteurs
caravanes: gens du voyage, camping
carte de bus: abonnement mensuel, abonnement, titre de transport, forfait
carte de métro: abonnement, passe navigo, titre de transport
carte de train: abonnement, carte de réduction
carte grise: immatriculation
casque: équipement de protection
causer un accident: provoquer, percuter, à l'origine de l'accident
changer les trains: renouveler les rames, nouvelles rames
chauffard: en fuite
chauffeur de bus: conducteur, machiniste
chauffeur de taxi: taxi, artisan taxi
chauffeur du camion: routier, conducteur, conducteur du poids lourd
chemin: voie, piste
chercher le bateau: recherches en mer
colis: plis
commandant: pilote
compagnie: transporteur
conduire bourré: alcoolémie, sous l'emprise de l'alcool, état alcoolique
conduire drogué: sous l'emprise de stupéfiants, positif aux stupéfiants
conduire sans permis: défaut de permis
conduire vite: excès de vitesse, vitesse excessive, vive allure
construire une route: rocade, contournement, déviation, autoroute
contrôle au bord de la route: contrôle routier, dépistage
contrôle de vitesse: radar, contrôle routier
contrôleurs: agents de contrôle
croisière: paquebot, croisiéristes
croisiéristes: passagers, touristes
dans l'avion: à bord, passagers, cabine
dans la bagnole: à bord, habitacle, véhicule, occupants, passagers
dans la voiture: à bord, habitacle, véhicule, occupants, passagers
dans le bus: passagers, à bord, occupants
dans le métro: rame, station, quai
de quelle marque: constructeur, modèle
défoncer: percuter, emboutir
déneiger: saleuses, chasse-neige, salage, viabilité hivernale
descendre du train: débarquer, évacuer
détour: déviation, itinéraire bis, contourner
détourner un avion: détournement, pirate de l'air, dérouter
deux roues: cyclistes
écrasé par un bus: renversé, percuté, happé
écrasé par une voiture: renversé, percuté, fauché, heurté
écraser quelqu'un: renverser, percuter, faucher, heurter, happer
en autocar: bus
en avion: vol, par les airs, voie aérienne
en bagnole: véhicule, automobile, route
en bateau: par la mer, voie maritime, traversée, voilier
en bus: autocar, autobus, transports en commun
en panne: avarie
en route: acheminé, trajet
en train: ferroviaire, rail
en vélo: cycliste, à bicyclette
en vol: cabine, à bord
équipage: pilote
essence: pompe
éviter les bouchons: itinéraire de délestage, bison futé, itinéraire conseillé
faire demi-tour: dérouté, retourner
faire du stop: autostop, autostoppeur
faire la route: parcourir, trajet
faire le tour du monde: circumnavigation, tour du globe
faire le trajet: parcourir, relier, rallier
fermer la gare: fermeture, évacuée
fermer la ligne: fermeture, interruption, suppression de la desserte
fermer la route: couper la circulation, interdire à la circulation, fermeture de l'axe
feux rouges: feux tricolores, signalisation
fleuve: batellerie
foncer dans: percuter, emboutir, encastrer, voiture-bélier
foncer sur: percuter, faucher, voiture-bélier
galère dans les transports: perturbations, trafic perturbé, retards, suppressions
galère: perturbations, trafic perturbé, désagréments
gare: station
gens dans l'avion: passagers, à bord
gens dans le bus: passagers, à bord
gens dans le train: passagers, voyageurs, à bord
gens du bateau: équipage, passagers, marins
gens du voyage: caravanes, aire d'accueil
grève des avions: contrôleurs aériens, trafic aérien
gros bateau: paquebot, porte-conteneurs, cargo, tanker
interdire les voitures: zone à faibles émissions, piétonnisation, interdit à la circulation
l'avion: vol, appareil, aéronef
la circulation: trafic
la ligne: liaison, tronçon, axe, desserte
la sncf: transporteur, opérateur ferroviaire, compagnie ferroviaire
largué au large: jeté par-dessus bord
liaison: desserte, traversée
libre-service: location, trottinettes, vélos partagés
lieu de l'accident: carrefour, intersection, route départementale
ligne de bus: desserte, réseau de bus
ligne de train: liaison, desserte, voie ferrée, axe ferroviaire
ligne fermée: interrompue, suspendue, hors service
limiteur de vitesse: limitation
louer des vélos: libre-service, vélos partagés, location
louer une voiture: location, autopartage, voiture de location
manque de trains: suppressions, desserte
marcher le long de la route: piéton, accotement, bas-côté
matos: matériel, équipement
mettre les voiles: partir, larguer les amarres, appareiller
mobylette: scooter
monde à l'aéroport: affluence, fréquentation, trafic passagers
mort sur la route: accident mortel, mortalité routière, tué sur la route
motards: motocyclistes
moteur en feu: incendie du moteur, réacteur en feu
moto: cylindrée
nouveau train: nouvelle rame, nouvelle génération
nouveau tram: nouvelle ligne, mise en service
nouvelle ligne: liaison, desserte, mise en service
ouvrir la ligne: mise en service, inaugurer, desserte
ouvrir une route: mise en service, inaugurer
papiers de la voiture: carte grise, certificat d'immatriculation
partir en mer: appareiller, prendre la mer, larguer les amarres, embarquer
partir en voyage: s'envoler, embarquer, séjour, périple
pas de bus: service interrompu, transports à l'arrêt
pas de train: suppressions, aucune circulation
passage piéton: piéton, traverser, passage protégé
passer son permis: examen du permis, candidat, leçons de conduite
péage: barrière, tarifs autoroutiers
pêcheurs: équipage
perdu en mer: disparu en mer, dérive, naufragé
permis retiré: suspension du permis, rétention du permis, annulation du permis
petit avion: avion de tourisme, aéronef, ulm, monomoteur, bimoteur
petit bateau: embarcation, canot, barque, vedette
piétons: zone piétonne
pilote de course: pilote automobile
piste cyclable: aménagements cyclables
piste: tarmac
place de parking: stationnement, emplacement
plus d'avions: trafic suspendu, espace aérien fermé, vols annulés, cloués au sol
plus d'essence: pénurie de carburant, rupture, stations à sec
plus de bus: arrêt du service, réseau interrompu, transports à l'arrêt
plus de permis: suspension du permis, retrait de permis, annulation
plus de train: trafic interrompu, circulation suspendue, desserte supprimée
plus de trains: renforcement de la desserte
pont fermé: interdit à la circulation, fermeture du pont
prendre l'autoroute: emprunter, péage
prendre la route: départs en vacances, chassé-croisé, partir
prendre le bateau: embarquer, traversée, ferry
prendre le bus: emprunter
prendre le train: emprunter, usagers, voyageurs, rail
prendre un radar: flashé, excès de vitesse
prix du ticket: tarif, titre de transport
problème à l'atterrissage: train d'atterrissage, sortie de piste
problème de moteur: avarie, panne moteur, défaillance mécanique
problème de train: perturbations, incident, avarie
quel avion: appareil, modèle
quel bateau: navire, embarcation
quelle route: axe, départementale, nationale
quelle voiture: berline, véhicule, modèle
radar cassé: vandalisé, dégradé, détruit, hors service
radars: contrôles de vitesse
radeau: embarcation de fortune
rails: voies
ralentir la circulation: opération escargot, ralentissements
ramer sur: traverser à la rame
randonner: parcourir
rater l'atterrissage: sortie de piste, atterrissage manqué
rater le virage: sortie de route, perdre le contrôle
recharger: borne de recharge, station de recharge
remettre en marche le train: rétablir le trafic, reprise du trafic, remise en service
remettre les trains: rétablir le trafic, reprise du trafic, rétablissement
remplacer les voitures: électrification, prime à la conversion
rentré dans: encastré
rentrer dans: percuter, emboutir, heurter, collision
reprendre les vols: reprise du trafic, rétablir, rouvrir l'espace aérien
retard de train: retards, trafic perturbé
retenir l'avion: immobilisé, cloué au sol
retirer le permis: suspension du permis, rétention, annulation
retrouver l'avion: localiser l'épave, épave, débris
retrouver le bateau: localiser l'épave, épave, repérer
rocade: contournement, boulevard
rond-point: giratoire
route à refaire: réfection, chaussée dégradée
route: asphalte, voirie, bitume
routes: réseau routier
s'arrêter en mer: dérive, mouiller
s'arrêter où: desservir, desserte, escale, halte
s'encastrer: percuter, emboutir, heurter
s'est crashé: s'écraser, s'abîmer, accident d'avion
sans assurance: défaut d'assurance, non assuré
sans billet: fraude, sans titre de transport, fraudeur
sans casque: défaut de casque
sans ceinture: défaut de ceinture
sauter d'un train: défenestré
se crasher: s'écraser, s'abîmer
se garer: stationner
se poser: atterrir, atterrissage, amerrir
se retourner: chavirer, se renverser
sortie de piste: quitter la piste
soute: cale, bagages
sur l'autoroute: axe, rocade
tamponner: percuter, emboutir, heurter
tarif du bus: titre de transport, ticket
tgv: grande vitesse
ticket: titre de transport
train à vapeur: locomotive à vapeur, train touristique
train bloqué: immobilisé, à l'arrêt en pleine voie
train de marchandises: fret, fret ferroviaire, convoi
train de nuit: couchettes
train: liaison
trains: circulation ferroviaire, trafic, rail
transports gratuits: gratuité des transports
transports: réseau, circulation
traversée: liaison
trottinettes: engins de déplacement, micromobilité
trou dans la route: nid-de-poule, affaissement, effondrement de la chaussée
trous dans la route: chaussée dégradée
vélos: cyclistes
vieille voiture: véhicule ancien, voiture de collection, vignette crit'air
vieux bateau: épave, vieux gréement
virage: courbe
voie fermée: neutralisée, coupée à la circulation
voiture de flics: véhicule de police, voiture de police, fourgon
voiture de police: véhicule de patrouille, véhicule sérigraphié, fourgon
voiture qui brûle: incendié, calciné, en feu
voitures: circulation automobile, parc automobile
voler un avion: dérober un appareil
voleurs de voitures: trafic de véhicules, car-jacking
voyage: trajet
voyageurs: clients
`
