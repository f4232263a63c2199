// Things and qualities of everyday life, H to Z.

export const EVERYDAY_THINGS_H_Z = `
hairbrush: brosse
hallowed: sacré
halo: auréole
hammock: hamac
handrail: garde-corps
handset: combiné
hanger: cintre
harmonica: harmonica
hatch: éclore
hatchet: hache
hazy: brumeux
headband: bandeau
headset: casque
hearse: corbillard
heartbreak: chagrin d'amour | peine de cœur
heartburn: brûlures d'estomac
hearty: copieux
hefty: lourd | conséquent
hemorrhage: hémorragie
hernia: hernie
herpes: herpès
hiccup: hoquet | incident
hiccups: hoquet
hippo: hippopotame
hoe: binette
hog: cochon
holdall: sac
hooch: alcool
hoop: cerceau
horrendous: épouvantable
horseshoe: fer à cheval
houseboat: péniche
hub: plaque tournante
hulk: épave
humiliate: humiliant
hyena: hyène
hypnosis: hypnose
icebox: glacière
icicle: stalactite
igloo: igloo
illegitimate: illégitime | naturel
illiterate: analphabète
imbalance: déséquilibre
immaculate: impeccable
impaired: altéré
impending: imminent
impotent: impuissant
impromptu: improvisé
inability: incapacité
incest: inceste
inclement: mauvais
incubator: couveuse | incubateur
indecent: indécent
indefinitely: indéfiniment | sine die
indigestion: indigestion
indiscretion: indiscrétion
inexpensive: bon marché
inexplicable: inexplicable
ingot: lingot
inland: intérieur des terres
insignia: insigne
intestine: intestin
intestines: intestins
intoxicated: ivre | en état d'ivresse
inward: intérieur
iron lung: poumon d'acier
jackdaw: choucas
jam: bloqué | coincé
jawbone: mâchoire | mandibule
jerrycan: bidon
jig: gigue
joyride: rodéo
joyriding: rodéo urbain
jukebox: juke-box
kangaroo: kangourou
keg: fût
kerosene: kérosène
knickers: culotte
knuckle: phalange
kosher: casher
laceration: lacération
ladle: louche
lag: retard
lard: saindoux
larynx: larynx
latrine: latrines
laundrette: laverie
lavish: fastueux
leap year: année bissextile
leek: poireau
lengthy: long
lewd: obscène
lice: poux
lichen: lichen
lifeline: bouée de sauvetage
lifetime ban: radié à vie | suspendu à vie
lilac: lilas
lily: lis | muguet
lily of the valley: muguet
limousine: limousine
livelihood: gagne-pain | moyens de subsistance
loaf: miche
lukewarm: tiède
lush: luxuriant
mahogany: acajou
malnourished: dénutri
mammal: mammifère
manger: mangeoire
marrow: courgette
masculine: masculin
meatball: boulette
meow: miauler
merciless: impitoyable
mildew: moisissure
millipede: mille-pattes
mining: exploitation minière
mishap: incident | mésaventure
mistletoe: gui
mitten: moufle
mound: monticule
muscular: musclé
mutton: mouton
nail varnish: vernis
navel: nombril
neckerchief: foulard
nicotine: nicotine
nosebleed: saignement de nez
nostril: narine
nostrils: narines
nudity: nudité
numbness: engourdissement
nylon: nylon
oboe: hautbois
odor: odeur
off licence: caviste
oil rig: plateforme pétrolière
oil slick: nappe de pétrole
olive: olivier
outpost: avant-poste
overcast: couvert
overcoat: manteau
overpriced: trop cher
pacemaker: pacemaker | stimulateur cardiaque
pacifier: tétine
pamphlet: brochure
pancreas: pancréas
pansy: pensée
paper mill: papeterie
paragraph: paragraphe
parakeet: perruche
parasol: parasol
parsley: persil
passageway: passage
paw: patte
pea: petit pois
peacock: paon
pellet: granulé | plomb
pelvis: bassin
penitentiary: pénitencier
penknife: canif
peppermint: menthe
petrol bomb: cocktail Molotov
petticoat: jupon
pickaxe: pioche
pie: tarte | tourte
piggy bank: tirelire
pigtail: natte
pimple: bouton
pin: épingle
pinball: flipper
pitchfork: fourche
plaid: écossais
pliers: pince
plump: dodu
pod: gousse
polar: polaire
polar bear: ours blanc
pomegranate: grenade
ponytail: queue-de-cheval
porcupine: porc-épic
porpoise: marsouin
post office: La Poste
potato: patate
poverty line: seuil de pauvreté
preschool: maternelle
privy: toilettes
prostate: prostate
puberty: puberté
puck: palet
pyjamas: pyjama
quicksand: sables mouvants
quirky: insolite
racetrack: hippodrome | circuit
radish: radis
railing: balustrade
raindrop: goutte de pluie
raisin: raisin sec
rake: râteau
rattlesnake: serpent à sonnette
rematch: match retour | revanche
rhino: rhinocéros
rhubarb: rhubarbe
rink: patinoire
roe: chevreuil
rosary: chapelet
rose: rose
rubber dinghy: bateau pneumatique | canot
rucksack: sac à dos
rum: rhum
sachet: sachet
saffron: safran
sandal: sandale
sandbag: sac de sable
sandbox: bac à sable
sandcastle: château de sable
sapphire: saphir
sash: écharpe
satchel: cartable
saucer: soucoupe
saxophone: saxophone
scales: écaille
scalpel: scalpel
sea bass: bar
seashell: coquillage
seasick: mal de mer
seatbelt: ceinture de sécurité
second hand shop: friperie
semi detached: maison jumelée
shawl: châle
sheep: ovin
shellfish: crustacé
shoelace: lacet
shoelaces: lacets
shopping trolley: caddie | chariot
shoulder blade: omoplate
sickle: faucille
sideburns: favoris
sled: luge | traîneau
sledge: traîneau
sledgehammer: masse
sleet: neige fondue
sling: écharpe
slot machine: machine à sous
smear: frottis | diffamation
sniffer dog: chien policier
snowball: boule de neige
snowdrift: congère
snowman: bonhomme de neige
snowplough: chasse-neige
soap opera: feuilleton
soot: suie
sorcerer: sorcier
sour: acide
speech impediment: bégaiement
speedboat: hors-bord | vedette
speeding ticket: excès de vitesse
splinter: écharde
springtime: printemps
sprout: chou de Bruxelles
squeaky: grinçant
starch: amidon
steak: bifteck
steel plant: aciérie
stepladder: escabeau
sterile: stérile
stethoscope: stéthoscope
stingray: raie
stockings: bas
stomach ache: mal de ventre
stopwatch: chronomètre
streetlight: réverbère
sturdy: robuste
stutter: bégayer
suede: daim
sundial: cadran solaire
sunscreen: crème solaire
sunstroke: insolation
suntan: bronzage
superhuman: surhumain
surfboard: planche de surf
suture: suture
sweatshop: atelier clandestin
swimming costume: maillot de bain
swordfish: espadon
sycamore: platane
syphilis: syphilis
tadpole: têtard
tambourine: tambourin
tampon: tampon
tap: mettre sur écoute
tapestry: tapisserie
tarantula: mygale
tax return: déclaration d'impôts
teapot: théière
teddy bear: ours en peluche | peluche
teeth: dentition
telegraph: télégraphe
terraced house: maison mitoyenne
testicle: testicule
tetanus: tétanos
thatched roof: toit de chaume
thistle: chardon
thunderbolt: foudre
tight: collants
tin: boîte de conserve
tin can: boîte de conserve
tin opener: ouvre-boîte
tiptoe: pointe des pieds
toadstool: champignon vénéneux
toast: toast
toenail: ongle
toll booth: péage
tongs: pince
tonsils: amygdales
toothache: mal de dents
torn: déchiré
touchdown: atterrissage
toxin: toxine
traffic lights: feux tricolores | feu rouge
training camp: stage
tranquilliser: tranquillisant
transfusion: transfusion
trapdoor: trappe
treadmill: tapis de course
trombone: trombone
tryout: essai
tub: baignoire
tuba: tuba
tumble dryer: sèche-linge
turnip: navet
tusk: défense
tux: smoking
tuxedo: smoking
tweezers: pince à épiler
ulcer: ulcère
undefeated: invaincu
undies: sous-vêtements
undisturbed: tranquille
unethical: contraire à l'éthique
unmarked: banalisé
unmarried: célibataire
unofficial: officieux
unprepared: pas préparé
unresolved: non résolu | non élucidé
unsuccessful: infructueux | vain
untouched: intact
urinate: uriner
vertebra: vertèbre
vibrant: dynamique
vocabulary: vocabulaire
voltage: tension
vomit: vomi
wafer: gaufrette | hostie
walrus: morse
wart: verrue
washing powder: lessive
washroom: toilettes
wasp: frelon
water leak: fuite d'eau
waterfall: chute d'eau
webcam: webcam
weed: désherber
whale: cétacé
whiplash: coup du lapin
whiskers: moustaches
wholesale: en gros
willpower: volonté
wind farm: éoliennes
wood pigeon: ramier
x ray: radiographie | radio
yarn: laine
yawn: bâiller
yearly: chaque année
yew: if
yoghurt: yaourt
yolk: jaune d'œuf
zebra crossing: passage piéton
zit: bouton
zucchini: courgette
`
