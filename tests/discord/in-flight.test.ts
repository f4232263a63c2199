// What is waited for at a stop, and what counts as seen before.
// The stop itself is tested in tests/journeys/.

import { expect, test } from 'vitest'
import { InFlight, Seen } from '../../src/discord/in-flight.ts'

test('what is in flight is waited for, and what begins meanwhile too', async () => {
  const inFlight = new InFlight()
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  inFlight.track(first.promise)
  const settled = inFlight.settled(60_000)
  inFlight.track(second.promise)
  first.resolve()
  setImmediate(second.resolve)
  expect(await settled).toBe(true)
})

test('but not for ever', async () => {
  const inFlight = new InFlight()
  inFlight.track(new Promise(() => {}))
  expect(await inFlight.settled(10)).toBe(false)
})

test('nothing in flight is settled at once', async () => {
  expect(await new InFlight().settled(60_000)).toBe(true)
})

test('what was seen is not new, as far as memory goes', () => {
  const seen = new Seen(2)
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map((id) => seen.isNew(id))).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
  ])
})
