// Passages as the ranking compares them with a question: their sentences' terms, letters and people, worked out once
// and kept while their generation is in service.

import type {
  ArticleRecord,
  Corpus,
  MentionRecord,
  PassageRecord,
  QuotationRecord,
} from '../corpus/corpus.ts'
import { analyze } from '../text/analyzer.ts'
import type { Language } from '../text/language.ts'
import { languageOf } from '../text/languages.ts'
import type { Span } from '../text/span.ts'
import { splitWords } from '../text/words.ts'

export interface ReadTerm extends Span {
  readonly term: string
}

/** A bag of terms or letters, with its size. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

export interface SentenceReading {
  readonly span: Span
  readonly text: string
  readonly terms: readonly ReadTerm[]
  readonly bag: Bag
  readonly letters: Bag
  readonly mentions: readonly MentionRecord[]
  /** Those that overlap the sentence. */
  readonly quotations: readonly QuotationRecord[]
}

export interface PassageReading {
  readonly article: ArticleRecord
  readonly passage: PassageRecord
  readonly language: Language
  readonly sentences: readonly SentenceReading[]
  readonly bag: Bag
  readonly letters: Bag
  /** Terms of the heading that it stands under, where that is near. */
  readonly heading: ReadonlySet<string>
  /** Terms of the article's title. */
  readonly title: ReadonlySet<string>
}

/** Readings kept, some 10 kB each. */
const KEPT = 2_000

interface Shelf {
  readonly generation: number
  readonly readings: Map<string, PassageReading>
}

const SHELVES = new WeakMap<Corpus, Shelf>()

export function readPassage(passage: PassageRecord, corpus: Corpus): PassageReading {
  const shelf = shelfOf(corpus)
  const key = `${passage.number} ${passage.article}`
  const known = shelf.readings.get(key)
  if (known !== undefined) return known
  if (shelf.readings.size >= KEPT) shelf.readings.clear()
  const reading = newReading(passage, corpus)
  shelf.readings.set(key, reading)
  return reading
}

function shelfOf(corpus: Corpus): Shelf {
  const known = SHELVES.get(corpus)
  if (known !== undefined && known.generation === corpus.generation) return known
  const made = { generation: corpus.generation, readings: new Map<string, PassageReading>() }
  SHELVES.set(corpus, made)
  return made
}

function newReading(passage: PassageRecord, corpus: Corpus): PassageReading {
  const article = corpus.article(passage.article)
  if (article === null) throw new Error(`a passage is of article ${passage.article}, which no row has`)
  const language = languageOf(article.language)
  const mentions = corpus.mentionsIn(passage.article, passage.number)
  const quotations = corpus.quotationsIn(passage.article, passage.number)
  const words = splitWords(passage.text, language).filter(({ form }) => !language.stopWords.has(form))
  const sentences = passage.sentences.map((span): SentenceReading => {
    const own = words.filter(({ start, end }) => start >= span.start && end <= span.end)
    const terms = own.map(({ start, end, form }) => ({ start, end, term: language.stem(form.slice(0, 60)) }))
    const grams = own.flatMap(({ form }) => lettersOf(form))
    const touches = ({ start, end }: Span) => start < span.end && end > span.start
    return {
      span,
      text: passage.text.slice(span.start, span.end),
      terms,
      bag: bagOf(terms.map(({ term }) => term)),
      letters: bagOf(grams),
      mentions: mentions.filter(touches),
      quotations: quotations.filter(touches),
    }
  })
  return {
    article,
    passage,
    language,
    sentences,
    bag: union(sentences.map(({ bag }) => bag)),
    letters: union(sentences.map(({ letters }) => letters)),
    heading: termsOf(corpus.headingAbove(passage.article, passage.number, HEADING_REACH) ?? '', language),
    title: termsOf(article.title ?? '', language),
  }
}

const LETTERS = 4

/** Runs of four letters of a word and its ends, which survive endings and slips that stems do not. */
export function lettersOf(form: string): string[] {
  const word = `_${form.slice(0, 60)}_`
  if (word.length <= LETTERS) return [word]
  return Array.from({ length: word.length - LETTERS + 1 }, (_, i) => word.slice(i, i + LETTERS))
}

function bagOf(items: readonly string[]): Bag {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return { counts, size: items.length }
}

function union(bags: readonly Bag[]): Bag {
  const [only] = bags
  if (bags.length === 1 && only !== undefined) return only
  const counts = new Map<string, number>()
  let size = 0
  for (const bag of bags) {
    size += bag.size
    for (const [item, count] of bag.counts) counts.set(item, (counts.get(item) ?? 0) + count)
  }
  return { counts, size }
}

/** How many passages a heading reaches. */
const HEADING_REACH = 2

function termsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(analyze(text, language).map(({ term }) => term))
}
