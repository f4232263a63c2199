// /quotes and /timeline: who said what, by speaker, subject, article and day.

import type { Corpus, QuotationRecord } from '../corpus/corpus.ts'
import { analyze } from '../text/analyzer.ts'
import { readTypedDate } from '../text/dates.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { languageOf } from '../text/languages.ts'
import { findArticle, newestFirst } from './articles.ts'
import { cutExcerpt } from './excerpts.ts'
import { findPerson, noSuchPerson } from './people.ts'
import type { CitedQuotation, Reply } from './reply.ts'
import type { Asker, Request } from './request.ts'

/** Passages that a subject is looked for in, best first. */
const PASSAGES_ABOUT = 60

export function listQuotations(request: Extract<Request, { kind: 'quotes' }>, corpus: Corpus): Reply {
  const articles = newestFirst(corpus.articles())
  if (articles.length === 0) return { kind: 'nothing-indexed' }
  const article = request.article === null ? null : findArticle(corpus, request.article)
  if (request.article !== null && article === null) {
    return { kind: 'no-such-article', asked: request.article, articles }
  }
  const speaker = request.speaker === null ? null : findPerson(corpus, request.speaker)
  if (request.speaker !== null && speaker === null) return noSuchPerson(request.speaker, corpus)
  const quotations = corpus.quotations({
    ...(speaker === null ? {} : { speaker: speaker.name }),
    ...(article === null ? {} : { article: article.id }),
  })
  const about = request.about === null ? null : placesAbout(request.about, article?.id ?? null, corpus)
  return {
    kind: 'quotations',
    speaker: speaker?.name ?? null,
    about: request.about,
    article,
    quotations: quotations
      .filter((quotation) => about === null || isAbout(quotation, about, corpus))
      .map((quotation) => citeQuotation(quotation, corpus)),
    context: [],
  }
}

export function showTimeline(
  request: Extract<Request, { kind: 'timeline' }>,
  asker: Asker,
  corpus: Corpus,
): Reply {
  if (corpus.articles().length === 0) return { kind: 'nothing-indexed' }
  const speaker = request.speaker === null ? null : findPerson(corpus, request.speaker)
  if (request.speaker !== null && speaker === null) return noSuchPerson(request.speaker, corpus)
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
    quotations: corpus
      .quotations(speaker === null ? {} : { speaker: speaker.name })
      .filter((quotation) => liesWithin(quotation, first, last))
      .map((quotation) => citeQuotation(quotation, corpus)),
    context: [],
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
    repeats,
    order,
  }
}

// ---- subjects

interface Subject {
  readonly terms: ReadonlySet<string>
  /** "article passage" of the passages that speak of it. */
  readonly places: ReadonlySet<string>
}

function placesAbout(words: string, article: string | null, corpus: Corpus): Subject {
  const terms = new Set(analyze(words, languageOf(detectLanguage(words))).map(({ term }) => term))
  const hits = corpus.search({
    terms: [...terms].map((term) => ({ term, weight: 1 })),
    article,
    limit: PASSAGES_ABOUT,
  })
  return { terms, places: new Set(hits.map(({ passage }) => placeKey(passage.article, passage.number))) }
}

/** The words themselves, the sentence they stand in, or any repeat of them speak of it. */
function isAbout(quotation: QuotationRecord, subject: Subject, corpus: Corpus): boolean {
  return [quotation, ...quotation.repeats].some((place) => {
    if (!subject.places.has(placeKey(place.article, place.passage))) return false
    const passage = corpus.passage(place.article, place.passage)
    const article = corpus.article(place.article)
    if (passage === null || article === null) return false
    const around = passage.sentences.filter(({ start, end }) => start < place.end && end > place.start)
    return around.some(({ start, end }) =>
      analyze(passage.text.slice(start, end), languageOf(article.language)).some(({ term }) =>
        subject.terms.has(term),
      ),
    )
  })
}

function placeKey(article: string, passage: number): string {
  return `${passage} ${article}`
}

// ---- days

interface Days {
  readonly from: string | null
  readonly to: string | null
}

/**
 * A typed day, counted from the day on which it is asked; where that lies outside the story ("5 juin", a year
 * after it), from the day of the last article.
 */
function readDay(typed: string, asker: Asker, corpus: Corpus): Days | null {
  const language = languageOf(asker.language)
  const asked = readTypedDate(typed, asker.today, language)
  const published = corpus.articles().flatMap((article) => article.published ?? [])
  const last = published.toSorted().at(-1)
  if (asked === null || last === undefined || overlaps(asked, corpus)) return asked
  const inStory = readTypedDate(typed, last, language)
  return inStory !== null && overlaps(inStory, corpus) ? inStory : asked
}

function overlaps(days: Days, corpus: Corpus): boolean {
  return corpus.quotations().some((quotation) => liesWithin(quotation, days.from, days.to))
}

function liesWithin({ date }: QuotationRecord, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true
  if (date === null) return false
  return (
    (to === null || date.from === null || date.from <= to) &&
    (from === null || date.to === null || date.to >= from)
  )
}
