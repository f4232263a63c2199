// The people and organisations of one article: their names, short names, roles and where they are mentioned.
// Who a pronoun or an epithet means is references.ts.

import { genderOfFirstName, isFirstName } from './first-names.ts'
import type { NameContext, NamedPhrase, NameGroup } from './names.ts'
import { groupNames, longerNames, nameWords } from './names.ts'
import type { Phrase, RoleUse } from './phrases.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

export type Gender = 'm' | 'f'

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
}

/** The phrases of one passage with what they were read from. */
export interface PassagePhrases {
  readonly passage: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** Outermost, in order. */
  readonly phrases: readonly Phrase[]
  isQuoted(offset: number): boolean
}

export interface NamedEntities {
  readonly drafts: EntityDraft[]
  /** Whom the name in a phrase means; several where a short name is shared. */
  readonly candidates: ReadonlyMap<Phrase, readonly number[]>
}

interface Builder {
  readonly drafts: EntityDraft[]
  readonly candidates: Map<Phrase, readonly number[]>
  readonly texts: ReadonlyMap<number, PassagePhrases>
}

/** Every phrase of a passage, those within others after them. */
export function* allPhrases(phrases: readonly Phrase[]): Generator<Phrase> {
  for (const phrase of phrases) {
    yield phrase
    yield* allPhrases(phrase.members)
    yield* allPhrases(phrase.inner)
  }
}

export function findEntities(passages: readonly PassagePhrases[], context: NameContext): NamedEntities {
  const groups = groupNames(passages.flatMap(namedPhrases), context)
  const texts = new Map(passages.map((passage) => [passage.passage, passage]))
  const builder: Builder = { drafts: [], candidates: new Map(), texts }
  addNamed(builder, groups)
  addInstitutions(builder, passages, context)
  sortByFirstMention(builder)
  return builder
}

function namedPhrases(passage: PassagePhrases): NamedPhrase[] {
  const found: NamedPhrase[] = []
  for (const phrase of allPhrases(passage.phrases)) {
    const { name } = phrase
    if (name === null) continue
    const words = nameWords(passage.tokens, name)
    found.push({ phrase, name, tokens: passage.tokens, words, quoted: passage.isQuoted(name.start) })
  }
  return found
}

