// How sure it is whom a phrase means, or who spoke.

/** How sure a reference or an attribution is. */
export type Certainty =
  /** A name stands beside the cue. */
  | 'stated'
  /** A pronoun, an epithet, a short name or a chain that can only mean this one. */
  | 'resolved'
  /** The best of several; shown as such. */
  | 'likely'
