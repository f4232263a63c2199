// Which people and organisations of the articles a typed text names, and where.

import type { Corpus } from '../../corpus/corpus.ts'
import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { splitWords } from '../../text/words.ts'
import { namedPeople } from '../people.ts'

export interface NameInText extends Span {
  /** PersonRecord.name; of several who share it, the one most quoted. */
  readonly person: string
}

/** Shorter words are no names by themselves. */
const NAME_LENGTH = 3

type Names = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly person: string }[]>

/** By their first word, the longest first; read once for each generation. */
const NAMES = new WeakMap<object, Names>()

/** Full names, aliases, and family names of people, whatever their case and accents; in order, none overlapping another. */
export function namesIn(text: string, corpus: Pick<Corpus, 'people'>): readonly NameInText[] {
  const names = namesOf(corpus)
  const words = splitWords(text, languageOf('fr'))
  const found: NameInText[] = []
  for (let at = 0; at < words.length; ) {
    const name = names
      .get(words[at]?.form ?? '')
      ?.find((candidate) => candidate.words.every((form, i) => words[at + i]?.form === form))
    const last = words[at + (name?.words.length ?? 1) - 1]
    const first = words[at]
    if (name !== undefined && first !== undefined && last !== undefined) {
      found.push({ start: first.start, end: last.end, person: name.person })
    }
    at += name?.words.length ?? 1
  }
  return found
}

function namesOf(corpus: Pick<Corpus, 'people'>): Names {
  const people = namedPeople(corpus)
  const known = NAMES.get(people)
  if (known !== undefined) return known
  const names = new Map<string, { words: readonly string[]; person: string }[]>()
  for (const { person, names: forms } of people) {
    const family = person.kind === 'person' ? person.name.split(' ').slice(-1) : []
    for (const name of [...forms, ...family]) {
      const words = splitWords(name, languageOf('fr')).map(({ form }) => form)
      const [first] = words
      if (first === undefined || (words.length === 1 && first.length < NAME_LENGTH)) continue
      names.set(first, [...(names.get(first) ?? []), { words, person: person.name }])
    }
  }
  for (const each of names.values()) each.sort((a, b) => b.words.length - a.words.length)
  NAMES.set(people, names)
  return names
}
