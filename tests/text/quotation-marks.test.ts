import { describe, expect, it } from 'vitest'

import { pairQuotationMarks } from '../../src/text/quotation-marks.ts'
import { sliceSpan } from '../../src/text/span.ts'
import { nastyTexts } from './nasty-texts.ts'

function pairs(text: string): string[] {
  return pairQuotationMarks(text).map((span) => sliceSpan(text, span))
}

describe('pairQuotationMarks', () => {
  it('pairs each kind of mark, nested ones too, in the order in which they open', () => {
    expect(pairs('Elle cite : « Il m’a dit : "Jamais." » et “rien”, ‘rien.’')).toEqual([
      '« Il m’a dit : "Jamais." »',
      '"Jamais."',
      '“rien”',
      '‘rien.’',
    ])
  })

  it('tells opening from closing straight marks by what stands beside them', () => {
    expect(pairs(`l'accuse d'"ingratitude" et de "folie". "Oui"`)).toEqual([
      '"ingratitude"',
      '"folie"',
      '"Oui"',
    ])
    expect(pairs('" Oui ", dit-il')).toEqual(['" Oui "'])
  })

  it('leaves out marks that have no partner', () => {
    expect(pairs('« Jamais, dit-il. Puis "oui".')).toEqual(['"oui"'])
    expect(pairs('Rien » à dire. Un disque de 5".')).toEqual([])
    expect(pairs('"Non. Elle reste. "Oui", dit-elle.')).toEqual(['"Oui"'])
  })

  it('does not take an apostrophe for a closing mark', () => {
    expect(pairs('‘It’s the players’ room,’ he said')).toEqual(['‘It’s the players’ room,’'])
    expect(pairs('L’élue d’aujourd’hui')).toEqual([])
  })

  it('never lets two pairs cross, whatever the text', () => {
    for (const text of nastyTexts(2000)) {
      const open: number[] = []
      for (const { start, end } of pairQuotationMarks(text)) {
        while ((open.at(-1) ?? Infinity) <= start) open.pop()
        if ((open.at(-1) ?? Infinity) < end) expect.fail(JSON.stringify(text))
        open.push(end)
      }
    }
    expect(pairs('« a "b » c"')).toEqual(['« a "b »'])
  })
})
