// /quotes and /timeline: who said what, by speaker, subject, article and day.

import type {
  Corpus,
  PassagePlace,
  PersonRecord,
  QuotationFilter,
  QuotationRecord,
} from '../corpus/corpus.ts'
import { analyze } from '../text/analyzer.ts'
import type { LanguageCode } from '../text/article/article.ts'
import { readTypedDate } from '../text/dates/dates.ts'
import { foldWord } from '../text/folding.ts'
import { LANGUAGE_CODES, languageOf } from '../text/languages.ts'
import { overlaps } from '../text/span.ts'
import { findArticle, newestFirst } from './articles.ts'
import { contextFor } from './context.ts'
import { cutExcerpt } from './excerpts.ts'
import { findPeople, withPerson } from './people.ts'
import type { CitedQuotation, Reply } from './reply.ts'
import type { Asker, Request } from './request.ts'

type QuotesRequest = Extract<Request, { kind: 'quotes' }>
type TimelineRequest = Extract<Request, { kind: 'timeline' }>

export function listQuotations(request: QuotesRequest, asker: Asker, corpus: Corpus): Reply {
  if (corpus.articles().length === 0) return { kind: 'nothing-indexed' }
  if (request.speaker === null) return quotationsOf(null, request, asker, corpus)
  const typed = request.about === null ? nameAhead(request.speaker, corpus) : null
  if (typed !== null)
    return listQuotations({ ...request, speaker: typed.name, about: typed.rest }, asker, corpus)
  return withPerson(
    request.speaker,
    corpus,
    (speaker) => ({ ...request, speaker }),
    (person) => quotationsOf(person, request, asker, corpus),
  )
}

function quotationsOf(
  speaker: PersonRecord | null,
  request: QuotesRequest,
  asker: Asker,
  corpus: Corpus,
): Reply {
  const article = request.article === null ? null : findArticle(corpus, request.article)
  if (request.article !== null && article === null) {
    return { kind: 'no-such-article', asked: request.article, articles: newestFirst(corpus.articles()) }
  }
  const filter: QuotationFilter = {
    ...(speaker === null ? {} : { speaker: speaker.name }),
    ...(article === null ? {} : { article: article.id }),
  }
  return {
    kind: 'quotations',
    speaker: speaker?.name ?? null,
    about: request.about,
    article,
    ...(request.about === null
      ? firstOf(filter, asker, corpus)
      : firstAmong(about(request.about, corpus.quotations(filter), corpus), asker, corpus)),
  }
}

export function showTimeline(request: TimelineRequest, asker: Asker, corpus: Corpus): Reply {
  if (corpus.articles().length === 0) return { kind: 'nothing-indexed' }
  if (request.speaker === null) return timelineOf(null, request, asker, corpus)
  const typed = typedDays(request, asker, corpus)
  if (typed !== null) return timelineOf(null, { ...request, speaker: null, ...typed }, asker, corpus)
  const ahead = nameAhead(request.speaker, corpus)
  const days = ahead === null ? null : typedDays({ ...request, speaker: ahead.rest }, asker, corpus)
  if (ahead !== null && days !== null)
    return showTimeline({ ...request, speaker: ahead.name, ...days }, asker, corpus)
  return withPerson(
    request.speaker,
    corpus,
    (speaker) => ({ ...request, speaker }),
    (person) => timelineOf(person, request, asker, corpus),
  )
}

/** UTF-16 code units: a shorter word is the beginning of too many names. */
const SHORTEST_NAME = 3

/** "castaing subventions": somebody's name, then words that are no part of any; null: all of it is one name, or none. */
function nameAhead(typed: string, corpus: Corpus): { readonly name: string; readonly rest: string } | null {
  if (findPeople(typed, corpus).length > 0) return null
  const words = typed.trim().split(/\s+/)
  for (let at = words.length - 1; at > 0; at -= 1) {
    const name = words.slice(0, at).join(' ')
    if (name.length >= SHORTEST_NAME && findPeople(name, corpus).length > 0)
      return { name, rest: words.slice(at).join(' ') }
  }
  return null
}

