// Whether anybody says the words that the question quotes.

import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import type { Candidate } from '../candidate.ts'
import type { Question } from '../question.ts'

/** Below this share of the quoted words, nobody said them in this sentence. */
const QUOTED_AT_LEAST = 0.6

/** Below this share of what the quoted words may be translated by, it is something else that is said. */
const TRANSLATED_AT_LEAST = 0.3

/** Kinds that may ask whether, where, when or why somebody said it. */
const OF_SAYING: ReadonlySet<AnswerKind> = new Set(['yes-no', 'place', 'date', 'hour', 'reason'])

/** Nobody says the quoted words there; in another language they cannot be compared as surely. */
export function isUnquoted(question: Question, candidate: Candidate): boolean {
  const { kind, quotes, language } = question
  if (!quotes || (kind !== 'speaker' && !(OF_SAYING.has(kind) && asksWhetherSaid(question)))) return false
  return language === candidate.article.language
    ? candidate.evidence.signs.quoted < QUOTED_AT_LEAST
    : kind !== 'yes-no' && candidate.evidence.signs.quoted < TRANSLATED_AT_LEAST && !quotesAny(candidate)
}

/** Whether anything that is said in the sentence has a word of what the question quotes. */
function quotesAny({ concepts, evidence }: Candidate): boolean {
  const { quotations, terms } = evidence.sentence
  const asked = new Set(
    concepts.flatMap(({ quoted, ways }) => (quoted ? ways.flatMap((way) => way.terms) : [])),
  )
  return terms.some(
    ({ start, end, term }) =>
      asked.has(term) && quotations.some((quotation) => start >= quotation.start && end <= quotation.end),
  )
}

/** "A-t-il dit « je vous quitte » ?", "où a-t-il dit …", and not "le projet « Aurore » est-il abandonné ?". */
function asksWhetherSaid({ words, language }: Question): boolean {
  const { saying } = languageOf(language).questions
  const longest = words.reduce(
    ({ run, best }, { quoted }) => ({
      run: quoted ? run + 1 : 0,
      best: Math.max(best, quoted ? run + 1 : 0),
    }),
    { run: 0, best: 0 },
  ).best
  return longest >= SENTENCE_AT_LEAST && words.some(({ form, quoted }) => !quoted && saying.has(form))
}

/** Quoted words in a row from which they are what somebody said, rather than a word or what something is called. */
const SENTENCE_AT_LEAST = 4

export function isUnquotedAbroad({ quotes, language }: Question, { article, evidence }: Candidate): boolean {
  return quotes && language !== article.language && evidence.signs.quoted < TRANSLATED_AT_LEAST
}
