// Food, animals, plants, farms and the environment, asked about in a chat and told by newspapers.

export const EVERYDAY_FOOD_AND_NATURE = `
abandonner son chien: abandon, refuge
abattre les bêtes: abattage, euthanasie, troupeau
abeilles: colonies, ruches, apiculteur, pollinisateurs
agneaux: ovins
algues: algues vertes
aliments: denrées, produits
aller à la chasse: chasseur
aller à la pêche: pêcheur
animal abandonné: refuge, spa
animal disparu: espèce éteinte, extinction
animal rare: espèce protégée, espèce menacée, spécimen
animaux abandonnés: fourrière
animaux de la ferme: bétail, troupeau, cheptel
animaux en danger: espèces menacées, espèces protégées
animaux malades: épizootie, contaminés
animaux maltraités: maltraitance animale, sévices, mauvais traitements
animaux sauvages: espèces
animaux: espèces, cheptel, troupeau, bétail
apéro: cocktail
arbres coupés: abattus, coupe rase, déforestation
arbres morts: dépérissement
arbres: feuillus, massif forestier, plantation
arnaque sur la viande: fraude alimentaire
arracher la vigne: arrachage
avoir un bébé: mettre bas, naissance, accoucher, donner naissance
avoir un petit: mettre bas, naissance
baleine: rorqual
bande de sangliers: compagnie, laie
barbecue: grillades
bébé de la girafe: girafon
bébé phoque: jeune phoque
bêtes mortes: carcasses, mortalité, abattues, troupeau décimé
bêtes: bovins
biberon: lait infantile
bière: mousse
bio: sans pesticides
boire: ingurgiter
bois brûlé: hectares, incendie, parti en fumée
bonbons: confiserie, friandises, sucreries
boucher: artisan, viande
bouffer des insectes: insectes comestibles
braconniers: chasse illégale
brûler la forêt: incendie, feu de forêt, hectares
cafés: débits de boissons, établissements
canard: palmipède
canards: élevage, volailles, foie gras
champignons: cueillette, cueilleurs
chasser l'ours: tir, abattre, effaroucher
chasser: tirer, prélèvement
chasseur: battue, tir, fusil, cynégétique
chasseurs: fédération de chasse, tireurs
chats errants: stérilisation
chats: félidés
chevaux: attelage
chien dangereux: molosse, catégorie
chien perdu: divagation, égaré
chien qui mord: morsure, attaque
chienne: compagnon
choper du poisson: pêcher
cochons: élevage porcin, porcheries
concours agricole: salon de l'agriculture
couper des arbres: abattre, arracher
couper la forêt: déforestation, déboisement, coupe rase
croquettes: alimentation animale
crottes de chien: déjections canines
cuistot: toque, restaurateur
cultiver du cannabis: plantation, culture de cannabis, plants
danger pour la santé: risque sanitaire, toxique, nocif
date dépassée: périmé
décharge: dépôt sauvage, centre d'enfouissement, déchetterie
dégât des sangliers: dégâts, cultures
des bestioles: insectes, nuisibles, animaux
disparition des oiseaux: déclin, raréfaction
eau de mer: maritime
eau polluée: contaminée, impropre à la consommation, nitrates, pesticides
eau sale: contaminée, impropre à la consommation, turbidité
écolos: environnementalistes, militants, militants écologistes
élevage: exploitation, cheptel, ferme
éleveur de poulets: aviculteur
éleveurs de canards: aviculteurs
éleveurs: producteurs
empoisonné par un plat: intoxication alimentaire
énergie propre: renouvelable, éolien, solaire
engraisser: gavage, nourrir
enlever les pesticides: interdiction
éolienne: mât, pale
éteindre la centrale: mise à l'arrêt, fermeture, débrancher
être malade après manger: intoxication alimentaire, salmonelle, listéria
faire caca: déjections, déféquer
faire du vin: viticulteur, vigneron, vinification, cuvée
faire la bouffe: cuisiner, préparer les repas
faire la cuisine: cuisiner, aux fourneaux
faire le pain: boulanger, pétrir
faire pipi: uriner
faire pousser: cultiver, culture, planter
faire ses besoins: déjections, crottes, excréments, uriner
feu de forêt: incendie, sinistre, brûlé, hectares
fondre: recul, perte de volume, rétrécir, perdre de son volume
forêt: hectares, pins
fourmis: insectes
fraises: producteurs
fromage: affineur, laitier
fruits et légumes: primeurs, maraîchers, produits frais
fruits: arboriculteurs, récolte
gaspillage: invendus, perte
gâteau: pâtisserie, pâtissier
gens qui chassent: chasseurs
glacier: fonte, recul, alpin
grippe des oiseaux: aviaire, influenza
gros animal: mammifère
gros chien: molosse
guêpes: frelons
huîtres: ostréiculteurs, coquillages, conchyliculture
infesté: envahi, prolifération
insectes: pollinisateurs, nuisibles
interdit de pêcher: pêche interdite, fermeture de la pêche
jardinier: agent des espaces verts, paysagiste
jardins: espaces verts
jetable: à usage unique, plastique
jeter de la nourriture: gaspillage alimentaire, invendus
jeter ses ordures: dépôt sauvage, abandon de déchets
label: appellation, aop, indication géographique, certification
lâcher dans la nature: réintroduire, relâcher, réintroduction
lâcher un ours: réintroduire, réintroduction
lait: producteurs laitiers, laiterie
légumes: maraîcher, primeurs, récolte
les chasseurs: fédération, tireurs
loup: prédateur, canidé, attaque
maladie des vaches: dermatose, tuberculose bovine, fièvre catarrhale, encéphalopathie
malbouffe: alimentation, restauration rapide
maltraiter des animaux: sévices, actes de cruauté, mauvais traitements
manger de la viande: consommation de viande, carnivore
manger équilibré: alimentation
manger moins: régime, sobriété
mettre bas: donner naissance
moisson: céréales
mordre: attaquer
mordu par un chien: morsure, attaqué
mort des abeilles: surmortalité, pesticides, effondrement des colonies
moules: coquillages, mytiliculteurs
moustique: tigre, vecteur
moustiques: moustique-tigre, insectes
nettoyer la plage: ramassage, dépollution, nettoyage
nettoyer la rivière: dépollution, curage
nicher: nidification, couver
nourriture: denrées, vivres
nuages: couverture nuageuse
oiseau: passereau, migrateur
oiseaux: avifaune, volailles
ours: plantigrade, prédateur
pas d'eau: pénurie, sécheresse, assec
patate: tubercule
paysans: monde agricole
pesticide: produits phytosanitaires
petit chat: chaton
petit chien: chiot
petits lapins: lapereaux
phoques: mammifères marins
piaf: oiseau, moineau
pinard: bouteille
plastique: emballage, pétrole
plats: menus, recettes
plus de poissons: raréfaction, surpêche, stocks
poisson mort: mortalité
poisson: espèce, halieutique
poissons: ressources halieutiques, stocks
pollue: émissions
polluer l'eau: contamination, rejets, déversement
polluer la rivière: rejets, déversement
poules: poulailler, élevage
poulets: élevage, aviculteur
produit bio: agriculture biologique
produit dangereux: toxique, nocif, substance
protéger la nature: préserver, sauvegarde, conservation
protéger les animaux: protection animale, sauvegarde
qui a bouffé: dévoré, prédateur
remettre des loups: réintroduction
remplacer le plastique: alternative
requin: squale
restau: table
restos: tables
retrouver son chien: retrouver son maître, animal
rivière à sec: assec, tarie, étiage
rosé: vin
sac plastique: sachet, emballage
sanglier: laie, gibier, suidé
sangliers: dégâts, battues
sans viande: végétal
saumons: migration
sauver la planète: climat, environnement
sauver les abeilles: préserver, pollinisateurs
sauver un animal: recueillir, secourir
sécheresse: déficit hydrique
sorte de fromage: appellation
tirer l'oiseau: chasse, abattre
tirer sur le loup: tirs de prélèvement, abattre
tirer sur un animal: abattre, braconner, chasse
tortue: reptile
tout bouffer: dévorer, ravager
tri des déchets: recyclage, bac jaune
tué tous les canards: abattage, abattus
tuer le loup: abattre, tir
tuer les canards: abattage, abattre, euthanasier
tuer les poules: abattage, abattre
tuer les vaches: abattage, abattre, euthanasier
usine qui pollue: site classé, rejets
vache folle: encéphalopathie
vaches: laitières
veau: bovin
vendanges: raisin, millésime
viande avariée: impropre à la consommation
viande pas cuite: crue
viande: boucherie, carcasse, bovine
vignerons: producteurs, domaines, exploitants
vin: vigneron
vivent où: habitat, espèce
voisins des éoliennes: riverains
volaille: aviculture
zoo: pensionnaire
`
