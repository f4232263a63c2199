// Arithmetic of the calendar: days as numbers, weeks, months, Easter, holidays. Proleptic Gregorian, no time zones.
// What the words of a text mean is date-meaning.ts.

/** Days since 1 January 1970, negative before. */
export type DayNumber = number

/** Both days inside. */
export interface Days {
  readonly first: DayNumber
  readonly last: DayNumber
}

export type Unit =
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** How exact a date is: the unit of its ends. */
export type DatePrecision =
  | 'day'
  | 'part-of-day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export type DatePart = 'matin' | 'midi' | 'après-midi' | 'soir' | 'nuit'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** When a holiday falls: on a day of the year, so many days from Easter, or on the nth weekday (-1: the last) of a month. */
export type Holiday =
  | { readonly month: number; readonly day: number; readonly year?: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_PER_ERA = 146_097
const EPOCH = 719_468

/**
 * `month` may lie outside 1 to 12: the year moves with it. Counted in eras of 400 years that begin on 1 March, after
 * Howard Hinnant's "chrono-compatible low-level date algorithms".
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const months = 12 * year + month - 3
  const marchYear = Math.floor(months / 12)
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - 400 * era
  const dayOfYear = Math.floor((153 * (months - 12 * marchYear) + 2) / 5) + day - 1
  return (
    DAYS_PER_ERA * era +
    365 * yearOfEra +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    EPOCH
  )
}

export function partsOf(day: DayNumber): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const era = Math.floor((day + EPOCH) / DAYS_PER_ERA)
  const ofEra = day + EPOCH - DAYS_PER_ERA * era
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + 400 * era + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** null: not a day of the calendar. */
export function dayFromIso(iso: string): DayNumber | null {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? []
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return null
  return dayNumber(Number(year), Number(month), Number(day))
}

/** Of the years 1 to 9999. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = partsOf(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month)
}

/** 0 is Monday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

function lastOfMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Whole months, `month` as in dayNumber. */
export function monthDays(year: number, month: number, count = 1): Days {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 1) - 1 }
}

export function yearDays(year: number, count = 1): Days {
  return monthDays(year, 1, 12 * count)
}

/** 20 is 1901 to 2000. */
export function centuryDays(century: number): Days {
  return yearDays(century * 100 - 99, 100)
}

/** The first days of the four seasons are taken as fixed; a winter has the year in which it ends, but begins the year before. */
export function seasonDays(season: Season, year: number): Days {
  switch (season) {
    case 'spring':
      return { first: dayNumber(year, 3, 20), last: dayNumber(year, 6, 20) }
    case 'summer':
      return { first: dayNumber(year, 6, 21), last: dayNumber(year, 9, 22) }
    case 'autumn':
      return { first: dayNumber(year, 9, 23), last: dayNumber(year, 12, 20) }
    case 'winter':
      return { first: dayNumber(year - 1, 12, 21), last: dayNumber(year, 3, 19) }
  }
}

/** The whole unit that `day` lies in, moved by `shift` units. Weeks begin on Monday; from Monday on a weekend is the next. */
export function unitDays(unit: Unit, day: DayNumber, shift = 0): Days {
  const { year, month } = partsOf(day)
  const monday = day - weekdayOf(day)
  switch (unit) {
    case 'hour':
    case 'day':
      return { first: day + shift, last: day + shift }
    case 'weekend':
      return { first: monday + 5 + 7 * shift, last: monday + 6 + 7 * shift }
    case 'week':
      return { first: monday + 7 * shift, last: monday + 6 + 7 * shift }
    case 'month':
      return monthDays(year, month + shift)
    case 'quarter':
      return monthDays(year, 3 * Math.ceil(month / 3) - 2 + 3 * shift, 3)
    case 'half-year':
      return monthDays(year, 6 * Math.ceil(month / 6) - 5 + 6 * shift, 6)
    case 'year':
      return yearDays(year + shift)
    case 'decade':
      return yearDays(10 * Math.floor(year / 10) + 10 * shift, 10)
    case 'century':
      return centuryDays(Math.ceil(year / 100) + shift)
  }
}

/** The day so many units later; the end of a shorter month where it lacks the day. */
export function addUnits(day: DayNumber, unit: Unit, count: number): DayNumber {
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12, decade: 120, century: 1200 }
  switch (unit) {
    case 'hour':
      return day + Math.trunc(count / 24)
    case 'day':
      return day + count
    case 'weekend':
    case 'week':
      return day + 7 * count
    default: {
      const at = partsOf(day)
      const target = monthDays(at.year, at.month + months[unit] * count)
      return Math.min(target.first + at.day - 1, target.last)
    }
  }
}

export function partOfHour(clock: number, afternoon = false): DatePart {
  const hour = afternoon && clock < 12 ? clock + 12 : clock
  if (hour < 5 || hour > 22) return 'nuit'
  if (hour < 12) return 'matin'
  if (hour < 14) return 'midi'
  return hour < 18 ? 'après-midi' : 'soir'
}

/** After "Astronomical Algorithms" by Jean Meeus, for the Gregorian calendar. */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

export function holidayIn(holiday: Holiday, year: number): DayNumber {
  if ('easter' in holiday) return easterSunday(year) + holiday.easter
  if ('day' in holiday) return dayNumber(year, holiday.month, holiday.day)
  const { first, last } = monthDays(year, holiday.month)
  const plus = holiday.plus ?? 0
  if (holiday.nth < 0) return last - ((weekdayOf(last) - holiday.weekday + 7) % 7) + plus
  return first + ((holiday.weekday - weekdayOf(first) + 7) % 7) + 7 * (holiday.nth - 1) + plus
}
