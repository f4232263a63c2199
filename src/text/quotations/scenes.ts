// An article as attribution reads it: its quoted pieces, and its sentences with cues and noun phrases, the pieces
// standing in them as items.

import type { Passage } from '../article/passages.ts'
import type { Language } from '../language.ts'
import type { Discourse } from '../people/references.ts'
import { findCues } from './cues.ts'
import type { Piece } from './incises.ts'
import { cutIncises } from './incises.ts'
import type { NarrationSentence, WordItem } from './narration.ts'
import { narrate } from './narration.ts'
import { findQuotedSpans } from './quotations.ts'
import type { Scene } from './scene.ts'
import { phrasesIn } from './scene.ts'

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
  const pieces = cutIncises(findQuotedSpans(passages), passages, discourse, language)
  const scenes: Scene[] = []
  let next = 0
  for (const passage of passages) {
    const quotes = []
    for (; pieces[next]?.passage === passage.number; next += 1) {
      const piece = pieces[next]
      if (piece?.depth === 0) quotes.push({ index: next, outer: piece.outer, words: piece })
    }
    for (const sentence of narrate(passage, quotes, language))
      scenes.push(sceneOf(sentence, discourse, language))
  }
  return { pieces, scenes }
}

/** A sentence with its cues, and the noun phrases outside its quotations. */
export function sceneOf(sentence: NarrationSentence, discourse: Discourse, language: Language): Scene {
  const quoted = sentence.items.filter(({ kind }) => kind === 'quote')
  const phrases = phrasesIn(discourse, sentence).filter(
    (phrase) => !quoted.some(({ start, end }) => start < phrase.end && phrase.start < end),
  )
  const lexicon = language.cues
  return { sentence, phrases, lexicon, cues: findCues(sentence, lexicon), isVerb: verbTest(language) }
}

/** Auxiliaries, common verbs and the finite forms of verbs of speech. */
function verbTest({ cues, lexicon }: Language): (word: WordItem) => boolean {
  const { grammar, verbs } = cues
  return ({ lower, form }) =>
    grammar.have.has(lower) ||
    grammar.be.has(lower) ||
    lexicon.verbs.has(form) ||
    (verbs.get(lower)?.some(({ mood }) => mood === 'finite') ?? false)
}
