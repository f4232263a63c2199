// What a question asks with, as an article in a given language may say it: each word or phrase with its terms there,
// its synonyms or translations, and how much it tells (its rarity). Several ways to say one thing count once.

import type { Corpus } from '../../corpus/corpus.ts'
import { foldWord } from '../../text/folding.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { findEquivalents } from '../../text/questions/cross-language.ts'
import type { Synonym } from '../../text/questions/synonyms.ts'
import { synonymsOf } from '../../text/questions/synonyms.ts'
import { keptWith, remembered } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import { frequencyOfAnyForm } from '../../text/word-frequencies.ts'
import type { NamedInQuestion } from '../question/named.ts'
import type { Question, QuestionWord } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import type { Way } from './way.ts'
import { frequencyOf, isCarrying, wayOf } from './way.ts'
import { waysAbroad } from './ways-abroad.ts'

export interface Concept extends Span {
  readonly ways: readonly Way[]
  /** Whoever is mentioned by any of these names is it: PersonRecord.name. */
  readonly people: readonly string[]
  /** Inverse document frequency of its commonest exact way, or the greatest there is where no passage has it. */
  readonly weight: number
  /** 0 to 1: how rare its words are in the language of the question at large; 1: they are none of its usual words. */
  readonly strange: number
  /** Of the words as typed, for comparing letters. */
  readonly forms: readonly string[]
  /** Some passage has it, in one way or another. */
  readonly present: boolean
  /** Some list of words has it. */
  readonly listed: boolean
  /** A verb of saying. */
  readonly says: boolean
  /** A year, a sum. */
  readonly figure: boolean
  readonly quoted: boolean
  readonly capital: boolean
  /** The noun asked about, which an answer need not repeat. */
  readonly focus: boolean
}

export function conceptsIn(article: Language, question: Question, corpus: Corpus): readonly Concept[] {
  const asked = languageOf(question.language)
  const found =
    article.code === asked.code
      ? ownConcepts(question, article, corpus)
      : translated(question, asked, article, corpus)
  return merge(found)
}

/** All terms by which it may be told. */
export const termsOf = keptWith(
  ({ ways }: Concept): ReadonlySet<string> => new Set(ways.flatMap(({ terms }) => terms)),
)

/** What is said of the people and days that a question names: its verb, its things. */
export function isCore(concept: Concept): boolean {
  const { people, strange, focus, says, figure } = concept
  return people.length === 0 && strange < 1 && !focus && !says && !figure
}

/** The share that a sentence has of what is said of the people and days asked about; 0 where nothing is. */
export function coreMet(concepts: readonly Concept[], met: readonly number[]): number {
  let total = 0
  let there = 0
  for (const [i, concept] of concepts.entries()) {
    if (!isCore(concept)) continue
    total += concept.weight
    there += concept.weight * (met[i] ?? 0)
  }
  return total === 0 ? 0 : there / total
}

interface Draft extends Span {
  readonly ways: readonly Way[]
  readonly words: readonly QuestionWord[]
  readonly known: boolean
}

function finish(draft: Draft, question: Question, corpus: Corpus): Concept {
  const people = question.people.filter((person) => overlaps(person, draft))
  const ways: Way[] = []
  let exact = 0
  let inPassages = Math.max(0, ...people.map(({ passages }) => passages))
  for (const way of draft.ways) {
    const frequency = frequencyOf(way.terms, corpus)
    if (frequency === 0) continue
    ways.push(way)
    inPassages = Math.max(inPassages, frequency)
    if (way.share >= SHARES.translated) exact = Math.max(exact, frequency)
  }
  // "quitté son poste" posts nothing, and "the call" calls nobody.
  const { questions, lexicon } = languageOf(question.language)
  const before =
    question.words[question.words.findIndex(({ start }) => start === draft.start) - 1]?.form ?? ''
  const says =
    !lexicon.determiners.has(before) &&
    draft.words.every(({ form, quoted }) => !quoted && questions.saying.has(form))
  const strange = strangeness(draft.words, question)
  const weight =
    rarity(Math.max(exact, ...named(people)) || inPassages, corpus.totals.passages) *
    strangenessShare(strange)
  return {
    start: draft.start,
    end: draft.end,
    ways,
    people: people.flatMap(({ names }) => names),
    strange,
    weight: says ? weight * SHARES.saying : weight,
    forms: draft.words.map(({ form }) => form),
    present: inPassages > 0,
    listed: draft.known,
    says,
    figure: !says && draft.words.some(({ form }) => /^\d/.test(form) && !questions.ordinal.test(form)),
    quoted: draft.words.some(({ quoted }) => quoted),
    capital: draft.words.some(({ capital }) => capital),
    focus: draft.words.some(({ focus }) => focus),
  }
}

/** What a word counts that is common in its language at large, a rare one counting 1. */
const COMMON_SHARE = 0.3

