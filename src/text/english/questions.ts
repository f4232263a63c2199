// English questions, and what their answers look like in English articles.

import type { QuestionWords } from '../questions/question-words.ts'
import { nounKinds, synonymLists, twoSided } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'
import { ANSWER_SIGNS } from './answer-signs.ts'
import { ASKED_KINDS } from './asked-kinds.ts'
import { COURTESY } from './courtesies.ts'
import { deedIn } from './deeds.ts'
import { HASTY, RESPELLINGS, SOUNDED_DIGITS } from './respellings.ts'
import { UNITS } from './synonyms/numbers.ts'
import { OPPOSITES } from './synonyms/opposites.ts'
import { NARROWER_WORDS, SYNONYMS } from './synonyms/synonyms.ts'
import { SAY } from './verbs-of-saying.ts'

/** What is asked for with "which" or "what" and a noun, beside the nouns for people and groups. */
const NOUNS = `
  place: country city town place location region island village state area street building room site hospital prison school airport station port stadium court lake river sea address destination jail district province territory capital mountain ocean valley beach hotel square garage museum
  date: day date year month century season decade period week night evening morning afternoon weekend weekday summer winter spring autumn
  hour: hour time
  age: age
  number: number size height length width distance proportion percentage share speed depth weight rate score toll population turnout attendance
  duration: duration
  money: price amount sum salary cost budget fine fortune wealth income revenue debt rent subsidy ransom fee reward compensation bail wage pension donation payout bonus turnover profit damages expenditure fare bribe fee
  reason: reason motive cause reasoning rationale motivation
  name: name surname team club party company firm newspaper paper outlet medium media network channel group book film movie work title language prize award festival association organisation organization song album brand ship boat treaty law magazine show series game religion battle movement union ministry agency platform app nickname username website bank university painting play novel character exhibition
  person: person identity
  words: reaction response reply statement answer explanation opinion message insult threat criticism compliment promise slur comment remark quote quip jibe warning advice apology excuse vow pledge plea phrase word
`

const ASKING_WORDS = new Set('what who where when why how'.split(' '))

