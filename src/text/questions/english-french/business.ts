// English: French, most usual first. One entry a line.

export const BUSINESS = `
business: entreprise | affaires | commerce
businessman: homme d'affaires | entrepreneur
businesswoman: femme d'affaires | entrepreneuse
company: entreprise | société | compagnie
corporation: société | entreprise | groupe
firm: entreprise | société | cabinet | ferme
multinational: multinationale
start-up: start-up | jeune pousse
startup: start-up | jeune pousse
small business: petite entreprise | PME | TPE
entrepreneur: entrepreneur
subsidiary: filiale
parent company: maison mère | société mère
brand: marque
headquarters: siège | siège social | quartier général
branch: succursale | branche | agence
chief executive: directeur général | PDG | patron
CEO: PDG | directeur général | patron
chairman: président
chairwoman: présidente
board of directors: conseil d'administration
board: conseil | conseil d'administration | tableau | embarquer | monter à bord
board member: administrateur
director: directeur | réalisateur
managing director: directeur général
manager: directeur | gérant | responsable | entraîneur
management: direction | gestion
manage: gérer | diriger | gestion | parvenir
boss: patron | chef | dirigeant
employer: employeur | patron
employee: employé | salarié
staff: personnel | effectif | équipe
worker: travailleur | ouvrier | salarié
workforce: main-d'œuvre | effectifs
labor: travail | main-d'œuvre
labour: travail | main-d'œuvre | travailliste
labour market: marché du travail
labor market: marché du travail
labour law: droit du travail | code du travail
union: syndicat | union | syndical
trade union: syndicat | organisation syndicale
labor union: syndicat
union leader: dirigeant syndical | responsable syndical | syndicaliste
trade unionist: syndicaliste
work: travail | travailler | œuvre
job: emploi | travail | poste
employment: emploi
employ: employer | embaucher
hire: embaucher | recruter | embauche | engager
recruit: recruter | recrutement | recrue
recruitment: recrutement | embauche
vacancy: poste vacant | offre d'emploi
job seeker: demandeur d'emploi | chômeur
job cuts: suppressions d'emplois | suppressions de postes
layoff: licenciement | plan social
lay off: licencier | licenciement | chômage technique | mettre au chômage
redundancy: licenciement | licenciement économique
redundancy plan: plan social | plan de licenciement
dismiss: licencier | renvoyer | limoger | rejeter
dismissal: licenciement | renvoi | limogeage
sack: licencier | limoger | virer
fired: licencié | limogé | renvoyé
suspend: suspendre | suspension
suspension: suspension
retire: prendre sa retraite | retraite
retired: retraité | à la retraite
retirement: retraite
retirement age: âge de la retraite | âge de départ
pension: retraite | pension
pension reform: réforme des retraites
pensioner: retraité
strike: grève | frapper | frappe
strike action: grève | mouvement de grève
striker: gréviste | attaquant
go on strike: faire grève | se mettre en grève | grève
general strike: grève générale
walkout: débrayage | grève
picket line: piquet de grève
negotiate: négocier | négociation
negotiation: négociation | pourparlers
negotiator: négociateur
bargaining: négociation | marchandage
wage: salaire | rémunération
minimum wage: salaire minimum | SMIC
salary: salaire | traitement | rémunération
pay: payer | salaire | paie | paiement
pay rise: augmentation de salaire | hausse de salaire
bonus: prime | bonus
overtime: heures supplémentaires | prolongation
working hours: temps de travail | horaires
working week: semaine de travail
working conditions: conditions de travail
part-time: temps partiel | à temps partiel
full-time: temps plein | à plein temps
remote work: télétravail
work from home: télétravail | télétravailler
freelance: indépendant | free-lance
self-employed: indépendant | travailleur indépendant
temporary worker: intérimaire
fixed-term contract: contrat à durée déterminée | CDD
permanent contract: contrat à durée indéterminée | CDI
trainee: stagiaire
apprentice: apprenti
apprenticeship: apprentissage
training: formation | entraînement
skill: compétence
skilled: qualifié
promotion: promotion
promote: promouvoir | promotion
career: carrière
colleague: collègue | confrère
customer: client | clientèle
client: client
sale: vente | solde
sales: ventes | soldes
sell: vendre | vente
seller: vendeur
buy: acheter | achat | racheter
buyer: acheteur | acquéreur | repreneur
purchase: achat | acheter | acquisition
acquire: acquérir | acquisition | racheter
acquisition: acquisition | rachat
takeover: rachat | prise de contrôle | reprise
takeover bid: offre publique d'achat | OPA
merge: fusionner | fusion
merger: fusion
competition: concurrence | compétition | concours
competitor: concurrent
competitive: compétitif | concurrentiel
competitiveness: compétitivité
compete: concurrencer | rivaliser | participer
monopoly: monopole
antitrust: antitrust | concurrence
profit: bénéfice | profit
profitable: rentable | bénéficiaire
profitability: rentabilité
net profit: bénéfice net
loss: perte | défaite
revenue: chiffre d'affaires | recettes | revenu
turnover: chiffre d'affaires | rotation
earnings: bénéfices | résultats | gains
quarterly: trimestriel
annual: annuel
annual report: rapport annuel
bankrupt: en faillite | faillite
bankruptcy: faillite | redressement judiciaire | dépôt de bilan
insolvency: insolvabilité | cessation de paiements
receivership: redressement judiciaire
liquidation: liquidation | liquidation judiciaire
close down: fermer | fermeture
closure: fermeture
shut: fermer | fermé
shut down: fermer | fermeture | arrêter | arrêt
shutdown: fermeture | arrêt
relocate: délocaliser | déménager | relocaliser
offshoring: délocalisation
outsourcing: externalisation | sous-traitance
outsource: externaliser | sous-traiter
subcontractor: sous-traitant
supplier: fournisseur
supermarket: supermarché | grande surface
retailer: distributeur | détaillant | enseigne
store: magasin | boutique | stocker
shop: magasin | boutique | commerce
shopkeeper: commerçant
shopping centre: centre commercial
shopping mall: centre commercial
mall: centre commercial
restaurant: restaurant
advertising: publicité | publicitaire
advertise: faire de la publicité | publicité
advertisement: publicité | annonce
advertiser: annonceur
marketing: marketing
launch: lancer | lancement
project: projet | projeter
tender: appel d'offres
public procurement: marchés publics | marché public
invoice: facture
order: commande | ordre | ordonner | commander
delivery: livraison
deliver: livrer | livraison | prononcer
privatization: privatisation
privatize: privatiser
nationalization: nationalisation
nationalize: nationaliser
stake: participation | enjeu | part
stakeholder: partie prenante | acteur
partner: partenaire | associé | conjoint | compagnon
partnership: partenariat
joint venture: coentreprise | joint-venture
deal: accord | contrat | marché
agreement: accord | entente
agree: accepter | être d'accord | convenir | accord
sign: signer | signature | signe | panneau
signature: signature
insurance: assurance
insurer: assureur
insure: assurer
accounting: comptabilité
accountant: comptable
auditor: commissaire aux comptes | auditeur
consultant: consultant
consulting firm: cabinet de conseil
meeting: réunion | rencontre | assemblée
meet: rencontrer | se réunir | réunion
general meeting: assemblée générale
shift work: travail posté | équipe
workplace: lieu de travail | travail
office: bureau
office worker: employé de bureau
burnout: burn-out | épuisement professionnel
workload: charge de travail
productivity: productivité
performance: performance | représentation | résultats
target: objectif | cible | cibler | viser
goal: but | objectif
objective: objectif
achieve: atteindre | réaliser | obtenir
success: succès | réussite
successful: réussi | couronné de succès
succeed: réussir | succéder
setback: revers | recul
challenge: défi | contester | enjeu
opportunity: occasion | opportunité | possibilité
development: développement | évolution
develop: développer | développement | élaborer | mettre au point
expansion: expansion | extension
expand: étendre | agrandir | développer
extend: prolonger | étendre | prolongation
extension: prolongation | extension
restructure: restructurer | restructuration
restructuring: restructuration
recall: rappel | rappeler
quality: qualité
standard: norme | standard | niveau
certificate: certificat
patent: brevet
copyright: droit d'auteur | droits d'auteur
trademark: marque | marque déposée
founder: fondateur
co-founder: cofondateur
owner: propriétaire
own: posséder | propre | détenir
ownership: propriété
chain: chaîne
franchise: franchise
charity: association | association caritative | charité
foundation: fondation
non-profit: à but non lucratif | association
organization: organisation | organisme
organisation: organisation | organisme
association: association
nongovernmental organization: organisation non gouvernementale | ONG
NGO: ONG | organisation non gouvernementale
donor: donateur | donneur
donation: don | donation
donate: donner | don
`
