// discord.js's client as this bot needs it: which events, which pieces of memory, which limits. When to make
// one and when to give it up is connection.ts's.

import type { SessionInfo, WebSocketOptions } from 'discord.js'
import { Client, GatewayIntentBits, Options, Partials, SimpleShardingStrategy } from 'discord.js'

export interface BotClient {
  readonly client: Client
  /** Disconnects for good; never rejects, and takes no longer than `CLOSE_MS`. */
  retire(): Promise<void>
}

const CLOSE_MS = 1500

/** `apiUrl`: REST base without the version, which discord.js adds; null: Discord's own. */
export function createClient(apiUrl: string | null): BotClient {
  let retired = false
  const client = new Client({
    // None of them privileged. Guilds: discord.js drops messages in channels it does not know.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, direct messages never arrive: their channels are not known beforehand.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    shards: 'auto',
    // What arrives before all guilds are known is held back, and an interaction waits three seconds at the most.
    waitGuildTimeout: 1000,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildInviteManager: 0,
      PresenceManager: 0,
      ThreadMemberManager: 0,
    }),
    rest: {
      ...(apiUrl === null ? {} : { api: restBase(apiUrl) }),
      // Discord does not count answers to interactions in its 50 requests a second, discord.js does; where the
      // limit is really reached, Discord answers 429 and discord.js waits as told.
      globalRequestsPerSecond: 500,
    },
    ws: { buildStrategy: shardsUntil(() => retired) },
  })
  const retire = async (): Promise<void> => {
    retired = true
    client.removeAllListeners()
    client.on('error', () => {})
    const timer = AbortSignal.timeout(CLOSE_MS)
    await Promise.race([
      client.destroy().catch(() => {}),
      new Promise((resolve) => timer.addEventListener('abort', resolve)),
    ])
  }
  return { client, retire }
}

/**
 * A shard that is destroyed while it waits for the gateway connects again half a second later, client or no client.
 * Asking for its session is the first thing it does then: once retired it waits for ever, and is forgotten.
 */
function shardsUntil(isRetired: () => boolean): NonNullable<WebSocketOptions['buildStrategy']> {
  return (manager) => {
    const { retrieveSessionInfo } = manager.options
    manager.options.retrieveSessionInfo = (shardId) =>
      isRetired() ? new Promise<SessionInfo | null>(() => {}) : retrieveSessionInfo(shardId)
    return new SimpleShardingStrategy(manager)
  }
}

/** People copy the address with a version from the documentation; discord.js adds its own. */
function restBase(apiUrl: string): string {
  return apiUrl.replace(/\/+$/, '').replace(/\/v\d+$/, '')
}

/** Whether an unhandled rejection was thrown in discord.js's own handling of the gateway. */
export function isGatewayError(error: unknown): boolean {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return /[\\/](?:@discordjs[\\/]ws|discord\.js[\\/]src[\\/]client[\\/]websocket)[\\/]/.test(stack)
}
