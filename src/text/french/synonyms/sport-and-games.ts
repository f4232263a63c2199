// Sport, games and competitions: words that say nearly the same, then what may answer for what.

export const SPORT_AND_GAMES = `
accepter la défaite, concéder sa défaite, reconnaître sa défaite
alpes, alpin, massif alpin
arbitre, arbitrage, homme en noir
arbitrer, arbitrage, officiel, sifflet
archer, arbalétrier, tir à l'arc
arts martiaux, karaté, judo, taekwondo, sports de combat
athlé, athlétisme
athlète, sportif, sportive, compétiteur
atterrir, finir sa course, terminer sa course
aviron, rameur, rame
avouer vaincu, concéder sa défaite, capituler, incliner
barreur, skipper, timonier, gouvernail
basketteur, basket, basketball, basket-ball
battre le champion, détrôner
battre un record, pulvériser le record, record battu, nouveau record
biclou, bicyclette, vélo
boxe, boxeur, pugiliste, combat de boxe, ring
branlée, raclée, défaite, déroute, débâcle, déculottée, cuisante défaite
bundesliga, championnat d'allemagne, championnat allemand
but refusé, but annulé, hors-jeu, but invalidé
calmer le jeu, éteindre la polémique, déminer
catch, catcheur, lutteur, wrestling, wwe
ceinture, titre, championnat
champion, vainqueur, sacre
championnat, ligue, championnat national
chasser, chasseur, gibier
cio, comité international olympique
cirer le banc, chauffer le banc, banc de touche, remplaçant, temps de jeu
coacher, coaching, entraîneur, accompagnateur
compétent, qualifié, capable
coup de poker, quitte ou double, pari risqué, manœuvre audacieuse
coupe du monde, mondial, mundial
coureur, coureuse
coureur, course, joggeur, marathon
course-poursuite, semer
cyclable, vélo, cycliste, bicyclette, véloroute
cycle, cyclique, période
cyclique, cycle, récurrent
dégager, destituer, chasser
départager, arbitrer, trancher
détenir le record, détenteur, recordman, recordwoman, record
diriger l'équipe, entraîneur, sélectionneur, capitaine, coach
discipline, sport, épreuve, matière
disqualifié, déclassé, mis hors course, exclu de la course
dopage, se doper, dopé, produit dopant, contrôle positif, substance interdite
échiquier, damier, jeu d'échecs
écurie, équipe de formule 1, scuderia
éliminatoire, qualification, préliminaire, élimination
elliptique, ellipse, ovale
engrenage, spirale infernale, cercle vicieux, escalade
énoncé, formuler
entraîner, entraîneur, coach, préparateur
envenimer, dégénérer, escalade, aggraver
équipe, club
escale, halte, étape, mouillage
étape, course
f1, formule 1, formule un
faire battre, défaite, battu, incliner, vaincu
fan, aficionado
fédération, fédéral, confédération, ligue
fff, fédération française de football
fide, fédération internationale des échecs, échecs
fifa, fédération internationale de football
finale, dernier match, demi-finale
fitness, gym, musculation, remise en forme, salle de sport
foot, football, ballon rond, footballistique
footballeur, joueur de foot, joueur de football
footeux, footballeur
gagner au jeu, gains, jackpot, cagnotte, remporter
gagner au loto, jackpot, gros lot, loterie
gameplay, jouabilité, mécanique de jeu, système de jeu
gamer, gameur, joueur, jeu vidéo
gazon, pelouse, herbe
grimper, alpiniste, ascension, grimpeur, escalade
grimpeur, ascensionniste
gymnasium, lycée, gymnase
gymnaste, gym
hand, handball, handballeur
handi, handicapé, situation de handicap
hippodrome, champ de courses, courses hippiques, turf
hockey, hockeyeur, patinoire, crosse
hooligan, ultra, casseur, supporter violent
inclinaison, incliner, pente, angle
incliné, inclinaison, pente, penché
influencer, poids, jouer un rôle
jeu vidéo, console, playstation
jeu vidéo, gaming
jeux olympiques, jo, olympique
jeux vid, jv, jeu vidéo
jo, jeux, olympiades, jeux olympiques
jouer à domicile, devant son public, sur sa pelouse
jouer au casino, joueur, casino, jeux d'argent, parieur
jouer au foot, footballeur, football, joueur
jouer contre, affronter, match, adversaire, rencontre
joueur, joueuse, jouer
joueuse, footballeuse, joueur, sportive
judo, judoka, tatami, ippon, arts martiaux
judoka, judo, dojo, ippon
largué, dépassé, distancé, perdu
ldc, ligue des champions
lever la coupe, soulever la coupe, soulever le trophée
lpo, ligue de protection des oiseaux
marathon, course à pied, marathonien
match nul, partage des points, nul, score de parité
médaille d'or, champion olympique, titre olympique
médaillé, lauréat
médaille, podium, or olympique
mener au score, ouvrir le score, premier but, ouverture du score, prendre l'avantage
mma, arts martiaux mixtes, sport de combat
mob, mobylette, cyclomoteur
multijoueur, jeu en ligne, plusieurs joueurs, coopératif
muni, équipé, doté, pourvu
muscu, musculation, salle de sport
nager, baigner
nager, nageur, natation, baigneur, baignade
nageur, natation, nager, nageuse
niveau, degré, échelon, palier, stade
oblique, incliné, diagonale, inclinaison
ol, olympique lyonnais, club lyonnais
omnisports, multisport, gymnase, salle de sport
panaméricain, jeux panaméricains
papillon, lépidoptère
paralympique, handisport, jeux paralympiques
patinage, patineur, patinoire, patins
pédaler, cycliste, vélo, coureur cycliste
pencher, gîter, incliner, vaciller, basculer
péno, penalty, tir au but
perdre un combat, mis ko, défaite
perdre, être battu, s'incliner, défaite, subir une défaite
perdre, perte, défaite, vaincu
perdu, désorienté
personnage, héros, protagoniste, héroïne
peser dans la balance, faire pencher la balance, jouer un rôle décisif
phase, étape, stade, période
planter un but, marquer, inscrire, but, buteur
propension, tendance, penchant, inclination
psg, paris saint-germain, club parisien
qualifier, billet pour la finale
qualifier, se qualifier
quinte, toux, tousser
rallye, course automobile
ratp, métro parisien, transports parisiens
record, meilleure performance, battre un record, recordman
récurrence, répétition, occurrence
régate, course à la voile, nautique
rugby, rugbyman, ovalie
running, course à pied, jogging, footing
rupestre, pariétal, grotte ornée
scoot, deux-roues, cyclomoteur
scorer, marquer, inscrire, but
set, manche, jeu décisif, tie-break
skier, skieur, domaine skiable
skieur, glisse, snowboardeur
skieur, ski, skieuse
spirale, tourbillon, volute, en colimaçon
sport, sportif, discipline
sprinteur, sprint, coureur
stade, arène
supporter, supporteur, fan, partisan, ultra
supporter, supporteur, fan, tifosi
susceptible, capable
tennis, tennisman, tenniswoman, joueur de tennis, raquette
terrain de foot, pelouse, rectangle vert
tirer son épingle du jeu, épingle du jeu, démarquer, se distinguer, bien s'en sortir
trail, traileur, course en montagne, ultra-trail, course nature
traîner en longueur, éterniser, enliser, interminable, jouer les prolongations
triathlète, triathlon, ironman
turf, turfiste, courses hippiques, tiercé, quinté
universalité, universel, universalisme
universelle, universalité, mondial
vélo, cycliste, cyclisme, bicyclette, bécane
vélodrome, cyclisme sur piste, piste cycliste
vélos, vélo, bicyclette, bécane, cyclisme
voie pour vélos, piste cyclable, bande cyclable, voie verte
voir le match, assister au match, tribunes
volley, volley-ball, volleyeur
volute, spirale, enroulement
arbitre, arbitrer: juge, var, carton, assesseur, commissaire
buteur: ouvrir le score, auteur du but
chasse, chasser: battue, abattage, piégeage, abattre, braconnier, affût, vénerie, glu, louvetier, corrida, euthanasier, appelant
chasser: traquer, braconner, chasse à courre, piéger
club, équipe: psg, om, ol, real, barcelone, bayern, arsenal, losc, stade, asse, liverpool, chelsea, juventus, racing, bleus, monaco, sélection, xv
compétition, tournoi, championnat: coupe, mondial, euro, ligue, jeux, roland-garros, wimbledon, olympiade, open, top, challenge, trophée, série, masters, premier, bundesliga
course, circuit: formule, rallye, dakar, mans, nascar, qualification, monaco, endurance, karting, indycar
course: grand prix
cycliste, cyclisme: tour, giro, vuelta, étape, paris-roubaix, milan-san, critérium, classique, liège-bastogne-liège, dauphiné
cycliste: coureur
dopage: epo, stéroïde, testostérone, anabolisant, amphétamine, contrôle, transfusion, hormone, corticoïde, cortisone, clenbutérol
entraîneur, coach: manager, technicien, staff, deschamps, ancelotti, zidane, guardiola, galthié
épreuve, course: marathon, sprint, 100, relais, slalom, descente, étape, décathlon, haies, trail, triathlon, contre-la-montre, prologue, ultra-trail, régate, cross, rallye, semi-marathon
équipement sportif: piscine, gymnase, stade, patinoire, vélodrome, skatepark, hippodrome, dojo, boulodrome, terrain
jeu de société: échecs, scrabble, monopoly, dames, belote, poker, tarot, bridge, dominos, backgammon, go
jeu, cartes: poker, échecs, belote, tarot, monopoly, dames, scrabble, bridge, domino, backgammon, rami, roulette, blackjack, loto
jeu: casino, tiercé, paris sportifs, machines à sous
joueur, sportif: attaquant, gardien, défenseur, milieu, buteur, capitaine, ailier, demi, pilier, talonneur, international, meneur, pivot, arrière, footballeur, rugbyman, tennisman, handballeur, libéro, avant-centre
le gagnant: vainqueur, lauréat, sacré, remporter
le perdant: battu, vaincu, s'incliner, finaliste
loisir: plaisance, jeu vidéo
loterie: loto, euromillions, tombola, grattage, tiercé, keno, bingo
marquer, scorer: essai, but, panier, penalty, transformer, ouvrir, égaliser, doublé, triplé, réduire, tête, lucarne, convertir, drop, buteur, réalisation
martial, combat: judo, karaté, boxe, mma, lutte, taekwondo, aïkido, kung-fu, jiu-jitsu, escrime, kickboxing, sumo, savate
match, rencontre: finale, demi-finale, derby, quart, amical, huitième, clasico, barrage, test-match, choc, duel, tournoi, affiche, tour, qualification, déplacement, opposition
médaille, podium: or, argent, bronze, vice-champion, champion, doublé, finaliste
médaille: distinction, breloque, vermeil
monter, grimper, escalader: gravir, ascension, escalade, hisser, franchir, sommet, alpinisme, ascensionner, cordée, via-ferrata
nage, nager: papillon, brasse, crawl, dos, quatre, bassin, plongeon
pari: loto, poker, casino, euromillions, fdj, pmu, tiercé, roulette, grattage, pronostic, jackpot, bookmaker, quinté, machine, tombola
perdre, battu, défaite, perd: incliner, éliminer, déroute, chuter, concéder, débâcle, céder, relégué, humiliation
perdre, perdu, disparaître, perd: égarer, volatiliser, disparition, introuvable, évaporer, oublier, perte, fugue, semer
qui a gagné: vainqueur, lauréat, remporter, s'imposer, sacré, titre
qui a perdu: battu, vaincu, s'incliner, défait, éliminé
randonneur: alpiniste
record battu: améliorer le record, meilleure marque, détenteur
régate, skipper: vendée, rhum, transat, solitaire, figaro, america, jacques
rôle, jouer, incarner: camper, héros, personnage, figurant, doubler, prêter, héroïne
score final: tableau d'affichage, s'imposer, s'incliner, résultat, marque
score: suffrages, voix, pourcentage, victoire, défaite, nul, buts, points, tirs, égalité, jeu, mi-temps, remporter, incliner
se doper: produit interdit, testé positif, substance
sport mécanique: rallye, formule 1, motogp, karting, endurance, motocross, dragster
sport, discipline: football, rugby, tennis, natation, cyclisme, athlétisme, judo, boxe, handball, basket, ski, escrime, volley, golf, équitation, surf, aviron, gymnastique, voile, biathlon, escalade, pétanque, hockey, badminton
sportif, athlète, champion: nageur, cycliste, footballeur, skieur, boxeur, judoka, tennisman, coureur, sprinteur, perchiste, rugbyman, gymnaste, escrimeur, biathlète, pilote, marathonien, golfeur, surfeur, navigateur, basketteur, patineur, lutteur
stade: vélodrome, parc, wembley, maracana, geoffroy-guichard, roazhon, stadium, bollaert, gerland
supporters: spectateurs
terrain: stade, gymnase, piscine, patinoire, vélodrome, hippodrome, circuit, piste, arena, dojo, tribune, parc, pelouse, boulodrome, skatepark
vélo: deux-roues
départ de la course: s'élancer, prendre le départ, donner le départ, coup d'envoi
but: marquer, inscrire
course: épreuve
stade: enceinte
tirage, tirage au sort
tombola: loterie, tirage
gros lot: premier prix, lot
gagner le gros lot: billet gagnant
`
