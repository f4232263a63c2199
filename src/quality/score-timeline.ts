// The order of what was said against a hand-made timeline of a story: is each quotation found, with its speaker and
// date, are repeats folded, does one stand before the other where the articles tell which came first, and does
// nothing appear that nobody said.

import type { PassagePlace, QuotationRecord } from '../corpus/corpus.ts'
import type { Span } from '../text/span.ts'
import type { Score } from './figures.ts'
import { comparableName, overlapOf, share, shareOf } from './figures.ts'

/** Words between quotation marks. */
interface GoldStretch {
  readonly article: string
  /** 1-based. */
  readonly passage: number
  readonly text: string
}

export interface GoldUtterance extends GoldStretch {
  readonly order: number
  /** A name, or a description that begins with an article ("un cadre de …") where nobody is named. */
  readonly speaker: string
  /** ISO day, or `first/last`, both inside. */
  readonly date: string
  readonly precision: 'day' | 'part-of-day' | 'interval' | 'year'
  readonly part?: string
  /** The first report of the same utterance. */
  readonly repeat_of?: { readonly article: string; readonly passage: number }
}

export interface GoldTimeline {
  readonly utterances: readonly GoldUtterance[]
  /** Stretches between quotation marks that nobody said. */
  readonly nobodys: readonly GoldStretch[]
  readonly passageText: (place: Pick<GoldStretch, 'article' | 'passage'>) => string | null
}

/** Overlap that counts as the same span. */
const SAME_SPAN = 0.8
/** Overlap that counts as touching what nobody said. */
const TOUCHING = 0.5

/**
 * Figures: `found` (of all lines of the timeline), `speaker`, `date` (of those found: a day equal to the gold's, or
 * a range within its interval), `order` (of the pairs whose dates tell which came first, those in that order; a
 * pair with a line that was not found is wrong), `pairs` (how many), `folded` (repeats that share one entry with the
 * first report), `false_alarms` (of the stretches that nobody said).
 *
 * `quotations`: as the corpus lists them, repeats folded.
 */
export function scoreTimeline(gold: GoldTimeline, quotations: readonly QuotationRecord[]): Score {
  const lines = gold.utterances.map((utterance): Line => {
    const place = locate(utterance, gold)
    return { utterance, found: quotations.find((quotation) => isReportedAt(quotation, place)) ?? null }
  })
  const found = lines.filter(isFound)
  const pairs = scorablePairs(lines)
  const repeats = lines.filter(({ utterance }) => utterance.repeat_of !== undefined)
  const alarms = gold.nobodys.filter((nobodys) => {
    const place = locate(nobodys, gold)
    return quotations.some((quotation) => isReportedAt(quotation, place, TOUCHING))
  })
  return {
    figures: {
      n: lines.length,
      found: share(found.length, lines.length),
      speaker: shareOf(found, isSpeakerRight),
      date: shareOf(found, isDateRight),
      order: shareOf(pairs, isInOrder),
      pairs: pairs.length,
      folded: shareOf(repeats, (line) => isFolded(line, lines)),
      false_alarms: share(alarms.length, gold.nobodys.length),
    },
    misses: [
      ...lines
        .filter((line) => line.found === null)
        .map(({ utterance }) => `missed    ${labelOf(utterance)}`),
      ...found.filter((line) => !isSpeakerRight(line)).map(wrongSpeaker),
      ...found.filter((line) => !isDateRight(line)).map(wrongDate),
      ...pairs.filter((pair) => pair.every(isFound) && !isInOrder(pair)).map(wrongOrder),
      ...repeats
        .filter((line) => !isFolded(line, lines))
        .map(({ utterance }) => `unfolded  ${labelOf(utterance)}`),
      ...alarms.map((nobodys) => `nobody’s  ${labelOf(nobodys)}`),
    ],
  }
}

interface Line {
  readonly utterance: GoldUtterance
  /** The entry that reports it, here or as a repeat. */
  readonly found: QuotationRecord | null
}

interface FoundLine extends Line {
  readonly found: QuotationRecord
}

function isFound(line: Line): line is FoundLine {
  return line.found !== null
}

