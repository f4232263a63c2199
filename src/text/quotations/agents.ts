// Whose a cue is: the noun phrase that is the subject of a reporting verb, or that a phrase such as "selon" names.
// Which person a noun phrase means is references.ts.

import { gendersAgree } from '../people/gender.ts'
import type { NounPhrase } from '../people/references.ts'
import type { Span } from '../span.ts'
import { namedAuthor } from './authors.ts'
import { isVerbOfSaying } from './cue-lexicon.ts'
import type { Cue, SourceCue, VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import type { Item } from './narration.ts'
import type { Scene } from './scene.ts'
import {
  fitsNumber,
  isGoverned,
  isLeading,
  isRelative,
  mainSubject,
  phraseFrom,
  subjectBefore,
} from './scene.ts'

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

/** How the writer gives a quoted piece to somebody. */
export interface Frame {
  readonly kind: FrameKind
  readonly agent: Agent
  /** In the passage. */
  readonly cueSpan: Span | null
  readonly cue: Cue | null
}

/** The agent of any cue. */
export function agentOf(scene: Scene, cue: Cue): Agent {
  return cue.kind === 'source' ? sourceOf(scene, cue) : subjectOf(scene, cue)
}

function sourceOf(scene: Scene, cue: SourceCue): Agent {
  if (cue.source === 'possessive') return ownerBefore(scene, cue.first)
  const phrase = phraseFrom(scene, scene.sentence.items[cue.last]?.end ?? 0)
  if (phrase === null || !phrase.speaks) return authorNamedBehind(scene, cue) ?? phrase
  if (isRelative(scene, phrase)) return antecedentOf(scene, phrase.start, null)
  return isPlainPronoun(phrase, scene) ? (agreeing(scene, phrase, cue.first) ?? phrase) : phrase
}

/** "d'après les mots du ministre", "selon un communiqué de la préfecture". */
function authorNamedBehind(scene: Scene, cue: SourceCue): NounPhrase | null {
  const { items } = scene.sentence
  const { documents, utterances } = scene.lexicon
  for (let i = cue.last + 1; i <= cue.last + 3; i += 1) {
    const form = wordAt(items, i)?.form
    if (form === undefined) return null
    if (documents.has(form) || utterances.has(form)) return namedAuthor(scene, i, items.length)
  }
  return null
}

/** "selon lui": whose words the sentence reports, rather than the name that stands nearest. */
function agreeing(scene: Scene, pronoun: NounPhrase, before: number): Agent {
  // "Selon lui, l'arbitre …": nobody stands before it.
  const owner = before === 0 ? null : ownerBefore(scene, before)
  if (owner === null || typeof owner === 'string') return null
  const agrees = owner.plural === pronoun.plural && gendersAgree(owner.gender, pronoun.gender)
  return agrees ? owner : null
}

function isPlainPronoun(
  { form, start, end }: NounPhrase,
  { sentence: { text }, lexicon: { grammar } }: Scene,
): boolean {
  return form === 'pronoun' && grammar.objectPronouns.has(text.slice(start, end).toLowerCase())
}

/** The subject of the nearest saying to the left; else that of the sentence; else whoever spoke before it. */
function ownerBefore(scene: Scene, before: number): Agent {
  const cue = scene.cues.findLast(
    (each): each is VerbCue => each.kind === 'verb' && isPlain(each) && each.last < before,
  )
  const subject = cue === undefined ? null : subjectOf(scene, cue)
  if (subject !== null) return subject
  return mainSubject(scene, before) ?? mainSubject(scene, scene.sentence.items.length) ?? 'same'
}

function isPlain(cue: VerbCue): boolean {
  return cue.mood === 'finite' && !cue.passive
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
  // "ce que lui avait confié le maire": what "que" opens has its subject behind the verb.
  const { grammar } = scene.lexicon
  const opened = wordAt(scene.sentence.items, cue.first - 1)?.form === grammar.that
  const behind = opened && grammar.subjectAfter ? subjectRight(scene, cue) : null
  if (behind?.speaks === true) return behind
  const outer = sharedSubject(scene, cue)
  if (outer !== null) return outer
  return subjectBefore(scene, cue.first, cue.plural) ?? inherited(scene, cue) ?? subjectRight(scene, cue)
}

/** "Elle répète que le maire ment et promet des preuves": the second saying is hers, as far as the words tell. */
function sharedSubject(scene: Scene, cue: VerbCue): Agent {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  if (!grammar.coordinators.has(wordAt(items, cue.first - 1)?.form ?? '')) return null
  const before = scene.cues.findLast(
    (each): each is VerbCue =>
      each.kind === 'verb' && isPlain(each) && each.last < cue.first && each.verb.class === 'say',
  )
  if (before === undefined || before.plural !== cue.plural) return null
  const opened = [1, 2, 3].some((ahead) => wordAt(items, before.last + ahead)?.form === grammar.that)
  const again = items
    .slice(before.last + 4, cue.first)
    .some((item) => item.kind === 'word' && item.form === grammar.that)
  return opened && !again && cue.verb.class !== 'mention' ? subjectOf(scene, before) : null
}

function subjectPronoun(scene: Scene, cue: VerbCue, index: number): Agent {
  const { grammar } = scene.lexicon
  const pronoun = wordAt(scene.sentence.items, index)
  if (pronoun === null || grammar.things.has(pronoun.form)) return null
  if (grammar.relatives.has(pronoun.form)) {
    return emphasised(scene, index, cue.last) ?? antecedentOf(scene, pronoun.start, cue.plural)
  }
  if (grammar.firstPersons.has(pronoun.form)) return 'first'
  if (grammar.secondPersons.has(pronoun.form)) return 'second'
  if (grammar.anybody.has(pronoun.form)) return placeThatSpeaks(scene, pronoun.start)
  return phraseFrom(scene, pronoun.start)
}

/** "l'entourage de la ministre, qui avait elle-même qualifié": the pronoun tells which of them "qui" means. */
function emphasised(scene: Scene, from: number, to: number): NounPhrase | null {
  const { items } = scene.sentence
  const { grammar } = scene.lexicon
  for (let i = from + 1; i <= to; i += 1) {
    const word = wordAt(items, i)
    if (word === null || !grammar.objectPronouns.has(word.lower) || grammar.clitics.has(word.form)) continue
    return phraseFrom(scene, word.start)
  }
  return null
}

/** "À la mairie, on assure": the place speaks. */
function placeThatSpeaks(scene: Scene, start: number): NounPhrase | null {
  const places = scene.phrases.filter(({ end, speaks, form }) => end <= start && speaks && form !== 'pronoun')
  return places.findLast((phrase) => isGoverned(scene, phrase)) ?? null
}

/** What a "qui" at `start` stands for: the phrase before it, or before the comma, rather than a complement of it. */
function antecedentOf(scene: Scene, start: number, plural: boolean | null): NounPhrase | null {
  const { items, text } = scene.sentence
  const before = scene.phrases.filter(
    (phrase) => phrase.end <= start && fitsNumber(phrase, plural) && !isRelative(scene, phrase),
  )
  const nearest = before.at(-1)
  if (nearest === undefined || !isGoverned(scene, nearest)) return nearest ?? null
  if (!/,\s*$/u.test(text.slice(0, start).replace(/\p{L}+\s*$/u, ''))) return nearest
  // "le Dr Perrin, du centre du sommeil, qui": the complement between the commas is not meant.
  const free = before.findLast((phrase) => !isGoverned(scene, phrase))
  if (free === undefined || commasBetween(items, free.end, nearest.start) === 0) return nearest
  // "Le préfet, Paul Vial, a tranché, au dam du maire, Luc Roth, qui": a verb parts the two, so the comma is the name's.
  if (nearest.speaks && hasVerbBetween(scene, free.end, nearest.start)) return nearest
  return commasBetween(items, free.end, start) > 1 ? free : nearest
}

function hasVerbBetween(scene: Scene, from: number, to: number): boolean {
  return scene.sentence.items.some(
    (item) => item.kind === 'word' && item.start >= from && item.end <= to && scene.isVerb(item),
  )
}

function commasBetween(items: readonly Item[], from: number, to: number): number {
  return items.filter(
    (item) => item.kind === 'mark' && item.mark === ',' && item.start >= from && item.end <= to,
  ).length
}

function subjectOfDependent(scene: Scene, cue: VerbCue): Agent {
  const { items, text } = scene.sentence
  const start = items[cue.first]?.start ?? 0
  if (
    cue.mood === 'gerund' &&
    !scene.lexicon.grammar.prepositions.has(wordAt(items, cue.first - 1)?.lower ?? '')
  ) {
    // "une vidéo du président affirmant": no comma, so the phrase right before it speaks.
    const adjacent = scene.phrases.findLast((phrase) => phrase.end <= start)
    if (adjacent?.speaks === true && text.slice(adjacent.end, start).trim() === '') return adjacent
  }
  const governor = scene.cues.findLast(
    (each): each is VerbCue => each.kind === 'verb' && each !== cue && each.last < cue.first,
  )
  if (governor?.verb.class === 'name' && cue.mood === 'infinitive') {
    const accused = scene.phrases.find(
      (phrase) => phrase.start >= (items[governor.last]?.end ?? 0) && phrase.end <= start,
    )
    if (accused?.speaks === true) return accused
  }
  if (governor !== undefined && (isPlain(governor) || governor.mood === 'gerund'))
    return subjectOf(scene, governor)
  return (
    subjectBefore(scene, cue.first, null) ??
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

/** The verb stands right behind a quotation that opens the sentence, or between commas with its subject behind it. */
function isIncise(scene: Scene, cue: VerbCue): boolean {
  const { items } = scene.sentence
  const before = items[cue.first - 1]
  const quote =
    before?.kind === 'quote' ? cue.first - 1 : items[cue.first - 2]?.kind === 'quote' ? cue.first - 2 : null
  if (quote !== null && before?.kind !== 'word' && isLeading(items, quote)) return true
  if (!scene.lexicon.grammar.subjectAfter) return false
  if (before === undefined || before.kind === 'quote') return true
  if (before.kind !== 'mark' || !isVerbOfSaying(cue.verb)) return false
  const phrase = subjectRight(scene, cue)
  if (phrase === null || !phrase.speaks) return false
  const between = items.filter(
    ({ start, end }) => start > (items[cue.last]?.start ?? 0) && end <= phrase.start,
  )
  if (between.some(({ kind }) => kind !== 'word')) return false
  const after = items.find(({ start }) => start >= phrase.end)
  return after === undefined || (after.kind === 'mark' && after.mark !== '(')
}

/** The first phrase behind the verb that can be its subject: "a déclaré mercredi à la presse la maire". */
export function subjectRight(scene: Scene, cue: VerbCue): NounPhrase | null {
  const from = scene.sentence.items[cue.last]?.end ?? 0
  const to = endOfClause(scene, cue.last)
  const free = scene.phrases.filter(
    (phrase) =>
      phrase.start >= from &&
      phrase.start < to &&
      fitsNumber(phrase, cue.plural) &&
      !isRelative(scene, phrase) &&
      !isGoverned(scene, phrase),
  )
  return free.find(({ speaks }) => speaks) ?? free[0] ?? null
}

/** Offset at which the words behind a verb cannot hold its subject any more. */
function endOfClause({ sentence: { items, end }, lexicon: { grammar } }: Scene, from: number): number {
  for (let i = from + 1; i < items.length; i += 1) {
    const item = items[i]
    if (item === undefined || item.kind === 'quote') return item?.start ?? end
    if (item.kind === 'mark' && /[;:]/.test(item.mark)) return item.start
    const opens = item.kind === 'word' && grammar.subordinators.has(item.lower)
    if (opens && !grammar.subjectBehind.has(item.lower)) return item.start
  }
  return end
}

/** "La maire dénonce … et assure": the second verb has the subject of the first. */
function inherited(scene: Scene, cue: VerbCue): Agent {
  const before = scene.cues.findLast(
    (each): each is VerbCue => each.kind === 'verb' && isPlain(each) && each.last < cue.first,
  )
  return before === undefined ? null : subjectOf(scene, before)
}
