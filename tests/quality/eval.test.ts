// The command as a whole, on the real sets: every section has its sets, and the program holds its floors.

import { beforeAll, describe, expect, it } from 'vitest'
import { runEval } from '../../src/quality/eval.ts'
import type { Figures } from '../../src/quality/figures.ts'
import { FLOORS } from '../../src/quality/floors.ts'

async function evaluate(options: Partial<Parameters<typeof runEval>[0]>) {
  let output = ''
  const holds = await runEval({
    only: null,
    json: false,
    misses: false,
    write: async (text) => {
      output += text
    },
    ...options,
  })
  return { holds, output }
}

describe('eval', () => {
  let report: { figures: Record<string, Figures>; short: string[] }
  let holds: boolean

  beforeAll(async () => {
    const evaluated = await evaluate({ json: true })
    report = JSON.parse(evaluated.output)
    holds = evaluated.holds
  }, 240_000)

  it('has figures of every set, and of its slices', () => {
    expect(Object.keys(report.figures)).toEqual(
      expect.arrayContaining([
        'quotes/three-texts',
        'quotes/six-kinds',
        'quotes/real-article',
        'dates/first',
        'dates/second',
        'timeline/valmorens',
        'timeline/lourmance',
        'context/real-article',
        'context/usine',
        'context/club',
        'context/small-first',
        'context/small-fifth-together',
        'answers/real-article',
        'answers/real-article-2',
        'answers/valmorens lang:fr',
        'answers/lourmance category:fact-who',
        'asked/second lang:en',
        'typed/no apostrophes',
        'together/told',
      ]),
    )
    expect(report.figures['quotes/real-article']).toMatchObject({ n: 18 })
    expect(report.figures['answers/lourmance']).toMatchObject({ n: 100, verbatim: 1 })
  })

  it('has floors for figures that exist', () => {
    for (const [set, figure] of FLOORS) expect(report.figures[set], set).toHaveProperty([figure])
  })

  it('holds its floors', () => {
    expect(report.short).toEqual([])
    expect(holds).toBe(true)
  })

  it('prints the section asked for, alone, and each fault when asked', async () => {
    const { output } = await evaluate({ only: 'timeline', misses: true })
    expect(output).toMatch(/^timeline +n +found +speaker/)
    expect(output).toMatch(/^valmorens +27 /m)
    expect(output).toMatch(/^lourmance +31 /m)
    expect(output).not.toContain('six-kinds')
  })
})
