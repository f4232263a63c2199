// What is read of one passage, kept in memory: questions come back to the same ones.

import { remembered } from '../text/remembered.ts'

/** Passages of which something is kept: the latest, some 1 kB each. */
export const PASSAGES_KEPT = 4_000

/** More passages than an article has: its row and the passage's number make one number, which takes no string. */
const IN_AN_ARTICLE = 2 ** 24

/** The same reader, keeping what it read. `articleRow` is SQLite's. */
export function keptByPlace<Value extends NonNullable<unknown>>(
  read: (articleRow: number, passage: number) => Value,
): (articleRow: number, passage: number) => Value {
  const kept = remembered(
    (place: number) => read(Math.floor(place / IN_AN_ARTICLE), place % IN_AN_ARTICLE),
    PASSAGES_KEPT,
  )
  // A passage may be asked for by any number that somebody types.
  return (articleRow, passage) =>
    passage >= 0 && passage < IN_AN_ARTICLE
      ? kept(articleRow * IN_AN_ARTICLE + passage)
      : read(articleRow, passage)
}
