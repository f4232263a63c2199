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
export function markdownBlocks(lines: readonly Line[]): readonly Block[] {
  const reader = new BlockReader()
  const lastCommentEnd = lines.findLastIndex((line) => line.text.includes(COMMENT_END))
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined) break
    if (line.text.startsWith('<!--') && i <= lastCommentEnd) {
      // No reader sees a comment. One that is never closed is text.
      reader.close()
      i = lineWith(COMMENT_END, lines, i)
    } else if (FENCE.test(line.text)) {
      const end = fenceEnd(lines, i)
      reader.addFenced(lines.slice(i + 1, end))
      i = end
    } else {
      reader.read(line)
    }
  }
  reader.close()
  return reader.blocks
}

/** Reads line by line; the last block stays open for as long as the next line may go on with it. */
class BlockReader {
  readonly blocks: Block[] = []
  #open: OpenBlock | null = null

  read(line: Line): void {
    if (!this.#readAlone(line) && !this.#readMarked(line)) this.#readOn(line)
  }

  close(heading = false): void {
    if (this.#open !== null) this.#add(this.#open.start, this.#open.end, heading, this.#open.line)
    this.#open = null
  }

  addFenced(inside: readonly Line[]): void {
    this.close()
    const written = inside.filter(({ text }) => text !== '')
    const [first] = written
    if (first !== undefined) this.#add(first.start, written.at(-1)?.end ?? first.end, false, first.number)
  }

  /** What no other line goes on with: a blank, a rule, a heading. */
  #readAlone(line: Line): boolean {
    const { text } = line
    const open = this.#open
    if (open?.kind === 'paragraph' && SETEXT_UNDERLINE.test(text)) {
      this.close(open.end - open.start <= SETEXT_LIMIT)
      return true
    }
    const isHeading = ATX_HEADING.test(text)
    if (text !== '' && !RULE.test(text) && !isHeading) return false
    this.close()
    if (isHeading) {
      const mark = lengthOf(ATX_HEADING, text)
      const words = withoutClosingMark(text.slice(mark))
      this.#add(line.start + mark, line.start + mark + words.length, true, line.number)
    }
    return true
  }

  /** The first line of an item or a quotation, or the empty last one of a quotation. */
  #readMarked(line: Line): boolean {
    const { text } = line
    if (ITEM_MARK.test(text)) this.#begin('item', line, ITEM_MARK)
    else if (!QUOTE_MARK.test(text)) return false
    else if (this.#open?.kind !== 'quote') this.#begin('quote', line, QUOTE_MARK)
    else if (lengthOf(QUOTE_MARK, text) === text.length) this.close()
    else return false
    return true
  }

  #readOn(line: Line): void {
    const open = this.#open
    if (open === null) {
      if (!LINK_DEFINITION.test(line.text)) this.#begin('paragraph', line, null)
    } else if (open.end > open.start) {
      open.end = line.end
    } else {
      // Only a mark stood on its first line.
      this.#open = { kind: open.kind, start: line.start, end: line.end, line: line.number }
    }
  }

  /** Opens what may run over several lines, past the mark it begins with. */
  #begin(kind: OpenBlock['kind'], line: Line, mark: RegExp | null): void {
    this.close()
    const start = line.start + (mark === null ? 0 : lengthOf(mark, line.text))
    this.#open = { kind, start, end: line.end, line: line.number }
  }

  #add(start: number, end: number, heading: boolean, line: number): void {
    if (end > start) this.blocks.push({ start, end, heading, line })
  }
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
