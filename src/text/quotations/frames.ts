// How the writer gives a quoted piece to its speaker: by a cue behind it, a colon before it, the nearest cue of the
// sentence, a source at its head, or nothing at all. Who the agent is, is voices.ts.

import { fold } from '../folding.ts'
import type { Agent, Frame } from './agents.ts'
import { agentOf, subjectOf } from './agents.ts'
import {
  bareIncise,
  cueSpanOf,
  frame,
  inciseBehind,
  invertedBehind,
  sourceBehind,
  trailingCue,
} from './behind-frames.ts'
import { colonFrame } from './colon-frames.ts'
import type { Cue, VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import type { Item } from './narration.ts'
import type { Scene } from './scene.ts'
import { isMark, mainSubject, phraseFrom, subjectBefore } from './scene.ts'

/** Items between a verb and the "que" that hangs on it: "a assuré, vendredi 30 mai, que". */
const WORDS_TO_CLAUSE = 7
/** Words that stand right beside a cue. */
const WORDS_BESIDE = 5
/** Items between "est devenu" and what somebody is. */
const WORDS_TO_PREDICATE = 8

/** The frame of the quoted piece that is item `at` of the scene's sentence. */
export function frameOf(scene: Scene, at: number): Frame {
  const { items } = scene.sentence
  const run = runAround(scene, at)
  const dateline = isDateline(items, run.first)
  const colon = isMark(items, run.first - 1, ':') && !dateline
  const leading =
    dateline || items.slice(0, run.first).every((item) => item.kind === 'mark' && item.mark !== ':')
  if (leading && isAlone(items, run.last)) return frame('alone', 'same')
  return (
    ownReport(scene, run.first) ??
    sourceBehind(scene, at) ??
    invertedBehind(scene, run.last) ??
    (leading || isMark(items, run.first - 1, ',') ? inciseBehind(scene, run.last, leading) : null) ??
    (colon ? (inciseBehind(scene, run.last, false) ?? colonFrame(scene, run.first - 1)) : null) ??
    (leading ? bareIncise(scene, run.last) : null) ??
    cueBefore(scene, at) ??
    inciseBehind(scene, run.last, false) ??
    headSource(scene, at) ??
    trailingCue(scene, run.last, leading) ??
    subjectFrame(scene, at) ??
    frame('none', null)
  )
}

/** "« A » et « B », a dit X": quotations that only commas and conjunctions part. */
function runAround(
  { sentence: { items }, lexicon: { grammar } }: Scene,
  at: number,
): { first: number; last: number } {
  const joins = (item: Item): boolean =>
    item.kind === 'quote' || (item.kind === 'mark' ? item.mark === ',' : grammar.coordinators.has(item.form))
  let first = at
  let last = at
  for (let i = at - 1; ; i -= 1) {
    const item = items[i]
    if (item === undefined || !joins(item)) break
    if (item.kind === 'quote') first = i
  }
  for (let i = at + 1; ; i += 1) {
    const item = items[i]
    if (item === undefined || !joins(item)) break
    if (item.kind === 'quote') last = i
  }
  return { first, last }
}

/** "PARIS: "…"": where the agency writes from. */
function isDateline(items: readonly Item[], first: number): boolean {
  const place = wordAt(items, 0)
  return first === 2 && place !== null && isMark(items, 1, ':') && place.shouted
}

function isAlone(items: readonly Item[], last: number): boolean {
  return items.slice(last + 1).every(({ kind }) => kind === 'mark')
}

/** "L'un d'eux a reconnu « un coup », a-t-elle précisé": the verb right before them has its own subject. */
function ownReport(scene: Scene, first: number): Frame | null {
  const cue = scene.cues.find((each) => each.kind === 'verb' && each.last === first - 1)
  if (cue?.kind !== 'verb' || cue.verb.class !== 'say' || cue.mood !== 'finite' || cue.passive) return null
  const agent = subjectOf(scene, cue)
  if (agent === null || typeof agent === 'string' || agent.form === 'pronoun' || !agent.speaks) return null
  return frame('cue', agent, cueSpanOf(scene, cue), cue)
}

/** The nearest cue to the left in the same sentence: reported speech holds until another begins. */
function cueBefore(scene: Scene, at: number): Frame | null {
  for (let i = scene.cues.length - 1; i >= 0; i -= 1) {
    const nearest = scene.cues[i]
    if (nearest === undefined || nearest.last >= at) continue
    if (nearest.kind === 'source' && isAside(scene, nearest, at)) continue
    const cue = reportingCue(scene, nearest, at)
    const agent = agentOf(scene, cue)
    if (agent === null ? !isSure(scene, cue, at) : isThing(agent, cue) || isWithinSource(scene, cue, agent))
      continue
    return frame(cue.kind === 'source' ? 'source' : 'cue', agent, cueSpanOf(scene, cue), cue)
  }
  return null
}

/**
 * "X affirme que Y regrette … et souffre d'une "maladie"": the words are of the speech that X's verb reports. A cue
 * right before them, or one with a "que" of its own, keeps them.
 */
function reportingCue(scene: Scene, nearest: Cue, at: number): Cue {
  if (nearest.kind !== 'verb' || isBeside(scene, nearest, at) || opensClause(scene, nearest, at))
    return nearest
  const outer = scene.cues.findLast(
    (cue): cue is VerbCue =>
      cue.kind === 'verb' &&
      cue.verb.class === 'say' &&
      !cue.passive &&
      opensClause(scene, cue, nearest.first),
  )
  return outer ?? nearest
}

/** "Il a rappelé, selon le compte rendu de X, que « … »": the verb's words, whoever tells of them. */
function isAside(scene: Scene, source: Cue, at: number): boolean {
  const { items } = scene.sentence
  const verb = scene.cues.findLast((cue) => cue.kind === 'verb' && cue.last < source.first)
  if (verb?.kind !== 'verb' || verb.verb.class !== 'say' || verb.passive) return false
  if (wordAt(items, at - 1)?.form !== scene.lexicon.grammar.that || !isMark(items, at - 2, ',')) return false
  return items.slice(verb.last + 1, source.first).some((item) => item.kind === 'mark' && item.mark === ',')
}

/** Whether "que" hangs on a verb and the item `before` stands in its clause. */
function opensClause(
  { sentence: { items }, lexicon: { grammar } }: Scene,
  cue: VerbCue,
  before: number,
): boolean {
  const end = Math.min(before, cue.last + 1 + WORDS_TO_CLAUSE)
  let clause: number | null = null
  for (let i = cue.last + 1; i < end && clause === null; i += 1)
    if (wordAt(items, i)?.form === grammar.that) clause = i
  if (clause === null) return false
  return !items.slice(clause, before).some((item) => item.kind === 'mark' && /[;:]/.test(item.mark))
}

/** "La route attend": things want and expect nothing in words. */
function isThing(agent: Agent, cue: Cue): boolean {
  return (
    cue.kind === 'verb' && cue.verb.class === 'stance' && typeof agent === 'object' && agent?.speaks === false
  )
}

/** "Selon X, ce choix témoigne d'un « élan »": things say nothing where the sentence has its source. */
function isWithinSource({ cues, sentence, lexicon }: Scene, cue: Cue, agent: Agent): boolean {
  const [first] = cues
  if (cue.kind !== 'verb' || first?.kind !== 'source' || first.first !== 0) return false
  if (agent === null || typeof agent === 'string' || agent.speaks || agent.form !== 'description')
    return false
  const words = sentence.items.filter(({ start, end }) => start >= agent.start && end <= agent.end)
  return !words.some((word) => word.kind === 'word' && lexicon.documents.has(word.form))
}

/** Words that are surely somebody's, though nobody is found whose. */
function isSure(scene: Scene, cue: Cue, at: number): boolean {
  if (cue.kind === 'source') return isBeside(scene, cue, at)
  if (cue.passive) return cue.verb.class === 'name' && isBeside(scene, cue, at)
  return isBeside(scene, cue, at) || (cue.verb.class === 'say' && opensClause(scene, cue, at))
}

/** Few words between the cue and the fragment: then it is the cue's even where no subject is found. */
function isBeside({ sentence: { items } }: Scene, cue: Cue, at: number): boolean {
  return at - cue.last <= WORDS_BESIDE && !items.slice(cue.last + 1, at).some((item) => item.kind === 'mark')
}

/** "Pour elle, l'opposition …": a source at the head of the sentence or behind a comma. */
function headSource(scene: Scene, at: number): Frame | null {
  const { items, text } = scene.sentence
  const { grammar } = scene.lexicon
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = wordAt(items, i)
    if (word?.form !== grammar.inTheEyesOf || !isHead(items[i - 1], scene)) continue
    const phrase = phraseFrom(scene, word.end)
    if (phrase === null || !phrase.speaks) continue
    const after = items.find(({ start }) => start >= phrase.end)
    const closes = after?.kind === 'mark' && after.mark === ','
    if (grammar.relatives.has(text.slice(phrase.start, phrase.end).toLowerCase())) {
      const agent: Agent = agentOf(scene, { kind: 'source', first: i, last: i, source: 'noun' })
      return frame('source', agent, word)
    }
    if (closes) return frame('source', phrase, word)
  }
  return null
}

function isHead(before: Item | undefined, { lexicon: { grammar } }: Scene): boolean {
  if (before === undefined || before.kind === 'mark') return true
  return before.kind === 'word' && grammar.coordinators.has(before.form)
}

/** No cue at all: the subject of the clause, if it is somebody. */
function subjectFrame(scene: Scene, at: number): Frame | null {
  if (tellsWhatSomebodyIs(scene, at)) return null
  const subject = subjectBefore(scene, at, null, false) ?? mainSubject(scene, at)
  return subject === null ? null : frame('subject', subject)
}

/** "X est devenu « le plus grand menteur »": what others call X. "X est « serein »" may be X's own word. */
function tellsWhatSomebodyIs(
  { sentence: { items, text }, lexicon: { copulas, grammar } }: Scene,
  at: number,
): boolean {
  const words = text.slice(items[at]?.start, items[at]?.end)
  const first = /\p{L}+/u.exec(fold(words))?.[0] ?? ''
  if (!grammar.determiners.has(first)) return false
  for (let i = at - 1; i >= 0 && i >= at - WORDS_TO_PREDICATE; i -= 1)
    if (copulas.has(wordAt(items, i)?.lower ?? '')) return true
  return false
}
