// Words whose cue stands behind them: "Q, a déclaré X", "Q", X said, "Q selon X", "Q, comme il l'appelle", and
// "Le projet "ne tient pas" et sera retiré, estime X".

import { fold } from '../folding.ts'
import type { NounPhrase } from '../people/references.ts'
import type { Span } from '../span.ts'
import type { Agent, Frame, FrameKind } from './agents.ts'
import { agentOf, subjectOf, subjectRight } from './agents.ts'
import { isVerbOfSaying } from './cue-lexicon.ts'
import type { Cue, SourceCue, VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import type { Item } from './narration.ts'
import type { Scene } from './scene.ts'
import { isGoverned, isMark, phraseFrom } from './scene.ts'

/** Between a fragment and the source behind it: "une "abomination" pour les finances publiques selon X". */
const WORDS_BEFORE_SOURCE = 8

export function frame(
  kind: FrameKind,
  agent: Agent,
  cueSpan: Span | null = null,
  cue: Cue | null = null,
): Frame {
  return { kind, agent, cueSpan, cue }
}

export function cueSpanOf(
  { sentence: { items } }: Scene,
  { first, last }: { first: number; last: number },
): Span {
  return { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 }
}

function sourceFrame(scene: Scene, source: SourceCue): Frame {
  return frame('source', agentOf(scene, source), cueSpanOf(scene, source), source)
}

/** "Q selon X", "Q pour l'un", with a few words of the fragment's own clause between. */
export function sourceBehind(scene: Scene, at: number): Frame | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  for (let i = at + 1; i < items.length && i - at <= WORDS_BEFORE_SOURCE; i += 1) {
    const item = items[i]
    if (item === undefined || item.kind === 'quote') return null
    const cue = scene.cues.find(({ first }) => first === i)
    if (cue?.kind === 'source')
      return cue.source === 'voice' && isSaidBefore(scene, at) ? null : sourceFrame(scene, cue)
    if (cue !== undefined) return null
    if (i === at + 1 && item.kind === 'word' && item.form === grammar.inTheEyesOf) {
      const phrase = phraseFrom(scene, item.end)
      if (phrase !== null && isOneOfTwo(scene, phrase)) return frame('source', phrase, item)
    }
    if (item.kind === 'mark' && !(item.mark === ',' && i === at + 1)) return null
  }
  return null
}

/** "L'Union s'est dite « prête » par la voix de X": the Union's words. */
function isSaidBefore(scene: Scene, at: number): boolean {
  return scene.cues.some((cue) => cue.kind === 'verb' && cue.last === at - 1)
}

/** "l'un", "la seconde", "elle": rather than those whom a thing is good or bad for. */
function isOneOfTwo({ sentence: { text }, lexicon: { grammar } }: Scene, phrase: NounPhrase): boolean {
  if (phrase.form === 'pronoun') return true
  const last = /\p{L}+$/u.exec(fold(text.slice(phrase.start, phrase.end)))?.[0] ?? ''
  return phrase.form === 'description' && phrase.end - phrase.start <= 12 && grammar.oneOfTwo.has(last)
}

/** "Q, a-t-il attaqué": whatever the verb, its pronoun behind it tells that it says the words. */
export function invertedBehind(scene: Scene, last: number): Frame | null {
  const { items, text } = scene.sentence
  const { grammar } = scene.lexicon
  const from = firstBehind(items, last)
  if (grammar.inversion === null) return null
  for (let i = from; i <= from + 3; i += 1) {
    const word = wordAt(items, i)
    if (word === null) return null
    const next = wordAt(items, i + 1)?.form === grammar.inversionLetter ? i + 2 : i + 1
    const pronoun = wordAt(items, next)
    if (
      pronoun !== null &&
      grammar.thirdPersons.has(pronoun.form) &&
      grammar.inversion.test(text.slice(word.end, pronoun.start))
    ) {
      const cue =
        scene.cues.find((each): each is VerbCue => each.kind === 'verb' && each.pronoun === next) ?? null
      const end = endOfGroup(scene, i, next)
      const span = cue === null ? { start: items[from]?.start ?? word.start, end } : cueSpanOf(scene, cue)
      return frame('incise', phraseFrom(scene, pronoun.start), span, cue)
    }
    if (!grammar.clitics.has(word.form)) return null
  }
  return null
}

/** "a-t-il attaqué" goes on to its participle. */
function endOfGroup(
  { sentence: { items }, lexicon: { grammar } }: Scene,
  verb: number,
  pronoun: number,
): number {
  const form = wordAt(items, verb)?.lower ?? ''
  const composed = grammar.have.has(form) || grammar.be.has(form)
  return (composed ? wordAt(items, pronoun + 1)?.end : undefined) ?? items[pronoun]?.end ?? 0
}

function firstBehind(items: readonly Item[], last: number): number {
  return isMark(items, last + 1, ',') || isMark(items, last + 1, '–') ? last + 2 : last + 1
}

