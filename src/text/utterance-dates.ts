// Which date of the text is that of an utterance: the one that its own sentence, or the sentence that introduces it,
// gives to the saying, never one that dates something else ("la grève de lundi") or stands within the words. What
// has none takes the day of publication, in sayings.ts.

import { partOfHour } from './calendar.ts'
import type { DateExpression } from './dates.ts'
import { findDatesOfPassages } from './dates.ts'
import { foldInPlace } from './folded-text.ts'
import { fold } from './folding.ts'
import type { Language } from './language.ts'
import type { Passage } from './passages.ts'
import type { Quotation, QuotedSpan } from './quotations.ts'
import { findQuotedSpans } from './quotations.ts'
import type { Span } from './span.ts'
import type { VerbSign } from './tense.ts'

interface DatedText {
  readonly passages: readonly Passage[]
  /** ISO day of publication. */
  readonly published: string | null
  /** For each passage. */
  readonly sentences: readonly (readonly Span[])[]
  /** For each passage, in order. */
  readonly dates: readonly (readonly DateExpression[])[]
  /** All that stands between marks, in reading order. */
  readonly quoted: readonly QuotedSpan[]
}

/** The words of one passage that stand at one level: outside all marks, or within one pair of them. */
interface Level {
  /** As long as the passage, everything else blank. */
  readonly text: string
  readonly sentences: readonly Span[]
  readonly dates: readonly DateExpression[]
}

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
  language: Language,
): readonly Quotation[] {
  if (quotations.length === 0) return quotations
  const dates = findDatesOfPassages(passages, published, language)
  const quoted = findQuotedSpans(passages)
  const when = dateUtterances(quotations, { passages, published, sentences, dates, quoted }, language)
  return quotations.map((quotation, i) => ({ ...quotation, when: when[i] ?? null }))
}

/** For each quotation the expression that dates it; null: the text has none. */
function dateUtterances(
  quotations: readonly Quotation[],
  text: DatedText,
  language: Language,
): readonly (DateExpression | null)[] {
  const quotedIn = Map.groupBy(text.quoted, ({ passage }) => passage)
  const levels = new Map<string, Level>()
  const today = isLive(text.passages, language) ? text.published : null
  return quotations.map((quotation) => {
    const { passage, anchor } = anchorOf(quotation, quotedIn.get(quotation.passage) ?? [])
    const quoted = quotedIn.get(passage) ?? []
    const around = quoted.findLast(({ start, end }) => start <= anchor.start && anchor.end <= end) ?? null
    const key = `${passage} ${around?.start ?? ''}`
    const level = levels.get(key) ?? levelOf(text, passage, quoted, around)
    levels.set(key, level)
    const at = level.sentences.findIndex(({ end }) => end > anchor.start)
    const sentence = level.sentences[at]
    if (sentence === undefined) return null
    return (
      fromOwnSentence({ ...level, sentence, anchor }, language) ??
      (today === null ? null : fromHour(level.text, sentence, today, language)) ??
      fromIntroduction(level, level.sentences[at - 1], language)
    )
  })
}

/** What gives the words: their cue, else the words with their marks. */
function anchorOf(
  { passage, cueSpan, start, end }: Quotation,
  quoted: readonly QuotedSpan[],
): { readonly passage: number; readonly anchor: Span } {
  if (cueSpan !== null) return { passage: cueSpan.passage, anchor: cueSpan }
  const own = quoted.findLast(({ outer }) => outer.start <= start && end <= outer.end)
  return { passage, anchor: own?.outer ?? { start, end } }
}

