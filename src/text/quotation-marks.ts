// Which quotation mark closes which: « », ‹ ›, “ ”, „ “, " ", ‘ ’, ' ', nested and mixed as they occur. A mark left
// alone is reported as such, never guessed a partner. Whose words stand between them is not asked here.

import type { Span } from './span.ts'

export interface MarkedText {
  /** From each opening mark to its closing mark, both included, in the order in which they open; none crosses another. */
  readonly pairs: readonly Span[]
  /** Where the opening marks that nothing closes stand, in order. */
  readonly unclosed: readonly Span[]
  /** Where the closing marks that nothing opened stand, in order. */
  readonly unopened: readonly Span[]
}

type Family = 'guillemet' | 'curly' | 'straight' | 'single'

interface Mark extends Span {
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
  /** An apostrophe after a word may close, but need not: "the players’ room". */
  readonly doubtful: boolean
}

/** Newspapers nest two deep; an unclosed mark is given up once this many more have opened. */
const DEPTH_LIMIT = 5

const MARKS = /["«»“”„‟‹›‘‚’]|<<|>>|''?/gu
const SPACE = /\s/u
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const SENTENCE_PUNCTUATION = /[.,!?…»”"]/u
/** What may stand right before an opening mark, besides white space: `(`, a dash, "d'". */
const BEFORE_OPENING = /[\s([{'’ʼ«“‘"‹:;/|*_–—-]/u
const AFTER_CLOSING = /[\s.,:;!?…)\]}»”’'"›/|*_–—-]/u

/** From each opening mark to its closing mark, both included, in the order in which they open. */
export function pairQuotationMarks(text: string): readonly Span[] {
  return markText(text).pairs
}

/** All quotation marks of a text, paired where they pair. */
export function markText(text: string): MarkedText {
  const pairs: Span[] = []
  const unclosed: Mark[] = []
  const unopened: Mark[] = []
  const open: Mark[] = []
  const marks = findMarks(text)
  const sure = nextSureClosers(marks)
  for (const [i, mark] of marks.entries()) {
    const opener = mark.closes ? openerOf(open, mark) : null
    const skip = mark.doubtful && mark.closes && (sure[i] ?? false)
    if (opener !== null && !skip) {
      pairs.push({ start: opener.start, end: mark.end })
      unclosed.push(...open.splice(open.indexOf(opener)).slice(1))
    } else if (mark.opens) {
      if (open.length === DEPTH_LIMIT) unclosed.push(...open.splice(0, 1))
      open.push(mark)
    } else if (!mark.doubtful) {
      unopened.push(mark)
    }
  }
  unclosed.push(...open)
  return mend({
    pairs: pairs.sort((a, b) => a.start - b.start),
    unclosed: unclosed.filter(({ family }) => family !== 'single').sort((a, b) => a.start - b.start),
    unopened,
  })
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: glyph, index: start } of text.matchAll(MARKS)) {
    const end = start + glyph.length
    const mark = readMark(glyph, text[start - 1] ?? ' ', text[end] ?? ' ')
    if (mark !== null) marks.push({ start, end, ...mark })
  }
  return marks
}

function readMark(glyph: string, before: string, after: string): Omit<Mark, keyof Span> | null {
  const sure = { doubtful: false }
  switch (glyph) {
    case '«':
    case '<<':
    case '‹':
      return { family: 'guillemet', opens: true, closes: false, ...sure }
    case '»':
    case '>>':
    case '›':
      return { family: 'guillemet', opens: false, closes: true, ...sure }
    case '„':
    case '‟':
      return { family: 'curly', opens: true, closes: false, ...sure }
    case '“':
      // It closes „, and some keyboards write it on both sides.
      return {
        family: 'curly',
        opens: !closesOnly(before, after),
        closes: closesOnly(before, after),
        ...sure,
      }
    case '”':
      return { family: 'curly', opens: opensOnly(before, after), closes: !opensOnly(before, after), ...sure }
    case '"':
    case "''":
      return straightMark(before, after)
    default:
      return singleMark(glyph, before, after)
  }
}

function straightMark(before: string, after: string): Omit<Mark, keyof Span> {
  const family = 'straight'
  if (opensOnly(before, after)) return { family, opens: true, closes: false, doubtful: false }
  // Between two spaces it may be either; where none is open, it opens.
  const opens = SPACE.test(before) && SPACE.test(after)
  const glued = !opens && !SPACE.test(before) && WORD_CHARACTER.test(after) && !WORD_CHARACTER.test(before)
  return { family, opens: opens || glued, closes: true, doubtful: false }
}

/** Single marks are apostrophes too: between two letters, and in "the players’ room" and "’em". */
function singleMark(glyph: string, before: string, after: string): Omit<Mark, keyof Span> | null {
  const family = 'single'
  const inner = WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)
  if (inner) return null
  const opens =
    glyph === '‘' ||
    glyph === '‚' ||
    (glyph === "'" && BEFORE_OPENING.test(before) && /[\p{L}\p{N}«“…]/u.test(after))
  if (opens) return { family, opens, closes: false, doubtful: false }
  if (SPACE.test(before) || !AFTER_CLOSING.test(after)) return null
  return { family, opens: false, closes: true, doubtful: !SENTENCE_PUNCTUATION.test(before) }
}

/** A mark with a word right after it, and none right before. */
function opensOnly(before: string, after: string): boolean {
  return BEFORE_OPENING.test(before) && !SPACE.test(after) && !/[.,;:!?)\]»”]/u.test(after)
}

