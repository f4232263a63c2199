// English of everyday life: French, most usual first. scuba diver to tax return, one entry a line.

export const EVERYDAY_SCU_TAX = `
scuba diver: plongeur
sea rescue: sauvetage en mer
seabed: fond marin
seabird: oiseau marin | oiseau de mer
seafront: front de mer
seal: sceau
seal off: condamner | fermer
sealed: sous scellés
search party: recherches
seaside: bord de mer | balnéaire
season ticket holder: abonné
seat: place
seat belt: ceinture
second floor: deuxième étage
second half: seconde période | deuxième mi-temps
secretly: en cachette
security check: contrôle de sécurité
security footage: vidéosurveillance
sediment: sédiment
see off: repousser | accompagner
seedling: semis | plant
seizure: crise
sell on: revendre
sell up: vendre
send back: retourner
send for: faire venir
send off: envoyer
send round: faire circuler
sentence: phrase
septic tank: fosse septique
serve time: purger
set: plateau | décor | série | fixer
set apart: distinguer
set down: déposer
set off: se mettre en route | provoquer
set sail: appareiller | prendre la mer | lever l'ancre
setter: setter | chienne
settle out of court: à l'amiable
settlement: transaction
sever: couper
sewage plant: station d'épuration
sewage works: station d'épuration
shaft: arbre
share out: répartir | partager
shareholding: participation
sharp: aigu
shear: tondre
sheath: gaine
shed: cabane | remise | abri
sheep farmer: éleveur de moutons | éleveur
sheepdog: chien de berger
sheet: tôle
shelf: rayon
shell: coquillage
shellfish: coquillage | fruits de mer
shepherd: bergère
shepherd's hut: cabane de berger
shift: équipe | poste | service
ship's captain: commandant
shipment: livraison
shipping company: compagnie maritime | armateur
shirt: maillot
shoot: tuer par balle
shoot at: tirer
shooting: tournage
shop for: acheter
shop front: devanture | vitrine
shop owner: commerçant
shop steward: délégué
shop window: vitrine
shopkeeper: épicier
shoplifter: voleur à l'étalage
shore: bord
shore up: consolider | étayer | renforcer
shoreline: littoral | rivage
short story: nouvelle
shortlist: sélection
shot: plan
shout at: crier | hurler
shout down: huer
show around: faire visiter
shredder: broyeur
shroud: linceul
shrub: arbuste
shrug: hausser les épaules
shut away: enfermer
shut down: mise à l'arrêt
shut in: enfermer
shut out: exclure
shut up: enfermer
shutter: rideau
shy: timide
sick note: certificat médical | arrêt maladie
sick pay: indemnité maladie
side door: porte latérale
sideline: touche
siding: voie de garage
sieve: tamis
sift through: passer au crible | examiner
sight: vue
sign away: céder
sign off: valider | approuver
sign over: céder
sign up: inscription | signer
signal box: poste d'aiguillage
signpost: panneau
silent: se taire
silo: silo
silt: limon | vase
silverware: argenterie
sink: évier | lavabo
sink in: réaliser
sinkhole: gouffre
sit down: s'asseoir
sit through: assister
site manager: directeur du site
sketch: esquisse
skip: benne
skip over: sauter
skipper: patron | skippeur
skylight: lucarne
slab: dalle
slate: ardoise
slaughter: abattre
sledge: luge
sleep over: dormir
sleeper: traverse
sleeping bag: sac de couchage
sleeping pill: somnifère
slide: toboggan
sliding door: porte coulissante
slip off: glisser
slip out: s'éclipser
slip through: se glisser
sludge: boue
sluice: vanne | écluse
sluice gate: vanne | écluse
slurry: lisier
smallpox: variole
smoke detector: détecteur de fumée
smoking: fumer
smuggle: introduire clandestinement
sniffer dog: chien
snooze: sieste
snowfall: neige
socket: prise
sole trader: artisan | indépendant
solicitor: notaire
soprano: soprano | cantatrice
sound out: sonder
sound the alarm: donner l'alerte | alerter | tirer la sonnette d'alarme
sour: aigre
sow: truie
spa: thermes | cure | spa
space: place
spade: pelle | bêche
spanner: clé
spare part: pièce de rechange | pièce détachée
speak for: parler au nom de | représenter
speak up for: défendre
speed limit: vitesse
speeding ticket: amende | contravention
spell: période
spelling: orthographe
spend the night: passer la nuit | dormir
spill out: se répandre | déborder
spillway: déversoir
spire: flèche
spoil: gâter
sponsor: mécène
spoof: parodie
sports centre: complexe sportif | centre sportif
sports ground: terrain de sport | stade
sports hall: gymnase | salle de sport
spot: tache
spread out: étaler
spring tide: grande marée
spring up: surgir
sprout: pousse | germe
spruce: épicéa
spur on: encourager
spying: espionnage
squad: brigade
stable: écurie
staff: salarié | employé
staff member: salarié | employé | membre du personnel
stag: cerf
stage: mettre en scène
stained glass: vitrail
stair: marche
stairway: escalier
stall: étal
stallholder: commerçant | marchand | forain
stallion: étalon
stand aside: s'écarter
stand in: suppléer | intérim
standing ovation: ovation
staple: agrafe
starfish: étoile de mer
start: départ
start off: commencer
start up: créer
stash: stocker | entasser | cachette
station: commissariat
station master: chef de gare
status: état
stay behind: rester
stay home: confiné
stay on: demeurer
stay out: rester dehors
stay over: dormir
stay up: veiller
steam train: train à vapeur
steel works: aciérie
steeple: clocher
steer: barrer
step: marche
step aside: se mettre en retrait | s'écarter
step back: se mettre en retrait
step down: quitter ses fonctions
step forward: se manifester | s'avancer
step out: sortir
steps: marches | parvis | escalier
steward: délégué | stadier | intendant
stick out: dépasser
still: immobile
stink: puanteur
stir up: semer
stock: cheptel
stock up: faire des provisions | stock
stockroom: réserve
stop off: s'arrêter
stopover: escale
stoppage: arrêt | débrayage
storage room: réserve | local
store: entreposer | réserve
store away: ranger
stored: entreposé | conservé
storehouse: entrepôt
storeroom: réserve | débarras
storey: étage
stork: cigogne
storm off: partir furieux
storm surge: submersion
strain: souche | tension
strand: échouer
stranded: échoué
stream: cours d'eau
street cleaner: balayeur
street lamp: lampadaire | réverbère
street lighting: éclairage public
street vendor: vendeur ambulant
streetlight: lampadaire | éclairage public
stress: souligner
stretch: tronçon
stretcher bearer: brancardier
strike down: foudroyer
strike off: radier
strike up: entamer
strip off: enlever
stroke: caresser
strongroom: chambre forte
stud: haras | étalon
student: lycéen
student loan: prêt étudiant
stuffed animal: peluche
stump: souche
stunning: magnifique | spectaculaire
stunt: coup
stunt man: cascadeur
sturgeon: esturgeon
sub station: poste électrique
subject: matière
subsidise: subventionner
substation: poste électrique | transformateur
sue for: poursuivre pour | réclamer
sugar beet: betterave
suitcase: bagage
sulfur: soufre
sulphur: soufre
sum: montant
sum up: résumer
summons: assignation
sunburn: coup de soleil
sunflower: tournesol
sunshade: parasol
supervise: surveiller
supply: livrer
support: étayer
support group: groupe de soutien | collectif | groupe d'entraide
surface: revêtement
surgery: intervention
surveyor: expert
suspended sentence: prison avec sursis
swarm: essaim
swear in: investir
swear word: gros mot | juron
sweep up: balayer
sweet: bonbon
swell: houle
swell up: gonfler
swim: se baigner
swimmer: baigneur
swimming instructor: maître-nageur
swimming teacher: maître-nageur
swindler: escroc
swing: balançoire
switch: échanger
switch off: couper | débrancher | désactiver
switch on: mettre en marche
switch over: basculer
switchboard: tableau électrique
syllabus: programme
table cloth: nappe
tablecloth: nappe
tailback: embouteillage
take aback: décontenancé
take advantage of: profiter
take after: ressembler
take away: emmener | enlever
take care of: s'occuper | prendre soin | soigner
take charge: prendre la tête
take down: noter
take hold: prendre
take in: tromper
take legal action: poursuivre
take over from: prendre la relève
take responsibility: endosser
take stock: faire le bilan | inventaire
take up: accepter
talk down: dissuader
talk round: convaincre
tamper: falsifier
tampering: falsification
tank: cuve | citerne
tap water: eau
tape: ruban
tar: goudron
tarmac: bitume | tarmac
tarpaulin: bâche
taunt: narguer | railler
tax return: déclaration de revenus
`
