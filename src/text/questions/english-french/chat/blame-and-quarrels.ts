// Blame, inquiries, courts, answers and quarrels, as questions put them: French, most usual first. One entry a line.

export const CHAT_BLAME_AND_QUARRELS = `
above suspicion: au-dessus de tout soupçon | insoupçonnable
accomplice: comparse
ask forgiveness: demander pardon
aware of: au courant | informé | connaissance | savoir
back up her claims: étayer | preuve | pièce | corroborer
back up: corroborer | prouver
backdated: antidaté | falsifié
blame: responsable | mettre en cause
bone of contention: litige
brush aside: rejeter
bullying: intimidation
burn down: détruit par le feu | ravagé par les flammes
burned down: détruit par le feu | ravagé par les flammes
bury the report: enterrer | étouffer | dissimuler | cacher
by accident: accidentellement | involontaire | par erreur
by mistake: par inadvertance
call names: injurier
call the fire brigade: alerter les pompiers | donner l'alerte | prévenir
case closed: classé sans suite | affaire classée | enquête close
catch fire: brûler
cause the fire: origine de l'incendie | cause | surchauffer | court-circuit
caused the fire: origine de l'incendie | cause | surchauffer | court-circuit
change of heart: se raviser
clear his name: rétablir la vérité
cleared of blame: mis hors de cause | blanchi | disculpé
climb down: faire marche arrière | céder
con: escroc
conflict of interest: impartialité
cover-up: camouflage
cream off: prélever
cronyism: népotisme
decline to comment: pas souhaité s'exprimer | pas répondu
defamation: diffamatoire
denial: dénégation | nier
did not respond: pas répondu | pas donné suite | injoignable
dismissed: rejeté | écarté | balayé
emergency services: pompiers | samu
envelope of cash: enveloppe | liquide | espèces
exaggerate: gonfler
exonerate: blanchir
favouritism: copinage
find out: s'apercevoir
fire chief: capitaine
fire engine: engin | camion
fire started: départ de feu | feu parti | se déclarer | origine de l'incendie
flatly deny: nier en bloc | rejeter
forged: imité
forgery: falsification
found out: s'apercevoir | informé
fraud: tromperie
gag: faire taire
gutted by fire: ravagé par les flammes | détruit par le feu
heard by: entendu | auditionné
held for questioning: garde à vue | placé en garde à vue
hush up: cacher
in custody: en garde à vue | en détention | détenu
in on it: de mèche
in the clear: hors de cause | blanchi
interviewed by police: entendu | auditionné | interrogé
involved in: participer
kickback: commission
knew about: connaissance
know about: connaissance
lean on: faire pression
learn of: apprendre | découvrir | informé
legal action: porter plainte
let go: relâché | remis en liberté
let out: remis en liberté
libel: diffamatoire
lying: menteur
miscounted: mal compté | erreur | oublié | recompter
mistake: se tromper | méprise
no charges: sans poursuites | aucune charge
no comment: pas souhaité s'exprimer | pas souhaité commenter
no evidence: rien ne permet | sans preuve | rien n'étaye
not available: indisponible | injoignable
not charged: sans poursuites | laissé libre
on condition of anonymity: anonymat
on purpose: intentionnel
on speaking terms: réconciliés
oversight: omission | négligence | contrôle
own up: assumer
pocket: encaisser
point the finger: dénoncer
police chief: commandant
press charges: poursuivre | déposer plainte
proof: pièce
put out: circonscrit
questioned by police: entendu
raise the alarm: prévenir
react: répondre
reaction: réagir | réponse | répondre
refute: contester
released without charge: relâché sans poursuites | libéré sans poursuites | remis en liberté
response to: réponse | réaction | répondre | répliquer | réagir
retract: revenir sur
rig: arranger
rigged: arrangé
ripped off: floué
ruling: ordonnance
sat on the report: enterrer | cacher | dissimuler | garder sous le coude
say sorry: demander pardon | excuses | s'excuser | regretter
say sorry: pardon
scam: fraude
scapegoat: fusible
scuffle: altercation
second thoughts: se raviser | hésiter | changer d'avis
set him up: machination
silence: faire taire | museler
skimmed off: détourné | prélevé
source: informateur | provenance | origine
stand by: confirmer
start the fire: allumer
stick to his story: maintenir | persister | confirmer
strongly deny: démentir | nier | réfuter | rejeter
swear: insulter
sweep under the rug: taire
swindle: arnaque
sworn statement: déclaration sous serment | attestation | déposition
take back: retirer ses mots | retirer ses propos
take to court: saisir la justice
tall tale: fable | affabulation | invention
tamper with: trafiquer
testify: comparaître
threat: intimidation
tipster: informateur | indicateur
turn a blind eye: laisser faire
twist arms: faire pression | contraindre
unaware: pas informé
unfounded: rien n'étaye
unnamed: anonyme | sans nom | anonymat
unreachable: injoignable | isolé | inaccessible
unverified: non vérifié | pas confirmé | sans preuve
verify: contrôler | authentifier
walk back: retirer
where did he hear: tenir ses informations | source | apprendre
withdraw the complaint: retirer sa plainte | plainte retirée | retrait
without charge: sans charge | sans poursuites | laissé libre
wrong count: erreur de comptage | oublié | recompté
`
