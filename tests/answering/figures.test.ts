// Numbers and days: of several in a story, the one that is asked for.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const SAWMILL = [
  '---',
  'published: 2025-04-10',
  'language: fr',
  '---',
  'La scierie de Brévolles a perdu trois hangars.',
  'À Brévolles, quarante ouvriers vivent de la scierie.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'scierie.txt': SAWMILL })
})
afterAll(() => story.close())

function first(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-04-11' })
}

test.each([
  ['Combien de personnes à la scierie de Brévolles ?', 'quarante ouvriers'],
  ['ils sont combien à la scierie de Brévolles', 'quarante ouvriers'],
  ['how many people work at the Brévolles sawmill?', 'quarante ouvriers'],
  ['Combien de hangars la scierie de Brévolles a-t-elle perdus ?', 'trois hangars'],
])('people are counted by any noun for them: %s', (question, words) => {
  expect(first(question)).toContain(words)
})
