// Phrasal verbs and phrases with a verb, and how French newspapers put them: D to G. Part 2: fork out to get wrong.

export const EVERYDAY_PHRASES_D_G_2 = `
fork out: verser
foul up: gâcher | polluer
freak out: effrayer
free up: débloquer
freeze out: écarter | exclure
freeze over: geler
freeze to death: mourir de froid | mort de froid | hypothermie
freeze up: se figer | geler
fritter away: gaspiller | dilapider
frown on: désapprouver | mal vu
gain access: accéder | s'introduire
gain on: se rapprocher
gang up: se liguer | s'allier
gang up on: harceler
gatecrash: s'inviter | s'incruster
gather round: se rassembler
gear up: s'apprêter
get a ban: suspendre | interdire | exclure
get a bollocking: réprimander | recadrer
get a divorce: divorcer | divorce | se séparer
get a grip: se ressaisir | maîtriser
get a job: décrocher un emploi | embaucher | trouver un emploi | recruter
get a kick out of: s'amuser | plaisir
get a raise: augmentation | augmenter
get a ticket: amende | contravention | verbaliser | PV
get across: franchir
get ahead: prendre l'avantage | prospérer
get ahead of: devancer | dépasser
get arrested: interpeller | arrêter | interpellation
get at: atteindre | insinuer
get attacked: attaquer | agresser
get away: prendre la fuite
get away with murder: impunité | impuni
get back home: rentrer | regagner
get back on track: redresser | se relancer | remettre sur les rails
get back to normal: normaliser
get back to work: reprendre le travail | reprise
get banned: interdire | exclure | suspendre | bannir
get beaten: perdre | battre
get beaten up: tabasser | rouer de coups | frapper | passer à tabac
get behind: soutenir | se ranger derrière
get better: amélioration
get bigger: grandir | grossir | s'agrandir
get bitten: mordre | piquer | morsure
get booed: huer | siffler | conspuer
get burgled: cambrioler | cambriolage
get by: joindre les deux bouts
get cancelled: annuler | annulation | supprimer
get caught: pincer | surprendre | arrêter | interpeller
get caught up in: se retrouver | pris dans
get changed: se changer
get cheaper: diminuer
get close: approcher | se rapprocher
get cold feet: se dégonfler
get colder: se refroidir | refroidissement | baisser
get cracking: se mettre au travail
get cross: se fâcher
get custody: obtenir la garde | confier | garde
get cut: réduire | supprimer | amputer
get cut off: isoler | couper
get dark: nuit | tomber
get dirty: se salir
get done: condamner | terminer | réaliser
get done for: condamner | poursuivre | verbaliser | reconnu coupable
get down: se baisser
get down to: s'attaquer | se mettre
get dressed: s'habiller
get drunk: se soûler
get dumped: écarter | larguer | quitter
get even: prendre sa revanche
get fat: grossir | grossissement
get fed up: en avoir assez | se lasser | ras-le-bol
get fined: verbaliser | condamner à une amende | amende | sanctionner
get fired: licencier | limoger | renvoyer | virer
get free: se libérer | s'échapper
get hammered: se soûler | ivre | étriller
get heated: ton est monté | s'échauffer | s'emporter | houleux | s'envenimer
get her act together: se ressaisir
get her comeuppance: punir | mériter
get her hands on: s'emparer | mettre la main | se procurer
get her job back: réintégrer | réintégration
get her money back: récupérer
get her own back: se venger | prendre sa revanche
get her way: obtenir gain de cause | imposer
get his act together: se ressaisir
get his comeuppance: punir | mériter
get his job back: réintégrer | réintégration
get his money back: récupérer
get his own back: prendre sa revanche
get his way: imposer
get hit: toucher | heurter | percuter | renverser | frapper
get hit by a car: renverser par une voiture | faucher | percuter | renverser
get hold of: mettre la main | contacter
get home: rentrer | regagner son domicile
get hooked: accro | dépendance | addict
get hot: chauffer | réchauffer
get hurt: blesser
get ill: tomber malade | malade
get in on: participer
get in the way: empêcher
get in trouble: s'attirer des ennuis | sanctionner
get into: intégrer | accéder
get into debt: s'endetter | surendettement
get into trouble: en difficulté
get it in the neck: critiquer | punir
get it together: se ressaisir
get jailed: emprisonner | incarcérer | condamner
get killed: tuer
get knocked down: renverser | faucher
get laid off: licencier | licenciement | chômage technique
get let off: relaxer | acquitter | dispense de peine
get life: perpétuité | réclusion criminelle à perpétuité
get lost: s'égarer
get lucky: chance
get mad: en colère
get married: s'unir | noces
get more expensive: augmenter | renchérir | hausse
get moving: bouger | avancer
get mugged: agresser | détrousser | agression
get nasty: dégénérer | s'envenimer
get near: approcher
get nicked: arrêter | voler | interpeller
get nowhere: piétiner | échouer | impasse
get off: acquitter | relaxer
get off lightly: s'en tirer | s'en sortir bien
get off scot free: impuni | relaxer | acquitter
get off the ground: décoller
get old: vieillir | vieillissement
get on board: adhérer
get on his nerves: exaspérer
get on their nerves: agacer | exaspérer | énerver
get on top of: maîtriser | venir à bout
get on well: s'entendre | bonnes relations
get on with: poursuivre
get out of control: déraper | échapper à tout contrôle
get out of jail: libérer | remise en liberté
get out of prison: sortir de prison | libérer | remise en liberté
get over: guérir
get over with: en finir
get paid: payer | rémunérer | percevoir
get past: franchir | passer | dépasser
get permission: obtenir l'autorisation | autoriser
get pinched: voler | dérober | pincer
get pissed: se soûler | ivre
get pissed off: s'énerver | en colère
get poorer: s'appauvrir | appauvrissement
get pregnant: tomber enceinte | enceinte | grossesse
get promoted: promouvoir | promotion | monter | accéder
get ready: s'apprêter
get recognised: reconnaître | reconnaissance
get relegated: reléguer | descendre | relégation
get religion: se convertir
get rich: s'enrichir | faire fortune
get rid of: en finir
get robbed: voler | braquer | cambrioler | dévaliser
get round: éluder
get sacked: licencier | limoger | virer | renvoyer
get scammed: escroquer | arnaquer | se faire avoir | arnaque
get sentenced: condamner | condamnation
get shot: tirer dessus | blesser par balle | abattre | balle
get shot of: se débarrasser
get slammed: critiquer | étriller | fustiger
get smaller: rétrécir | diminuer
get snowed in: bloqué par la neige
get stabbed: poignarder | coup de couteau
get stranded: bloquer | échouer
get stuck: se retrouver coincé | bloquer | coincer
get stuck in: coincer | bloquer | s'enliser
get stung: piquer | piqûre
get sued: poursuivre | assigner | procès
get suspended: suspendre | suspension | mise à pied | exclure
get the axe: supprimer | suppression | limoger | annuler
get the ball rolling: lancer | entamer
get the best of: l'emporter | dominer
get the better of: l'emporter | vaincre | battre
get the boot: virer | licencier | limoger | mettre à la porte
get the bullet: licencier
get the chop: supprimer | limoger | éliminer | licencier
get the green light: autoriser | approuver
get the job: nommer | choisir | recruter
get the message: comprendre
get the push: licencier | virer
get the sack: licencier | virer | limoger | licenciement
get the upper hand: prendre l'avantage | prendre le dessus
get their act together: se ressaisir
get their comeuppance: punir | mériter
get their hands on: s'emparer | mettre la main | se procurer
get their job back: réintégrer | réintégration | retrouver son poste
get their own back: se venger | prendre sa revanche
get their way: imposer
get there: arriver | y parvenir
get through: franchir
get thrown out: expulser | exclure | mettre à la porte
get tired: se fatiguer | se lasser
get to grips: s'attaquer | maîtriser
get to the bottom: élucider | faire la lumière | tirer au clair
get together: se rencontrer
get tough: durcir | sévir | fermeté
get tougher: durcir | se durcir
get under way: s'ouvrir
get up: lever
get upset: s'énerver | se fâcher | bouleverser
get used to: s'habituer
get warm: réchauffer
get warmer: se réchauffer | radoucissement | redoux | réchauffement
get washed away: emporter
get well: rétablissement
get wet: se mouiller
get worse: aggravation
get wrong: se tromper | erreur
`
