// The thread that draws: a real one, and one that fails in each way a thread can.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Drawing } from '../../src/pictures/drawing.ts'
import { DrawingError, openDrawing } from '../../src/pictures/drawing.ts'
import { layOutTimeline } from '../../src/pictures/timeline-layout.ts'
import type { TimelinePicture } from '../../src/pictures/timeline-picture.ts'
import { openTypeface } from '../../src/pictures/typeface.ts'
import { pngPixels, svgPixels } from '../support/pixels.ts'

const pictureOf = (text: string): TimelinePicture => ({
  title: 'Chronologie des citations',
  days: [
    {
      heading: 'Lundi 10 mars 2025',
      detail: '« lundi »',
      quotations: [{ text, speaker: 'Claire Vasseur', tone: 0, rest: ', sur X · passage 2', context: [] }],
    },
  ],
  footer: null,
  marks: ['«\u00a0', '\u00a0»'],
})

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
let opened: Drawing | null = null

function open(options?: Parameters<typeof openDrawing>[0]): Drawing {
  opened = openDrawing(options)
  return opened
}

/** A drawing whose thread is these lines. */
function openWith(lines: string, options: Parameters<typeof openDrawing>[0] = {}): Drawing {
  const file = join(folder, `${lines.length}.mjs`)
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${lines}`)
  return open({ ...options, thread: pathToFileURL(file) })
}

afterEach(() => opened?.close())
afterAll(() => rmSync(folder, { recursive: true }))

describe('a picture', () => {
  test('is a PNG of the laid out size that shows what the SVG shows', async () => {
    const picture = pictureOf('Le pont rouvrira')
    const laidOut = layOutTimeline(picture, openTypeface())
    const shown = pngPixels(await open().timeline(picture))
    expect([shown.width, shown.height]).toEqual([laidOut.width, laidOut.height])
    const expected = svgPixels(laidOut.svg)
    expect(shown.inkWidth).toBe(expected.inkWidth)
    expect([...shown.colours].toSorted()).toEqual([...expected.colours].toSorted())
  })

  test('comes to whoever asked for it, however many ask at once', async () => {
    const drawing = open()
    const [short, long, again] = await Promise.all([
      drawing.timeline(pictureOf('Oui')),
      drawing.timeline(pictureOf('Oui, '.repeat(80))),
      drawing.timeline(pictureOf('Oui')),
    ])
    expect(pngPixels(long).height).toBeGreaterThan(pngPixels(short).height)
    expect(again.equals(short)).toBe(true)
  })

  test('asked for again is not drawn again', async () => {
    const drawing = openWith(
      'let drawn = 0; parentPort.on("message", ({ number }) => parentPort.postMessage({ number, png: new Uint8Array([drawn += 1]) }))',
    )
    const first = await drawing.timeline(pictureOf('Oui'))
    expect([...(await drawing.timeline(pictureOf('Non')))]).toEqual([2])
    expect(await drawing.timeline(pictureOf('Oui'))).toBe(first)
    expect([...(await drawing.timeline(pictureOf('Encore')))]).toEqual([3])
  })

  test('that comes late is drawn by a new thread, for the old one has ended', async () => {
    const drawing = openWith(
      'let drawn = 0; parentPort.on("message", ({ number }) => parentPort.postMessage({ number, png: new Uint8Array([drawn += 1]) }))',
      { idle: 0 },
    )
    expect([...(await drawing.timeline(pictureOf('Oui')))]).toEqual([1])
    await setTimeout(50)
    expect([...(await drawing.timeline(pictureOf('Non')))]).toEqual([1])
  })
})

describe('no picture comes', () => {
  test('from a thread that fails at it, which goes on with the next', async () => {
    const drawing = openWith(
      'parentPort.on("message", ({ number }) => parentPort.postMessage(number === 1 ? { number, failure: "no ink" } : { number, png: new Uint8Array([7]) }))',
    )
    await expect(drawing.timeline(pictureOf('Oui'))).rejects.toThrow(new DrawingError('no ink'))
    expect([...(await drawing.timeline(pictureOf('Oui')))]).toEqual([7])
  })

  test('from a thread that cannot start', async () => {
    await expect(openWith('import "@resvg/not-for-this-machine"').timeline(pictureOf('Oui'))).rejects.toThrow(
      /not-for-this-machine/,
    )
  })

  test('from a thread that ends', async () => {
    const drawing = openWith('parentPort.on("message", () => process.exit(3))')
    await expect(drawing.timeline(pictureOf('Oui'))).rejects.toThrow('code 3')
    await expect(drawing.timeline(pictureOf('Oui'))).rejects.toThrow('code 3')
  })

  test('from a thread that never answers; a new one is asked next time', async () => {
    const drawing = openWith(
      'parentPort.on("message", ({ number }) => { if (number === 1) for (;;); parentPort.postMessage({ number, png: new Uint8Array([7]) }) })',
      { patience: 2000 },
    )
    await expect(drawing.timeline(pictureOf('Oui'))).rejects.toThrow('within 2000 ms')
    expect([...(await drawing.timeline(pictureOf('Oui')))]).toEqual([7])
  })

  test('once the program is about to end', async () => {
    const drawing = openWith('parentPort.on("message", () => {})')
    const asked = drawing.timeline(pictureOf('Oui'))
    await drawing.close()
    await expect(asked).rejects.toThrow(DrawingError)
  })
})
