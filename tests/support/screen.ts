// Streams as a terminal or a pipe would be, for tests of the terminal edge: type into one, read the others.

import { PassThrough, Writable } from 'node:stream'
import type { Streams } from '../../src/terminal/streams.ts'

export interface TestScreen {
  readonly streams: Streams
  /** Everything written so far. */
  readonly output: () => string
  readonly errors: () => string
  /** As keys: "\r" is Enter, "\x03" Ctrl-C, "\x04" Ctrl-D. */
  type(keys: string): void
  /** Resolves when the output matches. */
  shows(pattern: RegExp): Promise<void>
  end(): void
}

class Recorder extends Writable {
  readonly isTTY: boolean
  readonly columns: number | undefined
  text = ''

  constructor(columns: number | null) {
    super({ decodeStrings: false })
    this.isTTY = columns !== null
    this.columns = columns ?? undefined
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
    this.emit('text')
  }
}

/** `columns` null: pipes. */
export function openScreen(columns: number | null): TestScreen {
  const input = Object.assign(new PassThrough(), { isTTY: columns !== null })
  const [output, errors] = [new Recorder(columns), new Recorder(columns)]
  return {
    streams: { input, output, errors, colour: 'never' },
    output: () => output.text,
    errors: () => errors.text,
    type: (keys) => input.write(keys),
    shows: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!pattern.test(output.text)) return
          output.off('text', look)
          resolve()
        }
        output.on('text', look)
        look()
      }),
    end: () => input.end(),
  }
}
