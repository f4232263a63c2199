// Crimes, blows, weapons and drugs in everyday words: what may answer for what.

export const CRIMES_AND_BLOWS = `
agresser: pris à partie, victime
allumer quelqu'un: tirer, ouvrir le feu, prendre pour cible
argent sale, laver l'argent, blanchir du fric: blanchiment
arme à feu, pétoire, calibre: pistolet, revolver, carabine, arme de poing
arnaque, carotte, embrouille: escroquerie, fraude, tromperie, abus de confiance, pyramide de ponzi
arnaquer, entuber, enfler: escroquer, flouer, duper, abuser, tromper, berner, soutirer
arnaquer: victime
attacher, ligoter: séquestré
attaquer: pris à partie
attaquer: victime
attentat raté, attentat évité, attentat empêché: déjoué, projet d'attentat, tentative
attentat, terro: attaque, assaillant, djihadiste, kamikaze, explosion, revendiqué
baffe, mandale, tarte, torgnole, taloche, beigne: gifle, claque, soufflet
bagarre générale, grosse baston: rixe, affrontement, échauffourée, pugilat, mêlée
balancer de l'acide: vitriol, aspergé, attaque à l'acide
balancer de la peinture, jeter de la peinture: asperger, maculer, peinture, aspergé de peinture
balancer des œufs, jeter des œufs: bombarder d'œufs, jets d'œufs, aspergé
balancer des pierres, jeter des pierres, jeter des cailloux: caillassage, jets de pierres, caillasser, projectiles
balancer, jeter dessus: asperger, lancer, projectile
bande de jeunes, groupe de jeunes: bande, individus, mineurs, adolescents
battre sa femme, taper sa femme: violences conjugales, conjoint violent, violences intrafamiliales
beuh, weed, ganja, zeb, marie-jeanne: herbe de cannabis, cannabis, stupéfiants, plants
bizuter, bizutage: humiliations, brimades, intégration, week-end d'intégration
bourré au volant, conduire bourré, ivre au volant: sous l'empire de l'alcool, état alcoolique, alcoolémie, alcootest
avait bu, ait bu, aurait bu: alcoolémie, alcootest, éthylotest, ivre, ivresse, état d'ébriété, alcoolisé, éméché
bourré, pété, torché, beurré, rond comme une queue: ivre, ivresse, alcoolisé, état d'ébriété, grammes d'alcool, éméché
bousiller, déglinguer: détruire, saccager, endommager, dégrader, détériorer
braquage, braquo, faire un braquage: vol à main armée, attaque à main armée, hold-up, attaquer
braquer: attaquer
brûler des voitures: voitures incendiées, véhicules brûlés, feux de poubelles
brûler vif, cramer vif: immolé, aspergé d'essence
butin, magot: emporter, dérober, bijoux, montant
ça chauffe dans la rue, ça pète dans la rue: heurts, violences urbaines, échauffourées, tensions
cacher le corps, planquer le corps, enterrer le corps: dissimuler, recel de cadavre, enterrer, enseveli
cadavre, macchabée: découverte macabre
caillasser, caillassage: pris pour cible
cambrioler: dévaliser, visité
casser du pd, agression d'homos, agression d'un gay: homophobe, guet-apens
casser les vitres, péter les vitres, casser les vitrines: vitrines brisées, briser, fracasser, vitrines, voler en éclats
casser, péter, bousiller: briser, fracasser, endommager, détériorer, dégrader, hors d'usage
cerveau de l'affaire, cerveau du coup: commanditaire, instigateur, organisateur
charbonner, charbonneur: revendeur, vendeur, point de deal
chauffard, s'enfuir après l'accident, partir après l'accident: délit de fuite, prendre la fuite, sans s'arrêter
chef de gang, boss du réseau, tête du réseau: parrain, caïd, cerveau, commanditaire, chef présumé
cogner, tabasser, dérouiller: rosser, porter des coups, violemment frappé
cogner, tabasser, dérouiller: violences volontaires, s'acharner, coups et blessures
cogner, tabasser: agressé
coke, schnouf, poudre blanche: cocaïne, stupéfiants, produits stupéfiants
coller au mur: aligner, fouille, braquer
commanditaire, qui a commandé: donneur d'ordre, commandité
complice: aide
copier, pomper: contrefaçon, violation, imiter
corps découpé, coupé en morceaux, découper un corps: démembré, dépecé, restes humains
coucher avec une mineure, coucher avec un mineur: atteinte sexuelle, viol sur mineur, détournement de mineur
coup de boule, coup de tête: front, asséner, frapper
coup de feu: détonations, ouvrir le feu, faire feu
coup de pied, latte, savate: asséner, frapper, pied
coup de poing, patate, marron, pain dans la gueule: uppercut, crochet, frapper, asséner
coupable, assassin, meurtrier: auteur présumé, mis en cause, suspect, agresseur
cramer une voiture, voiture brûlée, caisse cramée: véhicule incendié, carbonisé, calciné
crime passionnel, tuer par jalousie: jalousie, conjugal, féminicide
crime raciste, agression raciste, acte raciste: caractère raciste, xénophobe, haine raciale
dépouiller, faire détrousser: dépouillé, délesté, vol avec violence, agressé, dévalisé
dessous-de-table, enveloppe, bakchich, acheter quelqu'un: corrompre, corrompu, commission occulte
dessous-de-table, enveloppe, bakchich, acheter quelqu'un: pot-de-vin, corruption, soudoyer
données volées, piquer des données, fuite de données: vol de données, exfiltration, données compromises, cyberattaque
dopage, se doper: epo, suspension, tricher
droguer à son insu, foutre un truc dans le verre: soumission chimique, ghb, à son insu, piqûre
écraser quelqu'un, rouler sur quelqu'un: percuter, renverser, piéton, faucher
écrire sur le mur: tags, inscriptions, graffitis, taguer
écrit: tags, inscriptions, graffiti, mention, peint
ecsta, ecstas, taz, md: ecstasy, mdma, drogues de synthèse, comprimés
émeute: embrasement, nuit de violences
emploi fictif, payer à rien faire: détournement de fonds publics
empoisonner: substance toxique, ricin, cyanure
en prendre plein la gueule: roué de coups, frappé, critiqué, malmené
encagoulé, cagoulé: visage dissimulé
enfants abusés, gosses abusés: victimes, pédocriminalité, agressions sexuelles, abus
enfermer: prisonnier
entarter, balancer une tarte: tarte à la crème, chantilly, aspergé
entrer chez, entrer chez quelqu'un, entrés dans la maison: cambriolage, intrusion, effraction
entrer chez, entrer chez quelqu'un, entrés dans la maison: s'introduire, home-jacking
entrer dans la maison, entrer dans l'appart: cambriolage, intrusion, s'introduire, effraction, home-jacking
entuber, faire rouler: escroqué, floué, dupé, berné, lésé
étrangler, serrer le cou: strangulation, asphyxie, étranglement
expédition punitive: représailles, vengeance, lyncher, règlement de comptes
faire bouffer: dévoré, attaqué, mordu
faire casser la gueule, fait casser la figure: agressé, frappé, roué de coups, passé à tabac
faire descendre: abattu, exécuté, criblé de balles, tombé sous les balles
faire enlever, kidnapper: enlèvement, rapt, séquestré, otage, ravisseurs
faire le coup: auteur, commettre, perpétrer, braquage
faire peur, foutre les jetons, foutre la trouille: intimider, menacer, effrayer, semer la panique, terroriser
faire piquer, faire voler: dérobé, vol, subtilisé, dépouillé, délesté
faire planter: poignardé, coups de couteau, arme blanche, mortellement blessé
faire tirer dessus: visé par des tirs, blessé par balle, pris pour cible, essuyer des tirs
faux billets, fausse monnaie: contrefaçon
faux flingue, faux pistolet, pistolet en plastique: arme factice, arme d'alarme, réplique, airsoft
forcené, barricadé: retranché, assaillant, négociateur, raid
fou, taré, détraqué, cinglé: déséquilibré, forcené, trouble psychiatrique, assaillant
foutre le bordel, foutre la merde, mettre le bordel: débordements, dégradations, échauffourées, troubles, perturber
foutre le feu aux poubelles, cramer des bagnoles: voitures incendiées, véhicules brûlés, feux de poubelles
foutre une raclée, foutre une branlée, mettre une branlée: rouer de coups, corriger, écraser, large victoire
frapper sa femme, cogner sa femme: violences conjugales, conjoint violent, violences intrafamiliales
frapper ses enfants, taper ses enfants, taper les gosses: maltraitance, violences, châtiments corporels, fessée
frapper: asséner, porter des coups, décocher, rosser, malmener, brutaliser
frauder le fisc, pas payer ses impôts, planquer son fric: fraude fiscale, évasion fiscale
frauder le fisc, pas payer ses impôts, planquer son fric: paradis fiscal, compte offshore
frauder, gruger, truander: fraude, tricher, tromper, escroquer, dissimuler
gangster, gros bandit, gros voyou: grand banditisme, figure du milieu, truand, parrain, caïd
gaz hilarant, proto, ballons: protoxyde d'azote, cartouche, bonbonne
ghb, drogue du violeur: soumission chimique, à son insu
go-fast, gofast: convoi, trafic, importation, cannabis
guet-apens, tomber dans un piège, attirer dans un piège: embuscade, traquenard, piéger
guetter, faire le guet: guetteur, chouf, surveiller
hacker, pirater, piratage: compromis
harceler, faire chier: importuner, malmener, persécuter, brimades, acharnement, cyberharcèlement
homme de main, sbire, gros bras: exécutant, complice, nervi, garde du corps
imposteur, mytho: usurpateur, se faire passer pour
kalach, ak-47: arme de guerre, fusil d'assaut, arme automatique, arme longue
kidnapper, kidnapping: otage
laisser mourir, laisser crever: privation de soins, délaissement
laisser pour mort: grièvement blessé, roué de coups, inconscient, entre la vie et la mort
légitime défense: proportionné
les jeunes de cité, racailles, caillera: bandes, individus, délinquants, mineurs
lettre anonyme: courrier anonyme, menaces
libre: relâché, sain et sauf, recouvrer la liberté
mac, maquereau: proxénète
mafieux, mafia: milieu, clan
magouille, combine: corruption, montage, détournement, favoritisme
mec cagoulé, types cagoulés: individus encagoulés, hommes cagoulés, visage dissimulé, masqué
menacer avec un couteau: sous la menace d'un couteau, brandir un couteau, arme blanche
menacer avec un flingue, menacé avec un pistolet: tenue en joue, tenir en joue, braquer, sous la menace d'une arme
menacer de mort: cercueil, balle
mettre la pression, foutre la pression: menacer, intimider, contraindre, harceler, sommer
mettre un coup de poing, mettre une droite, foutre une droite: frapper, coup de poing, asséner, décocher
mettre une baffe, mettre une claque, foutre une baffe, coller une baffe: gifler, souffleter
meuf, gonzesse, nana: jeune femme, compagne
montrer sa bite, se montrer à poil, à poil dans la rue: exhibition sexuelle, exhibitionnisme, nudité
mordre: attaqué par un chien
mule, avaler de la drogue: ingérer, ovules, passeur, in corpore
nudes, photo à poil, photos à poil: images intimes, photos intimes, revenge porn, dénudé
partir faire le djihad, partir en syrie: djihadiste, rejoindre, filière
passer de la drogue, faire passer de la drogue: importation, trafic, contrebande, dissimuler, go-fast
payer avec l'argent public, se servir dans la caisse: détournement de fonds publics, notes de frais, emploi fictif
pédo, pédos: agressions sexuelles sur mineurs, pédopornographie
pelotage, peloter, mains au cul, main aux fesses: attouchements, agression sexuelle, gestes déplacés
péter un câble, péter les plombs, péter un plomb: coup de folie, accès de violence, forcené
péter, éclater, exploser une vitrine: briser, fracasser, vandaliser, détruire, voler en éclats
picoler, se bourrer la gueule: boire, alcool, ivresse, alcoolisé, enivrer
piquer, chourer, chouraver: soutirer, emporter
pistonner: prise illégale d'intérêts
planque de drogue: stockage, stupéfiants, cache
planter quelqu'un, coup de couteau: poignarder, arme blanche, lardé
point de deal, coin deal: trafic, stupéfiants, revente, point de vente
porno, film de cul: pornographique, images à caractère sexuel
poser une bombe, foutre une bombe, mettre une bombe: engin explosif, attentat, bombe artisanale, plastiquer
pote, poto, acolyte: comparse, complice, ami
pourrir la vie, gâcher la vie: harceler, tourmenter, nuire, nuisances
prendre à partie: agresser, attaquer, insulter, chahuter, molester
prendre de la drogue, prendre de la coke: consommer, cocaïne, usage de stupéfiants, stupéfiants, addiction
prendre en otage, garder en otage: prise d'otages, retenu, séquestré, retranché, forcené
prendre une baffe, prendre une gifle, mangé une claque: giflé
prendre une balle, prendre une bastos: touché par balle, blessé par balle, atteint par un tir
prostituée, pute, tapin: prostitution, proxénétisme, travailleuse du sexe, racolage
quartier chaud, téci: quartier sensible, banlieue, zone de non-droit, quartier prioritaire
qui a fait le coup, qui a fait ça: auteur, suspect, mis en cause, individu, revendiquer
racketter: soutirer, sous la contrainte
radicalisé, devenir terroriste: djihadisme, radicalisation, prêter allégeance, fiché
rafale: arme automatique, kalachnikov
relâcher l'otage, libérer l'otage, otage libre: libéré, relâché, sain et sauf, recouvrer la liberté
retrouver le corps, trouver le corps, corps retrouvé: cadavre, dépouille, découverte macabre, sans vie, restes humains
revendiquer l'attentat: revendiquer, revendication, assumer
rouler sur les gens, foncer sur les gens: voiture-bélier, faucher, percuter la foule
s'acharner, s'acharner dessus: rouer de coups, coups répétés, violences
s'en prendre: attaquer, cibler, agresser, prendre à partie
salir, dégueulasser: souiller, asperger, peinture, maculer, dégrader, tag, vandaliser
sauter dessus, se jeter dessus: agresser, attaquer, assaillir
se battre, battre: en venir aux mains, s'empoigner, échange de coups
se faire justice, faire justice: vengeance, autodéfense, représailles, légitime défense
sextape, vidéo porno: vidéo intime, images à caractère sexuel, sextorsion
sniffer, se droguer: consommer, cocaïne, usage de stupéfiants, stupéfiants, addiction
sortir un couteau, sortir une lame: brandir, arme blanche, menacer, exhiber
sortir un flingue, sortir une arme: brandir, dégainer, exhiber, braquer
souffre-douleur, bolosse: harcelé, victime de harcèlement, brimades
sous drogue, drogué au volant, défoncé au volant: sous l'emprise de stupéfiants, stupéfiants, test salivaire
sous la jupe, filmer sous les jupes: voyeurisme, captation d'images
sous la menace: tenir en joue, braquer, arme pointée
soutirer, gratter: extorquer, escroquer, obtenir
splif, stick: cannabis, fumer, résine
suriner, schlass, opinel: poignarder, couteau, arme blanche
taper dans la caisse, piocher dans la caisse, piquer dans la caisse: abus de confiance, abus de biens sociaux
taper un chien, frapper un chien, battre un animal: actes de cruauté, maltraitance animale, sévices
taper: asséner, porter des coups, rosser, coup de poing, donner des coups
test positif, positif à la drogue, contrôlé positif: dépistage, positif, stupéfiants, contrôle antidopage
tirer dessus: ouvrir le feu, faire feu, coups de feu, tirs, pris pour cible
tirer en l'air: tir de sommation, coups de feu en l'air
tout casser, tout péter: saccager, vandaliser, dégradations, mettre à sac, ravager, briser
tripoter, toucher les enfants, toucher des gosses: attouchements, pédocriminalité, agression sexuelle, abus
tuer sa femme, buter sa femme: féminicide, conjugal, meurtre de sa compagne, meurtre par conjoint
tuer ses enfants, tué ses gosses, tuer son bébé: infanticide, néonaticide
tuer son mari: meurtre, conjoint, mariticide
tuer son père, tuer sa mère, tué ses parents: parricide, matricide
tuer, buter: mortellement touché, tombé sous les balles, perdre la vie
tuer: mortellement blessé, coûter la vie, coups mortels, donner la mort, tombé sous les balles, ôter la vie
tueur à gages, payé pour tuer, sicario: contrat, commandité, exécutant, homme de main
un type, un mec, un gars: individu, homme, quidam, suspect
vendre de la drogue, vendre du shit, vendre de la came, dealer: trafic de stupéfiants, revente, point de deal, cession
vengeance, se venger: règlement de comptes, vendetta, expédition punitive
victime: agressé
violer, forcer à coucher: viol, contrainte, abuser, agression sexuelle, rapports non consentis
violer: victime de viol
vitre, carreau: vitrine, pare-brise, verrière, baie vitrée
voler: violation, contrefaçon, plagiat, butin, extorquer
`
