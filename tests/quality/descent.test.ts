import { describe, expect, it } from 'vitest'
import { dot, minimise } from '../../src/quality/descent.ts'

describe('minimise', () => {
  it('finds the bottom of a bowl, however long it is drawn', () => {
    const bottom = [3, -2, 0.5]
    const steepness = [1, 100, 0.01]
    const found = minimise(3, (point) => ({
      value: point.reduce((sum, x, i) => sum + (steepness[i] ?? 0) * (x - (bottom[i] ?? 0)) ** 2, 0),
      gradient: point.map((x, i) => 2 * (steepness[i] ?? 0) * (x - (bottom[i] ?? 0))),
    }))
    for (const [i, x] of found.entries()) expect(x).toBeCloseTo(bottom[i] ?? 0, 2)
  })

  it('finds the weights of a logistic regression whose answer is known', () => {
    // One of four is right where the sign is there, three of four where it is not: log odds of -ln 3 and ln 3.
    const rows = [
      ...Array.from({ length: 4 }, (_, i) => ({ x: [1, 1], y: i === 0 ? 1 : 0 })),
      ...Array.from({ length: 4 }, (_, i) => ({ x: [1, 0], y: i === 0 ? 0 : 1 })),
    ]
    const [bias = 0, weight = 0] = minimise(2, (point) => {
      const gradient = new Float64Array(2)
      let value = 0
      for (const { x, y } of rows) {
        const score = dot(x, point)
        value += Math.log1p(Math.exp(score)) - y * score
        const pull = 1 / (1 + Math.exp(-score)) - y
        for (const [j, part] of x.entries()) gradient[j] = (gradient[j] ?? 0) + pull * part
      }
      return { value, gradient }
    })
    expect(bias).toBeCloseTo(Math.log(3), 3)
    expect(weight).toBeCloseTo(-2 * Math.log(3), 3)
  })
})
