// English base form -> its forms: "deny" is denies, denied, denying.

import type { VerbForm } from '../quotations/cue-lexicon.ts'

/** Base, past, participle. */
const IRREGULAR = new Map(
  `say said said|tell told told|write wrote written|speak spoke spoken|think thought thought|feel felt felt|know knew known
  |make made made|go went gone|put put put|hold held held|find found found|foresee foresaw foreseen|see saw seen|read read read
  |swear swore sworn|shoot shot shot|hit hit hit|break broke broken|begin began begun|understand understood understood
  |mean meant meant|take took taken|give gave given|sing sang sung|weep wept wept|leave left left|forbid forbade forbidden
  |quote quoted quoted|spit spat spat|fight fought fought|lay laid laid|pay paid paid|seek sought sought|set set set`
    .split('|')
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]] as const),
)
/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING =
  /^(?:admit|concur|infer|refer|quip|jot|pin|snap|slam|blog|chat|jab|rap|sob|shrug|dub|brag|stop|beg|plan|nod|rebut)$/

/** Every form of a verb. */
export function conjugate(base: string): VerbForm[] {
  const [past, participle] = IRREGULAR.get(base) ?? [regularPast(base), regularPast(base)]
  return [
    { form: base, mood: 'infinitive', plural: null },
    { form: base, mood: 'finite', plural: true },
    { form: withEnding(base, 's'), mood: 'finite', plural: false },
    { form: past ?? base, mood: 'finite', plural: null },
    { form: participle ?? base, mood: 'participle', plural: null },
    { form: gerund(base), mood: 'gerund', plural: null },
  ]
}

function withEnding(base: string, ending: 's' | 'ed'): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}${ending === 's' ? 'ies' : 'ied'}`
  if (ending === 's') return /(?:s|x|ch|sh|z)$/.test(base) ? `${base}es` : `${base}s`
  return base.endsWith('e') ? `${base}d` : `${base}ed`
}

function regularPast(base: string): string {
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : withEnding(base, 'ed')
}

function gerund(base: string): string {
  if (DOUBLING.test(base) || /^(?:put|hit|begin|forbid|spit|set)$/.test(base))
    return `${base}${base.at(-1)}ing`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}
