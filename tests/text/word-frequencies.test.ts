import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/text/languages.ts'
import { frequencyAtLarge } from '../../src/text/word-frequencies.ts'

describe('how common a word is at large', () => {
  it.each([
    ['fr', 'ville', 'telepherique'],
    ['fr', 'president', 'destitue'],
    ['en', 'city', 'culvert'],
  ] as const)('%s: "%s" more than "%s"', (code, common, rare) => {
    const language = languageOf(code)
    expect(frequencyAtLarge(common, language)).toBeGreaterThan(frequencyAtLarge(rare, language))
  })

  it('is 0 for what is no usual word', () => {
    expect(frequencyAtLarge('zorvanek', languageOf('fr'))).toBe(0)
  })

  it('is a share of running text', () => {
    expect(frequencyAtLarge('la', languageOf('fr'))).toBeLessThan(0.1)
  })
})
