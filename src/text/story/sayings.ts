// When each quotation of the story was said, which of them are one utterance reported again, and in which order
// they were said. Who spoke is story.ts's.

import type { DateExpression, DatePrecision } from '../dates/dates.ts'
import type { Language } from '../language.ts'
import { languageOf } from '../languages.ts'
import type { Certainty } from '../people/references.ts'
import { splitWords } from '../words.ts'
import type { Utterance } from './repeats.ts'
import { findRepeats } from './repeats.ts'
import type { Story, StoryArticle, StorySpeaker } from './story.ts'
import { orderUtterances } from './utterance-order.ts'

export interface SayingDate {
  /** ISO days, both inside; null: open. */
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
  /** `stated`: the text says so; `published`: nothing better than the publication day. */
  readonly basis: 'stated' | 'published'
  /** The words of the text that it comes from; null for `published`. */
  readonly words: string | null
  readonly part: string | null
  readonly planned: boolean
}

export interface Saying {
  /** Index into the story's people. */
  readonly speaker: number | null
  readonly certainty: Certainty | null
  /** The place that stands for the utterance, where this is another report of it. */
  readonly repeatOf: { readonly article: number; readonly quotation: number } | null
  /** Of the utterance, whichever report tells it. */
  readonly date: SayingDate | null
  /** From 0; equal where the text does not tell which came first. */
  readonly position: number
  /** The same without ties: these by article and place, repeats among them. */
  readonly rank: number
}

/** For each article, in order, what is made of each of its quotations. `articles`: oldest first, the undated last. */
export function arrangeSayings(
  articles: readonly StoryArticle[],
  story: Story,
): readonly (readonly Saying[])[] {
  const once = eachWordOnce()
  const reports = articles.flatMap((article, number) =>
    reportsOf(article, number, story.speakers[number] ?? [], once),
  )
  const first = findRepeats(reports)
  const families = Map.groupBy(reports.keys(), (index) => first[index] ?? index)
  const tellings = new Map([...families].map(([index, family]) => [index, tellingOf(index, family, reports)]))
  const positions = positionsOf(tellings)
  const sayings: Saying[][] = articles.map(() => [])
  for (const [rank, index] of inOrder(reports, first, positions, tellings).entries()) {
    const report = reports[index]
    const standing = reports[first[index] ?? index]
    const telling = tellings.get(first[index] ?? index)
    const ofArticle = sayings[report?.article ?? -1]
    if (report === undefined || standing === undefined || telling === undefined || ofArticle === undefined)
      continue
    ofArticle[report.quotation] = {
      ...(report.speaker === null || report.unsigned
        ? telling.speaker
        : { speaker: report.speaker, certainty: report.certainty }),
      repeatOf: standing === report ? null : { article: standing.article, quotation: standing.quotation },
      date: telling.date,
      position: positions.get(first[index] ?? index) ?? 0,
      rank,
    }
  }
  return sayings
}

/** A quotation as one report of an utterance. */
interface Report extends Utterance {
  /** Index within its article. */
  readonly quotation: number
  readonly certainty: Certainty | null
  readonly stated: DateExpression | null
  /** Of its article. */
  readonly published: string | null
}

function reportsOf(
  article: StoryArticle,
  number: number,
  speakers: readonly StorySpeaker[],
  once: (word: string) => string,
): Report[] {
  const language = languageOf(article.language)
  const stated = new Map<number, DateExpression>()
  for (const { group, when, kind } of article.quotations) {
    if (when !== null && kind !== 'headline' && !stated.has(group)) stated.set(group, when)
  }
  return article.quotations.map((quotation, index): Report => {
    const forms = splitWords(quotation.text, language).map(({ form }) => form)
    const isHeadline = quotation.kind === 'headline'
    return {
      article: number,
      quotation: index,
      passage: quotation.passage,
      start: quotation.start,
      end: quotation.end,
      kind: quotation.kind,
      // What a heading quotes is no piece of what the text below it does.
      group: isHeadline ? -1 - index : quotation.group,
      speaker: speakers[index]?.person ?? null,
      certainty: speakers[index]?.certainty ?? null,
      unsigned: isHeadline && speakers[index]?.certainty !== 'stated',
      stated: quotation.when ?? (isHeadline ? null : stated.get(quotation.group)) ?? null,
      published: article.published,
      words: forms.map((form) => once(language.stem(form))),
      content: [
        ...new Set(
          forms.filter((form) => !language.stopWords.has(form)).map((form) => once(language.stem(form))),
        ),
      ],
      numbers: forms.filter((form) => /\d/.test(form) || language.lexicon.numerals.has(form)),
      context: () => wordsOf(quotation.sentence, language),
    }
  })
}

