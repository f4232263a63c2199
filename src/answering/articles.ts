// Which article a person means: by id, by title, or by the beginning of either.

import type { ArticleRecord, Corpus } from '../corpus/corpus.ts'
import { fold } from '../text/folding.ts'

/** The one article that `asked` names; null when none or several do. */
export function findArticle(corpus: Corpus, asked: string): ArticleRecord | null {
  const exact = corpus.article(asked)
  if (exact !== null) return exact
  const wanted = fold(asked)
  const named = (match: (name: string) => boolean): readonly ArticleRecord[] =>
    corpus.articles().filter((article) => [article.id, article.title ?? ''].some((name) => match(fold(name))))
  for (const match of [(name: string) => name === wanted, (name: string) => name.startsWith(wanted)]) {
    const found = named(match)
    if (found[0] !== undefined && found.length === 1) return found[0]
  }
  return null
}

/** Newest first; those without a date last, then by id. */
export function newestFirst(articles: readonly ArticleRecord[]): readonly ArticleRecord[] {
  return [...articles].sort(
    (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id),
  )
}
