// What newspapers also say for the commonest words, beside in-print.ts.

export const EVERYDAY_IN_PRINT_FURTHER = `
abandon: renoncer
accident: collision | sortie de route | carambolage
accuse: soupçonner | incriminer
admit: passer aux aveux | reconnaître les faits
agree: s'entendre | trouver un accord | consentir
aim: ambition
anger: ire | courroux | fureur
angry: ulcéré
animal: bête
announce: dévoiler | révéler
app: messagerie | appli
argument: différend
attack: offensive | assaillir
avoid: échapper | esquiver | contourner
awful: effroyable | catastrophique
baby: nouveau-né | bambin
back up and running: redémarrer | remettre en service | rouvrir | reprendre
bag: engranger | rafler | décrocher
ban: prohiber
banned: prohibé
bar: bistrot | café
based: basé | installé | siège | implanté
be tried: être jugé | jugé | procès
beaten: battu | vaincu | défait
big: majeur | massif | considérable
bigger: plus grand | plus gros | agrandir
blame: pointer du doigt | incriminer
boost: coup de pouce
boycott: bouder
brave: héroïque
break: battre | violer
broke: criblé de dettes | sans le sou
brutal: violent
budget: low cost | bas prix
bug: dysfonctionnement
busy: fréquenté | bondé
buy: s'offrir | mettre la main
calls for: demandes de | appels à | réclamer
calls to: demandes de | appels à | réclamer
campaign: mener campagne | faire campagne
cancel: résilier | déprogrammer | suppression
candidate: postulant | prétendant
car: berline
catch: interpeller | flasher
caught up in: mêlé à | lié à | impliqué
celebrate: commémorer | marquer
celebration: commémoration | festivités
challenge: faire appel
champion: vainqueur | tenant du titre
chase: traquer
cheaper: moins cher | baisser | bon marché
cheat: triche
children: enfants | mineurs | élèves | petits
choose: désigner | retenir | sélectionner | opter
chosen: choisi | retenu | désigné | sélectionné
church: paroisse | abbatiale | sanctuaire
clash: s'accrocher
clever: rusé
close: fermer ses portes | baisser le rideau
club: équipe | formation | boîte de nuit
coach: technicien
cold: gel | frimas
complaint: grief
confirm: entériner
cost: se chiffrer
country: États | nations
court: cour d'appel
crash: sortie de route
crime: infraction
criticise: étriller | fustiger | éreinter
crowded: surpeuplé
cry: en pleurs | sanglots
cut: sabrer | amputer | raboter | rogner | suppression
danger: menace | risque
dangerous: périlleux | à risque
dead body: cadavre | corps | dépouille
death: disparition | trépas
debt: impayé
defeat: revers | déroute | échec
delay: reporter | différer | repousser
delayed: reporté | différé | repoussé
demand: revendiquer
destroyed: anéanti | réduit en cendres | ravagé
die: décédé | disparition
disaster: drame
discover: mettre au jour | déceler
doctor: praticien | généraliste
dog: molosse | canidé
down: en panne | inaccessible | hors service
drink: consommer | alcool
drive: circuler
drug: traitement
drugs: cannabis | cocaïne
drunk: en état d'ébriété
dump: rejeter
dumped: écarté | évincé
earn: rémunération
economy: conjoncture | croissance
election: présidentielle | législatives | municipales
employee: collaborateur | agent
end: terme | issue | se terminer | s'achever
enemy: adversaire
escape: prendre la fuite | réchapper
evict: déloger
expensive: hors de prix
factory: site
fail: déjouer | recaler
fake: factice
fame: notoriété
famous: illustre
fast: vitesse
fear: s'inquiéter
fee: redevance | cachet
fight: opposer
fighting: bagarre | opposer
film: long-métrage | tourner
fined: condamné à une amende | verbalisé
fire: débarquer
fired: débarqué
fix: remédier
flee: s'exiler
flight: avion
food: vivres | denrées | repas
found: découvrir | retrouver
found dead: découvert sans vie | corps sans vie
gang: réseau
gone as: destitué | démis | écarté
gone as president: destitué | destitution
gore: encorner | sang
government: État | pouvoirs publics
growth: progression
guilty: condamné
half: mi-temps
happen: avoir lieu
happy: se réjouir | ravi
head: patron | dirigeant | directeur
heat: canicule
heating: énergie
help: secourir | épauler | soutien
hide: se terrer
home: logement
hospital: CHU | centre hospitalier | urgences
hot: caniculaire | brûlant
house: villa | pavillon | habitation | demeure
huge: colossal | gigantesque
hurt: se blesser | casser
illegal: interdit
illness: affection
important: majeur | essentiel
income: recettes | ressources
injured: touché
injury: lésion | entorse
insult: injurier | outrage
investigation: information judiciaire
island: archipel | insulaire
jail: cellule
jailed: prison ferme
job: fonction | effectifs
journey: périple
jump: bondir
keep: préserver
kicked out: destitué | expulsé | exclu | renvoyé | évincé
kidnap: séquestrer | rapt
kidnapping: séquestration
kill: faire des morts
killed: abattu | assassiné | perdre la vie
land: se poser
landing: se poser
language: idiome
laugh: éclat de rire
law: législation
lawsuit: procédure
lawyer: défenseur
leader: chef de file
leave: démissionner
lies: mentir
life: existence | perpétuité
limit: plafonner | restreindre
loan: prêter
look: paraître | sembler | avoir l'air
look for: en quête
lose it: perdre la tête | devenir fou | craquer | disjoncter | fou
lost: disparu
love: passion
manage: arracher
mark: commémorer | célébrer
marriage: union
match: partie
mayor: édile | premier magistrat
measure: disposition
meet: s'entretenir | recevoir
meeting: entretien | sommet
mental state: fou | folie | état mental
message: SMS | texto
minister: secrétaire d'État
mistake: bévue
mixed up in: mêlé à | lié à | impliqué | cité
money: euros
mourn: endeuillé | hommage
mourning: pleurer | endeuillé | hommage
movie: long-métrage
need: falloir
neighbour: voisinage
new calls: nouvelles demandes | nouveaux appels
noise: nuisances sonores | tapage
office: permanence | fonction
oil: brut | fioul
opponent: rival
order: enjoindre
out as president: destitué | destitution
owe: devoir | redevable | ingratitude
owes him: ingratitude | sans lui | redevable
park: se garer | jardin public
party: formation
pay: rémunération
payment: règlement
payroll: salarié | effectifs
phone: portable
photo: cliché
picture: cliché
place: site
plan: programmer
pleased: se féliciter
police: gendarmerie
pollution: contamination
poor: modeste
popular: prisé | plébiscité
postpone: différer | décaler
power: courant
pregnant: grossesse
president: présidence
price: coût | montant | moyennant
prison: maison d'arrêt | centre pénitentiaire | réclusion
prisoner: captif | otage
prize: distinction
profit: résultat net | gain
promise: engagement
protect: sauvegarder
public: grand public
punishment: châtiment
quarrel: différend | brouille
quit: jeter l'éponge | arrêter
race: grand prix
raid: razzia
rank: classement
rate: note
reach: s'étendre | gagner
record: album
recover: guérir | convalescence
reduce: abaisser
refuse: s'opposer
remember: commémorer | hommage
repay: remboursement
replace: suppléer
report: compte rendu
resign: se démettre
respect: observer
retire: raccrocher
retired: ancien
rig: acheter
rigged: acheté | faussé
riot: violences urbaines
rise: montée | progresser
river: cours d'eau
road: chaussée | voie | rue
rob: détrousser
room: place
rule: règlement
run: briguer
sacked: débarqué
sad: endeuillé
sale: cession
scare: alerte
scared: redouter | s'alarmer
school: collège | lycée
secret: confidentiel | clandestin
see: visible | observer
sell: commercialiser
shock: stupeur
shooting: coups de feu
shop: échoppe
short: manque
sick: souffrant
singer: rappeur
small: faible
snow: enneigement
song: titre | morceau
sorry: s'excuser
speech: prise de parole
speed: accélérer
spend: débourser
split: rompre
stab: poignardé | à l'arme blanche
stabbing: agression au couteau
stage: planches
start: se déclarer
state of mind: fou | folie | état mental
stay: demeurer
steal: piller | subtiliser
stop: supprimer | mettre fin | renoncer
store: enseigne | supermarché
strange: insolite
strike: mouvement social | préavis
strong: puissant
student: collégiens
success: triomphe
suicide: mettre fin à ses jours
summer: estival
support: appuyer
surgery: opérer
surprise: étonner
survive: réchapper
swim: nage
take down: effacer | supprimer | retirer
talk: s'exprimer
tanker: citerne
target: s'en prendre
team: formation | sélection
tear down: raser
terror: terrorisme | attentat
test: dépistage | contrôle
thank: dédier | saluer
thanks to her: grâce à elle | sans elle
thanks to him: grâce à lui | sans lui
theft: larcin
throw: asperger
thrown out: destitué | expulsé | chassé | renvoyé
ticket: contravention
to be tried: être jugé | jugé | procès
town: localité | cité
traffic: bouchons
trash: éreinter
trick: berner
tried for: jugé pour | jugé | procès | poursuivi
ugly: moche
unhappy: insatisfait
union: centrale
up and running: redémarrer | en service | fonctionner
upset: fâché
use: servir
vacation: congé
verdict: délibéré
victory: succès | sacre | triomphe
village: commune | bourg | hameau | localité
violence: brutalités
want: exiger
war: conflit | hostilités
warm: se réchauffer
warning: vigilance
water: arroser | arrosage
weapon: armement
wear: arborer
weather: intempéries
win: triompher | être élu
wine: viticole | cru
winter: hivernal
work: emploi
worried: s'inquiéter
worry: préoccupation
worse: s'aggraver | empirer
worst: pic | plus grave
wreck: ravager | détruit | ravagé | saccagé | dévasté
yell: houspiller | vociférer
`
