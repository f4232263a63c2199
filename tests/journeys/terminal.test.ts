// The whole program on the command line and in the chat without a terminal: results on stdout and nothing else,
// the contract's JSON, exit codes.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder } from '../support/corpus.ts'
import type { Ended, Start } from '../support/program.ts'
import { runProgram, stopPrograms } from '../support/program.ts'
import { BRIDGE, STORY } from '../support/story.ts'

let folder: TestFolder

beforeAll(async () => {
  folder = makeTestFolder(STORY)
  await run(['index'])
})

afterAll(async () => {
  await stopPrograms()
  folder[Symbol.dispose]()
})

function run(argv: readonly string[], start: Start = {}): Promise<Ended> {
  return runProgram([...argv, '--data', folder.dataDir, '--database', folder.databasePath], start)
}

describe('ask', () => {
  test('--json gives the contract’s object, and each excerpt is its passage’s slice', async () => {
    const { code, stdout, stderr } = await run([
      'ask',
      'Pourquoi le pont de Brévenne a-t-il fermé ?',
      '--json',
    ])
    const answer = JSON.parse(stdout)
    expect([code, stderr]).toEqual([0, ''])
    expect(answer).toMatchObject({
      question: 'Pourquoi le pont de Brévenne a-t-il fermé ?',
      language: 'fr',
      answered: true,
    })
    expect(Object.keys(answer)).toEqual([
      'question',
      'language',
      'answered',
      'excerpts',
      'context',
      'related',
    ])
    const [{ article, passage, start, end, text }] = answer.excerpts
    expect([article, passage]).toEqual(['pont', 1])
    expect(BRIDGE[0].slice(start, end)).toBe(text)
  })

  test('--batch answers each line under its id, names the line it cannot read and exits 1', async () => {
    const lines = [
      '{"id": 1, "question": "Pourquoi le pont de Brévenne a-t-il fermé ?"}',
      'not json',
      '{"id": "b", "question": "Quand la gare rouvrira-t-elle ses guichets ?", "article": "gare"}',
    ]
    const { code, stdout, stderr } = await run(['ask', '--batch', '-'], { input: lines.join('\n') })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, excerpts }) => [id, excerpts[0]?.article])).toEqual([
      [1, 'pont'],
      ['b', 'gare'],
    ])
    expect(stderr).toMatch(/^stdin:2: /)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('--batch gives all its results where nobody reads the notices beside them', async () => {
    const question = (id: number) => `{"id": ${id}, "question": "Pourquoi le pont a-t-il fermé ?"}`
    const input = [question(1), ...Array.from({ length: 50 }, () => 'not json'), question(2)].join('\n')
    const { code, stdout } = await run(['ask', '--batch', '-'], { input, unheard: true })
    expect([code, stdout.trim().split('\n').length]).toEqual([1, 2])
  })

  test('--batch reads a file as well, and exits 0 when every line was answered', async () => {
    const file = join(folder.root, 'questions.jsonl')
    writeFileSync(file, '{"id": 7, "question": "Qui a déclaré que le chantier durera six mois ?"}\n')
    const { code, stdout } = await run(['ask', '--batch', file])
    expect([code, JSON.parse(stdout).id]).toEqual([0, 7])
  })

  test('what the articles do not say is said so, with no excerpt', async () => {
    const { code, stdout } = await run(['ask', 'Quel âge a le capitaine du sous-marin ?', '--json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { answered: false, excerpts: [] }])
  })
})

test.each([
  ['eval', '--passages'],
  ['eval', '--fit', '--passages'],
  ['ask', '--batch'],
  ['dates', '--batch'],
])('%s %s with a file that is not there: one line that names it, exit 1', async (...argv) => {
  const file = join(folder.root, 'nowhere.jsonl')
  const { code, stdout, stderr } = await run([...argv, file])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`${file}: illisible (ENOENT)`)])
})

