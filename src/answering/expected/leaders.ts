// Who leads something is asked: whoever leads the whole of it today, and not a part ("responsable qualité du moulin") or
// formerly ("directrice du moulin jusqu'en juin").

import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { keptWith } from '../../text/remembered.ts'
import type { Concept } from '../finding/concepts.ts'
import type { ReadTerm, SentenceReading } from '../finding/readings.ts'
import { wordAt } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'

/** What a role counts that leads a part only, or was somebody's once. */
const OF_PART = 0.6

const stemsOfLeading = keptWith(
  ({ stem, questions }: Language) => new Set([...questions.leading.words].map(stem)),
)

/** "Qui dirige", "who's the boss of"; whoever was it is asked in words of their own. */
export function asksLeader({ language: code, words }: Question, { forms }: Concept): boolean {
  const language = languageOf(code)
  return (
    forms.some((form) => stemsOfLeading(language).has(language.stem(form))) &&
    !words.some(({ form }) => language.lexicon.former.has(form))
  )
}

/** The sentence calls whoever leads by a noun for that: "directrice" of "qui dirige". */
export function isLeading({ term }: ReadTerm, language: Language): boolean {
  return stemsOfLeading(language).has(term)
}

/** How surely the role is one that leads all of it now: 1, or less. */
export function leadsWhole(role: ReadTerm, sentence: SentenceReading, language: Language): number {
  const at = wordAt(role, sentence)
  return isFormer(at, role, sentence, language) || isNarrowed(at, sentence, language) ? OF_PART : 1
}

/** "L'ancien directeur", "responsable du moulin jusqu'en juin". */
function isFormer(
  at: number,
  role: ReadTerm,
  { text, span, words }: SentenceReading,
  language: Language,
): boolean {
  const { lexicon, questions } = language
  const [phrase = ''] = text.slice(role.end - span.start).split(/[,;:.!?()]/)
  return lexicon.former.has(words[at - 1]?.form ?? '') || questions.leading.ended.test(phrase)
}

/** "Responsable qualité", "chef soigneur", "quality manager"; not "directrice générale", "managing director". */
function isNarrowed(at: number, { words, text, span }: SentenceReading, language: Language): boolean {
  const { lexicon, stopWords, questions } = language
  const beside = words[lexicon.nounLast ? at - 1 : at + 1]
  const role = words[at]
  if (beside === undefined || role === undefined) return false
  const gap = text.slice(
    Math.min(beside.end, role.end) - span.start,
    Math.max(beside.start, role.start) - span.start,
  )
  if (gap !== ' ' || /\p{Lu}|\p{N}/u.test(text[beside.start - span.start] ?? '')) return false
  const isNoun =
    lexicon.nouns.has(beside.form) || !(stopWords.has(beside.form) || lexicon.verbs.has(beside.form))
  return isNoun && !lexicon.auxiliaries.has(beside.form) && !questions.leading.whole.has(beside.form)
}
