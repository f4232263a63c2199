// What looks like a date and is none: names, amounts, model numbers, scores, titles. Asked before a form is read, with
// the text as it is written, since capitals decide.

import type { CalendarWords } from './calendar-words.ts'
import type { FoundForm } from './date-forms.ts'
import type { Span } from './span.ts'

/** `span`: of the found form, in `text`. */
export function isNoDate(
  text: string,
  folded: string,
  span: Span,
  found: FoundForm,
  words: CalendarWords,
): boolean {
  return (
    isPartOfNumber(folded, found) ||
    isAmount(text, span, found, words) ||
    isSurname(text, span, found) ||
    (words.capitals ? isEnglishName(text, span, found) : isCapitalised(text, span, found))
  )
}

/** "2 024", "49.3", "$2008", "202-456-1111". */
function isPartOfNumber(folded: string, { start, end }: FoundForm): boolean {
  if (
    /\d/.test(folded[start] ?? '') &&
    /(?:\d[.,/:-]|\d |[$€£#@])$/.test(folded.slice(Math.max(0, start - 3), start))
  )
    return true
  return (
    /\d/.test(folded[end - 1] ?? '') &&
    /^(?:[.,/:-]\d| \d{3}(?!\d)| ?[€$£%])/.test(folded.slice(end, end + 5))
  )
}

const MEASURE =
  /^ (?:euros?|dollars?|francs?|m|km|kg|g|ha|m2|m²|metres?|miles?|feet|pounds?|tonnes?|litres?|hectares?|soldats?)(?![\p{L}])/u

/** "de 2000 euros", "de 1500 personnes": a number that counts something. */
function isAmount(text: string, span: Span, { form, groups }: FoundForm, words: CalendarWords): boolean {
  if (form.meaning !== 'year' || groups.edge !== undefined) return false
  const rest = text.slice(span.end, span.end + 40).replaceAll(/\s/g, ' ')
  if (MEASURE.test(rest)) return true
  const next = /^ (\p{Ll}{3,})(?!\p{L})/u.exec(rest)?.[1] ?? ''
  return /[sx]$/.test(next) && !words.notPlural.has(next) && !words.capitals
}

/** "M. Janvier", "Mrs May". */
function isSurname(text: string, span: Span, { groups }: FoundForm): boolean {
  if (groups.weekday === undefined && groups.month === undefined) return false
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(span.start, span.end)) &&
    /(?<!\p{L})(?:M|MM|Mmes?|Mlles?|Me|Dr|Pr|Mr|Mrs|Ms|Miss|Sir|Lady|Lord)\.?\s$/u.test(
      text.slice(Math.max(0, span.start - 6), span.start),
    )
  )
}

/** French months and weekdays have no capital but where a sentence begins: "Vendredi" in the middle of one is a name. */
function isCapitalised(text: string, span: Span, { groups }: FoundForm): boolean {
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

const BEFORE_WEEKDAY =
  /(?:^|[^\p{L}])(?:on|last|next|this|by|since|until|till|from|before|after|and|or|to|for|late|early|through|between|starting|past)\s+$/iu
const NAMED_DAY = /(?:Black|Cyber|Super|Bloody|Fat|Giving|Casual|Freaky|Magic|Sheffield|Happy)\s+$/u

function isEnglishName(text: string, span: Span, { groups, form }: FoundForm): boolean {
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
  if (NAMED_DAY.test(before)) return true
  const bare = shown.length === name.length
  return bare && form.meaning === 'weekday' && /^\s+\p{Lu}\p{Ll}/u.test(after) && !BEFORE_WEEKDAY.test(before)
}
