// What a picture of the timeline shows, in words, and the text for whoever cannot see it: made from one page of a
// reply, so that the picture shows the quotations of that page and no others. How they are laid out is
// timeline-layout.ts.

import type { CitedQuotation, Reply } from '../answering/reply.ts'
import { articleLine, sharedArticle } from '../presentation/citations.ts'
import type { Page } from '../presentation/page.ts'
import { quotationSource, speakerName } from '../presentation/quotation-blocks.ts'
import { shorten } from '../presentation/shorten.ts'
import type { Wording } from '../presentation/wording.ts'

export interface TimelinePicture {
  readonly title: string
  readonly days: readonly PicturedDay[]
  /** Title and publication day of the article; null where several are cited, each under its own words. */
  readonly footer: string | null
  /** Around every quotation, spaces included. */
  readonly marks: Wording['marks']
}

/** Quotations of one date, or of none. */
export interface PicturedDay {
  readonly heading: string
  /** What the date rests on: the words that it comes from, in their marks. */
  readonly detail: string | null
  readonly quotations: readonly PicturedQuotation[]
}

export interface PicturedQuotation {
  /** As much of it as the roomiest layout could hold. */
  readonly text: string
  readonly speaker: string
  /** Which colour and sign: the speakers' ordinal in the whole reply, from 0; null: nobody is named. */
  readonly tone: number | null
  /** What follows the speaker: where, to whom, which passages. */
  readonly rest: string
  /**
   * What must be read with it, and with those before it that need the same: a denial, a correction. A picture
   * travels without its message.
   */
  readonly context: readonly PicturedContext[]
}

/** The article's own words, and the line under them. */
export interface PicturedContext {
  readonly text: string
  readonly source: string
}

/** A picture to be drawn, and what Discord reads out in its place. */
export interface Depiction {
  readonly picture: TimelinePicture
  /** 1,024 UTF-16 code units at the most. */
  readonly alt: string
}

/** UTF-16 code units. */
const TEXT_LIMIT = 2000

type TimelineReply = Extract<Reply, { kind: 'timeline' }>

/** null: there is no quotation on this page. */
export function depictTimeline(reply: TimelineReply, page: Page, wording: Wording): Depiction | null {
  const shared = sharedArticle(reply.quotations.flatMap((quotation) => [quotation, ...quotation.context]))
  const tones = tonesOf(reply.quotations)
  const days: Day[] = []
  const seen = new Set<CitedQuotation>()
  for (const block of page.blocks) {
    const day = days.at(-1)
    if (block.kind === 'heading') {
      const { text: heading, detail } = block
      const same = day?.heading === heading && day.detail === detail
      if (!same) days.push({ heading, detail, quotations: [] })
    } else if (block.kind === 'note' && block.of === 'context-above') {
      const last = day?.quotations.pop()
      if (last !== undefined) day?.quotations.push({ ...last, rest: `${last.rest} · ${block.text}` })
    } else if (block.kind === 'excerpt' && block.quotation === undefined) {
      const { text, source } = block
      day?.quotations.at(-1)?.context.push({ text: shorten(text, TEXT_LIMIT), source })
      // One that is too long for the page stands on it in several parts.
    } else if (block.kind === 'excerpt' && block.quotation !== undefined && !seen.has(block.quotation)) {
      const { quotation } = block
      const speaker = speakerName(quotation, wording)
      seen.add(quotation)
      day?.quotations.push({
        text: shorten(quotation.text, TEXT_LIMIT),
        speaker,
        tone: quotation.speaker === null ? null : (tones.get(quotation.speaker) ?? null),
        rest: quotationSource(quotation, wording, shared).slice(speaker.length),
        context: [],
      })
    }
  }
  const [first] = seen
  if (first === undefined) return null
  const picture: TimelinePicture = {
    title: page.blocks.find((block) => block.kind === 'title')?.text ?? wording.timelineTitle(reply.speaker),
    days: days.filter(({ quotations }) => quotations.length > 0),
    footer: shared === null ? null : articleLine(first.citation, wording),
    marks: wording.marks,
  }
  return { picture, alt: describe(picture) }
}

interface Day extends PicturedDay {
  readonly quotations: (PicturedQuotation & { readonly context: PicturedContext[] })[]
}

/** Over all pages alike, so that a person keeps one colour while pages are turned. */
function tonesOf(quotations: readonly CitedQuotation[]): ReadonlyMap<string, number> {
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker ?? []))
  return new Map([...speakers].map((speaker, tone) => [speaker, tone]))
}

// ---- in words

const ALT_LIMIT = 1024

/** Longer names take the room of words. */
const NAME_LIMIT = 60

/** A quotation shorter than this is not shortened any more: the last ones are left off instead. */
const LEAST_WORDS = 24

/** Title, days and quotations, each quotation as long as fits when all are to be told. */
function describe(picture: TimelinePicture): string {
  for (let longest = 400; longest > LEAST_WORDS; longest -= 16) {
    const alt = describeWithin(picture, longest)
    if (alt.length <= ALT_LIMIT) return alt
  }
  return shorten(describeWithin(picture, LEAST_WORDS), ALT_LIMIT)
}

function describeWithin({ title, days, marks: [open, close] }: TimelinePicture, longest: number): string {
  const told = days.map(({ heading, quotations }) => {
    const quoted = (text: string): string => `${open}${shorten(text, longest)}${close}`
    const words = quotations.flatMap(({ speaker, text, context }) => [
      `${shorten(speaker, NAME_LIMIT)}, ${quoted(text)}`,
      ...context.map(({ source, text: beside }) => `${shorten(source, NAME_LIMIT)}, ${quoted(beside)}`),
    ])
    return [heading, ...words].join('\n')
  })
  return [title, ...told].join('\n')
}
