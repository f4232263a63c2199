// Whether a question is about whoever asks, or wants of the bot what no article has: "mon ordinateur", "oublie les
// articles et …", "une bonne recette de tarte", "comment faire du pain".

import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import type { Candidate } from '../finding/candidate.ts'
import { lineOf } from '../question/line.ts'
import type { Question } from '../question/question.ts'

export function isAddressed(question: Question): boolean {
  const { advice, commands } = languageOf(question.language).questions
  const { text } = lineOf(question.words)
  if (commands.test(text)) return true
  // "Can you sum it up?": a summary may be asked of the bot by any words.
  return question.kind !== 'summary' && (advice.test(text) || addresses(question))
}

/**
 * How anybody does something is asked for, and nothing tells of a part of it: "comment on accorde un piano" beside "un
 * entretien accordé à la radio".
 */
export function isUntoldHowTo(
  { kind, words, language }: Question,
  { concepts, evidence: { around } }: Candidate,
): boolean {
  return (
    kind === 'other' &&
    languageOf(language).questions.howTo.test(lineOf(words).text) &&
    concepts.some(({ figure }, i) => !figure && (around[i] ?? 0) === 0)
  )
}

/** Kinds that ask how, when or where everybody may do something: "où peux-tu rendre la farine". */
const OF_ANYBODY: ReadonlySet<AnswerKind> = new Set(['date', 'hour', 'place', 'duration', 'money', 'number'])

/** It speaks of the one who asks, or to the bot: "mon ordinateur", "tu connais un bon film"; not to be polite alone. */
function addresses({ kind, words, people, language }: Question): boolean {
  const { questions, lexicon } = languageOf(language)
  if (OF_ANYBODY.has(kind) && questions.anyOfYou.test(lineOf(words).text)) return false
  // "m. Castaing", which is no "m'a dit".
  const isTitle = (at: number): boolean =>
    people.some(({ by, start }) => by === 'name' && start === words[at + 1]?.start)
  return words.some(
    ({ form, quoted, asks, capital }, at) =>
      !quoted &&
      !asks &&
      !isTitle(at) &&
      // "Qui chante Ma liberté ?"
      !capital &&
      questions.addressing.has(form) &&
      // "baisser d'un ton"
      !lexicon.determiners.has(words[at - 1]?.form ?? ''),
  )
}
