import { describe, expect, test } from 'vitest'
import {
  addUnits,
  dayFromIso,
  dayNumber,
  easterSunday,
  holidayIn,
  isoDay,
  partOfHour,
  partsOf,
  unitDays,
  weekdayOf,
} from '../../../src/text/dates/calendar.ts'

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN
const days = ({ first, last }: { first: number; last: number }) => `${isoDay(first)}/${isoDay(last)}`

describe('the calendar', () => {
  test('agrees with the system’s over three thousand years, leap days and weekdays included', () => {
    for (let number = day('0001-01-01'); number < day('3000-01-01'); number += 13) {
      const date = new Date(number * 86_400_000)
      const parts = partsOf(number)
      expect(parts).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      expect(dayNumber(parts.year, parts.month, parts.day)).toBe(number)
      expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7)
    }
  })

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-06-31', '2025-6-1', '05/06/2025', ''])(
    'has no day %j',
    (iso) => {
      expect(dayFromIso(iso)).toBeNull()
    },
  )

  test('finds Easter', () => {
    const years = [1818, 1943, 2000, 2024, 2025, 2026, 2038]
    expect(years.map((year) => isoDay(easterSunday(year)))).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ])
  })

  test('finds holidays by day, by Easter, by the nth and by the last weekday of a month', () => {
    expect(isoDay(holidayIn({ month: 12, day: 25 }, 2025))).toBe('2025-12-25')
    expect(isoDay(holidayIn({ easter: 39 }, 2025))).toBe('2025-05-29')
    expect(isoDay(holidayIn({ month: 11, weekday: 3, nth: 4 }, 2025))).toBe('2025-11-27')
    expect(isoDay(holidayIn({ month: 5, weekday: 0, nth: -1 }, 2025))).toBe('2025-05-26')
    expect(isoDay(holidayIn({ month: 11, weekday: 0, nth: 1, plus: 1 }, 2024))).toBe('2024-11-05')
  })

  test.each([
    ['week', 0, '2025-06-02/2025-06-08'],
    ['week', -1, '2025-05-26/2025-06-01'],
    ['weekend', 0, '2025-06-07/2025-06-08'],
    ['month', 1, '2025-07-01/2025-07-31'],
    ['month', -6, '2024-12-01/2024-12-31'],
    ['quarter', -1, '2025-01-01/2025-03-31'],
    ['half-year', 0, '2025-01-01/2025-06-30'],
    ['year', 1, '2026-01-01/2026-12-31'],
    ['decade', 0, '2020-01-01/2029-12-31'],
    ['century', -1, '1901-01-01/2000-12-31'],
  ] as const)('has the %s that a Friday lies in, moved by %i', (unit, shift, expected) => {
    expect(days(unitDays(unit, day('2025-06-06'), shift))).toBe(expected)
  })

  test('stays within the month when one is added that lacks the day', () => {
    expect(isoDay(addUnits(day('2025-01-31'), 'month', 1))).toBe('2025-02-28')
    expect(isoDay(addUnits(day('2024-02-29'), 'year', 1))).toBe('2025-02-28')
    expect(isoDay(addUnits(day('2025-06-06'), 'hour', -48))).toBe('2025-06-04')
  })

  test('names the parts of a day', () => {
    expect([3, 8, 12, 15, 20, 23].map((hour) => partOfHour(hour))).toEqual([
      'nuit',
      'matin',
      'midi',
      'après-midi',
      'soir',
      'nuit',
    ])
    expect([partOfHour(2, true), partOfHour(12, true)]).toEqual(['après-midi', 'midi'])
  })
})
