// `eval --fit`: the weights of answering/weights.ts, fitted to questions with known answers, and how good they are on
// questions that were left out. RANKING is a softmax over the candidate sentences of each question, DECISION a logistic
// regression over their best sentences.

import type { Doubts } from '../answering/doubts/decision.ts'
import { answerProbability } from '../answering/doubts/decision.ts'
import type { DecisionWeights, Doubt, Sign } from '../answering/weights.ts'
import { BY_HAND, DECISION, RANKING } from '../answering/weights.ts'
import type { Slope } from './descent.ts'
import { dot, minimise } from './descent.ts'
import type { Figures } from './figures.ts'
import { auroc, countIf, precisionRecall, share, shareOf } from './figures.ts'
import { printTable } from './table.ts'
import type { TrainingQuestion } from './training-questions.ts'
import { ownQuestions, passageQuestions } from './training-questions.ts'

export interface FitOptions {
  /** A passages file to fit on as well; null: tests/gold alone. */
  readonly file: string | null
  readonly write: (text: string) => Promise<void>
}

/** What one of our own questions counts beside one of a passages file: they are few, and like what people type. */
const OWN_IN_RANKING = 5
const OWN_IN_DECISION = 3
/** Parts for cross-validation. */
const PARTS = 5
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]

type Weights<Name extends string> = Readonly<Record<Name, number>>

export async function runFit({ file, write }: FitOptions): Promise<void> {
  const questions = [...(await ownQuestions()), ...(file === null ? [] : await passageQuestions(file))]
  const parts = partsOf(questions)
  const held = parts.map((part) => fitBoth(questions.filter((question) => !part.includes(question))))
  await write(`${printTable('ranking, on parts left out', rankingFigures(parts, held))}\n\n`)
  await write(`${printTable('to answer from', curve(parts, held))}\n\n`)
  const { ranking, decision } = fitBoth(questions)
  await write(
    `${printWeights('RANKING', ranking, 1)}\n\n${printWeights('DECISION', decision.short, 2)}\n\n${printWeights('LONG_DECISION', decision.long, 2)}\n`,
  )
}

interface Fitted {
  readonly ranking: Weights<Sign>
  readonly decision: DecisionWeights
}

function fitBoth(questions: readonly TrainingQuestion[]): Fitted {
  return {
    ranking: fitRanking(questions.filter(({ teaches }) => teaches !== 'decision')),
    decision: fitDecision(questions.filter(({ teaches }) => teaches !== 'ranking')),
  }
}

/** All questions about the same articles go into one part. */
function partsOf(questions: readonly TrainingQuestion[]): readonly (readonly TrainingQuestion[])[] {
  const stories = new Map([...new Set(questions.map(({ about }) => about))].map((about, at) => [about, at]))
  return Array.from({ length: PARTS }, (_, part) =>
    questions.filter(({ about }) => (stories.get(about) ?? 0) % PARTS === part),
  )
}

// ---- ranking

const SIGNS = Object.keys(RANKING) as readonly Sign[]
/** Those that are fitted, and those that few questions tell of, which stay as they are. */
const HELD_SIGNS: readonly string[] = BY_HAND.ranking
const FREE_SIGNS = SIGNS.filter((sign) => !HELD_SIGNS.includes(sign))
const RANKING_PENALTY = 1e-4

/** What the weights that stay add to a score. */
function givenBy<Name extends string>(
  held: readonly Name[],
  weights: Weights<Name>,
  values: Readonly<Record<Name, number>>,
): number {
  return held.reduce((sum, name) => sum + weights[name] * values[name], 0)
}

function fitRanking(questions: readonly TrainingQuestion[]): Weights<Sign> {
  const lists = questions.flatMap(({ source, candidates }) => {
    if (!candidates.some(({ right }) => right)) return []
    return [
      {
        weight: source === 'own' ? OWN_IN_RANKING : 1,
        rows: candidates.map(({ signs }) => FREE_SIGNS.map((sign) => signs[sign])),
        given: candidates.map(({ signs }) => givenBy<Sign>(BY_HAND.ranking, RANKING, signs)),
        right: candidates.map(({ right }) => right),
      },
    ]
  })
  const all = lists.reduce((sum, { weight }) => sum + weight, 0) || 1
  const found = minimise(FREE_SIGNS.length, (point): Slope => {
    const gradient = new Float64Array(FREE_SIGNS.length)
    let value = penalise(point, gradient, RANKING_PENALTY)
    for (const { weight, rows, given, right } of lists) {
      const scores = rows.map((row, i) => dot(row, point) + (given[i] ?? 0))
      const top = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - top))
      const total = powers.reduce((sum, power) => sum + power, 0)
      const good = powers.reduce((sum, power, i) => (right[i] === true ? sum + power : sum), 0)
      value -= (weight / all) * Math.log(good / total)
      for (const [i, row] of rows.entries()) {
        const power = powers[i] ?? 0
        const pull = (weight / all) * (power / total - (right[i] === true ? power / good : 0))
        for (let j = 0; j < row.length; j += 1) gradient[j] = (gradient[j] ?? 0) + pull * (row[j] ?? 0)
      }
    }
    return { value, gradient }
  })
  return { ...RANKING, ...named(FREE_SIGNS, found) }
}

