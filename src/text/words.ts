// Text -> words: where each stands in the text, and its folded form. Elided and contracted words are undone
// ("l'élue" is le + elue), numbers brought to one form, hyphenated words taken apart. Stop words and stems
// are analyzer.ts.

import { foldWord, INVISIBLE } from './folding.ts'
import type { Language } from './language.ts'
import type { Span } from './span.ts'

export interface Word extends Span {
  /** Folded, unstemmed: "élue" is "elue", "O.N.U." is "onu", "4.000" is "4000", the "n" of "n'a" is "ne". */
  readonly form: string
}

const APOSTROPHE = "['’ʼ＇`´‘‛′]"
const LETTER = '[[\\p{L}\\p{N}]--[ʼ]]'
const INNER = `[[\\p{L}\\p{M}\\p{N}${INVISIBLE}]--[ʼ]]`
const THIN_SPACE = '[ \\u00A0\\u202F\\u2009]'

const WORD = new RegExp(
  [
    // "O.N.U.", "U.S", "J.-C." by its parts: single letters, each with its full stop.
    `(?<acronym>(?:\\p{L}\\.){2,}(?:\\p{L}(?!${INNER}))?)`,
    `(?<number>(?:[0-9]{1,3}(?:${THIN_SPACE}[0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)*)(?!${LETTER}))`,
    `${LETTER}${INNER}*`,
  ].join('|'),
  'gv',
)
const REST_AFTER_APOSTROPHE = new RegExp(`${APOSTROPHE}(${LETTER}${INNER}*)`, 'vy')
const REST_AFTER_HYPHEN = new RegExp(`[\\-‐‑](${LETTER}${INNER}*)`, 'vy')
const IS_APOSTROPHE = new RegExp(`^${APOSTROPHE}$`, 'v')
const OUTER_INVISIBLES = new RegExp(`[${INVISIBLE}]+$`)

/** The words of a text in order, spans in UTF-16 code units of `text`, none overlapping another. */
export function splitWords(text: string, language: Language): Word[] {
  const words: Word[] = []
  const pattern = new RegExp(WORD)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index
    const raw = match[0]
    if (match.groups?.number !== undefined) {
      pushNumber(words, raw, start, language)
    } else if (match.groups?.acronym !== undefined) {
      words.push({ start, end: start + raw.length, form: foldWord(raw.replaceAll('.', '')) })
    } else {
      pattern.lastIndex = pushWord(words, text, start, raw, language)
    }
  }
  return words
}

/** Adds the word, with what is tied to it by an apostrophe or a hyphen. Returns where to read on. */
function pushWord(words: Word[], text: string, start: number, raw: string, language: Language): number {
  const end = start + raw.length
  const form = foldWord(raw)
  const next = text[end]
  if (next !== undefined && IS_APOSTROPHE.test(next)) {
    const elided = language.elisions.get(form)
    if (elided !== undefined) {
      words.push({ start, end, form: elided })
      return end + 1
    }
    const rest = matchAt(REST_AFTER_APOSTROPHE, text, end)
    if (rest !== null) return pushApostrophe(words, text, start, end, rest, language)
  }
  const tails = language.compounds.get(form)
  const tail = tails === undefined ? null : matchAt(REST_AFTER_HYPHEN, text, end)
  if (tail !== null && tails?.has(foldWord(tail)) === true) {
    push(words, text, start, end + 1 + tail.length, form + foldWord(tail))
    return end + 1 + tail.length
  }
  push(words, text, start, end, form)
  return end
}

/** "the mayor's", "don't", or a word with an apostrophe of its own: "aujourd'hui", "O'Brien". */
function pushApostrophe(
  words: Word[],
  text: string,
  start: number,
  end: number,
  rest: string,
  language: Language,
): number {
  const restEnd = end + 1 + rest.length
  const foldedRest = foldWord(rest)
  const negated = foldedRest === 't' && text[end - 1]?.toLowerCase() === 'n' && end - start > 1
  const enclitic = language.enclitics.get(negated ? "n't" : foldedRest)
  if (enclitic === undefined) {
    push(words, text, start, restEnd, foldWord(text.slice(start, end)) + foldedRest)
    return restEnd
  }
  const hostEnd = negated ? end - 1 : end
  push(words, text, start, hostEnd, foldWord(text.slice(start, hostEnd)))
  if (enclitic !== null) words.push({ start: negated ? hostEnd : end + 1, end: restEnd, form: enclitic })
  return restEnd
}

function push(words: Word[], text: string, start: number, end: number, form: string): void {
  if (form === '') return
  const invisible = OUTER_INVISIBLES.exec(text.slice(start, end))
  words.push({ start, end: invisible === null ? end : start + invisible.index, form })
}

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index
  return pattern.exec(text)?.[1] ?? null
}

function pushNumber(words: Word[], raw: string, start: number, language: Language): void {
  const form = numberForm(raw, language.decimalMark)
  if (form !== null) {
    words.push({ start, end: start + raw.length, form })
    return
  }
  // "5.6.2025", "1.2.3": no number, its parts are.
  for (const part of raw.matchAll(/[0-9]+/g)) {
    const at = start + part.index
    words.push({ start: at, end: at + part[0].length, form: withoutLeadingZeros(part[0]) })
  }
}

/** "4.000", "4 000" -> 4000; "2,8" -> 2.8; null when the marks make no number. */
function numberForm(raw: string, decimalMark: ',' | '.'): string | null {
  const digits = raw.replace(/[^0-9.,]/g, '')
  const groupMark = decimalMark === ',' ? '.' : ','
  const marks = digits.replace(/[0-9]/g, '')
  if (marks === '') return withoutLeadingZeros(digits)
  const last = marks.at(-1) === ',' ? ',' : '.'
  const uniform = [...marks].every((mark) => mark === last)
  if (uniform && (marks.length > 1 || last === groupMark) && areGroups(digits.split(last))) {
    return digits.replaceAll(last, '')
  }
  if (marks.length > 1 && (uniform || marks.indexOf(last) !== marks.length - 1)) return null
  const whole = digits.slice(0, digits.lastIndexOf(last))
  const decimals = digits.slice(digits.lastIndexOf(last) + 1)
  const groups = whole.split(last === ',' ? '.' : ',')
  if (groups.length > 1 && !areGroups(groups)) return null
  return `${withoutLeadingZeros(groups.join(''))}.${decimals}`
}

function areGroups(parts: readonly string[]): boolean {
  return parts.every((part, i) => (i === 0 ? part.length <= 3 && part[0] !== '0' : part.length === 3))
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, '')
}
