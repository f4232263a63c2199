// Years and longer, and the periods that are named from the one at hand: "la semaine dernière", "fin 2020".

import type { Days } from './calendar.ts'
import { centuryDays, unitDays, yearDays } from './calendar.ts'
import { meantStep } from './date-direction.ts'
import type { Circumstances, MeantDays, Reader } from './date-reading.ts'
import { edgeOf, longestBefore, onDay, partOf, unitPrecision, whole } from './date-reading.ts'

export function readYear({ year, edge }: Reader): MeantDays | null {
  return year === undefined ? null : whole(edgeOf(yearDays(year), edge, 'year'), 'year')
}

export function readYearRange({ year, raw, number }: Reader): MeantDays | null {
  const written = raw.year2
  const second = number('year2')
  if (year === undefined || second === undefined || written === undefined) return null
  const last = written.length === 2 ? 100 * Math.floor(year / 100) + second : second
  return last > year && last - year <= 1000
    ? { first: yearDays(year).first, last: yearDays(last).last, precision: 'year' }
    : null
}

export function readDecade(groups: Reader, at: Circumstances): MeantDays | null {
  const short = (name: string): number | undefined => {
    const years = groups.number(name)
    return years === undefined ? undefined : (years <= 10 ? 2000 : 1900) + years
  }
  const tens = groups.word(at.words.tens, 'tens')
  const first = groups.year ?? short('yy') ?? (tens === undefined ? undefined : 1900 + tens)
  const last = groups.number('year2') ?? short('yy2') ?? first
  if (first === undefined || last === undefined || first % 10 !== 0 || last < first) return null
  const years = { first: yearDays(first).first, last: yearDays(last, 10).last }
  return whole(edgeOf(years, groups.edge, 'decade'), 'decade')
}

export function readCentury(groups: Reader, at: Circumstances): MeantDays | null {
  const written = groups.raw.roman
  const century =
    written === undefined
      ? groups.word(at.words.ordinal, 'ordinal')
      : /\d/.test(written)
        ? Number(written)
        : romanNumber(written)
  if (century === undefined || century === null || century < 1 || century > 21) return null
  return whole(edgeOf(centuryDays(century), groups.edge, 'century'), 'century')
}

function romanNumber(written: string): number | null {
  const match = /^(x{0,2})(ix|iv|v?i{0,3})$/.exec(written)
  if (match === null) return null
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(match[2] ?? '')
  return 10 * (match[1] ?? '').length + ones
}

export function readPeriod(groups: Reader, at: Circumstances): MeantDays | null {
  const { unit, shift, edge, raw } = groups
  const { today } = at
  if (raw.part !== undefined && today !== null) {
    const night = shift === 'next' ? today : today - 1
    return onDay(night, partOf(groups, at), night + 1)
  }
  const plural = /s$/.test(raw.unit ?? '') && unit !== 'month'
  if (unit === undefined || unit === 'day' || unit === 'hour' || plural) return null
  const from =
    shift === 'after-that' || shift === 'before-that'
      ? (at.previous(longestBefore(unit))?.first ?? null)
      : today
  if (from === null) return null
  const steps =
    shift === undefined || shift === 'this' || shift === 'that'
      ? 0
      : shift === 'last' || shift === 'before-that'
        ? -1
        : 1
  const days = (count: number): Days => edgeOf(unitDays(unit, from, count), edge, unitPrecision(unit))
  const open = shift === undefined && (unit === 'weekend' || edge !== undefined)
  return whole(days(open ? meantStep(days(0), from, at) : steps), unitPrecision(unit))
}
