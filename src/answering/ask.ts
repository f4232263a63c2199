// /ask and everything that means it: a question -> the sentences that answer, cut verbatim, or an honest no.

import type { Corpus } from '../corpus/corpus.ts'
import type { LanguageCode } from '../text/article/article.ts'
import { languageOf } from '../text/languages.ts'
import { keptWith } from '../text/remembered.ts'
import type { Span } from '../text/span.ts'
import { findArticle, newestFirst } from './articles.ts'
import { accuses, contextFor } from './context.ts'
import { spanToShow } from './cutting.ts'
import { answerProbability, doubtsOf } from './doubts/decision.ts'
import { cutExcerpt, referTo, speakerWithin } from './excerpts.ts'
import type { Candidate } from './finding/candidate.ts'
import type { Concept } from './finding/concepts.ts'
import { termsOf } from './finding/concepts.ts'
import { clearlyMeant, storyMeant, toldStories } from './finding/meant-story.ts'
import { rankSentences } from './finding/ranking.ts'
import type { PassageReading } from './finding/readings.ts'
import type { Question } from './question/question.ts'
import { readQuestion } from './question/question.ts'
import type { Answer, Excerpt, PassageRef, Reply } from './reply.ts'
import type { Asker, Request } from './request.ts'
import { ANSWER_FROM } from './weights.ts'

/** Further excerpts must come this near to the first one's score. */
const FURTHER_SHARE = 0.5
const EXCERPTS_AT_MOST = 3
const RELATED_AT_MOST = 2
/** Of what is asked, by its weight: a passage that has less is of something else. */
const RELATED_FROM = 0.25

export interface Finding {
  readonly question: Question
  /** Best first. */
  readonly candidates: readonly Candidate[]
  /** 0 to 1: how surely the best candidate answers. */
  readonly probability: number
}

/** Passages up to which stories are told apart: it takes a second look at a question, of which many take long. */
const TOLD_APART_UP_TO = 20_000
/** Articles for each story at the least: where hardly two tell one story, as in an encyclopaedia, all are one. */
const ARTICLES_A_STORY = 2

/** `article`: id of the only one to look in; null: all. */
export function findAnswer(
  typed: string,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
  article: string | null,
): Finding {
  const areTold = corpus.stories * ARTICLES_A_STORY <= corpus.articles().length
  if (corpus.stories < 2 || !areTold || corpus.totals.passages > TOLD_APART_UP_TO)
    return findIn(typed, asker, corpus, article)
  if (article !== null) return findIn(typed, asker, ofStory(corpus.storyOf(article), corpus), article)
  const question = readQuestion(typed, asker, corpus)
  const told = toldStories(question, corpus)
  const clear = ofStory(clearlyMeant(told), corpus)
  if (clear !== corpus) return findIn(typed, asker, clear, null)
  const candidates = rankSentences(question, corpus, null)
  const meant = ofStory(storyMeant(told, candidates, corpus), corpus)
  return meant === corpus ? decide(question, candidates) : findIn(typed, asker, meant, null)
}

/** In the article, else in its story. */
function findNear(
  typed: string,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
  article: string,
): Finding {
  const story = ofStory(corpus.storyOf(article), corpus)
  const found = corpus.article(article) === null ? null : findIn(typed, asker, story, article)
  return found !== null && found.probability >= ANSWER_FROM ? found : findIn(typed, asker, story, null)
}

function ofStory(story: number | null, corpus: Corpus): Corpus {
  return story === null ? corpus : corpus.ofStory(story)
}

function findIn(
  typed: string,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
  article: string | null,
): Finding {
  const question = readQuestion(typed, asker, corpus)
  return decide(question, rankSentences(question, corpus, article))
}

function decide(question: Question, candidates: readonly Candidate[]): Finding {
  return { question, candidates, probability: answerProbability(doubtsOf(question, candidates)) }
}

/**
 * Builds now what the first questions would wait for (about a second): the languages' synonyms, how common their words
 * are, the people's names, the patterns that questions of each kind are read with.
 */