/** Throws when the words do not stand in the passage: the gold is then wrong. */
function locate({ article, passage, text }: GoldStretch, gold: GoldTimeline): PassagePlace {
  const start = gold.passageText({ article, passage })?.indexOf(text) ?? -1
  if (start === -1) throw new Error(`${article}: passage ${passage} has no “${text}”`)
  return { article, passage, start, end: start + text.length }
}

function isReportedAt(quotation: QuotationRecord, place: PassagePlace, least = SAME_SPAN): boolean {
  return [quotation, ...quotation.repeats].some(
    (reported) =>
      reported.article === place.article &&
      reported.passage === place.passage &&
      (isSame(reported, place) || overlapOf(reported, place) >= least),
  )
}

/** The full stop at the end may stand on either side of the mark. */
function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && Math.abs(a.end - b.end) <= 1
}

/** A description begins with an article in lower case: nobody is named, and no name is the right answer. */
const DESCRIPTION = /^(?:une?|les?|la|des|l['’]) ?(?=\p{L})/u
/** What stands before a name: "collectif Altitude sûre". */
const COMMON_NOUNS = /^(?:\p{Ll}[\p{Ll}-]* )+(?=\p{Lu})/u

function isSpeakerRight({ utterance, found: { speaker } }: FoundLine): boolean {
  const gold = utterance.speaker
  if (DESCRIPTION.test(gold)) {
    return speaker === null || comparableName(speaker) === comparableName(gold)
  }
  return (
    speaker !== null &&
    [gold, gold.replace(COMMON_NOUNS, '')].some((name) => comparableName(name) === comparableName(speaker))
  )
}

function rangeOf({ date }: GoldUtterance): { readonly from: string; readonly to: string } {
  const [from = date, to = from] = date.split('/')
  return { from, to }
}

function isDateRight({ utterance, found: { date } }: FoundLine): boolean {
  const { from, to } = rangeOf(utterance)
  return date !== null && date.from !== null && date.to !== null && date.from >= from && date.to <= to
}

type Pair = readonly [earlier: Line, later: Line]

const PARTS_OF_DAY = ['matin', 'midi', 'après-midi', 'soir', 'nuit']

/** Those whose days do not overlap, or that stand in different parts of one day. */
function scorablePairs(lines: readonly Line[]): readonly Pair[] {
  return lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b): readonly Pair[] => {
      const order = compareDates(a.utterance, b.utterance)
      return order === 0 ? [] : [order < 0 ? [a, b] : [b, a]]
    }),
  )
}

/** Negative: `a` was said first; 0: the dates do not tell. */
function compareDates(a: GoldUtterance, b: GoldUtterance): number {
  const [first, second] = [rangeOf(a), rangeOf(b)]
  if (first.to < second.from) return -1
  if (second.to < first.from) return 1
  if (a.date !== b.date || first.from !== first.to || a.part === undefined || b.part === undefined) return 0
  return PARTS_OF_DAY.indexOf(a.part) - PARTS_OF_DAY.indexOf(b.part)
}

function isInOrder([earlier, later]: Pair): boolean {
  return earlier.found !== null && later.found !== null && earlier.found.order < later.found.order
}

function isFolded({ utterance, found }: Line, lines: readonly Line[]): boolean {
  return lines.some(
    (line) =>
      found !== null &&
      line.found === found &&
      line.utterance !== utterance &&
      line.utterance.article === utterance.repeat_of?.article &&
      line.utterance.passage === utterance.repeat_of.passage,
  )
}

// ---- misses in a line each

function wrongSpeaker({ utterance, found: { speaker } }: FoundLine): string {
  return `speaker   ${labelOf(utterance)}: ${speaker}, not ${utterance.speaker}`
}

function wrongDate({ utterance, found: { date } }: FoundLine): string {
  const range = date === null ? null : `${date.from}/${date.to}`
  return `date      ${labelOf(utterance)}: ${range}, not ${utterance.date}`
}

function wrongOrder([earlier, later]: Pair): string {
  return `order     ${labelOf(earlier.utterance)} before ${labelOf(later.utterance)}`
}

function labelOf({ article, passage, text }: GoldStretch): string {
  return `${article} p${passage} “${text}”`
}
