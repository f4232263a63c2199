// English: French, most usual first. Rarer words, abdominal to caesar.

export const RARER_A_CA = `
abdominal: abdominal | ventre | abdomen
abide: respecter | se conformer | se plier | supporter
abnormal: anormal | anomalie | inhabituel | anormalement
aboard: à bord | embarqué | embarquer
abort: avorter | interrompre | annuler | avortement
absurd: absurde | absurdité | grotesque | insensé
abyss: abîme | gouffre | abysses | précipice
academy: académie | école | centre de formation | académique
accent: accent | prononciation | accentuation
accessory: accessoire | complice | complicité
accomplish: accomplir | réaliser | accomplissement | réussir
accomplished: accompli | réussi | talentueux | chevronné
according: selon | d'après | conformément | suivant
accordingly: en conséquence | par conséquent | conformément
ache: douleur | courbature | faire mal | courbatures
aches: douleurs | courbatures
aching: endolori | douloureux | courbaturé
acid: acide | acidité | vitriol
adios: adieu | au revoir
admission: admission | aveu | droit d'entrée | hospitalisation
adorable: adorable | mignon | attendrissant | craquant
adore: adorer | idolâtrer | vénérer | raffoler
adored: adoré | adorer | adulé
adrenaline: adrénaline | sensations fortes
advocate: défenseur | prôner | partisan | plaider
aerial: aérien | antenne | aéroporté
afar: loin | à distance | au loin
africa: Afrique | africain | continent africain
african: africain | africaine | Afrique
afterlife: au-delà | vie après la mort | vie éternelle
agitated: agité | nerveux | énervé | agitation
agony: agonie | calvaire | souffrance | supplice
ahead: devant | en avance | en tête | à l'avance
airborne: aéroporté | aérien | par voie aérienne | en vol
alas: hélas | malheureusement
alias: alias | pseudonyme | surnom | nom d'emprunt
alien: extraterrestre | étranger
aliens: extraterrestres | extraterrestre | étrangers | ovni
alike: semblable | pareil | se ressembler | ressemblance
allegiance: allégeance | fidélité | loyauté | prêter allégeance
alley: ruelle | allée | venelle | passage
alligator: alligator | crocodile | caïman
almighty: tout-puissant | Tout-Puissant | toute-puissance
alongside: aux côtés de | à côté de | le long de | parallèlement à
aloud: à voix haute | à haute voix | tout haut
alpha: alpha | dominant
alphabet: alphabet | alphabétique
alps: Alpes | alpin | massif alpin
alright: d'accord | très bien | indemne | correct
aluminum: aluminium | alu
alzheimer: maladie d'Alzheimer | Alzheimer | démence
amazon: Amazonie | amazonien | Amazon | Amazone
amber: ambre | orange | vigilance orange
amen: amen | ainsi soit-il
america: Amérique | États-Unis | américain
american: américain | États-Unis | des États-Unis
americans: Américains | États-Uniens
ammo: munitions | munition | cartouches
amnesia: amnésie | amnésique | perte de mémoire
amongst: parmi | entre | au sein de
amulet: amulette | talisman | porte-bonheur | gri-gri
amuse: amuser | divertir | amusant
amusement: amusement | divertissement | parc d'attractions | attractions
amusing: amusant | drôle | divertissant | comique
anal: anal | rectal
anatomy: anatomie | anatomique
ancestor: ancêtre | aïeul | ascendant
ancestors: ancêtre | aïeux | aïeul
angel: ange | angélique
angels: anges | ange
angle: angle | point de vue | biais | perspective
angles: angles | angle | points de vue
anomaly: anomalie | irrégularité | anormal | dysfonctionnement
antarctica: Antarctique | pôle Sud | continent blanc | Terre-Adélie
anticipate: anticiper | prévoir | s'attendre à | anticipation
anticipated: attendu | prévu | très attendu | anticipé
anticipation: anticipation | attente | impatience | en prévision de
antidote: antidote | remède | contrepoison
ants: fourmis | fourmi | fourmilière
anybody: quelqu'un | quiconque | n'importe qui | qui que ce soit
anyhow: de toute façon | quoi qu'il en soit | n'importe comment
anymore: ne plus | désormais | plus jamais
anytime: à tout moment | n'importe quand | à toute heure | à n'importe quel moment
anyway: de toute façon | en tout cas | quand même | de toute manière
anyways: de toute façon | en tout cas | quoi qu'il en soit
anywhere: n'importe où | partout | nulle part | où que ce soit
apache: apache
apiece: chacun | la pièce | l'unité | par personne
apocalypse: apocalypse | apocalyptique | fin du monde
appetite: appétit | appétence | goût
appreciate: apprécier | reconnaître | être reconnaissant | aimer
appreciated: apprécié | estimé | reconnu | bienvenu
appreciates: apprécie | apprécier | reconnaissant
appreciation: appréciation | reconnaissance | gratitude | plus-value
apprehended: appréhendé | interpellé | arrêté
april: avril | poisson d'avril
apron: tablier
arab: arabe | Arabes | monde arabe
arabia: Arabie | Arabie saoudite | péninsule arabique
arabic: arabe | langue arabe | arabophone
arabs: Arabe | monde arabe
arcade: salle de jeux | jeux d'arcade | galerie | galerie marchande
arch: arche | voûte | arcade
archer: archer | tir à l'arc
arctic: Arctique | arctique | pôle Nord | polaire
argentina: Argentine | argentin
armor: armure | blindage | blindé
armored: blindé | véhicule blindé | blindés | cuirassé
array: gamme | éventail | panoplie
arrow: flèche | fléchette
arrows: flèches | flèche | archer | tir à l'arc
arse: cul | fesses | derrière
artery: artère | artériel | axe routier
artifact: artefact | objet | vestige | pièce archéologique
artifacts: objets anciens | artefacts | vestiges | pièces archéologiques
ashore: à terre | débarquer | échoué | s'échouer
asian: asiatique | d'Asie | Asiatiques
aside: de côté | à part | à l'écart | mis à part
asleep: endormi | dormir | assoupi | dans son sommeil
aspirin: aspirine | cachet d'aspirine
assumption: hypothèse | supposition | postulat | Assomption
astray: égaré | s'égarer | fourvoyé
athens: Athènes | athénien | Grèce
atlantic: Atlantique | océan Atlantique | transatlantique
atlantis: Atlantide | cité engloutie
atom: atome | atomique
atomic: atomique | nucléaire | atome
atoms: atome | atomique
attraction: attraction | attrait | attirance | attractivité
audio: audio | sonore | enregistrement | bande sonore
audition: audition | casting | auditionner
auditions: auditions | casting | audition
august: août | auguste
auntie: tata | tante | tantine
aunty: tata | tante | tatie
aura: aura | prestige | rayonnement
aurora: aurore boréale | aurores boréales | aurore polaire
auspicious: propice | favorable | de bon augure
australian: australien | Australiens | Australie
austria: Autriche | autrichien | Vienne
authentic: authentique | véritable | authenticité | véridique
auto: automobile | voiture | constructeur automobile
autograph: autographe | dédicace | signature | dédicacer
automobile: automobile | voiture | auto
avatar: avatar
await: attendre | attente | dans l'attente
awaiting: en attente | dans l'attente de | attendre | en attendant
awaits: attend | dans l'attente | attendre
awake: éveillé | réveillé | insomnie | conscient
awaken: réveiller | éveiller | se réveiller | réveil
awakened: réveillé | éveillé | tiré de son sommeil
away: loin | à distance | parti | absent
awfully: terriblement | affreusement | extrêmement
awhile: quelque temps | un moment
awkward: gênant | maladroit | embarrassant | délicat
babbling: babillage | balbutier | bafouiller
babe: chéri | nouveau-né
babes: bébés | beautés | nanas
babylon: Babylone
babysit: garder des enfants | baby-sitter | baby-sitting | garde d'enfants
babysitting: garde d'enfants | baby-sitting | garder des enfants | baby-sitter
bachelor: célibataire | licence | licencié | garçon
backbone: colonne vertébrale | épine dorsale | pilier | socle
backseat: banquette arrière | siège arrière | à l'arrière
backside: derrière | fesses | postérieur
backstage: en coulisses | coulisses | dans les coulisses | loges
backup: sauvegarde | renfort | de secours | remplaçant
backward: en arrière | arriéré | à reculons | rétrograde
backwards: à reculons | en arrière | à l'envers | marche arrière
backyard: arrière-cour | jardin | cour | chasse gardée
badass: dur à cuire | redoutable
baghdad: Bagdad
bait: appât | leurre | appâter | hameçon
bake: cuire au four | pâtisserie | cuisson | faire cuire
baked: cuit | au four | cuit au four
baking: pâtisserie | cuisson | boulangerie | pâtissier
ballistics: balistique | expertise balistique
balloon: ballon | montgolfière | ballon de baudruche
balloons: ballons | montgolfières | ballon | baudruche
ballroom: salle de bal | danse de salon | salle de réception
bamboo: bambou | bambous
bandage: bandage | pansement | bander | bande
bandages: bandages | pansements | bandes
bandit: bandit | brigand | malfaiteur | hors-la-loi
bandits: bandits | brigands | malfaiteurs | malfrats
banished: banni | exilé | chassé | bannissement
banquet: banquet | festin | dîner de gala
baptized: baptisé | baptême | baptiser
barb: pique | barbelé
barbecue: barbecue | grillade | griller | brochette
barcelona: Barcelone | Barça | barcelonais
barefoot: pieds nus | pieds-nus
barge: péniche | barge | chaland
bark: aboyer | aboiement | écorce
barking: aboiement | aboyer | aboiements
barks: aboiements | aboyer | aboie
baron: baron | baronne | magnat | caïd
barren: aride | stérile | désertique
basil: basilic
bass: basse | contrebasse | bassiste | loup de mer
batch: fournée | série
battalion: bataillon | régiment
batter: battre | rouer de coups
beacon: balise | phare | signal lumineux
beads: perles | chapelet
beak: bec
beam: faisceau | poutre | rayon | faisceau laser
beams: poutres | faisceaux | poutre | rayons
beast: bête | animal | fauve | monstre
beasts: bêtes | animaux | fauves
beautifully: magnifiquement | superbement | à merveille
beaver: castor | castors
beck: ruisseau
bedside: chevet | au chevet de | table de nuit
bedtime: heure du coucher | coucher
beep: bip | signal sonore
beeping: bip | bip sonore | signal sonore
beeps: bips | bip | signaux sonores
behalf: au nom de | de la part de | pour le compte de
behold: contempler | voici | admirer
beings: êtres | êtres humains | êtres vivants
belgian: belge | Belgique | Belges
bender: beuverie | cuite
beneath: en dessous | au-dessous
beneficial: bénéfique | avantageux | profitable | favorable
berries: baies | fruits rouges | petits fruits
berry: baie | fruits rouges
beta: bêta | version bêta | version d'essai
beware: attention | se méfier | prendre garde | gare à
beyond: au-delà | par-delà | outre
bible: Bible | biblique | Écritures
bingo: bingo | loto
biological: biologique | biologie | biologiquement | bactériologique
biopsy: biopsie | prélèvement
birdie: oisillon | birdie
bits: morceaux | bouts | miettes
blacksmith: forgeron | maréchal-ferrant | forge
bladder: vessie | urinaire
blares: hurler | retentir
blaring: assourdissant | tonitruant | retentissant
bleach: eau de Javel | Javel | blanchir | décolorer
bleep: bip | signal sonore
blend: mélange | mélanger | mêler | assemblage
bless: bénir | bénédiction | béni
blessed: béni | bienheureux
blessing: bénédiction | bénir | aubaine | aval
blessings: bénédictions | bénédiction | bienfaits
blindly: aveuglément | à l'aveugle | à l'aveuglette
blink: cligner | clignement
blinking: clignotant | clignement | clignoter
bliss: bonheur | félicité | béatitude
bloodline: lignée | descendance
bloodshed: effusion de sang | bain de sang | carnage | massacre
bloody: sanglant | ensanglanté | meurtrier | sanguinaire
bloom: floraison | fleurir | en fleurs | éclore
blooming: en fleur | florissant | floraison | fleurir
blossom: fleur | fleurir | floraison | s'épanouir
blossoms: fleurs | floraison | cerisiers en fleurs
blouse: chemisier | blouse | corsage
blueprints: plans | plan | schéma directeur
bluff: bluff | bluffer | falaise
bluffing: bluffer | bluff
blunt: brutal | franc | émoussé | contondant
blur: flou | flouter | brouiller | estomper
blush: rougir | fard à joues
blushing: rougir | rougissant
boar: sanglier | verrat | cochon sauvage
bollocks: conneries | foutaises | couilles
boob: sein | nichon | poitrine
boobs: seins | poitrine | nichons
boogie: boogie | danser
booth: stand | cabine | isoloir | kiosque
booty: butin | fesses | derrière
bosom: poitrine | sein | giron
bottom: fond | en bas | derrière | dernier
boulevard: boulevard | avenue
bounce: rebondir | rebond
bounced: rebondi | rebondir | sans provision
bouncing: rebondir | rebond | bondissant
bounds: limites | bornes | hors limites
bounty: prime | récompense | mise à prix
bouquet: bouquet | bouquet de fleurs | gerbe
bourbon: bourbon | whisky
bout: combat | accès
bowel: intestin | intestinal | côlon
bows: arcs | nœuds | révérences | s'incliner
brandy: cognac | eau-de-vie | armagnac
brass: laiton | cuivre | cuivres | haut commandement
brat: sale gosse | gamin | morveux | enfant gâté
brats: sales gosses | gosses | gamins | morveux
bravo: bravo | félicitations
brazil: Brésil | brésilien | Brasilia
brazilian: brésilien | brésilienne | Brésil
breaker: disjoncteur | brise-glace
breeze: brise | vent léger | courant d'air
bridal: nuptial | de mariée | robe de mariée
briefcase: mallette | porte-documents | serviette | attaché-case
brilliant: brillant | génial | remarquable | éclatant
brink: au bord de | bord du gouffre | à deux doigts
british: britannique | anglais | Royaume-Uni | Britanniques
bronze: bronze | médaille de bronze | statue en bronze
broom: balai | coup de balai
broth: bouillon | potage
brothel: maison close | bordel | lupanar | proxénétisme
brotherhood: fraternité | confrérie | Frères musulmans
brunch: brunch
brunette: brune | cheveux bruns
brush: brosse | pinceau | broussailles | brosser
brushed: brossé | effleuré | balayé | frôlé
brute: brute | brutal | force brute
budapest: Budapest | Hongrie | hongrois
buddhist: bouddhiste | bouddhisme | moine bouddhiste
buds: bourgeon
buffalo: buffle | bison
buffet: buffet
bugger: bougre | enfoiré | zut
bulb: ampoule | bulbe | ampoules
bulk: en vrac | majeure partie | en gros | l'essentiel
bummer: déception | tuile
bumper: pare-chocs | pare-choc
bumpy: cahoteux | chaotique | bosselé | mouvementé
bunch: bouquet | bande | groupe | grappe
bundle: paquet | liasse | ballot | offre groupée
bungalow: bungalow | pavillon | maison de plain-pied
bunk: couchette | lit superposé | lits superposés
bunny: lapin | lapereau
buns: petits pains | brioches | fesses | chignons
bureau: bureau | agence | service | office
burner: brûleur | réchaud
burrito: burrito
buses: bus | autobus | autocars
bush: buisson | brousse | arbuste | fourré
bushes: buissons | fourrés | broussailles | arbustes
butch: viril | hommasse
butler: majordome | maître d'hôtel | valet
button: bouton | bouton-poussoir | touche
buttons: bouton | touches
buzzer: sonnerie | avertisseur | interphone
cackling: ricanement | caqueter | ricaner
caesar: césar
`
