// How often a long answer tells of its progress, on a clock that the test sets.
// The reindex that uses it is in bot.test.ts.

import { expect, test } from 'vitest'
import { drawNote } from '../../src/discord/components.ts'
import { LiveMessage } from '../../src/discord/live-message.ts'

test('progress is shown at a pace, and the end always, after what is still on its way', async () => {
  const shown: unknown[] = []
  let time = 0
  const live = new LiveMessage(
    async (message) => {
      await Promise.resolve()
      shown.push(message)
    },
    () => time,
  )
  const notes = Array.from({ length: 6 }, (_, n) => drawNote(`${n}`))
  const at = async (ms: number, note: number): Promise<void> => {
    time = ms
    live.progress(notes[note] ?? drawNote(''))
    await new Promise(setImmediate)
  }
  await at(0, 0)
  await at(1000, 1)
  await at(1600, 2)
  await at(1700, 3)
  time = 4000
  live.progress(notes[4] ?? drawNote(''))
  await live.finish(notes[5] ?? drawNote(''))
  expect(shown).toEqual([notes[0], notes[2], notes[4], notes[5]])
})

test('progress that cannot be shown is no failure; an end that cannot be is', async () => {
  const live = new LiveMessage(() => Promise.reject(new Error('no network')))
  live.progress(drawNote('1'))
  await expect(live.finish(drawNote('2'))).rejects.toThrow('no network')
})
