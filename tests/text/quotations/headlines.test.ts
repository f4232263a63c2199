import { describe, expect, it } from 'vitest'

import { settleHeadlines } from '../../../src/text/quotations/headlines.ts'
import type { Quotation, QuotationKind } from '../../../src/text/quotations/quotations.ts'

const PASSAGES = [
  { number: 1, text: '« Une route sûre pour cent ans »', heading: true, line: 1 },
  { number: 2, text: '« Une route bien sûre, et pour cent ans », a dit la maire.', heading: false, line: 3 },
  { number: 3, text: '« Trop tard »', heading: true, line: 5 },
]

function quotation(passage: number, words: string, kind: QuotationKind, speaker: number | null): Quotation {
  const start = PASSAGES[passage - 1]?.text.indexOf(words) ?? 0
  return {
    passage,
    start,
    end: start + words.length,
    kind,
    cue: null,
    cueSpan: null,
    speaker,
    certainty: speaker === null ? null : 'stated',
    description: null,
    descriptor: null,
    medium: null,
    addressee: null,
    when: null,
    group: passage,
  }
}

const HEADLINE = quotation(1, 'Une route sûre pour cent ans', 'headline', null)
const BODY = quotation(2, 'Une route bien sûre, et pour cent ans', 'direct', 4)

describe('settleHeadlines', () => {
  it('gives a heading’s words to who says them in the body, reworded a little or not', () => {
    expect(settleHeadlines([HEADLINE, BODY], PASSAGES)[0]).toMatchObject({
      speaker: 4,
      certainty: 'resolved',
    })
  })

  it('gives them to nobody where the body says something else', () => {
    const other = { ...BODY, ...quotation(2, 'a dit la maire', 'direct', 4) }
    expect(settleHeadlines([HEADLINE, other], PASSAGES)[0]).toMatchObject({ speaker: null })
  })

  it('leaves out a word or two that neither heading nor body gives to anybody', () => {
    const fragment = quotation(3, 'Trop tard', 'headline', null)
    expect(settleHeadlines([BODY, fragment], PASSAGES)).toEqual([BODY])
    expect(settleHeadlines([{ ...fragment, speaker: 2 }], PASSAGES)).toHaveLength(1)
  })
})
