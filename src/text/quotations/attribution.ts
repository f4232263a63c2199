// Whose words stand between the marks: quoted spans, cues and references -> quotations with speaker and certainty.
// How the writer gives them is frames.ts, what nobody said nobody.ts, who an agent is voices.ts.

import type { Passage } from '../article/passages.ts'
import { fold } from '../folding.ts'
import type { Language } from '../language.ts'
import type { Discourse } from '../people/references.ts'
import type { Span } from '../span.ts'
import type { Frame } from './agents.ts'
import { settleCaptions } from './captions.ts'
import { frameOf } from './frames.ts'
import { settleHeadlines } from './headlines.ts'
import type { Piece } from './incises.ts'
import { NO_SETTING, settingOf } from './media.ts'
import { nameLater } from './named-later.ts'
import { nestedVoices } from './nested.ts'
import { isNobodys } from './nobody.ts'
import type { Quotation, QuotationKind } from './quotations.ts'
import type { Scene } from './scene.ts'
import { isLeading, phraseBeside } from './scene.ts'
import { readScenes } from './scenes.ts'
import type { Voice } from './voice.ts'
import { VoiceReader } from './voices.ts'

export type { Certainty, Descriptor } from '../people/references.ts'
export type { PassageSpan, Quotation } from './quotations.ts'

/** Fewer words without a cue may be a name, or the writer's distance. */
const WORDS_OF_AN_UTTERANCE = 4
const WORD = /[\p{L}\p{N}]+/gu

/** A piece that has been given to somebody. */
interface Given {
  readonly piece: Piece
  readonly frame: Frame
  readonly voice: Voice
  readonly group: number
  /** Index of its scene. */
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
  const quotations = new Attribution(passages, discourse, language).quotations()
  const isDefinite = (description: string): boolean => startsDefinite(description, language)
  const named = nameLater(quotations, discourse, isDefinite)
  return settleHeadlines(settleCaptions(named, passages, discourse, language.cues), passages)
}

function startsDefinite(description: string, { lexicon }: Language): boolean {
  const first = /^\p{L}+['’]?/u.exec(fold(description))?.[0] ?? ''
  const determiner = lexicon.determiners.get(first)
  if (determiner?.kind !== 'definite' || determiner.preposition === true) return false
  // "le cabinet de la ministre" is nobody who is named later.
  const nouns = fold(description).match(/\p{L}[\p{L}-]*/gu) ?? []
  const noun = nouns.flatMap((word) => lexicon.nouns.get(word) ?? [])[0]
  return noun === undefined || noun.kind === 'role' || noun.kind === 'kin'
}

class Attribution {
  private readonly discourse: Discourse
  private readonly language: Language
  private readonly pieces: readonly Piece[]
  private readonly scenes: readonly Scene[]
  private readonly reader: VoiceReader
  /** Folded names of the people, short ones too. */
  private readonly persons: ReadonlySet<string>
  private before: Given | null = null
  private groups = 0

  constructor(passages: readonly Passage[], discourse: Discourse, language: Language) {
    const { pieces, scenes } = readScenes(passages, discourse, language)
    this.discourse = discourse
    this.language = language
    this.pieces = pieces
    this.scenes = scenes
    this.reader = new VoiceReader(discourse, scenes)
    const people = discourse.entities.filter(({ kind }) => kind === 'person')
    this.persons = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)))
  }

  quotations(): Quotation[] {
    return this.scenes.flatMap((scene, index) =>
      scene.sentence.items.flatMap((item, at) =>
        item.kind === 'quote' ? this.attribute(item.quote, scene, index, at) : [],
      ),
    )
  }

  /** The piece with what is quoted within it; nothing where it is nobody's. */
  private attribute(number: number, scene: Scene, index: number, at: number): Quotation[] {
    const piece = this.pieces[number]
    if (piece === undefined) return []
    const given = this.give(piece, scene, index, at)
    const nested = this.nested(piece, number, scene)
    if (given === null) return nested
    // Words of a heading are no part of what the body says.
    if (!scene.sentence.heading) {
      this.reader.heard(given.voice, index)
      this.before = given
    }
    const { frame, voice, group } = given
    const kind = kindOf(scene.sentence.text.slice(piece.start, piece.end), frame, scene)
    const quotation = quotationOf(piece, kind, voice, frame.cueSpan, scene)
    return [
      { ...quotation, ...settingOf(scene, frame, at, (name) => this.persons.has(fold(name))), group },
      ...nested,
    ]
  }

  private give(piece: Piece, scene: Scene, index: number, at: number): Given | null {
    const { before } = this
    if (before !== null && before.piece.of === piece.of) return { ...before, piece, scene: index }
    const frame = scene.sentence.heading ? headingFrame(scene, at) : this.bodyFrame(piece, scene, index, at)
    const text = scene.sentence.text.slice(piece.start, piece.end)
    if (isNobodys(scene, { text, at }, frame, (folded) => this.isRole(folded))) return null
    const voice = this.reader.voiceOf(frame, index)
    const goesOn = before !== null && continues(frame, voice, index, before)
    return { piece, frame, voice, group: goesOn ? before.group : this.nextGroup(), scene: index }
  }

  /** Words without a cue go on with what was said before them, if they are whole or stand in the same sentence. */
  private bodyFrame(piece: Piece, scene: Scene, index: number, at: number): Frame {
    const frame = frameOf(scene, at)
    const vague = frame.kind === 'subject' && isThirdPerson(frame, scene)
    if (frame.kind !== 'none' && !vague) return frame
    const words = scene.sentence.text.slice(piece.start, piece.end)
    const long = (words.match(WORD)?.length ?? 0) >= WORDS_OF_AN_UTTERANCE
    const capital = /^\p{Lu}/u.test(words)
    const whole = capital && isLeading(scene.sentence.items, at)
    const goesOn = this.before !== null && index - this.before.scene <= (vague ? 1 : 0)
    return long && (whole || (goesOn && !capital)) ? { ...frame, kind: 'alone', agent: 'same' } : frame
  }

  private isRole(folded: string): boolean {
    return this.language.lexicon.nouns.get(folded)?.kind === 'role'
  }

  private nextGroup(): number {
    this.groups += 1
    return this.groups
  }

  private nested(outer: Piece, number: number, scene: Scene): Quotation[] {
    const inner: Piece[] = []
    for (let i = number + 1; i < this.pieces.length; i += 1) {
      const piece = this.pieces[i]
      if (piece === undefined || piece.passage !== outer.passage || piece.start >= outer.end) break
      if (piece.depth === 1) inner.push(piece)
    }
    const found = nestedVoices(outer, inner, scene.sentence.text, this.discourse, this.language)
    return found.map(({ piece, voice, cueSpan }) => ({
      ...quotationOf(piece, 'direct', voice, cueSpan, scene),
      ...NO_SETTING,
      group: this.nextGroup(),
    }))
  }
}

