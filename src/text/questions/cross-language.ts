// A question in one language over articles in the other: for each of its words, or phrases, the terms that say
// it there. Names and numbers stand for themselves; the vocabulary is english-french/, which anyone can add lines to.

import { analyze } from '../analyzer.ts'
import { fold } from '../folding.ts'
import type { Language } from '../language.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import type { Word } from '../words.ts'
import { splitWords } from '../words.ts'
import { CHAT_ENTRIES } from './english-french/chat/entries.ts'
import { ENTRIES } from './english-french/entries.ts'
import { EVERYDAY_ENTRIES } from './english-french/everyday/entries.ts'
import { IRREGULAR_FORMS } from './english-french/irregular-forms.ts'
import { RARER_ENTRIES } from './english-french/rarer/entries.ts'

export interface Equivalent {
  /** The word or phrase asked with: UTF-16 code units of the question. */
  readonly span: Span
  /** Each is the terms of the other language that together say it; the most usual first. */
  readonly alternatives: readonly (readonly string[])[]
  /** false: not in the lexicon; the alternatives are the word itself, as names are, and what it may look like there. */
  readonly known: boolean
  /**
   * Of a verb whose particle stands behind its object, where the particle stands: "out" of "got the passengers out".
   */
  readonly particle: Span | null
}

/** What the words of `text` are called in the other language, in order; stop words left out. */
export function findEquivalents(text: string, from: Language, to: Language): Equivalent[] {
  const dictionary = dictionaryOf(from, to)
  const words = splitWords(text, from)
  const found: Equivalent[] = []
  const taken = new Set<number>()
  for (let at = 0; at < words.length; ) {
    if (taken.has(at)) {
      at += 1
      continue
    }
    const whole = longestEntry(text, words, at, from, dictionary)
    const apart = (whole?.length ?? 1) > 1 ? null : separatedVerb(text, words, at, from, dictionary)
    for (const place of apart?.tail ?? []) taken.add(place)
    const match = apart ?? whole
    const first = words[at]
    if (first === undefined) break
    const last = words[at + (match?.length ?? 1) - 1] ?? first
    const span = { start: first.start, end: last.end }
    if (match !== null) {
      const { alternatives } = match
      if (alternatives.length > 0)
        found.push({ span, alternatives, known: true, particle: words[apart?.tail[0] ?? -1] ?? null })
    } else if (!isStopWord(text, first, from) && !isGrammar(first.form, from, to)) {
      found.push({ span, alternatives: dictionary.lookAlikes(first.form), known: false, particle: null })
    }
    at += match?.length ?? 1
  }
  return found
}

// ---- the lexicon, in either direction

interface Lexicon {
  /** Folded word or phrase -> its translations. */
  readonly exact: ReadonlyMap<string, readonly string[]>
  /** The same by the stems of its words, for inflected forms. */
  readonly stemmed: ReadonlyMap<string, readonly string[]>
  /** Irregular form -> lemmas. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>
  /** By the stem of the first word, the words of the longest phrase that begins so, as it is listed or inflected. */
  readonly longest: ReadonlyMap<string, number>
}

/** What only questions in English are read with is added to what stands for both directions. */
const ENGLISH_ENTRIES = ENTRIES + CHAT_ENTRIES + RARER_ENTRIES + EVERYDAY_ENTRIES

const lexicons = new Map<string, Lexicon>()

/** Read once, at the first question that needs it. */
function lexiconOf(from: Language): Lexicon {
  const known = lexicons.get(from.code)
  if (known !== undefined) return known
  const made = readLexicon(from)
  lexicons.set(from.code, made)
  return made
}

