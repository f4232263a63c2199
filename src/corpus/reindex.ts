// Where a reindex runs: in a worker thread, so that questions are answered meanwhile, or for a few small
// files on the spot, which is done sooner than a thread has started. What it does is reindex-run.ts's.

import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ReindexProgress } from './corpus.ts'
import type { RunOutcome } from './reindex-run.ts'
import { runReindex } from './reindex-run.ts'

export interface ReindexJob {
  readonly dataDir: string
  readonly databasePath: string
}

/**
 * What the worker is started with. `stop[0]` is 1 once it should stop: shared memory, because a thread that
 * is at work reads no messages.
 */
export interface WorkerInput extends ReindexJob {
  readonly stop: Int32Array
}

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: ReindexProgress }
  | { readonly kind: 'outcome'; readonly outcome: RunOutcome }

/**
 * Resolves to what came of it; an abort stops it at the next file, or lets it finish a write that has begun.
 * Rejects only for a bug.
 */
export function reindexInWorker(
  { dataDir, databasePath }: ReindexJob,
  onProgress: (progress: ReindexProgress) => void,
  signal: AbortSignal,
): Promise<RunOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<RunOutcome>()
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const requestStop = () => Atomics.store(stop, 0, 1)
  if (signal.aborted) requestStop()
  signal.addEventListener('abort', requestStop)
  const workerData: WorkerInput = { dataDir, databasePath, stop }
  const worker = new Worker(new URL('reindex-worker.ts', import.meta.url), { workerData })
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'progress') onProgress(message.progress)
    else resolve(message.outcome)
  })
  worker.on('error', reject)
  worker.on('exit', (code) => reject(new Error(`the reindex thread ended early, with code ${code}`)))
  return promise.finally(() => signal.removeEventListener('abort', requestStop))
}

/** The same on this thread, which does nothing else meanwhile. */
export async function reindexHere(
  { dataDir, databasePath }: ReindexJob,
  onProgress: (progress: ReindexProgress) => void,
  signal: AbortSignal,
): Promise<RunOutcome> {
  // Like a worker, it starts after the caller's turn.
  await setImmediate()
  return runReindex({ dataDir, databasePath, now: new Date(), onProgress, isStopped: () => signal.aborted })
}
