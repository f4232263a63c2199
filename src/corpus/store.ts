// The rows of one generation, written whole in one transaction. What to write is decided by reindex-run.ts; reading
// them back is snapshot.ts's, opening and refusing database files database.ts's.

import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { AnnotatedArticle } from '../text/annotation.ts'
import { ANALYSIS_VERSION } from '../text/annotation.ts'
import type { ArticleWarning } from '../text/article/article.ts'
import { prepareSaveAnalysis } from './analysis-rows.ts'
import { prepareSaveStances, saveContexts } from './context-rows.ts'
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
