// A data folder -> the article files in it, what keeps some of them out, and people.yaml. Everything is
// looked at before it is opened, so that a pipe, a device or a link out of the folder is never read. What the
// bytes say is text/article/article.ts's.

import type { BigIntStats } from 'node:fs'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import type { ArticleFault } from '../text/article/article.ts'
import type { ReindexFailure } from './corpus.ts'
import { errorCode } from './error-code.ts'

/** Largest article file taken, in bytes: some three hundred newspaper pages. */
export const ARTICLE_BYTES_LIMIT = 2_000_000
/** At the top of the data folder: what a reader would know of the people. It may be missing. */
export const PEOPLE_FILE = 'people.yaml'

export interface DataFile {
  /** Within the data folder, with "/". */
  readonly path: string
  /** The file's stem, composed (NFC): the id of the article. */
  readonly name: string
  /** Where to read it, links followed. */
  readonly location: string
  readonly bytes: number
  /** Size and times, by which a later look tells that nothing changed; null: changed too recently to tell. */
  readonly signature: string | null
  /** Why the file is not to be read; null: it may be. */
  readonly fault: ArticleFault | null
}

export interface DataFolder {
  /** The folder that holds the articles. */
  readonly folder: string
  /** In the order of their paths. */
  readonly articles: readonly DataFile[]
  readonly people: DataFile | null
}

/** The folder as a whole cannot be listed. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
  readonly reason: ReindexFailure

  constructor(reason: ReindexFailure) {
    super(reason.kind)
    this.reason = reason
  }
}

/** A file that was listed cannot be read after all. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly fault: ArticleFault

  constructor(fault: ArticleFault) {
    super(fault.rule)
    this.fault = fault
  }
}

/**
 * The article files of `dataDir/articles`, or of `dataDir` itself where there is no such folder. Hidden
 * files, lock files and back-ups of editors, other extensions and subfolders are passed over. `now` tells
 * which files were changed too recently for a signature. Throws FolderError.
 */
export function listDataFolder(dataDir: string, now: Date): DataFolder {
  const root = attempt(dataDir, () => realpathSync(dataDir))
  const nested = statOrNull(join(root, 'articles'))?.isDirectory() === true
  const shown = nested ? join(dataDir, 'articles') : dataDir
  const folder = nested ? join(root, 'articles') : root
  const names = attempt(shown, () => readdirSync(folder, { encoding: 'buffer' }))
  const found = names
    .map((name) => name.toString('utf8'))
    .filter(isArticleName)
    .map((name) => lookAt(root, folder, nested ? `articles/${name}` : name, now))
    .filter((file) => file !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return { folder: shown, articles: refuseDuplicates(found), people: lookAt(root, root, PEOPLE_FILE, now) }
}

/** The bytes of a listed file; null: it has been removed since. Throws FileError. */
export function readDataFile(file: DataFile): Uint8Array | null {
  if (file.fault !== null) throw new FileError(file.fault)
  let descriptor: number
  try {
    // Between the look and the opening another thing may have taken the name: neither follow a link nor wait
    // for the other end of a pipe.
    descriptor = openSync(
      file.location,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw new FileError({ rule: 'unreadable', detail: errorCode(error) })
  }
  try {
    if (!fstatSync(descriptor).isFile()) throw new FileError({ rule: 'not-a-file' })
    return readUpToLimit(descriptor)
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError({ rule: 'unreadable', detail: errorCode(error) })
  } finally {
    closeSync(descriptor)
  }
}

function isArticleName(name: string): boolean {
  // ".x" is hidden, "~$x" and "#x" belong to an editor that has the file open.
  return /\.(txt|md)$/i.test(name) && !/^(\.|~\$|#)/.test(name)
}

/** What stands under a path, without opening it; null: nothing does. */
function lookAt(root: string, folder: string, path: string, now: Date): DataFile | null {
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  const name = fileName.slice(0, fileName.lastIndexOf('.')).normalize('NFC')
  const found = (
    location: string,
    bytes: number,
    signature: string | null,
    fault: ArticleFault | null,
  ): DataFile => ({
    path,
    name,
    location,
    bytes,
    signature,
    fault,
  })
  const refuse = (fault: ArticleFault): DataFile => found(join(folder, fileName), 0, fault.rule, fault)
  if (fileName.includes('\uFFFD')) return refuse({ rule: 'id-invalid', problem: 'not-utf8' })
  try {
    let location = join(folder, fileName)
    let stats = lstatSync(location, { bigint: true })
    if (stats.isSymbolicLink()) {
      location = realpathSync(location)
      if (!location.startsWith(root.endsWith(sep) ? root : root + sep))
        return refuse({ rule: 'link-outside' })
      stats = statSync(location, { bigint: true })
    }
    if (!stats.isFile()) return refuse({ rule: 'not-a-file' })
    const bytes = Number(stats.size)
    const tooLarge: ArticleFault | null =
      bytes > ARTICLE_BYTES_LIMIT ? { rule: 'too-large', bytes, limit: ARTICLE_BYTES_LIMIT } : null
    return found(location, bytes, signatureOf(stats, now), tooLarge)
  } catch (error) {
    const listed = lstatOrNull(join(folder, fileName))
    if (listed === null) return null
    return refuse(
      listed.isSymbolicLink() ? { rule: 'link-broken' } : { rule: 'unreadable', detail: errorCode(error) },
    )
  }
}

/** How long a file must have been left alone before its times prove that it is the same, in milliseconds. */
const SETTLED = 2000

function signatureOf(stats: BigIntStats, now: Date): string | null {
  // Some file systems count in steps of two seconds: a second edit within one step leaves the times as they
  // are.
  const touched = Math.max(Number(stats.mtimeMs), Number(stats.ctimeMs))
  if (Math.abs(now.getTime() - touched) < SETTLED) return null
  return `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`
}

/**
 * Files that claim one id are all refused: which of them the article is would be a guess. Letters' case makes
 * no difference, because a folder must mean the same on every file system, and people type ids as they like.
 */
function refuseDuplicates(files: readonly DataFile[]): DataFile[] {
  const byId = Map.groupBy(files.filter(isRealFile), (file) => file.name.toLowerCase())
  return files.map((file) => {
    const other = isRealFile(file)
      ? byId.get(file.name.toLowerCase())?.find((rival) => rival !== file)
      : undefined
    return other === undefined ? file : { ...file, fault: { rule: 'id-duplicate', other: other.path } }
  })
}

function isRealFile(file: DataFile): boolean {
  return file.fault === null || file.fault.rule === 'too-large'
}

function readUpToLimit(descriptor: number): Uint8Array {
  const expected = fstatSync(descriptor).size
  refuseTooLarge(expected)
  // One byte more than expected, so that a file which is growing is noticed.
  const bytes = Buffer.alloc(expected + 1)
  let length = 0
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (read === 0) return bytes.subarray(0, length)
    length += read
  }
  throw new FileError({ rule: 'being-written' })
}

function refuseTooLarge(bytes: number): void {
  if (bytes > ARTICLE_BYTES_LIMIT)
    throw new FileError({ rule: 'too-large', bytes, limit: ARTICLE_BYTES_LIMIT })
}

function attempt<Result>(folder: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') throw new FolderError({ kind: 'folder-missing', folder })
    if (code === 'ENOTDIR') throw new FolderError({ kind: 'not-a-folder', folder })
    throw new FolderError({ kind: 'folder-unreadable', folder, detail: code })
  }
}

function statOrNull(path: string) {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

function lstatOrNull(path: string) {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null
}
