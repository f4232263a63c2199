// Sizes, amounts, rise, fall, time and pace, asked about in a chat and told by newspapers.

export const EVERYDAY_AMOUNTS_AND_TIME = `
à chaque fois: systématiquement, toujours
à fond: pleine capacité, vive allure
à la dernière minute: dernier moment, sur le fil
à la dernière seconde: in extremis, arrêts de jeu, temps additionnel, sur le fil
à la fin du match: arrêts de jeu, temps additionnel, dernières minutes, ultime minute
à la fin: in extremis, arrêts de jeu, temps additionnel, à l'issue, au terme, à la clôture
à la mi-journée: midi
à la moitié: mi-parcours
à la pause: mi-temps
à la suite: consécutif, d'affilée
à la traîne: retard, distancé
à partir de quand: entrer en vigueur, date d'effet
à peu près combien: environ, estimé, une dizaine, une centaine
à toute vitesse: vive allure, célérité
agrandissement: expansion
aller moins vite: ralentir, décélérer
aller plus vite: accélérer, hâter
après ça: à la suite, depuis lors, ensuite
après combien de temps: au bout, durée, mois plus tard, ans plus tard
après la guerre: libération
après minuit: nuit, petites heures
arrêter de monter: se stabiliser, plafonner, stagner
au bout de combien de temps: mois plus tard, ans plus tard, délai
au complet: en totalité, intégralité
au début de l'année: janvier, rentrée
au fil du temps: progressivement, au gré
au lever du soleil: aube, aurore, petit matin
au milieu de la nuit: nuit, petites heures
au pif: estimation, approximatif
au ralenti: service réduit
augmenter beaucoup: exploser
avancer la date: anticiper
avant l'heure: prématuré, anticipé
avant la fin: anticipé, terme
avant le match: coup d'envoi
beaucoup de gens: foule, affluence, nombreux, milliers de personnes
beaucoup de monde: fréquentation record, forte fréquentation, nombreux, milliers de personnes
beaucoup moins: chute, effondrement, nettement inférieur
beaucoup monter: flamber, bondir, s'envoler, exploser
beaucoup plus: bond, envolée, nettement supérieur, explosion
bientôt fini: touche à sa fin, achèvement, en voie d'achèvement
ça a duré: durée, heures, s'étaler
ça a pris combien de temps: durer, heures
ça augmente: progression, hausse
ça baisse: recul, repli, en baisse, diminution
ça dure combien de temps: durée, s'étaler, jusqu'à
ça dure: durée, s'éterniser, prolonger
ça finit quand: terme, clôture, échéance
ça monte: hausse, progression, crue
ça reprend quand: reprise, rétabli, rouvrir
ça s'arrête quand: terme, clôture
chaque fois: systématiquement
chaque mois: mensuel
chaque soir: quotidien
combien de bonshommes: personnes, effectif
combien de degrés: température, mercure
combien de fric: montant, somme, enveloppe
combien de litres: volume, quantité, mètres cubes
combien de votes: suffrages, voix
combien en moins: baisse, recul, diminution
combien en plus: hausse, augmentation, supplément
combien il en reste: subsister
combien ils sont: effectif, nombre, recensés
comme avant: retour à la normale, à l'identique
comme d'hab: habituel, coutumier
compter les gens: recenser, comptage
couper en deux: diviser, scinder, réduire de moitié
d'avance: préalable, anticipé
d'habitude: généralement, coutumier
d'un coup: soudain, brusquement, subitement
dans combien de temps: délai, échéance
dans la journée: le jour même
dans le passé: autrefois, naguère
dans les temps: respecter les délais, délai respecté
dans un an: l'année prochaine
de temps en temps: ponctuellement, sporadique
depuis combien de temps: depuis, ancienneté, en poste depuis
depuis longtemps: des années, depuis des décennies
dernier jour: ultime, clôture
dès le début: d'entrée, dès l'origine
deux fois moins: moitié moins, divisé par deux, réduire de moitié
deux fois: à deux reprises
deux semaines: quinze jours
en avance: anticipé, plus tôt
en baisse: repli, décroissance, déclin
en ce moment: actuellement, en cours
en combien de temps: durée, heures, chrono, jours
en continu: permanence, sans interruption
en entier: intégralité, intégralement, totalité
en gros: environ, globalement
en même temps: simultanément, concomitant
en quelle année: fondé en, construit en, remonter à
en quelle saison: automne, printemps, hiver
en tout: total, totaliser
encore combien: restants
encore longtemps: durer, se prolonger, se poursuivre
encore pire: aggravation, empirer
encore une fois: de nouveau, récidive
énorme: considérable
faire baisser: réduire, diminuer, abaisser
faire durer: prolonger
faire grossir: accroître, gonfler
faire monter: hausse, gonfler, accroître
fin d'année: décembre
fini à temps: livré, dans les délais
fini quand: livré, terme, livraison
gagner du terrain: se répandre
gagner en taille: grossir, croître
gens présents: assistance, participants, public
grande quantité: tonnes, massif
grandir: s'étendre, croissance
grossir: gonfler, croître
groupe de gens: foule, rassemblement, attroupement
il reste combien: solde, subsister
il y a longtemps: autrefois, de longue date, jadis
il y a un an: l'an dernier, an passé
jamais autant: record, inédit, sans précédent
jamais eu: inédit, sans précédent, historique
jusqu'où: distance, hauteur, kilomètres
juste à temps: in extremis, de justesse
l'an dernier: l'année dernière, l'an passé
l'an prochain: l'année prochaine
l'année d'après: l'année suivante
l'année d'avant: l'année précédente
la fois d'après: suivante
la majorité: la plupart, majoritaire, plus de la moitié
la moitié: un sur deux, 50 %
la plupart du temps: généralement, le plus souvent
la plus vieille: plus ancienne, plus âgée
la semaine prochaine: prochains jours
la totalité: intégralité
le jour même: dans la journée
le lendemain: jour suivant
le plus grand: plus vaste, record
le plus gros: principal, leader, plus important
le plus haut: culminant, sommet, plus élevé
le plus vieux: plus ancien
les gens: foule, particuliers
longtemps: de longue date
mettre du temps: tarder, lenteur, tardif
mettre le temps: tarder, délai
mi-temps du match: pause
moins de gens: baisse de fréquentation, recul, désaffection
moins de monde: baisse de fréquentation, recul de la fréquentation, désaffection
moins fort: affaibli, en retrait, atténué
moins grand: réduit, plus petit
moins gros: réduit, allégé
moins haut: abaissé
moins nombreux: recul, baisse, diminution
moins souvent: plus rarement, espacé
moins vite: ralentir, décélération, freiner, lenteur
montée de l'eau: crue
monter moins vite: ralentir, décélération, hausse modérée
monter vite: flamber, bondir, s'envoler
multiplier: accroître, tripler, doubler
n'a pas bougé: inchangé, stable
ne bouge pas: inchangé, stable, stagner, stationnaire
ne plus monter: plafonner, se stabiliser
nombre de morts: tués
nouvelle date: report
on attend quand: prévu
on attend quoi: en suspens
où en est: avancement
pas beaucoup de gens: faible affluence, clairsemé, poignée
pas beaucoup de monde: faible affluence, clairsemé, poignée, faible fréquentation
pas encore: en attente, toujours pas, en suspens
pas fini à temps: retard, livraison repoussée, hors délai
pas fini: en cours, retard
pas loin de: près de, environ, avoisiner, frôler
pas loin: voisin, aux abords
pas longtemps: bref, courte durée, éphémère
pas nombreux: poignée, rares, clairsemé
pas prêt: inachevé, retard
pas souvent: rarement
pas tout de suite: ultérieurement, reporté
pas tout: partiel
pas vite: lentement, lenteur
passer à combien: fixé, ramené, relevé
passer de combien à combien: ramené, relevé
pendant ce temps: parallèlement
pendant combien de temps: durant
pendant l'été: estival, saison estivale, août, juillet
pendant la guerre: occupation, conflit
pendant la nuit: nocturne
pendant les fêtes: fin d'année
pendant les vacances: congés, estival, vacances scolaires
petit à petit: graduellement
petit nombre: poignée, minorité, rares
plus de gens: hausse de fréquentation, affluence
plus de la moitié: majorité, majoritaire
plus de monde: affluence, hausse de fréquentation
plus fort: intensifier, renforcé, accru
plus grand que: dépasser, supérieur
plus longtemps que prévu: retard, prolongé, dépassement
plus longtemps: prolongé, allongement
plus nombreux: hausse, augmentation, accroissement
plus personne: désert, vide
plus petit: réduit, inférieur
plus que prévu: dépassement, supérieur aux prévisions, surcoût
plus rapide: accéléré, meilleur temps
plus souvent: fréquence accrue, davantage
plus tard: par la suite
plus tôt: anticipé, avancé, auparavant
plus vite: accélérer, hâter
plusieurs fois: réitéré
pour combien de temps: durée, délai, mois
pour combien: montant, somme
pour l'instant: à ce stade, provisoirement, pour l'heure
pour le moment: à ce stade, provisoirement, pour l'heure, actuellement
premier jour: ouverture, inauguration
prendre combien de temps: durée, délai
prendre son temps: lenteur, tarder
prochaine fois: prochain rendez-vous
quand c'est fini: clôture, terme, achèvement
quand ça commence: coup d'envoi, ouverture, débuter, entrer en vigueur
quand ça finit: clôture, terme, s'achever
quand il était jeune: enfance, jeunesse
quelle hauteur: mètres, altitude, culminer
quelle longueur: mètres, kilomètres
quelle part: proportion, pourcentage
quelle proportion: pourcentage, taux
quelle quantité: volume, tonnes, litres, kilos
quelle température: degrés, mercure, thermomètre
quelle vitesse: km/h, allure, rythme, nœuds
quelques jours: prochains jours
quelques-uns: certains, poignée
ramener à: réduire, abaisser
record de monde: fréquentation record, affluence record
reculer la date: reporter, repousser, ajourner, différer
repousser la date: reporter, différer, ajourner
rester pareil: inchangé, stable, stagner
rétrécir: perdre de sa surface
rivière montée: crue
s'agrandir: extension, s'étendre
s'améliorer: progrès, embellie
s'empirer: s'aggraver, dégradation, se détériorer
s'en aller: passer la main
s'en va: quitter, passer la main, se retirer
s'en vont: quitter, se retirer, retrait
s'envoler: exploser
s'est vidé: déserté
s'étendre: gagner du terrain, se propager
se calmer: accalmie, retour au calme
se casser la figure: s'effondrer
se répandre: gagner du terrain, se propager, s'étendre
se vider: exode, déserté, dépeuplement
sous combien: délai
sur combien de jours: durée
sur combien de kilomètres: distance
sur combien de temps: durée, période
tant de gens: affluence, foule
tard: tardivement
toujours pareil: inchangé, identique
toujours plus: croissant, hausse
tous les combien: fréquence
tout de suite: aussitôt, sur-le-champ
tout le monde part: évacuation, exode
toute la journée: en continu
toute la vie: perpétuité, à vie
toute sa vie: perpétuité, à vie, jusqu'à sa mort
très grand: immense, gigantesque, géant
très gros: énorme, géant, volumineux
très haut: élevé
très peu: rares, poignée, infime
très souvent: fréquemment, régulièrement
très vite: rapidement, promptement
trois fois plus: tripler
trois fois: à trois reprises
trop de gens: affluence, surfréquentation, surpopulation, foule
trop de touristes: surtourisme, surfréquentation, tourisme de masse
trop grand: démesuré, surdimensionné
trop lent: lenteur
trop longtemps: s'éterniser
trop tard: tardif, hors délai
trop vite: précipitation, vitesse excessive
un quart: 25 %, un sur quatre
un siècle: centenaire, cent ans
un tiers: un sur trois
une fois par an: annuel, chaque année
une fois par mois: mensuel, chaque mois
une fois par semaine: hebdomadaire, chaque semaine
vers la fin: terme, issue
vers quelle heure: heures, aux alentours
vieux de combien: siècle, daté
vite fait: bâclé, hâtivement
`
