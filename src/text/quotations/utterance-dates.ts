// Which date of the text is that of an utterance: the one that its own sentence, or the sentence that introduces it,
// gives to the saying, never one that dates something else ("la grève de lundi") or stands within the words. What
// has none takes the day of publication, in sayings.ts.

import type { Passage } from '../article/passages.ts'
import { partOfHour } from '../dates/calendar.ts'
import type { DateExpression } from '../dates/dates.ts'
import { findDatesOfPassages } from '../dates/dates.ts'
import { foldInPlace } from '../dates/folded-text.ts'
import type { VerbSign } from '../dates/tense.ts'
import { fold } from '../folding.ts'
import type { Language } from '../language.ts'
import type { Entity } from '../people/entities.ts'
import type { Span } from '../span.ts'
import type { DatedText, Level } from './dated-sentences.ts'
import {
  datesIn,
  hasUtterance,
  indexAfter,
  introduces,
  isFree,
  isSaying,
  levelOf,
  wordsOf,
} from './dated-sentences.ts'
import { firstIndex } from './first-index.ts'
import type { Quotation, QuotedSpan } from './quotations.ts'
import { findQuotedSpans } from './quotations.ts'
import { SpeakingDays } from './speaking-days.ts'

/** A sentence that may date a saying, and where in it the saying is announced. */
interface Saying extends Level {
  readonly sentence: Span
  readonly anchor: Span
}

/** The quotations of an article with the expressions that date them. `sentences`: for each passage. */
export function dateQuotations(
  quotations: readonly Quotation[],
  { passages, published }: Pick<DatedText, 'passages' | 'published'>,
  sentences: readonly (readonly Span[])[],
  entities: readonly Entity[],
  language: Language,
): readonly Quotation[] {
  if (quotations.length === 0) return quotations
  const dates = findDatesOfPassages(passages, published, language)
  const quoted = Map.groupBy(findQuotedSpans(passages), ({ passage }) => passage)
  const text = { passages, published, sentences, dates, quoted }
  const when = dateUtterances(quotations, text, language)
  const spoken = new SpeakingDays(text, entities, language)
  return quotations.map((quotation, i) => {
    const date = when[i] ?? spoken.lastOf(quotation)
    spoken.heard(quotation, date)
    return { ...quotation, when: date }
  })
}

/** For each quotation the expression that dates it; null: the text has none. */
function dateUtterances(
  quotations: readonly Quotation[],
  text: DatedText,
  language: Language,
): readonly (DateExpression | null)[] {
  const levels = new Map<string, Level>()
  const spoken = Map.groupBy(quotations, ({ passage }) => passage)
  const levelAt = (passage: number, around: QuotedSpan | null): Level => {
    const key = `${passage} ${around?.start ?? ''}`
    const level =
      levels.get(key) ??
      levelOf(text, passage, text.quoted.get(passage) ?? [], around, spoken.get(passage) ?? [])
    levels.set(key, level)
    return level
  }
  const today = isLive(text.passages, language) ? text.published : null
  const dateOf = (passage: number, anchor: Span): DateExpression | null => {
    const around = innermost(text.quoted.get(passage) ?? [], anchor)
    const level = levelAt(passage, around)
    const at = indexAfter(level.sentences, anchor.start)
    const sentence = level.sentences[at]
    if (sentence === undefined) return null
    const own = fromOwnSentence({ ...level, sentence: nearbyOf(sentence, anchor), anchor }, language)
    if (own !== null) return own
    if (around !== null) return fromSurroundings(levelAt(passage, null), around, language)
    const hour =
      today === null ? null : fromHour(level.slice(sentence.start, sentence.end), sentence, today, language)
    return hour ?? fromIntroduction(level, level.sentences[at - 1], language)
  }
  // The pieces of one utterance have one cue.
  const found = new Map<string, DateExpression | null>()
  return quotations.map((quotation) => {
    const { passage, anchor } = anchorOf(quotation, text)
    const key = `${passage} ${anchor.start} ${anchor.end}`
    const date = found.has(key) ? (found.get(key) ?? null) : dateOf(passage, anchor)
    found.set(key, date)
    return date
  })
}