export function prepareAnswers(corpus: Corpus): void {
  for (const code of ['fr', 'en'] as const)
    for (const example of languageOf(code).questions.examples)
      findAnswer(example, { language: code, today: '2000-01-01' }, corpus, null)
}

export function answerQuestion(
  request: Extract<Request, { kind: 'ask' }>,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
): Reply {
  const text = request.question.trim()
  // A smiley or a question mark alone asks nothing.
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'empty-question' }
  const articles = corpus.articles()
  if (articles.length === 0) return { kind: 'nothing-indexed' }
  const only = request.article === null ? null : findArticle(corpus, request.article)
  if (request.article !== null && only === null) {
    return { kind: 'no-such-article', asked: request.article, articles: newestFirst(articles) }
  }
  // "Le directeur" is no director of another story.
  const near = only !== null || request.near === undefined ? null : request.near
  const { question, candidates, probability } =
    near === null ? findAnswer(text, asker, corpus, only?.id ?? null) : findNear(text, asker, corpus, near)
  const answered = probability >= ANSWER_FROM
  const excerpts = answered ? chooseExcerpts(question, candidates) : []
  return {
    ...unanswered(text, question.language, corpus),
    excerpts,
    beside: contextFor(excerpts.slice(0, 1), corpus),
    context: contextFor(excerpts, corpus),
    related: answered ? [] : nearest(candidates, corpus),
    searched: only === null ? articles.length : 1,
    lead: question.kind === 'summary' && excerpts[0] !== undefined && isBeginning(excerpts[0], corpus),
  }
}

/** The reply that the articles do not say. */
export function unanswered(
  question: string,
  language: LanguageCode,
  corpus: Pick<Corpus, 'articles'>,
): Answer {
  const searched = corpus.articles().length
  return { kind: 'answer', question, language, excerpts: [], beside: [], context: [], related: [], searched }
}

/** The best candidate of each passage, as long as they come near the first. */
function chooseExcerpts(question: Question, candidates: readonly Candidate[]): readonly Excerpt[] {
  const [best] = candidates
  if (best === undefined) return []
  return firstOfEachPassage(candidates)
    .filter((candidate) => candidate.score >= FURTHER_SHARE * best.score)
    .slice(0, EXCERPTS_AT_MOST)
    .map((candidate) => {
      const span = spanToShow(question, candidate, candidates)
      return cutExcerpt({
        ...candidate,
        span,
        speaker: speakerWithin(
          span,
          candidate.evidence.reading.sentences.flatMap(({ quotations }) => quotations),
        ),
        highlights: highlightsOf(candidate),
      })
    })
}

/** Nothing but headings stands before it. */
function isBeginning({ article, passage, start }: Excerpt, corpus: Corpus): boolean {
  if (start > 0) return false
  for (let above = passage - 1; above > 0; above -= 1)
    if (corpus.passage(article, above)?.heading !== true) return false
  return true
}

function nearest(candidates: readonly Candidate[], corpus: Corpus): readonly PassageRef[] {
  return firstOfEachPassage(candidates)
    .filter(({ evidence }) => evidence.signs.context >= RELATED_FROM)
    .filter(({ article, passage }) => !accuses(article.id, passage.number, corpus))
    .slice(0, RELATED_AT_MOST)
    .map(({ article, passage }) => referTo(article, passage))
}

function firstOfEachPassage(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<PassageReading>()
  return candidates.filter(({ evidence: { reading } }) => !seen.has(reading) && seen.add(reading))
}

/** The words of the sentence that the question asks with. */
function highlightsOf({ concepts, evidence }: Candidate): readonly Span[] {
  const asked = termsAsked(concepts)
  return evidence.reading.sentences.flatMap(({ terms }) =>
    terms.flatMap(({ term, start, end }) => (asked.has(term) ? { start, end } : [])),
  )
}

const termsAsked = keptWith(
  (concepts: readonly Concept[]) => new Set(concepts.flatMap((concept) => [...termsOf(concept)])),
)
