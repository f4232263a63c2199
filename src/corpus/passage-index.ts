// The search index: MiniSearch over the passages of one snapshot, always built from its rows and never
// changed afterwards. It ranks passages by BM25; reading them back is snapshot.ts's, choosing sentences is
// answering's.

import { setImmediate } from 'node:timers/promises'
import MiniSearch from 'minisearch'
import { analyze } from '../text/analyzer.ts'
import { languageOf } from '../text/languages.ts'
import type { WeightedTerm } from './corpus.ts'
import type { ArticleTexts } from './snapshot.ts'

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

/**
 * How many passages, for each one wanted, the rarest terms should find before the common ones are looked at.
 */
const PROBE = 4

const SIMILAR_AT_MOST = 3

/** Terms whose similar ones are remembered: one question asks for those of a word several times over. */
const SIMILAR_KEPT = 64

/** Letters of a term that has similar ones; longer ones are no words, and the work grows with their square. */
const SIMILAR_UP_TO = 40

/** Letters that kindred terms have in common at the least, may lose of their ending, and differ by in length. */
const KINDRED = { atLeast: 5, ending: 2, apart: 4 }

/** How long the build keeps the event loop to itself at a time, in milliseconds. */
const SLICE = 8

/**
 * Between the terms of a passage on their way into MiniSearch, which takes texts. No term has white space.
 */
const SEPARATOR = '\n'

