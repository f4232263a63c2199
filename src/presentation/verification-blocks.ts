// A quotation checked word for word, as blocks: what was asked, the verdict, the article's words with who said
// them, and what differs.

import type { Excerpt, Reply, Verification } from '../answering/reply.ts'
import {
  articleFooter,
  contextBlocks,
  excerptBlock,
  passageLine,
  sharedArticle,
  sourceLine,
} from './citations.ts'
import type { Composition } from './composition.ts'
import { ask } from './composition.ts'
import type { Action, Block } from './page.ts'
import { datedSource } from './quotation-blocks.ts'
import { echo, shorten } from './shorten.ts'
import type { Wording } from './wording.ts'

/** UTF-16 code units of a changed stretch of words. */
const CHANGE_LIMIT = 80
/** Differences named; the others are counted. */
const CHANGES_NAMED = 6

export function composeVerification(
  { checks, context, unchecked, searched }: Extract<Reply, { kind: 'verification' }>,
  wording: Wording,
  now: number,
): Composition {
  const cited = [...checks.flatMap(excerptsOf), ...context]
  const shared = sharedArticle(cited)
  const [only, ...others] = checks
  const asked = ({ asked }: Verification) => wording.quoted(echo(asked))
  return {
    title: only !== undefined && others.length === 0 ? asked(only) : null,
    groups: [
      ...checks.map((check): readonly Block[] => [
        ...(others.length === 0 ? [] : [{ kind: 'heading' as const, text: asked(check), detail: null }]),
        ...verdict(check, wording, shared, searched),
      ]),
      contextBlocks(context, wording, shared),
      unchecked === 0 ? [] : [{ kind: 'note', text: wording.unchecked(unchecked) }],
    ],
    footer: articleFooter(cited, wording, now),
    actions: actionsOf(checks, wording),
  }
}

function excerptsOf({ shown, elsewhere }: Verification): readonly Excerpt[] {
  return [shown, elsewhere].filter((excerpt) => excerpt !== null)
}

function verdict(
  check: Verification,
  wording: Wording,
  shared: string | null,
  searched: number,
): readonly Block[] {
  const { shown, quotation, elsewhere, misattributedTo } = check
  if (shown === null) {
    const nearest = check.related.map((ref) => passageLine(ref, wording, searched))
    return [
      { kind: 'note', text: wording.absent },
      ...notes(nearest.length === 0 ? [] : [wording.nearest(nearest)]),
    ]
  }
  return [
    { kind: 'note', text: check.status === 'verbatim' ? wording.verbatim : wording.altered },
    ...notes(
      misattributedTo === null || shown.speaker === null
        ? []
        : [wording.misattributed(misattributedTo, shown.speaker)],
    ),
    quotation === null
      ? excerptBlock(shown, wording, shared)
      : excerptBlock(shown, wording, shared, datedSource(quotation, wording, shared)),
    ...notes([
      ...changesLine(check, wording),
      ...(quotation === null ? [wording.notAQuotation] : []),
      ...(check.partial ? [wording.partial] : []),
    ]),
    ...(elsewhere === null
      ? []
      : [
          {
            kind: 'note' as const,
            text: elsewhere.kind === 'headline' ? wording.rewordedByHeading : wording.rewordsQuotation,
          },
          excerptBlock(
            elsewhere,
            wording,
            shared,
            elsewhere.kind === 'headline'
              ? `${wording.subheading} · ${sourceLine({ ...elsewhere, speaker: null }, wording, shared)}`
              : datedSource(elsewhere, wording, shared),
          ),
        ]),
  ]
}

function changesLine({ changes }: Verification, wording: Wording): readonly string[] {
  if (changes.length === 0) return []
  const named = changes
    .slice(0, CHANGES_NAMED)
    .map(({ from, to, negation }) =>
      wording.changed(shorten(from, CHANGE_LIMIT), shorten(to, CHANGE_LIMIT), negation),
    )
  const unnamed = changes.length - named.length
  return [[...named, ...(unnamed > 0 ? [wording.furtherChanges(unnamed)] : [])].join(' · ')]
}

function notes(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'note', text }))
}

/** The passages to read on, each once. */
function actionsOf(checks: readonly Verification[], wording: Wording): readonly Action[] {
  const places = new Map(
    checks
      .flatMap(({ match, related }): readonly Pick<Excerpt, 'article' | 'passage'>[] =>
        match === null ? related : [match],
      )
      .map(({ article, passage }) => [`${passage} ${article}`, { article, passage }]),
  )
  const [only, ...others] = checks
  const one = others.length === 0 && only?.match != null
  return [...places.values()].map(({ article, passage }) =>
    ask(one ? wording.inContext : wording.readPassage(passage), {
      kind: 'passage',
      number: passage,
      article,
    }),
  )
}
