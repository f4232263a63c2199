// How much each sign counts. RANKING and DECISION were fitted on the questions of tests/gold and on PIAF (3,524 French
// questions over 707 paragraphs, Keraron et al. 2020), each of our own counting for fifteen (the decision: for six to
// twenty) of PIAF's: a softmax over the sentences of each question, a logistic regression over best sentences, both
// cross-validated over articles, then rounded. By hand, since few questions tell: OUTDATED, `unquoted`, `lead`,
// SHARES. Figures of any change: `eval --only answers` and `eval --passages FILE`.

/** How surely a way of saying a concept says it, the question's own word being 1. */
export const SHARES = {
  translated: 0.9,
  listed: 0.6,
  shared: 0.4,
  slip: 0.8,
  /** One word of a translation of several: "loi" of "projet de loi". */
  part: 0.4,
  /** What a verb of saying weighs beside other words. */
  saying: 0.3,
} as const

/** What speaks for a sentence: evidence.ts. */
export const RANKING = {
  passage: 0.3,
  passageLetters: 0.65,
  sentence: 0.4,
  sentenceLetters: 0.45,
  coverage: 0.7,
  context: 0.75,
  phrases: 0.15,
  names: 0.05,
  kind: 0.5,
  words: 0.4,
  quoted: 1.6,
  defines: 0.2,
  lead: 2,
  heading: -1.3,
} as const

export type Sign = keyof typeof RANKING

/** For a question about a figure or a day: a sentence that was corrected since. */
export const OUTDATED = -3

/** What speaks for and against answering at all: decision.ts. */
export const DECISION = {
  bias: -0.8,
  context: -0.8,
  coverage: 0.4,
  personMissing: -0.25,
  counted: 1.15,
  absent: -1.3,
  unknown: -0.2,
  nobody: -2,
  unquoted: -2,
  kindMissing: -2.8,
  figureMissing: -2.5,
  dateMissing: -1.7,
  margin: 4.2,
  translated: 0.25,
  lead: 2.2,
} as const

export type Doubt = keyof typeof DECISION

/** The probability from which an answer is given: a wrong answer costs more than a missing one. */
export const ANSWER_FROM = 0.45
