import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DataFile } from '../../src/corpus/article-files.ts'
import {
  ARTICLE_BYTES_LIMIT,
  FileError,
  FolderError,
  listDataFolder,
  readDataFile,
} from '../../src/corpus/article-files.ts'
import { makeTestFolder } from '../support/corpus.ts'

const NOW = new Date()

function list(dataDir: string): readonly DataFile[] {
  return listDataFolder(dataDir, NOW).articles
}

function names(dataDir: string): string[] {
  return list(dataDir).map(({ path }) => path)
}

/** Why the one file of a folder is kept out. */
function faultOf(dataDir: string) {
  const [file, ...others] = list(dataDir)
  if (file === undefined || others.length > 0) throw new Error('expected one file')
  return file.fault
}

function faultOfReading(file: DataFile | undefined) {
  if (file === undefined) throw new Error('expected a file')
  try {
    return readDataFile(file)
  } catch (error) {
    if (error instanceof FileError) return error.fault
    throw error
  }
}

function folderFailure(dataDir: string) {
  try {
    listDataFolder(dataDir, NOW)
  } catch (error) {
    if (error instanceof FolderError) return error.reason
    throw error
  }
}

describe('where the articles are', () => {
  test('the .txt and .md files of articles/ are listed in order, files beside that folder are not', () => {
    using folder = makeTestFolder({ 'pont.md': 'a', 'crue.txt': 'b', 'notes/lisez-moi.txt': 'c' })
    writeFileSync(join(folder.dataDir, 'README.md'), 'd')
    expect(names(folder.dataDir)).toEqual(['articles/crue.txt', 'articles/pont.md'])
  })

  test('a folder with the article files at its top works as well', () => {
    using folder = makeTestFolder({ 'pont.md': 'a' })
    expect(names(join(folder.dataDir, 'articles'))).toEqual(['pont.md'])
  })

  test('hidden files, lock files, back-ups and other extensions are passed over without a word', () => {
    using folder = makeTestFolder({
      '.pont.md': '',
      '._pont.md': '',
      '~$pont.md': '',
      '#pont.txt#': '',
      'pont.md~': '',
      'pont.docx': '',
      'notes.markdown': '',
      'PONT.MD': 'a',
    })
    mkdirSync(folder.path('2025'))
    expect(names(folder.dataDir)).toEqual(['articles/PONT.MD'])
  })

  test('an id is composed: the same accent typed in two ways is one id', () => {
    using folder = makeTestFolder({ 'e\u0301te\u0301.txt': 'a' })
    expect(list(folder.dataDir)[0]?.name).toBe('\u00e9t\u00e9')
  })

  test('people.yaml is found beside articles/, and absent when there is none', () => {
    using folder = makeTestFolder({ 'pont.md': 'a' })
    expect(listDataFolder(folder.dataDir, NOW).people).toBeNull()
    folder.write({ 'people.yaml': '[]' })
    expect(listDataFolder(folder.dataDir, NOW).people?.path).toBe('people.yaml')
  })

  test('a missing folder, a file in its place and a loop of links are told apart', () => {
    using folder = makeTestFolder({ 'pont.md': 'a' })
    const missing = join(folder.root, 'nulle-part')
    expect(folderFailure(missing)).toEqual({ kind: 'folder-missing', folder: missing })
    const file = folder.path('pont.md')
    expect(folderFailure(file)).toEqual({ kind: 'not-a-folder', folder: file })
    const loop = join(folder.root, 'boucle')
    symlinkSync(loop, loop)
    expect(folderFailure(loop)).toEqual({ kind: 'folder-unreadable', folder: loop, detail: 'ELOOP' })
  })

  test('an empty folder is listed as empty', () => {
    using folder = makeTestFolder()
    expect(list(folder.dataDir)).toEqual([])
  })
})

