// Whether the articles answer at all: what speaks for and against the best sentence, weighed to a probability.

import type { AnswerKind } from '../../text/questions/question-words.ts'
import { PLAIN, tellsQuality } from '../expected/expected.ts'
import { asksDay, dated } from '../expected/figures.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import { isCore } from '../finding/concepts.ts'
import type { Question } from '../question/question.ts'
import type { DecisionWeights, Doubt } from '../weights.ts'
import { DECISION, LONG_DECISION, RANKING } from '../weights.ts'
import { isSaidOfOther } from './accusers.ts'
import { isAddressed, isUntoldHowTo } from './addressed.ts'
import { isCountedElsewhere } from './counted-elsewhere.ts'
import {
  deedMissing,
  eventMissing,
  isOfOtherYear,
  isOnlyDenied,
  isOnlySupposed,
  isOtherOfTwo,
  isPremiseUntold,
  isToldYear,
  onOtherDay,
} from './events.ts'
import { isDoneByAnother, isDoneByOthers } from './others-deeds.ts'
import { isOfOtherPeriod } from './periods.ts'
import { isPriceOfOther } from './prices.ts'
import { isUnquotedAbroad, unquoted } from './quoted-words.ts'
import { isRoleElsewhere, isRoleOfAnother } from './roles-elsewhere.ts'
import { isOfDaysGone, isYetToBe } from './still-to-come.ts'
import { isOfStranger, isOfUntoldKin } from './strangers.ts'
import { isNeitherNamed, isUnnamed, isUnsigned } from './unnamed.ts'
import { asksOfNothing, predicateUntold, settlingWords } from './untold.ts'
import {
  isAgeOfAnother,
  isNobody,
  isOfNobody,
  isOfNoIncumbent,
  isOfNoRelative,
  isOfOther,
  isSilent,
  ofSomebodyElse,
  speakerMissing,
} from './whom.ts'

const DOUBTS = Object.keys(DECISION) as readonly Doubt[]

/** Kinds that may ask for a quality: "pourquoi cette couleur" asks for none. */
const OF_QUALITY = new Set(['number', 'name', 'other', 'duration', 'definition'])

/** No colour is told where one is asked for. */
function lacksQuality(question: Question, { evidence: { sentence, reading } }: Candidate): boolean {
  const { kind, qualities } = question
  return qualities.length > 0 && OF_QUALITY.has(kind) && !tellsQuality(question, sentence, reading)
}

/** "Quel jour de 2019": no sentence of the passage tells one. */
function dayIsUntold(question: Question, { evidence: { reading } }: Candidate): boolean {
  return asksDay(question) && reading.sentences.every((sentence) => dated(question, reading, sentence) === 0)
}

/** What it counts that neither the thing asked for nor any name stands there: an illness may be called by its own noun. */
const NEITHER_NAMED = 0.6

/** How surely nothing there looks like what is asked for: no hour, no colour; no thing of the kind, nor its name. */
function lookMissing(question: Question, best: Candidate): number {
  const isPlain = (PLAIN.has(question.kind) && best.evidence.signs.kind === 0) || dayIsUntold(question, best)
  if (isPlain || lacksQuality(question, best)) return 1
  return isNeitherNamed(question, best) ? NEITHER_NAMED : 0
}

/** Kinds whose answers have a look mostly: a number may be "personne", a date "après l'orage", who did it unsaid. */
const MOSTLY_PLAIN = new Set(['number', 'date', 'name', 'person', 'speaker'])

/** What `answerProbability` weighs. */
export interface Doubts {
  readonly values: Readonly<Record<Doubt, number>>
  /**
   * 0 to 1: how far the passages looked at are long paragraphs, as an encyclopaedia's, and not a newspaper's short
   * ones.
   */
  readonly length: number
}

export function doubtsOf(question: Question, candidates: readonly Candidate[]): Doubts {
  const [best] = candidates
  return best === undefined
    ? { values: NOTHING, length: 0 }
    : { values: valuesOf(question, best, candidates), length: lengthOf(candidates) }
}

/** Mean terms of a passage that is short, or long: a newspaper's have some 20 and hardly ever 30, a paragraph 65. */
const SHORT = 28
const LONG = 60

function lengthOf(candidates: readonly Candidate[]): number {
  const readings = [...new Set(candidates.map(({ evidence }) => evidence.reading))]
  const mean = readings.reduce((sum, { bag }) => sum + bag.size, 0) / readings.length
  return Math.min(1, Math.max(0, Math.log(mean / SHORT) / Math.log(LONG / SHORT)))
}

