// A name that stands ahead of what its bearer is, and what only looks like one.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const ARTICLE = [
  '---',
  'title: "La digue de Castelvert cède"',
  'published: 2025-10-10',
  'language: fr',
  '---',
  'La police soupçonne Talus et Fils, une société d’entretien de Sarnes, d’avoir fragilisé la digue.',
  '« La digue était saine en mai », a affirmé la docteure Judith Malval, cheffe du service des eaux.',
  'À Vaulieu, une association de pêcheurs a demandé mardi une nouvelle digue.',
  'Pourtant, un expert avait prévenu la préfecture.',
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
  test.each([
    'Quelle association veut une digue ?',
    'Comment s’appelle l’expert qui avait prévenu la préfecture ?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['Quelle société d’entretien la police soupçonne-t-elle ?', 'Talus et Fils'],
    ['which maintenance company do the police suspect?', 'Talus et Fils'],
    ['Comment s’appelle la responsable du service des eaux ?', 'Judith Malval'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
