// What must be read beside an accusation: which denials, missing evidence, outcomes and corrections answer which
// sentences, in the same article and in the others of the story. What each sentence does is stance.ts; that it is
// shown is answering/context.ts.

import { analyze } from './analyzer.ts'
import { foldWord } from './folding.ts'
import type { Language } from './language.ts'
import type { Span } from './span.ts'
import type { SentenceStance } from './stance.ts'
import { splitWords } from './words.ts'

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

export interface ContextPair {
  /** The sentence that must not stand alone. */
  readonly sentence: PassageStretch
  readonly role: ResponseRole
  readonly response: PassageStretch
}

/** Responses shown beside one sentence at the most, the nearest first, each role before a second of any. */
const RESPONSES_AT_MOST = 4
/** Passages that a response which only points back can be away from what it answers. */
const POINTS_BACK_OVER = 2
/** Passages that a response to the same people can be away. */
const SAME_PEOPLE_OVER = 3
/** Passages around an accusation, or around a line that it lacks evidence, in which the accuser's words belong to it. */
const TALE_OVER = 2
/** Passages between two responses that belong together. */
const GOES_WITH_OVER = 2
/** Somebody named in no more passages than this is in the story for what is said of them. */
const MINOR_PASSAGES = 2
/** A term in a larger share of an article's passages is what the article is about, and links nothing. */
const COMMON_SHARE = 0.35
const COMMON_PASSAGES = 4
/** Terms that two articles must share for a response in one to answer a sentence of the other. */
const SHARED_ACROSS = 2

/** Near-linear in the number of articles: responses of other articles are found by the people they concern. */
export function pairContexts(articles: readonly PairingArticle[]): ContextPair[] {
  const read = articles.map(readArticle)
  const byPerson = responsesByPerson(read)
  const accusers = new Set(read.flatMap(({ accusers }) => [...accusers.keys()]))
  const pairs: ContextPair[] = []
  for (const article of read) {
    for (const sentence of article.sentences) {
      const direct = article.responses.filter((response) =>
        answersNearby(response, sentence, article, accusers),
      )
      const near = [
        ...direct,
        ...article.responses.filter((response) => goesWith(response, direct, sentence)),
      ]
      const far = responsesElsewhere(sentence, byPerson)
      pairs.push(
        ...choose(sentence, [...near, ...far]).map((response) => ({
          sentence: sentence.place,
          role: response.role,
          response: response.place,
        })),
      )
    }
  }
  return [...pairs, ...pairCorrections(read)]
}

// ---- what an article says, sentence by sentence

