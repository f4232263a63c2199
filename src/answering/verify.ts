// /verify: are these words really in the story? Verbatim, altered (and how), or absent; and who said them. Where
// they stand is likeness.ts.

import type { Corpus, PassageRecord, QuotationRecord } from '../corpus/corpus.ts'
import { fold } from '../text/folding.ts'
import { findQuotedSpans } from '../text/quotations/quotations.ts'
import type { Span } from '../text/span.ts'
import { accuses, contextFor } from './context.ts'
import { cutExcerpt, referTo } from './excerpts.ts'
import type { Likeness } from './likeness.ts'
import { findLikeness } from './likeness.ts'
import { namedPeople } from './people.ts'
import { citeQuotation } from './quotes.ts'
import type { Excerpt, Reply, Verification } from './reply.ts'

const CHECKS_AT_MOST = 5
const RELATED_AT_MOST = 2

/** `message`: the words, or a message with words in quotation marks, each of which is checked. */
export function verifyQuotations(message: string, corpus: Corpus): Reply {
  if (!/[\p{L}\p{N}]/u.test(message)) return { kind: 'empty-quote' }
  if (corpus.articles().length === 0) return { kind: 'nothing-indexed' }
  const marked = quotedIn(message, corpus)
  const quoted = marked.length > 0 ? marked : behindName(message, corpus)
  const named = quoted.length === 0 ? null : namedOutside(message, quoted, corpus)
  const whole = findLikeness(message, corpus)
  const parts =
    quoted.length === 0 || isOneQuotation(whole.best, quoted, named)
      ? [{ start: 0, end: message.length }]
      : quoted
  const checks = parts
    .slice(0, CHECKS_AT_MOST)
    .map(({ start, end }) => verify(message.slice(start, end).trim(), named, corpus))
  return {
    kind: 'verification',
    checks,
    unchecked: Math.max(0, parts.length - CHECKS_AT_MOST),
    searched: corpus.articles().length,
    context: contextFor(
      // Of the words asked the screen shows the whole sentence, and of the quotation the rest.
      checks.flatMap(({ shown, quotation, elsewhere }) =>
        [shown, quotation, elsewhere].filter((excerpt) => excerpt !== null),
      ),
      corpus,
    ),
  }
}

/** What stands in quotation marks; a single word among longer ones only if that is all that somebody said. */
function quotedIn(message: string, corpus: Corpus): readonly Span[] {
  const quoted = findQuotedSpans([{ number: 1, text: message, heading: false, line: 1 }]).filter(
    ({ depth }) => depth === 0,
  )
  const isLong = ({ start, end }: Span) => /\S\s+\S/.test(message.slice(start, end))
  return quoted.some(isLong)
    ? quoted.filter((span) => isLong(span) || isAllThatWasSaid(message.slice(span.start, span.end), corpus))
    : quoted
}

/** "Vasseur : le pont est sûr": what stands behind the name of one person and a colon. */
function behindName(message: string, corpus: Corpus): readonly Span[] {
  const label = /^[^:]{1,60}:\s+(?=\S)/u.exec(message)?.[0].length ?? 0
  const words = { start: label, end: message.length }
  return label > 0 && namedOutside(message, [words], corpus) !== null ? [words] : []
}

function isAllThatWasSaid(word: string, corpus: Corpus): boolean {
  const { best } = findLikeness(word, corpus)
  return best !== null && best.quotation !== null && best.changed.length === 0 && !goesOn(best)
}

/** The marks stand within the words to check, as they do in the article, and do not set them off from the rest. */
function isOneQuotation(whole: Likeness | null, quoted: readonly Span[], named: string | null): boolean {
  if (whole === null) return false
  const isOutside = ({ start, end }: Span) => !quoted.some((span) => start >= span.start && end <= span.end)
  const outside = whole.asked.filter(isOutside).length
  if (outside === 0) return false
  if (whole.changed.length === 0) return true
  const found = whole.equal.filter((word) => isOutside(word)).length
  return named === null && found > outside / 2
}

