// English: French, most usual first. One entry a line.

export const ECONOMY = `
economy: économie
economic: économique
economical: économique | économe
economics: économie
economist: économiste
growth: croissance | hausse
economic growth: croissance économique | croissance
grow: croître | grandir | augmenter | pousser
recession: récession
inflation: inflation
deflation: déflation
unemployment: chômage
unemployment rate: taux de chômage
unemployed: chômeur | sans emploi | demandeur d'emploi
gross domestic product: produit intérieur brut | PIB
GDP: PIB | produit intérieur brut
debt: dette | endettement
public debt: dette publique
deficit: déficit
surplus: excédent | surplus
spending: dépense | dépenses
public spending: dépenses publiques
expenditure: dépense
expense: dépense | frais
austerity: austérité | rigueur
tax: impôt | taxe | taxer | fiscal
taxation: fiscalité | imposition
taxpayer: contribuable
tax cut: baisse d'impôt | réduction d'impôt
tax increase: hausse d'impôt | augmentation d'impôts
income tax: impôt sur le revenu
wealth tax: impôt sur la fortune
tax haven: paradis fiscal
VAT: TVA
subsidy: subvention | aide
subsidize: subventionner
grant: subvention | bourse | accorder
fund: fonds | financer | financement
funding: financement | fonds
finance: finance | financer | financement
financial: financier
financially: financièrement
financial crisis: crise financière
bank: banque | rive
banking: bancaire | banque
central bank: banque centrale
European Central Bank: Banque centrale européenne | BCE
interest rate: taux d'intérêt | taux directeur
loan: prêt | emprunt | crédit
lend: prêter | prêt
borrow: emprunter | emprunt
borrower: emprunteur
credit: crédit
mortgage: crédit immobilier | hypothèque | prêt immobilier
savings: épargne | économies
saving: épargne | économie
save: sauver | épargner | économiser | enregistrer
saver: épargnant
invest: investir | investissement
investment: investissement | placement
investor: investisseur
stock market: Bourse | marché boursier
stock exchange: Bourse
share: action | part | partager
share price: cours | cours de l'action | action
shareholder: actionnaire
stock: action | stock
bond: obligation | lien
dividend: dividende
asset: actif | atout
market: marché
financial market: marché financier
market share: part de marché
trade: commerce | échange | commercer
trade war: guerre commerciale
free trade: libre-échange
trade agreement: accord commercial
tariff: droit de douane | tarif
customs: douane | douanes | douanier
customs officer: douanier
import: importer | importation
export: exporter | exportation
embargo: embargo
supply: offre | approvisionnement | fournir
supply chain: chaîne d'approvisionnement
demand: demande | exiger | exigence | revendication
shortage: pénurie | manque
stockpile: stock | réserve
price: prix | tarif
price increase: hausse des prix | augmentation
price rise: hausse des prix
cost: coût | coûter | frais
cost of living: coût de la vie
purchasing power: pouvoir d'achat
expensive: cher | coûteux | onéreux
cheap: bon marché | pas cher
affordable: abordable
consumer: consommateur
consumption: consommation
consume: consommer | consommation
household: ménage | foyer
income: revenu
wealth: richesse | fortune
wealthy: riche | fortuné
poverty: pauvreté | précarité
poor: pauvre | mauvais
rich: riche
low-income: modeste | à faibles revenus
middle class: classe moyenne
rise: hausse | augmenter | augmentation | monter
increase: augmentation | augmenter | hausse
decrease: baisse | diminuer | diminution
decline: déclin | baisse | décliner | recul
drop: baisse | chute | chuter | abandonner
reduce: réduire | réduction | diminuer
reduction: réduction | baisse
soar: s'envoler | flamber | bondir
surge: hausse | flambée | bond | poussée
plunge: plonger | chuter | chute
slump: effondrement | marasme | chute
slowdown: ralentissement
slow down: ralentir | ralentissement
boom: essor | boom
bubble: bulle
forecast: prévision | prévoir
outlook: perspective
boost: relancer | stimuler | doper
stimulus: relance | plan de relance
stimulus package: plan de relance
bailout: plan de sauvetage | renflouement
energy: énergie | énergétique
renewable energy: énergie renouvelable | énergies renouvelables
electricity: électricité
electric: électrique
electrical: électrique
power: pouvoir | puissance | électricité
power plant: centrale | centrale électrique
power station: centrale
nuclear: nucléaire
nuclear power: énergie nucléaire | nucléaire
nuclear power plant: centrale nucléaire
reactor: réacteur
solar: solaire
solar panel: panneau solaire
solar power: énergie solaire
wind farm: parc éolien
wind turbine: éolienne
wind power: éolien | énergie éolienne
hydropower: hydroélectricité | hydroélectrique
oil: pétrole | huile
crude oil: pétrole brut | brut
oil company: compagnie pétrolière
oil price: prix du pétrole
barrel: baril
gas: gaz
natural gas: gaz naturel
petrol: essence
gasoline: essence
diesel: gazole | diesel
fuel: carburant | combustible
fuel price: prix du carburant | prix des carburants
petrol station: station-service
coal: charbon | houille
fossil fuel: énergie fossile | combustible fossile
pipeline: oléoduc | gazoduc | pipeline
refinery: raffinerie
mine: mine
miner: mineur
mining: minier | extraction
ore: minerai
rare earths: terres rares
metal: métal
steel: acier | sidérurgie
iron: fer
copper: cuivre
gold: or
silver: argent
aluminium: aluminium
lithium: lithium
cobalt: cobalt
agriculture: agriculture
agricultural: agricole
farm: ferme | exploitation
farmer: agriculteur | exploitant | éleveur
farming: agriculture | élevage | agricole
livestock: bétail | élevage | cheptel
cattle: bovin | bétail
breeder: éleveur
crop: récolte | culture
harvest: récolte | moisson | récolter
wheat: blé
corn: maïs
barley: orge
rice: riz
grain: grain | céréale
cereal: céréale
soy: soja
fertilizer: engrais
pesticide: pesticide
herbicide: herbicide
weedkiller: désherbant
tractor: tracteur
vineyard: vignoble | vigne
winegrower: vigneron | viticulteur
orchard: verger
greenhouse: serre
slaughterhouse: abattoir
dairy: laitier
organic: biologique | bio
fishing: pêche
fisherman: pêcheur
fishery: pêche | pêcherie
fleet: flotte
forestry: sylviculture | forestier
industry: industrie | secteur
industrial: industriel
manufacturing: industrie | fabrication
manufacture: fabriquer | fabrication
manufacturer: fabricant | constructeur | industriel
factory: usine
plant: usine | plante | planter
workshop: atelier
production: production
produce: produire | production
producer: producteur
product: produit
raw material: matière première
goods: marchandises | biens
commodity: matière première
warehouse: entrepôt
machinery: machines
construction: construction | bâtiment
construction site: chantier
build: construire | construction | bâtir
builder: constructeur | maçon
real estate: immobilier
property: propriété | bien | immobilier
housing: logement
housing crisis: crise du logement
social housing: logement social | HLM
landlord: propriétaire | bailleur
tenant: locataire
rent: loyer | louer | location
rental: location | locatif
eviction: expulsion
evict: expulser | expulsion
tourism: tourisme | touristique
tourist: touriste | touristique
textile: textile
luxury: luxe
aerospace: aérospatial | aéronautique
car industry: industrie automobile | automobile
carmaker: constructeur automobile | constructeur
retail: distribution | commerce de détail | vente au détail
wholesale: de gros | grossiste
`
