import type Database from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { readStoryArticles } from '../../src/corpus/analysis-rows.ts'
import { connect, prepareDatabase } from '../../src/corpus/database.ts'
import { Snapshot } from '../../src/corpus/snapshot.ts'
import { latestGeneration, writeChange } from '../../src/corpus/store.ts'
import { arrangeSayings } from '../../src/text/story/sayings.ts'
import { linkStory } from '../../src/text/story/story.ts'
import { byPublication, storyArticleOf } from '../../src/text/story/story-articles.ts'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder } from '../support/corpus.ts'
import type { ToldArticle } from '../support/story-articles.ts'
import { annotateAsTold } from '../support/story-articles.ts'

const CLAIRE = { speaker: 'Claire Vasseur' }
const PAUL = { speaker: 'Paul Étain' }

const MARCH_14: ToldArticle = {
  id: 'a',
  published: '2025-03-14',
  text: [
    '# « Un pont pour rien »',
    'Lundi, Claire Vasseur a promis : « Ce pont 🌉 tiendra encore trente ans. »',
    '« C’est un pont pour rien », répond Paul Étain, tandis qu’un proche craint « le pire ».',
  ],
  told: [
    {},
    {
      ...CLAIRE,
      when: { from: '2025-03-10', text: 'Lundi', start: 0, end: 5 },
      medium: 'conférence de presse',
    },
    PAUL,
    { description: 'un proche', kind: 'mixed' },
  ],
}
const MARCH_16: ToldArticle = {
  id: 'b',
  published: '2025-03-16',
  text: ['Claire Vasseur avait promis : « Ce pont 🌉 tiendra encore trente ans. »', 'Paul Étain se tait.'],
  told: [CLAIRE],
}

