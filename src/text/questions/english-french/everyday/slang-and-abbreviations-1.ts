// Slang, sayings, abbreviations of places and bodies, British and American. Part 1: a new pm to on sick leave.

export const EVERYDAY_SLANG_AND_ABBREVIATIONS_1 = `
a new pm: Premier ministre | chef du gouvernement
air con: climatisation
all nighter: nuit blanche
at loggerheads: à couteaux tirés
at sixes and sevens: pagaille
at the end: à la fin | in extremis | au terme
at the last gasp: in extremis | arrêts de jeu
awol: déserter | absent
back burner: veilleuse
back to back: consécutif | d'affilée
bad blood: rancune
bad egg: mauvais sujet
ball and chain: boulet
bbc: BBC
beat about the bush: tourner autour du pot
behind bars: sous les verrous
below the belt: coup bas
big apple: New York
big bucks: beaucoup d'argent | pactole
big pharma: industrie pharmaceutique
blind drunk: ivre mort
blood money: argent du sang
bnb: chambre d'hôtes
bolt from the blue: coup de tonnerre
bone idle: paresseux
british pm: Premier ministre britannique | Premier ministre
brolly: parapluie
butt naked: nu
buzz: excité
by a whisker: de justesse | d'un cheveu
by hook or by crook: coûte que coûte
cash strapped: à court d'argent | désargenté
chinwag: bavarder
chippie: friterie
chock a block: bondé | embouteillé
cia: CIA | renseignement américain
clapped out: délabré
clean slate: table rase
close shave: de justesse | échapper de peu
cloud nine: aux anges
cock and bull: à dormir debout
cold blooded: de sang-froid
cold turkey: sevrage
cuppa: thé
damp squib: pétard mouillé
dark horse: outsider
daylight robbery: arnaque | vol
dead as a doornail: mort
dead cert: favori
dead drunk: ivre mort
dead of night: en pleine nuit
dead ringer: sosie
deep pockets: fortuné
dirt poor: misère
dog eared: corné
dog tired: épuisé
doj: ministère de la Justice
dosh: argent | fric
dressing down: réprimande | savon
drop dead gorgeous: magnifique
drop in the ocean: goutte d'eau
dutch courage: alcool
ecb: BCE | Banque centrale européenne
eu chief: présidente de la Commission européenne | Commission européenne
even stevens: à égalité
ex pm: ancien Premier ministre | Premier ministre
eyesore: verrue | laid
face to face: tête-à-tête
far cry: loin
fat cat: grand patron | gros bonnet
fbi: FBI | police fédérale
fda: FDA
final nail in the coffin: coup de grâce
first past the post: scrutin majoritaire
fit as a fiddle: en pleine forme
fiver: cinq livres
flat broke: fauché | ruiné
flat out: à fond
fly by night: véreux
for the high jump: sanction
former pm: ancien Premier ministre | Premier ministre
full blast: à fond
full house: complet | guichets fermés
gaga: gâteux
gcse: brevet
getaway car: voiture en fuite | véhicule
going rate: tarif
gone bust: faillite | liquidation judiciaire | redressement judiciaire
gone for good: définitivement
good samaritan: bon samaritain
gp: généraliste | médecin traitant | médecin | Grand Prix
grand slam: grand chelem
green fingers: main verte
gridlock: embouteillage
grub: repas
gut feeling: intuition
hair raising: effrayant
hand in glove: de mèche
hand to mouth: au jour le jour
hard cash: espèces
hard done by: lésé
hard up: sans le sou
haves and have nots: riches et pauvres
head over heels: éperdument amoureux
heads will roll: têtes vont tomber
heart to heart: conversation
hen do: enterrement de vie de jeune fille
hen night: enterrement de vie de jeune fille
hen party: enterrement de vie de jeune fille
high and dry: en plan
high street: commerces
hit and miss: aléatoire
hmrc: fisc
how fast: rouler
icc: CPI | Cour pénale internationale
in a coma: dans le coma
in a heartbeat: aussitôt
in a jiffy: rapidement
in a row: polémique | querelle
in a spot of bother: difficulté
in a tight spot: difficulté
in deep trouble: gros ennuis | en difficulté
in dire straits: au bord du gouffre | en grande difficulté
in hot water: dans l'embarras
in the buff: nu
in the dock: sur le banc des accusés | devant le tribunal | jugé
in the doghouse: disgrâce
in the family way: enceinte
in the firing line: dans le viseur | menacé
in the lead: en tête
in the limelight: sous les projecteurs
in the line of duty: en service | dans l'exercice de ses fonctions
in the nick: en prison
in the nick of time: à temps
in the nude: nu
in the red: à découvert
in the running for: en lice | candidat | briguer
in the slammer: en prison
in the sticks: à la campagne
in the wake: dans la foulée | à la suite
in trouble: mettre en cause | au bord du gouffre
inner city: quartiers populaires
inside job: complicité interne | complice
irs: fisc | impôts
it girl: égérie
jack of all trades: touche-à-tout
jam packed: bondé | comble
kangaroo court: parodie de justice
knackered: épuisé
knees up: fête
knife edge: sur le fil
knock on effect: répercussion
la la land: Los Angeles | Hollywood
laid up: alité
lame duck: canard boiteux
lapd: police de Los Angeles
last ditch: dernière chance | ultime
last gasp: in extremis | arrêts de jeu | dernière minute
laughing stock: risée
legless: ivre
level pegging: à égalité | au coude-à-coude
level playing field: concurrence loyale
lie detector: détecteur de mensonges
like hot cakes: comme des petits pains
local paper: quotidien régional | journal local
long in the tooth: âgé
loo: toilettes
loony: fou
lorry load: cargaison
lump sum: somme forfaitaire | prime
made redundant: licencié
making headway: progresser
mickey mouse: fantaisiste
middle of nowhere: au milieu de nulle part
mod cons: confort
moolah: argent
motorway pile up: carambolage
nail biter: suspense
neck and neck: au coude-à-coude
new kid on the block: nouveau venu
new pm: Premier ministre | chef du gouvernement
new york city: New York
nhs: système de santé | NHS | hôpital public
nifty: astucieux
nip and tuck: au coude-à-coude
no brainer: évidence
no go area: zone de non-droit
no holds barred: sans merci
no laughing matter: pas de quoi rire
no longer allowed: interdit | banni | prohibé | proscrit
no show: absent | absence
no spring chicken: plus tout jeune
not allowed: banni | défendu | prohibé
not guilty: relaxé
nouveau riche: nouveau riche
number 10: Downing Street
number one: numéro un | premier
nutter: fou | déséquilibré
nyc: New York
nypd: police de New York | police new-yorkaise
oap home: maison de retraite | Ehpad
off colour: souffrant
off duty: hors service
off his head: drogué
off his trolley: fou
off license: caviste
off the cuff: improvisé
off the peg: prêt-à-porter
off the record: officieux
old chestnut: vieille histoire
old hat: démodé
on a roll: série
on a shoestring: petit budget
on all fours: à quatre pattes
on bail: sous contrôle judiciaire | libéré sous caution
on benefits: allocataire | RSA | aides sociales
on course: en passe
on death row: couloir de la mort | condamné à mort
on life support: maintenu en vie
on parole: libération conditionnelle
on sick leave: arrêt maladie
`
