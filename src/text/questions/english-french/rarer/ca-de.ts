// English: French, most usual first. Rarer words, cafe to depot.

export const RARER_CA_DE = `
cafe: café | bistrot | cafétéria | troquet
cafeteria: cafétéria | cantine | réfectoire
caffeine: caféine
cage: cage | enclos | en cage
cages: cages | cage | en cage
cairo: Le Caire | cairote
caliber: calibre | envergure
caller: appelant | correspondant | interlocuteur | auditeur
calmly: calmement | dans le calme | tranquillement | sereinement
calories: calories | calorique | caloriques
camel: chameau | dromadaire | chameaux
cameraman: caméraman | cadreur | opérateur
camouflage: camouflage | camoufler | treillis
canada: Canada | canadien
canadian: canadien | canadienne | Ottawa
candy: bonbon | confiserie | sucrerie | friandise
canned: en conserve | conserve | boîte de conserve | en boîte
cannon: canon | canon à eau
cannons: canons | canon
cans: canettes | boîtes de conserve | conserves | boîte de conserve
cant: jargon
canvas: toile | tableau | peinture
canyon: canyon | gorge
capitol: Capitole | parlement américain
caps: casquettes | plafonds | bouchons
capsule: capsule | gélule
captioned: sous-titré | légendé
captioning: sous-titrage | sous-titres
captive: captif | prisonnier | otage | captivité
caramel: caramel | caramélisé
cardboard: carton | cartons | en carton
cardiac: cardiaque | arrêt cardiaque | crise cardiaque
carefree: insouciant | insouciance | sans souci
caribbean: Caraïbes | caribéen | caraïbe | Antilles
carrier: porteur | transporteur | porte-avions | opérateur
cart: chariot | charrette | caddie | voiturette
carve: sculpter | tailler | découper | graver
carved: sculpté | gravé | taillé | sculpter
carver: sculpteur | graveur
carving: sculpture | sculpter | gravure
casket: cercueil | coffret
casual: décontracté | occasionnel | désinvolte | intérimaire
casually: négligemment | avec désinvolture | nonchalamment
catalog: catalogue | répertoire | recenser
category: catégorie | rubrique | classe | catégoriser
catering: restauration | traiteur | restauration collective
catholic: catholique | catholicisme | cathos
caucasian: de type caucasien | Blanc | de type européen
cautious: prudent | prudence | circonspect | précautionneux
cavalry: cavalerie | cavalier | régiment
caviar: caviar | œufs d'esturgeon
cavity: carie | cavité | caries
cawing: croassement | croasser
cctv: vidéosurveillance | caméra de surveillance | vidéoprotection | caméras de vidéosurveillance
celestial: céleste | corps célestes
cellphone: téléphone portable | portable | mobile | smartphone
cellular: cellulaire | téléphone portable | mobile
cement: ciment | cimenterie | béton | cimentier
cerebral: cérébral | cerveau | hémorragie cérébrale
certainty: certitude | certain | sûr
certified: certifié | agréé | diplômé | homologué
chad: Tchad | tchadien
chalk: craie | crayeux
chamber: chambre | hémicycle | Assemblée | chambre de commerce
chambers: chambres | cabinet | chambre
chap: gars
chaps: types | gars
chapter: chapitre | épisode | section
characteristics: caractéristiques | traits | propriétés | particularités
charade: mascarade | comédie | simulacre
charcoal: charbon de bois | fusain
chariot: char | char romain
charitable: caritatif | de bienfaisance | charitable | bienfaisance
chat: discuter | bavarder | discussion | conversation
chatter: bavardage | bavarder | papoter | claquer des dents
chattering: bavardage | bavarder
chatting: discuter | bavarder | conversation | tchat
cheater: tricheur | infidèle | tricheuse
cheeky: effronté | insolent | culotté | espiègle
cheerleader: pom-pom girl | cheerleader | majorette
cheesy: ringard | kitsch | fromager
chemo: chimiothérapie | chimio
cheque: chèque | chéquier | chèque sans provision
cherish: chérir | tenir à cœur
chew: mâcher | mastiquer | mâchouiller | chewing-gum
chewed: mâché | mâchouillé | rongé
chewing: mâcher | mastication | chewing-gum | ronger
chic: chic | élégant | branché | élégance
childish: puéril | enfantin | infantile | immature
chili: piment | chili | piment rouge
chilly: frais | frisquet | froid | frileux
chime: carillon | carillonner | tintement
chimes: carillon | sonnerie
chiming: carillon | sonner
chinatown: quartier chinois | Chinatown
chinese: chinois | chinoise | mandarin
chirping: gazouillis | pépiement | chant des oiseaux | gazouiller
chirps: gazouillis | pépiements | stridulations
chop: couper | hacher | côtelette | trancher
chopped: haché | coupé | tranché | émincé
chopping: hacher | couper | abattage
chops: côtelettes | côtelette
chores: tâches ménagères | corvées | corvée | tâches domestiques
chorus: chœur | refrain | chorale
christian: chrétien | christianisme | chrétienne | catholique
christianity: christianisme | chrétien | chrétienté | religion chrétienne
christians: chrétiens | catholiques | chrétienté
christmas: Noël | fêtes de fin d'année | réveillon | sapin de Noël
chubby: potelé | dodu | joufflu | rondelet
chuckle: glousser | petit rire | ricaner
chuckles: petits rires | rire | glousser
chuckling: glousser | ricaner
chum: copain | pote | camarade
chump: pigeon | imbécile
chunk: morceau | gros morceau | tranche
chute: toboggan | goulotte | parachute
ciao: salut | au revoir
cigar: cigare | havane
cigars: cigares | cigare
cinderella: Cendrillon | petit poucet
cinnamon: cannelle
circuit: circuit | court-circuit
circuits: circuit
circumstantial: indirect | preuves indirectes | faisceau d'indices
clam: palourde | palourdes | coque
clamoring: réclamer | clameur
clamp: pince | sabot | pince-étau
clams: palourdes | palourde | coques | praires
clan: clan | tribu | clanique | famille
clanging: fracas | bruit métallique
clanking: cliquetis | bruit métallique
clap: applaudir | applaudissement | taper dans les mains
clapping: applaudissements | applaudir | taper dans les mains
clarity: clarté | netteté | transparence | lucidité
classic: classique | intemporel | incontournable
classical: classique | musique classique
classy: classe | élégant | chic | distingué
clatter: fracas | vacarme | cliquetis
clattering: fracas | cliquetis
claw: griffe | serre | pince | griffes
claws: griffes | serres | pinces | griffe
clay: argile | terre battue | glaise | argileux
cleaners: agents d'entretien | femmes de ménage | pressing | nettoyeurs
cleanse: nettoyer | purifier | purger
clearer: plus clair | plus net | clarifier
click: clic | cliquer | déclic
clicking: cliquer | clic | cliquetis
clicks: clics | cliquer
cling: s'accrocher | s'agripper | se cramponner
clinking: tintement | trinquer
cloak: cape | manteau | dissimuler
closet: placard | penderie | armoire | dressing
clot: caillot | caillot de sang | thrombose
cloudy: nuageux | couvert | nuages | trouble
clueless: perdu | désemparé | ignorant
cluster: foyer | groupe | grappe | pôle
clutch: embrayage | saisir | pédale d'embrayage
coaster: montagnes russes | dessous de verre | grand huit
cobra: cobra | serpent | naja
coco: coco | noix de coco
cocoa: cacao | chocolat chaud | cacaoyer
coconut: noix de coco | coco | cocotier
coke: cocaïne | Coca-Cola | coca | coke
collateral: garantie | collatéral | dommages collatéraux | nantissement
cologne: eau de Cologne | parfum
colt: poulain | revolver
combo: combinaison | formule
comfy: confortable | douillet
comic: comique | humoriste | bande dessinée | BD
comics: bandes dessinées | BD | comics | comiques
commence: commencer | débuter | entamer | démarrer
commotion: agitation | tumulte | remue-ménage | vacarme
comms: communication | transmissions
compartment: compartiment | habitacle | coffre
compass: boussole | compas
compassionate: compatissant | compassion | humain | bienveillant
compatible: compatible | compatibilité | conciliable
compliment: compliment | féliciter | complimenter | éloge
compliments: compliment | éloges | louanges | félicitations
composition: composition | rédaction | compo
compound: enceinte | complexe | composé | composé chimique
comprehend: comprendre | saisir | appréhender
comrade: camarade | compagnon d'armes | camarades
comrades: camarades | compagnons | frères d'armes | compagnons d'armes
conceived: conçu | imaginé | conception
concubine: concubine | maîtresse
condo: appartement | copropriété | appartement en copropriété
condom: préservatif | capote
condoms: préservatifs | préservatif | capote
cone: cône | cornet | cône de signalisation
congrats: félicitations | bravo | féliciter
congregation: fidèles | paroissiens | assemblée | congrégation
conquer: conquérir | vaincre | conquête | conquérant
conquered: conquis | conquérir | vaincu | soumis
conquest: conquête | conquérir | conquérant
conscience: conscience | remords
consciousness: conscience | connaissance | perdre connaissance | conscient
consolation: consolation | lot de consolation | réconfort
console: consoler | console | réconforter | console de jeux
consort: prince consort | époux | reine consort | épouse
constable: agent de police | gendarme | policier | gardien de la paix
construct: construire | bâtir | édifier | construction
constructed: construit | bâti | édifié | construire
contrary: contraire | au contraire | opposé | contrairement à
conversation: conversation | discussion | entretien | dialogue
conversations: conversations | discussions | échanges | entretiens
convey: transmettre | exprimer | véhiculer | communiquer
cooing: roucoulement | roucouler
cooler: glacière | plus frais | rafraîchissement | refroidisseur
coolest: plus cool | branché | plus frais
coordinate: coordonner | coordination | coordonnées
coordinates: coordonnées | coordonnées GPS | coordonner
coral: corail | corallien | récif corallien | coraux
cord: cordon | corde
core: cœur | noyau | central | fondamental
cork: liège | bouchon | bouchon de liège
corner: coin | angle | corner | recoin
cornered: acculé | coincé | aux abois
corners: coins | corners | angles | virages
corny: ringard | kitsch | à l'eau de rose
corps: corps d'armée | corps diplomatique | corps
correctly: correctement | convenablement | à juste titre | exactement
cosmic: cosmique | cosmos
cosmos: cosmos | univers | espace
couch: canapé | divan | sofa
couldn: n'a pas pu | ne pouvait pas | incapable
countdown: compte à rebours | décompte
countess: comtesse | noble | aristocrate
countless: innombrable | d'innombrables | sans nombre | incalculable
cove: crique | anse | calanque
cowardly: lâche | lâcheté | lâchement | poltron
cowboy: cow-boy | vacher | cow-boys | gardian
cowboys: cow-boys | cowboy
coyote: coyote | passeur
cozy: douillet | chaleureux | confortable | cosy
crab: crabe | crustacé | tourteau
crabs: crabes | tourteaux | crustacés | morpions
cracker: biscuit salé | pétard | biscuit apéritif
crackers: biscuits salés | crackers | gâteaux apéritifs | pétards
crackles: crépiter | crépitement
crackling: crépitement | grésillement | crépiter
craft: artisanat | artisanal | métier | embarcation
cramp: crampe
crank: manivelle | farfelu | excentrique
cranky: grincheux | grognon | de mauvaise humeur
crappy: merdique | pourri | nul | minable
crate: caisse | cageot | cagette
crater: cratère | cratères
crates: caisses | cageot
crave: avoir envie | désirer | être avide de | fringale
craving: envie | fringale | besoin irrépressible
creaking: grincement | craquement | grincer
creaks: grincements | grincer | craquements
creator: créateur | créatrice | concepteur | fondateur
creature: créature | animal | bête | être vivant
creatures: créatures | créature | êtres vivants | bêtes
credentials: références | diplômes | accréditation | identifiants
cried: pleuré | crié | en larmes | pleurer
cries: pleurs | cris | pleurer | lamentations
crisp: croustillant | chips | croquant
crispy: croustillant | croquant
crores: dizaines de millions | roupies
crude: brut | pétrole brut | grossier | vulgaire
cruiser: croiseur | voiture de patrouille
crumbs: miette | chapelure
crunch: croquer | resserrement | croquant | croustillant
crunching: croquer | croustillant | crissement | croquant
crust: croûte | écorce terrestre | croûte terrestre
crystal: cristal | cristaux | cristallin | verre en cristal
crystals: cristaux | cristal
cuba: Cuba | cubain | La Havane | île communiste
cuban: cubain | Cubains | Cuba
cube: cube | cubique | glaçon
cubes: cubes | cube | dés
cuckoo: coucou | cinglé
cucumber: concombre
cuddle: câlin | étreinte | se blottir | enlacer
cuff: menotte | menotter | poignet | manchette
cuffs: menottes | menotté | menotter | poignets
cuisine: cuisine | gastronomie | culinaire | gastronomique
culinary: culinaire | gastronomique | gastronomie
cunning: rusé | ruse | malin | astucieux
cupcake: petit gâteau | gâteau | cupcake
cupcakes: petits gâteaux | cupcakes | pâtisserie
curly: bouclé | frisé | boucles
curry: curry
curse: malédiction | maudire | juron | insulter
cursed: maudit | malédiction | maudire | poisse
cursing: jurer | juron | gros mots | maudire
curve: courbe | virage
cushion: coussin | amortir | matelas
cute: mignon | adorable | craquant | attendrissant
cutest: plus mignon | plus adorable
cutie: mignon | mignonne | chou
cutter: cutter | coupeur | vedette | garde-côtes
cyanide: cyanure
cyber: cyber | cyberattaque | informatique | cybersécurité
cynical: cynique | cynisme
daddy: papa | père
daft: idiot | stupide | bête | insensé
dagger: poignard | dague | couteau | poignarder
dale: vallée | vallon
dame: dame | nana
dammit: bon sang | zut | merde
dane: Danois | danoise
danish: danois | Danemark
darling: chéri | chouchou | coqueluche
dart: fléchette
darts: fléchettes | fléchette
dash: tiret | sprint | se précipiter | tableau de bord
daylight: lumière du jour | plein jour | grand jour
daytime: journée | en journée | diurne | de jour
deacon: diacre
dearest: très cher | bien-aimé | chéri
dearly: chèrement | cher | tendrement
decay: décomposition | pourrir | délabrement | carie
december: décembre
decency: décence | pudeur | indécence | convenances
deception: tromperie | supercherie | duperie | mystification
deck: pont | terrasse | passerelle
decks: ponts | terrasses | platines
decoy: leurre | appât | diversion
deed: acte | acte notarié | action | exploit
deeds: actes | actions | titres de propriété | exploits
deemed: jugé | considéré | estimé | réputé
defenseless: sans défense | vulnérable | désarmé
deity: divinité | dieu | déesse
delhi: New Delhi
delicious: délicieux | savoureux | succulent | exquis
delta: delta
delusion: illusion | délire | hallucination | délirant
delusional: délirant | délire | en plein délire
delusions: délires | illusions | idées délirantes | délirant
demon: démon | diable | démoniaque
demonic: démoniaque | diabolique | satanique
demons: démons | démon | diables | démoniaque
denmark: Danemark | danois
dent: bosse | bosselé | entamer | cabosser
deposition: déposition | témoignage sous serment | destitution | témoignage
depot: dépôt | entrepôt
`
