// /sources: which articles answer, and how fresh they are.

import type { Corpus } from '../corpus/corpus.ts'
import { newestFirst } from './articles.ts'
import type { Reply } from './reply.ts'

export function listSources(corpus: Corpus): Reply {
  const articles = newestFirst(corpus.articles())
  return articles.length === 0
    ? { kind: 'nothing-indexed' }
    : { kind: 'sources', articles, totals: corpus.totals }
}
