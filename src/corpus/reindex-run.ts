// One reindex from files to rows, in whatever thread it is called: reads, compares, analyses what differs,
// and only then writes, in one transaction. Choosing the thread and putting the generation in service are
// others'.

import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import type { AnnotatedArticle } from '../text/annotation.ts'
import { ANALYSIS_VERSION, annotate } from '../text/annotation.ts'
import type { ArticleFault, ArticleWarning } from '../text/article/article.ts'
import { decodeSource, parseArticle } from '../text/article/article.ts'
import { ArticleError } from '../text/article/article-error.ts'
import type { KnownPeople } from '../text/people/known-people.ts'
import { readKnownPeople } from '../text/people/known-people.ts'
import { arrangeSayings } from '../text/story/sayings.ts'
import type { KnownPerson } from '../text/story/story.ts'
import { linkStory } from '../text/story/story.ts'
import { byPublication, storyArticleOf } from '../text/story/story-articles.ts'
import { readStoryArticles } from './analysis-rows.ts'
import type { DataFile, DataFolder } from './article-files.ts'
import { FileError, FolderError, listDataFolder, PEOPLE_FILE, readDataFile } from './article-files.ts'
import type { CorpusChanges, Refusal, ReindexFailure, ReindexProgress } from './corpus.ts'
import { connect, DatabaseError, explain } from './database.ts'
import type { GenerationChange, KnownArticle, KnownFile } from './store.ts'
import { knownArticles, knownFiles, latestGeneration, writeChange } from './store.ts'
import type { LinkedStory } from './story-rows.ts'

export interface RunOptions {
  readonly dataDir: string
  readonly databasePath: string
  readonly now: Date
  readonly onProgress: (progress: ReindexProgress) => void
  /** Asked between two files and before the write; once it is true, nothing is written. */
  readonly isStopped: () => boolean
}

export type RunOutcome =
  | {
      readonly kind: 'reindexed'
      readonly changes: CorpusChanges
      readonly refused: readonly Refusal[]
      readonly warnings: readonly FileWarning[]
    }
  | { readonly kind: 'kept'; readonly refused: readonly Refusal[]; readonly reason: ReindexFailure }

type FileWarning = ArticleWarning & { readonly file: string }

/** Brings the database to what the data folder holds. Throws only for a bug. */
export function runReindex(options: RunOptions): RunOutcome {
  let refused: readonly Refusal[] = []
  try {
    const database = connect(options.databasePath)
    try {
      while (true) {
        const reading = readFolder(options, database)
        refused = reading.refused
        if (options.isStopped()) return { kind: 'kept', refused, reason: { kind: 'stopped' } }
        if (reading.failure !== null) return { kind: 'kept', refused, reason: reading.failure }
        const story = reading.advances ? linkArticles(database, reading) : null
        if (options.isStopped()) return { kind: 'kept', refused, reason: { kind: 'stopped' } }
        // Outrun by another process's reindex: what that one wrote is unchanged now, so this turn is short.
        if (!writeChange(database, { ...reading.change, story })) continue
        return { kind: 'reindexed', changes: reading.changes, refused, warnings: reading.warnings }
      }
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof FolderError) return { kind: 'kept', refused, reason: error.reason }
    const detail = databaseFailure(options.databasePath, error)
    if (detail === null) throw error
    return { kind: 'kept', refused, reason: { kind: 'write-failed', detail } }
  }
}

/** Whether a reindex would find other files than the last one did, or another version of the analysis. */
export function hasChanged(folder: DataFolder, database: Database.Database): boolean {
  const known = new Map(knownFiles(database).map(({ path, signature }) => [path, signature]))
  const files = filesOf(folder)
  return (
    latestGeneration(database) === 0 ||
    files.length !== known.size ||
    files.some(({ path, signature }) => signature === null || known.get(path) !== signature) ||
    knownArticles(database).some(
      ({ stale, analysisVersion }) => !stale && analysisVersion !== ANALYSIS_VERSION,
    )
  )
}

interface Reading {
  /** null: `change` may be written. */
  readonly failure: ReindexFailure | null
  readonly change: Omit<GenerationChange, 'story'>
  /** Something differs: a new generation is due. */
  readonly advances: boolean
  readonly knownPeople: readonly KnownPerson[]
  readonly changes: CorpusChanges
  readonly refused: readonly Refusal[]
  readonly warnings: readonly FileWarning[]
}

