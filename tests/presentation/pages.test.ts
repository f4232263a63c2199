import { describe, expect, it } from 'vitest'
import type { Answer, Excerpt } from '../../src/answering/reply.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import type { ExcerptBlock, Page } from '../../src/presentation/page.ts'
import { renderReply } from '../../src/presentation/pages.ts'

const WIDE = { characters: 4000, bytes: 10_000, blocks: 30 }
const now = new Date('2026-01-02T12:00:00Z')

function excerpt(text: string, over: Partial<Excerpt> = {}): Excerpt {
  return {
    article: 'pont',
    passage: 3,
    start: 10,
    end: 10 + text.length,
    text,
    speaker: null,
    highlights: [],
    citation: {
      article: 'pont',
      title: 'Le pont ferme',
      publisher: null,
      published: '2026-01-01',
      passage: 3,
      link: null,
      stale: false,
      indexedAt: '2026-01-02T10:00:00Z',
    },
    ...over,
  }
}

function answer(over: Partial<Answer>): Answer {
  return {
    kind: 'answer',
    question: 'Pourquoi ?',
    language: 'fr',
    excerpts: [],
    beside: [],
    context: [],
    related: [],
    searched: 1,
    ...over,
  }
}

const render = (reply: Parameters<typeof renderReply>[0], limits = WIDE): readonly Page[] =>
  renderReply(reply, wordingFor('fr'), {
    now,
    limits,
    request: { kind: 'ask', question: 'Pourquoi ?', article: null },
  })

const excerpts = (pages: readonly Page[]): readonly ExcerptBlock[] =>
  pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'excerpt'))

describe('an answer', () => {
  it('shows the best excerpt with its source, and offers the others', () => {
    const [page] = render(
      answer({ excerpts: [excerpt('Le pont ferme.'), excerpt('Il rouvrira.', { passage: 4 })] }),
    )
    expect(page?.blocks.map((block) => block.kind)).toEqual(['title', 'excerpt', 'footer'])
    expect(page?.blocks[1]).toMatchObject({ text: 'Le pont ferme.', source: 'passage 3' })
    expect(page?.blocks[2]).toEqual({
      kind: 'footer',
      text: 'Le pont ferme · 1er janvier 2026 · indexé il y a 2\u00a0h',
    })
    expect(page?.actions.map((action) => action.label)).toEqual(['En contexte', 'Autres extraits (1)'])
  })

  it('leads from somebody’s words to what else they said, and when', () => {
    const [page] = render(answer({ excerpts: [excerpt('« Il ferme », dit-elle.', { speaker: 'Claire' })] }))
    expect(page?.actions.at(-1)).toMatchObject({
      label: 'Chronologie',
      request: { kind: 'timeline', speaker: 'Claire' },
    })
  })

  it('names the article under each excerpt when they come from several', () => {
    const other = excerpt('Une preuve manque.', { article: 'rue', passage: 9 })
    const [page] = render(
      answer({
        excerpts: [excerpt('Le pont ferme.')],
        beside: [
          { ...other, role: 'no-evidence', citation: { ...other.citation, article: 'rue', title: 'La rue' } },
        ],
      }),
    )
    const sources = page?.blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.source] : []))
    expect(sources).toEqual([
      'Le pont ferme · 1er janvier 2026 · passage 3',
      'Aucune preuve · La rue · 1er janvier 2026 · passage 9',
    ])
    expect(page?.blocks.some((block) => block.kind === 'footer')).toBe(false)
  })

  it('names the article of what answers a passage from another one', () => {
    const other = excerpt('Le maire dément.', { article: 'rue', passage: 9 })
    const [page] = render({
      kind: 'passage',
      excerpt: excerpt('Le pont ferme.'),
      heading: false,
      of: 12,
      context: [
        { ...other, role: 'denial', citation: { ...other.citation, article: 'rue', title: 'La rue' } },
      ],
    })
    const sources = page?.blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.source] : []))
    expect(sources?.at(-1)).toBe('Démenti · La rue · 1er janvier 2026 · passage 9')
  })

  it('says that the article does not say, and names the nearest passages', () => {
    const [page] = render(
      answer({
        related: [{ article: 'pont', passage: 7, title: 'Le pont', opening: 'Le maire', whole: false }],
      }),
    )
    expect(page?.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'Pourquoi ?',
      'L’article ne le dit pas.',
      'Au plus près\u00a0: passage 7 (Le maire…)',
    ])
    expect(page?.actions).toMatchObject([{ request: { kind: 'passage', number: 7, article: 'pont' } }])
  })

  it('moves highlights from the passage to the excerpt', () => {
    const [page] = render(
      answer({ excerpts: [excerpt('Le pont ferme.', { highlights: [{ start: 13, end: 17 }] })] }),
    )
    const [block] = excerpts(page === undefined ? [] : [page])
    expect(block?.text.slice(block.highlights[0]?.start, block.highlights[0]?.end)).toBe('pont')
  })
})

describe('pages', () => {
  const long = Array.from({ length: 40 }, (_, index) => ({
    ...excerpt(`Phrase numéro ${index} de la liste.`, { passage: index + 1 }),
    context: [],
  }))

  it('are cut between excerpts, each whole, in order, and turn by their actions', () => {
    const pages = render({ kind: 'excerpts', excerpts: long }, { ...WIDE, characters: 400 })
    expect(pages.length).toBeGreaterThan(2)
    expect(excerpts(pages).map((block) => block.text)).toEqual(long.map((one) => one.text))
    expect(pages[0]?.actions.map((action) => [action.kind, action.page])).toEqual([['turn', 1]])
    expect(pages[1]?.actions.map((action) => [action.kind, action.page])).toEqual([
      ['turn', 0],
      ['turn', 2],
    ])
  })

  it.each([
    ['characters', { characters: 300, bytes: 10_000, blocks: 30 }],
    ['bytes', { characters: 4000, bytes: 500, blocks: 30 }],
    ['blocks', { characters: 4000, bytes: 10_000, blocks: 4 }],
  ])('keep to the limit of %s', (_, limits) => {
    const pages = render({ kind: 'excerpts', excerpts: long }, limits)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      const texts = page.blocks.flatMap((block) =>
        block.kind === 'excerpt' ? [block.text, block.source] : [block.text],
      )
      expect(page.blocks.length).toBeLessThanOrEqual(limits.blocks)
      expect(texts.join('').length).toBeLessThanOrEqual(limits.characters)
      expect(new TextEncoder().encode(texts.join('')).length).toBeLessThanOrEqual(limits.bytes)
    }
  })

  it('show an excerpt that no page can hold in parts that join to it exactly', () => {
    const text = `${'Une phrase assez longue pour compter, avec des accents éèà. '.repeat(200)}${'x'.repeat(900)}😀fin`
    const pages = render(answer({ excerpts: [excerpt(text)] }), { characters: 500, bytes: 4000, blocks: 30 })
    const parts = excerpts(pages)
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts[0]?.source).toContain(`partie 1 sur ${parts.length}`)
    for (const part of parts) expect(part.text).toBe(part.text.toWellFormed())
  })
})
