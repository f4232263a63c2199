// How fast each pass of text/ is, on generated articles: one pass after the other over the same text.

import { analyze } from '../text/analyzer.ts'
import { annotate } from '../text/annotation.ts'
import { parseArticle } from '../text/article/article.ts'
import { findDates, findDatesOfPassages } from '../text/dates/dates.ts'
import { languageOf } from '../text/languages.ts'
import { openDiscourse } from '../text/people/references.ts'
import { attributeQuotations } from '../text/quotations/attribution.ts'
import { findQuotedSpans } from '../text/quotations/quotations.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Figures } from './figures.ts'
import type { NewsGenerator } from './generated-news.ts'

const ARTICLES = 200
const PASSAGES = 20

const RUNS = 3

/**
 * `speed`: MB of UTF-8 a second, the best of three runs, so that compiling the code is not counted. `per_second`: date
 * expressions, in sentences that hold one.
 */
export function measureAnalysis(news: NewsGenerator): Readonly<Record<string, Figures>> {
  const encoder = new TextEncoder()
  const sources = Array.from({ length: ARTICLES }, () => encoder.encode(news.article(PASSAGES)))
  const megabytes = sources.reduce((sum, { length }) => sum + length, 0) / 1e6
  const language = languageOf('fr')
  const read = sources.map((bytes, i) => {
    const article = parseArticle(`article-${i}.txt`, bytes)
    const sentences = article.passages.map(({ text }) => splitSentences(text, language))
    return { article, sentences, discourse: openDiscourse(article, sentences, language) }
  })
  const texts = read.flatMap(({ article }) => article.passages.map(({ text }) => text))
  const passes: Readonly<Record<string, () => unknown>> = {
    parse: () => sources.map((bytes, i) => parseArticle(`article-${i}.txt`, bytes)),
    terms: () => texts.map((text) => analyze(text, language)),
    sentences: () => texts.map((text) => splitSentences(text, language)),
    'quotation marks': () => read.map(({ article }) => findQuotedSpans(article.passages)),
    people: () => read.map(({ article, sentences }) => openDiscourse(article, sentences, language)),
    attribution: () =>
      read.map(({ article, discourse }) => attributeQuotations(article.passages, discourse, language)),
    dates: () =>
      read.map(({ article }) => findDatesOfPassages(article.passages, article.published, language)),
    'all of it': () => read.map(({ article }) => annotate(article)),
  }
  const speeds = Object.entries(passes).map(([name, pass]): [string, Figures] => [
    name,
    { speed: megabytes / bestSeconds(pass) },
  ])
  const dated = read.flatMap(({ article, sentences }) =>
    article.passages.flatMap(({ text }, i) =>
      (sentences[i] ?? [])
        .map(({ start, end }) => text.slice(start, end))
        .filter((sentence) => findDates(sentence, article.published, language).length > 0),
    ),
  )
  const count = dated.reduce((sum, text) => sum + findDates(text, '2025-06-06', language).length, 0)
  const seconds = bestSeconds(() => dated.map((text) => findDates(text, '2025-06-06', language)))
  return { ...Object.fromEntries(speeds), 'date expressions': { per_second: Math.round(count / seconds) } }
}

function bestSeconds(pass: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    pass()
    return performance.now() - start
  })
  return Math.min(...times) / 1000
}
