// A Reply as pages that fit a screen. Cuts fall between groups of blocks, never inside an excerpt; an
// excerpt that no page can hold is shown in consecutive parts, each of them verbatim.

import type { Reply } from '../answering/reply.ts'
import type { Request } from '../answering/request.ts'
import { composeReply } from './blocks.ts'
import { contextIn, withContextOnce } from './context-once.ts'
import type { Action, Block, ExcerptBlock, Page, PageLimits } from './page.ts'
import { shorten } from './shorten.ts'
import type { Wording } from './wording.ts'

export interface View {
  readonly now: Date
  readonly limits: PageLimits
  /** What the reply answers: turning a page asks it again. */
  readonly request: Request
}

/** UTF-16 code units. */
const TITLE_LIMIT = 300

/** At least one page. */
export function renderReply(reply: Reply, wording: Wording, view: View): readonly Page[] {
  const composition = composeReply(reply, wording, view.now.getTime())
  const again = asUnderstood(view.request, reply)
  const frame: Block[] = [
    ...(composition.title === null ? [] : [title(composition.title)]),
    ...(composition.footer === null ? [] : [{ kind: 'footer' as const, text: composition.footer }]),
  ]
  const room = subtract(view.limits, measure(frame))
  const filled = fillPages(
    composition.groups.flatMap((group) => divide(group, room, wording)),
    room,
    wording,
  )
  return filled.map((blocks, index) => ({
    blocks: [
      ...(composition.title === null
        ? []
        : [
            title(
              filled.length > 1
                ? `${composition.title} · ${wording.pageOf(index + 1, filled.length)}`
                : composition.title,
            ),
          ]),
      ...blocks,
      ...(composition.footer === null ? [] : [{ kind: 'footer' as const, text: composition.footer }]),
    ],
    actions: [
      ...composition.actions,
      ...turn(index - 1, wording.previous, filled.length, again),
      ...turn(index + 1, wording.next, filled.length, again),
    ],
  }))
}

function title(text: string): Block {
  return { kind: 'title', text: shorten(text, TITLE_LIMIT) }
}

/** The same request whoever asks it, and whenever: "hier" is another day tomorrow. */
function asUnderstood(request: Request, reply: Reply): Request {
  switch (reply.kind) {
    case 'quotations': {
      const { speaker, about, article } = reply
      return { kind: 'quotes', speaker, about, article: article?.id ?? null }
    }
    case 'timeline': {
      const { speaker, from, to } = reply
      return { kind: 'timeline', speaker, from, to }
    }
    default:
      return request
  }
}

/** None for the report of a reindex: to ask for it again would be to reindex again. */
function turn(page: number, label: string, pages: number, request: Request): readonly Action[] {
  return page >= 0 && page < pages && request.kind !== 'reindex'
    ? [{ label, request, page, kind: 'turn' }]
    : []
}

type Heading = Extract<Block, { kind: 'heading' }>

function fillPages(
  groups: readonly (readonly Block[])[],
  room: PageLimits,
  wording: Wording,
): readonly (readonly Block[])[] {
  const pages: Block[][] = []
  let size = measure([])
  /** The one that stands over whatever the last page is given next. */
  let above: Heading | null = null
  /** Context that the last page shows in full. */
  let shown = new Set<string>()
  for (const group of groups) {
    const added = withContextOnce(withoutRepeatedHeadings(group, above), shown, wording)
    const grown = add(size, measure(added))
    const last = pages.at(-1)
    if (last !== undefined && fits(grown, room)) {
      last.push(...added)
      size = grown
    } else {
      const first = withoutRepeatedHeadings(group, null)
      pages.push([...first])
      size = measure(first)
      above = null
      shown = new Set()
    }
    for (const { place } of contextIn(group)) shown.add(place)
    above = group.findLast((block) => block.kind === 'heading') ?? above
  }
  return pages.length > 0 ? pages : [[]]
}

