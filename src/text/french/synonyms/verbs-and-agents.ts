// A verb with who does it and what comes of it.

export const VERBS_AND_AGENTS = `
diriger, directeur, patron, à la tête, direction, aux commandes, manettes
arbitrer, arbitrage, officiel, sifflet
enquêter, enquêteur, investigation, limier, détective
gérer l'argent, trésorier, comptable, trésorerie, argentier
juger, magistrat, tribunal
accuser, plaignant, grief
présider, président, à la tête, diriger
commander, chef, donner l'ordre
ordonner, donneur d'ordre, injonction
nommer, nomination, désigner, choisi
élire, électeur, élection, voter, scrutin
voter, électeur, suffrage, scrutin
représenter, délégué, porte-parole, mandataire
déléguer, délégation, mandater
mandater, mandataire, mission
conseiller, consultant, avis, recommandation
négocier, pourparlers, tractation, discuter
médiation, médiateur, conciliateur, intermédiaire, arbitre
signer, signataire, signature, paraphe, ratifier
ratifier, ratification, approuver, entériner, signataire
réformer, refonte, changement
légiférer, législateur, loi
réglementer, règlement, régulateur, encadrer
réguler, encadrer, gendarme
contrôler, contrôleur, inspecteur, vérification
inspecter, inspecteur, contrôleur, contrôle
auditer, auditeur, vérificateur, commissaire aux comptes
vérifier les comptes, audit, commissaire aux comptes, cour des comptes, vérificateur
surveiller, gardien, vigile
garder, gardien, vigile, agent de sécurité, surveillant
vigile, agent de sécurité, gardien, videur, service d'ordre
videur, agent de sécurité, vigile, portier, doorman
protéger, protecteur, protection, garde du corps, défendre
garde du corps, protection rapprochée, agent de sécurité, officier de sécurité
défendre, défenseur, défense, avocat, plaider
plaider, plaidoirie, avocat, plaideur, plaidoyer
avocat, défenseur, conseil juridique, juriste
poursuivre en justice, poursuite, plaignant, procureur, procédure judiciaire
porter plainte, plaignant, partie civile, victime
dénoncer, dénonciateur, lanceur d'alerte, signalement, délation
lancer l'alerte, lanceur d'alerte, alerter, signaler, dénoncer
alerter, lanceur d'alerte, mettre en garde, tirer la sonnette
tirer la sonnette d'alarme, alerter, mettre en garde, avertissement
témoigner, témoin, témoignage, déposition, déposer
espionner, espionnage, agent secret, agent de renseignement
informer, indic, source, renseignement
indic, taupe, source
renseigner, agent de renseignement
trahir, traître, trahison, félon, transfuge
assassiner, assassinat, meurtre, meurtrier, tueur
tuer, tueur, tuerie, meurtre, meurtrier, homicide
exécuter, bourreau, exécution, peloton d'exécution, mise à mort
torturer, tortionnaire, bourreau, supplice, sévices
bourreau, tortionnaire, exécuteur, persécuteur
attaquer, assaillant, offensive, agresseur
poignarder, coups de couteau, assaillant, attaque au couteau, lame
violer, violeur, agresseur sexuel, agression sexuelle
harceler, harceleur, persécution, persécuteur
kidnapper, kidnappeur, ravisseur, enlèvement, rapt
séquestrer, geôlier, ravisseur, otage, captif
braquer, braqueur, braquage, hold-up, malfaiteur
cambrioler, cambrioleur, cambriolage, effraction, voleur, malfaiteur
voler, voleur, larcin, malfaiteur, pickpocket
dérober, voleur, larcin, butin
frauder, fraudeur, tricheur, évasion
falsifier, faussaire, falsification, faux, contrefaçon
contrefaire, contrefacteur, contrefaçon, faussaire, copie
corrompre, corrupteur, corruption, corrompu, pot-de-vin
blanchir l'argent, blanchisseur, blanchiment, argent sale
trafiquer, trafic, dealer, contrebandier
dealer, trafiquant, revendeur, trafic, point de deal
saboter, saboteur, sabotage, dégrader volontairement, acte de malveillance
incendier, incendiaire, incendie, pyromane, mettre le feu
poser une bombe, poseur de bombe, engin explosif, attentat, terroriste
terroriser, terroriste, terreur, semer la terreur
menacer, maître chanteur, intimidation, auteur des menaces
faire chanter, fait chanter, maître chanteur, chantage, extorsion, extorqueur
comploter, comploteur, conspirateur, conjuré
rebeller, rébellion, insurgé, révolte, insurrection
rebeller, rébellion, insurgé, révolte, mutin
mutiner, mutinerie, révolte, soulèvement
manifester, protestataire, cortège
protester, protestataire, manifestant, contestataire
contester, contestataire, opposant, protestation
militer, militantisme
bloquer, blocage, bloqueur, barrage, bloquer la route
faire grève, fait grève, gréviste, grève, débrayage, piquet de grève
syndiquer, syndicat, syndicaliste, syndicalisation
syndiquer, syndicat, syndicaliste, adhérent, centrale syndicale
travailler, travailleur, travail, salarié, employé, ouvrier
employer, employeur, employé, patron, salarié
recruter, recruteur, recrue, embauche
embaucher, employeur, recrutement, nouvelle recrue
licencier, employeur, licencié, suppression de poste
formateur, formation, apprenti, instructeur
entraîner, entraîneur, coach, préparateur
coacher, coaching, entraîneur, accompagnateur
éduquer, éducateur, pédagogue, élever
instruire, instructeur, instruction, instituteur, enseignement
étudier, étude, universitaire, chercheur
chercher, chercheur, recherche, scientifique
rechercher, chercheur, étude scientifique
analyser, analyste, expert, examen
expertiser, expert, spécialiste, rapport d'expert
évaluer, estimation, expert
sonder, sondeur, sondage, institut de sondage, enquête d'opinion
comptage, compteur, décompte, dénombrement
calculer, chiffrage, estimation
comptabilité, comptable, trésorier, livre de comptes, finances
financer, financeur, bailleur de fonds, mécène, commanditaire, sponsor
sponsoriser, sponsor, commanditaire, mécène, parrain, partenariat
investir, investisseur, actionnaire, mise de fonds
placer son argent, investisseur, épargnant
épargner, économies, mettre de côté
mettre de côté, épargner, économies, économiser
emprunter, emprunteur, crédit, prêt, débiteur
prêter, prêteur, crédit, créancier
devoir de l'argent, débiteur, dette, créance, créancier
donner de l'argent, donateur, bienfaiteur, mécène, générosité
donateur, donation, bienfaiteur, légataire
hériter, héritier, héritage, succession, légataire
léguer, légataire, legs, testament, héritage
acheter, acheteur, achat, acquéreur, acquisition, preneur
vendre, vendeur, vente, cession
vendre une maison, agent immobilier, vente immobilière, notaire, transaction
locataire, location, bailleur, bail
louer un appartement, locataire, propriétaire, bail, bailleur
fabriquer, fabricant, constructeur, usine, industriel
construire, constructeur, construction, bâtisseur, promoteur, ouvrier
bâtir, bâtisseur, constructeur, promoteur immobilier
concevoir, concepteur, conception, créateur, ingénieur
dessiner les plans, architecte, concepteur, conception
inventer, inventeur, créateur, trouvaille
créer, créateur, création, fondateur, concepteur
créer sa boîte, entrepreneur, fondateur, création d'entreprise, start-up
entreprendre, entrepreneur, fondateur, patron
développer, développeur, programmeur, concepteur
programmer, programmeur, informaticien, développeur
coder, codeur, développeur, programmeur
opérer, chirurgien, bloc opératoire, intervention chirurgicale
soigner, soin, médecin, infirmier, traitement
guérir, guérisseur, guérison, médecin, remède
diagnostiquer, médecin, diagnostic, examen médical
accoucher, sage-femme, obstétricien, maternité, naissance
autopsier, médecin légiste, autopsie, légiste, coroner
enterrer, fossoyeur, obsèques, pompes funèbres
sauver, sauveteur, sauvetage, secouriste, rescapé
secourir, sauveteur, pompier
éteindre un feu, pompier, extinction, soldat du feu
piloter, pilotage, aux commandes, cockpit
conduire, conducteur, chauffeur, automobiliste
naviguer, navigateur, marin, skipper, traversée
transporter, transporteur, convoyeur, acheminement
livreur, livraison, coursier, colis
distribuer, distributeur, facteur, répartition
voyager, voyageur, passager, touriste
visiter, visiteur, touriste, fréquentation
guider, accompagnateur, visite guidée
explorer, expédition, découvreur
grimper, alpiniste, ascension, grimpeur, escalade
plonger, plongeur, sous-marin
nager, nageur, natation, baigneur, baignade
baigner, baigneur, baignade, plage, nageur
coureur, course, joggeur, marathon
marcher, marcheur, randonneur, piéton
balader, randonneur, promeneur, promenade, randonnée
promener, promeneur, promenade, balade, randonneur
skier, skieur, domaine skiable
pédaler, cycliste, vélo, coureur cycliste
chasser, chasseur, gibier
pêcher, pêcheur, chalutier
cultiver, agriculteur, récolte, exploitation agricole
élever, éleveur, élevage, troupeau, bétail
récolter, moisson, cueillette, agriculteur
vendanger, vigneron, viticulteur, vignoble
vigneron, viticulteur, vignoble, viticulture, domaine viticole
cuisiner, cuisinier, chef, cuistot
tenir un resto, restaurant, gérant, chef
tenir un bar, gérant, patron, cafetier, tenancier, barman
serveur, barman, serveuse
boulanger, boulangerie, pain, artisan boulanger
couper les cheveux, coiffeur, salon de coiffure, coiffure
coudre, couturier, couture, styliste
jouer au foot, footballeur, football, joueur
jouer au casino, joueur, casino, jeux d'argent, parieur
arrêter un tir, gardien, arrêt, parade, portier
marquer, buteur, but, marqueur, réalisation
passer le ballon, passeur, passe décisive
remporter, vainqueur, lauréat, victoire, sacre
perdre, perte, défaite, vaincu
qualifier, qualification, billet pour la finale
concourir, concurrent, candidat
participer, concurrent, inscrit
présenter aux élections, candidat, candidature, prétendant, briguer
prétendre au trône, prétendant, héritier, succession
faire campagne, fait campagne, candidat, campagne, campagne électorale
supporter, supporteur, fan, partisan, ultra
suivre sur insta, abonné, follower, suiveur
abonner, souscripteur
abonner, souscripteur, souscription, lecteur
souscrire, souscripteur, souscription, abonnement, contrat
assurer, assureur
adhérer, adhérent, adhésion, membre, encarté
cotiser, affilié
chanter, chanteur, chanson, interprète
rapper, rappeur, rap, mc
composer, compositeur, composition, musicien, partition
écrire, écrivain, écriture, auteur, rédacteur, plume
rédiger, rédacteur, rédaction, auteur
traduire, traducteur, traduction, interprète
éditer, éditeur, maison d'édition, publication
publier, éditeur, publication, parution, auteur
lire, lecteur, lecture, lectrice
peindre, peintre, peinture, toile, artiste
photographier, photographe, cliché, photo
filmer, vidéaste, caméraman, tournage, vidéo, images
réaliser un film, réalisateur, cinéaste, tournage
produire un film, producteur, production, société de production
jouer dans un film, acteur, comédien, rôle, actrice, distribution
jouer le rôle, incarner, interpréter, acteur, comédien
commenter, commentaire, consultant
interviewer, intervieweur, entretien, journaliste
couvrir, couverture, reporter, journaliste, correspondant
rapporter, rapporteur, compte rendu
critiquer, détracteur, pourfendeur
détracteur, critique, opposant, adversaire, pourfendeur
défendre une idée, défenseur, partisan, promoteur
soutenir, soutien, partisan, allié, supporteur
parrainer, parrainage, marraine, sponsor
fonder, fondateur, fondation, création, cofondateur
organiser, comité d'organisation
coordonner, coordinateur
inaugurer, ouverture, couper le ruban
célébrant, cérémonie, fête
marier, marié, mariage, époux, noces
divorcer, séparation, ex-mari
adopter un enfant, adoptant, parent adoptif
naître, naissance, nouveau-né
mourir, défunt, décès
décéder, défunt, décès, disparition, mort
succéder, successeur, succession, relève, héritier
précéder, prédécesseur, précédent, antérieur
remplacer, intérimaire
adjoint, numéro deux, bras droit, vice-président
conquérir, conquête, envahisseur
envahir, envahisseur, invasion, occupant, agresseur
combattre, guerrier, soldat, belligérant
se battre, combattant, soldat
bombarder, bombardier, frappe aérienne, raid aérien
raid, frappe, bombardement, frappe aérienne, offensive
déserteur, désertion, fuir l'armée, insoumis
enrôler, recrue, conscrit, engagé volontaire
fuir, fugitif, fuite, fuyard, évadé, cavale
évader, évasion, fugitif, cavale
émigrer, exilé, expatrié, migrant
immigrer, migrant, nouvel arrivant
exiler, réfugié, expatrié
réfugier, réfugié, exilé, demandeur d'asile
passer la frontière, passeur, franchir la frontière, traversée, clandestin
habiter, résident, riverain
voisin, voisinage, riverain, quartier
posséder, possesseur, possession, propriétaire, détenteur
détenir le record, détenteur, recordman, recordwoman, record
détenir, détenteur, détention, titulaire
découvrir, découvreur, trouvaille
observer, témoin
prévoir le temps, météorologue, prévisionniste, météo, bulletin météo
prévoir, prévisionniste, prévision, pronostic
croyance, fidèle
prier, prière, fidèle, croyant, recueillement
prêcher, prédicateur, imam, sermon
convertir, conversion, prosélytisme
bénédiction, prêtre, pape
conseiller en image, communicant, conseiller en communication, spin doctor
communiquer, communicant, attaché de presse
moderniser, réforme
polluer, pollueur, pollution, contaminer
nettoyer, nettoyage, agent d'entretien, balayeur, propreté
faire le ménage, fait le ménage, femme de ménage, agent d'entretien, nettoyage, entretien
ramasser les poubelles, éboueur, ordures, collecte des déchets
réparer, mécanicien, garagiste, dépanneur
installer, technicien
manger, mangeur, repas, convive
boire, buveur, boisson, consommation d'alcool
droguer, toxicomane, consommation de drogue, usager de drogue
jurer au tribunal, juré, jury, serment
notation, agence de notation
décorer, médaille, légion d'honneur
honorer, honneur, hommage, distinction
conserver les œuvres, conservateur, musée
collectionner, collectionneur, collection, amateur d'art
restaurer, rénovation
payer des impôts, contribuable, impôt, fisc, foyer fiscal
toucher le chômage, chômeur, chômage, demandeur d'emploi, allocation
toucher sa retraite, retraité, pension
toucher des aides, allocataire, bénéficiaire, prestation, allocation
bénéficier, bénéficiaire, bénéfice, ayant droit
légiste, médecin légiste, autopsie, institut médico-légal
notaire, acte notarié, étude notariale, succession
greffier, tribunal
huissier, commissaire de justice, saisie, constat
douane, douanier, contrôle douanier, contrebande
arpenter, géomètre, arpenteur, arpentage
abattre un arbre, bûcheron, abattage, déboisement
dompter, dompteur, cirque, dressage
dresser, dresseur, dressage, maître-chien
maître-chien, brigade cynophile, cynophile, chien policier
tatouer, tatoueur, tatouage
mannequin, podium, défilé de mode
parler au nom, porte-parole, représentant, mandaté
porter la parole, porte-parole, représentant, communicant
faire la loi, fait la loi, législateur
rendre la justice, magistrat, juge, tribunal, magistrature
réclamer une peine, procureur, réquisition, réquisitoire, parquet
arrêter quelqu'un, policier, interpellation, arrestation, gendarme
gérer la ville, maire, municipalité, conseil municipal
gérer l'école, directeur d'école, proviseur, principal, directrice
gérer la com, communicant, chargé de communication, service communication, attaché de presse
gérer les comptes, comptable, trésorier, directeur financier, trésorerie
tenir la caisse, caissier, trésorier, comptable, régisseur
compter l'argent, comptable, trésorier, caissier
vérifier les billets, contrôleur, contrôle, agent de la sncf
conduire un bus, chauffeur, conducteur, machiniste
conduire un camion, routier, camionneur, chauffeur routier, poids lourd
conduire le train, conducteur, cheminot, agent de conduite, mécanicien
travailler à la sncf, cheminot, agent, ferroviaire
travailler à la ferme, agriculteur, ouvrier agricole, saisonnier, fermier
travailler à l'hôpital, soignant, infirmier, personnel hospitalier, aide-soignant
travailler à la mine, mineur de fond, mineur, gueule noire, houille
travailler à l'usine, ouvrier, chaîne de montage, métallurgiste
travailler en mer, marin, pêcheur, matelot, marin-pêcheur
travailler au noir, travail dissimulé, travail clandestin, non déclaré
promettre de voter, électeur, intentions de vote, électorat
diriger un orchestre, chef d'orchestre, maestro, direction musicale
diriger le pays, chef de l'état, président, premier ministre, dirigeant
diriger l'équipe, entraîneur, sélectionneur, capitaine, coach
diriger le parti, chef du parti, secrétaire général, président du parti, leader
diriger l'entreprise, pdg, directeur général, patron, dirigeant
diriger la police, préfet, commissaire, chef de la police, directeur général
diriger l'enquête, juge d'instruction, procureur, enquêteur, parquet
diriger un journal, rédacteur en chef, directeur de la publication, directeur de la rédaction
prendre les décisions, décideur, décisionnaire, dirigeant
dirigeant, détenir le pouvoir, décisionnaire, décideur
avoir l'idée, initiateur, instigateur, concepteur
lancer l'idée, initiateur, promoteur
prendre l'initiative, initiateur, instigateur
occuper des enfants, nourrice, assistante maternelle, puéricultrice, baby-sitter, éducateur
garder les enfants, baby-sitter, nounou, assistante maternelle, garde d'enfants
occuper des vieux, aide à domicile, aide-soignant, ehpad, auxiliaire de vie
occuper des animaux, vétérinaire, soigneur, refuge, spa
défendre les animaux, militant, protection animale, refuge, animaliste
défendre la nature, écologiste, environnementaliste, militant écologiste, ong
défendre les salariés, syndicat, délégué syndical, représentant du personnel, syndicaliste
représenter le pays, ambassadeur, diplomate, sélection nationale, ambassade
représenter la victime, avocat, partie civile, défenseur
représenter la france, sélectionné, équipe de france, ambassadeur
recevoir le prix, lauréat, récompensé, distingué
porter le maillot, joueur, sélectionné, porteur, équipier
mener l'attaque, assaillant, attaquant, offensive, meneur
mener la grève, leader syndical, meneur, syndicaliste, gréviste
mener la course, leader, premier du classement, meneur
vivre dans la rue, sans-abri, sdf, sans domicile, itinérant
dormir dehors, sans-abri, sdf, à la belle étoile, itinérant
faire la manche, fait la manche, mendiant, mendicité, sans-abri
quêter, mendier, mendicité, collecte
arriver premier, vainqueur, première place, gagnant
arriver deuxième, dauphin, deuxième place, médaille d'argent
arriver dernier, lanterne rouge, dernière place, dernier du classement
prendre la photo, photographe, cliché, auteur du cliché
prendre la vidéo, vidéaste, filmer, auteur de la vidéo
prendre l'avion, passager, voyageur, embarquer
prendre le bus, passager, usager, voyageur, transports en commun
payer la rançon, rançon, ravisseur
porter le nom, homonyme, patronyme, nom de famille, éponyme
`
