// Starting, stopping, causes and outcomes: words that say nearly the same, then what may answer for what.

export const STARTING_AND_ENDING = `
à cause de ça, entraîner, conséquence
abolitionniste, abolition, abolir, antiesclavagiste
abréger les souffrances, euthanasier, achever
accomplissement, réalisation, achèvement
aller au bout, achever, terminer, mener à bien
apocalyptique, apocalypse, catastrophique, fin du monde
apparaître, apparition, émerger, surgir
apparition, apparaître, surgir, émergence
armistice, cessez-le-feu, trêve, fin des combats
arrêt, s'arrêter, stopper, immobiliser, bloquer, interrompre
arrêter avant la fin, écourter, interrompre
arrêter de faire, cesser, renoncer, mettre fin, abandonner
arrêter la guerre, cessez-le-feu, trêve, cessation des hostilités
arrêter les travaux, suspendre le chantier, chantier suspendu, chantier interrompu
arrêter net, immobiliser, stopper
atypique, original, hors norme, inhabituel
bannir, suspendre, compte suspendu, exclure, bloquer
berceau, lieu de naissance, origine
bibliographie, ouvrages, œuvres
big bang, origine de l'univers, naissance de l'univers
boucler, achever, conclure, terminer
capturer, rattraper, attraper, reprendre, dernière reprise, cerner, maîtriser, endormir
causalité, causal, cause à effet
causé par, provoqué par, imputable à, attribué à
cause, origine, à l'origine
cause, origine, raison, motif
causer, initier, instigateur, provoquer
causer, provoquer, entraîner, engendrer, occasionner, déclencher
cesser, interrompre, stopper, mettre un terme
chantier arrêté, chantier suspendu, travaux interrompus
charité, caritatif, aumône, philanthropie
commencer les travaux, première pierre, démarrage du chantier
commencer, débuter, entamer, démarrer, se lancer, amorcer
conclure, signer, boucler
concrétiser, réaliser, matérialiser, aboutir
conséquence, effet, résultat, suite
conséquence, répercussion, retombées, effets
conséquence, susciter, entraîner, provoquer, déclencher, relancer, aboutir
constant, permanent, continu, continuel
continuer, poursuivre, persister
continuer, poursuivre, se poursuivre, perdurer
continuité, continu, permanence, suite
cosmologie, cosmologue, univers, big bang
coupure, interrompre, trancher, suspendre
course-poursuite, poursuite, pris en chasse, poursuite policière
déboucher, aboutir
début, commencer, démarrer, lancement
débutant, néophyte
débuts, premier match, première apparition, commencer sa carrière
débuts, première fois, inaugural
décacheter, ouvrir
déclencher, provoquer, point de départ, élément déclencheur
déduit, déduction, conclure
démarrage, démarrer, lancement, commencement, mise en route
dénouement, issue, épilogue, résolution
déprogrammer, annuler, retirer de la programmation
désinscrire, désinscription, résilier, radiation
dilution, diluer, délayer, dissoudre
dire stop, mettre un terme, mettre fin, siffler la fin
dissolution, dissoudre, dissous
dissous, dissolution, dissoute
éclabousser, entacher, ternir, compromettre, mettre en cause
écourter, raccourcir, abréger, interrompre
effet secondaire, effet indésirable
emblée, dès le début, immédiatement, tout de suite
émergence, émerger, apparition, naissance
épilogue, dénouement, conclusion, postface
excentricité, excentrique, originalité, extravagance
expirer, arriver à échéance, périmé, prendre fin
extrémité, bout, fin
fermer pour de bon, fermer définitivement, fermeture définitive, baisser définitivement le rideau, cessation définitive
fermier, exploitant
finir dans le fossé, quitter la route, sortie de route, finir sa course dans un fossé, terminer sa course
finir, fin, terminer, achever, mettre fin, cesser
finir, finirent, terminer, achever
finition, peaufiner, fignoler, touche finale, achèvement
fusée a explosé, échec du lancement, lancement raté, perte du lanceur, fusée s'est désintégrée
fusée, lanceur, lancement spatial
genèse, origine, naissance, création
inaugurer, ouverture, couper le ruban
inaugurer, ouverture, ouvrir ses portes
incessantes, continuel, ininterrompu, permanent
indirectement, par ricochet, par contrecoup
induire, entraîner, provoquer, causer, induction
induit, induire, causer, provoquer, induction
inefficace, inefficacité, sans effet, inopérant, ne marche pas
initial, premier, originel, de départ
initialement, au départ, au début, à l'origine, originellement
interdit d'exercer, radié, suspendu, radiation
interruption, interrompre, suspension, arrêt
javelot, sagaie, pilum, lancer du javelot
joue plus, suspendu, suspension, écarté
lancer des trucs, jets de projectiles, projectile, caillassage
lancer, inaugurer, démarrer, mettre en service
lancette, ogive, vitrail
méandre, sinuosité, sinueux, boucle
mêlé, impliqué, mis en cause
mettre au défi, lancer un défi, défier
mettre en pause, faire une pause, suspendre, interrompre momentanément, mise entre parenthèses
mettre en route, démarrer, lancer, mise en service, amorcer
mettre fin, cesser, terminer, mettre un terme, stopper
mettre la clé, fermer, fermeture, cesser son activité, fermer ses portes, cessation d'activité
mettre le holà, siffler la fin de la récréation, mettre un terme
mettre un terme, cesser, mettre fin, clore, terminer
mouiller, impliquer, compromettre, mettre en cause, éclabousser
natif, native, originaire, natal
nomenclature, terminologie, classification, répertoire
originaire, natif, natal, issu
originaire, natif, provenance, origine
originale, inédit, singulier
originalité, original, singularité, inventivité, nouveauté
ouvert en deux, éventré
ouvert, ouverture, accessible
ouvrir la porte, ouvrir la voie
ouvrir, ouverture, rouvrir, réouverture, inaugurer
pas fini, écourté, interrompu, inachevé
passer au peigne fin, ratisser, fouiller, éplucher, examiner
pendre, pendaison, suicide, mettre fin à ses jours
périmé, avarié, expiré
persister, continuer, perdurer, persévérer
plus valable, périmé, expiré, caduc
plusieurs fois, reprises, à maintes reprises, maintes fois
pour la bonne cause, charité, caritatif, bénévole
poursuivre, poursuites, poursuites judiciaires, action en justice, assigner
préfixe, suffixe, affixe
première fois, inaugural, inédit
provenir, originaire, origine, issu
provoquer, provocation, chercher la bagarre
provoquer, susciter, déclencher, causer, engendrer, entraîner
radier, radié, radiation, exclu, suspendu d'exercer
radier, rayer
rattraper, récupérer, capturer, reprendre
recommencer, reprendre, réitérer, refaire, répéter
reconquête, reconquérir, reconquista, reprise
redémarrer, reprendre, relancer, redémarrage
relancer, reprendre, raviver, redémarrer
répercussion, susciter, entraîner, provoquer, conséquence
reprendre, récupérer, regagner, reconquérir
repreneur, reprendre, reprise, racheter, rachat, acquéreur, acheteur
reprise, cover, nouvelle version
reprise, redémarrage, rebond, relance, redresser
résilier, rompre, mettre fin au contrat
rompre, rupture, mettre fin, résilier, couper les ponts
round, reprise
rouvrir, rouvert, réouverture, réouvrir, nouvelle ouverture
sans arrêt, sans interruption, continuellement, continu
signer, signature, parapher, conclure, sceller
singulier, singularité, étrange, insolite, original, particulier
soluble, dissoudre, solubilité, dissolution
souche, lignée, variant, origine
stopper, mettre fin, cesser, interrompre, enrayer
suffixe, terminaison, désinence
suite, prolongement, continuation
susciter, provoquer, soulever, déclencher, attirer
suspendre, suspension, exclure, exclusion
suspendre, suspension, interrompre, geler, moratoire
terme, fin, échéance, expiration
terminal, aérogare, terminus
terminé, achevé, clos
terminer, aboutir, conclure
terminus, dernier arrêt, tête de ligne
travailler à la ferme, agriculteur, ouvrier agricole, saisonnier, fermier
trêve, cessez-le-feu, arrêt des combats, accalmie, fin des hostilités
trouver un repreneur, chercher un repreneur, candidat à la reprise, offre de reprise, repreneur potentiel
week-end, fin de semaine, samedi, dimanche
à cause de quoi: origine, provoquer, cause, dû à, en raison, conséquence
à l'initiative: à l'appel, organisateur, lancer, lancé par
annulé: n'aura pas lieu, renoncer
authentique: original, d'époque, authenticité
ça a provoqué: entraîner, causer, conséquence, déclencher, susciter, résultat
cause, pourquoi, raison: provoquer, origine, motif, responsable, entraîner, faute, parce, afin, grâce, motiver, justifier, déclencher, conséquence, expliquer, prétexte, imputer
conséquences: suites, impact, suite, susciter, provoquer, entraîner, déclencher
continuer, poursuivre: prolonger, maintenir, reconduire, persévérer, pérenniser, renouveler, perpétuer
d'où ça vient: origine, provenir, source, issu
début, commencer, débuter: ouvrir, inaugurer, envoi, origine, naissance, ouverture, déclencher, éclater, démarrage, initier, engager, genèse, premier, rentrée
effets secondaires: réactions, allergie
fin de la grève: reprendre le travail, protocole d'accord, levée du mouvement, protocole de fin de conflit
fin du chantier: livraison, achèvement, réception, livrer, inauguration
fin, finir, terminer, arrêter: achever, clore, cesser, conclure, clôturer, fermer, interrompre, fermeture, dissoudre, expirer, stopper, suspendre, échéance, épilogue, dénouement, boucler, aboutir, interruption
finir dans le fossé: quitter la chaussée, embardée
finir par: se solder
finir quand: prendre fin, s'achever, se terminer, fin, échéance, clôture
horaires: amplitude, ouvert de, planning
la ligne rouvre: reprise du trafic, circulation rétablie, réouverture, rétablissement, reprendre
mis hors de cause: lavé, rien à reprocher
ouverture, rouvrir: accueillir, accessible, vernissage, horaires, gratuit, réouvrir
ouvrir quand: inauguration, ouverture, ouvrir ses portes, accueillir ses premiers
poursuivre: saisir le tribunal
provoquer, causer, entraîner: générer, conduire, attiser, valoir, semer, infliger, origine, imputable
qu'est-ce qui a provoqué: cause, origine, provoquer, déclencher, dû à, en raison, à l'origine
reporté: remis à
reprendre la boîte: racheter, repreneur, reprise, rachat
reprendre le commerce: repreneur, reprise, successeur, céder
reprendre le travail: reprendre son service
reprise du trafic: circulation rétablie, réouverture, rouvrir, rétablir, reprendre
responsable: cause
résultat, conséquence, effet: bilan, impact, conclusion, entraîner, retombée, séquelle, répercussion, aboutir, issue, bénéfice, perte, déboucher, dégât, contrecoup, incidence, verdict
retombées: impact
se finir: se solder, issue
supprimer, annuler, retirer: abolir, abroger, dissoudre, dissous, effacer, déprogrammer, résilier, abandon, invalider, révoquer, abolition, report, rayer, casser, éliminer
démarrer une entreprise, démarrer sa boîte, démarrer l'entreprise, démarrer la boîte: fonder, créer, lancer
`
