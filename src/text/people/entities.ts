// The people and organisations of one article: their names, short names, roles and where they are mentioned.
// Who a pronoun or an epithet means is references.ts.

import { foldWord } from '../folding.ts'
import type { Span } from '../span.ts'
import { genderOfFirstName, isFirstName } from './first-names.ts'
import type { Gender } from './gender.ts'
import { gendersAgree } from './gender.ts'
import type { NamedPhrase, NameGroup } from './names.ts'
import { BEARERS, findNames, groupNames, longerNames, says } from './names.ts'
import type { PassageReading } from './passage-reading.ts'
import type { Phrase, RoleUse } from './phrase.ts'
import { allPhrases } from './phrase.ts'

export type { Gender } from './gender.ts'

export interface Mention extends Span {
  /** 1-based. */
  readonly passage: number
  readonly form: 'full' | 'short' | 'role' | 'pronoun'
}

export interface Entity {
  /** The fullest form in the text: "Claire Vasseur". */
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly gender: Gender | null
  readonly aliases: readonly string[]
  /** Folded role nouns and epithets: "maire", "president americain". */
  readonly roles: readonly string[]
  readonly mentions: readonly Mention[]
}

/** An entity while its article is read. */
export interface EntityDraft {
  name: string
  kind: 'person' | 'organisation'
  gender: Gender | null
  aliases: string[]
  roles: RoleUse[]
  age: number | null
  mentions: Mention[]
  /** For its gender: masculine counts up, feminine down. */
  votes: number
}

export interface NamedEntities {
  readonly drafts: EntityDraft[]
  /** Whom the name in a phrase means; several where a short name is shared. */
  readonly candidates: ReadonlyMap<Phrase, readonly number[]>
}

/** Other names of one entity that are kept, and institutions of one kind that are told apart. */
const ALIASES = 12
const OF_ONE_KIND = 64

const NOWHERE = { passage: Number.MAX_SAFE_INTEGER, start: 0 }

interface Builder {
  readonly drafts: EntityDraft[]
  readonly candidates: Map<Phrase, readonly number[]>
}

export function findEntities(readings: readonly PassageReading[]): NamedEntities {
  const builder: Builder = { drafts: [], candidates: new Map() }
  addNamed(builder, groupNames(findNames(readings)))
  addInstitutions(builder, readings)
  for (const { mentions } of builder.drafts)
    mentions.sort((a, b) => a.passage - b.passage || a.start - b.start)
  sortByFirstMention(builder)
  return builder
}

function addNamed(builder: Builder, groups: readonly NameGroup[]): void {
  const longer = longerNames(groups.filter(({ kind }) => kind === 'person'))
  const entityOf = new Map<NameGroup, number>()
  for (const group of groups) {
    if (fullForms(group, longer).length > 0) continue
    if (group.kind !== 'person' && group.kind !== 'organisation') continue
    entityOf.set(group, builder.drafts.length)
    builder.drafts.push(draftOf(group, group.kind))
  }
  for (const group of groups) {
    const own = entityOf.get(group)
    const entities =
      own === undefined ? fullForms(group, longer).flatMap((full) => entityOf.get(full) ?? []) : [own]
    for (const use of group.uses) addUse(builder, use, entities, own !== undefined)
  }
}

/** The longer names that a group is short for. */
function fullForms(
  group: NameGroup,
  longer: ReadonlyMap<string, readonly NameGroup[]>,
): readonly NameGroup[] {
  if (group.kind === 'thing' || group.kind === 'place' || isIntroduced(group)) return []
  const found = (longer.get(group.key) ?? []).filter((other) => other !== group)
  if (found.length < 2) return found
  if (found.length > BEARERS) return []
  // "Le Goarant" is short for both of that name, not for "de Le Goarant" within one of them.
  return found.filter(
    (other) => !found.some((another) => another !== other && longer.get(other.key)?.includes(another)),
  )
}

/** "Philippe, 54 ans, ouvrier": somebody who gives no surname, whoever else is called so. */
function isIntroduced({ words: [first = '', second], uses }: NameGroup): boolean {
  if (second !== undefined || !isFirstName(first)) return false
  return uses.some(
    ({ phrase, name }) =>
      name.title === null &&
      // "le jeune Paul, 23 ans": who is known already.
      phrase.determiner?.kind !== 'definite' &&
      (phrase.age !== null || phrase.roles.some(({ start }) => start > name.end)),
  )
}

function draftOf(group: NameGroup, kind: 'person' | 'organisation'): EntityDraft {
  const [use] = group.uses
  const name = use === undefined ? group.key : nameText(use)
  return { name, kind, gender: null, aliases: [], roles: [], age: null, mentions: [], votes: 0 }
}

function nameText({ name, reading }: NamedPhrase): string {
  return reading.text.slice(reading.reader.tokens[name.first]?.start ?? name.start, name.end)
}

function addUse(builder: Builder, use: NamedPhrase, entities: readonly number[], full: boolean): void {
  const { phrase, name, reading } = use
  if (entities.length === 0) return
  const fitting = entities.filter((entity) => agrees(builder.drafts[entity], use))
  const chosen = fitting.length === 1 || entities.length > 1 ? fitting : entities
  builder.candidates.set(phrase, chosen)
  const draft = builder.drafts[chosen[0] ?? -1]
  if (chosen.length !== 1 || draft === undefined) return
  const start = reading.reader.tokens[name.first]?.start ?? name.start
  // A surname that others have too names somebody only with its title.
  const alias = entities.length > 1 ? reading.text.slice(name.start, name.end) : nameText(use)
  if (!full) addAlias(draft, alias)
  draft.age ??= phrase.age
  draft.roles.push(...phrase.roles)
  draft.mentions.push({ passage: phrase.passage, start, end: name.end, form: full ? 'full' : 'short' })
  draft.votes += weight(name.title?.gender ?? null, 5) + weight(genderOfRoles(phrase), 4)
}

