// One request from the command line: for a person, for a program, and what cannot be answered.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Request } from '../../src/answering/request.ts'
import type { Output } from '../../src/terminal/arguments.ts'
import { runOnce } from '../../src/terminal/once.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { QUOTED_BRIDGE, QUOTED_STATION, QUOTED_STORY, QUOTED_WORDS } from '../support/quoted-story.ts'
import { openScreen } from '../support/screen.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(QUOTED_STORY)
})
afterAll(() => story.close())

async function run(request: Request, output: Output = 'text') {
  const screen = openScreen(null)
  const answered = await runOnce({
    request,
    output,
    corpus: story.corpus,
    asker: { language: 'fr', mayReindex: false, today: '2025-03-21' },
    streams: screen.streams,
    now: () => new Date('2025-03-21T08:00:00Z'),
  })
  return { answered, output: screen.output(), errors: screen.errors() }
}

const QUOTES = { kind: 'quotes', speaker: null, about: null, article: null } as const
const TIMELINE = { kind: 'timeline', speaker: null, from: null, to: null } as const

const PASSAGES: Readonly<Record<string, readonly string[]>> = { pont: QUOTED_BRIDGE, gare: QUOTED_STATION }

describe('for a program', () => {
  test.each([QUOTES, TIMELINE])('$kind is one line: an array of slices', async (request) => {
    const { answered, output, errors } = await run(request, 'json')
    expect([answered, errors, output.split('\n').length]).toEqual([true, '', 2])
    const quotations = JSON.parse(output)
    expect(quotations.map(({ text }: { text: string }) => text).sort()).toEqual([...QUOTED_WORDS].sort())
    for (const { article, passage, start, end, text } of quotations) {
      expect(PASSAGES[article]?.[passage - 1]?.slice(start, end)).toBe(text)
    }
    expect(quotations[0]).toHaveProperty('speaker')
    expect('date' in quotations[0]).toBe(request.kind === 'timeline')
  })

  test('no quotations are an empty array', async () => {
    expect(await run({ ...QUOTES, about: 'sous-marin' }, 'json')).toEqual({
      answered: true,
      output: '[]\n',
      errors: '',
    })
  })

  test('the timeline as CSV and for TimelineJS', async () => {
    const csv = await run({ ...TIMELINE, speaker: 'Mavrand' }, 'csv')
    expect(csv.output.split('\r\n')).toHaveLength(3)
    expect(csv.output).toContain(',Il faut trois agents supplémentaires,')
    const { events } = JSON.parse((await run(TIMELINE, 'timelinejs')).output)
    expect(events).toHaveLength(QUOTED_WORDS.length)
  })

  test('people, and one of them, are arrays', async () => {
    const names = async (name: string | null) =>
      JSON.parse((await run({ kind: 'people', name }, 'json')).output).map(
        (person: { name: string }) => person.name,
      )
    expect(await names(null)).toEqual(expect.arrayContaining(['Claire Vasseur', 'Élise Mavrand']))
    expect(await names('mavrand')).toEqual(['Élise Mavrand'])
  })

  test('a check is an object', async () => {
    const { output } = await run({ kind: 'verify', quote: 'au moins dix mois' }, 'json')
    expect(JSON.parse(output)).toMatchObject({
      status: 'altered',
      match: { article: 'pont', passage: 2, text: 'au moins six mois', speaker: 'Claire Vasseur' },
      changes: [{ from: 'dix', to: 'six' }],
    })
  })
})

describe('for a person', () => {
  test('quotations stand behind a bar, who said them below, nothing to press', async () => {
    const { output } = await run({ ...QUOTES, speaker: 'Mavrand' })
    expect(output).toContain('│ Il faut trois agents supplémentaires\nÉlise Mavrand · passage 2\n')
    expect(output).not.toContain('[1]')
  })

  test('none is an answer too', async () => {
    const { answered, output } = await run({ ...QUOTES, about: 'sous-marin' })
    expect([answered, output.split('\n').length]).toEqual([true, 2])
  })
})

describe('what does not exist', () => {
  test('of many articles some are named and the others counted', async () => {
    const files = Array.from({ length: 40 }, (_, n) => [`article-${n}.txt`, `Le pont ${n} est fermé.\n`])
    await using many = await openTestCorpus(Object.fromEntries(files))
    const screen = openScreen(null)
    await runOnce({
      request: { kind: 'ask', question: 'Qui parle ?', article: 'port' },
      output: 'json',
      corpus: many.corpus,
      asker: { language: 'en', mayReindex: false, today: '2025-03-21' },
      streams: screen.streams,
      now: () => new Date('2025-03-21T08:00:00Z'),
    })
    expect(screen.errors()).toMatch(
      /^No article is called "port"\. There are: (?:article-\d+, ){5}35 others \(command sources\)\.\n$/,
    )
  })

  test.each<[string, Request]>([
    ['bientôt', { ...TIMELINE, from: 'bientôt' }],
    ['14 mars 2025', { ...TIMELINE, from: '2025-03-20', to: '2025-03-14' }],
    ['Durand', { ...QUOTES, speaker: 'Durand' }],
    ['Durand', { kind: 'people', name: 'Durand' }],
    ['mots', { kind: 'verify', quote: '…' }],
    ['port', { kind: 'ask', question: 'Qui parle ?', article: 'port' }],
    ['../pont', { kind: 'passage', number: 1, article: '../pont' }],
    ['--article', { kind: 'passage', number: 1, article: null }],
  ])('is one line on stderr that names it, whatever the form asked for: %s', async (named, request) => {
    for (const output of ['text', 'json'] as const) {
      const run1 = await run(request, output)
      expect([run1.answered, run1.output]).toEqual([false, ''])
      expect(run1.errors).toContain(named)
      expect(run1.errors.trimEnd().split('\n')).toHaveLength(1)
    }
  })
})
