// Where somebody lives is told by their home, be it on its doorstep that they were met.

import { expect, test } from 'vitest'
import { askingIn } from '../support/asked-story.ts'
import { article } from '../support/beside.ts'

const CHESS = {
  'echecs-1.txt': article('2025-03-03', [
    'Le trésorier du club d’échecs de Belmarche, Hugues Rondelet, a été entendu mardi à Vaunières.',
    'Hugues Rondelet a reçu la presse devant sa maison de Chantelouve.',
    'La présidente du club, Solange Amiot, a vu Hugues Rondelet à la gare de Lorsac.',
    'Solange Amiot vit à Peyrelade avec ses deux chiens.',
  ]),
  'echecs-2.txt': article(
    '2025-03-10',
    [
      'The club secretary, Bertie Hanway, met reporters in Belmarche on Monday.',
      'Bertie Hanway spoke from her cottage near Saint-Ovin, where she keeps bees.',
    ],
    'en',
  ),
}

const found = askingIn(CHESS, '2025-03-15')

test.each([
  ['elle habite ou, Solange Amiot', 'fr', 'Peyrelade'],
  ['il habite ou rondelet', 'fr', 'Chantelouve'],
  ['Où réside Hugues Rondelet ?', 'fr', 'Chantelouve'],
  ['where does Hugues Rondelet live?', 'en', 'Chantelouve'],
  ['where does Bertie Hanway live', 'en', 'Saint-Ovin'],
] as const)('%s', (question, language, words) => {
  expect(found(question, language)).toContain(words)
})
