// A way to say what a question asks with.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import type { Synonym } from '../../text/questions/synonyms.ts'
import { keptWith } from '../../text/remembered.ts'

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

const carryingStems = keptWith(({ questions, stem }: Language) => new Set([...questions.carrying].map(stem)))

/** Whether the stem is of a verb that only carries a noun: "mettre", "faire". */
export function isCarrying(term: string, language: Language): boolean {
  return carryingStems(language).has(term)
}

const deputisingStems = keptWith(
  ({ questions, stem }: Language) => new Set([...questions.deputising].map(stem)),
)

/** Whether the stem makes another office of the one behind it: "vice" of "vice-président". */
export function isDeputising(term: string, language: Language): boolean {
  return deputisingStems(language).has(term)
}
