// By what a question asks for somebody: the role or the verb, and whether a group is asked for.

import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { Concept } from '../finding/concepts.ts'
import { isCarrying } from '../finding/way.ts'
import { isOwner } from '../question/named.ts'
import type { Question, QuestionWord } from '../question/question.ts'
import { receiverMarks } from '../question/speakers.ts'

/** "Quelle société a produit": who did it is asked, by what kind of group that is. */
export function asksGroup({ words, language }: Question): boolean {
  const { nouns } = languageOf(language).lexicon
  return words.some(({ focus, form }) => {
    const kind = nouns.get(form)?.kind
    return focus && (kind === 'organisation' || kind === 'institution' || kind === 'group')
  })
}

/** The role or the verb asked with: "avocate" of "qui est l'avocate de X", "gère" of "qui gère le réseau". */
export function headOf(question: Question, concepts: readonly Concept[]): Concept | null {
  const word = headWord(question, languageOf(question.language))
  if (word === null) return null
  return concepts.find(({ start, end }) => start <= word.start && end >= word.end) ?? null
}

function headWord({ text, words, deed, people }: Question, language: Language): QuestionWord | null {
  const { lexicon, stopWords } = language
  const isRole = ({ form }: QuestionWord): boolean => lexicon.nouns.get(form)?.kind === 'role'
  const role = words.find((word) => word.focus && isRole(word))
  if (role !== undefined) return role
  // "Qui le défend comme avocat", "who acts as his lawyer".
  const as = words.findIndex(({ form }) => language.questions.leading.as.has(form))
  const [beside, next = beside] = words.slice(as + 1)
  const named = [beside, next].find((word) => word !== undefined && isRole(word))
  if (as > 0 && named !== undefined) return named
  const who = whoAsked(words, language)
  // "Il est soigné par qui, le maire".
  const by = words[who - 1]
  if (by?.form === language.cues.grammar.agent && deed !== null && deed.start < by.start) return deed
  const behind = words.slice(who + 1)
  const place = behind.findIndex(({ form, asks, quoted }) => quoted || (!asks && !stopWords.has(form)))
  const head = behind[place]
  // "Il est défendu par qui".
  if (head === undefined) return deed
  // "The president's lawyer" is no president.
  const owned = behind.slice(place + 1).find((word) => isRole(word))
  if (isRole(head)) return owned !== undefined && isOwner(text, head, language) ? owned : head
  // "Qui les conseillers ont-ils convaincu", "who was X talking to", "à qui X parlait": somebody else is the doer.
  // "Qui est à la tête de", "qui a donné l'alerte".
  const ahead = behind[place - 2]?.form
  const isLed = carries(ahead, language) || isTo(ahead, language)
  const isSubject =
    (lexicon.determiners.has(behind[place - 1]?.form ?? '') && !isLed) ||
    people.some(({ start }) => start === head.start)
  return isSubject || lexicon.prepositions.has(words[who - 1]?.form ?? '') ? null : head
}

/** The last word that asks for somebody, and no relative's: "qui a écrit le livre qui fait scandale". */
function whoAsked(words: readonly QuestionWord[], { lexicon, followUps, stopWords }: Language): number {
  const isWho = ({ form, focus }: QuestionWord): boolean => focus || followUps.whoWords.has(form)
  const last = words.findLastIndex(isWho)
  const first = words.findIndex(isWho)
  const next = words.findIndex(
    ({ form, asks, focus }, at) => at > first && at < last && !asks && !focus && !stopWords.has(form),
  )
  // "Qui est la personne qui dirige": a noun stands there, and no verb.
  return next < 0 || lexicon.determiners.has(words[next - 1]?.form ?? '') ? last : first
}

/** In a question "a" is "à" as well. */
export function isTo(form: string | undefined, language: Language): boolean {
  return form !== undefined && (receiverMarks(language).has(form) || language.lexicon.prepositions.has(form))
}

/** "Donné" of "qui a donné l'alerte": a verb that only carries the noun behind it. */
export function carries(form: string | undefined, language: Language): boolean {
  return form !== undefined && isCarrying(language.stem(form), language)
}
