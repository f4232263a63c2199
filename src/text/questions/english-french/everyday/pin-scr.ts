// English of everyday life: French, most usual first. pine tree to scrub, one entry a line.

export const EVERYDAY_PIN_SCR = `
pine tree: pin
pipeline: canalisation
piping: tuyauterie
pitch in: mettre la main à la pâte
plague: fléau
plank: planche
planning permission: permis de construire
plant: station | centrale
plaster: pansement
platform: estrade
play area: aire de jeux
play dead: faire le mort
playing field: terrain de sport
playlist: liste
plea: plaidoyer
plead: supplier
pleased: ravi
plenary: plénière
plot: parcelle | terrain
plot of land: terrain | parcelle
plough: charrue | labourer
plow: charrue
plug in: brancher
plywood: contreplaqué
pocket money: argent de poche
podium: estrade
point out: faire remarquer
point the finger: montrer du doigt
poisonous: toxique | vénéneux | venimeux
police cell: cellule | garde à vue
police inspector: inspecteur | commissaire
police station: gendarmerie
polite: poli
pollen: pollen
pollinate: polliniser
polling day: jour du scrutin
poodle: caniche
pop up: surgir
poplar: peuplier
population: habitants
port authority: autorité portuaire | capitainerie
port hole: hublot
porter: concierge
portray: dépeindre
post: courrier | poteau
post office manager: receveur | directeur
postage: affranchissement
postage stamp: timbre
postal vote: vote par correspondance
postal worker: postier | facteur
postbox: boîte aux lettres
postcode: code postal
poster campaign: affichage | campagne d'affichage
postman: postier
postmark: cachet | oblitération
postmaster: receveur des postes | receveur
postmistress: receveuse
postpone: repousser
postwoman: factrice | postier
pot: marmite
pothole: nid-de-poule
pound: fourrière
pour in: affluer
pour out: verser
power cable: câble électrique | ligne
power cut: panne
power failure: panne de courant | coupure
power line: ligne électrique | ligne à haute tension
power outage: panne de courant | coupure
power supply: alimentation électrique
practice: cabinet
prawn: crevette
preface: préface
present: cadeau
press: imprimerie
press box: tribune de presse
press card: carte de presse
press charges: poursuites
press officer: porte-parole
press on: poursuivre
price tag: étiquette
print: impression
printing: impression | imprimerie
printing works: imprimerie
printworks: imprimerie
prior: préalable
prison guard: surveillant | gardien
prison officer: surveillant
prison warden: directeur de prison | surveillant
prize: lot
prize draw: tombola | tirage au sort
prize money: prix
probation: sursis | période d'essai
produce: produits
project manager: chef de chantier
promenade: promenade | front de mer
promising: prometteur
prompt: susciter | pousser
prop up: soutenir | étayer
propeller: hélice
property developer: promoteur
property tax: taxe foncière
propose: demander en mariage
prosecution witness: témoin à charge
prosthesis: prothèse
protected species: espèce protégée
protest march: manifestation | marche
prune: tailler | pruneau
pseudonym: pseudonyme
pub landlord: patron du pub | patron
public defender: avocat commis d'office
public hearing: audience publique
public housing: logement social
public inquiry: enquête publique
public money: argent public | fonds public | subvention
public prosecutor: parquet
publican: patron du pub | cafetier
pull apart: démonter
pull in: attirer | s'arrêter
pull off: arracher
pull out: extraire | sortir
pull out of: extraire
pull through: s'en tirer
pull together: se serrer les coudes
pull up: arracher
pulley: poulie
pulpit: chaire
pumping station: station de pompage
punctual: ponctuel
push over: renverser
pushchair: poussette
put aside: mettre de côté
put away: enfermer
put back: reporter | remettre
put forward: présenter
put in: déposer
put on show: exposer
put on trial: procès
put right: corriger | rectifier | réparer
put through: soumettre
put to sleep: piquer
put together: constituer | réunir
put up: loger | accrocher | construire
put up for: loger | mettre en vente
python: python
quail: caille
quarryman: carrier
quayside: quai
questionnaire: questionnaire
queue: file
queue up: faire la queue
quilt: couette
quiz: jeu | questionnaire
race against: course contre
race track: circuit | hippodrome
racehorse: cheval de course
racket: vacarme
radio host: animateur radio | animateur
raffle: tombola
raffle ticket: billet de tombola
raid: perquisitionner
railing: grille | rambarde | garde-corps
railings: grilles | rambarde
railway: voie ferrée
railway line: ligne
railway track: voie ferrée
railwayman: cheminot
rainfall: pluviométrie
rally: rallye
ram: bélier
ranger: garde
raptor: rapace
rash: éruption
rate: rythme
reach: portée
read out: lire | lecture | donner lecture
reading: relevé
reading room: salle de lecture
rear view mirror: rétroviseur
recall: se souvenir
receipt: ticket
receptionist: standardiste
record: registre | disque | casier
recycling: tri
recycling centre: déchetterie
refectory: réfectoire
refereeing: arbitrage
refloat: renflouer | remettre à flot
refresher: stage
refuse: ordures | déchets
refuse collection: collecte des ordures
regain: regagner
regional councillor: conseiller régional | élu
regular: habitué
rehearse: répéter
relapse: rechute
relation: lien | parent
relative: membre de la famille
relief fund: fonds de secours | fonds d'entraide | fonds d'aide
remote control: télécommande
removal: déménagement
removal man: déménageur
remove: démettre
renovation: travaux
repairman: réparateur | dépanneur
repairs: travaux
repayment: remboursement
report: article
report back: rendre compte
reprieve: sursis
reproach: reproche
reptile: reptile
republish: republier
repulse: repousser
requisition: réquisitionner | réquisition
rescue boat: canot de sauvetage | vedette
rescue vessel: vedette | navire de secours
reserve: remplaçant
reservoir: retenue | barrage | lac
resettle: reloger
resident: locataire
resit: nouvelle épreuve
resort to: recourir
rest: solde
retail: commerce | détail
retaining wall: mur de soutènement
retraction: rétractation
return: rendre | rapporter
return ticket: aller-retour
reverse: annuler
revise: corriger
reward: prime
rhinoceros: rhinocéros
rickshaw: pousse-pousse
ride: manège | attraction
rider: coureur
rift: brouille
rig: plateforme | gréement
rig up: bricoler
rigging: trucage
rim: bord | jante
ring road: périphérique | rocade
rip out: arracher
rip up: déchirer
rival: concurrent
river bank: berge | rive
riverbed: lit
road sign: panneau
roadworks: chantier
rob: cambrioler
robbery: cambriolage
rock: pierre
rod: canne
rodent: rongeur
roe deer: chevreuil
roller coaster: montagnes russes | grand huit | attraction
rolling stock: matériel roulant
roof tile: tuile
rope off: délimiter
rot: pourriture
round: tour
round up: arrêter
roundabout: manège
route: parcours
row: ligne
rowing boat: barque
rowing club: club d'aviron
rub out: effacer
rubbish: détritus
rubbish collector: éboueur
rubbish dump: décharge
rudder: gouvernail | safran
rule on: statuer | trancher
rumour: bruit
run: tenir
run across: croiser
run after: poursuivre | courir après
run away: fuir
run away from: fuir
run off: détaler
run out: expirer
run wild: se déchaîner
runaway: fugitif
runoff: ruissellement
rush in: se précipiter
rush out: se précipiter
rush to: transporter | se précipiter
rye: seigle
sack: sac
safe: coffre-fort | coffre | potable
safety barrier: barrière de sécurité
safety check: contrôle de sécurité
safety inspection: contrôle de sécurité
safety net: filet de sécurité
safety rules: règles de sécurité
safety valve: soupape
sailing: navigation
sailing boat: voilier
sales assistant: vendeur | vendeuse
salesman: représentant
salvage: renflouer | sauvetage
salvage company: société de renflouement | remorquage
salvage firm: société de renflouement | remorquage
sandbank: banc
sandstorm: tempête de sable
sap: sève
sapling: jeune arbre | arbuste
sardine: sardine
saucepan: casserole | marmite
savings bank: caisse d'épargne
sawdust: sciure
say: voix au chapitre
scaffold: échafaudage
scaffolding: échafaudage
scald: ébouillanter
scale: balance | écaille
scales: balance
scallop: coquille Saint-Jacques
scan: numériser
scare: frayeur
scare away: effrayer
scare off: effrayer | faire fuir
scarecrow: épouvantail
scared: craindre
scheme: projet
school canteen: cantine scolaire | cantine
school caretaker: gardien | concierge
school cook: cuisinier | cantinier
school gate: grille de l'école
school inspector: inspecteur d'académie | inspecteur
school meal: repas | cantine
school playground: cour de récréation | cour d'école
school trip: sortie scolaire | voyage scolaire
score: partition
scramble: se bousculer
scrap merchant: ferrailleur
scrap metal: ferraille
scrape together: réunir
scratch: rayer
screenplay: scénario
screw: vis
scrub: récurer
`
