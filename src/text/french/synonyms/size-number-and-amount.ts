// Sizes, numbers and amounts: words that say nearly the same, then what may answer for what.

export const SIZE_NUMBER_AND_AMOUNT = `
à plusieurs reprises, plusieurs fois, maintes fois
à un cheveu, à deux doigts, de peu s'en est fallu, frôler, éviter de justesse
absolue, total, illimité, inconditionnel
adulte, majeur, maturité
altitude, hauteur, culminer, point culminant
ambigu, ambiguïté, équivoque, flou, double sens
aptitude, apte, capacité, compétence, faculté
beaucoup de monde, affluence, foule
beaucoup de morts, hécatombe, périr en masse, carnage
bilan, total, nombre
bloquer les fichiers, chiffrer, rançongiciel, verrouiller
boire le bouillon, subir de lourdes pertes, perdre beaucoup d'argent, déconfiture
bordé, longer, baigné
bouquin, volume, ouvrage, tome
branlée, lourde défaite, correction
burkina, burkinabé, burkina faso, haute-volta
camtar, camion, poids lourd
capacité, jauge
centimètre, cm
chiffré, crypté, codé, verrouillé
cinquantaine, cinquante, quinquagénaire, 50
codage, coder, encodage, chiffrement, programmation
coefficient, facteur, ratio
compact, dense, condensé, peu encombrant
concentration, regroupement, teneur
condensation, liquéfaction, humidité
contrepartie, échange, compensation, moyennant
corpus, recueil, ensemble de textes
couper en deux, amputer de moitié, diviser par deux, moitié
covoit, covoiturage, covoitureur
creux, cavité, vide, renfoncement
cubique, mètre cube, volume
cumuler, additionner, accumuler
de son plein gré, volontairement, librement, spontanément
débit, flux, volume, mètres cubes
décennie, dix ans
degré, celsius
demi, moitié, semi
depuis longtemps, de longue date, depuis des années, plusieurs années
deux poids deux mesures, inégalité de traitement, partialité, traitement inéquitable
dignitaire, notable, haut fonctionnaire, hiérarque
dimension, taille, grandeur
dizaine, dix
dosage, posologie, quantité, teneur
double jeu, double discours, double langage, duplicité
double, deux fois
doubler, multiplié par deux, deux fois plus
doubler, supplanter
échelon, grade, niveau, degré, rang
écraser, dominer, battre largement, surclasser, infliger une défaite
énorme, immense, gigantesque, colossal
énorme, titanesque
ensemble, totalité, intégralité, globalité
entièrement, totalement, complètement, intégralement
exhaustif, complet, intégral, approfondi
faible, faiblesse, fragile, vulnérable, peu élevé
faire couler de l'encre, couler beaucoup d'encre, défrayer la chronique, alimenter la polémique, largement commenté
favori, donné gagnant, grand favori
favori, donné gagnant, grandissime favori
film, documentaire, long métrage
florissant, prospère, prospérité, en plein essor
focaliser, concentrer, axer
global, globalité, mondial, d'ensemble
grand, gros, énorme, vaste
grande boucle, tdf, tour de france
grandiose, majestueux, imposant, somptueux, spectaculaire
gratte-ciel, immeuble de grande hauteur
gros camion, poids lourd, semi-remorque, 38 tonnes
haut fonctionnaire, commis de l'état, énarque, technocrate
haut la main, largement élu, confortablement, large avance, plébiscite
haut, hauteur, mètres de haut
hauteur, élevé, altitude, culminer
hectolitre, litre, volume
hémisphère, demi-sphère, moitié du globe
immense, immensité, gigantesque, vaste, énorme
incompétent, incapable, inapte, pas à la hauteur
infinité, infini, multitude, illimité
innombrable, multitude, incalculable, nombreux
intégral, complet, entier, in extenso
kilo, kilogramme, poids
kiné, kinésithérapeute, masseur
large, largeur, mètres de large
largeur, large, ampleur
léger, légèreté, peu de poids, bénin
légèrement, un peu, faiblement, à peine
limite, plafond, seuil, restriction
long, longueur, interminable, durée
long, longueur, longue, mètres de long, s'étendre sur
lourdeur, poids, pesant
main lourde, avoir la main lourde, sévérité, lourdement condamné, lourdement sanctionné
maintes, nombreuses, plusieurs fois, à plusieurs reprises
majorité, adulte, dix-huit ans, majeur
majorité, plupart, majoritaire, la plus grande partie
manège, attraction, carrousel, grande roue
manière, façon, méthode
marginal, marginalité, exclu, minoritaire
massive, massif, énorme
maturation, maturité, affinage
maturité, adulte, maturation
max, plafond, maximum
maximum, plafond, plafonné
méridien, longitude, greenwich
mettre le paquet, grands moyens, employer les grands moyens, moyens exceptionnels, mobiliser d'importants moyens
mettre les bouchées doubles, bouchées doubles, redoubler d'efforts, accélérer la cadence, intensifier
millénaire, mille ans
milliard, mille millions
mini, plancher, minimum
minime, infime, négligeable, minimal
minimum, seuil
minoritaire, minorité, moins nombreux
minoritaire, minorité, peu nombreux
minuscule, infime, microscopique, tout petit
monumental, gigantesque, imposant, colossal, grandiose
moyens du bord, débrouille, improvisé, bricolage
multiple, nombreux, divers, pluriel
nabab, magnat, milliardaire, homme d'affaires
nain, lilliputien, minuscule, nanisme
nano, nanotechnologie, nanomètre, minuscule
nettement, clairement, largement, sensiblement
niche, alcôve, cavité, renfoncement
nombreux, nombre, multitude, quantité
orale, verbal, à voix haute
panthéon, mausolée, grands hommes, panthéoniser
pas assez, insuffisant, deçà, trop peu
pas chaud, réticent, défavorable, peu enclin
passer proche, manquer de peu, frôler
peser, kilos, poids, tonnes
peser, poids, masse, tonne, kilo, kg
petit à petit, au compte-gouttes, progressivement
petit déj, ptit dej, petit déjeuner
petit-fils, petite-fille, petits-enfants
pétition, signataire, signatures
peu à peu, au compte-gouttes, progressivement, graduellement
peu de monde, clairsemé, faible affluence, désert
plafond, maximum, maximal
plan, mesures, dispositif, train de mesures, programme
plancher, minimum, minimal
plein, complet, comble, bondé, saturé
plus grand, le plus vaste, plus étendu
plus lourd, alourdir
pme, petite entreprise, tpe, artisan, petits patrons
pme, petite et moyenne entreprise, entreprise
poids, kilos, tonnes, grammes
pourcentage, taux, proportion
prétentieux, vaniteux, arrogant, péter plus haut
profond, profondeur
prudent, prudence, précaution, vigilant, mesuré
quantifier, chiffrer, évaluer
quasi, presque, pratiquement
quota, plafond, limite, contingent
quotient, ratio, pourcentage
rare, rareté, peu fréquent, exceptionnel, peu courant
ratio, ratios, taux, quotient, proportion
refaire surface, réapparaître, ressurgir, resurgir, réapparition
relou, pénible, lourd, gênant
remettre ensemble, réconcilier, renouer
remonter à la surface, ressurgir, refaire surface, resurgir, exhumer
remplissage, remplir, taux d'occupation
ressortir, exhumer, ressurgir, refaire surface
s'en foutre, indifférent, peu importe
salle vide, clairsemé, rangs clairsemés, peu de spectateurs, sièges vides
spectaculaire, impressionnant, grandiose, saisissant
stat, statistique, chiffres
superficie, surface, étendue, kilomètres carrés, km², hectares
supermarché, grande surface, hypermarché, grande distribution, épicerie
suprême, plus haut, souverain
surface, superficie, aire
taille, hauteur, mesurer, grandeur
taupe, infiltré, agent double
taux d'intérêt, taux directeur, taux
taux trop élevé, dépassement des seuils, seuil dépassé, valeurs limites, concentration anormale
teneur, contenu, taux, concentration
tomber dans le vide, chute mortelle, basculer dans le vide, précipité dans le vide, faire une chute, dévisser
tonneau, barrique, baril
tonneau, se retourner, faire des tonneaux
totaliser, cumuler, additionner
tournoi, compétition, grand chelem
trajet à plusieurs, covoiturage
trentaine, trente
trilogie, trois volumes, triptyque
trop de monde, double de sa capacité, surpeuplé, surcharge, bondé
trop lourd, poids, surcharge
trop plein, débordé, saturé, surpeuplé, engorgé
vent en poupe, succès grandissant, en plein essor, monter en puissance
vide, inoccupé, vacant
vide, vacant, asséché
vidéo, vidéaste, clip, film
vision d'ensemble, panorama, aperçu
vues, visionnage, visionner
watt, kilowatt, mégawatt
xixe, dix-neuvième
youtubeur, influenceur, vidéaste, streamer, influenceuse
altitude, hauteur: mètre, sommet, perché, dénivelé
au large: en mer, milles, haute mer
beaucoup de: nombreux, quantité, massif, de nombreux, multiples, majorité
ça mesure: mètres, centimètres, long de, haut de, dimensions, hauteur, longueur
combien au total: au total, en tout, portant le total, bilan, somme
combien de kilos: poids, peser, tonnes, kilogrammes
comment, façon, moyen, méthode: grâce, aide, procédé, technique, technologie, dispositif, moyennant, recette, procédure, stratégie, astuce
compter, recenser, dénombrer: estimer, évaluer, totaliser, répertorier, chiffrer, inventaire, dépouiller
d'ici peu: prochainement, sous peu, bientôt, imminent
grand comment: superficie, hectares, mètres carrés, dimensions, mètres
la plupart: majorité, majoritairement, presque tous, pour la plupart
le tiers: un sur trois, 33 %
moitié: 50 %, un sur deux, la moitié
nombre de vues: vu, visionné, visionnages, consulté, fois
nombre, combien, chiffre: dizaine, centaine, millier, million, milliard, douzaine, vingtaine, trentaine, cinquantaine, quinzaine, trois, quatre, cinq, six, sept, huit, neuf, dix, quarantaine, soixantaine
peser combien: kilos, tonnes, poids, kilogrammes, grammes
petit garçon: enfant
petit: chiot, chaton, poulain, veau, agneau, ourson, lionceau, poussin, faon, marcassin, louveteau, girafon, éléphanteau, oisillon
petite fille: enfant
pétition: paraphes, recueillir
plein de: nombreux, quantité, beaucoup, multiples, de nombreux
poids, peser: gramme, livre, quintal, milligramme, once, chargement
presque tous: majorité, quasi-totalité, la plupart
proportion, pourcentage, taux: %, moitié, tiers, quart, majorité, pourcent, totalité, minorité, trois-quarts, unanimité
quelle surface: superficie, hectares, mètres carrés, étendue
quelle taille: mètres, centimètres, dimensions, hauteur, superficie, hectares
quelques: plusieurs, une poignée, certains
raclée: large défaite
se remettre ensemble: reprendre la vie commune
signer, signature: entériner, autographe, pétition
superficie, surface: kilomètres, m2, carrés, arpent, acre
surface: mètres carrés
taille, dimension, mesure, grandeur: mètre, centimètre, kilomètre, hectare, millimètre, hauteur, longueur, largeur, superficie, profondeur, diamètre, épaisseur, mesurer, envergure, m2
taux: seuil, microgrammes
un paquet de: nombreux, beaucoup, quantité, de nombreux
une poignée: quelques, petit nombre, rares
vide: abandonné
volume, quantité, contenance: litre, tonne, baril, hectolitre, mètre, cube, millilitre, gallon, capacité, stère
balance, bascule: pesée, peser, pèse-personne
bilan: décompte
monde: spectateurs, participants, convives
public, foule: assistance
`
