// What the story takes of each article, and in which order it comes to them. What it makes of them is story.ts's
// and sayings.ts's.

import type { AnnotatedArticle } from '../annotation.ts'
import type { Quotation } from '../quotations/attribution.ts'
import type { Span } from '../span.ts'
import type { StoryArticle, StoryQuotation } from './story.ts'

export function storyArticleOf({ article, sentences, entities, quotations }: AnnotatedArticle): StoryArticle {
  return {
    id: article.id,
    published: article.published,
    language: article.language,
    entities: entities.map(({ mentions, ...entity }) => ({ ...entity, mentions: mentions.length })),
    quotations: quotations.map((quotation) => {
      const text = article.passages[quotation.passage - 1]?.text ?? ''
      const spans = sentences[quotation.passage - 1] ?? []
      return withWords(
        quotation,
        text,
        spans.findLast(({ start }) => start <= quotation.start),
      )
    }),
  }
}

/** The quotation with its words, and those of the sentence in which it begins. */
export function withWords(
  quotation: Quotation,
  passageText: string,
  sentence: Span = quotation,
): StoryQuotation {
  return {
    ...quotation,
    text: passageText.slice(quotation.start, quotation.end),
    sentence: passageText.slice(sentence.start, sentence.end),
  }
}

/** The oldest first, the undated last, then by id. */
export function byPublication(a: StoryArticle, b: StoryArticle): number {
  const [dayA, dayB] = [a.published ?? UNDATED, b.published ?? UNDATED]
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

/** After every ISO day. */
const UNDATED = '~'
