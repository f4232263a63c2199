// Who a phrase means: the noun phrases of an article ("Claire Vasseur", "la maire", "elle", "un proche du dossier")
// and, for each, the entity it refers to. Who says what is attribution.ts, which asks here.

import type { Entity, Gender } from './entities.ts'
import type { Span } from './span.ts'

/** How sure a reference or an attribution is. */
export type Certainty =
  /** A name stands beside the cue. */
  | 'stated'
  /** A pronoun, an epithet, a short name or a chain that can only mean this one. */
  | 'resolved'
  /** The best of several; shown as such. */
  | 'likely'

/** What another article may resolve: "la maire" where this one names no mayor. */
export interface Descriptor {
  /** Folded role nouns and epithets, as in `Entity.roles`. */
  readonly roles: readonly string[]
  readonly gender: Gender | null
  readonly plural: boolean
}

/**
 * One outermost noun phrase, its complements and close appositions included: "Le président du club, Loïck de
 * Pennarun" is one, "la syndicaliste" is one, the "il" of "a-t-il" and the "qui" of a relative clause are each one.
 */
export interface NounPhrase extends Span {
  /** 1-based. */
  readonly passage: number
  readonly form: 'name' | 'description' | 'pronoun'
  /** It names a person, a group, an organisation or a newspaper: what can say something. */
  readonly speaks: boolean
  readonly gender: Gender | null
  readonly plural: boolean
}

export interface Resolution {
  /** Index into the article's entities; null: nobody that the article names, or too unsure to say. */
  readonly entity: number | null
  readonly certainty: Certainty | null
  /** The words of the text, where no entity is found: "un proche du dossier". */
  readonly description: string | null
  readonly descriptor: Descriptor | null
}

/** The people and organisations of one article, and who each phrase of it means. */
export interface Discourse {
  readonly entities: readonly Entity[]
  /** Outermost noun phrases of a passage in order, none overlapping another; those inside quotation marks too. */
  nounPhrases(passage: number): readonly NounPhrase[]
  /** The phrase that begins at `offset`, or after white space from there; null where something else stands. */
  nounPhraseAfter(passage: number, offset: number): NounPhrase | null
  /** The phrase that ends at `offset`, or before white space and a comma from there. */
  nounPhraseBefore(passage: number, offset: number): NounPhrase | null
  /** `speaker`: who spoke last before the phrase, whom a pronoun most likely means. */
  resolve(phrase: NounPhrase, speaker?: number | null): Resolution
}