export class PassageIndex {
  readonly #search: MiniSearch<{ id: number; terms: string }>
  /** By place in the index, which is also the order among equals: rows of passages, and of their articles. */
  readonly #passages: number[] = []
  readonly #articles: number[] = []
  readonly #frequencies = new Map<string, number>()
  /** All terms, once the index is built. */
  #sorted: readonly string[] = []
  readonly #similar = new Map<string, readonly string[]>()

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
    index.#sorted = [...index.#frequencies.keys()].sort()
    return index
  }

  /**
   * The best `limit` passages, best first; equals in the order of articles (the newest first) and passages.
   */
  search({ terms, article, limit }: IndexQuery): IndexHit[] {
    const known = this.#bound(terms)
    const inScope = (place: number): boolean => article === null || this.#articles[place] === article
    // MiniSearch spends its time on the passages that have a common term. What the rarest terms find sets the
    // score to beat; then those common terms which even together cannot reach it only add to passages that
    // have one of the other terms. The result is exactly that of scoring every passage.
    const probe = this.#rank(this.#rarest(known, PROBE * limit), limit, inScope)
    const decisive = decisiveTerms(known, probe[limit - 1]?.score ?? 0)
    const candidates = new Set<number>()
    const ranked = this.#rank(known, limit, (place, term) => {
      if (!inScope(place)) return false
      if (!decisive.has(term)) return candidates.has(place)
      candidates.add(place)
      return true
    })
    return ranked.map(({ place, score, matched }) => ({
      passage: this.#passages[place] ?? 0,
      score,
      matched,
    }))
  }

  /** In how many passages the term stands. */
  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0
  }

  /** At most `SIMILAR_AT_MOST`, the nearest first: an edit for words of four letters or more, two from eight on. */
  similarTerms(term: string): readonly string[] {
    const known = this.#similar.get(term)
    if (known !== undefined) return known
    const similar = this.#findSimilar(term)
    if (this.#similar.size >= SIMILAR_KEPT) this.#similar.clear()
    this.#similar.set(term, similar)
    return similar
  }

  #findSimilar(term: string): readonly string[] {
    const edits = term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0
    if (edits === 0 || term.length > SIMILAR_UP_TO || /\d/.test(term)) return []
    const found = new Map<string, number>()
    this.#search.search(term, {
      fuzzy: edits,
      maxFuzzy: edits,
      // Nothing is collected: the terms that a passage was found by are all that is wanted.
      filter: ({ terms, score }) => {
        for (const near of terms) found.set(near, Math.max(found.get(near) ?? 0, score))
        return false
      },
    })
    return [...found.keys()]
      .filter((near) => near[0] === term[0] && !/\d/.test(near) && near.length > 2)
      .sort((a, b) => Math.abs(a.length - term.length) - Math.abs(b.length - term.length) || (a < b ? -1 : 1))
      .slice(0, SIMILAR_AT_MOST)
  }

  /** Terms with the same beginning, of which one may be made of the other: "ingratitud" for "ingrat". */
  kindredTerms(term: string): string[] {
    if (term.length < KINDRED.atLeast || term.length > SIMILAR_UP_TO || /\d/.test(term)) return []
    const beginning = term.slice(0, Math.max(KINDRED.atLeast, term.length - KINDRED.ending))
    const found: string[] = []
    for (let at = this.#placeOf(beginning); this.#sorted[at]?.startsWith(beginning) === true; at += 1) {
      const near = this.#sorted[at] ?? ''
      if (near !== term && Math.abs(near.length - term.length) <= KINDRED.apart) found.push(near)
    }
    return found
      .sort((a, b) => Math.abs(a.length - term.length) - Math.abs(b.length - term.length) || (a < b ? -1 : 1))
      .slice(0, SIMILAR_AT_MOST)
  }

  /** Of the first term that is not before this one. */
  #placeOf(term: string): number {
    let from = 0
    let to = this.#sorted.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#sorted[middle] ?? '') < term) from = middle + 1
      else to = middle
    }
    return from
  }

  #add(article: number, passage: number, terms: readonly string[]): void {
    const place = this.#passages.push(passage) - 1
    this.#articles.push(article)
    this.#search.add({ id: place, terms: terms.join(SEPARATOR) })
    for (const term of new Set(terms)) this.#frequencies.set(term, this.frequency(term) + 1)
  }

  /** The terms that stand anywhere, the one that can count most first. */
  #bound(terms: readonly WeightedTerm[]): BoundedTerm[] {
    return [...new Map(terms.map(({ term, weight }) => [term, weight]))]
      .map(([term, weight]) => ({ term, weight, bound: weight * this.#mostOf(this.frequency(term)) }))
      .filter(({ term }) => this.frequency(term) > 0)
      .sort((a, b) => b.bound - a.bound || (a.term < b.term ? -1 : 1))
  }

  /** What a term adds to a passage's score at the very most, by the formula of MiniSearch's BM25+. */
  #mostOf(frequency: number): number {
    const inverseFrequency = Math.log(1 + (this.#passages.length - frequency + 0.5) / (frequency + 0.5))
    return inverseFrequency * (BM25.d + BM25.k + 1)
  }

  /** As many of the first terms as stand in `passages` passages, counted without regard to overlap. */
  #rarest(terms: readonly BoundedTerm[], passages: number): BoundedTerm[] {
    let found = 0
    return terms.filter(({ term }) => {
      if (found >= passages) return false
      found += this.frequency(term)
      return true
    })
  }

  #rank(
    terms: readonly BoundedTerm[],
    limit: number,
    admits: (place: number, term: string) => boolean,
  ): readonly RankedPlace[] {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const best = new Best(limit)
    this.#search.search(terms.map(({ term }) => term).join(SEPARATOR), {
      boostTerm: (term) => weights.get(term) ?? 1,
      // Asked term by term in the order of the query; 0 passes over the passage before anything is made for
      // it.
      boostDocument: (place, term) => (admits(place, term) ? 1 : 0),
      // MiniSearch would collect and sort whatever has any of the terms. Here each is offered to the best few
      // as it comes, and none is collected.
      filter: ({ id, score, queryTerms }) => {
        // MiniSearch multiplies by the number of terms met, which favours long passages: taken out, the right
        // passage is first for 70.3 % rather than 69.2 % of 3,524 French questions over 707 paragraphs
        // (PIAF).
        best.offer({ place: id, score: score / queryTerms.length, matched: queryTerms })
        return false
      },
    })
    return best.ranked
  }
}

interface BoundedTerm extends WeightedTerm {
  /** What it adds to a passage's score at the very most. */
  readonly bound: number
}

/** The first terms, as many as it takes that the rest together stay under the score. */
function decisiveTerms(terms: readonly BoundedTerm[], score: number): ReadonlySet<string> {
  let rest = terms.reduce((sum, { bound }) => sum + bound, 0)
  const decisive = new Set<string>()
  for (const { term, bound } of terms) {
    if (rest < score) break
    decisive.add(term)
    rest -= bound
  }
  return decisive
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
