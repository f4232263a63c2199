// Figures in columns for a person to read.

import type { Figures } from './figures.ts'

/** One line for each row, the first line naming the columns; numbers stand to the right. "-": no value. */
export function printTable(title: string, rows: Readonly<Record<string, Figures>>): string {
  const columns = [...new Set(Object.values(rows).flatMap((figures) => Object.keys(figures)))]
  const cells = [
    [title, ...columns],
    ...Object.entries(rows).map(([name, figures]) => [
      name,
      ...columns.map((column) => printNumber(figures[column] ?? null, COUNTS.has(column))),
    ]),
  ]
  const widths = [title, ...columns].map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

const COUNTS: ReadonlySet<string> = new Set(['n', 'pairs'])

function printNumber(value: number | null, isCount: boolean): string {
  if (value === null) return '-'
  if (isCount) return String(value)
  return value.toFixed(value > 1 ? 1 : 3)
}
