// Whose words are asked for after an event ("la réaction de X après le rapport") said them in no article that came out
// before the first one to tell of it.

import type { Question } from '../question/question.ts'
import type { Candidate } from './candidate.ts'
import type { Concept } from './concepts.ts'

/** What it counts against a sentence that its article came out too early. */
const TOO_EARLY = 4

/** What it counts that a sentence has their words, rather than the event that they came after. */
const REACTS = 1.5
/** From here on, a sentence quotes whoever is asked about. */
const THEIRS = 1

/** Of the event's words, the share that an article has which tells of it. */
const TOLD_FROM = 0.5
/** How near an article comes to the one that tells most of it, and tells it too. */
const NEAR_MOST = 0.9

export function raiseAfterwards(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const { kind, after } = question
  if (kind !== 'words' || after === null) return candidates
  const told = new Map<string, number>()
  for (const { article, concepts, evidence } of candidates) {
    if (article.published === null) continue
    const share = shareTold(after, concepts, evidence.reading.bag.counts)
    told.set(article.published, Math.max(share, told.get(article.published) ?? 0))
  }
  const most = Math.max(0, ...told.values())
  if (most < TOLD_FROM) return candidates
  const [first = ''] = [...told].flatMap(([day, share]) => (share >= NEAR_MOST * most ? [day] : [])).sort()
  return candidates.map((candidate) => {
    const { article, score, evidence } = candidate
    if ((article.published ?? first) < first) return { ...candidate, score: score - TOO_EARLY }
    return evidence.signs.words >= THEIRS ? { ...candidate, score: score + REACTS } : candidate
  })
}

/** Of the words behind the place, by themselves or as translated: a synonym may tell of something else. */
function shareTold(place: number, concepts: readonly Concept[], counts: ReadonlyMap<string, number>): number {
  let total = 0
  let there = 0
  for (const { start, ways, weight } of concepts) {
    if (start < place) continue
    total += weight
    const shares = ways.map(({ terms, share }) => (terms.every((term) => counts.has(term)) ? share : 0))
    there += weight * Math.max(0, ...shares)
  }
  return total === 0 ? 0 : there / total
}
