// Costs, damage, animals, weather, delays and what is lost and found, as questions put them: French, most usual first.
// One entry a line.

export const CHAT_DAMAGE_AND_DELAY = `
afford: moyens | payer
afraid: craindre | redouter
again and again: à plusieurs reprises | sans cesse
ahead of schedule: plus tôt que prévu
angry: indigné | remonté
as yet: pour l'instant | à ce stade | encore
at large: introuvable
at this stage: à ce stade | pour l'instant | en l'état
back on: rétabli | remis en service | rallumé
backing: soutenir
be held: avoir lieu | se tenir | se dérouler
bill: note | montant
boil: ébullition
breakdown: défaillance | dysfonctionnement
bring down: descendre | évacuer
broken: abîmé | endommagé
cable: fil
captor: capteur
cattle: vaches | bêtes
cheap: abordable
chewed: grignoté
claim: demande
contaminated: contaminé | souillé | impropre
contamination: bactérie
copy: reproduction
cost of repairs: réparations | facture | travaux | montant
cost of the damage: dégâts | facture | dommages | préjudice
costly: cher | onéreux
crowdfunding: collecte
cut the funding: supprimer la subvention | couper | suspendre | réduire
damaged: dégradé
date back: dater | remonter | siècle
dates back: dater | remonter | siècle
dates from: dater | remonter | siècle
debt: passif | ardoise
delayed: retardé | retenu | repoussé
delete: retirer
deposit: consigne
disabled: désactivé | neutralisé | hors service
disconnect: couper
distance himself: prendre ses distances | se désolidariser
donate: verser
donation: donateur | versement
dragged its feet: traîner | tarder
drinking water: robinet
due date: échéance | date limite
excuse: justification
fail: panne | céder
farmer: cultivateur
fault: défaillance
faulty: déréglé
first time: première fois | inédit | pour la première fois
flock: moutons
floodgate: digue
foot the bill: facture
footbridge: pont
fund: subventionner
fundraiser: appel aux dons
genuine: original
get down: évacuer | évacués
get everyone out: évacuer | évacuation | faire sortir
get going again: redémarrer | reprendre | remettre en service
get it back: retrouver | récupérer
get out: évacuer
get rid of: jeter
gnawed: rongé | grignoté
go viral: massivement partagé | vues
got everyone out: évacuer | évacuation | faire sortir
got out: évacué
grant: dotation
grateful: remercier
hailstorm: orage
heavy rain: trombes d'eau | intempéries
held up: retardé | retenu | traîner | tarder | bloqué
hidden: enterré
how big: superficie | hectares | taille | mètres | dimensions
how cold: température | degrés
how deep: profondeur | profond | mètres
how far: distance | kilomètres | mètres | loin
how fast: kilomètres à l'heure
how heavy: poids | peser | kilos | tonnes
how high: hauteur | altitude | mètres
how hot: degrés
how large: superficie | hectares | taille | mètres
how long is: longueur | mètres | durée
how many times: fois | reprises
how much does it weigh: poids | peser | kilos | tonnes
how much was paid: payer | verser | montant | somme
how much will it cost: coûter | coût | facture | montant | chiffrer | estimé
how often: fréquence | fois | régulièrement | chaque
how tall: hauteur | mètres | haut de
in favour: soutenir
in one piece: intact | indemne
in perfect condition: en parfait état | intact
in the past: par le passé | autrefois | auparavant
insurance: assureur | garantie
insurer: assurance
joke: boutade
keep going: continuer | se poursuivre
keep running: continuer | rester assuré | se poursuivre
kept in: entreposé | conservé | gardé
later than planned: retard | reporté | repoussé | décalé
laugh: sourire | plaisanter
leave the building: évacuer | quitter les lieux | sortir
left hanging: suspendu | en suspens
letter: pli | missive
livestock: bêtes
livestream: direct | en direct
loot: dérobé
loss: déficit | préjudice
mail: courriel
make fun of: ironiser
mock: ironiser
name names: citer des noms | nommer | désigner
next step: prochaine étape | suite
on schedule: dans les temps
on several occasions: à plusieurs reprises | plusieurs fois
on the loose: introuvable
once before: déjà | par le passé | une fois
open again: rouvrir | réouverture | rouvert
out of service: à l'arrêt
owe: créance
paid for by: financé par | payé par | pris en charge
pay for: prendre en charge
pay out: dédommager
payout: dédommagement
perpetrator: agresseur | coupable
post: message
previously: déjà | par le passé
proud: fierté
pull the funding: retirer | supprimer la subvention | suspendre
rain: précipitations | averse
raise money: récolter
raised so far: recueilli | collecté | récolté | réuni
refuse: exclure
relieved: rassuré
replica: reproduction
request: solliciter
root cause: origine | cause | cause profonde
safe to drink: consommer | sans danger
say no: dire non | décliner
say yes: dire oui
scrap: casse
sensor: capteur | sonde | appareil
shepherd: éleveur
shocked: bouleversé | sidéré
shut for: fermé | fermeture
smell: puanteur
so far: à ce jour | pour l'heure
spill: fuite
still running: rester assuré | continuer | fonctionner | se poursuivre | en service
stole: emporter | subtiliser
storm: intempéries
switch back on: remettre en service | rallumer | rétablir
switch off: désactivé
tap water: robinet
thank: merci | reconnaissant
theft: dérobé | cambriolage
took so long: tarder | traîner | retard
tranquilliser: anesthésiant | endormir | hypodermique
turn off: désactiver
turnover: ventes
undamaged: intact | en bon état
undelivered: non distribué | jamais livré
unplugged: débranché | déconnecté
unprecedented: jamais vu
unsafe: impropre | danger
unscathed: indemne | intact
up and running: remis en service | en service
upset: peiné | choqué
used: d'occasion
vineyard: domaine
vouch for: se porter garant | défendre
weigh: kilos | tonnes
what happens next: prochaine étape | suite | désormais
wildlife park: parc animalier | réserve
without a scratch: indemne | intact | sans une égratignure
worried: craindre | inquiétude
`
