// A Reply as groups of blocks and the actions below them. A group is what must be read together (an
// excerpt and its source, an accusation and its denial); pages.ts cuts between groups only.

import { COMMANDS } from '../answering/commands.ts'
import type { Citation, ContextExcerpt, Excerpt, PassageRef, Reply } from '../answering/reply.ts'
import type { Request } from '../answering/request.ts'
import type { ArticleRecord, Refusal, ReindexOutcome } from '../corpus/corpus.ts'
import type { Action, Block, ExcerptBlock } from './page.ts'
import { usageLine } from './usage.ts'
import type { Wording } from './wording.ts'

export interface Composition {
  /** Stands on every page of the reply; null where the reply needs no heading. */
  readonly title: string | null
  readonly groups: readonly (readonly Block[])[]
  readonly footer: string | null
  readonly actions: readonly Action[]
}

/** `now`: ms since the epoch, for "indexed 2 h ago". */
export function composeReply(reply: Reply, wording: Wording, now: number): Composition {
  switch (reply.kind) {
    case 'answer': {
      if (reply.excerpts.length === 0) return notSaid(reply.question, reply.related, reply.searched, wording)
      const [first, ...further] = reply.excerpts
      const shown = first === undefined ? [] : [first]
      const cited = [...shown, ...reply.context]
      return {
        title: reply.question,
        groups: [withContext(shown, reply.context, wording, sharedArticle(cited))],
        footer: articleFooter(cited, wording, now),
        actions: [
          ...shown.map((excerpt) => readInContext(excerpt, wording)),
          ...(further.length > 0
            ? [
                ask(wording.furtherExcerpts(further.length), {
                  kind: 'excerpts',
                  places: further.map(({ article, passage, start, end }) => ({
                    article,
                    passage,
                    start,
                    end,
                  })),
                }),
              ]
            : []),
        ],
      }
    }
    case 'excerpts': {
      const cited = [...reply.excerpts, ...reply.context]
      const shared = sharedArticle(cited)
      const groups = reply.excerpts.map((excerpt) => [excerptBlock(excerpt, wording, shared)])
      const context = contextBlocks(reply.context, wording, shared)
      return {
        title: wording.further,
        groups: context.length > 0 ? [[...groups.flat(), ...context]] : groups,
        footer: articleFooter(cited, wording, now),
        actions: [],
      }
    }
    case 'passage': {
      const { excerpt, of } = reply
      const neighbour = (number: number, label: string): readonly Action[] =>
        number >= 1 && number <= of
          ? [
              {
                label,
                request: { kind: 'passage', number, article: excerpt.article },
                page: 0,
                kind: 'turn',
              },
            ]
          : []
      return {
        title: null,
        groups: [
          withContext([excerpt], reply.context, wording, excerpt.article, sourceOfPassage(reply, wording)),
        ],
        footer: articleFooter([excerpt], wording, now),
        actions: [
          ...neighbour(excerpt.passage - 1, `${wording.previous} ${excerpt.passage - 1}`),
          ...neighbour(excerpt.passage + 1, `${excerpt.passage + 1} ${wording.next}`),
        ],
      }
    }
    case 'no-such-passage':
      return note(wording.noSuchPassage(reply.number, reply.article.passageCount))
    case 'no-such-article':
      return {
        ...note(wording.noSuchArticle(reply.asked)),
        groups: [
          [{ kind: 'note', text: wording.noSuchArticle(reply.asked) }],
          ...reply.articles.map((article) => [articleItem(article, wording)]),
        ],
      }
    case 'which-article':
      return {
        ...note(wording.whichArticle),
        groups: [
          [{ kind: 'note', text: wording.whichArticle }],
          ...reply.articles.map((article) => [articleItem(article, wording)]),
        ],
        actions: reply.articles
          .slice(0, 5)
          .map((article) => ask(article.id, { kind: 'passage', number: reply.number, article: article.id })),
      }
    case 'sources':
      return {
        title: wording.sourcesTitle,
        groups: [
          [{ kind: 'note', text: wording.totals(reply.totals) }],
          ...reply.articles.map((article) => [articleItem(article, wording, now)]),
        ],
        footer: null,
        actions: [],
      }
    case 'help':
      return help(wording)
    case 'empty-question':
      return note(wording.emptyQuestion)
    case 'nothing-indexed':
      return note(wording.nothingIndexed)
    case 'not-allowed':
      return note(wording.notAllowed)
    case 'reindex':
      return reindexReport(reply.outcome, wording)
  }
}

function note(text: string): Composition {
  return { title: null, groups: [[{ kind: 'note', text }]], footer: null, actions: [] }
}

function ask(label: string, request: Request): Action {
  return { label, request, page: 0, kind: 'ask' }
}

// ---- answers

