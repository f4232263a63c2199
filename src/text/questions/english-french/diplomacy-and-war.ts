// English: French, most usual first. One entry a line.

export const DIPLOMACY_AND_WAR = `
war: guerre
civil war: guerre civile
world war: guerre mondiale
cold war: guerre froide
warfare: guerre
warlord: chef de guerre | seigneur de guerre
war crime: crime de guerre
crime against humanity: crime contre l'humanité
genocide: génocide
ethnic cleansing: nettoyage ethnique
conflict: conflit
battle: bataille | combat
battlefield: champ de bataille
combat: combat
fighting: combats | affrontements
fighter: combattant
fighter jet: avion de chasse | chasseur
military: militaire | armée
army: armée
armed forces: forces armées | armée
navy: marine
naval: naval
air force: armée de l'air | aviation
soldier: soldat | militaire
troop: troupe
troops: troupes | soldats | militaires
general: général
colonel: colonel
captain: capitaine
lieutenant: lieutenant
sergeant: sergent
commander: commandant
chief of staff: chef d'état-major | directeur de cabinet
veteran: ancien combattant | vétéran
reservist: réserviste
conscription: conscription | service militaire
conscript: conscrit | appelé
military service: service militaire
mobilization: mobilisation
mobilize: mobiliser | mobilisation
mercenary: mercenaire
militia: milice
militiaman: milicien
rebel: rebelle | insurgé
rebellion: rébellion
insurgent: insurgé | rebelle
insurgency: insurrection
guerrilla: guérilla | guérillero
paramilitary: paramilitaire
militant: militant | combattant
revolution: révolution
revolutionary: révolutionnaire
uprising: soulèvement | insurrection | révolte
mutiny: mutinerie
junta: junte
invade: envahir | invasion
invasion: invasion
invader: envahisseur
occupy: occuper | occupation
occupation: occupation | profession | métier
occupied: occupé
annex: annexer | annexion
annexation: annexion
offensive: offensive | offensif
counteroffensive: contre-offensive
counter-offensive: contre-offensive
airstrike: frappe aérienne | raid aérien | bombardement
air strike: frappe aérienne | raid aérien | bombardement
air raid: raid aérien
bomb: bombe | bombarder
bombing: bombardement | attentat à la bombe | attentat
bombard: bombarder
shell: obus | bombarder | coquille
shelling: bombardement | tirs d'artillerie
artillery: artillerie
missile: missile
ballistic missile: missile balistique
rocket: roquette | fusée
drone: drone
tank: char | réservoir | blindé
armoured vehicle: véhicule blindé | blindé
landmine: mine | mine antipersonnel
grenade: grenade
mortar: mortier
explosive: explosif
explosive device: engin explosif | explosif
weapons of mass destruction: armes de destruction massive
nuclear weapon: arme nucléaire
atomic bomb: bombe atomique
chemical weapon: arme chimique
arms: armes | armement | bras
arms race: course aux armements
disarmament: désarmement
disarm: désarmer
rearmament: réarmement
ceasefire: cessez-le-feu
truce: trêve
peace: paix
peace talks: pourparlers de paix | négociations de paix
peace treaty: traité de paix
peace agreement: accord de paix
peacekeeper: casque bleu | soldat de la paix
peacekeeping: maintien de la paix
peaceful: pacifique | paisible
treaty: traité
surrender: se rendre | capituler | reddition | capitulation
victory: victoire
win: gagner | remporter | victoire
winner: gagnant | vainqueur | lauréat
defeat: défaite | battre | vaincre
defend: défendre | défense
defence: défense
defense: défense
frontline: front | ligne de front
front line: front | ligne de front
siege: siège
besiege: assiéger
blockade: blocus | blocage
ambush: embuscade
liberate: libérer
liberation: libération
prisoner of war: prisonnier de guerre
prisoner swap: échange de prisonniers
prisoner exchange: échange de prisonniers
spy: espion | espionner
espionage: espionnage
intelligence: renseignement | renseignements | intelligence
intelligence service: service de renseignement | services secrets
secret service: services secrets
military base: base militaire
aircraft carrier: porte-avions
warship: navire de guerre
submarine: sous-marin
torture: torture | torturer
execute: exécuter | exécution
execution: exécution
atrocity: atrocité | exaction
mass grave: fosse commune | charnier
civilian: civil
diplomacy: diplomatie
diplomat: diplomate
diplomatic: diplomatique
diplomatic crisis: crise diplomatique
diplomatic ties: relations diplomatiques
ambassador: ambassadeur
embassy: ambassade
consul: consul
consulate: consulat | consulaire
envoy: envoyé | émissaire
special envoy: envoyé spécial | émissaire
foreign affairs: affaires étrangères
foreign policy: politique étrangère
foreign: étranger
foreigner: étranger
foreign ministry: ministère des Affaires étrangères | Quai d'Orsay
international: international
international community: communauté internationale
summit: sommet
bilateral: bilatéral
multilateral: multilatéral
talks: discussions | pourparlers | négociations | entretien
dialogue: dialogue
tension: tension
tensions: tensions
escalation: escalade
escalate: s'aggraver | escalade | dégénérer
de-escalation: désescalade
dispute: différend | conflit | contester | litige
rift: fracture | division
ally: allié
alliance: alliance
enemy: ennemi
adversary: adversaire
hostile: hostile
hostility: hostilité
neutral: neutre
neutrality: neutralité
sovereignty: souveraineté
sovereign: souverain
independence: indépendance
independent: indépendant
separatist: séparatiste | indépendantiste
separatism: séparatisme
autonomy: autonomie
border: frontière | frontalier
border crossing: poste-frontière | passage
border control: contrôle aux frontières
territory: territoire
territorial: territorial
colony: colonie
colonial: colonial
colonialism: colonialisme
settler: colon
colonization: colonisation
exile: exil | exilé | exiler
dissident: dissident | opposant
political prisoner: prisonnier politique
United Nations: Nations unies | ONU
UN: ONU | Nations unies
Security Council: Conseil de sécurité
European Union: Union européenne | UE
EU: UE | Union européenne
European Commission: Commission européenne
European Parliament: Parlement européen
NATO: Otan
World Health Organization: Organisation mondiale de la santé | OMS
International Monetary Fund: Fonds monétaire international | FMI
IMF: FMI | Fonds monétaire international
World Bank: Banque mondiale
World Trade Organization: Organisation mondiale du commerce | OMC
International Criminal Court: Cour pénale internationale | CPI
European Court of Human Rights: Cour européenne des droits de l'homme | CEDH
Red Cross: Croix-Rouge
White House: Maison Blanche | Maison-Blanche
Pentagon: Pentagone
Kremlin: Kremlin
State Department: département d'État
member state: État membre
membership: adhésion | appartenance
enlargement: élargissement
resolution: résolution
statement: déclaration | communiqué
joint statement: déclaration commune | communiqué commun
official visit: visite officielle
state visit: visite d'État
delegation: délégation
delegate: délégué | déléguer
host: accueillir | hôte | animateur
ultimatum: ultimatum
retaliate: riposter | représailles
retaliation: représailles | riposte
provocation: provocation
provoke: provoquer
condemn: condamner | condamnation | dénoncer
denounce: dénoncer | dénonciation
recognize: reconnaître | reconnaissance
recognise: reconnaître | reconnaissance
recognition: reconnaissance
propaganda: propagande
influence: influence | influencer
interference: ingérence | interférence
meddling: ingérence
interfere: s'ingérer | interférer
intervene: intervenir | intervention
intervention: intervention
deploy: déployer | déploiement
deployment: déploiement
pull out: se retirer | retirer
back: soutenir | appuyer | dos | arrière
backing: soutien | appui
cooperation: coopération
cooperate: coopérer | coopération
collaborate: collaborer | collaboration
collaboration: collaboration
`
