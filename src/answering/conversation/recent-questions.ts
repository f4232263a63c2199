// The last questions of each conversation and what the last reply showed, for a while: what follow-ups lean on. In memory
// only: what was asked is nobody else's business, and a restart forgets it. Making whole questions of them is
// conversation.ts's, and what leans on the excerpt shown is leaning.ts's.

import type { Corpus } from '../../corpus/corpus.ts'
import type { LanguageCode } from '../../text/article/article.ts'
import { judgeLanguage } from '../../text/detect-language.ts'
import type { Interpretation } from '../interpret.ts'
import { readQuestion } from '../question/question.ts'
import type { Excerpt, Reply } from '../reply.ts'
import type { ExcerptPlace, Request } from '../request.ts'
import { completeQuestion } from './conversation.ts'
import { peopleShown } from './from-shown.ts'
import { furtherWords } from './further-words.ts'
import { asksByRole, asksFurther, saysPronoun, soughtBy } from './leaning.ts'
import { isSaidInPassing, recogniseSmallTalk } from './small-talk.ts'

const QUESTIONS_EACH = 2
const MINUTES = 10
const CONVERSATIONS = 1000

/** A request, and which page of its reply, from 0. */
export interface PagedRequest {
  readonly request: Request
  readonly page: number
}

interface Remembered {
  /** Latest first. */
  readonly questions: readonly string[]
  readonly language: LanguageCode
  /** Excerpts of the last reply that showed any: three at the most. */
  readonly shown: readonly ExcerptPlace[]
  /** All that was shown since the question was asked, where that was answered. */
  readonly seen: readonly ExcerptPlace[]
  /** What "plus" asks for; null: nothing is left. */
  readonly onward: PagedRequest | null
  /** ms since the epoch. */
  readonly at: number
}

type AskRequest = Extract<Request, { kind: 'ask' }>

export interface Setting {
  /** For messages that do not tell theirs, where nothing was asked before. */
  readonly language: LanguageCode
  /** ISO day. */
  readonly today: string
  readonly now: Date
}

export class RecentQuestions {
  /** The longest silent first. */
  readonly #conversations = new Map<string, Remembered>()

  /**
   * The request that a message means in its conversation, and remembers it: `key` tells who and where; `typed` is the
   * message, whose slash commands stand for themselves.
   */
  follow(
    key: string,
    typed: string,
    { request }: Extract<Interpretation, { kind: 'request' }>,
    setting: Setting,
    corpus: Corpus,
  ): PagedRequest {
    if (request.kind !== 'ask') return { request, page: 0 }
    const { question: message } = request
    const isCommand = typed.startsWith('/')
    const before = this.#recent(key, setting.now)
    if (!isCommand && asksFurther(message))
      return before === null ? NOTHING_ASKED : this.#further(before, setting, corpus)
    // "merci" between two questions is none of them.
    const language = before?.language ?? setting.language
    if (recogniseSmallTalk(message, language, corpus) !== null) return { request, page: 0 }
    const earlier = before?.questions ?? []
    const meant = isCommand ? request : this.#leaning(request, before, { ...setting, language }, corpus)
    const judged = judgeLanguage(message)
    // "Qui a dit ça ?" is not what a later "et Vasseur ?" goes on about.
    const stands = meant.leaning === undefined || meant.leaning.whole
    this.#remember(key, {
      questions: stands ? [meant.question, ...earlier].slice(0, QUESTIONS_EACH) : earlier,
      language: judged.certain ? judged.language : language,
      shown: before?.shown ?? [],
      seen: before?.seen ?? [],
      onward: before?.onward ?? null,
      at: setting.now.getTime(),
    })
    return { request: meant, page: 0 }
  }

  /** Remembers what a reply showed, of `pages` pages, for what is asked about it next. */
  showed(key: string, { request, page }: PagedRequest, reply: Reply, pages: number, setting: Setting): void {
    if (reply.kind === 'small-talk' || reply.kind === 'nothing-further' || reply.kind === 'empty-question')
      return
    const before = this.#recent(key, setting.now)
    const places = placesOf(reply)
    // "Et où ?" may be told elsewhere, and "selon qui ?" after it still be about what was shown first.
    const isLeaning = request.kind === 'ask' && request.leaning !== undefined
    this.#remember(key, {
      questions: before?.questions ?? [],
      language: before?.language ?? setting.language,
      shown: isLeaning ? joined(places, before?.shown ?? []) : places,
      seen: seenWith(reply, isLeaning || request.kind === 'excerpts' ? (before?.seen ?? []) : []),
      onward: page + 1 < pages ? { request, page: page + 1 } : onwardFrom(reply),
      at: setting.now.getTime(),
    })
  }

  /** Of the last question; null: there is none. */
  language(key: string, now: Date): LanguageCode | null {
    return this.#recent(key, now)?.language ?? null
  }

  /** The same, where a message is of no language by itself, or is said in passing: "ok", "more", "d'accord". */
  languageFor(key: string, message: string, now: Date, corpus: Corpus): LanguageCode | null {
    const language = this.language(key, now)
    if (language === null) return null
    const isOfEither =
      !judgeLanguage(message).certain || asksFurther(message) || isSaidInPassing(message, language, corpus)
    return isOfEither ? language : null
  }

  #further({ questions, shown, seen, onward }: Remembered, setting: Setting, corpus: Corpus): PagedRequest {
    const [question] = questions
    const isPage = onward !== null && onward.request.kind !== 'excerpts'
    if (question === undefined || isPage || seen.length === 0) return onward ?? NOTHING_LEFT
    const left = onward?.request.kind === 'excerpts' ? onward.request.places : []
    const places = furtherWords(question, { shown, seen, left }, setting, corpus)
    if (places === null) return onward ?? NOTHING_LEFT
    return { request: { kind: 'excerpts', places }, page: 0 }
  }

  #leaning(request: AskRequest, before: Remembered | null, setting: Setting, corpus: Corpus): AskRequest {
    if (before === null) return request
    const { question: message } = request
    const { questions, shown } = before
    const whole = completeQuestion(message, questions, setting.today, corpus, peopleShown(shown, corpus))
    const question = whole ?? message
    if (shown.length === 0) return { ...request, question }
    const read = readQuestion(message, setting, corpus)
    const sought = soughtBy(message, read, corpus)
    const near = asksByRole(read) ? shown[0]?.article : undefined
    if (near !== undefined) return { ...request, question, near }
    // "Et Vasseur ?" asks the same of her, where that can be put into words.
    if (sought === null || (sought.for === 'person' && whole !== null)) return { ...request, question }
    const standsAlone = whole === null || sought.for === 'truth' || saysPronoun(read)
    return {
      ...request,
      question: standsAlone ? message : whole,
      leaning: { message, shown, before: questions[0] ?? null, whole: !standsAlone },
    }
  }

  #recent(key: string, now: Date): Remembered | null {
    const asked = this.#conversations.get(key)
    return asked !== undefined && now.getTime() - asked.at <= MINUTES * 60_000 ? asked : null
  }

  #remember(key: string, asked: Remembered): void {
    this.#conversations.delete(key)
    this.#conversations.set(key, asked)
    for (const [silent, { at }] of this.#conversations) {
      const isOld = asked.at - at > MINUTES * 60_000
      if (!isOld && this.#conversations.size <= CONVERSATIONS) break
      this.#conversations.delete(silent)
    }
  }
}

