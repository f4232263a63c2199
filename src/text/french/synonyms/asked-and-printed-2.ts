// What readers ask in a chat beside what newspapers print, from festivals to families.

export const ASKED_AND_PRINTED_2 = `
tête d'affiche, artiste principal, invité d'honneur, vedette, star de la soirée
artistes annoncés, line-up, plateau d'artistes, programme du festival
plus de billets, billets tous vendus, complet, billets écoulés, guichets fermés, places vendues
acheter des places, prendre des places, mise en vente des billets, billetterie, billets en vente
sortir au ciné, sortie en salle, sortie nationale
gagner la palme, palme d'or, remporter la palme, récompense suprême
repartir bredouille, repartir les mains vides, bredouille, sans récompense, rentrer bredouille
membre du jury, président du jury, présider le jury
monter les marches, tapis rouge, montée des marches, fouler le tapis rouge
bonnes critiques, accueil favorable, critiques élogieuses, salué par la critique, encensé
mauvaises critiques, critiques négatives, éreinté par la critique, mal accueilli, volée de bois vert
volée de bois vert, pluie de critiques, vives critiques, critiques acerbes, essuyer des critiques
avis partagés, accueil mitigé, avis divisés, réactions contrastées, réactions mitigées
applaudir, ovation, acclamer, standing ovation, applaudissements nourris
tiré d'un livre, adapté d'un livre, adaptation, tiré du roman, adapté du roman
histoire vraie, faits réels, inspiré de faits réels, tiré de faits réels
suite du film, deuxième volet, nouveau volet, second opus
partir en tournée, série de concerts, tournée nationale, dates de concert, tournée mondiale
tournée d'adieu, dernière tournée, dernier concert, ultime concert, faire ses adieux
remonter sur scène, retour sur scène, retrouver la scène, revenir sur scène, retrouver son public
monter sur scène, donner un concert, produire sur scène
remplir la salle, salle comble, faire salle comble, faire le plein
salle vide, clairsemé, rangs clairsemés, peu de spectateurs, sièges vides
perdre sa voix, extinction de voix, aphone, laryngite, problème de cordes vocales
playback, faire semblant de chanter, bande préenregistrée, bande enregistrée
assurer la première partie, première partie, ouvrir le concert, lever de rideau
numéro un des ventes, en tête des ventes, disque d'or, disque de platine, meilleures ventes
séparation du groupe, groupe s'est séparé, groupe dissous, fin du groupe, dissolution du groupe
reformer le groupe, retour du groupe, retrouvailles
revente de billets, marché noir, revendre des billets, revente illégale, billets revendus
rendre une œuvre, restitution, rapatrier, biens culturels
vendu aux enchères, adjugé, trouver preneur, sous le marteau, parti aux enchères
pas trouvé d'acheteur, pas trouvé preneur, sans acheteur, invendu, rester invendu
trouvé sous terre, mis au jour, exhumé, vestiges, découverte archéologique
entrée gratuite, entrée libre, accès libre, accès gratuit, gratuité
actionnaire principal, actionnaire majoritaire, détenir la majorité, contrôler le capital
tomber dans l'escarcelle, passer sous pavillon, passer sous le contrôle, racheté, absorbé
changer de mains, changer de propriétaire, nouveau propriétaire, cédé, passer aux mains
trouver un repreneur, chercher un repreneur, candidat à la reprise, offre de reprise, repreneur potentiel
chercher un acheteur, mettre en vente, chercher preneur, acquéreur
sauver l'usine, sauver les emplois, préserver les emplois, maintenir l'activité, pérenniser le site
usine à l'arrêt, production à l'arrêt, production suspendue, arrêt de la production, chaînes à l'arrêt
chômage technique, chômage partiel, activité partielle
sur le carreau, laisser sur le carreau, perdre son emploi, sans emploi
virer en masse, licenciements massifs, licencier massivement, vague de licenciements, charrette
prime de départ, indemnité de licenciement, chèque de départ, indemnités de départ
entrer en bourse, introduction en bourse, cotation, coté en bourse
lever de l'argent, tour de table, levée de fonds, nouveaux investisseurs
rappeler des voitures, campagne de rappel, rappel de véhicules, véhicules rappelés
plus en stock, rupture de stock, produit épuisé, en rupture, introuvable
lancer un produit, sortir un produit, commercialiser, mise sur le marché, nouveau produit
faire des bénéfices, profits record, bénéficiaire, bénéfice net
comptes dans le rouge, finances dans le rouge, déficitaire, lourdes pertes, en déficit
sortir du rouge, revenir à l'équilibre, renouer avec les bénéfices, redresser les comptes
redresser la barre, remettre sur pied, remonter la pente, redressement, inverser la tendance
remonter la pente, rebondir, se redresser
battre de l'aile, péricliter, vaciller, fragilisé, en mauvaise passe
mauvaise passe, passe difficile, période difficile, traverser une crise, série noire
implanter, ouvrir un site, nouvelle usine, nouvelle implantation
pas payé, salaires impayés, retard de salaire, arriérés de salaires, salaires non versés
mal payé, sous-payé, payé une misère, bas salaire, faible rémunération
bien payé, gros salaire, grassement payé, confortable rémunération, grassement rémunéré
passer à la concurrence, débaucher, débauchage, partir chez un concurrent
boire le bouillon, subir de lourdes pertes, perdre beaucoup d'argent, déconfiture
frais de la princesse, aux frais du contribuable, argent public, deniers publics, fonds publics
payer de sa poche, de sa poche, à ses frais, fonds propres, ses deniers
couper les vivres, supprimer les aides, suspendre les subventions, geler les fonds, priver de financement
trou dans la caisse, trou dans les caisses, déficit, manque à gagner, comptes déséquilibrés
crouler sous les dettes, criblé de dettes, surendetté, lourdement endetté, dette abyssale
effacer ses dettes, effacement de la dette, annulation de la dette, abandon de créance, remise de dette
ne peut pas payer, peut pas payer, insolvable, défaut de paiement, incapable de payer
pas un rond, sans le sou, sans ressources, démuni, plus un sou
joindre les deux bouts, fins de mois difficiles, boucler les fins de mois, difficultés financières
serrer la ceinture, réduire ses dépenses, plan d'économies, austérité, cure d'austérité
argent par les fenêtres, gaspillage, dépenses inconsidérées, dilapider, gabegie
coûter une fortune, coûter bonbon, prix exorbitant, coût faramineux, somme astronomique
somme folle, somme astronomique, somme colossale, montant faramineux, pactole
rapporter gros, lucratif, juteux, rapporter beaucoup, rentable
toucher des aides en trop, trop-perçu, versé à tort, indu, prestations indues
pas déclaré, non déclaré, omis de déclarer, dissimulé au fisc, revenus dissimulés
liasse de billets, argent liquide, coupures, en petites coupures
notes de frais, frais de bouche, dépenses personnelles, train de vie, remboursement de frais
train de vie, mener grand train, dépenses somptuaires, mode de vie
appel aux dons, lancer une cagnotte, cagnotte en ligne, collecte de fonds, appel à la générosité
virer de l'argent, virement, transférer des fonds, transfert d'argent, somme virée
battre pour l'héritage, querelle d'héritage, bataille de succession, conflit de succession, héritage disputé
vivre aux crochets, dépendre financièrement, entretenu
mis à la rue, jeté à la rue, expulsé de son logement, expulsion locative
loyer impayé, pas payer le loyer, impayés de loyer, dette locative
immeuble pourri, logement pourri, insalubre, arrêté de péril, habitat dégradé, logement indigne
menacé de s'écrouler, menace de s'effondrer, arrêté de péril, péril imminent, menacer ruine
punaises de lit, cafards, nuisibles, désinsectisation
devenir propriétaire, accession à la propriété, accéder à la propriété, primo-accédant
isoler sa maison, rénovation énergétique, travaux d'isolation
passoire thermique, logement énergivore, mal isolé, mauvais diagnostic énergétique
camp de migrants, bidonville, camp de fortune
construire sans permis, construction illégale, sans permis de construire, construction sauvage
mauvaise récolte, faible récolte, récolte en baisse, maigre récolte, rendements en baisse
abattre le troupeau, tuer le troupeau, abattage du troupeau, abattage sanitaire, cheptel abattu
grippe aviaire, influenza aviaire, grippe des oiseaux
vivre de son travail, vivre de son métier, revenu agricole, revenu des agriculteurs, juste rémunération
bloquer avec des tracteurs, tracteurs, barrage d'agriculteurs, colère agricole, convoi de tracteurs
déverser du fumier, balancer du fumier, lisier, bennes de fumier
attaque de loup, troupeau attaqué, brebis tuées, prédation, bêtes égorgées
animal échappé, animal en liberté, divagation, animal en fuite, échappé de son enclos
acheter local, produits locaux, manger local, circuit court, vente directe
record de chaleur, température record, jamais fait aussi chaud, jour le plus chaud, record de température
grand froid, très froid, températures négatives, sous zéro
bloqué par la neige, coincé dans la neige, naufragés de la route, prisonnier de la neige
toit envolé, toiture arrachée, toit arraché, toiture envolée
grêle, grêlons, orage de grêle, averse de grêle
ouragan a touché, cyclone a touché, toucher terre, passage du cyclone, œil du cyclone
plus d'électricité, plus de jus, foyers privés d'électricité, sans courant, coupures d'électricité
remettre le courant, courant rétabli, rétablir le courant, électricité rétablie, réalimenter
projet contesté, projet critiqué, projet controversé, projet décrié, opposants au projet
attaquer le projet, saisir le tribunal administratif, recours déposé, recours en justice
air pollué, pollution de l'air, qualité de l'air, particules fines, pic de pollution
jeter dans la nature, dépôt sauvage, décharge sauvage, déchets abandonnés
dernier de son espèce, derniers spécimens, au bord de l'extinction, menacé d'extinction, quasi disparu
relâcher dans la nature, remis en liberté, réintroduire, réintroduction
fonte des glaces, glaciers fondent, recul des glaciers, banquise
montée de la mer, élévation du niveau de la mer, submersion, recul du trait de côte
moins polluer, réduire les émissions, décarboner, baisse des émissions, neutralité carbone
couper l'eau, manquer d'eau, restrictions d'eau, coupures d'eau, pénurie d'eau
bétonner, artificialisation, urbanisation
perché dans un arbre, cabane dans les arbres, attaché à un arbre, enchaîner
plus de réseau, panne de réseau, coupure de réseau, réseau indisponible, zone blanche
photo générée par ia, image de synthèse, générée par intelligence artificielle, image artificielle
reconnaissance du visage, reconnaissance faciale, identification biométrique
téléphone espionné, logiciel espion, espiologiciel, téléphone infecté, spyware
interdit aux enfants, interdit aux mineurs, limite d'âge, vérification de l'âge
remplacé par des robots, remplacé par une machine, automatisation, remplacés par l'ia, robotisation
fusée a explosé, échec du lancement, lancement raté, perte du lanceur, fusée s'est désintégrée
revenir sur terre, retour sur terre, rentrée atmosphérique, amerrissage
pas voulu répondre, veut pas répondre, pas répondu, refuser de répondre, pas donné suite, pas souhaité répondre
pas voulu parler, veut pas parler, refuser de parler, refuser de s'exprimer, pas souhaité s'exprimer, garder le silence
pas voulu commenter, veut pas commenter, refuser de commenter, pas souhaité commenter, pas souhaité réagir, aucun commentaire
injoignable, pas joignable, pas réussi à joindre, n'a pu être joint, pas pu être joint
donner une interview, accorder une interview, entretien accordé, accorder un entretien, confier
parler aux journalistes, parler à la presse, déclarer à la presse, devant les caméras, au micro
passer à la télé, parler à la télé, invité sur le plateau, intervention télévisée, à l'antenne
rester vague, rester flou, réponse évasive, sans préciser, sans entrer dans les détails
rester muet, rester silencieux, mutisme, mutique, pas un mot, garder le silence
plus de détails, donner des détails, apporter des précisions, entrer dans les détails, détailler
tresser des lauriers, couvrir d'éloges, dithyrambique, pas tarir d'éloges, encenser
parler franchement, sans langue de bois, sans détour, sans filtre, parler cash, sans ambages
vider son sac, dire ce qu'il a sur le cœur, déballer, confier, exprimer sa colère
dire ses quatre vérités, quatre vérités, tancer, reproches, sermonner
pendules à l'heure, remettre les pendules à l'heure, mise au point, rétablir les faits, rétablir la vérité, clarifier
couper la parole, empêcher de parler, couper le micro, micro coupé, interrompre
quitter le plateau, partir en pleine interview, interrompre l'interview, quitter l'émission
mot de trop, parole malheureuse, propos malheureux, dérapage verbal, phrase malheureuse
sorti de son contexte, hors contexte, propos déformés, propos tronqués, mal interprété
mal compris, mal interprété, malentendu, quiproquo, mauvaise interprétation
dire le contraire, affirmer le contraire, contredire, démentir, affirmer l'inverse
nier en bloc, tout nier, rejeter en bloc, démentir formellement, nier toute implication, démentir catégoriquement
reconnaître son erreur, admettre son erreur, avouer son erreur, faire son mea culpa, reconnaître une faute, reconnaître une erreur
avouer à moitié, à demi-mot, du bout des lèvres, concéder, reconnaître à demi-mot
excuses publiques, présenter des excuses, exprimer ses regrets, pardon public
refuser de s'excuser, pas d'excuses, pas s'excuser, veut pas s'excuser, refus de présenter des excuses, assumer ses propos
persister et signer, maintenir ses propos, assumer ses propos, ne retirer rien, réaffirmer
retirer ses propos, revenir sur ses propos, rétracter, désavouer ses propos
effacer son tweet, supprimer son tweet, supprimer son message, message supprimé, publication supprimée, retirer sa publication
sans donner son nom, sous couvert d'anonymat, requérir l'anonymat, anonymement, rester anonyme
faire la sourde oreille, sourde oreille, rester sourd, refuser d'entendre
silence radio, rester sans réponse, sans réponse, aucune nouvelle, mutisme
donner signe de vie, signe de vie, donner de ses nouvelles
voler dans les plumes, s'en prendre vertement, fustiger, attaquer frontalement, étriller
tirer à boulets rouges, boulets rouges, fustiger, critiquer violemment, vilipender, pourfendre
enfoncer le clou, insister, marteler, renchérir, en rajouter
remettre une couche, renchérir, en rajouter, surenchérir, insister
mettre les pieds dans le plat, pieds dans le plat, gaffe, sans ménagement, maladroitement
ne pas mâcher ses mots, mâcher ses mots, parler crûment, sans ménagement, propos cinglants, propos virulents
prêcher pour sa paroisse, défendre ses intérêts, conflit d'intérêts, juge et partie
fin de non-recevoir, réponse négative, demande rejetée, opposer un refus
passation, passation de pouvoir, prise de fonctions, céder son fauteuil
successeur désigné, dauphin, héritier politique, poulain
choisir un successeur, désigner un successeur, trouver un successeur, trouver un remplaçant, nommer un remplaçant
en attendant un remplaçant, assurer l'intérim, à titre provisoire, intérim, provisoirement
retour en grâce, réhabilité, retour au premier plan, remis en selle
grand retour, comeback, come-back, retour au premier plan, signer son retour
poste vide, poste vacant, siège vacant, poste à pourvoir
briller par son absence, absence remarquée, grand absent, absent, ne pas s'être présenté
pas invité, pas convié, non convié, sans invitation, écarté de la cérémonie
venir en personne, déplacer en personne, présence physique, faire le déplacement
partir avant la fin, quitter la salle, quitter la cérémonie, éclipser, départ anticipé
filer à l'anglaise, éclipser, partir discrètement, fausser compagnie, prendre la tangente
manquer à l'appel, absent, ne pas s'être présenté, introuvable
pas venu à la convocation, pas présenté, ne pas se présenter, absent à la convocation, se soustraire
vu pour la dernière fois, aperçu pour la dernière fois, dernière fois vu, dernière apparition, vu vivant
venir en masse, affluer, accourir, venir en nombre
à l'improviste, visite surprise, sans prévenir, inopinément
coup d'envoi, donner le coup d'envoi, démarrage, ouverture officielle
entrer en vigueur, prendre effet, entrée en vigueur, applicable
fermer pour de bon, fermer définitivement, fermeture définitive, baisser définitivement le rideau, cessation définitive
fermer temporairement, fermeture provisoire, fermeture temporaire, fermeture administrative, momentanément fermé
rouvrir, réouverture, rouvrir ses portes, accueillir à nouveau
remettre en route, remise en service, redémarrage, remise en marche, réactiver
reprendre son poste, retrouver son poste, réintégré, rétabli dans ses fonctions, reprendre ses fonctions
mettre en pause, faire une pause, suspendre, interrompre momentanément, mise entre parenthèses
mettre au frigo, mettre en veilleuse, geler le projet, mise en sommeil, suspendre sine die
tuer dans l'œuf, étouffer dans l'œuf, couper court
tourner court, tomber à l'eau, avorter, capoter, interrompu prématurément
machine arrière, faire machine arrière, revenir sur sa décision, revirement, rétropédaler
revenir sur sa décision, changer d'avis, raviser, volte-face, annuler sa décision
abandonner l'idée, renoncer au projet, écarter l'idée, projet abandonné, enterrer l'idée
rester lettre morte, lettre morte, jamais appliqué, inappliqué, sans suite, tomber aux oubliettes
plus tôt que prévu, anticipé, avance sur le calendrier, avant la date prévue, prématurément
plus tard que prévu, retardé, prendre du retard, décalé, accuser du retard
nouvelle date, changer la date, date modifiée, reprogrammer
pas encore décidé, décision pas prise, aucune décision, en cours de réflexion, en suspens
en suspens, incertitude, pas tranché
traîner en longueur, éterniser, enliser, interminable, jouer les prolongations
mettre les bouchées doubles, bouchées doubles, redoubler d'efforts, accélérer la cadence, intensifier
coup d'arrêt, coup de frein, brusquement interrompu, ralentissement, freiner
jusqu'à nouvel ordre, nouvel ordre, sine die, durée indéterminée, indéfiniment
rester au point mort, aucune avancée, bloqué, enlisé, statu quo
jour d'avant, jour précédent, veille
jour d'après, jour suivant, lendemain
juste avant, peu avant, quelques instants plus tôt, quelques minutes plus tôt, auparavant
juste après, peu après, dans la foulée, aussitôt après, quelques minutes plus tard
dans la foulée, aussitôt, immédiatement, sans attendre, tout de suite après
depuis longtemps, de longue date, depuis des années, plusieurs années
du jour au lendemain, brutalement, subitement, sans préavis, sans crier gare
tout à coup, tout d'un coup, soudain, subitement, brusquement
dans pas longtemps, bientôt, sous peu, dans les prochains jours
d'affilée, consécutif, sans interruption
main au feu, mettre sa main au feu, convaincu, persuadé
sans aucun doute, indubitablement, incontestablement, nul doute, indéniablement
mettre en doute, douter, sceptique, s'interroger, remettre en question
laisser planer le doute, entretenir le doute, ambiguïté, maintenir le suspense
lever le doute, dissiper le doute, clarifier, éclaircir
pas convaincu, peu convaincu, sceptique, dubitatif, scepticisme
mal à y croire, du mal à y croire, peiner à croire, incrédule, incrédulité
craindre le pire, redouter le pire, attendre au pire, peu d'espoir, pessimiste
garder espoir, encore espoir, bon espoir, optimiste
perdre espoir, plus d'espoir, désespérer, résigné, désespoir
tomber des nues, stupéfait, abasourdi, interloqué, surprise totale
preuve à l'appui, documents à l'appui, justificatif
noir sur blanc, explicitement, consigné
rien ne prouve, aucune preuve, pas de preuve, aucun élément, non étayé, preuve formelle
trouver des preuves, éléments à charge, pièces à conviction, éléments probants, indices concordants
preuve accablante, accablant, élément à charge, irréfutable, preuve irréfutable
effacer les traces, effacer ses traces, faire disparaître des preuves, détruire des preuves, supprimer des messages
parole contre parole, versions contradictoires, versions divergentes, deux versions
tenir la route, tenir debout, crédible, cohérent, plausible
cousu de fil blanc, peu crédible, invraisemblable, incohérent, pas crédible
tissu de mensonges, mensonger, affabulations, pure invention, ramassis de mensonges
sous le manteau, en cachette, clandestinement
en douce, en cachette, discrètement, en catimini, secrètement
derrière son dos, à son insu, sans le prévenir, sans son accord
pot aux roses, découvrir le pot aux roses, supercherie, découvrir la vérité
lever le secret, lever le secret-défense, déclassifier, rendre public
déjà au courant, mis au courant, tenu informé, averti, prévenu, avoir eu connaissance
secret de polichinelle, de notoriété publique, connu de tous, tout le monde savait
double vie, vie cachée, vie secrète, vie parallèle
enfant caché, enfant secret, fils caché, fille cachée, enfant illégitime
taire le nom, pas donné le nom, identité non révélée, nom non dévoilé, sans dévoiler l'identité
cacher la vérité, dissimuler la vérité, taire la vérité, mentir, vérité cachée
lever un lièvre, pot aux roses, mettre au jour, soulever un problème
avoir la haine, rage, ulcéré, fou de rage
voir rouge, emporter, perdre son calme, coup de sang, sortir de ses gonds
piquer une crise, piquer une colère, colère noire, emporter, fulminer
vent debout, farouchement opposé, vivement opposé, hostile, tir de barrage
mal pris, vexé, froissé, offusqué, piqué au vif
travers de la gorge, rester en travers de la gorge, ne pas digérer, pas digérer, amertume, rancœur
goutte d'eau, goutte qui fait déborder le vase, déborder le vase, élément déclencheur
moral à zéro, moral dans les chaussettes, moral en berne, démoralisé, abattu, découragé
cœur brisé, dévasté, anéanti, inconsolable, bouleversé
larmes aux yeux, au bord des larmes, en larmes, gorge nouée, ému, voix tremblante
aux anges, sur un petit nuage, petit nuage, comblé, euphorique
sauter de joie, exulter, jubiler, liesse, explosion de joie
soulagé, pousser un ouf de soulagement, ouf de soulagement, respirer
douche froide, désillusion, déception, coup dur, cruelle déception
coup dur, mauvaise nouvelle, coup de massue, revers
boule au ventre, angoisse, anxiété, la peur au ventre, appréhension
faire du souci, sang d'encre, inquiétude, alarmer, préoccupation
froid dans le dos, terrifiant, glacer le sang
sentir coupable, culpabiliser, culpabilité, remords, sentiment de culpabilité
mordre les doigts, regretter, regrets amers, repentir
perdre confiance, plus confiance, défiance, méfiance, perte de confiance, confiance rompue
gros sur le cœur, gros sur la patate, amertume, rancœur
peur pour sa vie, craindre pour sa vie, peur de mourir, redouter pour sa vie, sentir menacé
vivre un enfer, vivre un cauchemar, calvaire, descente aux enfers, supplice
faire scandale, faire polémique, créer la polémique, tollé, soulever un tollé, défrayer la chronique
faire réagir, susciter des réactions, vives réactions, concert de réactions, vague d'indignation
faire débat, susciter le débat, divise l'opinion, controverse
feu aux poudres, mettre le feu aux poudres, déclencher, étincelle, provoquer la colère
jouer avec le feu, prendre des risques, risqué, imprudent, inconscience
chien et chat, comme chien et chat, se détester, relations exécrables, mésentente
bien s'entendre, entendre bien, bonne entente, complicité, bonnes relations, relation cordiale
mal s'entendre, pas s'entendre, entendent pas, mésentente, relations difficiles, incompatibilité d'humeur
couteaux tirés, à couteaux tirés, guerre ouverte, conflit ouvert, relations tendues
bête noire, pire ennemi, ennemi juré, meilleur ennemi
ami d'enfance, copain d'enfance, ami de longue date, vieil ami, camarade
main dans la main, conjointement, étroite collaboration, travailler de concert
sous le même toit, vivre ensemble, concubinage, cohabiter, vie commune
garde des enfants, droit de garde, garde alternée, droit de visite
plus se parler, ne se parlent plus, plus aucun contact, couper les ponts, brouillé, rompre tout contact
une dent contre, avoir une dent contre, rancune, animosité, vieille rancune
chercher des noises, chercher querelle, chercher la bagarre, provoquer
prendre sous son aile, mentor, père spirituel, parrainer, protecteur
ranger derrière, ranger du côté, prendre fait et cause, rallier, apporter son soutien
voler la vedette, faire de l'ombre, éclipser, supplanter
marcher sur les plates-bandes, plates-bandes, empiéter, outrepasser ses fonctions
voiler la face, refuser de voir, fermer les yeux
tourner le dos, se détourner, rejeter, délaisser, prendre ses distances
soutien sans faille, soutien indéfectible, soutien inconditionnel, plein soutien, soutien total
bémol, mettre un bémol, nuancer, émettre des réserves, relativiser
prendre avec des pincettes, pincettes, avec prudence, sous réserve, à prendre avec précaution
histoire à dormir debout, tiré par les cheveux, invraisemblable, abracadabrant, rocambolesque
à la va-vite, bâclé, hâtivement, à la hâte
coup d'épée dans l'eau, pour des prunes, en vain, sans effet
faire chou blanc, rentrer bredouille, revenir bredouille, infructueux, en vain
mi-figue mi-raisin, en demi-teinte, mitigé, contrasté
laisser à désirer, insuffisant, décevant, médiocre, perfectible
comme sur des roulettes, sans encombre, sans accroc, sans anicroche
crever l'écran, faire remarquer, révélation, éblouir
garder son sang-froid, rester calme, flegme, imperturbable
passer inaperçu, incognito, discrètement, sans se faire remarquer
mettre le grappin, emparer, attraper, capturer
voler de ses propres ailes, couper le cordon, émanciper, indépendant, autonome
marcher dans les pas, suivre les traces, suivre l'exemple, perpétuer, héritier
monnaie courante, habituel, répandu, banal
pas la première fois, récidiviste, antécédents, à plusieurs reprises, déjà condamné
en un clin d'œil, clin d'œil, en quelques secondes, en un éclair, instantanément
bousculer au portillon, nombreux candidats, affluence
rouler sur l'or, richissime, fortuné, multimillionnaire
cuillère en argent, famille aisée, milieu aisé, privilégié
beurre dans les épinards, arrondir ses fins de mois, complément de revenu, revenu complémentaire
vivre au-dessus de ses moyens, dépenses excessives, train de vie, surendettement
retomber sur ses pattes, rebondir, se reconstruire
porter ses fruits, résultats positifs, efficace
faire ses preuves, éprouvé, efficacité démontrée, gage de sérieux
peser dans la balance, faire pencher la balance, jouer un rôle décisif
part du lion, grosse part du gâteau, part du gâteau, majeure partie
carottes sont cuites, perdu d'avance, voué à l'échec, sans espoir, sans issue
deux poids deux mesures, inégalité de traitement, partialité, traitement inéquitable
traitement de faveur, passe-droit, privilège, favoritisme, régime de faveur
laisser la porte ouverte, ne pas exclure, pas exclure, envisager, éventualité
vendre la peau de l'ours, crier victoire, trop tôt, prématuré
clouer au pilori, pilori, vouer aux gémonies, vindicte, condamner publiquement
ni chaud ni froid, rester de marbre, laisser de marbre, indifférent, impassible
sous prétexte, sous couvert, arguer, au motif
pavé dans la mare, bombe médiatique, déclaration fracassante, révélation choc
boule de neige, effet domino, réaction en chaîne, engrenage, contagion
première page, manchette, gros titres, défrayer la chronique, faire les gros titres
faire couler de l'encre, couler beaucoup d'encre, défrayer la chronique, alimenter la polémique, largement commenté
sous le feu des projecteurs, sous les projecteurs, médiatisé, attention médiatique, exposition médiatique
rater le coche, manquer le coche, occasion manquée, laisser passer sa chance
longueur d'avance, prendre de l'avance, devancer
à la ramasse, retardataire, accuser un retard
y laisser des plumes, laisser des plumes, payer le prix fort, lourd tribut, essuyer des pertes
lourd tribut, payer un lourd tribut, payer cher, durement touché, lourdes pertes
à bout de souffle, essoufflé, en bout de course, en déclin, exsangue
vitesse supérieure, passer à la vitesse supérieure, monter en puissance, accélérer, intensifier
mettre le paquet, grands moyens, employer les grands moyens, moyens exceptionnels, mobiliser d'importants moyens
prendre les devants, anticiper, devancer
tirer son épingle du jeu, épingle du jeu, démarquer, se distinguer, bien s'en sortir
clef sous la porte, clé sous la porte, liquidation judiciaire, cesser son activité, fermer définitivement
couilles en or, faire son beurre, enrichir, profits colossaux, fructueux
perdre sa chemise, laisser sa chemise, ruiné, pertes colossales
payé des cacahuètes, cacahuètes, sous-payé, salaire dérisoire, salaire de misère
graisser la patte, arroser, soudoyer, corrompre, pot-de-vin
presser le citron, pressurer, surexploiter, exploiter sans vergogne
vaches maigres, période difficile, disette, austérité, récession
dans la panade, dans le pétrin, dans la mouise, en difficulté, mauvaise posture
moyens du bord, débrouille, improvisé, bricolage
revoir à la baisse, réviser à la baisse, abaisser, réduire la voilure
coup de gueule, pousser un coup de gueule, coup de colère, dénoncer, indigner
pousser à bout, pousser à la faute, faire craquer, excéder
taper sur les nerfs, taper sur le système, agacer, exaspérer, horripiler
remuer le couteau dans la plaie, raviver la douleur, rouvrir la plaie, raviver les plaies
tomber à pic, à point nommé, au bon moment, opportun
tomber mal, mauvais moment, malvenu, inopportun
grain de sable, contretemps, imprévu, aléa
rester sur sa faim, déçu, frustré, insatisfait, inabouti
noir de monde, plein comme un œuf, bondé, foule compacte, marée humaine
`
