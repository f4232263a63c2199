// How articles in the other language may say a word or a phrase of a question: by its translations, what that language
// also says for those, and where no passage has any, what looks like them. What it counts in all is concepts.ts's.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import type { Equivalent } from '../../text/questions/cross-language.ts'
import { synonymsOf } from '../../text/questions/synonyms.ts'
import { splitWords } from '../../text/words.ts'
import type { QuestionWord } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import type { Way } from './way.ts'
import { frequencyOf, isCarrying, isDeputising, wayOf } from './way.ts'

/**
 * Translations of which each is as sure as the next; what is listed behind them means it now and then: "départ" for
 * "resign".
 */
const USUAL = 2

/** How an article in the other language may say some of the question's words, which are `span` of `text`. */
export function waysAbroad(
  { span, alternatives, known }: Equivalent,
  text: string,
  words: readonly QuestionWord[],
  article: Language,
  corpus: Corpus,
): readonly Way[] {
  const isQuoted = words.every((word) => word.quoted)
  const isName = words.every(({ capital }) => capital)
  const usual = usualWays(alternatives, known, article)
  const asWritten = isQuoted || isName ? stemsOf(text.slice(span.start, span.end), article) : []
  const exact: readonly Way[] = [
    ...(isQuoted && asWritten.length > 0 ? [{ terms: asWritten, share: 1 }] : []),
    ...usual.exact,
    ...(isName && !isQuoted ? singly(asWritten, SHARES.translated) : []),
  ]
  // Guesses, where no passage has what is surely meant.
  const isThere = exact.some(({ terms }) => frequencyOf(terms, corpus) > 0)
  const slips = known || words.length > 1 || isThere ? [] : corpus.similarTerms(exact[0]?.terms[0] ?? '')
  const kindred =
    !known || (isQuoted && asWritten.length > 0) || isThere
      ? []
      : exact.flatMap(({ terms }) => (terms.length === 1 ? corpus.kindredTerms(terms[0] ?? '') : []))
  if (asWritten.length + slips.length + kindred.length === 0) return usual.all
  return withoutRepeats([
    ...exact,
    ...usual.synonyms,
    ...singly(slips, SHARES.slip),
    ...singly(kindred, SHARES.kindred),
    ...partsOf(exact, article),
  ])
}

/** What translates a word, whatever the articles have. */
interface UsualWays {
  readonly exact: readonly Way[]
  readonly synonyms: readonly Way[]
  /** With the words of phrases, each way once. */
  readonly all: readonly Way[]
}

const USUAL_WAYS = new WeakMap<Equivalent['alternatives'], UsualWays>()

/** Kept as long as the translations are, which are one list whenever the word is asked with. */
function usualWays(alternatives: Equivalent['alternatives'], known: boolean, article: Language): UsualWays {
  const there = USUAL_WAYS.get(alternatives)
  if (there !== undefined) return there
  const exact = alternatives.map((terms, i) => ({
    terms,
    share: i < USUAL ? SHARES.translated : SHARES.rarelyTranslated,
  }))
  const synonyms = synonymsAbroad(alternatives, known, article)
  const made = { exact, synonyms, all: withoutRepeats([...exact, ...synonyms, ...partsOf(exact, article)]) }
  USUAL_WAYS.set(alternatives, made)
  return made
}

/** "Aveux" tells of "passer aux aveux", and "passer" does not; nor does "président" of "vice-président". */
function partsOf(ways: readonly Way[], article: Language): readonly Way[] {
  return ways
    .filter(({ terms }) => terms.length > 1)
    .flatMap(({ terms: [first = '', ...more] }) =>
      singly(
        (isDeputising(first, article) ? [first] : [first, ...more]).filter(
          (term) => !isCarrying(term, article),
        ),
        SHARES.part,
      ),
    )
}

function singly(terms: readonly string[], share: number): readonly Way[] {
  return terms.map((term) => ({ terms: [term], share }))
}

/** What the article's language also says for the translations of one word. */
function synonymsAbroad(
  alternatives: Equivalent['alternatives'],
  known: boolean,
  article: Language,
): readonly Way[] {
  const synonyms = synonymsOf(article)
  return alternatives
    .filter(([term = '', ...more]) => more.length === 0 && (known || /^\d/.test(term)))
    .flatMap(([term = '']) => synonyms.of(term))
    .filter(({ basis }) => basis !== 'shared')
    .map((synonym) => wayOf(synonym, SHARES[synonym.basis] * SHARES.ofTranslation))
}

/** Each way once, the surest. */
function withoutRepeats(ways: readonly Way[]): readonly Way[] {
  const best = new Map<string, Way>()
  for (const way of ways) {
    const key = way.terms.join(' ')
    if (way.share > (best.get(key)?.share ?? 0)) best.set(key, way)
  }
  return [...best.values()]
}

/** An article's own words may be quoted (who said "n'importe quoi"), and a name may be a word as well: "Mr Grant". */
function stemsOf(words: string, article: Language): readonly string[] {
  return splitWords(words, article)
    .filter(({ form }) => !article.stopWords.has(form))
    .map(({ form }) => article.stem(form))
}
