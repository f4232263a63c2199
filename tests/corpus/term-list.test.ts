import { describe, expect, test } from 'vitest'
import { isWithinEdits, TermList } from '../../src/corpus/term-list.ts'

describe('similar terms', () => {
  const list = new TermList([
    'maire',
    'mairie',
    'marin',
    'faire',
    'pont',
    'ponts',
    'gendarmerie',
    'gendarmes',
    'pa',
    'm4ire',
  ])

  test('differ by an edit, and by two where they are long', () => {
    expect(list.similar('mairr')).toEqual(['maire'])
    expect(list.similar('gendarmreie')).toEqual(['gendarmerie'])
    expect(list.similar('mrie')).toEqual([])
  })

  test('stand in the order of their edits, whatever their lengths', () => {
    const near = new TermList(['aaaabcxxe', 'aaaabcyye', 'aaaabczze', 'aaaabcde']).similar('aaaabcdde')
    expect(near[0]).toBe('aaaabcde')
    expect(near).toHaveLength(3)
  })

  test('have the same first letter and no digit', () => {
    expect(list.similar('laire')).toEqual([])
    expect(list.similar('maire')).not.toContain('m4ire')
    expect(list.similar('ma1re')).toEqual([])
  })

  test('go by how near their lengths are, then by the alphabet', () => {
    expect(new TermList(['portee', 'porter', 'porte', 'portes', 'posted']).similar('ported')).toEqual([
      'portee',
      'porter',
      'portes',
    ])
  })

  test('are none of a short word, and none of one that no word is near', () => {
    expect(list.similar('pon')).toEqual([])
    expect(list.similar('zzzzzzzz')).toEqual([])
  })
})

describe('edits', () => {
  test.each([
    ['', '', 0, true],
    ['pont', 'pont', 0, true],
    ['pont', 'point', 1, true],
    ['point', 'pont', 1, true],
    ['pont', 'pons', 1, true],
    ['pont', 'pnot', 1, false],
    ['pont', 'pnot', 2, true],
    ['abcdefgh', 'bcdefghi', 2, true],
    ['abcdefgh', 'hgfedcba', 2, false],
    ['a', 'abcd', 2, false],
  ])('%s and %s within %i: %s', (one, other, edits, expected) => {
    expect(isWithinEdits(one, other, edits)).toBe(expected)
    expect(isWithinEdits(other, one, edits)).toBe(expected)
  })
})
