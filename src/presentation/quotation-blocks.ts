// Quotations as blocks: by person and subject, in the order of the events, checked word for word; and the
// people who say them.

import type { CitedQuotation, Reply, Verification } from '../answering/reply.ts'
import type { PersonRecord } from '../corpus/corpus.ts'
import { articleFooter, articleLine, contextBlocks, excerptBlock, sharedArticle } from './citations.ts'
import type { Composition } from './composition.ts'
import { ask, note } from './composition.ts'
import type { Action, Block } from './page.ts'
import type { Wording } from './wording.ts'

export function composeQuotations(
  reply: Extract<Reply, { kind: 'quotations' }>,
  wording: Wording,
  now: number,
): Composition {
  const { quotations } = reply
  if (quotations.length === 0) return note(wording.noQuotations)
  const cited = [...quotations, ...reply.context]
  const shared = sharedArticle(cited)
  return {
    title: [
      wording.quotationsTitle(reply.speaker),
      reply.about === null ? null : wording.about(reply.about),
      wording.quotationCount(quotations.length),
    ]
      .filter((part) => part !== null)
      .join(' · '),
    groups: [
      ...quotations.map((quotation): readonly Block[] => [
        excerptBlock(quotation, wording, shared, quotationSource(quotation, wording, shared)),
      ]),
      ...withoutEmpty([contextBlocks(reply.context, wording, shared)]),
    ],
    footer: articleFooter(cited, wording, now),
    actions: [ask(wording.timeline, { kind: 'timeline', speaker: reply.speaker, from: null, to: null })],
  }
}

export function composeTimeline(
  reply: Extract<Reply, { kind: 'timeline' }>,
  wording: Wording,
  now: number,
): Composition {
  const { quotations } = reply
  if (quotations.length === 0) return note(wording.noQuotations)
  const cited = [...quotations, ...reply.context]
  const shared = sharedArticle(cited)
  const period = wording.between(reply.from, reply.to)
  return {
    title: [
      wording.timelineTitle(reply.speaker),
      period === '' ? null : period,
      wording.quotationCount(quotations.length),
    ]
      .filter((part) => part !== null)
      .join(' · '),
    groups: [
      ...quotations.map((quotation, index): readonly Block[] => {
        const heading = dateHeading(quotation, wording)
        const before = quotations[index - 1]
        return [
          ...(before !== undefined && dateHeading(before, wording) === heading
            ? []
            : [{ kind: 'note' as const, text: heading }]),
          excerptBlock(quotation, wording, shared, quotationSource(quotation, wording, shared)),
        ]
      }),
      ...withoutEmpty([contextBlocks(reply.context, wording, shared)]),
    ],
    footer: articleFooter(cited, wording, now),
    actions:
      speakersOf(quotations).length > 1 ? [ask(wording.peopleTitle, { kind: 'people', name: null })] : [],
  }
}

function dateHeading(quotation: CitedQuotation, wording: Wording): string {
  return quotation.date === null ? wording.noDate : wording.dated(quotation.date)
}

function speakersOf(quotations: readonly CitedQuotation[]): readonly string[] {
  return [...new Set(quotations.flatMap(({ speaker }) => speaker ?? []))]
}

function withoutEmpty(groups: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  return groups.filter((group) => group.length > 0)
}

