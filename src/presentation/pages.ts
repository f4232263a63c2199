// A Reply as pages of blocks: what is said, in which order, and where the cuts fall, before any screen.
// discord/components.ts and terminal/print.ts draw the blocks.

import type { Request } from '../answering/request.ts'
import type { Span } from '../text/span.ts'

export type Block =
  /** The reply's heading, in the bot's or the asker's words. */
  | { readonly kind: 'title'; readonly text: string }
  /** The bot's own words: few and small. */
  | { readonly kind: 'note'; readonly text: string }
  /** The article's words to the character; highlights are spans of this `text`. */
  | {
      readonly kind: 'excerpt'
      readonly text: string
      readonly highlights: readonly Span[]
      /** The line under it: who, where, which passage. */
      readonly source: string
      /** Leads to the words in the published article; null when it has no url. */
      readonly link: string | null
    }
  /** The last small line: which articles, how fresh. */
  | { readonly kind: 'footer'; readonly text: string }

/** A button in Discord, a number to type in the terminal. */
export interface Action {
  readonly label: string
  readonly request: Request
  /** Which page of the reply to that request, from 0. */
  readonly page: number
}

export interface Page {
  readonly blocks: readonly Block[]
  readonly actions: readonly Action[]
}

/** What one page may hold on an edge's screen. */
export interface PageLimits {
  /** Characters (UTF-16 code units) of all blocks together. */
  readonly characters: number
  readonly bytes: number
  readonly blocks: number
}
