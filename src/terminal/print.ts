// A page -> text for a terminal: excerpts behind a bar, their source dimmed under them, actions as numbers
// to type. What stands on the page is decided in presentation/.

import { styleText } from 'node:util'
import type { Action, Block, ExcerptBlock, Page, PageLimits } from '../presentation/page.ts'
import type { Span } from '../text/span.ts'
import { displayWidth, neutralize, plainLine, wrapText } from './wrap.ts'

export interface Screen {
  /** Infinity where lines need not be wrapped: a file, another program. */
  readonly columns: number
  readonly colour: boolean
}

/** Everything on one page: what a command prints once, a reader scrolls or pipes. */
export const NO_LIMITS: PageLimits = { characters: Infinity, bytes: Infinity, blocks: Infinity }

/** Longer lines are hard to read, however wide the window. */
const READABLE = 100

const BAR = '│ '

type Style = 'bold' | 'dim' | 'cyan'

/** The page's lines, each ended by a newline. Actions are numbered from 1, as `page.actions[number - 1]`. */
export function printPage(page: Page, screen: Screen): string {
  const groups: string[][] = []
  let previous: Block | null = null
  for (const block of page.blocks) {
    if (block.kind === 'footer') continue
    const lines = printBlock(block, screen)
    if (previous !== null && belongTogether(previous, block)) groups.at(-1)?.push(...lines)
    else groups.push(lines)
    previous = block
  }
  const feet = [
    ...printActions(page.actions, screen),
    ...page.blocks.flatMap((block) => (block.kind === 'footer' ? printBlock(block, screen) : [])),
  ]
  if (feet.length > 0) groups.push(feet)
  return groups.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n')
}

/** One sentence of the bot's, wrapped. */
export function printNotice(text: string, screen: Screen): string {
  return paragraph(text, screen, null)
    .map((line) => `${line}\n`)
    .join('')
}

/**
 * No empty line within a list, nor between notes, nor between a note and the excerpt that it announces, or an excerpt
 * and the line that says where its context stands.
 */
function belongTogether(before: Block, after: Block): boolean {
  if (after.kind === 'note' && after.of === 'context') return false
  if (after.kind === 'note' && after.of === 'context-above') return true
  if (before.kind === 'note' && before.of === 'context-above') return false
  if (before.kind === 'item') return after.kind === 'item'
  if (before.kind === 'heading') return true
  return before.kind === 'note' && (after.kind === 'note' || after.kind === 'excerpt')
}

function printBlock(block: Block, screen: Screen): string[] {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, screen, 'bold')
    case 'note':
      return paragraph(block.text, screen, null)
    case 'heading':
      return paragraph(
        [block.text, ...(block.detail === null ? [] : [block.detail])].join(' · '),
        screen,
        'bold',
      )
    case 'item':
      return [
        ...paragraph(block.text, screen, null, '• ', '  '),
        ...(block.detail === null ? [] : paragraph(block.detail, screen, 'dim', '  ')),
        ...printLink(block.link, screen, '  '),
      ]
    case 'excerpt':
      return [
        ...printExcerpt(block, screen),
        ...paragraph(block.source, screen, 'dim'),
        ...printLink(block.link, screen, ''),
      ]
    case 'footer':
      return paragraph(block.text, screen, 'dim')
  }
}

function printExcerpt({ text, highlights }: ExcerptBlock, screen: Screen): string[] {
  const safe = neutralize(text)
  return wrapText(safe, room(screen, BAR)).map(
    (line) => style('cyan', BAR, screen) + emphasize(safe, line, highlights, screen),
  )
}

/** The line's words, those within a highlight in bold. */
function emphasize(text: string, line: Span, highlights: readonly Span[], screen: Screen): string {
  let drawn = ''
  let from = line.start
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const [first, last] = [Math.max(start, from), Math.min(end, line.end)]
    if (first >= last) continue
    drawn += text.slice(from, first) + style('bold', text.slice(first, last), screen)
    from = last
  }
  return drawn + text.slice(from, line.end)
}

function paragraph(text: string, screen: Screen, look: Style | null, first = '', rest = first): string[] {
  const safe = neutralize(text)
  return wrapText(safe, room(screen, rest)).map((line, index) => {
    const words = safe.slice(line.start, line.end)
    return (index === 0 ? first : rest) + (look === null ? words : style(look, words, screen))
  })
}

/** Never wrapped: a terminal makes a link of it only when it stands in one piece. */
function printLink(link: string | null, screen: Screen, indent: string): string[] {
  return link === null ? [] : [indent + style('dim', neutralize(link), screen)]
}

/** `[1] label  [2] label`, as many on a line as fit. */
function printActions(actions: readonly Action[], screen: Screen): string[] {
  const lines: string[] = []
  for (const [index, { label }] of actions.entries()) {
    const entry = `[${index + 1}] ${plainLine(label)}`
    const last = lines.at(-1)
    if (last !== undefined && displayWidth(`${last}  ${entry}`) <= room(screen, '')) {
      lines[lines.length - 1] = `${last}  ${entry}`
    } else {
      lines.push(entry)
    }
  }
  return lines.flatMap((line) => paragraph(line, screen, null, '', '    '))
}

function room(screen: Screen, indent: string): number {
  const columns = Number.isFinite(screen.columns) ? Math.min(screen.columns, READABLE) : screen.columns
  return Math.max(1, columns - displayWidth(indent))
}

function style(look: Style, text: string, screen: Screen): string {
  return screen.colour && text !== '' ? styleText(look, text, { validateStream: false }) : text
}
