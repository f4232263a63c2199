// Frequent words of newspapers and encyclopedias beside their near synonyms, first series, part 3.

export const GENERAL_WORDS_A3 = `
hybride, mixte, croisement
blanc, blancheur, blanchâtre, ivoire
noir, noirceur, ébène, noirâtre
rouge, écarlate, vermeil, carmin, rougeâtre
jaune, jaunâtre, doré
doré, dorure
azur, bleu, bleu ciel, lapis-lazuli
gris, grisâtre, grisaille
roux, rousse, rouquin, auburn
ceinture, titre, championnat
catch, catcheur, lutteur, wrestling, wwe
sport, sportif, discipline
discipline, sport, épreuve, matière
discipline, rigueur, ordre, obéissance
sélection, sélectionner, choix, équipe nationale
professionnel, métier, pro, professionnalisme
joueur, joueuse, jouer
joueuse, footballeuse, joueur, sportive
ailier, attaquant, latéral
milieu, milieu de terrain
recrutement, repêchage, draft
repêchage, draft, sélectionné, repêcher
hockey, hockeyeur, patinoire, crosse
patinage, patineur, patinoire, patins
aviron, rameur, rame
rallye, course automobile
monoplace, formule 1, bolide
peloton, groupe, coureur, troupe
sprint, sprinteur, accélération
sprinteur, sprint, coureur
circuit, piste, parcours, autodrome
tournoi, compétition, grand chelem
consécutif, d'affilée, successif, de suite, à la file
entraînement, exercice, préparation
exercice, entraînement, pratique, activité
pratique, exercice, usage
activité, occupation, action, tâche
tâche, travail, besogne, mission
actif, activité, dynamique
dynamique, énergique, actif
dynamisme, vitalité, énergie
énergétique, énergie, électricité
électronique, électronicien, composant
moteur, motorisation, propulsion
propulsion, moteur, réacteur
traction, locomotive, tracter
cylindre, piston
cylindrée, moteur
carrosserie, carrossier, tôle
roue, jante, pneu
fret, marchandise, cargaison, transport
logistique, approvisionnement, intendance
ferré, ferroviaire, rail
locomotive, motrice, train
terminus, dernier arrêt, tête de ligne
transit, passage
sncf, chemin de fer, cheminot, train
aviation, aviateur, aéronautique, avion
aéronautique, aviation, avion, aérien
aérodrome, aéroport, aviation
coque, carène
lanterne, lampion, fanal, falot
radar, détecteur, détection, cinémomètre
infrarouge, rayonnement, thermique
optique, lentille, vision, lunette
lentille, optique, verre
lumineux, lumière, luminosité, éclairé, clair
signal, signalisation, signe
signalisation, panneau, signaler, balisage
panneau, signalisation, pancarte, écriteau
émetteur, émettre, antenne, émission
télécommunications, télécoms, téléphone
technologie, technique, high-tech
technique, procédé, méthode, technicité
processus, procédure, démarche, cheminement
manière, façon, méthode
phase, étape, stade, période
cycle, cyclique, période
numérique, digital, informatique, en ligne
informatique, ordinateur, numérique, informaticien
configuration, disposition, réglage
interface, écran, affichage
module, modulaire, élément
stockage, stocker, entreposage, entrepôt
stocker, stockage, entreposer
google, moteur de recherche
console, playstation, xbox, nintendo
jeu vidéo, console, playstation
référence, référer, source, mention
reconnaissance, reconnaître, gratitude
prestigieux, renommé, réputé, illustre
fameux, célèbre, illustre, réputé, renommé
consacrer, dédier, consécration
dédier, consacrer, dédicace, dédié
spécialisé, spécialiste, spécialité
spécialiste, expert, spécialisé, connaisseur
pionnier, précurseur, initiateur, avant-gardiste
précurseur, pionnier, annonciateur, avant-garde
avant-garde, pionnier, novateur
collaboration, coopération, partenariat
coopération, collaboration, entraide
solidarité, solidaire, entraide, fraternité
fraternité, frère, fraternel, solidarité
fraternel, frère, fraternité, amical
amical, amitié, ami, camaraderie
compatriote, concitoyen, citoyen
interaction, interagir, échange, relation
franchise, filiale, équipe
filière, secteur, branche, réseau
commercial, commerce, vente, marchand
industrie, industriel, usine
monétaire, monnaie, devise
slogan, devise, mot d'ordre
marketing, publicité, promotion, mercatique
ressource, richesse, ressources naturelles
critère, condition, norme, exigence
norme, standard, règle, normatif
standard, norme, normalisé
modalité, condition, forme
condition, clause, circonstance
contexte, circonstance, conjoncture
circonstance, contexte, situation
aspect, facette, apparence, angle
facette, aspect, côté
essentiel, enjeu, importance
besoin, nécessité, demande
contenu, contenir, teneur
teneur, contenu, taux, concentration
concentration, regroupement, teneur
thème, sujet, thématique, motif
sujet, thème, question, objet
notion, concept, idée
typologie, classification, catégorisation, type
catégorisation, classer, catégorie, classification
gamme, éventail, palette, choix
typique, caractéristique, représentatif, emblématique
atypique, original, hors norme, inhabituel
exhaustif, complet, intégral, approfondi
intégral, complet, entier, in extenso
entièrement, totalement, complètement, intégralement
complémentaire, complément, supplémentaire, additionnel
complément, supplément, complémentaire, ajout
supplémentaire, additionnel, en plus
auxiliaire, aide, assistant, adjoint
préliminaire, préparatoire, préalable, éliminatoire
préparatoire, préliminaire, préparation
éliminatoire, qualification, préliminaire, élimination
approximativement, environ, à peu près, grosso modo
quasi, presque, pratiquement
légèrement, un peu, faiblement, à peine
nettement, clairement, largement, sensiblement
littéralement, mot à mot, à la lettre
brièvement, rapidement, succinctement, en bref
bref, court, succinct, concis
court, bref, brièveté, de courte durée
régulièrement, fréquemment, souvent, périodiquement
particulièrement, notamment, surtout, spécialement
parfois, quelquefois, de temps en temps, occasionnellement
autrefois, jadis, naguère, anciennement
davantage, encore plus
ailleurs, autre part, autre endroit
purement, simplement, uniquement, strictement
ouvertement, publiquement, franchement, au grand jour
durable, pérenne, durabilité, permanent
renouvelable, durable
futur, avenir, à venir, prochain
avenir, futur, lendemain, destinée
horizon, avenir, perspective
datation, dater, carbone 14, ancienneté
journée, jour, quotidien
événement, péripétie, épisode
récurrence, répétition, occurrence
occurrence, cas, apparition
cas, exemple, affaire
croisade, croisé, terre sainte
croisé, croisade, templier
templier, croisé, ordre du temple
répression, réprimer, matraquage
réprimer, répression, écraser
prévention, prévenir, précaution
stratégie, tactique, plan
tactique, stratégie, manœuvre
égide, patronage, parrainage, sous la houlette
dissous, dissolution, dissoute
réorganisation, restructuration, refonte
interruption, interrompre, suspension, arrêt
obtention, obtenir, acquisition, décrocher
admission, admettre, intégration
inclure, incorporer, inclusion, intégrer
restreint, restreindre, limité, réduit
impulsion, élan
élan, impulsion, essor
reflet, miroir
perception, percevoir, ressenti, vision
compréhension, comprendre
visible, visibilité, apparent
sensible, sensibilité, délicat
sensibilité, sensible, émotivité
susceptible, capable
potentiel, possible, éventuel
effectuer, réaliser, accomplir, exécuter, procéder
exécuter, exécution, accomplir, mettre en œuvre
sembler, paraître, avoir l'air
comporter, comprendre, inclure, consister
enchaîner, succéder
totaliser, cumuler, additionner
poser, installer
détriment, préjudice, désavantage, dépens
préférence, préférer, prédilection, favori
convergence, converger, rapprochement
alimentaire, nourriture, aliment
tourisme, touriste, vacancier, visiteur
hall, vestibule, salle
berceau, lieu de naissance, origine
tenue, vêtement, costume, uniforme
timbre, philatélie, affranchissement, timbre-poste
fantasy, merveilleux, fantastique, médiéval-fantastique
fantastique, surnaturel, fantasy
aigle, rapace, aiglon
renard, goupil
poule, poulet, volaille
papillon, lépidoptère
franc-maçonnerie, maçonnique, franc-maçon
terrain, parcelle, sol, lopin
sol, terre, terrain, humus
parcelle, terrain, lot
mobilité, mobile, déplacement, transport
corporation, guilde, confrérie, corps de métier
association, groupement, amicale
solo, seul, individuel
individuel, personnel, solo, particulier
humain, homme, humanité, humaniste
mondial, international, planétaire, global
vie, existence, vivant
eau, aquatique, hydrique
vision d'ensemble, panorama, aperçu
sarkozy, nicolas sarkozy, sarkozyste
chirac, jacques chirac, chiraquien
mitterrand, mitterrandien
aristote, aristotélicien
freud, psychanalyse, freudien
voltaire, arouet, voltairien
loisirs, loisir, divertissement, passe-temps
survivants, survivant, rescapé
récits, récit, narration, conte
studios, studio, atelier
matériaux, matériau, matière
manuscrits, manuscrit, parchemin
vitraux, vitrail, rosace
opinions, opinion, avis, point de vue
écrits, écrit, texte, ouvrage
suffisante, suffisant, assez
croissante, croissant
tardive, tardif, retard
brève, bref, court
diverses, divers, varié, différent
territorial, territoire
médicale, médecine, santé
session, séance, réunion, audience
intérêt, attrait, utilité, intéresser
écho, retentissement, résonance, répercussion
absolue, total, illimité, inconditionnel
négative, défavorable, néfaste
pyramide, pyramidal
scénarios, scénario, script
hospitalier, hôpital, hospitalité, soignant
muni, équipé, doté, pourvu
axe, route, voie
aile, voilure
terminal, aérogare, terminus
galles, gallois, cymru
mouvement, mouvance, école
émettre, émet, émis, diffuser
orale, verbal, à voix haute
sauveur, libérateur
juive, juif, israélite, judaïsme, hébreu
terme, fin, échéance, expiration
motion, résolution, proposition, vote de confiance
cintre, arc, voûte
écurie, équipe de formule 1, scuderia
atlantique, océanique
commandeur, légion d'honneur
tourelle, échauguette, tour
fluide, liquide
statut, rang, position
indochine, indochinois
croix, crucifix, croisillon
spectre, fantôme
fonctionnalité, option
locale, régional
artificielle, factice, synthétique
creux, cavité, vide, renfoncement
universelle, universalité, mondial
suivante, ultérieur, d'après
arts, artistique, beaux-arts
radical, drastique, extrême, intransigeant
classique, classicisme, traditionnel
entretient, entretenir, entretien
maillot, dossard, tunique, tricot
massive, massif, énorme
prise, capture, conquête
awards, prix, récompense, trophée
arabe, arabophone, panarabe
salon, foire, exposition
`
