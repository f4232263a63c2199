// Request -> drawn messages: the path that slash commands, buttons and messages share. Where an answer goes is
// interactions.ts's and messages.ts's.

import type { Logger } from 'pino'
import { commandNamed } from '../answering/commands.ts'
import type { RecentQuestions } from '../answering/conversation/recent-questions.ts'
import type { Reply } from '../answering/reply.ts'
import type { Asker, Request } from '../answering/request.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus, ReindexOutcome, ReindexProgress } from '../corpus/corpus.ts'
import type { Drawing } from '../pictures/drawing.ts'
import type { Depiction } from '../pictures/timeline-picture.ts'
import { wordingFor } from '../presentation/languages.ts'
import { refusalLine } from '../presentation/reindex-report.ts'
import type { DrawnMessage } from './components.ts'
import { drawNote, drawReply, withPicture } from './components.ts'
import { LiveMessage } from './live-message.ts'
import type { Person } from './permissions.ts'
import { isDeleted, plainReason } from './troubles.ts'

/** What every handler works with. */
export interface Desk {
  readonly corpus: Corpus
  /** null: no pictures here. */
  readonly drawing: Drawing | null
  readonly log: Logger
  readonly now: () => Date
  /** Of direct messages. */
  readonly recent: RecentQuestions
  readonly mayReindex: (person: Person) => Promise<boolean>
}

/** Some thirty pages: who wants more narrows the question. */
export const QUOTATION_LIMIT = 300

export interface Question {
  readonly request: Request
  /** Which page of the reply, from 0. */
  readonly page: number
}

/** Never empty: the page asked for, and those after it when the page has no buttons that lead to them. */
export type AnswerMessages = readonly [DrawnMessage, ...DrawnMessage[]]

/** Enough for what no button could lead to; a channel is not flooded. */
const MESSAGE_LIMIT = 5

/** Who is told what an answer says, and what comes of it. */
export interface Told {
  readonly progress?: (progress: ReindexProgress) => void
  /** `pages`: how many the reply takes. */
  readonly reply?: (reply: Reply, pages: number) => void
}

export async function answer(
  question: Question,
  asker: Asker,
  desk: Desk,
  told: Told = {},
): Promise<AnswerMessages> {
  const { request } = question
  const wording = wordingFor(asker.language)
  const reply = await respond(request, asker, desk.corpus, told.progress)
  if (reply.kind === 'reindex') logReindex(reply.outcome, desk.log)
  // The words that the button meant have changed since.
  if (reply.kind === 'excerpts' && reply.excerpts.length === 0) return [drawNote(wording.expired)]
  const { pages, depictions, turnable } = drawReply(reply, wording, { now: desk.now(), request }, desk.corpus)
  told.reply?.(reply, turnable ? pages.length : 1)
  const from = Math.min(question.page, pages.length - 1)
  const [first, ...following] = await Promise.all(
    pages
      .slice(from, from + (turnable ? 1 : MESSAGE_LIMIT))
      .map((page, index) => illustrate(page, depictions[from + index] ?? null, desk)),
  )
  if (first === undefined) throw new Error(`a ${reply.kind} reply has no page`)
  return [first, ...following]
}

/** Where an answer that takes its time goes. */
export interface Place {
  /** Posts the message, or edits the one that it has posted. */
  show(message: DrawnMessage): Promise<unknown>
  /** Posts another below it. */
  below(message: DrawnMessage): Promise<unknown>
}

/** Tells how far the work is, and answers in the same message, or below it where somebody has deleted it. */
export async function answerInTime(
  question: Question,
  asker: Asker,
  desk: Desk,
  place: Place,
): Promise<void> {
  const wording = wordingFor(asker.language)
  const live = new LiveMessage((message) => place.show(message))
  const [first, ...following] = await answer(question, asker, desk, {
    progress: (progress) => live.progress(drawNote(wording.progress(progress))),
  })
  try {
    await live.finish(first)
  } catch (error) {
    if (!isDeleted(error)) throw error
    await place.below(first)
  }
  for (const message of following) await place.below(message)
}

/** Without its picture where none comes: the words are the answer. */
async function illustrate(
  message: DrawnMessage,
  depiction: Depiction | null,
  { drawing, log }: Desk,
): Promise<DrawnMessage> {
  if (depiction === null || drawing === null) return message
  try {
    return withPicture(message, await drawing.timeline(depiction.picture), depiction.alt)
  } catch (error) {
    log.warn(`a timeline is sent without its picture (${plainReason(error)})`)
    return message
  }
}

/** Whether answering may take over a second. */
export function isLong(request: Request): boolean {
  return commandNamed(request.kind)?.long ?? false
}

/** Whether only admins may ask it. */
export function isRestricted(request: Request): boolean {
  return commandNamed(request.kind)?.restricted ?? false
}

/** What an admin reads in the log, whatever became of the message that told the asker. */
function logReindex(outcome: ReindexOutcome, log: Logger): void {
  const wording = wordingFor('en')
  if (outcome.kind === 'busy') return
  if (outcome.kind === 'reindexed') log.info(`reindex: ${wording.reindexed(outcome)}`)
  else log.warn(`reindex: ${wording.reindexKept(outcome.generation, outcome.reason)}`)
  for (const refusal of outcome.refused) log.warn(`reindex: refused ${refusalLine(refusal, wording)}`)
}
