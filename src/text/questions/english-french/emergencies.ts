// English: French, most usual first. One entry a line.

export const EMERGENCIES = `
emergency: urgence | secours
state of emergency: état d'urgence
emergency services: secours | services d'urgence
emergency landing: atterrissage d'urgence
rescue: secourir | sauver | sauvetage | secours
rescuer: sauveteur | secouriste | secours
rescue worker: sauveteur | secouriste
rescue team: équipe de secours | secours | sauveteurs
rescue operation: opération de secours | opération de sauvetage | sauvetage
first responder: secouriste | secours
first aid: premiers secours
firefighter: pompier | sapeur-pompier
fireman: pompier
fire brigade: pompiers | sapeurs-pompiers
fire department: pompiers | sapeurs-pompiers
fire: incendie | feu | licencier | tirer
set fire: mettre le feu | incendier
catch fire: prendre feu | s'embraser | incendie
wildfire: feu de forêt | incendie | incendie de forêt
forest fire: feu de forêt | incendie de forêt
blaze: incendie | brasier | feu
burn: brûler | brûlure
burned: brûlé
burnt: brûlé | calciné
flame: flamme
smoke: fumée | fumer
ash: cendre
extinguish: éteindre | maîtriser
completely out: éteint | s'éteindre
put out: éteindre | maîtriser
disaster: catastrophe | désastre | sinistre
natural disaster: catastrophe naturelle
disaster area: zone sinistrée | catastrophe naturelle
catastrophe: catastrophe
tragedy: tragédie | drame
tragic: tragique | dramatique
accident: accident
accidental: accidentel
incident: incident
crash: accident | crash | collision | s'écraser
collide: percuter | entrer en collision | heurter
collision: collision | choc
explosion: explosion | déflagration
explode: exploser | explosion
blast: explosion | déflagration
blow up: exploser | faire sauter
gas leak: fuite de gaz
leak: fuite | fuiter | divulguer
collapse: effondrement | s'effondrer | écroulement | s'écrouler
cave in: s'effondrer | effondrement
rubble: décombres | gravats | ruines
debris: débris | décombres
wreckage: épave | débris | carcasse
ruins: ruines | décombres
earthquake: séisme | tremblement de terre
quake: séisme | tremblement de terre
aftershock: réplique
magnitude: magnitude | ampleur
epicenter: épicentre
epicentre: épicentre
seismic: sismique
tsunami: tsunami | raz-de-marée
volcano: volcan
volcanic: volcanique
eruption: éruption
erupt: entrer en éruption | éclater | éruption
lava: lave
flood: inondation | inonder | crue
flooding: inondation | inondations | crue
flooded: inondé
flash flood: crue soudaine | crue subite | inondation soudaine
mudslide: coulée de boue | glissement de terrain
avalanche: avalanche
drought: sécheresse
famine: famine
epidemic: épidémie
drown: se noyer | noyade
drowning: noyade
shipwreck: naufrage
sink: couler | sombrer | naufrage
capsize: chavirer | naufrage
stampede: bousculade | mouvement de foule
panic: panique | paniquer
evacuate: évacuer | évacuation
evacuation: évacuation
evacuee: évacué | sinistré
displaced: déplacé
shelter: abri | refuge | hébergement | s'abriter
homeless: sans-abri | SDF
trapped: coincé | piégé | bloqué
stranded: bloqué | coincé | naufragé
stuck: coincé | bloqué
survivor: survivant | rescapé
survive: survivre | survie
survival: survie
unharmed: indemne | sain et sauf
safe and sound: sain et sauf
casualty: victime | blessé | perte
death toll: bilan | nombre de morts
toll: bilan
dead: mort | décédé | tué
death: mort | décès
die: mourir | décéder | mort | décès
deadly: meurtrier | mortel
deadliest: le plus meurtrier
fatal: mortel | fatal
lethal: mortel | létal
injury: blessure | blessé
injure: blesser | blessé
injured: blessé | blesser
seriously injured: grièvement blessé | gravement blessé | blessé grave
slightly injured: légèrement blessé | blessé léger
wound: blessure | blesser | plaie
wounded: blessé
critically injured: grièvement blessé | urgence absolue | pronostic vital
life-threatening: pronostic vital engagé | mortel
damage: dégât | dommage | endommager
damaged: endommagé | abîmé
destroy: détruire | destruction | ravager
destroyed: détruit
destruction: destruction
devastate: dévaster | ravager
devastated: dévasté | ravagé | sinistré
devastating: dévastateur
devastation: dévastation
alarm: alarme | alerte | alerter
alert: alerte | alerter
warning: avertissement | alerte | mise en garde
warn: avertir | prévenir | alerter | mettre en garde
siren: sirène
danger: danger
dangerously: dangereusement
risk: risque | risquer
risky: risqué
at risk: menacé | en danger | à risque
hazard: danger | risque
hazardous: dangereux
safety: sécurité | sûreté
security: sécurité | sécuritaire
safe: sûr | sécurisé | sauf
unsafe: dangereux
secure: sécuriser | sûr | obtenir
protect: protéger | protection
protection: protection
prevent: empêcher | prévenir | éviter | prévention
prevention: prévention
precaution: précaution
precautionary: par précaution | préventif
avoid: éviter
cause: cause | causer | provoquer | entraîner
trigger: déclencher | provoquer
origin: origine
humanitarian: humanitaire
humanitarian aid: aide humanitaire
relief: secours | aide | soulagement
aid: aide | aider
aid worker: travailleur humanitaire | humanitaire
help: aide | aider | secours
helpline: numéro vert | ligne d'écoute
hotline: numéro vert | ligne d'urgence
volunteer: bénévole | volontaire
crisis: crise
crisis unit: cellule de crise
search and rescue: recherche et sauvetage | recherches | secours
diver: plongeur
dive: plonger | plongée
sniffer dog: chien pisteur | chien renifleur
mountain rescue: secours en montagne | PGHM
coastguard: garde-côtes | garde-côte
coast guard: garde-côtes | garde-côte
lifeguard: sauveteur | maître-nageur
ambulance: ambulance | Samu
paramedic: ambulancier | secouriste | urgentiste
stretcher: civière | brancard
resuscitate: réanimer | réanimation
cardiac arrest: arrêt cardiaque | arrêt cardio-respiratoire
psychological support: soutien psychologique | cellule psychologique | cellule d'urgence médico-psychologique
fall: tomber | chute | baisse | automne
fall off: tomber | chute
fallen: tombé
slip: glisser | glissade
trip over: trébucher
crush: écraser
crushed: écrasé | broyé
run over: renverser | écraser | faucher
electrocute: électrocuter | électrocution
suffocate: étouffer | suffoquer | asphyxie
asphyxiation: asphyxie
carbon monoxide: monoxyde de carbone
short circuit: court-circuit
power cut: coupure de courant | panne d'électricité | coupure d'électricité
power outage: coupure de courant | panne d'électricité
blackout: panne d'électricité | black-out | coupure
outage: panne | coupure
breakdown: panne | rupture | effondrement
failure: échec | panne | défaillance | faillir
fail: échouer | échec | faillir
malfunction: dysfonctionnement | défaillance | panne
faulty: défectueux
defect: défaut | anomalie
crack: fissure | fissurer
nuclear accident: accident nucléaire
radiation: radiation | rayonnement
radioactive: radioactif
oil spill: marée noire | nappe de pétrole
toxic: toxique
contaminate: contaminer | contamination
contamination: contamination
chemical: chimique | produit chimique
spill: déversement | déverser
cordon: périmètre de sécurité | cordon
cordon off: boucler | périmètre de sécurité
lockdown: confinement | confiner
evacuated: évacué
reconstruction: reconstruction | reconstitution
rebuild: reconstruire | reconstruction
recover: récupérer | se rétablir | retrouver | se remettre
recovery: rétablissement | reprise | guérison
find: trouver | retrouver | découvrir | découverte
found dead: retrouvé mort | mort
found alive: retrouvé vivant | vivant
alive: vivant | en vie
lifeless: sans vie | inanimé
unconscious: inconscient
last seen: vu pour la dernière fois | aperçu
identify: identifier | identification | reconnaître
identification: identification
bury: enterrer | ensevelir | inhumer
buried: enterré | enseveli
funeral: obsèques | funérailles | enterrement
burial: inhumation | enterrement
coffin: cercueil
cremation: crémation | incinération
cemetery: cimetière
grave: tombe | grave
mourn: pleurer | deuil
mourning: deuil
grief: chagrin | deuil | douleur
tribute: hommage
pay tribute: rendre hommage | hommage
minute of silence: minute de silence
condolences: condoléances
vigil: recueillement | rassemblement | hommage | veillée de prière | marche blanche
memorial: mémorial | commémoration
commemorate: commémorer | commémoration
commemoration: commémoration
`
