// A question as the search understands it: its language, and its terms with how much each counts.

import type { Corpus, WeightedTerm } from '../corpus/corpus.ts'
import { analyze } from '../text/analyzer.ts'
import type { LanguageCode } from '../text/article.ts'
import { languageOf } from '../text/languages.ts'

export interface Question {
  readonly text: string
  readonly language: LanguageCode
  /** Each term once; the weight is its rarity among the passages (inverse document frequency). */
  readonly terms: readonly WeightedTerm[]
}

export function readQuestion(text: string, language: LanguageCode, corpus: Corpus): Question {
  const terms = new Set(analyze(text, languageOf(language)).map((token) => token.term))
  return {
    text,
    language,
    terms: [...terms].map((term) => ({ term, weight: rarity(corpus, term) })),
  }
}

/** BM25's inverse document frequency; a term that no passage has weighs most, since nothing can cover it. */
function rarity(corpus: Corpus, term: string): number {
  const passages = corpus.totals.passages
  const frequency = corpus.passageFrequency(term)
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
}
