// Frequent words of newspapers and encyclopedias beside their near synonyms, first series, part 1.

export const GENERAL_WORDS_A1 = `
saint, canonisé, bienheureux
sainteté, saint, canonisation, béatification
histoire, historique, annales
historien, historiographe, chroniqueur, médiéviste
suite, prolongement, continuation
suite, succession, enchaînement
renouveau, renaissance, regain, réveil, redécouverte
renouvellement, remplacement, reconduction
global, globalité, mondial, d'ensemble
gradé, amiral, maréchal, colonel
unité, cohésion, union, unitaire
ligne, tracé, trajet, itinéraire
forme, aspect, configuration, silhouette, allure
liste, énumération, inventaire, répertoire, catalogue
trouver, découvrir, dénicher
ensemble, totalité, intégralité, globalité
ensemble, groupe, formation, orchestre
service, prestation, administration
système, dispositif, mécanisme, organisation, réseau
systématique, méthodique, automatique, généralisé
ordre religieux, congrégation, monastique, communauté religieuse
congrégation, ordre, confrérie, communauté religieuse
niveau, degré, échelon, palier, stade
exemple, illustration, cas, modèle
exemplaire, copie, tirage
communauté, collectivité, groupe
communautaire, communauté, collectif
communal, municipal, commune, municipalité, mairie
intercommunalité, intercommunal, communauté de communes, agglomération
république, républicain, régime républicain
royaume, monarchie, règne, couronne
royal, roi, reine, monarchique
comté, comtesse, county
comte, comtesse, vicomte, seigneur
duché, duc, duchesse, ducal
principauté, prince, princesse
prince, princesse, altesse, monseigneur
seigneurie, fief, suzerain, féodal
fief, seigneurie, domaine, bastion
féodal, féodalité, seigneur, vassal, fief
régent, régence, tuteur, intérim
sultan, sultanat, souverain, calife
khan, khanat, souverain, chef mongol
tsar, empereur, russe, tsarine
souveraineté, souverain, indépendance, autonomie
wilaya, province, préfecture, algérien
voïvodie, province, région, powiat
powiat, district, arrondissement, voïvodie
gmina, commune, municipalité, powiat
oblast, région, province, district
borough, arrondissement, district, quartier
canton, cantonal, circonscription
circonscription, district électoral, canton, arrondissement
département, départemental, conseil général
province, provincial, région
township, canton, commune, municipalité
bailliage, sénéchaussée, juridiction, bailli
comitat, comté, county
protectorat, tutelle, colonie
tutelle, protectorat, supervision, curatelle, tuteur
archidiocèse, diocèse, archevêché, archevêque, évêché
diocèse, évêché, évêque, épiscopal
paroisse, église, curé, paroissial
paroissien, fidèle, paroisse
clergé, ecclésiastique, prêtre, curé, religieux
ecclésiastique, clergé, prélat, prêtre, homme d'église
chanoine, prélat, prêtre, collégiale, ecclésiastique
vicaire, prêtre, curé, abbé
prélat, évêque, archevêque, cardinal
cardinal, prélat, conclave
patriarche, patriarcat, évêque, prélat
patriarcat, patriarche, orthodoxe
rabbin, judaïsme, synagogue, rabbinat
pasteur, temple, protestant, prédicateur
missionnaire, mission, évangélisateur, prédicateur
évangile, nouveau testament, évangéliste
évangélisation, évangélique, christianisation, missionnaire
biblique, bible, écritures
apôtre, apostolique, disciple
apostolique, apôtre, nonce
théologie, théologien
théologien, théologie, docteur de l'église
spirituel, spiritualité, religieux, mystique
spiritualité, spirituel, croyance
trinité, trinitaire, dogme
dogme, doctrine, croyance, dogmatique
doctrine, dogme, théorie, idéologie, principe
rite, rituel, cérémonie, liturgie, culte
procession, cortège, défilé, pèlerinage
relique, reliquaire, ossements, châsse
martyr, supplicié
consécration, consacrer, dédicace
assomption, vierge, 15 août
pâques, pascal, résurrection
noël, nativité, 25 décembre, réveillon
arrivée, accession au trône, intronisation, sacre
accession, accéder, arrivée
christ, jésus, chrétien
vierge, madone, notre-dame
vierge, virginité, intact, inexploré
jésuite, compagnie de jésus, société de jésus
abbatial, abbaye, abbé, monastère
collégiale, chanoine, église, chapitre
abside, chœur, chevet
transept, nef, croisillon, croisée
travée, nef, rangée
voûte, arc, ogive, coupole
dôme, coupole, bulbe
arc, arcade, arche, voûte
arcade, arc, galerie, portique
pilier, pilastre
porche, portail, portique
clocher, campanile, flèche
cloche, carillon
donjon, château, forteresse
tour, gratte-ciel, immeuble, building
rempart, muraille, enceinte, fortification
fortification, rempart, citadelle
autel, maître-autel, tabernacle
chaire, professeur, professorat, enseignement
nécropole, cimetière, tombeau, sépulture, catacombe
panthéon, mausolée, grands hommes, panthéoniser
gothique, ogival, ogive
baroque, rococo
byzantin, byzance, empire d'orient
architectural, architecture, architecte, bâtiment
fontaine, source, jet d'eau, bassin
moulin, meunier, minoterie, meule
meunier, moulin, farine, minotier
forge, forgeron, fonderie, sidérurgie
fonderie, forge, fondeur, métallurgie
métallurgie, sidérurgie, métal, acier
métallique, métal, acier, fer
métal, fer, acier, cuivre, métallique
bronze, airain, alliage
cuivre, cuprifère, laiton
uranium, radioactif, nucléaire, uranifère
hydrogène, dihydrogène
azote, nitrate, azoté
calcaire, craie, roche, karst
craie, calcaire, craie blanche
grès, roche, sable, céramique
marbre, pierre, statue
argile, glaise, terre, céramique
céramique, poterie, faïence, porcelaine, terre cuite
poterie, céramique, potier, amphore
béton, ciment, parpaing
plastique, polymère, pvc, polyéthylène
tissu, étoffe, textile, toile
textile, tissu, tissage, filature, étoffe
soie, soierie, satin, ver à soie
soierie, soie, canut
coton, cotonnier, ouate, textile
huile, huileux, lubrifiant
farine, meunerie, blé, mouture
pâtes, spaghetti, nouilles, macaroni
vin, viticole, vigne
vigne, vignoble, vin, viticulteur, raisin
vignoble, vigne, viticulture, coteau, domaine viticole
coteau, colline, pente, vignoble
colline, coteau, butte, mont, hauteur
butte, colline, tertre, motte, éminence
contrefort, piémont
pente, flanc, coteau
pente, inclinaison, déclivité, talus
incliné, inclinaison, pente, penché
inclinaison, incliner, pente, angle
crête, sommet, arête
sommet, cime, crête, point culminant, pic
massif, montagne, alpes
alpes, alpin, massif alpin
pyrénées, pyrénéen, chaîne pyrénéenne
vosges, vosgien
auvergne, auvergnat
languedoc, languedocien, occitan
poitou, poitevin
anjou, angevin
flandre, flamand
flamand, flandre, néerlandophone
sardaigne, sarde
silésie, silésien
prusse, prussien
habsbourg, autriche, maison d'autriche
sibérie, sibérien
caucase, caucasien
tibet, tibétain, lhassa
chypre, chypriote
macédoine, macédonien
monténégro, monténégrin
crète, crétois
monaco, monégasque, principauté
kenya, kényan
ghana, ghanéen
burkina, burkinabé, burkina faso, haute-volta
tchad, tchadien
guinée, guinéen
équateur, équatorien
bolivie, bolivien
uruguay, uruguayen
paraguay, paraguayen
guatemala, guatémaltèque
salvador, salvadorien
jamaïque, jamaïcain
bangladesh, bangladais
singapour, singapourien
kazakhstan, kazakh
hawaï, hawaïen
texas, texan
californie, californien
floride, floridien
nordique, scandinave, septentrional
celtique, celte, gaulois
gaulois, gaule, celte
saxon, saxe, germanique
occident, occidental, ouest
méridional, sud, midi
arctique, pôle nord, polaire, boréal
antarctique, pôle sud, polaire
pôle, polaire, arctique
méditerranée, méditerranéen, grande bleue
golfe, baie, anse, crique
détroit, chenal, bras de mer
canal, chenal, voie navigable, écluse
péninsule, presqu'île
ruisseau, cours d'eau, rivière, torrent, ru
affluent, rivière, confluent, se jeter
confluent, confluence, jonction, affluent
source, jaillir, résurgence, fontaine
débit, flux, volume, mètres cubes
flux, débit, afflux
hydrographie, cours d'eau, rivière
hydraulique, hydroélectrique, eau, barrage
aquatique, eau, marin
navale, marine, maritime, chantier naval
plateau, plaine, causse
relief, montagne, topographie, orographie
topographie, relief, terrain
paysage, panorama, site
panorama, paysage, belvédère
forestier, forêt, sylviculture, bois
bois, forêt, boisé, bosquet
haie, bocage, clôture
clôture, grillage, enclos, palissade
enclos, clôture, parc, enceinte
végétation, végétal, flore, plante
faune, animal, animaux sauvages
faune, bestiaire
feuille, feuillage, foliaire, limbe
feuillage, feuille, frondaison
racine, radicelle, rhizome
tronc, souche, rondin
chêne, chênaie, gland
graine, semence, pépin
fruit, drupe, verger
verger, fruitier, pommier, arbre
céréale, blé, grain
agricole, agriculture, agriculteur, paysan, ferme
plantation, planter, culture, planteur
cultiver, culture, plantation
champignon, fongique, mycologie
poisson, piscicole, ichtyologie
pêche, pêcheur, poisson
mammifère, mammalien, animal
amphibien, batracien
araignée, arachnide, aranéomorphe
albédo, réflexion
femelle, féminin, femme
féminin, femme, féminité
féministe, mlf, droits des femmes
féminisme, émancipation
espèce, race, taxon, variété
endémique, indigène, autochtone
autochtone, indigène, aborigène, amérindien, premières nations
tribu, peuplade, clan, tribal, ethnie
tribal, tribu, clanique
ethnie, ethnique, tribu, peuple
ethnique, ethnie, racial
race, racial, ethnie
dynastie, famille royale
spécimen, exemplaire, échantillon, individu
holotype, spécimen, type
taxinomie, taxonomie, classification, systématique
morphologie, forme, anatomie, apparence
anatomie, corps, morphologie
apparence, aspect, allure
adulte, majeur, maturité
maturité, adulte, maturation
éphémère, fugace, bref
molécule, moléculaire, atome
cellulaire, cellule
protéine, protéique, enzyme, peptide
enzyme, protéine, enzymatique
acide, acidité, ph
chimie, chimique, chimiste
physicien, physique, scientifique
quantique, physique
gaz, gazeux, vapeur
combustion, brûler, combustible, calcination
combustible, carburant, charbon, combustion
température, degré, thermomètre, chaleur
atmosphère, air, ambiance
climat, température, pluviométrie
tropical, tropiques, équatorial
hiver, hivernal, hivernage
hivernal, hiver, froid
automne, automnal
estival, saison chaude, vacances
`
