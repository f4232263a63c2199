// English: French, most usual first. Rarer words, descent to gibberish.

export const RARER_DE_GI = `
descent: descente | origine | ascendance | chute
despicable: méprisable | ignoble | abject | odieux
dessert: dessert | pâtisserie | entremets
desserts: desserts | pâtisseries
destiny: destin | destinée
destructive: destructeur | dévastateur | destruction | ravageur
detection: détection | dépistage | détecter | repérage
devotion: dévotion | dévouement | ferveur | piété
dial: cadran | composer le numéro | composer
dialed: composé | composer le numéro | appelé
dialing: composer un numéro | numérotation
diaper: couche | couches | couche-culotte
diapers: couches | couche-culotte
diarrhea: diarrhée | gastro | gastro-entérite
dice: dés | coup de dés | lancer les dés
dictionary: dictionnaire | Larousse | Robert | lexique
digest: digérer | digestion | condensé
dignified: digne | dignité | dignement
dignity: dignité | digne
dime: pièce | sou | centime | dix cents
dimension: dimension | ampleur
dimensions: dimensions | taille | mensurations
dine: dîner | manger | souper | dîneur
diner: restaurant | snack
dining: dîner | repas | salle à manger | restauration
dino: dinosaure
dioxide: dioxyde de carbone | dioxyde | CO2
dire: désespéré | épouvantable | catastrophique | terrible
disadvantage: désavantage | inconvénient | handicap | désavantager
disc: disque | vinyle | disques
disciplinary: disciplinaire | discipline | conseil de discipline
disco: disco | discothèque | boîte de nuit | boule à facettes
disconnect: déconnecter | débrancher | déconnexion | décalage
disconnected: déconnecté | débranché | coupé | hors ligne
disgrace: honte | déshonneur | disgrâce | honteux
disgraced: déchu | en disgrâce | déshonoré | discrédité
disk: disque | disque dur | disquette
disorder: trouble | désordre | pagaille
disposal: élimination | traitement des déchets | cession | mise au rebut
dispose: se débarrasser | éliminer | jeter | disposer
disregard: mépris | ignorer | faire fi de | négliger
distinction: distinction | différence | mention | distinguer
distract: distraire | détourner l'attention | déconcentrer | diversion
distracted: distrait | inattentif | déconcentré | inattention
distracting: distrayant | gênant | distraire
distraction: distraction | inattention | diversion | divertissement
distractions: distractions | diversion | distraction | divertissements
divert: détourner | dévier | dérouter | déviation
divine: divin | céleste | divinité | sublime
division: division | partage | clivage | fracture
divisions: divisions | dissensions | clivages
dizzy: étourdi | vertige | étourdissement | pris de vertiges
doggy: chien | toutou | toiletteur
dome: dôme | coupole
donut: beignet | donut
donuts: beignets | donuts | beignet
doom: perte | malheur | condamner | catastrophe
doomed: condamné | voué à l'échec | voué | perdu
doorbell: sonnette | sonner à la porte | carillon | interphone
doorman: portier | videur | concierge
doorstep: seuil | pas de la porte | palier | perron
doorway: entrée | encadrement de la porte | embrasure
dork: ringard | crétin | nigaud
dots: points | pointillés
doughnut: beignet | donut
doughnuts: beignets | beignet | donuts
dowager: douairière
down: en bas | en baisse | abattu | tombé
downhill: descente | descente à ski | en descente | en pente
downs: baisses
downstairs: en bas | au rez-de-chaussée | à l'étage inférieur
dowry: dot
dragon: dragon
dragons: dragons | dragon
dread: redouter | crainte | effroi | appréhension
dreadful: affreux | épouvantable | terrible | effroyable
dreamer: rêveur | utopiste | idéaliste
dresser: commode | vaisselier | habilleuse
dried: séché | sec | déshydraté | asséché
drip: goutte | perfusion | goutte à goutte | goutter
dripping: dégouliner | ruisselant | goutter | trempé
drummer: batteur | percussionniste
drunken: ivre | en état d'ivresse | alcoolisé | éméché
dryer: sèche-linge | séchoir | sèche-cheveux
dublin: Dublin | dublinois
duchess: duchesse | duchesse de Sussex
duct: conduit | conduite | gaine
duel: duel | face-à-face | se battre en duel
duke: duc | duché | ducal
dumbass: crétin | imbécile | abruti
dummy: mannequin | factice | idiot
dumplings: raviolis | boulettes | raviolis chinois
dumpster: benne à ordures | benne | poubelle
dung: fumier | bouse | crottin | excréments
dungeon: cachot | oubliettes | geôle
dunk: smash | tremper
duplicate: double | duplicata | doublon | reproduire
dusty: poussiéreux | poussière | empoussiéré
dutch: néerlandais | hollandais | néerlandaise | Pays-Bas
dwarf: nain | nanisme | de petite taille
dwell: habiter | résider | s'attarder | demeurer
dynamite: dynamite | dynamiter | explosif
earl: comte
earthly: terrestre | sur terre | de ce monde
easter: Pâques | pascal | vacances de Pâques | lundi de Pâques
eccentric: excentrique | original | farfelu | fantasque
ecstasy: ecstasy | extase | MDMA
eden: éden | paradis
edible: comestible | mangeable
edit: modifier | éditer | montage | monter
editing: montage | rédaction | édition | retouche
eerie: étrange | sinistre | inquiétant | lugubre
egypt: Égypte | égyptien
egyptian: égyptien | égyptienne | Égypte
egyptians: Égyptiens | Égyptiennes
elders: aînés | anciens | personnes âgées | seniors
electromagnetic: électromagnétique | ondes électromagnétiques
elementary: élémentaire | école primaire | primaire
elite: élite | élites | élitiste | d'élite
else: autre | d'autre | sinon | autrement
elusive: insaisissable | introuvable | fuyant | énigmatique
elves: elfes | lutins
embedded: intégré | incorporé | embarqué | incrusté
eminence: éminence | Son Éminence | éminence grise | cardinal
emir: émir | émirat | monarque du Golfe
empathy: empathie | empathique | compassion
empress: impératrice
enchanted: enchanté | féerique | ensorcelé
energetic: énergique | dynamique | plein d'énergie | tonique
england: Angleterre | Royaume-Uni | anglais | Grande-Bretagne
english: anglais | anglaise | langue anglaise | anglophone
englishman: Anglais | Britannique | ressortissant britannique
enjoyable: agréable | plaisant | divertissant | sympathique
ensign: enseigne de vaisseau | pavillon | enseigne
enterprise: entreprise | entrepreneuriat | entreprendre
entitled: intitulé | avoir droit à | habilité | ayant droit
entity: entité | organisme | personne morale
envious: envieux | jaloux | envie | jalousie
epic: épique | épopée | grandiose | historique
erotic: érotique | érotisme | sensuel
errand: course | commission | faire une course
errands: courses | commissions | faire les courses
espresso: expresso | espresso
essay: essai | dissertation | rédaction
essence: essence | quintessence | extrait
esteemed: estimé | respecté | éminent
eureka: eurêka
europe: Europe | européen | Union européenne | Vieux Continent
european: européen | Europe | communautaire | UE
everlasting: éternel | perpétuel | impérissable
everyday: quotidien | de tous les jours | ordinaire | courant
exclaims: s'exclamer | s'écrier | exclamation
exhale: expirer | souffler | expiration
exhales: expire | expirer | soupirer
exorcism: exorcisme | exorciste | exorciser
experienced: expérimenté | chevronné | aguerri | éprouvé
experiencing: connaître | vivre | éprouver | subir
exposure: exposition | visibilité | exposé | révélation
expression: expression | tournure | exprimer
expressions: expressions | locutions | tournures
exquisite: exquis | raffiné | délicieux
exterior: extérieur | façade | dehors
extraction: extraction | forage | exfiltration
extraterrestrial: extraterrestre | alien | extraterrestres
eyeball: globe oculaire | œil
eyeballs: globes oculaires
eyesight: vision | acuité visuelle
fabulous: fabuleux | formidable | merveilleux | sensationnel
facial: facial | du visage | reconnaissance faciale | soin du visage
faintly: faiblement | légèrement | vaguement
fairies: fées | fée | conte de fées
fairly: assez | équitablement | plutôt | de manière équitable
fairy: fée | féerique | conte de fées
falcon: faucon | fauconnier
fang: croc | crocs | canine
fangs: crocs | crochets
fanny: fesses | derrière | postérieur
fantasies: fantasme | fantaisies
fantastic: fantastique | formidable | génial | extraordinaire
fantasy: fantasme | fantastique | imaginaire | fantasmer
fart: pet | péter | flatulence
farts: pets | flatulences
fascinated: fasciné | captivé | passionné | fascination
fascinating: fascinant | passionnant | captivant
fascist: fasciste | fascisme | facho | mussolinien
fatigue: fatigue | fatigué | épuisement | lassitude
fatty: gras | graisseux | adipeux
fearless: intrépide | sans peur | courageux | audacieux
feast: festin | banquet | fête | se régaler
feat: exploit | prouesse | performance | tour de force
feather: plume | plumage
feathers: plumes | plume | plumage
february: février
feedback: retour | retour d'expérience | commentaires
fella: gars | type | bonhomme
fellas: les gars
fellow: confrère | compatriote | camarade | collègue
fellows: confrères | collègues | camarades
felon: criminel | repris de justice | condamné
feminine: féminin | féminité
fetus: fœtus | embryon | enfant à naître
fiance: fiancé | fiançailles | compagnon
fiancee: fiancée | future épouse | promise
fiber: fibre | fibre optique | fibres
fibers: fibre
fiery: ardent | enflammé | fougueux | incendiaire
filter: filtre | filtrer | filtrage
filth: saleté | crasse | immondices | obscénités
finch: pinson
finer: plus fin | plus beau
finest: meilleur | plus beau | plus fin | fleuron
fingernails: ongles | ongle
firepower: puissance de feu | force de frappe
firewood: bois de chauffage | bûches | bois de chauffe
firsthand: de première main | directement | aux premières loges
firstly: premièrement | d'abord | tout d'abord | en premier lieu
fisher: pêcheur | pêcheuse
fist: poing | coup de poing
fists: poings | coups de poing | poing
flank: flanc
flap: volet | rabat | battre des ailes
flapping: battement | battre des ailes
flashlight: lampe de poche | lampe torche | torche
flatter: flatter | flatterie | flatteur
flattered: flatté | honoré | flatteur | flatter
flattering: flatteur | élogieux | flatteuse | valorisant
flavor: saveur | goût | arôme | parfum
flavors: saveurs | parfums | goûts | saveur
flavour: saveur | goût | parfum | arôme
flawless: sans faute | impeccable | parfait | irréprochable
flea: puce | marché aux puces
flesh: chair | charnel | pulpe
flies: mouche | s'envoler
flint: silex | pierre à feu
flip: retourner | retourné | basculer | tonneau
flipped: retourné | renversé | basculé | fait un tonneau
flipping: retourner | revente | pirouette | basculer
flirt: flirter | draguer | drague | dragueur
flirting: flirt | flirter | drague | draguer
florida: Floride
fluffy: duveteux | moelleux | pelucheux
fluid: fluide | liquide
fluids: fluides | liquides | fluide | hydratation
flush: tirer la chasse | chasse d'eau | rincer
flushed: rouge | rincé | évacué
flute: flûte | flûtiste
flyer: tract | prospectus | dépliant
flyers: tracts | prospectus | dépliants
foam: mousse | écume | mousseux
focused: concentré | axé | centré | focalisé
focusing: se concentrer | concentration | axé | se focaliser
fold: plier | mettre la clé sous la porte | repli
folded: plié | replié | pliage | plier
folder: dossier | chemise | classeur
fond: affectueux | attaché | amateur | affectionner
font: police de caractères | fonts baptismaux | caractère
foolish: insensé | stupide | idiot | imprudent
foolishness: bêtise | folie | sottise | stupidité
footprint: empreinte | trace de pas | empreinte carbone
footprints: empreintes de pas | traces de pas | empreinte
footsteps: bruits de pas | traces | marcher sur les traces
foreboding: pressentiment | mauvais présage | appréhension
foreman: contremaître | chef de chantier | chef d'équipe | chef d'atelier
foremost: principal | premier | avant tout | de premier plan
forever: pour toujours | à jamais | définitivement | éternellement
forfeit: perdre | forfait | déchéance | confisquer
formation: formation | constitution | création | mise en place
formidable: redoutable | formidable | impressionnant
formula: formule | recette | préparation | lait infantile
fort: forteresse | fortin | citadelle
forth: en avant | va-et-vient | et ainsi de suite
foster: famille d'accueil | favoriser | encourager | promouvoir
fountain: fontaine | jet d'eau | fontaines
fraction: fraction | infime partie | portion
fragrance: parfum | senteur | odeur | parfumerie
frank: franc | sincère | franchement | franchise
frankly: franchement | en toute franchise | sincèrement
frat: fraternité étudiante | confrérie étudiante
fraternity: fraternité | confrérie | fraternel
freak: monstre | phénomène | insolite | fanatique
freaked: paniqué | flippé | effrayé
freaking: foutu | sacré
freaks: monstres | marginaux | phénomènes
freaky: bizarre | flippant | étrange
freely: librement | en toute liberté | sans entrave | ouvertement
freeway: autoroute | voie rapide | autoroutier
french: français | française | tricolore | hexagonal
frenchman: Français | Frenchie | Tricolore
freshen: rafraîchir
friction: friction | frottement | tensions | désaccord
friday: vendredi | vendredi soir | vendredi matin
fried: frit | friture | sauté | poêlé
friendly: amical | match amical | convivial | sympathique
fries: frites | frite | pommes frites
friggin: foutu | sacré
fright: frayeur | effroi | peur | trac
frontier: frontière | frontalier | confins
frown: froncer les sourcils | réprouver | désapprouver
frying: friture | frire | poêle | frit
fudge: caramel | truquer | esquiver
fuller: plus complet | plus plein
fungus: champignon | moisissure | fongique
funk: funk
funky: funk | branché
furnace: fournaise | chaudière | haut fourneau
furry: à fourrure | poilu | velu
fusion: fusion | fusion nucléaire | fusionner
futile: futile | inutile | peine perdue
fuzzy: flou | confus | duveteux
gala: gala | soirée de gala
gale: coup de vent | tempête | vent violent | bourrasque
gals: filles | nanas | copines
gambler: joueur | parieur | flambeur | joueur compulsif
garrison: garnison | caserne
gasp: haleter | suffoquer | à bout de souffle
gasping: haleter | à bout de souffle | suffoquer
gasps: halètements | souffle coupé | haleter | hoqueter
gateway: porte d'entrée | passerelle | portail
gauge: jauge | évaluer | mesurer | jauger
geek: geek | passionné d'informatique | mordu d'informatique
geezer: vieux | bonhomme | type
genesis: genèse | origine
geneva: Genève | genevois
genie: génie | lampe magique
geniuses: génies | génie
genre: genre | style | type de films
gentleman: gentleman | monsieur | galant | gentilhomme
gentlemen: messieurs | gentleman | gentilhomme
gently: doucement | délicatement | avec douceur | en douceur
geography: géographie | géographique | géographe
georgia: Géorgie | géorgien
german: allemand | germanique | outre-Rhin
germans: Allemand | outre-Rhin
germany: Allemagne | allemand | Berlin | outre-Rhin
germs: microbes | germes | bactéries
gestapo: Gestapo | police secrète | police nazie
ghetto: ghetto | quartier défavorisé
giant: géant | gigantesque | mastodonte | colosse
giants: géants | mastodontes | colosses
gibberish: charabia | baragouin
`
