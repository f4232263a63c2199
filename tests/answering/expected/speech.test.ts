// Whose words are asked for, and what an accusation says: the sentence that has it, and the tempting one beside it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'
import { askingOf } from '../../support/one-article.ts'

const LOCK = [
  '---',
  'published: 2025-05-06',
  'language: fr',
  '---',
  'L’éclusière Blandine Orcival met en cause le garde-rivière de Sauvenelle.',
  'Selon Blandine Orcival, 51 ans, installée à Sauvenelle depuis l’ouverture du canal, Firmin Tastevin aurait vendu des permis de pêche pour son compte. La garderie du canal, fermée depuis lundi, ne répond plus aux appels de la presse ni à ceux des habitants.',
  'Entendue jeudi sur Firmin Tastevin, Blandine Orcival est revenue sur ses propos. « J’ai répété des bruits de comptoir », a-t-elle soufflé à la sortie. Firmin Tastevin attend des excuses.',
].join('\n')

const MILL = [
  '---',
  'published: 2025-05-08',
  'language: fr',
  '---',
  'Le meunier Aubin Crespelle aurait caché au moulin de Sauvenelle la lettre de la préfecture sur les vannes, affirme un voisin.',
  '« Mes vannes n’ont pas bougé depuis l’hiver », a rétorqué Aubin Crespelle mercredi.',
  'Des vannes « à bout de souffle » selon Aubin Crespelle, « neuves » selon la préfecture.',
  '« Le vieux bief m’a répondu », plaisante Aubin Crespelle, qui crie chaque matin au-dessus de la rivière.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'ecluse.txt': LOCK, 'moulin.txt': MILL })
})
afterAll(() => story.close())

function first(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-05-10' })
}

describe('an accusation is told by the sentence that has it, and not by its retraction', () => {
  test.each([
    ['Que reproche Blandine Orcival à Firmin Tastevin ?', 'aurait vendu des permis de pêche'],
    ['Qu’a soufflé Blandine Orcival à la sortie ?', 'des bruits de comptoir'],
  ])('%s', (question, words) => {
    expect(first(question)).toContain(words)
  })
})

describe('where an answer is asked for, what somebody rejoins goes before what they are accused of', () => {
  test.each([
    'Comment Aubin Crespelle a-t-il réagi à l’histoire des vannes ?',
    'réaction du meunier a l’histoire de la lettre',
  ])('%s', (question) => {
    expect(first(question)).toContain('Mes vannes n’ont pas bougé')
  })
})

test('what somebody is told to deny is an answer, and what they call something else is none', async () => {
  await using kiln = await openTestCorpus({
    'four.txt': [
      '---',
      'published: 2025-05-06',
      'language: fr',
      '---',
      'Coup de théâtre, Lazare Monestier a accusé Edwige Baradat d’être liée à la caisse noire de Vidal Sabourin.',
      'Ils se sont traités publiquement de « menteuse » et de « bavard », Edwige Baradat et Lazare Monestier.',
      'Edwige Baradat a toujours nié avoir dîné chez Vidal Sabourin, que la police soupçonne de trafic.',
    ].join('\n'),
  })
  const ask = (question: string): string => firstExcerptIn(kiln, question, { today: '2025-05-10' })
  expect(ask('Que répond Edwige Baradat sur Vidal Sabourin ?')).toContain('toujours nié')
  expect(ask('Que répond Vidal Sabourin ?')).toBe('(no)')
})

const atWeir = askingOf('Le barrage de Sauvenelle fuit', [
  'L’éclusière Ninon Barral accuse le batelier Gaspard Lhomond d’avoir forcé la vanne du barrage.',
  '« Cette vanne était rouillée », a répondu mardi Gaspard Lhomond à Ninon Barral.',
  '« Faux », a écrit Gaspard Lhomond sous la photo du plan. Un plan « sublime » selon Ninon Barral, un « torchon » selon Gaspard Lhomond.',
])

test('what somebody answers to whoever accuses them is in their own words', () => {
  expect(atWeir('Que répond Gaspard Lhomond à Ninon Barral, qui l’accuse ?')).toContain('rouillée')
  expect(atWeir('De quoi Ninon Barral accuse-t-elle Gaspard Lhomond ?')).toContain('forcé la vanne')
})

test('what somebody calls something is a label, and no utterance', () => {
  expect(atWeir('Quel terme Gaspard Lhomond emploie-t-il pour qualifier le plan ?')).toContain('torchon')
  expect(atWeir('Qu’a écrit Gaspard Lhomond sous la photo ?')).toContain('Faux')
})
