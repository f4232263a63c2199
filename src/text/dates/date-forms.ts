// The date forms of a language compiled to one pattern, and what it finds in a text: which form, with which words.

import type { Span } from '../span.ts'
import type { CalendarWords, DateForm } from './calendar-words.ts'

export interface FoundForm {
  readonly form: DateForm
  /** In the folded text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly groups: Captures
}

export type Captures = Readonly<Record<string, string | undefined>>

/** The forms that have one kind of word in common, as one pattern: it is searched for only where that kind stands. */
interface Search {
  /** The kind, as a bit; 0: none. */
  readonly needs: number
  readonly pattern: RegExp
  readonly forms: readonly SearchedForm[]
}

interface SearchedForm {
  readonly form: DateForm
  /** Its place among all forms: the first of two that begin at one place is taken. */
  readonly rank: number
  /** Number of its first group, which is empty and tells that it has matched. */
  readonly mark: number
  /** Names of the groups after that. */
  readonly names: readonly string[]
}

interface Compiled {
  readonly searches: readonly Search[]
  /** Words of the calendar and digits: every form has one. */
  readonly anchor: RegExp
  /** Kinds that an anchor is or holds, as bits. */
  readonly kinds: ReadonlyMap<string, number>
}

const ANCHORS = [
  'weekday',
  'month',
  'unit',
  'part',
  'season',
  'deictic',
  'anaphor',
  'tens',
  'holiday',
] as const
const DIGIT = 1 << ANCHORS.length
/** Of folded text: digits, and letters of the alphabets that are not folded to a-z. Short, since every form has it. */
const LETTER = '[a-z0-9\\u00C0-\\u02AF\\u0370-\\u1FFF\\u2C00-\\uDFFF\\uF900-\\uFDFF]'
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
  const language = compiled(words)
  let done = 0
  for (const region of regionsOf(folded, language)) {
    const from = Math.max(0, region.start - CONTEXT)
    const stretch = folded.slice(from, region.end)
    const heads = language.searches
      .filter(({ needs }) => (needs & region.kinds) === needs)
      .map((search) => ({ search, hit: nextHit(search, stretch, Math.max(done, region.start) - from) }))
    for (let hit = first(heads); hit !== null; hit = first(heads)) {
      const taken = accept(foundForm(hit, from))
      const end = hit.match.index + hit.match[0].length
      const next = taken ? end : nextWord(stretch, hit.match.index)
      done = from + next
      for (const head of heads) {
        if (head.hit !== null && head.hit.match.index < next) head.hit = nextHit(head.search, stretch, next)
      }
    }
  }
}

interface Hit {
  readonly match: RegExpExecArray
  readonly found: SearchedForm
}

function nextHit({ pattern, forms }: Search, stretch: string, from: number): Hit | null {
  pattern.lastIndex = from
  const match = pattern.exec(stretch)
  const found = match === null ? undefined : forms.find(({ mark }) => match[mark] !== undefined)
  return match === null || found === undefined ? null : { match, found }
}

function first(heads: readonly { readonly hit: Hit | null }[]): Hit | null {
  let best: Hit | null = null
  for (const { hit } of heads) if (hit !== null && (best === null || isBefore(hit, best))) best = hit
  return best
}

function isBefore(a: Hit, b: Hit): boolean {
  return a.match.index === b.match.index ? a.found.rank < b.found.rank : a.match.index < b.match.index
}

function foundForm({ match, found: { form, names, mark } }: Hit, from: number): FoundForm {
  const groups: Record<string, string> = {}
  for (const [i, name] of names.entries()) {
    const captured = match[mark + 1 + i]
    if (captured !== undefined) groups[name] = captured
  }
  const start = from + match.index
  return { form, start, end: start + match[0].length, groups }
}

/** The stretches of the text in which a form may stand: most of an article has no word of the calendar. */
function* regionsOf(
  folded: string,
  { anchor, kinds }: Compiled,
): Generator<Span & { readonly kinds: number }> {
  let start = -1
  let end = -1
  let found = 0
  for (const { index, 0: word } of folded.matchAll(anchor)) {
    const from = Math.max(0, index - BEFORE)
    if (start !== -1 && from > end) {
      yield { start, end, kinds: found }
      start = -1
      found = 0
    }
    if (start === -1) start = from
    end = index + word.length + AFTER
    found |= kinds.get(keyOf(word)) ?? DIGIT
  }
  if (start !== -1) yield { start, end, kinds: found }
}

function nextWord(folded: string, from: number): number {
  const space = /[^\p{L}\p{N}]/gu
  space.lastIndex = from
  return (space.exec(folded)?.index ?? folded.length) + 1
}

function compiled(words: CalendarWords): Compiled {
  const known = COMPILED.get(words)
  if (known !== undefined) return known
  const anchors = ANCHORS.flatMap((kind) => [...words[kind].keys()]).map(keyOf)
  const patterns = ANCHORS.map(
    (kind) => new RegExp(`(?<![a-z])(?:${alternativesOf(words[kind].keys())})(?![a-z])`),
  )
  const needs = words.forms.map(({ pattern }) => needOf(pattern))
  const made = {
    searches: [...new Set(needs)].map((need) => searchFor(need, words, (rank) => needs[rank] === need)),
    anchor: new RegExp(`(?<![a-z])(?:${alternativesOf(anchors)})(?![a-z])|\\d`, 'g'),
    kinds: new Map(
      anchors.map((word) => [
        word,
        patterns.reduce(
          (bits, pattern, i) => bits | (pattern.test(word) ? 1 << i : 0),
          /\d/.test(word) ? DIGIT : 0,
        ),
      ]),
    ),
  }
  COMPILED.set(words, made)
  return made
}

function searchFor(needs: number, words: CalendarWords, isIts: (rank: number) => boolean): Search {
  const forms: SearchedForm[] = []
  const alternatives: string[] = []
  let groups = 0
  for (const [rank, form] of words.forms.entries()) {
    if (!isIts(rank)) continue
    const { source, names } = expand(form.pattern, words)
    forms.push({ form, rank, mark: groups + 1, names })
    alternatives.push(`(?:()(?:${source}))`)
    groups += names.length + 1
  }
  const pattern = new RegExp(`(?<!${LETTER})(?:${alternatives.join('|')})(?!${LETTER})`, 'g')
  return { needs, pattern, forms }
}

const LOOKAROUND = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g
const GROUP = /\((?:\?:|\?<[a-z]+\d?>)?([^()]*)\)([?*])?/

/** The kind of word that a pattern has on every way through it, as a bit; 0: no single one. */
function needOf(pattern: string): number {
  let rest = pattern.replaceAll(LOOKAROUND, '')
  for (let group = GROUP.exec(rest); group !== null; group = GROUP.exec(rest)) {
    const [all, inside = '', optional] = group
    rest = rest.replace(all, () => (optional === undefined && !inside.includes('|') ? inside : ''))
  }
  if (rest.includes('|')) return 0
  const kind = ANCHORS.findIndex((name) => new RegExp(`<${name}\\d?>(?!\\?)`).test(rest))
  if (kind !== -1) return 1 << kind
  return /<year\d?>|\\d/.test(rest) ? DIGIT : 0
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
  const known = alternativesOf(words[kind as 'weekday'].keys())
  return kind === 'number' ? `${known}|\\d{1,3}` : known
}

function keyOf(word: string): string {
  return word.replaceAll(/(?<!\d)-/g, ' ')
}

/** The longest first. A hyphen or a space stands for either, except in "11-septembre", which is not any 11 September. */
function alternativesOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll(/(?<!\d)[ -]/g, '[- ]'))
    .join('|')
}
