// English: French, most usual first. Rarer words, overreacting to rotting.

export const RARER_OV_RO = `
overreacting: réaction excessive | exagérer | réaction disproportionnée | disproportionné
override: passer outre | outrepasser | annuler | court-circuiter
overrun: envahi | dépassement | débordé | submergé
oxygen: oxygène | bouteille d'oxygène
pace: rythme | allure | cadence | vitesse
pacific: Pacifique | océan Pacifique
packet: paquet | sachet | pochette
paddy: rizière | paddy
padre: aumônier | père
pageant: concours de beauté | concours de miss | élection de Miss | spectacle
pajamas: pyjama
pale: pâle | blafard | blême | pâlir
palm: palmier | paume | huile de palme
palms: palmiers | paumes | palmes
pancake: crêpe | pancake | Chandeleur
pancakes: crêpes | crêpe | pancakes
panda: panda | pandas | panda géant
panties: culotte | slip | petite culotte
pantry: garde-manger | cellier
papa: papa | père
paperwork: paperasse | formalités | papiers | démarches administratives
parachute: parachute | parachutiste | parachutage | parachuter
paradise: paradis | paradisiaque | éden
parallel: parallèle | en parallèle | parallèlement
parameters: paramètres | paramètre | critères
paranoia: paranoïa | paranoïaque | parano
paranoid: paranoïaque | parano | paranoïa | méfiant
paranormal: paranormal | surnaturel | esprits
parlor: salon | boudoir
parrot: perroquet | perruche
particle: particule | particules fines
particles: particules | particules fines | physique des particules | particule
passage: passage | traversée | adoption | couloir
pathetic: pathétique | pitoyable | lamentable | minable
patriot: patriote | patriotique | patriotisme | Patriot
patriotic: patriotique | patriote | patriotisme
pawn: pion | prêteur sur gages | mettre en gage | mont-de-piété
paws: pattes | patte
payroll: masse salariale | paie | salaires | bulletin de paie
peanut: cacahuète | arachide | beurre de cacahuète
peanuts: cacahuètes | cacahuète | arachides | trois fois rien
pearl: perle | nacre | perles | perlier
pearls: perle | collier de perles | nacre
peas: petits pois | petit pois | pois
peasant: paysan | paysanne | paysannerie | agriculteur
peasants: paysans | paysannerie | paysannes
peculiar: particulier | singulier | étrange | bizarre
pedal: pédale | pédaler | accélérateur
peed: uriné | fait pipi | pissé
peeing: uriner | pisser | faire pipi
peek: coup d'œil | aperçu | jeter un œil
peel: éplucher | peler | écorce | pelure
peeled: épluché | pelé | éplucher
peep: jeter un œil | épier | voyeur
peers: pairs | camarades
penance: pénitence | repentir | expiation
pendant: pendentif | médaillon
pending: en attente | en cours | en suspens | dans l'attente
penetrate: pénétrer | percer | pénétration | s'infiltrer
penguin: manchot | pingouin
penguins: manchots | pingouins | manchot
pennies: centimes | pièces
pennsylvania: Pennsylvanie
penny: penny | sou | centime
pensive: pensif | songeur
pentagon: Pentagone | ministère américain de la Défense
penthouse: appartement de luxe | dernier étage | attique | appartement-terrasse
perceive: percevoir | perçu | perception | apercevoir
perception: perception | image | vision | percevoir
perfection: perfection | perfectionniste | à la perfection
perfectly: parfaitement | tout à fait | à la perfection | à merveille
persian: persan | perse | Perse | iranien
personnel: personnel | effectifs | agents | salariés
persuasive: convaincant | persuasif | persuader | convaincre
peru: Pérou | péruvien | Lima
pesos: pesos | peso
petals: pétales | pétale
petty: mesquin | insignifiant | petit délinquant | petite délinquance
phantom: fantôme | fantomatique | fictif | spectre
pharaoh: pharaon | pharaonique
phenomenal: phénoménal | prodigieux | exceptionnel
philadelphia: Philadelphie
phoenix: phénix
phrase: phrase | formule | expression | locution
pickle: cornichon | mariner
pickled: mariné | au vinaigre | cornichon | conservé dans le vinaigre
pickles: cornichons | conserves au vinaigre
picky: difficile | exigeant | tatillon | pointilleux
picnic: pique-nique | pique-niquer
pier: jetée | embarcadère | quai | ponton
pies: tartes | tourtes
piggy: cochon | tirelire | petit cochon
pike: brochet | pique | lance
pile: tas | pile | entasser | empiler
piles: tas | piles | hémorroïdes | monceaux
pineapple: ananas
pinky: petit doigt | auriculaire | rosé
pinned: coincé | épinglé | plaqué | immobilisé
pins: épingles | quilles | broches | code PIN
pint: pinte | bière | demi-litre
piper: joueur de cornemuse | cornemuse
pitcher: pichet | lanceur | cruche
pizza: pizza | pizzeria | pizzaïolo
pizzas: pizzas | pizza | pizzeria
planner: urbaniste | organisateur | planificateur | agenda
plantation: plantation | planteur | exploitation
plasma: plasma | plasma sanguin
platoon: peloton | section
platter: plateau | assiette | plateau de fruits de mer
playful: ludique | espiègle | joueur | enjoué
plaza: esplanade
plenty: beaucoup | abondance | plein | suffisamment
pluck: plumer | cueillir | arracher | cran
plug: prise | bouchon | brancher | boucher
plugged: branché | bouché | colmaté | raccordé
plum: prune | prunier | mirabelle
plumbing: plomberie | plombier | tuyauterie | canalisations
plus: en outre | ainsi que
pluto: Pluton
pods: capsules | gousses | dosettes
poetic: poétique | poésie | lyrique
pointless: inutile | absurde | dénué de sens | futile
poke: pousser | enfoncer | piquer | tisonner
poker: poker | tisonnier | joueur de poker
poking: pousser | piquer
polish: polonais | Pologne | cirer | polir
polished: poli | ciré | raffiné | peaufiné
polo: polo
popcorn: pop-corn | maïs soufflé
popped: éclaté | crevé
popping: éclater | pétarade
poppy: coquelicot | pavot | opium
pops: éclater | papa
porn: pornographie | pornographique | porno | film X
porno: porno | pornographie | pornographique | film X
pornography: pornographie | pornographique | pédopornographie | porno
porridge: bouillie | porridge | gruau
portable: portable | portatif | transportable
portal: portail | site internet
porter: porteur | portier | bagagiste | brancardier
portion: portion | ration | tronçon
portugal: Portugal | portugais
portuguese: portugais | Portugal
pose: poser | représenter | pose | se faire passer pour
posed: posé | posait | pris la pose | représenté
poses: poser | pose | représenter
posing: poser | pose | se faire passer
possession: possession | détention | détenir | posséder
possessions: biens | affaires | possessions | effets personnels
postcard: carte postale
potent: puissant | efficace
potion: potion | breuvage | philtre
potter: potier | céramiste | poterie | potière
pottery: poterie | céramique | potier | poteries
pouch: pochette | bourse | sachet | poche
powder: poudre | poudreuse | poudre blanche
prank: canular | farce | blague | mauvaise plaisanterie
pranks: canulars | farces | blagues
preach: prêcher | prédicateur | prêche | prôner
preacher: prédicateur | prêcheur | pasteur | prêcher
preaching: prêche | prédication | prêcher | sermon
precinct: commissariat | poste de police | bureau de vote
precision: précision | justesse | exactitude
premium: prime | haut de gamme | surcoût | supplément
preoccupied: préoccupé | soucieux | absorbé
prep: préparation | prépa | préparatoire | devoirs
prepped: préparé
prestige: prestige | prestigieux | rayonnement | renommée
prettier: plus joli | plus belle
prettiest: la plus jolie | le plus beau | plus beaux villages
prevail: l'emporter | prévaloir | prédominer | triompher
priceless: inestimable | hors de prix | d'une valeur inestimable
prick: piquer | connard
pricks: connards | piqûres | salauds
primarily: principalement | essentiellement | avant tout | surtout
prime: privilégié | premier choix | apogée
primitive: primitif | rudimentaire | archaïque
proceeding: procédure | procédure judiciaire | poursuites
proceedings: procédure | poursuites | poursuites judiciaires | débats
profile: profil | portrait | profilage
profound: profond | profonde | profondément
projection: projection | prévision | projeter
projector: projecteur | vidéoprojecteur | rétroprojecteur
prom: bal de fin d'année | bal de promo
prominent: éminent | en vue | de premier plan | important
prone: sujet à | enclin | exposé | à plat ventre
pronounce: prononcer | déclarer | prononciation
pronounced: prononcé | marqué | déclaré | prononcer
prop: accessoire | étai | étayer | soutenir
properly: correctement | comme il faut | convenablement | en bonne et due forme
prophecy: prophétie | prophétiser | prédiction
prophet: prophète | prophétie | prophétique | Mahomet
proposition: proposition | offre | référendum
props: accessoires | étais | accessoire
pros: professionnels | avantages | pros
prosperity: prospérité | prospère | prospérer | richesse
protein: protéine | protéiné
protocol: protocole | procédure | protocolaire | étiquette
protocols: protocoles | procédures | consignes
psychic: voyant | médium | voyante | psychique
psychopath: psychopathe | psychopathie | déséquilibré
psychotic: psychotique | psychose | délirant
pudding: dessert | flan
puff: bouffée | cigarette électronique
puke: vomir | vomi | vomissement | dégueuler
pulp: pulpe | pâte à papier
pulse: pouls | pulsation | battements
pumpkin: citrouille | potiron | potimarron | courge
pups: chiots | chiot | petits
purity: pureté
pursuit: poursuite | course-poursuite | recherche | quête
puzzle: énigme | puzzle | casse-tête | mots croisés
puzzles: énigmes | puzzles | casse-tête
pyramid: pyramide | pyramidal | pyramide de Ponzi
pyramids: pyramides | pyramide
quantum: quantique
quarterback: quarterback | quart-arrière
queer: queer | homosexuel | LGBT
quieter: plus calme | plus silencieux | plus tranquille | moins bruyant
quietly: discrètement | en silence | tranquillement | sans bruit
raccoon: raton laveur
racial: racial | raciste | ethnique
rack: étagère | râtelier | présentoir | portant
radius: rayon | périmètre | à la ronde
rags: haillons | chiffons | guenilles | lambeaux
railroad: chemin de fer | ferroviaire | voie ferrée | rail
rainy: pluvieux | pluie | jour de pluie
ramen: ramen | nouilles japonaises | soupe de nouilles
ranch: ranch | exploitation | élevage | domaine
randomly: au hasard | aléatoirement | de façon aléatoire | par hasard
rapidly: rapidement | vite | à toute vitesse
rascal: coquin | vaurien | galopin | fripon
rash: éruption cutanée | imprudent | irréfléchi | démangeaison
raspberry: framboise | framboisier
rational: rationnel | raisonnable | rationnellement
rations: rations | vivres | rationnement
rattle: hochet | ébranler | cliquetis
rattles: hochets | crécelles | cliqueter
rattling: cliquetis | ébranler
raven: corbeau | noir de jais
rays: rayons | raies | ultraviolets
razor: rasoir | lame de rasoir | rasage
realise: se rendre compte | réaliser | prendre conscience | comprendre
realised: réalisé | compris | pris conscience | rendu compte
reality: réalité | réel | téléréalité | concret
realm: royaume | domaine | sphère
reap: récolter | moissonner | tirer profit | recueillir
reaper: faucheuse | moissonneuse | grande faucheuse | moissonneur
rear: arrière | à l'arrière | élever | postérieur
reborn: renaître | renaissance | ressuscité
receipt: reçu | ticket de caisse | facture | récépissé
receipts: reçus | tickets de caisse | recettes | récépissé
reception: accueil | réception | hall d'accueil | standard
recess: récréation | vacances parlementaires | suspension de séance
recital: récital | concert
recite: réciter | récitation | déclamer
reclaim: récupérer | reprendre | reconquérir | reconquête
recon: reconnaissance | mission de reconnaissance | éclaireur
reconsider: reconsidérer | réexaminer | revoir | revenir sur sa décision
recreate: recréer | reconstituer | reproduire | reconstitution
redeem: racheter | se racheter | rembourser
redemption: rédemption | rachat | remboursement | salut
redhead: roux | rousse | rouquin
reed: roseau | roseaux | anche
reef: récif | récif corallien | barrière de corail
reel: bobine | pellicule | moulinet
refill: recharge | remplir | recharger
refined: raffiné | raffinage | distingué | sophistiqué
reflect: refléter | réfléchir | réflexion | reflet
reflected: reflété | réfléchi | refléter
reflection: reflet | réflexion
reflects: refléter | traduire | témoigner
refrain: s'abstenir | refrain | éviter de
refreshing: rafraîchissant | désaltérant
refrigerator: réfrigérateur | frigo
regardless: malgré tout | quoi qu'il arrive | indépendamment | quel que soit
regiment: régiment | bataillon | régiments
reich: Reich | Troisième Reich
reign: règne | régner
reindeer: renne
rejoice: se réjouir | réjouissance | jubiler | liesse
relic: relique | vestige | survivance
remarried: remarié | se remarier | secondes noces | remariage
rendered: rendu | fourni | rendre
rendezvous: rendez-vous | point de rencontre | rencontre
renowned: renommé | réputé | de renom | célèbre
repeatedly: à plusieurs reprises | à maintes reprises | de manière répétée | sans cesse
repent: se repentir | repentir | repenti | regretter
representation: représentation | représentant | représentativité | représenter
reschedule: reporter | reprogrammer | décaler | report
resemblance: ressemblance | ressembler | similitude
resemble: ressembler | ressemblance | ressemblant | similaire
reset: réinitialiser | réinitialisation | remise à zéro | remettre à zéro
residue: résidu | résiduel | dépôt | traces
respectfully: respectueusement | avec respect
restless: agité | remuant | nerveux
restraint: retenue | modération | contention | contrainte
restroom: toilettes | sanitaires | WC
resurrection: résurrection | ressusciter | renaissance
retarded: attardé | arriéré | retardé mental
retribution: vengeance | châtiment | représailles | punition
reverend: révérend | pasteur
revolver: revolver | pistolet | arme de poing
rhyme: rime | rimer | comptine
rhymes: rimes | rime | comptine | rimer
rhythm: rythme | cadence | rythmique
rhythmic: rythmique | rythmé | cadencé
ribbon: ruban | ruban adhésif
riddle: énigme | devinette | cribler
ridiculous: ridicule | absurde | grotesque | risible
righteous: juste | vertueux | Juste
righteousness: droiture | vertu | justice
ripe: à point | propice
rites: rites | rite | sacrements | cérémonies
ritual: rituel | rite | cérémonie
rituals: rituels | rites | rituel | rite
roar: rugissement | rugir | grondement | vrombissement
roaring: rugissant | rugir | rugissement | gronder
roars: rugissement | rugir | grondement
robe: robe | peignoir | toge
robes: peignoir | toges
robin: rouge-gorge
rocky: rocheux | rocailleux | houleux
rodeo: rodéo | rodéo urbain
rods: tiges | cannes à pêche | barres | barreaux
rogue: voyou | escroc | indélicat | ripou
roller: rouleau | rouleau compresseur | patin à roulettes
roman: romain | Rome antique | gallo-romain
romans: Romains | gallo-romain | Rome antique
romantic: romantique | sentimental | amoureux | romantisme
rome: Rome
rookie: débutant | novice | recrue
root: racine | enraciné | origine | cause profonde
rooting: encourager | soutenir | enraciner
roots: racines | origines | origine | ancrage
rosemary: romarin
roses: roses | rosier | rosiers
roster: effectif | liste | tableau de service
rotation: rotation | roulement | alternance
rotting: pourrir | en décomposition | pourrissement | putréfaction
`
