// A text in lower case and without accents for patterns to match on, with the way back to its own characters.
// fold() of folding.ts is for comparing words, and loses their places.

import { INVISIBLE } from '../folding.ts'

export interface FoldedText {
  readonly folded: string
  /** Offset in `folded` -> offset in the text, both UTF-16 code units. */
  place(offset: number): number
}

const NOT_PLAIN = /[^ -@[-~]/g
const DROPPED = new RegExp(`[\\u0300-\\u036F${INVISIBLE}]`)
const EVERY_DROPPED = new RegExp(DROPPED, 'g')
const CHARACTERS = new Map<string, string>()
for (const apostrophe of '’ʼ＇`´‘‛′') CHARACTERS.set(apostrophe, "'")
for (const hyphen of '‐‑‒–') CHARACTERS.set(hyphen, '-')

/** One kind of apostrophe, hyphen and space; combining and invisible characters are left out. */
export function foldInPlace(text: string): FoldedText {
  const kept = DROPPED.test(text) ? places(text) : null
  const shown = kept === null ? text : text.replace(EVERY_DROPPED, '')
  const folded = shown.replace(NOT_PLAIN, foldCharacter)
  return { folded, place: (offset) => (kept === null ? offset : (kept[offset] ?? text.length)) }
}

function foldCharacter(character: string): string {
  const known = CHARACTERS.get(character)
  if (known !== undefined) return known
  const base = /\s/.test(character) ? ' ' : (character.toLowerCase().normalize('NFD')[0] ?? character)
  const folded = base.length === 1 ? base : character
  CHARACTERS.set(character, folded)
  return folded
}

/** For each character that stays, where it stands; what follows it and is dropped belongs to it. */
function places(text: string): number[] {
  const kept: number[] = []
  for (let i = 0; i < text.length; i += 1) if (!DROPPED.test(text[i] ?? '')) kept.push(i)
  return kept
}
