// /ask and everything that means it: a question -> the sentences that answer, cut verbatim, or an honest no.

import type { ArticleRecord, Corpus } from '../corpus/corpus.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { findArticle, newestFirst } from './articles.ts'
import { contextFor } from './context.ts'
import { cutExcerpt, referTo } from './excerpts.ts'
import { readQuestion } from './question.ts'
import type { Candidate } from './ranking.ts'
import { rankSentences } from './ranking.ts'
import type { Excerpt, PassageRef, Reply } from './reply.ts'
import type { Request } from './request.ts'

/** Further excerpts must come this near to the first one's score. */
const FURTHER_SHARE = 0.6
const EXCERPTS_AT_MOST = 3
const RELATED_AT_MOST = 2
/** Passages fetched from the index; the best sentence may stand in one that ranks lower as a whole. */
const CANDIDATE_PASSAGES = 12

/**
 * How much of the question (by the rarity of its terms) the best sentence and its passage must cover before
 * it counts as an answer.
 */
const COVERAGE_TO_ANSWER = 0.6

export function answerQuestion(request: Extract<Request, { kind: 'ask' }>, corpus: Corpus): Reply {
  const text = request.question.trim()
  if (text === '') return { kind: 'empty-question' }
  const articles = newestFirst(corpus.articles())
  if (articles.length === 0) return { kind: 'nothing-indexed' }
  const only = request.article === null ? null : findArticle(corpus, request.article)
  if (request.article !== null && only === null) {
    return { kind: 'no-such-article', asked: request.article, articles }
  }

  const question = readQuestion(text, detectLanguage(text), corpus)
  const hits = corpus.search({ terms: question.terms, article: only?.id ?? null, limit: CANDIDATE_PASSAGES })
  const candidates = rankSentences(question, hits, (id) => requireArticle(corpus, id))
  const [best] = candidates
  const answered = best !== undefined && best.coverage >= COVERAGE_TO_ANSWER
  const excerpts = answered ? chooseExcerpts(candidates) : []
  return {
    kind: 'answer',
    question: text,
    language: question.language,
    excerpts,
    context: contextFor(excerpts, corpus),
    related: answered ? [] : nearest(candidates),
    searched: only === null ? articles.length : 1,
  }
}

/** The best candidate of each passage, as long as they come near the first. */
function chooseExcerpts(candidates: readonly Candidate[]): readonly Excerpt[] {
  const [best] = candidates
  if (best === undefined) return []
  return firstOfEachPassage(candidates)
    .filter((candidate) => candidate.score >= FURTHER_SHARE * best.score)
    .slice(0, EXCERPTS_AT_MOST)
    .map(cutExcerpt)
}

function nearest(candidates: readonly Candidate[]): readonly PassageRef[] {
  return firstOfEachPassage(candidates)
    .filter((candidate) => candidate.coverage > 0)
    .slice(0, RELATED_AT_MOST)
    .map(({ article, passage }) => referTo(article, passage))
}

function firstOfEachPassage(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ article, passage }) => {
    const place = `${passage.number} ${article.id}`
    return !seen.has(place) && seen.add(place)
  })
}

function requireArticle(corpus: Corpus, id: string): ArticleRecord {
  const article = corpus.article(id)
  if (article === null) throw new Error(`the index names article ${id}, which the rows do not have`)
  return article
}
