// How much each sign counts. RANKING and DECISION are what `eval --fit --passages FILE` printed for the questions of
// tests/gold and for PIAF (3,524 French questions over 707 paragraphs, Keraron et al. 2020), but for BY_HAND. Also by
// hand: SHARES, OUTDATED and ANSWER_FROM. Figures of any change: `eval --only answers` and `eval --passages FILE`.
//
// Tried as signs of a sentence and left out, since they made no difference or a worse one on questions left out of the
// fit: negation and tense alike in question and sentence, the first sentence of a passage, the verb asked with, how
// near the answer's kind stands to the words asked, letters of the sentence, how near together the words of the question
// stand in it, new words, length, what the passage above has of the question, how new its article is, the fit of a
// negation to a yes or no, synonyms of synonyms. Trees boosted over all signs ranked and decided no better than these
// sums.

/** How surely a way of saying a concept says it, the question's own word being 1. */
export const SHARES = {
  translated: 0.9,
  listed: 0.7,
  narrower: 0.5,
  shared: 0.4,
  opposite: 0.4,
  slip: 0.8,
  /** Of the same origin: "ingratitude" for "ingrat". */
  kindred: 0.5,
  /** A synonym of a translation, for its share as a synonym: two steps away, another meaning is likelier. */
  ofTranslation: 0.5,
  /** One word of a translation of several: "loi" of "projet de loi". */
  part: 0.4,
  /** What a verb of saying weighs beside other words. */
  saying: 0.3,
} as const

/** What speaks for a sentence: evidence.ts. */
export const RANKING = {
  passage: 1.8,
  passageLetters: 2.6,
  coverage: 3.7,
  context: 3.8,
  before: 2.2,
  after: 0.6,
  bigrams: 1.4,
  focus: 4,
  core: 1.4,
  heading: -4.2,
  kind: 2.2,
  words: 3.7,
  quoted: 2,
  defines: 5,
  lead: 8,
  stance: 3.7,
} as const

export type Sign = keyof typeof RANKING

/**
 * Weights that no fit sets, since few questions tell of them and their reason is plain: without the look of what is
 * asked for (an hour, an age), without the name that is asked for, or where it is told of somebody else or of another
 * day, there is no answer; a heading answers nothing; whoever asks for somebody's words wants them as they were said.
 * Own questions hardly tell what is about something else altogether (-3 of the share beyond .6), for they share the
 * story's words. The words for events were listed with the fitted questions in view, so that a fit would trust them
 * too much.
 */
export const BY_HAND = {
  ranking: ['defines', 'lead', 'quoted', 'heading', 'words'],
  decision: [
    'personMissing',
    'unnamed',
    'unsigned',
    'coreNone',
    'deedMissing',
    'lookMissing',
    'silent',
    'dayMissing',
    'eventMissing',
    'elsewhere',
    'supposed',
  ],
} as const satisfies { readonly ranking: readonly Sign[]; readonly decision: readonly Doubt[] }

/** For a question about a figure or a day: a sentence that was corrected since. */
export const OUTDATED = -12

/** What speaks for and against answering at all: decision.ts. */
export const DECISION = {
  bias: 0.52,
  context: -0.74,
  told: 0.23,
  untold: -0.05,
  score: 0.05,
  speakerMissing: -1.16,
  coverage: 0.54,
  before: 1.81,
  passage: -1.36,
  passageLetters: 0.43,
  kind: 0.55,
  quoted: 1.49,
  defines: 1.24,
  margin: 0.19,
  absent: -0.35,
  personMissing: -3,
  coreNone: -1.5,
  deedMissing: -1.5,
  strangeMissing: -1.59,
  elsewhere: -3,
  supposed: -5,
  nobody: -1.74,
  unquoted: -2.68,
  lookMissing: -4,
  silent: -4,
  lookUnlike: -1.89,
  nameless: -1.63,
  unnamed: -3,
  unsigned: -4.5,
  dateMissing: -2.01,
  lead: 3.73,
  many: 0.05,
  yesNo: 0.85,
  other: 0.21,
  settled: 1.92,
  addressed: -2.35,
  dayMissing: -2.5,
  unquotedAbroad: -1.21,
  eventMissing: -2.2,
  stance: 1,
} as const

export type Doubt = keyof typeof DECISION

/** The probability from which an answer is given: a wrong answer costs more than a missing one. */
export const ANSWER_FROM = 0.45
