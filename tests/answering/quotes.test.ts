// Quotations by person, subject, article and day, on a real corpus of two invented articles.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CitedQuotation, Reply } from '../../src/answering/reply.ts'
import type { Request } from '../../src/answering/request.ts'
import { respond } from '../../src/answering/respond.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { QUOTED_BRIDGE, QUOTED_STATION, QUOTED_STORY, QUOTED_WORDS } from '../support/quoted-story.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(QUOTED_STORY)
})
afterAll(() => story.close())

type Given<K extends Request['kind']> = Partial<Extract<Request, { kind: K }>>

const quotes = (given: Given<'quotes'>, today = '2025-03-21'): Promise<Reply> =>
  respond(
    { kind: 'quotes', speaker: null, about: null, article: null, ...given },
    { language: 'fr', mayReindex: false, today },
    story.corpus,
  )

const timeline = (
  given: Given<'timeline'>,
  today = '2025-03-21',
  language: 'fr' | 'en' = 'fr',
): Promise<Reply> =>
  respond(
    { kind: 'timeline', speaker: null, from: null, to: null, ...given },
    { language, mayReindex: false, today },
    story.corpus,
  )

function quotationsOf(reply: Reply): readonly CitedQuotation[] {
  if (reply.kind !== 'quotations' && reply.kind !== 'timeline') throw new Error(`a ${reply.kind} reply`)
  return reply.quotations
}

const wordsOf = (reply: Reply): readonly string[] => quotationsOf(reply).map(({ text }) => text)

describe('/quotes', () => {
  test('gives every quotation once, each a slice of its passage', async () => {
    const quotations = quotationsOf(await quotes({}))
    expect(quotations.map(({ text }) => text).sort()).toEqual([...QUOTED_WORDS].sort())
    const passages = { pont: QUOTED_BRIDGE, gare: QUOTED_STATION } as Record<string, readonly string[]>
    for (const { article, passage, start, end, text } of quotations) {
      expect(passages[article]?.[passage - 1]?.slice(start, end)).toBe(text)
    }
  })

  test('says where else the same is reported, by the article’s title', async () => {
    const [first] = quotationsOf(await quotes({ about: 'six mois' }))
    expect(first).toMatchObject({
      article: 'pont',
      repeats: [{ article: 'gare', passage: 3, title: 'Les guichets de la gare rouvrent' }],
    })
  })

  test('by speaker, however the name is typed', async () => {
    for (const speaker of ['Claire Vasseur', 'vasseur', 'CLAIRE']) {
      expect(wordsOf(await quotes({ speaker }))).toEqual([
        QUOTED_WORDS[0],
        QUOTED_WORDS[1],
        QUOTED_WORDS[2],
        'Oui',
      ])
    }
  })

  test('by article, one that only repeats a quotation counted', async () => {
    expect(wordsOf(await quotes({ article: 'gare' })).toSorted()).toEqual([QUOTED_WORDS[6], QUOTED_WORDS[0]])
    expect(wordsOf(await quotes({ article: 'les guichets', speaker: 'Mavrand' }))).toEqual([QUOTED_WORDS[6]])
    expect(await quotes({ article: 'tunnel' })).toMatchObject({ kind: 'no-such-article', asked: 'tunnel' })
  })

  test('by subject, in the words themselves or in the sentence around them', async () => {
    expect(wordsOf(await quotes({ about: 'chantier' }))).toEqual(
      expect.arrayContaining([QUOTED_WORDS[0], QUOTED_WORDS[3]]),
    )
    expect(wordsOf(await quotes({ about: 'le devis' }))).toEqual(['trois fois trop élevé'])
    expect(wordsOf(await quotes({ about: 'syndicat des cheminots' }))).toEqual([QUOTED_WORDS[6]])
  })

  test('what speaks of the whole subject keeps out what speaks of a part of it', async () => {
    expect(wordsOf(await quotes({ about: 'navette gratuite du chantier' }))).toEqual([QUOTED_WORDS[3]])
  })

  test('a subject that nobody speaks of has none, and so has one without words', async () => {
    expect(wordsOf(await quotes({ about: 'sous-marin' }))).toEqual([])
    expect(wordsOf(await quotes({ about: '…' }))).toEqual([])
  })
})

