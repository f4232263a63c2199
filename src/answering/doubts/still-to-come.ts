// Whether what a question asks about has not been yet, where the best sentence tells it: "quand rouvre la piscine"
// beside "elle souhaite la rouvrir, a-t-elle dit mercredi".

import { dayFromIso } from '../../text/dates/calendar.ts'
import type { DateExpression } from '../../text/dates/dates.ts'
import type { VerbSign } from '../../text/dates/tense.ts'
import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { isWithin } from '../../text/span.ts'
import { datesOf } from '../expected/figures.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import { isCore } from '../finding/concepts.ts'
import { onlyWishes } from '../finding/wishes.ts'
import type { Question } from '../question/question.ts'

/**
 * The day of something that is still to come, or only wished for, is asked for, and all days of the sentence were over
 * when it appeared: they are those of something else.
 */
export function isOfDaysGone(
  { kind, asksAhead, asksPast, asksSince }: Question,
  candidate: Candidate,
): boolean {
  const { reading, sentence } = candidate.evidence
  const { published } = reading.article
  if (kind !== 'date' || published === null) return false
  const days = datesOf(reading).filter((date) => isWithin(date, sentence.span))
  const isOver = days.length > 0 && days.every((date) => isOfLatePast(date, published))
  return isOver && ((asksAhead && !asksPast && !asksSince) || onlyWishes(candidate))
}

/** Days before an article on which what it tells of happened; of one further back, only its year may be misread. */
const NEWS_WITHIN = 14

/** "Samedi", and not "remise au 6 juin", which is one to come, whatever year it is read as. */
function isOfLatePast({ to, planned }: DateExpression, published: string): boolean {
  const last = to === null ? null : dayFromIso(to)
  const appeared = dayFromIso(published)
  if (planned || last === null || appeared === null) return false
  return last <= appeared && appeared - last <= NEWS_WITHIN
}

/**
 * What was said at something, or how it went, is asked for, and the sentence only tells that it is to be: "la réunion
 * s'est-elle bien passée" beside "une réunion est prévue lundi".
 */
export function isYetToBe(question: Question, { concepts, evidence }: Candidate): boolean {
  const { met, reading, sentence } = evidence
  const place = concepts.findIndex((concept) => isAttended(concept, question))
  const event = concepts[place]
  if (event === undefined || (met[place] ?? 0) < TELLS_EVENT || !asksWhatWas(question)) return false
  const ways = event.ways.filter(({ terms, share }) => share >= TELLS_EVENT && terms.length === 1)
  const names = new Set(ways.flatMap(({ terms }) => terms))
  const told = sentence.terms.filter(({ term }) => names.has(term))
  const days = datesOf(reading).filter((date) => isWithin(date, sentence.span))
  return told.length > 0 && told.every((term) => days.some((day) => day.planned && isNear(day, term)))
}

/** From this share on, the sentence tells of the event. */
const TELLS_EVENT = 0.6

/** UTF-16 code units between an event and its day. */
const DAY_WITHIN = 60

function isNear(one: Span, other: Span): boolean {
  return one.start <= other.end + DAY_WITHIN && other.start <= one.end + DAY_WITHIN
}

/** "The meeting" of "did the meeting go well" and of "what did she say at the meeting". */
function isAttended(concept: Concept, { kind, words, language }: Question): boolean {
  const { lexicon, questions, calendar } = languageOf(language)
  const first = words.findIndex(({ start }) => start === concept.start)
  const isBound = (form: string): boolean => lexicon.determiners.get(form)?.kind === 'definite'
  // "La Réunion" is one word with its article, and "Monday's meeting" has none.
  const at = isBound(words[first]?.form ?? '') ? first : first - 1
  const bound = words[at]?.form ?? ''
  if (!isCore(concept) || !(isBound(bound) || calendar.weekday.has(bound.replace(/s$/, '')))) return false
  const ahead = words.slice(0, Math.max(0, at))
  if (kind === 'words') return questions.attending.has(ahead.at(-1)?.form ?? '')
  // Its subject stands behind nothing but what asks.
  return kind === 'yes-no' && ahead.every(({ form, asks }) => asks || questions.past.has(form))
}

/** "S'est bien passée", "did it go well", and not "est-elle prévue", "will it be". */
function asksWhatWas({ text, words, language, asksAhead, asksPast }: Question): boolean {
  const { tense } = languageOf(language)
  const typed = words.map(({ start, end }) => text.slice(start, end).toLowerCase())
  const signs = words.map((_, at) => tense.sign(typed, at))
  const isFixed = signs.some((sign) => sign !== null && FIXING.has(sign))
  return !asksAhead && !isFixed && (asksPast || signs.includes('past') || signs.includes('bare-past'))
}

const FIXING: ReadonlySet<VerbSign> = new Set(['planned', 'scheduled', 'bare-scheduled', 'prospect'])
