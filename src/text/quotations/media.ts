// Where something was said, and to whom, as the words beside its cue tell: "sur Fil Libre", "dans un communiqué",
// "à la presse", "devant la presse". What it is about ("sur Claire Vasseur") and what it answers ("à une publication")
// are no such place.

import type { Span } from '../span.ts'
import type { Frame } from './agents.ts'
import { wordAt } from './cues.ts'
import type { Item } from './narration.ts'
import type { Scene } from './scene.ts'
import { isGoverned, isMark } from './scene.ts'

export interface Setting {
  readonly medium: string | null
  readonly addressee: string | null
}

/** Items between a preposition and the noun of a medium: "lors d'une longue conférence". */
const WORDS_TO_NOUN = 4
const WORDS_OF_A_NAME = 4

export const NO_SETTING: Setting = { medium: null, addressee: null }

/** Whether a person of the article has this name. */
export type IsPerson = (name: string) => boolean

/** What the sentence of a quotation that is item `at` tells of its setting. */
export function settingOf(scene: Scene, frame: Frame, at: number, isPerson: IsPerson): Setting {
  const { items } = scene.sentence
  const from = frame.cue === null ? 0 : frame.cue.last + 1
  const to = endOfStretch(items, Math.max(from, frame.kind === 'incise' ? from : at))
  return {
    medium: mediumIn(scene, from, to, isPerson) ?? (from > 0 ? mediumIn(scene, 0, from, isPerson) : null),
    addressee: frame.cue?.kind === 'verb' ? addresseeIn(scene, from, to, at) : null,
  }
}

/** Index of the next quotation, or the end: what stands behind it belongs to that one. */
function endOfStretch(items: readonly Item[], from: number): number {
  const next = items.findIndex((item, i) => i > from && item.kind === 'quote')
  return next === -1 ? items.length : next
}

function mediumIn(scene: Scene, from: number, to: number, isPerson: IsPerson): string | null {
  const { items } = scene.sentence
  const { prepositions } = scene.lexicon.media
  for (let i = from; i < to; i += 1) {
    const word = wordAt(items, i)
    if (word === null || !prepositions.has(word.form)) continue
    const found = mediumBehind(scene, i, to, isPerson)
    if (found !== null) return scene.sentence.text.slice(found.start, found.end)
  }
  return null
}

/**
 * Behind the preposition that is item `at`: "son réseau Fil Libre" -> "Fil Libre"; "un communiqué" ->
 * "communiqué"; "sur X" -> "X".
 */
function mediumBehind(scene: Scene, at: number, to: number, isPerson: IsPerson): Span | null {
  const { items, text } = scene.sentence
  const { onto, nouns, places, toward, answered } = scene.lexicon.media
  const preposition = wordAt(items, at)
  const direct = preposition !== null && onto.has(preposition.form) ? capitalsFrom(items, at + 1, to) : null
  if (direct !== null && !isPlace(scene, direct) && !isDay(scene, at + 1)) {
    return isPerson(text.slice(direct.start, direct.end)) ? null : direct
  }
  let isTowards = preposition !== null && toward.has(preposition.lower)
  for (let i = at + 1; i < to && i <= at + WORDS_TO_NOUN; i += 1) {
    const word = wordAt(items, i)
    if (word === null) return null
    isTowards ||= toward.has(word.lower)
    if (!nouns.has(word.form) || isHanging(scene, i, at)) continue
    if (isTowards && answered.has(word.form)) return null
    const name = nameBehind(scene, i, to)
    if (name !== null && !isPerson(text.slice(name.start, name.end))) return name
    return places.has(word.form) ? null : { start: word.start, end: endOfCompound(scene, i, to) }
  }
  return null
}

/** "par une équipe d'entretien": what the team is for, unlike "lors d'entretiens". */
function isHanging({ sentence: { items }, lexicon }: Scene, noun: number, preposition: number): boolean {
  const { hanging, prepositions } = lexicon.media
  const link = wordAt(items, noun - 1)
  const head = wordAt(items, noun - 2)
  if (link === null || head === null || !hanging.has(link.form) || noun - 2 <= preposition) return false
  return !prepositions.has(head.form)
}

