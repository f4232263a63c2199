// What a question's words may be told by, and what only looks like them.

import { expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La digue de Castelvert cède', [
  'La présidente du syndicat des eaux, Judith Malval, a visité la digue lundi.',
  'La porte-parole du syndicat, Odette Ravenel, parle d’une « digue saine ».',
])

test('a compound is told by no part of it', () => {
  expect(found('Qui est la présidente du syndicat ?')).toContain('Judith Malval')
  expect(found('Qui est la vice-présidente ?')).toBe('(no)')
  expect(found('Qui est la porte-parole du syndicat ?')).toContain('Odette Ravenel')
})
