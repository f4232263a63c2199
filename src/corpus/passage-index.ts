// The search index: MiniSearch over the passages of one snapshot, always built from its rows and never changed
// afterwards. It ranks passages by BM25; reading them back is store.ts's, choosing sentences is answering's.

import { setImmediate } from 'node:timers/promises'
import MiniSearch from 'minisearch'
import { analyze } from '../text/analyzer.ts'
import { languageOf } from '../text/languages.ts'
import type { WeightedTerm } from './corpus.ts'
import type { ArticleTexts } from './store.ts'

/**
 * BM25+ as MiniSearch has it: `k` how soon repeating a term stops counting, `b` how much a long passage is
 * held back, `d` the least that a term counts wherever it stands.
 */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 }

export interface IndexQuery {
  readonly terms: readonly WeightedTerm[]
  /** Row of an article; null: all articles. */
  readonly article: number | null
  readonly limit: number
}

export interface IndexHit {
  /** Row of the passage. */
  readonly passage: number
  readonly score: number
  readonly matched: readonly string[]
}

/** How long the build keeps the event loop to itself at a time, in milliseconds. */
const SLICE = 8

/** Between the terms of a passage on their way into MiniSearch, which takes texts. No term has white space. */
const SEPARATOR = '\n'

export class PassageIndex {
  readonly #search: MiniSearch<{ id: number; terms: string }>
  /** By place in the index, which is also the order among equals: rows of passages, and of their articles. */
  readonly #passages: number[] = []
  readonly #articles: number[] = []
  readonly #frequencies = new Map<string, number>()

  private constructor() {
    this.#search = new MiniSearch({
      fields: ['terms'],
      tokenize: (terms) => terms.split(SEPARATOR),
      processTerm: (term) => term,
      autoVacuum: false,
      searchOptions: { bm25: BM25 },
    })
  }

  /** Gives way to the event loop while it builds. Rejects with the signal's reason when it is aborted. */
  static async build(articles: Iterable<ArticleTexts>, signal: AbortSignal): Promise<PassageIndex> {
    const index = new PassageIndex()
    let sliceEnd = performance.now() + SLICE
    for (const { row, language, passages } of articles) {
      for (const passage of passages) {
        index.#add(
          row,
          passage.row,
          analyze(passage.text, languageOf(language)).map(({ term }) => term),
        )
        if (performance.now() < sliceEnd) continue
        await setImmediate(undefined, { signal })
        sliceEnd = performance.now() + SLICE
      }
    }
    return index
  }

  /** The best `limit` passages, best first; equals in the order of articles (the newest first) and passages. */
  search({ terms, article, limit }: IndexQuery): IndexHit[] {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const best = new Best(limit)
    this.#search.search([...weights.keys()].join(SEPARATOR), {
      boostTerm: (term) => weights.get(term) ?? 1,
      // MiniSearch passes over a document whose boost is 0 before it scores it.
      ...(article === null
        ? {}
        : { boostDocument: (place: number) => (this.#articles[place] === article ? 1 : 0) }),
      // MiniSearch would collect and sort every passage that has any of the terms. Here each is offered to the best
      // few as it comes, and none is collected.
      filter: ({ id, score, terms: matched }) => {
        best.offer({ place: id, score, matched })
        return false
      },
    })
    return best.ranked.map(({ place, score, matched }) => ({
      passage: this.#passages[place] ?? 0,
      score,
      matched,
    }))
  }

  /** In how many passages the term stands. */
  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0
  }

  #add(article: number, passage: number, terms: readonly string[]): void {
    const place = this.#passages.push(passage) - 1
    this.#articles.push(article)
    if (terms.length === 0) return
    this.#search.add({ id: place, terms: terms.join(SEPARATOR) })
    for (const term of new Set(terms)) this.#frequencies.set(term, this.frequency(term) + 1)
  }
}

interface RankedPlace {
  readonly place: number
  readonly score: number
  readonly matched: readonly string[]
}

/** The best few of what it is offered, in order. */
class Best {
  readonly ranked: RankedPlace[] = []
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  offer(candidate: RankedPlace): void {
    const last = this.ranked[this.#limit - 1]
    if (last !== undefined && !isBetter(candidate, last)) return
    let at = this.ranked.length
    while (at > 0 && isBetter(candidate, this.ranked[at - 1] ?? candidate)) at -= 1
    this.ranked.splice(at, 0, candidate)
    if (this.ranked.length > this.#limit) this.ranked.length = Math.max(0, this.#limit)
  }
}

function isBetter(a: RankedPlace, b: RankedPlace): boolean {
  return a.score === b.score ? a.place < b.place : a.score > b.score
}
