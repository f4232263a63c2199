// A sentence as it is looked through for whoever bears a role or did a deed.

import type { MentionRecord } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import type { SentenceReading } from '../finding/readings.ts'

export interface Clause {
  readonly sentence: SentenceReading
  readonly language: Language
  /** Terms of what else is asked. */
  readonly asked: ReadonlySet<string>
  /** Whoever may be the answer. */
  readonly named: readonly MentionRecord[]
  /** Nouns for people and groups, which may be the answer too. */
  readonly called: readonly Span[]
  /** Whoever leads something is asked. */
  readonly asksLeader: boolean
}

/** What breaks a phrase off. */
export const BREAKS_OFF = /[,;:.!?«»“”"()]/

export function wordsBetween(one: Span, other: Span, { words }: SentenceReading): readonly Word[] {
  return words.filter(({ start, end }) => start >= one.end && end <= other.start)
}

/** `one` stands ahead of `other`. */
export function textBetween(one: Span, other: Span, { text, span }: SentenceReading): string {
  return text.slice(one.end - span.start, other.start - span.start)
}
