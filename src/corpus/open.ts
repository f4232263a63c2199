// Opens the corpus: database, snapshot and index of the generation in service, and swaps in the next one when
// a reindex, here or in another process, has written it. What can be asked stands in corpus.ts.

import type Database from 'better-sqlite3'
import { remembered } from '../text/remembered.ts'
import { FolderError, listDataFolder } from './article-files.ts'
import type {
  ArticleRecord,
  ContextRecord,
  Corpus,
  CorpusTotals,
  MentionRecord,
  PassageHit,
  PassageQuery,
  PassageRecord,
  PersonRecord,
  QuotationFilter,
  QuotationRecord,
  ReindexOutcome,
  ReindexProgress,
  StanceRecord,
} from './corpus.ts'
import { connect, fileUnder, prepareDatabase } from './database.ts'
import { PassageIndex } from './passage-index.ts'
import { reindexHere, reindexInWorker } from './reindex.ts'
import { hasChanged } from './reindex-run.ts'
import { Snapshot } from './snapshot.ts'
import { latestGeneration } from './store.ts'
import { viewOfStory } from './story-view.ts'

export { DatabaseError } from './database.ts'

export interface CorpusLocation {
  /** Folder with `articles/`, or with the article files at its top. It need not exist to open the corpus. */
  readonly dataDir: string
  /** Created where it is missing. */
  readonly databasePath: string
}

/**
 * Opens the corpus as the last reindex left it; nothing is reindexed (`refreshIfChanged` does). Rejects with
 * DatabaseError for a database that is not ours, newer, locked or not writable.
 */
export async function openCorpus(location: CorpusLocation): Promise<Corpus> {
  const setAside = prepareDatabase(location.databasePath)
  const closing = new AbortController()
  const service = await takeIntoService(location.databasePath, closing.signal)
  try {
    return new IndexedCorpus(location, setAside, service, closing)
  } catch (error) {
    service.snapshot.close()
    throw error
  }
}

/** Rows, and the file that they are in. */
interface OpenedSnapshot {
  readonly file: string | null
  readonly snapshot: Snapshot
}

/** A generation that answers: its rows, and the index that was built from these very rows. */
interface Service extends OpenedSnapshot {
  readonly index: PassageIndex
  /** See `Corpus.ofStory`. */
  readonly viewOf: (story: number, whole: Corpus) => Corpus
}

/** Stories of which the views are kept, with what is read of their passages: some megabytes each. */
const STORIES_KEPT = 12

/** Passages of a story up to which an index of its own is made when it is asked about: some milliseconds. */
const STORY_UP_TO = 400

function serve({ file, snapshot }: OpenedSnapshot, index: PassageIndex): Service {
  let of: Corpus | null = null
  const view = remembered((story: number): Corpus | null => {
    const rows = index.stories.articlesOf(story)
    const texts = snapshot.textsOf(rows)
    const passages = texts.reduce((sum, article) => sum + article.passages.length, 0)
    if (of === null || passages > STORY_UP_TO) return null
    return viewOfStory(rows, PassageIndex.buildAtOnce(texts), snapshot, of)
  }, STORIES_KEPT)
  const viewOf = (story: number, whole: Corpus): Corpus => {
    of = whole
    return view(story) ?? whole
  }
  return { file, snapshot, index, viewOf }
}

function openSnapshot(databasePath: string): OpenedSnapshot {
  // Looked at first: a file that takes its place in between is then noticed by the next look.
  return { file: fileUnder(databasePath), snapshot: Snapshot.open(databasePath) }
}

async function takeIntoService(databasePath: string, signal: AbortSignal): Promise<Service> {
  const { file, snapshot } = openSnapshot(databasePath)
  try {
    return serve({ file, snapshot }, await PassageIndex.build(snapshot.texts(), signal))
  } catch (error) {
    snapshot.close()
    throw error
  }
}

/** How often to look whether another process has written a generation, in milliseconds. */
const LOOK_INTERVAL = 1000

/** Up to so many bytes of article files are reindexed on the spot at a start. */
const ON_THE_SPOT_BYTES = 200_000

class IndexedCorpus implements Corpus {
  readonly setAside: string | null
  readonly #location: CorpusLocation
  readonly #closing: AbortController
  /** Never in a transaction, so that it sees what was written last to `#file`. */
  #database: Database.Database
  #file: string | null
  readonly #lookout: NodeJS.Timeout
  #service: Service
  #reindexing: Promise<unknown> | null = null
  #adopting: Promise<void> | null = null

