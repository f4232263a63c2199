// Who accused whom last, as the words show it: a denial that follows is that of the accused, and never the accuser's.

import type { Phrase } from './phrase.ts'
import type { Memory, Reading, Referent } from './salience.ts'
import { certain, fits, NOBODY } from './salience.ts'
import type { TokenReader } from './token-reader.ts'

/** Tokens between a subject and its verb, or a verb and its object. */
const VERB_LIMIT = 8
/** Passages behind an accusation in which it is answered. */
const ANSWERED_WITHIN = 3

interface Accusation {
  readonly accuser: Referent | null
  readonly accused: Referent
  readonly passage: number
  readonly sentence: number
}

/** Told in reading order what the phrases of the writer's own words mean. */
export class Accusations {
  private readonly memory: Memory
  private last: Accusation | null = null
  /** An accuser whose victim the sentence has still to name. */
  private open: {
    readonly accuser: Referent | null
    readonly verb: number
    readonly sentence: number
  } | null = null

  constructor(memory: Memory) {
    this.memory = memory
  }

  note(phrase: Phrase, meant: Referent | null, reader: TokenReader): void {
    const { sentence } = this.memory
    if (this.open !== null && this.open.sentence === sentence && phrase.first > this.open.verb) {
      const near = phrase.first - this.open.verb <= VERB_LIMIT
      if (near && meant?.person === true && !meant.plural && !reader.isGoverned(phrase.first)) {
        this.last = { accuser: this.open.accuser, accused: meant, passage: phrase.passage, sentence }
        this.open = null
      } else if (!near) this.open = null
    }
    const verb = verbBehind(phrase, reader, reader.lexicon.accusing)
    if (verb === null || meant?.person === false) return
    // "Luc Vial, le plus gros éleveur, qu'ils accusent de …"
    const before = reader.lexicon.thatWords.has(reader.form(phrase.first - 1)) ? this.namedBefore() : null
    if (before !== null) this.last = { accuser: meant, accused: before, passage: phrase.passage, sentence }
    else if (!isPassive(verb, reader)) this.open = { accuser: meant, verb, sentence }
    else if (meant !== null && !meant.plural)
      this.last = { accuser: null, accused: meant, passage: phrase.passage, sentence }
  }

  /** The only one whom the sentence has named so far. */
  private namedBefore(): Referent | null {
    const { sentence } = this.memory
    const [only, another] = this.memory
      .people(null)
      .filter(({ entity, seen }) => entity !== null && seen?.sentence === sentence)
    return another === undefined ? (only ?? null) : null
  }

  /** Whom somebody accused at most so many sentences ago. */
  accused(sentences: number): Referent | null {
    if (this.last === null || this.memory.sentence - this.last.sentence > sentences) return null
    return this.last.accused
  }

  /** Whom a phrase means that may have denied: `found`, unless the accusation tells otherwise. */
  answered(phrase: Phrase, found: Reading, reader: TokenReader): Reading {
    const { last } = this
    if (last === null || phrase.passage - last.passage > ANSWERED_WITHIN || !this.isOwnDenial(phrase, reader))
      return found
    const meant = found.choices[0]?.referent
    if (found.certainty === 'resolved' && meant !== undefined && meant !== last.accuser) return found
    const gender = phrase.roles[0]?.noun.gender ?? phrase.determiner?.gender ?? null
    if (last.accused.entity !== null && fits(last.accused, gender)) return certain(last.accused, 'likely')
    return meant === last.accuser ? NOBODY : found
  }

  /** "L'homme d'affaires a nié", but neither "son avocat dément" nor "le groupe dément". */
  private isOwnDenial(phrase: Phrase, reader: TokenReader): boolean {
    const { lexicon } = reader
    const [role] = phrase.roles
    if (phrase.plural || phrase.determiner?.kind !== 'definite' || phrase.determiner.preposition === true)
      return false
    if (role !== undefined && (role.noun.kind !== 'role' || lexicon.forOthers.has(role.noun.lemma)))
      return false
    if (role !== undefined && lexicon.offices.has(role.noun.lemma)) return false
    const verb = verbBehind(phrase, reader, lexicon.denying)
    return verb !== null && !isPassive(verb, reader)
  }
}

/** The verb of a list that a phrase is the subject of. */
function verbBehind(phrase: Phrase, reader: TokenReader, verbs: ReadonlySet<string>): number | null {
  if (reader.isGoverned(phrase.first)) return null
  const limit = phrase.last + VERB_LIMIT
  for (let i = phrase.last; i < limit && reader.sameSentence(phrase.first, i); i += 1) {
    if (verbs.has(reader.form(i))) return i
    const verb = reader.isVerb(i) && !reader.lexicon.auxiliaries.has(reader.form(i))
    if (verb || /^[;:.!?"«»“”]$/.test(reader.form(i))) return null
  }
  return null
}

/** "est accusé", "was accused". */
function isPassive(verb: number, reader: TokenReader): boolean {
  return [1, 2, 3].some((back) => reader.lexicon.be.has(reader.form(verb - back)))
}
