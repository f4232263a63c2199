// English questions, and what their answers look like in English articles.

import type { QuestionWords } from '../questions/question-words.ts'
import { nounKinds, respellings, synonymLists, twoSided } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'
import { ANSWER_SIGNS } from './answer-signs.ts'
import { deedIn } from './deeds.ts'
import { UNITS } from './synonyms/numbers.ts'
import { OPPOSITES } from './synonyms/opposites.ts'
import { NARROWER_WORDS, SYNONYMS } from './synonyms/synonyms.ts'

const SAY =
  'say|said|says|tell|told|answer|answered|reply|replied|respond|responded|claim|claimed|write|wrote|post|posted|think|promise|promised|announce|announced|declare|declared|accuse|react|state|stated|comment|tweet|tweeted|explain'

/** What somebody is called, and not what is called off. */
const CALL = 'call(?:ed)?(?! (?:off|in|up|back) )'

/** What something stands behind: "behind the town hall" is no reason. */
const BUILT =
  '(?:the|a|an|his|her|its|their|this|that) (?:\\S+ )?(?:halls?|house|church|school|station|building|museum|theatre|wall|fence|door|shed|barn|garage|farm|farmhouse|hospital|castle|counter|desk|curtains?|trees?|hill|stage|bar|shop|stadium|factory|hotel|library|car|van|truck|lorry|mirror)'

/** What is asked for with "which" or "what" and a noun, beside the nouns for people and groups. */
const NOUNS = `
  place: country city town place location region island village state area street building room site hospital prison school airport station port stadium court lake river sea address destination jail district province territory capital mountain ocean valley beach hotel square garage museum
  date: day date year month century season decade period week
  hour: hour time
  age: age
  number: number size height length width distance proportion percentage share speed depth weight rate score toll population
  duration: duration
  money: price amount sum salary cost budget fine fortune wealth income revenue debt rent subsidy ransom fee reward compensation bail wage pension donation
  reason: reason motive cause
  name: name surname team club party company firm newspaper paper outlet medium media network channel group book film movie work title language prize award festival association organisation organization song album brand ship boat treaty law magazine show series game religion battle movement union ministry agency platform app nickname username website bank university painting play novel character exhibition
  person: person
  words: reaction response reply statement answer explanation opinion message insult threat criticism compliment promise slur
`

