// Whom a typed name means among the people of the articles, and /people.

import type { Corpus, PersonRecord } from '../corpus/corpus.ts'
import { fold } from '../text/folding.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

export interface NamedPerson {
  readonly person: PersonRecord
  /** Name and aliases, folded. */
  readonly names: readonly string[]
}

/** Folded once for each generation's list: people are looked for at every key that somebody types. */
const NAMED = new WeakMap<readonly PersonRecord[], readonly NamedPerson[]>()

/** Most quoted first. */
export function namedPeople(corpus: Pick<Corpus, 'people'>): readonly NamedPerson[] {
  const people = corpus.people()
  const known = NAMED.get(people)
  if (known !== undefined) return known
  const named = people.map((person) => ({ person, names: [person.name, ...person.aliases].map(fold) }))
  NAMED.set(people, named)
  return named
}

/** From the surest way to mean somebody to the least sure: what one finds, those after it are not asked. */
const WAYS_TO_NAME: readonly ((named: NamedPerson, wanted: string) => boolean)[] = [
  ({ names }, wanted) => names[0] === wanted,
  ({ names }, wanted) => names.includes(wanted),
  ({ names }, wanted) => names.some((name) => name.startsWith(wanted)),
  ({ names }, wanted) => names.some((name) => name.split(/[\s'-]+/).includes(wanted)),
]

/** Those whom `asked` can mean: one, several who share it, or nobody. Most quoted first. */
export function findPeople(asked: string, corpus: Pick<Corpus, 'people'>): readonly PersonRecord[] {
  const wanted = fold(asked)
  if (wanted === '') return []
  const people = namedPeople(corpus)
  for (const isMeant of WAYS_TO_NAME) {
    const found = people.filter((named) => isMeant(named, wanted))
    if (found.length > 0) return found.map(({ person }) => person)
  }
  return []
}

/** What speaks of the one person meant, or the reply that asks whom. `request`: the same, with a name. */
export function withPerson(
  asked: string,
  corpus: Corpus,
  request: (name: string) => Request,
  reply: (person: PersonRecord) => Reply,
): Reply {
  const [person, ...others] = findPeople(asked, corpus)
  if (person === undefined) {
    return { kind: 'no-such-person', asked, choices: choicesAmong(corpus.people(), request) }
  }
  if (others.length === 0) return reply(person)
  return { kind: 'which-person', asked, choices: choicesAmong([person, ...others], request) }
}

const CHOICES_AT_MOST = 5

function choicesAmong(people: readonly PersonRecord[], request: (name: string) => Request) {
  return people.slice(0, CHOICES_AT_MOST).map((person) => ({ person, request: request(person.name) }))
}

export function listPeople(request: Extract<Request, { kind: 'people' }>, corpus: Corpus): Reply {
  if (corpus.articles().length === 0) return { kind: 'nothing-indexed' }
  if (request.name === null) return { kind: 'people', people: corpus.people() }
  return withPerson(
    request.name,
    corpus,
    (name) => ({ kind: 'people', name }),
    (person) => ({ kind: 'person', person }),
  )
}
