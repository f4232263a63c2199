// The writer's own words of a passage, with each quotation as one item between them: what cues are looked for in.
// Sentences here are the writer's: a full stop inside the marks ends none unless the marks close right after it.

import { foldWord } from '../folding.ts'
import type { Language } from '../language.ts'
import { splitSentences } from '../sentences.ts'
import type { Span } from '../span.ts'
import { splitWords } from '../words.ts'

export interface WordItem extends Span {
  readonly kind: 'word'
  /** Folded, elision undone: "l'" is "le". */
  readonly form: string
  /** In lower case with its accents, which tell "explique" from "expliqué"; elision undone too. */
  readonly lower: string
  readonly capital: boolean
  /** In capitals throughout: "PARIS". */
  readonly shouted: boolean
}

export interface MarkItem extends Span {
  readonly kind: 'mark'
  /** One of , ; : ( ) – . ! ? … with each dash as –. */
  readonly mark: string
}

/** `quote`: index into the quoted pieces that the narration was made with. */
export interface QuoteItem extends Span {
  readonly kind: 'quote'
  readonly quote: number
}

export type Item = WordItem | MarkItem | QuoteItem

export interface NarrationSentence extends Span {
  /** 1-based. */
  readonly passage: number
  readonly text: string
  readonly heading: boolean
  readonly items: readonly Item[]
}

/** A quoted piece as far as the narration is concerned. */
export interface NarratedQuote {
  readonly index: number
  /** With its marks. */
  readonly outer: Span
  readonly words: Span
}

const STOPS = /[\p{Sentence_Terminal}…]/gu
const MARK = /[,;:().!?…–—[\]]|(?<=\s)-(?=\s)/gu

/**
 * The sentences of one passage, or of the stretch `range` of it. `quotes`: the outermost quoted pieces there, in
 * order, none overlapping. All spans count from the start of the passage.
 */
export function narrate(
  passage: { readonly number: number; readonly text: string; readonly heading: boolean },
  quotes: readonly NarratedQuote[],
  language: Language,
  range: Span = { start: 0, end: passage.text.length },
): NarrationSentence[] {
  const masked = maskQuotes(passage.text, quotes, range)
  const items = itemsOf(masked, range.start, quotes, language)
  const sentences: NarrationSentence[] = []
  let next = 0
  const split = splitSentences(masked, language).map((span) => shifted(span, range.start))
  for (const { start, end } of wholeSentences(passage.text, split, quotes)) {
    const from = next
    while (next < items.length && (items[next]?.start ?? end) < end) next += 1
    const { number, text, heading } = passage
    sentences.push({ start, end, passage: number, text, heading, items: items.slice(from, next) })
  }
  return sentences
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/** The same text, in which no full stop stands inside a quotation but at its very end. */
function maskQuotes(text: string, quotes: readonly NarratedQuote[], range: Span): string {
  let masked = ''
  let from = range.start
  for (const { words } of quotes) {
    const inner = text.slice(words.start, words.end)
    const body = inner.replace(/[\p{Sentence_Terminal}…]+$/u, '')
    masked += text.slice(from, words.start) + body.replace(STOPS, 'x') + inner.slice(body.length)
    from = words.end
  }
  return masked + text.slice(from, range.end)
}

/**
 * A sentence over the length limit may have been cut within a quotation, and one that ends in marks before a
 * comma set off from them (« "Non !" , dit-elle »): such are joined again.
 */
function wholeSentences(text: string, sentences: readonly Span[], quotes: readonly NarratedQuote[]): Span[] {
  const whole: Span[] = []
  let quote = 0
  for (const sentence of sentences) {
    while ((quotes[quote]?.outer.end ?? Infinity) <= sentence.start) quote += 1
    const previous = whole.at(-1)
    const cut = (quotes[quote]?.outer.start ?? Infinity) < sentence.start || text[sentence.start] === ','
    if (cut && previous !== undefined) whole[whole.length - 1] = { start: previous.start, end: sentence.end }
    else whole.push(sentence)
  }
  return whole
}

/** `base`: where the masked text begins in its passage. */
function itemsOf(masked: string, base: number, quotes: readonly NarratedQuote[], language: Language): Item[] {
  const items: Item[] = quotes.map(({ outer, index }) => ({ kind: 'quote', ...outer, quote: index }))
  const inside = insideAny(quotes)
  for (const word of splitWords(masked, language)) {
    const { start, end } = shifted(word, base)
    if (inside(start)) continue
    const raw = masked.slice(word.start, word.end)
    const { form } = word
    const elided = form.length > raw.length && form !== foldWord(raw)
    const lower = elided ? form : raw.toLowerCase()
    const capital = /^\p{Lu}/u.test(raw)
    const shouted = capital && raw.length > 2 && raw === raw.toUpperCase()
    items.push({ kind: 'word', start, end, form, lower, capital, shouted })
  }
  const words = items.filter(({ kind }) => kind === 'word')
  let word = 0
  const insideMark = insideAny(quotes)
  for (const { 0: mark, index } of masked.matchAll(MARK)) {
    const start = base + index
    while ((words[word]?.end ?? Infinity) <= start) word += 1
    if (insideMark(start) || (words[word]?.start ?? Infinity) <= start) continue
    items.push({ kind: 'mark', start, end: start + mark.length, mark: /[—-]/.test(mark) ? '–' : mark })
  }
  return items.sort((a, b) => a.start - b.start)
}

/** Whether an offset lies in a quotation; to be asked in ascending order. */
function insideAny(quotes: readonly NarratedQuote[]): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while ((quotes[next]?.outer.end ?? Infinity) <= offset) next += 1
    return (quotes[next]?.outer.start ?? Infinity) <= offset
  }
}
