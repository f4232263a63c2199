// A Reply as groups of blocks and the actions below them; pages.ts cuts between groups only.

import { COMMANDS } from '../answering/commands.ts'
import type { ContextExcerpt, Excerpt, PassageRef, Reply } from '../answering/reply.ts'
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
import { usageLine } from './usage.ts'
import { composeVerification } from './verification-blocks.ts'
import type { Wording } from './wording.ts'

/** `now`: ms since the epoch, for "indexed 2 h ago". */
export function composeReply(reply: Reply, wording: Wording, now: number): Composition {
  switch (reply.kind) {
    case 'answer': {
      if (reply.excerpts.length === 0) return notSaid(reply.question, reply.related, reply.searched, wording)
      const [first, ...further] = reply.excerpts
      const shown = first === undefined ? [] : [first]
      const cited = [...shown, ...reply.beside]
      return {
        title: reply.question,
        groups: [
          [
            ...(reply.lead === true ? [{ kind: 'note' as const, text: wording.lead }] : []),
            ...withContext(shown, reply.beside, wording, sharedArticle(cited)),
          ],
        ],
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
          ...(first === undefined || first.speaker === null ? [] : [timelineOf(first.speaker, wording)]),
        ],
      }
    }
    case 'small-talk':
      // Without a title: what was said is not repeated.
      return note(wording.smallTalk(reply.tone))
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
    case 'quotations':
      return composeQuotations(reply, wording, now)
    case 'timeline':
      return composeTimeline(reply, wording, now)
    case 'people':
      return composePeople(reply.people, wording)
    case 'person':
      return composePerson(reply.person, wording)
    case 'no-such-person':
      return composeChoices(reply.choices, (names) => wording.noSuchPerson(reply.asked, names))
    case 'which-person':
      return composeChoices(reply.choices, (names) => wording.whichPerson(reply.asked, names))
    case 'verification':
      return composeVerification(reply, wording, now)
    case 'bad-date':
      return note(wording.badDate(reply.option, reply.value))
    case 'bad-range':
      return note(wording.badRange(reply.from, reply.to))
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
    case 'empty-quote':
      return note(wording.emptyQuote)
    case 'nothing-indexed':
      return note(wording.nothingIndexed)
    case 'not-allowed':
      return note(wording.notAllowed)
    case 'reindex':
      return reindexReport(reply.outcome, wording)
  }
}

// ---- answers

function notSaid(
  question: string,
  related: readonly PassageRef[],
  searched: number,
  wording: Wording,
): Composition {
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

function sourceOfPassage(reply: Extract<Reply, { kind: 'passage' }>, wording: Wording): string {
  return [
    wording.passageOf(reply.excerpt.passage, reply.of),
    reply.heading ? wording.subheading : null,
    reply.excerpt.citation.stale ? wording.stale : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
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
