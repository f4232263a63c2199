// Music, stage, film, books and the media, asked about in a chat and told by newspapers.

export const EVERYDAY_CULTURE = `
à guichet fermé: complet, plus une place
à l'affiche: programmé, se produire
à la mode: tendance, en vogue, engouement
à la radio: antenne, ondes, auditeurs, matinale
à la télé: antenne, petit écran, télévisé, journal télévisé, plateau
accro à la série: inconditionnel
adapter un livre: adaptation, porter à l'écran
affiche du film: visuel
aller au ciné: salles obscures, fréquentation des salles, spectateurs
aller voir le film: spectateurs
animateur: maître de cérémonie, vedette du petit écran
annuler la tournée: annulation, reporter, suspendre
annuler le concert: déprogrammer, annulation, reporter
arrêter l'émission: déprogrammer, suppression, retirer de l'antenne
arrêter la chanson: retraite, adieux à la scène, dernière tournée
arrêter la musique: adieux à la scène, dernière tournée
artistes: interprètes, programmation, affiche
auteur du livre: romancier, écrivain
avoir le goncourt: décerner, couronner, lauréat, récompenser
avoir un césar: récompensé, décerné, sacré, statuette
bd: dessinateur
beaux-arts: musée
best-seller: succès de librairie, meilleure vente
boîte de prod: société de production, producteur
bouquins: manuscrits
caricature: dessin satirique, dessin de presse
censurer: retirer, expurger
chaîne d'info: information en continu
chaîne télé: diffuseur, antenne
changer de chaîne: rejoindre, transfert
chanson: titre
chansons: répertoire
chanter: se produire, concert
chanteur: star
chanteuse: diva, artiste, cantatrice, star
chorégraphe: compagnie de danse
ciné: multiplexe
combien de gens ont regardé: téléspectateurs, audience, rassembler
combien de lecteurs: tirage, exemplaires, diffusion
combien de livres vendus: exemplaires, tirage, écouler
combien de spectateurs: affluence, billets
comique: fantaisiste
concert: se produire, tournée, prestation, représentation
coupé au montage: censuré, retiré
critiques: accueil, presse
danseur: étoile
danseuse: étoile, ballerine
découvrir un tableau: retrouver, authentifier, attribuer
déprogrammé: retiré de l'antenne
dessin animé: animation
dire à la radio: déclarer à l'antenne, au micro
dire à la télé: déclarer à l'antenne, invité du journal
donner un concert: se produire, récital
écouter la radio: auditeurs
écrire un livre: publier, ouvrage, mémoires, signer, roman
émission de télé: programme, magazine, divertissement, antenne
en concert: se produire, tournée, sur scène
en direct: antenne, retransmis
enregistrer un album: studio, opus
expo: accrochage
faire la une: couverture, manchettes
faire rire: humoriste, hilarité
faire un film: tourner, réaliser, tournage, porter à l'écran, long-métrage
fausse info: infox, désinformation, intox, canular
fausse photo: montage, photomontage, intelligence artificielle, truqué, retouché
fausse vidéo: montage, deepfake, hypertrucage, truqué, intelligence artificielle
fausse: montage, truquée, falsifiée, contrefaite
faux tableau: contrefaçon, faussaire, copie
fermer le musée: fermeture, travaux
festival annulé: édition annulée, annulation
films: œuvres
fin de la série: dernière saison, épisode final, ultime saison
finir un livre: achever, manuscrit
gagner un césar: récompensé, sacré, statuette
gagner un oscar: récompensé, sacré, statuette
gros succès: triomphe, plébiscité, best-seller, carton
groupe de rock: formation
hommage au chanteur: obsèques, célébrer, fans
imitateur: humoriste
info: information, révélation
infos: informations, journal télévisé, actualité
inspiré de: tiré, adapté
interview: confidences, se confier
interviewer: s'entretenir
invité de l'émission: plateau, antenne
jouer dans le film: incarner, interpréter, rôle, tenir l'affiche, à l'affiche
jouer de la guitare: guitariste
jouer du piano: pianiste
jouer du violon: violoniste
jouer le rôle: camper, prêter ses traits
journalistes: critique
lâcher une info: révéler, dévoiler, divulguer
livres: collection, manuscrits
manager: producteur, agent, imprésario
mec de la télé: présentateur, animateur, journaliste
meuf de la télé: présentatrice, animatrice
moquer à la télé: parodie, caricaturer
musée: établissement
musicien: interprète
musiciens: orchestre, formation
musique du film: bande originale
nouveau disque: album, opus, sortie
nouveau film: prochain long-métrage, prochain opus, tournage, nouvel opus
nouveau livre: ouvrage, roman, parution, publier
nouvel album: opus, sortie, disque
nouvelle chanson: single, titre, morceau
nouvelle saison: épisodes, diffusion
opérette: comédie musicale
oscar: statuette, académie
parler dans l'émission: intervenir, antenne
passe plus à la télé: déprogrammé, retiré de l'antenne
passe plus: déprogrammé, retiré de l'antenne, annulé, écarté de l'antenne
passer à la radio: antenne, diffusé
passer à la télé: diffusé, plateau
peintre: plasticien
personne regardait: mauvaises audiences
photographe: reporter
pianiste: concertiste, soliste
pièce de théâtre: représentation, mise en scène, comédie
pièce volée: œuvre dérobée
premier film: débuts, première réalisation, premier long-métrage
premier livre: premier roman, débuts en littérature
premier rôle: interprète principal
prendre une photo: photographier, cliché, immortaliser
présentateur: maître de cérémonie, visage, vedette
présenter l'émission: aux commandes
présenter le journal: présentateur, aux commandes
prix du livre: tarif, euros
prix littéraire: renaudot, femina, médicis, couronner
pub à la télé: spot publicitaire, annonceurs
publier un livre: paraître, parution, ouvrage, mémoires
quel tableau: toile, peinture, œuvre
quelle chaîne: antenne, diffuser
quelle chanson: titre, morceau, tube
raconter sa vie: autobiographie, mémoires, se confier
rappeur: artiste, interprète
réal: réalisateur, cinéaste
réaliser un film: tourner
refuser un rôle: décliner
regarder à la télé: téléspectateurs, audience, suivre
regarder le débat: téléspectateurs, audience
regarder: téléspectateurs
rendre un tableau: restituer
romancier: plume
scénariste: auteur
sculpteur: artiste, plasticien
se moquer: parodier, caricaturer
série télé: feuilleton, saison, épisodes
show: prestation
son dernier album: opus
sortie du film: en salles, avant-première
sortir au ciné: en salles, avant-première
sortir au cinéma: en salles
sortir un album: paraître, dévoiler, opus
sortir un livre: paraître, ouvrage
stars: têtes d'affiche
statue déboulonnée: retirée, renversée
supprimer l'émission: déprogrammer, retirer de l'antenne
tableau volé: toile dérobée, œuvre dérobée, spolié
tableaux: collection
télé réalité: candidats
télé: téléviseur
théâtre: scène, planches, comédiens
tourner un film: tournage, réaliser, long-métrage
trophée: statuette
type de la radio: animateur, journaliste
vendre combien de disques: exemplaires, ventes
vidéo: séquence, enregistrement
violoniste: soliste, concertiste, musicien
voir le film: spectateurs, salles
voler un tableau: dérober, vol
`
