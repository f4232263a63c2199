// English of everyday life: French, most usual first. go bust to levee, one entry a line.

export const EVERYDAY_GOB_LEV = `
go bust: liquidation
go down with: attraper | malade
go free: libre | relaxé | libéré
go home: regagner
go in: entrer
go out: s'éteindre
go over: relire
go overboard: par-dessus bord
go quiet: se taire
go round: faire le tour
go through: fouiller
go to prison: écroué
go up in flames: partir en fumée | s'embraser
go wrong: dysfonctionner | clocher
goalless: zéro à zéro
golf course: terrain de golf | golf
good deed: bonne action
good luck: bonne chance
goods train: train de marchandises
gorse: ajonc
governing body: instance | fédération
grammar: grammaire
grandmaster: grand maître
grandstand: tribune
granite: granit
grant: aide
grape harvest: vendange
grapevine: vigne
grasshopper: sauterelle
grate: grille
grave digger: fossoyeur
graveside: tombe
graze: paître | brouter
grazing: pâturage | paître
great grandfather: arrière-grand-père
greengrocer: primeur | marchand de légumes
grieve: pleurer
grill: gril
groundkeeper: jardinier
groundless: sans fondement | infondé
groundsman: jardinier | gardien du stade
groundwater: nappe
grower: exploitant
guard dog: chien de garde
guardianship: tutelle
guardrail: garde-corps | glissière
guest: client
guest house: maison d'hôtes | gîte | pension
guest room: chambre d'hôtes
guest speaker: invité
guide dog: chien guide
guidebook: guide
guideline: consigne
gull: goéland | mouette
gunshot wound: balle
gust of wind: rafale
gymnasium: gymnase
hairdresser: coiffeuse
hairstyle: coiffure
half price: moitié prix
hand back: remettre
hand grenade: grenade
hand on: transmettre
hand over: donner
handcuffed: menotté
handle: poignée | manche
handrail: rampe | main courante
handwritten: manuscrit | écrit à la main
hang up: suspendre | accrocher
happy: satisfait
harbour master: capitainerie
harbourmaster: capitaine du port | capitainerie
hard disk: disque dur
hard drive: disque dur
hard hat: casque
hard labour: travaux forcés
hardware shop: quincaillerie
hardware store: quincaillerie
hare: lièvre
harm: faire du mal
harmful: dangereux
harmless: sans danger
harp: harpe
hawk: épervier
haystack: meule
head chef: chef cuisinier | chef
head gardener: chef jardinier | jardinier
head injury: traumatisme crânien | blessé à la tête
head nurse: infirmière en chef | cadre de santé | infirmière
head of security: chef de la sécurité | responsable de la sécurité
head of state: président
head of the post office: receveur | directeur de la poste
head off: éviter
head start: avance
headache: maux de tête
headlight: phare
headlights: phares
headstone: pierre tombale
headteacher: principal | chef d'établissement
health agency: agence de santé | agence sanitaire
health and safety: sécurité | hygiène
health centre: centre de santé | maison de santé
health inspector: inspecteur sanitaire | inspecteur
heap: tas
hearing: ouïe
hearsay: ouï-dire
heartbroken: effondré | anéanti
heat up: chauffer | réchauffer
heatstroke: coup de chaleur | insolation
heavy fine: lourde amende
heavy rain: pluies
hedgehog: hérisson
hemp: chanvre
hen house: poulailler
herbicide: désherbant
herdsman: vacher | berger
heron: héron
herring: hareng
hidden camera: caméra cachée
hide away: cacher
high speed: grande vitesse
high street: rue principale | rue commerçante
high voltage: haute tension
highland: haute terre
highlight: temps fort
hill: coteau
hillside: coteau | versant | flanc de colline
hinge: charnière | gond
hint: allusion
hire: louer
hit back: démentir
hit out: fustiger
hoard: accumuler | trésor
hold back: taire
hold meeting: réunion
hole: brèche
holiday: congé
holiday camp: colonie de vacances
holiday home: résidence secondaire
holiday let: gîte | location saisonnière
holly: houx
home game: match à domicile
home owner: propriétaire
home team: équipe locale
homeless: sans domicile
homemade: maison
homeowner: propriétaire
homesick: mal du pays
hoof: sabot
hook up: brancher | raccorder
hop: houblon | sauter
horn: cor
horse racing: hippisme
horseback: cheval
hose: lance
hose down: arroser
hospital head: directeur de l'hôpital
hospital manager: directeur de l'hôpital | direction
hospital ward: service
hospital wing: aile
hotline: ligne
hound: chien | chien de chasse
hour long: une heure
householder: habitant
housing association: bailleur social | office HLM
housing benefit: aide au logement
hunting licence: permis de chasse
hunting rifle: fusil de chasse
hunting season: saison de la chasse | chasse
hutch: clapier
hymn: hymne | cantique
hypothermia: hypothermie
ice rink: patinoire
identity card: carte d'identité
identity parade: tapissage
ill treat: maltraiter
ill will: malveillance
illiterate: illettré
impose: infliger
improper: irrégulier
in cash: en liquide | en espèces
in common: en commun
in danger: menacé
in exchange for: contrepartie
in full: intégralement
in good health: en bonne santé
in hospital: hospitalisé | à l'hôpital
in line: en file
in love: amoureux
in mourning: en deuil
in pain: souffrir
in return for: en échange | contre | contrepartie
in secret: en cachette
in shock: sous le choc
in use: utilisé
inaccurate: inexact
inbox: boîte de réception
incinerator: incinérateur
indecent assault: attentat à la pudeur | agression sexuelle
infection: contamination
infectious: contagieux
influence peddling: trafic d'influence
inoculate: vacciner
inscription: inscription
insecticide: insecticide
insider: initié
insolvency: dépôt de bilan
insolvent: insolvable
inspector: contrôleur
install: poser
instalment: versement | mensualité
instigate: instiguer
insurance claim: déclaration de sinistre
insurance company: assureur | assurance
insurance policy: contrat d'assurance
intend: compter
invasive: invasif | envahissant
inventory: récolement
investigating magistrate: juge d'instruction | magistrat instructeur
involved: mêlé
involvement: rôle
ironing: repassage
irrigation: irrigation
issue: numéro | émettre
itinerary: itinéraire
ivory: ivoire
ivy: lierre
jack: cric
jail term: peine de prison
jeopardise: compromettre
jetty: jetée | ponton | embarcadère
jewellery: bijou
jewelry: bijou
jigsaw: puzzle
job: métier
job interview: entretien d'embauche
job offer: offre d'emploi
join forces: s'associer
joiner: menuisier
jot down: noter
jug: cruche | pichet
jump in: sauter | plonger | intervenir
jump out: sauter
junction: intersection
junior doctor: interne
jury: juré
jury chair: président du jury
jury president: président du jury
keep a diary: journal intime
keep an eye on: surveiller
keep away: tenir à l'écart
keep back: retenir
keep down: maintenir
keep hold of: garder
keep off: éviter
keep quiet: silence
keep quiet about: silence
keep secret: tenir secret
keep track of: suivre
keeper: soigneur | animalier
kennel: chenil | niche
kerb: trottoir
keyhole: serrure
kick off: démarrer
kick out: chasser
kiln: four
kindergarten: jardin d'enfants
kiosk: kiosque
kit: matériel
knight: cavalier
knock off: faire tomber
lab technician: technicien de laboratoire
lab test: analyse
label: label
labour dispute: conflit social
labour ward: maternité
lack of: manque
ladybird: coccinelle
ladybug: coccinelle
lag behind: à la traîne
lagoon: lagune | lagon
lake: étang
lambing: agnelage
lamp post: lampadaire | réverbère
land on: atterrir | tomber
landing: palier
landline: téléphone fixe
landlocked: enclavé
landlord: patron
landowner: propriétaire terrien | propriétaire
landslide: éboulement | coulée de boue
landslip: éboulement
lane: chemin
language barrier: barrière de la langue
lark: alouette
lash out: fustiger
last words: derniers mots
late: feu
later life: vieillesse
lavatory: toilettes
lavender: lavande
law degree: droit
law firm: cabinet d'avocats | cabinet
law student: étudiant en droit
lawmaker: élu
lawn: gazon
lawn mower: tondeuse
lawnmower: tondeuse
lay down: poser
lay off: supprimer
lead: plomb | laisse
lead singer: chanteur
leaflet: dépliant
leak: fuir
leak out: fuir
leaking: fuir
lean on: s'appuyer
leave behind: oublier
leave of absence: congé | congé sans solde
leave over: rester
lecture: conférence | cours
leech: sangsue
left handed: gaucher
leg: étape
legacy: legs
legal action: plainte
legal aid: aide juridictionnelle
legal complaint: plainte
legal costs: frais de justice
legal fees: frais d'avocat | honoraires
legally binding: contraignant
leisure centre: centre de loisirs | complexe sportif
lenient: clément
let down: abandonner
let go: laisser partir
let in: ouvrir
let off: tirer
let out: ouvrir
letter carrier: facteur | postier
letter of resignation: lettre de démission
letterbox: boîte aux lettres
levee: digue | levée
`
