// Replies as Discord's components: what they look like, and that Discord's limits hold for the worst of texts.
// Escaping by itself is in markdown.test.ts.

import type { APIMessageTopLevelComponent } from 'discord.js'
import { describe, expect, test } from 'vitest'
import type { Citation, Excerpt, Reply } from '../../src/answering/reply.ts'
import type { Request } from '../../src/answering/request.ts'
import type { Refusal } from '../../src/corpus/corpus.ts'
import type { DrawnMessage } from '../../src/discord/components.ts'
import { drawNote, drawPage, drawReply, shownTitle } from '../../src/discord/components.ts'
import { decodePress } from '../../src/discord/custom-id.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import type { Action, Page } from '../../src/presentation/page.ts'
import { parseMarkdown, plainText, quotesIn } from '../support/discord/markdown.ts'
import { articleKeys, articleRecord } from './records.ts'

const articles = articleKeys([articleRecord({ id: 'pont', key: 'aB3_-x9Z' })])
const wording = wordingFor('fr')
const now = new Date('2025-03-16T08:00:00Z')

const citation: Citation = {
  article: 'pont',
  title: 'Le pont de Brévenne ferme',
  publisher: 'La Gazette',
  published: '2025-03-14',
  passage: 6,
  link: 'https://gazette.example/pont#:~:text=Le%20pont',
  stale: false,
  indexedAt: '2025-03-16T06:00:00.000Z',
}

const excerpt = (text: string, highlights: Excerpt['highlights'] = []): Excerpt => ({
  article: 'pont',
  passage: 6,
  start: 0,
  end: text.length,
  text,
  speaker: null,
  highlights,
  citation,
})

const QUESTION = 'Pourquoi le pont a-t-il fermé ?'

const answerOf = (cut: Excerpt, question = QUESTION): Reply => ({
  kind: 'answer',
  question,
  language: 'fr',
  excerpts: [cut],
  beside: [],
  context: [],
  related: [],
  searched: 1,
})

const draw = (reply: Reply, request: Request) => drawReply(reply, wording, { now, request }, articles)
const drawAnswer = (cut: Excerpt, question = QUESTION) =>
  draw(answerOf(cut, question), { kind: 'ask', question, article: null })

type Part = { readonly type: number; readonly content?: string; readonly components?: readonly Part[] }

function partsOf(message: DrawnMessage): readonly Part[] {
  const walk = (part: Part): readonly Part[] => [part, ...(part.components ?? []).flatMap(walk)]
  return (message.components as unknown as readonly Part[]).flatMap(walk)
}

const textsOf = (message: DrawnMessage) => partsOf(message).flatMap(({ content }) => content ?? [])
const read = (markdown: string) => parseMarkdown(markdown, () => '(a mention)')
const quoted = (message: DrawnMessage) => textsOf(message).flatMap((text) => quotesIn(read(text)))
const buttonsOf = (message: DrawnMessage) =>
  partsOf(message).filter(({ type }) => type === 2) as unknown as { label: string; custom_id: string }[]

function expectAcceptable(message: DrawnMessage): void {
  const text = textsOf(message).join('')
  expect(text.length).toBeLessThanOrEqual(4000)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000)
  expect(partsOf(message).length).toBeLessThanOrEqual(40)
  const ids = buttonsOf(message).map(({ custom_id }) => custom_id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const row of partsOf(message).filter(({ type }) => type === 1)) {
    expect(row.components?.length).toBeGreaterThan(0)
    expect(row.components?.length).toBeLessThanOrEqual(5)
  }
}

