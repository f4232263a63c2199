// What a date form means against a reference day: "vendredi dernier" -> the days, with their precision. Never more
// precise than the words; null where they say nothing that can be counted.

import type { DayNumber, Days, Unit } from './calendar.ts'
import {
  addUnits,
  centuryDays,
  dayNumber,
  holidayIn,
  isDay,
  monthDays,
  partsOf,
  seasonDays,
  unitDays,
  weekdayOf,
  yearDays,
} from './calendar.ts'
import type { CalendarWords, Edge, Shift, Words } from './calendar-words.ts'
import type { Captures, FoundForm } from './date-forms.ts'
import type { DatePart, DatePrecision } from './dates.ts'
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
  /** The date before it in the text: what "la veille" counts from. */
  readonly previous: MeantDays | null
}

type Reading = (groups: Reader, at: Circumstances) => MeantDays | null

export function meaningOf({ form, groups }: FoundForm, at: Circumstances): MeantDays | null {
  const meant = READINGS[form.meaning](reader(groups, at.words), at)
  return meant !== null && isWithinIso(meant.first) && isWithinIso(meant.last) ? meant : null
}

const FIRST_ISO = dayNumber(1, 1, 1)
const LAST_ISO = dayNumber(9999, 12, 31)

function isWithinIso(day: DayNumber | null): boolean {
  return day === null || (day >= FIRST_ISO && day <= LAST_ISO)
}

interface Reader {
  readonly raw: Captures
  word<T>(kind: Words<T>, name: string): T | undefined
  number(name: string): number | undefined
  readonly shift: Shift | undefined
  readonly edge: Edge | undefined
  readonly unit: Unit | undefined
  readonly year: number | undefined
}

