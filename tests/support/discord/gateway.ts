// The gateway, version 10, JSON: HELLO, IDENTIFY, READY, heartbeats, dispatches with a sequence, RESUME with a
// replay of what was missed, and the ways in which Discord ends a connection. What is dispatched is decided
// elsewhere.

import type { RawData, WebSocket } from 'ws'
import type { Json, JsonObject } from './json.ts'
import { isObject, listOf, numberOf, objectOf, textOf } from './json.ts'
import { guildCreatePayload, selfPayload } from './payloads.ts'
import type { World } from './world.ts'

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const

const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const

export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const

const PRIVILEGED = INTENT.guildMembers | INTENT.guildPresences | INTENT.messageContent
const ALL_INTENTS = (1 << 17) - 1 + (1 << 20) + (1 << 21) + (1 << 24) + (1 << 25)
const MOST_PAYLOAD_BYTES = 4096
const MOST_PAYLOADS_A_MINUTE = 120
/** discord.js 14 crashes on an invalid session that follows within milliseconds of a connection's start. */
const SETTLED_AFTER = 1000

/** How a test ends the connection: op 7, a socket that is gone, op 9, or a close code. */
export type Disconnection = 'reconnect' | 'drop' | 'invalid' | number

interface Session {
  readonly id: string
  readonly intents: number
  readonly dispatched: { readonly s: number; readonly t: string; readonly d: JsonObject }[]
  socket: WebSocket | null
}

export class Gateway {
  /** Acknowledge heartbeats; a test turns it off to make the connection a zombie. */
  acknowledging = true
  /** Refuse every new connection: Discord out of reach. */
  accepting = true
  /** The intents of every IDENTIFY, in order. */
  readonly identified: number[] = []
  /** Connections so far that ended their start with READY or RESUMED. */
  starts = 0
  resumes = 0
  heartbeats = 0
  /** Connections that came while none were accepted. */
  turnedAway = 0
  readonly #world: World
  readonly #address: () => string
  readonly #heartbeatInterval: number
  readonly #sessions = new Map<string, Session>()
  #lastStart = 0

  constructor(world: World, address: () => string, heartbeatInterval: number) {
    this.#world = world
    this.#address = address
    this.#heartbeatInterval = heartbeatInterval
  }

