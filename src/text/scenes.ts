// An article as attribution reads it: its quoted pieces, and its sentences with cues and noun phrases, the pieces
// standing in them as items.

import type { Scene } from './agents.ts'
import { phrasesIn } from './agents.ts'
import { findCues } from './cues.ts'
import type { Piece } from './incises.ts'
import { cutIncises } from './incises.ts'
import type { Language } from './language.ts'
import { narrate } from './narration.ts'
import type { Passage } from './passages.ts'
import { findQuotedSpans } from './quotations.ts'
import type { Discourse } from './references.ts'

export interface ArticleScenes {
  /** In reading order; those within another piece follow it. */
  readonly pieces: readonly Piece[]
  /** One for each sentence of the writer's own words, in order. */
  readonly scenes: readonly Scene[]
}

export function readScenes(
  passages: readonly Passage[],
  discourse: Discourse,
  language: Language,
): ArticleScenes {
  const lexicon = language.cues
  const pieces = cutIncises(findQuotedSpans(passages), passages, discourse, language)
  const scenes: Scene[] = []
  let next = 0
  for (const passage of passages) {
    const quotes = []
    for (; pieces[next]?.passage === passage.number; next += 1) {
      const piece = pieces[next]
      if (piece?.depth === 0) quotes.push({ index: next, outer: piece.outer, words: piece })
    }
    for (const sentence of narrate(passage, quotes, language)) {
      const quoted = sentence.items.filter(({ kind }) => kind === 'quote')
      const phrases = phrasesIn(discourse, sentence).filter(
        (phrase) => !quoted.some(({ start, end }) => start < phrase.end && phrase.start < end),
      )
      scenes.push({ sentence, phrases, lexicon, cues: findCues(sentence, lexicon) })
    }
  }
  return { pieces, scenes }
}
