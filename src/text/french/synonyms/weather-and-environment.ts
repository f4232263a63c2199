// Weather, energy, water and the environment: words that say nearly the same, then what may answer for what.

export const WEATHER_AND_ENVIRONMENT = `
air pollué, pollution de l'air, qualité de l'air, particules fines, pic de pollution
alibi, emploi du temps, justifier sa présence
ambiant, environnant, ambiance
ammoniac, ammoniaque, azote
aquarelle, peinture à l'eau, gouache
aquatique, eau, marin
aqueduc, canalisation, adduction d'eau, canal
aux anges, sur un petit nuage, petit nuage, comblé, euphorique
avalanche, coulée de neige, enseveli
barrage, digue, hydroélectrique
basalte, roche volcanique, roche magmatique
beau temps, ciel dégagé
biodiv, biodiversité, espèces
biosphère, écosystème, biodiversité
bloqué par la neige, coincé dans la neige, naufragés de la route, prisonnier de la neige
bloquer l'argent, geler les avoirs, compte gelé, séquestre
boire la tasse, avaler de l'eau, suffoquer
bombardier d'eau, canadair, largage d'eau, largages
brûler des poubelles, poubelles incendiées, feux de poubelles, poubelles en feu
ça caille, froid, glacial, températures négatives
ça caille, il fait froid, froid, températures glaciales
cachet, gélule
cadran, cadran solaire, horloge, gnomon
cagnard, canicule, chaleur, soleil de plomb
canicule, vague de chaleur, forte chaleur
capsule, gélule, dosette
cascade, chute d'eau, cataracte
cata écologique, catastrophe écologique, marée noire, pollution
cata, catastrophe, désastre
catastrophe, désastre, calamité, cataclysme, fléau, tragédie
charbon, houille, mine de charbon
chaud, chaleur, caniculaire
chaud, chaleur, canicule, brûlant, torride
chaud, étouffant
ciel couvert, nuageux, nuages, voilé
clim, climatisation, climatiseur
climat, réchauffement, dérèglement climatique
climat, température, pluviométrie
climat, type de climat
climato, climatologue, météorologue, climat
construire des éoliennes, parc éolien, éolienne
coque, carène
coup d'épée dans l'eau, pour des prunes, en vain, sans effet
couper l'eau, manquer d'eau, restrictions d'eau, coupures d'eau, pénurie d'eau
dans les temps, à l'heure, comme prévu
déchet, ordure, poubelle, détritus
décrue, eau baisse, eaux se retirent, retrait des eaux, retour à la normale
défendre la nature, écologiste, environnementaliste, militant écologiste, ong
déluge, pluies diluviennes, trombes d'eau
dioxyde, dioxyde de carbone, co2, gaz carbonique
drache, averse, pluie battante
drache, averse, pluie, fortes pluies
eau chaude, thermal, géothermie, source chaude
eau monte, montée des eaux, niveau de la rivière, crue
eau, aquatique, hydrique
éclair, foudre, orage
électricité, courant, énergie, hydro, edf
emporté par l'eau, emporté par les flots, emporté par la crue, emporté par le courant
énergétique, énergie, électricité
énergie renouvelable, solaire, énergie verte
ensoleillé, soleil, beau temps, éclaircie
entretemps, entre-temps, dans l'intervalle, pendant ce temps
environnement, écologie, environnemental
équatorial, équateur, tropical
éruption, volcan, entrer en éruption
estampe, gravure, lithographie, eau-forte, xylographie
étudier les volcans, vulcanologue, volcanologie
exotique, dépaysant, tropical
fontaine, source, jet d'eau, bassin
foudroyé, foudre, frappé par la foudre
froid, froideur, glacial, gelé, frisquet
froid, vague de froid, glacial, caillé, fraîcheur
fulgurant, foudroyant, éclair
gagner du temps, sursis, répit, temporiser
gagner du temps, temporiser, retarder, manœuvre dilatoire, dilatoire
gaz à effet de serre, co2, carbone, méthane, émissions
gaz à effet, co2, dioxyde de carbone, gaz carbonique
gaz hilarant, protoxyde d'azote, protoxyde
gaz, gazeux, vapeur
geler, givre, températures négatives
grand froid, très froid, températures négatives, sous zéro
grêle, grêlon, averse, orage, intempérie
grêle, grêlons, orage de grêle, averse de grêle
grosse pluie, pluies diluviennes, trombes d'eau, averse
hobby, loisir, passe-temps
hydraulique, hydroélectrique, eau, barrage
hydrogène, dihydrogène
immersion, immerger, plongée
impartial, impartialité, neutre, neutralité
inondation, crue
intempéries, mauvais temps, tempête, orage
kayak, canoë, pagaie, eaux vives
la terre a tremblé, séisme, secousse sismique, tremblement de terre
litres de pluie, cumul de pluie, millimètres, cumuls, précipitations
loisirs, loisir, divertissement, passe-temps
magnitude, échelle de richter, intensité, séisme
manque de pluie, sécheresse, déficit pluviométrique, stress hydrique
marée noire, pollution pétrolière, fuite de pétrole, nappe de pétrole
mauvais temps, pluie, intempéries, orage
météo france, météorologues, prévisionnistes
météo, prévisions météo, météorologique, bulletin météo
millimètre, mm
moins polluer, réduire les émissions, décarboner, baisse des émissions, neutralité carbone
mousson, saison des pluies, pluies diluviennes
nébuleuse, galaxie, nuage de gaz
neige, avalanche, enneigement, manteau neigeux, flocon
neige, enneigement, chutes de neige, neigeux
ni chaud ni froid, rester de marbre, laisser de marbre, indifférent, impassible
niaiser, attendre, perdre son temps, tarder
niaiser, moquer, tourner autour du pot, perdre du temps
nitrate, engrais, nitrique, azote
nuage, nébulosité, cumulus, ciel voilé
nuisance, désagrément, pollution, nuire
oasis, palmeraie, point d'eau
ofb, office français de la biodiversité
ordures, immondices
ouragan a touché, cyclone a touché, toucher terre, passage du cyclone, œil du cyclone
ouragan, cyclone, typhon, tempête tropicale
parfois, quelquefois, de temps en temps, occasionnellement
pas de pluie, sécheresse, déficit de pluie, aride
pétrole, raffinerie, brut, hydrocarbure, baril
phréatique, nappe phréatique, aquifère, eau souterraine
pieds dans l'eau, inondé, caves inondées, rez-de-chaussée inondé, sous les eaux
pleuvoir des cordes, trombes d'eau, diluvien, pluie battante
pleuvoir, pluie, précipitations, averse, pluvieux, pluviométrie
plus d'eau, tari, asséché, sécheresse
pollué, pollution, contaminé, toxique, souillé
polluer plus, bilan carbone, émissions
polluer, pollueur, pollution, contaminer
pompage, pomper
pomper l'eau, pompage, assécher, motopompe
poubelle, éboueur
prendre l'eau, couler, naufrage, voie d'eau, échouer
prendre l'eau, sombrer
prévoir le temps, météorologue, prévisionniste, météo, bulletin météo
puits, forage, nappe
rafale, bourrasque, coup de vent, vents violents
raffinage, raffiner, raffinerie
rafraîchir, îlot de chaleur, climatiser, refroidir
ramassage des poubelles, éboueur, collecte des déchets, enlèvement des ordures
ramasser les poubelles, éboueur, ordures, collecte des déchets
raz-de-marée, tsunami, vague géante
réchauffement climatique, changement climatique, réchauffement, dérèglement climatique, effet de serre
record de chaleur, température record, jamais fait aussi chaud, jour le plus chaud, record de température
recycler, recyclage, tri, tri sélectif, réutiliser
recycler, retraiter, revaloriser
régénération, renouvellement
réutiliser, reconvertir, recycler, réemploi
rtt, réduction du temps de travail, jour de repos
sale temps, orage, intempéries, déluge
sale, pollué, maculé
sans eau, asséché, tari, coupure d'eau
sec, sécheresse, aride, aridité, desséché
sécheresse, manque d'eau, aridité, pénurie d'eau
séisme, tremblement de terre, sismique, secousse, magnitude
sismicité, sismique, séisme, tremblement de terre
snow, snowboard, surf des neiges
sortir de l'eau, repêcher, extraire, tirer de l'eau
sous l'eau, immergé, submergé, englouti, inondé
sous la neige, enseveli, emporté par une avalanche, pris dans une avalanche
taré, désaxé, déséquilibré
température, degré, thermomètre, chaleur
temporiser, gagner du temps, attendre, atermoiement, tergiverser
temps additionnel, arrêts de jeu, prolongation, bout du temps réglementaire
temps en plus, sursis, délai supplémentaire, prolongation
temps pourri, intempéries, pluvieux, mauvais temps, maussade
tomber à l'eau, échouer, annuler, avorter, capoter
tornade, trombe, tourbillon
tout le temps, chronique, permanent, continu
tremblement de terre, séisme, secousse, secousse sismique, sismique
tremblement, secousse, vibration, frémissement
tropical, tropiques, équatorial
trou dans la coque, voie d'eau, brèche dans la coque, coque éventrée
vibration, vibrer, oscillation, secousse, trépidation
vigilance orange, vigilance rouge, alerte météo
alerte, vigilance: orange, rouge, jaune, météo-france, canicule, crue, orages, sirène, violet, évacuation, alarme
asphyxié: intoxiqué, monoxyde de carbone, fumées
au bord de l'eau: rive, berge, quai, littoral, riverain, rivage
barrage: ouvrage, retenue, déversoir
bloqué combien de temps: immobilisé, heures, à l'arrêt, prisonnier
boire l'eau du robinet: eau potable, impropre à la consommation, potable, consommer
boire l'eau: consommer, potable, robinet, impropre à la consommation, buvable
bouteilles d'eau: distribution, packs, citerne
canicule: degrés
catastrophe, désastre: séisme, tsunami, inondation, cyclone, ouragan, éruption, incendie, sécheresse, glissement, avalanche, tempête, tornade, tremblement, crue, typhon, coulée, raz-de-marée, éboulement, explosion, xynthia, famine
chaleur, température, chaud: canicule, degré, caniculaire, dôme, thermomètre, record, sécheresse, fournaise, celsius, torride, réchauffement, mercure
chaud: degrés, température
cours d'eau: canal, estuaire, gave
crade: pollué, souillé, malpropre
crue: débordement, décrue
déchets: immondices, dépôt sauvage, épluchures, électroménager, batterie
eau dégueulasse: impropre à la consommation, turbidité, polluée, contaminée
eau potable: robinet, consommation, buvable, distribution d'eau
eau, potable: sécheresse, restriction, nitrates, robinet, coupure, nappe, forage, fuite, arrosage, bassine, chlore, pesticide, citerne
énergie, électricité: nucléaire, solaire, éolien, gaz, pétrole, charbon, hydroélectrique, biomasse, géothermie, photovoltaïque, hydrogène, fioul, hydraulique, méthanisation, batterie, renouvelable
environnement, écologie, nature: biodiversité, climat, réchauffement, pollution, déforestation, recyclage, forêt, espèce, pesticide, giec, cop, carbone, zone, reforestation, artificialisation
filer de l'eau: distribuer des bouteilles, distribution d'eau, bouteilles, packs d'eau, citerne
foudre: impact
froid, geler: neige, verglas, polaire, givre, glace, négatif, hypothermie, frimas
froid: degrés, température, frais
gazer: gaz lacrymogène, disperser, méthane, co2, ozone, azote, hydrogène, hélium, oxygène, monoxyde, butane, propane, lacrymogène, ammoniac, sarin, radon, moutarde, argon, dioxyde, gnl, chlore, monoxyde de carbone
il pleuvait: pluie, averse, précipitations, trombes d'eau, orage
inondé: envahi par les eaux, montée des eaux, eaux, noyé, débordement, submersion, déluge, ruissellement, rupture, décrue
intempérie: neige, inondation, vent, verglas, ouragan, rafale, tornade, bourrasque, crue, avis, foudre, blizzard, giboulée
météo, climat: pluie, neige, vent, orage, soleil, canicule, gel, brouillard, grêle, verglas, averse, nuage, sécheresse, tempête, éclaircie, chaleur, froid, degré, brume, redoux, ensoleillement, rafale
météo: temps, prévisions, intempéries, conditions, bruine, grésil, mistral, tramontane
neige: poudreuse
nuage: panache, fumée, nuée
orage: tonnerre
pas d'eau: coupure d'eau, privé d'eau, sans eau, eau coupée
pluie, précipitation: orage, neige, grêle, mousson, bruine, crachin, déluge, millimètres, cumul, diluvien, trombe, ondée
pluie: trombes d'eau, déluge
plus d'eau: coupure d'eau, privé d'eau, alimentation en eau, sans eau, robinet à sec
pollué: impropre, infecté
pollution, polluer, toxique: co2, pesticide, particules, ozone, nitrates, plastique, mercure, plomb, pfas, hydrocarbure, marée, glyphosate, amiante, ammoniac, microplastique, dioxyde, rejet, déversement, smog, arsenic, mazout, cadmium
pollution: rejet, déversement, dégazage, particules fines, boues rouges, dioxyde d'azote
poubelle: conteneur, bac, collecte
réchauffement, climatique: canicule, sécheresse, fonte, glacier, co2, giec, degré, banquise, carbone, érosion, submersion, permafrost
recycler, recyclage, réutiliser: composter, consigne, réemploi, upcycling, ressourcerie, déchetterie, valoriser, méthanisation, reconditionner
renouvelable: solaire, éolien, hydraulique, biomasse, géothermie, photovoltaïque, hydrolienne, panneau, marémotrice, biogaz, barrage
réservoir: récupérateur d'eau, château d'eau, bassin
sécheresse: restriction, canicule, pluviométrie, déficit, restrictions d'eau
séisme: richter, épicentre, réplique, tremblement
serre, émission: co2, méthane, carbone, dioxyde, protoxyde, ozone, fluoré, azote
tempête: vents violents, coup de vent, bourrasques, rafales, ouragan, dépression, cyclone, typhon, tornade, blizzard
vent: rafale, bourrasque, souffler, coup de vent, tempête, mistral, tramontane, tornade, cyclone, ouragan, sirocco, bise, alizé, noroît, brise, autan
verglas: givre
volcan: etna, vésuve, stromboli, piton, krakatoa, fournaise, cratère, fuji
coup de vent: rafale, bourrasque, tempête
inondé: noyé, submergé
souffler: rafale
`
