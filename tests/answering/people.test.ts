// Whom a typed name means: the surest way to mean somebody first, those who share a name all, nobody by guess.

import { expect, test } from 'vitest'
import { findPeople } from '../../src/answering/people.ts'
import { respond } from '../../src/answering/respond.ts'
import type { Corpus, PersonRecord } from '../../src/corpus/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { QUOTED_STORY } from '../support/quoted-story.ts'

const person = (name: string, ...aliases: string[]): PersonRecord => ({
  name,
  kind: 'person',
  gender: null,
  aliases,
  quotations: 1,
  passages: 1,
})

const PEOPLE = [
  person('Claire Vasseur', 'Vasseur', 'la maire'),
  person('Jean-Paul Vasseur'),
  person('Paul'),
  person('Paul Clairmont', 'Clairmont'),
  person('Léa d’Aubigné'),
]

const corpus: Pick<Corpus, 'people'> = { people: () => PEOPLE }
const found = (asked: string) => findPeople(asked, corpus).map(({ name }) => name)

const ASKER = { language: 'fr', mayReindex: false, today: '2025-03-21' } as const

test.each([
  ['claire vasseur', ['Claire Vasseur']],
  ['CLAIRE', ['Claire Vasseur']],
  ['la Maire', ['Claire Vasseur']],
  ["lea d'aubigne", ['Léa d’Aubigné']],
  ['aubigné', ['Léa d’Aubigné']],
  ['Clair', ['Claire Vasseur', 'Paul Clairmont']],
])('%s is found whatever its accents, case and apostrophes', (asked, names) => {
  expect(found(asked)).toEqual(names)
})

test('a whole name comes before one that begins with it, an alias before a word of another name', () => {
  expect(found('Paul')).toEqual(['Paul'])
  expect(found('Vasseur')).toEqual(['Claire Vasseur'])
  expect(found('Jean')).toEqual(['Jean-Paul Vasseur'])
})

test.each(['', '   ', 'Durand', 'asseur', 'Vasseur Paul'])('%j means nobody', (asked) => {
  expect(found(asked)).toEqual([])
})

test('/people lists all, most quoted first, or the one that is named', async () => {
  await using story = await openTestCorpus(QUOTED_STORY)
  const all = await respond({ kind: 'people', name: null }, ASKER, story.corpus)
  if (all.kind !== 'people') throw new Error(`a ${all.kind} reply`)
  expect(all.people.map(({ name, quotations }) => [name, quotations]).slice(0, 3)).toEqual([
    ['Claire Vasseur', 4],
    ['Paul Clairmont', 1],
    ['Élise Mavrand', 1],
  ])
  const one = await respond({ kind: 'people', name: 'mavrand' }, ASKER, story.corpus)
  expect(one).toMatchObject({ kind: 'person', person: { name: 'Élise Mavrand' } })
})

test('a name that nobody has is answered with some who are named, each leading to what was asked', async () => {
  await using story = await openTestCorpus(QUOTED_STORY)
  const asked = { kind: 'timeline', speaker: 'Durand', from: '2025-03-14', to: null } as const
  expect(await respond(asked, ASKER, story.corpus)).toMatchObject({
    kind: 'no-such-person',
    asked: 'Durand',
    choices: expect.arrayContaining([
      expect.objectContaining({ request: { ...asked, speaker: 'Claire Vasseur' } }),
    ]),
  })
})

test('a name that several have is asked back, never guessed', async () => {
  await using story = await openTestCorpus({
    'a.txt':
      '« Il faut partir », a déclaré Claire Vasseur, maire de Brévenne.\n« Il faut rester », a répondu Jean Vasseur, préfet de la région.\n',
  })
  const reply = await respond({ kind: 'quotes', speaker: 'vasseur', about: null, article: null }, ASKER, {
    ...story.corpus,
    articles: () => story.corpus.articles(),
    people: () => [person('Claire Vasseur'), person('Jean Vasseur')],
  } as Corpus)
  if (reply.kind !== 'which-person') throw new Error(`a ${reply.kind} reply`)
  expect(reply.choices.map(({ request }) => request)).toEqual(
    ['Claire Vasseur', 'Jean Vasseur'].map((speaker) => ({
      kind: 'quotes',
      speaker,
      about: null,
      article: null,
    })),
  )
})

test('nothing indexed is said so', async () => {
  await using story = await openTestCorpus({})
  expect(await respond({ kind: 'people', name: null }, ASKER, story.corpus)).toEqual({
    kind: 'nothing-indexed',
  })
})
