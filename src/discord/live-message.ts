// One message that tells how far a long answer is, and then becomes the answer. Edits are few, because
// Discord counts them.

import type { DrawnMessage } from './components.ts'

const EDIT_INTERVAL_MS = 1500

export class LiveMessage {
  readonly #show: (message: DrawnMessage) => Promise<unknown>
  readonly #clock: () => number
  #shownAt = Number.NEGATIVE_INFINITY
  #showing: Promise<unknown> | null = null

  /** `show` posts the message or edits it; `clock`: ms, for the pace of the edits. */
  constructor(show: (message: DrawnMessage) => Promise<unknown>, clock: () => number = Date.now) {
    this.#show = show
    this.#clock = clock
  }

  /** Shown, unless the last one was a moment ago or is still on its way. Progress that gets lost is no failure. */
  progress(message: DrawnMessage): void {
    if (this.#showing !== null || this.#clock() - this.#shownAt < EDIT_INTERVAL_MS) return
    this.#shownAt = this.#clock()
    this.#showing = this.#show(message)
      .catch(() => {})
      .finally(() => {
        this.#showing = null
      })
  }

  /** Rejects as `show` does. */
  async finish(message: DrawnMessage): Promise<void> {
    await this.#showing
    await this.#show(message)
  }
}
