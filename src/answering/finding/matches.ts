// Where the patterns of a language stand in a sentence. They tell what the sentence has, whatever is asked, so each is
// looked for once as long as the sentence's reading is kept; a sentence is asked for some ten, and mostly has none.

import { keptWith } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import type { SentenceReading } from './readings.ts'

const foundIn = keptWith((_: SentenceReading) => new Map<RegExp, readonly Span[]>())

const NOWHERE: readonly Span[] = []

/** Where the pattern stands in the sentence, in UTF-16 code units of the passage; undefined stands nowhere. */
export function matches(pattern: RegExp | undefined, sentence: SentenceReading): readonly Span[] {
  if (pattern === undefined) return NOWHERE
  const found = foundIn(sentence)
  let places = found.get(pattern)
  if (places === undefined) {
    places = find(pattern, sentence)
    found.set(pattern, places)
  }
  return places
}

export function hasMatch(pattern: RegExp | undefined, sentence: SentenceReading): boolean {
  return matches(pattern, sentence).length > 0
}

function find(pattern: RegExp, { text, span }: SentenceReading): readonly Span[] {
  const places = Array.from(text.matchAll(everywhere(pattern)), ({ index, 0: found }) => ({
    start: span.start + index,
    end: span.start + index + found.length,
  }))
  return places.length === 0 ? NOWHERE : places
}

/** The pattern with the flag that finds all its matches. */
const everywhere = keptWith((pattern: RegExp) => new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))
