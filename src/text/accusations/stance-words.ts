// What a language supplies for stance.ts: how accusations, denials, missing evidence, outcomes and corrections are
// worded. Patterns are read over a sentence's folded words, one space between them and around them.

/** What a language supplies: patterns over folded words, one space between them and around them. */
export interface StanceWords {
  readonly denial: readonly RegExp[]
  readonly noEvidence: readonly RegExp[]
  readonly outcome: readonly RegExp[]
  readonly correction: readonly RegExp[]
  /** What stands behind it was said before, and is corrected. */
  readonly insteadOf: RegExp
  /** Words that accuse. */
  readonly accusation: readonly RegExp[]
  /** What people are accused of, and the mood of what is not established. */
  readonly wrongdoing: readonly RegExp[]
  /** Words by which somebody says so. */
  readonly claim: readonly RegExp[]
  /** A whole utterance that denies. */
  readonly flatDenial: RegExp
  /** Folded words that any response has, and that therefore link it to nothing. */
  readonly idle: ReadonlySet<string>
  /** A response that says to what it responds only by pointing back. */
  readonly pointsBack: RegExp
}
