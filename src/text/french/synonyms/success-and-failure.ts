// Trying, succeeding and failing: words that say nearly the same, then what may answer for what.

export const SUCCESS_AND_FAILURE = `
battre, vaincre, l'emporter, triompher
bide, insuccès
bondé, comble, plein à craquer, surpeuplé, affluence
branlant, instable, vacillant, chancelant
capoter, échouer, tomber à l'eau, avorter, échec, faire long feu
cartonner, succès, triomphe, carton plein, faire un tabac, exploser
casser le nez, échouer, échec, essuyer un refus
castor, rongeur, castoridé
contrecarrer, entraver, déjouer, faire obstacle
coup d'essai, tentative, première tentative
dans de beaux draps, en mauvaise posture, difficulté, embarras
dans la panade, dans le pétrin, dans la mouise, en difficulté, mauvaise posture
difficulté, en mauvaise posture, empêtré, situation délicate
difficultés, éprouver des difficultés, galérer
empêcher, entraver, faire obstacle, obstacle
empêtrer, embourber, enlisé
encourir, passible, risquer, peine maximale
essayer, tenter, chercher à, s'efforcer, oeuvrer, tentative
essayer, tenter, tentative, efforcer
faire un bide, échec, flop, bide
faire un carton, succès, cartonner, triomphe, record d'audience
faire un flop, échec, bide, fiasco
fiasco, échec, flop, désastre, ratage, raté, échouer, bide
fissuré, fêlé, lézardé, craquelé
flop, revers
foirer, échouer, rater, échec, tourner au fiasco, capoter
foirer, rater, échouer, échec, capoter, tomber à l'eau, avorter
gagner, vaincre, triompher, l'emporter, s'imposer
galère, difficulté, problème, peiner
galère, effort, difficulté
galérer, difficultés, lutter
jouer avec le feu, prendre des risques, risqué, imprudent, inconscience
marcher, fonctionner, efficace, succès, réussir
marcher, réussir, réussite, succès, fonctionner, aboutir
merder, échouer, rater, erreur, dysfonctionnement, foirer
mettre des bâtons dans les roues, bâtons dans les roues, entraver, faire obstacle, obstruction, compliquer la tâche
parvenir, réussir, atteindre
pb, problème
perdre sa voix, extinction de voix, aphone, laryngite, problème de cordes vocales
perdre, battu, défaite, défait, vaincu, échouer, échec, revers
péter un plomb, disjoncter, perdre son sang-froid, craquer, perdre le contrôle
prendre le risque, risquer, oser
problématique, enjeu, problème, difficulté
problème, souci, difficulté, pépin, couac
rater l'or, laisser filer l'or, manquer le titre
rater le coche, manquer le coche, occasion manquée, laisser passer sa chance
rater, échouer, échec, louper, foirer
rater, manquer, louper, passer à côté
remédier, corriger, résoudre, pallier, solution
réussir, parvenir, atteindre son objectif
réussir, parvenir, succès, réussite, aboutir
risqué, hasardeux, périlleux, dangereux, aventureux
risquer, encourir, passible, exposer
sceptre, bâton royal, régalia
solution, résoudre, solutionner, régler, remédier
supériorité, supérieur, domination, avantage
tapisserie, tapissier, tenture, gobelins
tenter sa chance, essayer, se lancer, tentative, postuler
tomber sur un os, obstacle, difficulté, se heurter
triomphal, triomphe, victoire
vautrer, échouer, tomber, chuter, échec
victoire, sacre, gagné, vainqueur, remporté, triomphe
victorieux, victoire, vainqueur, triomphant, gagnant
cartonner: rencontrer un franc succès, plébiscité
craquer: s'effondrer, perdre ses nerfs
échouer, échec, rater: revers, déroute, recaler, défaite, débâcle, naufrage, achopper, faillir, collé, four, déconvenue, enterrer
en baver: souffrir, peiner, difficultés, calvaire
fissure: craquelure, fendu
foirer: fiasco, manqué
galère: calvaire, parcours du combattant, mésaventure, périple
plein à craquer: salle comble
rater l'examen: recalé, échouer, ajourné, refusé
rats: rongeurs, nuisibles, dératisation, infestation
régler le problème: résoudre, solution, remédier, corriger
réussir, succès, réussite: triompher, exploit, victoire, record, carton, remporter, obtenir, décrocher, best-seller, atteindre, prouesse, percer, battre, admis, plébiscite, engouement, tube
risquer combien: encourir, passible, peine encourue, peine maximale, jusqu'à
risquer: encouru
solution: issue, mesure, alternative, réponse
tentative, essayer, tenter: risquer, expérimenter, lancer, oser, test, expérience
`
