// A text's lines and where they stand. CRLF, CR and LF end a line, mixed as they may be.

import type { Span } from '../span.ts'

/** The span leaves out the line's outer white space; `text` is what stands there. */
export interface Line extends Span {
  readonly text: string
  /** 1-based, in the file. */
  readonly number: number
}

/** All lines of a source, empty ones included. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const end of source.matchAll(/\r\n|\r|\n/g)) {
    lines.push(trimmedLine(source, start, end.index, lines.length + 1))
    start = end.index + end[0].length
  }
  lines.push(trimmedLine(source, start, source.length, lines.length + 1))
  return lines
}

function trimmedLine(source: string, start: number, end: number, number: number): Line {
  const raw = source.slice(start, end)
  const text = raw.trim()
  const textStart = text === '' ? start : start + (raw.length - raw.trimStart().length)
  return { start: textStart, end: textStart + text.length, text, number }
}
