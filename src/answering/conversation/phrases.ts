// Phrases of folded words at the beginning of others, and words put into a text: what follow-ups are made with.

import type { Phrase } from '../../text/questions/follow-up-words.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'

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
