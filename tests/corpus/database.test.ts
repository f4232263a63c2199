import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import {
  APPLICATION_ID,
  connect,
  DatabaseError,
  explain,
  prepareDatabase,
  SCHEMA_VERSION,
} from '../../src/corpus/database.ts'
import { openCorpus } from '../../src/corpus/open.ts'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder, openTestCorpus } from '../support/corpus.ts'

/** A database file as another program, or another age of ours, would leave it. */
function makeDatabase(path: string, sql: string): void {
  const database = new Database(path)
  database.exec(sql)
  database.close()
}

/** A closed corpus of one article whose database spans many pages. */
async function makeIndexed(): Promise<TestFolder> {
  const folder = makeTestFolder({ 'pont.md': 'Le pont de Brévenne est fermé depuis lundi.\n\n'.repeat(400) })
  const corpus = await openCorpus(folder)
  await corpus.refreshIfChanged()
  await corpus.close()
  return folder
}

function refusal(path: string): DatabaseError {
  try {
    prepareDatabase(path)
  } catch (error) {
    if (error instanceof DatabaseError) return error
    throw error
  }
  throw new Error(`${path} was not refused`)
}

/** Refused, and neither the file nor its folder is changed. */
function expectUntouched(path: string, folder: string): DatabaseError {
  const before = { files: readdirSync(folder), bytes: readFileSync(path) }
  const error = refusal(path)
  expect({ files: readdirSync(folder), bytes: readFileSync(path) }).toEqual(before)
  expect(error.message).toContain(path)
  return error
}

