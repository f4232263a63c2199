// What discord.js throws, sorted: what is final, what passes, and in which words the log says so.
// The connection that lives by it is in connection.test.ts.

import { DiscordAPIError, HTTPError } from 'discord.js'
import { describe, expect, test } from 'vitest'
import {
  closeTrouble,
  isDeleted,
  isNotPermitted,
  isOutdatedToken,
  isTooLate,
  isUnreachable,
  loginTrouble,
  plainReason,
} from '../../src/discord/troubles.ts'

const apiError = (status: number, code: number, message: string) =>
  new DiscordAPIError({ code, message }, code, status, 'GET', 'https://discord.com/api/v10/x', {})

const systemError = (code: string, message = '') => Object.assign(new Error(message), { code })

describe('a login that failed', () => {
  test('for the token is final, and says which setting to change', () => {
    for (const error of [apiError(401, 0, '401: Unauthorized'), new Error('Authentication failed')]) {
      const trouble = loginTrouble(error, 0)
      expect(trouble.kind === 'refused' && trouble.refusal.message).toMatch(
        /^Discord refuses DISCORD_TOKEN\. .+$/,
      )
    }
  })

  test.each<[unknown, string]>([
    [systemError('ECONNREFUSED'), 'ECONNREFUSED'],
    [systemError('ENOTFOUND', 'getaddrinfo ENOTFOUND discord.com'), 'getaddrinfo ENOTFOUND discord.com'],
    [
      new TypeError('fetch failed', { cause: systemError('ECONNRESET', 'read ECONNRESET') }),
      'read ECONNRESET',
    ],
    [apiError(404, 0, '404: Not Found'), 'status 404: 404: Not Found'],
    [
      new HTTPError(503, 'Service Unavailable', 'GET', 'https://discord.com', {}),
      'status 503: Service Unavailable',
    ],
    [undefined, 'the connection ended'],
    [new Error('one line\n    at another'), 'one line'],
  ])('for anything else is tried again: %s', (error, reason) => {
    expect(loginTrouble(error, 0)).toEqual({ kind: 'unreachable', reason, retryAfter: null })
  })

  test('for want of session starts is tried again when Discord says, a day later at the most', () => {
    const message = (iso: string) =>
      new Error(`Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at ${iso}`)
    const now = Date.parse('2025-06-06T08:00:00.000Z')
    const wait = (iso: string) => {
      const trouble = loginTrouble(message(iso), now)
      return trouble.kind === 'unreachable' ? trouble.retryAfter : 'refused'
    }
    expect(wait('2025-06-06T09:00:00.000Z')).toBe(3_600_000)
    expect(wait('2025-06-06T07:00:00.000Z')).toBe(0)
    expect(wait('2026-06-06T09:00:00.000Z')).toBe(86_400_000)
  })
})

test.each([
  [4004, 'refused'],
  [4010, 'unreachable'],
  [4011, 'unreachable'],
  [4012, 'refused'],
  [4013, 'refused'],
  [4014, 'refused'],
])('a gateway that closes with %i: %s', (code, kind) => {
  expect(closeTrouble(code).kind).toBe(kind)
})

describe('a request that failed', () => {
  test('because of the network is an outage, because of the program it is a bug', () => {
    expect(isUnreachable(systemError('ECONNRESET'))).toBe(true)
    expect(isUnreachable(systemError('UND_ERR_SOCKET'))).toBe(true)
    expect(isUnreachable(new HTTPError(502, 'Bad Gateway', 'GET', 'https://discord.com', {}))).toBe(true)
    expect(isUnreachable(systemError('ERR_INVALID_ARG_TYPE'))).toBe(false)
    expect(isUnreachable(systemError('SQLITE_CORRUPT'))).toBe(false)
    expect(isUnreachable(apiError(400, 50_035, 'Invalid Form Body'))).toBe(false)
    expect(isUnreachable(new TypeError('x is not a function'))).toBe(false)
  })

  test('is told by Discord’s code', () => {
    expect(isTooLate(apiError(404, 10_062, 'Unknown interaction'))).toBe(true)
    expect(isOutdatedToken(apiError(401, 50_027, 'Invalid Webhook Token'))).toBe(true)
    expect(isDeleted(apiError(404, 10_008, 'Unknown Message'))).toBe(true)
    expect(isNotPermitted(apiError(403, 50_013, 'Missing Permissions'))).toBe(true)
    expect(isNotPermitted(apiError(404, 10_062, 'Unknown interaction'))).toBe(false)
  })

  test('is said in a few words', () => {
    expect(plainReason(apiError(403, 50_001, 'Missing Access'))).toBe('status 403: Missing Access')
  })
})
