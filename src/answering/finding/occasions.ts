// On what occasion words were said is often told right above them: "Le syndicat a réclamé sa démission." stands in one
// passage, and « Je reste », which answers "que répond la directrice à ceux qui réclament sa démission", in the next.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Question } from '../question/question.ts'
import type { Candidate } from './candidate.ts'
import type { Concept } from './concepts.ts'
import type { PassageReading } from './readings.ts'
import { readPassage } from './readings.ts'

/** What it counts that the words' own passage tells all of their occasion. */
const TOLD_HERE = 3
/** The same of the passage above, for what theirs has not. */
const TOLD_ABOVE = 5

/** From here on, a sentence quotes whoever is asked about. */
const THEIRS = 1

export function raiseOnOccasion(
  question: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  const from = occasionOf(question)
  if (from === null) return candidates
  return candidates.map((candidate) => {
    const { concepts, evidence, score, passage } = candidate
    if (evidence.signs.words < THEIRS) return candidate
    const above = corpus.passage(passage.article, passage.number - 1)
    const reading = above === null || above.heading ? null : readPassage(above, corpus)
    const isOccasion = concepts.map(({ start }) => start >= from)
    const beyond = concepts.map((concept, i) =>
      reading === null || isOccasion[i] !== true
        ? 0
        : Math.max(0, toldIn(reading, concept) - (evidence.around[i] ?? 0)),
    )
    let total = 0
    let told = 0
    for (const [i, { weight }] of concepts.entries()) {
      if (isOccasion[i] !== true) continue
      total += weight
      told += weight * (TOLD_HERE * (evidence.around[i] ?? 0) + TOLD_ABOVE * (beyond[i] ?? 0))
    }
    if (total === 0) return candidate
    // What stands above is not missing: a doubt that nothing tells of the petition is none.
    const around = evidence.around.map((share, i) => share + (beyond[i] ?? 0))
    return { ...candidate, score: score + told / total, evidence: { ...evidence, around } }
  })
}

/** Where the question begins to tell the occasion; all of it does where an answer to something is asked for. */
function occasionOf({ kind, occasion, asksReply, asksAccusation }: Question): number | null {
  if (kind !== 'words' || asksAccusation) return null
  return occasion ?? (asksReply ? 0 : null)
}

/** How surely the passage has it; whoever is named there is surely in it. */
function toldIn({ bag, sentences }: PassageReading, { ways, people }: Concept): number {
  const isNamed = sentences.some(({ mentions }) =>
    mentions.some(({ person, form }) => form !== 'pronoun' && people.includes(person)),
  )
  if (isNamed) return 1
  return Math.max(
    0,
    ...ways.map(({ terms, share }) => (terms.every((term) => bag.counts.has(term)) ? share : 0)),
  )
}
