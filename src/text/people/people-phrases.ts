// Which phrases of a passage are about somebody: pronouns, descriptions, names. For whoever has only the passage;
// whom they mean was worked out with the whole article, in references.ts.

import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import { genderOfRoles } from './entities.ts'
import type { Gender } from './gender.ts'
import { readPassages } from './passage-reading.ts'
import { allPhrases } from './phrase.ts'

export interface PeoplePhrase extends Span {
  readonly form: 'pronoun' | 'description' | 'name'
  readonly gender: Gender | null
  readonly plural: boolean
  /** "la maire", "cet homme", "son avocat": somebody known already. */
  readonly definite: boolean
}

/** In order of place, those within others after them. `sentences`: of the passage. */
export function findPeoplePhrases(
  text: string,
  sentences: readonly Span[],
  language: Language,
): readonly PeoplePhrase[] {
  const [reading] = readPassages([{ number: 1, text, heading: false, line: 1 }], [sentences], language)
  return [...allPhrases(reading?.phrases ?? [])]
    .flatMap((phrase): readonly PeoplePhrase[] => {
      const { start, end, pronoun, roles, name, determiner } = phrase
      const plural = phrase.plural || pronoun?.plural === true
      if (pronoun !== null) {
        if (pronoun.kind !== 'personal') return []
        return [{ start, end, form: 'pronoun', gender: pronoun.gender, plural, definite: true }]
      }
      if (roles.length === 0 && name === null) return []
      const gender = genderOfRoles(phrase) ?? name?.title?.gender ?? null
      const form = name === null ? 'description' : 'name'
      const definite = determiner !== null && determiner.kind !== 'indefinite' && determiner.kind !== 'own'
      return [{ start, end, form, gender, plural, definite }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
