// Text -> terms with their places: one analyzer for passages and questions, so that both meet in the index
// whatever their accents, apostrophes, spaces and endings. Words are words.ts; ranking is not done here.

import type { Language } from './language.ts'
import type { Span } from './span.ts'
import type { Word } from './words.ts'
import { splitWords } from './words.ts'

export interface Token extends Span {
  /** Folded and stemmed: what the index holds. */
  readonly term: string
}

/** UTF-16 code units. Longer ones are no words of a language; uncut they would fill the index. */
const TERM_LIMIT = 60

/** The tokens of a text in order, stop words left out; spans in UTF-16 code units of `text`, none overlapping. */
export function analyze(text: string, language: Language): Token[] {
  return tokensOf(splitWords(text, language), text, language)
}

/** Those of some of its words, as words.ts reads them. */
export function tokensOf(words: readonly Word[], text: string, language: Language): Token[] {
  const tokens: Token[] = []
  for (const { start, end, form } of words) {
    const apart = language.toldByAccent.get(text.slice(start, end).toLowerCase().normalize('NFC'))
    if (apart === undefined && language.stopWords.has(form)) continue
    tokens.push({ start, end, term: language.stem((apart ?? form).slice(0, TERM_LIMIT)) })
  }
  return tokens
}
