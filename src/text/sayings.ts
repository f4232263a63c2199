// When each quotation of the story was said, which of them are one utterance reported again, and in which order
// they were said. Who spoke is story.ts's.

import type { DatePrecision } from './dates.ts'
import type { Certainty } from './references.ts'
import type { Story, StoryArticle } from './story.ts'

export interface SayingDate {
  /** ISO days, both inside; null: open. */
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
  /** `stated`: the text says so; `published`: nothing better than the publication day. */
  readonly basis: 'stated' | 'published'
  /** The words of the text that it comes from; null for `published`. */
  readonly words: string | null
  readonly part: string | null
  readonly planned: boolean
}

export interface Saying {
  /** Index into the story's people. */
  readonly speaker: number | null
  readonly certainty: Certainty | null
  /** The place that stands for the utterance, where this is another report of it. */
  readonly repeatOf: { readonly article: number; readonly quotation: number } | null
  readonly date: SayingDate | null
  /** From 0; equal where the text does not tell which came first. */
  readonly position: number
  /** The same with ties broken by article and place; no two entries have one. A repeat has its utterance's position. */
  readonly rank: number
}

/** For each article, in order, what is made of each of its quotations. `articles`: oldest first, the undated last. */
export function arrangeSayings(
  articles: readonly StoryArticle[],
  story: Story,
): readonly (readonly Saying[])[] {
  let rank = 0
  return articles.map(({ quotations, published }, article) =>
    quotations.map(({ when }, quotation): Saying => {
      const speaker = story.speakers[article]?.[quotation]
      const date: SayingDate | null =
        when !== null
          ? {
              from: when.from,
              to: when.to,
              precision: when.precision,
              basis: 'stated',
              words: when.text,
              part: when.part ?? null,
              planned: when.planned,
            }
          : published === null
            ? null
            : {
                from: published,
                to: published,
                precision: 'day',
                basis: 'published',
                words: null,
                part: null,
                planned: false,
              }
      return {
        speaker: speaker?.person ?? null,
        certainty: speaker?.certainty ?? null,
        repeatOf: null,
        date,
        position: rank,
        rank: rank++,
      }
    }),
  )
}
