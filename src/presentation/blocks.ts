// A Reply as groups of blocks and the actions below them; pages.ts cuts between groups only.

import { COMMANDS } from '../answering/commands.ts'
import type { ContextExcerpt, Excerpt, Reply } from '../answering/reply.ts'
import type { ArticleRecord } from '../corpus/corpus.ts'
import {
  articleFooter,
  articleItem,
  contextBlocks,
  excerptBlock,
  passageLine,
  sharedArticle,
} from './citations.ts'
import type { Composition } from './composition.ts'
import { ask, note } from './composition.ts'
import type { Action, Block } from './page.ts'
import {
  composeChoices,
  composePeople,
  composePerson,
  composeQuotations,
  composeTimeline,
} from './quotation-blocks.ts'
import { reindexReport } from './reindex-report.ts'
import { echo } from './shorten.ts'
import { usageLine } from './usage.ts'
import { composeVerification } from './verification-blocks.ts'
import type { Wording } from './wording.ts'

/** `now`: ms since the epoch, for "indexed 2 h ago". */
export function composeReply(reply: Reply, wording: Wording, now: number): Composition {
  switch (reply.kind) {
    case 'answer':
      return reply.excerpts.length === 0 ? notSaid(reply, wording) : composeAnswer(reply, wording, now)
    case 'excerpts':
      return furtherExcerpts(reply, wording, now)
    case 'passage':
      return composePassage(reply, wording, now)
    case 'quotations':
      return composeQuotations(reply, wording, now)
    case 'timeline':
      return composeTimeline(reply, wording, now)
    case 'people':
      return composePeople(reply.people, wording)
    case 'person':
      return composePerson(reply.person, wording)
    case 'no-such-person':
      return composeChoices(reply.choices, (names) => wording.noSuchPerson(echo(reply.asked), names))
    case 'which-person':
      return composeChoices(reply.choices, (names) => wording.whichPerson(echo(reply.asked), names))
    case 'verification':
      return composeVerification(reply, wording, now)
    case 'no-such-article':
      return listArticles(wording.noSuchArticle(echo(reply.asked)), reply.articles, wording)
    case 'which-article':
      return chooseArticle(reply, wording)
    case 'sources':
      return {
        ...listArticles(wording.totals(reply.totals), reply.articles, wording, now),
        title: wording.sourcesTitle,
      }
    case 'help':
      return help(wording)
    case 'reindex':
      return reindexReport(reply.outcome, wording)
    default:
      // Without a title: what was typed is not repeated.
      return note(plainLine(reply, wording))
  }
}

type ReplyOf<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>

/** Replies that cite nothing. */
type PlainReply = ReplyOf<
  | 'small-talk'
  | 'bad-date'
  | 'bad-range'
  | 'no-such-passage'
  | 'empty-question'
  | 'nothing-further'
  | 'empty-quote'
  | 'nothing-indexed'
  | 'not-allowed'
>

function plainLine(reply: PlainReply, wording: Wording): string {
  switch (reply.kind) {
    case 'small-talk':
      return wording.smallTalk(reply.tone)
    case 'bad-date':
      return wording.badDate(reply.option, echo(reply.value))
    case 'bad-range':
      return wording.badRange(reply.from, reply.to)
    case 'no-such-passage':
      return reply.article === null
        ? wording.noSuchPassageAnywhere(reply.number, reply.of)
        : wording.noSuchPassage(reply.number, reply.of)
    case 'empty-question':
      return wording.emptyQuestion
    case 'nothing-further':
      return wording.nothingFurther
    case 'empty-quote':
      return wording.emptyQuote
    case 'nothing-indexed':
      return wording.nothingIndexed
    case 'not-allowed':
      return wording.notAllowed
  }
}

// ---- answers

/** The first excerpt; the others are a button away. */
function composeAnswer(reply: ReplyOf<'answer'>, wording: Wording, now: number): Composition {
  const shown = reply.excerpts.slice(0, 1)
  const further = reply.excerpts.slice(1)
  const cited = [...shown, ...reply.beside]
  const lead: readonly Block[] = reply.lead === true ? [{ kind: 'note', text: wording.lead }] : []
  return {
    title: reply.question,
    groups: [[...lead, ...withContext(shown, reply.beside, wording, sharedArticle(cited))]],
    footer: articleFooter(cited, wording, now),
    actions: [
      ...shown.map((excerpt) => readInContext(excerpt, wording)),
      ...(further.length > 0 ? [readFurther(further, wording)] : []),
      ...shown.flatMap(({ speaker }) => (speaker === null ? [] : [timelineOf(speaker, wording)])),
    ],
  }
}

