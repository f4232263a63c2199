// What must be shown beside an excerpt: the denial, the line that nothing proves it, the outcome, the corrected
// figure. Which belong together was found when indexing (text/accusations/pairing.ts); here they are cut and cited.

import type { ContextRecord, Corpus, PassagePlace } from '../corpus/corpus.ts'
import type { Span } from '../text/span.ts'
import { isWithin, overlaps } from '../text/span.ts'
import { cutExcerpt } from './excerpts.ts'
import type { ContextExcerpt, ContextRole, Excerpt } from './reply.ts'

/** The part of an excerpt that says where it stands. */
type Place = Pick<Excerpt, 'article' | 'passage' | 'start' | 'end'>

/**
 * Whether something is due beside the passage, which is not even quoted for a glance without it. `within`: a part of the
 * passage; null: all of it.
 */
export function accuses(
  article: string,
  passage: number,
  corpus: Corpus,
  within: Span | null = null,
): boolean {
  return corpus
    .contextsIn(article, passage)
    .some(({ role, sentence }) => role !== 'correction' && (within === null || overlaps(sentence, within)))
}

/** A reader learns first what the accused say, then what is known of it, then what became of it. */
const READING_ORDER: readonly ContextRole[] = [
  'allegation',
  'denial',
  'no-evidence',
  'further',
  'outcome',
  'correction',
]

/**
 * Due beside the excerpts, each once: denials before missing evidence before outcomes before corrections, and of each
 * the nearest first; what the excerpts show themselves is left out. In the same message as the excerpts, always: an
 * accusation does not travel alone.
 */
export function contextFor(excerpts: readonly Place[], corpus: Corpus): readonly ContextExcerpt[] {
  const due = new Map<string, ContextExcerpt>()
  // A correction may repeat the charge that it puts right, and is not shown alone either.
  const waiting = [...excerpts]
  for (let excerpt = waiting.shift(); excerpt !== undefined; excerpt = waiting.shift()) {
    for (const record of corpus.contextsIn(excerpt.article, excerpt.passage)) {
      const { role, response } = record
      const place = `${response.article} ${response.passage} ${response.start}`
      if (!overlaps(record.sentence, excerpt) || due.has(place)) continue
      if (excerpts.some((shown) => covers(shown, response))) continue
      if (!excerpts.includes(excerpt) && [...due.values()].some((shown) => shown.role === role)) continue
      due.set(place, cutResponse(record, corpus))
      if (role === 'correction') waiting.push(response)
    }
  }
  return [...due.values()].sort((a, b) => READING_ORDER.indexOf(a.role) - READING_ORDER.indexOf(b.role))
}

/** Where the excerpt's figure or statement was corrected since, by this article or a later one. */
export function correctionsOf(excerpt: Place, corpus: Corpus): readonly PassagePlace[] {
  return corpus
    .contextsIn(excerpt.article, excerpt.passage)
    .filter(({ role, sentence }) => role === 'correction' && overlaps(sentence, excerpt))
    .map(({ response }) => response)
}

function cutResponse({ role, response }: ContextRecord, corpus: Corpus): ContextExcerpt {
  const article = corpus.article(response.article)
  const passage = corpus.passage(response.article, response.passage)
  if (article === null || passage === null) {
    throw new Error(`a response stands in ${response.article}, passage ${response.passage}, which no row has`)
  }
  return { ...cutExcerpt({ article, passage, span: response }), role }
}

function covers(shown: Place, response: Place): boolean {
  return shown.article === response.article && shown.passage === response.passage && isWithin(response, shown)
}