describe('quotations of the snapshot', () => {
  const opened: (Disposable | Snapshot)[] = []
  afterEach(() => {
    for (const thing of opened.splice(0)) thing instanceof Snapshot ? thing.close() : thing[Symbol.dispose]()
  })

  function store(...articles: ToldArticle[]): { folder: TestFolder; write: typeof write } {
    const folder = makeTestFolder()
    opened.push(folder)
    prepareDatabase(folder.databasePath)
    write(...articles)
    return { folder, write }

    function write(...changed: ToldArticle[]): void {
      const database = connect(folder.databasePath)
      writeArticles(database, changed)
      database.close()
    }
  }

  function open({ folder }: { folder: TestFolder }): Snapshot {
    const snapshot = Snapshot.open(folder.databasePath)
    opened.push(snapshot)
    return snapshot
  }

  test('in the order in which they were said, repeats folded into the first', () => {
    const snapshot = open(store(MARCH_16, MARCH_14))
    const words = snapshot.quotations({}).map(({ text }) => text)
    expect(words).toEqual(['Ce pont 🌉 tiendra encore trente ans.', 'C’est un pont pour rien', 'le pire'])
    expect(snapshot.quotations({})[0]).toEqual({
      article: 'a',
      passage: 2,
      start: 35,
      end: 72,
      text: 'Ce pont 🌉 tiendra encore trente ans.',
      kind: 'direct',
      speaker: 'Claire Vasseur',
      certainty: 'stated',
      description: null,
      cue: null,
      medium: 'conférence de presse',
      addressee: null,
      when: { text: 'Lundi', from: '2025-03-10', to: '2025-03-10', precision: 'day' },
      date: {
        from: '2025-03-10',
        to: '2025-03-10',
        precision: 'day',
        basis: 'stated',
        words: 'Lundi',
        part: null,
        planned: false,
      },
      repeats: [{ article: 'b', passage: 1, start: 32, end: 69 }],
      order: 0,
    })
    expect(snapshot.totals).toEqual({ articles: 2, passages: 5, quotations: 3, people: 2 })
  })

  test('every place of a passage, repeats as themselves', () => {
    const snapshot = open(store(MARCH_14, MARCH_16))
    const [repeat] = snapshot.quotationsIn('b', 1)
    expect(repeat).toMatchObject({
      article: 'b',
      start: 32,
      date: { from: '2025-03-10', basis: 'stated' },
      repeats: [{ article: 'a', passage: 2, start: 35, end: 72 }],
      order: 0,
      when: null,
    })
    expect(
      snapshot.quotationsIn('a', 3).map(({ text, speaker, description }) => [text, speaker, description]),
    ).toEqual([
      ['C’est un pont pour rien', 'Paul Étain', null],
      ['le pire', null, 'un proche'],
    ])
    expect(snapshot.quotationsIn('a', 9)).toEqual([])
    expect(snapshot.quotationsIn('c', 1)).toEqual([])
  })

  test('slice equality holds on every one', () => {
    const snapshot = open(store(MARCH_14, MARCH_16))
    const places = [
      ...snapshot.quotations({}),
      ...snapshot.quotationsIn('a', 1),
      ...snapshot.quotationsIn('b', 1),
    ]
    expect(places).toHaveLength(5)
    for (const { article, passage, start, end, text } of places)
      expect(snapshot.passage(article, passage)?.text.slice(start, end)).toBe(text)
  })

  test('by speaker, article and days; counted and limited without reading the rest', () => {
    const snapshot = open(store(MARCH_14, MARCH_16))
    const texts = (filter: Parameters<Snapshot['quotations']>[0]) => {
      const found = snapshot.quotations(filter).map(({ text }) => text.slice(0, 7))
      expect(snapshot.quotationCount(filter)).toBe(found.length)
      return found
    }
    expect(texts({ speaker: 'Paul Étain' })).toEqual(['C’est u'])
    expect(texts({ speaker: 'Paul' })).toEqual([])
    // A repeat in the article counts.
    expect(texts({ article: 'b' })).toEqual(['Ce pont'])
    expect(texts({ article: 'a' })).toEqual(['Ce pont', 'C’est u', 'le pire'])
    expect(texts({ article: 'c' })).toEqual([])
    expect(texts({ from: '2025-03-11' })).toEqual(['C’est u', 'le pire'])
    expect(texts({ to: '2025-03-10' })).toEqual(['Ce pont'])
    expect(texts({ from: '2025-03-11', to: '2025-03-13' })).toEqual([])
    expect(texts({ article: 'a', speaker: 'Claire Vasseur', to: '2025-03-10' })).toEqual(['Ce pont'])
    expect(snapshot.quotations({ limit: 1 }).map(({ passage }) => passage)).toEqual([2])
    expect(snapshot.quotations({ limit: 2, offset: 1 }).map(({ text }) => text)).toEqual([
      'C’est un pont pour rien',
      'le pire',
    ])
    expect(snapshot.quotations({ limit: 0 })).toEqual([])
    expect(snapshot.quotationCount({ limit: 1 })).toBe(3)
  })

  test('people, the most quoted first, then the most mentioned', () => {
    expect(open(store(MARCH_14, MARCH_16)).people()).toEqual([
      {
        name: 'Claire Vasseur',
        kind: 'person',
        gender: 'f',
        aliases: ['Vasseur'],
        quotations: 1,
        passages: 2,
      },
      { name: 'Paul Étain', kind: 'person', gender: 'f', aliases: ['Étain'], quotations: 1, passages: 1 },
    ])
  })

  test('filters and order are looked up, not searched for', () => {
    const { folder } = store(MARCH_14)
    const database = connect(folder.databasePath)
    const plan = (where: string) =>
      database
        .prepare<[], { detail: string }>(
          `EXPLAIN QUERY PLAN SELECT * FROM sayings s WHERE ${where} ORDER BY s.rank`,
        )
        .all()
        .map(({ detail }) => detail)
        .join('; ')
    expect(plan('s.repeat_of IS NULL')).toMatch(/USING INDEX sayings_in_order$/)
    expect(plan('s.repeat_of IS NULL AND s.speaker = 1')).toMatch(
      /USING INDEX sayings_of_speaker \(speaker=\?\)$/,
    )
    database.close()
  })

  test('what the story takes of an article is the same from its rows as from its analysis', () => {
    const { folder } = store(MARCH_14, MARCH_16)
    const database = connect(folder.databasePath)
    const analysed = [MARCH_14, MARCH_16].map((article) => storyArticleOf(annotateAsTold(article)))
    expect([...readStoryArticles(database, new Set())].sort(byPublication)).toEqual(analysed)
    expect(readStoryArticles(database, new Set(['a'])).map(({ id }) => id)).toEqual(['b'])
    database.close()
  })

  test('an article that goes takes its rows with it, and what it repeated stands by itself', () => {
    const { folder } = store(MARCH_14, MARCH_16)
    const database = connect(folder.databasePath)
    writeArticles(database, [MARCH_16])
    const rows = (table: string) =>
      database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get()
    expect(['entities', 'mentions', 'quotations', 'people', 'identities', 'sayings'].map(rows)).toEqual([
      1, 1, 1, 1, 1, 1,
    ])
    expect(database.pragma('foreign_key_check')).toEqual([])
    database.close()
    expect(open({ folder }).quotations({})).toMatchObject([
      { article: 'b', repeats: [], date: { basis: 'published' } },
    ])
  })

  test('a snapshot shows its own story for as long as it is open', () => {
    const stored = store(MARCH_14)
    const before = open(stored)
    const database = connect(stored.folder.databasePath)
    writeArticles(database, [MARCH_16])
    database.close()
    expect([before.quotations({}).length, before.people().length]).toEqual([3, 2])
    expect(
      open(stored)
        .quotations({})
        .map(({ article }) => article),
    ).toEqual(['b'])
  })
})

/** Puts these articles in place of all that stands. */
function writeArticles(database: Database.Database, articles: readonly ToldArticle[]): void {
  const annotated = articles.map(annotateAsTold)
  const told = annotated.map(storyArticleOf).sort(byPublication)
  const linked = linkStory(told, [])
  const names = database.prepare<[], string>('SELECT name FROM articles').pluck().all()
  writeChange(database, {
    base: latestGeneration(database),
    save: annotated.map((one) => ({
      file: `articles/${one.article.id}.md`,
      contentHash: '',
      annotated: one,
    })),
    remove: names,
    stale: [],
    files: [],
    story: { articles: told, people: linked.people, sayings: arrangeSayings(told, linked) },
    at: '2025-03-20T00:00:00Z',
  })
}
