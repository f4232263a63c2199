// Whose a cue is: the noun phrase that is the subject of a reporting verb, or that a phrase such as "selon" names.
// Which person a noun phrase means is references.ts.

import type { CueLexicon } from './cue-lexicon.ts'
import type { Cue, SourceCue, VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import type { Item, NarrationSentence } from './narration.ts'
import type { Discourse, NounPhrase } from './references.ts'
import type { Span } from './span.ts'

/** A sentence with its cues and the noun phrases of the writer's own words in it. */
export interface Scene {
  readonly sentence: NarrationSentence
  readonly cues: readonly Cue[]
  /** In order; those inside quotation marks left out. */
  readonly phrases: readonly NounPhrase[]
  readonly lexicon: CueLexicon
}

/**
 * Who speaks: a phrase of the text; `same`: whoever spoke or acted last ("à ses yeux" with nothing before it);
 * `first`, `second`: the speaker or the hearer of an interview ("j'ai dit", "vous avez dit"); null: nobody.
 */
export type Agent = NounPhrase | 'same' | 'first' | 'second' | null

/**
 * `incise`: the cue stands right behind the words. `colon`: a colon right before them. `source`: "selon X" beside
 * them. `cue`: the nearest cue before them. `trailing`: a cue at the end of their sentence. `subject`: no cue, the
 * subject of their clause. `alone`: nothing but the words in their sentence. `none`: no sign of a speaker.
 */
export type FrameKind = 'incise' | 'colon' | 'source' | 'cue' | 'trailing' | 'subject' | 'alone' | 'none'

export interface Frame {
  readonly kind: FrameKind
  readonly agent: Agent
  /** In the passage. */
  readonly cueSpan: Span | null
  readonly cue: Cue | null
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['je', 'nous', 'i', 'we'])
const SECOND_PERSON: ReadonlySet<string> = new Set(['vous', 'tu', 'you'])
/** Subjects that are nobody: "ce", "cela". */
const THINGS: ReadonlySet<string> = new Set(['ce', 'cela', 'ca', 'ceci', 'it', 'this', 'that'])

/** The agent of any cue. */
export function agentOf(scene: Scene, cue: Cue): Agent {
  return cue.kind === 'source' ? sourceOf(scene, cue) : subjectOf(scene, cue)
}

function sourceOf(scene: Scene, cue: SourceCue): Agent {
  if (cue.source === 'possessive') return ownerBefore(scene, cue.first)
  const { items } = scene.sentence
  const phrase = phraseFrom(scene, items[cue.last]?.end ?? 0)
  if (phrase === null) return null
  return isPlainPronoun(phrase, scene) ? (agreeing(scene, phrase, cue.first) ?? phrase) : phrase
}

/** "selon lui": whose words the sentence reports, rather than the name that stands nearest. */
function agreeing(scene: Scene, pronoun: NounPhrase, before: number): Agent {
  const owner = ownerBefore(scene, before)
  if (owner === null || typeof owner === 'string') return null
  const agrees =
    owner.plural === pronoun.plural &&
    (owner.gender === null || pronoun.gender === null || owner.gender === pronoun.gender)
  return agrees ? owner : null
}

function isPlainPronoun({ form, start, end }: NounPhrase, { sentence }: Scene): boolean {
  return (
    form === 'pronoun' &&
    end - start <= 5 &&
    /^(?:lui|elle|eux|elles|him|her|them)$/i.test(sentence.text.slice(start, end))
  )
}

/** The subject of the nearest saying to the left; else that of the sentence; else whoever spoke before it. */
function ownerBefore(scene: Scene, before: number): Agent {
  const cue = scene.cues.findLast(
    (each): each is VerbCue => each.kind === 'verb' && isPlain(each) && each.last < before,
  )
  const subject = cue === undefined ? null : subjectOf(scene, cue)
  if (subject !== null) return subject
  return mainSubject(scene, before) ?? 'same'
}

function isPlain(cue: VerbCue): boolean {
  return cue.mood === 'finite' && !cue.passive
}

/** The first phrase of a sentence that no preposition governs and that can speak, among the items before `before`. */
export function mainSubject(scene: Scene, before: number): NounPhrase | null {
  const limit = scene.sentence.items[before]?.start ?? scene.sentence.end
  return (
    scene.phrases.find((phrase) => phrase.speaks && phrase.end <= limit && !isGoverned(scene, phrase)) ?? null
  )
}

/** The subject of a verb; of a gerund or an infinitive, that of the verb it hangs on. */
export function subjectOf(scene: Scene, cue: VerbCue): Agent {
  if (cue.passive) return agentOfPassive(scene, cue)
  if (cue.pronoun !== null) return subjectPronoun(scene, cue, cue.pronoun)
  if (cue.mood !== 'finite') return subjectOfDependent(scene, cue)
  if (isIncise(scene, cue)) {
    const right = subjectRight(scene, cue)
    if (right !== null) return right
  }
  return subjectLeft(scene, cue) ?? inherited(scene, cue) ?? subjectRight(scene, cue)
}

function subjectPronoun(scene: Scene, cue: VerbCue, index: number): Agent {
  const { items } = scene.sentence
  const pronoun = wordAt(items, index)
  if (pronoun === null) return null
  if (scene.lexicon.grammar.relatives.has(pronoun.form)) return antecedent(scene, index, cue.plural)
  if (FIRST_PERSON.has(pronoun.form)) return 'first'
  if (SECOND_PERSON.has(pronoun.form)) return 'second'
  if (THINGS.has(pronoun.form)) return null
  if (pronoun.form === 'on') return placeThatSpeaks(scene, index)
  return phraseFrom(scene, pronoun.start)
}

/** "À la mairie, on assure": the place speaks. */
function placeThatSpeaks(scene: Scene, index: number): NounPhrase | null {
  const { items } = scene.sentence
  const start = items[index]?.start ?? 0
  return (
    scene.phrases.findLast((phrase) => phrase.end <= start && phrase.speaks && phrase.form !== 'pronoun') ??
    null
  )
}

/** What "qui" stands for: the phrase right before it, or before the comma, rather than a complement of it. */
function antecedent(scene: Scene, index: number, plural: boolean | null): NounPhrase | null {
  const { items } = scene.sentence
  const start = items[index]?.start ?? 0
  const before = scene.phrases.filter((phrase) => phrase.end <= start && fits(phrase, plural))
  const nearest = before.at(-1)
  if (nearest === undefined) return null
  const clause = scene.phrases.findLast((phrase) => phrase.end <= start)
  if (!isGoverned(scene, nearest) || clause !== nearest || wordAt(items, index - 1) !== null) return nearest
  // "le Dr Perrin, du centre du sommeil, qui": the complement between the commas is not meant.
  const free = before.findLast((phrase) => !isGoverned(scene, phrase))
  return free !== undefined && commasBetween(items, free.end, start) > 1 ? free : nearest
}

function commasBetween(items: readonly Item[], from: number, to: number): number {
  return items.filter(
    (item) => item.kind === 'mark' && item.mark === ',' && item.start >= from && item.end <= to,
  ).length
}

function subjectOfDependent(scene: Scene, cue: VerbCue): Agent {
  const { items } = scene.sentence
  const start = items[cue.first]?.start ?? 0
  if (cue.mood === 'gerund' && wordAt(items, cue.first - 1)?.form !== 'en') {
    // "une vidéo du président affirmant": no comma, so the phrase right before it speaks.
    const adjacent = scene.phrases.findLast((phrase) => phrase.end <= start)
    if (adjacent?.speaks === true && scene.sentence.text.slice(adjacent.end, start).trim() === '')
      return adjacent
  }
  const governor = scene.cues.findLast(
    (each): each is VerbCue => each.kind === 'verb' && each !== cue && each.last < cue.first,
  )
  if (governor !== undefined && governor.verb.class === 'name' && cue.mood === 'infinitive') {
    const accused = scene.phrases.find(
      (phrase) => phrase.start >= (items[governor.last]?.end ?? 0) && phrase.end <= start,
    )
    if (accused?.speaks === true) return accused
  }
  if (governor !== undefined && isPlain(governor)) return subjectOf(scene, governor)
  return (
    mainSubject(scene, cue.first) ??
    scene.phrases.find((phrase) => phrase.start > start && phrase.speaks && !isGoverned(scene, phrase)) ??
    'same'
  )
}

/** "jugé … par X": X; a passive without its agent says nothing about who spoke. */
function agentOfPassive(scene: Scene, cue: VerbCue): NounPhrase | null {
  const { items } = scene.sentence
  for (let i = cue.last + 1; i < items.length && i <= cue.last + 12; i += 1) {
    const item = items[i]
    if (item?.kind === 'mark' && item.mark !== ',') return null
    if (wordAt(items, i)?.form === scene.lexicon.grammar.agent) return phraseFrom(scene, item?.end ?? 0)
  }
  return null
}

/** The verb stands right behind a quotation, or between commas with its subject behind it. */
function isIncise(scene: Scene, cue: VerbCue): boolean {
  const { items } = scene.sentence
  const before = items[cue.first - 1]
  if (!scene.lexicon.grammar.subjectAfter) {
    return before?.kind === 'quote' || (before?.kind === 'mark' && items[cue.first - 2]?.kind === 'quote')
  }
  if (before === undefined || before.kind === 'quote') return true
  if (before.kind !== 'mark') return false
  if (items[cue.first - 2]?.kind === 'quote') return true
  if (cue.verb.class !== 'say' && cue.verb.class !== 'manner') return false
  const phrase = phraseFrom(scene, items[cue.last]?.end ?? 0)
  if (phrase === null || !phrase.speaks) return false
  const after = items.find(({ start }) => start >= phrase.end)
  return after === undefined || (after.kind === 'mark' && after.mark !== '(')
}

/** The first phrase behind the verb that can be its subject: "a déclaré mercredi à Politico la maire". */
export function subjectRight(scene: Scene, cue: VerbCue): NounPhrase | null {
  const { items } = scene.sentence
  const from = items[cue.last]?.end ?? 0
  const to = endOfClause(scene, cue.last)
  const after = scene.phrases.filter(
    (phrase) => phrase.start >= from && phrase.start < to && fits(phrase, cue.plural),
  )
  const free = after.filter((phrase) => !isGoverned(scene, phrase))
  return free.find(({ speaks }) => speaks) ?? free[0] ?? null
}

/** Offset at which the words behind a verb cannot hold its subject any more. */
function endOfClause({ sentence: { items, end }, lexicon: { grammar } }: Scene, from: number): number {
  for (let i = from + 1; i < items.length; i += 1) {
    const item = items[i]
    if (item === undefined || item.kind === 'quote') return item?.start ?? end
    if (item.kind === 'mark' && /[;:]/.test(item.mark)) return item.start
    if (item.kind === 'word' && grammar.subordinators.has(item.lower) && item.lower !== 'dont')
      return item.start
  }
  return end
}

/** The subject before the verb, past what stands between commas: "La maire, 54 ans, qui …, a dénoncé". */
function subjectLeft(scene: Scene, cue: VerbCue): NounPhrase | null {
  return subjectBefore(scene, cue.first, cue.plural)
}

function subjectBefore(scene: Scene, before: number, plural: boolean | null): NounPhrase | null {
  const { items } = scene.sentence
  let end = before
  for (let nearest = true; end > 0; nearest = false) {
    const begin = beginOfSegment(items, end)
    const insertion = !nearest && isInsertion(scene, begin)
    const subject = insertion ? null : subjectWithin(scene, begin, end, plural)
    if (subject !== null) return subject
    const stop = items[begin - 1]
    if (stop?.kind === 'mark' && /[;:]/.test(stop.mark)) return null
    end = begin - 1
  }
  return null
}

/** The subject of the clause that holds item `at`, though no verb in it is known. */
export function clauseSubject(scene: Scene, at: number): NounPhrase | null {
  return subjectBefore(scene, at, null)
}

/** Index of the item after the last comma, dash or bracket before item `end`. */
function beginOfSegment(items: readonly Item[], end: number): number {
  for (let i = end - 1; i >= 0; i -= 1) {
    const item = items[i]
    if (item?.kind === 'mark' && item.mark !== '.') return i + 1
  }
  return 0
}

/** "qui a refusé", "élu en 2020", "par la voix de": nothing between commas that begins so holds the subject. */
function isInsertion({ sentence: { items }, lexicon: { grammar } }: Scene, begin: number): boolean {
  const first = wordAt(items, begin)
  if (first === null) return items[begin]?.kind === 'quote'
  return (
    grammar.relatives.has(first.form) ||
    grammar.subordinators.has(first.lower) ||
    (grammar.prepositions.has(first.lower) && first.form !== 'des')
  )
}

/** The subject in one stretch between commas; an apposition gives way to the name or the phrase before it. */
function subjectWithin(scene: Scene, begin: number, end: number, plural: boolean | null): NounPhrase | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  let clause = begin
  for (let i = begin; i < end; i += 1) {
    const word = wordAt(items, i)
    if (word !== null && grammar.subordinators.has(word.lower) && !grammar.relatives.has(word.form))
      clause = i + 1
  }
  const from = items[clause]?.start ?? 0
  const to = items[end - 1]?.end ?? 0
  const inside = scene.phrases.filter(
    (phrase) =>
      phrase.start >= from && phrase.end <= to && fits(phrase, plural) && !isGoverned(scene, phrase),
  )
  return inside.find(({ speaks }) => speaks) ?? null
}

