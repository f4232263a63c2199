// How questions put what newspapers print, part 1.

export const PARAPHRASES_1 = `
pourri, vétuste, délabré, décrépit
tapé dans la caisse, ponctionner, détournement, puiser dans la caisse
pomper, ponctionner, siphonner
rembourser ses dettes, éponger, apurer, solder
sortir de l'eau, repêcher, extraire, tirer de l'eau
papy, septuagénaire, octogénaire, nonagénaire, sexagénaire
sous l'eau, immergé, submergé, englouti, inondé
ne recrute plus, gel des embauches, embauches gelées
manque de clients, faute de commandes, carnet de commandes
fin de l'hiver, printemps
nier, balayer d'un revers, réfuter, démentir
balayer, réfuter, écarter, rejeter
teuf, rave, fête, free party
teufeur, fêtard, raveur, noctambule
teuf, rave party
abandonné, désaffecté, friche, laissé à l'abandon
chassé, disperser, déloger, évacuer
muet, ne parlait plus, privée de parole, mutique
gorge, larynx, pharynx, cordes vocales
apporter à manger, ravitailler, livrer des vivres
bouffe, ravitaillement, denrées, provisions
coincé, isolé
petite île, îlot
hélico, hélitreuillage
pas puni, relaxe, impuni, acquitté
faute de preuves, manque de preuves, absence de preuves, preuves insuffisantes
pas assez de preuves, faute de preuves, preuves insuffisantes
chiottes, toilettes, sanitaires, wc, latrines
chauffage, radiateur, chaudière, calorifère
dégueu, insalubre, sale, crasseux, malpropre
gamin, lycéen, collégien, écolier
grimper en flèche, bondir, flambée, envoler
bénéf, marge, bénéfice
boulanger, pâtissier, artisan boulanger
nuire, plomber, pénaliser, handicaper
dormir, passer la nuit, bivouaquer, nuitée
perdu, désorienté
marcheur, promeneur, trekkeur
vont bien, sain et sauf, indemne
brume, purée de pois
huer, conspuer, bronca
terrain de foot, pelouse, rectangle vert
gazon, pelouse, herbe
nager, baigner
microbe, bactérie, germe, virus
caca, fécal, excrément, matières fécales, déjection
merde, excrément, déjection, fécal
interdire de nager, interdire la baignade, drapeau rouge
laisser en héritage, léguer, legs, testament
bouquin, volume, ouvrage, tome
cramer, ravager
détruire, réduire en cendres
bobo, blessé, blessure, égratignure
arrêter de bosser, droit de retrait, grève, cesser le travail
pionne, surveillante, assistante d'éducation
refuser de travailler, droit de retrait, débrayage, débrayer
pause, moratoire, trêve, suspension
envoi, livraison, acheminement
rester chez, confinement, calfeutrer
enfermé chez, confinés
péter le genou, ligament croisé, rupture du ligament
blessé, rupture du ligament, lésion
jo, jeux, olympiades, jeux olympiques
écrouler, affaisser
toit, plafond, toiture, charpente, faîtage
trop lourd, poids, surcharge
salle communale, salle des fêtes, salle polyvalente, foyer rural
rendre à la police, constituer prisonnier, reddition
baveux, avocat, défenseur
joué à voix près, à voix près, courte tête
serré, courte tête, justesse, mouchoir de poche
renverser le gouvernement, motion de censure, censure
faire tomber le gouvernement, motion de censure, renversement
vendre sur internet, vente en ligne, e-commerce, commerce électronique
joujou, jouet, peluche
plus de courant, privé d'électricité, coupure de courant, sans électricité, panne électrique
plus de lumière, privé d'électricité, plongé dans le noir, sans électricité
bord de mer, littoral, côte, front de mer
déprimer, broyer du noir
va mal, dépression, souffrir
avouer, confier, confidence
mal dans sa peau, complexé, dépression
cimetière, ossuaire
fouilleur, archéologue
parc auto, parking, stationnement
glisser, déraper, dérapage, patiner
atterrir, finir sa course, terminer sa course
glace, givre
partir en sucette, déraper, dégénérer
partir dans le décor, finir sa course, sortie de route, quitter la chaussée
bus, autocar
route gelée, verglas, chaussée glissante
rentrer plus tôt, écourter, retour anticipé
calmer, éteindre, apaiser, désamorcer, déminer
calmer le jeu, éteindre la polémique, déminer
congés, villégiature
nombre de morts, victimes
cané, décès, décédé
clamser, décès
vient de mourir, décès, décédé, succomber
match nul, partage des points, nul, score de parité
égalité, nul, parité, ex aequo, dos à dos
égaliser, arracher le nul, revenir au score
in extremis, dernière seconde, justesse, ultime minute
au dernier moment, in extremis, dernière seconde, dernière minute
arrêter le travail, débrayage, débrayer, grève
râler, appel à débrayage, protester, contester
enlever, suppression, supprimer, retrait
virer une prime, suppression des primes, supprimer les primes
sortir dans l'espace, sortie extravéhiculaire, marche dans l'espace
panneau photovoltaïque, panneau solaire, cellules photovoltaïques
bourré, éméché
barrer, prendre la fuite, décamper
payant, gratuit, tarif
ça coûte rien, gratuit, sans frais
flotte, pluie
première fois, inaugural, inédit
job, embauche
créer des emplois, employer, création d'emplois, embaucher
acier, sidérurgie, aciérie, métallurgie
pile, batterie, accumulateur
avouer, craquer, passer aux aveux, mettre à table
cracher le morceau, craquer, passer aux aveux, aveux, mettre à table
cellule, garde à vue, incarcéré, écroué
parler aux flics, passer aux aveux, audition, déposition
clebs, chien, canidé, molosse
attaché, ligoté
jardin public, parc, square
sentir mal, malaise, syncope, indisposé, perdre connaissance
pendant le show, en plein concert
fondre, perdre d'épaisseur, fonte, recul du glacier
rétrécir, perdre d'épaisseur, réduire, rétracter
jamais vu, record, inédit, sans précédent
du jamais vu, record, sans précédent, inédit, historique
caillou, pierre, galet, rocher, caillasse
ados, adolescents, mineurs
manque de personnel, sous-effectif, pénurie de personnel, effectif insuffisant
pas assez de monde, sous-effectif, effectif insuffisant
manquer de bras, sous-effectif, pénurie de main-d'œuvre, pénurie
tout le temps, chronique, permanent, continu
campagne, rural, ruralité
montrer du doigt, accuser, stigmatiser
accouchement, parturiente
défectueux, vice
marque auto, constructeur, constructeur automobile
coussin, airbag, coussin gonflable
bug, défaut, dysfonctionnement, anomalie
assigné à domicile, résidence surveillée, assigné à résidence
bloquée chez, résidence surveillée, assignée à résidence
parler, communiquer, exprimer
pas le droit, interdiction, interdit, prohibé
fermier, exploitant
vider, déverser, vidanger
crotte, fumier, crottin, déjection, excrément
jeter, déverser, épandre
erreur, coquille, bévue, couac
faute de frappe, coquille, erreur typographique
rab, supplémentaire, excédent, surplus
passer la ligne, franchir l'arrivée, franchir la ligne
canasson, pur-sang, étalon
devant les autres, avance
perdre son poste, retirer sa délégation, démis, évincé
insulte contre les gays, propos homophobes, homophobie, injure homophobe
bras droit, second
priver, déchu
fâcher, aliéner, mettre à dos, contrarier
flemme, oisiveté, indolence
mettre à dos, aliéner, fâcher, hostilité
balader, déambuler, flâner, promenade
balade, excursion
périph, rocade, périphérique
petit garçon, garçonnet, gamin, bambin
petite fille, fillette, gamine
mentir, imposture, mensonge, mystifier
mytho, imposteur
menteur, imposteur, mythomane, affabulateur
baratin, mensonge, affabulation
faux titre, imposture, usurpation de titre, exercice illégal
coller, placarder, afficher
afficher, placarder, exposer
devant du bâtiment, façade, devanture, fronton
coller des affiches, placarder, affichage
bureau de poste, guichet, agence postale
agence, guichet, succursale, antenne
à cause de ça, entraîner, conséquence
contaminer, infecter
gasoil, diesel, gazole, carburant
sale, pollué, maculé
top secret, confidentiel, classifié, secret défense
secret, classifié
femme du président, première dame, épouse du chef de l'état
voyance, astrologue, horoscope, divination
horoscope, astrologie, astrologue
choc, impact, collision
sauter de l'avion, éjecter, parachute
siège éjectable, éjecter
affaires au cul, mis en examen, casseroles, poursuivi
casserole, affaire judiciaire, mis en examen, scandale
poursuivi, traduit en justice
tremper, impliqué, compromis, complice
pensionnaire, interne, internat, résident
pension, internat
mort noyé, noyade, noyé
noyer, périr noyé
charnier, fosse commune, ossuaire
fosse, charnier, excavation
mettre le holà, siffler la fin de la récréation, mettre un terme
dire stop, mettre un terme, mettre fin, siffler la fin
tendance, mouvance, orientation
mouvance, sensibilité
squatteur, occupant illégal, occupant sans droit
squatter, occuper illégalement
très tôt, petit matin, aube, potron-minet
matin, aube, aurore
aube, petit matin, lever du jour, aurore
pister, traceur, géolocaliser, filature, suivre à la trace
mouchard, traceur, dispositif d'écoute, espion
ex, ancien compagnon, ancien conjoint, ex-conjoint, ex-mari
ex-femme, ancienne épouse, ex-épouse, ex-compagne
décoller, prendre son envol
partir en l'air, décollage, exploser
tabac presse, maison de la presse, buraliste, débit de tabac
kiosque, maison de la presse, marchand de journaux
casser une porte, effraction, forcer la porte
forcer, fracturer, effraction, forcer la serrure
radier, rayer
ordre des avocats, barreau, bâtonnier
interdit d'exercer, radié, suspendu, radiation
plus le droit d'exercer, radié, interdiction d'exercer, radiation
gradins, tribune, virage, kop
conspuer, huer, siffler, bronca
kop, supporters, tribune, ultras
hooligan, ultra, casseur, supporter violent
pas autorisé, sans autorisation, interdit, illicite
dérogation, exception, autorisation spéciale, passe-droit
maladie du travail, maladie professionnelle, amiante, saturnisme
ça roulait plus, paralysé, embouteillage, circulation bloquée
paralyser, immobiliser
hypercentre, centre-ville, cœur de ville
centre, centre-ville, cœur
délire, fantasme, affabulation, lubie
invention, fantasme, affabulation, fabulation
imaginaire, fantasme, fictif, chimère
histoire bidon, affabulation, fabulation, rumeur
chaque jour, journalier
tous les jours, journalier
toutes les semaines, hebdomadaire
tous les mois, mensuel
tous les ans, annuel
chaque année, annuel
tous les deux ans, biennal, bisannuel
tous les trois mois, trimestriel
chaque semaine, hebdomadaire
claquer du fric, dilapider, dépenser, flamber
gagnant, heureux élu
gagner au loto, jackpot, gros lot, loterie
personne à la maison, porte close, absent
fermé à clé, porte close, verrouillé, cadenassé
verrouiller, cadenasser, fermer à clé
huissier, officier ministériel
saisie, mainmise
deviner, reconnaître, pressentir
neveu, fils de son frère, fils de sa sœur
masque, cagoule, loup, passe-montagne
augmenter beaucoup, flambée, envoler, bondir
monter en flèche, flambée, envoler, bondir
exploser les prix, flambée, envolée
manque de pluie, sécheresse, déficit pluviométrique, stress hydrique
pas de pluie, sécheresse, déficit de pluie, aride
sans suite, aucune charge, classer, classé sans suite
pas de preuve, aucune charge, faute de preuves
pas accusé, aucune charge, hors de cause
laisser partir, relâcher, libérer, remettre en liberté
percer, forer, forage, perforer
creuser un trou, forer, forage, excaver
sortir de terre, jaillir, émerger
eau chaude, thermal, géothermie, source chaude
puits, forage, nappe
donner le sein, allaiter
biberon, allaitement, lait maternisé
chambre des députés, hémicycle, assemblée nationale, palais bourbon
accompagner, escorte, flanquer
garde rapprochée, escorte, gardes du corps, service de sécurité
manger un arbre, percuter un arbre
prendre un mur, percuter un mur, heurter
sans détour, annoncer la couleur
sans détour, franchement, crûment
jeter l'ancre, mouiller, amarrer, faire escale
escale, halte, étape, mouillage
petite plage, crique, anse
étape, escale, halte
ponte, baron, cacique, notable
gros bonnet, baron, cacique, notable, magnat
cador, baron, ténor, cacique
élus importants, barons, ténors, caciques
pas d'accord, dissident, désaccord, frondeur
compagnie aérienne, compagnie low cost
vegan, végétarien, végétalien
sans viande, végétarien, végane, végétalien
bio, biologique, agriculture biologique, naturel
viticulteur, vendangeur, domaine
personne achète, faute d'acheteurs, mévente, invendu
reculer, replier, repli, battre en retraite
gagner du terrain, percée
perdre du terrain, repli
accepter la défaite, concéder sa défaite, reconnaître sa défaite
avouer vaincu, concéder sa défaite, capituler, incliner
baisser les armes, déposer les armes, capituler, reddition
surdoué, prodige, précoce, haut potentiel
mettre une raclée, étriller, corriger, humilier
mettre une pâtée, écraser, étriller, corriger
foutre une branlée, écraser, étriller, humilier
meilleur du monde, numéro un mondial, champion du monde
médecin pour enfants, pédiatre
dire à la police, signaler, dénoncer
signaler, rapporter
louche, équivoque
chelou, étrange
prendre l'eau, sombrer
trempé, détrempé, imbibé
humide, détrempé
arrêter la chasse, suspendre la chasse, interdire la chasse
tirer des animaux, chasse, braconnage
agent de train, contrôleur, chef de bord
prendre en photo, immortaliser, photographier, cliché
câlin, accolade, étreinte, enlacer
faire un câlin, étreindre, accolade, enlacer
selfie, autoportrait, photo, égoportrait
polluer plus, bilan carbone, émissions
gaz à effet de serre, co2, carbone, méthane, émissions
climat, réchauffement, dérèglement climatique
tout balancer, divulguer, ébruiter, dénoncer, révéler
lâcher l'info, divulguer, ébruiter, révéler
`
