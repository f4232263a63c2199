// Who made or steered what no passage has.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const ARTICLE = [
  '---',
  'title: "Un feu à Castelvert"',
  'published: 2025-10-10',
  'language: fr',
  '---',
  'Le camion rouge a été conduit jusqu’à la lande par Judith Malval, 34 ans.',
  '« Il faudra dix ans », a résumé le commandant Orvel, qui dirigeait les pompiers.',
  'Suspendu mardi, le garde Lucien Orsal proteste. Il conserve son salaire.',
  'La tour de guet a été dessinée par Anselme Brouard.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'story.txt': ARTICLE })
})
afterAll(() => story.close())

function found(question: string, language: 'fr' | 'en' = 'fr'): string {
  return firstExcerptIn(story, question, { language, today: '2025-10-12' })
}

describe('no answer', () => {
  test.each(['Qui pilotait l’hélicoptère ?', 'who was driving the white van?'])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['Qui conduisait le camion rouge ?', 'Judith Malval'],
    ['does he keep his salary while suspended?', 'conserve son salaire'],
    ['who was driving the red truck?', 'Judith Malval'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
