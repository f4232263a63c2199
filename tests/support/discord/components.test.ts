// Discord's limits on the components of a message, each with the nearest message that passes.

import { describe, expect, test } from 'vitest'
import { checkComponents, overwhelms } from './components.ts'
import { DiscordError, Field } from './errors.ts'
import type { Json, JsonObject } from './json.ts'

const text = (content = 'x') => ({ type: 10, content })
const button = (id: string, label = 'Go') => ({ type: 2, style: 2, label, custom_id: id })
const row = (...components: Json[]) => ({ type: 1, components })
const container = (...components: Json[]) => ({ type: 17, components })
const texts = (count: number) => Array.from({ length: count }, () => text())

/** The codes of all faults. */
function faultsOf(components: Json, v2 = true, files: readonly string[] = []): readonly string[] {
  const field = Field.body()
  checkComponents(field.at('components'), components, v2, files)
  try {
    field.settle()
    return []
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error
    return codesIn(error.errors ?? {})
  }
}

function codesIn(node: JsonObject): readonly string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as unknown as { code: string }[]).map(({ code }) => code)
      : codesIn(value as JsonObject),
  )
}

const TEXT_TOO_LONG = 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'

describe('a message of components', () => {
  const cases: readonly [string, Json, readonly string[]][] = [
    ['40 components, nested ones counted', [container(...texts(39))], []],
    ['41 components', [container(...texts(39)), text()], ['COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED']],
    [
      '4,000 characters over several displays',
      [text('x'.repeat(2000)), container(text('x'.repeat(2000)))],
      [],
    ],
    [
      '4,001 characters over several displays',
      [text('x'.repeat(2000)), container(text('x'.repeat(2001)))],
      [TEXT_TOO_LONG],
    ],
    ['an empty text display', [text('')], ['BASE_TYPE_BAD_LENGTH']],
    ['a text display of spaces', [text('  ')], ['BASE_TYPE_REQUIRED']],
    ['an empty container', [container()], ['BASE_TYPE_BAD_LENGTH']],
    ['a container within a container', [container(container(text()))], ['UNION_TYPE_CHOICES']],
    ['a button outside a row', [button('a')], ['UNION_TYPE_CHOICES']],
    ['five buttons in a row', [row(...['a', 'b', 'c', 'd', 'e'].map((id) => button(id)))], []],
    [
      'six buttons in a row',
      [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))],
      ['BASE_TYPE_BAD_LENGTH'],
    ],
    ['an id of 100 characters', [row(button('x'.repeat(100)))], []],
    ['an id of 101 characters', [row(button('x'.repeat(101)))], ['BASE_TYPE_BAD_LENGTH']],
    [
      'one id twice, in different rows',
      [row(button('a')), container(row(button('a')))],
      ['COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    ['a label of 80 characters', [row(button('a', 'x'.repeat(80)))], []],
    ['a label of 81 characters', [row(button('a', 'x'.repeat(81)))], ['BASE_TYPE_MAX_LENGTH']],
    ['a button without label', [row(button('a', ''))], ['BUTTON_COMPONENT_INVALID_LABEL']],
    ['a link button', [row({ type: 2, style: 5, label: 'Lire', url: 'https://example.org/a' })], []],
    [
      'a link button of 513 characters',
      [row({ type: 2, style: 5, label: 'Lire', url: `https://e.org/${'x'.repeat(499)}` })],
      ['BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a link button to a file',
      [row({ type: 2, style: 5, label: 'Lire', url: 'file:///etc' })],
      ['URL_TYPE_INVALID_SCHEME'],
    ],
    ['a section with its button', [{ type: 9, components: [text()], accessory: button('a') }], []],
    ['a section without accessory', [{ type: 9, components: [text()] }], ['BASE_TYPE_REQUIRED']],
    [
      'a section of four texts',
      [{ type: 9, components: texts(4), accessory: button('a') }],
      ['BASE_TYPE_BAD_LENGTH'],
    ],
    ['a separator', [{ type: 14, spacing: 2, divider: false }], []],
    ['a separator of another spacing', [{ type: 14, spacing: 3 }], ['BASE_TYPE_CHOICES']],
    ['a gallery without pictures', [{ type: 12, items: [] }], ['BASE_TYPE_BAD_LENGTH']],
    [
      'a gallery of a file that was not sent',
      [{ type: 12, items: [{ media: { url: 'attachment://b.png' } }] }],
      ['UNKNOWN_ATTACHMENT'],
    ],
    ['a gallery of a file that was', [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }], []],
  ]
  for (const [what, components, faults] of cases) {
    test(`${what}: ${faults.length === 0 ? 'passes' : faults.join(', ')}`, () => {
      expect(faultsOf(components, true, ['a.png'])).toEqual(faults)
    })
  }

  test('without the flag, only rows may stand at the top', () => {
    expect(faultsOf([text()], false)).toEqual(['UNION_TYPE_CHOICES'])
    expect(faultsOf([row(button('a'))], false)).toEqual([])
  })

  test('10,170 bytes of text and overhead are processed, one more is not', () => {
    const most = 'é'.repeat(5079)
    expect(overwhelms([most])).toBe(false)
    expect(overwhelms([`${most}x`])).toBe(true)
    expect(overwhelms([most, ''])).toBe(true)
  })
})
