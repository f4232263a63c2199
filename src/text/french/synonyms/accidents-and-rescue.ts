// Accidents, fires, alarms and rescue: words that say nearly the same, then what may answer for what.

export const ACCIDENTS_AND_RESCUE = `
accident du travail, accident sur le chantier, accident professionnel
accident en chaîne, carambolage, collision en chaîne
accident, crash, collision, carambolage, accrochage, sinistre
accident, drame, catastrophe, incident
aide humanitaire, convoi humanitaire, humanitaire, secours, vivres, ong
aider, porter secours, prêter main-forte, secourir
alerte enlèvement, alerte amber, enlèvement, rapt
alerter, lanceur d'alerte, mettre en garde, tirer la sonnette
allumage, allumer, démarrage, mise à feu
alluvions, sédiment, limon, alluvial, alluvionnaire
atome, noyau
atterrir en urgence, poser en catastrophe, atterrissage d'urgence
aucun danger, pas de danger, sans danger, absence de risque, inoffensif, écarter tout risque
avc, attaque cérébrale, accident vasculaire cérébral, hémorragie cérébrale
bateau retourné, chavirer, chavirage
bilan humain, bilan des victimes, pertes humaines
bilan, nombre de morts, bilan humain, bilan des victimes
bombe, engin explosif, explosif, charge explosive, grenade, bombe artisanale, colis piégé
bouc émissaire, souffre-douleur, victime expiatoire
brûler des papiers, détruire des documents, brûler des documents
brûler, cramer, prendre feu, s'embraser, ravagé par les flammes
brûlure, brûlé, grand brûlé
ça représente, équivaloir, correspondre, représenter
calme, sans incident, sans heurts, paisible
casser la figure, effondrer
casser la gueule, tomber, chuter, effondrer
cerveau, cérébral, neurologique
chassé, disperser, déloger, évacuer
choc, impact, collision
cogner, percuter
coincé sur le sable, échoué, ensablé
coincé, bloqué, prisonnier, immobilisé, pris au piège
coincé, bloqué, prisonnier, piégé
coincé, coupé du monde, piégé, bloqué
coincé, isolé
coïncider, concorder, concomitant, coïncidence, simultané
coller, correspondre, concorder
combustion, brûler, combustible, calcination
confinement, quarantaine, isolement, couvre-feu
correspondre, équivalent, concorder, conforme, coïncider
couler, sombrer, naufrage, chavirer, faire naufrage
coût des dégâts, montant des dégâts, dégâts estimés, préjudice estimé, dommages évalués
couvre-feu, confinement, restriction
cramé, roussi
cramer, brûler, incendier, calciné, flamber, foutre le feu, mettre le feu
cramer, ravager
crash, s'écraser, écrasé, catastrophe aérienne
crasher, écraser, accident, abîmer
dangereux, danger, risque, périlleux, dangerosité, péril, menaçant
dangereux, nocivité
de plein fouet, choc frontal, collision frontale, percuter
dedans, renfermer
dégât, dommage, endommager, ravage
dégringoler, dégringolade, s'effondrer, effondrement, plonger, chute, dévisser, s'écrouler
dénoncer, lanceur d'alerte, signalement, délation
dénoncer, signaler, alerter, lanceur d'alerte, lanceuse d'alerte, pointer
destituer, impeachment
destituer, renverser, déposer, déchoir, déchu, chassé du pouvoir
dislocation, disloquer, démembrement, éclatement, désagrégation
dommage collatéral, victimes civiles
donner l'alerte, tirer la sonnette d'alarme, prévenir les secours, alerter les secours
écrabouiller, écraser, broyer
écraser, crash, abîmer, accident d'avion
écraser, percuter, renverser, faucher
écrouler, affaisser
écrouler, céder, effondrer
embraser, enflammer
emplafonner, percuter, emboutir, heurter
équivaut, équivaloir, équivalent, correspondre
éteindre le feu, éteindre l'incendie, maîtriser le feu
éteindre un feu, pompier, extinction, soldat du feu
évac, évacuation
exploser en vol, désintégrer, disloquer
exploser les prix, flambée, envolée
exploser, déflagration, détonation, sauter, péter
exploser, éventrer, éclater
faillite, banqueroute, liquidation judiciaire, dépôt de bilan, déposer le bilan, redressement judiciaire, couler, cessation de paiements
faire écraser, percuté, renversé, fauché, heurté
faire faillite, déposer le bilan, dépôt de bilan, redressement judiciaire
faire partir, évacuer, déloger, contraindre à l'évacuation
faire renverser, percuté, renversé, fauché, heurté
farouche, acharné, féroce, sauvage
faucher, percuter, renverser, heurter, happer
feu aux poudres, mettre le feu aux poudres, déclencher, étincelle, provoquer la colère
feu est reparti, feu a repris, reprise de feu, reprise d'incendie, raviver
feu éteint, éteindre le feu, incendie maîtrisé, circonscrire, venir à bout des flammes, feu fixé
feu parti, feu a pris, feu est parti, incendie déclaré, départ de feu, origine du sinistre
finir dans un ravin, tomber dans un ravin, basculer dans un ravin, chute dans un ravin, en contrebas
fission, scission, fissile, désintégration
flamboyant, étincelant, resplendissant
fuite de produit, fuite chimique, déversement accidentel, rejet accidentel, produits chimiques
gilet de sauvetage, brassière, bouée de sauvetage
glisser, déraper, dérapage, patiner
grabuge, incidents, heurts, débordements, échauffourées
griller un feu, brûler un feu rouge, feu rouge, infraction
grouiller, dépêcher, hâter, urgence
hectares brûlés, hectares partis en fumée, surface brûlée, superficie parcourue, hectares ravagés
heurts, affrontements, échauffourées, accrochages, incidents, débordements
incendie, feu, sinistre, brasier, flammes, embrasement
incendier, incendiaire, pyromane, mettre le feu
inflammatoire, inflammation, enflammé, irritation
krach, effondrement, plongeon, chute des cours
lancer l'alerte, lanceur d'alerte, alerter, signaler, dénoncer
lanceur d'alerte, lanceuse d'alerte, source, informateur, whistleblower
main au feu, mettre sa main au feu, convaincu, persuadé
mettre en sécurité, mettre à l'abri, évacuer les occupants, évacuer les habitants, évacuation préventive
mettre le feu exprès, origine criminelle, acte volontaire, volontairement incendié, piste criminelle
mettre le feu, incendier, bouter le feu, incendie volontaire
mort dans l'eau, hydrocution, noyade, noyé
mort noyé, noyade, noyé
neutron, proton
noyaux, noyau, nucléus
noyé, emporté par une lame, noyade, emporté par les flots
noyer le poisson, botter en touche, tergiverser
noyer, périr noyé
nuage de fumée, panache de fumée, colonne de fumée, épaisse fumée, fumées toxiques
nuage toxique, panache toxique, émanations, vapeurs toxiques, fumées toxiques
numéro d'urgence, appel d'urgence
pamphlet, libelle, pamphlétaire, satire, diatribe, brûlot
partir en couille, dégénérer, déraper, mal tourner, dérapage
partir en fumée, désintégrer, incendie, réduit en cendres
pas exprès, mégarde, involontaire, accidentel, inadvertance
pas pu être sauvé, pas réussi à le sauver, pas réussi à le ranimer, constater le décès, n'ont pu que constater
percuter, heurter, emboutir, collision, télescoper
plus au pouvoir, déchu, destitué, renversé
pogné, bloqué, coincé, piégé, contraint
pompier, sapeur-pompier, soldats du feu
porter secours, secourir, sauver, venir en aide, assistance
premiers secours, massage cardiaque, secourisme, gestes qui sauvent
prendre feu, s'embraser, s'enflammer, partir en fumée, brûler
prendre feu, s'enflammer, embrasement, incendie
prendre un mur, percuter un mur, heurter
prévenir trop tard, tarder à alerter, alerte tardive
protéger, protection, préserver, sauvegarder
proton, nucléon, noyau atomique
pyromane, incendiaire, feu volontaire, incendie criminel
pyromane, incendiaire, incendie volontaire, incendie criminel, mettre le feu
redescendre, redescend, redescente, rechuter
redressement judiciaire, dépôt de bilan, sauvegarde, procédure de sauvegarde, procédure collective
remontada, retournement de situation, renversement
rentrer dedans, carambolage, collision, entrer en collision, percuter
rentrer dedans, percuter, emboutir, heurter, collision
renversé, détrôné
renverser, faire tomber, chute, censurer
représenter, équivaloir, constituer, correspondre
respirer la fumée, inhalation de fumée, inhaler, incommodé par les fumées, intoxiqué par les fumées
résumé, synopsis, abrégé, condensé, synthèse
rift, graben, fossé d'effondrement
risque de tomber, menacer ruine, risque d'effondrement, menacer de s'effondrer
ruiné, dépôt de bilan, faillite, insolvable, banqueroute
s'effondrer, effondrement, s'écrouler, écroulement, affaissement
samu, urgences, secours, urgentiste, ambulance, ambulancier
sauver la face, sauver les apparences, préserver son image
sauver les meubles, limiter la casse, limiter les dégâts, éviter le pire
sauver sa peau, survivre, échapper à la mort, se sauver, réchapper
sauver son poste, sauver sa tête, sauver sa place, confirmé dans ses fonctions
sauver, massage cardiaque
sauver, sauveteur, sauvetage, secouriste, rescapé
sauver, secourir, évacuer, sauvetage
sauveur, libérateur
sdis, pompiers, service départemental d'incendie et de secours
se noyer, noyade, noyé, mort par noyade
se viander, se vautrer, chuter, accident
secourir, sauveteur, pompier
sédiment, sédimentaire, alluvion, limon, dépôt
sentir, odeur, émanation, effluve
signaler, alerter, déclarer
sinistré, délogé, relogé
sortie de secours, issue de secours, issue bloquée, porte coupe-feu
sortir vivant, ressortir vivant, survivant, rescapé, réchapper, sain et sauf
soufflé par l'explosion, souffle de l'explosion, vitres brisées, vitres soufflées, fenêtres soufflées
subir, endurer, souffrir, victime, essuyer, supporter
sulfate, soufre, sulfurique
survivant, rescapé, en réchapper, miraculé
survivants, survivant, rescapé
survivre, réchapper, échapper, rescapé
survivre, tirer d'affaire, réchapper, rescapé, surmonter
synchroniser, simultané, coordonner
synthèse, résumé, bilan, récapitulatif
synthétiser, synthèse, résumer, récapituler
tas de voitures, carambolage
tirer la sonnette d'alarme, alerter, mettre en garde, avertissement
tomber du ciel, s'écraser, crash, chute
tomber en morceaux, disloquer, désagréger, délabré
torche, flamme, flambeau
tout a brûlé, ravagé par les flammes, entièrement détruit, détruit par le feu, proie des flammes
urgence vitale, pronostic vital
urgence, état d'urgence, urgent, pressant
urgent, urgence, immédiat, prioritaire
va tomber, menacer ruine, risque d'effondrement
venir à bout des flammes, maîtriser le feu, circonscrire, circonscrit, éteindre l'incendie
victime, plaignante, partie civile
victime, touché, concerné
accident, routier: collision, carambolage, percuter, choc, platane, renverser, faucher, frontal, sortie, chauffard, fossé, télescoper, encastrer, aquaplaning, tonneau
accident: explosion, déraillement, naufrage, choc, incendie, noyade, percuter, sortie, renverser, avalanche, électrocution, intoxication, tonneau, déraper, tamponnement, sortie de route
appeler les secours: alerter, donner l'alerte, prévenir les pompiers, prévenir, composer le, appel
avoir brûlé: détruit par le feu, parti en fumée, incendie, ravagé par les flammes, sinistre
balancer: signaler, désigner, lancer d'alerte, lanceur d'alerte, déverser, abandonner
blesser: poignarder, brûler, mordre, fracturer, heurter, renverser, percuter, mutiler, piquer, écraser, griffer, chuter, casser, fouler
ça a pété: explosion, éclater, détonation
canular: fausse alerte, mystification
catastrophe: glissement de terrain, coulée de boue, naufrage, déraillement, épidémie
cause de l'incendie: origine, court-circuit, surchauffer, départ de feu, criminel, accidentel
cause du feu: origine, court-circuit, surchauffer, départ, criminel, accidentel, mégot
coincé dedans: incarcéré, désincarcérer, prisonnier de l'habitacle, piégé
coincé là-haut: bloqué, suspendu, prisonnier, immobilisé, à l'arrêt
combien de pompiers: sapeurs-pompiers, soldats du feu, hommes mobilisés, engins, mobilisés
combien de victimes: bilan, morts, blessés, décès, tués, personnes touchées
cramer: partir en fumée, détruire par les flammes, carboniser, consumer
dégât, dégradation, casse: vandalisme, tag, vitrine, incendier, saccager, brûler, briser, sabotage, casser, détruire, pillage, toiture, effondrer, graffiti, arracher, détérioré, endommager, fissure, sinistre
dégâts: préjudice
déjà brûlé: déjà détruit, détruit par le feu, ravagé par le feu, par le passé
départ de feu: foyer, prendre feu, s'embraser
donner l'alerte: appeler, signaler, s'apercevoir
effondrement: éboulement, glissement, basculer, affaisser, ruine
estimer les dégâts: expertise, expert, évaluer, chiffrer, assureur
évacuer, évacuation: confiner, reloger, gymnase, sinistré, alerte
exploser, explosion: dynamiter, fuite, souffle, gaz, engin, piéger, plastic
explosif, bombe: dynamite, mine, tnt, obus, torpille, mortier, pétard, roquette, cocktail, semtex, détonateur
feu maîtrisé: circonscrit, éteint, fixé, sous contrôle, maître du feu
feu vert: valider
foutre le feu: incendiaire, pyromane, incendie volontaire, origine criminelle
fumée: panache, nuage, émanation
griller un feu: franchir au rouge, brûler un feu
hors de danger: pronostic vital, jours ne sont plus en danger, état stabilisé
incendie, feu, brûler: flammes, brasier, sinistre, embraser, pyromane, explosion, calciner, cendres, ravager, combustion, torche, foyer, carboniser, criminel, pompiers, propager, consumer
lanceur d'alerte: révéler
le feu a pris: se déclarer, départ de feu, origine, foyer, parti de, se déclencher
le feu est parti: départ de feu, origine, prendre, se déclarer, foyer, se déclencher
les dégâts: dommages, préjudice, facture, pertes, estimés, ravages
les secours: pompiers, sauveteurs, samu, secouristes, ambulances, hélicoptère
mis le feu: acte volontaire, origine criminelle
naufrage: échouage, collision, dériver, titanic, avarie
nombre de pompiers: sapeurs-pompiers, soldats du feu, mobilisés, dépêchés
nouveau bilan: portant le total, porté à, s'alourdir, passer de, dernier bilan
odeur, puanteur, sentir: parfum, gaz, brûlé, relent, fumée, effluve, nauséabond, soufre, senteur, arôme, pestilentiel, exhalaison
parti en fumée: calciné, détruit par les flammes, ravagé, détruit
prendre feu: départ de feu, flammes
prévenir les secours: alerter, appeler
puer: relents, effluves, puanteur
qui a appelé: donner l'alerte, alerter, prévenir, témoin
redescendre les gens: évacuer, secours, ramener au sol
réduit en cendres: brûlé, calciné, ravagé par les flammes
renversement: putsch, révolution, junte, pronunciamiento, insurrection, abdication
repêcher: secourir, sauver, tirer hors de l'eau
resté coincé: bloqué, immobilisé, prisonnier, piégé, à l'arrêt
réveillé par: tiré du sommeil, alerté par le bruit, détonation
risque, danger, dangereux: noyade, incendie, avalanche, contamination, explosion, inondation, effondrement, mortel, toxique, cancer, nocif, submersion, radioactif, éboulement, cancérogène, intoxication, collision, chute
s'écrouler: céder
s'en sortir: réchapper, survivre, hors de danger, pronostic vital
sauter en l'air: exploser, déflagration, souffler
sauver, secourir, sauvetage: hélitreuiller, extraire, ranimer, réanimer, repêcher, massage, désincarcérer, treuiller, miraculé, recueilli, rescousse, extirper
sauver: mettre à l'abri, sain et sauf, tiré d'affaire
secours, sauveteur, intervenir: pompier, samu, smur, sapeurs-pompiers, hélicoptère, ambulance, gendarme, croix-rouge, snsm, pghm, secouriste, urgentiste, canadair, sdis, protection
sinistrés: victimes, habitants touchés, évacués, familles, sans-abri
tomber dans les pommes: inconscient, s'effondrer
tomber en ruine: délabré, vétuste, dégradation, effondrement, menacer ruine
victime, mort: blessé, succomber, cadavre, corps, périr, dépouille, rescapé, disparu, défunt, noyé, survivant, perte
sonner l'alarme, sonner l'alerte, lancer l'alerte, donner l'alerte, alerter
basculer: se renverser, s'affaisser
`
