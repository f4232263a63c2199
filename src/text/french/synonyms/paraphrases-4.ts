// How questions put what newspapers print, part 4.

export const PARAPHRASES_4 = `
désolé, excuses, regret, navré, repentir
faire construire, bâtir, édifier, ériger
pas répondre, éluder, botter en touche, garder le silence
noyer le poisson, botter en touche, tergiverser
fortune, avoirs
plus de chambres, afficher complet, complet
luxe, palace, haut de gamme, cinq étoiles, huppé
laisser filer, perdre, échapper, rater
rater l'or, laisser filer l'or, manquer le titre
passer à côté, laisser filer, manquer, échapper
maximum, plafond, plafonné
quota, plafond, limite, contingent
max, plafond, maximum
limite, plafond, seuil, restriction
minimum, seuil
maîtresse, institutrice, professeure des écoles, enseignante
maître d'école, instituteur, professeur des écoles, enseignant
apprendre, enseigner, inculquer, étudier
peu à peu, au compte-gouttes, progressivement, graduellement
petit à petit, au compte-gouttes, progressivement
quitter les rails, dérailler
circulation des trains, trafic ferroviaire
incroyable, inouï, stupéfiant, ahurissant, hallucinant
dingue, inouï, ahurissant, stupéfiant, hallucinant
hallucinant, inouï, ahurissant, sidérant
ouf, inouï, hallucinant, incroyable, ahurissant
geste, acte, agissement
mettre ensemble, fusionner, associer, unir leurs forces
faire faillite, liquidation, mettre la clé
couler la boîte, dépôt de bilan, faillite, liquidation
ruiné, dépôt de bilan, faillite, insolvable, banqueroute
aide de l'état, subvention, allocation, prime
donner un coup de pouce, subventionner, aider, soutenir
coup de pouce, bonus
drapeau, bannière
couleurs, pavillon, drapeau
immatriculé, enregistré, plaque
plaque de la voiture, immatriculation
changer de version, rétracter, revenir sur ses déclarations
dédire, rétracter, renier
faire marche arrière, rétracter, rétropédaler, volte-face, raviser
retourner sa veste, renier, transfuge
changer d'avis, rétracter, raviser, volte-face, revirement
adopter, recueillir, prendre sous son aile
plus de parents, orphelin, pupille de la nation
sans parents, orphelin, pupille
accueillir chez, recueillir, héberger
élever, recueillir, éduquer, éducation
fuiter, fuite de données, divulguer, ébruiter
tinder, site de rencontres, appli de rencontres
données volées, piratage
vol de données, piratage
plus vieux, doyen, aîné, vétéran
la plus vieille, doyenne, aînée
le plus jeune, benjamin, cadet, junior
tromper, erreur, méprendre, fausse route, tort
erreur, tort, mégarde, méprise
ressusciter, revenir à la vie, déclaré mort, réanimer
louer un avion, affréter, charter
louer, affréter, location, réserver
asso, association, ong, collectif
préféré, favori, prédilection
adoré, plébiscité, apprécié, ovationné
kiffer, plébisciter, apprécier, raffoler, aimer
cuisine, gastronomie, recette, culinaire
marche plus, défectueux, hors d'usage
hs, hors service, panne, hors d'usage
ne marche plus, hors service, panne, hors d'usage
foutu, hors service, irréparable, hors d'usage
nase, hors service, hors d'usage, épuisé
pas blessé, valide, indemne
vieux tacot, épave, guimbarde
presque rien, euro symbolique, bouchée de pain, modique
bouchée de pain, euro symbolique, modique, dérisoire
scoot, deux-roues, cyclomoteur
gonfler un moteur, débrider
fausser, biaiser, altérer, déformer
mal calculé, faussé, biaisé, erroné
faux, faussé
faire entrer, introniser, introduire, admettre, intégrer
club, confrérie, cercle, association
la terre a tremblé, séisme, secousse sismique, tremblement de terre
faire partir, évacuer, déloger, contraindre à l'évacuation
fou, aliéné, démence, dément, irresponsable pénalement
examiner, étudier
gamin dans sa tête, immature, immaturité, puéril
pas fou, responsable de ses actes, sain d'esprit
détrôner, supplanter, évincer, devancer
battre le champion, détrôner
prendre la première place, détrôner, supplanter, emparer de la tête
doubler, supplanter
trop plein, débordé, saturé, surpeuplé, engorgé
manque de place, surpeuplé, surpopulation, saturé, exigu
pas assez de place, surpopulation, exigu, saturé
trop petit, exigu, étriqué, étroit
fusiller, passer par les armes, exécuter, peloton d'exécution
rebelle, séditieux
révolter, mutin, mutinerie, insurger, soulever
mutinerie, rébellion, insurrection
maigrir, amincir
perdre du poids, affiner
grossir, enfler
régime, amaigrissement, maigrir, diète
maigre, chétif, décharné
changer de nom, rebaptiser, renommer, débaptiser
donner un nom, baptiser, nommer, dénommer
honorer, célébrer, baptiser
mise en demeure, sommation, injonction, avertissement
dernier avertissement, mise en demeure, ultimatum, sommation
pas payer, impayé, défaut de paiement
payer pas, impayé, défaut de paiement
gérant, propriétaire
salaire minimum, salaire plancher, smic
mini, plancher, minimum
ramener, remorquer, rapatrier, rapporter
accuser à tort, diffamer, calomnie
dessin, croquis, esquisse, illustration
créateur de mode, modiste
dessinateur, bédéiste
mode, couture, couturier, prêt-à-porter, fashion
cœur, cardiaque, cardio-vasculaire
sauver, massage cardiaque
premiers secours, massage cardiaque, secourisme, gestes qui sauvent
échanger, troquer, troc, permuter
verts, eelv
écolo, militant vert
leader, figure de proue
voiture de fonction, voiture officielle, véhicule de fonction
remettre à flot, renflouer
de sa poche, deniers personnels
payer de sa poche, sur ses deniers
renflouer, remettre à flot, combler le déficit, injecter
anéantir, réduire à néant
réduire à néant, anéantir, détruire, annihiler
geler, givre, températures négatives
ça caille, froid, glacial, températures négatives
attroupement, rassemblement, regroupement
drapeau rouge, interdiction de baignade
pas le droit de manifester, manifestation interdite, attroupement interdit
dégager, destituer, chasser
dégagé, limogé
poussé dehors, évincé, écarté, poussé vers la sortie
partenaire, collaborateur
mettre sur la touche, évincer, écarter, placardiser
placard, placardisé, évincé, mis à l'écart
usure, érosion, érodé, dégradation
rongé, érodé, corrodé, miné
mur de mer, digue, brise-lames, jetée
va tomber, menacer ruine, risque d'effondrement
risque de tomber, menacer ruine, risque d'effondrement, menacer de s'effondrer
voyante, médium, cartomancienne, extralucide
charlatan, guérisseur, imposteur, médium
malédiction, envoûtement, sortilège, mauvais sort
instaurer, établir
mettre en place, déployer
faire payer, péage, facturer, taxer
péage, vignette, droit de passage
arrêter les travaux, suspendre le chantier, chantier suspendu, chantier interrompu
chantier arrêté, chantier suspendu, travaux interrompus
construire des éoliennes, parc éolien, éolienne
trop de rayons, surdosage, surirradié, irradiation
dose trop forte, surdosage, surdose
cancer, oncologie
médecin du cancer, cancérologue, oncologue
overdose, surdose, surdosage
perdre de l'argent, pertes, déficitaire, déficit
gagner de l'argent, bénéficiaire, rentable, bénéfice
perte, moins-value
os, ossement, fossile
restes humains, squelette, ossements, dépouille
membre, adepte, affilié, adhérent
gourou, maître spirituel
disciple, adepte, fidèle, apôtre
voir un docteur, consulter un médecin, consultation
aller chez le médecin, consulter, rendez-vous médical
introuvable, intraçable, indétectable, disparu
impossible à retrouver, intraçable, introuvable
invisible, indétectable, imperceptible, furtif
mettre du sel, saler, salaison
malbouffe, fast-food, ultra-transformé, gras
bouffe, plat, mets, repas, nourriture
retrouver du boulot, reprise d'activité, retour à l'emploi
retrouver un emploi, reprise d'activité, retour à l'emploi, réinsertion
chômage, sans emploi, demandeur d'emploi, inactif
chômage depuis longtemps, chômeur de longue durée
pour la bonne cause, charité, caritatif, bénévole
récolter, collecter, recueillir, amasser
ramasser de l'argent, récolter des fonds, collecte
charité, caritatif, aumône, philanthropie
brûlure, brûlé, grand brûlé
frelaté, trafiqué, falsifié
tonneau, barrique, baril
mélangé, frelaté, mixé
bibine, bière, alcool, breuvage
saisonnier, vendangeur, cueilleur, travailleur agricole
local pour animaux, poulailler, étable, chenil, porcherie
gendarme de la bourse, régulateur, autorité des marchés financiers, amf
abuser, excessif, abus
trop cher, abusif, prohibitif, exorbitant, hors de prix
exagéré, outrancier, démesuré
gendarme financier, régulateur, autorité de contrôle
deuil, endeuillé, éploré
famille de la victime, famille endeuillée, proches, parties civiles
proches du mort, endeuillé, famille du défunt, proches de la victime
condoléances, compassion, sympathie, endeuillé
troquet, bar, café, bistrot, débit de boissons
intoxiqué, empoisonné, incommodé
café, bar, bistrot, estaminet
rade, bar, bistrot
bande de chiens, meute
sans maître, errant, abandonné
buter, égorger, abattre, assassiner
égorger, trancher la gorge, gorge tranchée
groupe d'animaux, meute, troupeau, horde, harde
surtout, majorité, principalement, essentiellement
dégraisser, plan social, suppression de postes, réduction d'effectifs
devenir français, naturalisé, nationalité française
papiers français, nationalité française, naturalisation
forcé de partir, exilé, banni
partir vivre ailleurs, exil, expatrier, émigrer
voler des données, siphonner, exfiltrer, dérober des données
fichier, base de données, registre, document
novice, stagiaire, débutant, apprenti
débutant, néophyte
piquer la place, ravir, supplanter, détrôner
prendre à la gauche, ravir, basculer
changer de camp, basculer, transfuge, rallier, faire défection
camp, clan
faire gaffe, prudence, vigilance, prudent
faire attention, prudence, vigilance, précaution, prudent
de plus en plus, recrudescence, hausse, augmentation
repartir à la hausse, recrudescence, regain, rebond
revenir en force, recrudescence, regain, résurgence
attention, précaution
créateur, initiateur
monter une boîte, fonder, créer une entreprise, entrepreneur
monter sa boîte, fonder, création d'entreprise, entreprendre
lancer sa boîte, fonder une entreprise, création d'entreprise
aire d'autoroute, halte routière, aire de repos
ajouter, agrémenter, adjoindre, compléter
arbres fruitiers, verger, pommier, cerisier
défoncer, rouer de coups, enfoncer, démolir
faire démonter, roué de coups, passé à tabac
baptiser un bateau, marraine, baptême
coup d'essai, tentative, première tentative
rattraper, récupérer, capturer, reprendre
attraper, saisir
faire la belle, évader, échapper, évasion
zoo, parc animalier, parc zoologique, ménagerie
décaler le procès, renvoyer l'affaire, audience renvoyée, ajourner
procès reporté, audience renvoyée, affaire renvoyée, renvoi
remis à plus tard, renvoyé, reporté, ajourné, différé
remettre à plus tard, renvoyer, reporter, ajourner, différer
repousser, renvoyer, reporter, différer, ajourner
payer par jour, astreinte, pénalité journalière
pas légal, illégal, illicite, irrégulier
sans autorisation, illégal, illicite, non autorisé, sauvage
amende, astreinte, pénalité, contravention, sanction financière
à tour de rôle, relais, alternance
chacun son tour, relais, alternance, tour de rôle
test, expérimental, expérimentation, essai
sans chauffeur, autonome, sans conducteur, automatisé
se conduit tout seul, autonome, sans chauffeur, sans conducteur
phase de test, expérimentation, projet pilote, à titre expérimental
harceler, persécuter, importuner
embêter, harceler, importuner, tourmenter
pendre, pendaison, suicide, mettre fin à ses jours
dangereux, nocivité
en toute connaissance, sciemment, délibérément
mauvais pour la santé, nocif, nocivité, toxique, délétère
remettre en état, restaurer, rénover, réparer
peinture murale, fresque, graff
tag, fresque
kawa, café, expresso
machine à café, distributeur, cafetière
coûter plus cher, augmenter, renchérir, hausse du prix
plus cher, renchérissement, augmentation, hausse
quelques sous, centimes, modique
baby-sitter, jeune fille au pair, nourrice, garde d'enfants
enfermer, cloîtrer
enfermé, cloîtré, reclus
sous-sol, cave, caveau, souterrain
zapper, boycotter, ignorer, faire l'impasse
pas venir, boycotter, absent, absence
pas venu, boycotté, absent, bouder
bouder, déserter
montrer son désaccord, désapprobation, signe de protestation
snober, boycotter, ignorer, dédaigner
atterrissage forcé, poser en catastrophe, atterrissage d'urgence
atterrir en urgence, poser en catastrophe, atterrissage d'urgence
premier modèle, prototype, maquette
champ, parcelle, pré, prairie
rien à voir, aucun lien, sans rapport
contre le bruit, antibruit, insonorisation, nuisances sonores
chemin de fer, voie ferrée, ferroviaire, rail
bruyant, tapageur, assourdissant
isoler du bruit, insonoriser, antibruit
détruire des livres, pilon, mettre au pilon
jeter à la poubelle, mettre au rebut, mettre au pilon, jeter
légende, intitulé, titre, texte
accoster, amarrer, aborder, mouiller
arriver au port, accoster, amarrer, quai
mis à l'isolement, quarantaine, isolement, confiné
bateau de croisière, paquebot, croisiériste, navire de croisière
cachette, incognito, clandestinement, catimini
ni vu ni connu, incognito, catimini
secret, incognito, clandestinement, catimini
sans se montrer, incognito, discrètement
énorme, titanesque
riche, opulent
gosse, bambin, marmot
arrêter net, immobiliser, stopper
ennemi, antagoniste
ennemi juré, rival de toujours, rival historique
clash, joute verbale, polémique
clasher, invectiver, querelle, polémique, joute
concurrent, challenger
bétail, cheptel, troupeau, bovins
vaches, cheptel, bovins, troupeau
tuer des animaux, abattre, abattage, euthanasier
cochon, verrat
poulet, volaille, gallinacé, avicole
clope, mégot
atelier secret, atelier clandestin
vapoter, cigarette électronique
échange, contrepartie, rançon, moyennant
contrepartie, échange, compensation, moyennant
preneur d'otages, forcené
pierre précieuse, diamant, gemme, joyau
payer moins d'impôts, raisons fiscales, avantage fiscal, optimisation fiscale
à cause des impôts, raisons fiscales, fiscalité
déplacer, relocaliser
partir à l'étranger, délocaliser, expatrier, exil
`