/** "Ils ont été appuyés par "…"": the subject is not who speaks. */
function isThirdPerson({ agent }: Frame, { sentence: { text }, lexicon: { grammar } }: Scene): boolean {
  if (agent === null || typeof agent === 'string' || agent.form !== 'pronoun') return false
  return grammar.thirdPersons.has(text.slice(agent.start, agent.end).toLowerCase())
}

/** « Q » : la maire raconte; else as in the body. */
function headingFrame(scene: Scene, at: number): Frame {
  const frame = frameOf(scene, at)
  if (frame.kind === 'incise' || frame.kind === 'colon' || frame.kind === 'source') return frame
  // "La maire promet « Q », Paris attend": the verb before them tells.
  if (frame.kind === 'cue' && typeof frame.agent === 'object' && frame.agent?.speaks === true) return frame
  const beside = phraseBeside(scene, at)
  // Nobody speaks before a heading: the body tells, if anything.
  if (beside === null) return frame.agent === 'same' ? { ...frame, agent: null } : frame
  return { kind: 'incise', agent: beside, cueSpan: null, cue: null }
}

/** Pieces of one utterance: under one cue, or chained to the one before without a cue of their own. */
function continues(frame: Frame, voice: Voice, index: number, before: Given): boolean {
  if (index - before.scene > 1) return false
  if (frame.kind === 'alone') return voice.entity === before.voice.entity
  return (
    frame.cueSpan !== null && frame.cueSpan.start === before.frame.cueSpan?.start && index === before.scene
  )
}

function kindOf(text: string, frame: Frame, scene: Scene): QuotationKind {
  // "Vous avez dit …": a question of an interview stands alone in its line like a heading.
  if (scene.sentence.heading && frame.agent !== 'second') return 'headline'
  if (frame.kind === 'incise' || frame.kind === 'colon' || frame.kind === 'alone') return 'direct'
  return /^\p{Lu}/u.test(text) && /[.!?…]$/u.test(text) ? 'direct' : 'mixed'
}

function quotationOf(
  { passage, start, end }: Piece,
  kind: QuotationKind,
  voice: Voice,
  cueSpan: Span | null,
  { sentence: { text } }: Scene,
): Omit<Quotation, 'medium' | 'addressee' | 'group'> {
  return {
    passage,
    start,
    end,
    kind,
    cue: cueSpan === null ? null : text.slice(cueSpan.start, cueSpan.end),
    cueSpan: cueSpan === null ? null : { passage, ...cueSpan },
    speaker: voice.entity,
    certainty: voice.entity === null ? null : voice.certainty,
    description: voice.description,
    descriptor: voice.descriptor,
    when: null,
  }
}
