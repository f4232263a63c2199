// Quotations found in articles against hand-marked ones: are the words found, to the character, is the speaker
// right, are kind and date, and does nothing count as said that nobody said. What is marked, and by which rules,
// stands in tests/gold/README.md; finding quotations in the corpus is quotation-sets.ts.

import type { QuotationKind } from '../corpus/corpus.ts'
import type { Span } from '../text/span.ts'
import type { Score } from './figures.ts'
import { comparableName, countIf, overlapOf, precisionRecall, share, shareOf, sumOf } from './figures.ts'

/** A stretch between quotation marks, as a person read it. Offsets are UTF-16 code units, marks left out. */
export interface GoldQuotation extends Span {
  readonly id: string
  /** 1-based. */
  readonly paragraph: number
  readonly text: string
  /** `scare`: nobody's words; a title, a label, a nickname. */
  readonly kind: QuotationKind | 'scare'
  readonly kindAccept?: readonly QuotationKind[]
  /** null: nobody is named. */
  readonly speaker: string | null
  readonly speakerAccept?: readonly string[]
  readonly speakerDescription?: string
  /** The words that date the utterance. */
  readonly when?: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD; left out: not marked. */
  readonly date?: string | null
  readonly dateAccept?: readonly string[]
  /** Other spans that are right, such as one over an incise: [start, end]. */
  readonly alt?: readonly (readonly [number, number])[]
  /** Id of the part whose `alt` includes this one. */
  readonly coveredBy?: string
  /** Annotators would differ: neither asked for nor punished. */
  readonly optional?: boolean
  /** The same utterance elsewhere in the article. */
  readonly duplicateOf?: string
}

export interface GoldArticle {
  readonly doc: string
  readonly file: string
  readonly publicationDate: string
  readonly speakers: Readonly<Record<string, { readonly aliases: readonly string[] }>>
  readonly quotes: readonly GoldQuotation[]
}

/** A quotation of the system's. */
export interface FoundQuotation extends Span {
  readonly paragraph: number
  readonly text: string
  readonly kind: QuotationKind
  readonly speaker: string | null
  readonly when: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD; null: the text does not date it, or not so precisely. */
  readonly date: string | null
}

/** Overlap that counts as the same span. */
const SAME_SPAN = 0.8
/** Overlap that counts as touching a span that was not to be found, or need not be. */
const TOUCHING = 0.5

/**
 * Figures over all articles: `found` (F1 of spans that overlap by 80 %), `precision`, `recall`, `exact` (F1 of equal
 * spans, one character at the end apart), `speaker` (of those found), `end_to_end` (F1 of span and speaker),
 * `wrong_name`, `no_name` (how many are given to somebody else, or to nobody where somebody is named), `kind`, `date`, `dated` (the same of those the text dates), `false_alarms` (of the stretches that nobody said).
 */
export function scoreQuotations(
  articles: readonly GoldArticle[],
  foundIn: (article: GoldArticle) => readonly FoundQuotation[],
): Score {
  const results = articles.map((article) => scoreArticle(article, foundIn(article)))
  const asked = sumOf(results, (result) => result.asked)
  const answered = sumOf(results, (result) => result.answered)
  const matches = results.flatMap((result) => result.matches)
  const nobodys = sumOf(results, (result) => result.nobodys)
  const marked = matches.filter(({ gold }) => gold.date !== undefined)
  const dated = marked.filter(({ gold }) => gold.date !== null)
  const rate = (right: (match: Match) => boolean) => precisionRecall(countIf(matches, right), answered, asked)
  const { f1: found, precision, recall } = rate(() => true)
  return {
    figures: {
      n: asked,
      found,
      precision,
      recall,
      exact: rate(isExact).f1,
      speaker: shareOf(matches, isSpeakerRight),
      end_to_end: rate(isSpeakerRight).f1,
      wrong_name: countIf(matches, isWrongName),
      no_name: countIf(matches, isUnnamed),
      kind: shareOf(matches, isKindRight),
      date: shareOf(marked, isDateRight),
      dated: shareOf(dated, isDateRight),
      false_alarms: share(
        sumOf(results, (result) => result.falseAlarms),
        nobodys,
      ),
    },
    misses: results.flatMap((result) => result.misses),
  }
}

interface Match {
  readonly article: GoldArticle
  readonly gold: GoldQuotation
  readonly found: FoundQuotation
  /** It is an alternative span of the gold that was found. */
  readonly alternative: boolean
}

interface ArticleResult {
  readonly asked: number
  /** Quotations of the system that count: those on optional stretches do not. */
  readonly answered: number
  readonly matches: readonly Match[]
  readonly nobodys: number
  readonly falseAlarms: number
  readonly misses: readonly string[]
}

