// How English asks for a day, an hour, an age, a sum, a number or a time that something takes.

import type { AnswerKind, QuestionWords } from '../questions/question-words.ts'
import { nested, oneOf } from '../word-list.ts'
import { keyword } from './keywords.ts'
import { SAY } from './verbs-of-saying.ts'

const asks = (kind: AnswerKind, list: string): readonly [AnswerKind, RegExp] => [
  kind,
  new RegExp(` ${oneOf(list)}(?= )`),
]

const AUXILIARY = '(?:did|does|do|has|have|had|will|would|could|can|should|must|was|were|is|are)'

/** What is long in metres where nothing more is asked of it: "how long is the bridge", and not "was the bridge shut". */
export const LONG_IN_SPACE =
  '(?:is|was|are|were)_(?:the|this|that|these|those|its|their)_(?:\\S+_){0,3}?(?:tunnel|bridge|footbridge|viaduct|pier|jetty|quay|dam|dyke|dike|wall|fence|runway|corridor|cable|rope|pipe|pipeline|trench|ditch|crack|fissure|breach|canal|street|beach|ship|boat|yacht|vessel|snake)s?_$'

/** Verbs by which money changes hands, whatever their object. */
const PAYING = `
  gives? gave given giving saves? saved raised? raising stole steal stolen nick(?:ed)? pinch(?:ed)? lost refund(?:ed)?
  compensation subsid(?:y|ies) bribe received? suing_for sued_for fetch fetched sell sold win won demand(?:ed|ing)? claiming seeking
  contribut(?:e|ed|ing) invest(?:ed|ing)? chip(?:ped)?_in fork(?:ed)?_(?:out|over) shell(?:ed)?_out splash(?:ed)?_out
  cough(?:ed)?_up stump(?:ed)?_up rake[sd]?_in pocket(?:ed)? embezzle[sd]? siphon(?:ed)? swindle[sd]? scam(?:med)?
  defraud(?:ed)? extort(?:ed)? launder(?:ed)? inherit(?:ed)? bequeath(?:ed)? repay repaid reimburse[sd]? allocate[sd]?
  earmark(?:ed)? budget(?:ed)? bankroll(?:ed)? fund(?:ed)? financ(?:e|ed|ing) bid settle[sd]?_for
  (?:get|got|getting|gotten|made|make|making|walk|walked|walking|run|ran)_(?:away|off)_with
  (?:pour|pump|plough|plow|sink|sank|sunk|funnel|put|throw|threw|inject)(?:ed|led|ing)?_(?:\\S+_)?(?:into|behind|towards?)
  (?:set|sets|setting)_(?:\\S+_){1,4}back
`

/** "How much did she get for it", and not "how much did she get hurt". */
const PAYING_SO = 'gets? got makes? made ask(?:ed|ing)?_for offer(?:ed|ing)? hand(?:ed)?_over leave left'

const PRICED = `
  costs? pay pays paid paying worth spend spends spent spending earns? earned earning owes? owed owing fined? charge[ds]?
  lend lends lent borrow(?:s|ed)? donate[ds]? euros dollars pounds quid bucks
`

/** What money is called. */
const MONEY = `
  money aid funding savings cash compensation dough dosh moolah damages rent tax(?:es)? profits? revenue debt interest
  prize_money ransom pension
`

const PRICED_THINGS = `
  subsid(?:y|ies) grants? budgets? fines? debts? bills? savings funding payments? payouts? ransom loans? salary salaries fees?
  costs? deficit pension rewards? bribes? fares?
`

/** What lasts, where a length may be of something that is measured as well. */
const LASTING = `
  sentences? stays? strikes? alliances? terms? wars? contracts? bans? outages? blackouts? delays? trips? tenures? mandates?
  careers? marriages? trials? hearings? suspensions? curfews? closures? lockdowns? missions? calls? meetings? films? movies?
  shows? concerts? match matches games? speech speeches interviews? courses? internships? treatments? waits? droughts?
  heatwaves? sieges? occupations? truces? ceasefires? friendships? relationships? feuds? disputes? campaigns? visits? leave
  walkouts? exiles? captivity detention imprisonment recovery standoffs? shutdowns? evacuations? time
`

