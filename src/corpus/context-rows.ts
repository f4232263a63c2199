// Accusations and what answers them, as rows: what each sentence does (with its article), and which responses
// belong to which sentences (over all articles, anew with each generation).

import type Database from 'better-sqlite3'
import { pairContexts } from '../text/accusations/pairing.ts'
import type { PairingArticle, PairingPassage, PassageStretch } from '../text/accusations/read-sentence.ts'
import type { SentenceStance } from '../text/accusations/stance.ts'
import { judgePlainSentence } from '../text/accusations/stance.ts'
import type { AnnotatedArticle } from '../text/annotation.ts'
import { foldWord } from '../text/folding.ts'
import type { Language, LanguageCode } from '../text/language.ts'
import { languageOf } from '../text/languages.ts'
import type { Span } from '../text/span.ts'
import type { ContextRecord, StanceRecord } from './corpus.ts'

/** Writes what the sentences of an article do; `passageRows[0]` is the row of passage 1. */
export function prepareSaveStances(
  database: Database.Database,
): (annotated: AnnotatedArticle, passageRows: readonly number[]) => void {
  const insert = database.prepare('INSERT INTO stances (passage, start, judgement) VALUES (?, ?, ?)')
  return ({ sentences, stances }, passageRows) => {
    for (const [passage, ofPassage] of stances.entries()) {
      for (const [index, stance] of ofPassage.entries()) {
        const sentence = sentences[passage]?.[index]
        if (sentence === undefined || !doesSomething(stance)) continue
        insert.run(passageRows[passage], sentence.start, JSON.stringify(stance))
      }
    }
  }
}

/** It accuses or answers, or may do so with what stands around it. */
function doesSomething({
  stances,
  pointsAt,
  replies,
  deniesIfBlamed,
  disowns,
  concedes,
}: SentenceStance): boolean {
  return stances.length > 0 || pointsAt.length > 0 || replies || deniesIfBlamed || disowns || concedes
}

/**
 * Pairs over the rows of a generation, once all of them stand: so articles that were just analysed and those that
 * were left as they are come one way. Articles in which nothing is accused, answered or replied are not read, unless
 * they have a figure that another one corrects.
 */
