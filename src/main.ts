// Settings and arguments -> one edge, and its exit code: 0 done, 1 failed, 2 wrong usage. Opens the corpus
// for whichever edge runs, closes it after; loads discord.js only for the bot.

import manifest from '../package.json' with { type: 'json' }
import { prepareAnswers } from './answering/ask.ts'
import type { Asker } from './answering/request.ts'
import { localDay } from './answering/request.ts'
import type { Corpus } from './corpus/corpus.ts'
import { DatabaseError, openCorpus } from './corpus/open.ts'
import { DiscordRefusal } from './discord/refusal.ts'
import type { Environment, Settings } from './settings.ts'
import { loadEnvironment, readLanguage, readSettings, SettingsError, secretIn } from './settings.ts'
import type { Task } from './terminal/arguments.ts'
import { parseArguments } from './terminal/arguments.ts'
import { runBatch } from './terminal/batch.ts'
import { printBug } from './terminal/bugs.ts'
import { runChat } from './terminal/chat.ts'
import { runDates } from './terminal/dates-batch.ts'
import { runOnce } from './terminal/once.ts'
import type { Phrases } from './terminal/phrases.ts'
import { phrasesFor } from './terminal/phrases.ts'
import { printNotice } from './terminal/print.ts'
import { refresh, runIndex } from './terminal/reindexing.ts'
import type { Streams } from './terminal/streams.ts'
import { isReadError, screenOf, write } from './terminal/streams.ts'

const DONE = 0
const FAILED = 1
const WRONG_USAGE = 2

/** `argv`: the words after the program's name. Sets the process's exit code; never rejects. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', leave)
  // Results go on where nobody reads the notices beside them any more.
  process.stderr.on('error', () => {})
  let secret: string | null = null
  try {
    const environment = loadEnvironment()
    secret = secretIn(environment)
    process.exitCode = await run(argv, environment)
  } catch (error) {
    process.exitCode = sayFailure(error, secret)
  }
}

async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const phrases = phrasesFor(readLanguage(environment))
  const invocation = parseArguments(argv)
  switch (invocation.kind) {
    case 'help':
      await write(process.stdout, `${phrases.help}\n`)
      return DONE
    case 'version':
      await write(process.stdout, `${manifest.version}\n`)
      return DONE
    case 'wrong':
      await write(process.stderr, `${phrases.usage(invocation.fault)}\n`)
      return WRONG_USAGE
    case 'run': {
      const given = readSettings(environment)
      const settings = {
        ...given,
        dataDir: invocation.dataDir ?? given.dataDir,
        databasePath: invocation.databasePath ?? given.databasePath,
      }
      return runTask(invocation.task, settings)
    }
  }
}

async function runTask(asked: Task, settings: Settings): Promise<number> {
  const phrases = phrasesFor(settings.language)
  const task: RunnableTask =
    asked.kind === 'start' ? { kind: settings.discordToken === null ? 'chat' : 'bot' } : asked
  if (task.kind === 'bot' && settings.discordToken === null) {
    await write(process.stderr, `${phrases.tokenMissing}\n`)
    return WRONG_USAGE
  }
  if (isMeasurement(task)) return sayingUnreadable(task, phrases, () => runMeasurement(task))
  if (task.kind === 'dates') {
    const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }
    return exitCode(await runDates({ file: task.file, streams, say: phrases.batch }))
  }
  if (asked.kind === 'start' && task.kind === 'chat') {
    await write(
      process.stderr,
      printNotice(phrases.connectDiscord, screenOf(process.stderr, settings.colour)),
    )
  }
  const corpus = await openCorpus({ dataDir: settings.dataDir, databasePath: settings.databasePath })
  try {
    return await runOnCorpus(task, settings, corpus)
  } finally {
    await corpus.close()
  }
}

type RunnableTask = Exclude<Task, { kind: 'start' }>

type Measurement = Extract<Task, { kind: 'eval' | 'retrieval' | 'fit' | 'bench' }>

function isMeasurement(task: RunnableTask): task is Measurement {
  return task.kind === 'eval' || task.kind === 'retrieval' || task.kind === 'fit' || task.kind === 'bench'
}

/** On corpora of their own, whatever the settings name. */
async function runMeasurement(task: Measurement): Promise<number> {
  const print = (text: string) => write(process.stdout, text)
  if (task.kind === 'eval') {
    const { runEval } = await import('./quality/eval.ts')
    return exitCode(await runEval({ ...task, write: print }))
  }
  if (task.kind === 'retrieval') {
    const { runRetrieval } = await import('./quality/passage-sets.ts')
    await runRetrieval({ ...task, write: print })
    return DONE
  }
  if (task.kind === 'fit') {
    const { runFit } = await import('./quality/fit.ts')
    await runFit({ ...task, write: print })
    return DONE
  }
  const { runBench } = await import('./quality/bench.ts')
  await runBench({ ...task, write: print })
  return DONE
}

