// Quarrels, reproaches, support and making up: words that say nearly the same, then what may answer for what.

export const QUARRELS_AND_RECONCILIATION = `
abondant, copieux, foisonnant
accuser à tort, diffamer, calomnie
accuser sans preuve, accusations infondées, accusations sans fondement, accusations gratuites, accusations mensongères
accuser, plaignant, grief
accuser, pointer du doigt, incriminer, imputer, mettre en cause
accuser, reprocher, mettre en cause, allégation, dénoncer
affronter, défier, rivaliser, confrontation
aider, assister, soutenir, soutien, secourir
aigu, strident, perçant
ailier, attaquant, latéral
apologie, éloge, glorification, plaidoyer, apologétique
appuyer, soutenir, plaider en faveur
arrogant, hautain, prétentieux, mépris
attaquer pour diffamation, plainte en diffamation, procès en diffamation, poursuivre en diffamation, propos diffamatoires
attaquer, critiquer, cibler, prendre pour cible, viser
avaler des couleuvres, subir des affronts, humiliations, renier ses convictions
backer, soutenir, appuyer, défendre
balancer, dénoncer, délation, trahir, moucharder, stooler
banc des accusés, box des accusés, dans le box
bisbille, brouille, désaccord, différend, dissension, tension, discorde, zizanie
blâmer, reprocher, réprobation, désavouer
bonnes critiques, accueil favorable, critiques élogieuses, salué par la critique, encensé
bordel, chaos, pagaille, désordre, zizanie, foutoir, confusion
bouder, boycotter, ignorer, absent
bouffer le nez, disputer, querelle, rivalité
bouffer, attaquer, dévorer, croquer
brouillard, brume, visibilité réduite
brouillé, fâché, tensions, relations tendues, mésentente
calomnier, diffamer, diffamatoire, médisance
casser du sucre, dénigrer, médire, critiquer, dire du mal, débiner
charrier, railler, moquer, taquiner
chicane, dispute, querelle, différend, brouille, conflit, bisbille, litige
chicane, querelle, dispute, désaccord, conflit, différend
clash, joute verbale, polémique
clasher, attaquer, tacler, invectiver, passe d'armes
clasher, critiquer, passe d'armes, altercation, ramasser
clasher, invectiver, querelle, polémique, joute
comploter, comploteur, conspirateur, conjuré
comploter, conspiration, machination
comploter, fomenter, ourdir, tramer, conspirer
complotiste, conspirationniste, théorie du complot, conspiration
confondre, confusion, amalgame, méprise
conspi, complotiste, conspirationniste
conspuer, huer, siffler, bronca
copie, réplique
coup de pouce, aide, soutien, appui
cramé, démasqué, confondu, trahi
critiquer, attaquer, étriller, incendier, fustiger
critiquer, dénigrer, descendre en flammes, fustiger
critiquer, fustiger, pourfendre, dénoncer, éreinter, étriller, décrier
défendre une idée, défenseur, partisan, promoteur
défendre, légitime défense, riposter, plaider
demander pardon, repentance
désaccord, différend, divergence, dissension, contentieux, litige, mésentente
désavouer, désaveu, désolidariser, renier
désavouer, retirer son soutien, condamner, prendre ses distances
descendre en flammes, éreinter, critiquer, étriller, démolir, varloper
détracteur, critique, opposant, adversaire, pourfendeur
dévorer, attaque, dépecer
diffamation, diffamatoire, atteinte à l'honneur, salir, libelle
diffamer, calomnie, propos diffamatoires
différencier, distinguer, discerner, différence
différent, différer, distinguer, se distinguer
différer, différence, distinguer, diverger
dire du mal, dénigrer, critiquer, calomnier, médire, salir
dire pardon, excuses, présenter ses excuses
diverger, divergence, désaccord, différer
divers, varié, différent, multiple
diverses, divers, varié, différent
droit de réponse, répondre aux accusations, réponse aux accusations, défendre des accusations
ébauche, esquisse, brouillon, croquis
éclectique, hétéroclite
égoïste, égoïsme, individualiste, égocentrique
embrouille, dispute, différend, altercation, querelle, conflit
engueuler, disputer, altercation, querelle, accrochage
ennemi juré, rival de toujours, rival historique
ennemi, adversaire, opposant, rival
épauler, soutenir, aider, assister
excuse, invoquer, prétexte, alibi
excuses publiques, présenter des excuses, exprimer ses regrets, pardon public
fâcher, aliéner, mettre à dos, contrarier
faire charrier, moquerie, raillé, quolibet
faire insulter, cible d'insultes, injure publique, copieusement insulté, flot d'insultes
faire la gueule, brouille, fâché
faire la paix, réconciliation, enterrer la hache, tourner la page
foutre une branlée, écraser, étriller, humilier
guerre des chefs, lutte de pouvoir, lutte d'influence, rivalités internes, querelle de leadership
haute trahison, trahison, intelligence avec l'ennemi
hétérogène, disparate, hétérogénéité, varié
hétérogène, hétéroclite, disparate, hétérogénéité, divers
inculper, chef d'accusation
insulte contre les gays, propos homophobes, homophobie, injure homophobe
insulter dieu, blasphème, sacrilège
insulter, injure, invective, outrage, invectiver, propos injurieux
irréprochable, exemplaire, impeccable, exemplarité, sans reproche
justifier, défendre, explication, argument
lâché par les siens, mis en minorité, désavoué
lâcher, désavouer, abandonner, retirer son soutien
lancer une pique, tacler, railler, ironiser, égratigner
mauvaises critiques, critiques négatives, éreinté par la critique, mal accueilli, volée de bois vert
mener l'attaque, assaillant, attaquant, offensive, meneur
mettre à dos, aliéner, fâcher, hostilité
mettre la zizanie, semer la discorde, diviser, tensions
mettre une raclée, étriller, corriger, humilier
modeste, humble, humilité, discret
montrer du doigt, accuser, stigmatiser
montrer son désaccord, désapprobation, signe de protestation
moquer, brocarder
moquerie, quolibet, sarcasme
opaque, opacité, opacifier
outrage, injure, insulte, offense, affront
pagaille, bazar, désordre, chaos, confusion
pardon, repentir
pardonner, absoudre
pardonner, clémence
parodie, satire, pastiche
parrainage, signatures, parrain, soutien
pas d'accord, dissident, désaccord, frondeur
pas d'accord, diverger, divergence, désaccord
payer la tête, moquer, railler, ridiculiser, tourner en dérision
plaider, plaidoirie, plaidoyer, défendre
plaindre, déplorer, doléance, grief, dénoncer
pointer du doigt, accuser, montrer du doigt, blâmer, mettre en cause, dénoncer
polémique, controverse, tollé, bad buzz, shitstorm, indignation, scandale
pour se protéger, légitime défense, autodéfense
prêcher pour sa paroisse, défendre ses intérêts, conflit d'intérêts, juge et partie
prendre la défense, défendre, soutenir, voler au secours
prendre la tête, disputer, altercation, quereller
prétendre, affirmer, soutenir, assurer, alléguer, clamer
prétexter, invoquer, arguer, alléguer, prétendre
preuve à l'appui, documents à l'appui, justificatif
prise de bec, altercation, dispute, accrochage, échange vif
qualifier, accuser, traiter
rabibocher, réconcilier, renouer, faire la paix
raclée, correction, humiliation
rancune, reprocher, grief, ressentiment
réagir, réaction, réponse, riposter, répondre, réplique
recoller les morceaux, réconcilier, raccommoder, renouer le fil
réconciliation, rabibochage, apaisement, dégel
réconcilier, apaisement, renouer le dialogue
redécouverte, redécouvrir, retrouver, regain d'intérêt
refuser de s'excuser, pas d'excuses, pas s'excuser, veut pas s'excuser, refus de présenter des excuses, assumer ses propos
rejeter la faute, accuser, imputer, blâmer, responsabilité, incriminer
renier, désavouer, répudier
renouveau, renaissance, regain, réveil, redécouverte
représailles, riposte, rétorsion, contre-attaque, mesures de rétorsion
retirer ses accusations, revenir sur ses accusations, rétracter
revenu sur, rétracté, retiré ses accusations, nuancé
ridicule, dérision, grotesque, risible, absurde
ridiculiser, humilier, moquer, tourner en ridicule
rival, rivalité, adversaire, concurrent, ennemi
rivaliser, concurrencer, concurrence, rival, compétition
s'engueuler, engueulade, dispute, altercation, se quereller, chicane, prise de bec, accrochage, échange tendu
s'excuser, excuses, présenter ses excuses, mea culpa, pardon, demander pardon, regrets
salir, entacher, ternir, diffamer, calomnier, souiller
satire, parodie, caricature, moquerie
scandale, affaire, polémique, controverse, tollé
se défendre, se justifier, justification, explication, plaider
se disputer, dispute, clash, brouille, rupture, querelle, conflit, s'embrouiller, embrouille, se déchirer, fâché, désaccord
se moquer, moquerie, moquer, railler, raillerie, ridiculiser, tourner en dérision, ironiser, niaiser
se moquer, moquerie, railler, raillerie, se foutre de, ironiser
se rabibocher, réconcilier, se rapprocher, rapprochement, enterrer la hache, faire la paix
se venger, vengeance, vengé, représailles, revanche, rétorsion
snober, boycotter, ignorer, dédaigner
snober, ignorer, mépriser, bouder, dédaigner
soutenir, soutien, appuyer, appeler à voter, ralliement, se rallier, adoubement
soutenir, soutien, partisan, allié, supporteur
soutien sans faille, soutien indéfectible, soutien inconditionnel, plein soutien, soutien total
stooler, dénoncer, trahir, délateur, balancer
sympathisant, partisan, militant, soutien
tacler, critiquer, égratigner, épingler, attaquer, pique
tacler, critiquer, pique, égratigner, fustiger, railler, tirer à boulets rouges, épingler
taquiner, plaisanter, moquer, titiller
tendu, tension, crispé, crispation
tension, escalade, crise, bras de fer, regain de tension
tirer dans les pattes, guerre intestine, luttes internes, querelles internes, guéguerre
tourner en ridicule, ridiculiser, moquer, railler, dérision, caricaturer
trahir, trahison, traître, poignarder dans le dos, déloyal, déloyauté
trahir, traître, trahison, félon, transfuge
traîner dans la boue, calomnier, diffamer, discréditer
traiter, insulter, qualifier, injurier
venger, règlement de comptes, représailles, vengeance
volée de bois vert, pluie de critiques, vives critiques, critiques acerbes, essuyer des critiques
voler au secours, secourir, défendre, venir en aide, soutenir
voler dans les plumes, s'en prendre vertement, fustiger, attaquer frontalement, étriller
zad, zadiste, zone à défendre, opposants
à cause de quoi ils se disputent: différend, désaccord, litige, conflit, origine du différend
boulette: méprise
brouillé: en froid, à couteaux tirés, en conflit, rompre
cabale: campagne de dénigrement, acharnement
critiquer, reprocher, attaquer: dénoncer, fustiger, accuser, blâmer, condamner, déplorer, pointer, tacler, étriller, éreinter, railler, vilipender, épingler, contester, regretter, décrier, incriminer, conspuer, égratigner, brocarder, huer
défaut, critique, reproche: lenteur, arrogance, manque, incompétence, laxisme, inaction, mépris, égoïsme, autoritarisme, négligence, opacité, brutalité, amateurisme, mensonge, partialité, insuffisance, ingratitude, orgueil, avarice, paresse, lâcheté, hypocrisie, cupidité, malhonnêteté
dispute, conflit, embrouille, querelle: bagarre, rixe, polémique, tension, litige, controverse, rivalité, accrochage, échauffourée, chamaillerie, esclandre, discorde, divorce, contentieux
en froid: brouillé, fâché, ne se parlent plus, tensions, relations tendues
engueuler: invectiver, houspiller
enterrer la hache de guerre: se réconcilier, faire la paix, apaisement
être pour: favorable, soutenir, partisan, approuver, défendre
excuse: motif, justification
excuser, excuses, regretter: remords, confus, déplorer, contrition
faire la paix: apaisement, se réconcilier, enterrer la hache de guerre, tendre la main
insulte, insulter, propos: injure, raciste, homophobe, antisémite, traiter, sexiste, outrage, invective, diffamation, grossièreté, misogyne, moquerie, quolibet, islamophobe, sifflet, huée, juron, fou, folie, idiot, imbécile, menteur, traître, lâche, voleur
insulter: noms d'oiseaux
moquer, ironiser: caricaturer, parodier, tourner, brocarder, sarcasme, humilier, satire, pasticher, canular
noms d'oiseaux: insultes, injures, invectives
objet de la dispute: différend, litige, désaccord, contentieux, pomme de discorde
prendre sa défense: défendre, soutenir, voler au secours, plaider, apporter son soutien
quelle excuse: invoquer, justifier, prétexte, expliquer, raison
qui soutient: soutien, défendre, appuyer, se ranger, apporter son soutien, allié
rassurer: apaiser, calmer, tranquilliser, assurer, se vouloir rassurant
s'être brouillé: se fâcher, rompre, désaccord, différend, conflit, en froid
scandale, affaire, polémique: watergate, dieselgate, benalla, clearstream, cahuzac, bygmalion, dreyfus, indignation, panama, révélation, mediator, pénélope, fuite, outreau, épinglé, tempête
scandalisé: indigné, outré, révolté
se brouiller, se fâcher: rompre, désaccord, différend, conflit, en froid, ne plus se parler, se séparer, rupture
se défendre: réfuter, rejeter, contester, répliquer, démentir
se foutre de: mépriser, indifférent
se justifier: invoquer
se moquer: brimades, quolibets, ricaner, brocarder, sourire
se plaindre: réclamation, reprocher
se prendre le bec: se disputer, dispute, altercation, accrochage, échange vif
soutenir, soutien, appuyer: défendre, parrainer, approuver, solidarité, signer, plaider, encourager, adhérer, sponsoriser, solidaire, parrainage, cautionner, militer, avaliser, épauler
trouver scandaleux: s'indigner, dénoncer, outré, inadmissible, indigne, scandalisé
manifester, manifestation: chaîne humaine, sit-in, se donner la main
`
