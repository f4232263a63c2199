// How English asks for a person, a date, a sum and so on: patterns over a question's folded words, the first that matches
// tells what is asked for.

import type { QuestionWords } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'

export const SAY =
  'say|said|says|tell|told|answer|answered|reply|replied|respond|responded|claim|claimed|write|wrote|post|posted|think|promise|promised|announce|announced|declare|declared|accuse|react|state|stated|comment|tweet|tweeted|explain'

/** What somebody is called, and not what is called off. */
const CALL = 'call(?:ed)?(?! (?:off|in|up|back) )'

/** What something stands behind: "behind the town hall" is no reason. */
const BUILT =
  '(?:the|a|an|his|her|its|their|this|that) (?:\\S+ )?(?:halls?|house|church|school|station|building|museum|theatre|wall|fence|door|shed|barn|garage|farm|farmhouse|hospital|castle|counter|desk|curtains?|trees?|hill|stage|bar|shop|stadium|factory|hotel|library|car|van|truck|lorry|mirror)'

/** "In short, why did he leave?" asks why, and to be brief. */
const ASKS_MORE = '(?:why|when|where|who|how_many|how_much|which|what_became_of)'
const BRIEFLY = `(?<!_${ASKS_MORE}_.{0,200})(?!.{0,200}_${ASKS_MORE}_)`

export const ASKED_KINDS: QuestionWords['kinds'] = [
  [
    'summary',
    new RegExp(
      ` ${oneOf(`
      summar(?:y|ise|ize) sum_up tldr tl_dr ${BRIEFLY}in_(?:short|a_nutshell) recap overview gist
      what_is_(?:all_)?(?:this|it|the|all_this)(?:_whole)?(?:_(?!strike|protest|petition|letter|film|book|play|song|lawsuit|complaint|inquiry|vote|meeting)\\S+)?_(?:all_)?about(?=_$)
      what_is_the_latest what_happened(?=_(?:in_|here_|please_|$))
      what_is_(?:going_on|happening|the_(?:deal|story)_here) key_points main_points
      (?:catch|fill)_(?:me|us)_(?:up|in) bring_(?:me|us)_up_to_(?:speed|date) up_to_speed rundown
      low_?down what_did_(?:i|we)_miss whole_story (?:short|quick|brief)_version
      ${BRIEFLY}(?:in|into)_(?:\\d|one|a|two|three|four|five|a_few)_(?:(?:short|simple)_)?(?:sentences?|words?|lines?|points?)
      how_did_(?:it|this|the_(?:whole_)?(?:\\S+_){0,2}(?:affair|story|thing|saga|row|case)|things)(?:_all)?_(?:end|turn_out|end_up|play_out)
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
]
