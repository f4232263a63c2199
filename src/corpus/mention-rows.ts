// Who is mentioned where, and by which roles, read from the rows of one snapshot. Opening and ending the snapshot is
// snapshot.ts's.

import type Database from 'better-sqlite3'
import type { LanguageCode } from '../text/article/article.ts'
import { languageOf } from '../text/languages.ts'
import type { Span } from '../text/span.ts'
import { splitWords } from '../text/words.ts'
import { keptByPlace } from './by-place.ts'
import type { MentionRecord } from './corpus.ts'

export class MentionReader {
  readonly #inPassage: Database.Statement<[number, number], MentionRecord>
  readonly mentionsIn = keptByPlace((articleRow, passage): readonly MentionRecord[] =>
    this.#inPassage.all(articleRow, passage),
  )
  readonly #namesIn: Database.Statement<[number], string>
  readonly #database: Database.Database
  #roles: ReadonlyMap<string, readonly string[]> | null = null
  #epithets: ReadonlyMap<string, string> | null = null

  constructor(database: Database.Database) {
    this.#database = database
    this.#inPassage = database.prepare(
      `SELECT m.start, m."end", m.form, who.name AS person
       FROM mentions m JOIN identities i ON i.entity = m.entity JOIN people who ON who.id = i.person
       WHERE m.passage = (SELECT id FROM passages WHERE article = ? AND number = ?)
       ORDER BY m.start, m."end" DESC`,
    )
    this.#namesIn = database
      .prepare<[number], string>(
        `SELECT who.name FROM entities e JOIN identities i ON i.entity = e.id
         JOIN people who ON who.id = i.person WHERE e.article = ?`,
      )
      .pluck()
  }

  /** PersonRecord.name of those whom the article with this row mentions. */
  namesIn(articleRow: number): readonly string[] {
    return this.#namesIn.all(articleRow)
  }

  roles(): ReadonlyMap<string, readonly string[]> {
    this.#roles ??= this.#readRoles()
    return this.#roles
  }

  epithets(): ReadonlyMap<string, string> {
    this.#epithets ??= new Map(
      this.#database
        .prepare<[], { readonly name: string; readonly epithets: string }>(
          `SELECT name, epithets FROM people WHERE epithets <> '[]' ORDER BY name`,
        )
        .all()
        .flatMap(({ name, epithets }) =>
          (JSON.parse(epithets) as string[]).map((epithet) => [epithet, name] as const),
        ),
    )
    return this.#epithets
  }

  #readRoles(): ReadonlyMap<string, readonly string[]> {
    const people = new Map<string, Set<string>>()
    const add = (role: string, name: string): void => {
      if (role !== '') people.set(role, (people.get(role) ?? new Set()).add(name))
    }
    const held = this.#database.prepare<[], { readonly name: string; readonly roles: string }>(
      `SELECT who.name, e.roles FROM entities e JOIN identities i ON i.entity = e.id
         JOIN people who ON who.id = i.person WHERE e.roles <> '[]' ORDER BY who.name`,
    )
    for (const { name, roles } of held.all()) for (const role of JSON.parse(roles)) add(role, name)
    for (const [epithet, name] of this.epithets()) {
      for (const code of LANGUAGES) add(contentOf(epithet, code), name)
    }
    for (const { name, text, start, end, language } of this.#described()) {
      add(contentOf(text.slice(start, end), language), name)
    }
    return new Map([...people].map(([role, names]) => [role, [...names]]))
  }

  /** Where the articles themselves call somebody by a role or an epithet. */
  #described() {
    return this.#database
      .prepare<[], Span & { readonly name: string; readonly text: string; readonly language: LanguageCode }>(
        `SELECT who.name, p.text, m.start, m."end", a.language
         FROM mentions m JOIN passages p ON p.id = m.passage JOIN articles a ON a.id = p.article
           JOIN identities i ON i.entity = m.entity JOIN people who ON who.id = i.person
         WHERE m.form = 'role' ORDER BY who.name`,
      )
      .iterate()
  }
}

const LANGUAGES: readonly LanguageCode[] = ['fr', 'en']

/** Folded words without the small ones. */
function contentOf(phrase: string, code: LanguageCode): string {
  const language = languageOf(code)
  return splitWords(phrase, language)
    .map(({ form }) => form)
    .filter((form) => !language.stopWords.has(form))
    .join(' ')
}
