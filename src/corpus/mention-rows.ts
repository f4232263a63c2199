// Who is mentioned where, and by which roles, read from the rows of one snapshot. Opening and ending the snapshot is
// store.ts's.

import type Database from 'better-sqlite3'
import type { MentionRecord } from './corpus.ts'

export class MentionReader {
  readonly #inPassage: Database.Statement<[number, number], MentionRecord>
  readonly #database: Database.Database
  #roles: ReadonlyMap<string, readonly string[]> | null = null

  constructor(database: Database.Database) {
    this.#database = database
    this.#inPassage = database.prepare(
      `SELECT m.start, m."end", m.form, who.name AS person
       FROM mentions m JOIN identities i ON i.entity = m.entity JOIN people who ON who.id = i.person
       WHERE m.passage = (SELECT id FROM passages WHERE article = ? AND number = ?)
       ORDER BY m.start, m."end" DESC`,
    )
  }

  mentionsIn(articleRow: number, passage: number): MentionRecord[] {
    return this.#inPassage.all(articleRow, passage)
  }

  roles(): ReadonlyMap<string, readonly string[]> {
    this.#roles ??= this.#readRoles()
    return this.#roles
  }

  #readRoles(): ReadonlyMap<string, readonly string[]> {
    const rows = this.#database
      .prepare<[], { readonly name: string; readonly roles: string }>(
        `SELECT who.name, e.roles FROM entities e JOIN identities i ON i.entity = e.id
           JOIN people who ON who.id = i.person WHERE e.roles <> '[]' ORDER BY who.name`,
      )
      .all()
    const people = new Map<string, Set<string>>()
    for (const { name, roles } of rows) {
      for (const role of JSON.parse(roles)) people.set(role, (people.get(role) ?? new Set()).add(name))
    }
    return new Map([...people].map(([role, names]) => [role, [...names]]))
  }
}
