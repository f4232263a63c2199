// English questions, and what their answers look like in English articles.

import type { QuestionWords } from '../questions/question-words.ts'
import { nounKinds, respellings, synonymLists, twoSided } from '../questions/question-words.ts'
import { deedIn } from './deeds.ts'
import { NARROWER_WORDS } from './synonyms/narrower-words.ts'
import { OPPOSITES } from './synonyms/opposites.ts'
import { SYNONYMS } from './synonyms/synonyms.ts'

const SAY =
  'say|said|says|tell|told|answer|answered|reply|replied|respond|responded|claim|claimed|write|wrote|post|posted|think|promise|promised|announce|announced|declare|declared|accuse|react|state|stated|comment|tweet|tweeted|explain|call|called'

/** What is asked for with "which" or "what" and a noun, beside the nouns for people and groups. */
const NOUNS = `
  place: country city town place location region island village state area street building room site hospital prison school airport station port stadium court lake river sea address destination jail
  date: day date year month century season decade period week
  hour: hour time
  age: age
  number: number size height length width distance proportion percentage share speed depth weight rate score toll population
  duration: duration
  money: price amount sum salary cost budget fine fortune wealth income revenue debt rent subsidy ransom fee
  reason: reason motive cause
  name: name surname team club party company firm newspaper paper outlet medium media network channel group book film movie work title language prize award festival association organisation organization song album brand ship boat treaty law magazine show series game religion battle movement union ministry agency platform app nickname username website bank university
  person: person
  words: reaction response reply statement answer explanation opinion message
`

