// The lines between two "---" above an article: YAML keys, read as they are written, each checked. A key that is
// not given is null; one that is given wrongly is a fault, with its line; one that is unknown is a warning.

import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { LanguageCode } from '../language.ts'
import type { ArticleFault } from './article-error.ts'
import { shownValue } from './article-error.ts'
import type { Line } from './lines.ts'

/** Something worth telling the admin that does not keep the article out, such as an unknown key. */
export interface ArticleWarning {
  readonly line: number
  readonly key: string
}

export interface FrontMatter {
  readonly title: string | null
  readonly publisher: string | null
  /** ISO day. */
  readonly published: string | null
  readonly language: LanguageCode | null
  readonly url: string | null
  readonly warnings: readonly ArticleWarning[]
  /** Index of the first line below it. */
  readonly bodyLine: number
}

type Refuse = (line: number, fault: ArticleFault) => never
type Key = 'title' | 'publisher' | 'published' | 'language' | 'url'
type Values = { [key in Key]: string | null }

const NOTHING = { title: null, publisher: null, published: null, language: null, url: null } as const

const CHECKS: Readonly<
  Record<Key, { expected: 'text' | 'date' | 'language' | 'url'; holds(value: string): boolean }>
> = {
  title: { expected: 'text', holds: isTextLine },
  publisher: { expected: 'text', holds: isTextLine },
  published: { expected: 'date', holds: isDay },
  language: { expected: 'language', holds: isLanguageCode },
  url: { expected: 'url', holds: isWebAddress },
}

/** UTF-16 code units: five values need less, and YAML of megabytes takes minutes to read. */
const FRONT_MATTER_LIMIT = 20_000
/** UTF-16 code units of a title or publisher: what a citation has room for. */
const TEXT_LIMIT = 300

/**
 * Reads the front matter of an article's lines; all null where there is none. A first line "---" (empty lines
 * before it do not count) always opens one: read as text, a mistyped one would be quoted to readers as the
 * article's words. An article that begins with a rule writes it "***".
 */
export function readFrontMatter(source: string, lines: readonly Line[], refuse: Refuse): FrontMatter {
  const first = lines.findIndex((line) => line.text !== '')
  const opening = lines[first]
  if (opening?.text !== '---') return { ...NOTHING, warnings: [], bodyLine: 0 }
  const last = lines.findIndex((line, i) => i > first && line.text === '---')
  const closing = lines[last]
  if (closing === undefined) return refuse(opening.number, { rule: 'front-matter-unclosed' })
  // From the opening line's end, so that line 1 of the YAML is the opening line of the file.
  const yaml = source.slice(opening.end, closing.start).replace(/\r\n?/g, '\n')
  if (yaml.length > FRONT_MATTER_LIMIT) {
    const detail = `longer than ${FRONT_MATTER_LIMIT} characters`
    return refuse(opening.number, { rule: 'front-matter-invalid', detail })
  }
  return { ...readYaml(yaml, opening.number, refuse), bodyLine: last + 1 }
}

function readYaml(yaml: string, firstLine: number, refuse: Refuse): Omit<FrontMatter, 'bodyLine'> {
  const counter = new LineCounter()
  const lineAt = (offset: number): number => firstLine + counter.linePos(offset).line - 1
  // The failsafe schema reads every value as the text that stands there: a day stays "2025-02-30", and is refused.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false })
  const error = document.errors[0]
  if (error !== undefined) {
    // What is never closed is noticed at the end, on the line after the last one.
    return refuse(lineAt(Math.min(error.pos[0], yaml.trimEnd().length)), {
      rule: 'front-matter-invalid',
      detail: firstLineOf(error.message),
    })
  }
  const root = document.contents
  if (root === null || (isScalar(root) && isEmpty(root))) return { ...NOTHING, warnings: [] }
  if (!isMap(root)) {
    return refuse(lineAt(root.range?.[0] ?? 0), {
      rule: 'front-matter-invalid',
      detail: 'no "key: value" lines',
    })
  }

  const values: Values = { ...NOTHING }
  const warnings: ArticleWarning[] = []
  for (const { key, value } of root.items) {
    const line = lineAt(isNode(key) ? (key.range?.[0] ?? 0) : 0)
    const name = isScalar(key) ? String(key.value) : String(key)
    if (isKey(name)) values[name] = readValue(name, value, line, refuse)
    else warnings.push({ line, key: shownValue(name) })
  }
  return { ...values, language: isLanguageCode(values.language) ? values.language : null, warnings }
}

/** The value as written; null for none. */
function readValue(key: Key, node: unknown, line: number, refuse: Refuse): string | null {
  if (node === null || isEmpty(node)) return null
  const { expected, holds } = CHECKS[key]
  const value = isScalar(node) ? String(node.value).trim() : String(node)
  if (!isScalar(node) || !holds(value)) {
    return refuse(line, { rule: 'value-invalid', key, value: shownValue(value), expected })
  }
  return value
}

/** Nothing after the colon, or YAML's words for nothing. */
function isEmpty(node: unknown): boolean {
  if (!isScalar(node)) return false
  return (
    String(node.value).trim() === '' ||
    (node.type === 'PLAIN' && /^(?:~|null|Null|NULL)$/.test(String(node.value)))
  )
}

function isKey(name: string): name is Key {
  return Object.hasOwn(CHECKS, name)
}

function isTextLine(value: string): boolean {
  return value.length <= TEXT_LIMIT && value.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function isLanguageCode(value: string | null): value is LanguageCode {
  return value === 'fr' || value === 'en'
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && URL.canParse(value)
}

function firstLineOf(message: string): string {
  return message.split('\n')[0] ?? message
}
