import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listDataFolder } from '../../src/corpus/article-files.ts'
import type { Refusal, ReindexProgress } from '../../src/corpus/corpus.ts'
import { connect, prepareDatabase } from '../../src/corpus/database.ts'
import { openCorpus } from '../../src/corpus/open.ts'
import { hasChanged, runReindex } from '../../src/corpus/reindex-run.ts'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder, openTestCorpus, refresh } from '../support/corpus.ts'

const BROKEN = '---\npublished: 14 mars\n---\nLe pont.'

describe('what changed', () => {
  test('added, changed and removed articles are named, unchanged ones are counted', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.', 'b.md': 'Deux.', 'c.md': 'Trois.' })
    story.write({ 'b.md': 'Deux, corrigé.', 'd.txt': 'Quatre.' })
    story.remove('c.md')
    const { generation, changes, totals, refused } = await refresh(story.corpus)
    expect(generation).toBe(2)
    expect(changes).toEqual({ added: ['d'], changed: ['b'], removed: ['c'], unchanged: 1 })
    expect(totals).toEqual({ articles: 3, passages: 3, quotations: 0, people: 0 })
    expect(refused).toEqual([])
    expect(story.corpus.articles().map(({ id }) => id)).toEqual(['a', 'b', 'd'])
    expect(story.corpus.passage('b', 1)?.text).toBe('Deux, corrigé.')
    expect(story.corpus.passage('c', 1)).toBeNull()
  })

  test('how many more or fewer quotations there are', async () => {
    await using story = await openTestCorpus({ 'a.md': '« Il faut partir », a dit Claire Vasseur.' })
    story.write({ 'b.md': '« Nous restons ici », a dit Hugo Castaing.' })
    expect((await refresh(story.corpus)).moreQuotations).toBe(1)
    story.remove('b.md')
    expect((await refresh(story.corpus)).moreQuotations).toBe(-1)
    expect((await refresh(story.corpus)).moreQuotations).toBe(0)
  })

  test('an unchanged article is not analysed again, a changed one is', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.', 'b.md': 'Deux.' })
    const [a, b] = [story.corpus.article('a')?.indexedAt, story.corpus.article('b')?.indexedAt]
    story.write({ 'b.md': 'Deux, corrigé.' })
    await refresh(story.corpus)
    expect(story.corpus.article('a')?.indexedAt).toBe(a)
    expect(story.corpus.article('b')?.indexedAt).not.toBe(b)
  })

  test('an article that an older version of the analysis read is read again', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.', 'b.md': 'Deux.' })
    const database = connect(story.databasePath)
    database.exec("UPDATE articles SET analysis_version = analysis_version - 1 WHERE name = 'a'")
    database.close()
    expect((await refresh(story.corpus)).changes).toMatchObject({
      changed: ['a'],
      unchanged: 1,
    })
  })

  test('nothing: the generation stays', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.' })
    const outcome = await refresh(story.corpus)
    expect(outcome).toMatchObject({
      generation: 1,
      changes: { added: [], changed: [], removed: [], unchanged: 1 },
    })
  })

  test('the same words in another kind of file are another reading', async () => {
    await using story = await openTestCorpus({ 'a.txt': '# Un' })
    expect(story.corpus.passage('a', 1)?.text).toBe('# Un')
    story.remove('a.txt')
    story.write({ 'a.md': '# Un' })
    expect((await refresh(story.corpus)).changes.changed).toEqual(['a'])
    expect(story.corpus.passage('a', 1)?.text).toBe('Un')
    expect(story.corpus.article('a')?.file).toBe('articles/a.md')
  })

  test('people.yaml added, changed or removed makes a new generation without reading an article again', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.' })
    const generations: number[] = []
    for (const content of ['[]', '[]\n', null]) {
      if (content === null) story.remove('people.yaml')
      else story.write({ 'people.yaml': content })
      const { generation, changes } = await refresh(story.corpus)
      generations.push(generation)
      expect(changes.unchanged).toBe(1)
    }
    expect(generations).toEqual([2, 3, 4])
  })

  test('warnings are told of unchanged articles too', async () => {
    const source = '---\nauteur: Claire\n---\nLe pont.'
    using folder = makeTestFolder({ 'a.md': source })
    const corpus = await openCorpus(folder)
    const warnings = [{ file: 'articles/a.md', line: 2, key: 'auteur' }]
    expect((await refresh(corpus)).warnings).toEqual(warnings)
    expect((await refresh(corpus)).warnings).toEqual(warnings)
    await corpus.close()
  })

  test('progress counts the files to the last', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.', 'b.md': 'Deux.' })
    const seen: ReindexProgress[] = []
    await story.corpus.refreshIfChanged((progress) => seen.push(progress))
    expect(seen[0]).toEqual({ done: 0, total: 2 })
    expect(seen.at(-1)).toEqual({ done: 2, total: 2 })
  })
})