describe('what is kept out before it is opened', () => {
  test('a folder that is named like an article', () => {
    using folder = makeTestFolder()
    mkdirSync(folder.path('pont.txt'))
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'not-a-file' })
  })

  test('a pipe, which nobody will ever write to', () => {
    using folder = makeTestFolder()
    execFileSync('mkfifo', [folder.path('pont.txt')])
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'not-a-file' })
  })

  test('a socket', async () => {
    using folder = makeTestFolder()
    const server = createServer().listen(folder.path('pont.txt'))
    await once(server, 'listening')
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'not-a-file' })
    server.close()
  })

  test('a link that leads out of the data folder, to a file or a device; a link within it is followed', () => {
    using folder = makeTestFolder()
    writeFileSync(join(folder.root, 'dehors.txt'), 'a')
    symlinkSync(join(folder.root, 'dehors.txt'), folder.path('pont.txt'))
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'link-outside' })
    folder.remove('pont.txt')
    symlinkSync('/dev/zero', folder.path('pont.txt'))
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'link-outside' })
    folder.remove('pont.txt')
    folder.write({ 'brouillons/pont.txt': 'Le pont.' })
    symlinkSync('../brouillons/pont.txt', folder.path('pont.txt'))
    const [file] = list(folder.dataDir)
    expect(file?.fault).toBeNull()
    expect(faultOfReading(file)).toEqual(Buffer.from('Le pont.'))
  })

  test('a sibling folder whose name begins like the data folder is outside', () => {
    using folder = makeTestFolder()
    mkdirSync(`${folder.dataDir}-ancien`)
    writeFileSync(`${folder.dataDir}-ancien/pont.txt`, 'a')
    symlinkSync(`${folder.dataDir}-ancien/pont.txt`, folder.path('pont.txt'))
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'link-outside' })
  })

  test('links that lead nowhere or in a circle', () => {
    using folder = makeTestFolder()
    symlinkSync('nulle-part.txt', folder.path('pont.txt'))
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'link-broken' })
    folder.remove('pont.txt')
    symlinkSync('pont.txt', folder.path('pont.txt'))
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'link-broken' })
  })

  test('a file one byte over the limit; a file at the limit is taken', () => {
    using folder = makeTestFolder({ 'pont.txt': '' })
    truncateSync(folder.path('pont.txt'), ARTICLE_BYTES_LIMIT)
    expect(faultOf(folder.dataDir)).toBeNull()
    truncateSync(folder.path('pont.txt'), ARTICLE_BYTES_LIMIT + 1)
    expect(faultOf(folder.dataDir)).toEqual({
      rule: 'too-large',
      bytes: ARTICLE_BYTES_LIMIT + 1,
      limit: ARTICLE_BYTES_LIMIT,
    })
  })

  test('a file name that is not UTF-8', () => {
    using folder = makeTestFolder()
    writeFileSync(
      Buffer.concat([Buffer.from(folder.path('p')), Buffer.from([0xe9]), Buffer.from('re.txt')]),
      'a',
    )
    expect(faultOf(folder.dataDir)).toEqual({ rule: 'id-invalid', problem: 'not-utf8' })
  })

  test('every file that claims the id of another, whatever the extension, case or accent form', () => {
    using folder = makeTestFolder({ 'pont.md': 'a', 'pont.txt': 'b', 'Pont.txt': 'c', 'crue.md': 'd' })
    const faults = Object.fromEntries(list(folder.dataDir).map(({ path, fault }) => [path, fault]))
    expect(faults).toEqual({
      'articles/Pont.txt': { rule: 'id-duplicate', other: 'articles/pont.md' },
      'articles/crue.md': null,
      'articles/pont.md': { rule: 'id-duplicate', other: 'articles/Pont.txt' },
      'articles/pont.txt': { rule: 'id-duplicate', other: 'articles/Pont.txt' },
    })
  })

  test('a folder of that name claims no id', () => {
    using folder = makeTestFolder({ 'pont.md': 'a' })
    mkdirSync(folder.path('pont.txt'))
    expect(list(folder.dataDir).map(({ fault }) => fault?.rule)).toEqual([undefined, 'not-a-file'])
  })
})

describe('what happens between the listing and the reading', () => {
  test('a file that is gone is no fault', () => {
    using folder = makeTestFolder({ 'pont.txt': 'a' })
    const [file] = list(folder.dataDir)
    folder.remove('pont.txt')
    expect(faultOfReading(file)).toBeNull()
  })

  test('a pipe or a link that has taken the place of a file is not read', () => {
    using folder = makeTestFolder({ 'pont.txt': 'a', 'secret.txt': 'b' })
    const [file] = list(folder.dataDir)
    folder.remove('pont.txt')
    execFileSync('mkfifo', [folder.path('pont.txt')])
    expect(faultOfReading(file)).toEqual({ rule: 'not-a-file' })
    folder.remove('pont.txt')
    symlinkSync(folder.path('secret.txt'), folder.path('pont.txt'))
    expect(faultOfReading(file)).toEqual({ rule: 'unreadable', detail: 'ELOOP' })
  })

  test('a file that has grown over the limit is refused', () => {
    using folder = makeTestFolder({ 'pont.txt': 'a' })
    const [file] = list(folder.dataDir)
    truncateSync(folder.path('pont.txt'), ARTICLE_BYTES_LIMIT + 1)
    expect(faultOfReading(file)).toMatchObject({ rule: 'too-large' })
  })
})

describe('signatures', () => {
  const later = new Date(NOW.getTime() + 60_000)
  const signature = (dataDir: string) => listDataFolder(dataDir, later).articles[0]?.signature

  test('a file that was left alone has one, a file that was just written has none', () => {
    using folder = makeTestFolder({ 'pont.txt': 'a' })
    expect(signature(folder.dataDir)).toEqual(expect.any(String))
    expect(listDataFolder(folder.dataDir, new Date()).articles[0]?.signature).toBeNull()
  })

  test('another file under the same name, of the same size, has another', () => {
    using folder = makeTestFolder({ 'pont.txt': 'a', '.autre': 'b' })
    const before = signature(folder.dataDir)
    renameSync(folder.path('.autre'), folder.path('pont.txt'))
    expect(signature(folder.dataDir)).not.toBe(before)
  })
})
