// A corpus from articles written in a test: real files, real SQLite, real index, in a folder of its own under
// the system's temporary one. `await using story = await openTestCorpus({ 'pont.md': '…' })` closes and
// deletes it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Corpus, ReindexOutcome } from '../../src/corpus/corpus.ts'
import { openCorpus } from '../../src/corpus/open.ts'

/** File name -> content; a name without a folder stands in `articles/`. */
export type TestFiles = Readonly<Record<string, string | Uint8Array>>

export interface TestFolder extends Disposable {
  readonly root: string
  readonly dataDir: string
  readonly databasePath: string
  /** Path of a file by the name that TestFiles gives it. */
  path(name: string): string
  write(files: TestFiles): void
  remove(...names: string[]): void
}

export interface TestCorpus extends TestFolder, AsyncDisposable {
  readonly corpus: Corpus
  close(): Promise<void>
}

export type Reindexed = Extract<ReindexOutcome, { kind: 'reindexed' }>

export function makeTestFolder(files: TestFiles = {}): TestFolder {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-'))
  const dataDir = join(root, 'data')
  mkdirSync(join(dataDir, 'articles'), { recursive: true })
  const path = (name: string): string =>
    name.includes('/') || name === 'people.yaml' ? join(dataDir, name) : join(dataDir, 'articles', name)
  const folder: TestFolder = {
    root,
    dataDir,
    databasePath: join(root, 'story.sqlite'),
    path,
    write: (written) => {
      for (const [name, content] of Object.entries(written)) {
        mkdirSync(dirname(path(name)), { recursive: true })
        writeFileSync(path(name), content)
      }
    },
    remove: (...names) => {
      for (const name of names) rmSync(path(name), { recursive: true })
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
  folder.write(files)
  return folder
}

/** Opens and indexes; nothing is indexed when there are no files. */
export async function openTestCorpus(files: TestFiles): Promise<TestCorpus> {
  const folder = makeTestFolder(files)
  const corpus = await openCorpus(folder)
  await corpus.refreshIfChanged()
  const close = async (): Promise<void> => {
    await corpus.close()
    folder[Symbol.dispose]()
  }
  return { ...folder, corpus, close, [Symbol.asyncDispose]: close }
}

/** The outcome of a reindex that was put in service; throws for any other. */
export function reindexed(outcome: ReindexOutcome | null): Reindexed {
  if (outcome?.kind !== 'reindexed') throw new Error(`expected a reindex, got ${JSON.stringify(outcome)}`)
  return outcome
}

/**
 * Reindexes without starting a thread, which takes a third of a second: files this young always count as
 * changed.
 */
export async function refresh(corpus: Corpus): Promise<Reindexed> {
  return reindexed(await corpus.refreshIfChanged())
}

/** What a corpus holds, without row numbers and instants: equal for two corpora that answer the same. */
export function contentsOf(corpus: Corpus) {
  return corpus
    .articles()
    .map(({ indexedAt: _, ...article }) => ({ ...article, passages: corpus.passages(article.id) }))
}

/** What a corpus says of all articles together: every quotation, as it is listed and at its place, and everybody. */
export function storyOf(corpus: Corpus) {
  return {
    quotations: corpus.quotations(),
    places: corpus
      .articles()
      .flatMap(({ id }) => corpus.passages(id).map(({ number }) => corpus.quotationsIn(id, number))),
    people: corpus.people(),
  }
}
