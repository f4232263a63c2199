// Objects, materials, colours and shapes: words that say nearly the same, then what may answer for what.

export const OBJECTS_AND_MATERIALS = `
acier, sidérurgie, aciérie, métallurgie
agrume, citron, pamplemousse, mandarine, clémentine
alu, aluminium
anatolie, anatolien, asie mineure
apartheid, ségrégation raciale, ségrégation, suprématie blanche
arrivée, accession au trône, intronisation, sacre
azur, bleu, bleu ciel, lapis-lazuli
bifton, biff, billets, argent liquide, espèces
blanc, blancheur, blanchâtre, ivoire
blanchiment, blanchiment d'argent, argent sale
blanchir l'argent, blanchisseur, blanchiment, argent sale
boîte noire, enregistreur de vol
câble, filin
caillasser, caillassage, jets de pierres, jets de projectiles
caillasser, jets de pierres, projectile, lancer des pierres
caillou, pierre, galet, rocher, caillasse
calcaire, craie, roche, karst
carrefour, intersection, croisement, rond-point
carton rouge, expulsion
cash, liquide, espèces, argent liquide, numéraire, billets, comptant
cellulose, fibre végétale, pâte à papier
chromatique, couleur, coloris
clerc, ecclésiastique, clergé, clérical
cocaïne, coke, poudre blanche
corde, cordage, ficelle
coton, cotonnier, ouate, textile
couleur, coloris, teinte
couleurs, pavillon, drapeau
couronner, sacre, intronisation
cousu de fil blanc, peu crédible, invraisemblable, incohérent, pas crédible
craie, calcaire, craie blanche
cristaux, cristallin, cristallisation
cuivre, cuprifère, laiton
dame de fer, tour eiffel
dans les petits papiers, petits papiers, très apprécié, retour en grâce
déprimer, broyer du noir
drapeau rouge, interdiction de baignade
drapeau, bannière
drapeau, étendard, pavillon
étoffe, tissu, textile, drap
extraire, extraction, gisement, extrait
filer de l'argent, financer
filet, chalut, nasse, filet de pêche
filiale, succursale, branche, antenne, division
fille, fillette, gamine
filtrage, filtrer, filtration, tamiser
filtre, filtration, tamiser, épuration
flacon, bouteille, fiole
fonderie, fondeur, aciérie, métallurgie, forge
forge, forgeron, fonderie, sidérurgie
franchise, filiale, équipe
gorge, larynx, pharynx, cordes vocales
graisse, lipide, gras
granit, granite
grasse, gras, graisse, graisseux, huileux
horloger, horlogerie, pendule
huile, huileux, lubrifiant
indulgent, clément, clémence, laxiste
interdire de nager, interdire la baignade, drapeau rouge
jaune, jaunâtre, doré
joujou, jouet, peluche
la marseillaise, hymne national, hymne français, rouget de lisle
lanterne, lampion, fanal, falot
lentille, optique, verre
les bleues, équipe de france féminine
lignage, lignée, descendance, ascendance, généalogie, filiation
lipide, graisse, acide gras
lisse, satiné, sans aspérité
lymphocyte, leucocyte, globule blanc, immunitaire
lyre, cithare, instrument à cordes
matériau, matière, matériel
matériaux, matériau, matière
matière, matériau, substance
méditerranée, méditerranéen, grande bleue
métal, fer, acier, cuivre, métallique
métallo, métallos, métallurgiste, ouvrier métallurgiste, sidérurgiste
métallurgie, sidérurgie, métal, acier
mettre de l'huile, attiser, envenimer, jeter de l'huile, raviver les tensions
minéral, minerai, roche, cristal
minier, mine, gisement
modalité, condition, forme
moellon, maçonnerie, pierre de taille
monter les marches, tapis rouge, montée des marches, fouler le tapis rouge
nasse, encercler
noir sur blanc, explicitement, consigné
noir, noirceur, ébène, noirâtre
objet perdu, égaré, objets trouvés
officiel, officialiser, formel
offrir, cadeau
papier, document
paquet, colis, ballot, sachet
pédo, pédos, pédophile, pédocriminel
pédophile, pédocriminel, pédocriminalité, pédopornographie, abus sur mineur, attouchements
petite fille, fillette, gamine
pierre précieuse, diamant, gemme, joyau
pigment, colorant, teinture
pire, queue de peloton, lanterne rouge
plastique, polymère, pvc, polyéthylène
plus cool, assouplir, clément, indulgent
polychrome, multicolore, coloré
polymère, plastique, résine, macromolécule
polymérisation, polymère, plastique
pourpre, écarlate, rouge, cramoisi
prendre un rouge, prendre un carton rouge, réduits à dix, infériorité numérique, expulsé
protéine, protéique, enzyme, peptide
quadrilatère, quadrangle, rectangle, losange
rectangulaire, rectangle, quadrilatère
revêtement, recouvrir, enduit, bitume, carrelage
rond-de-cuir, gratte-papier, fonctionnaire, bureaucrate
rongé, érodé, corrodé, miné
rouge, écarlate, vermeil, carmin, rougeâtre
rouillé, corrosion, oxydé, corrodé
sacerdoce, prêtrise, clergé
sacerdotal, sacerdoce, prêtrise, prêtre
schiste, ardoise, roche, schisteux
schlass, surin, couteau, lame, arme blanche
sédimentaire, sédimentation, calcaire, alluvial
silex, pierre taillée, outil préhistorique
soie, soierie, satin, ver à soie
soierie, soie, canut
subsaharien, afrique noire, afrique subsaharienne
teinture, teindre, coloration
textile, tissu, tissage, filature, étoffe
tirer à boulets rouges, boulets rouges, fustiger, critiquer violemment, vilipender, pourfendre
tissage, tisser, tisserand, textile, étoffe
tisser, tissage, tisserand, tissu, étoffe
tissu, étoffe, textile, toile
travailler à la mine, mineur de fond, mineur, gueule noire, houille
triangulaire, triangle
tronc, souche, rondin
turquoise, bleu, cyan
variante, version, déclinaison, forme
verrouiller, cadenasser, fermer à clé
vertical, à la verticale, debout
vertical, verticalité, perpendiculaire
verts, eelv
vertu, qualité, vertueux, moralité
vitre, vitrail, vitrage, carreau
bagage, sac: valise, malle, cartable, sacoche, mallette, besace, cabas, attaché-case, pochette
blanchi: rien à lui reprocher
cadeau, offrir: don, bouquet, bijou, montre, chèque, étrennes, parfum, jouet, cagnotte, dot, remettre
cadeau: don, présent, avantage
carton jaune: averti
carton rouge: exclusion, exclu
clé: trousseau, serrure, double, badge
clébard: molosse
clebs: chiot, toutou
couleur, teinte: rouge, bleu, vert, jaune, noir, blanc, rose, orange, violet, gris, marron, pourpre, doré, argenté, turquoise, beige, écarlate, ocre, azur, tricolore, bordeaux, mauve
espace vert: parc, square, potager, jardin, pelouse, bosquet, arboretum, roseraie, bois
forme, motif: carré, rond, rectangle, triangle, cercle, ovale, étoile, croix, hexagone, spirale, losange, pyramide, sphère, cœur, cylindre, octogonal, rectangulaire, conique
jouet, jeu: poupée, peluche, lego, puzzle, figurine, toupie, playmobil, barbie, bille, cerf-volant, trottinette, ballon
marche blanche: hommage, recueillement, rassemblement, défiler
matériau, matière: bois, pierre, béton, acier, verre, plastique, fer, brique, marbre, cuir, or, bronze, cuivre, aluminium, argile, carton, granit, ardoise, titane, ivoire, carbone, calcaire, céramique, cire
matière première: ivoire, pétrole, cobalt, lithium, cuivre, cacao, coton, caoutchouc, bauxite, nickel
métal, minerai: or, fer, cuivre, acier, aluminium, argent, plomb, zinc, étain, nickel, titane, platine, lithium, bronze, cobalt, uranium, bauxite, chrome, laiton, tungstène, manganèse, fonte
mine, gisement, extraction: carrière, charbon, houille, puits, terril, houillère, lithium, forage, ardoisière, uranium, potasse, galerie, filon
objet: parapluie, valise, portefeuille, téléphone, lampe, sac, lunettes, chaise, bouteille, briquet
outil: marteau, tournevis, pioche, pelle, scie, hache, perceuse, pince, clé, râteau, bêche, tronçonneuse, faux, burin, meuleuse, faucille, silex, échelle
pierre, roche: granit, calcaire, marbre, grès, ardoise, basalte, craie, schiste, tuffeau, silex, gneiss, obsidienne, météorite, quartz
récipient, contenant: bouteille, bidon, boîte, sac, carton, valise, bocal, seau, flacon, cuve, tonneau, fût, conteneur, urne, vase, amphore, citerne, coffret, sachet, caisse
ressource, extraire: pétrole, charbon, gaz, or, lithium, fer, uranium, cuivre, diamant, nickel, cobalt, bois, bauxite, phosphate, coltan, blé, sel, potasse, houille
saccager: mettre à sac
serrure: porte, verrou, cadenas, clé, fracturer
tissu, étoffe, textile: coton, laine, soie, lin, velours, dentelle, denim, satin, polyester, cachemire, nylon, cuir, jute, chanvre, feutre
usine, fabrique: raffinerie, aciérie, fonderie, centrale, filature, sucrerie, scierie, brasserie, conserverie, papeterie, atelier, abattoir, laminoir, cimenterie, cokerie, gigafactory, minoterie, verrerie, tannerie
caillou: bloc, projectile
défaut: vice, vice caché
`
