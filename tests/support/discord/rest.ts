// The routes of REST v10 that a bot uses: which are served, what each answers. Reading requests and writing
// answers is in http.ts; the rules themselves are beside what they govern.

import type { CommandDefinitions } from './command-definitions.ts'
import type { DiscordError } from './errors.ts'
import {
  cannotMessageUser,
  Field,
  foreignMessage,
  invalidWebhookToken,
  methodNotAllowed,
  missingAccess,
  notFound,
  unauthorized,
  unknownChannel,
  unknownGuild,
  unknownMember,
  unknownMessage,
  unknownUser,
  wrongApplication,
} from './errors.ts'
import type { Interactions } from './interactions.ts'
import type { Json } from './json.ts'
import { objectOf, textOf } from './json.ts'
import type { Draft } from './messages.ts'
import { editMessage, sendMessage } from './messages.ts'
import {
  channelPayload,
  guildPayload,
  memberPayload,
  messagePayload,
  personPayload,
  selfPayload,
} from './payloads.ts'
import type { Channel, Message, Person, World } from './world.ts'
import { CONTEXT, contextOf } from './world.ts'

export interface Call {
  readonly method: string
  /** Below /api/v10, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | null
  readonly json: Json
  readonly draft: Draft
}

/** A body to answer with 200, or undefined: 204. */
export type Answer = Json | undefined

type Handler = (call: Call, ...ids: string[]) => Answer

interface Route {
  readonly method: string
  readonly pattern: RegExp
  /** Interaction callbacks and webhooks are authorized by the token in their path. */
  readonly open: boolean
  readonly handler: Handler
}

export class Rest {
  readonly #world: World
  readonly #commands: CommandDefinitions
  readonly #interactions: Interactions
  readonly #gatewayAddress: () => string
  readonly #routes: readonly Route[]
  readonly #nonces = new Map<string, Message>()
  /** Channels in which the bot has shown "is typing…", in order. */
  readonly typing: Channel[] = []

  constructor(
    world: World,
    commands: CommandDefinitions,
    interactions: Interactions,
    gatewayAddress: () => string,
  ) {
    this.#world = world
    this.#commands = commands
    this.#interactions = interactions
    this.#gatewayAddress = gatewayAddress
    this.#routes = [
      ...this.#aboutTheBot(),
      ...this.#aboutCommands(),
      ...this.#aboutInteractions(),
      ...this.#aboutChannels(),
    ]
  }

  /** Throws DiscordError where Discord would answer one. */
  handle(call: Call): Answer {
    const here = this.#routes.filter((route) => route.pattern.test(call.path))
    const route = here.find((entry) => entry.method === call.method)
    if (route?.open !== true && call.authorization !== `Bot ${this.#world.token}`) throw unauthorized()
    if (route === undefined) throw here.length === 0 ? notFound() : methodNotAllowed()
    return route.handler(call, ...(route.pattern.exec(call.path) ?? []).slice(1).map(decodeURIComponent))
  }

