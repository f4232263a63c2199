// What can be asked, and by whom. Edges make Requests (commands.ts, interpret.ts); respond.ts answers them.

import type { LanguageCode } from '../text/article/article.ts'

export type Request =
  | {
      readonly kind: 'ask'
      readonly question: string
      readonly article: string | null
      /** Where it goes on about what was just shown; absent: it stands for itself. */
      readonly leaning?: Leaning
      /** Id of the article whose story it goes on about, as "le directeur" does after an answer; absent: none. */
      readonly near?: string
    }
  | { readonly kind: 'passage'; readonly number: number; readonly article: string | null }
  /** Further excerpts of an answer, by place: what a button carries; none are left where somebody asks for more. */
  | { readonly kind: 'excerpts'; readonly places: readonly ExcerptPlace[] }
  | {
      readonly kind: 'quotes'
      readonly speaker: string | null
      readonly about: string | null
      readonly article: string | null
    }
  /** `from` and `to` as people type days: "5 juin", "2025-06-05", "hier". */
  | {
      readonly kind: 'timeline'
      readonly speaker: string | null
      readonly from: string | null
      readonly to: string | null
    }
  | { readonly kind: 'people'; readonly name: string | null }
  /** Words, or a message with words in quotation marks. */
  | { readonly kind: 'verify'; readonly quote: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'help' }
  | { readonly kind: 'reindex' }

/** A message that goes on about what was shown before it. */
export interface Leaning {
  /** As it was typed: "à qui ?". */
  readonly message: string
  /** What the last reply showed. */
  readonly shown: readonly ExcerptPlace[]
  /** The question before, whole; null: there was none. */
  readonly before: string | null
  /** The request's question is the message within the question before, rather than the message alone. */
  readonly whole: boolean
}

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
  /** ISO day on which they ask: what "hier" counts from. */
  readonly today: string
  /** Of what they asked before in the same conversation; absent: nothing. */
  readonly conversation?: LanguageCode
  /** As many quotations as somebody turning pages may want; absent: all, as a program does. */
  readonly quotationLimit?: number
}

/**
 * The ISO day of an instant in the program's own time zone. Nobody tells the asker's; that of whoever runs the
 * bot is nearest to it, and the environment's TZ sets it, which a fixed zone could not be.
 */
export function localDay(instant: Date): string {
  const [month, day] = [instant.getMonth() + 1, instant.getDate()].map((n) => String(n).padStart(2, '0'))
  return `${String(instant.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