const NOTHING_LEFT: PagedRequest = { request: { kind: 'excerpts', places: [] }, page: 0 }
/** "Plus" before anything was asked. */
const NOTHING_ASKED: PagedRequest = { request: { kind: 'ask', question: '', article: null }, page: 0 }

const SHOWN_AT_MOST = 3

/** Latest first, each once. */
function joined(latest: readonly ExcerptPlace[], before: readonly ExcerptPlace[]): readonly ExcerptPlace[] {
  const isLatest = (place: ExcerptPlace): boolean =>
    latest.some(
      ({ article, passage, start }) =>
        article === place.article && passage === place.passage && start === place.start,
    )
  return [...latest, ...before.filter((place) => !isLatest(place))].slice(0, SHOWN_AT_MOST)
}

/** A list of quotations shows many, of which none is "ça". */
function placesOf(reply: Reply): readonly ExcerptPlace[] {
  switch (reply.kind) {
    case 'answer':
      return reply.excerpts.slice(0, 1).map(placeOf)
    case 'excerpts':
      return reply.excerpts.map(placeOf)
    case 'passage':
      return [placeOf(reply.excerpt)]
    case 'verification':
      return reply.checks
        .flatMap(({ shown }) => shown ?? [])
        .slice(0, 1)
        .map(placeOf)
    default:
      return []
  }
}

/** With what was read beside an answer; none where a passage or a list took the question's place. */
function seenWith(reply: Reply, before: readonly ExcerptPlace[]): readonly ExcerptPlace[] {
  if (reply.kind === 'excerpts') return [...before, ...placesOf(reply)]
  if (reply.kind !== 'answer') return []
  return [...before, ...placesOf(reply), ...[...reply.beside, ...reply.context].map(placeOf)]
}

function onwardFrom(reply: Reply): PagedRequest | null {
  if (reply.kind === 'answer' && reply.excerpts.length > 1)
    return { request: { kind: 'excerpts', places: reply.excerpts.slice(1).map(placeOf) }, page: 0 }
  if (reply.kind === 'passage' && reply.excerpt.passage < reply.of) {
    const { article, passage } = reply.excerpt
    return { request: { kind: 'passage', number: passage + 1, article }, page: 0 }
  }
  return null
}

function placeOf({ article, passage, start, end }: Excerpt): ExcerptPlace {
  return { article, passage, start, end }
}