export const QUESTIONS: QuestionWords = {
  ...ANSWER_SIGNS,
  respellings: RESPELLINGS,
  hasty: HASTY,
  soundedDigits: SOUNDED_DIGITS,
  accented: new Map(),
  keywords: new Map(),
  whichOne: null,
  respelledBeside: [],
  soundsLike: [],
  smallNumbers: new Map(UNITS.slice(2, 11).map((letters, at) => [String(at + 2), letters])),
  apostropheLeftOut:
    /(?<=\p{L}) (?=s(?!\p{L}))|(?<=n) (?=t(?!\p{L}))|(?<=(?<!\p{L})(?:i|you|we|they)) (?=(?:re|ve|ll|m|d)(?!\p{L}))/giu,
  listing: {
    lead: /^(?:(?:list|show|give|get|see|me|us|all|every|the|of|please)[\s,]+)+/iu,
    whose: /^(?:of|by|from)\s+/iu,
  },
  contractions: [
    { words: ASKING_WORDS, ending: /^['’]s(?!\p{L})/iu, verb: 'is' },
    { words: new Set('it that there here he she'.split(' ')), ending: /^['’]s(?!\p{L})/iu, verb: 'is' },
    { words: ASKING_WORDS, ending: /^['’]d(?!\p{L})/iu, verb: 'did' },
  ],
  expletives: new RegExp(
    `(?<= (?:who|whom|whose|what|when|where|why|how|which)) ${oneOf(`
      the_(?:heck|hell|fuck|f|devil|deuce|blazes|actual_\\S+) on_earth in_the_(?:world|name_of_\\S+) in_hell tf even exactly
      precisely actually specifically abouts
    `)}(?= )`,
    'g',
  ),
  marks: [
    ['money', /[$€£](?!\s*[\d.])(?<!\d\s?.)/u],
    ['number', /^\s*%\s*(?=\p{L})|^\s*#\s+(?:of\s)?(?=\p{L})/iu],
    ['definition', /=\s*(?:\?|wh?at)/iu],
  ],
  kinds: ASKED_KINDS,
  asksName: / (?:(?:their|his|her) names?(?= (?:please )?$)|names?(?= please $))|^ (?:the )?names? of(?= )/,
  focus: {
    before:
      / (?:what(?! (?:the|his|her|its|their) )(?! (?:is|are) an? (?:\S+ ){1,3}$)|which|whats|names? of)(?: (?:is|was|are|were|kind of|type of|sort of))?(?: (?:the|a|an|his|her|its|their|new|big|first|other|of|main))* /,
    open: / which/,
    alone: / what (?:is|was|are|were) /,
    adjectives: null,
    things: new Set(['factor', 'factors', 'agent', 'agents', 'model', 'models', 'figure', 'figures']),
  },
  where: () => [],
  setPhrases:
    /^ (?:the )?(?:ages? of (?:reason|consent|empires|steam|sail|enlightenment|discovery|innocence)|price of (?:fame|freedom|success)|hour of (?:need|glory)|size of it)(?= )/,
  awards: new Set(),
  lasting: null,
  counting: / (?:how many|how much|number of)(?= ) ?/,
  whatIsSaid: / what (?:did|does|do|has|had|have)(?= )/,
  examples: [
    'qwxyzzzv',
    'Who has replaced the director since March?',
    'When will the trial take place, and at what time?',
    'Where was he on Thursday night?',
    'y did he leave',
    'How many people were hurt?',
    'How much did the repair cost, in dollars?',
    'What does the mayor say to those who accuse him?',
    'Who said "I am leaving tomorrow"?',
    "Who's the minister?",
    'What is the article about?',
    'Was he convicted in the end?',
    'Is there any evidence against him?',
    'How old is the victim, and how long did the strike last?',
    'Which company built the highest bridge?',
  ],
  whatBehind: null,
  deed: deedIn,
  inverted:
    / (?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should) (?:he|she|they|it|there|we|you) /,
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
      / (?:evidence|proof|prov(?:e|es|ed|en)|confirm\S*|true|the truth|substantiat\S*|(?<! (?:put|putting|get|got|getting|build|built|building|go|went|going|come|came|open|opened|start|started|stand|stood|climb|climbed|pick|picked|set|be|is|was|are|were) (?:(?!to )\S+ ){0,3})back(?:s|ed|ing)? (?:it |this |that |them )?up|(?:is|was) there (?:actually |really )?anything (?:at all )?(?:against|on)|(?:they|police|prosecutors|investigators|judges?) (?:really |actually )?(?:got|have|had|find|found) (?:anything|something) (?:at all )?(?:against|on)|(?:anything|something) (?:at all )?(?:been |was )?found (?:against|on)|verif\S*|basis|what (?:\S+ ){0,5}?(?:bas(?:e|es|ed|ing) (?:\S+ ){0,4}?|rest(?:s|ed)? )on|on what grounds) /,
    ],
    [
      'denial',
      / (?:defen[cds]\S*|den(?:y|ies|ied|ial)|rebut\S*|reject\S*|admit\S*|dismiss\S*|accusers?) | (?:answer\S*|respon[ds]\S*|repl(?:y|ies|ied)|react\S*) (?:\S+ ){0,4}?(?:accusations?|allegations?|claims?|charges?) /,
    ],
    [
      'correction',
      / (?:first|initial|earlier|original) (?:figures?|count|toll|number|amount|total|estimate|tally|sum) | (?:figures?|count|toll|number|amount|total|estimate|tally) (?:\S+ ){0,6}?(?:wrong|mistaken|rise|rose|risen|increase\S*|lower|higher|raised|lowered|revised|corrected|changed|too (?:low|high)) | (?:count|toll|tally|figures?) (?:\S+ ){0,3}?(?:went|gone|go|rose|risen|fell|dropped|grew|jumped) | not (?:be |been )?counted | (?:more|fewer|less) (?:\S+ ){1,4}?than (?:at first|in the (?:first|initial)|(?:first |initially |originally )?(?:announced|thought|said|reported)|initially) | (?:correct\S*|revis\S*|got it wrong) /,
    ],
    [
      'allegation',
      / (?:accus(?:e|es|ed|ing)|blam(?:e|es|ed)|alleg(?:e|es|ed)|(?<! (?:the|his|her|its|their|these|those|what|which|many|any|no) )claim(?:s|ed|ing)?|dirt on|(?:what|which) (?:\S+ )?(?:accusations?|allegations?|charges?)) /,
    ],
    ['outcome', / (?:conclu\S*|verdict|ruling|ruled|acquit\S*|cleared|guilty|innocent) /],
  ],
  doing: new Set('been being has have had'.split(' ')),
  asking: new Set(
    `mr mrs ms mister something anything somebody anybody someone anyone what which who whom whose when where why how many much is are was were be been did does do done has have had will
    would can could should tell me please explain say said give know want any there it its the this that now really exactly
    completely totally entirely over under through during yet here ought around still just so ok hey hi hello article articles story text about supposed got get name names named of
    ever whole actually anyway allegedly supposedly reportedly apparently basically lol happen happens happened happening`.split(
      /\s+/,
    ),
  ),
  sourced: /(?<!\p{L})according to\s$/iu,
  labelling: new Set('word term call calls called describe describes described label'.split(' ')),
  claiming: new Set(
    'claim claims claimed allege alleges alleged insist insists maintain maintains assert asserts'.split(' '),
  ),
  wording: new Set(
    'word words term terms exact exactly use uses used describe describes described call calls called quote quotes phrase phrases express'.split(
      ' ',
    ),
  ),
  defining: new Set(
    `stand stands for mean means meant meaning definition define signify denote acronym abbreviation initials term word words
    phrase kind sort type thing guy dude fella fellow bloke chap lad character geezer lot bunch do does called again anyway`.split(
      /\s+/,
    ),
  ),
  summing: new Set(
    'word words sentence sentences line lines point points 1 2 3 4 5 one two three few short quick quickly story news all end ended'.split(
      ' ',
    ),
  ),
  latest: / (?:latest|end up|end|ended|turn out|turned out|where (?:do )?things stand|so far) /,
  aftermath: / (?:after(?! all )|once|following|in the wake of|upon)(?= )/,
  occasion: / (?:when|while|as(?= (?:he|she|they|it|the|his|her|their) )|during)(?= )/,
  part: / (?:this|that|the) (?:whole |entire )?(?:story|business|thing|row|rumou?r|fuss|controversy) (?:about|with|over|around|of)(?= )| (?:gist|summary|overview) of what(?= )/,
  lastly:
    / (?:in the end|in total|altogether|finally|eventually|ultimately|now|nowadays|currently|at present|for the moment|final (?:figure|count|toll|number|amount|total|tally|score))(?= )/,
  scheduled:
    / (?:when (?:is|are)(?! .*(?:last|latest|first|said|thought|believed) )|when (?:do|does)(?= (?:\S+ ){1,6}?(?:start|begin|open|reopen|close|end|finish|resume|return|leave|take place|come out|go on|go to|meet|run out|expire) )|what is the date of)(?= )/,
  occupation:
    / (?:what (?:exactly )?(?:is|was)(?: exactly)?(?= (?:\S+ ){1,3}?(?:job|title|position|occupation|profession|office|role) )|what (?:does|did|do)(?= (?:\S+ ){1,3}do (?:for (?:a living|work|a job)|as a job) )|what (?:job|role|post|position|title)(?= (?:\S+ ){1,4}?(?:have|hold|held|occupy|had) )|(?:job|title|position|occupation|profession) of)(?= )/,
  namedSites: new Set(
    'hospital clinic prison jail school college university airport station port harbour stadium street square river lake mountain museum theatre'.split(
      ' ',
    ),
  ),
  marked: new Set(['nickname', 'slogan', 'motto']),
  offices: new Set(
    'job title position occupation profession office post role living work exactly hold have held had do'.split(
      ' ',
    ),
  ),
  possessive: { bare: 's', written: /['’]s?(?!\p{L})/u },
  judging: new Set(
    'think thinks thought believe believes find finds consider considers accuse accused blame blames blamed say says said claim claims call calls calling feel feels felt feeling hate hates criticise criticize'.split(
      ' ',
    ),
  ),
  attending: new Set('during at in on after'.split(' ')),
  past: new Set('was were did had'.split(' ')),
  bearings: new Set(
    'ally rival opponent victim witness accused suspect defendant man woman person billionaire multibillionaire millionaire republican democrat socialist communist casualty survivor neighbour neighbor hero star enemy member supporter fan prisoner hostage boy girl child kid guy lady gentleman youngster teenager teen lad bloke chap'.split(
      ' ',
    ),
  ),
  stillSo: {
    asked: / (?:still|any ?more|any longer) /,
    ended:
      /(?<!\p{L})(?:withdr[ae]w\p{L}*|dropped|abandoned|cancell?ed|called off|will not be|(?:gone|went|sent|returned) home|(?:left|out of|released from|discharged from) (?:the )?hospital|discharged|extinguished|put out|(?:been|was|were) lifted|reopened|came to an end)(?!\p{L})/iu,
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
    adopt adopted adoption born buried funeral custody reelected elected cancel cancelled canceled cancellation
    deleted deletion retract retracted retraction admit admitted admission refuse refused refusal sorry
    demolish demolished demolition fined`.split(/\s+/),
  proceedings: new Set(
    `investigate investigates investigated investigating investigation investigations probe probes probed probing inquiry
    trial lawsuit lawsuits warrant prosecuted prosecuting prosecution`.split(/\s+/),
  ),
  grave: new Set(
    `arrest arrested charged indict indicted jail jailed imprisoned convict convicted sentence sentenced confess confessed
    plead pleaded sue sued suing custody extradited resign resigned resignation murdered killed assaulted stabbed robbed
    burgled`.split(/\s+/),
  ),
  alternative: new Set(['or']),
  ofNothing:
    /^ (?:(?:so|and|but) )?(?:(?:is|was) (?:it|that|this|any of it|any of this) (?:\S+ )?(?:true|false|right|real)|true or false|who(?: is|s) (?:\S+ )?(?:right|wrong|lying)|who(?: is|s) telling the truth) $/,
  existing: new Set(['there', 'any']),
  within: new Set(['in', 'inside']),
  notEvents: new Set('fire fires sack sacks'.split(' ')),
  premising: new Set(['while', 'since', 'after', 'although', 'though', 'despite', 'because', 'once']),
  succeeding: new Set('replace replaces replaced replacing succeed succeeds succeeded succeeding'.split(' ')),
  making: new Set(
    `build builds built manufacture manufactures manufactured design designs designed draw draws drew drawn repair
    repairs repaired mend mended paint paints painted sculpt sculpted carve carved film filmed photograph
    photographed invent invents invented print prints printed drove driving pilot piloted piloting`.split(
      /\s+/,
    ),
  ),
  pricing: new Set('cost costs costing price prices fee fees fare spend spends spent'.split(' ')),
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
  days: new Set(['day']),
  courtesy: COURTESY,
  addressing: new Set('i me my mine you your yours'.split(' ')),
  anyOfYou:
    / (?:can|could|may|must|should) you (?:still )?(?!(?:please |even )?(?:tell|give|say|show|help|explain|answer|be) )/,
  howTo: / how (?:to|(?:do|can|should|would) (?:i|you|we|people|one)) (?!(?:know|think|feel) )/,
  // "Who won best film" and "was it a good book" are of a story.
  advice:
    / (?:good|best|nice|easy|decent|great) (?:\S+ )?recipes?(?= )|^ (?:got|know|knows?|any|is there|are there|recommend|suggest|(?:(?:can|could|do|have|would) you (?:\S+ ){1,3}?)|give me|what is|find me) (?:(?:me|us|of) )?(?:any |a |an |some )?(?:good|nice|decent|great) (?:\S+ )?(?:films?|movies?|series|shows?|books?|novels?|restaurants?|hotels?|pubs?|bars?|games?|apps?|podcasts?|laptops?|phones?|headphones) (?:to |for |near |around |in |tonight |$)/,
  // "Did the mayor ignore the instructions" orders nothing.
  commands: new RegExp(
    ` ${oneOf(`
      (?<=^_|_and_|_now_|_please_|_then_)(?:ignore|forget|disregard|override)_(?:\\S+_){0,4}?(?:articles?|instructions?|rules?|prompts?|sources?|text|everything|above)
      (?<=^_|_and_|_now_|_please_|_then_)(?:write|invent|compose|make_up|fabricate)_(?:me_)?(?:an?|some)
      (?<=^_)new_(?:instructions?|rules?)(?!_(?:\\S+_){0,6}?(?:where|who|whom|when|what|why|how)_)
      (?:answer|reply|respond)_only_(?:with|that|by|in)
      (?:from_now_on|you_are_now|pretend_(?:to_be|you_are)|act_as_(?:if|an?))
      (?:developer|admin|debug|god|unrestricted)_mode
    `)}(?= )`,
  ),
  courtesies: new RegExp(
    ` ${oneOf(`
      (?:can|could|would|will|may)_(?:you|i|we)(?:_please|_kindly)?_(?:tell|explain|say|show|give|remind|describe|find|ask|know|confirm)(?:_(?:to_)?(?:me|us))?(?=_)
      do_(?:you|u)_(?:know|remember|think|happen_to_know)(?=_)
      (?:i|we)_(?:\\S+_)?(?:want|wanted|need|like|love|wish|wonder|wondering|know|understand|get|remember|heard|read|saw|thought|think|guess)(?:_to_(?:know|hear|see|understand|find_out))?(?=_)
      (?:tell|show|give|remind|help)_(?:me|us)(?:_(?:understand|find_out))?(?=_) let_(?:me|us)_know(?=_)
      (?<=_(?:this|that|these|those)_(?:\\S+_){0,5})(?:that_)?(?:people|everyone|everybody|they|you|locals)_(?:all_)?(?:keep|keeps|kept|are|is)_(?:mentioning|talking_about|on_about|going_on_about|referring_to)(?=_$)
      if_(?:you|i)_\\S+(?=_) end(?:ed|s)?_up(?=_(?:\\S+_)?\\S+ing_) if_i_(?:understand|understood|read|get_it|got_it)(?:_(?:it|that|this))?(?:_(?:right|correctly|well))?(?=_) turn(?:ed|s)?_out_to manage[ds]?_to i_mean(?=_) happen(?:ed|s)?_to(?=_(?:be|have|know)_)
      (?<=_when_(?:is|are)_(?:\\S+_){1,4})going(?=_to_(?!(?:the|an?|his|her|its|their|this|that|be|jail|prison|court|hospital|school|work|war|trial|church|sea)_))
      (?:put|attributed?|ascribed?)(?=_(?:\\S+_){1,6}(?:down_)?to_$) down_to(?=_$)
      (?:in_the_end|at_all|after_all|all_along|(?:the_whole|all_this|all_the)_time|in_the_first_place|by_the_way|as_well|for_sure|of_course|at_least|right_now|at_the_moment)(?=_)
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
  deputising: new Set('vice deputy sub under'.split(' ')),
  carrying: new Set('take make do give have get put go come set keep bring'.split(' ')),
  narrower: twoSided(NARROWER_WORDS),
  opposites: twoSided(OPPOSITES),
}
