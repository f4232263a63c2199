// What English verb forms say of the time of a clause. Not a grammar: enough to tell which way a weekday looks.

import type { TenseWords, VerbSign } from '../dates/tense.ts'

const AHEAD = set(`will ll shall would should must might may can cannot could`)
const CONTRACTED = set('won wouldn shouldn')
const CONTRACTED_PAST = set('didn wasn weren couldn hadn hasn haven')
const BE = set('is are am be was were being s re')
const PRESENT_BE = set('is are am s re be')
const SCHEDULED = set('scheduled due expected slated planned poised likely supposed about anticipated booked')
const PROSPECT = set(
  `promised vowed agreed pledged threatened plans plan wants want hopes hope intends intend vows vow asked urged ordered called
  calls invited decided refused offered told postponed delayed adjourned extended suspended moved pushed rescheduled promises
  threatens agrees urges asks aims`,
)
/** With an object they tell of what is to come, or has come: "announced the closure of the bridge on 12 March". */
const ANNOUNCING = set('announced announces confirmed confirms proposed proposes unveiled unveils')
/** What is held on a day: an announcement of it looks ahead. */
const EVENTS = set(
  `march marches demonstration demonstrations strike strikes walkout rally rallies protest protests meeting meetings conference
  hearing concert match vote ballot referendum debate ceremony election elections summit`,
)
const OBJECT_OPENERS = set(
  'a an the its his her their our two three four five six seven eight nine ten new plans',
)
const PREPOSITIONS = set('to at in on for with by of from before after during against about')
const PRESENT_PROSPECT = set(
  'plans plan wants want hopes hope intends intend vows vow promises threatens aims',
)
const NOT_PAST = set(
  'need indeed hundred feed speed seed bleed united breed exceed succeed proceed embed shed sacred wicked naked beloved media',
)
const IRREGULAR = set(
  `was were did had said told made took went came saw got gave found thought knew left kept held met brought began won lost sent paid
  built stood sat led ran fell rose spoke wrote drove broke chose grew drew flew threw wore died fought caught bought sold heard
  felt became struck sought meant read shot swore stole sank shrank slid spent split forgot forgave froze hid hit hurt dealt bore beat
  bent bled blew bred burnt clung crept dug fed fled hung laid lay lent rang rode shook shone sang slept spun spread stuck stung
  swept swam swung taught tore understood woke withdrew wound overtook overcame undertook arose awoke been gone done seen taken
  given known shown born`,
)
const BEFORE_NOUN = set(
  'the a an this that these those his her its their our my your no some any each every of',
)
const NOT_VERB = set(
  'the a an this that these those his her its their our my your it him them us me which whom',
)
const WEAK_FUTURE = set(
  `go goes fly flies travel travels meet meets open opens begin begins start starts resume resumes end ends close closes return
  returns arrive arrives leave leaves head heads vote votes play plays face faces host hosts take takes come comes hold holds
  visit visits kick kicks run runs expire expires deliver delivers speak speaks appear appears celebrate celebrates mark marks
  decide decides release releases publish publishes launch launches reopen reopens gather gathers march convene convenes`,
)

export const TENSE: TenseWords = {
  sign,
  openers: set('that who which and but when where if because then or as while'),
  subordinators: set('that who whom which where when if because while whose so as'),
  light: set(
    'on the of in at this late early from by for to until till since before after around about night morning mid between',
  ),
  ahead: new Set(),
  back: set('since'),
  until: set('to for until till'),
  upTo: set('until till'),
  notices: set('notice call invitation invitations'),
  lasting:
    /^(?:last|stay|work|wait|held|continu|remain|was$|were$|had$|open|ran$|kept|lived|served|stood|went)/,
}

function sign(words: readonly string[], at: number): VerbSign | null {
  const word = words[at] ?? ''
  const previous = words[at - 1] ?? ''
  const next = words[at + 1] ?? ''
  if (CONTRACTED.has(word) && next === 't') return 'future'
  if (CONTRACTED_PAST.has(word) && next === 't') return 'past'
  if (word === 'could' && next === 'not') return 'past'
  if (AHEAD.has(word) && !BEFORE_NOUN.has(previous)) return next === 'have' ? 'past' : 'future'
  if (word === 'to' && BE.has(previous)) return 'future'
  if (word === 'to' && (previous === 'going' || previous === 'have' || previous === 'has')) return 'future'
  if (word === 'set' && (next === 'to' || next === 'for' || next === '' || BE.has(previous)))
    return 'scheduled'
  if (SCHEDULED.has(word)) {
    if ((word === 'about' || word === 'likely') && next !== 'to') return null
    // "was scheduled for", "the vote, planned for": that day may have come.
    return PRESENT_BE.has(previous) || PRESENT_BE.has(words[at - 2] ?? '') ? 'scheduled' : 'planned'
  }
  if (previous === 'to' && !NOT_VERB.has(word)) return 'infinitive'
  if (PROSPECT.has(word)) return PRESENT_PROSPECT.has(word) && BEFORE_NOUN.has(previous) ? null : 'prospect'
  const announced = ANNOUNCING.has(word) ? announcement(words, at) : null
  if (announced !== null) return announced
  if (word === 'has' || word === 'have') return next === 'to' ? null : 'past'
  if (word === 's' || word === 'is' || word === 'are') return null
  if (['be', 'is', 'are', 'am', 'being'].includes(previous) && /(?:ed|en|n|t|d)$/.test(word)) return null
  if (IRREGULAR.has(word) && !BEFORE_NOUN.has(previous)) return 'past'
  if (/.{2}ed$/.test(word) && !NOT_PAST.has(word) && !BEFORE_NOUN.has(previous)) return 'past'
  if (/.{2}ing$/.test(word) && (previous === 'is' || previous === 'are' || previous === 're'))
    return 'weak-future'
  if (WEAK_FUTURE.has(word)) return BEFORE_NOUN.has(previous) ? null : 'weak-future'
  return null
}

/** What an announcement says of a day behind its object. */
function announcement(words: readonly string[], at: number): 'planned' | 'announced' | null {
  const object = words.findIndex(
    (word, i) =>
      i > at && i < words.length - 1 && OBJECT_OPENERS.has(word) && !PREPOSITIONS.has(words[i - 1] ?? ''),
  )
  if (object === -1) return null
  return words.slice(object).some((word) => EVENTS.has(word)) ? 'planned' : 'announced'
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