function reader(raw: Captures, words: CalendarWords): Reader {
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

const READINGS: Readonly<Record<FoundForm['form']['meaning'], Reading>> = {
  nothing: () => null,
  weekday: readWeekday,
  'weekday-range': readWeekdayRange,
  deictic: readDeictic,
  'part-of-today': (groups, at) => (at.today === null ? null : onDay(at.today, partOf(groups, at))),
  'from-that-day': readFromThatDay,
  later: readLater,
  date: readDate,
  'date-range': readDateRange,
  month: readMonth,
  'month-range': readMonthRange,
  year: ({ year, edge }) => (year === undefined ? null : whole(edgeOf(yearDays(year), edge, 'year'), 'year')),
  'year-range': readYearRange,
  decade: readDecade,
  century: readCentury,
  season: readSeason,
  quarter: readQuarter,
  ago: (groups, at) => readDistance(groups, at, -1),
  since: (groups, at) => readDistance(groups, at, -1),
  ahead: (groups, at) => readDistance(groups, at, 1),
  period: readPeriod,
  holiday: readHoliday,
  around: readAround,
}

function onDay(day: DayNumber, part?: DatePart, last = day): MeantDays {
  return part === undefined
    ? { first: day, last, precision: 'day' }
    : { first: day, last, precision: 'part-of-day', part }
}

function whole(days: Days, precision: DatePrecision): MeantDays {
  return { first: days.first, last: days.last, precision }
}

function partOf({ raw, word }: Reader, { words }: Circumstances): DatePart | undefined {
  const named = word(words.part, 'part')
  if (named !== undefined || raw.hour === undefined) return named
  const hour = Number(raw.hour) + (raw.pm === undefined || Number(raw.hour) >= 12 ? 0 : 12)
  if (hour < 5 || hour > 22) return 'nuit'
  if (hour < 12) return 'matin'
  if (hour < 14) return 'midi'
  return hour < 18 ? 'après-midi' : 'soir'
}

// Weekdays and days named from today.

function before(today: DayNumber, weekday: number): DayNumber {
  return today - (((weekdayOf(today) - weekday + 6) % 7) + 1)
}

function after(today: DayNumber, weekday: number): DayNumber {
  return today + (((weekday - weekdayOf(today) + 6) % 7) + 1)
}

function readWeekday(groups: Reader, at: Circumstances): MeantDays | null {
  const { today, words } = at
  const weekday = groups.word(words.weekday, 'weekday')
  if (weekday === undefined) return null
  const part = partOf(groups, at)
  const from =
    groups.shift === 'after-that' || groups.shift === 'before-that' ? (at.previous?.last ?? null) : today
  if (from === null) return null
  const day = shiftedWeekday(weekday, from, groups, at)
  const second = groups.word(words.weekday, 'weekday2')
  if (second !== undefined) return onDay(day, part ?? 'nuit', day + ((second - weekday + 7) % 7 || 7))
  return onDay(day, part)
}

function shiftedWeekday(weekday: number, from: DayNumber, groups: Reader, at: Circumstances): DayNumber {
  const { shift, unit } = groups
  const weeks = groups.raw.weeks
  if (weeks !== undefined) return after(from, weekday) + (groups.number('weeks') === 15 ? 14 : 7)
  if (unit !== undefined && shift !== undefined) {
    return unitDays('week', from, shift === 'last' ? -1 : shift === 'next' ? 1 : 0).first + weekday
  }
  if (shift === 'last' || shift === 'before-that') return before(from, weekday)
  if (shift === 'next' || shift === 'after-that') return after(from, weekday)
  const day = groups.number('day')
  if (day !== undefined) {
    const dated = nearest(
      from,
      at,
      (candidate) => weekdayOf(candidate) === weekday && partsOf(candidate).day === day,
    )
    if (dated !== null) return dated
  }
  if (weekdayOf(from) === weekday) return from
  return at.tense() === 'future' ? after(from, weekday) : before(from, weekday)
}

const NEAR = 45

function nearest(from: DayNumber, at: Circumstances, fits: (day: DayNumber) => boolean): DayNumber | null {
  const directions = at.tense() === 'future' ? [1, -1] : [-1, 1]
  for (const direction of directions) {
    for (let i = 0; i <= NEAR; i += 1) if (fits(from + i * direction)) return from + i * direction
  }
  return null
}

function readWeekdayRange(groups: Reader, at: Circumstances): MeantDays | null {
  const first = readWeekday(
    { ...groups, word: (kind, name) => (name === 'weekday2' ? undefined : groups.word(kind, name)) },
    at,
  )
  const from = groups.word(at.words.weekday, 'weekday')
  const to = groups.word(at.words.weekday, 'weekday2')
  if (first?.first == null || from === undefined || to === undefined) return null
  return onDay(first.first, undefined, first.first + ((to - from + 7) % 7 || 7))
}

function readDeictic(groups: Reader, at: Circumstances): MeantDays | null {
  const days = groups.word(at.words.deictic, 'deictic')
  if (days === undefined || at.today === null) return null
  const weeks = groups.raw.weeks === undefined ? 0 : groups.number('weeks') === 15 ? 14 : 7
  return onDay(at.today + days + weeks, partOf(groups, at))
}

// What is counted from a date of the text.

function readFromThatDay(groups: Reader, at: Circumstances): MeantDays | null {
  const { previous, words } = at
  if (previous?.first == null || previous.last === null) return null
  const part = partOf(groups, at) ?? groups.word(words.part, 'unit')
  const days = groups.word(words.anaphor, 'anaphor')
  const { unit } = groups
  if (unit !== undefined && unit !== 'day') return whole(unitDays(unit, previous.first), unitPrecision(unit))
  if (previous.precision !== 'day' && previous.precision !== 'part-of-day') return null
  if (days === undefined) return onDay(previous.first, part, previous.last)
  return onDay((days < 0 ? previous.first : previous.last) + days, part)
}

function readLater(groups: Reader, at: Circumstances): MeantDays | null {
  const count = groups.number('number')
  const { unit } = groups
  const { previous } = at
  if (count === undefined || unit === undefined || previous?.first == null || previous.last === null)
    return null
  const sign = groups.raw.later === undefined ? -1 : 1
  return atDistance(sign > 0 ? previous.last : previous.first, unit, sign * count)
}

function atDistance(from: DayNumber, unit: Unit, count: number): MeantDays | null {
  if (unit === 'hour' && count % 24 !== 0) return null
  const day = addUnits(from, unit, count)
  return unit === 'hour' || unit === 'day' ? onDay(day) : whole(unitDays(unit, day), unitPrecision(unit))
}

function unitPrecision(unit: Unit): DatePrecision {
  if (unit === 'hour') return 'day'
  return unit === 'half-year' ? 'quarter' : unit
}

function readDistance(groups: Reader, at: Circumstances, sign: 1 | -1): MeantDays | null {
  const count = groups.number('number')
  const { unit } = groups
  if (count === undefined || unit === undefined || at.today === null) return null
  if (unit === 'hour' && count % 24 !== 0) return null
  const more = groups.word(at.words.more, 'more')
  if (more === undefined) return atDistance(at.today, unit, sign * count)
  const point = addUnits(at.today, unit, sign * count)
  const precision = unitPrecision(unit)
  if (more === 'less') return { first: Math.min(point, at.today), last: Math.max(point, at.today), precision }
  return sign < 0 ? { first: null, last: point, precision } : { first: point, last: null, precision }
}

// Days, months and seasons without a year.

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
  const latest = (fits: (days: Days) => boolean): Days | null => candidates.findLast(fits) ?? null
  const earliest = (fits: (days: Days) => boolean): Days | null => candidates.find(fits) ?? null
  if (shift === 'last') return latest(({ last }) => last < today)
  if (shift === 'next') return earliest(({ first }) => first > today)
  const tense = at.attached ? null : at.tense()
  if (tense === 'past') return latest(({ first }) => first <= today)
  if (tense === 'future') return earliest(({ last }) => last >= today)
  const distance = ({ first, last }: Days): number => Math.max(0, first - today, today - last)
  return candidates.reduce<Days | null>(
    (best, days) => (best === null || distance(days) < distance(best) ? days : best),
    null,
  )
}