function valuesOf(
  question: Question,
  best: Candidate,
  candidates: readonly Candidate[],
): Readonly<Record<Doubt, number>> {
  return {
    ...doubtsOfWords(question, best, candidates),
    ...doubtsOfKind(question, best),
    ...doubtsOfPeople(question, best, candidates),
    ...doubtsOfEvents(question, best),
  }
}

/** How much of what is asked stands in the sentence and around it, and how far ahead of the others it is. */
function doubtsOfWords({ kind }: Question, best: Candidate, candidates: readonly Candidate[]) {
  const { concepts, evidence } = best
  const { signs, met, around } = evidence
  const strangeness = concepts.reduce((sum, { strange }) => sum + strange, 0) || 1
  const second = candidates.find(
    ({ passage, article }) => passage.number !== best.passage.number || article.id !== best.article.id,
  )
  const lead = sureScore(best, kind) - (second === undefined ? 0 : sureScore(second, kind))
  // "Il était 14 h 20" has what stands above it, though its own passage has not.
  const strangeMissing =
    concepts.reduce((sum, { strange }, i) => sum + strange * (1 - Math.max(around[i] ?? 0, met[i] ?? 0)), 0) /
    strangeness
  return {
    bias: 1,
    context: signs.context,
    coverage: signs.coverage,
    told: concepts.reduce((sum, { weight }, i) => sum + weight * (met[i] ?? 0), 0),
    untold: concepts.reduce((sum, { weight }, i) => sum + weight * (1 - (met[i] ?? 0)), 0),
    score: sureScore(best, kind),
    before: signs.before,
    passage: signs.passage,
    passageLetters: signs.passageLetters,
    bigrams: signs.bigrams,
    margin: Math.min(MARGIN_AT_MOST, lead) * signs.context,
    absent: missing(concepts, (concept) => (isFound(concept, best, candidates) ? 1 : 0)),
    strangeMissing,
    strangestMissing: Math.max(0, ...concepts.map(({ strange }, i) => (hasAround(best, i) ? 0 : strange))),
    namesMissing: concepts.filter(({ capital }, i) => capital && !hasAround(best, i)).length,
    elsewhere: kind === 'summary' || signs.stance > 0 ? 0 : elsewhere(kind, strangeMissing),
    many: Math.log(1 + concepts.length),
  } as const
}

/** The passage has the concept at this place. */
function hasAround({ evidence: { around } }: Candidate, place: number): boolean {
  return (around[place] ?? 0) > 0
}

/** Where one article was asked for, what only others have is not there. */
function isFound(concept: Concept, { concepts }: Candidate, candidates: readonly Candidate[]): boolean {
  const place = concepts.indexOf(concept)
  return candidates.some((other) => other.concepts === concepts && hasAround(other, place))
}

/** Whether what is asked for stands there: a figure, a name, a yes or no. */
function doubtsOfKind(question: Question, best: Candidate) {
  const { kind } = question
  const { signs } = best.evidence
  return {
    kind: Math.min(1, signs.kind),
    quoted: signs.quoted,
    defines: signs.defines,
    lead: signs.lead,
    stance: signs.stance,
    lookMissing: lookMissing(question, best),
    lookUnlike: MOSTLY_PLAIN.has(kind) && signs.kind === 0 ? 1 : 0,
    nameless: kind === 'name' && signs.kind < 1 ? 1 : 0,
    unnamed: isUnnamed(question, best) ? 1 : 0,
    unsigned: isUnsigned(question, best) ? 1 : 0,
    unquoted: unquoted(question, best),
    unquotedAbroad: isUnquotedAbroad(question, best) ? 1 : 0,
    coreNone: isToldOf(question, best) ? coreNone(question, best) : 0,
    yesNo: kind === 'yes-no' ? 1 : 0,
    other: kind === 'other' ? 1 : 0,
    settled: kind === 'yes-no' ? settled(best) : 0,
    addressed: isAddressed(question) || isUntoldHowTo(question, best) ? 1 : 0,
  } as const
}

/** What it counts that somebody else is told of where the passage has nobody who was asked about. */
const SURELY_OF_ANOTHER = 1.4

