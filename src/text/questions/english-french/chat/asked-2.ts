// English of questions about the news: French, most usual first. One entry a line.

export const CHAT_ASKED_2 = `
make away with: s'emparer | dérober | emporter | voler
make it right: réparer | se racheter | corriger
make landfall: toucher terre | atteindre les côtes | frapper
make light of: minimiser | prendre à la légère | banaliser
make the cut: retenu | sélectionné | se qualifier | figurer
make up: composer | réconciliation | renouer
make waves: faire des vagues | faire du bruit | remous
makeover: rénovation | relooking | métamorphose | transformation
man overboard: homme à la mer | tomber à la mer
marching orders: congédier | licencier | exclure | limoger
masked men: hommes cagoulés | individus masqués | encagoulé
meet halfway: compromis | faire un pas | trouver un terrain d'entente | concession
mend ties: renouer | se réconcilier | réchauffer les relations | rapprochement
minor injury: blessure légère | légèrement blessé | blessé léger
misdiagnose: erreur de diagnostic | mal diagnostiquer
misquote: déformer | propos déformés
mole: taupe | infiltré | espion
money down the drain: gaspillage | gabegie | argent jeté par les fenêtres
moonlight: travailler au noir | second emploi | cumul
mop up: éponger | nettoyer | nettoyage
mould: moisissure | moisi | humidité
moved to tears: ému aux larmes | ému | émotion
must-see: incontournable | à ne pas manquer
name-calling: insulte | invective | injure | noms d'oiseaux
narrow escape: échapper de justesse | frôler la mort | miracle | de peu
narrow victory: courte victoire | de justesse | d'une courte tête
near miss: accident évité | éviter de justesse | frôler | quasi-collision
nepotism: népotisme | piston | favoritisme
nest egg: économies | épargne | pécule | bas de laine
new evidence: nouvel élément | nouvelle preuve | rebondissement
new lead: nouvelle piste | indice | rebondissement
new signing: recrue | nouvelle recrue | recrutement | renfort
next in line: successeur | prochain | dauphin | héritier
night shift: nuit | équipe de nuit | travail de nuit
no big deal: pas grave | anodin | relativiser | banaliser
no charges: classé sans suite | non-lieu | aucune poursuite
no evidence: aucune preuve | absence de preuves | faute de preuves | aucun élément
no hard feelings: sans rancune | pardonner
no love lost: inimitié | animosité | se détester | hostilité
no news of: sans nouvelles | aucune nouvelle
no proof: aucune preuve | absence de preuves | faute de preuves
no regrets: aucun regret | ne rien regretter | assumer
no sign of: aucune trace | introuvable | aucun signe
no trace of: aucune trace | introuvable | disparu
no word from: sans nouvelles | aucune nouvelle | silence
noisy: bruyant | tapage | nuisances sonores
noisy neighbours: tapage | nuisances sonores | voisins bruyants
not budge: inflexible | refuser de céder | ne pas bouger
not see eye to eye: désaccord | divergence | ne pas s'entendre | différend
nurse back to health: soigner | rétablir | guérir
off the record: en off | confidence | anonymat
offshore account: compte offshore | compte à l'étranger | paradis fiscal
on a knife edge: sur le fil | incertain | serré
on board: embarqué | passager | à son bord
on cloud nine: aux anges | ravi | comblé
on edge: tendu | nerveux | sur les nerfs | à cran
on her deathbed: sur son lit de mort | mourant
on the back burner: mis de côté | en suspens | reporté
on the blink: hors service | dysfonctionnement
on the take: corrompu | pot-de-vin | ripou
on the trail of: sur les traces | sur la piste | à la recherche
on trial for: jugé pour | poursuivi pour | comparaître | prévenu
one-sided: unilatéral | déséquilibré | partial
ooze: suinter | s'écouler
op-ed: tribune | éditorial
open secret: secret de polichinelle | de notoriété publique
out for the season: saison terminée | forfait | indisponible | blessé
out in the open: au grand jour | révélé | public
out of action: hors service | indisponible | immobilisé | hors d'état
out of context: sorti de son contexte | hors contexte
out of contract: libre | fin de contrat
out of court: à l'amiable | transaction | accord amiable
out of harm's way: à l'abri | en sécurité | hors de danger
out of hospital: sortir de l'hôpital | sortie de l'hôpital
out of money: à court d'argent | plus d'argent | ruiné | trésorerie
out of the running: hors course | éliminé | écarté
out of the woods: tiré d'affaire | hors de danger | sorti d'affaire
out of touch: déconnecté | hors sol | coupé des réalités
own up: se dénoncer | passer aux aveux | confesser
own up to: confesser | passer aux aveux | aveu | reconnaître les faits
pack in: tomber en panne | lâcher | abandonner
pass rate: taux de réussite | réussite
pass round the hat: faire la quête | cagnotte | collecte
pass the exam: réussir l'examen | reçu | admis | décrocher
pass the torch: passer le flambeau | passer la main | transmettre | succession
pay damages: verser des dommages et intérêts | indemniser | dédommager
pay deal: accord salarial | augmentation | revalorisation
pay for silence: acheter le silence | soudoyer | pot-de-vin
pay his respects: rendre hommage | se recueillir | dernier hommage
pay their respects: rendre hommage | se recueillir | dernier hommage
performance-enhancing drug: produit dopant | dopage | substance interdite
person of interest: suspect | individu recherché | témoin
personal details: données personnelles | coordonnées | informations personnelles
phone mast: antenne-relais | pylône
phone tap: écoute téléphonique | écoutes | sur écoute
pick: retenir | préférer | jeter son dévolu | cueillir
picket: piquet de grève | piquet | manifestant
piece together: reconstituer | retracer | recouper
pinned under: coincé sous | écrasé | bloqué
pitch invasion: envahissement | envahissement du terrain | pelouse envahie
plagiarise: plagier | plagiat | copier
plagiarism: plagiat | plagier
plainclothes: en civil | policier en civil
plant evidence: fabriquer des preuves | piéger | fausses preuves
play truant: sécher les cours | école buissonnière | absentéisme
play up: dysfonctionnement | panne | problème
plead not guilty: plaider non coupable | nier | clamer son innocence
plough through: foncer | faucher | percuter
plug the leak: colmater la fuite | réparer | stopper la fuite
plume of smoke: panache de fumée | colonne de fumée | fumée
poach: débaucher | braconner | recruter | attirer
political foe: adversaire politique | rival | opposant
ponzi scheme: pyramide de Ponzi | escroquerie | système pyramidal
pour into: se déverser | affluer | déversement | envahir
pour out: se déverser | s'échapper | affluer
pronounced dead: déclaré mort | décès constaté | constater le décès
protest his innocence: clamer son innocence | se dire innocent | nier
proxy vote: procuration | vote par procuration
public apology: excuses publiques | s'excuser publiquement | excuses
pull a fast one: arnaquer | rouler | berner | tromper
pull from the shelves: retirer des rayons | retirer de la vente | rappeler | retrait
pull from the wreckage: extraire | désincarcérer | dégager
pull his weight: faire sa part | contribuer
pull out of: désistement | déclarer forfait | jeter l'éponge | abandonner | désengagement
pull out of the race: retirer sa candidature | se désister | renoncer | jeter l'éponge
puncture: crevaison | pneu crevé | crever
put a brave face on: faire bonne figure | garder le sourire
put down to: attribuer | imputer | expliquer | mettre sur le compte | incriminer
put it right: réparer | corriger | rectifier
put off: report | ajourner | remettre à plus tard | décaler
put off the trial: renvoyer le procès | report du procès | procès renvoyé | ajourner
put off until: reporter | repousser | différer | renvoyer
put on leave: mettre en congé | suspendre | mise en retrait | écarter
put up a fight: résister | se débattre | opposer une résistance
pyramid scheme: système pyramidal | pyramide | escroquerie
quarrel with: se quereller | dispute | conflit | se fâcher | différend
question a suspect: interroger | auditionner | garde à vue | entendre
questioned by police: entendu par la police | auditionné | garde à vue | interrogé
rainy season: saison des pluies | mousson
raise eyebrows: étonner | interroger | faire grincer des dents | surprendre
raise the alarm: donner l'alerte | alerter | sonner l'alarme | tirer la sonnette d'alarme
rake in: engranger | empocher | encaisser | récolter
rap over the knuckles: rappel à l'ordre | réprimande | taper sur les doigts
rear-end: percuter par l'arrière | emboutir | heurter
reboot: redémarrer | relancer | redémarrage
recede: décrue | se retirer | reculer | baisser
reckless driver: chauffard | conduite dangereuse | fou du volant
reckless driving: conduite dangereuse | chauffard | rodéo urbain
record label: maison de disques | label
red herring: fausse piste | diversion | leurre
refuse collector: éboueur | ordures | collecte
refuse to comment: ne pas souhaiter commenter | refuser de commenter | sans commentaire
refuse to resign: refuser de démissionner | s'accrocher | rester en poste | exclure de démissionner
refuse to stop: refus d'obtempérer | forcer un barrage | refuser de s'arrêter
rehouse: reloger | relogement | héberger
remove from office: destitution | limoger | relever de ses fonctions | écarter
rent arrears: loyers impayés | impayés
rent control: encadrement des loyers | plafonnement
rescue package: plan de sauvetage | aide
resit: rattrapage | repasser | repasser l'examen
rock the boat: faire des vagues | perturber | déstabiliser
rough sleeper: sans-abri | SDF | sans domicile fixe
rub up the wrong way: agacer | froisser | irriter
ruffle feathers: froisser | agacer | irriter | déranger
run: exploiter | mener | piloter | conduire
run a company: diriger | gérer une entreprise | à la tête | patron | dirigeant
run a stop sign: griller un stop | panneau stop | non-respect du stop
run an inquiry: mener l'enquête | diriger l'enquête | conduire l'enquête | enquêter
run dry: tarir | à sec | s'assécher
run for re-election: briguer un nouveau mandat | se représenter | candidat à sa réélection | réélection
run out of money: à court d'argent | plus d'argent | caisses vides | trésorerie
run the company: diriger | à la tête | patron | dirigeant | directeur général
run the country: gouverner | diriger le pays | au pouvoir | à la tête
run the investigation: mener l'enquête | diriger l'enquête | chargé de l'enquête | enquêter
say he was sorry: s'excuser | présenter ses excuses | demander pardon | regretter
say she was sorry: s'excuser | présenter ses excuses | demander pardon | regretter
scalper: revendeur | revente de billets | marché noir
school lunch: cantine | repas scolaire
scorching: caniculaire | torride | brûlant
screenshot: capture d'écran | capture
season ticket: abonnement | abonné
second home: résidence secondaire | maison secondaire
security breach: faille de sécurité | faille | intrusion
security camera: caméra de surveillance | vidéosurveillance | vidéoprotection
see eye to eye: être d'accord | s'entendre | partager le même avis | sur la même longueur d'onde
see red: voir rouge | furieux | colère
seeing each other: se fréquenter | en couple | relation
seek re-election: briguer un nouveau mandat | se représenter | candidat à sa réélection
seep: s'infiltrer | suinter | infiltration
seething: furieux | ulcéré | bouillonner
self-driving: autonome | sans conducteur
sell off: cession | se débarrasser | liquider | se délester
sequel: suite | deuxième volet | second volet
set about: s'attaquer | agresser | entreprendre
set the cat among the pigeons: jeter un pavé dans la mare | polémique | provoquer
set tongues wagging: faire jaser | rumeurs | faire parler
set up shop: s'installer | s'implanter | ouvrir
settle with: s'entendre | accord à l'amiable | transiger | indemniser
sewage: eaux usées | égout | assainissement
sewer: égout | canalisation | assainissement
shares plunge: chute en Bourse | dévisser | dévisser en Bourse
shed jobs: supprimer des emplois | suppression de postes | licencier
shed light on: faire la lumière | éclairer | lever le voile | élucider
shell company: société écran | société offshore | coquille vide
shift the blame: se défausser | rejeter la faute | rejeter la responsabilité
shop steward: délégué syndical | syndicaliste | représentant du personnel
shoplifting: chapardage | vol
shortlisted: en lice | retenu | sélectionné | finaliste
shoulder to shoulder: côte à côte | solidaire | soutien
shouting match: altercation | dispute | éclats de voix | esclandre
show of hands: à main levée | vote | scrutin
show up: débarquer | se pointer | surgir | assister
shown the exit: poussé vers la sortie | remercié | limogé | licencié
shred: détruire | broyer | déchiqueter
shut off: couper | fermer | interrompre | coupure
shut up shop: mettre la clé sous la porte | fermer boutique | fermer
sick and tired: excédé | ras-le-bol | lassé | exaspéré
sign a new contract: prolonger | prolongation de contrat | nouveau bail
sign in: se connecter | connexion | s'identifier
siphon off: siphonner | détourner | détournement | ponctionner
skeleton staff: service minimum | effectif réduit
skim: détourner | prélever | piller
skip school: sécher les cours | absentéisme | école buissonnière
slam the door on: fermer la porte | refuser | rejeter
sleep rough: dormir dehors | dormir à la rue | sans-abri
slip through the net: passer entre les mailles | échapper | s'échapper
slippery: glissant | verglacé
slum landlord: marchand de sommeil | logement insalubre
slush fund: caisse noire | fonds occulte
smooth things over: arrondir les angles | apaiser | calmer le jeu | réconcilier
soaked: trempé | détrempé
soup kitchen: soupe populaire | aide alimentaire | maraude
sour: dégrader | envenimer | détériorer
spacewalk: sortie dans l'espace | sortie extravéhiculaire
speak highly of: louer | éloge | saluer
spew: cracher | rejeter | déverser | vomir
spin off: scission | filiale | scinder
spoilt ballot: bulletin nul | vote nul | nul
squad: équipe | groupe | effectif | sélection | liste
stage fright: trac | peur de la scène
stand aside: se retirer | s'effacer | se mettre en retrait | céder sa place
stand by: persister | aux côtés | camper sur ses positions
star witness: témoin clé | témoin vedette | principal témoin
start again: reprendre | recommencer | reprise | redémarrer
start the fire: départ de feu | origine de l'incendie | mettre le feu | déclencher
start up again: redémarrer | reprendre | reprise | relancer
starting lineup: titulaire | onze de départ | composition
state-of-the-art: de pointe | dernier cri | ultramoderne
step in: s'immiscer | voler au secours | à la rescousse | s'en mêler
steroid: stéroïde | anabolisant | produit dopant
stick by: soutenir | rester fidèle | maintenir
stick to: camper sur ses positions | persister | s'accrocher | se conformer | rester fidèle
stick to her guns: camper sur ses positions | tenir bon | ne pas céder | persister
stick to his guns: camper sur ses positions | tenir bon | ne pas céder | persister
stolen goods: objets volés | butin | recel | marchandise volée
storm in a teacup: tempête dans un verre d'eau | polémique
storm surge: submersion marine | onde de tempête | vagues-submersion
stormy: orageux | agité | houleux | tempête
strained: tendu | crispé | dégradé | détérioré
strained relations: relations tendues | tensions | relations dégradées | froid
strike it rich: faire fortune | devenir riche | gagner gros
string-pulling: piston | passe-droit | influence
stuff: objet | matériel | effets personnels
subside: décrue | se retirer | baisser | s'affaisser | s'apaiser
sue over: poursuivre | porter plainte | attaquer en justice | assigner | saisir la justice
supply teacher: remplaçant | professeur remplaçant
support act: première partie | ouvrir le concert
survive a no-confidence vote: motion de censure rejetée | échapper à la censure | se maintenir
sweltering: caniculaire | étouffant | torride
take a beating: sévère défaite | corrigé | rossé | déroute
take drugs: se doper | se droguer | consommer de la drogue | dopage
take for a ride: arnaquer | rouler | berner | duper
take offline: mettre hors ligne | débrancher | fermer | retirer
take so long: tarder | lenteur | retard | délai
take the blame: porter la responsabilité | endosser la responsabilité | faute | porter le chapeau
take the heat: critiqué | sous le feu des critiques | encaisser
take the lead: ouvrir le score | prendre les devants
take the rap: payer pour | porter le chapeau | endosser
take the reins: prendre les rênes | prendre la tête | diriger
take to his heels: s'enfuir | prendre la fuite | détaler
take to hospital: transporter à l'hôpital | hospitaliser | évacuer | prendre en charge
take too long: tarder | lenteur | retard | délai
take up the post: prendre ses fonctions | prise de fonctions | entrer en fonction
taken aback: surpris | déconcerté | interloqué | étonné
taken ill: victime d'un malaise | malaise | tomber malade
taken out of context: sorti de son contexte | hors contexte | propos déformés
taken to hospital: transporté à l'hôpital | hospitalisé | évacué | pris en charge
talk to reporters: s'exprimer devant la presse | répondre aux journalistes
talk to the press: s'exprimer devant la presse | déclarer à la presse | point presse
tap a phone: mettre sur écoute | écoute téléphonique | écoutes
tax break: avantage fiscal | niche fiscale | allègement fiscal | crédit d'impôt
tax dodger: fraudeur fiscal | évasion fiscale | exilé fiscal
taxman: fisc | impôts | administration fiscale
taxpayers' money: argent public | deniers publics | contribuable
technical fault: problème technique | panne | défaillance | incident technique
tell the court: déclarer à la barre | dire à la barre | témoigner | audience
tell the police: déclarer aux enquêteurs | déclarer aux policiers | audition | expliquer
thaw: dégel | réchauffement des relations | détente | apaisement
the other side: partie adverse | camp adverse | adversaire | version | rive
think twice: réfléchir | hésiter | réfléchir à deux fois
thoughts are with: pensée | condoléances | soutien
throw her weight behind: soutenir | se rallier | apporter son soutien
throw his weight behind: soutenir | se rallier | apporter son soutien
throw out of office: renverser | destituer | chasser du pouvoir | battre
tidal wave: raz-de-marée | tsunami | déferlante
tight-lipped: discret | garder le silence | muet | avare de confidences
toe the line: se plier | rentrer dans le rang | discipline
too good to be true: trop beau pour être vrai | arnaque | suspect
top secret: secret défense | confidentiel | ultrasecret
top the bill: tête d'affiche | vedette
touch and go: incertain | sur le fil | critique
toxic fumes: émanations toxiques | fumées toxiques | vapeurs
trade accusations: s'accuser mutuellement | se rejeter la responsabilité | accusations mutuelles
trade blows: échanger des coups | en venir aux mains | bagarre | rixe
trail: distancé | à la traîne | accuser du retard | mené
trounced: étrillé | écrasé | battu largement
truancy: absentéisme | décrochage
turn a profit: dégager un bénéfice | rentable | bénéficiaire
turn down: décliner l'offre | éconduire | repousser | rejet | opposer un refus
turn his back: tourner le dos | se détourner | abandonner | lâcher
turn on each other: se déchirer | s'entre-déchirer | s'accuser mutuellement | se retourner
turn sour: se dégrader | mal tourner | s'envenimer | tourner au vinaigre
turn up: débarquer | se pointer | surgir | réapparaître | assister
unbeaten: invaincu | sans défaite | invincibilité
undecided: indécis | hésitant | indéterminé
under the counter: sous le manteau | illégal | clandestin | dessous-de-table
under the radar: discrètement | inaperçu | passer sous les radars
undercover: infiltré | sous couverture | en civil | infiltration
undercover agent: agent infiltré | infiltré | sous couverture
underwater: inondé | sous l'eau | sous-marin | submergé
unfit to live in: insalubre | inhabitable | indigne
unhappy about: mécontent | déplorer | colère | regretter
unhurt: indemne | sain et sauf | sans blessure
uninhabitable: inhabitable | insalubre
unpaid rent: loyers impayés | impayés
unsolved: non élucidé | irrésolu | mystère | non résolu
up for an award: nommé | en lice | sélectionné
upset with: en colère | fâché | mécontent | contrarié
veer: dévier | faire une embardée | embardée | se déporter
ventilator: respirateur | assistance respiratoire | intubé
visitor numbers: fréquentation | affluence | nombre de visiteurs
voting booth: isoloir | bureau de vote | urne
vulnerability: vulnérabilité | faille | fragilité
walk the talk: tenir parole | joindre le geste à la parole
water down: édulcorer | assouplir | alléger | vider de sa substance
water main: canalisation | conduite d'eau | rupture
weather warning: vigilance | alerte météo | vigilance orange | vigilance rouge
whereabouts: localiser | introuvable | retrouver | lieu
who is behind: auteur | à l'origine | responsable | commanditaire | instigateur | derrière
who is to blame: responsable | fautif | coupable | en cause | faute
wi-fi: wifi | connexion
win against: battre | victoire contre | s'imposer | dominer
win gold: médaille d'or | décrocher l'or | sacré | titre olympique
win the appeal: obtenir gain de cause | acquitté en appel | relaxé en appel
win the title: remporter le titre | sacré champion | champion | sacre
winning streak: série de victoires | invaincu | série
wipe the floor with: étriller | écraser | humilier
withdraw from the race: retirer sa candidature | se désister | renoncer | jeter l'éponge
without her knowing: à son insu | sans l'informer
without him knowing: à son insu | sans l'informer
without warning: sans prévenir | soudainement | sans sommation
witness statement: témoignage | déposition | audition
won't face charges: classé sans suite | non-lieu | pas de poursuites
word gets out: s'ébruiter | fuiter | se savoir
work stoppage: arrêt de travail | débrayage | grève
worth: évaluer | chiffrer | d'une valeur | équivaloir
worth it: valoir la peine | valoir le coup | en vaut la peine
`
