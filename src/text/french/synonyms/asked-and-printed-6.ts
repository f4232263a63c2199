// What readers ask in a chat, with how newspapers print it (not the other way round), from slips and quarrels to
// feelings and causes.

export const ASKED_AND_PRINTED_6 = `
foirer: fiasco
foiré: fiasco, manqué
se planter: se tromper, erreur, échouer, erroné, méprise, faire fausse route
plantage: erreur, échec, méprise, panne
boulette: méprise
connerie: faute
conneries: mensonges, balivernes
cartonner: rencontrer un franc succès, plébiscité
galère: calvaire, parcours du combattant, mésaventure, périple
ramer: peiner
en baver: souffrir, peiner, difficultés, calvaire
paumer: oublier
paumé: oublié
bousillé: hors d'usage
flingué: tué, hors d'usage, détruit
saccager: mettre à sac
vandaliser: dévaster
taguer: bomber, peinturlurer
tag: bombe de peinture
engueuler: invectiver, houspiller
s'engueuler: échange houleux, vifs échanges
engueulade: échange houleux, vifs échanges
prise de bec: échange houleux, vifs échanges
flipper: inquiétude
flip: peur, inquiétude, angoisse
trouille: frayeur
avoir la trouille: inquiétude
peur: frayeur
péter un plomb: colère, s'emporter
péter les plombs: colère, s'emporter, perdre son sang-froid
s'énerver: perdre son calme, hausser le ton
planqué: retranché
planque: surveillance
espionner: filature, écoute
piger: saisir
picoler: ivresse, ivre
torché: ivre, alcoolisé, en état d'ivresse, éméché
défoncé: stupéfiants, drogué, sous l'emprise
shit: stupéfiants
beuh: stupéfiants
coke: stupéfiants, poudre
crevé: éreinté, exténué, dégonflé
crever la dalle: faim, affamé, sans manger
gerber: vomir, vomissements, nausées
tomber dans les pommes: inconscient
dans les vapes: inconscient, malaise, étourdi, évanoui
faire un malaise: s'effondrer, perdre connaissance, évanouir
malaise: étourdissement
crise cardiaque: arrêt cardiorespiratoire
électrocuté: électrisé
asphyxié: intoxiqué, monoxyde de carbone, fumées
étouffé: suffocation
remords: contrition
mentir: contre-vérité
bobard: contre-vérité, fausse information, faux
fake: fausse information, contrefaçon, canular
menace: mettre en garde
chantage: menaces, pression, rançonner
mettre la pression: exhorter
pression: intimidation, insistance
convaincre: plaider
mis au courant: alerté
appeler les flics: alerter, prévenir la police, contacter la gendarmerie, donner l'alerte
appeler les secours: alerter, donner l'alerte, prévenir les pompiers
appeler la police: alerter, donner l'alerte, prévenir la police
coup de main: aide, soutien, renfort, appui, prêter main-forte
filer un coup de main: renfort
donner un coup de main: renfort
se remettre ensemble: reprendre la vie commune
faire la paix: apaisement
divorcer: procédure de divorce
se pacser: pacs, union civile
accoucher: voir le jour
se finir: se solder, issue
finir par: se solder
conséquences: suites
excuse: motif, justification
prétexte: motif, sous couvert, prétendument
alibi: se trouver ailleurs
preuve: indice, pièce, trace
preuves: indices, pièces, traces, documents
soupçonner: mettre en cause
coupable: mis en cause
le coupable: mis en cause
de la faute: responsable, imputer, incriminer, mettre en cause
pote: proche
potes: proches
chef de service: responsable, supérieur, cadre
maire adjoint: adjoint au maire, élu
baveux: défense, conseil
boss: responsable
big boss: directeur
trop de monde: affluence, surfréquentation, saturé, débordé
blindé: bondé, complet, comble, saturé
surface: mètres carrés
`
