// Articles as the corpus lists them, for the parts of the Discord edge that need nothing else of it.

import type { ArticleRecord } from '../../src/corpus/corpus.ts'
import type { ArticleKeys } from '../../src/discord/custom-id.ts'

export function articleRecord(given: Partial<ArticleRecord> & Pick<ArticleRecord, 'id'>): ArticleRecord {
  return {
    key: 'k0000000',
    file: `${given.id}.txt`,
    title: 'Un article',
    publisher: 'La Gazette',
    published: '2025-03-14',
    language: 'fr',
    url: null,
    passageCount: 12,
    stale: false,
    indexedAt: '2025-03-15T08:00:00.000Z',
    ...given,
  }
}

export function articleKeys(articles: readonly ArticleRecord[]): ArticleKeys {
  return {
    article: (id) => articles.find((article) => article.id === id) ?? null,
    articleByKey: (key) => articles.find((article) => article.key === key) ?? null,
  }
}
