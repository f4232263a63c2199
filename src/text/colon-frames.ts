// Words behind a colon: « Réponse de ce dernier : », « elle a pris ses distances : », « une lettre que l'antiquaire
// avait adressée : ». A letter belongs to who wrote it, not to who reads it out.

import type { Agent, Frame } from './agents.ts'
import { agentOf, subjectOf } from './agents.ts'
import type { VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import type { NounPhrase } from './references.ts'
import type { Scene } from './scene.ts'
import { isGoverned, isRelative, mainSubject, phraseFrom } from './scene.ts'

/** Items between a noun such as "lettre" and who wrote it. */
const WORDS_TO_AUTHOR = 7

/** The frame of words behind the colon that is item `colon`. */
export function colonFrame(scene: Scene, colon: number): Frame {
  const { items } = scene.sentence
  const begin = beginOfClause(scene, colon)
  const mark = { start: items[colon]?.start ?? 0, end: items[colon]?.end ?? 0 }
  const written = authorBetween(scene, begin, colon)
  if (written !== null) return { kind: 'colon', agent: written, cueSpan: mark, cue: null }

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

function beginOfClause({ sentence: { items } }: Scene, colon: number): number {
  for (let i = colon - 1; i >= 0; i -= 1) {
    const item = items[i]
    if (item?.kind === 'mark' && /[;:]/.test(item.mark)) return i + 1
  }
  return 0
}

/** Verbs in a relative clause between commas tell about their noun, not about the words. */
function isCarrier(
  { sentence: { items }, lexicon: { grammar } }: Scene,
  cue: { kind: string; first: number },
): boolean {
  const verb = cue as VerbCue
  if (cue.kind !== 'verb') return true
  if (verb.passive || verb.mood === 'infinitive') return false
  const pronoun = verb.pronoun === null ? null : wordAt(items, verb.pronoun)
  return pronoun === null || !grammar.relatives.has(pronoun.form) || verb.verb.class === 'say'
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

/** Who wrote or said what a noun before the colon means; null where no such noun stands there. */
export function authorBetween(scene: Scene, begin: number, end: number): Agent {
  const { items } = scene.sentence
  const { documents, utterances } = scene.lexicon
  for (let i = end - 1; i >= begin; i -= 1) {
    const form = wordAt(items, i)?.form
    if (form === undefined || !(documents.has(form) || utterances.has(form))) continue
    const author = authorOf(scene, i, end)
    if (author !== null) return author
  }
  return null
}

function authorOf(scene: Scene, noun: number, end: number): Agent {
  const { items } = scene.sentence
  const { documents, possessives } = scene.lexicon
  const named = namedAuthor(scene, noun, end)
  if (named !== null) return named
  const owned = possessives.has(wordAt(items, noun - 1)?.form ?? '')
  if (!owned || documents.has(wordAt(items, noun)?.form ?? '')) return null
  return mainSubject(scene, noun) ?? 'same'
}

/** "lettre de X", "mot de la main de X", "lettre que X avait adressée". */
function namedAuthor(scene: Scene, noun: number, end: number): NounPhrase | null {
  const { items } = scene.sentence
  const { grammar, authorship } = scene.lexicon
  for (let i = noun + 1; i < end && i <= noun + WORDS_TO_AUTHOR; i += 1) {
    const word = wordAt(items, i)
    if (word === null) {
      if (i === noun + 1) continue
      return null
    }
    const phrase = phraseFrom(scene, word.end)
    if (phrase?.speaks === true && phrase.end <= (items[end]?.start ?? phrase.end)) {
      if (authorship.has(word.form)) return phrase
      // "une lettre que l'antiquaire avait adressée", not "que l'antiquaire a reçue".
      if (word.form === 'que' && !isReceived(scene, phrase, end)) return phrase
    }
    if (grammar.subordinators.has(word.lower) && word.form !== 'que') return null
  }
  return null
}

function isReceived({ sentence: { items }, lexicon }: Scene, phrase: NounPhrase, end: number): boolean {
  return items
    .slice(0, end)
    .some((item) => item.kind === 'word' && item.start >= phrase.end && lexicon.receiving.has(item.form))
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
