// Whether what a question asks about has not been yet, where the best sentence tells it: "quand rouvre la piscine" beside
// "elle souhaite la rouvrir, a-t-elle dit mercredi".

import { dayFromIso } from '../../text/dates/calendar.ts'
import type { DateExpression } from '../../text/dates/dates.ts'
import { isWithin } from '../../text/span.ts'
import { datesOf } from '../expected/figures.ts'
import type { Candidate } from '../finding/candidate.ts'
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
