// Places, landscapes and distances: words that say nearly the same, then what may answer for what.

export const PLACES_AND_MAPS = `
à proximité, non loin
agglo, agglomération, communauté d'agglomération
agora, place publique, forum
ailleurs, autre part, autre endroit
andes, andin, cordillère
aoste, valdôtain, vallée d'aoste
approximativement, environ, à peu près, grosso modo
arctique, pôle nord, polaire, boréal
atlantique, océanique
auvergne, auvergnat
avoir lieu, dérouler, organiser
avoir lieu, tenu, se dérouler, déroulement
baigner, baigneur, baignade, plage, nageur
balnéaire, plage, bord de mer, station balnéaire, baignade
balte, lituanie, lettonie, estonie, pays baltes
banlieue, périphérie, faubourg
banlieusard, banlieue, périphérie
bastion, forteresse, fief, place forte
beauvau, place beauvau, ministère de l'intérieur, ministre de l'intérieur
bilatéral, entre deux pays, deux états
bled, patelin, village, commune
bord de mer, littoral, côte, front de mer
bordure, bord, lisière, limite
borough, arrondissement, district, quartier
bouder, déserter
boue, bourbier, boueux, gadoue
bruxellois, bruxelles, capitale belge
butte, colline, tertre, motte, éminence
californien, californie, côte ouest américaine
cambrousse, campagne, zone rurale
capitale, chef-lieu, siège du gouvernement
carte de crédit, carte bleue, carte bancaire
cartographie, carte
centre aéré, centre de loisirs, accueil de loisirs
centre, centre-ville, cœur
chaîne de montagnes, massif montagneux, cordillère
chypre, chypriote
collatéral, bas-côté
colline, coteau, butte, mont, hauteur
continent, continental, sous-continent
contour, pourtour, tracé, bordure
coquillage, coquille, mollusque, fruits de mer
corail, coraux, corallien, récif, barrière de corail
côte, littoral, rivage, côtier
coteau, colline, pente, vignoble
cra, centre de rétention administrative, centre de rétention
créneau, plage horaire, horaire
crustacé, fruits de mer, crabe, crevette
décentralisation, régionalisation, déconcentration
département, départemental, conseil général
dépêcher, envoyer, déployer, mobiliser, dépêché sur place
déserteur, désertion, fuir l'armée, insoumis
durée de son absence, éloigné des terrains, indisponible, indisponibilité, loin des terrains
éloigné, distant, à distance
endroit, site, coin, emplacement
explorateur de grottes, spéléologue, spéléologie
faction, clan, groupuscule, coterie
féroé, féringien, îles féroé
flamand, flandre, néerlandophone
fleuve, rivière, cours d'eau, affluent
fluvial, fleuve, rivière, voie d'eau
fossé, bas-côté, talus, accotement, contrebas
frange, bordure, lisière
gaélique, celtique, irlandais, écossais
gagner du terrain, percée
galaxie, galactique, voie lactée, lactée, intergalactique
généralité, lieu commun, banalité, considérations générales
géo, géographie
glissement de terrain, coulée de boue, éboulement
golfe, baie, anse, crique
grossièrement, approximativement, sommairement, environ
hameau, lieu-dit, village, écart
hispanique, espagnol, hispanophone, latino, ibérique
hollandaise, hollandais, néerlandais, pays-bas
humide, détrempé
hypercentre, centre-ville, cœur de ville
île, îlot, archipel, insulaire
incomplet, inachevé, partiel, lacunaire
inspirer, influencer, source d'inspiration
joué à voix près, à voix près, courte tête
kilomètre, km, distance
kraï, oblast, région russe
lac, étang, plan d'eau
lâche, lâcheté, couard, peureux, poltron
lâcher du lest, faire des concessions, concession, céder du terrain, assouplir
lâcher le dossier, dessaisir
lacrymo, gaz lacrymogène, grenade lacrymogène, lacrymogène
lacrymo, lacrymos, lacry, gaz lacrymogène, grenade lacrymogène
lagune, lagon, étang
laos, laotien, lao
locale, régional
localiser, repérer, situer, géolocaliser
loch, lac, lac écossais
londonien, londres, capitale britannique
maghreb, algérie, maroc, tunisie
maghreb, maghrébin, afrique du nord, nord-africain
manque de place, surpeuplé, surpopulation, saturé, exigu
marécage, tourbière, bourbier, zone humide, palustre
massif, montagne, alpes
méridional, sud, au sud
méridional, sud, midi
mettre en place, déployer
mettre en place, instaurer, instituer, introduire
mettre sur le terrain, titulariser, aligner
milieu, milieu de terrain
ministère de l'intérieur, place beauvau, beauvau, intérieur
ministère de la justice, chancellerie, garde des sceaux, place vendôme
mollusque, coquillage, gastéropode, bivalve
montagnard, montagneux, alpin
montée de la mer, élévation du niveau de la mer, submersion, recul du trait de côte
mur de mer, digue, brise-lames, jetée
nef, bas-côté, travée, vaisseau central
nordique, scandinave, septentrional
oblast, région, province, district
occident, occidental, ouest
occidental, ouest, à l'ouest
octogonal, octogone, huit côtés
onf, office national des forêts
oppidum, place forte, cité fortifiée
orée, lisière, bordure
outremer, outre-mer, ultramarin
parcelle, terrain, lot
pas assez de place, surpopulation, exigu, saturé
pas loin, à deux rues, proximité, non loin
passer par-dessus bord, tomber à la mer, homme à la mer
pâturage, prairie, pâture, alpage, herbage, paître
pays, état, nation
péninsule, presqu'île
pente, flanc, coteau
pente, inclinaison, déclivité, talus
perdre du terrain, repli
périph, rocade, périphérique
petite île, îlot
petite plage, crique, anse
piquer la place, ravir, supplanter, détrôner
piscine, centre aquatique, bassin, complexe nautique
pistoche, piscine, bassin
plateau, plaine, causse
polaire, arctique, antarctique, pôle nord, pôle sud, banquise
pôle, polaire, arctique
positionnement, localisation
pourtour, périphérie, contour, bordure
powiat, district polonais, voïvodie
powiat, district, arrondissement, voïvodie
province, provincial, région
quand la mer descend, marée basse, reflux
quartier, arrondissement, district, secteur
raïon, district, arrondissement
rebeu, beur, maghrébin, nord-africain
référence, référer, source, mention
région, conseil régional, régional
région, province, territoire
relief, montagne, topographie, orographie
remblai, remblayer, talus, digue, terrassement
remettre à sa place, recadrer, recadrage, rappel à l'ordre, rembarrer
renvoyer chez, expulser, reconduite à la frontière, renvoyer dans leur pays
repomper, plagier, plagiat, recopier
retrouver, découvrir, localiser
rue, ruelle, avenue, voie
ruskof, russkof, russe
sable, plage, dune
sahara, saharien, sahraoui, désert
sardaigne, sarde
savane, brousse, steppe, prairie
séparer d'un pays, sécession, indépendance, scission
septentrional, nord, au nord
sis, situé, localisé
situé, se situer, se trouver, localisé, emplacement, situation géographique
situer, localiser, endroit
snsm, sauveteurs en mer, société nationale de sauvetage en mer
sol, terre, terrain, humus
source, jaillir, résurgence, fontaine
steppe, plaine, prairie, toundra
sur le point de, près de, en passe de, à deux doigts
talus, remblai, butte, pente
terrain, parcelle, sol, lopin
territorial, territoire
terroir, territoire, vignoble, campagne
tess, téci, cité, quartier, quartier sensible
tieks, téquart, quartier, cité
timor, timor oriental
tomber à la mer, abîmer en mer, amerrir
topographie, relief, cartographie
topographie, relief, terrain
tout près, proximité, à deux pas
travée, nef, rangée
urbain, ville, citadin, urbanisme
urbanisme, urbain, aménagement
vallée, vallon
vide, désert
viennois, capitale autrichienne
village, bourg, bourgade, hameau, patelin, bled
villageois, village, habitant
ville, commune, cité, agglomération, municipalité, localité
visio, visioconférence, à distance, réunion à distance
voïvodie, province, région, powiat
vtt, vélo tout-terrain, vététiste
znieff, zone naturelle, intérêt écologique
zonage, zone
africain: sénégalais, malien, ivoirien, camerounais, congolais, algérien, marocain, tunisien, nigérian, nigérien, burkinabè, guinéen, tchadien, rwandais, éthiopien, soudanais, béninois, togolais, gabonais, égyptien
asiatique: chinois, japonais, coréen, vietnamien, indien, thaïlandais, cambodgien, pakistanais, philippin, indonésien, afghan, birman, taïwanais, laotien, mongol
aura lieu quand: se tenir, prévu, se dérouler, fixé, programmé, date
balancer dans la rivière: déverser, rejet, pollution
bled: localité
campagne: champs, village, agricole
coin paumé: isolé, hameau, reculé, lieu-dit
continent: europe, afrique, asie, amérique, océanie, antarctique, arctique, maghreb
côte, littoral: plage, falaise, baie, crique, dune, calanque, rivage, cap, estuaire, golfe, presqu'île, anse, corniche
crustacé: homard, langouste, huître, moule, langoustine, écrevisse, coquillage, palourde, bulot, oursin, tourteau, krill
descendre dans la rue: rassemblement, cortège, se rassembler
direction: nord, sud, ouest, sud-ouest, nord-est, centre, sud-est, nord-ouest, occidental, méridional, septentrional, oriental
distance: mètre, mille, lieue, parcourir, année-lumière, relier, séparer
eau: lac, étang, mare, lagune, bassin, réservoir, piscine, rivière, océan, canal
étang: mare, bassin
gens du coin: riverains, habitants, villageois, population
grotte, cavité: gouffre, aven, lascaux, chauvet, galerie, souterrain, abri, catacombes
habitat: forêt, savane, marais, désert, océan, montagne, prairie, jungle, steppe, toundra, littoral, terrier, ruche, nid, récif, tanière, banquise, rivière, haie, estuaire, garrigue
île, archipel: corse, réunion, guadeloupe, martinique, ré, oléron, sicile, crète, tahiti, mayotte, madagascar, sardaigne, groix, atoll, ouessant, porquerolles, noirmoutier
île: îliens, malte, chypre, cuba
la mer: océan, large, côte, littoral, flots
lac: retenue, bassin
le coin: secteur, quartier, environs, alentours
les gens du coin: riverains, habitants, villageois, population
lieu, endroit: ville, village, place, rue, salle, parc, quartier, plage, hôtel, gare, stade, bâtiment, palais, mairie, théâtre, commune, maison, école, île, forêt, jardin, usine
mer, océan: méditerranée, atlantique, pacifique, manche, baltique, adriatique, égée, caspienne, indien, golfe, arctique, caraïbes
mer: mer du nord, mer rouge, océan, mer noire, mer égée
mollusque, coquillage: huître, moule, escargot, poulpe, calmar, seiche, palourde, pieuvre, limace, coque, ormeau
montagne: alpage, col, versant, glacier, eiger, annapurna
os, osseux: fémur, tibia, crâne, clavicule, vertèbre, bassin, humérus, côte, péroné, mâchoire, métatarse, squelette, rotule, radius, sternum
où, emplacement, adresse: rue, avenue, boulevard, place, quai, quartier, commune, ville, département, région, près, située, chemin, impasse, arrondissement
patelin: localité
pays, état, nation: france, allemagne, italie, espagne, belgique, suisse, royaume-uni, états-unis, chine, russie, japon, ukraine, maroc, algérie, tunisie, canada, brésil, turquie, inde, portugal, sénégal, israël, iran, mexique
place de concert: billet, entrée, ticket, réservation
plage: littoral, côte, front de mer
plus de place: épuisé, saturé
quartier, secteur: faubourg, banlieue, cité, centre-ville, zup, lotissement, ghetto, favela, médina, bidonville, zone
quartier: îlot
relief, montagne, sommet: alpes, pyrénées, vosges, jura, massif, mont-blanc, everest, colline, pic, col, himalaya, cévennes, puy, aiguille, ventoux, cervin, volcan, plateau, andes
relief: falaise, vallée, dune, gorge, canyon, crête, ravin
rivière, fleuve: seine, loire, rhône, garonne, rhin, dordogne, saône, ruisseau, torrent, canal, danube, nil, meuse, moselle, isère, marne, amazone, ardèche, lot
rue, route: avenue, boulevard, autoroute, nationale, départementale, rocade, périphérique, chemin, impasse, chaussée, ruelle, sentier, quai, allée, carrefour, rond-point, échangeur, bretelle, giratoire
source du problème: origine, cause, provenir, source
territoire, zone, région: département, canton, province, commune, bretagne, normandie, alsace, occitanie, aquitaine, provence, corse, lorraine, picardie, auvergne, métropole, arrondissement, district, comté, bourgogne
village, bled, patelin: lieu-dit, localité
ville, localité, agglomération: paris, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, nice, rennes, montpellier, capitale, bourgade, métropole, village, bourg, grenoble, rouen
voisin: frontière, kilomètres, près, proximité, jouxter, bordure, périphérie, environs
`
