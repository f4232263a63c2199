// English: French, most usual first. One entry a line.

export const TRADES_AND_OFFICES = `
foreman: contremaître | chef d'équipe | chef de chantier
forewoman: contremaîtresse
blacksmith: forgeron | ferronnier
farrier: maréchal-ferrant
instrument maker: luthier
miller: meunier
village constable: garde champêtre
groom: palefrenier
stable hand: palefrenier
animal trainer: dresseur | dompteur
showman: forain
printer: imprimeur | imprimerie
bookbinder: relieur
upholsterer: tapissier
tiler: carreleur
chimney sweep: ramoneur
roofer: couvreur | zingueur
cooper: tonnelier
potter: potier | céramiste
ceramist: céramiste
goldsmith: orfèvre
engraver: graveur
typographer: typographe
stonemason: tailleur de pierre
monumental mason: marbrier
paver: paveur
road mender: cantonnier
tree surgeon: élagueur | arboriste
nurseryman: pépiniériste
horticulturist: horticulteur
sharecropper: métayer
seasonal worker: saisonnier
grape picker: vendangeur
fishmonger: poissonnier | poissonnière
wine merchant: caviste
sommelier: sommelier
barmaid: barmaid | serveuse
barman: barman
herbalist: herboriste
second-hand dealer: brocanteur
second-hand bookseller: bouquiniste
bookseller: libraire | bouquiniste
ragman: chiffonnier
dustman: éboueur
binman: éboueur
refuse collector: éboueur
street sweeper: balayeur
sewer worker: égoutier
well digger: puisatier
diver: plongeur | scaphandrier
mountain guide: guide de montagne
ski patroller: pisteur
groomer: dameur
helmsman: timonier | barreur
flight attendant: hôtesse | steward
steward: steward
stewardess: hôtesse
parachutist: parachutiste
rower: rameur
cox: barreur
kayaker: kayakiste
freediver: apnéiste
caver: spéléologue
potholer: spéléologue
trapper: trappeur
picker: cueilleur
gleaner: glaneur
topographer: topographe
cartographer: cartographe
chartered accountant: expert-comptable
accountant: comptable | expert-comptable
bookkeeper: comptable
clerk: clerc | greffier | employé
court expert: expert judiciaire
forensic doctor: médecin légiste | légiste
medical examiner: médecin légiste | légiste
trustee: syndic | mandataire | curateur
proxy: mandataire
landlord: propriétaire | logeur | bailleur
watchman: veilleur | gardien | vigile
night watchman: veilleur de nuit
sporting director: directeur sportif
finance director: directeur financier
chief executive: directeur général | PDG | président-directeur général
deputy director: sous-directeur | directeur adjoint
number two: numéro deux
right-hand man: bras droit
deputy prosecutor: vice-procureur | procureur adjoint | substitut
first deputy: premier adjoint
deputy mayor: adjoint | adjointe | adjoint au maire | premier adjoint
superintendent: commissaire divisionnaire | commissaire
non-commissioned officer: sous-officier
department head: chef de service
head of department: chef de service
site manager: chef de chantier
chief of staff: chef de cabinet | directeur de cabinet
stationmaster: chef de gare
project manager: chef de projet
workshop manager: chef d'atelier
team leader: chef d'équipe
works supervisor: conducteur de travaux
head waiter: maître d'hôtel
dog handler: maître-chien
trawler skipper: patron-pêcheur
council worker: agent municipal
home help: aide ménagère
nursery nurse: puéricultrice
occupational therapist: ergothérapeute
lab technician: laborantin
osteopath: ostéopathe
chiropodist: podologue
nutritionist: nutritionniste
dietician: diététicien
naturopath: naturopathe
healer: guérisseur
guru: gourou
chaplain: aumônier
vicar: vicaire | curé
deacon: diacre
sexton: sacristain | fossoyeur
gravedigger: fossoyeur
bell-ringer: carillonneur | sonneur
taxidermist: taxidermiste
genealogist: généalogiste
stage manager: régisseur
stagehand: machiniste | régisseur
prompter: souffleur
make-up artist: maquilleur
lighting designer: éclairagiste
projectionist: projectionniste
usher: ouvreur | huissier
hacker: pirate | hacker | hackeur
forger: faussaire
fence: receleur
kidnapper: ravisseur | kidnappeur
reckless driver: chauffard
holidaymaker: vacancier | estivant
campaign manager: directeur de campagne
ringleader: meneur
mep: eurodéputé | eurodéputée
sub-prefect: sous-préfet
high commissioner: haut-commissaire
high representative: haut représentant
burgomaster: bourgmestre
alderman: échevin
co-director: codirecteur
manager: gérant | directeur | responsable | manager | manageur
billionaire: milliardaire | multimilliardaire
multibillionaire: multimilliardaire
millionaire: millionnaire
magnate: magnat
market gardener: maraîcher
grower: producteur | cultivateur | maraîcher
farmhand: ouvrier agricole
peasant: paysan
beekeeper: apiculteur
oyster farmer: ostréiculteur
shipowner: armateur
cosmonaut: cosmonaute
metalworker: métallo | métallurgiste
warehouse worker: manutentionnaire | magasinier | cariste
forklift driver: cariste
crane operator: grutier
boatman: batelier
ferryman: passeur | batelier
lockkeeper: éclusier
lighthouse keeper: gardien de phare
signalman: aiguilleur
cabinetmaker: ébéniste
boilermaker: chaudronnier
pastry chef: pâtissier
caterer: traiteur
cafe owner: cafetier
auctioneer: commissaire-priseur
tobacconist: buraliste
psychoanalyst: psychanalyste
neurologist: neurologue
lung specialist: pneumologue
infectious disease specialist: infectiologue
immunologist: immunologiste
geriatrician: gériatre
dermatologist: dermatologue
speech therapist: orthophoniste
lieutenant colonel: lieutenant-colonel
admiral: amiral
vice-admiral: vice-amiral
corporal: caporal
warrant officer: adjudant
major: major
advocate general: avocat général
president of the bar: bâtonnier
barrister: avocat
jurist: juriste
rapporteur: rapporteur
public rapporteur: rapporteur public
unionist: syndicaliste | délégué syndical
rector: recteur | rectrice
headmaster: directeur | proviseur | principal
headmistress: directrice | proviseure | principale
head teacher: directeur | directrice | proviseur
schoolteacher: instituteur | institutrice | enseignant | professeur
doctoral student: doctorant
geographer: géographe
anthropologist: anthropologue
botanist: botaniste
zoologist: zoologiste
ornithologist: ornithologue
entomologist: entomologiste
computer scientist: informaticien
statistician: statisticien
astrophysicist: astrophysicien
geophysicist: géophysicien
volcanologist: volcanologue
seismologist: sismologue
climatologist: climatologue | paléoclimatologue
paleoclimatologist: paléoclimatologue
forecaster: prévisionniste
hydrologist: hydrologue
oceanographer: océanographe
glaciologist: glaciologue
palynologist: palynologue
paleontologist: paléontologue
ecologist: écologue | écologiste
agronomist: agronome
demographer: démographe
geneticist: généticien
neuroscientist: neuroscientifique
toxicologist: toxicologue
criminologist: criminologue
constitutional expert: constitutionnaliste
archivist: archiviste
co-author: coauteur
essayist: essayiste
poet: poète | poétesse
photojournalist: photojournaliste
cameraman: cameraman
youtuber: youtubeur
streamer: streameur
podcaster: podcasteur
illustrator: illustrateur
visual artist: plasticien
graphic designer: graphiste
violinist: violoniste
cellist: violoncelliste
drummer: batteur
soloist: soliste
virtuoso: virtuose
choreographer: chorégraphe
theatre director: metteur en scène
handball player: handballeur
basketball player: basketteur
volleyball player: volleyeur
wrestler: lutteur
fencer: escrimeur
marathon runner: marathonien
centre forward: avant-centre
hooker: talonneur
winger: ailier
scrum-half: demi de mêlée
fly-half: demi d'ouverture
pontiff: pontife | souverain pontife
abbot: abbé
patriarch: patriarche
monarch: monarque
duke: duc
sheikh: cheikh
sultan: sultan
coup leader: putschiste
head of state: chef d'État
councilman: conseiller
councilwoman: conseillère
councillor: conseiller | conseillère | élu | conseiller municipal
congresswoman: élue | députée
chairperson: président | présidente
vice-chair: vice-président | vice-présidente
vice-chairman: vice-président
cofounder: cofondateur | cofondatrice
staffer: collaborateur | employé
gallerist: galeriste
coordinator: coordinateur | coordonnateur | coordinatrice
lecturer: conférencier | maître de conférences
ombudsman: médiateur
counterpart: homologue
subordinate: subordonné
octogenarian: octogénaire
practitioner: praticien
fitter: monteur
canner: conserveur
hotelier: hôtelier | hôtelière
restaurateur: restaurateur | restauratrice
innkeeper: aubergiste
brewer: brasseur
winemaker: vigneron | viticulteur
vintner: vigneron | viticulteur | négociant
cobbler: cordonnier
bricklayer: maçon
scrap dealer: ferrailleur
haulier: transporteur
steward of the estate: intendant
retiree: retraité | retraitée
strategist: stratège
agent: agent | imprésario
entrepreneur: entrepreneur | chef d'entreprise
head of the company: chef d'entreprise | patron | dirigeant
school head: chef d'établissement | directeur | proviseur
harbour master: capitaine du port | commandant du port
team doctor: médecin de l'équipe
typist: dactylo
stenographer: sténographe
probation officer: conseiller d'insertion
busker: musicien de rue
hermit: ermite
juggler: jongleur
acrobat: acrobate
bouncer: videur
jailer: geôlier | surveillant
radiographer: manipulateur radio
fire chief: chef des pompiers | capitaine des pompiers
police chief: chef de la police | commissaire
lorry driver: routier | chauffeur | camionneur
bus driver: chauffeur | conducteur
taxi driver: chauffeur de taxi | taxi
`
