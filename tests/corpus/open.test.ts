import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setImmediate, setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { openCorpus } from '../../src/corpus/open.ts'
import { Snapshot } from '../../src/corpus/snapshot.ts'
import { analyze } from '../../src/text/analyzer.ts'
import { languageOf } from '../../src/text/languages.ts'
import type { TestCorpus, TestFiles, TestFolder } from '../support/corpus.ts'
import { contentsOf, makeTestFolder, openTestCorpus, refresh, reindexed, storyOf } from '../support/corpus.ts'

/** Articles whose every passage names the version, in a word that the other versions do not have; so do its quotations. */
function versionOf(version: string, count = 60): TestFiles {
  const paragraph = `Le pont de Brévenne reste fermé. « Voici l’édition ${version}, nous y sommes », a dit Claire Vasseur.`
  const source = Array.from({ length: 5 }, () => paragraph).join('\n\n')
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`pont-${index}.md`, source]))
}

function termsOf(text: string) {
  return analyze(text, languageOf('fr')).map(({ term }) => ({ term, weight: 1 }))
}

/** The versions that can be seen now, by every way to ask. */
function visibleVersions(corpus: Corpus): string[] {
  const hits = corpus
    .search({ terms: termsOf('pont Brévenne'), article: null, limit: 50 })
    .map(({ passage }) => passage)
  const passages = corpus.articles().flatMap(({ id }) => corpus.passages(id))
  const found = ['alpha', 'bêta'].filter(
    (version) => corpus.passageFrequency(termsOf(version)[0]?.term ?? '') > 0,
  )
  const quotations = [...corpus.quotations({ limit: 50 }), ...corpus.quotationsIn('pont-0', 1)]
  const named = [...hits, ...passages, ...quotations].map(
    ({ text }) => /édition (\S+),/.exec(text)?.[1] ?? text,
  )
  return [...new Set([...named, ...found])]
}

describe('what can be asked', () => {
  const files = {
    'crue.txt':
      '---\ntitle: La crue\npublished: 2025-03-14\nurl: https://exemple.fr/crue\n---\nLe fleuve monte.\nIl baissera.',
    'pont.md': '---\npublisher: Le Courrier\nlanguage: en\n---\n# The bridge\n\nIt is closed. It will open.',
  }

  test('articles, the newest first, with what their files say', async () => {
    await using story = await openTestCorpus(files)
    const [first, second] = story.corpus.articles()
    expect(first).toMatchObject({
      id: 'crue',
      file: 'articles/crue.txt',
      title: 'La crue',
      publisher: null,
      published: '2025-03-14',
      language: 'fr',
      url: 'https://exemple.fr/crue',
      passageCount: 2,
      stale: false,
    })
    expect(second).toMatchObject({
      id: 'pont',
      title: null,
      publisher: 'Le Courrier',
      published: null,
      language: 'en',
    })
    expect(story.corpus.totals).toEqual({ articles: 2, passages: 4, quotations: 0, people: 0 })
    expect(story.corpus.indexedAt).toBe(first?.indexedAt)
  })

  test('passages, with their headings and sentences', async () => {
    await using story = await openTestCorpus(files)
    expect(story.corpus.passages('pont').map(({ number, text, heading }) => [number, text, heading])).toEqual(
      [
        [1, 'The bridge', true],
        [2, 'It is closed. It will open.', false],
      ],
    )
    const passage = story.corpus.passage('pont', 2)
    expect(passage?.sentences.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      'It is closed.',
      'It will open.',
    ])
    expect(story.corpus.passage('pont', 3)).toBeNull()
    expect(story.corpus.passages('fleuve')).toEqual([])
  })

  test('an article by its id or by its key, which a rebuild does not change', async () => {
    await using story = await openTestCorpus(files)
    const key = story.corpus.article('crue')?.key ?? ''
    expect(key).toMatch(/^[\w-]{8}$/)
    expect(story.corpus.articleByKey(key)?.id).toBe('crue')
    expect(story.corpus.articleByKey('--------')).toBeNull()
    expect(story.corpus.article('fleuve')).toBeNull()
    await using rebuilt = await openTestCorpus(files)
    expect(rebuilt.corpus.article('crue')?.key).toBe(key)
  })

  test('a search in one article, and in one that does not exist', async () => {
    await using story = await openTestCorpus({ 'a.md': 'Le pont.', 'b.md': 'Le pont.' })
    const search = (article: string | null) =>
      story.corpus.search({ terms: termsOf('pont'), article, limit: 5 }).map(({ passage }) => passage.article)
    expect(search(null)).toEqual(['a', 'b'])
    expect(search('b')).toEqual(['b'])
    expect(search('c')).toEqual([])
  })

  test('before the first reindex there is nothing, and that is no error', async () => {
    using folder = makeTestFolder()
    const corpus = await openCorpus({ ...folder, dataDir: `${folder.dataDir}/nulle-part` })
    expect(corpus).toMatchObject({ generation: 0, indexedAt: null, totals: { articles: 0 }, setAside: null })
    expect(corpus.articles()).toEqual([])
    expect(corpus.search({ terms: termsOf('pont'), article: null, limit: 5 })).toEqual([])
    expect(await corpus.refreshIfChanged()).toMatchObject({ kind: 'kept', generation: 0 })
    await corpus.close()
  })
})

