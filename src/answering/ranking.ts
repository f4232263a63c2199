// The search's passages -> their sentences, best first: what stands in the sentence itself counts in full,
// what only its passage has counts for less.

import type { ArticleRecord, PassageHit, PassageRecord } from '../corpus/corpus.ts'
import { analyze } from '../text/analyzer.ts'
import { languageOf } from '../text/languages.ts'
import type { Span } from '../text/span.ts'
import type { Question } from './question.ts'

export interface Candidate {
  readonly article: ArticleRecord
  readonly passage: PassageRecord
  /** The sentence. */
  readonly span: Span
  /** Tokens of the sentence that the question asks with. */
  readonly highlights: readonly Span[]
  /** 0 to 1: the share of the question, by weight, that the sentence (and, for less, its passage) has. */
  readonly coverage: number
  readonly score: number
}

/** What a term counts that stands in the passage, but not in the sentence. */
const ELSEWHERE_IN_PASSAGE = 0.5
/** How much the passage's own rank weighs beside the sentence's coverage. */
const PASSAGE_SHARE = 0.2
/** A subheading announces an answer more often than it gives one. */
const HEADING_SHARE = 0.6

export function rankSentences(
  question: Question,
  hits: readonly PassageHit[],
  articleOf: (id: string) => ArticleRecord,
): readonly Candidate[] {
  const weights = new Map(question.terms.map(({ term, weight }) => [term, weight]))
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0)
  const bestScore = hits[0]?.score ?? 0
  return hits
    .flatMap((hit) => {
      const article = articleOf(hit.passage.article)
      const tokens = analyze(hit.passage.text, languageOf(article.language)).filter(({ term }) =>
        weights.has(term),
      )
      const inPassage = new Set(tokens.map(({ term }) => term))
      return hit.passage.sentences.map((span): Candidate => {
        const within = tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
        const inSentence = new Set(within.map(({ term }) => term))
        let covered = 0
        for (const term of inPassage) {
          covered += (weights.get(term) ?? 0) * (inSentence.has(term) ? 1 : ELSEWHERE_IN_PASSAGE)
        }
        const coverage = total === 0 ? 0 : covered / total
        const rank = bestScore === 0 ? 0 : hit.score / bestScore
        return {
          article,
          passage: hit.passage,
          span,
          highlights: within.map(({ start, end }) => ({ start, end })),
          coverage,
          score:
            ((1 - PASSAGE_SHARE) * coverage + PASSAGE_SHARE * rank) *
            (hit.passage.heading ? HEADING_SHARE : 1),
        }
      })
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.article.id.localeCompare(b.article.id) ||
        a.passage.number - b.passage.number ||
        a.span.start - b.span.start,
    )
}
