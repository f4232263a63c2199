import { expect, test } from 'vitest'
import { shorten } from '../../src/presentation/shorten.ts'

test.each([
  ['Le pont est fermé', 17, 'Le pont est fermé'],
  ['Le pont est fermé', 16, 'Le pont est…'],
  ['Le pont est fermé', 12, 'Le pont est…'],
  ['Le pont est fermé', 11, 'Le pont…'],
  ['anticonstitutionnellement', 10, 'anticonst…'],
  ['a anticonstitutionnellement', 10, 'a anticon…'],
  ['😀😀😀😀', 4, '😀…'],
])('%s, %d characters', (text, limit, shown) => {
  expect(shorten(text, limit)).toBe(shown)
})
