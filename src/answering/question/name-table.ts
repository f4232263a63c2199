// The names and aliases of the articles' people, as questions may have them.

import type { Corpus } from '../../corpus/corpus.ts'
import { namedPeople } from '../people.ts'

/** Folded words of each name and alias, by their first one. */
export type NameTable = ReadonlyMap<
  string,
  readonly {
    readonly words: readonly string[]
    readonly name: string
    readonly whole: boolean
    readonly passages: number
  }[]
>

const TABLES = new WeakMap<object, NameTable>()

export function tableOf(corpus: Corpus): NameTable {
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
