// Words that ask, typed wrong: "pourqoui", "whcih". A slip in a word of the articles is concepts.ts's.

import type { Language, LanguageCode } from '../text/language.ts'
import { frequencyAtLarge } from '../text/word-frequencies.ts'

/** A shorter word has too many neighbours. */
const LETTERS_AT_LEAST = 5

const VOCABULARIES = new Map<LanguageCode, readonly string[]>()

/** The word that asks which a folded form differs from by one slip; the form itself where it is a usual word, or none is. */
export function askingWord(form: string, language: Language): string {
  if (form.length < LETTERS_AT_LEAST || /\d/.test(form) || frequencyAtLarge(form, language) > 0) return form
  const near = vocabularyOf(language).filter((word) => isOneSlip(form, word))
  return near.length === 1 ? (near[0] ?? form) : form
}

function vocabularyOf({ code, questions }: Language): readonly string[] {
  const known = VOCABULARIES.get(code)
  if (known !== undefined) return known
  const words = new Set([...questions.asking, ...questions.nouns.keys(), ...questions.saying])
  const vocabulary = [...words].filter(({ length }) => length >= LETTERS_AT_LEAST - 1)
  VOCABULARIES.set(code, vocabulary)
  return vocabulary
}

/** A letter left out, added or taken for another, or two neighbours changed over. */
function isOneSlip(typed: string, word: string): boolean {
  const apart = typed.length - word.length
  if (Math.abs(apart) > 1 || typed[0] !== word[0]) return false
  let at = 0
  while (at < word.length && typed[at] === word[at]) at += 1
  const rest = typed.slice(at)
  const wanted = word.slice(at)
  if (apart === 1) return rest.slice(1) === wanted
  if (apart === -1) return rest === wanted.slice(1)
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2)
  return rest.slice(1) === wanted.slice(1) || isSwapped
}
