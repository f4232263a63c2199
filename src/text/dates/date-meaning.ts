// What a date form means against a reference day: "vendredi dernier" -> the days, with their precision. Never more
// precise than the words; null where they say nothing that can be counted.

import type { DayNumber } from './calendar.ts'
import { dayNumber } from './calendar.ts'
import type { Meaning } from './calendar-words.ts'
import {
  readDeictic,
  readDistance,
  readFromThatDay,
  readLater,
  readWeekday,
  readWeekdayRange,
} from './date-days.ts'
import type { FoundForm } from './date-forms.ts'
import { readCentury, readDecade, readPeriod, readYear, readYearRange } from './date-periods.ts'
import type { Circumstances, MeantDays, Reading } from './date-reading.ts'
import { onDay, partOf, reader } from './date-reading.ts'
import {
  readAround,
  readDate,
  readDateRange,
  readHoliday,
  readMonth,
  readMonthRange,
  readQuarter,
  readSeason,
} from './date-years.ts'

export function meaningOf({ form, groups }: FoundForm, at: Circumstances): MeantDays | null {
  const meant = READINGS[form.meaning](reader(groups, at.words), at)
  return meant !== null && isWithinIso(meant.first) && isWithinIso(meant.last) ? meant : null
}

const FIRST_ISO = dayNumber(1, 1, 1)
const LAST_ISO = dayNumber(9999, 12, 31)

function isWithinIso(day: DayNumber | null): boolean {
  return day === null || (day >= FIRST_ISO && day <= LAST_ISO)
}

const READINGS: Readonly<Record<Meaning, Reading>> = {
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
  year: readYear,
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
