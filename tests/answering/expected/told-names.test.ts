// The name of somebody who is asked for by a role: where it stands with that role, and not where the role stands alone.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const MILL = [
  '---',
  'published: 2025-09-02',
  'language: fr',
  '---',
  'La mairie de Vaubrisset devait rouvrir samedi le moulin, dont les meules dataient de 1811. Elle y renonce : « l’axe a cassé », explique le maire, Gontran Mirebeau.',
  'Au premier rang, Honoré Castagnède, 84 ans, dernier meunier de la vallée, a quitté la salle sans un mot.',
  'Le bief du moulin sera curé en octobre par une entreprise.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'moulin.txt': MILL })
})
afterAll(() => story.close())

test.each([
  ['il s’appelle comment le maire de vaubrisset', 'Gontran Mirebeau'],
  ['c koi le nom du dernier meunier', 'Honoré Castagnède'],
  ['Quelle entreprise va curer le bief ?', '(no)'],
])('%s', (question, words) => {
  expect(firstExcerptIn(story, question, { today: '2025-09-03' })).toContain(words)
})
