// What people.yaml says of the people of the articles -> KnownPerson[], each value checked. It adds to what the
// articles say and is never needed; how it is used is story.ts's.

import type { Node, Pair } from 'yaml'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { ArticleWarning } from '../article/article.ts'
import { ArticleError } from '../article/article.ts'
import type { ArticleFault } from '../article/article-error.ts'
import { shownValue } from '../article/article-error.ts'
import type { KnownPerson } from '../story/story.ts'

export interface KnownPeople {
  readonly people: readonly KnownPerson[]
  /** Keys that mean nothing here. */
  readonly warnings: readonly ArticleWarning[]
}

/** UTF-16 code units of a name, alias or epithet. */
const NAME_LIMIT = 200
/** UTF-16 code units: YAML of megabytes takes minutes to read. */
const FILE_LIMIT = 200_000

const KEYS = ['name', 'kind', 'gender', 'aliases', 'epithets']

/**
 * Reads a list of people, at the top or under the key `people`. Throws ArticleError, which names `file`, at the
 * first thing that is wrong.
 */
export function readKnownPeople(file: string, source: string): KnownPeople {
  const counter = new LineCounter()
  const refuse: Refuse = (offset, fault) => {
    throw new ArticleError(file, counter.linePos(offset).line, fault)
  }
  if (source.length > FILE_LIMIT) {
    throw new ArticleError(file, 1, {
      rule: 'people-invalid',
      detail: `longer than ${FILE_LIMIT} characters`,
    })
  }
  const yaml = source.replace(/\r\n?/g, '\n')
  // The failsafe schema reads every value as the text that stands there: a person may be called No.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false })
  const error = document.errors[0]
  if (error !== undefined) {
    const detail = error.message.split('\n')[0] ?? error.message
    return refuse(Math.min(error.pos[0], yaml.trimEnd().length), { rule: 'people-invalid', detail })
  }
  const warnings: ArticleWarning[] = []
  const warn = (offset: number, key: string): void => {
    warnings.push({ line: counter.linePos(offset).line, key: shownValue(key) })
  }
  const list = findList(document.contents, refuse, warn)
  const people = list.map((entry) => readPerson(entry, refuse, warn))
  return { people, warnings: warnings.sort((a, b) => a.line - b.line) }
}

type Refuse = (offset: number, fault: ArticleFault) => never
type Warn = (offset: number, key: string) => void

function findList(root: Node | null, refuse: Refuse, warn: Warn): readonly unknown[] {
  if (isNothing(root)) return []
  if (isSeq(root)) return root.items
  if (!isMap(root))
    return refuse(offsetOf(root), { rule: 'people-invalid', detail: 'no list under "people:"' })
  let list: readonly unknown[] = []
  for (const pair of root.items) {
    const { value } = pair
    if (keyOf(pair) !== 'people') warn(offsetOf(pair.key), keyOf(pair))
    else if (isSeq(value)) list = value.items
    else if (!isNothing(value)) {
      refuse(offsetOf(value), { rule: 'people-invalid', detail: 'no list under "people:"' })
    }
  }
  return list
}

function readPerson(entry: unknown, refuse: Refuse, warn: Warn): KnownPerson {
  if (!isMap(entry)) {
    return refuse(offsetOf(entry), { rule: 'people-invalid', detail: 'an entry without "name:"' })
  }
  const values = new Map(entry.items.map((pair) => [keyOf(pair), pair]))
  for (const [key, pair] of values) if (!KEYS.includes(key)) warn(offsetOf(pair.key), key)
  const one = <Value extends string>(
    key: string,
    expected: Expected,
    holds: (text: string) => text is Value,
  ) => {
    const value = values.get(key)?.value
    if (isNothing(value)) return null
    const text = isScalar(value) ? String(value.value).trim() : String(value)
    if (isScalar(value) && holds(text)) return text
    return refuse(offsetOf(value), { rule: 'value-invalid', key, value: shownValue(text), expected })
  }
  const several = (key: string): string[] => {
    const value = values.get(key)?.value
    if (isNothing(value)) return []
    const items = isSeq(value) ? value.items : [value]
    return items.map((item) => {
      const text = isScalar(item) ? String(item.value).trim() : String(item)
      if (isScalar(item) && isName(text)) return text
      return refuse(offsetOf(item), {
        rule: 'value-invalid',
        key,
        value: shownValue(text),
        expected: 'names',
      })
    })
  }
  const name = one('name', 'name', isName)
  if (name === null) {
    return refuse(offsetOf(entry), { rule: 'people-invalid', detail: 'an entry without "name:"' })
  }
  return {
    name,
    kind: one('kind', 'person-kind', isKind) ?? 'person',
    gender: one('gender', 'gender', isGender),
    aliases: several('aliases'),
    epithets: several('epithets'),
  }
}

type Expected = Extract<ArticleFault, { rule: 'value-invalid' }>['expected']

function isName(text: string): text is string {
  return (
    text !== '' && text.length <= NAME_LIMIT && text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
  )
}

function isKind(text: string): text is KnownPerson['kind'] {
  return text === 'person' || text === 'organisation'
}

function isGender(text: string): text is 'm' | 'f' {
  return text === 'm' || text === 'f'
}

/** Nothing after the colon, or YAML's words for nothing. */
function isNothing(node: unknown): node is null | undefined {
  if (node === null || node === undefined) return true
  return isScalar(node) && node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(String(node.value).trim())
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}
