// English of chats: French, most usual first. One entry a line.

export const CHAT_THE_ZOO = `
the guy himself: intéressé
the lowdown: informations | détails
the man himself: intéressé | lui-même
the reason why: raison | motif | cause
this year's crop: récolte | vendange
thrash: écraser | battre | rosser
thrash out: négocier | discuter
threaten: intimider
threaten to: menacer
three goals: triplé | trois buts | but
three times: trois reprises | trois fois
three times as much: tripler | triple
thrilled: ravi | enchanté | heureux
throw: organiser
throw a party: fête | organiser
throw a punch: coup de poing | frapper
throw a tantrum: crise | caprice | colère
throw away: mettre à la poubelle | gaspiller | se débarrasser
throw her hat in the ring: candidate | se présenter | candidature
throw her out: expulser | exclure | virer
throw him out: expulser | exclure | virer
throw his hat in the ring: candidat | se présenter | candidature
throw his support behind: soutenir | soutien
throw in: ajouter
throw in jail: emprisonner | incarcérer | prison
throw in the towel: abandonner | jeter l'éponge | renoncer | concéder
throw it away: jeter | gaspiller
throw off: semer | perturber | dérouter
throw out: expulser | jeter | exclure | rejeter | virer | mettre à la porte | classer
throw out a case: rejeter | débouter | non-lieu
throw shade: critiquer | pique | dénigrer
throw stones: caillasser | caillassé | jets de pierres | jet de projectiles
throw support: soutenir
throw the book at: condamner | sévir
throw them away: jeter | gaspiller
throw them out: expulser | exclure | virer
throw under the bus: trahir | sacrifier | lâcher | désavouer
throw up: vomir
thrown out: expulsé | exclu | rejeté | annulé | viré | disqualifié
thug: voyou | casseur | malfrat | délinquant
thumbs down: désapprobation | rejet | avis défavorable | désapprouver
thumbs up: approbation | accord | feu vert | avis favorable
thwart: empêcher | contrarier | faire échouer
tick off: énerver | réprimander | fâché | mécontent
ticked off: énervé | fâché | mécontent | réprimander
ticket: place | liste
ticket left: complet | place disponible
tidy up: ranger | nettoyer
tie: nul
tie the knot: se marier | mariage | épouser
tie up: ligoter | attacher
tied: à égalité | nul | match nul | lié | lien
tied to: lié | attaché
tied up: ligoté | attaché
tiff: querelle | dispute | brouille
tight race: serré | au coude-à-coude
tight with: proche
tighten one's belt: se serrer la ceinture | économies | rigueur
time and again: à plusieurs reprises | souvent
time off: congé | repos | vacances
time served: peine purgée
tip her off: prévenir | avertir | informer
tip him off: prévenir | avertir | informer
tip off: informer | alerter | dénoncer | appel anonyme
tip over: se renverser | basculer | chavirer | se coucher
tip them off: prévenir | avertir | informer
tipped off: prévenu | averti | informé | alerté | signalement | tuyau | renseignement | prévenir | dénoncer
tipping point: point de bascule
tipsy: éméché | ivre
tirade: diatribe | tirade
tit for tat: représailles | réciprocité | mesure de rétorsion
to blame: responsable | en cause | faute | coupable | tort
toddler: bambin | enfant en bas âge
together with: en couple
told: dit | raconté | déclaré | confié | expliqué | informé
toll: péage | victimes | nombre de morts | pertes
tons of: nombreux | beaucoup
too close to call: serré | au coude-à-coude
too expensive: trop onéreux | trop cher | coût | coûteux | cher
too little: insuffisant | trop peu | dérisoire
too old: âgisme | trop vieux | trop âgé | vieux | âgé
took: pris | emmené | emporté
took her own life: suicidé | donné la mort | mis fin à ses jours
took his own life: suicidé | donné la mort | mis fin à ses jours
top brass: haut commandement | état-major | hiérarchie
top court: Cour de cassation | Conseil constitutionnel | Cour suprême | cour | Conseil d'État
top dog: chef | numéro un | patron
top player: numéro un mondial | meilleur joueur | joueur
top up: rallonge | compléter | abonder
top-notch: excellent | de premier ordre
topple: chute | destituer | faire chuter
torch: incendier | brûler | mettre le feu
torched: incendié | brûlé | torche | flamme | incendier | mettre le feu
toss: jeter | lancer | débouter
toss out: rejeter | annuler | jeter
total: détruire
total a car: accident | détruire
touch down: atterrir | se poser | tarmac
tough: rude | sévère | strict
tough on crime: fermeté | sécurité | répression
tough time: moment difficile | difficultés
tourist tax: taxe de séjour | taxe
tournament: compétition | épreuve
tout: vanter | présenter
tower block: tour | immeuble | barre
toy gun: arme factice | jouet | pistolet
trace: déceler
track: flairer
track down: repérer | rattraper
track her down: retrouver | localiser | traquer
track him down: retrouver | localiser | traquer
track record: bilan | antécédents | expérience | parcours
track them down: retrouver | localiser | traquer
trains running: circulation | trafic | circuler | train
trapped: enseveli | prisonnier | pris au piège
trash: dénigrer | saccager | ordures | critiquer | poubelle | détruit
trash talk: insultes | provocations | dénigrer
trashed: saccagé | dénigré | critiqué | détruit | ordures | poubelle
travel: se rendre
trick: tromper | ruse | astuce | piéger | duper | berné
tricked: trompé | dupé | piégé | berné | ruse | astuce
trigger: entraîner | susciter | causer
triggered: déclenché | choqué | provoquer | entraîner | susciter | causer
trim: abaisser | rogner | réduire
trip: trébucher
triplet: triplé
troll: provoquer | se moquer | troll
trouble: incidents | difficultés
trounce: écraser | battre
truce: cessez-le-feu | paix
trucker: chauffeur routier | routier | camionneur
true story: fait divers | histoire vraie | faits réels | vrai | histoire
try again: réessayer | réessayé | tenter
try to: tenter | chercher | essayer | tentative
tuition: frais de scolarité | frais d'inscription | droits d'inscription
tumble: chuter | dégringoler
tune: chanson | musique
tune in: téléspectateur | suivre | écouter
turn a blind eye: ignorer | tolérer
turn against: se retourner contre | trahir
turn around: redresser | retourner | rebrousser chemin
turn back: rebrousser chemin
turn down: décliner | refus
turn her down: refuser | rejeter | décliner | refus
turn her in: dénoncer | livrer | remettre
turn herself in: se rendre | se livrer | se constituer prisonnier | rendu
turn him down: refuser | rejeter | décliner | refus
turn him in: dénoncer | livrer | remettre
turn himself in: se rendre | se livrer | se constituer prisonnier | rendu
turn his back on: tourner le dos | abandonner | renier
turn in: dénoncer | livrer | remettre | rendre
turn in his badge: démissionner
turn into: devenir | se transformer | tourner
turn it down: refuser | rejeter | décliner | refus
turn on: se retourner contre | attaquer
turn out: s'avérer | se révéler | finalement | participer | se déplacer | se mobiliser
turn out to be: s'avérer | se révéler
turn over: remettre | livrer | se retourner
turn the other cheek: tendre l'autre joue
turn the page: tourner la page
turn the tables: renverser la situation
turn them down: refuser | rejeter | décliner | refus
turn them in: dénoncer | livrer | remettre
turn to: se tourner | recourir | faire appel | saisir
turn ugly: dégénérer | mal tourner
turn up: se présenter | arriver | apparaître | retrouvé | refaire surface
turn up dead: retrouvé mort | mort
turn violent: dégénérer | violence
turnaround: redressement | revirement | retournement
turned herself in: rendu | livré | constitué prisonnier | se rendre
turned himself in: rendu | livré | constitué prisonnier | se rendre
turnout: affluence | mobilisation
tussle: bagarre | lutte | bousculade | échauffourée
tv anchor: présentateur | présentatrice | télévision
tweet: tweet | message | publier | publication
twister: tornade
two goals: doublé | deux buts | but
two-time: tromper
tycoon: magnat | homme d'affaires | milliardaire
u-turn: volte-face | revirement | demi-tour | marche arrière
unaccompanied: isolé | non accompagné
unconstitutional: contraire à la Constitution
uncover: découvrir | révéler | mettre au jour | dévoiler
under fire: critiqué | sous le feu des critiques | dans la tourmente
under oath: prêter serment
under scrutiny: examiné | surveillé | dans le viseur
under siege: assiégé | siège
under suspicion: soupçonné | suspect
under the knife: intervention chirurgicale | opéré | opération
under the table: dessous-de-table | au noir | clandestinement
under the weather: souffrant | malade
understaffed: sous-effectif | manque de personnel | manque d'effectifs
undo: revenir sur
unearth: exhumer | déterrer | découvrir | mettre au jour
unemployed: au chômage | sans travail
unfair dismissal: licenciement abusif | prud'hommes | licenciement
unfriend: supprimer | retirer
union boss: patron du syndicat | leader syndical | leaders syndical | secrétaire général | syndicat
unmanned: drone | sans pilote
unresponsive: inanimé | inconscient | sans réaction
unrest: violences | tensions
unsafe: insalubre | insécurité
unsafe building: arrêté de péril | immeuble insalubre | péril | immeuble | bâtiment
until further notice: jusqu'à nouvel ordre
unveil: inaugurer
up against: face à | confronté
up and coming: prometteur | montant
up and running: opérationnel | fonctionner
up for: candidat | à vendre | prêt
up for election: candidat | élection
up for sale: en vente | à vendre | mis en vente
up in arms: en colère | vent debout | indigné | révolté
up in the air: incertain
up to date: à jour | actualisé
up to scratch: conforme | à la hauteur
uphold: maintenu
uproar: indignation | scandale | polémique | vives réactions
upset: battre | surprise
upshot: résultat | conclusion
use her gun: faire usage de son arme | tirer | arme
use his gun: faire usage de son arme | tirer | arme
use their gun: faire usage de son arme | tirer | arme
vacationer: vacancier | touriste | estivant
van: utilitaire
vanish: disparu | disparition
vanish into thin air: se volatiliser | disparaître
vape: vapoter | cigarette électronique | vapotage
veer off: dévier | sortir de la route
veggie: végétarien | légume
vent: exprimer | se défouler | évacuer
vermin: vermine | nuisible | rat
veteran politician: vétéran | responsable politique
vibe: ambiance | atmosphère
vicar: curé | vicaire | pasteur
vid: vidéo
visit: rendre visite | déplacement | venue
vote against: voter contre | rejeter | s'opposer
vote down: rejeter
vote for: voter pour | élire | soutenir
vote her out: battre | écarter | renverser | chasser
vote him out: battre | écarter | renverser | chasser
vote in: élire | élu
vote out: battre | chasser | écarter | renverser | battu
vote them out: battre | écarter | renverser | chasser
voted out: battu | écarté | renversé | battre | chasser
vow: promis | assurer | serment | vœu | promet
vowed: juré | promis | engagé | assuré | promettre | serment | vœu | promet
wacky: loufoque | farfelu
wait and see: attendre | attentisme
wait on: servir | attendre
walk: aller à pied | remise en liberté | relaxé | remis en liberté | libre
walk away: quitter | se retirer | abandonner | partir | renoncer
walk away from: quitter | se retirer | abandonner | s'éloigner | renoncer
walk back: revenir sur | se rétracter | rétropédaler | nuancer
walk down the aisle: se marier | mariage
walk free: remis en liberté | libre | acquitté
walk in on: surprendre | découvrir
walk into: entrer | pénétrer | se rendre | se présenter
walk off: quitter | partir
walk off the job: débrayer | grève | cesser le travail
walk out: quitter | partir | claquer la porte | débrayer | grève | quitter la salle
walk out on: quitter | abandonner
walk over: piétiner | dominer
walk the line: respecter
wall: façade | paroi
want: demander | réclamer | désirer | volonté
wanted: avis de recherche | voulu
wanted by police: recherché | avis de recherche
war of words: passe d'armes | guerre des mots | joute verbale | échanges
warehouse: hangar
warm: doux
warmest: le plus chaud | doux | record de chaleur
warn: mise en garde | menacer
warship: frégate | bâtiment
wash ashore: rejeter | s'échouer | échoué
wash away: emporter
wash up: s'échouer
washed up: échoué
waste: gâcher
waste money: gaspiller | gaspillage | argent
wasted: ivre | gaspillé | déchet | gaspillage | gâcher
watch out: attention | se méfier
watch out for: attention | se méfier
wave the white flag: capituler | se rendre
weapons deal: contrat d'armement | vente d'armes | arme | contrat
weed: cannabis | herbe
weed killer: pesticide | désherbant | herbicide | glyphosate
weed out: éliminer
weekly: chaque semaine
weigh in: s'exprimer | donner son avis | intervenir | se prononcer
weigh on: peser
weigh up: peser | évaluer | réfléchir
weirdo: bizarre | marginal
well off: riche
whack: abattre | assassiner | frapper
what caused: cause | origine | provoquer | raison
what for: raison
what led to: cause | conduire | origine | provoquer
what the paper prints: ligne éditoriale | journal
what was the point: but | intérêt | objectif
what went wrong: cause | erreur | problème | échec
what's wrong with: souffrir | blessé | douleur
wheat: céréale
wheels: voiture | roue | volant
whine: se plaindre | pleurnicher
whip up: attiser | exciter
whip-round: cagnotte | collecte
whiz: prodige | surdoué | génie
whiz kid: prodige | enfant prodige | surdoué
who did it: auteur | coupable | responsable
who did this: auteur | coupable | responsable
whose fault: responsable | faute | coupable | responsabilité
wildlife: espèce
willing to: prêt | disposé | accepter
win: l'emporter | vaincre | succès
win an award: récompensé | prix | lauréat | remporter
win back: reprendre | reconquérir | regagner
win over: convaincre | séduire | rallier
win the argument: gain de cause | avoir raison
win the election: élu | remporter | victoire | vainqueur
win the lottery: gros lot | loterie | gagner au Loto | décrocher le jackpot
wind farm: ferme éolienne
wind up: se retrouver | liquider | aboutir | provoquer | énerver
windmill: moulin | moulin à vent | éolienne
wine grower: viticulteur | vigneron | vin
winger: ailière
wipe: effacer | essuyer
wipe out: détruire | effacer | ruiner | décimer | chuter
wiped out: anéanti | détruit | décimé | éliminer | détruire | effacer | ruiner
witch hunt: chasse aux sorcières | cabale | acharnement | chasse
without a hitch: sans incident | sans encombre | sans accroc
without a trace: sans laisser de traces | disparu
without a vote: sans vote | 49.3 | vote
without power: privé d'électricité | privé de courant | sans électricité | électricité | courant
woes: difficultés | problèmes | ennuis | déboires
woke: woke | wokisme
won: gagné | remporté | emporté | victoire | élu
won the election: élu | remporté | victoire | vainqueur
won't answer: éluder | refuser de répondre | répondre
woo: courtiser | séduire | attirer
word is: rumeur | selon
word on the street: rumeur
work for: travailler pour | employé | employeur | au service
work it out: s'arranger | trouver une solution | régler
work on: travailler sur | préparer | élaborer
work out: fonctionner | marcher | réussir | calculer | résolu
work out who: identifier
work things out: s'arranger | se réconcilier | régler
work together: collaborer | coopérer | travailler ensemble
work with: collaborer | travailler avec | coopérer
working class: classe ouvrière | classes populaires | ouvrier | milieu populaire
world champ: champion du monde
world war two: Seconde Guerre mondiale
worn out: épuisé | usé | à bout
worried about: inquiet | craindre | inquiétude | préoccupé
worried that: craindre | inquiet | crainte
worth: estimé | coûter | prix
wrap up: terminer | conclure | achever
wreck: accident | ruiner | saccager | carambolage
write: écrit
wrong way: contresens | mauvais sens
wrongful dismissal: licenciement abusif | prud'hommes | licenciement
wrongly: injustement
wrongly accused: accusé à tort | erreur judiciaire | accusé | à tort
wrote: écrit | rédigé | auteur | signé
ww2: Seconde Guerre mondiale
yachtsman: skipper | skippers | navigateur
yes-man: béni-oui-oui
zoom: visioconférence | distanciel
`