describe('a refused article', () => {
  const refusals: Record<
    string,
    { spoil: (story: TestFolder) => void; expected: Omit<Refusal, 'file' | 'stale'> }
  > = {
    'invalid UTF-8': {
      spoil: (story) => story.write({ 'a.md': Buffer.from('Le pont\nest ferm\xe9.', 'latin1') }),
      expected: { line: 2, fault: { rule: 'not-utf8' } },
    },
    'a NUL byte': {
      spoil: (story) => story.write({ 'a.md': 'Le pont\n\0' }),
      expected: { line: 2, fault: { rule: 'nul-byte' } },
    },
    'no text': {
      spoil: (story) => story.write({ 'a.md': ' \n' }),
      expected: { line: 1, fault: { rule: 'no-text' } },
    },
    'a date that is no date': {
      spoil: (story) => story.write({ 'a.md': BROKEN }),
      expected: {
        line: 2,
        fault: { rule: 'value-invalid', key: 'published', value: '14 mars', expected: 'date' },
      },
    },
    'a size over the limit': {
      spoil: (story) => truncateSync(story.path('a.md'), 2_000_001),
      expected: { line: 1, fault: { rule: 'too-large', bytes: 2_000_001, limit: 2_000_000 } },
    },
    'a link that leads out of the data folder': {
      spoil: (story) => {
        writeFileSync(join(story.root, 'dehors.md'), 'a')
        story.remove('a.md')
        symlinkSync(join(story.root, 'dehors.md'), story.path('a.md'))
      },
      expected: { line: 1, fault: { rule: 'link-outside' } },
    },
    'a folder in its place': {
      spoil: (story) => {
        story.remove('a.md')
        mkdirSync(story.path('a.md'))
      },
      expected: { line: 1, fault: { rule: 'not-a-file' } },
    },
  }

  for (const [title, { spoil, expected }] of Object.entries(refusals)) {
    test(`${title}: the others are indexed, its last good version stays and is stale`, async () => {
      await using story = await openTestCorpus({ 'a.md': 'Le pont est ouvert.', 'b.md': 'Deux.' })
      spoil(story)
      story.write({ 'c.md': 'Trois.' })
      const { refused, changes, totals } = await refresh(story.corpus)
      expect(refused).toEqual([{ file: 'articles/a.md', ...expected, stale: true }])
      expect(changes).toEqual({ added: ['c'], changed: [], removed: [], unchanged: 1 })
      expect(totals.articles).toBe(3)
      expect(story.corpus.article('a')?.stale).toBe(true)
      expect(story.corpus.passage('a', 1)?.text).toBe('Le pont est ouvert.')
      expect(story.corpus.article('b')?.stale).toBe(false)
    })
  }

  test('two files with one id: both are refused, the version before stays', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Le pont est ouvert.', 'b.md': 'Deux.' })
    story.write({ 'a.txt': 'Le pont est fermé.' })
    const { refused } = await refresh(story.corpus)
    expect(refused).toEqual([
      {
        file: 'articles/a.md',
        line: 1,
        fault: { rule: 'id-duplicate', other: 'articles/a.txt' },
        stale: true,
      },
      {
        file: 'articles/a.txt',
        line: 1,
        fault: { rule: 'id-duplicate', other: 'articles/a.md' },
        stale: true,
      },
    ])
    expect(story.corpus.passage('a', 1)?.text).toBe('Le pont est ouvert.')
  })

  test('that never was good is not there, and makes no generation of its own', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.' })
    story.write({ 'b.md': BROKEN })
    const { generation, refused } = await refresh(story.corpus)
    expect(generation).toBe(1)
    expect(refused).toMatchObject([{ file: 'articles/b.md', stale: false }])
    expect(story.corpus.article('b')).toBeNull()
  })

  test('that is mended as it was is fresh again without being analysed', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.', 'b.md': 'Deux.' })
    const indexedAt = story.corpus.article('a')?.indexedAt
    story.write({ 'a.md': BROKEN })
    await refresh(story.corpus)
    story.write({ 'a.md': 'Un.' })
    expect(await refresh(story.corpus)).toMatchObject({
      generation: 3,
      changes: { unchanged: 2 },
      refused: [],
    })
    expect(story.corpus.article('a')).toMatchObject({ stale: false, indexedAt })
  })

  test('that is then deleted goes', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.', 'b.md': 'Deux.' })
    story.write({ 'a.md': BROKEN })
    await refresh(story.corpus)
    story.remove('a.md')
    expect((await refresh(story.corpus)).changes.removed).toEqual(['a'])
    expect(story.corpus.article('a')).toBeNull()
  })

  test('people.yaml that is no file is refused like an article, the articles are indexed', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.' })
    mkdirSync(join(story.dataDir, 'people.yaml'))
    const { refused, totals } = await refresh(story.corpus)
    expect(refused).toEqual([{ file: 'people.yaml', line: 1, fault: { rule: 'not-a-file' }, stale: false }])
    expect(totals.articles).toBe(1)
  })
})