function readFurther(excerpts: readonly Excerpt[], wording: Wording): Action {
  const places = excerpts.map(({ article, passage, start, end }) => ({ article, passage, start, end }))
  return ask(wording.furtherExcerpts(excerpts.length), { kind: 'excerpts', places })
}

function notSaid({ question, related, searched }: ReplyOf<'answer'>, wording: Wording): Composition {
  const nearest = related.map((ref) => passageLine(ref, wording, searched))
  return {
    title: question,
    groups: [
      [
        { kind: 'note', text: wording.notSaid(searched) },
        ...(nearest.length > 0 ? [{ kind: 'note' as const, text: wording.nearest(nearest) }] : []),
      ],
    ],
    footer: null,
    actions: related.map((ref) =>
      ask(wording.readPassage(ref.passage), { kind: 'passage', number: ref.passage, article: ref.article }),
    ),
  }
}

function furtherExcerpts(reply: ReplyOf<'excerpts'>, wording: Wording, now: number): Composition {
  const cited = reply.excerpts.flatMap((excerpt) => [excerpt, ...excerpt.context])
  const shared = sharedArticle(cited)
  return {
    title: wording.further,
    groups: reply.excerpts.map((excerpt) => withContext([excerpt], excerpt.context, wording, shared)),
    footer: articleFooter(cited, wording, now),
    actions: [],
  }
}

function composePassage(reply: ReplyOf<'passage'>, wording: Wording, now: number): Composition {
  const { excerpt, of } = reply
  const { article, passage } = excerpt
  const neighbour = (number: number, label: string): readonly Action[] =>
    number >= 1 && number <= of
      ? [{ label, request: { kind: 'passage', number, article }, page: 0, kind: 'turn' }]
      : []
  return {
    title: null,
    groups: [withContext([excerpt], reply.context, wording, article, sourceOfPassage(reply, wording))],
    footer: articleFooter([excerpt], wording, now),
    actions: [
      ...neighbour(passage - 1, `${wording.previous} ${passage - 1}`),
      ...neighbour(passage + 1, `${passage + 1} ${wording.next}`),
    ],
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

function readInContext(excerpt: Excerpt, wording: Wording): Action {
  return ask(wording.inContext, { kind: 'passage', number: excerpt.passage, article: excerpt.article })
}

function timelineOf(speaker: string, wording: Wording): Action {
  return ask(wording.timeline, { kind: 'timeline', speaker, from: null, to: null })
}

function sourceOfPassage(reply: ReplyOf<'passage'>, wording: Wording): string {
  return [
    wording.passageOf(reply.excerpt.passage, reply.of),
    reply.heading ? wording.subheading : null,
    reply.excerpt.citation.stale ? wording.stale : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

// ---- articles

/** Articles that are offered as buttons: as many as stand in one row on Discord. */
const CHOICES = 5

function chooseArticle({ articles, number }: ReplyOf<'which-article'>, wording: Wording): Composition {
  return {
    ...listArticles(wording.whichArticle, articles, wording),
    actions: articles.slice(0, CHOICES).map(({ id }) => ask(id, { kind: 'passage', number, article: id })),
  }
}

/** `now`: absent where it does not matter how old the index is. */
function listArticles(
  introduction: string,
  articles: readonly ArticleRecord[],
  wording: Wording,
  now?: number,
): Composition {
  const { groups, ...rest } = note(introduction)
  return { ...rest, groups: [...groups, ...articles.map((article) => [articleItem(article, wording, now)])] }
}

// ---- help

function help(wording: Wording): Composition {
  return {
    title: wording.helpTitle,
    groups: [
      [{ kind: 'note', text: wording.helpIntroduction }],
      [{ kind: 'note', text: wording.helpRules }],
      [{ kind: 'note', text: wording.helpMessageMenu }],
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
