// English of chats: French, most usual first. One entry a line.

export const CHAT__BRI = `
911: secours | police-secours | numéro d'urgence
a bunch of: plusieurs | groupe | nombreux
a couple of: deux | quelques
a handful of: poignée | quelques
a ton of: nombreux | beaucoup
abduct: kidnapper | rapt
able to: capable | pouvoir | parvenir
about to: sur le point de | s'apprêter
about to collapse: menace de s'effondrer | menacer ruine
according to police: préfecture | selon la police | selon | police
accuse: reprocher | dénoncer | mettre en cause
accused of: soupçonné de | poursuivi pour | mis en cause
acquit: innocenter
acquitted: acquitté | relaxé | innocenté
act up: mal fonctionner | dysfonctionnement
ad: publicité | publicitaire | affiche | réclame
add a date: date supplémentaire | seconde date
add fuel to the fire: jeter de l'huile sur le feu | envenimer | attiser
add up: cohérent | tenir debout | s'élever
add up to: atteindre | totaliser | s'élever
admit: reconnu | admis | aveu
admit to: avouer | reconnaître | reconnu | aveu
adrift: à la dérive | dériver
affect: frapper | concerner | atteindre
afraid of: peur | craindre | redouter
afraid that: craindre | peur
aftermath: répercussions | retombées | après
against: opposé | hostile
against the law: interdit | illégal | punir | délit | loi | contraire à la loi
against the rules: non conforme | interdit | contraire au règlement | règlement | règle
agree on: s'accorder | convenir | s'entendre
agree to: accepter | consentir | accord
agree with: d'accord | partager | approuver
agreed: convenu | accepté | d'accord | convenir
ahead of: avant | à l'approche | en avance | devance | en prévision | à la veille
aid: aide humanitaire | vivres
air: diffuser | diffusé | antenne
air raid: bombardement aérien
airlift: hélitreuiller | évacué par hélicoptère | héliporté
aisle: rayon | allée
aka: alias | surnommé | dit
all alone: seul
all in all: au total
all of a sudden: soudain | brusquement
all-out: total | généralisé
all-time high: niveau historique | record historique | record
allege: prétendu | affirmer | dénoncer | soutenir
allow: laisser | permis | tolérer
allowed: autorisé | permis | droit | permettre | allocation | indemnité | laisser | tolérer
allowed to: autorisé | permis | droit
altercation: altercation | dispute | bagarre
altogether: au total | ensemble
amount to: s'élever | atteindre | montant | représenter
anchor: présentateur | ancre
animal shelter: SPA | refuge animalier | Société protectrice des animaux | refuge | animal
anti-gay: homophobe | homophobie | gay | homosexuel
anti-jewish: antisémite | juif
anybody hurt: blessé | aucun blessé | victime
apartment block: immeuble | barre d'immeuble
apologize: pardon | regretter | demander pardon | faire amende honorable
apology: pardon | regrets | amende honorable
appeal: interjeter appel | pourvoi
appeal for information: appel à témoins | appel
applaud: saluer | féliciter
apply: dossier | déposer
apply by: date limite | dépôt | clôture
appointed: nommé | désigné | nomination | rendez-vous
argue: argumenter | se quereller
argue about: se disputer | débattre
argue over: se disputer | débattre
argue with: se disputer | contester
argument: altercation | querelle
arms deal: contrat d'armement | vente d'armes | arme | contrat
as a precaution: par précaution | à titre préventif
as of: dès | à compter de | à partir de
asap: au plus vite | rapidement | d'urgence
ask about: interroger | questionner
ask for: demander | réclamer | exiger | solliciter
ask for change: mendicité | mendier | mendié | faire la manche
ask her out: inviter | sortir avec
ask him out: inviter | sortir avec
ask out: inviter
ask to leave: demander de partir | exclure | congédier
asked about: interrogé | questionné
assets: bien | patrimoine | actif | atout
asshole: connard | salaud
asylum seeker: migrant
at an impasse: impasse | blocage
at last: enfin
at loggerheads: en conflit | en désaccord | bras de fer
at odds: en désaccord | opposé | en conflit | en froid
at odds with: en désaccord | opposé | en conflit | en froid
at short notice: au pied levé | à la dernière minute
at the end of her rope: à bout | excédé
at the end of his rope: à bout | excédé
at the end of the day: finalement
at the end of their rope: à bout | excédé
at the helm: à la tête | aux commandes | diriger | à la barre
at the helm of: à la tête de | aux commandes | diriger
at the police station: garde à vue | commissariat
at the top: au sommet | à la tête
atm: distributeur | distributeur automatique | guichet automatique
attack on freedom: liberticide | atteinte aux libertés
attend: présent | se rendre
auction off: vendre aux enchères | enchères | mettre aux enchères
auditor: Cour des comptes
avoid the question: botter en touche | éluder | esquiver
away fan: supporter adverse | supporters adverse | supporter visiteur | supporters visiteur
awesome: génial | formidable | impressionnant
ax: supprimer | suppression | licencier | hache | limoger | licencié | annulé
axe: supprimer | suppression | licencier | limoger
axed: supprimé | licencié | limogé | annulé | hache | suppression | licencier
baby bump: grossesse | ventre
baby daddy: père
back: défendre | approuver | soutien | soutenu
back at work: reprendre le travail | retrouver son poste | reprendre son poste | reprendre ses fonctions | de retour | reprise
back away: reculer | s'éloigner
back down: céder | reculer | faire marche arrière | renoncer | revenir
back each other: se soutenir
back her up: soutenir | appuyer | confirmer
back him up: soutenir | appuyer | confirmer
back in: de retour
back in the day: autrefois | à l'époque
back it up: prouver | étayer | confirmer
back off: reculer | se retirer | céder
back on track: remettre sur les rails | relancer
back out: se retirer | se désister | renoncer | retrait
back them up: soutenir | appuyer | confirmer
back then: à l'époque
back to normal: retour à la normale | normalité | reprendre | reprise | rétabli
back to school: rentrée | rentrée scolaire | école
back to square one: retour à la case départ
back together: réconcilié | ensemble
back up: soutenir | appuyer | confirmer | sauvegarder
back up his claim: prouver | étayer
backbencher: frondeur | député
backcountry: hors-piste
backed: soutenu | appuyé | financé | soutenir | appuyer | dos | arrière | soutien | défendre | approuver
backed by: soutenu | appuyé | financé
backed down: cédé | reculé | renoncé | faire marche arrière | revenir
backer: soutien | partisan | bailleur de fonds | investisseur
backers: soutiens | partisans | investisseurs | bailleur de fonds
backlash: critiques | vives réactions | levée de boucliers | colère | polémique | retour de bâton
backstab: trahir | trahison | coup bas
backstabbing: trahison | coup bas | trahir
backtrack: faire marche arrière | revenir | se rétracter | rétropédalage
bad blood: rancœur | animosité | inimitié | tensions | contentieux
bad for freedom: liberticide
bad meat: viande avariée | viande
bad water: eau contaminée | eau polluée | eau impropre | eau
bad-mouth: dénigrer | critiquer | médire
badly affected: durement touché | affecté
badly hurt: grièvement blessé | gravement blessé
badmouth: dénigrer | critiquer | médire
bail: abandonner | quitter
bail her out: sauver | renflouer | payer la caution
bail him out: sauver | renflouer | payer la caution
bail jumper: fugitif
bail on: abandonner | lâcher | laisser tomber
bail out: renflouer | sauver | payer la caution | secourir | sauvetage | mettre la main à la poche
bail them out: sauver | renflouer | payer la caution
bale: ballot | botte
ban: interdit | proscrire | bannir
bang: détonation | déflagration | explosion
bang up: abîmer | emprisonner
bank on: compter sur | miser
banned: banni | proscrit | suspendu | exclu
banned from: interdit | interdiction | exclu
bar: interdire | empêcher | barreau | exclure
barge in: faire irruption | irruption
barn: hangar
barred: interdit | exclu | empêché | bar | interdire | barreau | exclure
based on: inspiré | tiré de | puiser | fondé sur
basement: cave
bash: critiquer | frapper | dénigrer | attaquer | fête
bashing: dénigrement | critiques | frapper | attaquer | fête
bastard: salaud | bâtard
bastille day: fête nationale | 14-Juillet
battle with cancer: cancer | lutte
be behind: à l'origine | responsable | derrière | auteur | commanditaire
be careful: prudent | attention | prudence
be in charge: responsable | à la tête | diriger | chargé | aux commandes
be jailed: emprisonné | incarcéré | écroué | condamné | prison
be replaced by: remplacé | succéder
be sick: malade | souffrant | atteint
be there for: soutenir | aider
be up to: mijoter | dépendre | capable
be worth: valoir | valeur | estimé
beach: littoral | grève
bear the brunt: subir | touché de plein fouet
beat: battu | vaincu | devancer | tabasser
beat around the bush: tourner autour du pot | botter en touche | éluder
beat cancer: guérison | rémission | vaincre le cancer | cancer
beat her up: frapper | tabasser | agresser | battre
beat him up: frapper | tabasser | agresser | battre
beat the rap: acquitté
beat them up: frapper | tabasser | agresser | battre
beat to death: battre à mort | tuer | frapper | battu
beat up: battre | agresser | tabassé | molester | abîmé | délabré
become friends: se lier d'amitié | sympathiser | ami | amitié
bedbug: punaise
bee: ruche
beef: querelle | brouille | dispute | conflit | embrouille
beef with: querelle | dispute | conflit | brouille
beekeeper: apiculteur
beg for: supplier | implorer | mendier
beggar: SDF
begin with: commencer
behind all this: à l'origine | responsable | derrière
behind bars: incarcéré | emprisonné | détenu | écroué | contrôle judiciaire
behind it: à l'origine | responsable | derrière | auteur | commanditaire
behind schedule: retard | en retard
behind the attack: auteur | revendiquer | commanditaire | responsable | à l'origine
behind the scenes: en coulisses
belong to: appartenir | propriété | membre
belt tightening: austérité | économies | rigueur
bench: remplaçant | mettre sur le banc
berate: réprimander | fustiger | sermonner
best ever: record | meilleur
best friend: meilleur ami | ami
bet on: parier | miser
better safe than sorry: par précaution
between the rounds: entre-deux-tours
bff: meilleur ami
bicker: se chamailler | se disputer | querelle | chamailleries
bickering: querelles | chamailleries | disputes | se chamailler
bid: tentative | projet | proposition | appel d'offres
bid for: briguer | candidature | offre
bidding war: surenchère | enchères
bide his time: attendre son heure
big boss: grand patron | patron | dirigeant
big deal: important | enjeu
big fish: gros poisson
big money: grosse somme | beaucoup d'argent
big name: grand nom | célébrité | personnalité
big news: grande nouvelle | annonce
big shot: personnalité | gros bonnet | ponte
big time: gros | grandement
bigwig: gros bonnet | ponte | personnalité
biker: cycliste
billionaire: milliardaire
bin man: éboueur | ramasseur
bitch about: se plaindre | médire
bite the dust: mourir | échouer
black box: enregistreur
black out: s'évanouir | perdre connaissance | malaise
blade: lame | arme blanche
blame for: accuser | reprocher | responsable | imputer
blame game: accusations mutuelles | se rejeter la faute
blame on: imputer | attribuer | rejeter la faute | accuser
blank: ignorer
blast: fustiger | critiquer | dénoncer | tirer à boulets rouges | souffle | étriller
blasted: fustigé | critiqué | dénoncé | soufflé | explosion | déflagration | tirer à boulets rouges | étriller
blaze: feu de forêt | flammes
bleachers: tribune | gradin
bleed to death: se vider de son sang | hémorragie
blindfold: bander les yeux
block on: bloquer
block the school: bloquer l'accès | bloquer | école
bloke: homme | type
blood bank: don du sang | banque du sang
bloodbath: bain de sang | massacre | carnage
blow it up: faire exploser | dynamiter | exploser
blow off: arracher | ignorer
blow one's top: s'emporter | exploser
blow out: souffler | éteindre
blow out of proportion: exagérer | amplifier
blow over: se calmer | passer
blow the lid off: révéler | dévoiler
blow them up: faire exploser | dynamiter | exploser
blow up: faire exploser | s'emporter | dynamiter
blown away: impressionné | stupéfait | soufflé
blue collar: ouvrier | classes populaires
blunder: bourde | erreur | gaffe | bévue
board up: condamner | barricader
boast: se vanter | se targuer
boat: canot | navire
boat people: migrant | réfugié | embarcation
body count: bilan | nombre de morts
bodyguard: protection
bog down: enliser | embourbé
bogged down: enlisé | embourbé
bogus: faux | bidon | fictif | frauduleux
boil over: dégénérer | déborder
bolt: s'enfuir | fuir
bomb: attentat | explosif
bomb squad: déminage | démineur | bombe
bombed: bombardé | bombe | attentat à la bombe | attentat | explosif
bombshell: bombe | révélation | coup de tonnerre
bone of contention: pomme de discorde | désaccord
bonkers: fou | dingue
boo: conspuer
boom: détonation | explosion
boot: débarquer | évincer | virer
boot her out: expulser | exclure | évincer | virer
boot him out: expulser | exclure | évincer | virer
boot off: débarquer | évincer | exclure
boot out: expulser | exclure | évincer | virer | chasser | exclu
boot them out: expulser | exclure | évincer | virer
booted out: expulsé | exclu | évincé | viré | chassé | exclure
boots on the ground: troupes au sol
booze: alcool | boisson
born and raised: né | grandi | originaire
botch: rater | bâcler | gâcher | manqué
botched: raté | bâclé | manqué | gâcher
both ways: deux sens | aller-retour
bother: déranger | importuner | harceler
bottom line: conclusion | résultat
bought: acheté | acquis | racheté
bounce back: rebondir | se remettre | se rétablir
bound to: certain | inévitable
bow out: se retirer | quitter | éliminé | tirer sa révérence
boy: mineur | adolescent
brace: doublé
brace for: se préparer | s'attendre
brag: se vanter | fanfaronner
brag about: se vanter
brake: freinage
brake fail: freins
branded: qualifié | traité | accusé | marque
brawl: altercation | se battre | échauffourée
break: rompu | enfreindre | bug
break a promise: trahir | promesse non tenue | ne pas tenir
break away: se séparer | faire sécession | s'échapper
break down: s'effondrer | fondre en larmes | échouer | détailler | larmes
break even: équilibre | rentrer dans ses frais | seuil de rentabilité
break free: se libérer | s'affranchir
break his word: trahir | ne pas tenir
break in: pénétrer | cambrioler | entrer par effraction | introduit | forcer la porte
break into: s'introduire | cambrioler | pénétrer | effraction | forcer | entrer par effraction
break loose: s'échapper
break off: rompre | interrompre | rompu | rupture | mettre fin
break out: s'échapper | se déclarer | se déclencher
break out of: s'évader | s'échapper | évasion
break ranks: se désolidariser | se démarquer | dissidence | frondeur | faire dissidence | fronde
break the deadlock: sortir de l'impasse | débloquer
break the ice: briser la glace
break the news: annoncer | révéler | apprendre
break the rules: enfreindre | violer | ne pas respecter | infraction
break the story: révéler | scoop
break through: percer | franchir | forcer
break ties: rompre | rupture
break up: se séparer | rompu | dissoudre | démanteler
break up with: rompre | quitter | rupture | se séparer | rompu
break with: rompre | rupture | se démarquer
breakthrough: progrès
breakup: rupture | séparation | démantèlement
brew: bière | brassage
brick up: murer
bring about: provoquer | entraîner | causer
bring back: ramener | rapporter | rétablir | réintroduire | retour | réanimer | ranimer | massage cardiaque | réinstaurer
bring charges: poursuivre | inculper | mettre en examen
bring down: renverser | faire chuter | provoquer la chute | poser | atterrir
bring forward: avancer | proposer
bring her back: ramener | rétablir | retour
bring her down: renverser | faire tomber | abattre
bring him back: ramener | rétablir | retour
bring him down: renverser | faire tomber | abattre
bring in: introduire | instaurer | rapporter | faire venir | engager | générer
bring it back: ramener | rétablir | retour
bring it down: renverser | faire tomber | abattre
bring it up: évoquer | mentionner | soulever | aborder
bring on: provoquer | causer
bring on board: recruter | embaucher | rallier
bring out: sortir | publier | lancer
bring them back: ramener | rétablir | retour
bring them down: renverser | faire tomber | abattre
bring them up: évoquer | mentionner | soulever | aborder
bring to a standstill: paralyser | immobiliser
`
