// "Que dit-il du pont ?" and a name -> "que dit Vasseur du pont ?"; "pourquoi part-il ?" -> "pourquoi Vasseur part-il ?".

import type { Language } from '../../text/language.ts'
import type { Span } from '../../text/span.ts'
import { splitWords } from '../../text/words.ts'
import { putName } from './whole-names.ts'

/**
 * The question with the name in the place of the `pronoun` that stands behind its verb, which begins at `verb`; null:
 * its verb has no place for one.
 */
export function withInvertedSubject(
  question: string,
  verb: number,
  pronoun: Span,
  name: string,
  language: Language,
): string | null {
  const [head, ...more] = splitWords(question.slice(0, verb), language)
  const isObject = head !== undefined && more.length === 0 && language.followUps.thingWords.has(head.form)
  if (!isObject) return putName(question, { start: verb, end: verb }, `${name} `, language)
  // "Que Vasseur dit-il" is nothing that is said.
  const bare = question.slice(verb, pronoun.start).replace(/(?:[-\s]t)?[-\s]$/u, '')
  const rest = question.slice(pronoun.end)
  const group = endOfVerb(bare, rest, language)
  const ahead = `${question.slice(0, verb)}${bare}${rest.slice(0, group)} `
  return putName(`${ahead}${rest.slice(group)}`, { start: ahead.length, end: ahead.length }, name, language)
}

/** Where the participle or infinitive ends that the verb begins: "a-t-il déjà dit"; UTF-16 code units of `rest`. */
function endOfVerb(verb: string, rest: string, language: Language): number {
  const { lexicon, followUps, stopWords } = language
  const [auxiliary] = splitWords(verb, language)
  if (!lexicon.auxiliaries.has(auxiliary?.form ?? '')) return 0
  const prepositions = followUps.prepositions.flat()
  for (const { form, end } of splitWords(rest, language)) {
    if (lexicon.determiners.has(form) || prepositions.includes(form) || lexicon.pronouns.has(form)) return 0
    if (!stopWords.has(form) || lexicon.auxiliaries.has(form)) return end
  }
  return 0
}
