// A passage -> its sentences. Full stops of abbreviations, initials and omissions end none, and a quotation stays
// in one piece with the words that introduce it, so that a sentence can be shown by itself.
//
// Written out rather than left to Intl.Segmenter, which ends sentences at "M.", at a line end and before the "»"
// of "? »", and does not end them at "…": each of its cuts would have to be judged again.

import { foldWord } from './folding.ts'
import type { Language } from './language.ts'
import { pairQuotationMarks } from './quotation-marks.ts'
import type { Span } from './span.ts'

/**
 * UTF-16 code units. A quotation of several sentences up to this length is not cut: half of it would read as
 * words without a speaker, between marks that do not match. A longer one is, lest an excerpt fill the screen.
 */
const QUOTATION_LIMIT = 320
/** A sentence longer than this (a table, a list without full stops) is cut at its weaker stops, or at a space. */
const SENTENCE_LIMIT = 1000

/** What may end a sentence, with the marks that close after it: `.`, ` ! »`, `?"`, `…)`. */
const END = /[\p{Sentence_Terminal}…]+(?:[ \u00A0\u202F]?»|[”"’')\]])*/gu
const LETTER = /\p{L}/u
const SPACE = /\s/u
const NOT_SPACE = /\S/gu
const TEXT = /[\p{L}\p{N}]/u
const NEXT_WORD = /\s+(?<marks>(?:["“„«‘'([–—-]\s*)*)(?<word>[\p{L}\p{M}]+|\p{N})?/uy
/** The word before a full stop, its own full stops included: "J.-C", "U.S", "Mme". */
const LAST_WORD = /[\p{L}\p{M}.-]{1,12}$/u
/** An initial, or letters each with its full stop: "J", "J.-P", "O.N.U", "p.m". Their last one is the full stop in question. */
const DOTTED = /^(?:\p{Lu}|(?:\p{L}\.-?)+\p{L})$/u

/**
 * The sentences of a passage in order: each character but white space is in exactly one, and none begins or ends
 * with white space. Spans in UTF-16 code units of `text`.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const sentences: Span[] = []
  const quotations = uncutQuotations(text)
  let quotation = 0
  let start = 0
  let checked = 0
  let hasLetter = false
  for (const { 0: stop, index } of text.matchAll(END)) {
    const end = index + stop.length
    while ((quotations[quotation]?.end ?? end) < end) quotation += 1
    const around = quotations[quotation]
    if (around !== undefined && around.start < index && end < around.end) continue
    hasLetter ||= LETTER.test(text.slice(checked, index))
    checked = end
    if (!hasLetter || !endsSentence(text, start, index, stop, language)) continue
    push(sentences, text, start, end, language)
    start = end
    hasLetter = false
  }
  push(sentences, text, start, text.length, language)
  return sentences
}

/** The outermost quotations that are short enough to stay in one piece. */
function uncutQuotations(text: string): Span[] {
  const kept: Span[] = []
  for (const pair of pairQuotationMarks(text)) {
    if (pair.end - pair.start <= QUOTATION_LIMIT && pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair)
  }
  return kept
}

function endsSentence(text: string, start: number, index: number, stop: string, language: Language): boolean {
  NEXT_WORD.lastIndex = index + stop.length
  const next = NEXT_WORD.exec(text)?.groups
  if (next === undefined) return false
  const word = next.word ?? ''
  if (/^\p{Ll}/u.test(word)) return false
  // "(...)", "[…]": words were left out, the sentence goes on.
  if (/[([]/.test(text[index - 1] ?? '')) return false
  if (stop !== '.') return true

  const before = LAST_WORD.exec(text.slice(Math.max(start, index - 12), index))?.[0] ?? ''
  const { titles, beforeNumbers, inner, openers } = language.abbreviations
  if (titles.has(before) || inner.has(before.toLowerCase())) return false
  if (beforeNumbers.has(before.toLowerCase())) return !/^\p{N}/u.test(word)
  if (!DOTTED.test(before)) return true
  // An initial or "O.N.U.": a name may follow. What does end there is followed by a word that opens a sentence.
  return next.marks !== '' || openers.has(foldWord(word)) || isNetwork(before, text, index)
}

/** "sur X. Claire", the network's name: an initial would follow another name, or a full stop. */
function isNetwork(before: string, text: string, index: number): boolean {
  return before === 'X' && /\p{Ll}\s$/u.test(text.slice(Math.max(0, index - 3), index - 1))
}

/** Adds a sentence without its outer white space; marks alone go with the sentence before them, an hour alone opens the next. */
function push(sentences: Span[], text: string, from: number, to: number, language: Language): void {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = from + raw.trimEnd().length
  if (end <= start) return
  const previous = sentences.at(-1)
  if (
    previous !== undefined &&
    (!TEXT.test(raw) || language.calendar.hourAlone.test(text.slice(previous.start, previous.end)))
  ) {
    sentences[sentences.length - 1] = { start: previous.start, end }
  } else if (end - start <= SENTENCE_LIMIT) {
    sentences.push({ start, end })
  } else {
    pushPieces(sentences, text, start, end)
  }
}

/** Cuts after a line end, a semicolon or a colon in the second half of what fits, else at a space. */
function pushPieces(sentences: Span[], text: string, from: number, to: number): void {
  let start = from
  while (to - start > SENTENCE_LIMIT) {
    const fits = text.slice(start, start + SENTENCE_LIMIT)
    const stop = Math.max(fits.lastIndexOf('\n'), fits.lastIndexOf('; '), fits.lastIndexOf(': '))
    const cut = stop > SENTENCE_LIMIT / 2 ? start + stop + 1 : spaceNear(text, start)
    if (cut >= to) break
    sentences.push({ start, end: start + text.slice(start, cut).trimEnd().length })
    NOT_SPACE.lastIndex = cut
    start = NOT_SPACE.exec(text)?.index ?? to
  }
  if (to > start) sentences.push({ start, end: to })
}

/** The last space within the limit; the first after it where there is none; the end where there is none at all. */
function spaceNear(text: string, start: number): number {
  for (let i = start + SENTENCE_LIMIT - 1; i > start; i -= 1) if (SPACE.test(text[i] ?? '')) return i
  for (let i = start + SENTENCE_LIMIT; i < text.length; i += 1) if (SPACE.test(text[i] ?? '')) return i
  return text.length
}
