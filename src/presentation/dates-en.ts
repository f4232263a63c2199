// Days and stretches of time as British newspapers write them.

import type { DateRange } from '../corpus/corpus.ts'

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export function day(iso: string): string {
  return DAY.format(new Date(iso))
}

/** "Thursday 5 June 2025", "June 2025", "2024", "10 to 11 March 2026"; what is open is said so. */
export function range(dates: DateRange): string {
  const { from, to } = dates
  if (from === null) return to === null ? 'unknown date' : `up to ${day(to)}`
  if (to === null) return `since ${day(from)}`
  if (from === to) return `${WEEKDAY.format(new Date(from))} ${day(from)}`
  return named(dates, from, to) ?? `${dayBefore(from, to)} to ${day(to)}`
}

/** A stretch of time that has a name of its own. */
function named({ precision }: DateRange, from: string, to: string): string | null {
  const year = from.slice(0, 4)
  const sameYear = to.slice(0, 4) === year
  switch (precision) {
    case 'month':
      return from.slice(0, 7) === to.slice(0, 7) ? MONTH.format(new Date(from)) : null
    case 'quarter':
      return sameYear
        ? `${['first', 'second', 'third', 'fourth'][Math.floor((Number(from.slice(5, 7)) - 1) / 3)]} quarter of ${year}`
        : null
    case 'year':
      return sameYear ? year : null
    case 'decade':
      return from.slice(3) === '0-01-01' ? `the ${year}s` : null
    default:
      return null
  }
}

/** The first day of a period, without what its last day says again. */
function dayBefore(from: string, to: string): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return day(from)
  const short = day(from).slice(0, -5)
  return from.slice(0, 7) === to.slice(0, 7) ? (short.split(' ')[0] ?? short) : short
}

export function between(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `up to ${day(to)}`
  if (to === null) return `from ${day(from)} on`
  return from === to ? `on ${day(from)}` : `from ${dayBefore(from, to)} to ${day(to)}`
}
