// A general word with the particular ones that may answer for it: "animal" with "chevreuil", not the other way round.

export const NARROWER_WORDS_1 = `
véhicule, engin: voiture, camion, camionnette, fourgon, autocar, autobus, moto, scooter, tracteur, ambulance, quad, berline, trottinette, utilitaire, tramway, char, blindé, 4x4, remorque, automobile
voiture, auto, bagnole: berline, citadine, suv, cabriolet, taxi, limousine, monospace, 4x4, décapotable, break, utilitaire, véhicule, automobile, bolide, peugeot, renault, citroën, mercedes, audi, tesla
camion, poids-lourd: semi-remorque, fourgon, camion-citerne, benne, camionnette, utilitaire, convoi, remorque, tracteur
bus: autocar, autobus, minibus, navette, trolleybus, omnibus
train, rail: tgv, ter, intercités, eurostar, thalys, locomotive, rame, métro, rer, tramway, wagon, convoi, autorail, funiculaire
deux-roues, moto: scooter, vélo, mobylette, vélomoteur, motocyclette, cyclomoteur, vespa, harley, bicyclette, trottinette
vélo, bicyclette, bécane: vtt, tandem, vélib, tricycle, vtc, bmx, vélocipède
transport, déplacement: métro, tramway, autobus, train, tgv, ferry, covoiturage, navette, avion, taxi, vtc, vélo, autocar, funiculaire, téléphérique
bateau, navire, embarcation: yacht, voilier, chalutier, paquebot, ferry, cargo, péniche, pirogue, catamaran, canot, barque, pétrolier, vedette, goélette, frégate, zodiac, trimaran, galion, caravelle, chaloupe, remorqueur, bateau-mouche, vraquier, radeau
flotte: frégate, croiseur, destroyer, porte-avions, sous-marin, corvette, cuirassé, patrouilleur, torpilleur, escorteur, escadre
voilier, voile: catamaran, trimaran, monocoque, goélette, sloop, ketch, dériveur, caravelle, galion, trois-mâts, brick, imoca
avion, appareil, aéronef: boeing, airbus, jet, hélicoptère, planeur, bombardier, chasseur, rafale, mirage, hydravion, biplan, ulm, drone, cessna, concorde, monomoteur, canadair, montgolfière, coucou, bimoteur
aviation: rafale, mirage, bombardier, chasseur, spitfire, messerschmitt, f-16, sukhoï, mig, drone, awacs, intercepteur
fusée, lanceur: ariane, soyouz, falcon, vega, starship, saturn, missile, titan
vaisseau, spatial: satellite, sonde, fusée, capsule, station, navette, rover, atterrisseur, soyouz, apollo, télescope, orbiteur, module
arme, armement: fusil, pistolet, revolver, couteau, carabine, kalachnikov, mitraillette, hache, sabre, épée, poignard, grenade, machette, arbalète, matraque, bombe, missile, cutter, batte, taser, canon, lance, mitrailleuse, marteau
flingue: fusil, pistolet, revolver, carabine, kalachnikov, mitraillette, mitrailleuse, calibre, mousquet, arquebuse, glock, beretta
lame: couteau, poignard, sabre, épée, machette, cutter, hache, dague, baïonnette, hachoir, rasoir, tournevis, opinel
explosif, bombe: grenade, dynamite, mine, tnt, obus, torpille, mortier, pétard, roquette, cocktail, semtex, détonateur
munition, projectile: balle, cartouche, obus, roquette, plomb, grenade, flèche, boulet, missile, douille, pavé
animal, bête, bestiole: chien, chat, cheval, chevreuil, sanglier, loup, ours, renard, vache, mouton, singe, lion, tigre, éléphant, serpent, dauphin, oiseau, lapin, cerf, chèvre, âne, phoque, tortue, crocodile, kangourou
gibier: chevreuil, sanglier, cerf, biche, lièvre, faisan, renard, perdrix, loup, lynx, ours, blaireau, chamois, bouquetin, marcassin, bécasse
domestique: chien, chat, lapin, hamster, perroquet, chiot, chaton, canari, furet, cochon, tortue, caniche, labrador, berger
chien, toutou: labrador, caniche, berger, chiot, teckel, malinois, rottweiler, bouledogue, lévrier, pitbull, épagneul, chihuahua, terrier, dogue, golden, beagle, molosse, husky
chat, matou: chaton, siamois, persan, chatte, angora, félin, bengal
félin, fauve: lion, tigre, léopard, panthère, guépard, jaguar, puma, lynx, lionne, ocelot, couguar
oiseau, volatile: pigeon, aigle, corbeau, mouette, hirondelle, moineau, cigogne, hibou, chouette, faucon, vautour, canari, perroquet, merle, goéland, héron, flamant, pingouin, manchot, autruche, mésange, cygne, buse, milan
rapace: aigle, faucon, buse, vautour, milan, hibou, chouette, épervier, condor, gypaète, balbuzard, busard
volaille, basse-cour: poule, poulet, canard, dinde, oie, coq, pintade, poussin, chapon, caille
poisson, pêche: saumon, truite, thon, sardine, requin, cabillaud, morue, anguille, carpe, brochet, bar, hareng, maquereau, sole, merlu, silure, anchois, lotte, colin, daurade, esturgeon, raie, espadon
cétacé: baleine, dauphin, orque, cachalot, phoque, marsouin, rorqual, béluga, otarie, morse, narval, lamantin
reptile: serpent, lézard, tortue, crocodile, alligator, vipère, couleuvre, python, iguane, caméléon, boa, cobra, gecko, varan, dinosaure
serpent: vipère, couleuvre, python, boa, cobra, anaconda, crotale, mamba
amphibien, batracien: grenouille, crapaud, salamandre, triton, rainette, têtard
insecte, bébête: abeille, guêpe, frelon, moustique, mouche, fourmi, papillon, criquet, sauterelle, coccinelle, scarabée, libellule, punaise, cafard, termite, chenille, puce, charançon, bourdon, pyrale, puceron
araignée, arachnide: mygale, tarentule, scorpion, tique, acarien, épeire
crustacé: crabe, homard, crevette, langouste, huître, moule, langoustine, écrevisse, coquillage, palourde, bulot, oursin, tourteau, krill
mollusque, coquillage: huître, moule, escargot, poulpe, calmar, seiche, palourde, pieuvre, limace, coquille, coque, ormeau
rongeur: rat, souris, écureuil, castor, hamster, marmotte, ragondin, mulot, campagnol, loir, lapin
singe, primate: gorille, chimpanzé, orang-outan, macaque, babouin, ouistiti, gibbon, bonobo, lémurien, capucin
bétail, cheptel: vache, mouton, brebis, porc, chèvre, taureau, bœuf, veau, cochon, agneau, bovin, ovin, génisse, volaille, bélier, troupeau
cheval, monture, équidé: jument, étalon, poney, pur-sang, poulain, trotteur, âne, mulet, pouliche, destrier, galopeur, zèbre
petit: chiot, chaton, poulain, veau, agneau, ourson, lionceau, poussin, faon, marcassin, louveteau, girafon, éléphanteau, oisillon
fossile: dinosaure, mammouth, tyrannosaure, diplodocus, tricératops, vélociraptor, ammonite, trilobite, ptérosaure
nuisible, parasite: frelon, rat, punaise, moustique, cafard, ragondin, chenille, pou, puce, tique, pyrale, criquet, silure, ambroisie, jussie
créature, monstre: dragon, sirène, licorne, vampire, loup-garou, géant, ogre, troll, minotaure, cyclope, hydre, centaure, gorgone, yéti, fantôme, gobelin
plante, végétal: fleur, arbre, arbuste, herbe, fougère, mousse, cactus, orchidée, lierre, bambou, algue, ortie, lavande, blé, vigne, ambroisie, roseau, nénuphar
fleur, bouquet: rose, tulipe, lys, orchidée, muguet, lilas, tournesol, coquelicot, marguerite, violette, jonquille, chrysanthème, iris, œillet, pivoine, dahlia, géranium, jasmin, bleuet, mimosa, edelweiss
arbre: chêne, hêtre, platane, sapin, pin, bouleau, peuplier, olivier, pommier, cerisier, marronnier, tilleul, érable, cèdre, cyprès, frêne, orme, palmier, châtaignier, baobab, saule, séquoia, eucalyptus
aromate, épice: thym, basilic, romarin, persil, menthe, laurier, coriandre, safran, poivre, cannelle, gingembre, curry, cumin, vanille, girofle, muscade, piment, paprika, curcuma
céréale, grain: blé, orge, avoine, seigle, riz, sorgho, millet, sarrasin, épeautre, quinoa
culture, plantation, cultiver: blé, colza, tournesol, vigne, betterave, soja, coton, riz, tabac, café, cacao, canne, lavande, orge, houblon, maraîchage, palmier
champignon: cèpe, girolle, truffe, morille, amanite, bolet, chanterelle, pleurote, psilocybe
algue: varech, goémon, laminaire, posidonie, spiruline, sargasse, plancton
forêt, bois: chênaie, hêtraie, pinède, jungle, mangrove, taïga, bosquet, maquis, taillis, futaie, garrigue, sapinière
nourriture, aliment, manger, bouffe: pain, viande, poisson, fromage, fruit, légume, riz, pâtes, œuf, sandwich, pizza, soupe, gâteau, sucre, céréale, burger, yaourt, charcuterie, lait, pomme, steak, salade
plat, recette, spécialité: cassoulet, choucroute, bouillabaisse, couscous, ratatouille, quiche, raclette, pizza, paella, gratin, blanquette, pot-au-feu, tartiflette, lasagne, aligot, fondue, crêpe, galette, tajine, carbonade, soupe, ragoût, risotto
fruit: pomme, poire, banane, orange, fraise, cerise, raisin, pêche, abricot, prune, citron, melon, ananas, mangue, kiwi, framboise, figue, pastèque, clémentine, avocat, mirabelle, noix
légume: carotte, tomate, courgette, poireau, chou, salade, épinard, haricot, aubergine, poivron, oignon, navet, betterave, concombre, endive, artichaut, asperge, radis, potiron, laitue, brocoli, lentille
féculent: riz, pâtes, pain, pomme, lentille, semoule, quinoa, patate, manioc, boulgour
viande: bœuf, porc, poulet, agneau, veau, steak, jambon, canard, mouton, dinde, gibier, lapin, entrecôte, côtelette, cheval, rôti, gigot, haché
charcuterie: jambon, saucisson, saucisse, pâté, rillettes, boudin, andouille, chorizo, lardon, terrine, salami, andouillette, rosette
fromage, frometon: camembert, roquefort, comté, brie, emmental, gruyère, reblochon, chèvre, mozzarella, cantal, munster, maroilles, saint-nectaire, parmesan, feta, cheddar, raclette, brebis, époisses
laitage: lait, yaourt, beurre, crème, fromage, faisselle, babeurre, emmental, camembert
dessert, gâteau, pâtisserie, sucrerie: tarte, éclair, mille-feuille, macaron, crêpe, gaufre, bûche, brioche, galette, flan, mousse, glace, chouquette, madeleine, cannelé, kouign-amann, profiterole, clafoutis, croissant, meringue, far, cookie, beignet
viennoiserie, boulangerie: croissant, brioche, pain, baguette, chausson, chocolatine, bretzel
bonbon, friandise, confiserie: chocolat, caramel, nougat, calisson, dragée, sucette, réglisse, praline, bêtise, berlingot, guimauve, chewing-gum
sauce, condiment: moutarde, ketchup, mayonnaise, vinaigrette, béchamel, vinaigre, pesto, béarnaise, harissa, sel, cornichon
graisse, gras: beurre, huile, margarine, saindoux, olive, colza, tournesol, palme, lard
repas, bouffer: déjeuner, dîner, souper, petit-déjeuner, banquet, goûter, buffet, pique-nique, brunch, cocktail, festin, collation
boisson, boire, breuvage, boit, bu: eau, vin, bière, café, thé, jus, soda, lait, champagne, cidre, whisky, limonade, coca, tisane, cocktail, rhum, vodka, sirop, infusion
alcool, picole: vin, bière, whisky, rhum, vodka, champagne, cognac, pastis, cidre, gin, absinthe, tequila, armagnac, calvados, liqueur, porto, hydromel, chartreuse, saké, apéritif
vin, pinard: bordeaux, bourgogne, champagne, beaujolais, rosé, riesling, sauternes, chablis, muscat, merlot, cru, cuvée, millésime, médoc, chardonnay, sancerre, crémant, pomerol
cépage, raisin: merlot, chardonnay, cabernet, pinot, syrah, sauvignon, grenache, riesling, gamay, chenin, viognier, malbec
drogue, stupéfiant, came: cannabis, cocaïne, héroïne, crack, ecstasy, mdma, résine, lsd, opium, amphétamine, haschich, kétamine, marijuana, fentanyl, crystal, morphine, méthamphétamine, opioïde, champignon, herbe
tabac, fumer: cigarette, cigare, pipe, vapoteuse, chicha, narguilé, nicotine, clope, puff, mégot
bâtiment, édifice, immeuble, construction: maison, église, château, tour, hôtel, école, usine, hangar, entrepôt, gare, mairie, musée, palais, hôpital, temple, grange, gratte-ciel, pavillon, théâtre, stade, villa, caserne, préfecture
maison, habitation, logement, baraque: appartement, villa, pavillon, studio, chalet, manoir, château, ferme, cabane, hlm, résidence, duplex, loft, chaumière, bastide, mas, hôtel, caravane, yourte, immeuble, longère, demeure, domicile
habiter, vivre, loger, vit, habite: résider, domicilié, installer, demeurer, emménager, cohabiter, séjourner, héberger, établir, squatter, appartement, domicile
monument: cathédrale, château, tour, arc, statue, obélisque, pyramide, basilique, abbaye, mausolée, colonne, palais, amphithéâtre, aqueduc, panthéon, stèle, cénotaphe, arènes, mémorial, donjon, beffroi, temple
château, palais: forteresse, manoir, donjon, citadelle, résidence, louvre, versailles, élysée, buckingham, alcazar, kremlin, castel
fortification, défense, rempart: muraille, forteresse, citadelle, bastion, donjon, enceinte, tranchée, bunker, blockhaus, redoute, tour, casemate, fossé, barbacane
culte: église, mosquée, synagogue, cathédrale, temple, chapelle, basilique, abbaye, monastère, couvent, pagode, prieuré, collégiale, sanctuaire, oratoire
église: cathédrale, basilique, chapelle, abbatiale, collégiale, prieuré, oratoire, notre-dame, paroisse
couvent, monastère: abbaye, prieuré, chartreuse, cloître, ermitage, trappe, cistercien, carmel
usine, fabrique: raffinerie, aciérie, fonderie, centrale, manufacture, filature, sucrerie, scierie, brasserie, conserverie, papeterie, atelier, abattoir, laminoir, cimenterie, cokerie, gigafactory, minoterie, verrerie, tannerie
magasin, commerce, boutique: supermarché, hypermarché, boulangerie, boucherie, pharmacie, épicerie, librairie, bijouterie, supérette, carrefour, leclerc, lidl, fleuriste, quincaillerie, bureau-tabac, poissonnerie, bazar, droguerie, parfumerie, ikea, échoppe, opticien
commercial: supermarché, hypermarché, galerie, auchan, carrefour, leclerc, intermarché, mall, casino
restaurant, resto, manger: brasserie, pizzeria, crêperie, bistrot, auberge, cantine, cafétéria, fast-food, mcdonald's, kebab, taverne, trattoria, guinguette, gargote, bouchon, estaminet
bar, café, troquet: bistrot, pub, brasserie, taverne, estaminet, buvette, cabaret, guinguette, discothèque
boîte, club, discothèque: cabaret, bataclan, dancing, night-club, dancefloor, macumba
hébergement, dormir, logé: hôtel, auberge, camping, gîte, airbnb, motel, chambre, palace, pension, foyer, bivouac, refuge, tente, hostel, dortoir, chalet
hôpital, hosto: clinique, chu, urgences, ehpad, maternité, dispensaire, chru, sanatorium, pitié-salpêtrière, hospice, hôtel-dieu, polyclinique, réanimation, maison
prison, taule, enfermé: cellule, bagne, fleury-mérogis, fresnes, cachot, pénitencier, quartier, geôle, bastille, alcatraz, détention, baumettes, écrou, incarcérer
camp: auschwitz, dachau, buchenwald, ravensbrück, drancy, mauthausen, goulag, stalag, treblinka, birkenau, struthof, internement
école, bahut: collège, lycée, maternelle, primaire, université, faculté, crèche, institut, académie, conservatoire, internat, pensionnat, gymnase, cégep
études, étudier, formation: université, faculté, sorbonne, polytechnique, ena, hec, sciences, licence, master, doctorat, sciences-po, normale, cursus, lycée, droit, médecine, bts, diplômé, conservatoire
fac: université, sorbonne, polytechnique, institut, iut, ens, hec, ena, harvard, oxford, cambridge, sciences-po, essec, faculté
salle, scène: théâtre, opéra, olympia, bataclan, zénith, cabaret, auditorium, amphithéâtre, arena, music-hall, cirque, philharmonie, stade, bercy, casino
culturel, culture: musée, bibliothèque, médiathèque, théâtre, cinéma, opéra, galerie, louvre, planétarium, conservatoire, librairie, archives
terrain: stade, gymnase, piscine, patinoire, vélodrome, hippodrome, circuit, piste, arena, dojo, tribune, parc, pelouse, boulodrome, skatepark
stade: vélodrome, parc, arena, wembley, maracana, geoffroy-guichard, roazhon, stadium, bollaert, gerland
gare: terminus, montparnasse, saint-lazare, arrêt, quai, halte, austerlitz, châtelet, perrache, part-dieu
aéroport, aérodrome: roissy, orly, charles-de-gaulle, blagnac, heathrow, base, tarmac, piste, bourget, terminal, héliport, saint-exupéry
port, quai: marina, darse, dock, bassin, terminal, jetée, débarcadère, embarcadère, appontement, rade, capitainerie
lieu, endroit: ville, village, place, rue, salle, parc, quartier, plage, hôtel, gare, stade, bâtiment, palais, mairie, théâtre, commune, maison, école, île, forêt, jardin, usine
où, emplacement, adresse: rue, avenue, boulevard, place, quai, quartier, commune, ville, département, région, près, située, chemin, impasse, arrondissement
rue, route: avenue, boulevard, autoroute, nationale, départementale, rocade, périphérique, chemin, impasse, chaussée, ruelle, sentier, quai, allée, carrefour, rond-point, échangeur, bretelle, giratoire
ouvrage, infrastructure: pont, viaduc, tunnel, barrage, aqueduc, digue, canal, autoroute, écluse, passerelle, échangeur, rocade, jetée, ligne
pont: viaduc, passerelle, aqueduc, pont-levis, ponceau, arche
jardin, parc: square, bois, pelouse, potager, verger, roseraie, arboretum, tuileries, pépinière, serre, luxembourg
ville, localité, agglomération: paris, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, nice, rennes, montpellier, commune, capitale, bourgade, métropole, village, cité, municipalité, bourg, grenoble, rouen
quartier, secteur: arrondissement, faubourg, banlieue, cité, centre-ville, zup, lotissement, ghetto, favela, médina, bidonville, zone
village, bled, patelin: hameau, bourg, commune, bourgade, lieu-dit, localité
territoire, zone, région: département, canton, province, commune, bretagne, normandie, alsace, occitanie, aquitaine, provence, corse, lorraine, picardie, auvergne, métropole, arrondissement, district, comté, bourgogne
pays, état, nation: france, allemagne, italie, espagne, belgique, suisse, royaume-uni, états-unis, chine, russie, japon, ukraine, maroc, algérie, tunisie, canada, brésil, turquie, inde, portugal, sénégal, israël, iran, mexique
continent: europe, afrique, asie, amérique, océanie, antarctique, arctique, maghreb
mer, océan: méditerranée, atlantique, pacifique, manche, baltique, adriatique, égée, caspienne, indien, golfe, arctique, caraïbes
rivière, fleuve: seine, loire, rhône, garonne, rhin, dordogne, saône, affluent, ruisseau, torrent, canal, danube, nil, meuse, moselle, isère, marne, amazone, ardèche, lot
eau: lac, étang, mare, lagune, bassin, réservoir, marais, piscine, rivière, océan, canal, barrage
relief, montagne, sommet: alpes, pyrénées, vosges, jura, massif, mont-blanc, everest, colline, pic, col, himalaya, cévennes, puy, aiguille, ventoux, cervin, volcan, plateau, andes
volcan: etna, vésuve, stromboli, piton, krakatoa, fournaise, cratère, fuji
île, archipel: corse, réunion, guadeloupe, martinique, ré, oléron, sicile, crète, tahiti, mayotte, madagascar, sardaigne, îlot, groix, atoll, ouessant, porquerolles, noirmoutier
côte, littoral: plage, falaise, baie, crique, dune, calanque, rivage, cap, estuaire, golfe, presqu'île, anse, corniche
grotte, cavité: caverne, gouffre, aven, lascaux, chauvet, galerie, souterrain, abri, catacombes
cimetière, enterré, tombe: père-lachaise, caveau, mausolée, sépulture, panthéon, crypte, nécropole, inhumer, tombeau, inhumé, montparnasse, columbarium, catacombes
pièce, salle: chambre, cuisine, salon, cave, grenier, garage, toilettes, couloir, séjour, bureau, buanderie, véranda, vestibule, dortoir, cellier, mezzanine, douche, combles
coin: toit, cave, grenier, balcon, terrasse, escalier, cuisine, chambre, salon, façade, garage, cheminée, toiture, véranda, charpente, combles, jardin, fenêtre
ouverture, entrer: porte, fenêtre, portail, lucarne, soupirail, vasistas, grille, trappe, portillon, hublot, effraction
meuble, mobilier: table, chaise, lit, armoire, commode, canapé, fauteuil, bureau, buffet, étagère, bibliothèque, placard, tabouret, banc, coffre, secrétaire, bahut, guéridon
siège, assis: chaise, fauteuil, banc, tabouret, canapé, trône, banquette, transat, strapontin, pouf
électroménager: réfrigérateur, frigo, lave-linge, lave-vaisselle, four, aspirateur, micro-ondes, congélateur, cafetière, grille-pain, mixeur, bouilloire, friteuse, climatiseur
vaisselle, ustensile: assiette, verre, couteau, fourchette, cuillère, bol, tasse, casserole, poêle, plat, marmite, carafe, cocotte
récipient, contenant: bouteille, bidon, boîte, sac, carton, valise, bocal, seau, flacon, cuve, tonneau, fût, conteneur, urne, vase, amphore, citerne, coffret, sachet, caisse
bagage, sac: valise, malle, cartable, sacoche, mallette, besace, cabas, attaché-case, pochette
vêtement, habit, fringue, tenue: robe, pantalon, veste, manteau, chemise, jupe, pull, costume, jean, blouson, t-shirt, uniforme, gilet, sweat, short, maillot, abaya, tailleur, kimono, smoking, parka, doudoune, survêtement, bikini
signe: voile, kippa, abaya, burkini, burqa, niqab, hijab, croix, soutane, turban, foulard, qamis
couvre-chef, chapeau: casquette, béret, bonnet, casque, képi, toque, turban, bob, haut-de-forme, couronne, canotier, cagoule, bicorne, capuche
chaussure, godasse: botte, basket, sandale, escarpin, mocassin, bottine, tong, sabot, crampon, pantoufle, espadrille, talon
sous-vêtement: culotte, slip, soutien-gorge, caleçon, string, corset, boxer, collant, chaussette, lingerie
bijou, joyau: bague, collier, bracelet, montre, diamant, perle, boucle, diadème, broche, alliance, couronne, pendentif, médaillon, rolex, émeraude, parure, saphir
accessoire: sac, ceinture, gant, écharpe, foulard, lunettes, chapeau, cravate, montre, parapluie, masque, casquette
gemme: diamant, rubis, émeraude, saphir, topaze, améthyste, opale, jade, turquoise, perle, ambre
tissu, étoffe, textile: coton, laine, soie, lin, velours, dentelle, denim, satin, polyester, cachemire, nylon, cuir, jute, chanvre, feutre
outil: marteau, tournevis, pioche, pelle, scie, hache, perceuse, pince, clé, râteau, bêche, tronçonneuse, faux, burin, meuleuse, faucille, silex, échelle
machine, engin: tracteur, grue, pelleteuse, moissonneuse, bulldozer, excavatrice, tunnelier, robot, imprimante, presse, turbine, moteur, foreuse, tractopelle, chariot, compresseur, métier
engin: pelleteuse, tractopelle, grue, bulldozer, tracteur, moissonneuse-batteuse, nacelle, rouleau, tunnelier, épandeur, bétonnière, charrue
appareil, gadget: smartphone, ordinateur, tablette, téléphone, télévision, console, montre, casque, drone, imprimante, iphone, caméra, enceinte, capteur, routeur
ordinateur, informatique: pc, mac, tablette, serveur, macbook, supercalculateur, laptop, processeur, logiciel
téléphone, portable: smartphone, iphone, mobile, samsung, nokia, android, huawei, blackberry, minitel
instrument: guitare, piano, violon, batterie, trompette, saxophone, flûte, accordéon, harpe, violoncelle, orgue, clarinette, basse, tambour, clavecin, harmonica, banjo, cornemuse, djembé, contrebasse, alto, hautbois, luth, synthétiseur
mesurer: télescope, microscope, thermomètre, baromètre, sismographe, spectromètre, sonde, capteur, radar, sonar, altimètre, anémomètre, accélérateur, compteur, lidar, scanner
jouet, jeu: poupée, peluche, lego, puzzle, figurine, toupie, playmobil, barbie, bille, cerf-volant, trottinette, ballon
jeu, cartes: poker, échecs, belote, tarot, monopoly, dames, scrabble, bridge, domino, backgammon, rami, roulette, blackjack, loto
console: playstation, xbox, nintendo, switch, fortnite, minecraft, mario, zelda, pokémon, tetris, gta, sega, fifa, wii
matériel, équipement: casque, masque, gilet, ordinateur, caméra, scanner, défibrillateur, radar, extincteur, gant, respirateur, lunettes, tablette, uniforme
payer: espèces, chèque, carte, virement, liquide, bitcoin, paypal, ticket, prélèvement, lingot
document, papier: rapport, lettre, contrat, courrier, facture, certificat, attestation, formulaire, procès-verbal, acte, passeport, mémo, circulaire, charte, testament, convention, archive, manuscrit, diplôme, permis
rapport, étude, enquête: sondage, audit, bilan, expertise, recensement, analyse, baromètre, thèse, recherche, mémoire, publication, observatoire, diagnostic, évaluation, livre
sondage: ifop, ipsos, bva, elabe, harris, odoxa, opinionway, baromètre, sofres, csa, panel, interrogé
lettre, courrier: missive, mail, courriel, carte, télégramme, pli, recommandé, billet, épître, e-mail, dépêche, correspondance
papiers: passeport, carte, permis, visa, titre, livret, récépissé, acte
contrat, engagement: bail, convention, cdi, cdd, protocole, avenant, pacte, charte, compromis, concession, traité, partenariat, licence
accord, entente: traité, convention, pacte, compromis, armistice, cessez-le-feu, protocole, concordat, alliance, trêve, partenariat, concorde, modus, consensus
loi, règle: décret, arrêté, ordonnance, code, constitution, directive, règlement, amendement, circulaire, article, édit, charte, traité, jurisprudence, projet, proposition
mesure, administratif: arrêté, décret, circulaire, interdiction, obligation, fermeture, expulsion, suspension, dérogation, oqtf, permis, sommation
livre, bouquin, ouvrage, écrit: roman, essai, autobiographie, recueil, biographie, mémoires, bd, album, nouvelle, manuel, thriller, polar, récit, guide, encyclopédie, dictionnaire, conte, poème, traité, tome, bible, manuscrit, manga, pamphlet, témoignage
roman, histoire: polar, thriller, conte, récit, saga, nouvelle, fable, épopée, trilogie, autofiction, intrigue, feuilleton
bd: manga, album, comics, tintin, astérix, spirou, planche, strip, lucky
texte, écrire, rédiger, écrit: article, tribune, lettre, poème, essai, roman, chronique, éditorial, communiqué, manifeste, pamphlet, pétition, discours, scénario, billet, mémoires, signer, auteur
poème, poésie: sonnet, ode, élégie, ballade, haïku, épopée, strophe, recueil, fable, rime
théâtre: comédie, tragédie, vaudeville, drame, farce, monologue, molière, opérette, one-man-show, tragi-comédie, sketch
article: éditorial, chronique, tribune, reportage, interview, dépêche, enquête, entretien, billet, portrait, critique
journal, presse, quotidien: monde, figaro, libération, parisien, gazette, hebdomadaire, ouest-france, mensuel, magazine, équipe, humanité, times, guardian, mediapart, tribune, nouvel, canard, express, bild, tabloïd
média: journal, chaîne, radio, télévision, magazine, bfmtv, tf1, france, cnn, afp, reuters, mediapart, quotidien, bbc, hebdomadaire, cnews, agence, figaro
magazine, revue: hebdomadaire, mensuel, paris-match, vogue, science, trimestriel, express, playboy, lancet, vsd
chaîne, télé, télévision: tf1, france, m6, canal, arte, bfmtv, cnews, cnn, lci, bbc, c8, tmc, hbo, al-jazeera, w9, rtbf, nbc, fox
radio: rtl, europe, inter, rmc, franceinfo, nrj, culture, sud, fip, bbc, skyrock, nova, antenne
source: afp, reuters, communiqué, porte-parole, parquet, procureur, préfecture, associated, police, témoin, entourage, tass, xinhua
émission: journal, jt, débat, documentaire, talk-show, téléréalité, quotidienne, koh-lanta, magazine, série, feuilleton, direct, jeu, divertissement, star
réseau, appli, application: twitter, facebook, instagram, tiktok, snapchat, linkedin, whatsapp, telegram, youtube, threads, mastodon, discord, messenger, reddit, twitch, signal
site, internet: google, amazon, youtube, wikipédia, plateforme, leboncoin, vinted, blog, forum, portail, page, netflix, ebay, moteur
publier, poster: tweeter, diffuser, partager, relayer, annoncer, dévoiler, vidéo, photo, éditer, tweet, story, parution, post, commentaire
message, communication: tweet, sms, mail, courriel, appel, communiqué, vidéo, post, texto, lettre, annonce, slogan, story, télégramme, télécopie, avis, publication
prévenir, contacter, joindre: appeler, téléphoner, alerter, avertir, écrire, informer, signaler, sms, appel, mail, aviser, saisir, courrier
oeuvre: tableau, sculpture, toile, statue, fresque, dessin, peinture, portrait, gravure, installation, photographie, tapisserie, mosaïque, buste, estampe, aquarelle, vitrail, lithographie, bronze, triptyque
tableau, peinture, peindre: toile, portrait, paysage, autoportrait, fresque, aquarelle, huile, triptyque, joconde, retable, icône, gouache, guernica
sculpture, statue: buste, bronze, marbre, bas-relief, gisant, colosse, effigie, statuette, stèle, totem
musique: rock, rap, jazz, pop, classique, électro, reggae, techno, blues, soul, punk, hip-hop, métal, folk, variété, opéra, rai, country, disco, funk, salsa
chanson, morceau: single, tube, hymne, refrain, ballade, mélodie, cantique, berceuse, duo, marseillaise, reprise, comptine, lied
disque, album: vinyle, single, ep, cd, compilation, 45-tours, 33-tours, bande, opus, live, mixtape
composition, composer: symphonie, opéra, sonate, concerto, requiem, messe, cantate, ballet, oratorio, quatuor, opérette, valse, prélude, nocturne, fugue
danse, danser: ballet, tango, valse, salsa, hip-hop, flamenco, breakdance, rock, chorégraphie, samba, zumba, bourrée
spectacle, show: concert, pièce, ballet, opéra, one-man-show, comédie, cirque, tournée, représentation, gala, festival, feu, récital, sketch, revue
film, long-métrage: comédie, thriller, documentaire, drame, western, biopic, court-métrage, dessin, remake, blockbuster, polar, téléfilm, animation, péplum, adaptation, horreur, nanar
série, feuilleton: saison, épisode, sitcom, soap, netflix, spin-off, thriller, minisérie
sortir, paraître, sorti, sort: paru, publier, parution, diffuser, commercialiser, lancer, éditer, dévoiler, distribuer, salles, lancement
réalisé, réalisateur: cinéaste, tourner, godard, truffaut, spielberg, besson, hitchcock, scorsese, tarantino, kubrick, adapter
rôle, jouer, incarner: interpréter, camper, héros, personnage, interprète, incarnation, figurant, doubler, prêter, héroïne
prix, récompense, distinction: médaille, césar, oscar, goncourt, nobel, palme, molière, trophée, légion, victoire, lauréat, ballon, grammy, femina, ours, pulitzer, renaudot, lion, décoration, emmy, coupe, couronner
médaille, podium: or, argent, bronze, médaillé, vice-champion, champion, doublé, finaliste
littéraire: goncourt, renaudot, femina, médicis, interallié, nobel, pulitzer, booker
sport, discipline: football, rugby, tennis, natation, cyclisme, athlétisme, judo, boxe, handball, basket, ski, escrime, volley, golf, équitation, surf, aviron, gymnastique, voile, biathlon, escalade, pétanque, hockey, badminton
martial, combat: judo, karaté, boxe, mma, lutte, taekwondo, aïkido, kung-fu, jiu-jitsu, escrime, kickboxing, sumo, savate
nautique, aquatique: natation, surf, voile, aviron, kayak, plongée, kitesurf, planche, water-polo, plongeon, paddle, canoë, apnée
glisse: ski, snowboard, patinage, biathlon, luge, bobsleigh, curling, hockey, slalom, descente, freestyle, combiné
nage, nager: papillon, brasse, crawl, dos, quatre, bassin, baignade, plongeon
épreuve, course: marathon, sprint, 100, relais, slalom, descente, étape, décathlon, haies, trail, triathlon, contre-la-montre, prologue, ultra-trail, régate, cross, rallye, semi-marathon
cycliste, cyclisme: tour, giro, vuelta, étape, paris-roubaix, milan-san, critérium, classique, liège-bastogne-liège, dauphiné
course, circuit: formule, rallye, dakar, mans, nascar, qualification, monaco, endurance, karting, indycar
régate, skipper: vendée, rhum, transat, solitaire, figaro, america, jacques
match, rencontre: finale, demi-finale, derby, quart, amical, huitième, clasico, barrage, test-match, choc, duel, tournoi, affiche, tour, qualification, déplacement, opposition
compétition, tournoi, championnat: coupe, mondial, euro, ligue, jeux, roland-garros, wimbledon, olympiade, open, top, challenge, trophée, série, masters, premier, bundesliga
club, équipe: psg, om, ol, real, barcelone, bayern, arsenal, losc, stade, asse, liverpool, chelsea, juventus, racing, bleus, monaco, sélection, xv
marquer, scorer: essai, but, panier, penalty, transformer, inscrire, ouvrir, égaliser, doublé, triplé, réduire, tête, lucarne, convertir, drop, buteur, réalisation
score: victoire, défaite, nul, buts, points, tirs, égalité, jeu, mi-temps, remporter, incliner
gagner, remporter, vainqueur, gagné: battre, vaincre, victoire, triompher, imposer, sacrer, décrocher, titre, coiffer, dominer, victorieux, couronner, champion, rafler, battu, lauréat, devancer
perdre, battu, défaite, perd: incliner, éliminer, échouer, revers, déroute, éliminé, chuter, concéder, débâcle, vaincu, céder, relégué, humiliation
joueur, sportif: attaquant, gardien, défenseur, milieu, buteur, capitaine, ailier, demi, pilier, talonneur, international, meneur, pivot, arrière, footballeur, rugbyman, tennisman, handballeur, libéro, avant-centre
poste, position: attaquant, gardien, défenseur, milieu, ailier, pilier, meneur, latéral, talonneur, arrière, capitaine, pivot, avant-centre, directeur, secrétaire
sportif, athlète, champion: nageur, cycliste, footballeur, skieur, boxeur, judoka, tennisman, coureur, sprinteur, perchiste, rugbyman, gymnaste, escrimeur, biathlète, pilote, marathonien, golfeur, surfeur, navigateur, basketteur, patineur, lutteur
entraîneur, coach: sélectionneur, manager, technicien, staff, préparateur, deschamps, ancelotti, zidane, guardiola, galthié
arbitre, arbitrer: juge, var, carton, sifflet, assesseur, commissaire
faute: carton, penalty, expulsion, exclusion, suspension, hors-jeu, avertissement, disqualification, dopage, forfait, relégation, plaquage
dopage: epo, stéroïde, testostérone, anabolisant, amphétamine, contrôle, transfusion, hormone, corticoïde
recruter, transfert, signer: engager, prêt, embaucher, rejoindre, contrat, acheter, mercato, enrôler, débarquer, renfort, débaucher, clause
maladie, pathologie, malade: cancer, grippe, covid, diabète, sida, alzheimer, parkinson, tuberculose, rougeole, leucémie, pneumonie, choléra, sclérose, peste, paludisme, hépatite, mucoviscidose, ebola, dengue, bronchiolite, méningite, infection, endométriose, asthme
épidémie, virus, contagion: covid, grippe, ebola, peste, choléra, variole, dengue, coronavirus, chikungunya, rougeole, zika, typhus, vih, sars-cov-2, bronchiolite, mpox, pandémie, gastro-entérite
bactérie, microbe, germe: salmonelle, listeria, escherichia, légionelle, staphylocoque, bacille, streptocoque, virus, clostridium, botulisme, tétanos
épizootie: grippe, tuberculose, fièvre, rage, brucellose, dermatose, peste, varroa, tremblante, myxomatose
cancer, tumeur: leucémie, lymphome, mélanome, sarcome, pancréas, sein, poumon, prostate, métastase, côlon, glioblastome, carcinome, foie
psy: dépression, schizophrénie, bipolaire, autisme, anorexie, burn-out, paranoïa, psychose, boulimie, phobie, démence, anxiété, névrose, délire
handicap, infirmité: paraplégique, tétraplégique, aveugle, sourd, fauteuil, autisme, trisomie, malvoyant, amputer, paralysie, cécité, surdité, hémiplégie, mutisme, amputé
symptôme, signe: fièvre, toux, douleur, nausée, vomissement, fatigue, maux, diarrhée, migraine, éruption, vertige, essoufflement, frisson, saignement, démangeaison, courbature
malaise: infarctus, avc, crise, arrêt, hémorragie, embolie, syncope, coma, évanouir, thrombose, anévrisme, pneumonie, arythmie, hypothermie
blessure, blessé: fracture, plaie, brûlure, entorse, contusion, traumatisme, hématome, déchirure, coupure, lésion, hémorragie, ecchymose, commotion, rupture, luxation, élongation, amputation, balafre, fracturer, brûler
blesser: poignarder, brûler, mordre, fracturer, heurter, renverser, percuter, mutiler, piquer, écraser, griffer, mordu, chuter, casser, fouler
état: grave, critique, stable, léger, indemne, inconscient, vital, désespéré, coma, choqué, hospitaliser, rétablir, convalescence
corps, membre: tête, bras, jambe, main, genou, dos, épaule, cou, visage, cheville, cuisse, thorax, doigt, œil, abdomen, hanche, poignet, oreille, coude, mollet, bouche, nez, ventre, ischio-jambier
tête, visage: crâne, mâchoire, joue, nez, œil, menton, nuque, tempe, oreille, bouche, dent, lèvre
organe, greffe: cœur, foie, rein, poumon, cerveau, estomac, pancréas, rate, intestin, utérus, cornée, moelle, vessie, peau, prostate
os, osseux: fémur, tibia, crâne, clavicule, vertèbre, bassin, humérus, côte, péroné, mâchoire, métatarse, squelette, rotule, radius, sternum
muscle, tendon, articulation: ischio-jambier, adducteur, mollet, quadriceps, cuisse, achille, biceps, genou, cheville, ligament, ménisque, épaule, hanche
médecin, docteur, toubib: chirurgien, généraliste, urgentiste, cardiologue, psychiatre, pédiatre, gynécologue, dentiste, cancérologue, neurologue, légiste, anesthésiste, épidémiologiste, infectiologue, dermatologue, radiologue, oncologue, ophtalmologue, pneumologue, virologue, praticien
soignant, soigner: infirmier, urgentiste, aide-soignant, chirurgien, sage-femme, généraliste, kinésithérapeute, psychologue, pharmacien, ambulancier, brancardier, ostéopathe, psychiatre, orthophoniste, interne, vétérinaire, médecin, dentiste
soin, traitement, soigner: opération, chimiothérapie, vaccin, médicament, greffe, thérapie, radiothérapie, antibiotique, transfusion, rééducation, dialyse, insuline, perfusion, chirurgie, injection, réanimation, psychothérapie, kinésithérapie, hospitalisation, pansement, intubation
médicament, remède, cachet: antibiotique, paracétamol, doliprane, aspirine, ibuprofène, morphine, insuline, vaccin, cortisone, antidépresseur, pilule, mediator, lévothyrox, xanax, anxiolytique, somnifère, sirop, antalgique, chloroquine, comprimé, ozempic, dépakine
vaccin, vacciner: pfizer, astrazeneca, moderna, dose, rappel, injection, bcg, ror, janssen, biontech, sputnik, immuniser
opération, chirurgie, opérer: greffe, amputation, ablation, transplantation, césarienne, pontage, trépanation, prothèse, bistouri, liposuccion, appendicite, intervention, mastectomie, suture, bloc
test, examen: scanner, irm, radio, prise, échographie, biopsie, mammographie, pcr, analyse, autopsie, dépistage, électrocardiogramme, coloscopie, frottis, antigénique, prélèvement
grossesse, enceinte, naissance, naître, naquit: accoucher, accouchement, césarienne, maternité, bébé, pma, avortement, gpa, ivg, prématuré, jumeau, nourrisson, fécondation
mourir, mort, décès, décédé, meurt: décéder, tuer, succomber, éteint, disparaître, disparu, suicider, noyer, trépas, périr, assassiner, emporté, exécuter, obsèques, foudroyer, perdu, pendre, inhumer
décès, mort: cancer, crise, infarctus, maladie, avc, suicide, overdose, noyade, accident, arrêt, pneumonie, assassinat, empoisonnement, asphyxie, leucémie, hémorragie, tuberculose, pendaison, embolie, covid
victime, mort: tué, blessé, décéder, succomber, cadavre, corps, périr, dépouille, rescapé, disparu, défunt, noyé, survivant, perte
tuer, meurtre, assassinat, tueur: abattre, poignarder, assassiner, étrangler, égorger, fusiller, empoisonner, exécuter, décapiter, étouffer, pendre, homicide, noyer, lapider, lyncher, massacrer, féminicide, infanticide, abattu, parricide, massacre, fusillade
suicider, suicide: pendre, défenestrer, noyer, immoler, euthanasie, overdose, pendu, barbituriques
crime, délit, infraction, acte: meurtre, vol, viol, agression, escroquerie, assassinat, enlèvement, braquage, trafic, corruption, homicide, cambriolage, fraude, attentat, racket, proxénétisme, séquestration, torture, inceste, blanchiment, abus, incendie, féminicide, extorsion
reproché, inculpé, poursuivi: viol, meurtre, corruption, abus, agression, fraude, harcèlement, détournement, escroquerie, diffamation, favoritisme, trafic, recel, blanchiment, espionnage, terrorisme, trahison, complicité, violences, injure, pédocriminalité, homicide
vol, voler: cambriolage, braquage, dérober, cambrioler, larcin, hold-up, subtiliser, racket, pillage, pickpocket, effraction, recel, home-jacking, car-jacking, piller, dévaliser, chaparder, détrousser, rafler
violence, agression, agresser: frapper, gifle, poignarder, tabasser, mordre, bousculer, lyncher, gifler, rouer, étrangler, insulter, menacer, torturer, bagarre, rixe, poing, bagarrer, séquestrer, molester
sexuel, agression: viol, harcèlement, attouchement, inceste, pédophilie, pédocriminalité, proxénétisme, violer, exhibition, abuser, prostitution
fraude, arnaque, magouille: escroquerie, détournement, évasion, blanchiment, abus, usurpation, contrefaçon, favoritisme, corruption, hameçonnage, faux, phishing, pot-de-vin, prise, dissimulation, concussion, ponzi
corruption, pot-de-vin: dessous-de-table, trafic, favoritisme, concussion, soudoyer, rétrocommission, clientélisme, népotisme, valise
trafic, contrebande: cannabis, cocaïne, drogue, stupéfiants, armes, cigarettes, passeur, dealer, mule, héroïne, migrants, contrefaçon, ivoire
attentat: explosion, fusillade, bombe, bataclan, kamikaze, assaut, prise, attaque, djihadiste, charlie, voiture-bélier, daech, tuerie
piratage, hacker: cyberattaque, virus, rançongiciel, phishing, ransomware, malware, hameçonnage, intrusion, fuite, pirate, cheval, anonymous
criminel, malfaiteur, coupable, auteur: voleur, meurtrier, assassin, tueur, braqueur, violeur, cambrioleur, trafiquant, escroc, terroriste, agresseur, ravisseur, tireur, incendiaire, pédophile, dealer, proxénète, assaillant, pyromane, gangster, kamikaze, chauffard
bande: mafia, gang, cartel, cosa, camorra, ndrangheta, triade, yakuza, réseau, clan
suspect, soupçonné: interpeller, inculpé, prévenu, accusé, gardé, examen, arrêté, individu, homme, complice, auteur
punition, peine, condamnation: prison, amende, sursis, perpétuité, réclusion, ferme, bracelet, inéligibilité, guillotine, travaux, exil, bannissement, bagne, pendaison, mort, emprisonnement, détention, dommages, expulsion, interdiction
condamner, juger, puni: prison, amende, sursis, réclusion, écoper, infliger, verdict, coupable, perpétuité, emprisonnement, peine, ferme, verser, inéligibilité
exécution, exécuter: guillotine, pendaison, pendre, fusiller, décapiter, injection, bûcher, chaise, garrot, guillotiner, écarteler, peloton, lapidation, potence, échafaud
sanction, sanctionner: amende, suspension, exclusion, blâme, licenciement, avertissement, radiation, embargo, interdiction, renvoi, révocation, suspendre, retrait, expulsion, gel, rétrograder, exclure, radier, destituer
arrêter, arrestation, attraper: interpeller, capturer, appréhender, interpellation, garde, menotter, coffrer, incarcérer, rafle, cueillir, écrouer, capture, intercepter
emprisonner, enfermer, détenir: incarcérer, écrouer, interner, détention, séquestrer, prison, cellule, bagne, captif, otage, geôle, déporter
libérer, relâcher: acquitter, relaxer, gracier, amnistie, évader, caution, élargir, bracelet, remise, affranchir, conditionnelle, non-lieu, délivrer
échapper, fuir, fuite: évader, cavale, enfuir, exil, exiler, filer, détaler, évasion, éclipser, déserter, cacher, volatiliser, réfugier, planquer, sauver
enlever, enlèvement, kidnapper: ravir, rapt, kidnapping, séquestrer, otage, ravisseur, rançon, emmener, captif, capturer
justice: plainte, recours, pourvoi, appel, assignation, référé, procès, signalement, requête, saisine, citation, action, poursuite, cassation, qpc
verdict, jugement: acquittement, condamnation, non-lieu, relaxe, arrêt, sursis, ordonnance, classement, acquitter, débouter, rejet, relaxer, annulation, sentence, confirmation, examen
procédure: examen, garde, instruction, perquisition, audience, procès, comparution, mandat, audition, réquisitoire, appel, renvoi, information, enquête, extradition, perquisitionner, confrontation
tribunal, juridiction, cour: assises, correctionnel, cassation, prud'hommes, appel, conseil, administratif, cpi, cedh, cjr, haye, parlement, instance, cnda
magistrat: juge, procureur, avocat, greffier, juré, huissier, notaire, président, assesseur, bâtonnier, substitut, parquet, expert, rapporteur, conseiller, pénaliste, instruction
avocat, défenseur: pénaliste, maître, barreau, bâtonnier, conseil, plaider, dupond-moretti, ténor
preuve, indice, trace: adn, empreinte, enregistrement, vidéo, aveu, témoignage, photo, écoutes, arme, sang, douille, expertise, caméra, image, témoin, cheveu, sms
avouer, reconnaître: admettre, confesser, aveu, assumer, concéder, confession, dévoiler
nier, démentir: contester, réfuter, clamer, rejeter, innocence, démenti, récuser, innocent, mensonge, infondé, disculper
police, flics, policier: gendarme, gendarmerie, crs, brigade, commissaire, raid, bri, gign, commissariat, bac, brigadier, inspecteur, interpol, enquêteur, patrouille, fbi, capitaine, lieutenant, peloton, dgsi, agent, europol, pj
enquêteur, enquêter: gendarme, policier, pj, brigade, juge, détective, section, commissaire, inspecteur, parquet, sûreté, igpn, magistrat, crim, recherches
secours, sauveteur, intervenir: pompier, samu, smur, sapeurs-pompiers, hélicoptère, ambulance, gendarme, croix-rouge, snsm, pghm, secouriste, urgentiste, canadair, sdis, protection
espion, renseignement: dgse, dgsi, cia, mossad, kgb, fbi, nsa, mi6, fsb, agent, stasi, gru, espionnage, taupe
soldat, militaire, combattant: officier, sergent, caporal, légionnaire, parachutiste, général, colonel, lieutenant, fantassin, capitaine, mercenaire, milicien, tirailleur, poilu, rebelle, marin, casque, hussard, commando, guérillero, djihadiste, partisan
grade: général, colonel, capitaine, lieutenant, sergent, caporal, commandant, adjudant, maréchal, amiral, major, brigadier, aspirant
troupe, armée: régiment, bataillon, division, brigade, légion, escadron, compagnie, commando, corps, marine, escadrille, infanterie, milice, cavalerie, artillerie, garnison, otan, wehrmacht, garde
commander, commandant: général, maréchal, amiral, colonel, capitaine, état-major, connétable, napoléon, foch, joffre
rebelles: hamas, hezbollah, daech, al-qaida, talibans, farc, eta, ira, milice, guérilla, wagner, boko, houthis, flnc, fln, pkk, shebab
guerre, conflit, bataille: invasion, offensive, siège, bombardement, combat, débarquement, verdun, croisade, guérilla, vietnam, insurrection, austerlitz, waterloo, ukraine, algérie, assaut, gaza, escarmouche, révolte
attaquer, attaque: bombarder, envahir, frapper, assaillir, raid, offensive, assaut, frappe, embuscade, invasion, assiéger, incursion, agresser, pilonner
politicien, politique: ministre, député, maire, sénateur, président, élu, conseiller, eurodéputé, secrétaire, chancelier, gouverneur, candidat, macron, mélenchon, sarkozy, hollande, leader, opposant
dirigeant: président, roi, reine, empereur, chancelier, dictateur, pape, monarque, sultan, émir, tsar, régent, maréchal, consul, pharaon, cheikh
souverain, monarque, régner: roi, reine, empereur, impératrice, prince, tsar, sultan, émir, pharaon, duc, régent, shah, calife, louis, charles, couronner, trône, dynastie
noble: duc, comte, marquis, baron, prince, vicomte, comtesse, duchesse, chevalier, seigneur, marquise, lord, archiduc, écuyer
ministre, gouvernement: matignon, garde, beauvau, bercy, secrétaire, premier, élysée, portefeuille, borne, darmanin, véran, attal, quai, cabinet
responsable, officiel, autorité: préfet, maire, ministre, procureur, directeur, président, gouverneur, ambassadeur, recteur, commissaire, porte-parole, secrétaire, adjoint, sous-préfet, haut-commissaire, dirigeant, chef
fonctionnaire: enseignant, policier, préfet, magistrat, postier, agent, infirmier, diplomate, inspecteur, douanier, greffier, gendarme, percepteur, attaché
diplomate: ambassadeur, consul, émissaire, chargé, envoyé, attaché, nonce, plénipotentiaire, légat
élu, représentant: maire, député, sénateur, conseiller, adjoint, eurodéputé, délégué, échevin, président, édile, parlementaire, syndic, bourgmestre
assemblée, institution, instance: parlement, sénat, conseil, congrès, commission, comité, onu, bundestag, chambre, knesset, douma, convention, diète, états, cour
collectivité: mairie, région, département, commune, métropole, préfecture, agglomération, communauté, intercommunalité, municipalité, canton, syndicat
administration: préfecture, ministère, urssaf, caf, trésor, douane, cpam, pôle, ars, rectorat, sécurité, insee, dreal, direction, mairie, fisc, ofb, dgccrf, ademe, cnil, anssi
international, organisation: onu, otan, oms, ue, unesco, unicef, fmi, ocde, interpol, omc, fifa, commission, cio, aiea, hcr, giec, opep, uefa, sdn
parti, camp: ps, lr, rn, lrem, lfi, renaissance, modem, républicains, socialiste, communiste, écologistes, ump, insoumis, rassemblement, reconquête, centriste, gaulliste, udi, rpr, républicain, démocrate, travailliste, conservateur
tendance, bord, politique: gauche, droite, centre, extrême, socialiste, communiste, libéral, écologiste, souverainiste, conservateur, anarchiste, royaliste, nationaliste, fasciste, trotskiste, radical, populiste
régime: république, monarchie, dictature, démocratie, empire, royaume, junte, théocratie, oligarchie, communisme, fédération, restauration, totalitarisme
élection, vote, scrutin: présidentielle, législatives, municipales, européennes, régionales, référendum, primaire, sénatoriales, départementales, cantonales, plébiscite, urnes, second, conclave, suffrage
élire, nommer, désigner, élu, élection: choisir, investir, introniser, couronner, voter, plébisciter, sacrer, promu, réélire, réélu, proclamer, nomination, accéder, succéder, bombarder
candidat, candidature: briguer, postuler, concourir, investiture, liste, prétendant, lancer, colistier, parrainage, challenger
renversement: putsch, renverser, révolution, destitution, junte, pronunciamiento, insurrection, abdication, destituer
patron, boss: pdg, directeur, président, fondateur, gérant, dirigeant, manager, entrepreneur, dg, milliardaire, actionnaire, chef, propriétaire, industriel
employé, salarié, personnel, travailleur: ouvrier, cadre, intérimaire, vendeur, caissier, cheminot, technicien, agent, apprenti, stagiaire, livreur, chauffeur, secrétaire, collaborateur, saisonnier, effectif, manutentionnaire
cadre, fonction: directeur, responsable, manager, chef, secrétaire, pdg, trésorier, drh, vice-président, administrateur, adjoint, superviseur, contremaître, président
métier, profession, boulot: avocat, médecin, journaliste, enseignant, ingénieur, architecte, agriculteur, infirmier, comédien, ouvrier, boulanger, mécanicien, chauffeur, notaire, coiffeur, comptable, menuisier, cuisinier, pharmacien, instituteur, écrivain, plombier, peintre, policier
artisan: boulanger, menuisier, plombier, électricien, maçon, coiffeur, boucher, charpentier, forgeron, ébéniste, potier, couvreur, serrurier, bijoutier, tapissier, cordonnier, tailleur, ferronnier, tonnelier, sabotier, charron
commerçant, marchand, vendeur: boulanger, boucher, épicier, libraire, fleuriste, pharmacien, buraliste, caviste, bijoutier, poissonnier, restaurateur, antiquaire, grossiste, primeur, brocanteur, négociant, drapier, gérant
agriculteur, paysan, exploitant: éleveur, viticulteur, maraîcher, céréalier, vigneron, apiculteur, berger, arboriculteur, producteur, fermier, ostréiculteur, betteravier, horticulteur, cultivateur, laboureur
artiste, vedette, star, célébrité: chanteur, acteur, comédien, peintre, musicien, humoriste, sculpteur, rappeur, danseur, cinéaste, photographe, animateur, mannequin, dessinateur, plasticien, chanteuse, actrice, compositeur
musicien, instrumentiste: guitariste, pianiste, violoniste, batteur, bassiste, saxophoniste, trompettiste, organiste, accordéoniste, violoncelliste, flûtiste, dj, harpiste, percussionniste, claveciniste, clarinettiste
chanteur: ténor, baryton, soprano, rappeur, cantatrice, mezzo-soprano, choriste, interprète, crooner, basse, contre-ténor, soliste
groupe: beatles, daft, indochine, téléphone, orchestre, quatuor, trio, boys, formation, rolling, noir, abba, queen, chorale, duo
écrivain, auteur: romancier, poète, essayiste, dramaturge, philosophe, biographe, scénariste, nouvelliste, hugo, balzac, zola, plume, chroniqueur, romancière, pamphlétaire, hergé, conteur
acteur, comédien: actrice, doublure, interprète, figurant, cascadeur, tragédien, depardieu, belmondo, delon, humoriste, vedette
journaliste, reporter: présentateur, animateur, chroniqueur, correspondant, éditorialiste, rédacteur, photographe, envoyé, pigiste, intervieweur, speakerine, cameraman
scientifique, savant, chercheur: physicien, chimiste, biologiste, mathématicien, astronome, historien, géologue, climatologue, archéologue, sociologue, économiste, botaniste, virologue, paléontologue, généticien, anthropologue, météorologue, zoologiste, hydrologue, volcanologue, entomologiste, glaciologue
spécialiste, expert: économiste, politologue, historien, sociologue, climatologue, juriste, géopolitologue, psychologue, constitutionnaliste, consultant, épidémiologiste, analyste, professeur, démographe, criminologue, politiste
science, domaine: physique, chimie, biologie, mathématiques, astronomie, géologie, médecine, botanique, informatique, sociologie, archéologie, génétique, économie, linguistique, psychologie, zoologie
historien, préhistorien: archéologue, médiéviste, égyptologue, chroniqueur, paléontologue, archiviste, généalogiste
enseignant, prof, professeur: instituteur, maître, formateur, directeur, maîtresse, précepteur, agrégé, institutrice, certifié, moniteur, universitaire, conférencier
élève, étudiant, écolier: lycéen, collégien, apprenti, doctorant, stagiaire, bachelier, interne, alternant, étudiante, polytechnicien, énarque, disciple, boursier
scolaire: professeur, proviseur, principal, directeur, cpe, surveillant, atsem, recteur, aesh, instituteur, inspecteur, assistant, cantinier
classe: cp, maternelle, terminale, sixième, seconde, ce1, cm2, quatrième, troisième, cinquième, première, primaire, collège, lycée
diplôme, examen, concours: bac, baccalauréat, brevet, licence, master, doctorat, cap, bts, permis, agrégation, capes, thèse, partiel, capet, bachelor, certificat, deug, mba, ingénieur
matière, cours: mathématiques, français, histoire, anglais, géographie, philosophie, latin, physique, svt, sport, espagnol, éducation, allemand, musique, chimie
langue: français, anglais, allemand, espagnol, arabe, breton, occitan, corse, latin, italien, chinois, russe, basque, alsacien, créole, grec, hébreu, portugais, catalan, dialecte, patois
chauffeur, conducteur, conduire, conduit: automobiliste, pilote, routier, motard, cycliste, taxi, machiniste, cocher, volant, camionneur, cheminot, ambulancier, vtc, livreur
marin, équipage: capitaine, skipper, matelot, pêcheur, navigateur, mousse, batelier, commandant, timonier, amiral, corsaire, pirate, plaisancier
explorateur, voyageur, aventurier: navigateur, astronaute, alpiniste, spationaute, cosmonaute, marin, aviateur, spéléologue, randonneur, colon, conquistador, colomb, magellan, marcheur
inventeur, inventer, concepteur: ingénieur, créateur, concevoir, breveter, edison, découvrir, brevet, imaginer, développer, fondateur, gutenberg
constructeur, concevoir, construire, construction: architecte, ingénieur, promoteur, maître, bâtisseur, entrepreneur, eiffel, vauban, bouygues, vinci, maçon, haussmann, corbusier, eiffage
famille, parent, proche: père, mère, frère, sœur, fils, fille, oncle, tante, cousin, grand-mère, grand-père, neveu, nièce, beau-père, épouse, mari, compagnon, beau-frère, petit-fils, demi-frère, conjoint, belle-mère, jumeau
parents: père, mère, papa, maman, beau-père, belle-mère, paternel, maternel, couple
enfant, gosse, gamin, progéniture: fils, fille, bébé, garçon, fillette, nourrisson, garçonnet, adolescent, jumeau, aîné, cadet, héritier, écolier, nouveau-né, benjamin, descendant
conjoint, partenaire: mari, femme, épouse, époux, compagne, concubin, petit-ami, fiancé, amant, maîtresse, ex-mari, ex-femme, ex-compagnon, petite-amie
grands-parents, ancêtre, aïeul: grand-père, grand-mère, arrière-grand-père, mamie, papi, aïeule, bisaïeul, grand-parent
marier, mariage, marié: épouser, épouse, noces, unir, pacs, pacser, alliance, fiançailles, convoler, remarier, union, épousailles
séparer, rupture, séparation: divorcer, divorce, rompre, quitter, rompu, split, répudier, dissoudre, scission, ex-femme
`
