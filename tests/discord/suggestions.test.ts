// Articles and people suggested while an option is being typed: found, ranked, and short enough for Discord.
// Typing them is tested in tests/journeys/.

import { expect, test } from 'vitest'
import type { PersonRecord } from '../../src/corpus/corpus.ts'
import { suggestArticles, suggestPeople } from '../../src/discord/suggestions.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import { articleRecord } from './records.ts'

const bridge = articleRecord({ id: 'pont-2025', title: 'Le pont de Brévenne ferme', published: '2025-03-14' })
const station = articleRecord({ id: 'gare', title: 'Brévenne : la gare rouvre', published: '2025-03-20' })
const undated = articleRecord({ id: 'sans-titre', title: null, published: null })
const articles = [undated, bridge, station]

const suggested = (typed: string) => suggestArticles(typed, articles).map(({ value }) => value)

test('nothing typed: all articles, the newest first, those without a date last', () => {
  expect(suggested('')).toEqual(['gare', 'pont-2025', 'sans-titre'])
})

test('accents and case do not count, in the id or the title', () => {
  expect(suggested('BREVENNE FERME')).toEqual(['pont-2025'])
  expect(suggested('Sâns-')).toEqual(['sans-titre'])
  expect(suggested('tramway')).toEqual([])
})

test('what begins with the words comes before what contains them', () => {
  expect(suggested('le pont')).toEqual(['pont-2025'])
  expect(suggested('brévenne')).toEqual(['gare', 'pont-2025'])
  expect(suggested('pont brev')).toEqual(['pont-2025'])
})

test('a suggestion tells articles apart: title, publisher, date', () => {
  expect(suggestArticles('pont', articles).map(({ name }) => name)).toEqual([
    'Le pont de Brévenne ferme · La Gazette · 2025-03-14',
  ])
})

test('never more, nor longer, than Discord takes', () => {
  const many = Array.from({ length: 40 }, (_, n) =>
    articleRecord({ id: `${'😀'.repeat(60)}${n}`, key: `key${n}`, title: `${'😀'.repeat(60)}` }),
  )
  const suggestions = suggestArticles('', many)
  expect(suggestions).toHaveLength(25)
  for (const { name, value } of suggestions) {
    expect(name.length).toBeLessThanOrEqual(100)
    expect(name.isWellFormed()).toBe(true)
    expect(value).toMatch(/^key\d+$/)
  }
})

const person = (name: string, aliases: readonly string[] = [], quotations = 0): PersonRecord => ({
  name,
  kind: 'person',
  gender: null,
  aliases,
  quotations,
  passages: 1,
})

/** Most quoted first, as the corpus has them. */
const PEOPLE = [
  person('Claire Vasseur', ['Vasseur', 'la maire de Brévenne'], 3),
  person('Élise Mavrand', [], 1),
  person('Paul Clairmont', ['Clairmont']),
]

const people = (typed: string, among = PEOPLE) =>
  suggestPeople(typed, { people: () => among }, wordingFor('fr'))

test('people: nothing typed, the most quoted first, with how often', () => {
  expect(people('')).toEqual([
    { name: 'Claire Vasseur · 3 citations', value: 'Claire Vasseur' },
    { name: 'Élise Mavrand · 1 citation', value: 'Élise Mavrand' },
    { name: 'Paul Clairmont', value: 'Paul Clairmont' },
  ])
})

test('people: accents and case do not count, and names come before what contains the words', () => {
  expect(people('ELISE').map(({ value }) => value)).toEqual(['Élise Mavrand'])
  expect(people('clair').map(({ value }) => value)).toEqual(['Claire Vasseur', 'Paul Clairmont'])
  expect(people('vasseur cl').map(({ value }) => value)).toEqual(['Claire Vasseur'])
  expect(people('Durand')).toEqual([])
})

test('people: a name by which alone somebody was found is shown', () => {
  expect(people('brevenne').map(({ name }) => name)).toEqual([
    'Claire Vasseur · la maire de Brévenne · 3 citations',
  ])
})

test('people: never more, nor longer, than Discord takes, however many there are', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => person(`${'😀'.repeat(60)}${n}`, [`Alias ${n}`]))
  const suggestions = people('', many)
  expect(suggestions).toHaveLength(25)
  for (const { name, value } of suggestions) {
    expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100)
    expect(value.isWellFormed() && many[0]?.name.startsWith(value)).toBe(true)
  }
  expect(people('alias 9999', many)).toHaveLength(1)
})
