// Further answers: sentences that likely answer a charge in words of their own, "Les images montrent une portière
// ouverte", beside responses that do so plainly. They answer no charge alone: with them, what is shown beside one whose
// denial is known is more complete. How such a sentence is said, who speaks, and where it stands: none of these signs
// says much alone, so they are weighed together, as those of likely-responses.ts are.

import type { ReadArticle } from './claims-and-responses.ts'
import { countShared } from './claims-and-responses.ts'
import { mayRespond } from './likely-responses.ts'
import type { ReadSentence } from './read-sentence.ts'
import { accusersIn } from './read-sentence.ts'
import type { Reply } from './replies.ts'
import { speakersIn, withResponses } from './replies.ts'
import { findTold, MAY_TELL } from './told.ts'

/**
 * What each sign adds: fitted by logistic regression to the passages that are due, and those that are not, of the
 * stories and the small sets up to `fourteenth` of tests/gold/, those of stories counting a third. In small sets left
 * out of the fit, some 75 % of what is found so was due, and it is 66 % of what is due there. The bound was chosen by
 * hand.
 */
const WEIGHTS = {
  quotes: -0.8,
  claims: 0.5,
  replies: 1.3,
  retorts: 1.1,
  future: -0.8,
  opinion: -0.3,
  plain: -0.7,
  ifBlamed: 0.8,
  negatedByWriter: 0.7,
  throughout: 0.6,
  spokenFor: 0.4,
  pointing: 0.7,
  known: 0.4,
  untrue: 0.8,
  /** A negation beside a verb of knowing or showing. */
  unknown: 0.8,
  proper: 0.4,
  finds: 1.6,
  papers: 1.2,
  ownWords: 0.7,
  /** Somebody whom a sentence that accuses names, and who does not accuse. */
  accusedSpeaks: 1.3,
  accuserNamed: 0.2,
  /** What accuses, or may, stands in one of the two passages before; what surely does, in one of the three. */
  soon: 1.1,
  nearTold: 0.8,
  /** Somebody is accused further on. */
  later: -0.9,
  /** Terms that what accuses has as well, names left out. */
  shared: 0.6,
  /** A line on evidence stands behind it. */
  borneOut: 1.6,
  /** Passages close before it, and close behind, that respond in so many words. */
  answeredBefore: -0.6,
  answeredBehind: -0.9,
} as const

const BIAS = -3
const ENOUGH = 0

type AnswerSign = keyof typeof WEIGHTS
type AnswerSignCounts = Readonly<Record<AnswerSign, boolean | number>>

const SOON = 2
const TOLD_OVER = 3
const SHARED_OVER = 4
const SHARED_TERMS_AT_MOST = 3

/** `charged`: the sentences that accuse in so many words. */
export function withFurtherAnswers(read: ReadArticle, charged: ReadonlySet<ReadSentence>): ReadArticle {
  const likely = [...answerSignsOf(read, charged)]
    .map(([sentence, signs]) => ({ sentence, weight: weigh(signs) }))
    .filter(({ weight }) => weight > ENOUGH)
  const byPassage = [...Map.groupBy(likely, ({ sentence }) => sentence.place.passage).values()]
  const replies = byPassage.map(
    (found): Reply => ({
      role: 'denial',
      sentences: found.map(({ sentence }) => sentence),
      weak: true,
    }),
  )
  return { ...read, further: withResponses({ ...read, responses: [] }, replies).responses }
}

function weigh(signs: AnswerSignCounts): number {
  return Object.entries(WEIGHTS).reduce(
    (sum, [sign, weight]) => sum + weight * Number(signs[sign as AnswerSign]),
    BIAS,
  )
}

