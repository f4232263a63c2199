// Which capitalised sequences of an article are people, which are organisations. Each use is evidence: a title, a
// role, a first name, an age, a verb of saying beside it; the article as a whole decides.

import { foldWord } from '../folding.ts'
import { isFirstName } from './first-names.ts'
import type { PassageReading } from './passage-reading.ts'
import type { NameUse, Phrase } from './phrase.ts'
import { allPhrases } from './phrase.ts'
import { PLACES, SEATS } from './places.ts'
import type { TokenReader } from './token-reader.ts'

/** A name where it stands. */
export interface NamedPhrase {
  readonly phrase: Phrase
  readonly name: NameUse
  readonly reading: PassageReading
  /** Folded words of the name without its title. */
  readonly words: readonly string[]
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
  /** Uses as the subject of a verb. */
  subjects: number
  /** Uses in which it says something. */
  says: number
  /** Uses that are capitalised for no other reason. */
  inside: number
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]+$/u
/** Classes, messages, papers and measures that are written in capitals, and are nobody. */
const NO_GROUPS: ReadonlySet<string> = new Set(
  `SMS MMS PDF GPS ADN DNA TVA VAT CDD CDI RTT VTT BTS HLM SUV DVD IRM MRI ECG CM1 CM2 CE1 CE2 USB QR WC CV`.split(
    ' ',
  ),
)
const INITIALS = /^(?:\p{Lu}\.[-‐]?)+$/u
/** Inside the name of a firm, in whatever language: names keep their own. */
const COMPANY_LINK = /^(?:et|&|and|of)$/
/** What it takes to be called a person: a role or a title, or two weaker signs. */
const PERSON_THRESHOLD = 2.5
const ORGANISATION_THRESHOLD = 3
const KNOWN_PLACE = 4
/** A surname that more people than this bear in one article is short for none of them. */
export const BEARERS = 16
/** Tokens between a subject and its verb: "s'en est". */
const VERB_LIMIT = 6
/** Words of "blême", "les larmes aux yeux". */
const ASIDE_LIMIT = 5

export function findNames(readings: readonly PassageReading[]): NamedPhrase[] {
  return readings.flatMap((reading) => {
    const found: NamedPhrase[] = []
    for (const phrase of allPhrases(reading.phrases)) {
      if (phrase.name === null) continue
      found.push({ phrase, name: phrase.name, reading, words: wordsOf(reading.reader, phrase.name) })
    }
    return found
  })
}

function wordsOf({ tokens }: TokenReader, name: NameUse): string[] {
  return tokens.slice(name.first, name.last).map(({ form }) => foldWord(form))
}

/** The groups of an article, in the order of their first use, with their kinds. */
export function groupNames(named: readonly NamedPhrase[]): NameGroup[] {
  const groups = new Map<string, NameGroup>()
  for (const use of named) {
    const key = use.words.join(' ')
    const group = groups.get(key) ?? { key, words: use.words, uses: [], kind: 'unknown' }
    group.uses.push(use)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  const evidence = new Map(all.map((group) => [group, evidenceOf(group)]))
  const longer = longerNames(all)
  // "M. Castaing" makes "Hubert Castaing" a person.
  for (const group of all) {
    const [only, ...others] = longer.get(group.key) ?? []
    const ofLonger = only === undefined || others.length > 0 ? undefined : evidence.get(only)
    if (ofLonger !== undefined) ofLonger.person += Math.min(4, evidence.get(group)?.person ?? 0)
  }
  for (const group of all) group.kind = kindOf(group, evidence.get(group))
  return all
}

/** Short form -> the names that end with its words, or begin with its one word; one more than BEARERS at most. */
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
  else if (known.length <= BEARERS && known.at(-1) !== group) known.push(group)
}

