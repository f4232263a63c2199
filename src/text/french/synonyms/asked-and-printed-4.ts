// What readers ask in a chat, with how newspapers print it (not the other way round), from accidents and thefts to
// trials and complaints.

export const ASKED_AND_PRINTED_4 = `
se planter en voiture: sortie de route, perdre le contrôle, finir sa course, fini sa course, encastré, terminé dans le fossé
foncer dedans: percuter de plein fouet, heurter, emboutir, venir s'encastrer, s'encastrer
finir dans le fossé: quitter la chaussée, embardée
se rentrer dedans: choc frontal, collision frontale, s'encastrer
au volant: conducteur, conductrice, automobiliste, conduire
passager: à bord, occupant, côté passager
à bord: occupants, passagers, équipage
bourré au volant: alcoolémie, taux d'alcool, gramme d'alcool, grammes d'alcool, ivresse, dépistage
griller un feu: franchir au rouge, brûler un feu
griller un stop: refus de priorité, marquer l'arrêt, refuser la priorité
délit de fuite: ne pas s'arrêter, sans s'arrêter
se tirer: prendre la fuite, s'enfuir, pris la fuite, s'éclipser, détaler
coincé dedans: incarcéré, désincarcérer, désincarcération, prisonnier de l'habitacle, piégé
sortir de la tôle: désincarcérer, désincarcération, extraire
amener à l'hôpital: transporter à l'hôpital, évacuer vers, héliporter, héliporté, transféré au chu, hospitaliser
à l'hosto: hospitalisé, soins intensifs, admis à l'hôpital
hosto: hospitaliser
encore à l'hôpital: toujours hospitalisé, encore hospitalisé, toujours en observation, toujours soigné
sorti de l'hôpital: rentrer chez lui
entre la vie et la mort: pronostic vital, coma
dans un sale état: grièvement blessé, urgence absolue, polytraumatisé, état critique
amoché: contusions, blessures, hématomes, contusionné
plus de peur que de mal: légèrement blessé
s'en sortir: réchapper, survivre, hors de danger, pronostic vital
hors de danger: pronostic vital, jours ne sont plus en danger, état stabilisé
casser la jambe: fracture, fracturer
casser le bras: fracture, bras cassé, fracturer
route coupée: circulation interrompue, déviation, circulation bloquée
bouchon: circulation perturbée, trafic perturbé
piquer: faire main basse
tirer la caisse: dérober, subtiliser, emporter la caisse
piqué dans la caisse: détournement de fonds, détourner, puiser dans la caisse, abus de confiance
se servir dans la caisse: détournement de fonds, détourner, abus de confiance, puiser
butin: marchandise volée, valeur du vol, somme dérobée, objets dérobés
voler: s'emparer, faire main basse, délester, disparu, disparaître
se faire voler: dépouillé, délesté, disparu
se faire cambrioler: cambriolage, effraction, victime d'un cambriolage
entrer par effraction: forcer la porte, fracturer, s'introduire, pénétrer par effraction, forcer la serrure
rentrer dans la maison: s'introduire, pénétrer, effraction, s'introduire par
cambrioleur: auteur du vol, individu
voleur: auteur du vol, individu, suspect
pickpocket: voleur à la tire
braquer: sous la menace d'une arme, menacer avec une arme, tenir en joue
chopé: surpris, confondu, pris en flagrant délit, flagrant délit
choper: surprendre, confondre
se faire choper: confondu, pris en flagrant délit, trahi
se faire gauler: confondu
gauler: interpeller, arrêter, surprendre, flagrant délit
trahi par: adn, empreintes, trace
caméra: bande, enregistrement
filmé: vidéoprotection
témoin: assister à la scène
arrêter le boulot: débrayage, arrêt de travail, mouvement social
débrayer: mouvement de grève
faire grève: débrayer, cesser le travail, mouvement social, mobiliser
pourquoi en grève: revendication, réclamer, dénoncer, protester contre
suivre le mouvement: taux de grévistes, mobilisation, cesser le travail
bloquer l'usine: piquet de grève, piquet, blocage, barrer l'accès, filtrage
fin de la grève: reprendre le travail, protocole d'accord, levée du mouvement, protocole de fin de conflit
retourner au boulot: reprise du travail, reprendre le travail, reprendre le chemin
score: suffrages, voix, pourcentage
perdre les élections: battu, défaite, échouer, devancé, s'incliner
de justesse: une voix près, faible écart, voix d'avance
voix d'avance: voix d'écart, devancer
aller voter: urnes, bureau de vote, scrutin
pas allé voter: abstention, bouder les urnes, s'abstenir, abstentionniste
se présenter: tête de liste
se représenter: candidat à sa succession, nouveau mandat, second mandat, rempiler
plus se représenter: ne briguera pas, passer la main, passer le flambeau, quitter la vie politique
rempiler: briguer un nouveau mandat, reconduire, réélire
bourrage d'urnes: scrutin entaché, procurations
tricher aux élections: fraude, irrégularités, bourrage, annuler le scrutin
recompter: nouveau décompte, nouveau dépouillement, décompte
chopper la maladie: contracter, contaminer, infecter
refiler: contaminer, transmission, propager
refiler la maladie: transmettre, contaminer, transmission
choper un virus: contracter, contaminer, infecter
tomber malade: symptômes, souffrir, intoxiquer, pris de malaises, vomissements
intoxiqué: malade, vomissements, nausées, intoxication alimentaire
rendre malade: intoxication, contamination, bactérie, virus, toxine
maladie: virus, bactérie, fièvre, épidémie
épidémie: foyer, cluster, vague, cas groupés, propagation
malades: patients, personnes contaminées, personnes atteintes, intoxiqués
crever: succomber, décès
clamser: succomber
caner: mourir, succomber
cause de la mort: autopsie, succomber, asphyxie, noyade, arrêt cardiaque, traumatisme
tuer la bête: abattre, euthanasier, euthanasie, abattage, piquer
piquer le chien: euthanasier, euthanasie, abattre
vétérinaire: praticien, clinique vétérinaire
véto: praticien, clinique vétérinaire
bestiole: bête, spécimen
clebs: chiot
clébard: molosse
minou: chatte, chaton
canasson: poney
bête: tête de bétail
troupeau: têtes
se barrer de l'enclos: s'échapper, divaguer, divagation, en liberté, franchir la clôture, enfuir
s'échapper: prendre la clé des champs, divaguer, prendre la poudre d'escampette
se faire mordre: morsure, attaque de chien, croc
bouffer les moutons: attaque de loup, prédation, égorger, brebis tuées, dévorer
bouffer: consommer
maltraiter: actes de cruauté
pas nourri: dénutrition, amaigri, sans nourriture, maigreur, affamé
recueillir: prendre en charge, placer en refuge, confier à un refuge
adopter: trouver une famille, nouveau foyer, trouver un foyer
vacciner: campagne de vaccination
piqûre: dose, seringue
rappel: deuxième dose, nouvelle injection, dose de rappel
effets secondaires: réactions, allergie
cramer: partir en fumée, détruire par les flammes, carboniser, consumer
parti en fumée: calciné, détruit par les flammes, ravagé
prendre feu: départ de feu, flammes
départ de feu: foyer, prendre feu, s'embraser
mis le feu: acte volontaire, origine criminelle
mettre le feu: origine criminelle
foutre le feu: incendiaire, pyromane, incendie volontaire, origine criminelle
éteindre: circonscrire, venir à bout, fixé, sous contrôle
nombre de pompiers: sapeurs-pompiers, soldats du feu, mobilisés, dépêchés
relogé: hébergé, gymnase, accueilli
sans toit: sans abri, relogement, reloger
à la rue: sans abri, expulsé, sans domicile, sans logement, sinistrés
perdu leur maison: sinistrés, relogés, détruit, inhabitable
habitable: inhabitable, insalubre, arrêté de péril, relogement
mettre la clé sous la porte: cesser son activité, baisser le rideau, liquidation judiciaire, fermeture définitive, dépôt de bilan
fermer boutique: mettre la clé sous la porte, liquidation judiciaire
plus de clients: baisse de fréquentation, clientèle, chute du chiffre d'affaires, désaffection
boulanger: artisan, fournil
reprendre la boutique: repreneur, reprise, successeur, céder son commerce
reprendre le commerce: repreneur, reprise, successeur, céder
nouveau patron: repreneur, successeur, nouveau propriétaire, nouveau gérant, reprendre les rênes
tenir le magasin: gérant, commerçant, tenancier, exploitant, gérante
tenir le bar: gérant, tenancier, patron, exploitant, gérante
proprio: exploitant, gérant
vider le stock: liquidation totale, déstockage, soldes
mettre une raclée: large victoire, dominer
raclée: large défaite
se prendre une raclée: s'incliner, large défaite, déroute, balayé
branlée: large défaite, humiliation, balayé
battre: dominer, s'imposer, devancer, venir à bout
score final: tableau d'affichage, s'imposer, s'incliner, résultat, marque
égalité: partager les points
marquer: ouvrir le score, trouver le chemin des filets, doubler la mise
buteur: ouvrir le score, auteur du but
goal: dernier rempart
monter en première division: accéder
descendre de division: relégation, relégué, rétrogradation, descente, rétrogradé
carton rouge: exclusion, exclu, exclure
carton jaune: averti, avertissement
supporters: spectateurs
du monde: visiteurs, participants
se doper: produit interdit, testé positif
tricher: dopage, fausser, copier, plagier
arriver premier: remporter, s'imposer, premier à franchir, sacré
arriver dernier: fermer la marche, bon dernier
record battu: améliorer le record, meilleure marque, détenteur
prof: professeur des écoles
instit: maîtresse
maîtresse: directrice
gosses: élèves, collégiens
élèves: enfants, effectif
classe supprimée: fermeture de classe, suppression de poste, carte scolaire
cantine: repas
bouffe: menu
bouffe de la cantine: repas, restauration scolaire, menu, plats
virer de l'école: exclusion, exclure, renvoi, exclu définitivement
exclu de l'école: conseil de discipline, renvoi, exclusion définitive
se faire harceler: brimades, moqueries, souffre-douleur, victime de harcèlement
emmerder: harceler, importuner, embêter, brimer
se moquer: brimades, quolibets, ricaner
prof absent: non remplacé, absence de remplaçant, remplacement, arrêt maladie
pas de prof: poste vacant, non remplacé, absence de remplaçant, poste non pourvu
avoir son bac: admis, décrocher, obtenir, reçu
réussir l'examen: admis, reçu, décrocher, obtenir son diplôme
rater l'examen: recalé, échouer, ajourné, refusé
sortie scolaire: classe verte, classe de mer, voyage scolaire, excursion, visite
retaper: restaurer, réfection, remise en état
retapé: restauré, réfection, rajeunissement
refaire: restaurer, remplacer, remettre à neuf
refait: rénové, reconstruit, réfection, restauré, remis à neuf
tomber en ruine: délabré, vétuste, dégradation, vétusté, effondrement, menacer ruine
vieux: délabré, séculaire
fin du chantier: livraison, achèvement, réception, livrer, inauguration
prendre du retard: décalage, reporté, repousser, glisser
boîte de travaux: entreprise, prestataire, société, entrepreneur, maître d'œuvre, sous-traitant
ouvrier: compagnon, artisan, intérimaire
casquer: s'acquitter
raquer: s'acquitter
plus d'eau: coupure d'eau, privé d'eau, alimentation en eau, sans eau, robinet à sec
pas d'eau: coupure d'eau, privé d'eau, sans eau, eau coupée
boire l'eau du robinet: eau potable, impropre à la consommation, potable, consommer
eau dégueulasse: impropre à la consommation, turbidité, polluée, contaminée
péter: rompre, céder, casser, rupture
pété: rompu, cédé, cassé, rupture, brisé, ivre, alcoolisé
filer de l'eau: distribuer des bouteilles, distribution d'eau, bouteilles, packs d'eau, citerne
bouteilles d'eau: distribution, packs, citerne
rétablir: remise en service, rouvrir
revenir à la normale: rétabli, remise en service, retour à la normale, rétablissement
plus de courant: foyers privés
plus d'électricité: coupure de courant, privé d'électricité, foyers privés, panne électrique
plus de jus: privé d'électricité, panne
peine: mois de prison, ans d'emprisonnement
écoper: se voir infliger
aller en taule: détention, prison ferme, maison d'arrêt, placer en détention
taule: centre pénitentiaire
au trou: incarcéré, écroué, en détention, prison, maison d'arrêt
sous bracelet: bracelet électronique, surveillance électronique, assignation à résidence
risquer: encouru
le parquet veut: requérir, réquisitions, requis, ministère public, réclamer
faire appel: contester le jugement, rejuger, cour d'appel
s'en tirer: relaxe, acquitter, non-lieu, échapper à, relaxé
pas coupable: relaxé, non coupable, relaxe
avouer: reconnaître les faits
avoir avoué: reconnaître les faits
jure que: clamer, soutenir
décision du juge: verdict, délibéré, ordonnance, trancher, rendre
verdict: rendu
dommages et intérêts: préjudice moral
amende: sanction
porter plainte: assigner
attaquer en justice: recours, tribunal administratif
traîner en justice: assigner, poursuivre, plainte, tribunal, citer à comparaître
poursuivre: saisir le tribunal
balancer: signaler, désigner, lancer d'alerte
lanceur d'alerte: révéler
cafter: signaler
moucharder: signaler
gueuler: s'indigner, dénoncer, colère, tempêter
râler: s'indigner, déplorer
se plaindre: réclamation, reprocher
pas content: s'indigner, déplorer, déçu, remonté
furax: indigné, remonté, excédé
vénère: remonté, excédé
en rogne: colère, indigné, remonté, excédé
pétition: paraphes, recueillir
`
