// Saying, asking, answering, names and languages: words that say nearly the same, then what may answer for what.

export const SAYING_AND_ASKING = `
accent, intonation, prononciation
allocution, discours, intervention télévisée, prise de parole, adresse à la nation
anglophone, langue anglaise, anglais, parlant anglais
annonce, petite annonce, avis
annoncer, déclarer, indiquer, faire savoir
appeler à la grève, préavis déposé, déposer un préavis, mot d'ordre
araméen, syriaque, langue sémitique
argot, jargon, verlan, langue verte
auditionner, audition, entendu, interrogé, interrogatoire
avoir le dernier mot, dernier mot, l'emporter, trancher
avouer à moitié, à demi-mot, du bout des lèvres, concéder, reconnaître à demi-mot
baptiser, nommer, surnommer, dénommer, prénommer
bavard, loquace, volubile, prolixe
besoin, nécessité, demande
bilingue, polyglotte, deux langues
blabla, palabres, discours, verbiage
blaguer, plaisanter, plaisanterie, humour, badiner
botter en touche, éluder, esquiver, ne pas répondre, dérober
brailler, pleurer, crier, hurler
burgonde, bourgogne, peuple germanique
ça veut dire, signifier, sens, définition
call, téléphoner, appel, coup de fil
canular, blague, hoax, poisson d'avril, farce, supercherie
castillan, castille, espagnol
causer, parler, discuter, évoquer, entretenir, converser
changer de nom, rebaptiser, renommer, débaptiser
citons, mentionner, évoquer
codification, réglementation, code
commenter, commentaire, consultant
conteur, raconter, narrateur, griot
contradictoire, contradiction, contredire, incompatible
convertir, conversion, prosélytisme
convoqué, entendu, auditionné, sommé de s'expliquer
coup de fil, appel téléphonique
appel, s'appeler, se rappeler, se parler, s'entretenir, entretien téléphonique
coup de fil, coup de téléphone, appel, téléphoner, échange, entretien, discussion, se parler, conversation
couper la parole, empêcher de parler, couper le micro, micro coupé, interrompre
créole, langue créole, antillais
crier des slogans, scander, slogan, entonner
crier, huer, hurler, vociférer
cuisiner, interroger, interrogatoire, audition, auditionner, questionné
débat, face-à-face, confrontation, duel, joute
déconner, plaisanter, dérailler, blaguer, dysfonctionner
décrire, dépeindre, description, brosser le portrait, raconter
demander l'asile, réfugié, demandeur d'asile, exilé, asile
dénomination, appellation, nom, désignation
dépeint, dépeindre, décrire, représenter
déterminé, volonté, motivé
diminutif, surnom, sobriquet, petit nom
dire à la police, signaler, dénoncer
dire des conneries, mentir, propos erronés, inepties, contrevérité, absurdités
dire le contraire, affirmer le contraire, contredire, démentir, affirmer l'inverse
dire ses quatre vérités, ne pas mâcher ses mots, parler sans détour, franc-parler
dire, déclarer, affirmer, assurer
dire, déclarer, affirmer, soutenir, indiquer, préciser, expliquer, confier
discours, allocution, prise de parole, intervention, harangue, speech
dit pas merci, ingratitude, ingrat
donner un nom, baptiser, nommer, dénommer
drôle, humour, comique, amusant, hilarant
épithète, qualificatif, surnom, adjectif
espéranto, espérantiste, langue construite, langue internationale
étymologie, origine du nom, tirer son nom, doit son nom
étymologie, origine du nom, toponymie
évoquer, aborder, mentionner, commenter
exégèse, exégète, interprétation, commentaire, herméneutique
expliquer, justifier, motiver, éclaircir, argumenter
exprimer, déclarer, prendre la parole, propos, parler
exprimer, prendre la parole, parler, dénoncer
faire débat, susciter le débat, divise l'opinion, controverse
francique, platt, langue germanique
gentilé, nom des habitants, habitants sont appelés
germanophones, langue allemande, parlant allemand
gueuler, crier, hurler, protester, s'insurger, vociférer, s'époumoner
hashtag, mot-dièse, mot-clé
homonyme, même nom, éponyme
homophobe, lgbtphobie, propos homophobes
humoristique, humour, humoriste, comique, satirique
hypocrite, hypocrisie, faux-cul, double langage, duplicité
instrumental, instrument, sans paroles, morceau instrumental
interaction, interagir, échange, relation
interagir, interaction, dialoguer
interroger, questionner, interview, entretien
isthme, langue de terre, bande de terre
itw, interview, entretien, interrogé
jaser, faire parler, rumeur, alimenter les conversations, susciter des commentaires
jaser, parler, discuter, bavarder, causer, conversation
langage de programmation, langage informatique, coder
langage, langue, idiome, jargon
langue, langue officielle, parler, idiome, dialecte, langue parlée
languedoc, languedocien, occitan
latin, langue romane
leboncoin, petites annonces
linguistique, langue
littéralement, mot à mot, à la lettre
locuteur, parler, langue maternelle
mandarin, chinois, langue chinoise
manque de reconnaissance, ingratitude, ingrat
manquer à sa parole, trahir sa promesse, revenir sur sa parole, dédire
mdp, mot de passe, code
mettre en doute, douter, sceptique, s'interroger, remettre en question
moderne, modernité, contemporain, modernisation, dernier cri
mot de passe, code d'accès
mot de passe, code, identifiant, code secret
mot de trop, parole malheureuse, propos malheureux, dérapage verbal, phrase malheureuse
muet, ne parlait plus, privée de parole, mutique
ne pas mâcher ses mots, mâcher ses mots, parler crûment, sans ménagement, propos cinglants, propos virulents
ne remercie pas, ingratitude, ingrat
négocier, pourparlers, tractations, discussions, dialogue, marchander
néologisme, mot nouveau, création lexicale
nommer, nom, baptiser, intitulé, dénommé
nommer, nom, prénom, baptiser, dénommé
num, numéro, numéro de téléphone
papoter, discuter, bavarder, entretenir, conversation
paragraphe, alinéa, passage, extrait
parler au nom, porte-parole, représentant, mandaté
parler aux flics, passer aux aveux, audition, déposition
parler bas, chuchoter, murmurer, inaudible
parler franchement, sans langue de bois, sans détour, sans filtre, parler cash, sans ambages
parler, communiquer, exprimer
parler, dialoguer, entretenir, échanger
parler, évoquer, mentionner, aborder, discuter
parole contre parole, versions contradictoires, versions divergentes, deux versions
parolier, écrit les paroles
pas de commentaire, refuser de commenter, décliné tout commentaire, pas donné suite, silence
pas déclaré, non déclaré, omis de déclarer, dissimulé au fisc, revenus dissimulés
pas dire merci, ingratitude, ingrat
pas reconnaissant, ingratitude, ingrat
pas répondre, éluder, botter en touche, garder le silence
pas vouloir entendre parler, refuser catégoriquement, hors de question, opposition ferme, exclure
pas voulu commenter, veut pas commenter, refuser de commenter, pas souhaité commenter, pas souhaité réagir, aucun commentaire
pas voulu parler, veut pas parler, refuser de parler, refuser de s'exprimer, pas souhaité s'exprimer, garder le silence
pas voulu répondre, veut pas répondre, pas répondu, refuser de répondre, pas donné suite, pas souhaité répondre
patois, dialecte, langue régionale, vernaculaire
phrase, propos, déclaration, mots, parole
placoter, bavarder, discuter, conversation, papoter
porter la parole, porte-parole, représentant, communicant
porter le nom, homonyme, patronyme, nom de famille, éponyme
poursuivi, traduit en justice
préfigurer, annoncer, présager, augurer
prendre la parole, exprimer, discours, intervenir, allocution, déclarer
prénom, prénommer, petit nom
propos, paroles, déclarations, mots, dires
proverbe, dicton, adage, maxime
pseudo, pseudonyme, nom de scène, nom d'artiste, nom de plume
qpc, question prioritaire de constitutionnalité
raconter, relater, récit, décrire, narrer, rapporter, témoigner
reconstitution, recréer, reconstruction
reparler, reprise du dialogue, renouer, rétablir le contact
rester muet, rester silencieux, mutisme, mutique, pas un mot, garder le silence
résulter, découler, s'expliquer, imputer
retirer ses propos, revenir sur ses propos, rétracter, désavouer ses propos
retracer, raconter, reconstituer, évoquer
rhétorique, éloquence, discours, orateur
docs, doc, documents, dossiers, fichiers
s'appeler, dénommé, prénommé, nom
s'ensuivre, ensuivit, découler, résulter
sans détour, annoncer la couleur
sans merci, ingratitude
saxon, saxe, germanique
signification, vouloir dire
silence radio, rester sans réponse, sans réponse, aucune nouvelle, mutisme
silence, refus de répondre, pas répondu, aucun commentaire, refusé de commenter
slogan, devise, mot d'ordre, accroche publicitaire
sono, sonos, sonorisation, haut-parleur
souhaiter, désirer, espérer, souhait, appeler de ses vœux
substantif, nom commun, nominal
sujet, thème, question, objet
surnom, surnommer, sobriquet, alias
surnommer, surnom, sobriquet, baptiser
taire le nom, pas donné le nom, identité non révélée, nom non dévoilé, sans dévoiler l'identité
tchatcher, discuter, parler, bavarder, échanger
teaser, bande-annonce, extrait
télécommunications, télécoms, téléphone
téléphone au volant, sms, téléphoner en conduisant
thème, sujet, thématique, motif
titre, intitulé, s'intituler
toponymie, nom de lieu, étymologie
tourner autour du pot, éluder, esquiver, ne pas répondre, langue de bois
traduire, traducteur, traduction, interprète
verbal, oral, parole
vernaculaire, dialecte, langue locale, patois
vocable, terme, mot, appellation
vocabulaire, lexique, mot, terminologie
vouloir, souhaiter, désirer, demander
vrai nom, nom de naissance, de son vrai nom, nom complet, état civil
yiddish, judéo-allemand, langue juive, ashkénaze
appeler, nom, nommé: baptiser, prénommer, dénommer, intituler, prénom, nommer, surnommer, rebaptiser, titre, patronyme
blaguer: ironiser, boutade
c'était une blague: plaisanterie, canular, boutade, poisson d'avril, farce, humour
crier: scander, slogan, lancer, clamer, s'écrier, s'exclamer, aboyer, miauler, brame, rugir, hennir, bêler, chant, meugler, cocorico, roucouler, grogner
déclaration, propos: discours, allocution, interview, communiqué, tweet, tribune, conférence, entretien, vœux, témoignage, annonce, intervention, confidence, plaidoyer, serment, harangue
demander, question, interroger: questionner, sonder, interview, consulter, interpeller, solliciter, entendre, auditionner, entretien, quiz
dire non: avis défavorable, écarter
dire pourquoi: justifier, expliquer, motiver, raison, invoquer
dire, raconter, expliquer, déclarer: affirmer, assurer, indiquer, préciser, annoncer, témoigner, estimer, souligner, lancer, ajouter, relater, révéler, rapporter, rappeler, décrire, narrer, soutenir, marteler, détailler, résumer, évoquer, glisser
entendu par: auditionné, audition, interrogé, questionné, déposition
être interrogé: entendu, auditionné, audition, questionné, convoqué, interrogatoire
injoignable: ne pas répondre, sans réponse, n'a pas pu être joint, pas donné suite
interrogatoire: garde à vue
interrogé par la police: entendu, auditionné, audition, garde à vue, audition libre
interroger: personnes entendues, garde à vue
langue: français, anglais, allemand, espagnol, arabe, breton, occitan, corse, latin, italien, chinois, russe, basque, alsacien, créole, grec, hébreu, portugais, catalan, patois
le rapport dit quoi: conclusions, conclure, pointer, relever, rapport, estimer
mot de passe: accès
ne rien dire: ne pas s'exprimer, muet, ne pas souhaiter répondre
négociation, discussion, discuter: dialogue, débat, concertation, échanger, médiation, consultation, marchander, médiateur, table, délibérer, palabre
pas de commentaire: ne pas souhaiter s'exprimer, se refuser, garder le silence, ne pas répondre
personnes interrogées: personnes entendues, auditions, auditionner, témoins entendus, sondées
phrase, slogan, parole: devise, citation, refrain, proverbe, chant, scander, épitaphe, maxime, dicton, message, aphorisme, réplique
qui appelle à manifester: à l'appel de, à l'initiative de, intersyndicale, collectif
qui c'est: identité, identifier, nom, connu
ragots: on-dit, médisances
répondre, réponse: rétorquer, confirmer, démentir, assurer, objecter, réfuter, acquiescer, répartie
rester muet: se taire, refuser de commenter, ne pas répondre
retirer ce qu'il a dit: se rétracter, retirer ses propos, retirer ses accusations, rétractation
rien dit: garder le silence, se taire, ne pas s'exprimer, refuser de commenter, ne pas souhaiter répondre, pas répondu
rumeur: on-dit, ouï-dire
scander: crier, reprendre en chœur
surnom, surnommé, pseudo: alias, baptiser, sobriquet, pseudonyme, appeler, surnommer, dénommer, connu, rebaptiser, qualifier
thème, sujet, aborder: évoquer, traiter, mentionner, raconter, retracer, consacrer, débattre, discuter, dépeindre, dénoncer, relater, inspiré, commenter
se réunir: se retrouver, s'attabler
se voir: se retrouver, s'attabler
`
