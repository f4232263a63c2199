// Phrasal verbs and phrases with a verb, and how French newspapers put them: A to C.

export const EVERYDAY_PHRASES_A_C = `
act out: mimer | jouer
act up: faire des siennes | dysfonctionner
aim for: viser | ambitionner
answer back: répliquer | riposter
argue over: se quereller | se déchirer
back off: faire marche arrière
back out: se rétracter
back out of: se désister | renoncer | se retirer | retrait
ban from: interdire | exclure | bannir | interdiction
bang into: percuter | heurter
bang up: écrouer | incarcérer
banged up: incarcéré | écroué | en prison | derrière les barreaux
banish from: bannir | chasser | exclure
bargain with: négocier | marchander
barge in: s'introduire
bash up: tabasser | rouer de coups
bawl out: réprimander | houspiller | enguirlander
be down with: atteint | souffrir | malade
be in for: encourir | risquer
be laid up: alité | immobilisé | hospitalisé
be let go: licencier | licenciement | remercier
be put away: incarcérer | emprisonner | condamner | prison
be sent down: incarcérer | condamner à la prison | écrouer
be sent home: renvoyer | rentrer chez soi
bear the brunt: subir de plein fouet | en première ligne | pâtir
beat down: terrasser | taper
beat off: devancer
beat out: devancer | l'emporter
beat to death: tuer à coups | lyncher
beat up: agression
beef up: renforcer | durcir | renforcement
belong to: propriétaire
bend over backwards: se mettre en quatre | se plier
bin: jeter | mettre à la poubelle
blab: divulguer | révéler
blare out: retentir | hurler
blast off: décoller | décollage | lancement
block off: barrer | bloquer | condamner
blow a fortune: dilapider | flamber
blow away: impressionner
blow down: déraciner
blow her chance: laisser passer | gâcher | manquer
blow his chance: laisser passer | gâcher | manquer
blow his top: s'emporter | sortir de ses gonds | s'énerver
blow over: renverser
blow the budget: dépasser le budget | surcoût | dérapage
blow their chance: laisser passer | gâcher | manquer
blow up at: s'emporter contre | s'en prendre | s'énerver
boil down to: se résumer | se réduire
boil over: s'envenimer
bolt: détaler
book in: réserver | s'enregistrer
boot out: éjecter
border on: friser | confiner | frontalier
boss around: commander | donner des ordres
bounce back: rebond | se redresser | se relever
bow down: s'incliner
bow out: s'incliner
bowl over: renverser | impressionner
box in: enfermer
branch out: se diversifier | diversification
brave: braver | affronter
break away: scission
break down: rompre | enfoncer
break even: à l'équilibre | rentrable
break her promise: trahir sa promesse | ne pas tenir | renier
break her word: manquer à sa parole | renier
break his promise: trahir sa promesse | ne pas tenir | renier
break his word: manquer à sa parole | renier
break loose: éclater
break new ground: innover | novateur
break ranks: fronder
break the bank: se ruiner | ruineux
break the law: illégal | hors la loi
break their promise: trahir sa promesse | ne pas tenir | renier
break their word: manquer à sa parole | renier
break through: percée
break wind: péter
breathe her last: s'éteindre | rendre son dernier souffle | mourir
breathe his last: s'éteindre | rendre son dernier souffle | mourir
breathe their last: s'éteindre | rendre son dernier souffle | mourir
breeze through: remporter haut la main | réussir
bring action: poursuivre | porter plainte
bring before: traduire | déférer | comparaître
bring charges: engager des poursuites
bring down the government: renverser | censurer | faire tomber le gouvernement
bring forward: anticiper
bring home: ramener | rapatrier | rapporter
bring off: réussir
bring on: entraîner
bring to book: traduire en justice | juger
bring to light: révéler | mettre au jour | dévoiler
bring to trial: juger | traduire en justice | comparaître
bring up children: élever | éduquer
brush off: éconduire
brush up: rafraîchir | perfectionner
buckle under: céder | plier
bug: micro
build up: développer
bully into: contraindre | forcer | intimider
bump off: abattre | liquider
bump up: augmenter | relever | gonfler
bunk off: sécher | faire l'école buissonnière | absentéisme
burn alive: brûler vif | immoler
burn down: détruire | réduire en cendres
burn out: burn-out | épuisement
burn through: dilapider | dépenser
bust up: se brouiller | rompre
butt in: interrompre | s'immiscer
butt out: se mêler
buy back: rachat
buy into: entrer au capital | adhérer
buy off: corrompre
buy out: acquérir
buy up: rafler | accaparer
call a halt: mettre fin | interrompre | suspendre
call a strike: appeler à la grève | préavis | grève
call for: appeler
call her bluff: prendre au mot
call his bluff: prendre au mot
call in sick: arrêt maladie | se faire porter pâle | malade
call into question: remettre en question
call it a day: mettre un terme
call it quits: jeter l'éponge
call on: inviter
call out: fustiger
call round: rendre visite
call the shots: tirer les ficelles
call time: mettre fin | siffler la fin
call to order: rappeler à l'ordre | rappel à l'ordre
cap: plafonner | plafond | plafonnement | casquette
care for: prendre soin
carry off: enlever
carry the can: porter le chapeau | endosser la responsabilité | payer
carve up: se partager | découper | dépecer
cash in on: exploiter | surfer
cast adrift: à la dérive
cast doubt: jeter le doute | mettre en doute
cast off: larguer les amarres
catch a cold: s'enrhumer | prendre froid
catch alight: prendre feu | s'enflammer | s'embraser
catch on: faire des émules
catch on camera: filmer | vidéosurveillance | flasher
catch red-handed: prendre la main dans le sac | flagrant délit
catch sight: apercevoir | repérer
catch speeding: flasher | excès de vitesse
catch up: combler son retard
catch up with: rejoindre
cave in: s'écrouler | affaissement
change hands: changer de propriétaire | vendre | racheter
change her mind: revenir sur | volte-face
change her plea: plaider coupable | changer
change her story: se rétracter | revenir sur | changer de version
change her ways: s'amender | changer
change his mind: revenir sur | volte-face
change his plea: plaider coupable | changer
change his story: se rétracter | revenir sur | changer de version
change his ways: s'amender | changer
change their mind: revenir sur | volte-face
change their plea: plaider coupable | changer
change their story: se rétracter | revenir sur | changer de version
change their ways: s'amender | changer
chase after: poursuivre | courir après | courser | pourchasser
chase away: mettre en fuite
cheat on: tricher
cheat out of: escroquer | spolier | flouer
check in: enregistrement | se présenter
check into: enquêter | descendre
cheer on: acclamer
chew over: réfléchir
chew up: mâcher | dévorer
chicken out of: renoncer | se dégonfler | se désister
chop off: couper | trancher | sectionner | amputer
chow down: dévorer | manger
chuck out: mettre à la porte
chug: avaler
churn out: produire | débiter
clam up: se taire | refuser de parler | se murer dans le silence
clamp down on: serrer la vis
clash with: affronter | heurter | affrontement
claw back: récupérer | reprendre | remonter
clean up: dépolluer | nettoyage
clear away: débarrasser
clear her name: réhabiliter
clear his name: réhabiliter
clear of blame: mettre hors de cause | disculper | blanchir
clear off: décamper | déguerpir | partir
clear out: démanteler
clear the air: mettre les choses au clair
clear the way: ouvrir la voie | dégager
clear their name: laver son honneur | se disculper | innocenter | réhabiliter
clear up: résoudre
climb down: faire machine arrière
cling to: s'accrocher | se cramponner | s'agripper
clock off: débaucher | finir le travail
clock up: cumuler | totaliser | enregistrer
close down: cesser son activité
close in: encercler
close off: barrer
close ranks: serrer les rangs | faire bloc
close shop: mettre la clé sous la porte | fermer | baisser le rideau
cloud over: se couvrir | couvert
club together: se cotiser | cagnotte
cock up: erreur | cafouillage
collide with: percuter | entrer en collision | heurter
come a cropper: chuter | se casser les dents
come away empty-handed: bredouille | repartir les mains vides
come away with: repartir | décrocher | remporter
come back: come-back
come back from the dead: ressusciter | miraculé
come between: séparer | opposer
come by: se procurer | obtenir
come clean: admettre
come clean about: révéler | admettre
come crashing down: s'effondrer | s'écrouler
come down hard on: sévir | sanctionner
come first: arriver en tête | terminer premier | remporter
come in for criticism: critiqué | essuyer des critiques
come into force: appliquer
come last: terminer dernier | bon dernier
come of age: majorité | majeur
come off: se décoller
come off worse: perdre | perdant
come on board: rejoindre | monter à bord
come out: sortie | parution | coming out
come out in favour: se prononcer pour | soutenir
come out of: sortir | émerger | issu
come out of retirement: sortir de sa retraite | revenir
come out on top: triompher
come second: finir deuxième | médaille d'argent
come through: surmonter | se tirer
come to a standstill: s'immobiliser | paralysé | à l'arrêt
come to grips: affronter
come to light: révéler | mettre au jour | être découvert
come to terms: accepter | s'accommoder | faire le deuil
come to the rescue: voler au secours
come true: devenir réalité
come under attack: être attaqué | agressé
come under fire: essuyer des critiques | attaqué
come unstuck: échouer | se décoller
come up against: buter
come up short: échouer | insuffisant | ne pas suffire
con into: tromper | duper | escroquer
con out of: escroquer | arnaquer | soutirer | extorquer
coop up: enfermer | confiner | claustrer
cop it: mourir | écoper
cop out: se défiler | se dérober
cosy up: se rapprocher
cotton on: comprendre | s'apercevoir
cough up: verser
count on: tabler | miser
cover her tracks: effacer ses traces | brouiller les pistes | maquiller
cover his tracks: maquiller
cover their tracks: effacer ses traces | brouiller les pistes | maquiller
cozy up: se rapprocher
crack down: durcir
crack down on: lutter
crack open: briser | fracturer | ouvrir
crack up: s'effondrer | éclater de rire
cram into: s'entasser | entasser
crank up: augmenter | accroître | intensifier
crash and burn: échouer | s'écraser
crash into: s'encastrer | emboutir
crash out: élimination | abandonner | chuter
crash to: s'effondrer | s'écraser | s'incliner
creep up: augmenter | grimper
cross out: biffer
cross paths: croiser | se croiser | rencontrer
cry foul: crier au scandale | dénoncer
cry off: se désister
cry out for: réclamer | appeler
cry over: pleurer
cry wolf: crier au loup | fausse alerte
curl up: se recroqueviller
cut a deal: transiger
cut back on: économiser
cut corners: rogner | négligence
cut in half: couper en deux
cut jobs: suppression
cut loose: détacher | libérer
cut off from the world: enclavé
cut out: exclure | retirer | tomber en panne
cut out of: écarter | exclure | déshériter
`
