// What English verb forms say of the time of a clause. Not a grammar: enough to tell which way a weekday looks.

import type { TenseWords, VerbSign } from '../dates/tense.ts'

const AHEAD = set(`will ll shall would should must might may can cannot could`)
const CONTRACTED = set('won wouldn shouldn')
const CONTRACTED_PAST = set('didn wasn weren couldn hadn hasn haven')
const BE = set('is are am be was were being s re')
const SCHEDULED = set('scheduled due expected slated planned poised likely supposed about anticipated booked')
const PROSPECT = set(
  `promised vowed agreed pledged threatened plans plan wants want hopes hope intends intend vows vow asked urged ordered called
  calls invited decided refused offered told postponed delayed adjourned extended suspended moved pushed rescheduled promises
  threatens agrees urges asks aims`,
)
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
  if (SCHEDULED.has(word))
    return word === 'about' && next !== 'to' ? null : word === 'likely' && next !== 'to' ? null : 'scheduled'
  if (previous === 'to' && !NOT_VERB.has(word)) return 'infinitive'
  if (PROSPECT.has(word)) return PRESENT_PROSPECT.has(word) && BEFORE_NOUN.has(previous) ? null : 'prospect'
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

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
