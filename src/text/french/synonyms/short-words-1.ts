// Short forms and slang typed in a chat beside what newspapers print: police, justice, institutions, work, school.

export const SHORT_WORDS_1 = `
perquis, perquise, perquisition, perquisitionner, fouille, descente de police
les flics, police, policiers, agents, forces de l'ordre, gendarmerie
fliquette, policière, gardienne de la paix, gendarme
poulaga, poulagas, maison poulaga, police, policiers
la crim, brigade criminelle, police criminelle
pj, police judiciaire, enquêteurs
les stups, brigade des stupéfiants, office antistupéfiants, ofast
bri, brigade de recherche et d'intervention, antigang
igpn, police des polices, bœuf-carottes, inspection générale de la police nationale
comico, comicos, commissariat, poste de police, hôtel de police
perpet, perpète, perpétuité, réclusion criminelle à perpétuité
prison préventive, en préventive, détention provisoire
conditionnelle, libération conditionnelle
mitard, quartier disciplinaire, cellule disciplinaire, isolement
gnouf, prison, cellule
zonz, zonzon, prison, maison d'arrêt
bastos, balle, munition, cartouche, projectile
kalach, kalash, kalachnikov, fusil d'assaut, arme automatique
schlass, surin, couteau, lame, arme blanche
pétoire, fusil, carabine, arme à feu
lacrymo, lacrymos, lacry, gaz lacrymogène, grenade lacrymogène
lbd, flash-ball, flashball, lanceur de balles de défense
taze, tazer, coup de taser, pistolet à impulsion électrique
panier à salade, fourgon de police, véhicule de police
poucave, délateur, informateur, indicateur
poucaver, dénoncer, balancer, délation
mise en exam, mis en exam, mise en examen, mis en examen, inculpé
casier, casier judiciaire, antécédents judiciaires, déjà condamné
dealer, dealeur, dealers, trafiquant, trafiquant de drogue, trafic de stupéfiants, revendeur
bicrave, bicraver, dealer, vendre de la drogue, trafic de drogue
chouf, choufs, chouffeur, guetteur
narco, narcos, narcotrafiquant, narcotrafic, trafiquant de drogue
shit, teuchi, cannabis, résine de cannabis, haschich
bédo, oinj, spliff, cannabis
mdma, ecsta, ecstasy, drogue de synthèse
kéta, kétamine, anesthésiant
gaz hilarant, protoxyde d'azote, protoxyde
toxico, toxicos, toxicomane, toxicomanie, drogué, consommateur de drogue
go fast, convoi de drogue, trafic de drogue
bourré, pinté, ivre, alcoolisé, état d'ivresse, emprise de l'alcool
pompette, éméché, ivre, alcoolisé
cuite, ivresse, ivre, alcoolisation, alcoolisé
picoler, boire, alcool, consommation d'alcool
picole, tise, alcool, boisson
alcoolo, alcoolos, alcoolique, alcoolisme, dépendance à l'alcool
poivrot, ivrogne, alcoolique, homme ivre
puff, vapoteuse, cigarette électronique, vapoter
jap, juge de l'application des peines
jld, juge des libertés et de la détention
pnf, parquet national financier
pnat, parquet national antiterroriste, parquet antiterroriste
cedh, cour européenne des droits de l'homme
cpi, cour pénale internationale
cjue, cour de justice de l'union européenne
tgi, tribunal de grande instance, tribunal judiciaire
correctionnelle, tribunal correctionnel
cour d'ass, cour d'assises, assises
exhib, exhibition sexuelle, exhibitionniste, exhibitionnisme
pédo, pédos, pédophile, pédocriminel, pédophilie
vss, violences sexistes et sexuelles, violences sexuelles
proxo, proxénète, proxénétisme
flag, en flag, flagrant délit, flagrance
se faire gauler, pris sur le fait, arrêté, interpellé, flagrant délit
pécho, se faire pécho, arrêté, interpellé, attraper
embarqué par les flics, embarqué par la police, interpellé, garde à vue
filoche, filature, surveillance
contredanse, contravention, amende, procès-verbal
pv, procès-verbal, contravention, amende
bodyguard, garde du corps, agent de sécurité
sécu, sécurité, service de sécurité
entourloupe, escroquerie, tromperie, arnaque
magouille, magouilles, malversation, malversations, fraude, manœuvres frauduleuses
caillera, racaille, voyou, délinquant
loubard, voyou, délinquant, malfrat
lascar, voyou, délinquant, individu
chourave, vol, larcin
mandale, torgnole, gifle, claque
beigne, coup de poing
coup de boule, coup de tête
latter, frapper, rouer de coups, passer à tabac
dérouillée, passage à tabac, coups, correction
grabuge, incidents, heurts, débordements, échauffourées
clando, clandos, clandestin, sans-papiers, situation irrégulière
oqtf, obligation de quitter le territoire, mesure d'éloignement, expulsion
cra, centre de rétention administrative, centre de rétention
ransomware, rançongiciel, logiciel malveillant, cyberattaque
leak, leaks, leaker, fuite, fuite de données, divulguer
nudes, photos intimes, photos dénudées, images intimes
terro, terros, terroriste, terroristes, terrorisme
beauvau, place beauvau, ministère de l'intérieur, ministre de l'intérieur
premier flic de france, ministre de l'intérieur
bercy, ministère de l'économie, ministère des finances, ministre de l'économie
quai d'orsay, ministère des affaires étrangères, diplomatie française
rue de grenelle, ministère de l'éducation nationale, ministre de l'éducation
hôtel de brienne, ministère des armées, ministre des armées
rue cambon, cour des comptes
les sages, conseil constitutionnel, rue de montpensier
conseil constit, conseil constitutionnel
grande muette, armée
maison ronde, radio france
dame de fer, tour eiffel
grande boucle, tdf, tour de france
maison blanche, présidence américaine, président américain
pentagone, armée américaine, défense américaine
fbi, feds, police fédérale, police fédérale américaine
cia, renseignement américain, services secrets américains
tsahal, armée israélienne
saint-siège, vatican
scotland yard, police londonienne, police britannique
bce, banque centrale européenne
fmi, fonds monétaire international
oms, organisation mondiale de la santé
fed, réserve fédérale, banque centrale américaine
nasa, agence spatiale américaine
esa, agence spatiale européenne
iss, station spatiale internationale
giec, experts du climat, groupe d'experts intergouvernemental
hcr, haut-commissariat aux réfugiés, agence des nations unies pour les réfugiés
unicef, fonds des nations unies pour l'enfance
cnil, commission nationale de l'informatique et des libertés
hatvp, haute autorité pour la transparence de la vie publique
dgccrf, répression des fraudes
la sécu, sécurité sociale, assurance maladie, cpam
cpam, caisse primaire d'assurance maladie, assurance maladie
ars, agence régionale de santé
insee, institut national de la statistique, statistiques
spa, société protectrice des animaux, refuge
lpo, ligue de protection des oiseaux
onf, office national des forêts
ofb, office français de la biodiversité
msf, médecins sans frontières
restos du cœur, resto du cœur, aide alimentaire
snsm, sauveteurs en mer, société nationale de sauvetage en mer
pghm, peloton de gendarmerie de haute montagne, secours en montagne
sdis, pompiers, service départemental d'incendie et de secours
smur, samu, urgentistes
bea, bureau d'enquêtes et d'analyses
dircab, directeur de cabinet, directrice de cabinet
dircom, directeur de la communication, directrice de la communication
drh, directeur des ressources humaines, directrice des ressources humaines, ressources humaines
rh, ressources humaines
collabo, collabos, collaborateur, collaborationniste, collaboration
facho, fachos, fasciste, extrême droite, néonazi, identitaire
gaucho, gauchos, gauchiste, gauche, extrême gauche
socialo, socialos, socialiste, parti socialiste
écolo, écolos, écologiste, écologistes, verts, défenseur de l'environnement
anar, anars, anarchiste, anarchistes, libertaire
réac, réacs, réactionnaire, conservateur
tradi, tradis, traditionaliste
catho, cathos, catholique, catholiques
antifa, antifas, antifasciste, antifascistes
zad, zadiste, zadistes, zone à défendre, opposants
conspi, conspis, complotiste, conspirationniste
antivax, antivaccin, opposé à la vaccination, refus de la vaccination
gj, gilet jaune, gilets jaunes
mascu, mascus, masculiniste, masculinisme
homo, homos, homosexuel, homosexuels, gay, homosexualité
trans, transgenre, transsexuel, personne transgenre
pride, gay pride, marche des fiertés
démago, démagogue, démagogie, populiste
aristo, aristos, aristocrate, noble
49.3, 49-3, adoption sans vote, engagement de la responsabilité
ric, référendum d'initiative citoyenne
qpc, question prioritaire de constitutionnalité
plf, projet de loi de finances, budget
interco, intercommunalité, communauté de communes
agglo, agglomération, communauté d'agglomération
comcom, communauté de communes, intercommunalité
la préf, préfecture, préfet, préfète, services de l'état
sous-préf, sous-préfecture, sous-préfet
conseil dép, conseil départemental, département
lr, les républicains
rn, rassemblement national
lfi, la france insoumise, insoumis
eelv, les écologistes, europe écologie les verts
pcf, parti communiste, communiste
hémicycle, assemblée, députés, parlementaires
l'assemblée, assemblée nationale, députés, palais bourbon
cdi, contrat à durée indéterminée, embauche
cdd, contrat à durée déterminée, contrat précaire
heures sup, heures supplémentaires
rtt, réduction du temps de travail, jour de repos
arrêt mal, arrêt maladie, arrêt de travail, congé maladie
cse, comité social et économique, représentants du personnel
pse, plan de sauvegarde de l'emploi, plan social, suppressions de postes
cgt, confédération générale du travail, syndicat
medef, patronat, organisation patronale
chomdu, chômage, sans emploi, chômeur, demandeur d'emploi
rsa, revenu de solidarité active
sous-fifre, subalterne, subordonné, exécutant
larbin, domestique, employé de maison, serviteur
prolo, prolos, prolétaire, ouvrier, classes populaires
métallo, métallos, métallurgiste, ouvrier métallurgiste, sidérurgiste
job d'été, emploi saisonnier, travail saisonnier, saisonnier
expert-compta, expert-comptable, comptable
télétaf, télétravail, travail à distance
visio, visioconférence, à distance, réunion à distance
réu, réunion, séance
startup, start-up, jeune pousse, entreprise
multinat, multinationale, grand groupe
pme, petite et moyenne entreprise, entreprise
négo, négos, négociation, négociations, pourparlers
restau, resto, restos, restaurant, restaurateur, établissement
troquet, bistrot, bistro, café, bar
mcdo, fast-food, restauration rapide
petit déj, ptit dej, petit déjeuner
apéro, apéros, apéritif
pinard, vin, viticulture
binouze, bibine, bière
barbaque, bidoche, viande, viande de bœuf
frometon, fromage, fromager
saucif, saucisson, charcuterie
patate, patates, pomme de terre, pommes de terre
instit, instits, instituteur, institutrice, professeur des écoles
dirlo, directeur, directrice, chef d'établissement, principal, proviseur
cpe, conseiller principal d'éducation, conseillère principale d'éducation
aesh, accompagnant d'élève en situation de handicap, accompagnante
atsem, agent des écoles maternelles
bahut, lycée, collège, établissement scolaire
prépa, prépas, classe préparatoire, classes préparatoires
cantoche, cantine, restaurant scolaire, restauration scolaire
resto u, restau u, crous, restaurant universitaire
cité u, cité universitaire, résidence universitaire
interro, contrôle, évaluation, devoir surveillé
exam, exams, examen, examens, épreuve, épreuves, concours
dico, dicos, dictionnaire
biblio, bibliothèque, médiathèque
maths, math, mathématiques, mathématicien
matheux, mathématicien, mathématiques
philo, philosophie, philosophe
géo, géographie, géographe
histoire-géo, histoire-géographie, professeur d'histoire
sciences po, institut d'études politiques, iep
eps, éducation physique, éducation physique et sportive
baby-sitter, babysitter, baby-sitting, garde d'enfants
colo, colos, colonie de vacances, séjour de vacances
mono, monos, moniteur, monitrice, animateur
centre aéré, centre de loisirs, accueil de loisirs
thésard, doctorant, doctorat, thèse
intello, intellos, intellectuel, intellectuels
vacs, vacances, congés
`
