import { describe, expect, test } from 'vitest'
import type { Block, Page } from '../../src/presentation/page.ts'
import { printPage } from '../../src/terminal/print.ts'

const PLAIN = { columns: Number.POSITIVE_INFINITY, colour: false }

function page(blocks: readonly Block[], ...labels: string[]): Page {
  return {
    blocks,
    actions: labels.map((label) => ({ label, request: { kind: 'help' }, page: 0, kind: 'ask' })),
  }
}

const EXCERPT: Block = {
  kind: 'excerpt',
  text: '"Le pont tiendra", a assuré Claire Vasseur devant la presse.',
  highlights: [{ start: 1, end: 16 }],
  source: 'Claire Vasseur · passage 6',
  link: null,
}

describe('a page on a terminal', () => {
  test('sets excerpts off by a bar, their source under them, numbers for what can be done', () => {
    const text = printPage(
      page(
        [
          { kind: 'title', text: 'Le pont tiendra-t-il ?' },
          EXCERPT,
          { kind: 'note', text: 'À lire avec :' },
          { ...EXCERPT, text: 'Rien ne le prouve.', highlights: [], source: 'passage 7' },
          { kind: 'footer', text: 'Le pont · 14 mars' },
        ],
        'En contexte',
        'Autres extraits (1)',
      ),
      PLAIN,
    )
    expect(text).toBe(
      [
        'Le pont tiendra-t-il ?',
        '',
        '│ "Le pont tiendra", a assuré Claire Vasseur devant la presse.',
        'Claire Vasseur · passage 6',
        '',
        'À lire avec :',
        '│ Rien ne le prouve.',
        'passage 7',
        '',
        '[1] En contexte  [2] Autres extraits (1)',
        'Le pont · 14 mars',
        '',
      ].join('\n'),
    )
  })

  test('sets the line that says where context stands under its excerpt, and apart from the next', () => {
    const above: Block = { kind: 'note', text: 'Plus haut : Démenti · passage 7', of: 'context-above' }
    const lines = printPage(page([EXCERPT, above, EXCERPT]), PLAIN).split('\n')
    expect(lines.slice(1, 4)).toEqual(['Claire Vasseur · passage 6', 'Plus haut : Démenti · passage 7', ''])
  })

  test('a list has a bullet for each entry, its detail and link under it', () => {
    const item: Block = {
      kind: 'item',
      text: 'Le pont',
      detail: '16 passages',
      link: 'https://example.org/pont',
    }
    expect(printPage(page([item, { ...item, detail: null, link: null }]), PLAIN)).toBe(
      '• Le pont\n  16 passages\n  https://example.org/pont\n• Le pont\n',
    )
  })

  test.each([30, 40, 80, 100, 200])('fits a terminal of %i columns and loses no word', (columns) => {
    const text = printPage(page([EXCERPT, EXCERPT], 'En contexte', 'Autres extraits (1)', 'Chronologie'), {
      columns,
      colour: false,
    })
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.min(columns, 100))
    const quoted = text
      .split('\n\n')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('│ '))
      .map((line) => line.slice(2))
    expect(quoted?.join(' ')).toBe(EXCERPT.text)
  })

  test('every line of a narrow excerpt has its bar', () => {
    const lines = printPage(page([EXCERPT]), { columns: 30, colour: false }).split('\n')
    expect(lines.filter((line) => line.startsWith('│ '))).toHaveLength(3)
  })

  test('shows the answering words in bold, across lines, on a terminal with colour only', () => {
    const block: Block = { ...EXCERPT, text: 'un deux trois', highlights: [{ start: 3, end: 13 }] }
    const text = printPage(page([block]), { columns: 11, colour: true })
    const [first, second] = text.split('\n')
    expect(first).toContain('un \x1b[1mdeux\x1b[22m')
    expect(second).toContain('\x1b[1mtrois\x1b[22m')
    expect(printPage(page([block]), { columns: 11, colour: false })).not.toContain('\x1b')
  })

  test('overlapping highlights print each word once', () => {
    const highlights = [
      { start: 3, end: 13 },
      { start: 0, end: 7 },
    ]
    const text = printPage(page([{ ...EXCERPT, text: 'un deux trois', highlights }]), {
      columns: 80,
      colour: true,
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are taken out again
    expect(text.replace(/\x1b\[\d+m/g, '').split('\n')[0]).toBe('│ un deux trois')
  })

  test('what an article or a question holds cannot command the terminal', () => {
    const evil = '\x1b]0;titre\x07\x1b[2J\r'
    const text = printPage(
      page(
        [
          { kind: 'title', text: evil },
          { ...EXCERPT, text: evil, highlights: [{ start: 0, end: 3 }], source: evil, link: evil },
          { kind: 'item', text: evil, detail: evil, link: evil },
          { kind: 'note', text: evil },
          { kind: 'footer', text: evil },
        ],
        evil,
      ),
      PLAIN,
    )
    expect(text).toContain('␛]0;titre␇␛[2J␍')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  })
})
