import { describe, expect, it } from 'vitest'

import { splitLines } from '../../../src/text/article/lines.ts'
import type { ArticleFormat } from '../../../src/text/article/passages.ts'
import { splitPassages } from '../../../src/text/article/passages.ts'
import { nastyTexts } from '../nasty-texts.ts'

function passages(source: string, format: ArticleFormat) {
  return splitPassages(source, splitLines(source), format)
}

describe('splitPassages', () => {
  it('makes the nth non-empty line of a text its passage n, with or without blank lines', () => {
    expect(passages('Un.\nDeux.\n\n \u00A0\n  Trois. \n', 'text')).toEqual([
      { number: 1, text: 'Un.', heading: false, line: 1 },
      { number: 2, text: 'Deux.', heading: false, line: 2 },
      { number: 3, text: 'Trois.', heading: false, line: 5 },
    ])
  })

  it('leaves Markdown marks in a text as they are', () => {
    expect(passages('# Un\n- Deux\n> Trois', 'text').map(({ text }) => text)).toEqual([
      '# Un',
      '- Deux',
      '> Trois',
    ])
  })

  it('numbers Markdown blocks, headings included', () => {
    expect(passages('# Un\n\nDeux\ntrois.\n\n- Quatre', 'markdown')).toEqual([
      { number: 1, text: 'Un', heading: true, line: 1 },
      { number: 2, text: 'Deux\ntrois.', heading: false, line: 3 },
      { number: 3, text: 'Quatre', heading: false, line: 6 },
    ])
  })

  it('loses no line of a text, and keeps each to the letter, whatever the text', () => {
    for (const source of nastyTexts(1000)) {
      const expected = source
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
      expect(passages(source, 'text').map(({ text }) => text)).toEqual(expected)
    }
  })

  it('makes each passage of Markdown a stretch of the source, in order, whatever the text', () => {
    for (const source of nastyTexts(1000)) {
      let from = 0
      for (const { text, line } of passages(source, 'markdown')) {
        const at = source.indexOf(text, from)
        if (at === -1 || text !== text.trim() || text === '') expect.fail(JSON.stringify([source, text]))
        expect(source.slice(0, at).split(/\r\n|\r|\n/).length).toBeLessThanOrEqual(line)
        from = at + text.length
      }
    }
  })

  it.each([
    ['comments that never close', '<!-- a\n', 1],
    ['fences', '```\n', 0],
    ['quote marks', '> ', 0],
    ['list items', '- a\n', 200_000],
  ])('reads a Markdown article of nothing but %s', (_, piece, count) => {
    expect(passages(piece.repeat(200_000), 'markdown')).toHaveLength(count)
  })

  it('reads a Markdown heading with a million spaces or marks in it', () => {
    for (const filling of [' ', '#', ' #']) {
      expect(passages(`# Le${filling.repeat(500_000)}pont`, 'markdown')).toMatchObject([{ heading: true }])
    }
  })
})