/** A heading that stands `above` already is not said again. */
function withoutRepeatedHeadings(group: readonly Block[], above: Heading | null): readonly Block[] {
  let last = above
  return group.filter((block) => {
    if (block.kind !== 'heading') return true
    const repeats = last !== null && last.text === block.text && last.detail === block.detail
    last = block
    return !repeats
  })
}

// ---- groups that no page can hold

/** The group as it is when it fits; else block by block, and excerpts that are too long part by part. */
function divide(group: readonly Block[], room: PageLimits, wording: Wording): readonly (readonly Block[])[] {
  if (fits(measure(group), room)) return group.length === 0 ? [] : [group]
  const [first, ...rest] = group
  const next = rest.findIndex((block) => block.kind === 'heading') + 1
  if (next > 0)
    return [group.slice(0, next), group.slice(next)].flatMap((part) => divide(part, room, wording))
  if (first?.kind === 'heading' && rest.length > 0) {
    return divide(rest, subtract(room, measure([first])), wording).map((part) => [first, ...part])
  }
  return group.flatMap((block) => {
    if (fits(measure([block]), room) || block.kind !== 'excerpt') return [[block]]
    return divideExcerpt(block, room, wording).map((part) => [part])
  })
}

function divideExcerpt(block: ExcerptBlock, room: PageLimits, wording: Wording): readonly ExcerptBlock[] {
  // The source line grows by "part 12 of 34"; a UTF-16 unit takes three bytes at the most.
  const size = Math.max(
    1,
    Math.min(
      room.characters - block.source.length - 40,
      Math.floor(room.bytes / 3) - 3 * (block.source.length + 40),
    ),
  )
  const cuts = [0]
  for (let from = 0; from + size < block.text.length; ) {
    from = cutBefore(block.text, from, from + size)
    cuts.push(from)
  }
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? block.text.length
    return {
      ...block,
      text: block.text.slice(start, end),
      highlights: block.highlights
        .filter((highlight) => highlight.end > start && highlight.start < end)
        .map((highlight) => ({
          start: Math.max(highlight.start, start) - start,
          end: Math.min(highlight.end, end) - start,
        })),
      source: `${block.source} · ${wording.part(index + 1, cuts.length)}`,
    }
  })
}

/** The best place to cut at or before `limit`: after a sentence, else after a word, else between characters. */
function cutBefore(text: string, from: number, limit: number): number {
  const window = text.slice(from, limit)
  const sentence = Math.max(...['. ', '! ', '? ', '… '].map((stop) => window.lastIndexOf(stop)))
  if (sentence > window.length / 2) return from + sentence + 2
  const word = window.search(/\s\S*$/)
  if (word > 0) return from + word + 1
  const surrogate = text.charCodeAt(limit) >= 0xdc00 && text.charCodeAt(limit) <= 0xdfff
  return surrogate && limit - 1 > from ? limit - 1 : limit
}

// ---- sizes

const ENCODER = new TextEncoder()

function measure(blocks: readonly Block[]): PageLimits {
  const texts = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'excerpt':
        return [block.text, block.source, block.link ?? '']
      case 'item':
        return [block.text, block.detail ?? '', block.link ?? '']
      case 'heading':
        return [block.text, block.detail ?? '']
      default:
        return [block.text]
    }
  })
  return {
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    bytes: texts.reduce((sum, text) => sum + ENCODER.encode(text).length, 0),
    blocks: blocks.length,
  }
}

function fits(size: PageLimits, room: PageLimits): boolean {
  return size.characters <= room.characters && size.bytes <= room.bytes && size.blocks <= room.blocks
}

function add(a: PageLimits, b: PageLimits): PageLimits {
  return {
    characters: a.characters + b.characters,
    bytes: a.bytes + b.bytes,
    blocks: a.blocks + b.blocks,
  }
}

function subtract(limits: PageLimits, size: PageLimits): PageLimits {
  return {
    characters: limits.characters - size.characters,
    bytes: limits.bytes - size.bytes,
    blocks: limits.blocks - size.blocks,
  }
}
