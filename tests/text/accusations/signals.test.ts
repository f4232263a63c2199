import { describe, expect, it } from 'vitest'
import { readSignals } from '../../../src/text/accusations/signals.ts'
import { languageOf } from '../../../src/text/languages.ts'
import { splitWords } from '../../../src/text/words.ts'

const signals = (sentence: string, code: 'fr' | 'en' = 'fr') => {
  const language = languageOf(code)
  return readSignals(
    sentence,
    splitWords(sentence, language).map(({ form }) => form),
    language.wrongs,
  )
}

describe('the signs of a sentence', () => {
  it('tell a deed, and how it is told', () => {
    expect(signals('Il a falsifié les factures.')).toMatchObject({ deed: true, past: true, third: true })
    expect(signals('He pocketed the deposits.', 'en')).toMatchObject({ deed: true, past: true, third: true })
    expect(signals('On éteignait les lampes en cachette.')).toMatchObject({ idiom: true, past: true })
  })

  it('tell a plain fact and an opinion from it', () => {
    expect(signals('Le stade accueille 400 spectateurs.')).toMatchObject({ deed: false, plain: true })
    expect(signals('La fête aura lieu samedi.')).toMatchObject({ deed: false, future: true })
    expect(signals("C'est la vie, je crois.")).toMatchObject({ opinion: true })
    expect(signals('Ils se sont querellés.')).toMatchObject({ quarrel: true })
  })
})