function kindOf(group: NameGroup, evidence: Evidence | undefined): NameKind {
  if (evidence === undefined) return 'unknown'
  const { person, organisation, place, thing, says, inside } = evidence
  if (person >= PERSON_THRESHOLD && person > Math.max(organisation, place, thing)) return 'person'
  if (organisation >= ORGANISATION_THRESHOLD && organisation >= Math.max(place, thing)) return 'organisation'
  const speaks = group.words.length === 1 && says > 0 && inside > 0
  // "selon Moscou": a capital speaks for those who rule there.
  if (speaks && thing < KNOWN_PLACE) return isFirstName(group.key) && place === 0 ? 'person' : 'organisation'
  if (place > 0 && place >= thing) return 'place'
  return thing > 0 ? 'thing' : 'unknown'
}

function evidenceOf(group: NameGroup): Evidence {
  const total: Evidence = {
    person: 0,
    organisation: 0,
    place: 0,
    thing: 0,
    articles: 0,
    subjects: 0,
    says: 0,
    inside: 0,
  }
  const first = group.words[0] ?? ''
  const several = group.words.length > 1
  if (SEATS.has(group.key)) total.organisation += KNOWN_PLACE
  if (PLACES.has(group.key)) total.place += KNOWN_PLACE
  if (isFirstName(first)) total.person += several ? 4 : 1.5
  if (several && !PLACES.has(first)) total.person += 1
  const [use] = group.uses
  if (use !== undefined) addForm(total, use, several)
  for (const each of group.uses) addUse(total, each)
  total.organisation += Math.min(2, 2 * total.articles) + Math.min(1, total.says)
  if (several && total.articles === 0 && total.says + total.subjects > 0) total.person += 1.5
  return total
}

/** What the words of the name tell. */
function addForm(total: Evidence, { name, reading }: NamedPhrase, several: boolean): void {
  const { tokens, lexicon } = reading.reader
  const words = tokens.slice(name.first, name.last)
  if (INITIALS.test(words[0]?.text ?? '')) total.person += 2
  const [{ text: only } = { text: '' }] = words
  if (!several && ACRONYM.test(only) && !NO_GROUPS.has(only)) total.organisation += 3
  if (words.some(({ form }, i) => i > 0 && COMPANY_LINK.test(form))) total.organisation += 3
  const kinds = words.map(({ form }) => lexicon.nouns.get(form)?.kind)
  if (several && kinds.some((kind) => kind === 'organisation' || kind === 'institution'))
    total.organisation += 4
  if (several && words.some(({ form }) => lexicon.organisationWords.has(form))) total.organisation += 3
  const last = words.at(-1)
  // "Tanner Street"
  if (several && last !== undefined && lexicon.nounLast && lexicon.placeNouns.has(last.form))
    total.place += KNOWN_PLACE
  if (several && last !== undefined && !last.capital) total.organisation += 3
}

function addUse(total: Evidence, use: NamedPhrase): void {
  const { phrase, name, reading } = use
  const { reader } = reading
  if (name.title !== null) total.person += 6
  if (phrase.age !== null) total.person += 6
  if (name.article || !reader.opensSentence(name.first)) total.inside += 1
  if (isWholeQuotation(use)) total.thing += 8
  if (phrase.roles.length > 0) addRoles(total, phrase, reader)
  else if (name.article) addArticle(total, use)
  else addPlace(total, use)
  if (says(phrase, reader)) total.says += 1
  if (
    reader.sameSentence(phrase.first, phrase.last) &&
    !reader.isGoverned(phrase.first) &&
    reader.startsVerb(phrase.last)
  )
    total.subjects += 1
}

function addRoles(total: Evidence, { roles, plural }: Phrase, { lexicon }: TokenReader): void {
  const kinds = roles.map(({ noun }) => noun.kind)
  if (roles.some(({ noun }) => lexicon.mediumNouns.has(noun.lemma))) total.thing += 8
  // "Lourmance, une ville de 38.000 habitants"
  else if (roles[0] !== undefined && lexicon.placeNouns.has(roles[0].noun.lemma)) total.place += 3
  else if (kinds.includes('organisation')) total.organisation += 6
  else if (plural) total.thing += 1
  else if (kinds.includes('role') || kinds.includes('kin')) total.person += 5
  else total.place += 1
}

