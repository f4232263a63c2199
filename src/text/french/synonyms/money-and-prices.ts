// Money, prices, buying and selling: words that say nearly the same, then what may answer for what.

export const MONEY_AND_PRICES = `
à l'appel de, à l'initiative de, sous l'égide de
abondance, profusion, richesse
acheter, achat, acquérir, acquisition, racheter, rachat, s'offrir, offert, se payer
acheter, acheteur, achat, acquéreur, acquisition, preneur
adjudant, sous-officier, sergent
adopter, recueillir, prendre sous son aile
allonger, payer, verser, débourser
amortissement, amortisseur, dépréciation
archange, ange, chérubin, séraphin
ardoise, impayé
argent par les fenêtres, gaspillage, dépenses inconsidérées, dilapider, gabegie
argent, somme, montant, fonds, moyens financiers, liquidités
arroser de fric, financer
awards, prix, récompense, trophée
balles, euros, euro
bce, banque centrale européenne
bien payé, gros salaire, grassement payé, confortable rémunération, grassement rémunéré
bourgeoisie, bourgeois, aisé, notable
ça coûte rien, gratuit, sans frais
cachet, honoraires, rémunération, gage, salaire
casquer, raquer, débourser, payer, régler, banquer
casser les prix, brader, vendre à perte, rabais, discount
championnat d'europe, championnat européen
cher, coûteux, onéreux, dispendieux, élevé, ruineux
chercher des noises, chercher querelle, chercher la bagarre, provoquer
chercher un acheteur, mettre en vente, chercher preneur, acquéreur
cherokee, amérindien, indien d'amérique
cherté, coûteux, onéreux, prix élevé
choqué, sous le choc, bouleversé, abasourdi, sidéré
choqué, sous le choc, bouleversé, consterné, stupéfait, effaré, scandalisé, sidéré
cjue, cour de justice de l'union européenne
claquer du fric, dilapider, dépenser, flamber
claquer son fric, dépenser, dilapider, débourser
claquer, flamber, dépenser, dilapider, débourser, jeter par les fenêtres
confection, confectionner, fabrication, couture
connotation, sous-entendu, signification
coudre, couturier, styliste
coûter cher, onéreux, coûteux, facture salée, coût élevé
coûter cher, prohibitif, exorbitant
coûter la peau, hors de prix, exorbitant, onéreux
coûter les yeux de la tête, hors de prix, exorbitant, onéreux
coûter plus cher, augmenter, renchérir, hausse du prix
coûter un bras, cher, coûteux, onéreux, hors de prix, exorbitant, dispendieux
coûter une fortune, coûter bonbon, prix exorbitant, coût faramineux, somme astronomique
coûter, facture, prix, montant, addition, valoir, chiffrer, s'élever, estimé
couture, coudre, confection, haute couture
cracher au bassinet, payer, débourser
débourser, payer, dépenser, verser, investir
dèche, dans la dèche, pauvreté, précarité, misère
dèche, fauché, ruiné, difficultés financières, précarité
dépenser, débourser, investir, frais
dépourvu, dénué, exempt, démuni
détriment, préjudice, désavantage, dépens
dilapider, gaspiller, flamber, dépenser, ruiner
donné du fric, financer
égide, patronage, parrainage, sous la houlette
émérite, chevronné, honoraire, éminent
enchères, vente aux enchères, adjugé, commissaire-priseur, encan, mise à prix
enchères, vente aux enchères, adjugé, vendu aux enchères
esa, agence spatiale européenne
euroligue, euroleague, coupe d'europe
exporter, vendre à l'étranger
facture, note, addition, douloureuse, ardoise, coût
faire allusion, évoquer, allusion, sous-entendre, mentionner, insinuer
faire du fric, enrichir, gagner de l'argent, bénéfice
faire fortune, enrichir, fortune, richesse, bâtir sa fortune
faire les frais, subir, victime, payer le prix
faire payer, péage, facturer, taxer
faste, fastueux, splendeur, magnificence, somptuosité, luxe
fauché, ruiné, à court d'argent, sans le sou
fauché, sans le sou, ruiné, désargenté, démuni
filé des sous, financer
forcer à vendre, exproprier
fortune, avoirs
fortune, patrimoine, richesse, pactole, magot, biens
fournisseur, prestataire, sous-traitant, fournir, sous-traitance
frais, dépenses, charges, coûts, notes de frais
fric, argent, thune, sous, fonds, somme
fric, blé, oseille, thune, pognon, pèze, flouze, argent, fonds, cash, bidous, pépettes, maille, moula
fric, liquide, espèces, argent
gâcher, ruiner, compromettre, gaspiller
gagner un prix, décerner, lauréat, récompensé
gagner, revenus, salaire, rémunération, toucher
gagner, salaire, rémunération, revenu, perçoit
gaspillage, gabegie, dilapider, gâchis
gaspiller, gabegie
gaspiller, gaspillage, gâchis, dilapider, dépenser inutilement
goncourt, prix littéraire, lauréat du goncourt
gratos, bénévolement
gratos, gratis, gratuit, sans payer
gratuit, sans frais, offert, à titre gracieux
gratuit, sans frais, offert, gratos
honorifique, honoraire, distinction, honneur
horizontal, à l'horizontale, allongé
idéaux, idéal, valeurs, principes
implicite, sous-entendu, tacite
inflation, hausse des prix, vie chère, coût de la vie, renchérissement, flambée des prix
isf, impôt sur la fortune
lâché du fric, financer
laisser entendre, suggérer, sous-entendre, insinuer, indiquer
lourd tribut, payer un lourd tribut, payer cher, durement touché, lourdes pertes
loyer impayé, pas payer le loyer, impayés de loyer, dette locative
loyer, mensualité
luxe, palace, haut de gamme, cinq étoiles, huppé
luxueux, luxe, somptueux, fastueux, opulent, huppé
main à la poche, payer, débourser, financer, contribuer
mal payé, sous-payé, payé une misère, bas salaire, faible rémunération
matrice, moule
mettre la main à la poche, payer de sa poche, débourser, contribuer
milliardaire, multimilliardaire, riche, richissime, fortune, millionnaire
minimiser, relativiser, banaliser, sous-estimer, dédramatiser
monnaie, devise, euro, dollar
ne peut pas payer, peut pas payer, insolvable, défaut de paiement, incapable de payer
notes de frais, frais de bouche, dépenses personnelles, train de vie, remboursement de frais
pas assez de monde, sous-effectif, effectif insuffisant
pas cher, dérisoire, modique, bon marché, à bas prix
pas payé, salaires impayés, retard de salaire, arriérés de salaires, salaires non versés
pas payer, impayé, défaut de paiement
pas se vendre, mévente, invendu, bouder
pas trouvé d'acheteur, pas trouvé preneur, sans acheteur, invendu, rester invendu
passer sous silence, taire, étouffer, mettre sous le tapis, enterrer un rapport, garder sous le coude
pauvre, fauché, ruiné, démuni, précaire, pauvreté
pauvre, pauvreté, démuni, précaire, précarité, fauché, défavorisé, indigent, misère, modeste
payant, gratuit, tarif
payé à rien faire, emploi fictif, salaire fictif
payé des cacahuètes, cacahuètes, sous-payé, salaire dérisoire, salaire de misère
payer de sa poche, de sa poche, à ses frais, fonds propres, ses deniers
payer de sa poche, sur ses deniers
payer les dettes, éponger, apurer, solder, régler
payer pas, impayé, défaut de paiement
payer pour sortir, caution
payer, financer, prendre en charge
payer, rémunérer, régler, verser, débourser
perfu, perfusion, sous perfusion
personne achète, faute d'acheteurs, mévente, invendu
plonger, plongeur, sous-marin
précieux, de grande valeur, inestimable, de valeur
premium, haut de gamme, luxe
prix à payer, facture, coût
prix cassé, à bas prix, rabais, discount
prix du transfert, montant du transfert, indemnité de transfert, clause libératoire
prix nobel, nobel, lauréat du nobel, nobélisé
prix prévu, estimation, évaluation, mise à prix
prix, coût, montant, tarif, somme
prix, récompense, distinction, trophée, lauréat
promo, promos, promotion, rabais, soldes
prospère, prospérité, florissant, opulent
prospère, prospérité, florissant, riche
prospérité, prospère, richesse, opulence
quelques sous, centimes, modique
raquer, payer, débourser, verser
refourguer, écouler, revendre, fourguer
rémunération, salaire, émoluments, cachet, honoraires
ressource, richesse, ressources naturelles
réunification, unification, réunir
richard, homme d'affaires, fortuné, milliardaire
riche, fortuné, aisé, milliardaire, millionnaire, richissime, friqué, blindé, pété de thunes, nanti
riche, opulent
riche, richesse, fortune, aisé
richesse, fortune, patrimoine, riche
rouler sur l'or, richissime, fortuné, multimillionnaire
saisonnier, vendangeur, cueilleur, travailleur agricole
salaire minimum, salaire plancher, smic
salaire, paye, rémunération, traitement, émoluments, revenu, appointements, fiche de paie
salarial, salaire, rémunération
sans argent, ruiné, désargenté, à court d'argent
sans le sou, ruiné, fauché, sans ressources, insolvable
signer un chèque, financer, payer, verser
sioux, amérindien, indien d'amérique, lakota
smic, salaire minimum, bas salaires
smic, salaire minimum, salaire minimal
smicard, payé au smic, salaire minimum
soldé, à prix réduit
somme folle, somme astronomique, somme colossale, montant faramineux, pactole
sortir le chéquier, financer, payer
sous le manteau, en cachette, clandestinement
sous prétexte, sous couvert, arguer, au motif
sous-catégorie, sous-genre, subdivision
sous-entendre, insinuer, laisser entendre, allusion, suggérer
sous-estimer, minimiser, mésestimer, sous-évaluer
sous-fifre, subalterne, subordonné, exécutant
sous-jacent, sous-jacente, profond
sous-préf, sous-préfecture, sous-préfet
substrat, support, sous-couche, soubassement
test gratuit, dépistage gratuit
thune de l'état, argent public, fonds publics, deniers publics, argent du contribuable
thune, indemnisation, argent, somme
trop cher, abusif, prohibitif, exorbitant, hors de prix
unification, réunification, rassemblement, union
unitaire, unifié, prix unitaire, à l'unité
unité, cohésion, union, unitaire
unterseeboot, u-boot, sous-marin, submersible
valeur, évalué, estimation
valoir moins, déprécier, dévaloriser, baisse des prix
valoir, évaluer, estimer, chiffrer
valoir, valeur, coûter
valorisation, mise en valeur, revalorisation
vendeur de rue, vendeur à la sauvette, marchand ambulant, camelot
vendeur, caissier, commerçant, marchand
vendre aux enchères, mettre à l'encan
vendre, écouler, revendre, mettre en vente, commercialiser
vendre, vendeur, vente, cession
vendre, vente, céder, cession, bazarder, fourguer, écouler, brader, refiler
vendu aux enchères, adjugé, trouver preneur, sous le marteau, parti aux enchères
vendu, vente, écoulé, exemplaires écoulés
viticulteur, vendangeur, domaine
acheter, achat, acquérir: acquéreur, procurer, commander, payer, débourser, adjuger, emplette, approvisionner, opa, souscrire
acheter: se porter acquéreur
acheteur: acquérir
argent, somme, thune, fric, pognon: euro, dollar, million, milliard, salaire, prime, don, subvention, budget, francs, cagnotte, livre, rançon, yen, pactole, trésorerie, butin, capital
ça coûte: prix, facture, montant, s'élever, chiffré, estimé, tarif
chercher: patrouille
combien d'argent en jeu: montant, somme, enjeu, dotation, contrat
continuer à être payé: conserver son traitement, conserver son salaire, maintien de salaire, rémunération maintenue
convoqué: sommé, citation
coût des travaux: facture, montant, budget, enveloppe, chiffrer, devis
coût, prix, combien, tarif: euro, dollar, million, milliard, facture, montant, loyer, centime, coûter, franc, budget, devis, enveloppe, chiffrer, vendu, payant, gratuit, estimer
couteau: dague, canif, opinel, scalpel, cran d'arrêt, coutelas
coûter combien: facture, montant, s'élever, chiffrer, estimé, coût, se monter, évalué
en ruine: délabré, effondré, vestiges, ruines, abandonné
être payé: salaire, rémunéré, traitement, toucher, percevoir, indemnité
européen: allemand, italien, espagnol, belge, français, suisse, portugais, polonais, grec, suédois, néerlandais, danois, autrichien, hongrois, irlandais, roumain, norvégien, finlandais, bulgare, croate
facture, dépense, charge: loyer, électricité, gaz, essence, carburant, impôt, chauffage, abonnement, cotisation, eau, assurance, péage, redevance
fric volé: butin, dérobé, préjudice, somme, emporté
gagner combien: salaire, rémunération, percevoir, revenus, gains, doté
gratuit: gracieusement
hors de prix: inabordable
impayé: retard de paiement, dû, facture en souffrance
loyer: quittance
offert: gracieusement
pas cher: moindre coût
pauvre, démuni, précaire: sdf, chômeur, sans-abri, rsa, smicard, mendiant, ouvrier, allocataire, bénéficiaire
payer les dégâts: indemniser, assurance, prendre en charge, dédommager
payer les travaux: financer, subvention, prendre en charge, cofinancer
payer, paiement, régler: rembourser, financer, acquitter, dépenser, indemniser, facture, cotiser, virement, subventionner, solder, dédommager, contribuer, prélever
payer: espèces, chèque, carte, virement, liquide, bitcoin, paypal, ticket, prélèvement, lingot
pognon: somme, montant
prétexte: motif, sous couvert, prétendument
prix de la place: tarif, billet, euros, entrée
prix du billet: tarif, euros l'entrée, coûter, plein tarif, tarif réduit
qui va payer: prendre en charge, financer, à la charge de, assurance, prise en charge, facture
revenu, rémunération, gagner, paye, gagné: prime, smic, retraite, pension, cachet, dividende, honoraires, bonus, indemnité, rente, loyer, solde, brut, net, royalties, pourboire, commission, traitement
riche, fortuné: héritier, patron, rentier, magnat, aristocrate, bourgeois
saisir: mettre sous scellés
salaire: solde, indemnité
sous-vêtement: culotte, slip, soutien-gorge, caleçon, string, corset, boxer, collant, chaussette, lingerie
thune: montant, liquidités
travailler gratuitement: bénévole, sans rémunération, à titre gracieux
trop cher: onéreux, coûteux
vendre, vente, vendu, vend: adjuger, enchères, commercialiser, exporter, liquider, solder, dealer, refourguer, braderie, acquéreur, aliéner
vendre: mise en vente
récolter, collecter, rapporter, recueillir: recette
récompense, prime: doté de, dotation
toucher, toucher de l'argent: doté de
cagnotte: tirelire, cagnotte en ligne, appel aux dons, collecte
récolter, collecter: réunir, lever, rassembler
donateur, souscripteur, bienfaiteur
rembourser, se faire rembourser: remboursement, rendre l'argent
`