function readLexicon(from: Language): Lexicon {
  const exact = new Map<string, string[]>()
  const stemmed = new Map<string, string[]>()
  const longest = new Map<string, number>()
  const begins = (forms: readonly string[]): void => {
    const first = from.stem(forms[0] ?? '')
    longest.set(first, Math.max(forms.length, longest.get(first) ?? 1))
  }
  const add = (source: string, translations: readonly string[]): void => {
    const forms = splitWords(source, from).map(({ form }) => form)
    begins(forms)
    append(exact, forms.join(' '), translations)
    append(stemmed, stems(forms, from), translations)
  }
  for (const [english, french] of linesOf(from.code === 'en' ? ENGLISH_ENTRIES : ENTRIES)) {
    if (from.code === 'en') add(english, french)
    else for (const word of french) add(word, [english])
  }
  if (from.code === 'fr')
    for (const [key, english] of rarelyAsked(stemmed, from)) {
      append(stemmed, key, english)
      const [first = '', ...more] = key.split(' ')
      longest.set(first, Math.max(more.length + 1, longest.get(first) ?? 1))
    }
  const lemmas = from.code === 'en' ? readLemmas() : new Map<string, readonly string[]>()
  for (const form of lemmas.keys()) begins(form.split(' '))
  return { exact, stemmed, lemmas, longest }
}

function linesOf(entries: string): readonly (readonly [english: string, french: readonly string[]])[] {
  return entries.split('\n').flatMap((line) => {
    const colon = line.indexOf(': ')
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2).split(' | ')] as const]
  })
}

/** Of what only the lists for questions in English say of a French word, what is most surely meant. */
const RARELY_AT_MOST = 4
/** Words of English that may be meant: "kick his heels" is talk, and no press writes it. */
const IN_PRINT_AT_MOST = 2

/**
 * French words that only the lists for questions in English have, with their English: "poireau" stands in "leek:
 * poireau". What an entry names first is what it surely means.
 */
function rarelyAsked(
  known: ReadonlyMap<string, unknown>,
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, { readonly english: string; readonly place: number }[]>()
  const isKnown = (form: string): boolean => known.has(language.stem(form))
  for (const [english, french] of linesOf(RARER_ENTRIES + EVERYDAY_ENTRIES + CHAT_ENTRIES)) {
    if (english.split(' ').length > IN_PRINT_AT_MOST) continue
    for (const [place, word] of french.entries()) {
      const forms = splitWords(word, language).map(({ form }) => form)
      const [told, ...more] = forms.filter((form) => !language.stopWords.has(form))
      const key = stems(forms, language)
      // "Cette année" is a year that the topics have.
      if (told === undefined || known.has(key) || (more.length === 0 && isKnown(told))) continue
      const there = found.get(key) ?? []
      found.set(key, [...there, { english, place }])
    }
  }
  return new Map([...found].map(([key, told]) => [key, surest(told)]))
}

function surest(told: readonly { readonly english: string; readonly place: number }[]): readonly string[] {
  return [...told]
    .sort((first, second) => first.place - second.place)
    .slice(0, RARELY_AT_MOST)
    .map(({ english }) => english)
}

function readLemmas(): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Map<string, string[]>()
  for (const line of IRREGULAR_FORMS.split('\n')) {
    const [lemma, forms] = line.split(': ')
    if (lemma === undefined || forms === undefined) continue
    for (const form of forms.split(', ')) append(lemmas, fold(form), [fold(lemma)])
  }
  return lemmas
}

function append(map: Map<string, string[]>, key: string, values: readonly string[]): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [...values])
  else there.push(...values.filter((value) => !there.includes(value)))
}

function stems(forms: readonly string[], language: Language): string {
  return forms.map((form) => language.stem(form)).join(' ')
}

// ---- what a phrase is called, worked out once: questions come back to the same words

type Alternatives = Equivalent['alternatives']

/** Phrases of which it is kept, some 300 bytes each; most are no entry. */
const PHRASES_KEPT = 8_000

interface Dictionary {
  readonly lexicon: Lexicon
  /** Of folded words with one space between them; null: no entry has them. */
  readonly entry: (phrase: string) => Alternatives | null
  /** Of a word that no entry has. */
  readonly lookAlikes: (form: string) => Alternatives
}

const dictionaries = new Map<string, Dictionary>()

