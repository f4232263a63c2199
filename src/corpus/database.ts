// Opening the SQLite file: is it ours, is it sound, is it of this program's age. What is not ours is never
// written to; what is ours and damaged is set aside, because the articles can make it again. The rows
// themselves are store.ts's.

import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { errorCode } from './error-code.ts'

export type DatabaseProblem =
  | 'not-sqlite'
  | 'not-ours'
  | 'newer'
  | 'locked'
  | 'not-writable'
  | 'folder'
  | 'gone'

/** The database cannot be used. `message` is one line in English: which file, what is wrong, what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly file: string
  readonly problem: DatabaseProblem

  constructor(file: string, problem: DatabaseProblem, explanation: string, cause?: unknown) {
    super(`${file}: ${explanation}`, { cause })
    this.file = file
    this.problem = problem
  }
}

/** "VbSy" as a big-endian number: how we know a database file as ours, whatever its name. */
export const APPLICATION_ID = 0x56625379

/** What takes a database from user_version N to N+1, in order. Each runs whole or not at all. */
const MIGRATIONS: readonly string[] = [
  readFileSync(new URL('schema.sql', import.meta.url), 'utf8'),
  readFileSync(new URL('schema-quotations.sql', import.meta.url), 'utf8'),
  readFileSync(new URL('schema-contexts.sql', import.meta.url), 'utf8'),
  readFileSync(new URL('schema-epithets.sql', import.meta.url), 'utf8'),
]

/** The user_version that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/**
 * How long a connection waits for another one's lock, in milliseconds. Ten thousand articles are
 * written in five seconds.
 */
const LOCK_WAIT = 10_000
/** The same while opening, where only a first start or a migration writes and a person waits. */
const OPENING_LOCK_WAIT = 2000

const ELSEWHERE = 'it was left untouched; set DATABASE_PATH (or --database) to another file'

/**
 * Makes the database at `path` ready for `connect`: created, migrated, sound. Answers the path under which a
 * damaged one was set aside, or null. Throws DatabaseError for one that is not ours, newer, locked or not
 * writable.
 */
export function prepareDatabase(path: string): string | null {
  const file = resolve(path)
  prepareFolder(file)
  switch (ownerOf(file)) {
    case 'nobody':
      createOrMigrate(file)
      return null
    case 'us':
      if (isSound(file)) return null
  }
  const setAside = moveAside(file)
  createOrMigrate(file)
  return setAside
}

/** A connection to a prepared database. Throws DatabaseError. */
export function connect(path: string): Database.Database {
  const file = resolve(path)
  // Otherwise SQLite would make an empty one, while the rows of the deleted one are still being answered from.
  if (!existsSync(file)) {
    throw new DatabaseError(file, 'gone', 'deleted or moved while in use; start again to make it anew')
  }
  return open(file, LOCK_WAIT)
}

/** Which file stands under a path, whatever it was called before; null: none that can be looked at. */
export function fileUnder(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    return null
  }
}

function open(file: string, lockWait: number): Database.Database {
  return explaining(file, () => {
    const database = new Database(file, { timeout: lockWait })
    try {
      database.pragma('foreign_keys = ON')
      // The rows can be made again from the articles: losing the last generation to a power failure is no
      // loss, and WAL keeps the file consistent without a sync at each commit.
      database.pragma('synchronous = NORMAL')
    } catch (error) {
      database.close()
      throw error
    }
    return database
  })
}

function prepareFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    const detail = `its folder cannot be created (${errorCode(error)})`
    throw new DatabaseError(
      file,
      'folder',
      `${detail}; set DATABASE_PATH (or --database) to another place`,
      error,
    )
  }
}

/** By the bytes of the file alone, so that what is not ours is not even opened as a database. */
function ownerOf(file: string): 'nobody' | 'us' {
  const header = readHeader(file)
  if (header.length === 0) return 'nobody'
  // The identifier stands in the header since before the first row was written. Where it is right and the
  // rest is not, the file is ours and damaged.
  if (header.length === HEADER_BYTES && header.readUInt32BE(68) === APPLICATION_ID) {
    refuseNewer(file, header.readUInt32BE(60))
    return 'us'
  }
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new DatabaseError(file, 'not-sqlite', `not an SQLite database; ${ELSEWHERE}`)
  }
  if (!isBlank(file))
    throw new DatabaseError(file, 'not-ours', `the database of another program; ${ELSEWHERE}`)
  return 'nobody'
}

