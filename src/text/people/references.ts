// Who a phrase means: the noun phrases of an article ("Claire Vasseur", "la maire", "elle", "un proche du dossier")
// and, for each, the entity it refers to. Who says what is attribution.ts, which asks here.

import type { Article } from '../article/article.ts'
import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import type { Certainty } from './certainty.ts'
import type { Entity } from './entities.ts'
import { findEntities, genderOf, genderOfRoles, roleNames } from './entities.ts'
import type { Gender } from './gender.ts'
import type { PassageReading } from './passage-reading.ts'
import { readPassages } from './passage-reading.ts'
import type { Phrase } from './phrase.ts'
import { readReferents } from './referents.ts'
import type { Reading, Referent } from './salience.ts'
import { certaintyOf } from './salience.ts'

export type { Certainty } from './certainty.ts'

/** What another article may resolve: "la maire" where this one names no mayor. */
export interface Descriptor {
  /** Folded role nouns and epithets, as in `Entity.roles`. */
  readonly roles: readonly string[]
  readonly gender: Gender | null
  readonly plural: boolean
}

/**
 * One outermost noun phrase, its complements and close appositions included: "Le président du club, Loïck de
 * Pennarun" is one, "la syndicaliste" is one, the "il" of "a-t-il" and the "qui" of a relative clause are each one.
 */
export interface NounPhrase extends Span {
  /** 1-based. */
  readonly passage: number
  readonly form: 'name' | 'description' | 'pronoun'
  /** It names a person, a group, an organisation or a newspaper: what can say something. */
  readonly speaks: boolean
  readonly gender: Gender | null
  readonly plural: boolean
}

export interface Resolution {
  /** Index into the article's entities; null: nobody that the article names, or too unsure to say. */
  readonly entity: number | null
  readonly certainty: Certainty | null
  /** The words of the text, where no entity is found: "un proche du dossier". */
  readonly description: string | null
  readonly descriptor: Descriptor | null
}

/** The people and organisations of one article, and who each phrase of it means. */
export interface Discourse {
  readonly entities: readonly Entity[]
  /** Outermost noun phrases of a passage in order, none overlapping another; those inside quotation marks too. */
  nounPhrases(passage: number): readonly NounPhrase[]
  /** The phrase that begins at `offset`, or after white space from there; null where something else stands. */
  nounPhraseAfter(passage: number, offset: number): NounPhrase | null
  /** The phrase that ends at `offset`, or before white space and a comma from there. */
  nounPhraseBefore(passage: number, offset: number): NounPhrase | null
  /** `speaker`: who spoke last before the phrase, whom a pronoun most likely means. */
  resolve(phrase: NounPhrase, speaker?: number | null): Resolution
}

/** A speaker who has just spoken counts this much more as whom a pronoun means. */
const SPOKE_LAST = 5

/** Reads an article's phrases: who is in it, and whom each phrase means. `sentences`: of each passage. */
export function openDiscourse(
  article: Article,
  sentences: readonly (readonly Span[])[],
  language: Language,
): Discourse {
  const passages = readPassages(article.passages, sentences, language)
  const named = findEntities(passages)
  // Tells more roles.
  const readings = readReferents(passages, named, language.lexicon)
  const entities = named.drafts.map(
    (draft): Entity => ({
      name: draft.name,
      kind: draft.kind,
      gender: genderOf(draft),
      aliases: draft.aliases,
      roles: roleNames(draft.roles),
      mentions: draft.mentions,
    }),
  )
  return new ReadDiscourse(passages, entities, readings)
}

class ReadDiscourse implements Discourse {
  readonly entities: readonly Entity[]
  private readonly passages: ReadonlyMap<number, PassageReading>
  private readonly readings: ReadonlyMap<Phrase, Reading>
  private readonly shown = new Map<number, readonly NounPhrase[]>()
  private readonly phraseOf = new Map<NounPhrase, Phrase>()

  constructor(
    passages: readonly PassageReading[],
    entities: readonly Entity[],
    readings: ReadonlyMap<Phrase, Reading>,
  ) {
    this.passages = new Map(passages.map((passage) => [passage.passage, passage]))
    this.entities = entities
    this.readings = readings
  }

  nounPhrases(passage: number): readonly NounPhrase[] {
    const known = this.shown.get(passage)
    if (known !== undefined) return known
    const outermost = this.passages.get(passage)?.phrases ?? []
    const phrases = outermost
      .flatMap((phrase) => this.speaking(phrase))
      .map((phrase) => {
        const shown = this.show(phrase)
        this.phraseOf.set(shown, phrase)
        return shown
      })
    this.shown.set(passage, phrases)
    return phrases
  }

