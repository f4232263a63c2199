// A sentence as attribution reads it, and the noun phrases in it: which one a preposition governs, which one a verb
// can have as its subject.

import type { Discourse, NounPhrase } from '../people/references.ts'
import type { Span } from '../span.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import type { Cue } from './cues.ts'
import { wordAt } from './cues.ts'
import { firstIndex } from './first-index.ts'
import type { Item, NarrationSentence, WordItem } from './narration.ts'

/** A sentence with its cues and the noun phrases of the writer's own words in it. */
export interface Scene {
  readonly sentence: NarrationSentence
  readonly cues: readonly Cue[]
  /** In order; those inside quotation marks left out. */
  readonly phrases: readonly NounPhrase[]
  readonly lexicon: CueLexicon
  /** Whether a word is a finite verb, as far as a list can tell. */
  isVerb(word: WordItem): boolean
}

/** The noun phrases of a stretch of a passage, in order. */
export function phrasesIn(discourse: Discourse, range: Span & { readonly passage: number }): NounPhrase[] {
  const phrases = discourse.nounPhrases(range.passage)
  const from = firstIndex(phrases, ({ start }) => start >= range.start)
  const to = firstIndex(phrases, ({ start }) => start >= range.end)
  return phrases.slice(from, to)
}

/** The phrase that begins at `offset`, white space aside. */
export function phraseFrom({ phrases, sentence }: Scene, offset: number): NounPhrase | null {
  const phrase = phrases.find(({ start }) => start >= offset)
  return phrase !== undefined && sentence.text.slice(offset, phrase.start).trim() === '' ? phrase : null
}

export function isMark(items: readonly Item[], index: number, mark: string): boolean {
  const item = items[index]
  return item?.kind === 'mark' && item.mark === mark
}

/** Whether only marks and other quotations stand before a quotation in its sentence. */
export function isLeading(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .every((item) => item.kind === 'quote' || (item.kind === 'mark' && item.mark !== ':'))
}

/** A preposition stands before it: "à la maire", "du maire", "avec Paul et Marie". */
export function isGoverned(scene: Scene, phrase: NounPhrase): boolean {
  const { items, text } = scene.sentence
  const { grammar } = scene.lexicon
  const at = items.findIndex(({ start }) => start >= phrase.start)
  const own = wordAt(items, at)?.form ?? ''
  if (grammar.governingArticles.has(own)) return true
  const before = wordAt(items, at - 1)
  if (before === null) return false
  const joined = grammar.subordinators.has(before.lower) || grammar.coordinators.has(before.form)
  if (grammar.governingBehindNouns.has(own) && !joined) return !scene.isVerb(before)
  // "A Paris": capitals often go without their accent.
  const unaccented = before.capital && grammar.unaccentedPrepositions.has(before.lower)
  if (grammar.prepositions.has(before.lower) || unaccented) return true
  if (before.form !== grammar.and) return false
  const partner = scene.phrases.findLast(({ end }) => end <= before.start)
  const adjacent = partner !== undefined && text.slice(partner.end, before.start).trim() === ''
  return adjacent && isGoverned(scene, partner)
}

/** The phrase that a heading sets beside its quotation: « Q » : la maire raconte. */
export function phraseBeside(scene: Scene, at: number): NounPhrase | null {
  const { items } = scene.sentence
  const mark = items[at + 1]
  if (mark?.kind !== 'mark' || !/[:,–(]/.test(mark.mark)) return null
  const from = wordAt(items, at + 2)?.start
  return (
    scene.phrases.find((phrase) => phrase.start === from && phrase.speaks && !isGoverned(scene, phrase)) ??
    null
  )
}

export function isRelative(
  { sentence: { text }, lexicon: { grammar } }: Scene,
  { start, end }: Span,
): boolean {
  return grammar.relatives.has(text.slice(start, end).toLowerCase())
}

/** The first phrase of a sentence that no preposition governs and that can speak, among the items before `before`. */
export function mainSubject(scene: Scene, before: number): NounPhrase | null {
  const limit = scene.sentence.items[before]?.start ?? scene.sentence.end
  const free = (phrase: NounPhrase): boolean =>
    phrase.speaks && phrase.end <= limit && !isRelative(scene, phrase) && !isGoverned(scene, phrase)
  return scene.phrases.find(free) ?? null
}

export function fitsNumber(phrase: NounPhrase, plural: boolean | null): boolean {
  return plural === null || phrase.plural === plural
}

/**
 * The subject of a verb before item `before`, past what stands between commas: "La maire, 54 ans, qui …, a dénoncé".
 * null where no phrase of that number can be it. `ofVerb`: a verb stands there, which things can be the subject of too.
 */
export function subjectBefore(
  scene: Scene,
  before: number,
  plural: boolean | null,
  ofVerb = true,
): NounPhrase | null {
  const { items } = scene.sentence
  let end = before
  for (let nearest = true; end > 0; nearest = false) {
    const begin = beginOfSegment(scene, end)
    const subject = subjectWithin(scene, begin, end, plural, { nearest, ofVerb })
    if (subject !== null) return subject
    const stop = items[begin - 1]
    if (stop?.kind === 'mark' && /[;:]/.test(stop.mark)) return null
    end = begin - 1
  }
  return null
}

/** Index of the item after the last comma, dash or bracket before item `end`, those within a phrase left aside. */
function beginOfSegment({ sentence: { items }, phrases }: Scene, end: number): number {
  for (let i = end - 1; i >= 0; i -= 1) {
    const item = items[i]
    if (item?.kind !== 'mark' || item.mark === '.') continue
    if (!phrases.some((phrase) => phrase.start < item.start && item.end < phrase.end)) return i + 1
  }
  return 0
}

/** The subject in one stretch between commas: the first phrase of the clause that is still open where it ends. */
function subjectWithin(
  scene: Scene,
  begin: number,
  end: number,
  plural: boolean | null,
  { nearest, ofVerb }: { readonly nearest: boolean; readonly ofVerb: boolean },
): NounPhrase | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  let clause = begin
  for (let i = begin; i < end; i += 1) {
    const word = wordAt(items, i)
    if (word !== null && (grammar.subordinators.has(word.lower) || grammar.relatives.has(word.form)))
      clause = i + 1
  }
  const closed = !nearest && clause > begin && hasVerb(scene, clause, end)
  if (closed) return null
  const from = items[clause]?.start ?? 0
  const to = items[end - 1]?.end ?? 0
  const free = scene.phrases.filter(
    (phrase) =>
      phrase.start >= from && phrase.end <= to && fitsNumber(phrase, plural) && !isGoverned(scene, phrase),
  )
  const speaking = free.find(({ speaks }) => speaks)
  if (speaking !== undefined || !nearest || !ofVerb) return speaking ?? null
  // "Le rapport dénonce": what stands right before the verb is its subject, whether or not it can speak.
  const adjacent = free.at(-1)
  const beside = adjacent !== undefined && scene.sentence.text.slice(adjacent.end, to).trim() === ''
  return beside && hasArticle(scene, adjacent) ? adjacent : null
}

function hasArticle(scene: Scene, { start }: NounPhrase): boolean {
  const item = scene.sentence.items.find((each) => each.start >= start)
  return item?.kind === 'word' && scene.lexicon.grammar.determiners.has(item.form)
}

/** "quand la ministre est venue,": such a clause is complete, and its subject not that of what follows. */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  const { items } = scene.sentence
  for (let i = from; i < to; i += 1) {
    const word = wordAt(items, i)
    if (word !== null && !word.capital && scene.isVerb(word)) return true
  }
  return false
}