function notSaid(
  question: string,
  related: readonly PassageRef[],
  searched: number,
  wording: Wording,
): Composition {
  const nearest = related.map(
    (ref) =>
      `${wording.passage(ref.passage)}${searched > 1 ? `, ${ref.title ?? ref.article}` : ''} (${ref.opening}…)`,
  )
  return {
    title: question,
    groups: [
      [
        { kind: 'note', text: wording.notSaid(searched) },
        ...(nearest.length > 0
          ? [{ kind: 'note' as const, text: `${wording.nearest} ${nearest.join(' ; ')}` }]
          : []),
      ],
    ],
    footer: null,
    actions: related.map((ref) =>
      ask(wording.readPassage(ref.passage), { kind: 'passage', number: ref.passage, article: ref.article }),
    ),
  }
}

function withContext(
  excerpts: readonly Excerpt[],
  context: readonly ContextExcerpt[],
  wording: Wording,
  shared: string | null,
  source?: string,
): readonly Block[] {
  return [
    ...excerpts.map((excerpt) => excerptBlock(excerpt, wording, shared, source)),
    ...contextBlocks(context, wording, shared),
  ]
}

function contextBlocks(
  context: readonly ContextExcerpt[],
  wording: Wording,
  shared: string | null,
): readonly Block[] {
  if (context.length === 0) return []
  return [
    { kind: 'note', text: wording.contextTitle },
    ...context.map((excerpt) =>
      excerptBlock(
        excerpt,
        wording,
        shared,
        `${wording.context(excerpt.role)} · ${sourceLine(excerpt, wording, shared)}`,
      ),
    ),
  ]
}

function readInContext(excerpt: Excerpt, wording: Wording): Action {
  return ask(wording.inContext, { kind: 'passage', number: excerpt.passage, article: excerpt.article })
}

// ---- citations

function excerptBlock(
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

/** Who · article and date (where the reply cites several) · passage. */
function sourceLine(excerpt: Excerpt, wording: Wording, shared: string | null): string {
  return [
    excerpt.speaker,
    shared === null ? articleLine(excerpt.citation, wording) : null,
    wording.passage(excerpt.passage),
    excerpt.citation.stale ? wording.stale : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function sourceOfPassage(reply: Extract<Reply, { kind: 'passage' }>, wording: Wording): string {
  return [
    wording.passageOf(reply.excerpt.passage, reply.of),
    reply.heading ? wording.subheading : null,
    reply.excerpt.citation.stale ? wording.stale : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function articleLine(
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
function sharedArticle(excerpts: readonly Excerpt[]): string | null {
  const [first] = excerpts
  return first !== undefined && excerpts.every((excerpt) => excerpt.article === first.article)
    ? first.article
    : null
}

function articleFooter(excerpts: readonly Excerpt[], wording: Wording, now: number): string | null {
  const [first] = excerpts
  if (first === undefined || sharedArticle(excerpts) === null) return null
  const { citation } = first
  return `${articleLine(citation, wording)} · ${wording.indexedAgo(now - Date.parse(citation.indexedAt))}`
}

function articleItem(article: ArticleRecord, wording: Wording, now?: number): Block {
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

// ---- help and reindexing

function help(wording: Wording): Composition {
  return {
    title: wording.helpTitle,
    groups: [
      [{ kind: 'note', text: wording.helpIntroduction }],
      [{ kind: 'note', text: wording.helpRules }],
      ...COMMANDS.map((command): readonly Block[] => [
        {
          kind: 'item',
          text: usageLine(command.name, wording.commands),
          detail: wording.commands[command.name].description,
          link: null,
        },
      ]),
    ],
    footer: null,
    actions: [],
  }
}

function reindexReport(outcome: ReindexOutcome, wording: Wording): Composition {
  switch (outcome.kind) {
    case 'busy':
      return note(wording.busy)
    case 'reindexed':
      return {
        ...note(''),
        groups: [
          [
            {
              kind: 'note',
              text: `${wording.reindexed(outcome)} ${wording.totals(outcome.totals)}`,
            },
          ],
          ...refusals(outcome.refused, wording),
          ...outcome.warnings.map((warning): readonly Block[] => [
            { kind: 'note', text: `${warning.file}:${warning.line}  ${wording.unknownKey(warning.key)}` },
          ]),
        ],
      }
    case 'kept':
      return {
        ...note(''),
        groups: [
          [{ kind: 'note', text: wording.reindexKept(outcome.generation, outcome.reason) }],
          ...refusals(outcome.refused, wording),
        ],
      }
  }
}

function refusals(refused: readonly Refusal[], wording: Wording): readonly (readonly Block[])[] {
  if (refused.length === 0) return []
  return [
    [{ kind: 'note', text: wording.refusedTitle }],
    ...refused.map((refusal): readonly Block[] => [{ kind: 'note', text: refusalLine(refusal, wording) }]),
  ]
}

/** `pont.md:4  published is "14 mars"; expected YYYY-MM-DD (the earlier version stays)`. */
export function refusalLine(refusal: Refusal, wording: Wording): string {
  const stays = refusal.stale ? ` (${wording.refusedStale})` : ''
  return `${refusal.file}:${refusal.line}  ${wording.fault(refusal.fault)}${stays}`
}
