// Words typed wrong: those that ask ("pourqoui", "whcih"), and the language's usual ones ("disapointed"). A slip in a
// word of the articles is concepts.ts's.

import type { Language, LanguageCode } from '../../text/language.ts'
import { keptWith, remembered } from '../../text/remembered.ts'
import { frequencyAtLarge, usualWords } from '../../text/word-frequencies.ts'

/** A shorter word has too many neighbours. */
const LETTERS_AT_LEAST = 5

const VOCABULARIES = new Map<LanguageCode, readonly string[]>()

/** Words of which it is kept what they are meant for. */
const WORDS_KEPT = 4_000

/** The word that asks which a folded form differs from by one slip; the form itself where it is a usual word, or none is. */
export function askingWord(form: string, language: Language): string {
  return askingWordIn(language)(form)
}

const askingWordIn = keptWith((language: Language) =>
  remembered((form: string) => findAskingWord(form, language), WORDS_KEPT),
)

function findAskingWord(form: string, language: Language): string {
  if (form.length < LETTERS_AT_LEAST || /\d/.test(form) || frequencyAtLarge(form, language) > 0) return form
  const near = vocabularyOf(language).filter((word) => isOneSlip(form, word))
  return near.length === 1 ? (near[0] ?? form) : form
}

/** Shorter words are rather names, or words that no list has. */
const USUAL_LETTERS_AT_LEAST = 6

const BY_LETTER = new Map<LanguageCode, ReadonlyMap<string, readonly string[]>>()

/** The commonest of the language's usual words that are one slip from a folded form; the form itself where none is. */
export function usualWord(form: string, language: Language): string {
  return usualWordIn(language)(form)
}

const usualWordIn = keptWith((language: Language) =>
  remembered((form: string) => findUsualWord(form, language), WORDS_KEPT),
)

function findUsualWord(form: string, language: Language): string {
  if (form.length < USUAL_LETTERS_AT_LEAST || !/^[a-z]+$/.test(form)) return form
  const bare = form.replace(language.questions.looseEnding, '')
  if (frequencyAtLarge(form, language) > 0 || frequencyAtLarge(bare, language) > 0) return form
  let best = form
  for (const word of byLetter(language).get(form.charAt(0)) ?? []) {
    const isCommoner = best === form || frequencyAtLarge(word, language) > frequencyAtLarge(best, language)
    if (isCommoner && isOneSlip(form, word)) best = word
  }
  return best
}

function byLetter(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = BY_LETTER.get(language.code)
  if (known !== undefined) return known
  const table = new Map<string, string[]>()
  for (const word of usualWords(language).keys()) {
    if (word.length < USUAL_LETTERS_AT_LEAST - 1) continue
    const there = table.get(word.charAt(0))
    if (there === undefined) table.set(word.charAt(0), [word])
    else there.push(word)
  }
  BY_LETTER.set(language.code, table)
  return table
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
export function isOneSlip(typed: string, word: string): boolean {
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

/** The same but for one letter taken for another, which makes another name of a name. */
export function isSlipOfFinger(typed: string, word: string): boolean {
  if (!isOneSlip(typed, word)) return false
  if (typed.length !== word.length) return true
  return [...typed].sort().join('') === [...word].sort().join('')
}