describe('a broken people.yaml', () => {
  test('is refused with its line, the articles are indexed without it', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.' })
    story.write({ 'people.yaml': 'people:\n  - name: Claire\n    gender: femme\n', 'b.md': 'Deux.' })
    const { refused, totals, generation } = await refresh(story.corpus)
    expect(refused).toEqual([
      {
        file: 'people.yaml',
        line: 3,
        fault: { rule: 'value-invalid', key: 'gender', value: 'femme', expected: 'gender' },
        stale: false,
      },
    ])
    expect([totals.articles, generation]).toEqual([2, 2])
    story.write({ 'people.yaml': Uint8Array.of(0xff) })
    expect((await refresh(story.corpus)).refused).toMatchObject([
      { file: 'people.yaml', fault: { rule: 'not-utf8' } },
    ])
    story.write({ 'people.yaml': 'people:\n  - name: Claire\n' })
    expect(await refresh(story.corpus)).toMatchObject({ refused: [], generation: 4 })
  })

  test('with a key that means nothing is taken, with a warning', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.', 'people.yaml': '- name: Claire\n  age: 30\n' })
    const { refused, warnings } = await refresh(story.corpus)
    expect(refused).toEqual([])
    expect(warnings).toEqual([{ file: 'people.yaml', line: 2, key: 'age' }])
  })
})

describe('the old generation keeps answering', () => {
  test('when the folder is missing or empty, and when nothing in it is readable', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.' })
    const folder = join(story.dataDir, 'articles')
    story.write({ 'a.md': BROKEN })
    expect(await story.corpus.refreshIfChanged()).toMatchObject({
      kind: 'kept',
      generation: 1,
      reason: { kind: 'all-refused', folder },
      refused: [{ file: 'articles/a.md', line: 2 }],
    })
    story.remove('a.md')
    const empty = { kind: 'kept', generation: 1, reason: { kind: 'folder-empty', folder }, refused: [] }
    expect(await story.corpus.reindex()).toEqual(empty)
    expect(await story.corpus.refreshIfChanged()).toEqual(empty)
    rmSync(story.dataDir, { recursive: true })
    const missing = { ...empty, reason: { kind: 'folder-missing', folder: story.dataDir } }
    expect(await story.corpus.reindex()).toEqual(missing)
    expect(await story.corpus.refreshIfChanged()).toEqual(missing)
    expect(story.corpus.passage('a', 1)?.text).toBe('Un.')
    expect(story.corpus.article('a')?.stale).toBe(false)
  })

  test('when the write fails halfway; the next reindex succeeds', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Un.' })
    const database = connect(story.databasePath)
    database.exec(`CREATE TRIGGER full BEFORE INSERT ON passages WHEN new.text = 'Trois.'
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`)
    story.write({ 'a.md': 'Un, corrigé.', 'b.md': 'Deux.', 'c.md': 'Trois.' })
    expect(await story.corpus.refreshIfChanged()).toEqual({
      kind: 'kept',
      generation: 1,
      reason: { kind: 'write-failed', detail: `${story.databasePath}: database or disk is full` },
      refused: [],
    })
    expect(story.corpus.articles().map(({ id }) => id)).toEqual(['a'])
    expect(story.corpus.passage('a', 1)?.text).toBe('Un.')
    database.exec('DROP TRIGGER full')
    database.close()
    expect((await refresh(story.corpus)).totals.articles).toBe(3)
  })
})

