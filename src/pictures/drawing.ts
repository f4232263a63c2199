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
  const drawer = new Drawer(thread, patience, idle)
  const drawn = new Map<string, Buffer>()
  return {
    timeline: async (picture) => {
      const key = JSON.stringify(picture)
      const png = drawn.get(key) ?? (await drawer.draw(picture))
      drawn.delete(key)
      drawn.set(key, png)
      const [oldest] = drawn.keys()
      if (drawn.size > REMEMBERED && oldest !== undefined) drawn.delete(oldest)
      return png
    },
    close: async () => drawer.close(),
  }
}

/** The thread, while there is one, and what it has been asked. */
class Drawer {
  readonly #thread: URL
  readonly #patience: number
  readonly #idle: number
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #idling: NodeJS.Timeout | undefined
  #jobs = 0

  constructor(thread: URL, patience: number, idle: number) {
    this.#thread = thread
    this.#patience = patience
    this.#idle = idle
  }

  async draw(picture: TimelinePicture): Promise<Buffer> {
    this.#worker ??= this.#start()
    clearTimeout(this.#idling)
    const worker = this.#worker
    this.#jobs += 1
    const job: DrawingJob = { number: this.#jobs, picture }
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
    this.#waiting.set(job.number, { resolve, reject })
    worker.postMessage(job)
    const timer = setTimeout(
      () => this.#end(worker, `no picture within ${this.#patience} ms`),
      this.#patience,
    )
    return promise.finally(() => {
      clearTimeout(timer)
      if (this.#waiting.size > 0) return
      clearTimeout(this.#idling)
      this.#idling = setTimeout(() => this.#end(worker, 'nothing to draw'), this.#idle).unref()
    })
  }

  close(): void {
    this.#end(this.#worker, 'the program is about to end')
  }

  #start(): Worker {
    const worker = new Worker(this.#thread)
    worker.on('message', (message: DrawingMessage) => {
      const asked = this.#waiting.get(message.number)
      this.#waiting.delete(message.number)
      if ('png' in message) asked?.resolve(Buffer.from(message.png))
      else asked?.reject(new DrawingError(message.failure))
    })
    worker.on('error', (error) => this.#end(worker, error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => this.#end(worker, `the drawing thread ended with code ${code}`))
    // Nobody waits for a picture when the program is about to end.
    worker.unref()
    return worker
  }

  /** Nothing, where another thread has taken its place. */
  #end(worker: Worker | null, reason: string): void {
    if (worker !== this.#worker) return
    this.#worker = null
    clearTimeout(this.#idling)
    void worker?.terminate()
    for (const { reject } of this.#waiting.values()) reject(new DrawingError(reason))
    this.#waiting.clear()
  }
}
