// Where the articles tell what brought something about, whatever else only tells that it happened comes behind.

import { tellsUse } from '../expected/reasons.ts'
import type { Question } from '../question/question.ts'
import type { Candidate } from './candidate.ts'
import { coreMet } from './concepts.ts'

/** From this look on, a cause is told beside its effect, or as whoever looked into it found: expected/causes.ts. */
const TOLD = 1.5
/** What it has at least of what is asked about, so that it is no cause of something else. */
const OF_IT = 0.4
/** What it counts that a sentence tells the cause. */
const TELLS_CAUSE = 3.5

export function putCausesFirst(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const { kind, people, stances } = question
  // Why somebody did something, or miscounted, is no cause that is found out.
  if (kind !== 'reason' || people.length > 0 || stances.size > 0) return candidates
  return candidates.map((candidate) => {
    const { score, evidence, concepts } = candidate
    const { signs, sentence, around } = evidence
    // "La taxe sera de 4 %. Il en attend un million, destiné à refaire le pont": what is asked about stands before.
    const core = tellsUse(question, sentence) ? coreMet(concepts, around) : signs.core
    return signs.kind >= TOLD && core >= OF_IT ? { ...candidate, score: score + TELLS_CAUSE } : candidate
  })
}
