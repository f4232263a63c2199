// Truth, lies, secrets, warnings and promises: words that say nearly the same, then what may answer for what.

export const TRUTH_SECRETS_AND_PROMISES = `
à l'improviste, visite surprise, sans prévenir, inopinément
à l'insu, sans le savoir, en cachette, en secret, sans prévenir
à son insu, cachette, sans le savoir, caméra cachée
accaparer, approprier, monopoliser, confisquer, mainmise
agréé, agrément, homologué, accrédité, certifié
alerter, donner l'alerte, prévenir, avertir
approprier, accaparer, emparer, spolier
arbitraire, injustifié, discrétionnaire, despotique
avertir, mettre en garde, mise en garde, alerter, prévenir
avoir vent, apprendre, être informé, avoir connaissance
avouer, confier, confidence
balancer, lâcher, larguer, révéler, divulguer, divulgation
baratin, mensonge, affabulation
baratiner, mentir, embobiner, enjoliver
bienfaiteur, anonyme
bobard, mensonge, mytho, mentir, menteur, fable, contrevérité, craque, salades, pipeau
boursicoter, spéculer, placer
briser le silence, rompre le silence, prendre la parole, témoigner, sortir du silence
bruit qui court, rumeur
caché, planqué, réfugié, retrouvé, découvert
cacher la vérité, dissimuler la vérité, taire la vérité, mentir, vérité cachée
cacher le visage, floutage, flouter, anonymiser
cacher, dissimuler, taire, planquer, occulter, passer sous silence, étouffer
cacher, planquer, dissimuler, se cacher
cacher, voiler
cachette, incognito, clandestinement, catimini
cafter, délation
caméra cachée, à son insu, filmer en cachette
carte grise, certificat d'immatriculation
certificat, attestation, certification
cia, renseignement américain, services secrets américains
clamer son innocence, nier les faits, se dire innocent, contester les faits, nie
clouer le bec, faire taire, réduire au silence, museler
confier, se confier, confidence
configuration, disposition, réglage
confirmer, attester, corroborer, authentifier
confirmer, avérer
corridor, couloir, passage
cracher le morceau, révéler, avouer, tout dire, passer aux aveux
crédible, crédibilité, plausible, vraisemblable, digne de foi
cryptographie, cryptage, crypter, cryptologie, code secret
décorer, garnir, orner, agrémenter
déjà au courant, mis au courant, tenu informé, averti, prévenu, avoir eu connaissance
délire, fantasme, affabulation, lubie
délit de fuite, prendre la fuite, chauffard
démo, démonstration
démontrer, démonstration, prouver
dernier avertissement, mise en demeure, ultimatum, sommation
derrière son dos, à son insu, sans le prévenir, sans son accord
destruction de preuves, effacer des preuves, détruire des preuves, effacé
dire que c'est faux, démentir, infirmer
dire ses quatre vérités, quatre vérités, tancer, reproches, sermonner
discret, en toute discrétion, à l'abri des regards
discrètement, catimini, en toute discrétion, à pas feutrés
dit que non, démentir, nier, réfuter
eldorado, terre promise, paradis
embellissement, enjoliver, décoration
en catimini, discrètement, en douce, à la dérobée
en coulisses, discrètement, en secret, proche, entourage, conseiller
en douce, discrètement, en secret
en douce, en cachette, discrètement, en catimini, secrètement
enfermé chez, confinés
enregistré en secret, enregistré à son insu, enregistrement clandestin, micro caché
enrôler, recrue, conscrit, engagé volontaire
envoyer un message fort, signal fort, avertissement, geste symbolique
espion, agent, services secrets, services de renseignement, renseignement, dgsi, dgse, scrs
étouffer l'affaire, étouffer, dissimuler, couvrir, passer sous silence, omerta
exagéré, outrancier, démesuré
exagérer, excessif, abuser, grossir le trait, amplifier
exagérer, grossir
faire fuiter, divulguer, fuite, transmettre à la presse, ébruiter, leaker
faire taire, réduire au silence, museler, bâillonner, étouffer, censurer
faute de preuves, manque de preuves, absence de preuves, preuves insuffisantes
faux témoignage, parjure, subornation de témoin, mentir sous serment
faux, démentir, infondé, mensonger
faux, fausseté, mensonger, erroné, inexact
faux, inexact, erroné, mensonger, mensongère, fallacieux, infondé
ferme sa gueule, se taire, garder le silence, réduire au silence
fiabilité, fiable, sûreté, crédibilité, confiance
fiable, fiabilité, digne de confiance, solide
forme, aspect, configuration, silhouette, allure
fou, aliéné, démence, dément, irresponsable pénalement
fuite, fuite de gaz, déversement
fuiter, divulguer, ébruiter, rendu public, révéler
fuiter, fuite de données, divulguer, ébruiter
fuiter, révéler, divulguer, leak, dévoilé, éventer
geek, informaticien, passionné d'informatique
histoire bidon, affabulation, fabulation, rumeur
homologation, homologuer, validation, certification, agrément
honnête, honnêteté, intègre, intégrité, probité
honnête, scrupuleux
incolore, transparent, translucide
inconnu, anonyme, anonymat, méconnu, obscur
inconnu, anonyme, non identifié, méconnu
incontestable, indéniable, indiscutable, irréfutable, avéré
infirmer, contredire, démentir, réfuter
informaticien, ingénieur
informé, prévenu, connaissance, mis au courant
informel, décontracté, spontané
ingé, ingénieur
intègre, intégrité, probité, incorruptible, honnête
intrinsèque, inhérent, inné
inventer, fabriquer de toutes pièces, affabulation, mensonge, fictif
invention, fantasme, affabulation, fabulation
jurer, promettre, assurer, affirmer, prêter serment
jurer, promettre, assurer, certifier, garantir, donner sa parole
lâcher l'info, divulguer, ébruiter, révéler
lâcher le morceau, avouer, révéler, passer aux aveux
leak, fuite, fuite de données, divulguer
leaker, fuiter, divulguer, révéler, diffuser
lever le secret, lever le secret-défense, déclassifier, rendre public
lever le voile, révéler, dévoiler, faire la lumière, élucider
manquer à sa parole, ne pas tenir ses promesses, trahir ses engagements, se dédire
mensonge, mentir, menteur, faux
menteur, imposteur, mythomane, affabulateur
mentir, imposture, mensonge, mystifier
mentir, mensonge, contrevérité, fausse déclaration, induire en erreur
mettre au courant, informer, prévenir, aviser, avertir, mettre au parfum
mise en demeure, sommation, injonction, avertissement
mystérieux, énigme, énigmatique, inexpliqué
mytho, imposteur
mytho, mythomane, menteur, affabulateur, mentir, mensonge, inventer
ne rien dire, garder le silence, silence, refusé de commenter, se taire, mutique
ni vu ni connu, incognito, catimini
nier en bloc, tout nier, rejeter en bloc, démentir formellement, nier toute implication, démentir catégoriquement
nier, balayer d'un revers, réfuter, démentir
nier, démentir, réfuter, contester, récuser, dénégation, clamer son innocence, rejeter en bloc
nier, démentir, réfuter, contester, rejeter
notons, signalons, remarquons, signaler
omerta, loi du silence, silence, mutisme
panneau, signalisation, pancarte, écriteau
pas assez de preuves, faute de preuves, preuves insuffisantes
pas assez prouvé, insuffisamment caractérisé, preuves insuffisantes
passage secret, tunnel, souterrain
perdre confiance, plus confiance, défiance, méfiance, perte de confiance, confiance rompue
planque, repaire, refuge
planquer, cacher, cachette, dissimuler, se terrer, se réfugier
planquer, camoufler
pot aux roses, découvrir le pot aux roses, supercherie, découvrir la vérité
preuve accablante, accablant, élément à charge, irréfutable, preuve irréfutable
preuve, prouver, élément, établir, démontrer
prévenir, avertir, alerter, informer
prévenir, tirer la sonnette d'alarme
prévention, prévenir, précaution
programme, promesses, engagements, plateforme électorale, projet
promettre de gros gains, gains mirobolants, rendement mirobolant, promesse de rendement, argent facile
promettre, promesse, jurer, engagement, donner sa parole
promettre, promesse, s'engager, engagement
prouver, caractériser, établir, démontrer
prouver, preuve, attester, établir, démontré, confirmer
publier, rendre public, divulguer, divulgation, diffuser, dévoiler, révéler, libérer
raconter des salades, mentir, mensonge, affabuler, contrevérité
raconter, relater, confier, confidence, narrer, témoigner, décrire
ragot, potin, commérage, rumeur, cancan, mémérage
réalité, réel, vérité
renseigner, agent de renseignement
renseigner, s'informer, documenter
repaire, tanière, planque, cachette
rester chez, confinement, calfeutrer
rester enfermé, rester confiné, calfeutrer, fermer portes et fenêtres, consigne de confinement
rien ne prouve, aucune preuve, pas de preuve, aucun élément, non étayé, preuve formelle
rumeur, bruit, ragot, bruits de couloir, spéculation, potin
saisir, confisquer, confiscation, mettre la main dessus
sans bruit, catimini, discrètement, silence
sans donner son nom, sous couvert d'anonymat, requérir l'anonymat, anonymement, rester anonyme
sans nom, anonyme, anonymat
sans qu'il sache, à son insu, cachette
sans se montrer, incognito, discrètement
savoir, informé, prévenu, avoir connaissance
sceau, cachet, tampon, estampille, sceller
scoop, exclusivité, exclusif, primeur, révélation
scribe, copiste, secrétaire
se taire, mutisme, garder le silence, refus de parler, muet
se taire, silence, garder le silence, muet, mutisme, refuser de parler, droit au silence, fermer sa gueule
secret, caché, dissimulé, confidentiel, clandestin, occulte, en catimini
secret, classifié
secret, confidentiel, confidentialité, clandestin, dissimulé
secret, incognito, clandestinement, catimini
secrétaire, secrétariat, sténodactylo
secrétariat, secrétaire, administration
signal, signalisation, signe
signaler, rapporter
signalétique, signalisation, panneau
signalisation, panneau, signaler, balisage
silencieux, muet, mutique
sincère, sincérité, authentique
sortir du bois, dévoiler, révéler ses intentions
sortir du silence, rompre le silence, prendre la parole, exprimer, briser le silence
sous serment, serment, parjure, faux témoignage
spontanément, spontanéité, instinctivement
surestimer, surévaluer, exagérer
taire, secret, dissimuler, passer sous silence
tenir au courant, informer, prévenir, aviser, avertir, tenir informé
tenir parole, promesse tenue, respecter son engagement, honorer sa promesse
tenir parole, tenir ses engagements, tenir sa promesse, honorer ses engagements
tenir ses promesses, respecter ses engagements, promesse tenue, honorer
tissu de mensonges, mensonger, affabulations, pure invention, ramassis de mensonges
top secret, confidentiel, classifié, secret défense
tout balancer, divulguer, ébruiter, dénoncer, révéler
transparence, translucide, limpidité
vendre la mèche, révéler, divulguer, dévoiler, ébruiter, trahir un secret
vrai ou faux, démenti, confirmer, véracité
vrai, authenticité
vrai, véridique, véracité, exact, avéré, authentique, vérité, réel
acheter son silence: transaction, indemnité, soudoyer, clause de confidentialité
annoncer, révéler, apprendre, annonce: dévoiler, communiqué, officialiser, confirmer, divulguer, informer, publier, rapporter, indiquer, fuiter, proclamer, ébruiter, signaler, notifier
anonyme: non signé, corbeau
apprendre la nouvelle: découvrir, être informé, prévenu
au courant: informé, savoir, connaissance, averti, prévenu, mis au courant
avouer, reconnaître: assumer, dévoiler
avouer: reconnaître les faits
bobard: contre-vérité, fausse information, faux
bonbon, friandise, confiserie: chocolat, caramel, nougat, calisson, dragée, sucette, réglisse, praline, bêtise, berlingot, guimauve, chewing-gum
cacher la vérité: dissimuler, taire, passer sous silence, occulter
cacher où: dissimuler, cachette, entreposer, retrouver, planque
cacher, dissimuler: enterrer, enfouir, masquer, camoufler, maquiller, receler, camouflage, déguiser
cachette: abri, enterrer
cafter: signaler
certificat: diplôme, acte de naissance, passeport
comment on l'a su: découvrir, révéler, apprendre, informé, alerter
connerie: faute, mensonges, balivernes
d'où il tient: source, informations, informé par, raconter, tenir de
délit de fuite: ne pas s'arrêter, sans s'arrêter
était au courant: informé, connaissance, averti, prévenu, ignorer
étouffé: suffocation
étouffer l'affaire: cacher, taire, enterrer
faire taire: intimider
fuiter: exposer, publier, écoulement, rejet, infiltration
la fermer: se taire, garder le silence, silence
mentir, faux, mensonge, ment: tromper, dissimuler, inventer, falsifier, rumeur, infox, désinformation, canular, truquer, fake, intox, fabuler, contrefaire, trompeur, manipuler, bidonner, affabulation, parjure
mentir: contre-vérité
moucharder: signaler
mystère: inconnu, secret
nier les faits: contester, réfuter, se dire étranger, démentir, récuser
nier, démentir: clamer, innocence, mensonge, infondé, disculper
pipeauter: mentir, mensonge, inventer, enjoliver
prévenir, contacter, joindre: appeler, téléphoner, alerter, avertir, écrire, informer, signaler, sms, mail, aviser, saisir, courrier
promettre, engager, promesse, promis: assurer, garantir, serment, programme, vouer, parole
prouver, montrer, démontrer, preuve: révéler, confirmer, attester, établir, témoigner, indiquer, illustrer, démonstration, conclure, exhiber, corroborer, dévoiler
prouver: étayer
qui a balancé: dénoncer, révéler, lanceur d'alerte, source, signaler
qui a révélé: révélations, dévoiler, dénoncer, lanceur d'alerte, selon, fuite
sa source: informateur, tenir ses informations, tenir de, selon, confier
savait-il: informé, connaissance, averti, prévenu, au courant, ignorer
vrai ou faux: authentique, vérifié, exact, inexact
`
