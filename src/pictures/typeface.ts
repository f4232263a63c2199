// The bundled font, Source Sans 3 (fonts/OFL.txt is its licence): which characters it has and how wide they are.
// No font of the system is ever used, so that a picture is the same everywhere. It is not one that turns "->" into
// an arrow or "2x4" into "2×4": the words of an article stay as they are.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Font } from 'fontkit'
import { create } from 'fontkit'
import type { Covers } from './drawable-text.ts'
import type { Measure, TextStyle } from './lines.ts'

export const FONT_FAMILY = 'Source Sans 3'

const FILES: Readonly<Record<TextStyle['weight'], string>> = {
  400: fileURLToPath(new URL('fonts/SourceSans3-Regular.ttf', import.meta.url)),
  700: fileURLToPath(new URL('fonts/SourceSans3-Bold.ttf', import.meta.url)),
}

export const FONT_FILES: readonly string[] = Object.values(FILES)

export interface Typeface {
  readonly covers: Covers
  /** Without kerning, which makes a line narrower by one or two percent, never wider to speak of. */
  readonly measure: Measure
}

/** Reads the font's files; throws where they are missing or damaged. */
export function openTypeface(): Typeface {
  const fonts = { 400: openFont(FILES[400]), 700: openFont(FILES[700]) }
  const widths: Record<TextStyle['weight'], Map<string, number>> = { 400: new Map(), 700: new Map() }
  /** Of one character, in parts of the font's size. */
  const widthOf = (character: string, weight: TextStyle['weight']): number => {
    const known = widths[weight].get(character)
    if (known !== undefined) return known
    const font = fonts[weight]
    const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
    widths[weight].set(character, width)
    return width
  }
  return {
    covers: (character) => {
      const point = character.codePointAt(0) ?? 0
      return fonts[400].hasGlyphForCodePoint(point) && fonts[700].hasGlyphForCodePoint(point)
    },
    measure: (text, { size, weight }) =>
      [...text].reduce((sum, character) => sum + widthOf(character, weight), 0) * size,
  }
}

function openFont(file: string): Font {
  const font = create(readFileSync(file))
  if ('fonts' in font) throw new Error(`${file} holds several fonts where one is expected`)
  return font
}
