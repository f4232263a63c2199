// What can be answered: plain data, no wording, no markup. Discord, terminal, JSON and tests start from it.

import type { ArticleRecord, CorpusTotals, ReindexOutcome } from '../corpus/corpus.ts'
import type { LanguageCode } from '../text/article.ts'
import type { Span } from '../text/span.ts'

/** Where an excerpt comes from, as far as the article says. */
export interface Citation {
  readonly article: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly passage: number
  /** The article's url with a text fragment that leads to the words; null when the article has no url. */
  readonly link: string | null
  /** The file was refused since: this is its last good version. */
  readonly stale: boolean
  /** ISO instant at which the article was analysed. */
  readonly indexedAt: string
}

/** Words of an article, to the character: `passage.slice(start, end) === text`, checked when it is cut. */
export interface Excerpt extends Span {
  readonly article: string
  readonly passage: number
  readonly text: string
  readonly speaker: string | null
  /** The answering words, as spans of the passage that lie within the excerpt. */
  readonly highlights: readonly Span[]
  readonly citation: Citation
}

export type ContextRole = 'denial' | 'no-evidence' | 'allegation' | 'correction'

export interface ContextExcerpt extends Excerpt {
  readonly role: ContextRole
}

export interface PassageRef {
  readonly article: string
  readonly passage: number
  /** The article's title, where it has one. */
  readonly title: string | null
  /** The passage's first words, whole words, for a person to know it by. */
  readonly opening: string
}

export interface Answer {
  readonly kind: 'answer'
  readonly question: string
  /** The question's language. */
  readonly language: LanguageCode
  /** Best first, three at the most; none when the articles do not answer. */
  readonly excerpts: readonly Excerpt[]
  readonly context: readonly ContextExcerpt[]
  readonly related: readonly PassageRef[]
  /** How many articles could have answered. */
  readonly searched: number
}

export type Reply =
  | Answer
  | {
      readonly kind: 'excerpts'
      readonly excerpts: readonly Excerpt[]
      readonly context: readonly ContextExcerpt[]
    }
  | {
      readonly kind: 'passage'
      readonly excerpt: Excerpt
      readonly context: readonly ContextExcerpt[]
      readonly heading: boolean
      /** How many passages the article has. */
      readonly of: number
    }
  | { readonly kind: 'no-such-passage'; readonly number: number; readonly article: ArticleRecord }
  | { readonly kind: 'no-such-article'; readonly asked: string; readonly articles: readonly ArticleRecord[] }
  | { readonly kind: 'which-article'; readonly number: number; readonly articles: readonly ArticleRecord[] }
  | { readonly kind: 'sources'; readonly articles: readonly ArticleRecord[]; readonly totals: CorpusTotals }
  | { readonly kind: 'help' }
  | { readonly kind: 'empty-question' }
  | { readonly kind: 'nothing-indexed' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'reindex'; readonly outcome: ReindexOutcome }
