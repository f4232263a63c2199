// English of chats: French, most usual first. One entry a line.

export const CHAT_FIL_GRA = `
fill in for: remplacer | intérim | suppléer | suppléé
filthy: insalubre | sale | crasseux
filthy rich: richissime | riche | milliardaire
finals: partiels | examens | finale | finales
find: repérer
find guilty: reconnaître coupable | déclarer coupable | condamner
find out: découvrir | apprendre | appris | découvert | comprendre
fine: sanction | condamner | contravention
fined: condamné | amende | sanctionné | infliger une amende | contravention
finger pointing: accusations
finish off: achever | terminer
fire: virer | limoger | renvoyer | congédier | démettre | limogeage | flammes | brasier | brûlé | fin à la mission | fin à ses fonctions
fire back: répliquer | riposter | rétorquer
fire station: caserne de pompiers | centre de secours
fired: viré | démis | congédié | évincé | licenciement | tiré | fin à la mission | fin à ses fonctions
fired from: licencié | limogé | renvoyé | viré
firing: licenciement | limogeage | renvoi | tir | licencié | limogé | renvoyé | incendie | feu | virer
first grade: CP | cours préparatoire
fish out: repêcher | hisser | recueillir
fishing boat: barque
fishy: louche | suspect | étrange
fist fight: bagarre | rixe | coups de poing | en venir aux mains
fistfight: bagarre | rixe | coups de poing | en venir aux mains
five-star hotel: hôtel de luxe | palace | hôtel
fix: solution | régler | truquer | corriger
fix up: réparer | rénover | restaurer | retaper
flak: critiques
flare: fumigène | fusée éclairante | feu de Bengale
flare up: s'enflammer | éclater | reprendre | flambée
flash: exhiber | flash
flat out: à toute vitesse
flatly deny: démentir | nier
flatmate: colocataire
flatten: raser | aplatir
fled: fui | enfui | pris la fuite
flee: fui | enfui | exil | quitter
flex: se vanter | exhiber
flick: film
flight: aéroport | liaison
flight recorder: boîte noire | enregistreur de vol
fling: aventure | liaison
flip out: s'énerver | s'emporter | craquer
flip over: se retourner | se renverser | chavirer | faire un tonneau
flip-flop: volte-face | revirement | changer d'avis
flock: troupeau | brebis
flog: vendre | écouler | brader
flood of patients: afflux de patients | afflux
flooded: sous les eaux | submergé
flooded with calls: standard saturé | appel
floor it: accélérer
flop: échec | fiasco | échouer | bide
flounce out: claquer la porte
fly a flag: battre pavillon | arborer
fly in: arriver | venir
fly out: partir | s'envoler
focus on: se consacrer | se concentrer | se recentrer
foil: empêcher | faire échouer
folks: gens | personnes | parents | sondé | population
follow in the footsteps: suivre les traces
follow the rules: respecter | norme | règlement
food supplies: vivres | ravitaillement | denrées
fool: tromper | duper | idiot | imbécile
foot the bill: payer | prendre en charge | financer | régler la facture | mettre la main à la poche | à la charge | frais
footy: football
for a while: un moment | longtemps
for ages: longtemps | depuis longtemps
for and against: pour et contre
for charity: caritatif | reversé | au profit
for free: gratuit
for good: définitivement
for life: à vie | perpétuité
force her out: évincer | contraindre à la démission | chasser
force him out: évincer | contraindre à la démission | chasser
force out: contraindre à la démission | évincer | pousser vers la sortie | chasser | contraint à la démission | départ contraint | contraint de partir
force them out: évincer | contraindre à la démission | chasser
force through: faire passer | 49.3 | passage en force | imposer
forced out: contraint à la démission | évincé | poussé vers la sortie | chassé | contraindre à la démission
forced to: contraint | obligé | forcé
forensics: technicien | médecin légiste | police scientifique | médico-légal
forge: falsifier | contrefaire | falsifié | forger | faux | contrefait
forged: falsifié | faux | contrefait | falsifier | contrefaire | forger
fork out: débourser | payer | dépenser
fork over: débourser | payer | remettre
found: découvert | repéré
found dead: retrouvé sans vie | corps | cadavre | découvert
found guilty: reconnu coupable | déclaré coupable | condamné | culpabilité
found not guilty: acquitté | relaxé | innocenté
found out: découvert | appris | révélé
found out about: appris | découvert | au courant
fourth grade: CM1 | école primaire
frame: piéger | accuser à tort | coup monté | cadre
framed: piégé | accusé à tort | coup monté | cadre
freak out: paniquer | s'affoler | s'énerver | effrayé
freak people out: semer la panique | effrayer | effrayé
freaked out: paniqué | effrayé | affolé | s'énerver
free: relâcher | remettre en liberté
freebie: gratuit | cadeau
freed: libéré | relâché | remis en liberté
freeze: bloquer
freeze assets: geler les avoirs | gel des avoirs | bloquer les avoirs
french pm: Matignon | Premier ministre
fresh water: eau douce
friendly fire: tir ami | tir fratricide
friends again: réconcilié | se réconcilier
friends with: ami | amitié
front man: prête-nom | homme de paille | leader
fruit tree: verger | vergers | arbre fruitier
fuel: alimenter | attiser | nourrir
fundraiser: collecte de fonds | cagnotte | gala | levée de fonds
funfair: fête foraine | forain
furor: tollé | scandale | polémique
furore: tollé | scandale | polémique
fury: furieux | rage
gadget: capteur | appareil | dispositif
gaffe: gaffe | bourde | impair
gaffer: entraîneur
gag: bâillonner
gain ground: gagner du terrain | progresser
gain momentum: prendre de l'ampleur | s'accélérer
gang: groupuscule
gang up on: se liguer | s'en prendre | prendre à partie
gas canister: bouteille de gaz | bonbonne
gave: donné | offert | remis | accordé
gave himself up: rendu | livré
gear: équipement | matériel | tenue
genius: prodige | surdoué
get: toucher | reçu | obtenu | percevoir
get ahold of: joindre | se procurer
get along: s'entendre | entente | bons termes
get along with: s'entendre | entente | bons termes
get angry: se mettre en colère | s'énerver | se fâcher | colère | s'emporter
get anywhere: avancer | point mort | progresser
get approval: approuvé | autorisation | feu vert
get arrested: arrêté | interpellé | arrestation
get away: s'échapper | s'enfuir | fuir | fuite
get away with: s'en tirer | impunité | impuni
get back: restituer
get back at: se venger | vengeance | représailles
get back to: répondre | rappeler | revenir
get back together: se réconcilier | se remettre ensemble
get better: s'améliorer | se rétablir | guérir
get busted: arrêté | interpellé | pris
get by: se débrouiller | s'en sortir
get canned: licencié | viré | limogé
get caught: se faire prendre | arrêté | interpellé | pris | surpris
get cheaper: fléchir | baisser | baisse des prix
get checked out: examen | passer des examens
get crushed: écrasé | bousculade | piétiné
get divorced: divorcer
get drunk: s'enivrer | ivre | alcool
get elected: élu | élire | élection
get even: se venger | vengeance | revanche
get fired: licencié | viré | limogé | renvoyé | licenciement
get food in: acheminer des vivres | vivres
get freed: libéré | relâché
get going: démarrer | commencer
get her way: gain de cause
get his hands on: s'emparer | se procurer | mettre la main
get his own back: se venger | vengeance
get his way: gain de cause | obtenir gain de cause
get hit: frappé | percuté | touché | renversé
get hit by: touché | concerné
get hold: se procurer | obtenir
get hold of: se procurer | obtenir | joindre
get hurt: blessé | blessure | se faire mal
get in: entrer | monter | pénétrer | arriver
get in touch: contacter | joindre | prendre contact
get in trouble: avoir des ennuis | sanctionné
get into: entrer | pénétrer | s'introduire | monter
get into a fight: se battre | se disputer | bagarre
get into trouble: avoir des ennuis
get involved: s'impliquer | participer | intervenir | s'engager | mêlé
get jailed: emprisonné | incarcéré | prison
get kicked out: expulsé | exclu | renvoyé | viré | évincé
get killed: tué | mourir | mort
get knocked out: éliminé | assommé
get lost: se perdre | perdu | égaré
get mad: s'énerver | se fâcher | colère | furieux
get married: se marier | marié | mariage | épouser
get more time: alourdir | peine alourdie
get names: recueillir des signatures
get off: descendre | échapper | s'en tirer | relaxé | acquitté
get off scot-free: impuni | s'en tirer
get off the ground: démarrer | lancer
get off work: congé | en congé
get on: monter | s'entendre
get on his nerves: agacer | énerver
get on with: s'entendre | continuer
get out: s'échapper | fuir | quitter | partir | fuiter | extraire | dégager | secourir | remise en liberté | libéré
get out alive: survivre | rescapé | sortir vivant
get out of: sortir | échapper | quitter | se soustraire
get out of control: hors de contrôle | dégénérer
get out of hand: dégénérer | déraper | hors de contrôle | débordement
get out of jail: sortir de prison | libération
get out of the car: désincarcérer | sortir du véhicule
get out of the way: s'écarter
get out on bail: libéré sous caution | liberté sous caution
get over: surmonter | se remettre
get paid: payé | rémunéré | toucher | salaire
get ready: se préparer | prêt
get ready for: en prévision | se préparer | préparatif
get rid of: se défaire | éliminer | supprimer | évincer | écarter
get sacked: licencié | viré | limogé | renvoyé
get scrapped: supprimé | abandonné
get shot: blessé par balle | touché par balle | abattu | tir | recevoir une balle
get sick: tomber malade | malade | contaminé
get started: commencer | débuter
get stuck: coincé | bloqué | piégé | s'échouer
get stuck on: achopper | buter
get the axe: supprimé | licencié | viré
get the boot: licencié | viré | limogé | renvoyé | évincé
get the idea: inspiration | puiser | idée
get the job: nommé | embauché | poste | obtenir
get the money: argent | obtenir | financement
get the sack: licencié | viré | limogé | renvoyé
get the vote: suffrage | vote | droit de vote
get the word out: faire savoir | informer
get their way: gain de cause | obtenir gain de cause
get through: traverser | surmonter | passer | qualification | se qualifier | qualifié | adopter | adopté
get to: arriver | parvenir | atteindre
get together: se réunir | se retrouver | réunion | rencontre | fête
get tough on: sévir | durcir | fermeté
get under control: maîtriser | venir à bout | circonscrire | contenir
get up to: faire | fabriquer
get well: se rétablir | guérir
get worse: s'aggraver | empirer | se détériorer | se dégrader
get years: condamné | prison | peine
ghost: ignorer | disparaître
gifted: surdoué | doué | talentueux | don
gig: concert | contrat | travail | spectacle | se produire
give: offert | remis | accorder | faire don | donneur
give a call: appeler | téléphoner | coup de fil
give a chance: chance | donner une chance
give a hand: aider | donner un coup de main
give a hard time: harceler | embêter | reprocher
give a reason: expliquer | motif | raison | justifier
give a speech: prononcer un discours | discours | s'exprimer | allocution
give aid: aider
give away: donner | révéler | offrir | trahir | céder
give blood: don du sang | donneur de sang
give herself up: se rendre | se livrer
give himself up: se rendre | se livrer
give in: céder | se plier | capituler
give in to: céder | se plier
give it away: donner | céder | offrir
give it back: rendre | restituer | rendu
give it up: renoncer | abandonner | céder
give notice: préavis | démissionner | prévenir
give off: dégager | émettre
give or take: environ
give orders: ordonner | ordre | commander
give out: distribuer | donner
give permission: autoriser | permettre
give rise to: susciter | provoquer | entraîner
give shelter: héberger | abriter | accueillir
give support: soutenir | soutien
give the cold shoulder: ignorer | snober | tourner le dos | en froid
give the finger: doigt d'honneur
give the go-ahead: autoriser | feu vert | approuver
give the ok: avis favorable | feu vert | autoriser
give them away: donner | céder | offrir
give them back: rendre | restituer
give them up: renoncer | abandonner | céder
give up: rendre
give up for adoption: abandonner | adoption
give up on: abandonner | renoncer
give way: céder | s'effondrer | rompre
giveaway: révélateur | indice | cadeau
given up: renoncé | abandonné
glitch: dysfonctionnement | bug | panne | problème technique
gloat: se réjouir | jubiler
go after: s'en prendre | poursuivre | viser | attaquer
go against: s'opposer | contredire | aller à l'encontre | contraire
go ahead with: maintenir | poursuivre | aller de l'avant | lancer
go along with: accepter | suivre | accompagner
go around: circuler | contourner
go at it: se battre | se disputer | s'écharper
go away: partir | disparaître | s'en aller
go away for: peine | réclusion | condamné
go back on: revenir sur | renier | trahir
go back on his word: revenir sur | trahir | ne pas tenir
go back to: retourner | revenir | reprendre | remonter
go back to school: rentrée | reprendre les cours | école
go back to work: reprendre le travail | retour
go bad: pourrir | se gâter
go ballistic: s'emporter | s'énerver | colère | furieux
go bankrupt: faire faillite | faillite | dépôt de bilan
go broke: faire faillite | ruiné | faillite
go bust: faire faillite | faillite
go by: passer | se faire appeler
go crazy: devenir fou | s'énerver | délirer
go down: baisser | diminuer | sombrer | chuter | descendre | se passer | couler | s'écraser | panne | hors service
go down a division: relégué | relégation | descente
go down in: sombrer | s'écraser
go down with: sombrer
go downhill: se dégrader | se détériorer | empirer
go easy on: indulgent | ménager
go for: choisir | opter | viser
go for it: se lancer
go from bad to worse: empirer | s'aggraver
go home: rentrer | retourner
go hungry: faim | affamé
go into: entrer | se lancer
go into exile: s'exiler
go into hiding: se cacher | fuite | clandestinité
go into labor: accoucher | accouchement | contractions
go live: en direct | diffuser
go missing: disparu | porté disparu
go nationwide: ensemble du territoire | étendre | généraliser
go nowhere: au point mort | piétiner | s'enliser
go nuts: devenir fou | s'énerver
go off: exploser | se déclencher | retentir | sonner | partir | se dérouler
go off the rails: dérailler | déraper
go off the road: sortir de la route
go on: continuer | se passer | durer | se poursuivre | se dérouler | en cours
go on about: insister | parler
go on sale: mis en vente | vente | commercialiser
go on strike: débrayer | cesser le travail
go on trial: jugé | procès | comparaître
go on vacation: vacances | partir en vacances
go online: se connecter | en ligne
go out with: sortir avec | fréquenter | relation
go over: examiner | dépasser | vérifier
go over budget: surcoût | dépassement de budget
go overboard: tomber à l'eau | passer par-dessus bord
go overseas: délocaliser
go public: révéler | rendre public | entrer en Bourse | médiatiser
go round: circuler
go silent: se taire | silence
go smoothly: dans le calme | sans incident | sans encombre
go sour: se dégrader | tourner mal
go south: se dégrader | tourner mal
go through the motions: simulacre | faire semblant
go through the roof: exploser | s'envoler | flamber
go through with: aller jusqu'au bout | maintenir
go to charity: reversé | don | œuvre caritative
go to court: saisir la justice | tribunal | porter plainte | procès | comparaître
go to jail: prison | incarcéré | emprisonné
go to prison: prison | incarcéré | emprisonné
go to school: scolarisé | aller à l'école
go to trial: jugé | procès
go to war: entrer en guerre | guerre | faire la guerre | entré en guerre
go under: faire faillite | couler | faillite | sombrer
go under the knife: opéré | intervention chirurgicale
go up: augmenter | monter | hausse | grimper
go up against: affronter | se mesurer
go up in flames: brûler | incendie | flammes | prendre feu | parcourir
go up in smoke: partir en fumée | brûler | proie des flammes
go viral: viral | devenir viral | faire le tour | buzz
go well: bien se passer | se dérouler
go with: accompagner | choisir
go without: se passer | se priver
go without food: jeûner | affamé
go wrong: mal tourner | échouer | déraper | problème | exploser
go-ahead: feu vert | autorisation | accord
goad: provoquer | inciter
gobsmacked: stupéfait | sidéré
gofundme: cagnotte | cagnotte en ligne
going on: se passer | se dérouler | en cours | continuer | durer | se poursuivre
golden parachute: parachute doré | indemnité de départ
gone: parti | disparu | mort | déneigé | destitué | limogé | évincé
gone off: avarié | périmé
good cause: bonne cause | caritatif
goon: homme de main | voyou
gossip: potins | ragots
got: obtenu | reçu | eu
got rid of: débarrassé | supprimé | éliminé | évincé
government worker: fonctionnaire | agent public
grade: classe | note | niveau
`
