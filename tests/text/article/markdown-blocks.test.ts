import { describe, expect, it } from 'vitest'

import { splitLines } from '../../../src/text/article/lines.ts'
import { markdownBlocks } from '../../../src/text/article/markdown-blocks.ts'

/** Blocks as they read, headings behind H:. */
function blocks(source: string): string[] {
  return markdownBlocks(splitLines(source)).map(
    ({ start, end, heading }) => (heading ? 'H:' : '') + source.slice(start, end),
  )
}

describe('markdownBlocks', () => {
  it('reads headings of both kinds without their marks', () => {
    expect(
      blocks('# Un\n## Deux ##\n###\n#\u00A0Trois\n#MeToo\n# Le C#\n\nQuatre\n===\n\nCinq\n---\n'),
    ).toEqual(['H:Un', 'H:Deux', 'H:Trois', '#MeToo', 'H:Le C#', 'H:Quatre', 'H:Cinq'])
  })

  it('keeps a paragraph together, line ends and emphasis as they stand', () => {
    expect(blocks('Le **pont**\r\n  est fermé.\r\n\r\nIl [rouvrira](https://example.org).')).toEqual([
      'Le **pont**\r\n  est fermé.',
      'Il [rouvrira](https://example.org).',
    ])
  })

  it('makes each list item a block, with the lines that go on with it', () => {
    expect(blocks('Trois points :\n- un\n- deux,\n  suite\n\n  * trois\n12. quatre\n')).toEqual([
      'Trois points :',
      'un',
      'deux,\n  suite',
      'trois',
      'quatre',
    ])
    expect(blocks('2025 fut long.\n-5 degrés.\n*Oui*')).toEqual(['2025 fut long.\n-5 degrés.\n*Oui*'])
  })

  it('takes quotes out of their marks, and an empty line of the quote for the end of a block', () => {
    expect(blocks('> « Un. »\n>\n> « Deux\n> trois. »\n\nDit-il.')).toEqual([
      '« Un. »',
      '« Deux\n> trois. »',
      'Dit-il.',
    ])
    expect(blocks('Il dit :\n> « Un. »')).toEqual(['Il dit :', '« Un. »'])
  })

  it('keeps what stands between fences, closed or not, in one block', () => {
    expect(blocks('```text\n# a\n\n- b\n```\nSuite.')).toEqual(['# a\n\n- b', 'Suite.'])
    expect(blocks('~~~\na\n```\nb')).toEqual(['a\n```\nb'])
    expect(blocks('```\n```\nSuite.')).toEqual(['Suite.'])
  })

  it('passes over rules, link addresses and comments, which have nothing to read', () => {
    expect(blocks('Un.\n\n---\n\n* * *\n\n[1]: https://example.org\n\n<!-- note\nà soi -->\nDeux.')).toEqual([
      'Un.',
      'Deux.',
    ])
  })

  it('loses no text to a comment that is never closed, nor to a long paragraph above a rule', () => {
    expect(blocks('<!-- Un.\n\nDeux.')).toEqual(['<!-- Un.', 'Deux.'])
    const long = 'Le pont est fermé. '.repeat(10).trim()
    expect(blocks(`${long}\n---\nDeux.`)).toEqual([long, 'Deux.'])
  })
})
