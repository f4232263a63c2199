// English: French, most usual first. Rarer words, round to sweat.

export const RARER_RO_SW = `
round: manche | reprise | cycle | tournée
rounded: arrondi | rond | arrondir
rounds: tours | manches | cartouches | tournées
rover: robot mobile | astromobile | véhicule d'exploration
royalty: royauté | famille royale | redevance | droits d'auteur
rubbed: frotté | frotter | frictionné
rubbing: frotter | frottement | friction
ruby: rubis
ruckus: chahut | vacarme | grabuge
ruler: souverain | dirigeant | règle | monarque
rumble: grondement | gronder | bagarre
rumbles: grondements | gronder
rumbling: grondement | gronder | gargouillement
rupees: roupies | roupie
russian: russe | Russie | moscovite
russians: Russes
rust: rouille | rouiller | corrosion | rouillé
rustling: bruissement | vol de bétail
rusty: rouillé
sacrificed: sacrifié | sacrifier | immolé | sacrifice
sacrificing: sacrifier | sacrifice
sadly: malheureusement | hélas | tristement
sage: sauge
sake: pour le bien de | dans l'intérêt de | par égard pour
sakes: pour l'amour de
saliva: salive | salivaire | crachat
salon: salon | coiffeur | institut de beauté
saloon: berline | saloon
salsa: salsa
salty: salé | salin | saumâtre
salute: saluer | salut | salut militaire | salut nazi
salvation: salut | planche de salut
samurai: samouraï | samouraïs
sanctuary: sanctuaire | refuge | asile | réserve
sandwich: sandwich | casse-croûte | jambon-beurre
sandwiches: sandwichs | sandwich | casse-croûte
sandy: sableux | sablonneux | de sable
sane: sain d'esprit | raisonnable | équilibré
sanity: santé mentale | équilibre mental
santa: père Noël
sarcasm: sarcasme | sarcastique | ironie
sarcastic: sarcastique | moqueur | ironique | sarcasme
sarge: sergent | brigadier
satan: Satan | diable | démon
saturday: samedi | le samedi
saturn: Saturne
saudi: saoudien | Arabie saoudite | Riyad
sauna: sauna | hammam
savior: sauveur | Messie | sauveuse
scalp: cuir chevelu | scalp
scanner: scanner | numériseur | portique | scanographe
scarlet: écarlate | rouge vif | scarlatine
scenery: paysage | décor
scent: odeur | parfum | senteur | effluve
scorpion: scorpion
scotch: whisky | scotch | whisky écossais
scotland: Écosse | écossais
scottish: écossais | écossaise | Écosse
scoundrel: vaurien | canaille | crapule | fripouille
scrambled: brouillé | œufs brouillés
scrape: racler | gratter | éraflure | égratignure
scraping: raclement | gratter | racler
scratch: gratter | égratigner | griffer | égratignure
scratched: rayé | griffé | égratigné | éraflé
scratches: rayures | griffures | égratignures | éraflures
scratching: grattage | gratter | griffer | griffure
screech: crissement | cri strident
screeches: crissement | crisser | hurler
screeching: crissement | strident
screwdriver: tournevis
scroll: parchemin | rouleau | faire défiler | défiler
scrooge: avare | grippe-sou | radin
scum: racaille | ordure | crapule | vermine
scumbag: ordure | salaud | salopard
seaweed: algue | algues | goémon | varech
secondly: deuxièmement | en second lieu | ensuite | deuxième raison
section: section | tronçon | rubrique | portion
sedan: berline
sedative: sédatif | calmant | tranquillisant | somnifère
seduce: séduire | séduction | séducteur | charmer
seduced: séduit | séduire | séduction
seemingly: apparemment | en apparence | semble-t-il | visiblement
segment: segment | tronçon | séquence | portion
seldom: rarement | peu souvent
selfish: égoïste | égoïsme | égocentrique | individualiste
semen: sperme | spermatozoïde
seminar: séminaire | colloque | séminariste
senior: senior | haut placé | haut responsable | aîné
seniors: seniors | personnes âgées | retraités | aînés
senseless: insensé | absurde
sensible: raisonnable | sensé | judicieux | bon sens
sensor: capteur | détecteur | capteurs
sensors: capteurs | capteur | détecteur | détecteurs
sentiment: sentiment | opinion | ressenti
sentimental: sentimental | nostalgique | affectif
seoul: Séoul
september: septembre | rentrée
serial: en série | feuilleton | multirécidiviste
serpent: serpent | reptile
serum: sérum | sérum de vérité
setup: installation | configuration | coup monté | dispositif
sexy: sexy | séduisant | sensuel
shabby: miteux | délabré | minable | vétuste
shack: cabane | baraque | bicoque | cabanon
shade: ombre | nuance | teinte
shades: lunettes de soleil | nuances | teintes | stores
shag: baiser | coucher | cormoran
shaggy: hirsute | ébouriffé | en bataille
shah: chah | shah | dernier chah
shakily: d'une voix tremblante | en tremblant
shaky: fragile | tremblant | chancelant | vacillant
shall: devoir | devra
shallow: peu profond | superficiel | à faible profondeur
shaman: chaman | chamane | guérisseur
shameless: éhonté | sans vergogne | impudent | décomplexé
shampoo: shampoing | shampooing
shanghai: Shanghai | Shanghaï
shave: raser | se raser | rasage | rasé
shaved: rasé | rasage | tondu
shaving: rasage | se raser | rasoir
sheer: pur | véritable | abrupt
sheriff: shérif | bureau du shérif
sherry: xérès
shield: bouclier | protéger | protection | blason
shields: boucliers | bouclier | protège | protéger
shin: tibia
shiny: brillant | luisant | étincelant
shivering: frissons | grelotter | frissonner | trembler
shortcut: raccourci | chemin de traverse
shortly: peu de temps | sous peu | prochainement | bientôt
shotgun: fusil | fusil de chasse | fusil à pompe | carabine
shouldn: ne devrait pas | ne pas devoir | à éviter
showcase: vitrine | mettre en valeur | mettre en avant
shrieking: hurlement | hurler | strident | cris perçants
shrieks: cris | hurlements | cris perçants
shuffle: remaniement | remanier | mélanger | chamboulement
shush: chut | faire taire
shuttle: navette | navette spatiale | faire la navette | liaison
siberia: Sibérie | sibérien
sicily: Sicile | sicilien
sidekick: acolyte | comparse | bras droit | fidèle compagnon
sideways: de côté | latéralement | de travers
sigh: soupir | soupirer
sighing: soupir | soupirer
sighs: soupirs | soupirer
silly: bête | idiot | ridicule | sot
simulation: simulation | simulateur | simuler | exercice
singapore: Singapour | singapourien | cité-État
sinister: sinistre | inquiétant | macabre
sinner: pécheur | pécheresse
sinners: pécheurs
sire: majesté | engendrer | étalon
sissy: mauviette | poule mouillée | femmelette
sizzling: grésillement | torride | brûlant | grésiller
skate: patiner | patin à glace | patinage | skateboard
skates: patins | patins à glace | patinage | rollers
skating: patinage | patinage artistique | patineur | patineuse
skinny: maigre | mince | chétif | maigrelet
skunk: mouffette
slack: relâché | laxiste
sleeper: wagon-lit | train de nuit | dormeur | dormant
sleepover: soirée pyjama | dormir chez un ami
sleepy: somnolent | endormi | assoupi | ensommeillé
sleigh: traîneau | luge
slice: tranche | rondelle | trancher
sliced: tranché | coupé | en tranches
slices: tranches | tranche | parts | rondelles
slick: nappe | marée noire | nappe de pétrole | glissant
slightest: moindre
slime: bave | substance visqueuse | boue
slimy: visqueux | gluant
slit: fente | fendre | égorgé | trancher
slot: créneau | machine à sous | fente
slug: limace | limaces | balle
slumber: sommeil | sommeiller | torpeur
smack: gifle | gifler | claque | fessée
smelly: malodorant | puant | nauséabond
smoothly: sans accroc | sans encombre | en douceur | sans heurts
smug: suffisant | content de soi | satisfait de soi
smurf: schtroumpf
snail: escargot | escargots
snarling: grogner | hargneux | grondement
snarls: grogner | grognement
sneeze: éternuer | éternuement
sniff: renifler | flairer | sniffer
sniffing: renifler | reniflement | flairer
sniffles: rhume | reniflement
sniffling: renifler | reniflement
snoring: ronflement | ronfler
snorting: sniffer | renifler
snorts: grognements | renifler
sobbing: sanglots | sangloter | en pleurs | en larmes
sobs: sanglots | pleurs
softly: doucement | à voix basse | en douceur
solitary: solitaire | isolement | à l'isolement | mitard
solo: en solitaire | solo | soliste
somber: sombre | lugubre | morose
someday: un jour | un de ces jours
somehow: d'une manière ou d'une autre | en quelque sorte | d'une certaine manière
someplace: quelque part
somewhat: quelque peu | un peu | plutôt | relativement
sonar: sonar | sonars
sonic: sonique | sonore | supersonique
sore: douloureux | endolori | plaie | mal à
sorority: sororité | association étudiante
sorta: plutôt | une sorte de | en quelque sorte
southeast: sud-est | Asie du Sud-Est
southwest: sud-ouest | Sud-Ouest
souvenir: souvenir | cadeau souvenir
soviet: soviétique | URSS | Union soviétique
soviets: Soviétiques | soviétique | URSS | Union soviétique
spaceship: vaisseau spatial | vaisseau | navette spatiale | capsule
spaghetti: spaghettis | pâtes | spaghetti
spanish: espagnol | espagnole | hispanique | hispanophone
sparkle: étinceler | pétiller | éclat
sparkling: pétillant | étincelant | gazeux | effervescent
sparrow: moineau | passereau
specialty: spécialité | spécialisé | spécialiste | domaine
specimen: spécimen | échantillon | prélèvement
specs: lunettes | caractéristiques | cahier des charges | fiche technique
spectacle: spectacle | spectaculaire
spectrum: spectre | éventail | échiquier
sperm: sperme | spermatozoïde | séminal | don de sperme
sphere: sphère | sphère d'influence
spice: épice | épices | épicé
spices: épices | épice | épicé
spicy: épicé | pimenté | piquant | relevé
spies: espions | espion | espionnage | taupe
spinach: épinards | épinard
spinal: vertébral | rachidien | moelle épinière | colonne vertébrale
spiral: spirale | en spirale | engrenage | flambée
spiritual: spirituel | spiritualité
spite: dépit | rancune | méchanceté
splash: éclaboussure | éclabousser | amerrissage
splashing: éclaboussure | éclabousser | clapotis
spleen: rate
splendid: splendide | magnifique | superbe | somptueux
sponge: éponge | éponger
spooked: effrayé | effarouché | apeuré | affolé
spooky: effrayant | sinistre | lugubre | fantomatique
squadron: escadron | escadrille | escadre
squash: squash | écraser | courge
squeak: couiner | grincer | grincement
squeaking: grincement | couinement | grincer
squeeze: serrer | presser | compression | pressurer
squeezed: pressé | serré | comprimé | étranglé
squeezing: presser | serrer | pression
squid: calmar | encornet | seiche | calamar
squirrel: écureuil
squirrels: écureuils | écureuil
squirt: gicler | jet | asperger
stack: pile | empiler | empilement | cheminée
stacked: empilé | entassé
stain: tache | tacher | taché | souillure
stained: taché | maculé | vitrail | souillé
stains: taches | tache | tacher
stairwell: cage d'escalier | escalier
stale: rassis | périmé | éculé
stammering: bégaiement | bégayer | balbutier
stammers: bégayer | bégaiement | balbutier
stamp: timbre | tampon | cachet | philatélie
stamps: timbres | timbre-poste | timbre | philatélie
starboard: tribord
stark: brutal | saisissant | frappant | austère
starling: étourneau | étourneaux | sansonnet
starter: entrée | hors-d'œuvre | titulaire | démarreur
starters: entrées | titulaires | partants
startled: surpris | sursauter | effrayé | effarouché
stat: statistique | chiffre
static: statique | immobile | parasites
stealth: furtif | furtivité | discret
steam: vapeur | à vapeur | vaporeux | élan
steamed: à la vapeur | cuit à la vapeur | vapeur
stench: puanteur | odeur nauséabonde | mauvaise odeur | pestilence
stereo: chaîne hi-fi | stéréo | autoradio
sterling: livre sterling | sterling | argent massif
stern: sévère | poupe | arrière du bateau
stew: ragoût | mijoté | pot-au-feu | daube
sticky: collant | gluant | poisseux | adhésif
stingy: radin | avare | pingre
stinky: puant | malodorant | nauséabond
stitch: point de suture | points de suture | recoudre | suture
stitches: points de suture | suture | recousu
stool: tabouret | selles
stoop: s'abaisser | se baisser | perron
straight: droit | tout droit | directement | hétérosexuel
straighten: redresser | remettre droit | rectifier
straightened: redressé | lissé | redresser
straightforward: simple | direct | franc | sans détour
strangest: plus étrange | plus bizarre | plus insolite
stray: errant | égaré | perdu | chien errant
streak: série | série de victoires | traînée | mèche
strictly: strictement | rigoureusement | formellement | sévèrement
stripes: rayures | bandes | galons | rayé
stripper: strip-teaseuse | strip-teaseur | effeuilleuse | strip-tease
stroll: promenade | balade | flâner | se promener
studio: studio | atelier | plateau | studio d'enregistrement
stuffed: farci | en peluche | empaillé | bourré
stuffing: farce | rembourrage | bourrage | farcir
stuffy: étouffant | guindé | mal aéré
stylish: élégant | chic | stylé
subconscious: subconscient | inconscient
substance: substance | matière | stupéfiant | produit
subtitle: sous-titre | sous-titrer | sous-titrage
subtitles: sous-titres | sous-titrage | sous-titré
succeeded: réussi | succédé | parvenu | remplacé
suck: sucer | aspirer | être nul
sucked: aspiré | sucer
sucker: pigeon | gogo | ventouse
suckers: ventouses | gogos
sucking: sucer | aspirer | aspiration
sucks: nul | sucer | aspirer
suction: aspiration | succion | aspirer | ventouse
sultan: sultan | sultanat | émir
sunday: dimanche | dominical | le dimanche
sundays: dimanches | le dimanche | dimanche
sundown: coucher du soleil | tombée de la nuit | crépuscule
sunlight: lumière du soleil | ensoleillement | rayons du soleil | lumière du jour
super: génial | formidable | excellent
superb: superbe | magnifique | splendide | remarquable
superhero: super-héros | superhéros | Marvel
superheroes: super-héros | superhéros
superintendent: commissaire | surintendant | commissaire de police | directeur
superman: Superman | surhomme
supernatural: surnaturel | paranormal | fantastique
superstar: superstar | star | vedette | mégastar
superstitious: superstitieux | superstition
supervisor: superviseur | supérieur | responsable | surveillant
supper: souper | dîner | repas du soir
supposedly: soi-disant | prétendument | censé | censément
surprisingly: étonnamment | de façon surprenante | curieusement | contre toute attente
sushi: sushi | sushis | restaurant japonais
suspense: suspense | suspens | haletant | incertitude
suspenseful: haletant | plein de suspense | palpitant
swallow: avaler | hirondelle | ingérer | engloutir
swallowed: avalé | ingéré | englouti | gobé
swan: cygne | Le Lac des cygnes
swat: Raid | GIGN | unité d'élite | forces spéciales
sway: influencer | se balancer | influence | infléchir
sweat: sueur | transpiration | transpirer | suer
`
