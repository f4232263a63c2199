// Banks, taxes, insurance, grants and gifts: words that say nearly the same, then what may answer for what.

export const BANKS_TAXES_AND_AID = `
à cause des impôts, raisons fiscales, fiscalité
action, titre
actionnaire principal, actionnaire majoritaire, détenir la majorité, contrôler le capital
actionnaire, investisseur, dividende, actionnariat
aide aux études, bourse
aide de l'état, subvention, allocation, prime
allouer, allocation, attribuer, octroyer
andorre, andorran
appel aux dons, cagnotte, collecte, souscription
appel aux dons, lancer une cagnotte, cagnotte en ligne, collecte de fonds, appel à la générosité
assurance, couverture
assurer, assureur
auditer, auditeur, vérificateur, commissaire aux comptes
banque centrale, bce, fed, institut monétaire
banque, établissement bancaire, bancaire, banquier, établissement financier
banquier, conseiller bancaire, banque, financier
bénéf, marge, bénéfice
bénéfice, profit, profits, gain, résultat net, marge, rentable, excédent
bénéficier, bénéficiaire, ayant droit
bercy, ministère de l'économie, ministère des finances, ministre de l'économie
bienfait, bienfaits, bénéfice, avantage, vertu
bot, robot, compte automatisé, faux compte
bourse, marchés, cac 40, wall street, marché boursier, actions
budget, enveloppe, crédits, finances publiques, budgétaire, loi de finances
cac, cac 40, bourse de paris
caca, fécal, excrément, matières fécales, déjection
cagnotte, collecte, appel aux dons, dons
cagnotte, collecte, collecte de fonds, levée de fonds, financement participatif, sociofinancement
cagnotte, souscription, quête
capitalisation, capitalisation boursière, valorisation
caution, libéré sous caution, garantie
compenser, contrebalancer, pallier, dédommager
comptabilité, comptable, trésorier, livre de comptes, finances
comptage, compteur, décompte, dénombrement
compte en banque, compte bancaire, avoirs, compte
compte, profil, page
compter l'argent, comptable, trésorier, caissier
compter, dénombrer, recenser, comptabiliser
comptes dans le rouge, finances dans le rouge, déficitaire, lourdes pertes, en déficit
contrepoids, contrepartie, compenser, contrebalancer
contribuable, foyer fiscal, assujetti
cotation, bourse, coté en bourse
couper les vivres, supprimer les aides, suspendre les subventions, geler les fonds, priver de financement
crédit, prêt, emprunt, financement, hypothécaire, hypothèque
crouler sous les dettes, criblé de dettes, surendetté, lourdement endetté, dette abyssale
crypto, bitcoin, cryptomonnaie, monnaie virtuelle, cryptoactif
crypto, cryptos, cryptomonnaie, bitcoin, monnaie virtuelle
déficit, déficitaire, pertes, endetté
déficit, déficitaire, trou, dette
dépense, budget, budgétaire, finances
dépouillement, comptage, compter les voix, recomptage, recompter
dette, endetté, ardoise, créance, s'endetter, surendettement
dette, passif
devoir de l'argent, débiteur, dette, créance
devoir de l'argent, dette, impayé, redevable, créancier, arriérés
doit de l'argent, arriéré, redevable, dette, impayé
don, donateur, donation, legs, mécène, mécénat, cagnotte, offrir
donner un coup de pouce, subventionner, aider, soutenir
dotation, doter, subvention, allocation
doubler, doublage, voix française, prêter sa voix
éboueur, ripeur, agent de collecte
éco, économie
économie, conjoncture, activité économique
économie, croissance, conjoncture, pib
effacer la dette, éponger, annulation, apurer
effacer ses dettes, effacement de la dette, annulation de la dette, abandon de créance, remise de dette
émoluments, jetons de présence, indemnités, rémunération
emprunter, emprunteur, crédit, prêt, débiteur
entrer en bourse, introduction en bourse, cotation, coté en bourse
épargne, économies, livret, placement, bas de laine
éviter, épargner, esquiver, échapper
exonérer, exempter, dispense
faire des bénéfices, profits record, bénéficiaire, bénéfice net
faire des économies, rogner, économiser, réduire les dépenses
faire don, léguer, offrir
fed, réserve fédérale, banque centrale américaine
filer du fric, donner de l'argent, financer, subventionner
financer, financeur, bailleur de fonds, mécène, commanditaire, sponsor
financer, payer, donner, subventionner, subvention, verser
financièrement, pécuniaire, économiquement, finances
fisc, impôts, administration fiscale, services fiscaux, trésor public, revenu québec, fiscal
fmi, fonds monétaire international
fraude fiscale, évasion fiscale, fraudeur, exil fiscal, optimisation fiscale
frauder le fisc, fraude fiscale, évasion fiscale, exil fiscal
fructueux, profitable, productif, lucratif
gagner de l'argent, bénéficiaire, rentable, bénéfice
garder de l'argent, provisionner, réserve, épargner
geler, bloquer un compte, saisir
gendarme de la bourse, régulateur, autorité des marchés financiers, amf
gérer les comptes, comptable, trésorier, directeur financier, trésorerie
impôt, taxe, fiscal, fiscalité
impôt, taxe, fiscal, prélèvement, contribution, fisc, imposition
impôts, bercy
indemnité, indemniser, dédommager, compensation, dommages et intérêts, réparation
intronisé, investi, investiture, prestation de serment, prêter serment, assermentation, prise de fonctions, entrée en fonction
investir, investisseur, actionnaire, mise de fonds
investir, investisseur, injecter, placer, miser
investissement, épargne
lucratif, rentable, profit, juteux, rémunérateur
mécénat, mécène, parrainage, donateur, bienfaiteur
mettre de côté, épargner, économies, économiser
mettre de côté, provisionner, épargner, économiser, thésauriser
mettre des billes, financer, investir
mettre des sous, investir, lever des fonds, financer, injecter
ministère de l'économie, bercy, économie
monétaire, monnaie, devise
monnaie courante, habituel, répandu, banal
monnaie, devise, unité monétaire
niche fiscale, avantage fiscal, crédit d'impôt, déduction, exonération, allègement, défiscalisation
niche fiscale, réduction d'impôt, crédit d'impôt, avantage fiscal
paradis fiscal, offshore, compte offshore, société écran
parrainer, parrainage, marraine, sponsor
payé par l'assurance, assurance rembourse, assureur, indemnisation des sinistrés, catastrophe naturelle
payer des impôts, contribuable, impôt, fisc, foyer fiscal
payer moins d'impôts, raisons fiscales, avantage fiscal, optimisation fiscale
pension, rente, allocation
perdre de l'argent, pertes, déficitaire, déficit
piédestal, socle, stylobate
placer son argent, investisseur, épargnant
plf, projet de loi de finances, budget
prêt, préparé, disposé
prêter main-forte, aider, secourir, renfort, épauler
prêter, crédit, emprunt, avance
prêter, prêteur, crédit, créancier
prime de départ, indemnité de licenciement, chèque de départ, indemnités de départ
prime, bonus, gratification, indemnité, récompense, boni
produit attendu, recettes attendues, rendement attendu, rentrées attendues
profiter, tirer profit, bénéficier, tirer parti, avantage
quêter, mendier, mendicité, collecte
ramasser de l'argent, récolter des fonds, collecte
ramasser, récolter, cueillir, collecter
rapporter, combien ça rapporte, rendement: produit attendu, produit de la taxe, recettes attendues, recettes annuelles
rapporter, rapporteur, compte rendu
récipiendaire, lauréat, bénéficiaire, récompensé
récolter, collecter, recueillir, amasser
redressement fiscal, contrôle fiscal, arriérés d'impôts
remboursé par la sécu, pris en charge, remboursement, assurance maladie, déremboursement
remboursement, indemnisation, dédommagement, compensation
rembourser ses dettes, éponger, apurer, solder
rentable, bénéficiaire, profitable, lucratif, rentabilité
rue cambon, cour des comptes
s'enrichir, enrichissement, empocher, profiter
serrer la ceinture, réduire ses dépenses, plan d'économies, austérité, cure d'austérité
socle, base, piédestal, fondement
sofa, canapé, divan, banquette
sponsor, sponsoriser, commanditaire, parrainage, mécène, commandite, partenaire
sponsoring, sponsor, sponsoriser, mécénat, parrainage
sponsoriser, sponsor, commanditaire, mécène, parrain, partenariat
subvention, subventionner, aide publique, aides, subside, coup de pouce, enveloppe
supprimer son compte, compte supprimé, fermer son compte, compte désactivé, désactiver
taxation, taxer, imposition, impôt
taxer, dérober, emprunter
taxer, imposer, imposition, prélever, surtaxe
thunes de côté, épargne, économies, bas de laine, placement
tirer profit, profiter, bénéficier, exploiter, tirer avantage
toucher des aides, allocataire, bénéficiaire, prestation, allocation
tribut, redevance, impôt
trou dans la caisse, trou dans les caisses, déficit, manque à gagner, comptes déséquilibrés
tva, taxe, tps, tvq, taxe de vente
utile, utilité, bénéfique, profitable
venir en aide, prêter assistance
vérifier les comptes, audit, commissaire aux comptes, cour des comptes, vérificateur
vérifier, contrôler, s'assurer, recouper
vérifier, fact checking, contrôler, recouper
viabilité, viable, rentabilité, faisabilité
vider son compte, compte vidé, siphonner ses comptes, retraits frauduleux, débits frauduleux
aide, allocation: rsa, apl, chèque, prime, bourse, allocations, caf, don, exonération, crédit, bouclier, indemnité, prêt, aah, plan, secours, dotation, minimum, asile
aider, assister, aide: accompagner, bénévole, don, solidarité, héberger, collecte, contribuer, prêter, appui, tutorat, parrainer, nourrir, ravitailler, recueillir
aides: soutien financier, chèque énergie, crédit d'impôt, microcrédit
argent récolté: collecte, dons, cagnotte, recueillir, réunir, somme recueillie
assurance, assureur: axa, maif, macif, allianz, mutuelle, groupama, sinistre, indemniser, franchise, garantie, maaf, prévoyance
baisse du budget: coupes, réduction, économies, restriction, amputer
banque: bnp, crédit, société, bpce, lcl, hsbc, caisse, bce, goldman, rothschild, fmi, lehman, assureur, axa, ubs, livret, bpi
bourse, marché: cac, nasdaq, dow, wall, indice, nikkei, cotation, krach, ftse, obligataire
bourse: dow jones, dax, euronext
budget: dotation, moyens
cagnotte: récolter, recueillir, réunir
collecter: réunir, lever
combien récolté: recueilli, collecté, réuni, dons, somme, montant
compter: décompte, comptage
couper les vivres: supprimer, suspendre, subvention, financement, cesser de financer
crise, difficulté: inflation, chômage, pénurie, dette, faillite, déficit, austérité, surendettement, subprimes, liquidation, redressement, stagnation, déclin
cryptomonnaie, crypto: ethereum, dogecoin, binance, blockchain, libra, token
dans le rouge: déficit, déficitaire, pertes, découvert, endetté
dédommager, indemnité, compensation: dommages, remboursement, préjudice, rente, verser, euros, provision
éplucher les comptes: audit, contrôle des comptes, vérification, expert-comptable, chambre régionale des comptes
être remboursé: remboursement, indemnisé, dédommagé, avoir, restituer, prise en charge
faire les comptes: audit, comptable, expert-comptable, vérifier, cour des comptes, commissaire aux comptes
faire un don: donner, donateur, verser, contribuer, généreux, legs
filer de la thune: subventionner, financer, allouer, verser, subvention
financer, financement, fonds: subvention, crowdfunding, budget, emprunt, mécène, don, levée, cagnotte, investir, subventionner, crédit, mécénat, dotation, sponsor, collecte, souscription, feder
impôt, taxe: tva, csg, isf, gabelle, dîme, taille, ifi, cotisation, foncière, habitation, octroi, accise, crds, écotaxe, vignette, droits, péage, capitation, flat
impôt: taxe foncière, taxe d'habitation, droits de succession, impôt sur le revenu, taxe carbone
investisseur: fonds, banque, business angel, mécène
mal compté: oublié, erreur de comptage, sous-estimé, omis, recompter
monnaie: dinar, dirham
ordures: collecte
paradis fiscal: panama, luxembourg, bahamas, suisse, jersey, monaco, andorre, bermudes, caïmans
payer ses dettes: rembourser, apurer, solder, créanciers
placement, investissement, épargne: livret, action, obligation, immobilier, assurance-vie, bourse, bitcoin, pel, or, dividende, actionnaire, scpi, portefeuille
prêt, dette, emprunt: crédit, hypothèque, déficit, obligation, découvert, endetter, rembourser, créance, ardoise, surendettement, avance
prêter: confier, mettre à disposition
récolter de l'argent: collecte, dons, cagnotte, recueillir, lever des fonds, souscription
rembourser: prise en charge, avoir
sponsor: soutien financier
subvention: allouer, fonds, soutien, crédits
tenir les comptes: trésorier, comptable, comptabilité
vérifier les comptes: contrôle, expert-comptable, cabinet
geler: bloquer, saisir, immobiliser
`