  nounPhraseAfter(passage: number, offset: number): NounPhrase | null {
    const phrase = this.nounPhrases(passage).find(({ start }) => start >= offset)
    return phrase !== undefined && this.between(passage, offset, phrase.start, /^\s*$/) ? phrase : null
  }

  nounPhraseBefore(passage: number, offset: number): NounPhrase | null {
    const phrase = this.nounPhrases(passage).findLast(({ end }) => end <= offset)
    return phrase !== undefined && this.between(passage, phrase.end, offset, /^\s*,?\s*$/) ? phrase : null
  }

  resolve(phrase: NounPhrase, speaker: number | null = null): Resolution {
    const read = this.phraseOf.get(phrase)
    const reading = read === undefined ? undefined : this.readings.get(read)
    if (read === undefined || reading === undefined) return UNKNOWN
    const { referent, certainty } = choose(reading, speaker)
    const named = referent?.identity?.entity ?? null
    if (named !== null && certainty !== null)
      return { entity: named, certainty: 'likely', description: null, descriptor: null }
    if (referent !== null && referent.entity !== null && certainty !== null) {
      return { entity: referent.entity, certainty, description: null, descriptor: null }
    }
    return this.unnamed(read, certainty === null ? null : referent)
  }

  /** What cannot speak gives way to what within it can: "la voix de Gilles Ambert". */
  private speaking(phrase: Phrase): Phrase[] {
    if (this.show(phrase).speaks) return [phrase]
    if (this.isMedium(phrase)) return [phrase]
    const inner = phrase.inner.flatMap((each) => this.speaking(each)).filter((each) => this.show(each).speaks)
    return inner.length > 0 ? inner : [phrase]
  }

  /** "au micro de Radio Ombrelle", which says nothing itself. */
  private isMedium({ passage, first, last }: Phrase): boolean {
    const reader = this.passages.get(passage)?.reader
    if (reader === undefined) return false
    const head = reader.tokens.slice(first, last).find(({ form }) => !reader.lexicon.determiners.has(form))
    return head !== undefined && reader.lexicon.mediumNouns.has(head.form)
  }

  private unnamed(phrase: Phrase, referent: Referent | null): Resolution {
    const described = referent?.phrase ?? phrase
    if (described.pronoun !== null) return UNKNOWN
    const text = this.passages.get(described.passage)?.text ?? ''
    const descriptor: Descriptor = {
      roles: roleNames(described.roles),
      gender: genderOfRoles(described) ?? described.determiner?.gender ?? null,
      plural: described.plural,
    }
    return {
      entity: null,
      certainty: null,
      description: text.slice(described.start, described.end),
      descriptor,
    }
  }

  private show(phrase: Phrase): NounPhrase {
    const { start, end, passage, plural } = phrase
    const meant = this.readings.get(phrase)?.choices[0]?.referent
    const speaks =
      phrase.roles.length > 0 ||
      phrase.members.length > 0 ||
      phrase.pronoun !== null ||
      phrase.ordinal !== null ||
      (meant !== undefined && isTold(meant))
    return {
      start,
      end,
      passage,
      form:
        phrase.pronoun !== null
          ? 'pronoun'
          : phrase.name !== null && phrase.demonym === null
            ? 'name'
            : 'description',
      speaks:
        speaks &&
        !(
          phrase.determiner === null &&
          phrase.pronoun === null &&
          phrase.name === null &&
          phrase.members.length === 0
        ),
      gender:
        phrase.pronoun?.gender ?? genderOfRoles(phrase) ?? meant?.gender ?? phrase.determiner?.gender ?? null,
      plural,
    }
  }

  private between(passage: number, from: number, to: number, pattern: RegExp): boolean {
    return pattern.test(this.passages.get(passage)?.text.slice(from, to) ?? '')
  }
}

/** More is told of it than that a sentence is about it. */
function isTold({ entity, roles, plural }: Referent): boolean {
  return entity !== null || roles.length > 0 || plural
}

const UNKNOWN: Resolution = { entity: null, certainty: null, description: null, descriptor: null }

/** A pronoun is judged again where it is known who spoke last. */
function choose(
  reading: Reading,
  speaker: number | null,
): { referent: Referent | null; certainty: Certainty | null } {
  const [first] = reading.choices
  if (first === undefined) return { referent: null, certainty: null }
  if (!reading.open || speaker === null) return { referent: first.referent, certainty: reading.certainty }
  const judged = reading.choices
    .map(({ referent, score }) => ({
      referent,
      score: score + (referent.entity === speaker ? SPOKE_LAST : 0),
    }))
    .sort((a, b) => b.score - a.score)
  const lead = (judged[0]?.score ?? 0) - (judged[1]?.score ?? 0)
  return { referent: judged[0]?.referent ?? null, certainty: certaintyOf(lead, 'resolved') }
}
