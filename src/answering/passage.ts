// /passage: one passage, whole.

import type { Corpus } from '../corpus/corpus.ts'
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
    return { kind: 'which-article', number: request.number, articles }
  }
  const article = request.article === null ? only : findArticle(corpus, request.article)
  if (article === null) return { kind: 'no-such-article', asked: request.article ?? '', articles }
  const passage = corpus.passage(article.id, request.number)
  if (passage === null) return { kind: 'no-such-passage', number: request.number, article }
  const excerpt = cutWholePassage(article, passage)
  return {
    kind: 'passage',
    excerpt,
    context: contextFor([excerpt], corpus),
    heading: passage.heading,
    of: article.passageCount,
  }
}
