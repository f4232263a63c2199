// One request from the command line, one reply: on stdout when it answers, on stderr when what was asked
// for does not exist.

import type { Asker, Request } from '../answering/request.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { answerToJson } from '../presentation/json.ts'
import { wordingFor } from '../presentation/languages.ts'
import { renderReply } from '../presentation/pages.ts'
import { replyLanguage } from './conversation.ts'
import { NO_LIMITS, printPage } from './print.ts'
import type { Streams } from './streams.ts'
import { screenOf, write } from './streams.ts'

export interface Once {
  readonly request: Request
  readonly json: boolean
  readonly corpus: Corpus
  readonly asker: Asker
  readonly streams: Streams
  readonly now: () => Date
}

/** Whether there was a reply of the kind that was asked for; "the articles do not say" is one. */
export async function runOnce({ request, json, corpus, asker, streams, now }: Once): Promise<boolean> {
  const reply = await respond(request, asker, corpus)
  if (json && reply.kind === 'answer') {
    await write(streams.output, `${JSON.stringify(answerToJson(reply))}\n`)
    return true
  }
  const answered = reply.kind === 'answer' || reply.kind === request.kind
  const stream = answered ? streams.output : streams.errors
  const wording = wordingFor(replyLanguage(reply, asker.language))
  for (const page of renderReply(reply, wording, { now: now(), limits: NO_LIMITS, request })) {
    // There is no next line to type a number on.
    await write(stream, printPage({ ...page, actions: [] }, screenOf(stream, streams.colour)))
  }
  return answered
}
