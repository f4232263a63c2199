// What a language supplies for signals.ts: how somebody is accused without a word that accuses. Patterns are read over
// a sentence's folded words, one space between them and around them.

export interface HintWords {
  /** "Demandez-lui où est passé l'argent", "comme par hasard", "suivez mon regard". */
  readonly insinuates: RegExp
  /** A picture of somebody with somebody is made public. */
  readonly pictured: RegExp
  /** Something goes to the relatives or friends of somebody. */
  readonly kin: RegExp
}
