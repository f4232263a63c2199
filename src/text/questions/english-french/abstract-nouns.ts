// English: French, most usual first. One entry a line.

export const ABSTRACT_NOUNS = `
ability: capacité
absence: absence
absent: absent
abundance: abondance
achievement: réussite | exploit | réalisation
action: action | acte
activity: activité
advantage: avantage
adventure: aventure
agenda: ordre du jour | programme
allocation: attribution | répartition
alternative: alternative | solution de rechange
ambition: ambition
analysis: analyse
aspect: aspect
assessment: évaluation | bilan
attention: attention
attitude: attitude
awareness: conscience | sensibilisation
axe: hache
backpack: sac à dos
badge: badge | insigne
bag: sac
banner: banderole | bannière
basis: base | fondement
behavior: comportement | conduite
behaviour: comportement | conduite
blue: bleu
bottle: bouteille
box: boîte | caisse
brick: brique
brown: brun | marron
cable: câble
caution: prudence | avertissement
chain of events: enchaînement
chance: chance | occasion | hasard
chaos: chaos
choice: choix
circle: cercle | rond
circumstance: circonstance
circumstances: circonstances
color: couleur
colour: couleur
comparison: comparaison
complexity: complexité
component: composant | élément
concept: concept | notion
concrete: béton | concret
confidence: confiance
confusion: confusion
consensus: consensus
consent: consentement
consequence: conséquence
contents: contenu | sommaire
context: contexte
contradiction: contradiction
contrast: contraste
contribution: contribution | cotisation
controversial: controversé | polémique
controversy: polémique | controverse
courage: courage
courageous: courageux
creation: création
creativity: créativité
desire: désir | envie
difficulty: difficulté
dilemma: dilemme
discipline: discipline
disclosure: divulgation | révélation
discretion: discrétion
diversity: diversité
dust: poussière
duty: devoir | obligation | service
effect: effet
effectiveness: efficacité
efficiency: efficacité
element: élément
emphasis: accent
enthusiasm: enthousiasme
environment minister: ministre de la Transition écologique | ministre de l'Environnement
error: erreur
example: exemple
exception: exception
excuse: excuse | prétexte
existence: existence
expectation: attente
experience: expérience
expertise: expertise
extent: étendue | ampleur
extreme: extrême
fact: fait
factor: facteur
fault: faute | défaut | faille
feature: caractéristique
flag: drapeau
framework: cadre
function: fonction
gesture: geste
gray: gris
green: vert
grey: gris
guideline: directive | recommandation
habit: habitude
hammer: marteau
idea: idée
ideology: idéologie
impact: impact | conséquence | répercussion
importance: importance
impression: impression
incentive: incitation
initiative: initiative
instruction: consigne | instruction
intention: intention
interest: intérêt | intéresser
item: article | élément | objet
justification: justification
key: clé | clef
kind: sorte | type | gentil
ladder: échelle
leather: cuir
legacy: héritage
line: ligne
logic: logique
luck: chance
machete: machette
majority vote: vote à la majorité
manner: manière
means: moyen | moyens
mechanism: mécanisme
method: méthode
mission: mission
mistake: erreur | faute
mud: boue
mysterious: mystérieux
mystery: mystère
nail: clou | ongle
necessity: nécessité
norm: norme
notice: avis | préavis | remarquer
obligation: obligation
obstacle: obstacle
operation: opération | intervention
option: option
orange: orange
outcome: issue | résultat
package: paquet | colis
panel: panel | panneau | commission
paper: papier | journal
parcel: colis
passion: passion
pattern: schéma | tendance
perspective: perspective
phenomenon: phénomène
pink: rose
poster: affiche
potential: potentiel
practical: pratique
preference: préférence
preparation: préparation | préparatif
presence: présence
pretext: prétexte
pride: fierté
principle: principe
priority: priorité | prioritaire
problem: problème
procedure: procédure
progress: progrès | avancée
prospect: perspective
purple: violet
purpose: but | objectif
quest: quête
reason: raison | motif
red: rouge
reference: référence
regard: égard | considérer
relation: relation | rapport
relevance: pertinence
reputation: réputation
resource: ressource
respect: respect | respecter
rope: corde
routine: routine
rubber: caoutchouc
rules: règles | règlement
sand: sable
saw: scie
secrecy: secret
secret: secret
sense: sens | sentiment
sequence: séquence | suite
service: service
shape: forme
significance: importance | signification
similarity: similitude | ressemblance
situation: situation
slogan: slogan
sort: sorte | trier
stability: stabilité
stable: stable
status: statut
sticker: autocollant
stone: pierre
strike notice: préavis de grève | préavis
structure: structure
stuff: choses | affaires
style: style
subject: sujet
supervision: surveillance | supervision
symbol: symbole
symbolic: symbolique
system: système
task: tâche | mission
tendency: tendance
theme: thème
thing: chose
topic: sujet | thème
transition: transition
trend: tendance
type: type | genre
uncertain: incertain
uncertainty: incertitude
unity: unité
variety: variété
version: version
way: manière | façon | moyen | voie
weakness: faiblesse
wire: fil | câble
wisdom: sagesse
wooden: en bois
yellow: jaune
`
