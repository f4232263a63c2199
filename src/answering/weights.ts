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
  passage: 0.1,
  passageLetters: 0.9,
  sentence: 0.1,
  sentenceLetters: 0.5,
  coverage: 0.9,
  context: 0.7,
  phrases: 0.25,
  names: 0.15,
  kind: 0.7,
  words: 0.4,
  quoted: 1.5,
  defines: 0.4,
  lead: 2.5,
  heading: -1.2,
  outdated: -1,
}

export const DECISION: Readonly<Record<string, number>> = {
  bias: -1.7,
  context: 0.9,
  phrases: 0.3,
  counted: 1.5,
  absent: -0.9,
  unknown: -0.7,
  nobody: -1.6,
  unquoted: 0,
  kindMissing: -2.5,
  figureMissing: -1.6,
  dateMissing: -0.5,
  margin: 1.9,
  lead: 2,
}

/** The probability from which an answer is given. */
export const ANSWER_FROM = 0.5
