// Slang, sayings, abbreviations of places and bodies, British and American. Part 2: on strike to zero tolerance.

export const EVERYDAY_SLANG_AND_ABBREVIATIONS_2 = `
on strike: grève
on tenterhooks: suspense
on the breadline: seuil de pauvreté | précarité
on the brink: au bord du gouffre
on the dole: chômeur
on the fiddle: frauder
on the market: en vente | sur le marché
on the mend: convalescence
on the move: en déplacement
on the payroll: salarié | rémunéré | employé
on the pull: draguer
on the quiet: discrètement
on the rampage: saccager
on the razzle: faire la fête
on the sick: arrêt maladie
on the skids: sur le déclin
on the sly: en catimini
on the spot: sur-le-champ
on the spur of the moment: impulsivement
on the streets: à la rue
on the trail: sur la piste
on the up: en hausse
on the verge: au bord
on the wane: en déclin
on the warpath: sur le sentier de la guerre
once in a blue moon: rarement
one eyed: borgne
one for the road: dernier verre
one off: exceptionnel | unique
one trick pony: limité
one way: sens unique
one way street: sens unique
open mind: ouvert
out for revenge: vengeance
out in the cold: exclu
out of action: forfait
out of bounds: interdit
out of favour: en disgrâce
out of hand: incontrôlable
out of hours: nuit
out of step: en décalage
out of the question: hors de question
out of the race: hors course
out of thin air: de nulle part
over a barrel: à la merci
over my dead body: jamais de la vie
over the limit: positif
paper trail: trace écrite
peanuts: bouchée de pain
per head: par habitant | par personne
pie in the sky: chimère
piece of cake: jeu d'enfant
pig headed: têtu
pint sized: minuscule
pipe dream: chimère
playing truant: école buissonnière | absentéisme
plonk: piquette
poker faced: impassible
potty: fou | pot
powder keg: poudrière
pr stunt: coup de communication
prang: accrochage
quick buck: argent facile
r and d: recherche
raining cats and dogs: pluie battante
raw deal: injuste
ready to wear: prêt-à-porter
red faced: embarrassé
red handed: flagrant délit | main dans le sac
reno: rénovation
rent a mob: casseurs
road rage: rage au volant | altercation routière
rock bottom: au plus bas
rolling in money: richissime
root and branch: en profondeur
rough and ready: rudimentaire
round the bend: fou
round the clock: vingt-quatre heures sur vingt-quatre | jour et nuit
rub of the green: chance
sacred cow: tabou
safe and sound: indemne
sat nav: GPS
sea change: changement radical
second hand: d'occasion
second to none: sans égal
shacked up: en ménage
shotgun wedding: mariage forcé
shut eye: sommeil | dormir
sick to the back teeth: ras-le-bol
sickie: arrêt maladie
sink or swim: marche ou crève
sitting duck: cible facile
skeleton in the closet: secret de famille
skeleton in the cupboard: secret de famille
slap on the wrist: peine légère
slap up meal: festin
sleeping rough: sans-abri | dormir dehors
so many: nombreux | tant | pulluler | proliférer
sob story: mélo
soft spot: faible
sold out: guichets fermés
sore loser: mauvais perdant
sore throat: mal de gorge
spare tyre: roue de secours
sparky: électricien
spick and span: impeccable
spoilt brat: enfant gâté
spot on: exact
square meal: repas
stag do: enterrement de vie de garçon
stag night: enterrement de vie de garçon
stag party: enterrement de vie de garçon
stark naked: nu
starstruck: ébloui
state of the art: dernier cri | de pointe
stone cold: glacé
stone dead: raide mort
stone's throw: à deux pas
straight from the horse's mouth: de source sûre
strapped for cash: désargenté
strings attached: contrepartie
sugar daddy: riche amant
sure thing: certain
sweet tooth: gourmand
tailor made: sur mesure
tall order: difficile
tall story: invraisemblable
the beeb: BBC
the big apple: New York
the fed: Fed | Réserve fédérale
the feds: police fédérale | FBI
the gp: généraliste | médecin
the greens: écologistes | Verts
the last straw: goutte d'eau
the pm: Premier ministre | chef du gouvernement
the slammer: prison
the tories: conservateurs
the who: OMS
thick as thieves: inséparables
thin on the ground: rare
third degree: interrogatoire
third degree burns: brûlures au troisième degré
thrown in at the deep end: jeté dans le bain
ticking time bomb: bombe à retardement
tickled pink: ravi
tip of the iceberg: partie émergée de l'iceberg
tip top: parfait
tit for tat: donnant-donnant
to die for: irrésistible
toast of the town: coqueluche
tongue in cheek: ironique
top brass: hauts gradés
top notch: excellent
top of the range: haut de gamme
top secret: ultra-secret
tory: conservateur
touch wood: toucher du bois
tough luck: pas de chance
truth be told: à vrai dire
turn of the century: début du siècle
two faced: hypocrite
two timing: infidèle
two way: à double sens
uk: britannique | Londres
un: onusien
un agency: agence onusienne | agence de l'ONU | onusien
un chief: secrétaire général de l'ONU | secrétaire général
un troops: casques bleus
under fire: sous les tirs
under house arrest: assigné à résidence | résidence surveillée
under lock and key: sous clé | sous les verrous
under the hammer: aux enchères | enchères
under the influence: en état d'ivresse | alcool
under the knife: opérer
under the thumb: sous la coupe
up for auction: aux enchères
up for grabs: à prendre | en jeu
up in smoke: partir en fumée
up in the air: en suspens
up to her eyes: débordé
up to his eyes: débordé
up to speed: au courant
up to the neck: jusqu'au cou
up to their eyes: débordé
upper crust: haute société
ups and downs: hauts et bas
upside down: à l'envers | retourné
us cities: villes américaines
us troops: soldats américains | troupes américaines
usps: poste américaine
v sign: doigt d'honneur
washed up: fini
washington dc: Washington
wax lyrical: s'extasier
well heeled: aisé
well off: aisé | fortuné
well to do: aisé | fortuné
went ballistic: exploser de colère | s'emporter
wet behind the ears: inexpérimenté
what's wrong with: malade | problème | panne
wheeling and dealing: magouille
white collar: cadre | col blanc
white collar crime: délinquance en col blanc
white elephant: éléphant blanc
white hall: gouvernement britannique
white lie: pieux mensonge
white wash: blanchir
whole hog: jusqu'au bout
wild goose chase: fausse piste
win anything: remporter | bredouille | palmarès
win by a nose: d'un cheveu
with flying colours: haut la main
without batting an eyelid: sans sourciller
wonky: bancal
working from home: télétravail
world health organisation: OMS | Organisation mondiale de la santé
writing on the wall: signe avant-coureur
wto: OMC
yellow bellied: lâche
yesteryear: antan
zero tolerance: tolérance zéro
`
