import { describe, expect, it } from 'vitest'

import type { ArticleFault } from '../../../src/text/article/article-error.ts'
import { readFrontMatter } from '../../../src/text/article/front-matter.ts'
import { splitLines } from '../../../src/text/article/lines.ts'

function read(source: string) {
  return readFrontMatter(source, splitLines(source), (line, fault) => {
    throw new Refused(line, fault)
  })
}

class Refused extends Error {
  readonly at: readonly [number, ArticleFault]
  constructor(line: number, fault: ArticleFault) {
    super(fault.rule)
    this.at = [line, fault]
  }
}

function refused(source: string): readonly [number, ArticleFault] {
  try {
    read(source)
  } catch (error) {
    if (error instanceof Refused) return error.at
    throw error
  }
  throw new Error('was not refused')
}

describe('readFrontMatter', () => {
  it('finds none where the first line is not ---', () => {
    expect(read('Le pont.\n---\ntitle: Non\n---\n')).toMatchObject({ title: null, bodyLine: 0 })
    expect(read('--- \n---\nLe pont.')).toMatchObject({ title: null, bodyLine: 2 })
    expect(read('\n\n---\n# une note\n---\nLe pont.')).toMatchObject({ title: null, bodyLine: 5 })
  })

  it('takes a first --- for a front matter even where the text may have meant a rule', () => {
    expect(refused('---\nLe pont est fermé.\n\nIl rouvrira.')).toEqual([1, { rule: 'front-matter-unclosed' }])
    expect(refused('---\nLe pont est fermé.\n---\nIl rouvrira.')).toEqual([
      2,
      { rule: 'front-matter-invalid', detail: 'no "key: value" lines' },
    ])
  })

  it('reads values as they are written', () => {
    expect(read("---\ntitle: 2026\npublished: \"2026-03-11\"\npublisher: 'L''Écho'\n---\n")).toMatchObject({
      title: '2026',
      published: '2026-03-11',
      publisher: "L'Écho",
    })
    expect(read('---\ntitle: >\n  Le pont\n  est fermé\nurl:\npublisher: ~\n---\n')).toMatchObject({
      title: 'Le pont est fermé',
      url: null,
      publisher: null,
    })
  })

  it.each([
    ['published', '2025-02-30', 'date'],
    ['published', '14 mars', 'date'],
    ['published', '2025-06-06T10:00:00Z', 'date'],
    ['published', '0000-00-00', 'date'],
    ['language', 'de', 'language'],
    ['language', 'fr-FR', 'language'],
    ['url', 'example.org/pont', 'url'],
    ['url', 'ftp://example.org/pont', 'url'],
    ['url', 'https://exa mple.org', 'url'],
    ['url', 'http://', 'url'],
  ])('refuses %s: %s, naming its line', (key, value, expected) => {
    expect(refused(`---\n# note\n\ntitle: Le pont\n${key}: ${value}\n---\n`)).toEqual([
      5,
      { rule: 'value-invalid', key, value, expected },
    ])
  })

  it('refuses a title that is not one line of text', () => {
    expect(refused('---\ntitle: |\n  Un\n  Deux\n---\n')).toMatchObject([
      2,
      { rule: 'value-invalid', expected: 'text' },
    ])
    expect(refused('---\ntitle: *un\n---\n')).toMatchObject([2, { rule: 'value-invalid', value: '*un' }])
    expect(refused('---\ntitle: "\\ud800"\n---\n')).toMatchObject([
      2,
      { rule: 'value-invalid', value: '\uFFFD' },
    ])
    expect(refused('---\ntitle: [Un, Deux]\n---\n')).toMatchObject([
      2,
      { rule: 'value-invalid', expected: 'text' },
    ])
    expect(refused(`---\ntitle: ${'mot '.repeat(100)}\n---\n`)).toMatchObject([
      2,
      { rule: 'value-invalid', value: `${'mot '.repeat(15).trim()}…` },
    ])
  })

  it.each([
    ['a colon in an unquoted value', 'published: 2026-03-11\ntitle: Le pont : suite', 3],
    ['a key given twice', 'title: Un\npublisher: Deux\ntitle: Trois', 4],
    ['an unclosed quote', 'title: "Un', 2],
  ])('refuses %s, naming its line', (_, yaml, line) => {
    expect(refused(`---\n${yaml}\n---\n`)).toMatchObject([line, { rule: 'front-matter-invalid' }])
  })

  it.each(['['.repeat(19_000), '- '.repeat(9_000), 'a: b\n'.repeat(50_000)])(
    'refuses YAML made to exhaust its reader',
    (yaml) => {
      expect(refused(`---\n${yaml}\n---\n`)[1].rule).toBe('front-matter-invalid')
    },
  )

  it('reports unknown keys with their lines, and takes the rest', () => {
    expect(read('---\r\nauteur: Claire\r\ntitle: Le pont\r\nTitle: Le pont\r\n---\r\n')).toMatchObject({
      title: 'Le pont',
      warnings: [
        { line: 2, key: 'auteur' },
        { line: 4, key: 'Title' },
      ],
    })
    expect(read('---\nconstructor: x\ntoString: y\n---\n').warnings).toHaveLength(2)
  })
})
