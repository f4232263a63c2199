// The gold is right about itself: every quoted word stands where it is said to, every id is its own, every date reads.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GoldForm } from '../../src/quality/asked-sets.ts'
import { FORM_SETS } from '../../src/quality/asked-sets.ts'
import { ACCUSATION_STORIES, SMALL_SETS } from '../../src/quality/context-sets.ts'
import {
  goldArticles,
  goldFile,
  LATE_STORIES,
  OWN_ARTICLE,
  READ_STORIES,
  readGold,
  readGoldLines,
} from '../../src/quality/gold-story.ts'
import type { GoldAllegation, GoldPlace, GoldQuestion } from '../../src/quality/score-answers.ts'
import type { GoldHarmless } from '../../src/quality/score-context.ts'
import type { GoldArticle } from '../../src/quality/score-quotes.ts'
import type { GoldTimeline, GoldUtterance } from '../../src/quality/score-timeline.ts'
import { readSmallArticles } from '../../src/quality/small-stories.ts'
import { parseArticle } from '../../src/text/article/article.ts'

const STORIES = [...READ_STORIES, ...LATE_STORIES]
const DATED = ['valmorens', 'lourmance']
const DAY = /^\d{4}-\d{2}-\d{2}$/
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

function passagesOf(file: string): readonly string[] {
  return parseArticle(basename(file), readFileSync(file)).passages.map(({ text }) => text)
}

describe.each([
  ['quotations/three-texts', 34],
  ['quotations/six-kinds', 110],
  ['quotations/newspaper-manners', 131],
  ['quotations/late-texts', 47],
  ['quotations/epithets', 48],
  ['quotations/epithets-unseen', 37],
  ['quotations/usine', 40],
  ['quotations/club', 40],
  ['quotations/hopital', 36],
  ['real-article', 18],
])('the marked quotations of %s', (folder, count) => {
  const file = goldFile(folder, 'quotations.json')
  const { docs } = readGold<{ docs: readonly GoldArticle[] }>(file)
  const pathOf = (doc: GoldArticle) =>
    doc.file === basename(OWN_ARTICLE) ? OWN_ARTICLE : join(dirname(file), doc.file)

  it('stand in their articles, to the character', () => {
    for (const doc of docs) {
      const passages = passagesOf(pathOf(doc))
      for (const { id, paragraph, start, end, text, alt = [] } of doc.quotes) {
        expect(passages[paragraph - 1]?.slice(start, end), id).toBe(text)
        for (const [from, to] of alt) expect(from, id).toBeLessThan(to)
      }
    }
  })

  it('are as many as described, each with its own id, a known speaker and a date that reads', () => {
    const quotes = docs.flatMap((doc) => doc.quotes.map((quote) => ({ doc, quote })))
    expect(quotes.filter(({ quote }) => quote.kind !== 'scare' && !quote.optional)).toHaveLength(count)
    const ids = quotes.map(({ quote }) => quote.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { doc, quote } of quotes) {
      if (quote.speaker !== null) expect(Object.keys(doc.speakers), quote.id).toContain(quote.speaker)
      for (const date of [quote.date, ...(quote.dateAccept ?? [])]) {
        if (date !== null && date !== undefined) expect(date, quote.id).toMatch(DATE)
      }
      for (const other of [quote.duplicateOf, quote.coveredBy]) {
        if (other !== undefined) expect(ids, quote.id).toContain(other)
      }
    }
  })
})

