// /passage: one passage, whole.

import type { ArticleRecord, Corpus } from '../corpus/corpus.ts'
import { findArticle, newestFirst } from './articles.ts'
import { contextFor } from './context.ts'
import { cutWholePassage } from './excerpts.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

export function readPassage(request: Extract<Request, { kind: 'passage' }>, corpus: Corpus): Reply {
  const articles = newestFirst(corpus.articles())
  const [only] = articles
  if (only === undefined) return { kind: 'nothing-indexed' }
  if (request.article === null && articles.length > 1) {
    const among = articles.filter(({ passageCount }) => passageCount >= request.number)
    // Whichever they meant, it has no such passage; 0 is none of any.
    if (among.length === 0 || request.number === 0) return beyondAll(request.number, articles)
    return { kind: 'which-article', number: request.number, articles: among }
  }
  const article = request.article === null ? only : findArticle(corpus, request.article)
  if (article === null) return { kind: 'no-such-article', asked: request.article ?? '', articles }
  const passage = corpus.passage(article.id, request.number)
  if (passage === null)
    return { kind: 'no-such-passage', number: request.number, article, of: article.passageCount }
  const excerpt = cutWholePassage(article, passage)
  return {
    kind: 'passage',
    excerpt,
    context: contextFor([excerpt], corpus),
    heading: passage.heading,
    of: article.passageCount,
  }
}

function beyondAll(number: number, articles: readonly ArticleRecord[]): Reply {
  const of = Math.max(...articles.map(({ passageCount }) => passageCount))
  return { kind: 'no-such-passage', number, article: null, of }
}
