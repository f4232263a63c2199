// Cars, roads and traffic: words that say nearly the same, then what may answer for what.

export const ROAD_TRANSPORT = `
aire d'autoroute, halte routière, aire de repos
autobus, bus, autocar
axe, route, voie
bagnole, voiture, véhicule, automobile, auto
barrer la route, barrage routier, couper la circulation, barrage filtrant, blocage
bécane, moto, motard, deux-roues
bloquer, blocage, bloqueur, barrage, bloquer la route
brûler des pneus, pneus brûlés, feux de pneus, feux de palettes
ça roulait plus, paralysé, embouteillage, circulation bloquée
camion, poids lourd, semi-remorque, camionneur, routier
camionneur, conducteur de poids lourd
caravane, roulotte, camping-car, mobile-home
changer de route, dérouter, dévier
char, blindé, panzer, tank
chauffard, conducteur, automobiliste
conduire, conducteur
circulaire, rond, cercle
coincé dans les bouchons, embouteillage, ralentissement
combustible, carburant, charbon, combustion
conductivité, conduction, conducteur
conduire le train, conducteur, cheminot, agent de conduite, mécanicien
conduire un bus, chauffeur, conducteur, machiniste
conduire un camion, routier, camionneur, chauffeur routier, poids lourd
conduire, conducteur, chauffeur, automobiliste
conduire, conducteur, piloter, chauffeur
déviation, itinéraire bis, itinéraire de délestage, contournement
diffraction, réfraction, déviation
droit de conduire, permis de conduire, brevet
écart, embardée, déviation, dévier
embouteillage, bouchon, ralentissement
embouteillage, congestion
ergol, propergol, carburant, combustible
essence, carburant, gaz, gazole, pétrole, diesel
essence, sans-plomb, gazole, diesel, carburant
excès de vitesse, rouler trop vite, flashé, vitesse excessive
excès de vitesse, vitesse excessive, flashé, grand excès
faire le plein, pompe à essence, carburant, station-service
fioul, mazout, fuel, combustible
formule 1, f1, grand prix, pilote automobile
fourgonnette, camionnette, utilitaire
freinage, freiner, ralentissement
freiner, ralentir, entraver, limiter
gasoil, diesel, gazole, carburant
gova, vago, tuture, voiture, véhicule
immatriculation, plaque, plaque d'immatriculation
inhibiteur, inhiber, inhibition, bloquer, freiner
iss, station spatiale internationale
look, allure, accoutrement
marque auto, constructeur, constructeur automobile
mécano, mécanos, mécanicien, garagiste
microprocesseur, processeur, semi-conducteur
monoplace, formule 1, bolide
moto, motard, deux-roues, scooter, motocyclette
parc auto, parking, stationnement
perdre le contrôle de sa voiture, perte de contrôle, perdre la maîtrise de son véhicule, sortie de route
permis, permis de conduire, retrait de permis, suspension du permis
pied au plancher, à fond la caisse, à toute blinde, vive allure, vitesse excessive, grande vitesse
plaque de la voiture, immatriculation
plus de freins, freins lâchés, défaillance des freins, rupture de freins, problème de freinage
plus le droit de passer, fermé à la circulation, interdit à la circulation
processeur, microprocesseur, puce, cpu
radar, détecteur, détection, cinémomètre
ralentir, reflux, décélérer, freiner
rapide, rapidité, vitesse, prompt, véloce, express
rappeler des voitures, campagne de rappel, rappel de véhicules, véhicules rappelés
réparer, mécanicien, garagiste, dépanneur
rond, circulaire, sphérique
roue, jante, pneu
rouler trop vite, excès de vitesse, vitesse excessive, grand excès
rouler vite, excès de vitesse, vive allure, à tombeau ouvert
rouler, circuler, conduire
route fermée, route barrée, route coupée, axe fermé, fermé à la circulation, circulation coupée
route gelée, verglas, chaussée glissante
route, autoroute, chaussée
sans chauffeur, autonome, sans conducteur, automatisé
sans permis, défaut de permis, jamais obtenu son permis
se conduit tout seul, autonome, sans chauffeur, sans conducteur
sortir de la voiture, extraire du véhicule, extraire de l'habitacle, désincarcération
stationnaire, fixe, stable
symétrie, axe de symétrie, asymétrie
tacot, guimbarde, vieille voiture, voiture
taxonomie, taxinomie, classification, systématique, taxon
thermes, thermal, bains, station thermale, cure thermale
trolleybus, trolley, bus électrique
trott, trottinette, trottinette électrique
trottinette, patinette, trottinette électrique
uber, vtc, chauffeur, taxi
vitesse supérieure, passer à la vitesse supérieure, monter en puissance, accélérer, intensifier
voiture de fonction, voiture officielle, véhicule de fonction
voiture électrique, véhicule électrique, auto électrique
zélé, excès de zèle, tatillon
au volant: conducteur, automobiliste, conduire
bouchon: circulation perturbée, trafic perturbé, trafic dense, circulation difficile
bus: minibus, trolleybus, omnibus
camion, poids-lourd: fourgon, camion-citerne, benne, camionnette, utilitaire, convoi, remorque, tracteur
carburant, essence, combustible: diesel, gazole, sp95, kérosène, éthanol, gpl, fioul, super, e85, biocarburant, charbon, hydrogène, uranium, mazout, superéthanol, pellet, bûche
chauffeur, conducteur, conduire, conduit: automobiliste, pilote, routier, motard, cycliste, taxi, machiniste, cocher, volant, camionneur, cheminot, ambulancier, vtc, livreur
conducteur: au volant, aux commandes
deux-roues, moto: vélo, mobylette, vélomoteur, cyclomoteur, vespa, harley, bicyclette, trottinette
embouteillage, bouchon, circulation: ralentissement, saturé, trafic, bison, fermeture, déviation, périphérique, a6, a7, encombrement, paralysé, dense
embouteillage: trafic dense, circulation
flashé: contrôlé, radar, km/h
moto: motocycliste
parking: aire, places, parc de stationnement
permis: conduite
piéton: passant, à pied, traverser
qui conduisait: conducteur, chauffeur, au volant, aux commandes, pilote
remplacer les trains: bus de substitution, autocars, cars, navettes
route barrée: circulation interdite, déviation
route coupée: circulation interrompue, déviation, circulation bloquée, circulation interdite
route: voie rapide
véhicule, engin: voiture, camion, camionnette, fourgon, autocar, autobus, moto, scooter, tracteur, ambulance, quad, berline, trottinette, utilitaire, tramway, char, blindé, 4x4, remorque, automobile
vélo, bicyclette, bécane: vtt, tandem, vélib, tricycle, vtc, bmx, vélocipède
vitesse, rapidité: km/h, kilomètre-heure, nœud, allure, mach, radar, record, accélération, excès
vitesse: allure, excès, flasher
voiture, auto, bagnole: berline, citadine, suv, cabriolet, taxi, limousine, monospace, 4x4, décapotable, break, utilitaire, bolide, peugeot, renault, citroën, mercedes, audi, tesla
`
