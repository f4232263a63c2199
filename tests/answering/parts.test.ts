// One thing in a story is to be summed up, and not the whole: where the beginning has nothing of it, it is not shown.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import { article } from '../support/beside.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({
    'moulin.txt': article('2025-05-02', [
      'Le moulin de Chavagnes a rouvert jeudi après deux ans de travaux.',
      'La meunière, Odette Frémiot, attend trente élèves par semaine.',
      'Une visite guidée aura lieu le 12 mai.',
      'Un voisin dit avoir reçu une valise pleine de billets pour retirer son recours.',
    ]),
    'lighthouse.txt': article(
      '2025-05-03',
      [
        'The lighthouse at Scarrow Point was lit again on Friday.',
        'Its keeper paints the stairs every spring.',
        'A forged telegram had claimed that the lamp was sold to a casino.',
      ],
      'en',
    ),
  })
})
afterAll(() => story.close())

test.each([
  ['c’est quoi cette histoire de valise', 'valise pleine de billets', 'fr'],
  ['fais moi le point sur le recours du voisin', 'retirer son recours', 'fr'],
  ['what is this business about a forged telegram?', 'forged telegram', 'en'],
  ['résume ce que fait Odette Frémiot', 'trente élèves', 'fr'],
  ['il se passe quoi le 12 mai', 'visite guidée', 'fr'],
] as const)('%s', (question, words, language) => {
  expect(firstExcerptIn(story, question, { language, today: '2025-05-04' })).toContain(words)
})

test.each([
  ['c’est quoi cette histoire de moulin', 'a rouvert jeudi', 'fr'],
  ['résume-moi l’affaire du moulin', 'a rouvert jeudi', 'fr'],
  ['que s’est-il passé jeudi ?', 'a rouvert jeudi', 'fr'],
  ['what is the story about the lighthouse?', 'was lit again', 'en'],
] as const)('where the beginning has it, it is shown: %s', (question, words, language) => {
  expect(firstExcerptIn(story, question, { language, today: '2025-05-04' })).toContain(words)
})
