// Violence, weapons, drugs and other crime: words that say nearly the same, then what may answer for what.

export const VIOLENCE_AND_CRIME = `
abattre le troupeau, tuer le troupeau, abattage du troupeau, abattage sanitaire, cheptel abattu
abattre un arbre, bûcheron, abattage, déboisement
abattre un avion, abattu, avion abattu, descendu, touché par un missile
abattre, tuer, neutraliser
accro, accros, dépendant, addiction, dépendance
achever, euthanasier, abattre
agresser, attaquer, assaillir, agresseur
agressif, agressivité, violent, hostile, hargneux
agressif, belliqueux, virulent
alerte à la bombe, colis suspect, menace d'attentat, fausse alerte
assassin, meurtrier, tueur, auteur du meurtre
assassiner, assassinat, meurtre, tuer, homicide, abattre
assassiner, assassinat, meurtre, tueur
attaquer, assaillant, offensive, agresseur
attaquer, attentat, agression
attentat, attaque terroriste, attaque, explosion, kamikaze, bombe
attouchement, agression sexuelle, gestes déplacés, abus sexuel, tripoter, tripotage, caresser
austérité, économies, rigueur, coupes, coupes budgétaires, compressions, serrer la ceinture, coupures
baisser les armes, déposer les armes, capituler, reddition
baston, affrontement, rixe, échauffourée, bagarre
baston, bagarre, rixe, bataille, altercation, échauffourée, empoignade, se battre, pugilat
baston, bagarre, rixe, en venir aux mains
bastos, balle, munition, cartouche, projectile
bédo, oinj, spliff, cannabis
beigne, coup de poing
bicrave, dealer, vendre de la drogue, trafic de drogue
bombarder, frappe, frappe aérienne, raid aérien, pilonner, pilonnage, raid
bullying, harcèlement scolaire, intimidation, harcèlement, brimades
buter, égorger, abattre, assassiner
buter, zigouiller, dézinguer, liquider, abattre, tuer, assassiner, exécuter
caillera, racaille, voyou, délinquant
camé, drogué, toxico, toxicomane, consommateur de drogue, junkie, sous stupéfiants
came, marchandise, stupéfiants, drogue
casser, vandaliser, vandalisme, saccager, dégrader, détérioré, casseur
casseur, black bloc, émeutier, vandales, fauteurs de troubles
castagne, rixe, bagarre, affrontement
chanvre, cannabis, marijuana
chichon, résine de cannabis, haschich
cintre, arc, voûte
circu, circulation, trafic routier
circulation des trains, trafic ferroviaire
circuler, rouler, répandre, trafic
coke, cocaïne, crack
contrebande, trafic, marché noir, trafiquer
coup d'arrêt, coup de frein, brusquement interrompu, ralentissement, freiner
coup d'envoi, donner le coup d'envoi, démarrage, ouverture officielle
coup d'état, pronunciamiento
coup de boule, coup de tête
coup de corne, encorner
coup de gueule, pousser un coup de gueule, coup de colère, dénoncer, indigner
coup de pouce, bonus
coup dur, mauvaise nouvelle, coup de massue, revers
couper un arbre, abattre, abattage, élaguer, tronçonner
coupes, coupure, économies, compressions, réductions, sabrer, amputer
couplage, coupler, jumeler
couplet, strophe, refrain
coupole, dôme, voûte, bulbe
couteau, arme blanche, lame, poignard, machette, cutter
criminalité, délinquance, crime, insécurité, délits
criminel, malfaiteur, crime, délinquant, meurtrier
deal, dealeur, trafic, trafiquant, trafic de drogue, revendeur, narcotrafic, vendeur, pusher
dealer, dealeur, trafiquant, trafiquant de drogue, trafic de stupéfiants, revendeur
dealer, trafiquant, revendeur, trafic, point de deal
défoncer, rouer de coups, enfoncer, démolir
déminer, désamorcer, neutraliser, déminage
dépendant, dépendance, tributaire, accro, addiction
dérouillée, passage à tabac, coups, correction
désactiver, neutraliser, désamorcer, déminer
dessus, surplomber, dominer
dingue, inouï, ahurissant, stupéfiant, hallucinant
drogue, stups, stupéfiants, came, dope, substance, narcotiques
drogué, toxicomane, toxico, junkie, accro
droguer, toxicomane, consommation de drogue, usager de drogue
échange, contrepartie, rançon, moyennant
éliminer, tuer, assassiner, neutraliser
embêter, harceler, importuner, tourmenter
émeute, violences urbaines, troubles, échauffourées, heurts
en voie de disparition, menacé, espèce menacée, vulnérable
encorbellement, surplomb, saillie, colombage
énervé, agressif, irrité, courroucé, agacé
enfermé, captivité, captif, séquestré
enfermer, séquestrer, emprisonner, confiner
enfreindre, violer, contrevenir, infraction, transgresser, violation
enlever une bombe, déminer, démineur, désamorcer, neutraliser
enlever, démanteler, ôter
enlever, prise d'otage, séquestrer, kidnapping
épave, carcasse, débris
ethnique, ethnie, racial
exhib, exhibition sexuelle, exhibitionniste
faire agresser, agression, victime d'une agression, attaqué
faire démonter, roué de coups, passé à tabac
faire l'amour, rapports sexuels, relation sexuelle, ébats
faire la peau, tuer, assassiner, éliminer, abattre
faire lyncher, lynchage médiatique, vindicte, vindicte populaire, tribunal médiatique
faire tuer, assassiné, abattu, meurtre, perdre la vie
faire un coup bas, trahir, coup bas, coup de poignard, manœuvre
faute de frappe, coquille, erreur typographique
féminicide, meurtre conjugal, violences conjugales, tuée par son conjoint
flingue, gun, arme, pistolet, revolver, arme à feu, calibre, arme de poing, fusil, kalachnikov
flinguer, abattre, descendre, tué par balle
flinguer, exécuter
fouetter, flagellation, coups de fouet
foutre sur la gueule, se battre, bagarre, rixe, en venir aux mains
fraction, portion, fragment
frapper, coup de poing, gifler
frapper, tabasser, tabassé, passage à tabac, roué de coups, coups, violenter, molester
frapper, taper, cogner, tabasser, rouer de coups, passer à tabac, gifler
fritter, dispute, rixe, altercation
fumer, cigarette, clope, tabac, tabagisme, fumeur
fusillade, tirs, coups de feu, tireur, échange de tirs, mitrailler, rafale
fusillade, tirs, coups de feu, tuerie, fusiller
fusiller, passer par les armes, exécuter, peloton d'exécution
gang, bande, clan, groupe criminel, réseau criminel, gangs de rue
génocide, extermination, holocauste, shoah
gifle, baffe, claque, mornifle, soufflet
gnome, lutin, nain, troll
go fast, convoi de drogue, trafic de drogue
go fast, convoi de drogue, transport de drogue, trafic
hache, cognée, hachette, tomahawk
hallucinant, inouï, ahurissant, sidérant
harcèlement, brimade, persécution
harceler, harceleur, intimider, persécuter, persécution, cyberharcèlement
harceler, harceleur, persécution, persécuteur
harceler, persécuter, importuner
incroyable, inouï, stupéfiant, ahurissant, hallucinant
indissociable, inséparable, intimement lié
insécurité, délinquance, criminalité, violences
kalach, kalash, kalachnikov, fusil d'assaut, arme automatique
kéta, kétamine, anesthésiant
kidnapper, kidnappeur, ravisseur, enlèvement, rapt
kidnapper, kidnapping, enlever, rapt, ravisseur, séquestrer
kidnapper, prendre en otage, enlever, séquestrer, rapt
lascar, voyou, délinquant, individu
latter, frapper, rouer de coups, passer à tabac
lbd, flash-ball, flashball, lanceur de balles de défense
les stups, brigade des stupéfiants, office antistupéfiants, ofast
liasse de billets, argent liquide, coupures, en petites coupures
loubard, voyou, délinquant, malfrat
mafia, mafieux, crime organisé, grand banditisme, parrain, pègre
mandale, torgnole, gifle, claque
mascu, masculiniste
matraquer, coups de matraque, charger
mdma, ecsta, ecstasy, drogue de synthèse
méchant, agressif, féroce, malveillant
menace de bombe, alerte à la bombe, colis suspect
menacé de s'écrouler, menace de s'effondrer, arrêté de péril, péril imminent, menacer ruine
menacer, intimider, menaces de mort, ultimatum
menacer, lettre de menace, intimidation, menaces de mort
menacer, maître chanteur, intimidation, auteur des menaces
ménage, couple
mettre en couple, idylle, relation, officialiser, couple
mettre sur la gueule, frapper, se battre, bagarre
mettre une claque, gifler, frapper, claque
meurtre, assassinat, homicide, crime, féminicide, tuerie
meurtre, piste criminelle, homicide, assassinat
meurtrier, assassin, tueur, tireur, assaillant, auteur
mirage, illusion, hallucination
mitrailleur, mitrailleuse, mitraillage
morceau, tronçon, fragment, portion
mst, ist, infection sexuellement transmissible, maladie sexuellement transmissible
narcotrafic, trafic de drogue, trafic de stupéfiants, narcotrafiquant, cartel
nervure, ogive
otage, prise d'otage, preneur d'otage, captif, captivité, ravisseurs
otage, prise d'otage, séquestrer
ouf, inouï, hallucinant, incroyable, ahurissant
payer la rançon, rançon, ravisseur
peloter, attouchement, caresser, gestes déplacés, agression sexuelle, mains baladeuses
pervers, prédateur, agresseur sexuel, prédateur sexuel, exhibitionniste, délinquant sexuel
péter la gueule, frapper, tabasser, rouer de coups, agresser
pétoire, fusil, carabine, arme à feu
plainte pour viol, accusé de viol, agression sexuelle
plomber, abattre, tirer dessus
poignarder dans le dos, trahir, trahison, coup de couteau, déloyauté
poignarder, coup de couteau, planter, lardé, attaque au couteau, suriner
poignarder, coups de couteau, assaillant, attaque au couteau, lame
poser une bombe, poseur de bombe, engin explosif, attentat, terroriste
preneur d'otages, forcené
prostituée, travailleuse du sexe, escort, pute
proxénète, maquereau, prostitution
proxo, proxénète
race, racial, ethnie
racial, race, ethnique, raciste
raciste, racisme, xénophobe, discriminatoire
raciste, racisme, xénophobe, propos racistes, discrimination raciale
raid, frappe, bombardement, frappe aérienne, offensive
raison du meurtre, mobile du crime, motif du meurtre, expliquer son geste, motivation
rançon, somme exigée, payer une rançon
rançongiciel, logiciel de rançon
recevoir des menaces, menacé de mort, cible de menaces, placé sous protection
refroidir, tuer, abattre, assassiner
régler son compte, règlement de comptes, abattre, assassiner
relation sexuelle, rapports sexuels, liaison, relation intime
rhino, rhinos, rhinocéros
rixe, bagarre, altercation, échauffourée, affrontement, bataille rangée, se bagarrer
sanglant, ensanglanté, sanguinaire, meurtrier
se battre, bagarre, combattre, lutter, affrontement, rixe
se faire tirer dessus, blessé par balle, tirs, coups de feu, visé par des tirs, touché par balle
section, tronçon, segment
segment, tronçon, portion, tranche
séquestrer, geôlier, ravisseur, otage, captif
séquestrer, retenir de force, prise d'otages
séquestrer, retenir, captif, enfermé, détenir
serf, servage, esclave, asservi
sève, résine, latex
sexe, masculin, féminin, sexué
sexualité, sexuel, rapports sexuels, vie sexuelle
shit, beuh, weed, cannabis, haschich, hasch, marijuana, herbe, pot, joint, résine
shit, teuchi, cannabis, résine de cannabis, haschich
siège éjectable, sur la sellette, fragilisé, menacé, dans la tourmente
souffre-douleur, tête de turc, harcelé, victime de harcèlement
strophe, couplet, verset, quatrain, stance
stups, stupéfiants, brigade des stups, drogue
tabasser, tabassage, passer à tabac, cogner, lyncher, lynchage, roué de coups, battre, péter la gueule
taguer, tag, graffiti, inscription, vandalisme, vandalisé
taper dessus, rixe, affronter, en venir aux mains
taper dessus, se battre, bagarre, rixe, affrontement
taper, frapper, cogner, heurter, battre
taze, coup de taser, pistolet à impulsion électrique
terro, terros, terroriste
terroriser, terroriste, terreur, semer la terreur
terroriste, djihadiste, islamiste, attentat
tesson, débris, fragment
tireur, assaillant, forcené, homme armé, agresseur
tomber des nues, être stupéfait, abasourdi, sidéré
tomber des nues, stupéfait, abasourdi, interloqué, surprise totale
tomber dessus, attaquer, agresser, découvrir par hasard
tout à coup, tout d'un coup, soudain, subitement, brusquement
toxico, toxicos, toxicomane, drogué, consommateur de drogue
trafiquer, trafic, dealer, contrebandier
triades, mafia chinoise, yakuza
troller, harceleur en ligne, haine en ligne, cyberharcèlement
trucider, tuer, assassiner
tué, péri, mort, égorgé, abattu, carcasse
tuer des animaux, abattre, abattage, euthanasier
tuer des bêtes, égorger, carcasse, périr, dévorer
tuer les insectes, insecticide, désinsectiser, démoustiquer
tuer, tueur, tuerie, meurtre, homicide
tuerie, massacre, carnage, fusillade, bain de sang, tuerie de masse
tuerie, massacre, carnage, tuerie de masse, hécatombe, bain de sang
violent, violence, brutal, agressif, brutalité
violer, abuser, abus sexuel, agression sexuelle, violeur
violer, violeur, agresseur sexuel, agression sexuelle
voûte, arc, ogive, coupole
voyou, délinquant, malfrat, malfaiteur, bandit, racaille, caïd, truand, gangster, bum
voyou, vaurien
vss, violences sexistes et sexuelles, violences sexuelles
addiction: alcool, tabagisme, toxicomanie, jeu, cocaïne, écrans
arme, armement: fusil, pistolet, revolver, couteau, carabine, kalachnikov, mitraillette, hache, sabre, épée, poignard, grenade, machette, arbalète, matraque, bombe, missile, cutter, batte, taser, canon, lance, mitrailleuse, marteau
attaque: fusillade, guet-apens, braquage, poignardage
attentat: fusillade, bataclan, assaut, prise, charlie, voiture-bélier, daech, tuerie
bagarre: échange de coups, violences, lynchage, combat de rue, bousculade
bande: mafia, cartel, cosa, camorra, ndrangheta, triade, yakuza, réseau
baston: échange de coups
battre, bagarre: rixe, échauffourée, pugilat, affronter, mêlée, altercation, duel, poing, combattre, empoignade, heurts, lutte
beuh: stupéfiants
braquer: sous la menace d'une arme, menacer avec une arme, tenir en joue, menacé
casseurs: débordements, échauffourées, incidents, heurts
chantage: menaces, pression, rançonner
coke: stupéfiants, poudre
coup de pub: coup de communication, opération de communication, publicité
coup monté: montage
couper le courant: électricité, débrancher, panne, coupure, disjoncter
crime, délit, infraction, acte: meurtre, vol, viol, agression, escroquerie, assassinat, enlèvement, braquage, trafic, corruption, homicide, cambriolage, fraude, attentat, racket, proxénétisme, séquestration, torture, inceste, blanchiment, abus, incendie, féminicide, extorsion
criminel, malfaiteur, coupable, auteur: voleur, meurtrier, assassin, tueur, braqueur, violeur, cambrioleur, trafiquant, escroc, terroriste, agresseur, ravisseur, tireur, incendiaire, pédophile, dealer, proxénète, assaillant, pyromane, gangster, kamikaze, chauffard
dans le coup: impliqué, complice, complicité, de mèche, au courant
défoncé: stupéfiants, drogué, sous l'emprise
drogue, stupéfiant, came: cannabis, cocaïne, héroïne, crack, ecstasy, mdma, résine, lsd, opium, amphétamine, haschich, kétamine, marijuana, fentanyl, crystal, morphine, méthamphétamine, opioïde, champignon, herbe
drogue: protoxyde d'azote
emmerder: harceler, importuner, embêter, brimer
enlever, enlèvement, kidnapper: ravir, otage, rançon, emmener, captif, capturer
flinguer: tirer, coup de feu, balle, tuer, hors d'usage, détruit, carabine, mitraillette, mitrailleuse, mousquet, arquebuse, glock, beretta
harcèlement, harceler: insulte, menace, bizutage, moquerie, humiliation, chantage, raid, stalking
la ligne est coupée: trafic interrompu, circulation suspendue, ligne fermée, plus aucun train
menace: mettre en garde, avertir, faire pression, brandir
menacer, menace, avertir: ultimatum, intimider, chantage, harceler, avertissement, brandir, prévenir, sommation, alerter
nuire, maltraiter: torturer, harceler, battre, frapper, sévices, maltraitance, humilier, brutaliser, violenter, empoisonner, mutiler, persécuter, agresser, opprimer, brimade, supplice, martyriser, bizutage
racisme, persécution, génocide: shoah, apartheid, pogrom, rafle, déportation, extermination, esclavage, ségrégation, holocauste, massacre, saint-barthélemy, épuration, srebrenica, dragonnade, rwanda
rançon: exiger, bitcoins, rançongiciel
rasé: abattu
reproché, inculpé, poursuivi: viol, meurtre, corruption, abus, agression, fraude, harcèlement, détournement, escroquerie, diffamation, favoritisme, trafic, recel, blanchiment, espionnage, terrorisme, trahison, complicité, violences, injure, pédocriminalité, homicide
se battre: échange de coups
se faire harceler: brimades, moqueries, souffre-douleur, victime de harcèlement
se faire tabasser: roué de coups, passé à tabac, agressé, violences, lynché
se faire taper: frappé, roué de coups, agressé, passé à tabac, victime de coups
se taper dessus: échange de coups, altercation, empoignade
sexuel, agression: viol, harcèlement, attouchement, inceste, pédophilie, pédocriminalité, proxénétisme, exhibition, abuser, prostitution
shit: stupéfiants
tabac: cigarillo, tabac à rouler
tirer: balle, détonation, abattre, fusil, sniper, blesser, carabine, impact, salve
trafic, contrebande: cannabis, cocaïne, drogue, stupéfiants, armes, cigarettes, passeur, mule, héroïne, migrants, contrefaçon, ivoire
tuer la bête: abattre, euthanasier, abattage, piquer
tuer, meurtre, assassinat, tueur: abattre, poignarder, étrangler, égorger, fusiller, empoisonner, exécuter, décapiter, étouffer, pendre, noyer, lapider, lyncher, massacrer, féminicide, infanticide, parricide, fusillade
vandaliser: dévaster
violence, agression, agresser: frapper, gifle, poignarder, tabasser, mordre, bousculer, lyncher, rouer, étrangler, insulter, menacer, torturer, bagarre, rixe, poing, séquestrer, molester
violence: viol, lynchage, mutilation, strangulation, passage à tabac, excision
`