/** Whether it is told of whom the question is about, or has their words. */
function doubtsOfPeople(question: Question, best: Candidate, candidates: readonly Candidate[]) {
  const { kind } = question
  const isSaidByNone =
    isSilent(question, candidates) ||
    isOfNobody(question, best) ||
    asksOfNothing(question, best) ||
    isOfStranger(question, best) ||
    isOfNoRelative(question, best) ||
    isOfUntoldKin(question, best) ||
    isOfNoIncumbent(question, best) ||
    isRoleElsewhere(question, best) ||
    isRoleOfAnother(question)
  const isOfAnother =
    isAgeOfAnother(question, best) ||
    isDoneByOthers(question, best) ||
    isDoneByAnother(question, best) ||
    isOfOther(question, best)
  const isOfNone = best.concepts.some(
    (concept) => isNobody(concept, question) && !isFound(concept, best, candidates),
  )
  return {
    personMissing: isOfAnother
      ? SURELY_OF_ANOTHER
      : OF_SOMEBODY.has(kind)
        ? ofSomebodyElse(question, best)
        : 0,
    speakerMissing: kind === 'words' ? speakerMissing(question, best) : 0,
    nobody: isOfNone ? 1 : 0,
    silent: isSaidByNone ? 1 : 0,
  } as const
}

/** What it counts that nothing is told of what somebody is asked to have done: they may be told by other words. */
const BY_SOMEBODY = 0.4
/** The same of whoever follows somebody, where the sentence tells of no following. */
const BY_NO_SUCCESSOR = 1.2
/** Above this look, somebody stands there as whoever did it. */
const DOES = 1.5

/** Somebody whom the question names is named in the sentence. */
function isNamedThere({ people }: Question, { evidence: { sentence } }: Candidate): boolean {
  const names = people.flatMap(({ by, names: own }) => (by === 'name' ? own : []))
  return sentence.mentions.some(({ form, person }) => form !== 'pronoun' && names.includes(person))
}

/** How surely nothing is told of what is asked why or by whom it was done. */
function deedUntold(question: Question, best: Candidate): number {
  if (question.kind === 'reason') return deedMissing(question, best)
  // "Who took over after he resigned": nobody is told to have.
  if (question.asksSuccessor && question.kind === 'person' && best.evidence.signs.kind <= DOES) {
    // "X est accusé par Y": he is there himself, and nobody in his place.
    const isSure = isNamedThere(question, best) || isPremiseUntold(question, best)
    return isSure ? 2 * BY_NO_SUCCESSOR : BY_NO_SUCCESSOR
  }
  const isOfNobody = question.kind === 'person' && best.evidence.signs.kind <= DOES
  return isOfNobody ? BY_SOMEBODY * deedMissing(question, best) : 0
}

/** What it counts that only something else has a price, or is counted. */
const SURELY_OF_OTHER = 1

/** Whether what is asked to have happened did, on the day that is asked about. */
function doubtsOfEvents(question: Question, best: Candidate) {
  const { concepts, evidence } = best
  const isNotTold =
    isOnlySupposed(question, best) ||
    isOnlyDenied(question, best) ||
    isSaidOfOther(question, best) ||
    isYetToBe(question, best)
  const lacksFigure = concepts.some(
    (concept, i) =>
      concept.figure &&
      !hasAround(best, i) &&
      !isToldYear(concept, evidence.reading) &&
      !isOtherOfTwo(concept, question, best),
  )
  return {
    deedMissing: evidence.signs.stance === 0 ? deedUntold(question, best) : 0,
    predicateUntold: predicateUntold(question, best),
    // Where only something else has a price, none is told: that weighs what an event does that is not told.
    eventMissing:
      isPriceOfOther(question, best) || isCountedElsewhere(question, best)
        ? SURELY_OF_OTHER
        : eventMissing(question, best),
    supposed: isNotTold ? 1 : 0,
    dateMissing: lacksFigure ? 1 : 0,
    dayMissing: Math.max(
      onOtherDay(question, best),
      isOfOtherYear(question, best) || isOfOtherPeriod(question, best) || isOfDaysGone(question, best)
        ? 1
        : 0,
    ),
  } as const
}

/** From this share of its rare words missing on, a question is rather about something else altogether. */
const ELSEWHERE_FROM = 0.6
/** From this one a yes or no surely is, for any sentence may seem to say yes: "un bon resto ouvert le soir ?". */
const SURELY_ELSEWHERE_FROM = 0.72
const SURELY_ELSEWHERE = 5

