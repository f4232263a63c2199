// Health, the body, birth and death in everyday words: what may answer for what.

export const SICKNESS_BODY_AND_MOURNING = `
à poil, tout nu: nu, dénudé, nudité, dévêtu
accoucher: césarienne
ado, ados: moins de 18 ans
aider à mourir, le droit de mourir, mourir dans la dignité: euthanasie, suicide assisté, fin de vie, aide à mourir
alcoolo, poivrot, pochtron: dépendance
aller à l'hosto, finir à l'hosto, finir à l'hôpital, atterrir à l'hosto: hospitalisé, admis, urgences, transporté
après sa mort, depuis sa mort: posthume, à titre posthume, disparition, décès
arrêt maladie, en arrêt: indisponible
arrêter de boire, arrêter l'alcool: sevrage, abstinence, sobre, désintoxication
arrêter de fumer, arrêter la clope: sevrage tabagique, mois sans tabac, arrêt du tabac
attraper le covid, choper le covid: testé positif, contaminé, infecté, contracter
aux urgences: admis, pris en charge, hospitalisé, saturation
avant de mourir, avant sa mort: de son vivant, dernières paroles, peu avant
avc: accident vasculaire, hémiplégie
avoir des petits, eu des petits, faire des petits, eu un petit: mettre bas, portée, donner naissance, éclore, éclos
avoir la chiasse, courante, chiasse: diarrhée, gastro-entérite, intoxication alimentaire
avoir le cancer, a un cancer, avoir un cancer: atteint, diagnostiqué, tumeur, souffrir, lutter contre
avoir quoi comme maladie, quelle maladie: souffrir, atteint, diagnostiqué, pathologie, syndrome
avoir un bébé, eu un bébé, avoir un gosse: accoucher, donner naissance, devenir parents
avoir un bébé, eu un bébé, avoir un gosse: mettre au monde, maman, mettre bas
avorter, se faire avorter: ivg, interruption volontaire de grossesse, avortement
bébé animal: portée, lionceau, girafon, ourson, oisillon
bébé éprouvette: pma, fécondation in vitro
besoins, crotte, caca: déjections, excréments, crottes
blesser, se blesser, faire mal: souffrir, fracture, entorse, touché, contusion, lésion
bouffe avariée, mal mangé, malade après avoir mangé: intoxication alimentaire, toxi-infection, salmonelle, denrées
bouffer, becter, grailler: manger, repas, alimentation, se nourrir
brûler le corps, faire incinérer: crémation, incinération, cendres, crématorium
burn-out, crevé, lessivé, claqué, naze: épuisé, surmenage, fatigue, exténué
cérémonie: hommage, office, minute de silence
chimio, rayons: chimiothérapie, radiothérapie, traitement
chirurgie esthétique, se faire refaire, refaire le nez: esthétique, lifting, botox, rhinoplastie
choper, attraper: testé positif
clope, cigarette, fumer: nicotine
combien de cas, nombre de cas: contaminations, recensés, malades, signalements, incidence
combien de temps à l'hôpital: hospitalisé, séjour, convalescence
couper la jambe, couper le bras: amputation, sectionner
craquer, à bout, plus en pouvoir: épuisement, burn-out, fondre en larmes
crever de soif: déshydratation, assoiffé
crever la dalle, crever de faim, mourir de faim: famine, affamé, sous-alimenté, malnutrition, disette
crise cardiaque, attaque cardiaque, cœur qui lâche, cœur a lâché: infarctus, arrêt cardiaque, malaise cardiaque
dans le coma, plongé dans le coma: inconscient, coma artificiel, réanimation
débrancher, débrancher un patient: arrêt des traitements, fin de vie, soins palliatifs
décéder, décès: rendre son dernier souffle
découvrir la maladie, découvrir sa maladie: diagnostic, diagnostiqué, annoncer
dépression, déprime, au bout du rouleau: dépressif, épuisement, détresse
désintox, cure: addiction
déterrer, déterrer le corps: exhumer
dire adieu, dernier adieu, dernier hommage: obsèques, hommage, se recueillir, funérailles
doc, toubib, docteur: praticien, médecin, généraliste, spécialiste, équipe médicale
don du sang, donner son sang: collecte, donneurs, établissement français du sang
donner un rein, donner ses organes: don d'organes, donneur, prélèvement
doyen, plus vieux du monde, plus vieille du monde: doyenne de l'humanité, supercentenaire, longévité
drapeau en berne, drapeaux baissés: deuil national, mis en berne
en deuil, deuil: endeuillé, deuil national, drapeaux en berne, recueillement
en rémission: guéri, vaincre, traitement
enceinte, en cloque, attendre un bébé: futur parent, future maman, attendre un heureux événement
encore en vie, toujours en vie, encore vivant, toujours vivant: survivre, vivant, décédé, sain et sauf, mort
enterrer: mis en terre
entre la vie et la mort, en danger de mort, risque de mourir, grave: jours en danger, pronostic vital, hors de danger
entre la vie et la mort, va mourir, sur le point de mourir: pronostic vital engagé, coma, état critique, mourant, agonie
envoyer à l'hôpital, envoyer à l'hosto: hospitaliser, blessé, transporté, évacué
épidémie, virus: contamination, propagation, circulation, foyer, cluster
flic à poil, seins nus: torse nu, nu, topless
gosse, gamin, marmot, môme, chiard: mineur, fillette, garçonnet, écolier, moins de 15 ans
grandir: enfance, passer son enfance
grossir, prendre du poids, trop gros: surpoids, obésité, obèse, kilos
guérir: remis, vaincre la maladie
hosto, hôpital: établissement de santé, soins intensifs
jours en danger, pronostic vital, pronostic vital engagé, danger de mort, entre la vie et la mort
jumeaux, deux bébés: gémellaire, naissances multiples, triplés
ko, dans les pommes, tomber dans les pommes: évanouir, malaise, perdre connaissance, inconscient, commotion
laisser sa maison: léguer, testament, hériter, succession
laisser son argent, laisser son fric: léguer, testament, hériter, succession, fortune
laisser une femme, laisser des enfants: veuve, orphelins
laisser: hériter, testament
le virus circule, virus se répand, maladie se répand: se propager, gagner du terrain, épidémie, progresser, circulation
longue maladie: cancer
maigrir, perdre du poids, perdre des kilos: amaigri, kilos, régime
mal au ventre: gastro-entérite, intoxication
malade: hospitalisé, affaibli
manque de docteurs, manque de médecins, pas de docteur, plus de médecin: désert médical, pénurie, démographie médicale
manque de lits, plus de lits: saturé, fermeture de lits, tension, capacité
manque de médocs, plus de médocs, plus de médicaments: pénurie, rupture de stock, tension d'approvisionnement
marcher de nouveau, remarcher: retrouver l'usage de ses jambes, rééducation
médoc, cachetons: gélules
mère porteuse, louer son ventre: gpa, gestation pour autrui
minute de silence: observer
mort jeune: disparu prématurément, fauché
mort: inanimé
mourir dans son sommeil: s'éteindre, paisiblement, mort naturelle
mourir de vieillesse: mort naturelle, s'éteindre, causes naturelles
mourir du cancer, mort d'un cancer: succomber, emporté, des suites d'un cancer, longue maladie
mourir, crever, clamser, canner: s'éteindre, décéder, succomber, perdre la vie, rendre l'âme, disparition
naissance, bébé: maternité, accouchement, progéniture
nouveau cœur, nouveau rein, recevoir un cœur: greffe, transplantation, don d'organe
opérer, se faire opérer, faire opérer, passer sur le billard: bloc opératoire
ouvrir le crâne, se cogner la tête, cogner la tête: traumatisme crânien, commotion cérébrale, choc à la tête
papy, pépé, papi, mamie: grand-père, grand-mère, octogénaire, septuagénaire, nonagénaire, retraité
nous a quittés, nous quitter: décédé, mort, s'éteindre, disparition
pas d'enfants, pas pouvoir avoir d'enfants: infertilité, stérile, pma, infertile
pas vacciné, anti-vaccin, antivax: non vacciné, réfractaire, vaccination
perdre la boule: fou, folie, démence, alzheimer, sénilité, troubles cognitifs
perdre la mémoire, plus de mémoire: amnésie, alzheimer
perdre la vue, plus voir, devenir aveugle, perdre un œil: cécité, aveugle, éborgné, malvoyant
perdre son bébé, perdre le bébé: mort-né
perdre un bras, perdre une jambe, perdre un doigt: amputé, sectionné, arraché
pioncer, roupiller: sieste
piqûre, dose: injection, vaccin
pisser, pipi: uriner, urinoir
pleurer, pleurer quelqu'un: deuil, endeuillé, hommage, larmes, sangloter
plus entendre, devenir sourd: surdité, perte d'audition, malentendant
plus marcher, plus pouvoir marcher, en fauteuil roulant: paralysé, paraplégique, tétraplégique
prise de sang: analyse sanguine, bilan sanguin, prélèvement
prothèse, fausse jambe, fausse main, faux bras: bionique, appareillé, amputé, exosquelette
prothèse: implant, membre artificiel
radio, scan, irm: imagerie, scanner, cliché, examen
rechuter, retomber malade: récidive, rechute
refiler, refiler le virus, filer la maladie: transmettre, contaminer, transmission
rester à l'hosto, rester à l'hôpital: hospitalisé, en observation, gardé, soins
réveiller, sortir du coma, se réveiller: reprendre connaissance, émerger
santé mentale, état mental: fou, folie, dément, déséquilibré, trouble psychique
sauvé, tiré d'affaire, hors de danger: pronostic vital, jours ne sont plus en danger, stable, rétabli
se casser la jambe, se casser le bras, se casser: fracture, plâtre
se claquer, claquage: lésion musculaire, élongation, déchirure
se faire mal, faire mal: se blesser, blessure, entorse, chute, douleur
se faire refaire les seins: implants mammaires, augmentation mammaire
se faire vacciner, faire vacciner: vaccination, injection, dose, immunisé
se péter le genou, genou foutu, genou pété: ligaments croisés, rupture, blessure au genou
se péter, se péter la jambe, péter le genou: fracture, rupture des ligaments, blessure
se remettre, remis: convalescence, rétablissement, récupérer
se répandre, répand, répandu: gagner du terrain, se propager, progresser, s'étendre, se diffuser, circuler
se suicider, suicider, se tuer, se foutre en l'air: mettre fin à ses jours, se donner la mort, se pendre
se tordre la cheville, fouler la cheville: entorse, foulure
sentir, ressentir: toucher, percevoir, éprouver
soigner: prise en charge, pris en charge
sortir de l'hosto, sortir de l'hôpital, quitter l'hôpital: rentré chez lui, convalescence
tenter de se tuer, essayer de se tuer, vouloir mourir: tentative de suicide, mettre fin à ses jours, idées suicidaires
test, faire un test: dépistage, analyse, prélèvement, examen
tomber malade, être malade: contracter, souffrir, intoxiqué, infecté, atteint, diagnostiqué
toucher l'héritage, avoir l'héritage: hériter, succession, légataire
tourner de l'œil, faire un malaise: malaise, perdre connaissance, s'évanouir, s'effondrer
urgences fermées, fermer les urgences: fermeture, régulation, accès restreint, service fermé
va s'en sortir, va survivre, tiré d'affaire: hors de danger, jours ne sont pas en danger, état rassurant, se remettre
vaincre le cancer, battre le cancer: rémission, guérir
vapoter, puff: vapotage, vaporette
vieillir, prendre de l'âge: vieillissement, âge avancé, doyen
vivre vieux, vivre longtemps: longévité, espérance de vie, centenaire
voir le cancer, repérer un cancer, trouver un cancer: dépister, déceler, diagnostiquer, tumeur, dépistage
vomir, dégueuler, gerber: intoxication alimentaire, nausées, vomissements, malaise
`
