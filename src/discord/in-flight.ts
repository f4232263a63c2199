// What the bot is working on and what it has seen: so that a stop waits for answers that are being given, and
// nothing is answered twice when Discord repeats it after a lost connection.

/** Work under way. */
export class InFlight {
  readonly #running = new Set<Promise<void>>()

  /** `work` must not reject. */
  track(work: Promise<void>): void {
    this.#running.add(work)
    void work.finally(() => this.#running.delete(work))
  }

  /** Resolves when nothing is under way, or after `ms`; whether nothing is. */
  async settled(ms: number): Promise<boolean> {
    const timeout = Promise.withResolvers<void>()
    const timer = setTimeout(timeout.resolve, ms)
    const deadline = Date.now() + ms
    while (this.#running.size > 0 && Date.now() < deadline) {
      await Promise.race([Promise.all(this.#running), timeout.promise])
    }
    clearTimeout(timer)
    return this.#running.size === 0
  }
}

/** The last few ids of messages and interactions. */
export class Seen {
  readonly #ids = new Set<string>()
  readonly #limit: number

  constructor(limit = 1000) {
    this.#limit = limit
  }

  /** False when it was seen before. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false
    this.#ids.add(id)
    const [oldest] = this.#ids
    if (this.#ids.size > this.#limit && oldest !== undefined) this.#ids.delete(oldest)
    return true
  }
}
