import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import type { ArticleFault } from '../../../src/text/article/article.ts'
import { ArticleError, parseArticle } from '../../../src/text/article/article.ts'

function article(source: string, file = 'pont.txt') {
  return parseArticle(file, new TextEncoder().encode(source))
}

/** The fault and the line for which a source is refused. */
function refusal(
  source: string | Uint8Array,
  file = 'pont.txt',
): { line: number; fault: ArticleFault; message: string } {
  try {
    parseArticle(file, typeof source === 'string' ? new TextEncoder().encode(source) : source)
  } catch (error) {
    if (error instanceof ArticleError) return { line: error.line, fault: error.fault, message: error.message }
    throw error
  }
  throw new Error('was not refused')
}

describe('parseArticle', () => {
  it('reads the front matter, and the passages below it with their lines', () => {
    const source = `---
title: "Le pont : suite"
publisher: L'Écho
published: 2026-03-11
language: fr
url: https://example.org/pont
---

Le pont est fermé.
Il rouvrira lundi.
`
    expect(article(source, 'articles/pont.txt')).toEqual({
      id: 'pont',
      title: 'Le pont : suite',
      publisher: "L'Écho",
      published: '2026-03-11',
      language: 'fr',
      url: 'https://example.org/pont',
      passages: [
        { number: 1, text: 'Le pont est fermé.', heading: false, line: 9 },
        { number: 2, text: 'Il rouvrira lundi.', heading: false, line: 10 },
      ],
      warnings: [],
    })
  })

  it('does without any of it: no title, no date, and the language the text is in', () => {
    expect(article('Le pont est fermé.')).toMatchObject({
      title: null,
      publisher: null,
      published: null,
      url: null,
      language: 'fr',
    })
    expect(article('The bridge is closed until Monday.').language).toBe('en')
    expect(article('---\nlanguage: fr\n---\nThe bridge is closed until Monday.').language).toBe('fr')
  })

  it('reads the story’s article as 16 passages, two of them subheadings', () => {
    const { passages } = parseArticle('a.txt', readFileSync('data/articles/2025-06-06-trump-musk.txt'))
    expect(passages).toHaveLength(16)
    expect(passages.filter(({ heading }) => heading).map(({ number }) => number)).toEqual([5, 10])
  })

  it('keeps the article’s own characters: marks, no-break spaces, decomposed accents', () => {
    const line = '«\u00A0L’e\u0301lue\u202F» a dit "non"\u00A0: l\'œuvre…'
    expect(article(`\uFEFF \u00A0${line}\u00A0\r\n`).passages).toEqual([
      { number: 1, text: line, heading: false, line: 1 },
    ])
  })

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const source = ['---', 'title: Le pont', '---', '', 'Un.', '', 'Deux.'].join(end)
    expect(article(source).passages.map(({ line, text }) => [line, text])).toEqual([
      [5, 'Un.'],
      [7, 'Deux.'],
    ])
  })

  it('reads .md as Markdown and nothing else', () => {
    expect(article('# Le pont\n\nIl est\nfermé.', 'pont.MD').passages.map(({ text }) => text)).toEqual([
      'Le pont',
      'Il est\nfermé.',
    ])
    expect(article('# Le pont\n\nIl est\nfermé.').passages.map(({ text }) => text)).toEqual([
      '# Le pont',
      'Il est',
      'fermé.',
    ])
  })

  it('takes the id from the file’s stem, in composed form', () => {
    expect(article('Un.', 'articles/2026-03 e\u0301te\u0301.v2.txt').id).toBe('2026-03 été.v2')
  })

  it.each([
    [`${'a'.repeat(81)}.txt`, 'too-long'],
    ['---.txt', 'no-letter'],
    ['a\u202Eb.txt', 'invisible'],
    ['a\nb.txt', 'invisible'],
    ['a .txt', 'outer-space'],
  ])('refuses the file name %j', (file, problem) => {
    expect(refusal('Un.', file)).toMatchObject({ line: 1, fault: { rule: 'id-invalid', problem } })
  })

  it.each([
    ['Latin-1', [0x55, 0x6e, 0x0a, 0x0d, 0x0a, 0xe9, 0x74, 0xe9], 3],
    ['a cut sequence at the end', [0x55, 0x0d, 0x6e, 0xc3], 2],
    ['UTF-16', [0xff, 0xfe, 0x55, 0x00], 1],
  ])('refuses %s, naming the line of the first bad byte', (_, bytes, line) => {
    expect(refusal(Uint8Array.from(bytes))).toMatchObject({ line, fault: { rule: 'not-utf8' } })
  })

  it('refuses a NUL byte, naming its line', () => {
    expect(refusal('Un.\nDeux.\n\nTr\0ois.')).toMatchObject({ line: 4, fault: { rule: 'nul-byte' } })
  })

  it.each(['', ' \n\u00A0\n', '***', '---\ntitle: Le pont\n---\n\n'])(
    'refuses an article without text: %j',
    (source) => {
      expect(refusal(source).fault).toEqual({ rule: 'no-text' })
    },
  )

  it('says in one line where, what, and what to do', () => {
    expect(refusal('---\npublished: 14 mars\n---\nUn.').message).toBe(
      'pont.txt:2: published is "14 mars", expected YYYY-MM-DD, a day that exists',
    )
    expect(refusal('---\ntitle: Le pont\n\nUn.').message).toMatch(
      /^pont\.txt:1: the front matter .* is not closed, add /,
    )
  })
})
