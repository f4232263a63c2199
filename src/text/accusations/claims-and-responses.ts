// An article as pairing.ts reads it: what each sentence says of whom, which sentences respond to an accusation, and
// who accuses.

import { analyze } from '../analyzer.ts'
import { foldWord } from '../folding.ts'
import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import { splitWords } from '../words.ts'
import type { SentenceStance } from './stance.ts'

export interface PairingArticle {
  /** ISO day; null: not stated. */
  readonly published: string | null
  readonly language: Language
  readonly passages: readonly PairingPassage[]
}

export interface PairingPassage {
  readonly text: string
  readonly heading: boolean
  readonly sentences: readonly JudgedSentence[]
  /** `person`: the same number for the same person in all articles. */
  readonly mentions: readonly (Span & { readonly person: number })[]
  readonly quotations: readonly (Span & { readonly speaker: number | null })[]
}

export interface JudgedSentence extends Span {
  readonly stance: SentenceStance
}

export type ResponseRole = 'denial' | 'no-evidence' | 'outcome' | 'correction'

/** A stretch of a passage, by index into the articles and their passages. */
export interface PassageStretch extends Span {
  readonly article: number
  readonly passage: number
}

/** A term in a larger share of an article's passages is what the article is about, and links nothing. */
const COMMON_SHARE = 0.35
const COMMON_PASSAGES = 4

export interface ReadSentence {
  readonly place: PassageStretch
  readonly stance: SentenceStance
  readonly persons: ReadonlySet<number>
  /** Who speaks in it, where it quotes. */
  readonly speakers: ReadonlySet<number>
  readonly quotes: boolean
  readonly terms: ReadonlySet<string>
  /** Folded, unstemmed: figures and months are compared as they stand. */
  readonly forms: ReadonlySet<string>
}

export interface Response {
  readonly role: Exclude<ResponseRole, 'correction'>
  readonly place: PassageStretch
  /** Who denies, or whose claim lacks evidence. */
  readonly parties: ReadonlySet<number>
  readonly persons: ReadonlySet<number>
  /** What it is about, its parties' names and the article's everyday words left out. */
  readonly topics: ReadonlySet<string>
  readonly pointsBack: boolean
  readonly published: string | null
}

export interface ReadArticle {
  readonly published: string | null
  readonly sentences: readonly ReadSentence[]
  readonly responses: readonly Response[]
  /** Passages that mention each person. */
  readonly mentionedIn: ReadonlyMap<number, number>
  /** For each accuser, the passages in which they accuse, or which say that nothing proves it. */
  readonly accusers: ReadonlyMap<number, readonly number[]>
}

/** `index`: of the article among all. */
export function readArticle(article: PairingArticle, index: number): ReadArticle {
  const sentences = article.passages.flatMap((passage, number) =>
    passage.sentences.map((span) =>
      readSentence(passage, span, { article: index, passage: number }, article.language),
    ),
  )
  const frequency = new Map<string, number>()
  const mentionedIn = new Map<number, number>()
  for (const [number, passage] of article.passages.entries()) {
    const own = sentences.filter(({ place }) => place.passage === number)
    for (const term of new Set(own.flatMap(({ terms }) => [...terms]))) count(frequency, term)
    for (const person of new Set(passage.mentions.map(({ person }) => person))) count(mentionedIn, person)
  }
  const common = Math.max(COMMON_PASSAGES, COMMON_SHARE * article.passages.length)
  const responses = article.passages.flatMap((passage, number) =>
    readResponses(
      passage,
      sentences.filter(({ place }) => place.passage === number),
      article,
      (term) => (frequency.get(term) ?? 0) <= common,
    ),
  )
  return {
    published: article.published,
    sentences,
    responses,
    mentionedIn,
    accusers: findAccusers(article, sentences, responses),
  }
}

/** For each accuser, the passages that say so: those in which they accuse, and those that say nothing proves it. */
function findAccusers(
  { passages }: PairingArticle,
  sentences: readonly ReadSentence[],
  responses: readonly Response[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const add = (person: number, passage: number): void => {
    found.set(person, [...(found.get(person) ?? []), passage])
  }
  for (const { stance, speakers, place } of sentences) {
    if (!stance.accuses && !(stance.stances.includes('allegation') && stance.claims)) continue
    const subject = firstNamed(passages[place.passage], place)
    const accusers = speakers.size > 0 ? [...speakers] : subject === null ? [] : [subject]
    for (const person of accusers) add(person, place.passage)
  }
  for (const { role, parties, place } of responses) {
    if (role === 'no-evidence') for (const person of parties) add(person, place.passage)
  }
  return found
}

function firstNamed(passage: PairingPassage | undefined, span: Span): number | null {
  const [mention] = (passage?.mentions ?? [])
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start)
  return mention?.person ?? null
}

function count<Key>(map: Map<Key, number>, key: Key): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function readSentence(
  passage: PairingPassage,
  span: JudgedSentence,
  place: Omit<PassageStretch, keyof Span>,
  language: Language,
): ReadSentence {
  const text = passage.text.slice(span.start, span.end)
  const quotations = passage.quotations.filter(({ start, end }) => start < span.end && end > span.start)
  return {
    place: { ...place, start: span.start, end: span.end },
    stance: span.stance,
    persons: new Set(
      passage.mentions
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .map(({ person }) => person),
    ),
    speakers: new Set(quotations.flatMap(({ speaker }) => speaker ?? [])),
    quotes: quotations.length > 0,
    terms: new Set(
      analyze(text, language)
        .filter(({ start, end }) => !language.stance.idle.has(foldWord(text.slice(start, end))))
        .map(({ term }) => term),
    ),
    forms: new Set(splitWords(text, language).map(({ form }) => form)),
  }
}

/** The responding sentences of one passage are one response to each role, from the first to the last of them. */
function readResponses(
  passage: PairingPassage,
  sentences: readonly ReadSentence[],
  { language, published }: PairingArticle,
  isTelling: (term: string) => boolean,
): Response[] {
  const roles = ['denial', 'no-evidence', 'outcome'] as const
  return roles.flatMap((role) => {
    const responding = sentences.filter(({ stance }) => stance.stances.includes(role))
    const [first] = responding
    const last = responding.at(-1)
    if (first === undefined || last === undefined) return []
    const parties = partiesOf(passage, responding, sentences)
    const names = new Set(
      passage.mentions
        .filter(({ person }) => parties.has(person))
        .flatMap(({ start, end }) =>
          analyze(passage.text.slice(start, end), language).map(({ term }) => term),
        ),
    )
    return [
      {
        role,
        place: { ...first.place, end: last.place.end },
        parties,
        persons: new Set(sentences.flatMap(({ persons }) => [...persons])),
        topics: new Set(
          sentences.flatMap(({ terms }) => [...terms]).filter((term) => isTelling(term) && !names.has(term)),
        ),
        pointsBack: responding.some(({ stance }) => stance.pointsBack),
        published,
      },
    ]
  })
}

/** Whoever speaks in the responding sentences, else whom they name first. */
function partiesOf(
  passage: PairingPassage,
  responding: readonly ReadSentence[],
  sentences: readonly ReadSentence[],
): ReadonlySet<number> {
  const speakers = new Set(responding.flatMap(({ speakers }) => [...speakers]))
  const named = responding.flatMap(({ place }) => firstNamed(passage, place) ?? [])
  const parties = new Set([...speakers, ...named])
  return parties.size > 0 ? parties : new Set(sentences.flatMap(({ speakers }) => [...speakers]))
}
