// Whom a question or a message names, as follow-ups put one in the place of another: by a name of the articles, by what is
// written like a name, by an office.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'
import { namesIn } from './names-in.ts'

export interface NamedThere extends Span {
  /** PersonRecord.name; null: somebody whom the articles do not name. */
  readonly person: string | null
  readonly text: string
}

export function isSame(a: NamedThere, b: NamedThere): boolean {
  return a.person === null ? a.text === b.text : a.person === b.person
}

/** A whole question's words; its "a" without an accent is no "à", as it may be in a fragment typed in haste. */
export function readAsked(question: string, language: Language): readonly Word[] {
  const { unlikePrepositions } = language.followUps
  return splitWords(question, language).map((word) =>
    unlikePrepositions.has(question.slice(word.start, word.end).toLowerCase()) ? { ...word, form: '' } : word,
  )
}

/** In order of place. */
export function namedThere(
  text: string,
  language: Language,
  corpus: Pick<Corpus, 'people'>,
): readonly NamedThere[] {
  const known = namesIn(text, corpus).map(
    ({ start, end, person }): NamedThere => ({ start, end, person, text: text.slice(start, end) }),
  )
  const written = [...text.matchAll(/(?<=[^\s.!?]\s|['’])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)]
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, person: null, text: name }))
    .filter((name) => !known.some((each) => overlaps(name, each)))
  return [...known, ...written, ...describedIn(text, [...known, ...written], language)].sort(
    (a, b) => a.start - b.start,
  )
}

/** "La ministre", "le syndicat", but not whom a question that asks who did something is about. */
function describedIn(text: string, named: readonly NamedThere[], language: Language): readonly NamedThere[] {
  const { followUps, lexicon } = language
  const words = readAsked(text, language)
  if (words.slice(0, 4).some(({ form }) => followUps.whoWords.has(form))) return []
  return words.flatMap(({ start, form }, at) => {
    const noun = words[at + 1]
    if (!followUps.determiners.has(form) || noun === undefined) return []
    const described = { start, end: noun.end, person: null, text: text.slice(start, noun.end) }
    const isSomebody = lexicon.nouns.has(noun.form)
    return isSomebody && !named.some((name) => overlaps(name, described)) ? [described] : []
  })
}
