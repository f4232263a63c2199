import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { FRENCH } from '../../src/presentation/wording-fr.ts'
import { progressLine, readLines, screenOf } from '../../src/terminal/streams.ts'
import { openScreen } from '../support/screen.ts'

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  return Array.fromAsync(readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
}

describe('lines', () => {
  test('end at \\n and \\r\\n, wherever the chunks end', async () => {
    expect(await linesOf('un\nde', 'ux\r', '\n', '\ntrois')).toEqual(['un', 'deux', '', 'trois'])
    expect(await linesOf('un\n')).toEqual(['un'])
    expect(await linesOf()).toEqual([])
  })

  test('keep a character that two chunks share', async () => {
    const bytes = new TextEncoder().encode('\ufeffé😀\n')
    expect(await linesOf(...[...bytes].map((byte) => new Uint8Array([byte])))).toEqual(['é😀'])
  })

  test('end at no other separator', async () => {
    expect(await linesOf('a\u2028b\u0085c\rd')).toEqual(['a\u2028b\u0085c\rd'])
  })

  test('are cut off where they would fill the memory', async () => {
    const [line, next] = await linesOf('x'.repeat(900_000), 'y'.repeat(900_000), '\nfin')
    expect(line).toHaveLength(1_000_000)
    expect(next).toBe('fin')
  })
})

describe('what a screen can show', () => {
  test.each([
    ['auto', 72, { columns: 72, colour: true }],
    ['never', 72, { columns: 72, colour: false }],
    ['auto', null, { columns: Number.POSITIVE_INFINITY, colour: false }],
    ['always', null, { columns: Number.POSITIVE_INFINITY, colour: true }],
  ] as const)('colour %s on %s columns', (colour, columns, expected) => {
    expect(screenOf(openScreen(columns).streams.output, colour)).toEqual(expected)
  })
})

describe('progress', () => {
  test('is one line, cut to the width, taken away in the end', () => {
    const screen = openScreen(30)
    const line = progressLine(screen.streams.errors, FRENCH)
    line.show({ done: 1, total: 2000 })
    line.show({ done: 640, total: 2000 })
    line.clear()
    const shown = screen.errors().split('\r\x1b[K')
    expect(shown).toHaveLength(4)
    for (const text of shown) expect(text.length).toBeLessThan(30)
    expect(screen.errors().endsWith('\r\x1b[K')).toBe(true)
  })

  test('is nothing at all on a pipe', () => {
    const screen = openScreen(null)
    const line = progressLine(screen.streams.errors, FRENCH)
    line.show({ done: 1, total: 2 })
    line.clear()
    expect(screen.errors()).toBe('')
  })
})
