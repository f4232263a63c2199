// Why an article is kept out: as plain data, which presentation/ words for the admin, and as an error.

export type ArticleFault =
  | { rule: 'not-utf8' }
  | { rule: 'nul-byte' }
  | { rule: 'no-text' }
  | { rule: 'too-large'; bytes: number; limit: number }
  | { rule: 'front-matter-unclosed' }
  | { rule: 'front-matter-invalid'; detail: string }
  | { rule: 'value-invalid'; key: string; value: string; expected: ExpectedValue }
  | { rule: 'people-invalid'; detail: string }
  | { rule: 'id-invalid'; problem: IdProblem }
  | { rule: 'id-duplicate'; other: string }
  | { rule: 'link-outside' }
  | { rule: 'link-broken' }
  | { rule: 'not-a-file' }
  /** Its size changed while it was read. */
  | { rule: 'being-written' }
  | { rule: 'unreadable'; detail: string }

/** In an article's front matter, then in people.yaml. */
export type ExpectedValue = 'text' | 'date' | 'language' | 'url' | 'name' | 'names' | 'person-kind' | 'gender'

/** Why a file's name cannot be an article's id. */
export type IdProblem = 'not-utf8' | 'too-long' | 'no-letter' | 'invisible' | 'outer-space'

/** An article that cannot be taken in. The message is one line: where, what, and what to do. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  /** Path of the file within the data folder. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly fault: ArticleFault

  constructor(file: string, line: number, fault: ArticleFault) {
    super(`${file}:${line}: ${describe(fault)}`)
    this.file = file
    this.line = line
    this.fault = fault
  }
}

/** UTF-16 code units. */
const SHOWN_LIMIT = 60

/** As much of a wrong value, or of an unknown key, as is repeated to the admin: on one line. */
export function shownValue(value: string): string {
  const line = value
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return line.length > SHOWN_LIMIT ? `${line.slice(0, SHOWN_LIMIT).trimEnd()}…` : line
}

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  text: 'one line of text, at most 300 characters',
  date: 'YYYY-MM-DD, a day that exists',
  language: 'fr or en',
  url: 'an address that begins with http:// or https://',
  name: 'one line of text, at most 200 characters',
  names: 'a list of names, each one line of text',
  'person-kind': 'person or organisation',
  gender: 'm or f',
}

const ID_PROBLEMS: Readonly<Record<IdProblem, string>> = {
  'not-utf8': 'not valid UTF-8',
  'too-long': 'more than 80 characters',
  'no-letter': 'no letter or digit',
  invisible: 'a control or invisible character',
  'outer-space': 'a space at its beginning or end',
}

function describe(fault: ArticleFault): string {
  switch (fault.rule) {
    case 'not-utf8':
      return 'is not valid UTF-8, save the file as UTF-8'
    case 'nul-byte':
      return 'contains a NUL byte, which no text has; save the article as plain UTF-8 text'
    case 'no-text':
      return 'has no text, write the article (below the front matter, if there is one)'
    case 'too-large':
      return `is ${fault.bytes} bytes, the limit is ${fault.limit}; split the article`
    case 'front-matter-unclosed':
      return 'the front matter opened by "---" is not closed, add a line "---" below it (or, if the text begins with a rule, write it "***")'
    case 'front-matter-invalid':
      return `the front matter is not valid YAML (${fault.detail}), write "key: value" lines and put values with a colon in quotes`
    case 'value-invalid':
      return `${fault.key} is "${fault.value}", expected ${EXPECTED[fault.expected]}`
    case 'people-invalid':
      return `cannot be read (${fault.detail}), write a list of entries "- name: …" below "people:"`
    case 'id-invalid':
      return `the file's name cannot be an article's id (${ID_PROBLEMS[fault.problem]}), rename the file`
    case 'id-duplicate':
      return `has the same id as ${fault.other}, rename one of the two`
    case 'link-outside':
      return 'this link leads out of the data folder, copy the file into it'
    case 'link-broken':
      return 'this link leads nowhere, remove it or copy the file here'
    case 'not-a-file':
      return 'is not a regular file, remove or rename it'
    case 'being-written':
      return 'is being written, reindex once it is complete'
    case 'unreadable':
      return `cannot be read (${fault.detail}), check the file's permissions`
  }
}
