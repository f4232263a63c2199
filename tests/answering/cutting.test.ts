// How much of a passage is shown: a correction over two sentences whole, and its neighbour nowhere else.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const CORRECTED = [
  '---',
  'published: 2025-05-09',
  'language: fr',
  '---',
  'Rectificatif : notre journal a écrit mardi que la commune de Varsanne avait planté 64 tilleuls. Le bon chiffre est 46.',
  'Rectificatif : la fête des moissons a réuni 800 danseurs, et non 300. Il y avait aussi 12 fanfares.',
  'Le verger de Varsanne compte 90 pommiers. Le maire a 12 chèvres.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'rectificatifs.txt': CORRECTED })
})
afterAll(() => story.close())

test.each([
  [
    'the right figure behind the wrong one',
    'Combien de tilleuls la commune a-t-elle plantés ?',
    /64 .*46\.$/,
  ],
  [
    'nothing behind a sentence with both',
    'Combien de danseurs la fête des moissons a-t-elle réunis ?',
    /300\.$/,
  ],
  ['nothing behind what puts nothing right', 'Combien de pommiers compte le verger ?', /pommiers\.$/],
])('%s', (_, question, shown) => {
  expect(firstExcerptIn(story, question, { today: '2025-05-10' })).toMatch(shown)
})
