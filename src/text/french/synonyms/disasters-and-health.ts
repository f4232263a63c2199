// Accidents, emergencies, health, science, nature and weather.

export const DISASTERS_AND_HEALTH = `
accident, crash, collision, carambolage, accrochage, sinistre
percuter, heurter, emboutir, collision, télescoper
renverser, renversé, faucher, fauché, percuté
sortie de route, embardée, perdre le contrôle, perte de contrôle
tonneau, se retourner, faire des tonneaux
dérailler, déraillement, sortir des rails
couler, sombrer, naufrage, chavirer, faire naufrage, naufragé
se noyer, noyade, noyé, mort par noyade
exploser, explosion, déflagration, détonation
s'effondrer, effondrement, s'écrouler, écroulement, affaissement
tomber, chuter, chute, dégringoler, se casser la figure
brûler, cramer, prendre feu, s'embraser, ravagé par les flammes
incendie, feu, sinistre, brasier, flammes, embrasement
pyromane, incendiaire, feu volontaire, incendie criminel
pompier, pompiers, sapeur-pompier, sapeurs-pompiers, soldats du feu
samu, urgences, secours, urgentiste, ambulance, ambulancier
alerter, alerte, donner l'alerte, prévenir, avertir
évacuer, évacué, évacuation, mettre à l'abri, faire sortir
survivant, rescapé, survivre, survécu, en réchapper, miraculé
indemne, sain et sauf, sans une égratignure, pas blessé, sortir indemne
bilan, nombre de morts, bilan humain, bilan des victimes
disparu, porté disparu, introuvable, disparition, disparaître
épave, carcasse, débris
dégât, dégâts, dommage, dommages, endommager, ravage
abîmer, endommager, détériorer, dégrader, dégradation, esquinter, bousiller
ravager, dévaster, dévastation, anéantir, saccager, détruit
casser, briser, fracasser
catastrophe, désastre, calamité, cataclysme, fléau, tragédie
tremblement de terre, séisme, secousse, secousse sismique, sismique
épicentre, hypocentre
raz-de-marée, raz de marée, tsunami, vague géante
glissement de terrain, coulée de boue, éboulement, éboulis
avalanche, coulée de neige, enseveli, ensevelir
éruption, volcan, entrer en éruption, volcanique
fuite, fuite de gaz, déversement
marée noire, pollution pétrolière, fuite de pétrole, nappe de pétrole
panne, tomber en panne, défaillance, dysfonctionnement, hors service
panne de courant, coupure de courant, coupure d'électricité, black-out, panne d'électricité
court-circuit, problème électrique, défaut électrique
défaut, défectuosité, anomalie, malfaçon, défectueux
danger, péril, risque, dangereux, périlleux, risqué
sécurité, sûreté, sécuriser, sécurisé
bousculade, mouvement de foule, piétinement
électrocuter, électrocuté, électrocution, choc électrique, décharge électrique
intoxiquer, intoxication, empoisonner, empoisonnement, intoxiqué
asphyxie, asphyxier, étouffer, étouffement, suffoquer
boîte noire, boîtes noires, enregistreur de vol
coincé, bloqué, prisonnier, piégé
otage, prise d'otage, prise d'otages, séquestrer, séquestration
enlever, kidnapper, enlèvement, rapt, kidnapping
rançon, somme exigée, payer une rançon
fusillade, tirs, coups de feu, tuerie, fusiller
tuerie, massacre, carnage, tuerie de masse, hécatombe, bain de sang
assassiner, assassinat, meurtre, tuer, homicide, abattre, abattu
assassin, meurtrier, tueur, auteur du meurtre
poignarder, poignardé, coup de couteau, coups de couteau
flinguer, abattre, abattu, descendre, tué par balle
bombe, engin explosif, explosif, charge explosive
se suicider, suicide, se donner la mort, s'ôter la vie, se tuer
vacciner, vaccin, vaccination, vacciné, piqûre, injection
médicament, médoc, remède, traitement, comprimé, cachet
soigner, soin, traiter, traitement, thérapie, guérir
guérir, guérison, se rétablir, rétablissement, rémission
maladie, affection, pathologie, syndrome
malade, souffrant, contaminé
attraper, contracter, choper, être contaminé, infecté
diagnostiquer, diagnostic, dépister, dépistage, diagnostiqué
contagieux, contagion, transmissible, transmission, se transmettre, contaminer, contamination
épidémie, pandémie, foyer épidémique
virus, agent infectieux, coronavirus, microbe
covid, covid-19, coronavirus, corona, sars-cov-2
sida, vih, séropositif, séropositivité
confinement, confiner, quarantaine, isolement, couvre-feu
cancer, tumeur, tumeur maligne, leucémie, cancéreux
crise cardiaque, infarctus, arrêt cardiaque, attaque cardiaque, malaise cardiaque
avc, attaque cérébrale, accident vasculaire cérébral, hémorragie cérébrale
malaise, évanouissement, s'évanouir, tomber dans les pommes, perdre connaissance, syncope
coma, inconscient, dans le coma, inconscience
fièvre, fébrile
rhume, grippe, toux
douleur, souffrance, douloureux, faire mal
chirurgien, opérer, opération, intervention chirurgicale, chirurgie
greffe, greffer, transplantation, transplanter
fracture, fracturer, os cassé
grossesse, attendre un enfant, en cloque, attendre un bébé
accoucher, accouchement, donner naissance, mettre au monde
avortement, avorter, ivg, interruption de grossesse
fausse couche, perdre son bébé, perdre le bébé
grossir, prendre du poids, obésité, obèse, surpoids
drogue, stupéfiant, stups
cocaïne, coke, poudre blanche
cannabis, shit, beuh, weed, marijuana, haschich
drogué, toxicomane, toxico, junkie, accro
accro, dépendant, addiction, dépendance
alcoolique, alcoolisme, alcoolo, ivrogne
bourré, ivre, saoul, ivresse, alcoolisé, en état d'ivresse, état d'ébriété
fumer, cigarette, clope, tabac, tabagisme, fumeur
dépression, déprimé, déprime, dépressif, burn-out
hôpital, hosto, centre hospitalier, chu, clinique
infirmier, infirmière, soignant, aide-soignant, personnel soignant
médecin, toubib, praticien, docteur
dentiste, dentaire
psy, psychologue, psychiatre, psychanalyste, psychothérapeute
handicapé, handicap, invalide, infirme, infirmité, invalidité
aveugle, cécité, non-voyant, malvoyant, perdre la vue
sourd, surdité, malentendant
paralysé, paralysie, tétraplégique, paraplégique, fauteuil roulant
allergie, allergique, intolérance
effet secondaire, effets secondaires, effet indésirable, effets indésirables
cicatrice, balafre, séquelle, séquelles
autopsie, médecin légiste, examen post-mortem
mortel, létal, fatal, meurtrier
mortalité, taux de mortalité, létalité, nombre de décès
espérance de vie, durée de vie, longévité
dopage, se doper, dopé, produit dopant, contrôle positif, substance interdite
scientifique, savant, chercheur
inventer, invention, inventeur, concevoir, conçu, mettre au point
découvrir, découverte, découvert, découvreur, mettre au jour
prix nobel, nobel, lauréat du nobel, nobélisé
expérience, expérimentation, expérimenter
démontrer, démonstration, prouver
fusée, lanceur, lancement spatial
satellite, sonde, engin spatial, vaisseau spatial
astronaute, cosmonaute, spationaute, taïkonaute
espace, spatial
planète, astre, corps céleste
étoile, astre
lune, lunaire, satellite naturel
astéroïde, météorite, comète, météore
big bang, origine de l'univers, naissance de l'univers
dinosaure, reptile préhistorique
espèce, taxon, sous-espèce
animal, bête
arbre, arbuste
toutou, chien, clébard, canidé, canin
minou, chat, félin, matou
cheval, canasson, équidé, équin, jument
vache, bovin, bétail, boeuf
mouton, ovin, brebis
cochon, porc, porcin, truie
oiseau, volatile, rapace, aviaire
insecte, bestiole, hyménoptère, coléoptère
serpent, reptile, vipère, ophidien
prédateur, ennemi naturel
se nourrir, manger, alimentation, régime alimentaire, bouffer, nourriture
se reproduire, reproduction, accouplement, pondre
habitat, milieu naturel, aire de répartition
disparu, espèce éteinte, extinction, disparition
en voie de disparition, menacé, espèce menacée, vulnérable
atome, atomique, noyau
composer, composé, composition, constituer, constitué
fabriquer, fabrication, production, confectionner, fabriqué
matière, matériau, substance
degré, degrés, celsius
ébullition, point d'ébullition, bouillir
écolo, écologiste, environnemental, militant écologiste
polluer, pollution, polluant, contamination, souiller
réchauffement climatique, changement climatique, réchauffement, dérèglement climatique, effet de serre
gaz à effet, co2, dioxyde de carbone, gaz carbonique
déchet, ordure, poubelle, détritus, ordures
recycler, recyclage, tri, tri sélectif, réutiliser
déforestation, déboisement, coupe d'arbres
énergie renouvelable, solaire, énergie verte
centrale nucléaire, réacteur, centrale, nucléaire
éolienne, parc éolien, éolien
pétrole, brut, hydrocarbure
charbon, houille, mine de charbon
extraire, extraction, gisement, extrait
électricité, électrique
sécheresse, manque d'eau, aridité, pénurie d'eau
pesticide, insecticide, herbicide, glyphosate
protéger, protection, préserver, préservation, sauvegarder
réserve naturelle, parc national, parc naturel, zone protégée
météo, prévisions météo, météorologique, bulletin météo
pleuvoir, pluie, précipitations, averse, pluvieux, pluviométrie
orage, foudre, orageux
ouragan, cyclone, typhon, tempête tropicale
tornade, trombe, tourbillon
neige, neiger, enneigement, chutes de neige, neigeux
verglas, gel, glace, geler, gelée
canicule, vague de chaleur, forte chaleur, fortes chaleurs
chaud, chaleur, chaudes, caniculaire
froid, vague de froid, glacial, caillé, cailler, fraîcheur
brouillard, brume, visibilité réduite
climat, climatique, type de climat
vigilance orange, vigilance rouge, alerte météo
match, rencontre, confrontation
`
