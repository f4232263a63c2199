// Homes, villages, religion, families and feasts, asked about in a chat and told by newspapers.

export const EVERYDAY_HOMES_AND_PLACES = `
à côté de: à proximité, jouxter, non loin, voisin, aux abords
à l'église: paroisse, office, fidèles, lieu de culte
à la campagne: zone rurale, en milieu rural, commune rurale, rural
à la maison: à domicile
à la mer: station balnéaire, littoral, bord de mer, balnéaire
à la messe: office, célébration, paroissiens
à la montagne: massif, station de ski, en altitude, station de sports d'hiver
à la mosquée: lieu de culte, fidèles, salle de prière
à la plage: littoral, bord de mer, station balnéaire, baigneurs
abîmer le mur: dégrader, vandaliser
aider les sdf: hébergement d'urgence, maraude, sans-abri
aller à la messe: pratiquant, fidèle, office
amoureux: couple, idylle, relation, compagnon
anniv: célébrer
arracher le toit: emporter la toiture, toiture arrachée
au bled: village, localité, pays d'origine
au bord de la mer: littoral, station balnéaire, front de mer
au bord de la route: bas-côté, accotement, bord de la chaussée
au centre: centre-ville, cœur de ville
au village: bourg, commune, hameau
aumônier: prêtre
bâtiment: ouvrage, locaux
bâtiment qui s'écroule: effondrement, menacer ruine, arrêté de péril
beau-père: compagnon de la mère, conjoint
bénévoles: associations
bonne sœur: congrégation
brocante: vide-grenier, marché aux puces
brûler la maison: incendier, sinistre
c'est qui sa femme: épouse, conjointe, compagne
cabane: abri, cabanon, refuge
cambrioler: s'introduire
camping: terrain, mobil-homes, emplacement
carnaval: chars
catho: chrétien, fidèle
cathos: chrétiens, fidèles
centre commercial: galerie marchande
centre d'accueil: foyer d'hébergement, centre d'hébergement
chantier fini: livraison, achèvement des travaux, inauguration
chauffage: facture énergétique
chez elle: à son domicile, résidence
chez eux: au domicile, résidence, logement
chez les gens: à domicile, particuliers
chez lui: à son domicile, résidence
chez soi: domicile
cités: quartiers populaires, quartiers prioritaires, grands ensembles
clocher: église
colo: centre de vacances
combien de chambres: lits, capacité d'hébergement
construire des logements: programme immobilier, permis de construire, promoteur
construire plus haut: surélever
coucher avec: relation, liaison, relation sexuelle, adultère
curé: homme d'église, diocèse
dans l'immeuble: résidence, copropriété, logements
dans la maison: domicile, pavillon, habitation, logement
dans la rue: voie publique, chaussée, trottoir
dans le bâtiment: édifice, locaux
dans le coin: secteur, environs, alentours, voisinage
dans le village: commune, bourg, hameau
dans un champ: parcelle, pré
de la famille: proche, parent
devant l'église: parvis
devenir catholique: conversion, baptême
devenir quoi: transformé, reconverti, reconversion, réaffecté
dire la messe: célébrer l'office, officier, célébration
divorce: ex-épouse
eau chaude: chauffe-eau, chaudière
école du village: classe unique
écrit sur le mur: tag, graffiti, inscription
église: lieu de culte, diocèse
en banlieue: périphérie, petite couronne, grande couronne
en couple: relation, compagnon, compagne, idylle
en couple avec: compagnon, compagne, conjoint, idylle, relation
en famille: proches, cercle familial
en ville: centre-ville, agglomération, urbain
enceinte: future mère
entrer dans la maison: s'introduire, pénétrer, effraction, cambriolage
entrés dans la maison: cambriolage, s'introduire, pénétrer, effraction
ex copain: ex-compagnon, ancien compagnon, ex-conjoint
ex copine: ex-compagne, ancienne compagne, ex-conjointe
ex femme: ancienne compagne
ex mari: ex-époux
expulser: avis d'expulsion
expulser de chez eux: expulsion, délogés, reloger
faire bâtir: construire, édifier
faire construire: construire, permis de construire
faire des travaux: rénover, réhabiliter
faire la fête: célébrer, festivités, soirée
faire sauter la maison: exploser
faire un enfant: naissance, natalité, donner naissance
familles: foyers, ménages
fête: feu de la saint-jean
fête de village: fête patronale, comité des fêtes, kermesse, fête votive
fête du village: fête patronale, comité des fêtes, kermesse, fête votive
fête nationale: 14 juillet, défilé
feu d'artifice: pyrotechnie
feux d'artifice: spectacle pyrotechnique
gamins: mineurs
garder les enfants: garde
gens de la campagne: ruraux, villageois
gens de la rue: riverains, sans-abri
gens de la ville: citadins, administrés
gens des cités: habitants des quartiers
gens du village: villageois, habitants, administrés, population
gens qui habitent: habitants, riverains, résidents, occupants
grosse baraque: villa, manoir, hôtel particulier, demeure
hlm: parc social
homme de ménage: agent d'entretien
il vit où: résider, domicilié, installé, demeurer
jeu de clés, jeux de clés: trousseau
jour de fête: férié, célébration
juifs: communauté juive
l'église: diocèse, évêché, conférence des évêques, vatican, épiscopat
l'islam: musulman, culte musulman
la mosquée: lieu de culte, salle de prière
la place du village: esplanade
le centre: centre-ville
le maire du village: édile, premier magistrat
le pape: souverain pontife, saint-père, vatican, pontife, évêque de rome
le prêtre: abbé, curé, ecclésiastique
le quartier: secteur, riverains
le vatican: saint-siège
lieu de prière: lieu de culte, mosquée, synagogue
locataires: résidents
logement pas cher: logement social, loyer modéré
loger: reloger
louer son appart: location, meublé touristique, bailleur, airbnb
madame le maire: édile
magasin du village: épicerie
maires: élus locaux
maison abandonnée: squat, friche, inoccupée
maison brûlée: sinistre, incendie, détruite par les flammes
maison de retraite: résidence senior, établissement d'hébergement
maison détruite: soufflée
maison fissurée: retrait-gonflement, fissures
maison vide: inoccupée, vacant
maisons secondaires: résidences secondaires
maisons vides: logements vacants
mariage: cérémonie
mariage gay: mariage pour tous, couple de même sexe
mecs de la cité: jeunes du quartier
messe: célébration, cérémonie religieuse, eucharistie
mettre des gens dehors: expulser
mettre le feu à la maison: incendier, incendie criminel
mômes: écoliers, élèves, mineurs
monde rural: ruralité
monument aux morts: commémoration
morveux: enfant
mosquées: lieux de culte
mur de l'église: façade
musulmans: fidèles, croyants
n'habite plus: quitter, déménager, parti
noël: fêtes de fin d'année
nouveau pape: conclave, élu, successeur
nouvel an: réveillon, saint-sylvestre
occuper la maison: squatter, squat
on y dit plus la messe: désacralisé
où habite: résider, domicilié
où il crèche: résider, domicilié
où logent: hébergé, reloger
ouvrir au public: accueillir, visiter
papa: père
parler patois: langue régionale, dialecte
pas de chauffage: chaudière en panne, privés de chauffage
pas de logement: sans-abri, mal-logé, crise du logement, pénurie de logements
pas de toit: sans-abri, sans domicile
pèlerinage: sanctuaire
pèlerins: fidèles
petit bled: hameau, bourg, localité
petit copain: compagnon, petit ami
petit village: hameau, bourg, localité
petite copine: compagne, petite amie
petite ville: bourg, bourgade, commune
piscine: centre nautique
place du marché: halles, étals
plus de curé: pénurie de prêtres, sans prêtre
plus de toit: toiture emportée, sans-abri
plus la messe: désacralisé, désaffecté
pote d'enfance: ami d'enfance
prêcher: homélie
quartier chaud: quartier sensible, quartier prioritaire
quartier riche: beaux quartiers, huppé
quartiers pauvres: quartiers prioritaires, quartiers populaires, quartiers défavorisés
quel bled: commune, localité, village
quel coin: secteur, département, région, commune
quel quartier: secteur, arrondissement
quelle commune: municipalité, village, localité
quelle ville: commune, agglomération, municipalité, métropole
quitter sa femme: divorcer, rupture, séparation
ramadan: rupture du jeûne
rando: marcheurs
remise en état: réparation, réfection
réparer le clocher: restaurer, travaux
repas de famille: réveillon
rester à la maison: confinement
rester chez soi: confinement, ne pas sortir
rester enfermé: confiné
réunir la famille: proches
rues: voirie
s'introduire dans la maison: cambriolage, effraction
sa fille: adolescente
sa mère: maman
sa meuf: compagne, conjointe, petite amie, épouse
sa nana: compagne, conjointe, petite amie
sali: aspergé de peinture, tagué, vandalisé
sdf: mal-logé
se loger: hébergement
se mettre en couple: idylle, relation
se pacser: pacte civil de solidarité
se recueillir: hommage, minute de silence
se remarier: secondes noces, épouser
se sont mariés: épouser, noces, union
se sont séparés: divorce, rupture
signe de croix: chrétien
son bébé: nourrisson, nouveau-né
son ex: ex-compagne, ex-compagnon, ex-épouse
son mec: compagnon, petit ami, conjoint, époux
sorti avec: relation, liaison, idylle, compagnon
sortir avec: compagne
station de ski: domaine skiable, sports d'hiver
sœurs: religieuses
synagogue: lieu de culte
taguer: peindre
tomber amoureux: idylle, coup de foudre, rencontrer
tout le quartier: riverains, habitants
tout le village: habitants, population, villageois
travaux de la maison: rénovation
tromper sa femme: adultère, liaison, infidélité, maîtresse
usine abandonnée: friche industrielle, désaffectée
vide-grenier: brocante
vie privée: vie conjugale
vieille église: édifice
vieille maison: bâtisse, demeure
vieux bâtiment: édifice, bâtisse, friche
vieux quartier: quartier historique, centre ancien
villages: communes rurales
vitre: vitrine, baie vitrée
voisins: habitants
vue sur mer: littoral
rester muet, resté muet, restée muette: ne pas sonner, ne pas retentir
`