const UNITS_OF_TIME = '(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries)'

/** Of which a number is told in a heading of keywords: "jobs lost at the plant". */
const COUNTED = `
  people persons seats votes jobs goals points passengers casualties injuries deaths victims homes houses tickets copies
  children workers residents flights trains families soldiers civilians migrants schools shops
`

const COUNTED_SO = `
  won lost killed injured hurt wounded cast sold cut scored affected evacuated arrested displaced dead missing involved
  rescued saved stranded damaged destroyed cancelled canceled created
`

export const ASKED_MEASURES: QuestionWords['kinds'] = [
  asks(
    'hour',
    `
    (?:at_|around_|about_|by_|until_|till_|from_|since_)?(?:what|which)_(?:(?:exact|start|starting|closing|opening)_)?time
    which_hour what_hour
    when(?=_(?:\\S+_){1,8}?(?:what|which)_(?:time|hour)_)
    `,
  ),
  keyword(
    'hour',
    '(?:(?:start|starting|kick_?off|opening|closing|arrival|departure|launch|finish|finishing|meeting|call)_)times? (?<=^_)time(?=_(?:of|the|it|\\S+_(?:starts?|started|begins?|began))_)',
  ),
  asks('age', 'how_old how_young what_age'),
  keyword(
    'age',
    'ages?(?!_(?:of_(?:reason|consent|steam|sail|enlightenment|discovery|innocence)|groups?|limits?)_)',
  ),
  [
    'money',
    new RegExp(
      ` ${oneOf(`
      (?:what_is_|how_much_is_)?(?:\\S+_){0,3}?net_worth
      how_much_(?:of_)?(?:${nested(MONEY)})(?!_(?:of_)?time)
      how_many_(?:euros|dollars|quid|bucks|pounds_(?!of|over|does|did)|millions?|billions?|francs|grand)
      how_(?:big|large|high|hefty|steep)_(?:is|was|are|were|will)(?=_(?:\\S+_){0,4}?${nested(PRICED_THINGS)}_)
      how_(?:big|large|high|hefty|steep)_an?(?=_(?:\\S+_)?${nested(PRICED_THINGS)}_)
      how_(?:expensive|cheap|costly|pricey)
      how_much(?=_${AUXILIARY}_(?:\\S+_){0,8}${nested(PAYING)}_)
      how_much(?=_${AUXILIARY}_(?:\\S+_){0,8}${nested(PAYING_SO)}_(?:(?:for|from|back|per|a|in_total|each|to_the|to_his|to_her)_|$))
      how_much(?=_(?:\\S+_){0,8}${nested(PRICED)}_)
      how_much_(?:is|are|was|were)(?=_(?:the|a|an|one|that|this|each|tickets|entry|his|her|their|its)_(?:\\S+_){0,2}(?:per_\\S+_|for_(?:\\S+_){1,3})?$)
      how_much_in(?=_(?:damages|compensation|fines|tax|taxes|fees|total|subsidies)_)
      (?:what|which)_(?:price|amount|sum|salary|fee|fine)
      what_is_the_bill(?=_for_)
      what_(?:is|was|are|were)_the_(?:(?:estimated|total|real|market)_)?values?(?=_of_)
      what_${AUXILIARY}(?=_(?:\\S+_){1,6}adds?_to_(?:\\S+_){0,3}(?:deficit|debts?|bills?|costs?|budget|spending)_)
      what_${AUXILIARY}(?=_(?:\\S+_){1,6}(?:pay|earn|charge)_(?:for|per|a|an|in)_)
      what_(?:is|are|was|were)(?=_(?:\\S+_){1,6}(?:sold_for|valued_at|auctioned_for|insured_for|getting_paid|being_paid)_)
    `)}(?= )`,
    ),
  ],
  // "What did the new roof cost", and not "what did the mayor say about the cost".
  [
    'money',
    new RegExp(
      ` what (?:did|does|do|will|would|is|was|are|were)(?= (?:(?!(?:${SAY}|doing|done|about) )\\S+ ){1,8}?(?<! (?:the|a|of|about|its|their|his|her|this|that|total|full|real) )(?:cost|sell for|sold for|go for|fetch|worth) (?:in (?:total|all) |altogether |each |now |to \\S+ )?$)`,
    ),
  ],
  keyword(
    'money',
    `(?:ticket|entry|sale|asking|starting|purchase)_prices? prices?(?!_(?:of_(?:fame|freedom|success))_) costs? salary budget
    fines?_amount amount sum payouts? (?:ticket|entry|entrance)_fees? ransom bail compensation fares?`,
  ),
  asks(
    'date',
    `
    how_long_ago how_(?:long_(?:is_it_|has_it_been_)?since|recently|soon|early_on)
    how_many_${UNITS_OF_TIME}_ago
    `,
  ),
  asks(
    'duration',
    `
    (?:for_|in_|over_|within_|after_)?how_(?:long(?!_${LONG_IN_SPACE})|much_(?:more_)?(?:time|longer))
    (?:for_|in_|over_|within_|after_)?how_many_(?:of_)?(?:more_|extra_|full_|whole_|straight_|consecutive_|additional_|long_)?${UNITS_OF_TIME}
    how_(?:long|lengthy|short)_an?
    (?:what_(?:is|was|will_be)_)?(?:the_|what_)?(?:exact_|total_|full_)?length_of(?=_(?:\\S+_){0,4}?${nested(LASTING)}_)
    (?:what_(?:is|was|will_be)_)?(?:the_)?(?:expected_|exact_|total_)?duration
    over_what_period (?:for|over)_what_length_of_time
    `,
  ),
  keyword('duration', 'duration length(?=_$)'),
  asks(
    'date',
    `
    (?:since_|by_|until_|till_|from_|as_of_)?(?:when|whenabouts)
    (?:since_|on_|in_|by_|until_|till_|from_|during_|for_|as_of_|before_)?(?:what|which)_(?:(?:exact|specific)_)?(?:day|date|year|month|century|decade|period)s?
    (?:what_(?:is|was)_)?the_deadline(?=_(?:for|to)_)
    `,
  ),
  keyword(
    'date',
    '(?:start|end|closing|opening|release|launch|trial|due|birth)_(?:date|day) dates? deadline year(?=_$) (?<=^_)(?:year|day|month)(?!_(?:old|long|of_the))',
  ),
  asks(
    'number',
    `
    (?:for_|in_|by_|from_|of_|at_|with_|to_)?how_(?:many|much|far|big|large|tall|high|deep|wide|fast|often|heavy|strong|powerful|thick|steep|numerous|widespread|long(?=_${LONG_IN_SPACE}))(?:_(?:people|times|of))?
    what(?=_of_(?:the_)?\\S+_(?:is|are|was|were|have|has|had|do|did|want|support|back|oppose|think|say|voted)_)
    what_(?:number|size|length|percentage|percent|proportion|share|distance|height|fraction|ratio|quantity)_of
    (?:what_(?:is|was)_)?the_(?:total_|exact_|overall_|final_){0,2}(?:number|percentage|proportion|count|quantity|tally)_of
    `,
  ),
  keyword(
    'number',
    `(?:num|nr|number|no)_of number(?!_(?:one|two|plates?|ten)_) (?:death_|casualty_|final_)toll toll(?=_$) turnout head_?count
    (?:body|victim|vote|injury)_count casualties death_count magnitude percentage`,
  ),
  [
    'number',
    new RegExp(
      `(?<=^) (?=(?:total )?${oneOf(COUNTED)} (?:\\S+ )?${oneOf(COUNTED_SO)} )(?!.* (?:is|are|was|were|has|have|who|when|where|why|how|what|which) )`,
    ),
  ],
]
