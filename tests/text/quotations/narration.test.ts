import { describe, expect, it } from 'vitest'

import { languageOf } from '../../../src/text/languages.ts'
import { narrate } from '../../../src/text/quotations/narration.ts'
import { findQuotedSpans } from '../../../src/text/quotations/quotations.ts'

/** Each sentence as its items: words as written, marks, and Q for a quotation. */
function narrated(text: string): string[] {
  const passage = { number: 1, text, heading: false, line: 1 }
  const quotes = findQuotedSpans([passage])
    .filter(({ depth }) => depth === 0)
    .map((span, index) => ({ index, outer: span.outer, words: span }))
  return narrate(passage, quotes, languageOf('fr')).map(({ items }) =>
    items.map((item) => (item.kind === 'quote' ? 'Q' : text.slice(item.start, item.end))).join(' '),
  )
}

describe('narrate', () => {
  it('ends no sentence within a quotation, but where its marks close behind a full stop', () => {
    expect(narrated('Elle dit : « Oui. Non. Peut-être. » Puis elle sort. « Bon », dit-il.')).toEqual([
      'Elle dit : Q',
      'Puis elle sort .',
      'Q , dit il .',
    ])
  })

  it('keeps words with the comma set off from the marks before it', () => {
    expect(narrated('"Non !" , dit-elle. Il sort.')).toEqual(['Q , dit elle .', 'Il sort .'])
  })

  it('undoes elisions and keeps accents', () => {
    const passage = { number: 1, text: "L'élue d'Aix explique.", heading: false, line: 1 }
    const [sentence] = narrate(passage, [], languageOf('fr'))
    const words = sentence?.items.flatMap((item) => (item.kind === 'word' ? [item.lower] : []))
    expect(words).toEqual(['le', 'élue', 'de', 'aix', 'explique'])
  })

  it('reads a stretch of a passage with spans of the whole', () => {
    const text = 'Rien. Il dit oui. Rien.'
    const [sentence] = narrate({ number: 1, text, heading: false }, [], languageOf('fr'), {
      start: 6,
      end: 17,
    })
    expect(text.slice(sentence?.start, sentence?.end)).toBe('Il dit oui.')
  })
})
