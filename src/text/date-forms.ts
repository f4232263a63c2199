// The date forms of a language compiled to one pattern, and what it finds in a text: which form, with which words.

import type { CalendarWords, DateForm } from './calendar-words.ts'
import type { Span } from './span.ts'

export interface FoundForm {
  readonly form: DateForm
  /** In the folded text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly groups: Captures
}

export type Captures = Readonly<Record<string, string | undefined>>

interface Compiled {
  /** Every form with its groups, the first of each empty: it tells which form has matched. */
  readonly pattern: RegExp
  readonly forms: readonly CompiledForm[]
  /** What every form has at least one of. */
  readonly anchor: RegExp
}

interface CompiledForm {
  readonly form: DateForm
  /** Number of its first, empty group. */
  readonly mark: number
  /** Names of the groups after it. */
  readonly names: readonly string[]
}

const YEAR = '1[0-9]\\d\\d|20\\d\\d'
/** How many characters a form may have before and after its anchors, and how many before it decide whether it is one. */
const BEFORE = 50
const AFTER = 26
const CONTEXT = 80

const COMPILED = new WeakMap<CalendarWords, Compiled>()

/**
 * Forms in the order of the text, none overlapping another. `accept` tells whether one is taken; where it is not,
 * another may begin within its words.
 */
export function findForms(folded: string, words: CalendarWords, accept: (found: FoundForm) => boolean): void {
  const { pattern, forms, anchor } = compiled(words)
  let done = 0
  for (const region of regionsOf(folded, anchor)) {
    const from = Math.max(0, region.start - CONTEXT)
    const stretch = folded.slice(from, region.end)
    pattern.lastIndex = Math.max(done, region.start) - from
    for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) {
      const found = formOf(match, forms, from)
      const taken = found === null || accept(found)
      done = taken ? from + match.index + match[0].length : nextWord(folded, from + match.index)
      pattern.lastIndex = done - from
    }
  }
}

/** The stretches of the text in which a form may stand: most of an article has no word of the calendar. */
function* regionsOf(folded: string, anchor: RegExp): Generator<Span> {
  let start = -1
  let end = -1
  for (const { index, 0: word } of folded.matchAll(anchor)) {
    const from = Math.max(0, index - BEFORE)
    if (start !== -1 && from > end) {
      yield { start, end }
      start = -1
    }
    if (start === -1) start = from
    end = index + word.length + AFTER
  }
  if (start !== -1) yield { start, end }
}

function formOf(match: RegExpExecArray, forms: readonly CompiledForm[], from: number): FoundForm | null {
  const found = forms.find(({ mark }) => match[mark] !== undefined)
  if (found === undefined) return null
  const groups: Record<string, string> = {}
  for (const [i, name] of found.names.entries()) {
    const captured = match[found.mark + 1 + i]
    if (captured !== undefined) groups[name] = captured
  }
  const start = from + match.index
  return { form: found.form, start, end: start + match[0].length, groups }
}

function nextWord(folded: string, from: number): number {
  const space = /[^\p{L}\p{N}]/gu
  space.lastIndex = from
  return (space.exec(folded)?.index ?? folded.length) + 1
}

function compiled(words: CalendarWords): Compiled {
  const known = COMPILED.get(words)
  if (known !== undefined) return known
  let groups = 0
  const forms: CompiledForm[] = []
  const alternatives = words.forms.map((form) => {
    const { source, names } = expand(form.pattern, words)
    forms.push({ form, mark: groups + 1, names })
    groups += names.length + 1
    return `(?:()(?:${source}))`
  })
  const made = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    forms,
    anchor: new RegExp(`\\d|(?<![a-z])(?:${anchorsOf(words).join('|')})(?![a-z])`, 'g'),
  }
  COMPILED.set(words, made)
  return made
}

function anchorsOf(words: CalendarWords): string[] {
  const { weekday, month, unit, part, season, deictic, anaphor, tens, holiday } = words
  return [weekday, month, unit, part, season, deictic, anaphor, tens, holiday].flatMap(alternativesOf)
}

/** The pattern with plain groups, and their names in order. */
function expand(
  pattern: string,
  words: CalendarWords,
): { readonly source: string; readonly names: string[] } {
  const names: string[] = []
  const source = fill(pattern, words)
    .replaceAll(/\[[^\]]*\]| (\?)?/g, (found, optional?: string) => {
      if (found.startsWith('[')) return found
      return optional === undefined ? ' {1,3}' : ' {0,3}'
    })
    .replaceAll(
      /\(\?<([a-z]+\d?)>|(?<!\(\?)<([a-z]+)(\d?)>/g,
      (_, written: string | undefined, kind: string, number: string) => {
        if (written === undefined && number === '0') return `(?:${wordsOf(kind, words)})`
        names.push(written ?? `${kind}${number}`)
        return written === undefined ? `(${wordsOf(kind, words)})` : '('
      },
    )
  return { source, names }
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
  const known = alternativesOf(words[kind as 'weekday'])
  return [...known, ...(kind === 'number' ? ['\\d{1,3}'] : [])].join('|')
}

/** The longest first. A hyphen or a space stands for either. */
function alternativesOf(words: ReadonlyMap<string, unknown>): string[] {
  return [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll(/[ -]/g, '[- ]'))
}
