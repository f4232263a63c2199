// Idioms with a verb that no one field has: words that say nearly the same, then what may answer for what.

export const VERBAL_IDIOMS = `
accrocher au pouvoir, maintenir au pouvoir, refuser de quitter le pouvoir, cramponné au pouvoir
acheter local, produits locaux, manger local, circuit court, vente directe
admettre sa faute, reconnaître ses torts, assumer, mea culpa
agir seul, sans complice, loup solitaire, acte isolé
arrêter la drogue, désintoxication, sevrage, clean
arriver deuxième, dauphin, deuxième place, médaille d'argent
assurer la première partie, première partie, ouvrir le concert, lever de rideau
bloquer avec des tracteurs, tracteurs, barrage d'agriculteurs, colère agricole, convoi de tracteurs
briller par son absence, absence remarquée, grand absent, absent, ne pas s'être présenté
camper sur ses positions, persister et signer, ne rien céder, tenir bon, rester inflexible
camper sur ses positions, rester sur sa position, pas bouger d'un iota, inflexible, intransigeant
cavalier seul, sans concertation, unilatéralement, isolément
changer d'avis, rétracter, raviser, volte-face, revirement
chiffre d'affaires, revenus, recettes, ventes
classer sans suite, non-lieu, abandon des poursuites, affaire classée
corriger la faille, combler la faille, patch
couper les ponts, rompre, rupture, cesser tout contact, ne plus se parler
crever l'abcès, explication franche, dissiper le malentendu, vider la querelle
crier à la fraude, contester le résultat, dénoncer des irrégularités, élection volée, recours
cuillère en argent, famille aisée, milieu aisé, privilégié
dépasser les bornes, aller trop loin, franchir la ligne rouge, inadmissible, outrancier
devoir sa victoire, perdre l'élection, sans lui
disparaître des radars, contact perdu, perte de contact, plus de contact radio
effacer les traces, effacer ses traces, faire disparaître des preuves, détruire des preuves, supprimer des messages
élever la voix, monter au créneau, mettre en garde
enlever une interdiction, lever l'interdiction, lever le couvre-feu
expliquer son geste, justifier son acte, raison de son geste, motivation
faire pincer, surpris, pris sur le fait, démasqué, flagrant délit
faire réagir, susciter des réactions, vives réactions, concert de réactions, vague d'indignation
faire salle comble, afficher complet, à guichets fermés, plein à craquer
faire ses adieux, tirer sa révérence, dernière apparition, prendre sa retraite
filer à l'anglaise, éclipser, partir discrètement, fausser compagnie, prendre la tangente
foncer dans la foule, voiture-bélier, attaque au véhicule, percuter
foutre en l'air, suicider, mettre fin à ses jours
foutre le bordel, semer le chaos, perturber, troubler, semer la zizanie, désordre
gérer l'argent, trésorier, comptable, trésorerie, argentier
gérer la com, communicant, chargé de communication, service communication, attaché de presse
griller un stop, brûler un stop, non-respect du stop, stop non marqué
grimper dans les sondages, gagner des points, avoir le vent en poupe, percée
guerre de gangs, bandes rivales, règlement de comptes
gueuler contre, protester, dénoncer, indigner, contester
inventer de toutes pièces, fabriqué de toutes pièces, inventé, fabriqué, monté de toutes pièces
lâcher rien, persévérer, déterminé, poursuivre le combat, ne pas céder
laisser la porte ouverte, ne pas exclure, pas exclure, envisager, éventualité
lever de l'argent, tour de table, levée de fonds, nouveaux investisseurs
lever un lièvre, pot aux roses, mettre au jour, soulever un problème
manquer à l'appel, absent, ne pas s'être présenté, introuvable
ménager la chèvre et le chou, jeu d'équilibriste, position ambiguë, ne pas trancher, compromis
mener la course, leader, premier du classement, meneur
mettre au clair, clarifier, éclaircir, mise au point
mettre au frigo, mettre en veilleuse, geler le projet, mise en sommeil, suspendre sine die
mettre de l'eau dans son vin, mettre de l'eau dans leur vin, modérer ses propos, tempérer, adoucir, calmer le jeu, nuancer
mettre en marche, démarrer, mise en service
mettre ensemble, fusionner, associer, unir leurs forces
mettre la clé sous la porte, cesser son activité, baisser le rideau, cessation d'activité, fermer boutique
mettre la main dessus, retrouver, saisir, emparer, localiser
mettre le bazar, perturber, semer le désordre, semer la pagaille
mettre le grappin, emparer, attraper, capturer
mettre sur la touche, évincer, écarter, placardiser
mettre sur le dos, imputer, accuser, attribuer, faire porter la responsabilité
mettre une pâtée, écraser, étriller, corriger
mettre une raclée, battre, surclasser, correction, écraser
monter d'un cran, escalade, durcir, s'intensifier, regain de tension
monter en grade, promu, promotion, avancement
monter en première division, accession, promu, promotion
noir de monde, plein comme un œuf, bondé, foule compacte, marée humaine
noyer le poisson, éluder, esquiver, détourner l'attention
partir à la retraite, faire valoir ses droits, départ en retraite, cesser son activité
passer à l'acte, passage à l'acte, mettre à exécution, commettre
passer au second tour, qualifié pour le second tour, ballottage, accéder au second tour
passer l'éponge, pardonner, sans rancune, tourner la page
passer un coup de fil, téléphoner, appel, contacter
perdre le vote, mis en minorité, rejeté
perdre sa place, perdre son siège, perdre son poste, évincé, battu, non reconduit
persister et signer, maintenir ses propos, assumer ses propos, ne retirer rien, réaffirmer
péter les plombs, craquer, perdre le contrôle, coup de folie
péter un câble, perdre son sang-froid, craquer, accès de colère
plaquer au sol, mis à terre, maîtrisé, plaquage, immobilisé au sol
plier bagage, faire ses valises, lever le camp, prendre le large
porter atteinte, atteinte, préjudice, menacer
porter ses fruits, résultats positifs, efficace
pousser à bout, exaspérer, harceler, excéder
pousser à bout, pousser à la faute, faire craquer, excéder
premier flic de france, ministre de l'intérieur
prendre la première place, détrôner, supplanter, emparer de la tête
prendre le bus, passager, usager, voyageur, transports en commun
prendre sous son aile, mentor, père spirituel, parrainer, protecteur
prendre une veste, essuyer un revers, défaite cuisante, battu à plate couture, largement battu
rappeler à l'ordre, avertissement, sermonner, recadrer
redresser la barre, remettre sur pied, remonter la pente, redressement, inverser la tendance
remettre le courant, courant rétabli, rétablir le courant, électricité rétablie, réalimenter
remonter la pente, rebondir, se redresser
renvoyer aux calendes, reporter, différer, repousser, sine die
renvoyer la balle, rejeter la responsabilité, accuser mutuellement, défausser
reprendre connaissance, sortir du coma, réveiller, retrouver ses esprits
reprendre contact, renouer, rétablir le contact
ressortir libre, garde à vue levée, sortir de garde à vue, laissé libre, relâché
rester au point mort, aucune avancée, bloqué, enlisé, statu quo
rester vague, rester flou, réponse évasive, sans préciser, sans entrer dans les détails
retirer sa candidature, retirer de la course, désistement, renoncer à se présenter
retomber sur ses pattes, rebondir, se reconstruire
retourner sa veste, volte-face, revirement, virer de bord, changer d'avis, se raviser, rétropédaler
salir sa réputation, atteinte à sa réputation, atteinte à l'honneur, nuire à sa réputation, ternir son image
sauter les plombs, disjoncter, coupure de courant, court-circuit
sauver l'usine, sauver les emplois, préserver les emplois, maintenir l'activité, pérenniser le site
sauver la boutique, racheter, reprise, repreneur
savonner la planche, saboter, torpiller, fragiliser
se faire gauler, pris sur le fait, arrêté, interpellé, flagrant délit
serrer la vis, sévir, durcir les règles, restreindre, tour de vis
serrer les rangs, faire bloc, resserrer les rangs, front uni, afficher son unité
sortir de sa réserve, devoir de réserve, rompre le silence, prendre la parole
sortir du trou, hisser, remonter à la surface, extraire
taper sur les doigts, réprimander, rappel à l'ordre, sanctionner, blâme
tenir la caisse, caissier, trésorier, comptable, régisseur
tenir la route, tenir debout, crédible, cohérent, plausible
tenir le coup, résister, endurer, supporter, surmonter
tirer les ficelles, manœuvrer en coulisses, éminence grise, manipuler
tomber dans l'eau, abîmer en mer, passer par-dessus bord
tomber dans les sondages, dévisser dans les sondages, perdre des points, chute de popularité, en perte de vitesse
tourner au drame, issue fatale, virer au drame, tragédie
tourner court, tomber à l'eau, avorter, capoter, interrompu prématurément
trouver des preuves, éléments à charge, pièces à conviction, éléments probants, indices concordants
vendre une maison, agent immobilier, vente immobilière, notaire, transaction
venir en aide, secourir, aider, assister
vider son sac, dire ce qu'il a sur le cœur, déballer, confier, exprimer sa colère
virer de bord, changer de camp, volte-face, convertir
voiler la face, refuser de voir, fermer les yeux
voir rouge, emporter, perdre son calme, coup de sang, sortir de ses gonds
abandonner les poursuites: classement sans suite, sans suite, non-lieu, clore
appeler la police: alerter, donner l'alerte, prévenir la police
battre le pavé: cortège
bloquer l'usine: piquet de grève, piquet, blocage, barrer l'accès, filtrage, occupation, barrage filtrant
camper sur ses positions: maintenir, refuser, persister
chercher dans les bois: battue, ratisser, recherches, quadriller
classer l'affaire: classement sans suite, sans suite, non-lieu, abandonner les poursuites, enquête close
donner son feu vert: autoriser, valider, délivrer, aval, accord
empêcher de dormir: nuisances sonores, tapage nocturne, troubler le sommeil, réveiller
enterrer un rapport: cacher, dissimuler, fond d'un tiroir, faire disparaître
entrer par effraction: forcer la porte, fracturer, s'introduire, pénétrer par effraction, forcer la serrure
être de garde: d'astreinte, de permanence, de service, de quart
faire la tête: bouder, fâché, ne plus parler, en froid, mécontent
faire sortir les gens: évacuer, mettre à l'abri, mettre en sécurité
graisser la patte: corruption, enveloppe, verser un pot-de-vin, acheter
griller un stop: refus de priorité, marquer l'arrêt, refuser la priorité
lâcher l'affaire: retirer sa plainte, se désister
maintenir ses accusations: persister, réitérer, ne rien retirer, confirmer
manquer dans la caisse: déficit, trou, disparu, détourner, introuvable
manquer de: pénurie, faute de, absence, à court, insuffisant, défaut
marcher de nouveau: fonctionner, rétabli, remis en service, opérationnel, redémarrer
mettre au pot: contribuer, cofinancer, participer, abonder
mettre la clé sous la porte: liquidation judiciaire, fermeture définitive, dépôt de bilan, fermer, fermeture, liquidation, faillite
mettre une raclée: large victoire, dominer
perdre les élections: battu, défaite, échouer, devancé, s'incliner
péter les plombs: colère, s'emporter, perdre son sang-froid
péter un plomb: colère, s'emporter
pointer du doigt: épingler
reconnaître la voix: identifier, familier, inconnu
retirer ses propos: se rétracter, revenir sur, rectifier, excuses
s'en mettre plein les poches: enrichissement personnel, détourner, profiter
se planter en voiture: sortie de route, perdre le contrôle, finir sa course, encastré, terminé dans le fossé
serrer la ceinture: restrictions, réduire les dépenses
taper dans la caisse: soustraire
tirer sa révérence: quitter, cesser son activité
tomber en rade: immobilisé, avarie
`
