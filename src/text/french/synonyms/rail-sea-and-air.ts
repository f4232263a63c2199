// Trains, ships, planes and travel: words that say nearly the same, then what may answer for what.

export const RAIL_SEA_AND_AIR = `
acheter des places, prendre des places, mise en vente des billets, billetterie, billets en vente
aérodrome, aéroport, aviation
aérodynamique, résistance de l'air
aéronautique, aviation, avion, aérien
aéronavale, aviation navale, porte-avions
aérospatial, aéronautique, astronautique, spatial
agent de train, contrôleur, chef de bord
arrêter un bateau, intercepter, arraisonner
arriver au port, accoster, amarrer, quai
atterrir, atterrissage
atterrissage forcé, poser en catastrophe, atterrissage d'urgence
aucun train, pas de train, trafic interrompu, trains supprimés, circulation interrompue
aviation, aviateur, aéronautique, avion
avion bloqué, cloué au sol, vol annulé, vol retardé
avion, appareil, vol
avion, avion de ligne, aéronef, boeing, airbus
barque, embarcation, chaloupe, bateau, canot
bateau de croisière, paquebot, croisiériste, navire de croisière
bateau de pêche, chalutier, thonier, senneur
bateau perso, plaisance, bateau de plaisance
bateau, navire
billet, ticket
billets, coupures
canal, chenal, voie navigable, écluse
canot, chaloupe, embarcation, barque, canoë, zodiac
capitaine, brassard, capitanat
cargo, cargos, navire marchand, porte-conteneurs, vraquier
cévennes, cévenol
chemin de fer, voie ferrée, ferroviaire, rail
civique, civisme, citoyenneté, citoyen
comptoir, factorerie, guichet
décoller, décollage, s'envoler
dirigeable, zeppelin, aérostat, ballon
douane, contrôle douanier, contrebande
douanier, police aux frontières
droits de douane, tarifs douaniers, surtaxe, taxes douanières, guerre commerciale, tarif, barrières douanières
drone, engin sans pilote, aéronef sans pilote
épopée, épique, saga, odyssée, aventure
équipage, membre d'équipage, personnel de bord
errance, errer, vagabondage, vagabond, nomade
ferré, ferroviaire, rail
forge, forgeron, ferronnerie, maréchal-ferrant
hélice, rotor, propulseur
hélico, hélicoptère, hélico de secours
hélico, hélitreuillage
hôtellerie, hôtelier, hébergement
hôtesse, personnel navigant, équipage, steward
iliade, homère, épopée, odyssée
itinéraire, trajet, chemin
locomotive, motrice, train
marins, équipage, matelots
métro, rame de métro
métropole, métropolitain, grande ville
mousse, lichen, bryophyte
nationalité, citoyenneté, passeport, naturaliser
nationalité, naturalisé, citoyenneté, citoyen
naviguer, navigateur, marin, skipper, traversée
navire, paquebot, ferry, cargo, embarcation
nomade, itinérant, bédouin, gens du voyage
pêche, pêcheur, poisson
pêcher, pêcheur, chalutier
percuté par un train, heurté par un train, happé par un train, fauché par un train
périple, voyage, expédition, traversée
piasses, dollars, piastres, huard, billet vert
pilote, aviateur
pilote, commandant de bord, copilote
piloter, pilotage, aux commandes, cockpit
plaisancier, navigateur, bateau de plaisance
planeur, vol à voile, aéronef
plus de billets, billets tous vendus, complet, billets écoulés, guichets fermés, places vendues
poser en urgence, atterrir en catastrophe, atterrissage d'urgence, atterrissage forcé, dérouté
possibilité, ouvrir la voie, opportunité, éventualité
prendre l'avion, passager, voyageur, embarquer
remonter, hisser, treuiller, hélitreuiller
rer, train de banlieue, francilien
revente de billets, marché noir, revendre des billets, revente illégale, billets revendus
rôder, errer, rôdeur
sac, bagage
sauter de l'avion, éjecter, parachute
sncf, chemin de fer, cheminot, train
tomber sur les voies, chute sur les voies, chuter sur les rails, tomber sur les rails
tourisme, touriste, vacancier, visiteur
touriste, vacancier, estivant, visiteur
touristes, curieux, visiteurs, badauds
traction, locomotive, tracter
train, tgv, rame, ferroviaire, convoi
traîner quelque part, promener, errer, rôder, flâner
traîner, temporiser, retard, tergiverser
tram, tramway, rame
transatlantique, paquebot, outre-atlantique
transit, passage
travailler à la sncf, cheminot, agent, ferroviaire
travailler en mer, marin, pêcheur, matelot, marin-pêcheur
usagers en rade, voyageurs bloqués, passagers bloqués, voyageurs coincés, naufragés du rail
vérifier les billets, contrôleur, contrôle, agent de la sncf
voyager, voyageur, passager, touriste
wagon, voiture de train, rame, convoi ferroviaire
à bord: occupants, passagers, équipage
aéroport, aérodrome: roissy, orly, charles-de-gaulle, blagnac, heathrow, base, tarmac, piste, bourget, terminal, héliport, saint-exupéry
avion, appareil, aéronef: boeing, airbus, jet, hélicoptère, planeur, bombardier, chasseur, rafale, mirage, hydravion, biplan, ulm, drone, cessna, concorde, monomoteur, canadair, montgolfière, coucou, bimoteur
avion: long-courrier
bagage: sac à dos, trolley
bateau, avion: coque, mât, pont, voile, quille, cabine, soute, cockpit, aile, réacteur, gouvernail, hublot, hélice, proue, poupe, fuselage, train, moteur, cargaison, foil
bateau, navire, embarcation: yacht, voilier, chalutier, paquebot, ferry, cargo, péniche, pirogue, catamaran, canot, barque, pétrolier, vedette, goélette, frégate, zodiac, trimaran, galion, caravelle, chaloupe, remorqueur, bateau-mouche, vraquier, radeau
dans le train: passagers, voyageurs, à bord, rame, wagon
explorateur, voyageur, aventurier: navigateur, astronaute, alpiniste, spationaute, cosmonaute, marin, aviateur, spéléologue, randonneur, colon, conquistador, colomb, magellan, marcheur
ferry: bac, navette maritime, traversier, bateau
hélico: appareil, dragon
hôtel: établissement, chambre
marin, équipage: capitaine, skipper, pêcheur, navigateur, mousse, batelier, commandant, timonier, amiral, corsaire, pirate, plaisancier
métro: rame, station
passager: à bord, occupant, côté passager, personnes à bord
plier bagage: partir, départ
port, quai: marina, darse, dock, bassin, terminal, jetée, débarcadère, embarcadère, appontement, rade, capitainerie
ressources: tourisme, agriculture, pêche, viticulture, industrie, commerce, élevage, port, textile, mine, artisanat, sidérurgie
touriste, vacancier, visiteur: campeur, randonneur, plaisancier, croisiériste, pèlerin, curiste, skieur, baigneur, voyageur
train, rail: tgv, ter, intercités, eurostar, thalys, locomotive, rame, métro, rer, tramway, wagon, convoi, autorail, funiculaire
trains supprimés: annulés, circulation perturbée
transport, déplacement: métro, tramway, autobus, train, tgv, ferry, covoiturage, navette, avion, taxi, vtc, vélo, autocar, funiculaire, téléphérique
voilier, voile: catamaran, trimaran, monocoque, goélette, sloop, ketch, dériveur, caravelle, galion, trois-mâts, brick, imoca
voyage, trajet, itinéraire: croisière, périple, expédition, traversée, pèlerinage, tournée, vol, odyssée, séjour, randonnée, excursion, route, safari, trek, liaison, escale
renflouer, remettre à flot, déséchouer
renflouer: dégager, tirer d'affaire
échouement, échouage
s'échouer, échoué: s'envaser, toucher le fond, ensablé
marin: membre d'équipage
embarcadère, débarcadère, appontement
embarcadère, quai: appontement, débarcadère
jetée, môle, digue
écluse: vanne, sas
amarre, aussière, cordage
capitaine: commandant, skipper
bac, traversier
`
