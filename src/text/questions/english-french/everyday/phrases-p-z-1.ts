// Phrasal verbs and phrases with a verb, and how French newspapers put them: P to Z. Part 1: pack her bags to set
// foot on.

export const EVERYDAY_PHRASES_P_Z_1 = `
pack her bags: faire ses valises | partir | plier bagage
pack his bags: faire ses valises | partir | plier bagage
pack in: arrêter
pack their bags: faire ses valises | partir | plier bagage
pack up: faire ses bagages
pan: éreinter | étriller | critiquer
pass by: passer
pass down: léguer
pass off as: faire passer pour
pass on: mourir
pass the buck: se défausser
pass the hat: quête
pass the torch: passer le relais
pay a fine: payer une amende | amende
pay a fortune: payer une fortune | payer cher
pay her respects: se recueillir | rendre hommage
pay her way: subvenir
pay his way: subvenir
pay in cash: espèces | payer en liquide
pay into: cotiser | alimenter
pay over the odds: surpayer
pay the price: faire les frais
pay their way: subvenir
pay through the nose: payer cher | prix d'or
pay up: s'acquitter
pelt with: bombarder | jeter | lancer
phase out: disparaître | mettre fin
pick a fight: chercher querelle
pick her pocket: voler à la tire
pick his pocket: voler à la tire
pick holes: critiquer
pick their pocket: voler à la tire
pick up: remporter
pick up speed: accélérer
pick up the bill: payer
pick up the pieces: se relever
pick up the tab: financer
pile into: s'encastrer | percuter
pile on: accentuer
pile up: carambolage
pin down: immobiliser | plaquer | bloquer
pin her hopes: miser
pin his hopes: miser
pin their hopes: miser
pinch: dérober | chiper | piquer
pip at the post: coiffer au poteau
pipe down: se taire
piss off: exaspérer
pissed off: remonté
place a bet: parier | pari
play a trick: jouer un tour
play at home: recevoir | à domicile
play away: à l'extérieur | en déplacement
play games: jouer
play her cards right: bien jouer
play his cards right: bien jouer
play hooky: sécher | faire l'école buissonnière
play off: barrage
play on: exploiter
play the field: papillonner
play their cards right: bien jouer
play truant: sécher | faire l'école buissonnière
play up: faire des siennes
play with fire: jouer avec le feu
plough into: s'encastrer
plow into: s'encastrer
plug the gap: combler
plunge into: plonger | sombrer
point out: rappeler
polish off: achever | finir
pony up: payer | débourser
pool: mettre en commun
pop her clogs: mourir | casser sa pipe
pop his clogs: mourir | casser sa pipe
pop in: passer
pop the question: demande en mariage
pop up: apparaître | éphémère
pore over: éplucher | examiner
post bail: payer la caution | caution
pour cold water: doucher
pour down: pleuvoir à verse
pour into: investir
price out: exclure
prop up: à bout de bras
prowl around: rôder
puff: fumer | souffler
pull a fast one: duper
pull a gun: sortir une arme
pull a knife: sortir un couteau | menacer d'un couteau
pull a sickie: se faire porter pâle | arrêt maladie
pull ahead: devancer | prendre l'avantage
pull away: s'éloigner | distancer | démarrer
pull down: démolition
pull for: soutenir
pull from the rubble: extraire des décombres | dégager des décombres
pull from the water: repêcher | sortir de l'eau | secourir
pull her leg: faire marcher
pull her punches: mâcher ses mots
pull her weight: faire sa part
pull his leg: faire marcher
pull his punches: mâcher ses mots
pull in: interpeller
pull out: abandonner
pull out all the stops: mettre les bouchées doubles
pull over: s'arrêter | se garer
pull strings: tirer les ficelles
pull the rug: lâcher
pull the strings: tirer les ficelles
pull the trigger: appuyer sur la détente | tirer
pull their leg: faire marcher
pull their punches: mâcher ses mots
pull their weight: faire sa part
pull through: se remettre
pump out: pomper
punch in the face: coup de poing | frapper au visage
push around: brutaliser
push aside: écarter | évincer
push back: reculer
push her luck: tenter le diable
push his luck: tenter le diable
push in: resquiller
push off: partir
push out: pousser dehors | écarter
push over: faire tomber
push past: bousculer
push their luck: tenter le diable
push up: faire grimper | augmenter
put a lid on: contenir
put a stop to: mettre un terme
put about: répandre
put across: faire passer
put aside: épargner
put back: repousser
put behind bars: mettre sous les verrous
put by: mettre de côté | épargner
put down roots: s'enraciner
put her foot down: accélérer | refuser
put her foot in it: gaffe | commettre un impair
put his foot down: accélérer | refuser
put his foot in it: gaffe | commettre un impair
put in: poser | présenter
put in charge: placer à la tête
put in prison: écrouer
put into practice: mettre en pratique
put off: dissuader
put on: monter
put on a show: spectacle
put on hold: mettre en suspens
put on the market: mettre en vente | commercialiser
put on weight: grossir | prendre du poids
put out a fire: maîtriser l'incendie | circonscrire
put out of her misery: achever | euthanasier
put out of his misery: achever | euthanasier
put out of its misery: achever | euthanasier
put out to pasture: mettre au vert
put pen to paper: signer | écrire
put pressure on: mettre la pression
put the brakes on: freiner
put the cart before the horse: mettre la charrue avant les bœufs
put the kibosh on: mettre fin
put their foot down: accélérer | refuser
put their foot in it: gaffe | commettre un impair
put through: adopter
put through her paces: mettre à l'épreuve
put through his paces: mettre à l'épreuve
put through their paces: mettre à l'épreuve
put to bed: coucher
put to rest: enterrer | dissiper
put to sea: prendre la mer | appareiller
put to the sword: passer au fil de l'épée
put to the test: mettre à l'épreuve
put to the vote: soumettre au vote | mettre aux voix
put up a fight: se défendre
put up prices: augmenter les prix | relever les tarifs
put up with: endurer
quash: réprimer
rack up: accumuler | cumuler
rail against: fustiger | vitupérer | s'insurger
rain cats and dogs: pleuvoir des cordes
rain down: pleuvoir
raise a stink: faire scandale
raise eyebrows: faire sourciller
raise hell: faire un scandale
raise her glass: trinquer
raise her hand: lever la main
raise her voice: hausser le ton
raise his glass: trinquer
raise his hand: lever la main
raise his voice: hausser le ton
raise money: collecter des fonds
raise the bar: placer la barre
raise the roof: faire un triomphe
raise the stakes: faire monter les enchères
raise their glass: trinquer
raise their hand: lever la main
raise their voice: hausser le ton
ram into: percuter | foncer | emboutir
ratchet up: accroître
rattle: secouer
read out: lire à haute voix
read the riot act: réprimander | recadrer
rear her ugly head: resurgir
rear his ugly head: resurgir
rear its ugly head: resurgir
rein in: freiner | contenir | maîtriser
resort to: recours
rest in peace: reposer en paix
rest on her laurels: se reposer sur ses lauriers
rest on his laurels: se reposer sur ses lauriers
rest on their laurels: se reposer sur ses lauriers
ride out: surmonter
ring a bell: rappeler
ring in: fêter | téléphoner
ring out: retentir
ring the changes: changer
rip apart: déchirer
rip into: fustiger | éreinter
rip off: plagier | arnaque
rip through: dévaster | ravager
rise from the ashes: renaître de ses cendres
rise to the challenge: relever le défi
rise up: se soulever | se révolter | soulèvement
risk her life: risquer sa vie | péril de sa vie
risk her neck: risquer sa vie
risk his life: risquer sa vie | péril de sa vie
risk his neck: risquer sa vie
risk their life: risquer sa vie | péril de sa vie
risk their neck: risquer sa vie
rob blind: dépouiller | dévaliser
roll down: dévaler
roll in: affluer
roll out: déploiement
roll out the red carpet: dérouler le tapis rouge
roll over: faire un tonneau | renverser
roll up her sleeves: retrousser ses manches
roll up his sleeves: retrousser ses manches
roll up their sleeves: retrousser ses manches
root out: extirper
rope in: enrôler
rot in jail: croupir en prison
rough up: rudoyer
round on: s'en prendre
round up: rafler
rub out: supprimer
rub salt in the wound: remuer le couteau dans la plaie
rub shoulders: côtoyer
rule the roost: faire la loi
run a risk: risque | courir un risque
run a temperature: fièvre
run across: traverser | rencontrer
run aground: échouer
run along: longer
run amok: folie meurtrière | se déchaîner
run around: courir
run at: foncer
run away from home: fuguer | fugue
run away with: s'enfuir avec | emporter
run errands: faire des courses
run for cover: se mettre à l'abri
run for her life: s'enfuir | fuir
run for his life: s'enfuir | fuir
run for it: s'enfuir
run for their life: s'enfuir | fuir
run high: vif
run in the family: héréditaire
run into: se heurter
run into trouble: rencontrer des difficultés
run off the road: quitter la route
run off with: s'enfuir avec | emporter | dérober
run on: fonctionner
run out: pénurie
run out of: à court
run out of gas: panne d'essence | panne sèche
run out of petrol: panne d'essence | panne sèche
run out of steam: s'essouffler
run out of time: manquer de temps
run riot: se déchaîner | émeute | saccager
run short: manquer | pénurie | à court
run the risk: risquer
run through: répéter
run to: s'élever | se réfugier
run up a debt: s'endetter | accumuler des dettes
run up against: se heurter
run wild: en liberté
rush into: se précipiter
rush off: partir
rush out: se précipiter dehors
rush through: adopter à la hâte
rush to: affluer | accourir
rush to hospital: hospitalisé en urgence
rustle up: préparer
saddle with: accabler
sail through: réussir haut la main
save face: sauver la face
save her bacon: sauver sa peau
save her life: sauver la vie
save her skin: sauver sa peau
save his bacon: sauver sa peau
save his life: sauver la vie
save his skin: sauver sa peau
save the day: sauver la mise
save their bacon: sauver sa peau
save their life: sauver la vie
save their skin: sauver sa peau
save up: économiser | épargner | mettre de côté
saw off: scier
scale back: revoir à la baisse
scale down: revoir à la baisse
scam out of: escroquer
scare off: dissuader
scoop up: rafler | ramasser
score an own goal: marquer contre son camp
scrape by: joindre les deux bouts
scrape home: gagner de justesse
scratch her head: perplexe
scratch his head: perplexe
scratch the surface: effleurer
scratch their head: perplexe
scream at: hurler | crier
screw over: arnaquer | rouler
screw up: gâcher | foirer
scrimp and save: économiser
seal off: interdire l'accès
seal the deal: conclure | sceller l'accord
search for: recherches | à la recherche
see fit: juger bon
see her way: consentir
see his way: consentir
see off: battre
see sense: revenir à la raison
see stars: voir trente-six chandelles
see the light of day: voir le jour
see their way: consentir
see through: percer à jour
see to: s'occuper | veiller
sell down the river: trahir
sell for: se vendre | adjuger | vendre
sell herself short: se sous-estimer
sell himself short: se sous-estimer
sell like hot cakes: se vendre comme des petits pains
sell out: afficher complet | épuiser | guichets fermés
sell themselves short: se sous-estimer
send away: éloigner
send down: condamner à la prison | emprisonner
send home: rapatrier
send in: déployer
send off: expédier
send packing: éconduire
send shockwaves: provoquer une onde de choc
send to jail: envoyer en prison
send to prison: envoyer en prison
send to the bottom: couler
send up: parodier
serve a ban: suspension | purger sa suspension
serve a sentence: purger sa peine
serve time: purger sa peine | en prison
set a date: fixer une date
set a record: battre le record
set a trap: tendre un piège | piège
set ablaze: embraser
set alight: enflammer
set aside: annuler
set eyes on: voir
set fire to: embraser
set foot in: mettre les pieds
set foot on: poser le pied
`