function addAlias({ name, aliases }: EntityDraft, alias: string): void {
  if (alias !== name && aliases.length < ALIASES && !aliases.includes(alias)) aliases.push(alias)
}

function agrees(draft: EntityDraft | undefined, { name, phrase }: NamedPhrase): boolean {
  if (draft === undefined) return false
  return gendersAgree(name.title?.gender ?? genderOfRoles(phrase), genderOf(draft))
}

function weight(gender: Gender | null, amount: number): number {
  return gender === null ? 0 : gender === 'm' ? amount : -amount
}

/** What the article tells, else what the first name does. */
export function genderOf(draft: EntityDraft): Gender | null {
  if (draft.gender !== null) return draft.gender
  if (draft.votes !== 0) return draft.votes > 0 ? 'm' : 'f'
  if (draft.kind === 'organisation') return null
  const first = foldWord(draft.name.split(/\s/u)[0] ?? '')
  if (!draft.name.includes(' ') && !isFirstName(first)) return null
  return genderOfFirstName(first)
}

export function genderOfRoles(phrase: Phrase): Gender | null {
  for (const { noun, determiner } of phrase.roles) {
    const gender = noun.gender ?? determiner?.gender ?? null
    if (gender !== null) return gender
  }
  return null
}

/** "la préfecture", where it says something; "l'Académie du sommeil", with its capital, everywhere. */
function addInstitutions(builder: Builder, readings: readonly PassageReading[]): void {
  const byLemma = new Map<string, Institution[]>()
  for (const reading of readings) {
    for (const phrase of allPhrases(reading.phrases)) {
      const role = phrase.roles[0]
      if (phrase.name !== null || role === undefined || phrase.plural || role.former) continue
      if (role.determiner?.kind !== 'definite') continue
      const institution = role.noun.kind === 'institution' && acts(phrase, reading)
      if (institution || isProperNoun(reading, role)) addInstitution(builder, byLemma, reading, phrase, role)
    }
  }
}

/** It is the subject of a verb, or says something. */
function acts(phrase: Phrase, { reader, isQuoted }: PassageReading): boolean {
  if (isQuoted(phrase)) return false
  if (says(phrase, reader)) return true
  const next = phrase.last
  return (
    !reader.isGoverned(phrase.first) &&
    reader.sameSentence(phrase.first, next) &&
    (reader.form(next) === ',' || reader.startsVerb(next))
  )
}

interface Institution {
  readonly entity: number
  readonly modifiers: readonly string[]
}

/** "l'Académie du sommeil", "le Parti socialiste": a capital that no full stop comes before. */
function isProperNoun({ text }: PassageReading, { noun, start }: RoleUse): boolean {
  return (
    (noun.kind === 'institution' || noun.kind === 'organisation') &&
    /^\p{Lu}/u.test(text.slice(start, start + 2))
  )
}

function addInstitution(
  builder: Builder,
  byLemma: Map<string, Institution[]>,
  reading: PassageReading,
  phrase: Phrase,
  role: RoleUse,
): void {
  const known = byLemma.get(role.noun.lemma) ?? []
  const same = known.find(
    ({ modifiers }) =>
      modifiers.every((word) => role.modifiers.includes(word)) ||
      role.modifiers.every((word) => modifiers.includes(word)),
  )
  const name = reading.text.slice(role.start, role.end)
  if (same === undefined) {
    const entity = builder.drafts.length
    builder.drafts.push({
      name,
      kind: 'organisation',
      gender: role.noun.gender,
      aliases: [],
      roles: [role],
      age: null,
      mentions: [],
      votes: 0,
    })
    if (known.length === OF_ONE_KIND) known.shift()
    known.push({ entity, modifiers: role.modifiers })
    byLemma.set(role.noun.lemma, known)
  }
  const entity = same?.entity ?? builder.drafts.length - 1
  const draft = builder.drafts[entity]
  if (draft === undefined) return
  addAlias(draft, name)
  builder.candidates.set(phrase, [entity])
  draft.mentions.push({ passage: phrase.passage, start: role.start, end: role.end, form: 'full' })
}

function sortByFirstMention(builder: Builder): void {
  const order = builder.drafts
    .map((draft, entity) => ({ draft, entity, first: draft.mentions[0] ?? NOWHERE }))
    .sort((a, b) => a.first.passage - b.first.passage || a.first.start - b.first.start)
  const moved = new Map(order.map(({ entity }, index) => [entity, index]))
  builder.drafts.splice(0, builder.drafts.length, ...order.map(({ draft }) => draft))
  for (const [phrase, entities] of builder.candidates) {
    builder.candidates.set(
      phrase,
      entities.map((entity) => moved.get(entity) ?? entity),
    )
  }
}

/** Before the role in whatever language: "ancien maire". */
export const FORMER = 'ancien '

/** Folded descriptions of a role: "maire", "maire brevenne". */
export function roleNames(roles: readonly RoleUse[]): string[] {
  const names = new Set<string>()
  for (const { noun, former, modifiers } of roles) {
    const prefix = former ? FORMER : ''
    names.add(prefix + noun.lemma)
    if (modifiers.length > 0) names.add(`${prefix}${noun.lemma} ${modifiers.join(' ')}`)
  }
  return [...names]
}
