// Illness, injuries, hospitals and medicine: words that say nearly the same, then what may answer for what.

export const HEALTH_AND_MEDICINE = `
accouchement, parturiente
accueillir, hospitalité
aller mieux, état de santé, amélioration, rétablissement
allergie, intolérance
amoché, blessé, défiguré, abîmé
anesth, anesthésiste
antibio, antibios, antibiotique
antidép, antidépresseur
antivax, antivaccin, opposé à la vaccination, refus de la vaccination
arrêt de travail, arrêt maladie, congé maladie, absence
arrêt mal, arrêt maladie, arrêt de travail, congé maladie
arrêt maladie, convalescence, congé maladie
ars, agence régionale de santé
arsenic, poison, arsenical, empoisonner
assommé, knock-out, mis ko, inconscient, estourbi
attraper le virus, contracter le virus, testé positif, contamination, infecté
attraper, contracter, choper, être contaminé, infecté
avoir du sang sur les mains, sang sur les mains, responsable de la mort, meurtrier, criminel
avortement, ivg, interruption de grossesse
avorter, ivg, interruption volontaire
bactérien, bactérie, microbe, microbien
barrage, blocage, blocus, bloquer, barricade, opération escargot
big pharma, industrie pharmaceutique, laboratoires pharmaceutiques
bipo, bipolaire, bipolarité, trouble bipolaire
blessé par le taureau, encorné
blessé, blessure, touché, atteint, mal en point
blessé, rupture du ligament, lésion
blouse blanche, personnel soignant, soignants
bobo, blessé, blessure, égratignure
bouchon, opération escargot
broderie, broder, brodeur, dentelle
canasson, pur-sang, étalon
cancer, oncologie
cancer, tumeur, tumeur maligne, leucémie, cancéreux
cardio, cardiologue, cardiologie
charlatan, guérisseur, imposteur, médium
chiottes, toilettes, sanitaires, wc, latrines
chirurgical, chirurgie, chirurgien, opération, opératoire
chirurgien, opérer, intervention chirurgicale, chirurgie
choléra, cholérique, vibrion
chu, chr, centre hospitalier universitaire, hôpital, centre hospitalier
cicatrice, balafre, séquelle
claquage, déchirure musculaire, élongation, lésion musculaire, blessure musculaire
clivage, fracture, division, cliver, scission
clôture, grillage, enclos, palissade
cognitif, intellectuel, mental
coma, inconscient, dans le coma
contagieux, contagion, transmissible, contagiosité, contaminer
contagieux, contagion, transmissible, transmission, se transmettre, contaminer
corrida, tauromachie, torero, taureau, toréador, matador, feria
covid, coronavirus, covid-19, pandémie
covid, covid-19, coronavirus, corona, sars-cov-2
cpam, caisse primaire d'assurance maladie, assurance maladie
crise cardiaque, infarctus, arrêt cardiaque, attaque cardiaque, malaise cardiaque
cœur brisé, dévasté, anéanti, inconsolable, bouleversé
cœur, cardiaque, cardio-vasculaire
dangereux pour la santé, risque sanitaire, danger sanitaire, risque pour la santé, impact sanitaire
déboucher sur rien, accoucher d'une souris, impasse, vain
débrancher, désactiver, déconnecter, arrêt des soins
déficience, carence, insuffisance, handicap
dentiste, dentaire
dépression, déprimé, burn-out
diag, diagnostic, diagnostiquer
diagnostiquer, diagnostic, dépister, dépistage, diagnostiqué
diagnostiquer, médecin, diagnostic, examen médical
dormir, sommeil, pioncer, roupiller, endormi
embarrassant, malaisant, embarras
emmené à l'hôpital, transporté à l'hôpital, évacué vers l'hôpital, conduit à l'hôpital, héliporté
empoisonné, toxique, toxicité, intoxiqué, vénéneux
empoisonner, poison, intoxication, intoxiquer
en cloque, enceinte, grossesse, attend un enfant
en fauteuil roulant, paraplégique, handicapé, tétraplégique
enceinte, grossesse, attendre un enfant, maternité
enclos, clôture, parc, enceinte
épidémie, pandémie, foyer épidémique
escargot, gastéropode, colimaçon, limaçon
étourdi, distrait, inattention, négligent
faille, brèche, fissure, vulnérabilité, fracture
faire la sourde oreille, sourde oreille, rester sourd, refuser d'entendre
faire mal, blesser, douleur, souffrir
faire opérer, opération, intervention chirurgicale, bloc opératoire
fièvre, fébrile
fonctionnel, pratique, opérationnel, utilitaire
fracture, os cassé
freud, psychanalyse, freudien
froid dans le dos, terrifiant, glacer le sang
garder son sang-froid, rester calme, flegme, imperturbable
gastro, gastro-entérite, intoxication alimentaire
germination, germe, éclosion
gestation, grossesse, maternité
gratter, démanger, démangeaison, prurit
gravement blessé, grièvement blessé, blessé grave, urgence absolue, sérieusement touché
greffe, transplantation
guérir, guérison, se rétablir, rétablissement, rémission
guérir, guérisseur, guérison, médecin, remède
gynéco, gynécos, gynécologue, gynécologie
haie, bocage, clôture
handicapé, invalide, infirme, infirmité, invalidité
handicapé, paralympique, fauteuil
hépatique, hépatite, cirrhose
hôpital, hosto, centre hospitalier, chu, clinique
horoscope, astrologie, astrologue
hospi, hospitalisation
hospice, maison de retraite, ehpad
hospitalier, hôpital, hospitalité, soignant
hospitalisé, hôpital, soigné, clinique
hospitaliser, transporté à l'hôpital, admis à l'hôpital
hosto, hostos, hôpital, centre hospitalier, chu, établissement hospitalier
hp, hôpital psychiatrique, asile, psychiatrie, unité psychiatrique
incapacité, incapable, inaptitude, impuissance, invalidité
inconscient, sans connaissance, évanoui, coma
industrie du médicament, pharmacie, pharmaceutique, laboratoire
infir, infirmière, soignante
infirmier, soignant, aide-soignant, personnel soignant
intoxiqué, empoisonné, incommodé
ironiquement, sarcastique, paradoxalement
ivg, avortement, interruption volontaire de grossesse
jambe cassée, casser la jambe, fracture de la jambe, fracture du tibia, fracture du fémur
légèrement blessé, blessé léger, blessures légères, contusions, sans gravité
mal soigné, mauvais soins, négligence médicale
malade au lit, alité, souffrant
malade, alité
malade, souffrant, contaminé
malade, souffrant, mal en point
maladie du travail, maladie professionnelle, amiante, saturnisme
maladie, affection, pathologie, syndrome
maladroit, maladresse, gaffe, bévue, malhabile
malaisant, embarrassant, cringe
malaise, évanouissement, s'évanouir, tomber dans les pommes, perdre connaissance, syncope
manque de médicaments, rupture de médicaments, pénurie de médicaments, médicament introuvable, tension d'approvisionnement
martial, guerrier, belliqueux
maternité, maternel, accouchement
mauvais pour la santé, nocif, nocivité, toxique, délétère
médecin du cancer, cancérologue, oncologue
médecin pour enfants, pédiatre
médicale, médecine, santé
médicament, médoc, remède, traitement, comprimé, cachet
médicinal, thérapeutique, curatif, médecine
médoc, médocain
médocs, cachetons, médicament, comprimés, traitement
mentaux, psychique, psychologique, psychiatrique
microbe, bactérie, germe, virus
molaire, dent, prémolaire, dent de sagesse
morfler, souffrir, subir, écoper, blessé
morphologie, forme, anatomie, apparence
moustique, démoustication, anophèle, dengue
msf, médecins sans frontières
muscle, musculaire
mutualité, mutuelle, mutualiste, complémentaire santé
mutuel, réciproque, réciprocité
mutuelle, complémentaire santé, mutualiste, assurance maladie
nageoire, aileron
nuire, plomber, pénaliser, handicaper
occuper des vieux, aide à domicile, aide-soignant, ehpad, auxiliaire de vie
oms, organisation mondiale de la santé
opé escargot, opération escargot, ralentissement
opé, opération, intervention chirurgicale
opération ratée, opération a mal tourné, complications, suites opératoires
opérer, chirurgien, bloc opératoire, intervention chirurgicale
ostéo, ostéopathe
paludisme, malaria, paludéen, antipaludique
paniquer, perdre son sang-froid
paradoxe, paradoxal, contradiction
paralysé, tétraplégique, paraplégique, fauteuil roulant
parano, paranoïaque, paranoïa
parkinson, parkinsonien, maladie neurodégénérative
pas blessé, valide, indemne
passer sur le billard, opération, chirurgie, intervention chirurgicale
passer sur le billard, se faire opérer, opération, intervention chirurgicale
pathogène, agent infectieux, microbe, virus, bactérie
perdre connaissance, s'évanouir, tomber dans les pommes, faire un malaise
pharmacie, pharmacien, apothicaire
pioncer, assoupi
points de suture, recoudre, suture, plaie
polarisation, clivage, clivant
pollen, pollinisation, pollinique, fécondation
positif, contaminé, testé, infecté
poumon, pulmonaire, respiratoire
psy, psychologue, psychiatre, psychanalyste, psychothérapeute
psychanalyse, psychanalyste, psychanalytique, psychothérapie, freudien
psychique, psychisme, mental, psychologique
psychologie, psychologue, mental
psychothérapie, psychothérapeute, psychanalyse, thérapie, psy
raisons de santé, problèmes de santé, ennuis de santé, état de santé
ravageur, destructeur, dévastateur
réa, réanimation, soins intensifs, service de réanimation
rééduc, convalescence
remuer le couteau dans la plaie, raviver la douleur, rouvrir la plaie, raviver les plaies
rénal, néphrologie, dialyse, néphrologue
restos du cœur, resto du cœur, aide alimentaire
rétablir, guérison, convalescence
rhume, grippe, toux
rien de concret, accoucher d'une souris, résultat décevant
rongeur, souris, mulot
rouler doucement, opération escargot, ralenti
sain, santé, en bonne santé, salubre, bien portant
salle d'opération, bloc opératoire
sang, sanguin
schizo, schizophrène
sida, vih, séropositif, séropositivité
sida, vih, séropositif, virus du sida
soigner, soin, médecin, infirmier, traitement
soigner, soin, traiter, thérapie, guérir
soigneusement, avec soin, méticuleux, consciencieusement
sortir de l'hôpital, quitter l'hôpital, regagner son domicile, fin d'hospitalisation
sourd, surdité, malentendant
symptôme, manifestation clinique, signe clinique
théologien, théologie, docteur de l'église
thérapeutique, thérapie, traitement, curatif
thèse, doctorat, docteur, doctorant
tomber enceinte, grossesse, enceinte, attendre un enfant, attendre un heureux événement
tomber malade, contracter, contaminé, maladie, atteint
tordre la cheville, entorse, foulure, cheville foulée
toubib, médecin, docteur, médecin généraliste, praticien
toxique, toxicité, nocif, poison, nocivité
traumatisme, trauma, traumatisé, lésion
travailler à l'hôpital, soignant, infirmier, personnel hospitalier, aide-soignant
typhoïde, fièvre typhoïde, salmonelle
vacciner, piqûre, injection
venimeux, venin, vénéneux, toxique, poison
virus, agent infectieux, coronavirus, microbe
voir un docteur, consulter un médecin, consultation
voyante, médium, cartomancienne, extralucide
zodiaque, zodiacal, astrologie, horoscope
à l'hosto: hospitalisé, soins intensifs, admis à l'hôpital
accoucher: voir le jour
allergie: pollen, arachide, gluten, lactose, acarien, poil, crustacé, œuf, cacahuète
amener à l'hôpital: transporter à l'hôpital, évacuer vers, héliporter, transféré au chu, hospitaliser
amoché: contusions, blessures, hématomes, contusionné
bactérie, microbe, germe: salmonelle, listeria, escherichia, légionelle, staphylocoque, bacille, streptocoque, clostridium, botulisme, tétanos
blessure, blessé: fracture, plaie, brûlure, entorse, contusion, traumatisme, hématome, déchirure, coupure, lésion, hémorragie, ecchymose, commotion, rupture, luxation, élongation, amputation, balafre, brûler
blessure: foulure, claquage, tendinite
cancer, tumeur: lymphome, mélanome, sarcome, pancréas, sein, poumon, prostate, métastase, côlon, glioblastome, carcinome, foie
choper un virus: contracter, contaminer, infecter
chopper la maladie: contracter, contaminer, infecter
combien de blessés: bilan, blessés, hospitalisés, victimes, contusions, touchées
comment va: état de santé, hospitalisé, se rétablir, hors de danger, stable, état stationnaire, rétablissement
comment vont: état de santé, hospitalisés, se rétablir, hors de danger, stable, rentrés chez eux
contamination, intoxication, empoisonnement: salmonelle, listeria, monoxyde, plomb, botulisme, coli, ingestion, salmonellose, contaminer, légionelle, listériose, histamine
dans les vapes: inconscient, malaise, étourdi, évanoui
dégueu: nauséabond, pollué, infect
encore à l'hôpital: toujours hospitalisé, encore hospitalisé, toujours en observation, toujours soigné
encore à l'hosto: hospitalisé, en observation, rentrés chez eux, quitter l'hôpital, sortir de l'hôpital, soins
épidémie, virus, contagion: covid, grippe, ebola, peste, choléra, variole, dengue, coronavirus, chikungunya, rougeole, zika, typhus, vih, sars-cov-2, bronchiolite, mpox, pandémie, gastro-entérite
épidémie: foyer, cluster, vague, cas groupés, propagation
épizootie: grippe, tuberculose, fièvre, rage, brucellose, dermatose, peste, varroa, tremblante, myxomatose
être enceinte: grossesse, attendre un enfant, future mère
faire un malaise: s'effondrer, évanouir
gerber: vomir, nausées
grossesse, enceinte, naissance, naître, naquit: accoucher, césarienne, maternité, bébé, pma, avortement, gpa, ivg, prématuré, jumeau, nourrisson, fécondation
guéri: remis sur pied, hors de danger, sorti de l'hôpital, en bonne santé
handicap, infirmité: paraplégique, tétraplégique, aveugle, sourd, fauteuil, autisme, trisomie, malvoyant, amputer, paralysie, cécité, surdité, hémiplégie, mutisme
hôpital, hosto: urgences, ehpad, maternité, dispensaire, chru, sanatorium, pitié-salpêtrière, hospice, hôtel-dieu, polyclinique, réanimation, maison
hosto: hospitaliser
intoxiqué: malade, vomissements, nausées, intoxication alimentaire, malaise, contamination, bactérie, mensonge
maladie, pathologie, malade: cancer, grippe, covid, diabète, sida, alzheimer, parkinson, tuberculose, rougeole, leucémie, pneumonie, choléra, sclérose, peste, paludisme, hépatite, mucoviscidose, ebola, dengue, bronchiolite, méningite, infection, endométriose, asthme
maladie: virus, bactérie, fièvre, épidémie, patients, personnes contaminées, personnes atteintes, intoxiqués, cas, symptômes, malaises, variole, gastro, coqueluche, rage, gale, grippe aviaire, fièvre aphteuse, myxomatose
malaise: étourdissement, infarctus, avc, crise, arrêt, hémorragie, embolie, coma, thrombose, anévrisme, pneumonie, arythmie, hypothermie
médecin, docteur, toubib: chirurgien, généraliste, urgentiste, cardiologue, psychiatre, pédiatre, gynécologue, dentiste, cancérologue, neurologue, légiste, anesthésiste, épidémiologiste, infectiologue, dermatologue, radiologue, oncologue, ophtalmologue, pneumologue, virologue
médicament, remède, cachet: antibiotique, paracétamol, doliprane, aspirine, ibuprofène, morphine, insuline, vaccin, cortisone, antidépresseur, pilule, mediator, lévothyrox, xanax, anxiolytique, somnifère, sirop, antalgique, chloroquine, ozempic, dépakine
médicament: codéine, gélule, contraceptif
médoc: sirop, produit, antalgique
muscle, tendon, articulation: ischio-jambier, adducteur, mollet, quadriceps, cuisse, achille, biceps, genou, cheville, ligament, ménisque, épaule, hanche
opérateur, fournisseur: orange, sfr, free, bouygues, edf, engie, enedis, rte, veolia, suez, gaz, grdf, starlink
opération, chirurgie, opérer: greffe, amputation, ablation, transplantation, césarienne, pontage, trépanation, prothèse, bistouri, liposuccion, appendicite, intervention, mastectomie, suture, bloc
opération: biopsie, appendicectomie
organe, greffe: cœur, foie, rein, poumon, cerveau, estomac, pancréas, rate, intestin, utérus, cornée, moelle, vessie, peau, prostate
poireauter: patienter, bloqué
psy: dépression, schizophrénie, bipolaire, autisme, anorexie, burn-out, paranoïa, psychose, boulimie, phobie, démence, anxiété, névrose, délire
refiler la maladie: transmettre, contaminer, transmission
rendre malade: intoxication, contamination, bactérie, virus, toxine, intoxiquer, à l'origine des malaises, empoisonner, provoquer des malaises
se sentir mal: malaise, nausées, vomissements, symptômes, vertiges, s'évanouir
soignant, soigner: urgentiste, chirurgien, sage-femme, généraliste, kinésithérapeute, psychologue, pharmacien, ambulancier, brancardier, ostéopathe, psychiatre, orthophoniste, interne, vétérinaire, dentiste
soigneur: animalier, gardien, soigneuse
soin, traitement, soigner: opération, chimiothérapie, vaccin, médicament, greffe, radiothérapie, antibiotique, transfusion, rééducation, dialyse, insuline, perfusion, chirurgie, injection, réanimation, psychothérapie, kinésithérapie, hospitalisation, pansement, intubation
symptôme, signe: fièvre, toux, douleur, nausée, vomissement, fatigue, maux, diarrhée, migraine, éruption, vertige, essoufflement, frisson, saignement, démangeaison, courbature
tomber malade: symptômes, souffrir, intoxiquer, pris de malaises, vomissements, malaise, intoxiqué, infecté
toujours hospitalisé: en observation, hôpital, soins intensifs, rentrés chez eux, quitter l'hôpital
trouble mental: schizophrénie, bipolarité, dépression, paranoïa, psychose, névrose, démence, anorexie, phobie, délire
vaccin, vacciner: pfizer, astrazeneca, moderna, dose, rappel, bcg, ror, janssen, biontech, sputnik, immuniser
vacciner: campagne de vaccination
vomir: vomissements, nausées, maux de ventre, symptômes
guérir, guéri: tiré d'affaire, remis sur pied
se développer: proliférer, se multiplier
périmé: date dépassée, impropre à la consommation
bobo: blessure légère, contusion, égratignure
hospitalisé: transporté à l'hôpital, conduit à l'hôpital, admis à l'hôpital
opéré: patient
`
