// Countries, regions and cities with their inhabitants; further words of the other lists.

export const COUNTRIES = `
chef d'état, président, président de la république
premier ministre, chef du gouvernement, matignon
facho, fasciste, extrême droite, fascisme
france, français, hexagone, tricolore, hexagonal
états-unis, américain, usa, amérique, étasunien, états-unien
royaume-uni, britannique, grande-bretagne, anglais, angleterre
écosse, écossais
irlande, irlandais, eire
pays de galles, gallois
allemagne, allemand, germanique, outre-rhin, rfa
italie, italien, transalpin, péninsule italienne
espagne, espagnol, ibérique
portugal, portugais, lusitanien
belgique, belge, outre-quiévrain
pays-bas, néerlandais, hollande, hollandais
luxembourg, luxembourgeois, grand-duché
suisse, helvétique, helvète, confédération helvétique
autriche, autrichien
grèce, grec, grecque, hellénique
turquie, turc, turque, ottoman
russie, russe, moscou, kremlin, fédération de russie
urss, soviétique, union soviétique
ukraine, ukrainien, kiev, kyiv
pologne, polonais
république tchèque, tchèque, tchéquie, tchécoslovaquie
slovaquie, slovaque
hongrie, hongrois, magyar
roumanie, roumain
bulgarie, bulgare
serbie, serbe
croatie, croate
bosnie, bosnien, bosniaque, bosnie-herzégovine
albanie, albanais
kosovo, kosovar
suède, suédois
norvège, norvégien
danemark, danois
finlande, finlandais, finnois
islande, islandais
estonie, estonien
lettonie, letton
lituanie, lituanien
biélorussie, biélorusse, bélarus
géorgie, géorgien
arménie, arménien
azerbaïdjan, azerbaïdjanais, azéri
chine, chinois, pékin, empire du milieu, rpc
japon, japonais, nippon, nipponne, pays du soleil-levant
corée du sud, sud-coréen, séoul, république de corée
corée du nord, nord-coréen, pyongyang
taïwan, taïwanais, formose
inde, indien
pakistan, pakistanais
afghanistan, afghan
vietnam, vietnamien, viêt nam
thaïlande, thaïlandais, siam, thaï
indonésie, indonésien
philippines, philippin
cambodge, cambodgien, khmer
birmanie, birman, myanmar
australie, australien
nouvelle-zélande, néo-zélandais
canada, canadien
québec, québécois, belle province
mexique, mexicain
brésil, brésilien, auriverde
argentine, argentin
chili, chilien
pérou, péruvien
colombie, colombien
venezuela, vénézuélien
cuba, cubain
haïti, haïtien
iran, iranien, téhéran, perse
irak, irakien, iraq
syrie, syrien
liban, libanais
israël, israélien, état hébreu
palestine, palestinien
jordanie, jordanien
arabie saoudite, saoudien
émirats arabes unis, émirati
qatar, qatari, qatarien
yémen, yéménite
égypte, égyptien
maroc, marocain, royaume chérifien
algérie, algérien
tunisie, tunisien
libye, libyen
soudan, soudanais
éthiopie, éthiopien
sénégal, sénégalais
niger, nigérien
nigeria, nigérian, nigéria
côte d'ivoire, ivoirien
cameroun, camerounais
congo, congolais, rdc, zaïre
rwanda, rwandais
afrique du sud, sud-africain
madagascar, malgache
europe, européen, vieux continent
union européenne, ue, les vingt-sept
afrique, africain, continent africain
asie, asiatique, extrême-orient
amérique du sud, sud-américain, amérique latine, latino-américain
antilles, antillais, caraïbes, caribéen
corse, île de beauté
bretagne, breton, bretonne, armoricain
alsace, alsacien
normandie, normand
provence, provençal
savoie, savoyard
pays basque, basque, euskal
catalogne, catalan
bavière, bavarois
sicile, sicilien
paris, parisien, capitale française, paname, ville lumière
marseille, marseillais, cité phocéenne
lyon, lyonnais, capitale des gaules
toulouse, toulousain, ville rose
lille, lillois
bordeaux, bordelais
nantes, nantais
nice, niçois
rome, romain, ville éternelle
new york, new-yorkais, grosse pomme
guadeloupe, guadeloupéen
martinique, martiniquais
guyane, guyanais
nouvelle-calédonie, calédonien, néo-calédonien
polynésie, polynésien
crash, s'écraser, écrasé, catastrophe aérienne
cause, origine, causer, à l'origine
rafale, bourrasque, coup de vent, vents violents, vent violent
perdre du poids, maigrir, mincir, amaigrissement
flingue, pistolet, fusil, revolver, calibre, arme à feu
sinistré, délogé, relogé
éteindre le feu, éteindre l'incendie, maîtriser le feu
théorie, hypothèse, postulat
point de fusion, fondre
génétique, adn, génome
coup d'état, putsch, prise de pouvoir
officier, gradé, commandant, chef militaire
protestantisme, luthérien, calviniste, anglican
enfance, passer son enfance, jeunesse
né, vu le jour, naître, naquit, originaire de, natif de, ville natale
né, venu au monde, mis au monde, naissance
date de naissance, né
s'appeler, dénommé, prénommé, nom
nommer, désigner, désigné, désignation, nomination
promouvoir, promotion, promu, monter en grade
petite amie, copine, nana, fiancée
oncle, tonton
tante, tata, tantine
mourir, mort, mourut, meurt, s'éteindre, s'est éteint
examen, concours
vitesse, rapide, km/h, kilomètres à l'heure
doyen, le plus vieux, le plus âgé, doyenne
coupable, fautif, auteur des faits
contraire, inverse, antonyme
comparer, comparaison, comparatif
occuper le poste, fonction, fonctions
prédécesseur, devancier
quitter le pouvoir, fin de mandat, quitter ses fonctions
bande de gaza, gazaoui, enclave palestinienne
cisjordanie, cisjordanien, territoires palestiniens
malien, bamako
botanique, végétal, plante
éducation, éduquer, éducatif
porter plainte, déposer plainte, plainte, plaignant
rentrée scolaire, rentrée des classes
live, stream, streaming, retransmission
écrit, rédigé, plume, autrice, coécrit
dater, remonter à, datant, remonte à
fondé, créé, lancé, date de création
édifié, construit, bâti, érigé, sorti de terre
peint, peintre, tableau, pinceau
vécu, vivre, habiter, résider
perçu, toucher, touché, empocher
vendu, vente, écoulé, exemplaires écoulés
élu, remporter l'élection, remporter la présidentielle, vainqueur de l'élection
reçu, obtenu, décroché, décrocher, obtenir
mis au point, conçu, concevoir, élaborer, élaboré
avis de décès, nécrologie
fondre, fonte, dégel
signification, signifier, vouloir dire
témoin, témoin oculaire
à proximité, non loin
hospitaliser, hospitalisation, transporté à l'hôpital, admis à l'hôpital
urgence vitale, pronostic vital
numéro d'urgence, appel d'urgence
boulanger, boulangerie
pharmacie, pharmacien, apothicaire
immatriculation, plaque, plaque d'immatriculation
essence, sans-plomb, gazole, diesel, carburant
trottinette, patinette, trottinette électrique
ascenseur, monte-charge
frigo, réfrigérateur
sage-femme, maïeuticien, obstétricien
peau, cutané, dermatologique, épiderme
cerveau, cérébral, neurologique
poumon, pulmonaire, respiratoire
oeil, yeux, oculaire
estomac, ventre, bide, gastrique, abdomen
sang, sanguin
muscle, musculaire
environnement, écologie, écologique, environnemental
symptôme, manifestation clinique, signe clinique
fonctionner, fonctionnement, mode de fonctionnement
utilité, usage
causé par, provoqué par, imputable à, attribué à
résulter, découler, s'expliquer, imputer
éloigné, distant, à distance
dépasser, excéder, franchir
plafond, maximum, maximal
plancher, minimum, minimal
morceau, fragment, portion
sous-catégorie, sous-genre, subdivision
se diviser, subdivisé, réparti, se répartir
accès, accessible, accéder
tarif, prix d'entrée, droit d'entrée
fréquentation, visiteurs, affluence
évêché, diocèse, épiscopat
footeux, footballeur
évêque, prélat
archevêque, prélat
`
