// The blocks of a Markdown article: where each one's own words begin and end. Block marks (#, -, >, fences) are
// left out at a block's ends; whatever stands between is kept as it is, line ends and emphasis included, so that
// a block is a stretch of the source. Indented code is read as paragraphs: articles have none.

import type { Span } from '../span.ts'
import type { Line } from './lines.ts'

/** A span of the source, outer white space left out, with something to read in it. */
export interface Block extends Span {
  readonly heading: boolean
  /** 1-based line of the file. */
  readonly line: number
}

interface OpenBlock {
  readonly kind: 'paragraph' | 'item' | 'quote'
  readonly start: number
  end: number
  readonly line: number
}

// A no-break space counts as the space after a mark: French keyboards type it easily.
const ATX_HEADING = /^#{1,6}(?:\s+|$)/
const SETEXT_UNDERLINE = /^(?:=+|-+)$/
/** UTF-16 code units. A longer paragraph right above "---" was meant to end with a rule. */
const SETEXT_LIMIT = 150
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const FENCE = /^(?:`{3,}|~{3,})/
const QUOTE_MARK = /^(?:>\s*)+/
const ITEM_MARK = /^(?:[-*+]|\d{1,9}[.)])(?:\s+|$)/
const COMMENT_END = '-->'
const LINK_DEFINITION = /^\[[^\]^][^\]]*\]:\s*\S/

/** The blocks of the lines in order, none overlapping another. */
export function markdownBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open: OpenBlock | null = null
  const add = (start: number, end: number, heading: boolean, line: number): void => {
    if (end > start) blocks.push({ start, end, heading, line })
  }
  const close = (heading = false): void => {
    if (open !== null) add(open.start, open.end, heading, open.line)
    open = null
  }
  /** Opens what may run over several lines, past the mark it begins with. */
  const begin = (kind: OpenBlock['kind'], line: Line, mark: RegExp | null): void => {
    close()
    open = {
      kind,
      start: line.start + (mark === null ? 0 : lengthOf(mark, line.text)),
      end: line.end,
      line: line.number,
    }
  }

  const lastCommentEnd = lines.findLastIndex((line) => line.text.includes(COMMENT_END))
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined) break
    const { text } = line
    const current = open as OpenBlock | null
    if (text === '') {
      close()
    } else if (text.startsWith('<!--') && i <= lastCommentEnd) {
      // No reader sees a comment. One that is never closed is text.
      close()
      i = lineWith(COMMENT_END, lines, i)
    } else if (FENCE.test(text)) {
      close()
      const last = fenceEnd(lines, i)
      const inside = lines.slice(i + 1, last).filter((inner) => inner.text !== '')
      const first = inside[0]
      if (first !== undefined) add(first.start, inside.at(-1)?.end ?? first.end, false, first.number)
      i = last
    } else if (current?.kind === 'paragraph' && SETEXT_UNDERLINE.test(text)) {
      close(current.end - current.start <= SETEXT_LIMIT)
    } else if (RULE.test(text)) {
      close()
    } else if (ATX_HEADING.test(text)) {
      close()
      const mark = lengthOf(ATX_HEADING, text)
      const words = withoutClosingMark(text.slice(mark))
      add(line.start + mark, line.start + mark + words.length, true, line.number)
    } else if (ITEM_MARK.test(text)) {
      begin('item', line, ITEM_MARK)
    } else if (QUOTE_MARK.test(text) && current?.kind !== 'quote') {
      begin('quote', line, QUOTE_MARK)
    } else if (current?.kind === 'quote' && lengthOf(QUOTE_MARK, text) === text.length) {
      close()
    } else if (current !== null && current.end > current.start) {
      current.end = line.end
    } else if (current !== null) {
      // Only a mark stood on its first line.
      open = { kind: current.kind, start: line.start, end: line.end, line: line.number }
    } else if (!LINK_DEFINITION.test(text)) {
      begin('paragraph', line, null)
    }
  }
  close()
  return blocks
}

function lengthOf(mark: RegExp, text: string): number {
  return mark.exec(text)?.[0].length ?? 0
}

/** "## Le pont ##" closes with marks, "C#" does not. */
function withoutClosingMark(words: string): string {
  let end = words.length
  while (words[end - 1] === '#') end -= 1
  return end === 0 || words[end - 1]?.trim() === '' ? words.slice(0, end).trimEnd() : words
}

/** Index of the next line with these characters, or of the end. */
function lineWith(characters: string, lines: readonly Line[], from: number): number {
  let i = from
  while (i < lines.length && lines[i]?.text.includes(characters) !== true) i += 1
  return i
}

/** Index of the closing fence: the opening one's marks, or more of them, alone. An unclosed one ends with the article. */
function fenceEnd(lines: readonly Line[], from: number): number {
  const mark = FENCE.exec(lines[from]?.text ?? '')?.[0] ?? '```'
  let i = from + 1
  while (i < lines.length && !isFence(lines[i]?.text ?? '', mark)) i += 1
  return i
}

function isFence(text: string, mark: string): boolean {
  return text.startsWith(mark) && FENCE.exec(text)?.[0] === text
}
