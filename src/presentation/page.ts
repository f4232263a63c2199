// A page: blocks in reading order, and what can be done next. Drawn by discord/components.ts and
// terminal/print.ts, each in its own way; made by pages.ts.

import type { CitedQuotation } from '../answering/reply.ts'
import type { Request } from '../answering/request.ts'
import type { Span } from '../text/span.ts'

export type Block =
  /** The reply's heading, in the bot's or the asker's words. */
  | { readonly kind: 'title'; readonly text: string }
  /**
   * The bot's own words: few and small. `of`: they head what must be read beside an excerpt, or say that it stands
   * above.
   */
  | { readonly kind: 'note'; readonly text: string; readonly of?: 'context' | 'context-above' }
  /** What the blocks below it have in common, up to the next heading: a day. Said again where a page begins. */
  | { readonly kind: 'heading'; readonly text: string; readonly detail: string | null }
  /** One entry of a list that is not an excerpt: an article, a command. */
  | {
      readonly kind: 'item'
      readonly text: string
      readonly detail: string | null
      readonly link: string | null
    }
  | ExcerptBlock
  /** The last small line: which articles, how fresh. */
  | { readonly kind: 'footer'; readonly text: string }

/** The article's words to the character, and nothing else; its source stands under it. */
export interface ExcerptBlock {
  readonly kind: 'excerpt'
  readonly text: string
  /** Spans of this `text`. */
  readonly highlights: readonly Span[]
  /** The line under it: who, where, which passage. */
  readonly source: string
  /** Leads to the words in the published article; null when it has no url. */
  readonly link: string | null
  /** Whose words they are and when, where they are a quotation's: what a picture of the page is drawn from. */
  readonly quotation?: CitedQuotation
  /** It must be read beside an excerpt before it. */
  readonly context?: ContextMark
}

export interface ContextMark {
  /** The same for the same words. */
  readonly place: string
  /** What it is and where, in a few words. */
  readonly brief: string
}

/** A button in Discord, a number to type in the terminal. */
export interface Action {
  readonly label: string
  readonly request: Request
  /** Which page of the reply to that request, from 0. */
  readonly page: number
  /** `turn`: another page of this same reply, shown in its place. `ask`: a reply of its own. */
  readonly kind: 'turn' | 'ask'
}

export interface Page {
  readonly blocks: readonly Block[]
  readonly actions: readonly Action[]
}

/** What one page may hold on an edge's screen. */
export interface PageLimits {
  /** UTF-16 code units of all blocks together. */
  readonly characters: number
  /** UTF-8 bytes of all blocks together. */
  readonly bytes: number
  readonly blocks: number
}