/** "Q, a déclaré X", "Q" déclare X, "Q," said X, "Q," X said. */
export function inciseBehind(scene: Scene, last: number, leading: boolean): Frame | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  const from = firstBehind(items, last)
  const comma = from === last + 2
  const cue = scene.cues.find((each): each is VerbCue => each.kind === 'verb' && each.first >= from)
  if (cue === undefined || cue.passive) return null
  if (cue.mood !== 'finite') return infinitiveBehind(scene, from, cue)
  if (!leading && !isVerbOfSaying(cue.verb)) return likeFrame(scene, from, cue)
  const begin = cue.pronoun !== null && !cue.inverted ? Math.min(cue.pronoun, cue.first) : cue.first
  if (begin !== from && !onlyAdverbs(scene, from, begin)) {
    return subjectThenVerb(scene, from, cue) ?? likeFrame(scene, from, cue)
  }
  if (cue.pronoun !== null && grammar.relatives.has(wordAt(items, cue.pronoun)?.form ?? '')) return null
  const right = subjectRight(scene, cue)
  if (right === null && cue.pronoun === null && leading && saysWhoDid(scene, cue.last))
    return frame('incise', 'same', cueSpanOf(scene, cue), cue)
  if (right === null && cue.pronoun === null && (!comma || !leading)) return null
  return frame('incise', cue.pronoun === null ? right : subjectOf(scene, cue), cueSpanOf(scene, cue), cue)
}

/** "Q, confie celle qui a tout vu": of whom the text just told. */
function saysWhoDid({ sentence: { items }, lexicon: { grammar } }: Scene, verb: number): boolean {
  return items.some((item, i) => {
    if (i <= verb || item.kind !== 'word' || !grammar.demonstratives.has(item.form)) return false
    return grammar.relatives.has(wordAt(items, i + 1)?.form ?? '')
  })
}

/** "Q, aime à dire X", "Q, croit savoir X". */
function infinitiveBehind(scene: Scene, from: number, cue: VerbCue): Frame | null {
  const { items } = scene.sentence
  if (cue.mood !== 'infinitive' || cue.verb.class !== 'say' || cue.first - from > 3) return null
  if (items.slice(from, cue.first).some(({ kind }) => kind !== 'word')) return null
  const phrase = phraseFrom(scene, items[cue.last]?.end ?? 0)
  return phrase?.speaks === true
    ? frame('incise', phrase, { start: items[from]?.start ?? 0, end: items[cue.last]?.end ?? 0 }, cue)
    : null
}

/** "Q," X said. */
function subjectThenVerb(scene: Scene, from: number, cue: VerbCue): Frame | null {
  const phrase = phraseFrom(scene, scene.sentence.items[from]?.start ?? 0)
  if (phrase === null || !phrase.speaks || cue.pronoun !== null) return null
  return subjectOf(scene, cue) === phrase ? frame('incise', phrase, cueSpanOf(scene, cue), cue) : null
}

/** "Q, comme il les appelait". */
function likeFrame(scene: Scene, from: number, cue: VerbCue): Frame | null {
  const { items } = scene.sentence
  if (!scene.lexicon.grammar.likeWords.has(wordAt(items, from)?.form ?? '') || cue.first - from > 4)
    return null
  const agent = subjectOf(scene, cue)
  return agent === null ? null : frame('source', agent, cueSpanOf(scene, cue), cue)
}

function onlyAdverbs({ sentence: { items }, lexicon }: Scene, from: number, to: number): boolean {
  const between = items.slice(from, to)
  return (
    between.length > 0 &&
    to - from <= 3 &&
    between.every((item) => item.kind === 'word' && lexicon.grammar.adverbEnding.test(item.form))
  )
}

/** "Q, s'époumone le coach": a verb that no list has, between the words and somebody. */
export function bareIncise(scene: Scene, last: number): Frame | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  if (!isMark(items, last + 1, ',') || !grammar.subjectAfter) return null
  for (let i = last + 2; i <= last + 5; i += 1) {
    const word = wordAt(items, i)
    if (word === null) return null
    if (grammar.clitics.has(word.form) || grammar.have.has(word.lower) || grammar.be.has(word.lower)) continue
    if (word.capital || grammar.prepositions.has(word.lower) || grammar.coordinators.has(word.form))
      return null
    if (grammar.subordinators.has(word.lower) || grammar.determiners.has(word.form)) return null
    const phrase = phraseFrom(scene, word.end)
    if (phrase?.speaks === true && phrase.form !== 'pronoun' && !isGoverned(scene, phrase)) {
      return frame('incise', phrase, { start: items[last + 2]?.start ?? word.start, end: word.end })
    }
  }
  return null
}

/** "Le projet "ne tient pas" et sera retiré, estime X"; of words that open the sentence "Q, voilà comment X a parlé". */
export function trailingCue(scene: Scene, last: number, leading: boolean): Frame | null {
  const { items } = scene.sentence
  for (const cue of scene.cues) {
    if (cue.first <= last) continue
    if (items.slice(last + 1, cue.first).some((item) => item.kind === 'mark' && /[;:]/.test(item.mark)))
      return null
    if (cue.kind === 'source') return sourceFrame(scene, cue)
    if (cue.passive || cue.mood !== 'finite' || !isVerbOfSaying(cue.verb)) continue
    const before = items[cue.first - 1]
    const incise = before?.kind === 'mark' ? before.mark === ',' : before?.kind !== 'word'
    if (!incise && !leading) continue
    const agent = cue.inverted || !incise ? subjectOf(scene, cue) : subjectRight(scene, cue)
    // Somebody says words that open a sentence, though nobody may be found: they do not go on with what was said before.
    const own = leading && cue.verb.class === 'say' && !isRelativeCue(scene, cue)
    if (agent !== null || own) return frame('trailing', agent, cueSpanOf(scene, cue), cue)
  }
  return null
}

function isRelativeCue({ sentence: { items }, lexicon: { grammar } }: Scene, { pronoun }: VerbCue): boolean {
  return pronoun !== null && grammar.relatives.has(wordAt(items, pronoun)?.form ?? '')
}