describe('a new database', () => {
  test('is created with its folder, our identifier, the schema version and a write-ahead log', () => {
    using folder = makeTestFolder()
    const path = join(folder.root, 'a', 'b', 'story.sqlite')
    expect(prepareDatabase(path)).toBeNull()
    const database = connect(path)
    expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
    expect(database.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
    database.close()
  })

  test('takes an empty file, and an SQLite file in which nothing was made', () => {
    using folder = makeTestFolder()
    writeFileSync(folder.databasePath, '')
    expect(prepareDatabase(folder.databasePath)).toBeNull()
    const blank = join(folder.root, 'vide.sqlite')
    makeDatabase(blank, 'CREATE TABLE t (x); DROP TABLE t')
    expect(prepareDatabase(blank)).toBeNull()
    expect(existsSync(blank)).toBe(true)
  })

  test('is migrated from user_version 0', () => {
    using folder = makeTestFolder()
    makeDatabase(
      folder.databasePath,
      `PRAGMA application_id = ${APPLICATION_ID}; CREATE TABLE t (x); DROP TABLE t`,
    )
    expect(prepareDatabase(folder.databasePath)).toBeNull()
    const database = connect(folder.databasePath)
    expect(database.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    expect(database.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 0 })
    database.close()
  })

  test('of the first version keeps its articles, which are then analysed for quotations', async () => {
    using folder = makeTestFolder({ 'pont.md': 'Le pont est fermé.' })
    const path = fileURLToPath(new URL('../../src/corpus/schema.sql', import.meta.url))
    makeDatabase(
      folder.databasePath,
      `${readFileSync(path, 'utf8')}
       PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1;
       INSERT INTO generations VALUES (1, '2025-03-14T00:00:00Z', 1, 1, 0, 0);
       INSERT INTO articles VALUES (1, 'pont', '12345678', 'articles/pont.md', NULL, NULL, NULL, 'fr', NULL, '[]',
         'hash', 1, '2025-03-14T00:00:00Z', 0);
       INSERT INTO passages VALUES (1, 1, 1, 'Le pont est ouvert.', 0, 1)`,
    )
    const corpus = await openCorpus(folder)
    expect(corpus).toMatchObject({ setAside: null, generation: 1 })
    expect(corpus.passage('pont', 1)?.text).toBe('Le pont est ouvert.')
    expect([corpus.quotations(), corpus.people()]).toEqual([[], []])
    expect(await corpus.refreshIfChanged()).toMatchObject({ generation: 2, changes: { changed: ['pont'] } })
    expect(corpus.passage('pont', 1)?.text).toBe('Le pont est fermé.')
    await corpus.close()
  })

  test('has only STRICT tables', () => {
    using folder = makeTestFolder()
    prepareDatabase(folder.databasePath)
    const database = connect(folder.databasePath)
    const tables = database.prepare(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    )
    expect(tables.all()).toSatisfy(
      (rows: { strict: number }[]) => rows.length >= 11 && rows.every((row) => row.strict === 1),
    )
    database.close()
  })
})

describe('a database that is not ours is refused and left untouched', () => {
  test('a file that is no SQLite database', () => {
    using folder = makeTestFolder()
    writeFileSync(folder.databasePath, 'Chère Claire, le pont est fermé.')
    expect(expectUntouched(folder.databasePath, folder.root)).toMatchObject({ problem: 'not-sqlite' })
  })

  test('the database of a program that has an identifier, and of one that has none', () => {
    using folder = makeTestFolder()
    makeDatabase(folder.databasePath, 'PRAGMA application_id = 1234; CREATE TABLE photos (x)')
    expect(expectUntouched(folder.databasePath, folder.root)).toMatchObject({ problem: 'not-ours' })
    const other = join(folder.root, 'autre.sqlite')
    makeDatabase(other, 'CREATE TABLE photos (x)')
    expect(expectUntouched(other, folder.root)).toMatchObject({ problem: 'not-ours' })
  })

  test('a claimed database that is still empty', () => {
    using folder = makeTestFolder()
    makeDatabase(folder.databasePath, 'PRAGMA application_id = 1234; CREATE TABLE t (x); DROP TABLE t')
    expect(expectUntouched(folder.databasePath, folder.root)).toMatchObject({ problem: 'not-ours' })
  })

  test('a truncated SQLite file, of which nobody can say whose it was', () => {
    using folder = makeTestFolder()
    makeDatabase(folder.databasePath, 'CREATE TABLE photos (x)')
    truncateSync(folder.databasePath, 60)
    expect(expectUntouched(folder.databasePath, folder.root)).toMatchObject({ problem: 'not-ours' })
  })
})

describe('a database that cannot be used now is refused', () => {
  test('one that a newer version of the program wrote, which it leaves untouched', () => {
    using folder = makeTestFolder()
    prepareDatabase(folder.databasePath)
    makeDatabase(folder.databasePath, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`)
    const error = expectUntouched(folder.databasePath, folder.root)
    expect(error.problem).toBe('newer')
    expect(error.message).toContain('update the program')
  })

  test('one whose newer version is only in the write-ahead log yet', () => {
    using folder = makeTestFolder()
    prepareDatabase(folder.databasePath)
    const newer = new Database(folder.databasePath)
    newer.pragma(`user_version = ${SCHEMA_VERSION + 1}`)
    expect(refusal(folder.databasePath)).toMatchObject({ problem: 'newer' })
    newer.close()
  })

  test('one that another program has locked', () => {
    using folder = makeTestFolder()
    makeDatabase(
      folder.databasePath,
      `PRAGMA application_id = ${APPLICATION_ID}; CREATE TABLE t (x); DROP TABLE t`,
    )
    const other = new Database(folder.databasePath)
    other.exec('BEGIN EXCLUSIVE')
    expect(refusal(folder.databasePath)).toMatchObject({ problem: 'locked' })
    other.close()
  })

  test('one whose lock, disk or permissions stop a write: which file, what is wrong, what to do', () => {
    const said = (code: string) => String(explain('/srv/story.sqlite', new Database.SqliteError('no', code)))
    expect(said('SQLITE_BUSY_SNAPSHOT')).toMatch(/\/srv\/story\.sqlite: locked by another program; close /)
    expect(said('SQLITE_FULL')).toMatch(/\/srv\/story\.sqlite: cannot be written \(SQLITE_FULL\); check /)
    const bug = new Database.SqliteError('no such column: x', 'SQLITE_ERROR')
    expect(explain('/srv/story.sqlite', bug)).toBe(bug)
  })

  test('a path that is a folder, or that leads through a file', () => {
    using folder = makeTestFolder({ 'pont.md': 'a' })
    mkdirSync(folder.databasePath)
    expect(refusal(folder.databasePath)).toMatchObject({ problem: 'not-writable' })
    expect(refusal(join(folder.path('pont.md'), 'story.sqlite'))).toMatchObject({ problem: 'folder' })
  })
})

describe('a database of ours that is damaged is set aside and rebuilt from the articles', () => {
  const damages: Record<string, (path: string) => void> = {
    'garbage in its middle': (path) => {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill('garbage', 4096 * 2, bytes.length - 4096))
    },
    'garbage where its first bytes were': (path) => writeFileSync(path, readFileSync(path).fill('x', 0, 16)),
    'half of it missing': (path) => truncateSync(path, readFileSync(path).length / 2),
    'all but its header missing': (path) => truncateSync(path, 100),
    'a table missing': (path) => makeDatabase(path, 'DROP TABLE sentences'),
    'a table of the second version missing': (path) => makeDatabase(path, 'DROP TABLE sayings'),
    'a table of the third version missing': (path) => makeDatabase(path, 'DROP TABLE contexts'),
    'a schema version that its tables do not have': (path) => makeDatabase(path, 'PRAGMA user_version = 0'),
  }

  for (const [damage, inflict] of Object.entries(damages)) {
    test(damage, async () => {
      using folder = await makeIndexed()
      inflict(folder.databasePath)
      const damaged = readFileSync(folder.databasePath)
      const corpus = await openCorpus(folder)
      expect(corpus.setAside).toMatch(/story\.sqlite\.damaged-\d{8}T\d{9}Z$/)
      expect(corpus.setAside !== null && readFileSync(corpus.setAside).equals(damaged)).toBe(true)
      expect(corpus.generation).toBe(0)
      expect(await corpus.refreshIfChanged()).toMatchObject({ kind: 'reindexed', generation: 1 })
      expect(corpus.passage('pont', 400)?.text).toBe('Le pont de Brévenne est fermé depuis lundi.')
      await corpus.close()
    })
  }

  test('its log goes with it, so that the new one cannot take it for its own', async () => {
    using folder = await makeIndexed()
    const other = connect(folder.databasePath)
    other.exec('UPDATE articles SET stale = 1')
    const log = readFileSync(`${folder.databasePath}-wal`)
    writeFileSync(folder.databasePath, readFileSync(folder.databasePath).fill('garbage', 4096 * 2, 4096 * 12))
    const setAside = prepareDatabase(folder.databasePath)
    expect(readFileSync(`${setAside}-wal`).equals(log)).toBe(true)
    expect(existsSync(`${folder.databasePath}-wal`)).toBe(false)
    other.close()
    expect(prepareDatabase(folder.databasePath)).toBeNull()
  })

  test('a sound one is not', async () => {
    using folder = await makeIndexed()
    expect(prepareDatabase(folder.databasePath)).toBeNull()
    expect(readdirSync(folder.root).filter((name) => name.includes('damaged'))).toEqual([])
  })
})

test('two corpora on one database both answer', async () => {
  await using story = await openTestCorpus({ 'pont.md': 'Le pont est fermé.' })
  const other = await openCorpus(story)
  expect(other.passage('pont', 1)?.text).toBe('Le pont est fermé.')
  expect(story.corpus.passage('pont', 1)?.text).toBe('Le pont est fermé.')
  await other.close()
})