function readFolder(options: RunOptions, database: Database.Database): Reading {
  const before: Before = {
    generation: latestGeneration(database),
    articles: new Map(knownArticles(database).map((article) => [article.name, article])),
    files: new Map(knownFiles(database).map((file) => [file.path, file])),
  }
  const folder = listDataFolder(options.dataDir, options.now)
  const people = folder.people === null ? null : readPeople(folder.people)
  return compare(before, readArticles(folder, before, options), people, folder, options.now)
}

interface Before {
  readonly generation: number
  readonly articles: ReadonlyMap<string, KnownArticle>
  readonly files: ReadonlyMap<string, KnownFile>
}

/** What became of one file. */
type FileReading =
  | {
      readonly kind: 'analysed'
      readonly file: DataFile
      readonly contentHash: string
      readonly annotated: AnnotatedArticle
    }
  | {
      readonly kind: 'unchanged'
      readonly file: DataFile
      readonly contentHash: string
      readonly article: KnownArticle
    }
  | RefusedFile

interface RefusedFile {
  readonly kind: 'refused'
  readonly file: DataFile
  /** null: it was not read. */
  readonly contentHash: string | null
  readonly line: number
  readonly fault: ArticleFault
}

function readArticles(
  folder: DataFolder,
  before: Before,
  { onProgress, isStopped }: RunOptions,
): FileReading[] {
  const readings: FileReading[] = []
  const total = folder.articles.length
  for (const [done, file] of folder.articles.entries()) {
    if (isStopped()) return readings
    onProgress({ done, total })
    const reading = readArticle(file, before.articles.get(file.name))
    if (reading !== null) readings.push(reading)
  }
  onProgress({ done: total, total })
  return readings
}

/** null: the file has been removed since it was listed. */
function readArticle(file: DataFile, known: KnownArticle | undefined): FileReading | null {
  let contentHash: string | null = null
  try {
    const bytes = readDataFile(file)
    if (bytes === null) return null
    contentHash = hashOf(bytes)
    if (
      known?.contentHash === contentHash &&
      known.file === file.path &&
      known.analysisVersion === ANALYSIS_VERSION
    ) {
      return { kind: 'unchanged', file, contentHash, article: known }
    }
    return { kind: 'analysed', file, contentHash, annotated: annotate(parseArticle(file.path, bytes)) }
  } catch (error) {
    if (error instanceof FileError) return { kind: 'refused', file, contentHash, line: 1, fault: error.fault }
    if (error instanceof ArticleError)
      return { kind: 'refused', file, contentHash, line: error.line, fault: error.fault }
    // A bug: without the file's name nobody could tell which article to take out until it is mended.
    throw new Error(`${file.path} cannot be analysed: ${String(error)}`, { cause: error })
  }
}

interface PeopleReading extends KnownPeople {
  readonly file: KnownFile
  readonly refusal: Refusal | null
}

/** What people.yaml says; a broken one is refused and says nothing, the articles do without it. */
function readPeople(file: DataFile): PeopleReading | null {
  let contentHash: string | null = null
  const seen = (known: KnownPeople, refusal: Refusal | null): PeopleReading => ({
    ...known,
    file: { path: file.path, signature: file.signature, contentHash },
    refusal,
  })
  const refuse = (line: number, fault: ArticleFault): PeopleReading =>
    seen({ people: [], warnings: [] }, { file: file.path, line, fault, stale: false })
  try {
    const bytes = readDataFile(file)
    if (bytes === null) return null
    contentHash = hashOf(bytes)
    return seen(readKnownPeople(file.path, decodeSource(file.path, bytes)), null)
  } catch (error) {
    if (error instanceof FileError) return refuse(1, error.fault)
    if (error instanceof ArticleError) return refuse(error.line, error.fault)
    throw error
  }
}

