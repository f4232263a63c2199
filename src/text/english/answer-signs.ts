// What answers look like in English sentences: a day, a place, a reason, a yes or no, and what only seems one.

import type { AnswerSigns } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'
import { LONG_IN_SPACE } from './asked-measures.ts'
import { REASON_SIGNS } from './reason-signs.ts'

/** A depth or a height: "six metres", and not "six metres long", nor what `others` tell. */
const uprightBut = (others: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:milli|centi|kilo)?met(?:re|er)s?|feet|foot|ft|inch(?:es)?|yards?|[cmk]?m|stor(?:ey|ie)s)(?!\\p{L})(?![\\s-](?:long|wide|away|from|across|${others}|in (?:length|width)))`,
    'iu',
  )

const NUMERAL = oneOf(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million one
`)

export const ANSWER_SIGNS: AnswerSigns = {
  passive: {
    asked: new Set('is are was were be been being'.split(' ')),
    before: /(?<!\p{L})(?:is|are|was|were|be|been|being)\s(?:\p{L}+\s){0,2}$/iu,
    agent: /^[^.;:!?“”]*?(?<!\p{L})by(?!\p{L})/iu,
    doer: /^["“]?It (?:was|is) [^.!?]*? who /u,
  },
  giving: {
    verbs: new Set(
      'entrusted awarded handed given presented assigned gone went going goes granted passed sold delegated'.split(
        ' ',
      ),
    ),
    to: new Set('to'.split(' ')),
    taking:
      `lead led leader run ran running head manage manager direct director chair conduct oversee oversaw supervise command
      commander carry handle investigate charge responsible chief boss own owner buy bought get got win won winner receive
      recipient inherit heir replace replacement succeed successor take took taken hold held holder operate operator`.split(
        /\s+/,
      ),
  },
  succession: {
    words: ['replaced', 'succeed', 'interim'],
    asked:
      / (?:replac\S*|succeed\S*|in (?:his|her|their) place|(?:instead|in place) of|(?:take|takes|taking|taken|took)(?: \S+)? over|(?:stand|stands|standing|stood|step|steps|stepping|stepped|fill|fills|filling|filled) in(?! (?:an?|the|his|her|their|one) )|acting(?= (?:head|chief|director|president|chair\S*|boss|mayor|manager) )|(?:take|takes|taking|taken|took)(?= (?:\S+ ){1,3}place )|(?:runs|leads|heads|running|leading|heading)(?= (?:\S+ ){0,5}?since (?:the|his|her|\S+ (?:left|quit|resigned|died)) )|(?:got|gets|get|given|took|takes|taken|landed|landing) (?:the|his|her|their) (?:\S+ )?(?:job|post|seat|role|position|portfolio)(?= (?:\S+ ){0,4}?(?:after|once|when|since|now) ))(?= )/,
    told: /(?<!\p{L})(?:replaced (?:[^.;:!?,]{0,40} )?by|(?:will|to) (?:replace|succeed) (?:him|her|them)|(?:has |have )?(?:replaced|succeeded|succeeds|replaces) (?:him|her|them)|(?:takes?|took|taking|has taken|will take|taken) (?:over|(?:his|her|their) place)|(?:stands?|stood|standing|stepp(?:ed|ing)|steps?|fill(?:s|ed|ing)?) in|(?:has |have )?(?:named|appointed|chosen) (?:(?:as )?(?:his|her|their) (?:successor|replacement)|to (?:replace|succeed))|(?:is|as|named|appointed) (?:acting|interim))(?!\p{L})/iu,
  },
  leading: {
    words: new Set(
      'run runs running ran head heads lead leads leader manage manages manager director boss chief president chair chairs charge'.split(
        ' ',
      ),
    ),
    whole: new Set(
      `general managing executive chief regional national current new founding overall top company club group's local own the
      its his her their our a an`.split(/\s+/),
    ),
    ended: /(?<!\p{L})until(?!\p{L})/u,
    as: new Set(['as']),
  },
  instigation: [
    {
      asked:
        / (?:call(?:s|ed|ing)? (?:\S+ )?(?:for|on|out)?|start(?:s|ed)|organi[sz]\S*|launch(?:es|ed)|initiat\S*|behind)(?= )/,
      told: /(?<!\p{L})[Aa]t the (?:call|initiative|instigation|urging|behest)\sof\s(?:the\s|an?\s)?$/u,
    },
    {
      asked: / (?:ask(?:s|ed) for|request(?:s|ed)|order(?:s|ed)|demand(?:s|ed)|want(?:s|ed))(?= )/,
      told: /(?<!\p{L})(?:[Aa]t the (?:request|demand|behest)|[Oo]n (?:the )?(?:orders?|instructions?))\s(?:of|from)\s(?:the\s|an?\s)?$/u,
    },
  ],
  supposed: {
    asked:
      / (?:should|could|may|might|must|can|ought|will|would|going|want|wants|think|thinks|try\S*|tri\S*|attempt\S*|threat\S*)(?= )/,
    before:
      /(?<!\p{L})(?:should|ought|could|may|might|must|tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to|threaten(?:s|ed|ing)? (?:to|with))\s(?:\p{L}+\s){0,2}$/iu,
  },
  wished:
    /(?<!\p{L}|(?:the|a|his|her|its|their|this|any|of) )(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s(?:for|on)|ask(?:s|ed|ing)?\s(?:for|that)|urg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|request(?:s|ed|ing)?|hop(?:e|es|ed|ing)\s(?:for|to|that)|want(?:s|ed|ing)?)\s(?:[\p{L}'’-]+\s){0,8}$/iu,
  feelings: {
    asked:
      / (?:how (?:did|does|do|is|was|has)(?= (?:\S+ ){1,5}?(?:feel|felt|feeling|take|taking|taken|cope|coping|handle|handling) )|(?:his|her|their) (?:own )?feelings|(?:is|was) (?:\S+ )?(?:happy|sad|angry|upset|disappointed|bitter))(?= )/,
    told: /(?<!\p{L})(?:disappoint\p{L}+|sad|furious|angry|anger|happy|pleased|relieved|devastated|shocked|proud|calm|worried|bitter|ashamed|afraid|fear|stunned|betrayed|unhappy|upset|tired|exhausted|confident|regret\p{L}*|joy|heartbroken|delighted)(?!\p{L})/iu,
  },
  replying: {
    asked:
      / (?:answer\S*|repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|react\S*|retort\S*|(?:hit|hits|shot|fired) back|(?:say|says|said) to(?! (?:be|have) ))(?= )/,
    told: /(?<!\p{L})(?:answer\p{L}*|repl(?:y|ies|ied)|respond\p{L}*|react\p{L}*|retort\p{L}*|counter(?:ed|s)|den(?:y|ies|ied)|reject\p{L}*|dismiss\p{L}*|rebut\p{L}*|(?:hit|hits|shot|fired) back|call(?:ed|s))(?!\p{L})/iu,
  },
  turningPoints: [
    {
      asked:
        / (?:consequences?|repercussions?|fallout|aftermath|knock on|(?:what|any) (?:effects?|impact)|what (?:did|does|do|has|have) (?:\S+ ){1,6}?(?:lead|led) to(?= $)|result(?:ed)? in(?= $))(?= )/,
      told: /(?<!\p{L})(?:(?:led|leading) to|prompt(?:ed|ing)|trigger(?:ed|ing)|spark(?:ed|ing)|forc(?:ed|ing)|provok(?:ed|ing)|resulted in|set off|as a result|in the wake of)(?!\p{L})/iu,
    },
    {
      asked: / (?:before or after|after or before|first or) /,
      told: /(?<!\p{L})(?:then|later|afterwards|earlier|previously|beforehand|next)(?!\p{L})/iu,
    },
    {
      asked: / (?:still|stay|stays|staying|keep|keeps|keeping|remain|any more|anymore|any longer)(?= )/,
      told: /(?<!\p{L})(?:keeps?|kept|retain\p{L}*|resign\p{L}*|replac\p{L}*|left|quit|stepped (?:down|aside|back)|no longer|any ?more|ended|ceased|stopped|reopen\p{L}*|resum\p{L}*|returned|remains?|remained|still|over|out|died|dead|found)(?!\p{L})/iu,
    },
    // What was withdrawn is not maintained, and the other way round.
    {
      asked:
        / (?:drop|drops|dropped|dropping|withdraw|withdraws|withdrawn|withdrew|cancel(?:led|ed)?|abandon(?:ed)?|lift(?:ed)?|maintain(?:ed)?|still (?:going|standing|on))(?= )/,
      told: /(?<!\p{L})(?:maintain\p{L}*|withdr[ae]w\p{L}*|dropp(?:ed|ing)|drops|cancel\p{L}*|abandon(?:s|ed|ing)?|lifted|upheld|stands?|kept|keeps)(?!\p{L})/iu,
    },
    // "Does he say who paid him": that he does not say answers.
    {
      asked:
        / (?:say|said|says|reveal|revealed|name|named|identify|identified|specify|specified|disclose|disclosed|give|given|tell|told) (?:\S+ )?(?:who|whom|which|what|how|when|where|why|names?|anyone|anybody|sources?)(?= )/,
      told: /(?:(?<!\p{L})(?:not|never|cannot|without|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to)|n['’]t)\s(?:\p{L}+\s)?(?:say|said|saying|reveal\p{L}*|nam(?:e|ed|ing)|identif\p{L}*|specif\p{L}*|disclos\p{L}*|giv(?:e|en|ing)|tell|told|elaborat\p{L}*)(?!\p{L})/iu,
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
      asked: new RegExp(
        ` how (?:far|wide|thick)(?= )| how (?:big|large) (?:is|was|are|were)(?= (?:the |this |that |its |their )?(?:building|house|museum|square|cracks?|holes?|breach|gap|fissure|waves?|hail\\S*|boat|ship) )| what (?:is|was|are|were) the (?:maximum |average |total |exact )?(?:length|width|thickness)(?= )| how long ${LONG_IN_SPACE.replaceAll('_', ' ')}`,
      ),
      told: new RegExp(
        `(?<!\\p{L})${oneOf(`
        (?:milli|centi|kilo)?met(?:re|er)s? [cmk]?m[²³2]? km feet foot ft inch(?:es)? yards? miles? mph
        acres? hectares? pounds? lbs? ounces? (?:kilo)?gram(?:me)?s? kilos? kg tons? tonnes?
        lit(?:re|er)s? gallons? knots? stor(?:ey|ie)s
      `)}(?!\\p{L})`,
        'iu',
      ),
      measured: true,
    },
    {
      asked: / colou?rs?(?= )/,
      told: /(?<!\p{L})(?:red|blue|green|yellow|black|white|gr[ae]y|pink|purple|violet|orange|brown|beige|gold(?:en)?|silver|mauve|turquoise|ochre|scarlet)(?!\p{L})/u,
    },
    {
      asked: / (?:what (?:is |was )?(?:the )?temperature|how (?:hot|cold|warm))(?= )/,
      told: /(?:°|(?<!\p{L})degrees?(?!\p{L}))/iu,
      measured: true,
    },
    {
      asked: / (?:what|which) (?:is |was )?(?:the )?(?:percentage|share|proportion)(?= )/,
      told: /%|(?<!\p{L})(?:per ?cent|in (?:two|three|four|five|ten)|half|thirds?|quarters?|majority)(?!\p{L})/iu,
    },
    {
      asked: / what (?:is |was )?(?:the )?(?:final )?score(?= )/,
      told: /\d+\s?(?:-|–|to)\s?\d+|\d+\s(?:points?|goals?)(?!\p{L})/iu,
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
    {
      asked: / how (?:many times|often)(?= )/,
      told: new RegExp(
        `(?<!\\p{L})(?:times?|once|twice|thrice|occasions?|\\d+(?:st|nd|rd|th)|${oneOf(`
        four fif six seven eigh nin ten eleven twelf (?:thir|four|fif|six|seven|eigh|nine)teen twentie
        thirtie fortie fiftie hundred
      `)}th|second|third|every|each|daily|weekly|monthly|yearly)(?!\\p{L})`,
        'iu',
      ),
    },
    // A make is told by a name: "his Rolex", "a Peugeot".
    {
      asked: / (?:what|which) (?:brand|breed|make)s?(?= )/,
      told: /(?<!\p{L})(?:brands?|breeds?|makes?)(?!\p{L})|(?<!\p{L})(?:an?|his|her|its|their)\s\p{Lu}/u,
    },
    {
      asked:
        / (?:how (?:fast|strong (?:is|was|were) (?:the )?(?:winds?|gales?|gusts?|squall|storm))|(?:what|which) (?:(?:is|was) the |was its |is its )?(?:top |maximum |average )?speed)(?= )/,
      told: /(?<!\p{L})(?:km\/h|kph|mph|(?:miles|kilomet(?:re|er)s) (?:an|per) hour|knots|met(?:re|er)s (?:a|per) second|speed)(?!\p{L})/iu,
      measured: true,
    },
    {
      asked: new RegExp(
        ` how (?:big|large) (?:is|was|are|were)(?= (?:the |this |that |its |their )?(?:\\S+ )?${oneOf(`
          park zoo site estate farm field forest wood garden property land plot lake island reserve quarry
          area vineyard
        `)} )| what (?:is|was) the (?:total )?(?:area|surface)(?= )`,
      ),
      told: /(?<!\p{L})(?:hectares?|acres?|square (?:kilo)?met(?:re|er)s?|square (?:miles?|feet)|[ck]?m[²2])(?!\p{L})/iu,
      measured: true,
    },
    {
      asked:
        / (?:how heavy|how much(?= (?:does|do|did) (?:\S+ ){1,5}?weigh )|what (?:is|was) (?:the|its) weight)(?= )/,
      told: /(?<!\p{L})(?:kilos?|(?:kilo)?gram(?:me)?s?|kg|tons?|tonnes?|pounds?|lbs?|ounces?)(?!\p{L})/iu,
      measured: true,
    },
    {
      asked: / how deep(?= )| what (?:is|was|are|were) the (?:maximum |average |total |exact )?depth(?= )/,
      told: uprightBut('high|tall|in height'),
      measured: true,
    },
    {
      asked:
        / how (?:tall|high)(?= )| what (?:is|was|are|were) the (?:maximum |average |total |exact )?height(?= )/,
      told: uprightBut('deep|in depth'),
      measured: true,
    },
    {
      asked: / what (?:prison |jail |exact )?(?:sentence|punishment)(?= )/,
      told: /(?<!\p{L})(?:fined?|(?:years?|months?|\p{L}+-year)(?:['’]s?)?,? (?:in|of|behind|prison|jail|suspended)|suspended sentence|life (?:in prison|sentence|imprisonment)|community service|sentenced|punished|punishment)(?!\p{L})/iu,
    },
    {
      asked: / how many (?:hours|minutes)(?= )/,
      told: /(?<!\p{L})(?:hours?|minutes?|days?|nights?|morning|afternoon|evening|weekend)(?!\p{L})|\d\s?[ap]\.?m(?!\p{L})/iu,
    },
    {
      asked:
        / (?:(?:what|which) (?:(?:is|was) the )?(?:percentage|percent|proportion|share|fraction)|what(?= of (?:the )?\S+ (?:is|are|was|were|have|has|had|do|did|want|support|back|oppose|think|say|voted) )|how many percent)(?= )/,
      told: new RegExp(
        `\\d\\s?%|(?<!\\p{L})(?:per ?cent|half|halves|thirds?|quarters?|fifths?|tenths?|(?:\\d+|${NUMERAL}) (?:in|out of) (?:every )?(?:\\d+|${NUMERAL}))(?!\\p{L})`,
        'iu',
      ),
      measured: true,
    },
    {
      asked:
        / still (?:insist(?:s|ing)?|maintain(?:s|ing)?|stand(?:s|ing)? by|stick(?:s|ing)? to|claim(?:s|ing)?)(?= )/,
      told: /(?<!\p{L})(?:insist\p{L}*|maintain\p{L}*|st(?:and|ood)s? by|stick(?:s|ing)? (?:to|by)|stuck (?:to|by)|reaffirm\p{L}*|still (?:says|claims|believes))(?!\p{L})/iu,
    },
  ],
  people: {
    asked:
      / how many (?:people|persons|folks|of them)(?= )| how many (?:are|were) (?:they|there)(?= )| how (?:big|large) (?:is|was|were) (?:\S+ ){0,2}(?:crowd|audience|turnout|attendance|gathering|rally)(?= )/,
    told: new Set(
      'people persons folks children men women dead others guests participants travellers injured adults onlookers marchers locals'.split(
        ' ',
      ),
    ),
  },
  partOf: /^\s(?:of (?:the|these|those|his|her|its|their|our|my)|others?|more|last|first)\s/iu,
  remaining: /^(?:\s\p{L}+){0,2}\s(?:still|remain|remained)\b/iu,
  soMany: new RegExp(
    `(?<!\\p{L})(?<!number of .{0,300})(?:they (?:are|were|number|numbered)|there (?:are|were)) (?:now |only |in fact )?(?:\\d[\\d\\s.,]*|${NUMERAL}(?:(?:[\\s-]|\\sand\\s)${NUMERAL})*)(?=\\s?(?:%|[,;:.!?”"](?!\\d)|$)|\\s(?:of them|in all|in total|altogether|and not|not)(?!\\p{L}))`,
    'iu',
  ),
  updating:
    /(?<!\p{L})(?:(?:final|revised|updated|latest|corrected) (?:toll|count|figure|total|tally|number|cost|bill)|(?:toll|count|total|number|cost|bill)[^,.;:]{0,30}?(?:has )?(?:risen|rose|climbed|grown|revised|now stands)|now (?:stands at|put at|estimated))(?!\p{L})/iu,
  moved:
    /\b(?:(?:has|have|had|is|are|was|were|will be) (?:been )?(?:postponed|rescheduled|adjourned|delayed|deferred)|(?:pushed|put|moved|brought) (?:back|forward|to)|postponed (?:to|until|till))\b/iu,
  thatDay:
    /\b(?:(?:on )?that (?:same )?(?:day|night|evening|morning|afternoon|date)|the same (?:day|night|evening))\b/iu,
  ownSaying:
    /(?<!\p{L})I (?:told|answered|replied to|wrote to|warned|promised|asked|assured|tell) (?:him|her|them)(?!\p{L})|(?<!\p{L})I (?:said|answered|replied)[,:]/u,
  hourAlone:
    /^["“]?It (?:is|was) (?:(?:about|around|almost|nearly|only|just|exactly|shortly|a little) )*(?:(?:after|before|past) )?(?:\d|noon|midnight|half past|quarter)[^,;:]{0,30}$/u,
  mainEvent: new Set(
    'accident incident disaster tragedy event happen happened happening occur occurred take took place'.split(
      ' ',
    ),
  ),
  telling: new Set(
    'tell tells told telling ask asks asked warn warns warned remind reminds reminded'.split(' '),
  ),
  dubbing:
    /(?<!\p{L})(?:(?:dubb|nicknam|christen|nam|call)(?:ed|e|es|s)?(?: (?:it|her|him|them|simply|fondly|locally|affectionately|by \p{L}+))?|known (?:locally |simply |to \p{L}+ )?as|refer(?:red|s)? to as|by the (?:nick)?name(?: of)?)\s["“‘]?(?:the )?["“‘]?$/iu,
  planned: /(?<!\p{L})(?:was|were|had been) (?:due|supposed|scheduled|meant|planned|to be)(?!\p{L})/iu,
  settling:
    /(?<!\p{L})(?:no|not|never|none|nothing|without|neither|nor|cannot|refus\p{L}*|rul(?:e[sd]?|ing) out|reject\p{L}*|den(?:y|ies|ied)|dismiss\p{L}*|cancel\p{L}*|withdr[ae]w\p{L}*|confirm\p{L}*|admit\p{L}*|yes)(?!\p{L})|n['’]t(?!\p{L})/iu,
  denying:
    /(?:(?<!\p{L})(?:no(?!\s(?:other|doubt|sooner|less|fewer)(?!\p{L}))|not(?!\s(?:only|just|merely|simply|least)(?!\p{L}))|never|nobody|none of|without(?!\s(?:a\s)?(?:doubt|delay|fail)(?!\p{L}))|refus\p{L}*|rul\p{L}+ out|reject\p{L}*|den(?:y|ies|ied))|n['’]t(?!\s(?:only|just|merely|simply)(?!\p{L})))\s(?:(?!(?:why|that|who|whom|whose|which|what|when|where|how|whether)\s)[\p{L}'’-]+\s){0,4}$|(?<!\p{L})before\s(?:being|having)\s(?:\p{L}+\s)?$/iu,
  untilThen: /^[^.;:!?]*?(?<!\p{L})(?:before|until|till)(?!\p{L})/iu,
  explains:
    /^["”]?\s*(?:\(|(?:is|was|are|were)\s(?!\p{L}+(?:ed|ing)\s)|(?:means|refers to|stands for)\s|:\s(?:an?|the (?:word|term))\s|,\s(?:that is|meaning)\s)/u,
  signs: {
    hour: /\b\d{1,2}(?:[:.]\d{2})?\s?(?:(?:am|pm|o['’]clock)\b|[ap]\.m\b)|\b(?:half past|quarter (?:past|to)|(?:at|about|around|by|before|after|until) (?:\d+|five|ten|twenty|twenty-five) (?:minutes )?(?:past|to)) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o['’]clock|in the (?:morning|afternoon|evening)|at night)\b|\bnoon\b|\bmidnight\b|\b\d{1,2}:\d{2}\b/iu,
    duration: new RegExp(
      `\\b${oneOf(`
        \\d+ an? one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        twenty thirty forty fifty sixty hundred several few half_an many couple_of dozens?_of last first
        past
      `)}[\\s-](?:more\\s)?${oneOf(`
        seconds? minutes? hours? days? nights? weeks? months? years? decades? centur(?:y|ies) metres?
        meters? miles? km feet
      `)}\\b(?![\\s-]olds?\\b)(?:(?<=\\b(?:for|last(?:ed|s)?|took) [\\w -]{1,30})|(?!\\s(?:after|before|later|earlier)))|\\b(?:between|from) (?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?)?|noon|midnight) (?:and|to|until|till) (?:\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.?m\\b|\\d{1,2}:\\d{2}|noon|midnight)|\\ball (?:night|day|week)\\b|\\bovernight\\b|\\bsince (?:\\d{4}|the\\s|yesterday|last\\s|\\p{Lu})|\\buntil\\b`,
      'iu',
    ),
    age: /\b\d{1,3}[\s-](?:years?|months?)|\baged\b|\bborn\b|,\s\d{2},/iu,
    money:
      /[$€£]\s?\d|(?:\d|hundred|thousand|million|billion|fifty|twenty|thirty|forty|sixty|seventy|eighty|ninety)\s(?:euros?|dollars?|pounds?|francs?)/iu,
    number: new RegExp(
      `\\d|(?<!\\p{L})${oneOf(`
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds?
        thousands? millions? billions? dozens? half third quarter double triple several none only both
      `)}(?!\\p{L})`,
      'iu',
    ),
    place:
      /(?<!\p{L})(?:in|at|on|near|from|to|outside|inside|over|above|across|off)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s)?(?:[\p{L}-]+\s){0,2}(?:\p{Lu}|hospital|station|town|village|court|prison|school|street|square|building|house|hall|square)/u,
    person: new RegExp(
      `(?<!\\p{L})${oneOf(`
        democrat republican official adviser advisor aide member resident rescuer people group company
        firm party government ministry police council union association collective family families
      `)}`,
      'iu',
    ),
    name: /(?<=[\p{L}\p{N},;:"”)]\s["“]?)\p{Lu}\p{L}/u,
    words:
      /["“]|(?<!\p{L})(?:according to|sa(?:id|ys)|told|claim|stat|deni|announc|insist|promis|refus|demand|accus)/iu,
    speaker: /["“]|(?<!\p{L})(?:according to|sa(?:id|ys)|told|claim|accus)/iu,
  },
  reasons: REASON_SIGNS,
  whereabouts:
    /(?<!\p{L})(?:in|at|on|near|outside|inside|over|above|across|off|aboard|behind|beside)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s)?(?:(?!network|account|website|site|platform|channel)[\p{Ll}-]+\s(?:of\s|the\s)?){0,3}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}'’-]+|(?<!\p{L})(?:in|at|on|near|outside|inside)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s)?(?:[\p{Ll}-]+\s)?(?:hospital|station|town|village|court|prison|school|gym|street|quay|square|building|house|home|hall|harbour|port|market|garage|warehouse|workshop|park|forest|island|office|forum|clinic|laboratory|barracks|palace|castle|stadium|airport|hotel|inn|pub|bar|café|restaurant|shop|bakery|supermarket|church|chapel|cathedral|abbey|mosque|synagogue|cemetery|museum|theatre|cinema|library|campus|gymnasium|canteen|dormitory|corridor|lobby|cloakroom|barn|farm|attic|cellar|basement|kitchen|bedroom|balcony|roof|terrace|garden|apartment|chalet|cabin|hut|tent|campsite|playground|pool|rink|meadow|beach|shore|bridge|dam|lock|lighthouse|pavement|sidewalk|doorstep|stairs|staircase|landing|stage|podium|crossroads|roundabout|mill|orchard|greenhouse|embassy|consulate|morgue|studio|vineyard|stable|marquee|loft)(?!\p{L})|(?<!\p{L})(?:[\d.,]*\d|an?|two|three|four|five|six|ten|twenty|(?:a\s)?few|(?:a\s)?hundred)\s(?:hundred\s|thousand\s)?(?:met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|yards?|feet|streets?|doors?)\s(?:from|off|outside|inside|(?:north|south|east|west|downstream|upstream)\sof)\s/u,
  dwelling: {
    asked: / (?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|home|house)(?= )/,
    told: /(?<!\p{L})(?:(?:his|her|their)\s(?:\p{L}+\s)?(?:home|house|flat|apartment|cottage|farm|farmhouse|villa|bungalow|studio|chalet)|liv(?:e|es|ed|ing)|resid(?:es|ed|ing))\s(?:in|at|on|near|outside|above)\s(?:(?:the|an?)\s)?(?:\p{Ll}[\p{L}-]*\s(?:of\s)?){0,2}\p{Lu}/u,
  },
  nameBehind: /^,?\s(?:the\s(?:\p{Ll}[\p{L}-]*\s){1,2})?(?:["«“]\s?)?(?:named\s|called\s)?\p{Lu}/u,
  leadsToName: /^,?\s(?:["«“]\s?|named\s|called\s)?(?=\p{Lu})/u,
}
