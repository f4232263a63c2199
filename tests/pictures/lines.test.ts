import { describe, expect, test } from 'vitest'
import type { TextLine, TextRun, TextStyle } from '../../src/pictures/lines.ts'
import { fillLines } from '../../src/pictures/lines.ts'

const PLAIN: TextStyle = { size: 10, weight: 400, colour: '#000000' }
const BOLD: TextStyle = { ...PLAIN, weight: 700 }

/** Every character is ten pixels wide. */
const measure = (text: string) => 10 * [...text].length
const box = (characters: number, lines: number) => ({ width: 10 * characters, lines, measure })
const plain = (text: string): TextRun[] => [{ text, style: PLAIN }]
const words = (lines: readonly TextLine[]) => lines.map((line) => line.map(({ text }) => text).join(''))

describe('lines', () => {
  test('are filled with whole words', () => {
    expect(words(fillLines(plain('un deux trois quatre'), box(9, 9)))).toEqual(['un deux', 'trois', 'quatre'])
    expect(words(fillLines(plain('un deux trois'), box(13, 1)))).toEqual(['un deux trois'])
  })

  test('do not break at a no-break space', () => {
    expect(words(fillLines(plain('il y a 5\u00a0000 euros'), box(10, 9)))).toEqual([
      'il y a',
      '5\u00a0000',
      'euros',
    ])
  })

  test('keep runs of two styles together where no space parts them', () => {
    const runs = [
      { text: 'Claire Vasseur', style: BOLD },
      { text: ', sur X', style: PLAIN },
    ]
    expect(fillLines(runs, box(14, 9))).toEqual([
      [{ text: 'Claire', style: BOLD }],
      [
        { text: 'Vasseur', style: BOLD },
        { text: ', sur X', style: PLAIN },
      ],
    ])
  })

  test('break a word that is wider than all of them', () => {
    expect(words(fillLines(plain(`a ${'x'.repeat(12)} b`), box(5, 9)))).toEqual([
      'a',
      'xxxxx',
      'xxxxx',
      'xx b',
    ])
  })

  test('of nothing are none', () => {
    expect(fillLines([], box(5, 3))).toEqual([])
    expect(fillLines(plain(' '), box(5, 3), '»')).toEqual([])
  })
})

describe('what finds no room', () => {
  test('gives way to an ellipsis within the closing marks, after a whole word', () => {
    const lines = fillLines(plain('« Il est temps de lâcher la bombe'), box(15, 2), ' »')
    expect(words(lines)).toEqual(['« Il est temps', 'de lâcher la… »'])
  })

  test('takes the punctuation before it along', () => {
    expect(words(fillLines(plain('« Non, jamais, ou presque'), box(13, 1), ' »'))).toEqual(['« Non… »'])
  })

  test('is nothing where the closing marks just fit', () => {
    expect(words(fillLines(plain('« un deux'), box(11, 1), ' »'))).toEqual(['« un deux »'])
    expect(words(fillLines(plain('« un deux'), box(10, 1), ' »'))).toEqual(['« un… »'])
  })

  test('is part of a word where not even one fits', () => {
    expect(words(fillLines(plain('x'.repeat(40)), box(8, 2), ' »'))).toEqual(['xxxxxxxx', 'xxxxx… »'])
  })

  test('is looked for no further than the room goes', () => {
    let measured = 0
    const counting = (text: string) => {
      measured += 1
      return measure(text)
    }
    const lines = fillLines(plain('mot '.repeat(100_000).trim()), { ...box(20, 3), measure: counting }, ' »')
    expect(words(lines)).toEqual(['mot mot mot mot mot', 'mot mot mot mot mot', 'mot mot mot mot… »'])
    expect(measured).toBeLessThan(1000)
  })
})
