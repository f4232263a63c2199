// What a language has to tell that a sentence answers by what stands beside it: an hour beside its event, a nickname
// beside its bearer, words beside whoever hears them.

export interface BesideSigns {
  /** In a sentence, over its own characters: it happened on a day that the sentence before has: "ce jour-là". */
  readonly thatDay: RegExp
  /** In a sentence, over its own characters: somebody who is quoted tells what they said: "je lui ai répondu". */
  readonly ownSaying: RegExp
  /** A sentence, over its own characters, that tells nothing but the hour of what stands beside it: "Il était 14 h." */
  readonly hourAlone: RegExp
  /** Folded words for what a story tells of, which such an hour is the hour of: "accident", "produit". */
  readonly mainEvent: ReadonlySet<string>
  /** Over what stands ahead of a name: what stands before it bears it: "que tous surnomment ". */
  readonly dubbing: RegExp
  /** Folded verbs right behind which stands whoever is spoken to: "told". */
  readonly telling: ReadonlySet<string>
}