export const QUESTIONS: QuestionWords = {
  ...ANSWER_SIGNS,
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
  accented: new Map(),
  smallNumbers: new Map(UNITS.slice(2, 11).map((letters, at) => [String(at + 2), letters])),
  contraction: {
    words: new Set('what who where when why how that it there here'.split(' ')),
    ending: /^['’]s(?!\p{L})/iu,
    verb: 'is',
  },
  kinds: [
    [
      'summary',
      new RegExp(
        ` ${oneOf(`
        summar(?:y|ise|ize) sum_up tldr tl_dr in_short in_a_nutshell recap overview gist
        what_is_(?:all_)?(?:this|it|the|all_this)(?:_whole)?(?:_(?!strike|protest|petition|letter|film|book|play|song|lawsuit|complaint|inquiry|vote|meeting)\\S+)?_(?:all_)?about(?=_$)
        what_is_the_latest what_happened(?=_(?:in_|here_|please_|$))
        what_is_(?:going_on|happening|the_(?:deal|story)_here) key_points main_points
        (?:catch|fill)_(?:me|us)_(?:up|in) bring_(?:me|us)_up_to_(?:speed|date) up_to_speed rundown
        low_?down what_did_(?:i|we)_miss whole_story (?:short|quick|brief)_version
        (?:in|into)_(?:one|a|two|three|four|five|a_few)_(?:(?:short|simple)_)?(?:sentences?|words?|lines?|points?)
        how_did_(?:it|this|the_(?:whole_)?(?:\\S+_)?(?:affair|story|thing|saga|row|case)|things)(?:_all)?_(?:end|turn_out|end_up|play_out)
      `)}(?= )`,
      ),
    ],
    ['hour', / (?:(?:at )?what time|which hour|what hour)(?= )/],
    ['age', / (?:how old|what age)(?= )/],
    [
      'money',
      / (?:(?:what is |how much is )?(?:\S+ ){0,3}?net worth|how much (?:money|aid|funding|savings|cash|compensation)|how (?:big|large|high) (?:is|was|are|were)(?= (?:\S+ ){0,4}?(?:subsid(?:y|ies)|grants?|budgets?|fines?|debts?|bills?|savings|funding|payments?|ransom|loans?|salary|fees?|costs?) )|how much(?= (?:did|does|do|has|have|had|will|would|was|were|is|are) (?:\S+ ){0,8}(?:gives?|gave|given|saves?|saved|raised?|stole|stolen|lost|refunded|compensation|subsid(?:y|ies)|bribe|received?|fetch|fetched|sell|sold|win|won|demand(?:ed|ing)?|claiming|seeking) )|how much(?= (?:did|does|do|has|have|had|will|would|was|were|is|are) (?:\S+ ){0,8}(?:gets?|got|makes?|made|ask(?:ed|ing)? for) (?:(?:for|from|back|per|a|in total|each) |$))|how much(?= (?:\S+ ){0,8}(?:costs?|pay|pays|paid|worth|spend|spends|spent|earns?|earned|owes?|owed|fined?|charged?|lend|lent|borrow(?:ed)?|donated?|euros|dollars|pounds) )|what (?:price|amount|sum|salary)|what is the bill(?= for ))(?= )/,
    ],
    // "What did the new roof cost", and not "what did the mayor say about the cost".
    [
      'money',
      new RegExp(
        ` what (?:did|does|do|will|would|is|was)(?= (?:(?!(?:${SAY}|doing|done|about) )\\S+ ){1,8}?(?<! (?:the|a|of|about|its|their|his|her|this|that|total|full|real) )(?:cost|sell for|sold for|go for|fetch|worth) (?:in (?:total|all) |altogether |to \\S+ )?$)`,
      ),
    ],
    [
      'duration',
      / (?:(?:for )?how (?:long|much (?:time|longer))|(?:for )?how many (?:seconds|minutes|hours|days|nights|weeks|months|years|decades))(?= )/,
    ],
    [
      'date',
      / (?:(?:since )?when|how (?:long ago|recently|soon|long (?:is it |has it been )?since)|(?:on |in |by )?(?:what|which) (?:day|date|year|month|century|decade|period)s?)(?= )/,
    ],
    [
      'number',
      / (?:(?:for )?how (?:many|much|far|big|large|tall|high|deep|wide|fast|often|heavy)(?: (?:people|times|of))?|what (?:number|size|length|percentage|proportion|share|distance|height) of)(?= )/,
    ],
    [
      'reason',
      new RegExp(
        ` (?:why|how come|(?:for )?what reasons?|(?:on )?what grounds|what (?:has |had )?(?:caused|led to|led(?= (?:\\S+ ){1,5}?to )|made|(?:is|was) the (?:reason|motive|cause|point|purpose|aim)|prompted|triggered|sparked|provoked|drove|pushed|forced|brought about|set off|started(?! (?:as|out|off|with|in|on|at) )|(?:is|was|lies) behind(?! ${BUILT} ))|what for|where (?:does|do|did)(?= (?:\\S+ ){1,4}?(?:anger|feud|row|quarrel|dispute|conflict|tensions?|hatred|crisis|fears?|problems?|delays?|mistakes?|errors?|fire|leak|pollution) (?:\\S+ ){0,4}?(?:come|stem) from )|what(?= (?:is|was|are|were|did|do|does|has|have) (?:\\S+ ){1,6}?(?:fined|arrested|jailed|charged|suspended|punished|sacked|fired|convicted|sentenced|blamed|criticised|criticized|prosecuted|questioned|investigated|rewarded|honoured|suing|sue|sued|tried|(?:on|awaiting|facing|standing|stand) trial) for $)|what(?= (?:did|do|does|had|have|has) (?:\\S+ ){1,4}?(?:die|died) (?:of|from) $)|what(?= (?:is|are|was|were) (?:the|this|that|these|those|his|her|their|its) (?:\\S+ ){1,4}(?<! (?:asking|looking|waiting|calling|searching|hoping|known|famous|noted|remembered|celebrated|renowned|responsible|ready|award|prize|medal|trophy) )for $)|what(?= (?:is|are|was|were|did|do|does) (?:\\S+ ){1,4}?(?:protest(?:ing)?|striking|strike|angry|upset|worried|furious|unhappy) (?:about|over|against) $))(?= )`,
      ),
    ],
    [
      'name',
      / (?:what (?:is|was|are|were) the (?:full |first |last )?names?(?: of)?|the names? of|(?:their |the )?names(?: please)?|what is (?:\S+ ){1,4}(?:name|names)(?= $)|what (?:is|was|are|were)(?= (?:\S+ ){1,4}(?:called|named|nicknamed|christened) ))(?= )/,
    ],
    [
      'speaker',
      new RegExp(
        ` (?:who (?:has |had )?(?:${SAY}|${CALL}|used|talked|spoke|talks|speaks)|whose (?:words|quote)s?(?: (?:is|are|were))?|who is (?:quoted|it) |by whom|according to whom?)(?= )`,
      ),
    ],
    [
      'words',
      new RegExp(
        ` what (?:did|does|do|has|had|have|was|were|is)(?= (?:\\S+ ){0,5}?(?:${SAY}|${CALL}|reaction|response|reply|answer|thinks?|wants?|words|opinion|view|message|comment|excuse|version|defen[cs]e|argument|warning|advice) )`,
      ),
    ],
    [
      'words',
      / (?:how did(?= (?:\S+ ){0,4}?(?:react|respond|reply|answer|hit back|fire back) )|(?:reaction|response|reply|statement|words|quotes?|comments?|view|opinion|take) (?:of|from|by)|how (?:does|did|do|has)(?= (?:\S+ ){0,4}?(?:describe|call|explain|justify|see|put|view|feel|felt|defend|defended|take|taken) )|what (?:does|did|do)(?= (?:\S+ ){0,4}?make of )|(?:his|her|their) (?:reaction|response|reply|words))(?= )/,
    ],
    [
      'words',
      / (?:(?:what|which) (?:\S+ ){0,5}?(?:words?|terms?|expression) for|word for|words on (?:what|how|why|whether))(?= )/,
    ],
    // "Has the mayor commented?": his words are the answer.
    ['words', / (?:has|have|did)(?= (?:\S+ ){1,6}?(?:react(?:ed)?|comment(?:ed)?|respond(?:ed)?) )/],
    [
      'definition',
      / (?:what (?:is|are|was|were)(?! (?:the|said|being|going|behind|beside|inside|under|near)))(?= (?:\S+ ){1,4}$)(?! (?:\S+ ){0,4}(?:with|for|about|of|from|to|at|on|in|doing|saying|called|planned|accused|charged|suspected) $)/,
    ],
    [
      'place',
      / (?:where|whereabouts|(?:in |at |on |over |near |from |to )?(?:what|which) (?:city|town|country|place|location|region|island|village|state|area)s?)(?= )/,
    ],
    ['person', / (?:(?:by |to |with |for |from |of )?(?:who|whom|whose))(?= )/],
    [
      'yes-no',
      /^ (?:so )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|any)(?= )| (?:yes or no|or not)(?= $)/,
    ],
  ],
  asksName: / (?:(?:their|his|her) names?(?= (?:please )?$)|names?(?= please $))|^ (?:the )?names? of(?= )/,
  focus: {
    before:
      / (?:what(?! (?:the|his|her|its|their) )|which|whats|names? of)(?: (?:is|was|are|were|kind of|type of|sort of))?(?: (?:the|a|an|his|her|its|their|new|big|first|other|of|main))* /,
    open: / which/,
    alone: / what (?:is|was|are|were) /,
  },
  where: () => [],
  setPhrases:
    /^ (?:the )?(?:ages? of (?:reason|consent|empires|steam|sail|enlightenment|discovery|innocence)|price of (?:fame|freedom|success)|hour of (?:need|glory)|size of it)(?= )/,
  awards: new Set(),
  counting: / (?:how many|how much|number of)(?= ) ?/,
  whatIsSaid: / what (?:did|does|do|has|had|have)(?= )/,
  deed: deedIn,
  inverted: null,
  tiedSubject: null,
  clausal: new Set(['when']),
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
  pluralEnding: /s$/,
  looseEnding: /(?:es|s|e)$/,
  ordinal: /^\d+(?:st|nd|rd|th)s?$/,
  yesNo: { yes: new Set(['yes', 'true']), no: new Set(['no', 'false']) },
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
    ['allegation', / (?:accus(?:e|es|ed|ing)|blam(?:e|es|ed)|alleg(?:e|es|ed)) /],
    ['outcome', / (?:conclu\S*|verdict|ruling|ruled|acquit\S*|cleared|guilty|innocent) /],
  ],
  doing: new Set('been being has have had'.split(' ')),
  asking: new Set(
    `mr mrs ms mister something anything somebody anybody someone anyone what which who whom whose when where why how many much is are was were be been did does do done has have had will
    would can could should tell me please explain say said give know want any there it its the this that now really exactly
    over under through yet here ought around still just so ok hey hi hello article articles story text about supposed got get name names named of
    ever whole actually anyway allegedly supposedly reportedly apparently basically lol happen happens happened happening`.split(
      /\s+/,
    ),
  ),
  sourced: /(?<!\p{L})according to\s$/iu,
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
  aftermath: / (?:after(?! all )|once|following|in the wake of|upon)(?= )/,
  part: / (?:this|that|the) (?:whole |entire )?(?:story|business|thing|row|rumou?r|fuss|controversy) (?:about|with|over|around|of)(?= )| (?:gist|summary|overview) of what(?= )/,
  lastly:
    / (?:in the end|finally|eventually|ultimately|now|nowadays|currently|at present|for the moment|final (?:figure|count|toll|number|amount|total|tally|score))(?= )/,
  scheduled:
    / (?:when (?:is|are)(?! .*(?:last|latest|first|said|thought|believed) )|when (?:do|does)(?= (?:\S+ ){1,6}?(?:start|begin|open|reopen|close|end|finish|resume|return|leave|take place|come out|go on|go to|meet|run out|expire) )|what is the date of)(?= )/,
  occupation:
    / (?:what (?:exactly )?(?:is|was)(?: exactly)?(?= (?:\S+ ){1,3}?(?:job|title|position|occupation|profession|office) )|what (?:does|did|do)(?= (?:\S+ ){1,3}do (?:for (?:a living|work|a job)|as a job) )|what (?:job|role|post|position|title)(?= (?:\S+ ){1,4}?(?:have|hold|held|occupy|had) )|(?:job|title|position|occupation|profession) of)(?= )/,
  marked: new Set(['nickname', 'slogan', 'motto']),
  offices: new Set(
    'job title position occupation profession office post role living work exactly hold have held had do'.split(
      ' ',
    ),
  ),
  possessive: { bare: 's', written: /['’]s?(?!\p{L})/u },
  judging: new Set(
    'think thinks thought believe believes find finds consider considers accuse accused blame blames blamed say says said claim claims call calls hate hates criticise criticize'.split(
      ' ',
    ),
  ),
  past: new Set('was were did had'.split(' ')),
  bearings: new Set(
    'ally rival opponent victim witness accused suspect defendant man woman person billionaire multibillionaire millionaire republican democrat socialist communist casualty survivor neighbour neighbor hero star enemy member supporter fan prisoner hostage boy girl child kid guy lady gentleman youngster teenager teen lad bloke chap'.split(
      ' ',
    ),
  ),
  stillSo: {
    asked: / (?:still|any ?more|any longer) /,
    ended: /(?<!\p{L})(?:withdr[ae]w\p{L}*|dropped|abandoned|cancell?ed|called off|will not be)(?!\p{L})/iu,
  },
  earliest: / (?:at first|at the (?:start|beginning|time|outset)|initial\S*|originally|first|before) /,
  auxiliaries: new Set('did does do has had have will would can could should'.split(' ')),
  events:
    `resign resigned resignation arrest arrested charged indict indicted jail jailed imprisoned convict convicted sentence
    sentenced suspend suspended fired sacked dismissed apologise apologize apologised apologized apology reconcile
    reconciled confess confessed plead pleaded die died replace replaced marry married divorce divorced bought sold sell
    close closed quit impeached hospitalised hospitalized released escaped murdered killed cleared acquitted pardoned
    expelled rehired hired recruited retired lost slapped punched stabbed mugged assaulted robbed burgled kidnapped poisoned
    sue sued suing bankrupt bankruptcy liquidation moved amputated shipwreck bombed extradited
    adopt adopted adoption born buried funeral custody reelected elected`.split(/\s+/),
  succeeding: new Set('replace replaces replaced replacing succeed succeeds succeeded succeeding'.split(' ')),
  making: new Set(
    `build builds built manufacture manufactures manufactured design designs designed draw draws drew drawn repair
    repairs repaired mend mended paint paints painted sculpt sculpted carve carved film filmed photograph
    photographed invent invents invented print prints printed drove driving pilot piloted piloting`.split(
      /\s+/,
    ),
  ),
  incumbent: new Set('current new present incoming future next'.split(' ')),
  authoring: new Set(
    'writer write writes wrote written pen penned author authored sign signed publish published post posted tweet tweeted send sent address addressed'.split(
      ' ',
    ),
  ),
  naming: new Set(
    'name names surname nickname username identity called named nicknamed christened'.split(' '),
  ),
  namedPlaces: new Set(
    'country countries city cities town towns village villages region regions state states county counties province district continent capital island islands neighbourhood neighborhood borough suburb'.split(
      ' ',
    ),
  ),
  years: new Set(['year']),
  addressing: new Set('i me my mine you your yours'.split(' ')),
  courtesies: new RegExp(
    ` ${oneOf(`
      (?:can|could|would|will|may)_(?:you|i|we)(?:_please|_kindly)?_(?:tell|explain|say|show|give|remind|describe|find|ask|know|confirm)(?:_(?:to_)?(?:me|us))?(?=_)
      do_(?:you|u)_(?:know|remember|think|happen_to_know)(?=_)
      (?:i|we)_(?:\\S+_)?(?:want|wanted|need|like|love|wish|wonder|wondering|know|understand|get|remember|heard|read|saw|thought|think|guess)(?:_to_(?:know|hear|see|understand|find_out))?(?=_)
      (?:tell|show|give|remind|help)_(?:me|us)(?:_(?:understand|find_out))?(?=_) let_(?:me|us)_know(?=_)
      if_(?:you|i)_\\S+(?=_)
      (?:in_the_end|at_all|after_all|all_along|(?:the_whole|all_this|all_the)_time|in_the_first_place|by_the_way|as_well|for_sure|of_course|at_least)(?=_)
    `)}`,
    'g',
  ),
  negations: new Set(['not', 'never', 'no']),
  saying: new Set([...SAY.split('|'), 'call', 'called']),
  synonyms: synonymLists(SYNONYMS),
  light: new Set(
    `first last new old big small good bad get go make take put do thing way time day part place end point case set run line
    turn back long high own right left`.split(/\s+/),
  ),
  carrying: new Set('take make do give have get put go come set keep bring'.split(' ')),
  narrower: twoSided(NARROWER_WORDS),
  opposites: twoSided(OPPOSITES),
}
