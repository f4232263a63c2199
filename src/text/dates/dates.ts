// Date expressions of news: "vendredi dernier" + a reference day -> the days it means, with their precision.
// The forms are the language's (calendar.ts of each), their meaning is date-meaning.ts.

import type { Passage } from '../article/passages.ts'
import type { Language } from '../language.ts'
import { splitSentences } from '../sentences.ts'
import type { Span } from '../span.ts'
import type { DatePart, DatePrecision, DayNumber } from './calendar.ts'
import { dayFromIso, isoDay } from './calendar.ts'
import { findForms } from './date-forms.ts'
import { isNoDate } from './date-guards.ts'
import { meaningOf } from './date-meaning.ts'
import type { MeantDays } from './date-reading.ts'
import { foldInPlace } from './folded-text.ts'
import type { Tense } from './tense.ts'
import { looksAhead, readTense } from './tense.ts'

export type { DatePart, DatePrecision } from './calendar.ts'

export interface DateExpression extends Span {
  readonly text: string
  /** ISO days, both inside; null: open on that side. Of a span of several days, `precision` is that of its ends. */
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
  readonly part?: DatePart
  /** It lies after the reference day, or is that day in a sentence that looks ahead. */
  readonly planned: boolean
}

export interface DateContext {
  /** The last dates of the passages before: what "la veille" at the start of one counts from. */
  readonly before: readonly DateExpression[]
}

/**
 * The dates that a text states, in order, none overlapping another; spans in UTF-16 code units of `text`. `reference`:
 * ISO day of publication, that "jeudi" is counted from; null: unknown, and only dates with their year are found.
 * Throws RangeError when `reference` is no day of the calendar.
 */
export function findDates(
  text: string,
  reference: string | null,
  language: Language,
  context: DateContext = { before: [] },
): DateExpression[] {
  const today = reference === null ? null : dayFromIso(reference)
  if (reference !== null && today === null)
    throw new RangeError(`${reference} is not a day: expected YYYY-MM-DD`)
  const words = language.calendar
  const { folded, place } = foldInPlace(text)
  const sentenceAround = lazySentences(text, language)
  const dates: DateExpression[] = []
  const told = context.before.map((date) => ({ meant: meantBy(date), planned: date.planned }))

  findForms(folded, words, (found) => {
    if (found.form.meaning === 'nothing') return true
    const span = trimmed(text, { start: place(found.start), end: place(found.end) })
    if (isNoDate({ text, folded, span, form: found }, language)) return false
    const tense = once(() => readTense(text, sentenceAround(span), span, language.tense))
    if (found.form.ahead === true && !looksAhead(tense())) return false
    const attached = words.attached.test(folded.slice(Math.max(0, found.start - 8), found.start))
    const previous = (longest: number): MeantDays | null => {
      const fitting = told.filter(({ meant }) => lengthOf(meant) <= longest)
      // "La veille" of what has happened is counted from what has happened, not from what is to come.
      const past = looksAhead(tense()) ? undefined : fitting.findLast(({ planned }) => !planned)
      return (past ?? fitting.at(-1))?.meant ?? null
    }
    const isSecond = (): boolean => (dates.at(-1)?.start ?? -1) >= sentenceAround(span).start
    const meant = meaningOf(found, { words, today, tense, attached, isSecond, previous })
    if (meant === null) return false
    const planned = isPlanned(meant, today, tense)
    dates.push(expression(text, span, meant, planned))
    told.push({ meant, planned })
    if (told.length > REMEMBERED) told.shift()
    return true
  })
  return dates
}

/** The dates of each passage of an article: "la veille" may count from a date of an earlier one. */
export function findDatesOfPassages(
  passages: readonly Passage[],
  reference: string | null,
  language: Language,
): DateExpression[][] {
  let before: readonly DateExpression[] = []
  return passages.map(({ text }) => {
    const dates = findDates(text, reference, language, { before })
    before = [...before, ...dates].slice(-REMEMBERED)
    return dates
  })
}

