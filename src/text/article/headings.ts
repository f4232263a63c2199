// Subheadings of a plain-text article: short lines of their own, without a final full stop, that stand between
// paragraphs. Markdown says its headings itself (markdown-blocks.ts).

import type { Line } from './lines.ts'

/** UTF-16 code units. A subheading is a line of a column; a title above the article may be longer. */
const SUBHEADING_LIMIT = 100
const TITLE_LIMIT = 150
/** More such lines in a row are a list, a poem or a table of results, not headings. */
const ROW_LIMIT = 2

/** "." "…" ":" "," ";" end no heading, nor do they inside the closing marks that end it. */
const ENDS_LIKE_TEXT = /[.…:;,][\s"”»’')\]]*$/u
/** "Personne ne bouge !" alone between its marks is somebody speaking, not a heading that quotes. */
const IS_EXCLAMATION_IN_MARKS = /^["“«][^"“”«»]*[!?]\s*["”»]$/u
/** A dash or a bullet opens a line of dialogue or a list item. */
const OPENS_LIKE_ITEM = /^(?:[-–—•·*‣▪]|\d{1,3}[.)]\s)/u
/** - Words between dashes -, as agencies set them. */
const STANDS_BETWEEN_DASHES = /^([-–—]) .+ \1$/u
/** A full stop within: two sentences. Abbreviations and initials are shorter than the word before it here. */
const HAS_TWO_SENTENCES = /\p{Ll}{3}[.…]["”»)\s]*\s["“«(]?\p{Lu}/u
const HAS_LETTER = /\p{L}/u

/** Which of the lines are headings. */
export function findHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const headings = new Set<Line>()
  let row: Line[] = []
  let seen = false
  for (const [i, line] of lines.entries()) {
    if (line.text === '') continue
    const standsAlone = (lines[i - 1]?.text ?? '') === '' && (lines[i + 1]?.text ?? '') === ''
    if (standsAlone && readsLikeHeading(line.text, seen ? SUBHEADING_LIMIT : TITLE_LIMIT)) {
      row.push(line)
    } else {
      // A paragraph follows the row of candidates, so they head something; those at the article's end do not.
      if (row.length <= ROW_LIMIT) for (const heading of row) headings.add(heading)
      row = []
    }
    seen = true
  }
  return headings
}

function readsLikeHeading(text: string, limit: number): boolean {
  return (
    text.length <= limit &&
    HAS_LETTER.test(text) &&
    !ENDS_LIKE_TEXT.test(text) &&
    !IS_EXCLAMATION_IN_MARKS.test(text) &&
    (!OPENS_LIKE_ITEM.test(text) || STANDS_BETWEEN_DASHES.test(text)) &&
    !HAS_TWO_SENTENCES.test(text)
  )
}