function addNamed(builder: Builder, groups: readonly NameGroup[]): void {
  const longer = longerNames(groups.filter(({ kind }) => kind === 'person'))
  const entityOf = new Map<NameGroup, number>()
  for (const group of groups) {
    if (fullForms(group, longer).length > 0) continue
    if (group.kind !== 'person' && group.kind !== 'organisation') continue
    entityOf.set(group, builder.drafts.length)
    builder.drafts.push(draftOf(builder, group, group.kind))
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
  if (group.kind === 'thing' || group.kind === 'place') return []
  const found = (longer.get(group.key) ?? []).filter((other) => other !== group)
  if (found.length < 2) return found
  // "Le Goarant" is short for both of that name, not for "de Le Goarant" within one of them.
  return found.filter(
    (other) => !found.some((another) => another !== other && longer.get(other.key)?.includes(another)),
  )
}

function draftOf(builder: Builder, group: NameGroup, kind: 'person' | 'organisation'): EntityDraft {
  const use = group.uses[0]
  const name = use === undefined ? group.key : nameText(builder, use)
  return { name, kind, gender: null, aliases: [], roles: [], age: null, mentions: [] }
}

function nameText(builder: Builder, { phrase, name, tokens }: NamedPhrase): string {
  const text = builder.texts.get(phrase.passage)?.text ?? ''
  return text.slice(tokens[name.first]?.start ?? name.start, name.end)
}

function addUse(builder: Builder, use: NamedPhrase, entities: readonly number[], full: boolean): void {
  const fitting = entities.filter((entity) => agrees(builder.drafts[entity], use))
  const chosen = fitting.length === 1 ? fitting : entities.length === 1 ? entities : fitting
  builder.candidates.set(use.phrase, chosen)
  const draft = builder.drafts[chosen[0] ?? -1]
  if (chosen.length !== 1 || draft === undefined) return
  const text = nameText(builder, use)
  if (!full && !draft.aliases.includes(text)) draft.aliases.push(text)
  addEvidence(draft, use.phrase)
  const { passage } = use.phrase
  const start = use.tokens[use.name.first]?.start ?? use.name.start
  draft.mentions.push({ passage, start, end: use.name.end, form: full ? 'full' : 'short' })
  vote(draft, use)
}

function addEvidence(draft: EntityDraft, phrase: Phrase): void {
  draft.age ??= phrase.age
  for (const role of phrase.roles) draft.roles.push(role)
}

function agrees(draft: EntityDraft | undefined, { name, phrase }: NamedPhrase): boolean {
  if (draft === undefined) return false
  const gender = name.title?.gender ?? genderOfRoles(phrase)
  return gender === null || genderOf(draft) === null || genderOf(draft) === gender
}

const VOTES = new WeakMap<EntityDraft, number>()

/** Masculine counts up, feminine down. */
function vote(draft: EntityDraft, { name, phrase }: NamedPhrase): void {
  const gender = name.title?.gender ?? null
  let votes = VOTES.get(draft) ?? 0
  votes += weight(gender, 5) + weight(genderOfRoles(phrase), 4)
  VOTES.set(draft, votes)
  draft.gender = votes === 0 ? null : votes > 0 ? 'm' : 'f'
}

function weight(gender: Gender | null, amount: number): number {
  return gender === null ? 0 : gender === 'm' ? amount : -amount
}

/** What the article tells, else what the first name does. */
export function genderOf(draft: EntityDraft): Gender | null {
  if (draft.gender !== null || draft.kind === 'organisation') return draft.gender
  const first = (draft.name.split(/[\s’']/u)[0] ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
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

/** "la préfecture", where it does something; "l'Académie du sommeil", with its capital, everywhere. */
function addInstitutions(builder: Builder, passages: readonly PassagePhrases[], context: NameContext): void {
  const byLemma = new Map<string, { entity: number; modifiers: readonly string[] }[]>()
  for (const passage of passages) {
    for (const phrase of allPhrases(passage.phrases)) {
      const role = phrase.roles[0]
      if (phrase.name !== null || role === undefined || phrase.plural) continue
      if (role.determiner?.kind !== 'definite' || role.former) continue
      const proper = isProperNoun(passage, role)
      const institution = role.noun.kind === 'institution'
      if (!proper && !(institution && acts(passage, phrase, context))) continue
      if (!proper && passage.isQuoted(phrase.start)) continue
      addInstitution(builder, byLemma, passage, phrase, role)
    }
  }
}

function isProperNoun(passage: PassagePhrases, role: RoleUse): boolean {
  if (role.noun.kind !== 'institution' && role.noun.kind !== 'organisation') return false
  return /^\p{Lu}/u.test(passage.text.slice(role.start, role.start + 2))
}

function acts({ tokens }: PassagePhrases, phrase: Phrase, { lexicon, isVerb }: NameContext): boolean {
  const before = tokens[phrase.first - 1]
  if (before !== undefined && lexicon.accordingTo.has(before.form)) return true
  let after = phrase.last
  if (tokens[after]?.text === ',') after += 1
  const next = tokens[after]
  if (next === undefined || next.sentence !== phrase.sentence) return before !== undefined && isVerb(before)
  return (
    isVerb(next) ||
    lexicon.pronouns.get(next.form)?.kind === 'relative' ||
    (before !== undefined && isVerb(before))
  )
}

function addInstitution(
  builder: Builder,
  byLemma: Map<string, { entity: number; modifiers: readonly string[] }[]>,
  passage: PassagePhrases,
  phrase: Phrase,
  role: RoleUse,
): void {
  const known = byLemma.get(role.noun.lemma) ?? []
  const same = known.find(
    ({ modifiers }) =>
      modifiers.every((word) => role.modifiers.includes(word)) ||
      role.modifiers.every((word) => modifiers.includes(word)),
  )
  const name = passage.text.slice(role.start, role.end)
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
    })
    known.push({ entity, modifiers: role.modifiers })
    byLemma.set(role.noun.lemma, known)
  }
  const entity = same?.entity ?? builder.drafts.length - 1
  const draft = builder.drafts[entity]
  if (draft === undefined) return
  if (name !== draft.name && !draft.aliases.includes(name)) draft.aliases.push(name)
  builder.candidates.set(phrase, [entity])
  draft.mentions.push({ passage: passage.passage, start: role.start, end: role.end, form: 'full' })
}

function sortByFirstMention(builder: Builder): void {
  const position = (draft: EntityDraft): number => {
    const first = draft.mentions.reduce<Mention | null>(
      (a, b) => (a === null || isBefore(b, a) ? b : a),
      null,
    )
    return first === null ? Number.MAX_SAFE_INTEGER : first.passage * 10_000_000 + first.start
  }
  const order = builder.drafts
    .map((draft, entity) => ({ draft, entity, at: position(draft) }))
    .sort((a, b) => a.at - b.at)
  const moved = new Map(order.map(({ entity }, index) => [entity, index]))
  builder.drafts.splice(0, builder.drafts.length, ...order.map(({ draft }) => draft))
  for (const [phrase, entities] of builder.candidates) {
    builder.candidates.set(
      phrase,
      entities.map((entity) => moved.get(entity) ?? entity),
    )
  }
}

function isBefore(a: Mention, b: Mention): boolean {
  return a.passage < b.passage || (a.passage === b.passage && a.start < b.start)
}

/** Folded descriptions of a role: "maire", "maire brevenne". */
export function roleNames(roles: readonly RoleUse[]): string[] {
  const names = new Set<string>()
  for (const { noun, former, modifiers } of roles) {
    const prefix = former ? 'ancien ' : ''
    names.add(prefix + noun.lemma)
    if (modifiers.length > 0) names.add(`${prefix}${noun.lemma} ${modifiers.join(' ')}`)
  }
  return [...names]
}