/** In one line, as for any file that is named on the command line. */
async function sayingUnreadable(
  task: Measurement,
  phrases: Phrases,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!isReadError(error)) throw error
    const file = error.path ?? ('file' in task ? task.file : null)
    if (file === null) throw error
    await write(process.stderr, `${phrases.batch({ rule: 'unreadable', file, detail: error.code })}\n`)
    return FAILED
  }
}

/** The edge's exit code. */
async function runOnCorpus(
  task: Exclude<RunnableTask, Measurement | { kind: 'dates' }>,
  settings: Settings,
  corpus: Corpus,
): Promise<number> {
  // Whoever types the command runs the program, and so may reindex.
  const asker: Asker = {
    language: settings.language,
    mayReindex: true,
    // A chat may go on past midnight.
    get today() {
      return localDay(new Date())
    },
  }
  const streams: Streams = {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    colour: settings.colour,
  }
  const shared = { corpus, asker, streams, now: () => new Date() }
  if (task.kind === 'index') return exitCode(await runIndex(shared, task.json))

  const ready = await refresh(shared)
  switch (task.kind) {
    // Chat and bot can be asked to /reindex once the folder is mended, so that nothing indexed does not stop them.
    case 'chat':
      await runChat(shared)
      return DONE
    case 'bot':
      return runDiscordBot(settings, corpus)
    case 'reply':
      return exitCode(ready && (await runOnce({ ...shared, request: task.request, output: task.output })))
    case 'batch': {
      const { file, article } = task
      const say = phrasesFor(settings.language).batch
      return exitCode(ready && (await runBatch({ ...shared, file, article, say })))
    }
  }
}

/** How long answers in flight may take once the program is told to stop: whoever stops it waits 10 s. */
const FAREWELL_MS = 9_000

async function runDiscordBot(settings: Settings, corpus: Corpus): Promise<number> {
  const stopAsked = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  const [{ openLog }, { runBot }] = await Promise.all([
    import('./terminal/log.ts'),
    import('./discord/bot.ts'),
  ])
  prepareAnswers(corpus)
  const log = openLog(settings.logLevel, process.stderr, settings.discordToken)
  const bot = runBot({ settings, corpus, log })
  const signal = await Promise.race([stopAsked, bot.finished])
  if (signal === undefined) return DONE
  log.info(`${signal}: finishing what is in flight`)
  setTimeout(() => {
    log.warn('gave up on what was still in flight')
    process.exit(DONE)
  }, FAREWELL_MS).unref()
  await bot.stop()
  log.info('stopped')
  return DONE
}

function exitCode(succeeded: boolean): number {
  return succeeded ? DONE : FAILED
}

/** One line for what the person at the keyboard can mend; the stack for what only a programmer can. */
function sayFailure(error: unknown, secret: string | null): number {
  if (error instanceof SettingsError) {
    process.stderr.write(`${error.message}\n`)
    return WRONG_USAGE
  }
  const expected = error instanceof DatabaseError || error instanceof DiscordRefusal
  const text = expected ? error.message : printBug(error, secret)
  process.stderr.write(`${text}\n`)
  return FAILED
}

/** A reader that has seen enough, such as `head`, is no failure; a full disk is. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(DONE)
  process.stderr.write(`The output cannot be written: ${error.message}\n`, () => process.exit(FAILED))
}