/** Equal words become one string: thousands of articles use the same ones. */
function eachWordOnce(): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const same = known.get(word)
    if (same === undefined) known.set(word, word)
    return same ?? word
  }
}

function wordsOf(text: string, language: Language): string[] {
  return splitWords(text, language).map(({ form }) => form)
}

/** What all reports of an utterance tell together. */
interface Telling {
  readonly speaker: Pick<Saying, 'speaker' | 'certainty'>
  readonly date: SayingDate | null
}

function tellingOf(standing: number, family: readonly number[], reports: readonly Report[]): Telling {
  const members = family.flatMap((index) => reports[index] ?? []).sort(byPlace)
  const named = members.filter(({ speaker }) => speaker !== null)
  const signed = named.filter(({ unsigned }) => !unsigned)
  const isSure = named.some(({ certainty }) => certainty !== 'likely')
  const [one, ...others] = signed.length > 0 ? signed : named
  return {
    speaker:
      one === undefined || others.some(({ speaker }) => speaker !== one.speaker)
        ? { speaker: null, certainty: null }
        : { speaker: one.speaker, certainty: isSure ? 'resolved' : 'likely' },
    date: dateOf(members, reports[standing]),
  }
}

/**
 * The most exact day that a report states and that lies before the first report was published, or is yet to come;
 * else the day of the first report.
 */
function dateOf(members: readonly Report[], standing: Report | undefined): SayingDate | null {
  const published = members.flatMap((report) => report.published ?? []).sort()[0] ?? null
  const [stated] = members
    .filter((report) => report.stated !== null)
    .filter(({ stated }) => isPossible(stated, published))
    .sort(
      (a, b) =>
        lengthOf(a.stated) - lengthOf(b.stated) ||
        Number(b === standing) - Number(a === standing) ||
        byPlace(a, b),
    )
  const expression = stated?.stated ?? null
  if (expression !== null) {
    const { from, to, precision, text, part, planned } = expression
    return { from, to, precision, basis: 'stated', words: text, part: part ?? null, planned }
  }
  if (published === null) return null
  const day = { from: published, to: published, precision: 'day' } as const
  return { ...day, basis: 'published', words: null, part: null, planned: false }
}

function isPossible(stated: DateExpression | null, published: string | null): boolean {
  if (stated === null) return false
  return stated.planned || stated.from === null || published === null || stated.from <= published
}

const DAY_MS = 86_400_000

/** In days, a part of one being half. */
function lengthOf(stated: DateExpression | null): number {
  if (stated === null || stated.from === null || stated.to === null) return Number.POSITIVE_INFINITY
  const days = (Date.parse(stated.to) - Date.parse(stated.from)) / DAY_MS + 1
  return stated.part === undefined ? days : days - 0.5
}

function positionsOf(tellings: ReadonlyMap<number, Telling>): ReadonlyMap<number, number> {
  const positions = orderUtterances([...tellings.values()].map(({ date }) => date))
  return new Map([...tellings.keys()].map((index, nth) => [index, positions[nth] ?? 0]))
}

/** Indexes of the reports: by position of their utterance, by day within one, then by article and place. */
function inOrder(
  reports: readonly Report[],
  first: readonly number[],
  positions: ReadonlyMap<number, number>,
  tellings: ReadonlyMap<number, Telling>,
): number[] {
  const keys = reports.map((report, index) => {
    const standing = first[index] ?? index
    const date = tellings.get(standing)?.date ?? null
    return { index, report, position: positions.get(standing) ?? 0, from: date?.from ?? date?.to ?? '' }
  })
  keys.sort(
    (a, b) =>
      a.position - b.position ||
      (a.from < b.from ? -1 : Number(a.from > b.from)) ||
      byPlace(a.report, b.report),
  )
  return keys.map(({ index }) => index)
}

function byPlace(a: Report, b: Report): number {
  return a.article - b.article || a.passage - b.passage || a.start - b.start || b.end - a.end
}
