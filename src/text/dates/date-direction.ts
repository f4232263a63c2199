// Which of several days a date means whose own words leave it open: the verbs of its clause look back or ahead, and
// where they do not, the kind of date decides. The verbs are read in tense.ts.

import type { DayNumber, Days } from './calendar.ts'
import type { Circumstances } from './date-reading.ts'
import { looksAhead } from './tense.ts'

type Direction = 'back' | 'ahead' | 'open'

function directionOf(at: Circumstances): Direction {
  const tense = at.tense()
  if (looksAhead(tense)) return 'ahead'
  return tense === 'past' ? 'back' : 'open'
}

/**
 * So many times nearer is what is meant against the tense: what a noun has its date from ("avant le sommet du 10 juin,
 * il a dit"), what was planned and has come ("la réunion prévue le 10 juin a été houleuse").
 */
const FAR_NEARER = 4

/** Of days that come once a year, in order, those that are meant; where no verb tells, the nearest. */
export function meantInYears(candidates: readonly Days[], today: DayNumber, at: Circumstances): Days | null {
  const distance = ({ first, last }: Days): number => Math.max(0, first - today, today - last)
  const [first, ...others] = candidates
  if (first === undefined) return null
  const closest = others.reduce((best, days) => (distance(days) < distance(best) ? days : best), first)
  const direction = directionOf(at)
  if (direction === 'open') return closest
  const told =
    direction === 'back'
      ? candidates.findLast((days) => days.first <= today)
      : candidates.find((days) => days.last >= today)
  const firm = !at.attached && at.tense() !== 'planned'
  if (told === undefined || firm || told === closest) return told ?? closest
  return distance(closest) * FAR_NEARER < distance(told) ? closest : told
}

/** Of the last such weekday and the next, the one that is meant; where no verb tells, the last. */
export function meantWeekday(
  { last, next }: { readonly last: DayNumber; readonly next: DayNumber },
  from: DayNumber,
  at: Circumstances,
): DayNumber {
  // "a annoncé mardi la fermeture du pont vendredi": the first of the two days is that of the announcement.
  if (at.tense() === 'announced' && at.isSecond()) return next - from < from - last ? next : last
  return looksTowardsNext(at) ? next : last
}

/** Whether a day is rather looked for behind today than before it, where both would do. */
export function looksTowardsNext(at: Circumstances): boolean {
  return directionOf(at) === 'ahead'
}

/** "le week-end", "début mai" of the week or year at hand: -1, 0 or 1 further; where no verb tells, that one. */
export function meantStep(days: Days, from: DayNumber, at: Circumstances): -1 | 0 | 1 {
  if (days.first > from) return directionOf(at) === 'back' ? -1 : 0
  if (days.last < from) return directionOf(at) === 'ahead' ? 1 : 0
  return 0
}
