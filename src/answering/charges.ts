// Where it is asked what somebody is accused of, a grave accusation goes before an insult that has the same words:
// "a accusé X d'avoir vendu des permis" before "s'accusant de folie".

import type { Corpus } from '../corpus/corpus.ts'
import type { Candidate } from './candidate.ts'
import { isCore } from './concepts.ts'
import { accuses } from './context.ts'
import type { Question } from './question.ts'

/** What it counts that something is due beside the sentence: a denial, a line on evidence. */
const GRAVE = 3

/** Those named first in an accusation accuse and are accused; of whoever is named behind them it says something else. */
const CONCERNED = 2

export function putChargesFirst(
  { asksAccusation, people }: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  // Whoever says of what knows which accusation they mean.
  const core = candidates[0]?.concepts.filter(isCore) ?? []
  if (!asksAccusation || core.length > 1) return candidates
  return candidates.map((candidate) => {
    const { article, passage, span, evidence } = candidate
    const named = [...new Set(evidence.sentence.mentions.map(({ person }) => person))].slice(0, CONCERNED)
    const isConcerned = people.every(({ names }) => names.some((name) => named.includes(name)))
    return isConcerned && accuses(article.id, passage.number, corpus, span)
      ? { ...candidate, score: candidate.score + GRAVE }
      : candidate
  })
}
