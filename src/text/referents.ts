// Walks through an article's phrases in reading order and notes whom each means: an entity, or somebody whom the
// text does not name ("une participante", who may still be "elle" a sentence later).

import type { EntityDraft, Gender, NamedEntities, PassagePhrases } from './entities.ts'
import { genderOf, genderOfRoles } from './entities.ts'
import type { NameContext } from './names.ts'
import type { Phrase, RoleUse } from './phrases.ts'
import type { Certainty } from './references.ts'

/** Somebody or some group that phrases mean. */
export interface Referent {
  /** null: not named. */
  readonly entity: number | null
  readonly person: boolean
  gender: Gender | null
  readonly plural: boolean
  roles: RoleUse[]
  readonly age: number | null
  /** The phrase that introduced somebody unnamed. */
  readonly phrase: Phrase | null
  /** Of the latest mention. */
  seen: Sighting | null
}

interface Sighting {
  /** Counted over the article. */
  readonly sentence: number
  readonly passage: number
  readonly order: number
  readonly subject: boolean
}

/** Who a phrase may mean, best first. */
export interface Choice {
  readonly referent: Referent
  readonly score: number
}

export interface Reading {
  readonly choices: readonly Choice[]
  readonly certainty: Certainty | null
  /** A pronoun: who spoke last may tell more. */
  readonly open: boolean
}

const NOBODY: Reading = { choices: [], certainty: null, open: false }
/** How many people are kept in mind, and for how many sentences. */
const MEMORY = 24
const SENTENCES = 7
/** By how much the best must lead to be the only one meant. */
const CLEAR = 2
const LIKELY = 1

export class ReferentReader {
  readonly readings = new Map<Phrase, Reading>()
  readonly referents: Referent[]
  private readonly named: NamedEntities
  private readonly context: NameContext
  /** Latest first. */
  private recent: Referent[] = []
  private readonly byRole = new Map<string, Referent[]>()
  private pair: readonly [Referent, Referent] | null = null
  private order = 0
  private sentence = 0
  private tokens: PassagePhrases['tokens'] = []

  constructor(named: NamedEntities, context: NameContext) {
    this.named = named
    this.context = context
    this.referents = named.drafts.map((draft, entity) => this.referentOf(draft, entity))
    for (const referent of this.referents) this.indexRoles(referent)
  }

  read(passages: readonly PassagePhrases[]): void {
    let sentences = 0
    for (const passage of passages) {
      this.tokens = passage.tokens
      for (const phrase of passage.phrases) {
        this.sentence = sentences + phrase.sentence
        this.readPhrase(phrase, passage)
      }
      sentences += (passage.tokens.at(-1)?.sentence ?? 0) + 1
    }
  }

  private referentOf(draft: EntityDraft, entity: number): Referent {
    const { roles, age } = draft
    const person = draft.kind === 'person'
    return { entity, person, gender: genderOf(draft), plural: false, roles, age, phrase: null, seen: null }
  }

  private indexRoles(referent: Referent): void {
    const lemmas = new Set<string>()
    for (const { noun } of referent.roles) {
      lemmas.add(noun.lemma)
      for (const wider of this.context.lexicon.widerNouns.get(noun.lemma) ?? []) lemmas.add(wider)
    }
    for (const lemma of lemmas) {
      const known = this.byRole.get(lemma)
      if (known === undefined) this.byRole.set(lemma, [referent])
      else known.push(referent)
    }
  }

  private readPhrase(phrase: Phrase, passage: PassagePhrases): void {
    const quoted = passage.isQuoted(phrase.start)
    for (const member of phrase.members) this.readPhrase(member, passage)
    const reading = this.readingOf(phrase)
    this.readings.set(phrase, reading)
    // Before what stands within it: "le fils de Rosalie" is spoken of, not Rosalie.
    for (const inner of phrase.inner) this.readPhrase(inner, passage)
    if (quoted) return
    const meant = reading.choices[0]?.referent
    if (meant !== undefined && reading.certainty !== null) this.see(meant, phrase)
    this.notePair(phrase)
  }

  private readingOf(phrase: Phrase): Reading {
    if (phrase.members.length > 0) return this.several(phrase)
    const entities = this.named.candidates.get(phrase)
    if (entities !== undefined) return this.nameReading(phrase, entities)
    if (phrase.ordinal !== null) return this.ordinalReading(phrase)
    if (phrase.pronoun !== null) return this.pronounReading(phrase)
    if (phrase.demonym !== null) return this.anybody(phrase, 'likely')
    const role = phrase.roles[0]
    return role === undefined ? NOBODY : this.roleReading(phrase, role)
  }

  private several(phrase: Phrase): Reading {
    return this.introduce(phrase, true)
  }

