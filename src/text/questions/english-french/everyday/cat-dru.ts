// English of everyday life: French, most usual first. cattle farmer to drug smuggling, one entry a line.

export const EVERYDAY_CAT_DRU = `
cattle farmer: éleveur
catwalk: passerelle | podium
cauliflower: chou-fleur
cave in: céder
cedar: cèdre
celery: céleri
cello: violoncelle
certificate: attestation
chain up: enchaîner
chainsaw: tronçonneuse
chair lift: télésiège
chalet: chalet
chandelier: lustre
change back: rétablir
change hands: changer de mains | vendu | versé
changing room: vestiaire
character reference: attestation
charge: poursuite
charity: caritatif | bienfaisance
charity event: gala | kermesse
charity worker: bénévole | associatif
charred: calciné | carbonisé
chart: carte | classement
cheating: fraude
check: échec
check up: contrôler | vérifier
checkmate: échec et mat
cheekbone: pommette
cheerful: joyeux
chemical plant: usine chimique
chess board: échiquier
chess club: club d'échecs
chess game: partie d'échecs | partie
chess player: joueur d'échecs | joueur
chess tournament: tournoi d'échecs | tournoi
chestnut: châtaigne | marron
chestnut tree: châtaignier | marronnier
chick: poussin
chicken coop: poulailler
chickenpox: varicelle
chief constable: commissaire
chief engineer: ingénieur en chef | chef mécanicien
chief inspector: inspecteur | commissaire
child benefit: allocations familiales
childcare: crèche
childhood friend: ami d'enfance
childminder: nourrice
chill: frisson | froid
chisel: ciseau | burin
chlorine: chlore
choirmaster: chef de chœur
chord: accord
christen: baptiser
christening: baptême
chronicle: chronique
church bell: cloche
church hall: salle paroissiale
church tower: clocher
churchwarden: sacristain
city council: mairie
city councillor: conseiller municipal | élu
civil engineer: ingénieur
civil servant: agent public
claim damages: dommages et intérêts
clapper: battant
clarinet: clarinette
clean energy: énergie propre
clean out: nettoyer
cleaner: nettoyeur
cleaning lady: femme de ménage
clear: innocenter
clear away: déblayer | dégager | enlever
clear of: mettre hors de cause
clear out: débarrasser | partir
clear up: dissiper
cleared: mis hors de cause
clergyman: prêtre | pasteur | curé
clever: malin
climb down: reculer | descendre
climb out: sortir | s'extraire
cloakroom: vestiaire
clock tower: beffroi | horloge
close call: de justesse
close in: cerner | se rapprocher
close off: interdire
closing date: date limite
closing time: heure de fermeture
cloudburst: orage | averse
clover: trèfle
clubhouse: club-house | local
co worker: collègue
coach driver: chauffeur de car | conducteur
coach trip: voyage en car
coastguard: sauveteur | CROSS | sauvetage en mer
cobblestone: pavé
cod: morue | cabillaud
coffee break: pause café
coil: bobine
coincide: coïncider
collection: quête
combine harvester: moissonneuse | moissonneuse-batteuse
come about: survenir | se produire
come apart: se défaire | céder
come around: reprendre connaissance
come away: se détacher | repartir
come clean: passer aux aveux
come down: tomber
come forward: se faire connaître
come loose: se détacher | se desserrer
come off: tomber
come round: reprendre connaissance | revenir à soi
come through: s'en sortir
come under fire: sous le feu des critiques
come undone: se défaire
come up: survenir
come up with: avancer
coming of age: majorité
comma: virgule
commentary: commentaire
commonplace: courant | banal
community: habitants
community centre: foyer
commute: navette
company boss: patron | chef d'entreprise | dirigeant
company director: dirigeant | directeur
compensation: indemnité
complaint: réclamation
completely: entièrement
completion: achèvement
compost: compost
comprehensive school: collège | lycée
conceited: prétentieux
concession: concession
conductor: chef
confectioner: confiseur
consent: accord
conservation: protection
consignment: lot | cargaison | envoi
container: récipient
contaminated: pollué
contamination: pollution
contend: affirmer
contestant: candidat | concurrent
contingency plan: plan de secours
contract: marché
contract worker: intérimaire | contractuel
convalescence: convalescence
conveyor belt: tapis roulant | convoyeur
cooker: cuisinière
copper wire: fil de cuivre | câble
cordon: périmètre
cordon off: périmètre | interdire
cormorant: cormoran
coroner: légiste
cot: berceau
cottage: gîte
council: conseil municipal | mairie | commune
council chairman: président du conseil
council leader: président du conseil | maire
council meeting: conseil municipal | séance du conseil
council member: conseiller municipal | élu | conseiller
council tax: taxe foncière | impôts locaux
councillor: édile
councilman: conseiller municipal | élu
councilor: conseiller municipal | élu | conseiller
councilwoman: conseillère municipale | élue
country house: manoir | maison de campagne
county council: conseil départemental | département
county councillor: conseiller départemental | élu
county court: tribunal
coupon: bon | coupon
court case: affaire
court martial: cour martiale
court order: ordonnance | décision de justice
court ruling: jugement | décision de justice
courtroom: prétoire
cover: housse | couvercle
cover up: couvrir | maquiller
cowshed: étable
crack on: poursuivre
cracked: fêlé
crane driver: grutier
crash site: lieu de l'accident
crayfish: écrevisse
craze: engouement | mode
creditor: créancier
crest: crête
crew member: marin
crewless: sans équipage
criminal court: tribunal correctionnel | cour d'assises
criminal inquiry: enquête pénale | information judiciaire
criminal investigation: information judiciaire | enquête pénale
crop failure: mauvaise récolte
crop up: surgir | apparaître
cross out: barrer | rayer
crossing guard: agent de traversée
crow: corneille
crucial: décisif
crutch: béquille
crutches: béquilles
cry off: se décommander | renoncer
cry out: crier | s'écrier
crypt: crypte
cue: réplique | signal
culvert: buse | conduite | canal
cup: tasse
cupboard: armoire
curate: vicaire
curator: commissaire
customer: abonné | usager
cut away: découper
cut back: tailler
cut corners: économiser
cut down: couper
cut off: coupé du monde | bloqué
cut open: ouvrir | éventrer
cut out: s'arrêter | caler
cutlery: couverts
cyclist: coureur
cylinder: cylindre | bouteille | bonbonne
cyst: kyste
dairy: laiterie
dairy farm: exploitation laitière | ferme laitière
dairy farmer: éleveur laitier | éleveur
daisy: marguerite
dam: digue
dam up: endiguer
damaged: détérioré | touché | sinistré
damages: dommages
dance hall: salle de bal
daring: audacieux
dashboard: tableau de bord
day care: crèche | garderie
day centre: accueil de jour
day off: jour de congé
dazzle: éblouir
dealer: revendeur
death certificate: acte de décès | certificat de décès
death notice: avis de décès
death threat: menace de mort
debtor: débiteur
decision maker: décideur
deckhand: matelot
declared dead: déclaré mort
decline: refuser
defamatory: diffamatoire
defect: malfaçon
defective: défectueux
deformed: déformé
delay: report
deliberately: exprès | sciemment
delivery: distribution | tournée | accouchement
delivery driver: chauffeur-livreur
delivery man: livreur
delivery worker: livreur
demoralised: démoralisé
demote: reléguer
den: tanière
deposit: caution | arrhes
deputy chair: vice-président
deputy chairman: vice-président
deputy director: adjoint
deputy head: directeur adjoint | adjoint | principal adjoint
deputy prefect: sous-préfet
designer: concepteur
despondent: abattu
detain: retenir
detective: policier
device: engin
dew: rosée
diary: carnet
die down: baisser
dig up: creuser
digger: tractopelle
dike: digue | levée
dining hall: réfectoire | cantine
dining room: réfectoire
dinner: souper
dinner lady: cantinière | agent de cantine
dirt: terre
disapprove: désapprouver
disciplinary hearing: conseil de discipline
disembark: débarquer
disfigured: défiguré
disgraceful: scandaleux
disgusted: écœuré
dishonesty: malhonnêteté
disorderly: troublé
display: exposition
dispose of: jeter
distemper: maladie de Carré
distraught: bouleversé | effondré
distress call: appel de détresse
distress signal: signal de détresse | fusée de détresse
district attorney: procureur
district council: communauté de communes | conseil
do without: se passer
dock: bassin
document: pièce
dog bite: morsure
dog owner: propriétaire
dog show: exposition canine
doorway: porte
dormitory: dortoir
dosage: dose
double agent: agent double
double back: faire demi-tour
double check: revérifier | vérifier
downpour: déluge
downstream: en aval
draft: avant-projet
drag out: traîner | extraire
drain: égout | évacuation
drainage: drainage
drainpipe: gouttière
drape: rideau
draw: tirer
draw up: dresser
drawback: inconvénient
drawbridge: pont-levis
dream up: imaginer | inventer
dress code: tenue
dress rehearsal: répétition générale
dress up: se déguiser
dressmaker: couturière
dried up: asséché | à sec | tari
drift away: dériver
drill: perceuse | forage | percer
drinks machine: distributeur de boissons
drive: trajet
drive away: repartir
drive back: repousser
drive off: partir
driver's licence: permis de conduire
driving school: auto-école
driving test: permis de conduire
drop: goutte
drop off: s'endormir
drop out: quitter
drop the case: classer l'affaire | classement sans suite
drug dealer: trafiquant
drug smuggling: trafic de drogue
`
