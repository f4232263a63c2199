// Phrasal verbs and phrases with a verb, and how French newspapers put them: G to O. Part 2: have their say to live
// rough.

export const EVERYDAY_PHRASES_G_O_2 = `
have their say: s'exprimer | donner son avis | se prononcer
have their throat cut: égorger
have their way: imposer
have to: devoir | obligé | obligatoire | tenu
have to go: partir | devoir partir
have to pay: payer | débourser | verser
have trouble: avoir du mal
head back: repartir
head for: partir
head to the polls: voter | aux urnes | élection
head up: présider
heat up: s'échauffer | se réchauffer
hem in: cerner | enclaver
hike up: augmenter | relever
hit a snag: se heurter | obstacle
hit a wall: percuter un mur | obstacle
hit back: rendre les coups
hit by: heurté
hit it off: s'entendre
hit on: draguer | trouver
hit out at: fustiger
hit the bottle: boire | alcoolisme | sombrer dans l'alcool
hit the buffers: capoter | échouer
hit the headlines: défrayer la chronique
hit the jackpot: gagner
hit the nail on the head: viser juste
hit the roof: sortir de ses gonds
hit the shelves: en rayon | en vente | en librairie
hit the shops: en vente | en magasin
hit up: solliciter
hitch up: atteler
hive off: céder | séparer
hoard: amasser | stocker
hoax: mystifier
hobnob: côtoyer | fréquenter
hold at gunpoint: tenir en joue | menacer d'une arme
hold back: freiner | contenir
hold captive: retenir captif | captivité
hold down: maintenir | plaquer
hold for questioning: garde à vue
hold forth: discourir
hold her breath: retenir son souffle
hold her own: tenir tête
hold her tongue: se taire
hold his breath: retenir son souffle
hold his own: tenir tête
hold his tongue: se taire
hold hostage: prendre en otage
hold in: retenir
hold in custody: détenir | détention provisoire
hold off: retarder
hold on: résister
hold on to power: se maintenir au pouvoir | s'accrocher au pouvoir
hold out hope: espérer | espoir
hold over: reporter
hold prisoner: séquestrer | retenir prisonnier | détenir
hold talks: négocier | pourparlers
hold the line: tenir bon
hold the record: détenir le record | record
hold their breath: retenir son souffle
hold their ground: tenir bon
hold their own: tenir tête
hold their tongue: se taire
hold to ransom: rançonner | chantage
hold together: tenir
hold up: ralentir
hold water: tenir debout
hole up: se cacher
holiday in: vacances | passer ses vacances
home in on: cibler
honk: klaxonner | klaxon
hook up: se mettre en couple
hoover up: rafler | aspirer
hop on: monter
horse around: chahuter
hot up: s'intensifier
hound out: chasser | pousser au départ
hover: stationner
huddle together: se blottir | se serrer
hunker down: se retrancher | se terrer
hunt down: pourchasser
hunt for: rechercher | traquer | à la recherche
hurl abuse: insulter | injurier | invectiver
hurl insults: insulter | injurier | invectiver
hurry up: se dépêcher | accélérer
ice over: geler | verglacer
idle: au ralenti
impinge on: empiéter
interfere with: perturber | entraver | s'immiscer
itch to: impatient
jack in: laisser tomber | quitter
jam in: s'entasser
join the dots: faire le lien
join the ranks: rejoindre les rangs
join up: s'engager | s'enrôler
jostle: se bousculer | bousculer
juice up: doper
jump bail: prendre la fuite
jump for joy: sauter de joie
jump on the bandwagon: surfer sur la vague
jump out: se défenestrer
jump over: sauter | enjamber | franchir
jump queue: passer devant
jump red light: griller un feu rouge | brûler un feu
jump ship: démissionner | faire défection | rendre son écharpe | changer de camp
jump the gun: anticiper | faux départ
jump the queue: passer devant tout le monde
jump to conclusions: conclure hâtivement
jump to her death: se jeter dans le vide | sauter dans le vide | se suicider
jump to his death: se jeter dans le vide | sauter dans le vide | se suicider
jump to their death: se jeter dans le vide | sauter dans le vide | se suicider
keep a low profile: profil bas
keep a secret: garder le secret | secret
keep afloat: maintenir à flot
keep an eye on: garder un œil
keep at bay: contenir
keep away from: s'éloigner | éviter | tenir à distance
keep company: tenir compagnie
keep control: conserver
keep count: compter
keep down: contenir | maîtriser
keep fit: forme | se maintenir en forme
keep going: persévérer
keep her cool: garder son sang-froid
keep her job: garder son emploi | rester en poste
keep her mouth shut: se taire | garder le silence
keep her promise: tenir sa promesse | tenir parole | respecter
keep her seat: réélire
keep her title: conserver son titre | garder
keep her word: tenir parole | tenir promesse
keep his cool: garder son sang-froid
keep his job: garder son emploi | rester en poste
keep his mouth shut: se taire | garder le silence
keep his promise: tenir sa promesse | tenir parole | respecter
keep his seat: réélire
keep his title: conserver son titre | garder
keep hold of: conserver
keep in: retenir | garder | hospitaliser
keep in custody: maintenir en détention | détention provisoire
keep in the dark: dans l'ignorance
keep locked up: séquestrer | enfermer
keep mum: silence
keep off: interdire
keep on: garder | conserver | reconduire | renouveler
keep out: refouler
keep out of: éviter | se tenir à l'écart
keep pace: suivre le rythme
keep quiet: taire
keep safe: à l'abri
keep tabs on: surveiller
keep the lid on: contenir
keep the peace: maintenir la paix | maintien de l'ordre
keep their cool: garder son sang-froid | garder son calme
keep their job: garder son emploi | rester en poste
keep their mouth shut: se taire | garder le silence
keep their promise: tenir sa promesse | tenir parole | respecter
keep their seat: réélire
keep their title: conserver son titre | garder
keep their word: tenir promesse
keep to: respecter | s'en tenir
keep under surveillance: surveiller | surveillance
keep under wraps: tenir secret
keep up: suivre
keep waiting: faire attendre | faire patienter
keep warm: se réchauffer | chaud
keep watch: veiller | monter la garde
key in: saisir | taper
kick her heels: poireauter
kick his heels: poireauter
kick in: enfoncer
kick out: évincer
kick the bucket: casser sa pipe
kick the can down the road: repousser | reporter
kick up a fuss: faire un scandale | se plaindre
kick up a stink: protester | faire un scandale
kid: plaisanter | gosse
kill herself: mettre fin à ses jours | suicide
kill himself: mettre fin à ses jours | suicide
kill off: enterrer
kill the mood: gâcher
kill themselves: se suicider | se donner la mort | mettre fin à ses jours | suicide
kill time: passer le temps
kill two birds with one stone: faire d'une pierre deux coups
kip: dormir | somme
kiss and make up: réconciliation
kiss goodbye to: dire adieu | renoncer
kit out: équiper
knock back: repousser | avaler
knock down: faucher
knock off: voler | battre
knock off her bike: renverser
knock off his bike: renverser
knock off their bike: renverser
knock on: répercussion
knock on the door: frapper à la porte | sonner
knock out: mettre KO
knock out cold: assommer
knock over: faucher
knock together: bricoler
knock unconscious: assommer | perdre connaissance
knuckle down: se mettre au travail
knuckle under: céder | s'incliner
lag behind: être à la traîne | retard | accuser un retard
lam: s'enfuir
lap up: apprécier
lash down: arrimer | tomber à verse
lash out: frapper | invectiver
lash out at: frapper
laugh at: moquerie
laugh off: tourner en dérision | rire
launch into: se lancer
lay bare: révéler | mettre à nu
lay claim to: revendiquer
lay down: établir
lay down her arms: déposer les armes
lay down her life: donner sa vie | sacrifier
lay down his arms: déposer les armes
lay down his life: donner sa vie | sacrifier
lay down their arms: déposer les armes
lay down their life: donner sa vie | sacrifier
lay hands on: mettre la main
lay into: rouer de coups
lay low: se cacher | faire profil bas
lay off: mettre au chômage technique
lay out: exposer | détailler | aménager
lay siege: assiéger | siège
lay the blame: imputer | accuser | reprocher
lay the groundwork: préparer le terrain
lay to rest: inhumation
lay to waste: dévaster | ravager
lay waste: dévaster | ravager
lead astray: égarer
lead away: conduire
lead to arrest: arrestation | interpellation | permettre
leaf through: feuilleter
leak out: s'ébruiter
leap in: intervenir
leap out: sauter
leap to: bondir
leave for: partir | quitter
leave for dead: laisser pour mort
leave her fingerprints: empreinte
leave her husband: quitter son mari | se séparer | divorcer
leave her mark: marquer | laisser son empreinte
leave her money to: testament
leave her wife: quitter sa femme | se séparer | divorcer
leave his fingerprints: empreinte
leave his husband: quitter son mari | se séparer | divorcer
leave his mark: marquer | laisser son empreinte
leave his money to: testament
leave his wife: quitter sa femme | se séparer | divorcer
leave home: quitter le domicile | partir
leave in the lurch: laisser en plan
leave it late: tarder
leave no stone unturned: remuer ciel et terre
leave out: écarter
leave out in the cold: laisser de côté
leave school: quitter l'école | fin de scolarité
leave stranded: bloquer | laisser en rade
leave the door open: laisser la porte ouverte
leave the eu: quitter l'Union européenne | sortir de l'Union européenne | Brexit
leave the road: quitter la route | sortie de route
leave their fingerprints: empreinte
leave their job: démissionner | quitter son poste | départ
leave their mark: marquer | laisser son empreinte
leave their money to: testament
leave their post: quitter son poste | démissionner
leave their wife: quitter sa femme | se séparer | divorcer
let go of: renoncer
let in: encaisser
let off: relaxer | faire exploser
let off steam: se défouler
let off the hook: tirer d'affaire | relaxer
let on: révéler | laisser entendre
let out: louer
let slip: manquer
let up: faiblir | se calmer | répit
level: raser | détruire
level out: se stabiliser
lick into shape: façonner
lie ahead: attendre
lie down: se coucher
lie in state: chapelle ardente
lie on the stand: faux témoignage | parjure
lie under oath: parjure | faux témoignage | mentir sous serment
lie with: incomber
lift a ban: lever l'interdiction | autoriser
lift a finger: lever le petit doigt
lift the lid: révéler | lever le voile
lift the veil: lever le voile
light up: s'allumer
lighten up: alléger
limber up: s'échauffer
line her pockets: s'enrichir | se remplir les poches | détourner
line his pockets: s'enrichir | se remplir les poches | détourner
line their pockets: s'enrichir | se remplir les poches | détourner
line up: s'aligner | préparer
link up: relier
live off: vivre de | aux crochets
live rough: vivre dans la rue | sans-abri
`
