// Where a noun phrase stands in its sentence: whether it is a subject or a complement, and what its verb tells of it.

import type { NameUse, Phrase } from './phrase.ts'
import type { TokenReader } from './token-reader.ts'

/** Tokens between a quotation and the one who said it: ", a répondu mercredi soir". */
const CUE_LIMIT = 8
/** Tokens between "il est" and "heures". */
const TIME_LIMIT = 8
/** Tokens between a subject and the verb that tells it from a thing. */
const ACT_LIMIT = 6

/** "L'attaché de presse Paul Vial", unlike "le tombeur de Paul Vial". */
export function isBeside(name: NameUse, reader: TokenReader): boolean {
  return reader.looksPersonal(name) && !reader.lexicon.ofWords.has(reader.form(name.first - 1))
}

/** "de", "à", "contre" and the like stand before it, unlike "selon" and "pour". */
export function isComplement({ first, determiner }: Phrase, reader: TokenReader): boolean {
  if (determiner?.preposition === true) return true
  const before = reader.form(first - 1)
  const { ofWords, complementPrepositions } = reader.lexicon
  return ofWords.has(before) || complementPrepositions.has(before)
}

/** It says, accuses or denies something. */
export function actsAsPerson(phrase: Phrase, reader: TokenReader): boolean {
  for (let i = phrase.last; i < phrase.last + ACT_LIMIT && reader.sameSentence(phrase.first, i); i += 1) {
    if (reader.tokens[i]?.kind === 'mark') return false
    if (reader.isActOfSpeech(i)) return true
  }
  return false
}

/** It opens its clause. */
export function isSubjectAt(first: number, reader: TokenReader): boolean {
  return reader.opensSentence(first) || reader.tokens[first - 1]?.kind === 'mark'
}

/** It stands before its verb, or behind one that a quotation comes before. */
export function isSubject(phrase: Phrase, reader: TokenReader): boolean {
  if (phrase.pronoun?.kind === 'personal') return true
  const { lexicon } = reader
  const before = phrase.first - 1
  if (phrase.determiner?.preposition === true && phrase.determiner.kind === 'definite') return false
  if (!reader.sameSentence(before, phrase.first)) return true
  const form = reader.form(before)
  if (lexicon.accordingTo.has(form)) return true
  if (lexicon.prepositions.has(form) || lexicon.determiners.get(form)?.preposition === true) return false
  if (reader.startsVerb(phrase.last) && reader.sameSentence(phrase.first, phrase.last)) return true
  return reader.tokens[before]?.kind === 'mark' || isBehindVerb(phrase.first, reader)
}

/** "…", a confié le matin même Odile Rastagnac. */
export function isBehindVerb(first: number, reader: TokenReader): boolean {
  let at = first - 1
  while (at > first - CUE_LIMIT && reader.sameSentence(at, first) && !reader.isInverted(at)) {
    if (reader.tokens[at]?.kind === 'mark') return false
    at -= 1
  }
  for (let i = at - 1; i > at - CUE_LIMIT; i -= 1)
    if (/^["»”’,]$/.test(reader.form(i))) return reader.isInverted(at)
  return false
}

/** "il faut" */
export function isImpersonal(phrase: Phrase, reader: TokenReader): boolean {
  if (phrase.pronoun?.gender !== 'm' || phrase.plural) return false
  const { impersonal, existential, auxiliaries } = reader.lexicon
  if (tellsTheTime(phrase.last, reader)) return true
  if (impersonal.has(reader.form(phrase.first - 1))) return true
  for (let i = phrase.last; i < phrase.last + 3; i += 1) {
    if (impersonal.has(reader.form(i))) return true
    if (reader.form(i) === existential) return auxiliaries.has(reader.form(i + 1))
  }
  return false
}

/** "il est un peu plus de 22 heures" */
function tellsTheTime(verb: number, reader: TokenReader): boolean {
  const { be, hour } = reader.lexicon
  if (hour === null || !be.has(reader.form(verb))) return false
  for (let i = verb + 1; i < verb + TIME_LIMIT && reader.tokens[i]?.kind !== 'mark'; i += 1)
    if (hour.test(reader.form(i))) return true
  return false
}

/** "les deux". */
export function isTwo(phrase: Phrase, { tokens, lexicon }: TokenReader): boolean {
  return tokens.slice(phrase.first, phrase.last).some(({ form }) => form === lexicon.two)
}