/** UTF-16 code units on either side of a saying in which its date is looked for: what stands between marks has no end. */
const NEARBY = 1000

function nearbyOf({ start, end }: Span, anchor: Span): Span {
  return { start: Math.max(start, anchor.start - NEARBY), end: Math.min(end, anchor.end + NEARBY) }
}

/** What gives the words: their cue, else the words with their marks. */
function anchorOf(
  { passage, cueSpan, start, end }: Quotation,
  { quoted }: DatedText,
): { readonly passage: number; readonly anchor: Span } {
  if (cueSpan !== null) return { passage: cueSpan.passage, anchor: cueSpan }
  return { passage, anchor: innermost(quoted.get(passage) ?? [], { start, end })?.outer ?? { start, end } }
}

/** The words between marks that hold a stretch. `quoted`: in reading order, an outer one before those it holds. */
function innermost(quoted: readonly QuotedSpan[], { start, end }: Span): QuotedSpan | null {
  for (let i = firstIndex(quoted, (span) => span.start > start) - 1; i >= 0; i -= 1) {
    const span = quoted[i]
    if (span === undefined) return null
    if (end <= span.end) return span
    if (span.depth === 0) return null
  }
  return null
}

// ---- the sentence of the saying itself

function fromOwnSentence(saying: Saying, language: Language): DateExpression | null {
  const possible = datesIn(saying.dates, saying.sentence).filter(
    (date) =>
      isFree(saying, saying.sentence, date, language) &&
      !isInOtherClause(saying, date, language) &&
      !hangsOnVerb(saying, date, language),
  )
  let nearest: DateExpression | null = null
  let least = Number.POSITIVE_INFINITY
  for (const date of possible) {
    const distance = distanceTo(saying, date, language)
    if (distance !== null && distance < least) {
      nearest = date
      least = distance
    }
  }
  return nearest ?? possible.find((date) => isBesideSaying(saying, date, language)) ?? null
}

/** "qui apprit à nager en 1951": a clause that began before the date and is still open, without the saying. */
function isInOtherClause(saying: Saying, date: DateExpression, { tense }: Language): boolean {
  const { sentence, anchor } = saying
  const before = wordsOf(saying.slice(sentence.start, date.start))
  const opener = before.findLastIndex((word) => tense.subordinators.has(word))
  if (opener === -1 || before.slice(opener).includes(',')) return false
  if (anchor.end > date.start) return /[,:]/.test(saying.slice(date.end, anchor.end))
  return wordsOf(saying.slice(anchor.end, date.start)).some((word) => tense.subordinators.has(word))
}

/** "arrêté mardi, il affirme": the word right before the date is a verb that says nothing. */
function hangsOnVerb(saying: Saying, date: DateExpression, language: Language): boolean {
  const { tense, calendar } = language
  const { sentence, anchor } = saying
  const words = wordsOf(saying.slice(sentence.start, date.start))
  const last = words.findLastIndex((word) => !tense.light.has(word))
  const word = words[last]
  if (word === undefined || wordsOf(saying.slice(anchor.start, anchor.end)).includes(word)) return false
  if (calendar.telling.test(fold(word)) || isSaying(word, language)) return false
  if (calendar.issued.test(fold(word))) return !hasUtterance(words.slice(-6), language)
  return isVerb(tense.sign(words.slice(0, last + 1), last))
}

function isVerb(sign: VerbSign | null): boolean {
  return sign !== null && !sign.startsWith('weak') && !sign.startsWith('bare')
}

