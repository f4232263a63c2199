import { describe, expect, it } from 'vitest'
import type { Floor } from '../../src/quality/floor.ts'
import { FLOORS, missedFloors } from '../../src/quality/floors.ts'

const FIGURES = { 'answers/pont': { hit1: 0.8, wrong: 0.1, len: null } }
const missed = (...floors: readonly Floor[]) => missedFloors(FIGURES, ['answers'], floors)

describe('floors', () => {
  it('hold at their very value', () => {
    expect(missed(['answers/pont', 'hit1', '>=', 0.8], ['answers/pont', 'wrong', '<=', 0.1])).toEqual([])
  })

  it('are missed by name', () => {
    expect(missed(['answers/pont', 'hit1', '>=', 0.81], ['answers/pont', 'wrong', '<=', 0.09])).toEqual([
      'answers/pont hit1 is 0.800, at least 0.81 is due',
      'answers/pont wrong is 0.100, at most 0.09 is due',
    ])
  })

  it('are missed by a figure without a value, of a set or a name that is not there', () => {
    expect(missed(['answers/pont', 'len', '<=', 200], ['answers/quai', 'hit1', '>=', 0.1])).toEqual([
      'answers/pont len has no value, at most 200 is due',
      'answers/quai hit1 has no value, at least 0.1 is due',
    ])
  })

  it('of sections that were not asked for are left out', () => {
    expect(missed(['quotes/pont', 'found', '>=', 1])).toEqual([])
  })

  it('of the project name each figure of a set once', () => {
    const names = FLOORS.map(([set, figure]) => `${set} ${figure}`)
    expect(new Set(names).size).toBe(names.length)
  })
})
