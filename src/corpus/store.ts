// The rows of one generation: written whole in one transaction, read from one snapshot. What to write is
// decided by reindex-run.ts; opening and refusing database files is database.ts's.

import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { AnnotatedArticle } from '../text/annotation.ts'
import { ANALYSIS_VERSION } from '../text/annotation.ts'
import type { ArticleWarning, LanguageCode } from '../text/article/article.ts'
import type { Span } from '../text/span.ts'
import { prepareSaveAnalysis } from './analysis-rows.ts'
import {
  prepareContextsIn,
  prepareCorrectionsIn,
  prepareSaveStances,
  prepareStancesIn,
  saveContexts,
} from './context-rows.ts'
import type {
  ArticleRecord,
  ContextRecord,
  CorpusTotals,
  MentionRecord,
  PassageRecord,
  PersonRecord,
  QuotationFilter,
  QuotationRecord,
  StanceRecord,
} from './corpus.ts'
import { connect } from './database.ts'
import { MentionReader } from './mention-rows.ts'
import { QuotationReader } from './quotation-rows.ts'
import type { LinkedStory } from './story-rows.ts'
import { clearStory, saveStory } from './story-rows.ts'

/** An article as it was last written: what a reindex compares the files with. */
export interface KnownArticle {
  readonly name: string
  readonly file: string
  readonly contentHash: string
  readonly analysisVersion: number
  readonly stale: boolean
  readonly warnings: readonly ArticleWarning[]
}

/** A file of the data folder as it was last seen. */
export interface KnownFile {
  readonly path: string
  readonly signature: string | null
  /** null: not read. */
  readonly contentHash: string | null
}

export interface AnalysedFile {
  readonly file: string
  readonly contentHash: string
  readonly annotated: AnnotatedArticle
}

/** What takes one generation to the next. */
export interface GenerationChange {
  /** The generation that the change was worked out from. */
  readonly base: number
  readonly save: readonly AnalysedFile[]
  /** Names of articles. */
  readonly remove: readonly string[]
  /** Names of all articles that are stale from now on. */
  readonly stale: readonly string[]
  /** All files of the data folder. */
  readonly files: readonly KnownFile[]
  /** What all articles tell together; null: only `files` is written, and the generation stays. */
  readonly story: LinkedStory | null
  /** ISO instant. */
  readonly at: string
}

/** Eight characters that stand for an article's id, the same after any rebuild. */
export function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 8)
}

/** The number of the generation that stands; 0: none. */
export function latestGeneration(database: Database.Database): number {
  return database.prepare<[], number>('SELECT coalesce(max(number), 0) FROM generations').pluck().get() ?? 0
}

export function knownArticles(database: Database.Database): KnownArticle[] {
  const rows = database
    .prepare<[], KnownArticleRow>(
      `SELECT name, file, content_hash AS contentHash, analysis_version AS analysisVersion, stale, warnings
       FROM articles`,
    )
    .all()
  return rows.map((row) => ({ ...row, stale: row.stale === 1, warnings: JSON.parse(row.warnings) }))
}

interface KnownArticleRow {
  readonly name: string
  readonly file: string
  readonly contentHash: string
  readonly analysisVersion: number
  readonly stale: 0 | 1
  readonly warnings: string
}

export function knownFiles(database: Database.Database): KnownFile[] {
  return database
    .prepare<[], KnownFile>('SELECT path, signature, content_hash AS contentHash FROM files')
    .all()
}

/**
 * Writes a change in one transaction; whoever is killed meanwhile has written nothing. False: another process
 * wrote a generation since `base`, nothing was written, and the change must be worked out again.
 */
export function writeChange(database: Database.Database, change: GenerationChange): boolean {
  const write = database.transaction(() => {
    if (latestGeneration(database) !== change.base) return false
    if (change.story !== null) writeRows(database, change, change.story)
    database.exec('DELETE FROM files')
    const insertFile = database.prepare('INSERT INTO files (path, signature, content_hash) VALUES (?, ?, ?)')
    for (const { path, signature, contentHash } of change.files) insertFile.run(path, signature, contentHash)
    return true
  })
  // Taking the write lock at once, rather than at the first write, is what makes the look at `base` hold.
  return write.immediate()
}

function writeRows(database: Database.Database, change: GenerationChange, story: LinkedStory): void {
  clearStory(database)
  const remove = database.prepare('DELETE FROM articles WHERE name = ?')
  for (const name of change.remove) remove.run(name)
  for (const { annotated } of change.save) remove.run(annotated.article.id)
  saveArticles(database, change)
  database.exec('UPDATE articles SET stale = 0 WHERE stale = 1')
  const markStale = database.prepare('UPDATE articles SET stale = 1 WHERE name = ?')
  for (const name of change.stale) markStale.run(name)
  saveStory(database, story)
  saveContexts(database)
  database
    .prepare(
      `INSERT INTO generations (number, indexed_at, articles, passages, quotations, people)
       VALUES (?, ?, (SELECT count(*) FROM articles), (SELECT count(*) FROM passages),
         (SELECT count(*) FROM sayings WHERE repeat_of IS NULL), (SELECT count(*) FROM people))`,
    )
    .run(change.base + 1, change.at)
}

