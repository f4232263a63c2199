// Words and phrases of one language that may stand for one another: the language's own lists, and what the two-language
// lexicon translates by one word. What a question says otherwise than the article is found by them, for less.

import { foldWord } from '../folding.ts'
import type { Language } from '../language.ts'
import { remembered } from '../remembered.ts'
import { splitWords } from '../words.ts'
import { ENTRIES } from './english-french/entries.ts'

export interface Synonym {
  /** Terms that together say it. */
  readonly terms: readonly string[]
  /**
   * `listed`: somebody wrote the two down as alike; `narrower`: it is a kind of it; `opposite`: it answers by saying
   * the contrary; `shared`: they only share a translation.
   */
  readonly basis: 'listed' | 'narrower' | 'opposite' | 'shared'
}

export interface Synonyms {
  /** Words of the longest phrase that begins with this stem, 1 at the least. */
  longestFrom(stem: string): number
  /** Of the word or phrase with these stems, one space between them; the surest basis first. */
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

/** Phrases that may stand for whatever has the list. */
interface List {
  readonly phrases: readonly Phrase[]
  readonly basis: Synonym['basis']
}

function buildSynonyms(language: Language): Synonyms {
  // By key; a list is kept once, however many words have it.
  const lists = new Map<string, List[]>()
  const give = (key: string, list: List): void => {
    const there = lists.get(key)
    if (there === undefined) lists.set(key, [list])
    else there.push(list)
  }
  const phraseOf = phraseReader(language)
  const isTelling = (word: string): boolean => !language.questions.light.has(foldWord(word.trim()))
  const alike = (words: readonly string[], basis: Synonym['basis']): void => {
    const list = { phrases: words.filter(isTelling).map(phraseOf), basis }
    for (const { key } of list.phrases) give(key, list)
  }
  for (const words of language.questions.synonyms) alike(words, 'listed')
  for (const [general, particular] of language.questions.narrower) {
    const list = { phrases: particular.filter(isTelling).map(phraseOf), basis: 'narrower' } as const
    for (const word of general.filter(isTelling)) give(phraseOf(word).key, list)
  }
  for (const sides of language.questions.opposites) {
    const [here, there] = sides.map((words) => words.filter(isTelling).map(phraseOf))
    for (const { key } of here ?? []) give(key, { phrases: there ?? [], basis: 'opposite' })
    for (const { key } of there ?? []) give(key, { phrases: here ?? [], basis: 'opposite' })
  }
  for (const words of translatedAlike(language)) alike(words, 'shared')
  const longest = new Map<string, number>()
  for (const key of lists.keys()) {
    const stems = key.split(' ')
    longest.set(stems[0] ?? '', Math.max(stems.length, longest.get(stems[0] ?? '') ?? 1))
  }
  return {
    longestFrom: (stem) => longest.get(stem) ?? 1,
    of: remembered((stems: string) => synonymsIn(lists.get(stems) ?? [], stems)),
  }
}

function synonymsIn(lists: readonly List[], stems: string): readonly Synonym[] {
  const found = new Map<string, Synonym>()
  for (const { phrases, basis } of lists) {
    for (const { key, terms } of phrases) {
      const sameAs = terms.join(' ')
      if (key !== stems && terms.length > 0 && !found.has(sameAs)) found.set(sameAs, { terms, basis })
    }
  }
  return [...found.values()]
}

const ONE_WORD = /^\p{L}+$/u

/** Most words stand in many lists. */
function phraseReader(language: Language): (text: string) => Phrase {
  const known = new Map<string, Phrase>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined) return there
    const word = text.trim()
    const forms = ONE_WORD.test(word)
      ? [language.toldByAccent.get(word) ?? foldWord(word)]
      : splitWords(word, language).map(({ form }) => form)
    const told = forms.filter((form) => !language.stopWords.has(form))
    // "S'en va" is asked by all its words, and any "va" tells of no leaving.
    const isLight = forms.length > 1 && told.every((form) => language.questions.light.has(form))
    const phrase = {
      key: forms.map((form) => language.stem(form)).join(' '),
      terms: isLight ? [] : told.map((form) => language.stem(form)),
    }
    known.set(text, phrase)
    return phrase
  }
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
