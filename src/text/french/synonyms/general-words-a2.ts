// Frequent words of newspapers and encyclopedias beside their near synonyms, first series, part 2.

export const GENERAL_WORDS_A2 = `
saison, saisonnier
sismicité, sismique, séisme, tremblement de terre
séisme, tremblement de terre, sismique, secousse, magnitude
magnitude, échelle de richter, intensité, séisme
géologie, géologue, roche
minéral, minerai, roche, cristal
minier, mine, gisement
astronomie, astre
astronome, astrophysicien, observatoire
observatoire, télescope, astronome
orbite, orbital, trajectoire
excentricité, excentrique, originalité, extravagance
périhélie, orbite
apogée, sommet, apothéose, âge d'or, zénith
écliptique, zodiaque, orbite
constellation, étoile, astre
galaxie, galactique, voie lactée, nébuleuse
nébuleuse, galaxie, nuage
terrestre, terre, planète
univers, cosmos, monde, cosmique
cosmos, univers, espace
globe, planète, terre, monde, sphère
sphère, boule, globe, sphérique
rotation, tourner, pivoter, giratoire
vecteur, porteur, transmetteur
théorème, démonstration, proposition, mathématique
théorie, théorique, théoricien, hypothèse
théorique, théorie, abstrait, hypothétique
équation, formule, algèbre
linéaire, ligne, rectiligne, linéarité
rectangulaire, rectangle, quadrilatère
triangulaire, triangle
circulaire, rond, cercle
rond, circulaire, sphérique
angle, coin, angulaire
vertical, verticalité, perpendiculaire
matrice, moule
graphe, graphique, diagramme
graphique, graphe, diagramme, courbe, schéma
schéma, diagramme, plan, croquis
paramètre, variable, facteur, réglage
variable, changeant, variation, varier
variante, version, déclinaison, forme
constante, invariable, stable
constant, permanent, continu, continuel
coefficient, facteur, ratio
intervalle, écart, espacement
fraction, portion, fragment
dizaine, dix
quinzaine, quinze, deux semaines
vingtaine, vingt
trentaine, trente
cinquantaine, cinquante
millénaire, mille ans
décennie, dix ans
demi, moitié, semi
double, deux fois
triple, trois fois
kilomètre, km, distance
centimètre, cm
surface, superficie, aire
étendue, superficie, ampleur, vaste
latitude, parallèle, coordonnées
dimension, taille, grandeur
ampleur, étendue, importance, envergure
épaisseur, épais, couche
épais, épaisseur, dense, gros
largeur, large, ampleur
densité, dense, compacité, habitants au kilomètre carré
dense, compact, densité, touffu
intensité, intense, force, puissance
extrême, excessif, extrémité, outrancier
extrémité, bout, fin
suprême, plus haut, souverain
excès, abus, excessif, outrance, démesure
abondance, profusion, richesse
abondant, copieux, foisonnant
croissance, croître, essor, expansion, augmentation
croître, grandir, augmenter
développement, essor, évolution
prospérité, prospère, richesse, opulence
prospère, prospérité, florissant, riche
stabilité, stable, équilibre
équilibre, stabilité, balance
continuité, continu, permanence, suite
maintien, conservation, préservation
subsister, survivre, demeurer, persister
existence, exister, vie
émergence, émerger, apparition, naissance
genèse, origine, naissance, création
initial, premier, originel, de départ
initialement, au départ, au début, à l'origine, originellement
originale, inédit, singulier
originalité, original, singularité
unique, seul, exclusif, singulier
particulier, spécifique, singulier, spécial
particularité, spécificité, singularité, caractéristique
spécifique, particulier, spécificité
caractéristique, particularité, propriété, attribut
caractère, personnalité
naturel, nature, inné, spontané
artisanat, artisan, métier, artisanal
gouverneur, gouvernorat, gouverner
congrès, convention, assises, assemblée
commission, comité, instance, groupe de travail
comité, commission, conseil, bureau
secrétaire, secrétariat, sténodactylo
secrétariat, secrétaire, administration
institut, établissement, école, centre de recherche
académie, académicien, institut
académicien, académie, immortel
fédération, fédéral, confédération, ligue
confédération, fédération, alliance
électoral, élection, scrutin, vote, électeur
républicain, république, gop
idéologie, doctrine, idée, pensée
point de vue, avis, opinion, perspective
perspective, point de vue, angle, optique
unanimité, unanime, consensus
minorité, minoritaire
minoritaire, minorité, peu nombreux
supériorité, supérieur, domination, avantage
domination, hégémonie, suprématie, emprise
emprise, influence, mainmise, domination
gouvernemental, gouvernement, ministériel
judiciaire, justice, tribunal, pénal
juridique, loi, légal
pénal, criminel, judiciaire
vigueur, entrer en vigueur, s'appliquer, applicable
bourgeoisie, bourgeois, aisé, notable
dignitaire, notable, haut fonctionnaire, hiérarque
élite, aristocratie
hiérarchie, échelle, rang
infanterie, fantassin, bataillon, régiment
fantassin, infanterie, soldat
cavalerie, cavalier, hussard, cuirassier
cavalier, cavalerie, équitation, écuyer
artillerie, canon, artilleur, obus
canon, artillerie, obusier, pièce d'artillerie
régiment, bataillon, brigade, unité militaire, troupe
détachement, commando, escouade, troupe
escadron, cavalerie, gendarmerie, escadrille
escadre, flotte, armada, escadron
escadrille, escadron, aviation
légion, légionnaire, légion étrangère
amiral, amirauté, marine, officier de marine
maréchal, maréchalat
arsenal, armurerie, armement, dépôt d'armes
artilleur, canonnier, artillerie
torpille, torpilleur
croiseur, navire de guerre, destroyer
frégate, navire de guerre, bâtiment de guerre
char, blindé, panzer, tank
wehrmacht, armée allemande, troupes allemandes
hitler, führer, nazi
staline, stalinien, soviétique
napoléon, bonaparte, napoléonien, empereur
gaullien, gaulliste, gaullisme, de gaulle
vichy, vichyste, pétainiste, régime de pétain
légendaire, légende, mythique, fabuleux
mythe, légende, mythologie, mythique
légende, mythe, conte, légendaire
fabuleux, légendaire, fantastique, extraordinaire
folklore, tradition, traditions populaires
tradition, traditionnel, coutume, usage
traditionnel, tradition, classique, coutumier
carnaval, carnavalesque, mardi gras, défilé
civilisation, culture, société
culturel, culture, artistique
littérature, littéraire, lettres, belles-lettres
narrateur, narration, récit, conteur
trilogie, trois volumes, triptyque
préface, avant-propos, introduction, prologue
résumé, synopsis, abrégé, condensé, synthèse
synthèse, résumé, bilan, récapitulatif
discographie, disque, album
filmographie, film, cinématographique
manuscrit, parchemin, texte, codex
parchemin, manuscrit, vélin
imprimerie, imprimeur, imprimer, typographie
imprimer, impression, imprimerie
typographie, imprimerie, police de caractères
transcription, transcrire, retranscription
archives, documents, archivage
librairie, bouquiniste
corpus, recueil, ensemble de textes
recueil, anthologie, compilation, florilège
poétique, poésie, poème, poète
poésie, poème, poète, vers, poétique
lyrique, lyrisme, poétique
rhétorique, éloquence, discours, orateur
verbe, conjugaison, conjuguer
grammaire, grammatical, syntaxe, grammairien
orthographe, graphie
vocabulaire, lexique, mot, terminologie
lexique, vocabulaire, glossaire, dictionnaire
toponymie, nom de lieu, étymologie
dénomination, appellation, nom, désignation
synonyme, équivalent, similaire
suffixe, terminaison, désinence
langage, langue, idiome, jargon
linguistique, langue
latin, langue romane
francophone, langue française
étiquette, label, protocole
étiquette, étiquetage
logo, logotype, emblème, sigle
emblème, symbole, insigne, emblématique
armoiries, blason, héraldique, écu
comédie, comique, humoristique
dramatique, drame, tragique, tragédie
cinématographique, cinéma, film
téléfilm, film, fiction, feuilleton
vidéo, vidéaste, clip, film
clip, vidéo, vidéoclip
écran, moniteur, affichage
thriller, polar
réalisme, réaliste, naturalisme
réaliste, réalisme, pragmatique
montage, monteur, assemblage
assemblage, assembler, montage, assembleur
esthétique, beauté, beau, style
portrait, portraitiste, tableau, visage
gravure, graveur, estampe, graver, eau-forte
bande dessinée, bd, comics, album
spectaculaire, impressionnant, grandiose, saisissant
quatuor, quartette, quatre musiciens
trio, trois musiciens, terzetto
duo, tandem, paire, binôme
lyrique, opérette, livret
orgue, harmonium
piano, pianiste, clavier
violon, archet
flûte, flûtiste, pipeau
corde, cordage, ficelle
sonore, bruit, acoustique
mélodie, thème, chanson
jazz, jazzman, swing
rock, rock'n'roll
punk, rock, keupon
folk, folklorique
conservatoire, école de musique, musique
répertoire, dossier, annuaire
réédité, réimprimer
atelier, fabrique
studio, appartement
musée, galerie, muséal, muséum
abriter, héberger, accueillir, loger
ménage, couple
scolarité, études, école, scolaire
primaire, école élémentaire, élémentaire
élémentaire, primaire, basique, simple
secondaire, collège, lycée
secondaire, annexe, accessoire
recteur, rectorat, académie, université
cursus, études, parcours, formation, scolarité
pédagogique, éducatif, enseignement
séminaire, séminariste, colloque
colloque, séminaire, congrès, symposium
conférence, colloque, conférencier, exposé
ingénierie, ingénieur
ingénieur, ingénierie, technicien
psychologie, psychologue, mental
sociologie, sociologue
anthropologie, anthropologue, ethnologie
ethnologie, ethnologue, anthropologie
naturaliste, botaniste, biologiste
éthique, morale, déontologie
morale, éthique, moralité
vertu, qualité, vertueux, moralité
rue, ruelle, avenue, voie
avenue, boulevard, artère, rue
carrefour, intersection, croisement, rond-point
jonction, raccordement, rencontre, intersection
alentours, proximité, voisinage
alentours, parages, voisinage
urbain, ville, citadin, urbanisme
urbanisme, urbain, aménagement
urbanisation, urbain
aménagement, installation
aménager, équiper
métropole, métropolitain, grande ville
villageois, village, habitant
hameau, lieu-dit, village, écart
infrastructure, équipement, installation, réseau
équipement, matériel, installation
matériel, équipement, outillage
outil, instrument, ustensile, outillage
matériau, matière, matériel
structure, structurel, organisation, ossature
ossature, charpente, armature, structure
section, tronçon, segment
segment, tronçon, portion, tranche
socle, base, piédestal, fondement
fondement, base, fondation, principe
découpage, redécoupage, division, charcutage
redécoupage, découpage, remaniement
zonage, zone
bordure, bord, lisière, limite
extérieur, externe, dehors
décalage, écart, différence
contraste, opposition, différence
diversité, variété, divers, pluralité
divers, varié, différent, multiple
multiple, nombreux, divers, pluriel
mixte, mixité, hybride, mélange
`
