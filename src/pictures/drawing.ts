// Pictures drawn in a thread of their own, so that no answer waits for another one's picture. The thread is started
// by the first picture and kept for those that follow soon (its start takes three times as long as a picture), then
// ended, for it holds some 100 MB. What it does is drawing-thread.ts's.

import { Worker } from 'node:worker_threads'
import type { TimelinePicture } from './timeline-picture.ts'

export interface Drawing {
  /**
   * The bytes of a PNG. Rejects with DrawingError where no picture comes: the thread does not start, fails, takes
   * too long. The next picture is tried anew.
   */
  timeline(picture: TimelinePicture): Promise<Buffer>
  /** Pictures that are still being drawn are rejected. */
  close(): Promise<void>
}

export class DrawingError extends Error {
  override readonly name = 'DrawingError'
}

/** A picture to draw; answered in any order by a message of the same number. */
export interface DrawingJob {
  readonly number: number
  readonly picture: TimelinePicture
}

export type DrawingMessage =
  | { readonly number: number; readonly png: Uint8Array }
  | { readonly number: number; readonly failure: string }

interface Waiting {
  resolve(png: Buffer): void
  reject(error: DrawingError): void
}

const THREAD = new URL('drawing-thread.ts', import.meta.url)

/** What a thread that is about to do something takes on the slowest machines, several times over. */
const PATIENCE_MS = 10_000

/** Pages are turned within seconds; who comes later waits for a third of a second more. */
const IDLE_MS = 60_000

/** The pictures of a few timelines that people turn the pages of; each takes some 200 kB. */
const REMEMBERED = 12

/** `patience`: ms that a picture may take; `idle`: ms after which the thread is ended. */
export function openDrawing({ patience = PATIENCE_MS, idle = IDLE_MS, thread = THREAD } = {}): Drawing {
  const waiting = new Map<number, Waiting>()
  const drawn = new Map<string, Buffer>()
  let worker: Worker | null = null
  let idling: NodeJS.Timeout | undefined
  let jobs = 0

  const end = (ended: Worker | null, reason: string): void => {
    if (ended !== worker) return
    worker = null
    clearTimeout(idling)
    void ended?.terminate()
    for (const { reject } of waiting.values()) reject(new DrawingError(reason))
    waiting.clear()
  }

  const start = (): Worker => {
    const started = new Worker(thread)
    started.on('message', (message: DrawingMessage) => {
      const asked = waiting.get(message.number)
      waiting.delete(message.number)
      if ('png' in message) asked?.resolve(Buffer.from(message.png))
      else asked?.reject(new DrawingError(message.failure))
    })
    started.on('error', (error) => end(started, error instanceof Error ? error.message : String(error)))
    started.on('exit', (code) => end(started, `the drawing thread ended with code ${code}`))
    // Nobody waits for a picture when the program is about to end.
    started.unref()
    return started
  }

  const draw = async (picture: TimelinePicture): Promise<Buffer> => {
    worker ??= start()
    clearTimeout(idling)
    const drawing = worker
    jobs += 1
    const job: DrawingJob = { number: jobs, picture }
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
    waiting.set(job.number, { resolve, reject })
    drawing.postMessage(job)
    const timer = setTimeout(() => end(drawing, `no picture within ${patience} ms`), patience)
    return promise.finally(() => {
      clearTimeout(timer)
      if (waiting.size > 0) return
      clearTimeout(idling)
      idling = setTimeout(() => end(drawing, 'nothing to draw'), idle).unref()
    })
  }

  return {
    timeline: async (picture) => {
      const key = JSON.stringify(picture)
      const png = drawn.get(key) ?? (await draw(picture))
      drawn.delete(key)
      drawn.set(key, png)
      const [oldest] = drawn.keys()
      if (drawn.size > REMEMBERED && oldest !== undefined) drawn.delete(oldest)
      return png
    },
    close: async () => end(worker, 'the program is about to end'),
  }
}
