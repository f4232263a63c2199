// The accusations of tests/gold/, story by story and in small articles: their context is asked straight from the
// corpus, as for an excerpt of the sentence, so that no question has to be answered first.

import { basename } from 'node:path'
import { contextFor } from '../answering/context.ts'
import type { Score } from './figures.ts'
import type { Story } from './gold-story.ts'
import {
  goldArticles,
  goldFile,
  LATE_STORIES,
  OWN_ARTICLE,
  OWN_PEOPLE,
  openStory,
  READ_STORIES,
  readGoldLines,
} from './gold-story.ts'
import type { GoldAllegation, PassagePlace } from './score-answers.ts'
import type { FoundContext, GoldHarmless } from './score-context.ts'
import { scoreContexts } from './score-context.ts'
import { readSmallArticles, storyOf, writeArticles } from './small-stories.ts'

/** Sets of tests/gold/accusations/, a file each. */
export const SMALL_SETS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
]

/** Stories of tests/gold/accusations/stories/: without questions, and nobody looked into what is missed in them. */
export const ACCUSATION_STORIES: readonly string[] = ['criee', 'examen', 'galerie', 'loterie']

export async function scoreContextSets(): Promise<Readonly<Record<string, Score>>> {
  const scores: Record<string, Score> = {}
  {
    await using story = await openStory([OWN_ARTICLE], OWN_PEOPLE)
    scores['real-article'] = scoreContexts(
      { ...linesOf('real-article'), article: basename(OWN_ARTICLE, '.txt') },
      contextIn(story),
    )
  }
  const stories = [...READ_STORIES, ...LATE_STORIES].map((name) => [name, 'stories', name] as const)
  const late = ACCUSATION_STORIES.map((name) => [`late-${name}`, 'accusations', 'stories', name] as const)
  for (const [name, ...folder] of [...stories, ...late]) {
    const files = goldArticles(folder.join('/'))
    const [first, second] = files
    const article = first !== undefined && second === undefined ? basename(first, '.txt') : null
    await using story = await openStory(files)
    scores[name] = scoreContexts({ ...linesOf(...folder), article }, contextIn(story))
  }
  for (const name of SMALL_SETS) Object.assign(scores, await scoreSmall(name))
  return scores
}

/** Each story by itself; and all of them in one corpus, where none may answer another. */
async function scoreSmall(name: string): Promise<Readonly<Record<string, Score>>> {
  const articles = readSmallArticles(goldFile('accusations', `${name}.txt`))
  const found = new Map<string, readonly FoundContext[]>()
  const keyOf = ({ article, passage, text }: PassagePlace & { readonly text: string }): string =>
    `${article} ${passage} ${text}`
  for (const [, ofStory] of Map.groupBy(articles, storyOf)) {
    using written = writeArticles(ofStory)
    await using story = await openStory(written.files)
    const contextOf = contextIn(story)
    for (const { id, allegations, harmless } of ofStory) {
      for (const { passage, text } of [...allegations, ...harmless]) {
        const place = { article: id, passage, text }
        found.set(keyOf(place), contextOf(place))
      }
    }
  }
  const set = {
    article: null,
    allegations: articles.flatMap(({ allegations }) => allegations),
    harmless: articles.flatMap(({ harmless }) => harmless),
  }
  using written = writeArticles(articles)
  await using together = await openStory(written.files)
  return {
    [`small-${name}`]: scoreContexts(set, (place) => found.get(keyOf(place)) ?? []),
    [`small-${name}-together`]: scoreContexts(set, contextIn(together)),
  }
}

function linesOf(...folder: readonly string[]) {
  return {
    allegations: readGoldLines<GoldAllegation>(goldFile(...folder, 'allegations.jsonl')),
    harmless: readGoldLines<GoldHarmless>(goldFile(...folder, 'no-context.jsonl')),
  }
}

/** Beside an excerpt of the words; where a sentence overlaps them, its context is theirs. */
function contextIn({ corpus, passageText }: Story) {
  return ({ article, passage, text }: PassagePlace & { readonly text: string }): readonly FoundContext[] => {
    const start = passageText({ article, passage })?.indexOf(text) ?? -1
    if (start === -1) throw new Error(`${article}, passage ${passage} does not hold "${text}"`)
    return contextFor([{ article, passage, start, end: start + text.length }], corpus)
  }
}