test('a database that is deleted under a running program is not silently begun anew', async () => {
  await using story = await openTestCorpus({ 'a.md': 'Un.' })
  rmSync(story.databasePath)
  story.write({ 'a.md': 'Un, corrigé.' })
  const detail = `${story.databasePath}: deleted or moved while in use; start again to make it anew`
  expect(await story.corpus.refreshIfChanged()).toMatchObject({
    kind: 'kept',
    reason: { kind: 'write-failed', detail },
  })
  expect(existsSync(story.databasePath)).toBe(false)
  expect(story.corpus.passage('a', 1)?.text).toBe('Un.')
})

describe('telling without reading whether anything changed', () => {
  const later = new Date(Date.now() + 60_000)

  function index({ dataDir, databasePath }: TestFolder): void {
    runReindex({ dataDir, databasePath, now: later, onProgress: () => undefined, isStopped: () => false })
  }

  function changed({ dataDir, databasePath }: TestFolder): boolean {
    const database = connect(databasePath)
    try {
      return hasChanged(listDataFolder(dataDir, later), database)
    } finally {
      database.close()
    }
  }

  test('nothing has, after a reindex, a refused file and people.yaml among the files', () => {
    using folder = makeTestFolder({ 'a.md': 'Un.', 'b.md': BROKEN, 'people.yaml': '[]' })
    prepareDatabase(folder.databasePath)
    expect(changed(folder)).toBe(true)
    index(folder)
    expect(changed(folder)).toBe(false)
  })

  const changes: Record<string, (folder: TestFolder) => void> = {
    'an edit that leaves the size': (folder) => folder.write({ 'a.md': 'Nu.' }),
    'an edit of a refused file': (folder) => folder.write({ 'b.md': BROKEN.replace('14', '15') }),
    'a new file': (folder) => folder.write({ 'c.md': 'Trois.' }),
    'a removed file': (folder) => folder.remove('a.md'),
    'a renamed file': (folder) => {
      folder.remove('a.md')
      folder.write({ 'c.md': 'Un.' })
    },
    'an edit of people.yaml': (folder) => folder.write({ 'people.yaml': '{}' }),
    'another version of the analysis': (folder) => {
      const database = connect(folder.databasePath)
      database.exec('UPDATE articles SET analysis_version = 0')
      database.close()
    },
  }
  for (const [title, change] of Object.entries(changes)) {
    test(`${title} is noticed`, () => {
      using folder = makeTestFolder({ 'a.md': 'Un.', 'b.md': BROKEN, 'people.yaml': '[]' })
      prepareDatabase(folder.databasePath)
      index(folder)
      change(folder)
      expect(changed(folder)).toBe(true)
    })
  }

  test('a touched file is read again, makes no generation, and is known the next time', () => {
    using folder = makeTestFolder({ 'a.md': 'Un.' })
    prepareDatabase(folder.databasePath)
    index(folder)
    folder.write({ 'a.md': 'Un.' })
    expect(changed(folder)).toBe(true)
    index(folder)
    expect(changed(folder)).toBe(false)
    const database = connect(folder.databasePath)
    expect(database.prepare('SELECT count(*) AS n FROM generations').get()).toEqual({ n: 1 })
    database.close()
  })
})
