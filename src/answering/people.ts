// Whom a typed name means among the people of the articles, and /people.

import type { Corpus, PersonRecord } from '../corpus/corpus.ts'
import { fold } from '../text/folding.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

/** The one person whose name or alias is `asked`, or begins with it, or has it as one of its words; else null. */
export function findPerson(corpus: Corpus, asked: string): PersonRecord | null {
  const wanted = fold(asked).trim()
  if (wanted === '') return null
  const people = corpus.people()
  const named = (match: (name: string) => boolean): readonly PersonRecord[] =>
    people.filter((person) => [person.name, ...person.aliases].some((name) => match(fold(name))))
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => name.split(/[\s'-]+/).includes(wanted),
  ]
  const exactName = people.find((person) => fold(person.name) === wanted)
  if (exactName !== undefined) return exactName
  for (const test of tests) {
    const [one, ...others] = named(test)
    if (one !== undefined && others.length === 0) return one
  }
  return null
}

export function listPeople(request: Extract<Request, { kind: 'people' }>, corpus: Corpus): Reply {
  if (corpus.articles().length === 0) return { kind: 'nothing-indexed' }
  if (request.name === null) return { kind: 'people', people: corpus.people() }
  const person = findPerson(corpus, request.name)
  return person === null ? noSuchPerson(request.name, corpus) : { kind: 'person', person }
}

const SUGGESTIONS = 5

export function noSuchPerson(asked: string, corpus: Corpus): Reply {
  return { kind: 'no-such-person', asked, people: corpus.people().slice(0, SUGGESTIONS) }
}
