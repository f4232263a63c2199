import { describe, expect, test } from 'vitest'
import type { TextStyle } from '../../src/pictures/lines.ts'
import { FONT_FAMILY, openTypeface } from '../../src/pictures/typeface.ts'
import { svgPixels } from '../support/pixels.ts'

const { covers, measure } = openTypeface()

const inkOf = (text: string, weight: number, family = FONT_FAMILY) =>
  svgPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="80"><rect width="1200" height="80" fill="#ffffff"/><text x="20" y="56" font-family="${family}" font-size="40" font-weight="${weight}">${text}</text></svg>`,
  ).inkWidth

describe('the bundled font', () => {
  test('has what French and English newspapers are set in, and the Latin letters of other names', () => {
    const letters = [
      'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
      'àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ',
      '«»“”„‘’‹›…—–-·•.,;:!?\'"()[]/%&@#*+=<>_|€$£°ªº§†×½¼²³™©',
      '\u00a0\u202f\u2009\u2011',
      'áíóúñãõåøßłńśźżšžčřďťňľĺŕőűğışěąęėįųūāēīōģķļņĐđþðăâșț',
    ].join('')
    expect([...letters].filter((letter) => !covers(letter))).toEqual([])
  })

  test.each(['👍', 'ש', 'ش', '字', '\u{1F1EB}'])('has no %s', (character) => {
    expect(covers(character)).toBe(false)
  })

  test.each([400, 700] as const)('in weight %i is as wide as it is drawn', (weight) => {
    const style: TextStyle = { size: 40, weight, colour: '#000000' }
    for (const text of ['Il est temps de lâcher la bombe', 'WAVE To Été, « œuvre » 2x4', 'iiiiillll']) {
      const measured = measure(text, style)
      // Kerning, and the white beside the first and the last letter.
      expect(Math.abs(inkOf(text, weight) - measured), text).toBeLessThan(0.03 * measured + 6)
    }
  })

  test('is in both weights, and stands in for whatever else is asked for', () => {
    expect(inkOf('mot', 700)).not.toBe(inkOf('mot', 400))
    expect(inkOf('mot', 400)).toBeGreaterThan(0)
    expect(inkOf('mot', 400, 'DejaVu Serif')).toBe(inkOf('mot', 400))
  })
})
