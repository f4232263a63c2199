// What is to be defined by a question that asks who or what somebody or something is.

import type { Corpus } from '../../corpus/corpus.ts'
import { analyze } from '../../text/analyzer.ts'
import type { Language } from '../../text/language.ts'
import { frequencyOfAnyForm } from '../../text/word-frequencies.ts'
import { splitWords } from '../../text/words.ts'
import type { AskedWord, NamedInQuestion } from './named.ts'
import type { RespelledWord } from './respelling.ts'

type DefinedWord = AskedWord & RespelledWord & { readonly focus: boolean }

/** "Osgood Bannerman, c'est qui": by words that the language does not know, and that no passage need have. */
export function areStrange(content: readonly DefinedWord[], language: Language): boolean {
  const isName = ({ form, capital, quoted }: DefinedWord): boolean =>
    !quoted && (capital || frequencyOfAnyForm(form, language) === 0) && !language.lexicon.nouns.has(form)
  return content.length <= DEFINED_AT_MOST && content.every(isName)
}

/** "Ce fameux « conseiller spécial », c'était qui": what is quoted is a noun, and nobody's words. */
export function quotesNoun(
  words: readonly DefinedWord[],
  { lexicon, questions, stopWords }: Language,
): boolean {
  const at = words.findIndex(({ quoted }) => quoted)
  const isThat = (word: DefinedWord | undefined): boolean =>
    /^(?:definite|demonstrative)$/.test(lexicon.determiners.get(word?.form ?? '')?.kind ?? '')
  // "Le mot « folie »" is somebody's.
  const { form = '' } = words[at - 1] ?? {}
  const isDescribed = !questions.wording.has(form) && !stopWords.has(form) && isThat(words[at - 2])
  return isThat(words[at - 1]) || isDescribed
}

/** "Qu'est-ce que Vauquelin réclame" has a verb behind a name, "qu'est-ce qu'une garde à vue" an article ahead of it. */
export function hasVerb(words: readonly DefinedWord[], { lexicon, stopWords }: Language): boolean {
  return words.some(
    ({ form, asks, quoted, capital }, at) =>
      !asks &&
      !quoted &&
      !capital &&
      lexicon.verbs.has(form) &&
      !stopWords.has(words[at - 1]?.form ?? '') &&
      words[at - 1]?.asks === false,
  )
}

/**
 * "What is Batirhône's turnover": of somebody known, and not who that is; a name behind its noun is "le groupe
 * Batirhône".
 */
export function ofSomebody(content: readonly DefinedWord[], people: readonly NamedInQuestion[]): boolean {
  const [first, ...rest] = content
  const named = people.find(
    ({ by, start, end }) => by === 'name' && first !== undefined && first.start >= start && first.end <= end,
  )
  return named !== undefined && rest.some(({ start }) => start >= named.end)
}

/** "C'est quoi l'institut Orvel": the noun is part of the name, and nothing else is asked. */
export function definesNamed(words: readonly DefinedWord[], people: readonly NamedInQuestion[]): boolean {
  const at = words.findIndex(({ focus }) => focus)
  const rest = words.slice(at + 1)
  const [first] = rest
  const named = people.find(({ start }) => start === first?.start)
  return at >= 0 && named !== undefined && rest.every(({ end }) => end <= named.end)
}

/**
 * "C'est quoi le collectif rivage vivant": the noun is followed by the very name, be it by its capital or by that of a
 * passage; "c'est quoi le groupe visé" asks for one.
 */
export function definesCalled(words: readonly DefinedWord[], language: Language, corpus: Corpus): boolean {
  const { questions, stopWords, lexicon } = language
  const at = words.findIndex(({ focus }) => focus)
  const noun = words[at]
  const [first, ...more] = words.slice(at + 1)
  if (noun === undefined || first === undefined || more.length > CALLED_AT_MOST) return false
  if (questions.naming.has(noun.form) || first.quoted || stopWords.has(first.form)) return false
  if (more.some(({ form }) => lexicon.auxiliaries.has(form))) return false
  if (first.capital) return true
  const terms = [noun, first].flatMap(({ form }) => analyze(form, language))
  return corpus
    .search({ terms: terms.map(({ term }) => ({ term, weight: 1 })), article: null, limit: CALLED_IN })
    .some(({ passage: { text } }) => {
      const told = splitWords(text, language)
      return told.some(({ form }, i) => {
        const next = told[i + 1]
        const isNext = form === noun.form && next?.form === first.form
        return isNext && /^\p{Lu}/u.test(text.slice(next.start, next.end))
      })
    })
}

/** Words of a name behind its first: "Rivage vivant et propre". */
const CALLED_AT_MOST = 4
/** Passages in which the name is looked for behind its noun. */
const CALLED_IN = 12

/**
 * Words of what is to be defined: "la théorie conspirationniste"; more hold a verb: "qu'est-ce que la ville a voté".
 */
export const DEFINED_AT_MOST = 3

/** The same behind a verb that asks for nothing else: "que signifie". */
export const PUT_AT_MOST = 5
