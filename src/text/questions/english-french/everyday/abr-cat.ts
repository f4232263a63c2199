// English of everyday life: French, most usual first. abrupt to cattle, one entry a line.

export const EVERYDAY_ABR_CAT = `
abrupt: brusque | soudain
abruptly: brusquement | soudainement
abscess: abcès
abused: victime
accountable: rendre des comptes
accountancy firm: cabinet comptable | cabinet
accuracy: précision | exactitude
accurate: juste
ache: avoir mal
acorn: gland
acting mayor: maire par intérim | intérim
adjacent: voisin | adjacent
adjournment: renvoi
advance: acompte
affidavit: déclaration sous serment | attestation
afloat: à flot
age limit: limite d'âge
airline pilot: pilote de ligne | pilote
aisle seat: couloir
alarm system: alarme | système d'alarme
album: disque
alderman: conseiller | adjoint
algae: algue
alimony: pension alimentaire
all clear: feu vert | fin d'alerte
all saints: Toussaint
alley: impasse
allotment: jardin ouvrier | jardin partagé
almond: amande
ambush: guet-apens
amid: au milieu
ammonia: ammoniac
amphibian: amphibien | batracien
anaemia: anémie
anaesthetic: anesthésie
ancestral: ancestral
anchorman: présentateur
angrily: en colère
anguish: angoisse
animal shelter: fourrière
anonymous letter: lettre anonyme
anonymous tip: dénonciation anonyme
antelope: antilope
anthem: hymne
anthrax: charbon
antiques: antiquaire
antler: bois
appalled: consterné | horrifié
appalling: épouvantable | effroyable
appendicitis: appendicite
applause: ovation
appliance: appareil | électroménager
applicant: postulant
aqueduct: aqueduc
arable: arable | cultivable
arbiter: arbitre
arcade: arcade
arch: arc
archery: tir à l'arc
arguably: sans doute
aria: aria | air
arithmetic: arithmétique | calcul
armoured van: fourgon blindé
art: œuvre | tableau
art dealer: marchand d'art | galeriste | antiquaire
art expert: expert en art | expert
art gallery: galerie
art theft: vol d'œuvres
art work: œuvre
ash cloud: nuage de cendres
ashtray: cendrier
asparagus: asperge
asphalt: bitume | goudron | asphalte
assistant manager: directeur adjoint | adjoint
assistant referee: arbitre assistant | juge de touche
astonished: stupéfait
at fault: responsable | en tort | fautif
at stake: enjeu
attic sale: vide-greniers
attire: tenue
auction house: maison de ventes
audience award: prix du public
audit: vérification | expertise
auditor: expert-comptable
auditorium: auditorium | salle
autopsy report: autopsie
avalanche: coulée
aware: au courant | savoir | conscient
awning: auvent | store
back off: renoncer
back up: étayer | preuve | pièce
backfire: se retourner contre
backlog: retard | arriéré
bacterial: bactérien
badger: blaireau
badminton: badminton
baffled: perplexe | déconcerté
baker: boulangère
balance sheet: bilan
ballad: ballade
ballerina: danseuse | ballerine
bandleader: chef d'orchestre | chef de la fanfare
bandstand: kiosque
banister: rampe
bank loan: prêt bancaire | emprunt
bank statement: relevé bancaire | relevé de compte
bankroll: financer
bannister: rampe
bar from: interdire | exclure
barbed wire: barbelé | fil barbelé
bare: vide
bareheaded: tête nue
bargain: affaire
bargee: batelier
baritone: baryton
barkeeper: patron de bar | barman
barn owl: effraie | chouette
barnyard: basse-cour
barrage: barrage | flot
barrel: tonneau
baseless: sans fondement | infondé
basin: bassin | lavabo
bassoon: basson
baton: bâton | baguette | relais
batten down: se calfeutrer
battery farm: élevage
bear out: confirmer
beat off: repousser
bedding: literie
bedridden: alité
beech: hêtre
beehive: ruche
beekeeping: apiculture
beet: betterave
beetle: coléoptère | scarabée
beginner: débutant
belated: tardif
belfry: beffroi | clocher
bell: sonnette
bell founder: fondeur de cloches | fondeur
bell tower: beffroi | campanile
bellringer: sonneur
beneath: sous
beneficiary: bénéficiaire
bequeath: léguer
bequest: legs
best man: témoin
best seller: best-seller
bet: miser
bias: parti pris | partialité | biais
biased: partial
bidder: enchérisseur | acquéreur
big day: grand jour
bike ride: balade à vélo | randonnée
bike shop: magasin de vélos
billboard: panneau publicitaire | affiche
bin: poubelle | bac | conteneur
bin bag: sac poubelle
bin collection: collecte des ordures | ramassage
binding: contraignant
binoculars: jumelles
birch: bouleau
birdwatcher: ornithologue
birth place: lieu de naissance
birthplace: ville natale
bishop: fou
bison: bison
bite: bouchée
blackbird: merle
blackboard: tableau
blade: pale
blame: faute
blameless: irréprochable
bleak: sombre
blister: ampoule | cloque
blizzard: blizzard | tempête de neige
blockade: barrage
blog post: billet
blood poisoning: septicémie
bloodhound: limier | chien
blow away: emporter | s'envoler | arracher
blow down: abattre | renverser | arracher
blow off: souffler
blow over: retomber
blow up: éclater
bluebell: jacinthe
blunt: direct
board: planche | bord
board meeting: conseil d'administration | réunion du conseil
board member: membre du conseil
boastful: vantard
boatman: passeur
body: organisme
bog: tourbière | marécage
bolt: boulon | verrou
bond: caution
bonfire: feu de joie | bûcher | brasier
book fair: salon du livre
book launch: lancement
book shop: librairie
bookcase: bibliothèque
booklet: livret | brochure
bookshelf: étagère
border: bordure
border guard: garde-frontière
boss: directeur | propriétaire
bottle bank: conteneur à verre
bottle up: refouler
bottled water: eau en bouteille | bouteille
boulder: rocher | bloc
bovine: bovin
bow: proue | archet
bowl: gamelle | saladier
bowling: bowling
box: carton | coffret
box in: coincer
brace: étayer | attelle
bracket: support | fixation
bramble: ronce
branch office: agence | succursale
brass band: fanfare | harmonie | orphéon
brass instrument: cuivre
breach: brèche | rupture
breach of contract: rupture de contrat
breach of trust: abus de confiance
break away: se détacher | rompre
break free: s'échapper
break in service: interruption
break off: se détacher | casser
break open: forcer | fracturer
break out: prendre
break through: traverser
breakout: évasion
breakwater: brise-lames | digue
breathless: essoufflé
breed: élevage
breeder: éleveuse
breeding: élevage | reproduction
bribe: acheter
bridegroom: marié
bridesmaid: demoiselle d'honneur
brief: court
briefing: point presse | réunion
brigadier: brigadier
bring along: apporter | emmener
bring back: rendre
bring down: faire baisser
bring in: faire appel
bring on: déclencher
bring round: ranimer | convaincre
bring up: remonter
brochure: brochure | dépliant | prospectus
broken: en panne | fracturé
brood: couvée
bruised: contusionné | meurtri
brunt: choc
brushwood: broussailles
budget cut: restriction budgétaire
bugle: clairon
builder: artisan | entrepreneur
building: édifice
building firm: entreprise de construction | entreprise du bâtiment
building site: chantier
building work: travaux
bulldog: bouledogue
bulldozer: engin
bumblebee: bourdon
bump: bosse | choc
bump into: percuter
bunch of flowers: bouquet | gerbe
bunk bed: lit superposé
buoy: bouée | balise
burglar alarm: alarme
buried: inhumé | enfoui
burn down: ravager
burn out: s'éteindre
burrow: terrier
burst into: fondre
burst out: éclater
bus lane: couloir de bus
bus station: gare routière
bush fire: feu de brousse | incendie
business trip: voyage d'affaires | déplacement
buy back: racheter
buy off: acheter | soudoyer
buzzard: buse
bystander: témoin
cabin: cabane | chalet
cabin crew: personnel navigant | hôtesse | steward
cabinet: meuble | armoire
cabinet maker: ébéniste
cadet: élève | cadet | aspirant
calcium: calcium
call centre: centre d'appels
call in: solliciter | faire venir
call off: supprimer | reporter
call off the search: interrompre les recherches
call on: demander
call out: appeler | mobiliser
call round: passer
calving: vêlage
camcorder: caméra
camera footage: images | vidéosurveillance
camp bed: lit de camp
can: boîte | bidon | canette
canal lock: écluse
candle: cierge
candlelight: bougie | lueur des bougies
candlelit: bougie | aux chandelles
candlelit vigil: veillée | bougie | recueillement
canopy: canopée | auvent
canteen worker: agent de cantine | cantinière
car crash: accident
car park: parc de stationnement
carcass: cadavre
card game: jeu de cartes
cardboard box: carton
carer: aide-soignant | aide à domicile | salarié
carol: chant de Noël
carp: carpe
carpentry: charpente | menuiserie
carriage: calèche
carried away: emporté | entraîné
carry a gun: armé
cart away: emporter | emmener
carton: carton | brique
cartridge: cartouche
cash: argent liquide | euros
cash box: caisse
cash desk: caisse
cast: plâtre | jeter
cast aside: écarter
cast off: appareiller | larguer
casting vote: voix prépondérante
casualty: urgences
casualty department: urgences
catch fire: s'enflammer
catch out: piéger | surprendre
catch up: rejoindre
catering: cantine
caterpillar: chenille
cattle: troupeau
`
