// An article's body -> its numbered passages, subheadings marked. A passage's text is a stretch of the article's
// own characters: nothing within it is joined, cleaned or normalised, and no line with text in it is dropped.
// What is a block of Markdown is markdown-blocks.ts, what is a heading in plain text headings.ts.

import { findHeadings } from './headings.ts'
import type { Line } from './lines.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/** What a reader cites: "passage 6". Numbered from 1 in each article, subheadings counted. */
export interface Passage {
  readonly number: number
  /** The article's own characters, outer white space left out. */
  readonly text: string
  readonly heading: boolean
  /** 1-based line of the file on which the passage begins. */
  readonly line: number
}

export type ArticleFormat = 'text' | 'markdown'

/**
 * The passages of `lines`, the lines of `source` below the front matter. Text: the nth non-empty line is passage
 * n. Markdown: each heading, paragraph, list item, quote and code block is one; a line end within a block stays
 * in its text.
 */
export function splitPassages(source: string, lines: readonly Line[], format: ArticleFormat): Passage[] {
  const blocks = format === 'markdown' ? markdownBlocks(lines) : textBlocks(lines)
  return blocks.map(({ start, end, heading, line }, i) => ({
    number: i + 1,
    text: source.slice(start, end),
    heading,
    line,
  }))
}

function textBlocks(
  lines: readonly Line[],
): { start: number; end: number; heading: boolean; line: number }[] {
  const headings = findHeadings(lines)
  return lines
    .filter((line) => line.text !== '')
    .map((line) => ({ start: line.start, end: line.end, heading: headings.has(line), line: line.number }))
}
