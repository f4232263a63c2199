// Quotations as blocks: by person and subject, and in the order of the events; and the people who say them.
// Quotations checked word for word are verification-blocks.ts.

import type { CitedPlace, CitedQuotation, Excerpt, PersonChoice, Reply } from '../answering/reply.ts'
import type { PersonRecord } from '../corpus/corpus.ts'
import { articleFooter, articleLine, contextBlocks, excerptBlock, sharedArticle } from './citations.ts'
import type { Composition } from './composition.ts'
import { ask, note } from './composition.ts'
import type { Action, Block } from './page.ts'
import { echo } from './shorten.ts'
import type { Wording } from './wording.ts'

export function composeQuotations(
  reply: Extract<Reply, { kind: 'quotations' }>,
  wording: Wording,
  now: number,
): Composition {
  const { quotations, speaker } = reply
  const about = reply.about === null ? null : echo(reply.about)
  if (quotations.length === 0) return note(wording.noQuotations(speaker, about, null))
  const cited = citedIn(quotations)
  const shared = sharedArticle(cited)
  return {
    title: wording.quotationsTitle(reply.total, speaker, about),
    groups: [
      shortOf(reply, wording),
      ...withContexts(quotations, wording, shared, (quotation) => [
        quotationBlock(quotation, datedSource(quotation, wording, shared), wording, shared),
      ]),
    ],
    footer: articleFooter(cited, wording, now),
    actions: [ask(wording.timeline, { kind: 'timeline', speaker, from: null, to: null })],
  }
}

export function composeTimeline(
  reply: Extract<Reply, { kind: 'timeline' }>,
  wording: Wording,
  now: number,
): Composition {
  const { quotations, speaker } = reply
  const period = wording.between(reply.from, reply.to)
  if (quotations.length === 0) return note(wording.noQuotations(speaker, null, period))
  const cited = citedIn(quotations)
  const shared = sharedArticle(cited)
  const speakers = new Set(quotations.flatMap((quotation) => quotation.speaker ?? []))
  return {
    title: [wording.timelineTitle(speaker), period, wording.quotationCount(reply.total)]
      .filter((part) => part !== null)
      .join(' · '),
    groups: [
      shortOf(reply, wording),
      ...withContexts(quotations, wording, shared, (quotation) => [
        { kind: 'heading', ...wording.dated(quotation.date) },
        quotationBlock(quotation, quotationSource(quotation, wording, shared), wording, shared),
      ]),
    ],
    footer: articleFooter(cited, wording, now),
    actions: speakers.size > 1 ? [ask(wording.byPerson, { kind: 'people', name: null })] : [],
  }
}

/** What the pages stop at, and what to ask to see the others. */
function shortOf(
  { quotations, total }: { readonly quotations: readonly CitedQuotation[]; readonly total: number },
  wording: Wording,
): readonly Block[] {
  return quotations.length < total ? [{ kind: 'note', text: wording.firstOnly(quotations.length) }] : []
}

function citedIn(quotations: readonly CitedQuotation[]): readonly Excerpt[] {
  return quotations.flatMap((quotation) => [quotation, ...quotation.context])
}

/** Each quotation and, in the same group, what must be read beside it, so that no page parts them. */
function withContexts(
  quotations: readonly CitedQuotation[],
  wording: Wording,
  shared: string | null,
  blocksOf: (quotation: CitedQuotation) => readonly Block[],
): readonly (readonly Block[])[] {
  return quotations.map((quotation) => [
    ...blocksOf(quotation),
    ...contextBlocks(quotation.context, wording, shared),
  ])
}

function quotationBlock(
  quotation: CitedQuotation,
  source: string,
  wording: Wording,
  shared: string | null,
): Block {
  return { ...excerptBlock(quotation, wording, shared, source), quotation }
}

/** "Claire Vasseur, à L’Écho · passages 1 et 4": who, where, to whom; the article where several are cited. */
export function quotationSource(
  quotation: CitedQuotation,
  wording: Wording,
  shared: string | null,
  day: string | null = null,
): string {
  const { medium, addressee, article, passage, repeats } = quotation
  // Told to a newspaper, which is where it then stands.
  const where = medium === null || medium === addressee ? '' : wording.medium(medium)
  const here = repeats.filter((place) => place.article === article)
  const same = here.filter(({ reworded }) => !reworded).map((place) => place.passage)
  const reworded = here.flatMap((place) => (place.reworded ? place.passage : []))
  return [
    `${speakerName(quotation, wording)}${where}${addressee === null ? '' : wording.addressee(addressee)}`,
    day,
    shared === null ? articleLine(quotation.citation, wording) : null,
    wording.passageList(inOrder([passage, ...same])),
    reworded.length === 0 ? null : wording.rewordedIn(inOrder(reworded)),
    ...repeatedIn(
      repeats.filter((place) => place.article !== article),
      wording,
    ),
    quotation.citation.stale ? wording.stale : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** The same with the day that the text states, for a quotation that stands under no heading that gives it. */
export function datedSource(quotation: CitedQuotation, wording: Wording, shared: string | null): string {
  const { date } = quotation
  return quotationSource(quotation, wording, shared, date?.basis === 'stated' ? wording.statedOn(date) : null)
}

/** Who says it, and how sure that is. */
export function speakerName(
  { speaker, certainty, description }: Pick<CitedQuotation, 'speaker' | 'certainty' | 'description'>,
  wording: Wording,
): string {
  if (speaker === null) return wording.unnamed(description)
  return certainty === 'likely' ? wording.likely(speaker) : speaker
}

/** Articles named as reporting the same; the others are counted. */
const ARTICLES_NAMED = 3

function repeatedIn(places: readonly CitedPlace[], wording: Wording): readonly string[] {
  const articles = [...Map.groupBy(places, ({ article }) => article)].map(([id, found]) => ({
    title: found[0]?.title ?? id,
    passages: inOrder(found.map(({ passage }) => passage)),
  }))
  const unnamed = articles.length - ARTICLES_NAMED
  return [
    ...articles.slice(0, ARTICLES_NAMED).map(({ title, passages }) => wording.repeatedIn(title, passages)),
    ...(unnamed > 0 ? [wording.repeatedElsewhere(unnamed)] : []),
  ]
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

// ---- people

/** Buttons for the first of the list. */
const PEOPLE_OFFERED = 5

export function composePeople(people: readonly PersonRecord[], wording: Wording): Composition {
  if (people.length === 0) return note(wording.noPeople)
  return {
    title: wording.peopleTitle,
    groups: people.map((person) => [
      { kind: 'item', text: person.name, detail: wording.personDetail(person), link: null },
    ]),
    footer: null,
    actions: people
      .filter(({ quotations }) => quotations > 0)
      .slice(0, PEOPLE_OFFERED)
      .map(({ name }) => ask(name, { kind: 'people', name })),
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
  return { ...note(wording.personDetail(person)), title: person.name, actions }
}

/** One line, and the people as buttons below. `say`: the line, with their names. */
export function composeChoices(
  choices: readonly PersonChoice[],
  say: (names: readonly string[]) => string,
): Composition {
  return {
    ...note(say(choices.map(({ person }) => person.name))),
    actions: choices.map(({ person, request }) => ask(person.name, request)),
  }
}
