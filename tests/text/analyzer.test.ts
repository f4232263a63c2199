import { describe, expect, it } from 'vitest'

import { analyze } from '../../src/text/analyzer.ts'
import type { LanguageCode } from '../../src/text/language.ts'
import { languageOf } from '../../src/text/languages.ts'
import { sliceSpan } from '../../src/text/span.ts'
import { HUGE_TEXTS, nastyTexts } from './nasty-texts.ts'

function terms(text: string, language: LanguageCode = 'fr'): string[] {
  return analyze(text, languageOf(language)).map(({ term }) => term)
}

describe('analyze', () => {
  it('gives the same terms to a passage and to the ways people type it', () => {
    const passage = terms('L’élue a été accusée : « ses allégations », dit-elle, n’ont aucune preuve.')
    expect(terms("l'elue a ete accusee ses allegations dit elle n'ont aucune preuve")).toEqual(passage)
    expect(
      terms('L’E\u0301LUE A E\u0301TE\u0301 ACCUSÉE, SES ALLÉGATIONS, DIT-ELLE, N’ONT AUCUNE PREUVE'),
    ).toEqual(passage)
    expect(terms('oeuvré')).toEqual(terms('œuvré'))
  })

  it('tells "né" from the "ne" of a negation by its accent', () => {
    expect(terms('né à Sarnes')).toEqual(terms('ne\u0301 à Sarnes'))
    expect(terms('née à Sarnes')).toEqual(terms('naître à Sarnes'))
    expect(terms('il ne vient pas')).not.toContain(terms('né')[0])
  })

  it('brings the forms of a word together, and leaves different words apart', () => {
    for (const group of [
      'évacué évacués évacuée évacuées evacuees',
      'ami amis',
      'élu élus élue élues',
      'accuser accusé accusait accusations',
    ]) {
      expect(new Set(terms(group)).size, group).toBe(1)
    }
    expect(new Set(terms('fichier affiche')).size).toBe(2)
  })

  it('passes over articles and pronouns, and keeps negation, selon and contre', () => {
    expect(terms('Il est le maire de la ville')).toHaveLength(2)
    expect(terms('ne pas jamais aucun sans selon contre')).toHaveLength(7)
    expect(terms('not no never without against according', 'en')).toHaveLength(6)
    expect(terms('the mayor of this town', 'en')).toHaveLength(2)
  })

  it('says where each term stands in the text as it is written', () => {
    const text = 'Musk n\u2019a pas pre\u0301cise\u0301 : 1\u202F000 dossiers'
    expect(analyze(text, languageOf('fr')).map((token) => sliceSpan(text, token))).toEqual([
      'Musk',
      'n',
      'pas',
      'pre\u0301cise\u0301',
      '1\u202F000',
      'dossiers',
    ])
  })

  it('cuts what is too long for a word, alike in passages and questions', () => {
    expect(terms(`${'x'.repeat(5000)} fin`)).toEqual(['x'.repeat(60), 'fin'])
  })

  it('gives spans in order, none overlapping, whatever the text', () => {
    for (const text of [...nastyTexts(1000), ...HUGE_TEXTS.map(([, huge]) => huge)]) {
      let end = 0
      for (const token of analyze(text, languageOf('fr'))) {
        if (token.start < end || token.end <= token.start || token.term === '') {
          expect.fail(`${JSON.stringify(token)} in ${JSON.stringify(text.slice(0, 300))}`)
        }
        end = token.end
      }
    }
  })
})