/** How many dates back "la veille" may reach. */
const REMEMBERED = 12

/** In days; an open one is longer than any. */
function lengthOf({ first, last }: MeantDays): number {
  return first === null || last === null ? Number.POSITIVE_INFINITY : last - first + 1
}

export interface TypedDate {
  /** ISO days, both inside. */
  readonly from: string
  readonly to: string
  readonly precision: DatePrecision
}

const TYPED_LIMIT = 60

/**
 * A date as somebody types it into a search: "5 juin", "2025-06-05", "05/06", "hier", "juin 2025", "2024". What lacks
 * a year or a month is the nearest to `today`, a weekday the last one. null: the words are no date, or more than one.
 */
export function readTypedDate(typed: string, today: string, language: Language): TypedDate | null {
  const text = typed.trim().replace(/[.!?]+$/u, '')
  if (text.length === 0 || text.length > TYPED_LIMIT) return null
  for (const written of spellings(text, language)) {
    const [date, ...others] = findDates(written, today, language)
    if (date === undefined || others.length > 0 || date.from === null || date.to === null) continue
    const rest = `${written.slice(0, date.start)} ${written.slice(date.end)}`.toLowerCase()
    const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.every((word) => language.tense.light.has(word))) {
      return { from: date.from, to: date.to, precision: date.precision }
    }
  }
  return null
}

/** As typed, and as an article would write it. */
function spellings(text: string, language: Language): string[] {
  const short = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text)
  if (short !== null) {
    const [, day = '', month = '', year] = short
    if (year !== undefined) return [`${day}/${month}/${year.length === 2 ? `20${year}` : year}`]
    return [`${language.calendar.typed[0] ?? ''}${day}/${month}`]
  }
  const monthOfYear = /^(?:(\d{4})[/.-](\d{1,2})|(\d{1,2})[/.-](\d{4}))$/.exec(text)
  if (monthOfYear !== null) {
    const [, year, month, month2, year2] = monthOfYear
    const name = [...language.calendar.month].find(([, number]) => number === Number(month ?? month2))?.[0]
    return name === undefined ? [] : spellings(`${name} ${year ?? year2}`, language)
  }
  const capital = language.calendar.capitals
    ? text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : text.toLowerCase()
  return ['', ...language.calendar.typed].map((before) => `${before}${capital}`)
}

function trimmed(text: string, { start, end }: Span): Span {
  const shown = text.slice(start, end)
  return { start: start + (shown.length - shown.trimStart().length), end: start + shown.trimEnd().length }
}

/** What is asked for several times, or never, and takes a while. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** Sentences are found only when a date's meaning hangs on its clause. Asked for places in the order of the text. */
function lazySentences(text: string, language: Language): (span: Span) => Span {
  let sentences: readonly Span[] | null = null
  let at = 0
  return ({ start }) => {
    sentences ??= splitSentences(text, language)
    while ((sentences[at]?.end ?? Infinity) <= start) at += 1
    return sentences[at] ?? { start: 0, end: text.length }
  }
}

/** To come; of the reference day itself, what the sentence looks ahead to. */
function isPlanned({ first }: MeantDays, today: DayNumber | null, tense: () => Tense | null): boolean {
  if (today === null || first === null) return false
  return first > today || (first === today && looksAhead(tense()))
}

function expression(text: string, span: Span, meant: MeantDays, planned: boolean): DateExpression {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    from: meant.first === null ? null : isoDay(meant.first),
    to: meant.last === null ? null : isoDay(meant.last),
    precision: meant.precision,
    ...(meant.part === undefined ? {} : { part: meant.part }),
    planned,
  }
}

function meantBy({ from, to, precision, part }: DateExpression): MeantDays {
  return {
    first: from === null ? null : dayFromIso(from),
    last: to === null ? null : dayFromIso(to),
    precision,
    ...(part === undefined ? {} : { part }),
  }
}
