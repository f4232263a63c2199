// Responses in words that no pattern knows: "La direction fait savoir que l'accord a été appliqué à la lettre". How
// such a sentence is said, who speaks, and where it stands behind what accuses: none of these signs says much alone,
// so they are weighed together, as told.ts weighs those of what they answer.

import type { ReadArticle } from './claims-and-responses.ts'
import { countShared } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'
import { accusersIn, accuses, responds } from './read-sentence.ts'
import { speakersIn, withResponses } from './replies.ts'
import { findTold, MAY_TELL } from './told.ts'

type LikelyRole = 'denial' | 'no-evidence'

/**
 * What each sign adds: fitted by logistic regression to the passages that are due, and those that are not, of the
 * stories and the small sets up to `tenth` of tests/gold/ but for `eighth`, whatever the patterns make of them; on
 * `eighth` a denial outweighs another sentence 15 times of 16, and missing evidence always. The bounds were chosen
 * by hand, so that few harmless words of the read sets bring an answer.
 */
const DENIAL = {
  quotes: -0.5,
  replies: 1.5,
  retorts: 1,
  future: -0.9,
  opinion: -0.4,
  third: -0.2,
  plain: -0.8,
  negated: 0.6,
  throughout: 1.6,
  spokenFor: 0.7,
  pointing: 1,
  known: 0.6,
  untrue: 1.9,
  proper: 0.7,
  /** Somebody whom a sentence that accuses names, and who does not accuse. */
  accusedSpeaks: 0.8,
  accusedNamed: 1,
  accuserNamed: 0.7,
  speaksFirst: -0.3,
  /** What accuses, or may, stands in the passage before; in one of the two before. */
  near: 1.3,
  soon: 1.2,
  /** Terms that the article had before. */
  shared: 0.4,
  /** A line on evidence stands behind it. */
  borneOut: 0.6,
  behindDenial: -0.6,
} as const

const UNPROVEN = {
  past: 0.5,
  future: -0.5,
  opinion: -0.6,
  negated: 2,
  negatedByWriter: 0.7,
  examiner: 1.4,
  evidence: 1.4,
  unknown: 1.6,
  missing: 1.3,
  pointing: 1,
  known: 0.8,
  speaksFirst: -0.5,
  soon: 1.7,
} as const

/** How one kind of answer is known. */
interface Model {
  readonly weights: Readonly<Partial<Record<AnswerSign, number>>>
  readonly bias: number
  /** Weight from which it counts. */
  readonly enough: number
  /** From which it is as good as a response in so many words. */
  readonly plain: number
  /** Passages around a response in so many words in which no other is looked for. */
  readonly apart: number
}

const MODELS: Readonly<Record<LikelyRole, Model>> = {
  denial: { weights: DENIAL, bias: -4.5, enough: 0, plain: 2, apart: 2 },
  'no-evidence': { weights: UNPROVEN, bias: -7, enough: 0, plain: 0, apart: 6 },
}

type AnswerSign = keyof typeof DENIAL | keyof typeof UNPROVEN
type AnswerSignCounts = Readonly<Record<AnswerSign, boolean | number>>

const NEAR = 1
const SOON = 2
const SHARED_TERMS_AT_MOST = 2

/** `charged`: the sentences that accuse in so many words. */
export function withLikelyResponses(read: ReadArticle, charged: ReadonlySet<ReadSentence>): ReadArticle {
  // Lines on evidence are the plainer ones; with them it is seen better what is told, and so what is denied.
  return withLikely(withLikely(read, 'no-evidence', charged), 'denial', charged)
}

function withLikely(article: ReadArticle, role: LikelyRole, charged: ReadonlySet<ReadSentence>): ReadArticle {
  const { enough, plain, apart } = MODELS[role]
  const answered = placesOf(role, article)
  const likely = [...answerSignsOf(article, charged)]
    .map(([sentence, signs]) => ({ sentence, weight: weigh(signs, role) }))
    .filter(
      ({ sentence, sentence: { place }, weight }) =>
        weight > enough &&
        (role !== 'denial' || saysAgainst(sentence)) &&
        !answered.some((passage) => Math.abs(passage - place.passage) <= apart),
    )
  const byPassage = Map.groupBy(likely, ({ sentence }) => sentence.place.passage)
  return withResponses(
    article,
    [...byPassage.values()].map((found) => ({
      role,
      sentences: found.map(({ sentence }) => sentence),
      weak: found.every(({ weight }) => weight <= plain),
    })),
  )
}

function weigh(signs: AnswerSignCounts, role: LikelyRole): number {
  const { weights, bias } = MODELS[role]
  return Object.entries(weights).reduce(
    (sum, [sign, weight]) => sum + weight * Number(signs[sign as AnswerSign]),
    bias,
  )
}

