// `ask --batch`: questions in as JSON lines, answers out as JSON lines.

import type { Reply } from '../answering/reply.ts'
import type { Asker, Request } from '../answering/request.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { answerToJson, unansweredToJson } from '../presentation/json.ts'
import type { LineBatch } from './json-lines.ts'
import { answerBatch, readIdentifiedLine } from './json-lines.ts'

export interface Batch extends LineBatch {
  /** Article id for the lines that name none; null: all articles. */
  readonly article: string | null
  readonly corpus: Corpus
  readonly asker: Asker
}

interface BatchLine {
  readonly id: string | number
  readonly request: Extract<Request, { kind: 'ask' }>
}

/** Whether every line was answered. */
export async function runBatch({ article, corpus, asker, ...lines }: Batch): Promise<boolean> {
  return answerBatch(lines, async (source) => {
    const asked = readBatchLine(source, article)
    if (asked === null) return { fault: { rule: 'line-invalid' } }
    const { id, request } = asked
    const answer = jsonOf(await respond(request, asker, corpus), request, asker)
    return answer === null
      ? { fault: { rule: 'no-such-article', article: request.article ?? '' } }
      : { answer: { id, ...answer } }
  })
}

/** null: not an answer. */
function jsonOf(reply: Reply, { question }: BatchLine['request'], { language }: Asker): object | null {
  switch (reply.kind) {
    case 'answer':
      return answerToJson(reply)
    case 'small-talk':
      return unansweredToJson(reply)
    // A question mark alone asks nothing, and without articles nothing answers.
    case 'empty-question':
    case 'nothing-indexed':
      return unansweredToJson({ question, language })
    default:
      return null
  }
}

/** null: not a JSON object with an id and a question. Other fields are not looked at. */
function readBatchLine(source: string, fallback: string | null): BatchLine | null {
  const line = readIdentifiedLine(source)
  if (line === null) return null
  const { question, article = null } = line.fields
  if (typeof question !== 'string' || question.trim() === '') return null
  if (article !== null && typeof article !== 'string') return null
  return { id: line.id, request: { kind: 'ask', question, article: article?.trim() || fallback } }
}
