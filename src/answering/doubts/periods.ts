// Whether the best sentence's passage tells of the month, season or year that a question names: "l'an dernier".

import type { DateExpression } from '../../text/dates/dates.ts'
import { findDates } from '../../text/dates/dates.ts'
import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import { isWithin } from '../../text/span.ts'
import { datesOf } from '../expected/figures.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import { areAlternatives } from './events.ts'

/** Kinds whose answer is of no month or year: "le prix de 2019 était remis à quelle heure". */
const OF_ANY_TIME: ReadonlySet<AnswerKind> = new Set(['hour', 'age'])

/** Days are told by their names, or by none: events.ts. */
const OF_A_DAY: ReadonlySet<DateExpression['precision']> = new Set(['day', 'part-of-day'])

/**
 * Another month or year is told than one that the question names, whether counted from the day of the question or of
 * the article: "qui l'a gagné l'an dernier", "le gel d'avril 2021" beside this April's. What names none is of its
 * article's.
 */
export function isOfOtherPeriod(
  question: Question,
  { article, concepts, evidence: { around, reading } }: Candidate,
): boolean {
  const { published } = article
  if (OF_ANY_TIME.has(question.kind) || published === null) return false
  const fromArticle = periodsIn(question, published)
  if (fromArticle.length === 0) return false
  const told = datesOf(reading)
  // "Durant tout le week-end" is the one that is asked about, whatever its days.
  const hasWord = ({ start, end, precision }: DateExpression): boolean =>
    precision === 'weekend' &&
    concepts.some(
      (concept, i) => concept.start < end && concept.end > start && (around[i] ?? 0) >= SHARES.translated,
    )
  const isTold = (period: DateExpression): boolean =>
    hasWord(period) ||
    overlaps(period, { from: published, to: published }) ||
    told.some((date) => overlaps(date, period))
  const fromQuestion = periodsIn(question, question.today)
  const isOther = (period: DateExpression): boolean =>
    !isTold(period) && fromQuestion.every((other) => !isWithin(other, period) || !isTold(other))
  // "Was that in 2020 or in 2024".
  const [first, second] = fromArticle
  const isChoice = first !== undefined && second !== undefined && areAlternatives(first, second, question)
  return isChoice ? fromArticle.every(isOther) : fromArticle.some(isOther)
}

/** `day`: that "l'an dernier" is counted from. */
function periodsIn({ text, words, language }: Question, day: string): readonly DateExpression[] {
  const own = languageOf(language)
  const found = findDates(text, day, own)
  // French months have small letters, and with a capital "Mars" is a planet.
  const dates = found.length > 0 ? found : findDates(withMonths(text, words, language), day, own)
  return dates.filter(
    ({ start, end, from, to, precision }) =>
      !OF_A_DAY.has(precision) &&
      from !== null &&
      to !== null &&
      !words.some((word) => word.quoted && word.start < end && word.end > start),
  )
}

/** "back in march" is typed in haste; "can they march" is no month. */
function withMonths(text: string, words: Question['words'], code: Question['language']): string {
  const { calendar, lexicon } = languageOf(code)
  return words.reduce((typed, { form, start, end }, at) => {
    const isMonth = calendar.month.has(form) && lexicon.prepositions.has(words[at - 1]?.form ?? '')
    if (!isMonth) return typed
    return (
      typed.slice(0, start) +
      typed.charAt(start).toUpperCase() +
      typed.slice(start + 1, end) +
      typed.slice(end)
    )
  }, text)
}

interface Days {
  /** null: open on that side. */
  readonly from: string | null
  readonly to: string | null
}

function overlaps(one: Days, other: Days): boolean {
  return (
    (one.from === null || other.to === null || one.from <= other.to) &&
    (other.from === null || one.to === null || other.from <= one.to)
  )
}