test('a restart answers from the rows without the files', async () => {
  using folder = makeTestFolder({ 'pont.md': 'Le pont est fermé. « Il tiendra », a dit Claire Vasseur.' })
  const first = await openCorpus(folder)
  await refresh(first)
  const [contents, story] = [contentsOf(first), storyOf(first)]
  await first.close()
  folder.remove('articles/')
  const second = await openCorpus(folder)
  expect(contentsOf(second)).toEqual(contents)
  expect(storyOf(second)).toEqual(story)
  expect(second.quotations()).toMatchObject([{ text: 'Il tiendra', speaker: 'Claire Vasseur' }])
  expect(second.search({ terms: termsOf('pont'), article: null, limit: 1 })[0]?.passage.number).toBe(1)
  await second.close()
})

describe('during a reindex in its thread', () => {
  test('each turn of the event loop sees one generation, whole, and a second reindex is told busy', async () => {
    await using story = await openTestCorpus(versionOf('alpha'))
    story.write(versionOf('bêta'))
    const outcome = story.corpus.reindex()
    expect(await story.corpus.reindex()).toEqual({ kind: 'busy' })
    expect(await story.corpus.refreshIfChanged()).toEqual({ kind: 'busy' })
    let running = true
    void outcome.finally(() => (running = false))
    while (running) {
      expect(visibleVersions(story.corpus)).toEqual([story.corpus.generation === 1 ? 'alpha' : 'bêta'])
      await setImmediate()
    }
    expect(reindexed(await outcome)).toMatchObject({ generation: 2, changes: { changed: { length: 60 } } })
    expect(visibleVersions(story.corpus)).toEqual(['bêta'])
  })

  test('close waits until it has stopped; the next start has one generation, whole', async () => {
    using folder = makeTestFolder(versionOf('alpha', 300))
    const corpus = await openCorpus(folder)
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const outcome = corpus.reindex(() => begin())
    await begun
    await corpus.close()
    const { kind } = await outcome
    const next = await openCorpus(folder)
    // Whether the last file was read before the stop was seen is a race; half a generation never is.
    expect(next.totals.articles).toBe(next.generation === 0 ? 0 : 300)
    expect(['kept', 'reindexed']).toContain(kind)
    await next.close()
  })

  test('a close before it begins stops it before it writes', async () => {
    using folder = makeTestFolder(versionOf('alpha'))
    const corpus = await openCorpus(folder)
    const outcome = corpus.reindex()
    await corpus.close()
    expect(await outcome).toEqual({ kind: 'kept', generation: 0, refused: [], reason: { kind: 'stopped' } })
    const next = await openCorpus(folder)
    expect(next.generation).toBe(0)
    await next.close()
  })
})

