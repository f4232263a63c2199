// Phrases of folded words at the beginning of others, and words put into a text: what follow-ups are made with.

import type { Language } from '../../text/language.ts'
import type { Phrase } from '../../text/questions/follow-up-words.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'

export function phraseOf(words: readonly Pick<Word, 'form'>[]): Phrase {
  return words.map(({ form }) => form).join(' ')
}

/** How many words the longest of the phrases takes with which these begin. */
export function longest(phrases: readonly Phrase[], words: readonly Pick<Word, 'form'>[]): number {
  const text = `${phraseOf(words)} `
  return phrases
    .filter((phrase) => text.startsWith(`${phrase} `))
    .reduce((most, phrase) => Math.max(most, phrase.split(' ').length), 0)
}

export function splice(text: string, { start, end }: Span, put: string): string {
  return `${text.slice(0, start)}${put}${text.slice(end)}`
}

/** A whole question's words; its "a" without an accent is no "à", as it may be in a fragment typed in haste. */
export function readAsked(question: string, language: Language): readonly Word[] {
  const { unlikePrepositions } = language.followUps
  return splitWords(question, language).map((word) =>
    unlikePrepositions.has(question.slice(word.start, word.end).toLowerCase()) ? { ...word, form: '' } : word,
  )
}
