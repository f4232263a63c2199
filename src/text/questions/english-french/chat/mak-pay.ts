// English of chats: French, most usual first. One entry a line.

export const CHAT_MAK_PAY = `
make friends: se lier | ami | amitié | se lier d'amitié | sympathiser
make fun of: se moquer | moquerie | railler | tourner en dérision
make good on: tenir | respecter | honorer
make happen: réaliser | concrétiser
make headway: progresser | avancer | progrès
make into: transformer | adapter
make it: réussir | parvenir | arriver | survivre | succomber | s'en sortir
make it clear: préciser | clarifier | insister
make it out: sortir | survivre
make it up: inventer | se réconcilier | fabriquer
make it up to: se racheter | compenser
make money: gagner de l'argent | s'enrichir | bénéfices | rapporter | gagner
make nice: se montrer aimable | apaiser
make off: s'enfuir | fuir | prendre la fuite
make off with: voler | dérober | emporter | s'emparer
make out: distinguer | prétendre | comprendre
make peace: faire la paix | se réconcilier | paix
make room for: céder sa place | laisser la place
make sense: logique | avoir du sens | cohérent
make strides: progresser | progrès
make stuff up: inventer | mentir
make the news: faire la une | actualité | médiatisé
make them up: inventer | fabriquer
make threats: menacer
make up: se réconcilier | fabriquer | représenter
make up for: réparation | compenser | rattraper
make up her mind: se décider | trancher | délibérer
make up his mind: se décider | trancher | délibérer
make up their mind: se décider | trancher | délibérer
make up their minds: délibérer | se décider | trancher
make up with: se réconcilier
make way: laisser la place | céder
make wine: viticulture | vin | vigneron
make worse: attiser | aggraver | empirer
maker: fabricant | constructeur | concepteur
manage to: parvenir | réussir | parvenu
manhunt: fuite
mansion: hôtel particulier | demeure
manure: fumier | lisier
march: manifestation | cortège
march into: envahir | entrer
mast break: démâter | démâtage
mates: amis | copains | camarades
mea culpa: amende honorable | mea culpa
mean: méchant | cruel
meant to: censé | destiné | prévu
meant to get: adressé | destinataire | destiné
measure up: être à la hauteur
meddle: s'immiscer | se mêler | ingérence
medic: secouriste | médical | médecin
medical test: examen médical | analyse | examen | médical
meds: médicaments | traitement
meet expectations: répondre aux attentes
meet online: rencontrer en ligne | rencontré sur Internet
meet the deadline: respecter | délai
meet up: se rencontrer | se retrouver | rendez-vous
meet up with: rejoindre | retrouver | rencontrer
meet with: rencontrer | s'entretenir | recevoir | reçu
melee: mêlée | bagarre | échauffourée
meltdown: craquer | crise de nerfs | catastrophe
memoir: autobiographie | récit
memorial: stèle | monument | plaque
mend: réparer | raccommoder
mend fences: se réconcilier | renouer
mep: eurodéputé | député européen
mess: désordre | pagaille | chaos | gâchis
mess up: rater | gâcher | échouer | commettre une erreur
mess with: embêter | perturber | s'en prendre
message board: forum
messy: chaotique | compliqué | désordonné
met: rencontré | réuni | entretenu | reçu
meth: méthamphétamine
michelin star: macaron
midterm: partiel
millionaire: millionnaire
miss: absence | absent | disparu
missing: disparition | introuvable | recherché
missus: épouse | femme
mix up: confondre | confusion | erreur
mixed up in: mêlé | impliqué
moan: se plaindre | râler
mob: bande | mafia
mock: moquerie | tourner en dérision | ridiculiser
mogul: magnat | patron
molest: agresser sexuellement | attouchements | abuser
mom: mère de famille
mom and pop: petite entreprise | entreprise familiale
moms and dads: parent | parents d'élèves
money ran out: faute de crédits | faute de moyens
moped: scooter | scooters | cyclomoteur | mobylette
more leave: allonger le congé | congé
moron: imbécile | idiot | abruti
move: décision | mesure | démarche | s'installer | initiative | circuler | avancer
move abroad: s'installer à l'étranger | s'expatrier | partir | délocaliser | délocalisation
move away: déménager | s'éloigner
move back: retourner | revenir
move closer: se rapprocher
move forward: avancer | progresser
move house: déménager
move in: emménager | s'installer
move in with: emménager | s'installer
move into: emménager | s'installer
move on: passer à autre chose | tourner la page | avancer
move out: déménager | quitter | partir
move to: s'installer | déménager | muter | renvoyer | renvoyé | reporter
move up: avancer | promu
movie: cinéma
moving car: voiture en marche | voiture
mow down: faucher | abattre
mri: imagerie
mudslinging: dénigrement | attaques
mug: voler
mugged: agressé | dépouillé | volé | vol avec violence
mugger: agresseur | voleur
mugshot: photo d'identité judiciaire | photo
mull: envisager | réfléchir | étudier
mull over: réfléchir | envisager
mutiny: fronde
nab: arrêter | interpeller | attraper
nabbed: arrêté | interpellé | attrapé
name: désigner
name and shame: dénoncer publiquement | dénoncer
named after: porter le nom | baptisé
named for: porter le nom | en hommage
narrowly: de peu | d'une courte tête | de justesse
nasty: odieux | vicieux
nasty stuff: substance toxique | produit toxique
national service: service militaire | service national
nationwide: ensemble du territoire | échelle nationale
nato: Alliance
navy ship: frégate | bâtiment de guerre | navire de guerre | navire | bâtiment
nearly: frôler | faillir
neck and neck: coude à coude
neighborhood: écoquartier
net worth: fortune | patrimoine
netizen: internaute
new career: reconversion | se reconvertir | carrière
new date: renvoi | report | date
new father: paternité | jeune père
new name: débaptiser | rebaptiser | renommer | nom
newsreader: présentateur | présentatrice
next door: voisin | voisinage | à côté
next fall: rentrée | automne prochain | septembre
next round: qualification | tour suivant
next school year: prochaine rentrée | rentrée | rentrée scolaire
nick: voler | faucher | arrêter
night sky: ciel nocturne | ciel étoilé | ciel
no big deal: sans importance | minimiser
no comment: pas souhaité réagir | refuser de commenter
no confidence: motion de censure | censure | défiance | confiance
no fans: huis clos | sans public
no money for: faute de crédits | faute de moyens | manque de moyens
no papers: sans papiers
no party: sans étiquette | indépendant
no-brainer: évident
no-go zone: zone de non-droit | zone interdite
no-show: absence | absent | forfait
nonsense: absurdité | n'importe quoi | bêtises
nonstop: sans arrêt | sans interruption | non-stop
north side: quartiers nord | nord
nosedive: chuter | plonger | s'effondrer
not add up: incohérence | incohérent | ne pas tenir debout
not allowed: interdit | interdiction | pas autorisé
not enough evidence: faute de preuves | preuves insuffisantes | charges insuffisantes | preuve
not enough people: quorum | faute de participants
not enough proof: faute de preuves | preuves insuffisantes | preuve
not get along: mésentente | brouille | désaccord
not good enough: insuffisant | trop peu
not guilty: non coupable | acquitté | innocent
not make it: succomber | décédé
not on speaking terms: ne se parlent plus | brouillé | fâché | en froid
not show up: absent | ne pas se présenter | absence
not talking: en froid | fâché
not up to code: non conforme | aux normes | hors norme
not working: en panne | ne fonctionne pas
notice: constater | s'apercevoir | relever
nowhere to be found: introuvable
nude: nu | dénudé
nuke: bombe atomique | arme nucléaire | nucléaire
nukes: armes nucléaires | bombes atomiques | nucléaire
number two: numéro deux | bras droit
nursery: maternelle
nut: forcené | déséquilibré | noix | fou
nutcase: fou | déséquilibré
nuts: fou | dingue
oak: chêne
object to: s'opposer | contester | protester | opposition
od: overdose | surdose
odd job: petit boulot
off death row: couloir de la mort
off limits: interdit | interdit d'accès
off the books: au noir | non déclaré
off the hook: tiré d'affaire | innocenté | blanchi | hors de cause
off the table: exclu | écarté
off track: dévier
off with: partir
offshore: en mer | délocaliser
oil slick: nappe d'hydrocarbures | marée noire | nappe
oil spill: hydrocarbures | pollution aux hydrocarbures
ok: sain et sauf | indemne | hors de danger
old bomb: obus | bombe de la Seconde Guerre mondiale | bombe
old factory: friche industrielle | ancienne usine | usine
old folks: personnes âgées | plus de 65 ans | aînés | seniors | vieux
old lady: vieille dame | septuagénaire | octogénaire | femme âgée | nonagénaire | retraitée
old man: vieil homme | septuagénaire | octogénaire | père | personne âgée | retraité | vieillard
old people's home: Ehpad | maison de retraite
on a collision course: bras de fer | confrontation
on a technicality: vice de procédure
on account of: en raison de | à cause de
on alert: en vigilance | placé en vigilance | en alerte
on bad terms: en froid | en mauvais termes | brouillé | fâché
on camera: filmé | caméra | vidéo
on display: exposé | exposition
on good terms: en bons termes | bonnes relations | entente | s'entendre
on her own: seule
on his own: seul
on his side: de son côté | soutien
on hold: suspendu | en suspens | en pause
on its own: seul
on life support: sous assistance respiratoire | réanimation | coma
on probation: sursis probatoire | mise à l'épreuve | contrôle judiciaire
on record: enregistré | publiquement | jamais enregistré | jamais mesuré | annales
on sale: en vente | soldé
on set: tournage | plateau
on site: sur place | sur les lieux
on speaking terms: se parler | en bons termes
on tape: enregistré
on the air: à l'antenne | diffusé
on the blink: en panne
on the brink: au bord | sur le point
on the brink of: au bord de
on the cards: probable | prévu
on the decline: en baisse | déclin
on the dole: au chômage | allocations
on the edge: au bord
on the fence: indécis | hésiter
on the hunt for: rechercher | traque
on the lam: en cavale | en fuite
on the line: en jeu
on the loose: en fuite | en liberté | recherché
on the mend: en voie de guérison | se rétablir
on the move: en mouvement
on the outs: en froid | brouillé | fâché
on the rise: en hausse | augmentation
on the run: recherché
on the same page: d'accord
on the sidelines: à l'écart | en marge
on the sly: en cachette | en secret
on the street: à la rue | sans-abri | manifester
on the streets: dans la rue | manifester | sans-abri
on the table: sur la table | proposé
on the verge of: sur le point de | au bord de
on thin ice: sur la sellette
on time: à l'heure
on track: en bonne voie
once and for all: définitivement | une fois pour toutes
one-night stand: aventure d'un soir
online: réseaux sociaux | Internet
online class: distanciel | cours à distance | visioconférence | cours | en ligne
onlooker: badaud | passant | curieux
open: ouverture | inaugurer
open fire: ouvert le feu
open up: ouvrir | se confier | rouvrir
open up about: se confier | révéler
oppose: opposition | refuser | contester | hostile
opposed to: opposé à | contre | hostile
opt: choisir | opter
opt for: choisir | opter
opt out: se retirer | renoncer
or so: environ
ordeal: supplice | cauchemar | souffrance
order a probe: demander une enquête | diligenter | ouvrir une enquête | enquête
order out: expulser
other half: conjoint | compagnon | compagne | épouse
other side: opposition | partie adverse | camp adverse
oust: chasser | éviction | renvoyer | limoger
ousted: évincé | renversé | destitué | écarté | chassé | limogé | éviction | renvoyer
ouster: éviction | destitution | renversement | limogeage
out cold: inconscient
out injured: blessé | forfait
out of a job: sans emploi | au chômage | licencié
out of court settlement: accord à l'amiable | règlement à l'amiable
out of date: périmé | dépassé | obsolète
out of his mind: fou | perdu la raison | folie
out of jail: sorti de prison | libéré
out of order: en panne | hors service
out of prison: sorti de prison | libéré
out of stock: rupture de stock | pénurie | indisponible
out of the blue: soudain | inattendu | par surprise
out of the race: éliminé | retrait | abandon
out of work: chômeur | sans travail
out on bail: libéré sous caution | liberté sous caution | contrôle judiciaire | remis en liberté
out to get: cabale | complot | acharnement
outburst: coup de sang | accès de colère | dérapage | sortie
outcome: bilan | conclusion | dénouement
outcry: indignation | levée de boucliers | colère | vives réactions
outfit: combinaison
outlaw: interdire | proscrire | hors-la-loi | dissolution | dissoudre
outrage: colère | outrage
outraged: indigné | scandalisé | outré | révolté | scandaleux | tollé | colère | outrage
outsource: délocaliser
over 65: plus de 65 ans
over and over: à plusieurs reprises | répété
over budget: surcoût | dépassement | dépasser le budget | dépassé le budget
over the moon: ravi | aux anges | comblé
overhaul: réforme | réorganiser
overthrow: destituer | coup d'État | déposer
overturn: invalider
overwhelmed: débordé | saturé | afflux | submergé | accablé
owe: dette | redevable
owe money: devoir | dette
owing to: en raison de | à cause de
own: appartenir | propriétaire
own side: camp | tir ami
own up: avouer | reconnaître | admettre | reconnu | aveu | reconnaître les faits | reconnu les faits
own up to: avouer | reconnaître | admettre | assumer | reconnu
owner: patron
pack up: tomber en panne | plier bagage | remballer
packed: saturé | bondé | plein | comble
pact: pacte | accord
pad: appartement
pal: ami | copain | pote | camarade
panhandle: mendicité | mendier | mendié
part ways with: se séparer | séparation | quitter
party: soirée
pass: adopter | voter | approuver | faire passer
pass a bill: adopter | voter
pass away: mort | disparition | disparaître | éteint | décès | trouver la mort
pass for: passer pour
pass himself off: se faire passer
pass off as: faire passer
pass on: transmettre | décéder | répercuter
pass out: s'évanouir | perdre connaissance | distribuer | inconscient
pass over: écarter | ignorer
pass the buck: se renvoyer la balle | rejeter la responsabilité
pass the hat: cagnotte | collecte
pass up: refuser | laisser passer
passed away: décédé | mort | disparu | éteint | décès | mourir | s'éteindre | disparition | disparaître | trouver la mort
passing: décès | disparition | mort | passage | passer | dépasser | adopter | voter | approuver
past its prime: dépassé
past record: antécédents | passé
patch things up: se réconcilier | apaiser
patch up: réparer | se réconcilier | recoller
pause: moratoire | suspension | suspendre
pavement: chaussée
pay a visit: rendre visite | visite | se rendre
pay back: se venger | vengeance
pay cut: baisse de salaire | réduction de salaire
pay for: payer | financer | régler | à la charge
pay her back: rembourser | se venger
pay her off: soudoyer | rembourser
pay him back: rembourser | se venger
pay him off: soudoyer | rembourser
pay it back: rembourser | se venger
pay it off: soudoyer | rembourser
pay more: hausse des cotisations | hausse | augmentation
pay off: rembourser | soudoyer | porter ses fruits | payer | réussir
pay out: verser | indemniser | débourser
pay raise: augmentation de salaire | hausse de salaire | revalorisation
pay rise: revalorisation | augmenter
pay the consequences: subir | conséquences
pay the price: payer le prix | subir | conséquences
pay them back: rembourser | se venger
pay them off: soudoyer | rembourser
pay up: payer | rembourser | régler
payback: vengeance | revanche | représailles
paycheck: salaire | paie | rémunération
payday: paie | salaire
payout: indemnisation | indemnité | versement
`
