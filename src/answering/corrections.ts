// Figures and days that an article corrected since: what was put right is not answered with, and its correction is, even
// where that shares no word with the question ("il s'agissait du 24, et non du 14").

import type { Corpus, PassagePlace, PassageRecord } from '../corpus/corpus.ts'
import type { AnswerKind } from '../text/questions/question-words.ts'
import { isCore } from './concepts.ts'
import { correctionsOf } from './context.ts'
import type { Question } from './question.ts'
import type { Candidate } from './ranking.ts'
import { OUTDATED } from './weights.ts'

/** Kinds whose answers articles correct, and those that are a figure or a day themselves. */
const CORRECTED: ReadonlySet<AnswerKind> = new Set([
  'number',
  'date',
  'hour',
  'duration',
  'money',
  'age',
  'other',
  'yes-no',
])
const FIGURES: ReadonlySet<AnswerKind> = new Set(['number', 'date', 'hour', 'duration', 'money', 'age'])

/** What was corrected since, by this article or a later one, yields its place; a figure or a day yields it to the correction. */
export function putRight(
  { kind }: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  if (!CORRECTED.has(kind)) return candidates
  const scores = new Map(candidates.map((candidate) => [candidate, candidate.score]))
  for (const outdated of candidates) {
    const { article, passage, span, score } = outdated
    const places = correctionsOf({ article: article.id, passage: passage.number, ...span }, corpus)
    const corrections = candidates.filter(
      (candidate) => places.some((place) => standsIn(place, candidate)) && mayAnswer(kind, candidate),
    )
    if (corrections.length === 0) continue
    scores.set(outdated, score + OUTDATED)
    if (!FIGURES.has(kind)) continue
    for (const correction of corrections) {
      scores.set(correction, Math.max(scores.get(correction) ?? 0, score - BY_CORRECTION))
    }
  }
  return candidates.map((candidate) => ({ ...candidate, score: scores.get(candidate) ?? candidate.score }))
}

function standsIn(place: PassagePlace, { article, passage, span }: Candidate): boolean {
  return (
    place.article === article.id &&
    place.passage === passage.number &&
    place.start < span.end &&
    place.end > span.start
  )
}

/** "Ils étaient 28, et non 24" corrects nothing of how high they were, nor of when. */
function mayAnswer(kind: AnswerKind, { concepts, evidence: { signs } }: Candidate): boolean {
  return FIGURES.has(kind) ? signs.kind > 0 : signs.core > 0 || !concepts.some(isCore)
}

/** What a correction has less than the figure that it puts right: one that says more of what is asked goes before it. */
const BY_CORRECTION = 0.5

/** What puts the passages' figures right, which may share no word with the question. */
export function correctingPassages(
  { kind }: Question,
  passages: readonly PassageRecord[],
  corpus: Corpus,
  article: string | null,
): readonly PassageRecord[] {
  if (!CORRECTED.has(kind)) return []
  return passages
    .flatMap((passage) => corpus.contextsIn(passage.article, passage.number))
    .filter(
      ({ role, response }) => role === 'correction' && (article ?? response.article) === response.article,
    )
    .flatMap(({ response }) => corpus.passage(response.article, response.passage) ?? [])
}
