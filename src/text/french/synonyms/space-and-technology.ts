// Space, computers, networks and machines: words that say nearly the same, then what may answer for what.

export const SPACE_AND_TECHNOLOGY = `
adsl, haut débit, internet
algo, algos, algorithme
anormal, anomalie, inhabituel, aberrant
appareillage, appareils, instrumentation
appli, application, app, logiciel
applicable, appliquer, en vigueur
astéroïde, météorite, comète, météore
astronaute, cosmonaute, spationaute, taïkonaute
astronome, astrophysicien, observatoire
astrophysique, astrophysicien, astronomie, cosmologie
autre planète, exoplanète
belvédère, panorama, promontoire, mirador
bigo, bigophone, téléphone, portable
blog, blogueur, blogosphère
bug informatique, panne informatique, incident informatique, dysfonctionnement informatique
bug, bogue, plantage, dysfonctionnement
bug, défaut, dysfonctionnement, anomalie
bugger, bug, dysfonctionnement, panne informatique
caméra, vidéo, film, images
cantonnier, agent municipal, agent technique
capteur, détecteur, sonde, senseur
céleste, astre, ciel, cieux, astronomique
connecter, relier, raccorder, brancher, connexion
connecteur, connexion, connecter
connexion internet, wifi, fibre, haut débit
console, playstation, xbox, nintendo
constellation, étoile, astre
corsaire, pirate, flibustier, boucanier
cosmique, cosmos, univers, spatial
cosmos, univers, espace
curiosité, attraction, attrait, site touristique
cyber, informatique, numérique, cyberespace, cybernétique
cylindre, piston
cylindrée, moteur
dark web, darkweb, darknet, internet clandestin
données dans la nature, données exposées, données divulguées, données compromises, données en ligne
données volées, piratage
écliptique, zodiaque, orbite
écran, moniteur, affichage
espace, spatial
faire pirater, compte piraté, victime d'un piratage, victime d'une cyberattaque, hacké
fb, facebook, réseau social
fichier, base de données, registre, document
filière, secteur, branche, réseau
filmer, images, vidéosurveillance, caméra, capter
firefox, mozilla, navigateur web
framework, cadriciel, bibliothèque logicielle
fuite de données, vol de données, données personnelles, données volées, données dérobées
gafa, gafam, géants du numérique, géants du web
galaxie, galactique, voie lactée, nébuleuse
globe, planète, terre, monde, sphère
gonfler un moteur, débrider
google, moteur de recherche
grue, grutier, engin de levage
hacker, pirate, piratage, pirate informatique, cyberattaque, cybercriminel
hubble, télescope spatial, télescope
informatique, ordinateur, numérique, informaticien
infrastructure, équipement, installation, réseau
insta, instagram, réseau social
intelligence artificielle, ia, chatgpt, algorithme
interface, écran, affichage
internet, web
internet, wifi, réseau, connexion
interstellaire, intersidéral, galactique, étoile
iphone, smartphone, téléphone, portable, mobile
linéaire, ligne, rectiligne, linéarité
logiciel, software, outil informatique
lune, lunaire, satellite naturel
machine, engin
mail, boîte électronique
mail, courriel, e-mail, courrier électronique
mail, courriel, email, message électronique, courrier
maillage, quadrillage, réseau
marcher plus, panne, hors service, dysfonctionnement, défaillant
mécanisation, automatisation, mécanique
méthodologie, méthode, démarche
module, modulaire, élément
monde, mondial, planétaire
mondial, international, planétaire, global
mono, monos, moniteur, animateur
moteur, motorisation, propulsion
motrice, moteur, propulsion, locomotive
multimédia, audiovisuel, numérique
ne marche pas, panne, dysfonctionnement, défaillant, inefficace
nébuleuse, galaxie, nuage
numérique, digital, informatique, en ligne
observatoire, télescope, astronome
orbite, orbital, trajectoire
ordi, ordinateur, pc, micro-ordinateur
panne de courant, coupure de courant, coupure d'électricité, black-out, panne d'électricité
panne, tomber en panne, défaillance, dysfonctionnement, hors service
panneau photovoltaïque, panneau solaire, cellules photovoltaïques
panorama, paysage, belvédère
parsemé, jonché, constellé
paysage, panorama, site
percussion, percussionniste, batterie, tambour, tam-tam
percussionniste, batteur, percussion, tambour
périhélie, orbite
pile, batterie, accumulateur
pirater, piratage, hacké, intrusion, cyberattaque, rançongiciel, attaque informatique
planète, astre, corps céleste
plantage, panne informatique, bug, dysfonctionnement
planter, tomber en panne, bug
plus de courant, privé d'électricité, coupure de courant, sans électricité, panne électrique
plus de jus, batterie déchargée, coupure
plus de jus, panne de courant, coupure de courant, sans électricité
plus de réseau, panne de réseau, coupure de réseau, réseau indisponible, zone blanche
propulseur, propulsion, réacteur, moteur
ransomware, rançongiciel, logiciel malveillant, cyberattaque
ransomware, rançongiciel, logiciel malveillant, virus informatique, malware
remplacé par des robots, remplacé par une machine, automatisation, remplacés par l'ia, robotisation
réseau, plateforme, réseau social
réseaux sociaux, facebook, twitter, instagram, tiktok, médias sociaux, plateforme
robot, automate, androïde
rouleaux, bobine, cylindre, enroulé
satellite, sonde, engin spatial, vaisseau spatial
screen, screenshot, capture d'écran
serveur, barman, serveuse
site planté, site hors ligne, site inaccessible, site indisponible
site, site internet, site web, portail, page web
snap, snapchat, réseau social
sonde, capteur, détecteur: appareil, instrument, boîtier, dispositif
sphère, boule, globe, sphérique
supernova, explosion d'étoile, étoile mourante
système, dispositif, mécanisme, organisation, réseau
tablette, ipad, tablette tactile, écran tactile
technique, procédé, méthode, technicité
technologie, technique, high-tech
téléphone a borné, bornage, bornage téléphonique, géolocalisation, données téléphoniques
téléphone espionné, logiciel espion, espiologiciel, téléphone infecté, spyware
téloche, tv, télévision, petit écran
terrestre, terre, planète
texto, sms, message, messagerie, courriel, mail
thermomètre, capteur, sonde, détecteur, instrument de mesure
titan, géant, colosse
tomber en panne, panne, avarie, dysfonctionnement, défaillance
tomber en rade, tomber en panne, panne
topologie, espace topologique, géométrie
trajectoire, parcours, orbite, itinéraire
univers, cosmos, monde, cosmique
usine dangereuse, site à risque, site seveso, seveso, installation classée
vigueur, entrer en vigueur, s'appliquer, applicable
vol de données, piratage
appareil médical: tensiomètre, scanner, irm, stéthoscope, respirateur, pacemaker, défibrillateur, prothèse, échographe, radiographie
appareil volant: deltaplane, parapente, montgolfière, dirigeable, autogire, planeur
appareil, gadget: smartphone, ordinateur, tablette, téléphone, télévision, console, montre, casque, drone, imprimante, iphone, caméra, enceinte, capteur, routeur
bug: panne, défaillance, incident informatique
bugger: défaillance, erreur informatique, panne
caméra: bande, enregistrement
console: switch, fortnite, minecraft, mario, zelda, pokémon, tetris, gta, sega, fifa, wii
cyberattaque: hameçonnage, déni de service, phishing
données volées: dérober, exposé, compromis, exfiltrer
données: adresse, coordonnées, identifiant, bancaire, mail, numéro, iban, médical, biométrique, cookies, géolocalisation, fichier
en ligne: internet, site, réseaux sociaux, web
en panne: immobilisé, défaillant, à l'arrêt, dysfonctionnement
fusée, lanceur: ariane, soyouz, falcon, vega, starship, saturn, missile, titan
gafam: google, apple, facebook, amazon, microsoft, meta, netflix, uber, tiktok, twitter, alphabet, openai, alibaba
hacké: compromis
logiciel: windows, excel, chatgpt, algorithme, virus, linux, photoshop, android, navigateur, pegasus, plateforme, word, spyware, messagerie, antivirus, traitement de texte, jeu vidéo, chatbot, tableur, système d'exploitation
machine, engin: tracteur, grue, pelleteuse, moissonneuse, bulldozer, excavatrice, tunnelier, robot, imprimante, presse, turbine, moteur, foreuse, tractopelle, chariot, compresseur, métier
ordinateur, informatique: pc, mac, tablette, serveur, macbook, supercalculateur, laptop, processeur, logiciel
panne, dysfonctionnement: bug, coupure, court-circuit, fuite, défaut, incident, rupture, surchauffe, fissure, perturbation, anomalie, corrosion, interruption
panne: incident technique, incident, défaut
phénomène céleste: éclipse, comète, aurore boréale, étoile filante, météore, arc-en-ciel, pleine lune, supernova, météorite
piratage, hacker: virus, phishing, ransomware, malware, hameçonnage, fuite, cheval, anonymous
piratage: fuite de données
piraté: compromis, intruder
planète, astre: mars, vénus, jupiter, saturne, mercure, neptune, uranus, pluton, lune, soleil, étoile, comète, astéroïde, exoplanète, météorite, galaxie, terre, titan, naine
plantage: erreur, échec, méprise, panne
plus d'électricité: coupure de courant, privé d'électricité, foyers privés, panne électrique
plus de jus: privé d'électricité, panne
réseau social: linkedin, telegram, reddit, mastodon, youtube, whatsapp
réseau, appli, application: twitter, facebook, instagram, tiktok, snapchat, linkedin, whatsapp, telegram, youtube, threads, mastodon, discord, messenger, reddit, twitch, signal
réseaux: internautes, en ligne, sur x, facebook
site, internet: google, amazon, youtube, wikipédia, plateforme, leboncoin, vinted, blog, forum, portail, page, netflix, ebay, moteur
sur internet: en ligne, réseaux sociaux, site, internautes, la toile
technologie, innovation: intelligence, ia, 5g, blockchain, chatgpt, robot, drone, algorithme, hydrogène, fibre, reconnaissance, impression, puce, biométrie, quantique, métavers, nft, qr, bluetooth, satellite
téléphone, portable: samsung, nokia, android, huawei, blackberry, minitel
tomber en panne: s'arrêter
vaisseau, spatial: satellite, sonde, fusée, capsule, station, navette, rover, atterrisseur, soyouz, apollo, télescope, orbiteur, module
`
