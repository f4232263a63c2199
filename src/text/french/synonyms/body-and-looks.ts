// The body, looks and clothes: words that say nearly the same, then what may answer for what.

export const BODY_AND_LOOKS = `
à visage caché, masqué, cagoulé, encagoulé
anatomie, corps, morphologie
aromatique, arôme, parfumé, odorant
arôme, parfum, odeur, senteur, fragrance, saveur
au pied du podium, quatrième place, finir quatrième, médaille en chocolat
autopsie, médecin légiste, légiste, examen du corps, coroner
avaler la pilule, accepter à contrecœur, résigner, à son corps défendant
balustrade, rambarde, parapet, garde-corps, rampe
bandeau, ruban, serre-tête
belle-doche, belle-mère
bijouterie, joaillerie, bijoutier, joaillier
blockbuster, superproduction, grosse production
bodyguard, garde du corps, agent de sécurité
bouché, obstrué, engorgé, saturé
boucher, obstruer, colmater, engorger
bras long, avoir le bras long, influent, entregent, carnet d'adresses
cacher sa tête, masqué, cagoulé, dissimuler son visage
cadavre, corps, dépouille, corps sans vie, restes, macchabée, ossements
capuche, cagoule, masque, encapuchonné
casser la tête, donner du mal, effort
cerveau, instigateur, commanditaire, organisateur, tête pensante
changer de mains, changer de propriétaire, nouveau propriétaire, cédé, passer aux mains
chauve, calvitie, crâne rasé, sans cheveux
chauve-souris, pipistrelle, chiroptère
choc à la tête, coup sur la tête, commotion, traumatisme crânien, commotion cérébrale
clé de bras, immobiliser, maîtriser, neutraliser
coiffe, couvre-chef, bonnet, coiffure
colloque, séminaire, congrès, symposium
corporation, guilde, confrérie, corps de métier
corporel, corps, charnel, physique
coudées franches, mains libres, marge de manœuvre, latitude
couper les cheveux, coiffeur, salon de coiffure, coiffure
couturier, styliste, créateur de mode
créateur de mode, modiste
créer, mettre sur pied, fonder, instituer
crever un œil, éborgner
décapiter, guillotine, couper la tête
défier, tenir tête, provoquer, défi
déguisé, masqué, grimé
dépassé, obsolète, désuet, caduc, suranné
dermato, dermatologue, dermatologie
désuet, désuétude, suranné, démodé, obsolète
désuétude, désuet, obsolète, obsolescence, suranné
détroit, chenal, bras de mer
donner son corps, don d'organes
donner un coup de main, aider, assister, prêter main-forte, épauler
doré, dorure
en un clin d'œil, clin d'œil, en quelques secondes, en un éclair, instantanément
entablement, architrave, frise, corniche
entraide, solidarité, aide mutuelle, coup de main
épais, épaisse, épaisseur, dense, touffu
épais, épaisseur, dense, gros
épaisseur, épais, couche
esthétique, beauté, beau, style
éveil, réveil
expéditionnaire, expédition, corps expéditionnaire
faire les yeux doux, appel du pied, courtiser, séduire, se rapprocher
faire une frayeur, belle frayeur, grosse frayeur, plus de peur que de mal
fermer les yeux, tolérer, laxisme, complaisance
filer un coup de main, aider, assister, prêter main-forte, épauler
fourrure, pelage, fourreur, vison
fringues, habits
fringues, vêtements, sapes
gabarit, corpulence, taille, dimension
gamin dans sa tête, immature, immaturité, puéril
garde rapprochée, escorte, gardes du corps, service de sécurité
godasses, chaussures, souliers
gros bonnet, baron, cacique, notable, magnat
gros sur le cœur, gros sur la patate, amertume, rancœur
gros, grosseur, obèse, corpulent, obésité, surpoids
grosse légume, notable, dignitaire, haut responsable
grossir, enfler
grossir, prendre du poids, obésité, obèse, surpoids
guibolle, jambe
habillage, habiller, revêtement
histoire à dormir debout, tiré par les cheveux, invraisemblable, abracadabrant, rocambolesque
homme de main, tueur à gages, commanditaire, exécutant
homogénéité, homogène, uniformité, uniforme, cohérence
illumination, éclairage, éclairer
impro, improvisation
improviser, au pied levé, sans préparation
indifférent, désintéresser, désintérêt
influent, influence, puissant, poids
joyau, joyaux, bijou, trésor, gemme, pierre précieuse
laid, laideur, moche, hideux, disgracieux
laver les mains, désintéresser, décliner toute responsabilité, défausser
lunette, binocle, opticien, bésicles, verres correcteurs
maigre, chétif, décharné
maigre, maigreur, mince, minceur, amaigri, perte de poids
maigrir, amincir
maillot, dossard, tunique, tricot
main dans la main, conjointement, étroite collaboration, travailler de concert
mandibule, mâchoire, maxillaire
mannequin, podium, défilé de mode
manquer de bras, sous-effectif, pénurie de main-d'œuvre, pénurie
manteau, imperméable, pardessus, parka, doudoune
manuel, livre scolaire, mode d'emploi, guide pratique
masque, cagoule, loup, passe-montagne
mener la liste, conduire la liste, tête de liste, chef de file
mettre la puce à l'oreille, puce à l'oreille, éveiller les soupçons, attirer l'attention, intriguer
mettre les pieds dans le plat, pieds dans le plat, gaffe, sans ménagement, maladroitement
mise à pied, mis à pied, suspension, suspendu, écarté
moche, laid, affreux, vilain
mode opératoire, stratagème, manière de procéder
mode, couture, prêt-à-porter, fashion
mode, engouement, tendance, vogue
neurosciences, neurologie, cerveau, neuroscientifique
notice, mode d'emploi, fiche, instructions
oeil, yeux, oculaire
ophtalmo, ophtalmologue, ophtalmologiste, médecin des yeux
optique, lentille, vision, lunette
orfèvre, orfèvrerie, joaillier, bijoutier, joaillerie
organiser, mettre sur pied
panard, pied
pas prévu, au pied levé, imprévu, inopiné
patte, membre, jambe
peau, cutané, dermatologique, épiderme
pédestre, randonnée, marche à pied, piéton
pelage, poil, fourrure
perdre du poids, affiner
perdre du poids, maigrir, mincir, amaigrissement
perdre sa chemise, laisser sa chemise, ruiné, pertes colossales
perdre un œil, éborgné, énucléé, borgne
phalange, doigt, orteil
pieds et poings liés, impuissant, sans marge de manœuvre
pif, nez
piquer du nez, endormir, somnoler, assoupi
plus à la mode, obsolète, désuet, démodé
pompes, chaussures, souliers, baskets
porter le chapeau, bouc émissaire, endosser la responsabilité, payer pour les autres
portrait, portraitiste, tableau, visage
première page, manchette, gros titres, défrayer la chronique, faire les gros titres
prendre la tête, diriger, succéder, nommé, à la tête
présider, président, à la tête, diriger
protéger, protecteur, protection, garde du corps, défendre
rapporter gros, lucratif, juteux, rapporter beaucoup, rentable
reconnaissance du visage, reconnaissance faciale, identification biométrique
régime, amaigrissement, maigrir, diète
rendre la pareille, œil pour œil, monnaie de sa pièce, riposter, représailles
retourner sa veste, renier, transfuge
revêtir, revêtu, vêtu, habillé, recouvert
ringard, obsolète, désuet, démodé, vieillot
roux, rousse, rouquin, auburn
séminaire, séminariste, colloque
serré, courte tête, justesse, mouchoir de poche
soirée déguisée, bal masqué, soirée costumée
surveiller, garder à l'œil, contrôler
tailler un costard, habiller pour l'hiver, dénigrer, éreinter, portrait au vitriol
tatouer, tatoueur, tatouage
tendre la main, main tendue, geste d'ouverture, geste d'apaisement, offre de dialogue
tenir tête, résister, défier, opposer
tenue, vêtement, costume, uniforme
tête-à-queue, embardée, perte de contrôle, partir en toupie
tifs, tignasse, cheveux, chevelure
tirer dans le pied, erreur, contre-productif
toison, laine, fourrure, pelage
tomber dans les bras, afficher sa complicité, accolade, effusions, réconciliation
tourner casaque, retourner sa veste, changer de camp, transfuge
traîner les pieds, rechigner, renâcler, réticence, mauvaise volonté
tronche, visage, figure
tunique, toge, robe, vêtement
tuto, tutos, tutoriel, mode d'emploi
vestimentaire, vêtement, habillement, garde-robe
vêtu, habillé, arborer
à la tête: piloter
à pied: piéton, marcher, pédestre
accessoire: sac, ceinture, gant, écharpe, foulard, lunettes, chapeau, cravate, montre, parapluie, masque, casquette
bête: tête de bétail, bestiau
bijou, joyau: bague, collier, bracelet, montre, diamant, perle, boucle, diadème, broche, alliance, couronne, pendentif, médaillon, rolex, émeraude, parure, saphir
bijou: boucle d'oreille, rubis, chevalière
casser la jambe: fracture
casser le bras: fracture, bras cassé
chaussure, godasse: botte, basket, sandale, escarpin, mocassin, bottine, tong, sabot, crampon, pantoufle, espadrille, talon
cheveux, coiffure, poil: blond, brun, roux, châtain, barbe, moustache, chignon, perruque, tresse, frange, chauve, dreadlocks, crête, frisé, brushing, pelage, natte, bouc, crinière, fourrure
corps, membre: tête, bras, jambe, main, genou, dos, épaule, cou, visage, cheville, cuisse, thorax, doigt, œil, abdomen, hanche, poignet, oreille, coude, mollet, bouche, nez, ventre, ischio-jambier
corps: sans vie
coup de main: aide, soutien, renfort, appui, prêter main-forte
couvre-chef, chapeau: casquette, béret, bonnet, casque, képi, toque, turban, bob, haut-de-forme, couronne, canotier, cagoule, bicorne, capuche
donner un coup de main: renfort
fermer les yeux: ignorer
filer un coup de main: renfort
fringues: tenue, vêtu
gemme: rubis, émeraude, saphir, topaze, améthyste, opale, jade, turquoise, perle, ambre
gros mots: insultes, injures, grossièretés, jurons
maladie de peau: gale, eczéma, psoriasis, urticaire, acné, mélanome, herpès, zona, mycose, vitiligo
membre: orteil, avant-bras, phalange
mettre à pied: suspendu de ses fonctions
mettre la main à la poche: payer, financer, participer
partie du visage: mâchoire, nez, menton, oreille, front, œil, paupière, lèvre, pommette
physique, apparence: cheveux, yeux, taille, barbe, moustache, blond, brun, corpulence, roux, mince, chauve, tatouage, cicatrice, silhouette, peau, mesurer, lunettes, trapu, svelte
porter, habillé: vêtir, vêtu, arborer, coiffer, revêtir, revêtu, enfiler, tenue, affubler, draper, chausser
retourner sa veste: rallier
retrouver: mettre la main, remettre la main
sapé: vêtu, tenue, habillé
se présenter: tête de liste
tendre la main: proposer le dialogue, réconciliation, inviter à
tête d'affiche: invité, artiste, parrain
tête, visage: crâne, mâchoire, joue, nez, œil, menton, nuque, tempe, oreille, bouche, dent, lèvre
vêtement, habit, fringue, tenue: robe, pantalon, veste, manteau, chemise, jupe, pull, costume, jean, blouson, t-shirt, uniforme, gilet, sweat, short, maillot, abaya, tailleur, kimono, smoking, parka, doudoune, survêtement, bikini
vêtement: imperméable, écharpe, chaussure, bonnet, voile
`
