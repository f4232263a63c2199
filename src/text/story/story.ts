// What only all articles together tell: which entities are one person, who spoke where one article alone does not
// say. Input and output are what single articles gave, so that unchanged articles need no second analysis. When
// things were said, and which are said twice, is sayings.ts's.

import { DescriptorReader } from './story-descriptors.ts'
import { joinEntities } from './story-joining.ts'
import type { KnownPerson, Story, StoryArticle } from './story-model.ts'

export type {
  KnownPerson,
  Story,
  StoryArticle,
  StoryEntity,
  StoryPerson,
  StoryQuotation,
  StorySpeaker,
} from './story-model.ts'

/** Near-linear in the number of entities and quotations. `articles`: oldest first, the undated last. */
export function linkStory(articles: readonly StoryArticle[], known: readonly KnownPerson[]): Story {
  const joined = joinEntities(articles, known)
  const descriptors = new DescriptorReader(articles, joined)
  return {
    people: joined.people.map(({ name, kind, aliases, epithets, entities }) => ({
      name,
      kind,
      aliases,
      epithets,
      entities,
    })),
    speakers: articles.map(({ quotations }, article) =>
      quotations.map((quotation) => {
        const { speaker, certainty, descriptor } = quotation
        if (speaker !== null) return { person: joined.personOf(article, speaker), certainty }
        return descriptor === null
          ? { person: null, certainty: null }
          : descriptors.holder(article, descriptor, quotation.description)
      }),
    ),
  }
}
