// English of chats: French, most usual first. One entry a line.

export const CHAT_BRI_CRA = `
bring up: mentionner | soulever | aborder | parler | rappeler
bring up kids: élever | éducation
bro: frère | ami | pote
broadcast: retransmettre
broke: fauché | ruiné | sans argent | en faillite
broke into: introduit | cambriolé | pénétré | effraction
broke up: rompu | rupture | séparé | dispersé
broken: hors service
broken glass: éclat de verre | bris de verre | débris | verre
broker: négocier | arranger | intermédiaire
brought up: évoqué | mentionné | soulevé | abordé | élevé
brunt: plein fouet | subir
brush aside: balayer | écarter
brush off: ignorer | balayer | écarter
brush with the law: démêlés avec la justice | ennuis judiciaires
bs: mensonge | foutaises
buck: dollar | argent
buckle: céder | fléchir
bucks: dollars | argent
buddy: ami | copain | pote | camarade
buddy up: se rapprocher | s'allier | se lier d'amitié
bug: virus | microbe | punaise | insecte | agacer | mettre sur écoute | maladie | bactérie
bug spray: pesticide | insecticide
build: construit | édifier | ériger
built: construit | bâti
bulldoze: démolir | raser | bulldozer | pelleteuse
bullet train: grande vitesse | TGV | train
bullshit: foutaises | mensonge
bully: intimider | tyran | brute
bummed: déçu | triste
bump: hausse | augmentation | heurter
bump into: croiser | heurter | rencontrer | tomber sur
bump off: assassiner | éliminer | tuer
burn: proie des flammes
burn down: brûler | incendier | détruit | réduit en cendres | incendie
burn it down: incendier | brûler | incendie
burn them down: incendier | brûler | incendie
burn to death: brûlé vif | mort brûlé
burned down: brûlé | incendié | détruit | réduit en cendres | incendier
burned out: épuisé | épuisement professionnel | burn-out
burst in: faire irruption | irruption
burst into: faire irruption | irruption | éclater
burst its banks: crue
burst pipe: dégât des eaux | rupture de canalisation | canalisation | tuyau
bury the hatchet: se réconcilier | enterrer la hache de guerre | faire la paix
bus shelter: abribus | abri
bus stop: abribus | arrêt de bus
bust: arrêter | démanteler | coup de filet | descente | saisie | interpellation | pris | cassé
bust out: s'évader | évasion
bust out of: s'évader | évasion
bust up: bagarre | dispute | rupture | altercation
busted: arrêté | interpellé | pris | démantelé | cassé | coup de filet | descente | saisie
butt: mégot | fesses | derrière
butt heads: s'opposer | s'affronter | désaccord
butter up: flatter
buy him out: racheter | rachat
buy out: racheter | rachat
buy them out: racheter | rachat
buy time: gagner du temps | temporiser
buy up: racheter | acheter
buyout: rachat | reprise
buzz: buzz | engouement | rumeur
by a hair: de justesse | à un cheveu
by herself: seule | toute seule
by himself: seul | tout seul
by mistake: par mégarde
by year end: quatrième trimestre | fin de l'année
bylaw: arrêté | arrêté municipal | règlement
call 911: donner l'alerte | appeler les secours | alerter
call an election: convoquer des élections | élections anticipées
call back: rappeler
call for: exiger | revendiquer | plaider
call for help: donner l'alerte | alerter
call her out: dénoncer | critiquer | interpeller | mettre en cause
call her up: appeler | convoquer | sélectionner
call him out: dénoncer | critiquer | interpeller | mettre en cause
call him up: appeler | convoquer | sélectionner
call in: appeler | convoquer | faire appel
call into question: remettre en cause | contester | mettre en doute
call it a day: arrêter | prendre sa retraite
call it off: annuler | renoncer | suspendre
call it quits: arrêter | rompre | se séparer | mettre fin | abandonner | démission | démissionner
call names: insulter | traiter
call off: dénoncer | renoncer
call out: dénoncer | critiquer | interpeller | mettre en cause | mis en cause
call the cops: appeler la police | alerter | prévenir
call the police: appeler la police | alerter | prévenir
call the shots: décider | diriger | commander
call them off: annuler | suspendre
call them out: dénoncer | critiquer | interpeller | mettre en cause
call them up: appeler | convoquer | sélectionner
call time on: mettre fin
call up: appeler | convoquer | mobiliser | téléphoner | sélectionner | conscription
called: qualifié | traité | dit
called off: annulé | suspendu | reporté
called out: dénoncé | critiqué | interpellé | mis en cause | mettre en cause
calm down: se calmer | apaiser | retour au calme
can't stand: détester | ne pas supporter | haïr
cancel culture: cancel culture | boycott
cancelled: annulé | boycotté | supprimé
cane: canne | bâton
capsize: se retourner
car: auto
car wreck: accident de voiture | accident de la route
carbon: émission | gaz à effet de serre
care home: Ehpad | maison de retraite
career change: reconversion
carnival: fête foraine
carpet bomb: bombarder
carried out: mené | effectué | réalisé | exécuté | commis | perpétré | commettre | mettre en œuvre | accomplir | procéder
carry it out: mener | commettre | exécuter | réaliser
carry off: emporter | remporter
carry on: continuer | poursuivre | poursuivi
carry out: commettre | mettre en œuvre | accomplir | procéder | commis | perpétrer | conduire
carry them out: mener | commettre | exécuter | réaliser
carry through: mener à bien | mettre en œuvre
case dropped: classé sans suite | non-lieu | abandon des poursuites
cash: fric | somme | fonds | monnaie | crédits
cash cow: vache à lait
cash in: profiter | tirer profit | encaisser
cash in on: profiter | tirer profit
cash machine: distributeur | guichet automatique | argent
cash register: caisse
cash-strapped: à court d'argent | difficultés financières | endetté
cashier: hôtesse de caisse
cast a ballot: voter
cast doubt on: mettre en doute | remettre en cause | semer le doute
castaway: naufragé
casualties: victimes | pertes | blessés | morts | bilan
catcall: harceler | siffler
catch: contracter | arrêter
catch covid: contracter | positif | Covid
catch on: comprendre | prendre | avoir du succès
catch sight of: apercevoir | aperçu
catch up: rattraper | retard
catch up with: rattraper
catch-22: impasse
catfish: usurper | faux profil
caught: pris | surpris | attrapé | arrêté | filmé
caught on camera: filmé | vidéo | images
caught on tape: enregistré | filmé | vidéo
caught red-handed: pris en flagrant délit | flagrant délit | pris la main dans le sac
caught up in: pris dans | mêlé | impliqué
cause: origine | déclencher | motif
cause havoc: semer la panique | ravages
cause of death: autopsie
cave: céder
cave in to: céder
cave to pressure: céder à la pression | sous la pression
caved in: effondré | écroulé
celeb: célébrité | vedette | star
celebs: célébrités | vedettes | stars
cell: geôle
cell service: réseau | téléphone | couverture mobile
cellmate: codétenu | compagnon de cellule
chain: enseigne | réseau
challenge: attaquer | recours
champ: champion
champs: champions
change careers: se reconvertir | reconversion
change her mind: changer d'avis | se raviser | revenir sur sa décision | revirement | revenu sur sa décision
change his mind: changer d'avis | se raviser | revenir sur sa décision | revirement | revenu sur sa décision
change of heart: revirement | changement d'avis
change sides: changer de camp | retourner sa veste | trahir
change their mind: changer d'avis | se raviser | revirement
changed her mind: changé d'avis | ravisé | revenu sur sa décision | revirement | revenir sur sa décision
changed his mind: changé d'avis | ravisé | revenu sur sa décision | revirement | revenir sur sa décision
channel: Manche
charge: poursuivre | mis en cause | facturer
charged with: inculpé pour | mis en examen | mise en examen | poursuivi
charges dropped: abandon des poursuites | poursuites abandonnées | non-lieu
charity: organisation caritative
chase away: chasser | faire fuir
chase down: rattraper | poursuivre | traquer
chase off: mettre en fuite | chasser | faire fuir
chase out: chasser | expulser
cheap: soldé
cheat: tricherie | frauder | infidélité | tromperie
cheat on: infidèle | infidélité | adultère
cheated on: trompé | infidélité | infidèle | adultère
check in: s'enregistrer
check on: vérifier | surveiller
check out: examiner | quitter | vérifier
check up on: vérifier | surveiller | contrôler
check-up: examen médical | bilan de santé | visite médicale
checkout: caisse
checkpoint: checkpoint
checkup: examen | contrôle médical
cheer: acclamer | encourager | applaudir | se réjouir
cheer on: encourager | soutenir
chew out: engueuler | réprimander
chick: fille | femme
chide: réprimander | reprocher
chill: calme | se calmer | se détendre
chime in: intervenir | ajouter
chip away: grignoter | éroder
chip in: contribuer | cotiser | participer | cagnotte
choke: étrangler | étouffer
chop down: abattre | abattage | couper
chop up: découper | démembrer | dépecer
chopper: hélicoptère
chow: nourriture
chuck: jeter | lancer
chuck out: expulser | jeter | virer
cig: cigarette | mégot
cigarette: mégot
cigarette butt: mégot | cigarette
city center: hypercentre | centre-ville | centre
claim: assurer | prétention | prétendu
clamp down: sévir | réprimer | durcir
clamp down on: sévir | réprimer | durcir
clap back: répliquer | riposter | répondre
clapback: réplique | riposte
clash: opposer | conflit | altercation | accrochage | désaccord | échauffourée
clash with: s'opposer | s'affronter | heurts
classified ad: petite annonce | annonce
clean it up: nettoyer | nettoyage | dépolluer
clean money: blanchir | blanchiment
clean out: dévaliser | vider
clean them up: nettoyer | nettoyage | dépolluer
clean up: nettoyer | déblayer | assainir
clean up after: nettoyer | réparer
clear her name: se disculper | laver son honneur | innocenter | blanchir
clear his name: se disculper | laver son honneur | innocenter | blanchir
clear out: vider | évacuer | déguerpir
clear snow: déneiger | pelleter la neige | déneigement | neige
clear the air: dissiper les malentendus | apaiser | s'expliquer
clear up: éclaircir | clarifier | élucider | nettoyer
clearance: liquidation | déstockage
cleared of: blanchi | innocenté | acquitté | relaxé | disculpé | lavé
clinch: décrocher | remporter
cling to power: s'accrocher au pouvoir
clip: extrait | vidéo | clip | séquence
clock at: contrôler | flasher | mesurer
close: intime
close down: cesser
close its doors: fermer | fermeture
close off: boucler | interdit d'accès | fermer
close race: courte tête | serré | coude-à-coude | scrutin
close to: environ | presque
close to the president: proche
close up: fermer | gros plan
close with: proche | intime
closing sale: liquidation | liquider | liquidation totale | soldes
coach: entraîner | sélectionneur
cock up: rater | bourde
cocky: arrogant | prétentieux
code violation: infraction | non conforme
cold shoulder: ignorer | snober
collapse: malaise | s'évanouir
collar: arrêter | interpeller | col
collude: comploter | collusion | s'entendre
comb: passer au peigne fin | ratisser | ratissé
comb through: passer au peigne fin | ratisser | ratissé | éplucher
come a long way: progresser | progrès
come across: trouver | découvrir | tomber sur | croiser
come along: arriver | accompagner
come apart: se désagréger | se briser
come around: changer d'avis | se rallier
come back: rétablir
come clean: avouer | dire la vérité | reconnaître | aveu
come clean about: avouer | reconnaître
come close: approcher | frôler
come close to: faillir | frôler | à deux doigts
come down: descendre | baisser | s'effondrer | atterrir | descente
come down to: se résumer | dépendre
come down with: attraper | contracter | tomber malade
come early: prématuré | naissance prématurée
come face to face: se retrouver face à face | rencontrer
come first: gagner | arriver premier | premier
come forward: témoin | témoigner
come from: provenir | venir | originaire | origine | issu | né | alimenté
come home: rentrer | retour | rapatrié
come in: entrer | arriver
come into: entrer | hériter
come into power: arriver au pouvoir | accéder au pouvoir
come of: résulter
come off: se détacher | réussir
come on: allons | démarrer
come out: sortir | paraître | révéler | être publié | publication
come out against: s'opposer | se prononcer contre
come out ahead: devancer | en tête
come out as: faire son coming out | révéler son homosexualité
come out in favor: se prononcer | soutenir | favorable
come out on top: gagner | remporter | l'emporter | vainqueur
come over: venir
come second: deuxième | arriver deuxième
come through: traverser | survivre
come to an agreement: s'entendre | accord | trouver un accord
come to an end: prendre fin | se terminer | s'achever | fin
come to blows: en venir aux mains | se battre | bagarre
come to light: révélé | apparaître | découvert | éclater | dévoilé
come to nothing: échouer | ne pas aboutir
come to terms with: accepter | se résoudre
come to the aid: aider | secourir | venir en aide
come to the rescue: secourir | sauver | venir en aide
come together: se rassembler | s'unir | se réunir
come true: se réaliser | se concrétiser
come under attack: attaqué | critiqué
come under pressure: pression | sous pression
come up: être évoqué | surgir | approcher | soulevé
come up against: se heurter | affronter
come up with: proposer | imaginer | trouver | inventer | avoir l'idée | élaborer
come upon: découvrir | tomber sur
comeback: retour sur scène | revenir
comment: réagir | réaction
commercial: publicitaire | spot | publicité
commit suicide: mettre fin à ses jours
commuter: navetteur
con: escroquer | arnaquer | duper
con artist: escroc | arnaqueur
con man: escroc | arnaqueur
concede: reconnaître sa défaite
confess: reconnaître les faits
confess to: avouer | reconnaître | aveu
conk out: tomber en panne | panne
conman: escroc | arnaqueur
connected to: lié | relié | en lien
consultation: concertation | consultation | consulter
contract killing: assassinat | tueur à gages | commandité
contractor: sous-traitant | prestataire | entrepreneur
controversy: débat | scandale | tollé
convention: convention | congrès | réunion
convict: reconnaître coupable | détenu
convicted: condamné | reconnu coupable | coupable | reconnaître coupable | détenu
cook the books: falsifier les comptes | truquer les comptes | fraude | maquiller les comptes | trafiquer les comptes | comptes falsifiés
cool down: se calmer | refroidir | apaiser
cool off: se calmer | se rafraîchir
cop: gendarme | agent
cop car: voiture de police | véhicule de police
cop shop: commissariat
cop to: avouer | reconnaître
cope: cellule psychologique | gérer
cops: police | policiers | flics | forces de l'ordre | gendarmes | agent
copter: hélicoptère
corner shop: épicerie | supérette | bar-tabac | commerce
cost: dépense | montant | tarif | facture
cost cutting: réduction des dépenses | économies | réduction des coûts | coupes budgétaires | rigueur
cost more: surcoût | plus cher | renchérir
cost of living: inflation | pouvoir d'achat
cost overrun: surcoût | dépassement
cost-cutting measures: mesures d'économie | économies | réduction des dépenses
cosy up to: se rapprocher
cough up: débourser | payer | cracher
councillor: élu
counseling: cellule psychologique | soutien psychologique
counselor: cellule psychologique | psychologue | conseiller
count on: compter sur | s'appuyer
count out: exclure | écarter
country school: zone rurale | école rurale | école de village | école
countryside: zone rurale
coup: renversement | coup de force | putschistes
court: instance | juridiction
court date: audience | procès | comparution | tribunal
cover his tracks: effacer ses traces | brouiller les pistes
cover it up: étouffer | dissimuler | cacher
cover the cost: prendre en charge | financer | payer
cover them up: étouffer | dissimuler | cacher
cover up: cacher | camoufler
coverup: dissimulation | étouffer | camouflage
cozy up to: se rapprocher
cpr: massage cardiaque | réanimation
crack: craquer | casser | décrypter | résoudre | élucider | faille
crack down on: réprimer | sévir | durcir | lutter contre | répression
crack up: rire | craquer
crackdown: sévir | durcissement | mesures
crap: nul | merde | fumier | excréments
crash: percuter | krach | effondrement
crash at: dormir | loger | hébergé
`
