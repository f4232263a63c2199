import { describe, expect, test } from 'vitest'
import { drawableText } from '../../src/pictures/drawable-text.ts'
import { openTypeface } from '../../src/pictures/typeface.ts'

const { covers } = openTypeface()
const drawable = (text: string) => drawableText(text, covers)

describe('text that the font has', () => {
  test.each([
    'Oh, ce n’est pas grave',
    'Il est temps: (Trump) est dans les “dossiers” — l’œuvre, 5\u202f000 €, 12 %…',
    '«\u00a0Łódź, Čeněk, Özgür, Đặng, Ñ, ß, Æ\u00a0»',
    '2x4 -> 1/2, n°\u00a07, §\u00a03, x² & <b>"y"</b>',
  ])('stays as it is: %s', (text) => {
    expect(drawable(text)).toBe(text)
  })

  test('is one line, whatever spaces and control characters part its words', () => {
    expect(drawable('  un\ndeux\t\ttrois\u2028quatre\u0000cinq ')).toBe('un deux trois quatre cinq')
  })

  test('keeps its no-break spaces, and its accents as one letter each', () => {
    expect(drawable('5\u202f000\u00a0€ e\u0301te\u0301')).toBe('5\u202f000\u00a0€ été')
  })
})

describe('text that the font has not', () => {
  test.each([
    ['Bravo 👏🏽👏🏽 à tous', 'Bravo … à tous'],
    ['👍', '…'],
    ['Il a dit שלום עולם puis شكرا', 'Il a dit … puis …'],
    ['Fin… 👋 👋', 'Fin…'],
    ['👩‍👩‍👧 et 🧡', '… et …'],
  ])('%s is shown as left out', (text, expected) => {
    expect(drawable(text)).toBe(expected)
  })

  test('neither turns the direction of a line nor leaves half a character', () => {
    expect(drawable('avant \u202egauche\u202c \u2066après\u2069 \ud83d fin \udc4d')).toBe(
      'avant gauche après fin',
    )
  })

  test('piles no more than two marks on a letter', () => {
    expect(drawable(`q${'\u0301'.repeat(300)}r`)).toBe('q\u0301\u0301r')
  })
})

test('a long hostile text takes no time to speak of', () => {
  const text = '👍 … \u0301\u202e x'.repeat(20_000)
  expect(drawable(text).length).toBeLessThan(text.length)
})