function dictionaryOf(from: Language, to: Language): Dictionary {
  const pair = `${from.code} ${to.code}`
  const known = dictionaries.get(pair)
  if (known !== undefined) return known
  const lexicon = lexiconOf(from)
  const made = {
    lexicon,
    entry: remembered((phrase: string) => {
      const translations = translate(phrase.split(' '), from, lexicon)
      return translations.length === 0 ? null : termsOf(translations, to)
    }, PHRASES_KEPT),
    lookAlikes: remembered((form: string) => lookAlikes(form, from, to), PHRASES_KEPT),
  }
  dictionaries.set(pair, made)
  return made
}

interface Match {
  /** In words. */
  readonly length: number
  readonly alternatives: Alternatives
}

function longestEntry(
  text: string,
  words: readonly Word[],
  at: number,
  from: Language,
  { lexicon, entry }: Dictionary,
): Match | null {
  const longest = longestFrom(words[at]?.form ?? '', from, lexicon)
  for (let length = Math.min(longest, words.length - at); length >= 1; length--) {
    if (length === 1 && isStopWord(text, words[at], from)) return null
    const alternatives = entry(phraseOf(words, at, length))
    if (alternatives !== null) return { length, alternatives }
  }
  return null
}

function phraseOf(words: readonly Word[], at: number, length: number): string {
  let phrase = words[at]?.form ?? ''
  for (let next = at + 1; next < at + length; next += 1) phrase += ` ${words[next]?.form}`
  return phrase
}

/** Words of the longest entry that may begin with this one, in whichever of its forms. */
function longestFrom(form: string, from: Language, { longest, lemmas }: Lexicon): number {
  let most = longest.get(from.stem(form)) ?? 1
  for (const lemma of lemmas.get(form) ?? [])
    most = Math.max(most, longest.get(from.stem(lemma.split(' ')[0] ?? '')) ?? 1)
  return most
}

/** Words of an object between a verb and its particle: "got the passengers out". */
const OBJECT_AT_MOST = 4

/** Words that belong to a verb behind its object: "out", "from office", "out of office". */
const TAIL_AT_MOST = 3

/** A verb of which the rest stands behind its object, where both are an entry: "get the passengers out". */
function separatedVerb(
  text: string,
  words: readonly Word[],
  at: number,
  from: Language,
  { entry }: Dictionary,
): (Match & { readonly tail: readonly number[] }) | null {
  const verb = words[at]?.form
  const object = words[at + 1]
  const { separable } = from.questions
  if (separable === null || verb === undefined || object === undefined) return null
  if (from.questions.auxiliaries.has(verb)) return null
  const isName = /\p{Lu}/u.test(text.charAt(object.start))
  if (!isName && !separable.objects.has(object.form)) return null
  for (let particle = at + 2; particle <= at + 1 + OBJECT_AT_MOST; particle += 1) {
    if (!separable.particles.has(words[particle]?.form ?? '')) continue
    for (let length = TAIL_AT_MOST; length > 0; length -= 1) {
      if (particle + length > words.length) continue
      const alternatives = entry(`${verb} ${phraseOf(words, particle, length)}`)
      if (alternatives !== null)
        return { length: 1, alternatives, tail: Array.from({ length }, (_, place) => particle + place) }
    }
  }
  return null
}

/** Words that are also the acronym of a country when they are written in capitals. */
const ACRONYMS_IN_CAPITALS = new Set(['us', 'it'])

/** "us" is one, "US" is not. */
function isStopWord(text: string, word: Word | undefined, { stopWords }: Language): boolean {
  if (word === undefined) return false
  if (!ACRONYMS_IN_CAPITALS.has(word.form)) return stopWords.has(word.form)
  return text.slice(word.start, word.end) !== word.form.toUpperCase()
}

/**
 * No word to look for where no entry has it: a negation, a particle away from its verb, "wo" of "won't", and what the
 * articles' language passes over, as in the title of a work: "Les" and "du" of "Les Chemins du retour".
 */
