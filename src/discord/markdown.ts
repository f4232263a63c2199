// Text as Discord's Markdown: escaped so that it reads exactly as it stands, with nothing in it that could
// format, link, ping or turn into an emoji; and the few marks that the bot sets itself.

import type { Span } from '../text/span.ts'

/** Shows `text` as it stands, at the beginning of a line or within one. */
export function escapeMarkdown(text: string): string {
  return splitLines(text)
    .map((line) => markLine(line, 0, []))
    .join('\n')
}

/** The text on one line, escaped: for headings and small lines, which end where the line ends. */
export function escapeLine(text: string): string {
  return escapeMarkdown(oneLine(text))
}

/** White space of every kind as single spaces' worth: the length stays, so that offsets do. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]/g, ' ')
}

/** A block quote, its highlights bold. Highlights are spans of `text`. */
export function quoteMarkdown(text: string, highlights: readonly Span[]): string {
  const bold = mergeSpans(highlights)
  let offset = 0
  return splitLines(text)
    .map((line) => {
      const drawn = `> ${markLine(line, offset, bold)}`
      offset += line.length
      offset += text.startsWith('\r\n', offset) ? 2 : 1
      return drawn
    })
    .join('\n')
}

/** `label` as a link. Where brackets in the label would end the link early, an arrow after it is the link. */
export function linkMarkdown(label: string, url: string): string {
  const target = url.replace(/[\s()<>\\]/g, encodeCharacter)
  return /[[\]]/.test(label) ? `${escapeLine(label)} [↗](${target})` : `[${escapeLine(label)}](${target})`
}

/** Undoes `escapeMarkdown` and `escapeLine`: reads back what a message of ours shows. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1')
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/)
}

function encodeCharacter(character: string): string {
  // encodeURIComponent leaves some of these as they are.
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** One line, escaped, with ** around the parts of `bold` that lie in it. `offset`: where the line begins in the text. */
function markLine(line: string, offset: number, bold: readonly Span[]): string {
  const escaped = specialPositions(line)
  const opens = new Set<number>()
  const closes = new Set<number>()
  for (const span of bold) {
    const start = Math.max(span.start - offset, 0)
    const end = Math.min(span.end - offset, line.length)
    if (start < end) {
      opens.add(start)
      closes.add(end)
    }
  }
  let drawn = ''
  for (let index = 0; index <= line.length; index += 1) {
    if (closes.has(index)) drawn += '**'
    if (opens.has(index)) drawn += '**'
    if (index < line.length) drawn += `${escaped.has(index) ? '\\' : ''}${line.charAt(index)}`
  }
  return drawn
}

// What means something anywhere: emphasis, strike-through, spoilers, code, masked links, and everything that
// begins with "<" (mentions, channels, custom emoji, timestamps, commands) or "@" (everyone, here). A colon
// begins an emoji's name or makes a bare address a link.
const ANYWHERE = /[\\*_~|`[<@]|:(?=\S)/g

// What means something at the beginning of a line: quotes, headings, small text, lists. The last character
// of the match is the one to escape.
const LINE_START = /^\s*(?:>|#(?=#{0,2}\s)|-(?=\s|#|$)|\+(?=\s|$)|\d+\.(?=\s|$))/

function specialPositions(line: string): ReadonlySet<number> {
  const positions = new Set<number>()
  for (const match of line.matchAll(ANYWHERE)) positions.add(match.index)
  const lead = LINE_START.exec(line)
  if (lead !== null) positions.add(lead[0].length - 1)
  return positions
}

/** In order, without overlaps; neighbours joined, because "**a****b**" is not two bold words. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else if (span.start < span.end) merged.push({ start: span.start, end: span.end })
  }
  return merged
}