/** The one person whom the message names outside the quoted words: whom it says they are from. */
function namedOutside(message: string, quoted: readonly Span[], corpus: Corpus): string | null {
  const outside = [...quoted]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} | ${text.slice(end)}`, message)
  const line = ` ${bareWords(outside)} `
  const capitalised = new Set((outside.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]*/gu) ?? []).map(fold))
  const isNamed = (name: string): boolean => {
    const words = bareWords(name)
    // "Petit" is a name, "petit" is none.
    return words.includes(' ') ? line.includes(` ${words} `) : capitalised.has(words)
  }
  const named = namedPeople(corpus).filter(
    ({ person, names }) =>
      person.kind === 'person' && [...names, ...familyName(person.name)].some((name) => isNamed(name)),
  )
  return named.length === 1 ? (named[0]?.person.name ?? null) : null
}

function familyName(name: string): readonly string[] {
  const words = fold(name).split(' ')
  return words.length > 1 ? words.slice(-1) : []
}

function bareWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()
}

// ---- one quotation

function verify(asked: string, named: string | null, corpus: Corpus): Verification {
  const { best, others, nearest } = findLikeness(asked, corpus)
  return best === null
    ? nowhere(asked, nearest, corpus)
    : found(asked, named, inOwnWords(best, others), corpus)
}

/** Without what accuses among the passages to look at instead: its answer would not stand beside it. */
function nowhere(asked: string, nearest: readonly PassageRecord[], corpus: Corpus): Verification {
  return {
    asked,
    status: 'absent',
    match: null,
    shown: null,
    changes: [],
    quotation: null,
    partial: false,
    elsewhere: null,
    misattributedTo: null,
    related: nearest
      .filter((passage) => !accuses(passage.article, passage.number, corpus))
      .slice(0, RELATED_AT_MOST)
      .flatMap((passage) => {
        const article = corpus.article(passage.article)
        return article === null ? [] : [referTo(article, passage)]
      }),
  }
}

/** A heading rewords what was said: words that are not quite its own are compared with the quotation itself. */
function inOwnWords(best: Likeness, others: readonly Likeness[]): Likeness {
  if (best.changed.length === 0 || best.quotation?.kind !== 'headline') return best
  return (
    others.find(({ quotation }) => quotation !== null && isSameUtterance(quotation, best.quotation)) ?? best
  )
}

function found(asked: string, named: string | null, likeness: Likeness, corpus: Corpus): Verification {
  const { article, passage, span, around, quotation, changed } = likeness
  const speaker = quotation?.speaker ?? null
  const sure = quotation !== null && quotation.certainty !== 'likely'
  const partial = quotation !== null && (around.start < span.start || around.end > span.end)
  return {
    asked,
    status: changed.length === 0 ? 'verbatim' : 'altered',
    match: cutExcerpt({ article, passage, span, speaker }),
    shown: showAround(likeness, speaker),
    changes: changed,
    quotation: quotation === null ? null : citeQuotation(quotation, corpus),
    partial: partial && goesOn(likeness),
    elsewhere: quotation === null ? null : rewording(quotation, changed.length > 0, corpus),
    misattributedTo: named !== null && sure && speaker !== null && named !== speaker ? named : null,
    related: [],
  }
}

function showAround({ article, passage, span, around }: Likeness, speaker: string | null): Excerpt {
  const start = Math.min(around.start, span.start)
  const end = Math.max(around.end, span.end)
  const isAll = start === span.start && end === span.end
  return cutExcerpt({
    article,
    passage,
    span: { start, end },
    highlights: isAll ? [] : [span],
    speaker,
  })
}

/** More than punctuation stands before or after the words asked. */
function goesOn({ passage, span, around }: Likeness): boolean {
  const left = passage.text.slice(around.start, span.start) + passage.text.slice(span.end, around.end)
  return /[\p{L}\p{N}]/u.test(left)
}

/**
 * For a heading, the quotation that it rewords; for a quotation that was altered, the heading that rewords it,
 * since that is where the other words may come from. null: there is none, or it has the same words.
 */
function rewording(quotation: QuotationRecord, altered: boolean, corpus: Corpus) {
  const isHeading = quotation.kind === 'headline'
  if (!isHeading && !altered) return null
  const other = quotation.repeats
    .flatMap((place) =>
      corpus
        .quotationsIn(place.article, place.passage)
        .filter(({ start, end }) => start === place.start && end === place.end),
    )
    .find(
      (repeat) => (repeat.kind === 'headline') !== isHeading && fold(repeat.text) !== fold(quotation.text),
    )
  return other === undefined ? null : citeQuotation(other, corpus)
}

function isSameUtterance(quotation: QuotationRecord, heading: QuotationRecord | null): boolean {
  return (
    quotation.kind !== 'headline' &&
    heading !== null &&
    heading.repeats.some(
      ({ article, passage, start, end }) =>
        article === quotation.article &&
        passage === quotation.passage &&
        start === quotation.start &&
        end === quotation.end,
    )
  )
}
