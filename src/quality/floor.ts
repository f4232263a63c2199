// One figure and what it must not fall below, or rise above: a line of floors.ts, or a field of a table of them.

type Bound = '>=' | '<='

/** `>=`: at least; `<=`: at most. The set as eval names it, with a slice where it has some: "answers/… lang:fr". */
export type Floor = readonly [set: string, figure: string, bound: Bound, value: number]

/**
 * The floors of a section that stand in a table: under a row of figures' names, a row for each set, with white space
 * between its fields.
 */
export function floorsOfTable(
  section: string,
  table: string,
  bounds: Readonly<Record<string, Bound>>,
): readonly Floor[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  return rows.flatMap(([set = '', ...values]) =>
    values.map((value, at): Floor => {
      const figure = head[at + 1]
      const bound = figure === undefined ? undefined : bounds[figure]
      if (figure === undefined || bound === undefined)
        throw new Error(`the floors of ${set} have no bound for "${figure ?? value}"`)
      return [`${section}/${set}`, figure, bound, Number(value)]
    }),
  )
}
