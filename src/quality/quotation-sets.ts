// The hand-marked articles of tests/gold/, and what the program finds in them: quotations by article, and the order
// in which a story's quotations were said.

import type { Corpus, QuotationRecord } from '../corpus/corpus.ts'
import type { Score } from './figures.ts'
import {
  goldArticles,
  goldFile,
  OWN_ARTICLE,
  OWN_PEOPLE,
  openStory,
  readGold,
  readGoldLines,
} from './gold-story.ts'
import type { FoundQuotation, GoldArticle } from './score-quotes.ts'
import { scoreQuotations } from './score-quotes.ts'
import type { GoldTimeline, GoldUtterance } from './score-timeline.ts'
import { scoreTimeline } from './score-timeline.ts'

/** Articles about unrelated events: each is a story of its own. */
const UNRELATED = [
  'three-texts',
  'six-kinds',
  'newspaper-manners',
  'late-texts',
  'epithets',
  'epithets-unseen',
]
/** Articles that tell one story, with one about something else: read together, as a reader has them. */
const TOLD_TOGETHER = ['usine', 'club', 'hopital']
const STORIES = ['valmorens', 'lourmance']

export async function scoreQuotationSets(): Promise<Readonly<Record<string, Score>>> {
  const scores: Record<string, Score> = {}
  for (const folder of UNRELATED) {
    const { docs } = readGold<GoldFile>(goldFile('quotations', folder, 'quotations.json'))
    const found = new Map<string, readonly FoundQuotation[]>()
    for (const { doc, file } of docs) {
      await using story = await openStory([goldFile('quotations', folder, file)])
      found.set(doc, quotationsOf(doc, story.corpus))
    }
    scores[folder] = scoreQuotations(docs, ({ doc }) => found.get(doc) ?? [])
    await using together = await openStory(goldArticles(`quotations/${folder}`))
    scores[`${folder}-together`] = scoreQuotations(docs, ({ doc }) => quotationsOf(doc, together.corpus))
  }
  for (const folder of TOLD_TOGETHER) {
    const { docs } = readGold<GoldFile>(goldFile('quotations', folder, 'quotations.json'))
    await using story = await openStory(goldArticles(`quotations/${folder}`))
    scores[folder] = scoreQuotations(docs, ({ doc }) => quotationsOf(doc, story.corpus))
  }
  const { docs } = readGold<GoldFile>(goldFile('real-article', 'quotations.json'))
  for (const [name, people] of [
    ['real-article', OWN_PEOPLE],
    ['real-article-no-people', null],
  ] as const) {
    await using story = await openStory([OWN_ARTICLE], people)
    scores[name] = scoreQuotations(docs, ({ doc }) => quotationsOf(doc, story.corpus))
  }
  return scores
}

export async function scoreTimelineSets(): Promise<Readonly<Record<string, Score>>> {
  const scores: Record<string, Score> = {}
  for (const name of STORIES) {
    await using story = await openStory(goldArticles(`stories/${name}`))
    const gold: GoldTimeline = {
      utterances: readGoldLines<GoldUtterance>(goldFile('stories', name, 'timeline.jsonl')),
      nobodys: readGoldLines<GoldTimeline['nobodys'][number]>(
        goldFile('stories', name, 'not-quotations.jsonl'),
      ),
      passageText: story.passageText,
    }
    scores[name] = scoreTimeline(gold, story.corpus.quotations())
  }
  return scores
}

interface GoldFile {
  readonly docs: readonly GoldArticle[]
}

function quotationsOf(article: string, corpus: Corpus): readonly FoundQuotation[] {
  return corpus
    .passages(article)
    .flatMap(({ number }) => corpus.quotationsIn(article, number))
    .map(({ passage, start, end, text, kind, speaker, when }) => ({
      paragraph: passage,
      start,
      end,
      text,
      kind,
      speaker,
      when: when?.text ?? null,
      date: when === null ? null : statedDate(when),
    }))
}

/** As precise as the text: a day, a month, a year; null: an interval, which the gold does not ask for. */
function statedDate({ from, to, precision }: NonNullable<QuotationRecord['when']>): string | null {
  if (from === null || to === null) return null
  if (from === to) return from
  if (precision === 'part-of-day') return from
  if (precision === 'month') return from.slice(0, 7)
  return precision === 'year' ? from.slice(0, 4) : null
}
