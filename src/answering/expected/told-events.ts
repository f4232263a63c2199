// Where a sentence tells what is asked about, and what stands right behind that.

import type { Span } from '../../text/span.ts'
import type { Concept } from '../finding/concepts.ts'
import { isCore, termsOf } from '../finding/concepts.ts'
import type { SentenceReading } from '../finding/readings.ts'

/** The words of the sentence that tell what is asked about, which are met by more than `above`. */
export function toldOf(
  { terms }: SentenceReading,
  concepts: readonly Concept[],
  met: readonly number[],
  above = 0,
): readonly Span[] {
  const told = concepts.filter((concept, i) => (met[i] ?? 0) > above && isCore(concept)).map(termsOf)
  return terms.filter(({ term }) => told.some((words) => words.has(term)))
}

/** The second stands a few words behind the first, in the same clause. */
export function isBeside(first: Span, second: Span, { text, span }: SentenceReading): boolean {
  const gap = second.start - first.end
  return (
    gap >= 0 &&
    gap <= BESIDE &&
    !CLAUSE_END.test(text.slice(first.end - span.start, second.start - span.start))
  )
}

const CLAUSE_END = /[;:!?]/

/** UTF-16 code units between the two. */
const BESIDE = 40
