// How newspapers say the commonest English verbs and adjectives, beside what the topics have. One entry a line.

export const EVERYDAY_IN_PRINT = `
accept: reconnaître | admettre
account: récit | version
admit: concéder | convenir
angry: excédé
answer: répliquer | rétorquer
approve: voter
arrest: garde à vue
arrested: placé en garde à vue
arrive: se présenter
ask: réclamer | questionner
attack: s'en prendre
award: attribuer | remettre
ban: suspendre | exclure
beat: l'emporter
begin: démarrer
believe: juger
block: barrer | entraver | pâté de maisons
born: naissance
break: fracturer
bring: emmener
burn: incendier | flamber | calciner
burst: crever | rompre | céder
bury: enfouir
buy: acquérir | acquisition
call: qualifier | traiter | surnommer
cancel: supprimer
care: se soucier
catch: surprendre | pêcher
charge: mettre en examen
charged: poursuivi
chase: pourchasser
clean: nettoyage
clear: déblayer
climb: monter | gravir
close: fermeture
closed: fermeture
collapse: céder
collect: ramasser | récolter
compare: comparaison
complain: protester | dénoncer | déplorer
confess: passer aux aveux
confirm: attester
contain: renfermer
correct: exact | rectifier
cost: prix | s'élever
crash: chute
create: fonder
cross: franchir
cry: larmes
cut: réduction | supprimer | coupure | débrancher
damage: abîmer | détériorer | dégradation | préjudice
dance: bal
deal: affaire
decide: choisir
deliver: remettre | distribuer
deny: récuser
describe: raconter | évoquer | comparer
destroy: anéantir | dévaster
die: périr
dig: déterrer
dirty: pollué
disappear: se volatiliser
discover: constater
drop: tomber | retirer
drunk: en état d'ivresse
earn: toucher | percevoir | salaire
eat: consommer | repas | déguster
employ: salarié
enter: s'introduire | accéder
escape: s'enfuir
examine: analyser | expertiser | étudier
explain: justifier
fail: défaillir | lâcher
fall: s'effondrer
feed: donner à manger
fill: combler
find: constater | conclure | déceler
fine: verbaliser
finish: achever
fire: sinistre
fit: installer | équiper | poser
fix: remettre en état
flood: submerger | noyer
fly: survoler | piloter | s'envoler
follow: poursuivre
get: décrocher
give: verser | fournir
grow: cultiver
guess: estimer
help: prêter main-forte
hide: taire | entreposer
hit: renverser
ill: souffrant
improve: progresser
increase: accroître | progresser
inspect: vérifier | examiner
invent: imaginer
investigate: instruire | vérifier
invite: convier
join: se joindre
joke: ironiser
keep: continuer | élever
kill: coûter la vie
land: débarquer
large: vaste
launch: ouvrir
lead: présider
leak: s'échapper | rejet
learn: découvrir
local: du coin
lock: fermer à clé
lose: égarer
love: adorer
make: réaliser
manage: réussir
move: transférer
offer: proposition
park: stationner
pay: verser | régler | rémunérer | débourser
plan: envisager | compter
plant: installation
play: interpréter | match
produce: fabriquer | réaliser
protect: préserver
protest: défiler
publish: paraître | diffuser | parution | divulguer
pull: remorquer
push: bousculer
question: entendre | audition | auditionner
race: épreuve
raise: réunir
receive: toucher | percevoir
recognise: identifier
reduce: baisser
refuse: rejeter | décliner
release: lâcher
remove: démonter
repair: travaux | remise en état
report: déclarer
rescue: évacuer | hélitreuiller
resign: quitter ses fonctions
return: restituer
reveal: divulguer
rise: lever | grimper
rob: dérober
run: présider | à la tête
safe: sans danger | en sécurité | sain et sauf
sail: appareiller
save: sauvegarder
search: ratisser
sell: céder | écouler
send: expédier | adresser | dépêcher | transmettre
serve: livrer
shout: hurler | lancer
show: établir
sick: tomber malade | intoxiqué
sleep: passer la nuit
slip: déraper
spill: se répandre
spread: s'étendre
stand: rester debout
steal: s'emparer
stop: cesser | interrompre | suspendre | stopper
store: conserver
stored: stocké
strike: débrayage
test: contrôler
treat: prendre en charge | hospitaliser
true: exact
try: tentative
use: se servir | recourir
wait: patienter
walk: se promener
watch: surveiller | assister
wear: vêtir
wide: largeur
win: décrocher
withdraw: se rétracter
work: fonctionner | exercer
work on: intervention
wrong: se tromper
`
