// The timeline for other programs: comma-separated values, and the JSON of TimelineJS. Neither says more than
// is known: what a date does not tell is left out.

import type { CitedQuotation, Reply } from '../answering/reply.ts'
import type { DateRange } from '../corpus/corpus.ts'
import { quotationSource, speakerName } from './quotation-blocks.ts'
import type { Wording } from './wording.ts'

const COLUMNS = [
  'from',
  'to',
  'precision',
  'basis',
  'speaker',
  'certainty',
  'text',
  'kind',
  'cue',
  'medium',
  'addressee',
  'article',
  'title',
  'publisher',
  'published',
  'passage',
  'start',
  'end',
  'context',
] as const

/**
 * RFC 4180: CRLF line ends, fields quoted where they need it, a header line. No byte order mark, which most readers
 * take for a part of the first column's name.
 */
export function timelineToCsv(quotations: readonly CitedQuotation[]): string {
  const rows = quotations.map(
    (quotation): Readonly<Record<(typeof COLUMNS)[number], string | number | null>> => {
      const { date, citation } = quotation
      return {
        from: date?.from ?? null,
        to: date?.to ?? null,
        precision: date?.precision ?? null,
        basis: date?.basis ?? null,
        speaker: quotation.speaker ?? quotation.description,
        certainty: quotation.certainty,
        text: quotation.text,
        kind: quotation.kind,
        cue: quotation.cue,
        medium: quotation.medium,
        addressee: quotation.addressee,
        article: quotation.article,
        title: citation.title,
        publisher: citation.publisher,
        published: citation.published,
        passage: quotation.passage,
        start: quotation.start,
        end: quotation.end,
        context: quotation.context
          .map(({ role, article, passage, text }) => `${role} (${article}, ${passage}): ${text}`)
          .join('\n'),
      }
    },
  )
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => csvField(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('')
}

function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

interface TimelineDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * The object that TimelineJS reads (https://timeline.knightlab.com/docs/json-format.html): one event a
 * quotation, in order; those without any date are left out, since TimelineJS refuses them.
 */
export function timelineToTimelineJs(
  { quotations, speaker }: Extract<Reply, { kind: 'timeline' }>,
  wording: Wording,
): object {
  return {
    title: { text: { headline: escapeHtml(wording.timelineTitle(speaker)), text: '' } },
    events: quotations.flatMap((quotation) => {
      const { date } = quotation
      const start = date === null ? null : timelineDate(date, date.from ?? date.to)
      if (date === null || start === null) return []
      const who = speakerName(quotation, wording)
      const { text, detail } = wording.dated(date)
      const end = date.from !== date.to && date.to !== null ? timelineDate(date, date.to) : null
      return [
        {
          unique_id: `${quotation.article}-${quotation.passage}-${quotation.start}`,
          start_date: start,
          ...(end === null || sameDate(start, end) ? {} : { end_date: end }),
          display_date: [text, ...(detail === null ? [] : [detail])].join(' · '),
          group: who,
          text: {
            headline: escapeHtml(who),
            text: `<blockquote>${escapeHtml(quotation.text)}</blockquote><p>${source(quotation, wording)}</p>${responses(quotation, wording)}`,
          },
        },
      ]
    }),
  }
}

/** What must be read beside an accusation goes wherever it goes. */
function responses({ context }: CitedQuotation, wording: Wording): string {
  return context
    .map(
      ({ role, text, passage }) =>
        `<p>${escapeHtml(wording.context(role))} · ${escapeHtml(wording.passage(passage))}</p><blockquote>${escapeHtml(text)}</blockquote>`,
    )
    .join('')
}

function source(quotation: CitedQuotation, wording: Wording): string {
  const words = escapeHtml(quotationSource(quotation, wording, null))
  const { link } = quotation.citation
  return link === null ? words : `<a href="${escapeHtml(link)}">${words}</a>`
}

/** No day for a month, no month for a year or more. */
function timelineDate({ precision }: DateRange, iso: string | null): TimelineDate | null {
  if (iso === null) return null
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  switch (precision) {
    case 'year':
    case 'decade':
    case 'century':
      return { year }
    case 'month':
    case 'quarter':
    case 'season':
      return { year, month }
    default:
      return { year, month, day }
  }
}

function sameDate(a: TimelineDate, b: TimelineDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
