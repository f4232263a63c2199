// Adjectives that no one field has: words that say nearly the same, then what may answer for what.

export const OTHER_QUALITIES = `
absurde, absurdité, aberrant, insensé, non-sens
abîmé, endommagé, cassé, détérioré, dégradé, rayé, fissuré, ébréché
actu, actualité
andalou, andalouse, séville
architecte, concepteur, conçu par, maître d'oeuvre, dessiner les plans
aristote, aristotélicien
ase, ddass, aide sociale à l'enfance, protection de l'enfance, foyer
aveugle, cécité, non-voyant, malvoyant, perdre la vue
bienheureux, béatifié
bordel, foutoir, souk, sbeul, désordre, chaos
bourde, gaffe, boulette, erreur, maladresse, impair, faux pas, dérapage
calice, ciboire
capote, préservatif
caractéristique, particularité, propriété, attribut
carnaval, carnavalesque, mardi gras, défilé
célébrant, cérémonie, fête
chaotique, chaos, désordre, anarchie, pagaille
clause, stipulation, disposition, condition
conditionné, tributaire, subordonné
connexe, apparenté, annexe, analogue
cpi, cour pénale internationale
débordé, impuissant, submergé
débordé, submergé, saturé, dépassé, surchargé
délai, sursis, répit, prolongation
dessus, supérieur, excéder
deuxième, second, bis
dirigeant, leader, chef de file, tête de liste, meneur, chef, meneuse
éclipse, occultation
envoyé, délégué, nonce
érotique, sensuel, sensualité
exercice, entraînement, pratique, activité
fosse, charnier, excavation
galonné, officier, gradé
géopolitique, politique internationale, relations internationales
geste, acte, agissement
humide, humidité, pluvieux, mouillé, trempé
icône, symbole, idole, emblème
immatriculé, enregistré, plaque
indemne, sain et sauf, sans une égratignure, pas blessé, sortir indemne
individuel, personnel, solo, particulier
inégal, inégalité, écart, discrimination
injoignable, pas joignable, pas réussi à joindre, n'a pu être joint, pas pu être joint
instable, instabilité, précaire, branlant
intervalle, écart, espacement
ligne, tracé, trajet, itinéraire
lobe, lobule, lobaire
mégalithique, dolmen, menhir, cromlech
merde, excrément, déjection, fécal
montagne, massif, pic, sommet
motivé, déterminé, volontaire
nasal, narine, sinus
nase, hors service, hors d'usage, épuisé
naturel, nature, inné, spontané
né, venu au monde, mis au monde, naissance
négative, défavorable, néfaste
négligeable, insignifiant, dérisoire, infime, minime
nocif, nocivité, toxique, nuisible, néfaste
nuisible, préjudice, porter préjudice, néfaste
nymphe, naïade, dryade
oaci, organisation de l'aviation civile internationale, aviation civile
osseux, ossements, squelette, ossature
paroxysme, apogée, point culminant, summum
parvis, esplanade
patate, pomme de terre
perspective, point de vue, angle, optique
perte, déficit, résultat négatif, manque à gagner
perte, moins-value
piété, dévotion, ferveur, foi
pixel, résolution, définition
pointu, acéré, effilé
pourri, avarié, périmé, décomposé
pourri, vétuste, délabré, décrépit
processus, procédure, démarche, cheminement
profane, néophyte, non-initié
propagande, désinformation, manipulation, ingérence
quinzième, 15e
remplaçant, banc, réserviste, doublure, suppléant
responsable, coupable, responsabilité, imputable
réu, réunion, séance
romagne, romagnol, émilie-romagne
sans dommage, sans dégât, sans une égratignure, en parfait état, intact, indemne
sécu, sécurité, service de sécurité
seizième, 16e
sensible, sensibilité, délicat
solennel, solennité, cérémonie
souverainiste, indépendantiste, péquiste, séparatiste, sécessionniste, indépendance
stéréotype, cliché, préjugé, lieu commun, idée reçue
substantiel, notable, significatif
suffisant, assez, adéquat
suffisante, suffisant, assez
superficiel, superficialité, futile
surélevé, rehausser, exhaussement
syllabe, monosyllabe
symbiose, symbiotique, harmonie, osmose
systématique, méthodique, automatique, généralisé
temporel, temporalité, chronologique
trace, vestige
trèfle, luzerne, fourrage
tribal, tribu, clanique, clan
triple, trois fois
trou, gouffre, cavité, crevasse, cratère, excavation
typique, caractéristique, représentatif, emblématique
vague, lame, déferlante, houle
vase, amphore, urne, récipient, jarre
verbe, conjugaison, conjuguer
vétuste, délabré, vieillissant, insalubre
vigilant, prudent, prudence, attentif
bateau: trois-mâts, kayak, jet-ski, hors-bord, barge, brise-glace, méthanier, porte-conteneurs, dragueur
blindé: bondé, complet, comble, saturé
bondé: foule
cétacé: orque, phoque, marsouin, rorqual, béluga, otarie, morse, narval, lamantin
chopé: surpris, confondu, pris en flagrant délit, flagrant délit
colle: retenue, heures de retenue, punition
commerçant, marchand, vendeur: boulanger, boucher, épicier, libraire, fleuriste, pharmacien, buraliste, caviste, bijoutier, poissonnier, restaurateur, antiquaire, grossiste, primeur, brocanteur, négociant, drapier, gérant
criminel: pirate, tueur en série, parrain
délai: temps, diffamation, outrage, recel, abus de confiance, usage de faux, chantage, harcèlement
digue: ouvrage, levée, rempart, endiguement
espèce, menacé: extinction, braconnage, uicn, déforestation, liste, surpêche, panda, rhinocéros, vulnérable, danger, filet, pesticide, gorille, hamster
faute: carton, penalty, expulsion, exclusion, suspension, hors-jeu, avertissement, disqualification, dopage, forfait, relégation, plaquage, crachat, tacle, croche-pied, coup de coude, obstruction
fête: noël, pâques, toussaint, ascension, pentecôte, assomption, armistice, aïd, hanoucca, épiphanie, chandeleur, halloween, carnaval, nouvel, mardi-gras, kippour, saint-sylvestre, travail, saint-jean, kermesse, bal, feria, gala, boum, fête de la musique, ducasse, mariage, nouvel an, saint-valentin, baptême, bar-mitsva
groupe, collectif: équipe, bande, foule, comité, délégation, syndicat, gang, commando, troupe, chœur, coalition, trio, cortège, clan, tribu
lame: sabre, épée, hache, dague, baïonnette, hachoir, rasoir, tournevis, opinel
manège: montagnes russes, auto-tamponneuses, train fantôme, toboggan, balançoire
matériau: amiante, plâtre, tuile, pvc, zinc, chaume, contreplaqué
matériel, équipement: casque, masque, gilet, ordinateur, caméra, scanner, défibrillateur, radar, extincteur, gant, respirateur, lunettes, tablette, uniforme
militant, activiste, défenseur: écologiste, féministe, antispéciste, syndicaliste, bénévole, zadiste, thunberg, greenpeace, femen, abolitionniste, suffragette, pacifiste, adhérent, résistant
moisi: moisissures, humidité, insalubre, salpêtre
nautique, aquatique: natation, surf, voile, aviron, kayak, plongée, kitesurf, planche, water-polo, plongeon, paddle, canoë, apnée
nuisible, parasite: frelon, rat, punaise, moustique, cafard, ragondin, chenille, pou, puce, tique, pyrale, criquet, silure, ambroisie, jussie
nuisible: souris, termite, pigeon, chenille processionnaire
organe: aile, queue, patte, corne, plume, bec, griffe, nageoire, fourrure, défense, croc, carapace, museau, trompe, sabot, bois, écaille, antenne, dard, mandibule, crinière, tentacule, larynx, rétine
participant, invité, présent: candidat, concurrent, convive, délégation, festivalier, coureur, manifestant, exposant, inscrit, congressiste, membre, jury, parterre, casting
personne, individu: homme, femme, habitant, passant, citoyen, voisin, usager, riverain, client, résident, automobiliste, promeneur, témoin, adolescent, retraité, passager, quidam, joggeur
pesticide, phyto, engrais: glyphosate, néonicotinoïde, herbicide, insecticide, chlordécone, fongicide, roundup, ddt, nitrate, métolachlore, désherbant, bromure, sulfate, fipronil
peuplé, démographie: recensement, âmes, densité, insee, foyers
pièce, mécanique: moteur, roue, frein, pneu, volant, pare-brise, airbag, coffre, capot, rétroviseur, portière, boîte, carrosserie, pare-chocs, catalytique, phare, embrayage, châssis, siège, rotule
planqué: retranché, surveillance, enterrer, garder sous le coude, fond d'un tiroir, tu
poste, position: attaquant, gardien, défenseur, milieu, ailier, pilier, meneur, latéral, talonneur, arrière, capitaine, pivot, avant-centre, directeur, secrétaire
preuve: indice, pièce, trace, documents, étayer, facture
rappel, rappeler, retirer: salmonelle, listeria, allergène, corps, lot, consommation, rappelconso, kinder, buitoni, défaut, éthylène
rappel: deuxième dose, nouvelle injection, dose de rappel
relâché: sans charge
réserve, protégé: natura, parc, vanoise, camargue, mercantour, écrins, sanctuaire, cévennes, port-cros, calanques, classé, conservatoire, vercors, znieff
signe: voile, kippa, abaya, burkini, burqa, niqab, hijab, croix, soutane, turban, foulard, qamis
source: afp, reuters, communiqué, porte-parole, parquet, procureur, préfecture, associated, police, témoin, entourage, tass, xinhua
spécialiste: vulcanologue
technique: huile, aquarelle, gravure, fusain, pastel, acrylique, collage, lithographie, sanguine, pochoir, sérigraphie, encre, gouache, eau-forte, crayon, tempera
trou: manque, découvert, manquer dans la caisse
trouvaille: squelette, vestige, fossile, amphore, pièce, tombe, trésor, ossements, sarcophage, mosaïque, crâne, épave, obus, monnaie, statuette, sépulture, momie, poterie, silex, nécropole
volte-face: changement de cap
zodiaque: bélier, taureau, gémeaux, cancer, lion, vierge, balance, scorpion, sagittaire, capricorne, verseau, poissons
`
