// English: French, most usual first. One entry a line.

export const GOVERNMENT = `
government: gouvernement | gouvernemental | exécutif
govern: gouverner | gouvernement
governance: gouvernance
administration: administration
state: État | étatique | affirmer | déclarer
head of state: chef de l'État
head of government: chef du gouvernement
president: président | chef de l'État
presidency: présidence
presidential: présidentiel
vice president: vice-président
prime minister: premier ministre | chef du gouvernement
deputy prime minister: vice-premier ministre
minister: ministre
ministry: ministère
ministerial: ministériel
interior minister: ministre de l'Intérieur
home secretary: ministre de l'Intérieur
foreign minister: ministre des Affaires étrangères | chef de la diplomatie
foreign secretary: ministre des Affaires étrangères | chef de la diplomatie
defence minister: ministre de la Défense | ministre des Armées
defense minister: ministre de la Défense | ministre des Armées
finance minister: ministre des Finances | ministre de l'Économie
health minister: ministre de la Santé
education minister: ministre de l'Éducation
justice minister: ministre de la Justice | garde des Sceaux
secretary of state: secrétaire d'État
secretary general: secrétaire général
cabinet: gouvernement | cabinet | conseil des ministres
cabinet meeting: conseil des ministres
chancellor: chancelier
governor: gouverneur
mayor: maire
deputy mayor: adjoint au maire | adjoint
city council: conseil municipal | municipalité
town council: conseil municipal | municipalité
town hall: mairie | hôtel de ville
city hall: mairie | hôtel de ville
council: conseil
councillor: conseiller | conseiller municipal
local authority: collectivité | autorités locales | municipalité
local authorities: autorités locales | collectivités
authority: autorité
authorities: autorités | pouvoirs publics
official: responsable | officiel | fonctionnaire
officially: officiellement
parliament: Parlement | Assemblée nationale
parliamentary: parlementaire
lawmaker: parlementaire | député | législateur
legislator: parlementaire | législateur
member of parliament: député | parlementaire
MP: député | parlementaire
senate: Sénat
senator: sénateur
congress: Congrès
congressman: parlementaire | élu
house of representatives: Chambre des représentants
lower house: chambre basse | Assemblée nationale
upper house: chambre haute | Sénat
national assembly: Assemblée nationale
assembly: assemblée
speaker: président | orateur | intervenant
committee: commission | comité
commission: commission
commissioner: commissaire
bill: projet de loi | proposition de loi | facture | texte | loi
draft bill: projet de loi | avant-projet
amendment: amendement
legislation: législation | loi
legislative: législatif
executive: exécutif | cadre | dirigeant
executive order: décret
decree: décret | décréter
constitution: Constitution
constitutional: constitutionnel
republic: République
monarchy: monarchie
king: roi
queen: reine
prince: prince
princess: princesse
royal: royal
crown: couronne
throne: trône
emperor: empereur
federal: fédéral
federation: fédération
regional: régional
local: local
municipal: municipal | communal
municipality: commune | municipalité
national: national
nationwide: national | dans tout le pays
prefect: préfet
prefecture: préfecture
civil servant: fonctionnaire | agent
civil service: fonction publique
public service: service public
public sector: secteur public | fonction publique
agency: agence | organisme
department: département | ministère | service
bureaucracy: bureaucratie | administration
red tape: bureaucratie | paperasse | lourdeurs administratives
reform: réforme | réformer
measure: mesure | mesurer
decision: décision
decide: décider | décision | trancher
adopt: adopter | adoption
approve: approuver | adopter | approbation | valider
approval: approbation | accord | feu vert | autorisation
reject: rejeter | rejet | refuser
pass a law: adopter une loi | adoption
veto: veto
plan: plan | projet | prévoir
strategy: stratégie
program: programme | dispositif
programme: programme | dispositif
appoint: nommer | nomination | désigner
appointment: nomination | rendez-vous
adviser: conseiller
advisor: conseiller
spokesperson: porte-parole
spokesman: porte-parole
spokeswoman: porte-parole
budget: budget | budgétaire
audit: audit | contrôle
`