/** "on Tuesday". */
function isDay({ sentence: { items }, lexicon }: Scene, at: number): boolean {
  return lexicon.media.days.has(wordAt(items, at)?.form ?? '')
}

/** The name of a medium behind its noun: "le quotidien Le Marégraphe", "au micro de Stade Plus". */
function nameBehind({ sentence: { items }, lexicon }: Scene, noun: number, to: number): Span | null {
  const { sent, toward } = lexicon.media
  const from = noun + 1
  for (let i = from; i < to && i < from + 3; i += 1) {
    const word = wordAt(items, i)
    if (word === null) return null
    // "dans un courriel à la Gazette": whom it was sent to.
    if (sent.has(wordAt(items, noun)?.form ?? '') && toward.has(word.lower)) return null
    if (word.capital) return capitalsFrom(items, i, to)
    if (!lexicon.media.links.has(word.form) && !lexicon.media.nouns.has(word.form)) return null
  }
  return null
}

function capitalsFrom(items: readonly Item[], from: number, to: number): Span | null {
  let end = from
  while (
    end < to &&
    end < from + WORDS_OF_A_NAME &&
    (wordAt(items, end)?.capital === true || isNumberAfter(items, from, end))
  )
    end += 1
  const first = items[from]
  const last = items[end - 1]
  return end > from && first !== undefined && last !== undefined
    ? { start: first.start, end: last.end }
    : null
}

/** "France 24". */
function isNumberAfter(items: readonly Item[], from: number, at: number): boolean {
  return at > from && /^\p{N}{1,2}$/u.test(wordAt(items, at)?.form ?? '')
}

function isPlace(scene: Scene, { start, end }: Span): boolean {
  return scene.phrases.some(
    (phrase) => phrase.start <= start && end <= phrase.end && phrase.end - phrase.start > end - start + 4,
  )
}

/** "conférence de presse", "zone mixte", "conseil municipal". */
function endOfCompound({ sentence: { items }, lexicon }: Scene, at: number, to: number): number {
  const end = items[at]?.end ?? 0
  const next = wordAt(items, at + 1)
  if (next === null || at + 1 >= to) return end
  if (lexicon.media.complements.has(next.form)) return next.end
  const last = wordAt(items, at + 2)
  return lexicon.media.links.has(next.form) && last !== null && lexicon.media.complements.has(last.form)
    ? last.end
    : end
}

/** "devant la mairie", "devant le tribunal": where somebody stood. */
function isInFrontOf({ sentence: { items }, lexicon }: Scene, before: string, { start, end }: Span): boolean {
  const { prepositions, buildings } = lexicon.media.outside
  const noun = items.find(
    (item) =>
      item.kind === 'word' && item.start >= start && item.end <= end && !lexicon.media.links.has(item.form),
  )
  return prepositions.has(before) && noun?.kind === 'word' && buildings.has(noun.form)
}

/** "à la presse", "au quotidien Le Marégraphe", "devant les journalistes". */
function addresseeIn(scene: Scene, from: number, to: number, at: number): string | null {
  const { items, text } = scene.sentence
  const { hearing } = scene.lexicon.media
  const start = items[from]?.start ?? 0
  const end = items[to - 1]?.end ?? 0
  for (const phrase of scene.phrases) {
    if (phrase.start < start || phrase.end > end || !phrase.speaks || !isGoverned(scene, phrase)) continue
    const index = items.findIndex((item) => item.start >= phrase.start)
    if (index > at && from <= at) return null
    if (items.slice(from, index).some((item, i) => item.kind === 'mark' && !isMark(items, from + i, '.')))
      return null
    const own = wordAt(items, index)?.form ?? ''
    const before = wordAt(items, index - 1)?.lower ?? ''
    if (!hearing.has(own) && !hearing.has(before)) continue
    if (isInFrontOf(scene, before, phrase)) continue
    const words = items.slice(index).filter((item) => item.end <= phrase.end)
    const first = words.find((item) => item.kind === 'word' && !scene.lexicon.media.links.has(item.form))
    // A name stands alone; a noun with its article, which "aux" holds: "aux salariés".
    const isName = first?.kind === 'word' && first.capital
    return text.slice(isName ? first.start : phrase.start, phrase.end)
  }
  return null
}
