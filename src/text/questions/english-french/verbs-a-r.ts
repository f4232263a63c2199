// English: French, most usual first. One entry a line.

export const VERBS_A_R = `
abandon: abandonner | délaisser | abandon
absorb: absorber
accelerate: accélérer | accélération
accept: accepter | acceptation
access: accès | accéder
accompany: accompagner
accumulate: accumuler
accustom: habituer
act: agir | acte | loi
activate: activer | déclencher
adapt: adapter | adaptation
address: adresse | s'adresser | aborder
adjust: ajuster | adapter
admire: admirer | admiration
affect: toucher | affecter
afford: se permettre
aim: viser | but | objectif
alter: modifier
alternate: alterner
amend: amender | modifier
analyse: analyser | analyse
analyze: analyser | analyse
appear: apparaître | sembler | comparaître
apply: appliquer | postuler | s'appliquer | demander
approach: approcher | approche
arise: survenir | surgir
arrange: organiser | arranger
assemble: assembler | rassembler
assess: évaluer | évaluation
assign: affecter | attribuer | assigner
associate: associer | associé
assume: supposer | assumer
attach: attacher | joindre
attempt: tentative | tenter | essayer
attend: assister | participer | fréquenter
attract: attirer
attribute: attribuer
base: base | fonder | baser
become: devenir
behave: se comporter | se conduire
belong: appartenir
benefit: bénéficier | avantage | bénéfice | allocation
betray: trahir | trahison
bind: lier | attacher
bite: mordre | morsure
blow: souffler | coup
boil: bouillir
boycott: boycotter | boycott
break: casser | briser | rompre | rupture | pause
break down: tomber en panne | panne
break out: éclater | s'évader
break up: rompre | rupture | disperser
breathe: respirer
bring down: faire tomber | abattre
bring together: réunir | rassembler
bring up: évoquer | élever
broaden: élargir
build up: renforcer | accumuler
burst: éclater | rupture
bypass: contourner
call off: annuler
calm: calme | calmer | apaiser
capture: capturer | capture
care: soin | soins | s'occuper
care for: soigner | s'occuper
carry out: mener | effectuer | réaliser | exécuter
cast a vote: voter
cease: cesser
change: changer | changement | modifier | modification
choose: choisir | choix
circulate: circuler
clean: nettoyer | propre
clear: clair | dégager | évacuer | blanchir
close: fermer | proche | clore
collect: collecter | recueillir | récupérer
combine: combiner | associer
come forward: se présenter | se manifester
comfort: réconforter | confort
commit: commettre | s'engager
commit suicide: se suicider | suicide | se donner la mort
communicate: communiquer
compare: comparer
compensate: indemniser | compenser | dédommager
compile: compiler | établir
complete: achever | terminer | complet
compromise: compromis | compromettre
concentrate: concentrer | se concentrer
concern: concerner | inquiétude | préoccupation
conduct: mener | conduire | conduite
confine: confiner
confiscate: confisquer | saisir
confront: affronter | confronter
confuse: confondre
consist: consister
constitute: constituer
consult: consulter | consultation
contact: contacter | contact | joindre
contain: contenir | maîtriser
contradict: contredire
contribute: contribuer | cotiser
convene: convoquer | réunir
convert: convertir
convince: convaincre | persuader
cope: faire face
correct: corriger | correct
cover: couvrir | couverture
cover up: dissimuler | étouffer
crack down: réprimer | répression | sévir
create: créer | création
criminalize: criminaliser | pénaliser
cripple: paralyser
cry: pleurer | cri | crier
curb: freiner | limiter | endiguer
cut: couper | réduire | coupe | baisse
cut off: couper | isoler
dare: oser
deal with: traiter | gérer | s'occuper
decapitate: décapiter | décapitation
decipher: déchiffrer
decorate: décorer
dedicate: dédier | consacrer
define: définir | définition
delete: supprimer | effacer
demolish: démolir | démolition
depend: dépendre
deprive: priver
derive: provenir | dériver
descend: descendre
deserve: mériter
design: concevoir | conception | design
destabilize: déstabiliser
detect: détecter | déceler
deter: dissuader
deteriorate: se dégrader | se détériorer | détérioration
determine: déterminer | établir
detonate: exploser | faire détoner
devote: consacrer
dictate: dicter
differ: différer
dig: creuser
dig up: déterrer | exhumer
disagree: être en désaccord | désaccord
discharge: décharger | rejet | libérer
discourage: décourager | dissuader
dismantle: démanteler | démantèlement
dispatch: dépêcher | envoyer
disperse: disperser
display: afficher | affichage | exposer
disqualify: disqualifier | disqualification
disrupt: perturber | perturbation
disruption: perturbation
distinguish: distinguer
distort: déformer | fausser
distribute: distribuer | distribution
disturb: perturber | déranger | troubler
dominate: dominer
drag: traîner | entraîner
drain: drainer | vider
draw up: établir | rédiger
dress: habiller | robe | vêtir
drift: dériver | dérive
drink: boire | boisson
drop charges: abandonner les poursuites
dump: décharge | jeter | déverser
earn: gagner
ease: apaiser | assouplir | faciliter
eat: manger
eject: éjecter | expulser
embark: embarquer | se lancer
embed: intégrer
embrace: étreindre | embrasser | adopter
emerge: émerger | apparaître
empty: vide | vider
enable: permettre
encounter: rencontrer | rencontre
encourage: encourager
endanger: mettre en danger
endorse: soutenir | approuver
endure: endurer | subir
engage: engager | s'engager
enhance: améliorer | renforcer
enjoy: profiter | apprécier
enlarge: agrandir
ensure: assurer | garantir | veiller
entrust: confier
equip: équiper
establish: établir | créer | instaurer
evade: échapper | éviter
evaluate: évaluer | évaluation
evolve: évoluer
exaggerate: exagérer
examine: examiner | examen
exchange: échange | échanger
exclude: exclure | exclusion
exempt: exempter | exempté
exert: exercer
exhaust: épuiser | échappement
exist: exister
expel: expulser | exclure | renvoyer
expire: expirer | expiration
exploit: exploiter | exploitation
explore: explorer
expose: exposer | révéler
express: exprimer | express
extract: extraire | extrait
face: visage | affronter | faire face
fade: s'estomper | disparaître
fall apart: s'effondrer
fall ill: tomber malade
favor: favoriser | faveur
favour: favoriser | faveur
feed: nourrir | alimenter
feel: sentir | ressentir | se sentir
figure out: comprendre
fill: remplir
fit: adapté | convenir | crise
fix: réparer | fixer
float: flotter
fly: voler | mouche
focus: se concentrer | concentrer
follow: suivre
force: force | forcer | contraindre | obliger
forget: oublier
forgive: pardonner
form: former | forme | formulaire
found: fonder | retrouvé | trouvé
frustrate: frustrer
fulfil: remplir | réaliser
gain: gagner | gain
gather: rassembler | se rassembler | réunir | recueillir
generate: générer | produire
get: obtenir | recevoir
get back: récupérer | retrouver
get rid of: se débarrasser
get up: se lever
give: donner | remettre | offrir
give back: rendre | restituer
give up: renoncer | abandonner
go ahead: avoir lieu | aller de l'avant
go back: retourner | revenir
go through: traverser | subir
grab: saisir | attraper
hand over: remettre | livrer
handle: gérer | traiter
hang: pendre | accrocher
hang up: raccrocher
harm: nuire | mal | préjudice
head: tête | chef | diriger
hesitate: hésiter | hésitation
hinder: entraver | gêner
hint: indice | laisser entendre
hold: tenir | détenir
hold back: retenir
hold talks: s'entretenir | discuter
hold up: retarder | braquer
honor: honneur | honorer
honour: honneur | honorer
hug: étreinte | serrer dans ses bras
hunt: chasser | chasse | traque
hurt: blesser | blessé | faire mal
ignore: ignorer
illuminate: éclairer | illuminer
imagine: imaginer
imitate: imiter
implement: mettre en œuvre | appliquer
implementation: mise en œuvre | application
imply: impliquer | sous-entendre
impose: imposer
impress: impressionner
improve: améliorer | amélioration
improvement: amélioration
incite: inciter | incitation
include: inclure | comprendre | compter
inflict: infliger
inherit: hériter
initiate: lancer | engager | initier
insert: insérer
inspire: inspirer
install: installer | installation
instruct: ordonner | charger
integrate: intégrer | intégration
intend: avoir l'intention | envisager | vouloir
intensify: intensifier | s'intensifier
intercept: intercepter | interception
interpret: interpréter
interrupt: interrompre | interruption
introduce: introduire | présenter | instaurer
involve: impliquer | concerner
involvement: implication | participation
isolate: isoler
issue: question | problème | délivrer | publier
join: rejoindre | adhérer | intégrer
join forces: s'unir | unir ses forces
justify: justifier
keep: garder | conserver | maintenir
keep quiet: se taire
kiss: embrasser | baiser
kneel: s'agenouiller
knock: frapper
knock down: renverser | abattre
lack: manque | manquer
laugh: rire
lay: poser | pondre
lead to: entraîner | conduire | aboutir
lean: pencher | maigre
leave behind: laisser | abandonner
lessen: diminuer | atténuer
let: laisser | permettre
lift a ban: lever
light up: allumer | illuminer
locate: localiser | situer
look after: s'occuper | garder
look into: examiner | enquêter
lower: baisser | abaisser
maintain: maintenir | entretenir
make: faire | fabriquer | rendre
make up: constituer | inventer
march: marche | défiler | défilé
mark: marquer | marque | note
master: maîtriser | maître
matter: question | affaire | importer
mean: signifier | vouloir dire
mediate: médiateur | médiation | servir de médiateur
merit: mérite | mériter
minimize: minimiser
miss: manquer | rater
mix: mélanger | mélange
modernize: moderniser
modify: modifier | modification
monitor: surveiller | suivre | écran
motivate: motiver
mount: monter
narrow: étroit
need: besoin | nécessiter | avoir besoin
neglect: négliger | négligence
object: objet | s'opposer
oblige: obliger
obtain: obtenir
offer: offrir | offre | proposer
open: ouvrir | ouvert
open fire: ouvrir le feu | tirer
operate: exploiter | opérer | fonctionner
oppose: s'opposer | opposer
organise: organiser | organisation
organize: organiser | organisation
overcome: surmonter | vaincre
overlook: négliger | surplomber
oversee: superviser | surveiller
owe: devoir
pack: emballer | paquet
perform: jouer | effectuer | se produire
perish: périr
persecute: persécuter | persécution
persist: persister
persuade: persuader | convaincre
pick up: ramasser | récupérer | prendre
possess: posséder
pour: verser
practise: pratiquer | exercer | s'entraîner
prefer: préférer
prepare: préparer | se préparer
preside: présider
pressure: pression | faire pression
pretend: faire semblant
proceed: procéder | poursuivre
proclaim: proclamer
provide: fournir | assurer | offrir
pull: tirer
pull down: démolir | abattre
push: pousser
push back: repousser
put: mettre | placer | poser
put forward: avancer | proposer
put off: reporter
quell: réprimer | étouffer
quit: quitter | démissionner
raise: augmenter | lever | soulever | élever
raise awareness: sensibiliser | sensibilisation
ratify: ratifier | ratification
realize: se rendre compte | réaliser
`