  private nameReading(phrase: Phrase, entities: readonly number[]): Reading {
    const found = entities.flatMap((entity) => this.referents[entity] ?? [])
    const [only] = found
    if (only === undefined) return phrase.roles.length > 0 ? this.introduce(phrase, false) : NOBODY
    if (found.length === 1) {
      const full = this.isFullName(phrase, only)
      return { choices: [{ referent: only, score: 0 }], certainty: full ? 'stated' : 'resolved', open: false }
    }
    // A surname of two: the one spoken of here, if the other is not.
    return this.best(
      found.filter(({ seen }) => seen !== null && this.sentence - seen.sentence <= 3),
      'likely',
      false,
    )
  }

  private isFullName(phrase: Phrase, referent: Referent): boolean {
    const draft = referent.entity === null ? undefined : this.named.drafts[referent.entity]
    if (draft === undefined || phrase.name === null) return true
    return (
      draft.kind === 'organisation' || !draft.name.includes(' ') || phrase.name.last - phrase.name.first > 1
    )
  }

  private ordinalReading(phrase: Phrase): Reading {
    const gender = phrase.determiner?.gender ?? this.genderOfLastWord(phrase)
    if (phrase.ordinal === 'first' || phrase.ordinal === 'second') {
      const meant = this.pair?.[phrase.ordinal === 'first' ? 0 : 1]
      if (meant === undefined || this.isOf(phrase.last)) return NOBODY
      return { choices: [{ referent: meant, score: 0 }], certainty: 'resolved', open: false }
    }
    const people = this.recent.filter(
      (referent) => referent.person && !referent.plural && fits(referent, gender),
    )
    if (phrase.ordinal === 'last') return this.latest(people)
    return this.best(people, 'resolved', false)
  }

  /** "l'un des habitués" */
  private isOf(at: number): boolean {
    const { ofWords } = this.context.lexicon
    return ofWords.has(this.tokens[at]?.form ?? '')
  }

  private genderOfLastWord(phrase: Phrase): Gender | null {
    const word = this.tokens[phrase.last - 1]?.form ?? ''
    return word.endsWith('e') ? 'f' : null
  }

  private latest(people: readonly Referent[]): Reading {
    const found = people.reduce<Referent | null>(
      (a, b) => ((b.seen?.order ?? -1) > (a?.seen?.order ?? -1) ? b : a),
      null,
    )
    if (found === null || this.sentence - (found.seen?.sentence ?? 0) > 3) return NOBODY
    return { choices: [{ referent: found, score: 0 }], certainty: 'resolved', open: false }
  }

  private pronounReading(phrase: Phrase): Reading {
    const { pronoun } = phrase
    if (pronoun === null || pronoun.kind === 'nobody') return NOBODY
    if (pronoun.kind === 'relative') return this.relativeReading(phrase)
    if (this.isImpersonal(phrase)) return NOBODY
    const fitting = this.recent.filter(
      (referent) => referent.plural === pronoun.plural && fits(referent, pronoun.gender),
    )
    if (pronoun.kind === 'latter') return this.latest(fitting)
    return this.best(fitting, 'resolved', true)
  }

  private isImpersonal(phrase: Phrase): boolean {
    const { impersonal } = this.context.lexicon
    for (let i = phrase.last; i < phrase.last + 3; i += 1)
      if (impersonal.has(this.tokens[i]?.form ?? '')) return true
    return false
  }

  /** The phrase right before "qui". */
  private relativeReading(phrase: Phrase): Reading {
    let before: Phrase | null = null
    for (const earlier of this.readings.keys()) if (endsBefore(earlier, phrase)) before = earlier
    const reading = before === null ? undefined : this.readings.get(before)
    if (reading === undefined) return NOBODY
    return { ...reading, certainty: reading.certainty === null ? null : 'resolved', open: false }
  }

  private roleReading(phrase: Phrase, role: RoleUse): Reading {
    const kind = phrase.determiner?.kind
    if (phrase.plural || kind === 'indefinite' || kind === 'own' || kind === undefined)
      return this.introduce(phrase, phrase.plural)
    if (role.noun.kind === 'kin' || role.noun.kind === 'group') return this.introduce(phrase, false)
    const { lexicon } = this.context
    if (kind === 'possessive' && lexicon.counterparts.has(role.noun.lemma)) return this.counterpart(phrase)
    const decade = lexicon.decadesOfAge.get(role.noun.lemma)
    if (decade !== undefined) return this.ofAge(phrase, decade)
    if (lexicon.anybody.has(role.noun.lemma)) {
      return kind === 'possessive' ? this.introduce(phrase, false) : this.anybody(phrase, 'likely')
    }
    return this.holder(phrase, role)
  }