function isGrammar(form: string, { questions, stopWords }: Language, to: Language): boolean {
  const meant = questions.respellings.get(form)
  return (
    questions.negations.has(form) ||
    questions.separable?.particles.has(form) === true ||
    to.stopWords.has(form) ||
    meant?.split(' ').every((word) => stopWords.has(word)) === true
  )
}

/** As written and by its lemma, since "left" is a side and the past of "leave"; by its stems where neither is known. */
function translate(forms: readonly string[], from: Language, lexicon: Lexicon): readonly string[] {
  const whole = forms.join(' ')
  const [first = '', ...rest] = forms
  const lemmas = [
    ...(lexicon.lemmas.get(whole) ?? []),
    ...(forms.length > 1 ? (lexicon.lemmas.get(first) ?? []).map((lemma) => [lemma, ...rest].join(' ')) : []),
  ]
  const found = [whole, ...lemmas].flatMap((key) => lexicon.exact.get(key) ?? [])
  if (found.length > 0) return [...new Set(found)]
  const base =
    forms.length === 1 && from.code === 'en'
      ? basesOf(first).find((form) => lexicon.exact.has(form))
      : undefined
  return lexicon.exact.get(base ?? '') ?? lexicon.stemmed.get(stems(forms, from)) ?? []
}

/** What an English form may be a regular inflection of: "officers" is of "officer", and its stem of "office" as well. */
function basesOf(form: string): readonly string[] {
  const [, stem = '', doubled, ending] =
    /^(.*?(?:([b-df-hj-np-tv-z])\2)?)(ies|ied|es|s|ed|ing)$/.exec(form) ?? []
  if (ending === 'ies' || ending === 'ied') return [`${stem}y`, `${stem}ie`]
  if (stem.length < 2) return []
  return ending === 's' ? [stem] : [`${stem}e`, stem, ...(doubled === undefined ? [] : [stem.slice(0, -1)])]
}

function termsOf(phrases: readonly string[], language: Language): readonly (readonly string[])[] {
  const alternatives = new Map<string, readonly string[]>()
  for (const phrase of phrases) {
    const terms = analyze(phrase, language).map(({ term }) => term)
    const key = terms.join(' ')
    if (terms.length > 0 && !alternatives.has(key)) alternatives.set(key, terms)
  }
  return [...alternatives.values()]
}

// ---- words that the lexicon does not have

/** English ending, French ending, as folded forms: words of the same origin. */
const KINDRED: readonly (readonly [english: string, french: string])[] = [
  ['ically', 'iquement'],
  ['ically', 'ique'],
  ['ical', 'ique'],
  ['ility', 'ilite'],
  ['ity', 'ite'],
  ['ary', 'aire'],
  ['ory', 'oire'],
  ['ously', 'eusement'],
  ['ous', 'eux'],
  ['ism', 'isme'],
  ['ist', 'iste'],
  ['ize', 'iser'],
  ['ise', 'iser'],
  ['ify', 'ifier'],
  ['ally', 'alement'],
  ['ive', 'if'],
  ['ate', 'er'],
  ['ator', 'ateur'],
  ['or', 'eur'],
  ['er', 'eur'],
  ['ic', 'ique'],
  ['ly', 'ment'],
  ['cy', 'ce'],
  ['gy', 'gie'],
  ['phy', 'phie'],
  ['my', 'mie'],
  ['ny', 'nie'],
  ['ty', 'te'],
]

/** The word itself first: most are names. */
function lookAlikes(form: string, from: Language, to: Language): readonly (readonly string[])[] {
  const forms = [form]
  const singular =
    from.code === 'en' ? form.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : form.replace(/s$/, '')
  for (const [english, french] of KINDRED) {
    const [ending, other] = from.code === 'en' ? [english, french] : [french, english]
    if (singular.length > ending.length + 2 && singular.endsWith(ending)) {
      forms.push(singular.slice(0, -ending.length) + other)
    }
  }
  return [...new Set(forms.map((candidate) => to.stem(candidate)))].map((term) => [term])
}
