// Days and stretches of time as French newspapers write them.

import type { DateRange } from '../corpus/corpus.ts'

const WEEKDAY = new Intl.DateTimeFormat('fr', { weekday: 'long', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export function day(iso: string): string {
  return DAY.format(new Date(iso)).replace(/^1 /, '1er ')
}

/** "jeudi 5 juin 2025", "juin 2025", "2024", "du 10 au 11 mars 2026"; what is open is said so. */
export function range(dates: DateRange): string {
  const { from, to } = dates
  if (from === null) return to === null ? 'date inconnue' : `jusqu’au ${day(to)}`
  if (to === null) return `depuis le ${day(from)}`
  if (from === to) return `${WEEKDAY.format(new Date(from))} ${day(from)}`
  return named(dates, from, to) ?? `du ${dayBefore(from, to)} au ${day(to)}`
}

/** The same after a noun: "publication du 5 juin 2025". */
export function ofRange(dates: DateRange): string {
  const { from, to } = dates
  return from !== null && from === to ? `du ${day(from)}` : range(dates)
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
        ? `${['premier', 'deuxième', 'troisième', 'quatrième'][Math.floor((Number(from.slice(5, 7)) - 1) / 3)]} trimestre ${year}`
        : null
    case 'year':
      return sameYear ? year : null
    case 'decade':
      return from.slice(3) === '0-01-01' ? `années ${year}` : null
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
  if (from === null) return to === null ? null : `jusqu’au ${day(to)}`
  if (to === null) return `à partir du ${day(from)}`
  return from === to ? `le ${day(from)}` : `du ${dayBefore(from, to)} au ${day(to)}`
}
