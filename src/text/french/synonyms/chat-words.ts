// What people type in a chat beside what newspapers print; a noun beside its verb.

export const CHAT_WORDS = `
virer, viré, licencier, licencié, licenciement, renvoyer, renvoyé, renvoi, limoger, limogeage, congédier, mettre à la porte
démissionner, démission, quitter, partir, départ, se retirer, retrait, s'en aller, mettre en retrait
mourir, mort, morts, décès, décéder, décédé, tué, tuer, trépas, suicide, disparition, victime, vivant, pronostic vital
blessé, blesser, blessure, touché, atteint
coup de fil, coup de téléphone, appel, appeler, téléphoner, échange, entretien, discussion, se parler, conversation
parler, évoquer, mentionner, aborder, discuter
manifestant, manifestation, manifester, manif, marche, marcher, défilé, défiler, cortège, rassemblement, protester, participant
flic, flics, police, policier, policiers, gendarme, gendarmes, forces de l'ordre
fric, argent, thune, sous, fonds, somme
bosser, travailler, boulot, travail, emploi, job
boîte, entreprise, société, compagnie, firme, employeur
patron, chef, directeur, dirigeant, pdg, président, responsable, dirige, diriger
gamin, gosse, enfant, petit, fils, môme, jeune
mec, type, homme, gars
meuf, femme, dame
bagnole, voiture, véhicule, automobile, auto
baraque, maison, domicile, logement
taf, travail, emploi
se disputer, dispute, clash, brouille, rupture, querelle, conflit, s'embrouiller, embrouille, se déchirer, fâché, désaccord
fou, folie, perdre la tête, dingue, péter les plombs, cinglé
balancer, lâcher, larguer, révéler, révélation, divulguer, divulgation
accuser, accusation, accusations, reprocher, reproche, mettre en cause, allégation, dénoncer
nier, démentir, démenti, réfuter, contester, rejeter
preuve, preuves, prouver, prouvé, élément, établir, démontrer
mensonge, mentir, menteur, faux
soupçonner, soupçon, suspect, suspecter
arrêter, arrestation, interpeller, interpellation, interpellé
arrêt, arrêter, s'arrêter, stopper, immobiliser, bloquer, interrompre
tribunal, procès, juger, jugement, justice, audience
prison, emprisonner, incarcérer, détention, cellule, taule
condamner, condamnation, peine, sanction, sanctionner
enquête, enquêter, investigation, enquêteur
avocat, défense, conseil
élu, élire, élection, scrutin, vote, voter
maire, mairie, municipalité, élue, élu
financer, financement, payer, donner, don, subventionner, subvention, verser
acheter, achat, acquérir, acquisition, racheter, rachat
vendre, vente, céder, cession
prix, coût, coûter, montant, tarif, somme
début, commencer, débuter, démarrer, lancement, lancer
finir, fin, terminer, achever, mettre fin, cesser
ouvrir, ouverture, rouvrir, réouverture, inaugurer, inauguration
fermer, fermeture, fermé
construire, construction, bâtir, édifier, ériger
détruire, destruction, démolir, démolition
créer, création, fonder, fondation, fondateur, fondé
diriger, direction, gérer, gestion, exploiter, exploitant, exploitation, gérant
naître, naissance, né, née
se marier, mariage, épouser, époux, épouse
reporter, report, repousser, décaler, différer, ajourner
annuler, annulation, supprimer, suppression, retirer
annoncer, annonce, déclarer, déclaration, indiquer, faire savoir
répondre, réponse, répliquer, réagir, réaction
écrire, rédiger, auteur, lettre, message
poster, publier, publication, message, post, tweet
publier, rendre public, divulguer, divulgation, diffuser, diffusion, dévoiler, révéler, libérer
dire, déclarer, affirmer, assurer
demander, réclamer, exiger, demande, réclamation
vouloir, souhaiter, désirer, demander
interroger, interrogé, questionner, interview, interviewer, entretien
presse, journalistes, journaliste, médias, média, journal
aider, aide, assister, soutenir, soutien, secourir, secours
sauver, secourir, secours, secouriste, évacuer, évacuation, sauvetage
accident, drame, catastrophe, incident
cause, origine, raison, motif
conséquence, effet, résultat, suite
remplacer, remplaçant, successeur, succéder, intérim, adjoint
gagner, remporter, victoire, vainqueur, gagnant
perdre, perte, défaite
augmenter, augmentation, hausse, monter
baisser, baisse, chuter, chute, diminuer, diminution, réduction, réduire
hospitalisé, hôpital, hospitaliser, soigné, clinique
malade, maladie, souffrir
peur, craindre, crainte, effrayé
content, heureux, satisfait, ravi
déçu, déception
en colère, colère, fâché, furieux
pote, ami, copain, amitié, allié
gens, personnes, personne, habitants, public
bilan, total, nombre
loi, texte, projet, législation, décret
impôt, taxe, fiscal, fiscalité
dépense, budget, budgétaire, finances
école, enseigner, enseignement, instituteur, institutrice, professeur
habiter, vivre, résider, résidence, domicile, demeure
célèbre, connu, réputé
utiliser, employer, usage, utilisation, servir
voler, vol, dérober
attaquer, attaque, attentat, agression, agresser
guerre, conflit, bataille, combat
soldat, militaire, armée
chanson, chanter, musique
film, documentaire, long métrage
livre, ouvrage, roman
médecin, docteur
bateau, navire
avion, appareil, vol
inondation, crue
incendie, feu
falsifier, falsifié, falsification, truquer, truqué, antidater, antidaté, bidonner, bidon, faux
caméra, vidéo, film, images
photo, image, cliché
destituer, destitution, destitué, impeachment
rencontrer, rencontre, réunion, réunir
venir, arriver, arrivée, venue
rester, demeurer
grand, gros, énorme, vaste
petit, faible
nouveau, nouvelle, récent
ancien, ex, vieux
important, principal, majeur
relation, lien, liens, rapport, lié
réseau, plateforme, réseau social
`
