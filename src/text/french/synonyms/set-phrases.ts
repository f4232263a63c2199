// Set phrases without a verb that no one field has: words that say nearly the same, then what may answer for what.

export const SET_PHRASES = `
à bout de souffle, essoufflé, en bout de course, en déclin, exsangue
à court d'argent, pénurie, caisses vides, manquer de fonds
à la dérive, au gré des courants, emporté par le courant
à la hâte, précipitamment, en catastrophe, en toute hâte
vu de ses yeux, vu de ses propres yeux, voir de ses yeux, assister: témoin oculaire, témoin direct, rien vu
affaires au cul, mis en examen, casseroles, poursuivi
agent immo, agent immobilier, agence immobilière
appel d'offres, marché public, soumission, commande publique
ass mat, assmat, assistante maternelle
au cas où, par précaution, à titre préventif, par prudence
au coude-à-coude, dans un mouchoir, serré, indécis, écart infime
au pied du mur, acculé, contraint, sans alternative, couteau sous la gorge
bien classé, premier rang, haut du tableau
bloqué au sol, cloué au sol, immobilisé
boule de neige, effet domino, réaction en chaîne, engrenage, contagion
bras droit, numéro deux, adjoint, homme de confiance, lieutenant
ça a dégénéré, ça a mal tourné, débordements, heurts, échauffourées, affrontements
ça chauffe, tensions, heurts, échauffourées, climat électrique
ça s'est bien passé, sans incident, sans heurts, calme
camp de concentration, déporté, camp d'extermination
carottes sont cuites, perdu d'avance, voué à l'échec, sans espoir, sans issue
champion du monde, titre mondial, couronne mondiale
chef d'entreprise, patron, entrepreneur, dirigeant, homme d'affaires, femme d'affaires
chèque en bois, chèque sans provision, impayé, chèque volé
clé sous la porte, fermer, faillite, cesser son activité, liquidation judiciaire, baisser le rideau
clef sous la porte, clé sous la porte, liquidation judiciaire, cesser son activité, fermer définitivement
cold case, affaire non résolue, affaire non élucidée, dossier non résolu, vieille affaire
comme sur des roulettes, sans encombre, sans accroc, sans anicroche
contrôlé positif, test positif, échantillon positif, contrôle antidopage, dopage
cote de popularité, populaire, plébiscité, bonne opinion
coup monté, complot, cabale, piège, manipulation
coup monté, machination, mise en scène, cabale, complot
cour d'ass, cour d'assises, assises
couteaux tirés, à couteaux tirés, guerre ouverte, conflit ouvert, relations tendues
crime de guerre, crime contre l'humanité, exactions, atrocités, génocide
dans un fauteuil, haut la main, large victoire, victoire écrasante, sans difficulté
de sa poche, deniers personnels
débat houleux, vifs échanges, passe d'armes, échange musclé, altercation
défense d'éléphant, ivoire, défenses
devant le fait accompli, fait accompli, sans consultation, imposer, sans avoir été consulté
devant les autres, avance
dose trop forte, surdosage, surdose
du jour au lendemain, brutalement, subitement, sans préavis, sans crier gare
écrasé par la foule, bousculade, piétiné, mouvement de foule
en toute connaissance, sciemment, délibérément
ennuis judiciaires, démêlés avec la justice, déboires judiciaires, problèmes avec la justice, affaires judiciaires
erreur médicale, faute médicale, mal opéré, accident médical, aléa thérapeutique
fausse piste, piste écartée, piste abandonnée, hypothèse écartée
faute de preuves, insuffisamment caractérisé, sans suite, classé, infraction insuffisamment
fil électrique, ligne à haute tension, câble électrique
fois trois, tripler
fonte des glaces, glaciers fondent, recul des glaciers, banquise
fouteur de merde, fauteur de troubles, perturbateur, trublion
frais de la princesse, aux frais du contribuable, argent public, deniers publics, fonds publics
garde du corps, protection rapprochée, agent de sécurité, officier de sécurité
grâce à elle, sans elle
grâce à lui, sans lui
hors de danger, jours ne sont pas en danger, pronostic vital non engagé, état stable, état stationnaire
hors de question, exclure, refus catégorique, ligne rouge, inacceptable
il fait beau, ensoleillé, éclaircie, ciel bleu
in vitro, éprouvette, fiv
la main dans le sac, flagrant délit, pris sur le fait, démasqué
lâché par ses amis, abandonné par ses alliés, lâché par son camp, perdre ses soutiens, isolé, désavoué
lavé de tout soupçon, mis hors de cause, hors de cause, blanchi, innocenté, disculpé, dédouané
lui doit, sans lui, grâce à
manque de clients, faute de commandes, carnet de commandes
manque de lits, lits fermés, fermeture de lits, hôpital saturé
manque de personnel, sous-effectif, pénurie de personnel, effectif insuffisant
meilleur du monde, numéro un mondial, champion du monde
mis à l'isolement, quarantaine, isolement, confiné
mis au placard, voie de garage, mis sur la touche, placardisé, mis à l'écart
mis au point, conçu, élaborer
mis de côté, suspendu, écarté, mis à l'écart
mise au point, clarification, démenti, rectification
ne marche plus, hors service, panne, hors d'usage
négociations salariales, négociations annuelles, dialogue social, partenaires sociaux
nouvel élément, rebondissement, nouvelle preuve, nouveaux éléments
parachute doré, indemnité de départ, prime de départ, retraite chapeau
part du lion, grosse part du gâteau, part du gâteau, majeure partie
pas accusé, aucune charge, hors de cause
pas aux normes, non conforme, non-respect des normes, manquement à la sécurité, défaut de conformité
pas cher, bon marché, abordable, low cost, à bas prix, modique, cheap
pas coller, contradiction, incohérence, discordance
pas de preuve, aucune charge, faute de preuves
pas éteint, toujours actif, foyers actifs, pas maîtrisé, hors de contrôle, points chauds
pas invité, pas convié, non convié, sans invitation, écarté de la cérémonie
pas pris, récusé, écarté, recalé
pas pu respirer, suffoquer, asphyxie, détresse respiratoire
pas responsable de ses actes, irresponsabilité pénale, abolition du discernement, altération du discernement, irresponsable
pas sélectionné, écarté, non retenu, évincé
pas un rond, sans le sou, sans ressources, démuni, plus un sou
pas venu à la convocation, pas présenté, ne pas se présenter, absent à la convocation, se soustraire
pas venu, boycotté, absent, bouder
passage à vide, coup de mou, baisse de régime, méforme, contre-performance
pavé dans la mare, bombe médiatique, déclaration fracassante, révélation choc
pendules à l'heure, remettre les pendules à l'heure, mise au point, rétablir les faits, rétablir la vérité, clarifier
perdu en montagne, randonneur égaré, égaré, désorienté, bloqué en montagne
plein à craquer, guichets fermés, comble, bondé, complet
plein gré, volontairement, propre initiative, sans contrainte
plus d'électricité, plus de jus, foyers privés d'électricité, sans courant, coupures d'électricité
plus de chambres, afficher complet, complet
plus de lumière, privé d'électricité, plongé dans le noir, sans électricité
plus de places, guichets fermés, complet, sold out
plus ouvert, baisser le rideau, clos
plus se parler, ne se parlent plus, plus aucun contact, couper les ponts, brouillé, rompre tout contact
plus souple, assouplir
plus valide, périmé, expiré, caduc
poussé dehors, évincé, écarté, poussé vers la sortie
pris la main dans le sac, pris sur le fait, flagrant délit, surpris en train
règlement de comptes, vendetta, guerre des gangs, représailles, vengeance
relâché sans poursuite, libéré sans charge, aucune charge retenue, libéré sans poursuites
réserve naturelle, parc national, parc naturel, zone protégée
restes humains, squelette, ossements, dépouille
restés secrets, pas publics, pas rendus publics, non publiés
rien à voir, aucun lien, sans rapport
salle comble, guichets fermés, complet, affluence
sans intérêt, insignifiant, anodin
sans maître, errant, abandonné
sans résultat, infructueux, vain, stérile
secret de polichinelle, de notoriété publique, connu de tous, tout le monde savait
service minimum, réquisition, réquisitionner, services essentiels
sortie de route, embardée, perdre le contrôle, perte de contrôle
sous protection, protection policière, escorte policière, protection rapprochée
successeur désigné, dauphin, héritier politique, poulain
tous les deux ans, biennal, bisannuel
tout de suite, séance tenante
tout perdre, perdu tous ses biens, sinistré
tout seul, solitaire, isolément
toutes les pistes, aucune piste écartée, aucune hypothèse exclue, aucune piste privilégiée
traitement de faveur, passe-droit, privilège, favoritisme, régime de faveur
trop chargé, surcharge
trouvé sous terre, mis au jour, exhumé, vestiges, découverte archéologique
vaches maigres, période difficile, disette, austérité, récession
vent debout, farouchement opposé, vivement opposé, hostile, tir de barrage
vol à l'arraché, arracher son sac, arracher son collier, arracher son téléphone
vue des milliers de fois, viral, visionné
y être pour quelque chose, responsable, impliqué, contribuer, responsabilité
à la rue: sans abri, expulsé, sans domicile, sans logement, sinistrés
aux commandes: présider, tenir les rênes
aux frais de: à la charge de, prendre en charge, financé par, supporté par
aux manettes: aux commandes, diriger, conducteur, pilote, à la tête
c'est la faute: responsable, responsabilité, imputer, erreur, coupable
ça pue: odeur, nauséabond, relents, effluves, émanations
combien de fois: à plusieurs reprises, fois, récidive, répété, série
combien de gens: personnes, participants, habitants, spectateurs, présents, passagers, usagers
combien de monde: participants, personnes, affluence, spectateurs, présents, fréquentation, réunir, rassembler
crise cardiaque: arrêt cardiorespiratoire
dans le rapport: conclusions, pointer, document, relever
dans un sale état: grièvement blessé, urgence absolue, polytraumatisé, état critique
de justesse: une voix près, faible écart, voix d'avance
de la faute: responsable, imputer, incriminer, mettre en cause
de mèche: complicité, entente
de service: de permanence, d'astreinte, de garde, en poste, de quart, en faction
dommages et intérêts: préjudice moral
du monde: visiteurs, participants, présents, réunis, rassembler
en rade: en panne, immobilisé, bloqué
est venu: présent, assister, se rendre, participer, faire le déplacement, absent
exclu de l'école: conseil de discipline, renvoi, exclusion définitive
faute de: manque, absence de, défaut, pénurie, par manque
gardé où: conservé, entreposé, stocké, déposé, exposé
il n'y en a plus: pénurie, épuisé, rupture, manquer, à court
la faute à qui: responsable, responsabilité, imputer, erreur, cause
le gagnant touche: doté, dotation, récompense, chèque, prime, recevoir
le quart: 25 %, un sur quatre
les opposants: détracteurs, adversaires, collectif, contestataires, hostiles, opposition
mis à l'abri: relogé, accueilli, confiné
mis au courant: alerté
mis en service: ouvert, fonctionner depuis, installé, exploité depuis
moyen de paiement: chèque, carte bancaire, virement, espèces, liquide, bitcoin, prélèvement, mandat
musique à fond: tapage, décibels, nuisances sonores, sono
n'y est pour rien: hors de cause, étranger à, innocent, aucune responsabilité, sans lien
ne pas lâcher: persister, maintenir, continuer, ne pas renoncer, s'accrocher
par manque de: faute de, absence, défaut, insuffisance
pas assez de monde: manque de personnel, manque d'effectifs, en nombre insuffisant
pas assez: manque, pénurie, faute de, sous-effectif
pas protégé: sans mot de passe, accessible, non sécurisé, vulnérable, faille
pas venu: ne pas se présenter, faire faux bond, décliner l'invitation, ne pas assister, rester à l'écart, excusé
persiste et signe: maintenir, confirmer, réitérer, ne rien retirer
personne ne: aucun, nul, pas un
personnel des transports: contrôleur, conducteur, aiguilleur, hôtesse, steward, cheminot, machiniste, bagagiste, chef de gare
pièce de voiture: phare, pare-brise, pare-chocs, rétroviseur, pneu, essuie-glace, capot, volant, embrayage, frein, airbag, pot d'échappement, roue
plus de courant: foyers privés
qui a conçu: concepteur, architecte, dessiner, imaginer, signé, mettre au point
qui a inventé: inventeur, mettre au point, créateur, imaginer, breveter
remise des prix: cérémonie, palmarès, décerner, récompenses
sans nouvelles: ne plus donner signe de vie
sans preuve: aucun élément, rien n'étaye, sans fondement, infondé, sans élément
signé par: signature, signataire, auteur, parapher
tout le monde: tous, l'ensemble, unanimité, personne
trop de monde: affluence, surfréquentation, saturé, débordé, foule, suroccupation, engorgé
trop élevé: dépasser le seuil, supérieur à la norme, dépassement, excessif
trou dans la caisse: manquer, disparaître, détournement, trou
voix d'avance: voix d'écart, devancer
vu combien de fois: vues, visionné, consulté, partagé, millions de vues
y être pour quelque chose: mêlé, lien, rôle
y être pour rien: hors de cause, étranger, innocent, aucune responsabilité, sans lien
`
