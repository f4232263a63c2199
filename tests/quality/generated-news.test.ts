import { expect, it } from 'vitest'
import { NewsGenerator } from '../../src/quality/generated-news.ts'
import { parseArticle } from '../../src/text/article/article.ts'
import { findQuotedSpans } from '../../src/text/quotations/quotations.ts'

const read = (source: string) => parseArticle('generated.txt', new TextEncoder().encode(source))

it('generated articles are the same for the same seed, and others for another', () => {
  expect(new NewsGenerator(7).article(12)).toBe(new NewsGenerator(7).article(12))
  expect(new NewsGenerator(7).article(12)).not.toBe(new NewsGenerator(8).article(12))
})

it('a generated article reads as one: its passages, subheadings, quotations and a day', () => {
  const { passages, published, language } = read(new NewsGenerator(1).article(41))
  expect(passages).toHaveLength(41)
  expect(passages.filter(({ heading }) => heading)).toHaveLength(4)
  expect(published).toMatch(/^202[45]-/)
  expect(language).toBe('fr')
  expect(findQuotedSpans(passages).length).toBeGreaterThan(10)
})

it('its words are spread as in a language: few make up most of the text, and many stand once', () => {
  const counts = new Map<string, number>()
  for (const word of new NewsGenerator(3).article(400).split(/\s+/))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts.values()].sort((a, b) => b - a)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  const top = sorted.slice(0, 100).reduce((sum, count) => sum + count, 0)
  expect(top / total).toBeGreaterThan(0.4)
  expect(sorted.filter((count) => count === 1).length / sorted.length).toBeGreaterThan(0.3)
})