function readDate(groups: Reader, at: Circumstances): MeantDays | null {
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
      const days = oneDay(year, month, day)
      return days === null || weekday === undefined || weekdayOf(days.first) === weekday ? days : null
    }) ?? inYear(at, groups, (year) => oneDay(year, month, day))
  return days === null ? null : onDay(days.first, part)
}

function oneDay(year: number, month: number, day: number): Days | null {
  if (!isDay(year, month, day)) return null
  const number = dayNumber(year, month, day)
  return { first: number, last: number }
}

function readDateRange(groups: Reader, at: Circumstances): MeantDays | null {
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

function readMonth(groups: Reader, at: Circumstances): MeantDays | null {
  const month = groups.word(at.words.month, 'month')
  if (month === undefined) return null
  const days = inYear(at, groups, (year) => edgeOf(monthDays(year, month), groups.edge, 'month'))
  return days === null ? null : whole(days, 'month')
}

function readMonthRange(groups: Reader, at: Circumstances): MeantDays | null {
  const [month, month2] = [groups.word(at.words.month, 'month'), groups.word(at.words.month, 'month2')]
  if (month === undefined || month2 === undefined) return null
  const first = groups.number('year1')
  const days = inYear(at, groups, (year) => {
    const from = monthDays(first ?? (month >= month2 ? year - 1 : year), month)
    return from.first >= monthDays(year, month2).first
      ? null
      : { first: from.first, last: monthDays(year, month2).last }
  })
  return days === null ? null : whole(days, 'month')
}

function readSeason(groups: Reader, at: Circumstances): MeantDays | null {
  const season = groups.word(at.words.season, 'season')
  if (season === undefined) return null
  const through = groups.number('year2') === undefined ? 0 : 1
  const days = inYear(at, groups, (year) => edgeOf(seasonDays(season, year + through), groups.edge, 'season'))
  return days === null ? null : whole(days, 'season')
}

function readQuarter(groups: Reader, at: Circumstances): MeantDays | null {
  const half = groups.unit === 'half-year'
  const count = half ? 2 : 4
  const length = 12 / count
  const named = groups.word(at.words.ordinal, 'ordinal') ?? groups.number('ordinal')
  const ordinal = named === -1 ? count : named
  if (ordinal === undefined || ordinal > count) return null
  const { unit: _, ...rest } = groups
  const days = inYear(at, { ...rest, unit: undefined }, (year) =>
    monthDays(year, 1 + length * (ordinal - 1), length),
  )
  return days === null ? null : whole(days, 'quarter')
}

// Years and longer.

function readYearRange({ year, raw, number }: Reader): MeantDays | null {
  const written = raw.year2
  const second = number('year2')
  if (year === undefined || second === undefined || written === undefined) return null
  const last = written.length === 2 ? 100 * Math.floor(year / 100) + second : second
  return last > year && last - year <= 1000
    ? { first: yearDays(year).first, last: yearDays(last).last, precision: 'year' }
    : null
}

function readDecade(groups: Reader, at: Circumstances): MeantDays | null {
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

function readCentury(groups: Reader, at: Circumstances): MeantDays | null {
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

function readPeriod(groups: Reader, at: Circumstances): MeantDays | null {
  const { unit, shift, edge, raw } = groups
  const { today } = at
  if (raw.part !== undefined && today !== null) {
    const night = shift === 'next' ? today : today - 1
    return onDay(night, partOf(groups, at), night + 1)
  }
  const plural = /s$/.test(raw.unit ?? '') && unit !== 'month'
  if (unit === undefined || unit === 'day' || unit === 'hour' || plural) return null
  const from = shift === 'after-that' || shift === 'before-that' ? (at.previous?.first ?? null) : today
  if (from === null) return null
  const steps =
    shift === undefined || shift === 'this' || shift === 'that'
      ? 0
      : shift === 'last' || shift === 'before-that'
        ? -1
        : 1
  const days = (count: number): Days => edgeOf(unitDays(unit, from, count), edge, unitPrecision(unit))
  let found = days(steps)
  if (steps === 0 && shift === undefined && (unit === 'weekend' || edge !== undefined)) {
    const tense = found.first > from || found.last < from ? at.tense() : null
    if (tense === 'past' && found.first > from) found = days(-1)
    if (tense === 'future' && found.last < from) found = days(1)
  }
  return whole(found, unitPrecision(unit))
}

function readHoliday(groups: Reader, at: Circumstances): MeantDays | null {
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

function readAround(groups: Reader, at: Circumstances): MeantDays | null {
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

/** The beginning, middle or end of a stretch: as much as the word may mean, and no more. */
function edgeOf({ first, last }: Days, edge: Edge | undefined, precision: DatePrecision): Days {
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
  const third = (last - first + 1) / 3
  if (edge === 'start') return { first, last: first + Math.ceil(third) - 1 }
  if (edge === 'end') return { first: last - Math.ceil(third) + 1, last }
  return { first: first + Math.floor(third), last: last - Math.floor(third) }
}
