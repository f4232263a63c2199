// The order in which things were said, as far as their dates tell. What is not told stays untold: two that may have
// been said at one time can share a position.

export interface UtteranceTime {
  /** ISO days, both inside; null: open. */
  readonly from: string | null
  readonly to: string | null
  readonly part: string | null
}

/** Hours of the day, the end exclusive. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  matin: [5, 12],
  midi: [12, 14],
  'après-midi': [14, 18],
  soir: [18, 24],
}
/** A night that belongs to two days: from the evening of the first to the morning of the second. */
const NIGHT = { from: 20, to: 8 }

const HOURS = 24
const DAY_MS = 86_400_000

/**
 * For each utterance its position, from 0: how many steps of "certainly later than" lead up to it. What has no time
 * at all comes after everything.
 */
export function orderUtterances(times: readonly (UtteranceTime | null)[]): readonly number[] {
  const stretches = times.map((time) => (time === null ? null : hoursOf(time)))
  const timed = [...stretches.entries()].flatMap(([index, stretch]) =>
    stretch === null ? [] : [{ index, from: stretch[0], to: stretch[1] }],
  )
  const byEnd = timed.toSorted((a, b) => a.to - b.to)
  const positions: number[] = times.map(() => 0)
  let ended = 0
  let next = 0
  for (const { index, from } of timed.toSorted((a, b) => a.from - b.from)) {
    for (let over = byEnd[ended]; over !== undefined && over.to <= from; over = byEnd[ended]) {
      // It ends before this one begins, so it began before too, and has its position already.
      next = Math.max(next, (positions[over.index] ?? 0) + 1)
      ended += 1
    }
    positions[index] = next
  }
  const last = timed.reduce((highest, { index }) => Math.max(highest, (positions[index] ?? 0) + 1), 0)
  return positions.map((position, index) => (stretches[index] === null ? last : position))
}

/** Hours since 1970, the end exclusive; an open side reaches as far as the other one tells. */
function hoursOf({ from, to, part }: UtteranceTime): readonly [number, number] | null {
  const first = from ?? to
  const last = to ?? from
  if (first === null || last === null) return null
  const [start, end] = [hour(first), hour(last)]
  if (part === 'nuit' && first < last) return [start + NIGHT.from, end + NIGHT.to]
  const hours = part === null || first !== last ? undefined : PARTS[part]
  return hours === undefined ? [start, end + HOURS] : [start + hours[0], end + hours[1]]
}

function hour(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) / DAY_MS) * HOURS
}
