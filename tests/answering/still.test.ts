// What is so no longer: whoever is still in hospital, under arrest by a court and not by a rumour, a fire that is out.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const article = (title: string, published: string, ...body: readonly string[]): string =>
  ['---', `title: ${title}`, `published: ${published}`, 'language: fr', '---', ...body].join('\n')

const MILL = article(
  'Le moulin de Vernolles en feu',
  '2025-03-03',
  'Un feu a détruit lundi le moulin de Vernolles. Deux meuniers sont toujours hospitalisés à Sarnes.',
  'Un voisin accuse le propriétaire d’avoir débranché les détecteurs.',
)
const LATER = article(
  'À Vernolles, les meuniers sont rentrés',
  '2025-03-07',
  'Les deux meuniers sont rentrés chez eux jeudi.',
  'Aucune mise en examen n’a été prononcée, indique le parquet.',
  'Le feu du moulin a été déclaré éteint mardi.',
)

let mill: TestCorpus
beforeAll(async () => {
  mill = await openTestCorpus({ 'mill-1.txt': MILL, 'mill-2.txt': LATER })
})
afterAll(() => mill.close())

test.each([
  ['Y a-t-il encore des gens à l’hosto ?', 'fr', 'rentrés chez eux'],
  ['is anybody still in hospital?', 'en', 'rentrés chez eux'],
  ['has anybody been charged?', 'en', 'Aucune mise en examen'],
  ['is the fire completely out?', 'en', 'éteint mardi'],
] as const)('%s', (question, language, words) => {
  expect(firstExcerptIn(mill, question, { language, today: '2025-03-08' })).toContain(words)
})