// https://www.sqlite.org/fileformat2.html#the_database_header
const HEADER_BYTES = 100
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1')

function readHeader(file: string): Buffer {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0)
    throw notWritable(file, error)
  }
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_BYTES, 0))
  } catch (error) {
    throw notWritable(file, error)
  } finally {
    closeSync(descriptor)
  }
}

/** An SQLite database in which nobody has made anything yet. */
function isBlank(file: string): boolean {
  let database: Database.Database | null = null
  try {
    database = new Database(file, { readonly: true, fileMustExist: true })
    const claimed = database.pragma('application_id', { simple: true }) !== 0
    return !claimed && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined
  } catch {
    return false
  } finally {
    database?.close()
  }
}

function refuseNewer(file: string, version: number): void {
  if (version <= SCHEMA_VERSION) return
  const ages = `schema ${version}, this one knows ${SCHEMA_VERSION}`
  const remedy = 'update the program, or delete the file to index anew'
  throw new DatabaseError(file, 'newer', `written by a newer version of this program (${ages}); ${remedy}`)
}

/** Migrates a database of ours; false: it is damaged. */
function isSound(file: string): boolean {
  try {
    createOrMigrate(file)
    return explaining(file, () => {
      const database = open(file, OPENING_LOCK_WAIT)
      try {
        if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') return false
        const listed = "SELECT name FROM sqlite_schema WHERE type = 'table'"
        const tables = database.prepare<[], string>(listed).pluck().all()
        return TABLES.every((table) => tables.includes(table))
      } finally {
        database.close()
      }
    })
  } catch (error) {
    if (error instanceof Database.SqliteError) return false
    throw error
  }
}

const TABLES = [
  ...['generations', 'articles', 'passages', 'sentences', 'files'],
  ...['entities', 'mentions', 'quotations', 'people', 'identities', 'sayings'],
  ...['stances', 'contexts'],
]

function createOrMigrate(file: string): void {
  const database = open(file, OPENING_LOCK_WAIT)
  try {
    explaining(file, () => {
      if (versionOf(database) < SCHEMA_VERSION) database.transaction(() => migrate(database)).immediate()
      // After a crash the header can be older than what the write-ahead log holds.
      refuseNewer(file, versionOf(database))
      // Only now: until here the header, with our identifier, reaches the main file and not just the log.
      database.pragma('journal_mode = WAL')
    })
  } finally {
    database.close()
  }
}

function migrate(database: Database.Database): void {
  // Asked again inside the transaction: another process may have migrated while this one waited.
  for (const migration of MIGRATIONS.slice(versionOf(database))) database.exec(migration)
  database.pragma(`application_id = ${APPLICATION_ID}`)
  database.pragma(`user_version = ${SCHEMA_VERSION}`)
}

function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

function moveAside(file: string): string {
  const stamp = new Date().toISOString().replaceAll(/[-:.]/g, '')
  const setAside = `${file}.damaged-${stamp}`
  try {
    // The main file first: were we stopped here, SQLite drops a log that has no database.
    renameSync(file, setAside)
    for (const suffix of ['-wal', '-shm', '-journal']) {
      if (existsSync(file + suffix)) renameSync(file + suffix, setAside + suffix)
    }
  } catch (error) {
    throw notWritable(file, error)
  }
  return setAside
}

/** Runs `action`; what it throws is what `explain` makes of it. */
function explaining<Result>(file: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw explain(file, error)
  }
}

/** What SQLite says about locks, permissions and the disk as a DatabaseError; damage stays as it is. */
export function explain(path: string, error: unknown): unknown {
  const file = resolve(path)
  const code = errorCode(error)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    const remedy = 'close the program that holds it, then start again'
    return new DatabaseError(file, 'locked', `locked by another program; ${remedy}`, error)
  }
  return /^SQLITE_(READONLY|CANTOPEN|PERM|IOERR|FULL)/.test(code) ? notWritable(file, error) : error
}

function notWritable(file: string, error: unknown): DatabaseError {
  const remedy = 'check its permissions and the disk, or set DATABASE_PATH (or --database) to another file'
  return new DatabaseError(file, 'not-writable', `cannot be written (${errorCode(error)}); ${remedy}`, error)
}