  /** Whoever has the role. */
  private holder(phrase: Phrase, role: RoleUse): Reading {
    const gender = role.noun.kind === 'role' ? genderOfRoles(phrase) : null
    const excluded = phrase.determiner?.kind === 'possessive' ? this.topic() : null
    const scored = new Map<Referent, number>()
    for (const referent of (this.byRole.get(role.noun.lemma) ?? []).slice(-MEMORY * 2)) {
      if (referent === excluded || !fits(referent, gender)) continue
      const strength = Math.max(...referent.roles.map((held) => this.strength(role, held)))
      if (strength > 0) scored.set(referent, strength)
    }
    if (scored.size === 0 && role.former) this.addFormer(scored, gender)
    const strongest = Math.max(0, ...scored.values())
    const best = [...scored].filter(([, strength]) => strength === strongest).map(([referent]) => referent)
    const [only] = best
    if (only === undefined) return this.introduce(phrase, false)
    if (best.length > 1) return this.best(best, 'likely', false, phrase)
    const certainty = strongest >= 2 && only.seen !== null ? 'resolved' : 'likely'
    return { choices: [{ referent: only, score: 0 }], certainty, open: false }
  }

  /** How well a description fits a role that somebody holds: 0 not at all. */
  private strength(asked: RoleUse, held: RoleUse): number {
    const same = asked.noun.lemma === held.noun.lemma
    if (!same && this.context.lexicon.widerNouns.get(held.noun.lemma)?.has(asked.noun.lemma) !== true)
      return 0
    const shared = asked.modifiers.filter((word) =>
      held.modifiers.some((other) => sameStem(word, other)),
    ).length
    let strength = same ? 3 : 2
    if (shared > 0) strength += 1
    else if (same && asked.modifiers.length > 0 && held.modifiers.length > 0) strength -= 2.5
    if (asked.former !== held.former)
      strength -= asked.determiner?.kind === 'possessive' ? 0 : asked.former ? 1 : 2
    return Math.max(0, strength)
  }

  /** "l'ancienne instructrice": the one person who is spoken of as a former anything. */
  private addFormer(scored: Map<Referent, number>, gender: Gender | null): void {
    for (const referent of this.recent) {
      if (referent.person && fits(referent, gender) && referent.roles.some(({ former }) => former))
        scored.set(referent, 1)
    }
  }

  private counterpart(phrase: Phrase): Reading {
    const topic = this.topic()
    if (topic === null) return this.introduce(phrase, false)
    const lemmas = new Set(topic.roles.map(({ noun }) => noun.lemma))
    const gender = genderOfRoles(phrase)
    const others = this.referents.filter(
      (other) =>
        other !== topic &&
        other.person &&
        fits(other, gender) &&
        other.roles.some(({ noun }) => lemmas.has(noun.lemma)),
    )
    const [only] = others
    if (only === undefined || others.length > 1) return this.introduce(phrase, false)
    return { choices: [{ referent: only, score: 0 }], certainty: 'resolved', open: false }
  }

  private ofAge(phrase: Phrase, decade: number): Reading {
    const gender = genderOfRoles(phrase)
    const matching = this.recent.filter(({ age }) => age !== null && age >= decade && age < decade + 10)
    const [only] = matching
    if (only !== undefined && matching.length === 1) {
      return { choices: [{ referent: only, score: 0 }], certainty: 'resolved', open: false }
    }
    return this.anybody(phrase, 'resolved', gender)
  }

  private anybody(phrase: Phrase, certainty: Certainty, known: Gender | null = null): Reading {
    const gender = known ?? phrase.determiner?.gender ?? genderOfRoles(phrase) ?? this.genderOfDemonym(phrase)
    const people = this.recent.filter(
      (referent) => referent.person && !referent.plural && fits(referent, gender),
    )
    return this.best(people, certainty, false, phrase)
  }

  private genderOfDemonym({ demonym }: Phrase): Gender | null {
    const gender = demonym === null ? null : this.context.lexicon.demonymGender(demonym.form)
    return gender === 'either' ? null : gender
  }

  private introduce(phrase: Phrase, plural: boolean): Reading {
    const role = phrase.roles[0]
    if (role === undefined && phrase.members.length === 0) return NOBODY
    const referent: Referent = {
      entity: null,
      person: role === undefined || role.noun.kind === 'role' || role.noun.kind === 'kin',
      gender: genderOfRoles(phrase) ?? phrase.determiner?.gender ?? null,
      plural,
      roles: [...phrase.roles],
      age: phrase.age,
      phrase,
      seen: null,
    }
    if (!plural) this.indexRoles(referent)
    return { choices: [{ referent, score: 0 }], certainty: 'resolved', open: false }
  }

