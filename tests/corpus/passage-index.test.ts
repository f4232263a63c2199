import { describe, expect, test } from 'vitest'
import type { WeightedTerm } from '../../src/corpus/corpus.ts'
import { BM25, PassageIndex } from '../../src/corpus/passage-index.ts'
import type { ArticleTexts } from '../../src/corpus/snapshot.ts'
import { analyze } from '../../src/text/analyzer.ts'
import { languageOf } from '../../src/text/languages.ts'

const running = new AbortController().signal

/** Each article a list of passages; rows are numbered 100, 101, … through all of them, articles 1, 2, … */
function articles(...texts: string[][]): ArticleTexts[] {
  let row = 100
  return texts.map((passages, index) => ({
    row: index + 1,
    language: 'fr',
    passages: passages.map((text) => ({ row: row++, text })),
  }))
}

function terms(text: string, weight = 1): WeightedTerm[] {
  return analyze(text, languageOf('fr')).map(({ term }) => ({ term, weight }))
}

/** BM25 by its definition, over every passage: what the index must find, the slow way. */
function scoreAll(texts: readonly ArticleTexts[], query: readonly WeightedTerm[], article: number | null) {
  const passages = texts.flatMap(({ row, passages }) =>
    passages.map((passage) => ({
      article: row,
      passage: passage.row,
      terms: analyze(passage.text, languageOf('fr')).map(({ term }) => term),
    })),
  )
  const lengths = passages.map((passage) => new Set(passage.terms).size)
  const average = lengths.reduce((sum, length) => sum + length, 0) / passages.length
  const { k, b, d } = BM25
  return passages
    .map((passage, place) => {
      const matched = query.filter(({ term }) => passage.terms.includes(term))
      const score = matched.reduce((sum, { term, weight }) => {
        const inPassages = passages.filter((other) => other.terms.includes(term)).length
        const inPassage = passage.terms.filter((other) => other === term).length
        const rarity = Math.log(1 + (passages.length - inPassages + 0.5) / (inPassages + 0.5))
        const length = (lengths[place] ?? 0) / average
        return sum + weight * rarity * (d + (inPassage * (k + 1)) / (inPassage + k * (1 - b + b * length)))
      }, 0)
      return { ...passage, matched: matched.map(({ term }) => term), score }
    })
    .filter(({ matched }) => matched.length > 0)
    .filter((passage) => article === null || passage.article === article)
    .sort((x, y) => y.score - x.score)
}