  #aboutTheBot(): readonly Route[] {
    const gateway = () => ({
      url: this.#gatewayAddress(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    })
    const application = () => this.#application()
    const self = () => selfPayload(this.#world)
    return [
      route('GET', '/gateway/bot', gateway),
      route('GET', '/gateway', () => ({ url: this.#gatewayAddress() }), true),
      route('GET', '/users/@me', self),
      route('GET', '/applications/@me', application),
      route('GET', '/oauth2/applications/@me', application),
      route('GET', '/users/:id', (_call, id) => personPayload(this.#person(id))),
      route('POST', '/users/@me/channels', (call) => {
        const recipient = this.#person(textOf(objectOf(call.json).recipient_id))
        if (recipient.bot) throw cannotMessageUser()
        return channelPayload(this.#world.directChannel(recipient))
      }),
      route('GET', '/guilds/:id', (_call, id) => guildPayload(this.#guild(id))),
      route('GET', '/guilds/:id/members/:id', (_call, guild, id) => {
        const person = this.#person(id)
        if (!this.#guild(guild).members.has(person.id)) throw unknownMember()
        return { ...memberPayload(), user: personPayload(person) }
      }),
    ]
  }

  #aboutCommands(): readonly Route[] {
    const full = (call: Call) => call.query.get('with_localizations') === 'true'
    return [
      route('GET', '/applications/:id/commands', (call, id) => {
        this.#ownApplication(id)
        return this.#commands.list(null, full(call))
      }),
      route('PUT', '/applications/:id/commands', (call, id) => {
        this.#ownApplication(id)
        return this.#commands.overwrite(null, call.json)
      }),
      route('GET', '/applications/:id/guilds/:id/commands', (call, id, guild) => {
        this.#ownApplication(id)
        return this.#commands.list(this.#guild(guild), full(call))
      }),
      route('PUT', '/applications/:id/guilds/:id/commands', (call, id, guild) => {
        this.#ownApplication(id)
        return this.#commands.overwrite(this.#guild(guild), call.json)
      }),
    ]
  }

  #aboutInteractions(): readonly Route[] {
    const webhook = '/webhooks/:id/:id'
    const of = (application: string | undefined, token = '') => {
      if (application !== this.#world.bot.id) throw invalidWebhookToken()
      return this.#interactions.ofToken(token)
    }
    return [
      route(
        'POST',
        '/interactions/:id/:id/callback',
        (call, id = '', token = '') => {
          const response = this.#interactions.callback(id, token, call.draft)
          return call.query.get('with_response') === 'true' ? response : undefined
        },
        true,
      ),
      route(
        'POST',
        webhook,
        (call, id, token) => this.#show(this.#interactions.followUp(of(id, token), call.draft)),
        true,
      ),
      route(
        'GET',
        `${webhook}/messages/:id`,
        (_call, id, token, message = '') => this.#show(this.#interactions.message(of(id, token), message)),
        true,
      ),
      route(
        'PATCH',
        `${webhook}/messages/:id`,
        (call, id, token, message = '') =>
          this.#show(this.#interactions.edit(of(id, token), message, call.draft)),
        true,
      ),
      route(
        'DELETE',
        `${webhook}/messages/:id`,
        (_call, id, token, message = '') => this.#delete(this.#interactions.message(of(id, token), message)),
        true,
      ),
    ]
  }

  #aboutChannels(): readonly Route[] {
    return [
      route('GET', '/channels/:id', (_call, id) => channelPayload(this.#channel(id))),
      route('POST', '/channels/:id/typing', (_call, id) => {
        this.typing.push(this.#channel(id))
        this.#world.changed()
        return undefined
      }),
      route('POST', '/channels/:id/messages', (call, id) => this.#show(this.#send(call, this.#channel(id)))),
      route('GET', '/channels/:id/messages/:id', (_call, id, message) =>
        this.#show(this.#message(id, message)),
      ),
      route('PATCH', '/channels/:id/messages/:id', (call, id, target) => {
        const message = this.#message(id, target)
        if (message.author !== this.#world.bot) throw foreignMessage()
        editMessage(this.#world, message, call.draft, Field.body())
        return this.#show(message)
      }),
      route('DELETE', '/channels/:id/messages/:id', (_call, id, target) => {
        const message = this.#message(id, target)
        if (message.author !== this.#world.bot) throw foreignMessage()
        return this.#delete(message)
      }),
    ]
  }

  #send(call: Call, channel: Channel): Message {
    const nonce = call.draft.body.enforce_nonce === true ? String(call.draft.body.nonce) : null
    const known = nonce === null ? undefined : this.#nonces.get(nonce)
    if (known !== undefined) return known
    const message = sendMessage(
      this.#world,
      call.draft,
      { channel, interaction: null, audience: null },
      Field.body(),
    )
    if (nonce !== null) this.#nonces.set(nonce, message)
    return message
  }

  #show(message: Message): Json {
    return messagePayload(this.#world, message)
  }

  #delete(message: Message): undefined {
    message.deleted = true
    this.#world.changed()
    return undefined
  }

  #application(): Json {
    const owners = this.#world.owners.map(personPayload)
    const [first = personPayload(this.#world.bot)] = owners
    const teamId = String(BigInt(this.#world.bot.id) + 7n)
    const members = owners.map((user) => ({
      user,
      team_id: teamId,
      membership_state: 2,
      role: 'admin',
      permissions: ['*'],
    }))
    return {
      id: this.#world.bot.id,
      name: this.#world.bot.name,
      icon: null,
      description: '',
      type: null,
      bot: selfPayload(this.#world),
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      flags: 0,
      flags_new: '0',
      explicit_content_filter: 0,
      eligible_oauth2_scopes: ['bot', 'applications.commands'],
      approximate_user_authorization_count: 0,
      owner: owners.length > 1 ? { ...first, id: teamId, username: `team${teamId}`, flags: 1024 } : first,
      team:
        owners.length > 1
          ? { id: teamId, icon: null, name: 'team', owner_user_id: first.id ?? '', members }
          : null,
      redirect_uris: [],
      interactions_endpoint_url: null,
      role_connections_verification_url: null,
      approximate_guild_count: this.#world.guilds.length,
      approximate_user_install_count: 0,
      integration_types_config: { '0': {} },
    }
  }

  #ownApplication(id: string | undefined): void {
    if (id !== this.#world.bot.id) throw wrongApplication()
  }

  #person(id = ''): Person {
    return found(this.#world.people.get(id), unknownUser)
  }

  #guild(id: string | undefined) {
    return found(
      this.#world.guilds.find((guild) => guild.id === id),
      unknownGuild,
    )
  }

  #channel(id = ''): Channel {
    const channel = found(this.#world.channels.get(id), unknownChannel)
    if (contextOf(channel) === CONTEXT.betweenPeople) throw missingAccess()
    return channel
  }

  #message(channel: string | undefined, id = ''): Message {
    const message = this.#world.messages.get(id)
    const visible =
      message?.channel === this.#channel(channel) && !message.deleted && message.audience === null
    return found(visible ? message : undefined, unknownMessage)
  }
}

function found<T>(value: T | undefined, error: () => DiscordError): T {
  if (value === undefined) throw error()
  return value
}

/** `:id` stands for one segment of the path. */
function route(method: string, path: string, handler: Handler, open = false): Route {
  return { method, pattern: new RegExp(`^${path.replaceAll(':id', '([^/]+)')}$`), open, handler }
}
