// English: French, most usual first. One entry a line.

export const GENERAL_A_L = `
accommodation: hébergement | logement
accused of: accusé de
advance: avancer | avance | progresser
aggravating circumstances: circonstances aggravantes
aide: conseiller | collaborateur
air: air | aérien
animal cruelty: maltraitance animale | cruauté
animal welfare: bien-être animal | cause animale
annual meeting: assemblée générale | réunion annuelle
annul: annuler | annulation
annulment: annulation
appear in court: comparaître | comparution
applicant: candidat | demandeur
arsenal: arsenal
arson attack: incendie criminel | incendie volontaire
asset freeze: gel des avoirs
assize court: cour d'assises
atmosphere: atmosphère | ambiance
attendance: présence | fréquentation | affluence
autonomous: autonome
backbencher: député de base
bacterium: bactérie
bailed out: renfloué
barrier: barrière | obstacle
basket: panier
bath: bain
baton: matraque
bear in mind: garder à l'esprit
behead: décapiter
belongings: affaires | effets personnels
bend: plier | virage
beverage: boisson
biggest: plus grand | plus gros
biker: motard
birth certificate: acte de naissance
bivouac: bivouac | bivouaquer
blacklist: liste noire
blackmailer: maître chanteur
blow the whistle: dénoncer | alerter
body camera: caméra-piéton
bomb disposal: déminage | démineur
bomb disposal expert: démineur
bombardment: bombardement
boundary: limite | frontière
brandish: brandir
breed: race | élever
bride: mariée | fiancée
brigade: brigade
broker a deal: négocier
bucket: seau
building permit: permis de construire
bulldozer: bulldozer | pelleteuse
bulletin: bulletin
burden: fardeau | charge
burial place: lieu d'inhumation
burst its banks: déborder | sortir de son lit
by decree: par décret
camper: campeur
campervan: camping-car | fourgon aménagé
canoe: canoë
caravan: caravane
carcass: carcasse
card: carte
caretaker government: gouvernement démissionnaire | gouvernement intérimaire
carmaking: construction automobile
carnage: carnage
case dismissed: non-lieu | classement sans suite
cashless: sans espèces
cave-in: effondrement
chairlift: télésiège
chairmanship: présidence
charter: charte
chief: chef | principal
children's home: foyer | maison d'enfants
citizens: citoyens
city dweller: citadin
clampdown: répression
clean-up: nettoyage | dépollution
clear of charges: innocenter | blanchir
clearance: autorisation | dédouanement
cleared: innocenté | blanchi
climax: apogée | point culminant
clock: horloge | pendule
closing argument: plaidoirie | réquisitoire
closing arguments: plaidoiries | réquisitoire
coincidence: coïncidence | hasard
cold case: affaire non résolue | affaire classée
collateral damage: dommage collatéral
comb the area: ratisser
come under fire: critiqué | essuyer des tirs
commitment: engagement
commodity price: prix des matières premières
communication: communication
commuting: trajets domicile-travail
companionship: compagnie
compel: contraindre | obliger | forcer
concealment: dissimulation | recel
confer: s'entretenir | conférer
conference: conférence
construction work: travaux
contact tracing: traçage
convoy: convoi
copy: copie | copier | exemplaire
correction: correction | rectificatif
counter: comptoir | guichet | contrer
country road: route départementale
court appearance: comparution
court case: affaire judiciaire | procès
court hearing: audience | comparution
courtesy: courtoisie
cradle: berceau
crane: grue
credibility: crédibilité
creek: ruisseau
crematorium: crématorium
criterion: critère
cross-examine: contre-interroger
crowd movement: mouvement de foule
crowdfunding: financement participatif | cagnotte
crown court: cour d'assises
cruelty to animals: cruauté envers les animaux | maltraitance animale
dangerous: dangereux
dashcam: caméra embarquée
decease: décès
deceased: défunt | décédé
decision-making: prise de décision
decoration: décoration
defection: défection
defector: transfuge | déserteur
defence lawyer: avocat de la défense | avocat
defense lawyer: avocat de la défense | avocat
defiance: défi | défiance
definition: définition
defy: défier | braver
demolition: démolition
demonstrator: manifestant
dependence: dépendance
dependent: dépendant
deputy director: directeur adjoint
derailed: déraillé
desert a post: déserter
deserter: déserteur
desertion: désertion
detector: détecteur
deterrence: dissuasion
deterrent: dissuasif | dissuasion
diary: journal intime | agenda
digger: pelleteuse
disarray: désarroi | désordre
disaster zone: zone sinistrée
discard: jeter | écarter
discourse: discours
discovered: découvert | retrouvé
dismantling: démantèlement
dismember: démembrer
dismiss a case: classer sans suite | non-lieu
dismissed: limogé | licencié | renvoyé
disown: désavouer | renier
dissolution: dissolution
distribution: distribution | répartition
dodge: esquiver | éviter
domain: domaine
double murder: double meurtre | double homicide
draft: projet | ébauche | rédiger
draft dodger: insoumis | réfractaire
dream: rêve | rêver
drill: exercice | manœuvre | forer
drilling: forage
dynasty: dynastie
earthmoving: terrassement
echo: écho | faire écho
edge: bord | avantage
edition: édition
elder: aîné | ancien
eldest: aîné
electoral fraud: fraude électorale
elude: échapper
emblem: emblème
empire: empire
encircle: encercler
encouragement: encouragement
endorsement: soutien | approbation
endowment: dotation
engine: moteur
engineering: ingénierie
enquiry: enquête | demande
entangle: empêtrer
entry ban: interdiction d'entrée
envelope: enveloppe
envisage: envisager
equipment: équipement | matériel
eradicate: éradiquer
erode: éroder | érosion
erosion: érosion
establishment: établissement | création
estate: domaine | propriété
euro area: zone euro
eurozone: zone euro
ex-partner: ex-conjoint | ex-compagnon
excess: excès | excédent
exchange of fire: échange de tirs
exemption: exemption | dérogation
exhaustion: épuisement
exhumation: exhumation
exonerate: disculper | innocenter
exoneration: disculpation | mise hors de cause
expedition: expédition
explosives expert: démineur
expropriation: expropriation
expulsion: expulsion | exclusion
eye-catching: spectaculaire
facade: façade
facial composite: portrait-robot
facility: installation | établissement
fair trade: commerce équitable
fall out: se brouiller
family lawyer: avocat de la famille
farewell: adieu
farewell letter: lettre d'adieu
farmhouse: ferme | corps de ferme
fatality: mort | décès
fate: sort | destin
favouritism: favoritisme
fend off: repousser
fiasco: fiasco
fiction: fiction
findings: conclusions | résultats
fire at: tirer sur
fire hydrant: bouche d'incendie
flare up: s'embraser | regain
flash-ball: flash-ball | LBD
flaw: défaut | faille
fleeing: en fuite
flood warning: vigilance crues | alerte crue
flourish: prospérer
flow: flux | débit
fly over: survoler
foil: déjouer
foiled: déjoué
foothold: point d'appui
forcefully: avec force
forefront: premier plan | avant-garde
foresee: prévoir | anticiper
foresight: prévoyance
fortune: fortune | chance
fragment: fragment
framework agreement: accord-cadre
freeze of assets: gel des avoirs
front: front | avant | devant
fundraising: collecte de fonds | cagnotte | levée de fonds
funeral procession: cortège funèbre
fuse: fusible | mèche
gag order: obligation de silence
gathering: rassemblement | réunion
gift: cadeau | don
glimpse: aperçu
glory: gloire
godson: filleul
gondola: télécabine
gravel: gravier
grid: réseau | grille
gridlock: paralysie | blocage
grill: interroger | griller
grind: moudre | broyer
groom: marié | fiancé
ground: sol | terrain | terre
grounds: motifs | terrain
growth forecast: prévision de croissance
guarantor: garant
hail of bullets: rafale
halt: arrêt | arrêter | stopper
hamper: entraver | gêner
handling: gestion | traitement
handover: passation | remise
hardship: difficulté | épreuve
hatch: trappe | écoutille
haul: butin | prise
hay: foin
headway: progrès
health crisis: crise sanitaire
health pass: passe sanitaire
hedge: haie
heed: écouter | tenir compte
hegemony: hégémonie
hemisphere: hémisphère
hideaway: cachette | refuge
hideout: planque | cachette | repaire
hiding: cache | cachette
hierarchy: hiérarchie
hit list: liste noire
hitchhike: faire du stop | auto-stop
hitchhiker: auto-stoppeur
hold out: tenir | résister
homage: hommage
home detention: assignation à résidence
home invasion: séquestration | cambriolage
hospitalised: hospitalisé
hospitality: hospitalité | hôtellerie
hostage crisis: prise d'otages
hostage-taker: preneur d'otages
hostel: auberge | foyer
house arrest: assignation à résidence | assigné à résidence
house fire: incendie
house search: perquisition
hover: survoler | planer
hung parliament: parlement sans majorité
hunting accident: accident de chasse
hurl: lancer | jeter
hypothesis: hypothèse | piste
icon: icône
ignite: enflammer | s'enflammer
illusion: illusion
impasse: impasse
impersonate: se faire passer | usurper
implicate: impliquer | mettre en cause
implicated: impliqué | mis en cause
impostor: imposteur
impound: mettre en fourrière | saisir
imprint: empreinte
impunity: impunité
inaction: inaction
incapacitated: incapable
incapacity: incapacité | invalidité
incoherence: incohérence
inconsistency: incohérence | contradiction
incriminate: incriminer
incriminating: accablant | compromettant
incur: encourir
independence referendum: référendum d'indépendance
index: indice | index
indexation: indexation
inflame: attiser | enflammer
informer: indicateur | informateur
infringe: enfreindre
infuriate: exaspérer
injunction: injonction | référé
injustice: injustice
inmates: détenus
inn: auberge
innocent bystander: passant
insecurity: insécurité
inspiration: inspiration
installation: installation
instigate: fomenter | inciter
instigator: instigateur | commanditaire
institute: institut
institution: institution | établissement
institutional: institutionnel
integration: intégration
intensity: intensité
interaction: interaction
intermediary: intermédiaire
interval: intervalle
intrigue: intrigue
inventory: inventaire | stock
involved: impliqué
jailbreak: évasion
jog: jogging | footing | courir
jogger: joggeur | joggeuse
jogging: jogging | footing
jolt: secousse
journal: revue | journal
journey time: temps de trajet
junction: jonction | carrefour
keep watch: surveiller
keeper: gardien
kit: équipement | trousse
label: étiquette | étiqueter | qualifier
landmark: monument | point de repère | historique
landscape: paysage
landslide victory: raz-de-marée | victoire écrasante
landslip: glissement de terrain
lantern: lanterne
largest: plus grand
larva: larve
lash out: s'en prendre
launch pad: pas de tir
lawn: pelouse
layer: couche
leaflet: tract | prospectus
`
