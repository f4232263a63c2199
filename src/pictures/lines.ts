// Words into lines of a given width, by the widths of their letters. A word wider than a line is broken between
// characters; words that find no room in the last line give way to "…".

/** Pixels that a text takes in one line. */
export type Measure = (text: string, style: TextStyle) => number

export interface TextStyle {
  /** Pixels. */
  readonly size: number
  readonly weight: 400 | 700
  readonly colour: string
}

/** A stretch of text in one style. */
export interface TextRun {
  readonly text: string
  readonly style: TextStyle
}

export type TextLine = readonly TextRun[]

export interface TextBox {
  /** Pixels. */
  readonly width: number
  /** How many at the most. */
  readonly lines: number
  readonly measure: Measure
}

/** What no line may be broken within, unless it is wider than the line. */
interface Word {
  readonly runs: readonly TextRun[]
  /** A space stands before it, if it does not begin a line. */
  readonly spaced: boolean
}

/**
 * Runs are set one after the other; only a space parts their words. `closing` ends the last line in any case, behind
 * the ellipsis where words were left out.
 */
export function fillLines(runs: readonly TextRun[], box: TextBox, closing = ''): readonly TextLine[] {
  const whole = intoLines(append(wordsOf(runs), closing), box)
  if (whole.length <= box.lines) return whole.map(asLine)
  const filled = intoLines(wordsOf(runs), box).slice(0, box.lines)
  const last = filled.at(-1)
  return last === undefined ? [] : [...filled.slice(0, -1), shorten(last, closing, box)].map(asLine)
}

function wordsOf(runs: readonly TextRun[]): readonly Word[] {
  const words: { runs: TextRun[]; spaced: boolean }[] = []
  let parted = true
  for (const { text, style } of runs) {
    for (const [index, piece] of text.split(' ').entries()) {
      if (index > 0) parted = true
      if (piece === '') continue
      const last = words.at(-1)
      if (parted || last === undefined) words.push({ runs: [{ text: piece, style }], spaced: true })
      else last.runs.push({ text: piece, style })
      parted = false
    }
  }
  return words
}

function append(words: readonly Word[], ending: string): readonly Word[] {
  const last = words.at(-1)
  const run = last?.runs.at(-1)
  if (last === undefined || run === undefined) return words
  return [
    ...words.slice(0, -1),
    { ...last, runs: [...last.runs.slice(0, -1), { ...run, text: run.text + ending }] },
  ]
}

function intoLines(words: readonly Word[], box: TextBox): readonly (readonly Word[])[] {
  const lines: Word[][] = []
  let taken = 0
  for (const word of words) {
    for (const part of breakWord(word, box)) {
      const line = lines.at(-1)
      const wide = widthOf(part, box)
      if (line !== undefined && taken + spaceBefore(part, box) + wide <= box.width) {
        line.push(part)
        taken += spaceBefore(part, box) + wide
      } else {
        // One line more than there is room for tells that something is left over.
        if (lines.length > box.lines) return lines
        lines.push([part])
        taken = wide
      }
    }
  }
  return lines
}

/** The word, or parts of it that each fit a line. */
function breakWord(word: Word, box: TextBox): readonly Word[] {
  if (widthOf(word, box) <= box.width) return [word]
  const parts: { runs: TextRun[]; spaced: boolean }[] = []
  let taken = Infinity
  for (const { text, style } of word.runs) {
    // A letter and the marks on it.
    for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const wide = box.measure(letter, style)
      if (taken + wide > box.width) {
        parts.push({ runs: [], spaced: parts.length === 0 && word.spaced })
        taken = 0
      }
      parts.at(-1)?.runs.push({ text: letter, style })
      taken += wide
    }
  }
  return parts
}

/** As many of the words as leave room for an ellipsis and `closing`; of a single word, of its letters. */
function shorten(words: readonly Word[], closing: string, box: TextBox): readonly Word[] {
  for (let count = words.length; count > 0; count -= 1) {
    const kept = append(trimEnd(words.slice(0, count)), `…${closing}`)
    if (lineWidth(kept, box) <= box.width) return kept
  }
  let letters = words[0]?.runs ?? []
  while (letters.length > 0) {
    const kept = append([{ runs: letters, spaced: false }], `…${closing}`)
    if (lineWidth(kept, box) <= box.width) return kept
    const last = letters.at(-1)
    const text = last?.text.replace(/\P{M}\p{M}*$/u, '') ?? ''
    letters = [...letters.slice(0, -1), ...(last === undefined || text === '' ? [] : [{ ...last, text }])]
  }
  return []
}

/** Without the punctuation that would stand before the ellipsis, unless there is nothing else. */
function trimEnd(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  const run = last?.runs.at(-1)
  const text = run?.text.replace(/[\s,;:.…·–—(«“"-]+$/u, '')
  if (last === undefined || run === undefined || text === undefined || text === '') return words
  return [...words.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), { ...run, text }] }]
}

function widthOf({ runs }: Word, { measure }: TextBox): number {
  return runs.reduce((sum, { text, style }) => sum + measure(text, style), 0)
}

function spaceBefore({ runs: [first], spaced }: Word, { measure }: TextBox): number {
  return spaced && first !== undefined ? measure(' ', first.style) : 0
}

function lineWidth(words: readonly Word[], box: TextBox): number {
  return words.reduce(
    (sum, word, index) => sum + widthOf(word, box) + (index === 0 ? 0 : spaceBefore(word, box)),
    0,
  )
}

/** Neighbours of one style become one run. */
function asLine(words: readonly Word[]): TextLine {
  const line: TextRun[] = []
  for (const [index, { runs, spaced }] of words.entries()) {
    for (const [place, { text, style }] of runs.entries()) {
      const last = line.at(-1)
      const spelt = index > 0 && place === 0 && spaced ? ` ${text}` : text
      if (last?.style === style) line[line.length - 1] = { text: last.text + spelt, style }
      else line.push({ text: spelt, style })
    }
  }
  return line
}
