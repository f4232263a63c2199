// The connection to Discord: made, watched, said in plain lines when it goes and when it is back, and made anew
// where discord.js does not heal by itself. What is done with what arrives is the listeners' matter.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'discord.js'
import { Events } from 'discord.js'
import type { Logger } from 'pino'
import { createClient, isGatewayError } from './client.ts'
import type { Trouble } from './troubles.ts'
import { closeTrouble, loginTrouble, plainReason } from './troubles.ts'

export interface ConnectionOptions {
  readonly token: string
  /** REST base; null: Discord's own. */
  readonly apiUrl: string | null
  readonly log: Logger
  /** Called for each client that is made, before it connects. */
  readonly listen: (client: Client) => void
  /** discord.js reconnects by itself; a client that has not managed to for so many ms is replaced. */
  readonly stuckAfter?: number
  /** Called each time a client is ready. */
  readonly onReady: (client: Client<true>) => void
}

export interface Connection {
  /** Resolves after `stop`; rejects with DiscordRefusal when no retry can help. */
  readonly finished: Promise<void>
  stop(): Promise<void>
}

/** Waits between attempts: doubled each time, up to the longest. */
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 30_000

const STUCK_AFTER_MS = 90_000

export function connectToDiscord(options: ConnectionOptions): Connection {
  const stopping = new AbortController()
  const finished = keepConnected(options, stopping.signal)
  // Whoever awaits `finished` is told; nobody has to.
  finished.catch(() => {})
  return {
    finished,
    stop: async () => {
      stopping.abort()
      await finished.catch(() => {})
    },
  }
}

async function keepConnected(options: ConnectionOptions, signal: AbortSignal): Promise<void> {
  const status = new Status(options.log)
  const survive = (error: unknown): void => surviveGatewayError(error, options.log)
  process.on('unhandledRejection', survive)
  try {
    let wait = FIRST_WAIT_MS
    while (!signal.aborted) {
      const { trouble, wasConnected } = await runClient(options, status, signal)
      if (trouble === null) return
      if (trouble.kind === 'refused') throw trouble.refusal
      status.down(trouble.reason, trouble.retryAfter !== null)
      if (wasConnected) wait = FIRST_WAIT_MS
      await sleep(trouble.retryAfter ?? wait, undefined, { signal }).catch(() => {})
      wait = Math.min(2 * wait, LONGEST_WAIT_MS)
    }
  } finally {
    process.off('unhandledRejection', survive)
  }
}

interface ClientRun {
  /** Why the client has to be replaced; null: it was told to stop. */
  readonly trouble: Trouble | null
  readonly wasConnected: boolean
}

async function runClient(
  options: ConnectionOptions,
  status: Status,
  signal: AbortSignal,
): Promise<ClientRun> {
  const { client, retire } = createClient(options.apiUrl)
  const end = Promise.withResolvers<Trouble | null>()
  const stop = (): void => end.resolve(null)
  signal.addEventListener('abort', stop, { once: true })
  const watch = new Watch(client, status, options, end.resolve)
  options.listen(client)
  client.login(options.token).catch((error: unknown) => end.resolve(loginTrouble(error, Date.now())))
  try {
    return { trouble: await end.promise, wasConnected: watch.wasConnected }
  } finally {
    watch.stop()
    signal.removeEventListener('abort', stop)
    await retire()
  }
}

/** What a client tells of its connection, put into the status; and when it is given up. */
class Watch {
  /** At any time since the client was made. */
  wasConnected = false
  readonly #client: Client
  readonly #status: Status
  readonly #stuckAfter: number
  readonly #giveUp: (trouble: Trouble) => void
  #stuck: NodeJS.Timeout | undefined
  #lastError = 'the connection was closed'

  constructor(
    client: Client,
    status: Status,
    { log, onReady, stuckAfter = STUCK_AFTER_MS }: ConnectionOptions,
    giveUp: (trouble: Trouble) => void,
  ) {
    this.#client = client
    this.#status = status
    this.#stuckAfter = stuckAfter
    this.#giveUp = giveUp
    client
      .on(Events.ClientReady, (ready) => {
        this.#isUp()
        onReady(ready)
      })
      .on(Events.ShardReady, () => this.#isUp())
      .on(Events.ShardResume, () => this.#isUp())
      .on(Events.ShardError, (error) => {
        this.#lastError = plainReason(error)
      })
      .on(Events.ShardReconnecting, () => this.#isDown())
      .on(Events.ShardDisconnect, ({ code }) => giveUp(closeTrouble(code)))
      .on(Events.Invalidated, () => giveUp(unreachable('Discord ended the session')))
      .on(Events.Error, (error) => log.warn(`discord.js: ${plainReason(error)}`))
      .on(Events.Debug, (message) => log.trace(message))
    this.#giveUpLater()
  }

  stop(): void {
    clearTimeout(this.#stuck)
    this.#stuck = undefined
  }

  #isUp(): void {
    this.stop()
    this.wasConnected = true
    this.#status.up(this.#client.user?.tag ?? 'the bot')
  }

  #isDown(): void {
    this.#giveUpLater()
    this.#status.down(this.#lastError)
  }

  #giveUpLater(): void {
    this.#stuck ??= setTimeout(() => this.#giveUp(unreachable('no answer from Discord')), this.#stuckAfter)
  }
}

function unreachable(reason: string): Trouble {
  return { kind: 'unreachable', reason, retryAfter: null }
}

/**
 * discord.js throws in places where nobody can catch it, for instance when the session ends within milliseconds
 * of its resumption; the connection itself recovers, or is replaced once it is stuck. Everything else ends the
 * process, as it would without this.
 */
function surviveGatewayError(error: unknown, log: Logger): void {
  if (!isGatewayError(error)) throw error
  log.warn(`discord.js stumbled (${plainReason(error)}) and goes on`)
}

/** One line when the connection goes, one when it is there, however often discord.js tries in between. */
class Status {
  readonly #log: Logger
  #downSince: number | null = null
  #connectedBefore = false

  constructor(log: Logger) {
    this.#log = log
  }

  up(name: string): void {
    if (!this.#connectedBefore) this.#log.info(`connected to Discord as ${name}`)
    else if (this.#downSince !== null) {
      const seconds = Math.round((Date.now() - this.#downSince) / 1000)
      this.#log.info(`connected to Discord again after ${seconds} s`)
    }
    this.#connectedBefore = true
    this.#downSince = null
  }

  /** `always`: worth a line even when it is known that the connection is down. */
  down(reason: string, always = false): void {
    if (this.#downSince === null || always) {
      this.#log.warn(
        this.#connectedBefore
          ? `lost the connection to Discord (${reason}): reconnecting`
          : `cannot reach Discord (${reason}): trying again until it answers`,
      )
    }
    this.#downSince ??= Date.now()
  }
}
