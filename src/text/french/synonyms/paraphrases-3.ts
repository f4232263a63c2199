// How questions put what newspapers print, part 3.

export const PARAPHRASES_3 = `
construire, permis de construire
recaler, ajourner
malade, alité
sécher les cours, absent, absentéisme, école buissonnière
salle d'opération, bloc opératoire
blessé par le taureau, encorné
coup de corne, encorner
aller mieux, rémission, convalescence, hors de danger
démonter, démanteler, désosser
dépassé, obsolète, désuet, caduc, suranné
plus à la mode, obsolète, désuet, démodé
ringard, obsolète, désuet, démodé, vieillot
enlever, démanteler, ôter
droit de conduire, permis de conduire, brevet
sans permis, défaut de permis, jamais obtenu son permis
crever, périr, décéder
beaucoup de morts, hécatombe, périr en masse, carnage
nul, catastrophique, médiocre, désastreux
ricain, états-unis, américain, washington
amerloque, américain, états-unis
ministère de la justice, chancellerie, garde des sceaux, place vendôme
fissuré, fêlé, lézardé, craquelé
fissure, fêlure, lézarde, crevasse, brèche
pareil, semblable
refaire, refondre, reconstruire, rénover
sale, défaut d'hygiène, insalubre, insalubrité, malpropre
propreté, salubrité
pas propre, défaut d'hygiène, insalubre, sale
vivre vieux, longévité, centenaire, espérance de vie
durer, longévité, pérenne, perdurer
célibataire, absence d'épouse, sans conjoint, vieux garçon
laitage, produit laitier
baisser, reflux, refluer, recul
prévoir, tabler, anticiper, escompter
ralentir, reflux, décélérer, freiner
voyou, vaurien
butin, rapporter, recette
gagner, rapporter, empocher, remporter
copier, contrefaire
repomper, plagier, plagiat, recopier
coincé, coupé du monde, piégé, bloqué
isolé, enclavé
touriste, vacancier, estivant, visiteur
neige, avalanche, enneigement, manteau neigeux, flocon
libérer, grâce
pardonner, clémence
engueuler, fustiger, sermonner, réprimander, tancer
passer un savon, fustiger, réprimander, sermonner, tancer
mollesse, apathie, indolence, atonie
raclée, correction, humiliation
branlée, lourde défaite, correction
feignant, apathie, paresseux, oisif
boire, consommation, potable, impropre à la consommation
buvable, potable, impropre à la consommation
pas potable, impropre à la consommation, non potable
bateau de pêche, chalutier, thonier, senneur
engin de guerre, mine, obus, munition
attaquer en justice, porter plainte
cacher le visage, floutage, flouter, anonymiser
sans son accord, à son insu, sans floutage, sans autorisation
faire un procès, poursuivre, assigner en justice, attaquer en justice
loger, accueillir
mettre sur le terrain, titulariser, aligner
faire jouer, titulariser, aligner, faire débuter
remplaçant, banc, réserviste, doublure, suppléant
thune, indemnisation, argent, somme
activiste, militant, protestataire, zadiste
remboursement, indemnisation, dédommagement, compensation
casser la gueule, chuter, dégringoler
cagnotte, souscription, quête
faire la manche, quêter
sauver la boutique, racheter, reprise, repreneur
taule, pénitentiaire, prison, maison d'arrêt
mal au ventre, ulcère, gastrite, douleurs abdominales
mal soigné, mauvais soins, négligence médicale
personne regarde, faute d'audience, audience en berne
audimat, part de marché
pas assez regardé, faute d'audience, mauvaises audiences
public, audience, téléspectateur, spectateur
retirer de l'argent, distributeur de billets, retrait, guichet automatique
dab, distributeur de billets, guichet automatique
machine, engin
tout de suite, séance tenante
citoyen, ressortissant, expatrié
asap, sans délai, au plus vite, dans les meilleurs délais
postier, facteur, préposé
morsure, mordre, croc
morceau, tronçon, fragment, portion
handicapé, paralympique, fauteuil
en fauteuil roulant, paraplégique, handicapé, tétraplégique
torche, flamme, flambeau
mis de côté, suspendu, écarté, mis à l'écart
sous enquête, visé par une enquête, mis en cause
produit chimique, pesticide, solvant, herbicide
plus tard, report, ultérieurement
griller, confondre, démasquer, compromettre
cramé, démasqué, confondu, trahi
trace, vestige
renforcer, consolidation
rendre plus solide, consolider, renforcer
gros camion, poids lourd, semi-remorque, 38 tonnes
plus le droit de passer, fermé à la circulation, interdit à la circulation
anniversaire de mariage, noces d'or, noces, jubilé
écrouler, céder, effondrer
balcon, terrasse, loggia
apaiser, tempérer
fritter, dispute, rixe, altercation
vendeur, caissier, commerçant, marchand
choquant, obscène, impudique
valoir, évaluer, estimer, chiffrer
dedans, renfermer
valeur, évalué, estimation
plusieurs fois, reprises, à maintes reprises, maintes fois
prévenir, tirer la sonnette d'alarme
garderie, crèche, halte-garderie, micro-crèche
nounou, nourrice, puéricultrice
trop de monde, double de sa capacité, surpeuplé, surcharge, bondé
trop chargé, surcharge
capacité, jauge
opposer, veto, mettre son veto, objecter
bloquer, veto, entraver, obstruer
dit non, veto, refus, opposer
deuxième, second, bis
coincé sur le sable, échoué, ensablé
quand la mer descend, marée basse, reflux
payer pour sortir, caution
sortir de prison, caution, libération, remis en liberté, élargissement
businessman, homme d'affaires, entrepreneur, magnat
richard, homme d'affaires, fortuné, milliardaire
combine, stratagème, subterfuge, ruse, astuce
boucher, obstruer, colmater, engorger
tuyau, conduite, canalisation, pipeline
bouché, obstrué, engorgé, saturé
parodie, satire, pastiche
défendre, légitime défense, riposter, plaider
excuse, invoquer, prétexte, alibi
pour se protéger, légitime défense, autodéfense
prétexter, invoquer, arguer, alléguer, prétendre
boucan, vacarme, tapage, nuisances sonores, bruit
boîte de nuit, dancing, discothèque, night-club
raffut, vacarme, tapage, tintamarre
tout seul, solitaire, isolément
grimpeur, ascensionniste
renversé, détrôné
plus au pouvoir, déchu, destitué, renversé
planquer, réfugier, terrer, cacher, clandestinité
coup d'état, pronunciamiento
avaler, ingestion, absorber, gober
pas exprès, mégarde, involontaire, accidentel, inadvertance
sans faire exprès, mégarde, involontairement, inadvertance, accidentellement
lessive, produit ménager, détergent
rouillé, corrosion, oxydé, corrodé
usé, vétuste, corrosion, usure
lâcher le dossier, dessaisir
dossier, affaire, instruction, procédure
rentrer dedans, carambolage, collision, entrer en collision, percuter
accident en chaîne, carambolage, collision en chaîne
tas de voitures, carambolage
jaloux, convoitise
éleveur d'abeilles, apiculteur, apiculture
asperger, arroser, pulvériser, vaporiser
arroser, asperger, irriguer, arrosage
croire coupable, soupçonner, suspecter
couper en deux, amputer de moitié, diviser par deux, moitié
sabrer, raboter
télé, audiovisuel, chaîne, télévisuel
aspirateur, électroménager
frigo, glacière, congélateur
aller voter, déplacer, rendre aux urnes, participation
voter, rendre aux urnes, scrutin, électeur
beaucoup de monde, affluence, foule
peu de monde, clairsemé, faible affluence, désert
malgré, nonobstant
remercier, dédier, gratitude, rendre hommage, reconnaissant
thésard, doctorant, doctorat, étudiant
voler en magasin, vol à l'étalage
fourrer, glisser, cacher
manteau, imperméable, pardessus, parka, doudoune
ramassage des poubelles, éboueur, collecte des déchets, enlèvement des ordures
ordures, immondices
poubelle, éboueur
tram, tramway, rame
éviter, épargner
chemin, tracé, itinéraire, parcours, sentier
piquer un animal, euthanasier, euthanasie
abréger les souffrances, euthanasier, achever, euthanasie
achever, euthanasier, abattre
garde forestier, garde-chasse, agent forestier
cafter, délation
poucave, dénoncer, délateur, mouchard, indic
affiche, avis de recherche, placard, poster
groupe de musique, orchestre, formation, fanfare
jeter d'en haut, larguer, parachuter, largage
paquet, colis, ballot, sachet
semer, distancer, échapper, fausser compagnie
rouler vite, excès de vitesse, vive allure, à tombeau ouvert
course-poursuite, semer
piqué par le prof, confisqué
directeur d'école, chef d'établissement
mettre de côté, provisionner, épargner, économiser, thésauriser
garder de l'argent, provisionner, réserve, épargner
économiser, faire des économies
mettre au monde, enfanter
soutirer, extorquer, dérober, escroquer, carotter
carte de crédit, carte bleue, carte bancaire
pigeon, dupé, crédule
enlever une interdiction, lever l'interdiction, lever le couvre-feu
terminé, achevé, clos
chasser sans droit, braconner, braconnage, braconnier
défense d'éléphant, ivoire, défenses
brocanteur, antiquaire, chineur
rejeter, déverser, expulser, émettre
saleté, boue, souillure, crasse
eaux usées, épuration, assainissement, égout
pas coupable, disculpé, innocent, acquitté, blanchi
prouver son innocence, disculper, innocenter, alibi
perdre un œil, éborgné, énucléé, borgne
crever un œil, éborgner
gagner son procès, obtenir réparation, gain de cause, obtenir gain de cause
avoir raison au tribunal, gain de cause, obtenir réparation
marins, équipage, matelots
kidnapper, prendre en otage, enlever, séquestrer, rapt
enlever, prise d'otage, séquestrer, kidnapping
séquestrer, retenir de force, prise d'otages
resto du cœur, banque alimentaire, aide alimentaire, soupe populaire
faire engueuler, réprimandé, sermonné, tancé
gronder, tancer
remonter les bretelles, recadrer
pas pris, récusé, écarté, recalé
virer un juré, récuser
tirage au sort, juré, sortition, tirés au sort
connaître, fréquenter, côtoyer
limiter, rationner, restreindre, plafonner
rationnement, restriction, quota
habitant, insulaire, résident, administré
envahir, déferler, investir
entouré, assiégé, encerclé, cerné
fan, aficionado
chanteur, artiste
plus ouvert, baisser le rideau, clos
tué à la guerre, mort au combat, tombé au champ d'honneur, tué au combat
éclair, foudre, orage
office, messe, culte, liturgie
foudroyé, foudre, frappé par la foudre
sans nom, anonyme, anonymat
bienfaiteur, anonyme
pencher, gîter, incliner, vaciller, basculer
insulter dieu, blasphème, sacrilège
fouetter, flagellation, coups de fouet
récupérer, restitution, recouvrer
volé pendant la guerre, spolié, spoliation
instable, instabilité, précaire, branlant
bouger, instabilité, mouvoir, remuer
branlant, instable, vacillant, chancelant
pas d'accord, diverger, divergence, désaccord
divorcés, ex-époux, séparés
tasser, ralentir, fléchir, essouffler, marquer le pas
économie, croissance, conjoncture, pib
trois mois, trimestre, trimestriel
six mois, semestre, semestriel
cracher, crachat, mollard
joue plus, suspendu, suspension, écarté
représenter, briguer, nouvelle candidature
vouloir le poste, briguer, convoiter, postuler
creusé, évidé, excavé
creuser, excaver, forer, évider
changer la peine, commuer, commutation
prison à vie, réclusion à vie
perpète, réclusion à vie
adoucir, commuer, assouplir, atténuer
détecter, déceler, repérer, observer
remarquer, déceler, constater, apercevoir
autre planète, exoplanète
juste la famille, stricte intimité, cercle familial, intimité
crématorium, crémation, incinération, cendres
assommé, knock-out, mis ko, inconscient, estourbi
round, reprise
perdre un combat, mis ko, défaite
inconscient, sans connaissance, évanoui, coma
mal finir, virer au drame, mal tourner, terminer tragiquement
tourner au drame, issue fatale, virer au drame, tragédie
mode, engouement, tendance, vogue
passion, engouement, ferveur, enthousiasme
exagérer, grossir
pas se vendre, mévente, invendu, bouder
dire de partir, sommer de quitter, prié de quitter, congédier
logement gratuit, logement de fonction
demander de dégager, sommer de partir, prié de quitter
crier, huer, hurler, vociférer
résultat du procès, verdict, jugement, sentence
éviter, épargner, esquiver, échapper
changer de direction, bifurquer, dévier, virer de bord
dévier, bifurquer, détourner, changer de cap
passer en force, 49.3, engager la responsabilité, coup de force
sans vote, 49.3, engager la responsabilité
49.3, engager la responsabilité, sans vote, article 49
fenêtre, vitrail, baie vitrée, lucarne
vitre, vitrail, vitrage, carreau
carreau, vitre, fenêtre, vitrage
laver, nettoyer, lavage, purifier
bouleversant, poignant, émouvant, déchirant
triste, poignant, déchirant, mélancolique
enfermé, captivité, captif, séquestré
emploi bidon, emploi fictif, fonctionnaire fantôme
emploi fictif, employé fantôme, salaire fictif
payé à rien faire, emploi fictif, salaire fictif
localiser, repérer, situer, géolocaliser
chien sauveteur, chien d'avalanche, équipe cynophile, maître-chien
skieur, glisse, snowboardeur
chien policier, équipe cynophile, maître-chien, brigade canine
valoir moins, déprécier, dévaloriser, baisse des prix
prix des maisons, immobilier, prix de l'immobilier
casser la figure, effondrer
arrêt des combats, armistice
stop la guerre, cessez-le-feu, trêve, armistice
arrêter la guerre, cessez-le-feu, trêve, cessation des hostilités
préparer, plancher, élaborer, concocter, mijoter
clandestin, en situation irrégulière, illégalement
sans papiers, situation irrégulière, clandestin
complément de salaire, arrondir ses fins de mois, revenu d'appoint
marchand de sommeil, loger, logement indigne, taudis
taudis, logement insalubre, logement indigne, habitat indigne
mouvement de foule, cohue
écrasé par la foule, bousculade, piétiné, mouvement de foule
faire des morts, coûter la vie, meurtrier, mortel
lieu saint, sanctuaire, temple, lieu de culte
mieux qu'avant, surpasser, hausse, amélioration
entrées d'argent, recettes, rentrées
pardon, repentir
demander pardon, repentance
dire pardon, excuses, présenter ses excuses
marmonner, bredouiller, murmurer, balbutier
parler bas, chuchoter, murmurer, inaudible
`
