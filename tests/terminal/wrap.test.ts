import { describe, expect, test } from 'vitest'
import { displayWidth, neutralize, wrapText } from '../../src/terminal/wrap.ts'
import { sliceSpan } from '../../src/text/span.ts'

const lines = (text: string, width: number) => wrapText(text, width).map((line) => sliceSpan(text, line))

describe('wrapping', () => {
  test('cuts at spaces and leaves the words as they stand', () => {
    expect(lines('La maire a dit "non" hier soir.', 12)).toEqual(['La maire a', 'dit "non"', 'hier soir.'])
    expect(lines('La maire', 40)).toEqual(['La maire'])
    expect(lines('', 40)).toEqual([''])
  })

  test('every word comes back, whatever the width', () => {
    const text = 'Un échange « très  tendu », dit-elle ; l’élue s’en est allée.\nPuis rien.'
    for (let width = 1; width <= 80; width += 1) {
      expect(lines(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(Math.max(...lines(text, width).map(displayWidth))).toBeLessThanOrEqual(width)
    }
  })

  test('never cuts at a no-break space', () => {
    expect(lines('dit : «\u00a0non\u00a0» !', 10)).toEqual(['dit :', '«\u00a0non\u00a0» !'])
    expect(lines('dit : « non » !', 10)).toEqual(['dit : «', 'non » !'])
  })

  test('keeps the text’s own newlines and the spaces within a line', () => {
    expect(lines('a  b\n\nc', 10)).toEqual(['a  b', '', 'c'])
  })

  test('cuts a word only when it is wider than a line, and never within a character', () => {
    expect(lines('oui anticonstitutionnellement', 10)).toEqual(['oui', 'anticonsti', 'tutionnell', 'ement'])
    expect(lines('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
    expect(lines('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301'])
  })

  test('a width that nothing fits still ends', () => {
    expect(lines('ab 漢', 1)).toEqual(['a', 'b', '漢'])
    expect(lines('ab', 0)).toEqual(['a', 'b'])
  })

  test('without a width only newlines cut', () => {
    const long = 'mot '.repeat(1000).trim()
    expect(lines(`${long}\nfin`, Number.POSITIVE_INFINITY)).toEqual([long, 'fin'])
  })
})

describe('width on a terminal', () => {
  test.each([
    ['élève', 5],
    ['e\u0301le\u0300ve', 5],
    ['漢字', 4],
    ['한글', 4],
    ['「あ」', 6],
    ['😀', 2],
    ['👩‍👩‍👧', 2],
    ['🇫🇷', 2],
    ['❤️', 2],
    ['a\u200db', 2],
    ['…’«»', 4],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('what a terminal would obey', () => {
  test('is made visible, one code unit for one', () => {
    const text = 'rouge \x1b[31m \x07 \x9b0m \x7f \x00 fin'
    expect(neutralize(text)).toBe('rouge ␛[31m ␇ \ufffd0m ␡ ␀ fin')
    expect(neutralize(text)).toHaveLength(text.length)
  })

  test('characters that reorder a line do not', () => {
    expect(neutralize('a\u202eb\u2066c')).toBe('a\ufffdb\ufffdc')
  })

  test('newlines stay, a tab is a space, and a carriage return cannot overwrite the line', () => {
    expect(neutralize('a\nb\r\nc\td\re\u2028f')).toBe('a\nb \nc d␍e\nf')
  })

  test('ordinary text in any script is left alone', () => {
    const text = '« L’été »\u00a0: 20\u202f% — “oui” 漢字 שלום 👩‍👩‍👧 e\u0301'
    expect(neutralize(text)).toBe(text)
  })
})
