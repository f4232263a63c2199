// The words of a question in one line, for patterns to be matched with, and which words a match takes in.

import type { Language } from '../../text/language.ts'
import type { Span } from '../../text/span.ts'

export type Asked = Parameters<Language['questions']['where']>[1][number]
export type TypedWord = Asked & Span

export interface Line {
  /** The words that are not quoted, one space around each. */
  readonly text: string
  startOf(place: number): number
  placesWithin(start: number, end: number): number[]
}

export function lineOf(words: readonly Asked[]): Line {
  let text = ' '
  const places: [start: number, at: number][] = []
  for (const [at, { form, quoted }] of words.entries()) {
    if (quoted) continue
    places.push([text.length, at])
    text += `${form} `
  }
  return {
    text,
    startOf: (place) => places.find(([, at]) => at === place)?.[0] ?? -1,
    placesWithin: (start, end) => places.filter(([from]) => from >= start && from < end).map(([, at]) => at),
  }
}