/** In words; null: another clause or another verb lies between. */
function distanceTo(saying: Saying, date: DateExpression, { tense, calendar }: Language): number | null {
  const { sentence, anchor } = saying
  const comesFirst = date.end <= anchor.start
  if (!comesFirst && date.start < anchor.end) return 0
  const gap = comesFirst ? saying.slice(date.end, anchor.start) : saying.slice(anchor.end, date.start)
  const between = wordsOf(gap.replaceAll(/(?<=\p{L}[ \u00A0'’-])\p{Lu}[\p{L}\p{N}]*/gu, NAME))
  const opensSentence = wordsOf(saying.slice(sentence.start, date.start)).every(
    (word) => tense.light.has(word) || tense.openers.has(word),
  )
  if (comesFirst && opensSentence) return between.length
  if (between.some((word) => tense.subordinators.has(word))) return null
  // The auxiliary of the saying itself may stand there: "a d'emblée lancé".
  const others = comesFirst ? between.slice(0, -3) : between
  const isOther = (word: string, i: number): boolean =>
    word !== NAME &&
    isVerb(tense.sign(others, i)) &&
    !calendar.telling.test(fold(word)) &&
    !calendar.issued.test(fold(word))
  return others.some(isOther) ? null : between.length
}

/** "a annoncé mercredi le syndicat, qui dénonce « … »": another saying of the same sentence has the date. */
function isBesideSaying(saying: Saying, date: DateExpression, language: Language): boolean {
  const { sentence, anchor } = saying
  const before = wordsOf(saying.slice(sentence.start, date.start)).filter(
    (word) => !language.tense.light.has(word),
  )
  return (
    date.end <= anchor.start &&
    isSaying(before.at(-1) ?? '', language) &&
    !/[;:]/.test(saying.slice(date.end, anchor.start))
  )
}

/** "rencontré en 2024 : « Il m'a répondu : “ … ” »": what is reported within words has the date of their story. */
function fromSurroundings(level: Level, { outer }: QuotedSpan, language: Language): DateExpression | null {
  const whole = level.sentences[indexAfter(level.sentences, outer.start)]
  if (whole === undefined) return null
  const sentence = nearbyOf(whole, outer)
  const saying = { ...level, sentence, anchor: outer }
  const [date, ...others] = datesIn(level.dates, sentence).filter(
    (each) => isFree(level, sentence, each, language) && hangsOnVerb(saying, each, language),
  )
  return others.length === 0 ? (date ?? null) : null
}

// ---- the hour of a live report

/** Entries that begin with their hour: what is said at an hour is said that day. */
function isLive(passages: readonly Passage[], { calendar }: Language): boolean {
  return passages.filter(({ text }) => calendar.liveHour.test(fold(text.slice(0, 20)))).length > 1
}

function fromHour(text: string, sentence: Span, today: string, language: Language): DateExpression | null {
  const { folded, place } = foldInPlace(text)
  const match = language.calendar.clock.exec(folded)
  if (match === null) return null
  const start = sentence.start + place(match.index)
  const end = sentence.start + place(match.index + match[0].length)
  return {
    start,
    end,
    text: text.slice(start - sentence.start, end - sentence.start),
    from: today,
    to: today,
    precision: 'part-of-day',
    part: partOfHour(Number(match.groups?.hour), match.groups?.pm !== undefined),
    planned: false,
  }
}

// ---- the sentence that introduces it

/** "La ministre a réagi mardi. « … », a-t-elle dit." */
function fromIntroduction(
  level: Level,
  sentence: Span | undefined,
  language: Language,
): DateExpression | null {
  if (sentence === undefined) return null
  // A gap is a quotation of its own: what dates that need not date the next.
  if (/\s{4}/.test(level.slice(sentence.start, sentence.end))) return null
  const dates = datesIn(level.dates, sentence).filter(
    (date) => isFree(level, sentence, date, language) && introduces(level, sentence, date, language),
  )
  return dates.at(-1) ?? null
}

/** Stands for a capitalised word, which is no verb. */
const NAME = 'x'
