// The last questions of each conversation, for a while: what follow-ups lean on. In memory only: what was asked is
// nobody else's business, and a restart forgets it. Making whole questions of them is conversation.ts's.

import type { Corpus } from '../../corpus/corpus.ts'
import type { LanguageCode } from '../../text/article/article.ts'
import type { Interpretation } from '../interpret.ts'
import type { Request } from '../request.ts'
import { completeQuestion } from './conversation.ts'
import { recogniseSmallTalk } from './small-talk.ts'

const QUESTIONS_EACH = 2
const MINUTES = 10
const CONVERSATIONS = 1000

interface Asked {
  /** Latest first. */
  readonly questions: readonly string[]
  readonly language: LanguageCode
  /** ms since the epoch. */
  readonly at: number
}

export class RecentQuestions {
  /** The longest silent first. */
  readonly #conversations = new Map<string, Asked>()

  /**
   * The request that a message means in its conversation, and remembers it: `key` tells who and where; `typed` is the
   * message, whose slash commands stand for themselves.
   */
  follow(
    key: string,
    typed: string,
    { request }: Extract<Interpretation, { kind: 'request' }>,
    { language, today, now }: { language: LanguageCode; today: string; now: Date },
    corpus: Corpus,
  ): Request {
    if (request.kind !== 'ask') return request
    // "merci" between two questions is none of them.
    if (recogniseSmallTalk(request.question, language, corpus) !== null) return request
    const earlier = this.#recent(key, now)?.questions ?? []
    const whole = typed.startsWith('/') ? null : completeQuestion(request.question, earlier, today, corpus)
    const question = whole ?? request.question
    this.#remember(key, {
      questions: [question, ...earlier].slice(0, QUESTIONS_EACH),
      language,
      at: now.getTime(),
    })
    return { ...request, question }
  }

  /** Of the last question; null: there is none. */
  language(key: string, now: Date): LanguageCode | null {
    return this.#recent(key, now)?.language ?? null
  }

  #recent(key: string, now: Date): Asked | null {
    const asked = this.#conversations.get(key)
    return asked !== undefined && now.getTime() - asked.at <= MINUTES * 60_000 ? asked : null
  }

  #remember(key: string, asked: Asked): void {
    this.#conversations.delete(key)
    this.#conversations.set(key, asked)
    for (const [silent, { at }] of this.#conversations) {
      const isOld = asked.at - at > MINUTES * 60_000
      if (!isOld && this.#conversations.size <= CONVERSATIONS) break
      this.#conversations.delete(silent)
    }
  }
}
