// Quotations of an invented story as answering gives them, and their timeline, for the parts that need no corpus.

import type { CitedQuotation, Reply } from '../../src/answering/reply.ts'
import type { QuotationDate } from '../../src/corpus/corpus.ts'

export type TimelineReply = Extract<Reply, { kind: 'timeline' }>

export const TIMELINE_REQUEST = { kind: 'timeline', speaker: null, from: null, to: null } as const

export function statedDay(day: string, words: string): QuotationDate {
  return { from: day, to: day, precision: 'day', basis: 'stated', words, part: null, planned: false }
}

export function citedQuotation(
  given: Partial<CitedQuotation> & Pick<CitedQuotation, 'text'>,
): CitedQuotation {
  const article = given.article ?? 'pont'
  return {
    article,
    passage: 2,
    start: 0,
    end: given.text.length,
    speaker: 'Claire Vasseur',
    highlights: [],
    citation: {
      article,
      title: 'Le pont de Brévenne ferme',
      publisher: 'La Gazette',
      published: '2025-03-14',
      passage: 2,
      link: null,
      stale: false,
      indexedAt: '2025-03-15T08:00:00.000Z',
    },
    kind: 'direct',
    certainty: 'stated',
    description: null,
    cue: null,
    medium: null,
    addressee: null,
    when: null,
    date: statedDay('2025-03-10', 'lundi'),
    repeats: [],
    order: 0,
    context: [],
    ...given,
  }
}

export function timelineOf(quotations: readonly CitedQuotation[]): TimelineReply {
  return { kind: 'timeline', speaker: null, from: null, to: null, quotations, total: quotations.length }
}
