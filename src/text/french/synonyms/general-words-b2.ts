// Frequent words of everyday and encyclopedic French that no other list has, part 2 of the second series.

export const GENERAL_WORDS_B2 = `
narration, narrateur, récit, narratif
validité, valide, valable, bien-fondé
fresque, mural, murales, peinture murale, fresques
tactique, stratégie, stratégique, manœuvre, stratégies
percussion, percussionniste, batterie, tambour, tam-tam
tambour, tambourin, percussion, caisse claire, djembé
spiritualité, spirituel, mysticisme, foi, religion
mystique, mysticisme, spirituel, ésotérique
résonance, résonner, écho, retentir, retentissement
noyaux, noyau, nucléus
énoncé, énoncer, formuler, formulation
sino, chinois, chine
précieux, de grande valeur, inestimable, de valeur
spécificité, spécifique, particularité, singularité, caractéristique
grièvement, gravement, blessé grave, gravement blessé
amphithéâtre, arènes, amphi, auditorium, théâtre antique
bibliothécaire, bibliothèque, documentaliste, archiviste
oasis, palmeraie, point d'eau
combinaison, combiner, assemblage, association, alliage
alliage, mélange de métaux, acier, bronze, laiton
ethnie, ethnique, peuplade, tribu, communauté ethnique
temporel, temporalité, chronologique, chronologie
racial, race, ethnique, raciste
paradoxe, paradoxal, contradiction, paradoxalement
reconquête, reconquérir, reconquista, reprise
propice, favorable, opportun, avantageux
minoritaire, minorité, moins nombreux
industrialisation, industrialiser, industriel, révolution industrielle
miniature, modèle réduit, maquette, miniaturiste
enluminure, miniature, enlumineur, manuscrit enluminé
sémantique, linguistique, signification, lexical
revêtement, recouvrir, enduit, bitume, carrelage
mollusque, coquillage, gastéropode, bivalve
coquillage, coquille, mollusque, fruits de mer
pourvoir, subvenir, fournir, combler
pourvus, pourvu, doté, muni
freinage, freiner, frein, ralentissement, ralentir
résidentiel, pavillonnaire, résidence
différencier, différenciation, distinguer, discerner, différence
tablette, ipad, tablette tactile, écran tactile
anecdote, anecdotique, petite histoire, récit
adjudant, sous-officier, sergent
palme, palme d'or, récompense, festival de cannes
palme, palmier, palmeraie
reggae, rasta, ska, musique jamaïcaine
tribut, redevance, impôt
analogie, analogue, ressemblance, similitude, comparaison
similitude, ressemblance, similaire, similarité, point commun
chlorure, chlore, sel, salin
référentiel, référence, repère, barème
déboucher, aboutir, débouché
gazette, journal, périodique, revue
historiographie, historiographe, historien, travaux historiques
idéaux, idéal, idéaliste, valeurs, principes
utopie, utopique, utopiste, idéal, chimère
silhouette, contour, profil, allure
contour, pourtour, tracé, bordure
fluvial, fleuve, rivière, voie d'eau
diagramme, graphique, schéma, histogramme
châtellenie, châtelain, seigneurie, fief
seigneurial, seigneurie, seigneur, féodal
féodal, féodalité, seigneurial, vassalité
généralisation, généraliser, extension, étendre à tous
escadrille, escadron, groupe aérien, flottille
fantastique, surnaturel, merveilleux, fantasy
balnéaire, plage, bord de mer, station balnéaire, baignade
aptitude, apte, capacité, compétence, faculté
gaélique, celtique, irlandais, écossais
tumulus, tertre, sépulture, cairn
expéditionnaire, expédition, corps expéditionnaire
abstraction, abstrait, non figuratif, conceptuel
bilingue, bilinguisme, polyglotte, deux langues
kurde, kurdistan, peshmerga
créole, langue créole, antillais
nain, naine, lilliputien, minuscule, nanisme
paysan, paysanne, agriculteur, cultivateur, fermier, paysannerie
bailli, bailliage, sénéchal, prévôt
sénéchal, sénéchaussée, bailli
prévôt, prévôté, bailli
tirailleur, fantassin, soldat colonial
torah, pentateuque, bible hébraïque, texte sacré du judaïsme
talmud, talmudique, judaïsme rabbinique, rabbinique
épice, épicé, aromate, condiment, assaisonnement
apartheid, ségrégation raciale, ségrégation, suprématie blanche
délimiter, délimitation, borner, circonscrire, tracer les limites
contrebas, en dessous, plus bas, en aval
victorieux, victoire, vainqueur, triomphant, gagnant
corail, coraux, corallien, récif, barrière de corail
homologue, alter ego, équivalent
immersion, immerger, plongée, plonger
répertorier, recenser, inventorier, cataloguer, dénombrer
autoritaire, autoritarisme, despotique, dictatorial, tyrannique
tyran, tyrannie, despote, dictateur, tyrannique
refrain, couplet, ritournelle, mélodie
couplet, strophe, refrain
trompette, trompettiste, clairon, cornet, bugle
nuance, nuancer, subtilité, teinte
subtilité, subtil, finesse, nuance
berbère, amazigh, kabyle, touareg
immatériel, incorporel, intangible, virtuel
solidaire, solidarité, entraide, entraider
bruxellois, bruxelles, capitale belge
liégeois, liège, principauté de liège
motrice, moteur, propulsion, locomotive
phylogénétique, phylogénie, parenté évolutive, évolution
neutron, neutronique, proton
millimètre, mm, millimétrique
figurine, statuette, santon, petite statue
patinoire, patinage, patiner, patineur
immaculé, sans tache, vierge, pureté
souple, souplesse, flexible, flexibilité, élastique
autodidacte, appris seul, sans professeur, en autodidacte
celte, celtique, gaulois, gaule
gaulois, gauloise, gaule, celte, celtique
soucieux, préoccupé, souci, attentif
luftwaffe, aviation allemande, armée de l'air allemande
wehrmacht, armée allemande, troupes allemandes
anticorps, immunité, immunoglobuline, défenses immunitaires
immunitaire, immunité, immuniser, immunologie, anticorps
archaïque, archaïsme, primitif, désuet, suranné
désuet, désuétude, suranné, démodé, obsolète
périple, voyage, expédition, traversée
saxophone, saxophoniste, saxo, sax
hivernal, hiver, hivernage, sports d'hiver
pourpre, écarlate, rouge, cramoisi
notice, mode d'emploi, fiche, instructions
archiduc, archiduchesse, archiduché, habsbourg
instrumental, instrument, sans paroles, morceau instrumental
engrais, fertilisant, fumier, compost, azote
dépeint, dépeindre, décrire, décrit, représenter
artisanal, artisanat, artisan, fait main
requête, demande, sollicitation, réclamation
logiquement, logique, rationnellement, sans surprise
équatorial, équateur, tropical
stock, stocker, réserve, provision, stockage
rongeur, rongeurs, souris, mulot
romand, suisse romande, suisse francophone, romandie
filet, chalut, nasse, filet de pêche
théoricien, théorie, idéologue, penseur
penseur, philosophe, intellectuel, théoricien
polynôme, polynomial, équation, algébrique
patente, brevet, licence
légat, nonce, émissaire, envoyé du pape
optimisation, optimiser, amélioration, améliorer
optimal, optimum, idéal, meilleur possible
radiodiffusion, radio, radiophonique, diffusion
ortf, radiodiffusion-télévision française, télévision publique
ratp, métro parisien, transports parisiens
méridien, longitude, greenwich
accroît, accroître, accroissement, augmenter, croissance
accru, accroître, augmenté, renforcé
régression, régresser, recul, déclin, baisse
paragraphe, alinéa, passage, extrait
entretenu, entretenir, maintenance
créativité, créatif, inventivité, imagination
accessibilité, accessible, accès, facilité d'accès
relativité, théorie de la relativité, einstein
inconvénient, désavantage, défaut, point faible
ballade, chanson, poème
harpe, harpiste, lyre
enzyme, enzymatique, protéine, catalyseur
aminés, acides aminés, protéine
innombrable, multitude, incalculable, nombreux
ermite, ermitage, anachorète, reclus
guilde, corporation, confrérie
jumelage, jumelé, ville jumelle, villes jumelées
soigneusement, avec soin, méticuleux, consciencieusement
réalité, réel, vérité, réellement
émises, émis, émettre, émission, émet
commises, commis, commettre, perpétrer
établirent, établir, instaurer
retira, retirer, retrait, ôter, enlever
exotique, exotisme, dépaysant, tropical
fertile, fertilité, fécond, fécondité, productif
fécondité, natalité, fertilité, fécond, naissances
natalité, naissances, fécondité, nouveau-nés
arithmétique, calcul, mathématiques
portique, colonnade, péristyle, porche
vectoriel, vecteur, vecteurs
emblée, dès le début, immédiatement, tout de suite
statique, immobile, figé, immobilité
inertie, immobilisme, inaction, inerte, passivité
passif, passivité, inactif, inerte
fratrie, frères et sœurs, frère, sœur
parenthèse, crochets, digression, aparté
diacre, diaconat, diaconesse, ecclésiastique
clerc, ecclésiastique, clergé, clérical
taxonomie, taxinomie, classification, systématique, taxon
clade, taxon, lignée, groupe monophylétique
binôme, duo, paire, tandem
tandem, duo, binôme, paire
décentralisation, décentraliser, régionalisation, déconcentration
pâturage, prairie, pâture, alpage, herbage, paître
promeut, promouvoir, promotion, encourager
sensibilisation, sensibiliser, prévention, campagne d'information
épithète, qualificatif, surnom, adjectif
confection, confectionner, fabrication, couture
couture, couturier, coudre, confection, haute couture
paternité, paternel, père, filiation
maternité, maternel, accouchement
philologie, philologue, linguistique
mandarin, chinois, langue chinoise
vivace, tenace, persistant, vigoureux
régularité, régulier, régulièrement, constance
corrélation, corréler, lien, relation, interdépendance
répand, répandre, propager, diffuser, propagation
éminent, réputé, renommé
néoclassique, néoclassicisme, style classique
éclipse, occultation, éclipser
croisillon, transept
nef, bas-côté, travée, vaisseau central
maintes, nombreuses, plusieurs fois, à plusieurs reprises
dépourvu, dénué, exempt, démuni
métabolisme, métabolique, métaboliser
affaiblir, affaiblissement, fragiliser, amoindrir
topologie, topologique, espace topologique, géométrie
électromagnétique, électromagnétisme, champ magnétique, magnétique
prérogative, privilège, attribution
plumage, plume, plumes
neurone, neuronal, cellule nerveuse, synapse
agroalimentaire, alimentaire, industrie alimentaire, agro
agro, agronomie, agronomique, agronome, agricole
articulation, articulaire, jointure, ligament
contradictoire, contradiction, contredire, incompatible
fervent, ardent, passionné, enthousiaste, ferveur
ferveur, enthousiasme, passion, ardeur, zèle
zoologie, zoologue, zoologiste, zoologique, étude des animaux
grange, fenil, hangar
conventionnel, classique, traditionnel, convenu
stipuler, prévoir, préciser, stipulation
clause, stipulation, disposition, condition
normalisation, normaliser, standardisation, retour à la normale
posture, attitude
attitude, comportement, posture
éveil, éveiller, réveil, réveiller
conclave, élection du pape, élection papale, collège des cardinaux
choléra, cholérique, vibrion
différentiel, écart, différence
préfixe, suffixe, affixe
leadership, suprématie, domination, leader
elliptique, ellipse, ovale
patriarcat, patriarcal, patriarche, domination masculine
trolleybus, trolley, bus électrique
proue, étrave, avant du navire
incontournable, indispensable, immanquable, essentiel
applicable, appliquer, application, en vigueur
hydrologie, hydrologique, hydrographie, hydrologue
débits, débit, flux, écoulement
connétable, maréchal, chef des armées
fluctuation, fluctuer, oscillation, variation
variabilité, variable, fluctuation, variation
fourniture, fournir, fournisseur, approvisionnement, livraison
motorisation, motorisé, moteur, motoriser
approfondi, approfondir, détaillé
afflux, affluence, affluer, arrivée massive
funèbre, funéraire, mortuaire, obsèques, macabre
mentaux, mental, psychique, psychologique, psychiatrique
psychique, psychisme, mental, psychologique
redécouverte, redécouvrir, retrouver, regain d'intérêt
rouleaux, rouleau, bobine, cylindre, enroulé
techno, musique électronique, électro
vasculaire, vaisseaux sanguins, cardiovasculaire, artériel, veineux
artère, artériel, veine, vaisseau sanguin
artère, avenue, boulevard, rue
viennois, capitale autrichienne
vitamine, vitaminé, carence, complément alimentaire
balte, baltes, lituanie, lettonie, estonie, pays baltes
supernova, explosion d'étoile, étoile mourante
phosphate, phosphore, engrais
étrusque, étrusques, étrurie
tissage, tisser, tisserand, textile, étoffe
étoffe, tissu, textile
réapparaît, réapparaître, resurgir, réapparition, reparaître
apparition, apparaître, surgir, émergence
graphisme, graphique, graphiste, visuel, dessin
syntaxe, syntaxique, grammaire, grammatical
castillan, castille, espagnol
pittoresque, typique, charmant, folklorique
élégance, élégant, raffinement, chic, raffiné
raffinement, raffiné, délicatesse, élégance
vélodrome, cyclisme sur piste, piste cycliste
attrait, attirance, attractivité, attirer, séduction
sanglant, ensanglanté, sanguinaire, meurtrier
yiddish, judéo-allemand, langue juive, ashkénaze
mirage, illusion, hallucination
hiroshima, nagasaki, bombe atomique
auschwitz, camp de concentration, camp d'extermination, shoah
offrande, offrir, don, sacrifice
rustique, champêtre, campagnard, rural
bénédictin, moine, abbaye, saint benoît
franciscain, cordelier, saint françois, capucin
dominicain, prêcheur, saint dominique
lagune, lagon, étang
criminalité, délinquance, crime, insécurité, délits
insécurité, délinquance, criminalité, violences
criminel, malfaiteur, crime, délinquant, meurtrier
déclinaison, variante, version
faille, brèche, fissure, vulnérabilité, fracture
codage, coder, encodage, chiffrement, programmation
gmina, gminy, commune polonaise
powiat, district polonais, voïvodie
finesse, délicatesse, raffinement, subtilité
parvis, esplanade
arbitraire, injustifié, discrétionnaire, despotique
huguenot, protestant, calviniste, réformé
agraire, foncier, agricole, terres agricoles
nébuleuse, galaxie, nuage de gaz
galaxie, galactique, voie lactée, lactée, intergalactique
jacobin, jacobinisme, montagnard, révolutionnaire
inquisition, inquisiteur, tribunal religieux
hérésie, hérétique, schisme, hétérodoxe
schisme, schismatique, scission, sécession
texture, consistance, grain
anthropologue, anthropologie, ethnologue, ethnologie, ethnographe
vénitien, venise, sérénissime
spontanément, spontané, spontanéité, instinctivement
watt, watts, kilowatt, mégawatt
impression, sensation, sentiment, ressenti
`
