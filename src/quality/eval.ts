// The `eval` command: how good the program is on the hand-made sets of tests/gold/, section by section, as a table
// or as JSON, and which figures fell below their floors.

import { scoreAnswerSets } from './answer-sets.ts'
import { scoreAskedSets } from './asked-sets.ts'
import { scoreContextSets } from './context-sets.ts'
import { scoreDateSets } from './date-sets.ts'
import type { Figures, Score } from './figures.ts'
import { missedFloors } from './floors.ts'
import { scoreQuotationSets, scoreTimelineSets } from './quotation-sets.ts'
import { printTable } from './table.ts'
import { scoreTogetherSets } from './together-sets.ts'
import { scoreTypedSets } from './typed-sets.ts'

type SetScore = Score & { readonly slices?: Readonly<Record<string, Figures>> }
type Section = () => Promise<Readonly<Record<string, SetScore>>>

const SECTIONS = {
  quotes: scoreQuotationSets,
  dates: scoreDateSets,
  timeline: scoreTimelineSets,
  context: scoreContextSets,
  asked: scoreAskedSets,
  answers: scoreAnswerSets,
  typed: scoreTypedSets,
  together: scoreTogetherSets,
} as const satisfies Readonly<Record<string, Section>>

export type EvalSection = keyof typeof SECTIONS

const EVAL_SECTIONS = Object.keys(SECTIONS) as readonly EvalSection[]

export interface EvalOptions {
  /** null: all. */
  readonly only: EvalSection | null
  readonly json: boolean
  /** Name each thing that went wrong below the tables. */
  readonly misses: boolean
  readonly write: (text: string) => Promise<void>
}

/** Whether every floor holds. */
export async function runEval({ only, json, misses, write }: EvalOptions): Promise<boolean> {
  const sections = only === null ? EVAL_SECTIONS : [only]
  const scores = new Map<EvalSection, Readonly<Record<string, SetScore>>>()
  for (const section of sections) {
    const score: Section = SECTIONS[section]
    scores.set(section, await score())
    if (!json) await write(printSection(section, scores.get(section) ?? {}, misses))
  }
  const figures = Object.fromEntries(
    [...scores].flatMap(([section, sets]) =>
      Object.entries(rowsOf(sets)).map(([row, values]) => [`${section}/${row}`, values]),
    ),
  )
  const short = missedFloors(figures, sections)
  if (json) await write(`${JSON.stringify({ figures, short }, null, 1)}\n`)
  else await write(short.map((line) => `SHORT  ${line}\n`).join(''))
  return short.length === 0
}

/** A row for each set, and for each slice of it: "valmorens lang:fr". */
function rowsOf(sets: Readonly<Record<string, SetScore>>): Readonly<Record<string, Figures>> {
  return Object.fromEntries(
    Object.entries(sets).flatMap(([set, { figures, slices = {} }]) => [
      [set, figures],
      ...Object.entries(slices).map(([slice, values]) => [`${set} ${slice}`, values]),
    ]),
  )
}

function printSection(section: string, sets: Readonly<Record<string, SetScore>>, misses: boolean): string {
  const table = `${printTable(section, rowsOf(sets))}\n\n`
  if (!misses) return table
  const lines = Object.entries(sets).flatMap(([set, score]) =>
    score.misses.map((miss) => `${set}: ${miss}\n`),
  )
  return `${table}${lines.join('')}\n`
}