export const QUESTIONS: QuestionWords = {
  respellings: respellings(`
    whos: who is
    whats: what is
    wheres: where is
    whens: when is
    whys: why is
    wot: what
    y: why
    u: you
    ur: your
    r: are
    pls plz: please
    abt: about
    ppl: people
    govt: government
    pres: president
    coz cuz bc: because
    didnt: did not
    wo: will
    ca: can
    dont: do not
    doesnt: does not
    wasnt: was not
    whod: who did
    howd: how did
    wanna: want
    gonna: going
    isnt: is not
    tl: tl`),
  smallNumbers: respellings(`
    2: two
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
`),
  contracted: new Set(['what', 'who', 'where', 'when', 'why', 'how', 'that', 'it', 'there', 'here']),
  kinds: [
    [
      'summary',
      / (?:summar(?:y|ise|ize)|sum up|tldr|tl dr|in short|in a nutshell|recap|overview|gist|what is (?:this|it|the|all this)(?: whole)?(?: \S+)? (?:all )?about(?= $)|what is the latest|what happened(?= (?:in |here |please |$))|what is (?:going on|happening|the (?:deal|story) here)|key points|main points|(?:catch|fill) (?:me|us) (?:up|in)|bring (?:me|us) up to (?:speed|date)|up to speed|rundown|low ?down|what did (?:i|we) miss|whole story|(?:short|quick|brief) version|how did (?:it|this|the (?:whole )?(?:\S+ )?(?:affair|story|thing|saga|row|case)|things)(?: all)? (?:end|turn out|end up|play out))(?= )/,
    ],
    ['hour', / (?:(?:at )?what time|which hour|what hour)(?= )/],
    ['age', / (?:how old|what age)(?= )/],
    [
      'money',
      / (?:(?:what is |how much is )?(?:\S+ ){0,3}?net worth|how much (?:money|aid|funding|savings)|how (?:big|large|high) (?:is|was|are|were)(?= (?:\S+ ){0,4}?(?:subsid(?:y|ies)|grants?|budgets?|fines?|debts?|bills?|savings|funding|payments?|ransom|loans?|salary|fees?|costs?) )|how much(?= (?:\S+ ){0,8}(?:saves?|saved|raised?|stole|stolen|lost|refunded|compensation|subsid(?:y|ies)|bribe) )|how much(?= (?:\S+ ){0,8}(?:costs?|pay|pays|paid|worth|spend|spends|spent|earns?|earned|owes?|owed|fined?|charged?|lend|lent|borrow(?:ed)?|donated?|euros|dollars|pounds) )|what (?:price|amount|sum|salary))(?= )/,
    ],
    [
      'duration',
      / (?:(?:for )?how (?:long|much (?:time|longer))|(?:for )?how many (?:seconds|minutes|hours|days|nights|weeks|months|years|decades))(?= )/,
    ],
    [
      'date',
      / (?:(?:since )?when|how (?:long ago|recently|long (?:is it |has it been )?since)|(?:on |in |by )?(?:what|which) (?:day|date|year|month|century|decade|period)s?)(?= )/,
    ],
    [
      'number',
      / (?:(?:for )?how (?:many|much|far|big|large|tall|high|deep|wide|fast|often|heavy)(?: (?:people|times|of))?|what (?:number|size|length|percentage|proportion|share|distance|height) of)(?= )/,
    ],
    [
      'reason',
      / (?:why|how come|(?:for )?what reasons?|what (?:caused|led to|made|is the reason|was the reason|prompted)|what for)(?= )/,
    ],
    [
      'name',
      / (?:what (?:is|was|are|were) the (?:full |first |last )?names?(?: of)?|the names? of|(?:their |the )?names(?: please)?|what is (?:\S+ ){1,4}(?:name|names)(?= $)|what (?:is|was) (?:\S+ ){1,4}called)(?= )/,
    ],
    [
      'speaker',
      new RegExp(
        ` (?:who (?:has |had )?(?:${SAY}|used|talked|spoke|talks|speaks)|whose (?:words|quote)s?(?: (?:is|are|were))?|who is (?:quoted|it) |by whom)(?= )`,
      ),
    ],
    [
      'words',
      new RegExp(
        ` what (?:did|does|do|has|had|have|was|were|is)(?= (?:\\S+ ){0,5}?(?:${SAY}|reaction|response|reply|answer|thinks?|wants?|words|opinion|view|message|comment) )`,
      ),
    ],
    [
      'words',
      / (?:how did(?= (?:\S+ ){0,4}?(?:react|respond|reply|answer|hit back|fire back) )|(?:reaction|response|reply|statement|words|quotes?|comments?|view|opinion|take) (?:of|from|by)|how (?:does|did|do|has)(?= (?:\S+ ){0,4}?(?:describe|call|explain|justify|see|put|view|feel|felt|defend|defended|take|taken) )|what (?:does|did|do)(?= (?:\S+ ){0,4}?make of )|(?:his|her|their) (?:reaction|response|reply|words))(?= )/,
    ],
    ['words', / (?:(?:words?|terms?|expression) for|words on)(?= )/],
    // "Has the mayor commented?": his words are the answer.
    ['words', / (?:has|have|did)(?= (?:\S+ ){1,6}?(?:react(?:ed)?|comment(?:ed)?|respond(?:ed)?) )/],
    [
      'definition',
      / (?:what (?:is|are|was|were)(?! (?:the|said|being|going)))(?= (?:\S+ ){1,4}$)(?! (?:\S+ ){0,4}(?:with|for|about|of|from|to|at|on|in|doing|saying|called|planned|accused|charged|suspected) $)/,
    ],
    [
      'place',
      / (?:where|(?:in |at |on |over |near |from |to )?(?:what|which) (?:city|town|country|place|location|region|island|village|state|area)s?)(?= )/,
    ],
    ['person', / (?:(?:by |to |with |for |from |of )?(?:who|whom|whose))(?= )/],
    ['yes-no', /^ (?:so )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|any)(?= )/],
  ],
  asksName: / (?:(?:their|his|her) names?(?= (?:please )?$)|names?(?= please $))|^ (?:the )?names? of(?= )/,
  focus: {
    before:
      / (?:what(?! (?:the|his|her|its|their) )|which|whats|names? of)(?: (?:is|was|are|were|kind of|type of|sort of))?(?: (?:the|a|an|his|her|its|their|new|big|first|other|of|main))* /,
    open: / which/,
    alone: / what (?:is|was|are|were) /,
  },
  where: () => [],
  counting: / (?:how many|how much|number of)(?= ) ?/,
  whatIsSaid: / what (?:did|does|do|has|had|have)(?= )/,
  deed: deedIn,
  inverted: null,
  separable: {
    particles: new Set([
      'out',
      'up',
      'off',
      'down',
      'away',
      'back',
      'in',
      'over',
      'on',
      'through',
      'together',
      'from',
    ]),
    objects: new Set(
      'the a an his her its their our my your this that these those him them it me us everyone everybody'.split(
        ' ',
      ),
    ),
  },
  nouns: nounKinds(NOUNS),
  interrogative: / (?:what|who|whom|whose|which|when|where|why|how) /,
  stances: [
    [
      'no-evidence',
      / (?:evidence|proof|prov(?:e|es|ed|en)|confirm\S*|true|the truth|substantiat\S*|back(?:ed|ing)? (?:it )?up|verif\S*|basis) /,
    ],
    [
      'denial',
      / (?:defen[cds]\S*|den(?:y|ies|ied|ial)|rebut\S*|reject\S*|admit\S*|dismiss\S*|accusers?) | (?:answer\S*|respon[ds]\S*|repl(?:y|ies|ied)|react\S*) (?:\S+ ){0,4}?(?:accusations?|allegations?|claims?|charges?) /,
    ],
    [
      'correction',
      / (?:first|initial|earlier|original) (?:figures?|count|toll|number|amount|total|estimate|tally|sum) | (?:figures?|count|toll|number|amount|total|estimate|tally) (?:\S+ ){0,6}?(?:wrong|mistaken|lower|higher|raised|lowered|revised|corrected|changed|too (?:low|high)) | (?:correct\S*|revis\S*|got it wrong) /,
    ],
    ['outcome', / (?:conclu\S*|verdict|ruling|ruled|acquit\S*|cleared|guilty|innocent) /],
  ],
  passive: {
    before: /(?<!\p{L})(?:is|are|was|were|be|been|being)\s(?:\p{L}+\s){0,2}$/iu,
    agent: /^[^.;:!?“”]*?(?<!\p{L})by(?!\p{L})/iu,
    doer: /^["“]?It (?:was|is) [^.!?]*? who /u,
  },
  supposed: {
    asked: / (?:should|could|may|might|must|can|ought|will|would|going|want|wants|think|thinks)(?= )/,
    before: /(?<!\p{L})(?:should|ought|could|may|might|must)\s(?:\p{L}+\s){0,2}$/iu,
  },
  doing: new Set('been being has have had'.split(' ')),
  asking: new Set(
    `mr mrs ms mister something anything somebody anybody someone anyone what which who whom whose when where why how many much is are was were be been did does do done has have had will
    would can could should tell me please explain say said give know want any there it its the this that now really exactly
    over under through yet here ought around still just so ok hey hi hello article articles story text about supposed got get name names named of`.split(
      /\s+/,
    ),
  ),
  feelings: {
    asked:
      / (?:how (?:did|does|do|is|was|has)(?= (?:\S+ ){1,5}?(?:feel|felt|feeling|take|taking|taken|cope|coping|handle|handling) )|(?:is|was) (?:\S+ )?(?:happy|sad|angry|upset|disappointed|bitter))(?= )/,
    told: /(?<!\p{L})(?:disappoint\p{L}+|sad|furious|angry|anger|happy|pleased|relieved|devastated|shocked|proud|calm|worried|moved|hurt|bitter|ashamed|afraid|fear|stunned|betrayed|unhappy|upset|tired|exhausted|confident|regret\p{L}*|joy|heartbroken|delighted)(?!\p{L})/iu,
  },
  wording: new Set(
    'word words term terms exact exactly use uses used describe describes described call calls called quote quotes phrase phrases express'.split(
      ' ',
    ),
  ),
  summing: new Set(
    'word words sentence sentences line lines point points one two three few short quick quickly story news'.split(
      ' ',
    ),
  ),
  latest: / (?:latest|end up|end|ended|turn out|turned out|where (?:do )?things stand|so far) /,
  occupation:
    / (?:what (?:exactly )?(?:is|was)(?: exactly)?(?= (?:\S+ ){1,3}?(?:job|title|position|occupation|profession|office) )|what (?:does|did|do)(?= (?:\S+ ){1,3}do (?:for (?:a living|work|a job)|as a job) )|what (?:job|role|post|position|title)(?= (?:\S+ ){1,4}?(?:have|hold|held|occupy|had) )|(?:job|title|position|occupation|profession) of)(?= )/,
  turningPoints: [
    {
      asked: / (?:before or after|after or before|first or) /,
      told: /(?<!\p{L})(?:then|later|afterwards|earlier|previously|beforehand|next)(?!\p{L})/iu,
    },
    {
      asked: / (?:still|stay|stays|staying|keep|keeps|keeping|remain|any more|anymore|any longer)(?= )/,
      told: /(?<!\p{L})(?:keeps?|kept|retain\p{L}*|resign\p{L}*|replac\p{L}*|left|quit|stepped (?:down|aside|back)|no longer|any ?more|ended|ceased|stopped|reopen\p{L}*|resum\p{L}*|returned|remains?|remained|still|over|out|died|dead|found)(?!\p{L})/iu,
    },
  ],
  qualities: [
    {
      asked: / (?:how many (?:inhabitants|people live|residents)|population of)(?= )/,
      told: /(?<!\p{L})(?:inhabitants?|residents?|people live|population|souls|villagers)(?!\p{L})/iu,
    },
    {
      asked:
        / (?:(?:years|months|long|time|much time) (?:\S+ ){0,4}?(?:in )?(?:prison|jail)|(?:prison|jail) (?:sentence|term|time))(?= )/,
      told: /(?<!\p{L})(?:(?:years?|months?|\p{L}+-year)(?:['’]s?)?,? (?:in|of) (?:prison|jail)|(?:prison|jail) (?:sentence|term)|sentenced to|suspended sentence|life (?:in prison|sentence|imprisonment))(?!\p{L})/iu,
    },
    {
      asked:
        / how (?:deep|tall|high|far|wide|heavy|fast|thick)(?= )| what (?:is|was|are|were) the (?:depth|height|length|width|weight|speed|surface|thickness)(?= )/,
      told: /(?<!\p{L})(?:(?:milli|centi|kilo)?met(?:re|er)s?|[cmk]?m[²³2]?|km|feet|foot|ft|inch(?:es)?|yards?|miles?|mph|acres?|hectares?|pounds?|lbs?|ounces?|(?:kilo)?gram(?:me)?s?|kilos?|kg|tons?|tonnes?|lit(?:re|er)s?|gallons?|knots?|stor(?:ey|ie)s)(?!\p{L})/iu,
    },
    {
      asked: / colou?rs?(?= )/,
      told: /(?<!\p{L})(?:red|blue|green|yellow|black|white|gr[ae]y|pink|purple|violet|orange|brown|beige|gold(?:en)?|silver|mauve|turquoise|ochre|scarlet|colou?r(?:s|ed)?)(?!\p{L})/iu,
    },
    {
      asked: / (?:what (?:is |was )?(?:the )?temperature|how (?:hot|cold|warm))(?= )/,
      told: /(?:°|(?<!\p{L})degrees?(?!\p{L}))/iu,
    },
    {
      asked: / (?:what|which) (?:is |was )?(?:the )?(?:percentage|share|proportion)(?= )/,
      told: /%|(?<!\p{L})(?:per ?cent|in (?:two|three|four|five|ten)|half|thirds?|quarters?|majority)(?!\p{L})/iu,
    },
    {
      asked: / what (?:is |was )?(?:the )?(?:final )?score(?= )/,
      told: /\d+\s?(?:-|–|to|points?|goals?)\s?\d*/iu,
    },
    {
      asked: / (?:what (?:is|was|will) the weather|weather (?:like|forecast))(?= )/,
      told: /(?<!\p{L})(?:rain\p{L}*|sun(?:ny|shine)?|storm\p{L}*|snow\p{L}*|wind\p{L}*|cloud\p{L}*|showers?|fog\p{L}*|frost|heatwave|degrees|hail|weather)(?!\p{L})/iu,
    },
    {
      asked: / (?:phone|telephone) number(?= )/,
      told: /\d{3}[\s.-]\d{3}|\d{2}[\s.]\d{2}|(?<!\p{L})number(?!\p{L})/iu,
    },
    {
      asked: / (?:what|which) floor(?= )/,
      told: /(?<!\p{L})(?:floors?|basement|stor(?:e?y|ies))(?!\p{L})/iu,
    },
  ],
  marked: new Set(['nickname', 'slogan', 'motto']),
  updating:
    /(?<!\p{L})(?:(?:final|revised|updated|latest|corrected) (?:toll|count|figure|total|tally|number|cost|bill)|(?:toll|count|total|number|cost|bill)[^,.;:]{0,30}?(?:has )?(?:risen|rose|climbed|grown|revised|now stands)|now (?:stands at|put at|estimated))(?!\p{L})/iu,
  offices: new Set(
    'job title position occupation profession office post role living work exactly hold have held had do'.split(
      ' ',
    ),
  ),
  possessive: 's',
  judging: new Set(
    'think thinks thought believe believes find finds consider considers accuse accused blame blames blamed say says said claim claims call calls hate hates criticise criticize'.split(
      ' ',
    ),
  ),
  past: new Set('was were did had'.split(' ')),
  bearings: new Set(
    'ally rival opponent victim witness accused suspect defendant man woman person billionaire multibillionaire millionaire republican democrat socialist communist casualty survivor neighbour neighbor hero star enemy member supporter fan prisoner hostage'.split(
      ' ',
    ),
  ),
  planned: /(?<!\p{L})(?:was|were|had been) (?:due|supposed|scheduled|meant|planned|to be)(?!\p{L})/iu,
  earliest: / (?:at first|at the (?:start|beginning|time|outset)|initial\S*|originally|first|before) /,
  auxiliaries: new Set('did does do has had have will would can could should'.split(' ')),
  events:
    `resign resigned resignation arrest arrested charged indict indicted jail jailed imprisoned convict convicted sentence
    sentenced suspend suspended fired sacked dismissed apologise apologize apologised apologized apology reconcile
    reconciled confess confessed plead pleaded die died replace replaced marry married divorce divorced bought sold sell
    close closed quit impeached hospitalised hospitalized released escaped murdered killed cleared acquitted pardoned
    expelled rehired hired recruited retired lost slapped punched stabbed mugged assaulted robbed burgled kidnapped poisoned
    bankrupt bankruptcy liquidation moved amputated shipwreck bombed extradited`.split(/\s+/),
  succeeding: new Set('replace replaces replaced replacing succeed succeeds succeeded succeeding'.split(' ')),
  authoring: new Set(
    'author writer write writes wrote written pen penned author authored sign signed publish published post posted tweet tweeted send sent address addressed'.split(
      ' ',
    ),
  ),
  naming: new Set('name names surname nickname username identity'.split(' ')),
  years: new Set(['year']),
  settling:
    /(?<!\p{L})(?:no|not|never|none|nothing|without|neither|nor|cannot|refus\p{L}*|rul(?:e[sd]?|ing) out|reject\p{L}*|den(?:y|ies|ied)|dismiss\p{L}*|cancel\p{L}*|withdr[ae]w\p{L}*|confirm\p{L}*|admit\p{L}*|yes)(?!\p{L})|n['’]t(?!\p{L})/iu,
  addressing: new Set('i me my mine you your yours'.split(' ')),
  courtesies:
    / (?:(?:can|could|would|will|may) (?:you|i|we)(?: please| kindly)? (?:tell|explain|say|show|give|remind|describe|find|ask|know|confirm)(?: (?:to )?(?:me|us))?(?= )|do (?:you|u) (?:know|remember|think|happen to know)(?= )|(?:i|we) (?:\S+ )?(?:want|wanted|need|like|love|wish|wonder|wondering|know|understand|get|remember|heard|read|saw|thought|think|guess)(?: to (?:know|hear|see|understand|find out))?(?= )|(?:tell|show|give|remind|help) (?:me|us)(?: (?:understand|find out))?(?= )|let (?:me|us) know(?= )|if (?:you|i) \S+(?= ))/g,
  explains: /^\s*(?:\(|(?:is|was|are|were)\s(?!\p{L}+(?:ed|ing)\s))/u,
  negations: new Set(['not', 'never', 'no']),
  saying: new Set(SAY.split('|')),
  signs: {
    hour: /\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)\b|\b(?:half|quarter|\d+|five|ten|twenty|twenty-five) (?:minutes )?(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o['’]clock|in the (?:morning|afternoon|evening)|at night)\b|\bnoon\b|\bmidnight\b|\b\d{1,2}:\d{2}\b/iu,
    duration:
      /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|several|few|half an|many|couple of|dozens? of|last|first|past)[\s-](?:more\s)?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|metres?|meters?|miles?|km|feet)\b(?!\s(?:after|before|later|earlier))|\ball (?:night|day|week)\b|\bovernight\b|\bsince (?:\d{4}|the\s|yesterday|last\s|\p{Lu})|\buntil\b/iu,
    age: /\b\d{1,3}[\s-](?:years?|months?)|\baged\b|\bborn\b|,\s\d{2},/iu,
    money:
      /[$€£]\s?\d|(?:\d|hundred|thousand|million|billion|fifty|twenty|thirty|forty|sixty|seventy|eighty|ninety)\s(?:euros?|dollars?|pounds?|francs?)/iu,
    number:
      /\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|double|triple|several|none|only|both)(?!\p{L})/iu,
    reason:
      /(?<!\p{L})(?:because|that(?:['’]s| is) why|since|due to|owing to|as a result|in order to|so that|so as to|to avoid|in response|after|over|for fear|caus|reason|led to|prompt|thanks to|out of|blam|trigger|stem)/iu,
    place:
      /(?<!\p{L})(?:in|at|on|near|from|to|outside|inside|over|above|across|off)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s)?(?:[\p{L}-]+\s){0,2}(?:\p{Lu}|hospital|station|town|village|court|prison|school|street|square|building|house|hall|square)/u,
    person:
      /(?<!\p{L})(?:democrat|republican|official|adviser|advisor|aide|member|resident|rescuer|people|group|company|firm|party|government|ministry|police|council|union|association|collective|family|families)/iu,
    name: /(?<=[\p{L}\p{N},;:"”)]\s["“]?)\p{Lu}\p{L}/u,
    words:
      /["“]|(?<!\p{L})(?:according to|sa(?:id|ys)|told|claim|stat|deni|announc|insist|promis|refus|demand|accus)/iu,
    speaker: /["“]|(?<!\p{L})(?:according to|sa(?:id|ys)|told|claim|accus)/iu,
  },
  whereabouts:
    /(?<!\p{L})(?:in|at|on|near|outside|inside|over|above|across|off|aboard|behind|beside)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s)?(?:(?!network|account|website|site|platform|channel)[\p{Ll}-]+\s(?:of\s|the\s)?){0,3}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}'’-]+|(?<!\p{L})(?:in|at|on|near|outside|inside)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s)?(?:[\p{Ll}-]+\s)?(?:hospital|station|town|village|court|prison|school|gym|street|quay|square|building|house|home|hall|harbour|port|market|garage|warehouse|workshop|park|forest|island|office|forum)(?!\p{L})/u,
  nameBehind: /^,?\s(?:the\s(?:\p{Ll}[\p{L}-]*\s){1,2})?(?:["«“]\s?)?(?:named\s|called\s)?\p{Lu}/u,
  synonyms: synonymLists(SYNONYMS),
  light: new Set(
    `first last new old big small good bad get go make take put do thing way time day part place end point case set run line
    turn back long high own right left`.split(/\s+/),
  ),
  narrower: twoSided(NARROWER_WORDS),
  opposites: twoSided(OPPOSITES),
}
