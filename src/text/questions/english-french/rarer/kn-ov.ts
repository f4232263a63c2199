// English: French, most usual first. Rarer words, knot to overrated.

export const RARER_KN_OV = `
knot: nœud | nouer | nœuds
knots: nœuds | nœud
knuckles: phalanges | articulations | poing américain
korea: Corée | Corée du Sud | Corée du Nord | coréen
korean: coréen | sud-coréen | nord-coréen | Corée
koreans: Coréens | Sud-Coréens | Nord-Coréens
lace: dentelle | lacet
laden: chargé | rempli | lourdement chargé
lads: gars | garçons | types
lair: repaire | tanière | antre
lance: lance | javelot
landlady: propriétaire | logeuse | bailleresse
laptop: ordinateur portable | ordinateur | PC portable | informatique
lasagna: lasagnes | lasagne
laser: laser | pointeur laser
lasers: lasers | laser
lass: jeune fille | fille | fillette
latch: loquet | verrou
latin: latin | latino | latine
latte: café au lait | café crème
latter: ce dernier | cette dernière
laughter: rire | fou rire | hilarité | éclats de rire
laundering: blanchiment | blanchir | blanchiment d'argent
laundry: linge | blanchisserie | lessive | laverie
laurel: laurier | lauriers
layout: agencement | disposition | mise en page | aménagement
lease: bail | louer | location | crédit-bail
leash: laisse | tenir en laisse
ledge: rebord | corniche
ledger: registre | grand livre | livre de comptes
legion: légion | Légion étrangère | légionnaire
lemonade: limonade | citronnade
lens: lentille | objectif | lentilles
lenses: lentilles | lentilles de contact | objectifs | lunettes
lever: levier | manette | faire levier
leverage: levier | moyen de pression | effet de levier | influence
liaison: liaison | agent de liaison | contact
liberty: liberté | libertés | liberticide
lick: lécher | léchage
licked: léché | lécher
licking: lécher | léchage
lifelong: de toute une vie | à vie | de toujours
lifetime: vie entière | toute une vie | durée de vie | à vie
lighten: alléger | éclaircir | allègement
lightly: légèrement | à la légère | peu
likewise: de même | également | pareillement | de la même manière
lime: citron vert | chaux | tilleul
limo: limousine
limp: boiter | boitiller | claudiquer | boiteux
linen: linge | lin | draps
lineup: composition | programmation | affiche | onze de départ
lingerie: lingerie | sous-vêtements | dessous
lipstick: rouge à lèvres | maquillage
liquor: alcool | spiritueux | liqueur | alcool fort
litter: détritus | déchets | litière | portée
loaf: pain | miche de pain
lobster: homard | langouste | homards
lodge: loge | pavillon | déposer | loger
lodged: déposé | logé | hébergé | coincé
loft: loft | grenier | combles
logo: logo | emblème | sigle | logotype
lonesome: solitaire | esseulé | seul
lookin: regarder | chercher
lookout: guetteur | guet | poste d'observation | faire le guet
loop: boucle | rocade | circuit
loosen: desserrer | assouplir | relâcher | assouplissement
lord: seigneur | lord | Dieu
lords: lords | Chambre des lords
lordship: seigneurie | Sa Seigneurie
lotion: lotion | crème | lait corporel
lots: beaucoup | de nombreux | quantité | énormément
lotus: lotus
loudly: bruyamment | à voix haute | haut et fort | à tue-tête
louisiana: Louisiane
lousy: minable | médiocre | piteux | pourri
lowered: abaissé | baissé | abaisser | réduit
lowly: modeste | humble | subalterne
luckily: heureusement | par chance | par bonheur
lullaby: berceuse | comptine
lump: bosse | grosseur | boule | morceau
lunar: lunaire
lunatic: fou | détraqué | déséquilibré | dément
luncheon: déjeuner | banquet
lunchtime: heure du déjeuner | midi | pause déjeuner | mi-journée
lust: luxure | désir | convoitise | concupiscence
lynch: lyncher | lynchage
macho: macho | machiste | machisme | viril
madam: madame | Madame | tenancière | proxénète
madame: madame | Madame
mademoiselle: mademoiselle
madly: follement | éperdument | à la folie
madrid: Madrid | madrilène
maestro: maestro | chef d'orchestre | maître
magic: magie | magique | magicien | illusionniste
magical: magique | féerique | enchanteur | magie
magically: comme par magie | par magie | miraculeusement
magnificent: magnifique | splendide | somptueux | superbe
maid: femme de ménage | femme de chambre | domestique | bonne
maiden: vierge | nom de jeune fille | inaugural | jeune fille
maids: femmes de ménage | femme de ménage | femme de chambre | domestiques
mailbox: boîte aux lettres | messagerie
mainstream: grand public | dominant | traditionnel | courant dominant
majesty: majesté | Sa Majesté | souverain
makeup: maquillage | cosmétique | se maquiller | maquiller
mama: maman | mère
mamma: maman
mandarin: mandarin | mandarine | chinois
maneuver: manœuvre | manœuvrer
mango: mangue | manguier
maniac: fou | maniaque | forcené | cinglé
manifest: manifester | manifeste | liste des passagers
mankind: humanité | genre humain | espèce humaine
manly: viril | masculin | virilité
manpower: effectifs | main-d'œuvre | personnel
manual: manuel | mode d'emploi | guide | manuellement
manuscript: manuscrit | texte
maple: érable | sirop d'érable
marble: marbre | bille | billes | marbrier
marbles: billes | marbres | frises du Parthénon
marijuana: cannabis | marijuana | haschisch | herbe
marine: marin | maritime | fusilier marin | soldat
marines: marines | fusiliers marins | soldats
marital: conjugal | matrimonial | viol conjugal
marker: marqueur | repère | balise | feutre
markers: marqueurs | repères | balises | jalons
marquis: marquis
marrow: moelle | moelle osseuse | courge
mars: planète Mars | planète rouge | martien
marsh: marais | marécage | marécageux
marshal: maréchal | commissaire de piste
marshall: maréchal
martial: martial | arts martiaux | cour martiale
martian: martien
martini: martini | cocktail
martyr: martyr | martyre | martyriser
marvel: merveille | s'émerveiller | prodige
marvellous: merveilleux | formidable | magnifique
marvelous: merveilleux | magnifique | formidable
mascot: mascotte | emblème
mash: purée | écraser
mashed: écrasé | purée | en purée
mass: masse | messe | massif | de masse
massage: massage | masseur | masser
material: matériau | matière | matériel | tissu
materials: matériaux | matières | fournitures | matière
maternal: maternel | maternité | de la mère
maternity: maternité | congé maternité | matrone | sage-femme
math: maths | mathématiques | calcul
matrix: matrice | matriciel
mayday: appel de détresse | signal de détresse | SOS
maze: labyrinthe | dédale | labyrinthique
meaningful: significatif | utile | porteur de sens | important
meaningless: dénué de sens | vide de sens | insignifiant | sans signification
meantime: entre-temps | en attendant | dans l'intervalle | pendant ce temps
meatballs: boulettes de viande | boulettes
meditation: méditation | méditer | recueillement
mediterranean: Méditerranée | méditerranéen
melancholy: mélancolie | mélancolique | tristesse
mellow: doux | moelleux | détendu
melody: mélodie | mélodique | mélodieux
melon: melon | pastèque
memo: note de service | note | mémo | circulaire
memorable: mémorable | inoubliable | marquant
memorize: mémoriser | apprendre par cœur | retenir
memorized: mémorisé | appris par cœur | retenu
mental: mental | psychique | psychologique | psychiatrique
mentality: mentalité | état d'esprit | mentalités
mentally: mentalement | psychologiquement | psychiquement | moralement
meows: miauler | miaulement
merchandise: marchandise | marchandises | produits dérivés
mercury: mercure
mermaid: sirène
merry: joyeux | gai | éméché | pompette
messenger: messager | coursier | porteur | messagerie
messiah: messie | sauveur
metaphor: métaphore | métaphorique | image | allégorie
meteor: météore | météorite | étoile filante
metropolis: métropole | grande ville | mégapole
mexican: mexicain | Mexique
mexicans: Mexicains | mexicain
microscope: microscope | à la loupe | microscopique
microwave: micro-ondes | four à micro-ondes | micro-onde
middle: milieu | centre | moyen
midget: nain | naine | personne de petite taille
midst: au milieu de | en plein | au sein de
mighty: puissant | redoutable | considérable
milady: milady
milan: Milan | milanais
milky: laiteux | lacté | Voie lactée
milligrams: milligramme
mind: esprit | mental | pensée | cerveau
minding: garder | surveiller | garde d'enfants
minds: esprits | cerveaux | mentalités | têtes pensantes
mini: mini | miniature
miniature: miniature | modèle réduit | maquette
mint: menthe | frapper monnaie
minus: moins | en dessous de zéro | négatif
miraculous: miraculeux | miracle | miraculé | miraculeusement
mischief: bêtise | espièglerie | malice | méfait
miserable: misérable | malheureux | lamentable | pitoyable
misplaced: égaré | perdu | déplacé
mister: monsieur
misty: brumeux | embrumé | brume
mixture: mélange | mixture | composition
mode: mode | mode de fonctionnement | mode de vie
module: module | modulaire
moist: humide | moelleux | moite
moisture: humidité | humide
mold: moisissure | moule | moisi
molecular: moléculaire | molécule
molecules: molécules | molécule | moléculaire
momentum: élan | dynamique | essor | vitesse
momma: maman
mommy: maman | mère
monday: lundi | le lundi
monsieur: monsieur
monster: monstre | monstrueux | créature
monsters: monstres | monstre | créatures
monstrous: monstrueux | monstre | atroce | abominable
moody: lunatique | maussade | d'humeur changeante
moonshine: alcool de contrebande | alcool frelaté | clair de lune
moose: élan | orignal
morgue: morgue | institut médico-légal | chambre mortuaire
morphine: morphine | opioïde
moss: mousse | lichen
motel: motel | hôtel
motion: motion | mouvement | motion de censure | requête
motor: moteur | automobile | motorisé
motto: devise | slogan | maxime | mot d'ordre
muck: boue | fumier | saleté
muddy: boueux | boue | embourbé
muffin: muffin | petit gâteau
muffins: muffins | petits gâteaux
muffled: étouffé | assourdi | feutré
mule: mule | passeur de drogue | mulet
multiple: multiple | plusieurs | de nombreux | divers
mumbles: marmonner | bredouiller | marmonnements
mumbling: marmonner | marmonnement | balbutier
mummy: momie | maman | momifié
murmuring: murmure | murmurer | chuchotement
muslim: musulman | islamique | islam
muslims: musulmans | communauté musulmane | islam
must: devoir | falloir | obligation | obligé
mustache: moustache | moustachu
mustn: ne doit pas | ne pas devoir | interdit
mutant: mutant | variant | mutation
mutants: mutants | mutant
mutt: bâtard | corniaud | chien
muttering: marmonner | murmurer | grommeler
mutters: marmonner | murmurer | bougonner
myself: moi-même
mystical: mystique | mystérieux
myth: mythe | légende | mythologie | mythique
nagging: lancinant | harceler | persistant | casse-pieds
naive: naïf | naïveté | candide | crédule
nanny: nourrice | nounou | assistante maternelle | garde d'enfants
napkin: serviette | serviette de table
napkins: serviettes | serviettes en papier
naples: Naples | napolitain
narcotics: stupéfiants | drogue | brigade des stupéfiants | narcotiques
narrating: raconter | narrer | narration | narrateur
narrator: narrateur | narratrice | conteur | récitant
naughty: vilain | coquin | désobéissant | espiègle
nauseous: nauséeux | nausée | écœuré
navigate: naviguer | navigation | s'orienter
navigation: navigation | naviguer | GPS | navigabilité
nazi: nazi | nazie | nazisme | hitlérien
nazis: nazi | nazisme | hitlérien | néonazis
necessarily: forcément | nécessairement | obligatoirement
needy: nécessiteux | démuni | défavorisé | dans le besoin
negro: nègre
nerd: geek | intello
nerds: geeks | intellos | intello
nervously: nerveusement | avec nervosité
neural: neuronal | nerveux | neurones | réseau de neurones
nickel: nickel | pièce de cinq cents
nightfall: tombée de la nuit | à la nuit tombée | crépuscule
ninja: ninja
nipple: téton | mamelon
nipples: tétons | mamelons | seins
nobel: Nobel | prix Nobel | nobélisé | lauréat du prix Nobel
noble: noble | aristocrate | noblesse
nobles: nobles | noblesse | aristocratie
nonetheless: néanmoins | toutefois | malgré tout | cependant
noose: nœud coulant | corde | étau
nope: non
northeast: nord-est
northwest: nord-ouest
norwegian: norvégien | Norvège | norvégienne
nosy: curieux | fouineur | indiscret
notch: cran | encoche | entaille
notion: notion | idée | concept
november: novembre
numb: engourdi | insensible | engourdissement | anesthésié
obedient: obéissant | docile | obéissance
objection: objection | opposition | contestation
objections: objections | réserves | opposition | réticences
obnoxious: odieux | insupportable | détestable | exécrable
obscene: obscène | indécent | obscénité
obscure: obscur | méconnu | inconnu | occulter
obsessed: obsédé | obnubilé | obsession | hanté
obsession: obsession | obsédé | obsessionnel | hantise
october: octobre | mi-octobre | fin octobre | début octobre
offspring: progéniture | descendance | rejeton | petits
okay: d'accord | correct | acceptable
olympic: olympique | Jeux olympiques | JO | olympien
olympics: Jeux olympiques | JO | Jeux | Jeux olympiques d'hiver
omega: oméga
omelet: omelette | œufs
omen: présage | augure | signe
ominous: inquiétant | menaçant | de mauvais augure | sinistre
onboard: à bord | embarqué | de bord
oneself: soi-même | soi
onstage: sur scène | en scène | sur les planches
opium: opium | pavot | opiacé
oral: oral | buccal | par voie orale | bucco-dentaire
orchestral: orchestral | orchestre | symphonique
orderly: ordonné | aide-soignant | dans le calme | brancardier
orgasm: orgasme | jouissance
orientation: orientation | orientation sexuelle | intégration
otherwise: sinon | autrement | par ailleurs | dans le cas contraire
ouch: aïe
ought: devoir | devrait | falloir
oughta: devrait | devoir
ourselves: nous-mêmes | soi-même
outdoor: en plein air | extérieur | à ciel ouvert
outdoors: en plein air | dehors | à l'extérieur | en extérieur
outer: extérieur | externe | périphérique
outlet: débouché | point de vente | prise de courant
outnumbered: en infériorité numérique | minoritaire | moins nombreux | surpassé en nombre
output: production | rendement | produire | puissance
outrun: distancer | semer | courir plus vite
outta: hors de
overboard: par-dessus bord | à la mer | tombé à l'eau | à l'eau
overdo: exagérer | en faire trop | abuser
overhead: au-dessus | aérien | frais généraux
overlapping: chevauchement | se chevaucher | superposé | empiètement
overload: surcharge | surchargé | saturation | surcharger
overly: excessivement | exagérément | outre mesure
overrated: surestimé | surcoté | surfait
`
