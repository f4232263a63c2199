// Escaping is right when Discord's client shows what went in: every text is drawn, then read back through the
// rules of that client.

import { describe, expect, test } from 'vitest'
import {
  escapeLine,
  escapeMarkdown,
  linkMarkdown,
  quoteMarkdown,
  unescapeMarkdown,
} from '../../src/discord/markdown.ts'
import type { Node } from '../support/discord/markdown.ts'
import { linksIn, parseMarkdown, plainText, quotesIn } from '../support/discord/markdown.ts'

const read = (markdown: string) => parseMarkdown(markdown, () => '(a mention)')
const kinds = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => [node.kind, ...('children' in node ? kinds(node.children) : [])])

/** Of what the parser does not know: list numbers, emoji by name, everyone and here. */
const UNESCAPED = /^\s*\d+\. |(?<!\\):[\w+-]+:|(?<!\\)@(?:everyone|here)/m

const NASTY = [
  '*gras* **très gras** ***les deux*** * seule',
  'un_mot_composé _italique_ __souligné__ ___tout___',
  '~~barré~~ ~ ||caché|| | `code` ``co`de`` ```\nbloc\n```',
  '> cité',
  '>>> tout cité\net la suite',
  '# Titre\n## Titre\n### Titre\n#Mot-dièse',
  '-# petit',
  '- Bonjour.\n- Bonsoir.\n* étoile\n+ plus',
  '1. Premier\n2. Deuxième\n1986. Une année\n12 h 30',
  '[texte](https://a.example/b) [réf.] [](x) ]( ',
  'https://a.example/b_c_d?e=*f* et http://b.example. et <https://c.example>',
  '<@1200000000000000001> <@!12> <@&12> <#12> <:rire:12> <a:rire:12> <t:0:R> </ask:12> <id:guide>',
  '@everyone @here a@b.example',
  ':smile: 12:30:45 :100: deux : points',
  '\\ \\\\ \\* \\_ C:\\dossier\\*.txt \\',
  '¯\\_(ツ)_/¯',
  '« Il a dit "non" » – l’après-midi… 5 % & $x$ {y} ^z^ =',
  '\u202Bعربي\u202C 👩‍👩‍👧 é e\u0301 \u00A0',
  '**',
  '_',
  '   # espaces devant',
  'une ligne\n\nune autre\n',
]

describe('escaped text', () => {
  test.each(NASTY)('is read as it stands: %j', (text) => {
    const drawn = escapeMarkdown(text)
    expect(plainText(read(drawn))).toBe(text)
    expect(new Set(kinds(read(drawn)))).toEqual(new Set(['text']))
    expect(drawn).not.toMatch(UNESCAPED)
    expect(unescapeMarkdown(drawn)).toBe(text)
  })

  test('whatever characters come together', () => {
    const random = generator(1)
    const alphabet = [...'*_~|`>#-+[]()<@:/.\\1 \na!&t', 'https://', '**', '__', '```', '> ', '# ', 'é', '😀']
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: 1 + random(14) }, () => alphabet[random(alphabet.length)]).join('')
      expect(plainText(read(escapeMarkdown(text))), JSON.stringify(text)).toBe(text)
    }
  })

  test('words that mean nothing to Discord are left alone', () => {
    const text = 'Le maire : « Rien à signaler », dit-il (à 9 h) - et n° 4 ; 50 % #1'
    expect(escapeMarkdown(text)).toBe(text)
  })

  test('a heading or small line stays one line', () => {
    expect(escapeLine('une\r\nquestion\n# deux')).toBe('une  question # deux')
    const [heading, ...rest] = read(`### ${escapeLine('a\n> b')}`)
    expect(heading && plainText([heading])).toBe('a > b\n')
    expect(rest).toEqual([])
  })
})

describe('a quote', () => {
  test.each(NASTY.filter((text) => text.trim() === text))('shows the words to the character: %j', (text) => {
    expect(quotesIn(read(quoteMarkdown(text, [])))).toEqual([text])
  })

  test('carries over lines, empty ones too, in one block', () => {
    const text = 'Un vers.\n\n> Un autre.\r\nLe dernier.'
    expect(quoteMarkdown(text, [])).toBe('> Un vers.\n> \n> \\> Un autre.\n> Le dernier.')
  })

  test('what follows it stands outside', () => {
    const nodes = read(`${quoteMarkdown('Un extrait.', [])}\n-# passage 6`)
    expect(nodes.map((node) => node.kind)).toEqual(['quote', 'small'])
  })
})

describe('highlights', () => {
  const bold = (text: string, highlights: readonly { start: number; end: number }[]) => {
    const drawn = quoteMarkdown(text, highlights)
    const [quote] = read(drawn)
    const styled = (nodes: readonly Node[]): readonly string[] =>
      nodes.flatMap((node) =>
        node.kind === 'style' ? [plainText(node.children)] : 'children' in node ? styled(node.children) : [],
      )
    expect(plainText([quote ?? { kind: 'text', text: '' }]).trimEnd()).toBe(text)
    return styled(quote === undefined ? [] : [quote])
  }
  const spanOf = (text: string, words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }

  test('are bold, and nothing else is', () => {
    const text = 'Le pont a fermé *vendredi* à cause d’une fissure.'
    expect(bold(text, [spanOf(text, '*vendredi*'), spanOf(text, 'fissure')])).toEqual([
      '*vendredi*',
      'fissure',
    ])
  })

  test('that touch or overlap are one', () => {
    expect(
      bold('abcdef', [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
        { start: 3, end: 5 },
      ]),
    ).toEqual(['abcde'])
  })

  test('over two lines are bold on both', () => {
    expect(bold('un deux\ntrois quatre', [{ start: 3, end: 13 }])).toEqual(['deux', 'trois'])
    expect(quoteMarkdown('un\r\ndeux', [{ start: 4, end: 8 }])).toBe('> un\n> **deux**')
  })

  test('of characters that Discord would take for its own', () => {
    expect(
      bold('a **b** \\c', [
        { start: 2, end: 7 },
        { start: 8, end: 9 },
      ]),
    ).toEqual(['**b**', '\\'])
  })

  test('wherever they fall, the words stay', () => {
    const random = generator(2)
    const alphabet = [...'*_~`\\> #ab1.', '\n']
    for (let round = 0; round < 2000; round += 1) {
      const text = `x${Array.from({ length: 12 }, () => alphabet[random(alphabet.length)]).join('')}x`
      const highlights = Array.from({ length: 3 }, () => ({ start: random(12), end: random(14) }))
      expect(
        plainText(read(quoteMarkdown(text, highlights))).trimEnd(),
        JSON.stringify([text, highlights]),
      ).toBe(text)
    }
  })
})

describe('a link', () => {
  test('leads to the words, whatever stands in its address', () => {
    const url = 'https://gazette.example/pont_(bis)#:~:text=Le%20*pont*,mètres.'
    const drawn = linkMarkdown('La Gazette · passage *6*', url)
    expect(linksIn(read(drawn))).toEqual([
      { label: 'La Gazette · passage *6*', url: url.replace('(', '%28').replace(')', '%29') },
    ])
  })

  test('is an arrow after a label with brackets', () => {
    const nodes = read(linkMarkdown('[Vidéo] Le pont', 'https://a.example/'))
    expect(plainText(nodes)).toBe('[Vidéo] Le pont ↗')
    expect(linksIn(nodes)).toEqual([{ label: '↗', url: 'https://a.example/' }])
  })
})

/** A small linear congruential generator: the same texts at every run. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}
