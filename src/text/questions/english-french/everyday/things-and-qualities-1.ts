// Things and qualities of everyday life, A to G. Part 1: abrasion to constellation.

export const EVERYDAY_THINGS_AND_QUALITIES_1 = `
abrasion: éraflure
accordion: accordéon
ace: as
aces: as
acne: acné
acupuncture: acupuncture
acupuncturist: acupuncteur
adamant: catégorique | inflexible
adultery: adultère | infidélité
adulthood: âge adulte
adversity: adversité
advisory: alerte | avis
aeroplane: avion
affectionate: affectueux
airfield: aérodrome
airlock: sas
airship: dirigeable
airstrip: piste
airtight: hermétique | étanche
ale: bière
algebra: algèbre
alignment: alignement
alleyway: ruelle
ample: largement | suffisant
anecdote: anecdote
aneurysm: anévrisme
anew: à nouveau
antics: frasques | pitreries
antidepressants: antidépresseurs
anus: anus
anxiety: inquiétude
anyplace: n'importe où
apartheid: apartheid
aphrodisiac: aphrodisiaque
apt: appartement
arid: aride
armband: brassard
armory: armurerie | arsenal
armour: blindage | armure
armpit: aisselle
aroma: arôme
arraignment: mise en accusation
arthritis: arthrite | arthrose
asbestos: amiante
ascension: ascension
ash: frêne
astonishing: étonnant
astute: habile
attendee: participant
audible: audible
autobiography: autobiographie | mémoires
autopilot: pilote automatique
avocado: avocat
baboon: babouin
backlash: réaction
backstreet: ruelle
bagpipes: cornemuse
bake sale: vente de gâteaux
ballgame: match
ballpark: stade
ballpoint: stylo
ballpoint pen: stylo | stylo à bille
banger: saucisse | guimbarde | pétard
banjo: banjo
bank card: carte bleue
bankrupt: ruiné
baptise: baptiser
barbarian: barbare
barbaric: barbare
barcode: code-barres
barrel: fût
basin: cuvette
bathrobe: peignoir
bazooka: bazooka
bead: perle
bed bug: punaise de lit | punaise
bedsheet: drap
bedsit: studio
beef: différend
beep: biper
beetroot: betterave
begrudgingly: à contrecœur
bellybutton: nombril
benign: bénin
beret: béret
berserk: fou furieux
biased: biaisé
bib: bavoir | dossard
biblical: biblique
bike lane: voie cyclable
bike path: piste cyclable | voie cyclable
bike ride: vélo
bin collection: collecte des déchets | ramassage des ordures
binge drinking: alcoolisation massive | beuverie
bipolar: bipolaire
birthday cake: gâteau d'anniversaire | bougies
birthmark: tache de naissance
bistro: bistrot | bistro
bite: piqûre
black eye: œil au beurre noir | coquard
blackberry: mûre
blackboard: tableau noir
blackcurrant: cassis
blackhead: point noir
blackout: panne de courant | coupure d'électricité
blatant: flagrant
blazer: veste
bleak: morose
blender: mixeur
blindfold: bandeau | les yeux bandés
blonde: blond
blood pressure: hypertension
bloodbath: tuerie
bloodstain: tache de sang
bloodstained: ensanglanté | taché de sang
bloodstream: sang
blueberry: myrtille
blueprint: plan
blurry: flou
boardroom: conseil d'administration
boat ride: promenade en bateau
boat trip: promenade en bateau | excursion
bodily: corporel
body bag: housse mortuaire
bog: marais
boil: furoncle
boiling hot: brûlant | bouillant
bolt: éclair
bomb scare: alerte à la bombe
bomb shelter: abri antiaérien | abri
bombproof: blindé
bone marrow: moelle osseuse
bonnet: capot | bonnet
bony: osseux
booby trap: piège
booby trapped: piégé
book fair: foire du livre
boot: chaussure
booze up: beuverie
boozer: pub | ivrogne
borderline: limite
bore: ennui | forage
bossy: autoritaire
bot: bot | robot
bottle opener: décapsuleur
bottleneck: goulot d'étranglement | bouchon
bottomless: sans fond
bow: arc | nœud
bow tie: nœud papillon
bowling alley: bowling
bra: soutien-gorge
brace: appareil | appareil dentaire | bretelles
braid: tresse | natte
brain haemorrhage: hémorragie cérébrale
brain tumour: tumeur au cerveau
brainwashed: endoctriné
brainwashing: lavage de cerveau
bran: son
bread: baguette
breadcrumb: miette
breakdown lorry: dépanneuse
breast: poitrine
breastfeed: allaiter | allaitement
breath: haleine
breathe: respiration
breathtaking: à couper le souffle
brine: saumure
brittle: fragile | cassant
broadband: fibre
broccoli: brocoli
bronchitis: bronchite
brooch: broche
brow: front
bruise: contusion
buckle: boucle
bud: bourgeon
buggy: poussette
bulky: volumineux | encombrant
bullet hole: impact de balle
bulletproof: blindé
bullfight: corrida | tauromachie
bullring: arènes
bullshit: conneries
bumper: record
burka: burqa
burn: en feu | brûlant
burn mark: brûlure
bus lane: voie de bus
bus ride: trajet en bus
bushfire: feu de brousse | feu de forêt
buttock: fesse
buttocks: fesses
buyout: OPA
bypass: rocade | pontage | déviation
camcorder: caméscope
campfire: feu de camp
can: boîte de conserve
can opener: ouvre-boîte
canary: canari
canister: bonbonne | cartouche
cannabis: haschich | stupéfiants
canned food: conserve
cape: cape
car crash: collision
car park: stationnement
car wreck: épave | accident
cardiac arrest: crise cardiaque
carelessness: négligence | imprudence
cargo ship: porte-conteneurs
carnation: œillet
carousel: manège | carrousel
carry cot: couffin
carsick: mal des transports
cartilage: cartilage
cash machine: distributeur de billets
cash point: distributeur | distributeur de billets
cash register: tiroir-caisse
cassette: cassette
cast iron: fonte
cat: félin
cat litter: litière
catchphrase: slogan
catchy: entraînant
cavern: caverne
cell phone: smartphone
ceramic: céramique
cesspool: fosse septique
chain saw: tronçonneuse
chair the meeting: présider | diriger
char: carboniser
chatty: bavard
cheap: bas prix | low cost
check: chèque
cheek: culot
cheerful: gai
cheetah: guépard
chicken: volaille
chickpea: pois chiche
child porn: pédopornographie | pédopornographique
child support: pension alimentaire
childhood: jeunesse
chilli: piment
chimp: chimpanzé
chimpanzee: chimpanzé
china: porcelaine
chip: frite
chipmunk: écureuil
chocolate bar: tablette de chocolat
cholesterol: cholestérol
chopsticks: baguettes
chore: corvée
church bells: cloches
churchyard: cimetière
cider: cidre
cigarette end: mégot
cinder: cendre
cinema: salle obscure
circuit breaker: disjoncteur
citation: citation | contravention
civic: civique
classified: secret
clay court: terre battue
clean energy: énergies renouvelables
cleavage: décolleté
clementine: clémentine
clique: clan
clogged: bouché | encombré
clone: clone
cloth: tissu | chiffon
clothes shop: magasin de vêtements | boutique
coal mine: mine de charbon | houillère
coarse: grossier
cobweb: toile d'araignée
cocaine: stupéfiants
cocoon: cocon
coin: pièce de monnaie
cold case: affaire non élucidée | pôle cold cases
coleslaw: salade de chou
collar: collier
collarbone: clavicule
collection: collecte | ramassage
colon: côlon
colour blind: daltonien
comatose: dans le coma
comb: peigne
comic strip: bande dessinée | BD
commerce: commerce
communion: communion
commute: trajet domicile-travail
complexion: teint
computer game: jeu vidéo
condescending: condescendant
condition: maladie
confetti: confetti
conifer: conifère
constellation: constellation
`
