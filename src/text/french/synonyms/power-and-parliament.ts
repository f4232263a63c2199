// Politics, elections, governments and institutions in everyday words: what may answer for what.

export const POWER_AND_PARLIAMENT = `
49.3, sans vote: adopté sans vote, passage en force
abandonner la course, quitter la course: jeter l'éponge, retirer sa candidature, se retirer
abstention, participation: votants, déplacés, inscrits, bouder les urnes
admettre sa défaite, admettre qu'il a perdu, reconnaître sa défaite: concéder, défaite, féliciter
aides, allocs: prestations
allié, pote politique: soutien, fidèle, proche, partenaire, lieutenant
annoncer sa candidature, annoncer qu'il se présente: se lancer, entrer en campagne, officialiser, briguer
annulé: suspendu
annuler la loi, supprimer la loi, virer la loi: abroger, retirer, censurer
appeler à partir, appeler à démissionner: réclamer la démission, exiger le départ
appeler à voter: apporter son soutien, barrage
argent de l'état, avec notre fric: argent public, notes de frais, deniers publics
arrêter la manif, disperser la manif: disperser, charge, gaz lacrymogènes
arriver en tête, en tête, arriver premier: devancer, recueillir, virer en tête, mener
assemblée: palais bourbon, chambre basse
augmenter les impôts, plus d'impôts: hausse, fiscalité, prélèvements, pression fiscale
autoriser, permettre: donner son aval, valider, délivrer
avec l'argent de la mairie, argent de la mairie: argent public, notes de frais, deniers publics
baisser les impôts, moins d'impôts: allègement, baisse d'impôt, crédit d'impôt, exonération
battre: prendre sa revanche
bloquer: piquet
bloquer la loi, bloquer le texte: obstruction, veto, rejeter, amendements
bloquer le pays, tout bloquer: blocages, grève générale, mobilisation, barrages, paralyser
bras droit: fidèle, proche collaborateur
budget du roi, budget de la famille royale: liste civile, palais, dotation
budget, sous de l'état: finances publiques, loi de finances, crédits, dépenses, enveloppe, dotation
bulletins, bulletin de vote: urnes, suffrages, scrutin
campagne, faire campagne: battre la campagne, tracter, meeting, sillonner
casseroles, pas propre: mis en examen, condamné, affaires, démêlés
ce matin: aube, petit matin
changer de camp, passer dans l'autre camp: rallier, rejoindre les rangs, transfuge, faire défection, rejoindre
changer de ministres, nouveaux ministres: remaniement, nomination, entrée au gouvernement
changer de parti, quitter le parti, quitter son parti: rejoindre, rallier, claquer la porte, transfuge
changer de premier ministre, nouveau premier ministre: nommé à matignon, succéder, matignon, nomination
chef de l'état, big boss du pays: président, locataire de l'élysée
chef de parti, leader: dirigeant, figure de proue, patron, président
chef, boss, patron, big boss: président, leader, responsable, à la tête
choisi comme candidat, choisir le candidat: investi, investiture, désigné, primaire, tête de liste
choisir: investir
claquer la porte: se retirer
coalition, se mettre ensemble, s'allier: alliance, union, accord, front commun, faire cause commune, coaliser
combien à la manif, combien de manifestants: cortège, participants, défiler, selon la préfecture
combien dans les sondages: intentions de vote, crédité, recueillir
combien de voix, score: pour cent des voix, recueillir, obtenir
complot, coup monté, cabale: conspiration, ourdir
compter les votes, compter les voix, compter les bulletins: dépouillement, décompte, recensement
comptes de campagne: dépenses de campagne, rejetés, dépassement, financement
conflit d'intérêts: prise illégale d'intérêts, déport, haute autorité
conseil constitutionnel, les sages: censurer, inconstitutionnel, retoquer, saisir
conseil municipal, conseil de la ville: élus, délibération, séance, municipalité
conseiller, entourage: collaborateur, cabinet, éminence grise, garde rapprochée
consigne de vote, dire pour qui voter: appeler à voter, désistement, front républicain, barrage
coup d'état, putsch: renverser, militaires
couper les vivres, couper les subventions, plus de subventions: supprimer les subventions, gel, suspendre les aides
créer un parti, lancer un parti: fonder, mouvement, formation politique, nouvelle formation
cumuler, plusieurs postes, deux postes: cumul des mandats, casquettes
curé, prêtre: diocèse, évêque
de droite, la droite: lr, républicains, conservateurs, ump
de gauche, la gauche: socialistes, ps, insoumis, nouveau front populaire, nupes
débloquer: rétablir, dégager
décider, décision: acter, délibération
dégager: démission
dégager de la présidence, virer de la présidence, écarter de la présidence: destituer, destitution, démettre
dégager, éjecter: écarté, démis, exclu, battu
demander de partir, demander qu'il parte: réclamer la démission, exiger le départ
démissionner, démission: jeter l'éponge
des sous, les sous, ses sous: financement, argent, fonds, somme, moyens
descendre dans la rue, dans la rue: manifester, défiler, cortège, mobilisation, battre le pavé
devenir français, nationalité française: acquérir la nationalité
devenir roi, devenir reine: couronné, monter sur le trône, accéder au trône, intronisé
dictateur, tyran: autoritaire, régime
dictature, régime: autoritaire, junte, totalitaire
diriger, commander: présider, à la tête, tenir les rênes, gouverner, conduire, piloter
discours, meeting: allocution, tribune, s'exprimer, rassemblement, prononcer
dissoudre l'assemblée, dissolution, virer les députés: dissoudre, dissous, législatives anticipées, retour aux urnes
diviser: dissensions, fissurer, tiraillé
donner des sous, filer du fric, filer des sous: subventionner, débloquer, allouer, verser, enveloppe
écolo, écolos: militants, militants écologistes, environnementaux, activistes
égalité, à égalité: au coude-à-coude, dos à dos
élection: second tour, premier tour
élection volée, élections truquées, truquer l'élection: fraude électorale, irrégularités
élection volée, élections truquées, truquer l'élection: contester les résultats, bourrage
élections anticipées, revoter: scrutin anticipé, dissolution, nouvelles élections
élysée: palais présidentiel
emploi de sa femme, embaucher sa femme, payer sa femme: emploi fictif, népotisme
emploi de sa femme, embaucher sa femme, payer sa femme: collaboratrice, assistante parlementaire
entrer dans l'europe, rejoindre l'europe, rejoindre l'ue: adhésion, candidat, élargissement
europe, bruxelles, ue: parlement européen, eurodéputés
facho, fachos, extrême droite: rn, rassemblement national, nationaliste, ultradroite
faire barrage, barrage: front républicain, désistement, empêcher
faire des économies, économiser: coupes budgétaires, rigueur, austérité
faire jeter: évincé, éconduit, renvoyé, exclu, rejeté
faire sauter le gouvernement, dégager le gouvernement: renverser, censurer, motion de censure
faire tomber le gouvernement, virer le gouvernement: censurer, motion de censure, renverser
faire tomber un gouvernement: censurer, motion de censure, renverser
famille royale: maison royale, liste civile
favori, chouchou: pressenti, grand favori, donné vainqueur
femmes à la manif, manifestant: protestataires, cortège, participants, contestataires
former le gouvernement, faire un gouvernement: composer, nommer, coalition, négociations
fric de campagne, payer la campagne, argent de la campagne: financement, comptes de campagne, prêt, dons
fric, thune, pognon, oseille: financement, fortune, somme, moyens, budget, euros
gagner l'élection: élu, l'emporter, remporter le scrutin, victoire, en tête
garder le pouvoir, accroché au pouvoir, s'accrocher au pouvoir: se maintenir, refuser de céder, se cramponner
garder leur place, rester en poste: maintenu, reconduit, confirmé, conserver ses fonctions, suspension levée, levée de la suspension, réintégré, rendre son poste, retrouver son poste
garder son poste, garder leur poste, garder sa place, retrouver son poste: maintenu, reconduit, confirmé, conserver ses fonctions
gaucho, gauchiste: insoumis, ultragauche, militants de gauche
gens, les gens: foule, personnes, habitants, public, population, badauds, passants, riverains
gouvernement tombé, gouvernement est tombé, chute du gouvernement: censuré, renversé, motion de censure, démission
gouvernement viré, premier ministre viré: renversé, limogé, démission, censuré
grève annulée, grève levée, annuler la grève, arrêter la grève: préavis levé, lever, reprendre le travail, accord
immigrés, clandestins: étrangers
impopulaire, plus populaire, détesté: impopularité, défiance, dévisser, cote de popularité en berne
impôts, les impôts: fisc, fiscalité, administration fiscale, prélèvements, trésor public
interdire: arrêté
lâcher la campagne, abandonner la campagne: jeter l'éponge, retirer sa candidature, se retirer
lâcher le président: désavoué, abandonné, retirer son soutien, isolé, fronde
loi passée, la loi passe, passer la loi, loi votée: adopté, promulgué, texte, approuvé
loi rejetée, pas passer, loi pas passée: rejeté, retoqué, repoussé, censuré
loi, projet de loi: proposition, réforme, projet, mesure
maire, monsieur le maire: édile, premier magistrat, mairie, municipalité
mairie, hôtel de ville: conseil municipal
maison blanche: administration américaine, exécutif américain
manif interdite, interdire la manif: arrêté préfectoral, interdiction de manifester, rassemblement interdit
manif, manifester: descendre dans la rue
mariage du prince, se marier: convoler, épouser, noces, union
médaille, légion d'honneur, décoration: chevalier, promotion, distinction, insignes
ministère: bercy, beauvau, matignon, quai d'orsay, maroquin
ministre de l'argent, ministre des sous, ministre des finances: bercy, ministre de l'économie, grand argentier
ministre de la justice: place vendôme
ministre de la police: ministre de l'intérieur, place beauvau
ministre de la santé: avenue de ségur, ségur
ministre des profs, ministre de l'école: éducation nationale, rue de grenelle
monter en grade, avoir une promotion, prendre du galon: promu, nommé, accéder
monter un parti, son propre parti: fonder, mouvement, formation politique, nouvelle formation
motion de censure, censurer: faire tomber, vote de confiance
muter, envoyer ailleurs, changer de poste: nommé, affecté, déplacé, rétrogradé
nommé: propulser, placer à la tête, porter à la tête
nos impôts, avec nos impôts: contribuable, argent public, deniers publics, aux frais du contribuable
notes de frais, frais: remboursement, restaurants, injustifiées
nouveau gouvernement, nouvelle équipe: composition du gouvernement, remaniement, nommé, formation du gouvernement
occuper, squatter: investir, envahir, zad
opposition: minorité, contestataires
pape, le pape: souverain pontife, saint-père, saint-siège, vatican, pontife
papiers, donner des papiers, avoir des papiers: régularisation, titre de séjour, naturalisation
parler à la télé, passer à la télé, causer à la télé: s'exprimer, allocution, interview, invité, intervention
parler aux français, parler au pays, discours à la télé: allocution, s'adresser, s'exprimer, adresse à la nation
parler, causer: s'exprimer, prendre la parole, intervenir, déclarer, allocution, confier
quel parti, son parti, parti politique: mouvement, camp, rangs, formation
partir: passer la main, muté, s'envoler
pas aller voter, pas voté: abstention, abstentionniste, bouder les urnes, bulletin blanc
pas assez de voix, trop peu de voix: quorum, minorité, majorité absolue, insuffisant
pas encore en vigueur, entrer en application, appliquer la loi: entrer en vigueur, décret d'application, promulgué
passer au premier tour, élu direct, élu dès le premier tour: majorité absolue, sans second tour
passer en force, forcer le passage: 49.3, sans vote, ordonnances
patron du parti, chef du parti, boss du parti: président du parti, premier secrétaire, secrétaire général
patron du parti, chef du parti, boss du parti: leader, dirigeant
patronat, les patrons: medef, employeurs, organisations patronales
payer son mari, payer sa famille: employer, emploi fictif, népotisme
perdre: privé, déchu, dépossédé, manquer, laisser échapper
perdre l'élection: défait, revers
perdre la nationalité, enlever la nationalité: déchéance de nationalité, déchu
perdre le pouvoir: renversé, destitué, défait, battu, alternance, déchu
perdre ses titres, perdre son titre, retirer ses titres: privé de ses titres, déchu, destitué, déchéance
petit ministre, sous-ministre: secrétaire d'état, ministre délégué
pétition, signer une pétition: signatures, recueillir, signataires
plus de sous, plus de fric, plus un rond, plus d'argent: faute de financement, caisses vides, ruiné
plus se représenter, pas se représenter, ne se représente pas: passer la main, ne pas briguer, renoncer
politicien, politicard, politique: ténor, sénateur, député, parlementaire
populaire: opinions favorables, baromètre, confiance
porte-parole, celui qui parle: porte-voix, communicant
pousser à démissionner, forcer à démissionner, obliger à partir: contraint à la démission, acculé, évincé
pousser dehors, poussé vers la sortie: contraint à la démission, limogé, remercié
préfet, préfecture: arrêté, autorités
premier ministre: locataire de matignon
prendre le pouvoir, arriver au pouvoir: coup d'état, accéder, s'emparer, renverser, putsch, junte
président: hôte de l'élysée
princesse, prince: duc, duchesse, héritier
promesse de campagne, programme: promesse électorale, engagement, mesure phare, projet
qui a décidé, qui a choisi: trancher, entériner, décréter, ordonner, arrêté, conseil
qui a gagné, gagner: l'emporter, élu, palme, revenir, décrocher, triompher, récompensé
quitter l'europe, sortir de l'europe, sortir de l'ue: brexit, sortie de l'union, retrait
quitter la présidence, perdre la présidence: destituer, destitution, démissionner, démission
quitter le trône, laisser le trône: abdiquer
quitter ses fonctions, lâcher son poste: démissionner, remettre sa démission, départ, se retirer
quitter son poste, quitter leur poste: démissionner, remettre sa démission, départ, se retirer
recevoir une médaille, recevoir la médaille, avoir une médaille: décoré, distingué, chevalier, élevé au rang
récompenser: citoyen d'honneur, salué
recompter, recompter les votes: nouveau décompte, recomptage, vérification
refaire l'élection, élection refaite, revoter: scrutin annulé, invalidé, nouveau scrutin, partielle
référendum, demander aux gens, faire voter les gens: consultation, votation, scrutin
réforme, changement: réorganisation, projet de loi
rejoindre le parti, entrer au parti: adhérer, rallier, rejoindre les rangs, carte
remplaçant, prendre la place: successeur, suppléer, relève
rendre son tablier, rendre les clés: démissionner, quitter ses fonctions, se retirer
rester au pouvoir, rester président: maintenu, réélu, nouveau mandat
retourner sa veste, trahir son camp: transfuge, faire défection, rallier, revirement
rétrograder, perdre du galon: rétrogradé, déclassé, sanctionné
riches, les riches: grandes fortunes, hauts revenus, ultrariches, contribuables aisés
rival, concurrent: challenger, prétendant, opposant
roi, reine, famille royale: souverain, monarque, palais, couronne, cour, monarchie, trône
s'en aller, en aller, s'en va: quitter, passer la main, départ, se retirer, tirer sa révérence, démissionner
s'unir, unir: alliance, coalition, fusionner, faire front, rassembler
se casser, se barrer, se tirer, se tailler: quitter, démissionner, partir, s'enfuir, enfui, départ, claquer la porte
se désister, laisser la place: désistement, se retirer, retirer sa candidature
se présenter à la mairie, candidat à la mairie: briguer, tête de liste, municipales, conduire une liste
se présenter à la présidentielle, candidat à la présidentielle: briguer l'élysée, candidature
se présenter à la présidentielle, candidat à la présidentielle: en lice, course à l'élysée
se présenter, se présenter aux élections, se lancer: candidat, briguer, en lice, concourir
se présenter, se présenter aux élections, se lancer: concouru, candidature, se porter candidat
se représenter: briguer un nouveau mandat
se retirer de la course, plus candidat: jeter l'éponge, désistement, retirer sa candidature, renoncer
sécu: assurance maladie, sécurité sociale, cpam
sénateur: parlementaires
sénateur, député, maire: élu, parlementaire, édile
sondage, donné gagnant, favori: intentions de vote, crédité, en tête, faveur
supprimer un poste, supprimer le poste: suppression, économie
taxer les riches, faire payer les riches: impôt sur la fortune, taxe zucman, hauts revenus, isf
train de vie, vivre comme un roi: dépenses, frais, luxe, fastueux
virer: se séparer
virer: démis de ses fonctions
virer du parti, virer de son parti: exclu, exclusion, suspendu, radié
virer le président, destituer le président, président viré: destitution, impeachment, procédure, déchu
virer un ministre, virer le ministre, ministre viré: limogé, remercié, démis de ses fonctions, remaniement, évincé
vote de confiance, voter la confiance: confiance, motion, majorité
voter contre: rejeter, s'opposer, voix contre, repousser
voter une loi, voter la loi: adopter, texte, voix contre, promulguer, entériner
voter, aller voter: se prononcer, suffrage, glisser son bulletin, électeurs
votes, voix: scrutin, voix exprimées
rester conseiller, rester conseillère, rester élu, rester élue, rester maire, rester député: garder son siège, conserver son siège, garder son mandat
`
