// The connection against a gateway that does what Discord seldom does: the whole bot as a child process, because
// what discord.js throws there ends a process unless somebody is prepared for it.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterEach, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { connectToDiscord } from '../../src/discord/connection.ts'
import { launchBot } from '../support/bot.ts'
import { makeTestFolder } from '../support/corpus.ts'
import { stopPrograms } from '../support/program.ts'
import { STORY } from '../support/story.ts'

const TOKEN = 'MTIwMDAwMDAwMDAwMDAwMDAwMQ.Gscrip.ted-gateway-for-one-test-000000'
const BOT = {
  id: '1200000000000000001',
  username: 'verbatim',
  discriminator: '0000',
  bot: true,
  avatar: null,
}
const OP = { dispatch: 0, identify: 2, resume: 6, reconnect: 7, invalidSession: 9, hello: 10 }

type Send = (...payloads: readonly object[]) => void

interface ScriptedGateway extends AsyncDisposable {
  readonly url: string
  /** The op codes that the bot has sent, heartbeats left out. */
  readonly received: readonly number[]
  /** The connections that the bot has opened, closed ones included. */
  readonly connections: readonly WebSocket[]
}

/** `script` is called for each payload of the bot, heartbeats left out. */
async function startGateway(
  script: (op: number, send: Send, socket: WebSocket) => void,
  sessionStarts = 1000,
): Promise<ScriptedGateway> {
  const server = createServer((request, response) => {
    const gateway = {
      url: `ws://127.0.0.1:${port}`,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: sessionStarts,
        reset_after: 3_600_000,
        max_concurrency: 1,
      },
    }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(request.url?.includes('/gateway/bot') ? gateway : []))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const received: number[] = []
  const connections: WebSocket[] = []
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket, { socket: stream }) => {
    connections.push(socket)
    const send: Send = (...payloads) => {
      stream.cork()
      for (const payload of payloads) socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }))
      stream.uncork()
    }
    socket.on('message', (data) => {
      const { op } = JSON.parse(data.toString()) as { op: number }
      if (op === 1) return
      received.push(op)
      script(op, send, socket)
    })
    send({ op: OP.hello, d: { heartbeat_interval: 41_250 } })
  })
  return {
    url: `http://127.0.0.1:${port}/api/v10/`,
    received,
    connections,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Without a resume address, discord.js comes back to the one it knows. */
const READY = {
  op: OP.dispatch,
  t: 'READY',
  s: 1,
  d: { v: 10, user: BOT, guilds: [], session_id: 'a', application: { id: BOT.id, flags: 0 } },
}

const troubleLines = (stderr: string) =>
  stderr.split('\n').filter((line) => / (?:warn|error|fatal) /.test(line))

afterEach(stopPrograms)

test('a session that ends in the moment of its resumption does not end the bot: it identifies anew', async () => {
  let resumed = false
  await using gateway = await startGateway((op, send) => {
    if (op === OP.resume) {
      resumed = true
      // Together, so that the bot reads both in one go.
      send({ op: OP.dispatch, t: 'RESUMED', s: 2, d: {} }, { op: OP.invalidSession, d: false })
    } else if (op === OP.identify) {
      send(READY)
      if (!resumed) setTimeout(() => send({ op: OP.reconnect }), 100)
    }
  })
  using folder = makeTestFolder(STORY)
  const bot = launchBot({ token: TOKEN, url: gateway.url }, folder)
  await bot.said(/stumbled/)
  await bot.said(/connected to Discord again/, 15_000)
  expect(gateway.received).toEqual([OP.identify, OP.resume, OP.identify])
  const { code, stderr } = await bot.kill('SIGTERM')
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test.each([
  [4004, 'DISCORD_TOKEN'],
  [4013, '4013'],
  [4014, 'privileged'],
])('a gateway that closes with %i for good: one plain line, exit 1', async (closeCode, said) => {
  await using gateway = await startGateway((_, __, socket) => socket.close(closeCode))
  using folder = makeTestFolder(STORY)
  const { code, stderr } = await launchBot({ token: TOKEN, url: gateway.url }, folder).ended
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(said)])
  expect(stderr).not.toContain(TOKEN)
})

test('no session starts left: one plain line that says until when, and no connection meanwhile', async () => {
  await using gateway = await startGateway(() => {}, 0)
  using folder = makeTestFolder(STORY)
  const bot = launchBot({ token: TOKEN, url: gateway.url }, folder)
  await bot.said(/no session starts left/)
  const { code, stderr } = await bot.kill('SIGTERM')
  expect(code).toBe(0)
  expect(troubleLines(stderr)).toHaveLength(1)
  expect(gateway.received).toEqual([])
})

test('a client that Discord leaves without an answer is replaced, and does not come back beside its successor', async () => {
  await using gateway = await startGateway((op, send) => {
    if (op === OP.identify && gateway.connections.length > 1) send(READY)
  })
  const connected = Promise.withResolvers<void>()
  const connection = connectToDiscord({
    token: TOKEN,
    apiUrl: gateway.url,
    log: pino({ level: 'silent' }),
    stuckAfter: 500,
    listen: () => {},
    onReady: () => connected.resolve(),
  })
  await connected.promise
  // Longer than the half second after which a destroyed shard connects again.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(gateway.received).toEqual([OP.identify, OP.identify])
  expect(gateway.connections.map(({ readyState, OPEN }) => readyState === OPEN)).toEqual([false, true])
  await connection.stop()
  await connection.finished
})
