// Whose words stand between the marks: quoted spans, cues and references -> quotations with speaker and certainty.
// What nobody said (titles, names, nicknames, distance marks) is left out here.

import type { DateExpression } from './dates.ts'
import type { QuotationKind } from './quotations.ts'
import type { Certainty, Descriptor } from './references.ts'
import type { Span } from './span.ts'

export type { Certainty, Descriptor } from './references.ts'

/** A span of one passage. */
export interface PassageSpan extends Span {
  /** 1-based. */
  readonly passage: number
}

/** Words that the text gives to somebody: `passage.text.slice(start, end)`, marks left out. */
export interface Quotation extends PassageSpan {
  readonly kind: QuotationKind
  /** What gives the words to their speaker, as it stands in the text: "a déclaré", "selon", ":". */
  readonly cue: string | null
  readonly cueSpan: PassageSpan | null
  /** Index into the article's entities. null: nobody is named, or it would be a guess. */
  readonly speaker: number | null
  /** null when there is no speaker. */
  readonly certainty: Certainty | null
  /** The text's own words for a speaker who has no entity: "un proche du dossier". */
  readonly description: string | null
  /** What stage 2 may resolve from other articles. */
  readonly descriptor: Descriptor | null
  /** Where it was said, as the text names it: "X", "conférence de presse". */
  readonly medium: string | null
  /** To whom: "Politico", "la presse". */
  readonly addressee: string | null
  /** The expression of the text that dates the utterance, never one that dates something else. */
  readonly when: DateExpression | null
  /** Pieces of one utterance (cut by an incise, or chained) share a number. */
  readonly group: number
}
