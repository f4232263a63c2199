// English: French, most usual first. One entry a line.

export const VERBS_R_Y = `
reappear: réapparaître | réapparition
reassure: rassurer
receive: recevoir | accueillir
reconcile: réconcilier | réconciliation
refusal: refus
refuse: refuser | refus
register: inscrire | enregistrer | registre
registration: inscription | immatriculation
reinforce: renforcer | renforcement
reinforcement: renfort | renforcement
reinstate: réintégrer | rétablir
relate: concerner | raconter
relax: détendre | assouplir
rely: compter | reposer | s'appuyer
remember: se souvenir | se rappeler
remind: rappeler
removal: retrait | suppression | enlèvement
remove: retirer | enlever | supprimer
renew: renouveler | renouvellement
renounce: renoncer
renovate: rénover | rénovation
reopen: rouvrir | réouverture
reorganize: réorganiser
replace: remplacer | remplacement
represent: représenter
repress: réprimer
require: exiger | nécessiter
requirement: exigence | obligation
resist: résister | résistance
resolve: résoudre | régler
restore: rétablir | restaurer
restrict: restreindre | limiter
restriction: restriction | limitation
result: résultat | résulter
retain: conserver | retenir
retrieve: récupérer | repêcher
reunion: retrouvailles | réunion
reunite: réunir | retrouver | se retrouver
reverse: inverser | inverse | marche arrière
review: examiner | réexamen | revue | critique
revise: réviser | révision
revoke: révoquer | retirer
reward: récompense | récompenser
rip: déchirer
roll: rouler
roll out: déployer
run out: manquer | s'épuiser
sacrifice: sacrifice | sacrifier
salvage: récupérer | sauver
satisfy: satisfaire
scare: effrayer | faire peur
scatter: disperser | éparpiller
seek: chercher | rechercher | demander
seem: sembler | paraître
select: sélectionner | choisir
send back: renvoyer
serve: servir | purger
serve a sentence: purger
set off: déclencher | partir
set up: créer | mettre en place | installer
settle: régler | s'installer
shake: secouer | trembler
shake hands: serrer la main | poignée de main
shift: changement | déplacer
shine: briller
shock: choc | choquer
show up: se présenter | arriver
shrink: rétrécir | diminuer
sign up: s'inscrire
signal: signal | signaler
sit: s'asseoir | siéger
skip: sauter
slam: critiquer | claquer
smash: briser | fracasser
smell: odeur | sentir
smile: sourire
snatch: arracher
solution: solution
solve: résoudre | élucider
speak out: prendre la parole | dénoncer
speed up: accélérer
spend: dépenser | passer
spend time: passer
split: scission | diviser | séparer | se séparer
spoil: gâcher
spot: repérer | apercevoir | endroit
spray: pulvériser | asperger
stabilize: stabiliser
stand: se tenir | position | stand
stand up: se lever
stare: fixer
steer: diriger | orienter
step up: intensifier | renforcer
stick: coller | bâton
stimulate: stimuler
stir: susciter | remuer
strengthen: renforcer | renforcement
stretch: étendre | étirer
struggle: lutter | lutte | peiner
submit: soumettre | présenter
suffer: souffrir | subir
suit: costume | convenir
supervise: superviser | encadrer
support: soutenir | soutien | appui
suppose: supposer
suppress: réprimer | supprimer
surprise: surprendre | surprise
surround: entourer | encercler
sustain: soutenir | subir
sweep: balayer | ratisser
swing: basculer | balancer
switch: changer | passer | interrupteur
switch off: éteindre
switch on: allumer
sympathize: compatir
take: prendre | emmener | durer
take advantage: profiter
take away: retirer | emporter
take back: reprendre | récupérer
take care: s'occuper | prendre soin
take charge: prendre en charge | prendre en main
take down: démonter | retirer
take hostage: prendre en otage | otage
take over: reprendre | prendre le contrôle
take refuge: se réfugier
taste: goût | goûter
tear: déchirer | larme
tear down: démolir | abattre
tease: taquiner
tend: tendre | avoir tendance
tighten: resserrer | durcir
tilt: pencher | incliner
touch: toucher
trace: trace | retracer
track down: retrouver | localiser | traquer
transform: transformer | transformation
trap: piège | piéger
tremble: trembler
try: essayer | tenter | juger | essai
turn: tourner | tour | virage
turn around: faire demi-tour
turn away: refouler | se détourner
turn back: faire demi-tour | refouler
turn down: refuser | rejeter
turn off: éteindre | couper
turn on: allumer
turn oneself in: se rendre
undergo: subir
undermine: saper | affaiblir
undertake: entreprendre
undo: défaire | annuler
unify: unifier
unite: unir | s'unir
unlock: débloquer | déverrouiller
use: utiliser | utilisation | usage | emploi
vanish: disparaître | se volatiliser
vary: varier
veer: virer
verify: vérifier | vérification
wake: réveiller
wake up: se réveiller | réveil
wander: errer
want: vouloir | souhaiter
wash: laver
weaken: affaiblir | fragiliser
wear: porter
widen: élargir
wipe out: anéantir | éliminer
wish: souhaiter | souhait | vœu
withhold: retenir | dissimuler
withstand: résister
work out: élaborer | résoudre
worsen: s'aggraver | empirer | aggraver
worsening: aggravation | dégradation
wrap: envelopper | emballer
wreck: épave | détruire
write off: radier | annuler
yield: céder | rendement
`
