// Corruption and crime, police, courts and prisons, accusations and denials, evidence.

export const JUSTICE = `
pot-de-vin, bakchich, dessous de table, corruption, enveloppe, commission occulte, rétrocommission
corrompre, corrompu, corruption, soudoyer, pot-de-vin, ripou, véreux
ripou, flic corrompu, policier corrompu, corruption
piston, pistonner, pistonné, favoritisme, népotisme, passe-droit, copinage
copinage, favoritisme, népotisme, clientélisme, connivence, conflit d'intérêts
emploi fictif, emplois fictifs, détournement de fonds, fictif
scandale, affaire, polémique, controverse, tollé
polémique, controverse, tollé, bad buzz, shitstorm, indignation, scandale
s'excuser, excuses, excuse, présenter ses excuses, mea culpa, pardon, demander pardon, regrets, regretter
regretter, regret, regrets, déplorer, se repentir, remords
secret, caché, dissimulé, confidentiel, clandestin, occulte, en catimini
cacher, caché, dissimuler, dissimulé, dissimulation, taire, planquer, occulter, passer sous silence, étouffer
planquer, planque, cacher, cachette, dissimuler, se terrer, se réfugier
étouffer l'affaire, étouffer, dissimuler, couvrir, passer sous silence, omerta
omerta, loi du silence, silence, mutisme
comploter, complot, conspiration, conspirer, machination, complotiste
complotiste, conspirationniste, théorie du complot, conspiration
espionner, espionnage, espion, agent secret, surveiller, surveillance, taupe, barbouze
espion, agent, services secrets, services de renseignement, renseignement, dgsi, dgse, scrs
mettre sur écoute, écoutes, écoute, écoutes téléphoniques, interception, intercepter, enregistrement
surveiller, surveillance, contrôler, contrôle, filature, filer
fliquer, flicage, surveiller, surveillance, contrôler
flics, keufs, poulets, condés, policiers, gendarmes, forces de l'ordre, agents, bœufs
policier, fonctionnaire de police, gardien de la paix, agent, brigadier, commissaire, patrouilleur
bac, brigade anticriminalité, brigade, policiers
crs, gendarmes mobiles, forces de l'ordre, policiers antiémeute, antiémeute
commissariat, poste de police, hôtel de police, gendarmerie, brigade
swat, raid, gign, forces d'intervention, unité d'élite
serrer, choper, coffrer, pincer, alpaguer, arrêter, arrêté, interpeller, interpellé, appréhender, appréhendé, épingler
se faire choper, arrêté, interpellé, intercepter, intercepté, appréhendé, capturé, pogné
pogner, pogné, attraper, arrêter, épinglé, arrêté, surpris
capturer, capturé, capture, attraper, appréhender, neutraliser
garde à vue, gav, gardé à vue, mis en garde à vue, placé en garde à vue, détenu, retenu
cuffer, menotter, menotté, menottes, menotte
perquisition, perquisitionner, perquisitionné, fouille, fouiller, descente, saisie
descente de police, perquisition, coup de filet, opération policière, rafle
saisir, saisi, saisie, confisquer, confisqué, confiscation, mettre la main dessus
coup de filet, vague d'arrestations, interpellations, arrestations
mis en examen, mettre en examen, mise en examen, inculper, inculpé, inculpation, poursuivi, accusé
inculper, inculpé, inculpation, chef d'accusation, chefs d'accusation, accusation, accusé
témoin assisté, témoin, entendu
poursuivre, poursuivi, poursuites, poursuites judiciaires, action en justice, assigner
porter plainte, déposer plainte, dépôt de plainte, plainte, plaignant, saisir la justice
plainte, plaignant, plaignante, partie civile, requérant, dénonciation
attaquer en justice, poursuivre, assigner, assignation, plainte, action en justice, traîner devant les tribunaux, saisir la justice
convoquer, convoqué, convocation, citer à comparaître, assigner, assignation
comparaître, comparu, comparution, se présenter devant, traduit devant
auditionner, audition, auditionné, entendu, interrogé, interrogatoire
cuisiner, interroger, interrogatoire, audition, auditionner, questionné
procès, audience, débats, comparution, jugé, juger
juge, magistrat, magistrate, magistrature, présidente du tribunal, juge d'instruction
procureur, procureure, parquet, ministère public, magistrat, dpcp
parquet, procureur, ministère public, accusation
réquisitoire, réquisitions, requérir, requis, peine demandée
plaider, plaidoirie, plaidoyer, défendre
plaider coupable, reconnaître sa culpabilité, reconnaître les faits, crpc, aveux
avocat, maître, défenseur, conseil, bâtonnier, barreau
juré, jurés, jury, cour d'assises, assises
jugement, verdict, arrêt, décision, sentence, délibéré
verdict, jugement, sentence, condamné, décision
coupable, culpabilité, reconnu coupable, condamné, auteur
innocent, innocence, innocenté, innocenter, disculper, disculpé, blanchi, mis hors de cause
blanchir, blanchi, disculper, disculpé, innocenter, innocenté, acquitté, relaxé, relaxe, mis hors de cause
acquitter, acquitté, acquittement, relaxer, relaxé, relaxe, non-lieu, blanchi
classer sans suite, classement sans suite, classé sans suite, non-lieu, abandon des poursuites, affaire classée
condamné, écoper, écopé, prendre cher, peine, infligé, infliger, sanctionné
écoper, condamné, condamner, peine
peine, condamnation, sentence, sanction, châtiment, punition
punir, puni, punition, sanction, sanctionner, sanctionné, châtiment, réprimander, pénalité
sursis, peine avec sursis, probation, sursitaire, mise à l'épreuve
ferme, prison ferme, réclusion, emprisonnement
perpétuité, perpète, prison à vie, réclusion à perpétuité, réclusion criminelle
peine de mort, peine capitale, exécution, exécuter, exécuté, condamné à mort
taule, tôle, prison, incarcéré, écroué, détenu, zonzon, derrière les barreaux
prison, maison d'arrêt, centre pénitentiaire, pénitencier, établissement pénitentiaire, centre de détention, geôle
écroué, incarcéré, incarcération, emprisonné, emprisonnement, détenu, placé en détention, détention provisoire, mandat de dépôt
taulard, détenu, prisonnier, incarcéré, codétenu
maton, surveillant, gardien de prison, surveillant pénitentiaire, agent correctionnel
sortir de prison, libérer, libéré, libération, relâcher, relâché, remis en liberté, remise en liberté
libérer, libéré, libération, relâcher, relâché, remise en liberté, affranchir
libération conditionnelle, liberté conditionnelle, aménagement de peine, remise de peine, semi-liberté
bracelet électronique, assignation à résidence, assigné à résidence, contrôle judiciaire
contrôle judiciaire, placé sous contrôle judiciaire, liberté surveillée, liberté sous conditions
caution, cautionnement, libéré sous caution, garantie
amnistie, amnistier, amnistié, grâce, gracier, gracié, grâce présidentielle, pardon
faire appel, interjeter appel, appel, pourvoi, recours, se pourvoir, contester
recours, appel, pourvoi, contestation, cassation
cour d'appel, appel, second procès, cassation, deuxième instance
cour suprême, plus haute juridiction, cour de cassation
tribunal, cour, juridiction, palais de justice, palais
prescription, prescrit, prescrite, délai dépassé
extrader, extradition, extradé, remettre, remise, livrer
cavale, fuite, fugitif, évadé, introuvable, recherché
s'évader, évasion, évadé, s'échapper, échappé, fuir, fuite, se faire la malle, faire le mur, prendre la poudre
fuir, fui, fuite, s'enfuir, enfui, s'échapper, prendre la fuite, pris la fuite, détaler, déguerpir
se barrer, partir, fuir, fuite, quitter, s'enfuir, décamper, crisser son camp
décamper, déguerpir, fuir, s'enfuir, quitter les lieux, détaler
rechercher, recherché, traquer, traque, chasse à l'homme, avis de recherche, mandat d'arrêt, wanted
mandat d'arrêt, mandat, avis de recherche, notice rouge, recherché
disparaître, disparu, disparue, disparition, introuvable, porté disparu, volatilisé, sans nouvelles
retrouver, retrouvé, découvrir, découvert, découverte, localiser, localisé
alerte enlèvement, alerte amber, enlèvement, rapt
kidnapper, kidnappé, kidnapping, enlever, enlevé, enlèvement, rapt, ravisseur, séquestrer
séquestrer, séquestré, séquestration, retenir, retenu, captif, enfermé, détenir
otage, prise d'otage, preneur d'otage, captif, captivité, ravisseurs
rançon, argent réclamé, extorsion, rançonner, somme réclamée
tuer, tué, assassiner, assassiné, assassinat, meurtre, homicide, abattre, abattu
buter, buté, zigouiller, dézinguer, liquider, abattre, abattu, tuer, assassiner, exécuter, exécuté
meurtre, assassinat, homicide, crime, féminicide, tuerie
meurtrier, meurtrière, assassin, tueur, tireur, assaillant, auteur
féminicide, meurtre conjugal, violences conjugales, tuée par son conjoint
tuerie, massacre, carnage, fusillade, bain de sang, tuerie de masse, massacrer
fusillade, tirs, coups de feu, tirer, tireur, échange de tirs, mitrailler, rafale
tireur, assaillant, forcené, homme armé, agresseur
se faire tirer dessus, blessé par balle, tirs, coups de feu, visé par des tirs, touché par balle
flingue, gun, arme, pistolet, revolver, arme à feu, calibre, arme de poing, fusil, kalachnikov
couteau, arme blanche, lame, poignard, machette, cutter
poignarder, poignardé, coup de couteau, coups de couteau, planter, planté, lardé, attaque au couteau, suriner
balle, projectile, munition, cartouche, balles
étrangler, étranglé, strangulation, étouffer, asphyxie
empoisonner, empoisonné, empoisonnement, poison, intoxication, intoxiquer
noyer, noyé, noyade, se noyer
frapper, frappé, tabasser, tabassé, passage à tabac, roué de coups, coups, rouer de coups, violenter, molester
tabasser, tabassage, passer à tabac, cogner, lyncher, lynchage, roué de coups, battre, battu, péter la gueule
baston, bagarre, rixe, bataille, altercation, échauffourée, empoignade, se battre, pugilat
rixe, bagarre, altercation, échauffourée, affrontement, bataille rangée, se bagarrer
gifle, baffe, claque, gifler, giflé, mornifle, soufflet
agresser, agressé, agression, attaquer, attaqué, assaillir, agresseur
violence, violences, brutalités, brutal, sévices, mauvais traitements, maltraitance
bavure, violences policières, bavure policière, brutalité policière, usage de la force
violer, violé, violée, viol, abuser, abus sexuel, agression sexuelle, violeur
pédophile, pédophilie, pédocriminel, pédocriminalité, pédopornographie, abus sur mineur, attouchements
attouchement, attouchements, agression sexuelle, gestes déplacés, abus sexuel, tripoter, tripotage, caresser
pervers, prédateur, agresseur sexuel, prédateur sexuel, exhibitionniste, délinquant sexuel
harceler, harcelé, harcèlement, harceleur, intimider, intimidation, persécuter, persécution, cyberharcèlement
bullying, harcèlement scolaire, intimidation, harcèlement, brimades
maltraiter, maltraité, maltraitance, mauvais traitements, négligence, sévices, battu
esclavage, traite, exploitation, exploiter, traite des êtres humains, travail forcé
proxénète, proxénétisme, maquereau, prostitution, prostituer
prostituée, travailleuse du sexe, prostitution, escort, pute
menacer, menacé, menace, menaces, intimider, intimidation, menaces de mort, ultimatum
chantage, faire chanter, maître chanteur, extorsion, sextorsion, extorquer
racketter, racket, extorquer, extorsion, rançonner, taxage
voler, volé, vol, piquer, piqué, chourer, dérober, dérobé, subtiliser, faucher, chaparder
piquer, volé, dérobé, chiper, barboter, dérober, subtilisé, emporté
voleur, voleuse, malfaiteur, cambrioleur, braqueur, pickpocket, bandit
cambrioler, cambriolage, cambrioleur, effraction, monte-en-l'air, casse, vol avec effraction, entrer par effraction
casse, braquage, braquer, braqueur, hold-up, vol à main armée, attaque à main armée, cambriolage, vol qualifié
braquer, braqué, braquage, hold-up, attaque à main armée, dévaliser, dévalisé
butin, magot, biens volés, somme volée, argent dérobé, préjudice
piller, pillage, pillé, pilleurs, saccager, saccage, dévaliser
casser, vandaliser, vandalisme, vandalisé, saccager, saccagé, dégrader, dégradations, détérioré, casseur
casseur, casseurs, black bloc, émeutier, vandales, fauteurs de troubles
taguer, tag, tags, graffiti, inscription, vandalisme, vandalisé
cramer, cramé, brûler, brûlé, incendier, incendié, incendie, calciné, flamber, foutre le feu, mettre le feu
pyromane, incendiaire, incendie volontaire, incendie criminel, mettre le feu
émeute, émeutes, émeutier, violences urbaines, troubles, échauffourées, heurts
heurts, affrontements, échauffourées, accrochages, incidents, débordements
lacrymo, gaz lacrymogène, grenade lacrymogène, lacrymogène
matraquer, matraque, coups de matraque, charger, charge
arnaque, arnaquer, arnaqué, escroquer, escroqué, escroquerie, fraude, duper, dupé, tromper, arnaqueur
arnaqueur, escroc, fraudeur, aigrefin, faussaire, imposteur, filou, crosseur
entuber, arnaquer, escroquer, gruger, duper, flouer, floué, crosser
dupé, trompé, piégé, victime d'une escroquerie, floué, berné
imposteur, imposture, usurper, usurpateur, usurpation d'identité, faux
phishing, hameçonnage, faux message, courriel frauduleux, arnaque en ligne
hacker, pirate, pirater, piraté, piratage, pirate informatique, cyberattaque, cybercriminel
pirater, piraté, piratage, hacké, intrusion, cyberattaque, rançongiciel, attaque informatique
fuite de données, vol de données, données personnelles, données volées, données dérobées
ransomware, rançongiciel, logiciel malveillant, virus informatique, malware
faux papiers, faux documents, faux document, contrefaçon, usage de faux
contrefaçon, contrefait, copie, faux, imitation, contrefaire, plagiat
plagier, plagiat, plagié, copier, copié, pomper
détourner, détourné, détournement, détournement de fonds, abus de biens sociaux, malversations, siphonner
taper dans la caisse, détourner, détournement, abus de confiance, abus de biens sociaux, malversation
blanchiment, blanchir, blanchiment d'argent, argent sale
deal, dealer, dealeur, trafic, trafiquant, trafic de drogue, revendeur, narcotrafic, vendeur, pusher
narcotrafic, trafic de drogue, trafic de stupéfiants, narcotrafiquant, cartel
drogue, stups, stupéfiants, came, dope, substance, narcotiques
stups, stupéfiants, brigade des stups, drogue
coke, cocaïne, crack
shit, beuh, weed, cannabis, haschich, hasch, marijuana, herbe, pot, joint, résine
camé, drogué, toxico, toxicomane, consommateur de drogue, junkie, sous stupéfiants
go fast, convoi de drogue, transport de drogue, trafic
mule, passeur, transporteur de drogue
passeur, passeurs, trafiquant de migrants, filière clandestine
contrebande, contrebandier, trafic, marché noir, trafiquer
mafia, mafieux, crime organisé, grand banditisme, parrain, pègre
gang, bande, clan, groupe criminel, réseau criminel, gangs de rue
voyou, délinquant, malfrat, malfaiteur, bandit, racaille, caïd, truand, gangster, bum
complice, complicité, acolyte, comparse, coauteur, complices
mineur, mineure, adolescent, ado, jeune
récidive, récidiviste, multirécidiviste, déjà condamné, antécédents
casier judiciaire, antécédents judiciaires, antécédents, déjà condamné, connu de la police
connu des services, connu de la police, défavorablement connu, antécédents judiciaires
terroriste, terrorisme, djihadiste, djihadisme, islamiste, attentat
attentat, attaque terroriste, attaque, explosion, kamikaze, bombe
revendiquer, revendiqué, revendication, attribué, signer
radicaliser, radicalisé, radicalisation, extrémiste, extrémisme, endoctriner
bombe, engin explosif, explosif, charge explosive, grenade, bombe artisanale, colis piégé
exploser, explosion, explosé, déflagration, détonation, sauter, péter
alerte à la bombe, colis suspect, menace d'attentat, fausse alerte
homme de main, tueur à gages, commanditaire, exécutant
commanditer, commanditaire, cerveau, instigateur, donneur d'ordre
cerveau, instigateur, commanditaire, organisateur, tête pensante
règlement de comptes, vendetta, guerre des gangs, représailles, vengeance
se venger, vengeance, vengé, représailles, revanche, rétorsion
mobile, motif, raison, motivation
alibi, emploi du temps, justifier sa présence
autopsie, médecin légiste, légiste, examen du corps, coroner
cadavre, corps, dépouille, corps sans vie, restes, macchabée, ossements
adn, empreintes, empreinte génétique, traces, police scientifique
scène de crime, lieux du crime, scène du drame
indice, indices, trace, piste, élément
piste, hypothèse, scénario, thèse, théorie
témoin, témoins, témoigner, témoignage, témoignages, déposition
témoigner, témoignage, raconter, récit, déposer, relater
enquête, instruction, information judiciaire, enquête préliminaire, investigations, enquête judiciaire
enquêter, enquêteurs, enquêteur, limier, inspecteur, police judiciaire, investiguer
inspection, inspecter, inspecteur, contrôle, vérification, audit
igpn, police des polices, inspection générale, bei
expertise, expert, contre-expertise, rapport d'expert
reconstitution, reconstituer, reconstitué
élucider, élucidé, résoudre, résolu, cold case, affaire non élucidée
cold case, affaire non résolue, affaire non élucidée, dossier non résolu, vieille affaire
erreur judiciaire, condamné à tort, révision du procès
avouer, avoué, aveu, aveux, reconnaître, reconnu, admettre, admis, confesser, passer aux aveux, se mettre à table
reconnaître, reconnu, admettre, admis, concéder, concédé, avouer, convenir
cracher le morceau, avouer, aveux, révéler, passer aux aveux, parler
admettre sa faute, reconnaître ses torts, assumer, mea culpa
nier, nié, démentir, démenti, réfuter, contester, récuser, récusé, dénégation, clamer son innocence, rejeter en bloc
clamer son innocence, nier les faits, se dire innocent, contester les faits, nie
se défendre, se justifier, justification, justifier, explication, plaider
confirmer, confirmé, confirmation, attester, attesté, corroborer, corroboré, authentifier
infirmer, infirmé, contredire, contredit, démentir, démenti, réfuter
contredire, contredit, contradiction, contredisent, incohérence, se contredire
accuser, accusé, accusatrice, accusateur, pointer du doigt, incriminer, incriminé, imputer, mettre en cause, mis en cause
pointer du doigt, accuser, montrer du doigt, blâmer, mettre en cause, dénoncer
blâmer, blâmé, blâme, reprocher, reproche, réprobation, désavouer
dénoncer, dénonciation, signaler, signalement, alerter, lanceur d'alerte, lanceuse d'alerte, pointer
balance, indic, indicateur, informateur, délateur, source, mouchard, délation, stool
balancer, dénoncer, cafter, cafarder, dénonciation, moucharder, stooler
lanceur d'alerte, lanceuse d'alerte, source, informateur, whistleblower
fuiter, fuite, fuité, révéler, divulguer, leak, leaké, dévoilé, éventer
soupçonné, soupçonner, suspecté, suspect, suspicion, présumé, doute
suspect, mis en cause, présumé auteur, individu, accusé, auteur présumé
présumé, supposé, prétendu, allégué
calomnier, calomnie, diffamer, diffamation, diffamatoire, médisance
diffamation, diffamer, diffamatoire, atteinte à l'honneur, salir, libelle
prouver, preuve, prouvé, attester, établir, établi, établit, démontré, confirmer
vrai, véridique, véracité, exact, avéré, authentique, vérité, réel
faux, inexact, erroné, mensonger, mensongère, fallacieux, infondé
bobard, mensonge, mytho, mentir, menteur, fable, contrevérité, craque, salades, pipeau
mytho, mythomane, menteur, affabulateur, affabuler, mentir, mensonge, inventer
inventer de toutes pièces, fabriqué de toutes pièces, inventé, fabriqué, monté de toutes pièces
piège, piéger, piégé, guet-apens, traquenard, embuscade, tendre un piège
coup monté, machination, mise en scène, cabale, complot
bouc émissaire, souffre-douleur, victime expiatoire
négligence, négligent, imprudence, manquement, faute, carence, défaillance
faute, erreur, bourde, gaffe, manquement, tort
bourde, gaffe, boulette, erreur, maladresse, impair, faux pas, dérapage
dérapage, déraper, propos déplacés, propos polémiques, propos controversés, sortie de route
raciste, racisme, xénophobe, xénophobie, propos racistes, discrimination raciale
antisémite, antisémitisme, propos antisémites, haine des juifs
homophobe, homophobie, lgbtphobie, propos homophobes
sexiste, sexisme, misogyne, misogynie, macho, machisme
discriminer, discrimination, discriminatoire, inégalité de traitement, ségrégation
fake news, infox, fausse information, fausse nouvelle, désinformation, intox, intoxication, rumeur, canular
rumeur, bruit, ragot, bruits de couloir, spéculation, potin
ragot, potin, commérage, rumeur, cancan, mémérage
canular, blague, hoax, poisson d'avril, farce, supercherie
`
