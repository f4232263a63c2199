// Which quotation mark closes which: « », “ ”, „ “, " ", ‘ ’, nested and mixed as they occur. Only pairs are
// reported: a mark that is never closed, or never opened, opens nothing. Who speaks between them is not asked here.

import type { Span } from './span.ts'

/** Newspapers nest two deep; an unclosed mark is given up once this many more have opened. */
const DEPTH_LIMIT = 4

const MARKS = /["«»“”„‘’]/gu
const OPENERS_OF: Readonly<Record<string, string>> = { '»': '«', '”': '“„', '“': '„', '’': '‘' }
const SPACE = /\s/u
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const BEFORE_CLOSING_APOSTROPHE = /[.,!?…»”]/u
/** What may stand right before an opening mark, besides white space: `(`, a dash, "d'". */
const BEFORE_OPENING = /[\s(['’ʼ«“‘:/–—-]/u

interface OpenMark {
  readonly mark: string
  readonly at: number
}

/** From each opening mark to its closing mark, both included, in the order in which they open. */
export function pairQuotationMarks(text: string): Span[] {
  const pairs: Span[] = []
  const open: OpenMark[] = []
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const opener = openerOf(open, mark, text[at - 1], text[at + 1])
    if (opener !== null) {
      pairs.push({ start: opener.at, end: at + 1 })
      open.length = open.indexOf(opener)
    } else if (opens(mark, text[at - 1], text[at + 1])) {
      const unclosed = mark === '"' ? open.findIndex((earlier) => earlier.mark === '"') : -1
      if (unclosed !== -1) open.length = unclosed
      if (open.length === DEPTH_LIMIT) open.shift()
      open.push({ mark, at })
    }
  }
  return pairs.sort((a, b) => a.start - b.start)
}

/** The open mark that this one closes; null when it closes none. */
function openerOf(open: readonly OpenMark[], mark: string, before = ' ', after = ' '): OpenMark | null {
  const openers = mark === '"' ? '"' : OPENERS_OF[mark]
  if (openers === undefined) return null
  if (mark === '’' && !(BEFORE_CLOSING_APOSTROPHE.test(before) && !WORD_CHARACTER.test(after))) return null
  if (mark === '"' && opensOnly(before, after)) return null
  return open.findLast((earlier) => openers.includes(earlier.mark)) ?? null
}

function opens(mark: string, before = ' ', after = ' '): boolean {
  if (mark !== '"') return '«“„‘'.includes(mark)
  // Between two spaces it may be either; where none is open, it opens.
  return opensOnly(before, after) || (SPACE.test(before) && SPACE.test(after))
}

/** A straight mark with a word right after it, and none right before. */
function opensOnly(before: string, after: string): boolean {
  return BEFORE_OPENING.test(before) && !SPACE.test(after) && !/[.,;:!?)\]»”]/u.test(after)
}
