// Food, drink and restaurants: words that say nearly the same, then what may answer for what.

export const FOOD_AND_DRINK = `
acclamé, ovationner, applaudir, ovation, plébiscité
affamé, faim, famine, malnutrition, sous-alimenté
agroalimentaire, alimentaire, industrie alimentaire, agro
alcool au volant, conduite en état, facultés affaiblies, alcoolémie, ivresse au volant
alcoolique, alcoolo, ivrogne
alcoolo, alcoolos, alcoolique, dépendance à l'alcool
alcoolo, buveur
alimentaire, nourriture, aliment
allégorie, métaphore, symbole, personnification
apéro, apéros, apéritif
applaudir, ovation, acclamer, standing ovation, applaudissements nourris
apporter à manger, ravitailler, livrer des vivres
arrêter l'alcool, désintoxication, sevrage, sobre
assoiffé, soif, déshydraté
attiser, alimenter, nourrir, raviver, exacerber, envenimer
barbaque, bidoche, viande, viande de bœuf
biberon, allaitement, lait maternisé
bibine, bière, alcool, breuvage
binouze, bibine, bière
boire, bu, picoler, boisson
boire, buveur, boisson, consommation d'alcool
bouchée de pain, euro symbolique, modique, dérisoire
bouffe, plat, mets, repas, nourriture
bouffe, ravitaillement, denrées, provisions
boui-boui, gargote, restaurant
boulanger, boulangerie, pain, artisan boulanger
boulanger, pâtissier, artisan boulanger
bourré, éméché
bourré, ivre, saoul, alcoolisé, ébriété, état d'ivresse, alcoolémie, soûl, sous l'emprise
bourré, ivre, saoul, ivresse, alcoolisé, en état d'ivresse, état d'ébriété
bourré, pinté, ivre, alcoolisé, état d'ivresse, emprise de l'alcool
boustifaille, graille, nourriture, repas
brassage, brasser, brasseur, brasserie, bière
burlesque, comique, grotesque, bouffon, parodique
cacao, chocolat, cacaoyer, cabosse
café, bar, bistrot, estaminet
calotte glaciaire, banquise, inlandsis, glace polaire
carnivore, carnassier, prédateur, mangeur de viande
causse, plateau calcaire, larzac
chlore, chlorure, javel
chlorure, chlore, sel, salin
conduire bourré, alcool au volant, état d'ivresse, conduite en état
cuisine, gastronomie, recette, culinaire
cuisinier, chef cuisinier, cuistot
cuisinier, chef étoilé, chef, cuistot
cuisson, cuit, mijoter, rôtir
cuite, ébriété, ivresse, alcoolisation
cuite, ivresse, ivre, alcoolisation
décrocher, sevrage, désintoxication
désintox, sevrage, cure
ébullition, point d'ébullition, bouillir
écume, mousse, mousseux
effervescence, ébullition, agitation, frénésie
épice, aromate, condiment, assaisonnement
épicentre, hypocentre
éthanol, bioéthanol, alcool, biocarburant
éthylo, éthylotest, alcootest, contrôle d'alcoolémie, taux d'alcool
frigo, réfrigérateur
fromage, fromagerie, produit laitier
frometon, fromage
glace, givre
glaciaire, glaciation, glacier, ère glaciaire
glucide, sucre, amidon
glucose, sucre, glycémie
goutte d'eau, goutte qui fait déborder le vase, déborder le vase, élément déclencheur
grève de la faim, cesser de s'alimenter, refuser de s'alimenter
herbivore, ruminant, végétarien, brouter
influencer, ingérence, s'ingérer, interférence
ivre, ivresse, alcoolisé, ébriété, soûl
kawa, café, expresso
khan, khanat, souverain, chef mongol
khanat, khan, mongol
machine à café, distributeur, cafetière
manger, bouffer, grailler, ingérer, avaler
manger, mangeur, repas, convive
marcher sur les plates-bandes, plates-bandes, empiéter, outrepasser ses fonctions
mcdo, fast-food, restauration rapide
mettre du sel, saler, salaison
nounou, nourrice, puéricultrice
nutriment, nutritif, élément nutritif
nutrition, alimentation, nutritionnel, diététique, nutritionniste
omnivore, mange de tout
pâtes, spaghetti, nouilles, macaroni
pavé, pavage, dallage, dalle
picole, tise, alcool, boisson
picoler, boire, alcool, consommation d'alcool
picoler, ébriété, boire, alcoolisé
pochtron, pochetron, ivrogne, alcoolique
poivrot, ivrogne, alcoolique, homme ivre
pompette, éméché, ivre, alcoolisé
pompette, éméché, ivre, ébriété
positif à l'alcool, alcootest positif, taux d'alcool, alcoolémie, gramme d'alcool
presque rien, euro symbolique, bouchée de pain, modique
rade, bar, bistrot
rédac, rédac chef, rédaction, rédacteur en chef
relier, desservir, desserte
remettre à plat, remise à plat, refonte, réexaminer, revoir de fond en comble
restau, resto, restos, restaurant, établissement
rester sur sa faim, déçu, frustré, insatisfait, inabouti
resto du cœur, banque alimentaire, aide alimentaire, soupe populaire
resto u, restau u, crous, restaurant universitaire
resto, restaurant, brasserie
ridicule, dérisoire, grotesque
salin, sel, salinité
sans viande, végétarien, végane, végétalien
saveur, goût, savoureux, arôme
se nourrir, manger, alimentation, régime alimentaire, bouffer, nourriture
sodium, chlorure de sodium, sel
stuc, plâtre, enduit
sucré, édulcoré, sucrerie
tatar, tartare, mongol
tenir un bar, gérant, patron, cafetier, tenancier, barman
tenir un resto, restaurant, gérant, chef
tenir un resto, tenancier, restaurateur
troquet, bar, café, bistrot, débit de boissons
troquet, bistrot, bistro, café, bar
tuer dans l'œuf, étouffer dans l'œuf, couper court
une bouchée de pain, dérisoire, symbolique, modique
végé, végétarien
verglas, gel, glace
vichy, vichyste, pétainiste, régime de pétain
vitamine, carence, complément alimentaire
alcool, picole: vin, bière, whisky, rhum, vodka, champagne, cognac, pastis, cidre, gin, absinthe, tequila, armagnac, calvados, liqueur, porto, hydromel, chartreuse, saké, apéritif
aromate, épice: thym, basilic, romarin, persil, menthe, laurier, coriandre, safran, poivre, cannelle, gingembre, curry, cumin, vanille, girofle, muscade, piment, paprika, curcuma
bar, café, troquet: pub, brasserie, taverne, estaminet, buvette, cabaret, guinguette, discothèque
bistrot: brasserie
boire la tasse: se noyer, noyade
boisson, boire, breuvage, boit, bu: eau, vin, bière, café, thé, jus, soda, lait, champagne, cidre, whisky, limonade, coca, tisane, cocktail, rhum, vodka, sirop, infusion
boisson: pastis
bouffe de la cantine: repas, restauration scolaire, menu, plats
bouffer: consommer, menu, déjeuner, dîner
boulanger: artisan, fournil
bourré au volant: alcoolémie, taux d'alcool, gramme d'alcool, ivresse, dépistage
crever la dalle: faim, affamé, sans manger
cuisiner, cuisson: cuire, mijoter, rôtir, griller, frire, bouillir, mariner, poêler, braiser, cuit, étuvée, gratiner, fumer, confire
cuisinier, chef: pâtissier, étoilé, restaurateur, bocuse, ducasse, robuchon, etchebest, boulanger, toque, gagnaire, traiteur, commis, rôtisseur
cuisinier: cantinier, traiteur
dessert, gâteau, pâtisserie, sucrerie: tarte, éclair, mille-feuille, macaron, crêpe, gaufre, bûche, brioche, galette, flan, mousse, glace, chouquette, madeleine, cannelé, kouign-amann, profiterole, clafoutis, croissant, meringue, far, cookie, beignet
électroménager: réfrigérateur, frigo, lave-linge, lave-vaisselle, four, micro-ondes, congélateur, cafetière, grille-pain, mixeur, bouilloire, friteuse, climatiseur
famine, faim, pénurie: disette, malnutrition, rationnement, manque, rupture, affamer, mildiou, coupon, déficit
féculent: riz, pâtes, pain, pomme, lentille, semoule, quinoa, patate, manioc, boulgour
fromage, frometon: camembert, roquefort, comté, brie, emmental, gruyère, reblochon, chèvre, mozzarella, cantal, munster, maroilles, saint-nectaire, parmesan, feta, cheddar, raclette, brebis, époisses
ingrédient: farine, sucre, beurre, œuf, sel, huile, lait, levure, crème, ail, épice, oignon, amande, chocolat, eau, vanille, additif, arôme, gélatine, lécithine
laitage: lait, yaourt, beurre, crème, fromage, faisselle, babeurre, emmental, camembert
le bar: café, établissement, débit de boissons, bistrot, pub
le plat: repas, mets, menu, recette, préparation
manger à midi: déjeuner, repas, cantine
manger le soir: dîner, souper, repas
manger, avaler, consommer: dévorer, déguster, ingérer, grignoter, brouter, goûter, nourrir, festoyer, ingurgiter, régime, alimenter, engloutir, savourer, friand
nourrir, alimentation: végétarien, végan, carnivore, herbivore, omnivore, insectivore, granivore, végétalien, frugivore, proie, casher, halal, piscivore, charognard, régime, brouter, opportuniste
nourriture, aliment, manger, bouffe: pain, viande, poisson, fromage, fruit, légume, riz, pâtes, œuf, sandwich, pizza, soupe, gâteau, sucre, céréale, burger, yaourt, charcuterie, lait, pomme, steak, salade
pain: baguette, brioche, miche, ficelle, fougasse, bagel
pas nourri: dénutrition, amaigri, sans nourriture, maigreur, affamé
patron du bar: gérant, tenancier, cafetier, propriétaire
picoler: ivresse, ivre
plat, recette, spécialité: cassoulet, choucroute, bouillabaisse, couscous, ratatouille, quiche, raclette, pizza, paella, gratin, blanquette, pot-au-feu, tartiflette, lasagne, aligot, fondue, crêpe, galette, tajine, carbonade, soupe, ragoût, risotto
plat: kebab, burger, sushi
régime alimentaire: végétarien, végane, casher, halal, sans gluten, végétalien, flexitarien, crudivore
repas, bouffer: déjeuner, dîner, souper, petit-déjeuner, banquet, goûter, buffet, pique-nique, brunch, cocktail, festin, collation
repas: barbecue, apéritif
restaurant, resto, manger: brasserie, pizzeria, crêperie, bistrot, auberge, cantine, cafétéria, fast-food, mcdonald's, kebab, taverne, trattoria, guinguette, gargote, bouchon, estaminet
restaurer: repeindre, ravaler, consolider, redorer, réhabiliter, rôtisserie, sushi
resto: auberge, bistrot, table
sauce, condiment: moutarde, ketchup, mayonnaise, vinaigrette, béchamel, vinaigre, pesto, béarnaise, harissa, sel, cornichon
se sucrer: détournement, s'enrichir, profiter, toucher
tenir le bar: gérant, tenancier, patron, exploitant
torché: ivre, alcoolisé, en état d'ivresse, éméché
viennoiserie, boulangerie: croissant, brioche, pain, baguette, chausson, chocolatine, bretzel
vin: prosecco, côtes-du-rhône, mousseux
fromagerie: laiterie, fruitière, affineur, affinage
boire, bu, picoler: alcoolémie, taux d'alcool, ivre, état d'ébriété, à jeun, sobre
`
