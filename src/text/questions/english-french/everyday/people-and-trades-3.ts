// Trades, offices, players, relatives and other groups of people. Part 3: picnicker to zookeeper.

export const EVERYDAY_PEOPLE_AND_TRADES_3 = `
picnicker: pique-niqueur
pilot: aviateur
pirate: pirate
plainclothes officer: policier en civil
plane maker: avionneur | constructeur aéronautique | constructeur
planemaker: avionneur | constructeur aéronautique
plasterer: plâtrier
plastic surgeon: chirurgien esthétique | chirurgien plastique
playboy: séducteur
player: footballeur | rugbyman
plotter: comploteur | conspirateur
poker player: joueur de poker
pole vaulter: perchiste | sauteur à la perche
police boss: préfet de police
police chief: préfet de police
policeman: agent | gendarme
policemen: policiers | agents | gendarmes
policewoman: gendarme
pop star: chanteur | vedette | star
porn star: actrice pornographique
postie: facteur | postier
postmaster: postier
pregnant woman: femme enceinte
preschooler: enfant de maternelle
pressman: journaliste
priest: curé | abbé
primary school teacher: institutrice | instituteur | professeur des écoles | maîtresse
prime minister: Matignon
prison governor: directeur de la prison
prison officer: gardien de prison
prison warder: surveillant | gardien de prison
private eye: détective privé | détective
private investigator: détective privé | détective
pro: professionnel
probation officer: conseiller d'insertion et de probation
prodigy: prodige
professor: universitaire
property developer: promoteur immobilier
proprietor: propriétaire | exploitant
prostitute: travailleuse du sexe
protester: cortège
publican: patron de bar | tenancier
punter: parieur | client
puppeteer: marionnettiste
queen mother: reine mère
race driver: pilote
racegoer: turfiste
racing driver: pilote automobile
rail worker: cheminot
railway workers: cheminots
railwaymen: cheminots
rambler: randonneur | promeneur
rapist: agresseur sexuel
ratcatcher: dératiseur
recluse: reclus | ermite
recruiter: recruteur
redneck: péquenaud
refugee: exilé
refuse collector: ripeur
relatives: parents
relief worker: humanitaire | secouriste
renegade: renégat
resident: pensionnaire
restaurant owner: restaurateur
restorer: restaurateur
retiree: plus de 65 ans
reveller: fêtard
reviewers: critiques
rich people: riches | grandes fortunes | fortunés
right hand man: bras droit | homme de confiance
right winger: ailier droit
ringleader: chef | tête pensante
ringmaster: Monsieur Loyal
rioter: casseur
road worker: cantonnier | agent des routes
roadie: technicien
roadmender: cantonnier
robber: malfaiteur
rock climber: grimpeur
rock star: rockeur | star du rock
rocker: rockeur
rower: rameuse
royal: membre de la famille royale
royals: famille royale | royal
rugby man: rugbyman
rugby player: rugbyman | joueur de rugby
rugby team: XV | rugbymen | quinze
runner up: dauphin | deuxième | finaliste
salesgirl: vendeuse
saleslady: vendeuse
saleswoman: commerciale
saviour: sauveur
sax player: saxophoniste
saxophone player: saxophoniste
saxophonist: saxophoniste
scaffolder: échafaudeur
school kids: élèves | écoliers
schoolboy: collégien
schoolchildren: écoliers | élèves | scolaires
schoolgirl: collégienne
schoolkids: élèves | écoliers
schoolmaster: maître d'école | instituteur
schoolmate: camarade
schoolmistress: maîtresse | institutrice
scout: recruteur
script writer: scénariste
scriptwriter: scénariste
sea captain: capitaine
seaman: matelot
secret agent: agent secret | espion
secret lover: amant
self employed: indépendant | travailleur indépendant | auto-entrepreneur
senior citizen: personne âgée | senior | aîné | retraité
sergeant: brigadier
serviceman: militaire
servicemen: militaires | soldats
set designer: scénographe | décorateur
sex offender: délinquant sexuel | agresseur sexuel | pédocriminel
sex worker: travailleuse du sexe
sharpshooter: tireur d'élite
sheep farmer: éleveur ovin | berger
sheepdog: patou
ship owner: armateur
shirker: tire-au-flanc
shoemaker: cordonnier
shop owner: gérant
shopkeeper: boutiquier
shoplifter: voleur
shot putter: lanceur de poids
sibling: frères et sœurs
sidekick: complice
single parent: parent isolé | famille monoparentale | parent solo
sister in law: belle-sœur
sitter: baby-sitter
skateboarder: skateur
ski jumper: sauteur à ski
skydiver: parachutiste
sleeping partner: commanditaire
sleuth: détective | enquêteur
snooker player: joueur de snooker
snowboarder: snowboardeur
soccer player: footballeur
social worker: assistante sociale
socialite: mondain
sod: salaud
son in law: gendre | beau-fils
songwriter: auteur-compositeur | parolier
soothsayer: devin | voyant
speeding driver: chauffard | excès de vitesse
speedskater: patineur de vitesse
spinster: célibataire
spouse: épouse
sprinter: sprinteuse
squaddie: soldat
stable boy: palefrenier | lad
stablemate: coéquipier
stage hand: machiniste
starlet: vedette
state prosecutor: procureur | procureur de la République | parquet
statesman: homme d'État
steelworker: sidérurgiste | métallurgiste
stepbrother: demi-frère
stepmum: belle-mère
steward: commissaire
stooge: complice
stray dog: chien
street cleaner: cantonnier
subordinate: subalterne
subs: remplaçants | abonnement
substitute: suppléant
suitor: prétendant | repreneur
sumo wrestler: sumotori | lutteur
sunbather: baigneur | estivant
sunseeker: vacancier
supplier: équipementier
surrogate mother: mère porteuse | GPA
swimmer: nageuse
switchboard operator: standardiste
swordsman: escrimeur
table tennis player: pongiste
tailback: bouchon
tattoo artist: tatoueur
tattooist: tatoueur
teacher: maîtresse | prof
team manager: sélectionneur | entraîneur
teaser: bande-annonce
teen: ado | mineur | jeunes
teenager: mineurs | jeunes | lycéens
telly presenter: animateur | présentateur
tenor: ténor
test pilot: pilote d'essai
thatcher: chaumier
theatregoer: spectateur
therapist: psychologue
thief: cambrioleur | malfaiteur
thieves: voleurs | cambrioleurs | malfaiteurs
thinker: penseur
ticket collector: contrôleur
ticket inspector: contrôleur
ticket tout: revendeur
tightrope walker: funambule
tinker: rétameur
toff: aristocrate
toll collector: péagiste
top cop: chef de la police
top seed: tête de série
topdog: patron
tour operator: voyagiste | tour-opérateur
tourist: vacancier | visiteur
townsfolk: habitants | administrés
townspeople: habitants | administrés
toyboy: amant
trader: négociant | opérateur
trades people: artisans
tradesman: commerçant
traffic cop: agent de la circulation | policier
traffic warden: contractuelle | ASVP | agent de stationnement
trainer: baskets
tram driver: conducteur de tramway | traminot
travel agent: agence de voyages | voyagiste
traveller: passager
triathlete: triathlète
trickster: escroc
trombone player: tromboniste
trombonist: tromboniste
trooper: policier | soldat
troublemaker: perturbateur
truant: absentéiste
truck driver: chauffeur de poids lourd | camionneur
trumpet player: trompettiste
trumpeter: trompettiste
tuba player: tubiste
tube driver: conducteur de métro
tubist: tubiste
tv presenter: animateur | présentateur
tv star: vedette | animateur
under age: mineur
undercover cop: policier infiltré
undersecretary: sous-secrétaire
union leader: leader syndical
vagrant: vagabond | SDF
vet: ancien combattant
vets: anciens combattants | vétérinaires
viewer: audience | audimat
village idiot: idiot du village
viola player: altiste
violin player: violoniste
voter: électorat
voyeur: voyeur
waiter: garçon de café
war veteran: ancien combattant
warder: gardien | surveillant
warmonger: belliciste
watchdog: autorité de régulation
weather forecaster: météorologue | prévisionniste
weatherman: présentateur météo | météorologue
weightlifter: haltérophile
wet nurse: nourrice
wheelchair user: fauteuil roulant | personne à mobilité réduite
wheeler dealer: affairiste
whistle blower: lanceur d'alerte
whore: prostituée
wife: compagne | conjointe
wifey: femme | épouse
windsurfer: véliplanchiste | planchiste
wine maker: viticulteur | vigneron
wing commander: lieutenant-colonel
wingman: ailier
womaniser: coureur de jupons
workaholic: bourreau de travail
worker: employés | agents
working class: populaire
working people: travailleurs | actifs
wrongdoer: malfaiteur | coupable
yachtswoman: navigatrice
yob: voyou | casseur
yobs: voyous | casseurs
young man: jeune homme | jeune
young offender: jeune délinquant
young people: jeunesse | adolescents
young woman: jeune femme | jeune fille
youngster: jeune | adolescent | mineur
youth: adolescents | mineurs
zoo keeper: soigneur | gardien de zoo
zookeeper: gardien de zoo
`
