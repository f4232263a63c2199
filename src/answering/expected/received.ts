// Whoever was given something has it, or leads it: "l'enquête a été confiée à la gendarmerie".

import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import { BREAKS_OFF, textBetween, wordsBetween } from './clause.ts'

/** Words ahead of the verb among which what is given stands, and behind it those among which the receiver does. */
const GIVEN_WITHIN = 8
/** Words between "à" and the receiver. */
const RECEIVER_WITHIN = 2

/** "L'enquête a été confiée à la gendarmerie": who leads it; "le prix a été décerné à X": who won it. */
export function isReceived(
  gifts: ReadonlySet<string>,
  { sentence, language, named, called }: Clause,
): boolean {
  const { verbs, to } = language.questions.giving
  const { text, span, words, terms } = sentence
  // As it is typed: "a" is no "à".
  const isMark = ({ start, end }: Span): boolean =>
    to.has(text.slice(start - span.start, end - span.start).toLowerCase())
  return words.some(({ form }, at) => {
    if (!verbs.has(form)) return false
    const mark = words.slice(at + 1, at + 1 + GIVEN_WITHIN).find(isMark)
    if (mark === undefined) return false
    const from = words[Math.max(0, at - GIVEN_WITHIN)]?.start ?? 0
    const given = terms.filter(({ start, end }) => start >= from && end <= mark.start)
    const isReceiver = (somebody: Span): boolean =>
      somebody.start >= mark.end &&
      wordsBetween(mark, somebody, sentence).length <= RECEIVER_WITHIN &&
      !BREAKS_OFF.test(textBetween(mark, somebody, sentence))
    return given.some(({ term }) => gifts.has(term)) && [...named, ...called].some(isReceiver)
  })
}
