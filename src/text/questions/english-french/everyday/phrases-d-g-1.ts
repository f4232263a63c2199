// Phrasal verbs and phrases with a verb, and how French newspapers put them: D to G. Part 1: dash off to force their
// way.

export const EVERYDAY_PHRASES_D_G_1 = `
dash off: filer | partir
dawn on: comprendre | s'apercevoir
deal a blow: porter un coup | coup dur
deal with: régler
defraud out of: escroquer
depend on: compter sur
die of: mourir | emporter | des suites
die on the spot: mort sur le coup | tué sur le coup
dig up: mettre au jour
dig up dirt: révélations
dip into: puiser
dish out: distribuer | infliger
dish the dirt: révélations
dispense with: se passer
dispose of: écouler
do a deal: transiger
do a u turn: volte-face | faire machine arrière | revirement | demi-tour
do away with: en finir | abolition
do something about: agir | remédier
do time: purger sa peine | détenu
do up: restaurer
do well: réussir | performant
do without: sans
doctor: falsifier | trafiquer | truquer
dole out: distribuer
double cross: trahir | doubler
double up: doubler
doze off: s'assoupir | s'endormir
drag away: traîner
drag her feet: traîner les pieds | tarder
drag his feet: traîner les pieds
drag their feet: traîner les pieds
drain out: se vider
draw a blank: ne rien donner | bredouille | sans résultat
draw a line under: tourner la page | mettre fin
draw attention: attirer l'attention | alerter
draw the line: refuser
draw the short straw: tirer la courte paille
draw up: élaborer
dress up: s'habiller
dress up as: se déguiser | déguisé
drift apart: s'éloigner
drift off: dériver | s'assoupir
drink and drive: alcool au volant | conduite en état d'ivresse | ivre au volant
drink up: boire
drive at: foncer
drive away: chasser | démarrer
drive into: renverser | s'encastrer
drive off: prendre la fuite | démarrer
drive off the road: sortie de route | quitter la route
drive through: traverser
drive up prices: faire grimper les prix | inflation | renchérir
drone on: bourdonner
drop a bombshell: révélation | annonce choc | créer la surprise
drop behind: décrocher | distancer
drop charges: retirer sa plainte
drop dead: s'écrouler | succomber
drop in: visite
drop off: diminuer
drop out: décrocher | décrochage | se désister
drop out of school: déscolarisé
drop the ball: faillir | rater
drop the case: classer sans suite
drown out: couvrir
drum up: mobiliser | rallier
dry out: s'assécher
dry up: s'assécher | à sec
duck: éluder
duck out: se dérober | esquiver
duke it out: s'affronter
dumb down: niveler par le bas
dump: écarter
dwell on: s'attarder
ease off: diminuer | se calmer
ease up: relâcher | diminuer
eat away: ronger | grignoter
eat away at: ronger | grignoter | éroder
eat her words: ravaler ses paroles | se rétracter
eat his words: ravaler ses paroles | se rétracter
eat into: ronger
eat out: dîner dehors
eat their words: ravaler ses paroles | se rétracter
eat up: engloutir | ronger | grignoter
ebb away: refluer
edge out: évincer | coiffer au poteau | écarter
edge towards: se rapprocher
eke out: subsister
empty out: se vider | vider
end her life: suicide
end his life: suicide
end in tears: mal finir | mal tourner
end their life: se suicider | mettre fin à ses jours | suicide
end up: terminer
end up in court: devant le tribunal | devant la justice | comparaître
end up in hospital: hospitaliser | transporté à l'hôpital
enter into: conclure | entamer
even out: équilibrer | égaliser
explain away: justifier
face a ban: encourir | risquer une suspension | suspension
face off: affrontement
face the axe: menacé | suppression
face the music: répondre de ses actes
face up to: faire face
factor in: tenir compte
fade away: disparaître | s'effacer | s'éteindre
fall about: éclater de rire
fall away: chuter
fall behind: distancer | décrocher
fall behind with: en retard | arriérés | impayé
fall by the wayside: abandonner | disparaître
fall flat: tomber à plat | échouer | faire un flop
fall for: piège
fall foul of: enfreindre | se brouiller
fall from grace: disgrâce | déchéance | chute
fall ill: contracter
fall in with: rejoindre
fall into: sombrer | chuter
fall into disrepair: se délabrer | à l'abandon
fall into the hands of: tomber aux mains | tomber entre les mains
fall into the water: tomber à l'eau | chuter dans l'eau
fall off: chuter
fall off the back of a lorry: marchandise volée | recel
fall on: tomber | incomber
fall on deaf ears: ignorer | rester lettre morte
fall on hard times: précarité | ruiné | mauvaise passe
fall out: se disputer
fall out with: rompre
fall over herself: se précipiter | s'empresser
fall over himself: se précipiter | s'empresser
fall over themselves: se précipiter | s'empresser
fall overboard: tomber à la mer | à l'eau
fall pregnant: tomber enceinte | enceinte
fall through: avorter
fall to: incomber | revenir | tomber aux mains
fall victim to: victime
farm out: externaliser
fathom: comprendre | élucider
feel like: avoir envie
feel the heat: sous pression
feel the pinch: souffrir | se serrer la ceinture
fend off: parer | écarter
fetch: rapporter | chercher
fiddle: frauder | maquiller
fiddle the books: maquiller les comptes | truquer les comptes | falsifier
fight a fire: combattre un incendie | lutter contre les flammes | pompiers
fight back: contre-attaquer
fight fire with fire: combattre le feu par le feu
fight for her life: lutter contre la mort | entre la vie et la mort | pronostic vital
fight for his life: lutter contre la mort
fight for their life: lutter contre la mort | entre la vie et la mort | pronostic vital
fight it out: en découdre
fight off: résister
fight over: s'opposer | se déchirer
fight tooth and nail: se battre bec et ongles | farouchement
file a lawsuit: poursuivre
file for bankruptcy: déposer le bilan | dépôt de bilan | faillite
file for divorce: demander le divorce | divorcer | procédure de divorce
fill her pockets: s'enrichir | se remplir les poches
fill his pockets: s'enrichir | se remplir les poches
fill their pockets: s'enrichir | se remplir les poches
fill up: se remplir
find a way: trouver un moyen | réussir
find fault: critiquer | reprocher
find her feet: prendre ses marques
find his feet: prendre ses marques
find out: savoir
find their feet: prendre ses marques
finish first: terminer premier | remporter | gagner
finish last: terminer dernier | bon dernier
finish second: terminer deuxième | deuxième place | médaille d'argent
finish up: finir | terminer
finish with: rompre | en finir
fire at: ouvrir le feu | tir
fire off: tirer | adresser
fire on: tirer sur | ouvrir le feu | tir
fire up: allumer | démarrer
fit in: tenir
fit out: aménager
fizzle out: faire long feu | s'essouffler | se terminer
flag down: arrêter | héler
flag up: signaler | alerter
flare up: se rallumer | s'emporter | regain de tension
flash: s'exhiber | exhibitionniste
flatline: stagner
flatten: détruire | écraser
flee the country: fuir le pays | s'exiler | quitter le territoire
flee the scene: prendre la fuite | délit de fuite | s'enfuir
fling: lancer | jeter
flip out: péter les plombs
flip over: capoter
float: entrer en bourse | introduire en bourse
flock to: affluer | se presser | se ruer | afflux
flog: fouetter
flunk: recaler
fly at half mast: en berne
fly high: avoir le vent en poupe
fly off the handle: sortir de ses gonds
fly off the shelves: se vendre comme des petits pains | succès
fly the flag: défendre les couleurs | porter les couleurs
follow in the footsteps: marcher sur les traces
follow suit: faire de même
follow through: aller au bout
follow up: suite
fool around: s'amuser
force down: contraindre à atterrir | faire baisser
force her way: forcer | s'introduire | pénétrer
force his way: forcer | s'introduire | pénétrer
force into: contraindre | obliger | forcer
force out: pousser à la démission | contraindre au départ
force their way: forcer | s'introduire | pénétrer
`
