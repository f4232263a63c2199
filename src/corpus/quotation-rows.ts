// Quotations and people of one snapshot, read from their rows. Opening and ending the snapshot is snapshot.ts's.

import type Database from 'better-sqlite3'
import { remembered } from '../text/remembered.ts'
import { keptByPlace, PASSAGES_KEPT } from './by-place.ts'
import type {
  DatePrecision,
  PassagePlace,
  PersonRecord,
  QuotationDate,
  QuotationFilter,
  QuotationRecord,
} from './corpus.ts'

const SELECT = `
  SELECT s.quotation AS row, coalesce(s.repeat_of, s.quotation) AS first, a.name AS article, p.number AS passage,
    p.text AS passageText, q.start, q."end", q.kind, who.name AS speaker, s.certainty, q.description, q.cue,
    q.medium, q.addressee, q.date AS "when", s.position, s.date_from AS dateFrom, s.date_to AS dateTo,
    s.date_precision AS datePrecision, s.date_basis AS dateBasis, s.date_words AS dateWords,
    s.date_part AS datePart, s.date_planned AS datePlanned,
    EXISTS (SELECT 1 FROM sayings r WHERE r.repeat_of = coalesce(s.repeat_of, s.quotation)) AS repeated
  FROM sayings s JOIN quotations q ON q.id = s.quotation JOIN passages p ON p.id = q.passage
    JOIN articles a ON a.id = q.article LEFT JOIN people who ON who.id = s.speaker`

interface QuotationRow
  extends Pick<QuotationRecord, 'article' | 'passage' | 'start' | 'end' | 'kind' | 'speaker' | 'certainty'> {
  readonly row: number
  /** The row of the first of its repeats, or its own. */
  readonly first: number
  readonly repeated: 0 | 1
  readonly passageText: string
  readonly description: string | null
  readonly cue: string | null
  readonly medium: string | null
  readonly addressee: string | null
  readonly when: string | null
  readonly position: number
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly datePrecision: DatePrecision | null
  readonly dateBasis: QuotationDate['basis'] | null
  readonly dateWords: string | null
  readonly datePart: string | null
  readonly datePlanned: 0 | 1 | null
}

interface PlaceRow extends PassagePlace {
  readonly row: number
}

/** Conditions on `sayings s`, each with the value it is given. */
const CONDITIONS = {
  speaker: 's.speaker IN (SELECT id FROM people WHERE name = @speaker)',
  article: 's.quotation IN (SELECT coalesce(repeat_of, quotation) FROM sayings WHERE article = @article)',
  from: '(s.date_precision IS NOT NULL AND coalesce(s.date_to >= @from, 1))',
  to: '(s.date_precision IS NOT NULL AND coalesce(s.date_from <= @to, 1))',
} as const

type Condition = keyof typeof CONDITIONS

/** SQLite's. */
const NO_LIMIT = -1

/** Requests for a page of quotations of which the results are kept, and how many of them a page may have. */
const PAGES_KEPT = 200
const IN_A_PAGE = 25

function conditionsOf(filter: QuotationFilter, articleRow: number | null) {
  const { speaker, from, to } = filter
  const given: Record<Condition, string | number | null> = {
    speaker: speaker ?? null,
    article: articleRow,
    from: from ?? null,
    to: to ?? null,
  }
  const conditions = Object.entries(CONDITIONS).filter(([name]) => given[name as Condition] !== null)
  return { where: ['s.repeat_of IS NULL', ...conditions.map(([, sql]) => sql)].join(' AND '), given }
}

