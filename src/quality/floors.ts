// What `npm run eval` must not fall below, set a little under what was reached. To move one, change its number: the
// figures themselves are those that the command prints.

import { ANSWER_FLOORS } from './answer-floors.ts'
import { CONTEXT_FLOORS } from './context-floors.ts'
import type { Figures } from './figures.ts'
import type { Floor } from './floor.ts'

export const FLOORS: readonly Floor[] = [
  ['quotes/three-texts', 'found', '>=', 0.99],
  ['quotes/three-texts', 'exact', '>=', 0.99],
  ['quotes/three-texts', 'end_to_end', '>=', 0.99],
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
  ['quotes/late-texts', 'end_to_end', '>=', 0.84],
  ['quotes/late-texts', 'false_alarms', '<=', 0],
  // How many are given to somebody else: none is far better.
  ['quotes/three-texts', 'wrong_name', '<=', 0],
  ['quotes/six-kinds', 'wrong_name', '<=', 0],
  ['quotes/newspaper-manners', 'wrong_name', '<=', 1],
  ['quotes/late-texts', 'wrong_name', '<=', 0],
  ['quotes/epithets', 'wrong_name', '<=', 0],
  ['quotes/epithets', 'end_to_end', '>=', 0.88],
  ['quotes/epithets-unseen', 'wrong_name', '<=', 0],
  ['quotes/epithets-unseen', 'end_to_end', '>=', 0.66],
  ['quotes/usine', 'wrong_name', '<=', 2],
  ['quotes/usine', 'end_to_end', '>=', 0.89],
  ['quotes/club', 'wrong_name', '<=', 0],
  ['quotes/club', 'end_to_end', '>=', 0.94],
  ['quotes/hopital', 'wrong_name', '<=', 0],
  ['quotes/hopital', 'end_to_end', '>=', 0.93],
  ['quotes/real-article', 'exact', '>=', 1],
  ['quotes/real-article', 'end_to_end', '>=', 1],
  ['quotes/real-article', 'false_alarms', '<=', 0],
  ['quotes/real-article-no-people', 'exact', '>=', 1],
  ['quotes/real-article-no-people', 'end_to_end', '>=', 0.77],
  ['quotes/real-article-no-people', 'false_alarms', '<=', 0],
  ['dates/first', 'end_to_end_p', '>=', 0.99],
  ['dates/first', 'end_to_end_r', '>=', 0.99],
  ['dates/first', 'left_alone', '>=', 1],
  ['dates/second', 'end_to_end_p', '>=', 0.99],
  ['dates/second', 'end_to_end_r', '>=', 0.99],
  ['dates/second', 'left_alone', '>=', 1],
  ['timeline/valmorens', 'found', '>=', 1],
  ['timeline/valmorens', 'speaker', '>=', 0.99],
  ['timeline/valmorens', 'order', '>=', 0.98],
  ['timeline/valmorens', 'false_alarms', '<=', 0],
  ['timeline/lourmance', 'found', '>=', 1],
  ['timeline/lourmance', 'speaker', '>=', 0.96],
  ['timeline/lourmance', 'order', '>=', 0.96],
  ['timeline/lourmance', 'false_alarms', '<=', 0],
  ['typed/lower case', 'kept', '>=', 0.98],
  ['typed/capitals', 'kept', '>=', 0.98],
  ['typed/no accents', 'kept', '>=', 0.98],
  ['typed/no apostrophes', 'kept', '>=', 0.98],
  ['typed/politely', 'kept', '>=', 1],
  ['typed/with thanks', 'kept', '>=', 0.99],
  ['typed/wondering', 'kept', '>=', 1],
  ['typed/pressed', 'kept', '>=', 0.98],
  ['typed/a letter left out', 'kept', '>=', 0.94],
  ['together/told', 'kept', '>=', 0.95],
  ['together/told', 'from_others', '<=', 0.045],
  ['together/told', 'silence_lost', '<=', 0.04],
  ['together/untold', 'kept', '>=', 0.69],
  ['together/untold', 'from_others', '<=', 0.31],
  ['asked/first', 'kind', '>=', 0.99],
  ['asked/second', 'kind', '>=', 0.96],
  ['asked/late', 'kind', '>=', 0.93],
  ...CONTEXT_FLOORS,
  ...ANSWER_FLOORS,
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
