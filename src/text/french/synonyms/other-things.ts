// Nouns that no one field has: words that say nearly the same, then what may answer for what.

export const OTHER_THINGS = `
49.3, 49-3, adoption sans vote, engagement de la responsabilité
49.3, engager la responsabilité, sans vote, article 49
abstraction, abstrait, non figuratif, conceptuel
acarien, tique, parasite
admission, admettre, intégration
agence, guichet, succursale, antenne
aléas, imprévu, hasard, péripétie
alphabétisation, illettrisme, analphabétisme
antifa, antifasciste
apparat, cérémonie, faste, solennel, cérémonial
apparence, aspect, allure
archives, documents, archivage
aspect, facette, apparence, angle
asphyxie, étouffer, suffoquer
association, groupement, amicale
associé, cofondateur, partenaire
attention, précaution
attroupement, rassemblement, regroupement
auschwitz, camp de concentration, camp d'extermination, shoah
avance, prématuré, anticipé
bahreïn, manama
balkans, yougoslavie
bémol, mettre un bémol, nuancer, émettre des réserves, relativiser
bénévole, volontaire, bénévolat, non rémunéré
biomasse, matière organique, bioénergie
botswana, gaborone
bresse, bressan
businessman, homme d'affaires, entrepreneur, magnat
camp, clan
capacité, places, accueillir, contenir, spectateurs
casserole, affaire judiciaire, mis en examen, scandale
chemin, tracé, itinéraire, parcours, sentier
circuit, piste, parcours, autodrome
citoyen, ressortissant, expatrié
civils, population, population civile, habitants, non-combattants
club, confrérie, cercle, association
cnil, commission nationale de l'informatique et des libertés
cohésion, unité, solidarité, soudé, union
condition, clause, circonstance
consécration, consacrer, dédicace
contrebas, en dessous, plus bas, en aval
convergence, converger, rapprochement
cornouailles, cornique
court-circuit, problème électrique, défaut électrique
curiosité, curieux, intérêt, indiscrétion
davantage, encore plus
débits, débit, flux, écoulement
décalage, écart, différence
déco, ornement, décoration, garnir
défenseur, latéral
délégation, représentants, émissaires, envoyés
demandeur, requérant, plaignant, postulant
déontologie, éthique, code de conduite
dérapage, déraper, propos déplacés, propos polémiques, propos controversés, sortie de route
dm, message privé, messagerie, mp, message
domination, hégémonie, suprématie, emprise
dualité, dualisme, dichotomie, dual, binaire
effigie, portrait, représenté, image
élan, impulsion, dynamique, essor
embryon, embryonnaire, fœtus, fœtal
emprise, influence, mainmise, domination
enregistrement, bande, audio, bande sonore
épilepsie, convulsion, comitial
établirent, établir, instaurer
événement, péripétie, épisode
exact, exactitude, précis, correct
exactions, atrocités, massacres, sévices, abus
excès, abus, excessif, outrance, démesure
exil, s'exiler, bannir
facette, aspect, dimension, angle
féminisme, émancipation
fichiers, dossiers, documents, pièces
fluorescence, fluorescent, luminescence, phosphorescent
flux, débit, afflux
fourrage, foin, luzerne
fréquent, fréquence, récurrent, répété
gardien, goal, gardien de but, portier
ghana, ghanéen
grès, roche, sable, céramique
guatemala, guatémaltèque
hiérarchie, échelle, rang
hippo, hippos, hippopotame
hs, hors service, panne, hors d'usage
humain, homme, humanité, humaniste
immédiat, sans délai, tout de suite
implémentation, mise en œuvre
impression, sensation, sentiment, ressenti
imprudent, négligent, inconscient
inconvénient, désavantage, défaut, point faible
indéterminé, inconnu, incertain, illimité
inflammation, inflammatoire, irritation, gonflement
ingénieur, ingénierie, technicien
insertion, insérer, réinsertion, intégration
intérêt, attrait, utilité, intéresser
interlocuteur, partenaire, vis-à-vis
ion, ionique, cation, anion, ionisation
isolé, coupé du monde, reculé, solitaire
isolé, enclavé
kana, hiragana, katakana, syllabaire
kazakh, kazakhstan, astana
kenya, kényan
kirghizistan, kirghize, bichkek
latitude, parallèle, coordonnées
leadership, suprématie, domination, leader
mec, type, homme, gars
meeting, rassemblement, réunion publique, assemblée
mégalo, mégalomane
meilleur, amélioration, supérieur, plus performant
métabolisme, métaboliser
monopole, position dominante, abus de position dominante, cartel
moulin, meunier, minoterie, meule
naissance, accoucher, donner naissance, devenir parent
nasa, agence spatiale américaine
négligence, imprudence, manquement, faute, carence, défaillance
négligence, incurie, laxisme, imprudence, manquement
négligent, imprudence, manquement, insouciant
nicaragua, nicaraguayen, managua
nuance, subtilité, teinte
numérotation, numéro, immatriculation
occurrence, cas, apparition
octet, mégaoctet, gigaoctet
ong, organisation non gouvernementale, association, humanitaire
os, ossement, fossile
ouganda, kampala
ouzbékistan, ouzbek, tachkent
paraguay, paraguayen
particulièrement, notamment, surtout, spécialement
paumé, désorienté
perception, percevoir, ressenti, vision
péripétie, rebondissement, mésaventure, aventure
perso, personnel, à titre personnel
pghm, peloton de gendarmerie de haute montagne, secours en montagne
placard, placardisé, évincé, mis à l'écart
pléiade, kyrielle, ribambelle, myriade
pma, procréation médicalement assistée, procréation assistée
pmr, personne à mobilité réduite, fauteuil roulant
polyvalent, multifonction, touche-à-tout
prédateur, ennemi naturel
prédation, prédateur, proie, carnassier
prédécesseur, devancier
préférence, préférer, prédilection, favori
présent, présence, assister
prison, maison d'arrêt, centre pénitentiaire, pénitencier, établissement pénitentiaire, centre de détention, geôle
promeut, promouvoir, promotion, encourager
providence, providentiel, fatalité
public, ouvert à tous, rendu public
rab, sursis, prolongation, supplément
ramdam, barouf, boucan, vacarme, tapage, nuisances sonores
rationnement, restriction, quota
ravageur, nuisible, parasite
rebondissement, coup de théâtre, retournement de situation, nouvel épisode
recettes, revenus, entrées, rentrées, chiffre d'affaires, box-office
réédité, réimprimer
reflet, miroir
réglage, ajustement, mise au point
relation, lien, rapport, lié
rh, ressources humaines
ricain, états-unis, américain, washington
rn, rassemblement national
rsa, revenu de solidarité active
saisie, mainmise
samoa, samoan
sécurité, sûreté, sécuriser
sensibilisation, prévention, campagne d'information
sensibilité, sensible, émotivité
seul, solitude, isolé, solitaire
significativement, notablement, sensiblement, nettement
silhouette, contour, profil, allure
soubassement, socle, assise, fondation
spécialité, spécialisation, spécialiste, domaine de prédilection
spécimen, exemplaire, échantillon, individu
statut, rang, position
subtilité, subtil, finesse, nuance
tadjikistan, tadjik, douchanbé
tamoul, tamil, dravidien
téléchargement, téléchargeable
tendance, mouvance, orientation
teuf, rave party
teuf, rave, fête, free party
teufeur, fêtard, raveur, noctambule
texas, texan
tire-fesses, téléski, remontée mécanique
tripartite, trois partis, trilatéral
turbo, turbocompresseur, suralimenté
turkménistan, turkmène, achgabat
unef, syndicat étudiant, union nationale des étudiants de france
unicef, fonds des nations unies pour l'enfance
videur, agent de sécurité, vigile, portier, doorman
vigile, agent de sécurité, gardien, videur, service d'ordre
vitrail, vitraux, verrier, maître verrier
activité, balade: randonnée, escalade, ski, baignade, parapente, kayak, canyoning, plongée, camping, vtt, accrobranche, spéléologie, rafting, alpinisme, surf, deltaplane, parachute, pique-nique, barbecue
aérien, catastrophe: crash, écraser, abîmer, atterrissage, turbulence, amerrissage, collision, détournement, disparaître, avarie
artisan: boulanger, menuisier, plombier, électricien, maçon, coiffeur, boucher, charpentier, forgeron, ébéniste, potier, couvreur, serrurier, bijoutier, tapissier, cordonnier, tailleur, ferronnier, tonnelier, sabotier, charron, tailleur de pierre, luthier, verrier, maroquinier, sellier, coutelier
attraction: disneyland, puy, futuroscope, astérix, zoo, aquarium, europa-park, roue, vulcania, grand-huit
autopsie: médico-légal, iml, expertise, toxicologique, prélèvement, strangulation, ecchymose, dissection, asphyxie
aviation: rafale, mirage, bombardier, chasseur, spitfire, messerschmitt, f-16, sukhoï, mig, drone, awacs, intercepteur
badauds: passants, foule, témoins
bd: manga, tintin, astérix, spirou, planche, strip, lucky
boîte, club, discothèque: cabaret, bataclan, dancing, night-club, dancefloor, macumba
boucan: décibels, fracas
branlée: large défaite, humiliation, balayé
bruit, entendre: cri, explosion, détonation, sirène, klaxon, hurlement, craquement, tonnerre, aboiement, grondement, vacarme, sifflement, fracas, miaulement, chant, brame, tapage
bruit: décibels, tintamarre, détonation, fracas, nuisances, grondement, brouhaha, déflagration
camp: auschwitz, dachau, buchenwald, ravensbrück, drancy, mauthausen, goulag, stalag, treblinka, birkenau, struthof, internement
cépage, raisin: merlot, chardonnay, cabernet, pinot, syrah, sauvignon, grenache, riesling, gamay, chenin, viognier, malbec
cérémonie, hommage: obsèques, enterrement, commémoration, messe, funérailles, minute, recueillement, baptême, inauguration, gerbe, marche, panthéonisation, sacre, mémorial, dépouille, ouverture, mariage
cérémonie: investiture, communion, remise de prix
charcuterie: jambon, saucisse, pâté, rillettes, boudin, andouille, chorizo, lardon, terrine, salami, andouillette, rosette, merguez
classement, rang: premier, deuxième, troisième, dixième, second, quatrième, tête, podium, leader, cinquième, sixième, lanterne, huitième, dauphin, pole
client, acheteur, public: consommateur, usager, spectateur, visiteur, abonné, lecteur, touriste, voyageur, passager, supporter, vacancier, patient, acquéreur, auditeur, téléspectateur
congrégation: jésuite, franciscain, dominicain, bénédictin, cistercien, chartreux, carmélite, templier, capucin, trappiste, oratorien
contrat, engagement: bail, convention, cdi, cdd, protocole, avenant, pacte, charte, compromis, concession, traité, partenariat, licence
déchet, ordure, détritus: plastique, mégot, bouteille, carton, emballage, gravats, ferraille, verre, masque, pneu, boue, compost, encombrants, canette, amiante, épave, radioactif, pile
décoration: ordre du mérite, croix de guerre, distinction
dégueulasse: insalubre, nauséabond, infect, souillé
document, papier: rapport, lettre, contrat, courrier, facture, certificat, attestation, formulaire, procès-verbal, acte, passeport, mémo, circulaire, charte, testament, convention, archive, manuscrit, diplôme, permis
document: brevet, constat, ordonnance, relevé
enchères: sotheby's, christie's, drouot, marteau, adjudication, artcurial, estimation
engin: pelleteuse, tractopelle, grue, bulldozer, tracteur, moissonneuse-batteuse, nacelle, rouleau, tunnelier, épandeur, bétonnière, charrue
engueulade: échange houleux, vifs échanges, éclats de voix
état: grave, critique, stable, léger, indemne, inconscient, vital, désespéré, coma, choqué, hospitaliser, rétablir, convalescence
événement, historique: révolution, bastille, débarquement, croisade, couronnement, armistice, sacre, traité, chute, bataille, indépendance, libération, colonisation, apollo, mai, verdun, shoah
événement, manifestation, occasion: festival, concert, salon, exposition, cérémonie, mariage, anniversaire, commémoration, concours, congrès, foire, gala, procès, tournoi, match, sommet, carnaval, marathon, inauguration, colloque, brocante, forum
exécution, exécuter: pendaison, fusiller, injection, bûcher, chaise, garrot, écarteler, peloton, lapidation, potence, échafaud
faillite, couler, fermer: liquidation, redressement, dépôt, banqueroute, cessation, fermeture, déposer, krach, naufrage, péricliter, sauvegarde, dissolution
film, long-métrage: comédie, thriller, drame, western, biopic, court-métrage, dessin, remake, blockbuster, polar, téléfilm, animation, péplum, adaptation, horreur, nanar
fossile: mammouth, tyrannosaure, diplodocus, tricératops, vélociraptor, ammonite, trilobite, ptérosaure
fruit: poire, banane, orange, fraise, cerise, raisin, pêche, abricot, prune, citron, melon, ananas, mangue, kiwi, framboise, figue, pastèque, clémentine, avocat, mirabelle, noix, nectarine, myrtille, pamplemousse
hommage: dépôt de gerbe, cérémonie
infraction, code: excès, vitesse, alcool, stupéfiants, téléphone, feu, stop, alcoolémie, ceinture, permis, sens, rodéo, ivresse, délit, refus, contresens, pv
intact: en bon état, indemne, préservé, non endommagé, épargné
inventeur, inventer, concepteur: ingénieur, breveter, edison, découvrir, imaginer, développer, fondateur, gutenberg
jardin, parc: square, bois, pelouse, potager, verger, roseraie, arboretum, tuileries, pépinière, serre, luxembourg
légume: carotte, tomate, courgette, poireau, chou, salade, épinard, haricot, aubergine, poivron, oignon, navet, betterave, concombre, endive, artichaut, asperge, radis, potiron, laitue, brocoli, lentille, pomme de terre
monnaie, devise: franc, livre, yen, bitcoin, rouble, yuan, peso, couronne, écu, deutschmark, lire, mark, roupie, louis, denier, drachme, rial
mouvement, courant, artistique: impressionnisme, cubisme, surréalisme, baroque, romantisme, réalisme, fauvisme, expressionnisme, pop, symbolisme, dadaïsme, abstrait, classicisme, pointillisme, naturalisme, futurisme, street
munition, projectile: roquette, plomb, grenade, flèche, boulet, missile, douille, pavé
nationalité, origine, originaire: français, italien, espagnol, allemand, britannique, américain, russe, chinois, marocain, algérien, belge, suisse, tunisien, turc, portugais, ukrainien, polonais, sénégalais, japonais, brésilien, roumain, syrien, iranien, ivoirien
nationalité: afghan, indien, malien
ong: greenpeace, wwf, lpo, amnesty, msf, oxfam, fne, handicap, l214, médecins, bloom, robin, croix-rouge, médecins sans frontières, unicef, caritas, sea-watch
opposants: riverains, collectif, requérants
organisation, association, asso: ong, fondation, croix-rouge, greenpeace, ligue, fédération, secours, restos, emmaüs, comité, amnesty, wwf, syndicat, collectif, unicef, sos, lpo, spa, l214, anticor, médecins, oxfam, attac
ouvrage, infrastructure: pont, viaduc, tunnel, barrage, aqueduc, digue, canal, autoroute, écluse, passerelle, échangeur, rocade, jetée, ligne
piston: conflit d'intérêts, complaisance, recommander, faveur, favoriser
plafond: voûte, faux plafond
prix, récompense, distinction: médaille, césar, oscar, goncourt, nobel, palme, molière, légion, victoire, ballon, grammy, femina, ours, pulitzer, renaudot, lion, décoration, emmy, coupe, couronner
raffut: nuisances sonores, bruit
rapport: document, conclusions, étude
récipient: jerrican, baril, marmite, carafe, thermos
record, exploit, performance: battre, meilleur, historique, chrono, premier, traversée, guinness, prouesse, pulvériser, inédit, détenteur
retraite, pension: annuités, trimestre, 62, 64, cotisation, agirc, carsat, régime, minimum, réversion, cnav, répartition
retraite: raccrocher, adieux, ranger, jubilé, retirer, crampons, reconversion
réunion, rencontre: conseil, assemblée, congrès, entretien, séminaire, rendez-vous, colloque, conférence, tête-à-tête, négociation, audience, séance, visioconférence, comité, entrevue, g20, g7, forum, concertation, meeting, conclave
réunion: assemblée générale, symposium, table ronde, plénière
rongeur: rat, écureuil, hamster, marmotte, ragondin, campagnol, loir, lapin
sanction, sanctionner: amende, suspension, exclusion, licenciement, avertissement, radiation, interdiction, renvoi, révocation, suspendre, retrait, expulsion, gel, rétrograder, exclure, radier, destituer
secteur, activité, branche: agriculture, industrie, tourisme, bâtiment, automobile, aéronautique, commerce, énergie, transport, textile, restauration, hôtellerie, agroalimentaire, santé, pêche, banque, sidérurgie, viticulture, élevage, logistique
sponsor, mécène, donateur: partenaire, fondation, parrain, bienfaiteur, bnp, arnault, pinault, legs, philanthrope
substance, poison: arsenic, cyanure, ammoniac, chlore, pesticide, glyphosate, mercure, plomb, acide, soude, dioxine, chlordécone, bisphénol, novitchok, sarin, polonium, amiante, nitrate, strychnine, ammonium, benzène, méthanol, formol, ricine
tabac, fumer: cigare, pipe, vapoteuse, chicha, narguilé, nicotine, puff, mégot
témoin: assister à la scène, passant, voisin, promeneur, joggeur, riverain, chauffeur, client, automobiliste, commerçant, randonneur, passager, serveur
test, examen: scanner, irm, radio, prise, échographie, biopsie, mammographie, pcr, analyse, autopsie, dépistage, électrocardiogramme, coloscopie, frottis, antigénique, prélèvement
vin, pinard: bordeaux, bourgogne, champagne, beaujolais, rosé, riesling, sauternes, chablis, muscat, merlot, cru, cuvée, millésime, médoc, chardonnay, sancerre, crémant, pomerol
vitamine, nutriment, oligo-élément: fer, calcium, magnésium, zinc, potassium, sodium, protéine, fibre, glucide, lipide, oméga-3, iode, sélénium, phosphore, carotène, folate
`