const ISO_DAY = /\d{4}-\d{2}-\d{2}/g

/**
 * "/timeline 5 juin", "/timeline du 2025-06-05 au 2025-06-07": days typed without their options' names, which are
 * taken for the first option's; a number is nobody's name. null: they are none.
 */
function typedDays(
  { speaker, from, to }: TimelineRequest,
  asker: Asker,
  corpus: Corpus,
): Pick<TimelineRequest, 'from' | 'to'> | null {
  if (speaker === null || from !== null || to !== null) return null
  if (findPeople(speaker, corpus).length > 0) return null
  const [first, last, ...more] = speaker.match(ISO_DAY) ?? []
  if (first !== undefined && last !== undefined && more.length === 0) return { from: first, to: last }
  const isDay = /^\d/.test(speaker) || readInAny(speaker, asker.today, asker.language) !== null
  return isDay ? { from: speaker, to: speaker } : null
}

function timelineOf(
  speaker: PersonRecord | null,
  request: TimelineRequest,
  asker: Asker,
  corpus: Corpus,
): Reply {
  const from = request.from === null ? null : readDay(request.from, asker, corpus)
  if (request.from !== null && from === null) return { kind: 'bad-date', option: 'from', value: request.from }
  const to = request.to === null ? null : readDay(request.to, asker, corpus)
  if (request.to !== null && to === null) return { kind: 'bad-date', option: 'to', value: request.to }
  const first = from?.from ?? null
  const last = to?.to ?? null
  if (first !== null && last !== null && last < first) return { kind: 'bad-range', from: first, to: last }
  return {
    kind: 'timeline',
    speaker: speaker?.name ?? null,
    from: first,
    to: last,
    ...firstOf(
      { ...(speaker === null ? {} : { speaker: speaker.name }), ...between(first, last) },
      asker,
      corpus,
    ),
  }
}

interface Listed {
  readonly quotations: readonly CitedQuotation[]
  readonly total: number
}

/** As many as the asker may want: the others are counted, not read. */
function firstOf(filter: QuotationFilter, { quotationLimit }: Asker, corpus: Corpus): Listed {
  const limit = quotationLimit === undefined ? {} : { limit: quotationLimit }
  return {
    quotations: corpus.quotations({ ...filter, ...limit }).map((found) => citeQuotation(found, corpus)),
    total: corpus.quotationCount(filter),
  }
}

function firstAmong(
  quotations: readonly QuotationRecord[],
  { quotationLimit }: Asker,
  corpus: Corpus,
): Listed {
  return {
    quotations: quotations.slice(0, quotationLimit).map((found) => citeQuotation(found, corpus)),
    total: quotations.length,
  }
}

/** The quotation as a checked excerpt of its passage. */
export function citeQuotation(quotation: QuotationRecord, corpus: Corpus): CitedQuotation {
  const article = corpus.article(quotation.article)
  const passage = corpus.passage(quotation.article, quotation.passage)
  if (article === null || passage === null) {
    throw new Error(
      `a quotation stands in ${quotation.article}, passage ${quotation.passage}, which no row has`,
    )
  }
  const { kind, certainty, description, cue, medium, addressee, when, date, repeats, order } = quotation
  return {
    ...cutExcerpt({ article, passage, span: quotation, speaker: quotation.speaker }),
    kind,
    certainty,
    description,
    cue,
    medium,
    addressee,
    when,
    date,
    repeats: repeats.map((place) => ({
      ...place,
      title: corpus.article(place.article)?.title ?? null,
      reworded: isReworded(quotation, place, corpus),
    })),
    order,
    context: contextFor([quotation], corpus),
  }
}

function isReworded({ text }: QuotationRecord, place: PassagePlace, corpus: Corpus): boolean {
  const passage = corpus.passage(place.article, place.passage)
  const [here, there] = [text, passage?.text.slice(place.start, place.end) ?? ''].map(lettersOf)
  return here !== undefined && there !== undefined && !here.includes(there) && !there.includes(here)
}

