// Short forms and slang typed in a chat beside what newspapers print: health, sport, media, money, family, the rest.

export const SHORT_WORDS_2 = `
toubib, toubibs, médecin, docteur, médecin généraliste, praticien
kiné, kinés, kinésithérapeute, masseur
gynéco, gynécos, gynécologue, gynécologie
ophtalmo, ophtalmologue, ophtalmologiste, médecin des yeux
dermato, dermatologue, dermatologie
cardio, cardiologue, cardiologie
ostéo, ostéopathe, ostéopathie
anesth, anesthésiste, anesthésie
infir, infirmière, infirmier, soignante
hosto, hostos, hôpital, centre hospitalier, chu, établissement hospitalier
chu, chr, centre hospitalier universitaire, hôpital, centre hospitalier
hp, hôpital psychiatrique, asile, psychiatrie, unité psychiatrique
réa, réanimation, soins intensifs, service de réanimation
labo, labos, laboratoire, laboratoires
big pharma, industrie pharmaceutique, laboratoires pharmaceutiques
médocs, cachetons, médicament, médicaments, comprimés, traitement
antibio, antibios, antibiotique, antibiotiques
antidép, antidépresseur, antidépresseurs
gastro, gastro-entérite, intoxication alimentaire
chimio, chimiothérapie, traitement contre le cancer
opé, opération, intervention chirurgicale, opéré
passer sur le billard, se faire opérer, opération, intervention chirurgicale
ivg, avortement, interruption volontaire de grossesse, avorter
pma, procréation médicalement assistée, procréation assistée
gpa, gestation pour autrui, mère porteuse
mst, ist, infection sexuellement transmissible, maladie sexuellement transmissible
sida, vih, séropositif, virus du sida
covid, coronavirus, covid-19, pandémie
schizo, schizophrène, schizophrénie
parano, paranoïaque, paranoïa
bipo, bipolaire, bipolarité, trouble bipolaire
mégalo, mégalomane, mégalomanie
taré, désaxé, déséquilibré
handi, handis, handicapé, handicap, situation de handicap
accro, accros, dépendant, addiction, dépendance
en cloque, enceinte, grossesse, attend un enfant
capote, capotes, préservatif, préservatifs
diag, diagnostic, diagnostiquer
rééduc, rééducation, convalescence
hospi, hospitalisation, hospitalisé
perfu, perfusion, sous perfusion
végé, végétarien, végétarienne
hand, handball, handballeur
volley, volley-ball, volleyeur
athlé, athlétisme, athlète
muscu, musculation, salle de sport
ldc, ligue des champions
qualif, qualifs, qualification, qualifié, éliminatoires
péno, penalty, pénalty, tir au but
compét, compète, compétition, tournoi
les bleus, équipe de france, tricolores, sélection française
les bleues, équipe de france féminine
mercato, marché des transferts, transfert, transferts
remontada, retournement de situation, renversement
paralympique, paralympiques, handisport, jeux paralympiques
psg, paris saint-germain, club parisien
ol, olympique lyonnais, club lyonnais
fff, fédération française de football
cio, comité international olympique
fifa, fédération internationale de football
f1, formule 1, formule un
mma, arts martiaux mixtes, sport de combat
rando, randos, randonnée, randonneur, marche
snow, snowboard, surf des neiges
vtt, vélo tout-terrain, vététiste
biclou, bicyclette, vélo
téloche, tv, télévision, petit écran
mag, magazine, revue
actu, actus, actualité, actualités
pub, pubs, publicité, publicités, publicitaire, annonceur
itw, interview, entretien, interrogé
conf de presse, conf presse, conférence de presse, point presse
afp, agence france-presse, agence de presse
insta, instagram, réseau social
fb, facebook, réseau social
snap, snapchat, réseau social
screen, screenshot, capture d'écran
hashtag, mot-dièse, mot-clé
téléréalité, télé-réalité, candidat de téléréalité
teaser, bande-annonce, extrait
bifton, biftons, biff, billets, argent liquide, espèces
immo, immobilier, immobilière, logement
agent immo, agent immobilier, agence immobilière
coloc, colocs, colocataire, colocation
proprio, proprios, propriétaire, bailleur
hlm, logement social, bailleur social, habitation à loyer modéré
isf, impôt sur la fortune
promo, promos, promotion, rabais, soldes
réduc, réducs, réduction, remise, rabais
gratos, gratis, gratuit, gratuitement, sans payer
crypto, cryptos, cryptomonnaie, cryptomonnaies, bitcoin, monnaie virtuelle
cac, cac 40, bourse de paris
dab, distributeur de billets, distributeur automatique
clodo, clodos, sans-abri, sdf, sans domicile fixe
dèche, dans la dèche, pauvreté, précarité, misère
supérette, supermarché, magasin, épicerie
conso, consommation, consommer, consommateur
éco, économie, économique
bécane, moto, motard, deux-roues
mob, mobylette, cyclomoteur
camtar, camion, poids lourd
gova, vago, tuture, voiture, véhicule
éthylo, éthylotest, alcootest, contrôle d'alcoolémie, taux d'alcool
se viander, se vautrer, chuter, accident
emplafonner, percuter, emboutir, heurter
écrabouiller, écraser, broyer
amoché, amocher, blessé, défiguré, abîmé
cata, catastrophe, désastre
évac, évacuation, évacué
rer, train de banlieue, francilien
circu, circulation, trafic routier
transpo, transpos, transports, transports en commun
trott, trottinette, trottinette électrique
remps, renps, parents
frangin, frérot, reuf, frère
frangine, sœurette, reus, sœur
mamie, mamy, grand-mère
reup, paternel, père
reum, maman, mère
belle-doche, belle-mère
fiston, fils, garçon
marmot, marmots, mioche, mioches, chiard, enfant, bambin
minot, minots, enfant, jeune
ado, ados, adolescent, adolescente, mineur
keum, keums, homme, compagnon, petit ami
gonzesse, nana, femme, fille
poto, potos, ami, copain, camarade
mif, famille, proches
célib, célibataire
ase, ddass, aide sociale à l'enfance, protection de l'enfance, foyer
vioque, vioc, personne âgée, vieillard, retraité
toutou, clébard, iench, chien
bestiole, animal, insecte
bigo, bigophone, téléphone, portable
num, numéro, numéro de téléphone
algo, algos, algorithme, algorithmes
gamer, gameur, joueur, jeu vidéo
jeux vid, jv, jeu vidéo, jeux vidéo
gafa, gafam, géants du numérique, géants du web
dark web, darkweb, darknet, internet clandestin
geek, informaticien, passionné d'informatique
bot, bots, robot, compte automatisé, faux compte
mécano, mécanos, mécanicien, garagiste
ingé, ingés, ingénieur, ingénieure
élec, électricité, courant, électrique
ça caille, il fait froid, froid, températures glaciales
drache, averse, pluie, fortes pluies
anniv, anniversaire
biodiv, biodiversité, espèces
climato, climatologue, météorologue, climat
troufion, milouf, soldat, militaire
galonné, officier, gradé
nuke, bombe atomique, arme nucléaire, bombe nucléaire
39-45, ww2, seconde guerre mondiale, deuxième guerre mondiale
ricain, ricains, amerloque, américain, américains
angliche, angliches, anglais, britannique
ruskof, russkof, russe, russes
rebeu, rebeus, beur, maghrébin, nord-africain
ag, assemblée générale
sit-in, sitting, rassemblement, manifestation assise
opé escargot, opération escargot, ralentissement
nasse, nasser, encercler, encerclement
fouteur de merde, fauteur de troubles, perturbateur, trublion
bordel, foutoir, souk, sbeul, désordre, chaos
caillasser, caillassage, jets de pierres, jets de projectiles
asso, assos, association, associations, collectif
cagnotte, collecte, appel aux dons, dons
crowdfunding, financement participatif
ciné, cinoche, cinéma, salle obscure
bd, bédé, bande dessinée, bandes dessinées, album
bouquin, bouquins, livre, ouvrage, roman
polar, polars, roman policier, film policier
biopic, film biographique
nanar, mauvais film
blockbuster, superproduction, grosse production
zik, zic, musique, musical
zicos, musicien, musiciens
sono, sonos, sonorisation, haut-parleur
dj, djs, disc-jockey, disque-jockey
boîte de nuit, discothèque, night-club, établissement de nuit
nouba, bringue, teuf, fête, soirée
festoche, festival, festivalier
archi, architecte, architecture
graff, graffs, graffiti, graffeur, tag
cureton, curé, prêtre, abbé
bonne sœur, bonnes sœurs, religieuse, nonne
zarbi, chelou, bizarre, étrange, suspect
teubé, débile, idiot, bête, stupide
relou, pénible, lourd, gênant
tess, téci, cité, quartier, quartier sensible
tieks, téquart, quartier, cité
banlieusard, banlieue, périphérie
bled, patelin, village, commune
cambrousse, campagne, zone rurale
péquenaud, bouseux, paysan, agriculteur
agri, agris, agriculteur, agriculture, exploitant agricole
glypho, glyphosate, herbicide, désherbant
piaule, chambre, logement
bicoque, maison, habitation
squat, squats, logement occupé, occupation illégale
à poil, à oilpé, nu, dénudé
porno, pornos, pornographie, pornographique, film pornographique
flipper, flippé, avoir peur, angoisse, inquiet
trouille, frousse, pétoche, peur, crainte
seum, avoir le seum, dégoûté, rancœur, amertume, frustration
se gourer, gourer, se tromper, erreur
zapper, oublier, omettre
schlinguer, puer, odeur, nauséabond, malodorant
crade, crado, sale, insalubre
tronche, visage, figure
occase, occaz, occasion, d'occasion
papelard, paperasse, document, formalités
cni, carte d'identité, pièce d'identité
carte grise, certificat d'immatriculation
stat, stats, statistique, statistiques, chiffres
manip, manips, manipulation
expat, expats, expatrié, expatriés
qg, quartier général, état-major, siège
vip, personnalité, invité de marque, célébrité
rdv, rencard, rendez-vous, rencontre
pb, pbs, problème, problèmes
pmr, personne à mobilité réduite, fauteuil roulant
tifs, tignasse, cheveux, chevelure
pif, nez
guibolle, jambe, jambes
panard, pied, pieds
ouf, un truc de ouf, fou, incroyable, inouï
zinzin, barjo, barjot, fou, déséquilibré
ramdam, barouf, boucan, vacarme, tapage, nuisances sonores
pagaille, bazar, désordre, chaos, confusion
boustifaille, graille, nourriture, repas
se faire larguer, rupture, séparation, quitté
cocu, cocufier, infidélité, adultère
fils à papa, gosse de riche, héritier, famille aisée
nabab, magnat, milliardaire, homme d'affaires
grosse légume, grosses légumes, notable, dignitaire, haut responsable
smicard, payé au smic, salaire minimum
mouflet, mouflets, enfant, fillette
rejeton, rejetons, enfant, fils, progéniture
marmaille, enfants, progéniture
nénette, femme, jeune femme
rédac, rédac chef, rédaction, rédacteur en chef
ventilo, ventilos, ventilateur
alu, aluminium
croco, crocos, crocodile, alligator, caïman
hippo, hippos, hippopotame
rhino, rhinos, rhinocéros
dino, dinos, dinosaure
pistoche, piscine, bassin
airbnb, location de courte durée, location saisonnière, meublé touristique
covoit, covoiturage, covoitureur
tire-fesses, téléski, remontée mécanique
pétage de plombs, pétage de câble, accès de folie, coup de folie
cumulard, cumul des mandats
aide à dom, aide à domicile, auxiliaire de vie
ass mat, assmat, assistante maternelle
éduc spé, éducs spé, éducateur spécialisé, éducatrice spécialisée
assistante soc, assistante sociale, travailleur social
croque-mort, pompes funèbres, employé funéraire, fossoyeur
rond-de-cuir, gratte-papier, fonctionnaire, bureaucrate
femme de ménage, agent d'entretien, agente d'entretien, technicienne de surface
éboueur, ripeur, agent de collecte
trucider, tuer, assassiner
se foutre en l'air, se flinguer, suicide, se suicider, mettre fin à ses jours
dispo, disponible
géo-loc, géoloc, géolocalisation, géolocaliser
prof de sport, prof de gym, professeur d'éducation physique
parents d'élèves, fcpe, fédération de parents
pronos, prono, pronostic, pronostics
cata écologique, catastrophe écologique, marée noire, pollution
météo france, météorologues, prévisionnistes
boui-boui, gargote, restaurant
caf'conc, café-concert
guinche, bal, bal populaire
impro, improvisation, improviser
encyclo, encyclopédie
tuto, tutos, tutoriel, mode d'emploi
démo, démonstration
autobio, autobiographie, mémoires
fourgonnette, camionnette, utilitaire
tacot, guimbarde, vieille voiture, voiture
illico, illico presto, immédiatement, aussitôt
perso, personnel, personnelle, à titre personnel
embobiner, entuber, tromper, duper, escroquer
faire la bringue, faire la fête, festoyer
pochtron, pochetron, ivrogne, alcoolique
chichon, résine de cannabis, haschich
maton, matons, surveillant pénitentiaire, administration pénitentiaire
`