function levelOf(
  { passages, sentences, dates }: DatedText,
  passage: number,
  quoted: readonly QuotedSpan[],
  around: QuotedSpan | null,
): Level {
  const full = passages[passage - 1]?.text ?? ''
  const within = around ?? { start: 0, end: full.length }
  let text = blank(full, 0, within.start)
  text = blank(text, within.end, full.length)
  for (const { outer } of quoted) {
    if (outer.start >= within.start && outer.end <= within.end) text = blank(text, outer.start, outer.end)
  }
  return {
    text,
    sentences: around === null ? (sentences[passage - 1] ?? []) : [within],
    dates: (dates[passage - 1] ?? []).filter(({ start }) => /\S/.test(text[start] ?? '')),
  }
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

// ---- the sentence of the saying itself

function fromOwnSentence(saying: Saying, language: Language): DateExpression | null {
  const possible = datesOf(saying, saying.sentence).filter(
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

function datesOf({ dates }: Level, sentence: Span): readonly DateExpression[] {
  return dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
}

/** It lies back, has a beginning, and is tied to no noun but what was said. */
function isFree({ text }: Level, sentence: Span, date: DateExpression, language: Language): boolean {
  if (date.planned || date.from === null) return false
  const { attached, bounding } = language.calendar
  const before = `${fold(text.slice(sentence.start, date.start))} `
  if (bounding.test(before)) return false
  const after = fold(text.slice(date.end, date.end + 40))
  const owned = attached.test(before)
  if (!owned && !after.startsWith("'s ")) return true
  // "dans un communiqué de mardi", "Monday's statement".
  return language.code === 'en'
    ? hasUtterance(wordsOf(after).slice(0, 4), language)
    : hasUtterance(wordsOf(before.replace(attached, '')).slice(-3), language)
}

function hasUtterance(words: readonly string[], { cues }: Language): boolean {
  return words
    .map(fold)
    .some((word) => cues.media.nouns.has(word) || cues.documents.has(word) || cues.utterances.has(word))
}

/** "qui apprit à nager en 1951": a clause that began before the date and is still open, without the saying. */
function isInOtherClause(
  { text, sentence, anchor }: Saying,
  date: DateExpression,
  { tense }: Language,
): boolean {
  const before = wordsOf(text.slice(sentence.start, date.start))
  const opener = before.findLastIndex((word) => tense.subordinators.has(word))
  if (opener === -1 || before.slice(opener).includes(',')) return false
  if (anchor.end > date.start) return /[,:]/.test(text.slice(date.end, anchor.end))
  return wordsOf(text.slice(anchor.end, date.start)).some((word) => tense.subordinators.has(word))
}

/** "arrêté mardi, il affirme": the word right before the date is a verb that says nothing. */
function hangsOnVerb({ text, sentence, anchor }: Saying, date: DateExpression, language: Language): boolean {
  const { tense, calendar } = language
  const words = wordsOf(text.slice(sentence.start, date.start))
  const last = words.findLastIndex((word) => !tense.light.has(word))
  const word = words[last]
  if (word === undefined || wordsOf(text.slice(anchor.start, anchor.end)).includes(word)) return false
  if (calendar.telling.test(fold(word)) || isSaying(word, language)) return false
  if (calendar.issued.test(fold(word))) return !hasUtterance(words.slice(-6), language)
  return isVerb(tense.sign(words.slice(0, last + 1), last))
}

function isSaying(word: string, { calendar, cues }: Language): boolean {
  if (calendar.issued.test(fold(word))) return false
  return cues.verbs.get(word)?.some(({ class: kind }) => kind === 'say') ?? false
}

function isVerb(sign: VerbSign | null): boolean {
  return sign !== null && !sign.startsWith('weak') && !sign.startsWith('bare')
}

/** In words; null: another clause or another verb lies between. */
function distanceTo(
  { text, sentence, anchor }: Saying,
  date: DateExpression,
  { tense, calendar }: Language,
): number | null {
  const comesFirst = date.end <= anchor.start
  if (!comesFirst && date.start < anchor.end) return 0
  const gap = comesFirst ? text.slice(date.end, anchor.start) : text.slice(anchor.end, date.start)
  const between = wordsOf(gap.replaceAll(/(?<=\p{L}[ \u00A0'’-])\p{Lu}[\p{L}\p{N}]*/gu, NAME))
  const opensSentence = wordsOf(text.slice(sentence.start, date.start)).every(
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
function isBesideSaying(
  { text, sentence, anchor }: Saying,
  date: DateExpression,
  language: Language,
): boolean {
  const before = wordsOf(text.slice(sentence.start, date.start)).filter(
    (word) => !language.tense.light.has(word),
  )
  return (
    date.end <= anchor.start &&
    isSaying(before.at(-1) ?? '', language) &&
    !/[;:]/.test(text.slice(date.end, anchor.start))
  )
}

// ---- the hour of a live report

/** Entries that begin with their hour: what is said at an hour is said that day. */
function isLive(passages: readonly Passage[], { calendar }: Language): boolean {
  return passages.filter(({ text }) => calendar.liveHour.test(fold(text.slice(0, 20)))).length > 1
}

function fromHour(text: string, sentence: Span, today: string, language: Language): DateExpression | null {
  const { folded, place } = foldInPlace(text.slice(sentence.start, sentence.end))
  const match = language.calendar.clock.exec(folded)
  if (match === null) return null
  const start = sentence.start + place(match.index)
  const end = sentence.start + place(match.index + match[0].length)
  return {
    start,
    end,
    text: text.slice(start, end),
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
  const { text } = level
  // A gap is a quotation of its own: what dates that need not date the next.
  if (/\s{4}/.test(text.slice(sentence.start, sentence.end))) return null
  const dates = datesOf(level, sentence).filter(
    (date) => isFree(level, sentence, date, language) && introduces(text, sentence, date, language),
  )
  return dates.at(-1) ?? null
}

/** A saying, a meeting or a document is told of beside the date, or after one that opens the sentence. */
function introduces(text: string, sentence: Span, date: DateExpression, language: Language): boolean {
  const { calendar, tense } = language
  const before = wordsOf(text.slice(sentence.start, date.start))
  if (calendar.starting.test(`${fold(before.join(' '))} `) || calendar.starting.test(fold(date.text)))
    return false
  const after = wordsOf(text.slice(date.end, sentence.end))
  const opens = before.every((word) => tense.light.has(word))
  const near = [...before.slice(-4), ...after.slice(0, opens ? after.length : 6)]
  return (
    near.some((word) => calendar.telling.test(fold(word)) || isSaying(word, language)) ||
    hasUtterance(before.slice(-4), language)
  )
}

/** Stands for a capitalised word, which is no verb. */
const NAME = 'x'

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+|,/gu) ?? []).map((word) => word.toLowerCase())
}
