import { describe, expect, it } from 'vitest'

import { annotate } from '../../src/text/annotation.ts'
import { parseArticle } from '../../src/text/article/article.ts'
import { sliceSpan } from '../../src/text/span.ts'

describe('annotate', () => {
  it('finds the sentences of each passage, in the article’s language', () => {
    const read = (source: string) => parseArticle('pont.txt', new TextEncoder().encode(source))
    const { article, sentences } = annotate(read('Il part. M. Vial reste.\nElle hésite.'))
    expect(
      sentences.map((spans, i) => spans.map((span) => sliceSpan(article.passages[i]?.text ?? '', span))),
    ).toEqual([['Il part.', 'M. Vial reste.'], ['Elle hésite.']])
    expect(annotate(read('---\nlanguage: en\n---\nHe met Gov. Vial.')).sentences[0]).toHaveLength(1)
    expect(annotate(read('---\nlanguage: fr\n---\nHe met Gov. Vial.')).sentences[0]).toHaveLength(2)
  })
})