describe('two corpora on one database, as in two processes', () => {
  test('what one writes, the other takes into service by itself', async () => {
    await using story = await openTestCorpus(versionOf('alpha', 5))
    const other = await openCorpus(story)
    story.write(versionOf('bêta', 5))
    await refresh(story.corpus)
    expect([other.generation, visibleVersions(other)]).toEqual([1, ['alpha']])
    await vi.waitFor(() => expect(other.generation).toBe(2), { timeout: 10_000 })
    expect(visibleVersions(other)).toEqual(['bêta'])
    await other.close()
  })

  test('both may reindex at once: one writes, the other finds it done', async () => {
    await using story = await openTestCorpus(versionOf('alpha', 5))
    const other = await openCorpus(story)
    story.write(versionOf('bêta', 5))
    const outcomes = await Promise.all([story.corpus.reindex(), other.reindex()])
    const changed = outcomes.map((outcome) => reindexed(outcome).changes.changed.length)
    expect(changed.toSorted()).toEqual([0, 5])
    expect(outcomes.map((outcome) => reindexed(outcome).generation)).toEqual([2, 2])
    await other.close()
  })

  test('a snapshot shows its own generation for as long as it is open', async () => {
    await using story = await openTestCorpus(versionOf('alpha', 1))
    const snapshot = Snapshot.open(story.databasePath)
    story.write(versionOf('bêta', 1))
    await refresh(story.corpus)
    expect(snapshot.passage('pont-0', 1)?.text).toContain('alpha')
    expect(story.corpus.passage('pont-0', 1)?.text).toContain('bêta')
    snapshot.close()
  })
})

describe('a database that is not the one that was opened any more', () => {
  function replaceBy(folder: TestFolder, version: TestFiles): Promise<Corpus> {
    for (const suffix of ['', '-wal', '-shm']) rmSync(folder.databasePath + suffix, { force: true })
    folder.write(version)
    return openCorpus(folder)
  }

  test('made anew by another process: what that one writes is taken into service', async () => {
    await using story = await openTestCorpus(versionOf('alpha', 5))
    const other = await replaceBy(story, versionOf('bêta', 5))
    expect(await story.corpus.refreshIfChanged()).toMatchObject({ kind: 'reindexed' })
    expect(visibleVersions(story.corpus)).toEqual(['bêta'])
    await vi.waitFor(() => expect(other.generation).toBe(1), { timeout: 10_000 })
    await other.close()
  })

  test('made anew and not indexed yet: the last generation answers until there is another', async () => {
    await using story = await openTestCorpus(versionOf('alpha', 5))
    const other = await replaceBy(story, versionOf('bêta', 5))
    await setTimeout(2500)
    expect(visibleVersions(story.corpus)).toEqual(['alpha'])
    await refresh(other)
    await vi.waitFor(() => expect(visibleVersions(story.corpus)).toEqual(['bêta']), { timeout: 10_000 })
    await other.close()
  })

  test('made anew and still blank: a reindex says why it was not written, and the last generation answers', async () => {
    await using story = await openTestCorpus(versionOf('alpha', 5))
    for (const suffix of ['', '-wal', '-shm']) rmSync(story.databasePath + suffix, { force: true })
    writeFileSync(story.databasePath, '')
    expect(await story.corpus.reindex()).toMatchObject({ kind: 'kept', reason: { kind: 'write-failed' } })
    expect(visibleVersions(story.corpus)).toEqual(['alpha'])
  })

  test('that cannot be read any more: each look at it closes what it opened', async () => {
    await using story = await openTestCorpus(versionOf('alpha', 1))
    const other = new Database(story.databasePath)
    other.exec(`DROP TABLE contexts; INSERT INTO generations
      SELECT number + 1, indexed_at, articles, passages, quotations, people FROM generations`)
    const closing = vi.spyOn(Database.prototype, 'close')
    await setTimeout(2500)
    expect(closing.mock.calls.length).toBeGreaterThanOrEqual(2)
    closing.mockRestore()
    other.close()
    expect(visibleVersions(story.corpus)).toEqual(['alpha'])
  })
})

test('the write-ahead log starts anew with each generation instead of growing', async () => {
  await using story = await openTestCorpus(versionOf('alpha', 50))
  const sizes: number[] = []
  for (let round = 0; round < 6; round += 1) {
    story.write(versionOf(round % 2 === 0 ? 'bêta' : 'alpha', 50))
    await refresh(story.corpus)
    sizes.push(existsSync(`${story.databasePath}-wal`) ? statSync(`${story.databasePath}-wal`).size : 0)
  }
  expect(Math.max(...sizes.slice(2))).toBeLessThanOrEqual(Math.max(...sizes.slice(0, 2)))
})