describe('search', () => {
  test('meets a passage whatever its accents, elisions and endings, and tells which terms it met', async () => {
    const index = await PassageIndex.build(
      articles(["L'enquête a été confiée aux gendarmes.", 'Le maire a parlé du pont.']),
      running,
    )
    const [hit, ...others] = index.search({
      terms: terms('ENQUETES gendarme fleuve'),
      article: null,
      limit: 5,
    })
    expect(hit?.passage).toBe(100)
    expect(hit?.matched.toSorted()).toEqual(
      terms('enquête gendarmes')
        .map(({ term }) => term)
        .toSorted(),
    )
    expect(others).toEqual([])
  })

  test('an English article is analysed as English', async () => {
    const index = await PassageIndex.build(
      [{ row: 1, language: 'en', passages: [{ row: 100, text: 'The bridges were closed.' }] }],
      running,
    )
    const query = analyze('bridge', languageOf('en')).map(({ term }) => ({ term, weight: 1 }))
    expect(index.search({ terms: query, article: null, limit: 5 }).map(({ passage }) => passage)).toEqual([
      100,
    ])
  })

  test('equals stand in the order of articles and passages, at any limit', async () => {
    const same = 'Le pont est fermé.'
    const index = await PassageIndex.build(articles([same, same], [same], [same, same]), running)
    for (const limit of [1, 2, 3, 4, 5, 9]) {
      const found = index.search({ terms: terms('pont'), article: null, limit })
      expect(found.map(({ passage }) => passage)).toEqual([100, 101, 102, 103, 104].slice(0, limit))
    }
  })

  test('an article can be asked alone', async () => {
    const index = await PassageIndex.build(articles(['Le pont.'], ['Le pont.', 'La crue.']), running)
    const found = index.search({ terms: terms('pont crue'), article: 2, limit: 5 })
    expect(found.map(({ passage }) => passage).toSorted()).toEqual([101, 102])
  })

  test('weights count; a term given twice counts once', async () => {
    const index = await PassageIndex.build(articles(['Le pont de pierre.', 'La crue du fleuve.']), running)
    const first = (query: WeightedTerm[]) => index.search({ terms: query, article: null, limit: 1 })[0]
    expect(first([...terms('pont', 1), ...terms('crue', 2)])?.passage).toBe(101)
    expect(first([...terms('pont', 2), ...terms('crue', 1)])?.passage).toBe(100)
    expect(first(terms('pont pont'))).toEqual(first(terms('pont')))
  })

  test('nothing is found for no terms, unknown terms, a limit of nothing or in an empty index', async () => {
    const index = await PassageIndex.build(articles(['Le pont.', '— … !']), running)
    expect(index.search({ terms: [], article: null, limit: 5 })).toEqual([])
    expect(index.search({ terms: terms('crue'), article: null, limit: 5 })).toEqual([])
    expect(index.search({ terms: terms('pont'), article: null, limit: 0 })).toEqual([])
    const empty = await PassageIndex.build([], running)
    expect(empty.search({ terms: terms('pont'), article: null, limit: 5 })).toEqual([])
  })

  test('a term named like a property of every object is a term like others', async () => {
    const index = await PassageIndex.build(articles(['Le mot constructor.', 'Le mot valueOf.']), running)
    const [hit] = index.search({ terms: terms('constructor'), article: null, limit: 5 })
    expect(hit).toMatchObject({ passage: 100, matched: terms('constructor').map(({ term }) => term) })
    expect(index.frequency('hasOwnProperty')).toBe(0)
  })

  // Few passages are scored term by term, many by the decisive terms first.
  test.each([
    ['few', 40, 150],
    ['many', 66, 60],
  ])(
    'the best of %s are those of BM25 over every passage, for any limit, weight and article',
    async (_, size, rounds) => {
      const random = seeded(7)
      const words = Array.from({ length: 60 }, (_, index) => `mot${index}`)
      // A few words are common and most are rare, as in a language.
      const word = () => words[Math.floor(words.length * random() ** 3)] ?? ''
      const text = () => Array.from({ length: 3 + Math.floor(random() * 20) }, word).join(' ')
      const texts = articles(...Array.from({ length: size }, () => Array.from({ length: 8 }, text)))
      const index = await PassageIndex.build(texts, running)
      for (let round = 0; round < rounds; round += 1) {
        const query = [...new Set(Array.from({ length: 1 + Math.floor(random() * 7) }, word))].flatMap(
          (one) => terms(one, 0.25 + random()),
        )
        const article = random() < 0.3 ? 1 + Math.floor(random() * size) : null
        const limit = 1 + Math.floor(random() * 12)
        const expected = scoreAll(texts, query, article).slice(0, limit)
        const found = index.search({ terms: query, article, limit })
        expect(found.length).toBe(expected.length)
        for (const [rank, { passage, score, matched }] of found.entries()) {
          expect(score).toBeCloseTo(expected[rank]?.score ?? Number.NaN, 8)
          const same = expected.find((other) => other.passage === passage)
          // Two passages may be equal up to rounding at the last place.
          if (same !== undefined) expect(matched.toSorted()).toEqual(same.matched.toSorted())
        }
      }
    },
  )
})

test('frequency counts passages, not occurrences', async () => {
  const index = await PassageIndex.build(articles(['Le pont, le pont !', 'Un pont.'], ['La crue.']), running)
  const [{ term } = { term: '' }] = terms('pont')
  expect(index.frequency(term)).toBe(2)
  expect(index.frequency('absent')).toBe(0)
})

describe('kindred terms', () => {
  test('begin alike and are little longer or shorter', async () => {
    const index = await PassageIndex.build(
      articles(['Il crie à l’ingratitude.'], ['Une victoire, et les victimes.'], ['Le communiqué du maire.']),
      running,
    )
    const stem = languageOf('fr').stem
    expect(index.kindredTerms(stem('ingrat'))).toEqual([stem('ingratitude')])
    expect(index.kindredTerms(stem('victorieux'))).not.toContain(stem('victimes'))
  })

  test('are none of a short word, nor of a number', async () => {
    const index = await PassageIndex.build(articles(['Le pontage de 20251 cas.']), running)
    expect(index.kindredTerms('pont')).toEqual([])
    expect(index.kindredTerms('2025')).toEqual([])
  })
})

describe('building', () => {
  const many = articles(
    ...Array.from({ length: 400 }, () =>
      Array.from({ length: 10 }, () => 'Le pont de Brévenne est fermé. '.repeat(5)),
    ),
  )

  test('gives way to the event loop', async () => {
    let turns = 0
    const clock = setInterval(() => (turns += 1), 1)
    await PassageIndex.build(many, running)
    clearInterval(clock)
    expect(turns).toBeGreaterThan(2)
  })

  test('stops when it is aborted', async () => {
    const abort = new AbortController()
    const building = PassageIndex.build(many, abort.signal)
    abort.abort()
    await expect(building).rejects.toMatchObject({ name: 'AbortError' })
  })
})

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
