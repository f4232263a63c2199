// Passages as the ranking compares them with a question: their sentences' terms, letters and people, worked out once
// and kept while their generation is in service.

import type {
  ArticleRecord,
  Corpus,
  MentionRecord,
  PassageRecord,
  QuotationRecord,
  Stance,
} from '../../corpus/corpus.ts'
import { analyze, tokensOf } from '../../text/analyzer.ts'
import type { Language, LanguageCode } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { keptWith, remembered } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'

export interface ReadTerm extends Span {
  readonly term: string
}

/** A bag of terms, with its size. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

export interface SentenceReading {
  readonly language: Language
  readonly span: Span
  readonly text: string
  /** All its words. */
  readonly words: readonly Word[]
  /** Those that are no stop words. */
  readonly terms: readonly ReadTerm[]
  /** One of its words tells whose something is: "ses allégations". */
  readonly owns: boolean
  readonly bag: Bag
  readonly mentions: readonly MentionRecord[]
  /** Those that overlap the sentence. */
  readonly quotations: readonly QuotationRecord[]
  readonly stances: ReadonlySet<Stance>
}

export interface PassageReading {
  readonly article: ArticleRecord
  readonly passage: PassageRecord
  readonly language: Language
  readonly sentences: readonly SentenceReading[]
  readonly bag: Bag
  readonly letters: LetterBag
  /** Terms of the heading that it stands under, where that is near. */
  readonly heading: ReadonlySet<string>
  /** Terms of the article's title. */
  readonly title: ReadonlySet<string>
}

/** Passages among which nothing takes long. */
export const FEW_PASSAGES = 2_000

/** Readings kept, some 10 kB each. */
const KEPT = 2_000

interface Shelf {
  readonly generation: number
  readings: Map<string, PassageReading>
  /** Of the runs of letters in these readings. */
  numbers: Map<string, number>
}

const SHELVES = new WeakMap<Corpus, Shelf>()

export function readPassage(passage: PassageRecord, corpus: Corpus): PassageReading {
  const shelf = shelfOf(corpus)
  const key = `${passage.number} ${passage.article}`
  const known = shelf.readings.get(key)
  if (known !== undefined) return known
  if (shelf.readings.size >= KEPT) {
    // A question may hold readings of before, which go on reading their own numbers.
    shelf.readings = new Map()
    shelf.numbers = new Map()
  }
  const reading = newReading(passage, corpus, shelf.numbers)
  shelf.readings.set(key, reading)
  return reading
}

function shelfOf(corpus: Corpus): Shelf {
  const known = SHELVES.get(corpus)
  if (known !== undefined && known.generation === corpus.generation) return known
  const made: Shelf = { generation: corpus.generation, readings: new Map(), numbers: new Map() }
  SHELVES.set(corpus, made)
  return made
}

function newReading(passage: PassageRecord, corpus: Corpus, numbers: Map<string, number>): PassageReading {
  const article = corpus.article(passage.article)
  if (article === null) throw new Error(`a passage is of article ${passage.article}, which no row has`)
  const language = languageOf(article.language)
  const quotations = corpus.quotationsIn(passage.article, passage.number)
  const words = splitWords(passage.text, language)
  const mentions = [
    ...corpus.mentionsIn(passage.article, passage.number),
    ...mentionsByEpithet(words, language, corpus),
  ]
  const stances = corpus.stancesIn(passage.article, passage.number)
  const sentences = passage.sentences.map((span): SentenceReading => {
    const within = words.filter(({ start, end }) => start >= span.start && end <= span.end)
    const terms = tokensOf(within, passage.text, language)
    const text = passage.text.slice(span.start, span.end)
    const isIn = (place: Span): boolean => overlaps(place, span)
    return {
      language,
      span,
      text,
      words: within,
      terms,
      owns: within.some(({ form }) => language.lexicon.determiners.get(form)?.kind === 'possessive'),
      bag: bagOf(terms.map(({ term }) => term)),
      mentions: mentions.filter(isIn),
      quotations: quotations.filter(isIn),
      stances: new Set(
        stances.flatMap(({ start, stance }) => (start >= span.start && start < span.end ? [stance] : [])),
      ),
    }
  })
  return {
    article,
    passage,
    language,
    sentences,
    bag: union(sentences.map(({ bag }) => bag)),
    letters: new LetterBag(
      words.flatMap(({ form }) => (language.stopWords.has(form) ? [] : lettersOf(form))),
      numbers,
    ),
    heading: termsOf(corpus.headingAbove(passage.article, passage.number, HEADING_REACH) ?? '', language),
    title: titleTerms(article),
  }
}

/** By first word. */
type Epithets = ReadonlyMap<string, readonly { readonly forms: readonly string[]; readonly person: string }[]>

const EPITHETS = new WeakMap<object, Map<LanguageCode, Epithets>>()

