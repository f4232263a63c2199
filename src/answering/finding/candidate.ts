// A sentence that may answer, as the ranking hands it on.

import type { ArticleRecord, PassageRecord } from '../../corpus/corpus.ts'
import type { Span } from '../../text/span.ts'
import type { Concept } from './concepts.ts'
import type { Evidence } from './evidence.ts'

export interface Candidate {
  readonly article: ArticleRecord
  readonly passage: PassageRecord
  /** The sentence. */
  readonly span: Span
  readonly score: number
  readonly evidence: Evidence
  readonly concepts: readonly Concept[]
}
