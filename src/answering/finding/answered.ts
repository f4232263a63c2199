// Asked whether somebody did something, or whether it is proven: a denial tells by what it denies. "Je n'ai jamais vu
// ce camion" answers another charge than the one asked about, and "il dément" the one that it follows.

import type { Corpus } from '../../corpus/corpus.ts'
import { overlaps } from '../../text/span.ts'
import type { Question } from '../question/question.ts'
import { RANKING } from '../weights.ts'
import type { Candidate } from './candidate.ts'

/** The share of its worth that an answer to something else altogether loses. */
const OF_ELSE = 0.6

/** What answers an accusation keeps its worth as far as it, or the accusation, has what the question asks. */
export function lowerAnswersToElse(
  { kind }: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  if (kind !== 'yes-no' || !candidates.some(({ evidence }) => evidence.signs.stance > 0)) return candidates
  const most = Math.max(...candidates.map(({ evidence }) => evidence.signs.coverage))
  if (most === 0) return candidates
  const answered = answeredCoverage(candidates, corpus)
  return candidates.map((candidate) => {
    const { stance, coverage } = candidate.evidence.signs
    const share = Math.max(coverage, answered.get(candidate) ?? 0) / most
    return { ...candidate, score: candidate.score - OF_ELSE * RANKING.stance * stance * (1 - share) }
  })
}

/** For each candidate that answers another, what the one that has the most of the question has of it. */
function answeredCoverage(candidates: readonly Candidate[], corpus: Corpus): ReadonlyMap<Candidate, number> {
  const answered = new Map<Candidate, number>()
  for (const { article, passage, span, evidence } of candidates) {
    for (const { role, sentence, response } of corpus.contextsIn(article.id, passage.number)) {
      if (role === 'correction' || !overlaps(sentence, span)) continue
      const answers = candidates.filter(
        (other) =>
          other.article.id === response.article &&
          other.passage.number === response.passage &&
          overlaps(response, other.span),
      )
      for (const answer of answers)
        answered.set(answer, Math.max(answered.get(answer) ?? 0, evidence.signs.coverage))
    }
  }
  return answered
}
