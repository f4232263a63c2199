// Companies, industry, shops and trade: words that say nearly the same, then what may answer for what.

export const COMPANIES_AND_TRADE = `
acide, acidité, ph
aminés, acides aminés, protéine
artisanal, artisanat, artisan, fait main
artisanat, artisan, métier, artisanal
atelier, fabrique
audimat, part de marché
boire, consommation, potable, impropre à la consommation
boîte, société, groupe, entreprise, firme, compagnie, employeur, entité
brevet, déposer un brevet
brochure, livret, plaquette, fascicule, prospectus
buvable, potable, impropre à la consommation
cahier, carnet, calepin
cdd, contrat à durée déterminée, contrat précaire
civilisation, culture, société
client, clientèle, consommateur, acheteur, usager
commercial, commerce, vente, marchand
compétitivité, compétitif, concurrentiel, concurrence
concurrencer, rivaliser, concurrent, compétiteur
concurrent, challenger
concurrent, concurrentiel, rival
conso, consommation
contrat, marché, commande, appel d'offres, marché public, accord commercial
couler la boîte, dépôt de bilan, faillite, liquidation
couler, faire faillite, ruiner, faillite
diamètre, rayon, circonférence
distillation, distillerie, alambic
donner sa boîte, céder son entreprise, transmission
emballage, emballer, conditionnement, packaging, colis
entreprise, groupe, multinationale, géant, société, conglomérat
envoi, livraison, acheminement
essentiel, enjeu, importance
estomac, ventre, bide, gastrique, abdomen
étiquette, étiquetage
étiquette, label, protocole
fabriquer, fabricant, constructeur, usine, industriel
fabriquer, production, confectionner
faire de la pub, vanter, promouvoir, promotion, réclame
faire faillite, faillite, banqueroute, dépôt de bilan, liquidation judiciaire
faire faillite, liquidation, mettre la clé
faisceau, rayon lumineux, rayonnement, projecteur
fermer boutique, faillite, fermer, cesser ses activités, baisser le rideau
fin de contrat, libre de tout contrat, contrat expiré, expiration de son contrat, sans club
fluide, liquide
fluidité, fluide, fluidifier
fusion, rapprochement, absorption, absorber
glypho, glyphosate, herbicide, désherbant
indésirable, persona non grata, importun
industrialisation, industriel, révolution industrielle
industrie, industriel, usine
infrarouge, rayonnement, thermique
innovant, novateur, inédit, révolutionnaire
invention, innovation
laitage, produit laitier
laitier, lacté, produit laitier
lancer sa boîte, fonder une entreprise, création d'entreprise
lancer un produit, sortir un produit, commercialiser, mise sur le marché, nouveau produit
lessive, produit ménager, détergent
livrer, livraison, livreur, acheminer, expédier
livreur, livraison, coursier, colis
lyrique, lyrisme, poétique
lyrique, opérette, livret
magasin, boutique, commerce, enseigne, point de vente, dépanneur, échoppe
magasin, boutique, commerce, supermarché
manutention, manutentionnaire, magasinier, docker
marketing, publicité, promotion, mercatique
marquage, marquer, étiquetage, signalisation
marque, brand, enseigne, griffe, label
marquer, buteur, but, marqueur, réalisation
mondain, mondanité, jet-set, haute société
monter une boîte, fonder, créer une entreprise, entrepreneur
pas potable, impropre à la consommation, non potable
pénurie, rupture de stock, rareté
pesticide, insecticide, herbicide, glyphosate
plaquettes, thrombocyte, plaquette sanguine, coagulation
plus en stock, rupture de stock, produit épuisé, en rupture, introuvable
point de fusion, fondre
poursuivants, concurrents, rivaux, adversaire
produire un film, producteur, production, société de production
produire, produit, production, fabriquer, fabricant, producteur
produit chimique, pesticide, solvant, herbicide
promotionnel, publicitaire, promotion, publicité
pub, publicité, campagne publicitaire, annonce, réclame, spot, commandite
pub, publicité, publicitaire, annonceur
rando, randos, randonnée, randonneur, marche
rappel, retirer de la vente, retrait, rappel de produits
retirer du marché, interdire à la vente, retrait du marché
se produire, produit, avoir lieu, survenir, arriver, se dérouler, advenir
signer, contrat, parapher
soldes, promotions, rabais, démarque, liquidation, black friday
souscrire, souscripteur, souscription, abonnement, contrat
stock, réserve, provision, stockage
stockage, stocker, entreposage, entrepôt
stocker, stockage, entreposer
supérette, supermarché, magasin, épicerie
supermarchés, enseignes
survenir, se produire, dater
survenir, se produire, dérouler, incident
survenir, se produire, drame, incident
trop de rayons, surdosage, surirradié, irradiation
ultraviolet, uv, rayon ultraviolet
usine à l'arrêt, production à l'arrêt, production suspendue, arrêt de la production, chaînes à l'arrêt
usine, fabrique, site, manufacture, site industriel, site de production, shop
vendre sur internet, vente en ligne, e-commerce, commerce électronique
ventilo, ventilos, ventilateur
vip, personnalité, invité de marque, célébrité
boîte de travaux: entreprise, prestataire, société, entrepreneur, maître d'œuvre, sous-traitant
commerce: mercerie, fromagerie, coiffeur, fromager, quincaillier
commercial: supermarché, hypermarché, galerie, auchan, carrefour, leclerc, intermarché, mall, casino
constructeur, marque: renault, peugeot, citroën, stellantis, toyota, volkswagen, bmw, mercedes, tesla, ford, fiat, audi, porsche, ferrari, dacia, nissan, opel, hyundai, bugatti
couler une boîte: faillite, liquidation, redressement judiciaire, dépôt de bilan
de retour en rayon: remis en vente, commercialisation, disponible, revenir
en vente: commercialisé, en rayon, disponible, rayons, mis sur le marché
entreprise, société, boîte, firme: start-up, pme, filiale, multinationale, usine, banque, renault, total, edf, sncf, airbus, google, apple, carrefour, amazon, orange, airfrance, constructeur, opérateur, holding, fabricant, sous-traitant
exporter, importer: douane, exportation, importation, embargo, droits, ceta, libre-échange, mercosur, quota, barrière, conteneur, accise
fermer boutique: liquidation judiciaire, liquidation
livre: grimoire
livrer, livraison: coursier, colis, uber, deliveroo, chronopost, drone, ups, transporteur, dhl
magasin, commerce, boutique: hypermarché, boulangerie, boucherie, pharmacie, épicerie, librairie, bijouterie, supérette, carrefour, leclerc, lidl, fleuriste, quincaillerie, bureau-tabac, poissonnerie, bazar, droguerie, parfumerie, ikea, opticien
magasin, enseigne, distributeur: carrefour, leclerc, auchan, lidl, casino, intermarché, monoprix, franprix, fnac, ikea, décathlon, aldi, zara, camaïeu, kiabi, darty
marque, fabricant: renault, peugeot, apple, samsung, nike, adidas, oréal, chanel, dior, nestlé, danone, michelin, coca-cola, vuitton, hermès, toyota, citroën, ferrero, volkswagen, décathlon
monter sa boîte: créer son entreprise, lancer son entreprise, fondateur
monter une boîte: fondateur
notice: étiquette, emballage, posologie
plus de clients: baisse de fréquentation, clientèle, chute du chiffre d'affaires, désaffection
produire, fabriquer, production, produit: élaborer, assembler, usiner, cultiver, construire, confectionner, manufacturer, tisser, forger, brasser, récolter, distiller, façonner, assemblage, imprimer, concevoir
produit chimique: substance, acide, ammoniac, chlore
produit ménager: javel, ammoniaque, déboucheur
produit toxique: substance, solvant, hydrocarbures, pesticide, métaux lourds, plomb, ammoniac
qui a fabriqué: fabricant, constructeur, produire, façonner, artisan
racheter la boîte: repreneur, reprise, rachat, acquéreur, acquisition
rappeler des produits: lots, rapporter, ne plus consommer
registre: carnet, cahier, livre, archives
reprendre la boutique: repreneur, reprise, successeur, céder son commerce
retiré de la vente: retiré des rayons, lots, commercialisation suspendue
rupture de stock: manquer, indisponible, épuisé, tension
stocké: conservé, gardé, dépôt, hangar
tenir le magasin: gérant, commerçant, tenancier, exploitant
usine: atelier, complexe industriel, établissement
vider le stock: liquidation totale, déstockage, soldes
gérer: concessionnaire, délégataire
`
