// Whether the articles answer at all: what speaks for and against the best sentence, weighed to a probability.

import type { Question } from './question.ts'
import type { Candidate } from './ranking.ts'
import type { Doubt } from './weights.ts'
import { DECISION } from './weights.ts'

const DOUBTS = Object.keys(DECISION) as readonly Doubt[]

/** Kinds whose look is so plain that without it there is no answer. */
const PLAIN = new Set(['hour', 'age', 'money', 'number', 'date', 'name'])

export function doubtsOf(
  question: Question,
  candidates: readonly Candidate[],
): Readonly<Record<Doubt, number>> {
  const [best] = candidates
  if (best === undefined) return NOTHING
  const { concepts, evidence } = best
  const { signs, around } = evidence
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  const shareOf = (test: (i: number) => boolean): number =>
    concepts.reduce((sum, { weight }, i) => sum + (test(i) ? weight : 0), 0) / total
  const second = candidates.find(
    ({ passage, article }) => passage.number !== best.passage.number || article.id !== best.article.id,
  )
  const figures = concepts.filter(({ forms, says }) => !says && forms.some((form) => /^\d/.test(form)))
  const hasLook = signs.kind > 0
  return {
    bias: 1,
    context: signs.context,
    personMissing: concepts.some(({ people }, i) => people.length > 0 && (around[i] ?? 0) === 0) ? 1 : 0,
    coverage: signs.coverage,
    counted: concepts.filter((_, i) => (around[i] ?? 0) > 0).length / Math.max(1, concepts.length),
    absent: shareOf((i) => concepts[i]?.present === false),
    unknown: shareOf((i) => concepts[i]?.known === false && (around[i] ?? 0) === 0),
    nobody: concepts.some(({ capital, present, quoted }) => capital && !present && !quoted) ? 1 : 0,
    unquoted: question.quotes && question.kind === 'speaker' ? 1 - signs.quoted : 0,
    kindMissing: !hasLook && KINDS_WITH_LOOK.has(question.kind) ? 1 : 0,
    figureMissing: PLAIN.has(question.kind) && !hasLook ? 1 : 0,
    dateMissing: figures.some((figure) => (around[concepts.indexOf(figure)] ?? 0) === 0) ? 1 : 0,
    margin: Math.min(1, best.score - (second?.score ?? 0)) * signs.context,
    lead: question.kind === 'summary' ? 1 : 0,
    translated: best.article.language === question.language ? 0 : 1,
  }
}

const KINDS_WITH_LOOK = new Set([
  'person',
  'date',
  'hour',
  'place',
  'reason',
  'number',
  'money',
  'age',
  'name',
  'words',
  'speaker',
  'definition',
])

/** No passage has any word of the question. */
const NOTHING = {
  ...(Object.fromEntries(DOUBTS.map((doubt) => [doubt, 0])) as Record<Doubt, number>),
  bias: 1,
  absent: 1,
  unknown: 1,
  kindMissing: 1,
}

/** 0 to 1. */
export function answerProbability(doubts: Readonly<Record<Doubt, number>>): number {
  const sum = DOUBTS.reduce((total, doubt) => total + DECISION[doubt] * doubts[doubt], 0)
  return 1 / (1 + Math.exp(-sum))
}
