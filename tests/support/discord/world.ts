// What exists in the stand-in: the application, people, guilds, channels and messages, and a way to wait until
// something has become true. How it looks on the wire is in payloads.ts; who may do what, in rest.ts.

import type { Json, JsonObject } from './json.ts'

const DISCORD_EPOCH = 1_420_070_400_000n

export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
} as const

export const ORDINARY =
  PERMISSIONS.viewChannel |
  PERMISSIONS.sendMessages |
  PERMISSIONS.embedLinks |
  PERMISSIONS.attachFiles |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.useApplicationCommands

export const FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const

export interface Person {
  readonly id: string
  readonly name: string
  locale: string
  readonly bot: boolean
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly owner: Person
  readonly everyone: string
  /** Permission bits of each member, by the person's id. */
  readonly members: Map<string, bigint>
}

export interface Channel {
  readonly id: string
  readonly name: string
  /** Null: direct messages, with the bot or between people. */
  readonly guild: Guild | null
  /** Who talks to the bot here; null in direct messages between people, where the bot is not. */
  readonly recipient: Person | null
}

/** Where an interaction comes from, as Discord numbers it. */
export const CONTEXT = { guild: 0, direct: 1, betweenPeople: 2 } as const

export function contextOf(channel: Channel): number {
  if (channel.guild !== null) return CONTEXT.guild
  return channel.recipient === null ? CONTEXT.betweenPeople : CONTEXT.direct
}

export interface Attachment {
  readonly id: string
  readonly filename: string
  readonly contentType: string
  readonly description: string | null
  readonly bytes: Uint8Array
}

export interface Message {
  readonly id: string
  readonly channel: Channel
  readonly author: Person
  content: string
  embeds: readonly Json[]
  components: readonly Json[]
  flags: number
  attachments: readonly Attachment[]
  /** The message this one replies to. */
  readonly reference: string | null
  /** The interaction this one answers or follows up. */
  readonly interaction: string | null
  /** The only person who sees it; null: everybody in the channel. */
  readonly audience: Person | null
  edited: boolean
  deleted: boolean
  /** What it looked like each time it was shown or edited, oldest first; a message still loading has none. */
  readonly looks: Look[]
}

export interface Look {
  readonly content: string
  readonly embeds: readonly Json[]
  readonly components: readonly Json[]
}

/** Somebody would have been notified. */
export interface Ping {
  readonly mention: string
  readonly message: Message
}

export interface WorldOptions {
  readonly token: string
  readonly botId: string
  /** People who own the application: one is its owner, several are its team. */
  readonly owners: readonly string[]
  readonly guilds: readonly string[]
}

export class World {
  readonly token: string
  readonly bot: Person
  readonly owners: readonly Person[]
  readonly guilds: readonly Guild[]
  readonly people = new Map<string, Person>()
  readonly channels = new Map<string, Channel>()
  readonly messages = new Map<string, Message>()
  readonly pings: Ping[] = []
  /** Told of each message that the bot sends (MESSAGE_CREATE) or edits (MESSAGE_UPDATE). */
  onBotMessage: (event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message) => void = () => {}
  #counter = 0n
  #ahead = 0
  readonly #watchers = new Set<() => void>()

  constructor(options: WorldOptions) {
    this.token = options.token
    this.bot = { id: options.botId, name: 'verbatim', locale: 'en-US', bot: true }
    this.people.set(this.bot.id, this.bot)
    this.owners = options.owners.map((name) => this.person(name))
    this.guilds = options.guilds.map((name) => this.#foundGuild(name))
  }

  snowflake(): string {
    this.#counter += 1n
    return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (this.#counter & 0x3fffffn))
  }

  /** The stand-in's clock, ms since 1970: it runs with the machine's, ahead of it by what tests have added. */
  now(): number {
    return Date.now() + this.#ahead
  }

  advanceClock(ms: number): void {
    this.#ahead += ms
  }

  /** The person of that name, who comes into being when asked for. */
  person(name: string): Person {
    const known = [...this.people.values()].find((person) => person.name === name)
    if (known !== undefined) return known
    const person = { id: this.snowflake(), name, locale: 'fr', bot: false }
    this.people.set(person.id, person)
    return person
  }

  /** The direct-message channel of the bot and a person. */
  directChannel(recipient: Person): Channel {
    const known = [...this.channels.values()].find((channel) => channel.recipient === recipient)
    if (known !== undefined) return known
    const channel = { id: this.snowflake(), name: recipient.name, guild: null, recipient }
    this.channels.set(channel.id, channel)
    return channel
  }

  /** A channel in which people talk to each other and have brought the application along. */
  channelBetweenPeople(name: string): Channel {
    const channel = { id: this.snowflake(), name, guild: null, recipient: null }
    this.channels.set(channel.id, channel)
    return channel
  }

  channelsOf(guild: Guild): readonly Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guild === guild)
  }

  permissions(person: Person, guild: Guild): bigint {
    const bits = guild.members.get(person.id) ?? 0n
    const all = guild.owner === person || (bits & PERMISSIONS.administrator) !== 0n
    return all ? (1n << 53n) - 1n : bits
  }

  /** Everything that waits looks again. */
  changed(): void {
    for (const watcher of [...this.#watchers]) watcher()
  }

  /** Resolves to what `look` finds as soon as it finds something; rejects with `otherwise` after `within` ms. */
  waitFor<T>(look: () => T | null | undefined | false, within: number, otherwise: () => string): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#watchers.delete(watcher)
        reject(new Error(otherwise()))
      }, within)
      const watcher = () => {
        let found: T | null | undefined | false
        try {
          found = look()
        } catch (error) {
          this.#watchers.delete(watcher)
          clearTimeout(timer)
          reject(error)
          return
        }
        if (found === null || found === undefined || found === false) return
        this.#watchers.delete(watcher)
        clearTimeout(timer)
        resolve(found)
      }
      this.#watchers.add(watcher)
      watcher()
    })
  }

  #foundGuild(name: string): Guild {
    const owner = this.person(`owner of ${name}`)
    const id = this.snowflake()
    const members = new Map([
      [owner.id, ORDINARY],
      [this.bot.id, ORDINARY],
    ])
    const guild = { id, name, owner, everyone: id, members }
    for (const channelName of ['general', 'story']) {
      const channel = { id: this.snowflake(), name: channelName, guild, recipient: null }
      this.channels.set(channel.id, channel)
    }
    return guild
  }
}

export function isV2(flags: number): boolean {
  return (flags & FLAGS.componentsV2) !== 0
}

/** A body's flags, or none. */
export function flagsOf(body: JsonObject): number {
  return typeof body.flags === 'number' ? body.flags : 0
}
