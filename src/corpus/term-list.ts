// All terms of an index in their order, and which of them are nearly some other word: typed with a slip, or of the same
// origin. In which passages they stand is passage-index.ts's.

import { remembered } from '../text/remembered.ts'

const NEAR_AT_MOST = 3

/** Words of which the near terms are kept, some 200 bytes each: questions come back to the same small words. */
const NEAR_KEPT = 4_000

/** Letters of a term that has similar ones; longer ones are no words, and the work grows with their square. */
const SIMILAR_UP_TO = 40

/** Letters that kindred terms have in common at the least, may lose of their ending, and differ by in length. */
const KINDRED = { atLeast: 5, ending: 2, apart: 4 }

const DIGIT = /\d/

export class TermList {
  readonly #sorted: readonly string[]
  /** At most `NEAR_AT_MOST`, the nearest first: an edit for words of four letters or more, two from eight on. */
  readonly similar = ofWords(remembered((term: string) => this.#findSimilar(term), NEAR_KEPT))
  /** Terms with the same beginning, of which one may be made of the other: "ingratitud" for "ingrat". */
  readonly kindred = ofWords(remembered((term: string) => this.#findKindred(term), NEAR_KEPT))

  constructor(terms: Iterable<string>) {
    this.#sorted = [...terms].sort()
  }

  #findKindred(term: string): readonly string[] {
    if (term.length < KINDRED.atLeast || DIGIT.test(term)) return []
    const found: string[] = []
    for (const near of this.#beginningWith(
      term.slice(0, Math.max(KINDRED.atLeast, term.length - KINDRED.ending)),
    ))
      if (near !== term && Math.abs(near.length - term.length) <= KINDRED.apart) found.push(near)
    return nearestFirst(found, lengthsApart(term))
  }

  #findSimilar(term: string): readonly string[] {
    const edits = term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0
    if (edits === 0 || DIGIT.test(term)) return []
    const found: string[] = []
    for (const near of this.#beginningWith(term.charAt(0))) {
      const isWord = near.length > 2 && Math.abs(near.length - term.length) <= edits
      if (isWord && isWithinEdits(term, near, edits) && !DIGIT.test(near)) found.push(near)
    }
    const apart = lengthsApart(term)
    return nearestFirst(found, (near) => (isWithinEdits(term, near, 1) ? 0 : edits) + apart(near))
  }

  *#beginningWith(beginning: string): Generator<string> {
    for (let at = this.#placeOf(beginning); ; at += 1) {
      const term = this.#sorted[at]
      if (term === undefined || !term.startsWith(beginning)) return
      yield term
    }
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
}

/** A message of 4,000 letters is no word, and nothing that is kept. */
function ofWords(near: (term: string) => readonly string[]): (term: string) => readonly string[] {
  return (term) => (term.length > SIMILAR_UP_TO ? [] : near(term))
}

function lengthsApart(term: string): (near: string) => number {
  return (near) => Math.abs(near.length - term.length)
}

function nearestFirst(found: readonly string[], apart: (near: string) => number): readonly string[] {
  return found.toSorted((a, b) => apart(a) - apart(b) || (a < b ? -1 : 1)).slice(0, NEAR_AT_MOST)
}

/**
 * Whether so few letters left out, added or taken for others make one word of the other. Only what stands between the
 * letters that both begin and end with is compared.
 */
export function isWithinEdits(one: string, other: string, edits: number): boolean {
  const apart = Math.abs(one.length - other.length)
  if (apart > edits) return false
  let start = 0
  while (start < one.length && start < other.length && one.charCodeAt(start) === other.charCodeAt(start))
    start += 1
  let end = 0
  const room = Math.min(one.length, other.length) - start
  while (end < room && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1
  return distanceWithin(one.slice(start, one.length - end), other.slice(start, other.length - end), edits)
}

function distanceWithin(one: string, other: string, edits: number): boolean {
  const rest = Math.max(one.length, other.length)
  if (rest <= edits) return true
  if (edits === 0) return false
  // An edit at the place where they part: then what is left of both must be within one edit less.
  return (
    isWithinEdits(one.slice(1), other.slice(1), edits - 1) ||
    isWithinEdits(one.slice(1), other, edits - 1) ||
    isWithinEdits(one, other.slice(1), edits - 1)
  )
}