function closesOnly(before: string, after: string): boolean {
  return !BEFORE_OPENING.test(before) && AFTER_CLOSING.test(after)
}

/** For each mark: a single one that surely closes follows before another single one opens. */
function nextSureClosers(marks: readonly Mark[]): boolean[] {
  const follows: boolean[] = []
  let sure = false
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    follows[i] = sure
    const mark = marks[i]
    if (mark?.family === 'single') sure = mark.closes && (!mark.doubtful || sure)
  }
  return follows
}

/** The open mark that this one closes; null when it closes none. */
function openerOf(open: readonly Mark[], mark: Mark): Mark | null {
  return open.findLast(({ family }) => family === mark.family) ?? null
}

/**
 * « Je pars", “Je pars": an opening and a closing mark of two kinds, each alone, belong together when no other
 * stray mark stands between them and the same pair is around both.
 */
function mend({ pairs, unclosed, unopened }: MarkedText): MarkedText {
  if (unclosed.length === 0 || unopened.length === 0) return { pairs, unclosed, unopened }
  const around = pairsAround(pairs, [...unclosed, ...unopened])
  const mended: Span[] = []
  const alone: Span[] = []
  const kept: Span[] = []
  let next = 0
  for (const [i, opener] of unclosed.entries()) {
    for (; (unopened[next]?.start ?? Infinity) < opener.start; next += 1)
      kept.push(...unopened.slice(next, next + 1))
    const closer = unopened[next]
    const following = unclosed[i + 1]?.start ?? Infinity
    if (closer !== undefined && following > closer.start && around.get(opener) === around.get(closer)) {
      mended.push({ start: opener.start, end: closer.end })
      next += 1
    } else {
      alone.push(opener)
    }
  }
  return {
    pairs: [...pairs, ...mended].sort((a, b) => a.start - b.start),
    unclosed: alone,
    unopened: [...kept, ...unopened.slice(next)],
  }
}

/** For each mark, where the innermost pair around it starts; -1: none is. Pairs in order of their start, none crossing. */
function pairsAround(pairs: readonly Span[], marks: readonly Span[]): Map<Span, number> {
  const around = new Map<Span, number>()
  const open: Span[] = []
  let next = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    for (
      let pair = pairs[next];
      pair !== undefined && pair.start < mark.start;
      next += 1, pair = pairs[next]
    ) {
      while ((open.at(-1)?.end ?? Infinity) <= pair.start) open.pop()
      open.push(pair)
    }
    while ((open.at(-1)?.end ?? Infinity) <= mark.start) open.pop()
    around.set(mark, open.at(-1)?.start ?? -1)
  }
  return around
}
