// Which capitalised sequences of an article are people, which are organisations, and which uses name the same one.
// Each use is evidence: a title, a role, a first name, an age, a verb beside it; the article as a whole decides.

import { isFirstName } from './first-names.ts'
import { foldWord } from './folding.ts'
import type { Lexicon } from './lexicon.ts'
import type { NameUse, Phrase } from './phrases.ts'
import { PLACES } from './places.ts'
import type { Token } from './tokens.ts'

export interface NamedPhrase {
  readonly phrase: Phrase
  readonly name: NameUse
  readonly tokens: readonly Token[]
  /** Folded words of the name without its title. */
  readonly words: readonly string[]
  readonly quoted: boolean
}

export type NameKind = 'person' | 'organisation' | 'place' | 'thing' | 'unknown'

/** All uses of one sequence of words. */
export interface NameGroup {
  readonly key: string
  readonly words: readonly string[]
  readonly uses: NamedPhrase[]
  kind: NameKind
}

interface Evidence {
  person: number
  organisation: number
  place: number
  thing: number
  /** Uses behind an article and without a noun. */
  articles: number
  /** Uses in which it does what people and organisations do: speak, or be the subject of a verb. */
  acts: number
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]+$/u
const INITIALS = /^(?:\p{Lu}\.[-‐]?)+$/u
/** What it takes to be called a person: a role or a title, or two weaker signs. */
const PERSON_THRESHOLD = 2.5
const ORGANISATION_THRESHOLD = 3

export interface NameContext {
  readonly lexicon: Lexicon
  readonly isVerb: (token: Token) => boolean
}

