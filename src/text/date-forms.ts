// The date forms of a language compiled to one pattern, and what it finds in a text: which form, with which words.

import type { CalendarWords, DateForm } from './calendar-words.ts'

export interface FoundForm {
  readonly form: DateForm
  /** In the folded text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly groups: Captures
}

export type Captures = Readonly<Record<string, string | undefined>>

interface Compiled {
  readonly pattern: RegExp
  readonly forms: readonly DateForm[]
}

const YEAR = '1[0-9]\\d\\d|20\\d\\d'
/** The name of the empty group that tells which form has matched. */
const MARK = 'form'

const COMPILED = new WeakMap<CalendarWords, Compiled>()

/** Forms in the order of the text, none overlapping another. */
export function* findForms(
  folded: string,
  words: CalendarWords,
): Generator<FoundForm, void, boolean | undefined> {
  const { pattern, forms } = compiled(words)
  let from = 0
  while (true) {
    pattern.lastIndex = from
    const match = pattern.exec(folded)
    if (match === null) return
    const groups: Captures = match.groups ?? {}
    const form = forms.find((_, i) => groups[MARK + i] !== undefined)
    const end = match.index + match[0].length
    if (form === undefined) return
    // Refused: another form may begin within these words.
    const refused = yield { form, start: match.index, end, groups }
    from = refused === true ? nextWord(folded, match.index) : end
  }
}

function nextWord(folded: string, from: number): number {
  const space = /[^\p{L}\p{N}]/gu
  space.lastIndex = from
  return (space.exec(folded)?.index ?? folded.length) + 1
}

function compiled(words: CalendarWords): Compiled {
  const known = COMPILED.get(words)
  if (known !== undefined) return known
  const alternatives = words.forms.map(({ pattern }, i) => `(?<${MARK}${i}>)${expand(pattern, words)}`)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const made = { pattern, forms: words.forms }
  COMPILED.set(words, made)
  return made
}

function expand(pattern: string, words: CalendarWords): string {
  return fill(pattern, words)
    .replaceAll(/ (\?)?/g, (_, optional?: string) => (optional === undefined ? ' {1,3}' : ' {0,3}'))
    .replaceAll(/(?<!\(\?)<([a-z]+)(\d?)>/g, (_, kind: string, number: string) => {
      return number === '0' ? `(?:${wordsOf(kind, words)})` : `(?<${kind}${number}>${wordsOf(kind, words)})`
    })
}

/** Fragments may hold fragments. With a number, so do the groups of a fragment. */
function fill(pattern: string, words: CalendarWords): string {
  return pattern.replaceAll(/\{([a-z]+)(\d?)\}/g, (_, name: string, number: string) => {
    const fragment = fill(words.fragments[name] ?? '', words)
    return number === '' ? fragment : fragment.replaceAll(/<([a-z]+)>/g, `<$1${number}>`)
  })
}

function wordsOf(kind: string, words: CalendarWords): string {
  if (kind === 'day') return words.day
  if (kind === 'year') return YEAR
  const list = words[kind as 'weekday']
  const known = [...list.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replaceAll('.', '\\.')
        .replaceAll(/[ -]/g, word.includes('-') || word.includes(' ') ? '[- ]' : ' '),
    )
  if (kind === 'number') known.push('\\d{1,3}')
  return known.join('|')
}
