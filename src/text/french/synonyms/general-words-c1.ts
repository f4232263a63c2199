// Words of encyclopedic and everyday French beside their near synonyms and families, part 1.

export const GENERAL_WORDS_C1 = `
lobe, lobule, lobaire
évolutif, évolution, progressif
iphone, smartphone, téléphone, portable, mobile
luxueux, luxe, somptueux, fastueux, opulent, huppé
frange, bordure, lisière
tore, moulure, anneau
bélier, mouton, ovin
ethnologie, ethnologue, ethnographie, anthropologie, anthropologue
préambule, introduction, préface, prologue, avant-propos, préliminaire
philologue, philologie, linguiste, grammairien
unanime, unanimité, consensus, consensuel
conjonction, concours de circonstances, combinaison, jonction
lunette, binocle, opticien, bésicles, verres correcteurs
allumage, allumer, démarrage, mise à feu
javelot, sagaie, pilum, lancer du javelot
faïence, porcelaine, céramique, faïencerie, poterie
logo, logotype, emblème, sigle, logos
alluvions, sédiment, limon, alluvial, alluvionnaire
iode, iodure, teinture d'iode
chromatique, couleur, coloris
quotient, ratio, pourcentage
chlore, chlorure, javel
radioactif, radioactivité, irradié, nucléaire
maturation, maturité, affinage
pragmatique, réaliste, concret, réalisme
cyclique, cycle, récurrent
belvédère, panorama, promontoire, mirador
plurinominal, scrutin de liste, vote plurinominal
marécage, tourbière, bourbier, zone humide, palustre
orchidée, orchidacée, fleur
tremblement, secousse, vibration, frémissement
marginal, marginalité, exclu, minoritaire
montagnard, montagneux, alpin
curiosité, attraction, attrait, site touristique
curiosité, curieux, intérêt, indiscrétion
néogothique, gothique, style gothique
confesseur, confession, aumônier
téléphérique, télécabine, funiculaire, télésiège, remontée mécanique
bolchevik, bolchevique, soviétique, léniniste, révolutionnaire
épître, lettre, missive, épistolaire
obélisque, monolithe, stèle, monument
cognitif, intellectuel, mental
tract, prospectus, flyer, affichette
pamphlet, libelle, pamphlétaire, satire, diatribe, brûlot
tunique, toge, robe, vêtement
primate, singe, hominidé
dogme, dogmatique, doctrine, credo, croyance
anobli, ennobli, titre de noblesse, lettres de noblesse
artefact, vestige, relique
transatlantique, paquebot, outre-atlantique
électro, techno, musique électronique, house
gestation, grossesse, maternité
arrangeur, orchestrateur, compositeur
démocratisation, généralisation, popularisation, vulgarisation
faste, fastueux, splendeur, magnificence, somptuosité, luxe
catalyseur, catalyser, déclencheur, accélérateur
visualiser, visionner, représenter
a posteriori, rétrospectivement, ultérieurement
momentanément, temporairement, provisoirement, passagèrement
stéréotype, cliché, préjugé, lieu commun, idée reçue
steppe, plaine, prairie, toundra
soluble, dissoudre, solubilité, dissolution
aromatique, arôme, parfumé, odorant
basique, élémentaire, simple, fondamental
denier, deniers publics, argent public
panthère, léopard, fauve, félin
terminaison, suffixe, désinence
jouxter, avoisiner, contigu, adjacent, attenant, limitrophe
arsenic, poison, arsenical, empoisonner
entraide, solidarité, aide mutuelle, coup de main
facette, aspect, dimension, angle
acclamé, ovationner, applaudir, ovation, plébiscité
plutonium, uranium, nucléaire, radioactif
ducal, duc, duché, duchesse
arôme, parfum, odeur, senteur, fragrance, saveur
napoléonien, napoléon, bonaparte, impérial
sépulcre, tombeau, sépulture, caveau
satisfaisant, acceptable, correct, passable
ébauche, esquisse, brouillon, croquis
enduit, revêtement, mortier, plâtre
sulfate, soufre, sulfurique
statuette, figurine, statue
dualité, dualisme, dichotomie, dual, binaire
planeur, vol à voile, aéronef
insérer, insertion, intercaler, introduire, inclure
rouvrir, rouvert, réouverture, réouvrir, nouvelle ouverture
a contrario, à l'inverse, au contraire
astrophysique, astrophysicien, astronomie, cosmologie
avoisinant, voisin, alentour, limitrophe
centralisateur, jacobin, recentralisation
trèfle, luzerne, fourrage
pontificat, pontife, papauté, saint-siège
navette, aller-retour, liaison, bus
interlocuteur, partenaire, vis-à-vis
photon, lumière, lumineux
horticulture, horticulteur, horticole, jardinage, maraîchage, floriculture, jardinier
rénal, néphrologie, dialyse, néphrologue
monégasque, monaco, principauté
fascination, envoûtement, captiver, attirance
scénique, scène, théâtral, scénographie
professionnalisme, sérieux, compétence, rigueur
gazeux, gaz, vapeur
aisance, facilité, habileté, désinvolture
attelage, atteler, calèche, charrette
grêle, grêlon, averse, orage, intempérie
asymétrique, dissymétrique, inégal, déséquilibré
quaternaire, pléistocène, holocène, ère géologique
pronom, pronominal, grammaire
alphabétisation, illettrisme, analphabétisme
pictural, peinture, peintre
réactif, réactivité, prompt, rapide
haltérophilie, haltère, épaulé-jeté
pérennité, pérenne, durabilité, continuité, pérenniser, longévité
paludisme, malaria, paludéen, antipaludique
comptoir, factorerie, guichet
lemme, théorème, proposition
gravitationnel, gravité, pesanteur, attraction
prépondérant, prédominant, dominant, majeur
décevant, décevante, déception, médiocre, insatisfaisant
instantané, immédiat, soudain
vibration, vibrer, oscillation, secousse, trépidation
ossature, squelette, charpente, structure, armature
migrateur, migration, migrer, oiseau de passage
corrida, tauromachie, torero, taureau, toréador, matador, feria
hispanique, espagnol, hispanophone, latino, ibérique
sève, résine, latex
solo, solos, solitaire, soliste
légionnaire, légion, soldat
réintégrer, réinsérer, réadmettre
surintendant, intendant, ministre des finances
goth, wisigoth, ostrogoth
polygone, polygonal, hexagone, pentagone
piédestal, socle, stylobate
gaulliste, gaullisme, gaullien, de gaulle
tectonique, sismique, géologique
polychrome, multicolore, coloré
cyclable, vélo, cycliste, bicyclette, véloroute
transposition, transposer, adaptation
entremise, intermédiaire, truchement, intercession
condensation, liquéfaction, humidité
papal, pontifical, pontife, papauté
spectral, spectre, fantomatique
séchage, sécher, dessécher, déshydratation, dessiccation, séchoir
archétype, modèle, prototype
pixel, résolution, définition
cinémathèque, archives du film, cinéma
toison, laine, fourrure, pelage
désuétude, désuet, obsolète, obsolescence, suranné
coproduire, coproduit, coproduction, coproducteur, cofinancer
légitime, légitimité, justifié, fondé, légal
carthaginois, carthage, punique, hannibal
gecko, geckos, lézard, reptile
incompatible, incompatibilité, inconciliable, irréconciliable
concourt, participer, contribuer
burlesque, comique, grotesque, bouffon, parodique
glorieux, gloire, illustre, prestigieux
bulbe, oignon, tubercule
charismatique, charisme, meneur, magnétique
feuillet, page, feuille, folio
florissant, prospère, prospérité, en plein essor
grossièrement, approximativement, sommairement, environ
primauté, suprématie, prééminence, prédominance, priorité
hectolitre, litre, volume
additionnel, supplémentaire, complémentaire, ajouté
précepte, commandement, principe, enseignement, maxime
apanage, privilège, prérogative, exclusivité
ramadan, jeûne, iftar
paléontologie, paléontologue, fossile, dinosaure
induire, entraîner, provoquer, causer, induction
tabernacle, autel, sanctuaire
concrétiser, réaliser, matérialiser, aboutir
sketch, saynète, parodie, humoriste
orfèvre, orfèvrerie, joaillier, bijoutier, joaillerie
exégèse, exégète, interprétation, commentaire, herméneutique
s'ensuivre, ensuivit, découler, résulter
épilogue, dénouement, conclusion, postface
prédation, prédateur, proie, carnassier
découpé, découpage, couper, morceler
acropole, citadelle, parthénon
excommunication, anathème, exclusion
dévolu, attribué, réservé, imparti
farouche, acharné, féroce, sauvage
caste, intouchable, classe sociale
sarcophage, cercueil, tombeau
romanisation, latinisation, alphabet latin
translittération, transcription, romanisation
ludique, amusant, divertissant, distrayant
lymphocyte, leucocyte, globule blanc, immunitaire
éthanol, bioéthanol, alcool, biocarburant
calligraphie, écriture, graphie
déambulatoire, abside, chevet, chapelle rayonnante
interagir, interaction, dialoguer
tisser, tissage, tisserand, tissu, étoffe
hache, cognée, hachette, tomahawk
apte, capable, aptitude, compétent
araméen, syriaque, langue sémitique
orangerie, jardin d'hiver, verrière
implicite, sous-entendu, tacite
informel, décontracté, spontané
verbal, oral, parole
perpétuer, transmettre, pérenniser
kazakh, kazakhstan, astana
sunnite, sunnisme, musulman
scepticisme, sceptique, doute, incrédulité, dubitatif
ammoniac, ammoniaque, azote
rigidité, rigide, raideur, raide, inflexible
hérétique, hérésie, cathare, schismatique, mécréant
tatar, tartare, mongol
utopie, idéal, chimère
fission, scission, fissile, désintégration
démobilisé, rendu à la vie civile, retour à la vie civile
invaincu, imbattu, invincible, jamais battu
balustrade, rambarde, parapet, garde-corps, rampe
cubique, mètre cube, volume
eurasie, eurasien, eurasiatique
tournesol, oléagineux, héliotrope
scribe, copiste, secrétaire
inchangé, identique, intact, stable
ancré, ancrer, ancrage, enraciné, implanté
puiser, extraire, s'inspirer
cosmologie, cosmologue, univers, big bang
bouddhique, bouddhiste, bouddhisme, bouddha, zen
savane, brousse, steppe, prairie
poursuivants, concurrents, rivaux, adversaire
fécondation, insémination, procréation, fertilisation
hadj, pèlerinage, mecque, pèlerin
gymnasium, lycée, gymnase
bref, concis, succinct, brièveté
disciplinaire, discipline, sanction, punition
cyber, informatique, numérique, cyberespace, cybernétique
franquiste, franquisme, franco, phalangiste
fourrage, foin, luzerne
politologue, analyste, politologie, sciences politiques
balistique, missile, trajectoire, projectile
spectroscopie, spectrométrie, analyse spectrale
hébreu, hébreux, juif, israélite, hébraïque
libérer, libèrent, délivrer, relâcher
dislocation, disloquer, démembrement, éclatement, désagrégation
apologie, éloge, glorification, plaidoyer, apologétique
étamine, pistil, corolle
ursuline, religieuse, couvent, congrégation
jamaïcain, jamaïque, jamaïquain
intrinsèque, inhérent, inné
strophe, couplet, verset, quatrain, stance
tamoul, tamil, dravidien
écume, mousse, mousseux
mousse, lichen, bryophyte
emballage, emballer, conditionnement, packaging, colis
graminée, herbe, céréale
flexible, souple, souplesse, flexibilité, élastique, malléable
lyre, cithare, instrument à cordes
tabou, interdit, sujet sensible
albigeois, cathare, albi
canot, chaloupe, embarcation, barque, canoë, zodiac
copte, chrétien d'égypte, chrétien d'orient
castor, rongeur, castoridé
in vitro, éprouvette, fiv
brochure, livret, plaquette, fascicule, prospectus
vitalité, dynamisme, énergie, vigueur, tonus
arable, cultivable, labourable
inhibiteur, inhiber, inhibition, bloquer, freiner
khanat, khan, mongol
matrimonial, conjugal, nuptial, mariage
sourate, coran, verset
cosmopolite, multiculturel, international
horloger, horlogerie, pendule
désirer, désirait, souhaiter, envie
parkinson, parkinsonien, maladie neurodégénérative
lectorat, lecteur, audience
somptueux, luxueux, magnifique, fastueux, splendide
osseux, ossements, squelette, ossature
surélevé, rehausser, exhaussement
autodétermination, indépendance, souveraineté, autonomie
encyclique, lettre du pape, pontifical
virtuosité, virtuose, talent, brio, maestria, dextérité
quadrilatère, quadrangle, rectangle, losange
argot, jargon, verlan, langue verte
lithographie, estampe, gravure
sonorité, sonore, timbre, acoustique
invocation, invoquer, prière, incantation, supplication
combinatoire, combinaison, combiner
nitrate, engrais, nitrique, azote
échantillonnage, échantillon, prélèvement, sondage
maori, polynésien, néo-zélandais
chefferie, chef coutumier, chef traditionnel, tribu
sanatorium, tuberculose, préventorium, maison de repos
revêtir, revêtu, vêtu, habillé, recouvert
adjacent, contigu, voisin, attenant, limitrophe, mitoyen
ergol, propergol, carburant, combustible
dénouement, issue, épilogue, résolution
tonique, vivifiant, énergisant, stimulant
diffraction, réfraction, déviation
safari, brousse, expédition, chasse
teinture, teindre, coloration
baptistère, baptême, baptismal, fonts baptismaux
dilatation, élargissement, gonflement
convergent, convergence, confluer
clivage, fracture, division, cliver, scission
prospective, anticipation, futurologie
nymphe, naïade, dryade
hétérogène, disparate, hétérogénéité, varié
réciproquement, mutuellement, réciprocité
roseau, jonc, phragmite
cistercien, cîteaux, monastique, bernardin, clairvaux
gnome, lutin, nain, troll
demandeur, requérant, plaignant, postulant
moulure, corniche, ornement
menuiserie, menuisier, ébéniste, charpentier, boiserie, ébénisterie
dosage, posologie, quantité, teneur
sudiste, confédéré, sécessionniste
préférer, préféra, privilégier, opter
finir, finirent, terminer, achever
axiome, postulat, théorème
triomphal, triomphe, victoire
prolétariat, prolétaire, prolétarien, classe ouvrière, prolo
oratorio, cantate, lyrique
oraison, prière, oraison funèbre, éloge funèbre
ellipse, elliptique, ovale
capsule, gélule, dosette
cégep, collégial, collège québécois
conjugaison, conjuguer, verbe
bactérien, bactérie, microbe, microbien
reproducteur, reproduction, géniteur, étalon
outillage, outil, matériel, ustensile
phalange, doigt, orteil
ample, vaste, ampleur, étendu
subjectif, subjectivité, partialité
multiplicité, multitude, diversité, pluralité, variété
agréé, agrément, homologué, accrédité, certifié
mondain, mondanité, jet-set, haute société
cheffe, patronne, directrice, dirigeante, chef
préfigurer, annoncer, présager, augurer
rift, graben, fossé d'effondrement
antichambre, vestibule, salle d'attente
ironiquement, sarcastique, paradoxalement
épilepsie, convulsion, comitial
biochimie, biologie moléculaire, biotechnologie
phonologie, phonétique, phonème, prononciation
christianisation, évangélisation, missionnaire
familier, proche, intime, habitué
déontologie, éthique, code de conduite
sionisme, sioniste, antisioniste
sacerdotal, sacerdoce, prêtrise, prêtre
réincarnation, métempsycose, renaissance
cétacé, baleine, dauphin, cachalot
promotionnel, publicitaire, promotion, publicité
conservatisme, traditionalisme, passéisme, réactionnaire
fitness, gym, musculation, remise en forme, salle de sport
stuc, plâtre, enduit
balise, bouée, balisage, repère
auspices, égide, patronage, parrainage, tutelle
attitré, habituel, titulaire
peul, foulani, fulani
homogénéité, homogène, uniformité, uniforme, cohérence
arcature, arcade, arc
superposition, superposer, empiler, chevauchement
causalité, causal, cause à effet
démembrement, morcellement, dislocation
décroissance, décroître, diminution, baisse, déclin
sceptre, bâton royal, régalia
mixité, mixte, brassage, diversité
interdisciplinaire, pluridisciplinaire, multidisciplinaire, transdisciplinaire
zodiaque, zodiacal, astrologie, horoscope
interconnexion, interconnecter, connexion, raccordement, liaison
émulation, rivalité, stimulation
épanouissement, plénitude, accomplissement, bien-être
créneau, plage horaire, horaire
créneaux, merlon, crénelé, rempart
mégalithique, dolmen, menhir, cromlech
agrume, citron, pamplemousse, mandarine, clémentine
entablement, architrave, frise, corniche
aérospatial, aéronautique, astronautique, spatial
apparat, cérémonie, faste, solennel, cérémonial
`
