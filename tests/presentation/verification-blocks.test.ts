// The verdict on a quotation as a person reads it.

import { describe, expect, test } from 'vitest'
import type { Reply, Verification } from '../../src/answering/reply.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import type { Page } from '../../src/presentation/page.ts'
import { renderReply } from '../../src/presentation/pages.ts'
import { citedQuotation } from '../support/quotations.ts'

const WIDE = { characters: 40_000, bytes: 100_000, blocks: 300 }

const quotation = citedQuotation({ text: 'Le chantier durera six mois' })

function verification(given: Partial<Verification>): Verification {
  return {
    asked: 'Le chantier durera six mois',
    status: 'verbatim',
    match: quotation,
    shown: quotation,
    changes: [],
    quotation,
    partial: false,
    elsewhere: null,
    misattributedTo: null,
    related: [],
    ...given,
  }
}

const ABSENT: Partial<Verification> = { status: 'absent', match: null, shown: null, quotation: null }

function render(
  checks: readonly Verification[],
  unchecked = 0,
  language: 'fr' | 'en' = 'fr',
): readonly Page[] {
  const reply: Reply = { kind: 'verification', checks, unchecked, searched: 1, context: [] }
  return renderReply(reply, wordingFor(language), {
    now: new Date('2025-03-16T08:00:00Z'),
    limits: WIDE,
    request: { kind: 'verify', quote: 'Le chantier' },
  })
}

function linesOf(pages: readonly Page[]): readonly string[] {
  return pages
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'excerpt'
          ? [`| ${block.text}`, block.source]
          : block.kind === 'footer'
            ? []
            : [block.text],
      ),
    )
    .map((line) => line.replace(/[\u00a0\u202f]/g, ' '))
}

describe('a quotation that is', () => {
  test('verbatim: so it says, with who said it', () => {
    expect(linesOf(render([verification({})]))).toEqual([
      '« Le chantier durera six mois »',
      'Mot pour mot.',
      '| Le chantier durera six mois',
      'Claire Vasseur · lundi 10 mars 2025 (« lundi ») · passage 2',
    ])
  })

  test('longer in the article', () => {
    expect(linesOf(render([verification({ partial: true })])).at(-1)).toBe('La citation est plus longue.')
  })

  test('the article’s own words', () => {
    const own = { ...quotation, speaker: null }
    expect(linesOf(render([verification({ quotation: null, match: own, shown: own })]))).toEqual([
      '« Le chantier durera six mois »',
      'Mot pour mot.',
      '| Le chantier durera six mois',
      'passage 2',
      'Ce sont les mots de l’article, pas une citation.',
    ])
  })

  test('altered: each change, in the article’s words', () => {
    const changes = [
      { from: 'dix', to: 'six' },
      { from: 'longs', to: '' },
      { from: '', to: 'au moins' },
    ]
    const lines = linesOf(render([verification({ status: 'altered', changes })]))
    expect(lines).toContain('Pas mot pour mot.')
    expect(lines.at(-1)).toBe(
      '« dix » : l’article dit « six » · « longs » n’y est pas · il manque « au moins »',
    )
  })

  test('altered beyond all measure: the first changes, shortened, the others counted', () => {
    const changes = Array.from({ length: 9 }, (_, n) => ({ from: `mot${n} `.repeat(60).trim(), to: '' }))
    const last = linesOf(render([verification({ status: 'altered', changes })])).at(-1) ?? ''
    expect(last).toMatch(/ · et 3 autres différences$/)
    expect(last.length).toBeLessThan(700)
  })

  test('reworded in a heading', () => {
    const elsewhere = citedQuotation({ text: 'Un chantier de dix mois', kind: 'headline', passage: 1 })
    const changes = [{ from: 'dix', to: 'six' }]
    expect(linesOf(render([verification({ status: 'altered', changes, elsewhere })])).slice(-3)).toEqual([
      'L’intertitre reformule :',
      '| Un chantier de dix mois',
      'intertitre · passage 1',
    ])
  })

  test('a heading that rewords', () => {
    const heading = citedQuotation({ text: 'Un chantier de six mois', kind: 'headline' })
    const lines = linesOf(
      render([verification({ match: heading, shown: heading, quotation: heading, elsewhere: quotation })]),
    )
    expect(lines.slice(-3)).toEqual([
      'Mais c’est un intertitre, qui reformule. La citation elle-même :',
      '| Le chantier durera six mois',
      'Claire Vasseur · lundi 10 mars 2025 (« lundi ») · passage 2',
    ])
  })

  test('another person’s', () => {
    expect(linesOf(render([verification({ misattributedTo: 'Élise Mavrand' })]))[2]).toBe(
      'Ces mots ne sont pas d’Élise Mavrand : dans l’article, ils sont de Claire Vasseur.',
    )
  })

  test('absent, with the nearest passages to read', () => {
    const related = [{ article: 'pont', passage: 4, title: null, opening: 'Les écoliers', whole: false }]
    const pages = render([verification({ ...ABSENT, related })])
    expect(linesOf(pages).slice(1)).toEqual([
      'Ces mots ne sont pas dans les articles.',
      'Au plus près : passage 4 (Les écoliers…)',
    ])
    expect(pages[0]?.actions.map(({ label }) => label)).toEqual(['Lire le passage 4'])
  })

  test('very long: its title is closed all the same', () => {
    const [title] = linesOf(
      render([verification({ asked: 'Le chantier durera six mois '.repeat(80).trim() })]),
    )
    expect(title).toMatch(/^« Le chantier .*…»?.{0,2}»$/)
    expect(title?.length).toBeLessThanOrEqual(300)
  })
})

test('several quotations of a message each have their heading, and passages to read once', () => {
  const pages = render([verification({}), verification({ asked: 'dix mois', ...ABSENT })], 2)
  expect(pages[0]?.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'note',
    'excerpt',
    'heading',
    'note',
    'note',
    'footer',
  ])
  expect(linesOf(pages).at(-1)).toMatch(/les 2 suivantes ne l’ont pas été/)
  expect(pages[0]?.actions.map(({ label }) => label)).toEqual(['Lire le passage 2'])
})

test('in English, with English quotation marks around what was asked', () => {
  expect(linesOf(render([verification({})], 0, 'en')).slice(0, 2)).toEqual([
    '“Le chantier durera six mois”',
    'Word for word.',
  ])
})
