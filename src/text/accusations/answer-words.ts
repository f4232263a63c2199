// What a language supplies for answer-signs.ts: words that answers have and other sentences seldom do. None says
// anything alone. Patterns are read over a sentence's folded words, one space between them and around them.

export interface AnswerWords {
  readonly negation: RegExp
  /** That it was so each time: "toujours", "every". */
  readonly throughout: RegExp
  /** Who speaks for somebody: "son avocate", "a spokesman". */
  readonly spokenFor: RegExp
  /** Who looks into what others say, or would have been told of it. */
  readonly examiner: RegExp
  /** What would prove it. */
  readonly evidence: RegExp
  /** A negation, and close behind it a verb of knowing, finding or showing: "n'a pas remis", "could not say". */
  readonly unknown: RegExp
  /** A negation, and close behind it what would prove it. */
  readonly missing: RegExp
  /** Somebody was not there, or did not take part: a plain fact, unless somebody says so. */
  readonly absent: RegExp
  /** "Ces récits", "cela": what was said before. */
  readonly pointing: RegExp
  /** Somebody of whom the reader knows, at the beginning: "Le directeur", "The mayor". */
  readonly known: RegExp
  /** Words for what is untrue, mistaken or said out of spite. */
  readonly untrue: RegExp
  /** Words for what is as it should be: "le règlement", "à la lettre". */
  readonly proper: RegExp
  /** Verbs of what a record shows, or who looks into it: "confirm", "montre". */
  readonly finds: RegExp
  /** What the accused point to, or what was looked at: "factures", "the logs". */
  readonly papers: RegExp
  readonly firstPerson: RegExp
}
