// What `npm run eval` must not fall below, set a little under what was reached. To move one, change its number: the
// figures themselves are those that the command prints.

import type { Figures } from './figures.ts'

/** `>=`: at least; `<=`: at most. The set as eval names it, with a slice where it has some: "answers/… lang:fr". */
export type Floor = readonly [set: string, figure: string, bound: '>=' | '<=', value: number]

export const FLOORS: readonly Floor[] = []

/**
 * The floors that do not hold, one line each: "answers/valmorens hit1 is 0.774, at least 0.88 is due". A figure
 * that cannot be computed does not hold; floors of a section that was not asked for are left out.
 */
export function missedFloors(
  figures: Readonly<Record<string, Figures>>,
  sections: readonly string[],
  floors: readonly Floor[] = FLOORS,
): readonly string[] {
  return floors
    .filter(([set]) => sections.some((section) => set.startsWith(`${section}/`)))
    .flatMap(([set, figure, bound, value]) => {
      const reached = figures[set]?.[figure] ?? null
      const holds = reached !== null && (bound === '>=' ? reached >= value : reached <= value)
      if (holds) return []
      const got = reached === null ? 'has no value' : `is ${reached.toFixed(3)}`
      return [`${set} ${figure} ${got}, at ${bound === '>=' ? 'least' : 'most'} ${value} is due`]
    })
}
