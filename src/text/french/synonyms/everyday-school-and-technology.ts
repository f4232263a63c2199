// School, science, space and the internet, asked about in a chat and told by newspapers.

export const EVERYDAY_SCHOOL_AND_TECHNOLOGY = `
à l'école: scolarisé, établissement, en classe, élèves
à la cantine: restauration scolaire, réfectoire
à la crèche: petite enfance, assistante maternelle
à la fac: université, étudiants, campus, amphithéâtre
aller à l'école: scolarisé, instruction, scolarité
aller sur la lune: mission lunaire, alunir, alunissage
aller sur mars: mission martienne, planète rouge
anti-virus: antivirus, cybersécurité
appli: plateforme
archéologue: chercheur
archéologues: équipe scientifique
arnaque en ligne: escroquerie sur internet, cybercriminalité
arnaque par sms: hameçonnage, faux message
arrêter l'école: déscolarisé, décrochage scolaire, décrocheur
arrêter ses études: décrochage, interrompre son cursus
astronaute: équipage
atterrir sur la lune: alunir, alunissage, se poser
aux profs: enseignants, professeurs, corps enseignant
avoir internet: connexion, fibre, raccordé, desservir
avoir le bac: taux de réussite, admis, reçu, bachelier
avoir le brevet: taux de réussite, admis, reçu
avoir son diplôme: obtenir, admis
bahut: établissement
banni du réseau: compte suspendu, compte fermé, exclu
bannir d'un site: suspendre le compte, fermer le compte
bannir du réseau: fermer le compte
bannir: fermer le compte
bébé éprouvette: fécondation in vitro
bloquer le site: rendre inaccessible, blocage, restreindre l'accès
bonne note: excellent résultat, mention
bosser sur un vaccin: chercheurs, mise au point
bot: robot conversationnel, agent conversationnel
boursiers: étudiants
caillou de l'espace: astéroïde, météorite
caillou: astéroïde, météorite
cartable: sac, fournitures
chercheurs: laboratoire, équipe
chercheuse: scientifique, biologiste, physicienne
chez les profs: enseignants, professeurs
cours annulés: cours suspendus, absence d'enseignant
cours en ligne: enseignement à distance, distanciel, visioconférence
déconnecté: hors ligne
découverte scientifique: avancée, percée
découverte: mise au jour, avancée, percée
données persos: données personnelles, informations confidentielles
données piratées: fuite de données, dérobées, compromises, exfiltrées
échec scolaire: décrochage, difficultés scolaires
école catho: établissement catholique, enseignement privé, sous contrat
école primaire: élémentaire, groupe scolaire
école privée: établissement privé, sous contrat
école publique: enseignement public
écoles: classes
écrans: téléphones, tablettes, smartphones
effacer des données: supprimer, effacement
élèves: classe
en ligne: plateforme
en orbite: satellite, lancé
engin spatial: vaisseau, capsule
envoyer dans l'espace: lancement, mettre en orbite, placer en orbite
envoyer une fusée: lancement, décollage
espion dans le téléphone: logiciel espion
étudiants: jeunes, campus, promotion
expulser un élève: exclusion, conseil de discipline
extraterrestre: vie extraterrestre, ovni, phénomènes non identifiés
fac: amphithéâtre
faux compte: usurpation d'identité, faux profil
faux profil: usurpation d'identité, faux compte
faux site: hameçonnage, site frauduleux
fermer l'école: fermeture de l'établissement, carte scolaire
fermer la classe: suppression de classe, fermeture
fibre: très haut débit, raccordement
fouilles: chantier archéologique, mettre au jour
frapper un prof: agresser un enseignant, violence
fusée: lancement, vaisseau
géants d'internet: gafam, plateformes, géants du numérique
gosses à l'école: élèves, scolarisés, écoliers
gros caillou: astéroïde, météorite, rocher
ia: robot conversationnel
images par ia: hypertrucage, intelligence artificielle, deepfake
influenceuse: instagrameuse
info privée: données personnelles, informations confidentielles
infos perso: données personnelles, informations confidentielles
instit: maître d'école
internet coupé: panne, coupure, accès suspendu
internet rapide: fibre optique, très haut débit, haut débit, 5g
internet: toile, numérique
jeu vidéo: éditeur, studio
labo: institut, chercheurs
lancement de la fusée: décollage, tir, lancer
lancer un satellite: mettre en orbite, lancement
lien bidon: hameçonnage, lien frauduleux
lycée: établissement, proviseur
lycéens: élèves, jeunes
maîtres: enseignants, instituteurs
maîtresse d'école: institutrice, enseignante, professeure
maîtresse: professeure
mauvaises notes: résultats scolaires, difficultés scolaires
messagerie: whatsapp, telegram, signal
météorite: bolide, fragment
mettre à jour: version
mettre en ligne: diffuser
moins de profs: suppressions de postes, postes vacants
mot de passe: authentification
moteur de recherche: navigateur
ne marche plus: dysfonctionnement, défaillant
nouveau téléphone: smartphone, modèle
nouvelle planète: exoplanète
ordi: informatique, portable
ordis: matériel informatique, postes
os de dinosaure: fossile, ossements
ovni: phénomène aérospatial non identifié, objet volant
panne d'internet: coupure, interruption, panne du réseau
parents d'élèves: fédération, familles
parler à un robot: agent conversationnel, chatbot
partir dans l'espace: décoller, mission spatiale, station spatiale
pas d'école: classes fermées, établissement fermé, cours suspendus, non scolarisé
pas de réseau: zone blanche, couverture mobile
passer le bac: épreuves, candidats, baccalauréat
passer le brevet: épreuves, candidats
phone: téléphone, smartphone, portable
photo truquée: montage, retouchée, intelligence artificielle
piraté: hameçonnage
plagier: contrefaçon
plus de prof: poste vacant, non remplacé, absence d'enseignant
plus de réseau: coupure, panne, interruption
plus marcher: panne, dysfonctionnement, hors service
portable à l'école: interdiction du téléphone, pause numérique
premier de la classe: major
prendre des cours: leçons, formation
prof d'histoire: enseignant, professeur
prof de sport: enseignant, éducation physique
prof: pédagogue
profs: corps enseignant
programme informatique: logiciel, algorithme
programme: logiciel
puce électronique: semi-conducteur, composant
punir un élève: sanction, conseil de discipline, exclusion
rater le bac: ajourné, recalé, échec
rater son bac: ajourné, recalé, échec
recherches: travaux
rentrée: reprise des cours, année scolaire
repas de la cantine: restauration scolaire, menus
réseaux sociaux: internautes
résultats du bac: taux de réussite, admis
retour sur terre: amerrir, atterrissage
robot: machine, humanoïde, intelligence artificielle
s'inscrire: préinscription, dossier de candidature
sans prof: poste vacant, non remplacé
satellite: orbite
scientifiques: laboratoire, experts
se connecter: connexion, accéder
sécher les cours: absence injustifiée
site porno: site pornographique
site web: plateforme
soucoupe: objet volant
spam: courriels indésirables, démarchage
suivre en ligne: abonnés, followers
supprimer son compte: fermeture
sur insta: instagram, réseau social
sur les réseaux: plateforme, internautes, message
sur twitter: réseau social, message, x
téléphone: appareil
triche au bac: fraude, fraudeur
tricher à l'exam: fraude, fraudeur
trop d'écrans: temps d'écran, exposition aux écrans
trouver un vaccin: mise au point, développer
trouver: mettre au jour
types de l'informatique: informaticiens
utilisateurs: abonnés, clients
vie sur mars: traces de vie
virer un élève: exclusion, conseil de discipline, exclu
voir un cancer: déceler, détecter, dépister, tumeur
voler des données: dérober, fuite
voler l'idée: plagiat, contrefaçon, propriété intellectuelle
voler l'invention: violation de brevet, contrefaçon, propriété intellectuelle
web: toile
`
