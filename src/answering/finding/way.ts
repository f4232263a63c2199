// A way to say what a question asks with.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Synonym } from '../../text/questions/synonyms.ts'

export interface Way {
  /** They must all be there. */
  readonly terms: readonly string[]
  /** 0 to 1: how surely it says the same. */
  readonly share: number
  /** It says the contrary, which answers a yes or no as well. */
  readonly contrary?: true
}

/** What a list of synonyms has for a word, at such a share. */
export function wayOf({ terms, basis }: Synonym, share: number): Way {
  return basis === 'opposite' ? { terms, share, contrary: true } : { terms, share }
}

/** In how many passages the rarest of the terms stands; where no passage has one of them, 0. */
export function frequencyOf(terms: readonly string[], corpus: Corpus): number {
  let least = Number.POSITIVE_INFINITY
  for (const term of terms) least = Math.min(least, corpus.passageFrequency(term))
  return least
}
