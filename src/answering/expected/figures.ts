// The figures of a sentence that a question may ask for: its days, its ages, its numbers and what they count.

import type { DatePrecision } from '../../text/dates/calendar.ts'
import type { DateExpression } from '../../text/dates/dates.ts'
import { findDates } from '../../text/dates/dates.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import { keptWith } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import { isWithin, overlaps } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'
import type { Concept } from '../finding/concepts.ts'
import { isCore, termsOf } from '../finding/concepts.ts'
import { hasMatch, matches } from '../finding/matches.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import { textBehind } from '../finding/readings.ts'
import { mayCountThem } from '../finding/so-many.ts'
import type { Question } from '../question/question.ts'

/** The dates of the passage. */
export const datesOf = keptWith(({ passage, article, language }: PassageReading): readonly DateExpression[] =>
  findDates(passage.text, article.published, language),
)

function datesIn(reading: PassageReading, { span }: SentenceReading): readonly DateExpression[] {
  return datesOf(reading).filter((date) => overlaps(date, span))
}

/**
 * Where in a sentence the figures stand that may answer a question of the kind: its days, or its numbers that are none.
 */
export function figuresIn(
  kind: AnswerKind,
  reading: PassageReading,
  sentence: SentenceReading,
): readonly Span[] {
  const dates = datesIn(reading, sentence)
  if (kind === 'date') return dates
  const found = matches(reading.language.questions.signs[kind], sentence)
  return kind === 'number' ? found.filter((number) => !dates.some((date) => isWithin(number, date))) : found
}

/** What tells the day answers for no year. `told`: the words that tell what is asked about. */
export function dated(
  question: Question,
  reading: PassageReading,
  sentence: SentenceReading,
  told: readonly Span[] = [],
): number {
  const { words, language } = question
  const { text } = sentence
  const { years } = languageOf(language).questions
  const asksYear = words.some(({ focus, form }) => focus && years.has(form))
  if (asksYear && !/(?<!\d)\d{4}(?!\d)/.test(text)) return 0
  const dates = datesIn(reading, sentence).filter(({ precision }) => !asksDay(question) || !isLong(precision))
  if (dates.length > 0)
    return Math.max(
      ...dates.map(
        (date) => fits(date, question, reading, sentence) * (isOfEvent(date, sentence, told) ? OF_EVENT : 1),
      ),
    )
  // "L'incendie a pris à 21 h 40": when, though on no day.
  return !asksYear && hasMatch(reading.language.questions.signs.hour, sentence) ? 0.5 : 0
}

/** What a day counts that stands in one clause with what is asked about, one elsewhere in the sentence counting 1. */
const OF_EVENT = 1.5
/** UTF-16 code units between the two. */
const OF_EVENT_WITHIN = 80
const CLAUSE_MARK = /[,;:!?]/

/** "Le pont s'est effondré en mars", and not "elle a démenti jeudi, trois mois après l'effondrement du pont". */
function isOfEvent(date: Span, { text, span }: SentenceReading, told: readonly Span[]): boolean {
  return told.some((event) => {
    // "Vendredi" tells of the day that is asked for.
    if (overlaps(event, date)) return false
    const [first, second] = event.start < date.start ? [event, date] : [date, event]
    const between = text.slice(first.end - span.start, Math.max(first.end, second.start) - span.start)
    return between.length <= OF_EVENT_WITHIN && !CLAUSE_MARK.test(between)
  })
}

/** "Quel jour", and not only when. */
export function asksDay({ kind, words, language }: Question): boolean {
  const { days } = languageOf(language).questions
  return kind === 'date' && words.some(({ focus, form }) => focus && days.has(form))
}

/** "En 2019", "au mois de mai" tell on no day. */
function isLong(precision: DatePrecision): boolean {
  return precision === 'month' || precision === 'year' || precision === 'decade' || precision === 'century'
}

/** Of a day that has been, where one to come is asked for. */
const BY_THEN = 0.1
/** Of a day on which something was so, where one is asked for since which it is. */
const NOT_SINCE = 0.5

