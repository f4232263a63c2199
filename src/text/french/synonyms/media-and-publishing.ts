// Press, broadcasting, books, letters and posts: words that say nearly the same, then what may answer for what.

export const MEDIA_AND_PUBLISHING = `
à poil, à oilpé, nu, dénudé
abonner, souscripteur, souscription, lecteur
admiration, émerveillement, fascination
afficher, placarder, exposer
afp, agence france-presse, agence de presse
animateur, chroniqueur
animateur, présentateur, speaker, présente l'émission
article, papier, reportage, chronique, tribune, édito, éditorial, enquête
autopsie, médecin légiste, examen post-mortem
ballade, chanson, poème
baroque, rococo
biblio, bibliothèque, médiathèque
bibliothécaire, bibliothèque, documentaliste, archiviste
biographie, autobiographie
biopic, film biographique
bouquin, livre, ouvrage, roman
buzz, viral, retentissement, emballement, vues
calligraphie, écriture, graphie
censurer, bâillonner, museler, interdire
chaîne, chaîne de télévision, antenne
circonstance, contexte, situation, conjoncture
clip, vidéo, vidéoclip
codex, manuscrit, parchemin, papyrus
collector, édition limitée, collection
coller des affiches, placarder, affichage
coller, placarder, afficher
communiqué, communiqué de presse, déclaration écrite, message, note
communiquer, communicant, attaché de presse
conf de presse, conf presse, conférence de presse, point presse
conférence de presse, point de presse, devant la presse, devant les journalistes, point presse
conjonction, concours de circonstances, combinaison, jonction
conte, récit, fable
contemplation, méditation, admirer
conteneur, container, caisson
contenu, contenir, teneur
contester, contestataire, opposant, protestation
corbeau, lettre anonyme, auteur anonyme, lettres de menace
coupable, culpabilité, fautif, auteur, responsable
coupable, fautif, auteur des faits
couvrir, couverture, reporter, journaliste, correspondant
cuménique, œcuménique, concile
denier, deniers publics, argent public
dico, dicos, dictionnaire
diffuseur, chaîne, diffusion, retransmettre
dramaturge, auteur dramatique, auteur de théâtre
écrire, auteur, autrice, écrivain, plume, rédiger
écrire, écrivain, écriture, auteur, rédacteur, plume
écrire, graver, inscrire, rédiger
écrire, rédiger, auteur, lettre, message
écrit, rédigé, plume, autrice, coécrit
écrits, écrit, texte, ouvrage
écrivain, romancier, auteur, homme de lettres, femme de lettres
éditer, éditeur, maison d'édition, publication
éditeur, maison d'édition, éditer, publié
élégance, raffinement, chic
émetteur, émettre, antenne, émission
émettre, émet, émis, diffuser
émises, émis, émettre, émission, émet
émission, programme, show, talk-show, quotidienne
encyclo, encyclopédie
enluminure, miniature, enlumineur, manuscrit enluminé
envoyer un texto, sms, message, texto, écrire
épistolaire, lettres, correspondance
épître, lettre, missive, épistolaire
éplucher, examiner, passer en revue, analyser, décortiquer
état, pouvoirs publics, autorités, puissance publique
finesse, délicatesse, raffinement, subtilité
fonctionnaire, agent public, agents, fonction publique
gazette, journal, périodique, revue
gothique, ogival, ogive
grande gueule, contestataire, frondeur, trublion
hiéroglyphe, écriture égyptienne, caractères égyptiens
iconographie, illustration, imagerie
imagerie, radiographie, scanner, irm, échographie
impression, imprimer, imprimerie, imprimeur, tirage
imprimerie, imprimeur, imprimer, typographie
influenceur, influenceuse, créateur de contenu, youtubeur, youtubeuse, instagrameur, tiktokeur
influenceur, vedette de télé-réalité, créateur de contenu, youtubeur, tiktokeur, instagrameur
interviewer, intervieweur, entretien, journaliste
isotope, radioactif
journal, quotidien, hebdomadaire, magazine, canard, hebdo, revue, tabloïd
journaliste, reporter, correspondant, chroniqueur, chroniqueuse, envoyé spécial, rédacteur
kiosque, maison de la presse, marchand de journaux
lettre, courrier, missive, courriel, message, bafouille
lexique, vocabulaire, glossaire, dictionnaire
lexique, vocabulaire, glossaire, lexical
librairie, bouquiniste
lire, lecteur, lecture
littérature, littéraire, lettres, belles-lettres
mag, magazine, revue
maison ronde, radio france
manuscrit, parchemin, texte, codex
manuscrits, manuscrit, parchemin
maori, polynésien, néo-zélandais
médian, intermédiaire, central
médiateur, médiation, intermédiaire, conciliateur, émissaire
médiation, médiateur, conciliateur, intermédiaire, arbitre
médiatisation, médiatique, couverture médiatique
monter au créneau, prendre la défense, défendre publiquement, intervenir publiquement
narrateur, narration, récit, conteur
néoclassique, néoclassicisme, style classique
néogothique, gothique, style gothique
notation, agence de notation
nu, nudité, dénudé, dévêtu, à poil
nudes, photos intimes, photos dénudées, images intimes
ortf, radiodiffusion-télévision française, télévision publique
orthographe, graphie
ouvertement, publiquement, franchement, au grand jour
pancarte, banderole, écriteau, calicot, slogan
paparazzi, photographe, presse people, presse à scandale
papyrus, manuscrit, rouleau, parchemin
paraître, parution, publication, publié
parchemin, manuscrit, vélin
parler aux journalistes, parler à la presse, déclarer à la presse, devant les caméras, au micro
passer à la télé, parler à la télé, invité sur le plateau, intervention télévisée, à l'antenne
photo, image, cliché
photographier, cliché, photo
photon, lumière, lumineux
photosynthèse, photosynthétique, chlorophylle
pinyin, romanisation, transcription
plumage, plume
plus publié, renoncer à publier, épuisé
plutonium, uranium, nucléaire, radioactif
poésie, poème, poète, vers, poétique
poète, poème, poésie, poétesse
porte-parole, représentant, communicant, attaché de presse, service de presse, relationniste
postal, courrier, facteur
poster, publier, publication, message, tweet
prendre en photo, immortaliser, photographier, cliché
prendre la photo, photographe, cliché, auteur du cliché
prendre la vidéo, vidéaste, filmer, auteur de la vidéo
présentateur, journaliste
presse, journalistes, médias
presser le citron, pressurer, surexploiter, exploiter sans vergogne
prose, prosateur, écrits en prose
publier, éditeur, publication, parution, auteur
pyrénées, pyrénéen, chaîne pyrénéenne
radio, antenne, station, ondes
radio, station, radiophonique, station de radio
radioactif, radioactivité, irradié, nucléaire
radioactivité, radioactif, radiation, irradiation
radiodiffusion, radio, radiophonique, diffusion
raffinement, élégance, délicatesse, sophistication
récits, récit, narration, conte
rédiger, rédacteur, rédaction, auteur
rendre public, publier, divulguer, divulgation, dévoiler, publication
répand, répandre, propager, diffuser
répandre, propagation, diffuser, circuler
responsable, coupable, fautif, auteur, responsabilité
rime, poème, versification
roman, récit, best-seller, fiction
romand, suisse romande, suisse francophone
romanesque, romancier, fiction, roman
romanisation, latinisation, alphabet latin
rtbf, télévision belge, radio-télévision belge
rubrique, chronique, section, catégorie
sacem, société des auteurs, droits d'auteur
scénario, scénariste, script, coscénariste
selfie, autoportrait, photo, égoportrait
slam, slameur, poésie
snap, message, messagerie, photo, vidéo
sonnet, poème, poésie
sorti de son contexte, hors contexte, propos déformés, propos tronqués, mal interprété
sorti, publié, rendu public, divulgué
sortir un livre, publier, éditer, parution
sortir, publier, publication, parution
sortir, publier, rendre public, paraître, dévoiler
sous le feu des projecteurs, sous les projecteurs, médiatisé, attention médiatique, exposition médiatique
story, publication, vidéo, post, instagram
suspect, mis en cause, présumé auteur, individu, accusé, auteur présumé
tabac presse, maison de la presse, buraliste, débit de tabac
télé, audiovisuel, chaîne, télévisuel
télé, télévision, chaîne, petit écran, antenne, plateau
télé, télévision, petit écran, tv
télégraphe, télégramme, morse
téléréalité, télé-réalité, candidat de téléréalité
thriller, polar
tract, prospectus, flyer, affichette
transcription, transcrire, retranscription
transcrire, transcription, retranscrire, recopier
transcrit, transcrire, transcription, retranscrire
translittération, transcription, romanisation
twitter, tweet, gazouillis
twitter, tweeter, publication
uranium, radioactif, nucléaire, uranifère
vidéosurveillance, caméras de surveillance, télésurveillance, vidéoprotection
viral, buzz, faire le buzz, enflammer la toile, faire le tour, abondamment partagé
vulgarisation, diffusion des connaissances
wikipédia, encyclopédie en ligne, wiki, encyclopédie libre
youtubeur, vidéaste, streameur, streameuse, créateur de contenu
œcuménique, interreligieux, concile
article: interview, dépêche, entretien, billet, portrait, critique
carnet: registre, livret, journal, agenda
chaîne, télé, télévision: tf1, france, m6, canal, arte, bfmtv, cnews, cnn, lci, bbc, c8, tmc, hbo, al-jazeera, w9, rtbf, nbc, fox
contenir combien: litres, capacité, contenance, places
courrier: pli, correspondance
dans quelles circonstances: contexte, alors que, déroulement, survenir
détracteurs: contestataires
devenir viral: partagé, vues, relayé, circuler, buzz, massivement
écrivain, auteur: poète, essayiste, dramaturge, philosophe, biographe, scénariste, nouvelliste, hugo, balzac, zola, chroniqueur, pamphlétaire, hergé, conteur
écrivain: parolier
émission: journal, jt, débat, documentaire, téléréalité, koh-lanta, magazine, série, feuilleton, direct, jeu, divertissement, star, jeu télévisé, journal télévisé, télé-réalité, matinale
faire le buzz: partagé, vues, circuler, relayer
genre littéraire: roman, poésie, mémoires, biographie, essai, nouvelle, polar, thriller, science-fiction, fantasy, conte, pamphlet
journal, presse, quotidien: monde, figaro, libération, parisien, gazette, hebdomadaire, ouest-france, mensuel, magazine, équipe, humanité, times, guardian, mediapart, tribune, nouvel, canard, express, bild, tabloïd
journaliste, reporter: présentateur, animateur, éditorialiste, photographe, envoyé, pigiste, intervieweur, speakerine, cameraman
la lettre: courrier, missive, pli, correspondance, écrit
le post: message, publication, tweet, billet, texte
les lettres: courrier, plis, correspondance, missives
lettre, courrier: mail, carte, télégramme, pli, recommandé, billet, épître, e-mail, dépêche, correspondance
livre, bouquin, ouvrage, écrit: roman, essai, autobiographie, recueil, biographie, mémoires, bd, album, nouvelle, manuel, thriller, polar, récit, guide, encyclopédie, dictionnaire, conte, poème, traité, tome, bible, manuscrit, manga, pamphlet, témoignage
magazine, revue: mensuel, paris-match, vogue, science, trimestriel, express, playboy, lancet, vsd
média: chaîne, radio, télévision, magazine, bfmtv, tf1, france, cnn, afp, reuters, mediapart, quotidien, bbc, hebdomadaire, cnews, agence, figaro
message, communication: tweet, sms, mail, courriel, appel, communiqué, vidéo, post, texto, lettre, annonce, slogan, story, télégramme, télécopie, avis, publication
pancarte: affiche, on pouvait lire
partager la vidéo: relayer, diffuser, retweeter, publier
photo, image, filmer: cliché, selfie, portrait, caméra, capture, photographie, enregistrer, immortaliser, paparazzi, clip, polaroïd, drone, webcam
photo: instantané, diapositive
poème, poésie: ode, élégie, ballade, haïku, épopée, strophe, recueil, fable, rime
post effacé: message supprimé, publication supprimée, tweet retiré, message retiré
publier, poster: diffuser, annoncer, dévoiler, vidéo, photo, éditer, story, parution, commentaire
qui a écrit: auteur, autrice, signé, rédigé, plume, roman de, pièce de
radio: rtl, europe, inter, rmc, franceinfo, nrj, culture, sud, fip, bbc, skyrock, nova
slogan: on pouvait lire
son tweet: message, publication, post, billet, tweeter
style: gothique, roman, baroque, renaissance, classique, moderne, haussmannien, byzantin, rococo, néoclassique, déco, brutaliste, néogothique, flamboyant, palladien, néo-roman
texte, écrire, rédiger, écrit: article, tribune, lettre, poème, essai, roman, chronique, éditorial, communiqué, manifeste, pamphlet, pétition, discours, scénario, billet, mémoires, signer, auteur
virer un message, virer un post, virer une vidéo: effacer, supprimer, retirer
virer ses posts, virer son post, virer ses tweets, virer son message: effacer, supprimer
abonnés: suivre, followers
`
