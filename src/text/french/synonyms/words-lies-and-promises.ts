// Saying, denying, promising, lying, hiding and revealing in everyday words: what may answer for what.

export const WORDS_LIES_AND_PROMISES = `
accepter, dire oui, ok: consentir, approuver, donner son accord, feu vert, donner son aval, agréer
admettre, reconnaître: ne pas nier
affirmer: certifier, attester, maintenir, marteler
ajouter, en rajouter, en remettre une couche: renchérir, surenchérir, enfoncer le clou
annonce: rendre publique
anonyme, sans dire son nom: sous couvert d'anonymat, requérant l'anonymat, source
appeler au téléphone, passer un coup de fil, bigophoner: téléphoner, s'entretenir, entretenu, appel, joindre
apprendre, découvrir: être informé, prendre connaissance, réaliser
auteur, écrivain: signataire
avertir, mettre en garde, prévenir: sonner l'alarme
avoir raison, avoir tort: donner raison, erreur, désavouer
avoir un doute, douter: interrogations, scepticisme, incertain, perplexe
avouer, cracher le morceau: reconnaître, admettre, concéder, confesser, confier
balancer: dévoiler, fuiter
balancer un secret, balancer les secrets, balancer des infos: révéler, dévoiler, divulguer, fuite, souvenirs
bluff, esbroufe: feindre, feint, coup de bluff, menace
c'est faux, c'est pas vrai, dire que c'est pas vrai: démentir, faux, infondé, mensonger
c'est faux, c'est pas vrai, dire que c'est pas vrai: réfuter, contester, fausse information
cacher des faits, caché les histoires: passer sous silence, taire, dissimuler, omettre
cacher la vérité, cacher des choses, cacher ça: dissimuler, omettre, taire, passer sous silence, occulter
cacher, planquer: couvrir, escamoter, masquer
censurer, supprimer: retirer, interdire, caviarder, expurger, déprogrammer
changer d'avis: reculer
chuchoter, dire tout bas, murmurer: glisser à l'oreille, susurrer, en aparté
comment il l'a su, comment il a su, comment il l'a appris: informé, découvrir, apprendre, presse, alerter
commenter, donner son avis: réagir, réaction
comparer: analogie
conférence de presse, point presse: s'exprimer, annoncer, journalistes
confidences, interview, itv: entretien, confidences, propos recueillis, accorder
confirmer, c'est confirmé: avérer, corroborer, officialiser, authentifier, attester, valider
conneries: absurde, infondé, fantaisiste, contre-vérités
conseiller, donner un conseil: recommander, préconiser, suggérer, inviter, prôner
convaincre, persuader: obtenir, faire changer d'avis
couvrir, protéger: couvert, étouffer, complicité, protéger, fermer les yeux, cautionner
crier, hurler, gueuler: clamer, scander, s'écrier, s'exclamer
croire, penser, se dire: estimer, considérer, supposer
découvert, on a découvert: mis au jour, révélé, mis en évidence, repéré, exhumé
décrire: brosser, portrait
demander, réclame: enjoint
dévoiler, révéler: mettre au jour, faire savoir, officialiser
dire: lâcher
dire à la radio, dire à la télé: déclarer au micro, affirmer, antenne, plateau
dire à propos, dire au sujet: déclarer, commenter, affirmer, qualifier
dire en premier, dire d'abord, au début il disait: affirmer initialement, première version, d'abord déclaré
discours, parole: allocution, propos, harangue
donner des détails, détailler: préciser, exposer, décrire, détails, circonstances
donner sa parole, donner leur parole: promettre, s'engager, serment
donner une interview, faire une interview, parler aux journalistes: entretien, accorder, confier, s'exprimer, presse
écouté, pas écouté: entendu, ignoré, négligé, fin de non-recevoir
écouter, entendre: prêter l'oreille, auditionner, satisfaire
embobiner, enfumer, pigeonner: tromper, duper, berner, manipuler, mystifier
en cachette, en scred, en douce, en loucedé: secrètement, clandestinement, à l'insu, discrètement, en catimini
en public: publiquement, place publique, devant les caméras, au grand jour
en secret, dans son dos, dans le dos: à l'insu, secrètement, en cachette, en catimini
encourager: exhorter
enterrer, enterrer le rapport: cacher, classer, étouffer, dissimuler, mettre au placard
envoyer un mot: courrier, lettre, missive, adresser
étouffer, étouffer l'affaire, étouffer le scandale: dissimuler, couvrir, taire, enterrer, omerta, passer sous silence
être au courant, au courant: savoir, avoir connaissance, informé, connaître, prévenu, averti, avisé
éviter la question, esquiver: éluder, botter en touche, contourner, se dérober
exagérer, en faire trop, gonfler: amplifier, surestimer, enjoliver, grossir, outrance
expliquer: éclairer, raison
expliquer: arguer, invoquer
faire demi-tour, faire machine arrière, reculer: marche arrière, rétropédalage, volte-face
faire demi-tour, faire machine arrière, reculer: revirement, renoncer, faire volte-face
faire fuiter, fuiter, leaker: révéler, diffuser, dévoiler
faire semblant, faire genre, simuler, jouer la comédie: feindre, feint, simulation, prétendre, mise en scène, faux
faire taire, clouer le bec, fermer la bouche: museler, bâillonner, réduire au silence, censurer, faire pression
fake news, fake, intox: désinformation, rumeur, démenti
fausse vidéo, vidéo truquée, deepfake: hypertrucage, montage, intelligence artificielle, manipulée
faute, erreur: négligence, méprise, défaillance
faux, fausse: mensonger, inexact, montage, falsifié, contrefait, trompeur, truqué, infondé
fermer les yeux, laisser faire, rien faire: inaction, passivité, complaisance, couvrir, ignorer, tolérer, laxisme
forcer, obliger: acculé
garantir, assurer: engagement, gage
histoire: affaire, agissements, anecdote
inventer, tout inventé: affabuler, imaginer, de toutes pièces, fictif, forger
journaliste: critique
jurer, promettre juré: assurer, certifier, prêter serment, affirmer, clamer
lâcher le morceau, vendre la mèche, cracher le morceau: avouer, trahir le secret, dévoiler
lettre, courrier: lettre ouverte
menacer: agiter, laisser planer
mensonge, bobard: contre-vérité, affabulation
menteur, mythomane: contre-vérités
mentionner, citer: évoquer, faire état, nommer, référence
mentir, mytho, baratiner: tromper, induire en erreur, faux témoignage, travestir la vérité
message, texto: missive, billet
minimiser, dire que c'est pas grave: relativiser, dédramatiser, minorer, pas grave
montrer: présenter, produire
mot d'ordre, slogan: scander, banderole, pancarte
nier, dire que non, dire que c'est faux: contester, réfuter, récuser, rejeter, se défendre, infirmer
omerta, loi du silence: se taire, peur de parler
ordonner, donner l'ordre, obliger: enjoindre, enjoint, sommer, imposer, contraindre, intimer
par surprise, sans crier gare: inattendu, à l'improviste, soudainement, créer la surprise
parler à la presse, causer à la presse: s'exprimer, entretien, déclaration, point presse, confier
parler au téléphone, se parler au téléphone, s'appeler: coup de fil, appel téléphonique, entretien téléphonique
pas au courant, pas savoir, rien savoir, savait pas: à l'insu, découvrir, apprendre
pas au courant, pas savoir, rien savoir, savait pas: ignorer, pas informé, méconnaissance
pas croire, croire pas, ne pas y croire: sceptique, doutes, mettre en doute, incrédule, contester
pas envie, plus envie: réticence, lassitude, refuser
pas prévenu, sans prévenir: sans préavis, pas informé, mis devant le fait accompli, à l'insu, par surprise
pas tenir sa promesse, promesse pas tenue, pas tenu parole, trahir sa promesse: manquer à ses engagements, renier
pas vouloir, veut pas: refuser, s'opposer, rejeter, réticent, décliner
persuadé: assurer, affirmer, intime conviction, ne fait aucun doute
photo du journal: photographie de une, cliché, couverture
photo truquée, image truquée, fausse photo, fausse image: montage, retouchée, intelligence artificielle
photo truquée, image truquée, fausse photo, fausse image: trucage, photomontage
photo, image: visuel
plaisanter, rigoler, pour rire, déconner: blague, boutade, ironie, ironiser, plaisanterie, humour
plateforme, appli: réseau social, site, application
préciser, être précis: détailler, clarifier, indiquer, apporter des précisions
prédire, deviner: prévoir, pronostiquer, anticiper, augurer
preuve du contraire, prouver le contraire: démentir, contredire, infirmer
prévenu, mettre au courant, tenir au courant: alerter, notifier
programme, appli: logiciel, application, outil
proposer, idée: suggérer, soumettre, avancer, offre, proposition, évoquer, plaider
raconter: se remémorer, livrer
raconter des salades, raconter des bobards: mentir, affabuler, inventer, contre-vérités
redire, répéter, insister: rappeler
refuser de parler, pas parler, veut pas parler: garder le silence, refuser de s'exprimer, refuser de commenter
refuser de parler, pas parler, veut pas parler: mutisme, muet
refuser de répondre, pas répondre: silence, ne pas donner suite, éluder, botter en touche, refuser de commenter
refuser l'offre, refuser la proposition: décliner, rejeter, repousser
refuser, dire non: opposer une fin de non-recevoir, repousser, éconduire
rendre public, montrer à tous, mettre en ligne: publier, diffuser, divulguer, dévoiler, poster
répéter partout, dire partout: clamer, ébruiter, colporter, crier
révéler: exhumer, faire éclater, mettre au grand jour, porter à la connaissance
rien dire, pas un mot: silence, mutisme, ne pas s'exprimer, refuser de commenter, taire
rumeur: prétendu
s'engager: prendre l'engagement, garantir
savoir: au courant, être conscient
se confier, dire ce qu'il a sur le cœur, vider son sac: confidences, s'épancher, livrer, entretien
se contredire, changer de version, changer d'histoire: incohérence, version
se contredire, changer de version, changer d'histoire: contradictions, revenir sur ses déclarations, se rétracter
se taire, taire, fermer sa gueule, la boucler: garder le silence, mutisme, ne pas s'exprimer
se taire, taire, fermer sa gueule, la boucler: silence, refuser de commenter
secret: confidences, révélations, souvenirs
sortir un livre, sortir ses mémoires, écrire ses mémoires: publier, mémoires, souvenirs, autobiographie, paraître
soupçonner, se douter, se méfier: suspecter, doutes, soupçons, flairer, pressentir
supplier, implorer: conjurer, supplique, appeler à l'aide, exhorter
surnommer, surnom, appeler: sobriquet, qualifier, affubler, dit
tenir sa promesse, tenir leur promesse: honorer, engagement, respecter, tenir parole, concrétiser
tenir ses promesses, promesse tenue: honorer, engagement, respecter, tenir parole, concrétiser
tout balancer, balancer tout, tout lâcher, tout raconter: révéler, dévoiler, lâcher, divulguer, témoigner
tweet, message: billet, réseau social
tweeter, publier: écrire, réseaux sociaux, partager
vérifier, checker: authentifier, confirmer, expertiser, fact-checking
vérité, la vérité: réalité, véracité, lumière
vouloir: espérer, plaider
vrai, pour de vrai, c'est vrai: avéré, exact, authentique, véridique, confirmé, fondé, réel
`