test('whoever turns pages gets the first ones, and how many there are', async () => {
  const asker = { language: 'fr', mayReindex: false, today: '2025-03-21', quotationLimit: 2 } as const
  const all = quotationsOf(await quotes({}))
  for (const request of [
    { kind: 'quotes', speaker: null, about: null, article: null },
    { kind: 'timeline', speaker: null, from: null, to: null },
  ] as const) {
    const reply = await respond(request, asker, story.corpus)
    expect(reply).toMatchObject({ total: QUOTED_WORDS.length })
    expect(wordsOf(reply)).toEqual(all.slice(0, 2).map(({ text }) => text))
  }
  const behind = { kind: 'quotes', speaker: 'claire vasseur mois folle', about: null, article: null } as const
  expect(await respond(behind, asker, story.corpus)).toMatchObject({
    speaker: 'Claire Vasseur',
    about: 'mois folle',
  })
  const about = { kind: 'quotes', speaker: 'Vasseur', about: 'mois folle fissure', article: null } as const
  expect(await respond(about, asker, story.corpus)).toMatchObject({ total: 3, quotations: [{}, {}] })
})

describe('/timeline', () => {
  test('is in the order in which things were said', async () => {
    const quotations = quotationsOf(await timeline({}))
    expect(quotations).toHaveLength(QUOTED_WORDS.length)
    const orders = quotations.map(({ order }) => order)
    expect(orders).toEqual(orders.toSorted((a, b) => a - b))
    expect(quotations.at(-1)?.text).toBe(QUOTED_WORDS[6])
  })

  test('from and to, both inside', async () => {
    expect(wordsOf(await timeline({ from: '2025-03-20' }))).toEqual([QUOTED_WORDS[6]])
    expect(wordsOf(await timeline({ to: '19/03/2025' }))).not.toContain(QUOTED_WORDS[6])
    expect(await timeline({ from: '20 mars 2025', to: '20 mars 2025' })).toMatchObject({
      from: '2025-03-20',
      to: '2025-03-20',
    })
  })

  test('a day behind a name is the day of their words', async () => {
    expect(await timeline({ speaker: 'vasseur 20 mars' })).toMatchObject({
      speaker: 'Claire Vasseur',
      from: '2025-03-20',
      to: '2025-03-20',
    })
    expect(await timeline({ speaker: 'vasseur zorglub' })).toMatchObject({ kind: 'no-such-person' })
  })

  test('a day without the name of its option is no person', async () => {
    const day = { speaker: null, from: '2025-03-20', to: '2025-03-20' }
    expect(await timeline({ speaker: '20 mars' })).toMatchObject(day)
    expect(await timeline({ speaker: 'hier' })).toMatchObject(day)
    expect(await timeline({ speaker: 'du 2025-03-20 au 2025-03-21' })).toMatchObject({
      from: '2025-03-20',
      to: '2025-03-21',
    })
    expect(await timeline({ speaker: '32 mars' })).toEqual({
      kind: 'bad-date',
      option: 'from',
      value: '32 mars',
    })
    expect(await timeline({ speaker: 'Marsac' })).toMatchObject({ kind: 'no-such-person' })
  })

  test('days as people type them, counted from the day they ask', async () => {
    expect(await timeline({ from: 'hier' })).toMatchObject({ kind: 'timeline', from: '2025-03-20' })
    expect(await timeline({ from: '20 mars' })).toMatchObject({ kind: 'timeline', from: '2025-03-20' })
    expect(await timeline({ from: 'mars 2025', to: 'mars 2025' })).toMatchObject({
      from: '2025-03-01',
      to: '2025-03-31',
    })
  })

  test('a day without a year is the story’s, asked however late; "hier" is yesterday all the same', async () => {
    expect(await timeline({ from: '20 mars' }, '2026-11-02')).toMatchObject({ from: '2025-03-20' })
    expect(await timeline({ from: 'hier' }, '2026-11-02')).toMatchObject({
      from: '2026-11-01',
      quotations: [],
    })
    expect(await timeline({ from: '20 mars 2026' }, '2026-11-02')).toMatchObject({ from: '2026-03-20' })
  })

  test('an English Discord may type French days', async () => {
    expect(await timeline({ from: '20 mars' }, '2025-03-21', 'en')).toMatchObject({ from: '2025-03-20' })
    expect(await timeline({ from: '20 March' }, '2025-03-21', 'en')).toMatchObject({ from: '2025-03-20' })
  })

  test.each(['bientôt', '32 mars', 'le pont', '?'])('%j is no day, and named as such', async (value) => {
    expect(await timeline({ to: value })).toEqual({ kind: 'bad-date', option: 'to', value })
  })

  test('a period that ends before it begins is named as such', async () => {
    expect(await timeline({ from: '20 mars 2025', to: '14 mars 2025' })).toEqual({
      kind: 'bad-range',
      from: '2025-03-20',
      to: '2025-03-14',
    })
  })

  test('by speaker', async () => {
    expect(wordsOf(await timeline({ speaker: 'Clairmont' }))).toEqual([QUOTED_WORDS[3]])
  })
})
