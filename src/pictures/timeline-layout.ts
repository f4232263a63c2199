// The timeline as an SVG: days on a line down the left side, each quotation closed by its marks, under it who said
// it. Made to be read on a phone, where 1,080 pixels are shown on a third of that. Drawing it is drawing-thread.ts's.

import type { Covers } from './drawable-text.ts'
import { drawableText } from './drawable-text.ts'
import type { TextRun, TextStyle } from './lines.ts'
import { fillLines } from './lines.ts'
import type { PicturedContext, PicturedDay, PicturedQuotation, TimelinePicture } from './timeline-picture.ts'
import type { Typeface } from './typeface.ts'
import { FONT_FAMILY } from './typeface.ts'

/** Pixels. */
export interface LaidOutPicture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Pixels. */
export const WIDTH = 1080

/** Quotations are shortened until the picture is no taller, but not below so many lines each. */
const HEIGHT_AIM = 2200
const MOST_LINES = 7
const LEAST_LINES = 3

/** Lines of what else can be long: a name, the title of an article. */
const OTHER_LINES = 4

export const BACKGROUND = '#fdfcf9'
const INK = '#1c1c22'
const GREY = '#55555e'
const RAIL = '#d5d2ca'

/**
 * Told apart in every kind of colour blindness (at least 30 apart in CIELAB, simulated), and read on the background
 * (a contrast of 4.5 or more). Speakers beyond the sixth begin anew, with another sign.
 */
export const SPEAKER_COLOURS = ['#111188', '#bb4477', '#0066ff', '#440044', '#dd0022', '#8855bb'] as const

const TITLE: TextStyle = { size: 50, weight: 700, colour: INK }
const DAY: TextStyle = { size: 42, weight: 700, colour: INK }
const QUOTATION: TextStyle = { size: 44, weight: 400, colour: INK }
const BESIDE: TextStyle = { size: 38, weight: 400, colour: INK }
const SMALL: TextStyle = { size: 36, weight: 400, colour: GREY }

const MARGIN = 56
const RAIL_X = MARGIN + 14
const TEXT_X = RAIL_X + 50
const LEADING = 1.26
const GAP = { title: 30, day: 46, quotation: 30, source: 4, context: 16, footer: 52 } as const

/** What stands beside a quotation hangs on a bar of its own. */
const BAR = 5
const CONTEXT_X = TEXT_X + 28

/** A picture grows as it is written from the top. */
interface Sheet {
  /** Below what has been written. */
  y: number
  readonly parts: string[]
  /** Where the line of days begins and ends. */
  rail: { from: number; to: number } | null
  readonly marks: TimelinePicture['marks']
  /** That a quotation, or what must be read with it, may take. */
  readonly lines: number
  readonly typeface: Typeface
}

export function layOutTimeline(picture: TimelinePicture, typeface: Typeface): LaidOutPicture {
  let laidOut = layOut(picture, typeface, MOST_LINES)
  for (let lines = MOST_LINES - 1; lines >= LEAST_LINES && laidOut.height > HEIGHT_AIM; lines -= 1) {
    laidOut = layOut(picture, typeface, lines)
  }
  return laidOut
}

function layOut(
  { title, days, footer, marks }: TimelinePicture,
  typeface: Typeface,
  lines: number,
): LaidOutPicture {
  const sheet: Sheet = { y: MARGIN, parts: [], rail: null, marks, lines, typeface }
  write(sheet, MARGIN, [[title, TITLE]])
  sheet.y += GAP.title - GAP.day
  for (const day of days) writeDay(sheet, day)
  if (footer !== null) {
    sheet.y += GAP.footer
    write(sheet, MARGIN, [[footer, SMALL]])
  }
  const height = Math.ceil(sheet.y + MARGIN)
  return { svg: svgOf(sheet, height), width: WIDTH, height }
}

function writeDay(sheet: Sheet, { heading, detail, quotations }: PicturedDay): void {
  sheet.y += GAP.day
  const from = sheet.y + DAY.size / 2
  sheet.parts.push(`<rect x="${RAIL_X - 14}" y="${round(from)}" width="28" height="5" fill="${GREY}"/>`)
  write(sheet, TEXT_X, [
    [heading, DAY],
    [detail === null ? '' : ` ${detail}`, SMALL],
  ])
  for (const quotation of quotations) writeQuotation(sheet, quotation)
  sheet.rail = { from: sheet.rail?.from ?? from, to: sheet.y }
}

