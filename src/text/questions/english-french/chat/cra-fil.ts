// English of chats: French, most usual first. One entry a line.

export const CHAT_CRA_FIL = `
crash into: percuter | heurter | s'écraser | entrer en collision
crash out: éliminé
crash-land: se poser en urgence | atterrissage d'urgence | s'écraser
crawl: ramper | grouiller | infesté
crazy: dingue | insensé | délirant | folie
crazy guy: forcené | déséquilibré
creative differences: désaccords artistiques | divergences | désaccord
creep: pervers | sale type
creepy: inquiétant | effrayant | glauque
crew: bande | équipe
crib: maison | domicile
crime spree: série de crimes | virée
cringe: gênant | malaise
crisis meeting: réunion de crise | cellule de crise | réunion
crook: escroc | voyou | malfrat | malhonnête | corrompu | véreux
crooked: malhonnête | corrompu | véreux | escroc | voyou | malfrat
cross swords: s'affronter | croiser le fer
crosswalk: passage piéton | passage clouté
crowd size: manifestant | affluence | participation | foule
crown court: assises
crumble: s'effondrer | s'écrouler
crush: béguin | broyer | défaite | anéantir | réprimer | bousculade | mouvement de foule
crushed to death: écrasé | mort
csi: police scientifique
cub: petit | bébé | lionceau | ourson
cull: abattre | abattage
culprit: coupable | auteur | responsable
curb: réduire | restreindre | lutter contre
curtail: réduire | restreindre | limiter
cuss out: outrage | insulter | injurier | injurié
cut: blesser | entaille
cut a deal: conclure un accord | négocier | accord
cut back: réduire | réduction | diminuer | réduit | restreindre
cut back on: réduire | limiter | diminuer | réduit
cut corners: ne pas respecter | négliger | bâcler
cut costs: réduire les coûts | réduire les dépenses | économies | réduction des coûts
cut down: réduire | abattre | diminuer | abattage
cut down on: réduire | limiter | diminuer
cut down trees: abattre | déboiser | déforestation
cut in: interrompre | intervenir
cut in half: réduire de moitié | diviser par deux
cut jobs: supprimer des emplois | supprimer des postes | suppressions d'emplois | licencier
cut loose: se séparer | lâcher
cut off: interrompre | suspendre | amputer | privé
cut off from the world: isolé | coupé du monde
cut out: supprimer | découper | éliminer
cut out of the car: désincarcérer
cut short: écourter | interrompre | abréger
cut ties: rompre | rupture | couper les ponts | rompu | relations diplomatiques
cut ties with: rompre | rupture | couper les ponts | rompu
cut up: découper | dépecer | démembrer
cutback: réduction | coupe | coupes budgétaires | compression
cutoff: date limite | limite | plafond | seuil
cuts: coupes | réductions | suppressions | baisses | économies | réduire
daily fine: astreinte | amende
damages: dédommagement | indemnité
dare: défier
date: sortir avec | fréquenter | rendez-vous | relation
dating: sortir ensemble | en couple | relation | fréquenter | date | sortir avec | rendez-vous
day camp: centre de loisirs | centre aéré | colonie | camp
day off: congé | jour de repos
daycare: crèche | garderie
dead: cadavre | sans vie | disparu | défunt
dead end: impasse
deal: pacte | négocier | transaction | entente
deal breaker: rédhibitoire
deal with: s'attaquer | affronter | faire face
death count: bilan | nombre de morts | mort
death row: couloir de la mort | condamné à mort
decline to comment: pas souhaité réagir | refuser de commenter
decry: dénoncer | décrier | critiquer
deer: biche | daim
defuse: déminage | désamorcer | désamorçage
delve into: explorer | examiner | se plonger
demand: réclamer
demise: mort | décès | disparition | fin
demo: manifestation | démonstration
demote: rétrograder
deny: rejeter | se défendre
depend on: dépendre | tributaire
deplore: déplorer | regretter | dénoncer
deport: renvoyer | reconduire à la frontière
derail: faire échouer | saborder | compromettre
deranged: déséquilibré | dérangé | fou
desalinated: dessalé | dessalement
designer: directeur artistique
devastated: effondré | bouleversé | anéanti
die: trouver la mort | perdre la vie | succomber | disparaître | tué | s'éteindre | meurt
die down: se calmer | s'apaiser | retomber
die from: mort | succomber | mourir de | décédé | décéder des suites
die of: mort | succomber | mourir de | décédé
die out: disparaître | s'éteindre | extinction
die younger: espérance de vie | mortalité
dig: pique | fouiller
dig in: camper sur ses positions | s'obstiner
dig into: enquêter | fouiller | creuser | examiner
dig up: découvrir
dig up dirt: fouiller | compromettant
digging: travaux | creuser | fouilles
digs: logement | creuser | pique | fouiller
dinghy: embarcation | pneumatique
dip: baisse | recul | repli
dip into the till: détourner | caisse
dirt: saleté | compromettant | informations compromettantes
dirt cheap: bon marché | dérisoire
dirty: hygiène | insalubrité
dirty air: pollution de l'air | particules fines | air pollué | pollution | air
dirty money: argent sale | blanchiment | argent
dis: insulter | critiquer | dénigrer
disagree: opposé | différend | contester
disagree with: en désaccord | s'opposer | contester
disband: dissoudre | dissolution
discipline: sanction
discover: trouver
dish the dirt: révéler
dishonorable: déshonorant | indigne
dismember: découper
dismiss: balayer | écarter | renvoyé | licencié
dispose of: se débarrasser | éliminer
dispute: querelle | nier
disrespect: mépris | irrespect
diss: insulter | critiquer | dénigrer | manquer de respect | clasher
ditch: abandonner | laisser tomber | se débarrasser | renoncer | lâcher | dénoncer
ditched: abandonné | largué | lâché | fossé | laisser tomber | se débarrasser | renoncer
dm: message privé | message
do a deal: conclure un accord | s'entendre | accord
do away: supprimer | abolir
do away with: supprimer | éliminer | abolir
do for a living: métier | profession | gagner sa vie
do for work: métier | profession | travailler
do in: tuer | assassiner
do the rounds: circuler
do time: purger une peine | prison | incarcéré | sursis | ferme
do up: rénover | retaper
do wrong: faute | manquement | reprocher
doc: médecin | docteur | documents
docs: documents | dossiers | médecins | docteur
doctor a document: falsifier | faux
doctor's visit: extraction médicale | consultation | rendez-vous médical | médecin
doctored: falsifié | truqué | modifié | doctorat | médecin | docteur
dodge: échapper | se soustraire | éluder
dodge the draft: échapper à la mobilisation | se soustraire
dodgy: louche | douteux | suspect
doing time: purger une peine | prison | incarcéré
donate: reverser | faire don
done: terminé | fini
done deal: bouclé | conclu | acté
done for: fichu | perdu
done playing: raccrocher | fin de carrière | retraite sportive
door handle: poignée de porte | poignée
dope: drogue | dopage | doper
double down: persister | insister | maintenir | persister et signer
double-cross: trahir | doubler | trahison
doubt: mettre en doute | sceptique
dough: argent | pâte
dove: colombe
down tools: débrayer | grève | cesser le travail
downpour: pluies torrentielles | averse | forte pluie | trombes d'eau
downsize: réduire les effectifs | licencier | suppressions de postes | réduction d'effectifs
downsizing: réduction d'effectifs | licenciements | suppressions de postes | réduire les effectifs
draft: mobiliser | enrôler | conscription | brouillon
drag: critiquer | tirer
drag down: plomber | entraîner
drag her into: entraîner | impliquer | mêler
drag him into: entraîner | impliquer | mêler
drag his feet: traîner | tarder | retard
drag in: entraîner | impliquer | mêler
drag into: entraîner | impliquer | mêler
drag on: s'éterniser | durer | traîner | s'enliser
drag one's feet: traîner | tarder | retard
drag out: prolonger | faire traîner
drag their feet: traîner | tarder | retard
drag them into: entraîner | impliquer | mêler
dragnet: coup de filet | filet
drain: vidange | assécher
drama: drame | polémique | dispute | scandale | querelle | feuilleton
draw: nul | égalité | tirage
draw her gun: dégainer | sortir son arme | arme
draw his gun: dégainer | sortir son arme | arme
draw their gun: dégainer | sortir son arme | arme
dress down: réprimander
drilling: forer
drink driving: conduite en état d'ivresse | alcool au volant | alcoolémie
drive: pousser | entraîner
drive away: faire fuir | partir
drive crazy: rendre fou | exaspérer
drive down: faire baisser
drive her out: chasser | expulser
drive him out: chasser | expulser
drive into: percuter | foncer
drive mad: rendre fou | exaspérer
drive off: repartir | s'enfuir
drive out: chasser | expulser
drive the wrong way: rouler à contresens
drive them out: chasser | expulser
drive up: faire grimper | augmenter
drive-by: fusillade | tir | coups de feu depuis une voiture | voiture
driven by: motivé | poussé
driving age: âge du permis | âge | permis
drop: renoncer | laisser tomber | lâcher | débarquer | écarter | évincer
drop a bombshell: révéler | bombe | annonce
drop a division: relégué | rétrogradé | division
drop an album: sortir un album | album | sortie
drop by: passer | rendre visite
drop charges: classer sans suite
drop dead: mourir | mort subite | s'effondrer
drop in: rendre visite | passer
drop off: déposer | baisser
drop out: abandonner | se retirer | renoncer | désistement | retrait
drop out of: abandonner | se retirer | renoncer | quitter | retrait
drop out of the race: se retirer | abandonner | renoncer | retrait
drop points: perdre
drop the ball: échouer | erreur
drop the case: classer | abandonner les poursuites | non-lieu
drop the charges: abandonner les poursuites | non-lieu | classer
dropped charges: abandon des poursuites | poursuites abandonnées
drown: noyé | emporter
drowned: noyé | noyade | se noyer
drug bust: saisie de drogue | trafic de drogue | coup de filet | opération antidrogue | drogue
drug raid: opération antidrogue | descente | drogue | perquisition
drug test: essai clinique | test de dépistage | contrôle antidopage | test | essai | dépistage
drugged: drogué | sédaté | stupéfiant | médicament
drugstore: pharmacie | officine
drunk: soûl | saoul | bu | ébriété
drunk at the wheel: conduite en état d'ivresse | alcool au volant | ivre | alcoolisé
dub: surnommer | qualifier | baptiser | doubler | qualifié
dubbed: surnommé | qualifié | baptisé | doublé | qualifier
duck: éviter | esquiver
dude: homme | type | mec
due to: à cause de | provoqué
dui: conduite en état d'ivresse | alcool au volant | alcoolémie
dumb: stupide | idiot | bête
dump: abandonner | quitter | larguer | se débarrasser | rompre | dépôt sauvage
dumped: abandonné | quitté | largué | jeté | déversé | décharge | se débarrasser | rompre | dépôt sauvage
dupe: duper | tromper | berner
dust-up: altercation | bagarre | accrochage
dying: mourant | agonie
each day: par jour | quotidien
earnings: revenu
ease off: recul | reculer | ralentir
eating disorder: anorexie | boulimie | trouble alimentaire | trouble
edge: devancer | coiffer | s'imposer
edge out: devancer | battre de peu
egg on: pousser | encourager | inciter
elect: désigner
elected: élu | élire | élection | désigner
elephant in the room: tabou
emergency: urgent
emergency landing: poser en urgence
emergency plan: plan blanc | plan Orsec | plan d'urgence | urgence
end: achever | cesser | arrêter | prendre fin | lever
end her career: raccrocher | mettre un terme à sa carrière | fin de carrière
end her life: se suicider | mettre fin à ses jours
end his career: raccrocher | mettre un terme à sa carrière | fin de carrière
end his life: se suicider | mettre fin à ses jours
end in: se terminer | finir
end their career: raccrocher | mettre un terme à sa carrière | fin de carrière
end up: finir | se retrouver | aboutir | finalement
endangered: menacé | en voie de disparition | protégé | en danger
ended up: fini | retrouvé | abouti | finalement
endorse: soutien | appeler à voter | appuyer | soutenu
engaged: fiancé | fiançailles | engager
engine trouble: avarie | panne moteur | avarie de moteur | moteur
enlist: s'engager | s'enrôler
enrollment: effectif | inscription | inscrire
er: urgences
erase: effacer | supprimer
escape: enfui | fugitif
escaped: évadé | échappé | enfui | évasion | fuir | fuite | fugitif
escapee: évadé | fugitif
estate: succession | héritage | patrimoine
evade taxes: frauder le fisc | fraude fiscale | évasion fiscale
evasive: évasif | botter en touche
eviction ban: trêve hivernale | expulsion
evidence: prouver | élément de preuve | pièce à conviction | témoignage
ex: ancien | ex-compagnon | ex-conjoint | ex-femme | ex-mari | ancien compagnon
ex-boyfriend: ex-compagnon | ancien petit ami | ex | petit ami
exam question: sujet | examen
excess deaths: surmortalité | décès
exec: dirigeant | cadre | patron
executed: exécuté | mis à mort | exécution | cadre | dirigeant
expect: tabler
expecting: enceinte | attendre | attente | prévoir
expert: conseil scientifique
extra cash: rallonge | crédits supplémentaires | argent | supplémentaire
extra deaths: surmortalité | décès supplémentaires | décès | mort
extra money: rallonge | rallonge budgétaire | crédits supplémentaires | argent | supplémentaire
eye: viser | convoiter | envisager | lorgner
eye for an eye: œil pour œil | vengeance
face: être confronté | risquer | encourir
face backlash: critiqué | polémique | tollé
face charges: poursuivi | inculpé | mis en examen | accusé
face criticism: critiqué
face jail: encourir | risquer | prison
face off: s'affronter | face-à-face | confrontation
face the music: assumer | affronter | conséquences
face trial: jugé | procès
face up to: affronter | assumer
facing charges: poursuivi | inculpé | accusé | mis en examen
fail: raté | ne pas réussir | manquer
fail to: ne pas réussir | échouer | ne pas parvenir
fair: fête foraine | forain
fake: falsifié | contrefait | truqué | contrefaçon | bidon | fictif
fake banker: faux conseiller bancaire | faux
fake doctor: sans diplôme | faux médecin | exercice illégal | médecin | faux
fake gun: arme factice | pistolet factice | arme
fake it: faire semblant | simuler
fall apart: se désagréger | s'écrouler | se déchirer | désintégration
fall back: se replier | reculer | repli
fall back on: se rabattre | recourir
fall behind: prendre du retard | retard
fall down: tomber | s'effondrer | chute
fall for: tomber amoureux | se laisser duper | croire | séduit
fall out: se fâcher | rupture | rompre | dispute
fall out with: se brouiller | se fâcher | rupture | dispute
fall over: tomber | chuter | trébucher
fall short: insuffisant | ne pas atteindre | échouer | manquer | à court
fall through: échouer | tomber à l'eau | capoter | échec
fall to her death: chute mortelle | chute | tomber | mort
fall to his death: chute mortelle | chute | tomber | mort
fall to pieces: s'effondrer
fall to their death: chute mortelle | chute | tomber | mort
fall under: relever de | tomber sous
fall victim: victime
falling out: brouille | rupture | dispute | querelle | désaccord | fâcherie | se fâcher | rompre
fallout: retombées | conséquences | répercussions | brouille
family man: père de famille
famous: fameux | renommé | notoriété
famous for: connu | célèbre | réputé
fan of: admirateur | amateur | fan
fan the flames: attiser | jeter de l'huile sur le feu | envenimer
fancy: luxueux | luxe | chic
fancy hotel: hôtel de luxe | palace | hôtel
fans allowed: huis clos | supporter | supporters
fare: tarif | prix du billet | trajet
farm: élevage | exploitation agricole
fashion house: maison de couture | maison de mode | griffe | mode
fashion label: maison de couture | griffe | marque | mode
fast train: grande vitesse | TGV | LGV | train
fastest: record | le plus rapide | meilleur temps
fault: responsabilité | tort | erreur
faulty: défaillant
fed up: ras-le-bol | excédé | en avoir assez | lassé | exaspéré | à bout
feds: FBI | police fédérale | autorités fédérales
feed: nourriture
feel sick: malaise | malade
fell: tombé | chuté
fell out: brouillé | fâché | rupture | rompu | dispute
fender bender: accrochage
fess up: avouer | reconnaître | aveu
fetch: adjuger | vendu | atteindre
feud: dispute | conflit | rivalité | guerre | différend
feud with: brouille | querelle | conflit | différend
fewer: diminuer | baisse
fifth grade: CM2 | école primaire
fight: dispute | affrontement | altercation | rixe | combattre | battu
fight back: riposter | se défendre | résister | répliquer
fight for his life: entre la vie et la mort | pronostic vital
fight it out: s'affronter | se disputer
fight off: repousser | se défendre
fight over: se disputer | conflit | se battre
fight the ruling: interjeter appel | faire appel | contester
fighting for her life: entre la vie et la mort | pronostic vital
fighting for his life: entre la vie et la mort | pronostic vital
fighting over: se disputer | conflit | se battre
figure out: trouver | résoudre | déterminer | compris
file a complaint: saisir
fill in: remplacer | remplir | suppléer
`
