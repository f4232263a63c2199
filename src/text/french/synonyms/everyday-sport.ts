// Sport and games, asked about in a chat and told by newspapers.

export const EVERYDAY_SPORT = `
à domicile: devant son public, à la maison, réception
à l'extérieur: en déplacement
abandonner la course: mettre pied à terre, se retirer
acheter un joueur: recruter, transfert, s'attacher les services, signer
aller en finale: se qualifier, décrocher son billet
améliorer son record: meilleure marque, meilleur temps, battre
arbitres: corps arbitral
arrêter le foot: raccrocher les crampons, mettre fin à sa carrière, retraite sportive
arrêter le match: interrompre, suspendre la rencontre
arriver deuxième: vice-champion, argent
arriver troisième: médaille de bronze, bronze, podium
aux jo: jeux olympiques, olympique
avoir la médaille: remporter, décrocher, monter sur le podium
ballon: cuir
battre à plate couture: écraser, étriller, infliger une correction, surclasser, balayer
battre le record: améliorer, établir, meilleure performance, nouvelle marque, pulvériser
battre qui: prendre sa revanche, disposer de, venir à bout, dominer, terrasser
blessé au genou: rupture des ligaments, ligaments croisés
buts: pions
ceinture noire: dan, judoka
champions: titrés, médaillés
changer d'entraîneur: nouveau sélectionneur, limoger, nommer
changer de club: transfert, rejoindre, signer, s'engager, mutation
chrono: temps, record, meilleure marque
combien de médailles: podiums, moisson, titres, bilan
combien de points: unités, score, longueurs
compèt: épreuve, championnat
coup franc: tir
coureurs: participants, marathoniens, concurrents
courir: marathon, course à pied, s'élancer, disputer, parcourir, marathonien, coureurs
course à pied: semi-marathon, trail, foulées
course de bateaux: régate, course au large, transat
course de chevaux: hippique, quinté, tiercé, hippodrome
course de voitures: rallye, grand prix, circuit, sport automobile
cyclistes: peloton
dehors au premier tour: éliminé d'entrée, élimination
dernière course: adieux, ultime épreuve
dopé: suspendu
échauffement: entraînement
éliminé: sorti, s'incliner, défait
en finale: décrocher son billet, qualifié
en haut du classement: leader, en tête, première place
en quarts: quart de finale
entraînement: stage
équipe de france: sélection
équipe nationale: sélectionneur, bleus
être disqualifié: exclu, déclassé
être qualifié: décrocher son billet, valider son billet
exclu du tournoi: disqualifié, éliminé
faire du vélo: cycliste, pédaler, rouler
faire match nul: partager les points, se neutraliser, dos à dos
fans: spectateurs, aficionados
finir dernier: lanterne rouge, fermer la marche
finir le match: terme de la rencontre, coup de sifflet final
finir premier: remporter, s'imposer, vainqueur
flamme: relais
footballeur: international, attaquant, défenseur, milieu, gardien
footeux: joueur
gagner aux points: décision des juges, victoire aux points
gagner combien de fois: titres, victoires, sacres
gagner contre: battre, s'imposer, dominer, disposer de, prendre la mesure
gagner la coupe: soulever le trophée, remporter, sacré
gagner la course: remporter, s'imposer, vainqueur, victoire d'étape, franchir la ligne
gagner la médaille: remporter, décrocher, médaillé
gagner le concours: revenir à, palme, lauréat, remporter, primé
gagner le match: s'imposer, remporter, victoire, l'emporter, dominer
gagner le tour: maillot jaune, vainqueur, remporter
gagner le tournoi: remporter, soulever le trophée, sacré, titre
gagner une médaille: remporter, décrocher, médaillé, podium
grimpeur: escaladeur, varappeur
gros score: score fleuve, large victoire
hooligans: ultras, débordements
jeu de boules: pétanque, bouliste
jouer au loto: parieur, grille, tirage
jouer contre: opposé à, défier, recevoir
jouer la finale: disputer, affronter
joueur blessé: forfait, absent, indisponible
joueurs: effectif, groupe
joueuse: internationale, attaquante, gardienne
joueuses: bleues
judoka: ceinture
l'adversaire: rival, opposant
l'entraîneur: sélectionneur, technicien, coach
l'équipe de france: bleus, tricolores
la france: les bleus, tricolores, équipe de france
le dopage: contrôle antidopage, produits interdits
le favori: tête de série, grand favori
les anglais: quinze de la rose
longueur d'avance: avance
marathon: 42 km
marcher longtemps: randonnée, périple, parcourir
marquer deux fois: doublé
marquer trois fois: triplé, coup du chapeau
marquer un but: ouvrir le score, trouver le chemin des filets, inscrire
match annulé: reporté, rencontre annulée
match de tennis: set, manche, court
médaille d'or: première place, sacré
médailles: moisson
mi-temps: pause, vestiaires, retour des vestiaires
monter en ligue 1: promu, accession, promotion
monter sur le podium: médaillé, trois premiers
nager: traversée à la nage
nageur: bassin
ne joue pas: forfait, absent, suspendu, ménagé, remplaçant
ne participe pas: déclarer forfait, renoncer, absent, forfait
nouveau record: meilleure performance, meilleure marque
nouvel entraîneur: successeur, nommé, sélectionneur, prendre les rênes
participe pas: déclarer forfait, renoncer, absent, forfait
participer au tour: prendre le départ, engagé
pas sélectionné: absent de la liste
patron du club: président, propriétaire
pénalty: point de penalty
perdre contre: s'incliner face à, éliminé par, battu par, défait
perdre en finale: finaliste, s'incliner
perdre la course: devancé, battu
perdre le match: s'incliner, défaite, battu
perdu contre: s'incliner, défaite
pétanque: boules, boulodrome
piscine olympique: bassin
plongeur: apnéiste
podium: trois premiers
premier de la course: leader, tête, vainqueur
première fois champion: premier titre, premier sacre
prendre un but: encaisser, concéder
prendre un carton: averti, expulsé
prendre une branlée: large défaite, humiliation, lourde défaite, déroute
prendre une raclée: large défaite, lourde défaite, correction, déroute
qualif: billet
quel club: équipe, formation
rater le pénalty: manquer son tir, penalty manqué
rater un but: manquer, occasion
remonter au score: combler son retard, renverser
remplacer le coach: successeur, succéder, nouveau sélectionneur
rugby: quinze
s'affronter: se disputer, duel, finale, opposer
s'entraîner: préparation
s'est blessé: blessure, entorse, rupture, forfait
sélectionneur: technicien
skieur: descente, slalom, descendeur
skieurs: vacanciers, pistes
skieuse: descente, slalom
sortir sur blessure: remplacé, sorti sur civière
sport: activité physique
sportif: joueur, champion
sportifs: délégation
sportive: championne
stade plein: guichets fermés
suspendu pour dopage: contrôle positif, substance
tennis: court, set, tournoi
tennisman: joueur, numéro un mondial
tenniswoman: joueuse, numéro un mondiale
terrain de foot: stade
tir au but: séance de tirs au but
tombé à vélo: chute
tomber pendant la course: chute
tour du monde: circumnavigation, vendée globe
transfert: signature
tricheur: dopé, dopage
troisième place: médaille de bronze, petite finale
victoire: succès, s'imposer
virer l'entraîneur: limoger, écarter, remercier, se séparer
`
