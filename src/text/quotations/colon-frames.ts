// Words behind a colon: « Réponse de ce dernier : », « elle a pris ses distances : », « il cite un proche : ».

import type { Agent, Frame } from './agents.ts'
import { agentOf, subjectOf } from './agents.ts'
import { authorBetween } from './authors.ts'
import type { Cue, VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import type { Scene } from './scene.ts'
import { isGoverned, isRelative } from './scene.ts'

/** The frame of words behind the colon that is item `colon`. */
export function colonFrame(scene: Scene, colon: number): Frame {
  const { items } = scene.sentence
  const begin = beginOfClause(scene, colon)
  const mark = { start: items[colon]?.start ?? 0, end: items[colon]?.end ?? 0 }
  if (isRead(scene, begin, colon)) return { kind: 'colon', agent: null, cueSpan: mark, cue: null }
  const author = authorBetween(scene, begin, colon)
  if (author !== null) return { kind: 'colon', agent: author, cueSpan: mark, cue: null }

  const cue = scene.cues.findLast(
    (each) => each.first >= begin && each.last < colon && isCarrier(scene, each),
  )
  if (cue !== undefined) {
    const agent = cue.kind === 'verb' && isCiting(scene, cue) ? cited(scene, cue, colon) : agentOf(scene, cue)
    if (agent !== null) {
      const cueSpan = { start: items[cue.first]?.start ?? 0, end: items[cue.last]?.end ?? 0 }
      return { kind: 'colon', agent, cueSpan, cue }
    }
  }
  return { kind: 'colon', agent: subjectBetween(scene, begin, colon), cueSpan: mark, cue: null }
}

/** "Selon Le Matin, on y lit :": whoever wrote it, and not who tells of it. */
function isRead({ sentence: { items }, lexicon }: Scene, begin: number, colon: number): boolean {
  const anybody = (at: number): boolean => lexicon.grammar.anybody.has(wordAt(items, at)?.form ?? '')
  return items.slice(begin, colon).some((item, i) => {
    const reads = item.kind === 'word' && lexicon.reading.has(item.form)
    return reads && [1, 2, 3].some((back) => anybody(begin + i - back))
  })
}

function beginOfClause({ sentence: { items } }: Scene, colon: number): number {
  for (let i = colon - 1; i >= 0; i -= 1) {
    const item = items[i]
    if (item?.kind === 'mark' && /[;:]/.test(item.mark)) return i + 1
  }
  return 0
}

/** Verbs in a relative clause tell about their noun, not about the words, unless they say something. */
function isCarrier({ sentence: { items }, lexicon: { grammar } }: Scene, cue: Cue): boolean {
  if (cue.kind !== 'verb') return true
  if (cue.passive || cue.mood === 'infinitive') return false
  const pronoun = cue.pronoun === null ? null : wordAt(items, cue.pronoun)
  return pronoun === null || !grammar.relatives.has(pronoun.form) || cue.verb.class === 'say'
}

function isCiting({ lexicon }: Scene, { verb }: VerbCue): boolean {
  return lexicon.citing.has(verb.lemma)
}

/** "cite un proche:": whom it cites. */
function cited(scene: Scene, cue: VerbCue, colon: number): Agent {
  const from = scene.sentence.items[cue.last]?.end ?? 0
  const to = scene.sentence.items[colon]?.start ?? 0
  const object = scene.phrases.find((phrase) => phrase.start >= from && phrase.end <= to && phrase.speaks)
  return object ?? subjectOf(scene, cue)
}

/** Whoever acts before the colon; else the last one named before it: "Le mot de la fin revient à la doyenne :". */
function subjectBetween(scene: Scene, begin: number, colon: number): Agent {
  const { items, heading } = scene.sentence
  const from = items[begin]?.start ?? 0
  const to = items[colon]?.start ?? 0
  const inside = scene.phrases.filter(({ start, end, speaks }) => speaks && start >= from && end <= to)
  const personal = inside.filter((phrase) => !isRelative(scene, phrase))
  const free = personal.find((phrase) => !isGoverned(scene, phrase))
  // A heading names its subject before the colon: "Piscine de Morsange: …" is no speaker.
  if (heading) return free !== undefined && free.form === 'name' ? free : null
  return free ?? personal.at(-1) ?? 'same'
}
