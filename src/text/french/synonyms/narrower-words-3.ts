// A general word with the particular ones that may answer for it: "animal" with "chevreuil", not the other way round.

export const NARROWER_WORDS_3 = `
jeu: casino, tiercé, paris sportifs, machines à sous
fête: rave, kermesse, bal, feria, gala, boum, fête de la musique, ducasse, mariage, nouvel an, saint-valentin, baptême, bar-mitsva
organe: larynx, rétine
opération: biopsie, appendicectomie
jeune: apprenti
abri: bergerie, cabane, refuge, grange, hutte, tente, bunker, cave, grotte
livre: grimoire
chef du gouvernement: president du conseil
gaz: chlore, monoxyde de carbone
blessure: foulure, claquage, tendinite
commerce: mercerie, fromagerie
réservoir: citerne, cuve, récupérateur d'eau, château d'eau, bassin
récompense: lion d'or, ours d'or
règle: loi, règlement
montagne: glacier, eiger, annapurna
pont: ponton
cheval: hongre, percheron
pollution: marée noire, dégazage, particules fines, boues rouges, dioxyde d'azote
appareil volant: deltaplane, parapente, montgolfière, dirigeable, autogire, planeur
tombe: fosse, tumulus, sépulcre, sarcophage, urne
soir: crépuscule, soirée, coucher du soleil, vesprée
professionnel du droit: avocat, notaire, huissier, greffier, magistrat, bâtonnier, juge, procureur, commissaire de justice
matériau: amiante, plâtre, tuile, pvc, zinc, chaume, contreplaqué
loterie: loto, euromillions, tombola, grattage, tiercé, keno, bingo
parlement: assemblée, sénat, bundestag, congrès, douma, knesset, chambre des communes, diète, cortes
régime alimentaire: végétarien, végane, casher, halal, sans gluten, végétalien, flexitarien, crudivore
vin: prosecco, côtes-du-rhône, mousseux
unité militaire: bataillon, régiment, brigade, division, escadron, légion, commando, compagnie, garnison, peloton, escouade
jeu de société: échecs, scrabble, monopoly, dames, belote, poker, tarot, bridge, dominos, backgammon, go
chasser: traquer, braconner, chasse à courre, piéger
personnel des transports: contrôleur, conducteur, aiguilleur, hôtesse, steward, cheminot, machiniste, bagagiste, chef de gare
photo: instantané, diapositive
peine: prison ferme, travaux d'intérêt général, bracelet électronique, interdiction de territoire, probation
contrat: intérim, vacation, apprentissage, alternance, stage, freelance, temps partiel, mi-temps, service civique
science: climatologie, paléontologie
bourse: dow jones, dax, euronext
nationalité: afghan, indien, malien
espace vert: parc, square, potager, jardin, pelouse, bosquet, arboretum, roseraie, bois
impôt: taxe foncière, taxe d'habitation, droits de succession, impôt sur le revenu, taxe carbone
élection: partielle
mer: mer du nord, mer rouge, océan, mer noire, mer égée
manège: carrousel, grande roue, montagnes russes, auto-tamponneuses, train fantôme, toboggan, balançoire
maladie de peau: gale, eczéma, psoriasis, urticaire, acné, mélanome, herpès, zona, mycose, vitiligo
exposition: salon, foire, installation
bagarre: lynchage, combat de rue, bousculade
document: brevet, constat, ordonnance, relevé
ours: grizzli, panda, ourson, ours brun, ours polaire
phénomène céleste: éclipse, comète, aurore boréale, étoile filante, météore, arc-en-ciel, pleine lune, supernova, météorite
repas: barbecue, apéritif
catastrophe: glissement de terrain, coulée de boue, naufrage, déraillement, épidémie
objet: parapluie, valise, portefeuille, téléphone, lampe, sac, lunettes, chaise, bouteille, briquet
animal préhistorique: mammouth, dinosaure, tyrannosaure, diplodocus, ptérodactyle, smilodon, trilobite, ammonite
musée: muséum, beaubourg, écomusée, cabinet de curiosités
diplôme: dut
art: peinture, sculpture, gravure, photographie, danse, théâtre, cinéma, poésie, céramique, calligraphie, mosaïque, street art, vitrail
récolte: vendange, fenaison
course: grand prix
pain: baguette, brioche, miche, ficelle, fougasse, bagel
certificat: diplôme, attestation, acte de naissance, passeport
peinture: nature morte
mouton: agneau, bélier
école: campus, prépa
céréale: colza, froment
investisseur: fonds, banque, business angel, mécène
singe: primate
maladie: variole, gastro, coqueluche, rage, gale, grippe aviaire, fièvre aphteuse, myxomatose
mourir: agoniser, expirer
sanction: fermeture administrative, carton rouge
fête religieuse: aïd, noël, pâques, ramadan, toussaint, kippour, hanouka, ascension, pentecôte, assomption
roi: émir, sultan, prince, empereur, tsar, pharaon, shah
boisson: pastis
pièce: salle de bains
ouvrier: maçon, peintre, couvreur, plombier, électricien, soudeur, menuisier, charpentier, grutier, carreleur, manœuvre, plâtrier
prison: colonie pénitentiaire, goulag, centrale
membre: orteil, avant-bras, phalange
preuve: facture
travaux: consolidation, goudronnage
artiste: graveur, céramiste, illustrateur
bijou: boucle d'oreille, rubis, chevalière
logement: mobil-home
étudiant: thésard
animal marin: méduse, dauphin, requin, pieuvre, baleine, oursin, calamar, poulpe, phoque
émission: jeu télévisé, journal télévisé, télé-réalité, matinale
bruit: brouhaha, déflagration
produit ménager: javel, détergent, lessive, ammoniaque, déboucheur
accident: sortie de route
nettoyer: laver, balayer, décaper, désinfecter, récurer, astiquer, dépolluer, ravaler
scientifique: océanographe, vulcanologue, sismologue
décoration: ordre du mérite, croix de guerre, distinction
vêtement: imperméable, écharpe, chaussure, bonnet, voile
charcuterie: merguez
famille: gendre
drogue: protoxyde d'azote
couteau: dague, canif, opinel, scalpel, cran d'arrêt, surin, coutelas
plainte: recours, procédure, requête
route: voie rapide
papiers: carte d'identité, permis de conduire, titre de séjour, carte grise, carte vitale, acte de naissance
mesure: couvre-feu, confinement, état d'urgence, quota, taxe, embargo, moratoire, plafonnement
commerçant: coiffeur, fromager, quincaillier
matière première: ivoire, pétrole, cobalt, lithium, cuivre, cacao, coton, caoutchouc, bauxite, nickel
cours d'eau: ruisseau, torrent, canal, estuaire, gave
criminel: pirate, tueur en série, parrain
légume: pomme de terre
île: malte, chypre, cuba
musique: symphonie, zouk
lieu culturel: cinéma, théâtre, musée, opéra, médiathèque, bibliothèque, galerie, conservatoire, salle de concert, cirque
soldat: adjudant, tireur, artilleur, commandant
cérémonie: investiture, communion, remise de prix
moyen de paiement: chèque, carte bancaire, virement, espèces, liquide, bitcoin, prélèvement, mandat
châtiment: fouet, lapidation, flagellation, pendaison, décapitation, bâton
exécuter: injection létale, électrocuter
relief: falaise, montagne, vallée, dune, gorge, canyon, crête, ravin
faute: crachat, tacle, croche-pied, coup de coude, obstruction
réaction: applaudissements, huées, larmes, tollé, soulagement, stupeur, consternation
tempête: cyclone, ouragan, typhon, tornade, bourrasque, orage, blizzard, rafale
lieu de culte: église, mosquée, synagogue, temple, cathédrale, chapelle, sanctuaire, pagode, abbaye, monastère, basilique
bâtiment: gymnase, moulin
hébergement: chambre d'hôte, internat
médaille: vermeil
monument: arc de triomphe
matière: biologie
aide: chèque énergie, crédit d'impôt, microcrédit
réseau social: snapchat, linkedin, telegram, reddit, mastodon, youtube, whatsapp
ong: croix-rouge, médecins sans frontières, unicef, caritas, sea-watch
réparateur: plombier, électricien, horloger, cordonnier, chauffagiste, serrurier
appareil médical: tensiomètre, scanner, irm, stéthoscope, respirateur, pacemaker, défibrillateur, prothèse, échographe, radiographie
trouble mental: schizophrénie, bipolarité, dépression, paranoïa, psychose, névrose, démence, anorexie, phobie, délire
délit: diffamation, outrage, recel, abus de confiance, usage de faux, chantage, harcèlement
bateau: trois-mâts, kayak, jet-ski, hors-bord, barge, brise-glace, méthanier, porte-conteneurs, dragueur
fruit: nectarine, myrtille, pamplemousse
réunion: assemblée générale, symposium, table ronde, plénière
plat: kebab, burger, sushi
travailleur: docker, mineur, routier
ferme: étable, poulailler, porcherie, grange, bergerie, écurie, hangar, laiterie, silo
bar: café
écrivain: parolier
monnaie: dinar, dirham
arbre: if
partie du visage: mâchoire, nez, menton, oreille, front, œil, paupière, lèvre, pommette
suicide: pendaison
restaurer: repeindre, ravaler, consolider, redorer, réhabiliter
transport en montagne: téléphérique, télésiège, téléski, funiculaire, télécabine, remontée mécanique, dameuse
bétail: truie
tabac: cigarillo, tabac à rouler
paradis fiscal: panama, luxembourg, bahamas, suisse, jersey, monaco, andorre, bermudes, caïmans
métier: pompiste, maçon, serveur, pompier, huissier
sport mécanique: rallye, formule 1, motogp, karting, endurance, motocross, dragster
fleur: glycine
pièce de voiture: phare, pare-brise, pare-chocs, rétroviseur, pneu, essuie-glace, capot, volant, embrayage, frein, airbag, pot d'échappement, roue
examen: code de la route, oral
violence: viol, lynchage, mutilation, strangulation, passage à tabac, excision
restaurant: rôtisserie, sushi
déchet: épluchures, électroménager, batterie
nuisible: punaise de lit, souris, termite, pigeon, chenille processionnaire
spécialiste: vulcanologue
disque: maxi
artisan: tailleur de pierre, luthier, verrier, maroquinier, sellier, coutelier
tunnel: galerie, souterrain, boyau, égout
maison: bungalow, maisonnette, cottage, fermette, masure
logiciel: messagerie, antivirus, traitement de texte, jeu vidéo, chatbot, tableur, système d'exploitation
viande: saucisse, merguez
cyberattaque: hameçonnage, déni de service, phishing
dopage: cortisone, clenbutérol
genre littéraire: roman, poésie, mémoires, biographie, essai, nouvelle, polar, thriller, science-fiction, fantasy, conte, pamphlet
diplomate: chargé d'affaires
équipement sportif: piscine, gymnase, stade, patinoire, vélodrome, skatepark, hippodrome, dojo, boulodrome, terrain
météo: bruine, grésil, mistral, tramontane
récipient: bac, jerrican, baril, marmite, carafe, thermos
mobile: jalousie, vengeance, haine, racisme, héritage, dette, rivalité
spectacle: comédie musicale, mime, marionnettes, cabaret
loisir: plaisance, jeu vidéo
action syndicale: grève, débrayage, blocage, piquet de grève, occupation, sit-in, opération escargot, manifestation, pétition, boycott, rassemblement
attaque: fusillade, guet-apens, braquage, poignardage
allergie: pollen, arachide, gluten, lactose, acarien, poil, crustacé, œuf, cacahuète
addiction: alcool, tabagisme, toxicomanie, jeu, cocaïne, écrans
religion: catholicisme, protestantisme
festival: vieilles charrues, woodstock, coachella
médicament: codéine, gélule, contraceptif
bagage: sac, sac à dos, trolley
`
