import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runBatch } from '../../src/terminal/batch.ts'
import type { BatchFault } from '../../src/terminal/json-lines.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { openScreen } from '../support/screen.ts'
import { STORY } from '../support/story.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(STORY)
})
afterAll(() => story.close())

const QUESTION = 'Pourquoi le pont de Brévenne a-t-il fermé ?'

async function batch(input: string, article: string | null = null) {
  const screen = openScreen(null)
  const file = join(story.root, 'questions.jsonl')
  writeFileSync(file, input)
  const faults: BatchFault[] = []
  const complete = await runBatch({
    file,
    article,
    corpus: story.corpus,
    asker: { language: 'fr', mayReindex: false, today: '2025-03-21' },
    streams: screen.streams,
    say: (fault) => {
      faults.push(fault)
      return fault.rule
    },
  })
  const answers = screen
    .output()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { complete, answers, faults: faults.map(({ file: _, ...fault }) => fault), errors: screen.errors() }
}

describe('a batch', () => {
  test('answers each line under its id, of whatever kind, in the order of the lines', async () => {
    const { complete, answers } = await batch(
      [
        JSON.stringify({ id: 'a', question: QUESTION }),
        JSON.stringify({ id: 0, question: QUESTION, article: 'gare', note: 'not looked at' }),
        JSON.stringify({ id: '', question: QUESTION, article: null }),
      ].join('\n'),
    )
    expect(complete).toBe(true)
    expect(answers.map(({ id }) => id)).toEqual(['a', 0, ''])
    expect(Object.keys(answers[0])).toEqual([
      'id',
      'question',
      'language',
      'answered',
      'excerpts',
      'context',
      'related',
    ])
    expect(answers[0].excerpts[0]).toMatchObject({ article: 'pont', passage: 1 })
    expect(answers[1].excerpts.map(({ article }: { article: string }) => article)).not.toContain('pont')
  })

  test('answers a line that asks nothing with a no', async () => {
    const { complete, answers, faults } = await batch(JSON.stringify({ id: 'a', question: '?' }))
    expect(complete).toBe(true)
    expect(faults).toEqual([])
    expect(answers).toEqual([expect.objectContaining({ id: 'a', answered: false, excerpts: [] })])
  })

  test('--article stands for the lines that name none', async () => {
    const lines = [
      { id: 1, question: QUESTION },
      { id: 2, question: QUESTION, article: 'pont' },
    ]
    const { answers } = await batch(lines.map((line) => JSON.stringify(line)).join('\n'), 'gare')
    expect(answers[0].excerpts).toEqual([])
    expect(answers[1].excerpts[0]).toMatchObject({ article: 'pont' })
  })

  test.each([
    'not json',
    '[]',
    'null',
    '{"question": "no id"}',
    '{"id": true, "question": "an id that is neither text nor number"}',
    '{"id": 1}',
    '{"id": 1, "question": "  "}',
    '{"id": 1, "question": "q", "article": 7}',
  ])('names the line of %s, and answers the others', async (line) => {
    const good = JSON.stringify({ id: 'good', question: QUESTION })
    const { complete, answers, faults, errors } = await batch(`${good}\n\n${line}\r\n${good}\n`)
    expect(complete).toBe(false)
    expect(answers.map(({ id }) => id)).toEqual(['good', 'good'])
    expect(faults).toEqual([{ rule: 'line-invalid', line: 3 }])
    expect(errors).toBe('line-invalid\n')
  })

  test('names the line whose article does not exist', async () => {
    const { complete, answers, faults } = await batch(
      JSON.stringify({ id: 1, question: QUESTION, article: 'port' }),
    )
    expect([complete, answers]).toEqual([false, []])
    expect(faults).toEqual([{ rule: 'no-such-article', line: 1, article: 'port' }])
  })

  test('says it on one line, which commands no terminal', async () => {
    const screen = openScreen(null)
    const question = JSON.stringify({ id: 1, question: QUESTION, article: 'po\nrt\x1b[2J' })
    await runBatch({
      file: '-',
      article: null,
      corpus: story.corpus,
      asker: { language: 'fr', mayReindex: false, today: '2025-03-21' },
      streams: { ...screen.streams, input: Readable.from([question]) },
      say: (fault) => (fault.rule === 'no-such-article' ? fault.article : fault.rule),
    })
    expect(screen.errors()).toBe('po rt␛[2J\n')
  })

  test('says which file cannot be read', async () => {
    const screen = openScreen(null)
    const complete = await runBatch({
      file: join(story.root, 'nowhere.jsonl'),
      article: null,
      corpus: story.corpus,
      asker: { language: 'fr', mayReindex: false, today: '2025-03-21' },
      streams: screen.streams,
      say: (fault) => JSON.stringify(fault),
    })
    expect(complete).toBe(false)
    expect(JSON.parse(screen.errors())).toMatchObject({ rule: 'unreadable', detail: 'ENOENT' })
  })

  test('takes a line separator within a string for what it is', async () => {
    const question = `Pourquoi le pont\u2028de Brévenne a-t-il fermé ?`
    const { complete, answers } = await batch(`\ufeff{"id":1,"question":"${question}"}\n`)
    expect([complete, answers[0]?.question]).toEqual([true, question])
  })

  test('reads no further than its reader has read', async () => {
    let asked = 0
    const input = new Readable({
      highWaterMark: 1,
      encoding: 'utf8',
      read() {
        asked += 1
        this.push(asked > 500 ? null : `${JSON.stringify({ id: asked, question: QUESTION })}\n`)
      },
    })
    const slow = Promise.withResolvers<void>()
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void slow.promise.then(() => done()),
    })
    const { streams } = openScreen(null)
    const running = runBatch({
      file: '-',
      article: null,
      corpus: story.corpus,
      asker: { language: 'fr', mayReindex: false, today: '2025-03-21' },
      streams: { ...streams, input, output },
      say: ({ rule }) => rule,
    })
    for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toBeLessThan(20)
    slow.resolve()
    expect(await running).toBe(true)
    expect(asked).toBe(501)
  })
})
