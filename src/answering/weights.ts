// How much each sign counts. RANKING and DECISION are what `eval --fit --passages FILE` printed for the questions of
// tests/gold and for PIAF (3,524 French questions over 707 paragraphs, Keraron et al. 2020), but for BY_HAND. Also by
// hand: SHARES, OUTDATED and ANSWER_FROM. Figures of any change: `eval --only answers` and `eval --passages FILE`.
//
// Tried as signs of a sentence and left out, since they made no difference or a worse one on questions left out of the
// fit: negation and tense alike in question and sentence, the first sentence of a passage, the verb asked with, how
// near the answer's kind stands to the words asked, letters of the sentence, how near together the words of the question
// stand in it, new words, length. Trees boosted over all signs ranked and decided no better than these sums.

/** How surely a way of saying a concept says it, the question's own word being 1. */
export const SHARES = {
  translated: 0.9,
  listed: 0.6,
  narrower: 0.5,
  shared: 0.4,
  slip: 0.8,
  /** Of the same origin: "ingratitude" for "ingrat". */
  kindred: 0.5,
  /** One word of a translation of several: "loi" of "projet de loi". */
  part: 0.4,
  /** What a verb of saying weighs beside other words. */
  saying: 0.3,
} as const

/** What speaks for a sentence: evidence.ts. */
export const RANKING = {
  passage: 1.6,
  passageLetters: 2.7,
  coverage: 3.8,
  context: 3.9,
  before: 2.3,
  after: 0.6,
  bigrams: 1.4,
  focus: 4.1,
  core: 1.4,
  heading: -4.2,
  kind: 2.1,
  words: 3.7,
  quoted: 2,
  defines: 5,
  lead: 8,
  stance: 3.5,
} as const

export type Sign = keyof typeof RANKING

/**
 * Weights that no fit sets, since few questions tell of them and their reason is plain: without the look of what is
 * asked for (an hour, an age), without the name that is asked for, or where it is told of somebody else, there is no
 * answer; a heading answers nothing; whoever asks for somebody's words wants them as they were said.
 */
export const BY_HAND = {
  ranking: ['defines', 'lead', 'quoted', 'heading', 'words'],
  decision: ['personMissing', 'unnamed', 'coreNone', 'deedMissing', 'lookMissing'],
} as const satisfies { readonly ranking: readonly Sign[]; readonly decision: readonly Doubt[] }

/** For a question about a figure or a day: a sentence that was corrected since. */
export const OUTDATED = -12

/** What speaks for and against answering at all: decision.ts. */
export const DECISION = {
  bias: 0.09,
  context: -0.45,
  told: 0.23,
  untold: -0.07,
  score: 0.11,
  speakerMissing: -1.12,
  coverage: 0.34,
  before: 1.52,
  passage: -1.71,
  passageLetters: -0.06,
  kind: 0.46,
  quoted: 1.49,
  defines: 0.89,
  margin: 0.18,
  absent: -0.22,
  coreMissing: 0.3,
  personMissing: -3,
  coreNone: -1.5,
  deedMissing: -1.5,
  strangeMissing: -1.5,
  nobody: -1.72,
  unquoted: -2.39,
  lookMissing: -4,
  lookUnlike: -1.57,
  nameless: -2.36,
  unnamed: -3,
  dateMissing: -1.71,
  lead: 2.69,
  many: -0.03,
  yesNo: 1.25,
  other: 0.27,
} as const

export type Doubt = keyof typeof DECISION

/** The probability from which an answer is given: a wrong answer costs more than a missing one. */
export const ANSWER_FROM = 0.42
