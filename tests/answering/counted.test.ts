// What a number counts, and what only stands near it; what a measure is told by; what a later article tells to be over.

import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { findAnswer } from '../../src/answering/ask.ts'
import { readQuestion } from '../../src/answering/question/question.ts'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const BARGE = [
  '---',
  'published: 2025-02-10',
  'language: fr',
  '---',
  'Une péniche a perdu ses barriques dimanche sur le canal de Vorelle.',
  'Selon le port, deux des barriques perdues contenaient du vinaigre de Vorelle.',
  'Le patron a perdu vingt-six barriques, assure son assureur.',
  'La collecte pour les blessés de la péniche a réuni 14 500 euros pour les blessés.',
  'Une femme de 41 ans figure parmi les blessés. La péniche a fait sept blessés.',
  'La péniche et le canal, la péniche et ses barriques : la péniche passionne la ville.',
  'La péniche mesure 38 mètres.',
  'Le canal et les crues du canal inquiètent les riverains du canal.',
  'Des rafales de 96 km/h ont balayé le bassin.',
  'Trois blessés étaient encore hospitalisés lundi soir.',
].join('\n')

const AFTER = [
  '---',
  'published: 2025-02-17',
  'language: fr',
  '---',
  'Les derniers blessés hospitalisés sont rentrés chez eux vendredi.',
  'Le canal de Vorelle a rouvert samedi.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'peniche.txt': BARGE, 'suite.txt': AFTER })
})
afterAll(() => story.close())

function first(question: string, language: 'fr' | 'en' = 'fr'): string {
  return firstExcerptIn(story, question, { language, today: '2025-02-18' })
}

/** The sentence that goes first, shown or not. */
function best(question: string, language: 'fr' | 'en' = 'fr'): string {
  const { candidates } = findAnswer(question, { language, today: '2025-02-18' }, story.corpus, null)
  const [{ passage, span } = { passage: { text: '' }, span: { start: 0, end: 0 } }] = candidates
  return passage.text.slice(span.start, span.end)
}

describe('a number', () => {
  test.each([
    ['Combien de barriques ont été perdues ?', 'fr', 'vingt-six barriques'],
    ['il a perdu cb de barriques', 'fr', 'vingt-six barriques'],
    ['Combien de blessés en tout ?', 'fr', 'sept blessés'],
    ['how many barrels were lost', 'en', 'vingt-six barriques'],
  ] as const)('of all, and of nothing else: %s', (question, language, words) => {
    expect(first(question, language)).toContain(words)
  })

  it('of some answers what some of them held', () => {
    expect(first('Combien de barriques contenaient du vinaigre ?')).toContain('deux des barriques')
  })

  it('is a sum where a sum is asked for', () => {
    expect(first('la collecte elle est a combien')).toContain('14 500 euros')
  })
})

describe('a measure', () => {
  test.each([
    ['combien mesure la péniche', 'fr', '38 mètres'],
    ['how big was the boat', 'en', '38 mètres'],
  ] as const)('is told by figures of its own: %s', (question, language, words) => {
    expect(best(question, language)).toContain(words)
  })
})

describe('whether something is still so', () => {
  test.each([
    ['y a encore des blessés hospitalisés ?', 'fr'],
    ['are any of the injured still in hospital?', 'en'],
  ] as const)('is told by the end of it: %s', (question, language) => {
    expect(first(question, language)).toContain('rentrés chez eux')
  })

  it('is not asked by who wants the number of a day', () => {
    expect(first('Combien de blessés étaient hospitalisés lundi soir ?')).toContain('Trois blessés')
  })
})

describe('since when', () => {
  const asksSince = (question: string): boolean =>
    readQuestion(question, { language: 'fr', today: '2025-02-18' }, story.corpus).asksSince

  test.each([
    'ça fait combien de temps que le canal est fermé',
    'ca fait cb d’années qu’elle navigue',
    'depuis quand il navigue',
  ])('is asked by %s', (question) => {
    expect(asksSince(question)).toBe(true)
  })

  test.each(['ça fait combien de barriques en tout', 'quand le canal a-t-il rouvert'])(
    'is not by %s',
    (question) => {
      expect(asksSince(question)).toBe(false)
    },
  )
})

test('a sum of money counts no people, though one of them stands behind it', async () => {
  await using quay = await openTestCorpus({
    'quai.txt': [
      '---',
      'published: 2025-02-10',
      'language: fr',
      '---',
      'Les élus ont été entendus au sujet de 2 400 euros, des témoins aussi. Les policiers ont entendu vingt-neuf témoins.',
    ].join('\n'),
  })
  const asked = { language: 'fr', today: '2025-02-18' } as const
  const { candidates } = findAnswer('Combien de gens ont été entendus ?', asked, quay.corpus, null)
  const toldBy = (words: string): number | undefined =>
    candidates.find(({ evidence }) => evidence.sentence.text.includes(words))?.evidence.signs.kind
  expect(toldBy('vingt-neuf témoins')).toBe(1)
  expect(toldBy('2 400 euros')).toBe(0)
})

test('a total is the last that was told, and a part stays as it was told', async () => {
  const article = (published: string, line: string): string =>
    ['---', `published: ${published}`, 'language: fr', '---', line].join('\n')
  await using flock = await openTestCorpus({
    'brebis-1.txt': article('2025-02-10', 'Le berger a perdu 20 brebis lundi.'),
    'brebis-2.txt': article(
      '2025-02-14',
      'Le berger a compté avec ses voisins et les gardes : il a perdu 24 brebis.',
    ),
  })
  const asked = { language: 'fr', today: '2025-02-18' } as const
  expect(firstExcerptIn(flock, 'Combien de brebis le berger a-t-il perdues en tout ?', asked)).toContain('24')
  expect(firstExcerptIn(flock, 'Combien de brebis le berger a-t-il perdues lundi ?', asked)).toContain('20')
})

test.each([
  ['how many police officers were hurt?', 'officers'],
  ['how many White House lawyers have left?', 'lawyers'],
  ['how many sheep died in the fire and the floods?', 'sheep'],
  ['how many tickets and seats are left?', 'tickets'],
])('the last noun of a group is counted: %s', (question, noun) => {
  const { words } = readQuestion(question, { language: 'en', today: '2025-02-20' }, story.corpus)
  expect(words.find(({ counted }) => counted)?.form).toBe(noun)
})
