// Biographies, geography, buildings, transport, education, religion, technology.

export const LIVES_AND_PLACES = `
né, naître, naissance, voir le jour, venu au monde
originaire, natif, natal, issu
âge, âgé, ans
nationalité, naturalisé, naturalisation, citoyenneté, citoyen
vrai nom, nom de naissance, de son vrai nom, nom complet, état civil
surnom, surnommer, surnommé, sobriquet, alias
pseudo, pseudonyme, nom de scène, nom d'artiste, nom de plume
prénom, prénommer, prénommé, petit nom
études, étudier, faire ses études, suivre des études, diplômé
diplôme, diplômé, doctorat, master, bac
bac, baccalauréat, bachelier, bachelière
thèse, doctorat, docteur, doctorant
fac, université, faculté, campus, universitaire
métier, profession, boulot
carrière, parcours, vie professionnelle, parcours professionnel
embaucher, embauche, recruter, recrutement
richesse, fortune, patrimoine, riche
riche, fortuné, milliardaire, millionnaire, friqué, blindé, aisé, richissime
pauvre, fauché, ruiné, démuni, précaire, pauvreté
faire faillite, faillite, banqueroute, dépôt de bilan, liquidation judiciaire
conjoint, époux, épouse, mari, femme, compagnon, partenaire
femme, épouse, conjointe
se marier, marié, noces, épouser, convoler, se dire oui
divorcer, divorce, séparation, se séparer, divorcé
copain, petit ami, fiancé, compagnon, mec
se fiancer, fiançailles, fiancé, demander en mariage
amant, maîtresse, liaison, relation extraconjugale
tromper, infidèle, infidélité, adultère, cocu
célibataire, pas marié, jamais marié, célibat
veuf, veuve, veuvage
père, daron, géniteur, paternel
mère, maman, daronne, maternel
parents, père et mère, darons
fils, fiston, enfant
fille, fillette, gamine
bébé, nourrisson, nouveau-né, bambin
frère, frangin, frérot, demi-frère
soeur, frangine, demi-soeur, soeurette
jumeau, jumelle, jumeaux, jumelles, gémellaire
grand-père, papy, aïeul, pépé
grand-mère, mamie, aïeule
petit-fils, petite-fille, petits-enfants
cousin, cousine, cousin germain
adopter, adoption, adopté, adoptif, famille d'accueil
orphelin, orpheline, perdre ses parents
descendant, descendance, postérité, progéniture
ancêtre, aïeul, ascendant, ascendance
famille, proches, parenté, familial
hériter, héritage, hérité, succession, testament, léguer, légué
mort, mourir, décédé, s'éteindre, s'est éteint, clamser, rendre l'âme, perdre la vie
succomber à, cause du décès
succomber, succombé, mourir, perdre la vie, laisser la vie
tué, perdre la vie, trouver la mort
enterrer, enterrement, inhumer, inhumation, inhumé, enterré, reposer, funérailles, obsèques
tombeau, sépulture, cimetière, mausolée
cadavre, corps, dépouille, corps sans vie
crémation, incinérer, incinération
posthume, après sa mort, à titre posthume
hommage, rendre hommage, saluer la mémoire, commémorer, commémoration
deuil, deuil national, jour de deuil
situé, se situer, se trouver, localisé, emplacement, situation géographique
situer, localiser, localisation, endroit
endroit, site, coin, emplacement
pays, état, nation
capitale, chef-lieu, siège du gouvernement
ville, commune, cité, agglomération, municipalité, localité
village, bourg, bourgade, hameau, patelin, bled
quartier, arrondissement, district, secteur
banlieue, périphérie, faubourg
région, province, territoire
continent, continental, sous-continent
voisin, limitrophe, frontalier, entouré de, bordé par
bordé, longer, baigné
superficie, surface, étendue, kilomètres carrés, km², hectares
population, habitants, peuplé, nombre d'habitants, démographie
gentilé, nom des habitants, habitants sont appelés
densité, densité de population, habitants par km²
langue, langue officielle, parler, idiome, dialecte, langue parlée
monnaie, devise, unité monétaire
drapeau, étendard, pavillon
hymne, hymne national, chant patriotique
altitude, hauteur, culminer, point culminant
point culminant, plus haut sommet, culminer, sommet
montagne, massif, pic, sommet
chaîne de montagnes, massif montagneux, cordillère
fleuve, rivière, cours d'eau, affluent
se jeter, embouchure, confluer, estuaire, delta
affluent, confluence, se jeter dans
lac, étang, plan d'eau
océan, maritime
île, îlot, archipel, insulaire
côte, littoral, rivage, côtier
plage, bord de mer, station balnéaire
forêt, massif forestier, jungle
vallée, vallon
falaise, paroi
grotte, caverne, cavité
septentrional, nord, au nord
méridional, sud, au sud
occidental, ouest, à l'ouest
oriental, à l'orient
bâtiment, immeuble, édifice, construction, bâtisse
construit, construire, édifié, bâti, érigé, édifier, sortir de terre
construction, chantier, travaux, édification, érection
architecte, concepteur, conçu par, maître d'oeuvre, dessiner les plans
rénover, rénovation, retaper, réhabiliter, réhabilitation
raser, rasé, démolir, démolition
reconstruire, reconstruit, reconstruction, rebâtir
inaugurer, inauguration, ouverture, inauguré, ouvrir ses portes
appart, appartement, studio, logement
château, forteresse, manoir, citadelle
palais, résidence royale, résidence officielle
gratte-ciel, immeuble de grande hauteur
pont, viaduc, passerelle
barrage, digue, hydroélectrique
usine, site de production, manufacture
magasin, boutique, commerce, supermarché
monument historique, patrimoine mondial, unesco
propriétaire, posséder, appartenir, proprio, détenir
hôtel, auberge, hébergement
étage, niveau, étages
transport, transporter, acheminer, acheminement
train, tgv, rame, ferroviaire, convoi
métro, rame de métro
autobus, bus, autocar
camion, poids lourd, semi-remorque, camionneur, routier
moto, motard, deux-roues, scooter, motocyclette
route, autoroute, chaussée
embouteillage, bouchon, bouchons, ralentissement
conduire, conducteur, chauffeur, conductrice
permis, permis de conduire
excès de vitesse, rouler trop vite, flashé, vitesse excessive
passager, voyageur
équipage, membre d'équipage, personnel de bord
pilote, commandant de bord, copilote
avion, avion de ligne, aéronef, boeing, airbus
décoller, décollage, s'envoler
atterrir, atterrissage
aéroport, aérodrome
hélico, hélicoptère, hélico de secours
compagnie aérienne, transporteur, transporteur aérien
navire, paquebot, ferry, cargo, embarcation
voyager, voyage, séjour, déplacement, se déplacer
itinéraire, trajet, chemin
relier, desservir, desserte
billet, ticket
école, établissement scolaire, scolaire
collège, collégien, collégienne
lycée, lycéen, lycéenne
élève, écolier, étudiant, scolarisé
prof, professeur, enseignant, professeure, instit
réussir, réussite, succès, réussi
rater, échouer, échec, louper, foirer
apprendre, apprentissage, appris
harcèlement, harceler, harcelé, brimade, persécution
religion, religieux, foi, croyance
dieu, divinité, déesse, divin
pape, souverain pontife, saint-père, pontife, évêque de rome
curé, prêtre, abbé, ecclésiastique
église, cathédrale, basilique, chapelle, édifice religieux
monastère, abbaye, couvent, prieuré
mosquée, lieu de culte musulman
synagogue, lieu de culte juif
chrétien, christianisme, chrétienté
catholique, catholicisme, église catholique
musulman, islam, islamique
juif, judaïsme, israélite, hébreu
bouddhiste, bouddhisme, bouddha
athée, non-croyant, athéisme
baptême, baptiser, baptisé
canoniser, canonisation, béatifier, béatification, canonisé
pèlerinage, pèlerin, lieu saint
messe, office religieux
secte, sectaire, gourou
bible, écritures, saintes écritures
coran, livre saint
ordi, ordinateur, pc, micro-ordinateur
informatique, informaticien
téléphone, portable, smartphone, mobile
internet, web
site web, page web, portail
appli, application, logiciel
logiciel, software, outil informatique
hacker, pirate, pirate informatique, pirater, piratage, cyberattaque, piraté
bug, bogue, plantage, dysfonctionnement
intelligence artificielle, ia, chatgpt, algorithme
mail, courriel, e-mail, courrier électronique, email
mot de passe, code d'accès
réseaux sociaux, facebook, instagram, twitter, tiktok
abonné, follower, suiveur, abonnés
vues, visionnage, visionnages, visionner
youtubeur, influenceur, vidéaste, streamer, influenceuse
robot, automate, androïde
voiture électrique, véhicule électrique, auto électrique
développer, développement, développeur, mettre au point
langage de programmation, langage informatique, coder
brevet, breveter, déposer un brevet, breveté
taille, hauteur, mesurer, grandeur
`
