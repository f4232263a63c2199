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

describe('the one whom it is about', () => {
  const reply = '« Je n’ai jamais vu ce bidon. S’il était passé chez moi, je l’aurais vidé », a-t-il lancé.'
  const others = [
    'La laiterie de Lourd date de 1931.',
    'Le fabricant de bidons, Tolex, a pris les devants. « Nos bidons ne sont pas en cause », dit sa directrice, Lise Aron.',
  ]

  it.each(['L’intéressé a réagi à midi, sur le pas de la porte.', 'Le mis en cause a répondu jeudi.'])(
    'denies in words that others say of anything, before what others deny of their own: %s',
    async (line) => {
      const passages = ['La laiterie emploie neuf personnes.', `${line} ${reply}`, ...others]
      expect((await beside(story(...passages), CHARGE))[0]).toBe('denial 3')
    },
  )

  it('answers in words that deny nothing, before what others deny of their own', async () => {
    const line =
      'L’intéressé, 54 ans, est sorti de son silence mardi. « Chaque bidon est parti plein », a-t-il fait répondre par son avocat.'
    const passages = ['La laiterie emploie neuf personnes.', 'Elle date de 1931.', line, ...others]
    expect((await beside(story(...passages), CHARGE))[0]).toBe('denial 4')
  })

  it('is nobody else who reacts', async () => {
    const line = 'La ministre Lise Aron a réagi à midi. « Je n’ai jamais vu pareille chose », a-t-elle dit.'
    expect(await beside(story('La laiterie emploie neuf personnes.', line), CHARGE)).not.toContain('denial 3')
  })

  it('in English', async () => {
    const charge = 'The cook Odile Marsac accuses the manager, Paul Rivet, of having watered the milk.'
    const passages = [
      charge,
      'The dairy employs nine people.',
      'The accused man replied at noon. “I have never watered anything,” he said.',
    ]
    expect(await beside({ a: article('2026-09-01', passages, 'en') }, charge)).toContain('denial 3')
  })
})

describe('somebody who says the same right behind a denial', () => {
  it.each([
    'Même fermeté chez son avocate, Ève Colin. « Aucun bidon n’a été ouvert », dit-elle.',
    'Le laitier Jean Doucet va dans le même sens. « Le lait partait plein », dit-il.',
    '« Le lait était pesé à midi », ajoute Me Colin.',
    'La coopérative lui donne raison : le lait a été pesé plein, assure son président, Jean Doucet.',
    'Le laitier Jean Doucet confirme ses dires.',
  ])('denies as well: %s', async (line) => {
    expect(await beside(story('Paul Rivet dément formellement.', line), CHARGE)).toEqual([
      'denial 2',
      'denial 3',
    ])
  })

  it.each([
    'Le laitier Jean Doucet va dans le même sens. « Le lait était clair », dit-il.',
    'Le laitier Jean Doucet lui donne raison : le lait était clair.',
  ])('denies nothing where nobody denied before: %s', async (line) => {
    expect(await beside(story(line, 'Paul Rivet dément formellement.'), CHARGE)).toEqual(['denial 3'])
  })
})
