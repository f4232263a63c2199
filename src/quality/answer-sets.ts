// The question sets of tests/gold/, asked of the program as a person would ask them.

import { basename } from 'node:path'
import type { Asker } from '../answering/request.ts'
import { respond } from '../answering/respond.ts'
import type { Corpus } from '../corpus/corpus.ts'
import {
  goldArticles,
  goldFile,
  LATE_STORIES,
  OWN_ARTICLE,
  OWN_PEOPLE,
  openStory,
  READ_STORIES,
  readGoldLines,
} from './gold-story.ts'
import type { AnswerScore, FoundAnswer, GoldAllegation, GoldQuestion } from './score-answers.ts'
import { scoreAnswers } from './score-answers.ts'

export interface QuestionFiles {
  readonly articles: readonly string[]
  readonly people: string | null
  readonly questions: string
  readonly allegations: string
  /** The article that bare passage numbers mean. */
  readonly article: string | null
}

const OWN = {
  articles: [OWN_ARTICLE],
  people: OWN_PEOPLE,
  allegations: goldFile('real-article', 'allegations.jsonl'),
  article: basename(OWN_ARTICLE, '.txt'),
}

/** Those that were read while the program was made, and that its weights are fitted on. */
export const QUESTION_SETS: Readonly<Record<string, QuestionFiles>> = {
  ...Object.fromEntries(
    [
      'questions',
      'further-questions',
      'third-questions',
      'fourth-questions',
      'fifth-questions',
      'sixth-questions',
      'seventh-questions',
      'eighth-questions',
      'ninth-questions',
      'tenth-questions',
      'eleventh-questions',
      'twelfth-questions',
      'thirteenth-questions',
      'fourteenth-questions',
      'fifteenth-questions',
      'sixteenth-questions',
      'seventeenth-questions',
      'eighteenth-questions',
      'nineteenth-questions',
      'twentieth-questions',
      'twenty-first-questions',
      'twenty-second-questions',
      'twenty-third-questions',
    ].map((file, at) => [
      at === 0 ? 'real-article' : `real-article-${at + 1}`,
      { ...OWN, questions: goldFile('real-article', `${file}.jsonl`) },
    ]),
  ),
  ...Object.fromEntries(READ_STORIES.map((name) => [name, questionsOfStory(name)])),
  'valmorens-2': questionsOfStory('valmorens', 'further-questions.jsonl'),
}

/** Those that nobody looked into while it was made, and that no weight is fitted on: what to expect of others. */
const LATE_SETS: Readonly<Record<string, QuestionFiles>> = {
  'late-real-article': { ...OWN, questions: goldFile('real-article', 'late-questions.jsonl') },
  'later-real-article': { ...OWN, questions: goldFile('real-article', 'later-questions.jsonl') },
  'latest-real-article': { ...OWN, questions: goldFile('real-article', 'latest-questions.jsonl') },
  ...Object.fromEntries(LATE_STORIES.map((name) => [`late-${name}`, questionsOfStory(name)])),
}

function questionsOfStory(name: string, file = 'questions.jsonl'): QuestionFiles {
  const articles = goldArticles(`stories/${name}`)
  return {
    articles,
    people: null,
    questions: goldFile('stories', name, file),
    allegations: goldFile('stories', name, 'allegations.jsonl'),
    article: articles.length === 1 ? basename(articles[0] ?? '', '.txt') : null,
  }
}

export async function scoreAnswerSets(): Promise<Readonly<Record<string, AnswerScore>>> {
  const scores: Record<string, AnswerScore> = {}
  for (const [name, files] of Object.entries({ ...QUESTION_SETS, ...LATE_SETS })) {
    await using story = await openStory(files.articles, files.people)
    const questions = readGoldLines<GoldQuestion>(files.questions)
    const answers = await answersTo(questions, ({ question }) => question, story.corpus)
    scores[name] = scoreAnswers(
      {
        questions,
        allegations: readGoldLines<GoldAllegation>(files.allegations),
        article: files.article,
        passageText: story.passageText,
      },
      (question) => answers.get(question) ?? NO_ANSWER,
    )
  }
  return scores
}

/** What the questions of a set are answered with, as they are `typed`. */
export async function answersOf(
  files: QuestionFiles,
  typed: (question: GoldQuestion) => string,
): Promise<ReadonlyMap<GoldQuestion, FoundAnswer>> {
  await using story = await openStory(files.articles, files.people)
  return await answersTo(readGoldLines<GoldQuestion>(files.questions), typed, story.corpus)
}

export async function answersTo(
  questions: readonly GoldQuestion[],
  typed: (question: GoldQuestion) => string,
  corpus: Corpus,
): Promise<ReadonlyMap<GoldQuestion, FoundAnswer>> {
  const answers = new Map<GoldQuestion, FoundAnswer>()
  for (const question of questions) answers.set(question, await ask(typed(question), question.lang, corpus))
  return answers
}

const NO_ANSWER: FoundAnswer = { excerpts: [], context: [] }

async function ask(question: string, language: Asker['language'], corpus: Corpus): Promise<FoundAnswer> {
  const asker: Asker = { language, mayReindex: false, today: '2025-06-07' }
  const reply = await respond({ kind: 'ask', question, article: null }, asker, corpus)
  return reply.kind === 'answer' ? reply : NO_ANSWER
}

/** Its first excerpt is of a passage that answers, or it rightly has none. */
export function isRight(
  { answerable, passages }: GoldQuestion,
  { excerpts: [first] }: FoundAnswer,
  { article }: QuestionFiles,
): boolean {
  if (first === undefined || !answerable) return (first === undefined) !== answerable
  return passages.some((place) =>
    typeof place === 'number'
      ? first.article === article && first.passage === place
      : first.article === place.article && first.passage === place.passage,
  )
}
