// Getting, giving, taking, losing and finding in everyday words: what may answer for what.

export const GAINS_LOSSES_AND_FINDS = `
abandonner un chien, abandonner un animal, abandonner son chien: abandon, refuge, recueilli
acheter, s'acheter: acquérir, acquéreur, faire l'acquisition, racheter, s'offrir, rachat
acheter, s'est acheté: acquis, emporter, s'offrir
ajouter, en plus: complémentaire, surcroît
apporter, amener, ramener: livrer, acheminer, fournir, remettre
arriver dernier, dernier de la course: lanterne rouge, fermer la marche
au chômage, pointer au chômage, sans boulot, sans taf: demandeur d'emploi, privé d'emploi
au chômage, pointer au chômage, sans boulot, sans taf: sur le carreau, sans emploi, licencié
aucun monde, pas grand monde: désert, faible affluence, clairsemé
aucun prix, rien gagné, reçu aucun prix: bredouille, repartir les mains vides
avoir besoin, a besoin: rechercher, manquer, solliciter, en quête, nécessiter
avoir eu, a eu, ont eu: obtenir, décrocher, recevoir, décerner, remporter, réussite, attribuer
avoir gain de cause, avoir ce qu'il veut, obtenir ce qu'il voulait: obtenir satisfaction, gain de cause, donner raison
avoir l'autorisation, avoir la permission, laisser faire: autorisé, feu vert, aval, accord
avoir le droit, obtenir le droit: autorisé, habilité, permis, feu vert
avoir le poste, eu le poste, avoir le job, eu le job: nommé, recruté, décrocher, désigné
avoir son bac, eu leur bac, eu son bac, avoir le bac: bachelier, réussite, décrocher, admis, reçu
avoir son permis, eu son permis, passer le permis: décrocher, permis de conduire, réussite
beaucoup de monde, plein de monde, plein de gens: affluence, fréquentation record, foule, comble, bondé
besoin d'aide, chercher de l'aide: bénévoles, rechercher, appel à volontaires, solliciter
billet: places, entrée, sésame
bonus, prime: étrenne
cadeau, faire un cadeau, offrir: offert, présent, don, remettre
cagnotte, collecte, quête: dons, appel aux dons, récolter, levée de fonds
carte de bus, carte de métro, carte de train: abonnement, pass, titre de transport, navigo
chercher des gens, cherche des volontaires: recruter, bénévoles, appel à volontaires, rechercher
chercher du boulot, chercher du taf, chercher un job: demandeur d'emploi, en recherche, postuler, candidater
chercher quelqu'un, chercher du monde: recruter, rechercher, appel à candidatures, bénévoles
chercher: retrouver, se mettre en quête
claquer du fric: débourser
confier: remettre, déléguer, charger
créateur, celui qui a créé: fondateur, concepteur, inventeur
dédommager, rembourser: indemnité
dépenser: consacrer, engager
déposer, poser, laisser: remettre, abandonner, entreposer
devoir du fric, devoir de l'argent, dette: endetté, créance, ardoise, impayé
disparu, volatilisé: ne plus donner signe de vie
donner aux pauvres, donner à une asso: don, faire don, léguer, bienfaisance
donner de l'argent, filer du fric: verser, don, financer, subvention, souscription, octroyer
donner du fric, donner des sous: verser, don, financer, subvention, souscription, octroyer
donner gratuit, donner gratos: distribuer gratuitement, offrir, don
donner un coup de main: bénévole
donner, filer: faire don
en trop: excédent, surplus, excès
envoyer, balancer: adresser, expédier, transmettre, dépêcher
être remboursé, se faire rembourser, fait rembourser: indemnisé, dédommagé, restitution
gagner au loto, gagner le gros lot, gros lot: jackpot, cagnotte, gagnant, empocher, euromillions
gagner une médaille, gagné la médaille: décrocher, remporter, breloque, sur le podium, médaillé
gagner: revenir, palme
galère, c'est la galère: difficultés, perturbations, peiner, pénible, précarité
garder les employés: maintenir tous les postes, préserver les emplois, sauvegarder
garder secret: taire, dissimuler, confidentiel
garder tout le monde, garder les salariés: maintenir tous les postes, préserver les emplois, sauvegarder
garder: retenir
la note: facture, addition, ardoise, montant
label: appellation, certification, distinction
laisser tranquille, lâcher la grappe: cesser, respecter sa vie privée
laisser: céder, léguer, abandonner, confier, transmettre
magasin, boutique: grande surface
manquer: déficit, rupture
mériter: digne, légitime
mettre au chômage, foutre au chômage: licencier, supprimer des postes, sur le carreau, chômage technique
mieux payés, gagner plus, être mieux payé: revalorisation salariale, augmentation, hausse des salaires
nouveau propriétaire, nouveau proprio, nouveau patron: repreneur, acquéreur, racheter
obtenir, gagner: arracher, se voir accorder, bénéficier
ont regardé, combien de gens ont regardé, regarder: téléspectateurs, audience, suivi, spectateurs
os, squelette: restes, fossile
partager la garde: prendre en charge, veiller, garder
partager: répartir, diviser, copropriété
participe pas, pas participer: forfait, déclare forfait, absent, renoncer, boycotter
participer, faire partie, prendre part: concourir, concouru, en lice, figurer, participants
partir à la retraite: départ, faire valoir ses droits, raccrocher, cesser son activité
pas assez: suffisant
pas payé, jamais payé: impayé, arriérés, non versé, salaires non versés
pas payés, sans salaire: impayés, arriérés, salaires non versés, bénévole
pas trouvé, toujours pas trouvé, introuvable: recherches, disparu, sans résultat
pauvre, fauché, à sec, sans un rond: démuni, précaire, ruiné, défavorisé, précarité
payer, raquer, casquer: verser, financer, indemniser, prendre en charge
peinture, toile: huile
perdre contre: s'incliner, défaite, éliminé, dominé
perdre de l'argent, perdre du fric: pertes, déficit, ruiner, manque à gagner
perdre espoir, plus d'espoir: s'amenuiser, découragement
perdre leur boulot, perdre leur taf, perdre leur job: licenciés, suppression de postes, sur le carreau, sans emploi
perdre ses clés, perdre son portefeuille: égarer, objet trouvé
perdre son boulot, perdre son job, perdre son taf: licencié, remercié, sans emploi, emploi supprimé
perdre, paumer: introuvable, disparu
perdu, se perdre, se paumer: égaré, désorienté
pinard, picrate: vin, cru, cuvée, vigneron, millésime
prendre en charge: couvrir
prendre l'argent, prendre le fric, piquer le fric: détourner, dérober, subtiliser, empocher
prendre la place, prendre sa place, piquer la place: succéder, remplacer, supplanter, détrôner
prendre sa retraite, partir en retraite: départ, faire valoir ses droits, raccrocher, cesser son activité
prendre: retirer
prix, tarif, coûte: inflation
proprio, propriétaire: acquéreur
qui a eu, qui a obtenu: lauréat, décerner, attribuer, remporter, revenir
qui paie, qui va payer: financer, prendre en charge, à la charge, supporter, incomber
recevoir un prix, recevoir le prix: décerné, lauréat, couronné, récompensé, distingué
recevoir: se voir remettre
récolter des sous, récolter de l'argent, ramasser du fric: collecter, lever des fonds, récolter, dons, souscription
récompense, trophée: décerner, palmarès, palme
récupéré son boulot, récupérer le boulot: réintégré, réembauché, retrouver son emploi
récupérer ses affaires, récupérer son chien, récupérer ses enfants: restituer, retrouver, rendu
récupérer son argent, récupérer son fric, récupérer ses sous: remboursé, indemnisé, restitution, recouvrer
récupérer son boulot, récupérer son job, récupérer son poste, récupérer sa place: réintégré, retrouver son poste
récupérer, récup: recouvrer, retrouver, restituer, rendu
réduire, baisser: sabrer
refuser un prix, refuser la médaille: décliner
remplir, plein: saturé, complet
rendre des œuvres, rendre un tableau, rendre le trésor: restitution, rétrocession, spolié
rendre l'argent, rendre le fric, rendre les sous: rembourser, restituer, trop-perçu
rendre les clés: restituer, remettre, départ
reprendre quelqu'un, reprendre un salarié, réembaucher: réintégrer, rappeler
reprendre, récupérer: restituer, recouvrer, retrouver, réintégrer
retirer, enlever, ôter: priver, déchoir, déchu, amputer
retraite, pension: départ, âge légal
retrouver son boulot, retrouver leur boulot: réintégré, réembauché, retrouver son emploi
s'est payé, se payer, s'offrir: acheter, dépenser, acquérir, débourser, s'offrir
s'est vendu, vendu: adjugé, écoulé, parti, cédé
salariés, employés: troupes
sdf, clodo: sans domicile, à la rue
toucher de l'argent, toucher du fric, palper du fric: percevoir, verser, empocher, rémunération, encaisser
toucher une prime, toucher un bonus, avoir une prime: verser, prime, percevoir, bénéficier
toucher, palper: verser, recevoir, bénéficier, allouer
tout perdre, plus rien: ruiné, sinistré, dépouillé, anéanti
transporter, emmener, conduire: acheminer, convoyer
trésor: butin, magot, pièces d'or, pactole
trouver du boulot, trouver du taf, trouver un job: décrocher un emploi, embauché, recruté, retrouver un emploi
trouver le moyen: parvenir, résoudre
trouver par hasard, tomber dessus par hasard: fortuitement, découverte fortuite
trouver un trésor, trésor trouvé: découverte, mettre au jour, pièces d'or, exhumer
trouver une solution, régler le problème: résoudre, solution, accord, issue, remédier
trouver: mettre au jour, mettre la main
vendre, revendre: cession, se séparer, adjugé
vendu aux enchères: acquéreur
`