export class QuotationReader {
  readonly #database: Database.Database
  readonly #inPassage: Database.Statement<[number, number], QuotationRow>
  readonly #sameAs: Database.Statement<[{ first: number }], PlaceRow>
  /** By its conditions, of which there are few: SQLite takes longer to prepare a statement than to run it. */
  readonly #select = remembered((where: string) =>
    this.#database.prepare<[object], QuotationRow>(
      `${SELECT} WHERE ${where} ORDER BY s.rank LIMIT @limit OFFSET @offset`,
    ),
  )
  readonly quotationsIn = keptByPlace((articleRow, passage): readonly QuotationRecord[] =>
    this.#inPassage.all(articleRow, passage).map((row) => this.#record(row)),
  )
  /** By filter and article row, as JSON. Every question about somebody asks for what they said. */
  readonly #page = remembered(
    (asked: string) => this.#read(...(JSON.parse(asked) as [QuotationFilter, number | null])),
    PAGES_KEPT,
  )
  readonly #places = remembered((first: number) => this.#sameAs.all({ first }), PASSAGES_KEPT)
  #people: readonly PersonRecord[] | null = null

  constructor(database: Database.Database) {
    this.#database = database
    this.#inPassage = database.prepare(
      `${SELECT} WHERE q.passage = (SELECT id FROM passages WHERE article = ? AND number = ?)
       ORDER BY q.start, q."end" DESC`,
    )
    this.#sameAs = database.prepare(
      `SELECT s.quotation AS row, a.name AS article, p.number AS passage, q.start, q."end"
       FROM sayings s JOIN quotations q ON q.id = s.quotation JOIN passages p ON p.id = q.passage
         JOIN articles a ON a.id = q.article
       WHERE s.quotation = @first OR s.repeat_of = @first ORDER BY s.rank`,
    )
  }

  /** `articleRow`: the row of the filter's article. */
  quotations(filter: QuotationFilter, articleRow: number | null): readonly QuotationRecord[] {
    const isPage = filter.limit !== undefined && filter.limit <= IN_A_PAGE
    return isPage ? this.#page(JSON.stringify([filter, articleRow])) : this.#read(filter, articleRow)
  }

  #read(filter: QuotationFilter, articleRow: number | null): readonly QuotationRecord[] {
    const { where, given } = conditionsOf(filter, articleRow)
    const rows = this.#select(where).all({
      ...given,
      limit: filter.limit ?? NO_LIMIT,
      offset: filter.offset ?? 0,
    })
    return rows.map((row) => this.#record(row))
  }

  count(filter: QuotationFilter, articleRow: number | null): number {
    const { where, given } = conditionsOf(filter, articleRow)
    const counting = this.#database.prepare<[object], number>(`SELECT count(*) FROM sayings s WHERE ${where}`)
    return counting.pluck().get(given) ?? 0
  }

  people(): readonly PersonRecord[] {
    // Asked for at every key that somebody types where a name is suggested.
    this.#people ??= this.#database
      .prepare<[], Omit<PersonRecord, 'aliases'> & { readonly aliases: string }>(
        `SELECT name, kind, aliases, quotations, passages,
           (SELECT CASE count(DISTINCT gender) WHEN 1 THEN max(gender) END
            FROM identities JOIN entities ON entities.id = entity WHERE person = people.id) AS gender
         FROM people
         ORDER BY quotations DESC, passages DESC, name`,
      )
      .all()
      .map((person) => ({ ...person, aliases: JSON.parse(person.aliases) }))
    return this.#people
  }

  #record(quotation: QuotationRow): QuotationRecord {
    const { row, first, article, passage, passageText, start, end, speaker, kind, certainty } = quotation
    return {
      article,
      passage,
      start,
      end,
      text: passageText.slice(start, end),
      kind,
      speaker,
      certainty,
      description: speaker === null ? quotation.description : null,
      cue: quotation.cue,
      medium: quotation.medium,
      addressee: quotation.addressee,
      when: expressionOf(quotation.when),
      date: dateOf(quotation),
      repeats: quotation.repeated === 0 ? [] : this.#otherPlaces(row, first),
      order: quotation.position,
    }
  }

  #otherPlaces(row: number, first: number): PassagePlace[] {
    return this.#places(first).flatMap(({ row: other, ...place }) => (other === row ? [] : place))
  }
}

function expressionOf(json: string | null): QuotationRecord['when'] {
  if (json === null) return null
  const { text, from, to, precision } = JSON.parse(json)
  return { text, from, to, precision }
}

function dateOf(row: QuotationRow): QuotationDate | null {
  const { dateFrom, dateTo, datePrecision, dateBasis, dateWords, datePart, datePlanned } = row
  if (datePrecision === null || dateBasis === null) return null
  return {
    from: dateFrom,
    to: dateTo,
    precision: datePrecision,
    basis: dateBasis,
    words: dateWords,
    part: datePart,
    planned: datePlanned === 1,
  }
}
