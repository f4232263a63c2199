// What the whole story makes of its quotations, as rows: people, which entities they are, and for each quotation
// its speaker, date, place in the order and whether it repeats another. Written anew with each generation.

import type Database from 'better-sqlite3'
import type { Saying } from '../text/story/sayings.ts'
import type { StoryArticle, StoryPerson } from '../text/story/story.ts'

/** The articles of a generation, all of them, and what they tell together. */
export interface LinkedStory {
  readonly articles: readonly StoryArticle[]
  readonly people: readonly StoryPerson[]
  /** For each article, in order, what is made of each of its quotations, in order. */
  readonly sayings: readonly (readonly Saying[])[]
}

/** Takes the last generation's story away; before articles are, so that no cascade has to look for it. */
export function clearStory(database: Database.Database): void {
  database.exec('DELETE FROM sayings; DELETE FROM identities; DELETE FROM people')
}

/** Writes the story over cleared tables, when the rows of all its articles stand. */
export function saveStory(database: Database.Database, { articles, people, sayings }: LinkedStory): void {
  const articleRow = database.prepare<[string], number>('SELECT id FROM articles WHERE name = ?').pluck()
  const idsOf = (table: 'entities' | 'quotations') => {
    const select = `SELECT id FROM ${table} WHERE article = ? ORDER BY number`
    const statement = database.prepare<[number], number>(select).pluck()
    return articleRows.map((row) => statement.all(row))
  }
  const articleRows = articles.map(({ id }) => articleRow.get(id) ?? missing(`article ${id}`))
  const entityRows = idsOf('entities')
  const personRows = savePeople(database, people, entityRows)
  saveSayings(database, sayings, articleRows, idsOf('quotations'), personRows)
  database.exec(`
    UPDATE people SET
      quotations = (SELECT count(*) FROM sayings WHERE speaker = people.id AND repeat_of IS NULL),
      passages = (SELECT count(DISTINCT m.passage) FROM identities i JOIN mentions m ON m.entity = i.entity
        WHERE i.person = people.id AND m.form <> 'pronoun')`)
}

function savePeople(
  database: Database.Database,
  people: readonly StoryPerson[],
  entityRows: readonly (readonly number[])[],
): number[] {
  const insertPerson = database.prepare(
    'INSERT INTO people (name, kind, aliases, epithets, quotations, passages) VALUES (?, ?, ?, ?, 0, 0)',
  )
  const insertIdentity = database.prepare('INSERT INTO identities (entity, person) VALUES (?, ?)')
  return people.map(({ name, kind, aliases, epithets, entities }) => {
    const written = insertPerson.run(name, kind, JSON.stringify(aliases), JSON.stringify(epithets))
    const person = Number(written.lastInsertRowid)
    for (const { article, entity } of entities)
      insertIdentity.run(entityRows[article]?.[entity] ?? missing(`entity ${entity} of ${name}`), person)
    return person
  })
}

function saveSayings(
  database: Database.Database,
  sayings: readonly (readonly Saying[])[],
  articleRows: readonly number[],
  quotationRows: readonly (readonly number[])[],
  personRows: readonly number[],
): void {
  const insert = database.prepare(
    `INSERT INTO sayings (quotation, article, speaker, certainty, repeat_of, position, rank, date_from, date_to,
       date_precision, date_basis, date_words, date_part, date_planned)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [article, ofArticle] of sayings.entries()) {
    for (const [number, saying] of ofArticle.entries()) {
      const { speaker, certainty, repeatOf, position, rank, date } = saying
      insert.run(
        quotationRows[article]?.[number] ?? missing(`quotation ${number}`),
        articleRows[article],
        speaker === null ? null : (personRows[speaker] ?? missing(`person ${speaker}`)),
        certainty,
        repeatOf === null
          ? null
          : (quotationRows[repeatOf.article]?.[repeatOf.quotation] ?? missing('a repeated quotation')),
        position,
        rank,
        date?.from ?? null,
        date?.to ?? null,
        date?.precision ?? null,
        date?.basis ?? null,
        date?.words ?? null,
        date?.part ?? null,
        date === null ? null : Number(date.planned),
      )
    }
  }
}

function missing(what: string): never {
  throw new Error(`the story names ${what}, which no row has`)
}
