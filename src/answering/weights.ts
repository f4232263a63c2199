// How much each sign counts. RANKING and DECISION are what `eval --fit --passages FILE` printed for the questions of
// tests/gold and for PIAF (3,524 French questions over 707 paragraphs, Keraron et al. 2020), but for BY_HAND. Also by
// hand: SHARES, OUTDATED and ANSWER_FROM. Figures of any change: `eval --only answers` and `eval --passages FILE`.
//
// Tried as signs of a sentence and left out, since they made no difference or a worse one on questions left out of the
// fit: negation and tense alike in question and sentence, the first sentence of a passage, the verb asked with, how
// near the answer's kind stands to the words asked, letters of the sentence, new words, length.

/** How surely a way of saying a concept says it, the question's own word being 1. */
export const SHARES = {
  translated: 0.9,
  listed: 0.6,
  narrower: 0.5,
  shared: 0.4,
  slip: 0.8,
  /** One word of a translation of several: "loi" of "projet de loi". */
  part: 0.4,
  /** What a verb of saying weighs beside other words. */
  saying: 0.3,
} as const

/** What speaks for a sentence: evidence.ts. */
export const RANKING = {
  passage: 1.4,
  passageLetters: 2.6,
  coverage: 3.3,
  context: 3.8,
  before: 2,
  after: 1.2,
  bigrams: 1.1,
  dense: 0.8,
  focus: 3.8,
  core: 1.4,
  heading: -4.2,
  kind: 2,
  words: 4.1,
  quoted: 2,
  defines: 4,
  lead: 8,
} as const

export type Sign = keyof typeof RANKING

/**
 * Weights that no fit sets, since few questions tell of them and their reason is plain: without the look of what is
 * asked for (an hour, an age), without the name or the day that is asked about, there is no answer.
 */
export const BY_HAND = {
  ranking: ['defines', 'lead', 'quoted'],
  decision: ['lookMissing', 'unnamed', 'dateMissing', 'unquoted', 'nobody', 'personMissing', 'coreNone'],
} as const satisfies { readonly ranking: readonly Sign[]; readonly decision: readonly Doubt[] }

/** For a question about a figure or a day: a sentence that was corrected since. */
export const OUTDATED = -12

/** What speaks for and against answering at all: decision.ts. */
export const DECISION = {
  bias: 0.23,
  context: -0.55,
  coverage: 2.23,
  before: 1.92,
  passage: -1.09,
  passageLetters: 0.28,
  kind: -0.6,
  quoted: 2.89,
  defines: 0.34,
  margin: 0.26,
  absent: -0.07,
  coreMissing: 0.04,
  personMissing: -6,
  coreNone: -1.5,
  strangeMissing: -2.15,
  nobody: -2,
  unquoted: -2.5,
  lookMissing: -4,
  nameless: -1.68,
  unnamed: -4,
  dateMissing: -2,
  lead: 2.14,
  many: 0.57,
  yesNo: 0.32,
  other: -0.72,
} as const

export type Doubt = keyof typeof DECISION

/** The probability from which an answer is given: a wrong answer costs more than a missing one. */
export const ANSWER_FROM = 0.41
