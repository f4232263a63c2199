// Moving, leaving, arriving and following: words that say nearly the same, then what may answer for what.

export const MOVEMENT_AND_TRAVEL = `
accès, accessible, accéder
accession, accéder, arrivée
accompagner, escorte, flanquer
adhérer, adhérent, adhésion, membre, encarté
aesh, accompagnant d'élève en situation de handicap, accompagnante
afflux, affluence, affluer, arrivée massive
aller chez le médecin, consulter, rendez-vous médical
aller mieux, rémission, convalescence, hors de danger
aller voter, déplacer, rendre aux urnes, participation
amener, apporter, conduire, emmener, transporter
approcher, contacter, démarcher, aborder, solliciter
avoir lieu, se tenir, se dérouler, se passer, se produire
balade, excursion
balader, déambuler, flâner, promenade
balader, randonneur, promeneur, promenade, randonnée
bloquer l'entrée, barrer l'accès, bloquer l'accès, entrée bloquée, empêcher l'accès
bouger, déménager, déplacer
bouger, instabilité, mouvoir, remuer
changer de club, quitter le club, transféré, rejoindre un club
changer de version, rétracter, revenir sur ses déclarations
cirer les pompes, passer de la pommade, flatter, flagorner, obséquieux, complaisance
claquer la porte, partir, quitter son poste, quitter le navire, démission
claquer la porte, quitter, démissionner, départ fracassant
compagnie aérienne, transporteur, transporteur aérien
décamper, déguerpir, fuir, s'enfuir, quitter les lieux, détaler
délocaliser, transférer la production, déménager
délocaliser, transférer, relocaliser, déménager, transfert
demander de dégager, sommer de partir, prié de quitter
déménager, changer d'adresse, quitter son domicile
déménager, s'installer, emménager
démissionner, démission, quitter, se retirer, retrait, s'en aller, mettre en retrait
démissionner, démission: départ, partir
déplacer, relocaliser
déplacer, transférer, délocaliser, muter
dérailler, sortir des rails
déraper, dérapage, propos déplacés, écart de langage, sortie de route
dérober, esquiver, éluder, fuir ses responsabilités
dire de partir, sommer de quitter, prié de quitter, congédier
échapper belle, échapper de justesse, frôler la mort, miraculé, passer près de la mort
échapper, éviter, soustraire, fuir, réchapper
égaliser, arracher le nul, revenir au score
égaliser, revenir au score, rejoindre au score
emmener, conduire, transporter, transférer
empêcher d'entrer, refouler, barrer l'accès, interdire l'accès
enfance, passer son enfance, jeunesse
engueuler, engueulade, réprimander, tancer, remonter les bretelles, passer un savon, rappel à l'ordre, sermonner, chicaner
engueuler, fustiger, sermonner, réprimander, tancer
engueuler, réprimander, sermonner, passer un savon, gronder, remontrances
enjamber, franchir, traverser
entrée gratuite, entrée libre, accès libre, accès gratuit, gratuité
entrées d'argent, recettes, rentrées
entremise, intermédiaire, truchement, intercession
entreprendre, entrepreneur, fondateur, patron
entrer en vigueur, prendre effet, entrée en vigueur, applicable
entretenu, entretenir, maintenance
entretient, entretenir, entretien
esquiver, éviter, éluder, contourner, soustraire, échapper
faire chou blanc, rentrer bredouille, revenir bredouille, infructueux, en vain
faire engueuler, réprimandé, recadré, remontrances, sermonné, passer un savon
faire la belle, évader, échapper, évasion
filer entre les doigts, mailles du filet, passer entre les mailles, échapper, introuvable
foncer, percuter, précipiter, foncer dans la foule
forcé de partir, exilé, banni
fourrer, glisser, cacher
foutre le camp, enfuir, quitter les lieux, déguerpir, décamper
franchir, dépasser, traverser, passer le cap
fréquentation, visiteurs, affluence
fret, marchandise, cargaison, transport
fugue, fugueur, disparition, enfuir
fuir, enfuir, décamper, quitter les lieux
fuir, fuite, s'enfuir, enfui, s'échapper, prendre la fuite, détaler, déguerpir
fuir, s'enfuir, s'échapper, évasion, s'évader, se faire la malle, prendre la fuite, cavale
glissement, glisser, éboulement, coulée de boue
grand retour, comeback, come-back, retour au premier plan, signer son retour
grimper en flèche, bondir, flambée, envoler
gronder, tancer, admonester
guider, accompagnateur, visite guidée
hangar, entrepôt, dépôt, remise
imprégné, imbibé, pénétré
installateur, technicien
interdit de quitter le pays, interdiction de sortie du territoire, interdiction de quitter le territoire, passeport confisqué
intestinal, intestin, digestif, entrailles
malédiction, envoûtement, sortilège, mauvais sort
marcher dans les pas, suivre les traces, suivre l'exemple, perpétuer, héritier
marcheur, randonneur, piéton
marcher à pied, marcher dans la rue, marcher en montagne: marcheur, randonneur, piéton
marcheur, promeneur, trekkeur
mercato, marché des transferts, transfert
mettre les voiles, quitter, fuir
mobilité, mobile, déplacement, transport
mondialisation, globalisation, libre-échange, altermondialiste
monter sa boîte, fonder, création d'entreprise, entreprendre
mule, passeur, transporteur de drogue
muter, mutation, transférer, affecter, déplacer
navette, aller-retour, liaison, bus
oléoduc, pipeline, gazoduc
oqtf, obligation de quitter le territoire, mesure d'éloignement, expulsion
partir à l'étranger, délocaliser, expatrier, exil
partir avant la fin, quitter la salle, quitter la cérémonie, éclipser, départ anticipé
partir dans le décor, finir sa course, sortie de route, quitter la chaussée
partir en cacahuète, dégénérer, déraper
partir en couille, envenimer
partir en l'air, décollage, exploser
partir en morceaux, désintégrer, disloquer
partir en sucette, déraper, dégénérer
partir en vrille, dégénérer, déraper, mal tourner, hors de contrôle
partir en vrille, envenimer
partir fâché, claquer la porte
partir vivre ailleurs, exil, expatrier, émigrer
pas pu rentrer, refouler, interdit d'accès
pas venir, boycotter, absent, absence
passer à autre chose, tourner la page, nouveau chapitre
passer à côté, laisser filer, manquer, échapper
passer à la concurrence, débaucher, débauchage, partir chez un concurrent
passer devant, devancer, doubler, dépasser
passer entre les mailles, échapper à la police, déjouer la surveillance, fausser compagnie
passer la ligne, franchir l'arrivée, franchir la ligne
passer le ballon, passeur, passe décisive
passer le flambeau, passer le relais, passer le témoin, transmettre, céder sa place, succession
passer outre, enfreindre, ignorer, contrevenir, outrepasser
passer un savon, fustiger, réprimander, sermonner, tancer
passer un savon, réprimander, recadrer, remontrances, tancer
passer voir, rendre visite, visite, rencontrer
péter les plombs, sortir de ses gonds
péter un câble, sortir de ses gonds
pister, traceur, géolocaliser, filature, suivre à la trace
pister, traquer, suivre à la trace, géolocaliser
plancher, composer, passer un examen
plier bagage, quitter, déménager, fermer
prendre contact, contacter, approcher, rapprocher, entrer en contact
prendre le large, éloigner, fuir, quitter
promener, promeneur, promenade, balade, randonneur
promulguer, promulgation, entrée en vigueur, entrer en vigueur, publication
quitter le plateau, partir en pleine interview, interrompre l'interview, quitter l'émission
quitter le pouvoir, fin de mandat, quitter ses fonctions
quitter le trône, abdiquer
quitter les lieux, plier bagage, évacuer
quitter les rails, dérailler
quitter son poste, quitter ses fonctions, quitter, démissionner, démission
ralliement, rejoindre, adhérer, adhésion
rapatrier, ramener, retour au pays
rappliquer, accourir, débarquer
redevenir, retrouver, retour à la normale
regagner son domicile, rentrer chez lui, rentrer à la maison, réintégrer son domicile
rejoindre, intégrer, adhérer, adhésion
remonter les bretelles, recadrer
rendre sur place, dépêché, intervenir, arrivé sur les lieux, déplacement
rentrer dans le rang, soumettre, obtempérer, rentrer dans les clous
rentrer plus tôt, écourter, retour anticipé
retour à la normale, rétablissement, retrouver
retour en grâce, réhabilité, retour au premier plan, remis en selle
retour sur les terrains, revenir sur le terrain, reprendre l'entraînement, reprise de l'entraînement, retour à la compétition
rétracter, dédire, revenir sur ses déclarations, raviser
revenir en force, recrudescence, regain, résurgence
revenir sur terre, retour sur terre, rentrée atmosphérique, amerrissage
revenir sur, se rétracter, rétracter, retirer ses accusations, nuancer
revenir, retour, rentrer
rompre, rupture, séparation, quitter
s'en va, s'en aller, quitter ses fonctions, démissionner
s'en va, s'en aller, quitter ses fonctions: départ, partir
s'en vont, s'en aller, démissionner
s'en vont, s'en aller: départ, partir
s'évader, évasion, évadé, s'échapper, échappé, fuir, fuite, se faire la malle, faire le mur, prendre la poudre
s'installer, emménager, s'établir, élire domicile, implanter
sacrer son camp, quitter les lieux, enfuir, décamper
se barrer, partir, fuir, fuite, quitter, s'enfuir, décamper, crisser son camp
se barrer, quitter, partir, départ
se barrer, s'échapper, s'évader, échappé
solidarité, solidaire, entraide, fraternité
sorti du tuyau, fuite, fuir, échappé
sortir au ciné, sortie en salle, sortie nationale
sortir dans l'espace, sortie extravéhiculaire, marche dans l'espace
sortir de la piste, quitter la piste, bout de piste
sortir de terre, jaillir, émerger
sortir du rouge, revenir à l'équilibre, renouer avec les bénéfices, redresser les comptes
sortir une connerie, dérapage, propos déplacés, bourde, déclaration maladroite
sortir, paraître, parution
subvenir, pourvoir, subsistance, entretenir
suivre sur insta, abonné, follower, suiveur
tarif, prix d'entrée, droit d'entrée
téléphérique, télécabine, funiculaire, télésiège, remontée mécanique
thermodynamique, énergie thermique, entropie
tirage au sort, juré, sortition, tirés au sort
tirer au sort, tirage au sort, désigné par le sort, loterie
tomber contre, affronter, adversaire, tirage au sort, opposé
tomber dans l'escarcelle, passer sous pavillon, passer sous le contrôle, racheté, absorbé
tourner la page, passer à autre chose, nouveau départ, oublier
transférer, convoyer
transférer, transfert, déplacer, muter
transférer, transfert, recruter, recrue, mercato, rejoindre
translation, transfert, transférer
transpo, transpos, transports, transports en commun
transporter, acheminer, convoyer
transporter, transporteur, convoyeur, acheminement
transporter, véhiculer
tuyau, conduite, canalisation, pipeline
venir en masse, affluer, accourir, venir en nombre
venir en personne, déplacer en personne, présence physique, faire le déplacement
venir, arriver, venue
visite, déplacement, voyage, visite officielle, tournée
visiter, visiteur, déplacement
visiter, visiteur, touriste, fréquentation
voyager, séjour, déplacement, se déplacer
aller, déplacer: gagner, rejoindre, visiter, voyage, partir, déplacement, diriger, atterrir, arriver, débarquer, parcourir, embarquer, destination, emmener, filer, séjourner, sillonner
arrivé où: survenir, se produire, se dérouler, avoir lieu
arrivé quand: survenir, se produire, se dérouler, avoir lieu, dans la nuit
arriver, venir, vient, venu: débarquer, atterrir, parvenir, accoster, rejoindre, gagner, affluer, surgir, accéder, poindre, survenir, franchir, déferler
contrôlé: examiné, visite
débarquer: arriver, se présenter
déjà arrivé: précédent, par le passé, déjà, auparavant, antécédent, récidive
déménager, installer: emménager, exil, établir, expatrier, transférer, délocaliser, relocaliser, émigrer, installation, implanter
déménager: s'installer ailleurs, relogé
échapper, fuir, fuite: cavale, enfuir, exil, filer, détaler, éclipser, déserter, cacher, volatiliser, réfugier, planquer, sauver
emménager: prendre possession, remise des clés
entreposé: conservé, gardé, dépôt, rangé
entretien: maintenance, révision
faire le déplacement: se rendre, venir, se déplacer, présent
faire ses valises: quitter, partir, départ, déménager
foncer dedans: percuter de plein fouet, heurter, emboutir, venir s'encastrer, s'encastrer
fuguer: disparaître, quitter le domicile
fuir: écoulement
glisse: ski, snowboard, patinage, biathlon, luge, bobsleigh, curling, hockey, slalom, descente, freestyle, combiné
installer: mettre en place, monter, implanter
le ticket: billet, tarif, place, entrée, titre de transport
mal entretenu: vétuste, manque d'entretien, défaut d'entretien, négligence, délabré
partir à la retraite: prendre sa retraite, raccrocher
partir, départ, quitter, parti: décoller, embarquer, fuir, évacuer, émigrer, exiler, enfuir, abandonner, déménager, appareiller, exode, larguer, déserter, éloigner
passer par ailleurs: déviation, itinéraire bis, contourner, détour
plus se représenter: ne briguera pas, passer la main, passer le flambeau, quitter la vie politique
pousser vers la sortie: remercier, limoger, débarquer
promeneur: passant, joggeur
provenir: venir, source
rentrer chez eux: regagner leur domicile, réintégrer, retour à domicile, retrouver leur logement
rentrer chez soi: regagner son domicile, réintégrer, retour à domicile
rentrer dans la maison: s'introduire, pénétrer, effraction, s'introduire par
revenir à la normale: rétabli, remise en service, retour à la normale
revenir, retour, rentrer: regagner, retrouver, rapatrier, réapparaître, come-back, réintégrer, rebrousser, retourné, réinstaller
se balader: promener, promenade, promeneur, flâner, randonnée
se barrer de l'enclos: s'échapper, divaguer, divagation, en liberté, franchir la clôture, enfuir
se carapater: s'échapper, s'enfuir, prendre la fuite, fuir
se passer où: se dérouler, avoir lieu, se tenir, lieu, survenir
se pointer: venir, se présenter, arriver, se rendre
se ramener: venir, arriver, se présenter, se rendre
se rentrer dedans: choc frontal, collision frontale, s'encastrer
se tailler: s'échapper, s'enfuir, partir, prendre la fuite, fuir
se tirer: prendre la fuite, s'enfuir, s'éclipser, détaler
sorti de l'hôpital: rentrer chez lui
sorti de l'hosto: quitter l'hôpital, rentrer chez lui, autorisé à sortir, regagner son domicile, rentrés chez eux
sortie scolaire: classe verte, classe de mer, voyage scolaire, excursion, visite
sortir de la tôle: désincarcérer, extraire
sortir le chéquier: verser, donner, débourser, investir, mécène
sortir, paraître, sorti, sort: diffuser, commercialiser, lancer, éditer, distribuer, salles
transport en montagne: téléphérique, télésiège, téléski, funiculaire, télécabine, remontée mécanique, dameuse
transporter, emmener, évacuer: héliporter, acheminer, convoyer, conduire, transférer, emporter, hélicoptère, livrer, ambulance, rapatrier
traverser: sillonner, parcourir, longer, relier, emprunter, desservir, border
voir passer: apercevoir, témoin, remarquer, croiser
entrer, rentrer: s'introduire, pénétrer
venir: se déplacer, assister
`
