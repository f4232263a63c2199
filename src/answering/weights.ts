// How much each sign counts. RANKING, DECISION and LONG_DECISION are what `eval --fit --passages FILE` printed for the
// questions of tests/gold and for PIAF (3,524 French questions over 707 paragraphs, Keraron et al. 2020), but for
// BY_HAND. Also by hand: SHARES, OUTDATED and ANSWER_FROM. Figures of any change: `eval --only answers` and `eval
// --passages FILE`.
//
// Tried as signs of a sentence and left out, since they made no difference or a worse one on questions left out of the
// fit: negation and tense alike in question and sentence, the first sentence of a passage, the verb asked with, how
// near the answer's kind stands to the words asked, letters of the sentence, how near together the words of the
// question stand in it, new words, length, what the passage above has of the question, how new its article is, the fit
// of a negation to a yes or no, synonyms of synonyms. Trees boosted over all signs ranked and decided no better than
// these sums.

/** How surely a way of saying a concept says it, the question's own word being 1. */
export const SHARES = {
  translated: 0.9,
  rarelyTranslated: 0.8,
  listed: 0.7,
  narrower: 0.5,
  shared: 0.4,
  opposite: 0.4,
  /** A phrase that says the contrary of what a yes or no is asked about. */
  contrary: 0.7,
  slip: 0.8,
  /** Of the same origin: "ingratitude" for "ingrat". */
  kindred: 0.5,
  /** A synonym of a translation, for its share as a synonym: two steps away, another meaning is likelier. */
  ofTranslation: 0.5,
  /** A synonym of the noun that closes a phrase, for its share as a synonym. */
  ofHead: 0.5,
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
    'nobody',
    'unnamed',
    'unsigned',
    'coreNone',
    'deedMissing',
    'predicateUntold',
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

/** What speaks for and against answering at all, in the short passages of newspapers: decision.ts. */
export const DECISION = {
  bias: -0.14,
  context: 0.2,
  told: 0.09,
  untold: 0.01,
  score: 0.1,
  speakerMissing: -0.94,
  coverage: -0.16,
  before: 0.5,
  passage: -0.57,
  passageLetters: 0.93,
  kind: 0.61,
  quoted: 1.84,
  defines: 1.25,
  margin: 0.21,
  absent: -0.46,
  personMissing: -3,
  coreNone: -1.5,
  deedMissing: -1.5,
  predicateUntold: -1.5,
  strangeMissing: -0.71,
  elsewhere: -3,
  supposed: -5,
  nobody: -2,
  unquoted: -3.76,
  lookMissing: -4,
  silent: -4,
  lookUnlike: -2.09,
  nameless: -1.9,
  unnamed: -4.5,
  unsigned: -4.5,
  dateMissing: -2.16,
  lead: 2.22,
  many: 0.24,
  yesNo: 0.84,
  other: 0.26,
  settled: 1.87,
  addressed: -3.96,
  dayMissing: -4,
  unquotedAbroad: -0.42,
  eventMissing: -2.2,
  stance: 0.41,
  strangestMissing: -0.03,
  namesMissing: -0.69,
  bigrams: 0.4,
} as const

export type Doubt = keyof typeof DECISION

/**
 * The same in long paragraphs. The longer a passage is, the more of any question's words stand in it by chance: what
 * tells an answer from a near miss there is not what does in a line or two. One set of weights for both lost .03 of the
 * area under the curve for paragraphs, and something for newspapers.
 */
export const LONG_DECISION = {
  bias: -2.5,
  context: 0.09,
  told: 0.2,
  untold: 0.05,
  score: 0.1,
  speakerMissing: 3.57,
  coverage: 0.09,
  before: -0.09,
  passage: -0.59,
  passageLetters: 1.08,
  kind: 0.16,
  quoted: 3.52,
  defines: -0.45,
  margin: 0.23,
  absent: -0.54,
  personMissing: -1.51,
  coreNone: 0.01,
  deedMissing: -0.86,
  predicateUntold: 0,
  strangeMissing: -0.71,
  elsewhere: -7.64,
  supposed: -0.85,
  nobody: -1.06,
  unquoted: -11.8,
  lookMissing: -0.59,
  silent: -1,
  lookUnlike: -0.12,
  nameless: 0.18,
  unnamed: -0.55,
  unsigned: -4.5,
  dateMissing: -1.53,
  lead: -2.38,
  many: 0.25,
  yesNo: 0.88,
  other: 0.31,
  settled: -0.14,
  addressed: -0.25,
  dayMissing: -0.76,
  unquotedAbroad: -8.86,
  eventMissing: -0.48,
  stance: -0.48,
  strangestMissing: 0.51,
  namesMissing: -0.34,
  bigrams: 1.56,
} as const

/** What lies between short and long passages is weighed between the two. */
export interface DecisionWeights {
  readonly short: Readonly<Record<Doubt, number>>
  readonly long: Readonly<Record<Doubt, number>>
}

/** The probability from which an answer is given: a wrong answer costs more than a missing one. */
export const ANSWER_FROM = 0.55