interface ReadSentence {
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

interface Response {
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

interface ReadArticle {
  readonly published: string | null
  readonly sentences: readonly ReadSentence[]
  readonly responses: readonly Response[]
  /** Passages that mention each person. */
  readonly mentionedIn: ReadonlyMap<number, number>
  /** For each accuser, the passages in which they accuse, or which say that nothing proves it. */
  readonly accusers: ReadonlyMap<number, readonly number[]>
}

function readArticle(article: PairingArticle, index: number): ReadArticle {
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

// ---- which response answers which sentence

/**
 * An accusation is one in so many words; or a wrong that somebody claims; or, near it, what an accuser goes on to
 * tell. It is answered by whoever speaks of the same things, right behind it, or of the same people close by.
 */
function answersNearby(
  response: Response,
  sentence: ReadSentence,
  article: ReadArticle,
  accusers: ReadonlySet<number>,
): boolean {
  if (liesWithin(sentence.place, response.place)) return false
  const { stance } = sentence
  const responds =
    stance.stances.includes('denial') ||
    stance.stances.includes('no-evidence') ||
    stance.stances.includes('outcome')
  if (responds && !stance.accuses) return false
  const own =
    sentence.speakers.size > 0 && [...sentence.speakers].every((speaker) => response.parties.has(speaker))
  if (own && response.role !== 'no-evidence') return false
  const named = [...response.parties].some((party) => sentence.persons.has(party))
  if (named && [...response.parties].some((party) => isMinor(party, sentence, article))) return true
  const shared = countShared(sentence.terms, response.topics)
  const distance = response.place.passage - sentence.place.passage
  const follows = distance > 0 && distance <= POINTS_BACK_OVER
  if (follows && response.pointsBack && (stance.claims || stance.stances.includes('allegation'))) return true
  const alleges =
    stance.accuses ||
    (stance.stances.includes('allegation') && (stance.claims || named)) ||
    (sentence.quotes && named && shared > 0) ||
    isAccusersTale(sentence, article, accusers)
  if (!alleges) return false
  const concerned = [...sentence.persons, ...sentence.speakers].some((person) => response.persons.has(person))
  return shared > 0 || follows || (concerned && Math.abs(distance) <= SAME_PEOPLE_OVER)
}

/** Words of an accuser, close to the accusation; or, where another article has it, close to a response. */
function isAccusersTale(
  { speakers, place }: ReadSentence,
  article: ReadArticle,
  accusers: ReadonlySet<number>,
): boolean {
  const near = (passage: number): boolean => Math.abs(passage - place.passage) <= TALE_OVER
  return [...speakers].some(
    (speaker) =>
      (article.accusers.get(speaker) ?? []).some(near) ||
      (accusers.has(speaker) &&
        !article.accusers.has(speaker) &&
        article.responses.some((response) => near(response.place.passage))),
  )
}

/** The denial and the missing evidence stand close together: where one is due, the other is. */
function goesWith(response: Response, direct: readonly Response[], sentence: ReadSentence): boolean {
  if (direct.includes(response) || liesWithin(sentence.place, response.place)) return false
  if (
    response.role !== 'no-evidence' &&
    [...sentence.speakers].some((speaker) => response.parties.has(speaker))
  ) {
    return false
  }
  return direct.some(({ place }) => Math.abs(place.passage - response.place.passage) <= GOES_WITH_OVER)
}

function isMinor(party: number, sentence: ReadSentence, { mentionedIn }: ReadArticle): boolean {
  return sentence.persons.has(party) && (mentionedIn.get(party) ?? 0) <= MINOR_PASSAGES
}

function liesWithin(inner: PassageStretch, outer: PassageStretch): boolean {
  return (
    inner.article === outer.article &&
    inner.passage === outer.passage &&
    inner.start >= outer.start &&
    inner.end <= outer.end
  )
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared++
  return shared
}

function responsesByPerson(articles: readonly ReadArticle[]): ReadonlyMap<number, readonly Response[]> {
  const found = new Map<number, Response[]>()
  for (const { responses } of articles) {
    for (const response of responses) {
      for (const person of response.parties) {
        const there = found.get(person)
        if (there === undefined) found.set(person, [response])
        else there.push(response)
      }
    }
  }
  return found
}

/** In other articles: who denies is named, or whose claim it is speaks, and both speak of the same things. */
function responsesElsewhere(
  sentence: ReadSentence,
  byPerson: ReadonlyMap<number, readonly Response[]>,
): readonly Response[] {
  if (!sentence.stance.stances.includes('allegation')) return []
  const people = new Set([...sentence.persons, ...sentence.speakers])
  const candidates = new Set([...people].flatMap((person) => byPerson.get(person) ?? []))
  return [...candidates].filter(
    (response) =>
      response.place.article !== sentence.place.article &&
      countShared(sentence.terms, response.topics) >= SHARED_ACROSS &&
      (response.role === 'no-evidence' ||
        ![...sentence.speakers].some((speaker) => response.parties.has(speaker))),
  )
}

function choose(sentence: ReadSentence, responses: readonly Response[]): readonly Response[] {
  const ranked = [...responses].sort(
    (a, b) =>
      Number(a.place.article !== sentence.place.article) -
        Number(b.place.article !== sentence.place.article) ||
      (b.published ?? '').localeCompare(a.published ?? '') ||
      Math.abs(a.place.passage - sentence.place.passage) -
        Math.abs(b.place.passage - sentence.place.passage) ||
      a.place.article - b.place.article,
  )
  const firstOfRole = ranked.filter(
    (response, index) => ranked.findIndex(({ role }) => role === response.role) === index,
  )
  return [...new Set([...firstOfRole, ...ranked])].slice(0, RESPONSES_AT_MOST)
}

// ---- figures that were put right

/** A sentence with the old figure, printed before the correction, and sharing with it what the figure is about. */
function pairCorrections(articles: readonly ReadArticle[]): ContextPair[] {
  const byForm = new Map<string, { sentence: ReadSentence; published: string | null }[]>()
  const corrections = articles.flatMap(({ sentences, published }) =>
    sentences.filter(({ stance }) => stance.replaced.length > 0).map((sentence) => ({ sentence, published })),
  )
  if (corrections.length === 0) return []
  const wanted = new Set(corrections.flatMap(({ sentence }) => sentence.stance.replaced))
  for (const { sentences, published } of articles) {
    for (const sentence of sentences) {
      for (const form of sentence.forms) {
        if (!wanted.has(form)) continue
        const there = byForm.get(form)
        if (there === undefined) byForm.set(form, [{ sentence, published }])
        else there.push({ sentence, published })
      }
    }
  }
  return corrections.flatMap(({ sentence: correction, published }) => {
    const outdated = new Set(
      correction.stance.replaced.flatMap((form) =>
        (byForm.get(form) ?? [])
          .filter(
            (candidate) =>
              candidate.sentence !== correction &&
              candidate.sentence.stance.replaced.length === 0 &&
              (candidate.published ?? '') <= (published ?? '') &&
              sharesSubject(candidate.sentence, correction),
          )
          .map(({ sentence }) => sentence),
      ),
    )
    return [...outdated].map((sentence) => ({
      sentence: sentence.place,
      role: 'correction' as const,
      response: correction.place,
    }))
  })
}

function sharesSubject(a: ReadSentence, b: ReadSentence): boolean {
  const replaced = new Set(b.stance.replaced)
  let shared = 0
  for (const term of a.terms) if (b.terms.has(term) && !replaced.has(term)) shared++
  return shared > 0
}
