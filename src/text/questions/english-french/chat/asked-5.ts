// English of questions about the news, from resignations and audits to weather and housing: French, most usual first.
// One entry a line.

export const CHAT_ASKED_5 = `
storm out: quitter la salle | partir furieux
throw in the towel: démissionner
call it quits: raccrocher
call it a day: raccrocher | se retirer
pack it in: jeter l'éponge | arrêter | abandonner
hand in notice: démissionner | démission | préavis
hand in his notice: démissionner | démission | remettre sa démission
hand in her notice: démissionner | démission | remettre sa démission
stand aside: laisser la place
make way for: laisser la place | céder la place | passer la main
hand over to: passer la main | passer le flambeau | transmettre | céder la place
stood down: relevé de ses fonctions | suspendu
retire: faire valoir ses droits
hang up his boots: mettre un terme à sa carrière
take his place: succéder | remplacer | intérim | prendre la suite | successeur
take her place: succéder | remplacer | intérim | prendre la suite | successeur
take over from: prendre le relais
step in: remplacer | intérim
step into the shoes: succéder | remplacer | prendre la suite
caretaker: intérim | intérimaire | provisoire
call the shots: tenir les rênes
get the job: retenu | décrocher le poste
job opening: poste vacant | poste à pourvoir | recrutement
vacancy: poste à pourvoir | chambre libre
fill the post: pourvoir le poste | recruter
apply for the job: candidater | postuler | candidature
do the maths: calculer | statisticien | chiffrer | calcul
do the sums: calculer | chiffrer | calcul
number crunching: statisticien | statistiques | analyse des données
crunch the numbers: statisticien | calculer | analyser | statistiques
numbers guy: statisticien | comptable | mathématicien
add up: totaliser | additionner
do the counting: comptage | compter | décompte | recenser
do the books: comptable | comptabilité | trésorier | tenir les comptes
check the books: audit | expert-comptable | vérifier les comptes | commissaire aux comptes
go through the books: audit | éplucher les comptes | expert-comptable | contrôle des comptes
dig up: révéler
dig into: se pencher
in charge of the investigation: saisi de l'enquête
come out: éclater
come to light: éclater au grand jour
get exposed: révéler | démasquer | dévoiler
report say: rapport | conclure | pointer | relever
pin it on: accuser | imputer | attribuer
fishy: irrégularité | anomalie
dodgy: frauduleux | irrégularité
shady: opaque
foul play: meurtre
ripped off: lésé
fiddle the books: fausses factures | faux en écriture
cook the books: fausses factures | faux en écriture | maquiller
doctored: retouché
tamper with: saboter
back-hander: pot-de-vin | dessous-de-table
backhander: pot-de-vin | dessous-de-table | corruption
bung: pot-de-vin | dessous-de-table | enveloppe
hush money: transaction | indemnité
conflict of interest: prise illégale d'intérêts
favour for: favoritisme | faveur | passe-droit
pull strings: faire jouer ses relations
take home: percevoir | salaire | toucher
pay packet: salaire | rémunération | paie
shortfall: manque | insuffisance
missing money: argent disparu | détournement | somme manquante
placard: pancarte | banderole
shout: scander
come to blows: échange de coups
get beaten up: roué de coups | passé à tabac | agressé
gunned down: coups de feu
tear gas: lacrymogène
riot: débordements
scrapped: mis à la casse
headline: tête d'affiche | manchette
line-up: plateau
admission: entrée | tarif
get in free: entrée libre | entrée gratuite | gratuit
entry fee: tarif | prix d'entrée
get their money back: récupérer
get a refund: remboursement | rembourser
walk away with: remporter | repartir avec | rafler
leave in his will: léguer | legs | testament | hériter
leave in her will: léguer | legs | testament | hériter
come into money: hériter | héritage
heirloom: bijou de famille | héritage | souvenir de famille
next of kin: héritier
vigil: bougies
candlelight vigil: veillée | bougies | recueillement
moment of silence: minute de silence | recueillement
minute's silence: minute de silence | recueillement
widow: épouse
missus: compagne
old woman: vieille dame | octogénaire | septuagénaire | nonagénaire | retraitée
elderly: retraité
pensioner: octogénaire | septuagénaire
in his eighties: octogénaire
in her eighties: octogénaire
in his seventies: septuagénaire
in her seventies: septuagénaire
in his nineties: nonagénaire
in her nineties: nonagénaire
in his sixties: sexagénaire
in her sixties: sexagénaire
in his fifties: quinquagénaire
in her fifties: quinquagénaire
in his forties: quadragénaire
in her forties: quadragénaire
in his thirties: trentenaire
in her thirties: trentenaire
in his twenties: vingtaine d'années | jeune homme
toddler: petit enfant
get stuck: s'embourber
got stuck: s'embourber
run aground: talonner
stop dead: s'immobiliser | s'arrêter net | se figer
wait around: patienter | attendre | attente
line up: file d'attente | queue
queue: faire la queue
coach driver: conducteur de car
rollercoaster: montagnes russes | grand huit | manège | attraction
merry-go-round: manège | carrousel
train carriage: wagon | voiture | rame
travel pass: abonnement | titre de transport | carte
glitch: incident technique
broken down: immobilisé
fault: panne | avarie
data breach: intrusion | faille
leak: exposer
leaked: exposé
data leak: fuite | données exposées
get leaked: fuiter | divulgué | exposé | fuite
ransom: rançongiciel
without a password: sans mot de passe | non protégé | non sécurisé
unprotected: non protégé | sans mot de passe | non sécurisé
left open: sans protection | accessible | ouvert
wide open: sans protection | grand ouvert | accessible
login details: identifiants | mot de passe | codes d'accès
pulled from the water: repêché | sorti de l'eau | secouru
get them out: évacuer | extraire | secourir | dégager | désincarcérer
get him out: extraire | secourir | dégager | désincarcérer
get her out: extraire | secourir | dégager | désincarcérer
lifeboat: vedette de sauvetage | sauveteurs en mer
coastguard: sauveteurs en mer
lose his way: s'égarer | désorienté
last seen: disparition
dressed in: vêtu | habillé | tenue
scour: sillonner | passer au crible
sniffer dog: brigade cynophile | maître-chien
dog handler: équipe cynophile | brigade cynophile
diver: homme-grenouille
frogman: homme-grenouille | plongeur
turn up dead: corps sans vie
found dead: découvert mort | sans vie
witness appeal: appel à témoins
fly-tipping: dépôt sauvage | dépôts sauvages | décharge sauvage
seep: fuite
stench: odeur
mucky: sale | souillé
dead fish: poissons morts | mortalité piscicole
take samples: prélèvements | échantillons | prélever | analyses
swab: prélèvement | écouvillon
test results: analyses | résultats
lab results: résultats d'analyses | analyses | laboratoire
above the limit: dépasser le seuil | supérieur à la norme | dépassement | seuil
safe level: seuil | norme | limite autorisée
binmen: éboueurs | agents de collecte
planning permission: permis d'aménager | autorisation d'urbanisme
building permission: permis de construire
people next door: voisins | riverains | voisinage
people living nearby: riverains | voisins | habitants
noise: décibels
make a racket: tapage | vacarme | nuisances sonores
loud: décibels
loud music: tapage nocturne | nuisances sonores | musique | sono
keep awake: empêcher de dormir | nuisances sonores | tapage nocturne
funding: crédits
money raised: collecter | récolter | recueillir | cagnotte
charity: œuvre caritative
council tax: taxe d'habitation
stall: emplacement | stalle
stallholder: exposant
market trader: marchand | forain | commerçant
street vendor: marchand ambulant | vendeur à la sauvette
lose the harvest: récolte perdue | récolte anéantie
wipe out: rayer de la carte
ruined: hors d'usage
under water: inondé | sous les eaux | submergé
blown off: emporté | envolé
insurance money: indemnisation | assurance | assureur
kicked out of their home: expulsé | délogé | expulsion
move in: prendre possession
move out: quitter les lieux | quitter le logement
squatter: occupant sans titre
council house: logement social | hlm
council flat: logement social | hlm
damp: moisissure
deposit: dépôt de garantie
put up for sale: mise en vente
`
