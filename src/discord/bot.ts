// The Discord edge as a whole: connection, commands, listeners, and a stop that lets answers in flight arrive.

import type { Client } from 'discord.js'
import { Events } from 'discord.js'
import type { Logger } from 'pino'
import { RecentQuestions } from '../answering/conversation/recent-questions.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Drawing } from '../pictures/drawing.ts'
import { openDrawing } from '../pictures/drawing.ts'
import type { Desk } from './answers.ts'
import { connectToDiscord } from './connection.ts'
import { InFlight, Seen } from './in-flight.ts'
import { handleInteraction } from './interactions.ts'
import { handleMessage } from './messages.ts'
import { mayReindex, operatorsOf } from './permissions.ts'
import { registerCommands } from './registration.ts'
import { isNotPermitted, plainReason } from './troubles.ts'

export interface BotSettings {
  /** null is refused like any wrong token. */
  readonly discordToken: string | null
  /** REST base; null: Discord's own. */
  readonly discordApiUrl: string | null
  readonly discordGuildId: string | null
  readonly adminUserIds: readonly string[]
}

export interface BotOptions {
  readonly settings: BotSettings
  readonly corpus: Corpus
  readonly log: Logger
  readonly now?: () => Date
  /** Closed when the bot stops. */
  readonly drawing?: Drawing
}

export interface Bot {
  /** Resolves after `stop`; rejects with DiscordRefusal when Discord refuses for good. */
  readonly finished: Promise<void>
  /**
   * Takes nothing new, lets what is in flight be answered, disconnects; within 10 s. A reindex under way is
   * ended by closing the corpus, so that its asker hears of it.
   */
  stop(): Promise<void>
}

/** Of the 10 s: answers take milliseconds, the end of a reindex may take some. */
const ANSWERS_MS = 2000
const REINDEX_MS = 5000

/** Connects in the background, for as long as it takes. */
export function runBot({
  settings,
  corpus,
  log,
  now = () => new Date(),
  drawing = openDrawing(),
}: BotOptions): Bot {
  const inFlight = new InFlight()
  const seen = new Seen()
  let stopping = false

  const listen = (client: Client): void => {
    const desk: Desk = {
      corpus,
      drawing,
      log,
      now,
      recent: new RecentQuestions(),
      mayReindex: (person) => mayReindex(person, settings, () => fetchOperators(client, log)),
    }
    const take = (id: string, work: () => Promise<void>): void => {
      if (!stopping && seen.isNew(id)) inFlight.track(work())
    }
    client.on(Events.InteractionCreate, (interaction) =>
      take(interaction.id, () => handleInteraction(interaction, desk)),
    )
    client.on(Events.MessageCreate, (message) => take(message.id, () => handleMessage(message, desk)))
  }

  const connection = connectToDiscord({
    token: settings.discordToken ?? '',
    apiUrl: settings.discordApiUrl,
    log,
    listen,
    onReady: (client) => inFlight.track(register(client, settings.discordGuildId, log)),
  })

  return {
    finished: connection.finished,
    stop: async () => {
      stopping = true
      if (!(await inFlight.settled(ANSWERS_MS))) {
        void corpus.close()
        await inFlight.settled(REINDEX_MS)
      }
      await drawing.close()
      await connection.stop()
    },
  }
}

/** Never rejects: a bot whose commands could not be registered still answers messages. */
async function register(client: Client<true>, guildId: string | null, log: Logger): Promise<void> {
  const scope = guildId === null ? 'everywhere' : `in server ${guildId}`
  try {
    const guilds = [...client.guilds.cache.keys()]
    const { outcome, failures } = await registerCommands(client.rest, {
      applicationId: client.application.id,
      guildId,
      guilds,
    })
    log.info(outcome === 'registered' ? `commands registered ${scope}` : `commands are up to date ${scope}`)
    for (const { guildId: other, error } of failures) {
      // A server that gave the bot no commands does not show any either.
      const level = isNotPermitted(error) ? 'debug' : 'warn'
      log[level](`old commands could not be taken away from server ${other} (${plainReason(error)})`)
    }
  } catch (error) {
    const remedy =
      guildId === null
        ? 'restart the bot to try again'
        : 'check DISCORD_GUILD_ID, and that the bot was invited there with the applications.commands scope'
    log.error(`the commands could not be registered ${scope} (${plainReason(error)}): ${remedy}`)
  }
}

/** Asked anew each time: a team changes, and hardly anybody asks. */
async function fetchOperators(client: Client, log: Logger): Promise<ReadonlySet<string>> {
  try {
    return client.isReady() ? operatorsOf(await client.application.fetch()) : new Set()
  } catch (error) {
    log.warn(`could not ask Discord who owns this bot (${plainReason(error)})`)
    return new Set()
  }
}
