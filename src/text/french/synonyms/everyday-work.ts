// Work, jobs, pay and strikes, asked about in a chat and told by newspapers.

export const EVERYDAY_WORK = `
à l'arrêt de travail: en congé maladie, incapacité
à la bourre: retardé, accuser du retard
à la porte: licencié, congédié, remercié, renvoyé, évincé, limogé
à la retraite: ancien, pensionné
à mi-temps: temps partiel
à plein temps: temps complet
à son compte: indépendant, auto-entrepreneur, libéral, travailleur indépendant, micro-entrepreneur
abandon de poste: absence injustifiée, démission présumée
accepter le poste: prendre la tête, nommé, rejoindre
accident au boulot, accident au travail: accident du travail, mortellement blessé sur son lieu de travail
aller au boulot: se rendre au travail, domicile-travail
annuler la grève: lever le préavis, préavis levé, suspendre le mouvement, appel retiré
arrêter de travailler: départ à la retraite, cesser son activité, cesser le travail, raccrocher
arrêter la grève: lever le blocage, fin du conflit, mettre fin au mouvement, préavis levé
arrêter sa carrière: adieux, jubilé, ranger les crampons, mettre fin à sa carrière
arrivée du nouveau patron: prise de fonctions, nomination
au chômage: sur le carreau, sans emploi, demandeur d'emploi, privé d'emploi, licencié, inscrit à france travail
au chomdu: sans emploi, demandeur d'emploi, licencié, sur le carreau
au smic: salaire minimum, smicard
augmentation: revalorisation salariale
augmenter les salaires: revalorisation salariale, hausse de salaire, relever le smic, revaloriser
auto-entrepreneur: indépendant, micro-entrepreneur, à son compte
avoir du boulot: employé, embauché, salarié, en poste
avoir le poste: nommé, désigné, prendre la tête, décrocher
avoir un boulot: employé, embauché, salarié, en poste
baisse des effectifs: suppressions de postes, réduction d'effectifs, départs volontaires
baisser les salaires: réduire les rémunérations, réduction de salaire
beaucoup bosser: surcharge de travail, cadences, heures supplémentaires
besoin de bras: manque de main-d'œuvre, pénurie de main-d'œuvre, recruter
bloquer l'usine: occuper le site, empêcher l'accès
bloquer la boîte: piquet de grève, occuper le site, occuper les locaux
bloquer le dépôt: piquet de grève, barrage filtrant, empêcher l'accès
bloquer: barrer l'accès, piquet de grève, barrage filtrant
boîte d'intérim: agence d'intérim, agence de travail temporaire
bon salaire: bien rémunéré, rémunération attractive
bonus: prime exceptionnelle, intéressement, participation
boss de la boîte: président-directeur général, dirigeant, fondateur
bosser à la maison: télétravail, travail à distance, travailler à domicile
bosser de chez soi: télétravail, travail à distance, travailler à domicile
bosser de nuit: travail de nuit, équipe de nuit, nocturne
bosser gratos: bénévole, bénévolat, sans être rémunéré, à titre gracieux
bosser gratuitement: bénévole, bénévolat, à titre gracieux
bosser la nuit: travail de nuit, équipe de nuit
bosser moins: réduction du temps de travail, semaine de quatre jours, temps partiel
bosser plus longtemps: report de l'âge légal, recul de l'âge de départ, allongement de la durée de cotisation
bosser plus: allongement de la durée, heures supplémentaires, temps de travail, quitter, démissionner, licencié
bosser trop: surmenage, surcharge de travail, épuisement professionnel, burn-out
boulot d'été: emploi saisonnier, saisonnier, job d'été
boulot de merde: conditions de travail, précaire, emploi précaire
boulot dur: pénibilité, métier pénible, conditions de travail
boulot: fonctions, activité, mission
boulots: effectifs
burn out: souffrance au travail
c'est quoi son boulot: métier, profession, fonctions, exercer
c'est quoi son métier: profession, fonctions, exercer, travailler comme
caissière: hôtesse de caisse, employée, hôte de caisse
camionneur: transporteur, conducteur
casser la grève: réquisition, réquisitionner, briser le mouvement
changement de patron: passation de pouvoirs, nouveau directeur général, succession
changer de boîte: rejoindre, débauché, passer à la concurrence
changer de boulot: reconversion, se reconvertir, changer de métier, quitter son emploi
chef d'équipe: contremaître, superviseur, responsable
chef de chantier: conducteur de travaux, contremaître
chef du personnel: directeur des ressources humaines, drh
chefs: direction, hiérarchie, encadrement
chercher du boulot: demandeur d'emploi, à la recherche d'un emploi, candidat, postuler
chercher du monde: campagne de recrutement
chercher du monde: recruter, recherche des candidats, postes à pourvoir, recherche des bénévoles
chercher du travail: demandeur d'emploi, à la recherche d'un emploi, postuler
chercher quelqu'un: recruter, poste à pourvoir, appel à candidatures
chômage qui baisse: recul du chômage, moins de demandeurs d'emploi
chômeurs: personnes inscrites
combien de postes: emplois, suppressions de postes, effectifs, recrutements
combien ils bossent: effectifs, salariés, employés
compressions: suppressions de postes, réduction d'effectifs, licenciements
contrat court: cdd, intérim, durée déterminée
contrat pas renouvelé: non reconduit, non-renouvellement, arrivé à terme, fin de contrat
couvreur: artisan
créer des boulots: création d'emplois, emplois créés, embauches, recruter
créer des jobs: création d'emplois, emplois créés, embauches, recruter
débauché: recruté, engagé, rejoindre
demander une augmentation: revendiquer, réclamer une revalorisation, négociations salariales
démarrer un boulot: prendre ses fonctions, prendre son poste, embauché
dernier jour de boulot: départ à la retraite, quitter ses fonctions
devenir chef: promu, nommé, prendre la tête, prendre la direction
devenir patron: prendre la tête, prendre les rênes, nommé
devenir permanent: titularisé
devoir démissionner: contraint à la démission, poussé vers la sortie
dialogue de sourds: négociations dans l'impasse, blocage
donner sa dem: démissionner, remettre sa démission, quitter ses fonctions
droit de grève: préavis, cesser le travail
du boulot pour combien de gens: emplois, créations de postes
dur au travail: pénible, pénibilité
éboueurs: agents de propreté
échelon: indice
emploi du temps: planning, horaires, agenda
employé de banque: conseiller bancaire, guichetier
employé de bureau: agent administratif, secrétaire
employé de mairie, employés de mairie: agent territorial
employés de la ville, employés de la commune: agents municipaux, agents communaux, agents territoriaux
en formation: stagiaire, apprenti, élève
en grève: débrayer, cesser le travail, mobilisés, débrayage, mouvement social, préavis
en poste: en exercice, à la tête, en fonction
enlever des postes: supprimer des postes, suppressions de postes, réduction d'effectifs
envoyer un cv: candidater, postuler, candidature
équipe de nuit: travail de nuit
être au smic: payé au salaire minimum
être embauché: recruté, intégrer, rejoindre, engagé
être mal payé: bas salaires, faible rémunération, sous-payé, salaire de misère
exploiter: travail dissimulé, conditions indignes, sous-payer
externaliser: sous-traiter, sous-traitance
faire des heures sup: heures supplémentaires
faire grève de la faim: cesser de s'alimenter
faire la grève: débrayer, débrayage, cesser le travail, se mobiliser, mouvement social, gréviste, arrêt de travail
faire la grève: piquet de grève, manifester
faire le boulot: effectuer, accomplir, assurer, exécuter
faire le ménage: nettoyer
faire pression: bras de fer
faire quoi comme boulot: métier, profession, exercer, employé comme
faire quoi comme métier: profession, exercer, employé comme
faire quoi dans la vie: métier, profession, exercer, travailler comme
femme de chambre: gouvernante, employée d'hôtel
femme de ménage: employée de maison, aide ménagère
fermeture de la boîte: cessation d'activité, liquidation judiciaire
ficher à la porte: licencier, congédier, limoger
finir à quelle heure: horaires, fin de service
finir sa carrière: départ à la retraite, tirer sa révérence, ranger les crampons, dernière saison
flicage: vidéosurveillance
fonctionnaires: agents territoriaux
force de travail: main-d'œuvre, effectifs
formation pro: formation professionnelle
freelance: indépendant, à son compte
garder les emplois: maintenir les postes, préserver
garder les employés: maintenir les emplois, conserver les salariés, sauver les emplois, reprise des salariés
garder les salariés: maintenir les emplois, maintenir les postes, conserver, préserver
garder tout le monde: maintenir tous les postes, conserver tous les salariés, aucun licenciement, sans licenciement
gars de l'usine: ouvriers, salariés
gars du bâtiment: maçon, ouvriers du bâtiment, compagnons
gens qui travaillent: salariés, employés, actifs, effectif
gérer une équipe: encadrer, diriger
grand boss: président-directeur général, pdg, directeur général
grand chef: président, directeur général, dirigeant
grand patron: dirigeant
grève des profs: enseignants grévistes, mouvement social dans l'éducation
grève des trains: mouvement social à la sncf, cheminots, préavis
grève finie: reprise du travail, préavis levé, fin du conflit, reprendre le travail
grève surprise: débrayage, mouvement spontané, sans préavis
gros salaire: rémunération, émoluments
grosse grève: forte mobilisation, mobilisation massive, mouvement d'ampleur
harcelé au boulot: harcèlement moral, souffrance au travail, mis au placard
heures de boulot: temps de travail, durée hebdomadaire, horaires
hommes d'affaires: industriels
horaires de dingue: amplitude horaire, cadences
il manque du monde: sous-effectif, manque de personnel, pénurie de main-d'œuvre, postes vacants, postes non pourvus
intérimaire: contrat court
jeter dehors: licencier, congédier
job d'étudiant: emploi étudiant
job: fonctions, mission
jours de congé: congés payés, rtt, repos
la boîte embauche: recruter, postes à pourvoir
la boîte licencie: suppressions de postes, plan social, plan de sauvegarde de l'emploi
la boîte vire: suppressions de postes, plan social, licencier, plan de départs
la direction: dirigeants, patrons, employeur
la paye: salaire, rémunération, traitement, bulletin de salaire
lâcher son boulot: démissionner, quitter son emploi, claquer la porte
lettre de démission: remettre sa démission, présenter sa démission
licenciements: postes supprimés, départs contraints
lock out: fermeture du site
main d'œuvre: ouvriers, travailleurs
mal payé: smic
mal payés: précaires
maltraité au travail: harcèlement moral, souffrance au travail, management toxique
manque d'infirmières: pénurie de soignants, postes vacants
manque de bras: difficultés de recrutement, postes non pourvus
manque de profs: postes vacants, pénurie d'enseignants, postes non pourvus
manuel: ouvrier, artisan
médecine du travail: inapte, inaptitude
mener l'équipe: diriger, encadrer, entraîner
mettre au chômage: licencier, supprimer des emplois, laisser sur le carreau, chômage partiel
mettre dehors: licencier, limoger, écarter
mettre fin à la grève: lever le préavis, reprise du travail, protocole de fin de conflit
mettre la pression: ultimatum, bras de fer
mi-temps thérapeutique: temps partiel
mieux payé, mieux payés, mieux payées: meilleure rémunération, revaloriser
mieux payé, mieux payés, mieux payées: revalorisation salariale, hausse de salaire, augmentation
mieux payer: augmenter les salaires
mise à pied: sanction disciplinaire
moins de boulot: baisse d'activité, chômage partiel
moins payé: baisse de salaire, rémunération inférieure, écart salarial
moins payées: inégalités salariales
monter en grade: élevé au grade
monter les échelons: promu, promotion, gravir
monter une boîte: lancer sa société, cofondateur
moral des employés: climat social, souffrance au travail
ne plus bosser: retraité, cesser son activité, licencié, sans emploi
ne travaille plus: retraité, licencié, quitter, démissionner, sans emploi
négociations: table ronde, bras de fer
négocier: s'asseoir à la table
nombre d'employés: effectifs, salariés, emplois
nouveau boss: prendre la tête, successeur, nommé, repreneur, nouveau directeur général
nouveau boulot: nommé, recruté, rejoindre, prendre ses fonctions, reconversion
nouveau chef: prendre la tête, successeur, nommé, succéder
nouveau directeur: prendre la tête, successeur, nommé, succéder, prendre la direction
nouveau job: nommé, recruté, rejoindre, prendre ses fonctions
nouveau poste: nommé, muté, promu, prendre ses fonctions, affecté
nouveau propriétaire: repreneur, acquéreur, racheté, acheteur
nouveau proprio: repreneur, acquéreur, racheté
nouveaux employés: recrues, embauches, recrutements
occuper l'usine: piquet de grève, bloquer
offre d'emploi: poste à pourvoir, recruter, annonce
on embauche: recruter, postes à pourvoir
ouvriers: main-d'œuvre
paie: bulletin de salaire
partir à la retraite: âge de départ
partir de la boîte: quitter l'entreprise, démissionner
partir en claquant la porte: démission fracassante, démissionner
partir en retraite: âge de départ, cesser son activité, faire valoir ses droits
pas assez d'employés: sous-effectif, manque de personnel, pénurie de main-d'œuvre
pas assez de personnel: sous-effectif, pénurie, en nombre insuffisant
pas assez de soignants: sous-effectif, pénurie, manque de personnel
pas assez payé: bas salaire, revalorisation, sous-payé, faible rémunération
pas de boulot: sans emploi, demandeur d'emploi, chômage
pas de contrat: travail dissimulé, non déclaré, sans contrat
pas de licenciement: maintien des emplois, tous les postes maintenus, sans départ contraint
pas déclaré: travail dissimulé
pas le droit de grève: réquisition, réquisitionné
pas payé, pas payés: sans salaire
patrons: patronat
payé au lance-pierre: sous-payé, bas salaire
payé combien: salaire, rémunération, euros brut, percevoir, cachet, émoluments
payer les employés: verser les salaires, rémunérer
perdre des emplois: suppressions de postes, emplois détruits, sur le carreau
perdre son job: licencié, remercié, limogé, sans emploi
personnel: équipes
peut plus bosser: inapte, incapacité, interdiction d'exercer, invalidité
plus de boulot: sans emploi, au chômage, licencié, cessation d'activité
plus le droit d'exercer: suspendu
plus le droit de travailler: interdiction d'exercer, radié, suspendu
pointer au chômage: demandeur d'emploi, inscrit à france travail
porte-parole du syndicat: délégué syndical, représentant du personnel
poste à prendre: poste vacant, poste à pourvoir, appel à candidatures
pot de départ: départ à la retraite, cérémonie de départ
pourquoi il s'est fait virer: motif du licenciement, faute grave
premier boulot: débuts, premier emploi
prendre des gens: recruter, embaucher
prendre la place: successeur
prendre sa place: succéder, remplacer, successeur
prendre sa retraite: âge de départ, départ à la retraite, faire valoir ses droits, cesser son activité
prendre un congé: se mettre en retrait, en disponibilité
prime de fin d'année: treizième mois, prime exceptionnelle
prolos: salariés
promo: promu
promu: élevé
quand la grève: préavis, débrayage, cesser le travail
quitter la boîte: démissionner, quitter l'entreprise, quitter le groupe
quitter son boulot: démissionner, quitter ses fonctions, démission
quitter son job: démissionner, quitter ses fonctions, démission
ramener les gens au boulot: reprise du travail, réquisition
reclasser: reclassé, mobilité interne
récupérer son boulot: réintégré, retrouver son poste, rétabli dans ses fonctions
récupérer son job: réintégré, retrouver son poste
récupérer son poste, retrouver son poste, reprendre son poste: de nouveau en fonctions, reprendre le travail
récupérer son poste, retrouver son poste, reprendre son poste: suspension levée, retourner travailler, retour au travail
refuser de bosser: droit de retrait, cesser le travail, débrayer
remplacer le patron: succéder, prendre la tête
remplacer par des machines: automatisation, robotisation
reprendre le travail: fin de la grève
retour au bureau: fin du télétravail, présentiel
retour au travail: reprise, réintégration
retraite: départ, âge légal, cesser son activité
retraités: aînés, plus de 65 ans, seniors
retraites: durée de cotisation, réforme des retraites
rétrogradé: muté, affecté, mis au placard
retrouver du boulot: reclassé, reclassement, retrouver un emploi
retrouver un boulot: reclassé, reclassement, retrouver un emploi
routiers: chauffeurs, transporteurs, conducteurs de poids lourds
saisonniers: travailleurs saisonniers, contrats saisonniers
salaire maintenu, plein traitement, maintien de salaire, salaire intégral, conserver son salaire, garder son salaire
sans contrat: travail dissimulé, non déclaré
sauver les emplois: préserver, maintenir les postes, repreneur
se tuer au travail: accident du travail, épuisement professionnel
secrétaire: assistante
signer un contrat: s'engager, rejoindre, parapher
son ancien boulot: ex-employeur, ancienne profession
son ancien patron: ex-employeur, ancien employeur
stagiaires: internes
stress au boulot: souffrance au travail, risques psychosociaux, épuisement professionnel
sucrer des postes: supprimer des postes, suppressions d'emplois
suicide au travail: souffrance au travail, s'est donné la mort sur son lieu de travail
supprimer des emplois: plan social, réduction d'effectifs, licenciements, plan de départs
syndicalistes: intersyndicale
syndicats: partenaires sociaux
taf: fonctions
taffer: exercer, en poste
taulier: gérant, propriétaire
télétravail: à domicile
temps partiel: mi-temps
temps plein: temps complet
titularisé: permanent, intégré
toucher un salaire: percevoir, rémunéré
toujours payé, payé quand même, garder sa paye: salaire maintenu, plein traitement, maintien de salaire, sans solde
tous ceux qui bossent: salariés, personnel, effectifs
travail au black: travail dissimulé, non déclaré, emploi illégal
travail au noir: emploi illégal
travail de nuit: horaires nocturnes, équipe de nuit
travailler le dimanche: ouverture dominicale, travail dominical, repos dominical
travailler plus longtemps: report de l'âge, recul de l'âge, allongement de la durée de cotisation
travailler trop: surmenage, surcharge de travail, épuisement professionnel
travailleurs: main-d'œuvre, actifs
trop de boulot: surcharge de travail, surmenage, épuisement professionnel, débordé
trop de travail: surcharge, surmenage, épuisement professionnel, débordé
trouver du boulot: embauché, recruté, insertion professionnelle, décrocher un emploi
trouver un job: embauché, recruté, décrocher un emploi
trouver un remplaçant: successeur, pourvoir le poste
types du syndicat: délégués syndicaux, syndicalistes
un poste pour: nommé, désigné, recruté
usine qui embauche: recruter, créations d'emplois
vacances: trêve estivale, période estivale
veulent plus de sous: revalorisation salariale, hausse des salaires
veulent quoi les grévistes: revendications, réclamer, exiger
viré pour quoi: motif, faute grave
virer du monde: supprimer des postes, plan social, licenciements, réduction d'effectifs
vrai boulot: emploi
arrêter de bosser: quitter l'entreprise, quitter son poste, cesser son activité
arrêter de bosser chez: quitter l'entreprise, quitter son poste
`
