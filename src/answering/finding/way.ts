// A way to say what a question asks with.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Language, LanguageCode } from '../../text/language.ts'
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

const CARRYING = new Map<LanguageCode, ReadonlySet<string>>()

/** Whether the stem is of a verb that only carries a noun: "mettre", "faire". */
export function isCarrying(term: string, { code, questions, stem }: Language): boolean {
  const stems = CARRYING.get(code) ?? new Set([...questions.carrying].map(stem))
  CARRYING.set(code, stems)
  return stems.has(term)
}
