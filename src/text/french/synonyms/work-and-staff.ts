// Work, staff, strikes and careers: words that say nearly the same, then what may answer for what.

export const WORK_AND_STAFF = `
a posteriori, rétrospectivement, ultérieurement
accident de travail, accident du travail, blessé au travail
activiste, militant, protestataire, zadiste
aménager, équiper
apprendre, apprentissage
arrêter de bosser, droit de retrait, grève, cesser le travail
arreter le boulot, débrayer, cesser le travail, grève
arrêter le travail, débrayage, débrayer, grève
arrêter sa carrière, prendre sa retraite, raccrocher, tirer sa révérence
assurer l'intérim, par intérim, suppléer, remplacer provisoirement
attelage, atteler, calèche, charrette
black, travail dissimulé, non déclaré
boss, patron, pdg, chef d'entreprise, dirigeant, employeur, directeur général, big boss, taulier
bosser au black, travail dissimulé, non déclaré
bosser, bûcher, travailler, trimer, exercer, œuvrer, turbiner, employé, marner
bosser, travailler, boulot, travail, emploi, job
bosser, travailler, employer, salarié, effectif, taffer
bouger, agir, mobiliser
bureau de poste, guichet, agence postale
cadre, manager, gestionnaire, encadrement, dirigeant
carrière, parcours, vie professionnelle, parcours professionnel
cdi, contrat à durée indéterminée, embauche
cgt, confédération générale du travail, syndicat
changer de direction, bifurquer, dévier, virer de bord
changer de poste, mutation, muter, reclassement
charger les manifestants, charge policière, disperser la foule, disperser les manifestants, dispersion
chef, manager, supérieur hiérarchique, responsable
cheffe, patronne, directrice, dirigeante, chef
chefferie, chef coutumier, chef traditionnel, tribu
chevauchée, cavalcade, cavalier, équipée
choisir un successeur, désigner un successeur, trouver un successeur, trouver un remplaçant, nommer un remplaçant
chômage depuis longtemps, chômeur de longue durée
chômage technique, chômage partiel, activité partielle
chômage, chômeur, chômeuse, sans emploi, demandeur d'emploi, pôle emploi, france travail, assurance-emploi
chômage, sans emploi, demandeur d'emploi, inactif
chomdu, chômage, sans emploi, chômeur, demandeur d'emploi
chômeur, demandeur d'emploi, sans emploi, inactif
claquer la porte, quitter, démissionner, démission
collègue, camarade
colo, colos, colonie de vacances, séjour de vacances
comment ça marche, fonctionnement, principe, mécanisme, mode d'emploi
conditions de travail, cadence, pénibilité, souffrance au travail
confrère, collègue, homologue, consœur
congé, vacances, repos, jours de repos, rtt
congés, villégiature
consécutif, d'affilée, successif, de suite, à la file
contestation, protestation, fronde, grogne, mécontentement, mouvement social
continuer la grève, reconduire la grève, grève reconduite, poursuite du mouvement, grève reconductible
cotiser, affilié
créer des emplois, employer, création d'emplois, embaucher
d'affilée, consécutif, sans interruption
débrayer, cesser le travail, se mettre en grève, débrayage
défendre les salariés, syndicat, délégué syndical, représentant du personnel, syndicaliste
dégager, destituer, limoger, évincer, renvoyer
dégraisser, plan social, suppression de postes, réduction d'effectifs
démissionner, démission, démissionnaire, rendre son tablier, claquer la porte, remettre sa démission, tirer sa révérence
descendre dans la rue, battre le pavé, manifester, défiler, mobiliser
dircab, directeur de cabinet
dircom, directeur de la communication
direct, live, retransmis, retransmission, diffusé
directeur d'école, chef d'établissement
diriger l'entreprise, pdg, directeur général, patron, dirigeant
diriger la police, préfet, commissaire, chef de la police, directeur général
diriger un journal, rédacteur en chef, directeur de la publication, directeur de la rédaction
diriger, directeur, patron, à la tête, direction, aux commandes, manettes
diriger, direction, gérer, gestion, exploiter
dirlo, directeur, chef d'établissement, principal, proviseur
disséminer, éparpiller, épars, éparse, dispersé
drh, directeur des ressources humaines, ressources humaines
durcir le mouvement, radicaliser, intensifier la mobilisation, monter d'un cran
éjecté, limogé, démis, évincé
embaucher, employeur, recrutement, nouvelle recrue
embaucher, recruter, engager, recrue, enrôler
emmené au poste, conduit au commissariat, conduit au poste, placé en garde à vue
emploi bidon, emploi fictif, fonctionnaire fantôme
emploi fictif, détournement de fonds, fictif
emploi fictif, employé fantôme, salaire fictif
employé, salarié, travailleur, ouvrier, personnel, agent
employer, employeur, patron, salarié
en attendant un remplaçant, assurer l'intérim, à titre provisoire, intérim, provisoirement
enchaîner, succéder
enrôler, recruter, engager, conscription
entretien d'embauche, recrutement, embauche, candidature
équipement, matériel, installation
estival, saison chaude, vacances
évangélique, évangile, pentecôtiste, protestant
excommunication, anathème, exclusion
faire grève, gréviste, grève, débrayage, piquet de grève
fin de la grève, arrêter la grève, grève levée, suspendre la grève, reprise du travail
fonctionnalité, option
fonctionner, mode de fonctionnement
forcé de démissionner, obligé de démissionner, contraint à la démission, poussé à la démission, acculé à la démission, démission forcée
formateur, formation, apprenti, instructeur
foutre à la porte, mettre à la porte, licencier, renvoyer, congédier
frigo, glacière, congélateur
garder sa place, rester en poste, conserver ses fonctions
gérer l'école, directeur d'école, proviseur, principal, directrice
gilets jaunes, manifestants, mouvement social
gj, gilet jaune
goulag, camp de travail, déportation
gravir les échelons, promotion, ascension, carrière
grève, gréviste, débrayage, débrayer, arrêt de travail, cesser le travail, mouvement social
grève, mouvement social, mobilisation, préavis de grève, préavis, débrayage
héréditaire, hérédité, congénital, génétique, transmis
immaculé, sans tache, vierge, pureté
immatériel, incorporel, intangible, virtuel
intérimaire, intérim, temporaire, précaire, contractuel, cdd, pigiste
job, embauche
larbin, domestique, employé de maison, serviteur
licencié, plan social, plan de licenciement, suppressions de postes, suppression d'emplois, mis à pied, mises à pied, dégraissage
licencier, employeur, suppression de poste
live, stream, streaming, retransmission
mal équipé, sous-équipé, équipement inadapté, sans équipement, mal préparé
manif, mobilisation, rassemblement, protestation, mouvement de contestation, sit-in, cortège
manifestant, manif, marche, défilé, cortège, rassemblement, protester, participant
manifester, protestataire, cortège
matériel, équipement, outillage
medef, patronat, organisation patronale
membre, adepte, affilié, adhérent
mener la grève, leader syndical, meneur, syndicaliste, gréviste
menuiserie, menuisier, ébéniste, charpentier, boiserie, ébénisterie
métier, profession, boulot
métier, profession, occupation, carrière
mobiliser, conscription, appelé, conscrit, enrôler, recrutement
mobiliser, déployer, réquisitionner, dépêcher
monde à la manif, manifestants, participants, cortège
mouvement de foule, cohue
ne recrute plus, gel des embauches, embauches gelées
nommer, nomination, désigner, choisi
nommer, nomination, désigner, promouvoir, promu, promotion, bombardé
novice, stagiaire, débutant, apprenti
nuit au poste, cellule de dégrisement, dégrisement, finir au poste, garde à vue
occuper le poste, fonction
ouvrier, travailleur, salarié, prolo
pas titulaire, contractuel, vacataire, précaire
passer la main, succession, céder sa place, se retirer, démissionner
pasteur, temple, protestant, prédicateur
patente, brevet, licence
patron, chef, directeur, dirigeant, pdg, président, responsable
patronage, parrainage, égide, parrainer, mécénat
payé au black, travail dissimulé, non déclaré
pdg, président-directeur général, directeur général, dg, patron, ceo, grand patron
perdre son poste, retirer sa délégation, démis, évincé
philatélie, collection de timbres, timbre
plage, grève, rivage, sable
plan social, pse, suppressions de postes, licenciement collectif, restructuration
poste vide, poste vacant, siège vacant, poste à pourvoir
poste, fonction, emploi
posté, publié, mis en ligne, partagé, uploader, téléversé, relayé
postérieur, ultérieur, subséquent, plus tardif
postier, facteur, préposé
prendre du monde, embaucher, recruter
prendre la porte, licencié, quitter, congédié, démissionner
prendre sa retraite, raccrocher, raccrocher les crampons, fin de carrière
procession, cortège, défilé, pèlerinage
professionnel, métier, pro, professionnalisme
protestantisme, luthérien, calviniste, anglican
protester, protestataire, manifestant, contestataire
provisoire, temporaire, intérimaire
pse, plan de sauvegarde de l'emploi, plan social, suppressions de postes
raccrocher les gants, ranger les crampons, mettre un terme à sa carrière, retraite sportive
raccrocher, prendre sa retraite, fin de carrière, tirer sa révérence
râler, appel à débrayage, protester, contester
râler, protester, plaindre, grogne, rouspéter, mécontent, pester
râler, se plaindre, plaint, protester, grogner, mécontentement, rouspéter, chialer, bougonner
rater un virage, manquer un virage, virage manqué, tirer tout droit
rationalisation, optimisation, restructuration
récepteur, poste de radio, décodeur, antenne, réception
reconvertir, reconversion, changer de métier
recourir, utiliser, employer
recrutement, repêchage, draft
recruter, recruteur, recrue, embauche
rédaction, rédacteur en chef, salle de rédaction, directeur de la rédaction
refuser de partir, refuser de démissionner, exclure de démissionner, accroché à son poste, rester en fonction
refuser de travailler, droit de retrait, débrayage, débrayer
régent, régence, tuteur, intérim
règle, réglementation, norme, directive, consigne
réintégrer, réinsérer, réadmettre
remettre sa démission, démissionner, quitter ses fonctions, présenter sa démission
remplacer, assurer l'intérim, intérim, assurer la transition, transition, suppléer, relève
remplacer, intérimaire
remplacer, prendre la place, succéder, intérim, assurer l'intérim
remplacer, successeur, succéder, intérim, adjoint
rendre son tablier, démissionner, démission, quitter ses fonctions
rênes, commandes, direction, bride
renouvellement, remplacement, reconduction
repêchage, draft, sélectionné, repêcher
reprendre le boulot, reprise du travail, retour au travail, reprendre le travail
reprendre son poste, retrouver son poste, réintégré, rétabli dans ses fonctions, reprendre ses fonctions
rester en fonctions, rester à son poste, se maintenir, conserver son poste, garder son poste
rester en poste, garder son poste, conserver ses fonctions
retrouver du boulot, reprise d'activité, retour à l'emploi
retrouver ses fonctions, reprendre ses fonctions, reprendre son poste, retrouver son poste, réintégré, reprendre le travail, reprendre le boulot
retrouver un emploi, reprise d'activité, retour à l'emploi, réinsertion
revendiquer, revendication, attribué, signer
réversible, réversibilité, révocable
s'est en allé, quitter ses fonctions, démissionner
salariés, effectifs, personnel, employés, main-d'œuvre
saquer, sacquer, virer, congédier, mis à pied, slaquer, sacré dehors, mis à la porte
sauter, limogé, évincé, perdre son poste
se faire virer, licencié, limogé, congédié, renvoyé, mis à pied, perdre son emploi
sit-in, sitting, rassemblement, manifestation assise
soliste, concertiste, virtuose, instrumentiste
solo, solos, solitaire, soliste
sonorité, sonore, timbre, acoustique
spectre, fantôme
stagiaire, stage, apprenti, alternant, apprentissage
substitut, ersatz, succédané, remplaçant
substitution, remplacement
succéder, successeur, succession, relève, héritier
succéder, successeur, succession, remplacer, prendre la relève, relève, prendre la suite
sudiste, confédéré, sécessionniste
suite, succession, enchaînement
supérieur, supérieur hiérarchique, chef, manager
superposition, superposer, empiler, chevauchement
supprimer des postes, licenciement, suppression d'emplois, plan social, réduction d'effectif
sur le carreau, laisser sur le carreau, perdre son emploi, sans emploi
syndicaliste, délégué syndical, représentant syndical, délégué du personnel
syndicat, organisation syndicale, centrale, cgt, cfdt, syndicaliste, csn, ftq
syndiquer, syndicat, syndicaliste, adhérent, centrale syndicale
syndiquer, syndicat, syndicaliste, syndicalisation
tâche, travail, besogne, mission
taf, job, jobine, emploi, poste, métier, boulot, gagne-pain, travail, turbin
télétaf, télétravail, travail à distance
télétravail, travail à distance, travailler à distance
timbre, philatélie, affranchissement, timbre-poste
toucher le chômage, chômeur, chômage, demandeur d'emploi, allocation
travail au noir, clandestin
travail dissimulé, non déclaré, travail illégal, travail au noir
travailler à l'usine, ouvrier, chaîne de montage, métallurgiste
travailler au noir, travail dissimulé, travail clandestin, non déclaré
travailler, travailleur, travail, salarié, employé, ouvrier
travailleur, travail, bosseur, assidu, acharné
trimer, travailler dur, besogner, tuer à la tâche, bosser
vacataire, contractuel, remplaçant
vacs, vacances, congés
verve, éloquence, bagout, brio
vierge, virginité, intact, inexploré
viré de l'école, viré du lycée, viré du collège, exclusion définitive, conseil de discipline, exclu de l'établissement
virer de l'argent, virement, transférer des fonds, transfert d'argent, somme virée
virer des gens, licenciement, suppression de postes, plan social
virer en masse, licenciements massifs, licencier massivement, vague de licenciements, charrette
virer, démettre, révoquer, révocation, évincer, éviction, débarquer, écarter, limogé, relever de ses fonctions
virer, destituer, limoger, licencier
virer, licencier, renvoyer, limoger, limogeage, congédier, mettre à la porte
virgule, ponctuation, décimal
virtuel, numérique, immatériel, virtualité
virtuose, virtuosité, maestria, prodige, brio
virtuosité, virtuose, talent, brio, maestria, dextérité
vouloir le poste, briguer, convoiter, postuler
œuvrer, uvrer, travailler, se consacrer
action syndicale: grève, débrayage, blocage, piquet de grève, occupation, sit-in, opération escargot, manifestation, pétition, boycott, rassemblement
arrêt de travail: incapacité temporaire, itt
arrêter le boulot: débrayage, arrêt de travail, mouvement social
arriver dans la boîte: entrer en fonction, recruté, embauché, prendre ses fonctions, en poste depuis
assurer l'intérim: faire fonction
au boulot: en service, de service, en poste, de permanence, de garde, à son poste
big boss: directeur
boss: responsable
bosser chez: employé, salarié, travailler pour, effectif
bosser le dimanche: ouverture dominicale, travail dominical, repos dominical
cadre, fonction: directeur, responsable, manager, chef, secrétaire, pdg, trésorier, drh, vice-président, administrateur, adjoint, superviseur, contremaître, président
chef de service: responsable, supérieur, cadre
chef direct: supérieur hiérarchique, responsable, manager, n+1
chômage, chômeur: licenciement, pôle, demandeur, unédic, assedic, allocataire, rsa
collègues: équipe, pairs, associé, subordonné, adjoint, supérieur, partenaire, staff, effectif
combien de salariés: effectif, employés, personnes employées
congé, vacances, repos: arrêt, maternité, toussaint, paternité, pont, sabbatique, week-end, noël, pâques, férié, parental, zones
contrat: intérim, vacation, apprentissage, alternance, stage, freelance, temps partiel, mi-temps, service civique
débrayer: mouvement de grève
débuts, carrière: embrasser, premier, apprenti, intégrer, rejoindre, formé, révéler, lancer, stagiaire, percer, pro, engager, conservatoire
décrocher le poste: nommé, recruté, embauché, désigné, choisi
directeur du collège: principal, chef d'établissement
directeur du lycée: proviseur, chef d'établissement
embaucher, recruter, emploi: recrutement, engager, cdi, cdd, poste, intérim, contrat, apprentissage, enrôler, nommer, intérimaire, recrue, titulariser, débaucher
embaucher: créer des postes, en poste depuis, arrivé, entré en fonction
employé, salarié, personnel, travailleur: cadre, intérimaire, vendeur, caissier, cheminot, technicien, apprenti, stagiaire, livreur, chauffeur, secrétaire, collaborateur, saisonnier, effectif, manutentionnaire
en arrêt: arrêt de travail, arrêt maladie, congé maladie, en congé
en attendant un remplaçant: par intérim
en congé: vacances, absent, repos, en arrêt, en disponibilité
en remplacement: succéder, remplacer, intérim, suppléant
être pris: recruté, embauché, retenu, sélectionné, admis
être viré du tournoi: exclu, disqualifié, éliminé
faire bosser: employer, salariés, recourir à, faire travailler, main-d'œuvre
faire grève: débrayer, cesser le travail, mouvement social, mobiliser, préavis
garder sa place: rester en fonctions, rester à son poste, maintenu dans ses fonctions, conserver son siège
garder son boulot: rester en fonctions, rester à son poste, maintenu dans ses fonctions, conserver son emploi
gens qui bossent: salariés, employés, effectif, agents, personnel, collaborateurs
grève: blocage, piquet, reconductible, cgt, illimité
grévistes: salariés en grève, personnel mobilisé, manifestants
indiquer la sortie: renvoyer, licencier, limoger, exclure
la hiérarchie: supérieurs, direction, encadrement, cadres
lâcher son poste: rendre son tablier, démissionner, jeter l'éponge, quitter
le personnel: salariés, employés, agents, équipes
les employés: salariés, personnel, agents, effectifs, équipes, ouvriers
les ouvriers: salariés, employés, compagnons, équipes
maîtresse: directrice
manifestant, protestataire: gilets, zadiste, gréviste, militant, black, casseur, étudiant, émeutier, activiste, cheminot, opposant, insurgé, indigné, agriculteur, syndicaliste
métier: pompiste, maçon, serveur, pompier, huissier
monde à la manif: mobilisation, affluence
montrer la porte: renvoyer, licencier, limoger, exclure, congédier
nouveau patron: repreneur, successeur, nouveau propriétaire, nouveau gérant, reprendre les rênes
pas de prof: poste vacant, non remplacé, absence de remplaçant, poste non pourvu
patron, boss: directeur, président, fondateur, gérant, manager, entrepreneur, dg, milliardaire, actionnaire, chef, propriétaire, industriel
perdre son boulot: licencié, suppression de poste, sans emploi, au chômage, perdre son emploi, remercié
perdre son poste: démis de ses fonctions, écarté, relevé de ses fonctions, révoqué
perdre son travail: licencié, suppression de poste, sans emploi, au chômage, perdre son emploi
pourquoi en grève: revendication, réclamer, dénoncer, protester contre
prendre ses fonctions: entrer en fonction, prise de fonctions, arriver à la tête, prendre son poste
protester, manifester, mobilisation, protestation: grève, blocage, pétition, marche, occupation, sit-in, boycott, barrage, gilets, débrayage, émeute, soulèvement, bloquer, banderole, insurrection, fronde, tractage
raccrocher: mettre un terme à sa carrière, cesser son activité
râler: s'indigner, déplorer
recruter, transfert, signer: engager, prêt, embaucher, rejoindre, contrat, acheter, mercato, enrôler, débarquer, renfort, débaucher, clause
récupérer son poste: réintégrer, retrouver ses fonctions, rétabli dans ses fonctions
remplacer au pied levé: assurer l'intérim, suppléer, relayer
remplacer, succéder, remplaçant: substituer, relayer, suppléant, détrôner, supplanter, intérimaire, prédécesseur, relais, passation
reprendre le boulot: retrouver son bureau, de retour à son poste, reprendre son service
reprendre le poste: succéder, remplacer, nommer, prendre ses fonctions, intérim
rester en poste: se maintenir, maintenu dans ses fonctions, aller au bout de son mandat, demeurer en fonctions
retourner au boulot: reprise du travail, reprendre le travail, reprendre le chemin
retourner bosser: reprendre le travail, retrouver son poste, reprendre ses fonctions, réintégré, reprendre son service
s'est barré: quitter, démissionner, claquer la porte, départ, démission
se mettre en grève: mouvement social, préavis, arrêt de travail
ses supérieurs: hiérarchie, direction, encadrement, responsables
subordonné: employé, agent, collaborateur, adjoint
suivre le mouvement: taux de grévistes, mobilisation, cesser le travail
supérieur: responsable, hiérarchie, directeur, patron
syndicaliste: délégué, élu, secrétaire, cse, martinez, berger, binet, militant
syndicat, union: cgt, cfdt, fo, sud, medef, fsu, unsa, fnsea, cftc, cfe-cgc, snes, confédération, solidaires, unef, alliance, intersyndicale, cpme, coordination
travail: télétravail, horaires, pénibilité, intérim, cadence, 35, nuit, burn-out, pause, salaire, consolidation, goudronnage
travailler chez: employé, salarié, effectif
travailler, bosser: collaborer, métier, embaucher, officier, poste, service, télétravail, fonction, opérer, mission
travailleur: docker, mineur, routier
virer de l'école: exclusion, exclure, renvoi, exclu définitivement
virer du conseil: exclure, évincer, retirer sa délégation, démettre
virer, licencier, renvoyer: démettre, révoquer, écarter, éviction, évincer, plan, pse, suspendre, débarquer, exclure, fin à la mission, fin à ses fonctions, fin au contrat
annulation: décommandé, désisté, défection
intérimaire, suppléant
rester en poste, garder son poste, conserver son poste: rester à son poste, maintenu dans ses fonctions
`
