// The hour of what is asked about, told by itself: "quelle heure" by "à 18 h 22", and in a sentence that has nothing
// but the hour, beside what happened then: "Une grue est tombée. Il était 14 h 20."

import type { Corpus, PassageRecord } from '../../corpus/corpus.ts'
import { languageOf } from '../../text/languages.ts'
import type { Question } from '../question/question.ts'
import type { Concept } from './concepts.ts'
import { hasMatch } from './matches.ts'
import type { PassageReading, SentenceReading } from './readings.ts'
import { readPassage } from './readings.ts'

/** What is told beside a sentence that has nothing but its hour counts for it. */
const BY_SCENE = 0.9

/** "Il était 14 h 20.", where an hour is asked for. */
export function isHourAlone({ kind }: Question, sentence: SentenceReading): boolean {
  return kind === 'hour' && hasMatch(sentence.language.questions.hourAlone, sentence)
}

/**
 * What the sentence has of each concept, of which `met` is what its words have: "quelle heure" is told by "à 18 h 22",
 * and not by "deux heures durant". `beside`: what its passage and the sentences before and behind it have.
 */
export function withHour(
  question: Question,
  concepts: readonly Concept[],
  met: readonly number[],
  beside: readonly (readonly number[])[],
  sentence: SentenceReading,
): readonly number[] {
  if (question.kind !== 'hour') return met
  const told = hasMatch(sentence.language.questions.signs.hour, sentence) ? 1 : 0
  const alone = isHourAlone(question, sentence)
  const { mainEvent } = languageOf(question.language).questions
  const nearby = (i: number): number => Math.max(0, ...beside.map((shares) => shares[i] ?? 0))
  const isMain = ({ forms }: Concept): boolean => forms.every((form) => mainEvent.has(form))
  // "L'accident s'est produit à quelle heure": the hour that a story tells so is that of what it is about, and not
  // that of a theft which stands nowhere near.
  const asksMain = concepts.every((concept, i) => concept.focus || isMain(concept) || nearby(i) > 0)
  return met.map((share, i) => {
    const concept = concepts[i]
    if (concept?.focus === true) return told
    if (!alone) return share
    const isAsked = asksMain && concept !== undefined && isMain(concept)
    return Math.max(share, BY_SCENE * (isAsked ? 1 : nearby(i)))
  })
}

/** Articles, and passages of each, that are looked through for such an hour. */
const ARTICLES_AT_MOST = 10
const PASSAGES_AT_MOST = 20

/** Passages that tell an hour so, which need have no word of the question. `near`: passages that have. */
export function hoursTold(
  question: Question,
  near: readonly PassageRecord[],
  corpus: Corpus,
  article: string | null,
): readonly PassageRecord[] {
  if (question.kind !== 'hour') return []
  const all = article === null ? corpus.articles().map(({ id }) => id) : [article]
  const ids = all.length <= ARTICLES_AT_MOST ? all : [...new Set(near.map((passage) => passage.article))]
  return ids
    .slice(0, ARTICLES_AT_MOST)
    .flatMap((id) =>
      Array.from({ length: PASSAGES_AT_MOST }, (_, i) => corpus.passage(id, i + 1)).filter(
        (passage): passage is PassageRecord =>
          passage !== null &&
          readPassage(passage, corpus).sentences.some((sentence) => isHourAlone(question, sentence)),
      ),
    )
}

/** The passage above one that begins so, among `readings`; null: it does not, or there is none. */
export function aboveHour(
  question: Question,
  { article, passage, sentences }: PassageReading,
  readings: readonly PassageReading[],
): PassageReading | null {
  const [first] = sentences
  if (first === undefined || !isHourAlone(question, first)) return null
  return (
    readings.find((other) => other.article === article && other.passage.number === passage.number - 1) ?? null
  )
}
