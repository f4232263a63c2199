// What `npm run eval` must not fall below, set a little under what was reached. To move one, change its number: the
// figures themselves are those that the command prints.

import type { Figures } from './figures.ts'

/** `>=`: at least; `<=`: at most. The set as eval names it, with a slice where it has some: "answers/… lang:fr". */
export type Floor = readonly [set: string, figure: string, bound: '>=' | '<=', value: number]

export const FLOORS: readonly Floor[] = [
  ['quotes/three-texts', 'found', '>=', 0.99],
  ['quotes/three-texts', 'exact', '>=', 0.99],
  ['quotes/three-texts', 'end_to_end', '>=', 0.97],
  ['quotes/three-texts', 'kind', '>=', 0.99],
  ['quotes/six-kinds', 'found', '>=', 0.99],
  ['quotes/six-kinds', 'exact', '>=', 0.99],
  ['quotes/six-kinds', 'end_to_end', '>=', 0.97],
  ['quotes/six-kinds', 'kind', '>=', 0.99],
  ['quotes/three-texts', 'false_alarms', '<=', 0],
  ['quotes/six-kinds', 'false_alarms', '<=', 0],
  ['quotes/newspaper-manners', 'exact', '>=', 0.99],
  ['quotes/newspaper-manners', 'end_to_end', '>=', 0.94],
  ['quotes/newspaper-manners', 'false_alarms', '<=', 0],
  ['quotes/late-texts', 'exact', '>=', 0.99],
  ['quotes/late-texts', 'end_to_end', '>=', 0.76],
  ['quotes/late-texts', 'false_alarms', '<=', 0],
  ['quotes/real-article', 'exact', '>=', 1],
  ['quotes/real-article', 'end_to_end', '>=', 1],
  ['quotes/real-article', 'false_alarms', '<=', 0],
  ['quotes/real-article-no-people', 'exact', '>=', 1],
  ['quotes/real-article-no-people', 'end_to_end', '>=', 0.77],
  ['quotes/real-article-no-people', 'false_alarms', '<=', 0],
  ['dates/first', 'end_to_end_p', '>=', 0.97],
  ['dates/first', 'end_to_end_r', '>=', 0.95],
  ['dates/first', 'left_alone', '>=', 1],
  ['dates/second', 'end_to_end_p', '>=', 0.97],
  ['dates/second', 'end_to_end_r', '>=', 0.95],
  ['dates/second', 'left_alone', '>=', 1],
  ['timeline/valmorens', 'found', '>=', 1],
  ['timeline/valmorens', 'speaker', '>=', 0.96],
  ['timeline/valmorens', 'order', '>=', 0.98],
  ['timeline/valmorens', 'false_alarms', '<=', 0],
  ['timeline/lourmance', 'found', '>=', 1],
  ['timeline/lourmance', 'speaker', '>=', 0.96],
  ['timeline/lourmance', 'order', '>=', 0.96],
  ['timeline/lourmance', 'false_alarms', '<=', 0],
  ['answers/real-article', 'hit1', '>=', 0.86],
  ['answers/real-article', 'answer1', '>=', 0.86],
  ['answers/real-article', 'abstain_f1', '>=', 0.86],
  ['answers/real-article', 'wrong', '<=', 0.02],
  ['answers/real-article', 'ctx', '>=', 1],
  ['answers/real-article', 'pairing', '>=', 1],
  ['answers/real-article', 'verbatim', '>=', 1],
  ['answers/real-article', 'len', '<=', 200],
  ['answers/real-article-2', 'hit1', '>=', 0.68],
  ['answers/real-article-2', 'abstain_f1', '>=', 0.66],
  ['answers/real-article-2', 'wrong', '<=', 0.07],
  ['answers/real-article-2', 'pairing', '>=', 1],
  ['answers/real-article-2', 'verbatim', '>=', 1],
  ['answers/valmorens', 'hit1', '>=', 0.83],
  ['answers/valmorens', 'abstain_f1', '>=', 0.8],
  ['answers/valmorens', 'wrong', '<=', 0.13],
  ['answers/valmorens', 'pairing', '>=', 1],
  ['answers/valmorens', 'superseded', '<=', 0],
  ['answers/valmorens', 'verbatim', '>=', 1],
  ['answers/lourmance', 'hit1', '>=', 0.69],
  ['answers/lourmance', 'abstain_f1', '>=', 0.67],
  ['answers/lourmance', 'wrong', '<=', 0.18],
  ['answers/lourmance', 'pairing', '>=', 1],
  ['answers/lourmance', 'verbatim', '>=', 1],
]

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
