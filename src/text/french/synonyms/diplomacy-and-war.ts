// War, armies, migration and dealings between states: words that say nearly the same, then what may answer for what.

export const DIPLOMACY_AND_WAR = `
39-45, ww2, seconde guerre mondiale, deuxième guerre mondiale
activité, occupation, action, tâche
affaires étrangères, quai d'orsay, diplomatie, chef de la diplomatie
alliage, mélange de métaux, acier, bronze, laiton
allié, partenaire, alliance
ambassade, consulat, représentation diplomatique, chancellerie, mission diplomatique
amiral, amirauté, marine, officier de marine
anneau, alliance, bague
arête, crête, angle vif
armée, forces armées, troupes, militaires, état-major
armée, troupes, forces armées, soldats
arrêt des combats, armistice
arsenal, armurerie, armement, dépôt d'armes
artillerie, canon, artilleur, obus
atelier secret, atelier clandestin
aztèque, mexica, précolombien
bague de mariage, alliance
balistique, missile, trajectoire, projectile
base militaire, caserne, garnison
bataille, combat, affrontement
berbère, amazigh, kabyle, touareg
biplace, deux places, deux sièges
blitz, bombardement, raid aérien
bronze, airain, alliage
camp de migrants, bidonville, camp de fortune
centrale nucléaire, réacteur, centrale, nucléaire
cessez-le-feu, trêve, armistice, suspension des combats, paix
cime, sommet, faîte, crête
clando, clandos, clandestin, sans-papiers, situation irrégulière
colonie, colonisation, colonial
colonnette, colonne, pilier, pilastre
combattre, guerrier, soldat, belligérant
combinaison, combiner, assemblage, association, alliage
combinatoire, combinaison, combiner
commandeur, légion d'honneur
confédération, fédération, alliance
connétable, maréchal, chef des armées
conquérir, conquête, envahisseur
conquérir, conquête, s'emparer
consulaire, consulat, consul
cosmopolite, multiculturel, international
crête, sommet, arête
croco, crocos, crocodile, alligator, caïman
croiseur, navire de guerre, destroyer
déclarer la guerre, entrer en guerre, déclencher la guerre, déclaration de guerre
démago, démagogue, démagogie, populiste
démarcation, délimitation, frontière, séparation
détachement, commando, escouade, troupe
diaspora, émigré, exil, expatrié
diplomate, ambassadeur, ambassadrice, émissaire, envoyé, consul, représentant
disciplinaire, discipline, sanction, punition
discriminer, discriminatoire, inégalité de traitement, ségrégation
dominion, commonwealth, colonie britannique
dorsal, dos, échine, colonne vertébrale
embargo, blocus, blocage, boycott, restrictions
émigrer, exilé, expatrié, migrant
émigrer, immigrer, migrant, expatrié
engin de guerre, mine, obus, munition
ennemi, antagoniste
envahir, déferler, investir
envahir, envahisseur, invasion, occupant, agresseur
envahir, invasion, occuper, incursion, envahisseur
érythrée, érythréen, asmara
escadre, flotte, armada, escadron
escadrille, escadron, aviation
esclavage, traite, exploitation, traite des êtres humains, travail forcé
esclave, esclavage, asservi, traite négrière
ethnie, ethnique, peuplade, tribu, communauté ethnique
ethnie, ethnique, tribu, peuple
étranger, international
exiler, réfugié, expatrié
expat, expatrié
faire le siège, occuper les locaux, envahir les locaux, occupation des locaux
fantassin, infanterie, soldat
flnks, indépendantiste, kanak
flotte, pluie
frégate, navire de guerre, bâtiment de guerre
front commun, faire front, faire bloc, union sacrée, se rassembler
frontière, douane, poste frontière, frontalier
général, commandant, colonel, officier, chef d'état-major
gradé, amiral, maréchal, colonel
grande muette, armée
guerre, conflit, bataille, combat
guerre, conflit, hostilités, combats, invasion, offensive, conflit armé
hcr, haut-commissariat aux réfugiés, agence des nations unies pour les réfugiés
hiroshima, nagasaki, bombe atomique
hôtel de brienne, ministère des armées, ministre des armées
immigration, migration, flux migratoires, migratoire, migrants
immigrer, migrant, nouvel arrivant
inca, incas, précolombien, péruvien
interarmées, forces armées, état-major
inuit, esquimau, eskimo
kurde, kurdistan, peshmerga
légion, légionnaire, légion étrangère
légionnaire, légion, soldat
livrer des armes, livraison d'armes, armement, envoi d'armes, aide militaire
luftwaffe, aviation allemande, armée de l'air allemande
maréchal, maréchalat
meule, moulin, moudre
migrant, immigré, réfugié, exilé, sans-papiers, demandeur d'asile, clandestin
missile, roquette, projectile, obus, fusée, tir
mutinerie, rébellion, insurrection
navire de guerre, croiseur, dreadnought, vaisseau de guerre
négo, négos, négociation, pourparlers
négocier, pourparlers, tractation, discuter
nordiste, yankee, guerre de sécession
nucléaire, atomique, arme atomique, ogive
nuke, bombe atomique, arme nucléaire, bombe nucléaire
offensive, attaque, assaut, opération militaire, assaillir
officier, gradé, commandant, chef militaire
omniprésent, partout, envahissant
onu, nations unies, conseil de sécurité, casques bleus
opposant, dissident, contestataire, rebelle
otan, alliance atlantique, alliés, occidentaux
paix, accord de paix, traité de paix, pacification, règlement du conflit
paramilitaire, milice, milicien
passer la frontière, passeur, franchir la frontière, traversée, clandestin
passeur, trafiquant de migrants, filière clandestine
pause, moratoire, trêve, suspension
pentagone, armée américaine, défense américaine
peul, foulani, fulani
planquer, réfugier, terrer, cacher, clandestinité
point culminant, plus haut sommet, culminer, sommet
polygone, polygonal, hexagone, pentagone
porche, portail, portique
portique, colonnade, péristyle, porche
première guerre mondiale, grande guerre, 14-18, guerre de 14
punir, punition, sanction, châtiment, réprimander, pénalité
qg, quartier général, état-major, siège
quai d'orsay, ministère des affaires étrangères, diplomatie française
rappeler son ambassadeur, rappel de l'ambassadeur
rebelle, frondeur, insoumis
rebelle, séditieux
rebeller, rébellion, insurgé, révolte, insurrection
rebeller, rébellion, insurgé, révolte, mutin
rebelles, insurgés, milice, miliciens, groupe armé, guérilla, combattants
régiment, bataillon, brigade, unité militaire, troupe
régner, monter sur le trône, occuper le trône
répit, sursis, trêve, accalmie
représenter le pays, ambassadeur, diplomate, sélection nationale, ambassade
résilience, résilient, résistance, rebondir
résistance, maquis, maquisard
résister à l'arrestation, rébellion, opposer une résistance
révolter, mutin, mutinerie, insurger, soulever
révolution, insurrection, soulèvement, révolte, rébellion, se soulever
robustesse, robuste, solidité, résistance
ruer dans les brancards, rebeller, insurger, fronde, regimber
sanctions, embargo, mesures de rétorsion, sanctions économiques, gel des avoirs
se battre, combattant, soldat
se révolter, révolte, se soulever, se rebeller, mutinerie
siège éjectable, éjecter
siège, siège social, quartier général, qg
soldat, militaire, armée
soldat, militaire, troupes, combattant, combattants, bidasse
sommet, cime, crête, point culminant, pic
sommet, réunion, rencontre, conférence internationale, sommet international
stop la guerre, cessez-le-feu, trêve, armistice
tig, travaux d'intérêt général
tirailleur, fantassin, soldat colonial
tirer un missile, tir de missile, lancement de missile, frappe
tore, moulure, anneau
tortue, tortue marine, caouanne, chélonien
tribu, peuplade, clan, tribal, ethnie
troufion, milouf, soldat, militaire
troyen, troie, guerre de troie
tsahal, armée israélienne
tué à la guerre, mort au combat, tombé au champ d'honneur, tué au combat
unir, alliance, coalition, allier, faire bloc
unissent, unir, réunir, allier
vieille bombe, obus, engin explosif, munition
viking, scandinave, nordique, drakkar
wehrmacht, armée allemande, troupes allemandes
wisigoth, goth, ostrogoth, barbare
zouave, tirailleur, soldat
bureau: cabinet, siège, locaux
centrale, nucléaire: epr, flamanville, fessenheim, tchernobyl, fukushima, cattenom, bugey, zaporijia, tricastin, bure, orano, gravelines, hague, iter, chinon
commander, commandant: général, maréchal, amiral, capitaine, état-major, connétable, napoléon, foch, joffre
conquérir, prendre, envahir: annexer, occuper, invasion, coloniser, conquête, emparer, conquis, assiéger, annexion, soumettre, débarquement
diplomate: chargé, attaché, nonce, plénipotentiaire, légat, chargé d'affaires
étranger, immigré, migrant: réfugié, clandestin, sans-papiers, demandeur, exilé, expatrié, syrien, afghan, soudanais, érythréen, apatride, malien, mna
flotte: frégate, croiseur, destroyer, porte-avions, sous-marin, corvette, cuirassé, patrouilleur, torpilleur, escorteur
grade: général, capitaine, lieutenant, sergent, caporal, adjudant, major, brigadier, aspirant
guerre, conflit, bataille: invasion, offensive, siège, bombardement, débarquement, verdun, croisade, guérilla, vietnam, insurrection, austerlitz, waterloo, ukraine, algérie, assaut, gaza, escarmouche, révolte
international, organisation: onu, otan, oms, ue, unesco, unicef, fmi, ocde, interpol, omc, fifa, commission, cio, aiea, hcr, giec, opep, uefa, sdn
locaux: bureaux, siège, bâtiment, établissement
paix: traité, réconcilier, accord, désarmement, pourparlers, apaisement, casque, médiation
peuple, ethnie, population, communauté: rom, kurde, tatar, ouïghour, rohingya, gaulois, celte, inuit, kanak, tutsi, hutu, touareg, berbère, maya, aztèque, inca, viking, franc, peul, romain, wisigoth, arménien, basque, amérindien
rebelles: hamas, hezbollah, daech, al-qaida, talibans, farc, eta, ira, wagner, boko, houthis, flnc, fln, pkk, shebab
refuge, asile, réfugié: abri, foyer, hébergement, accueil, ambassade, centre, camp, gymnase, ofpra, cada
résistant, opposant: maquisard, dissident, navalny, rebelle, insurgé, partisan, moulin, franc-tireur, réfractaire, ftp, contestataire, maquis
révolte, rébellion, soulèvement: émeute, intifada, fronde, jacquerie, commune, putsch, maïdan, sédition, désobéissance, croquants
sanction: fermeture administrative, carton rouge
siège, assis: chaise, fauteuil, banc, tabouret, canapé, trône, banquette, transat, strapontin, pouf
soldat, militaire, combattant: officier, sergent, caporal, légionnaire, parachutiste, général, colonel, lieutenant, fantassin, capitaine, mercenaire, milicien, tirailleur, poilu, rebelle, marin, casque, hussard, commando, guérillero, djihadiste, partisan
soldat: adjudant, tireur, artilleur, commandant
traité: maastricht, versailles, lisbonne, schengen, kyoto, minsk, oslo, rome, genève, dayton, utrecht, évian, tordesillas, westphalie, yalta
traiter de: qualifier, insulter, appeler, traiter
troupe, armée: régiment, bataillon, division, brigade, légion, escadron, compagnie, commando, corps, marine, escadrille, infanterie, milice, cavalerie, artillerie, garnison, otan, wehrmacht, garde
unité militaire: division, escadron, légion, commando, compagnie, garnison, peloton, escouade
`
