// The people and organisations of one article: their names, short names, roles and where they are mentioned.
// Who a pronoun or an epithet means is references.ts.

import type { Span } from './span.ts'

export type Gender = 'm' | 'f'

export interface Mention extends Span {
  /** 1-based. */
  readonly passage: number
  readonly form: 'full' | 'short' | 'role' | 'pronoun'
}

export interface Entity {
  /** The fullest form in the text: "Claire Vasseur". */
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly gender: Gender | null
  readonly aliases: readonly string[]
  /** Folded role nouns and epithets: "maire", "president americain". */
  readonly roles: readonly string[]
  readonly mentions: readonly Mention[]
}
