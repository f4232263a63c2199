// Making, using, breaking and repairing: words that say nearly the same, then what may answer for what.

export const MAKING_AND_REPAIRING = `
abîmer, endommager, détériorer, dégrader, esquinter, bousiller
absent, absence, manquant, faire défaut
acheter, acquis, faire l'acquisition
aménagement, installation
ancré, ancrer, ancrage, enraciné, implanté
appartenir, faire partie, membre, être membre
assemblage, assembler, montage, assembleur
asso, association, ong, collectif
asso, assos, association, collectif
attacher, ligoter, bâillonner, ficeler
atteindre, parvenir, toucher, culminer, dépasser
boucan, vacarme, tapage, nuisances sonores, bruit
bousiller, retourner, saccager, détruire, abîmer
bricolé, improvisé
bruyant, bruit, tapage, nuisance sonore, vacarme
bruyant, tapageur, assourdissant
câlin, accolade, étreinte, enlacer
casser son mât, démâter, démâtage
casser, briser, fracasser
changer d'avis, raviser, revirement, volte-face, faire marche arrière
changer de camp, basculer, transfuge, rallier, faire défection
changer de camp, rallier, transfuge, volte-face, faire défection
charpente, poutre, ossature
combler, compenser, pallier, remplir
concerner, toucher, viser, appliquer
concevoir, concepteur, conception, créateur, ingénieur
couilles en or, faire son beurre, enrichir, profits colossaux, fructueux
créateur, initiateur
créativité, créatif, inventivité, imagination
créer sa boîte, entrepreneur, fondateur, création d'entreprise, start-up
créer, créateur, création, fondateur, concepteur
créer, création, fonder, fondation, fondateur
crever l'écran, faire remarquer, révélation, éblouir
débarquer, surgir, faire irruption
découpé, découpage, couper, morceler
défaut, défectuosité, anomalie, malfaçon, défectueux
défectueux, vice
démembrement, morcellement, dislocation
détruire des livres, pilon, mettre au pilon
détruire, anéantir, ravager, raser
douleur, souffrance, douloureux, faire mal
eaux usées, épuration, assainissement, égout
effectuer, réaliser, accomplir, exécuter, procéder
en faire trop, exagérer, excessif, zèle
enrichir, faire fortune, profit, remplir les poches
entraînement, exercice, préparation
entrave à la justice, obstruction à la justice, détruire des preuves, faire disparaître des preuves, entraver l'enquête
éradication, éradiquer, éliminer, extermination
évacuer, mettre à l'abri, faire sortir
faire attention, prudence, vigilance, précaution, prudent
faire bande à part, cavalier seul, faire sécession, démarquer, prendre ses distances
faire barrage, opposer, empêcher, bloquer
faire diversion, détourner l'attention, écran de fumée
faire doubler, devancé, dépassé, distancé
faire du tort, nuire, léser
faire du tort, préjudice, porter atteinte, dommage
faire éliminer, éliminé, sortir de la compétition, éjecté
faire engueuler, réprimandé, sermonné, tancé
faire entrer, introniser, introduire, admettre, intégrer
faire exprès, délibéré, intentionnel, volontaire, sciemment
faire faux bond, poser un lapin, brillé par son absence, ne pas se présenter, absent
faire gaffe, prudence, vigilance, prudent
faire garder ses enfants, garderie, crèche, nourrice
faire jouer, titulariser, aligner, faire débuter
faire l'affaire, convenir, suffire
faire l'autruche, regarder ailleurs, fermer les yeux, laisser faire
faire la bringue, faire la fête, festoyer
faire la gueule, bouder, mécontent
faire la lumière, élucider, éclaircir, établir la vérité, faire toute la transparence
faire la lumière, établir les faits, enquêter, éclaircir, tirer au clair
faire la manche, mendiant, mendicité, sans-abri
faire la manche, quêter
faire larguer, quitté, abandonné, rupture, plaqué
faire le buzz, devenir viral, créer l'événement
faire le ménage, femme de ménage, agent d'entretien, nettoyage, entretien
faire le ménage, purge, évincer, grand ménage, limogeages
faire marche arrière, rétracter, rétropédaler, volte-face, raviser
faire marche arrière, rétropédaler, reculer, raviser, revirement
faire marche arrière, se raviser, se dédire, revenir sur sa décision, changer d'avis, faire volte-face, faire machine arrière
faire plier, faire céder, faire reculer, contraindre, obtenir le retrait
faire plumer, délester, escroquer, soutirer de l'argent
faire profil bas, profil bas, faire discret, faire oublier, en retrait
faire remarquer, souligner, observer, signaler
faire scandale, faire polémique, créer la polémique, tollé, soulever un tollé, défrayer la chronique
faire semblant, simuler, feindre, prétendre
faire ses preuves, éprouvé, efficacité démontrée, gage de sérieux
faire son mea culpa, reconnaître ses torts, amende honorable, excuser
faire un câlin, étreindre, accolade, enlacer
faire un tonneau, sortie de route
faux bond, absent, absence, désister, poser un lapin, décommander
fixation, fixer, attache, ancrage
fonctionner, marcher, opérationnel
fondé, créé, lancé, date de création
fonder, fondateur, fondation, création, cofondateur
foutre en l'air, gâcher, ruiner, détruire, anéantir
foutre en l'air, saccager, détruire, ruiner, gâcher
foutre la merde, semer la zizanie, perturber, semer le trouble, créer des tensions
foutu, hors service, irréparable, hors d'usage
garderie, crèche, halte-garderie, micro-crèche
génocide, génocidaire, extermination, nettoyage ethnique
hors service, en panne, hors d'usage, inutilisable, ne fonctionne plus
ignorer, mépriser, faire abstraction, passer outre, snober
impacter, affecter, toucher, répercussion
inertie, immobilisme, inaction, passivité
inexistant, inexistence, absent
internautes, utilisateurs, usagers
intrusion, s'introduire, pénétrer, introduit, irruption, faire irruption
inventer, inventeur, créateur, trouvaille
irréversible, irrémédiable, irréparable
jeter l'ancre, mouiller, amarrer, faire escale
jouer la montre, temporiser, atermoiements, faire traîner
lavage de cerveau, bourrage de crâne, endoctrinement, propagande, embrigadement
laver, nettoyer, lavage, purifier
ligoter, attacher, saucissonner, entraver
lumière, phare, éclairage, lueur
machine arrière, faire machine arrière, revenir sur sa décision, revirement, rétropédaler
manquer, pénurie, défaut, carence, faire défaut
marche plus, défectueux, hors d'usage
mélangé, frelaté, mixé
mélanger, intervertir, confondre, amalgamer
mélanger, mixer, mêler
mélanger, panacher, combiner, mêler
mixité, mixte, brassage, diversité
mixte, mixité, hybride, mélange
modélisation, simulation
montage, monteur, assemblage
monténégro, monténégrin
monter un coup, planifier, préparer, fomenter, ourdir, complot
morsure, mordre, croc
nettoyer, nettoyage, agent d'entretien, balayeur, propreté
niquer, saccager, détruire, dégrader
nouer, lier, tisser, attacher
organiser, comité d'organisation
ossature, squelette, charpente, structure, armature
outil, instrument, ustensile, outillage
outillage, outil, matériel, ustensile
palper, toucher, encaisser, percevoir, empocher, gagner
passer inaperçu, incognito, discrètement, sans se faire remarquer
passif, passivité, inactif, inerte
payer les pots cassés, subir les conséquences, faire les frais
physiologie, fonctionnement de l'organisme
playback, faire semblant de chanter, bande préenregistrée, bande enregistrée
pointer pas, absent, absence, bouder, faire faux bond
poser ailleurs, dérouter
poser un lapin, absent, faux bond, ne pas se présenter
poser, installer
pragmatique, réaliste, concret, réalisme
pratique, exercice, usage
préliminaire, préalable, préambule, préparatoire
préliminaire, préparatoire, préalable, éliminatoire
préparatoire, préparation, préliminaire, prépa
préparer, plancher, élaborer, concocter, mijoter
puiser dans la caisse, servir dans la caisse, piocher dans la caisse, ponctionner, détournement
quitter le parti, claquer la porte, faire défection, défection, transfuge, rupture
raffut, vacarme, tapage, tintamarre
rafistoler, réparer, bricoler, retaper
ranger derrière, ranger du côté, prendre fait et cause, rallier, apporter son soutien
ravager, dévaster, anéantir, saccager, détruit
réalisme, réaliste, naturalisme
rebrousser chemin, demi-tour, faire demi-tour
reconnaître ses torts, faire amende honorable, contrition
remplir la salle, salle comble, faire salle comble, faire le plein
remplir les poches, enrichir, enrichissement personnel, profiter, détourner
remplir un formulaire, formulaire, dossier, démarche
revirement, rétropédalage, volte-face, marche arrière, reculade, recul, faire machine arrière
rien faire, inaction, passivité, immobilisme
rien foutre, inaction, oisiveté, passivité
sans faire exprès, accidentel, involontaire, par inadvertance, maladresse
sans faire exprès, mégarde, involontairement, inadvertance, accidentellement
saucif, saucisson, charcuterie
se faire capturer, rattraper, reprendre, cerner
se faire larguer, rupture, séparation, quitté
structure, structurel, organisation, ossature
structurel, structurale, structure
tirer au clair, élucider, éclaircir, faire la lumière, clarifier
torpille, torpilleur
torpiller, saboter, faire capoter, faire échouer, compromettre
toucher des aides en trop, trop-perçu, versé à tort, indu, prestations indues
toucher une enveloppe, toucher un pot-de-vin, être soudoyé, se faire acheter, corrompu
toucher, affecter, concerner, frapper, impacter
toucher, percevoir, empocher, encaisser, gagner, recevoir
tripoter, attouchement, manipuler, toucher, peloter, gestes déplacés
uruguayen, uruguay, montevideo
usé, vétuste, corrosion, usure
usinage, fabrication, façonnage
utiliser, employer, usage, servir
vider son bureau, faire ses cartons, quitter ses fonctions, congédié
vider, déverser, vidanger
zapper, boycotter, ignorer, faire l'impasse
zigzaguer, dévier, faire une embardée, slalomer
abîmé: fissuré, usé, défectueux
asso: club
bousillé: hors d'usage
cassé: hors d'usage, fracturé, en morceaux
casser, abîmer, endommager: briser, fissurer, vandaliser, taguer, fracturer, rayer, saboter, érafler, arracher, crever, cabosser, rompre, défoncer, esquinter
créature, monstre: dragon, sirène, licorne, vampire, loup-garou, géant, ogre, troll, minotaure, cyclope, hydre, centaure, gorgone, yéti, fantôme, gobelin
créer, fonder, création: lancer, inventer, bâtir, concevoir, établir, instaurer, instituer, naître, constituer, monter, ouvrir, développer, cofonder, imaginer, ériger
dans la poche: empocher, détourner, enrichissement, toucher
dans quel état: endommagé, intact, abîmé, état, détérioré
détruire, détruit, démolir, destruction: raser, incendier, ravager, démanteler, bombarder, anéantir, dévaster, saccager, dynamiter, brûler, abattre, pulvériser, déraciner, broyer, emporter, pilonner, réduire
détruire: abattre
faire courir le bruit: rumeur, répandre, propager, colporter
faire des économies: coupes, rigueur, moins cher
faire du bruit: nuisances sonores, tapage, vacarme, tapage nocturne
faire faux bond: ne pas venir, se décommander, annuler
faire la gueule: colère
faire le tour: détour, contourner, déviation
faire machine arrière: revenir sur, renoncer
faire pression: menacer, peser sur, faire taire
faire son mea culpa: reconnaître, s'excuser, regretter, avoir eu tort, présenter ses excuses
foutu: perdu, détruit, anéanti, irrécupérable
imposteur: se faire passer
installé quand: posé, monté, mis en place, mis en service, installation
laisser faire: tolérer, permettre, ne pas intervenir
nettoyer: balayer, décaper, désinfecter, récurer, astiquer, dépolluer, ravaler
organisé par: à l'initiative de, à l'appel de, organisateur, sous l'égide de
organiser, organisateur: lancer, orchestrer, accueillir, coordonner, association, comité, piloter, convoquer, monter
pièce abîmée: défectueux, usé, fissuré, cassé, endommagé, défaut
poser un lapin: ne pas venir, faire défaut
qui a réalisé: réalisateur, cinéaste, signé, film de
réalisé, réalisateur: tourner, godard, truffaut, spielberg, besson, hitchcock, scorsese, tarantino, kubrick, adapter
reçu de l'argent: percevoir, toucher, encaisser, empocher, versement
se faire acheter: corruption, pot-de-vin, toucher de l'argent, soudoyé
se faire choper: confondu, pris en flagrant délit, trahi
se faire gauler: confondu
se faire mordre: morsure, attaque de chien, croc
se faire passer pour: usurper, imposteur, prétendre être, déguisé
se faire rembourser: bon d'achat, restitution
se faire sortir: éliminé, exclu, battu, expulsé
se servir dans la caisse: détournement de fonds, détourner, abus de confiance, puiser
toucher combien: percevoir, montant, indemnité, verser, recevoir, somme, dotation, doté
toucher de l'argent: percevoir, recevoir, encaisser, empocher, verser, rémunéré
toucher un pot-de-vin: corruption, percevoir, toucher de l'argent, enveloppe, recevoir de l'argent
usé: vieilli, détérioré, défectueux
vaisselle, ustensile: assiette, verre, couteau, fourchette, cuillère, bol, tasse, casserole, poêle, plat, marmite, carafe, cocotte
arpenter, métrer, mesurer: mesureur, géomètre, arpenteur, métreur
en réparation: atelier, réparer, réparateur, garagiste, luthier, restaurer, restauration, révision
fonctionner, marcher: éteint, à l'arrêt, en panne
ventilo: ventilateur, extracteur
`
