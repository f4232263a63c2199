// Who said words that are typed with slips, and words that nobody said.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const ARTICLE = [
  '---',
  'title: "Le moulin de Castelvert brûle"',
  'published: 2025-10-10',
  'language: fr',
  '---',
  '« J’espérais la pluie, il n’a fait que du vent », a soupiré jeudi le meunier, Anselme Brouard.',
  '« On peut réparer les engrenages et la roue », a assuré Judith Malval, charpentière.',
  '« Regardons le moulin autrement », a lancé la maire, Odile Castaing.',
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
    'qui a dit « il faut jeter les engrenages » ?',
    'who said "everyone knew the mill would burn one night"?',
    'qui a dit « je regrette la pluie » ?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['qui a dit "jesperais la pluie"', 'Anselme Brouard'],
    ['qui a dit "on peut réparer les engrenaes"', 'Judith Malval'],
    ['who said "we can repair the gears and the wheel"?', 'Judith Malval'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
