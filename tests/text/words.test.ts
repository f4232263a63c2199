import { describe, expect, it } from 'vitest'

import type { LanguageCode } from '../../src/text/language.ts'
import { languageOf } from '../../src/text/languages.ts'
import { sliceSpan } from '../../src/text/span.ts'
import { splitWords } from '../../src/text/words.ts'
import { HUGE_TEXTS, nastyTexts } from './nasty-texts.ts'

function forms(text: string, language: LanguageCode = 'fr'): string[] {
  return splitWords(text, languageOf(language)).map(({ form }) => form)
}

function slices(text: string, language: LanguageCode = 'fr'): string[] {
  return splitWords(text, languageOf(language)).map((word) => sliceSpan(text, word))
}

describe('splitWords', () => {
  it.each(["'", '’', 'ʼ', '`', '´'])('undoes elisions written with %s', (apostrophe) => {
    const text = "L'élue n'a rien dit jusqu'à ce qu'il d'\"ingratitude\"".replaceAll("'", apostrophe)
    expect(forms(text)).toEqual('le elue ne a rien dit jusque a ce que il de ingratitude'.split(' '))
    expect(slices(text).slice(0, 3)).toEqual(['L', 'élue', 'n'])
  })

  it('keeps words that have an apostrophe of their own whole', () => {
    expect(forms("aujourd'hui aujourd’hui d'aujourd'hui quelqu'un presqu'île O'Brien")).toEqual(
      'aujourdhui aujourdhui de aujourdhui quelquun presquile obrien'.split(' '),
    )
  })

  it('reads English contractions as the words they stand for, and a possessive as its noun', () => {
    expect(forms("Musk's team can't and they're", 'en')).toEqual([
      'musk',
      'team',
      'ca',
      'not',
      'and',
      'they',
      'are',
    ])
    expect(slices('Musk’s don’t', 'en')).toEqual(['Musk', 'do', 'n’t'])
    expect(forms("Musk's")).toEqual(['musks'])
  })

  it('takes hyphenated words apart, but for those that are also written in one', () => {
    expect(forms('a-t-il Trente-sept porte‑parole week-end Week-Ends e-mail week-chose')).toEqual(
      'a t il trente sept porte parole weekend weekends email week chose'.split(' '),
    )
  })

  it.each([
    ['1 000', ['1000']],
    ['1\u00A0000', ['1000']],
    ['12\u202F345\u202F678', ['12345678']],
    ['4.000', ['4000']],
    ['1.234.567,8', ['1234567.8']],
    ['2,8', ['2.8']],
    ['2.8', ['2.8']],
    ['30%', ['30']],
    ['05', ['5']],
    ['5.6.2025', ['5', '6', '2025']],
    ['2025-06-05', ['2025', '6', '5']],
    ['2024 300', ['2024', '300']],
    ['1 0000', ['1', '0']],
    ['20h30 1er G7 5G', ['20h30', '1er', 'g7', '5g']],
  ])('reads %s as the numbers %j', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  it('groups thousands with the mark that the language does not use for decimals', () => {
    expect(forms('4,000 and 4.000', 'en')).toEqual(['4000', 'and', '4.000'])
    expect(forms('4,000 et 4.000')).toEqual(['4.000', 'et', '4000'])
    expect(slices('de 4.000, puis 2,8.')).toEqual(['de', '4.000', 'puis', '2,8'])
  })

  it('takes letters with full stops between them for one word', () => {
    expect(forms("l'O.N.U. et la S.N.C.F, M. Dupont")).toEqual([
      'le',
      'onu',
      'et',
      'la',
      'sncf',
      'm',
      'dupont',
    ])
    expect(slices("l'O.N.U. dit")).toEqual(['l', 'O.N.U.', 'dit'])
    expect(forms('J.F.Kennedy')).toEqual(['jf', 'kennedy'])
  })

  it('finds the same words in decomposed, ligatured and invisible-marked spellings, where they stand', () => {
    const text = 'e\u0301lue œuvré ﬁnance evacu\u00ADe\u0301es Mu\u200Bsk \u200FX\u200F.'
    expect(forms(text)).toEqual(['elue', 'oeuvre', 'finance', 'evacuees', 'musk', 'x'])
    expect(slices(text)).toEqual(['e\u0301lue', 'œuvré', 'ﬁnance', 'evacu\u00ADe\u0301es', 'Mu\u200Bsk', 'X'])
  })

  it('keeps other scripts, and the words in handles, hashtags and addresses', () => {
    expect(forms('مرحبا 你好 😀 @elonmusk #MeToo a.b@example.org')).toEqual(
      'مرحبا 你好 elonmusk metoo a b example org'.split(' '),
    )
  })

  it.each<LanguageCode>(['fr', 'en'])(
    'gives spans in order, none empty or overlapping, whatever the text (%s)',
    (code) => {
      for (const text of [...nastyTexts(2000), ...HUGE_TEXTS.map(([, huge]) => huge)]) {
        let end = 0
        for (const word of splitWords(text, languageOf(code))) {
          if (word.start < end || word.end <= word.start || word.end > text.length || word.form === '') {
            expect.fail(`${JSON.stringify(word)} in ${JSON.stringify(text.slice(0, 300))}`)
          }
          end = word.end
        }
      }
    },
  )
})
