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
] as const)('%s', (question, language, words) => {
  expect(firstExcerptIn(story, question, { language, today: '2025-05-15' })).toContain(words)
})

test('somebody is no place, though "à" stands ahead of their name', () => {
  const found = firstExcerptIn(story, 'Où travaillait Lise Carnoy ?', { today: '2025-05-15' })
  expect(found).not.toContain('gymnase')
})