/** The groups of an article, in the order of their first use, with their kinds. */
export function groupNames(named: readonly NamedPhrase[], context: NameContext): NameGroup[] {
  const groups = new Map<string, NameGroup>()
  for (const use of named) {
    const key = use.words.join(' ')
    const group = groups.get(key) ?? { key, words: use.words, uses: [], kind: 'unknown' }
    group.uses.push(use)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  const evidence = new Map(all.map((group) => [group, evidenceOf(group, context)]))
  // "M. Castaing" makes "Hubert Castaing" a person, and the other way round.
  for (const [short, long] of shortForms(all)) {
    const ofShort = evidence.get(short)
    const ofLong = evidence.get(long)
    if (ofShort !== undefined && ofLong !== undefined) ofLong.person += Math.min(4, ofShort.person)
  }
  for (const group of all) group.kind = kindOf(group, evidence.get(group))
  return all
}

/** Pairs of a short form and the only longer name that ends or begins with it. */
function shortForms(groups: readonly NameGroup[]): [NameGroup, NameGroup][] {
  const longer = longerNames(groups)
  return groups.flatMap((group): [NameGroup, NameGroup][] => {
    const found = longer.get(group.key) ?? []
    return found.length === 1 && found[0] !== undefined ? [[group, found[0]]] : []
  })
}

/** Short form -> the names that end with its words, or begin with its one word. */
export function longerNames(groups: readonly NameGroup[]): Map<string, NameGroup[]> {
  const found = new Map<string, NameGroup[]>()
  for (const group of groups) {
    const { words } = group
    for (let i = 1; i < words.length; i += 1) add(found, words.slice(i).join(' '), group)
    if (words.length > 1 && words[0] !== undefined) add(found, words[0], group)
  }
  return found
}

function add(found: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const known = found.get(key)
  if (known === undefined) found.set(key, [group])
  else if (!known.includes(group)) known.push(group)
}

function kindOf(group: NameGroup, evidence: Evidence | undefined): NameKind {
  if (evidence === undefined) return 'unknown'
  const { person, organisation, place, thing, acts } = evidence
  const others = Math.max(organisation, place, thing)
  if (person >= PERSON_THRESHOLD && person > others) return 'person'
  if (organisation >= ORGANISATION_THRESHOLD && organisation >= Math.max(place, thing)) return 'organisation'
  if (place > 0 && place >= thing) return 'place'
  if (thing > 0) return 'thing'
  if (group.words.length === 1 && acts > 0) return 'organisation'
  return 'unknown'
}

function evidenceOf(group: NameGroup, context: NameContext): Evidence {
  const total: Evidence = { person: 0, organisation: 0, place: 0, thing: 0, articles: 0, acts: 0 }
  const { lexicon } = context
  const first = group.words[0] ?? ''
  const raw = group.uses[0]
  const several = group.words.length > 1
  if (PLACES.has(group.key)) total.place += 4
  if (isFirstName(first)) total.person += several ? 4 : 1.5
  else if (several && group.words.some((word) => lexicon.nouns.get(word)?.kind === 'organisation'))
    total.organisation += 4
  if (several && !PLACES.has(first)) total.person += 1
  if (raw !== undefined) {
    const texts = raw.tokens.slice(raw.name.first, raw.name.last).map(({ text }) => text)
    if (INITIALS.test(texts[0] ?? '')) total.person += 2
    if (!several && ACRONYM.test(texts[0] ?? '')) total.organisation += 3
    if (texts.some((text, i) => i > 0 && /^(?:et|&|and|of)$/.test(text))) total.organisation += 3
  }
  for (const use of group.uses) addUse(total, use, context)
  total.organisation += Math.min(2, 2 * total.articles) + Math.min(1, total.acts)
  return total
}

function addUse(total: Evidence, use: NamedPhrase, { lexicon, isVerb }: NameContext): void {
  const { phrase, name, tokens } = use
  if (name.title !== null) total.person += 6
  if (phrase.age !== null) total.person += 6
  const role = phrase.roles.find(({ noun }) => noun.kind === 'role' || noun.kind === 'kin')
  const organisation = phrase.roles.find(({ noun }) => noun.kind === 'organisation')
  const institution = phrase.roles.find(({ noun }) => noun.kind === 'institution' || noun.kind === 'group')
  if (role !== undefined && !phrase.plural) total.person += 5
  else if (organisation !== undefined) total.organisation += 6
  else if (institution !== undefined) total.place += 1
  const before = tokens[name.first - (name.title === null ? 1 : 2)]
  const after = tokens[phrase.last]
  const sameSentence = after !== undefined && after.sentence === phrase.sentence
  if (name.article && phrase.roles.length === 0) addArticle(total, use, before, lexicon)
  else if (before !== undefined && phrase.roles.length === 0) {
    if (lexicon.locatives.has(before.form) && before.sentence === phrase.sentence)
      total.place += name.last - name.first > 1 ? 1 : 2
    if (lexicon.placeNouns.has(nounBefore(tokens, name.first, lexicon))) total.place += 3
    if (lexicon.accordingTo.has(before.form) || isVerb(before)) total.acts += 1
  }
  if (sameSentence && isVerb(after) && phrase.roles.length === 0) {
    total.acts += 1
    if (name.last - name.first > 1 && !name.article) total.person += 0.5
  }
  if (sameSentence && use.quoted && isWholeQuotation(use)) total.thing += 4
  if (total.acts > 0 && name.last - name.first > 1 && !name.article && total.person < 3) total.person += 1
}

/** "le Dynamo Kessau", "l'AFP", "le réseau Pylône", "l'usine Solvanor". */
function addArticle(total: Evidence, use: NamedPhrase, before: Token | undefined, lexicon: Lexicon): void {
  const noun = before?.form ?? ''
  if (lexicon.mediumNouns.has(noun) || lexicon.workNouns.has(noun)) total.thing += 4
  else if (lexicon.placeNouns.has(noun)) total.place += 2
  else if (lexicon.determiners.has(noun)) {
    if (use.phrase.demonym !== null) total.thing += 2
    else total.articles += 1
  }
}

/** The word before "de" or right before the name. */
function nounBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): string {
  let i = first - 1
  while (
    i > 0 &&
    (lexicon.ofWords.has(tokens[i]?.form ?? '') || lexicon.determiners.has(tokens[i]?.form ?? ''))
  )
    i -= 1
  return tokens[i]?.form ?? ''
}

function isWholeQuotation({ tokens, name }: NamedPhrase): boolean {
  const open = tokens[name.first - 1]?.text ?? ''
  const close = tokens[name.last]?.text ?? ''
  return /^["«“„‘']$/.test(open) && /^["»”“’']$/.test(close)
}

export function nameWords(tokens: readonly Token[], name: NameUse): string[] {
  return tokens
    .slice(name.first, name.last)
    .map(({ text, form }) => (form.length === text.length ? form : foldWord(text)))
}
