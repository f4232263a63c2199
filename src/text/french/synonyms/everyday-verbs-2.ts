// Everyday verbs and idioms beside the words of newspapers, the rest.

export const EVERYDAY_VERBS_2 = `
débourser, payer, dépenser, verser, investir
payer, financer, prendre en charge
rembourser, restituer, rendre l'argent, dédommager
réparer, rafistoler, remettre en état, dépanner
fixer, réparer, remettre en état, dépanner
arranger, réparer, améliorer, résoudre
dépanner, dépannage, réparer, rendre service, aider
rafistoler, réparer, bricoler, retaper
gagner, revenus, salaire, rémunération, toucher
faire du fric, fait du fric, enrichir, gagner de l'argent, bénéfice
remplir les poches, enrichir, enrichissement personnel, profiter, détourner
enrichir, faire fortune, fait fortune, profit, remplir les poches
faire fortune, fait fortune, enrichir, fortune, richesse, bâtir sa fortune
profiter, tirer profit, bénéficier, tirer parti, avantage
tirer profit, profiter, bénéficier, exploiter, tirer avantage
abuser, profiter, abus, exploiter, exagérer
exagérer, excessif, abuser, grossir le trait, amplifier
en faire trop, exagérer, excessif, zèle
minimiser, relativiser, banaliser, sous-estimer, dédramatiser
sous-estimer, minimiser, mésestimer, sous-évaluer
surestimer, surévaluer, exagérer
coûter cher, onéreux, coûteux, facture salée, coût élevé
coûter la peau, hors de prix, exorbitant, onéreux
sans argent, ruiné, désargenté, à court d'argent
fauché, ruiné, à court d'argent, sans le sou
dèche, fauché, ruiné, difficultés financières, précarité
faire faillite, fait faillite, déposer le bilan, dépôt de bilan, redressement judiciaire
fermer, faillite, cesser son activité, baisser le rideau
fermer boutique, faillite, fermer, cesser ses activités, baisser le rideau
couler, faire faillite, fait faillite, ruiner, faillite
déficit, déficitaire, pertes, endetté
à court d'argent, pénurie, caisses vides, manquer de fonds
manquer, pénurie, défaut, carence, faire défaut, fait défaut
faire défaut, fait défaut, manquer, absence
marre, lassitude, lassé, excédé, exaspéré, ras-le-bol
en avoir ras le bol, excédé, exaspéré, lassitude, colère, ras-le-bol
tanné, lassé, excédé, exaspéré, fatigué
écœuré, dégoûté, excédé, révolté
n'en peut plus, épuisé, excédé, à bout de force
épuisé, excédé, à bout de nerfs
craquer, céder, effondrer, perdre son sang-froid, fondre en larmes
tenir bon, résister, persévérer, ne pas céder
tenir le coup, résister, endurer, supporter, surmonter
tenir le choc, résister, surmonter, encaisser
accrocher, persévérer, résister, tenir bon, cramponner
lâcher prise, abandonner, renoncer, céder
baisser les bras, renoncer, abandonner, décourager, jeter l'éponge
jeter l'éponge, renoncer, abandonner, forfait
lâcher rien, persévérer, déterminé, poursuivre le combat, ne pas céder
plier, accepter, obéir, céder, soumettre, conformer
céder, capituler, accepter, reculer, plier
supporter, endurer, tolérer, subir, souffrir
subir, endurer, souffrir, victime, essuyer, supporter
morfler, souffrir, subir, écoper, blessé
prendre cher, écoper, condamné, subir, lourdement sanctionné
déguster, souffrir, subir, endurer
galérer, difficultés, lutter
difficultés, éprouver des difficultés, galérer
ramer, difficultés, lenteur
tarder, lenteur, éterniser, retard, durer
traîner quelque part, promener, errer, rôder, flâner
rôder, errer, rôdeur
tarder, retard, faire attendre, fait attendre, lenteur, attendre
poireauter, attendre, attente, longue attente
niaiser, attendre, perdre son temps, tarder
attendre, patience, attente
grouiller, dépêcher, hâter, urgence
dépêcher, hâter, accélérer, urgence
magner, dépêcher, hâter, accélérer
accélérer, hâter, précipiter, intensifier, presser le pas
ralentir, freiner, décélérer
freiner, ralentir, entraver, limiter
cesser, interrompre, stopper, mettre un terme
stopper, mettre fin, cesser, interrompre, enrayer
mettre un terme, cesser, mettre fin, clore, terminer
mettre fin, cesser, terminer, mettre un terme, stopper
arrêter de faire, cesser, renoncer, mettre fin, abandonner
remettre ça, recommencer, récidiver, réitérer, recommence
récidiver, recommencer, récidive, rechute
repartir à zéro, recommencer, nouveau départ, reconstruire
recommencer, reprendre, réitérer, refaire, répéter
refaire, reconstruire, rénover, recommencer, réfection
relancer, reprendre, raviver, redémarrer
redémarrer, reprendre, relancer, redémarrage
continuer, poursuivre, persister
persister, continuer, perdurer, persévérer
rester en poste, garder son poste, conserver ses fonctions
garder, conserver, préserver
garder sa place, rester en poste, conserver ses fonctions
lancer, inaugurer, démarrer, mettre en service
mettre en route, démarrer, lancer, mise en service, amorcer
mettre en marche, démarrer, mise en service
éteindre, extinction, maîtriser, désactiver
coupure, interrompre, trancher, suspendre
débrancher, désactiver, déconnecter, arrêt des soins
brancher, connecter, raccorder, relier
connecter, relier, raccorder, brancher, connexion
s'installer, emménager, s'établir, élire domicile, implanter
crécher, habiter, résider, loger, domicilié
loger, héberger, habiter
envoyer, expédier, transmettre, dépêcher
dépêcher, envoyer, déployer, mobiliser, dépêché sur place
déployer, mobiliser, envoyer, renfort
mobiliser, déployer, réquisitionner, dépêcher
envoyer un message, sms, texto, message
envoyer un texto, sms, message, texto, écrire
dm, message privé, messagerie, mp, message
snap, message, messagerie, photo, vidéo
call, téléphoner, appel, coup de fil
passer un coup de fil, téléphoner, appel, contacter
rappeler, recontacter, téléphoner, joindre, contacter
joindre, contacter, entrer en contact, prendre contact
contacter, joindre, prendre contact, approcher, sollicité
prendre contact, contacter, approcher, rapprocher, entrer en contact
approcher, contacter, démarcher, aborder, solliciter
demander de l'aide, solliciter, appel à l'aide, lancer un appel
solliciter, demander, requérir, réclamer
recourir, utiliser, employer
donner un coup de main, aider, assister, prêter main-forte, épauler
filer un coup de main, aider, assister, prêter main-forte, épauler
coup de pouce, aide, soutien, appui
prêter main-forte, aider, secourir, renfort, épauler
épauler, soutenir, aider, assister
backer, soutenir, appuyer, défendre
appuyer, soutenir, plaider en faveur
prendre la défense, défendre, soutenir, voler au secours
voler au secours, secourir, défendre, venir en aide, soutenir
venir en aide, secourir, aider, assister
porter secours, secourir, sauver, venir en aide, assistance
laisser crever, non-assistance, abandonner, laisser mourir, négligence
offrir, remettre, céder, fournir
fournir, remettre, transmettre
refiler, transmettre, céder, fourguer
fournir, approvisionner, fournisseur, ravitailler, procurer
livraison, remettre, fournir, livreur
restituer, remettre, retourner
redonner, restituer, remettre, rétrocéder
reprendre, récupérer, regagner, reconquérir
récupérer, retrouver, reprendre possession
mettre la main dessus, retrouver, saisir, emparer, localiser
prendre le contrôle, emparer, contrôler, conquérir, mainmise
accaparer, approprier, monopoliser, confisquer, mainmise
approprier, accaparer, emparer, spolier
spolier, spoliation, dépouiller, déposséder, voler
dépouiller, dévaliser, voler, détrousser, racketter
faire dépouiller, fait dépouiller, volé, dévalisé, racketté, détroussé, agressé
faire voler, fait voler, dérobé, cambriolé, victime d'un vol
faire agresser, fait agresser, agression, victime d'une agression, attaqué
faire tuer, fait tuer, assassiné, abattu, meurtre, perdre la vie
faire écraser, fait écraser, percuté, renversé, fauché, heurté
faire renverser, fait renverser, percuté, renversé, fauché, heurté
rentrer dedans, percuter, emboutir, heurter, collision
foncer, percuter, précipiter, foncer dans la foule
foncer dans la foule, voiture-bélier, attaque au véhicule, percuter
faucher, percuter, renverser, heurter, happer
crasher, écraser, accident, abîmer
écraser, crash, abîmer, accident d'avion
bugger, bug, dysfonctionnement, panne informatique
marcher plus, panne, hors service, dysfonctionnement, défaillant
ne marche pas, panne, dysfonctionnement, défaillant, inefficace
marcher, fonctionner, efficace, succès, réussir
fonctionner, marcher, opérationnel
comment ça marche, fonctionnement, principe, mécanisme, mode d'emploi
cartonner, succès, triomphe, carton plein, faire un tabac, fait un tabac, exploser
faire un carton, fait un carton, succès, cartonner, triomphe, record d'audience
faire un bide, fait un bide, échec, flop, bide
faire un flop, fait un flop, échec, bide, fiasco
percer, devenir célèbre, succès, notoriété, faire connaître, fait connaître
faire connaître, fait connaître, révéler, notoriété, célèbre, percer
réussir, parvenir, succès, réussite, aboutir
parvenir, réussir, atteindre
réussir, parvenir, atteindre son objectif
atteindre, parvenir, toucher, culminer, dépasser
dépasser, excéder, franchir, surpasser, supérieur
franchir, dépasser, traverser, passer le cap
passer devant, devancer, doubler, dépasser
devancer, dépasser, prendre l'avantage
leader, mener, devancer, dominer
mener, dominer, conduire, diriger
dominer, l'emporter, surclasser, suprématie
écraser, dominer, battre largement, surclasser, infliger une défaite
mettre une raclée, battre, surclasser, correction, écraser
battre, vaincre, l'emporter, triompher
faire battre, fait battre, défaite, battu, incliner, vaincu
planter un but, marquer, inscrire, but, buteur
scorer, marquer, inscrire, but
égaliser, revenir au score, rejoindre au score
jouer contre, affronter, match, adversaire, rencontre
affronter, rencontrer, opposé, défier
tomber contre, affronter, adversaire, tirage au sort, opposé
affronter, défier, rivaliser, confrontation
rivaliser, concurrencer, concurrence, rival, compétition
concurrencer, rivaliser, concurrent, compétiteur
tirer au sort, tirage au sort, désigné par le sort, loterie
prévoir, anticiper, espérer
prévoir, anticiper, prévision, pronostic, planifier
pronostiquer, pronostic, prédire, prévision, prévoir
prédire, prédiction, annoncer, prévoir, prophétie
anticiper, prévoir, devancer
planifier, prévoir, planification, programmer, organiser
programmer, planifier, prévu, fixer
fixer, programmer, prévoir, calendrier
fixer, déterminer, définir
booker, réserver, programmer
réserver, retenir, booker
canceller, annuler, supprimer, déprogrammer
déprogrammer, annuler, retirer de la programmation
tomber à l'eau, échouer, annuler, avorter, capoter
repousser, reporter, différer, retarder, ajourner, décaler
remettre à plus tard, reporter, différer, ajourner, repousser
renvoyer aux calendes, reporter, différer, repousser, sine die
avancer, anticiper, progresser, progrès
progresser, progrès, avancée, gagner du terrain
gagner du terrain, progresser, avancer, étendre, propagation
perdre du terrain, reculer, déclin
propager, étendre, répandre, expansion
répandre, propagation, diffuser, circuler
circuler, rouler, répandre, trafic
rouler, circuler, conduire
rouler trop vite, excès de vitesse, vitesse excessive, grand excès
conduire bourré, alcool au volant, état d'ivresse, conduite en état
conduire, conducteur, piloter, chauffeur
chauffer, conduire, conducteur
embarquer, emmener, interpeller
embarqué par la police, interpellé, emmené, arrêté
emmener, conduire, transporter, transférer
amener, apporter, conduire, emmener, transporter
apporter, amener, fournir, remettre
transporter, acheminer, convoyer
déplacer, transférer, délocaliser, muter
muter, mutation, transférer, affecter, déplacer
transférer, transfert, déplacer, muter
délocaliser, transférer la production, déménager
déménager, changer d'adresse, quitter son domicile
virer de bord, changer de camp, volte-face, convertir
changer de camp, rallier, transfuge, volte-face, faire défection, fait défection
passer à autre chose, tourner la page, nouveau chapitre
tourner la page, passer à autre chose, nouveau départ, oublier
changer, modifier, évoluer, transformer
modifier, modification, changer, remanier, ajuster
ajuster, adapter, modifier, rectifier
rectifier, corriger, rectification, correction, erratum, mise au point
corriger, rectifier, correction, amender, remédier
remédier, corriger, résoudre, pallier, solution
pallier, compenser, remédier, combler
combler, compenser, pallier, remplir
compenser, contrebalancer, pallier, dédommager
remplir un formulaire, formulaire, dossier, démarche
s'inscrire, inscription, adhérer, candidature
désinscrire, désinscription, résilier, radiation
résilier, rompre, mettre fin au contrat
rompre, rupture, mettre fin, résilier, couper les ponts
couper les ponts, rompre, rupture, cesser tout contact, ne plus se parler
prendre ses distances, désolidariser, éloigner, démarquer, distanciation
désolidariser, prendre ses distances, démarquer, désavouer
désavouer, désaveu, désolidariser, renier
renier, désavouer, répudier
virer du parti, exclu, exclusion, suspendu du parti
tirer une balle, suicide, donner la mort
tirer dans le pied, erreur, contre-productif
faire du tort, fait du tort, préjudice, porter atteinte, dommage
faire du mal, fait du mal, blesser, maltraiter, violence
faire mal, fait mal, blesser, douleur, souffrir
porter atteinte, atteinte, préjudice, menacer
nuisible, préjudice, porter préjudice, néfaste
toucher, affecter, concerner, frapper, impacter
impacter, affecter, toucher, répercussion
concerner, toucher, viser, appliquer
concerner, cibler, adresser, destinataire
dépendre, tributaire, dépendance, subordonné
conditionné, tributaire, subordonné
appartenir, propriété, détenir, propriétaire
posséder, détenir, propriétaire, possession, disposer
disposer, posséder, doté, bénéficier
contenir, comprendre, comporter, composé
comprendre, inclure, comporter, englober
inclure, intégrer, comprendre, incorporer
ça représente, équivaloir, correspondre, représenter
représenter, équivaloir, constituer, correspondre
correspondre, équivalent, concorder, conforme, coïncider
coïncider, concorder, concomitant, coïncidence, simultané
coller, correspondre, concorder
pas coller, contradiction, incohérence, discordance
comparer, comparaison, assimiler, rapprocher, parallèle
assimiler, comparer, amalgame, confondre
différer, différence, distinguer, diverger
diverger, divergence, désaccord, différer
copier, imiter, reproduire, plagier, inspirer
inspirer, tirer son inspiration, adapter, influencé
inspirer, influencer, source d'inspiration
inspiré, adapté, tiré d'une histoire vraie
fonder, reposer, appuyer
provenir, originaire, origine, issu
originaire, natif, provenance, origine
remonter, dater, origine, ancien
dater, remonter, ancienneté
survenir, se produire, dater
survenir, se produire, dérouler
survenir, se produire, dérouler, incident
survenir, se produire, drame, incident
victime, touché, concerné
avoir lieu, dérouler, organiser
durer, prolonger, étaler
prolonger, proroger, étendre, reconduire
rallonger, prolonger, allonger, étendre
écourter, raccourcir, abréger, interrompre
diminuer, réduire, baisser, amoindrir
réduire, compressions, réduction
sabrer, réduire, supprimer, restriction budgétaire
rogner, réduire, amputer, grignoter
amputer, réduire, retrancher
enlever, retirer, ôter, supprimer, retrait
dégager, retirer, évacuer, expulser, libérer
supprimer, effacer, éliminer, suppression
deleter, effacer, supprimer, détruire
effacer, supprimer, gommer, disparition
scraper, abandonner, supprimer, détruire, jeter
jeter, débarrasser, rejeter, mettre au rebut
crisser, jeter, lancer, moquer
pitcher, jeter, lancer, balancer
balancer, jeter, lancer, projeter
garrocher, lancer, jeter, projeter
lancer des trucs, jets de projectiles, projectile, caillassage
caillasser, jets de pierres, projectile, lancer des pierres
éjecter, expulser, exclure
virer des gens, licenciement, suppression de postes, plan social
supprimer des postes, licenciement, suppression d'emplois, plan social, réduction d'effectif
prendre du monde, embaucher, recruter
enrôler, recruter, engager, conscription
conclure, signer, boucler
boucler, achever, conclure, terminer
boucler quelqu'un, emprisonner, incarcérer, écrouer, enfermer
enfermer, séquestrer, emprisonner, confiner
foutre en taule, emprisonner, incarcérer, écrouer, prison
mettre en prison, incarcérer, écrouer, emprisonner, détention
aller en prison, incarcéré, écroué, emprisonné, détenu, peine ferme
aller en taule, incarcéré, écroué, emprisonné, prison
faire de la prison, fait de la prison, incarcéré, purger sa peine, détention, emprisonné
faire de la taule, fait de la taule, incarcéré, purger sa peine, détention, détenu
purger, purger sa peine, détenu, incarcéré
condamné, écoper, peine, années de prison
risquer, encourir, passible, exposer
encourir, passible, peine maximale, peine encourue
encourir, passible, risquer, peine maximale
difficulté, en mauvaise posture, empêtré, situation délicate
dans de beaux draps, en mauvaise posture, difficulté, embarras
empêtrer, embourber, enlisé
enliser, stagner, piétiner, impasse
piétiner, stagner, enliser, au point mort, impasse
coincé, bloqué, prisonnier, immobilisé, pris au piège
pogné, bloqué, coincé, piégé, contraint
rester en plan, abandonné, bloqué
laisser en plan, abandonner, délaisser, interrompre
largué, dépassé, distancé, perdu
débordé, impuissant, submergé
débordé, submergé, saturé, dépassé, surchargé
crevé, épuisé, fatigué
épuisé, surmenage, fatigue
magané, abîmé, épuisé, mal en point
clé sous la porte, fermer, faillite, cesser son activité, liquidation judiciaire, baisser le rideau
main à la poche, payer, débourser, financer, contribuer
la main dans le sac, flagrant délit, pris sur le fait, démasqué
sortir, publier, publication, parution
savoir, informé, prévenu, avoir connaissance
clé de bras, immobiliser, maîtriser, neutraliser
prendre la porte, licencié, quitter, congédié, démissionner
sauter, limogé, évincé, perdre son poste
prendre du galon, promu, promotion, monter en grade
monter en grade, promu, promotion, avancement
gravir les échelons, promotion, ascension, carrière
reprendre le flambeau, succéder, relève, prendre la suite
prendre les rênes, diriger, succéder, prendre la tête
prendre la tête, diriger, succéder, nommé, à la tête
passer la main, succession, céder sa place, se retirer, démissionner
tirer sa révérence, prendre sa retraite, faire ses adieux, fait ses adieux, se retirer, décès
faire ses adieux, fait ses adieux, tirer sa révérence, dernière apparition, prendre sa retraite
raccrocher, prendre sa retraite, fin de carrière, tirer sa révérence
remettre sa démission, démissionner, quitter ses fonctions, présenter sa démission
rendre son tablier, démissionner, démission, quitter ses fonctions
voir le jour, naissance, création, naître
prendre feu, s'enflammer, embrasement, incendie
prendre l'eau, couler, naufrage, voie d'eau, échouer
tomber du ciel, s'écraser, crash, chute
tomber dessus, attaquer, agresser, découvrir par hasard
tomber sur un os, obstacle, difficulté, se heurter
tomber de haut, stupéfait, déçu, surprise, désillusion
tomber dans le panneau, dupé, piégé, berné, trompé
condamné, arrêté, interpellé
`
