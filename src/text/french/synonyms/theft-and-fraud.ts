// Theft, fraud, forgery and bribes: words that say nearly the same, then what may answer for what.

export const THEFT_AND_FRAUD = `
antisèche, tricherie, fraude à l'examen
arnaque, escroquer, escroquerie, fraude, duper, tromper, arnaqueur
arnaque, frauduleux, escroquerie, fraude
arnaquer, escroquer, escroquerie, escroc, fraude, entuber
arnaqueur, escroc, fraudeur, aigrefin, faussaire, imposteur, filou, crosseur
arroser, asperger, irriguer, arrosage
asperger, arroser, pulvériser, vaporiser
bidon, factice, fictif
bidon, frelaté, sans valeur
bidonner, inventer, falsifier, fabriquer de toutes pièces, truquer
bidonner, trafiquer
bourrer les urnes, fraude électorale, irrégularités
braquer, braquage, hold-up, attaque à main armée, dévaliser
braquer, braqueur, braquage, hold-up, malfaiteur
butin, magot, biens volés, somme volée, argent dérobé, préjudice
butin, rapporter, recette
cambrioler, cambriolage, cambrioleur, effraction, monte-en-l'air, casse, vol avec effraction, entrer par effraction
cambrioler, cambrioleur, cambriolage, effraction, voleur, malfaiteur
casse, braquage, braquer, braqueur, hold-up, vol à main armée, attaque à main armée, cambriolage, vol qualifié
chourave, vol, larcin
chouraver, dérober, voler, subtiliser
contrefaçon, contrefait, copie, faux, imitation, contrefaire, plagiat
contrefaire, contrefacteur, contrefaçon, faussaire, copie
contrefort, piémont
copier, contrefaire
copier, imiter, reproduire, plagier, inspirer
copinage, favoritisme, népotisme, clientélisme, connivence, conflit d'intérêts
corrompre, corrompu, corruption, soudoyer, pot-de-vin, ripou, véreux
corrompre, corrupteur, corruption, corrompu, pot-de-vin
croche, malhonnête, corrompu, tordu, véreux
de mèche, complice, connivence, collusion
deepfake, hypertrucage, image générée, image truquée, vidéo truquée
dépouiller, dévaliser, voler, détrousser, racketter
dérober, voleur, larcin, butin
détourner, détournement de fonds, abus de biens sociaux, malversations, siphonner
dévier, bifurquer, détourner, changer de cap
dgccrf, répression des fraudes
dupé, piégé, arnaqué, berné, floué, trompé, tomber dans le piège
dupé, trompé, piégé, victime d'une escroquerie, floué, berné
embobiner, entuber, tromper, duper, escroquer
embobiner, tromper, manipuler, duper, berner, abuser
endormir au volant, assoupi au volant, somnolence, hypovigilance
entourloupe, escroquerie, tromperie, arnaque
entuber, arnaquer, escroquer, gruger, duper, flouer, crosser
épine, piquant, ronce
exploser, pulvériser, voler en éclats
faille, faille de sécurité, vulnérabilité, brèche de sécurité, porte dérobée
faire dépouiller, volé, dévalisé, racketté, détroussé, agressé
faire les poches, vol à la tire, pickpocket, détrousser
faire main basse, emparer, dérober, rafler, subtiliser
faire voler, dérobé, cambriolé, victime d'un vol
falsifier, faussaire, faux, contrefaçon
falsifier, truquer, antidater, bidonner, faux
fausse marque, contrefaçon, imitation
faux papiers, faux certificat, faux documents, contrefaçon, falsification
faux papiers, faux documents, contrefaçon, usage de faux
faux titre, imposture, usurpation de titre, exercice illégal
faux, apocryphe, factice
faux, inexact, erroné, infox, fake
favoriser, avantager, privilège, favoritisme
fraude électorale, tricherie, bourrage d'urnes, irrégularités, fraude
frauder, fraudeur, tricheur, évasion
frelaté, trafiqué, falsifié
gains, butin
graisser la patte, arroser, soudoyer, corrompre, pot-de-vin
imitation, pastiche
imposteur, imposture, usurper, usurpation d'identité, faux
intrigue, synopsis
irrigation, irriguer, arrosage, arroser
magouille, malversation, fraude, manœuvres frauduleuses
magouille, manigance, manœuvre, combine, malversation, irrégularité, fraude, tripotage, tractation
magouiller, manigancer, tramer, trafiquer, intriguer, frauder
magouiller, tricher
malhonnête, malhonnêteté, escroc, véreux, corrompu
manip, manipulation
maquiller, falsifier, camoufler, dissimuler, déguiser
mener en bateau, tromper, duper, berner, mentir, abuser
montant du vol, valeur du butin, montant du préjudice, préjudice, butin estimé
narco, narcos, narcotrafiquant, narcotrafic, trafiquant de drogue
objets volés, recel, receleur, marchandise volée, provenance frauduleuse
papelard, paperasse, document, formalités
phishing, hameçonnage, faux message, courriel frauduleux, arnaque en ligne
piège, guet-apens, traquenard, embuscade, tendre un piège
piéger, traquenard, coup monté, guet-apens, prendre au piège
pigeon, dupé, crédule
piller, pillage, pilleurs, saccager, dévaliser
piquer une crise, piquer une colère, colère noire, emporter, fulminer
piquer, volé, dérobé, chiper, barboter, subtilisé, emporté
piquet de grève, piquetage, barrage filtrant, blocage
piston, favoritisme, népotisme, passe-droit, copinage
plagier, plagiat, copier, copié, pomper
pomper, ponctionner, siphonner
pyramidal, pyramide, hiérarchique
racketter, extorquer, extorsion, rançonner, taxage
répression, réprimer, matraquage
réprimer, répression, écraser
réprimer, répression, sévir
ripou, flic corrompu, policier corrompu, corruption
rouler dans la farine, tromper, duper, berner, escroquer
soutirer, extorquer, dérober, escroquer, carotter
spolier, spoliation, dépouiller, déposséder, voler
système de ponzi, pyramide de ponzi, vente pyramidale, montage frauduleux
tapé dans la caisse, ponctionner, détournement, puiser dans la caisse
taper dans la caisse, détourner, abus de confiance, abus de biens sociaux, malversation
tomber dans le panneau, dupé, piégé, berné, trompé
trafiquer, fabriquer de faux, contrefaire
trafiquer, falsifier, truquer, altérer, maquiller, manipuler
triche, tricherie, fraude, tricheur, irrégularité
tricher, duper
tricheur, imposteur
truqué, irrégularité, fraude, falsifié
truquer, trucage, manipuler, arranger, match truqué, falsifier
vider, dévaliser, piller
voler de ses propres ailes, couper le cordon, émanciper, indépendant, autonome
voler des données, siphonner, exfiltrer, dérober des données
voler en magasin, vol à l'étalage
voler la vedette, faire de l'ombre, éclipser, supplanter
voler, piquer, chourer, chiper, cambrioler, cambriolage, braquage, braquer
voler, piquer, chourer, dérober, subtiliser, faucher, chaparder
voler, voleur, larcin, malfaiteur, pickpocket
voleur, voleuse, malfaiteur, cambrioleur, braqueur, pickpocket, bandit
antisèche: fraude, copier
arnaque par téléphone: hameçonnage, démarchage, faux conseiller, escroquerie
arnaque: supercherie, abus de confiance, abuser, lésé, victime d'une escroquerie
bidon: mensonger, fallacieux
bidouiller: falsifier, truquer, maquiller, manipuler, modifier, retoucher
butin: marchandise volée, valeur du vol, somme dérobée, objets dérobés, volé, emporté
cambriolé: fracturer
cambrioleur: auteur du vol, individu
corruption, pot-de-vin: trafic, favoritisme, concussion, clientélisme, népotisme, valise
fake: fausse information, contrefaçon, canular
faux papiers: contrefait, fausse identité, usurpation
faux: fictif
fraude, arnaque, magouille: escroquerie, détournement, évasion, blanchiment, abus, usurpation, contrefaçon, favoritisme, corruption, hameçonnage, faux, phishing, pot-de-vin, prise, dissimulation, concussion, ponzi
magouille: anomalie, truquer, falsifier
match truqué: paris, truquage, corruption
pickpocket: voleur à la tire
piqué dans la caisse: détournement de fonds, détourner, puiser dans la caisse, abus de confiance, soustraire
piquer: faire main basse
piqûre: dose, seringue
receleur: revendre, écouler, complice
revendre: recel, receleur
se faire cambrioler: cambriolage, effraction, victime d'un cambriolage
se faire piquer: volé, dérobé, subtilisé, victime d'un vol
se faire voler: dépouillé, délesté, disparu
soudoyer: acheter, verser de l'argent, remettre une enveloppe
tirer la caisse: dérober, subtiliser, emporter la caisse
trafiquer: modifier, retoucher, faux
tricher aux élections: fraude, irrégularités, bourrage, annuler le scrutin
tricher: dopage, fausser, copier, plagier
truquer: fausser, retoucher
vol, voler: hold-up, pillage, effraction, recel, home-jacking, car-jacking, piller, rafler
voler: s'emparer, faire main basse, délester, disparu
voleur: auteur du vol, individu, suspect
planquer: enfouir, receler
`
