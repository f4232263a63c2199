// Asked how many or how much: a sentence that has more of the question's words, and no figure, gives way to one that
// tells the same with its figure. "Combien travaillent à la fonderie" has both names in a sentence on its history, and
// "nous sommes douze salariés" has neither.

import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { isWithin } from '../../text/span.ts'
import type { Question } from '../question/question.ts'
import type { Candidate } from './candidate.ts'

/** Kinds that nothing but a figure answers, as far as a newspaper tells. */
const OF_FIGURES = new Set(['number', 'money'])
/** From this look on, the figure counts what is asked for. */
const COUNTS_FROM = 0.8
/** How far below the best score such a sentence is still taken for one on the same. */
const WITHIN = 5
/** What it has at least of the deed asked about. */
const OF_DEED = 0.3
/** The same of all that is asked about where no deed is, beside what the best sentence has. */
const OF_ALL = 0.2
const BESIDE_BEST = 0.4

/** The nearest sentence with the figure goes first, by a hair. */
export function putFiguresFirst(
  { kind, deed, language, countsPeople }: Question,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!OF_FIGURES.has(kind)) return candidates
  const best = bestOf(candidates)
  if (best === undefined || best.evidence.signs.kind > 0) return candidates
  // "À la clinique" is no deed.
  const done = deed === null || languageOf(language).lexicon.nouns.has(deed.form) ? null : deed
  if (done === null && !countsPeople) return candidates
  const least = Math.max(OF_ALL, BESIDE_BEST * best.evidence.signs.core)
  const next = bestOf(
    candidates.filter(
      (candidate) =>
        candidate.evidence.signs.kind >= COUNTS_FROM &&
        candidate.score >= best.score - WITHIN &&
        (done === null ? candidate.evidence.signs.core > least : tells(candidate, done)),
    ),
  )
  return candidates.map((each) => (each === next ? { ...each, score: best.score + 0.01 } : each))
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.score - a.score)[0]
}

function tells({ concepts, evidence: { met } }: Candidate, deed: Span): boolean {
  return concepts.some((concept, i) => isWithin(deed, concept) && (met[i] ?? 0) >= OF_DEED)
}
