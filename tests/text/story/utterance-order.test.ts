import { expect, test } from 'vitest'
import { orderUtterances } from '../../../src/text/story/utterance-order.ts'

const day = (from: string | null, part: string | null = null, to: string | null = from) => ({
  from,
  to,
  part,
})

test('days, then parts of a day', () => {
  const times = [
    day('2025-03-12'),
    day('2025-03-11', 'soir'),
    day('2025-03-11', 'matin'),
    day('2025-03-11', 'midi'),
  ]
  expect(orderUtterances(times)).toEqual([3, 2, 0, 1])
})

test('a night lies between the evening of one day and the morning of the next', () => {
  const times = [
    day('2025-03-12', 'midi'),
    day('2025-03-11', 'nuit', '2025-03-12'),
    day('2025-03-11', 'après-midi'),
  ]
  expect(orderUtterances(times)).toEqual([2, 1, 0])
})

test('what may have been said at one time shares a position', () => {
  expect(orderUtterances([day('2025-03-11'), day('2025-03-11', 'soir'), day('2025-03-11')])).toEqual([
    0, 0, 0,
  ])
  expect(
    orderUtterances([day('2025-03-01', null, '2025-03-31'), day('2025-03-11'), day('2025-04-01')]),
  ).toEqual([0, 0, 1])
})

test('an open side reaches as far as the other one, and what has no time comes last', () => {
  const times = [null, day(null, null, '2025-03-11'), day('2025-03-12', null, null), null]
  expect(orderUtterances(times)).toEqual([2, 0, 1, 2])
  expect(orderUtterances([])).toEqual([])
})

test('positions agree with every pair whose days have none in common', () => {
  const from = (seed: number) => (seed * 7919) % 28
  const times = Array.from({ length: 200 }, (_, i) => {
    const [first, length] = [1 + (from(i) % 20), from(i * 3) % 8]
    const iso = (number: number) => `2025-03-${String(number).padStart(2, '0')}`
    return { from: iso(first), to: iso(first + length), part: null }
  })
  const positions = orderUtterances(times)
  let certain = 0
  for (const [i, a] of times.entries()) {
    for (const [j, b] of times.entries()) {
      if (a.to >= b.from) continue
      certain += 1
      expect(positions[i]).toBeLessThan(positions[j] ?? -1)
    }
  }
  expect(certain).toBeGreaterThan(1000)
})
