// Who follows somebody in their place: the sentence that tells an interim or a replacement, though it names nobody
// whose place that is; beside it, those that name the place and nobody new.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAnswer } from '../../src/answering/ask.ts'
import { article } from '../support/beside.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const MUSEUM = article('2025-03-04', [
  'Le directeur du conservatoire d’Ambreval, Hugo Ternaud, conteste la dette qu’un rapport lui prête.',
  'Hugo Ternaud a été suspendu lundi de ses fonctions. L’intérim au conservatoire est assuré par Solveig Marchandeau.',
  'La cheffe du chœur, Judith Vernoy, est partie pour Lausanne. Elle a été remplacée en février par Nino Castelard.',
  'Le chœur d’Ambreval chantera dimanche.',
])

const RANGERS = article(
  '2025-03-05',
  [
    'The head ranger of the Tolland marsh says that the path is closed.',
    'Beryl Hatherley, who is on sick leave, has been head ranger since 2012. Oswin Peake, a birdwatcher, is filling in.',
    'The ferry company of Tolland expects more visitors in May, the company said.',
    'The boss of the ferry firm, Edda Quarmby, has ordered a second boat.',
  ],
  'en',
)

let museum: TestCorpus
let marsh: TestCorpus
beforeAll(async () => {
  museum = await openTestCorpus({ 'conservatoire.txt': MUSEUM })
  marsh = await openTestCorpus({ 'marsh.txt': RANGERS })
})
afterAll(async () => {
  await museum.close()
  await marsh.close()
})

/** The best sentence, however surely it answers. */
function first(question: string, language: 'fr' | 'en' = 'fr'): string {
  const story = language === 'fr' ? museum : marsh
  const [best] = findAnswer(question, { language, today: '2025-03-06' }, story.corpus, null).candidates
  return best === undefined ? '(none)' : best.passage.text.slice(best.span.start, best.span.end)
}

describe('whoever follows is named', () => {
  test.each([
    ['Qui prend la place du directeur du conservatoire pendant sa suspension ?', 'Solveig Marchandeau'],
    ['qui dirige le conservatoire depuis la suspension de Hugo Ternaud', 'Solveig Marchandeau'],
    ['qui tient la maison à la place de Hugo Ternaud', 'Solveig Marchandeau'],
    ['c ki qui remplace la cheffe du chœur', 'Nino Castelard'],
    ['Qui a remplacé Judith Vernoy ?', 'Nino Castelard'],
  ])('%s', (question, name) => {
    expect(first(question)).toContain(name)
  })

  test.each([
    ['Who is standing in for the head ranger?', 'Oswin Peake'],
    ['who has taken over from Beryl Hatherley?', 'Oswin Peake'],
    ['who is running things instead of Beryl Hatherley?', 'Oswin Peake'],
  ])('%s', (question, name) => {
    expect(first(question, 'en')).toContain(name)
  })
})

test('who it was before, or is, is asked without', () => {
  expect(first('Qui est le directeur du conservatoire d’Ambreval ?')).toContain('Hugo Ternaud')
  expect(first('Who has been head ranger since 2012?', 'en')).toContain('Beryl Hatherley')
})

test('a company is not whoever is its boss', () => {
  expect(first('who’s the boss of the ferry company?', 'en')).toContain('Edda Quarmby')
})
