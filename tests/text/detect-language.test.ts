import { describe, expect, it } from 'vitest'

import { detectLanguage, judgeLanguage } from '../../src/text/detect-language.ts'

describe('detectLanguage', () => {
  it.each([
    'Le pont est fermé depuis mardi.',
    'c ki ki a dit ca',
    'pk',
    'et la maire ?',
    "qu'a dit Musk",
    'quand musk est parti de la maison blanche',
    'e\u0301lectriques',
    'rapports antidates',
  ])('hears French in: %s', (text) => {
    expect(detectLanguage(text)).toBe('fr')
  })

  it.each([
    'The bridge has been closed since Tuesday.',
    'who said that?',
    'why',
    'and the mayor?',
    "don't they know",
    'what did Solène Garrivier say about « Le Vertige en héritage »',
    'what did Solène Garrivier say about le Vertige en héritage',
    'minister resigns',
  ])('hears English in: %s', (text) => {
    expect(detectLanguage(text)).toBe('en')
  })

  it('is French when nothing tells', () => {
    for (const text of ['', '😀', '2025', 'Jeffrey Epstein', 'Donald Trump', '???'])
      expect(detectLanguage(text)).toBe('fr')
  })
})

describe('judgeLanguage', () => {
  it('is certain of sentences, however short, and not of names and keywords', () => {
    expect(judgeLanguage('who said that?')).toEqual({ language: 'en', certain: true })
    expect(judgeLanguage('c ki ki')).toEqual({ language: 'fr', certain: true })
    for (const text of ['', 'Donald Trump', 'citations musk', 'quotes musk', 'Politico']) {
      expect(judgeLanguage(text).certain, text).toBe(false)
    }
  })
})
