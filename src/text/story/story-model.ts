// What single articles give the story and what it makes of them: the types between text/ and those who store them.

import type { LanguageCode } from '../language.ts'
import type { Entity, Gender } from '../people/entities.ts'
import type { Certainty } from '../people/references.ts'
import type { Quotation } from '../quotations/attribution.ts'

/** One article as far as the story needs it. */
export interface StoryArticle {
  readonly id: string
  /** ISO day. */
  readonly published: string | null
  readonly language: LanguageCode
  readonly entities: readonly StoryEntity[]
  /** In reading order. */
  readonly quotations: readonly StoryQuotation[]
}

export interface StoryEntity extends Omit<Entity, 'mentions'> {
  /** How many. */
  readonly mentions: number
}

export interface StoryQuotation extends Quotation {
  /** The words between the marks. */
  readonly text: string
  /** The sentence in which they begin, with its marks. */
  readonly sentence: string
}

/** An entry of people.yaml. */
export interface KnownPerson {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly gender: Gender | null
  readonly aliases: readonly string[]
  /** As written there, without their article: "président américain". */
  readonly epithets: readonly string[]
}

export interface StoryPerson {
  /** The fullest form; no two have the same. */
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly aliases: readonly string[]
  /** Of people.yaml: see KnownPerson. */
  readonly epithets: readonly string[]
  readonly entities: readonly { readonly article: number; readonly entity: number }[]
}

export interface StorySpeaker {
  /** Index into the people; null: nobody is named, or too unsure. */
  readonly person: number | null
  readonly certainty: Certainty | null
}

export interface Story {
  /** Of entries of people.yaml only those that an article mentions. */
  readonly people: readonly StoryPerson[]
  /** For each article, in order, the speaker of each of its quotations, in order. */
  readonly speakers: readonly (readonly StorySpeaker[])[]
}
