// What is read of one passage, kept in memory: questions come back to the same ones.

import { remembered } from '../text/remembered.ts'

/** Passages of which something is kept: the latest, some 1 kB each. */
export const PASSAGES_KEPT = 4_000

/** The same reader, keeping what it read. `articleRow` is SQLite's. */
export function keptByPlace<Value extends NonNullable<unknown>>(
  read: (articleRow: number, passage: number) => Value,
): (articleRow: number, passage: number) => Value {
  const kept = remembered((place: string) => {
    const [articleRow, passage] = place.split(' ').map(Number)
    return read(articleRow ?? 0, passage ?? 0)
  }, PASSAGES_KEPT)
  return (articleRow, passage) => kept(`${articleRow} ${passage}`)
}
