// English of chats: French, most usual first. One entry a line.

export const CHAT_KEE_MAK = `
keen on: enthousiaste | favorable
keep a low profile: faire profil bas | discret
keep a promise: tenir promesse | tenir parole | respecter
keep an eye on: surveiller
keep an eye out: surveiller | guetter
keep at bay: tenir à distance | repousser
keep away: éloigner | tenir à distance | éviter
keep calm: garder son calme | calme
keep control: majorité | garder le contrôle
keep cool: garder son calme | calme
keep from: empêcher | cacher
keep going: continuer | poursuivre
keep her job: reconduit | conserver son poste | maintenu
keep her seat: sortante | réélu | conserver son siège
keep his job: reconduit | conserver son poste | maintenu
keep his seat: sortante | réélu | conserver son siège
keep his word: tenir parole | tenir promesse
keep in check: contenir | contrôler | maîtriser
keep in touch: rester en contact
keep on: continuer | poursuivre
keep out: empêcher d'entrer | interdire | exclure
keep quiet: garder le silence | mutisme
keep quiet about: taire | cacher | garder le silence
keep safe: protéger | protection
keep secret: garder secret | cacher | dissimuler | secret
keep silent: se taire | silence | garder le silence
keep their job: reconduit | conserver son poste | maintenu
keep their seat: sortante | réélu | conserver son siège
keep track: suivre | suivi | enregistrer | recenser
keep under wraps: garder secret | cacher
keep up: maintenir | poursuivre | continuer
keep up with: suivre
kick back: pot-de-vin | rétrocommission
kick down: enfoncer | défoncer
kick her out: expulser | exclure | renvoyer | virer | exclu
kick him out: expulser | exclure | renvoyer | virer | exclu
kick in: entrer en vigueur | se déclencher | défoncer | prendre effet | s'appliquer
kick off: commencer | débuter | lancer | coup d'envoi
kick out: expulser | exclure | renvoyer | virer | mettre à la porte | exclu | renvoyé | évincé
kick the bucket: mourir | décéder
kick them out: expulser | exclure | renvoyer | virer | exclu
kick up a fuss: protester | faire des histoires
kick upstairs: promouvoir
kick-start: relancer | démarrer
kickback: pot-de-vin | rétrocommission | commission occulte
kicked out: expulsé | exclu | renvoyé | viré | évincé | exclure | renvoyer | mettre à la porte
kicked out of his home: expulsé
kickoff: coup d'envoi | début
kid: mineur | adolescent | ado | jeune
kiddo: enfant | gamin
kidnapped: enlevé | kidnappé | séquestré | rapt | kidnapping
kids' hospital: hôpital pédiatrique | pédiatrie
kill: meurtre | mettre à mort | mortel | abattu | meurtrier
kill herself: se suicider | se donner la mort | mis fin à ses jours
kill himself: se suicider | se donner la mort | mis fin à ses jours
kill off: éliminer | tuer | supprimer
killed herself: suicidé | donné la mort | mis fin à ses jours
killed himself: suicidé | donné la mort | mis fin à ses jours
killing spree: tuerie | série de meurtres | massacre
kingpin: chef | baron | cerveau
kiss and make up: se réconcilier
kiss and tell: révélations
kiss up to: flatter
kitten: chat
knee injury: ligaments croisés | genou
knew about: au courant | savoir | connu | informé
knock back: rejeter | refuser
knock down: démolir | détruire
knock her down: renverser | démolir
knock her out: assommer | éliminer
knock him down: renverser | démolir
knock him out: assommer | éliminer
knock it down: renverser | démolir
knock off: tuer | assassiner | contrefaçon
knock on: frapper | effet
knock out: assommer | éliminer | mettre K.-O. | neutraliser | priver | mettre hors service | couper
knock out of: éliminer
knock over: renverser | braquer | heurter
knock them down: renverser | démolir
knock them out: assommer | éliminer
knocked out: éliminé | assommé | mettre K.-O. | neutraliser
knocked out cold: inconscient | assommé
knocked up: enceinte
knockoff: contrefaçon | copie
know: connu | su | au courant | sait
know about: au courant | savoir | connaître | informé
known as: surnommé | connu | dit
known for: connu | célèbre | réputé
known to police: connu des services de police | défavorablement connu | antécédents
lab guy: police scientifique | technicien | laborantin
label: qualifié
laborer: manœuvre | travailleur | main-d'œuvre
lack of money: faute de crédits | manque de moyens
lack of rain: sécheresse | déficit pluviométrique
lady: femme | dame
laid to rest: inhumé | enterré | obsèques
lambast: fustiger | critiquer | étriller
lambaste: fustiger | critiquer | étriller
lame: nul | boiteux
land dispute: différend territorial | conflit foncier | litige | terre
landslide: large victoire | triomphe | large majorité | écrasante
lash out at: s'en prendre | fustiger | attaquer | critiquer
last: au bout de
last minute: arrêts de jeu | dernière minute | in extremis
last one alive: dernier survivant
last seen: dernière apparition | aperçu pour la dernière fois
last spotted: aperçu | vu pour la dernière fois
last straw: goutte d'eau | dernière goutte
last-minute: au pied levé | dernière minute | in extremis
late: défunt
laud: louer | saluer | vanter
laugh at: se moquer | rire
laugh off: se moquer | minimiser
launch: démarrer | sortie
launder money: blanchiment | blanchir | argent
lawmaker: sénateur
lawmakers: députés | parlementaires | élus | sénateurs | législateur
lawyer up: prendre un avocat | avocat
lay down: déposer | fixer
lay down arms: déposer les armes
lay hands on: s'emparer | porter la main
lay into: s'en prendre | critiquer | attaquer
lay to rest: inhumer | enterrer | obsèques | funérailles
layoff: départ
lead away: emmener | menotté
lead poisoning: plomb | saturnisme | intoxication
lead to: provoquer | mener | causer | déboucher | conduit
lead up to: précéder | mener
leak: révéler | divulgation
leaked: révélé | publié
leaked exam: fuite des sujets | fuite | examen
learn about: apprendre | découvrir | appris
learn at home: distanciel | école à la maison | enseignement à distance
learned: appris | découvert | apprendre | apprentissage
leave: abandonner | s'en aller | sortir | congé
leave alone: laisser tranquille
leave behind: laisser derrière
leave her behind: abandonner | laisser
leave her home: quitter son domicile | déplacé | fuir
leave her job: quitter son poste | démissionner | démission
leave her money to: léguer | legs | héritage
leave her post: quitter son poste | démissionner | quitter ses fonctions | départ
leave him behind: abandonner | laisser
leave his home: quitter son domicile | déplacé | fuir
leave his job: quitter son poste | démissionner | démission
leave his money to: léguer | legs | héritage
leave his post: quitter son poste | démissionner | quitter ses fonctions | départ
leave hospital: sortir de l'hôpital | quitter l'hôpital
leave it behind: abandonner | laisser
leave it to: laisser | confier
leave money to: léguer | legs
leave no stone unturned: passer au peigne fin | ratisser | ratissé
leave office: quitter ses fonctions | quitter le pouvoir | départ | fin de mandat
leave out: omettre | exclure | oublier
leave the country: quitter le pays | fuir | exil
leave the party: quitter le parti | démissionner
leave their home: quitter son domicile | déplacé | fuir
leave their homes: déplacé | réfugié | fuir | exode
leave their money to: léguer | legs | héritage
leave them behind: abandonner | laisser
leave town: quitter la ville | partir
led by: dirigé | mené | conduit | emmené
left: quitté | parti | abandonné
left alone: laissé seul
left behind: laissé | abandonné
left for dead: laissé pour mort
left homeless: sans-abri | sans logement
leftovers: restes | invendus | gaspillage
legal age: âge légal | majorité | âge
legal protection: immunité
legit: légitime | légal | authentique
lend a hand: aider | donner un coup de main
let down: décevoir | déçu | trahir | déception
let go: licencier | licencié | relâcher | libérer | lâcher | remercier
let go of: lâcher | abandonner | se séparer | licencier | licencié
let her down: décevoir | trahir | déçu
let her go: relâcher | libérer | licencier
let her off: épargner | acquitter | relâcher
let him down: décevoir | trahir | déçu
let him go: relâcher | libérer | licencier
let him off: épargner | acquitter | relâcher
let in: laisser entrer | admettre | accueillir | adhésion
let it be known: faire savoir | annoncer
let it go: laisser tomber
let know: prévenir | informer
let loose: libérer | lâcher
let off: épargner | acquitter | relâcher | gracié | dispenser
let off the hook: s'en tirer | épargner
let off with a warning: avertissement | rappel à la loi
let out: libérer | relâcher | laisser sortir
let slide: laisser passer
let slip: laisser échapper | révéler
let them down: décevoir | trahir | déçu
let them go: relâcher | libérer | licencier
let them off: épargner | acquitter | relâcher
let walk: relâcher
level a building: raser
level off: se stabiliser
lie: faux
lie about: mentir | mensonge
lie low: se faire discret | se cacher | faire profil bas | cavale
lie to: mentir | mensonge | tromper
lied: menti | mensonge
lies: diffamation | mensonge | fausses informations
life in prison: perpétuité | réclusion à perpétuité | prison à vie
life span: espérance de vie | durée de vie | longévité
life story: mémoires | biographie | autobiographie
life's work: ensemble de son œuvre | œuvre
lifetime achievement: ensemble de son œuvre | ensemble de sa carrière
liftoff: décollage | lancement
light on fire: incendier | mettre le feu
light up: fumer
like: apprécier
link: liaison
link up: s'associer | se rejoindre
linked to: lié | en lien | associé
little boy: garçonnet | petit garçon | enfant | fillette
little by little: progressivement | peu à peu
little girl: fillette | petite fille | enfant
little kid: enfant | petit enfant
little one: enfant en bas âge | tout-petit | petit
live: résider
live in: habiter | vivre | résider | domicilié | installé
live longer: espérance de vie | longévité | vivre plus longtemps
live on: vivre de | survivre
live quietly: vie paisible | vivre tranquillement
live up to: être à la hauteur | répondre aux attentes
live with: vivre avec | habiter | cohabiter
lived: vécu | habité | résidé | en direct | vivre
loaded: riche | fortuné | chargé
loads of: nombreux | beaucoup
loan out: prêter
loathe: détester | haïr | exécrer
lob: lancer | jeter
local: riverain | habitant
lock down: confiner | boucler
lock her up: enfermer | emprisonner | incarcérer | écrouer
lock him up: enfermer | emprisonner | incarcérer | écrouer
lock horns: s'affronter | s'opposer
lock out: exclure | empêcher d'entrer
lock them up: enfermer | emprisonner | incarcérer | écrouer
lock up: enfermer | emprisonner | incarcérer | écrouer | en prison | détenu
lockdown: reconfinement
locked: fermé | verrouillé | enfermé | écluse | serrure
locked in: enfermé
locked up: enfermé | emprisonné | incarcéré | écroué | en prison | détenu
long story short: en résumé | bref
long weekend: pont | week-end prolongé | week-end
longer: prolonger | plus longtemps
look after: veiller | prendre soin | protection | protéger
look at: examiner | étudier | regarder | risquer | encourir
look away: détourner le regard | fermer les yeux
look back: revenir | se souvenir | rétrospective
look back on: revenir | se souvenir
look down on: mépriser
look forward to: se réjouir | attendre
look into: se pencher | étudier
look like: ressembler | sembler | apparence
look on: regarder | assister
look out: faire attention
look out for: veiller | protéger
look up: chercher | s'améliorer
look up to: admirer
looking at: risquer | encourir | examiner | étudier | regarder
loom: menacer | se profiler | approcher
lose: perdu | battu | défaite | perd
lose all her money: ruiné | ruine
lose all his money: ruiné | ruine
lose all their money: ruiné | ruine
lose control: perdre la majorité
lose face: perdre la face | humilié
lose faith: perdre confiance | ne plus croire
lose ground: perdre du terrain | reculer
lose her job: perdre son emploi | perdre son poste | licencié | limogé | destitué | démis
lose her license: suspendu d'exercice | radié | interdit d'exercer | permis
lose her life: perdre la vie | mort | tué | mourir | décédé
lose her medal: retirer sa médaille | déchu de sa médaille | destitué | médaille
lose her mind: devenir fou | perdre la tête | perdre la raison | folie
lose her temper: s'emporter | s'énerver | colère | perdre son sang-froid
lose her voice: extinction de voix | aphone | voix
lose his cool: s'emporter | s'énerver | perdre son sang-froid
lose his job: perdre son emploi | perdre son poste | licencié | limogé | destitué | démis
lose his license: suspendu d'exercice | radié | interdit d'exercer | permis
lose his life: perdre la vie | mort | tué | mourir | décédé
lose his medal: retirer sa médaille | déchu de sa médaille | destitué | médaille
lose his mind: devenir fou | perdre la tête | perdre la raison | folie
lose his temper: s'emporter | s'énerver | colère | perdre son sang-froid
lose his voice: extinction de voix | aphone | voix
lose in court: débouté | condamné | tribunal
lose it: craquer | s'énerver | perdre son sang-froid | s'emporter
lose license: permis retiré | retrait de permis | suspension de permis | permis
lose narrowly: battu de peu | courte tête
lose one's temper: s'emporter | s'énerver | colère | perdre son sang-froid
lose out: perdre | désavantagé
lose patience: s'impatienter | perdre patience
lose protection: immunité levée | retirer son immunité
lose steam: s'essouffler
lose students: perdre des effectifs
lose support: perdre le soutien | soutien
lose the case: débouté | perdre le procès
lose their job: licencié | perdre leur emploi | supprimer des postes
lose their jobs: perdre leur emploi | licencié | licenciement | suppression | suppression de postes
lose their license: suspendu d'exercice | radié | interdit d'exercer | permis
lose their lives: perdre la vie | morts | tués | mourir
lose their medal: retirer sa médaille | déchu de sa médaille | destitué | médaille
lose their voice: extinction de voix | aphone | voix
lose touch: perdre contact | déconnecté
lose your voice: extinction de voix | aphone
lost: perdu | égaré | battu
lost a loved one: endeuillé | perdu un proche
lost at sea: disparu en mer | péri en mer
lost her job: perdu son emploi | perdu son poste | licencié | limogé | viré
lost her life: perdu la vie | mort | tué | décédé
lost her mind: devenu fou | perdu la tête | perdu la raison | folie
lost his job: perdu son emploi | perdu son poste | licencié | limogé | viré
lost his life: perdu la vie | mort | tué | décédé
lost his mind: devenu fou | perdu la tête | perdu la raison | folie
lost in the fire: proie des flammes | détruit | brûlé
lost their lives: perdu la vie | morts | tués | décédés
lots of: nombreux | beaucoup
lots of cops: dispositif policier | important dispositif | policiers
lotto: loterie | Loto
loud bang: détonation | déflagration
love affair: liaison | histoire d'amour | romance
love triangle: triangle amoureux
low ground: basse altitude | plaine
low-key: discret | sobre
lowdown: informations | détails
lowland: plaine | basse altitude
lowlife: voyou
lying: mensonge | mentir | allongé
mad: furieux | en colère | fâché
mad about: dénoncer | en colère
mad at: furieux | en colère | fâché | en vouloir
mad cow: vache folle | encéphalopathie
mad cow disease: vache folle | encéphalopathie spongiforme
made to break: obsolescence programmée
made up: inventé | fabriqué | faux | constitué | réconcilié
madman: forcené | fou | déséquilibré
main lead: piste privilégiée | piste
main theory: piste privilégiée | hypothèse privilégiée | hypothèse
make: créer | produire | gagner
make a call: appeler | téléphoner
make a choice: choisir | choix
make a comeback: revenir | retour | come-back
make a deal: conclure un accord | accord | s'entendre | négocier
make a decision: trancher | décision
make a difference: changer
make a fool of: ridiculiser
make a fuss: protester | scandale | faire des histoires
make a living: gagner sa vie | vivre
make a move: agir | bouger | initiative
make a point: souligner | argument
make a profit: bénéfice | rentable | réaliser un bénéfice
make a promise: promettre | promesse | promis
make a scene: scandale | esclandre
make a statement: déclarer | s'exprimer
make a threat: menacer
make a u-turn: volte-face | revirement | demi-tour
make amends: se racheter | réparer | excuses | faire amende honorable
make an appearance: apparaître | apparition | se montrer
make an excuse: excuse | prétexte
make an offer: proposer | offre | proposition
make arrests: interpellation | procéder à des interpellations | arrestation | arrêter
make believe: se faire passer | faire croire
make clear: préciser | clarifier | expliquer
make do: se contenter | se débrouiller
make ends meet: joindre les deux bouts | boucler les fins de mois
make excuses: excuses | prétexte | se justifier
`
