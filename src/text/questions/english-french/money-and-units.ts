// English: French, most usual first. One entry a line.

export const MONEY_AND_UNITS = `
money: argent | somme | fonds
cash: liquide | espèces | argent
coin: pièce
banknote: billet
currency: monnaie | devise
exchange rate: taux de change
euro: euro
dollar: dollar
pound: livre
pound sterling: livre sterling | livre
yen: yen
ruble: rouble
yuan: yuan
Swiss franc: franc suisse
franc: franc
cent: centime | cent
amount: montant | somme | quantité
sum: somme
total: total | totalité
price tag: prix | coût
payment: paiement | versement
pay back: rembourser | remboursement
repay: rembourser
refund: remboursement | rembourser
reimburse: rembourser | remboursement
discount: remise | réduction | rabais
free of charge: gratuit | gratuitement
fee: frais | honoraires | droit
account: compte
bank account: compte bancaire
bank card: carte bancaire
credit card: carte de crédit | carte bancaire
transfer: transfert | virement | transférer | mutation
withdraw: retirer | se retirer | retrait
withdrawal: retrait
deposit: dépôt | acompte | déposer
wallet: portefeuille
budget cut: coupe budgétaire | réduction budgétaire
value: valeur | évaluer
worth: valeur | valoir
estimate: estimer | estimation | évaluer
estimation: estimation
how much: combien | montant | prix | coût
how many: combien | nombre
number: nombre | numéro | chiffre
figure: chiffre | figure | personnalité
statistic: statistique
statistics: statistiques | chiffres
rate: taux
percent: pour cent
percentage: pourcentage | taux
percentage point: point | point de pourcentage
proportion: proportion | part
ratio: ratio | rapport
average: moyenne | moyen
on average: en moyenne
median: médian
maximum: maximum
minimum: minimum
record: record | enregistrer | dossier
record high: record | niveau record
level: niveau
ranking: classement
rank: rang | classer
quantity: quantité
size: taille | dimension
count: compter | décompte | dépouiller
recount: recomptage
zero: zéro
one: un
two: deux
three: trois
four: quatre
five: cinq
six: six
seven: sept
eight: huit
nine: neuf
ten: dix
eleven: onze
twelve: douze
thirteen: treize
fourteen: quatorze
fifteen: quinze
sixteen: seize
seventeen: dix-sept
eighteen: dix-huit
nineteen: dix-neuf
twenty: vingt
thirty: trente
forty: quarante
fifty: cinquante
sixty: soixante
seventy: soixante-dix
eighty: quatre-vingts | quatre-vingt
ninety: quatre-vingt-dix
hundred: cent | centaine
hundreds: centaines
thousand: mille | millier
thousands: milliers
million: million
billion: milliard
trillion: billion | mille milliards
dozen: douzaine | dizaine
dozens: dizaines
tens of thousands: dizaines de milliers
hundreds of thousands: centaines de milliers
first: premier | première
second: deuxième | second | seconde
third: troisième | tiers
fourth: quatrième
fifth: cinquième
sixth: sixième
seventh: septième
eighth: huitième
ninth: neuvième
tenth: dixième
last: dernier | durer
half: moitié | demi
quarter: quart | trimestre | quartier
two thirds: deux tiers
double: double | doubler
triple: triple | tripler
twice: deux fois | double
once: une fois
times: fois
pair: paire
couple: couple | deux
several: plusieurs
many: beaucoup | nombreux
much: beaucoup
few: peu | quelques
a lot: beaucoup
most: plupart | majorité | le plus
all: tout | tous
more: plus | davantage
more than: plus de
less: moins
less than: moins de
fewer: moins
at least: au moins | minimum
at most: au plus | maximum
up to: jusqu'à
nearly: presque | près de | quasiment
almost: presque | quasiment | près de
about: environ | sur | à propos
around: environ | autour
approximately: environ | approximativement
roughly: environ | à peu près
exactly: exactement | précisément
enough: assez | suffisamment | suffisant
too many: trop
too much: trop
additional: supplémentaire | additionnel
extra: supplémentaire
rest: reste | repos | se reposer
remainder: reste
part: partie | part
piece: morceau | pièce
unit: unité
meter: mètre
metre: mètre
kilometer: kilomètre
kilometre: kilomètre
mile: mile | kilomètre
centimeter: centimètre
centimetre: centimètre
millimetre: millimètre
foot: pied
inch: pouce
yard: mètre | yard | cour
square metre: mètre carré
square kilometre: kilomètre carré
hectare: hectare
acre: hectare | acre
litre: litre
liter: litre
gallon: gallon | litre
gram: gramme
kilogram: kilogramme | kilo
kilo: kilo
ton: tonne
tonne: tonne
ounce: once
degree: degré | diplôme
degree Celsius: degré Celsius | degré
kilometres per hour: kilomètres par heure | km/h
miles per hour: kilomètres par heure | km/h
megawatt: mégawatt
gigawatt: gigawatt
kilowatt: kilowatt
volt: volt
decibel: décibel
length: longueur | durée
long: long | longtemps
width: largeur
wide: large
height: hauteur | taille
high: haut | élevé
tall: grand | haut
depth: profondeur
deep: profond
distance: distance
far: loin
weight: poids
weigh: peser
heavy: lourd | important
light: léger | lumière
speed: vitesse
fast: rapide | vite | jeûner
slow: lent | ralentir
volume: volume
surface: surface | superficie
area: zone | région | superficie | secteur
capacity: capacité
scale: échelle | ampleur
large-scale: grande envergure | grande échelle | massif
range: gamme | portée | éventail
limit: limite | limiter | plafond
threshold: seuil
ceiling: plafond
exceed: dépasser | excéder
reach: atteindre | parvenir | joindre
remain: rester | demeurer
add: ajouter
multiply: multiplier
divide: diviser | division
calculate: calculer
calculation: calcul
measurement: mesure
data: données
survey: enquête | sondage | étude
census: recensement
sample: échantillon | prélèvement
chart: graphique
graph: graphique
table: tableau | table
gap: écart | fossé
difference: différence | écart
equivalent: équivalent
equal: égal | égaler
balance: équilibre | solde | balance
lottery: loterie | loto
jackpot: jackpot | gros lot | cagnotte
prize: prix | récompense
prize money: dotation | prime
bet: pari | parier
gambling: jeux d'argent | jeu
casino: casino
auction: enchères | vente aux enchères
bid: offre | enchère | candidature
cryptocurrency: cryptomonnaie | crypto-monnaie
bitcoin: bitcoin
welfare: aide sociale | prestations sociales | bien-être
social security: Sécurité sociale | sécurité sociale
benefits: allocations | avantages | prestations
allowance: allocation | indemnité
bounty: récompense
reward: récompense
money jar: cagnotte | tirelire
jar: cagnotte | bocal
kitty: cagnotte
whip-round: cagnotte | collecte
collection: collecte | cagnotte
online fundraiser: cagnotte en ligne | cagnotte
crowdfunding: financement participatif | cagnotte en ligne | cagnotte
appeal for donations: appel aux dons
prize money: dotation
`
