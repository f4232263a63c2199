// The search index: MiniSearch over the passages of one snapshot, always built from its rows and never
// changed afterwards. It ranks passages by BM25; reading them back is snapshot.ts's, choosing sentences is
// answering's.

import { setImmediate } from 'node:timers/promises'
import MiniSearch from 'minisearch'
import { analyze } from '../text/analyzer.ts'
import { languageOf } from '../text/languages.ts'
import { remembered } from '../text/remembered.ts'
import type { WeightedTerm } from './corpus.ts'
import type { ArticleTexts } from './snapshot.ts'
import { StoryGroups } from './story-groups.ts'
import { TermList } from './term-list.ts'

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

/** Passages of an index up to which all are scored, term by term: a query's own work takes longer there than they do. */
const FEW_PASSAGES = 500

/** Terms of such an index of which the scores are kept, some 300 bytes each. */
const TERMS_KEPT = 2_000

/** How long the build keeps the event loop to itself at a time, in milliseconds. */
const SLICE = 8

/** Passages up to which a term may tell which story is meant. */
const TELLING_UP_TO = 300

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
  /** What a term adds to the passages that have it, where it counts 1. */
  readonly #scoresOf = remembered((term: string): readonly TermScore[] => {
    const scores: TermScore[] = []
    this.#search.search(term, {
      filter: ({ id, score }) => {
        scores.push({ place: id, score })
        return false
      },
    })
    return scores
  }, TERMS_KEPT)
  /** Once the index is built. */
  #terms = new TermList([])
  readonly #stories = new StoryGroups()
  readonly #storiesWith = remembered((term: string): ReadonlyMap<number, number> => {
    const stories = new Map<number, number>()
    if (this.frequency(term) > TELLING_UP_TO) return stories
    for (const { place } of this.#scoresOf(term)) {
      const story = this.#stories.storyOf(this.#articles[place] ?? 0)
      stories.set(story, (stories.get(story) ?? 0) + 1)
    }
    return stories
  }, TERMS_KEPT)

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
    for (const _ of index.#fill(articles)) {
      if (performance.now() < sliceEnd) continue
      await setImmediate(undefined, { signal })
      sliceEnd = performance.now() + SLICE
    }
    return index
  }

  /** The same for a few articles, of which it takes some milliseconds. */
  static buildAtOnce(articles: Iterable<ArticleTexts>): PassageIndex {
    const index = new PassageIndex()
    for (const _ of index.#fill(articles));
    return index
  }

  /** Gives way after each passage. */
  *#fill(articles: Iterable<ArticleTexts>): Generator<undefined, void> {
    for (const { row, language, passages } of articles) {
      this.#stories.add(row, passages, languageOf(language))
      for (const passage of passages) {
        this.#add(
          row,
          passage.row,
          analyze(passage.text, languageOf(language)).map(({ term }) => term),
        )
        yield
      }
    }
    yield* this.#stories.group()
    this.#terms = new TermList(this.#frequencies.keys())
  }

  get stories(): StoryGroups {
    return this.#stories
  }

  /** In how many passages of each story the term stands; in none of any where it is too common to tell. */
  storiesWith(term: string): ReadonlyMap<number, number> {
    return this.#storiesWith(term)
  }

  /**
   * The best `limit` passages, best first; equals in the order of articles (the newest first) and passages.
   */
  search({ terms, article, limit }: IndexQuery): IndexHit[] {
    const known = this.#bound(terms)
    const inScope = (place: number): boolean => article === null || this.#articles[place] === article
    if (this.#passages.length <= FEW_PASSAGES) return this.#hits(this.#rankAll(known, limit, inScope))
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
    return this.#hits(ranked)
  }

  #hits(ranked: readonly RankedPlace[]): IndexHit[] {
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

  /** See `TermList`. */
  similarTerms(term: string): readonly string[] {
    return this.#terms.similar(term)
  }

  kindredTerms(term: string): readonly string[] {
    return this.#terms.kindred(term)
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

  /** What `#rank` finds where it admits all in scope, to the last digit. */
  #rankAll(
    terms: readonly BoundedTerm[],
    limit: number,
    inScope: (place: number) => boolean,
  ): readonly RankedPlace[] {
    const found = new Map<number, { score: number; readonly matched: string[] }>()
    for (const { term, weight } of terms) {
      for (const { place, score } of this.#scoresOf(term)) {
        const there = found.get(place)
        if (there === undefined) found.set(place, { score: weight * score, matched: [term] })
        else {
          there.score += weight * score
          there.matched.push(term)
        }
      }
    }
    const best = new Best(limit)
    // Multiplied and divided as MiniSearch's is.
    for (const [place, { score, matched }] of found)
      if (inScope(place)) best.offer({ place, score: (score * matched.length) / matched.length, matched })
    return best.ranked
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

interface TermScore {
  readonly place: number
  readonly score: number
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
