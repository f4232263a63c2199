import { expect, it } from 'vitest'
import { printTable } from '../../src/quality/table.ts'

it('a table aligns its columns and leaves out what has no value', () => {
  const table = printTable('quotes', {
    pont: { n: 1, found: 0.5 },
    'la digue': { n: 12, found: null, len: 141.25 },
  })
  expect(table.split('\n')).toEqual([
    'quotes     n  found    len',
    'pont       1  0.500      -',
    'la digue  12      -  141.3',
  ])
})
