// Where some words stand in the articles, word for word or nearly so: the passages that may have them, aligned with
// them word by word. What is said of it is verify.ts.

import type { ArticleRecord, Corpus, PassageRecord, QuotationRecord } from '../corpus/corpus.ts'
import { alignWords, replacements } from '../text/alignment.ts'
import { analyze } from '../text/analyzer.ts'
import type { LanguageCode } from '../text/article/article.ts'
import { fold } from '../text/folding.ts'
import type { Language } from '../text/language.ts'
import { languageOf } from '../text/languages.ts'
import type { Span } from '../text/span.ts'
import { isWithin, overlaps } from '../text/span.ts'
import type { Word } from '../text/words.ts'
import { splitWords } from '../text/words.ts'
import { comparedForms, readChanges } from './changes.ts'
import type { Change } from './reply.ts'

/** A stretch of one passage that stands for the words asked. */
export interface Likeness {
  readonly article: ArticleRecord
  readonly passage: PassageRecord
  readonly span: Span
  /** The quotation that `span` lies in, whole, with its pieces; the sentences where these are the writer's words. */
  readonly around: Span
  /** Words of the asked text, and those of them that stand in the article. */
  readonly asked: readonly Word[]
  readonly equal: readonly Word[]
  readonly changed: readonly Change[]
  /** The one in which most of `span` lies; null: these are the writer's words. */
  readonly quotation: QuotationRecord | null
}

export interface Likenesses {
  readonly best: Likeness | null
  /** Further ones, best first. */
  readonly others: readonly Likeness[]
  /** The passages looked through, best first. */
  readonly nearest: readonly PassageRecord[]
}

/** Passages that are compared word by word, best first. */
const CANDIDATE_PASSAGES = 12
/** Words that are aligned, since the work grows with them; what is asked beyond counts as not found. */
const ALIGNED_WORDS = 400
/** Share of the asked words that must stand in the article, in order, for it to be the same quotation altered. */
const ALTERED_FROM = 0.55
/** Below this many words in common, a likeness says nothing. */
const COMMON_WORDS = 2
/** Up to this many words, quotations that are just these words are looked at first: an index finds "oui" everywhere. */
const FEW_WORDS = 3
/** Words of the writer's between two pieces of one quotation: "raconte-t-elle", "a déclaré lundi la maire". */
const WORDS_BETWEEN_PIECES = 12

/** Case, accents and punctuation do not count. */
export function findLikeness(asked: string, corpus: Corpus): Likenesses {
  const wordsOf = new Map<LanguageCode, readonly Word[]>()
  for (const { language } of corpus.articles()) {
    if (!wordsOf.has(language)) wordsOf.set(language, wordsAsked(asked, languageOf(language)))
  }
  const nearest = candidates(asked, [...wordsOf.keys()], corpus)
  const [best = null, ...others] = nearest
    .flatMap((passage) => {
      const article = corpus.article(passage.article)
      const words = article === null ? undefined : wordsOf.get(article.language)
      return article === null || words === undefined ? [] : likenessIn(article, passage, asked, words, corpus)
    })
    .sort((a, b) => score(b) - score(a) || Number(b.quotation !== null) - Number(a.quotation !== null))
  return { best, others, nearest }
}

/** An apostrophe left out is no change: "n est pas" is "n'est pas", and as long. */
function wordsAsked(asked: string, language: Language): readonly Word[] {
  return splitWords(asked.replace(language.questions.apostropheLeftOut, "'"), language)
}

/** Words left out in one place count no more than this, however long the stretch that somebody skipped. */
const LEFT_OUT_COUNTED = 4

