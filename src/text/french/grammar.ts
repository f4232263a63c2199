// The French words that hold noun phrases together and those that end them, folded: articles, pronouns,
// prepositions, conjunctions, the commonest verbs and adverbs.

import type { Determiner, PronounWord } from '../people/lexicon.ts'

export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['le', { kind: 'definite', gender: 'm', plural: false }],
  ["l'", { kind: 'definite', gender: null, plural: false }],
  ['la', { kind: 'definite', gender: 'f', plural: false }],
  ['les', { kind: 'definite', gender: null, plural: true }],
  ['du', { kind: 'definite', gender: 'm', plural: false, preposition: true }],
  ['au', { kind: 'definite', gender: 'm', plural: false, preposition: true }],
  ['des', { kind: 'indefinite', gender: null, plural: true, preposition: true }],
  ['aux', { kind: 'definite', gender: null, plural: true, preposition: true }],
  ['un', { kind: 'indefinite', gender: 'm', plural: false }],
  ['une', { kind: 'indefinite', gender: 'f', plural: false }],
  ['chaque', { kind: 'indefinite', gender: null, plural: false }],
  ['plusieurs', { kind: 'indefinite', gender: null, plural: true }],
  ['quelques', { kind: 'indefinite', gender: null, plural: true }],
  ['certains', { kind: 'indefinite', gender: 'm', plural: true }],
  ['certaines', { kind: 'indefinite', gender: 'f', plural: true }],
  ['ce', { kind: 'demonstrative', gender: 'm', plural: false }],
  ['cet', { kind: 'demonstrative', gender: 'm', plural: false }],
  ['cette', { kind: 'demonstrative', gender: 'f', plural: false }],
  ['ces', { kind: 'demonstrative', gender: null, plural: true }],
  ['son', { kind: 'possessive', gender: null, plural: false }],
  ['sa', { kind: 'possessive', gender: 'f', plural: false }],
  ['ses', { kind: 'possessive', gender: null, plural: true }],
  ['leur', { kind: 'possessive', gender: null, plural: false }],
  ['leurs', { kind: 'possessive', gender: null, plural: true }],
  ['mon', { kind: 'own', gender: null, plural: false }],
  ['ma', { kind: 'own', gender: 'f', plural: false }],
  ['mes', { kind: 'own', gender: null, plural: true }],
  ['notre', { kind: 'own', gender: null, plural: false }],
  ['nos', { kind: 'own', gender: null, plural: true }],
  ['votre', { kind: 'own', gender: null, plural: false }],
  ['vos', { kind: 'own', gender: null, plural: true }],
])

export const NUMERALS = `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
cinquante soixante cent mille`

export const PRONOUNS: ReadonlyMap<string, PronounWord> = new Map<string, PronounWord>([
  ['il', { kind: 'personal', gender: 'm', plural: false }],
  ['elle', { kind: 'personal', gender: 'f', plural: false }],
  ['ils', { kind: 'personal', gender: 'm', plural: true }],
  ['elles', { kind: 'personal', gender: 'f', plural: true }],
  ['lui', { kind: 'personal', gender: 'm', plural: false }],
  ['lui-meme', { kind: 'personal', gender: 'm', plural: false }],
  ['elle-meme', { kind: 'personal', gender: 'f', plural: false }],
  ['eux', { kind: 'personal', gender: 'm', plural: true }],
  ['eux-memes', { kind: 'personal', gender: 'm', plural: true }],
  ['celui-ci', { kind: 'latter', gender: 'm', plural: false }],
  ['celle-ci', { kind: 'latter', gender: 'f', plural: false }],
  ['ceux-ci', { kind: 'latter', gender: 'm', plural: true }],
  ['celles-ci', { kind: 'latter', gender: 'f', plural: true }],
  ['celui-la', { kind: 'latter', gender: 'm', plural: false }],
  ['celle-la', { kind: 'latter', gender: 'f', plural: false }],
  ['qui', { kind: 'relative', gender: null, plural: false }],
  ['on', { kind: 'nobody', gender: null, plural: false }],
  ['je', { kind: 'nobody', gender: null, plural: false }],
  ['tu', { kind: 'nobody', gender: null, plural: false }],
  ['nous', { kind: 'nobody', gender: null, plural: true }],
  ['vous', { kind: 'nobody', gender: null, plural: true }],
  ["quelqu'un", { kind: 'nobody', gender: null, plural: false }],
  ['personne', { kind: 'nobody', gender: null, plural: false }],
  ['certains', { kind: 'nobody', gender: 'm', plural: true }],
  ['certaines', { kind: 'nobody', gender: 'f', plural: true }],
  ['beaucoup', { kind: 'nobody', gender: null, plural: true }],
  ['tous', { kind: 'nobody', gender: 'm', plural: true }],
  ['toutes', { kind: 'nobody', gender: 'f', plural: true }],
  ['aucun', { kind: 'nobody', gender: 'm', plural: false }],
  ['aucune', { kind: 'nobody', gender: 'f', plural: false }],
])

