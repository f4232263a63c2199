import { describe, expect, test } from 'vitest'
import { ArticleError } from '../../../src/text/article/article.ts'
import { readKnownPeople } from '../../../src/text/people/known-people.ts'

function refusal(source: string) {
  try {
    readKnownPeople('people.yaml', source)
  } catch (error) {
    if (error instanceof ArticleError) return { line: error.line, fault: error.fault }
    throw error
  }
  throw new Error('it was not refused')
}

test('people with all that can be said of them, and with a name alone', () => {
  const { people, warnings } = readKnownPeople(
    'people.yaml',
    `# qui est qui
people:
  - name: Claire Vasseur
    gender: f
    aliases: [Vasseur, "la dame du pont"]
    epithets:
      - élue écologiste
  - name: Le Courrier
    kind: organisation
    aliases: Courrier
  - name: No
`,
  )
  expect(people).toEqual([
    {
      name: 'Claire Vasseur',
      kind: 'person',
      gender: 'f',
      aliases: ['Vasseur', 'la dame du pont'],
      epithets: ['élue écologiste'],
    },
    { name: 'Le Courrier', kind: 'organisation', gender: null, aliases: ['Courrier'], epithets: [] },
    { name: 'No', kind: 'person', gender: null, aliases: [], epithets: [] },
  ])
  expect(warnings).toEqual([])
})

test('a list at the top, and files that list nobody', () => {
  expect(readKnownPeople('people.yaml', '- name: Claire').people).toHaveLength(1)
  for (const source of ['', '# rien', '[]', '{}', 'people:', 'people: []', 'people: ~']) {
    expect(readKnownPeople('people.yaml', source).people).toEqual([])
  }
})

test('a key that means nothing is a warning with its line', () => {
  const source = 'people:\r\n  - name: Claire\r\n    prenom: Claire\r\nlangue: fr\r\n'
  expect(readKnownPeople('people.yaml', source).warnings).toEqual([
    { line: 3, key: 'prenom' },
    { line: 4, key: 'langue' },
  ])
})

describe('what is wrong is refused with its line:', () => {
  test.each<[string, string, number, object]>([
    ['no YAML', 'people:\n  - name: "Claire\n', 2, { rule: 'people-invalid' }],
    ['a text', 'Le pont.', 1, { rule: 'people-invalid', detail: 'no list under "people:"' }],
    ['no list', 'a: 1\npeople: Claire', 2, { rule: 'people-invalid', detail: 'no list under "people:"' }],
    [
      'an entry that is a text',
      'people:\n  - Claire',
      2,
      { rule: 'people-invalid', detail: 'an entry without "name:"' },
    ],
    ['no name', 'people:\n  - gender: f', 2, { rule: 'people-invalid', detail: 'an entry without "name:"' }],
    [
      'an empty name',
      'people:\n  - gender: f\n    name: ""',
      3,
      { rule: 'value-invalid', key: 'name', value: '', expected: 'name' },
    ],
    [
      'another kind',
      'people:\n  - name: Claire\n    kind: chat',
      3,
      { rule: 'value-invalid', key: 'kind', value: 'chat', expected: 'person-kind' },
    ],
    [
      'another gender',
      'people:\n  - name: Claire\n    gender: femme',
      3,
      { rule: 'value-invalid', key: 'gender', value: 'femme', expected: 'gender' },
    ],
    [
      'an alias that is a list',
      'people:\n  - name: Claire\n    aliases:\n      - Vasseur\n      - [a, b]',
      5,
      { rule: 'value-invalid', key: 'aliases', expected: 'names' },
    ],
    ['a name twice', 'people:\n  - name: Claire\n    name: Claude', 3, { rule: 'people-invalid' }],
  ])('%s', (_, source, line, fault) => {
    expect(refusal(source)).toMatchObject({ line, fault })
  })

  test('a file of megabytes, before it is read', () => {
    expect(refusal('- name: a\n'.repeat(30_000))).toMatchObject({
      line: 1,
      fault: { rule: 'people-invalid' },
    })
  })
})
