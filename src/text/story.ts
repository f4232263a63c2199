// What only all articles together tell: which entities are one person, who spoke where one article alone does not
// say. Input and output are what single articles gave, so that unchanged articles need no second analysis. When
// things were said, and which are said twice, is sayings.ts's.

import type { Quotation } from './attribution.ts'
import type { Entity, Gender } from './entities.ts'
import type { LanguageCode } from './language.ts'
import type { Certainty } from './references.ts'

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

/** Near-linear in the number of entities and quotations. `articles`: oldest first, the undated last. */
export function linkStory(articles: readonly StoryArticle[], _known: readonly KnownPerson[]): Story {
  const byName = new Map<string, number>()
  const people: (StoryPerson & { entities: { article: number; entity: number }[] })[] = []
  for (const [article, { entities }] of articles.entries()) {
    for (const [entity, { name, kind, aliases }] of entities.entries()) {
      const person = byName.get(name) ?? people.push({ name, kind, aliases, entities: [] }) - 1
      byName.set(name, person)
      people[person]?.entities.push({ article, entity })
    }
  }
  const personOf = (article: number, speaker: number | null): number | null =>
    byName.get(articles[article]?.entities[speaker ?? -1]?.name ?? '') ?? null
  return {
    people,
    speakers: articles.map(({ quotations }, article) =>
      quotations.map(({ speaker, certainty }) => ({ person: personOf(article, speaker), certainty })),
    ),
  }
}
