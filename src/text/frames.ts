// How the writer gives a quoted piece to its speaker: by an incise behind it, a colon before it, the nearest cue of
// the sentence, a source at its head, or nothing at all. Who the agent is, is attribution.ts.

import type { Agent, Frame, FrameKind } from './agents.ts'
import { agentOf, subjectOf, subjectRight } from './agents.ts'
import { colonFrame } from './colon-frames.ts'
import type { Cue, SourceCue, VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import { fold } from './folding.ts'
import type { Item } from './narration.ts'
import type { NounPhrase } from './references.ts'
import type { Scene } from './scene.ts'
import { isGoverned, isMark, mainSubject, phraseFrom, subjectBefore } from './scene.ts'
import type { Span } from './span.ts'

/** Between a fragment and the source behind it: "une "abomination" pour les finances publiques selon X". */
const WORDS_BEFORE_SOURCE = 8

/** The frame of the quoted piece that is item `at` of the scene's sentence. */
export function frameOf(scene: Scene, at: number): Frame {
  const { items } = scene.sentence
  const run = runAround(scene, at)
  const leading = isAtStart(items, run.first)
  if (leading && run.first === firstWord(items) && isAlone(items, run)) return frame('alone', 'same')
  return (
    sourceBehind(scene, at) ??
    (leading ? inciseBehind(scene, run.last, true) : null) ??
    colonBefore(scene, run.first) ??
    (leading ? bareIncise(scene, run.last) : null) ??
    cueBefore(scene, at) ??
    inciseBehind(scene, run.last, false) ??
    headSource(scene, at) ??
    trailingCue(scene, run.last) ??
    subjectFrame(scene, at) ??
    frame('none', null)
  )
}

function frame(kind: FrameKind, agent: Agent, cueSpan: Span | null = null, cue: Cue | null = null): Frame {
  return { kind, agent, cueSpan, cue }
}

/** "« A » et « B », a dit X": quotations that only commas and conjunctions part. */
function runAround(
  { sentence: { items }, lexicon: { grammar } }: Scene,
  at: number,
): { first: number; last: number } {
  const joins = (index: number): boolean => {
    const item = items[index]
    return item?.kind === 'mark'
      ? item.mark === ','
      : item?.kind === 'word' && grammar.coordinators.has(item.form)
  }
  let first = at
  let last = at
  for (let i = at - 1; i >= 0 && (items[i]?.kind === 'quote' || joins(i)); i -= 1)
    if (items[i]?.kind === 'quote') first = i
  for (let i = at + 1; i < items.length && (items[i]?.kind === 'quote' || joins(i)); i += 1)
    if (items[i]?.kind === 'quote') last = i
  return { first, last }
}

function isAtStart(items: readonly Item[], first: number): boolean {
  return items.slice(0, first).every((item) => item.kind === 'mark' && item.mark !== ':')
}

function firstWord(items: readonly Item[]): number {
  return items.findIndex(({ kind }) => kind !== 'mark')
}

function isAlone(items: readonly Item[], run: { last: number }): boolean {
  return items.slice(run.last + 1).every(({ kind }) => kind === 'mark')
}

/** "Q selon X", "Q pour l'un", with a few words of the fragment's own clause between. */
function sourceBehind(scene: Scene, at: number): Frame | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  for (let i = at + 1; i < items.length && i - at <= WORDS_BEFORE_SOURCE; i += 1) {
    const item = items[i]
    if (item === undefined || item.kind === 'quote') return null
    const source = scene.cues.find((cue): cue is SourceCue => cue.kind === 'source' && cue.first === i)
    if (source !== undefined) return sourceFrame(scene, source)
    if (i === at + 1 && item.kind === 'word' && item.form === grammar.inTheEyesOf) {
      const phrase = phraseFrom(scene, item.end)
      if (phrase !== null && isOneOfTwo(scene, phrase))
        return frame('source', phrase, { start: item.start, end: item.end })
    }
    if (item.kind === 'mark' && !(item.mark === ',' && i === at + 1)) return null
    if (scene.cues.some((cue) => cue.first === i)) return null
  }
  return null
}

/** "l'un", "la seconde", "elle": rather than those whom a thing is good or bad for. */
function isOneOfTwo({ sentence: { text }, lexicon: { grammar } }: Scene, phrase: NounPhrase): boolean {
  if (phrase.form === 'pronoun') return true
  const last = /\p{L}+$/u.exec(fold(text.slice(phrase.start, phrase.end)))?.[0] ?? ''
  return phrase.form === 'description' && phrase.end - phrase.start <= 12 && grammar.oneOfTwo.has(last)
}

function sourceFrame(scene: Scene, source: SourceCue): Frame {
  return frame('source', agentOf(scene, source), spanOf(scene, source), source)
}

function spanOf({ sentence: { items } }: Scene, { first, last }: { first: number; last: number }): Span {
  return { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 }
}

/** "Q, a déclaré X", "Q" déclare X, "Q," said X, "Q," X said; "Q, comme l'a dit X". */
function inciseBehind(scene: Scene, last: number, leading: boolean): Frame | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  const comma = isMark(items, last + 1, ',') || isMark(items, last + 1, '–')
  const from = comma ? last + 2 : last + 1
  const cue = scene.cues.find((each): each is VerbCue => each.kind === 'verb' && each.first >= from)
  if (cue === undefined || cue.mood !== 'finite' || cue.passive) return null
  if (!leading && cue.verb.class !== 'say' && cue.verb.class !== 'manner' && !cue.inverted) {
    return likeFrame(scene, from, cue)
  }
  const begin = cue.pronoun !== null && !cue.inverted ? Math.min(cue.pronoun, cue.first) : cue.first
  if (begin !== from && !onlyAdverbs(items, from, begin)) {
    return subjectThenVerb(scene, from, cue) ?? likeFrame(scene, from, cue)
  }
  if (cue.pronoun !== null && grammar.relatives.has(wordAt(items, cue.pronoun)?.form ?? '')) return null
  const right = subjectRight(scene, cue)
  if (right === null && cue.pronoun === null && (!comma || !leading)) return null
  const agent = cue.pronoun !== null ? subjectOf(scene, cue) : right
  return frame('incise', agent, spanOf(scene, cue), cue)
}

