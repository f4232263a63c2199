// The `bench` command: how long the program takes to start, index and answer, on the project's own article and on
// generated ones, and how fast each pass of the analysis is. Nothing here judges: floors are for quality (eval.ts).

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareAnswers } from '../answering/ask.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { openCorpus } from '../corpus/open.ts'
import type { LanguageCode } from '../text/language.ts'
import { measureAnalysis } from './bench-analysis.ts'
import type { Figures } from './figures.ts'
import { NewsGenerator } from './generated-news.ts'
import { goldFile, OWN_ARTICLE, OWN_PEOPLE, openStory, PROGRAM, readGoldLines } from './gold-story.ts'
import { printTable } from './table.ts'

export interface BenchOptions {
  readonly json: boolean
  readonly write: (text: string) => Promise<void>
}

const SEED = 20250606
const QUESTION = 'Qui a parlé de destitution ?'

const STORY = { articles: 1_000, passages: 15 }
const LIBRARY = { articles: 2_500, passages: 20 }

/** Times in milliseconds, memory in MB, speed in MB of text a second. Takes about a minute. */
export async function runBench({ json, write }: BenchOptions): Promise<void> {
  const measured: Record<string, Readonly<Record<string, Figures>>> = {}
  const measures: Readonly<Record<string, () => Promise<Readonly<Record<string, Figures>>>>> = {
    'start-up (ms)': measureStart,
    'one article (ms)': measureOneArticle,
    'analysis (MB/s)': async () => measureAnalysis(new NewsGenerator(SEED)),
    '1,000 articles (ms)': measureReindex,
    '50,000 passages (ms)': measureLibrary,
  }
  for (const [title, measure] of Object.entries(measures)) {
    const figures = await measure()
    measured[title] = figures
    if (!json) await write(`${printTable(title, figures)}\n\n`)
  }
  if (json) await write(`${JSON.stringify(measured, null, 1)}\n`)
}

/** The whole program, from its start to the end of one answer: with nothing indexed, then with the index in place. */
async function measureStart(): Promise<Readonly<Record<string, Figures>>> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    const argv = [PROGRAM, 'ask', QUESTION, '--json', '--database', join(folder, 'story.sqlite')]
    const run = () => execFileSync(process.execPath, argv, { stdio: 'ignore' })
    const first = timed(run)
    return {
      'first, with indexing': summary([first]),
      later: summary(Array.from({ length: 5 }, () => timed(run))),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureOneArticle(): Promise<Readonly<Record<string, Figures>>> {
  const indexed: number[] = []
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now()
    await using story = await openStory([OWN_ARTICLE], OWN_PEOPLE)
    indexed.push(performance.now() - start)
    if (story.corpus.generation === 0) throw new Error('nothing was indexed')
  }
  await using story = await openStory([OWN_ARTICLE], OWN_PEOPLE)
  const prepared = timed(() => prepareAnswers(story.corpus))
  return {
    index: summary(indexed),
    'word lists': summary([prepared]),
    'first questions': summary(await askAll(goldQuestions(FIRST_ASKED), story.corpus)),
    question: summary(await askAll(goldQuestions(THEN_ASKED), story.corpus)),
  }
}

/**
 * Questions on the project's own article, of tests/gold/: what is measured was never asked before, since a program is
 * the faster the more often it is asked the same; others go first until the engine has compiled what they run through.
 */
const FIRST_ASKED = ['sixth', 'seventh', 'tenth'].map((set) => `${set}-questions`)
const THEN_ASKED = [
  'questions',
  ...['further', 'third', 'fourth', 'fifth', 'ninth'].map((set) => `${set}-questions`),
]

function goldQuestions(sets: readonly string[]): readonly AskedQuestion[] {
  return sets
    .flatMap((set) => readGoldLines<GoldQuestion>(goldFile('real-article', `${set}.jsonl`)))
    .map(({ question, lang }) => ({ question, language: lang }))
}

interface GoldQuestion {
  readonly question: string
  readonly lang: LanguageCode
}

interface AskedQuestion {
  readonly question: string
  /** Of whoever asks. */
  readonly language: LanguageCode
}

/** Generated questions until the engine has compiled what they run through. */
const WARM_UP = 100

/** All articles change at once; questions go on being answered from the generation in service. */
async function measureReindex(): Promise<Readonly<Record<string, Figures>>> {
  const news = new NewsGenerator(SEED)
  await using library = await openGenerated(news, STORY)
  library.rewrite()
  const reindexed = timedAsync(() => library.corpus.reindex())
  let running = true
  const finished = reindexed.finally(() => {
    running = false
  })
  const times: number[] = []
  while (running) {
    times.push(...(await askAll(questionsOf(news, 1), library.corpus)))
    // What a chat's next message would wait for: everything else that runs on this thread.
    const start = performance.now()
    await new Promise((resolve) => setImmediate(resolve))
    times[times.length - 1] = (times.at(-1) ?? 0) + performance.now() - start
  }
  return {
    'first index': summary([library.indexMs]),
    reindex: summary([await finished]),
    'question meanwhile': summary(times),
    'question after': summary(await askAll(questionsOf(news, 300), library.corpus)),
    memory: { MB: residentMebibytes() },
  }
}

async function measureLibrary(): Promise<Readonly<Record<string, Figures>>> {
  const news = new NewsGenerator(SEED + 1)
  await using library = await openGenerated(news, LIBRARY)
  await askAll(questionsOf(news, WARM_UP), library.corpus)
  return {
    'first index': summary([library.indexMs]),
    question: summary(await askAll(questionsOf(news, 1_000), library.corpus)),
    memory: { MB: residentMebibytes() },
  }
}

interface GeneratedCorpus extends AsyncDisposable {
  readonly corpus: Corpus
  readonly indexMs: number
  /** Writes other articles under the same names. */
  rewrite(): void
}

async function openGenerated(
  news: NewsGenerator,
  size: { readonly articles: number; readonly passages: number },
): Promise<GeneratedCorpus> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const dataDir = join(folder, 'data')
  const articles = join(dataDir, 'articles')
  mkdirSync(articles, { recursive: true })
  const rewrite = (): void => {
    for (let i = 0; i < size.articles; i += 1) {
      writeFileSync(join(articles, `article-${i}.txt`), news.article(size.passages))
    }
  }
  rewrite()
  const corpus = await openCorpus({ dataDir, databasePath: join(folder, 'story.sqlite') })
  const indexMs = await timedAsync(() => corpus.reindex())
  return {
    corpus,
    indexMs,
    rewrite,
    [Symbol.asyncDispose]: async () => {
      await corpus.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function questionsOf(news: NewsGenerator, count: number): readonly AskedQuestion[] {
  return Array.from({ length: count }, () => ({ question: news.question(), language: 'fr' }))
}

async function askAll(questions: readonly AskedQuestion[], corpus: Corpus): Promise<number[]> {
  const times: number[] = []
  for (const { question, language } of questions) {
    const asker = { language, mayReindex: false, today: '2025-06-07' }
    times.push(await timedAsync(() => respond({ kind: 'ask', question, article: null }, asker, corpus)))
  }
  return times
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function summary(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null
  return { n: sorted.length, p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? null }
}

/** The memory of this process, in the unit that the report calls MB: 2^20 bytes. */
function residentMebibytes(): number {
  return process.memoryUsage.rss() / 2 ** 20
}
