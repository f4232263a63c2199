// A batch of JSON lines: each an object with an id, answered in order by an object with the same id, one at a time, so
// that memory does not grow with the file. A line that cannot be answered is named on stderr and the others are
// answered all the same: whoever sent ten thousand does not lose the rest to one of them.

import { createReadStream } from 'node:fs'
import type { Streams } from './streams.ts'
import { isReadError, readLines, write } from './streams.ts'
import { plainLine } from './wrap.ts'

export interface LineBatch {
  /** "-": stdin. */
  readonly file: string
  readonly streams: Pick<Streams, 'input' | 'output' | 'errors'>
  /** Words a fault for stderr. */
  readonly say: (fault: BatchFault) => string
}

export type BatchFault =
  | { readonly rule: 'unreadable'; readonly file: string; readonly detail: string }
  | (LineFault & { readonly file: string; readonly line: number })

/** Why a line is not answered. */
export type LineFault =
  | { readonly rule: 'line-invalid' | 'dates-line-invalid' }
  | { readonly rule: 'no-such-article'; readonly article: string }

export type LineOutcome = { readonly answer: object } | { readonly fault: LineFault }

/** Whether every line was answered. Empty lines are passed over, and counted. */
export async function answerBatch(
  { file, streams, say }: LineBatch,
  answer: (line: string) => LineOutcome | Promise<LineOutcome>,
): Promise<boolean> {
  const isStdin = file === '-'
  const name = isStdin ? 'stdin' : file
  let complete = true
  let line = 0
  const refuse = async (fault: BatchFault): Promise<void> => {
    complete = false
    await write(streams.errors, `${plainLine(say(fault))}\n`)
  }
  try {
    for await (const source of readLines(isStdin ? streams.input : createReadStream(file))) {
      line += 1
      if (source.trim() === '') continue
      const outcome = await answer(source)
      if ('fault' in outcome) await refuse({ ...outcome.fault, file: name, line })
      else await write(streams.output, `${JSON.stringify(outcome.answer)}\n`)
    }
  } catch (error) {
    if (!isReadError(error)) throw error
    await refuse({ rule: 'unreadable', file: name, detail: error.code })
  }
  return complete
}

export interface IdentifiedLine {
  readonly id: string | number
  readonly fields: Readonly<Record<string, unknown>>
}

/** null: not a JSON object with an id that is a string or a number. */
export function readIdentifiedLine(source: string): IdentifiedLine | null {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Readonly<Record<string, unknown>>
  const { id } = fields
  return typeof id === 'string' || typeof id === 'number' ? { id, fields } : null
}
