// Quarrels, insults, apologies, making up and breaking up in everyday words: what may answer for what.

export const INSULTS_AND_APOLOGIES = `
accuser, mettre sur le dos: mettre en cause, pointer, incriminer, reprocher, tenir pour responsable, charger
accuser: soupçonné
affront, humilier: camouflet, humiliation, rabaisser, vexation
aller trop loin, allé trop loin, trop loin: dérapage, dépasser les bornes, excès, franchir la ligne rouge, outrance
ami d'avant, ancien associé: ex-allié, ex-associé, ancien partenaire
ancien ami, ex-ami, ancien pote: ex-allié, ancien allié, ancien proche
arranger les choses: réconcilier, faire la paix, calmer le jeu, apaiser, modérer
assumer ses mots, assumer ce qu'il a dit, assumer: persister, maintenir, ne rien regretter, revendiquer
attaquer verbalement: critiquer, fustiger, cibler
bannir: désactiver
baver, rumeur, ragot: calomnie, diffamation, médisance, bruit
blague, vanne: plaisanterie, boutade, trait d'humour, mot d'esprit, canular
bloquer quelqu'un, bannir: suspendre le compte, exclu, fermer le compte, compte suspendu, banni
c'est de sa faute, sa faute: responsable, tort, imputer, responsabilité
ça chauffe entre, tension entre: tensions, bras de fer, passe d'armes, à couteaux tirés, escalade
calmer le jeu, calmer les choses: désamorcer, tempérer, mettre de l'eau dans son vin
calmer quelqu'un: modérer ses propos, tempérer, mettre de l'eau dans son vin, apaiser
choquant, dégueulasse, scandaleux: indigne, inacceptable, inadmissible, honteux, révoltant
choquer, scandaliser: heurter, offusquer, tollé, émoi, s'émouvoir
clash entre, embrouille entre: altercation, passe d'armes, différend, querelle, accrochage
clasher, se clasher: passe d'armes, accrochage, échange tendu, altercation verbale, joute
connard, con, salaud, enfoiré, abruti: insulte, injure, traiter
coucher ensemble: liaison, relation, aventure, rapports
coup bas, sale coup, crasse, coup de pute: trahison, manœuvre, perfidie, déloyal
cracher au visage, cracher à la gueule: crachat, cracher
cracher dessus: crachat, cracher
critiqué: sous le feu des critiques, essuyer des critiques
critiquer, dire du mal: fustiger, étriller, tirer à boulets rouges, vilipender, éreinter, pourfendre, tancer
défendre, prendre la défense: plaider, monter au créneau, prendre fait et cause
démonter, défoncer: étriller, éreinter, fustiger, tailler en pièces, critiquer, assassiner
déraper, dérapage: sortie, écart, polémique
détesté, pas aimé, mal-aimé: impopulaire, décrié, honni, conspué
détester, haïr, pas blairer, pas encadrer, peut pas saquer: haine, inimitié, animosité, aversion, mépris
détracteur, celui qui critique: adversaire, opposant, contempteur
diffamer, salir son nom, salir sa réputation, salir: diffamation, calomnie, atteinte à l'honneur, ternir, entacher
dire merci, remercier: gratitude, reconnaissance, saluer, rendre hommage
dire une connerie, dire des conneries: dérapage, maladresse, propos polémiques, bourde, sortie
divorcer: dissolution du mariage
doigt d'honneur, faire un doigt, bras d'honneur: geste obscène, geste déplacé, majeur, geste insultant
effacer le message, effacer le tweet: supprimé, message supprimé, retirer, dépublié
élever la voix: s'emporter, durcir, fustiger, tonner
en avoir marre, marre, ras-le-bol, en a marre, ras le cul: exaspéré, excédé, lassitude, grogne
en colère, vénère, furax, en rogne, fumasse: furieux, courroucé, indigné, colère, excédé, remonté, ulcéré
en froid: relations distendues, à couteaux tirés
en vouloir, en veut, en veulent, en voulait: jeter la pierre, rancune, reprocher, ressentiment, rancœur, grief, tenir rigueur
engueuler, gronder, passer un savon, enguirlander: réprimander, sermonner, tancer, fustiger, admonester, remontrances
engueuler, gronder: rappelé à l'ordre
engueuler: recadrer
ennemi: bête noire, détracteur, némésis
enterrer la hache de guerre, faire la paix, fumer le calumet: se réconcilier, se rabibocher, apaisement, tourner la page
être contre: vent debout
faire démonter, faire défoncer: étrillé, éreinté, sévèrement critiqué, taillé en pièces
faire la gueule, faire la tronche, tirer la tronche: bouder, fâché, mécontent, amer
faire réagir, réagir: susciter, indignation, commentaires, vives réactions
faire redescendre la pression: apaiser, désamorcer
faire scandale, faire polémique, polémique, bad buzz: émoi, vague d'indignation
faire scandale, faire polémique, polémique, bad buzz: indignation, susciter la controverse, levée de boucliers
faire ses excuses, présenter ses excuses: regretter, mea culpa, amende honorable, pardon, excusé
féliciter, bravo, dire bravo: saluer, louer, rendre hommage, applaudir, se réjouir
fier, fierté: se féliciter, se targuer
foutre de la gueule, foutre la gueule, payer la tête: railler, moquer, ridiculiser, tourner en dérision, se gausser
gaffe, bourde, boulette: méprise
gaver, saouler, soûler: agacer, exaspérer, excéder, lasser, irriter
gentil, sympa: bienveillant, cordial, chaleureux, affable
geste, faire un geste: concession, main tendue, effort
gros mot, grossièreté: injure, juron, insulte, vulgarité, propos orduriers
honte, avoir honte: déshonneur, embarras, indigne, opprobre
huer, faire siffler: accueil hostile
huer, siffler, fait siffler: conspué, sifflets, huées, bronca, chahuté
insulter un flic, insulter les flics, insulter la police: outrage, outrage à agent, rébellion
insulter, faire traiter: injurié, pris à partie, invectivé, propos injurieux, cible d'injures
jaloux, jalouse: rivalité, convoitise
jeter un froid, plomber l'ambiance: malaise, gêne, embarras
lâcher quelqu'un, lâcher: prendre ses distances, tourner le dos
laisser tomber quelqu'un: tourner le dos, désavouer
lécher les bottes, lèche-cul, faire de la lèche: flatter, flagorner, complaisance, courtiser
mal à l'aise, gêné: embarras, malaise
manager, imprésario: producteur, agent, tourneur
méchant: acerbe, cinglant
menacer de partir, menacer de démissionner: mettre sa démission dans la balance, ultimatum, brandir
méprisé: dédain, mépris
mettre un vent, mettre un râteau, prendre un vent: éconduire, ignorer, refus, snober
monter sur ses grands chevaux, prendre la mouche: s'emporter, se vexer, s'indigner
moquerie: persiflage
pardonner: absous
partir fâché: démissionner, avec fracas
pas d'accord, pas du même avis: désaccord, divergence, contester, s'opposer, différend, récuser
pas dire bonjour: ignorer, snober, ne pas saluer
pas dire merci, ingrat: manque de reconnaissance
pas pardonner, jamais pardonner: rancune, rancœur, impardonnable
pas s'excuser, pas s'être excusé, refuser de s'excuser: assumer, maintenir ses propos, ne rien regretter, persister
pas se laisser faire, se défendre: riposter, répliquer, contre-attaquer, résister, contester
pas serrer la main, refuser de serrer la main: refus, tourner le dos, poignée de main, snober
passer de la pommade, brosser dans le sens du poil: flatter, louer, éloge
péter un scandale, faire un scandale, faire un esclandre: esclandre, s'emporter, créer le tumulte, tempêter
plaquer, larguer: séparation, éconduit
pleurer, chialer: éclater en sanglots, ému
plus amis, plus potes, plus copains: rupture, brouille, rompre, divorce, fin de l'amitié
plus ensemble, plus en couple, pas ensemble: séparés, rupture, divorce, rompre, mettre fin à leur relation
porter plainte pour insulte: injure publique, outrage, diffamation
pote, copain, ami: proche, fidèle, complice, compagnon de route
pour le projet: favorable, partisan, soutenir, approuver, souscrire
pousser une gueulante, gueuler: protester, s'emporter, tempêter, coup de gueule, fulminer, s'indigner
prendre ses distances, s'éloigner: se démarquer, désolidariser, rompre, se détourner
présentateur: maître de cérémonie
problème entre: différend, désaccord, litige, tensions, contentieux
provoquer: narguer
quitter sa femme, quitter son mari: rupture, divorce, séparation, rompre, mettre fin à leur relation
râler, rouspéter, ronchonner, se plaindre: protester, déplorer, dénoncer, se plaindre, grogne, mécontentement, doléances
râleurs, pas contents: mécontents, grogne, colère, protester, fronde, vent debout, courroux
rancune, garder la dent: ressentiment, rancœur, amertume, grief
recadrer, faire remonter les bretelles: rappelé à l'ordre, tancé, réprimandé, sermonné, rabroué
redevenir amis, redevenir potes, encore amis: réconciliés, renouer
règlement, régler le conflit, régler la dispute: médiation, conciliation, arbitrage, compromis, solder
regretter, s'en vouloir, mordre les doigts: remords, déplorer, excuses, être allé trop loin, contrition
remettre à sa place, recadrer: tancer, rabrouer, réprimander, sermonner
renvoyer la faute, rejeter la faute, mettre la faute: imputer, rejeter la responsabilité, se défausser, accuser
reparler: parler, discuter, échange, appel, dialogue, entretien, rencontre
répliquer, répondre: rétorquer, répondre du tac au tac, contre-attaquer
répondre aux accusations: répliquer, riposter, se défendre, démentir, contester, rétorquer
répondre aux attaques, répondre aux critiques: répliquer, riposter, se défendre, démentir, contester, rétorquer
respect, manquer de respect: irrespect, affront, offense, outrage
retirer ce qu'il a dit, revenir sur ce qu'il a dit: se rétracter, retirer ses propos, rectifier, nuancer
revenir sur ses paroles: se rétracter, retirer ses propos, rectifier, nuancer
rire, se marrer: s'esclaffer, hilarité, éclater de rire
rompre, rupture: mettre fin à leur relation
s'engueuler, engueulade, prise de tête: altercation, dispute, passe d'armes, vifs échanges, différend, accrochage
s'excuser, excuser, demander pardon, dire pardon: regretter, pardon, mea culpa, faire amende honorable, contrition
s'excuser, excuses, regretter: demander pardon, pardon, retirer ses mots, retirer ses propos, présenter ses regrets
se brouiller, brouillés, se fâcher, fâchés: rompre, brouille, en froid, couper les ponts, rupture, querelle
se calmer, calmer, calmos: apaiser, modérer, tempérer, retenue, désescalade, retrouver son calme
se détester, guerre entre, bagarre d'ego: rivalité, inimitié, animosité, querelle, à couteaux tirés
se disputer, dispute, se prendre la tête: litige, passe d'armes, accrochage, guerre ouverte
se disputer, dispute, se prendre la tête: querelle, différend, altercation, brouille
se lâcher, lâcher ses nerfs: se défouler, déverser
se mettre en colère, se fâcher tout rouge, piquer une crise: accès de colère, fulminer
se mettre en colère, se fâcher tout rouge, piquer une crise: s'emporter, voir rouge, coup de sang
se moquer, se foutre de la gueule: railler, ironiser, tourner en dérision, moqueries, persifler, se gausser, quolibets
se réconcilier, se rabibocher, réconcilié: apaisement, dégel, pardonner
se réconcilier, se rabibocher, réconcilié: enterrer la hache, renouer, tourner la page, rapprochement
se remettre ensemble, remis ensemble: réconciliés, renouer, retrouvailles, de nouveau en couple
se reparler, reparler, se parler à nouveau: renouer, réconciliation, reprendre le dialogue, dégel
se séparer, séparés, se quitter: rupture, divorce, séparation, rompre, mettre fin à leur relation
snober, ignorer, faire l'ignorant: bouder, dédaigner, mépriser, ne pas saluer
sortir ensemble, en couple: relation, idylle, liaison, fréquenter, compagne, compagnon
soutenir, être derrière: apporter son soutien, appuyer, rangé, solidaire, se rallier, cautionner
supprimer le tweet, effacer son post: supprimé, message supprimé, retirer, dépublié
tendre la main, faire un pas: geste d'apaisement, ouverture, main tendue, concession
tenir tête, résister: braver, refuser de céder, bras de fer
tomber sur le dos: critiquer, fustiger, charger, accabler
toujours fâchés, encore fâchés: brouille, en froid, se réconcilier, ne se parlent plus
tourner la page, passer à autre chose: réconciliation, laisser derrière, clore
trahir, poignarder dans le dos, faire un coup dans le dos: trahison, traître, déloyal, coup bas, félonie
traiter de con: qualifier, injurier, insulte, outrage, comparer
traiter de fou, traiter de taré: qualifier, folie, dément, devenu fou
traiter de menteur: accuser de mentir, mensonge, accuser de mensonge
traiter de raciste: accuser de racisme, qualifier
traiter, insulté: affubler
tromper, tromper sa femme, tromper son mari, cocu: infidélité, adultère, infidèle, liaison, relation extraconjugale
unfollow, ne plus suivre, plus suivre: se désabonner, cesser de suivre
vanner, charrier, chambrer: railler, moquer, taquiner, brocarder, ironiser
véner: énervé, colère, furieux, remonté
vexer, blesser dans son orgueil: froissé, offensé, piqué au vif, heurté
`
