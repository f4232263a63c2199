// The verb of a French question: what somebody is asked to have done ("pourquoi a-t-elle retiré sa plainte").

import type { DeedWord } from '../questions/question-words.ts'

const AUXILIARIES = new Set(
  `a ont ai as avons avez est sont suis etait etaient ete avait avaient va vont allait fut furent sera seront aura auront
  serait seraient aurait auraient doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait
  pouvaient pourra pourront pourrait pourraient veut veulent voulait voulaient voulu pu faut faudra faudrait fallait
  fallu vient`.split(/\s+/),
)
/** What may stand between an auxiliary, or a subject, and the verb. */
const BETWEEN = new Set(
  `t il elle ils elles on ne pas y en se s le la les lui leur jamais deja toujours encore bien vraiment plus aussi tout ce
  de d enfin finalement vite ca`.split(/\s+/),
)
const SUBJECTS = new Set(['qui', 'il', 'elle', 'ils', 'elles', 'on', 'se'])
const PARTICIPLE_OR_INFINITIVE =
  /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte|er|ir|re|oir|ort|orte|orts)$/
/** Never behind "a" where that is a verb: "à la tannerie" has none. */
const OBJECTS = new Set(['le', 'la', 'les', 'l'])
/** Behind "a", which is "à" there. Others may be participles: "livré", "retiré", and "er" is typed for them in haste. */
const INFINITIVE = /(?:oire|oir|[nr]dre|[aeo]ttre)$/
const FINITE = /(?:e|es|ent|ait|aient|t|d|s|era|ra|ont)$/

/** Its place among the words; null: it cannot be told. */
export function deedIn(words: readonly DeedWord[]): number | null {
  return behindAuxiliary(words) ?? beforePronoun(words) ?? behindSubject(words)
}

/** "a-t-elle retiré", "va démissionner"; of several the last: "a été annulé". */
function behindAuxiliary(words: readonly DeedWord[]): number | null {
  let found: number | null = null
  for (const [at, { form }] of words.entries()) {
    if (!AUXILIARIES.has(form) || (form === 'a' && OBJECTS.has(words[at + 1]?.form ?? ''))) continue
    const next = nextBeyond(words, at, (other) => BETWEEN.has(other) || AUXILIARIES.has(other))
    const word = words[next]
    // "à en croire son patron", "des terrains à vendre"
    if (form === 'a' && INFINITIVE.test(word?.form ?? '')) continue
    if (word?.isPlain === true && word.form.length > 2 && PARTICIPLE_OR_INFINITIVE.test(word.form))
      found = next
  }
  return found
}

/** "la mairie refuse-t-elle". */
function beforePronoun(words: readonly DeedWord[]): number | null {
  const pronoun = words.findIndex(
    ({ form }, at) => at > 1 && SUBJECTS.has(form) && form !== 'qui' && words[at - 1]?.form === 't',
  )
  const verb = words[pronoun - 2]
  return pronoun >= 0 && verb !== undefined && verb.isPlain && !AUXILIARIES.has(verb.form)
    ? pronoun - 2
    : null
}

/** "pk il se plaint". */
function behindSubject(words: readonly DeedWord[]): number | null {
  for (const [at, { form }] of words.entries()) {
    if (!SUBJECTS.has(form)) continue
    const next = nextBeyond(words, at, (other) => BETWEEN.has(other))
    const word = words[next]
    if (word?.isPlain !== true || word.form.length <= 3 || AUXILIARIES.has(word.form)) continue
    if (FINITE.test(word.form)) return next
  }
  return null
}

function nextBeyond(words: readonly DeedWord[], at: number, isPassed: (form: string) => boolean): number {
  let next = at + 1
  while (isPassed(words[next]?.form ?? '')) next += 1
  return next
}
