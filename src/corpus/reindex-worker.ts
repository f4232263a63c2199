// The thread of a reindex: runs it with a connection of its own and posts progress, then what came of it.

import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerInput, WorkerMessage } from './reindex.ts'
import { runReindex } from './reindex-run.ts'

/**
 * Least time between two reports of progress, in milliseconds: people see no more, and posting costs time.
 */
const REPORT_INTERVAL = 50

const { dataDir, databasePath, stop }: WorkerInput = workerData
let reported = 0

const outcome = runReindex({
  dataDir,
  databasePath,
  now: new Date(),
  isStopped: () => Atomics.load(stop, 0) === 1,
  onProgress: (progress) => {
    const now = performance.now()
    if (now - reported < REPORT_INTERVAL && progress.done < progress.total) return
    reported = now
    post({ kind: 'progress', progress })
  },
})
post({ kind: 'outcome', outcome })

function post(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}
