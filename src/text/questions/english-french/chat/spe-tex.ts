// English of chats: French, most usual first. One entry a line.

export const CHAT_SPE_TEX = `
speak out: s'exprimer | témoigner | briser le silence
speak out against: dénoncer | s'opposer | critiquer | s'élever contre
speak to: parler | s'adresser | s'entretenir | interroger
speak up: prendre la parole | s'exprimer | dénoncer | parler
speechless: sans voix | bouche bée | stupéfait
speed: excès de vitesse
speed bump: ralentisseur | dos-d'âne | vitesse
speed limit: vitesse autorisée | limité à
speeding: vitesse
spending cuts: coupes budgétaires | réduction des dépenses | économies
spike: pic | hausse | flambée | augmenter
spike a drink: droguer | soumission chimique
spill: révéler | avouer | renverser | divulguer
spill over: déborder | s'étendre
spill the beans: révéler | divulguer | avouer | vendre la mèche
spill the tea: révéler | raconter | potins
spin: manipulation | tourner | présenter
spin out: déraper | tête-à-queue
splash out: dépenser
split: rupture | divorce | partager
split from: se séparer | quitter
split second: centième | fraction de seconde
split up: se séparer | rupture | rompre
spot: aperçu | remarquer | détecter | identifier | identifié
spotted: repéré | aperçu | vu | observé | apercevoir | endroit | remarquer | détecter
spray: tag | taguer | inscription | peinture
spread lies: répandre | mensonges | fausses informations | diffuser
spread rumors: répandre | rumeurs | propager
spread the word: faire savoir | diffuser
spree: série | vague | virée
spruce up: rénover | embellir
spur: pousser | inciter | encourager
spurn: rejeter | repousser | dédaigner
squabble: querelle | dispute | se chamailler | chamaillerie
squatter: occupant | squat
squeal: dénoncer | balancer
stab in the back: trahir | trahison | coup de poignard | poignarder dans le dos
stab to death: poignardé à mort | tuer à coups de couteau | poignarder
stalk: suivre | poursuivre
stalker: harceleur
stall: ralentir | retarder | au point mort | piétiner
stall for time: gagner du temps | temporiser
stalled: bloqué | au point mort | en panne | caler | stand | ralentir | retarder | piétiner
stamp out: éradiquer | éliminer
stand: tribune | gradin
stand a chance: chance
stand against: s'opposer | résister
stand at: s'élever | atteindre
stand back: prendre du recul | reculer
stand behind: soutenir
stand by: soutenir | maintenir | rester fidèle | assumer
stand by his: maintenir | assumer | soutenir
stand firm: tenir bon | ne pas céder | fermeté
stand for: représenter | signifier | défendre | tolérer | briguer | se présenter
stand for election: se présenter | candidat
stand her up to: tenir tête | s'opposer | résister
stand him up to: tenir tête | s'opposer | résister
stand his ground: tenir bon | ne pas céder
stand in for: remplacer | suppléer
stand in the way: empêcher | faire obstacle | obstacle
stand out: se démarquer | se distinguer
stand them up to: tenir tête | s'opposer | résister
stand up: se dresser | tenir tête
stand up for: défendre | prendre la défense | soutenir
stand up to: tenir tête | résister | affronter | s'opposer
stand-in: remplaçant | remplacer | doublure
stand-off: impasse | confrontation | bras de fer
standoff: confrontation | impasse
star in: jouer dans | tenir le rôle | incarner
start a family: fonder une famille
start a fight: déclencher une bagarre | provoquer | bagarre
start a fire: mettre le feu | déclencher un incendie | incendie
start a war: déclencher une guerre | guerre
start from scratch: repartir de zéro | recommencer
start out: débuter | commencer
start over: recommencer | repartir de zéro | se reconvertir
start swinging: rixe | en venir aux mains | se battre
start up: démarrer | lancer
start walking: partir | s'élancer | marche
stash: dissimuler | cacher | planquer
station: déployer | déployé | poster | posters
stay: héberger | loger
stay alive: survivre | rester en vie
stay away: rester à l'écart | éviter | éloigné
stay calm: appeler au calme | garder son calme | calme
stay clear: éviter
stay home: rester chez soi | rester à la maison
stay home on election day: abstention
stay in power: rester au pouvoir | se maintenir
stay in touch: rester en contact
stay on: rester | se maintenir | maintenu | reconduit | prolonger
stay on top: conserver la tête
stay out of: ne pas se mêler | rester à l'écart
stay put: rester | ne pas bouger
stay quiet: se taire | garder le silence | silence
stay silent: garder le silence | se taire | mutique
stay together: rester ensemble
stay-at-home: au foyer
stay-at-home order: confinement
steal from: voler | dérober | détourner | plagier | plagié
steal the election: fraude électorale | voler | truquer
steelworks: aciérie | sidérurgie | métallurgie
steer clear: éviter
steer clear of: éviter
stem from: provenir | découler | résulter
step aside: se retirer | démissionner | céder sa place | laisser sa place | démission
step away: s'éloigner | se retirer | quitter
step back: prendre du recul | reculer | se retirer | retrait
step in: intervenir | intervention | intervenu | s'interposer | prendre le relais
step in for: remplacer | suppléer | suppléé
step into power: accéder au pouvoir
step up to: assumer | affronter
stepdad: beau-père
stepmom: belle-mère
stepped down: démissionné | démission | quitté | retiré
stepping down: démission | démissionner | départ | se retirer | quitter
stick around: rester
stick her nose in: ingérence | s'immiscer | se mêler
stick his nose in: ingérence | s'immiscer | se mêler
stick it out: tenir | tenir bon
stick their nose in: ingérence | s'immiscer | se mêler
stick to: s'en tenir | respecter | maintenir
stick together: rester solidaire | unis | solidarité
stick up for: défendre | prendre la défense | soutenir | faire bloc
stick with: rester fidèle | garder
stick-up: braquage
sticking point: point de blocage | pomme de discorde | désaccord | achopper | pierre d'achoppement
stickup: braquage | hold-up
sting: opération | piège | coup monté
sting operation: opération sous couverture | piège
stink: scandale | puer | odeur
stir up: attiser | susciter | provoquer
stitch up: coup monté | piéger
stoke: alimenter | provoquer
stoked: enthousiaste | ravi | attiser | alimenter | provoquer
stole: volé | dérobé | emparé
stolen: subtilisé | emporté
stone: caillasser | caillassé | lapider
stoned: drogué | sous l'emprise | pierre
stonewall: faire obstruction | refuser de répondre
stooge: homme de paille | fantoche
stop: station | gare
stop buying: boycott | boycotter
stop by: passer | visite
stop fighting: cessez-le-feu | trêve | cesser les combats | combat
stop from joining: veto | s'opposer à l'adhésion
stop off: faire étape | escale
stop over: escale
stop shooting: cessez-le-feu | cesser le feu | trêve | tir
stop talking to: rompre | rompre les relations
stop working: tomber en panne | cesser de fonctionner | arrêter de travailler | panne | arrêt | retraite | partir à la retraite | cesser son activité
stoppage time: arrêts de jeu | temps additionnel
storm: prendre d'assaut | envahir | assaut | ouragan
storm into: faire irruption | prendre d'assaut
storm off: partir | claquer la porte
storm out: claquer la porte | partir | quitter
story: version
straight answer: réponse claire | botter en touche
straight away: immédiatement | aussitôt
strapped for cash: à court d'argent | difficultés financières
straw man: prête-nom | homme de paille
streaker: spectateur nu | nu
streetcar: tramway | tram
strife: conflit | troubles | querelles
strike: débrayer | gréviste | heurter
strike a deal: parvenir à un accord | s'entendre | trouver un accord
strike back: riposter | répliquer
strike down: invalider | annuler | abroger | censurer
strike out: échouer
strip: retirer | priver | déchoir | déshabiller
strip of: déchoir | priver | retirer | déchu
stripped of: déchu | privé | retiré | déchoir
stroller: poussette | landau
strongman: homme fort | autocrate
struck: frappé | heurté | touché
struck by lightning: foudroyé | foudre
struck off: radié | radiation
struggle with: souffrir | lutter | peiner
stuck: immobilisé | pris au piège | achopper | au point mort | dans l'impasse
stuck-up: prétentieux | snob
stuff damaged: dégâts matériels | dégradation
stumble: trébucher
stumble on: découvrir | tomber sur
stumble upon: découvrir | tomber sur
stunt: coup de pub | coup médiatique
sub-par: médiocre
succeed: successeur | remplacer | parvenir
succeed in: parvenir | réussir
succumb: succomber | mourir
suck up to: flatter | courtiser
sue: plainte | saisir la justice | procès
sue her boss: prud'hommes | attaquer son employeur | employeur
sue his boss: prud'hommes | attaquer son employeur | employeur
sue their boss: prud'hommes | attaquer son employeur | employeur
sued: poursuivi | assigné | attaqué | plainte | suspect | louche
suffer from: souffrir | atteint
suit: combinaison | procès | tailleur
sulk: bouder
summer camp: colonie de vacances | camp d'été | centre aéré
supervised release: contrôle judiciaire | liberté surveillée | libération
supplies: vivres | fournitures | fournir | approvisionnement
supposed to: censé | devoir | prévu
surrender: rendu
surrogacy: mère porteuse
surrogate: mère porteuse
surround: siège | assiéger
survival kit: kit de survie | kit
survive: survécu | rescapé | s'en sortir
survived by: laisser derrière | laisser
sus: suspect | louche | poursuivi | assigné | attaqué | plainte
suspected of: soupçonné de | suspecté | accusé
suspend: suspendu | mettre à pied
suspended: suspension | écarté | sursis
swallow up: engloutir | absorber | racheter
swear: promettre | assurer
swear at: insulter | injurier | injurié | outrage
swear under oath: jurer sous serment
sweep away: emporter | balayer
sweep under the rug: étouffer | dissimuler | cacher | minimiser
swept away: emporté
swipe: voler | dérober | critique | faucher
switch careers: se reconvertir | reconversion
switch sides: changer de camp | retourner sa veste | trahir
switchboard: standard
swoop: descente | rafle | coup de filet
tainted: contaminé | souillé | pollué
take: pris | emporter | s'emparer
take a break: faire une pause | pause
take a bribe: pot-de-vin | corruption
take a bullet: recevoir une balle | blessé par balle
take a dig at: critiquer | railler | pique
take a hit: subir | souffrir | baisser
take a life: tuer | ôter la vie
take a look: examiner | regarder
take a shot at: critiquer | tirer sur | pique
take a side: se prononcer | prendre parti
take a stand: prendre position | s'opposer | s'engager
take a swipe at: critiquer | tacler | railler
take a test: test | passer
take a toll: peser | éprouver | affecter
take a trip: voyager | se rendre
take aim at: viser | critiquer | s'attaquer
take an oath: prêter serment | serment
take apart: démonter | démanteler
take aside: prendre à part
take away: saisir | confisquer
take back: rétropédaler | retirer | se rétracter | revenir sur
take back control: reprendre le contrôle | reprendre la main
take by surprise: surprendre | surpris | prendre de court
take cover: se mettre à l'abri | se réfugier | s'abriter
take credit: s'attribuer le mérite | revendiquer
take down: supprimer | abattre | faire tomber | décrocher
take down a government: renverser | faire tomber
take for granted: tenir pour acquis
take her down: abattre | faire tomber | retirer | supprimer
take her in: accueillir | héberger | recueillir
take her out: éliminer | neutraliser | retirer
take her own life: se suicider | se donner la mort | mettre fin à ses jours
take her to court: poursuivre | assigner | attaquer en justice
take him down: abattre | faire tomber | retirer | supprimer
take him in: accueillir | héberger | recueillir
take him out: éliminer | neutraliser | retirer
take him to court: poursuivre | assigner | attaquer en justice
take his own life: se suicider | se donner la mort | mettre fin à ses jours
take hold: s'installer | s'emparer | s'implanter
take home: remporter | ramener | récompensé
take hostage: preneur d'otages | pris en otage | séquestrer
take in: accueillir | héberger | recueillir
take into account: tenir compte | prendre en compte
take into custody: placer en garde à vue | arrêter | interpeller | garde à vue
take issue with: contester | critiquer | désaccord
take it back: retirer | reprendre
take it down: abattre | faire tomber | retirer | supprimer
take it easy: se calmer
take it out: éliminer | neutraliser | retirer
take it out on: s'en prendre | se défouler
take it seriously: prendre au sérieux
take it to court: saisir la justice | tribunal | procès
take its toll: peser | éprouver | affecter
take notice: remarquer | constater
take off: s'envoler | enlever | retirer | partir
take offense: s'offusquer | vexé | offensé
take on: affronter | engager | embaucher | assumer | se charger | recruter
take out: retirer | sortir | éliminer | supprimer | souscrire | abattre | tuer | neutraliser | contracter
take over: succéder | s'emparer | prendre les rênes | prendre la tête | remplacer | rachat | prise de contrôle
take over from: succéder | remplacer | successeur
take part in: participer | prendre part
take place: organisé | tenu
take power: prendre le pouvoir | pris le pouvoir | s'emparer du pouvoir
take responsibility: revendiquer | reconnaître sa responsabilité
take revenge: se venger | vengeance
take shape: prendre forme | se dessiner
take sides: prendre parti | se ranger | choisir son camp
take someone's place: remplacer | succéder
take steps: prendre des mesures | mesures | démarches
take the blame: endosser | assumer | responsabilité
take the fall: endosser | payer | porter le chapeau
take the helm: prendre la tête | diriger | prendre la direction
take the lead: prendre la tête | mener | diriger
take the mickey: se moquer
take the news: réagir | accueillir
take the offer: accepter | proposition | offre
take the piss: se moquer
take the place of: remplacer | succéder
take the plunge: se lancer | franchir le pas
take the stand: témoigner | déposer | barre
take them down: abattre | faire tomber | retirer | supprimer
take them in: accueillir | héberger | recueillir
take them out: éliminer | neutraliser | retirer
take them to court: poursuivre | assigner | attaquer en justice
take to court: poursuivre | attaquer en justice | assigner | traduire en justice | traîner en justice
take to task: réprimander | critiquer
take to the air: s'exprimer | décoller
take to the streets: défiler | descendu dans la rue
take turns: se relayer | à tour de rôle
take up: reprendre | occuper | se mettre
take up arms: prendre les armes
taken into custody: placé en garde à vue | interpellé | arrêté
talk: conférence | discours | séminaire
talk out: discuter | discussion | dialoguer | dialogue | s'expliquer | échanger | échange
talk over: discuter | discussion | échanger | échange
talk about: parler de | évoquer | discuter | aborder
talk down: minimiser | dénigrer | calmer
talk her into: convaincre | persuader
talk her out of: dissuader
talk him into: convaincre | persuader
talk him out of: dissuader
talk into: convaincre | persuader | convaincu
talk it out: discuter | s'expliquer | dialogue
talk it over: discuter | se concerter
talk out of: dissuader
talk over: discuter | débattre
talk them into: convaincre | persuader
talk them out of: dissuader
talk to: parler | s'entretenir | discuter | échanger | s'adresser
talk trash: dénigrer | insulter | provoquer | propos
talk with: s'entretenir | discuter | échanger | discussion | entretien
talked about: parlé | évoqué | discuté | abordé
talks: discuter | rencontre
tamper with: falsifier | manipuler | altérer
tank: s'effondrer | chuter
tantrum: crise | caprice
tap: nommer | désigner
tap water: eau du robinet | eau potable
tapped: nommé | choisi | pressenti | robinet | désigner
tax hike: hausse d'impôt | augmentation d'impôts | hausse de la TVA
tea: potins | rumeurs
team up: s'associer | s'allier | collaborer | alliance | fusionner
team up with: s'associer | s'allier | collaborer
teammate: partenaire
tear apart: déchirer | détruire | diviser
tear down: détruire | démanteler
tear into: critiquer | s'en prendre | étriller
tear it down: démolir | détruire
tear them down: démolir | détruire
tear up: déchirer | détruire | dénoncer | rompre | résilier | résilié
tell about: raconter | parler | expliquer
tell all: tout raconter | révélations | confessions
tell off: réprimander | gronder | engueuler
tell on: dénoncer
tell to leave: sommer de partir | expulser
tell-tale: révélateur
telling-off: réprimande | gronder | engueuler
temp: intérimaire | intérim
tender his resignation: démissionner | démission | présenter sa démission
terminal: aérogare | terminal | terminal
test positive: contrôlé positif
test subject: volontaire | cobaye | participant
testify: déclarer | déposition
testify before: auditionné | témoigner devant | témoigner
text: message | SMS | texto | texte
`