describe.each(STORIES)('the story %s', (name) => {
  const texts = new Map(
    goldArticles(`stories/${name}`).map((file) => [basename(file, '.txt'), passagesOf(file)] as const),
  )
  const [only] = texts.size === 1 ? texts.keys() : []
  const textAt = (place: GoldPlace) => {
    const { article, passage } = typeof place === 'number' ? { article: only ?? '', passage: place } : place
    return texts.get(article)?.[passage - 1]
  }

  it('has questions whose answers stand in their passages', () => {
    checkQuestions(readGoldLines(goldFile('stories', name, 'questions.jsonl')), textAt)
  })

  it('has allegations that stand in theirs', () => {
    checkAllegations(readGoldLines(goldFile('stories', name, 'allegations.jsonl')), textAt)
  })

  it('has harmless words that stand in theirs', () => {
    checkHarmless(readGoldLines(goldFile('stories', name, 'no-context.jsonl')), textAt)
  })

  if (DATED.includes(name))
    it('has a timeline that never goes back, of words that stand in the articles', () => {
      const lines = readGoldLines<GoldUtterance>(goldFile('stories', name, 'timeline.jsonl'))
      expect(lines.length).toBeGreaterThan(20)
      let order = 0
      for (const line of lines) {
        expect(textAt(line), line.text).toContain(line.text)
        expect(line.order, line.text).toBeGreaterThanOrEqual(order)
        order = line.order
        for (const day of line.date.split('/')) expect(day, line.text).toMatch(DAY)
        if (line.repeat_of !== undefined) expect(textAt(line.repeat_of), line.text).toBeDefined()
      }
    })

  if (DATED.includes(name))
    it('has stretches that nobody said', () => {
      const file = goldFile('stories', name, 'not-quotations.jsonl')
      for (const place of readGoldLines<GoldTimeline['nobodys'][number]>(file)) {
        expect(textAt(place)).toContain(place.text)
      }
    })
})

describe.each(ACCUSATION_STORIES)('the story %s', (name) => {
  const folder = ['accusations', 'stories', name] as const
  const texts = new Map(
    goldArticles(folder.join('/')).map((file) => [basename(file, '.txt'), passagesOf(file)] as const),
  )
  const textAt = (place: GoldPlace) =>
    typeof place === 'number' ? undefined : texts.get(place.article)?.[place.passage - 1]

  it('has allegations and harmless words that stand in it', () => {
    checkAllegations(readGoldLines(goldFile(...folder, 'allegations.jsonl')), textAt)
    checkHarmless(readGoldLines(goldFile(...folder, 'no-context.jsonl')), textAt)
  })
})

describe('the questions about the own article', () => {
  const passages = passagesOf(OWN_ARTICLE)
  const textAt = (place: GoldPlace) => passages[(typeof place === 'number' ? place : place.passage) - 1]

  it.each([
    'questions.jsonl',
    'further-questions.jsonl',
    'third-questions.jsonl',
    'fourth-questions.jsonl',
    'fifth-questions.jsonl',
    'sixth-questions.jsonl',
    'seventh-questions.jsonl',
    'eighth-questions.jsonl',
    'ninth-questions.jsonl',
    'tenth-questions.jsonl',
    'eleventh-questions.jsonl',
    'twelfth-questions.jsonl',
    'thirteenth-questions.jsonl',
    'fourteenth-questions.jsonl',
    'fifteenth-questions.jsonl',
    'sixteenth-questions.jsonl',
    'seventeenth-questions.jsonl',
    'eighteenth-questions.jsonl',
    'nineteenth-questions.jsonl',
    'twentieth-questions.jsonl',
    'twenty-first-questions.jsonl',
    'twenty-second-questions.jsonl',
    'twenty-third-questions.jsonl',
    'late-questions.jsonl',
    'later-questions.jsonl',
  ])('have answers that stand in it: %s', (file) => {
    checkQuestions(readGoldLines(goldFile('real-article', file)), textAt)
  })

  it('come with allegations that stand in it, and with harmless words', () => {
    checkAllegations(readGoldLines(goldFile('real-article', 'allegations.jsonl')), textAt)
    checkHarmless(readGoldLines(goldFile('real-article', 'no-context.jsonl')), textAt)
  })
})