function writeQuotation(sheet: Sheet, { text, speaker, tone, rest, context }: PicturedQuotation): void {
  const [open, close] = sheet.marks
  const colour = tone === null ? GREY : (SPEAKER_COLOURS[tone % SPEAKER_COLOURS.length] ?? GREY)
  sheet.y += GAP.quotation
  sheet.parts.push(sign(tone, colour, sheet.y + QUOTATION.size * 0.62))
  const words = drawableText(text, sheet.typeface.covers)
  write(sheet, TEXT_X, [[`${open}${words}`, QUOTATION]], { lines: sheet.lines, closing: close })
  sheet.y += GAP.source
  write(sheet, TEXT_X, [
    [speaker, { size: SMALL.size, weight: 700, colour }],
    [rest, SMALL],
  ])
  for (const beside of context) writeContext(sheet, beside)
}

function writeContext(sheet: Sheet, { text, source }: PicturedContext): void {
  sheet.y += GAP.context
  const from = sheet.y
  write(sheet, CONTEXT_X, [[text, BESIDE]], { lines: sheet.lines })
  write(sheet, CONTEXT_X, [[source, SMALL]])
  sheet.parts.push(
    `<rect x="${TEXT_X}" y="${round(from)}" width="${BAR}" height="${round(sheet.y - from)}" fill="${GREY}"/>`,
  )
}

// ---- text

type Styled = readonly [text: string, style: TextStyle]

/** Writes from `left` to the margin on the right. `closing` ends the last line, whatever was left out before it. */
function write(
  sheet: Sheet,
  left: number,
  texts: readonly Styled[],
  { lines = OTHER_LINES, closing = '' } = {},
): void {
  const { covers, measure } = sheet.typeface
  const runs = texts.map(([text, style]): TextRun => ({ text: drawnRun(text, covers), style }))
  for (const line of fillLines(runs, { width: WIDTH - MARGIN - left, lines, measure }, closing)) {
    const size = Math.max(...line.map(({ style }) => style.size))
    const spans = line.map(
      ({ text, style }) =>
        `<tspan font-size="${style.size}" font-weight="${style.weight}" fill="${style.colour}">${escapeXml(text)}</tspan>`,
    )
    sheet.parts.push(`<text x="${left}" y="${round(sheet.y + size)}">${spans.join('')}</text>`)
    sheet.y += size * LEADING
  }
}

function drawnRun(text: string, covers: Covers): string {
  const drawable = drawableText(text, covers)
  // The space that parts it from the run before is kept; no line begins with a middle dot.
  const whole = text.startsWith(' ') ? ` ${drawable}` : drawable
  return whole.replaceAll(' · ', '\u00a0· ')
}

// ---- shapes

/** A sign beside a quotation: its form and its colour say whose it is, as the name below does. */
function sign(tone: number | null, colour: string, y: number): string {
  const [x, r] = [RAIL_X, 14]
  if (tone === null) {
    return `<circle cx="${x}" cy="${round(y)}" r="${r - 3}" fill="${BACKGROUND}" stroke="${colour}" stroke-width="5"/>`
  }
  const forms = [
    `<circle cx="${x}" cy="${round(y)}" r="${r}" fill="${colour}"/>`,
    `<rect x="${x - 13}" y="${round(y - 13)}" width="26" height="26" fill="${colour}"/>`,
    `<path d="M${x} ${round(y - 18)}L${x + 18} ${round(y)}L${x} ${round(y + 18)}L${x - 18} ${round(y)}Z" fill="${colour}"/>`,
    `<path d="M${x} ${round(y - 17)}L${x + 17} ${round(y + 13)}L${x - 17} ${round(y + 13)}Z" fill="${colour}"/>`,
  ]
  return forms[tone % forms.length] ?? ''
}

function svgOf({ parts, rail }: Sheet, height: number): string {
  const line =
    rail === null
      ? ''
      : `<rect x="${RAIL_X - 2}" y="${round(rail.from)}" width="4" height="${round(rail.to - rail.from)}" fill="${RAIL}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT_FAMILY}" xml:space="preserve">`,
    `<rect width="${WIDTH}" height="${height}" fill="${BACKGROUND}"/>`,
    line,
    ...parts,
    '</svg>',
  ].join('\n')
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
