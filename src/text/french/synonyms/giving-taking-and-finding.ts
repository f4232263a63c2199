// Giving, taking, keeping, seeking and finding: words that say nearly the same, then what may answer for what.

export const GIVING_TAKING_AND_FINDING = `
à prendre ou à laisser, ultimatum, non négociable
abandonner la course, abandon, jeter l'éponge
abandonner, forfait, jeter l'éponge, déclarer forfait
accoucher, donner naissance, mettre au monde
accueillir, recevoir, héberger
affluent, confluence, se jeter dans
affluent, rivière, confluent, se jeter
apercevoir, repérer, entrevoir, distinguer
apporter, amener, fournir, remettre
arracher, obtenir, décrocher
assister, prendre part
assumer, endosser, prendre ses responsabilités, revendiquer
avoir gain de cause, gagner son procès, obtenir gain de cause, donner raison
avoir gain de cause, obtenir gain de cause, obtenir satisfaction, donner raison
avoir raison au tribunal, gain de cause, obtenir réparation
baisser les bras, renoncer, abandonner, décourager, jeter l'éponge
balancer, jeter, lancer, projeter
balise, bouée, balisage, repère
barrer, plier bagage, déguerpir, prendre la poudre
barrer, prendre la fuite, décamper
capituler, se rendre, reddition, rendre les armes, déposer les armes
cétacé, baleine, dauphin, cachalot
choisir, jeter son dévolu
cibler, viser, prendre pour cible, viseur
conférer, octroyer, attribuer, décerner
confluent, confluence, jonction, affluent
consacrer, dédier, consécration
conserver les œuvres, conservateur, musée
contacter, joindre, prendre contact, approcher, sollicité
contesté, controversé, remis en cause, décrié
convergent, convergence, confluer
couper l'herbe sous le pied, prendre de vitesse, devancer, prendre de court
crisser, jeter, lancer, moquer
dab, distributeur de billets, distributeur automatique
dab, distributeur de billets, guichet automatique
débarrasser, séparer, défaire
décerner, attribuer, remettre, récompenser
décoller, prendre son envol
découvrir, découvreur, mettre au jour
découvrir, découvreur, trouvaille
découvrir, identifier
dédier, consacrer, dédicace, dédié
dépanner, dépannage, réparer, rendre service, aider
déployer, mobiliser, envoyer, renfort
désolidariser, prendre ses distances, démarquer, désavouer
détecter, déceler, repérer, observer
détenir, retenir, garder captif
devancer, dépasser, prendre l'avantage
dévolu, attribué, réservé, imparti
disposer, posséder, doté, bénéficier
distribuer, distributeur, facteur, répartition
donner de l'argent, donateur, bienfaiteur, mécène, générosité
donner le sein, allaiter
donner le top, coup d'envoi
donner raison, trancher en faveur
donner son aval, donner son accord, donner son feu vert, approuver
écho, retentissement, résonance, répercussion
échos, écho, résonance, répercussion
énumérer, lister, dénombrer
envoyer ailleurs, muter, mutation, transférer, délocaliser
envoyer balader, rembarrer, éconduire, repousser, refuser, fin de non-recevoir
envoyer chier, rembarrer, éconduire, envoyer balader, rabrouer
envoyer promener, éconduire, rembarrer, repousser, rejeter
envoyer un message, sms, texto, message
envoyer, expédier, transmettre, dépêcher
explorer, expédition, découvreur
expulser, mettre dehors, éviction, évincé, mis à la rue, jeter dehors
extérieur, externe, dehors
extrader, extradition, remettre, remise, livrer
faire griller, repéré, démasqué, découvert, surpris
fixer, réparer, remettre en état, dépanner
fournir, approvisionner, fournisseur, ravitailler, procurer
fournir, remettre, transmettre
fourniture, fournir, fournisseur, approvisionnement, livraison
gagner son procès, obtenir réparation, gain de cause, obtenir gain de cause
garder rancune, rancune, rancœur, ressentiment, amertume
garder, conserver, préserver
garrocher, lancer, jeter, projeter
griller, repérer, démasquer, percer à jour, découvrir
haltérophilie, haltère, épaulé-jeté
identifier, reconnaître
jeter à la poubelle, mettre au rebut, mettre au pilon, jeter
jeter d'en haut, larguer, parachuter, largage
jeter dans la nature, dépôt sauvage, décharge sauvage, déchets abandonnés
jeter l'éponge, renoncer, abandonner, forfait
jeter la pierre, accabler, blâmer, stigmatiser
jeter un froid, malaise, embarras, crispation, consternation
jeter, débarrasser, rejeter, mettre au rebut
jeter, déverser, épandre
joindre, contacter, entrer en contact, prendre contact
lâcher l'affaire, abandonner, renoncer, jeter l'éponge, laisser tomber
laisser à désirer, insuffisant, décevant, médiocre, perfectible
laisser crever, non-assistance, abandonner, laisser mourir, négligence
laisser en plan, abandonner, délaisser, interrompre
laisser faire, laxisme, passivité, laisser-aller
laisser filer, perdre, échapper, rater
laisser partir, relâcher, libérer, remettre en liberté
laisser tomber, abandonner, délaisser, renoncer, droper, dropper
laisser tomber, renoncer, abandonner, retirer, faire une croix
laisser traîner, oublier, abandonner
liste, énumération, inventaire, répertoire, catalogue
livraison, remettre, fournir, livreur
longueur d'avance, prendre de l'avance, devancer
maintenir, confirmer, conserver, garder
maintien, conservation, préservation
mettre au monde, donner naissance, donner le jour
mettre dehors, exclure, expulser, chasser, jeter dehors, foutre dehors, virer
mouiller, prendre position, s'engager, compromettre, prononcer
obtenir, arracher, gain de cause
obtenir, décrocher, récolter
obtention, obtenir, acquisition, décrocher
offrir, remettre, céder, fournir
opposer un refus, opposer une fin de non-recevoir, dire non, décliner, envoyer promener
opte, opter, choisir, option, préférer
participer, prendre part
perdre sa médaille, médaille retirée, déchu de son titre, privé de son titre, rendre sa médaille
pitcher, jeter, lancer, balancer
plus de détails, donner des détails, apporter des précisions, entrer dans les détails, détailler
posséder, détenir, propriétaire, possession, disposer
posséder, possesseur, possession, propriétaire, détenteur
pourvoir, subvenir, fournir, combler
prendre avec des pincettes, pincettes, avec prudence, sous réserve, à prendre avec précaution
prendre de court, prendre au dépourvu, surprendre, à l'improviste
prendre de force, réquisitionner, confisquer, extorquer
prendre de haut, condescendance, mépris, dédain, arrogance
prendre des gants, avec tact, sans brusquer, avec précaution
prendre du galon, promu, promotion, monter en grade
prendre l'initiative, initiateur, instigateur
prendre la fuite, s'enfuir, prendre ses jambes à son cou, décamper, se faire la malle
prendre la maison, exproprier, saisir
prendre le contrôle, emparer, contrôler, conquérir, mainmise
prendre les devants, anticiper, devancer
prendre les rênes, diriger, succéder, prendre la tête
prendre parti, prendre position, soutenir, partisan
prendre position, prononcer, prendre parti, position, exprimer
prendre pour un con, prendre pour un imbécile, moquer, mépriser, condescendance
prendre ses cliques, plier bagage, déguerpir
prendre ses distances, désolidariser, éloigner, démarquer, distanciation
prendre ses distances, se désolidariser, se démarquer, désavouer
prendre ses jambes à son cou, jambes à son cou, enfuir, détaler, prendre la fuite
prendre ses responsabilités, assumer, endosser, rendre des comptes
prendre un pv, verbalisé, contravention
prendre une claque, camouflet, désaveu, revers cinglant, sévère défaite
quitter ses fonctions, rendre son tablier, jeter l'éponge, tirer sa révérence, passer la main, se retirer
rafler, remporter, décrocher, gagner, obtenir
réac, réactionnaire, conservateur
recevoir le prix, lauréat, récompensé, distingué
recevoir une médaille, décoré, légion d'honneur
recevoir, accueillir, hôte, invité
recevoir, accueillir, réception
reconnaissance, reconnaître, gratitude
reçu, obtenu, décroché
récupérer, restitution, recouvrer
récupérer, retrouver, reprendre possession
redonner, restituer, remettre, rétrocéder
référentiel, référence, repère, barème
remarquer, déceler, constater, apercevoir
rembourser, restituer, rendre l'argent, dédommager
remercier, dédier, gratitude, rendre hommage, reconnaissant
remettre ça, recommencer, récidiver, réitérer, recommence
remettre des poissons, rempoissonner, alevinage
remettre en cause, contester, douter
remettre en question, remettre en cause, contester
remettre en route, remise en service, redémarrage, remise en marche, réactiver
remettre en service, remise en service, rétablir, redémarrer
remettre un prix, décerner, attribuer, récompenser
remettre une couche, renchérir, en rajouter, surenchérir, insister
remettre, restituer, rendu
rendre à la police, constituer prisonnier, reddition
rendre des comptes, justifier, s'expliquer, responsabilité
rendre hommage, hommage, saluer la mémoire, honorer, commémoration
rendre l'âme, succomber, perdre la vie, rendre son dernier souffle
rendre plus solide, consolider, renforcer
rendre une œuvre, restitution, rapatrier, biens culturels
renflouer, remettre à flot, combler le déficit, injecter
réparer, rafistoler, remettre en état, dépanner
répertoire, dossier, annuaire
répertorier, recenser, inventorier, cataloguer, dénombrer
reprendre le flambeau, succéder, relève, prendre la suite
réserver, retenir, booker
restituer, remettre, retourner
retira, retirer, retrait, ôter, enlever
retirer de l'argent, distributeur de billets, retrait, guichet automatique
retrouver, découvrir, repérer, dénicher
sauter par la fenêtre, défenestré, jeter par la fenêtre, jeter dans le vide
scraper, abandonner, supprimer, détruire, jeter
se jeter, embouchure, confluer, estuaire, delta
suggèrent, suggérer, proposer, insinuer, suggestion, laisser entendre
tourner le dos, se détourner, rejeter, délaisser, prendre ses distances
tracter, distribuer des tracts, battre la campagne
trouver, découvrir, dénicher
voler au secours, prendre la défense, prendre fait et cause
y laisser des plumes, laisser des plumes, payer le prix fort, lourd tribut, essuyer des pertes
y laisser sa peau, laisser sa peau, perdre la vie, trouver la mort
alibi: se trouver ailleurs
découvrir, trouver, retrouver, découvert, découverte: repérer, localiser, déterrer, exhumer, détecter, repêcher, apercevoir, identifier, trouvaille, déceler, intercepter, dépister, débusquer, retrouvé
donner, offrir, filer: remettre, verser, léguer, accorder, distribuer, attribuer, céder, fournir, décerner, don, livrer, confier, octroyer, allouer, transmettre, dédier, prêter, dotation, doter, décoration
éboueur: ramassage
éconduire: renvoyer
élucidé: identifié, mystère
envoyer balader: rejeter
envoyer promener: refuser, rabrouer, fin de non-recevoir
envoyer, expédier: livrer, poster, adresser, expédition, déployer, colis, transférer, lancer, missionner
garder, conserver: stocker, détenir, archiver, entreposer, abriter, exposer, congeler
identifié: identité, nom, retrouvé
jeter l'éponge: démissionner
jeter: se débarrasser, poubelle
lâcher quelqu'un: abandonner, désavouer, prendre ses distances, retirer son soutien
laisser sa place: passer la main, céder son fauteuil, se retirer, passer le flambeau, céder les rênes
laisser tomber quelqu'un: abandonner, lâcher, retirer son soutien, délaisser
où on l'a retrouvé: découvert, localisé, repéré, trouvé, récupéré
prendre la place: prendre la suite, prendre le relais, reprendre le flambeau
prendre la porte: renvoyé, limogé, remercié, évincé, exclu
prendre la suite: reprendre, prendre le relais, intérim
prendre la tête: prendre les commandes, prendre la direction
prendre le relais: succéder, intérim, relayer, prendre la suite, relève
prendre parti: se prononcer, se ranger, défendre
prendre ses distances: s'écarter
prendre, récupérer, saisir: confisquer, emparer, dérober, réquisitionner, emporter, saisie, arracher, annexer, ramasser, prélever, usurper, confiscation, subtiliser, rafler, capturer
présent à la réunion: assister, participer, se rendre, prendre part, absent
quitter: jeter l'éponge, rendre son tablier
ramasser: recueillir, récupérer, prélever
ramener: reconduire, restituer, retourner
recevoir, obtenir, reçu, reçoit, obtient: toucher, percevoir, décerner, hériter, récompenser, bénéficier, lauréat, empocher, encaisser, remporter, récolter, remis, récupérer
reconnaître quelqu'un: identifier, formel, familier
récupérer son argent: remboursement, restituer, dédommager, indemnisation
récupérer: remettre
refaire: restaurer, remplacer, remettre à neuf
refait: rénové, reconstruit, réfection, restauré, remis à neuf
refiler: contaminer, transmission, propager, remettre, donner
remarquer: relever, repérer, s'étonner
remettre en marche: redémarrer, remise en service, relancer, rétablir, rallumer
remis en état: réfection
remis: rétabli, guéri, sur pied, convalescence, hors de danger
rencontrer, recevoir, reçu, reçoit, obtient: entretenir, accueillir, entrevue, audience, tête-à-tête, croiser, réunir, visiter, côtoyer, convier, inviter, retrouver
rendre hommage: se recueillir, cérémonie, gerbe, marche blanche
rendre, restituer, rendu: rembourser, rétrocéder, rapporter, ramener, rapatrier, redonner
rendre: retourner, rapporter, redonner
résolu: trouvé
s'échapper: prendre la clé des champs, divaguer, prendre la poudre d'escampette
s'en remettre: se rétablir, guérir, remis sur pied, convalescence, rétablissement
se barrer: prendre la fuite, fuguer, s'échapper, s'évader, se sauver, se faire la malle
se débarrasser: jeter, abandonner, évacuer, déverser, éliminer
se prendre une raclée: s'incliner, large défaite, déroute, balayé
se rendre compte: constater, s'apercevoir, découvrir, réaliser, prendre conscience
tomber sur: découvrir, trouver, apercevoir, croiser, rencontrer
trouver qui: identifier, confondre, reconnaître, démasquer, auteur
trouver, découvreur, découvrir, découvert, découverte: promeneur, joggeur, archéologue, pêcheur, plongeur, chasseur, randonneur, voisin, ouvrier, chercheur, astronome, agriculteur, berger, spéléologue, employé
venir à la réunion: assister, participer, se rendre, prendre part, absent
reparaître, réapparaître, refaire surface, resurgir, retrouver
se débarrasser: se séparer, se défaire, céder, vendre
`
