// How many they are, where the sentence says no more: "Ils sont quarante-sept, et non quarante et un." Whoever it counts
// is told of elsewhere in its passage, or by the heading above.

import { languageOf } from '../../text/languages.ts'
import type { Question } from '../question/question.ts'
import type { Concept } from './concepts.ts'
import { hasMatch } from './matches.ts'
import type { PassageReading, SentenceReading } from './readings.ts'

/** What the passage tells of counts here, where a pronoun means it beside the figure. */
const BY_COUNT = 0.9

/** `met`, `around`: of each concept, what the sentence has, and what its passage has. */
export function withCounted(
  question: Question,
  concepts: readonly Concept[],
  around: readonly number[],
  met: readonly number[],
  sentence: SentenceReading,
  { language }: PassageReading,
): readonly number[] {
  if (!mayCountThem(question, concepts, around) || !hasMatch(language.questions.soMany, sentence)) return met
  return met.map((share, i) => Math.max(share, BY_COUNT * (around[i] ?? 0)))
}

/** From this share on, the passage tells of what is counted. */
const TELLS_COUNTED = 0.6

/**
 * What is counted stands in the passage, or people are: "combien de personnes", "quelle part des conducteurs". `around`:
 * what the passage has of each concept.
 */
export function mayCountThem(
  { kind, words, countsPeople, language }: Question,
  concepts: readonly Concept[],
  around: readonly number[],
): boolean {
  if (kind !== 'number') return false
  if (countsPeople) return true
  const { nouns } = languageOf(language).lexicon
  const counted = words.filter((word) => word.counted || nouns.get(word.form)?.kind === 'role')
  return concepts.some(
    ({ start, end }, i) =>
      (around[i] ?? 0) >= TELLS_COUNTED && counted.some((word) => word.start >= start && word.end <= end),
  )
}