function saveArticles(database: Database.Database, change: GenerationChange): void {
  const insertArticle = database.prepare(
    `INSERT INTO articles (name, key, file, title, publisher, published, language, url, warnings, content_hash,
       analysis_version, indexed_at, stale) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  )
  const insertPassage = database.prepare(
    'INSERT INTO passages (article, number, text, heading, line) VALUES (?, ?, ?, ?, ?)',
  )
  const insertSentence = database.prepare('INSERT INTO sentences (passage, start, "end") VALUES (?, ?, ?)')
  const saveAnalysis = prepareSaveAnalysis(database)
  const saveStances = prepareSaveStances(database)
  for (const { file, contentHash, annotated } of change.save) {
    const { article } = annotated
    const { lastInsertRowid: articleRow } = insertArticle.run(
      article.id,
      keyOf(article.id),
      file,
      article.title,
      article.publisher,
      article.published,
      article.language,
      article.url,
      JSON.stringify(article.warnings),
      contentHash,
      ANALYSIS_VERSION,
      change.at,
    )
    const passageRows = article.passages.map(({ number, text, heading, line }, index) => {
      const { lastInsertRowid: row } = insertPassage.run(articleRow, number, text, heading ? 1 : 0, line)
      for (const { start, end } of annotated.sentences[index] ?? []) insertSentence.run(row, start, end)
      return Number(row)
    })
    saveAnalysis(annotated, Number(articleRow), passageRows)
    saveStances(annotated, passageRows)
  }
}

interface ArticleRow extends Omit<ArticleRecord, 'stale'> {
  readonly row: number
  readonly stale: 0 | 1
}

interface PassageRow {
  readonly row: number
  readonly article: string
  readonly number: number
  readonly text: string
  readonly heading: 0 | 1
}

/** One article of a snapshot and the texts of its passages, in order; rows are SQLite's. */
export interface ArticleTexts {
  readonly row: number
  readonly language: LanguageCode
  readonly passages: readonly { readonly row: number; readonly text: string }[]
}

/**
 * One generation, for reading. It is a read transaction on a connection of its own, kept open for as long as
 * the generation is in service: SQLite's write-ahead log shows it the same rows until it ends, whatever this
 * or another process writes meanwhile. So rows and the index that was built from them cannot belong to
 * different generations, and nobody has to version rows or keep the old ones by hand.
 */
export class Snapshot {
  readonly generation: number
  readonly indexedAt: string | null
  readonly totals: CorpusTotals
  /** The newest first, the undated last, then by id. */
  readonly articles: readonly ArticleRecord[]
  readonly #database: Database.Database
  readonly #quotations: QuotationReader
  readonly #contextsIn: (articleRow: number, passage: number) => ContextRecord[]
  readonly #stancesIn: (articleRow: number, passage: number) => StanceRecord[]
  readonly #correctionsIn: (articleRow: number) => number[]
  readonly #mentions: MentionReader
  readonly #rows: ReadonlyMap<string, ArticleRow>
  readonly #byId: ReadonlyMap<string, ArticleRecord>
  readonly #byKey: ReadonlyMap<string, ArticleRecord>
  readonly #passagesOf: Database.Statement<[number], PassageRow>
  readonly #passageAt: Database.Statement<[number, number], PassageRow>
  readonly #passageOfRow: Database.Statement<[number], PassageRow>
  readonly #headingAbove: Database.Statement<[number, number, number], string>
  readonly #sentencesOf: Database.Statement<[number], Span>

  /** Opens the generation that stands. Throws DatabaseError, and what SQLite throws for a damaged one. */
  static open(databasePath: string): Snapshot {
    const database = connect(databasePath)
    try {
      return new Snapshot(database)
    } catch (error) {
      database.close()
      throw error
    }
  }

  private constructor(database: Database.Database) {
    this.#database = database
    database.pragma('query_only = ON')
    database.exec('BEGIN')
    const generation = database.prepare<[], GenerationRow>(LATEST).get()
    this.generation = generation?.number ?? 0
    this.indexedAt = generation?.indexedAt ?? null
    this.totals = {
      articles: generation?.articles ?? 0,
      passages: generation?.passages ?? 0,
      quotations: generation?.quotations ?? 0,
      people: generation?.people ?? 0,
    }
    const rows = database.prepare<[], ArticleRow>(ARTICLES).all()
    this.#rows = new Map(rows.map((row) => [row.id, row]))
    this.articles = rows.map(({ row: _, stale, ...article }) => ({ ...article, stale: stale === 1 }))
    this.#byId = new Map(this.articles.map((article) => [article.id, article]))
    this.#byKey = new Map(this.articles.map((article) => [article.key, article]))
    const select = `SELECT p.id AS row, a.name AS article, number, text, heading
      FROM passages p JOIN articles a ON a.id = article`
    this.#passagesOf = database.prepare(`${select} WHERE article = ? ORDER BY number`)
    this.#passageAt = database.prepare(`${select} WHERE article = ? AND number = ?`)
    this.#passageOfRow = database.prepare(`${select} WHERE p.id = ?`)
    this.#headingAbove = database
      .prepare<[number, number, number], string>(
        `SELECT text FROM passages WHERE article = ? AND number >= ? AND number < ? AND heading = 1
         ORDER BY number DESC LIMIT 1`,
      )
      .pluck()
    this.#sentencesOf = database.prepare(
      'SELECT start, "end" FROM sentences WHERE passage = ? ORDER BY start',
    )
    this.#quotations = new QuotationReader(database)
    this.#contextsIn = prepareContextsIn(database)
    this.#stancesIn = prepareStancesIn(database)
    this.#correctionsIn = prepareCorrectionsIn(database)
    this.#mentions = new MentionReader(database)
  }

  article(id: string): ArticleRecord | null {
    return this.#byId.get(id) ?? null
  }

  articleByKey(key: string): ArticleRecord | null {
    return this.#byKey.get(key) ?? null
  }

  passages(article: string): PassageRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#passagesOf.all(row).map((passage) => this.#record(passage))
  }

  passage(article: string, number: number): PassageRecord | null {
    const row = this.articleRow(article)
    const passage = row === null ? undefined : this.#passageAt.get(row, number)
    return passage === undefined ? null : this.#record(passage)
  }

  headingAbove(article: string, number: number, reach: number): string | null {
    const row = this.articleRow(article)
    return row === null ? null : (this.#headingAbove.get(row, number - reach, number) ?? null)
  }

  quotations(filter: QuotationFilter): QuotationRecord[] {
    const row = this.#filterRow(filter)
    return row === undefined ? [] : this.#quotations.quotations(filter, row)
  }

  quotationCount(filter: QuotationFilter): number {
    const row = this.#filterRow(filter)
    return row === undefined ? 0 : this.#quotations.count(filter, row)
  }

  contextsIn(article: string, passage: number): ContextRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#contextsIn(row, passage)
  }

  stancesIn(article: string, passage: number): StanceRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#stancesIn(row, passage)
  }

  correctionsIn(article: string): PassageRecord[] {
    const row = this.articleRow(article)
    return row === null
      ? []
      : this.#correctionsIn(row).flatMap((number) => this.passage(article, number) ?? [])
  }

  quotationsIn(article: string, passage: number): QuotationRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#quotations.quotationsIn(row, passage)
  }

  people(): readonly PersonRecord[] {
    return this.#quotations.people()
  }

  mentionsIn(article: string, passage: number): MentionRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#mentions.mentionsIn(row, passage)
  }

  epithets(): ReadonlyMap<string, string> {
    return this.#mentions.epithets()
  }

  roles(): ReadonlyMap<string, readonly string[]> {
    return this.#mentions.roles()
  }

  /** null: no such article. */
  articleRow(id: string): number | null {
    return this.#rows.get(id)?.row ?? null
  }

  /** Throws for a row that is not of this snapshot. */
  passageOfRow(row: number): PassageRecord {
    const passage = this.#passageOfRow.get(row)
    if (passage === undefined) throw new Error(`no passage has row ${row} in generation ${this.generation}`)
    return this.#record(passage)
  }

  /** Everything that the search index is built from, in the order of `articles`. */
  *texts(): Generator<ArticleTexts> {
    for (const { row, language } of this.#rows.values())
      yield { row, language, passages: this.#passagesOf.all(row) }
  }

  close(): void {
    this.#database.close()
  }

  /** null: of any article; undefined: of one that is not there. */
  #filterRow({ article }: QuotationFilter): number | null | undefined {
    return article === undefined ? null : this.#rows.get(article)?.row
  }

  #record({ row, article, number, text, heading }: PassageRow): PassageRecord {
    return { article, number, text, heading: heading === 1, sentences: this.#sentencesOf.all(row) }
  }
}

interface GenerationRow extends CorpusTotals {
  readonly number: number
  readonly indexedAt: string
}

const LATEST = `
  SELECT number, indexed_at AS indexedAt, articles, passages, quotations, people
  FROM generations ORDER BY number DESC LIMIT 1`

const ARTICLES = `
  SELECT a.id AS row, name AS id, key, file, title, publisher, published, language, url, stale,
    indexed_at AS indexedAt, (SELECT count(*) FROM passages WHERE article = a.id) AS passageCount
  FROM articles a ORDER BY published IS NULL, published DESC, name`
