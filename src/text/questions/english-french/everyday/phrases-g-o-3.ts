// Phrasal verbs and phrases with a verb, and how French newspapers put them: G to O. Part 3: live through to order to
// pay.

export const EVERYDAY_PHRASES_G_O_3 = `
live through: survivre
live to: vivre
live together: vivre ensemble | cohabiter | concubinage
live up to: à la hauteur
live with: partager
liven up: animer
load up: chargement
lock away: mettre sous clé | emprisonner
lock horns: croiser le fer
lock in: enfermer | séquestrer | verrouiller
lock out: bloquer
lodge with: loger
long for: rêver | aspirer
look ahead: se projeter
look around: visiter
look back: revenir sur | se retourner
look for: à la recherche
look for work: chercher un emploi | demandeur d'emploi | recherche d'emploi
look forward to: attendre avec impatience | impatient
look good: bon augure
look like: avoir l'air
look on: considérer
look on the bright side: voir le bon côté
look out: guetter
look out for: surveiller
look round: visiter
look set to: devoir | s'apprêter | en passe
look to: envisager | se tourner
look up to: admiration
loom: planer
loose: lâcher
lord it: dominer
lose a leg: perdre une jambe | amputer
lose control: perdre la maîtrise
lose count: perdre le compte
lose heart: se décourager
lose her balance: perdre l'équilibre
lose her cool: perdre son sang-froid | s'énerver | s'emporter
lose her footing: perdre pied | trébucher | glisser | dévisser
lose her grip: lâcher prise
lose her hair: perdre ses cheveux | alopécie
lose her head: perdre la tête
lose her hearing: devenir sourd | surdité | perdre l'ouïe | audition
lose her job: être licencié | licenciement | chômage
lose her licence: retrait de permis | suspension de permis | perdre son permis
lose her life: trouver la mort | décéder
lose her memory: perdre la mémoire | amnésie
lose her nerve: flancher | paniquer
lose her rag: s'énerver | s'emporter
lose her seat: perdre son siège | battu
lose her shirt: se ruiner | ruiné
lose her sight: perdre la vue | aveugle | cécité
lose her temper: se mettre en colère | perdre son calme
lose her title: perdre son titre | déchoir
lose her voice: perdre sa voix
lose her way: s'égarer | se perdre
lose his balance: perdre l'équilibre
lose his footing: perdre pied | trébucher | glisser | dévisser
lose his grip: lâcher prise
lose his hair: perdre ses cheveux | alopécie
lose his head: perdre la tête
lose his hearing: devenir sourd | surdité | perdre l'ouïe | audition
lose his job: être licencié | licenciement | chômage
lose his licence: retrait de permis | suspension de permis | perdre son permis
lose his life: trouver la mort | décéder
lose his memory: perdre la mémoire | amnésie
lose his rag: s'énerver | s'emporter
lose his seat: perdre son siège | battu
lose his shirt: se ruiner | ruiné
lose his sight: perdre la vue | aveugle | cécité
lose his temper: se mettre en colère | perdre son calme
lose his title: perdre son titre | déchoir
lose his voice: perdre sa voix
lose his way: se perdre
lose it: péter les plombs
lose money: perdre de l'argent | déficitaire | à perte
lose out: être perdant | lésé
lose sight of: perdre de vue
lose steam: ralentir
lose the election: perdre les élections | battu | défaite
lose their balance: perdre l'équilibre
lose their cool: perdre son sang-froid | s'énerver | s'emporter
lose their footing: perdre pied | trébucher | glisser | dévisser
lose their grip: lâcher prise
lose their hair: perdre ses cheveux | alopécie
lose their head: perdre la tête
lose their hearing: devenir sourd | surdité | perdre l'ouïe | audition
lose their job: perdre son emploi | être licencié | licenciement | chômage
lose their licence: retrait de permis | suspension de permis | perdre son permis
lose their life: perdre la vie | trouver la mort | décéder | mourir
lose their memory: perdre la mémoire | amnésie
lose their mind: perdre la raison | devenir fou
lose their nerve: flancher | paniquer
lose their rag: s'énerver | s'emporter
lose their seat: perdre son siège | battu
lose their shirt: se ruiner | ruiné
lose their sight: perdre la vue | aveugle | cécité
lose their temper: s'emporter | se mettre en colère | s'énerver | perdre son calme
lose their title: perdre son titre | déchoir
lose their voice: perdre sa voix
lose their way: s'égarer | se perdre
lose to: perdre | battu | défaite
lose track: perdre la trace
lose weight: maigrir | perdre du poids | mincir | amaigrissement
louse up: gâcher
luck out: avoir de la chance
lug: traîner | transporter
lump together: amalgamer | regrouper
lure away: débaucher | attirer
lust after: convoiter
make a break for it: s'enfuir | s'échapper
make a bundle: gagner une fortune
make a clean breast: avouer
make a comeback: faire son retour
make a complaint: porter plainte | se plaindre | plainte
make a deal: marché
make a fortune: faire fortune | s'enrichir | gagner une fortune
make a fresh start: repartir à zéro
make a go of: réussir
make a good impression: bonne impression
make a killing: gagner gros
make a living: vivre de
make a mess of: gâcher | rater
make a mint: faire fortune
make a mistake: faute
make a mockery: tourner en dérision
make a name: se faire un nom
make a pass at: draguer | faire des avances
make a pig's ear: rater
make a profit: dégager un bénéfice
make a speech: allocution
make a stand: résister | s'opposer
make a statement: déclaration | communiqué
make a u turn: faire demi-tour | volte-face
make a wish: vœu
make allowances: tenir compte
make an appointment: prendre rendez-vous | rendez-vous
make an effort: effort | s'efforcer
make an example of: faire un exemple
make available: mettre à disposition | disponible
make changes: modifier | changer | changement
make easier: faciliter | simplifier
make ends meet: boucler ses fins de mois | fin de mois
make eyes: faire les yeux doux
make for: se diriger
make good: réparer | tenir
make great strides: progresser
make harder: compliquer | durcir
make headlines: défrayer la chronique
make her bow: faire ses débuts
make her debut: faire ses débuts | débuter | premiers pas
make her exit: partir | sortir
make her mark: s'imposer | marquer
make her name: se faire connaître | se faire un nom
make her point: démontrer
make her way: se rendre | se diriger
make his bow: faire ses débuts
make his debut: faire ses débuts | débuter | premiers pas
make his exit: partir | sortir
make his mark: s'imposer | marquer
make his name: se faire connaître | se faire un nom
make his point: démontrer
make his way: se rendre | se diriger
make history: entrer dans l'histoire | historique
make inroads: percer | progresser
make it big: réussir | percer
make it clear: affirmer
make it to: atteindre | arriver | se qualifier
make it up with: se réconcilier | réconciliation
make life difficult: compliquer la vie
make love: faire l'amour
make mincemeat of: écraser
make money: rentable
make no bones: ne pas cacher
make of: penser
make off: filer
make or break: décisif
make out with: embrasser
make over: transformer | relooker
make plans: projeter | prévoir
make progress: progrès
make public: dévoiler | divulguer
make redundant: licencier | licenciement économique | licenciement
make room: faire de la place | céder la place
make safe: sécuriser | désamorcer | neutraliser
make sure: garantir
make the cut: être sélectionné
make the first move: premier pas
make the grade: réussir
make the headlines: faire la une
make the most of: profiter
make the rounds: circuler
make the team: être sélectionné | sélection
make their bow: faire ses débuts
make their debut: faire ses débuts | débuter | premiers pas
make their exit: partir | sortir
make their mark: s'imposer | marquer
make their name: se faire connaître | se faire un nom
make their point: démontrer
make their way: se rendre | se diriger
make things worse: aggraver | empirer
make time for: consacrer du temps
make to measure: sur mesure
make tracks: partir
make trouble: semer la zizanie | trouble
make up: maquillage
make up her mind: décider
make up his mind: décider
make up their mind: décider
make use of: utiliser | se servir
make war: guerre
make way: céder la place | laisser passer
map out: tracer | définir
march on: marcher sur
mark down: solder | baisser
mark out: délimiter | distinguer
mark up: majorer
match up: correspondre
max out: atteindre le plafond
measure up: à la hauteur
meet a sticky end: mal finir
meet her death: trouver la mort | mourir
meet her maker: mourir
meet her match: trouver à qui parler
meet his death: trouver la mort | mourir
meet his maker: mourir
meet his match: trouver à qui parler
meet the deadline: respecter le délai | dans les temps
meet the demand: répondre à la demande
meet their death: trouver la mort | mourir
meet up: se réunir
meet with: se heurter
mellow: s'adoucir
melt away: disparaître
mess around: faire l'imbécile
mess up: se tromper | désordre
mess with: se frotter | tripoter
mete out: infliger
mingle with: se mêler
miss out: passer à côté
miss out on: rater | passer à côté | manquer | priver
miss the boat: rater le coche
miss the mark: rater la cible
mistake for: prendre pour | confondre
moan about: se plaindre | râler
monkey with: trafiquer
moon over: languir
mop up: essuyer
mount up: s'accumuler
mouth off: insulter
move abroad: partir à l'étranger
move ahead: avancer
move around: se déplacer
move away: quitter
move back: reculer
move down: descendre
move home: déménager | déménagement
move house: déménagement
move out of: quitter | déménager
move over: céder la place
move the goalposts: changer les règles
move to: transférer | s'établir
move towards: se rapprocher | se diriger
move up: monter
mow down: renverser | foncer dans la foule
muck in: participer | aider
muck out: nettoyer
muck up: gâcher | rater
muddle through: se débrouiller
mug: détrousser | agression
muscle in: s'imposer
muscle out: écarter | évincer
muster up: rassembler
nail down: finaliser | clouer
name after: porter le nom | nom
name and shame: épingler
narrow down: réduire
need a home: famille | foyer | adopter | adoption
need to: devoir | avoir besoin
nick from: voler | dérober
nip in the bud: étouffer dans l'œuf
nod off: s'assoupir
nod through: approuver
notch up: remporter | enregistrer | signer
offload: se débarrasser | décharger | céder
open a can of worms: ouvrir la boîte de Pandore
open fire: faire feu | tir
open fire on: ouvrir le feu | tirer | faire feu
open out: s'ouvrir
open up: s'ouvrir
open up about: parler
opt for: préférer
opt in: adhérer
opt out: se désengager | refuser
order around: donner des ordres
order off: expulser | carton rouge
order to leave: expulser | sommer | obligation de quitter
order to pay: condamner à verser | condamner à payer | verser
`