function elsewhere(kind: AnswerKind, strangeMissing: number): number {
  const surely = kind === 'yes-no' ? Math.max(0, strangeMissing - SURELY_ELSEWHERE_FROM) : 0
  return Math.max(0, strangeMissing - ELSEWHERE_FROM) + SURELY_ELSEWHERE * surely
}

/** Kinds whose answer stands beside what is asked about: "pourquoi a-t-elle démissionné" beside the resignation. */
const SOUGHT = new Set([
  'reason',
  'date',
  'hour',
  'duration',
  'person',
  'number',
  'place',
  'money',
  'age',
  'name',
  'speaker',
])

/** Nothing is told of it where none of it stands: "est-ce que le maire regrette" beside his office alone. */
const TOLD_OF = new Set([...SOUGHT, 'yes-no'])

/** "De quoi est-elle inculpée" may be told otherwise, but not where no charge stands. */
function isToldOf(question: Question, best: Candidate): boolean {
  const { kind } = question
  return TOLD_OF.has(kind) || (kind === 'other' && eventMissing(question, best) > 0)
}

/**
 * What it counts that none of it stands in the sentence where the one before has some, or where it denies it or ends
 * it.
 */
const CORE_NEAR = 0.4

/** "C'est la raison pour laquelle ils sont restés secrets" has what is asked about before it. */
function coreNone(
  { kind, turnsOn, stances, asksSuccessor }: Question,
  { concepts, evidence: { signs, sentence } }: Candidate,
): number {
  if (!concepts.some(isCore) || signs.core > 0.01) return 0
  // "Pourquoi le premier comptage était-il faux" has no word of « ils sont vingt, et non douze ».
  if (kind === 'reason' && stances.has('correction') && sentence.stances.has('correction')) return 0
  const tellsTurn = turnsOn.length > 0 && signs.kind > 0
  // "Quel est le coût des travaux": what is asked about, with its figure.
  if (signs.focus > 0 && signs.kind > 0) return CORE_NEAR
  // "L'intérim est assuré par X": whoever that is in place of.
  if (asksSuccessor && signs.kind > 1) return CORE_NEAR
  return (kind === 'reason' && signs.before > 0.1) || signs.stance > 0 || tellsTurn ? CORE_NEAR : 1
}

/** What a kind's look counts at most for how sure an answer is; beyond, it only tells which sentence goes first. */
const LOOK_AT_MOST = 2

/**
 * The score without what only sets one sentence before another: a role right beside a name, "parce que" right beside
 * the event, words told as an answer.
 */
function sureScore({ score, evidence: { signs } }: Candidate, asked: AnswerKind): number {
  const { kind, words } = signs
  const most = asked === 'reason' ? 1 : LOOK_AT_MOST
  return score - RANKING.kind * Math.max(0, kind - most) - RANKING.words * Math.max(0, words - 1)
}

/** Kinds whose answer is about whoever is named: "combien d'enfants a-t-elle". */
const OF_SOMEBODY = new Set(['yes-no', 'number', 'duration', 'money', 'age', 'reason'])

/** A lead over the second passage beyond this says no more. */
const MARGIN_AT_MOST = 6

/** The share of the concepts' weight that is not there; `share`: how much of each is. */
function missing(concepts: readonly Concept[], share: (concept: Concept) => number): number {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  return concepts.reduce((sum, concept) => sum + concept.weight * (1 - share(concept)), 0) / total
}

/** How surely the sentence says yes or no to what is asked: "aucune mise en examen n'a été prononcée". */
function settled({ evidence }: Candidate): number {
  return settlingWords(evidence.sentence).length > 0 ? evidence.signs.core : 0
}

/** No passage has any word of the question. */
const NOTHING = {
  ...(Object.fromEntries(DOUBTS.map((doubt) => [doubt, 0])) as Record<Doubt, number>),
  bias: 1,
  absent: 1,
  strangeMissing: 1,
  lookMissing: 1,
}

/** 0 to 1. */
export function answerProbability(
  { values, length }: Doubts,
  weights: DecisionWeights = { short: DECISION, long: LONG_DECISION },
): number {
  const sum = DOUBTS.reduce(
    (total, doubt) =>
      total + values[doubt] * (weights.short[doubt] * (1 - length) + weights.long[doubt] * length),
    0,
  )
  return 1 / (1 + Math.exp(-sum))
}
