// English: French, most usual first. One entry a line.

export const FEELINGS_AND_RELATIONS = `
feeling: sentiment
emotion: émotion
emotional: émotionnel | ému | affectif
moved: ému | touché
moving: émouvant | touchant
happy: heureux | content
happiness: bonheur
joy: joie
joyful: joyeux
glad: content | heureux
pleased: satisfait | content
pleasure: plaisir
delighted: ravi | enchanté
sad: triste
sadness: tristesse
unhappy: malheureux | mécontent
sorrow: chagrin | tristesse
tears: larmes
anger: colère
angry: en colère | fâché | furieux
furious: furieux
fury: fureur | colère
rage: rage | colère
resentment: ressentiment | rancœur
grudge: rancune
frustration: frustration
frustrated: frustré
irritate: irriter | agacer
annoy: agacer | énerver
indignant: indigné
shocked: choqué | sous le choc
stunned: stupéfait | abasourdi | sidéré
astonishment: stupéfaction | étonnement
surprised: surpris | étonné
surprising: surprenant | étonnant
amazed: stupéfait | émerveillé
amazing: étonnant | incroyable
afraid: peur | effrayé
frightened: effrayé | apeuré
frighten: effrayer | faire peur
terrified: terrifié
terror: terreur
horror: horreur
horrified: horrifié
anxious: anxieux | inquiet
concerned: préoccupé | concerné | inquiet
distress: détresse
despair: désespoir | désespérer
suffering: souffrance
relieved: soulagé
hopeful: plein d'espoir | optimiste
optimism: optimisme
optimistic: optimiste
pessimism: pessimisme
pessimistic: pessimiste
disappointed: déçu
disappointment: déception
disappoint: décevoir
shame: honte
ashamed: honteux
remorse: remords
embarrass: embarrasser | gêner
embarrassment: embarras | gêne
humiliate: humilier
humiliation: humiliation
jealous: jaloux
jealousy: jalousie
envy: envie | envier
love: amour | aimer
beloved: bien-aimé | aimé
affection: affection
tenderness: tendresse
hate: haïr | haine | détester
hatred: haine
dislike: aversion | ne pas aimer
disgust: dégoût | dégoûter
contempt: mépris | outrage
despise: mépriser
respectful: respectueux
disrespect: manque de respect
admiration: admiration
gratitude: gratitude | reconnaissance
thanks: remerciements | merci
compassion: compassion
pity: pitié | dommage
mercy: pitié | clémence
solidarity: solidarité
sympathy: sympathie | compassion
indifference: indifférence
indifferent: indifférent
curiosity: curiosité
boredom: ennui
patience: patience
calmness: calme | sérénité
serenity: sérénité
confident: confiant
trust: confiance | faire confiance
distrust: méfiance | défiance
mistrust: méfiance | défiance
doubtful: douteux | sceptique
sceptical: sceptique
skeptical: sceptique
proudly: fièrement
enthusiastic: enthousiaste
excited: enthousiaste | excité
excitement: enthousiasme | excitation
motivated: motivé
determined: déterminé
determination: détermination
stubborn: obstiné | têtu
honest: honnête
honesty: honnêteté
dishonest: malhonnête
sincerity: sincérité
integrity: intégrité | probité
hypocrisy: hypocrisie
arrogance: arrogance
arrogant: arrogant
cruelty: cruauté
kindness: gentillesse | bonté
generosity: générosité
tolerance: tolérance
intolerance: intolérance
tolerate: tolérer
prejudice: préjugé
stereotype: stéréotype | cliché
cowardice: lâcheté
coward: lâche
bravery: bravoure | courage
quarrel: querelle | dispute | se disputer
disagreement: désaccord | différend
conflicting: contradictoire | conflictuel
bitterness: amertume
revenge: vengeance | revanche
avenge: venger
vengeance: vengeance
settle scores: règlement de comptes | régler ses comptes
gangland killing: règlement de comptes
reconciliation: réconciliation
forgiveness: pardon
appease: apaiser
appeasement: apaisement
betrayal: trahison
traitor: traître
treason: trahison | haute trahison
infidelity: infidélité
unfaithful: infidèle
cheat on: tromper
break-up: rupture
abandonment: abandon
rejection: rejet
exclusion: exclusion
inclusion: inclusion
marginalized: marginalisé
victimize: victimiser
intimidate: intimider | intimidation
intimidation: intimidation
manipulate: manipuler | manipulation
manipulation: manipulation
coercion: contrainte | coercition
coerce: contraindre
pressure group: groupe de pression
exploitation: exploitation
slavery: esclavage
slave: esclave
mistreat: maltraiter | malmener
mistreatment: maltraitance | mauvais traitements
ill-treatment: mauvais traitements | maltraitance
bullied: harcelé
aggression: agression
aggressor: agresseur
provocative: provocateur
confrontation: confrontation | affrontement
resistance: résistance
civil disobedience: désobéissance civile
sit-in: sit-in
hunger striker: gréviste de la faim
petition: pétition
signatory: signataire
mobilisation: mobilisation
protest movement: mouvement de contestation | mouvement social
social unrest: troubles sociaux | mouvement social
social movement: mouvement social
yellow vests: gilets jaunes
dissent: dissidence | contestation
dissatisfaction: mécontentement | insatisfaction
discontent: mécontentement
dissatisfied: mécontent | insatisfait
grievance: grief | doléance
complaint against: plainte contre
claimant: requérant | demandeur
attack on: attaque contre
ties: liens | relations
close ties: liens étroits
understanding: compréhension | entente
misunderstanding: malentendu
mutual: mutuel | réciproque
reciprocal: réciproque
common ground: terrain d'entente
goodwill: bonne volonté
bad faith: mauvaise foi
good faith: bonne foi
help each other: s'entraider | entraide
mutual aid: entraide
volunteer work: bénévolat
volunteering: bénévolat
benefactor: bienfaiteur | mécène
patron: mécène | client
patronage: mécénat
protector: protecteur
rescuing: sauvetage
mentor: mentor
disciple: disciple
sympathizer: sympathisant
admirer: admirateur
entourage: entourage
inner circle: entourage | garde rapprochée
neighbourhood dispute: conflit de voisinage
family dispute: conflit familial
family drama: drame familial
family ties: liens familiaux
loved one: proche | être cher
loved ones: proches
bereaved: endeuillé
bereaved family: famille endeuillée
orphanage: orphelinat
reunited: réuni
`
