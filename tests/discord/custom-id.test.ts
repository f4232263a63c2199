// What a button carries, there and back: every kind of request, the limits of its room, and what is no button of
// this version.

import { describe, expect, test } from 'vitest'
import type { Request } from '../../src/answering/request.ts'
import type { Press } from '../../src/discord/custom-id.ts'
import { CUSTOM_ID_LIMIT, decodePress, encodePress } from '../../src/discord/custom-id.ts'
import { articleKeys, articleRecord } from './records.ts'

const LONG_ID = `${'un-nom-de-fichier-tres-long-'.repeat(8)}2025`
const articles = articleKeys([
  articleRecord({ id: 'pont', key: 'aB3_-x9Z' }),
  articleRecord({ id: LONG_ID, key: 'Zz00--__' }),
])

const LONG_QUESTION = `Pourquoi ${'le pont de Brévenne '.repeat(10)}a-t-il fermé ?`

const place = (article: string, passage: number, start: number, end: number) => ({
  article,
  passage,
  start,
  end,
})

const REQUESTS: readonly Request[] = [
  { kind: 'ask', question: 'Où est-il mort ? « a.b » 😀', article: null },
  { kind: 'ask', question: 'Qui ? q..t.', article: 'pont' },
  { kind: 'ask', question: 'Qui ?', article: LONG_ID },
  { kind: 'ask', question: 'Qui ?', article: 'jamais. indexé, =a=' },
  { kind: 'passage', number: 6, article: 'pont' },
  { kind: 'passage', number: 123_456_789, article: null },
  { kind: 'excerpts', places: [place('pont', 6, 0, 79)] },
  {
    kind: 'excerpts',
    places: [
      place('pont', 6, 0, 79),
      place('pont', 812, 12, 31_999),
      place(LONG_ID, 1, 0, 2),
      place('pont', 2, 5, 6),
    ],
  },
  { kind: 'quotes', speaker: null, about: null, article: null },
  { kind: 'quotes', speaker: 'Claire Vasseur', about: 'le pont | « ~1 » @3,4', article: 'pont' },
  { kind: 'quotes', speaker: null, about: '=@|~', article: LONG_ID },
  { kind: 'timeline', speaker: null, from: null, to: null },
  { kind: 'timeline', speaker: 'Claire Vasseur', from: '2025-03-14', to: null },
  { kind: 'timeline', speaker: null, from: null, to: 'l’été dernier' },
  { kind: 'people', name: null },
  { kind: 'people', name: 'Compagnie intercommunale des eaux et forêts du Haut-Brévennois' },
  { kind: 'verify', quote: '« Le chantier durera six mois. »' },
  { kind: 'sources' },
  { kind: 'help' },
]

const LONG_NAME = `Fédération ${'départementale des syndicats '.repeat(4)}d’eau`
const LONG_SUBJECT = `les travaux ${'du pont | de Brévenne '.repeat(5)}`.trim()

/** Each with a title in which its long words stand. */
const IN_TITLES: readonly (readonly [Request, string])[] = [
  [
    { kind: 'quotes', speaker: LONG_NAME, about: LONG_SUBJECT, article: 'pont' },
    `Citations de ${LONG_NAME} · à propos de « ${LONG_SUBJECT} » · 3 citations`,
  ],
  [
    { kind: 'timeline', speaker: LONG_NAME, from: '2025-03-14', to: '2025-03-20' },
    `Chronologie de ${LONG_NAME}`,
  ],
  [{ kind: 'people', name: LONG_NAME }, LONG_NAME],
  [{ kind: 'verify', quote: LONG_SUBJECT }, `« ${LONG_SUBJECT} »`],
]

describe('a button', () => {
  test.each(REQUESTS)('asks what it was made for: %j', (request) => {
    for (const press of [
      { kind: 'ask', request, page: 0 },
      { kind: 'turn', request, page: 41 },
    ] satisfies Press[]) {
      const id = encodePress(press, 7, null, articles)
      expect(id?.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT)
      expect(id && decodePress(id, null, articles)).toEqual(press)
    }
  })

  test('is told from the others in its message, even when it asks the same', () => {
    const press: Press = { kind: 'ask', request: { kind: 'help' }, page: 0 }
    const ids = Array.from({ length: 15 }, (_, ordinal) => encodePress(press, ordinal, null, articles))
    expect(new Set(ids).size).toBe(15)
  })

  test('whose question is too long reads it in the title of its message', () => {
    const press: Press = {
      kind: 'turn',
      request: { kind: 'ask', question: LONG_QUESTION, article: 'pont' },
      page: 2,
    }
    const id = encodePress(press, 0, `${LONG_QUESTION} · 1/3`, articles)
    expect(id?.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT)
    expect(id && decodePress(id, `${LONG_QUESTION} · 2/3`, articles)).toEqual(press)
    expect(id && decodePress(id, null, articles)).toBeNull()
  })

  test('whose question stands nowhere is left off', () => {
    const press: Press = {
      kind: 'turn',
      request: { kind: 'ask', question: LONG_QUESTION, article: null },
      page: 1,
    }
    expect(encodePress(press, 0, null, articles)).toBeNull()
    expect(encodePress(press, 0, `${LONG_QUESTION.slice(0, 100)}…`, articles)).toBeNull()
  })

  test.each(IN_TITLES)('reads words that are too long in the title of its message: %j', (request, title) => {
    const press: Press = { kind: 'turn', request, page: 3 }
    const id = encodePress(press, 35, `${title} · 4/9`, articles)
    expect(id?.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT)
    expect(id && decodePress(id, `${title} · 5/9`, articles)).toEqual(press)
    expect(id && decodePress(id, 'Trop court', articles)).toBeNull()
    expect(encodePress(press, 35, null, articles)).toBeNull()
  })

  test('never reindexes: whoever sees a reply may press what stands under it', () => {
    expect(encodePress({ kind: 'turn', request: { kind: 'reindex' }, page: 1 }, 0, null, articles)).toBeNull()
    expect(decodePress('10t1.r', null, articles)).toBeNull()
  })

  test('for an article that is gone means nothing any more', () => {
    const id = encodePress(
      { kind: 'ask', request: { kind: 'passage', number: 6, article: 'pont' }, page: 0 },
      0,
      null,
      articles,
    )
    expect(id && decodePress(id, null, articleKeys([]))).toBeNull()
  })
})

test.each([
  '',
  'ask:next',
  '0a0.h',
  '20a0.h',
  '10a0.z',
  '10a0.',
  '10a0.p.aB3_-x9Z.',
  '10a0.p.aB3_-x9Z.1.2',
  '10a0.x.aB3_-x9Z,6,0',
  '10a0.x.6,0,79',
  '10a0.x.aB3_-x9Z,6,0,79,1',
  '10a0.q.=%E0%A4%A.Qui',
  '10x0.h',
  '10a0.c..=Claire',
  '10a0.c.nulpart_.=Claire|',
  '10a0.l..=Claire|=hier',
  '10a0.l..=Claire|=hier|=demain|',
  '10a0.n..Claire',
  '10a0.n..@0,z',
  '10a0.n..@-1,3',
  '10a0.v..',
])('what is no button of this version is nothing: %j', (id) => {
  expect(decodePress(id, 'Un titre', articles)).toBeNull()
})
