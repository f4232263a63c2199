// One typed line -> what to show for it, with the memory that a screen with buttons would have: which
// actions stand under the last reply, and what was asked, for follow-ups. Streams, keys and drawing are chat.ts and print.ts.

import { RecentQuestions } from '../answering/conversation/recent-questions.ts'
import { interpret } from '../answering/interpret.ts'
import { findPeople } from '../answering/people.ts'
import type { Asker, Request } from '../answering/request.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus, ReindexProgress } from '../corpus/corpus.ts'
import { ALIASES, wordingFor } from '../presentation/languages.ts'
import type { Action, Page, PageLimits } from '../presentation/page.ts'
import { renderReply } from '../presentation/pages.ts'
import type { LanguageCode } from '../text/article/article.ts'
import { phrasesFor } from './phrases.ts'
import { NO_LIMITS } from './print.ts'

export type Turn =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'quit' }
  /** An empty line. */
  | { readonly kind: 'nothing' }

export interface Conversation {
  /** Rejects only for a bug. */
  take(line: string, onProgress?: (progress: ReindexProgress) => void): Promise<Turn>
}

export interface ConversationSetting {
  readonly corpus: Corpus
  readonly asker: Asker
  readonly now: () => Date
}

/** A terminal scrolls, so a page may be long; not so long that its beginning is out of reach. */
const CHAT_LIMITS: PageLimits = { characters: 12_000, bytes: 48_000, blocks: 60 }

/** Some pages of the chat: who wants more narrows the question, or asks on the command line. */
const QUOTATION_LIMIT = 500

/** One person, one conversation. */
const WHO = 'terminal'

export const QUIT: readonly string[] = ['/quit', '/exit', '/quitter']

export function openConversation({ corpus, asker, now }: ConversationSetting): Conversation {
  let actions: readonly Action[] = []
  const recent = new RecentQuestions()

  const show = async (
    request: Request,
    number: number,
    language: LanguageCode,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<Turn> => {
    const before = recent.language(WHO, now())
    const asking = {
      ...asker,
      ...(request.kind === 'ask' ? { language: before ?? asker.language } : {}),
      ...(before === null ? {} : { conversation: before }),
      quotationLimit: QUOTATION_LIMIT,
    }
    const reply = await respond(request, asking, corpus, onProgress)
    const wording = wordingFor(replyLanguage(reply, language))
    // What a reindex did is told once, so that all of it stands on one page.
    const limits = request.kind === 'reindex' ? NO_LIMITS : CHAT_LIMITS
    const pages = renderReply(reply, wording, { now: now(), limits, request })
    const page = pages[Math.min(number, pages.length - 1)]
    if (page === undefined) throw new Error(`no page for a reply of kind ${reply.kind}`)
    actions = page.actions
    recent.showed(WHO, { request, page: number }, reply, pages.length, { ...asker, now: now() })
    return { kind: 'page', page }
  }

  return {
    async take(line, onProgress) {
      const typed = line.trim()
      if (typed === '') return { kind: 'nothing' }
      if (QUIT.includes(typed.normalize('NFC').toLowerCase())) return { kind: 'quit' }
      if (/^\d{1,2}$/.test(typed)) {
        const action = actions[Number(typed) - 1]
        if (action === undefined)
          return { kind: 'notice', text: phrasesFor(asker.language).noSuchAction(typed) }
        return show(action.request, action.page, asker.language, onProgress)
      }
      const meant = interpret(typed, ALIASES, (name) => findPeople(name, corpus).length > 0)
      const wording = wordingFor(asker.language)
      switch (meant.kind) {
        case 'request': {
          const { request, page } = recent.follow(WHO, typed, meant, { ...asker, now: now() }, corpus)
          // "More" goes on in the language of the question that it is more of.
          const goesOn = meant.request.kind === 'ask' ? recent.language(WHO, now()) : null
          return show(request, page, goesOn ?? asker.language, onProgress)
        }
        case 'usage':
          return { kind: 'notice', text: wording.usage(meant.command) }
        case 'unknown-command':
          return { kind: 'notice', text: wording.unknownCommand(`/${meant.name}`) }
      }
    },
  }
}

/** A question is answered in its own language, everything else in the interface's. */
export function replyLanguage(
  reply: { readonly kind: string; readonly language?: LanguageCode },
  interfaceLanguage: LanguageCode,
): LanguageCode {
  const isToQuestion = reply.kind === 'answer' || reply.kind === 'small-talk'
  return isToQuestion && reply.language !== undefined ? reply.language : interfaceLanguage
}
