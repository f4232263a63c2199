// What a programmer is shown of a bug, and never a secret: what a failed request carries beside its message (its address,
// its headers, its body) holds the bot's token, or one that answers in its name.

import { inspect } from 'node:util'

/** `text` without the secret, wherever it stands; null: there is none to keep. */
export function withoutSecret(text: string, secret: string | null): string {
  return secret === null || secret === '' ? text : text.replaceAll(secret, '[token]')
}

/** The stack, and those of what caused it; of other fields none. */
export function printBug(error: unknown, secret: string | null = null): string {
  return withoutSecret(stacksOf(error, new Set()), secret)
}

function stacksOf(error: unknown, seen: Set<unknown>): string {
  if (!(error instanceof Error)) return describeThrown(error)
  seen.add(error)
  const parts = [error.stack ?? `${error.name}: ${error.message}`]
  const inner: readonly (readonly [label: string, cause: unknown])[] = [
    ...(error.cause === undefined ? [] : [['cause', error.cause] as const]),
    ...(error instanceof AggregateError ? error.errors.map((one) => ['one of', one] as const) : []),
  ]
  for (const [label, cause] of inner) {
    // An error that causes itself is said once.
    if (!seen.has(cause)) parts.push(`[${label}] ${stacksOf(cause, seen)}`.replaceAll('\n', '\n  '))
  }
  return parts.join('\n  ')
}

/** What was thrown and is no error: plain words are shown, and of an object only what it is. */
function describeThrown(thrown: unknown): string {
  const isObject = typeof thrown === 'object' && thrown !== null
  return isObject ? `thrown: ${Object.prototype.toString.call(thrown)}` : inspect(thrown)
}
