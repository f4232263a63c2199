// What discord.js throws and what the gateway closes with, as one plain line for the log, and whether trying
// again can help. How often to try is connection.ts's.

import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js'
import { DiscordRefusal } from './refusal.ts'

export type Trouble =
  /** No retry helps. */
  | { readonly kind: 'refused'; readonly refusal: DiscordRefusal }
  /** `retryAfter`: ms that Discord asks to wait; null: as one likes. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly retryAfter: number | null }

const WRONG_TOKEN =
  'Discord refuses DISCORD_TOKEN. Copy the bot’s token again from the Developer Portal (your application, Bot, Reset Token).'

/** Session starts are counted by the day. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000

/** Of a login that failed. */
export function loginTrouble(error: unknown, now: number): Trouble {
  const wrongToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof Error && error.message === 'Authentication failed')
  if (wrongToken) return refused(WRONG_TOKEN)
  // @discordjs/ws says how long only in words.
  const resets =
    error instanceof Error ? /^Not enough sessions remaining.*resets at (\S+)$/.exec(error.message) : null
  if (resets !== null) {
    const at = Date.parse(resets[1] ?? '')
    const wait = Number.isNaN(at) ? null : Math.min(Math.max(at - now, 0), LONGEST_WAIT_MS)
    return {
      kind: 'unreachable',
      reason: `no session starts left for this token until ${resets[1]}`,
      retryAfter: wait,
    }
  }
  return { kind: 'unreachable', reason: plainReason(error), retryAfter: null }
}

/** Of a connection that the gateway closed and that discord.js does not open again. */
export function closeTrouble(code: number): Trouble {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return refused(WRONG_TOKEN)
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return refused(
        `Discord refuses the events that this bot asks for (close code ${code}). It asks for no privileged intent: check that DISCORD_TOKEN is a bot’s, and update the bot.`,
      )
    case GatewayCloseCodes.InvalidAPIVersion:
      return refused(
        `Discord no longer speaks this bot’s version of its gateway (close code ${code}): update the bot.`,
      )
    default:
      return { kind: 'unreachable', reason: `Discord closed the connection (code ${code})`, retryAfter: null }
  }
}

/** An error in a few words, without its stack. */
export function plainReason(error: unknown): string {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `status ${error.status}: ${firstLine(error.message)}`
  }
  if (!(error instanceof Error)) return 'the connection ended'
  const { code, cause } = error as Error & { readonly code?: unknown }
  if (cause instanceof Error) return plainReason(cause)
  // Of a name that resolves to several addresses, Node collects the errors and leaves the message empty.
  return firstLine(error.message) || (typeof code === 'string' ? code : error.name)
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? ''
}

function refused(line: string): Trouble {
  return { kind: 'refused', refusal: new DiscordRefusal(line) }
}

// ---- of single requests

/** The interaction has run out, or another answer came first. */
export function isTooLate(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  ])
}

/** The interaction's token has run out; the message itself can still be edited. */
export function isOutdatedToken(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.InvalidWebhookToken, RESTJSONErrorCodes.UnknownWebhook])
}

/** Somebody has deleted the message that was to be edited. */
export function isDeleted(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.UnknownMessage])
}

/** The bot may not write there, or not to this person. */
export function isNotPermitted(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
    RESTJSONErrorCodes.UnknownChannel,
  ])
}

/** The bot may write, but not reply, because it may not read what was written before. */
export function isHistoryHidden(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory])
}

/** Of the system and of undici; Node's own ERR_… are mistakes in a program. */
const NETWORK_CODE = /^(?:E(?!RR_)[A-Z]+|UND_ERR_\w+)$/

/** The request did not come through: an outage, no bug. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof HTTPError) return true
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { readonly code?: unknown }
  return error.name === 'AbortError' || (typeof code === 'string' && NETWORK_CODE.test(code))
}

function hasCode(error: unknown, codes: readonly RESTJSONErrorCodes[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code)
}