/** What the files are now, against what the rows hold. */
function compare(
  before: Before,
  readings: readonly FileReading[],
  people: PeopleReading | null,
  folder: DataFolder,
  now: Date,
): Reading {
  const analysed = readings.filter((reading) => reading.kind === 'analysed')
  const unchanged = readings.filter((reading) => reading.kind === 'unchanged')
  const turnedAway = readings.filter((reading) => reading.kind === 'refused')
  const good = new Set([...analysed, ...unchanged].map(({ file }) => file.name))
  const present = new Set(readings.map(({ file }) => file.name))
  const isStale = (name: string): boolean => before.articles.has(name) && !good.has(name)

  const removed = [...before.articles.keys()].filter((name) => !present.has(name))
  const stale = turnedAway.map(({ file }) => file.name).filter(isStale)
  const saved = analysed.map(({ file }) => file.name)
  return {
    failure: good.size > 0 ? null : nothingReadable(folder, readings),
    change: {
      base: before.generation,
      save: analysed.map(({ file, contentHash, annotated }) => ({ file: file.path, contentHash, annotated })),
      remove: removed,
      stale,
      files: knownNow(readings, people),
      at: now.toISOString(),
    },
    advances:
      before.generation === 0 ||
      saved.length + removed.length > 0 ||
      stale.some((name) => before.articles.get(name)?.stale === false) ||
      unchanged.some(({ article }) => article.stale) ||
      before.files.get(PEOPLE_FILE)?.contentHash !== people?.file.contentHash,
    knownPeople: people?.people ?? [],
    changes: {
      added: saved.filter((name) => !before.articles.has(name)),
      changed: saved.filter((name) => before.articles.has(name)),
      removed,
      unchanged: unchanged.length,
    },
    refused: refusalsOf(turnedAway, people, isStale),
    warnings: warningsOf(readings, people),
  }
}

/** What the next reindex compares with. */
function knownNow(readings: readonly FileReading[], people: PeopleReading | null): readonly KnownFile[] {
  const articles = readings.map(
    ({ file: { path, signature }, contentHash }): KnownFile => ({ path, signature, contentHash }),
  )
  return people === null ? articles : [...articles, people.file]
}

function refusalsOf(
  turnedAway: readonly RefusedFile[],
  people: PeopleReading | null,
  isStale: (name: string) => boolean,
): readonly Refusal[] {
  const articles = turnedAway.map(
    ({ file, line, fault }): Refusal => ({ file: file.path, line, fault, stale: isStale(file.name) }),
  )
  return people === null || people.refusal === null ? articles : [...articles, people.refusal]
}

function warningsOf(readings: readonly FileReading[], people: PeopleReading | null): readonly FileWarning[] {
  return [
    ...readings.flatMap((reading) =>
      warningsIn(reading).map((warning) => ({ ...warning, file: reading.file.path })),
    ),
    ...(people?.warnings ?? []).map((warning) => ({ ...warning, file: PEOPLE_FILE })),
  ]
}

function warningsIn(reading: FileReading): readonly ArticleWarning[] {
  switch (reading.kind) {
    case 'analysed':
      return reading.annotated.article.warnings
    case 'unchanged':
      return reading.article.warnings
    case 'refused':
      return []
  }
}

/** What the articles tell together: those just analysed, and of the others what their rows hold. */
function linkArticles(database: Database.Database, { change, knownPeople }: Reading): LinkedStory {
  const outdated = new Set([...change.remove, ...change.save.map(({ annotated }) => annotated.article.id)])
  const articles = [
    ...change.save.map(({ annotated }) => storyArticleOf(annotated)),
    ...readStoryArticles(database, outdated),
  ].sort(byPublication)
  const story = linkStory(articles, knownPeople)
  return { articles, people: story.people, sayings: arrangeSayings(articles, story) }
}

function nothingReadable({ folder }: DataFolder, readings: readonly FileReading[]): ReindexFailure {
  return { kind: readings.length === 0 ? 'folder-empty' : 'all-refused', folder }
}

function filesOf({ articles, people }: DataFolder): readonly DataFile[] {
  return people === null ? articles : [...articles, people]
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Disk full, locked, damaged under our feet: told to the admin, file and remedy first, while the old generation keeps
 * answering. null: a bug.
 */
function databaseFailure(path: string, error: unknown): string | null {
  const failure = explain(path, error)
  if (failure instanceof DatabaseError) return failure.message
  return failure instanceof Database.SqliteError ? `${resolve(path)}: ${failure.message}` : null
}
