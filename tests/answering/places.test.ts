// Where something is: a sentence that tells no place gives way to one that does; an institution may be a place.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const PLAY = [
  '---',
  'published: 2025-05-14',
  'language: fr',
  '---',
  'Le spectacle de la troupe Ormelle sera joué quand même, promet sa régisseuse.',
  'Le spectacle sera joué au gymnase des Aulnes.',
  'La Maison Bleue a annoncé mardi une réforme. Le conseiller Marc Hautbois travaillait à la Maison Bleue.',
  'Le conseiller Marc Hautbois travaillait trop, selon son syndicat.',
  'Le rideau a pris feu à trente mètres de la caisse, a dit la régisseuse.',
  'La trapéziste Odile Roncier travaillait encore, dit-elle, assise sur un trottoir, une couverture aux épaules.',
  'Le décor a été confié à Lise Carnoy, qui travaillait trop.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'troupe.txt': PLAY })
})
afterAll(() => story.close())

test.each([
  ['Où le spectacle sera-t-il joué ?', 'fr', 'gymnase des Aulnes'],
  ['where will the show be performed', 'en', 'gymnase des Aulnes'],
  ['où travaillait le conseiller Marc Hautbois', 'fr', 'à la Maison Bleue'],
  ['ou est ce que le rideau a pris feu', 'fr', 'à trente mètres'],
  ['where did the curtain catch fire', 'en', 'à trente mètres'],
] as const)('%s', (question, language, words) => {
  expect(firstExcerptIn(story, question, { language, today: '2025-05-15' })).toContain(words)
})

test('somebody is no place, though "à" stands ahead of their name', () => {
  const found = firstExcerptIn(story, 'Où travaillait Lise Carnoy ?', { today: '2025-05-15' })
  expect(found).not.toContain('gymnase')
})

test('which hospital it is, is told by no pavement', () => {
  const asked = 'Dans quel hôpital travaillait la trapéziste Odile Roncier ?'
  expect(firstExcerptIn(story, asked, { today: '2025-05-15' })).not.toContain('trottoir')
})
