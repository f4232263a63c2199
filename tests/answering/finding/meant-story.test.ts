// Two stories indexed together: a question is answered from the one that it tells, as though the other were not there.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../../src/answering/ask.ts'
import { article } from '../../support/beside.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const FILES = {
  'pont-1.txt': article('2025-03-03', [
    'La passerelle d’Orlanges a été fermée lundi par la maire d’Orlanges, Odile Brennac, à la demande de Tivalec.',
    'Odile Brennac assure que les câbles de Tivalec étaient rouillés. « Je ne rouvrirai rien », a déclaré la maire.',
    'Le chantier devait coûter 340 000 euros.',
  ]),
  'pont-2.txt': article('2025-03-05', [
    'À Orlanges, la société Tivalec a répondu mercredi à la maire, Odile Brennac.',
    'Tivalec prévoit de changer les câbles de la passerelle en avril.',
  ]),
  'moulin-1.txt': article('2025-06-03', [
    'Le moulin de Queuvrelle a brûlé mardi ; le maire de Queuvrelle, Gontran Vaulestre, accuse la meunerie Drussac.',
    'Gontran Vaulestre n’avance aucune preuve. « Ils ont laissé traîner la sciure », a déclaré le maire.',
    'Les pompiers ont reçu 340 appels.',
  ]),
  'moulin-2.txt': article('2025-06-05', [
    'À Queuvrelle, la meunerie Drussac dément ce que dit Gontran Vaulestre.',
    'Rectificatif : les pompiers ont reçu 430 appels, et non 340 comme nous l’avions écrit.',
  ]),
}

/** Of other stories: a few articles are taken for one. */
const OTHERS = Object.fromEntries(
  'Sauvemont Brézolles Caudanne Lestrigue Marvejoux Ponsaret Quintillac Rouvenac'
    .split(' ')
    .map((town) => [`${town}.txt`, article('2025-01-10', [`Le marché de ${town} rouvre samedi.`])]),
)

let both: TestCorpus
beforeAll(async () => {
  both = await openTestCorpus({ ...FILES, ...OTHERS })
})
afterAll(() => both.close())

/** The article of the first excerpt and its words; null: there is none. */
function first(question: string): readonly [string, string] | null {
  const asker = { language: 'fr' as const, today: '2025-06-07' }
  const reply = answerQuestion({ kind: 'ask', question, article: null }, asker, both.corpus)
  const [excerpt] = reply.kind === 'answer' ? reply.excerpts : []
  return excerpt === undefined ? null : [excerpt.article, excerpt.text]
}

test('articles that share their names are one story', () => {
  const { corpus } = both
  expect(corpus.stories).toBe(10)
  expect(corpus.storyOf('pont-1')).toBe(corpus.storyOf('pont-2'))
  expect(corpus.storyOf('pont-1')).not.toBe(corpus.storyOf('moulin-1'))
  expect(corpus.storyOf('gare')).toBeNull()
})

describe('one story has nothing of the other:', () => {
  test('its articles, people, roles and words', () => {
    const bridge = both.corpus.ofStory(both.corpus.storyOf('pont-1') ?? 0)
    expect(bridge.articles().map(({ id }) => id)).toEqual(['pont-2', 'pont-1'])
    expect(bridge.article('moulin-1')).toBeNull()
    expect(bridge.passage('moulin-1', 1)).toBeNull()
    expect(bridge.people().map(({ name }) => name)).not.toContain('Gontran Vaulestre')
    expect([...bridge.roles().values()].flat()).not.toContain('Gontran Vaulestre')
    expect(bridge.passageFrequency('moulin')).toBe(0)
    expect(bridge.totals).toMatchObject({ articles: 2, passages: 5 })
  })
})

describe('whose words point to a story is answered from it:', () => {
  test.each([
    ['Qui a laissé traîner la sciure, selon le maire ?', 'moulin-1', 'sciure'],
    ['Que prévoit Tivalec en avril ?', 'pont-2', 'câbles'],
    ['Quand les câbles seront-ils changés ?', 'pont-2', 'avril'],
  ])('%s', (question, from, words) => {
    expect(first(question)).toEqual([from, expect.stringContaining(words)])
  })

  test('and what only the other tells is no answer', () => {
    expect(first('Combien d’appels Odile Brennac a-t-elle reçus à Orlanges pour la passerelle ?')).toBeNull()
  })
})

test('a figure that another story puts right is not corrected', () => {
  expect(both.corpus.contextsIn('pont-1', 3)).toEqual([])
  expect(both.corpus.contextsIn('moulin-1', 3)).toMatchObject([{ role: 'correction' }])
})