function best(question: TrainingQuestion, ranking: Weights<Sign>) {
  const scoreOf = (signs: Readonly<Record<Sign, number>>): number =>
    SIGNS.reduce((sum, sign) => sum + ranking[sign] * signs[sign], 0)
  return question.candidates.reduce<TrainingQuestion['candidates'][number] | undefined>(
    (first, candidate) =>
      first === undefined || scoreOf(candidate.signs) > scoreOf(first.signs) ? candidate : first,
    undefined,
  )
}

function rankingFigures(
  parts: readonly (readonly TrainingQuestion[])[],
  held: readonly Fitted[],
): Readonly<Record<string, Figures>> {
  const rows: Record<string, Figures> = {}
  const all = parts.flatMap((part, i) =>
    part
      .filter(({ answerable, teaches }) => answerable && teaches !== 'decision')
      .map((question) => ({ question, first: best(question, held[i]?.ranking ?? RANKING) })),
  )
  const nameOf = ({ source, group }: TrainingQuestion): string => (source === 'own' ? group : 'passages')
  for (const name of new Set(all.map(({ question }) => nameOf(question)))) {
    const asked = all.filter(({ question }) => nameOf(question) === name)
    rows[name] = {
      n: asked.length,
      passage: shareOf(asked, ({ first }) => first?.near === true),
      sentence: shareOf(asked, ({ first }) => first?.right === true),
    }
  }
  return rows
}

// ---- decision

const DOUBTS = Object.keys(DECISION) as readonly Doubt[]
const HELD_DOUBTS: readonly string[] = BY_HAND.decision
const FREE_DOUBTS = DOUBTS.filter((doubt) => !HELD_DOUBTS.includes(doubt))
const DECISION_PENALTY = 3e-3

/** Half for whether there is an answer at all, half for whether the best sentence is one. */
function worthOf(question: TrainingQuestion): number {
  return (Number(question.answerable) + Number(isRight(question))) / 2
}

/** By the weights in use, by which its candidates are in order. */
function isRight({ source, candidates: [first] }: TrainingQuestion): boolean {
  return (source === 'own' ? first?.near : first?.right) === true
}

/** Columns of a fit: the free weights in short passages, and what long ones add to all of them. */
const COLUMNS = [...FREE_DOUBTS, ...DOUBTS]

/** Weights set by hand are those of short passages: of long ones there are questions enough to fit all. */
function rowOf({ values, length }: Doubts): number[] {
  return COLUMNS.map((doubt, j) => values[doubt] * (j < FREE_DOUBTS.length ? 1 : length))
}

function fitDecision(questions: readonly TrainingQuestion[]): DecisionWeights {
  const rows = questions.map(({ doubts }) => rowOf(doubts))
  const spread = COLUMNS.map((doubt, j) => {
    if (doubt === 'bias') return 1
    const mean = rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / rows.length
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[j] ?? 0) - mean) ** 2, 0) / rows.length) || 1
  })
  const scaled = rows.map((row) => row.map((value, j) => value / (spread[j] ?? 1)))
  const given = questions.map(({ doubts }) => givenBy<Doubt>(BY_HAND.decision, DECISION, doubts.values))
  const weights = questions.map(({ source }) => (source === 'own' ? OWN_IN_DECISION : 1))
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const worth = questions.map(worthOf)
  const found = minimise(COLUMNS.length, (point): Slope => {
    const gradient = new Float64Array(COLUMNS.length)
    let value = penalise(point, gradient, DECISION_PENALTY, (j) => COLUMNS[j] === 'bias')
    for (const [i, row] of scaled.entries()) {
      const score = dot(row, point) + (given[i] ?? 0)
      const target = worth[i] ?? 0
      const part = (weights[i] ?? 0) / all
      value += part * (Math.max(score, 0) - target * score + Math.log1p(Math.exp(-Math.abs(score))))
      const pull = part * (1 / (1 + Math.exp(-score)) - target)
      for (let j = 0; j < row.length; j += 1) gradient[j] = (gradient[j] ?? 0) + pull * (row[j] ?? 0)
    }
    return { value, gradient }
  })
  const unscaled = Array.from(found, (value, j) => value / (spread[j] ?? 1))
  const short = { ...DECISION, ...named(FREE_DOUBTS, unscaled) }
  const added = unscaled.slice(FREE_DOUBTS.length)
  return {
    short,
    long: named(
      DOUBTS,
      added.map((value, j) => value + short[DOUBTS[j] ?? 'bias']),
    ),
  }
}

