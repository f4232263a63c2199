// What counts as one response: a heading that quotes it, somebody who says the same right behind.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const CHARGE = 'La cuisinière Odile Marsac accuse le gérant Paul Rivet d’avoir coupé le lait avec de l’eau.'

function story(...lines: readonly string[]) {
  return { a: article('2026-09-01', [CHARGE, ...lines, 'La laiterie emploie neuf personnes à Lourd.']) }
}

describe('a heading', () => {
  it('takes no place where the passage below says the same', async () => {
    const lines = ['"Pas une goutte"', '« Pas une goutte d’eau, c’est faux », répond Paul Rivet, qui dément.']
    expect(await beside(story(...lines), CHARGE)).toEqual(['denial 3'])
  })
})

describe('somebody who says the same right behind a denial', () => {
  it.each([
    'Même fermeté chez son avocate, Ève Colin. « Aucun bidon n’a été ouvert », dit-elle.',
    'Le laitier Jean Doucet va dans le même sens. « Le lait partait plein », dit-il.',
    '« Le lait était pesé à midi », ajoute Me Colin.',
  ])('denies as well: %s', async (line) => {
    expect(await beside(story('Paul Rivet dément formellement.', line), CHARGE)).toEqual([
      'denial 2',
      'denial 3',
    ])
  })

  it('denies nothing where nobody denied before', async () => {
    const line = 'Le laitier Jean Doucet va dans le même sens. « Le lait était clair », dit-il.'
    expect(await beside(story(line, 'Paul Rivet dément formellement.'), CHARGE)).toEqual(['denial 3'])
  })
})
