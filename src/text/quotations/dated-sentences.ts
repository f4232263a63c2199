// The sentences of an article as those that may date what is said in them: their words without what is quoted, the
// dates among them, and which of those can be of a saying.

import type { Passage } from '../article/passages.ts'
import type { DateExpression } from '../dates/dates.ts'
import { fold } from '../folding.ts'
import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import { firstIndex } from './first-index.ts'
import type { QuotedSpan } from './quotations.ts'

export interface DatedText {
  readonly passages: readonly Passage[]
  /** ISO day of publication. */
  readonly published: string | null
  /** For each passage. */
  readonly sentences: readonly (readonly Span[])[]
  /** For each passage, in order. */
  readonly dates: readonly (readonly DateExpression[])[]
  /** By passage, all that stands between marks, in reading order. */
  readonly quoted: ReadonlyMap<number, readonly QuotedSpan[]>
}

/** The words of one passage that stand at one level: outside all marks, or within one pair of them. */
export interface Level {
  /** What stands between two offsets of the passage, all other words blank. */
  slice(start: number, end: number): string
  readonly sentences: readonly Span[]
  readonly dates: readonly DateExpression[]
}

/** `spoken`: the quotations of the passage, in order; within marks, an incise is what they leave of them. */
export function levelOf(
  { passages, sentences, dates }: DatedText,
  passage: number,
  quoted: readonly QuotedSpan[],
  around: QuotedSpan | null,
  spoken: readonly Span[] = [],
): Level {
  const full = passages[passage - 1]?.text ?? ''
  const within = around ?? { start: 0, end: full.length }
  const pieces: string[] = []
  let at = within.start
  const from = firstIndex(quoted, ({ outer }) => outer.start >= within.start)
  const to = firstIndex(quoted, ({ outer }) => outer.start >= within.end)
  const deeper = quoted
    .slice(from, to)
    .map(({ outer }) => outer)
    .filter(({ end }) => end <= within.end)
  const cut = around === null ? [] : partsOf(spoken, around)
  for (const { start, end } of [...deeper, ...cut].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    pieces.push(full.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  pieces.push(full.slice(at, within.end))
  const text = pieces.join('')
  const slice = (start: number, end: number): string =>
    text.slice(Math.max(0, start - within.start), Math.max(0, end - within.start))
  return {
    slice,
    sentences: around === null ? (sentences[passage - 1] ?? []) : [within],
    dates: datesIn(dates[passage - 1] ?? [], within).filter(({ start }) =>
      /\S/.test(slice(start, start + 1)),
    ),
  }
}

/** The pieces of what stands between marks that incises cut: "« On nous ment, dit-elle. Depuis dix ans. »". */
function partsOf(spoken: readonly Span[], { start, end }: Span): Span[] {
  const from = firstIndex(spoken, (piece) => piece.start >= start)
  const to = firstIndex(spoken, (piece) => piece.start >= end)
  return spoken.slice(from, to).filter((piece) => piece.end <= end && piece.end - piece.start < end - start)
}

/** Those of the dates, in order, that a stretch holds. */
export function datesIn(dates: readonly DateExpression[], { start, end }: Span): readonly DateExpression[] {
  const first = indexAfter(dates, start)
  const last = indexAfter(dates, end)
  return dates.slice(first, last + 1).filter((date) => date.start >= start && date.end <= end)
}

/** The first of spans in order that ends after the offset; their number where none does. */
export function indexAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans, ({ end }) => end > offset)
}

export function isDay({ precision }: DateExpression): boolean {
  return precision === 'day' || precision === 'part-of-day'
}

/** It lies back, has a beginning, and is tied to no noun but what was said, nor to somebody's life. */
export function isFree(level: Level, sentence: Span, date: DateExpression, language: Language): boolean {
  if (date.planned || date.from === null) return false
  const { attached, attachedBehind, bounding, ofLife } = language.calendar
  // "depuis 2021" and "depuis neuf ans" are one expression.
  const own = fold(date.text)
  if (bounding.test(own.replace(/[^ ]*$/, '')) || bounding.test(own.replace(/(?<= ).*$/, ''))) return false
  const before = `${fold(level.slice(sentence.start, date.start))} `
  if (bounding.test(before)) return false
  // "Le maire, élu en 2014, a répondu": that it was said in 2014 is not told.
  if (!isDay(date) && ofLife.test(before)) return false
  const after = fold(level.slice(date.end, date.end + 40))
  const owned = attached.test(before) || attachedBehind?.test(after) === true
  if (!owned) return true
  // "Monday's statement", "dans un communiqué de mardi".
  return language.lexicon.nounLast
    ? hasUtterance(wordsOf(after).slice(0, 4), language)
    : hasUtterance(wordsOf(before.replace(attached, '')).slice(-3), language)
}

export function hasUtterance(words: readonly string[], { cues }: Language): boolean {
  return words
    .map(fold)
    .some((word) => cues.media.nouns.has(word) || cues.documents.has(word) || cues.utterances.has(word))
}

export function isSaying(word: string, { calendar, cues }: Language): boolean {
  if (calendar.issued.test(fold(word))) return false
  return cues.verbs.get(word)?.some(({ class: kind, clitic }) => kind === 'say' && clitic === null) ?? false
}

/** A saying, a meeting or a document is told of beside the date, or after one that opens the sentence. */
export function introduces(level: Level, sentence: Span, date: DateExpression, language: Language): boolean {
  const { calendar, tense } = language
  const before = wordsOf(level.slice(sentence.start, date.start))
  if (calendar.starting.test(`${fold(before.join(' '))} `) || calendar.starting.test(fold(date.text)))
    return false
  const after = wordsOf(level.slice(date.end, sentence.end))
  const opens = before.every((word) => tense.light.has(word))
  const near = [...before.slice(-4), ...after.slice(0, opens ? after.length : 6)]
  return (
    near.some((word) => calendar.telling.test(fold(word)) || isSaying(word, language)) ||
    hasUtterance(before.slice(-4), language)
  )
}

export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+|,/gu) ?? []).map((word) => word.toLowerCase())
}
