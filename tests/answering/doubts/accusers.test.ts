// What somebody says of another is told of that other.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La caisse du carnaval', [
  'Au conseil, Perrine Vauclin a accusé Gildas Roumégoux d’avoir vidé la caisse du carnaval.',
  'Gildas Roumégoux nie, et Perrine Vauclin n’a fourni aucune preuve.',
  '« Tout le monde sait que Loïc Estivals dort dans la roulotte », a écrit Hortense Campan.',
])

describe('asked of whoever says it', () => {
  test.each(['Perrine Vauclin a-t-elle vidé la caisse ?', 'Hortense Campan dort-elle dans la roulotte ?'])(
    'no answer: %s',
    (question) => {
      expect(found(question)).toBe('(no)')
    },
  )
})

describe('asked of whom it is said, or whether it is said', () => {
  test.each([
    ['Gildas Roumégoux a-t-il vidé la caisse ?', 'caisse'],
    ['Perrine Vauclin a-t-elle accusé Gildas Roumégoux ?', 'a accusé'],
    ['Loïc Estivals dort-il dans la roulotte ?', 'roulotte'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