/** Marks and case may differ: "Quelle ingratitude!" and "quelle ingratitude". */
function lettersOf(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]/gu, '')
}

// ---- subjects

/** Passages in which a subject is looked for, best first. */
const PASSAGES_ABOUT = 2000

/** What a subject's words are in each language of the articles. */
type Subject = ReadonlyMap<LanguageCode, ReadonlySet<string>>

/** Those that speak of all the words in the sentence they stand in; where none does, of some of them. */
function about(
  words: string,
  quotations: readonly QuotationRecord[],
  corpus: Corpus,
): readonly QuotationRecord[] {
  const subject = readSubject(words, corpus)
  const hits = corpus.search({
    terms: [...new Set([...subject.values()].flatMap((terms) => [...terms]))].map((term) => ({
      term,
      weight: 1,
    })),
    article: null,
    limit: PASSAGES_ABOUT,
  })
  const places = new Set(hits.map(({ passage }) => placeKey(passage.article, passage.number)))
  const spoken = quotations.flatMap((quotation) => {
    const shares = [quotation, ...quotation.repeats]
      .filter(({ article, passage }) => places.has(placeKey(article, passage)))
      .map((place) => shareSpoken(place, subject, corpus))
    const share = Math.max(0, ...shares)
    return share > 0 ? [{ quotation, share }] : []
  })
  const whole = spoken.filter(({ share }) => share === 1)
  return (whole.length > 0 ? whole : spoken).map(({ quotation }) => quotation)
}

function readSubject(words: string, corpus: Corpus): Subject {
  const languages = new Set(corpus.articles().map(({ language }) => language))
  return new Map(
    [...languages].map((code) => [code, new Set(analyze(words, languageOf(code)).map(({ term }) => term))]),
  )
}

/** How much of the subject stands in the sentences that the place lies in, 0 to 1. */
function shareSpoken(place: PassagePlace, subject: Subject, corpus: Corpus): number {
  const passage = corpus.passage(place.article, place.passage)
  const language = corpus.article(place.article)?.language
  const terms = language === undefined ? undefined : subject.get(language)
  if (passage === null || language === undefined || terms === undefined || terms.size === 0) return 0
  const said = new Set(
    passage.sentences
      .filter((other) => overlaps(other, place))
      .flatMap(({ start, end }) => analyze(passage.text.slice(start, end), languageOf(language)))
      .map(({ term }) => term),
  )
  return [...terms].filter((term) => said.has(term)).length / terms.size
}

function placeKey(article: string, passage: number): string {
  return `${passage} ${article}`
}

// ---- days

interface Days {
  readonly from: string
  readonly to: string
}

/**
 * A typed day, counted from the day on which it is asked. Where nothing was said on it, a day without a year
 * ("5 juin", asked a year later) is counted from the day of the last article instead.
 */
function readDay(typed: string, { language, today }: Asker, corpus: Corpus): Days | null {
  const asked = readInAny(typed, today, language)
  const published = corpus.articles().flatMap((article) => article.published ?? [])
  const last = published.toSorted().at(-1)
  if (asked === null || last === undefined || hasQuotations(asked, corpus)) return asked
  const inStory = readInAny(typed, last, language)
  const lacksYear =
    inStory !== null &&
    inStory.from.slice(5) === asked.from.slice(5) &&
    inStory.to.slice(5) === asked.to.slice(5)
  return lacksYear ? inStory : asked
}

/** Whoever has an English Discord may well type the days of a French story. */
function readInAny(typed: string, today: string, language: LanguageCode): Days | null {
  for (const code of [language, ...LANGUAGE_CODES.filter((other) => other !== language)]) {
    const days = readTypedDate(typed, today, languageOf(code))
    if (days !== null) return days
  }
  return null
}

function hasQuotations({ from, to }: Days, corpus: Corpus): boolean {
  return corpus.quotations({ ...between(from, to), limit: 1 }).length > 0
}

function between(from: string | null, to: string | null): { from?: string; to?: string } {
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }
}
