// Frequent words of everyday and encyclopedic French that no other list has, part 3 of the second series.

export const GENERAL_WORDS_B3 = `
impression, imprimer, imprimerie, imprimeur, tirage
corporel, corps, charnel, physique
céleste, astre, ciel, cieux, astronomique
indéterminé, inconnu, incertain, illimité
hellénistique, hellénique, grec, grèce antique
oracle, prophétie, devin, pythie, prédiction
prophète, prophétie, prophétique, mahomet, prédiction
biosphère, écosystème, biodiversité
corridor, couloir, passage
nervure, nervuré, ogive
salin, sel, saline, salinité
chromosome, chromosomique, génome, adn
lentille, loupe, verres de contact, optique
glissement, glisser, éboulement, coulée de boue
méthodologie, méthode, démarche, méthodologique
mecque, lieu saint, pèlerinage, hadj
surcroît, surplus, supplément, excédent
centrafricain, centrafrique, bangui
carolingien, charlemagne, empire franc
mérovingien, clovis, royaume franc, dagobert
capétien, hugues capet, rois de france
verrière, vitrage, vitré, toit vitré
vitrail, vitraux, verrier, maître verrier
rationnel, rationalité, logique
diversification, diversifier, diversité, variété
schiste, ardoise, roche, schisteux
mitigé, nuancé, contrasté, en demi-teinte
conteneur, container, caisson
glucose, sucre, glycémie
oppidum, place forte, cité fortifiée
pathogène, agent infectieux, microbe, virus, bactérie
biomasse, matière organique, bioénergie
réglementaire, réglementation, légal
mousson, saison des pluies, pluies diluviennes
vulgarisation, vulgariser, vulgarisateur, diffusion des connaissances
populariser, faire connaître, vulgariser, rendre célèbre
embryon, embryonnaire, fœtus, fœtal
vizir, grand vizir, ministre du sultan
institutionnel, institution, officiel
cumuler, cumul, additionner, accumuler
aborigène, autochtone, indigène, premiers habitants
isotope, isotopique, radioactif
insigne, badge, emblème, écusson, décoration
porteur, porteuse, transporteur, détenteur
æquo, ex æquo, à égalité
cacao, chocolat, cacaoyer, cabosse
aérodynamique, aérodynamisme, résistance de l'air
featuring, duo, collaboration
ambiant, environnant, ambiance
perpendiculaire, orthogonal, angle droit
rectangle, rectangulaire, quadrilatère
mondialisation, globalisation, libre-échange, altermondialiste
gabarit, corpulence, taille, dimension
remplissage, remplir, taux d'occupation
beffroi, clocher, campanile
concordat, concordataire, accord avec le pape
subvenir, pourvoir, subsistance, entretenir
diagonale, oblique, transversal, de biais
oblique, incliné, diagonale, inclinaison
transversal, oblique, en travers
thermodynamique, énergie thermique, entropie
réaliste, réalisme, pragmatique, pragmatisme
polyvalent, polyvalence, multifonction, touche-à-tout
allégorie, allégorique, métaphore, symbole, personnification
prédominance, prédominer, suprématie, prépondérance, domination
hégémonie, hégémonique, suprématie, domination, prépondérance
prétendants, candidat, aspirant, postulant
récipiendaire, lauréat, bénéficiaire, récompensé
perpétuel, perpétuité, éternel, permanent
évangélisation, évangéliser, missionnaire, christianisation, christianiser
armateur, compagnie maritime, affréteur, propriétaire du navire
accordéon, accordéoniste, musette, bandonéon
triptyque, retable, trilogie, polyptyque
retable, triptyque, autel, tableau d'autel
titan, géant, colosse
compétitivité, compétitif, concurrentiel, concurrence
diminutif, surnom, sobriquet, petit nom
consulaire, consulat, consul
meuble, mobilier, ameublement, meublé
multijoueur, jeu en ligne, plusieurs joueurs, coopératif
gameplay, jouabilité, mécanique de jeu, système de jeu
saveur, goût, savoureux, arôme
sommaire, succinct, rudimentaire, bref
sommaire, table des matières, index
marquage, marquer, étiquetage, signalisation
lointain, éloigné, reculé, distant
romanesque, romancier, fiction, roman
zélandaise, zélandais, néo-zélandais, nouvelle-zélande, all blacks
polymère, plastique, résine, macromolécule
opte, opter, choisir, option, préférer
géopolitique, politique internationale, relations internationales
équivaut, équivaloir, équivalent, correspondre
musicologue, musicologie, spécialiste de la musique
arabo, arabe, arabo-musulman
tourbière, tourbe, marécage, zone humide
nouer, lier, tisser, attacher
indésirable, persona non grata, importun
échos, écho, résonance, répercussion
semence, graine, semer, semis
œcuménique, œcuménisme, interreligieux, concile
cuménique, œcuménique, œcuménisme, concile
œuvrer, uvrer, travailler, se consacrer
patrimonial, patrimoine, héritage
shogunat, shogun, japon féodal, tokugawa
octogonal, octogone, huit côtés
prémices, signe avant-coureur, ébauche, commencement
sillon, rainure, tranchée, labour
labour, labourer, charrue, sillon
archer, arbalétrier, tir à l'arc
hindouisme, hindou, brahmanisme, brahmane
bouddhisme, bouddhiste, bouddha, bonze, bouddhique
bruyère, lande
hôtellerie, hôtelier, hôtel, hébergement
éclectique, éclectisme, hétéroclite
coiffe, couvre-chef, bonnet, coiffure
solennel, solennité, cérémonie, solennellement
conférencier, orateur, conférence, intervenant
collatéral, collatéraux, bas-côté
dommage collatéral, dommages collatéraux, victimes civiles
pigment, colorant, pigmentation, teinture
circonstance, contexte, situation, conjoncture
pertinence, pertinent, justesse, bien-fondé
nutriment, nutritif, nutrition, élément nutritif
nutrition, alimentation, nutritionnel, diététique, nutritionniste
pourtour, périphérie, contour, bordure
concret, tangible, réel, concrètement
infantile, enfance, enfant, puéril
chauve, calvitie, crâne rasé, sans cheveux
chauve-souris, pipistrelle, chiroptère
médicinal, thérapeutique, curatif, médecine
poutre, solive, charpente, madrier
charpente, charpentier, poutre, ossature
surréaliste, surréalisme, dadaïste
pompage, pomper, pompe
nostalgie, nostalgique, mélancolie
jour férié, jour chômé, congé, jour de fête
lexique, vocabulaire, glossaire, lexical
échéant, éventuellement, si nécessaire, au besoin
aquarelle, aquarelliste, peinture à l'eau, gouache
fourrure, pelage, fourreur, vison
pelage, poil, fourrure
conifère, résineux, sapin
païen, paganisme, polythéiste, idolâtre
implémentation, implémenter, mise en œuvre
transcrit, transcrire, transcription, retranscrire
bienheureux, béatifié, béatification, béatifier
canonisation, canoniser, sainteté, béatification
translation, transfert, transférer
vestibule, antichambre, hall
accomplissement, accomplir, réalisation, achèvement
armorial, blason, armoiries
tapisserie, tapissier, tenture, gobelins
psaume, cantique, psautier, prière
cantique, hymne, psaume, chant religieux
sis, sise, situé, localisé
adjonction, ajout, ajouter, addition
typographie, typographe, typographique, imprimerie
concertos, concerto, œuvre concertante
euroligue, euroleague, coupe d'europe
oppression, opprimer, opprimé, oppresseur, tyrannie
monographie, ouvrage, étude
archange, ange, chérubin, séraphin
épine, épineux, piquant, ronce
ponctuellement, ponctuel, occasionnellement, parfois
isthme, langue de terre, bande de terre
réprimer, répression, sévir
cadran, cadran solaire, horloge, gnomon
mixtape, album, compilation
loch, lac, lac écossais
distillation, distiller, distillerie, alambic
moellon, maçonnerie, pierre de taille
sylviculture, sylvicole, sylviculteur, exploitation forestière
panzer, char allemand, blindé allemand
brun, brune, marron, châtain
chiite, chiisme, musulman chiite
sunnite, sunnisme, musulman sunnite
obédience, allégeance, obéissance
péripétie, rebondissement, mésaventure, aventure
sioniste, sionisme, nationalisme juif, pro-israélien
transitoire, provisoire, temporaire, transition
calice, ciboire
régénération, régénérer, renouvellement
chanvre, cannabis, marijuana
pédestre, randonnée, marche à pied, piéton
connotation, sous-entendu, signification, connoté
incomplet, inachevé, partiel, lacunaire
sympathisant, partisan, militant, soutien
profane, néophyte, non-initié
érotique, érotisme, sensuel, sensualité
réglage, ajustement, mise au point
israélo, israélien, israël
télégraphe, télégramme, télégraphique, morse
polarisation, polariser, clivage, clivant
natif, native, originaire, natal
intercontinental, transcontinental, longue portée
bourguignon, bourgogne, dijonnais
inflammation, inflammatoire, irritation, gonflement
affinité, attirance, sympathie, complicité
remix, remixes, remixer, version remaniée
laitier, lait, lacté, produit laitier
fromage, fromager, fromagerie, produit laitier
couplage, coupler, jumeler
nageoire, nageoires, aileron
talus, remblai, butte, pente
catéchisme, catéchèse, catéchiste, instruction religieuse
subsaharien, afrique noire, afrique subsaharienne
accentuer, accentuation, renforcer, amplifier, aggraver
cerf, biche, cervidé, chevreuil
pavé, pavage, dallage, dalle
libéralisation, libéraliser, dérégulation, ouverture du marché
pignon, fronton, façade
décadence, décadent, déclin, déchéance
contributeur, contribution, contribuer, collaborateur
monastique, monastère, moine, abbaye, monacal
accent, intonation, prononciation
stimulation, stimuler, stimulant, stimulus, exciter
certificat, attestation, certification, certifier
carnivore, carnassier, prédateur, mangeur de viande
herbivore, ruminant, végétarien, brouter
omnivore, mange de tout
paradigme, modèle, référence
perfectionnement, perfectionner, améliorer, amélioration
wisigoth, goth, ostrogoth, barbare
ostrogoth, goth, wisigoth
corsaire, pirate, flibustier, boucanier
radioactivité, radioactif, radiation, irradiation
centriste, centrisme, modéré, udf
panaméricain, jeux panaméricains
espéranto, espérantiste, langue construite, langue internationale
goncourt, prix littéraire, lauréat du goncourt
grammy, grammy award, récompense musicale
playoffs, play-offs, phase finale, séries éliminatoires
hamas, mouvement palestinien, islamistes palestiniens
tuberculose, phtisie, tuberculeux
multimédia, audiovisuel, numérique
flamboyant, étincelant, resplendissant
intempéries, mauvais temps, tempête, orage
homonyme, même nom, éponyme, homonymie
étymologie, étymologique, origine du nom, toponymie
toponymie, toponyme, nom de lieu, étymologie
gentilé, nom des habitants, habitants
togo, togolais, lomé
laos, laotien, lao
honduras, hondurien, tegucigalpa
nicaragua, nicaraguayen, managua
ouganda, ougandais, kampala
fidji, fidjien, fidgien
samoa, samoan
papouasie, papou, papouasie-nouvelle-guinée
somalie, somalien, mogadiscio
mauritanie, mauritanien, nouakchott
koweït, koweïtien
ouzbékistan, ouzbek, tachkent
liechtenstein, liechtensteinois, vaduz
andorre, andorran
bahreïn, bahreïni, manama
bahamas, bahamien, nassau
bermudes, bermudien
botswana, botswanais, gaborone
malawi, malawien, malawite
djibouti, djiboutien
érythrée, érythréen, asmara
bhoutan, bhoutanais, bhoutanien
belize, bélizien
tonga, tongien
féroé, féringien, îles féroé
timor, timorais, timor oriental
tasmanie, tasmanien
uruguayen, uruguay, montevideo
vaud, vaudois
thuringe, thuringien
westphalie, westphalien
andalousie, andalou, andalouse
galice, galicien
majorque, majorquin, baléares
romagne, romagnol, émilie-romagne
aoste, valdôtain, vallée d'aoste
tyrol, tyrolien
scandinavie, scandinave, nordique
balkans, balkanique, yougoslavie
anatolie, anatolien, asie mineure
mésopotamie, mésopotamien, babylone
babylone, babylonien, mésopotamie
patagonie, patagon, patagonien
sahara, saharien, sahraoui, désert
sahel, sahélien
andes, andin, cordillère
oural, ouralien
alpes, alpin
périgord, périgourdin, dordogne
quercy, quercynois
gascogne, gascon
touraine, tourangeau
bresse, bressan
corrèze, corrézien
cantal, cantalien, cantalou
lozère, lozérien
vaucluse, vauclusien
cévennes, cévenol
cornouailles, cornique
tahiti, tahitien, polynésie
médoc, médocain
maghreb, algérie, maroc, tunisie
aigu, aiguë, strident, perçant
diaspora, émigré, émigration, exil, expatrié
algue, varech, goémon
crustacé, fruits de mer, crabe, crevette
rênes, commandes, direction, bride
punique, carthaginois, carthage
troyen, troie, guerre de troie
notons, signalons, remarquons, signaler
déduit, déduire, déduction, conclure
znieff, zone naturelle, intérêt écologique
canaries, canarien, archipel espagnol
orfèvre, orfèvrerie, joaillier, bijoutier
tirer à l'arc, archer, archerie
`
