// Days that are counted from today or from another date of the text: weekdays, "hier", "la veille", "il y a dix ans".

import type { DayNumber, Unit } from './calendar.ts'
import { addUnits, partsOf, unitDays, weekdayOf } from './calendar.ts'
import { looksTowardsNext, meantWeekday } from './date-direction.ts'
import type { Circumstances, MeantDays, Reader } from './date-reading.ts'
import { longestBefore, onDay, partOf, unitPrecision, whole } from './date-reading.ts'

export function readWeekday(groups: Reader, at: Circumstances): MeantDays | null {
  const { today, words } = at
  const weekday = groups.word(words.weekday, 'weekday')
  if (weekday === undefined) return null
  const part = partOf(groups, at)
  const from =
    groups.shift === 'after-that' || groups.shift === 'before-that'
      ? (at.previous(longestBefore('day'))?.last ?? null)
      : today
  if (from === null) return null
  const day = shiftedWeekday(weekday, from, groups, at)
  const second = groups.word(words.weekday, 'weekday2')
  if (second !== undefined) {
    const last = day + ((second - weekday + 7) % 7 || 7)
    // A night that is told of is over.
    const weeksBack = today !== null && last > today && !looksTowardsNext(at) ? 7 : 0
    return onDay(day - weeksBack, part ?? 'nuit', last - weeksBack)
  }
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
  return meantWeekday({ last: before(from, weekday), next: after(from, weekday) }, from, at)
}

function before(today: DayNumber, weekday: number): DayNumber {
  return today - (((weekdayOf(today) - weekday + 6) % 7) + 1)
}

function after(today: DayNumber, weekday: number): DayNumber {
  return today + (((weekday - weekdayOf(today) + 6) % 7) + 1)
}

/** How far the day is looked for that "vendredi 6" means. */
const NEAR = 45

function nearest(from: DayNumber, at: Circumstances, fits: (day: DayNumber) => boolean): DayNumber | null {
  const directions = looksTowardsNext(at) ? [1, -1] : [-1, 1]
  for (const direction of directions) {
    for (let i = 0; i <= NEAR; i += 1) if (fits(from + i * direction)) return from + i * direction
  }
  return null
}

/** Opening hours and closures: what no verb tells of is to come. */
export function readWeekdayRange(groups: Reader, at: Circumstances): MeantDays | null {
  const from = groups.word(at.words.weekday, 'weekday')
  const to = groups.word(at.words.weekday, 'weekday2')
  if (from === undefined || to === undefined || at.today === null) return null
  const first = shiftedWeekday(from, at.today, groups, { ...at, tense: () => at.tense() ?? 'future' })
  return onDay(first, undefined, first + ((to - from + 7) % 7 || 7))
}

export function readDeictic(groups: Reader, at: Circumstances): MeantDays | null {
  const days = groups.word(at.words.deictic, 'deictic')
  if (days === undefined || at.today === null) return null
  const weeks = groups.raw.weeks === undefined ? 0 : groups.number('weeks') === 15 ? 14 : 7
  return onDay(at.today + days + weeks, partOf(groups, at))
}

export function readFromThatDay(groups: Reader, at: Circumstances): MeantDays | null {
  const { words } = at
  const previous = at.previous(longestBefore(groups.unit))
  if (previous?.first == null || previous.last === null) return null
  const part = partOf(groups, at) ?? groups.word(words.part, 'unit')
  const days = groups.word(words.anaphor, 'anaphor')
  const { unit } = groups
  if (unit !== undefined && unit !== 'day') return whole(unitDays(unit, previous.first), unitPrecision(unit))
  if (previous.precision !== 'day' && previous.precision !== 'part-of-day') {
    // The day after one that is only known to lie in a week or a month.
    const shift = days ?? 0
    const around = { first: previous.first + Math.min(shift, 0), last: previous.last + Math.max(shift, 0) }
    return whole(around, previous.precision)
  }
  if (days === undefined) return onDay(previous.first, part, previous.last)
  return onDay((days < 0 ? previous.first : previous.last) + days, part)
}

export function readLater(groups: Reader, at: Circumstances): MeantDays | null {
  const count = groups.number('number')
  const { unit } = groups
  const previous = at.previous(longestBefore(unit))
  if (count === undefined || unit === undefined || previous?.first == null || previous.last === null)
    return null
  const sign = groups.raw.later === undefined ? -1 : 1
  return atDistance(sign > 0 ? previous.last : previous.first, unit, sign * count)
}

export function readDistance(groups: Reader, at: Circumstances, sign: 1 | -1): MeantDays | null {
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

function atDistance(from: DayNumber, unit: Unit, count: number): MeantDays | null {
  if (unit === 'hour' && count % 24 !== 0) return null
  const day = addUnits(from, unit, count)
  return unit === 'hour' || unit === 'day' ? onDay(day) : whole(unitDays(unit, day), unitPrecision(unit))
}
