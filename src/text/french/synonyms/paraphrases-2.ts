// How questions put what newspapers print, part 2.

export const PARAPHRASES_2 = `
lâcher le morceau, avouer, révéler, passer aux aveux
tig, travaux d'intérêt général, travail d'intérêt général
bracelet, bracelet électronique, placement sous surveillance
mélanger, panacher, combiner, mêler
sauter les plombs, disjoncter, coupure de courant, court-circuit
plus de jus, panne de courant, coupure de courant, sans électricité
péter les plombs, sortir de ses gonds
péter un câble, sortir de ses gonds
plus de jus, batterie déchargée, coupure
geler, bloquer un compte, saisir
bloquer l'argent, geler les avoirs, compte gelé, séquestre
zélé, excès de zèle, tatillon
trop strict, rigide, sévère, excès de zèle
strict, draconien
sévère, draconien, strict, intransigeant
recevoir une médaille, décoré, légion d'honneur
récompenser, honorer
médaillé, lauréat
perdu au tribunal, débouté, condamné
dommages, réparation
demander de l'argent, dommages et intérêts, réclamer, indemnisation
faire du tort, nuire, léser
embraser, enflammer
soirée déguisée, bal masqué, soirée costumée
château, palais
pas titulaire, contractuel, vacataire, précaire
job de prof, enseignement, professorat
leboncoin, petites annonces
annonce, petite annonce, avis
vacataire, contractuel, remplaçant
enfants, mineurs, progéniture, bambins
pas majeur, mineur, adolescent
ado, jouvenceau
majorité, adulte, dix-huit ans, majeur
travail au noir, clandestin
black, travail dissimulé, non déclaré
bosser au black, travail dissimulé, non déclaré
payé au black, travail dissimulé, non déclaré
pompes, chaussures, souliers, baskets
copie, réplique
fausse marque, contrefaçon, imitation
imitation, pastiche
chouraver, dérober, voler, subtiliser
taxer, dérober, emprunter
faire don, léguer, offrir
donner son corps, don d'organes
recherche, science, étude, laboratoire
panique, effroi, terreur
paniquer, perdre son sang-froid
krach, effondrement, plongeon, chute des cours
pratiquer, exercer, adonner
accoucheur, obstétricien, sage-femme
plus valable, périmé, expiré, caduc
expirer, arriver à échéance, périmé, prendre fin
plus valide, périmé, expiré, caduc
abandonner la course, abandon, jeter l'éponge
boire la tasse, avaler de l'eau, suffoquer
pas pu respirer, suffoquer, asphyxie, détresse respiratoire
mal à respirer, détresse respiratoire, suffoquer, essoufflement
triathlon, ironman
accueillir, hospitalité
tricher, duper
tricheur, imposteur
antisèche, tricherie, fraude à l'examen
vraiment, effectivement
jardin, parc
potager, jardin, maraîchage
cantonnier, agent municipal, agent technique
employé de mairie, agent municipal, agent communal, fonctionnaire territorial
prendre de force, réquisitionner, confisquer, extorquer
inoccupé, inhabité
vide, désert
forcer à travailler, réquisitionner, réquisition, travail forcé
réquisition, mobilisation forcée
maison de vacances, résidence secondaire, villégiature
à son insu, cachette, sans le savoir, caméra cachée
caméra cachée, à son insu, filmer en cachette
sans qu'il sache, à son insu, cachette
moquerie, quolibet, sarcasme
faire charrier, moquerie, raillé, quolibet
charrier, railler, moquer, taquiner
planque, repaire, refuge
cachette, repaire
ancienne copine, ex-compagne, ancienne conquête, ex-petite amie
repaire, tanière, planque, cachette
truqué, irrégularité, fraude, falsifié
bourrer les urnes, fraude électorale, irrégularités
magouiller, tricher
tomber à la mer, abîmer en mer, amerrir
tomber dans l'eau, abîmer en mer, passer par-dessus bord
passer par-dessus bord, tomber à la mer, homme à la mer
fête foraine, forains, manège, kermesse
manège, attraction, carrousel, grande roue
obtenir, arracher, gain de cause
arracher, obtenir, décrocher
fouiner, consulter, fureter, espionner
mater, visionner
curieux, indiscret, badaud, fouineur
star, coqueluche, vedette, célébrité, égérie
faire le buzz, devenir viral, créer l'événement
connu, notoire
vue des milliers de fois, viral, visionné
célèbre, illustre, notoire
laisser traîner, oublier, abandonner
étourdi, distrait, inattention, négligent
oublié, égaré, omis
paumé, désorienté
égarer, oublier
objet perdu, égaré, objets trouvés
ehpad, maison de retraite, résidence pour personnes âgées, établissement pour personnes âgées
hospice, maison de retraite, ehpad
vieux en maison, pensionnaire, résident
gratter, démanger, démangeaison, prurit
fanfare, en grande pompe, musique
malade au lit, alité, souffrant
moins strict, assouplir
plus souple, assouplir
alléger, assouplir, diminuer, réduire
plus facile, simplifier, faciliter, assouplissement
plus simple, simplifier, simplification, faciliter
plus dur, durcir, compliquer
plus cool, assouplir, clément, indulgent
montrer ses œuvres, exposer, exposition, vernissage
expo, rétrospective, vernissage
montrer, exposer, dévoiler, arborer
dévoiler, exposer, présenter
guerre de gangs, bandes rivales, règlement de comptes
papier, document
brûler des papiers, détruire des documents, brûler des documents
flinguer, exécuter
plomber, abattre, tirer dessus
pas fini, écourté, interrompu, inachevé
menace de bombe, alerte à la bombe, colis suspect
arrêter avant la fin, écourter, interrompre
aller au bout, achever, terminer, mener à bien
colis suspect, bagage abandonné
transformer, reconvertir, métamorphoser, réaménager
devenir, reconvertir, transformer, muer
réutiliser, reconvertir, recycler, réemploi
recycler, retraiter, revaloriser
cacher, voiler
ciel couvert, nuageux, nuages, voilé
nuage, nébulosité, cumulus, ciel voilé
beau temps, ciel dégagé
il fait beau, ensoleillé, éclaircie, ciel bleu
empiffrer, engloutir, gaver, goinfrer
gourmand, glouton, goinfre, vorace
tomber en rade, tomber en panne, panne
planter, tomber en panne, bug
voir venir, anticiper, prévoir, pressentir
accorder, octroyer, concéder, attribuer
aide aux études, bourse, boursier
chef, manager, supérieur hiérarchique, responsable
supérieur, supérieur hiérarchique, chef, manager
reconnaître ses torts, faire amende honorable, contrition
faire son mea culpa, reconnaître ses torts, amende honorable, excuser
repousser, mettre en fuite, faire fuir, chasser
guerre de voisins, conflit de voisinage, querelle de voisinage
transférer, convoyer
partiels, examens, épreuves, contrôles
bloquer la fac, blocage, occupation, piquet
devenir indépendant, sécession, indépendance, autonomie
séparer d'un pays, sécession, indépendance, scission
contesté, controversé, remis en cause, décrié
remettre en question, remettre en cause, contester
décorer, garnir, orner, agrémenter
déco, ornement, décoration, garnir
refourguer, écouler, revendre, fourguer
came, marchandise, stupéfiants, drogue
gardien d'immeuble, concierge, loge
impôts, bercy
doit de l'argent, arriéré, redevable, dette, impayé
courir après, réclamer, traquer, poursuivre
avance, prématuré, anticipé
bébé, prématuré
né trop tôt, prématuré, grand prématuré
casser son mât, démâter, démâtage
bricolé, improvisé
faire le plein, pompe à essence, carburant, station-service
queue, file d'attente, prendre d'assaut, attente
représenter, inéligible, inéligibilité, briguer un nouveau mandat
puni, condamné
interdit d'élection, inéligible, inéligibilité
pioncer, assoupi
sofa, canapé, divan, banquette
piquer du nez, endormir, somnoler, assoupi
ramasser le raisin, vendange, récolte
ramasser, récolter, cueillir, collecter
cagnard, canicule, chaleur, soleil de plomb
plus de places, guichets fermés, complet, sold out
plein à craquer, guichets fermés, comble, bondé, complet
salle comble, guichets fermés, complet, affluence
acteurs, troupe, comédiens, distribution
mettre des plantes, végétaliser, verdir
planter des arbres, végétaliser, reboiser, boisement
rafraîchir, îlot de chaleur, climatiser, refroidir
récré, cour d'école, récréation
traîner, temporiser, retard, tergiverser
prévenir trop tard, tarder à alerter, alerte tardive
éjecté, limogé, démis, évincé
abandonner un projet, enterrer le projet, projet abandonné, projet enterré
oublier, enterrer, passer à la trappe, oubliettes
voie pour vélos, piste cyclable, bande cyclable, voie verte
battre un record, pulvériser le record, record battu, nouveau record
exploser, pulvériser, voler en éclats
taupe, infiltré, agent double
renvoyer chez, expulser, reconduite à la frontière, renvoyer dans leur pays
espionner, mettre sur écoute
blabla, palabres, discours, verbiage
sans résultat, infructueux, vain, stérile
bloqué au sol, cloué au sol, immobilisé
avion bloqué, cloué au sol, vol annulé, vol retardé
plantage, panne informatique, bug, dysfonctionnement
bug informatique, panne informatique, incident informatique, dysfonctionnement informatique
redevenir, retrouver, retour à la normale
multiplier, proliférer, pulluler, foisonner
empoisonné, toxique, toxicité, intoxiqué, vénéneux
retour à la normale, rétablissement, retrouver
planquer, camoufler
fric, liquide, espèces, argent
mur, cloison, paroi, muret
billets, coupures
partir fâché, claquer la porte
pacte, alliance, coalition, entente
unir, alliance, coalition, allier, faire bloc
sortir du trou, hisser, remonter à la surface, extraire
remonter, hisser, treuiller, hélitreuiller
explorateur de grottes, spéléologue, spéléologie
trou, gouffre, cavité, crevasse, cratère, excavation
galère, effort, difficulté
supermarchés, enseignes
casser les prix, brader, vendre à perte, rabais, discount
prendre cher, lourdement condamné, alourdir la condamnation, sévèrement puni
aggraver, durcir, empirer
plus lourd, alourdir
pétard, feu d'artifice, artifice, fusée
mauvais temps, pluie, intempéries, orage
obligé, astreint
trafiquer, fabriquer de faux, contrefaire
faux papiers, faux certificat, faux documents, contrefaçon, falsification
bidon, factice, fictif
bidonner, trafiquer
pas pu rentrer, refouler, interdit d'accès
empêcher d'entrer, refouler, barrer l'accès, interdire l'accès
videur, physionomiste
vendre aux enchères, mettre à l'encan
prix prévu, estimation, évaluation, mise à prix
marcher bien, efficace, fonctionner, probant
vieux, aîné, senior
berger, pâtre, pastoral, éleveur ovin
bouffer, attaquer, dévorer, croquer
dévorer, attaque, dépecer
plus dur, durcir, plus strict
plus strict, durcissement, renforcé
location, loueur
pilote, aviateur
cramé, roussi
sentir, odeur, émanation, effluve
puer, odeur, nauséabond, empester, pestilentiel
rebrousser chemin, demi-tour, faire demi-tour
caméra, images de surveillance, vidéoprotection
mamie, octogénaire
identifier, reconnaître, identification
bahut, établissement scolaire
faire de la pub, vanter, promouvoir, promotion, réclame
vanter, promotion, louer les mérites
arnaque, frauduleux, escroquerie, fraude
investissement, épargne
influenceur, vedette de télé-réalité, créateur de contenu, youtubeur, tiktokeur, instagrameur
ça s'est bien passé, sans incident, sans heurts, calme
bien passé, sans incident, sans encombre, sans accroc
calme, sans incident, sans heurts, paisible
corbeau, lettre anonyme, auteur anonyme, lettres de menace
râteau, éconduit, repoussé
menacer, lettre de menace, intimidation, menaces de mort
internet, wifi, réseau, connexion
connexion internet, wifi, fibre, haut débit
aider, porter secours, prêter main-forte, secourir
noyé, emporté par une lame, noyade, emporté par les flots
vague, lame, déferlante, houle
venir en aide, prêter assistance
papa, père de famille, géniteur
moquer, brocarder
mal vu, disgrâce, impopulaire
plus en grâce, disgrâce, tombé en disgrâce
dictature, régime, autocratie, régime autoritaire
exploser, éventrer, éclater
ouvert en deux, éventré
répandre, déverser, libérer, propager
regretter, remords
pas de regret, assumer, sans regret, ne regrette rien
multiplié par trois, tripler
fois trois, tripler
multiplié par quatre, quadrupler
plus d'eau, tari, asséché, sécheresse
sans eau, asséché, tari, coupure d'eau
vide, vacant, asséché
remettre des poissons, rempoissonner, alevinage
en a marre, lassé, excédé, ras-le-bol, lassitude
cuisinier, chef étoilé, chef, cuistot
en avoir marre, lassé, ras-le-bol, exaspéré
stress, pression, tension, surmenage
oublier, omission, négliger
héritage, partage, succession, legs
oubli, omission, négligence, lacune
toucher l'héritage, hériter, héritier, légataire
mettre des sous, investir, lever des fonds, financer, injecter
jeune entreprise, startup, jeune pousse, start-up
proc, procureur, parquet, ministère public
pas assez prouvé, insuffisamment caractérisé, preuves insuffisantes
prouver, caractériser, établir, démontrer
bousiller, retourner, saccager, détruire, abîmer
niquer, saccager, détruire, dégrader
foutre en l'air, saccager, détruire, ruiner, gâcher
meurtre, piste criminelle, homicide, assassinat
mort dans l'eau, hydrocution, noyade, noyé
autopsie, médecine légale
hommage, deuil, recueillement, minute de silence
ralenti, quart de ses capacités, sous-régime, tourner au ralenti
pétrole, raffinerie, brut, hydrocarbure, baril
envoyer ailleurs, muter, mutation, transférer, délocaliser
changer de poste, mutation, muter, reclassement
grande gueule, contestataire, frondeur, trublion
rebelle, frondeur, insoumis
banquier, conseiller bancaire, banque, financier
coup de fil, appel téléphonique
accoucher, mettre bas, naissance, enfanter
bébé animal, mettre bas
vrai, authenticité
cahier, carnet, calepin
faux, apocryphe, factice
dire non, retoquer, refus, rejeter, opposer une fin
dit non, retoqué, refus, refuser, rejeter
`
