// What can be asked, and by whom. Edges make Requests (commands.ts, interpret.ts); respond.ts answers them.

import type { LanguageCode } from '../text/article.ts'

export type Request =
  | { readonly kind: 'ask'; readonly question: string; readonly article: string | null }
  | { readonly kind: 'passage'; readonly number: number; readonly article: string | null }
  /** Further excerpts of an answer, by place: what a button carries. */
  | { readonly kind: 'excerpts'; readonly places: readonly ExcerptPlace[] }
  | { readonly kind: 'sources' }
  | { readonly kind: 'help' }
  | { readonly kind: 'reindex' }

/** Where an excerpt stands. `start`/`end`: UTF-16 code units of the passage, `end` exclusive. */
export interface ExcerptPlace {
  readonly article: string
  readonly passage: number
  readonly start: number
  readonly end: number
}

export interface Asker {
  /** Language of the interface's words; excerpts stay in the article's own. */
  readonly language: LanguageCode
  readonly mayReindex: boolean
}
