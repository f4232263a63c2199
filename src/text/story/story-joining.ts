// The entities of single articles -> the people of a story: same names are one, and so is a surname that only one
// of them bears, if the articles have more in common. people.yaml tells further names.

import { fold } from '../folding.ts'
import type { Gender } from '../people/gender.ts'
import type { KnownPerson, StoryArticle, StoryPerson } from './story-model.ts'

export interface JoinedPerson extends StoryPerson {
  readonly gender: Gender | null
  /** As in `Entity.roles`, of all articles. */
  readonly roles: readonly string[]
  readonly known: KnownPerson | null
}

export interface JoinedStory {
  readonly people: readonly JoinedPerson[]
  personOf(article: number, entity: number): number | null
  /** The article and one of the person's name somebody else whom few articles do. */
  areRelated(article: number, person: number): boolean
}

interface Group {
  readonly forms: Map<string, number>
  readonly aliases: Map<string, string>
  readonly roles: Set<string>
  readonly members: { article: number; entity: number }[]
  readonly articles: Set<number>
  masculine: number
  people: number
  known: KnownPerson | null
  /** The one it is a short name of. */
  joined: Group | null
}

/** Somebody named in more articles than this, or than a share of them, makes no two of them one story. */
const RARE = 6
const RARE_SHARE = 0.05
/** Articles of a person that are looked at for what they share with another. */
const LOOKED_AT = 20

export function joinEntities(articles: readonly StoryArticle[], known: readonly KnownPerson[]): JoinedStory {
  const knownNames = namesOfKnown(known)
  const groups = new Map<string, Group>()
  const groupOf = articles.map(({ entities }, article) =>
    entities.map((_, entity) => addEntity(groups, knownNames, articles, article, entity)),
  )
  const rare = Math.max(RARE, articles.length * RARE_SHARE)
  const related = (article: number, group: Group): boolean =>
    [...group.articles]
      .slice(0, LOOKED_AT)
      .some(
        (other) =>
          other === article ||
          (groupOf[article] ?? []).some(
            (shared) => shared !== group && shared.articles.size <= rare && shared.articles.has(other),
          ),
      )
  joinShortNames([...groups.values()], related)

  const people: JoinedPerson[] = []
  const indexOf = new Map<Group, number>()
  for (const group of groups.values()) {
    if (group.joined === null) indexOf.set(group, people.length)
    if (group.joined === null) people.push(personFrom(group))
  }
  const list = [...indexOf.keys()]
  return {
    people,
    personOf: (article, entity) => {
      const group = groupOf[article]?.[entity]
      return group === undefined ? null : (indexOf.get(group.joined ?? group) ?? null)
    },
    areRelated: (article, person) => {
      const group = list[person]
      return group !== undefined && related(article, group)
    },
  }
}

/** Folded name or alias -> its entry; null where two have it. */
function namesOfKnown(known: readonly KnownPerson[]): ReadonlyMap<string, KnownPerson | null> {
  const names = new Map<string, KnownPerson | null>()
  for (const person of known) {
    for (const name of new Set([person.name, ...person.aliases].map(fold))) {
      names.set(name, names.has(name) && names.get(name) !== person ? null : person)
    }
  }
  return names
}

function addEntity(
  groups: Map<string, Group>,
  knownNames: ReadonlyMap<string, KnownPerson | null>,
  articles: readonly StoryArticle[],
  article: number,
  entity: number,
): Group {
  const found = articles[article]?.entities[entity]
  const { name = '', kind, gender = null, aliases = [], roles = [], mentions = 0 } = found ?? {}
  const known = knownNames.get(fold(name)) ?? null
  const key = fold(known?.name ?? name)
  const group = groups.get(key) ?? newGroup(known)
  groups.set(key, group)
  group.members.push({ article, entity })
  group.articles.add(article)
  group.forms.set(name, (group.forms.get(name) ?? 0) + mentions)
  for (const alias of aliases) group.aliases.set(fold(alias), group.aliases.get(fold(alias)) ?? alias)
  for (const role of roles) group.roles.add(role)
  group.masculine += gender === null ? 0 : gender === 'm' ? 1 : -1
  group.people += kind === 'person' ? 1 : -1
  return group
}

function newGroup(known: KnownPerson | null): Group {
  return {
    forms: new Map(),
    aliases: new Map(),
    roles: new Set(),
    members: [],
    articles: new Set(),
    masculine: 0,
    people: 0,
    known,
    joined: null,
  }
}

/** "Castaing" in one article is "Hubert Castaing" of another, if nobody else is called so and they are related. */
function joinShortNames(groups: readonly Group[], related: (article: number, group: Group) => boolean): void {
  const bearers = bearersOfSurnames(groups)
  for (const group of groups) {
    const [only, ...others] = bearers.get(fold(nameOf(group))) ?? []
    if (only === undefined || only === group || others.length > 0 || group.known !== null) continue
    if (agreeInGender(only, group) && [...group.articles].every((article) => related(article, only)))
      joinTo(only, group)
  }
}

/** Folded surname -> people of more names who bear it, two of them at the most: then it tells nobody. */
function bearersOfSurnames(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const bySurname = new Map<string, Group[]>()
  for (const group of groups) {
    if (!isPerson(group)) continue
    const words = fold(nameOf(group)).split(' ')
    for (let i = 1; i < words.length; i += 1) {
      const surname = words.slice(i).join(' ')
      const bearers = bySurname.get(surname)
      if (bearers === undefined) bySurname.set(surname, [group])
      else if (bearers.length < 2) bearers.push(group)
    }
  }
  return bySurname
}

function joinTo(whole: Group, short: Group): void {
  short.joined = whole
  whole.members.push(...short.members)
  for (const article of short.articles) whole.articles.add(article)
  for (const role of short.roles) whole.roles.add(role)
  for (const alias of [...short.forms.keys(), ...short.aliases.values()])
    whole.aliases.set(fold(alias), alias)
}

function agreeInGender(a: Group, b: Group): boolean {
  return a.masculine === 0 || b.masculine === 0 || a.masculine > 0 === b.masculine > 0
}

function isPerson({ people, known }: Group): boolean {
  return known === null ? people > 0 : known.kind === 'person'
}

/** The form used most, the first of those used as much. */
function nameOf({ forms, known }: Group): string {
  if (known !== null) return known.name
  let best = ''
  let most = -1
  for (const [form, uses] of forms) {
    if (uses > most) [best, most] = [form, uses]
  }
  return best
}

function personFrom(group: Group): JoinedPerson {
  const name = nameOf(group)
  const aliases = new Map<string, string>()
  for (const alias of [...(group.known?.aliases ?? []), ...group.forms.keys(), ...group.aliases.values()]) {
    if (fold(alias) !== fold(name) && !aliases.has(fold(alias))) aliases.set(fold(alias), alias)
  }
  const gender = group.masculine === 0 ? null : group.masculine > 0 ? 'm' : 'f'
  return {
    name,
    kind: isPerson(group) ? 'person' : 'organisation',
    aliases: [...aliases.values()],
    epithets: group.known?.epithets ?? [],
    entities: group.members.toSorted((a, b) => a.article - b.article || a.entity - b.entity),
    gender: group.known?.gender ?? gender,
    roles: [...group.roles],
    known: group.known,
  }
}
