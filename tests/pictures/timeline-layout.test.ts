import { describe, expect, test } from 'vitest'
import { BACKGROUND, layOutTimeline, SPEAKER_COLOURS, WIDTH } from '../../src/pictures/timeline-layout.ts'
import type { PicturedQuotation, TimelinePicture } from '../../src/pictures/timeline-picture.ts'
import { openTypeface } from '../../src/pictures/typeface.ts'
import { contrastOf, leastDifference } from '../support/colour-vision.ts'
import { svgPixels } from '../support/pixels.ts'

const typeface = openTypeface()

const quotation = (given: Partial<PicturedQuotation> = {}): PicturedQuotation => ({
  text: 'Le pont rouvrira',
  speaker: 'Claire Vasseur',
  tone: 0,
  rest: ', sur X · passage 2',
  context: [],
  ...given,
})

const pictureOf = (quotations: readonly PicturedQuotation[], given: Partial<TimelinePicture> = {}) => ({
  title: 'Chronologie des citations',
  days: [{ heading: 'Lundi 10 mars 2025', detail: '« lundi »', quotations }],
  footer: 'Le pont ferme · 14 mars 2025',
  marks: ['«\u00a0', '\u00a0»'] as const,
  ...given,
})

const layOut = (picture: TimelinePicture) => layOutTimeline(picture, typeface)

interface Line {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly text: string
  readonly spans: readonly {
    readonly text: string
    readonly size: number
    readonly weight: 400 | 700
    readonly fill: string
  }[]
}

/** The lines of text of an SVG, from the top. */
function linesOf(svg: string): readonly Line[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">(.*?)<\/text>/gs)].map(
    ([, x, y, content = '']) => {
      const spans = [
        ...content.matchAll(/<tspan font-size="(\d+)" font-weight="(\d+)" fill="([^"]+)">([^<]*)</g),
      ].map(([, size, weight, fill = '', text = '']) => ({
        text: text.replace(
          /&(lt|gt|quot|apos|amp);/g,
          (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
        ),
        size: Number(size),
        weight: weight === '700' ? (700 as const) : (400 as const),
        fill,
      }))
      return {
        x: Number(x),
        y: Number(y),
        size: Math.max(...spans.map(({ size }) => size)),
        text: spans.map(({ text }) => text).join(''),
        spans,
      }
    },
  )
}

const textOf = (svg: string) =>
  linesOf(svg)
    .map(({ text }) => text)
    .join(' ')

/** Every line lies on the sheet and below the one before it. */
function expectTidy({ svg, width, height }: ReturnType<typeof layOut>): void {
  let bottom = 0
  for (const { x, y, size, spans } of linesOf(svg)) {
    const wide = spans.reduce(
      (sum, span) => sum + typeface.measure(span.text, { ...span, colour: span.fill }),
      0,
    )
    expect(x + wide).toBeLessThanOrEqual(width)
    expect(y - 0.8 * size).toBeGreaterThanOrEqual(bottom)
    bottom = y + 0.25 * size
  }
  expect(bottom).toBeLessThan(height)
}

describe('a timeline', () => {
  test('shows all its words: days, quotations in their marks, speakers and where they stand', () => {
    const laidOut = layOut(
      pictureOf([
        quotation(),
        quotation({ text: 'Faux', speaker: 'Tariq Benali', tone: 1, rest: ' · passage 5' }),
      ]),
    )
    expect(linesOf(laidOut.svg).map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Chronologie des citations',
      'Lundi 10 mars 2025 « lundi »',
      '« Le pont rouvrira »',
      'Claire Vasseur, sur X · passage 2',
      '« Faux »',
      'Tariq Benali · passage 5',
      'Le pont ferme · 14 mars 2025',
    ])
    expectTidy(laidOut)
  })

  test('shows what must be read with a quotation under it, as the article’s words', () => {
    const denial = { text: 'La maire nie tout.', source: 'Démenti · passage 7' }
    const laidOut = layOut(pictureOf([quotation({ context: [denial] }), quotation({ text: 'Faux' })]))
    expect(textOf(laidOut.svg).replaceAll('\u00a0', ' ')).toContain(
      'passage 2 La maire nie tout. Démenti · passage 7 « Faux »',
    )
    expectTidy(laidOut)
  })

  test('can be read on a phone that shows it at a third of its size', () => {
    const { svg, width } = layOut(pictureOf([quotation()]))
    expect(width).toBe(WIDTH)
    expect(WIDTH).toBe(1080)
    for (const { spans } of linesOf(svg))
      for (const { size } of spans) expect(size).toBeGreaterThanOrEqual(34)
  })

  test('is drawn as it is laid out, in the colours of its speakers', () => {
    const { svg, width, height } = layOut(
      pictureOf([quotation(), quotation({ tone: 1 }), quotation({ tone: null })]),
    )
    const pixels = svgPixels(svg)
    expect([pixels.width, pixels.height]).toEqual([width, height])
    expect(pixels.colours.get(BACKGROUND)).toBeGreaterThan((width * height) / 2)
    for (const colour of SPEAKER_COLOURS.slice(0, 2)) expect(pixels.colours.get(colour)).toBeGreaterThan(500)
    expect(pixels.colours.get(SPEAKER_COLOURS[2])).toBeUndefined()
  })
})