/** Two for a word that stands there, minus one for each that was replaced, added or left out. */
function score({ equal, changed }: Likeness): number {
  return changed.reduce((sum, { from, to }) => {
    const added = wordCount(from)
    return sum - Math.max(added, Math.min(wordCount(to), added + LEFT_OUT_COUNTED))
  }, 2 * equal.length)
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function candidates(
  asked: string,
  languages: readonly LanguageCode[],
  corpus: Corpus,
): readonly PassageRecord[] {
  const terms = new Set(languages.flatMap((code) => analyze(asked, languageOf(code)).map(({ term }) => term)))
  const hits = corpus.search({
    terms: [...terms].map((term) => ({ term, weight: 1 })),
    article: null,
    limit: CANDIDATE_PASSAGES,
  })
  const found = [...quotedInFull(asked, corpus), ...hits.map(({ passage }) => passage)]
  const seen = new Set<string>()
  return found.filter(({ article, number }) => {
    const place = `${number} ${article}`
    return !seen.has(place) && seen.add(place)
  })
}

function quotedInFull(asked: string, corpus: Corpus): readonly PassageRecord[] {
  if (wordCount(asked) > FEW_WORDS) return []
  const wanted = bareWords(asked)
  return corpus
    .quotations()
    .filter(({ text }) => text.length <= 2 * asked.length + 10 && bareWords(text) === wanted)
    .slice(0, CANDIDATE_PASSAGES)
    .flatMap(({ article, passage }) => corpus.passage(article, passage) ?? [])
}

function bareWords(text: string): string {
  return (
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}

// ---- one passage

function likenessIn(
  article: ArticleRecord,
  passage: PassageRecord,
  askedText: string,
  asked: readonly Word[],
  corpus: Corpus,
): readonly Likeness[] {
  const language = languageOf(article.language)
  const words = splitWords(passage.text, language)
  const quotations = corpus.quotationsIn(article.id, passage.number)
  // What one person says around the writer's "raconte-t-elle" is one quotation to whoever repeats it.
  const readings = [words, ...spokenWords(words, quotations)]
  const [best] = readings
    .flatMap((reading) => align({ text: passage.text, words: reading }, askedText, asked, language) ?? [])
    .sort((a, b) => b.equal.length - a.equal.length || a.changed.length - b.changed.length)
  if (best === undefined) return []
  const touching = quotations.filter(({ start, end }) => start < best.span.end && end > best.span.start)
  const quotation = quotationOf(touching, best.span)
  return [
    { ...best, article, passage, asked, quotation, around: around(passage, best.span, quotation, touching) },
  ]
}

interface Aligned {
  readonly span: Span
  readonly equal: readonly Word[]
  readonly changed: readonly Change[]
}

function align(
  { text, words }: { readonly text: string; readonly words: readonly Word[] },
  askedText: string,
  asked: readonly Word[],
  language: Language,
): Aligned | null {
  const alignment = alignWords(
    comparedForms(asked.slice(0, ALIGNED_WORDS), language),
    comparedForms(words, language),
  )
  const first = words[alignment?.textStart ?? 0]
  const last = words[(alignment?.textEnd ?? 0) - 1]
  if (alignment === null || first === undefined || last === undefined) return null
  const changed = readChanges(
    replacements(alignment, asked.length),
    { text: askedText, words: asked },
    { text, words },
    language,
  )
  const equal = alignment.equal.flatMap(([position]) => asked[position] ?? [])
  const share = equal.length / asked.length
  if (changed.length > 0 && (equal.length < COMMON_WORDS || share < ALTERED_FROM)) return null
  return { span: { start: first.start, end: last.end }, equal, changed }
}

// ---- quotations in pieces

/** For each run of quotations of one speaker with little between them: its words without the writer's. */
function spokenWords(
  words: readonly Word[],
  quotations: readonly QuotationRecord[],
): readonly (readonly Word[])[] {
  const runs: QuotationRecord[][] = []
  for (const quotation of quotations) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last !== undefined && quotation.start < last.end) continue
    if (run !== undefined && last !== undefined && isContinued(last, quotation, words)) run.push(quotation)
    else runs.push([quotation])
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => words.filter((word) => run.some((piece) => isWithin(word, piece))))
}

function isContinued(before: QuotationRecord, after: QuotationRecord, words: readonly Word[]): boolean {
  const between = words.filter(({ start, end }) => start >= before.end && end <= after.start)
  return isSameSpeaker(before, after) && between.length <= WORDS_BETWEEN_PIECES
}

/** The one in which most of the span lies, its pieces counted together; null: most of it is the writer's. */
function quotationOf(touching: readonly QuotationRecord[], span: Span): QuotationRecord | null {
  const overlap = ({ start, end }: Span) => Math.min(end, span.end) - Math.max(start, span.start)
  const [first] = [...touching].sort((a, b) => overlap(b) - overlap(a) || a.end - a.start - (b.end - b.start))
  if (first === undefined) return null
  const spoken = isWithin(span, first)
    ? overlap(first)
    : touching.reduce((sum, piece) => (isSameSpeaker(piece, first) ? sum + overlap(piece) : sum), 0)
  return 2 * spoken >= span.end - span.start ? first : null
}

function around(
  passage: PassageRecord,
  span: Span,
  quotation: QuotationRecord | null,
  touching: readonly QuotationRecord[],
): Span {
  const whole =
    quotation === null
      ? passage.sentences.filter((sentence) => overlaps(sentence, span))
      : touching.filter(
          (piece) => piece === quotation || (isSameSpeaker(piece, quotation) && !isWithin(span, piece)),
        )
  return {
    start: Math.min(span.start, ...whole.map(({ start }) => start)),
    end: Math.max(span.end, ...whole.map(({ end }) => end)),
  }
}

function isSameSpeaker(a: QuotationRecord, b: QuotationRecord): boolean {
  return a.speaker === b.speaker && a.description === b.description
}
