// Firms, shops, prices, taxes and banks, asked about in a chat and told by newspapers.

export const EVERYDAY_SHOPS_AND_MONEY = `
à crédit: emprunt, prêt, mensualités
à découvert: solde négatif, endetté
à louer: en libre-service, location, mis en location
à moitié prix: remise de 50 %, demi-tarif, rabais
à pas cher: à bas prix, low cost, bon marché, discount
à sec: sans ressources, trésorerie épuisée, asséché
à vendre: mis en vente, en quête d'un repreneur, cession, cherche acquéreur, proposé à la vente
abonné: client, adhérent
acheter: acheteur, acquéreur, repreneur
acheté par: racheté, acquis, passé sous pavillon, tombé dans l'escarcelle
acheter cher: débourser, adjugé
acheter en ligne: commerce en ligne, e-commerce, vente en ligne
acheter la boîte: racheter, rachat, repreneur, acquisition, prise de contrôle
acheter une baraque: acquérir un logement, accession à la propriété, primo-accédant
acheter une maison: acquérir un logement, accession à la propriété, primo-accédant, crédit immobilier
actionnaires: porteurs de parts
aide de la caf: allocation, prestation sociale
aide pour l'essence: indemnité carburant, prime carburant, chèque carburant
aide pour payer: chèque énergie, bouclier tarifaire, subvention, allocation
aider les boîtes: soutenir les entreprises, aides publiques, subventions, exonérations
aider les entreprises: aides publiques, subventions, exonérations, allègements de charges
aider les pauvres: distribution alimentaire, solidarité, minima sociaux, association caritative
allocs: prestations sociales, allocations familiales
argent bloqué: avoirs gelés, gel des avoirs, compte bloqué
argent caché: compte offshore, comptes dissimulés, non déclaré, évasion fiscale
argent de l'état: fonds publics, deniers publics, aides publiques
argent de la mairie: fonds publics, deniers publics, finances communales, notes de frais
argent de la ville: fonds publics, deniers publics, finances communales, budget municipal
argent des impôts: deniers publics, fonds publics, recettes fiscales
argent en liquide: espèces, billets, numéraire
argent rendu: remboursement, restitué
arnaque à la banque: faux conseiller bancaire, escroquerie
arnaque au colis: faux sms, hameçonnage
arrondir les fins de mois: revenu complémentaire
au noir: travail dissimulé, non déclaré, dissimulé
au prix fort: plein tarif
augmentation des prix: inflation, hausse des prix, renchérissement, flambée des prix
augmenter les impôts: hausse de la fiscalité, pression fiscale, alourdir la fiscalité, relever les taux, surtaxe
avoir des dettes: endetté, surendetté, débiteur
avoir les moyens: financer, budget
avoir mal calculé: erreur de calcul, sous-estimé
baisser les impôts: alléger la fiscalité, allègement fiscal, baisse de la fiscalité, exonération
baisser les prix: réduction, rabais, ristourne, promotions, remise
beaucoup d'argent, bcp d'argent: généreux, généreusement, millions, fortune, grosse somme
bénéfs: résultat net
billet de banque: coupure
billets: places, titres de transport
boîte: géant, enseigne
boîte en difficulté: redressement judiciaire, procédure de sauvegarde, cessation de paiements
boîte française: groupe français, entreprise tricolore
boîte qui coule: liquidation judiciaire, redressement judiciaire, dépôt de bilan, cessation de paiements
boîtes: industriels
boucler le budget: équilibrer les comptes, trouver des financements
bourse qui chute: krach, dévisser, repli des marchés
boutique fermée: rideau baissé, fermeture
brader: céder à bas prix, solder
buraliste: débitant de tabac, bureau de tabac
bureau de tabac: buraliste, débit de tabac
ça a coûté combien: facture, montant, s'élever, chiffrer, investissement, enveloppe
ça coûte combien: montant, facture, tarif, s'élever, prix
ça rapporte: recettes, bénéfices, retombées, rendement
ça va coûter: facture, montant, enveloppe, budget, investissement, s'élever
caddie: panier, courses
cadeau fiscal: niche fiscale, exonération, crédit d'impôt
carte bleue: paiement par carte
carte volée: carte bancaire dérobée
cash: trésorerie
centre commercial: zone commerciale
chèque: versement, montant
cher: prix élevé
client mécontent: réclamation, plainte, consommateurs
combien ça rapporte: recettes, bénéfices, retombées, gains
combien coûte l'entrée: tarif, billet, plein tarif
combien d'impôts: montant, pression fiscale, taux
combien de bénéfices: résultat net, profits
combien de dettes: passif, endettement
combien de thune: montant, somme, enveloppe
commander: passer commande, acheter en ligne
commandes: carnet de commandes
comment ils vont payer: financement, souscription, subvention, emprunt
consommateurs: ménages
construire une usine: implanter, site de production
contrat énorme: méga-contrat, commande record, contrat géant
contrat juteux: commande, marché
coup dur pour la boîte: perte, revers
couper les aides: supprimer, suspendre les subventions, réduire les aides, coupes
courses: achats, emplettes, panier
court d'argent: difficultés financières, trésorerie
coûte plus cher: flamber, surcoût
coûter cher: facture, dispendieux
coûter plus cher: hausse
coûter trop cher: onéreux, coûteux, prohibitif, surcoût
crise: ralentissement économique, difficultés économiques
d'argent, du fric: financer, financement, somme, don
de la thune: argent, financement, fonds, moyens, subvention
découvert: solde négatif
délocaliser: produire à l'étranger
demander une rançon: exiger, réclamer
dépenser combien: débourser, investir, montant, enveloppe
devoir combien: ardoise, dette, arriérés, impayés, passif
disparition de l'argent: détournement, fonds détournés, volatilisé
distributeur: automate, guichet automatique
distributeur de billets: automate
donner de l'argent: verser, don, allouer, octroyer
donner des sous: verser, financer, don, subventionner, allouer, octroyer
droits de douane: taxes à l'importation, surtaxe douanière
emprunter de l'argent: contracter un prêt, souscrire un emprunt, crédit
en crise: difficultés, récession, tourmente
en dette: endetté, débiteur
en faillite: liquidation, redressement judiciaire, cessation de paiements, dépôt de bilan
en magasin: en rayon, commercialisé, points de vente
en rayon: commercialisé, points de vente, en magasin
en réduction: soldé, remise, rabais, promotion, tarif réduit
en solde: remise, rabais, démarque
endetté: passif, débiteur
entrepôt: plateforme logistique, centre logistique
entreprises: industriels
essence plus chère: hausse des carburants, prix à la pompe, flambée des carburants
étiquette: emballage, prix affiché
évasion fiscale: paradis fiscaux
faire chuter les prix: baisse des cours, effondrement des cours
faire crédit: prêter, échelonner
faire des affaires: commercer, conclure des contrats, échanges commerciaux
faire des courses: achats, emplettes
faire des courses au supermarché: achats, emplettes
faire faillite: cessation de paiements
faire les soldes: démarque, promotions
faire payer: réclamer, infliger une amende
faire payer les riches: taxer les plus fortunés, impôt sur la fortune, hauts revenus
faire payer plus: augmenter les tarifs, majoration, surtaxe, relever les prix
faire ses courses: achats, emplettes, s'approvisionner
familles pauvres: foyers modestes, ménages précaires, ménages modestes
fauché: surendetté
fermer des magasins: baisser le rideau, fermetures, suppression de points de vente
fermer l'usine: fermeture du site, cessation d'activité, mise à l'arrêt, arrêt de la production
fermer une usine: fermeture du site, cessation d'activité, arrêt de la production
feuille d'impôts: avis d'imposition, avis d'impôt
fiche de paye: bulletin de salaire
filer des sous: verser, subventionner, octroyer, allouer
filer du fric, filer de la thune, filer de l’argent: financer, verser, don, subventionner
filer, lâcher du fric: financer, financement, verser, subventionner
fin de mois difficile: précarité, surendettement
financement: fonds, crédits
fisc: direction des finances publiques, finances publiques
frais: facture
frais de dossier: commission
frais de la banque: frais bancaires, commissions
fric: fortune, montant, patrimoine, financement, revenus
fric public: deniers publics, fonds publics
gagner au loto: remporter le gros lot, cagnotte
gagner beaucoup d'argent: hauts revenus, bénéfices, profits
gagner combien par mois: salaire, rémunération mensuelle, percevoir
gagner de l'argent avec: bénéfices, recettes, monétiser, tirer profit
gagner des clients: conquérir, parts de marché
gagner plus: hausse de salaire, revalorisation, augmenter
garagiste: concessionnaire
gens aisés: fortunés, hauts revenus
gens modestes: ménages modestes, bas revenus, foyers modestes
gens riches: fortunés, hauts revenus, milliardaires, contribuables aisés
geste commercial: remise, dédommagement, remboursement
gratos: gracieusement
gros chèque: somme rondelette, montant
gros client: principal client, donneur d'ordre
gros contrat: commande, marché décroché
gros lot: cagnotte
grosse amende: lourde amende, sanction record
grosse boîte: grand groupe, multinationale, géant
grosse perte: pertes abyssales, lourdes pertes, déficit
grosse somme: somme rondelette, montant important
grosses fortunes: milliardaires, hauts patrimoines, ultrariches
hausse des prix: flambée
hyper: hypermarché, grande surface
il doit combien: dette, arriérés, ardoise, amende, s'acquitter
il doit payer: s'acquitter, verser, condamné à verser, régler, débourser
ils ont perdu combien: pertes, manque à gagner, déficit, préjudice
impôts locaux: taxe foncière, taxe d'habitation, fiscalité locale
inflation: indice des prix
interdit bancaire: fichage, banque de france
invendu: stock
investir combien: injecter, enveloppe, montant
investisseurs: fonds d'investissement
jeter du fric: gaspillage, gabegie
justifier ses dépenses: notes de frais, justificatifs, factures
laisser son argent, laisser son fric, laisser sa fortune: léguer, legs, hériter, donation
lancer un produit: dévoiler, sortir
lancer une cagnotte: collecte
les impôts: fisc, administration fiscale, trésor public
les prix: inflation, tarifs, coût de la vie
lunettes pas remboursées: reste à charge
ma banque: établissement bancaire
machine à sous: casino, appareil de jeu
magasin qui ferme: fermeture, liquidation, baisser le rideau
magasins: grandes surfaces
magot: trésor, somme
manger la grenouille: détourner, vider la caisse
manque d'argent: faute de moyens, difficultés financières, trésorerie, faute de financement
manque de moyens: faute de moyens, sous-financement, manque de crédits
marchander: discuter le prix
marché de noël: chalets, artisans
marche pas fort: baisse des ventes, difficultés, recul
marque: fabricant, constructeur
mettre à l'amende: sanctionner, verbaliser, infliger une amende
mettre combien: investir, débourser, injecter
mettre de l'argent: investir, injecter, financer, abonder
mettre des millions: investir, injecter, débloquer
mettre en vente: céder, proposer
milliardaire: industriel
millions partis: détournés, envolés, dilapidés
moins cher: baisse des prix, bon marché, tarif réduit, rabais, bas prix, remise, ristourne
moins d'argent: coupes, baisse des dotations, budget amputé, baisse des crédits
moins d'impôts: allègement fiscal, baisse de la fiscalité, exonération, crédit d'impôt
moins de clients: baisse de fréquentation, désaffection, recul des ventes
moins de fric: coupes, baisse des dotations, budget amputé
moins vendre: baisse des ventes, recul des ventes, chute des ventes
mont-de-piété: prêt sur gage, crédit municipal
montant: valeur
montée des prix: inflation, hausse des prix, flambée
monter les prix: augmenter les tarifs, relever les prix, hausse des tarifs, renchérir
moyens: financement, budget, crédits, ressources
négocié combien: montant, accord
nouvelle boîte: start-up, créée, jeune pousse
nouvelle usine: site de production, inaugurer
numéro un: leader, premier mondial
offre: rachat, opa
on en a pour combien: facture, montant, s'élever
ouvrir un magasin: inaugurer, implanter, ouverture
ouvrir une boutique: inaugurer, implanter, ouverture
ouvrir une usine: inaugurer, implanter, site de production
panier: courses, prix moyen
panneaux de pub: affichage publicitaire, panneaux publicitaires
parier: miser, paris sportifs
part du capital: participation, actions
pas assez d'argent: manque de moyens, insuffisant, faute de moyens, faute de financement
pas assez de clients: faible fréquentation, désaffection, ventes insuffisantes
pas cher du tout: bon marché, low cost, bas prix
pas de sous: faute de moyens, faute de financement, manque de crédits
pas payé ses impôts: fraude fiscale, redressement, arriérés
pas payer d'impôts: exonéré, non imposable, évasion fiscale, fraude fiscale
pas payer son loyer: impayés, loyers impayés, expulsion locative
pas remboursé: reste à charge, déremboursé, non pris en charge
patron de restau: restaurateur, gérant
patron de supermarché: gérant
pauvres: ménages modestes, plus modestes
pauvreté: seuil de pauvreté
payer: souscription
payer au black: rémunérer sans déclarer
payer avec: régler, financer, carte bancaire
payer combien: débourser, s'acquitter, montant, verser, facture
payer d'avance: acompte, arrhes, provision
payer en plusieurs fois: échelonner, mensualités, échéancier
payer la facture: régler, s'acquitter, prendre en charge
payer la note: régler, supporter, prendre en charge, facture
payer le loyer: s'acquitter
payer les salaires: verser, rémunérer
payer les victimes: indemniser, dédommager, dommages et intérêts
payer moins: réduction, tarif réduit, allègement, baisse
payer plus: majoration, surtaxe, hausse, augmentation
payer plus cher: surcoût, hausse des tarifs, renchérissement, surtaxe
payer pour les dégâts: indemniser, dédommager
payer une amende: s'acquitter, condamné à une amende, écoper d'une amende, verbalisé
perdre combien: pertes, manque à gagner, déficit
perdre des clients: désaffection, perte de parts de marché
perdre son argent: ruiné, floué, pertes, spolié, dépouillé
perdu des millions: pertes, déficit, manque à gagner
perdu son argent: escroqué
petit commerce: commerces de proximité, commerçants indépendants
petites boîtes: pme, tpe, petites entreprises, artisans
petits commerces: commerces de proximité, commerçants indépendants, boutiques
piquer dans la caisse: vol, dérober, trou
piquer du fric: détourner, dérober, détournement de fonds, vol, argent liquide, espèces
place de marché: halle, étal
plafonner: encadrer
plan d'économies: rigueur, coupes budgétaires
plein aux as: milliardaire
plus cher: flamber, grimper, surcoût, majoration
plus d'argent: faute de financement, faute de moyens, caisses vides, ruiné
plus d'impôts: hausse de la fiscalité, pression fiscale, surtaxe
plus de fric: faute de financement, faute de moyens, caisses vides, ruiné
plus de pognon: faute de financement, faute de moyens, ruiné
plus de sous: faute de financement, faute de moyens, caisses vides, ruiné, sans le sou
plus de thune: faute de financement, faute de moyens, ruiné
plus en vente: retiré de la vente, arrêt de la commercialisation, retiré des rayons
plus fabriqué: arrêt de la production, cesser de fabriquer, abandonné
plus rentable: déficitaire, non rentable
plus riche: première fortune, plus fortuné
poche vide: sans le sou, ruiné
pognon: fortune, financement
potes patrons: milieux d'affaires
pouvoir d'achat: revenu disponible
premier prix: entrée de gamme, bas prix
prendre une part: participation, entrer au capital
prêter de l'argent: accorder un prêt, crédit, avance
prix: valeur
prix d'entrée: billet
prix de l'essence: prix à la pompe, carburants, sans-plomb, gazole
prix de l'immo, prix de l'immobilier: mètre carré, prix des logements
prix de la baguette: pain
prix des billets: tarifs, places, prix d'entrée
prix des maisons: mètre carré, prix des logements
prix du gaz: tarif réglementé, facture énergétique
prix du lait: litre, producteurs laitiers
prix qui baissent: baisse des prix, recul, repli, désinflation
prix qui montent: inflation, hausse des prix, flambée
produire en france: relocaliser, made in france, fabrication française
produit pourri: défectueux, impropre, avarié
profs de compta: comptabilité
promos: remises
pub mensongère: pratique commerciale trompeuse, publicité trompeuse
qui paie, qui paye: à la charge de, financé par, pris en charge, aux frais de
qui reprend la boîte: repreneur, offre de reprise
quoi acheter: acquérir, achat
racheter: prise de contrôle, opa
radin: économe
rallonge: crédits supplémentaires, enveloppe supplémentaire, abonder
ramasser du fric: s'enrichir, empocher, toucher, percevoir
rapporter combien: recettes, générer, montant, bénéfices, retombées
réclamer du fric: exiger une rançon, demander un dédommagement
reçu combien: perçu, touché, montant, somme
régler l'addition: payer, facture, prendre en charge
relance: plan de soutien, stimuler
rembourser les clients: remboursement, dédommagement, indemniser
remettre sur le marché: recommercialiser, revendre
rendre les sous: rembourser, restituer
renflouer: recapitaliser
reprendre l'usine: repreneur, rachat, reprise du site
repreneur: offre de reprise
rétrécir les paquets: réduflation, shrinkflation
revendre: cession
reventes: cession
riche: multimillionnaire
riches: hauts revenus, grandes fortunes, contribuables aisés
s'acheter: acquérir, s'offrir, se procurer
s'est acheté: acquérir, s'offrir, dépenser
s'est payé: s'offrir, dépenser, acquérir, frais personnels
sans le sou: indigent
sans payer: impayé, fraude, filouterie, grivèlerie
se faire du fric: s'enrichir, profits, empocher
se payer: dépenser
se remplir les poches: s'enrichir, détourner, enrichissement personnel
se ruiner: surendetté, dilapider, faillite
se serrer la ceinture: économies, austérité, réduire les dépenses
sinistré: indemnisé, assurance
sortie d'argent: décaissement, débourser
soutien aux boîtes: aides publiques
stock: invendus
supprimer des magasins: fermer des points de vente, fermetures
surfacturer: majorer, facturer
tarif: grille tarifaire
taxe carbone: contribution climat
taxer: ponctionner
taxer les riches: impôt sur la fortune, hauts revenus, contribution exceptionnelle, plus fortunés
tirer de l'argent: retirer, retrait, distributeur
toucher combien: encaisser, empocher
toucher du fric: percevoir, empocher, encaisser, recevoir
tour de vis: rigueur, austérité, durcissement
tout dépenser: dilapider
travailler avec: partenaire, collaborer, fournisseur
trop d'impôts: pression fiscale, matraquage fiscal
trouver de l'argent: lever des fonds, financement, collecter
tune: argent, montant, fonds
type riche: homme d'affaires, milliardaire
valoir combien: estimé, valeur, évalué, prix, expertisé
vaut combien: estimé, valeur, évalué, prix, expertisé
vendeur de voitures: concessionnaire
vendeurs à la sauvette: vente à la sauvette
vendre au black: marché noir, contrebande, trafic
vendre combien: écouler, exemplaires, ventes, unités
vendre la boîte: céder, cession, rachat
vendre sa boîte: céder, cession, rachat
vendre sa maison: céder, mise en vente
vendu à: cédé, racheté, acquis, adjugé
vendu combien: adjugé, cédé, montant
vider les caisses: détourner, siphonner, caisses vides
vie chère: pouvoir d'achat
vie plus chère: inflation, coût de la vie, hausse des prix
vrais prix: tarifs réels
`
