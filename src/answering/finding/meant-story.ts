// Which of several stories a question is about. It is then answered as though the others were not there: "le maire" is
// that story's mayor, and what only another story has is not told.

import type { Corpus } from '../../corpus/corpus.ts'
import { languageOf } from '../../text/languages.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import type { Candidate } from './candidate.ts'
import type { Concept } from './concepts.ts'
import { conceptsIn, inverseFrequency, strangenessShare } from './concepts.ts'

/** By number of the story: how much of the question its articles tell, wherever in them; the rarer, the more. */
export type ToldStories = ReadonlyMap<number, number>

export function toldStories(question: Question, corpus: Corpus): ToldStories {
  const told = new Map<number, number>()
  for (const code of new Set(corpus.articles().map(({ language }) => language))) {
    for (const concept of conceptsIn(languageOf(code), question, corpus)) {
      const shares = sharesOf(concept, corpus)
      const stories = [...shares.values()].reduce((sum, share) => sum + share, 0)
      const weight =
        inverseFrequency(Math.min(stories, corpus.stories), corpus.stories) *
        strangenessShare(concept.strange) *
        (concept.says ? SHARES.saying : 1)
      for (const [story, share] of shares) told.set(story, (told.get(story) ?? 0) + weight * share)
    }
  }
  return told
}

/** What tells a story in one passage alone may only be mentioned there; the more passages, the surer. */
const BY_PASSAGES = 1.5

/** By story, how surely it tells the concept: the surest way that any of its passages has. */
function sharesOf({ ways }: Concept, corpus: Corpus): ReadonlyMap<number, number> {
  const shares = new Map<number, number>()
  for (const { terms, share } of ways) {
    const [first, ...others] = terms.map((term) => corpus.storiesWith(term))
    for (const [story, passages] of first ?? []) {
      const count = Math.min(passages, ...others.map((there) => there.get(story) ?? 0))
      const told = (BY_PASSAGES * share * count) / (count + 1)
      if (told > (shares.get(story) ?? 0)) shares.set(story, told)
    }
  }
  return shares
}

/** A story that tells so many times as much of the question as each other one is meant, whatever its passages look like. */
const CLEARLY = 3

/** The story that alone has nearly all that the question tells with; null: none does. */
export function clearlyMeant(told: ToldStories): number | null {
  let best: number | null = null
  let most = 0
  let second = 0
  for (const [story, score] of told) {
    if (score > most) [best, most, second] = [story, score, most]
    else if (score > second) second = score
  }
  return most >= CLEARLY * second ? best : null
}

/** What a story's telling the question counts beside what its best sentence does. */
const BY_STORY = 2

/** The story of the sentence that answers best, counting what the story tells around it; null: there is none. */
export function storyMeant(
  told: ToldStories,
  candidates: readonly Candidate[],
  corpus: Corpus,
): number | null {
  let meant: number | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const { article, score } of candidates) {
    const story = corpus.storyOf(article.id)
    const total = story === null ? most : score + BY_STORY * (told.get(story) ?? 0)
    if (total > most) [meant, most] = [story, total]
  }
  return meant
}