/** Whom the passage means by the words that people.yaml gives for them: "le président américain". */
function mentionsByEpithet(words: readonly Word[], language: Language, corpus: Corpus): MentionRecord[] {
  const epithets = epithetsOf(language, corpus)
  if (epithets.size === 0) return []
  return words.flatMap(({ start, form }, at) =>
    (epithets.get(form) ?? []).flatMap(({ forms, person }): MentionRecord[] => {
      const last = words[at + forms.length - 1]
      const isThere = forms.every((other, i) => words[at + i]?.form === other)
      return last !== undefined && isThere ? [{ start, end: last.end, person, form: 'role' }] : []
    }),
  )
}

function epithetsOf(language: Language, corpus: Corpus): Epithets {
  const written = corpus.epithets()
  const tables = EPITHETS.get(written) ?? new Map<LanguageCode, Epithets>()
  EPITHETS.set(written, tables)
  const known = tables.get(language.code)
  if (known !== undefined) return known
  const table = new Map<string, { forms: readonly string[]; person: string }[]>()
  for (const [epithet, person] of written) {
    const forms = splitWords(epithet, language).map(({ form }) => form)
    const [first] = forms
    if (first !== undefined) table.set(first, [...(table.get(first) ?? []), { forms, person }])
  }
  tables.set(language.code, table)
  return table
}

const LETTERS = 4

/** Words of which the runs are kept, some 500 bytes each. */
const WORDS_KEPT = 4_000

/** Runs of four letters of a word and its ends, which survive endings and slips that stems do not. */
export const lettersOf: (form: string) => readonly string[] = remembered(runsIn, WORDS_KEPT)

function runsIn(form: string): string[] {
  const word = `_${form.slice(0, 60)}_`
  if (word.length <= LETTERS) return [word]
  return Array.from({ length: word.length - LETTERS + 1 }, (_, i) => word.slice(i, i + LETTERS))
}

/**
 * The runs of letters of a passage. They are many, and mostly those of other passages: a number stands for each, which
 * takes a tenth of the memory of a map.
 */
export class LetterBag {
  readonly size: number
  /** Of the runs of this bag and those beside it. */
  readonly numbers: ReadonlyMap<string, number>
  /** Ascending, a number as often as its run. */
  readonly #sorted: Uint32Array

  /** `numbers`: shared by all bags; runs that it lacks are added. */
  constructor(runs: readonly string[], numbers: Map<string, number>) {
    this.size = runs.length
    this.numbers = numbers
    this.#sorted = Uint32Array.from(runs, (run) => {
      const number = numbers.get(run) ?? numbers.size
      if (number === numbers.size) numbers.set(run, number)
      return number
    }).sort()
  }

  /** How often each of the runs is there. */
  counts({ sorted, size }: AskedRuns): readonly number[] {
    const counts: number[] = new Array(size).fill(0)
    let at = 0
    for (const { number, place } of sorted) {
      while ((this.#sorted[at] ?? number) < number) at += 1
      const first = at
      while (this.#sorted[at] === number) at += 1
      counts[place] = at - first
    }
    return counts
  }
}

/** Different runs of letters as the bags with these numbers know them. */
export class AskedRuns {
  readonly size: number
  /** Those that any of the bags has, in the order in which a bag has them, with their place among all. */
  readonly sorted: readonly { readonly number: number; readonly place: number }[]

  constructor(runs: readonly string[], numbers: ReadonlyMap<string, number>) {
    this.size = runs.length
    this.sorted = runs
      .flatMap((run, place) => {
        const number = numbers.get(run)
        return number === undefined ? [] : [{ number, place }]
      })
      .sort((a, b) => a.number - b.number)
  }
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

/** One set for all passages of the article. */
const titleTerms = keptWith(({ title, language }: ArticleRecord) =>
  termsOf(title ?? '', languageOf(language)),
)

/** How many passages a heading reaches. */
const HEADING_REACH = 2

function termsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(analyze(text, language).map(({ term }) => term))
}

/** Words among which the terms of a phrase stand: "a mis trois ans de travail sur pied" has no "mettre sur pied". */
export const PHRASE_WITHIN = 6

/** By where a word begins. */
const placesOf = keptWith(
  ({ words }: SentenceReading): ReadonlyMap<number, number> =>
    new Map(words.map((word, at) => [word.start, at])),
)

/** The place of the word that begins there among the words of the sentence; -1: none does. */
export function wordAt({ start }: Pick<Span, 'start'>, sentence: SentenceReading): number {
  return placesOf(sentence).get(start) ?? -1
}

const QUOTED_WORDS = new WeakMap<QuotationRecord, number>()

/** How many words the quotation has. `language`: its article's. */
export function quotedWords(quotation: QuotationRecord, language: Language): number {
  const count = QUOTED_WORDS.get(quotation) ?? splitWords(quotation.text, language).length
  QUOTED_WORDS.set(quotation, count)
  return count
}

export function textAhead({ start }: Pick<Span, 'start'>, { text, span }: SentenceReading): string {
  return text.slice(0, start - span.start)
}

export function textBehind({ end }: Pick<Span, 'end'>, { text, span }: SentenceReading): string {
  return text.slice(end - span.start)
}