/** "Quand passera-t-il devant le tribunal" asks for a day to come, "depuis quand" for one behind "depuis". */
function fits(
  date: DateExpression,
  { asksAhead, asksSince }: Question,
  { language }: PassageReading,
  { words }: SentenceReading,
): number {
  const isSince = (): boolean => {
    const tied = words.filter(({ end }) => end <= date.start).slice(-TIED_WITHIN)
    return [...tied, ...splitWords(date.text, language)].some(({ form }) => language.tense.back.has(form))
  }
  return (asksAhead && !date.planned ? BY_THEN : 1) * (asksSince && !isSince() ? NOT_SINCE : 1)
}

/** Words between a day and what ties it to its verb: "depuis le soir de lundi". */
const TIED_WITHIN = 2

/** UTF-16 code units between somebody's name and their age: "Rosalie Tivernon, 34 ans", "âgée de 34 ans". */
const AGE_WITHIN = 40

/** Whether an age of whoever is asked about stands there; of anybody where nobody is named. */
export function ages(question: Question, sentence: SentenceReading, { language }: PassageReading): boolean {
  const { mentions } = sentence
  const asked = new Set(question.people.flatMap(({ names }) => names))
  const found = matches(language.questions.signs.age, sentence)
  if (asked.size === 0) return found.length > 0
  const places = mentions.filter(({ person }) => asked.has(person))
  const others = mentions.filter(({ person }) => !asked.has(person))
  return found.some(
    ({ start, end }) =>
      places.some((place) => start >= place.start - AGE_WITHIN && end <= place.end + AGE_WITHIN) &&
      !others.some((other) => other.end <= start && places.every((place) => place.end <= other.start)),
  )
}

/** UTF-16 code units between a number and what it counts. */
const COUNTED_WITHIN = 45
/** What such a number counts, and one farther off in the sentence. */
const NEAR_COUNTED = 0.8
const FAR_FROM_COUNTED = 0.3

/** A number before what is counted counts in full, one near it for most, one elsewhere in the sentence for little. */
export function counts(
  question: Question,
  sentence: SentenceReading,
  reading: PassageReading,
  concepts: readonly Concept[],
  met: readonly number[],
): number {
  const { language } = reading
  const all = figuresIn('number', reading, sentence)
  const counted = concepts.findIndex(({ start, end }) =>
    question.words.some((word) => word.counted && word.start >= start && word.end <= end),
  )
  // "By how much did X beat Y" counts no X.
  const isThing = counted < 0 ? question.countsPeople : concepts[counted]?.people.length === 0
  const numbers = isThing ? all.filter((number) => !measures(number, sentence, language)) : all
  // "Ils sont quarante-sept": of what the passage tells of.
  if (mayCountThem(question, concepts, met) && hasMatch(language.questions.soMany, sentence)) return SO_MANY
  if (numbers.length === 0)
    return counted < 0 && question.countsPeople && tellsOne(sentence, language, concepts) ? UNCOUNTED : 0
  if (counted < 0 && question.countsPeople) return tellsPeople(sentence, numbers, language) ? 1 : UNCOUNTED
  // Another language may call it by a word that no list has.
  const isTold = counted < 0 || (met[counted] ?? 0) > 0
  if (!isTold && question.language === language.code) return 0
  const wanted = new Set(
    counted >= 0
      ? termsOf(concepts[counted] as Concept)
      : concepts.flatMap((concept, i) =>
          (met[i] ?? 0) > 0 && concept.people.length === 0 && concept.strange < 1
            ? [...termsOf(concept)]
            : [],
        ),
  )
  let best = counted >= 0 ? 0.25 : UNCOUNTED
  let tellsRest = false
  let isBare = false
  for (const { term, start, end } of sentence.terms) {
    if (!wanted.has(term)) continue
    // "Sept blessés étaient encore hospitalisés": the others had gone home.
    const isRest =
      question.turnsOn.length === 0 && language.questions.remaining.test(textBehind({ end }, sentence))
    for (const number of numbers) {
      const behind = start - number.end
      if (behind >= 0 && behind <= BEHIND_NUMBER) {
        const between = sentence.text.slice(number.end - sentence.span.start, start - sentence.span.start)
        if (isRest) tellsRest = true
        else if (language.questions.partOf.test(between)) best = Math.max(best, OF_PART)
        else return 1
        continue
      }
      const isNear = Math.abs(number.start - start) <= COUNTED_WITHIN
      const hasNone = isUncounted(start, sentence, language)
      if (hasNone) isBare = true
      best = Math.max(best, isNear ? NEAR_COUNTED : hasNone ? 0 : FAR_FROM_COUNTED)
    }
  }
  // "Des conseillers ont appelé à 9 h 30, deux fois": nothing counts them.
  if (isBare && counted >= 0 && best <= FAR_FROM_COUNTED) return 0
  return tellsRest ? OF_REST : best
}

