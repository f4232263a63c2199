// Text as a font can draw it. What it has no shape for (emoji, other scripts) is shown as left out, with "…": an
// empty box would stand for anything, and a letter put in its place would be words that nobody wrote.

/** Whether the font has a shape for the character. */
export type Covers = (character: string) => boolean

// The spaces that a line may not break at (no-break, figure, narrow no-break) stay.
const SPACES = /[\s\p{Cc}]+/gu
const KEPT_SPACES = '\u00a0\u2007\u202f'

/** Direction overrides, joiners, soft hyphens; halves of a pair; what picks the form of an emoji. */
const INVISIBLE = /[\p{Cf}\p{Cs}]|\p{Variation_Selector}/gu

/** More marks on one letter would run into the lines around it. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu

/** One line, composed, without leading and trailing spaces; every character is covered. "" stays "". */
export function drawableText(text: string, covers: Covers): string {
  const plain = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SPACES, (run) => ([...run].every((space) => KEPT_SPACES.includes(space)) ? run : ' '))
    .replace(STACKED_MARKS, '$1')
    .trim()
  const drawable: string[] = []
  // Something was left out, and nothing but spaces has followed.
  let omitted = false
  for (const character of plain) {
    if (!covers(character) || (omitted && /\p{M}/u.test(character))) {
      if (!omitted) drawable.push('…')
      omitted = true
    } else if (!omitted || drawable.at(-1) !== ' ' || character !== ' ') {
      drawable.push(character)
      omitted &&= /\s/u.test(character)
    }
  }
  // Nor is left out twice what the text itself leaves out.
  return drawable
    .join('')
    .replace(/…(?:\s?…)+/gu, '…')
    .trim()
}
