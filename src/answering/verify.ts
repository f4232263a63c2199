// /verify: are these words really in the story? Verbatim, altered (and how), or absent; and who said them.

import type { ArticleRecord, Corpus, PassageRecord, QuotationRecord } from '../corpus/corpus.ts'
import type { Replacement } from '../text/alignment.ts'
import { alignWords, replacements } from '../text/alignment.ts'
import { analyze } from '../text/analyzer.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { languageOf } from '../text/languages.ts'
import { pairQuotationMarks } from '../text/quotation-marks.ts'
import type { Span } from '../text/span.ts'
import type { Word } from '../text/words.ts'
import { splitWords } from '../text/words.ts'
import { cutExcerpt, referTo } from './excerpts.ts'
import { citeQuotation } from './quotes.ts'
import type { Change, Reply, Verification } from './reply.ts'

/** Passages that are compared word by word, best first. */
const CANDIDATE_PASSAGES = 12
/** Longest quotation compared, in words: the comparison grows with it. */
const WORDS_AT_MOST = 400
/** Share of the asked words that must stand in the article, in order, for it to be the same quotation altered. */
const ALTERED_FROM = 0.55
/** Below this many words in common, a likeness says nothing. */
const COMMON_WORDS = 2
const CHECKS_AT_MOST = 3
const RELATED_AT_MOST = 2

/** `message`: the words, or a message with words in quotation marks, each of which is checked. */
export function verifyQuotations(message: string, corpus: Corpus): Reply {
  if (message.trim() === '') return { kind: 'empty-question' }
  if (corpus.articles().length === 0) return { kind: 'nothing-indexed' }
  const quoted = quotedIn(message)
  const named = namedOutside(message, quoted, corpus)
  return {
    kind: 'verification',
    checks: quoted.map(({ start, end }) => verify(message.slice(start, end), named, corpus)),
    context: [],
  }
}

/** What stands in quotation marks, two words at least; the whole message where nothing does. */
function quotedIn(message: string): readonly Span[] {
  const inner = pairQuotationMarks(message)
    .map(({ start, end }) => trim(message, { start: start + 1, end: end - 1 }))
    .filter(({ start, end }) => /\S\s+\S/.test(message.slice(start, end)))
  const outermost = inner.filter(
    (span) => !inner.some((other) => other !== span && other.start <= span.start && other.end >= span.end),
  )
  const whole = trim(message, { start: 0, end: message.length })
  return outermost.length > 0 ? outermost.slice(0, CHECKS_AT_MOST) : [withoutMarks(message, whole)]
}

function withoutMarks(text: string, span: Span): Span {
  const inside = trim(text, {
    start: span.start + (/^["«“]/.exec(text.slice(span.start, span.end)) === null ? 0 : 1),
    end: span.end - (/["»”]$/.exec(text.slice(span.start, span.end)) === null ? 0 : 1),
  })
  return inside.end > inside.start ? inside : span
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length }
}

/** The one person whom the message names outside the quoted words: whom it says they are from. */
function namedOutside(message: string, quoted: readonly Span[], corpus: Corpus): string | null {
  const language = languageOf(detectLanguage(message))
  const outside = splitWords(message, language)
    .filter((word) => !quoted.some(({ start, end }) => word.start >= start && word.end <= end))
    .map(({ form }) => form)
  const line = ` ${outside.join(' ')} `
  const named = corpus.people().filter((person) =>
    [person.name, ...person.aliases].some((name) => {
      const words = splitWords(name, language).map(({ form }) => form)
      return words.length > 0 && line.includes(` ${words.join(' ')} `)
    }),
  )
  return named.length === 1 ? (named[0]?.name ?? null) : null
}

interface Found {
  readonly article: ArticleRecord
  readonly passage: PassageRecord
  readonly words: readonly Word[]
  readonly span: Span
  readonly equal: number
  readonly changed: readonly Replacement[]
  readonly quotation: QuotationRecord | null
}

function verify(asked: string, named: string | null, corpus: Corpus): Verification {
  const language = languageOf(detectLanguage(asked))
  const words = splitWords(asked, language).slice(0, WORDS_AT_MOST)
  const hits = corpus.search({
    terms: [...new Set(analyze(asked, language).map(({ term }) => term))].map((term) => ({
      term,
      weight: 1,
    })),
    article: null,
    limit: CANDIDATE_PASSAGES,
  })
  const [best] = hits
    .flatMap(({ passage }) => findIn(passage, words, corpus) ?? [])
    .sort((a, b) => b.equal - a.equal || a.changed.length - b.changed.length || quotedFirst(a, b))
  if (best === undefined) {
    return {
      asked,
      status: 'absent',
      match: null,
      changes: [],
      quotation: null,
      partial: false,
      misattributedTo: null,
      related: hits.slice(0, RELATED_AT_MOST).flatMap(({ passage }) => {
        const article = corpus.article(passage.article)
        return article === null ? [] : [referTo(article, passage)]
      }),
    }
  }
  const { article, passage, span, quotation } = best
  const speaker = quotation?.speaker ?? null
  return {
    asked,
    status: best.changed.length === 0 ? 'verbatim' : 'altered',
    match: cutExcerpt({ article, passage, span, speaker }),
    changes: best.changed.map((change) => wordChange(change, asked, words, best)),
    quotation: quotation === null ? null : citeQuotation(quotation, corpus),
    partial: quotation !== null && goesOn(passage, span, quotation),
    misattributedTo: named !== null && speaker !== null && named !== speaker ? named : null,
    related: [],
  }
}

function quotedFirst(a: Found, b: Found): number {
  return Number(b.quotation !== null) - Number(a.quotation !== null)
}

function findIn(passage: PassageRecord, asked: readonly Word[], corpus: Corpus): Found | null {
  const article = corpus.article(passage.article)
  if (article === null) return null
  const words = splitWords(passage.text, languageOf(article.language))
  const alignment = alignWords(
    asked.map(({ form }) => form),
    words.map(({ form }) => form),
  )
  if (alignment === null) return null
  const equal = alignment.equal.length
  const first = words[alignment.textStart]
  const last = words[alignment.textEnd - 1]
  const changed = replacements(alignment, asked.length)
  if (first === undefined || last === undefined) return null
  if (changed.length > 0 && (equal < COMMON_WORDS || equal / asked.length < ALTERED_FROM)) return null
  const span = { start: first.start, end: last.end }
  const quotation =
    corpus
      .quotationsIn(passage.article, passage.number)
      .filter((candidate) => candidate.start <= span.start && candidate.end >= span.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
  return { article, passage, words, span, equal, changed, quotation }
}

function wordChange(change: Replacement, asked: string, askedWords: readonly Word[], found: Found): Change {
  return {
    from: stretch(asked, askedWords, change.askedStart, change.askedEnd),
    to: stretch(found.passage.text, found.words, change.textStart, change.textEnd),
  }
}

function stretch(text: string, words: readonly Word[], start: number, end: number): string {
  const first = words[start]
  const last = words[end - 1]
  return end <= start || first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
}

function goesOn({ text }: PassageRecord, span: Span, quotation: Span): boolean {
  const left = text.slice(quotation.start, span.start) + text.slice(span.end, quotation.end)
  return /[\p{L}\p{N}]/u.test(left)
}
