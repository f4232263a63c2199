// Words that somebody quotes within their own: « Il m'a répondu : "Tant que ça tourne…" ». They are the other's, as
// far as the quoted one tells who that is.

import type { Language } from '../language.ts'
import type { Discourse } from '../people/references.ts'
import type { Span } from '../span.ts'
import { frameOf } from './frames.ts'
import type { Piece } from './incises.ts'
import { narrate } from './narration.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './scenes.ts'
import type { Voice } from './voice.ts'
import { NO_VOICE } from './voice.ts'

export interface NestedVoice {
  readonly piece: Piece
  readonly voice: Voice
  readonly cueSpan: Span | null
}

/** Fewer are the quoted one's own turn of speech. */
const WORDS_OF_AN_UTTERANCE = 3

/** What stands in marks right within `outer` and is said there by somebody else. `inner`: in order. */
export function nestedVoices(
  outer: Piece,
  inner: readonly Piece[],
  text: string,
  discourse: Discourse,
  language: Language,
): NestedVoice[] {
  if (inner.length === 0) return []
  const passage = { number: outer.passage, text, heading: false }
  const quotes = inner.map((piece, index) => ({ index, outer: piece.outer, words: piece }))
  return narrate(passage, quotes, language, outer).flatMap((sentence) => {
    const scene = sceneOf(sentence, discourse, language)
    return sentence.items.flatMap((item, at) => {
      const piece = item.kind === 'quote' ? inner[item.quote] : undefined
      const found = piece === undefined ? null : voiceWithin(scene, at, piece, discourse)
      return found === null ? [] : [found]
    })
  })
}

function voiceWithin(scene: Scene, at: number, piece: Piece, discourse: Discourse): NestedVoice | null {
  const words = scene.sentence.text.slice(piece.start, piece.end).match(/\p{L}+/gu)?.length ?? 0
  if (words < WORDS_OF_AN_UTTERANCE) return null
  const { kind, agent, cue, cueSpan } = frameOf(scene, at)
  const said =
    kind === 'colon' ||
    kind === 'incise' ||
    (kind === 'cue' && cue?.kind === 'verb' && cue.verb.class === 'say')
  // "J'ai dit : '…'": no other's words.
  if (!said || agent === 'first' || agent === 'same') return null
  if (agent === null || typeof agent === 'string') return { piece, voice: NO_VOICE, cueSpan }
  const { entity, certainty, description, descriptor } = discourse.resolve(agent)
  // Whom "he" means depends on a conversation that the article does not show.
  if (entity === null || agent.form === 'pronoun') {
    return { piece, voice: { ...NO_VOICE, description, descriptor }, cueSpan }
  }
  return { piece, voice: { entity, certainty, description: null, descriptor: null }, cueSpan }
}
