// English of chats: French, most usual first. One entry a line.

export const CHAT_ROO_SPE = `
roommate: colocataire
root for: soutenir | encourager
root out: éradiquer | éliminer
rotten: avarié | pourri | moisi
rough time: moment difficile | difficultés
rough up: malmener | molester | frapper | bousculer
round up: rafle | rassembler | interpeller
roundup: rafle | coup de filet
row: dispute | altercation | conflit | différend | désaccord | controverse
row over: querelle | polémique | dispute | désaccord | conflit
rub the wrong way: agacer
rubber stamp: entériner | approuver | valider
rubbish: absurdité | n'importe quoi
rude: impoli | grossier | malpoli
ruin: gâcher | détruire | hacher
ruined: ruiné | détruit | gâché | décombres | détruire
rule: trancher | estimer | gouverner | règne
rule against: donner tort | débouter | rejeter | condamner
rule in favor: donner raison
rule out: exclu | éliminer
ruled out: forfait | exclu | écarté | absent | exclure | éliminer
ruling party: parti au pouvoir | majorité | parti présidentiel | parti
rumors: rumeurs | bruits
run a business: diriger une entreprise | gérer | entreprise
run a red light: griller un feu rouge | feu rouge | brûler un feu
run again: se représenter | nouveau mandat | candidat
run against: se présenter contre | affronter | adversaire
run aground: s'échouer | échouement
run away: prendre la fuite | s'échapper | enfui
run by: géré | dirigé | tenu
run down: renverser | écraser | dénigrer | délabré | vétuste | dégradé
run for: candidat | se présenter | briguer | candidature
run for mayor: candidat à la mairie | se présenter | briguer
run for president: candidat à la présidentielle | se présenter | briguer | candidature
run her over: renverser | écraser | percuter
run him over: renverser | écraser | percuter
run his mouth: parler trop
run into: percuter | rencontrer | croiser | heurter
run its course: suivre son cours
run late: retard
run loose: s'échapper | divaguer | en fuite
run low: s'épuiser | manquer | à court
run off: s'enfuir | prendre la fuite | fuir | partir
run off with: partir | s'enfuir | voler
run onto the field: intrusion | envahir le terrain | pénétrer sur la pelouse
run out: rupture de stock
run out of: à court de | manquer | épuiser | pénurie | panne
run out on: abandonner | quitter
run over: percuter | heurter
run smoothly: bien fonctionner
run tests: examen | analyse | tests | test
run the light: griller un feu rouge
run the show: diriger | commander
run them over: renverser | écraser | percuter
run through: parcourir | traverser
run up: accumuler | approche | préparatifs
run-in: altercation | accrochage | démêlés
runaway: fugueuse
rundown: délabré | vétuste | résumé
runner-up: second | dauphin
running: en marche | course | candidat | gestion | fonctionner | courir | diriger | gérer | court | circuler | en service
running for: candidat | se présenter | briguer | candidature
runs: dirige | gère | court | courir | course | en marche | candidat | gestion | fonctionner
runway: tarmac
rush to hospital: hospitalisé d'urgence | transporté d'urgence | évacué | hôpital | hospitalisé
sack: renvoyer | mettre à la porte | limogeage | congédier | démettre | piller
sacked: licencié | limogé | viré | renvoyé | démis | congédié | licencier | renvoyer | mettre à la porte | limogeage
sacking: licenciement | limogeage | renvoi | limoger | virer | mettre à la porte | congédier | démettre | piller | licencié
said: dit | déclaré | affirmé | expliqué | assuré | indiqué
sail under: battre pavillon
sailboat: bateau
sailing race: course à la voile | régate | transat | course
sales clerk: vendeuse | vendeur | employé
salt water: eau salée | eau de mer
sanctioned: liste noire | sous sanctions | sanctionné | sanction
sandbank: banc de sable
savage: sauvage | féroce
save: secourir | secouru | préserver
save a penalty: repousser | arrêter | tir au but
save money: économiser | économies | faire des économies | épargner
save the day: sauver
saw: vu | aperçu | assisté
say about: dire | parler | commenter | propos | réagir
say goodbye: dire au revoir | adieu | adieux
say no: refuser | refus | rejeter | s'opposer
say no to: refuser | rejeter | refus | s'opposer
say something about: évoquer | parler | commenter
say sorry: s'excuser | présenter ses excuses | regretter | faire amende honorable
say they did it: revendiquer | revendiqué | revendication
say yes: accepter | accord | approuver
say yes to: accepter | approuver
scale back: réduire | réduit
scale down: réduire | réduit
scan: examen | échographie
scare away: mettre en fuite | faire fuir
scared: peur | effrayé | terrifié | apeuré | effrayer | faire peur
scared of: peur | craindre | redouter
school: établissement
school break: vacances | vacances scolaires | école
school fees: frais de scolarité | frais
school head: directeur d'école | directrice | principal | proviseur | chef d'établissement
school kid: collégien | écolier | élève | enfant
scold: gronder | réprimander | sermonner
scoop: exclusivité | scoop | rafler | sacrer | remporter
score: but | inscrire | obtenir | recueillir
scot free: impuni | s'en tirer | acquitté
scrap: bagarre | annuler | abandonner | renoncer
scrap a law: abroger
scrapped: supprimé | abandonné | annulé | ferraille | bagarre | renoncer
screening: projection | diffusion
screw up: rater | échouer | commettre une erreur | erreur
screw-up: vice de procédure
screwed: fichu | perdu | trahi
screwup: erreur | bourde | ratage
scupper: faire échouer | torpiller | saborder
scuttlebutt: rumeur
seal: conclure
seal off: bouclage | quadriller
seamstress: couturière
search: perquisitionner | battue | quête
search for: rechercher | chercher
seaside resort: station balnéaire
seawater: eau de mer
second in command: numéro deux | bras droit | adjoint
secular: laïcité
see: vu | aperçu | voit | constater
see patients: exercer | consultation
seize: confisquer | prise
seize power: pris le pouvoir | coup d'État
selfie: selfie | photo
sell it off: vendre | céder | vente
sell off: vendre | céder | brader | vente
sell out: trahir | écouler | épuisé | complet | à guichets fermés
sell them off: vendre | céder | vente
senator: sénatorial
send away: renvoyer
send for: appeler | convoquer
send her back: renvoyer | expulser
send her to jail: emprisonner | incarcérer | prison
send her to prison: emprisonner | incarcérer | prison
send him back: renvoyer | expulser
send him to jail: emprisonner | incarcérer | prison
send him to prison: emprisonner | incarcérer | prison
send home: renvoyer
send in: envoyer | dépêcher
send off: expulser | carton rouge | exclure
send out: envoyer | diffuser
send packing: renvoyer | expulser | chasser
send them back: renvoyer | expulser
send them to jail: emprisonner | incarcérer | prison
send them to prison: emprisonner | incarcérer | prison
send to jail: emprisonner | incarcérer | écrouer | prison
send to prison: emprisonner | incarcérer | écrouer | prison
sent off: expulsé | carton rouge | exclu
sent to jail: emprisonné | incarcéré | écroué | prison
sent to prison: emprisonné | incarcéré | écroué | prison
sentence: peine de prison
sentenced: peine
separated: séparé
separation of church and state: laïcité
serve: desservir
serve time: purger une peine | prison
service station: station-service | aire de service
set a record: signer un record
set ablaze: incendier | mettre le feu
set against: opposé
set alight: incendier | mettre le feu
set aside: réserver | mettre de côté | écarter
set back: retarder | revers | débourser | coûter
set fire to: incendier | mettre le feu | brûler
set foot: mettre les pieds
set free: libérer | relâcher | remis en liberté
set her free: libérer | relâcher
set her up: piéger | coup monté
set him free: libérer | relâcher
set him up: piéger | coup monté
set in motion: déclencher | lancer
set it off: déclencher | faire exploser
set off: faire exploser | s'élancer
set off a: déclencher
set on fire: incendier | mettre le feu | brûler | incendié
set out: exposer | partir | présenter
set the record straight: rectifier | mettre les choses au clair
set the stage: préparer
set them free: libérer | relâcher
set them off: déclencher | faire exploser
set them up: piéger | coup monté
set upon: prendre à partie | agresser
set-up: coup monté | piège | machination | mis en place | fonder | monter
settle: trancher | accord | résoudre
settle down: se calmer | s'installer
settle for: se contenter
settle in: s'installer
settle out of court: accord à l'amiable | règlement à l'amiable
settle the score: régler ses comptes | se venger
severance: indemnité de licenciement | indemnité de départ | sévère | grave | rompre | sectionner | plusieurs
severance pay: indemnité de licenciement | indemnité de départ
sex worker: prostituée | travailleur du sexe
sexually assault: agresser sexuellement
shady: douteux | trouble | suspect
shady deal: magouille | affaire louche | combine
shake-up: remaniement | réorganisation | bouleversement | secouer
shaken: secoué | choqué | ébranlé | bouleversé
shakeup: remaniement | réorganisation | bouleversement
sham: mascarade | simulacre | imposture | faux | fictif
share: diffuser | relayer
share of the vote: suffrage | score | pourcentage | voix
sheep: agneau
shell: pilonner | munition
shell out: débourser | payer | dépenser
shelling: artillerie
shelve: suspendre | reporter | geler | renoncer
shelved: abandonné | reporté | suspendu | mettre de côté | suspendre | geler | renoncer
ship jobs overseas: délocaliser | délocalisation
ship out: partir | expédier
shipbuilder: constructeur naval | chantier naval
shipyard: constructeur naval
shirk: se dérober
shit: fumier | merde | excréments
shook: choqué | bouleversé | secoué
shoot down: abattre | rejeter | abattu | descendre
shoot up: fusillade | tirer | grimper
shooter: auteur des tirs
shootout: fusillade | échange de tirs
shop assistant: employé
shopkeeper: vendeur
shopper: client | cliente | acheteur
short of people: sous-effectif | manque de personnel
short-staffed: manque d'effectifs | sous-effectif | manque de personnel
shot: abattu | touché par balle | blessé par balle | vaccin | piqûre | injection
shot dead: abattu | tué par balle | tué | mort
shot down: abattu
shots: tirs | coups de feu | balle | abattu | touché par balle | blessé par balle
shout out: remercier | saluer
shout out to: dédier | dédié | hommage
shoutout: hommage | remerciement
shovel: pelleter | déblayer | déblayé
show: démontrer | prouver | révéler | manifester
show off: exhiber | se vanter | frimer
show round: faire visiter
show the door: mettre à la porte | renvoyer | licencier
show up: venir | apparaître | se rendre
show up at: se présenter | se rendre | arriver
show up dead: retrouvé mort | mort
show up in court: comparaître | comparution
show up to: attirer | visiteur | fréquentation
showed: montré | révélé | démontré | émission | spectacle | prouver | manifester
shown the door: mis à la porte | renvoyé | licencié | remercié
shrapnel: éclat | éclat d'obus
shrink: psychiatre | psychologue | psy | perdre
shrug off: minimiser | ignorer | balayer
shun: fuir | boycotter
shut: clos | fermeture
shut down: cesser | mettre fin
shut it down: fermer | arrêter | fermeture
shut them down: fermer | arrêter | fermeture
shut up: se taire | faire taire | silence
shutter: fermer | fermeture | volet
shutter its doors: fermer | fermeture
sick of: ras-le-bol | lassé | en avoir assez | marre
side against: s'opposer
side job: activité complémentaire | petit boulot
side of the story: version
side with: prendre parti | soutenir | se ranger | soutien | donner raison
sidelined: écarté | forfait | blessé | absent | mettre à l'écart
sidestep: éviter | contourner | esquiver
sign: parapher
sign a deal: signer un accord | contrat | accord
sign for: rejoindre | s'engager | signer
sign off on: approuver | valider | autoriser | feu vert
sign on: s'inscrire | signer | s'engager
sign up for: s'inscrire | inscription | adhérer
sign up to: s'engager | souscrire | adhérer
significant other: conjoint | compagnon | compagne
silent treatment: silence | ignorer
simmer down: se calmer
sing: interpréter | se produire
single dad: père célibataire
single mom: mère célibataire | mère isolée
single mother: mère célibataire | mère isolée
single out: désigner | viser | cibler | distinguer
sink: faire naufrage | torpiller
sinkhole: cavité
sis: sœur
sit down with: rencontrer | discuter | s'entretenir | interview
sit idle: rester inactif
sit in on: assister
sit on: siéger | garder
sit on the fence: hésiter | indécis
sit out: ne pas participer | s'abstenir | forfait
sit-down: rencontre | entretien | interview
sit-in: occupation
skater: patineuse | skateur
skeleton in the closet: secret | passé
sketchy: louche | douteux
skip: manquer | ne pas assister | absent | bouder
skip bail: fuir | se soustraire
skip meals: sauter des repas
skip town: fuir | quitter la ville
skip voting: abstention | s'abstenir | vote | voter
skirt: contourner | éviter
skyrocket: exploser | s'envoler | flamber | grimper
slam: fustiger | dénoncer | étriller | vilipender | tacler
slam into: percuter | heurter | s'écraser
slam on the brakes: freiner | freinage d'urgence
slammed: critiqué | fustigé | dénoncé | vivement critiqué | claquer | étriller | vilipender | tacler
slammer: prison
slap: claque | frapper | infliger | sanctionner
slap on the wrist: sanction légère | rappel à l'ordre | clémence
slap with: infliger | condamner | amende
slapped with: condamné | infligé | amende
slash: sabrer | couper | baisser | réduction
slate: critiquer | éreinter | liste | prévoir | prévu | programmé | colistier
slated: prévu | programmé | critiqué | éreinter | liste | prévoir
sleazy: louche | sordide
slip: chuter | maladresse | lapsus
slip away: s'éclipser | s'échapper | s'éteindre
slip of the tongue: lapsus | maladresse
slip up: commettre une erreur | erreur | dérapage | bourde
sloppy: hasardeux | négligent | laxiste
slum: insalubre | taudis
small child: jeune enfant | enfant | tout-petit
smash into: percuter | heurter | carambolage | encastrer
smash up: détruire | saccager | démolir
smear: dénigrer | salir | diffamer | calomnie
smear campaign: cabale | calomnie
smoke bomb: fumigène | bombe
smokes: cigarettes | fumée | tabagisme | tabac
smoking gun: preuve | preuve irréfutable
smooth over: aplanir | apaiser
smother: étouffer
smuggle: passer en fraude
snap: photo | photographier
snap up: acheter | s'arracher | racheter
snap vote: élections anticipées | scrutin anticipé | vote
snatch: voler | enlever | dérober
snatched: enlevé | arraché | volé | dérober
sneak: se faufiler | se glisser
sneak in: s'introduire | se faufiler
sneak into: s'introduire | se faufiler | pénétrer
sneak out: s'éclipser | sortir en cachette
sneaky: sournois | rusé
sniff out: flairer | débusquer | détecter | renifler
sniper: tireur d'élite | tireur embusqué | sniper | snipers
snitch: balance | dénoncer | indic | informateur | délateur
snoop: espionner | fouiner
snow in: bloqué | neige
snow plow: chasse-neige | déneigeuse
snow slide: avalanche
snub: ignorer | refuser | dédaigner | vexer
snuff out: éteindre | tuer
sober: sobre | abstinent
sold: vendu | cédé | écoulé
sold out: complet | épuisé | à guichets fermés | vendu
soliciting: racolage
sooner: anticipé | plus tôt | avancer
sore point: point sensible | différend
sorry: désolé | excuses | regretter | pardon
sort it out: régler | résoudre
sort out: régler | résoudre | résolu | trier
sort them out: régler | résoudre
sound off: s'exprimer | critiquer
spacecraft: vaisseau | capsule
spare tire: roue de secours
spare wheel: roue de secours
spark: provoquer | entraîner
spark off: déclencher | provoquer
spat: dispute | querelle | accrochage | altercation | prise de bec | s'écharper
speak his mind: s'exprimer | franchise
`
