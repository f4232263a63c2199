// Buildings, works, homes and what stands in them: words that say nearly the same, then what may answer for what.

export const BUILDINGS_AND_HOUSING = `
aborigène, autochtone, indigène, premiers habitants
abriter, héberger, accueillir, loger
accueillir chez, recueillir, héberger
acropole, citadelle, parthénon
airbnb, location de courte durée, location saisonnière, meublé touristique
antichambre, vestibule, salle d'attente
antipape, schisme, souverain pontife
appart, studio, logement
appartenir, propriété, détenir, propriétaire
archi, architecte, architecture
architectural, architecture, architecte, bâtiment
ascenseur, monte-charge
assigné à domicile, résidence surveillée, assigné à résidence
attitré, habituel, titulaire
bailleur, office hlm
balcon, terrasse, loggia
baraque, maison, domicile, logement
bâtiment, immeuble, édifice, construction
bâtir, bâtisseur, constructeur, promoteur immobilier
béton, ciment, parpaing
bicoque, maison, habitation
bloquée chez, résidence surveillée, assignée à résidence
carreau, vitre, fenêtre, vitrage
casser une porte, effraction, forcer la porte
château, forteresse, manoir, citadelle
chauffage, radiateur, chaudière, calorifère
citadin, urbain, habitant des villes
clodo, clodos, sans-abri, sdf, sans domicile fixe
clodo, sans-abri, sdf, clochard, vagabond
coloc, colocataire
construction, chantier, travaux, édification, érection
construire sans permis, construction illégale, sans permis de construire, construction sauvage
construire, constructeur, construction, bâtisseur, promoteur, ouvrier
construire, construction, bâtir, édifier, ériger
construire, permis de construire
crécher, habiter, résider, loger, domicilié
créneaux, merlon, crénelé, rempart
début du chantier, première pierre, coup d'envoi des travaux
décomposition, décomposer, putréfaction, pourrir, pourriture
dense, compact, densité, touffu
densité, dense, compacité, habitants au kilomètre carré
densité, densité de population, habitants par km²
détruire, destruction, démolir, démolition
devant du bâtiment, façade, devanture, fronton
dommages, réparation
donjon, château, forteresse
dormir dehors, sans-abri, sdf, à la belle étoile, itinérant
écosystème, biotope, milieu naturel, biodiversité, habitat naturel
édifié, construit, bâti, érigé, sorti de terre
ehpad, maison de retraite, résidence pour personnes âgées, établissement pour personnes âgées
endémique, indigène, autochtone
entrer par la fenêtre, passer par la fenêtre, pénétrer par effraction, forcer une fenêtre, introduire
escarpement, falaise, paroi, abrupt
faire construire, bâtir, édifier, ériger
familier, proche, intime, habitué
féliciter, saluer, rendre hommage, louer, complimenter, applaudir
fenêtre, vitrail, baie vitrée, lucarne
fermé à clé, porte close, verrouillé, cadenassé
fermé, fermeture, clos, inaccessible, portes closes
fétiche, amulette, talisman, mascotte, gri-gri, porte-bonheur
fortification, rempart, citadelle
fresque, mural, peinture murale
fuselage, carlingue, habitacle
gardien d'immeuble, concierge, loge
gens, personnes, habitants, public
gentilé, nom des habitants, habitants
géo-loc, géoloc, géolocalisation
gérant, propriétaire
girondins, bordelais, gironde
grange, fenil, hangar
grenier, mansarde, soupente
gris, grisâtre, grisaille
grotte, caverne, cavité
habitant, insulaire, résident, administré
habitat, milieu naturel, aire de répartition
habiter, résident, riverain
habiter, vivre, résider, résidence, domicile, demeure
habituel, répandu, fréquent
habsbourg, autriche, maison d'autriche
hall, vestibule, salle
hérésie, hérétique, schisme, hétérodoxe
hérétique, hérésie, cathare, schismatique, mécréant
hlm, logement social, bailleur social, habitation à loyer modéré
horticulture, horticulteur, horticole, jardinage, maraîchage, floriculture, jardinier
hôtel, auberge, hébergement
immeuble pourri, logement pourri, insalubre, arrêté de péril, habitat dégradé, logement indigne
immo, immobilier, logement
immobilier, logement, marché immobilier
inoccupé, inhabité
intercontinental, transcontinental, longue portée
isoler sa maison, rénovation énergétique, travaux d'isolation
jardin public, parc, square
jardin, parc
locataire, location, bailleur, bail
locataire, loyer, louer, bail, location
locataire, occupant, preneur
location, loueur
logement gratuit, logement de fonction
logement social, hlm, habitation à loyer modique
loger, héberger, habiter
louange, éloge, compliment, glorification
louer un appartement, locataire, propriétaire, bail, bailleur
louer un avion, affréter, charter
louer, affréter, location, réserver
maçon, maçonnerie, ouvrier du bâtiment, bâtisseur
maison blanche, présidence américaine
maison de vacances, résidence secondaire, villégiature
marchand de sommeil, loger, logement indigne, taudis
marmonner, bredouiller, murmurer, balbutier
membrane, paroi, pellicule, enveloppe
meuble, mobilier, ameublement
million, patate, briques
mis à la rue, jeté à la rue, expulsé de son logement, expulsion locative
mur, cloison, paroi, muret
muraille, rempart, fortification, mur d'enceinte
occuper, squat, squatter, squatteur
orangerie, jardin d'hiver, verrière
ordinairement, habituellement, d'habitude
palais, résidence royale, résidence officielle
papal, pontifical, pontife, papauté
pensionnaire, interne, internat, résident
perdre sa maison, maison détruite, sinistré, sans toit, habitation détruite
personne à la maison, porte close, absent
piaule, chambre, logement
pignon, fronton, façade
pont, viaduc, passerelle
ponte, baron, cacique, notable
pontifical, pontife, papal, pape, vatican
pontificat, pontife, papauté, saint-siège
population, habitants, peuplé, nombre d'habitants, démographie
porter le maillot, joueur, sélectionné, porteur, équipier
porteur, porteuse, transporteur, détenteur
pot-de-vin, bakchich, dessous de table, corruption, enveloppe, commission occulte, rétrocommission
potager, jardin, maraîchage
poulaga, maison poulaga, police
poutre, solive, charpente, madrier
prix des maisons, immobilier, prix de l'immobilier
propriétaire, proprio, détenteur, posséder, détenir, possession, appartenir
proprio, propriétaire, bailleur, logeur
proprio, proprios, propriétaire, bailleur
punaises de lit, cafards, nuisibles, désinsectisation
raser, démolir, démolition
réapparaît, réapparaître, resurgir, réapparition, reparaître
reconstruire, reconstruit, reconstruction, rebâtir
redistribution, répartition, partage, péréquation
refaire, reconstruire, rénover, recommencer, réfection
refaire, refondre, reconstruire, rénover
relogé, hébergement d'urgence, solution d'hébergement, hébergé provisoirement
remettre en état, restaurer, rénover, réparer
rempart, fortification, muraille, bastion
rempart, muraille, enceinte, fortification
rénover, retaper, réhabiliter
renvoyer l'ascenseur, retour d'ascenseur, contrepartie
repartir à la hausse, recrudescence, regain, rebond
repartir à zéro, recommencer, nouveau départ, reconstruire
repartir bredouille, repartir les mains vides, bredouille, sans récompense, rentrer bredouille
reprendre, recommencer, relancer, repartir
résidentiel, pavillonnaire, résidence
résidu, résiduel, déchet, rebut
rouvrir, réouverture, rouvrir ses portes, accueillir à nouveau
salle communale, salle des fêtes, salle polyvalente, foyer rural
sans public, huis clos, portes closes, à l'abri du public
schisme, schismatique, scission, sécession
se diviser, subdivisé, réparti, se répartir
se vanter, fanfaronner, pavoiser, se targuer, se féliciter, frimer
séjourner, séjour, loger, résider, demeurer
sommaire, table des matières, index
sortir de son lit, quitter son lit, déborder
sous-sol, cave, caveau, souterrain
souterrain, tunnel, galerie, catacombes
squat, logement occupé, occupation illégale
statique, immobile, figé, immobilité
studios, studio, atelier
sur les toits, réfugié sur le toit, réfugié à l'étage, hélitreuillage
taper du poing sur la table, faire preuve de fermeté, intransigeance, exiger
taudis, logement insalubre, logement indigne, habitat indigne
toit envolé, toiture arrachée, toit arraché, toiture envolée
toit, plafond, toiture, charpente, faîtage
tour, gratte-ciel, immeuble, building
trans, transgenre, transsexuel, personne transgenre
tresser des lauriers, couvrir d'éloges, dithyrambique, pas tarir d'éloges, encenser
tuile, toiture, toit, ardoise
usuel, habituel, commun
vanter, louer, encenser, éloge, saluer, faire l'éloge
vanter, promotion, louer les mérites
vecteur, porteur, transmetteur
vectoriel, vecteur
verrière, vitrage, vitré, toit vitré
vestibule, antichambre, hall
vieux en maison, pensionnaire, résident
vivre dans la rue, sans-abri, sdf, sans domicile, itinérant
zonz, zonzon, prison, maison d'arrêt
à qui appartient: propriétaire, appartenir, propriété, détenir, posséder, détenteur, filiale
abri: bergerie, cabane, refuge, grange, hutte, tente, bunker, cave, grotte
améliorer, rénover, réparer: restaurer, moderniser, réhabiliter, reconstruire, isoler, rénovation, renforcer, perfectionner, ravaler, consolider, embellir, remise, refaire, dépanner, réfection, retaper, optimiser, colmater, réaménager
appart: résidence, f3, domicile, duplex
appartenir à: propriétaire, propriété de, détenu par, filiale, possession
ascenseur en panne: hors service, monte-charge, escaliers
baraque: pavillon, villa, demeure, habitation
bâtiment, édifice, immeuble, construction: maison, église, château, tour, hôtel, école, usine, hangar, entrepôt, gare, mairie, musée, palais, hôpital, temple, grange, gratte-ciel, pavillon, théâtre, stade, villa, caserne, préfecture
bâtiment: gymnase, moulin
c'est à qui: propriétaire, appartenir, propriété, détenir, posséder
cave: cellier
château, palais: forteresse, manoir, donjon, citadelle, résidence, louvre, versailles, élysée, buckingham, alcazar, kremlin, castel
coin: toit, cave, grenier, balcon, terrasse, escalier, cuisine, chambre, salon, façade, garage, cheminée, toiture, véranda, charpente, combles, jardin, fenêtre
constructeur, concevoir, construire, construction: architecte, ingénieur, promoteur, maître, bâtisseur, entrepreneur, eiffel, vauban, bouygues, vinci, maçon, haussmann, corbusier, eiffage
construire, bâtir, construit, construction: chantier, élever, aménager, fonder, reconstruire, implanter, achever, maçonner, dresser
dépendre, appartenir, propriétaire: détenir, filiale, posséder, racheté, bailleur, actionnaire, copropriété, rattaché, mairie, héritier, propriété, contrôler, acquis
dormir où: hébergé, accueilli, relogé, logé, passer la nuit
féliciter, louer, saluer: éloge, hommage, encenser, vanter, remercier, célébrer, acclamer, ovation, bravo, plébisciter, louange, dithyrambe, honorer
fortification, défense, rempart: muraille, forteresse, citadelle, bastion, donjon, enceinte, tranchée, bunker, blockhaus, redoute, tour, casemate, fossé, barbacane
grange: bâtiment agricole, ferme, remise, étable
habitable: inhabitable, insalubre, arrêté de péril, relogement
habitant, population, citoyen: riverain, villageois, parisien, résident, administré, locataire, lyonnais, marseillais, citadin, électeur, breton, foyer, âme, bordelais, autochtone, contribuable
habiter, vivre, loger, vit, habite: installer, emménager, cohabiter, séjourner, héberger, établir, squatter, appartement
hangar: bâtiment agricole, local
hébergement, dormir, logé: hôtel, auberge, camping, gîte, airbnb, motel, chambre, palace, pension, foyer, bivouac, refuge, tente, hostel, dortoir, chalet
hébergement: chambre d'hôte, internat
hlm: office public, résidence
immeuble: résidence, copropriété, barre, tour
le toit: toiture, couverture, charpente, tuiles, ardoises
loc: location, loyer, bail, louer, locataire
loger: descendre, hlm, apl, bailleur, opac, foyer, office, loyer, crous, mobil-home
louer, location: bailleur, airbnb, sous-louer, propriétaire, leasing, colocation, meublé
maison, habitation, logement, baraque: appartement, villa, pavillon, studio, chalet, manoir, château, ferme, cabane, hlm, résidence, duplex, loft, chaumière, bastide, mas, hôtel, caravane, yourte, immeuble, longère, demeure
maison: bungalow, maisonnette, cottage, fermette, masure
mal-logement: expulsion, insalubre, insalubrité, squat, bidonville, sdf, marchand, moisissure, passoire, péril, bailleur, amiante, humidité
meuble, mobilier: table, chaise, lit, armoire, commode, canapé, fauteuil, bureau, buffet, étagère, bibliothèque, placard, tabouret, banc, coffre, secrétaire, bahut, guéridon
mur: façade, muraille, enceinte
où dorment: hébergé, accueilli, relogé, logé, passer la nuit, gymnase
ouvrage: pont, digue, barrage, construction
passerelle: ouvrage, franchir, pont piétonnier
perdu leur maison: sinistrés, relogés, détruit, inhabitable
piaule: studio
pièce, salle: chambre, cuisine, salon, cave, grenier, garage, toilettes, couloir, séjour, bureau, buanderie, véranda, vestibule, dortoir, cellier, mezzanine, douche, combles
pont: ouvrage, franchissement, aqueduc, pont-levis, ponceau, arche, ponton
proprio: exploitant, gérant, possesseur
punaises de lit: infestation
qui a construit: constructeur, bâtisseur, édifier, bâtir, architecte, ériger
relogé: hébergé, gymnase, accueilli, hôtel, mis à l'abri
retaper: restaurer, réfection, remise en état, rajeunissement, remettre en état, travaux
réu: rencontre, conseil, table ronde
sans toit: sans abri, relogement, à reloger, sans domicile, inhabitable
squat: occupants sans titre
squatter: s'installer sans titre
table ronde: réunion, rencontre, concertation, négociation
toit arraché: toiture emportée, envolé, soufflé
toit envolé: emporté, soulevé, dégâts
travaux, chantier, aménagement: rénovation, construction, ravalement, démolition, restauration, désamiantage, réfection, fouille, terrassement, isolation, extension, réhabilitation, enrobé, voirie, canalisation, échafaudage
tunnel: boyau, égout
viré de son logement: expulsé, délogé, avis d'expulsion
dormir, crécher, pioncer: logé, hébergé
salle: gymnase, halle
grange, remise, entrepôt
`
