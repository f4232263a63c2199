// English of chats: French, most usual first. One entry a line.

export const CHAT_PAY_ROO = `
payroll tax: cotisation | charges sociales
pedestrian: passant
pelt: jeter | caillasser | caillassé
penniless: ruiné | sans le sou
penny pinching: économies | radin
per day: par jour | quotidiennement
perk: avantage | privilège | prime
perks: avantages | privilèges
perp: auteur | coupable | suspect
person concerned: intéressé
personal best: record personnel | meilleure performance
pervert: pervers | prédateur
pest: nuisible | parasite | peste
pester: harceler | importuner
phase in: introduire progressivement | mettre en place
phase out: supprimer progressivement | abandonner | sortie
phone: appeler | coup de fil
phone ring off the hook: appel | standard saturé
phones down: privé de téléphone | coupé | téléphone
phony: faux | bidon
pic: photo | image | photos
pick: choisir | désigner | choix | nommer | sélectionner
pick a fight: chercher la bagarre | provoquer
pick for: choisir | nommer | désigner
pick her up: récupérer | arrêter | prendre en charge
pick him up: récupérer | arrêter | prendre en charge
pick off: abattre
pick on: s'en prendre | harceler | tourmenter
pick out: choisir | repérer | identifier
pick them up: récupérer | arrêter | prendre en charge
pick up: reprendre | recueillir | prendre en charge | arrêter | détecter | dépister | repérer
pick up by police: interpellé | arrêté
pick up steam: s'accélérer | prendre de l'ampleur
pick up the tab: payer | prendre en charge | régler la facture
pick-pocket: voler
pics: photos | images | photo
picture: tableau | toile
piece: œuvre
piece of evidence: preuve | pièce à conviction | élément
pile-up: carambolage | accident en chaîne
pileup: carambolage
pimp: souteneur
pin on: imputer | accuser | rejeter
pin the blame: imputer | accuser
pinch: voler | pincer | faucher
ping: contacter
pink slip: licenciement | lettre de licenciement
pipe: conduite
pirated: piraté | contrefaçon
piss off: énerver | agacer | furieux | en colère | mécontent
pissed: furieux | énervé | en colère | ivre
pissed off: furieux | énervé | en colère | mécontent | agacer
pitch in: contribuer | aider | participer
pitch invader: intrusion | spectateur
place: domicile | appartement | logement
plan to: prévoir | envisager | vouloir | projet
plane: vol | aéronef | appareil
plaque: stèle | plaque
play: disputer | se disputer
play a part: jouer un rôle | participer | contribuer
play against: affronter | jouer contre
play along: jouer le jeu
play dirty: coup bas
play down: minimiser | relativiser
play dumb: faire l'innocent
play for: jouer | évoluer
play for time: gagner du temps | temporiser
play hardball: intransigeant | fermeté
play up: mal fonctionner | exagérer
play with no fans: huis clos
plead for: implorer | plaider | appeler à
plead guilty: reconnaître les faits
plead the fifth: garder le silence | droit au silence
plead with: supplier | implorer
pledge: promis | jurer
plenty of: nombreux | beaucoup
plight: situation | sort | détresse
plough into: percuter | foncer | faucher | heurter
plow: déneiger | labourer
plow into: percuter | foncer | faucher | heurter
plummet: dégringoler | plonger
pm's office: Matignon
pocket: détourner | empocher | toucher
point fingers: accuser | pointer du doigt
point of contention: désaccord | point de discorde
point the finger: accuser | pointer du doigt | désigner | mettre en cause
poisoned: empoisonné | intoxiqué | poison
poke around: fouiller | fouiner
poke fun at: se moquer | railler
police bust: coup de filet | descente | opération de police
police dog: cynophile | chien policier | brigade cynophile | chien
police presence: dispositif policier | présence policière | policiers | présence
poll: enquête | sondé
polling place: bureau de vote | scrutin
polls: sondages | élections | urnes | scrutin | enquête d'opinion | enquête | sondé
polls close: bureau de vote fermer | fermeture des bureaux de vote
pond: bassin
poop: excréments | crotte | déjection
poor: démuni | précaire | défavorisé
pop the question: demander en mariage
pose as: se prétendre | usurper | poser
posh: chic | luxueux | huppé
posse: bande | entourage
post online: publier | mettre en ligne | publication
post-mortem: autopsie
pot: cannabis | cagnotte
pour down: pluie | pleuvoir
power back on: rétablir | électricité | courant rétabli
power cut: privé d'électricité | panne de courant | coupure
power grab: prise de pouvoir | coup de force
pr: communication | relations publiques
praise: rendre hommage | hommage | vanter
pram: poussette | landau
premature baby: prématuré | naissance prématurée | bébé
premier: premier ministre | chef du gouvernement | première | avant-première
president's party: parti présidentiel | majorité présidentielle | parti
press: faire pression | journaux | médias
press ahead: poursuivre | aller de l'avant
press for: réclamer | exiger
pretend to be: se faire passer | prétendre | usurper
prey on: s'en prendre | s'attaquer
price: cours
price hike: hausse des prix | augmentation
price tag: montant | facture
prices rising: inflation | hausse des prix
pricey: onéreux | cher | coûteux
prime time: heure de grande écoute | première partie de soirée
print: publier | publié | paraître
priors: antécédents judiciaires | antécédents
prison time: peine de prison | prison ferme | prison
probe: investigation | examiner | instruction | enquêteur
probe into: enquête | instruction
proceeds: bénéfice | recette | produit | procéder
projects: cité | quartier | HLM | projet
promise: promis | s'engager | assurer
promise not to: écarter | exclure | s'engager à ne pas | promettre
proof: prouver | justificatif | élément
propose to: demander en mariage
protest: s'opposer | mobilisation | rassemblement
prove: établir | attester
prove right: donner raison
psyched: enthousiaste
psycho: psychopathe | fou | déséquilibré
publicity stunt: coup de pub | coup médiatique | coup de communication
pull: retirer | annuler | supprimer
pull a gun: dégainer | menacer | braquer
pull a knife: couteau | menacer
pull aboard: hisser à bord | recueillir
pull apart: séparer | déchirer
pull back: se retirer | reculer | retrait
pull her out: sortir | extraire | retirer | secourir
pull him out: sortir | extraire | retirer | secourir
pull it out: sortir | extraire | retirer | secourir
pull off: réussir | parvenir | accomplir | réaliser
pull out: retrait | se désengager | renoncer | se désister | déclarer forfait
pull out of: se retirer | quitter | retrait | renoncer
pull out of the water: repêcher | ramener | sortir de l'eau
pull over: arrêter | contrôler
pull strings: intervenir | piston | user de son influence
pull the plug: mettre fin | arrêter | débrancher | annuler
pull the plug on: mettre fin | arrêter | annuler
pull them out: sortir | extraire | retirer | secourir
pull through: s'en sortir | survivre | se rétablir
pull to safety: secourir | sauver
pull together: s'unir | rassembler
pull troops: retirer les troupes | retrait
pull up: s'arrêter | repêcher | remonter
pulled: retiré | annulé | supprimé | tiré
pulled from: extrait | retiré | sorti
pulled out: retiré | extrait | sorti | retrait | se désengager | renoncer | se désister
punch-up: bagarre | rixe
punish: condamner
punk: voyou
pupil: effectif
puppet: fantoche
puppy: chien
push ahead: poursuivre | aller de l'avant | maintenir
push ahead with: poursuivre | maintenir
push around: malmener | bousculer
push back: résister | s'opposer | retarder | reporter | opposition | renvoyer | renvoyé
push back against: résister | s'opposer | contester
push for: réclamer | plaider | pousser | militer | appeler à
push her around: malmener | bousculer | harceler
push her out: évincer | pousser vers la sortie | chasser
push him around: malmener | bousculer | harceler
push him out: évincer | pousser vers la sortie | chasser
push off: repousser
push out: pousser vers la sortie | évincer | chasser
push them around: malmener | bousculer | harceler
push them out: évincer | pousser vers la sortie | chasser
push through: faire adopter | imposer | passer en force | faire passer | passage en force
pushback: opposition | résistance | refus
pushed out: poussé vers la sortie | évincé | chassé
pusher: dealer | trafiquant
put: mis
put a hit on: commanditer | assassinat
put a stop to: mettre fin | stopper | arrêter | interdire | interdiction
put an end: mettre fin | mettre un terme
put an end to: mettre fin | mettre un terme | cesser
put at risk: mettre en danger | menacer | exposer
put away: emprisonner | incarcérer | ranger
put back as it was: remise en état
put behind: incarcérer
put behind bars: emprisonner | incarcérer | écrouer
put down: réprimer | rabaisser | euthanasier | abattre | poser | piquer
put her away: emprisonner | incarcérer
put her in jail: emprisonner | incarcérer | prison
put him away: emprisonner | incarcérer
put him in jail: emprisonner | incarcérer | prison
put in: installer | investir | placer
put in a word: intercéder | intervenir
put in charge: charger | confier | nommer
put in charge of: chargé | nommé | confié | à la tête
put in danger: mettre en danger | menacer
put in jail: emprisonner | incarcérer | prison
put in place: mettre en place | instaurer | installer
put in prison: emprisonner | incarcérer | prison
put it back: remise en état | remettre en état
put it off: reporter | retarder | repousser
put it out: éteindre | maîtriser | publier
put money into: investir | financer
put off: décourager | retarder | repousser | différer
put on: organiser | mettre | enfiler | porter
put on hold: suspendre | reporter | mettre en pause | suspendu | geler
put on ice: geler | suspendre
put one's foot down: s'opposer | imposer
put online: publier | publié | mettre en ligne | en ligne
put out: éteint | venir à bout | publier | publié | diffuser | sortir
put out a fire: éteindre | maîtriser | incendie
put out an album: sortir un album | album
put out of work: mettre au chômage | licencier
put paid to: mettre fin | anéantir
put pressure on: faire pression | pression | presser
put the blame on: accuser | imputer | rejeter la faute | reprocher
put them away: emprisonner | incarcérer
put them in jail: emprisonner | incarcérer | prison
put them off: reporter | retarder | repousser
put them out: éteindre | maîtriser | publier
put through: faire subir | faire passer
put to sleep: endormir | euthanasier
put to use: utiliser
put together: assembler | monter | élaborer | rassembler
put up: ériger | installer | héberger | afficher | dresser
put up a building: construire | ériger
put up for sale: mettre en vente | vente
put up with: supporter | tolérer
put words in: prêter des propos
quack: charlatan | faux médecin
question: remettre en cause | mettre en doute | contester
quid: livre | livre sterling
quit: démission | abandonner | partir | claquer la porte
quit her job: démissionner | démission | quitter son poste | quitté
quit his job: démissionner | démission | quitter son poste | quitté
quit smoking: arrêter de fumer
quit the race: se retirer | abandonner | renoncer | retrait
quits: démissionne | quitte | démission | assez | tout à fait | abandonner | arrêter | partir | départ | claquer la porte
quitting: démission | départ | quitter | assez | tout à fait | démissionner | abandonner | arrêter | partir | claquer la porte
quiz: interroger | questionner | quiz
race: scrutin | élection | duel
rainbow: arc-en-ciel
raise: hausse | collecter | relever | récolter
raise money: lever des fonds | lever
rally behind: faire bloc | soutenir | se rallier | rallié
rampage: saccage | tuerie | déchaînement
rancher: éleveur | agriculteur
rant: diatribe | tirade | s'emporter | coup de gueule | fulminer | vociférer | manifeste
rant about: se plaindre | fustiger | critiquer
rap: critiquer | réprimander
rap battle: clash
rap sheet: casier judiciaire | antécédents judiciaires
raped: violé
rapped: critiqué | réprimandé | épinglé | rap
rare animal: espèce protégée | espèce menacée | animal
rat her out: dénoncer | balancer | trahir
rat him out: dénoncer | balancer | trahir
rat on: dénoncer | balancer | trahir
rat out: dénoncer | balancer | trahir
rat them out: dénoncer | balancer | trahir
ratings: audience | audimat | téléspectateur | taux | note
rave: rave party | free party | festival
raze: raser | détruire
reach: accès
reach a deal: parvenir à un accord | trouver un accord | s'entendre | accord
reach out: contacter | tendre la main | solliciter
reach out to: contacter | tendre la main | solliciter
realize: s'apercevoir | comprendre | compris | constater
reason: cause | expliquer | parce que
rebel: frondeur
rebuff: refus
rec center: centre de loisirs | salle polyvalente
reckless: mise en danger
red-handed: flagrant délit | sur le fait
redundancies: licenciements | suppressions de postes | plan social | licencié | superflu | licenciement économique
reelection: réélection | se représenter | second mandat
ref: arbitre
refuse to: refuser | refus | ne pas vouloir
refuse to answer: éluder | refuser de répondre | refuser
regret: remords
rehab: cure de désintoxication | rééducation | désintoxication
release: relâcher | remis en liberté | remise en liberté
released: libéré | relâché | publié | sorti | remis en liberté | publier | diffuser | remise en liberté
relegated: rétrogradé | relégué | relégation
rely on: compter sur | dépendre | s'appuyer
remote: distanciel | télétravail
remove from office: destituer | démettre | révoquer | démis
removed from office: destitué | démis | révoqué | démettre
rename: débaptiser | rebaptiser | renommer
renew: reconduire | prolonger
renovate: restaurer
replace: succéder | successeur
replacement: remplaçant | successeur | succéder
replica: factice | réplique | copie
report: faire état | saisir
rescue cat: chat du refuge | chat
resent: en vouloir | reprocher | ressentiment | rancœur
resign: se retirer
resignation: démissionner | retrait
resigned: démissionné | démission | quitté | se retirer | retrait
respondent: sondé | personne interrogée | répondre
responsible for: à l'origine | auteur | responsable | causer
rest area: aire de repos | repos
rest in peace: repose en paix
rest stop: aire de repos | aire d'autoroute
restore: remise en état
result in: entraîner | provoquer | aboutir | conduire
resuscitate: massage cardiaque
retaliate: répliquer | se venger | rétorsion
retire: partir à la retraite
retrial: nouveau procès | procès en appel | rejugé
retry: rejuger | rejugé
revamp: remanier | réorganiser | rénover | refonte
reveal: annoncer
revenge: se venger | représailles
revive: réanimer
rich: aisé | fortune | milliardaire
rich kid: riche | fils à papa
ride: voiture | course | balade
rig: trafiquer | manipuler | fausser
rig an election: truquer | fraude électorale | frauder
rigged: manipulé | fraude
right after: peu après | juste après | aussitôt
right away: immédiatement | aussitôt | tout de suite
right-hand man: bras droit | homme de confiance | proche
rightful owner: propriétaire légitime | propriétaire
ring: appeler | téléphoner | réseau
ring up: appeler | téléphoner
ringleader: meneur | chef de bande | cerveau
riot: violences | mutinerie
rip apart: égorger | déchiqueter
rip her off: arnaquer | escroquer | voler
rip him off: arnaquer | escroquer | voler
rip into: critiquer | s'en prendre | étriller
rip off: arnaquer | escroquer | escroquerie | plagiat | vol | arracher
rip them off: arnaquer | escroquer | voler
ripped: déchiré | volé
ripped off: arnaqué | escroqué | volé | escroquerie | plagiat
risk: encourir | danger | menacer
road: voirie
roadblock: barrage filtrant
roast: se moquer | critiquer | railler | rôti
rocket: s'envoler | grimper | flamber
roll back: annuler | revenir sur | abroger | supprimer
roll out: lancer | mettre en place | étendre | généraliser
roll over: se renverser | tonneau | se retourner
rollback: retour en arrière | abrogation
rolling in it: riche | fortuné
rollout: déploiement | généralisation | lancement
romance: romance | histoire d'amour | idylle | relation
roof: tuile
`
