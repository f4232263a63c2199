// Whether the clause around a place of a sentence looks back or ahead, by its verbs: what a weekday or a month without
// a year is counted towards. The verbs are the language's; how a clause is walked through is here.

import type { Span } from '../span.ts'

/**
 * `planned`: ahead of when it was fixed, which may have come by now ("était prévu", "a annoncé une grève").
 * `announced`: back or ahead, since what was told of may be either ("a annoncé la fermeture du pont").
 */
export type Tense = 'past' | 'future' | 'planned' | 'announced'

/**
 * What a word says of the time: `scheduled` fixes a day to come ("est prévu", "set for"), `prospect` only with an
 * infinitive after it ("a promis de partir"), `weak` is a verb where nothing else is ("se réunit"), `infinitive` leaves
 * it to the verb before; a `bare` participle counts where no verb stands before it ("le texte voté en première lecture
 * mardi").
 */
export type VerbSign =
  | Tense
  | 'scheduled'
  | 'prospect'
  | 'infinitive'
  | 'bare-past'
  | 'bare-scheduled'
  | 'weak-future'
  | 'weak-past'

export interface TenseWords {
  /** `words`: those of the clause in lower case, with accents. */
  sign(words: readonly string[], at: number): VerbSign | null
  /** They begin a clause: the verb of a date after them stands behind it. */
  readonly openers: ReadonlySet<string>
  /** They begin a clause in which nothing said outside it is dated. */
  readonly subordinators: ReadonlySet<string>
  /** They tie a date to what is before it and have no say. */
  readonly light: ReadonlySet<string>
  /** Before a date: it lies ahead of what is told. "d'ici", "by". */
  readonly ahead: ReadonlySet<string>
  /** "depuis", "since". */
  readonly back: ReadonlySet<string>
  /** Before a date, with a scheduled verb: "reporté à", "set for". */
  readonly until: ReadonlySet<string>
  /** Those of them up to which something goes on: it lies ahead, unless the verb tells of what lasted. */
  readonly upTo: ReadonlySet<string>
  /** Verbs of what lasted: "a duré". */
  readonly lasting: RegExp
  /** Nouns that tell of a day to come where `until` stands before it: "a déposé un préavis pour jeudi". */
  readonly notices: ReadonlySet<string>
}

export function looksAhead(tense: Tense | null): boolean {
  return tense === 'future' || tense === 'planned'
}

interface Token {
  readonly word: string
  readonly capital: boolean
}

/** A comma counts: what stands after one may be a clause of its own. */
const TOKEN = /[\p{L}\p{N}]+|,/gu
const OPENING = /[«“"(]/
const CLOSING = /[»”")]/
const WINDOW = 400

/** `sentence`: where to look, `date`: what to look around, both in `text`. null: no verb tells. */
export function readTense(text: string, sentence: Span, date: Span, words: TenseWords): Tense | null {
  const [from, to] = withinMarks(
    text,
    Math.max(sentence.start, date.start - WINDOW),
    Math.min(sentence.end, date.end + WINDOW),
    date,
  )
  const before = tokensOf(text.slice(from, date.start))
  const after = tokensOf(text.slice(date.end, to))
  let tied = before.length
  while (tied > 0 && (before[tied - 1]?.word === ',' || words.light.has(before[tied - 1]?.word ?? '')))
    tied -= 1
  const ties = before.slice(tied).map(({ word }) => word)
  const last = before[tied - 1]?.word ?? ''
  if (ties.some((word) => words.ahead.has(word)) || words.ahead.has(last)) return 'future'
  if (ties.some((word) => words.back.has(word)) || words.back.has(last)) return 'past'
  const until = ties.some((word) => words.until.has(word)) || words.until.has(last)
  if (ties.some((word) => words.upTo.has(word))) {
    const lasted = before.some(({ word }) => words.lasting.test(word))
    return lasted && leftwards(before, true, words) === 'past' ? 'past' : 'future'
  }
  const left = (): Tense | null => leftwards(before, until, words)
  const right = (): Tense | null => rightwards(after, words)
  const strong = words.openers.has(last) ? (right() ?? left()) : (left() ?? right())
  return strong ?? weak(before, after, words) ?? (until ? 'future' : null)
}

/** The stretch around the date that is not cut off by quotation marks or brackets. */
function withinMarks(text: string, from: number, to: number, date: Span): [number, number] {
  let start = from
  let depth = 0
  for (let i = date.start - 1; i >= from; i -= 1) {
    const character = text[i] ?? ''
    if (character === '"') {
      // A straight mark before the date opens if an odd number of them stands there.
      const count = text.slice(from, date.start).split('"').length - 1
      if (count % 2 === 1) {
        start = i + 1
        break
      }
    } else if (CLOSING.test(character)) depth += 1
    else if (OPENING.test(character)) {
      if (depth === 0) {
        start = i + 1
        break
      }
      depth -= 1
    }
  }
  if (start === from) return [from, to]
  for (let i = date.end; i < to; i += 1) if (CLOSING.test(text[i] ?? '')) return [start, i]
  return [start, to]
}

function tokensOf(text: string): Token[] {
  const spoken = text.replaceAll(/«[^»]*»|“[^”]*”|"[^"]*"|\([^)]*\)/g, ' , ')
  return [...spoken.matchAll(TOKEN)].map(([word]) => ({
    word: word.toLowerCase(),
    capital: /^\p{Lu}/u.test(word),
  }))
}

function leftwards(tokens: readonly Token[], until: boolean, words: TenseWords): Tense | null {
  const list = tokens.map(({ word }) => word)
  let infinitive = false
  let notice = false
  let bare: Tense | null = null
  for (let i = list.length - 1; i >= 0; i -= 1) {
    if (tokens[i]?.capital === true && i > 0) continue
    const sign = words.sign(list, i)
    notice ||= words.notices.has(list[i] ?? '')
    if (sign === 'infinitive') infinitive = true
    else if (sign === 'bare-past' || sign === 'bare-scheduled') {
      if (!infinitive) bare ??= sign === 'bare-past' ? 'past' : 'planned'
    } else if (sign === 'prospect') return infinitive || until ? 'future' : 'past'
    else if (sign === 'announced') return infinitive || until ? 'future' : 'announced'
    else if (sign === 'scheduled') return 'future'
    else if (sign === 'past') return notice && until ? 'planned' : 'past'
    else if (sign === 'future' || sign === 'planned') return sign
  }
  return bare
}

function rightwards(tokens: readonly Token[], words: TenseWords): Tense | null {
  const list = tokens.map(({ word }) => word)
  for (let i = 0; i < list.length; i += 1) {
    if (tokens[i]?.capital === true) continue
    const sign = words.sign(list, i)
    if (sign === 'scheduled') return 'future'
    if (sign === 'prospect' || sign === 'announced') return 'past'
    if (sign === 'past' || sign === 'future' || sign === 'planned') return sign
  }
  return null
}

function weak(before: readonly Token[], after: readonly Token[], words: TenseWords): Tense | null {
  for (const tokens of [[...before].reverse(), after]) {
    for (const { word } of tokens) {
      const sign = words.sign([word], 0)
      if (sign === 'weak-future') return 'future'
      if (sign === 'weak-past') return 'past'
    }
  }
  return null
}
