// Whether what a question asks for stands in a sentence: a day, a number, a place, a reason, somebody else's name, the
// words of the speaker asked about, or those quoted in the question.

import type { QuotationRecord } from '../corpus/corpus.ts'
import { findDates } from '../text/dates/dates.ts'
import { foldWord } from '../text/folding.ts'
import type { AnswerKind } from '../text/questions/question-words.ts'
import type { Concept } from './concepts.ts'
import type { Question } from './question.ts'
import type { PassageReading, SentenceReading } from './readings.ts'

export interface KindSigns {
  /** 0 to 1. */
  readonly kind: number
  readonly words: number
  readonly quoted: number
  readonly defines: number
  readonly lead: number
}

export function answersInKind(
  question: Question,
  concepts: readonly Concept[],
  met: readonly number[],
  reading: PassageReading,
  sentence: SentenceReading,
): KindSigns {
  const { kind } = question
  return {
    kind: standsIn(kind, question, reading, sentence, concepts, met),
    words: kind === 'words' ? speaks(question, sentence) : 0,
    quoted: question.quotes ? quotes(concepts, sentence) : 0,
    defines: kind === 'definition' ? defines(question, reading, sentence) : 0,
    lead: kind === 'summary' && isLead(reading, sentence) ? 1 : 0,
  }
}

/** Kinds whose answers cannot be told by their look. */
const WITHOUT_LOOK: ReadonlySet<AnswerKind> = new Set(['yes-no', 'summary', 'other'])

function standsIn(
  kind: AnswerKind,
  question: Question,
  reading: PassageReading,
  sentence: SentenceReading,
  concepts: readonly Concept[],
  met: readonly number[],
): number {
  if (WITHOUT_LOOK.has(kind)) return 0
  switch (kind) {
    case 'date':
      return dated(reading, sentence) ? 1 : 0
    case 'person':
    case 'speaker':
      return somebodyElse(question, sentence, reading)
    case 'number':
      return counts(sentence, reading, concepts, met)
    case 'definition':
      return met.some((share) => share > 0) ? 1 : 0
    case 'name':
      return named(sentence, concepts, met) ? 1 : 0
    default:
      return reading.language.questions.signs[kind]?.test(sentence.text) === true ? 1 : 0
  }
}

const DATED = new WeakMap<PassageReading, readonly { readonly start: number; readonly end: number }[]>()

function dated(reading: PassageReading, { span }: SentenceReading): boolean {
  let dates = DATED.get(reading)
  if (dates === undefined) {
    dates = findDates(reading.passage.text, reading.article.published, reading.language)
    DATED.set(reading, dates)
  }
  return dates.some(({ start, end }) => start < span.end && end > span.start)
}

/** A person or an organisation that the question does not name already; less surely, a noun for people, or a name. */
function somebodyElse(question: Question, sentence: SentenceReading, { language }: PassageReading): number {
  const asked = new Set(question.people.flatMap(({ names }) => names))
  if (sentence.mentions.some(({ person, form }) => !asked.has(person) && form !== 'pronoun')) return 1
  const { signs } = language.questions
  if (signs.person?.test(sentence.text) === true) return 0.8
  const nouns = sentence.text.toLowerCase().split(/[^\p{L}-]+/u)
  if (nouns.some((word) => language.lexicon.nouns.has(foldWord(word)))) return 0.8
  return asked.size === 0 && signs.name?.test(sentence.text) === true ? 0.6 : 0
}