/** `strange`: see Concept. */
export function strangenessShare(strange: number): number {
  return COMMON_SHARE + (1 - COMMON_SHARE) * strange
}

/** Words of running text in which a word is looked for: a passage. */
const RUN = 60
/** Of a word that is in no list. */
const STRANGEST = -Math.log(1 - Math.exp(-1e-6 * RUN))

function strangeness(words: readonly QuestionWord[], question: Question): number {
  const strange = strangenessIn(languageOf(question.language))
  return Math.max(0, ...words.map(({ form }) => strange(form)))
}

const strangenessIn = keptWith((language: Language) =>
  remembered((form: string) => {
    const frequency = Math.max(1e-6, frequencyOfAnyForm(form, language))
    return -Math.log(1 - Math.exp(-frequency * RUN)) / STRANGEST
  }),
)

function named(people: readonly NamedInQuestion[]): number[] {
  return people.filter(({ by }) => by === 'name').map(({ passages }) => passages)
}

/** A story of a few passages tells little of how rare a word is; it is taken for a part of so many. */
const PASSAGES_AT_LEAST = 25

export function rarity(frequency: number, all: number): number {
  return inverseFrequency(frequency, Math.max(all, PASSAGES_AT_LEAST))
}

/** BM25's, of what stands in so many of `all` texts. */
export function inverseFrequency(frequency: number, all: number): number {
  return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5))
}

// ---- the question's own language

function ownConcepts(question: Question, language: Language, corpus: Corpus): Concept[] {
  const synonyms = synonymsOf(language)
  const { kind, words } = question
  const concepts: Concept[] = []
  for (let at = 0; at < words.length; ) {
    const length = nameAt(question, at) || phraseAt(words, at, language)
    const part = words.slice(at, at + length)
    at += length
    const [first] = part
    const last = part.at(-1)
    if (first === undefined || last === undefined) continue
    const content = part.filter(({ form, asks }) => (!asks || length > 1) && !language.stopWords.has(form))
    if (content.every(({ asks }) => asks)) continue
    const terms = content.map(({ form }) => language.stem(form))
    const key = part.map(({ form }) => language.stem(form)).join(' ')
    // What "se parler" may be called, and what "parler" may.
    const keys = terms.length === 1 ? new Set([key, ...terms]) : [key]
    const others = [...keys].flatMap((each) => {
      const known = synonyms.of(each)
      return kind === 'yes-no' ? answering(known) : waysOf(known)
    })
    // "mène l'enquête" may be told by "enquête", but "mis en garde à vue" not by "mis".
    const telling = terms.filter((term) => !isCarrying(term, language))
    // A "vice-président" is no "président".
    const isHyphened = /\p{L}-\p{L}/u.test(question.text.slice(first.start, last.end))
    const parts = terms.length > 1 && !isHyphened && nameAt(question, at - length) === 0 ? telling : []
    // "Divisé par 3" may be told by "divisé par trois".
    const inLetters = first.quoted ? undefined : language.questions.smallNumbers.get(first.form)
    const ways = [
      { terms, share: 1 },
      ...(length === 1 && inLetters !== undefined ? [{ terms: [language.stem(inLetters)], share: 1 }] : []),
      ...(first.quoted ? [] : others),
      ...parts.map((term): Way => ({ terms: [term], share: SHARES.part })),
      // "Green campaigners" may be called what campaigners are.
      ...(language.lexicon.nounLast ? parts.slice(-1) : []).flatMap((term) =>
        waysOf(synonyms.of(term)).map((way): Way => ({ ...way, share: way.share * SHARES.ofHead })),
      ),
    ]
    const draft = { start: first.start, end: last.end, ways, words: content, known: others.length > 0 }
    concepts.push(finish(withKindred(withSlips(draft, corpus), corpus), question, corpus))
  }
  return concepts
}

/** A list of synonyms is the same each time that it is asked for. */
const waysOf = keptWith((synonyms: readonly Synonym[]): readonly Way[] =>
  synonyms.map((synonym) => wayOf(synonym, SHARES[synonym.basis])),
)

/** "A-t-elle été virée": "reste à son poste" answers more surely than one contrary word would. */
const answering = keptWith((synonyms: readonly Synonym[]): readonly Way[] =>
  synonyms.map((synonym) => {
    const { terms, basis } = synonym
    return wayOf(synonym, basis === 'opposite' && terms.length > 1 ? SHARES.contrary : SHARES[basis])
  }),
)

/** Words of the name that begins here; 0: none does. */
function nameAt({ words, people }: Question, at: number): number {
  const name = people.find(({ by, start }) => by === 'name' && start === words[at]?.start)
  return name === undefined ? 0 : words.slice(at).filter(({ end }) => end <= name.end).length
}

