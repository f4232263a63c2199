// An excerpt is a slice of its passage or nothing; what is cited and linked leads back to it.

import { expect, test } from 'vitest'
import { cutExcerpt, cutWholePassage, linkToWords, referTo } from '../../src/answering/excerpts.ts'
import type { ArticleRecord, PassageRecord } from '../../src/corpus/corpus.ts'

const TEXT = 'Le pont, dit-elle, rouvrira en mai 😀.'

const passage: PassageRecord = { article: 'pont', number: 3, text: TEXT, heading: false, sentences: [] }

const article: ArticleRecord = {
  id: 'pont',
  key: 'aB3_-x9Z',
  file: 'pont.txt',
  title: 'Le pont',
  publisher: 'La Gazette',
  published: '2025-03-14',
  language: 'fr',
  url: 'https://gazette.example/pont',
  passageCount: 4,
  stale: false,
  indexedAt: '2025-03-15T08:00:00.000Z',
}

test('an excerpt is the passage’s slice, with its citation', () => {
  const excerpt = cutExcerpt({ article, passage, span: { start: 9, end: 17 }, speaker: 'Claire Vasseur' })
  expect(excerpt).toMatchObject({
    text: 'dit-elle',
    speaker: 'Claire Vasseur',
    citation: { article: 'pont', passage: 3, publisher: 'La Gazette', published: '2025-03-14' },
  })
  expect(cutWholePassage(article, passage).text).toBe(TEXT)
})

test('highlights that do not lie within it are left out', () => {
  const highlights = [
    { start: 0, end: 2 },
    { start: 9, end: 12 },
    { start: 15, end: 20 },
  ]
  expect(cutExcerpt({ article, passage, span: { start: 9, end: 17 }, highlights }).highlights).toEqual([
    { start: 9, end: 12 },
  ])
})

test.each([
  [-1, 4],
  [3, 3],
  [5, 2],
  [0, TEXT.length + 1],
  [Number.NaN, 3],
])('%d to %d is no excerpt', (start, end) => {
  expect(() => cutExcerpt({ article, passage, span: { start, end } })).toThrow(RangeError)
})

test('a passage of another article is not cut', () => {
  const other = { ...article, id: 'gare' }
  expect(() => cutExcerpt({ article: other, passage, span: { start: 0, end: 2 } })).toThrow(/gare/)
})

test('a link marks the words: all of a short text, the ends of a long one', () => {
  expect(linkToWords('https://a.example/x', 'dit-elle, oui & non')).toBe(
    'https://a.example/x#:~:text=dit%2Delle%2C%20oui%20%26%20non',
  )
  const long = Array.from({ length: 20 }, (_, n) => `mot${n}`).join(' ')
  expect(linkToWords('https://a.example/x', long)).toMatch(/#:~:text=mot0%20.*mot4,mot15%20.*mot19$/)
  expect(linkToWords('https://a.example/x#fin', 'oui')).toBe('https://a.example/x#fin:~:text=oui')
})

test('a reference opens with whole words', () => {
  expect(referTo(article, passage).opening).toBe(TEXT)
  const long = { ...passage, text: `${'Le pont rouvrira bientôt. '.repeat(5)}` }
  const { opening } = referTo(article, long)
  expect(long.text.startsWith(`${opening} `)).toBe(true)
  expect(opening.length).toBeLessThanOrEqual(70)
})