  constructor(location: CorpusLocation, setAside: string | null, service: Service, closing: AbortController) {
    this.setAside = setAside
    this.#location = location
    this.#closing = closing
    this.#service = service
    this.#file = service.file
    this.#database = connect(location.databasePath)
    // What keeps a look from succeeding, such as a lock, is met again by the next one, or by a reindex that
    // reports it.
    this.#lookout = setInterval(() => this.#adoptLatest().catch(() => undefined), LOOK_INTERVAL).unref()
  }

  get generation(): number {
    return this.#service.snapshot.generation
  }

  get totals(): CorpusTotals {
    return this.#service.snapshot.totals
  }

  get indexedAt(): string | null {
    return this.#service.snapshot.indexedAt
  }

  articles(): readonly ArticleRecord[] {
    return this.#service.snapshot.articles
  }

  article(id: string): ArticleRecord | null {
    return this.#service.snapshot.article(id)
  }

  articleByKey(key: string): ArticleRecord | null {
    return this.#service.snapshot.articleByKey(key)
  }

  passages(article: string): readonly PassageRecord[] {
    return this.#service.snapshot.passages(article)
  }

  passage(article: string, number: number): PassageRecord | null {
    return this.#service.snapshot.passage(article, number)
  }

  headingAbove(article: string, number: number, reach: number): string | null {
    return this.#service.snapshot.headingAbove(article, number, reach)
  }

  search({ terms, article, limit }: PassageQuery): readonly PassageHit[] {
    const { snapshot, index } = this.#service
    const row = article === null ? null : snapshot.articleRow(article)
    if (article !== null && row === null) return []
    return index
      .search({ terms, article: row, limit })
      .map(({ passage, score, matched }) => ({ passage: snapshot.passageOfRow(passage), score, matched }))
  }

  quotations(filter: QuotationFilter = {}): readonly QuotationRecord[] {
    return this.#service.snapshot.quotations(filter)
  }

  quotationCount(filter: QuotationFilter = {}): number {
    return this.#service.snapshot.quotationCount(filter)
  }

  contextsIn(article: string, passage: number): readonly ContextRecord[] {
    const contexts = this.#service.snapshot.contextsIn(article, passage)
    // Any story may have "340" put right. What answers an accusation stays: better one line too many than one less.
    return this.stories < 2
      ? contexts
      : contexts.filter(
          ({ role, response }) =>
            role !== 'correction' || this.storyOf(response.article) === this.storyOf(article),
        )
  }

  stancesIn(article: string, passage: number): readonly StanceRecord[] {
    return this.#service.snapshot.stancesIn(article, passage)
  }

  correctionsIn(article: string): readonly PassageRecord[] {
    return this.#service.snapshot.correctionsIn(article)
  }

  quotationsIn(article: string, passage: number): readonly QuotationRecord[] {
    return this.#service.snapshot.quotationsIn(article, passage)
  }

  people(): readonly PersonRecord[] {
    return this.#service.snapshot.people()
  }

  mentionsIn(article: string, passage: number): readonly MentionRecord[] {
    return this.#service.snapshot.mentionsIn(article, passage)
  }

  epithets(): ReadonlyMap<string, string> {
    return this.#service.snapshot.epithets()
  }

  roles(): ReadonlyMap<string, readonly string[]> {
    return this.#service.snapshot.roles()
  }

  similarTerms(term: string): readonly string[] {
    return this.#service.index.similarTerms(term)
  }

  kindredTerms(term: string): readonly string[] {
    return this.#service.index.kindredTerms(term)
  }

  passageFrequency(term: string): number {
    return this.#service.index.frequency(term)
  }

  get stories(): number {
    return this.#service.index.stories.count
  }

  storyOf(article: string): number | null {
    const { snapshot, index } = this.#service
    const row = snapshot.articleRow(article)
    return row === null ? null : index.stories.storyOf(row)
  }

  storiesWith(term: string): ReadonlyMap<number, number> {
    return this.#service.index.storiesWith(term)
  }

  ofStory(story: number): Corpus {
    return this.#service.viewOf(story, this)
  }

