// The three streams of the terminal edge: what their screens can show, writing no faster than they take
// it, and reading line by line.

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { ReindexProgress } from '../corpus/corpus.ts'
import type { Wording } from '../presentation/wording.ts'
import type { Colour } from '../settings.ts'
import { sliceSpan } from '../text/span.ts'
import type { Screen } from './print.ts'
import { wrapText } from './wrap.ts'

export type Input = Readable & { readonly isTTY?: boolean | undefined }

export type Output = Writable & {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export interface Streams {
  readonly input: Input
  /** Results only. */
  readonly output: Output
  /** Everything else. */
  readonly errors: Output
  readonly colour: Colour
}

export function screenOf(stream: Output, colour: Colour): Screen {
  return {
    columns: stream.isTTY ? stream.columns || 80 : Number.POSITIVE_INFINITY,
    colour: colour === 'always' || (colour === 'auto' && stream.isTTY === true),
  }
}

/** Resolves when the stream is ready for more, or takes no more: its errors are main.ts's to hear. */
export async function write(stream: Output, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain').catch(() => {})
}

/** What one line may hold, in UTF-16 code units; the rest of a longer one is dropped as it is read. */
const LINE_LIMIT = 1_000_000

/**
 * The stream's lines, cut at "\n" and "\r\n" only: a JSON line may hold any other line separator within its
 * strings. UTF-8; a byte order mark is left out.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let line = ''
  for await (const chunk of stream) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield line.replace(/\r$/, '')
        line = ''
      }
      line += part.slice(0, LINE_LIMIT - line.length)
    }
  }
  line += decoder.decode()
  if (line !== '') yield line.replace(/\r$/, '')
}

/** Errors of reading a file, not of what is done with it: those that the operating system's read calls give. */
export function isReadError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error &&
    'syscall' in error &&
    ['open', 'read'].includes(String(error.syscall)) &&
    'code' in error
  )
}

export interface ProgressLine {
  readonly show: (progress: ReindexProgress) => void
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void
}

/** One line that is written over and over; nothing at all where that is not a terminal. */
export function progressLine(stream: Output, wording: Wording): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  const clear = (): void => {
    stream.write('\r\x1b[K')
  }
  return {
    show: (progress) => {
      const text = wording.progress(progress)
      const [line = { start: 0, end: 0 }] = wrapText(text, (stream.columns || 80) - 1)
      stream.write(`\r\x1b[K${sliceSpan(text, line)}`)
    },
    clear,
  }
}
