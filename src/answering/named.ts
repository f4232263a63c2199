// Whom a question names among the people of the articles: by name, alias or surname, or by a role that one person has.

import type { Corpus } from '../corpus/corpus.ts'
import type { Language } from '../text/language.ts'
import type { Span } from '../text/span.ts'
import { namedPeople } from './people.ts'

export interface NamedInQuestion extends Span {
  /** PersonRecord.name, of one or of several who can be meant. */
  readonly names: readonly string[]
  readonly by: 'name' | 'role'
  /** Passages that name the one who is named most. */
  readonly passages: number
}

/** A word of the question: folded; whether it only asks. */
export interface AskedWord extends Span {
  readonly form: string
  readonly asks: boolean
}

/** Folded words of each name and alias, by their first one. */
type NameTable = ReadonlyMap<
  string,
  readonly {
    readonly words: readonly string[]
    readonly name: string
    readonly whole: boolean
    readonly passages: number
  }[]
>

const TABLES = new WeakMap<object, NameTable>()

export function findNamed(
  words: readonly AskedWord[],
  { lexicon }: Language,
  corpus: Corpus,
): readonly NamedInQuestion[] {
  const table = tableOf(corpus)
  const roles = corpus.roles()
  const found: NamedInQuestion[] = []
  for (let at = 0; at < words.length; ) {
    const first = words[at]
    if (first === undefined) break
    const candidates = (table.get(first.form) ?? []).filter((entry) =>
      entry.words.every((word, i) => words[at + i]?.form === word),
    )
    const length = Math.max(0, ...candidates.map((entry) => entry.words.length))
    const last = words[at + length - 1]
    if (length > 0 && last !== undefined && !first.asks) {
      const longest = candidates.filter((entry) => entry.words.length === length)
      const whole = longest.filter((entry) => entry.whole)
      const meant = whole.length > 0 ? whole : longest
      found.push({
        start: first.start,
        end: last.end,
        names: [...new Set(meant.map(({ name }) => name))],
        by: 'name',
        passages: Math.max(...meant.map(({ passages }) => passages)),
      })
      at += length
      continue
    }
    const called = roles.get(first.form) ?? roles.get(lexicon.nouns.get(first.form)?.lemma ?? '')
    if (called !== undefined && called.length === 1 && !first.asks) {
      found.push({ start: first.start, end: first.end, names: called, by: 'role', passages: 1 })
    }
    at += 1
  }
  return found
}

function tableOf(corpus: Corpus): NameTable {
  const people = namedPeople(corpus)
  const known = TABLES.get(people)
  if (known !== undefined) return known
  const table = new Map<
    string,
    { words: readonly string[]; name: string; whole: boolean; passages: number }[]
  >()
  const add = (words: readonly string[], name: string, whole: boolean, passages: number): void => {
    const [first] = words
    if (first === undefined) return
    const there = table.get(first)
    if (there === undefined) table.set(first, [{ words, name, whole, passages }])
    else there.push({ words, name, whole, passages })
  }
  for (const { person, names } of people) {
    for (const name of names) {
      const words = name.split(/[\s'’.-]+/u).filter((word) => word !== '')
      add(words, person.name, true, person.passages)
      if (words.length > 1 && person.kind === 'person') {
        for (const word of words) if (word.length > 3) add([word], person.name, false, person.passages)
      }
    }
  }
  TABLES.set(people, table)
  return table
}
