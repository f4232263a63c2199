// What must be read beside several quotations of a list: in full once on each page, and named under the others.

import { describe, expect, test } from 'vitest'
import type { ContextExcerpt, ContextRole } from '../../src/answering/reply.ts'
import { quotationToJson } from '../../src/presentation/json.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import type { Block, Page } from '../../src/presentation/page.ts'
import { renderReply } from '../../src/presentation/pages.ts'
import { citedQuotation, TIMELINE_REQUEST, timelineOf } from '../support/quotations.ts'

const WIDE = { characters: 40_000, bytes: 100_000, blocks: 300 }

function due(role: ContextRole, passage: number, text: string): ContextExcerpt {
  const { citation } = citedQuotation({ text })
  return {
    article: 'pont',
    passage,
    start: 0,
    end: text.length,
    text,
    speaker: null,
    highlights: [],
    citation,
    role,
  }
}

const DENIAL = due('denial', 7, 'La maire nie tout.')
const UNPROVEN = due('no-evidence', 8, 'Rien ne le prouve.')

const ACCUSING = Array.from({ length: 12 }, (_, n) =>
  citedQuotation({ text: `La maire a menti ${n} fois`, start: 40 * n, context: [DENIAL, UNPROVEN] }),
)

function render(quotations: typeof ACCUSING, limits = WIDE): readonly Page[] {
  return renderReply(timelineOf(quotations), wordingFor('fr'), {
    now: new Date('2025-03-16T08:00:00Z'),
    limits,
    request: TIMELINE_REQUEST,
  })
}

const linesOf = ({ blocks }: Page): readonly string[] =>
  blocks.flatMap((block: Block) => (block.kind === 'excerpt' || block.kind === 'note' ? [block.text] : []))

const ABOVE = wordingFor('fr').contextAbove(['Démenti · passage 7', 'Aucune preuve · passage 8'])

describe('context that several quotations of a page need', () => {
  test('stands in full under the first, and is named under the others', () => {
    const calm = citedQuotation({ text: 'Il fait beau', start: 900 })
    const [first, second] = ACCUSING
    if (first === undefined || second === undefined) throw new Error('no quotations')
    expect(render([first, calm, second]).map(linesOf)).toEqual([
      [first.text, wordingFor('fr').contextTitle, DENIAL.text, UNPROVEN.text, calm.text, second.text, ABOVE],
    ])
  })

  test('that is due for the first time stands in full beside what is named', () => {
    const [first, second] = ACCUSING
    if (first === undefined || second === undefined) throw new Error('no quotations')
    const [page] = render([{ ...first, context: [DENIAL] }, second])
    expect(page === undefined ? [] : linesOf(page).slice(3)).toEqual([
      second.text,
      wordingFor('fr').contextTitle,
      UNPROVEN.text,
      wordingFor('fr').contextAbove(['Démenti · passage 7']),
    ])
  })

  test('stands in full on every page, however the pages are cut', () => {
    for (let characters = 420; characters < 2000; characters += 37) {
      const pages = render(ACCUSING, { ...WIDE, characters })
      for (const page of pages) {
        const lines = linesOf(page)
        const accuses = lines.findIndex((line) => line.startsWith('La maire a menti'))
        expect(accuses).toBeGreaterThanOrEqual(0)
        expect(lines.filter((line) => line === DENIAL.text)).toHaveLength(1)
        expect(lines.filter((line) => line === UNPROVEN.text)).toHaveLength(1)
        expect(lines.indexOf(DENIAL.text)).toBe(accuses + 2)
      }
      expect(pages.flatMap(linesOf).filter((line) => line.startsWith('La maire a menti'))).toHaveLength(12)
    }
  })

  test('is in the JSON of each', () => {
    for (const quotation of ACCUSING) expect(quotationToJson(quotation)).toMatchObject({ context: [{}, {}] })
  })
})
