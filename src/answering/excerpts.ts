// Cuts verbatim excerpts and writes their citations. Nothing downstream shortens or retouches an excerpt,
// so this is where it is checked against the passage it claims to come from.

import type { ArticleRecord, PassageRecord, QuotationRecord } from '../corpus/corpus.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import type { Citation, Excerpt, PassageRef } from './reply.ts'

export interface Cut {
  readonly article: ArticleRecord
  readonly passage: PassageRecord
  readonly span: Span
  /** Spans of the passage; those outside the excerpt are left out. */
  readonly highlights?: readonly Span[]
  readonly speaker?: string | null
}

/** Throws RangeError when the span is empty or does not lie within the passage: never an answer. */
export function cutExcerpt({ article, passage, span, highlights = [], speaker = null }: Cut): Excerpt {
  const { start, end } = span
  const text = passage.text.slice(start, end)
  if (
    passage.article !== article.id ||
    start < 0 ||
    end > passage.text.length ||
    text.length !== end - start ||
    text === ''
  ) {
    throw new RangeError(
      `no excerpt ${start}..${end} in ${article.id}, passage ${passage.number} of ${passage.article} (${passage.text.length} characters)`,
    )
  }
  return {
    article: article.id,
    passage: passage.number,
    start,
    end,
    text,
    speaker,
    highlights: highlights.filter((highlight) => highlight.start >= start && highlight.end <= end),
    citation: cite(article, passage.number, text),
  }
}

export function cutWholePassage(article: ArticleRecord, passage: PassageRecord): Excerpt {
  return cutExcerpt({ article, passage, span: { start: 0, end: passage.text.length } })
}

/** Who speaks there, where all of the passage's quotations that reach into it are one person's; null: nobody or several. */
export function speakerWithin(span: Span, quotations: readonly QuotationRecord[]): string | null {
  const speakers = new Set(
    quotations.filter((quotation) => overlaps(quotation, span)).map(({ speaker }) => speaker),
  )
  const [first = null] = speakers
  return speakers.size === 1 ? first : null
}

function cite(article: ArticleRecord, passage: number, text: string): Citation {
  return {
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    passage,
    link: article.url === null ? null : linkToWords(article.url, text),
    stale: article.stale,
    indexedAt: article.indexedAt,
  }
}

/**
 * The url with a text fragment, which makes a browser scroll to the words and mark them (WICG
 * scroll-to-text-fragment): the whole text when it is short, else its first and last words.
 */
export function linkToWords(url: string, text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const directive =
    words.length <= 12
      ? encodeFragment(words.join(' '))
      : `${encodeFragment(words.slice(0, 5).join(' '))},${encodeFragment(words.slice(-5).join(' '))}`
  const [page, fragment = ''] = url.split('#', 2)
  return `${page}#${fragment}:~:text=${directive}`
}

/** "-", "," and "&" have a meaning of their own in a text directive. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D')
}

const OPENING_LENGTH = 70

/** A passage as a person knows it: by number and first words. */
export function referTo(article: ArticleRecord, passage: PassageRecord): PassageRef {
  const { text } = passage
  const whole = text.length <= OPENING_LENGTH
  const cut = whole ? text.length : text.lastIndexOf(' ', OPENING_LENGTH)
  return {
    article: article.id,
    passage: passage.number,
    title: article.title,
    opening: text.slice(0, cut > 0 ? cut : OPENING_LENGTH),
    whole,
  }
}
