// Words and phrases of one language that may stand for one another: the language's own lists, and what the two-language
// lexicon translates by one word. What a question says otherwise than the article is found by them, for less.

import type { Language } from '../language.ts'
import { splitWords } from '../words.ts'
import { ENTRIES } from './english-french/entries.ts'

export interface Synonym {
  /** Terms that together say it. */
  readonly terms: readonly string[]
  /** `listed`: somebody wrote the two down as alike; `shared`: they only share a translation. */
  readonly basis: 'listed' | 'shared'
}

export interface Synonyms {
  /** Words of the longest phrase. */
  readonly longest: number
  /** Of the word or phrase with these stems, one space between them. */
  of(stems: string): readonly Synonym[]
}

const built = new Map<string, Synonyms>()

/** Built at the first question in a language. */
export function synonymsOf(language: Language): Synonyms {
  const known = built.get(language.code) ?? buildSynonyms(language)
  built.set(language.code, known)
  return known
}

interface Phrase {
  readonly key: string
  readonly terms: readonly string[]
}

function buildSynonyms(language: Language): Synonyms {
  const found = new Map<string, Map<string, Synonym>>()
  const link = (phrases: readonly Phrase[], basis: Synonym['basis']): void => {
    for (const { key } of phrases) {
      const others = found.get(key) ?? new Map<string, Synonym>()
      found.set(key, others)
      for (const other of phrases) {
        const sameAs = other.terms.join(' ')
        if (other.key === key || other.terms.length === 0 || others.has(sameAs)) continue
        others.set(sameAs, { terms: other.terms, basis })
      }
    }
  }
  const phraseOf = (text: string): Phrase => {
    const forms = splitWords(text, language).map(({ form }) => form)
    return {
      key: forms.map((form) => language.stem(form)).join(' '),
      terms: forms.filter((form) => !language.stopWords.has(form)).map((form) => language.stem(form)),
    }
  }
  for (const list of language.questions.synonyms) link(list.map(phraseOf), 'listed')
  for (const list of translatedAlike(language)) link(list.map(phraseOf), 'shared')
  const longest = Math.max(1, ...[...found.keys()].map((key) => key.split(' ').length))
  return { longest, of: (stems) => [...(found.get(stems)?.values() ?? [])] }
}

/** A translation into more words than this says little of any of them. */
const SHARED_AT_MOST = 4

function translatedAlike({ code }: Language): readonly (readonly string[])[] {
  const lists = new Map<string, string[]>()
  for (const line of ENTRIES.split('\n')) {
    const colon = line.indexOf(': ')
    if (colon < 0) continue
    const english = line.slice(0, colon)
    for (const french of line.slice(colon + 2).split(' | ')) {
      const [from, to] = code === 'fr' ? [english, french] : [french, english]
      const list = lists.get(from)
      if (list === undefined) lists.set(from, [to])
      else list.push(to)
    }
  }
  return [...lists.values()].filter(({ length }) => length > 1 && length <= SHARED_AT_MOST)
}