describe('an answer', () => {
  test('is a container: the question, the words in a quote with their source below, the article, buttons', () => {
    const { pages } = drawAnswer(excerpt('Le pont a fermé *vendredi*.', [{ start: 8, end: 15 }]))
    expect(pages).toHaveLength(1)
    const [page] = pages
    expect(page?.components).toEqual([
      {
        type: 17,
        components: [
          { type: 10, content: '### Pourquoi le pont a-t-il fermé ?' },
          {
            type: 10,
            content:
              '> Le pont **a fermé** \\*vendredi\\*.\n-# [passage 6](https://gazette.example/pont#:~:text=Le%20pont)',
          },
          { type: 14 },
          {
            type: 10,
            content: '-# Le pont de Brévenne ferme · La Gazette · 14 mars 2025 · indexé il y a 2\u00a0h',
          },
          {
            type: 1,
            components: [{ type: 2, style: 2, label: 'En contexte', custom_id: '10a0.p.aB3_-x9Z.6' }],
          },
        ],
      },
    ])
  })

  test.each<[string, string]>([
    ['nothing but marks', '*_~`|'.repeat(800)],
    ['nothing but new lines', `a${'\n'.repeat(4000)}z`],
    ['many bytes', '漢'.repeat(9000)],
    ['a passage as long as a book’s chapter', 'Le pont est fermé. '.repeat(1500).trim()],
  ])('that escaping makes too long is cut into more pages, and no word is lost: %s', (_, text) => {
    const { pages, turnable } = drawAnswer(excerpt(text))
    expect(pages.length).toBeGreaterThan(1)
    expect(turnable).toBe(true)
    for (const page of pages) expectAcceptable(page)
    const words = (quotes: readonly string[]) => quotes.join('').replace(/\s/g, '')
    expect(words(pages.flatMap(quoted))).toBe(words([text]))
  })

  test('with every character highlighted still fits', () => {
    const text = 'a '.repeat(1600).trim()
    const highlights = Array.from({ length: 1600 }, (_, n) => ({ start: 2 * n, end: 2 * n + 1 }))
    const { pages } = drawAnswer(excerpt(text, highlights))
    for (const page of pages) expectAcceptable(page)
  })

  test('to a long question turns its pages by the question in its title', () => {
    const question = `Pourquoi *le pont*\n${'de Brévenne '.repeat(14)}a-t-il fermé ?`
    const { pages } = drawAnswer(excerpt('Le pont est fermé. '.repeat(400).trim()), question)
    const [page] = pages
    const next = page && buttonsOf(page).find(({ label }) => label === wording.next)
    const title = page === undefined ? null : shownTitle(page.components as APIMessageTopLevelComponent[])
    expect(next && decodePress(next.custom_id, title, articles)).toEqual({
      kind: 'turn',
      request: { kind: 'ask', question: question.replace('\n', ' '), article: null },
      page: 1,
    })
  })

  test('to a question that even its title shortens has no buttons to turn: all pages must be sent', () => {
    const question = 'Pourquoi '.repeat(60)
    const { pages, turnable } = drawAnswer(excerpt('Le pont est fermé. '.repeat(400).trim()), question)
    expect(turnable).toBe(false)
    for (const page of pages) {
      expectAcceptable(page)
      expect(buttonsOf(page).map(({ label }) => label)).toEqual(['En contexte'])
    }
  })

  test('whose article has a monstrous address is shown without it', () => {
    const link = `https://gazette.example/${'a'.repeat(3000)}`
    const { pages } = drawAnswer({ ...excerpt('Le pont est fermé.'), citation: { ...citation, link } })
    expect(textsOf(pages[0] ?? drawNote('')).join()).toContain('\n-# passage 6')
  })
})

test('a list of many articles goes over pages that Discord takes', () => {
  const many = Array.from({ length: 120 }, (_, n) =>
    articleRecord({ id: `article-${n}`, title: `Le [${n}] *titre*` }),
  )
  const totals = { articles: 120, passages: 1440, quotations: 0, people: 0 }
  const { pages, turnable } = draw({ kind: 'sources', articles: many, totals }, { kind: 'sources' })
  expect(turnable).toBe(true)
  for (const page of pages) expectAcceptable(page)
  const shown = pages.flatMap(textsOf).map((text) => plainText(read(text)))
  expect(many.every(({ title }) => shown.some((text) => text.startsWith(title ?? '')))).toBe(true)
})

test('a long report of a reindex is sent page after page: no button of it may reindex again', () => {
  const refused: readonly Refusal[] = Array.from({ length: 60 }, (_, n) => ({
    file: `articles/refus-${n}.txt`,
    line: 2,
    fault: { rule: 'value-invalid', key: 'published', value: '14 mars', expected: 'date' },
    stale: false,
  }))
  const outcome = {
    kind: 'kept',
    generation: 3,
    refused,
    reason: { kind: 'all-refused', folder: 'data' },
  } as const
  const { pages, turnable } = draw({ kind: 'reindex', outcome }, { kind: 'reindex' })
  expect(turnable).toBe(false)
  expect(pages.flatMap(buttonsOf)).toEqual([])
  for (const page of pages) expectAcceptable(page)
  const shown = pages.flatMap(textsOf).map((text) => plainText(read(text)))
  for (const { file } of refused) expect(shown.some((text) => text.includes(`${file}:2`))).toBe(true)
})

describe('buttons', () => {
  const action = (label: string, kind: Action['kind']): Action => ({
    label,
    request: { kind: 'help' },
    page: 0,
    kind,
  })

  test('those that turn the page stand in a row of their own', () => {
    const page: Page = {
      blocks: [{ kind: 'note', text: 'x' }],
      actions: [
        action('◀', 'turn'),
        ...'abcdef'.split('').map((label) => action(label, 'ask')),
        action('▶', 'turn'),
      ],
    }
    const rows = partsOf(drawPage(page, articles)).filter(({ type }) => type === 1)
    const labels = rows.map((row) =>
      (row.components as unknown as { label: string }[]).map(({ label }) => label),
    )
    expect(labels).toEqual([['a', 'b', 'c', 'd', 'e'], ['f'], ['◀', '▶']])
  })

  test('a long label is cut, not refused', () => {
    const message = drawPage({ blocks: [], actions: [action('é'.repeat(100), 'ask')] }, articles)
    expect(buttonsOf(message).map(({ label }) => label.length)).toEqual([80])
  })

  test('nor is it cut within a character', () => {
    const label = `a${'😀'.repeat(60)}`
    const [button] = buttonsOf(drawPage({ blocks: [], actions: [action(label, 'ask')] }, articles))
    expect(button?.label.isWellFormed()).toBe(true)
    expect(button?.label.length).toBeLessThanOrEqual(80)
  })
})

test('the bot’s own sentences are escaped too', () => {
  expect(textsOf(drawNote('Usage : /ask [*question*]'))).toEqual(['Usage : /ask \\[\\*question\\*]'])
})

test('a message without a title has none', () => {
  expect(shownTitle(drawNote('### x').components as APIMessageTopLevelComponent[])).toBeNull()
  expect(shownTitle([])).toBeNull()
})
