// The names of a person that tell something beside their full one.

import type { PersonRecord } from '../corpus/corpus.ts'
import { fold } from '../text/folding.ts'

const OTHER_NAMES_AT_MOST = 4

/** Not those that are a part of the name: "Vasseur" of Claire Vasseur. */
export function otherNames({ name, aliases }: Pick<PersonRecord, 'name' | 'aliases'>): readonly string[] {
  const parts = new Set(fold(name).split(' '))
  return aliases
    .filter(
      (alias) =>
        !fold(alias)
          .split(' ')
          .every((word) => parts.has(word)),
    )
    .slice(0, OTHER_NAMES_AT_MOST)
}
