// English: French, most usual first. One entry a line.

export const MEDIA_AND_SPEECH = `
media: médias | presse | média
press: presse | appuyer
press conference: conférence de presse | point presse
news conference: conférence de presse
press release: communiqué de presse | communiqué
press agency: agence de presse
news agency: agence de presse
news: nouvelles | actualité | information | nouvelle
newspaper: journal | quotidien
daily newspaper: quotidien
weekly newspaper: hebdomadaire
magazine: magazine | revue
tabloid: tabloïd
journalist: journaliste
journalism: journalisme
reporter: reporter | journaliste
correspondent: correspondant
editor: rédacteur en chef | rédacteur | éditeur
editor-in-chief: rédacteur en chef
editorial: éditorial
newsroom: rédaction
columnist: chroniqueur | éditorialiste
column: chronique | colonne
headline: titre | gros titre | une
front page: une
article: article
interview: interview | entretien | interroger | interviewer
report: rapport | signaler | rapporter | reportage
source: source
television: télévision
television channel: chaîne de télévision | chaîne
TV: télévision | télé
channel: chaîne | canal
radio: radio
radio station: station de radio | radio
broadcast: diffuser | diffusion | émission
broadcaster: diffuseur | chaîne
live broadcast: direct | en direct
live: en direct | vivre | habiter
show: émission | spectacle | montrer
TV show: émission | émission de télévision
news programme: journal télévisé | émission d'information
presenter: présentateur | animateur
podcast: podcast
documentary: documentaire
publish: publier | publication | éditer
publisher: éditeur | maison d'édition
publication: publication | parution
censorship: censure
censor: censurer
fake news: fausses nouvelles | infox | fausse information
disinformation: désinformation
misinformation: désinformation | mésinformation
rumour: rumeur
rumor: rumeur
gossip: commérage | rumeur
hoax: canular | intox
fact-checking: vérification des faits | vérification
audience: audience | public
viewer: téléspectateur | spectateur
listener: auditeur
reader: lecteur
say: dire | déclarer | affirmer | indiquer | assurer
tell: dire | raconter | confier | expliquer
speak: parler | s'exprimer | prendre la parole
talk: parler | discuter | discussion
declare: déclarer | proclamer
declaration: déclaration
announce: annoncer | annonce
announcement: annonce
explain: expliquer | explication
explanation: explication
claim: affirmer | revendiquer | prétendre | réclamer
assert: affirmer | assurer
affirm: affirmer
confirm: confirmer | confirmation
confirmation: confirmation
deny: nier | démentir | démenti | contester | réfuter
denial: démenti | déni
refute: réfuter | démentir
reply: répondre | réponse
answer: réponse | répondre
respond: répondre | réagir | réponse
response: réponse | réaction | riposte
react: réagir | réaction
reaction: réaction
ask: demander | interroger
request: demande | demander | requête
inform: informer | prévenir
information: information | renseignement
notify: notifier | prévenir | informer
mention: mentionner | évoquer | mention
refer: évoquer | renvoyer | faire référence
quote: citer | citation
cite: citer | invoquer
describe: décrire | qualifier | description
description: description | signalement
detail: détail | détailler
specify: préciser | spécifier
clarify: préciser | clarifier
comment: commenter | commentaire | propos
remark: remarque | propos
discuss: discuter | évoquer | débattre
discussion: discussion
argue: soutenir | affirmer | se disputer | plaider
argument: argument | dispute
criticize: critiquer | dénoncer
criticise: critiquer | dénoncer
criticism: critique
critic: critique | détracteur
praise: saluer | féliciter | éloge | louer
welcome: accueillir | saluer | bienvenue
congratulate: féliciter
congratulations: félicitations
apologize: s'excuser | présenter ses excuses | excuses | demander pardon
apologise: s'excuser | présenter ses excuses | excuses | demander pardon
apology: excuses | excuse
thank: remercier
regret: regretter | regret
complain: se plaindre | plainte
promise: promettre | promesse
assure: assurer | garantir
guarantee: garantir | garantie
vow: jurer | promettre | s'engager
swear: jurer | prêter serment
insist: insister | souligner
emphasize: souligner | insister
underline: souligner
highlight: souligner | mettre en avant | mettre en lumière
point out: souligner | signaler | relever
note: noter | relever | note
observe: observer | constater
observer: observateur
observation: observation
indicate: indiquer | signaler
indication: indication | indice
suggest: suggérer | proposer | laisser entendre
suggestion: suggestion | proposition
propose: proposer | proposition
proposal: proposition | projet
recommend: recommander | recommandation | préconiser
recommendation: recommandation
advise: conseiller | recommander
advice: conseil
urge: exhorter | appeler | presser
call for: appeler à | réclamer | demander
call on: appeler | exhorter
call: appel | appeler | échange | coup de fil
plea: appel | supplique
beg: supplier | mendier
invite: inviter | invitation
invitation: invitation
believe: croire | estimer | penser
belief: croyance | conviction
think: penser | estimer | croire | juger
thought: pensée | réflexion
consider: considérer | envisager | estimer
opinion: opinion | avis
public opinion: opinion publique | opinion
view: avis | vue | opinion | point de vue
point of view: point de vue
position: position | poste
stance: position | posture
doubt: doute | douter
predict: prédire | prévoir
prediction: prédiction | prévision
expect: attendre | s'attendre | prévoir
hope: espoir | espérer
fear: craindre | peur | crainte
worry: inquiéter | inquiétude | s'inquiéter
reveal: révéler | révélation | dévoiler
revelation: révélation
disclose: divulguer | révéler
unveil: dévoiler | présenter
conceal: dissimuler | cacher
acknowledge: reconnaître | admettre
concede: concéder | reconnaître
story: histoire | article | récit
narrative: récit
summary: résumé
summarize: résumer
conclusion: conclusion
conclude: conclure | conclusion
repeat: répéter | réitérer
reiterate: réitérer | répéter
whisper: chuchoter | murmurer
shout: crier | cri
scream: hurler | crier | cri
yell: hurler | crier
chant: scander | chanter | chant
boo: huer | siffler
applaud: applaudir | applaudissements
applause: applaudissements
joke: plaisanterie | blague | plaisanter
mock: se moquer | railler
mockery: moquerie
insult: insulte | insulter | injure
insulting: insultant | injurieux
lie: mensonge | mentir
liar: menteur
truth: vérité
true: vrai
false: faux
untrue: faux | inexact
misleading: trompeur
mislead: induire en erreur | tromper
deceive: tromper
accurate: exact | précis
word: mot | parole
words: mots | propos | paroles
language: langue | langage
translate: traduire | traduction
translation: traduction
interpreter: interprète
letter: lettre | courrier
open letter: lettre ouverte | tribune
document: document
file: dossier | fichier | déposer
archive: archive | archives
list: liste
picture: photo | image
photo: photo | photographie
photograph: photographie | photo
image: image
recording: enregistrement
sound: son | bruit
noise: bruit
voice: voix
silence: silence
silent: silencieux
write: écrire | rédiger
written: écrit
read: lire | lecture
reading: lecture
book: livre | ouvrage | réserver
hear: entendre
listen: écouter | écoute
see: voir | apercevoir
watch: regarder | observer | montre
look: regarder | regard
look for: chercher | rechercher | recherche
speculation: spéculation
speculate: spéculer
coverage: couverture | couverture médiatique
breaking news: dernière minute | alerte info
sensational: sensationnel
viral video: vidéo virale | virale
informant: informateur
tip-off: renseignement | dénonciation
ghostwriter: prête-plume
hatbox: carton à chapeau
English-speaking: anglophone
English speaker: anglophone
French-speaking: francophone
sorting office: centre de tri
mail round: tournée
delivery round: tournée
`
