// Who is in a reader's mind at a point of the text, and how much: what pronouns and epithets go by.

import type { Certainty } from './certainty.ts'
import type { Gender } from './gender.ts'
import { gendersAgree } from './gender.ts'
import type { Phrase, RoleUse } from './phrase.ts'

/** Somebody or some group that phrases mean. */
export interface Referent {
  /** Index into the article's entities; null: not named. */
  readonly entity: number | null
  readonly person: boolean
  /** What the article tells, until an epithet tells more. */
  gender: Gender | null
  readonly plural: boolean
  /** More of them as epithets are understood. */
  readonly roles: RoleUse[]
  readonly age: number | null
  /** How often the article names it. */
  readonly weight: number
  /** The phrase that introduced somebody unnamed. */
  readonly phrase: Phrase | null
  /** Somebody introduced as "une ancienne employée" whose name comes later. */
  identity: Referent | null
  /** Where it was last mentioned by the writer. */
  seen: Sighting | null
  /** The sentence in which somebody else's words last named it. */
  quotedIn: number | null
}

export interface Sighting {
  /** Counted over the article. */
  readonly sentence: number
  readonly passage: number
  readonly order: number
  readonly subject: boolean
  readonly complement: boolean
}

export interface Choice {
  readonly referent: Referent
  readonly score: number
}

/** Whom a phrase may mean, best first. */
export interface Reading {
  readonly choices: readonly Choice[]
  /** null: too unsure to say. */
  readonly certainty: Certainty | null
  /** A pronoun: who spoke last tells more. */
  readonly open: boolean
}

export const NOBODY: Reading = { choices: [], certainty: null, open: false }

/** How many are kept in mind, and for how many sentences; the one whom the article is about, for longer. */
const MEMORY = 24
const SENTENCES = 8
/** By how much the best must lead: to be the only one meant, to be the likely one. */
const CLEAR = 2
const LIKELY = 1
/** What it counts to be the subject of a sentence, or deep in a complement of one. */
const SUBJECT = 2.5
const COMPLEMENT = 2
const CHOICES = 5

export class Memory {
  /** Latest first. */
  recent: readonly Referent[] = []
  /** The current ones; sentences are counted over the article. */
  sentence = 0
  passage = 0
  private order = 0
  /** Sentences with a person for their subject. */
  private readonly about = new Set<number>()

  /** `complement`: "contre Paul", "lors de la venue de Paul". */
  see(referent: Referent, phrase: Phrase, subject: boolean, complement = false): void {
    this.order += 1
    const already = referent.seen?.sentence === this.sentence && referent.seen.subject
    const { sentence, order } = this
    const told = referent.entity !== null || referent.roles.length > 0
    if (subject && referent.person && told) this.about.add(sentence)
    const free = referent.seen?.sentence === this.sentence && !referent.seen.complement
    referent.seen = {
      sentence,
      passage: phrase.passage,
      order,
      subject: subject || already,
      complement: complement && !subject && !already && !free,
    }
    this.recent = [referent, ...this.recent.filter((other) => other !== referent)].slice(0, MEMORY)
  }

  /** Sentences since it was mentioned. */
  ageOf({ seen }: Referent): number {
    return seen === null ? Number.POSITIVE_INFINITY : this.sentence - seen.sentence
  }

  forget(referent: Referent): void {
    this.recent = this.recent.filter((other) => other !== referent)
  }

  people(gender: Gender | null): Referent[] {
    return this.recent.filter((referent) => referent.person && !referent.plural && fits(referent, gender))
  }

  /** Whom the latest sentence with a person for its subject is about. */
  topic(): Referent | null {
    return this.recent.find(({ person, plural, seen }) => person && !plural && seen?.subject === true) ?? null
  }

  latest(candidates: readonly Referent[]): Reading {
    const [found] = candidates.toSorted((a, b) => (b.seen?.order ?? -1) - (a.seen?.order ?? -1))
    return found === undefined || this.ageOf(found) > 3 ? NOBODY : certain(found, 'resolved')
  }

  /** The best by recency and by being what sentences are about; nobody where two are as good. */
  best(candidates: readonly Referent[], certainty: Certainty, open = false): Reading {
    const choices = candidates
      .map((referent) => ({ referent, score: this.salience(referent) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, CHOICES)
    const [first, second] = choices
    if (first === undefined) return NOBODY
    return { choices, certainty: certaintyOf(first.score - (second?.score ?? 0), certainty), open }
  }

  /** Deep in a complement of a sentence, before this one, that is about somebody else. */
  private isBesideSubject({ seen }: Referent): boolean {
    return seen?.complement === true && seen.sentence < this.sentence && this.about.has(seen.sentence)
  }

  private salience(referent: Referent): number {
    const age = this.ageOf(referent)
    if (age > SENTENCES + Math.min(8, referent.weight)) return 0
    const moved = referent.seen?.passage === this.passage ? 0 : 2
    return (
      22 -
      moved -
      3 * age +
      (referent.seen?.subject === true ? SUBJECT : 0) -
      (this.isBesideSubject(referent) ? COMPLEMENT : 0) +
      (referent.person ? 1 : 0) +
      staying(referent)
    )
  }
}

export function certaintyOf(lead: number, certainty: Certainty): Certainty | null {
  if (lead >= CLEAR) return certainty
  return lead >= LIKELY ? 'likely' : null
}

export function certain(referent: Referent, certainty: Certainty): Reading {
  return { choices: [{ referent, score: 0 }], certainty, open: false }
}

/** An unknown gender fits any. */
export function fits(referent: Referent, gender: Gender | null): boolean {
  return gendersAgree(referent.gender, gender)
}

/** Somebody named, or known by an office, stays in mind; "sa mère" and "une femme" less so. */
function staying({ entity, weight, phrase, person, gender }: Referent): number {
  // Letters such as "BRI" are hardly "elle".
  if (!person && gender === null) return -3
  if (entity !== null) return 2 + Math.min(2, weight / 3)
  if (phrase?.roles[0]?.noun.kind === 'kin') return -3
  return phrase?.determiner?.kind === 'definite' ? 2 : 0
}
