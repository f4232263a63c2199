// Frequent words of everyday and encyclopedic French that no other list has, part 1 of the second series.

export const GENERAL_WORDS_B1 = `
viking, vikings, scandinave, nordique, drakkar
retracer, raconter, reconstituer, évoquer
courbe, courbure, courbé, incurvé
dépens, détriment, préjudice
judo, judoka, tatami, ippon, arts martiaux
conférer, octroyer, attribuer, décerner
théâtral, théâtre, scénique, dramaturgie, théâtralité
réflexions, réflexion, réfléchir, méditation
dolmen, menhir, mégalithe, mégalithique
navire de guerre, croiseur, dreadnought, vaisseau de guerre
singulier, singularité, étrange, insolite, original, particulier
ghetto, ghettos, quartier juif, ségrégation
cohérence, cohérent, logique, concordance
cohésion, unité, solidarité, soudé, union
prose, prosateur, écrits en prose
mythique, légendaire, mythe, fabuleux, légende
mythe, mythologie, mythologique, légende, fable
psychanalyse, psychanalyste, psychanalytique, psychothérapie, freudien
évangélique, évangile, pentecôtiste, protestant, évangéliste
élan, impulsion, dynamique, essor
trail, traileur, course en montagne, ultra-trail, course nature
chimiste, chimie, chimique, laborantin
préfectoral, préfecture, préfet
commanderie, templier, ordre militaire, ordre du temple
théologien, théologie, théologique
sceau, sceaux, cachet, tampon, estampille, sceller
originalité, original, singularité, inventivité, nouveauté
ion, ionique, cation, anion, ionisation
spirale, spiralé, tourbillon, volute, en colimaçon
engrenage, spirale infernale, cercle vicieux, escalade
légitimité, légitime, bien-fondé, légitimer, justifié
sodium, chlorure de sodium, sel
émérite, chevronné, honoraire, éminent
faisceau, faisceaux, rayon lumineux, rayonnement, projecteur
persan, perse, iranien, iran
humoristique, humour, humoriste, comique, satirique
satire, satirique, parodie, caricature, moquerie
slogan, devise, mot d'ordre, accroche publicitaire
récepteur, poste de radio, décodeur, antenne, réception
vélos, vélo, bicyclette, bécane, cyclisme
anglophone, langue anglaise, anglais, parlant anglais
francophone, langue française, francophonie, parlant français
escrime, escrimeur, fleuret, fleurettiste, épéiste, sabreur
sexualité, sexuel, rapports sexuels, vie sexuelle
raïon, district, arrondissement
locuteur, parler, langue maternelle, parlants
algèbre, algébrique, mathématiques, équation
larve, larvaire, chenille, asticot, têtard
mosaïque, mosaïste, pavement, tesselle
pieux, pieuse, piété, dévot, croyance, religieux
piété, dévotion, ferveur, foi
dévotion, vénération, adoration, culte, piété
vénérer, vénération, adorer, adoration, honorer, idolâtrer
hémisphère, demi-sphère, moitié du globe
set, manche, jeu décisif, tie-break
codex, manuscrit, parchemin, papyrus
papyrus, manuscrit, rouleau, parchemin
coupole, dôme, voûte, bulbe
grégorien, plain-chant, chant liturgique, chant religieux
symétrie, symétrique, axe de symétrie, asymétrie
suggèrent, suggérer, proposer, insinuer, suggestion, laisser entendre
topographie, topographique, relief, cartographie
pinyin, romanisation, transcription
séjourner, séjour, loger, résider, demeurer
unification, unifier, réunification, rassemblement, union
réunification, réunifier, unification, réunir
compatible, compatibilité, interopérable, adapté
maghreb, maghrébin, afrique du nord, nord-africain
monumental, gigantesque, imposant, colossal, grandiose
grandiose, majestueux, imposant, somptueux, spectaculaire
sédiment, sédimentaire, alluvion, limon, dépôt
sédimentaire, sédimentation, calcaire, alluvial
orge, céréale
valorisation, valoriser, mise en valeur, revalorisation
gestapo, police secrète, police politique
clavier, claviériste, synthétiseur, piano
inédits, inédit, jamais publié, jamais vu
occasionnellement, occasionnel, parfois, de temps à autre, ponctuellement
cuisson, cuit, mijoter, rôtir
rituel, rite, cérémonie, cérémonial, rites
oratoire, chapelle, lieu de prière, petit sanctuaire
éloquence, éloquent, orateur, rhétorique, art oratoire
orateur, tribun, éloquence, rhéteur, intervenant
niche, alcôve, cavité, renfoncement
niche fiscale, réduction d'impôt, crédit d'impôt, avantage fiscal
connexe, apparenté, annexe, analogue
patronage, parrainage, égide, parrainer, mécénat
mécénat, mécène, parrainage, donateur, bienfaiteur
unitaire, unifié, prix unitaire, à l'unité
nomenclature, terminologie, classification, répertoire
soliste, solistes, concertiste, virtuose, instrumentiste
virtuose, virtuosité, maestria, prodige, brio
membrane, paroi, pellicule, enveloppe
anthologie, florilège, recueil, morceaux choisis, compilation
compilation, recueil, best-of, compiler, anthologie
sociologue, sociologie, sociologique
insertion, insérer, réinsertion, intégration
problématique, enjeu, problème, difficulté
hélice, rotor, propulseur
estival, vacancier, saison chaude
irrigation, irriguer, arrosage, arroser
cascade, chute d'eau, cataracte, chutes d'eau
cascadeur, doublure
généalogie, généalogique, arbre généalogique, ascendance, lignée
filiation, lignée, parenté, descendance, ascendance
descendance, descendant, progéniture, postérité, lignée
échelon, grade, niveau, degré, rang
processeur, microprocesseur, puce, cpu
karaté, karatéka, arts martiaux, dojo
arts martiaux, karaté, judo, taekwondo, sports de combat
pontifical, pontife, papal, pape, vatican
papauté, pape, saint-siège, pontificat, vatican
résurrection, ressusciter, revenir à la vie, ramener à la vie
lépidoptère, papillon, papillons
incapacité, incapable, inaptitude, impuissance, invalidité
homogène, homogénéité, uniforme, uniformité
hétérogène, hétéroclite, disparate, hétérogénéité, divers
transparence, transparent, translucide, limpidité
vassal, vassaux, vassalité, suzerain, feudataire
suzeraineté, suzerain, vassalité, souveraineté
martial, martiaux, guerrier, belliqueux
postérieur, ultérieur, subséquent, plus tardif
antérieur, précédent, préalable
providence, providentiel, fatalité
héréditaire, hérédité, congénital, génétique, transmis
rythmique, rythme, cadence, tempo
rythme, cadence, tempo, allure, fréquence
tuile, toiture, toit, ardoise
aléatoire, hasard, imprévisible, incertain
aléas, aléa, imprévu, hasard, péripétie
imagerie, radiographie, scanner, irm, échographie
simplicité, simple, sobriété, dépouillement
modéré, modération, pondéré
bundesliga, championnat d'allemagne, championnat allemand
épopée, épique, saga, odyssée, aventure
fiabilité, fiable, sûreté, crédibilité, confiance
fiable, fiabilité, digne de confiance, solide
prospère, prospérité, prospérer, florissant, opulent
violoncelle, violoncelliste, instrument à cordes
violon, violoniste, archet, alto
chirurgical, chirurgie, chirurgien, opération, opératoire
iconographie, iconographique, illustration, imagerie
humaniste, humanisme, philanthrope, érudit
muraille, rempart, fortification, mur d'enceinte
rempart, fortification, muraille, bastion
induit, induire, causer, provoquer, induction
métaphysique, philosophie, ontologie, philosophique
proportionnel, proportionnalité, proportion, scrutin proportionnel
disponibilité, disponible, dispo, accessible
terroir, territoire, vignoble, campagne
phonétique, prononciation, phonème, phonologie
consonne, consonantique, phonème
voyelle, vocalique, phonème, diphtongue
syllabe, syllabique, monosyllabe
glaciaire, glaciation, glacier, ère glaciaire
calotte glaciaire, banquise, inlandsis, glace polaire
quinzième, 15e, 15ème
seizième, 16e, 16ème
vingtième, 20e, 20ème
xixe, 19e, 19ème, dix-neuvième
écuyer, cavalier, palefrenier
honorifique, honoraire, distinction, honneur
fermentation, fermenter, fermenté, levure, vinification
vinification, vin, vinifier, vendange, viticulteur
épais, épaisse, épaisseur, dense, touffu
fonctionnel, pratique, opérationnel, utilitaire
admiration, admirer, admirateur, émerveillement, fascination
fascination, fasciner, fascinant, envoûter, captiver
oued, cours d'eau, rivière, wadi
commandos, commando, unité d'élite, forces spéciales, paracommando
décomposition, décomposer, putréfaction, pourrir, pourriture
civique, civisme, citoyenneté, citoyen
polaire, arctique, antarctique, pôle nord, pôle sud, banquise
horizontal, horizontalement, à l'horizontale, allongé
vertical, verticalement, à la verticale, debout
financièrement, pécuniaire, économiquement, finances
wagon, voiture de train, rame, convoi ferroviaire
dioxyde, dioxyde de carbone, co2, gaz carbonique
unterseeboot, u-boot, sous-marin, submersible
sexe, masculin, féminin, sexué
cristaux, cristal, cristallin, cristallisation, cristalliser
émancipation, émanciper, affranchissement, affranchir, libération
poterie, potier, céramique, terre cuite, faïence
céramique, céramiste, faïence, porcelaine, poterie
porcelaine, faïence, céramique, vaisselle
virtuel, numérique, immatériel, virtualité
estampe, gravure, lithographie, eau-forte, xylographie
graveur, gravure, burin, aquafortiste
héraldique, blason, armoiries, armorial, emblème
blason, armoiries, écu, armorial, héraldique
turbo, turbocompresseur, suralimenté
omnisports, multisport, gymnase, salle de sport
philharmonique, orchestre, symphonique
thermes, thermal, bains, station thermale, cure thermale
bastion, forteresse, fief, place forte
rubrique, chronique, section, catégorie
agrégation, agrégé, concours d'enseignement
royauté, monarchie, roi, couronne, trône
aqueduc, canalisation, adduction d'eau, canal
substitution, substituer, remplacement, remplacer
substitut, ersatz, succédané, remplaçant
baronnet, baron, baronnie, titre de noblesse
colonnette, colonne, pilier, pilastre
pilastre, pilier, colonne, colonnette
analytique, analyse, analyser
proie, gibier, prédateur, prédation
adjectif, épithète, qualificatif
icône, symbole, idole, emblème
idole, vedette, star, icône, idolâtrer
téléchargement, télécharger, téléchargeable, télécharge
manuel, livre scolaire, mode d'emploi, guide pratique
reconstitution, reconstituer, recréer, reconstruction
vase, amphore, urne, récipient, jarre
médian, médiane, intermédiaire, central
mélodie, mélodique, chanson, refrain, mélodieux
amplitude, ampleur, étendue, écart
panorama, panoramas, panoramique, paysage
laïque, laïc, laïcité, séculier, non religieux
laïcs, laïcité, séparation de l'église et de l'état, laïque
hébraïque, hébreu, hébreux, juif
capteur, détecteur, sonde, senseur
entretemps, entre-temps, dans l'intervalle, pendant ce temps
filtre, filtrer, filtration, tamiser, épuration
compact, dense, condensé, peu encombrant
substrat, support, sous-couche, soubassement
soubassement, socle, assise, fondation
dotation, doter, subvention, allocation
tertiaire, secteur des services, activités de services
faction, clan, groupuscule, coterie
enclos, clôture, palissade, clôturer
gouvernorat, province, wilaya, gouverneur
finlandaise, finlandais, finlande, helsinki, finnois
hollandaise, hollandais, hollande, néerlandais, pays-bas
soixantaine, soixante, sexagénaire, 60
cinquantaine, cinquante, quinquagénaire, 50
quarantaine d'années, quarante, quadragénaire
démarrage, démarrer, lancement, commencement, mise en route
fuselage, carlingue, habitacle
underground, contre-culture, milieu alternatif
filmographie, films, carrière cinématographique
discographie, disques, albums
bibliographie, ouvrages, œuvres
calife, califat, sultan
sultanat, sultan, califat
émir, émirat, cheikh, prince arabe
émirats, émirati, abou dhabi, dubaï
shah, chah, empereur d'iran, roi de perse
ciment, béton, cimenter, bétonner
arête, arêtes, crête, angle vif
écosystème, biotope, milieu naturel, biodiversité, habitat naturel
nomade, nomadisme, itinérant, bédouin, gens du voyage
finition, peaufiner, fignoler, touche finale, achèvement
dorsal, dos, échine, colonne vertébrale
soufre, sulfureux, sulfurique
positionnement, positionner, localisation
écorce, écorcer, croûte
marxiste, marxisme, communiste, marx, léniniste
grasse, gras, graisse, graisseux, huileux
ingrédient, composant, recette, composition
effigie, portrait, représenté, représentation, image
spécialité, spécialisation, spécialiste, domaine de prédilection
préparatoire, préparation, préliminaire, prépa
préliminaire, préalable, préambule, préparatoire
négligeable, insignifiant, dérisoire, infime, minime
minime, infime, négligeable, minimal
attribut, caractéristique, emblème, particularité
lyonnaise, lyonnais, lyon, gones
marseillaise, marseillais, marseille, phocéen
la marseillaise, hymne national, hymne français, rouget de lisle
productivité, rendement, productif, efficacité
renom, renommée, réputation, notoriété, célébrité
lisse, lisser, satiné, sans aspérité
indirectement, indirect, par ricochet, par contrecoup
maçon, maçonnerie, ouvrier du bâtiment, bâtisseur
franc-maçon, franc-maçonnerie, loge maçonnique, maçonnique
pharaon, pharaonique, roi d'égypte, souverain égyptien
échiquier, damier, jeu d'échecs
éventail, gamme, palette, variété
palette, gamme, éventail, nuancier
granit, granite, granitique
conformité, conforme, conformément, mise aux normes
consistoire, synode, assemblée religieuse
girondins, girondin, bordelais, gironde
fonderie, fondeur, aciérie, métallurgie, forge
forge, forgeron, forger, ferronnerie, maréchal-ferrant
physiologie, physiologique, fonctionnement de l'organisme
fixation, fixer, attache, ancrage, attacher
ancrage, ancrer, enracinement, implantation
londonien, londres, capitale britannique
thérapeutique, thérapie, thérapeute, traitement, curatif
ratio, ratios, taux, quotient, proportion
tortue, tortue marine, caouanne, chélonien
kayak, kayakiste, canoë, pagaie, eaux vives
hippodrome, champ de courses, courses hippiques, turf
turf, turfiste, courses hippiques, tiercé, quinté
modélisation, modéliser, simulation, simuler
cépage, raisin, vigne, variété de raisin
viticole, viticulteur, viticulture, vigne, vignoble, vigneron
numérotation, numéroter, numéro, immatriculation
prélude, prologue, introduction, préambule
prologue, prélude, avant-propos, préface, introduction
silex, pierre taillée, outil préhistorique
vocable, terme, mot, appellation
vernaculaire, dialecte, langue locale, patois
patois, dialecte, langue régionale, vernaculaire
postal, courrier, facteur
vinyle, microsillon, disque vinyle, 33 tours
érudits, érudit, érudition, savant
wikipédia, encyclopédie en ligne, wiki, encyclopédie libre
citons, mentionner, évoquer
synthétique, artificiel, chimique, de synthèse
latino, latino-américain, hispanique, latinos
souche, lignée, variant, origine
généralité, lieu commun, banalité, considérations générales
significativement, notablement, sensiblement, nettement
mutuel, réciproque, mutuellement, réciprocité
mutuelle, complémentaire santé, mutualiste, assurance maladie
cartographie, cartographe, cartographier, carte
`
