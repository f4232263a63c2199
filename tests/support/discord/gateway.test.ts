// The stand-in's gateway with the real discord.js connected: connections end in Discord's ways and come back with
// everything that happened meanwhile, once.

import { GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { ExampleBot } from './example-bot.ts'
import { startExampleBot } from './example-bot.ts'
import { INTENT } from './gateway.ts'
import type { JsonObject } from './json.ts'
import { isObject } from './json.ts'
import type { StandIn } from './stand-in.ts'
import { startStandIn } from './stand-in.ts'

let discord: StandIn
let bot: ExampleBot | undefined

beforeEach(async () => {
  discord = await startStandIn()
})

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await discord.stop()
})

/** Starts a bot that replies to each message with its own words, and returns what it has read. */
async function echo(): Promise<string[]> {
  const read: string[] = []
  bot = await startExampleBot(discord, {
    // discord.js identifies every five seconds at most; here it need not wait.
    options: { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } },
    onMessage: (message) => {
      read.push(message.content)
      return message.reply(message.content)
    },
  })
  return read
}

describe('a connection that ends', () => {
  for (const how of ['reconnect', 'drop', 4000] as const) {
    test(`by ${how}: resumed, with what was said meanwhile, once`, async () => {
      const read = await echo()
      const alice = discord.member('alice')
      await alice.directMessage('avant')
      const back = discord.disconnect(how)
      await discord.world.waitFor(
        () => !discord.gateway.connected,
        2000,
        () => 'still connected',
      )
      const [first, second] = [alice.directMessage('pendant'), alice.directMessage('aussi')]
      await back
      expect([(await first).text, (await second).text]).toEqual(['pendant', 'aussi'])
      expect((await alice.directMessage('après')).text).toBe('après')
      expect(read).toEqual(['avant', 'pendant', 'aussi', 'après'])
      expect([discord.gateway.resumes, discord.gateway.identified.length]).toEqual([1, 1])
    })
  }

  test('by an invalid session: identified anew, and what was said meanwhile is lost', async () => {
    const read = await echo()
    await discord.disconnect('invalid')
    expect((await discord.member('alice').directMessage('après')).text).toBe('après')
    expect(read).toEqual(['après'])
    expect([discord.gateway.resumes, discord.gateway.identified.length]).toEqual([0, 2])
  })

  test('heartbeats are acknowledged; when they are not, the bot leaves and resumes', async () => {
    await discord.stop()
    discord = await startStandIn({ heartbeatInterval: 150 })
    await echo()
    const { world, gateway } = discord
    await world.waitFor(
      () => gateway.heartbeats >= 3,
      2000,
      () => 'no heartbeats',
    )
    expect(gateway.starts).toBe(1)
    gateway.acknowledging = false
    await world.waitFor(
      () => gateway.resumes === 1,
      5000,
      () => 'the bot stayed with a dead connection',
    )
    gateway.acknowledging = true
    expect((await discord.member('alice').directMessage('encore')).text).toBe('encore')
  })
})

describe('who is let in', () => {
  test('the intents asked for are known, and a privileged one is refused with 4014', async () => {
    await echo()
    expect(discord.gateway.identified).toEqual([INTENT.guilds | INTENT.guildMessages | INTENT.directMessages])
    await bot?.stop()
    const greedy = identify({ intents: INTENT.guilds | INTENT.messageContent })
    expect((await conversation([greedy])).code).toBe(4014)
  })

  test('without the intent for them, messages are not sent', async () => {
    const read: string[] = []
    bot = await startExampleBot(discord, {
      options: { intents: [GatewayIntentBits.Guilds] },
      onMessage: (message) => read.push(message.content),
      onInteraction: (interaction) =>
        interaction.isChatInputCommand() ? interaction.reply('ok') : undefined,
    })
    discord.member('alice').say('Qui ?', 'direct')
    await discord.member('alice').command('ask', { question: 'Quoi ?' })
    expect(read).toEqual([])
  })

  const closings: readonly [string, readonly (JsonObject | string)[], number][] = [
    ['a wrong token', [identify({ token: 'wrong' })], 4004],
    ['an intent that does not exist', [identify({ intents: 1 << 30 })], 4013],
    ['IDENTIFY twice', [identify({}), identify({})], 4005],
    ['a presence before IDENTIFY', [{ op: 3, d: {} }], 4003],
    ['an opcode that does not exist', [{ op: 99, d: null }], 4001],
    ['what is not JSON', ['{'], 4002],
    ['more than 4,096 bytes', [{ op: 1, d: 'x'.repeat(4096) }], 4002],
  ]
  for (const [what, payloads, code] of closings) {
    test(`${what} is closed with ${code}`, async () => {
      expect((await conversation(payloads)).code).toBe(code)
    })
  }

  test('RESUME of an unknown session is an invalid session; of a known one, ahead of it, is closed with 4007', async () => {
    const resume = { token: discord.token, session_id: 'nobody', seq: 1 }
    const unknown = await conversation([{ op: 6, d: resume }], 1)
    expect(unknown.received.at(-1)).toMatchObject({ op: 9, d: false })
    const first = await conversation([identify({})], 2)
    const id = first.received.map(({ d }) => (isObject(d) ? d.session_id : undefined)).find((entry) => entry)
    const ahead = await conversation([{ op: 6, d: { ...resume, session_id: id ?? '', seq: 99 } }])
    expect(ahead.code).toBe(4007)
  })

  test('another version of the gateway is closed with 4012', async () => {
    expect((await conversation([], 99, 'v=9&encoding=json')).code).toBe(4012)
  })
})

function identify(changed: JsonObject): JsonObject {
  const properties = { os: 'linux', browser: 'test', device: 'test' }
  return { op: 2, d: { token: 'the right one', intents: 1, properties, ...changed } }
}

interface Conversation {
  /** Null: the test hung up. */
  readonly code: number | null
  readonly received: readonly JsonObject[]
}

/** Sends `payloads` after HELLO; ends when the gateway closes, or abruptly after `enough` further payloads. */
function conversation(
  payloads: readonly (JsonObject | string)[],
  enough = 99,
  query = 'v=10&encoding=json',
): Promise<Conversation> {
  const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?${query}`)
  const received: JsonObject[] = []
  return new Promise((resolve) => {
    socket.on('close', (code) => resolve({ code: code === 1006 ? null : code, received }))
    socket.on('message', (data) => {
      const payload: unknown = JSON.parse(data.toString())
      if (!isObject(payload)) return
      received.push(payload)
      if (payload.op === 10) {
        const texts = payloads.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))
        for (const text of texts) socket.send(text.replace('the right one', discord.token))
      }
      if (received.length > enough) socket.terminate()
    })
  })
}
