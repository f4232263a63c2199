// English: French, most usual first. One entry a line.

export const GENERAL_L_U = `
league table: classement
leaked: fuité | divulgué
leap: bond | bondir | sauter
left-winger: homme de gauche | gauche
legalization: légalisation
legalize: légaliser | légalisation
Legion of Honour: Légion d'honneur
legislate: légiférer
leniency: clémence | indulgence
lid: couvercle
locker: casier | consigne
lockout: lock-out
log: bûche | journal
loss of life: perte humaine | pertes humaines
lounge: salon
lure: attirer | leurre
lurk: rôder
magnet: aimant
mail: courrier | mail
maim: mutiler
manipulated: manipulé
manoeuvre: manœuvre | manœuvrer
manor: manoir
margin: marge
mastermind: cerveau | commanditaire
mate: camarade | copain
maturity: maturité | échéance
mayhem: chaos
meadow: prairie | pré
medium: moyen | média
meltdown: effondrement | fusion
memory: mémoire | souvenir
menace: menace
merchant navy: marine marchande
metal detector: détecteur de métaux
microphone: micro | microphone
misconduct: faute | inconduite
misery: misère
misfortune: malheur
missing child: enfant disparu | disparition
missing girl: fillette disparue | disparition
missing since: disparu depuis
misunderstand: mal comprendre
mitigating circumstances: circonstances atténuantes
mob: foule | meute
mood: humeur | ambiance
motorbike: moto
motorcade: cortège | convoi
motorhome: camping-car
mourner: endeuillé
mug: agresser | dépouiller
mugging: agression | vol avec violence
mutilate: mutiler | mutilation
name after: baptiser
national day: fête nationale
national mourning: deuil national
nationwide strike: grève nationale
needle: aiguille
neighbouring: voisin
neighbouring country: pays voisin
nest: nid
net: filet | net
neutralize: neutraliser
newcomer: nouveau venu
newsletter: infolettre | lettre d'information
next of kin: proches | famille
nightmare: cauchemar
notebook: carnet | cahier
nuclear deterrence: dissuasion nucléaire
nucleus: noyau
nuisance: nuisance
oasis: oasis
oblivion: oubli
obstruct: entraver | bloquer
occasion: occasion
odour: odeur
oil field: gisement pétrolier | champ pétrolier
oldest: doyen | plus ancien | aîné
oligarch: oligarque
omit: omettre | oublier
onslaught: assaut | offensive
open air: plein air
ordeal: calvaire | épreuve
outbreak of war: déclenchement de la guerre
overflow: déborder | débordement
overhaul: refonte | refondre
overhear: entendre | surprendre
overpower: maîtriser
overtaking: dépassement
paddle: pagaie
page: page
paradox: paradoxe
paralysis: paralysie
pass away: décéder | s'éteindre | mourir
patch: pièce | correctif
pause: pause
pavilion: pavillon
pelt: lancer | bombarder
pen: stylo
pencil: crayon
pepper spray: gaz poivre | spray au poivre
perform an autopsy: autopsier | autopsie
peril: péril
pickup: pick-up
pill: pilule | comprimé | gélule | cachet
pillar: pilier
pine: pin
pinpoint: localiser | identifier
pioneer: pionnier
plaster: plâtre
plea bargain: plaider-coupable | négociation de peine
plummet: chuter | s'effondrer
plunder: piller | pillage
pocket: poche
polarization: polarisation
pole: pôle | perche | poteau
pool: piscine | bassin
porch: porche
portfolio: portefeuille
portrait: portrait
pose as: se faire passer
posture: posture
pounce: bondir
predator: prédateur
press freedom: liberté de la presse
preventive detention: détention provisoire
prey: proie
print: imprimer | empreinte
prison break: évasion
prison escape: évasion
privilege: privilège
procession: cortège | procession
prohibited: interdit | prohibé
prosecuted: poursuivi
prosecutor general: procureur général
prototype: prototype
proximity: proximité
public prosecutor: procureur de la République | procureur
publicize: rendre public | médiatiser
puddle: flaque
pump: pompe
quash: annuler | casser
quay: quai
quota: quota
radar: radar
raft: radeau
raise money: récolter des fonds | collecter | cagnotte
ram: percuter | enfoncer
ramp: rampe
ramp up: augmenter | intensifier
ranger: garde forestier
ransack: saccager
rebellious: rebelle
rebound: rebond | rebondir
rebuff: repousser | rejeter
rebuke: réprimande | réprimander
recant: se rétracter
recapture: reprendre | recapturer
receiving stolen goods: recel
reckon: estimer
reconstruction of events: reconstitution
reconvene: se réunir à nouveau
redeploy: redéployer
reformatory: centre éducatif fermé
refuge: refuge | abri
regain: retrouver | reprendre
regain consciousness: reprendre connaissance
rehearsal: répétition
rekindle: raviver
relinquish: renoncer
relive: revivre
reluctance: réticence
repatriate: rapatrier
repatriation: rapatriement
repel: repousser
reprimand: blâme | réprimander
reprisal: représailles
resell: revendre
reserve: réserve | réserver
reservoir: réservoir
resettle: réinstaller
resilience: résilience
resort: station | recours
respite: répit
restart: redémarrer | relancer | reprise
restrain: maîtriser | retenir
restraining order: ordonnance de protection | éloignement
resurface: réapparaître | refaire surface
resurgence: résurgence | recrudescence
retake: reprendre
rethink: repenser
retract: se rétracter | retirer
retreat: retraite | se retirer | recul
revive: relancer | ranimer
revolt: révolte | se révolter
reward money: récompense
rewrite: réécrire
ridge: crête
rig: truquer
rigged: truqué
right to vote: droit de vote
right-winger: homme de droite | droite
riverbed: lit de la rivière
riverside: rive | berge
roadside: bord de la route | bas-côté
roam: errer | rôder
rockfall: éboulement | chute de pierres
rout: déroute
rubber bullet: balle en caoutchouc
rug: tapis
ruin: ruine | ruiner
sabotage: sabotage | saboter
saddle: selle
safeguard: sauvegarde | garde-fou | préserver
sail: voile | naviguer
satisfaction: satisfaction
scapegoat: bouc émissaire
scheme: dispositif | programme | combine
scholar: chercheur | universitaire
scissors: ciseaux
scope: portée | champ
scour: ratisser | passer au peigne fin
scout: scout | éclaireur
scrap: supprimer | ferraille
scrub: broussailles | maquis
scrutiny: examen | surveillance
seal off: boucler | sceller
search dog: chien de recherche
search operation: opération de recherche | recherches | battue
search party: battue | équipe de recherche
seclusion: isolement
segregation: ségrégation
selection: sélection
self: soi
self-defence: légitime défense
self-defense: légitime défense
sentencing: condamnation | prononcé de la peine
servant: domestique | serviteur
session: séance | session
sever: rompre | sectionner
sew: coudre
shadow: ombre
shadow cabinet: cabinet fantôme
shaft: puits
shatter: briser | voler en éclats
shelve: mettre de côté | abandonner
shipment: cargaison | expédition
shortfall: déficit | manque à gagner
shortlist: liste restreinte | présélection
shove: bousculer | pousser
shovel: pelle
shrine: sanctuaire
shun: éviter | bouder
sideline: écarter | mettre à l'écart
sift: passer au crible
sighting: observation | signalement
silhouette: silhouette
sinkhole: effondrement | trou
skeleton: squelette
sketch: croquis | sketch
ski lift: remontée mécanique | télésiège
slap: gifle | gifler
slash: réduire | taillader
slaughter: massacre | abattage
slay: tuer
sleeve: manche
slide: glisser | glissade
slope: pente | versant
smash-and-grab: casse | vol avec effraction
smear campaign: campagne de dénigrement
snub: affront | bouder
solitary confinement: isolement | mise à l'isolement
solitude: solitude
soothe: apaiser
sovereign debt: dette souveraine
sow: semer
span: durée | couvrir
spear: lance
spearhead: mener | fer de lance
spell: épeler | sort
spell out: préciser
spin doctor: communicant | conseiller en communication
spit: cracher
spotlight: projecteur
spy on: espionner
squander: gaspiller | dilapider
squat: squat | squatter
squatter: squatteur
stage: étape | scène
stage a coup: putsch | coup d'État
stage a protest: manifester
stall: caler | bloquer | stand
standard of living: niveau de vie
standby: en attente
standstill: arrêt | immobilisation
state funeral: obsèques nationales | funérailles nationales
statehood: statut d'État
stave off: éviter
stem: endiguer | tige
stepdaughter: belle-fille
stepson: beau-fils
stifle: étouffer
sting: piquer | piqûre
stint: passage
stoke: attiser
stolen car: voiture volée
storage: stockage
stowaway: passager clandestin | clandestin
strand: bloquer
strap: sangle
straw: paille
stray bullet: balle perdue
stray dog: chien errant
string: ficelle | corde
strip: dépouiller | bande
strive: s'efforcer
stunt: cascade
subdue: maîtriser
submission: soumission
succession: succession
suicide note: lettre d'adieu
supremacy: suprématie
survivalist: survivaliste
suspicious death: mort suspecte
suspicious package: colis suspect
swap: échange | échanger
swearing-in: prestation de serment | investiture
sword: épée
tablet: tablette | comprimé
tail: queue
tallest: plus haut | plus grand
tamper: altérer | trafiquer
tape: bande | cassette
tarnish: ternir
taser: taser | pistolet à impulsion électrique
tax authorities: fisc
tax office: fisc
term: terme | mandat | trimestre
third party: tiers
threatened: menacé
throw away: jeter
thwart: déjouer | contrecarrer
timber: bois
tin: étain | boîte
tip: pourboire | pointe | conseil
tip off: prévenir | avertir
tomb: tombe | tombeau
tool: outil
torpedo: torpille | torpiller
torso: torse
tow: remorquer | remorquage
tracking device: balise | traceur
trade balance: balance commerciale
trade deficit: déficit commercial
trample: piétiner
transfer of power: passation de pouvoir | transition
travel ban: interdiction de voyager | interdiction de quitter le territoire
tray: plateau
treasure: trésor
treasury: Trésor
trek: randonnée | trek
tremor: secousse
trench: tranchée
trespass: s'introduire | intrusion
trespassing: intrusion | violation de domicile
trouble: problème | ennui | trouble
troublemaker: fauteur de troubles | casseur
truncheon: matraque
trunk: coffre | tronc | malle
tube: tube
tug: remorqueur | tirer
tug of war: bras de fer
turbine: turbine
turmoil: tourmente | troubles
twist: rebondissement | tordre
under surveillance: sous surveillance
undergrowth: broussailles | sous-bois
unfold: se dérouler
unleash: déchaîner | libérer
unravel: démêler
`
