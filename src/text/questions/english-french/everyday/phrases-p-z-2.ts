// Phrasal verbs and phrases with a verb, and how French newspapers put them: P to Z. Part 2: set forth to take heart.

export const EVERYDAY_PHRASES_P_Z_2 = `
set forth: exposer
set free: remettre en liberté | libération
set her sights on: viser | convoiter
set his sights on: viser | convoiter
set in: s'installer
set in stone: gravé dans le marbre
set loose: lâcher
set off fireworks: tirer des feux d'artifice | mortiers d'artifice
set on fire: enflammer | immoler
set out to: entreprendre
set the bar: placer la barre
set the record straight: rétablir la vérité
set the scene: planter le décor
set the tone: donner le ton
set the world alight: briller
set their sights on: viser | convoiter
set to music: mettre en musique
set to work: se mettre au travail
set up: fonder | monter | piéger
set up camp: camper | installer un campement
set up home: s'installer
settle a score: régler ses comptes | règlement de comptes
settle her differences: se réconcilier
settle his differences: se réconcilier
settle on: choisir
settle out of court: accord amiable | transaction
settle their differences: se réconcilier
settle up: payer
shack up: se mettre en ménage
shake hands: se serrer la main
shake her head: secouer la tête
shake his head: secouer la tête
shake off: se débarrasser | semer
shake their head: secouer la tête
shake up: bouleverser | remanier | secouer
shave off: raser
shed tears: verser des larmes | pleurer
shed weight: maigrir | perdre du poids
shin up: grimper
ship off: expédier
shoot at: tirer sur | ouvrir le feu
shoot dead: tuer
shoot for: viser
shoot herself: se suicider par balle | suicide
shoot herself in the foot: se tirer une balle dans le pied
shoot himself: se suicider par balle | suicide
shoot himself in the foot: se tirer une balle dans le pied
shoot off: filer
shoot themselves: se suicider par balle | suicide
shoot themselves in the foot: se tirer une balle dans le pied
shoot up: flamber | bondir | s'envoler
shop around: comparer
shop to the police: dénoncer
short change: léser
shoulder the blame: assumer la responsabilité
shout down: couvrir la voix
shout out: crier
shove in: bousculer
show her hand: abattre ses cartes
show her true colours: se révéler
show his hand: abattre ses cartes
show his true colours: se révéler
show the ropes: former
show the way: montrer la voie
show their hand: abattre ses cartes
show their true colours: se révéler
shrink from: reculer
shut away: interner
shut her eyes to: fermer les yeux
shut his eyes to: fermer les yeux
shut shop: fermer boutique | mettre la clé sous la porte
shut the door on: fermer la porte
shut their eyes to: fermer les yeux
shut up shop: baisser le rideau
shy away from: éviter
sick to death: ras-le-bol
sign her death warrant: signer l'arrêt de mort
sign his death warrant: signer l'arrêt de mort
sign its death warrant: signer l'arrêt de mort
sign off: conclure
sign on: pointer au chômage
sign out: se déconnecter
sign up: s'engager | recruter | s'enrôler
sink in: pénétrer
sink without trace: disparaître
sit around: ne rien faire
sit back: regarder
sit by: laisser faire
sit down: négocier
sit for: passer
sit in: occuper | assister
sit on: bloquer
sit on the bench: banc | remplaçant
sit on the fence: ne pas prendre parti | neutre
sit out: manquer
sit tight: patienter
sit up: se redresser
size up: jauger
skate over: éluder
skid off: sortie de route | déraper | quitter la piste
skid off the road: sortie de route | quitter la route | déraper
skid off the runway: sortie de piste | quitter la piste
skim over: survoler
skip a meal: sauter un repas
skip bail: prendre la fuite | contrôle judiciaire
skip class: sécher les cours
skip off: filer
skip town: disparaître
slag off: dénigrer | critiquer
slam down: claquer
slam into: s'encastrer
slam on the brakes: freiner brusquement | piler
slam shut: claquer
slap down: recadrer | rabrouer | remettre à sa place
slash prices: casser les prix | baisser les prix
sleep around: coucher
sleep in: faire la grasse matinée
sleep in the street: dormir dans la rue | à la rue
sleep off: cuver
sleep on: dormir
sleep out: dormir à la belle étoile
sleep rough: dans la rue
sleep through: dormir
sleep together: coucher ensemble
sleep with: coucher avec | liaison
slice off: trancher
slide down: glisser
slide off: glisser | sortie de route
slide off the road: sortie de route | quitter la route | glisser
slim down: maigrir | réduire
slink away: s'éclipser
slip her mind: oublier
slip his mind: oublier
slip off: s'éclipser
slip on: enfiler | glisser
slip their mind: oublier
slip through the net: passer entre les mailles du filet
slip up: se tromper | faux pas
slob around: traîner
slow down: lever le pied | freiner
slow up: ralentir
slug it out: s'affronter
smack down: recadrer
smarten up: rénover
smash down: enfoncer | défoncer
smash in: défoncer
smash into: s'encastrer
smash through: défoncer
smash to pieces: briser | fracasser
smell a rat: se douter | soupçonner
smoke out: débusquer | enfumer
smuggle in: introduire clandestinement | faire entrer
smuggle out: faire sortir
snap at: rabrouer
snap off: casser
snap up: rafler
snatch away: arracher
sneak away: s'éclipser
sneak into: se glisser
sneak off: s'éclipser
sniff out: dénicher
snow in: bloqué par la neige
snow under: débordé
soak up: absorber
sober up: dégriser | cuver
soft pedal: modérer
soldier on: persévérer
sound off: se plaindre
sound the alarm: sonner l'alarme
sow the seeds: semer
space out: espacer
speak for: parler au nom
speak her mind: dire ce qu'il pense | franc-parler
speak his mind: dire ce qu'il pense | franc-parler
speak ill of: dire du mal
speak their mind: dire ce qu'il pense | franc-parler
speak volumes: en dire long
speed away: s'enfuir
speed off: s'enfuir | prendre la fuite
speed up: hâter
spell out: détailler
spend the night: nuitée
spice up: pimenter
spike a drink: GHB
spin out of control: perdre le contrôle
spirit away: faire disparaître
spit at: cracher
spit on: cracher
spit out: recracher
split hairs: couper les cheveux en quatre
split off: scission
split the difference: couper la poire en deux
split the vote: diviser
split up: séparation
split up with: se séparer | rompre
spoil for a fight: chercher la bagarre
spring a leak: fuite
spring a surprise: créer la surprise
spring from jail: faire évader | évasion
square off: s'affronter
square up to: affronter
squeal on: dénoncer
squeeze in: caser
squeeze out: évincer
stack up: s'accumuler
staff up: recruter
stage a comeback: faire son retour | come-back
stamp down on: réprimer
stand corrected: se tromper
stand down: quitter
stand empty: vide | inoccupé
stand for office: se présenter | candidat
stand for parliament: se présenter | candidat
stand her ground: tenir bon
stand in: remplacer
stand in for: intérim
stand in line: faire la queue
stand on its own: indépendant
stand round: attendre
stand still: immobile
stand their ground: tenir bon
stand to lose: risquer de perdre
stand together: unis
stare down: défier
start a fire: départ de feu
start back: reprendre
start off: partir
start over: repartir à zéro
start up: fonder
starve to death: mourir de faim
stash away: cacher | planquer
stave in: défoncer
stay afloat: à flot
stay away: ne pas venir | boycotter
stay away from: éviter | s'éloigner
stay away from the polls: s'abstenir | abstention
stay in: rester
stay in bed: alité
stay indoors: rester chez soi | confinement | confiné
stay on board: rester à bord
stay out: ne pas entrer
stay out of: se tenir à l'écart
stay overnight: passer la nuit
stay shut: rester fermé
stay the course: tenir bon
stay up: se maintenir | maintien
steal a march: prendre de vitesse
steal the show: voler la vedette
steam ahead: avancer
step down from: démissionner | quitter
step forward: se présenter
step into the breach: prendre la relève
step on: marcher sur
step on it: accélérer
step on the gas: accélérer
step out of line: désobéir
step up: accélérer
stick her neck out: prendre des risques
stick his neck out: prendre des risques
stick their neck out: prendre des risques
stick to their guns: camper sur ses positions | ne pas céder
stick together: se serrer les coudes
stick up: braquer
sting for: faire payer
stir the pot: attiser
stir up trouble: semer la discorde
stitch up: recoudre
stock up: s'approvisionner
stop off: faire escale
stop over: faire escale
stop short: s'arrêter
storm in: faire irruption
storm into: envahir
storm off: partir en claquant la porte
storm out: partir en claquant la porte
stow away: passager clandestin
straighten out: régler
strap in: attacher
stretch her legs: se dégourdir les jambes
stretch his legs: se dégourdir les jambes
stretch out: étendre
stretch their legs: se dégourdir les jambes
stretch to: étirer
strike a balance: trouver un équilibre
strike a blow: porter un coup
strike a chord: toucher
strike by lightning: foudroyer
strike down: abattre | frapper
strike gold: trouver de l'or
strike off: radiation
strike out: rayer
strike up: lier
string along: mener en bateau
string up: pendre
strip naked: déshabiller | se dénuder
strip of: déchéance
strip off: se déshabiller
struggle on: poursuivre
struggle to: peiner | avoir du mal
stub out: écraser
stumble across: découvrir par hasard | tomber sur
stumble on: découvrir par hasard
stumble over: trébucher
suck in: aspirer
summon up: rassembler
suss out: comprendre
swap places: échanger
swarm over: envahir
sway: convaincre
swear by: ne jurer que par
sweat buckets: transpirer
sweep aside: écarter
sweep out to sea: emporter au large
sweep the board: tout rafler
sweep under the carpet: étouffer | mettre sous le tapis
sweep under the rug: mettre sous le tapis
sweet talk: amadouer
swell up: enfler
swerve off the road: quitter la route | sortie de route
swindle out of: escroquer | soutirer
swing by: passer
swing open: s'ouvrir
switch over: passer
switch sides: rallier
tack on: ajouter
tag along: accompagner
tail back: bouchon
tail off: diminuer
take a back seat: se mettre en retrait
take a beating: se faire battre
take a blow: coup
take a bow: saluer
take a bribe: se laisser corrompre
take a bullet: prendre une balle
take a chance: tenter
take a dim view: désapprouver
take a dip: se baigner | baignade | chuter
take a dive: plonger | chuter
take a fall: chuter
take a fancy: s'enticher
take a hard line: durcir | ferme
take a knock: souffrir
take a nap: sieste
take a pay cut: baisse de salaire
take a risk: prendre un risque | risque
take a selfie: selfie
take a toll: faire des dégâts
take a tumble: chuter
take a turn for the worse: s'aggraver
take aback: surprendre | décontenancer
take advantage of: exploiter
take against: prendre en grippe
take aim: viser
take an exam: passer un examen | examen
take by storm: conquérir | prendre d'assaut
take by surprise: prendre au dépourvu
take care: faire attention
take charge: prendre les rênes | diriger
take delivery: réceptionner
take down: démanteler | maîtriser
take early retirement: retraite anticipée
take exception: s'offusquer
take fire: prendre feu
take flight: prendre la fuite
take for a ride: escroquer
take heart: prendre courage
`