export function saveContexts(database: Database.Database): void {
  database.exec('DELETE FROM contexts')
  const articles = readArticles(database)
  const insert = database.prepare(
    `INSERT INTO contexts (passage, start, "end", position, role, response, response_start, response_end)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const positions = new Map<string, number>()
  const rowOf = ({ article, passage }: PassageStretch): number => {
    const row = articles[article]?.passages[passage]?.row
    if (row === undefined)
      throw new Error(`a pair names passage ${passage} of article ${article}, which no row has`)
    return row
  }
  for (const { sentence, role, response } of pairContexts(articles)) {
    const place = `${rowOf(sentence)} ${sentence.start}`
    const position = positions.get(place) ?? 0
    positions.set(place, position + 1)
    insert.run(
      rowOf(sentence),
      sentence.start,
      sentence.end,
      position,
      role,
      rowOf(response),
      response.start,
      response.end,
    )
  }
}

/** Rows of the articles in which something is accused, answered, replied or corrected. */
function articlesWithStances(database: Database.Database): readonly number[] {
  return database
    .prepare<[], number>('SELECT DISTINCT p.article FROM stances s JOIN passages p ON p.id = s.passage')
    .pluck()
    .all()
}

/** Rows of the articles that have a figure, or a day, that some correction says to be wrong. */
function articlesWithReplacedFigures(database: Database.Database): readonly number[] {
  const replaced = new Set(
    database
      .prepare<[], string>(`SELECT judgement FROM stances WHERE judgement LIKE '%"replaced":["%'`)
      .pluck()
      .all()
      .flatMap((judgement) => (JSON.parse(judgement) as SentenceStance).replaced),
  )
  if (replaced.size === 0) return []
  const figure = new RegExp(
    `(?<![\\p{L}\\d])(?:${[...replaced].map(asPrinted).join('|')})(?![\\p{L}\\d])`,
    'u',
  )
  const found = new Set<number>()
  const passages = database.prepare<[], { readonly article: number; readonly text: string }>(
    'SELECT article, text FROM passages',
  )
  for (const { article, text } of passages.iterate()) {
    if (!found.has(article) && figure.test(foldWord(text))) found.add(article)
  }
  return [...found]
}

/** A pattern for a folded word in folded text, where "1200" may stand as "1 200" or "1,200". */
function asPrinted(form: string): string {
  return /^\d+$/.test(form) ? [...form].join('[ .,]?') : RegExp.escape(form)
}

interface StoredArticle extends PairingArticle {
  readonly passages: readonly (PairingPassage & { readonly row: number })[]
}

function readArticles(database: Database.Database): StoredArticle[] {
  const concerned = new Set([...articlesWithStances(database), ...articlesWithReplacedFigures(database)])
  const passagesOf = preparePassagesOf(database)
  return database
    .prepare<
      [],
      { readonly row: number; readonly published: string | null; readonly language: LanguageCode }
    >(`SELECT id AS row, published, language FROM articles ORDER BY coalesce(published, '~'), name`)
    .all()
    .filter(({ row }) => concerned.has(row))
    .map(({ row, published, language }) => ({
      published,
      language: languageOf(language),
      passages: passagesOf(row, languageOf(language)),
    }))
}

/** Reads what pairing takes of the passages of one article. */
function preparePassagesOf(
  database: Database.Database,
): (articleRow: number, language: Language) => StoredArticle['passages'] {
  const passages = database.prepare<[number], { row: number; text: string; heading: 0 | 1 }>(
    'SELECT id AS row, text, heading FROM passages WHERE article = ? ORDER BY number',
  )
  const sentences = database.prepare<[number], Span & { readonly judgement: string | null }>(
    `SELECT s.start, s."end", t.judgement FROM sentences s
       LEFT JOIN stances t ON t.passage = s.passage AND t.start = s.start
     WHERE s.passage = ? ORDER BY s.start`,
  )
  const mentions = database.prepare<[number], Span & { readonly person: number }>(
    `SELECT m.start, m."end", i.person FROM mentions m JOIN identities i ON i.entity = m.entity
     WHERE m.passage = ? ORDER BY m.start`,
  )
  const quotations = database.prepare<[number], Span & { readonly speaker: number | null }>(
    `SELECT q.start, q."end", s.speaker FROM quotations q JOIN sayings s ON s.quotation = q.id
     WHERE q.passage = ? ORDER BY q.start`,
  )
  return (articleRow, language) =>
    passages.all(articleRow).map(({ row, text, heading }) => {
      const quoted = quotations.all(row)
      // Of a sentence that does nothing there is no row.
      const plainStance = ({ start, end }: Span): SentenceStance =>
        judgePlainSentence(
          text.slice(start, end),
          quoted.some((quotation) => quotation.start < end && quotation.end > start),
          language,
        )
      return {
        row,
        text,
        heading: heading === 1,
        sentences: sentences.all(row).map(({ judgement, ...sentence }) => ({
          ...sentence,
          stance: judgement === null ? plainStance(sentence) : (JSON.parse(judgement) as SentenceStance),
        })),
        mentions: mentions.all(row),
        quotations: quoted,
      }
    })
}

/** Reads the contexts of one passage. */
export function prepareContextsIn(
  database: Database.Database,
): (articleRow: number, passage: number) => ContextRecord[] {
  const select = database.prepare<
    [number, number],
    Span & {
      readonly role: ContextRecord['role']
      readonly article: string
      readonly passage: number
      readonly responseStart: number
      readonly responseEnd: number
    }
  >(
    `SELECT c.start, c."end", c.role, a.name AS article, r.number AS passage, c.response_start AS responseStart,
       c.response_end AS responseEnd
     FROM contexts c JOIN passages r ON r.id = c.response JOIN articles a ON a.id = r.article
     WHERE c.passage = (SELECT id FROM passages WHERE article = ? AND number = ?)
     ORDER BY c.start, c.position`,
  )
  return (articleRow, passage) =>
    select.all(articleRow, passage).map((row) => ({
      sentence: { start: row.start, end: row.end },
      role: row.role,
      response: {
        article: row.article,
        passage: row.passage,
        start: row.responseStart,
        end: row.responseEnd,
      },
    }))
}

/** Reads the numbers of an article's passages that put something right. */
export function prepareCorrectionsIn(database: Database.Database): (articleRow: number) => number[] {
  const correcting = database
    .prepare<[number], number>(
      `SELECT DISTINCT p.number FROM stances s JOIN passages p ON p.id = s.passage,
         json_each(s.judgement, '$.stances') stance
       WHERE p.article = ? AND stance.value = 'correction' ORDER BY 1`,
    )
    .pluck()
  return (articleRow) => correcting.all(articleRow)
}

/** Reads what the sentences of one passage do. */
export function prepareStancesIn(
  database: Database.Database,
): (articleRow: number, passage: number) => StanceRecord[] {
  const judged = database.prepare<[number, number], { readonly start: number; readonly judgement: string }>(
    `SELECT start, judgement FROM stances
     WHERE passage = (SELECT id FROM passages WHERE article = ? AND number = ?) ORDER BY start`,
  )
  // A retort in other words is told by what it answers.
  const answering = database.prepare<[number, number], StanceRecord>(
    `SELECT DISTINCT response_start AS start, role AS stance FROM contexts
     WHERE role <> 'further' AND response = (SELECT id FROM passages WHERE article = ? AND number = ?)
     ORDER BY 1, 2`,
  )
  return (articleRow, passage) => [
    ...judged
      .all(articleRow, passage)
      .flatMap(({ start, judgement }) =>
        (JSON.parse(judgement) as SentenceStance).stances.map((stance) => ({ start, stance })),
      ),
    ...answering.all(articleRow, passage),
  ]
}
