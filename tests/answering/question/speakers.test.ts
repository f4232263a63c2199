// Whose words a question asks for, among those whom it names.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAnswer } from '../../../src/answering/ask.ts'
import { speakersAsked } from '../../../src/answering/question/speakers.ts'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const FORGE = [
  '---',
  'published: 2025-03-03',
  'language: fr',
  '---',
  'Le forgeron Clovis Darmagnac a rallumé lundi la forge de Sainte-Aulaire, fermée depuis la crue.',
  '« Le feu, on ne le quitte jamais vraiment », a déclaré Clovis Darmagnac devant sa porte.',
  'La maire, Solveig Pontarlier, a salué son retour. « Clovis, c’est notre horloge », a-t-elle dit aux enfants de l’école.',
  'L’avocate du forgeron, Me Inès Valbonnais, attend un geste de l’assureur. « Mon client a sauvé ses enclumes, pas ses comptes », a-t-elle affirmé.',
  'La mairie de Sainte-Aulaire promet une subvention.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'forge.txt': FORGE })
})
afterAll(() => story.close())

const ASKER = { language: 'fr', today: '2025-03-05' } as const

test.each([
  ['Que dit Clovis Darmagnac ?', ['Clovis Darmagnac']],
  ['Que dit Clovis Darmagnac de la maire ?', ['Clovis Darmagnac']],
  ['qu’a dit Solveig Pontarlier sur Clovis Darmagnac', ['Solveig Pontarlier']],
  ['elle a dit quoi sur Clovis Darmagnac', []],
  ['elle dit quoi a Clovis Darmagnac', []],
  ['il a dit quoi a propos de Clovis Darmagnac', []],
  ['Que a Clovis Darmagnac dit ?', ['Clovis Darmagnac']],
  ['Quelle est la réaction de Clovis Darmagnac ?', ['Clovis Darmagnac']],
  ['Que pense l’avocate du forgeron ?', ['Inès Valbonnais']],
])('%s', (question, names) => {
  const read = findAnswer(question, ASKER, story.corpus, null).question
  expect(speakersAsked(read)[0]?.names ?? []).toEqual(names)
})

test.each([
  ['qu’a dit la maire sur le forgeron', 'notre horloge'],
  ['que dit le forgeron', 'on ne le quitte jamais'],
])('%s', (question, words) => {
  expect(firstExcerptIn(story, question, ASKER)).toContain(words)
})

test('a mayor is no town hall', () => {
  const read = findAnswer('Que dit la maire ?', ASKER, story.corpus, null).question
  expect(read.people.map((named) => named.names)).toEqual([['Solveig Pontarlier']])
})
