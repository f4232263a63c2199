// A general word with the particular ones that may answer for it: "animal" with "chevreuil", not the other way round.

export const NARROWER_WORDS_2 = `
ami, pote, proche: camarade, copain, collègue, compagnon, complice, confident, voisin, allié, acolyte, entourage
âge: ans, mois, quinquagénaire, septuagénaire, trentenaire, sexagénaire, octogénaire, quadragénaire, mineur, adolescent, nonagénaire, centenaire, majeur, âgé, anniversaire
jeune, ado: adolescent, mineur, lycéen, étudiant, collégien, enfant, garçon, écolier, teenager, jeunesse, vingtaine, trentenaire, majeur
vieux, senior: retraité, octogénaire, nonagénaire, septuagénaire, centenaire, sexagénaire, aîné, doyen, vieillard, ancien, résident, grand-mère, grand-père
personne, individu: homme, femme, habitant, passant, citoyen, voisin, usager, riverain, client, résident, automobiliste, promeneur, témoin, adolescent, retraité, passager, quidam, joggeur
femme, dame, meuf: épouse, mère, fille, jeune, veuve, sexagénaire, quadragénaire, mademoiselle, madame, mme, retraitée, actrice, étudiante
homme, mec, monsieur: garçon, père, mari, trentenaire, quadragénaire, quinquagénaire, retraité, ouvrier, veuf, sexagénaire, époux, individu
habitant, population, citoyen: riverain, villageois, parisien, résident, administré, locataire, lyonnais, marseillais, citadin, électeur, breton, foyer, âme, bordelais, autochtone, contribuable
témoin: passant, voisin, promeneur, joggeur, riverain, chauffeur, client, automobiliste, commerçant, randonneur, passager, serveur
trouver, découvreur, découvrir, découvert, découverte: promeneur, joggeur, archéologue, pêcheur, plongeur, chasseur, randonneur, voisin, ouvrier, chercheur, astronome, agriculteur, berger, spéléologue, employé
client, acheteur, public: consommateur, usager, spectateur, visiteur, abonné, lecteur, touriste, voyageur, passager, supporter, vacancier, patient, acquéreur, auditeur, téléspectateur
spectateur, fan, supporter: ultras, admirateur, public, festivalier, tribune, foule, groupie, inconditionnel, kop, téléspectateur, hooligan
touriste, vacancier, visiteur: estivant, campeur, randonneur, plaisancier, croisiériste, pèlerin, curiste, skieur, baigneur, voyageur
étranger, immigré, migrant: réfugié, clandestin, sans-papiers, demandeur, exilé, expatrié, syrien, afghan, soudanais, érythréen, apatride, malien, mna
pauvre, démuni, précaire: sdf, chômeur, sans-abri, rsa, smicard, mendiant, précarité, ouvrier, allocataire, bénéficiaire, misère
riche, fortuné: milliardaire, millionnaire, héritier, patron, fortune, rentier, magnat, aristocrate, bourgeois
groupe, collectif: association, équipe, bande, foule, comité, délégation, syndicat, gang, commando, troupe, chœur, coalition, communauté, trio, cortège, clan, tribu
organisation, association, asso: ong, fondation, croix-rouge, greenpeace, ligue, fédération, secours, restos, emmaüs, comité, amnesty, wwf, syndicat, collectif, unicef, sos, lpo, spa, l214, anticor, médecins, oxfam, attac
ong: greenpeace, wwf, lpo, amnesty, msf, oxfam, fne, handicap, l214, médecins, bloom, robin
syndicat, union: cgt, cfdt, fo, sud, medef, fsu, unsa, fnsea, cftc, cfe-cgc, snes, confédération, solidaires, unef, alliance, intersyndicale, cpme, coordination
syndicaliste: délégué, élu, cgt, cfdt, secrétaire, cse, martinez, berger, binet, militant
entreprise, société, boîte, firme: groupe, start-up, pme, filiale, multinationale, usine, banque, renault, total, edf, sncf, airbus, google, apple, carrefour, amazon, orange, airfrance, constructeur, opérateur, compagnie, holding, fabricant, sous-traitant
marque, fabricant: renault, peugeot, apple, samsung, nike, adidas, oréal, chanel, dior, nestlé, danone, michelin, coca-cola, vuitton, hermès, toyota, citroën, ferrero, volkswagen, décathlon
banque: bnp, crédit, société, bpce, lcl, hsbc, caisse, bce, goldman, rothschild, fmi, lehman, assureur, axa, ubs, livret, bpi
assurance, assureur: axa, maif, macif, allianz, mutuelle, groupama, sinistre, indemniser, franchise, garantie, maaf, prévoyance
constructeur, marque: renault, peugeot, citroën, stellantis, toyota, volkswagen, bmw, mercedes, tesla, ford, fiat, audi, porsche, ferrari, dacia, nissan, opel, hyundai, bugatti
compagnie: easyjet, ryanair, lufthansa, klm, transavia, emirates, british, corsair, sncf, delta, vueling, qantas
opérateur, fournisseur: orange, sfr, free, bouygues, edf, engie, enedis, rte, veolia, suez, gaz, grdf, starlink
gafam: google, apple, facebook, amazon, microsoft, meta, netflix, uber, tiktok, twitter, alphabet, openai, alibaba
magasin, enseigne, distributeur: carrefour, leclerc, auchan, lidl, casino, intermarché, monoprix, franprix, fnac, ikea, décathlon, aldi, zara, camaïeu, kiabi, darty
secteur, activité, branche: agriculture, industrie, tourisme, bâtiment, automobile, aéronautique, commerce, énergie, transport, textile, restauration, hôtellerie, agroalimentaire, santé, pêche, banque, sidérurgie, viticulture, élevage, logistique
argent, somme, thune, fric, pognon: euro, dollar, million, milliard, salaire, prime, don, subvention, budget, francs, cagnotte, livre, rançon, yen, pactole, trésorerie, butin, capital
revenu, rémunération, gagner, paye, gagné: salaire, prime, smic, retraite, pension, cachet, dividende, honoraires, bonus, indemnité, rente, loyer, solde, brut, net, royalties, pourboire, commission, traitement
aide, allocation: subvention, rsa, apl, chèque, prime, bourse, allocations, caf, don, exonération, crédit, bouclier, indemnité, prêt, aah, plan, secours, dotation, minimum, asile
coût, prix, combien, tarif: euro, dollar, million, milliard, facture, montant, loyer, centime, coûter, franc, budget, devis, enveloppe, chiffrer, vendu, payant, gratuit, facturer, estimer
payer, paiement, régler: verser, rembourser, débourser, financer, acquitter, dépenser, indemniser, facture, cotiser, virement, subventionner, solder, dédommager, rémunérer, contribuer, prélever
facture, dépense, charge: loyer, électricité, gaz, essence, carburant, impôt, chauffage, abonnement, cotisation, eau, assurance, péage, redevance
prêt, dette, emprunt: crédit, hypothèque, déficit, obligation, découvert, endetter, rembourser, créance, ardoise, créancier, surendettement, avance
dédommager, indemnité, compensation: réparation, dommages, indemniser, remboursement, préjudice, rente, verser, euros, préjudices, provision
impôt, taxe: tva, csg, isf, gabelle, redevance, dîme, taille, ifi, cotisation, prélèvement, foncière, habitation, octroi, accise, crds, écotaxe, vignette, droits, péage, fisc, capitation, flat
financer, financement, fonds: subvention, crowdfunding, budget, emprunt, mécène, don, levée, cagnotte, investir, subventionner, crédit, mécénat, dotation, sponsor, collecte, souscription, feder
sponsor, mécène, donateur: partenaire, fondation, parrain, bienfaiteur, bnp, arnault, pinault, legs, philanthrope
monnaie, devise: euro, dollar, franc, livre, yen, bitcoin, rouble, yuan, peso, couronne, écu, deutschmark, lire, mark, roupie, louis, denier, drachme, rial
cryptomonnaie, crypto: bitcoin, ethereum, dogecoin, binance, blockchain, libra, token
placement, investissement, épargne: livret, action, obligation, immobilier, assurance-vie, bourse, bitcoin, pel, or, dividende, actionnaire, scpi, portefeuille
bourse, marché: cac, nasdaq, dow, wall, indice, nikkei, cotation, action, krach, ftse, obligataire
quand, date: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, lendemain, veille, siècle, année
jour: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
mois: janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre
heure: matin, midi, soir, nuit, après-midi, minuit, soirée, aube, matinée, crépuscule, aurore, 20h, tombée, matinal, nocturne
saison: hiver, printemps, automne, estival, hivernal, printanier, automnal, rentrée, vacances, mousson
époque, période: moyen-âge, antiquité, renaissance, révolution, préhistoire, empire, siècle, médiéval, néolithique, antique, paléolithique, restauration, belle, colonial, gallo-romain, victorien, entre-deux-guerres, crétacé, jurassique
durée, temps: minute, heure, semaine, mois, année, décennie, seconde, siècle, quinzaine, trimestre, semestre, ans, millénaire, vingtaine, mandat, quinquennat, septennat
fréquence: quotidien, hebdomadaire, mensuel, annuel, trimestriel, biennal, semestriel, quinquennal, bimensuel, régulièrement, rarement, biannuel
récent: hier, avant-hier, veille, semaine, récemment, nuit, fraîchement
bientôt, futur: demain, lendemain, horizon, prochainement, prévu, imminent, programmer, 2030, ultérieurement
fête: noël, pâques, toussaint, ascension, pentecôte, assomption, armistice, aïd, hanoucca, épiphanie, chandeleur, halloween, carnaval, nouvel, mardi-gras, kippour, saint-sylvestre, travail, saint-jean
événement, manifestation, occasion: festival, concert, salon, exposition, cérémonie, mariage, anniversaire, commémoration, concours, congrès, foire, gala, procès, tournoi, match, sommet, carnaval, marathon, inauguration, colloque, brocante, forum
festival, salon: cannes, avignon, angoulême, vieilles, hellfest, deauville, berlinale, francofolies, eurockéennes, mostra, bourges, solidays, biennale, rencontres, foire, lollapalooza, bourget
cérémonie, hommage: obsèques, enterrement, commémoration, messe, funérailles, minute, recueillement, baptême, inauguration, gerbe, marche, panthéonisation, sacre, mémorial, dépouille, ouverture, mariage
enterrement, funérailles: obsèques, inhumer, inhumation, crémation, cercueil, incinérer, messe, inhumé, cendres, sépulture, crématorium, cortège
cadeau, offrir: don, bouquet, bijou, montre, chèque, étrennes, parfum, jouet, cagnotte, dot, remettre
météo, climat: pluie, neige, vent, orage, soleil, canicule, gel, brouillard, grêle, verglas, averse, nuage, sécheresse, tempête, éclaircie, chaleur, froid, degré, brume, redoux, ensoleillement, rafale
intempérie: orage, tempête, grêle, neige, inondation, pluie, vent, verglas, ouragan, rafale, tornade, bourrasque, averse, déluge, crue, avis, foudre, blizzard, giboulée
vent: tempête, rafale, mistral, tramontane, bourrasque, tornade, cyclone, ouragan, sirocco, bise, alizé, noroît, brise, autan
pluie, précipitation: averse, orage, neige, grêle, mousson, bruine, crachin, déluge, millimètres, cumul, diluvien, trombe, ondée
chaleur, température, chaud: canicule, degré, caniculaire, dôme, thermomètre, record, sécheresse, fournaise, celsius, torride, réchauffement, mercure
froid, geler: gel, neige, verglas, glacial, gelée, polaire, givre, glace, négatif, hypothermie, frimas
alerte, vigilance: orange, rouge, jaune, météo-france, canicule, crue, orages, sirène, violet, évacuation, alarme
catastrophe, désastre: séisme, tsunami, inondation, cyclone, ouragan, éruption, incendie, sécheresse, glissement, avalanche, tempête, tornade, tremblement, crue, typhon, coulée, raz-de-marée, éboulement, explosion, xynthia, famine
séisme: secousse, magnitude, sismique, richter, épicentre, réplique, tremblement
inondation: crue, débordement, submersion, déluge, ruissellement, submerger, débordé, inonder, rupture, décrue, noyer
incendie, feu, brûler: flammes, brasier, sinistre, embraser, pyromane, explosion, calciner, cendres, ravager, combustion, torche, foyer, carboniser, criminel, pompiers, propager, consumer
accident: collision, crash, chute, explosion, déraillement, naufrage, choc, incendie, carambolage, noyade, percuter, sortie, renverser, écraser, accrochage, avalanche, électrocution, intoxication, tonneau, déraper, dérailler, tamponnement
accident, routier: collision, carambolage, percuter, choc, platane, renverser, faucher, frontal, sortie, chauffard, fossé, télescoper, encastrer, aquaplaning, tonneau
aérien, catastrophe: crash, écraser, abîmer, atterrissage, turbulence, amerrissage, collision, détournement, disparaître, avarie
naufrage: couler, chavirer, échouer, sombrer, échouage, collision, dériver, titanic, avarie
effondrement: écrouler, effondrer, éboulement, chute, glissement, basculer, chuter, affaisser, affaissement, dégringoler, éboulis, ruine
panne, dysfonctionnement: bug, avarie, défaillance, coupure, court-circuit, fuite, défaut, incident, rupture, surchauffe, fissure, perturbation, anomalie, corrosion, interruption
famine, faim, pénurie: disette, malnutrition, rationnement, manque, rupture, affamer, mildiou, coupon, déficit
pollution, polluer, toxique: co2, pesticide, particules, ozone, nitrates, plastique, mercure, plomb, pfas, hydrocarbure, marée, glyphosate, amiante, ammoniac, microplastique, dioxyde, rejet, déversement, smog, arsenic, mazout, contamination, cadmium
substance, poison: arsenic, cyanure, ammoniac, chlore, pesticide, glyphosate, mercure, plomb, acide, soude, dioxine, chlordécone, bisphénol, novitchok, sarin, polonium, amiante, nitrate, strychnine, ammonium, benzène, méthanol, formol, ricine
pesticide, phyto, engrais: glyphosate, néonicotinoïde, herbicide, insecticide, chlordécone, fongicide, roundup, ddt, nitrate, métolachlore, désherbant, bromure, sulfate, fipronil
gaz: méthane, co2, ozone, azote, hydrogène, hélium, oxygène, monoxyde, butane, propane, lacrymogène, ammoniac, sarin, radon, moutarde, argon, dioxyde, gnl
serre, émission: co2, méthane, carbone, dioxyde, protoxyde, ozone, fluoré, azote
déchet, ordure, détritus: plastique, mégot, bouteille, carton, emballage, gravats, ferraille, verre, masque, pneu, boue, compost, encombrants, canette, amiante, épave, radioactif, pile
matériau, matière: bois, pierre, béton, acier, verre, plastique, fer, brique, marbre, cuir, or, bronze, cuivre, aluminium, argile, carton, granit, ardoise, titane, ivoire, carbone, calcaire, céramique, cire
métal, minerai: or, fer, cuivre, acier, aluminium, argent, plomb, zinc, étain, nickel, titane, platine, lithium, bronze, cobalt, uranium, bauxite, chrome, laiton, tungstène, manganèse, fonte
pierre, roche: granit, calcaire, marbre, grès, ardoise, basalte, craie, schiste, tuffeau, silex, gneiss, galet, obsidienne, météorite, quartz
ressource, extraire: pétrole, charbon, gaz, or, lithium, fer, uranium, cuivre, diamant, nickel, cobalt, bois, bauxite, phosphate, coltan, blé, sel, potasse, houille
mine, gisement, extraction: carrière, charbon, houille, puits, terril, houillère, lithium, forage, ardoisière, uranium, potasse, galerie, filon
composant: hydrogène, oxygène, carbone, azote, hélium, soufre, sodium, phosphore, calcium, silicium, chlore, potassium, uranium, iode, fluor, plutonium
énergie, électricité: nucléaire, solaire, éolien, gaz, pétrole, charbon, hydroélectrique, biomasse, géothermie, photovoltaïque, hydrogène, éolienne, fioul, hydraulique, méthanisation, batterie, renouvelable
renouvelable: solaire, éolien, éolienne, hydraulique, biomasse, géothermie, photovoltaïque, hydrolienne, panneau, marémotrice, biogaz, barrage
carburant, essence, combustible: diesel, gazole, sp95, kérosène, éthanol, gpl, fioul, super, e85, biocarburant, charbon, hydrogène, uranium, mazout, superéthanol, pellet, bûche
centrale, nucléaire: réacteur, epr, flamanville, fessenheim, tchernobyl, fukushima, cattenom, bugey, zaporijia, tricastin, bure, orano, gravelines, hague, iter, chinon
taille, dimension, mesure, grandeur: mètre, centimètre, kilomètre, hectare, millimètre, hauteur, longueur, largeur, superficie, profondeur, diamètre, épaisseur, mesurer, envergure, m2
distance: kilomètre, mètre, mille, lieue, km, parcourir, éloigner, année-lumière, relier, parcours, séparer
poids, peser: kilo, tonne, gramme, kg, livre, quintal, masse, milligramme, once, chargement
superficie, surface: hectare, km2, kilomètres, m2, carrés, arpent, étendre, acre
altitude, hauteur: mètre, culminer, sommet, perché, culminant, dénivelé
volume, quantité, contenance: litre, tonne, baril, hectolitre, mètre, cube, millilitre, gallon, capacité, stère
vitesse, rapidité: km/h, kilomètre-heure, nœud, allure, mach, radar, record, accélération, excès
nombre, combien, chiffre: dizaine, centaine, millier, million, milliard, douzaine, vingtaine, trentaine, cinquantaine, quinzaine, trois, quatre, cinq, six, sept, huit, neuf, dix, quarantaine, soixantaine
proportion, pourcentage, taux: %, moitié, tiers, quart, majorité, pourcent, totalité, minorité, trois-quarts, unanimité
classement, rang: premier, deuxième, troisième, dixième, second, quatrième, tête, podium, leader, cinquième, sixième, lanterne, huitième, dauphin, pole
couleur, teinte: rouge, bleu, vert, jaune, noir, blanc, rose, orange, violet, gris, marron, pourpre, doré, argenté, turquoise, beige, écarlate, ocre, azur, tricolore, bordeaux, mauve
forme, motif: carré, rond, rectangle, triangle, cercle, ovale, étoile, croix, hexagone, spirale, losange, pyramide, sphère, cœur, cylindre, octogonal, rectangulaire, conique
symbole, emblème, logo: drapeau, coq, lys, croix, étoile, aigle, lion, croissant, fleur, blason, armoiries, colombe, faucille, marianne, hermine, écusson, cocarde
nationalité, origine, originaire: français, italien, espagnol, allemand, britannique, américain, russe, chinois, marocain, algérien, belge, suisse, tunisien, turc, portugais, ukrainien, polonais, sénégalais, japonais, brésilien, roumain, syrien, iranien, ivoirien
européen: allemand, italien, espagnol, belge, français, suisse, portugais, polonais, grec, suédois, néerlandais, danois, autrichien, hongrois, irlandais, roumain, norvégien, finlandais, bulgare, croate
africain: sénégalais, malien, ivoirien, camerounais, congolais, algérien, marocain, tunisien, nigérian, nigérien, burkinabè, guinéen, tchadien, rwandais, éthiopien, soudanais, béninois, togolais, gabonais, égyptien
asiatique: chinois, japonais, coréen, vietnamien, indien, thaïlandais, cambodgien, pakistanais, philippin, indonésien, afghan, birman, taïwanais, laotien, mongol
peuple, ethnie, population, communauté: rom, kurde, tatar, ouïghour, rohingya, gaulois, celte, inuit, kanak, tutsi, hutu, touareg, berbère, maya, aztèque, inca, viking, franc, peul, romain, wisigoth, arménien, basque, amérindien
civilisation, antique: romain, grec, égyptien, maya, aztèque, inca, gaulois, étrusque, sumérien, phénicien, celte, mésopotamien, babylonien, carthaginois, perse, hittite
religion, confession, croyance, culte: islam, christianisme, judaïsme, bouddhisme, hindouisme, catholique, protestant, musulman, orthodoxe, juif, athée, évangélique, anglican, chiite, sunnite, mormon, animisme, sikhisme, calviniste, luthérien, vaudou, taoïsme
croyant, fidèle, pratiquant: catholique, musulman, juif, protestant, chrétien, pèlerin, bouddhiste, paroissien, orthodoxe, hindou, évangélique, converti, dévot, sikh
religieux, clergé: prêtre, évêque, imam, rabbin, pasteur, moine, curé, pape, cardinal, archevêque, abbé, sœur, nonne, diacre, pope, aumônier, vicaire, frère, mufti, chanoine, ayatollah, lama, jésuite
congrégation: jésuite, franciscain, dominicain, bénédictin, cistercien, chartreux, carmélite, templier, capucin, ursuline, trappiste, oratorien
secte: scientologie, raël, jéhovah, temple, gourou, miviludes, solaire, adepte, moon, anthroposophie
rite, prière: messe, baptême, communion, ramadan, pèlerinage, confession, procession, circoncision, bar-mitsva, bénédiction, angélus, chemin, aïd, ordination, office, sabbat
dieu, divinité, mythologie: zeus, jupiter, apollon, athéna, vénus, mars, odin, thor, râ, isis, poséidon, mercure, shiva, bouddha, neptune, osiris, artémis, aphrodite, allah, vishnou, minerve, anubis
sacré, saint: bible, coran, torah, évangile, talmud, testament, psaume, genèse, véda, épître, sourate
saint: jésus, moïse, abraham, marie, pierre, paul, noé, apôtre, jean, martyr, prophète, jeanne, évangéliste, françois
planète, astre: mars, vénus, jupiter, saturne, mercure, neptune, uranus, pluton, lune, soleil, étoile, comète, astéroïde, exoplanète, météorite, galaxie, terre, titan, naine
zodiaque: bélier, taureau, gémeaux, cancer, lion, vierge, balance, scorpion, sagittaire, capricorne, verseau, poissons
émotion, sentiment, ressentir: joie, colère, tristesse, peur, surprise, fierté, honte, soulagement, angoisse, inquiétude, déception, amertume, stupeur, effroi, jalousie, culpabilité, nostalgie, dégoût, espoir, fureur, haine, bonheur
content, heureux, joie: ravi, satisfait, fier, soulagé, comblé, enchanté, réjouir, féliciter, saluer, enthousiaste, bonheur, euphorie, liesse, enchanter, jubiler, exulter, fierté
triste, malheureux, tristesse: chagrin, deuil, effondré, bouleversé, peiné, dévasté, larmes, pleurer, abattu, anéanti, désespéré, attristé, endeuillé, meurtri, sanglot, accablé, désemparé
énervé, fâché, colère: furieux, indigné, scandalisé, agacé, révolté, rage, ulcéré, exaspéré, fulminer, indignation, remonté, outré, emporter, fureur, courroux, irrité, excédé, fustiger, tollé, ire
peur, inquiet, craindre, craint: angoisse, redouter, panique, terreur, inquiétude, terrorisé, crainte, effrayé, paniquer, terrifié, alarmé, anxieux, apeuré, phobie, préoccupé, appréhender, traumatisé, psychose, effroi, alarmer
choqué, surpris, étonné: stupéfait, sidéré, bouleversé, traumatisé, abasourdi, stupeur, interloqué, consterné, sidération, médusé, ébranlé, déconcerté, émoi, éberlué, secoué, ébahi
déçu, déception: frustré, amer, dépité, amertume, désillusion, désabusé, frustration, regret, dépit, désappointé, insatisfait
aimer, adorer, apprécier: passion, admirer, fan, amoureux, épris, chérir, affectionner, admiration, séduire, raffoler, préférer, passionné, vénérer, estimer, favori, amateur, tendresse
détester, haïr: haine, mépris, exécrer, abhorrer, hostile, hostilité, rejet, répugner, mépriser, phobie, bête, aversion, dégoût, dédain
caractère, personnalité, qualité: courageux, généreux, discret, timide, autoritaire, drôle, gentil, violent, modeste, calme, sérieux, têtu, charismatique, impulsif, humble, bienveillant, ambitieux, colérique, intelligent, rigoureux, réservé, souriant
défaut, critique, reproche: lenteur, arrogance, manque, incompétence, laxisme, inaction, mépris, égoïsme, autoritarisme, négligence, opacité, brutalité, amateurisme, mensonge, partialité, insuffisance
espérer, vouloir, souhaiter: ambitionner, désirer, rêver, réclamer, aspirer, viser, exiger, envisager, objectif, appeler, vœu, projeter, revendiquer, convoiter
fatigué, épuisé: éreinté, burn-out, harassé, surmené, exténué, lassitude, usé, lessivé, surmenage, insomnie
dispute, conflit, embrouille, querelle: altercation, bagarre, rixe, polémique, désaccord, tension, litige, différend, controverse, brouille, clash, rivalité, accrochage, échauffourée, chamaillerie, esclandre, discorde, divorce, contentieux
battre, bagarre: rixe, échauffourée, pugilat, affronter, affrontement, mêlée, altercation, duel, poing, combattre, combattu, empoignade, heurts, lutte
scandale, affaire, polémique: controverse, watergate, dieselgate, benalla, clearstream, cahuzac, bygmalion, dreyfus, tollé, indignation, panama, révélation, mediator, pénélope, fuite, outreau, épinglé, tempête
insulte, insulter, propos: injure, raciste, homophobe, antisémite, traiter, sexiste, outrage, invective, diffamation, grossièreté, misogyne, moquerie, quolibet, islamophobe, sifflet, huée, juron
discrimination, haine, intolérance: racisme, antisémitisme, homophobie, sexisme, xénophobie, islamophobie, misogynie, transphobie, ségrégation, apartheid, grossophobie, validisme, suprémacisme
critiquer, reprocher, attaquer: dénoncer, fustiger, accuser, blâmer, condamner, déplorer, pointer, tacler, étriller, éreinter, railler, vilipender, épingler, contester, regretter, décrier, incriminer, conspuer, égratigner, brocarder, huer
réagir, réaction, réponse: dénoncer, saluer, regretter, condamner, déplorer, indigner, féliciter, répliquer, rétorquer, tweeter, hommage, démentir, réjouir, riposter, communiqué, insurger, fustiger, offusquer, excuser, minimiser, assurer
féliciter, louer, saluer: complimenter, applaudir, éloge, hommage, encenser, vanter, remercier, célébrer, acclamer, ovation, bravo, plébisciter, louange, dithyrambe, honorer
excuser, excuses, regretter: pardon, regret, remords, désolé, repentir, confus, déplorer, repentance, contrition
moquer, ironiser: railler, ridiculiser, caricaturer, parodier, tourner, brocarder, sarcasme, humilier, satire, parodie, pasticher, canular
réunion, rencontre: sommet, conseil, assemblée, congrès, entretien, séminaire, rendez-vous, colloque, conférence, tête-à-tête, négociation, audience, séance, visioconférence, comité, entrevue, g20, g7, forum, concertation, meeting, conclave
rencontrer, recevoir, reçu, reçoit, obtient: entretenir, accueillir, entrevue, audience, tête-à-tête, croiser, réunir, visiter, côtoyer, convier, inviter, retrouver
négociation, discussion, discuter: pourparlers, dialogue, débat, concertation, négocier, échanger, tractation, médiation, débattre, consultation, marchander, médiateur, table, délibérer, palabre
protester, manifester, mobilisation, protestation: grève, manifestation, blocage, pétition, rassemblement, marche, occupation, sit-in, défilé, cortège, boycott, barrage, gilets, débrayage, défiler, émeute, soulèvement, bloquer, banderole, insurrection, occuper, fronde, tractage
grève: débrayage, préavis, blocage, mobilisation, piquet, reconductible, gréviste, cgt, débrayer, illimité
manifestant, protestataire: gilets, zadiste, gréviste, militant, black, casseur, étudiant, émeutier, activiste, cheminot, opposant, insurgé, indigné, agriculteur, syndicaliste
révolte, rébellion, soulèvement: émeute, insurrection, mutinerie, révolution, intifada, fronde, jacquerie, commune, putsch, maïdan, sédition, désobéissance, insurger, révolter, croquants
dégât, dégradation, casse: vandalisme, tag, vitrine, incendier, saccager, brûler, briser, sabotage, casser, détruire, détruit, pillage, toiture, effondrer, graffiti, arracher, détérioré, endommager, fissure, sinistre
militant, activiste, défenseur: écologiste, féministe, antispéciste, syndicaliste, bénévole, zadiste, thunberg, greenpeace, femen, abolitionniste, suffragette, pacifiste, adhérent, résistant
résistant, opposant: maquisard, dissident, navalny, rebelle, insurgé, partisan, moulin, franc-tireur, réfractaire, ftp, contestataire, maquis
soutenir, soutien, appuyer: défendre, parrainer, approuver, rallier, appui, solidarité, signer, plaider, encourager, adhérer, soutenu, sponsoriser, solidaire, parrainage, cautionner, militer, avaliser, épauler
opposer, opposition: refuser, rejeter, contester, dénoncer, hostile, combattre, veto, recours, réfractaire, opposé, réticent, résister, récuser, boycotter, désapprouver, barrage, censure, défavorable
revendiquer, demander, réclamer: exiger, solliciter, appeler, revendication, requérir, implorer, supplier, pétition, demande, prier, plaider, quémander, requête, sommer, enjoindre, préconiser, prôner
dire, raconter, expliquer, déclarer: affirmer, confier, assurer, indiquer, préciser, annoncer, témoigner, estimer, souligner, lancer, ajouter, relater, révéler, rapporter, rappeler, décrire, narrer, soutenir, marteler, détailler, résumer, évoquer, glisser
déclaration, propos: discours, allocution, interview, communiqué, tweet, tribune, conférence, entretien, vœux, témoignage, annonce, intervention, confidence, plaidoyer, serment, harangue
thème, sujet, aborder: évoquer, traiter, mentionner, raconter, retracer, consacrer, débattre, discuter, dépeindre, dénoncer, relater, inspiré, commenter
annoncer, révéler, apprendre, annonce: dévoiler, communiqué, officialiser, confirmer, divulguer, informer, publier, rapporter, indiquer, fuiter, proclamer, ébruiter, signaler, communiquer, dévoilement, notifier
penser, croire, avis: estimer, juger, considérer, opinion, sondage, supposer, soupçonner, convaincu, imaginer, présumer, conviction, persuader, douter, songer
demander, question, interroger: questionner, sonder, interview, consulter, interpeller, solliciter, entendre, auditionner, entretien, quiz
répondre, réponse: rétorquer, répliquer, riposter, confirmer, démentir, assurer, objecter, réfuter, acquiescer, répartie
promettre, engager, promesse, promis: engagement, jurer, assurer, garantir, serment, programme, vouer, parole
menacer, menace, avertir: ultimatum, intimider, chantage, harceler, avertissement, brandir, intimidation, prévenir, sommation, alerter
conseiller, recommander, conseil: préconiser, recommandation, suggérer, prôner, inviter, inciter, proposer, exhorter, avis, préconisation, déconseiller, encourager
convaincre, pousser, influencer, convaincu: persuader, inciter, encourager, pression, manipuler, exhorter, séduire, rallier, entraîner, lobby, endoctriner, embrigader
obliger, forcer, imposer: contraindre, exiger, obligatoire, ordonner, contraint, sommer, astreindre, obligation, réquisitionner, enjoindre, condamner, assigner
mentir, faux, mensonge, ment: tromper, dissimuler, inventer, falsifier, rumeur, infox, désinformation, canular, truquer, fake, intox, fabuler, contrefaire, trompeur, manipuler, bidonner, affabulation, parjure
cacher, dissimuler: enterrer, enfouir, taire, masquer, camoufler, planquer, occulter, maquiller, receler, secret, camouflage, déguiser
prouver, montrer, démontrer, preuve: révéler, confirmer, attester, établir, témoigner, indiquer, illustrer, démonstration, conclure, exhiber, corroborer, dévoiler
décider, décision, trancher: voter, ordonner, signer, opter, choisir, statuer, adopter, arbitrer, résoudre, arrêter, valider, annoncer, renoncer, prononcer, décréter, arbitrage, entériner
choisir, choix, préférer, choisi: opter, sélectionner, désigner, retenir, retenu, élire, élu, nommer, trancher, plébisciter, privilégier, miser, adopter
accepter, approuver, valider: adopter, voter, consentir, ratifier, accord, entériner, autoriser, signer, feu, approbation, avaliser, agréer, accéder, homologuer, acquiescer, promulguer, plébisciter
refuser, rejeter: décliner, opposer, veto, débouter, repousser, retoquer, censurer, boycotter, exclure, récuser, renoncer, éconduire, refus, rejet, blackbouler, recaler
autoriser, permettre, permission, permis, permet: accorder, autorisation, dérogation, agrément, légaliser, dépénaliser, licence, habiliter, dispense, aval, tolérer, homologuer, laissez-passer, légal, accréditer
interdire, interdiction, défendu, interdit: prohiber, bannir, proscrire, suspendre, censurer, embargo, fermer, illégal, bloquer, couvre-feu, boycotter, empêcher, exclure, prohibition, défendre, censure, moratoire, limiter
réforme, mesure: retraites, loi, décret, projet, gel, plan, interdiction, hausse, suppression, ordonnance, 49.3, texte, amendement, dispositif, abrogation, bouclier
supprimer, annuler, retirer: abolir, abroger, dissoudre, dissous, annulation, effacer, suppression, déprogrammer, résilier, abandon, invalider, révoquer, abolition, report, rayer, casser, éliminer
reporter, retarder, décaler: report, différer, ajourner, repousser, retard, suspendre, prolonger, remettre, repoussé, moratoire, prorogation, délai
augmenter, monter, hausse: bondir, grimper, doubler, tripler, progresser, croître, flamber, exploser, accélérer, envolée, relever, bond, quadrupler, inflation, progression, croissance, gonfler, envoler, majorer, accroître, alourdir, aggraver
baisser, diminuer, baisse, réduire, réduit: chuter, reculer, plonger, dégringoler, recul, chute, effondrer, fondre, ralentir, diminution, réduction, alléger, dévisser, déclin, repli, décroître, décrue, régresser, fléchir, amputer, rogner, raboter, récession
changer, modifier, transformer: évoluer, remplacer, réformer, rénover, remanier, convertir, muter, métamorphose, adapter, réviser, amender, bouleverser, rectifier, rebaptiser, renommer, réorganiser, moderniser, mutation, transition
remplacer, succéder, remplaçant: successeur, succession, substituer, relayer, relève, suppléant, intérim, détrôner, supplanter, intérimaire, prédécesseur, relais, passation
améliorer, rénover, réparer: restaurer, moderniser, réhabiliter, reconstruire, isoler, rénovation, restauration, renforcer, perfectionner, ravaler, consolider, embellir, remise, refaire, dépanner, réfection, retaper, optimiser, colmater, réaménager
empirer, aggraver: détériorer, dégénérer, dégrader, envenimer, aggravation, alourdir, péricliter, rechute, escalade, détérioration, exacerber, pourrir, enliser
continuer, poursuivre: prolonger, perdurer, maintenir, reconduire, persister, persévérer, pérenniser, renouveler, maintenu, prolongation, perpétuer
crise, difficulté: récession, inflation, chômage, krach, pénurie, dette, faillite, déficit, austérité, surendettement, subprimes, liquidation, redressement, stagnation, marasme, déclin
faillite, couler, fermer: liquidation, redressement, dépôt, banqueroute, cessation, liquider, fermeture, déposer, krach, naufrage, péricliter, sauvegarde, dissolution
début, commencer, débuter: lancer, ouvrir, inaugurer, démarrer, entamer, lancement, envoi, amorcer, origine, naissance, ouverture, inauguration, déclencher, éclater, démarrage, initier, engager, genèse, premier, rentrée
débuts, carrière: embrasser, premier, apprenti, intégrer, rejoindre, formé, révéler, lancer, stagiaire, percer, pro, engager, conservatoire
fin, finir, terminer, arrêter: achever, clore, cesser, conclure, clôturer, fermer, clôture, interrompre, fermeture, dissoudre, expirer, stopper, suspendre, échéance, épilogue, expiration, dénouement, boucler, aboutir, interruption
retraite: raccrocher, adieux, ranger, jubilé, retirer, crampons, pensionné, reconversion
démissionner, partir, parti: démission, retirer, abdiquer, départ, quitter, abdication, claquer, renoncer, limoger, abandonner, déposer, retrait, éjecter
virer, licencier, renvoyer: limoger, congédier, remercier, démettre, révoquer, écarter, limogeage, éviction, destituer, évincer, plan, pse, suspendre, démis, débarquer, licenciement, exclure, remerciement
embaucher, recruter, emploi: recrutement, engager, cdi, cdd, poste, intérim, contrat, apprentissage, enrôler, nommer, intérimaire, embauche, recrue, titulariser, débaucher
devenir: nommer, élire, élu, promu, accéder, succéder, nomination, introniser, couronner, hisser, investir, titulariser, sacrer, ordonner
créer, fonder, création: lancer, inventer, bâtir, concevoir, établir, instaurer, instituer, fondateur, naître, constituer, monter, ouvrir, développer, cofonder, cofondateur, imaginer, conçu, ériger
cause, pourquoi, raison: provoquer, origine, motif, responsable, entraîner, faute, parce, afin, grâce, motiver, justifier, déclencher, conséquence, expliquer, prétexte, imputer
provoquer, causer, entraîner: déclencher, susciter, engendrer, occasionner, générer, conduire, induire, attiser, valoir, semer, infliger, origine, imputable
résultat, conséquence, effet: bilan, impact, conclusion, entraîner, retombée, séquelle, répercussion, aboutir, issue, bénéfice, perte, déboucher, dégât, contrecoup, incidence, verdict
but, objectif: permettre, afin, viser, destiné, mission, vocation, lutter, améliorer, favoriser, contribuer, ambition, finalité, destiner, prévenir, sensibiliser
comment, façon, moyen, méthode: grâce, aide, procédé, technique, technologie, dispositif, moyennant, recette, procédure, stratégie, astuce
réussir, succès, réussite: parvenir, triompher, exploit, victoire, record, carton, remporter, obtenir, décrocher, best-seller, triomphe, atteindre, prouesse, percer, battre, parvenu, cartonner, admis, plébiscite, engouement, tube
échouer, échec, rater: fiasco, flop, revers, bide, capoter, avorter, déroute, recaler, défaite, débâcle, naufrage, achopper, faillir, louper, collé, four, déconvenue, enterrer
record, exploit, performance: battre, meilleur, historique, chrono, premier, traversée, guinness, prouesse, pulvériser, inédit, détenteur
tentative, essayer, tenter: risquer, expérimenter, lancer, oser, test, tester, expérience
aller, déplacer: gagner, rejoindre, visiter, voyage, partir, déplacement, diriger, visite, voyager, atterrir, arriver, débarquer, parcourir, embarquer, destination, emmener, filer, séjourner, sillonner
arriver, venir, vient, venu: débarquer, atterrir, parvenir, accoster, rejoindre, gagner, parvenu, affluer, surgir, accéder, poindre, survenir, franchir, déferler
partir, départ, quitter, parti: décoller, embarquer, fuir, évacuer, émigrer, exiler, enfuir, fui, abandonner, démissionner, déménager, appareiller, exode, larguer, déserter, éloigner
revenir, retour, rentrer: regagner, retrouver, rapatrier, réapparaître, come-back, réintégrer, rapatriement, rebrousser, retourné, réinstaller
entrer, pénétrer, introduire: effraction, intrusion, accéder, forcer, escalader, pénétration, infiltrer, fracturer, franchir, envahir, engouffrer, cambrioler
déménager, installer: emménager, exil, établir, expatrier, transférer, délocaliser, relocaliser, émigrer, installation, implanter, emménagement
monter, grimper, escalader: gravir, ascension, escalade, hisser, franchir, sommet, alpinisme, ascensionner, cordée, via-ferrata
traverser: franchir, sillonner, parcourir, enjamber, longer, traversée, relier, emprunter, desservir, border
voyage, trajet, itinéraire: croisière, périple, expédition, traversée, pèlerinage, tournée, vol, odyssée, séjour, randonnée, excursion, route, safari, trek, liaison, escale
conduire, rouler, conduit: piloter, volant, foncer, circuler, doubler, déraper, conduite, manœuvrer, accélérer, slalomer
infraction, code: excès, vitesse, alcool, stupéfiants, téléphone, feu, stop, alcoolémie, ceinture, permis, sens, rodéo, ivresse, délit, refus, contresens, pv
bloquer, empêcher, fermer: barrage, blocus, entraver, barrer, obstruer, interrompre, couper, paralyser, encercler, verrouiller, entrave, occuper, filtrer, enrayer, dissuader, stopper, freiner
suivre, poursuivre, surveiller, suivi: traquer, espionner, filature, écoute, course-poursuite, observer, caméra, vidéosurveillance, pister, patrouiller, guetter, talonner, épier, pourchasser, géolocaliser, balise, drone
donner, offrir, filer: remettre, verser, léguer, accorder, distribuer, attribuer, céder, fournir, décerner, don, livrer, confier, octroyer, allouer, transmettre, dédier, prêter, attribution, dotation, doter, décoration
recevoir, obtenir, reçu, reçoit, obtient: toucher, percevoir, décrocher, décerner, hériter, récompenser, bénéficier, lauréat, empocher, encaisser, remporter, obtenu, perçu, récolter, remis, récupérer, décroché
hériter, héritage, succession: testament, léguer, légataire, legs, héritier, patrimoine, succéder, usufruit, ayant, notaire
prendre, récupérer, saisir: confisquer, emparer, dérober, réquisitionner, emporter, saisie, arracher, annexer, ramasser, prélever, usurper, confiscation, subtiliser, rafler, capturer
rendre, restituer, rendu: rembourser, restitution, rétrocéder, rapporter, remettre, ramener, rapatrier, remboursement, redonner
garder, conserver: stocker, détenir, préserver, archiver, détenu, entreposer, maintenir, abriter, conservation, entreposé, exposer, congeler
acheter, achat, acquérir: acquisition, racheter, acquéreur, rachat, offrir, procurer, commander, payer, débourser, acquis, adjuger, emplette, approvisionner, opa, souscrire
vendre, vente, vendu, vend: céder, cession, adjuger, enchères, écouler, commercialiser, cédé, exporter, brader, liquider, solder, exportation, vendeur, dealer, revendre, revendu, refourguer, adjugé, braderie, acquéreur, aliéner
louer, location: bail, loyer, locataire, bailleur, airbnb, sous-louer, propriétaire, leasing, colocation, meublé
enchères: adjuger, sotheby's, christie's, drouot, commissaire-priseur, marteau, adjudication, adjugé, artcurial, estimation
exporter, importer: douane, exportation, importation, embargo, droits, ceta, libre-échange, mercosur, quota, barrière, conteneur, accise
produire, fabriquer, production, produit: élaborer, assembler, usiner, cultiver, construire, confectionner, manufacturer, élaboration, tisser, forger, brasser, récolter, distiller, façonner, assemblage, imprimer, concevoir
construire, bâtir, construit, construction: ériger, édifier, édification, chantier, élever, aménager, bâti, érigé, fonder, reconstruire, implanter, achever, maçonner, dresser, bâtisseur
travaux, chantier, aménagement: rénovation, construction, ravalement, démolition, restauration, désamiantage, réfection, fouille, terrassement, isolation, extension, réhabilitation, enrobé, voirie, canalisation, échafaudage
détruire, détruit, démolir, destruction: raser, incendier, ravager, démolition, démanteler, bombarder, anéantir, dévaster, saccager, dynamiter, brûler, abattre, pulvériser, rasé, déraciner, broyer, emporter, pilonner, démoli, réduire
casser, abîmer, endommager: briser, fissurer, vandaliser, dégrader, taguer, fracturer, rayer, saboter, érafler, arracher, crever, cabosser, rompre, défoncer, esquinter
découvrir, trouver, retrouver, découvert, découverte: repérer, localiser, déterrer, exhumer, détecter, repêcher, apercevoir, identifier, dénicher, trouvaille, déceler, intercepter, dépister, débusquer, retrouvé
trouvaille: squelette, vestige, fossile, amphore, pièce, tombe, trésor, ossements, sarcophage, mosaïque, crâne, épave, obus, monnaie, statuette, sépulture, momie, poterie, silex, nécropole
perdre, perdu, disparaître, perd: égarer, volatiliser, disparition, introuvable, égaré, disparu, évaporer, oublier, perte, fugue, semer
chercher, recherche, fouiller: perquisitionner, fouille, traquer, ratisser, battue, quête, sonder, scruter, explorer, enquêter, hélicoptère, perquisition, prospecter, plongeur, quadriller
sauver, secourir, sauvetage: hélitreuiller, évacuer, extraire, ranimer, réanimer, rescapé, repêcher, massage, secouru, désincarcérer, treuiller, miraculé, recueilli, rescousse, extirper
aider, assister, aide: secourir, soutenir, épauler, accompagner, bénévole, don, solidarité, secours, héberger, collecte, contribuer, assistance, soutien, prêter, appui, tutorat, parrainer, nourrir, ravitailler, recueillir
protéger, protection, sécurité: abriter, sécuriser, préserver, escorter, garde, blindé, gilet, défendre, confiner, sauvegarder, classer, escorte, protégé, blinder, bouclier, vigile, immuniser, sanctuaire
nuire, maltraiter: torturer, harceler, battre, frapper, sévices, maltraitance, humilier, brutaliser, violenter, empoisonner, mutiler, persécuter, agresser, opprimer, brimade, supplice, martyriser, bizutage
harcèlement, harceler: cyberharcèlement, insulte, menace, bizutage, moquerie, humiliation, brimade, chantage, raid, stalking, intimidation
exploiter, esclavage: esclave, traite, proxénétisme, proxénète, déportation, servage, domestique, serf, négrier, corvée, asservir, colonie, servitude
racisme, persécution, génocide: shoah, apartheid, pogrom, rafle, déportation, extermination, esclavage, ségrégation, holocauste, massacre, saint-barthélemy, épuration, srebrenica, dragonnade, rwanda
tirer: fusillade, balle, rafale, détonation, tireur, abattre, fusil, tir, sniper, blesser, carabine, impact, salve
exploser, explosion: détonation, déflagration, sauter, dynamiter, bombe, fuite, souffle, gaz, détoner, engin, piéger, plastic, grenade
manger, avaler, consommer: dévorer, déguster, ingérer, grignoter, brouter, goûter, nourrir, festoyer, ingurgiter, régime, alimenter, engloutir, savourer, friand
nourrir, alimentation: végétarien, végan, carnivore, herbivore, omnivore, insectivore, granivore, végétalien, frugivore, proie, casher, halal, piscivore, charognard, régime, brouter, opportuniste
cuisiner, cuisson: cuire, mijoter, rôtir, griller, frire, bouillir, mariner, poêler, braiser, cuit, mijoté, étuvée, gratiner, fumer, confire
cuisinier, chef: pâtissier, étoilé, restaurateur, bocuse, ducasse, robuchon, etchebest, boulanger, toque, gagnaire, traiteur, commis, rôtisseur
porter, habillé: vêtir, vêtu, arborer, coiffer, revêtir, revêtu, enfiler, tenue, affubler, draper, chausser
physique, apparence: cheveux, yeux, taille, barbe, moustache, blond, brun, corpulence, roux, mince, chauve, tatouage, cicatrice, silhouette, peau, mesurer, lunettes, trapu, svelte
cheveux, coiffure, poil: blond, brun, roux, châtain, barbe, moustache, chignon, perruque, tresse, frange, chauve, dreadlocks, crête, frisé, brushing, pelage, natte, bouc, crinière, fourrure
bruit, entendre: cri, explosion, détonation, sirène, klaxon, hurlement, craquement, tonnerre, aboiement, grondement, vacarme, sifflement, fracas, miaulement, chant, brame, tapage
odeur, puanteur, sentir: parfum, gaz, brûlé, relent, fumée, effluve, nauséabond, soufre, senteur, arôme, pestilentiel, exhalaison
loisir, passe-temps, hobby, passion: chasse, pêche, jardinage, lecture, randonnée, peinture, musique, échecs, équitation, photographie, bricolage, cuisine, voyage, collection, tricot, généalogie, philatélie, couture, modélisme
activité, balade: randonnée, escalade, ski, baignade, parapente, kayak, canyoning, plongée, camping, vtt, accrobranche, spéléologie, rafting, alpinisme, surf, deltaplane, parachute, pique-nique, barbecue
pari: loto, poker, casino, euromillions, fdj, pmu, tiercé, roulette, grattage, pronostic, jackpot, bookmaker, quinté, machine, tombola
chasse, chasser: battue, gibier, braconnage, abattage, piégeage, abattre, braconnier, affût, vénerie, glu, louvetier, corrida, euthanasier, appelant, abattu
cri: aboyer, miauler, brame, rugir, hurler, hennir, bêler, chant, meugler, cocorico, roucouler, grogner
attaque, attaquer: mordre, morsure, piqûre, griffer, dévorer, piquer, encorner, mordu, croquer, prédation, égorger
habitat: forêt, savane, marais, désert, océan, montagne, prairie, jungle, steppe, toundra, littoral, terrier, ruche, nid, récif, tanière, banquise, rivière, haie, estuaire, garrigue
réserve, protégé: natura, parc, vanoise, camargue, mercantour, écrins, sanctuaire, cévennes, port-cros, calanques, classé, conservatoire, vercors, znieff
prédateur, ennemi: loup, ours, lynx, requin, renard, aigle, lion, crocodile, chat, fouine, frelon, orque, tigre, belette, martre
organe: aile, queue, patte, corne, plume, bec, griffe, nageoire, fourrure, défense, croc, carapace, museau, trompe, sabot, bois, écaille, antenne, dard, mandibule, crinière, tentacule
plante: feuille, racine, tige, graine, pétale, tronc, écorce, branche, bourgeon, fruit, pollen, épine, bulbe, sève, rameau, étamine, noyau, tubercule
pièce, mécanique: moteur, roue, frein, pneu, volant, pare-brise, airbag, coffre, capot, rétroviseur, portière, boîte, carrosserie, pare-chocs, catalytique, phare, embrayage, châssis, siège, rotule
bateau, avion: coque, mât, pont, voile, quille, cabine, soute, cockpit, aile, réacteur, gouvernail, hublot, hélice, proue, poupe, fuselage, train, moteur, cargaison, foil
style: gothique, roman, baroque, renaissance, classique, moderne, haussmannien, byzantin, rococo, néoclassique, déco, brutaliste, néogothique, flamboyant, palladien, néo-roman
église, château: clocher, nef, flèche, toiture, charpente, chœur, vitrail, tour, donjon, portail, autel, crypte, transept, façade, abside, orgue, voûte, chapelle, rosace, pont-levis, douves, cloître
mouvement, courant, artistique: impressionnisme, cubisme, surréalisme, baroque, romantisme, réalisme, fauvisme, expressionnisme, pop, symbolisme, dadaïsme, abstrait, classicisme, pointillisme, naturalisme, futurisme, street
genre: comédie, drame, thriller, policier, science-fiction, fantastique, horreur, romance, aventure, western, biographie, dystopie, documentaire, historique, fantasy, tragédie, satire, animation, noir, espionnage
peintre: picasso, monet, gogh, cézanne, matisse, gauguin, vinci, renoir, rembrandt, dali, manet, chagall, delacroix, courbet, vermeer, toulouse-lautrec, soulages, degas, goya, aquarelliste, caravage
technique: huile, aquarelle, gravure, fusain, pastel, acrylique, collage, lithographie, sanguine, pochoir, sérigraphie, encre, gouache, eau-forte, crayon, tempera
philosophie, idéologie: marxisme, libéralisme, existentialisme, stoïcisme, nationalisme, communisme, socialisme, fascisme, féminisme, anarchisme, humanisme, positivisme, nihilisme, capitalisme, écologie, platonisme, nazisme, utilitarisme
technologie, innovation: intelligence, ia, 5g, blockchain, chatgpt, robot, drone, algorithme, hydrogène, fibre, reconnaissance, impression, puce, biométrie, quantique, métavers, nft, qr, bluetooth, satellite
logiciel: windows, application, excel, chatgpt, algorithme, virus, linux, photoshop, android, navigateur, pegasus, plateforme, word, spyware
ia: chatgpt, openai, gemini, mistral, deepfake, midjourney, algorithme, copilot, deepmind, chatbot, claude
données: adresse, coordonnées, identifiant, bancaire, mail, numéro, iban, médical, biométrique, cookies, géolocalisation, fichier
événement, historique: révolution, bastille, débarquement, croisade, couronnement, armistice, sacre, traité, chute, bataille, indépendance, libération, colonisation, apollo, mai, verdun, shoah
traité: maastricht, versailles, lisbonne, schengen, kyoto, minsk, oslo, rome, genève, dayton, utrecht, évian, tordesillas, westphalie, yalta
dynastie: bourbon, capétien, valois, mérovingien, carolingien, windsor, habsbourg, romanov, orléans, plantagenêt, tudor, ming, stuart, savoie, hohenzollern, grimaldi
abandonner, renoncer, lâcher: retirer, forfait, désister, capituler, abdiquer, retrait, désistement, reculer, délaisser, céder, renonciation, déserter, capitulation, rétropédaler
capituler: reddition, armistice, capitulation, déposer, livrer, céder, constituer
paix: armistice, cessez-le-feu, trêve, traité, réconcilier, accord, désarmement, réconciliation, pourparlers, apaisement, casque, médiation
conquérir, prendre, envahir: annexer, occuper, invasion, coloniser, conquête, emparer, conquis, assiéger, annexion, soumettre, occupation, débarquement
dépendre, appartenir, propriétaire: détenir, filiale, posséder, racheté, bailleur, actionnaire, copropriété, rattaché, détenu, mairie, héritier, propriété, contrôler, acquis
contenir, composé, composition: comprendre, ingrédient, comporter, regrouper, formé, constitué, renfermer, réunir, abriter, inclure, mélange, teneur, dosage
ingrédient: farine, sucre, beurre, œuf, sel, huile, lait, levure, crème, ail, épice, oignon, amande, chocolat, eau, vanille, additif, arôme, gélatine, lécithine
vitamine, nutriment, oligo-élément: fer, calcium, magnésium, zinc, potassium, sodium, protéine, fibre, glucide, lipide, oméga-3, iode, sélénium, phosphore, carotène, folate
hormone, molécule: insuline, adrénaline, cortisol, testostérone, œstrogène, mélatonine, dopamine, progestérone, sérotonine, ocytocine, thyroxine, endorphine
surnom, surnommé, pseudo: alias, baptiser, sobriquet, pseudonyme, appeler, surnommer, dénommer, connu, rebaptiser, qualifier
appeler, nom, nommé: baptiser, prénommer, dénommer, intituler, prénom, nommer, surnommer, rebaptiser, titre, patronyme, désigner
participer: concourir, disputer, inscrit, engager, contribuer, figurer, jouer, aligner, impliquer, représenter, assister, intervenir, rejoindre, collaborer
participant, invité, présent: candidat, concurrent, convive, délégation, festivalier, coureur, manifestant, exposant, inscrit, congressiste, membre, jury, parterre, casting
organiser, organisateur: lancer, orchestrer, accueillir, coordonner, planifier, programmer, association, comité, instigateur, piloter, convoquer, monter
diriger: présider, gérer, piloter, commander, directeur, mener, gouverner, administrer, gestion, encadrer, tête, superviser, régner, chapeauter, coordonner
travailler, bosser: exercer, employer, collaborer, métier, embaucher, œuvrer, officier, poste, service, télétravail, fonction, salarié, opérer
collègue: collaborateur, confrère, associé, subordonné, consœur, adjoint, supérieur, coéquipier, partenaire, staff, effectif
ajouter, inclure, installer: intégrer, implanter, équiper, doter, insérer, aménager, introduire, instaurer, annexer, ajout, déployer
envoyer, expédier: livrer, dépêcher, poster, adresser, transmettre, expédition, déployer, colis, transférer, dépêché, lancer, missionner, acheminer
transporter, emmener, évacuer: héliporter, acheminer, convoyer, conduire, transférer, emporter, hélicoptère, livrer, ambulance, rapatrier, héliporté, convoi
livrer, livraison: coursier, colis, uber, deliveroo, chronopost, livreur, drone, ups, transporteur, dhl, acheminement
attendre, file, attente: queue, patienter, bouchon, embouteillage, délai, kilomètres, patience, retard, liste, guetter
embouteillage, bouchon, circulation: ralentissement, ralenti, saturé, trafic, bison, fermeture, déviation, périphérique, a6, a7, encombrement, paralysé, dense
risque, danger, dangereux: menace, péril, noyade, incendie, avalanche, contamination, explosion, inondation, effondrement, mortel, toxique, cancer, nocif, submersion, radioactif, éboulement, cancérogène, intoxication, collision, chute
contamination, intoxication, empoisonnement: salmonelle, listeria, monoxyde, plomb, botulisme, coli, ingestion, salmonellose, contaminer, légionelle, listériose, histamine
rappel, rappeler, retirer: salmonelle, listeria, allergène, corps, lot, consommation, rappelconso, kinder, buitoni, défaut, éthylène
évacuer, évacuation: confiner, rapatrier, reloger, expulser, déplacer, gymnase, expulsion, déloger, sinistré, alerte
expulser, renvoyer, chasser: bannir, exclure, déloger, oqtf, déporter, exil, reconduire, éjecter, extrader, expulsion, refouler, reconduite, évincer, démanteler
naissance, naître, naquit: natif, originaire, berceau, natal, accoucher, nouveau-né, venu
enfance, grandir: orphelin, adopter, adoptif, pupille, foyer, famille, ddass, nourrice, élever, jeunesse, pensionnat, scolariser
adopter, accueillir, recueillir: refuge, spa, héberger, placer, foyer, adoption, orphelinat, orphelin, parrainer, asile
refuge, asile, réfugié: abri, foyer, hébergement, accueil, exil, ambassade, centre, camp, gymnase, ofpra, cada
troupeau: meute, horde, colonie, essaim, banc, nuée, harde, ruche, cheptel, portée, élevage
enseigner, apprendre, former, appris: cours, éduquer, formation, initier, stage, leçon, apprentissage, instruire, inculquer, autodidacte, professeur, transmettre, entraîner
étudier, examiner, analyser: recherche, observer, autopsie, expertise, scruter, analyse, prélever, décrypter, ausculter, prélèvement, enquêter, séquencer, disséquer
autopsie: légiste, médico-légal, iml, expertise, toxicologique, prélèvement, strangulation, ecchymose, dissection, asphyxie
vérifier, contrôle, contrôler: inspecter, audit, fouille, inspection, test, radar, surveiller, dépistage, alcootest, éthylotest, expertise, douane, contrôleur, pointer
compter, recenser, dénombrer: estimer, évaluer, comptabiliser, totaliser, recensement, répertorier, chiffrer, inventaire, chiffre, dépouiller
photo, image, filmer: vidéo, cliché, selfie, portrait, caméra, capture, photographie, photographier, enregistrer, immortaliser, paparazzi, clip, polaroïd, drone, webcam
inscrire, inscription: tag, graver, banderole, pancarte, slogan, graffiti, plaque, épitaphe, gravé, devise, taguer, panneau, autocollant
phrase, slogan, parole: devise, citation, refrain, proverbe, chant, scander, épitaphe, maxime, dicton, message, aphorisme, réplique
signer, signature: parapher, ratifier, conclure, paraphe, entériner, autographe, pétition, signataire, sceller
célébrer, fêter: commémorer, souffler, anniversaire, festoyer, trinquer, inaugurer, champagne, réveillon, réveillonner, noces, honorer, défilé
visiter, touristique: musée, château, cathédrale, plage, jardin, grotte, vestige, abbaye, exposition, zoo, aquarium, remparts, parc, belvédère
attraction: disneyland, puy, futuroscope, astérix, manège, zoo, aquarium, europa-park, roue, vulcania, carrousel, grand-huit
ouverture, rouvrir: inaugurer, inauguration, accueillir, réouverture, accessible, vernissage, horaires, gratuit, réouvrir, inauguré
exposition, exposer, musée: louvre, orsay, pompidou, vernissage, rétrospective, galerie, prado, guggenheim, collection, biennale, moma, guimet, accrochage, met
adaptation, adapté: roman, bd, remake, jeu, libre, manga, bestseller, biopic, transposer, pièce, reprise
peuplé, démographie: habitants, recensement, âmes, population, densité, insee, peupler, foyers, recenser
ressources: tourisme, agriculture, pêche, viticulture, industrie, commerce, élevage, port, textile, mine, artisanat, sidérurgie
voisin: frontière, limitrophe, kilomètres, près, proximité, jouxter, bordure, adjacent, périphérie, alentours, environs, mitoyen
direction: nord, sud, ouest, sud-ouest, nord-est, centre, sud-est, nord-ouest, occidental, méridional, septentrional, oriental
chômage, chômeur: licenciement, pôle, demandeur, unédic, assedic, allocataire, rsa, licencié
travail: télétravail, horaires, pénibilité, intérim, cadence, 35, nuit, burn-out, pause, salaire
congé, vacances, repos: rtt, arrêt, maternité, toussaint, paternité, pont, sabbatique, week-end, noël, pâques, férié, parental, zones
retraite, pension: annuités, trimestre, 62, 64, cotisation, agirc, carsat, régime, minimum, réversion, cnav, répartition
logement: hlm, apl, bailleur, opac, foyer, office, loyer, hébergement, crous
mal-logement: expulsion, insalubre, insalubrité, squat, bidonville, sdf, marchand, moisissure, passoire, péril, bailleur, amiante, humidité
eau, potable: sécheresse, restriction, nitrates, robinet, coupure, nappe, forage, fuite, arrosage, bassine, chlore, pesticide, citerne
environnement, écologie, nature: biodiversité, climat, réchauffement, pollution, déforestation, recyclage, forêt, espèce, pesticide, giec, cop, carbone, zone, reforestation, artificialisation
réchauffement, climatique: canicule, sécheresse, fonte, glacier, co2, giec, degré, banquise, carbone, érosion, submersion, permafrost
recycler, recyclage, réutiliser: trier, composter, compost, consigne, réemploi, upcycling, ressourcerie, déchetterie, valoriser, méthanisation, reconditionner, tri
espèce, menacé: extinction, braconnage, uicn, déforestation, liste, surpêche, panda, rhinocéros, vulnérable, danger, filet, pesticide, gorille, hamster
`
