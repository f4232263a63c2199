// English of questions about the news: French, most usual first. One entry a line.

export const CHAT_ASKED_1 = `
abandon the match: match interrompu | match arrêté | arrêt définitif
acting president: président par intérim | intérim | intérimaire
after a long illness: longue maladie | des suites d'une longue maladie | cancer
agency worker: intérimaire | intérim
ahead in the polls: en tête des sondages | favori | en avance
allowed back home: regagner leur domicile | rentrer chez eux | réintégrer
ambulance crew: ambulancier | secours | secouriste
ankle bracelet: bracelet électronique | assigné à résidence
ankle monitor: bracelet électronique | assigné à résidence
answerable: responsable | rendre des comptes
apologise to: s'excuser auprès | présenter ses excuses | demander pardon
apply to university: candidater | vœux | Parcoursup | dossier
are they after: vouloir | rechercher | poursuivre | convoiter | traquer
asleep at the wheel: s'endormir au volant | endormi | assoupi | somnolence
at a standstill: à l'arrêt | au point mort | paralysé | bloqué
at daggers drawn: à couteaux tirés | conflit ouvert | se déchirer
at death's door: à l'article de la mort | mourant | agonie
at each other's throats: se déchirer | s'entre-déchirer | conflit | à couteaux tirés
at the eleventh hour: in extremis | dernière minute | au dernier moment
away game: déplacement | match à l'extérieur | à l'extérieur
away team: visiteurs | à l'extérieur | équipe visiteuse
back at the table: reprendre les négociations | table des négociations | reprise du dialogue
back down: faire machine arrière | volte-face | reculade | plier | rétropédaler
back from injury: retour de blessure | remis | de retour
back in business: reprise d'activité | rouvrir | relancer
back in the job: réintégrer | réintégration | reprendre ses fonctions | de retour
back on his feet: se relever | se remettre | rétabli
back on its feet: se relever | se redresser | redressement
back online: rétabli | de nouveau accessible | remis en ligne | retour à la normale
back open: rouvert | rouvrir | réouverture
back up the claim: étayer | prouver | corroborer | à l'appui
backpedal: rétropédaler | rétropédalage | faire marche arrière
ballot stuffing: bourrage d'urnes | fraude | irrégularité
bank details: coordonnées bancaires | données bancaires | RIB
banned from running: inéligible | inéligibilité | interdit de se présenter | écarté
bargain: bonne affaire | aubaine | promotion | marchander
barred from running: inéligible | inéligibilité | interdit de se présenter | écarté
be after: rechercher | poursuivre | à la poursuite | convoiter | traquer
be behind: instigateur | cerveau | initiative | piloter | retard
be in charge of: diriger | chargé | responsable | piloter | à la tête | superviser
be sorry: regretter | s'excuser | désolé | regrets
be to blame: responsable | fautif | coupable | mettre en cause | faute
be up for: briguer | en lice | proposer | candidat | nommé
be up for election: à renouveler | en jeu | scrutin | renouvellement
behind her back: à son insu | dans son dos | en cachette
behind his back: à son insu | dans son dos | en cachette
behind the wheel: au volant | conducteur | conduire
bend the rules: contourner les règles | entorse | déroger
best-selling: best-seller | plus vendu | à succès
bestseller: best-seller | succès de librairie | meilleure vente
better pay: augmentation | revalorisation | hausse des salaires | meilleurs salaires
blank vote: vote blanc | bulletin blanc | blanc
blow up: explosion | pulvériser | s'énerver | souffler
bone to pick: reproche | grief | régler ses comptes
boo: sifflets | huées
book signing: dédicace | séance de dédicace
brain damage: lésions cérébrales | séquelles
brain dead: mort cérébrale | état de mort cérébrale | végétatif
brand new: flambant neuf | tout neuf | nouveau
break down in tears: fondre en larmes | éclater en sanglots | craquer
break her silence: sortir de son silence | briser le silence | s'exprimer
break his silence: sortir de son silence | briser le silence | s'exprimer
break the record: battre le record | record battu | nouveau record
breath test: alcootest | dépistage | éthylotest | contrôle d'alcoolémie
breathalyser: éthylotest | alcootest | contrôle d'alcoolémie
breathe in smoke: inhaler des fumées | intoxiqué | incommodé
bring prices down: faire baisser les prix | baisse des prix
bring up: remettre sur la table | éduquer | mettre sur le tapis
budge: céder | bouger | reculer
burn to the ground: réduire en cendres | entièrement détruit | ravager
burst into flames: s'embraser | prendre feu | s'enflammer
burst into tears: fondre en larmes | éclater en sanglots | larmes | pleurer
buy a stake: entrer au capital | prendre une participation | acquérir des parts
by the skin of his teeth: de justesse | in extremis | de peu
call off: annulation | suspendre | lever | abandonner
call off the search: suspendre les recherches | arrêt des recherches | interrompre
call off the strike: lever le préavis | suspendre la grève | fin de la grève
call to account: demander des comptes | rendre des comptes
calm down: calmer | retrouver son calme | apaisement | désamorcer
calm things down: calmer le jeu | apaiser | calmer les esprits | désamorcer
campaign funding: financement de campagne | comptes de campagne | don
can't bear: ne pas supporter | détester | insupportable
can't wait: impatient | avoir hâte | impatience
cash in hand: au noir | espèces | travail dissimulé
catch off guard: prendre au dépourvu | surprendre | prendre de court
caught in the act: flagrant délit | pris sur le fait | main dans le sac
caught out: démasqué | pris en faute | pris en défaut | confondu
cause a stir: faire polémique | susciter l'émoi | remous | faire du bruit
cfo: directeur financier | finances
change course: changer de cap | changement de cap | virage
change his tune: changer de discours | changer de ton | revirement
change tack: changer de cap | changer de stratégie | changement de cap
charging point: borne de recharge | recharge
cheat death: échapper à la mort | miraculé | frôler la mort | survivre
chicken out: se dégonfler | renoncer | reculer
choke: craquer | s'effondrer | s'étouffer | flancher
clear of: innocenter | blanchir | disculper | acquitter | relaxer | laver
climbdown: reculade | volte-face | recul
cling on: s'accrocher | se maintenir | rester
close call: éviter de justesse | frôler | de peu | frayeur
close the case: classer | clore le dossier | affaire classée | non-lieu
closed to the public: fermé au public | interdit au public | fermeture
cockroach: cafard | blatte
cold spell: vague de froid | coup de froid | grand froid
come from behind: renverser | remontada | remontée | renversement
come into effect: entrer en vigueur | entrée en vigueur | s'appliquer
come off the press: sortir de presse | paraître | parution | publier | imprimer
come off the rails: dérailler | déraillement | sortir des rails
come off the road: sortie de route | quitter la chaussée | quitter la route
come to a head: paroxysme | atteindre | éclater | crise | culminer
come to nothing: sans résultat | rester lettre morte | tourner court
community service: travail d'intérêt général | TIG
complain about: se plaindre | dénoncer | déplorer | protester
complain that: se plaindre | déplorer | dénoncer | regretter
complain to: se plaindre | saisir | réclamation | interpeller
concede defeat: reconnaître sa défaite | admettre sa défaite | s'incliner
contract runs out: fin de contrat | arriver à échéance | expirer
corroborate: corroborer | confirmer | étayer | accréditer
cost an arm and a leg: coûter une fortune | hors de prix | très cher
cover: prendre en charge | financer | rembourser | dissimuler | masquer
cover costs: couvrir les frais | prendre en charge | financer | amortir
cover the costs: couvrir les frais | prendre en charge | financer | payer
crash landing: atterrissage d'urgence | atterrissage forcé | se crasher | crash
cream off: détourner | ponctionner | empocher
critically ill: pronostic vital engagé | état critique | gravement malade
cronyism: copinage | clientélisme | favoritisme
cross the floor: changer de camp | rallier | transfuge | faire défection
crowbar: pied-de-biche | barre de fer
cut free: désincarcérer | désincarcération | dégager | extraire
cut off contact: couper les ponts | rompre | plus de contact
cut staff: réduire les effectifs | suppression d'emplois | suppression de postes | licencier
cutting-edge: de pointe | innovant | dernier cri
damp: humidité | humide
dark web: dark web | internet clandestin | dark net
deep in debt: surendetté | criblé de dettes | endetté
defend herself: se défendre | se justifier | plaider | répondre aux accusations
defend himself: se défendre | se justifier | plaider | répondre aux accusations
derelict: abandonné | à l'abandon | désaffecté | friche
dig in his heels: camper sur ses positions | refuser de céder | s'entêter
dig out: dégager | extraire | déblayer | déterrer
dilapidated: délabré | vétuste | en ruine
discharge: déverser | décharge | sortie
disqualify: exclure | écarter | invalider
disused: désaffecté | abandonné | à l'abandon | friche
ditch: contrebas
do a runner: s'enfuir | prendre la fuite | filer | disparaître
dock: banc des accusés | box des accusés | amarrer
dorm: résidence universitaire | dortoir | internat
double standards: deux poids deux mesures | hypocrisie
down payment: apport | acompte | versement
down to the wire: jusqu'au bout | jusqu'à la dernière minute | sur le fil
drive a wedge: diviser | semer la discorde | division
driverless car: voiture autonome | véhicule autonome | sans conducteur | robotaxi
drizzle: bruine | crachin | pluie fine
drop out of school: décrochage scolaire | quitter l'école | décrocheur | abandonner ses études
drop the investigation: classer sans suite | clore l'enquête | abandonner l'enquête | non-lieu
dry spell: sécheresse | temps sec | manque de pluie
early release: libération anticipée | libération conditionnelle | remise de peine
eat his words: se dédire | revenir sur ses propos | ravaler
eat humble pie: faire amende honorable | s'excuser | mea culpa
eavesdrop: écouter aux portes | espionner | écoutes
election night: soirée électorale | soir du scrutin | soir de l'élection
electoral roll: liste électorale | inscrit | inscription
electric shock: électrocution | électrocuter | décharge électrique | électrisé
electrical fault: court-circuit | problème électrique | défaillance électrique | origine électrique
elephant in the room: sujet tabou | non-dit
empty promise: promesse non tenue | fausse promesse | vaines promesses
encore: rappel | bis
entrance fee: droit d'entrée | prix d'entrée | billet d'entrée | tarif
equalise: égaliser | égalisation
equaliser: égalisation | but égalisateur | égaliser
estranged: séparé | brouillé | en froid
exam paper: sujet d'examen | copie | sujet | épreuve
expense claim: note de frais | frais | remboursement
facelift: rénovation | lifting | cure de jouvence
fail to appear: ne pas se présenter | absent | faire défaut
fake id: faux papiers | fausse carte d'identité | fausse identité
fake invoice: fausse facture | facture fictive | surfacturation
fake money: fausse monnaie | faux billets | faux-monnayeur
fall apart: se disloquer | délabré
fall asleep at the wheel: s'endormir au volant | endormi | assoupi | somnolence
fall by the wayside: abandonné | tomber à l'eau | passer à la trappe
fall down: s'écrouler | chuter
fall in love: tomber amoureux | s'éprendre | coup de foudre
fall on his sword: démissionner | se sacrifier | assumer | démission
fall out: brouille | se quereller | désaccord | en froid
fall out of a window: tomber de la fenêtre | chuter | défenestrer | défenestration
fall out over: se brouiller | dispute | se quereller | désaccord | différend | se déchirer
fall out with: brouille | désaccord | se quereller | fâché | en froid
false identity: fausse identité | usurpation d'identité | identité d'emprunt
feel guilty: se sentir coupable | culpabiliser | culpabilité
feel sorry for: compatir | pitié | plaindre
fictitious job: emploi fictif | emplois fictifs
fiddle: truquer | falsifier | fraude | magouille
fiddle the books: falsifier les comptes | truquer la comptabilité | fraude
fighting for life: entre la vie et la mort | pronostic vital engagé | lutter
fighting for their lives: entre la vie et la mort | pronostic vital engagé | urgence absolue
file a lawsuit: porter plainte | assigner | saisir la justice | déposer plainte
fill his shoes: succéder | prendre la suite | remplacer
fill the post: pourvoir | nommer | poste vacant
find common ground: terrain d'entente | compromis | accord | consensus
fire back: répondre | contre-attaquer | réplique | riposte
fire crew: pompier | sapeur-pompier | soldat du feu
fire engine: camion de pompiers | fourgon | pompier
fire escape: escalier de secours | issue de secours
fire extinguisher: extincteur | éteindre
first responder: pompier | sapeur-pompier | premiers secours | urgentiste
flat tyre: pneu crevé | crevaison
flog: refourguer | se débarrasser | céder | mettre en vente
floodwater: crue | eaux | inondation
flown to hospital: héliporter | évacuer par hélicoptère | transporter
flunk: échouer | recalé | rater
fly off the handle: s'emporter | perdre son sang-froid | s'énerver
foggy: brouillard | brumeux
follow suit: emboîter le pas | suivre | imiter
food bank: banque alimentaire | aide alimentaire | Restos du cœur
for peanuts: pour une bouchée de pain | trois fois rien
force from office: contraindre à la démission | chasser du pouvoir | destituer
forecaster: prévisionniste | météorologue | Météo-France
forger: faussaire | faux-monnayeur
foul play: piste criminelle | acte criminel | suspect | origine criminelle
fresh start: nouveau départ | repartir de zéro
freshman: étudiant de première année | nouvel étudiant
front-runner: favori | grand favori | en tête | donné gagnant
fumes: émanations | vapeurs | fumées | gaz
fuming: furieux | fulminer | en colère
fuss: polémique | tapage | histoire | controverse
garbage collector: éboueur | ordures | collecte
gardening leave: mise à pied | dispense | suspendu
gear: attirail | vitesse | panoplie | engrenage
get a life sentence: condamné à perpétuité | réclusion criminelle à perpétuité
get along: s'apprécier | bonne entente | complicité | relation
get around the ban: contourner l'interdiction | contourner
get back the money: récupérer l'argent | rembourser | restituer
get cold feet: hésiter | reculer | se raviser | renoncer
get flak: critiqué | essuyer des critiques | sous le feu des critiques
get hacked: piraté | victime d'un piratage | cyberattaque
get into university: entrer à l'université | être admis | admission | Parcoursup
get off lightly: peine légère | clémence | s'en tirer à bon compte
get on each other's nerves: s'agacer | tension | exaspérer
get on her nerves: agacer | énerver | exaspérer
get on well: bien s'entendre | bonne entente | bons rapports
get out: se répandre | fuite | se propager | s'évader | s'extirper
get rid of evidence: faire disparaître les preuves | détruire des preuves | effacer les traces
get to the bottom of: faire la lumière | élucider | tirer au clair | éclaircir
get to the truth: faire la lumière | découvrir la vérité | manifestation de la vérité
get under way: débuter | commencer | démarrer | coup d'envoi
get wind of: avoir vent | apprendre | être informé
getaway: fuite | cavale | escapade
give ground: céder du terrain | reculer | concession
give the boot: licencier | limoger | virer | renvoyer | congédier
give the slip: semer | échapper | fausser compagnie
go ahead as planned: maintenu | maintenir | se tenir comme prévu
go down well: bien accueilli | salué | apprécié
go into administration: redressement judiciaire | administration judiciaire | dépôt de bilan
go missing: introuvable | ne plus donner signe de vie | égarer | se volatiliser | manquer à l'appel
go on show: exposé | exposition | présenté au public
go out of business: fermer | faire faillite | mettre la clé sous la porte | cesser son activité
go to the police: porter plainte | alerter la police | se rendre au commissariat | signaler
go under the hammer: vendre aux enchères | mis aux enchères | adjugé
go unpunished: rester impuni | impunité | impuni
go up in smoke: réduit en cendres
golden handshake: prime de départ | parachute doré | indemnité de départ
grieving: en deuil | endeuillé | deuil
gush: jaillir | se déverser | couler
hammer: étriller | marteler | frapper durement
hand over: remise | confier | restituer | passer la main | transmettre
hang in the balance: incertain | en suspens | suspendu
happy about: satisfait | se réjouir | content | saluer
hard evidence: preuve tangible | preuve matérielle | élément matériel | preuve irréfutable
have a word with: s'entretenir | parler | recadrer
have it in for: prendre en grippe
headliner: tête d'affiche | vedette
health scare: alerte sanitaire | problème de santé | inquiétude
heated exchange: échange tendu | vif échange | passe d'armes | altercation
heir apparent: dauphin | héritier | successeur désigné
heist: vol | hold-up
held to account: rendre des comptes | répondre de | responsable
high winds: vents violents | fortes rafales | bourrasques
higher pay: augmentation | revalorisation | hausse des salaires
highest bidder: plus offrant | mieux-disant | acquéreur
hit and run: délit de fuite | prendre la fuite | chauffard
hit back: réagir | contre-attaquer | réplique | se défendre
hit the jackpot: décrocher le jackpot | gros lot | gagnant
hold it against: en vouloir | reprocher | tenir rigueur
hold to account: rendre des comptes | demander des comptes | responsable
hot on the heels: aux trousses | talonner | dans la foulée
human error: erreur humaine | faute | négligence
icy: verglacé | glacial | verglas
in charge: piloter | aux manettes
in charge of the investigation: chargé de l'enquête | enquête confiée | saisi | procureur
in disbelief: incrédule | sidéré | stupéfaction
in limbo: dans l'incertitude | en suspens | dans l'impasse
in love with: amoureux | épris | tomber amoureux
in poor health: en mauvaise santé | malade | santé fragile
in secret: en secret | secrètement | en catimini | clandestinement | à huis clos
in talks with: en négociation | en pourparlers | discussions
in tears: en larmes | en pleurs | ému aux larmes
in the dock: banc des accusés | box des accusés | accusé | prévenu
in the know: au courant | informé | initié
in the loop: informé | au courant | tenu informé
in the nick of time: in extremis | de justesse | juste à temps
in the pipeline: en préparation | en projet | à venir
in the works: en préparation | en projet | à venir
in theaters: en salles | sortie en salles | au cinéma
in two minds: hésiter | indécis | partagé
industrial action: grève | mouvement social | débrayage | mobilisation
insulation: isoler | rénovation énergétique
is he after: vouloir | rechercher | poursuivre | convoiter | traquer
is she after: vouloir | rechercher | poursuivre | convoiter | traquer
issue an apology: présenter ses excuses | s'excuser | excuses publiques
jump a red light: griller un feu | feu rouge | brûler un feu
jump on the bandwagon: prendre le train en marche | récupération | surfer
jump the queue: passe-droit | resquiller | griller la file
jury duty: juré | tiré au sort | jury
keel over: s'effondrer | malaise | chavirer
keep her cool: garder son calme | sang-froid | calme
keep his cool: garder son calme | sang-froid | calme
keep in the dark: tenir dans l'ignorance | cacher | à l'écart
keep it quiet: garder secret | taire | discrétion | cacher
keep mum: garder le silence | se taire | muet | mutisme
keep secret: taire | garder le silence | confidentiel | secrètement | passer sous silence
keep their word: tenir parole | tenir ses promesses | respecter
kick into the long grass: botter en touche | enterrer | repousser
kick out of office: destituer | renverser | chasser du pouvoir | limoger | évincer | démettre
know-how: savoir-faire | expertise
lack of evidence: manque de preuves | faute de preuves | absence de preuves | insuffisance de charges
lash: balayer | frapper | fouetter
later date: date ultérieure | ultérieurement | report
launch an inquiry: ouvrir une enquête | enquête ouverte | diligenter | lancer une enquête
launch an investigation: ouvrir une enquête | enquête ouverte | diligenter | lancer une enquête
lead in the polls: en tête des sondages | favori | donné gagnant
lead role: rôle principal | premier rôle | tête d'affiche
leak out: s'échapper | fuiter | fuite | se répandre | ébruiter
lecture hall: amphithéâtre | amphi
left out of the squad: non retenu | écarté | absent de la liste
leg it: s'enfuir | prendre la fuite | filer | détaler
let the cat out of the bag: vendre la mèche | révéler | dévoiler
lie in wait: guetter | tendre un guet-apens | embuscade
life ban: suspension à vie | radié à vie | radiation
life-saving: vital | sauver des vies | qui sauve
lift off: décoller | décollage | s'envoler
limp off: sortir sur blessure | boiter | blessé
line of inquiry: piste | hypothèse | axe d'enquête
line-up: composition | équipe | programmation | affiche
livid: furieux | fou de rage | ulcéré
loan shark: usurier | usure
lodge a complaint: porter plainte | déposer plainte | plainte déposée
log in: se connecter | connexion | identifiant
look into: enquête | se saisir | analyser | vérifier
look the other way: fermer les yeux | détourner le regard | laisser faire
looted art: œuvres spoliées | spoliation | restitution | pillé
lose his nerve: se dégonfler | paniquer | flancher
lose the appeal: débouté | appel rejeté | condamnation confirmée
losing streak: série de défaites | mauvaise série | série
love life: vie sentimentale | vie amoureuse | vie privée
lucky escape: miracle | miraculé | indemne | chance
lump in the throat: ému | gorge nouée | émotion
mail-in ballot: vote par correspondance | correspondance
maintain her innocence: clamer son innocence | se dire innocente | nier
maintain his innocence: clamer son innocence | se dire innocent | nier
majority stake: majorité du capital | actionnaire majoritaire | participation majoritaire
make a big deal: faire toute une histoire | polémique | exagérer
make a killing: s'enrichir | faire fortune | empocher | jackpot
make a loss: pertes | perdre de l'argent | déficitaire | perte nette
make a run for it: s'enfuir | prendre la fuite | s'échapper
make a splash: faire sensation | faire du bruit | remarqué
`
