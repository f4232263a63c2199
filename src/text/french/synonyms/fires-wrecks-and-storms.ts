// Accidents, rescue, fires and weather in everyday words: what may answer for what.

export const FIRES_WRECKS_AND_STORMS = `
à toute vitesse, à fond, à toute berzingue, à donf: vive allure, grande vitesse, vitesse excessive
accident: tragédie, perte de contrôle
aider les secours, venir aider: prêter main-forte, renfort, porter assistance
alarme déclenchée, alarme a sonné, déclencher l'alarme: retentir, alerte, se déclencher
alerte: vigilance
alerter, prévenir, avertir: signaler, composer le 18, sonner l'alarme
arbre tombé: arraché, couché
arracher le toit, toit arraché: toiture emportée, toitures arrachées, soufflé, tornade
arriver à éteindre, réussir à éteindre: maîtriser, circonscrire, circonscrit, venir à bout, fixer
assurance, remboursé par l'assurance: indemnisation, assureur, sinistre, catastrophe naturelle
atterrir en catastrophe, se poser en urgence: atterrissage d'urgence, se dérouter
avion tombé, avion qui tombe, tomber en mer: s'écraser, s'abîmer, crash, catastrophe aérienne
bateau de pêche: caseyeur, marins-pêcheurs
bateau en panne, dériver: avarie, remorquer, dérive
bateau: liaison maritime
beaucoup de neige, grosse neige: chutes de neige, centimètres, enneigement, tempête de neige
blessé grave, gravement blessé, grave blessure: grièvement, urgence absolue, pronostic vital, état critique
blessé léger, pas gravement, légèrement blessé: urgence relative, contusions, choqué, plus de peur que de mal
bouchon, embouteillage: circulation, kilomètres de bouchons, retenue
boue, coulée de boue: glissement de terrain, torrent, laves torrentielles
bousculade, écrasé par la foule: cohue, panique
brouillard, purée de pois: visibilité, épais
bus: car scolaire
ça a fait des dégâts, faire des dégâts, causer des dégâts: dommages, endommager, détruire, ravager, toitures arrachées
cailler, ça caille, se peler: froid, gel, glacial, températures négatives
camion: ensemble routier
camionneur: chauffeur
cassé, rompre: rupture
cellule psychologique, soutien psychologique, aide psychologique: pris en charge, choqué, urgence médico-psychologique
choqué, sous le choc: traumatisé, choc psychologique, cellule psychologique, ébranlé
chute, tomber: basculer, précipiter, dévisser, s'abîmer
coincé dans l'ascenseur, coincé dans le train, coincé dans l'avion: bloqué, immobilisé, prisonnier, piégé
coincé dans la neige, bloqué par la neige: enneigé, immobilisé
combien de dégâts, coût des dégâts: préjudice, dommages, millions, estimé, facture, chiffrer
combien de morts, nombre de morts, bilan: tués, victimes, décès, ont péri, ont trouvé la mort, corps
couler, bateau coulé: sombrer, naufrage, chavirer, faire naufrage, envoyé par le fond
coupé du monde, isolé du monde: isolé, accès coupé, inaccessible, ravitaillé
coupure d'eau, plus d'eau au robinet: privé d'eau, eau potable, citernes, alimentation
coupure de courant, plus de courant: privé d'électricité, foyers, panne, plongé dans le noir
courant revenu, remettre le courant: rétabli, réalimenté, foyers
courant, jus: électricité, alimentation, réseau
crever de chaud, crever de chaleur, cagnard: canicule, fournaise, températures, chaleur étouffante
décombres, ruines: gravats, débris, effondrement, vestiges
dégâts, casse: dommages, ravages, préjudice, désolation
disperser, dégager: repousser, gaz lacrymogène, charge
électrocuter, prendre le jus, prendre une décharge: électrisé, électrocution, décharge électrique, ligne à haute tension
élève: adolescents
emporté par l'eau, emporté par la rivière, emporté par une vague: emporté par les flots, crue, courant, charrié
état de catastrophe, catastrophe naturelle: indemnisation, sinistre, arrêté, reconnaissance
évacuer, faire sortir, vider: mis à l'abri, confiné, mettre en sécurité, évacuation
exploser, sauter, péter: souffler, voler en éclats
explosion, boum, gros bruit: déflagration, détonation, souffle
faire écraser: happé
faire partir, dégager: disperser, déloger, expulser, chasser, repousser
faire renverser: piéton, happé
fausse alerte, faux bruit: canular, erreur, levée de doute, déclenchement accidentel
feu avance, le feu avance: progresser, se propager, gagner du terrain, s'étendre
feu de forêt, forêt qui brûle, forêt brûlée: incendie, hectares, canadairs, végétation, pinède, massif
feu éteint, éteindre: circonscrit, maîtrisé, fixé, venir à bout, sous contrôle
feu pas éteint, feu toujours pas éteint: progresser, hors de contrôle, non fixé, non maîtrisé
feu volontaire, feu criminel: origine criminelle, incendiaire, pyromane, acte volontaire
feu, gros feu, incendie: sinistre, brasier, flammes, fumée, embrasement, foyer
finir dans le fossé, finir dans le décor, dans le décor: sortie de route, quitter la chaussée, perdre le contrôle
flashé, se faire flasher: contrôlé, excès de vitesse, radar
fondre: recul, rétrécir, perdre du volume, retrait, disparaître
foutre le feu, mettre le feu: bouter
frappé par la foudre, foudroyé, touché par la foudre: foudre, orage, foudroyer, impact
freins lâchés, plus de freins: défaillance du système de freinage
froid, fait froid: mercure
fuite de gaz, odeur de gaz: explosion, gaz, évacuation, coupure
gaz toxique: émanations, monoxyde de carbone, nuage toxique
glissement, terrain qui glisse, montagne qui s'écroule: éboulement, coulée de boue, glissement de terrain
glisser, déraper: perdre le contrôle, aquaplaning, chuter
grêlon: impact
grimpeur, alpiniste: cordée, randonneur, himalayiste
gros vent, trop de vent, vent fort: rafales, vents violents, bourrasques, coup de vent, tempête
grosse pluie: fortes précipitations, diluvien, cumul, déluge
hélico, hélicoptère: héliporté, dragon, hélitreuillé
hélico: engin
héros, sauveur: secourir, sauver de la noyade, courage, acte de bravoure
il va faire chaud, faire chaud: températures, mercure, degrés, canicule, chaleur
il va faire froid, faire froid: températures, gel, degrés, mercure, glacial, froid
immeuble, bâtiment: résidence, barre, habitation
interdit d'arroser, plus arroser, interdit de laver sa voiture: restrictions d'eau, arrosage, sécheresse, crise
la glace fond, glacier qui fond, le glacier fond: fonte, recul, retrait, perte de volume
la rivière baisse, l'eau baisse, l'eau redescend: décrue, retrait des eaux
la rivière déborde, rivière a débordé, sortir de son lit: crue, débordement, inondation, sortie de son lit
la rivière monte, rivière montée, l'eau monte, eau montée: crue, montée des eaux, débordement
lave: coulée, éruption, magma
maison qui a sauté, maison a sauté, maison explosée: explosion, soufflé, fuite de gaz, déflagration
maison, baraque, bicoque: pavillon, domicile, demeure, foyer, villa
maisons sans courant, maisons sans électricité: foyers privés d'électricité, abonnés, clients
mauvais temps, sale temps, temps pourri: perturbation, pluie, conditions météo
météo, temps qu'il fait, quel temps: prévisions, conditions, météo-france, ciel, températures
monter: crue, atteindre
mort dans l'accident: tué, tué sur le coup, succomber, décédé, perdre la vie
mort sur le coup, tué sur le coup: perdre la vie
motard: motocycliste, pilote
moto, mob: deux-roues, motard, motocycliste, scooter
mourir gelé, mort de froid: hypothermie, gelé
mur tombé, toit tombé, pont tombé: effondré, céder, s'affaisser
neiger, il neige, tomber de la neige: chutes de neige, flocons, enneigement, manteau neigeux, centimètres
panique: bousculade, peur
panne de courant, plus de lumière: privé d'électricité, foyers, panne, plongé dans le noir
partir en tonneau, faire des tonneaux: tonneaux, véhicule retourné, se renverser
pas assez de neige, plus de neige, manque de neige: enneigement insuffisant, faute de neige, déficit d'enneigement
pas survécu, pas s'en sortir: succomber, décéder, périr, perdre la vie
passager, gens à bord: voyageurs, occupants, à bord, usagers
passer à travers la glace: glace a cédé, étang gelé
perdu en mer, disparu en mer: recherches, naufrage, introuvable, disparition
petit avion, avion de tourisme: monomoteur, ulm, appareil, planeur
pétrole, mazout: hydrocarbures, nappe, marée noire, fioul
piéton: promeneur
pleuvoir comme vache qui pisse: pluies diluviennes, trombes d'eau, fortes pluies, déluge
pleuvoir, pleut, flotte: précipitations, averses, ondées, pluie, perturbation, pluvieux
plus de maison, perdre sa maison, perdu leur maison: sinistré, détruit, sans abri, relogé, ravagé
plus de peur que de mal, rien de cassé: indemne, légèrement blessé, sain et sauf
pollution au pétrole, fuite de pétrole: marée noire, hydrocarbures, déversement, nappe
pompier, pompelard: sapeur, soldat du feu, secours, sdis, marin-pompier
pont: ouvrage d'art
prendre feu, cramer, brûler: flammes, calciné, ravagé, carbonisé, détruit
pris dans une avalanche, enseveli: coulée de neige, enfoui
qui a sauvé, sauver la vie: secourir, porter secours, massage cardiaque, héros, ranimer
randonneur, marcheur: excursionniste, trekkeur
rater le virage, louper le virage: sortie de route, perdre le contrôle, quitter la chaussée
récolte perdue, récolte foutue, récolte détruite: cultures ravagées, pertes, dégâts, anéantie
rester coincé, coincé, bloqué: retenu, naufragé
rivière à sec, à sec: asséché, tari, assec, sécheresse
rodéo, faire du rodéo: rodéo urbain, deux-roues, cross
rouler trop vite, conduire trop vite, aller trop vite: excès de vitesse, vitesse excessive, flashé, vive allure
route, autoroute: axe, voie, départementale, nationale
s'écrouler, tombé en ruine: céder, affaissement, péril
s'effondrer, écrouler, se casser la gueule: céder, effondrement, s'affaisser, se désagréger
s'en est sorti, en est sorti, en a réchappé: indemne, sain et sauf, survivant, miraculé, rescapé
s'en sortir sans rien, pas blessé, pas une égratignure, rien eu: indemne, sain et sauf, plus de peur que de mal, épargné
s'endormir au volant: assoupissement, somnolence, endormi
s'enfermer: confinement, calfeutré, couvre-feu
s'étouffer, étouffer: asphyxie, suffoquer, fausse route, suffocation
s'intoxiquer, intoxiqué: monoxyde de carbone, incommodé, malades, intoxication
samu, ambulance: équipes médicales, smur, évacué
sauter du pont, sauter par la fenêtre: défenestrer, suicide, se jeter dans le vide, chute
sauver: extrait, préserver, porter assistance, arracher à la mort
sauveteur, secouriste: bénévole, plongeur, nageur-sauveteur
se brûler, ébouillanter: brûlures, brûlé, grand brûlé
se crasher, crasher: s'écraser, s'abîmer, catastrophe aérienne, accident
se faire piquer: piqûre, frelon, guêpe, méduse, moustique
se noyer, noyé: hydrocution, emporté par les flots, repêché, périr, disparu en mer
se planter, planter: perdre le contrôle, sortie de route, accident, s'écraser, finir sa course
se prendre un arbre, prendre un arbre, rentrer dans un arbre: percuter un arbre, platane, heurter, s'encastrer
se rentrer dedans, rentrer dedans: collision, choc frontal, percuter, télescoper
se retourner, se renverser: chavirer, tonneaux, se coucher, basculer
sécheresse, plus une goutte, pas de pluie: déficit pluviométrique, restrictions d'eau, nappes, assèchement
secours arrivés, arrivée des secours, les secours ont mis: intervention, dépêchés sur place, délai
secousse, tremblement de terre: épicentre
sirène, alarme: alerte, sonner, retentir
soleil, beau temps: embellie, ciel dégagé
sorti: extraire, extrait, extirper, dégager, tirer, désincarcérer, hélitreuiller
sortir de l'eau, tirer de l'eau: secourir, sauver de la noyade, hisser
sortir de la voiture: extraire, extrait, extirper
sortir des décombres, sortir des gravats: gravats, extraire, extrait, dégager, extirpé, rescapé, survivant
sortir vivant, s'en sortir, s'en tirer: indemne, survivre, réchapper, rescapé, sain et sauf, miraculé
sous l'eau, dans l'eau: inondé, submergé, immergé, englouti
sous les décombres, dans les décombres: enseveli, gravats, ruines, effondrement
téléphone au volant, sur son tel au volant: usage du téléphone, distracteur, inattention
température, quelle température: mercure, degrés, thermomètre, celsius
tempête, ouragan: rafales, intempéries, vents violents, dépression
tomber à l'eau: chute en mer, passer par-dessus bord, noyade, disparu en mer
tomber dans la montagne, dévisser: chute, alpiniste, chute mortelle, cordée
tomber de haut, tomber d'un toit, tomber du toit, tomber du balcon: chute, chute mortelle, défenestré
tomber des cordes, pleuvoir des cordes: pluies diluviennes, trombes d'eau, fortes pluies, déluge
tornade, mini-tornade: vents, trombe, rafales, tourbillon
tout cramer, tout brûler, entièrement brûlé: ravagé, réduit en cendres, détruit, calciné, anéanti, parti en fumée
train sorti des rails, sortir des rails: déraillement
train, métro: convoi, tgv, wagon, voiture de tête
transporter à l'hosto, emmener à l'hosto, emmener à l'hôpital: évacué, hospitalisé, transporté, héliporté, admis
trembler, la terre a tremblé: séisme, secousse, magnitude, réplique, sismique
trottinette: engin de déplacement, deux-roues
trou dans la route: affaissement, effondrement, cratère, nid-de-poule, cavité
trou: brèche
usine, entrepôt: site, hangar, atelier, installation
vague de chaleur, grosse chaleur: canicule, épisode caniculaire, dôme de chaleur, pic de chaleur
vague de froid, grand froid: températures négatives, gel, polaire, glacial
vague, grosse vague: houle, submersion, tsunami, lame, déferlante
vélo, cycliste: deux-roues, piste cyclable
venir aider, venir à la rescousse: renfort, porter secours, prêter main-forte
verglas, route qui glisse, route glissante, ça glisse: verglas, chaussée glissante, neige, plaques
vigilance, alerte météo: orange, rouge, vigilance
voiture folle, conducteur fou: perte de contrôle, chauffard, rodéo
voiture retournée, camion couché, camion renversé: sur le toit, se coucher, se renverser, tonneaux
volcan réveillé, volcan se réveille: éruption, entrer en éruption, coulée de lave, activité volcanique
zodiac, canot: pneumatique, dinghy
démarrer: se déclarer
foutu, nase, fichu: hors d'usage, bon pour la casse, irréparable
basculer, pencher: s'effondrer, effondrement
`