/** "Des conseillers", "les marins": several of them, whatever else a number further on counts. */
function isUncounted(start: number, { words }: SentenceReading, { lexicon }: Language): boolean {
  const at = words.findIndex((word) => word.start === start)
  const determiner = lexicon.determiners.get(words[at - 1]?.form ?? '')
  // "Ses sources" are whoever has them, of whom one may ask how many are named.
  return determiner?.plural === true && determiner.kind !== 'possessive'
}

/** What a sentence counts that tells nothing but how many they are. */
const SO_MANY = 1.5

/** Kinds whose figures count nothing else: "12 300 euros pour les blessés", "une blessée de 34 ans". */
const OF_UNITS = ['money', 'age', 'hour', 'duration'] as const

function measures(number: Span, sentence: SentenceReading, { questions }: Language): boolean {
  const { text, span } = sentence
  // Of "12 300 euros" the sign has the last digit.
  const isOne = (start: number): boolean =>
    /^[\d\s.,]*$/.test(text.slice(number.end - span.start, start - span.start))
  return OF_UNITS.some((kind) =>
    matches(questions.signs[kind], sentence).some(
      ({ start, end }) => end > number.start && (start < number.end || isOne(start)),
    ),
  )
}

/** Of a number that need not count what is asked for. */
const UNCOUNTED = 0.5

/** Of a number that counts some of them: "deux des conteneurs", where all are asked for. */
const OF_PART = 0.5
/** The same of those of whom something is still so. */
const OF_REST = 0.1

/** UTF-16 code units between a number and the noun that it counts. */
const BEHIND_NUMBER = 22

/** "221 salariés". */
function tellsPeople({ words }: SentenceReading, numbers: readonly Span[], language: Language): boolean {
  return words
    .filter((word) => isPeople(word, language))
    .some(({ start }) => numbers.some(({ end }) => start >= end && start - end <= BEHIND_NUMBER))
}

/** "Un homme de 71 ans est mort": one of those who did what is asked, and no number. */
function tellsOne(
  { words, terms, quotations }: SentenceReading,
  language: Language,
  concepts: readonly Concept[],
): boolean {
  const deeds = new Set(concepts.filter(isCore).flatMap((concept) => [...termsOf(concept)]))
  const told = terms.filter(({ term }) => deeds.has(term))
  const one = words.find((word, at) => {
    const bound = words.slice(Math.max(0, at - ONE_WITHIN), at)
    return (
      isPeople(word, language) &&
      bound.some(({ form }) => isOne(form, language)) &&
      !quotations.some((quotation) => isWithin(word, quotation))
    )
  })
  return (
    one !== undefined &&
    told.some(({ start, end }) =>
      start >= one.end
        ? start - one.end <= COUNTED_WITHIN
        : end <= one.start && one.start - end <= COUNTED_WITHIN,
    )
  )
}

function isOne(form: string, { lexicon }: Language): boolean {
  const bound = lexicon.determiners.get(form)
  return bound?.kind === 'indefinite' && bound.plural === false
}

/** Words from "un" on among which whoever it counts is: "a young man". */
const ONE_WITHIN = 2

function isPeople({ form }: Word, { lexicon, questions }: Language): boolean {
  return lexicon.nouns.get(form)?.kind === 'role' || questions.people.told.has(form)
}