/** Passages that respond so, in so many words or as good as that. */
function placesOf(role: LikelyRole, { responses }: ReadArticle): readonly number[] {
  return responses.flatMap((response) =>
    response.role === role && !response.weak ? [response.place.passage] : [],
  )
}

/** The signs of each sentence that may respond, and stands in no passage that does in so many words. */
function answerSignsOf(
  article: ReadArticle,
  charged: ReadonlySet<ReadSentence>,
): ReadonlyMap<ReadSentence, AnswerSignCounts> {
  const accusing = new Set([...charged, ...findTold(article, charged, MAY_TELL)])
  const answered = new Set(article.responses.filter(({ weak }) => !weak).map(({ place }) => place.passage))
  // Where the accused are silent, somebody else speaks.
  const silent = new Set(
    article.sentences.flatMap((sentence) => (sentence.silent ? [sentence.place.passage] : [])),
  )
  const answers: PlainAnswers = {
    unproven: placesOf('no-evidence', article),
    denied: placesOf('denial', article),
  }
  const found = new Map<ReadSentence, AnswerSignCounts>()
  const before = nothingRead()
  for (const sentence of article.sentences) {
    const { passage } = sentence.place
    if (mayRespond(sentence) && !answered.has(passage) && !silent.has(passage))
      found.set(sentence, signsIn(sentence, before, answers))
    readOn(before, sentence, accusing.has(sentence))
  }
  return found
}

/** Passages that respond in so many words, or as good as that. */
interface PlainAnswers {
  readonly unproven: readonly number[]
  readonly denied: readonly number[]
}

/** What a reader of the article knows when they come to a sentence; people by their numbers. */
interface ReadBefore {
  readonly accused: Set<number>
  readonly accusers: Set<number>
  readonly heard: Set<number>
  readonly terms: Set<string>
  /** Passages that accuse. */
  readonly accusedIn: number[]
}

function nothingRead(): ReadBefore {
  return { accused: new Set(), accusers: new Set(), heard: new Set(), terms: new Set(), accusedIn: [] }
}

function readOn(before: ReadBefore, sentence: ReadSentence, isAccusing: boolean): void {
  if (isAccusing) {
    before.accusedIn.push(sentence.place.passage)
    const by = accusersIn(sentence)
    for (const person of by) before.accusers.add(person)
    for (const person of sentence.persons) if (!by.has(person)) before.accused.add(person)
  }
  const [speaker = null] = speakersIn(sentence)
  if (speaker !== null) before.heard.add(speaker)
  for (const term of sentence.terms) before.terms.add(term)
}

function signsIn(
  sentence: ReadSentence,
  { accused, accusers, heard, terms, accusedIn }: ReadBefore,
  { unproven, denied }: PlainAnswers,
): AnswerSignCounts {
  const { stance, signals, answerSigns, quotes } = sentence
  const { passage } = sentence.place
  const persons = [...sentence.persons]
  const [speaker = null] = speakersIn(sentence)
  const since = passage - (accusedIn.findLast((other) => other < passage) ?? Number.NEGATIVE_INFINITY)
  return {
    ...answerSigns,
    quotes,
    replies: stance.replies,
    retorts: stance.retorts,
    past: signals.past,
    future: signals.future,
    opinion: signals.opinion,
    third: signals.third,
    plain: signals.plain,
    accusedSpeaks: speaker !== null && accused.has(speaker) && !accusers.has(speaker),
    accusedNamed: speaker === null && persons.some((person) => accused.has(person)),
    accuserNamed: persons.some((person) => person !== speaker && accusers.has(person)),
    speaksFirst: speaker !== null && !heard.has(speaker),
    near: since <= NEAR,
    soon: since <= SOON,
    shared: Math.min(SHARED_TERMS_AT_MOST, countShared(sentence.terms, terms)),
    borneOut: unproven.some((other) => other > passage && other - passage <= SOON),
    behindDenial: denied.some((other) => other < passage && passage - other <= SOON),
  }
}

/** It neither accuses nor responds in so many words, nor heads or hints at what does. */
export function mayRespond(sentence: ReadSentence): boolean {
  const { stance, signals, heading } = sentence
  return (
    !accuses(sentence) &&
    !responds(stance) &&
    !stance.settled &&
    !signals.quarrel &&
    !signals.hint &&
    !heading
  )
}

/** Somebody speaks, or it points back at what was said: what merely goes on near an accusation does not deny it. */
function saysAgainst({ stance, quotes, answerSigns }: ReadSentence): boolean {
  // "Le maire n'a pas participé au défilé": a fact, unless somebody says so.
  if (answerSigns.absent && !stance.claims && !quotes) return false
  return (
    stance.claims ||
    quotes ||
    answerSigns.negated ||
    answerSigns.spokenFor ||
    answerSigns.pointing ||
    answerSigns.untrue
  )
}