/** "Claire Vasseur, au Courrier · passages 1 et 4": who, where, to whom; the article where several are cited. */
export function quotationSource(quotation: CitedQuotation, wording: Wording, shared: string | null): string {
  const { speaker, certainty, description, medium, addressee } = quotation
  const who =
    speaker === null
      ? wording.unnamed(description)
      : certainty === 'likely'
        ? wording.likely(speaker)
        : speaker
  const here = quotation.repeats.filter(({ article }) => article === quotation.article)
  const numbers = [...new Set([quotation.passage, ...here.map(({ passage }) => passage)])].sort(
    (a, b) => a - b,
  )
  return [
    `${who}${medium === null ? '' : wording.medium(medium)}${addressee === null ? '' : wording.addressee(addressee)}`,
    shared === null ? articleLine(quotation.citation, wording) : null,
    wording.passageList(numbers),
    ...quotation.repeats
      .filter(({ article }) => article !== quotation.article)
      .map(({ article, passage }) => wording.repeatedIn(article, passage)),
    quotation.citation.stale ? wording.stale : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

// ---- people

export function composePeople(people: readonly PersonRecord[], wording: Wording): Composition {
  if (people.length === 0) return note(wording.noPeople)
  return {
    title: wording.peopleTitle,
    groups: people.map((person) => [personItem(person, wording)]),
    footer: null,
    actions: [],
  }
}

export function composePerson(person: PersonRecord, wording: Wording): Composition {
  const speaker = person.name
  const actions: readonly Action[] =
    person.quotations === 0
      ? []
      : [
          ask(wording.quotations, { kind: 'quotes', speaker, about: null, article: null }),
          ask(wording.timeline, { kind: 'timeline', speaker, from: null, to: null }),
        ]
  return { title: null, groups: [[personItem(person, wording)]], footer: null, actions }
}

function personItem(person: PersonRecord, wording: Wording): Block {
  return { kind: 'item', text: person.name, detail: wording.personDetail(person), link: null }
}

// ---- checking a quotation

export function composeVerification(
  reply: Extract<Reply, { kind: 'verification' }>,
  wording: Wording,
  now: number,
): Composition {
  const matches = reply.checks.flatMap(({ match }) => match ?? [])
  const cited = [...matches, ...reply.context]
  const shared = sharedArticle(cited)
  const [only, ...others] = reply.checks
  return {
    title: only !== undefined && others.length === 0 ? `« ${only.asked} »` : null,
    groups: [
      ...reply.checks.map((check) => [
        ...(others.length === 0 ? [] : [{ kind: 'note' as const, text: `« ${check.asked} »` }]),
        ...verdict(check, wording, shared),
      ]),
      ...withoutEmpty([contextBlocks(reply.context, wording, shared)]),
    ],
    footer: articleFooter(cited, wording, now),
    actions: reply.checks.flatMap((check): readonly Action[] =>
      check.match === null
        ? check.related.map((ref) =>
            ask(wording.readPassage(ref.passage), {
              kind: 'passage',
              number: ref.passage,
              article: ref.article,
            }),
          )
        : [
            ask(wording.inContext, {
              kind: 'passage',
              number: check.match.passage,
              article: check.match.article,
            }),
          ],
    ),
  }
}

function verdict(check: Verification, wording: Wording, shared: string | null): readonly Block[] {
  const { match, quotation } = check
  if (match === null) {
    const nearest = check.related.map(({ passage, opening }) => `${wording.passage(passage)} (${opening}…)`)
    return [
      { kind: 'note', text: wording.absent },
      ...(nearest.length === 0
        ? []
        : [{ kind: 'note' as const, text: `${wording.nearest} ${nearest.join(' ; ')}` }]),
    ]
  }
  const remarks = [
    check.changes.map(({ from, to }) => wording.changed(from, to)).join(' · '),
    quotation === null ? wording.notAQuotation : '',
    check.partial ? wording.partial : '',
  ].filter((remark) => remark !== '')
  return [
    { kind: 'note', text: check.status === 'verbatim' ? wording.verbatim : wording.altered },
    ...(check.misattributedTo !== null && match.speaker !== null
      ? [{ kind: 'note' as const, text: wording.misattributed(check.misattributedTo, match.speaker) }]
      : []),
    quotation === null
      ? excerptBlock(match, wording, shared)
      : excerptBlock(
          check.partial ? quotation : match,
          wording,
          shared,
          quotationSource(quotation, wording, shared),
        ),
    ...remarks.map((text) => ({ kind: 'note' as const, text })),
  ]
}
