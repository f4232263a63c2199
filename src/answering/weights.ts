// How much each sign counts. See `eval --passages FILE --fit` (src/quality/fit.ts) for where the numbers come from.

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

export const RANKING: Readonly<Record<string, number>> = {
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
  outdated: -3,
}

export const DECISION: Readonly<Record<string, number>> = {
  bias: -1.6,
  context: 0.1,
  coverage: 0.4,
  personMissing: -0.2,
  counted: 1.3,
  absent: -1.35,
  unknown: -0.15,
  nobody: -2.2,
  unquoted: -0.5,
  kindMissing: -2.4,
  figureMissing: -2.3,
  dateMissing: -1.6,
  margin: 3.1,
  translated: 0.25,
  lead: 2.4,
}

/** The probability from which an answer is given: a wrong answer costs more than a missing one. */
export const ANSWER_FROM = 0.4
