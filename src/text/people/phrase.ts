// A noun phrase as its words show it: determiner, nouns for people, a name, what stands within. Reading one is
// phrases.ts, which names are people names.ts, whom it means references.ts.

import type { Span } from '../span.ts'
import type { Determiner, Noun, PronounWord, Title } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A capitalised sequence, with the title before it. */
export interface NameUse extends Span {
  /** Token range without title and article. */
  readonly first: number
  readonly last: number
  readonly title: Title | null
  /** Article right before the name, or a noun: "le Dynamo", "l'usine Solvanor". */
  readonly article: boolean
}

/** A noun for a person or a group, with what narrows it. */
export interface RoleUse extends Span {
  /** 1-based. */
  readonly passage: number
  readonly noun: Noun
  readonly former: boolean
  /** Folded adjectives and words of complements: "americain", "federation". */
  readonly modifiers: readonly string[]
  readonly determiner: Determiner | null
}

export type Ordinal = 'first' | 'second' | 'last' | 'concerned'

export interface Phrase extends Span {
  readonly passage: number
  readonly sentence: number
  /** Token range. */
  readonly first: number
  readonly last: number
  readonly determiner: Determiner | null
  readonly pronoun: PronounWord | null
  readonly ordinal: Ordinal | null
  /** "l'Argentin": the word. */
  readonly demonym: Token | null
  readonly plural: boolean
  /** "La maire, elle,": set against others. */
  readonly emphatic: boolean
  /** The role of the head noun first. */
  readonly roles: readonly RoleUse[]
  readonly name: NameUse | null
  readonly age: number | null
  /** Phrases within: complements. */
  readonly inner: readonly Phrase[]
  /** The parts of "A et B". */
  readonly members: readonly Phrase[]
}

/** A phrase while it is read. */
export interface PhraseDraft {
  first: number
  last: number
  determiner: Determiner | null
  pronoun: PronounWord | null
  ordinal: Ordinal | null
  demonym: Token | null
  plural: boolean
  emphatic: boolean
  roles: RoleUse[]
  name: NameUse | null
  age: number | null
  inner: Phrase[]
  members: Phrase[]
}

export function emptyDraft(first: number, last: number): PhraseDraft {
  return {
    first,
    last,
    determiner: null,
    pronoun: null,
    ordinal: null,
    demonym: null,
    plural: false,
    emphatic: false,
    roles: [],
    name: null,
    age: null,
    inner: [],
    members: [],
  }
}

/** Every phrase of a passage, those within others after them. */
export function* allPhrases(phrases: readonly Phrase[]): Generator<Phrase> {
  for (const phrase of phrases) {
    yield phrase
    yield* allPhrases(phrase.members)
    yield* allPhrases(phrase.inner)
  }
}
