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
  const { token, apiUrl, log, listen, onReady, stuckAfter = STUCK_AFTER_MS } = options
  const { client, retire } = createClient(apiUrl)
  const end = Promise.withResolvers<Trouble | null>()
  const stop = (): void => end.resolve(null)
  signal.addEventListener('abort', stop, { once: true })

  let wasConnected = false
  let stuck: NodeJS.Timeout | undefined
  let lastError = 'the connection was closed'
  const giveUpLater = (): void => {
    stuck ??= setTimeout(() => end.resolve(unreachable('no answer from Discord')), stuckAfter)
  }
  const up = (): void => {
    clearTimeout(stuck)
    stuck = undefined
    wasConnected = true
    status.up(client.user?.tag ?? 'the bot')
  }
  client
    .on(Events.ClientReady, (ready) => {
      up()
      onReady(ready)
    })
    .on(Events.ShardReady, up)
    .on(Events.ShardResume, up)
    .on(Events.ShardError, (error) => {
      lastError = plainReason(error)
    })
    .on(Events.ShardReconnecting, () => {
      giveUpLater()
      status.down(lastError)
    })
    .on(Events.ShardDisconnect, ({ code }) => end.resolve(closeTrouble(code)))
    .on(Events.Invalidated, () => end.resolve(unreachable('Discord ended the session')))
    .on(Events.Error, (error) => log.warn(`discord.js: ${plainReason(error)}`))
    .on(Events.Debug, (message) => log.trace(message))
  listen(client)
  giveUpLater()
  client.login(token).catch((error: unknown) => end.resolve(loginTrouble(error, Date.now())))
  try {
    return { trouble: await end.promise, wasConnected }
  } finally {
    clearTimeout(stuck)
    signal.removeEventListener('abort', stop)
    await retire()
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