describe('speakers', () => {
  const toned = (tone: number | null) => quotation({ tone })

  test('have a colour and a sign of their own, the same wherever they speak', () => {
    const names = (svg: string) =>
      linesOf(svg).flatMap(({ spans: [first] }) => (first?.text === 'Claire Vasseur' ? [first.fill] : []))
    expect(names(layOut(pictureOf([toned(0), toned(1), toned(0)])).svg)).toEqual([
      SPEAKER_COLOURS[0],
      SPEAKER_COLOURS[1],
      SPEAKER_COLOURS[0],
    ])
    expect(names(layOut(pictureOf([toned(1)])).svg)).toEqual([SPEAKER_COLOURS[1]])
  })

  test('are twelve before a colour comes with the same sign again', () => {
    const { svg } = layOut(pictureOf(Array.from({ length: 12 }, (_, tone) => toned(tone))))
    const signs =
      svg
        .match(/<(?:circle|path|rect) [^\n]*(?=\n<text)/g)
        ?.filter((sign) => SPEAKER_COLOURS.some((colour) => sign.includes(colour))) ?? []
    expect(signs).toHaveLength(12)
    const kinds = signs.map((sign) => {
      const corners = sign.startsWith('<path') ? sign.split('L').length : sign.slice(0, 5)
      return `${corners} ${/fill="(#[0-9a-f]{6})"/.exec(sign)?.[1]}`
    })
    expect(new Set(kinds).size).toBe(12)
  })

  test('are told apart by every reader, and read on the background', () => {
    for (const colour of SPEAKER_COLOURS)
      expect(contrastOf(colour, BACKGROUND), colour).toBeGreaterThanOrEqual(4.5)
    for (const [index, colour] of SPEAKER_COLOURS.entries()) {
      for (const other of SPEAKER_COLOURS.slice(index + 1)) {
        expect(leastDifference(colour, other), `${colour} ${other}`).toBeGreaterThan(30)
      }
    }
  })
})

describe('what does not fit', () => {
  const long = 'Nous avons demandé par écrit que le cabinet nous remette son rapport. '.repeat(40).trim()

  test('is shortened after a word, within the marks, and begins as it was said', () => {
    const laidOut = layOut(pictureOf([quotation({ text: long })]))
    const shown = /«\u00a0(.*)…\u00a0»/u.exec(textOf(laidOut.svg))?.[1] ?? ''
    expect(shown.length).toBeGreaterThan(200)
    expect(long.startsWith(shown)).toBe(true)
    expect(long.charAt(shown.length)).toMatch(/[\s.]/)
    expectTidy(laidOut)
  })

  test('leaves more words to each of a few than to each of many', () => {
    const shownOf = (count: number) =>
      textOf(layOut(pictureOf(Array.from({ length: count }, () => quotation({ text: long })))).svg).length /
      count
    expect(shownOf(2)).toBeGreaterThan(1.5 * shownOf(10))
  })

  test('keeps the picture of nine long quotations within 2,700 pixels', () => {
    const nine = Array.from({ length: 9 }, () => quotation({ text: long }))
    const laidOut = layOut(pictureOf(nine))
    expect(laidOut.height).toBeLessThan(2700)
    expectTidy(laidOut)
  })

  test('wraps: long names, titles and headings', () => {
    const name = 'Syndicat intercommunal d’aménagement et de gestion des eaux de la Brévenne'
    const laidOut = layOut(
      pictureOf([quotation({ speaker: name })], {
        title: `Chronologie de ${name}`,
        footer: `${name} · ${name}`,
      }),
    )
    expect(textOf(laidOut.svg)).toContain(name)
    expect(textOf(laidOut.svg)).toContain(`${name}, sur X`)
    expectTidy(laidOut)
  })
})

describe('hostile text', () => {
  test.each([
    ['markup', '<script>alert("x")</script> & ]]> &amp; <!-- --> \'<text>\''],
    ['another script', 'שלום עולם مرحبا 字字字'],
    ['emoji', '👩‍👩‍👧 👍🏽 🇫🇷'],
    ['control characters', '\u0000\u0007\u001b[31m\u202e\u2028\ufffe\uffff'],
    ['lone surrogates', 'a\ud800b\udc00c'],
    ['piled marks', `a${'\u0301'.repeat(500)}`],
    ['one word', 'x'.repeat(5000)],
    ['spaces', ' '.repeat(5000)],
    ['nothing', ''],
  ])('keeps the picture tidy: %s', (_, text) => {
    const laidOut = layOut(
      pictureOf([quotation({ text, speaker: text, rest: text }), quotation()], { title: text, footer: text }),
    )
    expectTidy(laidOut)
    expect(svgPixels(laidOut.svg).colours.size).toBeGreaterThan(10)
    expect(textOf(laidOut.svg)).toContain('Le pont rouvrira')
  })

  test('is shown as it is where it is only punctuation to SVG', () => {
    const text = '<b>"R&D" > l’œuvre</b>'
    expect(textOf(layOut(pictureOf([quotation({ text })])).svg)).toContain(`«\u00a0${text}\u00a0»`)
  })
})
