// Things and qualities of everyday life, A to G. Part 2: constipated to gut.

export const EVERYDAY_THINGS_AND_QUALITIES_2 = `
constipated: constipé
constipation: constipation
contact lens: lentille de contact | lentille
contraception: contraceptif
contraceptive pill: pilule | contraceptif
contraption: engin
convertible: cabriolet | décapotable
cook: cuisine
cookbook: livre de cuisine
coop: poulailler
copper: policier
corkscrew: tire-bouchon
corner: virage
corset: corset
cosmetic surgery: chirurgie esthétique
cot: lit d'enfant
cottage: maisonnette
council estate: cité | quartier
council housing: logements sociaux | HLM
cow: bovin
crack: lézarde
cranberry: canneberge
crash barrier: glissière de sécurité
crash helmet: casque
crayon: crayon
crease: pli
creche: crèche
creek: crique
crib: berceau
cricket: grillon
crimewave: vague de criminalité
criminal record: antécédents judiciaires
cripple: paralysé | infirme
crockery: vaisselle
crossbow: arbalète
crossfire: feux croisés
crossroad: carrefour
crossword: mots croisés
crotch: entrejambe
cruise ship: bateau de croisière
crumb: miette
crunch: crise
cup final: finale de la Coupe
curb: trottoir
curl: boucle
currant: groseille
daily: chaque jour
dandruff: pellicules
danger: péril
dark: obscurité
darkness: obscurité
dawn: petit matin
daybreak: aube
dazed: sonné | hébété
dead heat: ex æquo
deaf: malentendant
death bed: lit de mort
deathbed: lit de mort
debit card: carte bancaire
decaf: décaféiné
decay: dégradation
deceit: tromperie
deceptive: trompeur
deck chair: transat
deep: profondeur
deep freeze: congélateur
deer: cervidé
deerskin: daim
default: défaut
defiant: provocateur
dehydrated: déshydraté
deluge: déluge
demeaning: dégradant | humiliant
demented: dément
dementia: Alzheimer
demo: manif
den: repaire
denim: jean
dental plaque: plaque dentaire
deodorant: déodorant
depressing: déprimant
desolate: désolé
detached house: pavillon | maison individuelle
detergent: lessive | détergent
devious: sournois
dialect: dialecte | patois
diary: journal
dingy: miteux
dirt: boue
dirt cheap: très bon marché
dirt on: accusations | révélations | compromettant
dirty trick: coup bas | sale tour
disabled: invalide
disease: pathologie
disgraceful: honteux
disgust: dégoûtant | répugnant
dislocated: luxé | déboîté
dismal: lamentable
disposable: jetable | à usage unique
distillery: distillerie
diversion: détournement
divorce: séparation
divorced: séparé
dizziness: vertige
docile: docile
dossier: dossier
double decker: bus à impériale | à étage
dove: tourterelle
downright: carrément
downstairs: rez-de-chaussée
downturn: ralentissement | récession
dragonfly: libellule
drain: épuisé
draught: courant d'air | pression
drawing room: salon
dreary: morne
dress: s'habiller
drive: route
drowsy: somnolent
dry cleaner: pressing
due date: terme
dull: ennuyeux
dumb: muet
dummy: tétine
dungeon: donjon
dustbin lorry: camion poubelle | benne
duvet: couette
dysfunctional: dysfonctionnel
ear plug: bouchon d'oreille
early bird: lève-tôt
early retirement: préretraite
earmuffs: casque
earphone: écouteur
easily: aisément | dans un fauteuil | haut la main
easy: aisé | simple
eggplant: aubergine
elderly: vieux
election poster: affiche électorale
electrocute: électrocuté
electrocution: électrocution
elixir: élixir
elk: élan
elopement: fugue
embarrass: gêné | embarrassé
ember: braise
embroidery: broderie
emerald: émeraude
empty: désert
empty handed: bredouille | les mains vides
enamel: émail
encyclopedia: encyclopédie
endearing: attachant
endure: durable
enema: lavement
enraged: furieux | en colère
epidemic: épidémique
epileptic: épileptique
eraser: gomme
erratic: erratique
escape: cavale
etiquette: étiquette
eulogy: éloge funèbre
evening dress: robe du soir
exam: concours
exam results: résultats du bac | résultats
excruciating: atroce
exhaust: pot d'échappement | épuisé | exténué
exhaust fumes: gaz d'échappement
exhibition: expo
expenses: frais | dépenses
expressway: voie rapide
extramarital: extraconjugal
extravagant: extravagant
faceless: anonyme
facelift: ravalement
faeces: excréments
failing: défaillant
faithful: fidèle
fake news: désinformation
far fetched: tiré par les cheveux
farce: farce
fare dodger: fraudeur
farm animal: bétail | animal
fashion show: défilé de mode
fashionable: à la mode
fast: jeûne
fast food: fast-food
fatherland: patrie
faucet: robinet
feces: excréments
feeble: faible
femur: fémur
fennel: fenouil
ferris wheel: grande roue
fertile: fécond
festive: festif
fete: kermesse | fête
field: pré
fig: figuier
fingernail: ongle
fireball: boule de feu
firefly: luciole
firework: feu d'artifice
first aid: premiers soins
first game: premier match | débuts | première sélection
first time: première
fish tank: aquarium
fishing rod: canne à pêche
fizzy drink: boisson gazeuse | soda
flagpole: mât
flannel: flanelle
flashback: retour en arrière
flashy: voyant
flat: studio
flat rate: forfait
flip flop: tong
flop: flop
flower bed: parterre
flu shot: vaccin contre la grippe
fluke: coup de chance
foetus: fœtus
folklore: folklore
foolproof: infaillible
football ground: stade
footstep: pas
footwear: chaussures
forearm: avant-bras
forest: bois
formerly: autrefois | anciennement
fort: fort
foxhunting: chasse à courre
foyer: hall
fracture: casser
frame: charpente
freckle: tache de rousseur
free ride: gratuit
freestyle: nage libre
freight train: train de fret
fringe: frange | marge
frisbee: frisbee
front: façade
frozen: congelé
full: comble
full moon: pleine lune
full stop: point
full time: temps plein | à plein temps
fume: fumée | émanation
fun: amusant | s'amuser
fun run: course
fund raiser: collecte de fonds | gala
funeral: inhumation
funeral parlour: funérarium | pompes funèbres
funny: comique
gag: bâillon
gall bladder: vésicule biliaire
gallop: galop
gangrene: gangrène
gangway: passerelle
garage: station-service
garbage can: poubelle
garbage truck: camion poubelle | benne
garden: potager
garden shed: abri de jardin | cabanon
gas bill: facture de gaz
gear box: boîte de vitesses
geese: oies
gem: joyau | pierre précieuse
gemstone: pierre précieuse
geometry: géométrie
gerbil: gerbille
giddy: étourdi
girdle: gaine
gland: glande
glare: éblouissement
glider: planeur
goat: bouc
goggles: lunettes
gold bar: lingot | lingot d'or
gold ingot: lingot | lingot d'or
golf course: parcours
gooseberry: groseille à maquereau
grapefruit: pamplemousse
grasshopper: criquet
graveside: enterrement | obsèques
gravestone: pierre tombale | stèle
green belt: ceinture verte
greyhound: lévrier
grisly: macabre
groin: aine | adducteurs
guesthouse: pension | gîte | chambre d'hôtes
guinea pig: cochon d'Inde
gum: gencive | chewing-gum
gun crime: fusillade
gun laws: armes à feu
gut: intestin | boyau
`
