// Who called for something, or asked for it, is told by a phrase as well: "à l'appel du syndicat", "at the request of
// the mayor".

import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { SentenceReading } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { asksGroup } from './asked-by.ts'

/** Somebody, or a group, stands right behind the phrase that belongs to what the question asks with. */
export function tellsInstigator(question: Question, sentence: SentenceReading, language: Language): boolean {
  // "Qui a lancé la grève": a verb of saying as well.
  if (question.kind !== 'person' && question.kind !== 'speaker' && !asksGroup(question)) return false
  const { instigation } = languageOf(question.language).questions
  const line = ` ${question.words.map(({ form }) => form).join(' ')} `
  const { text, span, words, mentions } = sentence
  return instigation.some(({ asked }, at) => {
    const told = language.questions.instigation[at]?.told
    if (told === undefined || !asked.test(line)) return false
    return words.some(
      ({ start, form }) =>
        told.test(text.slice(0, start - span.start)) &&
        (language.lexicon.nouns.has(form) ||
          /\p{Lu}/u.test(text[start - span.start] ?? '') ||
          mentions.some((mention) => mention.start === start)),
    )
  })
}
