// Trades, offices, players, relatives and other groups of people. Part 2: goalie to piano tuner.

export const EVERYDAY_PEOPLE_AND_TRADES_2 = `
goalie: gardien de but
goalkeeper: portier
goalscorer: buteur
goatherd: chevrier
godchild: filleul
goddaughter: filleule
godparents: parrain | marraine
gold digger: chercheur d'or
grandad: grand-père | papi
grass: gazon | balance
great granddaughter: arrière-petite-fille
great grandmother: arrière-grand-mère
great grandson: arrière-petit-fils
greengrocer: marchand de fruits
groupie: admiratrice | fan
grown up: adulte
grown ups: adultes
grownups: adultes
guest: convives
guide: accompagnateur
guitar player: guitariste
gunmen: hommes armés | tireurs | assaillants
gunner: artilleur
gunsmith: armurier
gutter journalist: journaliste
guv: patron
hairdresser: salon de coiffure
half brother: demi-frère
half sister: demi-sœur
hammer thrower: lanceur de marteau
handyman: bricoleur | homme à tout faire
hangman: bourreau
harp player: harpiste
harpist: harpiste
harpsichordist: claveciniste
hatmaker: chapelier | modiste
hawker: vendeur ambulant | colporteur
head of government: Premier ministre
head of school: directeur | directrice | proviseur | principal
headhunter: chasseur de têtes
headteacher: directrice
health chief: ministre de la Santé | responsable sanitaire
health worker: personnel de santé
healthcare worker: soignant | personnel soignant
heckler: perturbateur
heir: successeur
henchman: acolyte
herder: berger | éleveur
high jumper: sauteur en hauteur
highjacker: pirate de l'air
hiker: promeneur
hit man: tueur à gages | tueur
hitchhiker: autostoppeur
hitman: tueur
hobo: vagabond | clochard
hockey player: hockeyeur
holidaymaker: touriste
home buyer: acquéreur | primo-accédant
home help: aide à domicile
homeless man: SDF | sans-abri | sans domicile fixe
homeless people: sans-abri | SDF | sans domicile fixe
hoodlum: malfrat
hooligan: casseur
horn player: corniste
horse rider: cavalier
horseman: cavalier
horsewoman: cavalière
host: présentateur
hotel keeper: hôtelier
house husband: homme au foyer
housemate: colocataire
hunk: bel homme
hurdler: hurdleur | coureur de haies
husband: compagnon | conjoint
hustler: arnaqueur | prostitué
ice cream man: glacier
ice hockey player: hockeyeur
ice skater: patineur
identical twins: vrais jumeaux | jumeaux
illegal: sans-papiers
illegal immigrant: clandestin | sans-papiers | immigré clandestin
immigrant: migrant
imposter: imposteur | usurpateur
impostor: usurpateur
in laws: belle-famille | beaux-parents
informant: indic | source
informer: indic
inheritor: héritier
inn keeper: aubergiste
insurer: mutuelle
interior designer: architecte d'intérieur | décorateur
intruder: cambrioleur
ironmonger: quincaillier
jailbird: repris de justice | récidiviste
jailer: gardien
janitor: agent d'entretien
javelin thrower: lanceur de javelot
jazzman: jazzman
jet skier: jet-skieur
jeweler: bijoutier | joaillier
jihadi: djihadiste
job applicant: candidat
job hunter: demandeur d'emploi | chômeur
jobseeker: demandeur d'emploi | chômeur
junior minister: secrétaire d'État | ministre délégué
keyboard player: claviériste
keyboardist: claviériste
kid: élèves | petits
kiddies: enfants
kin: proche | famille
kindergarten teacher: institutrice
kingmaker: faiseur de rois
kingpin: caïd
kinsman: parent
laborer: ouvrier
labour leader: chef des travaillistes | dirigeant syndical
lad: garçon | jeune homme | gamin
lads: jeunes
land owner: propriétaire terrien
landlady: bailleur
landscape gardener: paysagiste
layman: profane | laïc
leader: président
leaver: démissionnaire
left hander: gaucher
leftist: gauchiste | homme de gauche
lettuce picker: ouvrier agricole
lieutenant general: général de corps d'armée
lifeguard: nageur-sauveteur
linesman: arbitre assistant
lion tamer: dompteur
little boy: garçon
little brother: petit frère | frère cadet
little one: enfant | bébé
little sister: petite sœur | sœur cadette
live in partner: concubin | compagnon
livestock farmer: éleveur
local: population | villageois
lodger: locataire
loner: solitaire
long jumper: sauteur en longueur
looker on: badaud
looter: pillard
lord mayor: maire
lorry driver: chauffeur de poids lourd
lorry drivers: routiers | chauffeurs routiers | camionneurs
loser: vaincu | battu
lover: maîtresse
luger: lugeur
lyricist: parolier
machinist: machiniste
madam: mère maquerelle
magician: prestidigitateur | illusionniste
maid of honour: témoin
mailman: postier
major general: général de division
make up artist: maquilleur
mall cop: vigile
mamma: mère
man of the match: homme du match
marksman: tireur d'élite | tireur
masseur: masseur | kiné
masseuse: masseuse
master mind: cerveau
mastermind: instigateur
matchmaker: entremetteuse
mate: ami
matron: infirmière en chef
mayoress: maire
medic: infirmier | soignants | secours
member of staff: agent
middle man: intermédiaire
middleman: intermédiaire
midwife: maïeuticien
military chief: chef d'état-major
milliner: modiste
minder: garde du corps
minor: enfant
minstrel: ménestrel
mischief maker: fauteur de troubles
missionary: missionnaire
mistress: amante
mob boss: parrain | chef mafieux
mobster: gangster
moneylender: usurier | prêteur
moped rider: cyclomotoriste
mortician: croque-mort | pompes funèbres
mother in law: belle-mère
mother superior: mère supérieure
mother to be: future mère | femme enceinte
motor mechanic: garagiste
motorbike rider: motard
mountain biker: vététiste
mourner: proche
movie director: réalisateur | cinéaste
movie star: vedette de cinéma | star
moviegoer: spectateur
mower: tondeuse
mp: élu
msp: député écossais
mum to be: future mère | femme enceinte
murderer: tueur
musketeer: mousquetaire
nan: grand-mère
nana: grand-mère
national: ressortissant
navvy: terrassier
newcomer: nouvel arrivant | nouvel habitant
newlyweds: jeunes mariés
news reader: présentateur | journaliste
newspaperman: journaliste
newsreader: journaliste
night owl: noctambule
nobleman: noble
nomad: nomade
non smoker: non-fumeur
novelist: écrivain
novice: novice | débutant
nun: bonne sœur
nurse: soignant
nursery nurse: auxiliaire de puériculture
nutritionist: diététicien
oap: retraité | personne âgée
oaps: retraités | personnes âgées
oboe player: hautboïste
oboist: hautboïste
odd job man: homme à tout faire
offender: contrevenant
oil tycoon: magnat du pétrole
old age pensioner: retraité | personne âgée
old boy: ancien élève
old flame: ancien amour | ex
old man: nonagénaire
old people: personnes âgées | seniors | aînés | retraités
old timer: ancien
oldest child: aîné
oldest man: doyen | doyen de l'humanité | homme le plus âgé | doyen des Français
oldest person: doyen | doyenne | doyen de l'humanité
oldest woman: doyenne | doyenne de l'humanité | femme la plus âgée
onlooker: témoin
only child: enfant unique | fils unique | fille unique
opera singer: chanteur lyrique | soprano | ténor | cantatrice
organ grinder: joueur d'orgue de Barbarie
organist: organiste
orthodontist: orthodontiste
paedophile: pédophile | pédocriminel
pageboy: page
pall bearer: porteur
panhandler: mendiant
paraglider: parapentiste
paralegal: assistant juridique
paramedic: Samu
paratrooper: parachutiste | para
paratroopers: parachutistes | paras
parishioner: fidèle
park keeper: gardien
park ranger: garde du parc
party animal: fêtard
party goer: fêtard
party leader: chef du parti
party member: adhérent | militant
partygoer: fêtard
passer by: passant
passers by: passants
pastry cook: pâtissier
patrolman: policier | agent
patsy: pigeon | bouc émissaire
peacekeeper: force de maintien de la paix
pecker: bec
peddler: colporteur | trafiquant
pedlar: colporteur
peer: pair | lord
peer group: pairs
penfriend: correspondant
penpal: correspondant
pensioner: plus de 65 ans | seniors | personnes âgées
people smuggler: passeur
percussionist: percussionniste
performer: artiste | interprète
personal assistant: assistant | secrétaire
personal trainer: coach | coach sportif
pet owner: propriétaire d'animal | maître
petrol station attendant: pompiste
physio: kinésithérapeute | kiné
physiotherapist: kiné
piano player: pianiste
piano tuner: accordeur
`