  /** A session whose socket is open and has been told READY or RESUMED. */
  get connected(): boolean {
    return [...this.#sessions.values()].some((session) => session.socket !== null)
  }

  accept(socket: WebSocket, url: URL): void {
    socket.on('error', () => socket.terminate())
    const version = url.searchParams.get('v')
    const plain = url.searchParams.get('encoding') === 'json' && !url.searchParams.has('compress')
    if (!this.accepting) {
      this.turnedAway += 1
      socket.terminate()
      this.#world.changed()
    } else if (version !== '10') socket.close(CLOSE.invalidVersion, 'Invalid API version.')
    else if (!plain) socket.close(CLOSE.decodeError, 'The stand-in speaks uncompressed JSON only.')
    else this.#converse(socket)
  }

  /**
   * Sends an event to every session whose intents include one of `intents`; 0: to all. A session that is cut off
   * finds it when it resumes.
   */
  dispatch(event: string, payload: JsonObject, intents = 0): void {
    for (const session of this.#sessions.values()) {
      if (intents === 0 || (session.intents & intents) !== 0) this.#dispatchTo(session, event, payload)
    }
  }

  /** Ends the bot's connection; resolves when the socket has closed. */
  async disconnect(how: Disconnection): Promise<void> {
    if (how === 'invalid') await pause(this.#lastStart + SETTLED_AFTER - Date.now())
    const closed: Promise<void>[] = []
    for (const session of this.#sessions.values()) {
      const { socket } = session
      if (socket === null) continue
      closed.push(new Promise((resolve) => socket.once('close', () => resolve())))
      if (how === 'reconnect') send(socket, { op: OP.reconnect, s: null, t: null, d: null })
      else if (how === 'drop') socket.terminate()
      else if (how === 'invalid') {
        this.#sessions.delete(session.id)
        send(socket, { op: OP.invalidSession, s: null, t: null, d: false })
      } else socket.close(how)
    }
    await Promise.all(closed)
  }

  #converse(socket: WebSocket): void {
    let session: Session | null = null
    let payloads = 0
    const minute = setInterval(() => {
      payloads = 0
    }, 60_000)
    socket.on('message', (data) => {
      payloads += 1
      if (payloads > MOST_PAYLOADS_A_MINUTE) socket.close(CLOSE.rateLimited, 'Rate limited')
      else session = this.#receive(socket, session, data)
    })
    socket.on('close', (code) => {
      clearInterval(minute)
      if (session !== null && session.socket === socket) {
        session.socket = null
        if (code === 1000 || code === 1001) this.#sessions.delete(session.id)
        this.#world.changed()
      }
    })
    send(socket, { op: OP.hello, s: null, t: null, d: { heartbeat_interval: this.#heartbeatInterval } })
  }

  #receive(socket: WebSocket, session: Session | null, data: RawData): Session | null {
    const text = data.toString()
    const payload = Buffer.byteLength(text) > MOST_PAYLOAD_BYTES ? null : parsed(text)
    if (payload === null) {
      socket.close(CLOSE.decodeError, 'Error while decoding payload.')
      return session
    }
    const op = payload.op
    if (op === OP.heartbeat) {
      this.heartbeats += 1
      if (this.acknowledging) send(socket, { op: OP.ack, s: null, t: null, d: null })
      this.#world.changed()
      return session
    }
    if (op === OP.identify || op === OP.resume) {
      if (session !== null) {
        socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated.')
        return session
      }
      return op === OP.identify
        ? this.#identify(socket, objectOf(payload.d))
        : this.#resume(socket, objectOf(payload.d))
    }
    if (op === OP.presence || op === OP.voiceState || op === OP.members) {
      if (session === null) socket.close(CLOSE.notAuthenticated, 'Not authenticated.')
      return session
    }
    socket.close(CLOSE.unknownOpcode, 'Unknown opcode.')
    return session
  }

  #identify(socket: WebSocket, d: JsonObject): Session | null {
    const intents = d.intents
    const properties = objectOf(d.properties)
    if (typeof d.token !== 'string' || typeof intents !== 'number' || textOf(properties.os) === '') {
      socket.close(CLOSE.decodeError, 'Error while decoding payload.')
      return null
    }
    if (d.token !== this.#world.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.')
      return null
    }
    const shard = listOf(d.shard)
    if (d.shard !== undefined && numberOf(shard[0]) >= numberOf(shard[1])) {
      socket.close(CLOSE.invalidShard, 'Invalid shard.')
      return null
    }
    this.identified.push(intents)
    if ((intents & ~ALL_INTENTS) !== 0) {
      socket.close(CLOSE.invalidIntents, 'Invalid intent(s).')
      return null
    }
    if ((intents & PRIVILEGED) !== 0) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).')
      return null
    }
    const id = crypto.randomUUID().replaceAll('-', '')
    const session: Session = { id, intents, dispatched: [], socket }
    this.#sessions.set(id, session)
    this.#dispatchTo(session, 'READY', this.#ready(session, shard))
    if ((intents & INTENT.guilds) !== 0) {
      for (const guild of this.#world.guilds) {
        this.#dispatchTo(session, 'GUILD_CREATE', guildCreatePayload(this.#world, guild))
      }
    }
    this.#started()
    return session
  }

  #resume(socket: WebSocket, d: JsonObject): Session | null {
    if (d.token !== this.#world.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.')
      return null
    }
    const session = this.#sessions.get(textOf(d.session_id))
    if (session === undefined) {
      send(socket, { op: OP.invalidSession, s: null, t: null, d: false })
      return null
    }
    const seen = numberOf(d.seq)
    if (seen > session.dispatched.length) {
      socket.close(CLOSE.invalidSequence, 'Invalid seq.')
      return null
    }
    session.socket?.terminate()
    session.socket = socket
    for (const { s, t, d: body } of session.dispatched.slice(seen))
      send(socket, { op: OP.dispatch, s, t, d: body })
    this.#dispatchTo(session, 'RESUMED', {})
    this.resumes += 1
    this.#started()
    return session
  }

  #started(): void {
    this.starts += 1
    this.#lastStart = Date.now()
    this.#world.changed()
  }

  #ready(session: Session, shard: readonly Json[]): JsonObject {
    return {
      v: 10,
      user: selfPayload(this.#world),
      guilds: this.#world.guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.#address(),
      application: { id: this.#world.bot.id, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      user_settings: {},
      ...(shard.length === 2 ? { shard } : {}),
    }
  }

  #dispatchTo(session: Session, t: string, d: JsonObject): void {
    const s = session.dispatched.length + 1
    session.dispatched.push({ s, t, d })
    if (session.socket !== null) send(session.socket, { op: OP.dispatch, s, t, d })
  }
}

function send(socket: WebSocket, payload: JsonObject): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload))
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
}
