// Schools, universities and sciences: words that say nearly the same, then what may answer for what.

export const SCHOOL_AND_SCIENCE = `
académicien, académie, immortel
académie, académicien, institut
agrégation, concours d'enseignement
algèbre, mathématiques, équation
anthropologue, anthropologie, ethnologue, ethnologie, ethnographe
apprendre, enseigner, inculquer, étudier
arable, cultivable, labourable
arithmétique, calcul, mathématiques
arpenter, géomètre, arpenteur, arpentage
atsem, agent des écoles maternelles
autodidacte, appris seul, sans professeur, en autodidacte
avoir son bac, décrocher son bac, décrocher son diplôme, obtenir le baccalauréat, bachelier
bac, baccalauréat, bachelier
bac, cuve, récipient
bahut, lycée, collège, établissement scolaire
bio, biologique, agriculture biologique, naturel
biochimie, biologie moléculaire, biotechnologie
bloquer la fac, blocage, occupation, piquet
boson, higgs, particule élémentaire
calculer, chiffrage, estimation
cancre, mauvais élève, élève en difficulté, dernier de la classe, décrocheur
cantine, restaurant scolaire, réfectoire, self
cantoche, cantine, restaurant scolaire
catégorisation, classer, catégorie, classification
cégep, collégial, collège québécois
cellulaire, cellule
chaire, professeur, professorat, enseignement
chercher, chercheur, recherche, scientifique
chimio, chimiothérapie, traitement contre le cancer
chimiste, chimie, chimique, laborantin
cité u, cité universitaire, résidence universitaire
classe surchargée, sureffectif, élèves par classe, effectifs chargés
classement, palmarès, hiérarchie
classement, rang, position
collège, collégien
cuve, bac, citerne, réservoir
débutant, novice, inexpérimenté, sans expérience, amateur
diplôme, doctorat, master, bac
école, enseigner, instituteur, professeur
école, établissement scolaire, scolaire
éduc spé, éducateur spécialisé
éduquer, éducateur, pédagogue, élever
élève, écolier, étudiant, scolarisé
élever, recueillir, éduquer, éducation
eps, éducation physique, éducation physique et sportive
équation, formule, algèbre
étudier, universitaire, chercheur
exam, bac, examen, épreuve, partiel
exam, examen, épreuve, concours
expérimenté, expérience, chevronné, aguerri, vétéran
fac, université, faculté, campus, universitaire
faux diplôme, mentir sur son diplôme, diplôme inventé, diplôme usurpé, cv mensonger
géologie, géologue, roche
gnouf, prison, cellule
grammaire, grammatical, syntaxe, grammairien
hitler, führer, nazi
hydrographie, cours d'eau, rivière
hydrologie, hydrographie, hydrologue
insee, institut national de la statistique, statistiques
instit, instituteur, professeur des écoles
institut, établissement, école, centre de recherche
instruire, instructeur, instruction, instituteur, enseignement
job de prof, enseignement, professorat
labo, laboratoire, pharmaceutique
labo, labos, laboratoire
labour, charrue, sillon
lycée, lycéen
maillot jaune, leader du classement, premier du classement
maître d'école, instituteur, professeur des écoles, enseignant
maîtresse, institutrice, professeure des écoles, enseignante
matheux, mathématicien, mathématiques
maths, mathématiques, mathématicien
métaphysique, philosophie, ontologie
mis en examen, mise en examen, inculper, poursuivi
mise en exam, mis en exam, mise en examen, mis en examen, inculpé
mitard, quartier disciplinaire, cellule disciplinaire, isolement
molécule, moléculaire, atome
mouvance, sensibilité
mouvement, mouvance, école
naturaliste, botaniste, biologiste
nazi, nazisme, hitlérien, troisième reich
neurone, neuronal, cellule nerveuse, synapse
neutrino, neutrinos, particule élémentaire, particule subatomique
oued, cours d'eau, rivière, wadi
partiels, examens, épreuves, contrôles
pédagogique, éducatif, enseignement
pentathlon, pentathlète, épreuves combinées
phase de test, expérimentation, projet pilote, à titre expérimental
philo, philosophie
philologue, philologie, linguiste, grammairien
physicien, physique, scientifique
piqué par le prof, confisqué
polynôme, polynomial, équation, algébrique
précepte, commandement, principe, enseignement, maxime
premier de la classe, major de promotion, meilleure note
prépa, classe préparatoire
primaire, école élémentaire, élémentaire
prof absent, absences non remplacées, enseignant non remplacé, heures de cours perdues
prof de fac, universitaire, maître de conférences
prof de sport, prof de gym, professeur d'éducation physique
prof, professeur, enseignant, instit
prolétariat, prolétaire, prolétarien, classe ouvrière, prolo
prolo, prolos, prolétaire, ouvrier, classes populaires
pronom, pronominal, grammaire
quantique, physique
quaternaire, pléistocène, holocène, ère géologique
récré, cour d'école, récréation
recteur, rectorat, académie, université
rentrée scolaire, rentrée des classes
rue de grenelle, ministère de l'éducation nationale, ministre de l'éducation
ruisseau, cours d'eau, rivière, torrent, ru
sans suite, aucune charge, classer, classé sans suite
scientifique, savant, chercheur
scolastique, thomisme, philosophie médiévale
se reproduire, reproduction, accouplement, pondre
séchage, sécher, dessécher, déshydratation, dessiccation, séchoir
sécher les cours, absent, absentéisme, école buissonnière
sécher, absent, absentéisme, manquer les cours, bouder
secondaire, collège, lycée
sémantique, linguistique, signification, lexical
sillon, rainure, tranchée, labour
sociologie, sociologue
strates, stratification, couche géologique
tectonique, sismique, géologique
test, expérimental, expérimentation, essai
tester, essai, tester en conditions, expérimenter, mettre à l'épreuve
théorème, démonstration, proposition, mathématique
tirer les leçons, tirer les enseignements, retour d'expérience
typologie, classification, catégorisation, type
universitaire, chercheur, enseignant-chercheur, maître de conférences
utopie, idéal, chimère
videur, physionomiste
vitalité, dynamisme, énergie, vigueur, tonus
avoir son bac: admis, décrocher, obtenir, reçu
bac: ferry, traversier, bateau, passage d'eau
calculer: chiffrer, évaluer, statisticien, décompte
cantine: repas
classe supprimée: fermeture de classe, suppression de poste, carte scolaire
classe: cp, maternelle, terminale, sixième, seconde, ce1, cm2, quatrième, troisième, cinquième, première, primaire, collège, lycée
copie: reproduction, double, fac-similé
diplôme, examen, concours: bac, baccalauréat, brevet, licence, master, doctorat, cap, bts, permis, agrégation, thèse, partiel, capet, bachelor, certificat, deug, mba, ingénieur
diplôme: dut
école, bahut: collège, lycée, maternelle, primaire, université, faculté, crèche, institut, académie, conservatoire, internat, pensionnat, gymnase, cégep
école: campus, prépa
élève, étudiant, écolier: lycéen, collégien, apprenti, doctorant, stagiaire, bachelier, interne, alternant, polytechnicien, énarque, disciple, boursier
élèves: enfants, effectif
enseignant, prof, professeur: instituteur, maître, formateur, directeur, maîtresse, précepteur, agrégé, certifié, moniteur, universitaire, conférencier
enseigner, apprendre, former, appris: cours, éduquer, formation, initier, stage, leçon, apprentissage, instruire, inculquer, autodidacte, professeur, transmettre, entraîner
études, étudier, formation: université, faculté, sorbonne, polytechnique, ena, hec, sciences, licence, master, doctorat, sciences-po, normale, lycée, droit, médecine, bts, diplômé, conservatoire
examen: code de la route, oral
fac: sorbonne, polytechnique, institut, iut, ens, hec, ena, harvard, oxford, cambridge, sciences-po, essec
faire cours: enseigner, cours, dispenser
faire la classe: enseigner, instituteur, professeur
faire les calculs: statisticien, estimer, chiffrer, évaluer, actuaire, mathématicien
hormone, molécule: insuline, adrénaline, cortisol, testostérone, œstrogène, mélatonine, dopamine, progestérone, sérotonine, ocytocine, thyroxine, endorphine
instit: maîtresse
matière, cours: mathématiques, français, histoire, anglais, géographie, philosophie, latin, physique, svt, sport, espagnol, éducation, allemand, musique, chimie
matière: biologie
prof absent: non remplacé, absence de remplaçant, remplacement, arrêt maladie
prof de fac: professeur d'université, enseignant-chercheur, historien, spécialiste
prof: professeur des écoles, instituteur, maître, maîtresse
réussir l'examen: admis, reçu, décrocher, obtenir son diplôme
science, domaine: physique, chimie, biologie, mathématiques, astronomie, géologie, médecine, botanique, informatique, sociologie, archéologie, génétique, économie, linguistique, psychologie, zoologie
science: climatologie, paléontologie
scientifique, savant, chercheur: physicien, chimiste, biologiste, mathématicien, astronome, historien, géologue, climatologue, archéologue, sociologue, économiste, botaniste, virologue, paléontologue, généticien, anthropologue, météorologue, zoologiste, hydrologue, volcanologue, entomologiste, glaciologue
scientifique: océanographe, vulcanologue, sismologue
rattrapage: nouvelle épreuve, session de rattrapage, repasser
faire la classe, faire classe: instituteur, institutrice, enseigner
sujet d'examen: énoncé
`
