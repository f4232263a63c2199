// Quotations, the timeline and people in words: what stands under each quotation, which day stands over it, what can
// be asked next.

import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import type { Request } from '../../src/answering/request.ts'
import type { PersonRecord, QuotationDate } from '../../src/corpus/corpus.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import type { Page } from '../../src/presentation/page.ts'
import { renderReply } from '../../src/presentation/pages.ts'
import { datedSource, quotationSource } from '../../src/presentation/quotation-blocks.ts'
import { citedQuotation, statedDay, TIMELINE_REQUEST, timelineOf } from '../support/quotations.ts'

const fr = wordingFor('fr')
const WIDE = { characters: 40_000, bytes: 100_000, blocks: 300 }
const now = new Date('2025-03-16T08:00:00Z')

function render(reply: Reply, request: Request = TIMELINE_REQUEST, limits = WIDE): readonly Page[] {
  return renderReply(reply, fr, { now, limits, request })
}

/** French typography apart: a no-break space is a space here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

function linesOf(pages: readonly Page[]): readonly string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      switch (block.kind) {
        case 'excerpt':
          return [`| ${block.text}`, plain(block.source)]
        case 'heading':
          return [plain([block.text, block.detail].filter((part) => part !== null).join(' · '))]
        default:
          return [plain(block.text)]
      }
    }),
  )
}

const source = (given: Parameters<typeof citedQuotation>[0], shared: string | null = 'pont') =>
  plain(quotationSource(citedQuotation(given), fr, shared))

describe('under a quotation', () => {
  test('who, where and to whom, and in which passages', () => {
    const text = 'Oui'
    const place = (article: string, passage: number, title: string | null) => ({
      article,
      passage,
      title,
      reworded: false,
      start: 0,
      end: 3,
    })
    expect(source({ text })).toBe('Claire Vasseur · passage 2')
    expect(source({ text, medium: 'X', addressee: 'Politico' })).toBe(
      'Claire Vasseur, sur X, à Politico · passage 2',
    )
    expect(source({ text, medium: 'Politico', addressee: 'Politico' })).toBe(
      'Claire Vasseur, à Politico · passage 2',
    )
    expect(source({ text, medium: 'communiqué' })).toBe('Claire Vasseur (communiqué) · passage 2')
    expect(source({ text, addressee: 'les journalistes' })).toBe(
      'Claire Vasseur, aux journalistes · passage 2',
    )
    expect(source({ text, addressee: 'salariés' })).toBe('Claire Vasseur, à « salariés » · passage 2')
    expect(source({ text, addressee: 'aux salariés' })).toBe('Claire Vasseur, aux salariés · passage 2')
    expect(source({ text, addressee: 'le Monde' })).toBe('Claire Vasseur, au Monde · passage 2')
    expect(source({ text, repeats: [place('pont', 4, null), place('pont', 1, null)] })).toBe(
      'Claire Vasseur · passages 1, 2 et 4',
    )
    expect(source({ text, repeats: [place('gare', 3, 'La gare'), place('gare', 1, 'La gare')] })).toBe(
      'Claire Vasseur · passage 2 · aussi dans « La gare », passages 1 et 3',
    )
    expect(
      source({ text, repeats: [place('pont', 4, null), { ...place('pont', 1, null), reworded: true }] }),
    ).toBe('Claire Vasseur · passages 2 et 4 · en d’autres mots : passage 1')
  })

  test('many articles that report the same are counted, the first ones named', () => {
    const repeats = Array.from({ length: 12 }, (_, n) => ({
      article: `a${n}`,
      passage: 1,
      title: null,
      reworded: false,
      start: 0,
      end: 3,
    }))
    expect(source({ text: 'Oui', repeats })).toBe(
      'Claire Vasseur · passage 2 · aussi dans « a0 », passage 1 · aussi dans « a1 », passage 1 · aussi dans « a2 », passage 1 · et dans 9 autres articles',
    )
  })

  test('how sure it is who speaks', () => {
    expect(source({ text: 'Oui', certainty: 'likely' })).toBe('sans doute Claire Vasseur · passage 2')
    const unnamed = { text: 'Oui', speaker: null, certainty: null }
    expect(source(unnamed)).toBe('auteur non nommé · passage 2')
    expect(source({ ...unnamed, description: 'un proche du dossier' })).toBe(
      '« un proche du dossier » (non nommé) · passage 2',
    )
  })

  test('the article where a reply cites several', () => {
    expect(source({ text: 'Oui' }, null)).toBe(
      'Claire Vasseur · Le pont de Brévenne ferme · La Gazette · 14 mars 2025 · passage 2',
    )
  })
})

describe('where no heading gives the day', () => {
  const dated = (date: QuotationDate | null, language: 'fr' | 'en' = 'fr') =>
    plain(datedSource(citedQuotation({ text: 'Oui', date }), wordingFor(language), 'pont'))

  test('it stands under the quotation, with the words that it rests on', () => {
    const monday = statedDay('2025-03-10', 'lundi')
    expect(dated(monday)).toBe('Claire Vasseur · lundi 10 mars 2025 (« lundi ») · passage 2')
    expect(dated(monday, 'en')).toBe('Claire Vasseur · Monday 10 March 2025 (“lundi”) · passage 2')
    expect(dated({ ...monday, part: 'soir', planned: true })).toBe(
      'Claire Vasseur · lundi 10 mars 2025, soir (prévu, « lundi ») · passage 2',
    )
  })

  test('what the text does not date is given no day', () => {
    const published = { ...statedDay('2025-03-14', ''), basis: 'published', words: null } as const
    expect([dated(published), dated(null)]).toEqual([
      'Claire Vasseur · passage 2',
      'Claire Vasseur · passage 2',
    ])
  })
})

describe('/quotes', () => {
  const quotations = [citedQuotation({ text: 'Oui' }), citedQuotation({ text: 'Non' })]
  const reply: Reply = {
    kind: 'quotations',
    speaker: null,
    about: null,
    article: null,
    quotations,
    total: quotations.length,
  }

  test('says under each who said it, and when', () => {
    expect(linesOf(render(reply)).slice(1, 3)).toEqual([
      '| Oui',
      'Claire Vasseur · lundi 10 mars 2025 (« lundi ») · passage 2',
    ])
  })

  test('counts them in its title, with whose they are and about what', () => {
    const title = (given: Partial<typeof reply>) => linesOf(render({ ...reply, ...given } as Reply))[0]
    expect(title({})).toBe('2 citations')
    expect(title({ speaker: 'Claire Vasseur' })).toBe('2 citations de Claire Vasseur')
    expect(title({ speaker: 'Élise Mavrand', about: 'le pont' })).toBe(
      '2 citations d’Élise Mavrand à propos de « le pont »',
    )
    expect(title({ quotations: quotations.slice(1), total: 1, about: 'le pont' })).toBe(
      '1 citation à propos de « le pont »',
    )
  })

  test('says plainly that there are none of what was asked', () => {
    const none = { ...reply, quotations: [], speaker: 'Hugo Vasseur', about: 'le pont' } as Reply
    expect(linesOf(render(none))).toEqual([
      'Les articles n’ont pas de citation de Hugo Vasseur à propos de « le pont ».',
    ])
  })

  test('says where it stops when there are more, and how to see them', () => {
    const lines = linesOf(render({ ...reply, total: 40_000 } as Reply))
    expect(lines.slice(0, 3)).toEqual([
      '40 000 citations',
      'Voici les 2 premières. Pour les suivantes, précisez une personne, un sujet ou une période.',
      '| Oui',
    ])
  })

  test('turns its pages with the names and the article that were understood', () => {
    const many = Array.from({ length: 30 }, () => citedQuotation({ text: 'Le chantier durera six mois' }))
    const [page] = render(
      { ...reply, speaker: 'Claire Vasseur', quotations: many } as Reply,
      { kind: 'quotes', speaker: 'vass', about: null, article: null },
      { ...WIDE, blocks: 8 },
    )
    expect(page?.actions.find(({ kind }) => kind === 'turn')?.request).toEqual({
      kind: 'quotes',
      speaker: 'Claire Vasseur',
      about: null,
      article: null,
    })
  })
})

const date = (given: Partial<QuotationDate>): QuotationDate => ({
  ...statedDay('2025-03-13', 'jeudi'),
  ...given,
})

describe('a day over quotations', () => {
  const heading = (given: QuotationDate | null, language: 'fr' | 'en' = 'fr') => {
    const { text, detail } = wordingFor(language).dated(given)
    return plain([text, ...(detail === null ? [] : [detail])].join(' · '))
  }

  test.each<[string, string, QuotationDate | null]>([
    ['Jeudi 13 mars 2025 · « jeudi »', 'Thursday 13 March 2025 · “jeudi”', date({})],
    [
      'Jeudi 13 mars 2025, soir · « jeudi soir »',
      'Thursday 13 March 2025, evening · “jeudi soir”',
      date({ precision: 'part-of-day', part: 'soir', words: 'jeudi soir' }),
    ],
    [
      'Jeudi 13 mars 2025 (prévu) · « jeudi »',
      'Thursday 13 March 2025 (planned) · “jeudi”',
      date({ planned: true }),
    ],
    [
      'Mars 2025 · « en mars »',
      'March 2025 · “en mars”',
      date({ from: '2025-03-01', to: '2025-03-31', precision: 'month', words: 'en mars' }),
    ],
    ['2024', '2024', date({ from: '2024-01-01', to: '2024-12-31', precision: 'year', words: null })],
    [
      'Deuxième trimestre 2024',
      'Second quarter of 2024',
      date({ from: '2024-04-01', to: '2024-06-30', precision: 'quarter', words: null }),
    ],
    [
      'Années 2010',
      'The 2010s',
      date({ from: '2010-01-01', to: '2019-12-31', precision: 'decade', words: null }),
    ],
    [
      'Du 10 au 16 mars 2025',
      '10 to 16 March 2025',
      date({ from: '2025-03-10', to: '2025-03-16', precision: 'week', words: null }),
    ],
    [
      'Du 28 février au 2 mars 2025',
      '28 February to 2 March 2025',
      date({ from: '2025-02-28', to: '2025-03-02', precision: 'weekend', words: null }),
    ],
    ['Depuis le 1er mars 2025', 'Since 1 March 2025', date({ from: '2025-03-01', to: null, words: null })],
    ['Jusqu’au 1er mars 2025', 'Up to 1 March 2025', date({ from: null, to: '2025-03-01', words: null })],
    [
      'Sans date dans le texte · publication du 14 mars 2025',
      'No date in the text · published 14 March 2025',
      date({ from: '2025-03-14', to: '2025-03-14', basis: 'published', words: null }),
    ],
    ['Sans date', 'No date', null],
  ])('%s', (french, english, given) => {
    expect([heading(given), heading(given, 'en')]).toEqual([french, english])
  })
})

describe('/timeline', () => {
  const thursday = statedDay('2025-03-13', 'jeudi')
  const friday = statedDay('2025-03-14', 'vendredi')
  const reply = timelineOf([
    citedQuotation({ text: 'Un', date: thursday }),
    citedQuotation({ text: 'Deux', date: thursday, speaker: 'Paul Clairmont' }),
    citedQuotation({ text: 'Trois', date: friday }),
  ])

  test('says each day once, over its quotations', () => {
    expect(linesOf(render(reply))).toEqual([
      'Chronologie des citations · 3 citations',
      'Jeudi 13 mars 2025 · « jeudi »',
      '| Un',
      'Claire Vasseur · passage 2',
      '| Deux',
      'Paul Clairmont · passage 2',
      'Vendredi 14 mars 2025 · « vendredi »',
      '| Trois',
      'Claire Vasseur · passage 2',
      'Le pont de Brévenne ferme · La Gazette · 14 mars 2025 · indexé il y a 24 h',
    ])
  })

  test('says it again where a page begins among its quotations', () => {
    const many = timelineOf(
      Array.from({ length: 12 }, (_, n) => citedQuotation({ text: `Numéro ${n}`, date: thursday })),
    )
    const pages = render(many, TIMELINE_REQUEST, { ...WIDE, blocks: 6 })
    expect(pages.length).toBeGreaterThan(2)
    for (const { blocks } of pages) {
      expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(1)
      expect(blocks[1]?.kind).toBe('heading')
    }
  })

  test('and over every part of a quotation that no page can hold', () => {
    const long = timelineOf([
      citedQuotation({ text: 'Le pont est fermé. '.repeat(60).trim(), date: thursday }),
    ])
    const pages = render(long, TIMELINE_REQUEST, { ...WIDE, characters: 500 })
    expect(pages.length).toBeGreaterThan(2)
    for (const { blocks } of pages) expect(blocks.map(({ kind }) => kind)).toContain('heading')
    const parts = pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'excerpt'))
    expect(parts.map(({ text }) => text).join('')).toBe(long.quotations[0]?.text)
  })

  test('names the period, and turns its pages by the days that were understood', () => {
    const asked = { ...TIMELINE_REQUEST, from: 'hier' }
    const [page] = render({ ...reply, from: '2025-03-13', to: null }, asked, { ...WIDE, blocks: 5 })
    expect(linesOf(page === undefined ? [] : [page])[0]).toMatch(
      /^Chronologie des citations · à partir du 13 mars 2025 · 3 citations · 1\/\d$/,
    )
    expect(page?.actions.find(({ kind }) => kind === 'turn')?.request).toEqual({
      ...TIMELINE_REQUEST,
      from: '2025-03-13',
    })
  })

  test('without any says for whom and for which days', () => {
    const none = { ...timelineOf([]), speaker: 'Élise Mavrand', from: '2025-03-01', to: '2025-03-13' }
    expect(linesOf(render(none))).toEqual([
      'Les articles n’ont pas de citation d’Élise Mavrand du 1er au 13 mars 2025.',
    ])
  })

  test('leads to the people where there are several', () => {
    expect(render(reply)[0]?.actions).toEqual([
      { label: 'Par personne', request: { kind: 'people', name: null }, page: 0, kind: 'ask' },
    ])
    expect(render(timelineOf([citedQuotation({ text: 'Un' })]))[0]?.actions).toEqual([])
  })
})

describe('people', () => {
  const claire: PersonRecord = {
    name: 'Claire Vasseur',
    kind: 'person',
    gender: null,
    aliases: ['Vasseur', 'la maire'],
    quotations: 2,
    passages: 3,
  }
  const union: PersonRecord = {
    name: 'Union des riverains',
    kind: 'organisation',
    gender: null,
    aliases: [],
    quotations: 0,
    passages: 1,
  }

  test('are listed with their other names and how often they are quoted, and the quoted ones lead on', () => {
    const pages = render({ kind: 'people', people: [claire, union] })
    expect(
      pages.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'item' ? [block.text, plain(block.detail ?? '')] : [])),
      ),
    ).toEqual([
      'Claire Vasseur',
      'aussi « la maire » · 2 citations · 3 passages',
      'Union des riverains',
      'organisation · aucune citation · 1 passage',
    ])
    expect(pages[0]?.actions.map(({ request }) => request)).toEqual([
      { kind: 'people', name: 'Claire Vasseur' },
    ])
  })

  test('one leads to their quotations and their timeline', () => {
    const [page] = render({ kind: 'person', person: claire })
    expect(page?.blocks[0]).toEqual({ kind: 'title', text: 'Claire Vasseur' })
    expect(page?.actions.map(({ request }) => request)).toEqual([
      { kind: 'quotes', speaker: 'Claire Vasseur', about: null, article: null },
      { kind: 'timeline', speaker: 'Claire Vasseur', from: null, to: null },
    ])
    expect(render({ kind: 'person', person: union })[0]?.actions).toEqual([])
  })

  test('a name that several share, or none, is one line with the people as buttons', () => {
    const choices = [claire, union].map((person) => ({
      person,
      request: { kind: 'people' as const, name: person.name },
    }))
    const [which] = render({ kind: 'which-person', asked: 'V', choices })
    expect(linesOf(which === undefined ? [] : [which])).toEqual([
      '« V » peut désigner Claire Vasseur ou Union des riverains. Précisez.',
    ])
    expect(which?.actions.map(({ label }) => label)).toEqual(['Claire Vasseur', 'Union des riverains'])
    expect(linesOf(render({ kind: 'no-such-person', asked: 'Durand', choices }))).toEqual([
      'Les articles ne nomment pas « Durand ». Ils nomment entre autres Claire Vasseur et Union des riverains.',
    ])
    expect(linesOf(render({ kind: 'no-such-person', asked: 'Durand', choices: [] }))).toEqual([
      'Les articles ne nomment pas « Durand ».',
    ])
  })
})
