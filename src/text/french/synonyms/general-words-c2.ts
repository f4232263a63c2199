// Words of encyclopedic and everyday French beside their near synonyms and families, part 2.

export const GENERAL_WORDS_C2 = `
perceptible, décelable, audible, visible
lipide, graisse, acide gras
lancette, ogive, vitrail
iliade, homère, épopée, odyssée
sapin, conifère, résineux, pin
ponctuer, jalonner, parsemer
assyrie, assyrien, mésopotamie, mésopotamien
démarcation, délimitation, frontière, séparation
diptère, mouche, moustique
tripartite, trois partis, trilatéral
inflammatoire, inflammation, enflammé, irritation
intestinal, intestin, digestif, entrailles
ustensile, outil, instrument
redistribution, répartition, partage, péréquation
pléiade, kyrielle, ribambelle, myriade
intéresser, intérêt, captiver
citadin, urbain, habitant des villes
bicentenaire, deux siècles, deux cents ans
meule, moulin, moudre
redescendre, redescend, redescente, rechuter
substantif, nom commun, nominal
morue, cabillaud, merlu
coexistence, coexister, cohabitation, vivre ensemble
conceptuel, concept, abstrait, théorique
nordiste, yankee, guerre de sécession
fétiche, amulette, talisman, mascotte, gri-gri, porte-bonheur
structurel, structurale, structure
hittite, anatolie, anatolien
néerlandophone, flamand, néerlandais
standardisation, normalisation, uniformisation, norme
louange, éloge, compliment, glorification
inuit, esquimau, eskimo
cargo, cargos, navire marchand, porte-conteneurs, vraquier
quinte, toux, tousser
thaïlandais, thaïlandaise, thaï, siamois
plaquettes, thrombocyte, plaquette sanguine, coagulation
élancer, bondir, se précipiter
filtrage, filtrer, filtration, tamiser
vosgien, vosges, épinal
arthropode, insecte, crustacé, arachnide
aztèque, mexica, précolombien
sapiens, homo sapiens, homme moderne
fructueux, profitable, productif, lucratif
ourse, ours, ourson, grizzli
bienfait, bienfaits, bénéfice, avantage, vertu
blitz, bombardement, raid aérien
phoque, otarie, morse
grue, grutier, engin de levage
résidu, résiduel, déchet, rebut
pentathlon, pentathlète, épreuves combinées
harmonisation, uniformisation, coordination
percussionniste, batteur, percussion, tambour
ancestral, ancêtre, séculaire, immémorial, traditionnel
homologation, homologuer, validation, certification, agrément
médiatisation, médiatique, couverture médiatique
photosynthèse, photosynthétique, chlorophylle
feuillage, frondaison, branchage, feuilles
philatélie, collection de timbres, timbre
mouvementé, agité, tumultueux, houleux
rime, poème, versification
premium, haut de gamme, luxe
méandre, sinuosité, sinueux, boucle
élasticité, élastique, souplesse, extensible
hépatique, hépatite, cirrhose
triade, trio, trinité
triades, mafia chinoise, yakuza
lignage, lignée, descendance, ascendance, généalogie, filiation
phénicien, phénicie, punique
agronomie, agricole, agriculture
phylogénie, phylogénétique, cladistique
molaire, dent, prémolaire, dent de sagesse
agora, place publique, forum
barque, embarcation, chaloupe, bateau, canot
dirigeable, zeppelin, aérostat, ballon
blog, blogueur, blogosphère
initiatique, rite de passage, rituel
cime, sommet, faîte, crête
électrode, anode, cathode
nuisance, désagrément, pollution, nuire
broderie, broder, brodeur, dentelle
neurosciences, neurologie, cerveau, neuroscientifique
cosmique, cosmos, univers, spatial
trajectoire, parcours, orbite, itinéraire
déclassement, rétrogradation, relégation
incontestable, indéniable, indiscutable, irréfutable, avéré
unicité, unique, singularité
apocalyptique, apocalypse, catastrophique, fin du monde
conventuel, couvent, monastique
volute, spirale, enroulement
cantique, psaume, hymne
caravane, roulotte, camping-car, mobile-home
substantiel, notable, significatif
pore, poreux, porosité
embryonnaire, embryon, fœtus
psychothérapie, psychothérapeute, psychanalyse, thérapie, psy
mitrailleur, mitrailleuse, mitraillage
infinité, infini, multitude, illimité
amortissement, amortisseur, dépréciation
réécriture, réécrire, remaniement, refonte
durabilité, durable, pérennité, longévité
fleuri, floral, floraison
focaliser, concentrer, axer
brassage, brasser, brasseur, brasserie, bière
zouave, tirailleur, soldat
capitalisation, capitalisation boursière, valorisation
escargot, gastéropode, colimaçon, limaçon
liégeois, liégeoise, liège
pyramidal, pyramide, hiérarchique
archiduchesse, archiduc, princesse
habillage, habiller, revêtement
cryptographie, cryptage, crypter, cryptologie, code secret
contemplation, méditation, admirer
sponsoring, sponsor, sponsoriser, mécénat, parrainage
salarial, salaire, rémunération
paramilitaire, milice, milicien
sédentaire, sédentarité, sédentariser
phréatique, nappe phréatique, aquifère, eau souterraine
raffinage, raffiner, raffinerie
usuel, habituel, commun
mécanisation, automatisation, mécanique
hêtre, hêtraie, fayard
grenier, mansarde, soupente
maillage, quadrillage, réseau
ordinairement, habituellement, d'habitude
paganisme, païen, polythéisme, idolâtrie
adsl, haut débit, internet
robustesse, robuste, solidité, résistance
colza, oléagineux, tournesol
oléoduc, pipeline, gazoduc
affectionner, apprécier, raffoler, adorer
rupestre, pariétal, grotte ornée
sous-jacent, sous-jacente, profond
maximiser, optimiser, accroître
andalou, andalouse, séville
goulag, camp de travail, déportation
allouer, allocation, attribuer, octroyer
néologisme, mot nouveau, création lexicale
conductivité, conduction, conducteur
saumon, salmonidé, poisson
adéquation, adéquat, conformité, adapté
rude, âpre, rigoureux, rudesse
abaisser, abaissement, baisser, diminuer, réduire
joyau, joyaux, bijou, trésor, gemme, pierre précieuse
solstice, jour le plus long, nuit la plus longue
énumérer, lister, dénombrer
serf, servage, esclave, asservi
taxation, taxer, imposition, impôt
raffinement, élégance, délicatesse, sophistication
illumination, éclairage, éclairer
hérédité, héréditaire, génétique, hériter
prééminence, suprématie, primauté, prédominance
propulseur, propulsion, réacteur, moteur
cotation, bourse, coté en bourse
étoffe, tissu, textile, drap
potier, poterie, céramiste
métissage, métis, brassage, croisement
disséminer, éparpiller, épars, éparse, dispersé
diptyque, triptyque, deux volets
séquençage, séquencer, génome
rudimentaire, sommaire, élémentaire, basique, primitif
enfantin, infantile, puéril
oscillation, fluctuation, balancement
verve, éloquence, bagout, brio
ésotérique, occulte, mystique
jarre, amphore, urne, vase
scolastique, thomisme, philosophie médiévale
sonnet, poème, poésie
levure, levain, fermentation
codification, réglementation, code
ravageur, nuisible, parasite
ravageur, destructeur, dévastateur
tribal, tribu, clanique, clan
circoncision, circoncire, circoncis, prépuce
galicien, galice, compostelle
manutention, manutentionnaire, magasinier, docker
questionnaire, formulaire, sondage, enquête
pointu, acéré, effilé
antipape, schisme, souverain pontife
bissextile, année bissextile, 29 février
réintroduction, réintroduire, repeuplement
tesson, débris, fragment
réversible, réversibilité, révocable
séculier, laïc, clergé séculier, profane
dioxygène, oxygène, o2
résilience, résilient, résistance, rebondir
fluorescence, fluorescent, luminescence, phosphorescent
traumatisme, trauma, traumatisé, lésion
venimeux, venin, vénéneux, toxique, poison
opaque, opacité, opacifier
symbiose, symbiotique, harmonie, osmose
dissuasion, dissuader, décourager
paroxysme, apogée, point culminant, summum
conteur, raconter, narrateur, griot
proverbe, dicton, adage, maxime
bilatéral, entre deux pays, deux états
accolé, adossé, juxtaposer
fluidité, fluide, fluidifier
contrecarrer, entraver, déjouer, faire obstacle
graisse, lipide, gras
credo, devise, doctrine, conviction
interstellaire, intersidéral, galactique, étoile
incompréhension, malentendu, incompris, quiproquo, mésentente
pressoir, vendange, vigneron
glossaire, lexique, dictionnaire, vocabulaire
déficience, carence, insuffisance, handicap
embellissement, enjoliver, décoration
bobine, rouleau, enrouler
réducteur, simpliste, caricatural
escrimeur, escrime, bretteur, fleurettiste, épéiste, sabreur
sucré, édulcoré, sucrerie
macabre, lugubre, funèbre, morbide
éradication, éradiquer, éliminer, extermination
fioul, mazout, fuel, combustible
aéronavale, aviation navale, porte-avions
truite, salmonidé, poisson
rationalisation, optimisation, restructuration
guinéen, guinée, conakry
parsemé, jonché, constellé
remblai, remblayer, talus, digue, terrassement
sire, seigneur, majesté
tchétchénie, grozny, république tchétchène
complémentarité, complémentaire, compléter
glucide, sucre, amidon
mandibule, mâchoire, maxillaire
omniprésent, partout, envahissant
sécularisation, laïcisation, laïcité
séculaire, ancestral, centenaire
inévitablement, inéluctable, fatalement, immanquablement
irréversible, irrémédiable, irréparable
signalétique, signalisation, panneau
flûtiste, flûte, piccolo
plasticité, malléable, souplesse
échoir, incomber, échoit, échu
abolitionniste, abolition, abolir, antiesclavagiste
pesanteur, gravité, apesanteur
triathlète, triathlon, ironman
encorbellement, surplomb, saillie, colombage
hiéroglyphe, écriture égyptienne, caractères égyptiens
francoprovençal, arpitan, patois
enjamber, franchir, traverser
errance, errer, vagabondage, vagabond, nomade
prévaloir, prévaut, prédominer, l'emporter
mouture, version, variante
polymérisation, polymère, plastique
incolore, transparent, translucide
égyptologue, égyptologie, archéologue
effervescence, ébullition, agitation, frénésie
universalité, universel, universalisme
indissociable, inséparable, intimement lié
pluralité, multiplicité, diversité, pluralisme
anormal, anomalie, inhabituel, aberrant
nasal, narine, sinus
inexistant, inexistence, absent
judoka, judo, dojo, ippon
nobiliaire, noblesse, noble, aristocratique
décrochage, abandon scolaire, déscolarisation, décrocheur
synthétiser, synthèse, résumer, récapituler
bandeau, ruban, serre-tête
eldorado, terre promise, paradis
copyright, droit d'auteur, propriété intellectuelle
colibri, oiseau-mouche, oiseau
contrepoids, contrepartie, compenser, contrebalancer
actualiser, mise à jour, mettre à jour
légumineuse, lentille, pois chiche, haricot
superficiel, superficialité, futile
octet, mégaoctet, gigaoctet
désarroi, détresse, désemparé
ghetto, ghettos, quartier juif, ghettoïsation
connecteur, connexion, connecter
synchroniser, simultané, coordonner
transcrire, transcription, retranscrire, recopier
chevauchée, cavalcade, cavalier, équipée
transfiguration, métamorphose, transformation
dilution, diluer, délayer, dissoudre
interarmées, forces armées, état-major
propension, tendance, penchant, inclination
prétoire, tribunal, salle d'audience
escarpement, falaise, paroi, abrupt
lèpre, lépreux, léproserie
microprocesseur, processeur, semi-conducteur
mutualité, mutuelle, mutualiste, complémentaire santé
usinage, fabrication, façonnage
germination, germe, éclosion
viabilité, viable, rentabilité, faisabilité
fulgurant, foudroyant, éclair
admissible, recevable, acceptable, admissibilité
typhoïde, fièvre typhoïde, salmonelle
acarien, tique, parasite
colonnade, portique, péristyle
anversois, anversoise, anvers
bernois, bernoise, berne
californien, californie, côte ouest américaine
angevin, anjou, angers
armorique, armoricain, bretagne
ombrie, ombrien, pérouse
bessarabie, bessarabien, moldavie
gambie, gambien, banjul
tadjikistan, tadjik, douchanbé
kirghizistan, kirghize, bichkek
turkménistan, turkmène, achgabat
bengali, bangladesh, bangladais
lotharingie, lotharingien, lotharien
francique, platt, langue germanique
germination, pollinisation, floraison
running, course à pied, jogging, footing
framework, cadriciel, bibliothèque logicielle
exhibition, exhiber, exposition, démonstration
causse, plateau calcaire, larzac
kanji, idéogramme, caractère chinois
kana, hiragana, katakana, syllabaire
kraï, oblast, région russe
jinja, sanctuaire shinto, shintoïste
slam, slameur, poésie
ipad, tablette, tablette tactile
firefox, mozilla, navigateur web
ocde, organisation de coopération et de développement économiques, pays développés
unef, syndicat étudiant, union nationale des étudiants de france
rtbf, télévision belge, radio-télévision belge
nkvd, guépéou, police politique, kgb
oaci, organisation de l'aviation civile internationale, aviation civile
fide, fédération internationale des échecs, échecs
sacem, société des auteurs, droits d'auteur
flnks, indépendantiste, kanak
hubble, télescope spatial, télescope
orée, lisière, bordure
anarcho, anarchiste, libertaire
ultraviolet, uv, rayon ultraviolet
unissent, unir, réunir, allier
manioc, tubercule, cassave, tapioca
cellulose, fibre végétale, pâte à papier
dominion, commonwealth, colonie britannique
titulature, titre honorifique, titres
sioux, amérindien, indien d'amérique, lakota
cherokee, amérindien, indien d'amérique
mérovingien, clovis, dagobert
pollen, pollinisation, pollinique, fécondation
proton, nucléon, noyau atomique
amiable, compromis, transaction
bourgeon, bouton, éclore
basalte, roche volcanique, roche magmatique
sacerdoce, prêtrise, clergé
boson, higgs, particule élémentaire
neutrino, neutrinos, particule élémentaire, particule subatomique
épistolaire, lettres, correspondance
perpétrer, commettre, se rendre coupable
régate, course à la voile, nautique
incessantes, continuel, ininterrompu, permanent
préséance, protocole, primauté
déboires, mésaventure, infortune, revers, ennuis
strates, stratification, couche géologique
vestimentaire, vêtement, habillement, garde-robe
permette, permettre, autoriser, rendre possible
germanophones, langue allemande, parlant allemand
barreur, skipper, timonier, gouvernail
collector, édition limitée, collection
inca, incas, précolombien, péruvien
outremer, outre-mer, ultramarin
nano, nanotechnologie, nanomètre, minuscule
virgule, ponctuation, décimal
turquoise, bleu, cyan
sassanide, perse, iranien
burgonde, bourgogne, peuple germanique
nubie, nubien, koush
quantifier, chiffrer, évaluer
infant, prince d'espagne, princesse d'espagne
diffuseur, chaîne, diffusion, retransmettre
appareillage, appareils, instrumentation
viennoise, autrichienne, vienne en autriche
bordelaise, bordeaux, girondin
biplace, deux places, deux sièges
stationnaire, fixe, stable
imprégné, imbibé, pénétré
inra, inrae, recherche agronomique
`
