// English of questions about the news, from accidents and thefts to trials and complaints: French, most usual first.
// One entry a line.

export const CHAT_ASKED_4 = `
crash into: encastrer | finir sa course
run off the road: sortie de route | quitter la chaussée | fossé | embardée
come off the road: fossé | embardée
end up in the ditch: fossé | sortie de route | finir sa course
at the wheel: au volant | conducteur | conductrice
on board: occupants | équipage
drunk driver: alcoolémie | taux d'alcool | état d'ivresse
over the limit: alcoolémie | taux d'alcool | grammes d'alcool | au-dessus du seuil
run a red light: griller un feu
jump the lights: feu rouge | griller un feu
drive off: délit de fuite
leave the scene: prendre la fuite | quitter les lieux
trapped inside: incarcéré | coincé | bloqué | prisonnier | piégé
cut out of: désincarcérer | désincarcération | extraire
still in hospital: toujours hospitalisé | encore hospitalisé | hospitalisé | réanimation | rentrer chez
taken to hospital: transporté au centre hospitalier
rushed to hospital: urgence absolue
out of hospital: quitter l'hôpital | regagner son domicile
in intensive care: réanimation | soins intensifs
on life support: respirateur | assistance respiratoire
fighting for his life: état critique
fighting for her life: état critique
in a bad way: état critique | état grave | grièvement | mal en point
badly hurt: urgence absolue
badly injured: grièvement blessé | gravement blessé | urgence absolue
out of danger: pronostic vital
pull through: hors de danger
make it out alive: survivre | rescapé | sain et sauf
walk away unhurt: indemne | sain et sauf
road closed: route coupée | circulation interrompue | fermé à la circulation | déviation
road shut: route coupée | circulation interrompue | fermé à la circulation | déviation
broken arm: bras cassé | fracture
get stolen: dérober | voler | vol | disparaître | emporter
walk off with: dérober | emporter | repartir avec | s'emparer
run off with: s'emparer
help himself to: puiser
help herself to: puiser | détourner | dérober
hand in the till: détournement | puiser dans la caisse | abus de confiance | détourner
fingers in the till: détournement | puiser dans la caisse | abus de confiance | détourner
pocket the money: empocher | détourner | encaisser | garder l'argent
haul: saisie
get inside: s'introduire | pénétrer | entrer | effraction
sneak in: se glisser
at gunpoint: vol à main armée | braquer | tenir en joue
at knifepoint: sous la menace d'un couteau | arme blanche
caught red-handed: surpris
give him away: trahir | confondre | adn | empreintes
give them away: trahir | confondre | adn | empreintes
track him down: remonter la piste
track them down: remonter la piste
caught on camera: vidéoprotection
caught on film: vidéosurveillance | images | filmer | vidéoprotection
get it back: récupérer | restituer | restitution | retrouver
get them back: récupérer | restituer | restitution | retrouver
question people: entendre | interroger | audition | auditionner
people questioned: personnes entendues | entendre | auditions | témoins
taken in for questioning: garde à vue | entendu | interpellé | placé en garde à vue
helping police with: garde à vue | entendu | audition
out on strike: en grève | grévistes | débrayage | mouvement
stop work: cesser le travail | débrayer | arrêt de travail | débrayage
stop working: cesser le travail | débrayer | arrêt de travail
picket line: piquet | blocage
strikers want: revendication | réclamer | exiger
end the strike: reprise du travail | fin de la grève | protocole d'accord | lever le mouvement
call off the strike: lever le mouvement | reprise du travail
back to work: reprise du travail | reprendre le travail | reprendre son poste | retrouver son poste
land the job: nommé | recruté | retenu | décrocher le poste
vote share: suffrages | voix | score
win by: voix d'avance | écart | devancer | l'emporter
scrape through: de justesse | courte tête | voix d'avance
narrowly: faible écart
run for mayor: briguer la mairie | municipales
run for re-election: candidat à sa succession
stand again: se représenter | briguer un nouveau mandat | nouveau mandat
stand down: ne pas se représenter
stay home: abstention
stuff ballots: bourrage d'urnes | fraude
recount: nouveau décompte | nouveau dépouillement
come down with: symptômes
go down with: symptômes
catch it: contracter | contaminer | infecter
pass it on: transmettre | contaminer | transmission
make people sick: intoxication | contamination | bactérie | malade
make them sick: intoxication | contamination | bactérie | malade
make people ill: intoxication | contamination | bactérie | malade
get sick: intoxiquer | symptômes
fall ill: intoxiquer | symptômes
feel ill: malaise | nausées | symptômes | se sentir mal
throw up: nausées
throwing up: nausées
food poisoning: toxi-infection
foot rot: piétin
mad cow: encéphalopathie spongiforme
bird flu: influenza aviaire
swine flu: grippe porcine
bluetongue: fièvre catarrhale | langue bleue
kennel cough: toux du chenil
scabies: gale
ringworm: teigne
mange: gale
cat flu: coryza
laminitis: fourbure
whooping cough: coqueluche
shingles: zona
scarlet fever: scarlatine
lockjaw: tétanos
stomach bug: gastro-entérite | gastro
cull: régulation
critter: animal | bête | insecte
pooch: chien | chienne | chiot
moggy: chat | chatte | félin
flock: volée
head of cattle: bovins | têtes de bétail | cheptel | vaches
get loose: divaguer | divagation | en liberté
break loose: divaguer | divagation | en liberté | se détacher
on the loose: divagation
bitten by: mordu | morsure
eat the sheep: attaque de loup | prédation | brebis tuées
starve: dénutrition
take in: prendre en charge
rehome: adopter | adoption | replacer | famille d'accueil
rehomed: adopter | adoption | replacer | famille d'accueil
foster: accueillir
burn down: détruire par les flammes
catch fire: départ de feu
start the fire: incendie volontaire | incendiaire
set fire to: incendie volontaire
set it on fire: mettre le feu | incendier | incendie volontaire
put out: circonscrire
under control: circonscrit | fixé
put up: reloger
put them up: héberger | loger | reloger | accueillir | hébergement
somewhere to sleep: hébergement | héberger | reloger | gymnase | toit
lose their homes: sinistrés | sans abri | relogés | sans toit
left homeless: sinistrés | relogés | sans toit
fit to live in: habitable | inhabitable | insalubre
close for good: fermeture définitive | baisser le rideau | fermer définitivement | cesser son activité
close down: mettre la clé sous la porte
shut down: mettre à l'arrêt
go out of business: dépôt de bilan
run the shop: gérant | commerçant | tenir | exploitant
run the bar: gérant | tenancier | patron | exploitant
cover for: remplacer | intérim | couvrir | suppléer
deputise: suppléer | intérim | remplacer
hold the fort: intérim | assurer la permanence | remplacer
for the time being: provisoirement | provisoire | intérim | temporaire
in the meantime: provisoirement
thrash: large victoire
hammer: surclasser
get thrashed: lourde défaite | s'incliner lourdement | déroute | balayé
get beaten: s'incliner | défaite | battu
lose to: s'incliner face | battu par | défaite contre | s'incliner
end in a draw: match nul | partager les points | dos à dos
score the winner: but de la victoire | but vainqueur | buteur
go through to: se qualifier | qualification
sidelined: indisponible | éloigné des terrains
turn up: participants
test positive: dopage
cheat: dopage
come last: dernier | lanterne rouge | fermer la marche
come second: dauphin | deuxième place
runner-up: finaliste malheureux
form teacher: professeur principal
school dinners: cantine | restauration scolaire | repas
lunch lady: cantinière | agent de restauration | dame de cantine
kick out of school: exclusion | exclure | renvoyer | conseil de discipline
kicked out of school: exclusion | exclu | renvoyé | conseil de discipline
get bullied: harcèlement | brimades | souffre-douleur | harcelé
bully: brimer
skip class: absentéisme | sécher | manquer les cours
pass the exam: réussir
fail the exam: recalé | échouer | échec | refusé
school trip: classe verte | classe de découverte
class closed: fermeture de classe | suppression de classe
makeover: rajeunissement
fall apart: se dégrader | tomber en ruine
falling apart: tomber en ruine | dégradation
completion: livraison | fin des travaux
contractor: entreprise | titulaire du marché
pick up the tab: régler l'addition
pick up the bill: prendre en charge | financer | régler la facture
quote: devis
no water: coupure d'eau | privé d'eau | sans eau | eau coupée
water cut: privé d'eau | eau coupée
safe to drink: potable | impropre à la consommation | eau potable | potabilité
burst pipe: canalisation rompue | fuite
hand out: remettre
bottled water: bouteilles d'eau | packs d'eau
back to normal: remise en service
no power: coupure de courant | privé d'électricité | panne | sans électricité
without power: coupure de courant | foyers privés
lights go out: coupure de courant | panne d'électricité | éteindre
on trial: prévenu | accusé
up in court: comparaître | audience | tribunal
in the dock: comparaître | banc des prévenus | box
prison sentence: emprisonnement | réclusion | écoper
jail time: réclusion
do time: peine
put away: condamner
ankle tag: bracelet électronique | surveillance électronique
plead guilty: reconnaître sa culpabilité
adjourn: suspendre l'audience
put on hold: pause
take to court: porter plainte | tribunal
lodge a complaint: dépôt de plainte
whistleblower: lanceuse d'alerte
kick up a fuss: scandale
up in arms: mobilisés
mad at: reprocher
gripe: grief | doléance | reproche
beef: grief
`
