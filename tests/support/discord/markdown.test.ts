// Discord's Markdown as a person reads it: marks are gone, escaped characters stay, what Discord leaves alone stays.

import { describe, expect, test } from 'vitest'
import { linksIn, parseMarkdown, plainText, quotesIn } from './markdown.ts'

const names = (kind: string, id: string) => `${kind}${id === '1' ? 'alice' : 'general'}`
const parse = (source: string) => parseMarkdown(source, names)
const read = (source: string) => plainText(parse(source)).trimEnd()

describe('what a person reads', () => {
  const cases: readonly [string, string, string][] = [
    ['bold, italics, underline, strike, spoiler', '**a** *b* _c_ __d__ ~~e~~ ||f||', 'a b c d e f'],
    ['marks within marks', '**a *b* c** ***d***', 'a b c d'],
    ['escaped marks', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`', '*a* _b_ ~~c~~ ||d|| `e`'],
    ['an escaped backslash', '\\\\*a*', '\\a'],
    ['a backslash before a letter', 'C:\\temp', 'C:\\temp'],
    ['an underscore within a word', 'snake_case_name', 'snake_case_name'],
    ['a lone star', '2 * 3 * 4', '2 * 3 * 4'],
    ['stars that touch their words', '2*3*4', '234'],
    ['headings and small text', '# A\n## B\n### C\n-# d\n#### E', 'A\nB\nC\nd\n#### E'],
    ['a number sign without a space', '#hashtag', '#hashtag'],
    ['an escaped heading', '\\# A', '# A'],
    ['list items', '- a\n* b\n1. c', '• a\n• b\n1. c'],
    ['an escaped dash', '\\- a', '- a'],
    ['code keeps its marks', '`*a*` ```\n**b**\n```', '*a* **b**'],
    ['mentions by name', '<@1> <#2> @everyone', '@alice #general @everyone'],
    ['an escaped mention', '\\<@1>', '<@1>'],
    ['a masked link', '[le *texte*](https://example.org/a_b_c)', 'le texte'],
    ['a bare address keeps its underscores', 'https://example.org/_a_b_', 'https://example.org/_a_b_'],
    ['brackets that are no link', '[a](b) [c]', '[a](b) [c]'],
    ['French marks and spaces', '« Il est temps : »\u00a0!', '« Il est temps : »\u00a0!'],
    ['a custom emoji', '<:pont:123456>', ':pont:'],
    ['a quote block in between', 'a\n> b\nc', 'a\nb\nc'],
  ]
  for (const [what, source, expected] of cases) {
    test(what, () => expect(read(source)).toBe(expected))
  }
})

describe('quote blocks', () => {
  test('lines that follow each other are one block, others are another', () => {
    expect(quotesIn(parse('> a\n> b\nc\n> d'))).toEqual(['a\nb', 'd'])
  })

  test('three signs quote everything that follows', () => {
    expect(quotesIn(parse('a\n>>> b\nc\n> d'))).toEqual(['b\nc\n> d'])
  })

  test('a sign within a line, escaped, or without its space is no quote', () => {
    expect(quotesIn(parse('a > b\n\\> c\n>d'))).toEqual([])
    expect(read('a > b\n\\> c\n>d')).toBe('a > b\n> c\n>d')
  })
})

test('links are told by label and address; an escaped one is text', () => {
  expect(linksIn(parse('> [lire](https://example.org/?a=(b)) et <https://example.org>'))).toEqual([
    { label: 'lire', url: 'https://example.org/?a=(b)' },
    { label: 'https://example.org', url: 'https://example.org' },
  ])
  expect(linksIn(parse('\\[lire](https://example.org)')).map(({ label }) => label)).toEqual([
    'https://example.org',
  ])
})
