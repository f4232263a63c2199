// What readers ask in a chat beside what newspapers print, from politics to hospitals.

export const ASKED_AND_PRINTED_1 = `
mettre de l'eau dans son vin, mettre de l'eau dans leur vin, modérer ses propos, tempérer, adoucir, calmer le jeu, nuancer
élever la voix, monter au créneau, mettre en garde
monter au créneau, prendre la défense, défendre publiquement, intervenir publiquement
taper du poing sur la table, faire preuve de fermeté, intransigeance, exiger
tirer dans les pattes, guerre intestine, luttes internes, querelles internes, guéguerre
laver son linge sale, déballage public, querelles internes, étaler ses divisions
guerre des chefs, lutte de pouvoir, lutte d'influence, rivalités internes, querelle de leadership
jeter un froid, malaise, embarras, crispation, consternation
couper l'herbe sous le pied, prendre de vitesse, devancer, prendre de court
prendre de court, prendre au dépourvu, surprendre, à l'improviste
mettre des bâtons dans les roues, bâtons dans les roues, entraver, faire obstacle, obstruction, compliquer la tâche
savonner la planche, saboter, torpiller, fragiliser
torpiller, saboter, faire capoter, faire échouer, compromettre
faire bande à part, cavalier seul, faire sécession, démarquer, prendre ses distances
cavalier seul, sans concertation, unilatéralement, isolément
serrer les rangs, faire bloc, resserrer les rangs, front uni, afficher son unité
front commun, faire front, faire bloc, union sacrée, se rassembler
lâché par ses amis, abandonné par ses alliés, lâché par son camp, perdre ses soutiens, isolé, désavoué
double jeu, double discours, double langage, duplicité
tirer les ficelles, manœuvrer en coulisses, éminence grise, manipuler
homme de l'ombre, éminence grise, conseiller occulte
faire les yeux doux, appel du pied, courtiser, séduire, se rapprocher
tendre la main, main tendue, geste d'ouverture, geste d'apaisement, offre de dialogue
lâcher du lest, faire des concessions, concession, céder du terrain, assouplir
camper sur ses positions, rester sur sa position, pas bouger d'un iota, inflexible, intransigeant
refuser de céder, pas vouloir céder, veut pas céder, inflexible, intransigeant, tenir bon
pas vouloir entendre parler, refuser catégoriquement, hors de question, opposition ferme, exclure
hors de question, exclure, refus catégorique, ligne rouge, inacceptable
avoir le dernier mot, dernier mot, l'emporter, trancher
faire plier, faire céder, faire reculer, contraindre, obtenir le retrait
mettre au défi, lancer un défi, défier
tomber dans les bras, afficher sa complicité, accolade, effusions, réconciliation
envoyer un message fort, signal fort, avertissement, geste symbolique
ménager la chèvre et le chou, jeu d'équilibriste, position ambiguë, ne pas trancher, compromis
faire le ménage, purge, évincer, grand ménage, limogeages
placer ses amis, nommer ses proches, copinage, népotisme, nominations de complaisance
claquer la porte, partir, quitter son poste, quitter le navire, démission
vider son bureau, faire ses cartons, quitter ses fonctions, congédié
forcé de démissionner, obligé de démissionner, contraint à la démission, poussé à la démission, acculé à la démission, démission forcée
obligé de partir, forcé de partir, contraint au départ, poussé vers la sortie, départ forcé
demander sa tête, réclamer sa tête, réclamer sa démission, demander sa démission, exiger son départ, appeler à démissionner
perdre sa place, perdre son siège, perdre son poste, évincé, battu, non reconduit
refuser de partir, refuser de démissionner, exclure de démissionner, accroché à son poste, rester en fonction
accrocher au pouvoir, maintenir au pouvoir, refuser de quitter le pouvoir, cramponné au pouvoir
siège éjectable, sur la sellette, fragilisé, menacé, dans la tourmente
sur la sellette, contesté, fragilisé, dans la tourmente, avenir incertain
mis au placard, voie de garage, mis sur la touche, placardisé, mis à l'écart
passer le flambeau, passer le relais, passer le témoin, transmettre, céder sa place, succession
plein gré, volontairement, propre initiative, sans contrainte
sous la pression, céder aux pressions, acculé, contraint, pressions
chaises musicales, remaniement, permutation, jeu de chaises musicales
raisons de santé, problèmes de santé, ennuis de santé, état de santé
raisons personnelles, motifs personnels, raisons familiales, convenance personnelle
sauver son poste, sauver sa tête, sauver sa place, confirmé dans ses fonctions
lancer dans la course, entrer en lice, porter candidat, déclarer sa candidature, briguer, candidat
rempiler, nouveau mandat, réélection, second mandat
retirer sa candidature, retirer de la course, désistement, renoncer à se présenter
renoncer à se présenter, non-candidature, pas candidat
passer au second tour, qualifié pour le second tour, ballottage, accéder au second tour
gagner au premier tour, élu dès le premier tour, majorité absolue
pas voter, abstenir, abstention, abstentionniste, bouder les urnes
taux de participation, électeurs se sont déplacés, participation électorale, part des votants
refaire l'élection, nouvelle élection, scrutin annulé, élection annulée, élection partielle, revoter
tracter, distribuer des tracts, battre la campagne
prendre une veste, essuyer un revers, défaite cuisante, battu à plate couture, largement battu
prendre une claque, camouflet, désaveu, revers cinglant, sévère défaite
dans un fauteuil, haut la main, large victoire, victoire écrasante, sans difficulté
haut la main, largement élu, confortablement, large avance, plébiscite
consigne de vote, appeler à voter, donner des consignes, report de voix
candidat parachuté, parachutage, extérieur à la circonscription, sans attache locale
retourner aux urnes, élections anticipées, législatives anticipées, nouveau scrutin
mener la liste, conduire la liste, tête de liste, chef de file
cote de popularité, populaire, plébiscité, bonne opinion
tomber dans les sondages, dévisser dans les sondages, perdre des points, chute de popularité, en perte de vitesse
grimper dans les sondages, gagner des points, avoir le vent en poupe, percée
vent en poupe, succès grandissant, en plein essor, monter en puissance
au coude-à-coude, dans un mouchoir, serré, indécis, écart infime
crier à la fraude, contester le résultat, dénoncer des irrégularités, élection volée, recours
descendre dans la rue, battre le pavé, manifester, défiler, mobiliser
barrer la route, barrage routier, couper la circulation, barrage filtrant, blocage
brûler des pneus, pneus brûlés, feux de pneus, feux de palettes
fin de la grève, arrêter la grève, grève levée, suspendre la grève, reprise du travail
reprendre le boulot, reprise du travail, retour au travail, reprendre le travail
continuer la grève, reconduire la grève, grève reconduite, poursuite du mouvement, grève reconductible
grève de la faim, cesser de s'alimenter, refuser de s'alimenter
durcir le mouvement, radicaliser, intensifier la mobilisation, monter d'un cran
monter d'un cran, escalade, durcir, s'intensifier, regain de tension
appeler à la grève, préavis déposé, déposer un préavis, mot d'ordre
refuser de négocier, pas vouloir négocier, veut pas négocier, rompre les négociations, dialogue de sourds
dialogue de sourds, négociations bloquées, incompréhension, impasse, aucun accord
faire le siège, occuper les locaux, envahir les locaux, occupation des locaux
bloquer l'entrée, barrer l'accès, bloquer l'accès, entrée bloquée, empêcher l'accès
brûler des poubelles, poubelles incendiées, feux de poubelles, poubelles en feu
ça chauffe, tensions, heurts, échauffourées, climat électrique
ça a dégénéré, ça a mal tourné, débordements, heurts, échauffourées, affrontements
charger les manifestants, charge policière, disperser la foule, disperser les manifestants, dispersion
crier des slogans, scander, slogan, entonner
pancarte, banderole, écriteau, calicot, slogan
usagers en rade, voyageurs bloqués, passagers bloqués, voyageurs coincés, naufragés du rail
aucun train, pas de train, trafic interrompu, trains supprimés, circulation interrompue
trains en retard, trafic perturbé, fortes perturbations, retards importants, service perturbé
tourner au ralenti, fonctionner au ralenti, service réduit, activité ralentie, service minimum
perdre le contrôle de sa voiture, perte de contrôle, perdre la maîtrise de son véhicule, sortie de route
fossé, bas-côté, talus, accotement, contrebas
finir dans le fossé, quitter la route, sortie de route, finir sa course dans un fossé, terminer sa course
tomber dans le vide, chute mortelle, basculer dans le vide, précipité dans le vide, faire une chute, dévisser
finir dans un ravin, tomber dans un ravin, basculer dans un ravin, chute dans un ravin, en contrebas
endormir au volant, assoupi au volant, somnolence, hypovigilance
griller la priorité, refus de priorité, non-respect de la priorité, couper la route
griller un stop, brûler un stop, non-respect du stop, stop non marqué
à contresens, contre-sens, sens inverse, mauvais sens, sens interdit
coincé dans la voiture, incarcéré dans le véhicule, désincarcération, prisonnier de l'habitacle
sortir de la voiture, extraire du véhicule, extraire de l'habitacle, désincarcération
mort sur le coup, tué sur le coup, décédé sur place, mort instantanément, n'ont pu le ranimer
mort à l'hôpital, succomber à ses blessures, décédé des suites, succomber
pas pu être sauvé, pas réussi à le sauver, pas réussi à le ranimer, constater le décès, n'ont pu que constater
entre la vie et la mort, pronostic vital engagé, urgence absolue, état critique, état désespéré
gravement blessé, grièvement blessé, blessé grave, urgence absolue, sérieusement touché
légèrement blessé, blessé léger, blessures légères, contusions, sans gravité
plus de peur que de mal, indemne, sans gravité, aucun blessé, sain et sauf
hors de danger, jours ne sont pas en danger, pronostic vital non engagé, état stable, état stationnaire
rater un virage, manquer un virage, virage manqué, tirer tout droit
plus de freins, freins lâchés, défaillance des freins, rupture de freins, problème de freinage
percuté par un train, heurté par un train, happé par un train, fauché par un train
tomber sur les voies, chute sur les voies, chuter sur les rails, tomber sur les rails
trou dans la coque, voie d'eau, brèche dans la coque, coque éventrée
sos, appel de détresse, mayday, balise de détresse, appel à l'aide
gilet de sauvetage, brassière, bouée de sauvetage
à la dérive, au gré des courants, emporté par le courant
disparaître des radars, contact perdu, perte de contact, plus de contact radio
poser en urgence, atterrir en catastrophe, atterrissage d'urgence, atterrissage forcé, dérouté
sortir de la piste, quitter la piste, bout de piste
arrivée des secours, arriver vite, délai d'intervention, rapidement sur les lieux, intervention rapide
arriver trop tard, secours tardifs, retard des secours, intervention tardive
chercher les disparus, opérations de recherche, ratissage, recherches entreprises
arrêter les recherches, recherches interrompues, recherches suspendues, recherches abandonnées, fin des recherches
sous la neige, enseveli, emporté par une avalanche, pris dans une avalanche
perdu en montagne, randonneur égaré, égaré, désorienté, bloqué en montagne
mal équipé, sous-équipé, équipement inadapté, sans équipement, mal préparé
positif à l'alcool, alcootest positif, taux d'alcool, alcoolémie, gramme d'alcool
de plein fouet, choc frontal, collision frontale, percuter
route fermée, route barrée, route coupée, axe fermé, fermé à la circulation, circulation coupée
déviation, itinéraire bis, itinéraire de délestage, contournement
feu parti, feu a pris, feu est parti, incendie déclaré, départ de feu, origine du sinistre
feu éteint, éteindre le feu, incendie maîtrisé, circonscrire, venir à bout des flammes, feu fixé
pas éteint, toujours actif, foyers actifs, pas maîtrisé, hors de contrôle, points chauds
tout a brûlé, ravagé par les flammes, entièrement détruit, détruit par le feu, proie des flammes
hectares brûlés, hectares partis en fumée, surface brûlée, superficie parcourue, hectares ravagés
bombardier d'eau, canadair, largage d'eau, largages
mégot, cigarette mal éteinte, jet de mégot, mégot mal éteint
mettre le feu exprès, origine criminelle, acte volontaire, volontairement incendié, piste criminelle
nuage de fumée, panache de fumée, colonne de fumée, épaisse fumée, fumées toxiques
respirer la fumée, inhalation de fumée, inhaler, incommodé par les fumées, intoxiqué par les fumées
sauter par la fenêtre, défenestré, jeter par la fenêtre, jeter dans le vide
mettre en sécurité, mettre à l'abri, évacuer les occupants, évacuer les habitants, évacuation préventive
relogé, hébergement d'urgence, solution d'hébergement, hébergé provisoirement
perdre sa maison, maison détruite, sinistré, sans toit, habitation détruite
tout perdre, perdu tous ses biens, sinistré
feu est reparti, feu a repris, reprise de feu, reprise d'incendie, raviver
sortie de secours, issue de secours, issue bloquée, porte coupe-feu
pas aux normes, non conforme, non-respect des normes, manquement à la sécurité, défaut de conformité
eau monte, montée des eaux, niveau de la rivière, crue
sortir de son lit, quitter son lit, déborder
emporté par l'eau, emporté par les flots, emporté par la crue, emporté par le courant
pieds dans l'eau, inondé, caves inondées, rez-de-chaussée inondé, sous les eaux
sur les toits, réfugié sur le toit, réfugié à l'étage, hélitreuillage
décrue, eau baisse, eaux se retirent, retrait des eaux, retour à la normale
pomper l'eau, pompage, assécher, motopompe
payé par l'assurance, assurance rembourse, assureur, indemnisation des sinistrés, catastrophe naturelle
coût des dégâts, montant des dégâts, dégâts estimés, préjudice estimé, dommages évalués
litres de pluie, cumul de pluie, millimètres, cumuls, précipitations
fuite de produit, fuite chimique, déversement accidentel, rejet accidentel, produits chimiques
nuage toxique, panache toxique, émanations, vapeurs toxiques, fumées toxiques
ça sent mauvais, mauvaise odeur, odeurs nauséabondes, puanteur, émanations
rester enfermé, rester confiné, calfeutrer, fermer portes et fenêtres, consigne de confinement
poissons morts, mortalité piscicole, hécatombe de poissons, poissons retrouvés morts
usine dangereuse, site à risque, site seveso, seveso, installation classée
dangereux pour la santé, risque sanitaire, danger sanitaire, risque pour la santé, impact sanitaire
aucun danger, pas de danger, sans danger, absence de risque, inoffensif, écarter tout risque
taux trop élevé, dépassement des seuils, seuil dépassé, valeurs limites, concentration anormale
soufflé par l'explosion, souffle de l'explosion, vitres brisées, vitres soufflées, fenêtres soufflées
faire main basse, emparer, dérober, rafler, subtiliser
faire plumer, délester, escroquer, soutirer de l'argent
faire les poches, vol à la tire, pickpocket, détrousser
vol à l'arraché, arracher son sac, arracher son collier, arracher son téléphone
faux billets, fausse monnaie, fausses coupures, faux-monnayeur
chèque en bois, chèque sans provision, impayé, chèque volé
vider son compte, compte vidé, siphonner ses comptes, retraits frauduleux, débits frauduleux
système de ponzi, pyramide de ponzi, vente pyramidale, montage frauduleux
promettre de gros gains, gains mirobolants, rendement mirobolant, promesse de rendement, argent facile
mode opératoire, stratagème, manière de procéder
entrer par la fenêtre, passer par la fenêtre, pénétrer par effraction, forcer une fenêtre, introduire
en pleine nuit, au milieu de la nuit, à la faveur de la nuit
en plein jour, en pleine journée, aux yeux de tous
puiser dans la caisse, servir dans la caisse, piocher dans la caisse, ponctionner, détournement
montant du vol, valeur du butin, montant du préjudice, préjudice, butin estimé
objets volés, recel, receleur, marchandise volée, provenance frauduleuse
chargé de l'enquête, mener l'enquête, enquête confiée, diligenter, saisi de l'enquête
nouvel élément, rebondissement, nouvelle preuve, nouveaux éléments
rebondissement, coup de théâtre, retournement de situation, nouvel épisode
dans le viseur, dans le collimateur, visé par une enquête
tirer les vers du nez, faire avouer, arracher des aveux, pousser aux aveux
appel à témoins, chercher des témoins, recherche de témoins, témoins recherchés
téléphone a borné, bornage, bornage téléphonique, géolocalisation, données téléphoniques
piste privilégiée, hypothèse privilégiée, thèse privilégiée, scénario retenu, hypothèse retenue
toutes les pistes, aucune piste écartée, aucune hypothèse exclue, aucune piste privilégiée
fausse piste, piste écartée, piste abandonnée, hypothèse écartée
enterrer l'enquête, étouffer l'enquête, entraver l'enquête, enterrer le dossier, classer le dossier
entrave à la justice, obstruction à la justice, détruire des preuves, faire disparaître des preuves, entraver l'enquête
transmettre au parquet, saisir le procureur, signalement au procureur, article 40, saisine du parquet
témoin oculaire, voir la scène, assister à la scène, témoin direct
raison du meurtre, mobile du crime, motif du meurtre, expliquer son geste, motivation
expliquer son geste, justifier son acte, raison de son geste, motivation
passer à l'acte, passage à l'acte, mettre à exécution, commettre
agir seul, sans complice, loup solitaire, acte isolé
casier vierge, jamais condamné, inconnu de la justice, inconnu des services de police, sans antécédents
déjà condamné, passé judiciaire, démêlés avec la justice, récidive, lourd casier
ennuis judiciaires, démêlés avec la justice, déboires judiciaires, problèmes avec la justice, affaires judiciaires
toujours en fuite, encore en fuite, introuvable, activement recherché, court toujours, en cavale
interpellé à son domicile, cueilli au saut du lit, interpellé au petit matin
emmené au poste, conduit au commissariat, conduit au poste, placé en garde à vue
nuit au poste, cellule de dégrisement, dégrisement, finir au poste, garde à vue
ressortir libre, garde à vue levée, sortir de garde à vue, laissé libre, relâché
relâché sans poursuite, libéré sans charge, aucune charge retenue, libéré sans poursuites
résister à l'arrestation, rébellion, opposer une résistance
plaquer au sol, mis à terre, maîtrisé, plaquage, immobilisé au sol
dormir en prison, envoyer en prison, mandat de dépôt, placé en détention, écroué
interdit de quitter le pays, interdiction de sortie du territoire, interdiction de quitter le territoire, passeport confisqué
passer devant les juges, passer devant le tribunal, renvoyé devant le tribunal, comparution
envoyé en procès, renvoyé en procès, renvoyé en correctionnelle, renvoi devant le tribunal
banc des accusés, box des accusés, dans le box
date du procès, procès prévu, audience fixée, procès aura lieu, procès s'ouvrira
début du procès, ouverture du procès, procès s'est ouvert, première audience
mis en délibéré, décision attendue, jugement attendu, date du jugement, rendre sa décision
prendre du ferme, prison ferme, peine ferme, écoper de prison ferme
éviter la prison, échapper à la prison, peine aménagée, dispense de peine, sursis
peine réduite, peine allégée, réduite en appel, diminuer la peine, remise de peine
refaire le procès, nouveau procès, rejuger, procès en révision
jugé non coupable, reconnu non coupable, non coupable, relaxe, acquittement
plaider la relaxe, demander l'acquittement, plaider l'acquittement, réclamer la relaxe
pas responsable de ses actes, irresponsabilité pénale, abolition du discernement, altération du discernement, irresponsable
sans public, huis clos, portes closes, à l'abri du public
jugé en son absence, jugé par défaut, absent à son procès, par contumace
à l'amiable, accord amiable, règlement amiable, transaction, sans procès
retirer sa plainte, plainte retirée, abandonner les poursuites, renoncer aux poursuites
traîner en justice, intenter un procès, engager des poursuites, porter l'affaire en justice, saisir le tribunal
attaquer pour diffamation, plainte en diffamation, procès en diffamation, poursuivre en diffamation, propos diffamatoires
traîner dans la boue, calomnier, diffamer, discréditer
salir sa réputation, atteinte à sa réputation, atteinte à l'honneur, nuire à sa réputation, ternir son image
accuser sans preuve, accusations infondées, accusations sans fondement, accusations gratuites, accusations mensongères
jeter la pierre, accabler, blâmer, stigmatiser
droit de réponse, répondre aux accusations, réponse aux accusations, défendre des accusations
retirer ses accusations, revenir sur ses accusations, rétracter
faire insulter, cible d'insultes, injure publique, copieusement insulté, flot d'insultes
faire lyncher, lynchage médiatique, vindicte, vindicte populaire, tribunal médiatique
recevoir des menaces, menacé de mort, cible de menaces, placé sous protection
sous protection, protection policière, escorte policière, protection rapprochée
faire pirater, compte piraté, victime d'un piratage, victime d'une cyberattaque, hacké
données dans la nature, données exposées, données divulguées, données compromises, données en ligne
faille, faille de sécurité, vulnérabilité, brèche de sécurité, porte dérobée
corriger la faille, combler la faille, patch
site planté, site hors ligne, site inaccessible, site indisponible
erreur humaine, mauvaise manipulation, fausse manœuvre, erreur de manipulation
envoyé par erreur, transmis par erreur, mauvais destinataire, envoi erroné
enregistré en secret, enregistré à son insu, enregistrement clandestin, micro caché
contrôlé positif, test positif, échantillon positif, contrôle antidopage, dopage
perdre sa médaille, médaille retirée, déchu de son titre, privé de son titre, rendre sa médaille
disqualifié, déclassé, mis hors course, exclu de la course
mener au score, ouvrir le score, premier but, ouverture du score, prendre l'avantage
jouer à domicile, devant son public, sur sa pelouse
but refusé, but annulé, hors-jeu, but invalidé
prendre un rouge, prendre un carton rouge, réduits à dix, infériorité numérique, expulsé
erreur d'arbitrage, erreur de l'arbitre, arbitre a volé, décision litigieuse, arbitrage contesté
temps additionnel, arrêts de jeu, prolongation, bout du temps réglementaire
au pied du podium, quatrième place, finir quatrième, médaille en chocolat
rattraper son retard, combler son retard, refaire son retard, revenir dans le match
invaincu, jamais battu, jamais perdu, sans défaite, série de victoires
descendre en deuxième division, relégué, relégation, rétrogradé, descente
monter en première division, accession, promu, promotion
changer de club, quitter le club, transféré, rejoindre un club
prix du transfert, montant du transfert, indemnité de transfert, clause libératoire
fin de contrat, libre de tout contrat, contrat expiré, expiration de son contrat, sans club
jambe cassée, casser la jambe, fracture de la jambe, fracture du tibia, fracture du fémur
claquage, déchirure musculaire, élongation, lésion musculaire, blessure musculaire
tordre la cheville, entorse, foulure, cheville foulée
choc à la tête, coup sur la tête, commotion, traumatisme crânien, commotion cérébrale
durée de son absence, éloigné des terrains, indisponible, indisponibilité, loin des terrains
retour sur les terrains, revenir sur le terrain, reprendre l'entraînement, reprise de l'entraînement, retour à la compétition
pépite, jeune espoir, talent prometteur, grand espoir
avoir son bac, décrocher son bac, décrocher son diplôme, obtenir le baccalauréat, bachelier
rattrapage, repêchage, oral de rattrapage, seconde session, seconde chance
viré de l'école, viré du lycée, viré du collège, exclusion définitive, conseil de discipline, exclu de l'établissement
prof absent, absences non remplacées, enseignant non remplacé, heures de cours perdues
classe surchargée, sureffectif, élèves par classe, effectifs chargés
souffre-douleur, tête de turc, harcelé, victime de harcèlement
faux diplôme, mentir sur son diplôme, diplôme inventé, diplôme usurpé, cv mensonger
étude bidon, étude contestée, fraude scientifique, étude rétractée, méconduite scientifique
manque de lits, lits fermés, fermeture de lits, hôpital saturé
attendre aux urgences, attente aux urgences, heures d'attente, sur un brancard
erreur médicale, faute médicale, mal opéré, accident médical, aléa thérapeutique
opération ratée, opération a mal tourné, complications, suites opératoires
attraper le virus, contracter le virus, testé positif, contamination, infecté
manque de médicaments, rupture de médicaments, pénurie de médicaments, médicament introuvable, tension d'approvisionnement
remboursé par la sécu, pris en charge, remboursement, assurance maladie, déremboursement
cause de la mort, cause du décès, décédé des suites, emporté par une maladie
soins palliatifs, fin de vie, derniers instants, agonie
aide à mourir, mourir dans la dignité, euthanasie, suicide assisté, fin de vie
sortir de l'hôpital, quitter l'hôpital, regagner son domicile, fin d'hospitalisation
emmené à l'hôpital, transporté à l'hôpital, évacué vers l'hôpital, conduit à l'hôpital, héliporté
avaler la pilule, accepter à contrecœur, résigner, à son corps défendant
avaler des couleuvres, subir des affronts, humiliations, renier ses convictions
à contrecœur, à reculons, de mauvaise grâce, sans enthousiasme, réticent
traîner les pieds, rechigner, renâcler, réticence, mauvaise volonté
ruer dans les brancards, rebeller, insurger, fronde, regimber
rentrer dans le rang, soumettre, obtempérer, rentrer dans les clous
serrer la vis, sévir, durcir les règles, restreindre, tour de vis
coudées franches, mains libres, marge de manœuvre, latitude
pieds et poings liés, impuissant, sans marge de manœuvre
pris entre deux feux, tiraillé, dilemme, position inconfortable
jouer la montre, temporiser, atermoiements, faire traîner
brûler les étapes, charrue avant les bœufs, prématuré
jouer son va-tout, dernière carte, dernier recours, ultime tentative
coup de poker, quitte ou double, pari risqué, manœuvre audacieuse
cacher son jeu, dissimuler ses intentions, avancer masqué, arrière-pensée
changer son fusil d'épaule, fusil d'épaule, changer de stratégie, changer de tactique, revirement
tourner casaque, retourner sa veste, changer de camp, transfuge
cirer les pompes, passer de la pommade, flatter, flagorner, obséquieux, complaisance
tailler un costard, habiller pour l'hiver, dénigrer, éreinter, portrait au vitriol
prendre pour un con, prendre pour un imbécile, moquer, mépriser, condescendance
prendre de haut, condescendance, mépris, dédain, arrogance
dans les petits papiers, petits papiers, très apprécié, retour en grâce
bras long, avoir le bras long, influent, entregent, carnet d'adresses
renvoyer l'ascenseur, retour d'ascenseur, contrepartie
rendre la pareille, œil pour œil, monnaie de sa pièce, riposter, représailles
revenir à la charge, insister, renouveler sa demande, réitérer
crever l'abcès, explication franche, dissiper le malentendu, vider la querelle
remettre à plat, remise à plat, refonte, réexaminer, revoir de fond en comble
passer l'éponge, pardonner, sans rancune, tourner la page
recoller les morceaux, réconcilier, raccommoder, renouer le fil
prendre des gants, avec tact, sans brusquer, avec précaution
dépasser les bornes, aller trop loin, franchir la ligne rouge, inadmissible, outrancier
renvoyer la balle, rejeter la responsabilité, accuser mutuellement, défausser
laver les mains, désintéresser, décliner toute responsabilité, défausser
faire l'autruche, regarder ailleurs, fermer les yeux, laisser faire
faire profil bas, profil bas, faire discret, faire oublier, en retrait
sortir du bois, dévoiler, révéler ses intentions
sortir de sa réserve, devoir de réserve, rompre le silence, prendre la parole
sauver les meubles, limiter la casse, limiter les dégâts, éviter le pire
sauver la face, sauver les apparences, préserver son image
au pied du mur, acculé, contraint, sans alternative, couteau sous la gorge
devant le fait accompli, fait accompli, sans consultation, imposer, sans avoir été consulté
à prendre ou à laisser, ultimatum, non négociable
revoir sa copie, modifier son projet, amender, réviser, retravailler
y laisser sa peau, laisser sa peau, perdre la vie, trouver la mort
sortir vivant, ressortir vivant, survivant, rescapé, réchapper, sain et sauf
à un cheveu, à deux doigts, de peu s'en est fallu, frôler, éviter de justesse
faire une frayeur, belle frayeur, grosse frayeur, plus de peur que de mal
pied au plancher, à fond la caisse, à toute blinde, vive allure, vitesse excessive, grande vitesse
tête-à-queue, embardée, perte de contrôle, partir en toupie
prendre ses jambes à son cou, jambes à son cou, enfuir, détaler, prendre la fuite
filer entre les doigts, mailles du filet, passer entre les mailles, échapper, introuvable
sous les verrous, mettre sous les verrous, écroué, incarcéré, emprisonné
régler son compte, règlement de comptes, abattre, assassiner
faire justice, loi du talion, vengeance, représailles
avoir du sang sur les mains, sang sur les mains, responsable de la mort, meurtrier, criminel
verdict est tombé, peine est tombée, condamnation prononcée, jugement rendu, tribunal a tranché
main lourde, avoir la main lourde, sévérité, lourdement condamné, lourdement sanctionné
mettre la puce à l'oreille, puce à l'oreille, éveiller les soupçons, attirer l'attention, intriguer
premier de la classe, major de promotion, meilleure note
cancre, mauvais élève, élève en difficulté, dernier de la classe, décrocheur
lavage de cerveau, bourrage de crâne, endoctrinement, propagande, embrigadement
reprendre connaissance, sortir du coma, réveiller, retrouver ses esprits
points de suture, recoudre, suture, plaie
passage à vide, coup de mou, baisse de régime, méforme, contre-performance
raccrocher les gants, ranger les crampons, mettre un terme à sa carrière, retraite sportive
cirer le banc, chauffer le banc, banc de touche, remplaçant, temps de jeu
blouse blanche, personnel soignant, soignants
`
