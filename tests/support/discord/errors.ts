// Discord's error answers: status, code and message as its API gives them, and the tree of field errors that
// comes with 50035. Which rule was broken is decided where the rule stands.

import type { Json, JsonObject } from './json.ts'

/** An answer other than success. `body()` is what travels. */
export class DiscordError extends Error {
  readonly status: number
  readonly code: number
  readonly errors: JsonObject | null

  constructor(status: number, code: number, message: string, errors: JsonObject | null = null) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }

  body(): JsonObject {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === null ? {} : { errors: this.errors }),
    }
  }
}

export const breakdown = () => new DiscordError(500, 0, '500: Internal Server Error')
export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized')
export const notFound = () => new DiscordError(404, 0, '404: Not Found')
export const methodNotAllowed = () => new DiscordError(405, 0, '405: Method Not Allowed')
export const unknownChannel = () => new DiscordError(404, 10003, 'Unknown Channel')
export const unknownGuild = () => new DiscordError(404, 10004, 'Unknown Guild')
export const unknownMember = () => new DiscordError(404, 10007, 'Unknown Member')
export const unknownMessage = () => new DiscordError(404, 10008, 'Unknown Message')
export const unknownUser = () => new DiscordError(404, 10013, 'Unknown User')
export const unknownWebhook = () => new DiscordError(404, 10015, 'Unknown Webhook')
export const unknownInteraction = () => new DiscordError(404, 10062, 'Unknown interaction')
export const wrongApplication = () =>
  new DiscordError(403, 20012, 'You are not authorized to perform this action on this application')
export const alreadyAcknowledged = () =>
  new DiscordError(400, 40060, 'Interaction has already been acknowledged.')
export const missingAccess = () => new DiscordError(403, 50001, 'Missing Access')
export const foreignMessage = () =>
  new DiscordError(403, 50005, 'Cannot edit a message authored by another user')
export const emptyMessage = () => new DiscordError(400, 50006, 'Cannot send an empty message')
export const cannotMessageUser = () => new DiscordError(403, 50007, 'Cannot send messages to this user')
export const invalidWebhookToken = () => new DiscordError(401, 50027, 'Invalid Webhook Token')
export const invalidJson = () => new DiscordError(400, 50109, 'The request body contains invalid JSON.')

interface Failure {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

/** One field of a body under examination; failures of all fields of a body are gathered and thrown together. */
export class Field {
  readonly #path: readonly string[]
  readonly #failures: Failure[]

  private constructor(path: readonly string[], failures: Failure[]) {
    this.#path = path
    this.#failures = failures
  }

  static body(): Field {
    return new Field([], [])
  }

  at(key: string | number): Field {
    return new Field([...this.#path, String(key)], this.#failures)
  }

  fail(code: string, message: string): void {
    this.#failures.push({ path: this.#path, code, message })
  }

  /** A string of `min` to `max` UTF-16 code units; missing is a failure unless `min` is 0. */
  text(value: Json | undefined, min: number, max: number): void {
    if (value === undefined || value === null) {
      if (min > 0) this.fail('BASE_TYPE_REQUIRED', 'This field is required')
    } else if (typeof value !== 'string') {
      this.fail('STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`)
    } else if (value.length < min || value.length > max) {
      if (min === 0) this.fail('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
      else this.fail('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    }
  }

  /** A list of at most `max` items. */
  list(value: Json | undefined, max: number): readonly Json[] {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) {
      this.fail('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')
      return []
    }
    if (value.length > max) this.fail('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
    return value
  }

  oneOf(value: Json | undefined, allowed: readonly Json[]): boolean {
    if (value !== undefined && allowed.includes(value)) return true
    this.fail('BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`)
    return false
  }

  /** Throws 50035 with the tree of everything that failed in this body. */
  settle(): void {
    if (this.#failures.length === 0) return
    const tree: Record<string, Json> = {}
    for (const { path, code, message } of this.#failures) {
      let node = tree
      for (const key of path) {
        const next = (node[key] ?? {}) as Record<string, Json>
        node[key] = next
        node = next
      }
      node._errors = [...((node._errors as Json[] | undefined) ?? []), { code, message }]
    }
    throw new DiscordError(400, 50035, 'Invalid Form Body', tree)
  }
}
