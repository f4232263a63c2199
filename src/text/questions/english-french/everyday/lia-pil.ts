// English of everyday life: French, most usual first. liar to pile up, one entry a line.

export const EVERYDAY_LIA_PIL = `
liar: menteuse
library: médiathèque
lie down: s'allonger
life insurance: assurance-vie
life support: assistance respiratoire
lifeboat: canot
lifespan: espérance de vie
lift the ban: lever
light bulb: ampoule
light up: éclairer
lighting: éclairage
lightning strike: foudre
likelihood: probabilité
lime tree: tilleul
limestone: calcaire
line up: aligner | faire la queue
listed: classé | inscrit | coté
listed building: monument historique | classé
live through: vivre | traverser
livestock: troupeau
livestock market: marché aux bestiaux
living: vie
living room: séjour
load: cargaison
load up: charger
loading bay: quai de chargement
lobbying: lobbying
local official: élu | fonctionnaire
local resident: riverain | habitant
lock away: enfermer
lock out: enfermer dehors
lock up: verrouiller | fermer à clé
locker: vestiaire
locust: criquet
log: rondin | registre
log on: se connecter
long serving: de longue date
longest: le plus long
longing: désir
look: air
look after: gérer | soigner
look ahead: avenir
look back: regretter
look forward to: avoir hâte
look out for: guetter
look over: examiner
look through: fouiller | examiner
lookout: belvédère
lorry driver: chauffeur routier
lose contact: perdre le contact
lose patience: à bout
lose power: privé d'électricité | coupure de courant
lost property: objets trouvés
lottery ticket: billet de loterie
loudspeaker: haut-parleur
louse: pou
low tide: marée basse
lower: inférieur | plus bas
lucky: chance
luggage: valise
lumber: bois
lump sum: forfait
lynx: lynx
mackerel: maquereau
magazine: chargeur
maggot: asticot
magpie: pie
mail: lettre | pli
mail bag: sac postal | sac de courrier
mail order: vente par correspondance
mail round: tournée
mailbag: sac postal | sac de courrier
mailman: facteur
main road: route principale | départementale
main square: grand-place | place
main street: grand-rue | rue principale
mains: réseau | secteur
maintenance man: agent d'entretien | technicien
maintenance worker: agent d'entretien | technicien
make a mistake: se tromper | erreur
make off with: s'enfuir
make sure: vérifier
malice: malveillance
malicious: malveillant | calomnieux
managing director: gérant
mane: crinière
manhole: bouche d'égout | regard
mantelpiece: cheminée
mare: jument
marina: port de plaisance | marina
mark down: noter
market garden: maraîchage
market hall: halle
market place: place du marché | marché
market stall: étal | stand
marketplace: marché
marmot: marmotte
marquee: chapiteau | tente
marshland: marais
mast: mât | antenne | pylône
master key: passe-partout
match: allumette
match fixing: truquer
match official: arbitre
matchstick: allumette
maternity ward: maternité
mean: moyen
mechanic: garagiste
mediate: jouer les médiateurs
medical check: visite médicale
meet: retrouver
meeting: séance
meeting hall: salle
melt away: fondre
melt down: fondre
member of staff: salarié | employé | membre du personnel
membership: adhérent
membership fee: cotisation
memory stick: clé USB
merchant: négociant
mess: bazar
mezzanine: mezzanine
migraine: migraine
mileage: kilométrage
milkman: laitier
mink: vison
minutes: procès-verbal | compte rendu
mirror: rétroviseur
miscalculation: erreur de calcul
misconduct: faute grave
misdeed: méfait
misleading: mensonger
misprint: coquille | erreur
miss out: rater | manquer
mistaken: se tromper
misuse: abus
mite: acarien
mix up: mélanger | intervertir | inverser
moat: douves
moor: lande | amarrer
mooring: amarre | mouillage
moorland: lande
mortuary: morgue
moth: papillon de nuit | mite
motion of no confidence: motion de censure
mould: moule
mouth: embouchure
move back: réintégrer
move back in: réintégrer | regagner
mud: vase
mumps: oreillons
mural: fresque
murder weapon: arme du crime
museum piece: pièce de musée
music festival: festival
music school: école de musique | conservatoire
mutt: cabot
muzzle: museau | muselière
nap: sieste
nappy: couche
narrow: de justesse
narrow down: restreindre
nature reserve: réserve
needle: seringue
negligence: négligence
negligent: négligent
nervous: inquiet
nest: nicher
nesting: nidification | nicher
nettle: ortie
news conference: point de presse
newsagent: marchand de journaux | buraliste
newsstand: kiosque
night porter: veilleur de nuit
night watchman: gardien | vigile
nitrate: nitrate
nitrogen: azote
no smoking: interdit de fumer
nod off: s'endormir | assoupir
nose around: fouiner
note down: noter
notice: affiche
nozzle: buse | lance
nuclear plant: centrale nucléaire
number crunching: calcul | analyse
nun: sœur
nursery teacher: enseignante de maternelle | institutrice
nut: écrou
oak tree: chêne
oar: rame | aviron
oat: avoine
obituary: nécrologie
obliged: contraint
off the road: hors de la route
offend: offenser
office block: immeuble de bureaux
office hours: heures de bureau
office manager: responsable | chef de bureau
office worker: employé
officer: agent | policier | officier
oil spill: pollution
ointment: pommade
old age: vieillesse
old friend: ami de longue date | vieil ami
olive grove: oliveraie
olive tree: olivier
on bail: sous caution | liberté sous caution
on call: de garde
on camera: devant la caméra
on credit: à crédit
on duty: de garde
on loan: prêté
on oath: sous serment
on parole: liberté conditionnelle
on purpose: délibérément | sciemment
on remand: détention provisoire
on sick leave: en arrêt maladie
on stage: sur scène
on strike: gréviste
on the loose: échappé
on the run: en liberté
open day: portes ouvertes
opening hours: horaires d'ouverture
operating room: bloc opératoire | bloc
operating table: table d'opération
operating theatre: bloc opératoire | bloc
operator: exploitant
oral exam: oral
orchid: orchidée
organ donor: donneur d'organes
organ player: organiste
organic farmer: agriculteur bio
organised crime: crime organisé
ostrich: autruche
otter: loutre
out of breath: essoufflé
out of pocket: de sa poche
out of print: épuisé
out of reach: hors de portée
out of service: en panne
out of stock: épuisé
outbuilding: dépendance | hangar
outburst: éclat
outcast: paria
outing: sortie | excursion
outlet: prise
outline: grandes lignes
outsider: étranger
outskirts: sortie
outspoken: franc
outstanding: impayé
ovation: ovation
over the phone: par téléphone
overcharge: surfacturer
overdue: impayé
overhaul: révision
overheat: surchauffer
overlook: oublier | donner sur
overpass: pont | viaduc
overrule: annuler
oversight: oubli | surveillance
oversleep: panne d'oreiller
overturn: se retourner
ox: bœuf
oyster farm: parc à huîtres | ostréiculture
pack: meute
package holiday: voyage organisé
packaging: emballage
paddle: pale
paddock: enclos | paddock
padlock: cadenas
paid leave: congés payés
paint over: repeindre | recouvrir
painting: œuvre
pallet: palette
pane: vitre | carreau
panel: comité
paper boy: livreur de journaux
paper over: masquer
papers: sujets | copies | documents
parcel: paquet | parcelle
parish council: conseil municipal | conseil paroissial
parish priest: prêtre
parishioner: paroissien
park warden: garde | gardien
parking fine: contravention
parking meter: parcmètre
parking space: place de stationnement
parking ticket: contravention | PV
parliament: assemblée
parlour: salon
part ways: se séparer
part with: se séparer | céder
partridge: perdrix
pass: réussir | col | laissez-passer
pass down: transmettre
pass out: malaise
pass round: faire circuler
pastor: curé
pasture: pâturage | pâture | pré
patch up: colmater | rafistoler
paternity: paternité
paternity test: test de paternité
patio: terrasse
patrol: ronde
patrol car: voiture de patrouille
paving stone: pavé
pawnbroker: prêteur sur gages
pay tribute: saluer
payslip: fiche de paie | bulletin de salaire
pebble: galet | caillou
pedestal: socle | piédestal
pedigree: pedigree
peg: piquet | pince
pen: enclos
penal: pénal
pension fund: caisse de retraite
perch: perche
performance: spectacle | prestation
persecution: persécution
pest: ravageur
pet: animal
pet food: croquettes
petrol: carburant
petrol can: bidon d'essence | jerrican
petrol tank: réservoir
petty theft: larcin
pew: banc
phase out: supprimer
pheasant: faisan
philanthropist: philanthrope | mécène
phone box: cabine téléphonique
phone in: appeler
phone mast: antenne
phone scam: arnaque téléphonique | escroquerie
photo shoot: séance photo
pick up: venir chercher | capter
pier: pile
pig farm: porcherie
pig farmer: éleveur de porcs
pigsty: porcherie
pile up: s'accumuler | s'entasser
`