/** "l'un", "le premier": by the order in which two were named. */
export const FIRST_OF_TWO = `un une premier premiere`
export const SECOND_OF_TWO = `autre second seconde deuxieme`
/** "ce dernier", "cette dernière": the one named last. */
export const LAST_NAMED = `dernier derniere`
/** "l'intéressé": whom the sentence before is about. */
export const CONCERNED = `interesse interessee`

export const PREPOSITIONS = `de d' en dans par pour sur sous avec sans selon vers chez contre entre depuis pendant apres avant devant derriere des
malgre outre parmi envers voici voila jusque jusqu'a hors lors durant suivant concernant via sauf hormis d'apres afin face quant grace aupres`

/** What a noun phrase never contains, and its end where it follows one. */
export const BREAKS = `et ou mais donc or ni car que qu' quand lorsque lorsqu' comme si puis dont ou alors ainsi aussi
ne n' se s' me m' te t' y j' c' pas plus jamais rien point guere toujours encore deja souvent parfois enfin ensuite aujourd'hui hier demain tres
trop assez notamment egalement cependant toutefois pourtant neanmoins parce puisque puisqu' tandis tot tard ici la-bas ca cela ceci
lundi mardi mercredi jeudi vendredi samedi dimanche`

/** Forms of "être" and "avoir", and of verbs that stand before others. */
export const AUXILIARIES = `est sont etait etaient sera seront serait seraient soit fut furent a ont avait avaient aura auront aurait auraient eut ait aient
etre avoir peut peuvent pouvait pouvaient pourra pourrait doit doivent devait devaient devra devrait va vont allait allaient veut veulent voulait
voudrait fait font faisait faisaient fera ferait fit sait savait saura vient viennent venait vaut semble semblait parait paraissait reste restait
dit disent disait disaient dira`

/** What stands between a subject and its verb. */
export const CLITICS = `ne n' se s' me m' te t' y lui leur en`

/** Words before a noun that do not end its phrase. "ancien" and "ex" are kept: they make another role of it. */
export const BEFORE_NOUN = `memes ancien ancienne anciens anciennes ex nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes petit petite petits petites grand grande
grands grandes vieux vieil vieille bon bonne meme autre autres seul seule premier premiere premiers premieres second seconde deuxieme
troisieme quatrieme cinquieme dernier derniere derniers dernieres futur future futurs actuel actuelle principal principale principaux principales haut
haute hauts hautes tres simple propre propres celebre certain certaine vice plus toute tout tous toutes mauvais mauvaise meilleur meilleure
richissime sulfureux sulfureuse puissant puissante defunt defunte feu numero talentueux talentueuse double triple
quadruple quintuple sextuple multiple vieillissant emblematique charismatique bouillant bouillante tonitruant infatigable`

export const FORMER = `ancien ancienne anciens anciennes ex ex-`

