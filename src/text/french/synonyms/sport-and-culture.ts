// Sport, music, film, books, art, history.

export const SPORT_AND_CULTURE = `
gagner, vaincre, vaincu, triompher, l'emporter, s'imposer, triomphe
perdre, être battu, s'incliner, défaite, subir une défaite
égalité, match nul, ex aequo, score nul
marquer, buteur, inscrire, inscrit, marqué
penalty, tir au but, pénalty, tirs au but
foot, football, ballon rond, footballistique
footballeur, joueur de foot, joueur de football
équipe, club
entraîneur, coach, sélectionneur
arbitre, arbitrer, arbitrage, homme en noir
gardien, goal, gardien de but, portier
attaquant, avant-centre, buteur
défenseur, latéral
capitaine, brassard, capitanat
supporter, supporteur, fan, tifosi
stade, arène
championnat, ligue, championnat national
coupe du monde, mondial, mundial
championnat d'europe, championnat européen
jeux olympiques, jo, olympique
médaille, médaillé, podium, or olympique
médaille d'or, champion olympique, titre olympique
champion, vainqueur, sacre
champion du monde, titre mondial, couronne mondiale
record, meilleure performance, battre un record, recordman
classement, rang, position
finale, finaliste, dernier match, demi-finale
qualifier, qualification, qualifié, se qualifier
abandonner, abandon, forfait, jeter l'éponge, déclarer forfait
transférer, transfert, recruter, recrue, mercato, rejoindre
signer, contrat, parapher
salaire, paie, rémunération, émoluments
toucher, percevoir, perçu, empocher, encaisser, gagner, recevoir, reçu
prendre sa retraite, raccrocher, raccrocher les crampons, fin de carrière
débuts, premier match, première apparition, commencer sa carrière
vélo, cycliste, cyclisme, bicyclette, bécane
tour de france, grande boucle
maillot jaune, leader du classement, premier du classement
étape, course
tennis, tennisman, tenniswoman, joueur de tennis, raquette
boxe, boxeur, pugiliste, combat de boxe, ring
nageur, natation, nager, nageuse
coureur, coureuse
marathon, course à pied, marathonien
formule 1, f1, grand prix, pilote automobile
pilote, piloter, conducteur
skieur, ski, skieuse
gymnaste, gymnastique, gym
basketteur, basket, basketball, basket-ball
rugby, rugbyman, ovalie
athlète, sportif, sportive, compétiteur
suspendre, suspension, exclure, exclusion, exclu
carton rouge, expulsion, expulser, expulsé
siffler, huer, sifflet, sifflets, huée
chanteur, chanteuse, interprète, vocaliste
chanson, morceau, tube
chanter, interpréter, chanté, interprété, entonner
tube, hit
album, disque, opus, cd, 33 tours
groupe de musique, groupe de rock
musicien, instrumentiste, guitariste, pianiste, batteur, bassiste
composer, compositeur, mettre en musique, compositrice
parolier, paroles, écrit les paroles
rappeur, rap, hip-hop, rappeuse
concert, live, récital
festival, fête de la musique
chef d'orchestre, maestro, diriger l'orchestre
style musical, genre musical
maison de disques, label, major
reprise, cover, nouvelle version
film, long-métrage, oeuvre cinématographique, métrage, ciné
cinéma, ciné, grand écran, septième art, salle obscure
réalisateur, réaliser, cinéaste, metteur en scène, réalisatrice, mise en scène
tourner, tournage, filmer, tourné
acteur, comédien, actrice, comédienne, interprète
jouer, incarner, interpréter, rôle, prêter ses traits
rôle principal, vedette, tête d'affiche, premier rôle
personnage, héros, protagoniste, héroïne
casting, distribution, acteurs
scénario, scénariste, script, coscénariste
producteur, production, productrice
série, feuilleton, sitcom, série télévisée
épisode, volet
doubler, doublage, voix française, prêter sa voix
sortir, sortie, paraître, paru, parution
sortie en salles, sorti au cinéma, avant-première
entrées, spectateurs, box-office
prix, récompense, distinction, trophée, lauréat, récompenser
décerner, attribuer, remettre, remis, récompenser
dessin animé, film d'animation
bd, bande dessinée, bédé
dessinateur, dessiner, dessin, caricaturiste, illustrateur
présentateur, animateur, présenter, animer, présentatrice, animatrice
émission, programme, show, talk-show
télé, télévision, petit écran, tv, télévisé
chaîne, chaîne de télévision, antenne
radio, station, radiophonique, station de radio
humoriste, comique, comédien comique, stand-up
spectacle, show, représentation, one-man-show
pièce, pièce de théâtre, théâtre, oeuvre dramatique
dramaturge, auteur dramatique, auteur de théâtre
danseur, danse, danseuse, ballet, chorégraphe
écrire, écrit, auteur, autrice, écrivain, plume, rédiger
écrivain, romancier, auteur, homme de lettres, romancière, femme de lettres
poète, poème, poésie, poétesse
bouquin, livre, ouvrage
roman, récit, best-seller, fiction
conte, récit, fable
biographie, autobiographie
éditeur, maison d'édition, éditer, publié, éditions
publier, paraître, paru, publié
traduire, traduction, traducteur, traduit
adapter, adaptation, porter à l'écran, adapté
intrigue, synopsis
titre, intitulé, intituler, s'intituler
peintre, peindre, peint, peinture, toile, artiste peintre
tableau, toile, peinture, oeuvre, portrait
sculpteur, sculpture, sculpter, statue, sculptrice
statue, monument, buste
photographe, photographier, photographie, cliché
musée, pinacothèque
exposition, expo, exposer, exposé
mouvement artistique, courant artistique
chef-d'oeuvre, oeuvre majeure, oeuvre la plus célèbre
couturier, styliste, créateur de mode, couturière
mannequin, top model
cuisinier, chef cuisinier, cuistot
plat, mets
resto, restaurant, brasserie
jeu vidéo, jeux vidéo, gaming
roi, monarque, souverain
reine, souveraine, épouse du roi
empereur, impératrice, empire, impérial
régner, règne, monter sur le trône, occuper le trône
couronner, couronnement, sacre, intronisation, couronné, sacré
héritier, dauphin, prince héritier
abdiquer, abdication, renoncer au trône
dynastie, maison royale
noble, noblesse, aristocrate, aristocratie
révolution, révolte, insurrection, soulèvement, rébellion
se révolter, révolte, se soulever, se rebeller, mutinerie
dictateur, dictature, despote, tyran
déclarer la guerre, entrer en guerre, déclencher la guerre, déclaration de guerre
bataille, combat, affrontement
première guerre mondiale, grande guerre, 14-18, guerre de 14
seconde guerre mondiale, 39-45, deuxième guerre mondiale
nazi, nazisme, hitlérien, troisième reich
camp de concentration, déporté, déportation, camp d'extermination
génocide, extermination, holocauste, shoah
résistance, résistant, maquis, maquisard
armistice, cessez-le-feu, trêve, fin des combats
accord, pacte, convention
paix, accord de paix, traité de paix
capituler, capitulation, reddition
envahir, invasion, envahisseur, occuper, occupation
conquérir, conquête, conquis, conquérant, s'emparer
libérer, libération, libéré, délivrer
indépendance, indépendant, décolonisation, accéder à l'indépendance
colonie, colonisation, coloniser, colon, colonial
esclave, esclavage, asservi, traite négrière
abolir, abolition, aboli
exécuter, exécution, guillotiner, pendre, pendu, mettre à mort, décapiter
décapiter, décapité, guillotine, guillotiné, couper la tête
exil, exiler, s'exiler, exilé, bannir, banni
annexer, annexion, rattacher, rattachement
antiquité, antique, époque antique
moyen âge, médiéval, époque médiévale, moyenâgeux
préhistoire, préhistorique, néolithique, paléolithique
archéologue, fouilles, archéologie, vestige, vestiges
explorateur, explorer, exploration, expédition
commander, commandement
armée, troupes, forces armées, soldats
allié, alliance, coalition
ennemi, adversaire, opposant, rival
espion, espionnage, espionner, agent secret
conspiration, complot, conjuration, comploter
`
