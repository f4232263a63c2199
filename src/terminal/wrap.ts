// Text -> lines that fit a width, as spans of the text: wrapping chooses where lines end and never touches
// the words. Also how wide a text stands on a terminal, and what a terminal must never be sent.

import type { Span } from '../text/span.ts'

/**
 * The text with every character that a terminal would obey, or that would reorder the line, made visible or
 * plain; newlines stay. One UTF-16 code unit for one, so that spans of the text hold for the result.
 */
export function neutralize(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (unit, at: number) => {
    if (unit === '\n' || unit === '\u2028' || unit === '\u2029') return '\n'
    if (unit === '\t' || (unit === '\r' && text[at + 1] === '\n')) return ' '
    if (unit < ' ') return String.fromCharCode(0x2400 + unit.charCodeAt(0))
    return unit === '\x7f' ? '\u2421' : '\ufffd'
  })
}

/** The same on one line. */
export function plainLine(text: string): string {
  return neutralize(text).replaceAll('\n', ' ')
}

/** Columns that the text takes on a terminal: two for East Asian wide characters and emoji, none for marks. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const { segment } of GRAPHEMES.segment(text)) width += graphemeWidth(segment)
  return width
}

/**
 * The text's lines: cut at its newlines, and at spaces (never at a no-break space) where a line would be wider
 * than `width` columns; within a word only when the word alone is wider. Spaces at a cut belong to no line.
 */
export function wrapText(text: string, width: number): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    wrapLine(text, { start, end: start + line.length }, Math.max(1, width), lines)
    start += line.length + 1
  }
  return lines
}

/** Latin letters, digits and the punctuation of French and English: one column a unit, no clusters. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f\u20ac]*$/

const GRAPHEMES = new Intl.Segmenter('fr', { granularity: 'grapheme' })

const ZERO = /^[\p{Mark}\p{Cf}]+$/u

const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u

function graphemeWidth(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}

const WORDS = /[^ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g

function wrapLine(text: string, { start, end }: Span, width: number, lines: Span[]): void {
  let lineStart = start
  let lineEnd = start
  let used = 0
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORDS)) {
    const wordStart = start + index
    const gap = displayWidth(text.slice(lineEnd, wordStart))
    const wordWidth = displayWidth(word)
    if (used + gap + wordWidth <= width) {
      used += gap + wordWidth
    } else {
      if (lineEnd > lineStart) lines.push({ start: lineStart, end: lineEnd })
      lineStart = wordStart
      used = wordWidth
      if (wordWidth > width) {
        const rest = cutWord(word, wordStart, width, lines)
        lineStart = rest.start
        used = rest.width
      }
    }
    lineEnd = wordStart + word.length
  }
  lines.push({ start: lineStart, end: lineEnd })
}

/** Lines full of a word that is too wide for one; what is left of it begins the next line. */
function cutWord(
  word: string,
  wordStart: number,
  width: number,
  lines: Span[],
): { start: number; width: number } {
  let start = wordStart
  let used = 0
  for (const { segment, index } of GRAPHEMES.segment(word)) {
    const taken = graphemeWidth(segment)
    if (used > 0 && used + taken > width) {
      lines.push({ start, end: wordStart + index })
      start = wordStart + index
      used = 0
    }
    used += taken
  }
  return { start, width: used }
}
