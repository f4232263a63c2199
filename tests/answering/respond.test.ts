// Every request has its reply; what may not be done is refused before anything is touched.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import type { Asker, Request } from '../../src/answering/request.ts'
import { localDay } from '../../src/answering/request.ts'
import { respond } from '../../src/answering/respond.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { QUOTED_BRIDGE, QUOTED_STORY } from '../support/quoted-story.ts'

const ASKER: Asker = { language: 'fr', mayReindex: false, today: '2025-03-21' }

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(QUOTED_STORY)
})
afterAll(() => story.close())

const EVERYTHING: readonly [Request, Reply['kind']][] = [
  [{ kind: 'ask', question: 'Pourquoi le pont a-t-il fermé ?', article: null }, 'answer'],
  [{ kind: 'ask', question: ' ', article: null }, 'empty-question'],
  [{ kind: 'ask', question: '🙂 ?!', article: null }, 'empty-question'],
  [{ kind: 'passage', number: 2, article: 'pont' }, 'passage'],
  [{ kind: 'passage', number: 2, article: null }, 'which-article'],
  [{ kind: 'passage', number: 99, article: 'pont' }, 'no-such-passage'],
  [{ kind: 'passage', number: 99, article: null }, 'no-such-passage'],
  [{ kind: 'quotes', speaker: null, about: null, article: null }, 'quotations'],
  [{ kind: 'timeline', speaker: null, from: null, to: null }, 'timeline'],
  [{ kind: 'people', name: null }, 'people'],
  [{ kind: 'people', name: 'Vasseur' }, 'person'],
  [{ kind: 'verify', quote: 'six mois' }, 'verification'],
  [{ kind: 'sources' }, 'sources'],
  [{ kind: 'help' }, 'help'],
  [{ kind: 'reindex' }, 'not-allowed'],
]

test.each(EVERYTHING)('%j is answered: %s', async (request, kind) => {
  expect((await respond(request, ASKER, story.corpus)).kind).toBe(kind)
})

test('excerpts by place: those that still stand there, no others', async () => {
  const place = (passage: number, start: number, end: number) => ({ article: 'pont', passage, start, end })
  const reply = await respond(
    { kind: 'excerpts', places: [place(1, 0, 7), place(1, 0, 9999), place(99, 0, 3), place(2, 4, 4)] },
    ASKER,
    story.corpus,
  )
  if (reply.kind !== 'excerpts') throw new Error(`a ${reply.kind} reply`)
  expect(reply.excerpts.map(({ text }) => text)).toEqual([QUOTED_BRIDGE[0].slice(0, 7)])
})

test('excerpts by place: with their speaker, where there is one', async () => {
  const [quotation] = story.corpus.quotationsIn('pont', 2)
  if (quotation === undefined) throw new Error('passage 2 has no quotation')
  const place = { article: 'pont', passage: 2, start: quotation.start, end: quotation.end }
  const reply = await respond({ kind: 'excerpts', places: [place] }, ASKER, story.corpus)
  if (reply.kind !== 'excerpts') throw new Error(`a ${reply.kind} reply`)
  expect(reply.excerpts[0]?.speaker).toBe(quotation.speaker)
  expect(quotation.speaker).not.toBeNull()
})

test('who may, reindexes', async () => {
  const reply = await respond({ kind: 'reindex' }, { ...ASKER, mayReindex: true }, story.corpus)
  expect(reply).toMatchObject({ kind: 'reindex', outcome: { kind: 'reindexed' } })
})

test('the day on which somebody asks is that of the program’s own time zone', () => {
  expect(localDay(new Date(2025, 2, 5, 0, 0, 1))).toBe('2025-03-05')
  expect(localDay(new Date(2025, 10, 30, 23, 59, 59))).toBe('2025-11-30')
})
