// Animals, plants and farming: words that say nearly the same, then what may answer for what.

export const ANIMALS_AND_PLANTS = `
agri, agriculteur, agriculture, exploitant agricole
agricole, agriculture, agriculteur, paysan, ferme
agriculteur, paysan, exploitant agricole, éleveur, cultivateur, fermier
agro, agronomie, agricole
agronomie, agricole, agriculture
aigle, rapace, aiglon
algue, varech, goémon
animal échappé, animal en liberté, divagation, animal en fuite, échappé de son enclos
animal, bête
arbre coupé, arbre abattu, abattage, arrachage
arbre, arbuste
arbres fruitiers, verger, pommier, cerisier
arrêter la chasse, suspendre la chasse, interdire la chasse
attaque de loup, troupeau attaqué, brebis tuées, prédation, bêtes égorgées
bande de chiens, meute
battre un animal, maltraiter, cruauté
bélier, mouton, ovin
berger, éleveur, éleveuse, bergerie
berger, pâtre, pastoral, éleveur ovin
bestiole, animal, insecte
bétail, cheptel, troupeau, bovins
bois, forêt, boisé, bosquet
botanique, végétal, plante
bourgeon, bouton, éclore
brun, marron, châtain
cépage, raisin, vigne, variété de raisin
céréale, blé, grain
cerf, biche, cervidé, chevreuil
champ, parcelle, pré, prairie
champignon, fongique, mycologie
châtellenie, châtelain, seigneurie, fief
chatte, chat, femelle
chêne, chênaie, gland
cheval, canasson, équidé, équin, jument
chien et chat, comme chien et chat, se détester, relations exécrables, mésentente
chien policier, équipe cynophile, maître-chien, brigade canine
chien sauveteur, chien d'avalanche, équipe cynophile, maître-chien
chienne, femelle
clebs, chien, canidé, molosse
cochon, porc, porcin, truie
cochon, verrat
colibri, oiseau-mouche, oiseau
couper des arbres, abattage, déforestation, déboiser, élagage
cultiver, agriculteur, récolte, exploitation agricole
cultiver, culture, plantation
défendre les animaux, militant, protection animale, refuge, animaliste
dino, dinos, dinosaure
dinosaure, reptile préhistorique
diptère, mouche, moustique
dresser, dresseur, dressage, maître-chien
écorce, croûte
élever, éleveur, élevage, troupeau, bétail
éleveur d'abeilles, apiculteur, apiculture
escrimeur, escrime, bretteur, fleurettiste, épéiste, sabreur
espèce, race, taxon, variété
espèce, taxon, sous-espèce
étamine, pistil, corolle
farine, meunerie, blé, mouture
faune, animal, animaux sauvages
faune, bestiaire
fermentation, levure, vinification
fermer temporairement, fermeture provisoire, fermeture temporaire, fermeture administrative, momentanément fermé
feuillage, frondaison, branchage, feuilles
feuille, feuillage, foliaire, limbe
feuillet, page, feuille, folio
fleuri, floral, floraison
forestier, forêt, sylviculture, bois
forêt, massif forestier, jungle
fruit, drupe, verger
garde forestier, garde-chasse, agent forestier
gecko, geckos, lézard, reptile
généalogie, arbre généalogique, ascendance, lignée
germination, pollinisation, floraison
grain de sable, contretemps, imprévu, aléa
graine, semence, pépin
graminée, herbe, céréale
grippe aviaire, influenza aviaire, grippe des oiseaux
groupe d'animaux, meute, troupeau, horde, harde
hêtre, hêtraie, fayard
insecte, bestiole, hyménoptère, coléoptère
larve, larvaire, chenille, asticot, têtard
lentille, loupe, verres de contact, optique
levure, levain, fermentation
lionne, femelle
local pour animaux, poulailler, étable, chenil, porcherie
lock-out, fermeture temporaire, mise en lock-out
louve, loup, femelle, meute
maître-chien, brigade cynophile, cynophile, chien policier
mammifère, mammalien, animal
manger un arbre, percuter un arbre
mauvaise récolte, faible récolte, récolte en baisse, maigre récolte, rendements en baisse
mettre des plantes, végétaliser, verdir
migrateur, migration, migrer, oiseau de passage
minou, chat, félin, matou
morue, cabillaud, merlu
mouton, brebis, agneau, bélier
mouton, ovin, brebis
occuper des animaux, vétérinaire, soigneur, refuge, spa
oiseau, volatile, rapace, aviaire
orchidée, orchidacée, fleur
orge, céréale
ourse, femelle
ourse, ours, ourson, grizzli
paléontologie, paléontologue, fossile, dinosaure
panthère, léopard, fauve, félin
paysan, paysanne, agriculteur, cultivateur, fermier, paysannerie
péquenaud, bouseux, paysan, agriculteur
perché dans un arbre, cabane dans les arbres, attaché à un arbre, enchaîner
phoque, otarie, morse
pinard, vin, viticulture
piquer un animal, euthanasier
plantation, planter, culture, planteur
planter des arbres, végétaliser, reboiser, boisement
poisson, piscicole, ichtyologie
poule, poulet, volaille
poulet, volaille, gallinacé, avicole
pressoir, vendange, vigneron
proie, gibier, prédateur, prédation
racine, radicelle, rhizome
ramasser le raisin, vendange, récolte
récolter, moisson, cueillette, agriculteur
renard, goupil
replanter, reboiser
roseau, jonc, phragmite
rustique, champêtre, campagnard, rural
safari, brousse, expédition, chasse
sapin, conifère, résineux, pin
saumon, salmonidé, poisson
semence, graine, semer
serpent, reptile, vipère, ophidien
spa, protection animale
spa, société protectrice des animaux, refuge
sylviculture, sylvicole, sylviculteur, exploitation forestière
téléfilm, film, fiction, feuilleton
texture, consistance, grain
tigresse, tigre, femelle
tirer des animaux, chasse, braconnage
toutou, chien, clébard, canidé, canin
toutou, clébard, iench, chien
troupeau, bétail, bêtes, cheptel, brebis, moutons, vaches, chèvres
truite, salmonidé, poisson
type, genre, catégorie, espèce, variété
vache, bovin, bétail, boeuf
vaches, cheptel, bovins, troupeau
végétation, végétal, flore, plante
vendanger, vigneron, viticulteur, vignoble
verger, fruitier, pommier, arbre
vigne, vignoble, vin, viticulteur, raisin
vigneron, viticulteur, vignoble, viticulture, domaine viticole
vignoble, vigne, viticulture, coteau, domaine viticole
vin, viticole, vigne
vingtaine, vingt
vingtième, 20e
vinification, vin, vendange, viticulteur
vinyle, microsillon, disque vinyle, 33 tours
virus informatique, cheval de troie
viticole, viticulteur, viticulture, vigne, vignoble, vigneron
zoo, parc animalier, parc zoologique, ménagerie
zoologie, zoologue, étude des animaux
agriculteur, paysan, exploitant: éleveur, viticulteur, maraîcher, céréalier, vigneron, apiculteur, berger, arboriculteur, producteur, ostréiculteur, betteravier, horticulteur, cultivateur, laboureur
agriculteur: exploitant
algue: laminaire, posidonie, spiruline, sargasse, plancton
animal marin: méduse, dauphin, requin, pieuvre, baleine, oursin, calamar, poulpe, phoque
animal préhistorique: mammouth, dinosaure, tyrannosaure, diplodocus, ptérodactyle, smilodon, trilobite, ammonite
animal, bête, bestiole: chien, chat, cheval, chevreuil, sanglier, loup, ours, renard, vache, mouton, singe, lion, tigre, éléphant, serpent, dauphin, oiseau, lapin, cerf, chèvre, âne, phoque, tortue, crocodile, kangourou
arbre tombé: arbre couché, déraciné, abattu, chute d'arbre
arbre: chêne, hêtre, platane, sapin, pin, bouleau, peuplier, olivier, cerisier, marronnier, tilleul, érable, cèdre, cyprès, frêne, orme, palmier, châtaignier, baobab, saule, séquoia, eucalyptus, if
berger: troupeau, brebis
bestiole: bête, spécimen
vache: génisse, bovin
bétail, cheptel: porc, taureau, bœuf, veau, cochon, agneau, ovin, génisse, volaille, bélier
bétail: truie
bouffer les moutons: attaque de loup, prédation, égorger, brebis tuées, dévorer
cafards: blattes, infestation, insectes
canasson: poney
céréale, grain: orge, avoine, seigle, riz, sorgho, millet, sarrasin, épeautre, quinoa
céréale: colza, froment
champignon: cèpe, girolle, truffe, morille, amanite, bolet, chanterelle, pleurote, psilocybe
chat, matou: chaton, siamois, persan, chatte, angora, bengal
châtiment: fouet, lapidation, flagellation, pendaison, décapitation, bâton
cheval, monture, équidé: jument, étalon, poney, pur-sang, poulain, trotteur, âne, mulet, pouliche, destrier, galopeur, zèbre
cheval: monture, poulain, équestre, hongre, percheron
chien de recherche: chien pisteur, maître-chien, brigade cynophile, équipe cynophile, flair
chien, toutou: labrador, caniche, berger, chiot, teckel, malinois, rottweiler, bouledogue, lévrier, pitbull, épagneul, chihuahua, terrier, dogue, golden, beagle, molosse, husky
chien: animal, berger, meute
culture, plantation, cultiver: blé, colza, tournesol, vigne, betterave, soja, coton, riz, tabac, café, cacao, canne, lavande, orge, houblon, maraîchage, palmier
domestique: chien, chat, lapin, hamster, perroquet, chiot, chaton, canari, furet, cochon, tortue, caniche, labrador, berger
éleveur: exploitant
en pleine forêt: bois, massif forestier, forestier, sous-bois
félin, fauve: lion, tigre, guépard, jaguar, puma, lynx, ocelot, couguar
ferme: élevage, domaine, corps de ferme, étable, poulailler, porcherie, grange, bergerie, écurie, hangar, laiterie, silo
fleur, bouquet: rose, tulipe, lys, orchidée, muguet, lilas, tournesol, coquelicot, marguerite, violette, jonquille, chrysanthème, iris, œillet, pivoine, dahlia, géranium, jasmin, bleuet, mimosa, edelweiss
fleur: glycine
forêt, bois: chênaie, hêtraie, pinède, jungle, mangrove, taïga, maquis, taillis, futaie, garrigue, sapinière
gibier: chevreuil, sanglier, cerf, biche, lièvre, faisan, renard, perdrix, loup, lynx, ours, blaireau, chamois, bouquetin, marcassin, bécasse
ia: openai, gemini, mistral, deepfake, midjourney, copilot, deepmind, chatbot, claude
insecte, bébête: abeille, guêpe, frelon, moustique, mouche, fourmi, papillon, criquet, sauterelle, coccinelle, scarabée, libellule, punaise, cafard, termite, chenille, puce, charançon, bourdon, pyrale, puceron
le bois: forêt, massif forestier, boisé, bosquet
minou: chatte, chaton
oiseau, volatile: pigeon, aigle, corbeau, mouette, hirondelle, moineau, cigogne, hibou, chouette, faucon, vautour, canari, perroquet, merle, goéland, héron, flamant, pingouin, manchot, autruche, mésange, cygne, buse, milan
ours: panda, ours brun, ours polaire
paysan: exploitant
piquer le chien: euthanasier, abattre
plante, végétal: fleur, arbre, arbuste, herbe, fougère, mousse, cactus, orchidée, lierre, bambou, algue, ortie, lavande, blé, vigne, ambroisie, roseau, nénuphar
planté: arme blanche, lardé de coups, feuille, racine, tige, graine, pétale, tronc, écorce, branche, bourgeon, fruit, pollen, épine, bulbe, sève, rameau, étamine, noyau, tubercule
poisson, pêche: saumon, truite, thon, sardine, requin, cabillaud, morue, anguille, carpe, brochet, bar, hareng, maquereau, sole, merlu, silure, anchois, lotte, colin, daurade, esturgeon, raie, espadon
prédateur, ennemi: loup, ours, lynx, requin, renard, aigle, lion, crocodile, chat, fouine, frelon, orque, tigre, belette, martre
rapace: faucon, buse, vautour, milan, hibou, chouette, épervier, condor, gypaète, balbuzard, busard
récolte foutue: récolte perdue, anéanti, détruit, ravagé, pertes
récolte: production, rendement, fenaison
récompense: lion d'or, ours d'or
refuge animalier: spa, chenil, fourrière, refuge
reptile: tortue, crocodile, alligator, couleuvre, python, iguane, caméléon, boa, cobra, varan, dinosaure
serpent: couleuvre, python, boa, cobra, anaconda, crotale, mamba
troupeau: têtes, colonie, essaim, banc, nuée, ruche, portée
vétérinaire: praticien, clinique vétérinaire
viande: bœuf, porc, poulet, agneau, veau, steak, jambon, canard, mouton, dinde, gibier, lapin, entrecôte, côtelette, cheval, rôti, gigot, haché, saucisse, merguez
vigne: parcelle, cep, vendange
vigneron: producteur, coopérateur
volaille, basse-cour: poule, poulet, canard, dinde, oie, coq, pintade, poussin, chapon, caille
zoo: enclos, animaux
bête: génisse, bovin, brebis
vache, bovin: génisse
`
