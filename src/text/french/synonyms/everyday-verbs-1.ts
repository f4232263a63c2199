// Everyday verbs and idioms beside the words of newspapers.

export const EVERYDAY_VERBS_1 = `
remplacer, prendre la place, succéder, intérim, assurer l'intérim
s'occuper, gérer, chargé, responsable, prendre en charge, veiller
gérer, s'occuper, administrer, piloter, superviser, gestionnaire
droit, autorisé, permis, interdit, légal
mettre dehors, exclure, expulser, chasser, jeter dehors, foutre dehors, virer
foutre à la porte, mettre à la porte, licencier, renvoyer, congédier
tomber d'accord, accord, entente, compromis, conclure un accord, consensus
mettre d'accord, accord, terrain d'entente, compromis
dupé, piégé, arnaqué, berné, floué, trompé, tomber dans le piège
rater, manquer, louper, passer à côté
informé, prévenu, connaissance, mis au courant
tenir au courant, informer, prévenir, aviser, avertir, tenir informé
mettre au courant, informer, prévenir, aviser, avertir, mettre au parfum
casser du sucre, dénigrer, médire, critiquer, dire du mal, débiner
bitcher, dénigrer, médire, dire du mal, parler en mal
dire du mal, dénigrer, critiquer, calomnier, médire, salir
commencer, débuter, entamer, démarrer, se lancer, amorcer
terminer, aboutir, conclure
laisser tomber, renoncer, abandonner, retirer, faire une croix, fait une croix
passer devant le juge, audience, comparaître, procès, comparution, jugé
passer au tribunal, comparaître, procès, jugé, audience, comparution
paraître, parution, publication, publié
tomber en panne, panne, avarie, dysfonctionnement, défaillance
lâcher, céder, rompre, rupture, briser
utilité, permettre, destiné, usage
sert à rien, inutile, inefficace, vain, superflu
bosser, travailler, employer, employé, salarié, effectif, taffer
trimer, travailler dur, besogner, tuer à la tâche, bosser
casser la tête, donner du mal, effort
casser le nez, échouer, échec, essuyer un refus
tromper, erreur, échouer, faire erreur, fait erreur
gourer, tromper, erreur, confondre, méprise
confondre, confusion, amalgame, méprise
faire recaler, fait recaler, échouer, rejeté, refusé, recalé, éliminé
faire éliminer, fait éliminer, éliminé, sortir de la compétition, éjecté
faire larguer, fait larguer, quitté, abandonné, rupture, plaqué
plaquer, quitter, rompre, rupture, larguer, abandonner
rompre, rupture, séparation, quitter
se séparer, rupture, rompre, divorce
remettre ensemble, réconcilier, renouer
rabibocher, réconcilier, renouer, faire la paix, fait la paix
faire la paix, fait la paix, réconciliation, enterrer la hache, tourner la page
réconcilier, apaisement, renouer le dialogue
relation, fréquenter, couple, liaison, petit ami
couple, relation, compagnon, conjoint, idylle
mettre en couple, idylle, relation, officialiser, couple
draguer, séduire, flirter, séduction, cruiser
relation sexuelle, rapports sexuels, liaison, relation intime
faire l'amour, fait l'amour, rapports sexuels, relation sexuelle, ébats
tomber enceinte, grossesse, enceinte, attendre un enfant, attendre un heureux événement
naissance, accoucher, donner naissance, devenir parent
débrouiller, tirer d'affaire, parvenir, débrouillard
survivre, tirer d'affaire, réchapper, rescapé, surmonter
survivre, réchapper, échapper, rescapé
crever, mourir, décéder, perdre la vie
claquer, mourir, décéder, succomber, casser sa pipe
casser sa pipe, mourir, décéder, décès, passer l'arme à gauche
mourir, trouver la mort, laisser la vie
passer l'arme à gauche, mourir, décès, décéder, rendre l'âme
tomber malade, contracter, contaminé, maladie, atteint
faire opérer, fait opérer, opération, intervention chirurgicale, bloc opératoire
passer sur le billard, opération, chirurgie, intervention chirurgicale
rétablir, guérison, convalescence
aller mieux, état de santé, amélioration, rétablissement
péter un câble, perdre son sang-froid, craquer, accès de colère
péter un plomb, disjoncter, perdre son sang-froid, craquer, perdre le contrôle
disjoncter, perdre la raison, péter les plombs, coup de folie
pogner les nerfs, fâcher, colère, furieux
énerver, fâcher, colère, perdre patience
gueuler contre, protester, dénoncer, indigner, contester
engueuler, réprimander, sermonner, passer un savon, gronder, remontrances
faire engueuler, fait engueuler, réprimandé, recadré, remontrances, sermonné, passer un savon
passer un savon, réprimander, recadrer, remontrances, tancer
taper sur les doigts, réprimander, rappel à l'ordre, sanctionner, blâme
remettre à sa place, recadrer, recadrage, rappel à l'ordre, rembarrer
rappeler à l'ordre, avertissement, sermonner, recadrer
envoyer chier, rembarrer, éconduire, envoyer balader, rabrouer
envoyer balader, rembarrer, éconduire, repousser, refuser, fin de non-recevoir
envoyer promener, éconduire, rembarrer, repousser, rejeter
prendre un râteau, éconduit, rejeté, essuyer un refus, repoussé
prendre la tête, disputer, altercation, quereller
engueuler, disputer, altercation, querelle, accrochage
prise de bec, altercation, dispute, accrochage, échange vif
chicane, querelle, dispute, désaccord, conflit, différend
bouffer le nez, disputer, querelle, rivalité
brouillé, fâché, tensions, relations tendues, mésentente
rancune, reprocher, grief, ressentiment
garder rancune, rancune, rancœur, ressentiment, amertume
attaquer, critiquer, cibler, prendre pour cible, viser
cibler, viser, prendre pour cible, viseur
critiquer, attaquer, étriller, incendier, fustiger
tacler, critiquer, égratigner, épingler, attaquer, pique
clasher, attaquer, tacler, invectiver, passe d'armes
lancer une pique, tacler, railler, ironiser, égratigner
chialer, pleurer, plaindre, larmes
brailler, pleurer, crier, hurler
râler, protester, plaindre, grogne, rouspéter, mécontent, pester
plaindre, déplorer, doléance, grief, dénoncer
foutre le bordel, semer le chaos, perturber, troubler, semer la zizanie, désordre
mettre le bazar, perturber, semer le désordre, semer la pagaille
foutre la merde, semer la zizanie, perturber, semer le trouble, créer des tensions
mettre la zizanie, semer la discorde, diviser, tensions
mettre de l'huile, attiser, envenimer, jeter de l'huile, raviver les tensions
attiser, alimenter, nourrir, raviver, exacerber, envenimer
calmer, apaiser, désamorcer, calmer le jeu, désescalade
calmer le jeu, apaiser, désamorcer, désescalade, appel au calme
temporiser, gagner du temps, attendre, atermoiement, tergiverser
gagner du temps, temporiser, retarder, manœuvre dilatoire, dilatoire
hésiter, tergiverser, indécis
avoir peur, craindre, redouter, appréhender, inquiétude
trouille, craindre, redouter, peur, appréhender
flipper, paniquer, craindre, s'inquiéter, angoisser, redouter
paniquer, affolement, mouvement de panique
faire peur, fait peur, effrayer, inquiéter, terrifier, peur, apeurer
foutre la trouille, effrayer, terroriser, terrifier, peur
méfier, méfiance, défiance, prudence, soupçonneux
douter, soupçonner, pressentir, deviner
indifférent, désintéresser, désintérêt
niaiser, moquer, tourner autour du pot, perdre du temps
payer la tête, moquer, railler, ridiculiser, tourner en dérision
tourner en ridicule, ridiculiser, moquer, railler, dérision, caricaturer
ridiculiser, humilier, moquer, tourner en ridicule
taquiner, plaisanter, moquer, titiller
blaguer, plaisanter, plaisanterie, humour, badiner
niaiserie, bêtise, sottise, ineptie, absurdité
déconner, plaisanter, dérailler, blaguer, dysfonctionner
déraper, dérapage, propos déplacés, écart de langage, sortie de route
sortir une connerie, dérapage, propos déplacés, bourde, déclaration maladroite
dire des conneries, mentir, propos erronés, inepties, contrevérité, absurdités
raconter des salades, mentir, mensonge, affabuler, contrevérité
baratiner, mentir, embobiner, enjoliver
embobiner, tromper, manipuler, duper, berner, abuser
mener en bateau, tromper, duper, berner, mentir, abuser
rouler dans la farine, tromper, duper, berner, escroquer
mentir, mensonge, contrevérité, fausse déclaration, induire en erreur
induire en erreur, tromper, mentir, trompeur, désinformer
inventer, fabriquer de toutes pièces, affabulation, mensonge, fictif
bidonner, inventer, falsifier, fabriquer de toutes pièces, truquer
faire semblant, fait semblant, simuler, feindre, prétendre
faire exprès, fait exprès, délibéré, intentionnel, volontaire, sciemment
exprès, délibérément, intentionnellement, volontairement, sciemment, prémédité
sans faire exprès, accidentel, involontaire, par inadvertance, maladresse
préméditer, planifier, guet-apens
piéger, traquenard, coup monté, guet-apens, prendre au piège
coup monté, complot, cabale, piège, manipulation
monter un coup, planifier, préparer, fomenter, ourdir, complot
comploter, fomenter, ourdir, tramer, conspirer
magouiller, manigancer, tramer, trafiquer, intriguer, frauder
trafiquer, falsifier, truquer, altérer, maquiller, manipuler
maquiller, falsifier, camoufler, dissimuler, déguiser
truquer, trucage, manipuler, arranger, match truqué, falsifier
tripoter, attouchement, manipuler, toucher, peloter, gestes déplacés
peloter, attouchement, caresser, gestes déplacés, agression sexuelle, mains baladeuses
mater, regarder, reluquer, voyeurisme, observer, épier
épier, espionner, surveiller, observer, guetter, voyeur
guetter, surveiller, attendre, scruter, guetteur, à l'affût
surveiller, garder à l'œil, contrôler
tenir à l'œil, surveiller, contrôler, sous surveillance
suivre, prendre en filature, pister, filature
pister, traquer, suivre à la trace, géolocaliser
balancer, dénoncer, délation, trahir, moucharder, stooler
stooler, dénoncer, trahir, délateur, balancer
cafter, dénoncer, rapporter, moucharder, balancer
vendre la mèche, révéler, divulguer, dévoiler, ébruiter, trahir un secret
cracher le morceau, révéler, avouer, tout dire, passer aux aveux
mettre à table, avouer, aveux, passer aux aveux, collaborer
fuiter, divulguer, ébruiter, rendu public, révéler
faire fuiter, fait fuiter, divulguer, fuite, transmettre à la presse, ébruiter, leaker
leaker, fuiter, divulguer, révéler, diffuser
trahir, trahison, traître, poignarder dans le dos, déloyal, déloyauté
poignarder dans le dos, trahir, trahison, coup de couteau, déloyauté
faire un coup bas, fait un coup bas, trahir, coup bas, coup de poignard, manœuvre
doubler, devancer, dépasser
faire doubler, fait doubler, devancé, dépassé, distancé
taire, secret, dissimuler, passer sous silence
ferme sa gueule, se taire, garder le silence, réduire au silence
faire taire, fait taire, réduire au silence, museler, bâillonner, étouffer, censurer
clouer le bec, faire taire, fait taire, réduire au silence, museler
se taire, mutisme, garder le silence, refus de parler, muet
ne rien dire, garder le silence, silence, refusé de commenter, se taire, mutique
sortir du silence, rompre le silence, prendre la parole, exprimer, briser le silence
briser le silence, rompre le silence, prendre la parole, témoigner, sortir du silence
prendre la parole, exprimer, discours, intervenir, allocution, déclarer
exprimer, prendre la parole, parler, dénoncer
exprimer, déclarer, prendre la parole, propos, parler
causer, parler, discuter, évoquer, entretenir, converser
jaser, parler, discuter, bavarder, causer, conversation
jaser, faire parler, fait parler, rumeur, alimenter les conversations, susciter des commentaires
papoter, discuter, bavarder, entretenir, conversation
placoter, bavarder, discuter, conversation, papoter
tchatcher, discuter, parler, bavarder, échanger
évoquer, aborder, mentionner, commenter
faire allusion, fait allusion, évoquer, allusion, sous-entendre, mentionner, insinuer
sous-entendre, insinuer, laisser entendre, allusion, suggérer
laisser entendre, suggérer, sous-entendre, insinuer, indiquer
vouloir dire, signifier, signification, sens
ça veut dire, signifier, signification, sens, définition
nommer, nom, prénom, baptiser, dénommé
nommer, nom, baptiser, intitulé, dénommé
baptiser, nommer, surnommer, dénommer, prénommer
surnommer, surnom, sobriquet, baptiser
qualifier, accuser
traiter, insulter, qualifier, injurier
qualifier, décrire, juger, estimer
qualifier, accuser, traiter
décrire, dépeindre, description, brosser le portrait, raconter
raconter, relater, récit, décrire, narrer, rapporter, témoigner
expliquer, détailler, préciser, justifier
répéter, marteler, réitérer, redire, insister
redire, répéter, réitérer, réaffirmer, marteler
insister, marteler, souligner, réclamer, appuyer
souligner, insister, faire remarquer, fait remarquer, mettre en avant
faire remarquer, fait remarquer, souligner, observer, signaler
prétendre, affirmer, soutenir, assurer, alléguer, clamer
jurer, promettre, assurer, affirmer, prêter serment
promettre, promesse, jurer, engagement, donner sa parole
tenir parole, promesse tenue, respecter son engagement, honorer sa promesse
tenir ses promesses, respecter ses engagements, promesse tenue, honorer
manquer à sa parole, trahir sa promesse, revenir sur sa parole, dédire
raviser, rétropédaler, rétracter, volte-face
rétracter, dédire, revenir sur ses déclarations, raviser
changer d'avis, raviser, revirement, volte-face, faire marche arrière, fait marche arrière
faire marche arrière, fait marche arrière, rétropédaler, reculer, raviser, revirement
dégonfler, renoncer, reculer
dérober, esquiver, éluder, fuir ses responsabilités
esquiver, éviter, éluder, contourner, soustraire, échapper
tourner autour du pot, éluder, esquiver, ne pas répondre, langue de bois
noyer le poisson, éluder, esquiver, détourner l'attention
faire diversion, fait diversion, détourner l'attention, écran de fumée
botter en touche, éluder, esquiver, ne pas répondre, dérober
dédouaner, décliner toute responsabilité, disculper, justifier
justifier, justification, défendre, explication, argument
rejeter la faute, accuser, imputer, blâmer, responsabilité, incriminer
mettre sur le dos, imputer, accuser, attribuer, faire porter la responsabilité, fait porter la responsabilité
porter le chapeau, bouc émissaire, endosser la responsabilité, payer pour les autres
payer les pots cassés, subir les conséquences, faire les frais, fait les frais
faire les frais, fait les frais, subir, victime, payer le prix
assumer, endosser, prendre ses responsabilités, revendiquer
prendre ses responsabilités, assumer, endosser, rendre des comptes
rendre des comptes, justifier, s'expliquer, responsabilité
responsable, coupable, responsabilité, imputable
faire pincer, fait pincer, surpris, pris sur le fait, démasqué, flagrant délit
faire griller, fait griller, repéré, démasqué, découvert, surpris
griller, repérer, démasquer, percer à jour, découvrir
griller un feu, brûler un feu rouge, feu rouge, infraction
démasquer, percer à jour, identifier, confondre, trahi
lever le voile, révéler, dévoiler, faire la lumière, fait la lumière, élucider
faire la lumière, fait la lumière, élucider, éclaircir, établir la vérité, faire toute la transparence, fait toute la transparence
tirer au clair, élucider, éclaircir, faire la lumière, fait la lumière, clarifier
remonter à la surface, ressurgir, refaire surface, resurgir, exhumer
refaire surface, réapparaître, ressurgir, resurgir, réapparition
ressortir, exhumer, ressurgir, refaire surface
déterrer, exhumer, mettre au jour, excaver
fouiller, perquisitionner, passer au peigne fin, ratisser
passer au peigne fin, ratisser, fouiller, éplucher, examiner
éplucher, examiner, passer en revue, analyser, décortiquer
décortiquer, analyser, disséquer, examiner
fouiner, fureter, enquêter, investiguer, fouiller
renseigner, s'informer, documenter
vérifier, contrôler, s'assurer, vérification, recouper
checker, vérifier, regarder, contrôler
tester, essai, tester en conditions, expérimenter, mettre à l'épreuve
essayer, tenter, tentative, efforcer
tenter sa chance, essayer, se lancer, tentative, postuler
prendre le risque, risquer, oser
oser, audace, courage, culot
culot, oser, audace, toupet, effronterie
cran, courage, bravoure, audace
mouiller, prendre position, s'engager, compromettre, prononcer
prendre position, prononcer, prendre parti, position, exprimer
prendre parti, prendre position, soutenir, partisan
favorable, soutenir, partisan, approuver
opposer, opposition, contester, rejeter, résister, faire barrage, fait barrage, dire non
faire barrage, fait barrage, opposer, empêcher, bloquer
dire non, refuser, rejeter, décliner, opposer un refus
dire oui, accepter, consentir, approuver, donner son feu vert
refuser, rejeter, décliner, opposer
donner son avis, prononcer, avis, opinion, exprimer, commenter
avis, réaction, opinion, juger, estimer, considérer
penser, estimer, juger, considérer, croire, avis
penser, estimer, persuadé, convaincu
supposer, présumer, hypothèse, imaginer, supposition
imaginer, envisager, concevoir, supposer
envisager, projeter, étudier, prévoir, réfléchir
envisager, réfléchir, penser
réfléchir, réflexion, méditer, considérer
prévoir, intention, projeter, envisager
envie, souhaiter, désirer, aspirer
souhaiter, désirer, espérer, souhait, appeler de ses vœux
rêver, aspirer, ambition, souhaiter, espérer
ambitionner, ambition, viser, aspirer, prétendre
viser, ambitionner, objectif, cibler, briguer
viser, objectif, destiné, vocation
convaincre, persuader, rallier, emporter l'adhésion
persuader, convaincre, inciter, pousser
pousser, inciter, encourager, conduire, contraindre, forcer
pousser à bout, exaspérer, harceler, excéder
forcer, obliger, contraindre, sous la contrainte
forcer la main, contraindre, faire pression, fait pression, obliger, pression
mettre la pression, faire pression, fait pression, exercer des pressions, intimider
faire pression, fait pression, pression, lobbying, influencer
influencer, poids, jouer un rôle
jouer un rôle, contribuer, rôle, influencer, intervenir
y être pour quelque chose, responsable, impliqué, contribuer, responsabilité
mêlé, impliqué, mis en cause
impliqué, mêlé, complice, compromis
mouiller, impliquer, compromettre, mettre en cause, éclabousser
éclabousser, entacher, ternir, compromettre, mettre en cause
salir, entacher, ternir, diffamer, calomnier, souiller
diffamer, calomnie, calomnier, propos diffamatoires
sauver sa peau, survivre, échapper à la mort, se sauver, réchapper
échapper, éviter, soustraire, fuir, réchapper
échapper belle, échapper de justesse, frôler la mort, miraculé, passer près de la mort
frôler, passer près, de justesse, manquer de peu, à deux doigts
de justesse, in extremis, à la dernière minute
passer proche, manquer de peu, frôler
fuir, enfuir, décamper, quitter les lieux
sacrer son camp, quitter les lieux, enfuir, décamper
foutre le camp, enfuir, quitter les lieux, déguerpir, décamper
prendre le large, éloigner, fuir, quitter
mettre les voiles, quitter, fuir
claquer la porte, quitter, démissionner, départ fracassant
plier bagage, quitter, déménager, fermer
débarquer, surgir, faire irruption, fait irruption
rappliquer, accourir, débarquer
rendre sur place, dépêché, intervenir, arrivé sur les lieux, déplacement
capituler, reddition, constituer prisonnier
visiter, visiteur, déplacement
rendre visite, visiter, rencontrer
passer voir, rendre visite, visite, rencontrer
recevoir, accueillir, hôte, invité
accueillir, recevoir, héberger
inviter, convier, convié
convier, inviter, convive
pointer pas, absent, absence, bouder, faire faux bond, fait faux bond
faux bond, absent, absence, désister, poser un lapin, décommander
poser un lapin, absent, faux bond, ne pas se présenter
sécher, absent, absentéisme, manquer les cours, bouder
absenter, absence, manquer
bouder, boycotter, ignorer, absent
snober, ignorer, mépriser, bouder, dédaigner
ignorer, mépriser, faire abstraction, fait abstraction, passer outre, snober
passer outre, enfreindre, ignorer, contrevenir, outrepasser
enfreindre, violer, contrevenir, infraction, transgresser, violation
respecter, conformer, obéir, observer, appliquer
obéir, obéissance, soumettre, conformer, obtempérer
désobéir, désobéissance, refuser d'obéir, insubordination, rebelle
obtempérer, obéir, exécuter, conformer
tenir tête, résister, défier, opposer
défier, tenir tête, provoquer, défi
provoquer, susciter, déclencher, causer, engendrer, entraîner
susciter, provoquer, soulever, déclencher, attirer
déclencher, provoquer, point de départ, élément déclencheur
causer, initier, instigateur, provoquer
partir en couille, dégénérer, déraper, mal tourner, dérapage
partir en vrille, dégénérer, déraper, mal tourner, hors de contrôle
mal tourner, dégénérer, tourner au drame, déraper, virer au drame
dégénérer, mal tourner, déraper, virer à l'affrontement, envenimer
envenimer, dégénérer, escalade, aggraver
aggraver, détériorer, pire, dégrader
gâter, détériorer, dégrader, aggraver
merder, échouer, rater, erreur, dysfonctionnement, foirer
foirer, échouer, rater, échec, tourner au fiasco, capoter
vautrer, échouer, tomber, chuter, échec
casser la gueule, tomber, chuter, effondrer
casser, briser, céder, rompre
péter la gueule, frapper, tabasser, rouer de coups, agresser
péter les plombs, craquer, perdre le contrôle, coup de folie
taper, frapper, cogner, heurter, battre
mettre une claque, gifler, frapper, claque
frapper, coup de poing, gifler
mettre sur la gueule, frapper, se battre, bagarre
taper dessus, se battre, bagarre, rixe, affrontement
se battre, bagarre, combattre, lutter, affrontement, rixe
foutre sur la gueule, se battre, bagarre, rixe, en venir aux mains
faire la peau, fait la peau, tuer, assassiner, éliminer, abattre
refroidir, tuer, abattre, assassiner
éliminer, tuer, assassiner, neutraliser
foutre en l'air, suicider, mettre fin à ses jours
mettre fin à ses jours, suicide, donner la mort
foutre en l'air, gâcher, ruiner, détruire, anéantir
gâcher, ruiner, compromettre, gaspiller
gaspiller, gaspillage, gâchis, dilapider, dépenser inutilement
dilapider, gaspiller, flamber, dépenser, ruiner
claquer son fric, dépenser, dilapider, débourser
raquer, payer, débourser, verser
cracher au bassinet, payer, débourser
payer, débourser, financer, contribuer
allonger, payer, verser, débourser
`
