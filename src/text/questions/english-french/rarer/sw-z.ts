// English: French, most usual first. Rarer words, sweating to zulu.

export const RARER_SW_Z = `
sweating: transpiration | sueur | transpirer | suer
sweaty: en sueur | moite | transpirant | en nage
swedish: suédois | Suède
sweeter: plus doux | plus sucré
sweetest: plus doux | plus adorable | plus gentil
sweetheart: amoureux | chéri | petit ami | bien-aimé
sweetie: chéri | chérie | mon cœur | bonbon
swine: porc | cochon | peste porcine | salaud
swiss: suisse | helvétique | Helvètes
sympathetic: compatissant | favorable | bienveillant | compréhensif
sync: synchronisation | synchroniser | synchronisé
syndicate: syndicat du crime | organisation criminelle | consortium | mafia
syndrome: syndrome | trouble | symptômes
synthetic: synthétique | artificiel | de synthèse
syria: Syrie | syrien | Damas
syringe: seringue | seringues
syrup: sirop
tabs: onglets | comprimés
tacky: ringard | kitsch | de mauvais goût
taco: taco | tacos
tacos: tacos
tagged: tagué | étiqueté | bracelet électronique | graffiti
tags: étiquettes | tags | graffitis
tale: conte | histoire | fable | légende
tales: contes | récits | histoires | légendes
taliban: talibans | taliban | Afghanistan
tame: apprivoiser | dompter | domestiquer | dompté
tang: saveur | goût piquant
tangled: emmêlé | enchevêtré | embrouillé | empêtré
tango: tango | milonga
tanner: tanneur | tannerie
tart: tarte | tartelette
tasty: savoureux | délicieux | goûteux | bon
tavern: taverne | auberge | bistrot | cabaret
teal: sarcelle | bleu canard
teamwork: travail d'équipe | esprit d'équipe | collaboration | travail en équipe
tech: technologie | technologique | high-tech | géants du numérique
technique: technique | méthode | procédé | savoir-faire
techniques: techniques | méthodes | procédés
telegram: télégramme | Telegram
teller: guichetier | caissier | conteur
telly: télé | télévision | petit écran
temper: colère | caractère | tempérament | humeur
temporal: temporel | temporal
tempt: tenter | séduire | tentation
temptation: tentation | tenter | tentant
tempted: tenté | tentation | tenter
tempting: tentant | alléchant | séduisant | tenter
tequila: tequila | mezcal
terrain: terrain | relief
terrific: formidable | génial | sensationnel | super
testament: testament | preuve | témoignage
testicles: testicules | testicule
texture: texture | consistance
thai: thaïlandais | thaï | thaïlandaise
thailand: Thaïlande | thaïlandais | Bangkok
thankfully: heureusement | par bonheur | Dieu merci
thanksgiving: action de grâce | Thanksgiving
thee: toi
thermal: thermique | thermal | isolation | géothermie
thine: tien
thingy: truc | machin
thirst: soif | assoiffé | déshydratation
thirsty: assoiffé | soif | avoir soif
thorn: épine | épineux
thorns: épines | ronces
thoroughly: complètement | à fond | minutieusement | soigneusement
thoughtful: attentionné | réfléchi | prévenant | pensif
thoughts: pensées | réflexions | opinion
thread: fil | fil conducteur | fil de discussion | filetage
threads: fil | sujets | fil de discussion
threesome: ménage à trois | plan à trois | trio
thrive: prospérer | s'épanouir | florissant
throttle: accélérateur | étrangler
throughout: tout au long de | dans tout | à travers | pendant toute
thrust: poussée | fer de lance | enfoncer
thud: bruit sourd
thudding: bruit sourd
thuds: bruits sourds
thump: bruit sourd | cogner
thumping: martèlement | battement | écrasant
thursday: jeudi | le jeudi
tickle: chatouiller | chatouilles | titiller
tidy: ranger | rangé | ordonné | bien rangé
tightly: étroitement | fermement | serré
tile: tuile | carrelage | carreau | ardoise
tiles: tuiles | carrelage | carreaux | dalles
till: jusqu'à | caisse | jusqu'au
timer: minuteur | chronomètre | minuterie | retardateur
titan: titan | géant | colosse | titanesque
titanic: titanesque | Titanic | gigantesque
titans: titans | géants
tits: seins | nichons | poitrine
titties: nichons | seins
toad: crapaud | amphibien | batracien
toast: porter un toast | tartine | pain grillé | trinquer
toaster: grille-pain | toaster
tofu: tofu | soja
token: jeton | symbolique | gage
tone: tonalité
tones: tons | tonalités | teintes
tonic: tonique | tonifiant | remontant
toothbrush: brosse à dents
toothpaste: dentifrice | pâte dentifrice
torment: tourment | supplice | tourmenter | martyriser
tracker: traceur | traqueur | balise | bracelet connecté
trajectory: trajectoire | parcours | évolution
tramp: clochard | vagabond | sans-abri
trance: transe
transaction: transaction | opération | virement | achat
transactions: transactions | opérations | échanges
transit: transit | transports en commun | en transit | acheminement
transmitter: émetteur | transmetteur
treacherous: traître | perfide | périlleux | dangereux
treachery: traîtrise | trahison | perfidie | déloyauté
tread: marcher | bande de roulement | piétiner | fouler
tremendous: formidable | énorme | considérable | extraordinaire
triangle: triangle | triangulaire
tribal: tribal | tribu | ethnique | clanique
tricky: délicat | épineux | compliqué | difficile
tried: essayé | tenté | tentative | jugé
tries: essais | tente | tentatives | essaie
trinity: Trinité | trinité
triumph: triomphe | triompher | triomphal | victoire
triumphant: triomphant | triomphal | victorieux
trivial: anodin | banal | insignifiant | futile
troublesome: gênant | problématique | pénible
trout: truite
trumpet: trompette | trompettiste | claironner
trustworthy: digne de confiance | fiable | crédible
tuck: border | rentrer | replier
tucked: niché | blotti | rentré | caché
tuesday: mardi | mardi soir | mardi matin
tummy: ventre | estomac | bedaine
turd: crotte | merde | étron
turf: gazon | pelouse | territoire | hippisme
turk: turc | Turcs
turkey: Turquie | dinde | turc
turkish: turc | turque | Ankara
turks: Turc
tutor: tuteur | professeur particulier | précepteur | soutien scolaire
twilight: crépuscule | pénombre | déclin
typewriter: machine à écrire | dactylo
tyranny: tyrannie | dictature | despotisme | tyran
tyrant: tyran | despote | dictateur | tyrannique
ukraine: Ukraine | ukrainien | Kiev
unavailable: indisponible | indisponibilité | introuvable | injoignable
unaware: ignorer | inconscient | pas au courant | à l'insu
unborn: à naître | fœtus | enfant à naître
uncomfortable: mal à l'aise | inconfortable | gênant | gêné
uncommon: rare | inhabituel | peu courant | peu commun
underage: mineur | mineurs | moins de 18 ans | mineure
underestimate: sous-estimer | minimiser | sous-évaluer | sous-estimé
underestimated: sous-estimé | sous-évalué | sous-estimer
underneath: en dessous | au-dessous
underpants: slip | caleçon | sous-vêtements | culotte
underworld: pègre | milieu | crime organisé | enfers
undoubtedly: sans aucun doute | indéniablement | incontestablement | assurément
undress: se déshabiller | déshabiller | dévêtir | se dévêtir
undressed: déshabillé | dévêtu | nu
uneasy: mal à l'aise | inquiet | gêné | malaise
unexpectedly: de manière inattendue | à l'improviste | contre toute attente | inopinément
unfamiliar: inconnu | peu familier | méconnu
unfinished: inachevé | en suspens | incomplet
unforgivable: impardonnable | inexcusable
ungrateful: ingrat | ingratitude
unicorn: licorne
unidentified: non identifié | inconnu | pas encore identifié | anonyme
unlucky: malchanceux | malheureux | pas de chance | malchance
unnatural: contre nature | artificiel | anormal | non naturel
unnecessarily: inutilement | sans nécessité | pour rien | sans raison
unpack: défaire ses valises | déballer
unpleasant: désagréable | déplaisant | antipathique
unreal: irréel | surréaliste | incroyable
unreasonable: déraisonnable | excessif | démesuré | abusif
unreliable: peu fiable | pas fiable | douteux | défaillant
unseen: invisible | inédit | jamais vu | inaperçu
unsettling: troublant | inquiétant | dérangeant | déstabilisant
unstoppable: irrésistible | inarrêtable | imparable
unto: envers | jusqu'à
unwanted: indésirable | non désiré | non sollicité | non voulu
unwell: souffrant | malade | indisposé | malaise
upbeat: optimiste | enthousiaste | positif
upon: lors de | dès | au moment de | sur
upper: supérieur | en haut
upright: debout | droit | intègre | vertical
upside: avantage | bon côté | aspect positif | potentiel de hausse
upstate: dans le nord de l'État
uptight: coincé | crispé | tendu
uptown: beaux quartiers
uranium: uranium | uranium enrichi | nucléaire
urine: urine | urinaire | uriner | pipi
uterus: utérus | utérin
utmost: extrême | plus grand | maximum | suprême
utter: prononcer | proférer | total | absolu
utterly: complètement | totalement | absolument | tout à fait
vacant: vacant | inoccupé | vide | à pourvoir
vagina: vagin | vaginal | sexe féminin
vain: vaniteux | vain | en vain | inutile
valentine: Saint-Valentin | amoureux | fête des amoureux
valet: valet | voiturier | domestique
valve: valve | soupape | vanne | clapet
vampire: vampire | Dracula
vampires: vampires | vampire
vanilla: vanille | vanillé
vanity: vanité | orgueil | vaniteux | coquetterie
vase: vase
vatican: Vatican | Saint-Siège | pape
vegan: végan | végane | végétalien | véganisme
vegetarian: végétarien | végétarisme | végétalien | sans viande
velocity: vitesse | vélocité | rapidité
velvet: velours
venice: Venise | vénitien | Sérénissime | Mostra
venom: venin | venimeux
venture: entreprise | aventure | s'aventurer | capital-risque
venue: lieu | salle | salle de spectacle | site
venus: Vénus
verge: au bord de | sur le point de | bas-côté | accotement
verse: verset | couplet | strophe | poésie
versus: opposé à | face à
vertical: vertical | à la verticale | verticalement
viable: viable | viabilité
vibrates: vibrer | vibration
vibrating: vibrer | vibration | vibrant
vice: vice | adjoint | mœurs | brigade des mœurs
vicious: vicieux | féroce | cruel | violent
victorian: victorien | époque victorienne
videotape: cassette vidéo | filmer | vidéo | bande vidéo
vienna: Vienne | viennois
vietnam: Vietnam | Viêt Nam | vietnamien
vietnamese: vietnamien | Vietnam
viking: viking | Vikings
vile: ignoble | abject | vil | infâme
villain: méchant | scélérat | malfaiteur | crapule
villains: méchants | malfaiteurs | scélérats
vintage: vintage | millésime | vendanges | d'époque
violet: violet | violette
virginia: Virginie
virtue: vertu | vertueux
visual: visuel | visuellement | de vue
vocal: vocal | voix | virulent
vodka: vodka | alcool fort
voiceover: voix off | doublage | en voix off
voodoo: vaudou
vouch: se porter garant | répondre de | garant
vulgar: vulgaire | grossier | vulgarité | obscène
waffles: gaufres | gaufre
wager: pari | parier | mise | miser
wailing: gémissements | lamentations | hurlements
wails: gémissements | lamentations | hurler
waitin: attendre | patienter
wales: pays de Galles | gallois | XV du Poireau | Cardiff
wallpaper: papier peint | fond d'écran | tapisserie
waltz: valse | valser
wand: baguette magique | baguette
warden: gardien | directeur de prison | garde | surveillant
warmth: chaleur | chaleureux | bienveillance
warp: déformer | distorsion | voiler
warrior: guerrier | guerrière | combattant
warriors: guerriers | combattants
warsaw: Varsovie
watermelon: pastèque | pastèques
weary: fatigué | lassé | lassitude
weasel: belette
weave: tisser | tissage | tisserand
weaver: tisserand | tisserande
wedge: coin | cale | caler | semer la discorde
wednesday: mercredi | mercredi soir | mercredi matin
weirder: bizarre | étrange
weirdest: le plus étrange | le plus bizarre | le plus insolite
welsh: gallois | pays de Galles | galloise
wench: gueuse | serveuse
werewolf: loup-garou | loups-garous
whatever: quoi que | peu importe | n'importe quel | quel que soit
whatnot: et ainsi de suite | etcetera
whatsoever: quel qu'il soit | quelconque | aucunement | du tout
wheezing: respiration sifflante | siffler | asthme
whenever: chaque fois que | à chaque fois que | quand | n'importe quand
whereas: alors que | tandis que
wherever: partout où | n'importe où | où que
whew: ouf
whichever: n'importe lequel | quel que soit | celui qui
whiff: relent | odeur | parfum | bouffée
whilst: tandis que | pendant que | alors que | tout en
whim: caprice | lubie | coup de tête
whimpering: gémir | geindre | pleurnicher
whimsical: fantaisiste | fantasque | saugrenu | capricieux
whinnies: hennissements | hennir
whirring: vrombissement | ronronnement | bourdonnement
whiskey: whisky | bourbon | whiskies
whoever: quiconque | celui qui | qui que ce soit
whooping: coqueluche | cris de joie
wicked: méchant | cruel | malfaisant | vicieux
wiggle: se trémousser | remuer | gigoter
wildly: follement | extrêmement | sauvagement | frénétiquement
wimp: mauviette | poule mouillée | lâche
windshield: pare-brise
windy: venteux | venté | battu par les vents
wink: clin d'œil | cligner de l'œil
wireless: sans fil | Wi-Fi
witch: sorcière | sorcellerie | sorcier
witchcraft: sorcellerie | sorcier | sorcière | magie noire
witches: sorcières | sorcière | sorcellerie
witty: spirituel | plein d'esprit | drôle
wizard: sorcier | magicien | mage | génie
womb: utérus | ventre | sein maternel | utérin
workout: entraînement | exercice | musculation | exercice physique
worm: ver | lombric | ver de terre | ver informatique
wormhole: trou de ver
worms: ver | lombric | ver de terre | asticots
worthless: sans valeur | inutile | qui ne vaut rien | nul
wraith: spectre | fantôme | apparition
wrath: colère | courroux | foudres
wrench: clé à molette | arracher
wrestler: lutteur | catcheur | lutteuse | lutte
wretch: misérable | malheureux | pauvre diable
wretched: misérable | malheureux | lamentable
yankee: yankee | nordiste
yeah: oui | ouais
yearbook: annuaire | album de promotion | livre de l'année
yearning: désir | aspiration | nostalgie
yoga: yoga
yonder: là-bas
youngsters: jeunes | adolescents | gamins | jeunesse
yourself: vous-même | toi-même
yourselves: vous-mêmes
yuck: beurk | dégoûtant
yummy: délicieux | miam | savoureux | appétissant
zapping: zapping | zapper
zipper: fermeture éclair | braguette
zombie: zombie | mort-vivant | zombies
zombies: zombies | morts-vivants | zombie
zulu: zoulou | Zoulous
`
