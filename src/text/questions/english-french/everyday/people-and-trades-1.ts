// Trades, offices, players, relatives and other groups of people. Part 1: abbess to girlfriend.

export const EVERYDAY_PEOPLE_AND_TRADES_1 = `
abbess: abbesse | mère supérieure
accordion player: accordéoniste
accordionist: accordéoniste
actuary: actuaire
adjutant: adjudant
adulterer: infidèle
agony aunt: courrier du cœur
air hostess: hôtesse de l'air | hôtesse
aircraft maker: avionneur | constructeur aéronautique
airman: aviateur
alumni: anciens élèves | anciens étudiants
alumnus: ancien élève | ancien étudiant
ambulance driver: ambulancier
ambulanceman: ambulancier
anchorwoman: présentatrice
angler: pêcheur
antique dealer: brocanteur
aristocrat: aristocrate
arms dealer: marchand d'armes | trafiquant d'armes
army chief: chef d'état-major | chef de l'armée
assassin: assassin | tueur
assemblyman: député
au pair: jeune fille au pair
avenger: vengeur
babysitter: garde d'enfants
baddie: méchant
bagpiper: joueur de cornemuse | sonneur
bailiff: commissaire de justice
baker's: boulangerie
ballet dancer: danseur | danseuse étoile
ballplayer: joueur
bank clerk: guichetier | employé de banque
bank robber: braqueur | braqueur de banque
barman: serveur
basketballer: basketteur
bass player: bassiste
bassist: bassiste
battered wife: femme battue | victime de violences conjugales
beach guard: maître-nageur | sauveteur
beachgoer: baigneur | vacancier
beauty queen: reine de beauté | Miss
bell ringer: sonneur | carillonneur
bellboy: groom
benefactor: donateur
biathlete: biathlète
big boss: PDG
big brother: grand frère | frère aîné
big cat: fauve | félin
big name: vedette | tête d'affiche
big sister: grande sœur | sœur aînée
bigwig: notable
biker gang: motards
bin man: ripeur
bin men: éboueurs | ripeurs
binman: ripeur
binmen: ripeurs
bloke: individu
blue collar worker: ouvrier
bodybuilder: culturiste | bodybuilder
bodyguard: agent de sécurité
boffin: scientifique | chercheur
bookie: bookmaker
bookworm: lecteur
border guard: douanier
boss: PDG | patronat | direction | patronal
bouncer: vigile | agent de sécurité
bowler: lanceur
bowls player: bouliste
boxer: pugiliste
boy racer: chauffard
boyfriend: copain | conjoint
brass: hauts gradés
breadwinner: soutien de famille
brickie: maçon
bride to be: future mariée | fiancée
brother: fratrie
brother in law: beau-frère
bugler: clairon
builder: ouvrier du bâtiment | ouvriers | bâtiment
bullfighter: torero | matador
bully: persécuteur
bum: clochard | fesses
burglar: voleur
busboy: commis
bushman: chasseur
cab driver: chauffeur de taxi | taxi
cabbie: chauffeur de taxi | taxi
cabby: chauffeur de taxi | taxi
cabin crew: hôtesses et stewards | équipage
caddie: caddie
campaigner: activiste | défenseur
camper: vacancier
canoeist: céiste | kayakiste | canoéiste
captor: ravisseur | geôlier
car dealer: concessionnaire
car maker: constructeur automobile | constructeur
car park attendant: gardien de parking
care worker: aide à domicile | aide-soignant | auxiliaire de vie
casual worker: intérimaire | journalier | vacataire
cello player: violoncelliste
ceo: dirigeant
chambermaid: femme de chambre
chap: homme | type
charity worker: humanitaire
charlatan: charlatan | escroc
checkout girl: caissière
cheesemonger: fromager | crémier
chess player: échiquéen
chief rabbi: grand rabbin
chief whip: président de groupe
child minder: assistante maternelle | nourrice | nounou
chippy: charpentier | friterie
choirboy: choriste | petit chanteur
chum: ami
churchgoer: fidèle | pratiquant | paroissien
clairvoyant: voyant
clarinet player: clarinettiste
clarinettist: clarinettiste
cleaner: agent de nettoyage
clergyman: ecclésiastique
co author: coauteur
co driver: copilote
co founder: cofondateur
co star: partenaire
coachman: cocher
coal miner: mineur
coder: programmeur | développeur
commander in chief: commandant en chef | chef des armées
commando: commando
commoner: roturier
commuter: banlieusard
concierge: concierge | gardien
confidant: confident | proche
congressman: représentant | député
congresswoman: parlementaire | représentante
conservationist: écologiste | défenseur de la nature
contestant: participant
contract killer: tueur à gages
cook: cuisinière
copycat: imitateur
council worker: employé municipal
counsel: avocat
counterfeiter: faussaire | faux-monnayeur
country: territoire | campagne
couple: époux
crew member: matelot
crewman: matelot | membre d'équipage
cricketer: joueur de cricket
criminal: délinquant
crony: proche | copain
crook: malfaiteur
crossing guard: brigadier scolaire
crown prince: prince héritier | héritier
custodian: gardien | concierge
customs man: douanier
customs officer: agent des douanes
cymbalist: percussionniste
dairy farmer: producteur de lait
daredevil: casse-cou | cascadeur
darts player: joueur de fléchettes
dealer: trafiquant
debt collector: recouvrement | huissier
debutant: débutant
decorator: décorateur
delivery boy: livreur
dental surgeon: dentiste | chirurgien-dentiste
deputy: suppléant
deputy head: proviseur adjoint
desk clerk: réceptionniste
detainee: prisonnier
developer: promoteur immobilier
diehard: irréductible | inconditionnel
diner: client | convive
disabled people: handicapés | personnes handicapées
disc jockey: DJ | animateur
discus thrower: lanceur de disque | discobole
dishwasher: plongeur
doctor: blouses blanches
dole claimant: chômeur
double bass player: contrebassiste
double bassist: contrebassiste
down and out: clochard | SDF | sans-abri
draftsman: dessinateur
drink driver: conducteur ivre | alcool au volant | conducteur alcoolisé
drinker: buveur
drug addict: drogué
drug baron: baron de la drogue | narcotrafiquant
drug mule: mule | passeur
drug user: consommateur de drogue | toxicomane
drunk driver: alcool au volant | conducteur alcoolisé
drunkard: ivrogne | alcoolique
dustman: ripeur
dustmen: éboueurs | ripeurs
dwarves: nains
eco warrior: militant écologiste
editor in chief: rédacteur en chef
elderly people: personnes âgées | seniors | aînés | retraités
embalmer: thanatopracteur
emissary: émissaire | envoyé
engine driver: mécanicien | conducteur de train
enlisted man: soldat
entertainer: artiste | animateur
environmentalist: défenseur de l'environnement
escort: escorte | prostituée
estate agent: agence immobilière
ex boyfriend: ex-compagnon | ancien compagnon | ex
ex con: ancien détenu | repris de justice
ex convict: ancien détenu | repris de justice
ex girlfriend: ancienne compagne | ex
ex husband: ex-mari | ancien mari | ex-conjoint
ex pat: expatrié
ex pats: expatriés
ex wife: ex-femme | ex-épouse | ancienne épouse
expat: expatrié | Français de l'étranger
fairground worker: forain
faith healer: guérisseur
faker: faussaire | imposteur
fall guy: bouc émissaire | pigeon
family: proches | foyer | ménage
family doctor: médecin de famille | médecin traitant | généraliste
family members: proches | famille
familymember: proche
farm hand: ouvrier agricole
farmer: monde agricole
fashion designer: créateur de mode
father in law: beau-père
father to be: futur père
fella: homme
fencer: épéiste | fleurettiste | sabreur
fiddler: violoniste | violoneux
fighter: rebelles | miliciens
figure skater: patineur artistique | patineur
film buff: cinéphile
film director: metteur en scène
filmgoer: spectateur
fire crews: pompiers | sapeurs-pompiers | soldats du feu
fire eater: cracheur de feu
firefighter: soldat du feu
fireman: sapeur-pompier | soldat du feu
firemen: pompiers | sapeurs-pompiers | soldats du feu
first born: aîné
first lady: première dame
first minister: premier ministre
first timer: primo-accédant | novice | primo-votant
fishermen: pêcheurs | marins-pêcheurs
fitter: ajusteur
flautist: flûtiste
flight crew: équipage
flute player: flûtiste
flutist: flûtiste
foe: ennemi | adversaire
folk: gens | habitants
folks: habitants
food writer: critique gastronomique
football manager: entraîneur | sélectionneur
football player: footballeur | joueur
footballer: joueur
footman: valet
forebears: ancêtres
foreign aid worker: humanitaire
foremen: contremaîtres
foremother: ancêtre
forester: forestier | bûcheron
fortune teller: voyante | diseuse de bonne aventure
foster child: enfant placé
foster parent: famille d'accueil | assistant familial
founder: créateur
founding father: père fondateur
fraudster: arnaqueur
freelancer: indépendant | pigiste
friar: frère | moine
front runner: favori
fruit picker: cueilleur | saisonnier
fugitive: fuyard | en cavale
funeral director: pompes funèbres
gaffer: patron
gal: fille | femme
gamer: joueur | joueur de jeux vidéo
gang member: membre d'un gang
garbage collector: ripeur
garbage man: éboueur | ripeur
gatekeeper: gardien
geek: informaticien | passionné
gents: messieurs | toilettes
getaway driver: chauffeur | complice
girl: jeune fille | adolescente
girlfriend: copine | conjointe
`