/** Adjectives that no ending below tells. */
export const ADJECTIVES = `important importante importants importantes suivant suivante existant sortants sortantes puissant puissante militant militante interessant
protestant protestante suppleant suppleante remplacant remplacante assistant assistante consultant consultante participant brillant brillante
flamboyant mourant souriant vivant vivante savant savante debutant debutante exigeant exigeante francophone anglophone arabophone adjoint adjointe adjoints adjointes general generale generaux generales delegue deleguee national nationale public publique privee prive
sortant sortante elu elue charge chargee charges chargees bleu bleus rouge vert verte verts ecologiste ecologistes insoumis insoumise socialiste communiste
democrate republicain republicaine travailliste conservateur conservatrice liberal liberale blanc blanche noir noire russe slave turc turque grec grecque
belge suisse corse basque arabe juif juive serbe croate tcheque slovaque bulgare kurde afghan afghane basque breton bretonne normand normande
allemand allemande espagnol espagnole flamand flamande anonyme independant independante associe associee interne externe
retraite retraitee superieur superieure interieur interieure unis unie unie majoritaire minoritaire centriste macroniste
policier policiere policiers policieres ouvrier ouvriere hospitalier hospitaliere hospitaliers financier financiere immobilier immobiliere
particulier particuliere regulier familier etranger etrangere etrangers etrangeres forestier forestiere petrolier petroliere cotier carceral
penitentiaire financiers meurtrier meurtriere princier anti-corruption antiterroriste supreme mobile sanitaire unique interimaire honoraire emerite permanent permanente adverse mineur mineure suspendu suspendue dechu dechue disparu disparue limoge limogee decede decedee majeur majeure
senior junior moderne ferroviaire routiere routier maritime aerien aerienne climatique chef`

/** Endings of adjectives, "-é" and "-ée" of participles among them, and the verbs that end so and are none. */
export const ADJECTIVE_ENDING =
  /(?:ique|iques|ienn?e?s?|aise?s?|oise?s?|ains?|aines?|ifs?|ives?|eux|euses?|aires?|istes?|els?|elles?|als?|ales?|aux|ables?|ibles?|ees?|eens?|eennes?)$/
export const NO_ADJECTIVES = `explique indique replique revendique critique applique communique complique pratique fabrique abdique implique accable rappelle appelle
interpelle excelle harcele signale etale regale detale avale precise vise autorise minimise ironise apaise pavoise croise toise entraine traine
veut peut arrive active motive prive derive eclaire resiste insiste persiste existe assiste consiste desiste subsiste attriste tienne
vienne prevenant estimant affirmant ajoutant assurant declarant precisant expliquant evoquant disant soulignant denoncant rappelant
maintenant pourtant avant devant durant pendant cependant autant tant quant suivant concernant notamment mais jamais desormais lorsque
parmi ainsi depuis acquiesce suggere mise puise epuise attise maitrise realise analyse refuse accuse amuse excuse reconnait puisque parle pourquoi
quelque presque jusque seulement elle lequel laquelle telle quelle tel quel renouvelle etincelle chancelle decele revele martele modele gele
plaide decide invoque convoque provoque evoque moque attaque marque remarque debarque embarque risque manque rétorque retorque troque pique
ferait serait aurait mais fais vais sais connais jamais aime connais ainsi plaint craint maintient convaincs convainc`

export const PARTICLES = `de d' du des la le les van von der den ter ten ben bin ibn al el da das do dos di del della dalla lo y e af zu zur ould ap abu abou st mac`

/** Small words inside the names of organisations: "Cimes et Câbles"; of those only that a phrase names: "Un toit à Lourmance". */
export const NAME_LINKS = `et & de d' du des la le les l'`
export const PHRASE_LINKS = `en pour au aux sur sans`
export const PREPOSITION_NOUNS = `propos sujet raison titre occasion cours cote cotes cas vue marge charge hauteur fond cause suite sein lieu
vertu depit partir compter travers moment profit detriment frais tete terme issue egard nom pied`

/** Nouns whose complement follows "à": "adjointe aux sports", "chercheur au CNRS". */
export const COMPLEMENT_WORDS = `collegue homologue adjoint conseiller candidat ministre secretaire delegue commissaire haut-commissaire ambassadeur professeur chercheur
enseignant economiste sociologue historien specialiste maitre politologue directeur directrice attache president juge avocat procureur etudiant vice-president
journaliste representant envoye`

/** What closes a role behind "en", "par", "à la": "rédactrice en chef", "maire par intérim", "ouvrier à la retraite". */
export const ROLE_ENDINGS = `chef titre exercice charge fonction fonctions poste retraite interim`

/** "de partir": no complement of a noun. */
export const INFINITIVE =
  /(?:[^i]er|ir|oir|^(?:etre|dire|faire|prendre|mettre|rendre|suivre|lire|ecrire|vivre|repondre|permettre|croire|defendre|perdre|attendre|entendre|reprendre|conclure|detruire|produire))$/
