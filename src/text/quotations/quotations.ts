// What stands between quotation marks, over a whole article: across sentences and paragraphs, unclosed marks mended
// by rule. Which marks pair within one passage is quotation-marks.ts; whose words these are, and whether anybody's
// at all (a title, a nickname), is attribution.ts.

import type { Passage } from '../article/passages.ts'
import type { DateExpression } from '../dates/dates.ts'
import type { Certainty, Descriptor } from '../people/references.ts'
import { markText } from '../quotation-marks.ts'
import type { Span } from '../span.ts'

/** `direct`: a whole utterance. `mixed`: a fragment built into the writer's sentence. `headline`: one in a heading. */
export type QuotationKind = 'direct' | 'mixed' | 'headline'

/** A span of one passage. */
export interface PassageSpan extends Span {
  /** 1-based. */
  readonly passage: number
}

/** Words that the text gives to somebody: `passage.text.slice(start, end)`, marks left out. */
export interface Quotation extends PassageSpan {
  readonly kind: QuotationKind
  /** What gives the words to their speaker, as it stands in the text: "a déclaré", "selon", ":". */
  readonly cue: string | null
  readonly cueSpan: PassageSpan | null
  /** Index into the article's entities. null: nobody is named, or it would be a guess. */
  readonly speaker: number | null
  /** null when there is no speaker. */
  readonly certainty: Certainty | null
  /** The text's own words for a speaker who has no entity: "un proche du dossier". */
  readonly description: string | null
  /** What stage 2 may resolve from other articles. */
  readonly descriptor: Descriptor | null
  /** Where it was said, as the text names it: "X", "conférence de presse". */
  readonly medium: string | null
  /** To whom: "Le Phare", "la presse". */
  readonly addressee: string | null
  /** The expression of the text that dates the utterance, never one that dates something else. */
  readonly when: DateExpression | null
  /** Pieces of one utterance (cut by an incise, or chained) share a number. */
  readonly group: number
}

/** The words between marks, without the marks and the spaces beside them. */
export interface QuotedSpan extends Span {
  /** 1-based. */
  readonly passage: number
  /** With its marks, as far as they stand in this passage. */
  readonly outer: Span
  /** 0: within no other marks. */
  readonly depth: number
  readonly opened: boolean
  readonly closed: boolean
}

/** A quotation that is closed in a later paragraph ends within this many. */
const PARAGRAPHS_OF_ONE_QUOTATION = 8

const OPENING_AT_START = /^\s*(?:[–—-]\s*)?(?:["«»“„‟‹›]|<<|>>|'')/u
const TEXT = /[\p{L}\p{N}]/u

interface Pair extends Span {
  readonly opened: boolean
  readonly closed: boolean
}

/**
 * The quoted spans of an article, in reading order, an outer one before those it holds. Spans of one depth never
 * overlap. A quotation over several paragraphs gives one span in each. A mark that is closed nowhere ends with its
 * paragraph, if it can only have opened a quotation: at the paragraph's start, after a full stop or a colon, or
 * with one sentence left.
 */
export function findQuotedSpans(passages: readonly Passage[]): QuotedSpan[] {
  const marked = passages.map(({ text }) => markText(text))
  const pairs = marked.map((marks): Pair[] =>
    marks.pairs.map((pair) => ({ ...pair, opened: true, closed: true })),
  )
  for (const [i, { text, heading }] of passages.entries()) {
    const opener = marked[i]?.unclosed.at(-1)
    if (opener === undefined || !isAfterEverything(pairs[i], opener)) continue
    const last = heading ? null : closingPassage(passages, marked, i)
    if (last !== null) {
      spread(passages, marked, pairs, i, last, opener)
    } else if (canOnlyOpen(text, opener)) {
      pairs[i]?.push({ start: opener.start, end: text.length, opened: true, closed: false })
    }
  }
  return passages.flatMap((passage, i) => spansOf(passage, pairs[i] ?? []))
}

/** No pair reaches over the unclosed mark from before it. */
function isAfterEverything(pairs: readonly Pair[] | undefined, opener: Span): boolean {
  return pairs?.every(({ start, end }) => end <= opener.start || start > opener.start) ?? true
}

/** The passage whose stray closing mark ends a quotation left open in passage `from`; null when none does. */
function closingPassage(
  passages: readonly Passage[],
  marked: readonly ReturnType<typeof markText>[],
  from: number,
): number | null {
  for (let i = from + 1; i <= from + PARAGRAPHS_OF_ONE_QUOTATION; i += 1) {
    const passage = passages[i]
    const marks = marked[i]
    // Marks repeated at the start of each paragraph make each an entry of its own.
    if (passage === undefined || marks === undefined || passage.heading) return null
    if (OPENING_AT_START.test(passage.text)) return null
    const closer = marks.unopened[0]
    const first = marks.pairs[0] ?? marks.unclosed[0]
    if (closer !== undefined && (first === undefined || closer.start < first.start)) return i
    if (first !== undefined) return null
  }
  return null
}

function spread(
  passages: readonly Passage[],
  marked: readonly ReturnType<typeof markText>[],
  pairs: Pair[][],
  from: number,
  last: number,
  opener: Span,
): void {
  for (let i = from; i <= last; i += 1) {
    const text = passages[i]?.text ?? ''
    const end = i === last ? (marked[i]?.unopened[0]?.end ?? text.length) : text.length
    pairs[i]?.push({ start: i === from ? opener.start : 0, end, opened: i === from, closed: i === last })
  }
}

function canOnlyOpen(text: string, { start, end }: Span): boolean {
  // One sentence and no more follows: "La maire "demande à chacun de rester chez soi."
  if (/^[^.!?…]+[.!?…]?$/u.test(text.slice(end)) && /[\s'’(]$/u.test(text.slice(0, start))) return true
  return /(?:^|[.!?…:»”"]|^[–—-])\s*$/u.test(text.slice(Math.max(0, start - 4), start))
}

function spansOf(passage: Passage, pairs: readonly Pair[]): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  const around: number[] = []
  const inOrder = [...pairs].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const pair of inOrder) {
    const words = wordsBetween(passage.text, pair)
    if (words === null) continue
    while ((around.at(-1) ?? Infinity) <= pair.start) around.pop()
    spans.push({
      ...words,
      passage: passage.number,
      outer: { start: pair.start, end: pair.end },
      depth: around.length,
      opened: pair.opened,
      closed: pair.closed,
    })
    around.push(pair.end)
  }
  return spans
}

const OPENING = /^(?:<<|''|["«»“„‟‹›‘‚'])?\s*/u
const CLOSING = /\s*(?:>>|''|["»”“›’'])?$/u

/** What the marks enclose; null when that is no text: "« »", "(...)". A comma that closes the words is the writer's. */
function wordsBetween(text: string, { start, end, opened, closed }: Pair): Span | null {
  const raw = text.slice(start, end)
  const skipped = opened ? (OPENING.exec(raw)?.[0].length ?? 0) : raw.length - raw.trimStart().length
  const kept = closed ? raw.replace(CLOSING, '') : raw.trimEnd()
  const words = { start: start + skipped, end: start + kept.replace(/\s*,$/u, '').length }
  return words.end > words.start && TEXT.test(text.slice(words.start, words.end)) ? words : null
}
