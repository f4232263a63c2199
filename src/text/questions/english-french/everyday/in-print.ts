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
bounty: prime | récompense
reward: récompense | prime
jar: cagnotte | bocal | pot
collection: collecte | quête | cagnotte
endow: doter
prize money: dotation | prime
retake: rattrapage | repasser
resit: rattrapage | nouvelle épreuve | repasser
exam paper: sujet | copie
exam papers: sujets | copies
answer sheet: copie
invigilate: surveiller
end-of-year exam: examen de fin d'année | partiel
report card: bulletin
expel: exclure | renvoyer
expulsion: exclusion | renvoi
shoal: banc | haut-fond
sandbank: banc de sable | banc
aground: échoué
stranded: échoué | bloqué
wheelhouse: passerelle | timonerie
first mate: second capitaine | second
first officer: second | second capitaine
steering gear: appareil à gouverner | barre
coastguard: garde-côte | affaires maritimes
barge: péniche | barge
lock: écluse | serrure
weir: barrage | déversoir
jetty: jetée | appontement
landing stage: embarcadère | appontement | débarcadère
slipway: cale
breakwater: digue | brise-lames
community hall: salle des fêtes | salle communale
town hall square: place de la mairie
shed: hangar | remise | abri
outbuilding: dépendance | remise
storeroom: réserve | remise | magasin
workshop: atelier
studio: atelier | studio
back pay: arriérés de salaire | rappel de salaire
acting: par intérim | intérimaire
stand-in: remplaçant | intérimaire
deputy: adjoint | second
second-in-command: second | adjoint
shift: équipe | service | poste
payroll: effectif | salariés
headcount: effectif | effectifs
rash: éruption | plaques
food poisoning: intoxication alimentaire | intoxication
taken to hospital: hospitalisé | transporté à l'hôpital
taken ill: malade | malaise
fumes: fumées | vapeurs | émanations
squall: bourrasque | grain
gust: rafale | bourrasque
rockslide: éboulement
rockfall: éboulement | chute de pierres
wildfire: feu de forêt | incendie
draw: match nul | nul | tirage au sort | tirage
raffle ticket: billet de tombola | billet
winning ticket: billet gagnant | billet
runner-up: deuxième | dauphin | finaliste
finish line: ligne d'arrivée | arrivée
start line: ligne de départ | départ
starting line: ligne de départ | départ
course: parcours | tracé
remeasure: remesurer | mesurer
spare key: double des clés | double
milking: traite
cheesemonger: fromager | crémier
seedling: semis | plant
train driver: conducteur | mécanicien
scales: balance | bascule
informant: informateur | source
ghostwriter: prête-plume | nègre
longlist: première sélection
shortlist: sélection | dernière sélection
shortlisted: sélectionné | finaliste
flaw: défaut | vice | faille
broken into: forcé | fracturé | cambriolé
doorstep: perron | pas de la porte | seuil
`
