// The bot's log: pino's levels and fields, written as plain lines that a person reads on a terminal or in a
// system's journal. What is worth a line is the bot's to say.

import pino, { type Logger } from 'pino'
import type { LogLevel } from '../settings.ts'
import { withoutSecret } from './bugs.ts'
import type { Output } from './streams.ts'
import { neutralize, plainLine } from './wrap.ts'

/** `secret` never reaches the stream, whatever is logged. */
export function openLog(level: LogLevel, stream: Output, secret: string | null): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    {
      write: (line: string) => {
        const text = formatEvent(line)
        stream.write(withoutSecret(text, secret))
      },
    },
  )
}

/** pino's JSON -> `2025-06-06 08:00:00 warn  message key=value`, a stack indented below it. */
function formatEvent(json: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(json) as Readonly<Record<string, unknown>>
  const label = pino.levels.labels[Number(level)] ?? String(level)
  const details = Object.entries(fields).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const head = [String(time).slice(0, 19).replace('T', ' '), label.padEnd(5), String(msg ?? ''), ...details]
  const stack = isError(err) ? neutralize(`\n${err.stack ?? err.message}`).replaceAll('\n', '\n  ') : ''
  return `${plainLine(head.join(' '))}${stack}\n`
}

function isError(value: unknown): value is { message: string; stack?: string } {
  return typeof value === 'object' && value !== null && 'message' in value
}
