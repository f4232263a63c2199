// One request from the command line, one reply: on stdout when it answers, on stderr when what was asked
// for does not exist.

import type { Reply } from '../answering/reply.ts'
import type { Asker, Request } from '../answering/request.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus } from '../corpus/corpus.ts'
import {
  answerToJson,
  personToJson,
  quotationToJson,
  timelineEntryToJson,
  unansweredToJson,
  verificationToJson,
} from '../presentation/json.ts'
import { wordingFor } from '../presentation/languages.ts'
import { renderReply } from '../presentation/pages.ts'
import { timelineToCsv, timelineToTimelineJs } from '../presentation/timeline-exports.ts'
import type { Wording } from '../presentation/wording.ts'
import type { LanguageCode } from '../text/article/article.ts'
import type { Output } from './arguments.ts'
import { replyLanguage } from './conversation.ts'
import { phrasesFor } from './phrases.ts'
import { NO_LIMITS, printNotice, printPage } from './print.ts'
import type { Streams } from './streams.ts'
import { screenOf, write } from './streams.ts'

export interface Once {
  readonly request: Request
  readonly output: Output
  readonly corpus: Corpus
  readonly asker: Asker
  readonly streams: Streams
  readonly now: () => Date
}

/** Whether there was a reply of the kind that was asked for; "the articles do not say" is one. */
export async function runOnce({ request, output, corpus, asker, streams, now }: Once): Promise<boolean> {
  const reply = await respond(request, asker, corpus)
  const wording = wordingFor(replyLanguage(reply, asker.language))
  const answered = ANSWERS.has(reply.kind)
  const data = output === 'text' ? null : forPrograms(reply, output, wording)
  if (data !== null) {
    await write(streams.output, data)
    return answered
  }
  const stream = answered ? streams.output : streams.errors
  const missed = sayArticleMissed(reply, asker.language)
  if (missed !== null) {
    await write(stream, printNotice(missed, screenOf(stream, streams.colour)))
    return false
  }
  for (const page of renderReply(reply, wording, { now: now(), limits: NO_LIMITS, request })) {
    // There is no next line to type a number on.
    await write(stream, printPage({ ...page, actions: [] }, screenOf(stream, streams.colour)))
  }
  return answered
}

const ANSWERS: ReadonlySet<Reply['kind']> = new Set([
  'answer',
  'small-talk',
  'passage',
  'quotations',
  'timeline',
  'people',
  'person',
  'verification',
  'sources',
])

/** One line, where a screen with buttons would list all articles; null: the reply is not about a missing article. */
function sayArticleMissed(reply: Reply, language: LanguageCode): string | null {
  const phrases = phrasesFor(language)
  if (reply.kind === 'no-such-article') {
    return phrases.noSuchArticle(
      reply.asked,
      reply.articles.map(({ id }) => id),
    )
  }
  return reply.kind === 'which-article' ? phrases.whichArticle(reply.articles.map(({ id }) => id)) : null
}

/** null: of such a reply there is no such form. */
function forPrograms(reply: Reply, output: Output, wording: Wording): string | null {
  switch (reply.kind) {
    case 'answer':
      return line(answerToJson(reply))
    case 'small-talk':
      return line(unansweredToJson(reply))
    case 'quotations':
      return line(reply.quotations.map(quotationToJson))
    case 'timeline':
      if (output === 'csv') return timelineToCsv(reply.quotations)
      return line(
        output === 'timelinejs'
          ? timelineToTimelineJs(reply, wording)
          : reply.quotations.map(timelineEntryToJson),
      )
    case 'people':
      return line(reply.people.map(personToJson))
    case 'person':
      return line([personToJson(reply.person)])
    case 'verification':
      return line(verificationToJson(reply))
    default:
      return null
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
