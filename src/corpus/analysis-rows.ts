// What the analysis found in single articles, as rows: entities, mentions, quotations. Written with their article,
// read again for those articles that a reindex leaves as they are. What the whole story makes of them is
// story-rows.ts's.

import type Database from 'better-sqlite3'
import type { AnnotatedArticle } from '../text/annotation.ts'
import type { Entity } from '../text/people/entities.ts'
import type { Quotation } from '../text/quotations/attribution.ts'
import type { StoryArticle, StoryQuotation } from '../text/story/story.ts'
import { withWords } from '../text/story/story-articles.ts'

/** Writes what was found in an article; its rows come by number: `passageRows[0]` is the row of passage 1. */
type SaveAnalysis = (annotated: AnnotatedArticle, articleRow: number, passageRows: readonly number[]) => void

export function prepareSaveAnalysis(database: Database.Database): SaveAnalysis {
  const saveEntities = prepareSaveEntities(database)
  const saveQuotations = prepareSaveQuotations(database)
  return (annotated, articleRow, passageRows) => {
    // First: quotations name their speakers among them.
    saveEntities(annotated, articleRow, passageRows)
    saveQuotations(annotated, articleRow, passageRows)
  }
}

function prepareSaveEntities(database: Database.Database): SaveAnalysis {
  const insertEntity = database.prepare(
    'INSERT INTO entities (article, number, name, kind, gender, aliases, roles) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  // Whom a passage mentions twice at one place is mentioned there once.
  const insertMention = database.prepare(
    'INSERT OR IGNORE INTO mentions (passage, start, "end", entity, form) VALUES (?, ?, ?, ?, ?)',
  )
  return ({ entities }, articleRow, passageRows) => {
    for (const [number, { name, kind, gender, aliases, roles, mentions }] of entities.entries()) {
      const { lastInsertRowid: entityRow } = insertEntity.run(
        articleRow,
        number,
        name,
        kind,
        gender,
        JSON.stringify(aliases),
        JSON.stringify(roles),
      )
      for (const { passage, start, end, form } of mentions)
        insertMention.run(passageRows[passage - 1], start, end, entityRow, form)
    }
  }
}

function prepareSaveQuotations(database: Database.Database): SaveAnalysis {
  const insert = database.prepare(
    `INSERT INTO quotations (article, number, passage, start, "end", kind, cue, cue_passage, cue_start, cue_end,
       speaker, certainty, description, descriptor, medium, addressee, date, utterance)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return ({ quotations }, articleRow, passageRows) => {
    for (const [number, quotation] of quotations.entries()) {
      insert.run(
        articleRow,
        number,
        passageRows[quotation.passage - 1],
        quotation.start,
        quotation.end,
        quotation.kind,
        quotation.cue,
        quotation.cueSpan?.passage ?? null,
        quotation.cueSpan?.start ?? null,
        quotation.cueSpan?.end ?? null,
        quotation.speaker,
        quotation.certainty,
        quotation.description,
        toJson(quotation.descriptor),
        quotation.medium,
        quotation.addressee,
        toJson(quotation.when),
        quotation.group,
      )
    }
  }
}

/** What the story takes of the articles that stand in the database, those named in `except` left out. */
export function readStoryArticles(
  database: Database.Database,
  except: ReadonlySet<string>,
): readonly StoryArticle[] {
  const articles = database
    .prepare<[], Omit<StoryArticle, 'entities' | 'quotations'> & { readonly row: number }>(
      'SELECT id AS row, name AS id, published, language FROM articles',
    )
    .all()
  const entitiesOf = database.prepare<[number], EntityRow>(
    `SELECT name, kind, gender, aliases, roles,
       (SELECT count(*) FROM mentions WHERE entity = entities.id) AS mentions
     FROM entities WHERE article = ? ORDER BY number`,
  )
  const quotationsOf = database.prepare<[number], QuotationRow>(
    `SELECT p.number AS passage, p.text AS passageText, q.start, q."end", kind, cue, cue_passage AS cuePassage,
       cue_start AS cueStart, cue_end AS cueEnd, speaker, certainty, description, descriptor, medium, addressee,
       date, utterance, s.start AS sentenceStart, s."end" AS sentenceEnd
     FROM quotations q JOIN passages p ON p.id = q.passage
       LEFT JOIN sentences s ON s.passage = q.passage
         AND s.start = (SELECT max(start) FROM sentences WHERE passage = q.passage AND start <= q.start)
     WHERE q.article = ? ORDER BY q.number`,
  )
  return articles
    .filter(({ id }) => !except.has(id))
    .map(({ row, ...article }) => ({
      ...article,
      entities: entitiesOf.all(row).map(({ aliases, roles, ...entity }) => ({
        ...entity,
        aliases: JSON.parse(aliases),
        roles: JSON.parse(roles),
      })),
      quotations: quotationsOf.all(row).map(quotationOf),
    }))
}

interface EntityRow extends Pick<Entity, 'name' | 'kind' | 'gender'> {
  readonly aliases: string
  readonly roles: string
  readonly mentions: number
}

interface QuotationRow extends Omit<Quotation, 'cueSpan' | 'descriptor' | 'when' | 'group'> {
  readonly passageText: string
  readonly cuePassage: number | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly descriptor: string | null
  readonly date: string | null
  readonly utterance: number
  readonly sentenceStart: number | null
  readonly sentenceEnd: number | null
}

function quotationOf(row: QuotationRow): StoryQuotation {
  const {
    passageText,
    cuePassage,
    cueStart,
    cueEnd,
    descriptor,
    date,
    utterance,
    sentenceStart,
    sentenceEnd,
  } = row
  const { passage, start, end, kind, cue, speaker, certainty, description, medium, addressee } = row
  const cueSpan =
    cuePassage === null || cueStart === null || cueEnd === null
      ? null
      : { passage: cuePassage, start: cueStart, end: cueEnd }
  const quotation: Quotation = {
    passage,
    start,
    end,
    kind,
    cue,
    cueSpan,
    speaker,
    certainty,
    description,
    descriptor: fromJson(descriptor),
    medium,
    addressee,
    when: fromJson(date),
    group: utterance,
  }
  return sentenceStart === null || sentenceEnd === null
    ? withWords(quotation, passageText)
    : withWords(quotation, passageText, { start: sentenceStart, end: sentenceEnd })
}

function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

function fromJson(json: string | null) {
  return json === null ? null : JSON.parse(json)
}
