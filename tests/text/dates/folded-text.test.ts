import { expect, test } from 'vitest'
import { foldInPlace } from '../../../src/text/dates/folded-text.ts'

test.each([
  ['L’ÉTÉ DERNIER', "l'ete dernier"],
  ['le\u00A01er\u202Faoût', 'le 1er aout'],
  ['2015–2020', '2015-2020'],
  ['e\u0301te\u0301 2024', 'ete 2024'],
  ['ven\u00ADdredi', 'vendredi'],
  ['😀 œuvre ß', '😀 œuvre ß'],
])('%j is folded in place', (text, expected) => {
  expect(foldInPlace(text).folded).toBe(expected)
})

test('the way back leads to the characters that were folded', () => {
  const text = 'L’e\u0301te\u0301 2024, ven\u00ADdredi 😀 6 août.'
  const { folded, place } = foldInPlace(text)
  for (const word of ['2024', '6', '.']) {
    const at = folded.indexOf(word)
    expect(text.slice(place(at), place(at + word.length))).toBe(word)
  }
  const summer = folded.indexOf('ete')
  expect(text.slice(place(summer), place(summer + 3))).toBe('e\u0301te\u0301')
  expect(place(folded.length)).toBe(text.length)
})
