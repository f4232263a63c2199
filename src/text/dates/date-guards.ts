// What looks like a date and is none: names, amounts, model numbers, scores, titles. Asked before a form is read, with
// the text as it is written, since capitals decide.

import { foldWord } from '../folding.ts'
import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import type { CalendarWords } from './calendar-words.ts'
import type { FoundForm } from './date-forms.ts'
import type { TenseWords } from './tense.ts'

export interface Found {
  readonly text: string
  readonly folded: string
  /** Of the form, in `text`. */
  readonly span: Span
  readonly form: FoundForm
}

export function isNoDate(found: Found, { calendar, tense }: Language): boolean {
  return (
    isPartOfWord(found) ||
    isAmount(found, calendar) ||
    isSurname(found) ||
    isNamesake(found, tense) ||
    isTitle(found) ||
    isOtherWord(found, calendar) ||
    (calendar.capitals ? isOrdinaryOrNamed(found, calendar) : isCapitalised(found))
  )
}

/** "2 024", "49.3", "$2008", "202-456-1111", "Marie-Noël". */
function isPartOfWord({ folded, form: { start, end } }: Found): boolean {
  const before = folded.slice(Math.max(0, start - 3), start)
  if (/\d/.test(folded[start] ?? '') ? /(?:\d[.,/:-]|\d |[$€£#@])$/.test(before) : /[a-z]-$/.test(before))
    return true
  return (
    /\d/.test(folded[end - 1] ?? '') &&
    /^(?:[.,/:-]\d| \d{3}(?!\d)| ?[€$£%])/.test(folded.slice(end, end + 5))
  )
}

/** "de 2000 euros", "de 1500 personnes": a number that counts something. */
function isAmount(
  { text, folded, span, form: { form, groups, end } }: Found,
  calendar: CalendarWords,
): boolean {
  if ((form.meaning !== 'year' && form.meaning !== 'year-range') || groups.edge !== undefined) return false
  if (calendar.counted.test(folded.slice(end, end + 30))) return true
  const { plurals } = calendar
  if (plurals === null) return false
  const next = /^\s(\p{Ll}{3,})(?!\p{L})/u.exec(text.slice(span.end, span.end + 40))?.[1] ?? ''
  return plurals.ending.test(next) && !plurals.except.has(foldWord(next))
}

/** « Vendredi 13 », "Juillet": all that stands between marks, with a capital. */
function isTitle({ text, span }: Found): boolean {
  return (
    /[«“"]\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\p{Lu}/u.test(text.slice(span.start, span.end)) &&
    /^(?:\s\d{1,2})?\s?[»”"]/u.test(text.slice(span.end, span.end + 6))
  )
}

/** "la semaine passe": no "semaine passée". */
function isOtherWord({ text, span, form: { groups } }: Found, { accentedShift }: CalendarWords): boolean {
  if (accentedShift === null || !accentedShift.folded.test(groups.shift ?? '')) return false
  return !accentedShift.written.test(text.slice(span.start, span.end))
}

/** "Noël Perrin", "Paul Toussaint": people are called after holidays. */
function isNamesake({ text, span, form: { groups } }: Found, { light }: TenseWords): boolean {
  const { holiday, year } = groups
  const shown = text.slice(span.start, span.end)
  if (holiday === undefined || year !== undefined || /\d/.test(shown) || shown === shown.toUpperCase())
    return false
  if (/^\s\p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3))) return true
  const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[1]
  return before !== undefined && /^\p{Lu}/u.test(shown) && !light.has(before.toLowerCase())
}

/** It keeps its own language, whatever the text's. */
const TITLE = /(?<!\p{L})(?:M|MM|Mmes?|Mlles?|Me|Dr|Pr|Mr|Mrs|Ms|Miss|Sir|Lady|Lord)\.?\s$/u

/** "M. Janvier", "Mrs May". */
function isSurname({ text, span, form: { groups } }: Found): boolean {
  if (groups.weekday === undefined && groups.month === undefined) return false
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(span.start, span.end)) &&
    TITLE.test(text.slice(Math.max(0, span.start - 6), span.start))
  )
}

/** Where months and weekdays have no capital but at the beginning of a sentence, "Vendredi" inside one is a name. */
function isCapitalised({ text, span, form: { groups } }: Found): boolean {
  const name = groups.weekday ?? groups.month ?? groups.season
  const shown = text.slice(span.start, span.end)
  if (name === undefined || /\d/.test(shown)) return false
  const word = /\p{Lu}\p{L}*$/u.exec(shown.slice(0, lettersUntil(shown, name)))?.[0]
  if (word === undefined || word === word.toUpperCase()) return false
  return (
    /[\p{L}\p{N},'’)»][\s]*$/u.test(text.slice(Math.max(0, span.start - 3), span.start)) ||
    !shown.startsWith(word)
  )
}

function lettersUntil(shown: string, name: string): number {
  const plain = shown.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const at = plain.indexOf(name)
  return at === -1 ? 0 : at + name.length
}

/** Where days and months have a capital: "march", "Black Friday", "Tuesday Weld". */
function isOrdinaryOrNamed({ text, span, form: { groups, form } }: Found, calendar: CalendarWords): boolean {
  const shown = text.slice(span.start, span.end)
  const name = groups.weekday ?? groups.month
  if (name === undefined) return false
  const at = shown.toLowerCase().indexOf(name)
  const letter = shown[at] ?? ''
  // "march", "may", "sun": verbs and nouns. A month after a number may lack its capital.
  if (letter !== letter.toUpperCase() && !/\d/.test(shown)) return true
  if (/\d/.test(shown)) return false
  const before = text.slice(Math.max(0, span.start - 24), span.start)
  const after = text.slice(span.end, span.end + 24)
  if (calendar.namedDay?.test(before) === true) return true
  const bare = shown.length === name.length
  const dated = calendar.beforeWeekday?.test(before) === true
  return bare && form.meaning === 'weekday' && /^\s+\p{Lu}\p{Ll}/u.test(after) && !dated
}
