import { describe, expect, it } from 'vitest'
import type { ContextSet, FoundContext } from '../../src/quality/score-context.ts'
import { scoreContexts } from '../../src/quality/score-context.ts'

const SET: ContextSet = {
  article: 'pont',
  allegations: [
    { passage: 1, text: 'a menti', context: [2, 3] },
    {
      article: 'suite',
      passage: 1,
      text: 'a volé',
      context: [],
      context_any: [[{ article: 'suite', passage: 4 }, 2]],
    },
  ],
  harmless: [
    { passage: 5, text: 'Le pont ferme lundi' },
    { passage: 6, text: 'Douze mètres' },
  ],
}

const DENIAL: FoundContext = { role: 'denial', article: 'pont', passage: 2 }
const UNPROVEN: FoundContext = { role: 'no-evidence', article: 'pont', passage: 3 }

function score(found: Readonly<Record<string, readonly FoundContext[]>>) {
  return scoreContexts(SET, ({ text }) => found[text] ?? [])
}

describe('contexts scored', () => {
  it('are all right when each accusation has what is due, and harmless words nothing', () => {
    expect(score({ 'a menti': [DENIAL, UNPROVEN], 'a volé': [DENIAL] })).toEqual({
      figures: { n: 2, recall: 1, complete: 1, shown: 1.5, harmless: 2, false_alarms: 0 },
      misses: [],
    })
  })

  it('lose recall by the passage, and completeness by the accusation', () => {
    const { figures, misses } = score({ 'a menti': [UNPROVEN] })
    expect(figures).toMatchObject({ recall: 1 / 3, complete: 0, shown: 0.5 })
    expect(misses).toHaveLength(2)
    expect(misses[0]).toContain('without pont#2')
  })

  it('take a denial beside harmless words for a false alarm, and a corrected figure for none', () => {
    const corrected: FoundContext = { role: 'correction', article: 'suite', passage: 1 }
    const { figures } = score({ 'Le pont ferme lundi': [DENIAL], 'Douze mètres': [corrected] })
    expect(figures).toMatchObject({ false_alarms: 0.5 })
  })

  it('name the line that names no article', () => {
    expect(() => scoreContexts({ ...SET, article: null }, () => [])).toThrow(/a menti/)
  })
})
