// One generation, read from a snapshot of its rows. Writing them is store.ts's; opening and refusing database files is
// database.ts's.

import type Database from 'better-sqlite3'
import type { LanguageCode } from '../text/article/article.ts'
import { remembered } from '../text/remembered.ts'
import type { Span } from '../text/span.ts'
import { keptByPlace, PASSAGES_KEPT } from './by-place.ts'
import { prepareContextsIn, prepareCorrectionsIn, prepareStancesIn } from './context-rows.ts'
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

/** SQLite counts rows from 1. */
const NO_ROW = 0

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
  readonly #contextsIn: (articleRow: number, passage: number) => readonly ContextRecord[]
  readonly #stancesIn: (articleRow: number, passage: number) => readonly StanceRecord[]
  readonly #correctionsIn: (articleRow: number) => number[]
  readonly #mentions: MentionReader
  readonly #rows: ReadonlyMap<string, ArticleRow>
  readonly #byId: ReadonlyMap<string, ArticleRecord>
  readonly #byKey: ReadonlyMap<string, ArticleRecord>
  readonly #passagesOf: Database.Statement<[number], PassageRow>
  readonly #rowAt: (articleRow: number, passage: number) => number
  readonly #passageOfRow: Database.Statement<[number], PassageRow>
  readonly #recordOfRow = remembered((row: number) => this.#readRecord(row), PASSAGES_KEPT)
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
    const passageAt = database
      .prepare<[number, number], number>('SELECT id FROM passages WHERE article = ? AND number = ?')
      .pluck()
    this.#rowAt = keptByPlace((article, number) => passageAt.get(article, number) ?? NO_ROW)
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
    this.#contextsIn = keptByPlace(prepareContextsIn(database))
    this.#stancesIn = keptByPlace(prepareStancesIn(database))
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
    const passage = row === null ? NO_ROW : this.#rowAt(row, number)
    return passage === NO_ROW ? null : this.#recordOfRow(passage)
  }

  headingAbove(article: string, number: number, reach: number): string | null {
    const row = this.articleRow(article)
    return row === null ? null : (this.#headingAbove.get(row, number - reach, number) ?? null)
  }

  quotations(filter: QuotationFilter): readonly QuotationRecord[] {
    const row = this.#filterRow(filter)
    return row === undefined ? [] : this.#quotations.quotations(filter, row)
  }

  quotationCount(filter: QuotationFilter): number {
    const row = this.#filterRow(filter)
    return row === undefined ? 0 : this.#quotations.count(filter, row)
  }

  contextsIn(article: string, passage: number): readonly ContextRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#contextsIn(row, passage)
  }

  stancesIn(article: string, passage: number): readonly StanceRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#stancesIn(row, passage)
  }

  correctionsIn(article: string): PassageRecord[] {
    const row = this.articleRow(article)
    return row === null
      ? []
      : this.#correctionsIn(row).flatMap((number) => this.passage(article, number) ?? [])
  }

  quotationsIn(article: string, passage: number): readonly QuotationRecord[] {
    const row = this.articleRow(article)
    return row === null ? [] : this.#quotations.quotationsIn(row, passage)
  }

  people(): readonly PersonRecord[] {
    return this.#quotations.people()
  }

  mentionsIn(article: string, passage: number): readonly MentionRecord[] {
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
    return this.#recordOfRow(row)
  }

  /** Everything that the search index is built from, in the order of `articles`. */
  *texts(): Generator<ArticleTexts> {
    for (const { row, language } of this.#rows.values())
      yield { row, language, passages: this.#passagesOf.all(row) }
  }

  /** The same of a few articles, by their rows. */
  textsOf(rows: readonly number[]): ArticleTexts[] {
    const own = new Set(rows)
    return [...this.#rows.values()].flatMap(({ row, language }) =>
      own.has(row) ? [{ row, language, passages: this.#passagesOf.all(row) }] : [],
    )
  }

  /** PersonRecord.name of those whom the articles with these rows mention. */
  namesIn(rows: readonly number[]): ReadonlySet<string> {
    return new Set(rows.flatMap((row) => this.#mentions.namesIn(row)))
  }

  close(): void {
    this.#database.close()
  }

  /** null: of any article; undefined: of one that is not there. */
  #filterRow({ article }: QuotationFilter): number | null | undefined {
    return article === undefined ? null : this.#rows.get(article)?.row
  }

  #readRecord(row: number): PassageRecord {
    const passage = this.#passageOfRow.get(row)
    if (passage === undefined) throw new Error(`no passage has row ${row} in generation ${this.generation}`)
    return this.#record(passage)
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