/** "La maire dénonce … et assure": the second verb has the subject of the first. */
function inherited(scene: Scene, cue: VerbCue): Agent {
  const before = scene.cues.findLast(
    (each): each is VerbCue => each.kind === 'verb' && isPlain(each) && each.last < cue.first,
  )
  return before === undefined ? null : subjectOf(scene, before)
}

function fits(phrase: NounPhrase, plural: boolean | null): boolean {
  return plural === null || phrase.plural === plural
}

/** A preposition stands before it: "à la maire", "du maire", "avec Paul et Marie". */
export function isGoverned(scene: Scene, phrase: NounPhrase): boolean {
  const { items, text } = scene.sentence
  const { grammar } = scene.lexicon
  const at = items.findIndex(({ start }) => start >= phrase.start)
  const own = wordAt(items, at)?.form ?? ''
  if (/^(?:du|au|aux)$/.test(own)) return true
  const before = wordAt(items, at - 1)
  if (before === null) return false
  if (own === 'des' && !grammar.subordinators.has(before.lower) && !grammar.coordinators.has(before.form))
    return true
  if (grammar.prepositions.has(before.lower)) return true
  if (before.form !== 'et' && before.form !== 'and') return false
  const partner = scene.phrases.findLast(({ end }) => end <= before.start)
  return (
    partner !== undefined && text.slice(partner.end, before.start).trim() === '' && isGoverned(scene, partner)
  )
}

/** The noun phrases of a stretch of a passage, in order. */
export function phrasesIn(discourse: Discourse, range: Span & { readonly passage: number }): NounPhrase[] {
  const phrases = discourse.nounPhrases(range.passage)
  const from = firstFrom(phrases, range.start)
  const to = firstFrom(phrases, range.end)
  return phrases.slice(from, to)
}

/** Index of the first that begins at or behind an offset. */
function firstFrom(phrases: readonly NounPhrase[], offset: number): number {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((phrases[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
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
