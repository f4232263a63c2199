// Articles suggested while an option is being typed: found, ranked, and short enough for Discord.
// Typing them is tested in tests/journeys/.

import { expect, test } from 'vitest'
import { suggestArticles } from '../../src/discord/suggestions.ts'
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
