// Media and networks, statements, quarrels, diplomacy and war.

export const MEDIA_AND_QUARRELS = `
deepfake, hypertrucage, image générée, image truquée, vidéo truquée
propagande, désinformation, manipulation, manipuler, ingérence
vérifier, vérification, fact checking, vérifié, contrôler, recouper
journaliste, reporter, correspondant, chroniqueur, chroniqueuse, envoyé spécial, rédacteur
animateur, animatrice, présentateur, présentatrice, speaker, présente l'émission
journal, quotidien, hebdomadaire, magazine, canard, hebdo, revue, tabloïd
rédaction, rédacteur en chef, salle de rédaction, directeur de la rédaction
article, papier, reportage, chronique, tribune, édito, éditorial, enquête
tribune, lettre ouverte, texte collectif, pétition, appel
télé, télévision, chaîne, petit écran, antenne, plateau
émission, programme, show, talk-show, quotidienne
radio, antenne, station, ondes
jt, journal télévisé, vingt heures, téléjournal, bulletin de nouvelles
direct, live, retransmis, retransmission, diffusé
audience, audimat, téléspectateurs, audiences, part d'audience, cotes d'écoute, téléspectateur
conférence de presse, point de presse, devant la presse, devant les journalistes, point presse
communiqué, communiqué de presse, déclaration écrite, message, note
scoop, exclusivité, exclusif, primeur, révélation
arcom, csa, crtc, régulateur, gendarme de l'audiovisuel
réseaux sociaux, facebook, twitter, instagram, tiktok, médias sociaux, plateforme
twitter, tweet, tweeter, tweeté, gazouillis
posté, poster, publié, mis en ligne, mettre en ligne, partagé, partager, uploader, téléversé, relayé
story, publication, vidéo, post, instagram
viral, buzz, faire le buzz, enflammer la toile, faire le tour, abondamment partagé
buzz, viral, retentissement, emballement, vues
vues, visionnages, visionné, visionnements, vue
abonnés, followers, suiveurs, abonnements, abonné
influenceur, influenceuse, créateur de contenu, créatrice de contenu, youtubeur, youtubeuse, instagrameur, tiktokeur
youtubeur, vidéaste, streameur, streameuse, créateur de contenu
internautes, utilisateurs, usagers, internaute, utilisateur
compte, profil, page
supprimer son compte, compte supprimé, fermer son compte, compte désactivé, désactiver
bannir, banni, suspendre, suspendu, compte suspendu, exclure, bloquer
troller, troll, harceleur en ligne, haine en ligne, cyberharcèlement
site, site internet, site web, portail, page web
appli, application, app, logiciel
paparazzi, photographe, presse people, presse à scandale
people, célébrité, star, vedette, personnalité, célèbre
texto, sms, message, messagerie, courriel, mail
mail, courriel, email, message électronique, e-mail, courrier
lettre, courrier, missive, courriel, message, bafouille
dire, dit, déclarer, affirmer, soutenir, indiquer, préciser, expliquer, confier
raconter, relater, confier, confidence, narrer, témoigner, décrire
préciser, précision, détailler, détail, spécifier
confier, se confier, confidence, confidences
jurer, juré, promettre, assurer, certifier, garantir, donner sa parole
expliquer, explication, justifier, motiver, éclaircir, éclaircissement, argumenter
avertir, avertissement, averti, mettre en garde, mise en garde, alerter, prévenir, prévenu
prévenir, prévenu, avertir, alerter, alerté, informer, informé
annoncer, annoncé, officialiser, officialisation, officiel, faire part, proclamer, communiquer
critiquer, critique, critiqué, fustiger, pourfendre, dénoncer, éreinter, étriller, décrier, décrié
tacler, tacle, critiquer, pique, égratigner, fustiger, railler, tirer à boulets rouges, épingler
descendre en flammes, éreinter, critiquer, étriller, démolir, varloper
clasher, clash, critiquer, passe d'armes, altercation, ramasser
insulter, insulte, insulté, injure, injurier, invective, outrage, invectiver, propos injurieux
outrage, injure, insulte, offense, affront
se moquer, moquerie, moquer, railler, raillerie, ridiculiser, tourner en dérision, ironiser, niaiser
provoquer, provocation, provocateur, provoquant, chercher la bagarre
engueuler, engueulade, réprimander, tancer, remonter les bretelles, passer un savon, rappel à l'ordre, sermonner, chicaner
s'engueuler, engueulade, dispute, altercation, se quereller, chicane, prise de bec, accrochage, échange tendu
chicane, dispute, querelle, différend, brouille, conflit, bisbille, litige
bisbille, brouille, désaccord, différend, dissension, tension, discorde, zizanie
désaccord, différend, divergence, dissension, contentieux, litige, mésentente
embrouille, dispute, différend, altercation, querelle, conflit
gueuler, crier, hurler, protester, s'insurger, vociférer, s'époumoner
râler, se plaindre, plaint, protester, grogner, grogne, mécontentement, rouspéter, chialer, bougonner
colère, furieux, indigné, indignation, s'indigner, s'insurger, révolté, ulcéré, outré, vénère, fâché, choqué
pas content, mécontent, mécontentement, en colère, grogne, insatisfait
s'en foutre, indifférent, indifférence, peu importe
choqué, sous le choc, bouleversé, consterné, consternation, stupéfait, effaré, scandalisé, sidéré
surpris, étonné, stupéfait, surprise, étonnement, s'étonner, médusé, pantois
féliciter, félicitations, saluer, salué, rendre hommage, louer, complimenter, applaudir
rendre hommage, hommage, saluer la mémoire, honorer, commémoration
vanter, louer, encenser, éloge, saluer, vanté, faire l'éloge
se vanter, fanfaronner, pavoiser, se targuer, se féliciter, frimer
refuser, refusé, refus, décliner, décliné, rejeter, rejet, opposer une fin, dire non, s'opposer, fin de non-recevoir
accepter, accepté, acceptation, consentir, consenti, dire oui, donner son accord, approuver, acquiescer
accord, consentir, approuver, s'accorder
favorable, partisan, favorables, partisans
opposé, s'opposer, opposition, hostile, défavorable, opposant, réfractaire
exhorter, exhortation, inviter, inciter, presser, enjoindre, demander instamment
ordonner, ordre, enjoindre, enjoint, injonction, sommer, sommation, exiger, commander
exiger, exigence, réclamer, revendiquer, revendication, demander
convaincre, convaincu, persuader, persuadé, persuasion
insister, insistance, marteler, répéter, maintenir, réaffirmer, réitérer
se taire, silence, garder le silence, muet, mutisme, refuser de parler, droit au silence, fermer sa gueule
pas de commentaire, refuser de commenter, décliné tout commentaire, pas donné suite, silence
réagir, réaction, réponse, riposter, répondre, riposte, réplique
discours, allocution, prise de parole, intervention, harangue, speech
allocution, discours, intervention télévisée, prise de parole, adresse à la nation
phrase, propos, déclaration, mots, parole
propos, paroles, déclarations, mots, dires
citer, citation, rapporter, mentionner
avis, opinion, point de vue, position, sentiment, jugement
penser, estimer, juger, considérer, croire
se rabibocher, réconcilier, réconciliation, réconcilié, se rapprocher, rapprochement, enterrer la hache, faire la paix
réconciliation, réconcilier, rabibochage, apaisement, dégel
rompre, rompu, rupture, couper les ponts, cesser toute relation
trahir, trahi, trahison, traître, poignarder dans le dos, déloyal
rival, rivale, rivalité, adversaire, concurrent, ennemi
négocier, négociation, négociations, pourparlers, tractations, discussions, dialogue, négociateur, marchander
accord, entente, compromis, traité, pacte, deal, convention, protocole
signer, signature, parapher, paraphé, conclure, conclu, sceller
conclure un accord, trouver un accord, parvenir à un accord, s'accorder, accord conclu
compromis, terrain d'entente, concession, entente, consensus, arrangement
médiateur, médiation, intermédiaire, conciliateur, conciliation, émissaire
diplomate, ambassadeur, ambassadrice, émissaire, envoyé, consul, représentant
ambassade, consulat, représentation diplomatique, chancellerie, mission diplomatique
rappeler son ambassadeur, rappel de l'ambassadeur
sommet, réunion, rencontre, conférence internationale, sommet international
visite, visiter, déplacement, voyage, visite officielle, tournée
recevoir, reçu, accueillir, accueilli, accueil, réception
délégation, représentants, émissaires, envoyés
sanctions, embargo, mesures de rétorsion, sanctions économiques, gel des avoirs
embargo, blocus, blocage, boycott, boycotter, restrictions
boycotter, boycott, boycotté, bouder, refuser de participer
représailles, riposte, riposter, rétorsion, contre-attaque, mesures de rétorsion
otan, alliance atlantique, alliés, occidentaux
onu, nations unies, conseil de sécurité, casques bleus
union européenne, ue, bruxelles, commission européenne, les vingt-sept, europe
états-unis, usa, washington, américains, américain
russie, moscou, kremlin, russes, russe
chine, pékin, chinois, beijing
royaume-uni, grande-bretagne, londres, angleterre, britannique, britanniques
guerre, conflit, hostilités, combats, invasion, offensive, conflit armé
envahir, envahi, invasion, occuper, occupation, incursion, envahisseur
offensive, attaque, assaut, opération militaire, assaillir
bombarder, bombardé, bombardement, frappe, frappes, frappe aérienne, raid aérien, pilonner, pilonnage, raid
missile, roquette, projectile, obus, fusée, tir
drone, drones, engin sans pilote, aéronef sans pilote
tirer un missile, tir de missile, lancement de missile, frappe
abattre un avion, abattu, avion abattu, descendu, touché par un missile
soldat, militaire, troupes, combattant, combattants, bidasse
armée, forces armées, troupes, militaires, état-major
général, commandant, colonel, officier, chef d'état-major
rebelles, insurgés, milice, miliciens, groupe armé, guérilla, combattants
mercenaire, mercenaires, wagner, milice privée, société militaire privée
trêve, cessez-le-feu, arrêt des combats, accalmie, fin des hostilités
cessez-le-feu, trêve, armistice, suspension des combats, paix
paix, accord de paix, traité de paix, pacification, règlement du conflit
capituler, capitulation, se rendre, reddition, rendre les armes, déposer les armes
prisonnier, prisonnier de guerre, captif, échange de prisonniers, détenu
crime de guerre, crimes de guerre, crime contre l'humanité, exactions, atrocités, génocide
exactions, atrocités, massacres, sévices, abus
génocide, génocidaire, extermination, nettoyage ethnique, exterminer
civils, population, population civile, habitants, non-combattants
évacuer, évacué, évacuation, déplacer, déplacé, mettre à l'abri, exode, rapatrier
rapatrier, rapatrié, rapatriement, ramener, retour au pays
mobiliser, mobilisation, conscription, appelé, conscrit, enrôler, enrôlement, recrutement
déployer, déployé, déploiement, envoyer, envoi, dépêcher
livrer des armes, livraison d'armes, armement, envoi d'armes, aide militaire
nucléaire, atomique, arme atomique, ogive
aide humanitaire, convoi humanitaire, humanitaire, secours, vivres, ong
ong, organisation non gouvernementale, association, humanitaire
allié, alliés, partenaire, alliance
tension, tensions, escalade, crise, bras de fer, regain de tension
bras de fer, épreuve de force, rapport de force, confrontation
fric, blé, oseille, thune, thunes, pognon, pèze, flouze, argent, fonds, cash, bidous, pépettes, maille, moula
`
