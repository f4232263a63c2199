// Date expressions found in news sentences against hand-marked ones: is each found, does it mean the right days, in
// the right unit, and is nothing found where there is no date. Finding them is text/dates.ts.

import type { DateExpression } from '../text/dates/dates.ts'
import type { Score } from './figures.ts'
import { countIf, overlapOf, precisionRecall, shareOf, sumOf } from './figures.ts'

/** ISO days, both inside. No end: one day. No start: open. */
export interface GoldInterval {
  readonly start_date: string | null
  readonly end_date: string | null
}

type Direction = 'past' | 'present' | 'future'

export interface GoldDate extends GoldInterval {
  /** UTF-16 code units of the sentence, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly precision: string
  /** Others that are right. */
  readonly precisions?: readonly string[]
  /** Seen from the reference day. */
  readonly direction: Direction | readonly Direction[]
  readonly alt?: readonly GoldInterval[]
  /** For what has no sharp ends: the answer covers `core` and lies within `outer`. */
  readonly core?: readonly [string, string]
  readonly outer?: readonly [string, string]
  /** No answer is right as well. */
  readonly optional?: boolean
}

export interface GoldSentence {
  readonly id: string
  readonly lang: 'fr' | 'en'
  /** ISO day of publication. */
  readonly reference: string
  readonly text: string
  readonly expected: readonly GoldDate[]
}

/**
 * Figures: `found_p`, `found_r`, `found` (F1 of spans that overlap), `right` (right days, of those found), `end_to_end_p`,
 * `end_to_end_r`, `end_to_end` (right days of all that was answered, of all that was asked, F1), `unit` (right
 * precision, of those found), `direction` (before or after the reference day, of those found), `left_alone`
 * (sentences without a date in which none is found). An optional expression is never missed.
 */
export function scoreDates(
  sentences: readonly GoldSentence[],
  datesOf: (sentence: GoldSentence) => readonly DateExpression[],
): Score {
  const results = sentences.map((sentence) => scoreSentence(sentence, datesOf(sentence)))
  const answered = sumOf(results, ({ dates }) => dates.length)
  const asked = sumOf(sentences, ({ expected }) => countIf(expected, isAsked))
  const matches = results.flatMap((result) => result.matches)
  const empty = results.filter(({ sentence }) => sentence.expected.length === 0)
  const detection = precisionRecallOf(matches, answered, asked)
  const endToEnd = precisionRecallOf(matches.filter(meansTheSame), answered, asked)
  return {
    figures: {
      n: asked,
      found_p: detection.precision,
      found_r: detection.recall,
      found: detection.f1,
      right: shareOf(matches, meansTheSame),
      end_to_end_p: endToEnd.precision,
      end_to_end_r: endToEnd.recall,
      end_to_end: endToEnd.f1,
      unit: shareOf(matches, isUnitRight),
      direction: shareOf(matches, isDirectionRight),
      left_alone: shareOf(empty, ({ dates }) => dates.length === 0),
    },
    misses: results.flatMap(faultsOf),
  }
}

interface Match {
  readonly sentence: GoldSentence
  readonly gold: GoldDate
  readonly date: DateExpression
}

interface SentenceResult {
  readonly sentence: GoldSentence
  readonly dates: readonly DateExpression[]
  readonly matches: readonly Match[]
}

/** The greatest overlaps first; each gold expression and each found one is matched once. */
function scoreSentence(sentence: GoldSentence, dates: readonly DateExpression[]): SentenceResult {
  const pairs = sentence.expected
    .flatMap((gold) => dates.map((date) => ({ sentence, gold, date, overlap: overlapOf(gold, date) })))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)
  const matches: Match[] = []
  for (const pair of pairs) {
    if (!matches.some(({ gold, date }) => gold === pair.gold || date === pair.date)) matches.push(pair)
  }
  return { sentence, dates, matches }
}

function isAsked({ optional }: GoldDate): boolean {
  return optional !== true
}

/** What is optional counts among the answers, not among what was asked. */
function precisionRecallOf(matches: readonly Match[], answered: number, asked: number) {
  const { precision } = precisionRecall(matches.length, answered, asked)
  const recall = countIf(matches, ({ gold }) => isAsked(gold)) / Math.max(1, asked)
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

function meansTheSame({ sentence, gold, date }: Match): boolean {
  // "Depuis mardi" is open, and lasts until the day it is read.
  const ends = date.to === null ? [null, sentence.reference] : [date.to]
  const isInterval = ({ start_date, end_date }: GoldInterval) =>
    date.from === start_date && ends.includes(end_date ?? start_date)
  if ([gold, ...(gold.alt ?? [])].some(isInterval)) return true
  const { core, outer } = gold
  if (core === undefined || outer === undefined || date.from === null || date.to === null) return false
  return date.from <= core[0] && date.to >= core[1] && date.from >= outer[0] && date.to <= outer[1]
}

/** The gold's names for what our precisions do not tell apart: the days alone say whether they are right. */
const WITHOUT_UNIT: ReadonlySet<string> = new Set(['range', 'fuzzy'])

function isUnitRight(match: Match): boolean {
  const accepted = [match.gold.precision, ...(match.gold.precisions ?? [])]
  const unit = match.date.precision === 'part-of-day' ? 'part' : match.date.precision
  return accepted.includes(unit) || (accepted.some((name) => WITHOUT_UNIT.has(name)) && meansTheSame(match))
}

/** What includes the reference day may lie in any direction. */
function isDirectionRight({ sentence: { reference }, gold, date }: Match): boolean {
  const accepted = [gold.direction].flat()
  if (date.from !== null && date.from > reference) return accepted.includes('future')
  if (date.to !== null && date.to < reference) return accepted.includes('past')
  return true
}

function faultsOf({ sentence, dates, matches }: SentenceResult): readonly string[] {
  const matched = new Set([...matches.map(({ gold }) => gold)])
  const answered = new Set(matches.map(({ date }) => date))
  return [
    ...sentence.expected
      .filter((gold) => isAsked(gold) && !matched.has(gold))
      .map((gold) => `missed    ${sentence.id} “${gold.text}”`),
    ...matches
      .filter((match) => !meansTheSame(match))
      .map(
        ({ gold, date }) =>
          `days      ${sentence.id} “${date.text}”: ${daysOf(date.from, date.to)}, not ${daysOf(gold.start_date, gold.end_date ?? gold.start_date)}`,
      ),
    ...matches
      .filter((match) => !isUnitRight(match))
      .map(
        ({ gold, date }) =>
          `unit      ${sentence.id} “${date.text}”: ${date.precision}, not ${gold.precision}`,
      ),
    ...dates
      .filter((date) => !answered.has(date))
      .map((date) => `surplus   ${sentence.id} “${date.text}”: ${daysOf(date.from, date.to)}`),
  ]
}

function daysOf(from: string | null, to: string | null): string {
  return `${from ?? '…'}/${to ?? '…'}`
}
