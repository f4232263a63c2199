// How questions put what newspapers print, part 5.

export const PARAPHRASES_5 = `
frauder le fisc, fraude fiscale, évasion fiscale, exil fiscal
arreter le boulot, débrayer, cesser le travail, grève
collègue, camarade
transmettre, léguer, céder, passer le relais
donner à sa mort, léguer, legs, testament
dernières volontés, testament, legs, vœux
mettre sur son testament, léguer, legs, coucher sur son testament
désactiver, neutraliser, désamorcer, déminer
enlever une bombe, déminer, démineur, désamorcer, neutraliser
déminer, désamorcer, neutraliser, déminage
équipe de déminage, démineur, artificier
vieille bombe, obus, engin explosif, munition
base militaire, caserne, garnison
bénévole, volontaire, bénévolat, non rémunéré
clarifier, mettre les points sur les i, éclaircir, dissiper
mettre au clair, clarifier, éclaircir, mise au point
bruit qui court, rumeur
mise au point, clarification, démenti, rectification
débuts, première fois, inaugural
sdf, clochard
clodo, sans-abri, sdf, clochard, vagabond
gratos, bénévolement
tifs, cheveux, chevelure
annuler une loi, invalider, abroger, censurer
avorter, ivg, interruption volontaire
casser une loi, invalider, censurer, annuler
supprimer une loi, abroger
casser un jugement, annuler, invalider, cour de cassation
bidon, frelaté, sans valeur
marier, célébrer un mariage, unir, épouser, convoler
marier, union
dire oui, marier, épouser, consentir
valable, valide, valeur légale, recevable
patte, membre, jambe
attirer, drainer, séduire, affluer
touristes, curieux, visiteurs, badauds
spectateur, badaud, curieux, public
camionneur, conducteur de poids lourd
téléphone au volant, sms, téléphoner en conduisant
zigzaguer, dévier, faire une embardée, slalomer
écart, embardée, déviation, dévier
autorisé, admis
fermer les yeux, tolérer, laxisme, complaisance
lumière, phare, éclairage, lueur
aveugler, éblouir
exam, bac, examen, épreuve, partiel
clim, climatisation, climatiseur
plancher, composer, passer un examen
chaud, étouffant
subir, sévices
torture, acte de barbarie
reconvertir, reconversion, changer de métier
tenir un resto, tenancier, restaurateur
arrêter un bateau, intercepter, arraisonner
douanier, police aux frontières
transporter, véhiculer
test gratuit, dépistage gratuit
tester, dépister, dépistage
positif, contaminé, testé, infecté
bailleur, office hlm
locataire, occupant, preneur
éclater en sanglots, fondre en larmes, pleurer
lever la coupe, soulever la coupe, soulever le trophée
verser des larmes, pleurer, sangloter
rien de concret, accoucher d'une souris, résultat décevant
déboucher sur rien, accoucher d'une souris, impasse, vain
flop, revers
sans intérêt, insignifiant, anodin
bide, insuccès
mal parler, invectiver, injurier, apostropher
gronder, tancer, admonester
interpeller, apostropher, héler
apostropher, interpeller, invectiver
relâcher, lâcher, remettre en liberté
tuer les insectes, insecticide, désinsectiser, démoustiquer
moustique, démoustication, anophèle, dengue
percée, ascension, progression
favori, donné gagnant, grandissime favori
partir à la retraite, faire valoir ses droits, départ en retraite, cesser son activité
pension, rente, allocation
arrêter sa carrière, prendre sa retraite, raccrocher, tirer sa révérence
étudier les volcans, vulcanologue, volcanologie
remettre un prix, décerner, attribuer, récompenser
gagner un prix, décerner, lauréat, récompensé
prof de fac, universitaire, maître de conférences
délai, sursis, répit, prolongation
gagner du temps, sursis, répit, temporiser
temps en plus, sursis, délai supplémentaire, prolongation
rab, sursis, prolongation, supplément
répit, sursis, trêve, accalmie
choisir, jeter son dévolu
assister, prendre part
voir le match, assister au match, tribunes
gala, cérémonie, soirée
prendre la maison, exproprier, saisir
forcer à vendre, exproprier
bouger, déménager, déplacer
partir en morceaux, désintégrer, disloquer
partir en fumée, désintégrer, incendie, réduit en cendres
exploser en vol, désintégrer, disloquer
tomber en morceaux, disloquer, désagréger, délabré
chœur, chorale, choristes
chanter, fredonner
chanteurs, chorale, choristes
gardien, veilleur de nuit, vigile, surveillant
attacher, ligoter, bâillonner, ficeler
ligoter, attacher, saucissonner, entraver
hangar, entrepôt, dépôt, remise
vider, dévaliser, piller
reparler, reprise du dialogue, renouer, rétablir le contact
reprendre contact, renouer, rétablir le contact
faire la gueule, brouille, fâché
parler, dialoguer, entretenir, échanger
faire la gueule, bouder, mécontent
picoler, ébriété, boire, alcoolisé
cuite, ébriété, ivresse, alcoolisation
pompette, éméché, ivre, ébriété
écrire, graver, inscrire, rédiger
monument aux morts, mémorial, stèle, cénotaphe
gravé, inscrit, ciselé
mot de passe, code, identifiant, code secret
mail, boîte électronique
mdp, mot de passe, code
twitter, tweeter, publication
disparu, perdu
pas loin, à deux rues, proximité, non loin
tout près, proximité, à deux pas
fugue, fugueur, disparition, enfuir
approuver, avis favorable, donner son aval, feu vert
pas chaud, réticent, défavorable, peu enclin
avoir l'intention, envisager, projeter
vouloir faire, envisager, projeter
penser faire, envisager, projeter, avoir l'intention
donner sa boîte, céder son entreprise, transmission
souterrain, tunnel, galerie, catacombes
passage secret, tunnel, souterrain
vendeur de rue, vendeur à la sauvette, marchand ambulant, camelot
prune, procès-verbal
mettre une amende, verbaliser, infliger une amende
prendre une amende, verbalisé, contravention
prendre un pv, verbalisé, contravention
coder, programmer, développer
informaticien, ingénieur
trajet à plusieurs, covoiturage
pourri, avarié, périmé, décomposé
plus bon, avarié, périmé, impropre
cantine, restaurant scolaire, réfectoire, self
périmé, avarié, expiré
dire que c'est faux, démentir, infirmer
dit que non, démentir, nier, réfuter
confirmer, avérer
vrai ou faux, démenti, confirmer, véracité
faux, démentir, infondé, mensonger
aller vite, tenir les délais, accélérer, hâter
dépêcher, hâter, tenir les délais, accélérer
radin, rogner, avare, pingre
faire des économies, rogner, économiser, réduire les dépenses
gratter, rogner, grappiller
classement, palmarès, hiérarchie
pire, queue de peloton, lanterne rouge
meilleur, premier rang
bien classé, premier rang, haut du tableau
mal classé, queue de peloton, bas du tableau
créer, mettre sur pied, fonder, instituer
faire garder ses enfants, garderie, crèche, nourrice
cogner, percuter
poteau, pylône, lampadaire
top model, modèle
battre un animal, maltraiter, cruauté
cruauté, maltraitance, sévices, barbarie
spa, protection animale
ouvert tard, toute la nuit, nocturne
non stop, sans interruption, toute la nuit, vingt-quatre heures sur vingt-quatre
h24, jour et nuit, sans interruption, vingt-quatre heures
sans arrêt, sans interruption, continuellement, continu
chiffré, crypté, codé, verrouillé
bloquer les fichiers, chiffrer, rançongiciel, verrouiller
rançongiciel, logiciel de rançon
virus informatique, cheval de troie
sélectionner, retenir, convoquer, choisir
pas sélectionné, écarté, non retenu, évincé
sortir un livre, publier, éditer, parution
livre de souvenirs, mémoires, autobiographie
autobiographie, mémoires, récit de vie
plus publié, renoncer à publier, épuisé
mal géré, mauvaise gestion, gabegie, incurie
gaspillage, gabegie, dilapider, gâchis
gaspiller, gabegie
fringues, habits
déguisé, masqué, grimé
capuche, cagoule, masque, encapuchonné
cacher sa tête, masqué, cagoulé, dissimuler son visage
à visage caché, masqué, cagoulé, encagoulé
look, allure, accoutrement
possibilité, ouvrir la voie, opportunité, éventualité
ouvrir la porte, ouvrir la voie
exemple, jurisprudence, précédent
discrètement, catimini, en toute discrétion, à pas feutrés
sans bruit, catimini, discrètement, silence
envoyé, délégué, nonce
piscine, centre aquatique, bassin, complexe nautique
début du chantier, première pierre, coup d'envoi des travaux
commencer les travaux, première pierre, démarrage du chantier
donner le top, coup d'envoi
négligence, incurie, laxisme, imprudence, manquement
laisser faire, laxisme, passivité, laisser-aller
assurance, couverture
bouger, agir, mobiliser
rien foutre, inaction, oisiveté, passivité
rien faire, inaction, passivité, immobilisme
arrêt maladie, convalescence, congé maladie
pas cher, dérisoire, modique, bon marché, à bas prix
ridicule, dérisoire, grotesque
prix cassé, à bas prix, rabais, discount
soldé, à prix réduit
coûter cher, prohibitif, exorbitant
pas prévu, au pied levé, imprévu, inopiné
improviser, au pied levé, sans préparation
au dernier moment, au pied levé, dernière minute
animateur, chroniqueur
présentateur, journaliste
écraser, percuter, renverser, faucher
grosse pluie, pluies diluviennes, trombes d'eau, averse
pleuvoir des cordes, trombes d'eau, diluvien, pluie battante
déluge, pluies diluviennes, trombes d'eau
drache, averse, pluie battante
donner raison, trancher en faveur
départager, arbitrer, trancher
cuve, bac, citerne, réservoir
accident du travail, accident sur le chantier, accident professionnel
bac, cuve, récipient
dessous, deçà, inférieur
dessus, supérieur, excéder
pas assez, insuffisant, deçà, trop peu
suffisant, assez, adéquat
agressif, belliqueux, virulent
méchant, agressif, féroce, malveillant
énervé, agressif, irrité, courroucé, agacé
débarrasser, séparer, défaire
couper un arbre, abattre, abattage, élaguer, tronçonner
replanter, reboiser
couper des arbres, abattage, déforestation, déboiser, élagage
arbre coupé, arbre abattu, abattage, arrachage
venger, règlement de comptes, représailles, vengeance
échanger par erreur, intervertir, interversion, confondre
inverser, intervertir, permuter
mélanger, intervertir, confondre, amalgamer
marmot, enfant, nourrisson, bambin
bateau retourné, chavirer, chavirage
apercevoir, repérer, entrevoir, distinguer
faire un tonneau, sortie de route
baston, affrontement, rixe, échauffourée, bagarre
partir en vrille, envenimer
partir en cacahuète, dégénérer, déraper
partir en couille, envenimer
taper dessus, rixe, affronter, en venir aux mains
castagne, rixe, bagarre, affrontement
perdre le vote, mis en minorité, rejeté
lâché par les siens, mis en minorité, désavoué
lâcher, désavouer, abandonner, retirer son soutien
désavouer, retirer son soutien, condamner, prendre ses distances
aphone, perdu sa voix, extinction de voix
début du spectacle, lever de rideau
chanteuse d'opéra, cantatrice, soprano, diva
bateau perso, plaisance, plaisancier, bateau de plaisance
plaisancier, navigateur, bateau de plaisance
hobby, loisir, passe-temps
passe-temps, loisir, divertissement
gagner au jeu, gains, jackpot, cagnotte, remporter
gains, butin
rouler doucement, opération escargot, ralenti
bouchon, opération escargot
embouteillage, congestion
coincé dans les bouchons, embouteillage, ralentissement
véto, vétérinaire
pas content, furieux
prix à payer, facture, coût
plage, grève, rivage, sable
recracher, rejeter, expulser
sable, plage, dune
payer les dettes, éponger, apurer, solder, régler
effacer la dette, éponger, annulation, apurer
dette, passif
ardoise, impayé
donateur, généreux
réclamer la paternité, revendiquer, revendication
anneau, alliance, bague
bague de mariage, alliance
bijouterie, joaillerie, bijoutier, joaillier
poids, kilos, tonnes, grammes
peser, kilos, poids, tonnes
kilo, kilogramme, poids
cercueil, sépulture, tombeau
pompes funèbres, croque-mort, cercueil, funéraire
croque-mort, pompes funèbres, funéraire, fossoyeur
changer de route, dérouter, dévier
poser ailleurs, dérouter
hôtesse, personnel navigant, équipage, steward
trop tôt, prématurément, précoce
connerie, erreur, bêtise, bévue, sottise
annoncer la mort, nécrologie, faire-part, décès
désintox, sevrage, cure
arrêter l'alcool, désintoxication, sevrage, sobre
arrêter la drogue, désintoxication, sevrage, clean
décrocher, sevrage, désintoxication
alcoolo, buveur
plier bagage, quitter les lieux
barrer, plier bagage, déguerpir, prendre la poudre
prendre ses cliques, plier bagage, déguerpir
faire ses valises, plier bagage
loyer, mensualité
quitter les lieux, plier bagage, évacuer
devenir roi, régner, monter sur le trône, intronisé, couronné
roi, trône
renoncer, abjurer, abdiquer, désister
quitter le trône, abdiquer
laisser le pouvoir, abdiquer, céder le pouvoir
changer de religion, convertir, conversion, abjurer
croyance, conviction
boue, bourbier, boueux, gadoue
sale temps, orage, intempéries, déluge
temps pourri, intempéries, pluvieux, mauvais temps, maussade
labo, laboratoire, pharmaceutique
industrie du médicament, pharmacie, pharmaceutique, laboratoire
invention, innovation
cachet, gélule
uber, vtc, chauffeur, taxi
honnête, scrupuleux
sac, bagage
dessus, surplomber, dominer
fil électrique, ligne à haute tension, câble électrique
câble, filin
flippant, effrayant, anxiogène
`
