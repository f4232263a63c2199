// Whose words are asked for: of somebody's relative, or of whoever has an office now; beside each what only seems
// theirs.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const article = (lines: readonly string[]): string =>
  ['---', 'published: 2025-06-14', 'language: fr', '---', ...lines].join('\n')

const FERRY = article([
  'Bastien Corvel, 34 ans, est mort lundi dans le naufrage du bac de Lormeuil.',
  'Bastien Corvel avait péri en voulant sauver un chien, selon les gendarmes.',
  'La mère de Bastien Corvel attend à la mairie. « Le bac était trop chargé », dit-elle.',
])

const TOWN_HALL = article([
  'La maire de Lormeuil, Odile Prigent, élue dimanche, a dit : « Le bac restera à quai. »',
  'L’ancien notaire de Lormeuil, Yann Bruel, a dit : « Tout est à refaire. »',
])

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'bac.txt': FERRY, 'mairie.txt': TOWN_HALL })
})
afterAll(() => story.close())

function found(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-06-15' })
}

test.each([
  ['a relative who says nothing', 'Que dit le père de Bastien Corvel ?'],
  ['whoever has the office now, beside who had it', 'Que dit le nouveau notaire de Lormeuil ?'],
])('no answer: %s: %s', (_, question) => {
  expect(found(question)).toBe('(no)')
})

test.each([
  ['a relative named the sentence before', 'Que dit la mère de Bastien Corvel ?', 'trop chargé'],
  ['whoever has just been elected', 'Que dit la nouvelle maire de Lormeuil ?', 'restera à quai'],
])('an answer: %s: %s', (_, question, words) => {
  expect(found(question)).toContain(words)
})