/** The signs of each sentence that may respond, and stands in no passage that does in so many words. */
function answerSignsOf(
  article: ReadArticle,
  charged: ReadonlySet<ReadSentence>,
): ReadonlyMap<ReadSentence, AnswerSignCounts> {
  const told = new Set([...charged, ...findTold(article, charged)])
  const accusing = new Set([...told, ...findTold(article, charged, MAY_TELL)])
  const responding = article.responses.filter(({ weak }) => !weak).map(({ place }) => place.passage)
  // Where the accused are silent, somebody else speaks.
  const silent = article.sentences.flatMap((sentence) => (sentence.silent ? [sentence.place.passage] : []))
  const closed = new Set([...responding, ...silent])
  const setting: AnswerSetting = {
    told: [...new Set([...told].map(({ place }) => place.passage))],
    unproven: article.responses.flatMap(({ role, weak, place }) =>
      role === 'no-evidence' && !weak ? [place.passage] : [],
    ),
    responding: [...new Set(responding)],
    last: Math.max(-1, ...[...accusing].map(({ place }) => place.passage)),
    names: new Set(article.sentences.flatMap(({ names }) => [...names])),
  }
  const found = new Map<ReadSentence, AnswerSignCounts>()
  const before: ReadBefore = { accused: new Set(), accusers: new Set(), accusing: [] }
  for (const sentence of article.sentences) {
    // A figure that is put right is shown as corrected.
    const corrects = sentence.stance.stances.includes('correction')
    if (mayRespond(sentence) && !corrects && !closed.has(sentence.place.passage))
      found.set(sentence, signsIn(sentence, before, setting))
    if (accusing.has(sentence)) readOn(before, sentence)
  }
  return found
}

/** What is looked up for all sentences of an article; passages by their numbers. */
interface AnswerSetting {
  readonly told: readonly number[]
  readonly unproven: readonly number[]
  readonly responding: readonly number[]
  /** The last that accuses, or may. */
  readonly last: number
  /** Terms that name somebody. */
  readonly names: ReadonlySet<string>
}

/** What a reader of the article knows when they come to a sentence; people by their numbers. */
interface ReadBefore {
  readonly accused: Set<number>
  readonly accusers: Set<number>
  readonly accusing: ReadSentence[]
}

function readOn({ accused, accusers, accusing }: ReadBefore, sentence: ReadSentence): void {
  accusing.push(sentence)
  const by = accusersIn(sentence)
  for (const person of by) accusers.add(person)
  for (const person of sentence.persons) if (!by.has(person)) accused.add(person)
}

function signsIn(
  sentence: ReadSentence,
  { accused, accusers, accusing }: ReadBefore,
  { told, unproven, responding, last, names }: AnswerSetting,
): AnswerSignCounts {
  const { stance, signals, answerSigns, quotes, terms } = sentence
  const { passage } = sentence.place
  const [speaker = null] = speakersIn(sentence)
  const isBehind = (other: number, over: number): boolean => other < passage && passage - other <= over
  const own = new Set([...terms].filter((term) => !names.has(term)))
  const near = accusing.filter(({ place }) => isBehind(place.passage, SHARED_OVER))
  return {
    ...answerSigns,
    quotes,
    claims: stance.claims,
    replies: stance.replies,
    retorts: stance.retorts,
    ifBlamed: stance.deniesIfBlamed,
    future: signals.future,
    opinion: signals.opinion,
    plain: signals.plain,
    accusedSpeaks: speaker !== null && accused.has(speaker) && !accusers.has(speaker),
    accuserNamed: [...sentence.persons].some((person) => person !== speaker && accusers.has(person)),
    soon: accusing.some(({ place }) => isBehind(place.passage, SOON)),
    nearTold: told.some((other) => isBehind(other, TOLD_OVER)),
    later: last > passage,
    shared: Math.max(
      0,
      ...near.map((other) => Math.min(SHARED_TERMS_AT_MOST, countShared(own, other.terms))),
    ),
    borneOut: unproven.some((other) => other > passage && other - passage <= SOON),
    answeredBefore: responding.filter((other) => isBehind(other, SOON)).length,
    answeredBehind: responding.filter((other) => other > passage && other - passage <= SOON).length,
  }
}
