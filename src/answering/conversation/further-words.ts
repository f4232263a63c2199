// "Plus" after a question for somebody's words: further words of theirs, those that answered it first, and nothing that
// somebody else said.

import type { Corpus, PassagePlace, QuotationRecord } from '../../corpus/corpus.ts'
import { overlaps } from '../../text/span.ts'
import { readPassage } from '../finding/readings.ts'
import { readQuestion } from '../question/question.ts'
import type { Asker, ExcerptPlace } from '../request.ts'

/** As many at once as a reader takes in. */
const SHOWN_AT_ONCE = 3

export interface WordsShown {
  /** What answered the question, first. */
  readonly shown: readonly ExcerptPlace[]
  /** All that was shown since it was asked. */
  readonly seen: readonly ExcerptPlace[]
  /** Further excerpts of its answer. */
  readonly left: readonly ExcerptPlace[]
}

/** null: the question asks for nobody's words, or nobody's of whom it names were shown. */
export function furtherWords(
  question: string,
  { shown, seen, left }: WordsShown,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
): readonly ExcerptPlace[] | null {
  const [first] = shown
  if (first === undefined) return null
  const { kind, people } = readQuestion(question, asker, corpus)
  if (kind !== 'words') return null
  const asked = new Set(people.flatMap(({ names }) => names))
  const speaker = quotedIn(first, corpus).find((quotation) => asked.has(quotation.speaker ?? ''))?.speaker
  if (speaker === undefined || speaker === null) return null
  const story = corpus.storyOf(first.article)
  const theirs = corpus.quotations({ speaker }).filter(({ article }) => corpus.storyOf(article) === story)
  const near = theirs.toSorted((a, b) => distance(a, first) - distance(b, first))
  const answering = left.filter((place) =>
    quotedIn(place, corpus).some((quotation) => quotation.speaker === speaker),
  )
  const places: ExcerptPlace[] = []
  const isKnown = (place: PassagePlace): boolean =>
    [...seen, ...places].some((known) => isSamePlace(known, place))
  for (const place of answering) if (!isKnown(place)) places.push(place)
  for (const quotation of near) {
    if ([quotation, ...quotation.repeats].some(isKnown)) continue
    places.push(sentenceOf(quotation, corpus))
  }
  return places.slice(0, SHOWN_AT_ONCE)
}

/** The article shown before others of its story. */
function distance({ article }: QuotationRecord, first: ExcerptPlace): number {
  return article === first.article ? 0 : 1
}

function quotedIn(place: ExcerptPlace, corpus: Corpus): readonly QuotationRecord[] {
  if (corpus.article(place.article) === null) return []
  return corpus
    .quotationsIn(place.article, place.passage)
    .filter((quotation) => isSamePlace(quotation, place))
}

function isSamePlace(a: PassagePlace, b: PassagePlace): boolean {
  return a.article === b.article && a.passage === b.passage && overlaps(a, b)
}

/** The sentences that the words stand in. */
function sentenceOf({ article, passage: number, start, end }: QuotationRecord, corpus: Corpus): ExcerptPlace {
  const passage = corpus.passage(article, number)
  const spans =
    passage === null
      ? []
      : readPassage(passage, corpus)
          .sentences.map(({ span }) => span)
          .filter((span) => overlaps(span, { start, end }))
  return {
    article,
    passage: number,
    start: Math.min(start, ...spans.map((span) => span.start)),
    end: Math.max(end, ...spans.map((span) => span.end)),
  }
}
