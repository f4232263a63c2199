// How fast each pass of text/ is, on generated articles: one pass after the other over the same text.

import { analyze } from '../text/analyzer.ts'
import { annotate } from '../text/annotation.ts'
import { parseArticle } from '../text/article.ts'
import { languageOf } from '../text/languages.ts'
import { findQuotedSpans } from '../text/quotations.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Figures } from './figures.ts'
import type { NewsGenerator } from './generated-news.ts'

const ARTICLES = 200
const PASSAGES = 20

/** `speed`: MB of UTF-8 a second, the best of three runs, so that compiling the code is not counted. */
export function measureAnalysis(news: NewsGenerator): Readonly<Record<string, Figures>> {
  const encoder = new TextEncoder()
  const sources = Array.from({ length: ARTICLES }, () => encoder.encode(news.article(PASSAGES)))
  const megabytes = sources.reduce((sum, { length }) => sum + length, 0) / 1e6
  const articles = sources.map((bytes, i) => parseArticle(`article-${i}.txt`, bytes))
  const texts = articles.flatMap(({ passages }) => passages.map(({ text }) => text))
  const language = languageOf('fr')
  const passes: Readonly<Record<string, () => unknown>> = {
    parse: () => sources.map((bytes, i) => parseArticle(`article-${i}.txt`, bytes)),
    terms: () => texts.map((text) => analyze(text, language)),
    sentences: () => texts.map((text) => splitSentences(text, language)),
    'quotation marks': () => articles.map(({ passages }) => findQuotedSpans(passages)),
    'all of it': () => articles.map((article) => annotate(article)),
  }
  return Object.fromEntries(
    Object.entries(passes).map(([name, pass]) => [name, { speed: speedOf(pass, megabytes) }]),
  )
}

function speedOf(pass: () => unknown, megabytes: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now()
    pass()
    best = Math.min(best, performance.now() - start)
  }
  return megabytes / (best / 1000)
}