  async reindex(onProgress: (progress: ReindexProgress) => void = () => undefined): Promise<ReindexOutcome> {
    return this.#reindexOnce(reindexInWorker, onProgress)
  }

  async refreshIfChanged(
    onProgress: (progress: ReindexProgress) => void = () => undefined,
  ): Promise<ReindexOutcome | null> {
    try {
      const folder = listDataFolder(this.#location.dataDir, new Date())
      if (!hasChanged(folder, this.#connection())) return null
      const bytes = folder.articles.reduce((sum, file) => sum + file.bytes, 0)
      return await this.#reindexOnce(bytes <= ON_THE_SPOT_BYTES ? reindexHere : reindexInWorker, onProgress)
    } catch (error) {
      if (!(error instanceof FolderError)) throw error
      return { kind: 'kept', generation: this.generation, refused: [], reason: error.reason }
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#lookout)
    this.#closing.abort()
    await Promise.allSettled([this.#reindexing, this.#adopting])
    this.#service.snapshot.close()
    this.#database.close()
  }

  async #reindexOnce(
    run: typeof reindexInWorker,
    onProgress: (progress: ReindexProgress) => void,
  ): Promise<ReindexOutcome> {
    if (this.#reindexing !== null) return { kind: 'busy' }
    const reindexing = this.#reindexAndAdopt(run, onProgress)
    this.#reindexing = reindexing
    try {
      return await reindexing
    } finally {
      this.#reindexing = null
    }
  }

  async #reindexAndAdopt(
    run: typeof reindexInWorker,
    onProgress: (progress: ReindexProgress) => void,
  ): Promise<ReindexOutcome> {
    const start = performance.now()
    const before = this.totals.quotations
    const outcome = await run(this.#location, onProgress, this.#closing.signal)
    try {
      await this.#adoptLatest()
    } catch (error) {
      if (!this.#closing.signal.aborted) throw error
      return {
        kind: 'kept',
        generation: this.generation,
        refused: outcome.refused,
        reason: { kind: 'stopped' },
      }
    }
    const { generation, totals } = this
    if (outcome.kind === 'kept') return { ...outcome, generation }
    const moreQuotations = totals.quotations - before
    return { ...outcome, generation, totals, moreQuotations, ms: Math.round(performance.now() - start) }
  }

  /** To the file that stands under the path now, which another process may have made anew; not before it is indexed. */
  #connection(): Database.Database {
    const file = fileUnder(this.#location.databasePath)
    if (file === null || file === this.#file) return this.#database
    const database = connect(this.#location.databasePath)
    if (isIndexed(database)) {
      this.#database.close()
      this.#database = database
      this.#file = file
    } else {
      database.close()
    }
    return this.#database
  }

  /** Puts the generation that was written last in service, unless it is already. */
  async #adoptLatest(): Promise<void> {
    // One at a time: the second waits, then looks for itself.
    while (this.#adopting !== null) await this.#adopting.catch(() => undefined)
    const latest = latestGeneration(this.#connection())
    if (latest === this.generation && this.#file === this.#service.file) return
    this.#adopting = this.#adopt()
    try {
      await this.#adopting
    } finally {
      this.#adopting = null
    }
  }

  async #adopt(): Promise<void> {
    const next = await takeIntoService(this.#location.databasePath, this.#closing.signal)
    const { snapshot: last } = this.#service
    this.#service = next
    last.close()
    try {
      this.#letLogStartAnew()
    } catch {
      // The new generation answers all the same; the log is as long as it was, and the next one tries again.
    }
  }

  /**
   * SQLite starts its write-ahead log from the beginning only when no reader needs any of it. A snapshot that
   * was taken while the log still held its rows would keep it growing, one reindex after the other; so the
   * log is now copied into the database and the same generation opened once more, which then needs the
   * database alone.
   */
  #letLogStartAnew(): void {
    this.#database.pragma('wal_checkpoint(PASSIVE)')
    const { file, snapshot, index } = this.#service
    const reopened = openSnapshot(this.#location.databasePath)
    if (reopened.file === file && reopened.snapshot.generation === snapshot.generation) {
      this.#service = serve(reopened, index)
      snapshot.close()
    } else {
      reopened.snapshot.close()
    }
  }
}

function isIndexed(database: Database.Database): boolean {
  try {
    return latestGeneration(database) > 0
  } catch {
    // Whoever makes the file has not made its tables yet.
    return false
  }
}
