// English: French, most usual first. Rarer words, giggle to knockout.

export const RARER_GI_KN = `
giggle: glousser | rire | gloussement | fou rire
giggles: fou rire | gloussements | ricaner
giggling: gloussement | ricaner | glousser | pouffer
ginger: gingembre | roux | rousse
gladly: volontiers | avec plaisir | de bon cœur
glamorous: glamour | prestigieux | séduisant
glance: coup d'œil | regard | jeter un œil
glitter: paillettes | scintiller | étinceler | briller
globe: globe | planète | monde | Terre
gloomy: sombre | morose | pessimiste | morosité
glorious: glorieux | magnifique | splendide
glow: lueur | briller | éclat | luire
glowing: élogieux | rougeoyant | lumineux | rayonnant
glue: colle | coller | collage | adhésif
glued: collé | scotché | rivé
goddamned: maudit | satané | foutu
goddess: déesse | divinité
gods: dieux | divinité | divinités
goggles: lunettes de protection | lunettes de plongée | masque | lunettes de ski
golden: doré | en or | d'or
goldfish: poisson rouge
goliath: géant | David contre Goliath
gong: gong
goodbye: au revoir | adieu | adieux | dire au revoir
goodbyes: adieux | au revoir | faire ses adieux
goodnight: bonne nuit | bonsoir
goofy: loufoque | maladroit | farfelu
gorgeous: magnifique | superbe | splendide | sublime
gospel: Évangile | gospel | évangélique
gotcha: pigé | je t'ai eu | piège
gotta: devoir | falloir | il faut
gown: robe de soirée | robe | toge | robe de mariée
grace: grâce | élégance | bénédicité
graceful: gracieux | élégant | grâce | avec élégance
gracious: gracieux | courtois | bienveillant | affable
grad: diplômé | jeune diplômé
graffiti: graffiti | tag | tags | graffeur
grail: Graal | graal
gran: mamie | grand-mère | mémé
granddad: papi | papy | grand-père | pépé
graphic: graphique | explicite | choquant | graphisme
grasp: saisir | comprendre | étreinte | maîtrise
graveyard: cimetière
gravitational: gravitationnel | gravité | ondes gravitationnelles
gravity: gravité | pesanteur | apesanteur | attraction terrestre
gravy: sauce | jus de viande
grease: graisse | graisser | cambouis
greasy: gras | graisseux | huileux
greatly: grandement | considérablement | fortement | énormément
greece: Grèce | grec
greed: cupidité | avidité | appât du gain | avarice
greedy: avide | cupide | gourmand | cupidité
greek: grec | grecque | Grèce
greeks: Grecs | grec
greet: saluer | accueillir | dire bonjour
greeting: salutation | accueil | saluer | accueillir
greetings: salutations | vœux | salut
grim: sinistre | sombre | macabre | lugubre
grin: sourire | large sourire | grand sourire
grip: poigne | emprise | prise | adhérence
groan: gémir | gémissement | grognement
groaning: gémissement | gémir
groans: gémissements | gémir
groceries: courses | provisions | épicerie | produits alimentaires
grocery: épicerie | épicier | courses | supermarché
groove: rainure | sillon | groove
grove: bosquet | oliveraie | verger
growl: grogner | grognement | gronder
growling: grognement | grondement | grogner
growls: grognements | grogner | gronder
gruesome: macabre | horrible | atroce | effroyable
grumbling: grogne | grogner | ronchonner | râler
grumpy: grincheux | grognon | bougon | ronchon
grunt: grognement | grogner
grunting: grognement | grogner
grunts: grognements | grogner
guardian: tuteur | gardien | tutrice | tutelle
guess: deviner | supposer | devinette | supposition
guessed: deviné | deviner | supposé
guessing: deviner | devinette | supposer
guidance: orientation | conseils | consignes | directives
guild: guilde | corporation | syndicat
gunpowder: poudre | poudre à canon | poudrerie
gurgling: gargouillis | gargouillement | glouglou | gazouillis
guru: gourou | maître à penser | dérive sectaire
gutter: caniveau | gouttière | rigole
gypsy: gitan | tsigane | Rom | gens du voyage
habitat: habitat | milieu naturel | biotope
hades: enfers | Hadès
haircut: coupe de cheveux | coiffure | coupe
hairy: poilu | velu | chevelu | périlleux
hale: vigoureux
halfway: à mi-chemin | à mi-parcours | à la moitié | au milieu
hallelujah: alléluia
halloween: Halloween | citrouille
hallucinating: halluciner | hallucination | hallucinations
hallucinations: hallucinations | hallucination | hallucinogène | halluciner
hallway: couloir | hall | entrée | vestibule
hamburger: hamburger | burger | steak haché
hamster: hamster | rongeur
handicapped: handicapé | en situation de handicap | personne handicapée | invalide
handkerchief: mouchoir | pochette
handler: maître-chien | bagagiste | agent traitant | dresseur
handsome: beau | séduisant | bel homme
handwriting: écriture | écriture manuscrite | manuscrit | graphologie
handy: pratique | utile | habile | commode
hangover: gueule de bois | lendemain de fête | lendemain de cuite
happily: joyeusement | volontiers | avec joie
hardcore: pur et dur | radical | extrême | pornographique
hardy: robuste | résistant | rustique
harmony: harmonie | harmonieux | entente
harness: exploiter | harnais | canaliser | baudrier
hart: cerf
hash: haschisch | cannabis | résine de cannabis
hassle: tracas | embêtement | ennui | embêter
haste: hâte | précipitation | à la hâte | empressement
haunt: hanter | hanté | lieu de prédilection | repaire
haunted: hanté | maison hantée | tourmenté | hanter
haunting: obsédant | envoûtant | hanté | lancinant
havoc: ravages | chaos | dégâts | semer la pagaille
hawaiian: hawaïen | Hawaï
hazel: noisette | noisetier
headphones: casque | écouteurs | casque audio | oreillettes
healer: guérisseur | rebouteux | magnétiseur
heap: amas | monceau | tas de ferraille
heartbeat: battement de cœur | rythme cardiaque | pouls | battements du cœur
heartless: sans cœur | cruel | insensible
heater: chauffage | radiateur | poêle | chauffe-eau
heath: lande | bruyère | landes
heavenly: céleste | divin | paradisiaque
hebrew: hébreu | hébraïque
heck: diable | zut | diantre
heinous: odieux | atroce | abominable | crime odieux
hello: bonjour | salut | bonsoir
helper: aide | assistant | auxiliaire | bénévole
helpless: impuissant | sans défense | démuni | désarmé
hence: d'où | par conséquent | ainsi
herb: herbe | plante aromatique | fines herbes | aromate
herbal: à base de plantes | tisane | phytothérapie | plantes médicinales
herbs: herbes | herbes aromatiques | fines herbes | plantes médicinales
hereby: par la présente | par les présentes
heroic: héroïque | héroïsme | courageux | valeureux
hideous: hideux | affreux | atroce | horrible
hijacked: détourné | piraté | détournement
hilarious: hilarant | désopilant | très drôle | tordant
hindi: hindi
hindu: hindou | hindouiste | hindouisme
hippie: hippie | hippies | baba cool
hissing: sifflement | siffler
hiya: salut | coucou
hockey: hockey | hockey sur glace | hockeyeur | patinoire
holder: titulaire | détenteur | tenant | porteur
holler: hurler | brailler
hollow: creux | vide | creuser | cavité
homecoming: retour | retour au pays | retour à la maison
homeland: patrie | pays natal | terre natale | pays d'origine
homey: accueillant | chaleureux | comme à la maison
homie: pote | copain
honestly: honnêtement | sincèrement | franchement
honeymoon: lune de miel | voyage de noces | état de grâce | jeunes mariés
honking: klaxonner | klaxon | coups de klaxon
honks: klaxonner | coups de klaxon | klaxon
hook: crochet | hameçon | accrocher
hooked: accro | dépendant | accroché | crochu
hooking: accrochage | accrocher | prostitution
hooks: crochets | hameçons | crochet
hooray: hourra
hooves: sabots | sabot
hopefully: espérons | avec un peu de chance | il faut espérer | avec espoir
hopper: trémie
horizon: horizon | perspective
hormones: hormones | hormone | hormonal
horn: klaxon | corne | avertisseur
horns: cornes | klaxons
horny: excité | en rut
horsepower: chevaux | puissance | cheval-vapeur | chevaux fiscaux
hose: tuyau | lance à incendie | tuyau d'arrosage | arroser
hostess: hôtesse | maîtresse de maison | animatrice
housewife: femme au foyer | mère au foyer | ménagère
howling: hurlement | hurler
howls: hurlements | hurlement | hurler
hull: coque | coque du bateau
humility: humilité | humble | modestie
humming: fredonner | bourdonnement | vrombissement
hump: bosse | dos-d'âne
hums: fredonner | bourdonner
hunch: intuition | pressentiment | flair
hungarian: hongrois | Hongrie | magyar
hungry: affamé | faim | avoir faim | ventre vide
hunk: beau gosse | beau mec | morceau
hurray: hourra | vivat
hush: silence | chut | étouffer
hustle: arnaque | se démener | agitation | bousculer
hybrid: hybride | voiture hybride
hydrogen: hydrogène
hypocrite: hypocrite | hypocrisie | tartuffe
hysterical: hystérique | hystérie | hilarant
iceberg: iceberg
iceland: Islande | islandais | Reykjavik
idle: oisif | inactif | à l'arrêt | désœuvré
idol: idole | star | icône | vedette
ignition: allumage | contact | mise à feu
imaginary: imaginaire | fictif | inventé | ami imaginaire
imbecile: imbécile | idiot | crétin
immature: immature | puéril | immaturité
immortal: immortel | immortalité | académicien
immortality: immortalité | immortel | éternité
impatient: impatient | impatience | s'impatienter
imperative: impératif | indispensable | impérieux
imperial: impérial | empire | impérialiste
implant: implant | implanter | prothèse mammaire
implants: implants | prothèse | implant mammaire | prothèses
importantly: surtout | principalement | plus important | de façon importante
improvise: improviser | improvisation | improvisé
impulse: impulsion | impulsif | pulsion | coup de tête
impulsive: impulsif | impulsivité | irréfléchi | spontané
inaudible: inaudible
incense: encens
incision: incision | entaille
inclined: enclin | incliné | disposé | en pente
incompetent: incompétent | incompétence | incapable
inconvenience: désagrément | gêne | inconvénient | dérangement
inconvenient: gênant | malcommode | dérangeant | peu pratique
incorrect: incorrect | inexact | erroné
increasingly: de plus en plus | toujours plus | croissant
indebted: endetté | redevable | surendetté | dette
indeed: en effet | effectivement | de fait
indian: indien | indienne | Inde | amérindien
indians: Indiens | Amérindiens
indistinct: indistinct | flou | confus
indoors: à l'intérieur | en intérieur | en salle | lieux clos
indulge: se faire plaisir | céder | s'adonner | se livrer
infamous: tristement célèbre | de triste mémoire | infâme | de sinistre réputation
infantry: infanterie | fantassin | régiment d'infanterie
inferior: inférieur | infériorité | subalterne
infiltrate: infiltrer | s'infiltrer | noyauter | infiltration
infinite: infini | illimité | sans fin
infirmary: infirmerie
influential: influent | influence | puissant
infrared: infrarouge
ingenious: ingénieux | ingéniosité | astucieux | génial
inhales: inspire | inhaler | inspirer
inject: injecter | injection | piqûre | seringue
injected: injecté | injection | injecter | piqûre
inner: intérieur | interne | intime
input: contribution | apport | saisie | intrants
insensitive: insensible | insensibilité | indélicat | manque de tact
insight: aperçu | éclairage | perspicacité
insignificant: insignifiant | négligeable | dérisoire | minime
instance: exemple | occurrence | instance | par exemple
instantly: instantanément | sur le coup | immédiatement | aussitôt
instinct: instinct | instinctif | instinctivement | intuition
instincts: instinct | instincts | intuition
instrument: instrument | outil | appareil
instrumental: instrumental | déterminant | décisif
instruments: instruments | outils | instrument de musique
insulin: insuline
intake: apport | consommation | admission
intellect: intellect | intelligence | esprit
intellectual: intellectuel | penseur | intelligentsia
intent: intention | dessein | déterminé à | volonté
interact: interagir | échanger | interaction | dialoguer
intercom: interphone | visiophone
intercourse: rapport sexuel | rapports sexuels | relation sexuelle | coït
interface: interface
interfering: ingérence | s'immiscer | s'ingérer | interférer
interior: intérieur | habitacle | décoration intérieure | ministère de l'Intérieur
internship: stage | stagiaire | internat
intimacy: intimité | intime | rapports intimes
intro: introduction | intro | générique
intrusion: intrusion | ingérence | s'introduire | incursion
intuition: intuition | intuitif | pressentiment
invincible: invincible | imbattable | invincibilité
irish: irlandais | irlandaise
irony: ironie | ironique | comble
irrational: irrationnel | déraisonnable | illogique | insensé
irrelevant: hors sujet | sans rapport | hors de propos | non pertinent
irresistible: irrésistible | irrésistiblement
irresponsible: irresponsable | irresponsabilité | inconscient
islam: islam | musulman | islamique
islamic: islamique | islamiste | musulman | État islamique
israel: Israël | israélien | État hébreu | Tel-Aviv
israeli: israélien | Israéliens | Israël | Tsahal
istanbul: Istanbul | stambouliote
italian: italien | italienne | Italie
italians: Italiens | italien | Transalpins
italy: Italie | italien
itch: démangeaison | démanger | gratter | prurit
itching: démangeaison | démangeaisons | gratter | urticaire
itchy: démangeaisons | démanger | qui gratte
itself: lui-même | elle-même | en soi
jackass: crétin | abruti | imbécile
jacked: baraqué | musclé | volé | gonflé
jade: jade
january: janvier | 1er janvier
japanese: japonais | japonaise | nippon | nippone
japs: Japonais | Nippons
jars: bocaux | bocal
jasmine: jasmin
jeep: jeep | tout-terrain | 4x4
jeez: mon Dieu | bon sang | ça alors
jelly: gelée | gélatine | confiture
jeopardize: compromettre | mettre en péril | mettre en danger | menacer
jeopardy: péril | danger | en péril | menacé
jerusalem: Jérusalem | Ville sainte
jewish: juif | juive | judaïsme | communauté juive
jews: juifs | Juifs | communauté juive | judaïsme
jingle: jingle | générique | indicatif | tintement
jinx: porter malheur | poisse | malédiction | porter la poisse
jock: sportif | athlète
joker: joker | plaisantin | farceur | blagueur
jolly: jovial | joyeux | gai | enjoué
jordan: Jordanie | jordanien
judas: judas | traître
judgement: jugement | décision de justice | discernement | arrêt
juicy: juteux | croustillant | pulpeux
july: juillet | 14 juillet
jumper: pull | sauteur | sauteuse | pull-over
jumpy: nerveux | sur les nerfs
june: juin
junior: junior | juniors | espoirs | débutant
junk: ferraille | camelote | bric-à-brac | malbouffe
jurisdiction: compétence | juridiction | ressort | relever de
karaoke: karaoké
karma: karma
keen: désireux | enthousiaste | passionné | avide
ketchup: ketchup | sauce tomate
kettle: bouilloire
kiddin: plaisanter | blaguer
kinda: plutôt | en quelque sorte
kindly: gentiment | aimablement | bienveillant
kingdom: royaume | règne | royauté
kite: cerf-volant | kitesurf | milan
kitty: chaton | cagnotte | minou | chatte
knack: don | talent | savoir-faire
knight: chevalier | adoubé | anoblir
knights: chevalier | chevalerie
knitting: tricot | tricoter | tricotage
knob: bouton | poignée
knockout: KO | élimination directe | mise hors de combat | à élimination directe
`