/** Words of the longest phrase that has synonyms, 1 at the least. */
function phraseAt(words: readonly QuestionWord[], at: number, language: Language): number {
  const synonyms = synonymsOf(language)
  const longest = synonyms.longestFrom(language.stem(words[at]?.form ?? ''))
  for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
    const part = words.slice(at, at + length)
    if (part.some(({ quoted }) => quoted) || language.stopWords.has(part.at(-1)?.form ?? '')) continue
    const content = part.filter(({ form }) => !language.stopWords.has(form))
    // "se parler" is another word than "parler".
    if (content.length === 0) continue
    if (synonyms.of(part.map(({ form }) => language.stem(form)).join(' ')).length > 0) return length
  }
  return isCompound(words.slice(at, at + 2), language) ? 2 : 1
}

/** "harbour master" is one thing, and neither a harbour nor a master. */
function isCompound(words: readonly QuestionWord[], { lexicon }: Language): boolean {
  return (
    lexicon.nounLast &&
    words.length > 1 &&
    words.every(({ quoted }) => !quoted) &&
    lexicon.nouns.has(words.map(({ form }) => form).join('-'))
  )
}

/** What no passage has may be typed wrong. */
function withSlips(draft: Draft, corpus: Corpus): Draft {
  const [word] = draft.words
  const [way] = draft.ways
  if (word === undefined || way === undefined || draft.words.length > 1) return draft
  if (corpus.passageFrequency(way.terms[0] ?? '') > 0) return draft
  if (draft.known) return draft
  const slips = corpus.similarTerms(way.terms[0] ?? '')
  if (slips.length === 0) return draft
  return { ...draft, ways: [...draft.ways, ...slips.map((slip) => ({ terms: [slip], share: SHARES.slip }))] }
}

/** "ingrat" may be told by "ingratitude", where no passage has the word itself. */
function withKindred(draft: Draft, corpus: Corpus): Draft {
  const [word] = draft.words
  const [way] = draft.ways
  const [term = ''] = way?.terms ?? []
  if (word === undefined || draft.words.length > 1) return draft
  if (corpus.passageFrequency(term) > 0) return draft
  const near = corpus.kindredTerms(term)
  if (near.length === 0) return draft
  const known = new Set(draft.ways.flatMap(({ terms }) => terms))
  const kindred = near.filter((each) => !known.has(each))
  return {
    ...draft,
    ways: [...draft.ways, ...kindred.map((each) => ({ terms: [each], share: SHARES.kindred }))],
  }
}

// ---- the other language

function translated(question: Question, asked: Language, article: Language, corpus: Corpus): Concept[] {
  const { text, places } = asMeant(question)
  return findEquivalents(text, asked, article).flatMap((equivalent): Concept[] => {
    const { span, particle } = equivalent
    const wordsIn = (part: Span): readonly QuestionWord[] =>
      places.flatMap((place) => (overlaps(place, part) ? [place.word] : []))
    const words = wordsIn(span)
    const [first] = words
    const last = words.at(-1)
    if (first === undefined || last === undefined) return []
    // "Do for a living" only asks, "get in" and "was in charge of" do not.
    const behind = particle === null ? last : (wordsIn(particle)[0] ?? last)
    const tells = words.some(({ form, asks }) => !asks && !asked.stopWords.has(form))
    if (first.asks && behind.asks && !tells) return []
    const ways = waysAbroad(equivalent, text, words, article, corpus)
    return [
      finish({ start: first.start, end: last.end, ways, words, known: equivalent.known }, question, corpus),
    ]
  })
}

interface PlacedWord extends Span {
  readonly word: QuestionWord
}

const APOSTROPHE = /['’]/g

/** The question's words as they are meant, and where each stands in the new text. */
function asMeant(question: Question): { readonly text: string; readonly places: readonly PlacedWord[] } {
  let text = ''
  const places: PlacedWord[] = []
  for (const word of question.words) {
    const typed = question.text.slice(word.start, word.end)
    const start = text.length
    // "L'Abeille" and "n'importe" are one word of an English question, and two of French.
    const isAsTyped = foldWord(typed).replace(APOSTROPHE, '') === word.form.replace(APOSTROPHE, '')
    text += `${isAsTyped ? typed : word.form} `
    places.push({ word, start, end: text.length - 1 })
  }
  return { text, places }
}

function surest({ ways }: Concept): number {
  return ways[0]?.share ?? 0
}

/** A name of several words is one thing, and so is a word that is asked twice. */
function merge(concepts: readonly Concept[]): readonly Concept[] {
  const merged = new Map<string, Concept>()
  for (const concept of concepts) {
    const key = concept.ways[0]?.terms.join(' ') ?? `${concept.forms.join(' ')}?`
    const known = merged.get(key)
    // "Qui défend X comme avocat": "lawyer" says the second more surely than the first.
    if (known === undefined || surest(concept) > surest(known)) merged.set(key, concept)
  }
  return [...merged.values()]
}
