// Words that somebody said after an event: not those of an article that came out before it.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import { article } from '../../support/beside.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const WEIR = {
  'barrage-1.txt': article('2025-02-03', [
    'Le barrage de Corvelle a cédé dimanche, et l’éclusier Mathurin Bressac a réveillé le village.',
    '« Le barrage, je le disais malade depuis dix ans », a déclaré l’éclusier Mathurin Bressac.',
  ]),
  'barrage-2.txt': article('2025-02-20', [
    'L’expertise du barrage de Corvelle met en cause les vannes.',
    '« On m’a enfin écouté, il a fallu des bottes », a dit Mathurin Bressac jeudi.',
  ]),
  'weir-3.txt': article(
    '2025-03-01',
    [
      'The Corvelle angling club was fined on Friday.',
      '“We shall pay, and we shall fish elsewhere,” said its chairwoman, Ida Fenwright.',
    ],
    'en',
  ),
  'weir-0.txt': article(
    '2025-02-04',
    ['“We warned everybody about the fish in that club pond,” said Ida Fenwright, an angler.'],
    'en',
  ),
}

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(WEIR)
})
afterAll(() => story.close())

const first = (question: string, language: 'fr' | 'en' = 'fr'): string =>
  firstExcerptIn(story, question, { language, today: '2025-03-02' })

test.each([
  ['Quelle est la réaction de Mathurin Bressac après l’expertise ?', 'On m’a enfin écouté'],
  ['que dit bressac suite à l’expertise', 'On m’a enfin écouté'],
])('%s', (question, words) => {
  expect(first(question)).toContain(words)
})

test('in English too', () => {
  expect(first('What did Ida Fenwright say after the club was fined?', 'en')).toContain('fish elsewhere')
})

test('an event of the first day sets nothing aside', () => {
  expect(first('Qu’a déclaré Mathurin Bressac sur le barrage malade ?')).toContain('malade depuis dix ans')
})
