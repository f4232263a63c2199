// Starting, stopping, cancelling, putting off and resuming in everyday words: what may answer for what.

export const BEGINNINGS_DELAYS_AND_ENDS = `
à la fin, fin de match, à la toute fin: in extremis, arrêts de jeu, dénouement, dernières minutes, issue, terme
à plus tard, plus tard, remettre à plus tard: ajourner, différer, reporter, ultérieurement
annuler le concert, concert annulé, spectacle annulé: déprogrammé, n'aura pas lieu, reporté, annulation
annuler le contrat, casser le contrat, rompre le contrat: résilier, rupture, dénoncer, rompu
annuler le match, match annulé: reporté, n'aura pas lieu, remis
annuler le projet, projet annulé, abandonner le projet: renoncer, enterré, abandon, faire une croix
annuler le vol, vol annulé, avion annulé: supprimé, cloué au sol, annulation
annuler: lever
arrêter de chercher, arrêter les recherches, stopper les recherches: recherches suspendues, abandonnées, interrompues
arrêter de fabriquer, plus fabriquer, ne plus fabriquer: arrêt de la production
arrêter de fabriquer, plus fabriquer, ne plus fabriquer: cesser la production, cesser de fabriquer
arrêter de faire, ne fait plus, plus faire: cesser, mettre fin, abandonner, renoncer
arrêter de produire, arrêter la production: cesser, suspension, arrêt, fermeture
arrêter de travailler, arrêter de bosser: cesser son activité, retraite, débrayer, cesser le travail
arrêter de vendre, plus vendre, plus en vente: retiré de la vente, rappel, cesser la commercialisation, retrait
arrêter l'émission, virer l'émission, émission arrêtée: déprogrammer, supprimer
arrêter l'émission, virer l'émission, émission arrêtée: retirer de l'antenne, disparaître de l'antenne
arrêter la musique, arrêter le foot, arrêter le tennis: raccrocher, retraite, adieux, carrière
arrêter le chantier, bloquer le chantier: suspendre, interrompre, à l'arrêt
arrêter le concert, concert arrêté: interrompu, écourté
arrêter le match, match arrêté: interrompu, suspendu, définitivement arrêté
arrêter les études, quitter l'école, arrêter l'école: décrochage, déscolarisé, abandonner
arrêter sa carrière, arrêter la compétition, fin de carrière: retraite sportive, raccrocher
arrêter sa carrière, arrêter la compétition, fin de carrière: tirer sa révérence, prendre sa retraite
arrêter son émission, quitter son émission, quitter l'émission: quitter l'antenne, adieux, passer la main, départ
arrêter, s'éteindre, éteindre: mise à l'arrêt, fermer, arrêt, débranché, mettre hors service
arrêter, stopper: mettre fin, suspendre, mettre un terme, renoncer, abandonner
au dernier moment, dernière minute, dernière seconde: de justesse, arrêts de jeu
avancer la date, plus tôt que prévu: anticiper, avancer
avoir lieu, se passer, se dérouler: organisé, prévu, programmé
bien finir, ça finit bien: heureux dénouement, issue heureuse, sain et sauf
c'est prévu: programmé, attendu, fixé
ça dure, durer, traîner: s'éterniser, se prolonger, s'enliser, perdurer, traîner en longueur
ça sert à rien, pour rien, rien donné: vain, infructueux, sans résultat, sans succès
ça traîne, traîner en longueur: s'éterniser, enlisement, tarder, lenteur
changer la date, changement de date, nouvelle date: reporter, avancer, décaler, reprogrammer
chantier fini, travaux finis, fin des travaux: achevé, livraison, inauguration, réception
commencer, démarrer, débuter: s'ouvrir, coup d'envoi, donner le coup d'envoi, prendre effet, entrer en vigueur
comment ça finit, comment ça a fini, comment ça s'est fini: dénouement, issue, épilogue, se solder, conclusion
continuer, ça continue: poursuivre, persister, perdurer, prolonger, maintenir, durer
continuer, toujours en cours: se poursuivre, suivre son cours, rester ouvert, rester en vigueur
continuer, tourner encore, marcher encore, fonctionner encore, continuer malgré tout: rester assuré, demeurer assuré
couper des arbres, couper les arbres, arbres coupés: abattre, abattage, tronçonner, déboisement
couper: interrompre, suspendre, abattre, tronçonner, sectionner
créer, monter, lancer une boîte, monter une boîte: fonder, création, lancer, start-up
d'un coup, du jour au lendemain: soudainement, brutalement, subitement
début des travaux: lancement du chantier, première pierre, premiers coups de pioche, débuter
début, départ: coup d'envoi, ouverture, lancement, démarrage, entrée en vigueur
décider, décision, prendre la décision: décision arrêtée, mesure arrêtée, arrêter la mesure, entériner, trancher
décider, décision, prendre la décision: prendre acte, adopter une mesure, mesure adoptée, décréter, délibération
démarrer les travaux, commencer le chantier: lancement du chantier, première pierre, premiers coups de pioche, débuter
déménager, bouger: transférer, relocaliser, emménager, transfert, s'installer
dernière fois, la dernière: ultime, dernière apparition, adieux
disparaître: suppression, cesser
disque, sortir un album: album, opus, paraître
échouer, rater, louper, foirer: manquer, ne pas parvenir, avorter, en vain
en avance, plus tôt, avant la date: anticipé, avancé, prématuré
en retard, retard, à la bourre: retardé, repoussé, décalé, accuser un retard, différé
enterrer le projet, projet enterré, tomber à l'eau: abandonner, renoncer, avorter, capoter
entrer en service, mis en route: mise en service, opérationnel, inauguré, entrer en fonction
faire la grève, font grève: cesser le travail, débrayage, arrêt de travail, mobilisation
fermé combien de temps: fermeture, réouverture, rouvrir
fermer boutique, fermer le magasin, boutique fermée: baisser le rideau, cesser son activité, fermeture
fermer boutique, fermer le magasin, boutique fermée: liquidation, clé sous la porte
fermer l'usine, usine fermée: fermeture, licenciements, délocalisation, cessation d'activité, arrêt du site
fermer la route, route fermée, route coupée: coupé à la circulation, déviation, fermeture, axe fermé
fermer pour toujours, fermer définitivement: baisser définitivement le rideau
fermer pour toujours, fermer définitivement: fermeture définitive, cessation d'activité
fermer: clore, mettre la clé sous la porte
fini à temps, prêt à temps: délais, retard, livré, calendrier
finir, terminer: prendre fin, toucher à sa fin
inaugurer, couper le ruban: ruban
jetable: à usage unique, plastique
laisser tomber, abandonner, lâcher l'affaire: déclarer forfait, retirer, enterrer
lancer: donner le coup d'envoi, déclencher, engager, entreprendre, ouvrir, mettre sur orbite
maintenu: avoir lieu comme prévu
mal finir, ça finit mal, mal tourner, ça tourne mal: dégénérer, drame, virer au drame, tragique
marche à partir: entrer en vigueur, prendre effet, application
marcher enfin, enfin ouvert: mis en service, inaugurer, opérationnel
match arrêté, arrêter la rencontre: interrompue, suspendue, définitivement arrêtée
mettre en pause, pause, faire une pause: suspendre, interruption, trêve, suspension
mettre en place, installer: mise en place, implanter, aménager, instituer
mi-temps, à la mi-temps: pause, vestiaires, repos
moins vite, aller moins vite: ralentir, décélération, freiner
ne plus marcher, marche plus, marche pas: en panne, hors service, défaillant, défectueux
ouvrir un magasin, ouvrir une boutique, nouveau magasin: implantation, s'installer, ouvrir ses portes, inaugurer
ouvrir: accueillir ses premiers, ouvrir ses portes, lever de rideau
pas avoir lieu, aura pas lieu, pas lieu: annulé, supprimé, déprogrammé, reporté
pas fini à temps, pas prêt à temps, pas prêt, pas fini: retard, inachevé, prendre du retard, repoussé, reporté
pas longtemps, un moment: provisoire, temporairement, brièvement
passe plus, plus passer, plus à la télé, plus diffusé: déprogrammé, suspendu, supprimé, retiré de l'antenne, arrêté
personne regardait, plus personne regarde: faute d'audience, audiences, désaffection
peu à peu, petit à petit: graduellement
plus de trains, plus de bus, plus de métro: trafic interrompu, suspendu, interruption
plus exister, n'existe plus, existe plus: disparu, supprimé, dissous, fermé
plus rien, plus du tout: interrompu, suspendu, cesser
plus vite, aller plus vite: accélérer
pour l'instant, pour le moment: provisoirement, à l'heure actuelle
pour toujours, à vie: définitivement, perpétuité
prendre du retard, avoir du retard: repoussé, décalé, glisser
prendre sa retraite, retraite: faire ses adieux, tirer sa révérence, départ, valoir ses droits
prendre ses fonctions, commencer son poste, arriver au poste: entrer en fonction, prise de fonctions, investiture, nommé
préparer, se préparer: s'apprêter, organiser, planifier
prêt, bientôt prêt: achevé, opérationnel, livré
qu'est-ce qui a causé, qui a causé, qui a provoqué: à l'origine, cause, imputer, responsable
raccourcir, plus court: écourter, abréger, réduire
rallonger, durer plus longtemps, plus long: prolonger, prorogé, étendre
raté, loupé: fiasco, infructueux
recommencer, refaire, remettre ça: récidiver, répéter
relancer, remettre sur la table: raviver, ressusciter, redonner vie, réactiver
remettre en route, remettre en marche, redémarrer: relancer, réactiver
reporté, repoussé, décalé: nouvelle date
reporter, repousser, décaler: renvoyer, remettre, suspendre, sine die
reprendre l'école, reprendre les cours: rentrée, reprise des cours, retour en classe
reprendre le boulot, retourner bosser, retourner au boulot: retour au travail, fin de la grève, reprise
reprendre, repartir: rétablir, redémarrer, rouvrir, remettre en service
résultat: se solder
retarder, ralentir, freiner: différer, ralentissement, entraver
retarder, retardé, retard: retenir, bloqué, immobilisé, ralenti
réussir, y arriver: parvenir, mener à bien, succès, aboutir
revenir à la télé, revenir sur scène: retour, come-back, remonter sur scène, signer son retour
revenir, retour, de retour: regagner, retrouver, come-back, signer son retour, réapparaître, réintégrer
rouvrir, réouvrir: rouvrir ses portes, accessible à nouveau, rétablir
s'arrêter, arrêt: faire halte, suspension, trêve, cesser
s'éteindre, centrale éteinte: mise à l'arrêt, arrêt définitif, fermeture
s'éteint, éteindre, couper: mise à l'arrêt, arrêter, fermeture, débrancher
se finir, se terminer, s'arrêter: s'achever, prendre fin, se conclure, clôturer, expirer
série, la série: feuilleton, fiction, saison
sortir un disque, sortir un film: paraître, parution, sortie en salles, disponible
support, fin du support: mises à jour, mis à jour, assistance
supprimer, enlever, virer: retirer, abolir, suppression, mettre fin, disparition, éliminer
tomber à l'eau, foirer, capoter: abandonner
toujours assuré, reste assuré, demeure assuré, continue de fonctionner, se poursuit, fonctionne toujours, maintenu
toujours pas, pas encore: tarder, attendre, en attente
tout de suite, immédiatement: sur-le-champ, aussitôt, séance tenante
traîner, tarder, arriver tard, mettre du temps, en retard: retardé, retenu, ralenti, bloqué en chemin, immobilisé
travailler encore, bosser encore: toujours employé, en poste, collaborer, quitter
travailler toujours, bosse toujours: en poste, quitter, démissionner, collaborer, employé
travaux, chantier: ouvrage
volent plus, plus voler, plus de vols, avions volent plus: cloué au sol, trafic suspendu, suspendu, interrompu
passer à la trappe, passer à l'as: annulé, supprimé, abandonné, sacrifié
`
