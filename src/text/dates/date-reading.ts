// The words of a found date form, read by name, and what readings are made of: days with their precision. Shared by
// date-days.ts, date-years.ts and date-periods.ts, which give each form its meaning.

import type { DatePart, DatePrecision, DayNumber, Days, Unit } from './calendar.ts'
import { monthDays, partOfHour, partsOf, yearDays } from './calendar.ts'
import type { CalendarWords, Edge, Shift, Words } from './calendar-words.ts'
import type { Captures } from './date-forms.ts'
import type { Tense } from './tense.ts'

export interface MeantDays {
  readonly first: DayNumber | null
  readonly last: DayNumber | null
  readonly precision: DatePrecision
  readonly part?: DatePart
}

export interface Circumstances {
  readonly words: CalendarWords
  /** null: unknown. Then only what stands with its year has a meaning. */
  readonly today: DayNumber | null
  /** Which way the clause looks. */
  readonly tense: () => Tense | null
  /** It hangs on a noun, about which the verb says little: the nearest is meant. */
  readonly attached: boolean
  /** A date stands before it in its sentence. */
  readonly isSecond: () => boolean
  /** The last date before it in the text of at most so many days: what "la veille" counts from. */
  readonly previous: (longest: number) => MeantDays | null
}

/** null: the words say nothing that can be counted. */
export type Reading = (groups: Reader, at: Circumstances) => MeantDays | null

export interface Reader {
  readonly raw: Captures
  word<T>(kind: Words<T>, name: string): T | undefined
  number(name: string): number | undefined
  readonly shift: Shift | undefined
  readonly edge: Edge | undefined
  readonly unit: Unit | undefined
  readonly year: number | undefined
}

export function reader(raw: Captures, words: CalendarWords): Reader {
  const word = <T>(kind: Words<T>, name: string): T | undefined => {
    const found = raw[name]
    return found === undefined ? undefined : lookUp(kind, found)
  }
  const number = (name: string): number | undefined => {
    const found = raw[name]
    if (found === undefined) return undefined
    const digits = /^\d+/.exec(found)?.[0]
    return digits === undefined
      ? (lookUp(words.number, found) ?? lookUp(words.ordinal, found))
      : Number(digits)
  }
  return {
    raw,
    word,
    number,
    shift: word(words.shift, 'shift'),
    edge: word(words.edge, 'edge'),
    unit: word(words.unit, 'unit'),
    year: number('year'),
  }
}

function lookUp<T>(kind: Words<T>, found: string): T | undefined {
  const plain = found.replaceAll(/ +/g, ' ')
  return kind.get(plain) ?? kind.get(plain.replaceAll(' ', '-')) ?? kind.get(plain.replaceAll('-', ' '))
}

export function onDay(day: DayNumber, part?: DatePart, last = day): MeantDays {
  return part === undefined
    ? { first: day, last, precision: 'day' }
    : { first: day, last, precision: 'part-of-day', part }
}

export function whole(days: Days, precision: DatePrecision): MeantDays {
  return { first: days.first, last: days.last, precision }
}

export function partOf({ raw, word }: Reader, { words }: Circumstances): DatePart | undefined {
  const named = word(words.part, 'part')
  if (named !== undefined || raw.hour === undefined) return named
  return partOfHour(Number(raw.hour), raw.pm !== undefined)
}

/** How long the date may be, in days, that so many units are counted from: "l'année suivante" from all of 2012. */
export function longestBefore(unit: Unit | undefined): number {
  return unit === 'year' || unit === 'decade' || unit === 'century' ? 36_600 : 31
}

export function unitPrecision(unit: Unit): DatePrecision {
  if (unit === 'hour') return 'day'
  return unit === 'half-year' ? 'quarter' : unit
}

/** The beginning, middle or end of a stretch: as much as the word may mean, and no more. */
export function edgeOf({ first, last }: Days, edge: Edge | undefined, precision: DatePrecision): Days {
  if (edge === undefined || edge === 'whole') return { first, last }
  const { year, month } = partsOf(first)
  if (precision === 'month') {
    if (edge === 'start') return { first, last: first + 9 }
    return edge === 'middle' ? { first: first + 10, last: first + 19 } : { first: first + 20, last }
  }
  if (precision === 'year') {
    if (edge === 'start') return monthDays(year, month, 3)
    return edge === 'middle' ? monthDays(year, month + 4, 4) : monthDays(year, month + 9, 3)
  }
  if (precision === 'decade' || precision === 'century') {
    const years = partsOf(last).year - year + 1
    const [from, to] = edge === 'start' ? [0, 0.4] : edge === 'middle' ? [0.3, 0.7] : [0.7, 1]
    return yearDays(year + Math.round(years * from), Math.round(years * (to - from)))
  }
  const third = (last - first + 1) / 3
  if (edge === 'start') return { first, last: first + Math.ceil(third) - 1 }
  if (edge === 'end') return { first: last - Math.ceil(third) + 1, last }
  return { first: first + Math.floor(third), last: last - Math.floor(third) }
}
