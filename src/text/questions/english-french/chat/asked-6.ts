// English of questions about the news, from slips and quarrels to feelings and causes: French, most usual first. One
// entry a line.

export const CHAT_ASKED_6 = `
mess up: faute
botch: saboter
get it wrong: se tromper | erreur | erroné
got it wrong: se tromper | erreur | erroné
smash hit: succès | triomphe
have a hard time: peiner | difficultés
trash the place: saccager | vandaliser | dégrader | mettre à sac
spray-paint: graffiti | bombe de peinture
argument: échange houleux
heated argument: échange houleux | altercation | dispute
on drugs: sous l'emprise de stupéfiants | drogué | stupéfiants
weed: stupéfiants
faint: faible
tell lies: mentir | mensonge | mensonger
hoax: fausse alerte
false alarm: fausse alerte
call the police: prévenir la police
call the cops: prévenir la police
called the police: prévenir la police
dial 999: donner l'alerte | appeler les secours
get hitched: mariage | épouser | se marier
pan out: se dérouler | aboutir
knock-on effect: répercussion | conséquence | effet domino
trigger: détente
coworker: collègue | confrère | collaborateur
line manager: supérieur | chef de service | responsable
carer: auxiliaire de vie
crammed: bondé | entassé
paint job: peinture | ravalement
scrap metal: métaux
second-hand: seconde main
trespass: pénétrer sans autorisation
break the rules: violer le règlement
bend the rules: contourner
red tape: formalités administratives
small print: clauses | petits caractères
get away with: échapper
in trouble: poursuivi
in hot water: mis en cause | sur la sellette
under fire: mis en cause
skint: ruiné | sans le sou | fauché
player: musicien
dairy: fromagerie | fruitière
dairy worker: salarié de la laiterie
cheesemaker: fromager | affineur
cheese shop: fromagerie | crémerie
turn up again: reparaître | réapparaître
turn up: reparaître
raise: rapporter
hire out: louer | loueur | location
rent out: louer | loueur | location
set off from: départ | s'élancer
benefit concert: concert de soutien | gala | concert caritatif
benefit gig: concert de soutien | concert caritatif
medical team: dispositif médical | équipe médicale | secouriste
drinks station: ravitaillement
water station: ravitaillement
drinks stand: ravitaillement | buvette
entry fee: inscription | frais d'inscription | dossard
finishing line: arrivée
starting line: départ
violin maker: luthier
instrument maker: luthier | facteur
blasting: tir de mine
pothole: nid-de-poule
`
