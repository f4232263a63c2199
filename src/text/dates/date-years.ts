// What comes once a year: days and months, seasons, quarters, holidays, and which year is meant where none is named.

import type { Days } from './calendar.ts'
import {
  dayNumber,
  holidayIn,
  isDay,
  monthDays,
  partsOf,
  seasonDays,
  unitDays,
  weekdayOf,
} from './calendar.ts'
import { meantInYears } from './date-direction.ts'
import type { Circumstances, MeantDays, Reader } from './date-reading.ts'
import { edgeOf, onDay, partOf, unitPrecision, whole } from './date-reading.ts'

/** The days of the year that is meant. `shift`: the words say which. */
function inYear(at: Circumstances, groups: Reader, daysIn: (year: number) => Days | null): Days | null {
  const { shift, unit, year } = groups
  if (year !== undefined) return daysIn(year)
  const { today } = at
  if (today === null) return null
  const thisYear = partsOf(today).year
  if (unit !== undefined || groups.raw.of !== undefined) {
    return daysIn(thisYear + (shift === 'last' ? -1 : shift === 'next' ? 1 : 0))
  }
  const candidates = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2]
    .map((years) => daysIn(thisYear + years))
    .filter((days) => days !== null)
  if (shift === 'last') return candidates.findLast(({ last }) => last < today) ?? null
  if (shift === 'next') return candidates.find(({ first }) => first > today) ?? null
  return meantInYears(candidates, today, at)
}

export function readDate(groups: Reader, at: Circumstances): MeantDays | null {
  const { raw } = groups
  const part = partOf(groups, at)
  if (raw.dd !== undefined && raw.mm !== undefined) {
    const [day, month] = [Number(raw.dd), Number(raw.mm)]
    const daysIn = (year: number): Days | null => oneDay(year, month, day)
    const days = raw.yyyy === undefined ? inYear(at, groups, daysIn) : daysIn(Number(raw.yyyy))
    return days === null ? null : onDay(days.first, part)
  }
  const day = groups.number('day')
  const month = groups.word(at.words.month, 'month')
  const weekday = groups.word(at.words.weekday, 'weekday')
  if (day === undefined || month === undefined) return null
  const days =
    inYear(at, groups, (year) => {
      const dated = oneDay(year, month, day)
      return dated === null || weekday === undefined || weekdayOf(dated.first) === weekday ? dated : null
    }) ?? inYear(at, groups, (year) => oneDay(year, month, day))
  return days === null ? null : onDay(days.first, part)
}

function oneDay(year: number, month: number, day: number): Days | null {
  if (!isDay(year, month, day)) return null
  const number = dayNumber(year, month, day)
  return { first: number, last: number }
}

export function readDateRange(groups: Reader, at: Circumstances): MeantDays | null {
  const { raw } = groups
  const [day, day2] = [groups.number('day'), groups.number('day2')]
  const month2 = groups.word(at.words.month, 'month2') ?? groups.word(at.words.month, 'month')
  if (day === undefined || day2 === undefined || month2 === undefined) return null
  const month = groups.word(at.words.month, 'month') ?? month2
  const listed = raw.and !== undefined && raw.between === undefined
  if (listed && (month !== month2 || day2 !== day + 1)) return null
  const firstYear = groups.number('year1')
  const days = inYear(at, groups, (year) => {
    const last = oneDay(year, month2, day2)
    const first = oneDay(firstYear ?? (month > month2 ? year - 1 : year), month, day)
    return first === null || last === null || first.first >= last.first
      ? null
      : { first: first.first, last: last.first }
  })
  if (days === null) return null
  return onDay(days.first, partOf(groups, at), days.last)
}

export function readMonth(groups: Reader, at: Circumstances): MeantDays | null {
  const month = groups.word(at.words.month, 'month')
  if (month === undefined) return null
  const days = inYear(at, groups, (year) => edgeOf(monthDays(year, month), groups.edge, 'month'))
  return days === null ? null : whole(days, 'month')
}

export function readMonthRange(groups: Reader, at: Circumstances): MeantDays | null {
  const [month, month2] = [groups.word(at.words.month, 'month'), groups.word(at.words.month, 'month2')]
  if (month === undefined || month2 === undefined) return null
  if (groups.raw.and !== undefined && month2 !== month + 1) return null
  const first = groups.number('year1')
  const days = inYear(at, groups, (year) => {
    const from = monthDays(first ?? (month >= month2 ? year - 1 : year), month)
    return from.first >= monthDays(year, month2).first
      ? null
      : { first: from.first, last: monthDays(year, month2).last }
  })
  return days === null ? null : whole(days, 'month')
}

export function readSeason(groups: Reader, at: Circumstances): MeantDays | null {
  const season = groups.word(at.words.season, 'season')
  if (season === undefined) return null
  const through = groups.number('year2') === undefined ? 0 : 1
  const days = inYear(at, groups, (year) => edgeOf(seasonDays(season, year + through), groups.edge, 'season'))
  return days === null ? null : whole(days, 'season')
}

export function readQuarter(groups: Reader, at: Circumstances): MeantDays | null {
  const half = groups.unit === 'half-year'
  const count = half ? 2 : 4
  const length = 12 / count
  const named = groups.word(at.words.ordinal, 'ordinal') ?? groups.number('ordinal')
  const ordinal = named === -1 ? count : named
  if (ordinal === undefined || ordinal > count) return null
  const days = inYear(at, { ...groups, unit: undefined }, (year) =>
    monthDays(year, 1 + length * (ordinal - 1), length),
  )
  return days === null ? null : whole(days, 'quarter')
}

export function readHoliday(groups: Reader, at: Circumstances): MeantDays | null {
  const holiday = groups.word(at.words.holiday, 'holiday')
  if (holiday === undefined) return null
  const offset = groups.word(at.words.anaphor, 'anaphor') ?? 0
  const inThat = (year: number): Days => {
    const day = holidayIn(holiday, year) + offset
    return { first: day, last: day }
  }
  const fixed = 'year' in holiday ? holiday.year : undefined
  const days = fixed !== undefined && groups.year === undefined ? inThat(fixed) : inYear(at, groups, inThat)
  return days === null ? null : onDay(days.first, partOf(groups, at))
}

export function readAround(groups: Reader, at: Circumstances): MeantDays | null {
  const { unit, number } = groups
  const day = number('day')
  const month = groups.word(at.words.month, 'month')
  if (unit === undefined || day === undefined || month === undefined) return null
  const day2 = number('day2')
  const days = inYear(at, { ...groups, unit: undefined }, (year) => oneDay(year, month, day))
  if (days === null) return null
  const found =
    day2 !== undefined && day2 > day
      ? { first: days.first, last: days.first + day2 - day }
      : unitDays(unit, days.first)
  return whole(found, unitPrecision(unit))
}