/** What is asked about, with a name right behind it: "son gérant, Tancrède Oulmi", not "une prison de New York". */
function named(
  { text, terms, span }: SentenceReading,
  concepts: readonly Concept[],
  met: readonly number[],
): boolean {
  const asked = new Set(
    concepts.flatMap(({ ways, people }, i) =>
      (met[i] ?? 0) > 0 && people.length === 0 ? ways.flatMap((way) => way.terms) : [],
    ),
  )
  return terms.some(
    ({ term, end }) =>
      asked.has(term) &&
      /^,?\s(?:["«“]\s?|d(?:u|es)\s|named\s|called\s)?\p{Lu}/u.test(text.slice(end - span.start)),
  )
}

/** Words between a number and what it counts. */
const COUNTED_WITHIN = 45

/** A number near what is counted counts in full, one elsewhere in the sentence for half. */
function counts(
  sentence: SentenceReading,
  { language }: PassageReading,
  concepts: readonly Concept[],
  met: readonly number[],
): number {
  const sign = language.questions.signs.number
  if (sign === undefined) return 0
  const places = [...sentence.text.matchAll(new RegExp(sign, `${sign.flags.replace('g', '')}g`))].map(
    ({ index }) => index + sentence.span.start,
  )
  if (places.length === 0) return 0
  const wanted = new Set(
    concepts.flatMap(({ ways, people }, i) =>
      (met[i] ?? 0) > 0 && people.length === 0 ? ways.map(({ terms }) => terms[0]) : [],
    ),
  )
  const near = sentence.terms.some(
    ({ term, start }) => wanted.has(term) && places.some((at) => Math.abs(at - start) <= COUNTED_WITHIN),
  )
  return near ? 1 : 0.5
}

/** 1: words of the speaker asked about; less where it is only reported, or where nobody is named. */
function speaks({ people }: Question, { quotations, mentions }: SentenceReading): number {
  const [speaker] = people
  if (speaker === undefined) return quotations.length > 0 ? 0.6 : 0
  const own = quotations.filter(
    (quotation) => quotation.speaker !== null && speaker.names.includes(quotation.speaker),
  )
  if (own.length > 0) return 1
  const named = mentions.some(({ person }) => speaker.names.includes(person))
  if (quotations.some((quotation) => quotation.speaker === null) && named) return 0.6
  return named ? 0.2 : 0
}

/** How much of the quoted words the sentence's quotations have; outside of any, words count for half. */
function quotes(concepts: readonly Concept[], { quotations, terms }: SentenceReading): number {
  const asked = concepts.filter(({ quoted }) => quoted)
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  const within = (quotation: QuotationRecord | null): number => {
    const there = new Set(
      terms
        .filter(({ start, end }) => quotation === null || (start >= quotation.start && end <= quotation.end))
        .map(({ term }) => term),
    )
    const share = asked.reduce((sum, { ways, weight }) => {
      const best = Math.max(
        0,
        ...ways.map((way) => (way.terms.every((term) => there.has(term)) ? way.share : 0)),
      )
      return sum + best * weight
    }, 0)
    return share / total
  }
  return Math.max(0.5 * within(null), ...quotations.map(within))
}

/** How near the sentence comes to saying who or what something is. */
function defines(
  { people, words }: Question,
  { language, passage }: PassageReading,
  { span, text, mentions }: SentenceReading,
): number {
  const asked = people.flatMap(({ names }) => names)
  const places = mentions
    .filter(({ person, form }) => asked.includes(person) && form !== 'pronoun')
    .map(({ start, end, form }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
      form,
    }))
  if (places.length === 0) {
    const named =
      words.find(({ asks, capital }) => !asks && capital) ??
      words.findLast(({ asks, form }) => !asks && form.length > 3)
    const at =
      named === undefined
        ? -1
        : text
            .toLowerCase()
            .search(new RegExp(`(?<!\\p{L})${named.form.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u'))
    if (named === undefined || at < 0) return 0
    places.push({ start: span.start + at, end: span.start + at + named.form.length, form: 'short' })
  }
  return Math.max(
    ...places.map(({ start, end, form }) => {
      const before = passage.text.slice(span.start, start)
      const after = passage.text.slice(end, span.end)
      if (/^\s*(?:,\s(?:\p{Ll}|\d)|\(|(?:est|était|is|was|are|were|sont)\s)/u.test(after)) return 1
      const title = /(\p{L}+),?\s$/u.exec(before)?.[1]?.toLowerCase() ?? ''
      if (
        language.lexicon.nouns.has(title) ||
        /(?:^|\s)(?:son|sa|le|la|l['’]|the|its|his|her)\s?\p{Ll}[\p{L}-]*(?:\s(?:d[eu]|des|of)\s[\p{L}'’-]+)?,?\s$/u.test(
          before,
        )
      )
        return 1
      return form === 'role' ? 0.7 : form === 'full' ? 0.4 : 0.2
    }),
  )
}

/** The first sentence of the first passage that is no heading. */
function isLead({ passage, heading }: PassageReading, { span }: SentenceReading): boolean {
  const first = passage.number === 1 || (passage.number === 2 && heading.size > 0)
  return first && !passage.heading && passage.sentences[0]?.start === span.start
}