describe('after any sequence of edits and reindexes the corpus is what a fresh one would be, but for the stale', () => {
  for (const seed of [1, 2, 3]) {
    test(`seed ${seed}`, async () => {
      await using story = await openTestCorpus({
        'base.md': 'Claire Vasseur est maire de Brévenne. « Ce pont tiendra », a-t-elle dit.',
      })
      const random = seeded(seed)
      let quoted = 0
      for (let step = 0; step < 25; step += 1) {
        edit(story, random)
        edit(story, random)
        if (step % 3 === 2) await removeRefused(story)
        const { refused, totals } = await refresh(story.corpus)
        const fresh = await openCorpus({
          dataDir: story.dataDir,
          databasePath: `${story.root}/fresh-${step}.sqlite`,
        })
        const fromScratch = await refresh(fresh)

        const kept = contentsOf(story.corpus)
        expect(kept.filter(({ stale }) => !stale)).toEqual(contentsOf(fresh))
        expect(refused.map((refusal) => ({ ...refusal, stale: false }))).toEqual(fromScratch.refused)
        const stale = kept.filter((article) => article.stale).map(({ id }) => id)
        expect([...new Set(refused.filter((refusal) => refusal.stale).map(idOf))].toSorted()).toEqual(
          stale.toSorted(),
        )
        expect(totals).toMatchObject({
          articles: kept.length,
          passages: kept.flatMap(({ passages }) => passages).length,
        })
        if (stale.length === 0) {
          expect(storyOf(story.corpus)).toEqual(storyOf(fresh))
          expect(totals).toEqual(fromScratch.totals)
          quoted += totals.quotations
          const query = { terms: termsOf('pont crue article maire'), article: null, limit: 8 }
          expect(story.corpus.search(query)).toEqual(fresh.search(query))
        }
        await fresh.close()
      }
      expect(quoted).toBeGreaterThan(20)
    })
  }

  /** So that nothing is stale, and what all articles tell together can be compared too. */
  async function removeRefused(story: TestCorpus): Promise<void> {
    for (const { file } of (await refresh(story.corpus)).refused) story.remove(file)
  }

  function idOf({ file }: { file: string }): string {
    return file.replace(/^articles\/(.*)\.\w+$/, '$1')
  }

  function edit(story: ReturnType<typeof makeTestFolder>, random: () => number): void {
    const pick = <Value>(...values: [Value, ...Value[]]): Value =>
      values[Math.floor(random() * values.length)] ?? values[0]
    const name = `${pick('pont', 'crue', 'maire', 'Pont', 'vote', 'lac')}.${pick('md', 'txt')}`
    const body = pick(
      'Le pont.',
      'La crue du pont.\n\nLe maire se tait.',
      '# Titre\nLe maire.',
      'Le pont. Il est fermé.',
      'Claire Vasseur, maire de Brévenne, a réagi. « Ce pont tiendra encore trente ans », a déclaré l’élue.',
      '# « Ce pont tiendra »\n\n« Ce pont tiendra encore trente ans », a dit la maire.\n\nPour Paul Étain, « c’est faux ».',
      'Paul Étain, ingénieur, a répondu lundi. « C’est faux », a-t-il lancé à Claire Vasseur.',
    )
    const people = pick(
      'people:\n  - name: Claire Vasseur\n    gender: f\n    epithets: [maire, élue]\n',
      'people:\n  - name: Paul Étain\n    aliases: [Polo]\n',
      'Le pont.',
    )
    const day = `2025-03-${10 + Math.floor(random() * 9)}`
    const source = pick<string | Uint8Array | null>(
      body,
      `---\npublished: ${day}\n---\n${body}`,
      `---\npublished: ${day}\n---\n${body}`,
      `---\npublished: ${day}\n---\n${body}`,
      `---\npublished: ${day}\n---\n${body}`,
      `---\ntitre: ${day}\n---\n${body}`,
      '---\npublished: hier\n---\nLe pont.',
      Uint8Array.of(0xff),
      '',
      null,
      null,
    )
    if (random() < 0.1) story.write({ 'people.yaml': people })
    else if (source !== null) story.write({ [name]: source })
    else if (existsSync(story.path(name))) story.remove(name)
  }
})

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