describe.each(SMALL_SETS)('the small articles of accusations/%s.txt', (name) => {
  const articles = readSmallArticles(goldFile('accusations', `${name}.txt`))
  const texts = new Map(articles.map(({ id, passages }) => [id, passages]))
  const textAt = (place: GoldPlace) =>
    typeof place === 'number' ? undefined : texts.get(place.article)?.[place.passage - 1]

  it('have names of their own and days that read', () => {
    expect(texts.size).toBe(articles.length)
    for (const { id, published } of articles) expect(published, id).toMatch(DAY)
  })

  it('hold the words that are marked in them', () => {
    checkAllegations(
      articles.flatMap(({ allegations }) => allegations),
      textAt,
    )
    checkHarmless(
      articles.flatMap(({ harmless }) => harmless),
      textAt,
    )
  })
})

describe.each(['first.jsonl', 'second.jsonl'])('the dates of %s', (file) => {
  it('stand in their sentences', () => {
    const cases = readGoldLines<{
      id: string
      text: string
      reference: string
      expected: { start: number; end: number; text: string; start_date: string | null }[]
    }>(goldFile('dates', file))
    expect(cases).toHaveLength(80)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(80)
    for (const { id, text, reference, expected } of cases) {
      expect(reference, id).toMatch(DAY)
      for (const date of expected) expect(text.slice(date.start, date.end), id).toBe(date.text)
    }
  })
})

describe.each(FORM_SETS)('the forms of %s', (name) => {
  it('are questions, each asked once, of kinds that there are', () => {
    const forms = readGoldLines<GoldForm>(goldFile('forms', `${name}.jsonl`))
    expect(new Set(forms.map(({ question }) => question)).size).toBe(forms.length)
    for (const { lang, question, kind } of forms) {
      expect(lang, question).toMatch(/^(?:fr|en)$/)
      expect(kind, question).toMatch(
        /^(?:person|date|hour|duration|place|reason|number|money|age|name|yes-no|words|speaker|definition|summary|other)$/,
      )
    }
  })
})

it('the gold names no file that is not there', () => {
  const readme = readFileSync(goldFile('README.md'), 'utf8')
  const folders = [...readme.matchAll(/^\| `([\w/-]+)` \|/gm)].map(([, name = '']) => name)
  expect(folders).toContain('quotations/six-kinds')
  for (const folder of folders.filter((name) => name.includes('/') || name === 'dates')) {
    expect(readdirSync(goldFile(folder)).length).toBeGreaterThan(0)
  }
})

type TextAt = (place: GoldPlace) => string | undefined

function checkQuestions(questions: readonly GoldQuestion[], textAt: TextAt): void {
  expect(questions.length).toBeGreaterThanOrEqual(40)
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  for (const { id, answerable, passages, answers, context, context_any = [], superseded = [] } of questions) {
    expect(passages.length > 0, id).toBe(answerable)
    const texts = passages.map((place) => textAt(place) ?? '')
    for (const words of answers) expect(texts.join('\n'), id).toContain(words)
    for (const text of texts)
      expect(
        answers.some((words) => text.includes(words)),
        id,
      ).toBe(true)
    for (const place of [...context, ...context_any.flat(), ...superseded])
      expect(textAt(place), id).toBeDefined()
  }
}

function checkAllegations(allegations: readonly GoldAllegation[], textAt: TextAt): void {
  expect(allegations.length).toBeGreaterThan(0)
  for (const { article, passage, text, context, context_any = [] } of allegations) {
    expect(textAt(article === undefined ? passage : { article, passage })).toContain(text)
    const due = [...context, ...context_any.flat()]
    expect(due.length, text).toBeGreaterThan(0)
    for (const place of due) expect(textAt(place), text).toBeDefined()
  }
}

function checkHarmless(lines: readonly GoldHarmless[], textAt: TextAt): void {
  expect(lines.length).toBeGreaterThanOrEqual(6)
  for (const { article, passage, text } of lines) {
    expect(textAt(article === undefined ? passage : { article, passage })).toContain(text)
  }
}
