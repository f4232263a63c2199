import { describe, expect, it } from 'vitest'

import { conjugate } from '../../../src/text/english/conjugation.ts'

function all(base: string): string[] {
  return [...new Set(conjugate(base).map(({ form }) => form))]
}

describe('conjugate', () => {
  it.each([
    ['say', ['say', 'says', 'said', 'saying']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['admit', ['admit', 'admits', 'admitted', 'admitting']],
    ['argue', ['argue', 'argues', 'argued', 'arguing']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ])('gives the forms of %s', (base, forms) => {
    expect(all(base)).toEqual(forms)
  })
})
