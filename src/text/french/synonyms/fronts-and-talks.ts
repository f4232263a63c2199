// War, armies and diplomacy in everyday words: what may answer for what.

export const FRONTS_AND_TALKS = `
abri, se cacher des bombes: sous-sol, bunker, refuge, cave
aide: concours
aider un pays, aider le pays, soutenir un pays: aide, soutien, alliés, assistance
aller au front, envoyer au front, partir à la guerre: mobilisé, combattre, appelé, enrôlé
aller voir le président, reçu par le président: visite, s'entretenir, entretenu, reçu à l'élysée, entretien
ambassadeur rentre, faire rentrer l'ambassadeur: rappelé, rappelé pour consultations, rapatrié
annuler la visite, annuler le voyage, visite annulée: reporté, déplacement annulé, ajourné, renoncer
armée: forces
arrêter de donner des armes, plus d'armes: suspendre les livraisons, embargo, aide militaire suspendue
arrêter de se battre, arrêter les combats, arrêter de tirer: cessez-le-feu, trêve
arrêter de se battre, arrêter les combats, arrêter de tirer: déposer les armes, suspension des combats
arrêter la guerre, stopper la guerre: cessez-le-feu, trêve, paix, armistice, cessation des hostilités
arriver à un accord, trouver un accord, se mettre d'accord, tomber d'accord: s'accorder, conclure, entente, compromis
avancer, gagner du terrain: percée, conquérir
avion de guerre, avion de chasse: chasseur, rafale, appareil, aviation
balancer un missile, envoyer un missile, tirer des missiles: lancer, tir, frappe, salve
blocage, ça bloque: impasse, point mort, piétiner, achopper, enlisement
bloquer l'aide, empêcher l'aide: blocus, entraver, aide humanitaire bloquée
bloquer l'argent, geler l'argent, bloquer les comptes: gel des avoirs, avoirs gelés, saisie
bombarder, balancer des bombes, lâcher des bombes: frappes, raid, pilonner, frappe aérienne, larguer, bombardement
bombe nucléaire, bombe atomique: ogive, essai nucléaire, enrichissement, dissuasion
bombe: frappe, missile, raid, drone, projectile
boycotter, pas acheter: boycott, bouder, refuser
budget de l'armée, fric pour l'armée: dépenses militaires, réarmement, programmation militaire, défense
ça monte, monter en tension, tension monte, ça s'aggrave: escalade, regain de tensions, embrasement, s'envenimer
calmer les choses, calmer le jeu, apaiser: désescalade, apaisement, détente, retenue
camp: garnison, installation militaire
capturer: fait prisonnier, captif, aux mains
char: véhicules blindés
chef de l'armée, patron de l'armée: chef d'état-major, commandant en chef
chef rebelle, chef de guerre: seigneur de guerre, commandant, leader
chine, pékin: régime chinois
cible, viser: toucher, frapper
civils tués, tuer des civils, civils morts: victimes civiles, massacre, bavure, pertes civiles
combien de soldats morts, pertes: tués, soldats, victimes, bilan
commémorer, fêter la victoire: commémoration, cérémonie, anniversaire, hommage
convoi, camions d'aide: aide humanitaire, vivres, convoi humanitaire, acheminer
convoquer l'ambassadeur, engueuler l'ambassadeur: convocation, ambassadeur convoqué, protester
crimes de guerre, massacre: tueries, génocide, charnier
crise entre, embrouille entre: tensions, différend, incident diplomatique, contentieux
début de la guerre, guerre commencée, commencer la guerre: éclater, invasion, déclencher
début de la guerre, guerre commencée, commencer la guerre: hostilités, déclaration de guerre
demander d'arrêter, appeler au calme: retenue, désescalade, appeler à la retenue
demander l'asile, avoir l'asile: réfugié, protection, droit d'asile, demandeur
descendre un avion, abattre un avion: abattu, touché, défense antiaérienne
descendre un drone, abattre un drone: intercepté, abattu, neutralisé, défense antiaérienne
déserter, déserteur, quitter l'armée: désertion, insoumis, réfractaire, défection
discuter, discussions: entretien, rencontre
donner des armes, envoyer des armes, filer des armes, livrer des armes: livraison, aide militaire, fournir, armement
drone: engins, appareil, frappes
échanger les prisonniers, échange de prisonniers: libérés, captifs, otages, accord
embarquer pour l'angleterre, traverser la manche: traversée, small boat, migrants
en bons termes, bonne entente, bons rapports: relations cordiales, entente, proximité
en mauvais termes, pas en bons termes: brouille, froid, tensions, relations tendues
encercler: siège, étau
engager dans l'armée, entrer à l'armée, rejoindre l'armée: s'enrôler, recrue, s'engager
ennemi: assaillant, agresseur, envahisseur
envahir: entrer sur le territoire, pénétrer, offensive
envoyer des soldats, envoyer des troupes, envoyer l'armée: déployer, mobiliser, renforts, dépêcher
envoyer, fournir: livrer, acheminer, dépêcher, déployer
espion, barbouze: agent, renseignement, contre-espionnage
états-unis, amérique: washington, maison blanche
étranger, les étrangers: ressortissants, immigrés, migrants, exilés
fermer la frontière, fermer les frontières: fermeture, bouclé, contrôles aux frontières, verrouiller
fin de la guerre, finir la guerre, guerre finie: armistice, cessez-le-feu, traité de paix
fin de la guerre, finir la guerre, guerre finie: capitulation, arrêt des hostilités
fosse commune, tas de cadavres: charnier, corps, exhumer
frontière, passer la frontière: douane, poste-frontière, traverser, frontalier
fuir la guerre, fuir les bombes, fuir les combats: réfugiés, déplacés, exode, exilés
fuir, foutre le camp, prendre la fuite: exode, exil, déplacés, enfui, détaler, déserter
gens affamés, faim, affamer: famine, malnutrition, insécurité alimentaire, disette
gens déplacés, gens partis: exode, déplacés, évacués, réfugiés
guerre, faire la guerre: hostilités, offensive, combats, opérations militaires, belligérants, front
héros, héroïne: résistant, sauveteur, courageux, bravoure, décoré, vétéran, combattant
indépendance, devenir indépendant, se séparer: sécession, souveraineté, séparatiste, proclamer, autonomie
israël: tsahal, jérusalem
jouer les médiateurs, servir d'intermédiaire, intermédiaire: médiation, médiateur, bons offices, facilitateur, émissaire
lever les sanctions, arrêter les sanctions: levée, allègement, dégel
menacer un pays, menacer de guerre: ultimatum, avertissement, mise en garde, intimidation, menaces
mercenaire: milice, combattants étrangers, paramilitaire
mort au combat, mort à la guerre: tombé, tué, mort pour la france, perdre la vie, pertes
mur, clôture: façade, paroi, palissade
navire, bateau de guerre: frégate, bâtiment, destroyer, patrouilleur, marine
négociations ratées, discussions ratées: échec, impasse, rupture, échouer, point mort
négocier, négos: tractations, table des négociations, discussions, médiation
officier, gradé: capitaine
otage: retenus, libérés, détenus
ouvrir la frontière, rouvrir la frontière: réouverture, passage, levée
paix, faire la paix: traité, accord, cessez-le-feu, normalisation, armistice
pas d'accord trouvé, pas trouvé d'accord, pas réussi à s'entendre: échec, impasse, sans accord, désaccord
pas respecter l'accord, violer l'accord: violation, manquer à ses engagements, rompre
passeur: trafiquant, filière, réseau
pause dans la guerre, faire une pause dans les combats: trêve, cessez-le-feu, accalmie, pause humanitaire
perdre la ville: tomber, se retirer, repli, aux mains
plus de relations, couper les relations, couper les ponts: relations diplomatiques, fermeture de l'ambassade
plus de relations, couper les relations, couper les ponts: rompre, rupture diplomatique
poser les armes, lâcher les armes: déposer les armes, désarmement, reddition, démobilisation
prendre la ville, prendre une ville: s'emparer, tomber aux mains, conquérir, contrôle, chute
président chinois, président russe: kremlin, pékin, moscou
prisonnier de guerre, prisonniers: capturé
rebelle: séparatistes
recevoir: décoré, dérouler le tapis rouge, entretenu
reconnaître le pays, reconnaître l'état, reconnaître un état: reconnaissance, état palestinien
reconnaître le pays, reconnaître l'état, reconnaître un état: reconnaître officiellement
reculer, perdre du terrain: battre en retraite, retrait
récupérer la ville, récupérer une ville, récupérer le village: reprendre, libérer, reconquérir, reprise
réfugié: déplacés
rentre: rappelé
répondre, riposter, réponse: représailles, rétorsion, contre-attaque
reprendre la guerre, guerre reprend: reprise des combats, rompre la trêve, hostilités
reprendre la ville: libérer, reconquérir, reprendre le contrôle, reconquête
respecter l'accord, tenir parole: engagement, honorer, appliquer
retirer les soldats, ramener les soldats: retrait, se retirer, rapatrier, désengagement, quitter
retirer les troupes, soldats partent: retrait, se retirer, rapatrier, désengagement, quitter
réunion de présidents, grande réunion, réunion: sommet, conférence, g7, g20, rencontre, conseil
révolte, se révolter, soulèvement: insurrection, rébellion, révolution
royaume-uni, angleterre: downing street
s'arrêter, guerre arrêtée: cessez-le-feu, trêve, suspension des hostilités
s'en aller du pays, quitter le pays: départ, se retirer, exil, fuir, retrait
s'en vont: quitter, se retirer, retrait, plier bagage
sanctionner, punir un pays, punir le pays: sanctions, embargo, gel des avoirs, rétorsion, mesures
sans-papiers, clandestin: étrangers en situation irrégulière
se rencontrer, face à face: entretien, tête-à-tête, sommet, entrevue, bilatérale
se rencontrer, se voir: s'entretenir, entretenu, entretien, tête-à-tête, rencontre, sommet, recevoir, entrevue
se reparler, reprendre contact, renouer: dégel, rétablir les relations, dialogue, réchauffement, rapprochement
service militaire, faire l'armée: conscription, appelés, mobilisation, service national, conscrit
services secrets, agents secrets: renseignement, dgse, dgsi, cia, contre-espionnage
signer l'accord, signer la paix, signer un traité: parapher, conclure, ratifier, accord, sceller
soldat, bidasse, troufion, militaire: troupes, casques bleus, combattants, effectifs, hommes, garnison
soldats de l'onu, troupes de l'onu: casques bleus, mission, finul, minusma
sortir de l'accord, quitter l'accord, se retirer de l'accord: retrait, dénoncer, claquer la porte, rompre
sous-marin, porte-avions: bâtiment, marine, navire
taxer les produits, taxer les importations, taxe aux frontières: droits de douane, surtaxe, tarifs douaniers
terroriste: groupe armé, organisation terroriste
torturer: mauvais traitements
trêve violée, trêve pas respectée, rompre la trêve: violation du cessez-le-feu, reprise des hostilités, rompue
ultimatum, dernier délai: sommer, échéance, délai, mise en demeure
vendre des armes: exportation, ventes d'armes, contrat, armement
vétéran, ancien combattant, ancien soldat: poilu, résistant, ancien militaire
ville détruite, ville rasée: dévastée, ruines, anéantie, champ de ruines
virer un diplomate, virer l'ambassadeur, virer les diplomates: expulser, persona non grata, renvoyer
visite, venir en visite, aller en visite: déplacement, visite officielle, voyage, visite d'état
`