function scoreArticle(article: GoldArticle, found: readonly FoundQuotation[]): ArticleResult {
  const required = article.quotes.filter(({ kind, optional }) => kind !== 'scare' && !optional)
  const nobodys = article.quotes.filter(({ kind, optional }) => kind === 'scare' && !optional)
  const optional = article.quotes.filter((gold) => gold.optional)
  const matches = matchSpans(article, required, found)
  const asked = required.filter((gold) => !isCovered(gold, matches))
  const surplus = found.filter(
    (quotation) => !matches.some((match) => match.found === quotation) && !touchesAny(quotation, optional),
  )
  const falseAlarms = surplus.filter((quotation) => touchesAny(quotation, nobodys))
  const matched = new Set(matches.map(({ gold }) => gold))
  return {
    asked: asked.length,
    answered: matches.length + surplus.length,
    matches,
    nobodys: nobodys.length,
    falseAlarms: falseAlarms.length,
    misses: [
      ...asked.filter((gold) => !matched.has(gold)).map((gold) => `missed    ${labelOf(gold)}`),
      ...matches.flatMap(faultsOf),
      ...surplus.map(
        (quotation) =>
          `${falseAlarms.includes(quotation) ? 'nobody’s ' : 'surplus  '} ${article.doc} p${quotation.paragraph} “${quotation.text}” (${quotation.speaker})`,
      ),
    ],
  }
}

/** The best pairs first; each gold span and each found one is matched once. */
function matchSpans(
  article: GoldArticle,
  required: readonly GoldQuotation[],
  found: readonly FoundQuotation[],
): readonly Match[] {
  const pairs = required.flatMap((gold) =>
    found
      .filter(({ paragraph }) => paragraph === gold.paragraph)
      .map((quotation) => {
        const match = { article, gold, found: quotation }
        const own = isExact({ ...match, alternative: false }) ? 1 : overlapOf(gold, quotation)
        const other = Math.max(
          0,
          ...(gold.alt ?? []).map(([start, end]) => overlapOf({ start, end }, quotation)),
        )
        return { ...match, alternative: other > own, overlap: Math.max(own, other) }
      }),
  )
  const matches: Match[] = []
  for (const pair of pairs
    .filter(({ overlap }) => overlap >= SAME_SPAN)
    .sort((a, b) => b.overlap - a.overlap)) {
    if (!matches.some(({ gold, found: taken }) => gold === pair.gold || taken === pair.found)) {
      matches.push(pair)
    }
  }
  return matches
}

/** One quotation over an incise answers for both of its parts. */
function isCovered(gold: GoldQuotation, matches: readonly Match[]): boolean {
  if (gold.coveredBy === undefined || matches.some((match) => match.gold === gold)) return false
  return matches.some((match) => match.gold.id === gold.coveredBy && match.alternative)
}

function touchesAny(quotation: FoundQuotation, golds: readonly GoldQuotation[]): boolean {
  return golds.some(
    (gold) => gold.paragraph === quotation.paragraph && overlapOf(gold, quotation) >= TOUCHING,
  )
}

/** The full stop or comma at the end may stand on either side of the mark. */
function isExact({ gold, found }: Match): boolean {
  return gold.start === found.start && Math.abs(gold.end - found.end) <= 1
}

function isSpeakerRight({ article, gold, found }: Match): boolean {
  const withAliases = (name: string) => [name, ...(article.speakers[name]?.aliases ?? [])]
  const accepted = (gold.speakerAccept ?? []).flatMap(withAliases)
  if (gold.speaker === null) {
    if (found.speaker === null) return true
    if (gold.speakerDescription !== undefined) accepted.push(gold.speakerDescription)
  } else {
    accepted.push(...withAliases(gold.speaker))
  }
  return found.speaker !== null && accepted.map(comparableName).includes(comparableName(found.speaker))
}

/** Far worse than no name: real people are given what others said. */
function isWrongName(match: Match): boolean {
  return match.found.speaker !== null && !isSpeakerRight(match)
}

function isUnnamed(match: Match): boolean {
  return match.found.speaker === null && !isSpeakerRight(match)
}

function isKindRight({ gold, found }: Match): boolean {
  return found.kind === gold.kind || (gold.kindAccept ?? []).includes(found.kind)
}

/** A day is right for its month. */
function isDateRight({ gold, found }: Match): boolean {
  if (gold.date === undefined) return true
  if (gold.date === null) return found.date === null || (gold.dateAccept ?? []).includes(found.date)
  if (found.date === null) return false
  return found.date === gold.date || (gold.date.length === 7 && found.date.startsWith(gold.date))
}

function faultsOf(match: Match): readonly string[] {
  const { gold, found } = match
  const faults: string[] = []
  if (!isExact(match) && !match.alternative) {
    faults.push(`span      ${labelOf(gold)}: “${found.text}”`)
  }
  if (!isSpeakerRight(match)) {
    faults.push(
      `speaker   ${labelOf(gold)}: ${found.speaker}, not ${gold.speaker ?? gold.speakerDescription}`,
    )
  }
  if (!isKindRight(match)) faults.push(`kind      ${labelOf(gold)}: ${found.kind}, not ${gold.kind}`)
  if (!isDateRight(match)) faults.push(`date      ${labelOf(gold)}: ${found.date}, not ${gold.date}`)
  return faults
}

function labelOf({ id, paragraph, text }: GoldQuotation): string {
  return `${id} p${paragraph} “${text}”`
}