/**
 * What answering from each probability would give, by DECISION fitted without the question. Which sentence is the best,
 * and by how much, is by RANKING as it stands: after a change of it, fit twice.
 */
function curve(
  parts: readonly (readonly TrainingQuestion[])[],
  held: readonly Fitted[],
): Readonly<Record<string, Figures>> {
  const asked = parts.flatMap((part, i) =>
    part
      .filter(({ teaches }) => teaches !== 'ranking')
      .map(
        (question): Asked => ({
          question,
          right: isRight(question),
          probability: answerProbability(question.doubts, held[i]?.decision),
        }),
      ),
  )
  const of = (...sources: readonly TrainingQuestion['source'][]) =>
    asked.filter(({ question }) => sources.includes(question.source))
  const own = of('own')
  const others = of('answerable', 'hole', 'foreign')
  const told = probabilitiesOf(of('answerable'), true)
  return {
    ...Object.fromEntries(
      THRESHOLDS.map((threshold) => [threshold.toFixed(2), answeringFrom(threshold, own, others)]),
    ),
    'all thresholds': {
      auroc: auroc(probabilitiesOf(own, true), probabilitiesOf(own, false)),
      auroc_hole: auroc(told, probabilitiesOf(of('hole'), false)),
      auroc_foreign: auroc(told, probabilitiesOf(of('foreign'), false)),
    },
  }
}

/** A question put to a fit that was made without it. */
interface Asked {
  readonly question: TrainingQuestion
  /** The best sentence answers. */
  readonly right: boolean
  readonly probability: number
}

function probabilitiesOf(asked: readonly Asked[], answerable: boolean): readonly number[] {
  return asked
    .filter(({ question }) => question.answerable === answerable)
    .map(({ probability }) => probability)
}

/** `own`: our own questions; `others`: those of a passages file. */
function answeringFrom(threshold: number, own: readonly Asked[], others: readonly Asked[]): Figures {
  const isAnswered = ({ probability }: Asked): boolean => probability >= threshold
  const refused = own.filter((row) => !isAnswered(row))
  const unanswerable = countIf(own, ({ question }) => !question.answerable)
  const abstention = precisionRecall(
    countIf(refused, ({ question }) => !question.answerable),
    refused.length,
    unanswerable,
  )
  return {
    hit1: share(
      countIf(own, (row) => isAnswered(row) && row.right),
      own.length - unanswerable,
    ),
    abstain_p: abstention.precision,
    abstain_r: abstention.recall,
    abstain_f1: abstention.f1,
    wrong: shareOf(own, (row) => isAnswered(row) && !row.right),
    passages_end_to_end: shareOf(others, (row) => (isAnswered(row) ? row.right : !row.question.answerable)),
  }
}

// ---- both

/** Adds the penalty for large weights to the gradient, and returns it; `isFree`: of the places that have none. */
function penalise(
  point: Float64Array,
  gradient: Float64Array,
  penalty: number,
  isFree: (place: number) => boolean = () => false,
): number {
  let value = 0
  for (const [j, weight] of point.entries()) {
    if (isFree(j)) continue
    value += penalty * weight * weight
    gradient[j] = (gradient[j] ?? 0) + 2 * penalty * weight
  }
  return value
}

function named<Name extends string>(names: readonly Name[], values: ArrayLike<number>): Weights<Name> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) as Record<Name, number>
}

/** As it stands in weights.ts. */
function printWeights(name: string, weights: Readonly<Record<string, number>>, digits: number): string {
  const lines = Object.entries(weights).map(([key, value]) => `  ${key}: ${Number(value.toFixed(digits))},`)
  return [`export const ${name} = {`, ...lines, '} as const'].join('\n')
}
