// A way to say what a question asks with.

import type { Corpus } from '../../corpus/corpus.ts'

export interface Way {
  /** They must all be there. */
  readonly terms: readonly string[]
  /** 0 to 1: how surely it says the same. */
  readonly share: number
}

/** In how many passages the rarest of the terms stands; where no passage has one of them, 0. */
export function frequencyOf(terms: readonly string[], corpus: Corpus): number {
  let least = Number.POSITIVE_INFINITY
  for (const term of terms) least = Math.min(least, corpus.passageFrequency(term))
  return least
}
