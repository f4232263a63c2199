// What readers ask in a chat, with how newspapers print it (not the other way round), from resignations and audits to
// weather and housing.

export const ASKED_AND_PRINTED_5 = `
s'est barré: quitter, démissionner, claquer la porte, départ, démission
lâcher l'affaire: retirer sa plainte, se désister
lâcher son poste: rendre son tablier, démissionner, jeter l'éponge, quitter
jeter l'éponge: démissionner, se retirer
laisser sa place: passer la main, céder son fauteuil, se retirer, passer le flambeau, céder les rênes
pousser vers la sortie: remercier, limoger, débarquer
virer du conseil: exclure, évincer, retirer sa délégation, démettre
mettre à pied: suspendu de ses fonctions
partir à la retraite: prendre sa retraite, raccrocher
prendre la place: prendre la suite, prendre le relais, reprendre le flambeau
prendre la suite: reprendre, prendre le relais, intérim
prendre le relais: succéder, intérim, relayer, prendre la suite, relève
reprendre le poste: succéder, remplacer, nommer, prendre ses fonctions, intérim
assurer l'intérim: faire fonction
diriger: tenir les rênes
aux commandes: présider, tenir les rênes
à la tête: piloter
embaucher: créer des postes
embauché: en poste depuis, arrivé, entré en fonction
arriver dans la boîte: entrer en fonction, recruté, embauché, prendre ses fonctions, en poste depuis
candidats au poste: postulants, candidatures, prétendants, briguer
postuler: dossier, déposer sa candidature
faire les comptes: audit, comptable, expert-comptable, vérifier, cour des comptes, commissaire aux comptes
éplucher les comptes: audit, contrôle des comptes, vérification, expert-comptable, chambre régionale des comptes
vérifier les comptes: contrôle, expert-comptable, cabinet
tenir les comptes: trésorier, comptable, trésorière, comptabilité
faire les calculs: statisticien, estimer, chiffrer, évaluer, actuaire, mathématicien
calculer: chiffrer, évaluer, statisticien, décompte
compter: décompte, comptage
vérifier: passer au crible
fouiller: passer au crible, inspecter
perquise: saisie
saisir: mettre sous scellés
interroger: personnes entendues
interrogé: garde à vue
personnes interrogées: personnes entendues, auditions, auditionner, témoins entendus, sondées
interrogatoire: garde à vue
enquêteur: magistrat instructeur
enquêter: ouvrir une enquête, inspecter, diligenter
mener l'enquête: brigade, confier l'enquête, saisi, instruire, investigations
rapport: document, conclusions, étude
dans le rapport: conclusions, pointer, document, relever
pointer du doigt: épingler
épingler: pointer, mettre en cause, rappeler à l'ordre, dénoncer
magouille: anomalie
magouiller: truquer, falsifier
arnaque: supercherie, abus de confiance
arnaquer: abuser
arnaqué: lésé, victime d'une escroquerie
faux papiers: contrefait
trafiquer: modifier
piston: conflit d'intérêts, complaisance
pistonner: conflit d'intérêts, recommander
graisser la patte: corruption, enveloppe
acheter son silence: transaction, indemnité, soudoyer, clause de confidentialité
dans la poche: empocher, détourner, enrichissement, toucher
s'en mettre plein les poches: enrichissement personnel, détourner, profiter
trou: manque, découvert, manquer dans la caisse
manquer dans la caisse: déficit, trou, disparu, détourner, introuvable
argent disparu: détourner, évaporé, manquant, volatilisé
descendre dans la rue: rassemblement
monde à la manif: mobilisation, affluence
pancarte: affiche
crier: scander, slogan, lancer, clamer
scander: crier, reprendre en chœur
gazer: gaz lacrymogène, disperser
casseurs: débordements, échauffourées, incidents, heurts
bagarre: échange de coups, violences
baston: échange de coups
se battre: échange de coups
se taper dessus: échange de coups, altercation, empoignade
se faire taper: frappé, roué de coups, agressé, passé à tabac, victime de coups
se faire tabasser: roué de coups, passé à tabac, agressé, violences, lynché
planté: arme blanche, lardé de coups
flinguer: tirer, coup de feu, balle, tuer
tête d'affiche: invité, artiste, parrain
place de concert: billet, entrée, ticket, réservation
prix de la place: tarif, billet, euros, entrée
plus de place: épuisé, saturé
se faire rembourser: bon d'achat, restitution
récupérer son argent: remboursement, rembourser, restituer, dédommager, indemnisation
médaille: distinction, breloque
remise des prix: cérémonie, palmarès, décerner, récompenses
jury: votants, délibérer, délibérations
quitter: jeter l'éponge, rendre son tablier
hériter: recevoir en héritage
testament: notaire
notaire: acte, office notarial
enterrement: cérémonie
enterré: porté en terre
enterrer: porter en terre
veillée: hommage, recueillement, minute de silence, bougies
hommage: dépôt de gerbe, cérémonie
veuve: épouse, conjointe, compagne
laisser derrière lui: enfants, veuve, orphelins
meuf: compagne, conjointe, petite amie, concubine
copine: compagne, conjointe, amie
copain: conjoint
mec: quidam, conjoint
nana: jeune femme, compagne
vieux monsieur: octogénaire, septuagénaire, nonagénaire, retraité, vieil homme
vieille dame: octogénaire, septuagénaire, nonagénaire, retraitée
personne âgée: octogénaire, septuagénaire, nonagénaire, résident, aîné
ados: collégiens, lycéens, jeunes
poireauter: patienter, bloqué
métro: rame, station
avion: long-courrier
hélico: appareil, dragon
vélo: deux-roues
moto: motocycliste
resté coincé: bloqué, immobilisé, prisonnier
en rade: en panne, immobilisé, bloqué
tomber en rade: immobilisé, avarie
en panne: immobilisé
panne: incident technique
bug: panne, défaillance, incident informatique
piraté: compromis
hacké: compromis
pirater: compromettre
fuiter: exposer, publier
données volées: dérober, exposé, compromis, exfiltrer
mot de passe: accès
rançon: exiger, bitcoins, rançongiciel
arnaque par téléphone: hameçonnage, démarchage, faux conseiller, escroquerie
pas protégé: sans mot de passe, accessible, non sécurisé, vulnérable, faille
sauver: mettre à l'abri
sauvé: sain et sauf, mis à l'abri, tiré d'affaire
repêcher: secourir, sauver, tirer hors de l'eau
retrouver: mettre la main
retrouvé mort: corps sans vie, dépouille, découverte du corps, cadavre
corps: sans vie
chercher: patrouille
recherches: ratissage, patrouilles
chercher dans les bois: battue, ratisser, recherches, quadriller
plongeur: homme-grenouille, brigade fluviale
chien de recherche: chien pisteur, maître-chien, brigade cynophile, équipe cynophile, flair
appel à témoins: signalement, numéro, témoignage
voir pour la dernière fois: aperçu, dernière fois, disparition
fringues: tenue, vêtu
sapé: vêtu, tenue, habillé
crade: pollué, souillé, malpropre
dégueu: nauséabond, pollué, infect
dégueulasse: insalubre, nauséabond, infect, souillé
puer: relents, effluves
ça pue: odeur, nauséabond, odeurs, relents, effluves, émanations
odeur: puanteur
pollué: impropre
balancer dans la rivière: déverser, rejet, pollution, déversement
produit toxique: substance, solvant, hydrocarbures, pesticide, métaux lourds, plomb, ammoniac
produit chimique: substance, acide, ammoniac, chlore
poissons morts: ventre en l'air, hécatombe
déchets: immondices, dépôt sauvage
ordures: collecte
poubelle: conteneur, bac, collecte
éboueur: ramassage
analyses: échantillons, tests, résultats, laboratoire
taux: seuil, microgrammes
trop élevé: dépasser le seuil, supérieur à la norme, dépassement, excessif
feu vert: valider
donner son feu vert: autoriser, valider, délivrer, aval
retoquer: avis défavorable
dire non: avis défavorable
dire oui: valider, avis favorable
contre le projet: opposant, hostile, recours, s'opposer, détracteurs, avis défavorable
opposants: riverains, collectif, requérants
les gens du coin: riverains, habitants, villageois, population
gens du coin: riverains, habitants, villageois, population
le coin: secteur, quartier, environs, alentours
quartier: îlot
bruit: décibels, tintamarre
boucan: décibels
raffut: nuisances sonores, bruit
faire du bruit: nuisances sonores, tapage, vacarme, tapage nocturne
musique à fond: tapage, décibels, nuisances sonores, sono
empêcher de dormir: nuisances sonores, tapage nocturne, troubler le sommeil, réveiller
réveillé par: tiré du sommeil, alerté par le bruit, détonation
aides: soutien financier
subvention: allouer, fonds
filer de la thune: subventionner, financer, allouer, verser, subvention
thune: montant, liquidités
pognon: somme, montant
cagnotte: récolter
collecter: réunir, lever
sponsor: soutien financier
bénévole: aide bénévole
asso: club
marchand: forain, exposant
paysan: exploitant
agriculteur: exploitant
ferme: élevage, domaine, corps de ferme
récolte: production, rendement
récolte foutue: récolte perdue, anéanti, détruit, ravagé, pertes
foutu: perdu, détruit, anéanti, irrécupérable
sécheresse: restriction, canicule, pluviométrie
tempête: vents violents, coup de vent
inondé: envahi par les eaux
inondation: montée des eaux
arbre tombé: arbre couché, déraciné, abattu, chute d'arbre
toit envolé: emporté, soulevé, dégâts
toit arraché: toiture emportée, envolé, soufflé
dégâts: préjudice
loyer: quittance
viré de son logement: expulsé, expulsion, délogé, avis d'expulsion
squat: occupants sans titre
squatter: s'installer sans titre
hlm: office public, résidence
immeuble: résidence, copropriété, barre
appart: résidence, f3
piaule: studio
moisi: moisissures, humidité, insalubre, salpêtre
cafards: blattes, infestation, insectes
rats: rongeurs, nuisibles, dératisation, infestation
punaises de lit: infestation
ascenseur en panne: hors service, monte-charge, escaliers
emménager: prendre possession, remise des clés
déménager: s'installer ailleurs, relogé
vendre: mise en vente
acheter: se porter acquéreur
acheteur: acquérir
`
