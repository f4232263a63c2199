// `ask --batch`: questions in as JSON lines, answers out as JSON lines, one at a time, so that memory does
// not grow with the file. A line that cannot be answered is named on stderr and the others are answered all the
// same: whoever sent ten thousand questions does not lose the rest to one of them.

import { createReadStream } from 'node:fs'
import type { Reply } from '../answering/reply.ts'
import type { Asker, Request } from '../answering/request.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { answerToJson, smallTalkToJson } from '../presentation/json.ts'
import { readIdentifiedLine } from './json-lines.ts'
import type { Streams } from './streams.ts'
import { readLines, write } from './streams.ts'
import { plainLine } from './wrap.ts'

export interface Batch {
  /** "-": stdin. */
  readonly file: string
  /** Article id for the lines that name none; null: all articles. */
  readonly article: string | null
  readonly corpus: Corpus
  readonly asker: Asker
  readonly streams: Streams
  /** Words a fault for stderr. */
  readonly say: (fault: BatchFault) => string
}

export type BatchFault =
  | { readonly rule: 'unreadable'; readonly file: string; readonly detail: string }
  | { readonly rule: 'line-invalid' | 'dates-line-invalid'; readonly file: string; readonly line: number }
  | {
      readonly rule: 'no-such-article'
      readonly file: string
      readonly line: number
      readonly article: string
    }

interface BatchLine {
  readonly id: string | number
  readonly request: Extract<Request, { kind: 'ask' }>
}

/** Whether every line was answered. */
export async function runBatch(batch: Batch): Promise<boolean> {
  const { streams, say } = batch
  const file = batch.file === '-' ? 'stdin' : batch.file
  let complete = true
  let line = 0
  const refuse = async (fault: BatchFault): Promise<void> => {
    complete = false
    await write(streams.errors, `${plainLine(say(fault))}\n`)
  }
  try {
    for await (const text of readLines(batch.file === '-' ? streams.input : createReadStream(batch.file))) {
      line += 1
      if (text.trim() === '') continue
      const asked = readBatchLine(text, batch.article)
      if (asked === null) {
        await refuse({ rule: 'line-invalid', file, line })
        continue
      }
      const reply = await respond(asked.request, batch.asker, batch.corpus)
      const answer = jsonOf(reply)
      if (answer !== null) {
        await write(streams.output, `${JSON.stringify({ id: asked.id, ...answer })}\n`)
      } else {
        await refuse({ rule: 'no-such-article', file, line, article: asked.request.article ?? '' })
      }
    }
  } catch (error) {
    if (!isReadError(error)) throw error
    await refuse({ rule: 'unreadable', file, detail: error.code })
  }
  return complete
}

/** null: not an answer. */
function jsonOf(reply: Reply): object | null {
  if (reply.kind === 'answer') return answerToJson(reply)
  return reply.kind === 'small-talk' ? smallTalkToJson(reply) : null
}

/** null: not a JSON object with an id and a question. Other fields are not looked at. */
function readBatchLine(text: string, fallback: string | null): BatchLine | null {
  const line = readIdentifiedLine(text)
  if (line === null) return null
  const { question, article = null } = line.fields
  if (typeof question !== 'string' || question.trim() === '') return null
  if (article !== null && typeof article !== 'string') return null
  return { id: line.id, request: { kind: 'ask', question, article: article?.trim() || fallback } }
}

/** Errors of reading the file, not of answering: those that the operating system's read calls give. */
export function isReadError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error &&
    'syscall' in error &&
    ['open', 'read'].includes(String(error.syscall)) &&
    'code' in error
  )
}