  /** The best by recency and by being what sentences are about; nobody where two are as good. */
  private best(
    candidates: readonly Referent[],
    certainty: Certainty,
    open: boolean,
    unnamed: Phrase | null = null,
  ): Reading {
    const choices = candidates
      .map((referent) => ({ referent, score: this.salience(referent) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 5)
    const [first, second] = choices
    if (first === undefined) return unnamed === null ? NOBODY : this.introduce(unnamed, false)
    const lead = first.score - (second?.score ?? 0)
    if (lead >= CLEAR) return { choices, certainty, open }
    if (lead >= LIKELY) return { choices, certainty: 'likely', open }
    return { choices, certainty: null, open }
  }

  private salience({ seen, person }: Referent): number {
    if (seen === null) return 0
    const age = this.sentence - seen.sentence
    if (age > SENTENCES) return 0
    return 14 - 2 * age + (seen.subject ? 4 : 0) + (person ? 1 : 0)
  }

  /** Whom the latest sentence is about. */
  private topic(): Referent | null {
    return this.recent.find(({ person, plural, seen }) => person && !plural && seen?.subject === true) ?? null
  }

  private see(referent: Referent, phrase: Phrase): void {
    this.order += 1
    const subject = this.isSubject(phrase)
    const again = referent.seen?.sentence === this.sentence && referent.seen.subject
    referent.seen = {
      sentence: this.sentence,
      passage: phrase.passage,
      order: this.order,
      subject: subject || again,
    }
    this.recent = [referent, ...this.recent.filter((other) => other !== referent)].slice(0, MEMORY)
  }

  /** It stands before its verb, or behind one that a quotation comes before. */
  private isSubject(phrase: Phrase): boolean {
    const { lexicon, isVerb } = this.context
    if (phrase.pronoun?.kind === 'personal') return true
    const before = this.tokens[phrase.first - 1]
    if (phrase.determiner?.preposition === true) return false
    if (before !== undefined && before.sentence === phrase.sentence) {
      if (lexicon.accordingTo.has(before.form)) return true
      if (lexicon.prepositions.has(before.form) || lexicon.determiners.get(before.form)?.preposition === true)
        return false
    }
    if (before === undefined || before.sentence !== phrase.sentence || before.kind === 'mark') return true
    const after = this.tokens[phrase.last]
    if (after !== undefined && after.sentence === phrase.sentence && isVerb(after)) return true
    // "…", a déclaré Claire Vasseur.
    return (isVerb(before) || before.form.endsWith('e')) && this.followsQuotation(phrase.first)
  }

  private followsQuotation(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 8; i -= 1)
      if (/^["»”’]$/.test(this.tokens[i]?.text ?? '')) return true
    return false
  }

  /** "A et B", "les deux médecins": whom "l'un" and "l'autre" mean. */
  private notePair(phrase: Phrase): void {
    if (phrase.members.length === 2) {
      const [a, b] = phrase.members.map((member) => this.readings.get(member)?.choices[0]?.referent)
      if (a !== undefined && b !== undefined) this.pair = [a, b]
      return
    }
    if (!phrase.plural || phrase.roles.length === 0) return
    this.pair = this.isTwo(phrase) ? this.lastTwo(phrase) : null
  }

  private isTwo(phrase: Phrase): boolean {
    return this.tokens.slice(phrase.first, phrase.last).some(({ form }) => form === 'deux' || form === 'two')
  }

  private lastTwo(phrase: Phrase): readonly [Referent, Referent] | null {
    const role = phrase.roles[0]
    const people = this.recent.filter(({ person, plural, entity }) => person && !plural && entity !== null)
    const holders =
      role === undefined || this.context.lexicon.anybody.has(role.noun.lemma)
        ? people
        : people.filter(({ roles }) =>
            roles.some((held) => this.strength({ ...role, modifiers: [] }, held) > 0),
          )
    const [later, earlier] = holders.length >= 2 ? holders : people
    return later === undefined || earlier === undefined ? null : [earlier, later]
  }
}

/** An unknown gender fits any. */
function fits(referent: Referent, gender: Gender | null): boolean {
  return gender === null || referent.gender === null || referent.gender === gender
}

function endsBefore(earlier: Phrase, relative: Phrase): boolean {
  return (
    earlier.passage === relative.passage &&
    earlier.last <= relative.first &&
    relative.first - earlier.last <= 1
  )
}

/** "norvégien" and "norvégienne", "américain" and "américaine". */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return (
    shorter > 4 && Math.abs(a.length - b.length) <= 2 && a.slice(0, shorter - 1) === b.slice(0, shorter - 1)
  )
}
