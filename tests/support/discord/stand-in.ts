// A stand-in for Discord: an HTTP and WebSocket server on the loopback that the real discord.js connects to,
// as strict as Discord where a bot can get it wrong. Tests start it here, act through member.ts and look at what
// the bot asked, what was refused and whom it would have notified.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { CommandDefinitions } from './command-definitions.ts'
import type { Disconnection } from './gateway.ts'
import { Gateway, INTENT } from './gateway.ts'
import type { Exchange, Trouble } from './http.ts'
import { HttpFront } from './http.ts'
import { Interactions } from './interactions.ts'
import type { MemberSettings } from './member.ts'
import { Member } from './member.ts'
import { messageEventPayload } from './payloads.ts'
import { Rest } from './rest.ts'
import type { Channel, Guild, Message, Ping } from './world.ts'
import { CONTEXT, contextOf, ORDINARY, PERMISSIONS, World } from './world.ts'

export interface StandInSettings {
  /** Names of the people who own the application; two or more make it a team. */
  readonly owners?: readonly string[]
  /** Names of the guilds the bot is in; the first is the home guild. */
  readonly guilds?: readonly string[]
  /** 0: chosen by the system. A stand-in that comes back on its old port is Discord after an outage. */
  readonly port?: number
  readonly heartbeatInterval?: number
  /** ms that Discord waits for the first answer. */
  readonly firstAnswerWithin?: number
  /** ms that an interaction's token is good for. */
  readonly tokenLifetime?: number
}

const BOT_ID = '1200000000000000001'

export class StandIn {
  readonly world: World
  readonly commands: CommandDefinitions
  readonly interactions: Interactions
  readonly gateway: Gateway
  /** ms until a person is told that the application did not respond. */
  readonly patience: number
  readonly #http: HttpFront
  readonly #rest: Rest
  readonly #server
  readonly #sockets = new WebSocketServer({ noServer: true })

  constructor(settings: StandInSettings) {
    const encoded = Buffer.from(BOT_ID).toString('base64url')
    this.patience = settings.firstAnswerWithin ?? 3000
    this.world = new World({
      token: `${encoded}.Gstand.in-for-discord-knows-no-secret-token00`,
      botId: BOT_ID,
      owners: settings.owners ?? ['owner'],
      guilds: settings.guilds ?? ['Newsroom'],
    })
    const address = () => `ws://127.0.0.1:${this.port}/gateway`
    this.commands = new CommandDefinitions(this.world)
    this.interactions = new Interactions(this.world, {
      firstAnswerWithin: this.patience,
      tokenLifetime: settings.tokenLifetime ?? 15 * 60_000,
    })
    this.gateway = new Gateway(this.world, address, settings.heartbeatInterval ?? 41_250)
    this.#rest = new Rest(this.world, this.commands, this.interactions, address)
    this.#http = new HttpFront(this.world, this.#rest)
    this.#server = createServer((request, response) => {
      void this.#http.serve(request, response)
    })
    this.#server.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://stand-in')
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.gateway.accept(webSocket, url))
    })
    this.world.onBotMessage = (event, message) => this.#dispatchOwn(event, message)
  }

  /** REST base, for DISCORD_API_URL and discord.js's `rest.api`. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/api`
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get token(): string {
    return this.world.token
  }

  get guilds(): readonly Guild[] {
    return this.world.guilds
  }

  /** The home guild. */
  get guild(): Guild {
    const [first] = this.world.guilds
    if (first === undefined) throw new Error('this stand-in was started without a guild')
    return first
  }

  /** Every request of the bot, with its answer, in order. */
  get requests(): readonly Exchange[] {
    return this.#http.exchanges
  }

  /** Resolves once a request that matches `POST /path` has come and is not answered yet. */
  async underway(pattern: RegExp, within = 5000): Promise<void> {
    const come = () => this.#http.underway.some((request) => pattern.test(request))
    await this.world.waitFor(come, within, () => `no request ${pattern} came`)
  }

  /** The requests that were refused. */
  get refusals(): readonly Exchange[] {
    return this.requests.filter((exchange) => exchange.status >= 400)
  }

  /** Notifications that the bot's messages would have caused. */
  get pings(): readonly Ping[] {
    return this.world.pings
  }

  /** Channels in which the bot showed that it is typing, in order. */
  get typing(): readonly Channel[] {
    return this.#rest.typing
  }

  /** Some command is registered, everywhere or in a guild. */
  get offersCommands(): boolean {
    return [null, ...this.guilds].some((guild) => this.commands.list(guild, false).length > 0)
  }

  channel(name = 'general', guild: Guild = this.guild): Channel {
    const channel = this.world.channelsOf(guild).find((entry) => entry.name === name)
    if (channel === undefined) throw new Error(`no channel ${name} in ${guild.name}`)
    return channel
  }

  /** A person, who comes into being when first asked for and is then in every guild (or in those named). */
  member(name: string, settings: MemberSettings = {}): Member {
    const person = this.world.person(name)
    if (settings.locale !== undefined) person.locale = settings.locale
    for (const guild of settings.guilds ?? this.world.guilds) {
      if (!guild.members.has(person.id)) guild.members.set(person.id, ORDINARY)
    }
    for (const guild of settings.manages ?? [])
      guild.members.set(person.id, ORDINARY | PERMISSIONS.manageGuild)
    return new Member(this, person)
  }

  /** What the bot has sent into a channel and everybody can see, oldest first. */
  sentTo(channel: Channel): readonly Message[] {
    return [...this.world.messages.values()].filter(
      (message) => message.channel === channel && message.author === this.world.bot && !message.deleted,
    )
  }

  /** Resolves once the bot is connected; with `commands`, once it has registered some as well. */
  async ready(options: { readonly commands?: boolean; readonly within?: number } = {}): Promise<void> {
    const done = () => this.gateway.connected && (options.commands !== true || this.offersCommands)
    await this.world.waitFor(done, options.within ?? 10_000, () => 'the bot did not connect')
  }

  /** Ends the bot's connection and resolves once the bot is back: resumed, or identified anew after `invalid`. */
  async disconnect(how: Disconnection, within = 15_000): Promise<void> {
    const { starts } = this.gateway
    await this.gateway.disconnect(how)
    await this.world.waitFor(
      () => this.gateway.starts > starts,
      within,
      () => `the bot did not come back after ${how}`,
    )
  }

  /** Scripts what Discord does to the next request that matches. */
  trouble(trouble: Trouble): void {
    this.#http.expect(trouble)
  }

  /** Lets `ms` pass on Discord's clock: for tokens that run out. */
  later(ms: number): void {
    this.world.advanceClock(ms)
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** @internal resolves when the server listens. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', () => resolve())
    })
  }

  #dispatchOwn(event: string, message: Message): void {
    if (message.audience !== null || contextOf(message.channel) === CONTEXT.betweenPeople) return
    const intent = message.channel.guild === null ? INTENT.directMessages : INTENT.guildMessages
    this.gateway.dispatch(event, messageEventPayload(this.world, message), intent)
  }
}

export async function startStandIn(settings: StandInSettings = {}): Promise<StandIn> {
  const standIn = new StandIn(settings)
  await standIn.listen(settings.port ?? 0)
  return standIn
}
