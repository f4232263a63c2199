// Excerpts and articles as blocks: the words, and under them the line that says where they come from.

import type { Citation, ContextExcerpt, Excerpt, PassageRef } from '../answering/reply.ts'
import type { ArticleRecord } from '../corpus/corpus.ts'
import type { Block, ContextMark, ExcerptBlock } from './page.ts'
import type { Wording } from './wording.ts'

export function excerptBlock(
  excerpt: Excerpt,
  wording: Wording,
  shared: string | null,
  source: string = sourceLine(excerpt, wording, shared),
): ExcerptBlock {
  return {
    kind: 'excerpt',
    text: excerpt.text,
    highlights: excerpt.highlights.map(({ start, end }) => ({
      start: start - excerpt.start,
      end: end - excerpt.start,
    })),
    source,
    link: excerpt.citation.link,
  }
}

/**
 * Who "il" is, outside the words themselves · who · article and date (unless it is `shared`, whose the footer gives) ·
 * passage.
 */
export function sourceLine(excerpt: Excerpt, wording: Wording, shared: string | null): string {
  const { referents = [], speaker } = excerpt
  return [
    ...referents.map((referent) => wording.referent(referent, referent.passage === excerpt.passage)),
    // Whom "il" means is said already.
    referents.some(({ name }) => name === speaker) ? null : speaker,
    shared === excerpt.article ? null : articleLine(excerpt.citation, wording),
    wording.passage(excerpt.passage),
    excerpt.citation.stale ? wording.stale : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

export function articleLine(
  article: Pick<Citation, 'title' | 'publisher' | 'published'> & {
    readonly id?: string
    readonly article?: string
  },
  wording: Wording,
): string {
  return [
    article.title ?? article.article ?? article.id ?? null,
    article.publisher,
    article.published === null ? null : wording.day(article.published),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** The article that all excerpts come from; null when they come from several. */
export function sharedArticle(excerpts: readonly Excerpt[]): string | null {
  const [first] = excerpts
  return first !== undefined && excerpts.every((excerpt) => excerpt.article === first.article)
    ? first.article
    : null
}

export function articleFooter(excerpts: readonly Excerpt[], wording: Wording, now: number): string | null {
  const [first] = excerpts
  if (first === undefined || sharedArticle(excerpts) === null) return null
  const { citation } = first
  return `${articleLine(citation, wording)} · ${wording.indexedAgo(now - Date.parse(citation.indexedAt))}`
}

export function articleItem(article: ArticleRecord, wording: Wording, now?: number): Block {
  return {
    kind: 'item',
    text: article.title ?? article.id,
    detail: [
      article.publisher,
      article.published === null ? wording.undated : wording.day(article.published),
      wording.passages(article.passageCount),
      article.title === null ? null : article.id,
      now === undefined ? null : wording.indexedAgo(now - Date.parse(article.indexedAt)),
      article.stale ? wording.stale : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    link: article.url,
  }
}

/** A passage to read, by its number and first words; its article where `searched` articles could have it. */
export function passageLine(ref: PassageRef, wording: Wording, searched: number): string {
  const article = searched > 1 ? `, ${ref.title ?? ref.article}` : ''
  return `${wording.passage(ref.passage)}${article} (${ref.opening}${ref.whole ? '' : '…'})`
}

function markOf(excerpt: ContextExcerpt, wording: Wording, shared: string | null): ContextMark {
  const { role, article, passage, start, citation } = excerpt
  const brief = [
    wording.context(role),
    shared === article ? null : (citation.title ?? article),
    wording.passage(passage),
  ]
  return {
    place: `${article} ${passage} ${start}`,
    brief: brief.filter((part) => part !== null).join(' · '),
  }
}

/** What must be shown beside an allegation, or a figure put right since, under small headings; nothing where nothing is due. */
export function contextBlocks(
  context: readonly ContextExcerpt[],
  wording: Wording,
  shared: string | null,
): readonly Block[] {
  const titled = (title: string, excerpts: readonly ContextExcerpt[]): readonly Block[] =>
    excerpts.length === 0
      ? []
      : [
          { kind: 'note', text: title, of: 'context' },
          ...excerpts.map((excerpt) => ({
            ...excerptBlock(
              excerpt,
              wording,
              shared,
              `${wording.context(excerpt.role)} · ${sourceLine(excerpt, wording, shared)}`,
            ),
            context: markOf(excerpt, wording, shared),
          })),
        ]
  return [
    ...titled(
      wording.contextTitle,
      context.filter(({ role }) => role !== 'correction'),
    ),
    ...titled(
      wording.correctionTitle,
      context.filter(({ role }) => role === 'correction'),
    ),
  ]
}
