// Phrasal verbs and phrases with a verb, and how French newspapers put them: P to Z. Part 3: take her down a peg to
// zoom past.

export const EVERYDAY_PHRASES_P_Z_3 = `
take her down a peg: rabattre le caquet
take her own life: suicide
take her seat: prendre place | siéger
take her time: prendre son temps
take him down a peg: rabattre le caquet
take his own life: suicide
take his seat: prendre place | siéger
take his time: prendre son temps
take home: empocher
take hostage: prise d'otages
take ill: tomber malade
take in her stride: prendre avec calme
take in his stride: prendre avec calme
take in their stride: prendre avec calme
take it easy: se reposer
take it in turns: se relayer
take it on the chin: encaisser
take its toll: faire des ravages
take leave: prendre congé | congé
take note: noter
take offence: s'offusquer
take on board: embarquer | prendre en compte
take on water: prendre l'eau
take out a loan: contracter un prêt | emprunter | emprunt
take out of: sortir | retirer
take over: racheter
take pains: s'efforcer
take part: prendre part
take pity: prendre en pitié
take precedence: primer
take pride: fier
take prisoner: faire prisonnier | capturer
take refuge: refuge
take root: s'enraciner
take sick: tomber malade
take silk: avocat
take some beating: difficile à battre
take stock: faire le point | bilan
take the biscuit: comble
take the edge off: atténuer
take the fifth: garder le silence
take the floor: prendre la parole
take the heat: essuyer les critiques
take the helm: prendre les rênes
take the lid off: révéler
take the mick: se moquer
take the stage: monter sur scène
take the stand: à la barre
take the sting out: atténuer
take the throne: monter sur le trône
take the title: remporter le titre | sacrer
take the wind out of her sails: couper l'herbe sous le pied
take the wind out of his sails: couper l'herbe sous le pied
take the wind out of their sails: couper l'herbe sous le pied
take their own life: se suicider | se donner la mort | mettre fin à ses jours | suicide
take their seat: prendre place | siéger
take their time: prendre son temps
take them down a peg: rabattre le caquet
take time off: congé | prendre congé
take to court: poursuivre en justice
take to task: reprocher | recadrer
take to the air: s'envoler
take to the hills: se réfugier
take to the police: porter plainte | plainte
take to the stage: monter sur scène
take to the streets: battre le pavé
take umbrage: s'offusquer
take under her wing: prendre sous son aile
take under his wing: prendre sous son aile
take under their wing: prendre sous son aile
take up the mantle: reprendre le flambeau
talk down to: condescendant
talk shop: parler travail
talk through: discuter
talk turkey: parler franchement
talk up: vanter
tangle with: affronter
taper off: diminuer
tart up: rénover
teach a lesson: donner une leçon | leçon
tear apart: déchiqueter
tear at: déchirer
tear away: arracher
tear her hair out: s'arracher les cheveux
tear his hair out: s'arracher les cheveux
tear into: fustiger
tear their hair out: s'arracher les cheveux
tear up: larmes
tee off: commencer
tell off: recadrer
tell porkies: mentir
tell tales: rapporter
tell the truth: vérité
test the water: tâter le terrain
think again: réfléchir | se raviser
think ahead: anticiper
think better of: se raviser
think of: penser | imaginer | estimer
think up: inventer
thrash out: débattre
throw a fit: faire une crise
throw a party: organiser une fête
throw a punch: donner un coup de poing
throw a spanner in the works: mettre des bâtons dans les roues
throw a wobbly: s'emporter
throw cold water on: doucher
throw doubt on: mettre en doute
throw down: jeter
throw down the gauntlet: défier
throw for a loop: déconcerter
throw from: éjecter
throw good money after bad: gaspiller
throw her hat in the ring: candidat
throw her weight behind: appuyer
throw herself: se jeter
throw himself: se jeter
throw his weight behind: appuyer
throw in: remise en jeu
throw in her hand: renoncer
throw in his hand: renoncer
throw in jail: jeter en prison
throw in their hand: renoncer
throw into: plonger | jeter
throw into chaos: semer le chaos
throw light on: éclairer | élucider
throw off: se débarrasser
throw open: ouvrir
throw out: débouter
throw overboard: jeter par-dessus bord
throw the book at: condamner lourdement
throw the towel: jeter l'éponge
throw their hat in the ring: se présenter | candidat
throw their weight behind: soutenir | appuyer
throw themselves: se jeter
throw together: improviser
thumb a lift: auto-stop
thumb her nose: narguer
thumb his nose: narguer
thumb their nose: narguer
tick all the boxes: remplir toutes les conditions
tick off: cocher
tick over: au ralenti
tide over: dépanner
tie in: concorder
tie the knot: convoler | s'unir
tighten her belts: se serrer la ceinture | faire des économies
tighten his belts: se serrer la ceinture | faire des économies
tighten the noose: resserrer l'étau
tighten their belts: se serrer la ceinture | faire des économies
tip off: renseigner
tip the balance: faire pencher la balance
tip the scales: faire pencher la balance
tire of: se lasser
tool up: équiper
top off: compléter
top the charts: en tête des ventes | en tête du hit-parade
top the poll: arriver en tête
top themselves: se suicider
top up: recharger
topple over: basculer | se renverser
torn apart: déchiré
toss a coin: tirer à pile ou face | tirage au sort
toss and turn: insomnie
tot up: additionner
touch base: contacter
touch up: retoucher | attouchements
toughen up: durcir | renforcer
tout: revendre
tow away: mettre en fourrière | fourrière
toy with: envisager
trace back: remonter
track down: retrouver la trace
trade barbs: s'invectiver
trade insults: s'insulter
trade off: compromis
trail behind: distancer | à la traîne
trample to death: piétiner à mort | bousculade
treat for: soigner | traiter
treat like dirt: maltraiter
trick into: tromper
trick out of: escroquer | soutirer
trigger off: déclencher
trim back: tailler
trip up: faire trébucher
trot out: ressortir
truss up: ligoter
try for: tenter
try her best: faire de son mieux
try her hand: s'essayer
try her luck: tenter sa chance
try his best: faire de son mieux
try his hand: s'essayer
try his luck: tenter sa chance
try their best: faire de son mieux
try their hand: s'essayer
try their luck: tenter sa chance
tuck away: cacher
tuck in: border | manger
tuck into: dévorer
tug at: tirer
tumble down: dégringoler | s'écrouler
tune into: regarder | écouter
turf out: expulser | virer
turn a deaf ear: faire la sourde oreille
turn about: se retourner
turn against: se dresser contre
turn around: se retourner
turn away: éconduire
turn back the clock: revenir en arrière
turn from: se détourner
turn her back on: tourner le dos
turn her hand to: s'essayer
turn her nose up: dédaigner
turn his hand to: s'essayer
turn his nose up: dédaigner
turn inside out: retourner
turn into: transformer | se muer
turn on: s'en prendre
turn on her heel: tourner les talons
turn on his heel: tourner les talons
turn on its heel: tourner les talons
turn out: participation
turn out well: bien se passer
turn over: tonneau | retourner
turn over a new leaf: tourner la page
turn round: se retourner | redresser
turn tail: s'enfuir
turn the corner: se redresser
turn the screw: serrer la vis
turn the tide: renverser la tendance
turn their back on: tourner le dos
turn their hand to: s'essayer
turn their nose up: dédaigner
turn themselves in: se rendre | se constituer prisonnier | se livrer
turn to: se tourner vers
turn to dust: tomber en poussière
turn turtle: chavirer
turn up: livrer
turn up empty: bredouille
turn up the heat: accentuer la pression
twist her ankle: se tordre la cheville | se fouler la cheville | entorse
twist her arm: forcer la main
twist his ankle: se tordre la cheville | se fouler la cheville | entorse
twist his arm: forcer la main
twist their ankle: se tordre la cheville | se fouler la cheville | entorse
twist their arm: forcer la main
type up: taper
use up: consommer
vie for: se disputer | rivaliser | briguer
vote down: repousser
vote for: voter en faveur | adopter
vote off: éliminer
vote out: sanctionner dans les urnes
vote through: adopter | approuver | voter
wade in: intervenir
wait in line: faire la queue | file d'attente
wait up: veiller
walk away: s'en aller
walk away from: sortir indemne
walk free: relaxer | acquitter | ressortir libre
walk in: entrer
walk off the job: quitter le travail
walk off with: rafler | remporter
walk on: poursuivre
walk on eggshells: marcher sur des œufs
walk out of: claquer la porte
walk over: écraser
walk the plank: démissionner
walk the tightrope: équilibriste
ward off: éloigner
warm to: apprécier
warm up: s'échauffer | se réchauffer | échauffement
warn off: dissuader
wash ashore: rejeter sur le rivage | échouer
wash down: laver
wash her dirty linen in public: laver son linge sale en public
wash her hands of: se laver les mains
wash his dirty linen in public: laver son linge sale en public
wash his hands of: se laver les mains
wash off: partir au lavage
wash out: annuler
wash their dirty linen in public: laver son linge sale en public
wash their hands of: se laver les mains
wash up: échouer | faire la vaisselle
waste money: jeter l'argent par les fenêtres
waste time: perdre du temps
watch out: faire attention
water down: diluer
wave away: écarter
wave goodbye: dire adieu
wave through: laisser passer
wean off: sevrer
wear a mask: port du masque | masque
wear a wire: micro | mettre sur écoute
wear away: user
wear off: se dissiper
wear out: épuiser
wear thin: s'amenuiser
weasel out: se défiler
weep over: pleurer
weigh down: alourdir
weigh in: pesée
welcome back: accueillir
well up: monter
wet her pants: se faire pipi dessus
wet his pants: se faire pipi dessus
wet their pants: se faire pipi dessus
wheel out: ressortir
while away: passer
whip up a storm: faire polémique
whisk away: emmener
whistle blow: lancer l'alerte
whittle down: réduire
win a landslide: raz-de-marée | large victoire
win by a landslide: raz-de-marée | large victoire | écraser
win by a whisker: de justesse
win hands down: gagner haut la main | haut la main
win out: l'emporter
win over: conquérir
win round: convaincre
win the day: l'emporter
win the toss: tirage au sort
wind back: revenir en arrière
wind down: se terminer | se détendre
wink at: fermer les yeux
wipe off the map: rayer de la carte
wipe out: exterminer
wipe the floor: écraser
wipe the slate clean: passer l'éponge | effacer l'ardoise
wipe up: essuyer
wire up: brancher
wise up: comprendre
withdraw from: se retirer | retrait
wolf down: dévorer | engloutir
work against: nuire
work as: exercer
work at: travailler
work like a charm: marcher à merveille
work off: éliminer
work on: travailler
work out: s'entraîner | comprendre
work overtime: heures supplémentaires
work round: contourner
work the night shift: travailler de nuit
work through: surmonter
work towards: œuvrer
work up: développer
work wonders: faire des merveilles
worm her way: s'insinuer
worm his way: s'insinuer
worm their way: s'insinuer
wrap around: enrouler | s'encastrer
wrap up: boucler
wreak havoc: semer le chaos | faire des ravages | dévaster
wriggle out: se dérober
wring out: essorer
write off: passer par pertes et profits | détruire
write out: rayer
yank: arracher | tirer
yell at: hurler | crier | houspiller | s'en prendre
yield to: céder
zero in: se concentrer
zip up: fermer
zoom off: filer
zoom past: dépasser
`