describe('who said what', () => {
  const quoted = BRIDGE[1].slice(BRIDGE[1].indexOf('Le chantier'), BRIDGE[1].indexOf(' »'))

  test('quotes and timeline --json give arrays of slices, people and verify theirs', async () => {
    const [quotes, timeline, people, verify] = await Promise.all([
      run(['quotes', '--speaker', 'vasseur', '--json']),
      run(['timeline', '--from', '2025-03-01', '--json']),
      run(['people', '--json']),
      run(['verify', 'au moins dix mois', '--json']),
    ])
    expect([quotes.code, quotes.stderr]).toEqual([0, ''])
    const [quotation] = JSON.parse(quotes.stdout)
    expect(quotation).toMatchObject({ article: 'pont', passage: 2, text: quoted, speaker: 'Claire Vasseur' })
    expect(BRIDGE[1].slice(quotation.start, quotation.end)).toBe(quoted)
    expect(JSON.parse(timeline.stdout)[0].date).toHaveProperty('basis')
    expect(JSON.parse(people.stdout)[0]).toMatchObject({ name: 'Claire Vasseur', quotations: 1 })
    expect(JSON.parse(verify.stdout)).toMatchObject({
      status: 'altered',
      match: { article: 'pont', passage: 2, speaker: 'Claire Vasseur' },
      changes: [{ from: 'dix', to: 'six' }],
    })
  })

  test('timeline --format writes for spreadsheets and for TimelineJS', async () => {
    const [csv, timelinejs] = await Promise.all([
      run(['timeline', '--format', 'csv']),
      run(['timeline', '--format', 'timelinejs']),
    ])
    expect(csv.stdout).toMatch(/^from,to,precision,.*\r\n.*Claire Vasseur/)
    expect(JSON.parse(timelinejs.stdout).events[0].text.headline).toBe('Claire Vasseur')
  })

  test('a date that is none exits 1 with one line, a format that is none exits 2 with one', async () => {
    const [date, format] = await Promise.all([
      run(['timeline', '--from', 'bientôt']),
      run(['timeline', '--format', 'xml']),
    ])
    expect([date.code, date.stdout, format.code, format.stdout]).toEqual([1, '', 2, ''])
    expect(date.stderr).toMatch(/bientôt/)
    expect(format.stderr).toMatch(/xml/)
    for (const { stderr } of [date, format]) expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('index', () => {
  test.each(['index', 'sources'])(
    '%s says where it put a damaged database, and answers anew',
    async (command) => {
      using own = makeTestFolder(STORY)
      const start = (name: string) =>
        runProgram([name, '--data', own.dataDir, '--database', own.databasePath])
      await start('index')
      const bytes = readFileSync(own.databasePath)
      writeFileSync(own.databasePath, bytes.fill(0xff, 4096))
      const { code, stdout, stderr } = await start(command)
      expect(stderr).toMatch(/story\.sqlite\.damaged-/)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect([code, stdout]).toEqual([0, expect.stringContaining('2 articles')])
    },
  )

  test('--json gives the contract’s figures, then says what a second run found unchanged', async () => {
    using own = makeTestFolder(STORY)
    const index = () => runProgram(['index', '--json', '--data', own.dataDir, '--database', own.databasePath])
    const first = await index()
    expect([first.code, first.stderr]).toEqual([0, ''])
    const figures = { articles: 2, passages: 6, added: 2, changed: 0, removed: 0, unchanged: 0 }
    expect(JSON.parse(first.stdout)).toMatchObject({ generation: 1, ...figures })
    expect(JSON.parse(first.stdout).ms).toBeTypeOf('number')
    own.write({ 'gare.txt': 'La gare reste fermée.\n' })
    expect(JSON.parse((await index()).stdout)).toMatchObject({ generation: 2, changed: 1, unchanged: 1 })
  })

  test('a refused file is named with its line on stderr, the others are indexed', async () => {
    using own = makeTestFolder({ ...STORY, 'tunnel.txt': '---\npublished: 14 mars\n---\nLe tunnel.\n' })
    const { code, stdout, stderr } = await runProgram([
      'index',
      '--json',
      '--data',
      own.dataDir,
      '--database',
      own.databasePath,
    ])
    expect([code, JSON.parse(stdout).articles]).toEqual([0, 2])
    expect(stderr).toMatch(/tunnel\.txt:2\b.*14 mars/)
  })

  test('a folder that is not there fails with one line and exit 1', async () => {
    const missing = join(folder.root, 'nowhere')
    const { code, stdout, stderr } = await runProgram([
      'index',
      '--data',
      missing,
      '--database',
      join(folder.root, 'none.sqlite'),
    ])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(missing)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('chat', () => {
  test('lines from a pipe are answered in order, without prompt or colour', async () => {
    const { code, stdout, stderr } = await run(['chat'], {
      input: '/passage 4 pont\nQuand la gare rouvrira-t-elle ses guichets ?\n',
    })
    expect([code, stderr]).toEqual([0, ''])
    const [passage, excerpt] = [stdout.indexOf(BRIDGE[3]), stdout.indexOf('La gare de Brévenne rouvrira')]
    expect(passage).toBeGreaterThan(-1)
    expect(excerpt).toBeGreaterThan(passage)
    expect(stdout).not.toContain('\u001b[')
    expect(stdout).not.toContain('›')
  })

  test('without a token the program is the chat, after one line that says how to connect Discord', async () => {
    const { code, stdout, stderr } = await run([], { input: '/sources\n', throughNpm: true })
    expect(code).toBe(0)
    expect(stdout).toContain('Le pont de Brévenne ferme')
    expect(stderr).toContain('DISCORD_TOKEN')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('exit codes', () => {
  const wrong: readonly [string, readonly string[], RegExp][] = [
    ['bot without a token', ['bot'], /DISCORD_TOKEN/],
    ['a command that does not exist', ['demander'], /demander/],
    ['an option that does not exist', ['index', '--fast'], /--fast/],
    ['ask without a question', ['ask'], /ask/],
  ]
  for (const [what, argv, said] of wrong) {
    test(`${what} exits 2 with one line`, async () => {
      const { code, stdout, stderr } = await run(argv)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(said)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    })
  }

  test('a malformed setting exits 2 with one line that names the variable', async () => {
    const { code, stderr } = await run(['index'], { env: { DISCORD_GUILD_ID: 'Newsroom' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^DISCORD_GUILD_ID /)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('a database that is not ours is refused with exit 1 and left as it is', async () => {
    const foreign = join(folder.root, 'foreign.sqlite')
    const notes = 'These are somebody’s notes, not a database.'
    writeFileSync(foreign, notes)
    const { code, stderr } = await runProgram(['index', '--data', folder.dataDir, '--database', foreign])
    expect(code).toBe(1)
    expect(stderr).toContain(foreign)
    expect(readFileSync(foreign, 'utf8')).toBe(notes)
  })
})
