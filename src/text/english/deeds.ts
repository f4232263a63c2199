// The verb of an English question: what somebody is asked to have done ("why did she withdraw her complaint").

import type { DeedWord } from '../questions/question-words.ts'

const HELPERS = new Set(['did', 'does', 'do', 'will', 'would', 'can', 'could'])
const PRONOUNS = new Set(['they', 'he', 'she', 'it', 'you', 'we', 'i', 'this', 'that'])
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'these', 'those'])

/** Words in -ed that are no participles. */
const NO_PARTICIPLES = new Set([
  'hundred',
  'indeed',
  'speed',
  'exceed',
  'proceed',
  'succeed',
  'breed',
  'greed',
  'sacred',
])

const PLURAL = /[^su]s$/

/** Its place among the words; null: it cannot be told. */
export function deedIn(words: readonly DeedWord[]): number | null {
  const participle = words.findLastIndex(
    ({ form, isPlain }) => isPlain && form.length > 4 && form.endsWith('ed') && !NO_PARTICIPLES.has(form),
  )
  return participle >= 0 ? participle : behindHelper(words)
}

/** Behind the subject: a name, a pronoun, or an article and its noun. */
function behindHelper(words: readonly DeedWord[]): number | null {
  const helper = words.findIndex(({ form }) => HELPERS.has(form))
  if (helper < 0) return null
  let at = helper + 1
  if (words[at]?.isNamed === true) while (words[at]?.isNamed === true) at += 1
  else if (PRONOUNS.has(words[at]?.form ?? '')) at += 1
  else {
    while (DETERMINERS.has(words[at]?.form ?? '')) at += 1
    at += 1
    // "Will the sick guests get any": no verb ends so behind a helper.
    while (PLURAL.test(words[at]?.form ?? '')) at += 1
  }
  const word = words[at]
  return word?.isPlain === true && word.form.length > 2 ? at : null
}
