// Whose words stand between the marks: quoted spans, cues and references -> quotations with speaker and certainty.
// How the writer gives them is frames.ts, what nobody said nobody.ts, who an agent is voices.ts.

import type { Frame, Scene } from './agents.ts'
import { frameOf } from './frames.ts'
import { settleHeadlines } from './headlines.ts'
import type { Piece } from './incises.ts'
import type { Language } from './language.ts'
import { isNobodys } from './nobody.ts'
import type { Passage } from './passages.ts'
import type { Quotation, QuotationKind } from './quotations.ts'
import type { Discourse } from './references.ts'
import { readScenes } from './scenes.ts'
import type { Span } from './span.ts'
import type { Voice } from './voices.ts'
import { phraseBeside, VoiceReader } from './voices.ts'

export type { PassageSpan, Quotation } from './quotations.ts'
export type { Certainty, Descriptor } from './references.ts'

/** What has been given to somebody so far in the article. */
interface Given {
  readonly piece: Piece
  readonly frame: Frame
  readonly voice: Voice
  readonly group: number
  readonly scene: number
}

/**
 * The quotations of an article in reading order. Titles, labels, nicknames, offences and distance marks are none;
 * words that nobody is named for have no speaker.
 */
export function attributeQuotations(
  passages: readonly Passage[],
  discourse: Discourse,
  language: Language,
): Quotation[] {
  const { pieces, scenes } = readScenes(passages, discourse, language)
  const reader = new VoiceReader(discourse, scenes)
  const quotations: Quotation[] = []
  let before: Given | null = null
  for (const [index, scene] of scenes.entries()) {
    for (const [at, item] of scene.sentence.items.entries()) {
      const piece = item.kind === 'quote' ? pieces[item.quote] : undefined
      if (piece === undefined) continue
      const given = give(piece, scene, index, at, before, reader, language)
      if (given === null) continue
      quotations.push(quotationOf(given, scene, passages))
      // Words of a heading are no part of what the body says.
      if (scene.sentence.heading) continue
      if (given.voice.entity !== null || given.voice.description !== null) reader.heard(given.voice, index)
      before = given
    }
  }
  return settleHeadlines(quotations, passages)
}

/** Whose a piece is; null: nobody's. */
function give(
  piece: Piece,
  scene: Scene,
  index: number,
  at: number,
  before: Given | null,
  reader: VoiceReader,
  language: Language,
): Given | null {
  const group = (before?.group ?? -1) + 1
  if (before !== null && before.piece.of === piece.of) {
    return { ...before, piece, scene: index }
  }
  const frame = scene.sentence.heading ? headingFrame(scene, at) : frameOf(scene, at)
  const text = scene.sentence.text.slice(piece.start, piece.end)
  const isRole = (folded: string): boolean => language.lexicon.nouns.get(folded)?.kind === 'role'
  if (isNobodys(scene, { text, at }, frame, isRole)) return null
  const voice = reader.voiceOf(frame.agent, index)
  const goesOn = before !== null && continues(frame, before, index, voice)
  return { piece, frame, voice, group: goesOn && before !== null ? before.group : group, scene: index }
}

/** « Q » : la maire raconte; else as in the body. */
function headingFrame(scene: Scene, at: number): Frame {
  const frame = frameOf(scene, at)
  if (frame.kind === 'incise' || frame.kind === 'colon' || frame.kind === 'source') return frame
  const beside = phraseBeside(scene, at)
  return beside === null ? frame : { kind: 'incise', agent: beside, cueSpan: null, cue: null }
}

/** Pieces of one utterance: cut by an incise, or chained to the one before without a cue of their own. */
function continues(frame: Frame, before: Given, index: number, voice: Voice): boolean {
  if (index - before.scene > 1) return false
  if (frame.kind === 'alone') return voice.entity === before.voice.entity
  return (
    frame.cueSpan !== null && frame.cueSpan.start === before.frame.cueSpan?.start && index === before.scene
  )
}

function quotationOf(
  { piece, frame, voice, group }: Given,
  scene: Scene,
  passages: readonly Passage[],
): Quotation {
  const { passage, start, end } = piece
  const text = passages[passage - 1]?.text ?? ''
  const cueSpan: Span | null = frame.cueSpan
  return {
    passage,
    start,
    end,
    kind: kindOf(text.slice(start, end), frame, scene),
    cue: cueSpan === null ? null : text.slice(cueSpan.start, cueSpan.end),
    cueSpan: cueSpan === null ? null : { passage: scene.sentence.passage, ...cueSpan },
    speaker: voice.entity,
    certainty: voice.entity === null ? null : voice.certainty,
    description: voice.description,
    descriptor: voice.descriptor,
    medium: null,
    addressee: null,
    when: null,
    group,
  }
}

function kindOf(text: string, frame: Frame, scene: Scene): QuotationKind {
  // "Vous avez dit …": a question of an interview stands alone in its line like a heading.
  if (scene.sentence.heading && frame.agent !== 'second') return 'headline'
  if (frame.kind === 'incise' || frame.kind === 'colon' || frame.kind === 'alone') return 'direct'
  return /^\p{Lu}/u.test(text) && /[.!?…]$/u.test(text) ? 'direct' : 'mixed'
}