/** "Q," X said. */
function subjectThenVerb(scene: Scene, from: number, cue: VerbCue): Frame | null {
  const phrase = phraseFrom(scene, scene.sentence.items[from]?.start ?? 0)
  if (phrase === null || !phrase.speaks || cue.pronoun !== null) return null
  return subjectOf(scene, cue) === phrase ? frame('incise', phrase, spanOf(scene, cue), cue) : null
}

/** "Q, comme il les appelait". */
function likeFrame(scene: Scene, from: number, cue: VerbCue): Frame | null {
  const { items } = scene.sentence
  if (!scene.lexicon.grammar.likeWords.has(wordAt(items, from)?.form ?? '') || cue.first - from > 4)
    return null
  return frame('source', subjectOf(scene, cue), spanOf(scene, cue), cue)
}

function onlyAdverbs(items: readonly Item[], from: number, to: number): boolean {
  return (
    to > from &&
    to - from <= 3 &&
    items.slice(from, to).every((item) => item.kind === 'word' && /(?:ment|ly)$/.test(item.form))
  )
}

/** "Q, s'époumone le coach": a verb that no list has, between the words and somebody. */
function bareIncise(scene: Scene, last: number): Frame | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  if (!isMark(items, last + 1, ',') || !grammar.subjectAfter) return null
  for (let i = last + 2; i <= last + 5; i += 1) {
    const word = wordAt(items, i)
    if (word === null) return null
    if (grammar.clitics.has(word.form) || grammar.have.has(word.lower) || grammar.be.has(word.lower)) continue
    if (word.capital || grammar.prepositions.has(word.lower) || grammar.subordinators.has(word.lower))
      return null
    const phrase = phraseFrom(scene, word.end)
    if (phrase?.speaks === true && !isGoverned(scene, phrase))
      return frame('incise', phrase, { start: word.start, end: word.end })
  }
  return null
}

function colonBefore(scene: Scene, first: number): Frame | null {
  return isMark(scene.sentence.items, first - 1, ':') ? colonFrame(scene, first - 1) : null
}

/** The nearest cue to the left in the same sentence: reported speech holds until another begins. */
function cueBefore(scene: Scene, at: number): Frame | null {
  for (let i = scene.cues.length - 1; i >= 0; i -= 1) {
    const cue = scene.cues[i]
    if (cue === undefined || cue.last >= at) continue
    const agent = agentOf(scene, cue)
    if (agent === null && !isBeside(scene, cue, at)) continue
    return frame(cue.kind === 'source' ? 'source' : 'cue', agent, spanOf(scene, cue), cue)
  }
  return null
}

/** Few words between the cue and the fragment: then it is the cue's even where no subject is found. */
function isBeside({ sentence: { items } }: Scene, cue: Cue, at: number): boolean {
  return at - cue.last <= 5 && !items.slice(cue.last + 1, at).some((item) => item.kind === 'mark')
}

/** "Pour elle, l'opposition …": a source at the head of the sentence or behind a comma. */
function headSource(scene: Scene, at: number): Frame | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = wordAt(items, i)
    if (word?.form !== grammar.inTheEyesOf) continue
    const before = items[i - 1]
    if (
      before !== undefined &&
      before.kind !== 'mark' &&
      !(before.kind === 'word' && grammar.coordinators.has(before.form))
    )
      continue
    const phrase = phraseFrom(scene, word.end)
    if (phrase === null || !phrase.speaks) continue
    const after = items.find(({ start }) => start >= phrase.end)
    const closes = after?.kind === 'mark' && after.mark === ','
    if (closes || grammar.relatives.has(scene.sentence.text.slice(phrase.start, phrase.end).toLowerCase())) {
      return frame('source', phrase, { start: word.start, end: word.end })
    }
  }
  return null
}

/** "Le projet "ne tient pas" et sera retiré, estime X." */
function trailingCue(scene: Scene, last: number): Frame | null {
  const { items } = scene.sentence
  for (const cue of scene.cues) {
    if (cue.first <= last) continue
    if (items.slice(last + 1, cue.first).some((item) => item.kind === 'mark' && /[;:]/.test(item.mark)))
      return null
    if (cue.kind === 'source') return sourceFrame(scene, cue)
    if (cue.passive || cue.mood !== 'finite' || (cue.verb.class !== 'say' && cue.verb.class !== 'manner'))
      continue
    const before = items[cue.first - 1]
    if (before?.kind === 'word' || (before?.kind === 'mark' && before.mark !== ',')) continue
    const agent = cue.inverted ? subjectOf(scene, cue) : subjectRight(scene, cue)
    if (agent !== null) return frame('trailing', agent, spanOf(scene, cue), cue)
  }
  return null
}

/** No cue at all: the subject of the clause, if it is somebody. */
function subjectFrame(scene: Scene, at: number): Frame | null {
  const subject: NounPhrase | null = subjectBefore(scene, at, null) ?? mainSubject(scene, at)
  return subject === null ? null : frame('subject', subject)
}