/** "le Dynamo Kessau", "l'AFP", "l'usine Solvanor", "le film Nuit blanche". */
function addArticle(total: Evidence, { phrase, name, reading }: NamedPhrase): void {
  const { lexicon } = reading.reader
  const before = reading.reader.form(name.first - 1)
  if (lexicon.mediumNouns.has(before) || lexicon.workNouns.has(before)) total.thing += 8
  else if (lexicon.placeNouns.has(before)) total.place += 2
  else if (phrase.demonym !== null) total.thing += 6
  else if (lexicon.determiners.has(before)) total.articles += 1
}

/** "à Valmorens", "la ville de Brévenne". */
function addPlace(total: Evidence, { name, reading }: NamedPhrase): void {
  const { reader } = reading
  const { locatives, mediumPrepositions, ofWords, determiners, placeNouns } = reader.lexicon
  const before = name.first - 1
  if (!reader.sameSentence(before, name.first)) return
  if (mediumPrepositions.has(reader.form(before))) total.thing += 2
  // "reprochant à Paul Vial": people are reproached.
  const several = name.last - name.first > 1
  if (several && locatives.has(reader.form(before)) && reader.isSaying(before - 1)) total.person += 2.5
  if (locatives.has(reader.form(before))) total.place += name.last - name.first > 1 ? 1 : 2
  let noun = before
  while (ofWords.has(reader.form(noun)) || determiners.has(reader.form(noun))) noun -= 1
  if (placeNouns.has(reader.form(noun))) total.place += 3
}

/** Its verb says something, or "selon" stands before it. */
export function says({ first, last, determiner }: Phrase, reader: TokenReader): boolean {
  const { clitics, auxiliaries, accordingTo, pronouns } = reader.lexicon
  const behind = reader.sameSentence(first, first - 1) && determiner?.preposition !== true
  if (behind && (accordingTo.has(reader.form(first - 1)) || reader.isSaying(first - 1))) return true
  // "a annoncé vendredi le gouvernement"
  const day = reader.form(first - 1)
  const small = reader.lexicon.prepositions.has(day) || reader.lexicon.determiners.has(day)
  const word = reader.tokens[first - 1]?.kind === 'word' && !small && !reader.isVerb(first - 1)
  if (behind && word && reader.isInverted(first - 2)) return true
  // "a rétorqué, blême, Paul Vial"
  if (behind && isBehindAside(first, reader)) return true
  let at = reader.form(last) === ',' ? last + 1 : last
  if (pronouns.get(reader.form(at))?.kind === 'relative') at += 1
  else if (reader.isGoverned(first)) return false
  if (/^["«“]$/.test(reader.form(at))) return reader.isVerb(at + 1) && reader.sameSentence(last, at)
  for (; at < last + VERB_LIMIT && !reader.isSaying(at); at += 1) {
    if (!clitics.has(reader.form(at)) && !auxiliaries.has(reader.form(at))) return false
  }
  return reader.sameSentence(first, at) && reader.isSaying(at)
}

/** Between it and the verb of saying stand only a few words of their own between commas. */
function isBehindAside(first: number, reader: TokenReader): boolean {
  if (reader.form(first - 1) !== ',') return false
  for (let i = first - 2; i >= first - 2 - ASIDE_LIMIT && reader.sameSentence(i, first); i -= 1) {
    if (reader.form(i) === ',') return reader.isInverted(i - 1)
    if (reader.tokens[i]?.kind === 'mark' || reader.tokens[i]?.capital === true || reader.isVerb(i))
      return false
  }
  return false
}

function isWholeQuotation({ reading, name }: NamedPhrase): boolean {
  const { reader } = reading
  return /^["«“„‘']$/.test(reader.form(name.first - 1)) && /^["»”’']$/.test(reader.form(name.last))
}
